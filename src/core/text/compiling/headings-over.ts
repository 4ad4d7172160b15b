import { said } from "../../common/said.ts";
import { numberOf } from "../comparing/renumbered.ts";
import type { Composite, CompositeDraft, CompositeDraftPoint, CompositePoint } from "../composite.ts";
import type { Warning } from "../draft.ts";
import { outsidePoints } from "../outside.ts";
import { readingText, walkComposite } from "../reading.ts";

/** So many headings of a party are named, and so many points under each. */
const MOST = 4;
const MOST_POINTS = 3;
/** So many words of a heading are said. */
const WORDS = 8;

/** Points of one party, by the point of the composite whose words stand over them, there or in its draft. */
type Strays = Map<CompositePoint, string[]>;

/**
 * Points that the composite puts under words that do not stand over them in their own draft, or without those that do: who reads a
 * composite takes a point for part of what it stands under, and it has another number there. The drafts are read back as they were.
 */
export function headingsOver(composite: Composite): readonly Warning[] {
  const points = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point]));
  const over = wordsOver(composite);
  return composite.drafts.flatMap((held) => {
    const { other, left } = straysOf(held, points, over);
    return [
      ...(other.size > 0 ? [said("other-headings", { party: held.party, points: listed(other, held.party) })] : []),
      ...(left.size > 0 ? [said("headings-left", { party: held.party, points: listed(left, held.party) })] : []),
    ];
  });
}

/** The nearest words over each point of a composite, by its id: of a point above it, or a heading that stands alone before it. */
function wordsOver(composite: Composite): ReadonlyMap<string, CompositePoint> {
  const outside = outsidePoints(composite);
  const over = new Map<string, CompositePoint>();
  const visit = (points: readonly CompositePoint[], above: CompositePoint | null): void => {
    let before: CompositePoint | null = null;
    for (const [at, point] of points.entries()) {
      if (point.label === "" || point.heading.length > 0) before = null;
      const nearest = before ?? above;
      if (nearest !== null) over.set(point.id, nearest);
      const says = (point.heading.length > 0 || point.text.length > 0) && !outside.has(point.id);
      visit(point.points, says ? point : nearest);
      if (says && dividesOn(point, points[at + 1])) before = point;
    }
  };
  visit(composite.points, null);
  return over;
}

/** Whether a point is a heading alone between numbers that run on; one before unnumbered points may head the preamble only. */
function dividesOn(point: CompositePoint, next: CompositePoint | undefined): boolean {
  const isAlone = point.heading.length > 0 && point.text.length === 0 && point.points.length === 0;
  return isAlone && next !== undefined && next.label !== "" && next.heading.length === 0;
}

function straysOf(
  held: CompositeDraft,
  points: ReadonlyMap<string, CompositePoint>,
  over: ReadonlyMap<string, CompositePoint>,
): { readonly other: Strays; readonly left: Strays } {
  const [other, left]: [Strays, Strays] = [new Map(), new Map()];
  const own = new OwnWords(held.party, points);
  for (const entry of held.points) {
    const nearest = own.enter(entry);
    for (const [nth, piece] of entry.pieces.entries()) {
      const point = points.get(piece);
      const here = over.get(piece);
      const isToTell = point !== undefined && !entry.deleted && entry.rest?.["outside"] === undefined;
      if (isToTell && here !== undefined && !own.has(here.id)) add(other, here, called(entry, point));
      else if (isToTell && here === undefined && nearest !== null && nth === 0)
        add(left, nearest, called(entry, point));
      own.take(piece);
    }
  }
  return { other, left };
}

/** The composite points that hold what stands over the point being read, as one draft has it. */
class OwnWords {
  readonly #party: string;
  readonly #points: ReadonlyMap<string, CompositePoint>;
  readonly #count = new Map<string, number>();
  /** By depth: the pieces of the point open there, and of the last heading alone; whether it has no points below. */
  readonly #levels: { open: string[]; bare: readonly string[]; alone: boolean }[] = [];

  constructor(party: string, points: ReadonlyMap<string, CompositePoint>) {
    this.#party = party;
    this.#points = points;
  }

  /** Begins the next point of the draft; answers the nearest words of the draft over it. */
  enter({ depth }: CompositeDraftPoint): CompositePoint | null {
    for (const level of this.#levels.splice(depth + 1)) {
      this.#drop(level.open);
      this.#drop(level.bare);
    }
    while (this.#levels.length <= depth) this.#levels.push({ open: [], bare: [], alone: true });
    const [above, level] = [this.#levels[depth - 1], this.#levels[depth]];
    if (above) above.alone = false;
    if (level?.alone === true && this.#isBare(level.open)) {
      this.#drop(level.bare);
      level.bare = level.open;
    } else if (level) this.#drop(level.open);
    if (level) [level.open, level.alone] = [[], true];
    return this.#saying(above?.open ?? []);
  }

  take(piece: string): void {
    this.#levels.at(-1)?.open.push(piece);
    this.#count.set(piece, (this.#count.get(piece) ?? 0) + 1);
  }

  has(id: string): boolean {
    return (this.#count.get(id) ?? 0) > 0;
  }

  #drop(pieces: readonly string[]): void {
    for (const piece of pieces) this.#count.set(piece, (this.#count.get(piece) ?? 0) - 1);
  }

  #saying(pieces: readonly string[]): CompositePoint | null {
    const said = pieces.map((piece) => this.#points.get(piece)).find((point) => point && this.#heading(point) !== "");
    return said ?? null;
  }

  #isBare(pieces: readonly string[]): boolean {
    const [point, second] = pieces.map((piece) => this.#points.get(piece));
    return (
      point !== undefined &&
      second === undefined &&
      this.#heading(point) !== "" &&
      readingText(point.text, this.#party) === ""
    );
  }

  #heading(point: CompositePoint): string {
    return readingText(point.heading, this.#party);
  }
}

function add(strays: Strays, head: CompositePoint, point: string): void {
  const known = strays.get(head);
  if (known) known.push(point);
  else strays.set(head, [point]);
}

/** The number of a point in its draft, and the one that it has in the composite. */
function called({ label }: CompositeDraftPoint, point: CompositePoint): string {
  const own = label.replace(/[\s.:–—-]+$/u, "");
  if (own === "" || point.label === "" || own === point.label || numberOf(own) === point.label)
    return own || point.label;
  return `${own} → ${point.label}`;
}

function listed(strays: Strays, party: string): string {
  const heads = [...strays].slice(0, MOST).map(([head, all]) => {
    const points = all.filter((one) => one !== "");
    const some = points.slice(0, MOST_POINTS).join(", ") + (points.length > MOST_POINTS ? ", …" : "");
    const number = head.label === "" ? "" : ` (${head.label})`;
    return `“${beginning(head, party)}”${number}${some === "" ? "" : `: ${some}`}`;
  });
  return heads.join("; ") + (strays.size > MOST ? "; …" : "");
}

/** How the words over a point begin, as the party has them, else as those have them who do. */
function beginning({ heading, text }: CompositePoint, party: string): string {
  const words = [heading, text].map((parts) => wordsOf(parts, party)).find((each) => each.trim() !== "") ?? "";
  const all = words.split(/\s+/u).filter((word) => word !== "");
  return `${all.slice(0, WORDS).join(" ")}${all.length > WORDS ? " …" : ""}`;
}

function wordsOf(text: CompositePoint["text"], party: string): string {
  const own = readingText(text, party);
  const [first] = text.flatMap((part) => (typeof part === "string" ? [] : (part.alternatives[0]?.parties ?? [])));
  return own.trim() === "" && first !== undefined ? readingText(text, first) : own;
}
