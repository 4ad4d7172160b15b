import { walkComposite } from "../../../core/text/reading.ts";
import type { Composite } from "../../../core/text/composite.ts";
import { together, type ReturnedDeletion, type ReturnedItem, type ReturnedPart } from "../../../core/text/spans.ts";
import type { LaidParagraph } from "../writing/composite-layout.ts";
import { withoutLabel } from "./lines.ts";

/** What became of the paragraphs of a point's heading or text. */
export interface FiledPart {
  readonly part: ReturnedPart;
  paragraphs: (readonly ReturnedItem[])[];
  changed: boolean;
}

/** What became of the paragraphs that were sent, by the heading or text of the point that each belongs to. */
export class FiledParts {
  readonly #parts = new Map<string, FiledPart>();

  /** Files what became of a paragraph under the heading or text of its point. */
  file({ point, kind }: LaidParagraph, items: readonly ReturnedItem[]): void {
    if (point === null) return;
    const part = { point: point.id, label: point.label, in: kind === "heading" ? "heading" : "text" } as const;
    const key = keyOf(part.point, part.in);
    const filed = this.#parts.get(key) ?? { part: { ...part, paragraphs: [] }, paragraphs: [], changed: false };
    this.#parts.set(key, filed);
    const typed = withoutLabel(items, point.label);
    filed.paragraphs.push(typed);
    filed.changed ||= typed.some(({ op }) => op !== "keep");
  }

  /** Puts new words before the text of a point; whether that text was sent. */
  putFirst(point: string, item: ReturnedItem): boolean {
    const filed = this.#parts.get(keyOf(point, "text"));
    if (filed === undefined) return false;
    filed.paragraphs.unshift([item]);
    filed.changed = true;
    return true;
  }

  /** Takes back what was filed of a point. */
  withdraw(point: string): void {
    for (const filed of this.of(point)) {
      filed.changed = false;
      filed.paragraphs = filed.paragraphs.map((items) =>
        items.filter(({ op }) => op !== "insert").map(({ by: _by, ...item }) => ({ ...item, op: "keep" as const })),
      );
    }
  }

  all(): readonly FiledPart[] {
    return [...this.#parts.values()];
  }

  /** The heading and the text of a point, as far as they were sent. */
  of(point: string): readonly FiledPart[] {
    return PLACES.flatMap((place) => this.#parts.get(keyOf(point, place)) ?? []);
  }

  /** The parts of which something changed. */
  changed(): readonly ReturnedPart[] {
    return this.all().flatMap(({ part, paragraphs, changed }) => (changed ? [{ ...part, paragraphs }] : []));
  }
}

/**
 * Points of which nothing stayed; with all below them one deletion. What is told there is not told again as spans.
 * @param cameBack whether every paragraph of a point has its place in the returned document
 */
export function deletedPoints(
  points: Composite["points"],
  filed: FiledParts,
  cameBack: (point: string) => boolean,
): readonly ReturnedDeletion[] {
  const gone = new Set<string>();
  for (const { point } of walkComposite(points)) {
    const items = filed.of(point.id).flatMap(({ paragraphs }) => paragraphs.flat());
    const spoken = items.filter(({ text }) => text.trim() !== "");
    if (spoken.length > 0 && spoken.every(({ op }) => op === "delete") && cameBack(point.id)) gone.add(point.id);
  }
  const deletions: ReturnedDeletion[] = [];
  const whole = (point: Composite["points"][number]): boolean => gone.has(point.id) && point.points.every(whole);
  const walk = (list: Composite["points"]): void => {
    for (const point of list)
      if (whole(point)) deletions.push(deletionOf(point, filed));
      else {
        // Its number went with its words, but points below it stay: then its words alone go.
        if (gone.has(point.id))
          for (const each of filed.of(point.id))
            each.paragraphs = each.paragraphs.map((items) => items.filter(({ role }) => role !== "label"));
        walk(point.points);
      }
  };
  walk(points);
  return deletions;
}

function deletionOf(point: Composite["points"][number], filed: FiledParts): ReturnedDeletion {
  const parts = [...walkComposite([point])].flatMap((each) => filed.of(each.point.id));
  for (const part of parts) part.changed = false;
  const items = parts.flatMap(({ paragraphs }) => paragraphs.flat());
  const by = together(items.flatMap((item) => item.by ?? []));
  return { point: point.id, label: point.label, words: items.map(({ text }) => text).join(""), by };
}

const PLACES = ["heading", "text"] as const;

function keyOf(point: string, place: (typeof PLACES)[number]): string {
  return JSON.stringify([point, place]);
}
