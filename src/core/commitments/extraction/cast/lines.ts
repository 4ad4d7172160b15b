import { literal } from "../../../common/literal.ts";
import { walkPoints, type Draft } from "../../../text/draft.ts";

/** A text as its cast is read from: lines with the points they stand in. */
export interface Lines {
  readonly title: string;
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly heading: string;
    readonly paraphrase: boolean;
  }[];
  readonly whole: string;
}

export function linesOf(draft: Draft): Lines {
  const points = [...walkPoints(draft.points)]
    .filter(({ point }) => !point.deleted)
    .map(({ point }) => ({
      id: point.id,
      text: point.text,
      heading: point.heading,
      paraphrase: point.wording !== "verbatim",
    }));
  return { title: draft.title, points, whole: points.map(({ heading, text }) => `${heading}. ${text}`).join("\n") };
}

export function hasWord(text: string, noun: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(noun)}(?![\\p{L}\\p{N}])`, /^\p{Ll}/u.test(noun) ? "iu" : "u").test(
    text,
  );
}
