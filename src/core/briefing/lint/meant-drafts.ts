import { remembered } from "../../common/remembered.ts";
import { triggered } from "../../common/triggered.ts";
import { findDates } from "../../evidence/date-text.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { WORDS } from "../../evidence/figure-words.ts";
import type { DraftMention } from "./draft-names.ts";
import { NUMBERS } from "./draft-words.ts";
import { pick, textsMeant } from "./reading/which-text.ts";
import { tokensOf } from "./reading/tokens.ts";

/** The text that words such as "the paper" mean. */
export interface Definite extends Pick<DraftMention, "open"> {
  readonly draft: TabledDraft;
  /** Whether the words can mean no other. */
  readonly isSure: boolean;
}

/** The texts with known points that are called by a noun, in order of their days; none where it tells no text from others. */
export function calledBy(words: string, { drafts }: ProcessState): readonly TabledDraft[] {
  const noun = words.split(" ").at(-1)?.toLowerCase() ?? "";
  const known = drafts.filter(({ draft }) => draft.points.length > 0);
  const called = known.filter(({ draft }) =>
    tokensOf(`${draft.instrument} ${draft.title}`).some(({ lower }) => lower === noun),
  );
  return noun === "text" || called.length === known.length
    ? []
    : [...called].sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? ""));
}

/** "The new text", "the text now on the table". */
export const LATEST = triggered(
  /^\p{L}+ (?:(?:new|latest|current|revised) \p{L}+|\p{L}+ (?:now |still |currently )?on the table)\b/iu,
);

/** The last text of which points are known. */
export const latestOf = remembered(({ drafts }: ProcessState): TabledDraft | null =>
  drafts
    .filter(({ draft }) => draft.points.length > 0 && draft.date !== null)
    .reduce<TabledDraft | null>(
      (last, each) => (last === null || (each.draft.date ?? "") > (last.draft.date ?? "") ? each : last),
      null,
    ),
);

/** "The revised paper", "the paper that she tabled on 20 June": of the texts called so the one that order or day tells. */
export function ofWords(
  words: string,
  from: number,
  text: string,
  called: readonly TabledDraft[],
  state: ProcessState,
): (Pick<DraftMention, "open"> & { readonly draft: TabledDraft }) | null {
  const clause = text.slice(from).split(/[.;:]/u)[0] ?? "";
  const ofDay = textOfDay(clause, called, state);
  if (ofDay !== null) return { draft: ofDay };
  const [first] = called;
  if (first === undefined || called.some(({ party }) => party !== first.party)) return null;
  const tokens = tokensOf(words);
  const meant = textsMeant(tokens, { at: 0, next: tokens.length, isAgent: false }, called);
  const [likeliest] = meant;
  return likeliest === undefined || meant.length === called.length ? null : { draft: likeliest, ...pick(meant) };
}

/** "The paper that a newspaper printed on 17 November": the one text of that day, or of what happened on it. */
function textOfDay(
  clause: string,
  called: readonly TabledDraft[],
  { drafts, events }: ProcessState,
): TabledDraft | null {
  const days = new Set(findDates(clause, called[0]?.draft.date?.slice(0, 4) ?? null).map(({ date }) => date));
  const ids = new Set(events.flatMap(({ date, drafts: of = [] }) => (days.has(date) ? of : [])));
  const known = called.length > 0 ? called : drafts.filter(({ draft }) => draft.points.length > 0);
  const [only, ...others] = known.filter(({ id, draft }) => days.has(draft.date ?? "") || ids.has(id));
  return only !== undefined && others.length === 0 ? only : null;
}

/** What any text is called. */
const ANY_TEXT = triggered(
  /^(?:drafts?|plan|text|proposals?|document|paper|version|package|outline|pages|terms|scheme|edition|blueprint|one)$/u,
);

/** The one text with known points that is titled by a word that few texts are: "the framework", "the mark-up"; null else. */
export function titledBy(words: string, { drafts }: ProcessState): TabledDraft | null {
  const noun = words.split(" ").at(-1)?.toLowerCase() ?? "";
  if (noun === "" || ANY_TEXT.test(noun)) return null;
  const [only, ...others] = drafts.filter(
    ({ draft }) => draft.points.length > 0 && draft.title.toLowerCase().includes(noun),
  );
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * "The Northern plan has 24 points", where a party that is called so has a text of 28: the one text whose title opens with the same name
 * and that has so many; null where none or several.
 */
export function alikeOfNumber(
  text: string,
  from: number,
  to: number,
  { party, draft: own }: TabledDraft,
  { drafts }: ProcessState,
): TabledDraft | null {
  const said = COUNTED.exec(text.slice(to))?.[1]?.toLowerCase() ?? "";
  const number = Number(NUMBERS[said] ?? WORDS[said] ?? said);
  if (!(number > 0) || own.points.length === number) return null;
  const names = new Set(
    tokensOf(text.slice(from, to))
      .filter((token) => /^\p{Lu}/u.test(token.text))
      .map(({ lower }) => lower),
  );
  const [only, ...more] = drafts.filter(
    ({ draft, party: others }) =>
      others !== party && draft.points.length === number && names.has(tokensOf(draft.title)[0]?.lower ?? ""),
  );
  return only !== undefined && more.length === 0 ? only : null;
}

/** What a text is said to have, in the words behind its name. */
const COUNTED = triggered(
  /^[^.;:,]{0,40}?\b(?:has|had|have|of|with|in|to|counts?|holds?|lists?|contains?|comprises?)\s+(?:only |just |all )?(\d{1,3}|\p{L}+(?:-\p{L}+)?) points\b/iu,
);
