import { redlineTexts } from "../redline.ts";
import type { Span } from "./span.ts";

/** Where the words stand: a party's reading of the heading or the text of a point. */
export type SpanPlace = Pick<Span, "point" | "in" | "as">;

/** The spans that make one wording of a place into another: just the words that differ, in order; none where nothing does. */
export function spansBetween(place: SpanPlace, from: string, to: string): readonly Span[] {
  const spans: Span[] = [];
  let [at, quote, insert] = [0, "", ""];
  const close = (): void => {
    if (quote !== insert) spans.push({ ...place, from: at, to: at + quote.length, quote, insert });
    at += quote.length;
    quote = "";
    insert = "";
  };
  for (const { op, text } of redlineTexts(from, to)) {
    if (op === "keep") {
      close();
      at += text.length;
    } else if (op === "delete" || op === "moveOut") quote += text;
    else insert += text;
  }
  close();
  return spans;
}
