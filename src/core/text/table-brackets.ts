import type { Alternative, CompositeText, Slot } from "./composite.ts";
import { printNotation, printParties, type PrintOptions } from "./notation/print.ts";
import { holdsRows, isApart, aroundNone } from "./table-composite.ts";

type Line = (string | Slot)[];

/**
 * A bracketed text in which a bracket around whole rows stands in each row's cells instead, as it is shown:
 * `| [Hallen | 1 {BEL}] |`. So printed, each row stays a row, on a line of its own.
 */
export function bracketsInRows(text: CompositeText, options: PrintOptions): CompositeText {
  return text.flatMap((part): CompositeText => {
    if (typeof part === "string" || !holdsRows(part)) return [part];
    return part.alternatives.flatMap((alternative, n) => [
      ...(isApart(part, n) ? [] : ["\n"]),
      ...(alternative.text.length > 0 ? bracketedLines(alternative, options) : noneIn(part, n)),
    ]);
  });
}

/** An alternative that asks for no rows, in a row of its own. */
function noneIn(slot: Slot, n: number): CompositeText {
  const [before, after] = aroundNone(slot, n);
  return [before, { alternatives: slot.alternatives.slice(n, n + 1) }, after].filter((part) => part !== "");
}

function bracketedLines({ text, parties }: Alternative, options: PrintOptions): CompositeText {
  const names = options.plain === true ? `{${parties.join(", ")}}` : printParties(parties);
  const end = options.attributed && parties.length > 0 ? ` ${names}]` : "]";
  return linesOf(bracketsInRows(text, options)).flatMap((line, at) => [
    ...(at === 0 ? [] : ["\n"]),
    ...bracketed(line, end, options),
  ]);
}

function bracketed(line: Line, end: string, options: PrintOptions): Line {
  if (printNotation(line, options).trim() === "") return line;
  const [first, last] = [line[0], line.at(-1)];
  const opening = typeof first === "string" ? /^\|=? /u.exec(first)?.[0] : undefined;
  const closing = typeof last === "string" ? /(?: \|+)$/u.exec(last)?.[0] : undefined;
  if (opening === undefined || closing === undefined) return ["[", ...line, end];
  if (line.length === 1)
    return [`${opening}[${(first as string).slice(opening.length, -closing.length)}${end}${closing}`];
  return [
    `${opening}[${(first as string).slice(opening.length)}`,
    ...line.slice(1, -1),
    `${(last as string).slice(0, -closing.length)}${end}${closing}`,
  ];
}

function linesOf(text: CompositeText): readonly Line[] {
  const lines: Line[] = [[]];
  for (const part of text) {
    if (typeof part !== "string") {
      lines.at(-1)!.push(part);
      continue;
    }
    for (const [at, words] of part.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (words !== "") lines.at(-1)!.push(words);
    }
  }
  return lines;
}
