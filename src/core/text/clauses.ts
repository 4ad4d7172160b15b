import type { Composite, CompositePoint, CompositeText, Slot } from "./composite.ts";
import { outsidePoints } from "./outside.ts";
import { readingText, standings, type Standing } from "./reading.ts";

/**
 * How one party stands to one point. `words`: what it holds in each bracket, in order: its words, empty where it asks for
 * no text, null where it says nothing in that bracket. `common`: it holds the point, and nothing in it is bracketed.
 */
export type Held =
  | { readonly kind: "words"; readonly brackets: readonly (string | null)[] }
  | { readonly kind: "common" }
  | { readonly kind: "nearby"; readonly label: string }
  | { readonly kind: "not-addressed" | "other-language" | "no-draft" };

/** One point of a composite as a row: its words in common, and how each party stands to it. */
export interface Clause {
  readonly point: CompositePoint;
  readonly depth: number;
  /** Words that all holders share; null stands where a bracket is. */
  readonly common: readonly (string | null)[];
  /** In the order of the parties of the composite. */
  readonly held: readonly (Held & { readonly party: string })[];
  /** What is open: brackets, or that it stands in one draft alone and another does not address it or is in another language; null = neither. */
  readonly open: "brackets" | "one-side" | null;
}

/** Who holds what, point by point: those that have words of their own or are held by somebody. */
export function clausesOf(composite: Composite): readonly Clause[] {
  const stands = standings(composite);
  const known = new Set(composite.drafts.map(({ party }) => party));
  const outside = outsidePoints(composite);
  const rows: Clause[] = [];
  const visit = (points: readonly CompositePoint[], depth: number): void => {
    for (const point of points) {
      const standing = stands.get(point.id);
      if (standing !== undefined && !outside.has(point.id) && point.heading.length + point.text.length > 0)
        rows.push(clauseOf(point, depth, standing, composite.parties, known));
      visit(point.points, depth + 1);
    }
  };
  visit(composite.points, 0);
  return rows;
}

function clauseOf(
  point: CompositePoint,
  depth: number,
  standing: Standing,
  parties: readonly string[],
  known: ReadonlySet<string>,
): Clause {
  const text = joined(point.heading, point.text);
  const slots = text.filter((part): part is Slot => typeof part !== "string");
  const held = parties.map((party) => ({ party, ...heldBy(party, slots, standing, known) }));
  const alone =
    standing.holders.length === 1 && held.some(({ kind }) => kind === "not-addressed" || kind === "other-language");
  return {
    point,
    depth,
    common: text.map((part) => (typeof part === "string" ? part : null)),
    held,
    open: slots.length > 0 ? "brackets" : alone ? "one-side" : null,
  };
}

function joined(heading: CompositeText, text: CompositeText): CompositeText {
  return heading.length === 0 || text.length === 0 ? [...heading, ...text] : [...heading, "\n", ...text];
}

function heldBy(party: string, slots: readonly Slot[], standing: Standing, known: ReadonlySet<string>): Held {
  if (!known.has(party)) return { kind: "no-draft" };
  if (standing.holders.includes(party)) {
    if (slots.length === 0) return { kind: "common" };
    return { kind: "words", brackets: slots.map((slot) => alternativeOf(slot, party)) };
  }
  if (standing.otherLanguage.includes(party)) return { kind: "other-language" };
  const near = standing.nearby.find((each) => each.party === party);
  return near === undefined ? { kind: "not-addressed" } : { kind: "nearby", label: near.point.label };
}

function alternativeOf({ alternatives }: Slot, party: string): string | null {
  const held = alternatives.find(({ parties }) => parties.includes(party));
  return held === undefined ? null : readingText(held.text, party).trim();
}
