import { sha256 } from "../../../core/common/sha256.ts";
import { calledPoint } from "../../../core/text/called.ts";
import { labelBeside } from "../../../core/text/compiling/numbering.ts";
import { findLabel } from "../../../core/text/segmenting/label.ts";
import type { Composite, CompositePoint } from "../../../core/text/composite.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import type { PointSpot, ReadPoint, ReturnedBy } from "../../../core/text/spans.ts";
import type { ParagraphLook } from "./returned.ts";

/** A paragraph that was put in. */
export interface NewParagraph {
  readonly text: string;
  readonly look: ParagraphLook;
  readonly by: ReturnedBy;
}

/** The points of a composite in reading order, to find places between them. */
export class Outline {
  readonly #order: readonly { readonly point: CompositePoint; readonly depth: number }[];
  readonly #index = new Map<string, number>();
  /** Labels in use; those given to new points join them. */
  readonly #labels: Set<string>;

  constructor(composite: Composite) {
    this.#order = [...walkComposite(composite.points)];
    for (const [index, { point }] of this.#order.entries()) this.#index.set(point.id, index);
    this.#labels = new Set(this.#order.map(({ point }) => point.label));
  }

  /**
   * The place of new points behind a point in reading order: on the level that they are indented to, as far as the next point
   * leaves it open. Right under a point that has points of its own, they come first among these.
   */
  spot(follows: string | null, wanted: number): PointSpot {
    const index = follows === null ? -1 : (this.#index.get(follows) ?? -1);
    const before = this.#order[index];
    if (before === undefined) return { under: null };
    const next = this.#order[index + 1]?.depth ?? 0;
    const depth = Math.min(Math.max(wanted, next), before.depth + 1);
    if (depth > before.depth) return { under: before.point.id };
    for (let at = index; at >= 0; at--) {
      const above = this.#order[at];
      if (above?.depth === depth) return { after: above.point.id };
    }
    return { after: before.point.id };
  }

  labelOf(id: string | null): string {
    return id === null ? "" : (this.#order[this.#index.get(id) ?? -1]?.point.label ?? "");
  }

  /** What a point is called in a sentence; empty where it is none. */
  calledAs(id: string | null): string {
    const point = id === null ? undefined : this.#order[this.#index.get(id) ?? -1]?.point;
    return point === undefined ? "" : calledPoint(point);
  }

  /** New paragraphs as points: a heading takes the words that follow it; a number that was typed is the point's. */
  points(paragraphs: readonly NewParagraph[], follows: string | null, at: PointSpot): readonly ReadPoint[] {
    const points: ReadPoint[] = [];
    let open = false;
    for (const { text, look } of paragraphs) {
      const last = points.at(-1);
      if (open && last !== undefined && !look.heading) {
        points[points.length - 1] = { ...last, text };
        open = false;
        continue;
      }
      const { label, words } = labelled(text);
      const id = this.#freeId(`${follows ?? "new"}+${sha256(`${points.length}\n${text}`).slice(0, 8)}`);
      const named = label === "" ? this.#nextLabel(at) : label;
      points.push({
        id,
        label: named,
        heading: look.heading ? words : "",
        text: look.heading ? "" : words,
        points: [],
      });
      open = look.heading;
    }
    return points;
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.#index.has(id); n++) id = `${wanted}~${n}`;
    return id;
  }

  /** Labels are frozen: a point that comes between two others is numbered after the one before it. */
  #nextLabel(at: PointSpot): string {
    const before = "after" in at ? this.labelOf(at.after) : "";
    if (before === "") return "";
    const label = labelBeside(before, this.#labels);
    this.#labels.add(label);
    return label;
  }
}

/** A number that stands before a tab, or can be nothing else. */
function labelled(text: string): { readonly label: string; readonly words: string } {
  const found = findLabel(text);
  const sure = found !== null && found.kind !== "bullet" && (found.sure || found.separator.includes("\t"));
  return sure ? { label: found.printed, words: found.rest } : { label: "", words: text };
}
