import type { Span } from "../../text/compiling/sentences.ts";

/** Words of a duty, whether or not one was read. */
export const NORMATIVE =
  /\b(?:shall|must|will|may|should|ought|undertakes?|agrees?|commits?|pledges?|obliged|obligations?|required|prohibited|forbidden|responsible|ensure|guarantees?|need not|(?:is|are) to \p{L}+)\b/iu;
/** "Obligations of the Movement": a heading that says whose the points below are. */
export const OBLIGATIONS =
  /^(?:(?:[\p{Lu}\d]{1,5}[.)]|Article \w+:?) )?(?:obligations?|duties|commitments?|undertakings?|responsibilities|tasks?|measures|steps|actions?)(?: to be taken)? (?:of|by|for) (?:the )?/iu;
export const CONSEQUENCE =
  /^(?:a|any|each|the) (?:breach|violation)\b|^(?:breaches|violations) (?:of this point|switch|end|void)/iu;
export const CARRIES_LIST = /\b(?:as guarantor|on stated terms|the following terms|both states introduce)\b/iu;
export const NO_LEAD = new RegExp(
  [
    String.raw`\b(?:principles|criteria|conditions|categories|areas|fields|matters|elements|members`,
    String.raw`persons|composed|consist|comprise|means|locations|sectors|respect of|terms|stages|phases`,
    String.raw`definitions?|reasons|considerations)\b[^.;]{0,40}[:–—]?\s*$`,
  ].join("|"),
  "iu",
);

/** How a draft speaks: with "shall", or in the present tense. */
export function speaksPresentTense(all: readonly string[]): boolean {
  const legal = all.filter((sentence) => /\b(?:shall|must|will)\b/iu.test(sentence)).length;
  return legal < all.length * 0.3;
}

/** Words with "shall" by which nobody does anything (`acts`: somebody is named who would): an instrument that enters into force, a term that ends. */
export function isNoAct(subject: string, verb: string, predicate: string, acts: boolean): boolean {
  if (
    /^(?:enter|come|take)$/u.test(verb) &&
    /\b(?:enter|come)s? into (?:force|effect)\b/iu.test(predicate.slice(0, 60)) &&
    !/\bceasefire|cease-fire|cessation\b/iu.test(subject)
  )
    return true;
  if (acts && /^(?:apply|refer)$/u.test(verb)) return false;
  // "…, which will include discussions", "and shall include, but not be limited to, members of": of what it consists.
  if (subject === "" && /^(?:include|comprise|consist|contain)$/u.test(verb)) return true;
  if (verb === "limited" && /\bnot be limited to\b/u.test(predicate)) return true;
  if (/^(?:membership|participation|accession)$/iu.test(subject.trim()) && /^\p{L}+ be open\b/u.test(predicate))
    return true;
  if (verb === "be" && /^\p{L}+ be of (?:an? )?(?:\p{L}+ )?duration\b/u.test(predicate)) return true;
  if (verb === "take" && /\btakes? (?:\p{L}+ )?effect\b/iu.test(predicate.slice(0, 60))) return true;
  // "The period shall end on …", "there shall be a transitional period of …": how long, not who.
  if (/^(?:begin|start|commence|end|last|expire|terminate|run)$/u.test(verb) && PERIOD.test(subject)) return true;
  if (/^there$/iu.test(subject.trim()) && /^(?:shall|will) be an? (?:\p{L}+ ){0,2}(?:period|phase)\b/iu.test(predicate))
    return true;
  // "The two Commissioners shall together form the Commission": whom it consists of.
  if (/^(?:form|constitute|compose)$/u.test(verb) && /\b(?:form|constitute|compose) the \p{Lu}/u.test(predicate))
    return true;
  if (/^(?:mean|means|prevail|apply|coincide|lapse|expire|signify|denote|refer)$/u.test(verb)) return true;
  if (/^(?:extend|run|follow|measure|comprise|lie)s?$/u.test(verb) && PLACE.test(subject)) return true;
  // "The Commission shall be the decision-making body": what it is.
  if (verb === "be" && /^\p{L}+ be (?:the|an?) (?:[\p{L}-]+ ){0,3}(?:body|organ|forum)$/iu.test(predicate.trim()))
    return true;
  // "Norlandic and Surani shall be official languages": what they are.
  if (verb === "be" && LANGUAGE.test(`${subject} ${predicate}`)) return true;
  if (/^nothing\b/iu.test(subject) && verb === "done") return false;
  return /^(?:nothing|the term|the expression|references?)\b/iu.test(subject);
}

/** "A Joint Commission is hereby established": done by being said, nobody owes it. */
export function createsItself(verb: string, predicate: string): boolean {
  return (
    /^(?:establish|create|constitute|found|form)(?:e?d)?$|^set$/u.test(verb) &&
    /^(?:\p{L}+ ){0,2}hereby /u.test(predicate)
  );
}

const PERIOD = /^(?:the |this |such |that )?(?:\p{L}+ ){0,2}(?:periods?|phases?|terms?(?: of office)?)$/iu;

/** "X shall be an official language", "the working languages shall be X and Y". */
const LANGUAGE =
  /\blanguages?(?: of [^,;]{1,60})? (?:shall|will|must|may) be (?:\p{Lu}|the \p{Lu})|\b(?:shall|will|must|may) (?:also )?be (?:the |an? )?(?:\p{Ll}[\p{L}-]* (?:and )?){0,4}languages?(?: of [^,;]{1,60})?$/u;

/** What a line or a zone "shall" do describes it. */
const PLACE = /\b(?:zones?|lines?|areas?|boundar(?:y|ies)|borders?|corridors?|strips?|segments?)\b/iu;

export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  return { from: span.from, to: span.from + lengthWithoutTail(words) };
}

/** Without the signs at its end, and the "and" or "or" that leads to the next item. Each sign is looked at once. */
function lengthWithoutTail(words: string): number {
  const end = lengthWithoutSigns(words);
  const link = /[\s.;,](?:and|or)$/u.exec(words.slice(Math.max(0, end - 4), end));
  return link === null ? end : lengthWithoutSigns(words, end - link[0].length);
}

/** Length of words up to a place, without the signs at their end. */
export function lengthWithoutSigns(words: string, from = words.length): number {
  let end = from;
  while (end > 0 && /[\s.;,]/u.test(words[end - 1] ?? "")) end--;
  return end;
}
