import fc from "fast-check";

const PIECES = [
  ..."The Parties|shall|may|not|provide|support|withdraw|forces|by 1 June 2028|600,000|and|of|the Lake|.|,|;|\n|\n\n".split(
    "|",
  ),
  ..."Стороны|обязуются|вывести|войска|до|1 июня 2028 года|сторони|зобов’язуються|і".split("|"),
  ..."على الأطراف|أن|تسحب|قواتها|قبل|و".split("|"),
  ..."Option 1:|[Alt 1]|[A / B]|[shall][should]|[]|[ ]|[no text]|[[nested] twice]|[X]".split("|"),
];

/** Words with brackets in and around them: nested, touching, empty, unbalanced, in three scripts. */
export const bracketedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constant("[") },
      { weight: 2, arbitrary: fc.constant("]") },
    ),
    { maxLength: 40 },
  )
  .map((pieces) =>
    pieces.reduce(
      (text, piece) => (/[[\n]$/u.test(text) || /^[\].,;]/u.test(piece) ? text + piece : `${text} ${piece}`),
      "",
    ),
  );

/** Such a text and what became of it: brackets put, lifted, shifted, words changed inside and around them, passages moved. */
export const bracketedTexts: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(bracketedText, bracketedText, fc.array(fc.tuple(fc.nat(7), fc.nat(200), fc.nat(200)), { maxLength: 6 }))
  .map(([text, other, steps]) => [text, steps.reduce((now, step) => changed(now, other, step), text)]);

function changed(text: string, other: string, [kind, x, y]: readonly [number, number, number]): string {
  const parts = text.split(/(?<=[[\]\s])|(?=[[\]\s])/u);
  const at = parts.length === 0 ? 0 : x % parts.length;
  const to = at + 1 + (parts.length === 0 ? 0 : y % Math.min(12, parts.length));
  const [before, inside, after] = [parts.slice(0, at), parts.slice(at, to), parts.slice(to)];
  switch (kind) {
    case 0:
      return [...before, "[", ...inside, "]", ...after].join("");
    case 1:
      return [...before, ...inside.filter((part) => part !== "[" && part !== "]"), ...after].join("");
    case 2:
      return [...before, ...after].join("");
    case 3:
      return [...before, other.slice(0, y), ...inside, ...after].join("");
    case 4:
      return [...before, ...after, " ", ...inside].join("");
    case 5:
      return [...before, "[", ...inside, ...after].join("");
    case 6:
      return [...before, ...inside, "] [", ...after].join("");
    default:
      return [...before, "must", ...after].join("");
  }
}
