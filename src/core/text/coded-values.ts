import { changesOfParaphrase } from "./changes.ts";
import type { Change } from "./change.ts";
import type { Composite, CompositePoint } from "./composite.ts";
import { readingText, walkComposite } from "./reading.ts";

/** A figure, day, party or condition in which two alternatives of a point differ of which one at least is retold. */
export interface CodedValue {
  /** Id of the composite point. */
  readonly point: string;
  readonly change: Change;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What alternatives state differently where words are retold: against the first of them, point by point. */
export function codedValues(composite: Composite): readonly CodedValue[] {
  const told = new Map<string, string>();
  for (const { language, points } of composite.drafts)
    for (const { wording, pieces } of points)
      if (wording !== "verbatim") for (const piece of pieces) told.set(piece, language);
  return [...walkComposite(composite.points)].flatMap(({ point }) => {
    const language = told.get(point.id);
    return language === undefined ? [] : valuesAt(point, language);
  });
}

function valuesAt({ id, text }: CompositePoint, language: string): readonly CodedValue[] {
  const [slot, ...more] = text;
  if (slot === undefined || typeof slot === "string" || more.length > 0) return [];
  const [first, ...others] = slot.alternatives.filter((each) => each.text.length > 0);
  if (first === undefined) return [];
  const wordsOf = ({ parties, text: words }: typeof first): string => readingText(words, parties[0] ?? "");
  return others.flatMap((other) =>
    changesOfParaphrase(wordsOf(first), wordsOf(other), language).map((change) => ({
      point: id,
      change,
      from: first.parties,
      to: other.parties,
    })),
  );
}
