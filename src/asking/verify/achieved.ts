import { englishInflection } from "../../core/common/language/en-forms.ts";
import { isContent } from "./verbs.ts";
import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import { likeness, type Pair } from "./account.ts";
import { consents } from "./acts.ts";
import type { Clause, Parsed } from "./clauses.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isIrregularPast } from "./verbs.ts";

/** What is said of something that has come about: "are out", "is complete". */
const REACHED = /^(?:out|back|home|over|gone|complete|completed|finished|done|ready|underway)$/u;

/** What tells of the moment at which it is said, as no text of an agreement does. */
const BY_NOW =
  /\b(?:already|by now|so far|to date|as of today|on the ground|under way|in place|no longer|any ?more)\b/iu;

/** Whether a clause tells of something as done: in the past or the perfect, or as a state that has been reached. */
export function isDone({ tokens }: Pick<Parsed, "tokens">, { group, verb, passive, mood, patient }: Clause): boolean {
  if (mood !== "fact") return false;
  const words = group.map((at) => tokens[at]?.lower ?? "");
  if (words.some((word) => /^(?:was|were|did|had)$/u.test(word))) return true;
  const own = tokens[verb]?.lower ?? "";
  if (words.some((word) => /^(?:has|have)$/u.test(word)) && !/^(?:has|have)$/u.test(own)) return true;
  if (/^(?:is|are|been)$/u.test(own)) return REACHED.test(tokens[patient.find((at) => at > verb) ?? -1]?.lower ?? "");
  // "Persons convicted": it describes whom, and tells nothing.
  return (
    words.length === 1 &&
    !passive &&
    (englishInflection(own).form === "past" || isIrregularPast(own)) &&
    !SAME.test(own)
  );
}

/** Verbs whose past is their base. */
const SAME = /^(?:set|put|cut|let|shut|hit|hurt|spread|read|cost|bid|split|found)$/u;

/**
 * Whether a statement tells as done what a text or a stance only obliges to, allows or asks for. What the text itself does it has
 * done: "the draft gave 45 days"; so has who asks for something or consents to it, for which other rules stand.
 */
export function isToldAsDone(asserted: Asserted, unit: Unit, pairs: readonly Pair[], signed: string | null): boolean {
  if ((unit.kind !== "point" && unit.kind !== "position") || unit.struck) return false;
  const { parsed, drafts } = asserted;
  const own = unit.parsed();
  if (BY_NOW.test(asserted.text) && !BY_NOW.test(unit.text)) return true;
  // "The draft was to", "under the draft the dam was": of a text that never held, all is told as it stood there.
  if (drafts.length > 0 && (signed === null || !drafts.includes(signed))) return false;
  return parsed.clauses.some((clause) => {
    if (
      !isDone(parsed, clause) ||
      isOfText(parsed, clause) ||
      isDependent(parsed, clause) ||
      isDescribing(parsed, clause)
    )
      return false;
    const pair = pairs.find(({ at }) => at === clause.verb);
    const word = parsed.tokens[clause.verb]?.lower ?? "";
    if ((pair?.how === "light" && unit.kind !== "point") || consents(word).length > 0 || IDEA_VERB.test(word))
      return false;
    // A verb that says too little to be held against the record is still told by its like there: "have gone home" of "may go home".
    const alike =
      pair === undefined
        ? own.clauses.filter(({ verb }) => likeness(word, own.tokens[verb]?.lower ?? "") === "same")
        : [];
    if (alike.length > 0) return !alike.some((each) => isTold(each, own, unit, false));
    return !own.clauses.some(
      (each) => (pair === undefined || pair.places.includes(each.verb)) && isTold(each, own, unit, pair === undefined),
    );
  });
}

const IDEA_VERB = /^(?:want|ask|demand|propos|suggest|request|insist|s(?:eek|ought)|offer|invit)/u;

/** Whether a clause of the record says that something is so: one of a text that it was done, one of a stance that its holder does it. */
function isTold(clause: Clause, own: Parsed, unit: Unit, isState: boolean): boolean {
  if (isDone(own, clause)) return true;
  if (
    unit.kind !== "position" ||
    clause.mood !== "fact" ||
    (isState && IDEA_VERB.test(own.tokens[clause.verb]?.lower ?? ""))
  )
    return false;
  const agents = clause.agent.flatMap((at) => own.parties[at] ?? []);
  return unit.draft === null || agents.some((party) => unit.holders.includes(party));
}

/** "Has 2,600 officers recruited from all communities": another verb stands before it, and nothing in between begins anew. */
function isDescribing({ tokens, clauses }: Parsed, { group, verb }: Clause): boolean {
  const before = clauses.findLast((each) => each.verb < verb);
  return (
    group.length === 1 &&
    before !== undefined &&
    tokens
      .slice((before.group.at(-1) ?? before.verb) + 1, verb)
      .every(({ kind, lower }) => kind !== "mark" && !/^(?:and|or|but|that)$/u.test(lower) && !DEPENDS.test(lower))
  );
}

/** "The laws that were in force", "once notice has been given": of what or when it is, not that it is so. */
function isDependent({ tokens, clauses }: Parsed, { group }: Clause): boolean {
  const from = group[0] ?? 0;
  for (let at = from - 1; at >= 0; at--) {
    const { lower, kind } = tokens[at] as Token;
    if (clauses.some((each) => each.group.includes(at))) return false;
    if (DEPENDS.test(lower)) return true;
    // "Said that it was" depends on nothing but who says it.
    if (lower === "that")
      return at > 0 && isContent(tokens[at - 1] as Token) && !clauses.some((each) => each.group.includes(at - 1));
    if (kind === "mark" && !/^[-'’]$/u.test(lower)) return false;
  }
  return false;
}

const DEPENDS = /^(?:who|whom|whose|which|where|when|once|after|before|until|if|unless|since|as|while|because)$/u;

function isOfText({ tokens }: Parsed, { agent }: Clause): boolean {
  return agent.length > 0 && agent.every((at) => /^(?:it|the)$/u.test(tokens[at]?.lower ?? ""));
}
