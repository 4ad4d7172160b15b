import type { Span } from "../../text/compiling/sentences.ts";
import type { Commitment } from "../model.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import type { VerbGroup } from "./grammar/group.ts";

/** Finds: "Neither Party", "not more than 500 men". Allows: "no later than 1 May, the Front". */
const NEGATED =
  /^(?:no|neither|none|nobody|nothing|no[ -]one|not (?:more|a|an|one|any))\b(?! (?:less|fewer|later) than\b)/iu;

/**
 * What a clause asks for, by its verb and its subject: "no Party may" forbids, "no Party is required to" asks for nothing;
 * "no one shall be obliged to return" protects whoever is no party (`party`), so it forbids too.
 */
export function modalityOfClause(
  subject: string,
  { modality, imposed }: Pick<VerbGroup, "modality" | "imposed">,
  party: boolean,
): Commitment["modality"] | null {
  if (modality === null || !NEGATED.test(subject.trim())) return modality;
  return imposed === true && party ? null : "prohibition";
}

/** The "not" in front of a subject, or "in no case" ahead of it, as a word that stands before the subject. */
export function negationIn(text: string, { subject, ahead }: Pick<DutyClause, "subject" | "ahead">): string {
  if (subject === null) return "";
  const fronted = ahead !== null && FRONTED.test(text.slice(ahead.from, ahead.to));
  return fronted ? "no " : (/(?<![\p{L}])not\s+$/iu.exec(text.slice(0, subject.from))?.[0] ?? "");
}

const FRONTED = /^(?:under|in|at|on|by) no (?:circumstances?|cases?|events?|times?|accounts?|means|way)\b/iu;

/** Words by which somebody is free not to act: "is not obliged to", "need not"; what they introduce binds nobody. */
export const EXEMPTS = new RegExp(
  [
    String.raw`\b(?:not|never|neither|nor|nobody|none|no \p{L}+)\b[^.;:]{0,40}\b(?:required|obliged|obligated|bound`,
    String.raw`|compelled|responsible|have to)\b|\bneed not\b|\bno (?:duty|duties|obligations?)\b|\bnot under (?:an|any) (?:duty|obligation)\b`,
  ].join(""),
  "iu",
);

/** How words call an act a breach. Finds: "shall constitute a serious violation". Allows: "is in breach". */
const CALLS = [
  String.raw`(?:(?:is|are|constitutes?|(?:shall|will|must) (?:each )?(?:be|constitute)|(?:(?:shall|will|is|are) )?(?:be )?`,
  String.raw`(?:deemed|considered|regarded|treated|held)(?: to (?:be|constitute)| as)?)(?: (?:an?|the))?`,
  String.raw`(?: (?!(?:in|of|to|by|for|with|under|on|not|no|any|liable|responsible)\b)[\p{L}-]+,?){0,3}?`,
  String.raw` (?:violations?|breach(?:es)?|infringements?|infractions?|contraventions?|offences?)(?![\p{L}-]))`,
].join("");
const FORBIDS = new RegExp(`^(.{2,400}?) ${CALLS}(?: (?:of|under|against) [^.;:]+)?(?: (?:for|to))?[\\s.;:–—]*$`, "iu");

/** Subjects that are a breach already, or no act at all: calling them one forbids nothing new. */
const NO_ACT =
  /^(?:(?:an?|any|each|every|the|such|serious|grave|material|repeated|persistent|continued|alleged) )*(?:failures?|non-|breach|violation|it|which|this|that|what|nothing|acts?$|none|no|neither|if|where|whether|when|for the purposes?)\b/iu;

/** Whether words call something a breach, whatever it is. */
export const callsBreach = (words: string) => FORBIDS.test(words);

/** "Firing across the line is a violation of the ceasefire": the act that a sentence forbids by its name; null where it forbids none. */
export function forbiddenIn(text: string, { from, to }: Span): Span | null {
  const act = FORBIDS.exec(text.slice(from, to))?.[1];
  return act === undefined || NO_ACT.test(act) ? null : { from, to: from + act.length };
}

/**
 * Whether words introduce a list of what is forbidden without a verb that forbids.
 * Finds: "The following acts are violations:", "Prohibited activities:". Allows: "No act of defence is a violation:".
 */
export function introducesBans(words: string): boolean {
  return (callsBreach(words) && !/^(?:no|none|neither|nothing)\b/iu.test(words)) || LISTS_BANS.test(words);
}

const LISTS_BANS = new RegExp(
  [
    String.raw`^(?:(?:the|serious|grave|following) )*(?:violations?|breach(?:es)?) (?:of [^.;:]{1,80}? )?(?:shall |will )?(?:include|comprise|consist|mean|are)`,
    String.raw`^(?:\p{L}{0,5}\d*[.)] )?(?:(?:the|following|list of) )*(?:prohibited|forbidden|banned|unlawful) \p{L}+`,
  ].join("|"),
  "iu",
);
