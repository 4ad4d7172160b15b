import type { Span } from "../../../text/compiling/sentences.ts";
import { NO_DUTY, RECITAL } from "./tables.ts";
import { textOf, verbGroups, type VerbGroup } from "./groups.ts";
import { conditionsIn, type SubClause } from "./conditions.ts";
import {
  DETERMINERS,
  isAdverb,
  JOINS,
  listed,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATES,
  wordsOf,
  type Word,
} from "./word.ts";

/** A part of a sentence that binds, forbids, allows or empowers. */
export interface DutyClause extends Span {
  readonly group: VerbGroup;
  /** Who or what stands before the verb; null where there is nobody: an infinitive, a noun. */
  readonly subject: Span | null;
  /** What stands before "which shall …"; its name ends there. */
  readonly antecedent: number | null;
  /** Where the act begins, after "shall" or "undertakes to". */
  readonly predicate: number;
  /** What stands ahead of the subject: "Within ten days, …". */
  readonly ahead: Span | null;
  readonly conditions: readonly SubClause[];
  readonly sentence: Span;
  /** The subject is that of the clause before: "… and shall report". */
  readonly shared: boolean;
}

/** Whether somebody known is named at the beginning of these words. */
export type Names = (from: number, to: number) => boolean;

interface Placed {
  readonly group: VerbGroup;
  readonly kind: "main" | "relative" | "under";
  /** First word of its subject; null: shared with the clause before. */
  readonly subject: number | null;
  readonly ahead: number | null;
  /** First word of the clause with what stands ahead. */
  readonly first: number;
  readonly antecedent: number | null;
}

/** What a sentence asks for, clause by clause; nothing where it only tells, defines or keeps open. */
export function dutyClauses(text: string, sentence: Span, present: boolean, names: Names): readonly DutyClause[] {
  const whole = text.slice(sentence.from, sentence.to);
  if (RECITAL.test(whole) || NO_DUTY.some((rule) => rule.test(whole))) return [];
  const words = wordsOf(text, sentence);
  const placed = placesOf(words, verbGroups(words, present), names);
  const asking = placed.filter(({ group, kind }) => group.modality !== null && kind !== "under");
  const duties = asking.filter((duty, index) => !isRest(words, duty, asking[index - 1] ?? null));
  const first = duties.find(({ kind }) => kind === "main");
  return duties
    .map((duty, index) => clauseOf(text, sentence, words, duty, duties[index + 1] ?? null, first ?? duty))
    .flatMap((clause) => turned(text, clause));
}

const semicolon = (words: readonly Word[], from: number, to: number) =>
  words.slice(Math.max(from, to - LONGEST), to).some(({ text }) => text === ";");

/** "Undertakes to leave its weapons, to not use force": a duty and a ban in one breath are two. */
function turned(text: string, clause: DutyClause): readonly DutyClause[] {
  if (clause.group.modality !== "obligation") return [clause];
  const rest = text.slice(clause.predicate, clause.to);
  const match = /(?:[,;]|\band)\s+(?:and\s+)?(?=(?:to )?(?:not to|to not|refrain from|abstain from)\b)/iu.exec(rest);
  if (match === null || match.index < 8) return [clause];
  const at = clause.predicate + match.index;
  const from = at + match[0].length;
  const group = { ...clause.group, modality: "prohibition" as const, passive: false };
  return [
    { ...clause, to: at + text.slice(clause.from, at).trimEnd().length - (at - clause.from) },
    { ...clause, group, from, subject: null, predicate: from, conditions: [], shared: true },
  ];
}

/** What belongs to the duty before it: "…, and will be presided over, by", "and will enter into force not later than". */
function isRest(words: readonly Word[], duty: Placed, before: Placed | null): boolean {
  if (
    before === null ||
    duty.subject !== null ||
    duty.kind === "relative" ||
    duty.group.modality !== before.group.modality
  )
    return false;
  return (
    duty.group.at - before.group.end <= 2 ||
    (duty.group.verb === "enter" && textOf(words, duty.group.end, duty.group.end + 2) === "into force")
  );
}

function clauseOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  duty: Placed,
  next: Placed | null,
  lead: Placed,
): DutyClause {
  const { group } = duty;
  const first = words[duty.first]!;
  const until = next === null ? words.length : next.first;
  let last = until - 1;
  while (last >= group.end && (/^[,;:.]$/u.test(words[last]!.text) || JOINS.has(words[last]!.lower))) last--;
  const to = words[Math.max(last, group.at)]!.to;
  const subject = group.inverted
    ? { from: words[group.at + 1]!.from, to: words[Math.max(group.at + 1, group.end - 2)]!.to }
    : duty.subject === null || duty.subject >= group.at
      ? null
      : { from: words[duty.subject]!.from, to: words[group.at - 1]!.to };
  // What stands ahead of the first clause governs those that follow it in one breath.
  const governing =
    duty.ahead === null && lead.ahead !== null && lead !== duty && !semicolon(words, lead.group.end, duty.group.at)
      ? lead
      : duty;
  const ahead =
    governing.ahead === null || governing.subject === null
      ? null
      : { from: words[governing.ahead]!.from, to: words[governing.subject]!.from };
  const predicate = words[group.at]!.from;
  return {
    group,
    from: first.from,
    to,
    subject,
    antecedent: duty.antecedent === null ? null : words[duty.antecedent]!.to,
    predicate,
    ahead,
    conditions: [
      ...(ahead === null ? [] : conditionsIn(text, ahead)),
      ...conditionsIn(text, { from: words[group.end - 1]!.from, to }),
    ],
    sentence,
    shared: duty.subject === null && !group.inverted,
  };
}

function placesOf(words: readonly Word[], groups: readonly VerbGroup[], names: Names): readonly Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  let through = 0;
  let own: "own" | "none" | null = null;
  for (const group of groups) {
    const before = placed.at(-1) ?? null;
    const lead = joinBefore(words, through, group.at);
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
      const opener = reduced(words, through, group) ?? openerOf(words, through, group);
      const that = opener !== null && words[opener]!.lower === "that";
      if (that && opensOwn(words, opener, before, own)) {
        const subject = opener + 1;
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
      } else if (opener !== null) {
        const relative =
          RELATIVES.has(words[opener]!.lower) &&
          words[opener]!.lower !== "whose" &&
          opener + 1 + adverbs(words, opener + 1) >= group.at &&
          (opener === 0 || !PREPOSITIONS.has(words[opener - 1]!.lower));
        const named = relative && group.modal && !group.passive && !/^(?:be|have)$/u.test(group.verb);
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

function adverbs(words: readonly Word[], from: number): number {
  let n = 0;
  while (from + n < words.length && (isAdverb(words[from + n]!.lower) || words[from + n]!.text === ",")) n++;
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
    (isAdverb(words[k]!.lower) ||
      words[k]!.text === "," ||
      /^(?:in|turn|particular|addition|that)$/u.test(words[k]!.lower))
  )
    k--;
  return k >= from && k > 0 && JOINS.has(words[k]!.lower) && words[k]!.lower !== "nor" && !hasThat(words, k, at)
    ? k
    : null;
}

const hasThat = (words: readonly Word[], from: number, to: number) =>
  words.slice(from, to).some(({ lower }) => lower === "that");

/** "Any influence they may have": a clause that hangs on a noun without a word of its own. */
function reduced(words: readonly Word[], from: number, group: VerbGroup): number | null {
  const at = group.at - 1;
  if (at - 1 < from || !/^(?:they|it|he|she|we)$/u.test(words[at]!.lower)) return null;
  const before = words[at - 1]!;
  return /^\p{L}/u.test(before.text) &&
    !JOINS.has(before.lower) &&
    !isAdverb(before.lower) &&
    before.lower !== "that" &&
    !SUBORDINATES.has(before.lower) &&
    !PREPOSITIONS.has(before.lower)
    ? at
    : null;
}

/** Words between a verb and what opens its clause, or begins its subject; a text without end is read in as many steps. */
const LONGEST = 150;

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
        !/^(?:well|soon|long)$/u.test(words[k + 1]?.lower ?? "") &&
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
  if (comma && /^\p{Lu}/u.test(words[k + 1]?.text ?? "")) return false;
  if (/ing$/u.test(before) && !SAYING.test(before)) return false;
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
  return own === "own" && words[opener - 1]?.lower === "and";
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

interface Begun {
  readonly begin: number;
  readonly subject: number;
  readonly ahead: number | null;
}

/** Where the subject of a main clause begins. */
function subjectStart(
  words: readonly Word[],
  start: number,
  through: number,
  group: VerbGroup,
  before: Placed | null,
  names: Names,
): Begun {
  const joint = before === null ? null : jointIn(words, through, group, before, names);
  const begin = joint ?? start;
  const colon = lastColon(words, begin, group.at);
  const from = colon ?? begin;
  const subject = pastAhead(words, from, group.at, names);
  // "During the first stage, which …, the forces shall": the clause at the head stands ahead.
  const fronted =
    joint !== null && before !== null && before.kind !== "main" && words[joint - 1]?.text === "," && colon === null;
  return { begin, subject, ahead: subject > from ? from : fronted ? start : null };
}

function lastColon(words: readonly Word[], from: number, to: number): number | null {
  for (let k = to - 1; k > Math.max(from, to - LONGEST); k--)
    if (words[k]!.text === ":" && !/^\d/u.test(words[k + 1]?.text ?? "")) return k + 1;
  return null;
}

/** Where a new clause begins after another: "; the Parties", ", and each Party", "… and the forces of …". */
function jointIn(words: readonly Word[], from: number, group: VerbGroup, before: Placed, names: Names): number | null {
  const to = group.at;
  let fallback: number | null = null;
  const comma = before.kind === "main" && before.group.modality !== null ? null : commaBefore(words, from, to, names);
  if (comma !== null) return comma;
  const commas = words.findIndex(({ text }) => text === ",");
  for (let k = to - 1; k >= Math.max(from, to - LONGEST); k--) {
    const { text, lower } = words[k]!;
    if (text === ";") return k + 1 + skipJoins(words, k + 1);
    const series = text === "," && !group.modal && DETERMINERS.has(words[k + 1]?.lower ?? "");
    if (
      !JOINS.has(lower) &&
      lower !== "while" &&
      !series &&
      !(text === "," && (before.kind === "under" || before.group.modality === null))
    )
      continue;
    const next = k + 1 + skipJoins(words, k + 1);
    if (next >= to || !beginsNoun(words, next)) continue;
    if (before.kind !== "main" && text !== "," && before.subject === null && (commas < 0 || commas >= k)) continue;
    if (names(words[next]!.from, words[to - 1]!.to)) return next;
    if (
      text === "," ||
      DETERMINERS.has(words[next]!.lower) ||
      words[k - 1]?.text === "," ||
      words[to - 1] === words[next]
    )
      fallback ??=
        before.kind === "main" || text === "," || lower === "but" || words[k - 1]?.text === "," ? next : null;
  }
  return before.kind === "main" || isFronted(words, before) || (fallback !== null && words[fallback - 1]?.text !== ",")
    ? fallback
    : null;
}

/** "When …, neither A nor B may": the comma that ends a clause at the head, in front of a name. */
function commaBefore(words: readonly Word[], from: number, to: number, names: Names): number | null {
  for (let k = to - 2; k >= Math.max(from, to - LONGEST); k--)
    if (words[k]!.text === "," && beginsNoun(words, k + 1) && names(words[k + 1]!.from, words[to - 1]!.to))
      return k + 1;
  return null;
}

/** A clause at the head of its sentence ended before: "If …, the Parties". */
function isFronted(words: readonly Word[], before: Placed): boolean {
  const first = words[0]!.lower;
  return (
    before.first === 0 ||
    SUBORDINATES.has(first) ||
    PREPOSITIONS.has(first) ||
    first === "should" ||
    first === "as" ||
    /ing$/u.test(first)
  );
}

function skipJoins(words: readonly Word[], at: number): number {
  let n = 0;
  while (JOINS.has(words[at + n]?.lower ?? "") || isAdverb(words[at + n]?.lower ?? "") || words[at + n]?.text === ",")
    n++;
  return n;
}

/** A word with which a name or a noun can begin. */
function beginsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^[\p{L}\p{N}"“(]/u.test(word.text)) return false;
  return (
    !PREPOSITIONS.has(word.lower) &&
    !SUBORDINATES.has(word.lower) &&
    !RELATIVES.has(word.lower) &&
    !JOINS.has(word.lower) &&
    word.lower !== "to" &&
    !/^\p{Ll}+ing$/u.test(word.text)
  );
}

/** Past "Within ten days, ", "In order to …, ", "Accordingly, ". */
function pastAhead(words: readonly Word[], from: number, to: number, names: Names): number {
  const first = words[from];
  if (first === undefined || from >= to) return from;
  const adjunct =
    PREPOSITIONS.has(first.lower) ||
    SUBORDINATES.has(first.lower) ||
    /^(?:to|as|should|that|and|but|or|while|such)$/u.test(first.lower) ||
    isAdverb(first.lower) ||
    /^\p{L}+(?:ing)$/u.test(first.lower) ||
    /^(?:pursuant|in|otherwise|finally|first|once|ten|further|furthermore|moreover|nevertheless|\d+)$/u.test(
      first.lower,
    );
  if (!adjunct || (first.lower === "such" && from + 1 < to)) return named(words, from, to, names) ?? from;
  if (words[to - 1]!.lower === "there") return to - 1;
  for (let k = to - 2; k > Math.max(from, to - LONGEST); k--) {
    if (words[k]!.text !== "," || !beginsNoun(words, k + 1)) continue;
    return k + 1;
  }
  for (let k = to - 1; k > Math.max(from, to - 7); k--)
    if (names(words[k]!.from, words[to - 1]!.to) && isBesideVerb(words, k, to)) return withDeterminer(words, k, from);
  for (let k = to - 1; k > Math.max(from, to - LONGEST); k--)
    if (DETERMINERS.has(words[k]!.lower) && !PREPOSITIONS.has(words[k - 1]!.lower)) return k;
  return isAdverb(first.lower) || /^(?:and|but|or|that|while)$/u.test(first.lower) ? from + 1 : from;
}

/** "Ten days prior to the elections, the Council shall": a measure of time ahead. */
function named(words: readonly Word[], from: number, to: number, names: Names): number | null {
  if (
    !/^(?:\d|ten|twenty|thirty|sixty|ninety|one|two|three|four|five|six|seven|eight|nine|no|not)/u.test(
      words[from]!.lower,
    ) ||
    !/^(?:hours?|days?|weeks?|months?|years?|later)$/u.test(words[from + 1]?.lower ?? "")
  )
    return null;
  for (let k = to - 2; k > from; k--)
    if (words[k]!.text === "," && names(words[k + 1]!.from, words[to - 1]!.to)) return k + 1;
  return null;
}

function isBesideVerb(words: readonly Word[], from: number, to: number): boolean {
  return to - from <= 6 && words.slice(from, to).every(({ lower }) => !PREPOSITIONS.has(lower) || lower === "of");
}

function withDeterminer(words: readonly Word[], at: number, from: number): number {
  return at - 1 > from && DETERMINERS.has(words[at - 1]!.lower) ? at - 1 : at;
}

/** Whether a sentence has a verb of its own, which asks for something or only tells. */
export function hasMainVerb(text: string, sentence: Span, names: Names): boolean {
  const words = wordsOf(text, sentence);
  return placesOf(words, verbGroups(words, false), names).some(({ kind, group }) => kind === "main" && !group.weak);
}

/** What stands before the first verb of a sentence: who it speaks of. */
export function firstSubject(text: string, sentence: Span): Span {
  const words = wordsOf(text, sentence);
  const [group] = verbGroups(words.slice(0, LONGEST), false);
  return { from: sentence.from, to: group === undefined || group.at === 0 ? sentence.from : words[group.at - 1]!.to };
}
