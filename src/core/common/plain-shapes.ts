import { isDay, isInstant } from "./day.ts";
import { said, type Fact } from "./said.ts";
import type { Form, Shape } from "./shape.ts";

/** Longest text of a field: two million UTF-16 units. */
const LONGEST_TEXT = 2_000_000;

/** A shape of values that hold no others: texts, names, numbers, days. */
function shapeOf<T>(accepts: (value: unknown) => boolean, wanted: Fact, form: Form): Shape<T> {
  return {
    form,
    check(value, field, problems) {
      if (!accepts(value)) problems.push({ field, said: said("expected", { wanted, given: given(value) }) });
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;

/** Text, the empty one included. */
export const text: Shape<string> = shapeOf(isText, said("wanted.text"), { kind: "text" });

/** Longest text of one line: it is matched in texts and stands in heads of tables. */
const LONGEST_LINE = 500;

/** What somebody or something is called in words, the empty text included. */
export const line: Shape<string> = shapeOf(
  (value) => typeof value === "string" && value.length <= LONGEST_LINE,
  said("wanted.line", { most: LONGEST_LINE }),
  { kind: "line" },
);

/** Text with at least one character that is not white space. */
export const words: Shape<string> = shapeOf((value) => isText(value) && value.trim() !== "", said("wanted.words"), {
  kind: "words",
});

/** A name that links and references use: 1 to 200 characters, none of them white space at an end or a control character. */
export const anyName: Shape<string> = shapeOf(isName, said("wanted.name"), { kind: "name" });

/** The name of a new thing: no word that finds something in every table, such as "constructor". */
export const name: Shape<string> = shapeOf(
  (value) => isName(value) && !(value in Object.prototype),
  said("wanted.name"),
  { kind: "name" },
);

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= 200 && /^[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u.test(value);
}

/** true or false. */
export const flag: Shape<boolean> = shapeOf((value) => typeof value === "boolean", said("wanted.flag"), {
  kind: "flag",
});

/** A whole number within bounds. */
export function integer(least = 0, most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return shapeOf(
    (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    most === Number.MAX_SAFE_INTEGER ? said("wanted.whole", { least }) : said("wanted.whole-between", { least, most }),
    { kind: "number", whole: true, least, most },
  );
}

/** Any number that JSON can carry. */
export const finite: Shape<number> = shapeOf(
  (value) => typeof value === "number" && Number.isFinite(value),
  said("wanted.number"),
  { kind: "number", whole: false, least: -Infinity, most: Infinity },
);

/** A decimal number as text, such as "12.5". */
export const decimal: Shape<string> = shapeOf(
  (value) => typeof value === "string" && value.length <= 100 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(value),
  said("wanted.decimal"),
  { kind: "decimal" },
);

/** A day, month or year: 2031-03-04, 2031-03 or 2031. */
export const date: Shape<string> = shapeOf(
  (value) => typeof value === "string" && (isDay(value) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(value)),
  said("wanted.date"),
  { kind: "date" },
);

/** A day or an instant in UTC. */
export const moment: Shape<string> = shapeOf(
  (value) => typeof value === "string" && (isDay(value) || isInstant(value)),
  said("wanted.moment"),
  { kind: "moment" },
);

/** A text of a given form. */
export function pattern<T extends string = string>(form: RegExp, wanted: Fact): Shape<T> {
  return shapeOf((value) => typeof value === "string" && form.test(value), wanted, {
    kind: "pattern",
    pattern: form,
  });
}

/** One of the given words. */
export function oneOf<const T extends string>(allowed: readonly T[]): Shape<T> {
  const words = allowed.map((word) => `"${word}"`).join(", ");
  return shapeOf((value) => (allowed as readonly unknown[]).includes(value), said("wanted.one-of", { words }), {
    kind: "word",
    words: allowed,
  });
}

/** A value as a problem names it. */
export function given(value: unknown): Fact {
  if (value === undefined || value === null) return said("given.nothing");
  if (Array.isArray(value)) return said("given.list", { n: value.length });
  if (typeof value === "object") return said("given.fields");
  const shown = JSON.stringify(value) ?? typeof value;
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
