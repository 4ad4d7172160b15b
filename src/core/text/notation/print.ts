import type { Alternative, CompositeText } from "../composite.ts";

/** How bracketed text is printed. */
export interface PrintOptions {
  /** True: with the parties of each alternative; false: brackets without names, as texts of the United Nations are published. */
  readonly attributed: boolean;
  /** As people read it: brackets of the words themselves stand as they are, so that it cannot be read back. */
  readonly plain?: true;
}

/** Matches what would be read as an alternative without text. */
const NO_TEXT = /^no text$/iu;

/** Bracketed text in plain characters: `exceed [600 {NORTH}][800 {SOUTH}] persons`. */
export function printNotation(text: CompositeText, options: PrintOptions): string {
  return text
    .map((part) =>
      typeof part === "string"
        ? options.plain === true
          ? part
          : escapeText(part)
        : part.alternatives.map((one) => printAlternative(one, options)).join(""),
    )
    .join("");
}

function printAlternative({ parties, text }: Alternative, options: PrintOptions): string {
  const words = printWords(text, options);
  const names = options.plain === true ? `{${parties.join(", ")}}` : printParties(parties);
  const holders = options.attributed && parties.length > 0 ? ` ${names}` : "";
  return `[${words}${holders}]`;
}

/** The words of one alternative; its absence is written out. */
export function printWords(text: CompositeText, options: PrintOptions): string {
  const words = printNotation(text, options);
  if (text.length === 0) return "no text";
  return NO_TEXT.test(words) && options.plain !== true ? `\\${words}` : words;
}

/** Printed notation as people read it: without the backslashes before what nobody takes for a sign in it. */
export function plainNotation(printed: string): string {
  const signs = [...printed.matchAll(/\\.|\{((?:[^{}\\]|\\.)*)\}/gsu)];
  const holders = new Set(signs.flatMap(([, inner]) => (inner === undefined ? [] : namesIn(inner))));
  const looksLikeSign = (inner: string): boolean => namesIn(inner).every((name) => holders.has(name));
  return printed.replaceAll(/\\\{([^{}\\]*)\\\}|\\(.)/gsu, (whole, inner: string | undefined, sign: string) =>
    inner === undefined ? sign : looksLikeSign(inner) ? whole : `{${inner}}`,
  );
}

function namesIn(inner: string): readonly string[] {
  return inner.split(",").map((name) => plainSign(name).trim().toLowerCase());
}

function plainSign(name: string): string {
  return name.replaceAll(/\\(.)/gsu, "$1");
}

/** Parties in braces: `{A, B}`. */
export function printParties(parties: readonly string[]): string {
  return `{${parties.map(escapeParty).join(", ")}}`;
}

/** Text in which nothing is read as a bracket. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\[\]{}]/gu, "\\$&");
}

/** A party's name in which nothing is read as a bracket or separator. */
export function escapeParty(party: string): string {
  return party.replaceAll(/[\\[\]{},]|^\s|\s$/gu, "\\$&");
}
