import { textOf, type VerbGroup } from "./groups.ts";
import { LONGEST, type Names, type Placed } from "./place.ts";
import { pastAhead, subjectStart } from "./subjects.ts";
import {
  DETERMINERS,
  isAdverb,
  JOINS,
  listed,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATES,
  type Word,
} from "./word.ts";

export function placesOf(words: readonly Word[], groups: readonly VerbGroup[], names: Names): readonly Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  let through = 0;
  let own: "own" | "none" | null = null;
  for (const group of groups) {
    const before = placed.at(-1) ?? null;
    const lead = joinBefore(words, through, group.at) ?? bareSeries(words, group, before);
    if (lead !== null && before !== null && !group.inverted) {
      placed.push({
        group,
        kind: before.kind,
        subject: null,
        ahead: null,
        first: group.at,
        antecedent: before.antecedent,
      });
    } else {
      // "Should either Party block it, the other may": the first verb is the condition's.
      const asked = asksIfSo(words, group);
      const opener = asked ? group.at : (reduced(words, through, group) ?? openerOf(words, through, group));
      const that = opener !== null && words[opener]!.lower === "that";
      if (that && opensOwn(words, opener, before, own)) {
        // "Agree that, if either so requests, they shall": past the comma too.
        const behind = opener + (words[opener + 1]?.text === "," ? 2 : 1);
        const subject = pastAhead(words, behind, group.at, names);
        placed.push({
          group,
          kind: "main",
          subject,
          ahead: null,
          first:
            before === null || words[opener - 1]?.lower === "and" || before.group.modality !== null
              ? subject
              : before.first,
          antecedent: null,
        });
        own = before?.group.opens ?? own;
        start = subject;
      } else if (that && isAllowed(words, opener, before, own, group)) {
        placed.push({ group, kind: "main", subject: opener + 1, ahead: null, first: opener + 1, antecedent: null });
        start = opener + 1;
      } else if (group.inverted) {
        const first = Math.max(0, group.at - 1);
        placed.push({ group, kind: "main", subject: group.at, ahead: null, first, antecedent: null });
      } else if (opener !== null && hasOwnSubject(words, opener, group, names)) {
        const first = PREPOSITIONS.has(words[opener - 1]?.lower ?? "") ? opener - 1 : opener;
        const subject =
          words[opener]!.lower === "whose" || opener + 1 === group.at
            ? opener
            : ownSubject(words, opener, group, names);
        placed.push({ group, kind: "main", subject, ahead: null, first, antecedent: null });
      } else if (opener !== null) {
        const relative =
          RELATIVES.has(words[opener]!.lower) &&
          words[opener]!.lower !== "whose" &&
          opener + 1 + adverbs(words, opener + 1) >= group.at &&
          (opener === 0 || !PREPOSITIONS.has(words[opener - 1]!.lower));
        const named =
          relative &&
          (group.modal || group.modality === "obligation") &&
          !group.passive &&
          !/^(?:be|have)$/u.test(group.verb);
        placed.push({
          group,
          kind: named ? "relative" : "under",
          subject: null,
          ahead: null,
          first: opener,
          antecedent: named ? beforeComma(words, opener) : null,
        });
      } else {
        const at = subjectStart(words, start, through, group, before, names);
        // Behind a duty no other begins without a joint: "the areas the Parties may agree on".
        const hangs =
          before !== null &&
          at.begin === start &&
          !group.inverted &&
          placed.some((each) => each.kind === "main" && each.group.modality !== null && each.first >= start);
        if (hangs) {
          placed.push({ group, kind: "under", subject: null, ahead: null, first: group.at, antecedent: null });
          through = group.end;
          continue;
        }
        if (at.begin !== start) start = at.begin;
        placed.push({
          group,
          kind: "main",
          subject: at.subject,
          ahead: at.ahead,
          first: at.ahead ?? at.subject,
          antecedent: null,
        });
      }
    }
    through = group.end;
  }
  return placed;
}

/** "… a plan, which the Commission shall approve", "into which Norland shall pay", "whose vehicles shall not be searched". */
function hasOwnSubject(words: readonly Word[], opener: number, group: VerbGroup, names: Names): boolean {
  if (!group.modal || group.inverted || group.at - opener > 16) return false;
  if (group.modality !== "obligation" && group.modality !== "prohibition") return false;
  // "… its opinion, which shall be given within two weeks".
  if (words[opener]!.lower === "which" && group.passive && opener + 1 === group.at && words[opener - 1]?.text === ",")
    return /^(?:\p{L}+ )?(?:within|(?:no|not) later)\b/u.test(textOf(words, group.end, group.end + 4));
  // "Ten officers, five of whom shall be appointed by Norland".
  if (words[opener - 1]?.lower === "of" && group.passive && opener + 1 === group.at)
    return (
      /\bby$/u.test(textOf(words, group.end, group.end + 1)) || textOf(words, group.end, group.end + 2).endsWith(" by")
    );
  // "… a Director, who shall be appointed by the Council".
  if (
    /^(?:who|which)$/u.test(words[opener]!.lower) &&
    group.passive &&
    opener + 1 === group.at &&
    words[opener - 1]?.text === ","
  )
    if (words[group.end]?.lower === "by") return true;
  if (words[opener]!.lower === "whose") return words[opener - 1]?.text === ",";
  if (group.at - opener < 2) return false;
  return (
    /^(?:which|whom)$/u.test(words[opener]!.lower) &&
    names(words[ownSubject(words, opener, group, names)]!.from, words[group.at - 1]!.to)
  );
}

/** Where the subject of "during which, to the extent agreed, Norland shall" begins. */
function ownSubject(words: readonly Word[], opener: number, group: VerbGroup, names: Names): number {
  const from = opener + (words[opener + 1]?.text === "," ? 2 : 1);
  return from < group.at ? Math.min(pastAhead(words, from, group.at, names), group.at - 1) : opener;
}

const asksIfSo = (words: readonly Word[], { at, modality }: VerbGroup) =>
  words[at]!.lower === "should" && modality === null && (at === 0 || /^[;,:]$/u.test(words[at - 1]!.text));

function adverbs(words: readonly Word[], from: number): number {
  let n = 0;
  while (from + n < words.length && (isAdverb(words[from + n]!) || words[from + n]!.text === ",")) n++;
  return n;
}

function beforeComma(words: readonly Word[], at: number): number {
  let k = at - 1;
  while (k > 0 && /^[,(]$/u.test(words[k]!.text)) k--;
  return Math.max(k, 0);
}

/** "… and shall", "… and in turn shall": the join, where nothing but adverbs stands between. */
function joinBefore(words: readonly Word[], from: number, at: number): number | null {
  let k = at - 1;
  while (
    k >= from &&
    (isAdverb(words[k]!) || words[k]!.text === "," || /^(?:in|turn|particular|addition|that)$/u.test(words[k]!.lower))
  )
    k--;
  return k >= from && k > 0 && JOINS.has(words[k]!.lower) && words[k]!.lower !== "nor" && !hasThat(words, k, at)
    ? k
    : null;
}

/** "… shall respect the Covenants; shall not derogate": the next of a series, without a word that joins it. */
function bareSeries(words: readonly Word[], group: VerbGroup, before: Placed | null): number | null {
  const sign = words[group.at - 1]?.text;
  // "… withdrawals and transfers, shall permit no hostile act", but not "and the forces of B, listed below, shall".
  const begun = before?.group.end ?? 0;
  const joined = words
    .slice(begun, group.at)
    .some(({ lower }, at) => JOINS.has(lower) && beginsSubject(words[begun + at + 1]));
  const follows = sign === ";" || (sign === "," && before?.group.modal === true && !joined);
  return follows && group.modal && before?.kind === "main" && before.group.modality !== null ? group.at - 1 : null;
}

const beginsSubject = (word: Word | undefined) =>
  word !== undefined && (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || !/^\p{Ll}/u.test(word.text));

const hasThat = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ lower }) => lower === "that");

/** "Any influence they may have": a clause that hangs on a noun without a word of its own. */
function reduced(words: readonly Word[], from: number, group: VerbGroup): number | null {
  const at = group.at - 1;
  // "For this purpose it shall": the clause itself, behind what stands ahead.
  if (from === 0 && at < 6 && PREPOSITIONS.has(words[0]!.lower)) return null;
  if (at - 1 < from || !/^(?:they|it|he|she|we)$/u.test(words[at]!.lower)) return null;
  const before = words[at - 1]!;
  return /^\p{L}/u.test(before.text) &&
    !JOINS.has(before.lower) &&
    !isAdverb(before) &&
    before.lower !== "that" &&
    !SUBORDINATES.has(before.lower) &&
    !PREPOSITIONS.has(before.lower)
    ? at
    : null;
}

const MAYBE = listed("after before since until from upon as till");

/** The word that puts a verb under another clause, or null for a main clause. */
function openerOf(words: readonly Word[], from: number, group: VerbGroup): number | null {
  let comma = false;
  for (let k = group.at - 1; k >= Math.max(from, group.at - LONGEST); k--) {
    const { lower, text } = words[k]!;
    if (text === ";" || text === ":") return null;
    comma ||= text === ",";
    if (RELATIVES.has(lower) || lower === "that" || lower === "whoever" || lower === "what") {
      if (lower === "that" && !isConjunction(words, k, comma)) continue;
      return k;
    }
    if (SUBORDINATES.has(lower) && !isElliptical(words, k, group.at)) {
      if (
        lower === "once" &&
        (/^(?:at|least)$/u.test(words[k - 1]?.lower ?? "") ||
          /^(?:every|a|an|per|in)$/u.test(words[k + 1]?.lower ?? ""))
      )
        continue;
      if (comma && group.modality !== null && (k === 0 || group.modal)) continue;
      return k;
    }
    if (MAYBE.has(lower) && !comma) {
      if (
        lower === "as" &&
        (group.verb === "be" ||
          group.modality === "permission" ||
          group.modality === "power" ||
          group.passive ||
          group.modality === null) &&
        !/^(?:well|soon|long|those|that)$/u.test(words[k + 1]?.lower ?? "") &&
        // "The prisoners as well as their families shall be": no clause.
        !/^(?:well|such|known|called|named|described|designated|to)$/u.test(words[k - 1]?.lower ?? "") &&
        group.at - k < 9
      )
        return k;
      if (lower !== "as" && group.modality === null) return k;
    }
    if (lower === "should" && k === 0 && !comma) return k;
  }
  return null;
}

const SAYING =
  /^(?:ensur|provid|agree|stat|confirm|recogni|not|consider|believ|guarant|declar|acknowledg|say|mean|understand|stress|emphasi|accept|decid)/u;

/** "That" before a clause, not "that Party" or "granting that State …, the same shall". */
function isConjunction(words: readonly Word[], k: number, comma: boolean): boolean {
  const before = words[k - 1]?.lower ?? "";
  // "Should a Party fail, that Party shall": the one named before.
  if (before === "," && /^(?:part(?:y|ies)|sides?|signator(?:y|ies)|states?)$/u.test(words[k + 1]?.lower ?? ""))
    return false;
  if (comma && /^\p{Lu}/u.test(words[k + 1]?.text ?? "")) return false;
  if (before.endsWith("ing") && !SAYING.test(before)) return false;
  return !(PREPOSITIONS.has(before) && before !== "except" && before !== "provided");
}

/** "If necessary, the Parties shall": no clause. */
function isElliptical(words: readonly Word[], k: number, at: number): boolean {
  for (let n = k + 1; n <= k + 3 && n < at; n++) if (words[n]!.text === ",") return true;
  return false;
}

/** "Agree that", "it is agreed that", "… and that": what follows binds by itself. */
function opensOwn(words: readonly Word[], opener: number, before: Placed | null, own: "own" | "none" | null): boolean {
  if (before === null) return false;
  if (
    before.group.opens === "own" &&
    opener - before.group.end < 12 &&
    before.kind === "main" &&
    before.group.modality === null
  )
    return true;
  if (words[opener - 1]?.lower !== "and") return false;
  return own === "own" || (before.kind === "main" && before.group.performative && before.group.opens === "own");
}

/** "Recognise that Japan may …" allows; "recognise that it must …" binds nobody. */
function isAllowed(
  words: readonly Word[],
  opener: number,
  before: Placed | null,
  own: "own" | "none" | null,
  group: VerbGroup,
): boolean {
  if (group.modality !== "permission" && group.modality !== "power") return false;
  const verbal = before?.group.opens === "none" && before.group.performative && opener === before.group.end;
  return (
    verbal ||
    (own === "none" && words[opener - 1]?.lower === "and") ||
    (words[opener - 1]?.lower === "and" && before?.group.modality === null)
  );
}
