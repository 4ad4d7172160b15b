import type { Moment } from "../../model.ts";

/** Events of a text so far: what "thereafter" (in the same point) and "the same 90 days" count from. */
export interface Known {
  /** How the text writes a day by a letter: "D" → "D-Day". */
  readonly letters: ReadonlyMap<string, string>;
  /** The last one, and the point that counts from it. */
  last: { readonly moment: Moment; readonly point: string } | null;
}

const STOP = new RegExp(
  `\\s+(?:${[
    "and (?:shall|will|must|may|in any|not|no later|at the latest|be|the \\p{L}+ (?:shall|will|must))",
    "shall|will|must|may|so that|in accordance|pursuant|unless|if|which|who|until|at the latest|in order|under the (?:supervision|auspices)",
    "for the purpose|by the|to (?:ensure|allow|enable|the extent)|as (?:well|set|provided|stipulated|specified|defined)|with the (?:aim|assistance)|on the basis",
  ].join("|")})\\b.*$`,
  "isu",
);

/** The moment that words name: signature, entry into force, or an event of the text's own. */
export function momentOf(words: string | undefined, point: string): Moment | null {
  if (words === undefined) return null;
  const text = words
    // "The date on which the Council takes office": what happens on it, up to where its own clause ends.
    .replace(/^(?:the )?(?:date|day|moment|time) (?:of|(?:on|at|in|from) which|when|that) /iu, "")
    .replace(STOP, "")
    .replace(/^(?:which|that) /iu, "")
    .replace(/^(?:the|an?|its|their|this) /iu, "")
    .replace(/[\s,.;:)]+$/u, "")
    .trim();
  if (text === "" || /^(?:date|day|it|that|this|time|then|each|which|such|age.*)$/iu.test(text)) return null;
  if (/^(?:\p{L}+ )?(?:signature|signing)\b|\b(?:been|is|are) signed\b/iu.test(text))
    return { id: "signature", title: "signature" };
  if (
    /\b(?:entr(?:y|ies)|coming|comes?|enters?|entering) into (?:force|effect)|effective date/iu.test(text) &&
    !/\b(?:law|cease-?fire|truce|cessation|amnesty|withdrawal)\b/iu.test(text)
  )
    return { id: "entry-into-force", title: "entry into force" };
  const [, first, second] = /^(?:(\p{Lu})[- ](?:[Dd]ay|[Hh]our)|[Dd]ay ["“]?(\p{Lu})\b["”,]*)$/u.exec(text) ?? [];
  const letter = first ?? second;
  if (letter !== undefined) return { id: `day-${letter.toLowerCase()}`, title: text };
  // "Effective Day": what the text calls by a name is one moment, wherever it is counted from.
  const name = NAMED_DAY.exec(words.trim().replace(/^the /u, ""))?.[0];
  const id = (name ?? text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 48)
    .replace(/-$/u, "");
  if (name !== undefined) return { id, title: name };
  return id === "" ? null : { id: `${point.replace(/[^\p{L}\p{N}]+/gu, "-")}-${id}`, title: text };
}

/** A day by its own name: "Effective Day", "Date of Transfer"; with what else the words say behind it. */
export const NAMED_DAY =
  /^(?:\p{Lu}[\p{L}\p{N}]*[- ]){1,4}(?:Day|Date|Hour|Moment|Time)(?![\p{L}\p{N}])|^(?:Day|Year|Hour) (?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?![\p{L}\p{N}])|^(?:Day|Date|Hour) (?:of|for) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u;

/** "On the Transfer Day", "not later than the Effective Date": at a day by its own name, which may be written with or without its article. */
export const ON_NAMED_DAY =
  /\b(?:[Oo]n|[Bb]y|(?:[Nn]ot|[Nn]o) later than|[Uu]p to) (?:the )?((?:(?:\p{Lu}[\p{L}\p{N}]*[- ]){1,4}(?:Day|Date)|Day (?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten))(?![\p{L}\p{N}])(?! (?:after|of|following|\d)))/u;

/** Days by letters, as a text writes them: "D-Day", "Day D", or the letter alone. */
export function lettersIn(whole: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of whole.matchAll(
    /(?<![\p{L}\p{N}])(?:(\p{Lu})[- ](?:[Dd]ay|[Hh]our)|[Dd]ay ["“]?(\p{Lu}))(?![\p{L}\p{N}])/gu,
  )) {
    const letter = match[1] ?? match[2] ?? "";
    if (!found.has(letter) || match[1] !== undefined) found.set(letter, match[0]);
  }
  return found;
}

export function letterMoment(letter: string, letters: ReadonlyMap<string, string>): Moment {
  return { id: `day-${letter.toLowerCase()}`, title: letters.get(letter) ?? letter };
}
