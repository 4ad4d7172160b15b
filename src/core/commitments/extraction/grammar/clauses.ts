import type { Span } from "../../../text/compiling/sentences.ts";
import { conditionsIn, type SubClause } from "./conditions.ts";
import { textOf, verbGroups, type VerbGroup } from "./groups.ts";
import { LONGEST, type Names, type Placed } from "./place.ts";
import { placesOf } from "./places.ts";
import { NO_DUTY, RECITAL } from "./tables.ts";
import { dutyVerbs } from "../lexicon.ts";
import { JOINS, wordsOf, type Word } from "./word.ts";

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

/** What a sentence asks for, clause by clause; nothing where it only tells, defines or keeps open. */
export function dutyClauses(text: string, sentence: Span, present: boolean, names: Names): readonly DutyClause[] {
  const whole = text.slice(sentence.from, sentence.to);
  if (RECITAL.test(whole) || NO_DUTY.some((rule) => rule.test(whole))) return [];
  const words = wordsOf(text, sentence, names);
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
  const rest = text.slice(clause.predicate, clause.to);
  if (clause.group.modality === "prohibition" && clause.group.performative) return turnedBack(text, clause, rest);
  if (clause.group.modality !== "obligation") return [clause];
  const match =
    /(?:[,;]|\band)\s+(?:and\s+)?(?=(?:to )?(?:not to|to not|refrain from|abstain from|not (?:have|possess|use|produce|acquire|permit|take|seek|store|deploy|develop))\b)/iu.exec(
      rest,
    );
  if (match === null || match.index < 8) return inSeries(text, clause, rest);
  return parted(clause, text, match, { ...clause.group, modality: "prohibition" });
}

/** "Undertakes to notify the Agency, and to update that notice": two acts, where no other infinitive stands between. */
function inSeries(text: string, clause: DutyClause, rest: string): readonly DutyClause[] {
  if (!clause.group.performative) return [clause];
  const match = /(?<=\p{L}+ to \p{L}+ \p{L}.*),?\s+and (?=to \p{Ll})/u.exec(rest);
  const infinitives = rest.slice(0, match?.index ?? 0).match(/\bto \p{Ll}+/gu) ?? [];
  const between = infinitives.filter((each, at) => at === 0 || dutyVerbs.has(each.slice(3)));
  if (
    match === null ||
    between.length !== 1 ||
    !/^\p{L}+ (?:(?:its|their|the) \p{L}+ |(?:it|them)sel(?:f|ves) )?to\b/u.test(rest)
  )
    return [clause];
  return parted(clause, text, match, clause.group);
}

/** "Undertakes not to tax relief, and to report every incident": the second infinitive asks for an act. */
function turnedBack(text: string, clause: DutyClause, rest: string): readonly DutyClause[] {
  const match = /(?:[,;]\s+(?:and\s+)?|\band\s+)(?=to (?!not\b|refrain|abstain)\p{Ll})/iu.exec(rest);
  const first = /\bto\b/u.exec(rest);
  if (match === null || first === null || match.index < first.index) return [clause];
  return parted(clause, text, match, { ...clause.group, modality: "obligation" });
}

function parted(clause: DutyClause, text: string, match: RegExpExecArray, group: VerbGroup): readonly DutyClause[] {
  const at = clause.predicate + match.index;
  const from = at + match[0].length;
  return [
    { ...clause, to: clause.from + text.slice(clause.from, at).trimEnd().length },
    {
      ...clause,
      group: { ...group, passive: false },
      from,
      subject: null,
      predicate: from,
      conditions: conditionsIn(text, { from, to: clause.to }),
      shared: true,
    },
  ];
}

/** What belongs to the duty before it: "…, and will be presided over, by", "and will enter into force not later than". */
function isRest(words: readonly Word[], duty: Placed, before: Placed | null): boolean {
  // "A cessation of hostilities, which shall come into force 72 hours after signature": when the act begins.
  if (before !== null && duty.kind === "relative" && /^(?:come|enter|take)$/u.test(duty.group.verb))
    return /^(?:into )?(?:force|effect)\b/u.test(textOf(words, duty.group.end, duty.group.end + 2));
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

/** "Should a Party fail, that Party shall": "that" belongs to its noun. */
function withThat(words: readonly Word[], duty: Placed): Placed {
  const { subject, first } = duty;
  if (subject === null || words[subject - 1]?.lower !== "that" || words[subject - 2]?.text !== ",") return duty;
  if (!/^(?:part(?:y|ies)|sides?|signator(?:y|ies)|states?)$/u.test(words[subject]?.lower ?? "")) return duty;
  return { ...duty, subject: subject - 1, first: first === subject ? subject - 1 : first };
}

function clauseOf(
  text: string,
  sentence: Span,
  words: readonly Word[],
  placed: Placed,
  next: Placed | null,
  lead: Placed,
): DutyClause {
  const duty = withThat(words, placed);
  const { group } = duty;
  const first = words[duty.first]!;
  const until = next === null ? words.length : next.first;
  let last = until - 1;
  while (
    last >= group.end &&
    (/^[,;:.]$/u.test(words[last]!.text) || JOINS.has(words[last]!.lower) || words[last]!.lower === "that")
  )
    last--;
  const to = words[Math.max(last, group.at)]!.to;
  // "…, nor shall it fly": from the word that denies.
  const begin = group.inverted && duty.ahead === null ? words[fronted(words, group.at)]! : first;
  const subject = group.inverted
    ? { from: words[group.at + 1]!.from, to: words[Math.max(group.at + 1, group.end - 2)]!.to }
    : duty.subject === null || duty.subject >= group.at
      ? null
      : { from: words[duty.subject]!.from, to: words[group.at - 1]!.to };
  // What stands ahead of the first clause governs those that follow it in one breath.
  const governing =
    duty.ahead === null && lead.ahead !== null && lead !== placed && !semicolon(words, lead.group.end, duty.group.at)
      ? lead
      : duty;
  const ahead =
    governing.ahead === null || governing.subject === null
      ? null
      : { from: words[governing.ahead]!.from, to: words[governing.subject]!.from };
  const predicate = words[group.at]!.from;
  return {
    group,
    from: begin.from,
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

const fronted = (words: readonly Word[], at: number) =>
  /^(?:nor|neither)$/u.test(words[at - 1]?.lower ?? "") ? at - 1 : at;

/** Whether a sentence has a verb of its own, which asks for something or only tells. */
export function hasMainVerb(text: string, sentence: Span, names: Names): boolean {
  const words = wordsOf(text, sentence, names);
  return placesOf(words, verbGroups(words, false), names).some(({ kind, group }) => kind === "main" && !group.weak);
}

/** What stands before the first verb of a sentence: who it speaks of. */
export function firstSubject(text: string, sentence: Span): Span {
  const words = wordsOf(text, sentence);
  const [group] = verbGroups(words.slice(0, LONGEST), false);
  return { from: sentence.from, to: group === undefined || group.at === 0 ? sentence.from : words[group.at - 1]!.to };
}
