import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("ar");

const plural = pluralsOf("ar");

/** Forms of a noun: none, one, two; the plural for 3 to 10; the accusative singular for 11 to 99; the singular for whole hundreds. */
export type Nouns = readonly [none: string, one: string, two: string, few: string, many: string, hundred: string];

/** A count with its noun; one and two are said by the noun alone. */
export function counted(count: number, [none, one, two, few, many, hundred]: Nouns): string {
  return plural(count, {
    zero: none,
    one,
    two,
    few: `${figure(count)} ${few}`,
    many: `${figure(count)} ${many}`,
    other: `${figure(count)} ${hundred}`,
  });
}

/** Nouns that are counted on several pages. */
export const nouns = {
  draft: ["لا مسودات", "مسودة واحدة", "مسودتان", "مسودات", "مسودة", "مسودة"],
  point: ["لا نقاط", "نقطة واحدة", "نقطتان", "نقاط", "نقطة", "نقطة"],
  change: ["لا تغييرات", "تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير"],
  event: ["لا أحداث", "حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث"],
  bracket: ["لا مواضع معقوفة", "موضع معقوف واحد", "موضعان معقوفان", "مواضع معقوفة", "موضعًا معقوفًا", "موضع معقوف"],
  party: ["لا أطراف", "طرف واحد", "طرفان", "أطراف", "طرفًا", "طرف"],
  alternative: ["لا بدائل", "بديل واحد", "بديلان", "بدائل", "بديلًا", "بديل"],
} as const satisfies Readonly<Record<string, Nouns>>;
