import { momentOf } from "./moments.ts";
import type { Moment, When, Window } from "../../model.ts";

/** What stands around a term that names no day to count from. */
export interface Begun {
  readonly words: string;
  readonly point: string;
  /** Words of the event with which the duty begins; empty where there is none. */
  readonly trigger: string;
  /** What is done before in the same sentence, where the words of the duty point back to it; null where they do not. */
  readonly after: string | null;
}

/** What comes, and is answered: "each notice shall be answered within ten days". */
const COMES =
  /\b(?:each|any|every|such|an?|the) (?:\p{Ll}+ ){0,2}?(notice|notification|request|application|complaint|claim|objection|appeal|petition|proposal|communication|dispute|violation|incident|vacancy|referral|allegation|breach)\b/iu;
const POINTS_BACK = /\b(?:there(?:on|of|to|by|with)|it|them|this|these|such|do so)\b/iu;

/**
 * From when a term counts whose words name no day, where the sentence says it otherwise: from the event with which the duty begins, from what
 * it answers, or from the act before to which it points back. Null where nothing does.
 */
function begunBy(
  due: When,
  { words, point, trigger, after }: Begun,
): { readonly due: When; readonly moment: Moment | null } | null {
  if (!("anchor" in due) || due.anchor !== null || due.plus === undefined) return null;
  if (trigger !== "") return { due: { ...due, anchor: "trigger" }, moment: null };
  const said = after ?? COMES.exec(words)?.[1] ?? null;
  const moment = said === null ? null : momentOf(said, point);
  return moment === null ? null : { due: { ...due, anchor: moment.id }, moment };
}

/** Whether the words of a duty point back to what the sentence says before. */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words);
}

/** A window whose term counts from what the sentence says. */
export function begun(window: Window, around: Begun): { readonly window: Window; readonly moment: Moment | null } {
  const found = window.due === undefined ? null : begunBy(window.due, around);
  return found === null ? { window, moment: null } : { window: { ...window, due: found.due }, moment: found.moment };
}
