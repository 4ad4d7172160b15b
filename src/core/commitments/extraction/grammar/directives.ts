import type { Span } from "../../../text/compiling/sentences.ts";
import type { Commitment, Modality } from "../../model.ts";
import { dutyVerbs } from "../lexicon.ts";
import { trimmed } from "../normative.ts";
import { verblessDuties } from "./verbless.ts";
import { DETERMINERS, PREPOSITIONS, wordsOf } from "./word.ts";

/** What a body that decides asks of others: "Requests the Envoy to report", "Demands that all sides cease fire". */
export interface Directive {
  /** Who is asked; null where the words after "that" are a sentence of their own. */
  readonly subject: Span | null;
  readonly act: Span;
  readonly modality: Modality;
  readonly bindingness: NonNullable<Commitment["bindingness"]>;
}

/** Operative verbs of resolutions, and how firmly each binds. */
const VERBS: readonly (readonly [find: string, modality: Modality, bindingness: Directive["bindingness"]])[] = [
  ["demands?|decides?|requests?|asks?|directs?|instructs?|orders?|requires?|insists?", "obligation", "binding"],
  ["calls? (?:up)?on|urges?|appeals? to|exhorts?", "obligation", "political"],
  ["invites?|encourages?", "obligation", "expectation"],
  ["authori[sz]es?|empowers?|mandates?", "power", "binding"],
];
const OPERATIVE = new RegExp(
  `^(?:(?:strongly|further|also|again|hereby|therefore|once more|in addition|accordingly),? )*(?:${VERBS.map(([find]) => `(${find})`).join("|")})(?: (?:also|further|again|in particular|once more))?,? (that )?`,
  "iu",
);

/** The acts of a directive, one by one: "to deploy observers and to report monthly". */
export function actsOf(
  text: string,
  { act, modality, subject }: Directive,
): readonly (Span & Pick<Directive, "modality">)[] {
  const found: (Span & Pick<Directive, "modality">)[] = [];
  const words = text.slice(act.from, act.to);
  const after = (subject?.to ?? act.from) - act.from;
  let from = 0;
  for (const cut of words.matchAll(/,? and (?=(?:also |further )?(?:to |not to |refrain|abstain|desist))/gu)) {
    if (cut.index <= after) continue;
    found.push({ from: act.from + from, to: act.from + cut.index, modality });
    from = cut.index + cut[0].length;
  }
  const last = words.slice(from);
  const ban = from > 0 && /^(?:also |further |to )*(?:not to|refrain|abstain|desist)/u.test(last);
  return [
    ...found,
    {
      from: act.from + from,
      to: act.to,
      modality: ban ? "prohibition" : from > 0 && modality === "prohibition" ? "obligation" : modality,
    },
  ];
}

const ASKS =
  /^ (?:(?:hereby|also|further|therefore|jointly|accordingly) )*(?:requests?|calls? (?:up)?on|invites?|urges?|asks?|authori[sz]es?|mandates?|appeals? to) (?=(?:the |each |all )?\p{Lu}|that )/u;

/** "…, and the Parties request the Mission to …": where somebody named begins to ask something of another. */
export function askingIn(text: string, sentence: Span, named: readonly Span[]): Span | null {
  for (const { from, to } of named) {
    if (from < sentence.from || to > sentence.to || !ASKS.test(text.slice(to, sentence.to))) continue;
    const lead = /(?:^|[,;:] (?:and )?|\band )(?:the |both |all |each )?$/iu.exec(text.slice(sentence.from, from));
    if (lead !== null) return { from: sentence.from + lead.index, to: to + 1 };
  }
  return null;
}

/** The directive that a sentence is; null where it begins otherwise. Allows: "Decides to remain seized". */
export function directiveIn(text: string, sentence: Span, asks = false): Directive | null {
  const span = trimmed(text, sentence);
  const match = OPERATIVE.exec(text.slice(span.from, span.to));
  if (match === null || (!asks && !/^\p{Lu}/u.test(match[0]))) return null;
  const [, modality, bindingness] = VERBS[match.slice(1, 1 + VERBS.length).findIndex((each) => each !== undefined)]!;
  const from = span.from + match[0].length;
  const rest = { from, to: span.to };
  const made = (subject: Span | null, act: Span, not: boolean): Directive => ({
    subject,
    act,
    modality: not ? "prohibition" : modality,
    bindingness,
  });
  const words = wordsOf(text, rest);
  const isBan = (at: number) => /^(?:refrain|abstain|desist|avoid)$/u.test(words[at]?.lower ?? "");
  if (match[0].endsWith("that ")) {
    if (words.some(({ lower }) => /^(?:shall|should|must|will|may)$/u.test(lower))) return made(null, rest, false);
    const verb = words.findIndex(
      ({ lower }, at) => at > 0 && dutyVerbs.has(lower) && !isInName(words[at - 1]!.lower) && lower !== "state",
    );
    if (verb < 1) return null;
    const not = words[verb - 1]!.lower === "not" || /^(?:no|neither|none|nobody)$/u.test(words[0]!.lower);
    return made({ from, to: words[verb - 1]!.to }, { from, to: span.to }, not || isBan(verb));
  }
  const to = words.findIndex(
    ({ lower }, at) =>
      at > 0 && lower === "to" && /^\p{Ll}/u.test(words[at + 1]?.text ?? "") && !isInName(words[at + 1]!.lower),
  );
  // "Orders the immediate cessation of hostilities": nobody is asked by name.
  if (to < 1) return verblessDuties(text, rest, true).length > 0 ? made({ from, to: from }, rest, false) : null;
  const not = words[to - 1]!.lower === "not";
  return made({ from, to: words[to - (not ? 2 : 1)]!.to }, rest, not || isBan(to + 1));
}

const isInName = (lower: string) => DETERMINERS.has(lower) || PREPOSITIONS.has(lower);
