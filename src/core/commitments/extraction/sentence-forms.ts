import type { Span } from "../../text/compiling/sentences.ts";
import type { SubClause } from "./grammar/conditions.ts";
import type { Verbless } from "./grammar/verbless.ts";
import { dutyVerbs } from "./lexicon.ts";
import { trimmed } from "./normative.ts";

/** "Shall station 70 monitors": people who act for whoever sends them. */
export const SENDS =
  /^(?:shall|will|must|may|agrees to|undertakes to)? ?(?:\p{L}+ly )?(?:send|station|deploy|dispatch|provide|second|assign|post|appoint)\b[^.;]{0,60}\b(?:\p{L}*(?:ors|ers|ists|cials|ants)|troops|experts|guards|police|personnel|staff|teams?|units?|contingents?)\b/iu;

/** "Delineation of the zone remains a priority": tells, though its verb is none that binds. */
const TELLS = /\b(?:remains?|constitutes?|represents?|reflects?|depends?|deserves?) (?:an?|the|on|to|in)\b/u;
const BAN = /^there (?:is|shall be|will be) (?:an? |the )?(?:\p{L}+ )?(?:ban|prohibition|moratorium) on (?=\p{L})/iu;
const PROVISO =
  /[;,] (?:provided|on the understanding|it being understood),? (?:however,? )?that (?=[^;]*\b(?:shall|may|will)\b)/iu;

/** "“Zone” means …": what a word stands for. */
export const DEFINES =
  /^(?:[^"“”«».;]{0,60}[ ,])?["“«][^"”»]{1,80}["”»],? (?:(?:shall |will )?(?:mean|signify|denote|refer to|be understood as)|means|signifies|denotes|refers to|has the meaning|is understood as|(?:is|are|shall be) (?:the|an?|any|all) )/u;

/** Whether a sentence without a verb that binds tells what is, or what a word of it stands for. */
export function tells(words: string): boolean {
  return TELLS.test(words) || DEFINES.test(words);
}

/** "There is a ban on laying mines": what is banned; null where the sentence is no such ban. */
export function banIn(text: string, { from, to }: Span): Verbless | null {
  const ban = BAN.exec(text.slice(from, to));
  if (ban === null) return null;
  return { ...trimmed(text, { from: from + ban[0].length, to }), style: "noun", modality: "prohibition" };
}

/** "Cease the introduction of arms; provided that rotation shall be permitted": an item, and what it lets be. */
export function atProviso(text: string, { from, to }: Span): readonly [item: Span, proviso: Span] | null {
  const proviso = PROVISO.exec(text.slice(from, to));
  if (proviso === null || proviso.index === 0) return null;
  const end = from + proviso.index;
  return [
    { from, to: end },
    { from: end + proviso[0].length, to },
  ];
}

/** "…; failing which the Front may close it": what is asked first, and what follows where it is not done; `named`: of it only whom it names. */
export function atDefault(
  text: string,
  { from, to }: Span,
): { readonly first: Span; readonly opener: SubClause; readonly rest: Span; readonly named: boolean } | null {
  const match = DEFAULT.exec(text.slice(from, to));
  if (match === null) return null;
  const begin = from + match.index;
  const opener = begin + match[0].indexOf(match[1]!);
  const rest = begin + match[0].length;
  return {
    first: { from, to: begin },
    named:
      /^failing which$/iu.test(match[1]!) &&
      begin > from &&
      !/\b(?:shall|may|will|must)\b/u.test(text.slice(from, begin)),
    opener: { from: opener, to: opener + match[1]!.length, kind: "starts", text: match[1]! },
    rest: { from: rest, to },
  };
}

const DEFAULT =
  /(?:^|[;,.] (?:and )?)(failing (?:which|that|this)|in default (?:whereof|of which|of this)|in which (?:case|event)|otherwise|(?<=; (?:and |but )?)(?:should (?:it|they|this|that) (?:not|fail to)(?: be| do| have been)?(?: so| done)?|if (?:(?:it|they|this|that) (?:is|are|does|do|has|have|was|were) )?not(?: been| be)?(?: (?:so|done|\p{Ll}+ed))?)(?=,)),? (?=[^;]{3,120}\b(?:shall|may|will|must|(?:is|are) entitled to)\b)/iu;

/** "Norland to pull back its guns", "the Front not to recruit": how notes of a meeting put who does what. */
export function toDo(
  text: string,
  { from, to }: Span,
): { readonly name: number; readonly modality: "obligation" | "prohibition" } | null {
  const [, name = "", not, verb = ""] =
    /^(?:the )?(.{2,60}?) (not )?to (?:\p{L}+ly )?(\p{Ll}+)\b/iu.exec(text.slice(from, to)) ?? [];
  if (name === "" || !dutyVerbs.has(verb)) return null;
  return { name: text.indexOf(name, from) + name.length, modality: not === undefined ? "obligation" : "prohibition" };
}

/** "The following shall be done:": the list says what. */
export function announces(subject: string, verb: string, behind: string): boolean {
  return (
    /^the following(?: \p{Ll}+){0,2}\s*$/iu.test(subject) &&
    /^(?:done|observed|undertaken|taken|implemented)$/u.test(verb) &&
    /:\s*$/u.test(behind)
  );
}
