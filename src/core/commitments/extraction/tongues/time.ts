import { languageTable } from "../../../common/language/index.ts";
import { monthNames } from "../../../common/language/months.ts";
import type { Commitment, Duration, Moment, When, Window } from "../../model.ts";
import { idOf } from "../cast/found.ts";
import { letterMoment } from "../time/moments.ts";
import type { Tongue } from "./tables.ts";

/** What the basic styles of a language say on time. */
export interface TimeIn {
  readonly window: Window | null;
  readonly moment: Moment | null;
  readonly repeat: Commitment["repeat"] | null;
}

/** By when words ask for an act, and how often. */
export function timeIn(tongue: Tongue, words: string, point: string): TimeIn {
  const every = everyIn(tongue, words);
  const count = every === null ? undefined : partsIn(tongue, words);
  // Instalments without a number end nobody knows when: none is asked for beyond the first.
  const open = count === undefined && INSTALMENTS[tongue.code].test(words);
  return {
    ...windowIn(tongue, words, point),
    repeat: every === null || open ? null : { every, ...(count === undefined ? {} : { count }) },
  };
}

/** "En cinq tranches mensuelles", "п’ятьма рівними частинами": into how many parts a sum comes. */
const INSTALMENTS: Readonly<Record<Tongue["code"], RegExp>> = {
  fr: /(?<![\p{L}])(?:tranches|versements|échéances|annuités|mensualités|acomptes)(?![\p{L}])/iu,
  uk: /(?<![\p{L}])(?:внеск\p{L}+|транш\p{L}+|платеж\p{L}+|частинами)(?![\p{L}])/iu,
  ru: /(?<![\p{L}])(?:взнос\p{L}+|транш\p{L}+|платеж\p{L}+|частями)(?![\p{L}])/iu,
};
/** The number before the word for parts, with at most one word between them; undefined where there is none. */
function partsIn(tongue: Tongue, words: string): number | undefined {
  const part = INSTALMENTS[tongue.code].exec(words);
  const before =
    part === null
      ? []
      : words
          .slice(0, part.index)
          .trimEnd()
          .replace(/\s*\(\d+\)$/u, "")
          .split(/\s+/u);
  return before
    .slice(-2)
    .reverse()
    .map((word) => numberIn(tongue, word, ""))
    .find((n) => n !== undefined);
}

const due = (when: When, unit?: Duration["unit"]): Window => ({
  due: when,
  close: unit === "hour" ? "instant" : "throughDay",
});

function windowIn(tongue: Tongue, words: string, point: string): Omit<TimeIn, "repeat"> {
  const by = tongue.by.exec(words);
  const month = (monthNames[tongue.code] as Readonly<Record<string, number>>)[by?.[2]?.toLowerCase() ?? ""];
  if (by !== null && month !== undefined) {
    const at = `${by[3]}-${String(month).padStart(2, "0")}-${(by[1] ?? "").padStart(2, "0")}`;
    // "Avant le 1er mai": on that day it is late.
    const close = /^avant(?![\p{L}])/iu.test(by[0]) ? "before" : "throughDay";
    return { window: { due: { at }, close }, moment: null };
  }
  // "J + 30".
  const letter = /(?<![\p{L}\p{N}])(\p{Lu})\s?\+\s?(\d+)(?![\p{L}\p{N}])/u.exec(words);
  if (letter !== null) {
    const moment = letterMoment(letter[1] ?? "", new Map());
    return { window: due({ anchor: moment.id, plus: { n: Number(letter[2]), unit: "day" } }), moment };
  }
  const within = tongue.within.exec(words);
  const n = within === null ? undefined : numberIn(tongue, within[1] ?? "", within[0]);
  const unit = unitIn(tongue, within?.[2] ?? "");
  if (within !== null && n !== undefined && unit !== undefined) {
    const moment = momentOf(tongue, within[3], point);
    return { window: due({ anchor: moment?.id ?? null, plus: { n, unit } }, unit), moment };
  }
  const soon = tongue.soon.exec(words);
  return { window: soon === null ? null : { close: "throughDay", vague: soon[0] }, moment: null };
}

/** "quarante-huit (48)": the figures in brackets count first. */
function numberIn(tongue: Tongue, word: string, whole: string): number | undefined {
  const figures = Number(/\((\d+)\)/u.exec(whole)?.[1]) || Number(word);
  return figures || languageTable(tongue.code).numbers.cardinals[word.toLowerCase()];
}

const unitIn = (tongue: Tongue, word: string) => tongue.units.find(([find]) => find.test(word))?.[1];

function everyIn(tongue: Tongue, words: string): Duration | null {
  const adverb = tongue.often.find(([find]) => find.test(words));
  if (adverb !== undefined) return adverb[1];
  const match = tongue.every.exec(words);
  const unit = unitIn(tongue, match?.groups?.["unit"] ?? match?.groups?.["unit2"] ?? "");
  if (match === null || unit === undefined) return null;
  const number = match.groups?.["n"];
  const n = number === undefined ? 1 : numberIn(tongue, number, match[0]);
  return n === undefined ? null : { n, unit };
}

function momentOf(tongue: Tongue, words: string | undefined, point: string): Moment | null {
  const title = (words ?? "").trim();
  if (title === "") return null;
  if (tongue.signature.test(title)) return { id: "signature", title: "signature" };
  if (tongue.force.test(title)) return { id: "entry-into-force", title: "entry into force" };
  return { id: `${point.replace(/[^\p{L}\p{N}]+/gu, "-")}-${idOf(title).slice(0, 48)}`, title };
}
