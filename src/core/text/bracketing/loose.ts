import { walkPoints, type Draft, type Point } from "../draft.ts";
import { bracketTree } from "./tree.ts";

/** A bracket of a draft that no other bracket of the whole draft closes or opens. */
export interface LooseBracket {
  readonly point: Point;
  readonly char: "[" | "]";
  /** The words around it, the bracket among them. */
  readonly words: string;
}

/** How many units of text around a bracket tell where it stands. */
const AROUND = 24;

/** The unbalanced brackets of a draft, in order; labels, headings and texts are read as they are printed, point after point. */
export function looseBrackets(draft: Draft): readonly LooseBracket[] {
  const starts: { readonly at: number; readonly point: Point }[] = [];
  const printed: string[] = [];
  let at = 0;
  for (const { point } of walkPoints(draft.points)) {
    const words = `${[point.label, point.heading, point.text].filter((part) => part !== "").join(" ")}\n`;
    starts.push({ at, point });
    printed.push(words);
    at += words.length;
  }
  const whole = printed.join("");
  let index = 0;
  return bracketTree(whole, 0).unmatched.flatMap((loose) => {
    while (index + 1 < starts.length && starts[index + 1]!.at <= loose.at) index++;
    const start = starts[index];
    if (!start) return [];
    const end = start.at + printed[index]!.length - 1;
    const words = whole.slice(Math.max(start.at, loose.at - AROUND), Math.min(end, loose.at + AROUND));
    return [{ point: start.point, char: loose.char, words: words.replaceAll(/\s+/gu, " ").trim() }];
  });
}
