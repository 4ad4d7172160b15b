import { likeness, type Pair } from "./account.ts";
import { isDone } from "./achieved.ts";
import { consents } from "./acts.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { isOpen } from "./differences.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";

/** With what force a statement says what a piece says with less. */
export type Excess = "mood" | "consent";

/**
 * In what a statement says with more force what a piece has in words: a condition told as met, what one side asks for or may do told as so,
 * what may be done told as what must, and an agreement that no entry of an agreement tells.
 */
export function excesses(
  asserted: Asserted,
  unit: Unit,
  pairs: readonly Pair[],
  signed: string | null,
): readonly Excess[] {
  const found: Excess[] = [];
  const own = unit.parsed();
  const { parsed } = asserted;
  if (parsed.clauses.some((clause) => exceeds(clause, asserted, unit, pairs))) found.push("mood");
  // What stands in the text that was signed is no longer what one side asks for.
  if ((signed === null || unit.draft !== signed) && isOfNobody(asserted, unit)) found.push("mood");
  if (tellsAgreement(parsed) && !isAgreementIn(own, unit)) found.push("consent");
  if (unit.kind === "position" && consents(asserted.acts).length > 0 && !isAsConditional(asserted.text, unit.text))
    found.push("consent");
  return found;
}

/** What makes a sentence hold only if another does. */
const CONDITION = /\b(?:if|unless|provided|on condition|as long as|once|subject to)\b/iu;

/** A consent told with a condition is one that has a condition. */
function isAsConditional(said: string, held: string): boolean {
  return !CONDITION.test(said) || CONDITION.test(held) || /\b(?:when|after|until|only|without|not)\b/iu.test(held);
}

/** What a clause begins with on condition of which another holds, and with which a statement puts one under another. */
const ON_CONDITION = /^(?:once|when|whenever|if|unless|provided|whether)$/u;
const DEPENDS = /^(?:once|when|whenever|if|unless|until|provided|before|after|whether)$/u;

/** Where a clause of a statement stands in a piece: by its verb, also where that verb says too little to be held against the record. */
function alikeIn(clause: Clause, parsed: Parsed, own: Parsed, pairs: readonly Pair[]): readonly Clause[] {
  const pair = pairs.find(({ at }) => at === clause.verb);
  const word = parsed.tokens[clause.verb]?.lower ?? "";
  return own.clauses.filter(({ verb }) =>
    pair === undefined ? likeness(word, own.tokens[verb]?.lower ?? "") === "same" : pair.places.includes(verb),
  );
}

function exceeds(clause: Clause, asserted: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const { parsed } = asserted;
  const own = unit.parsed();
  const alike = alikeIn(clause, parsed, own, pairs);
  if (alike.length === 0) return false;
  // "Have gone home after the quays were cleared" says of both that they were done, "may go home once" of neither.
  const before = parsed.clauses.findLast(({ verb }) => verb < clause.verb);
  const isDependent = dependsOn(parsed, clause, DEPENDS) && !(before !== undefined && isDone(parsed, before));
  // A condition, told as what is so, must be or may be.
  if (!isDependent && alike.every((each) => dependsOn(own, each, ON_CONDITION))) return true;
  if (clause.mood === "duty" && (parsed.denials[clause.verb] ?? 0) % 2 === 0)
    return alike.every(({ mood }) => mood === "leave");
  return (
    unit.kind === "position" &&
    clause.mood === "fact" &&
    !isDependent &&
    !isOpen(parsed) &&
    !LEAVE.test(asserted.text) &&
    alike.every(({ mood }) => mood === "leave" || mood === "idea")
  );
}

/** What says that something may be. */
const LEAVE =
  /\b(?:allow\p{L}*|permit\p{L}*|entitle\p{L}*|lets?|rights?|free to|ready to|willing to|prepared to|able to)\b/iu;

/** Whether a clause only tells when or on what condition something holds. */
function dependsOn({ tokens, clauses }: Parsed, { group, verb }: Clause, words: RegExp): boolean {
  for (let at = Math.min(group[0] ?? verb, verb) - 1; at >= 0; at--) {
    const { lower, kind } = tokens[at] ?? { lower: "", kind: "mark" };
    if (words.test(lower)) return true;
    if ((kind === "mark" && lower !== "-") || clauses.some((each) => each.group.includes(at))) return false;
  }
  return false;
}

/** Whose words a statement goes by. */
const GOES_BY =
  /\b(?:according|says?|said|told|speaks?|spoke|under|declare[sd]?|insist\p{L}*|position|call(?:s|ed))\b/iu;

/** What one side asks for, told as if it were so for all. */
function isOfNobody({ parties, speakers, drafts, text, parsed }: Asserted, unit: Unit): boolean {
  if (unit.kind !== "position" || isOpen(parsed) || GOES_BY.test(text)) return false;
  if (parties.some((party) => unit.holders.includes(party)) || speakers.length > 0) return false;
  return unit.draft === null || !drafts.includes(unit.draft);
}

const AGREED = /^(?:agree[sd]?|accepted|approved|endorsed)$/u;

/** Whether a statement tells an agreement as made. */
function tellsAgreement(parsed: Parsed): boolean {
  return parsed.clauses.some(
    (clause) =>
      clause.mood === "fact" &&
      AGREED.test(parsed.tokens[clause.verb]?.lower ?? "") &&
      !dependsOn(parsed, clause, DEPENDS),
  );
}

const AGREES =
  /^(?:agree[sd]?|settle[sd]?|accept(?:s|ed)?|approve[sd]?|endorse[sd]?|consent(?:s|ed)?|adopt(?:s|ed)?|support(?:s|ed)?)$/u;

/** Whether a piece tells of an agreement as made: the words of a text do only where they agree to something themselves. */
function isAgreementIn(own: Parsed, unit: Unit): boolean {
  if (unit.kind !== "point") return true;
  return own.clauses.some(
    (clause) =>
      clause.mood === "fact" &&
      AGREES.test(own.tokens[clause.verb]?.lower ?? "") &&
      !dependsOn(own, clause, ON_CONDITION),
  );
}
