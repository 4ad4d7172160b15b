import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import type { XmlSource } from "../cleansing/source.ts";
import type { FieldPiece, Paragraph } from "../redlining/pieces.ts";
import type { Body } from "./body.ts";
import type { BodyChanges } from "./changes.ts";

type Replacement = readonly [from: number, to: number, text: string];

/** Fields whose words a program leaves as they are when it counts fields anew. */
const KEEPS_WORDS = /^(?:HYPERLINK|FORMTEXT)(?= |$)/iu;

/** A field that shows what a program fetches anew: its words are lost then, whatever they were. */
interface Fetching {
  /** Where what it shows lies in the text of the body. */
  readonly from: number;
  readonly to: number;
  /** What it is written with, in its twin of older programs too. */
  readonly pieces: readonly FieldPiece[];
  /** Numbers of the paragraphs in which it starts and ends. */
  readonly homes: readonly [start: number, end: number];
}

/** The fields of a body, so that no words of a draft come to stand in what one of them fetches anew. */
export class FetchingFields {
  readonly #body: Body;
  readonly #fields: readonly Fetching[];
  /** From the first or last place in a field to the one beside it. */
  readonly #edges: ReadonlyMap<number, number>;

  constructor(body: Body) {
    this.#body = body;
    const starts = new Map<FieldPiece["field"], readonly [piece: FieldPiece, number: number]>();
    const found: Fetching[] = [];
    for (const [number, { paragraph, base }] of body.paragraphs.entries())
      for (const piece of paragraph.pieces) {
        if (piece.kind !== "field" || KEEPS_WORDS.test(piece.field.code)) continue;
        const start = starts.get(piece.field);
        if (piece.which === "start") starts.set(piece.field, [piece, number]);
        else if (start !== undefined) {
          const from = body.paragraphs[start[1]]!.base + start[0].at + start[0].size;
          const pieces = [...this.#written(start[1], start[0]), ...this.#written(number, piece)];
          found.push({ from, to: base + piece.at, pieces, homes: [start[1], number] });
        }
      }
    this.#fields = found;
    this.#edges = new Map([
      ...found.map(({ to }) => [to, to + 1] as const),
      ...found.map(({ from }) => [from, from - 1] as const),
    ]);
  }

  /** A piece of a field, and the same one as older programs show it. */
  #written(number: number, piece: FieldPiece): readonly FieldPiece[] {
    const twin = this.#body.paragraphs[number]!.twin?.pieces.find(
      (each) => each.kind === "field" && each.which === piece.which && each.at === piece.at,
    );
    return twin?.kind === "field" ? [piece, twin] : [piece];
  }

  /** The changes with no words at the edge of what a field shows: they stand beside the field. */
  beside(changes: BodyChanges): BodyChanges {
    return {
      ...changes,
      put: changes.put.map(({ at, text }) => ({ at: this.#outside(at), text })),
      added: changes.added.map((line) => ({
        ...line,
        after: line.beside === null ? this.#behind(line.after) : line.after,
      })),
    };
  }

  #outside(at: number): number {
    let place = at;
    for (let next = this.#edges.get(place); next !== undefined; next = this.#edges.get(place)) place = next;
    return place;
  }

  /** Behind a field of which nothing more is shown, where nothing else stands behind it in its paragraph. */
  #behind(after: number): number {
    let number = after;
    for (const { from, to, homes } of this.#fields) {
      if (number < homes[0] || number >= homes[1]) continue;
      const { base, paragraph } = this.#body.paragraphs[number]!;
      const last = this.#body.paragraphs[homes[1]]!;
      const rest = this.#body.text.slice(base + paragraph.text.length, last.base + last.paragraph.text.length);
      if (from <= base + paragraph.text.length && to > base && !/[^\s\p{Co}]/u.test(rest)) number = homes[1];
    }
    return number;
  }

  /** What the fields are written with of whose words some go, or among whose words others come: the rest stay as words. */
  dissolved({ gone, put, added, rows }: BodyChanges): ReadonlyMap<FieldPiece, number> {
    const amid = [
      ...added.map(({ after, beside }) => (beside === null ? after : this.#lastOf(beside.element, after))),
      ...rows.added.map(({ beside }) => this.#lastOf(beside.element, -1)),
      ...[...rows.gone].map(({ element }) => this.#lastOf(element, -1)),
    ];
    const left = counting(gone.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)));
    const came = counting(put.map(({ at }) => at));
    const between = counting(amid);
    const touched = this.#fields.filter(
      ({ from, to, homes: [start, end] }) =>
        left(to) > left(from) || came(to) > came(from + 1) || between(end) > between(start),
    );
    return new Map(
      touched.flatMap(({ pieces, homes: [start, end] }) =>
        pieces.map((piece) => [piece, piece.which === "start" ? start : end] as const),
      ),
    );
  }

  /** Number of the last paragraph in a table or row. */
  #lastOf(element: XmlElement, otherwise: number): number {
    const found = this.#body.paragraphs.findLastIndex(({ row }) => {
      for (let each = row; each !== null; each = each.outer)
        if (each.row.element === element || each.table.element === element) return true;
      return false;
    });
    return found < 0 ? otherwise : found;
  }
}

/** How many of some places lie before another one. */
function counting(places: readonly number[]): (before: number) => number {
  const counts: number[] = [0];
  const sorted = places.toSorted((one, other) => one - other);
  let at = 0;
  for (let place = 1; place <= (sorted.at(-1) ?? -1) + 1; place++) {
    while (sorted[at]! < place) at++;
    counts.push(at);
  }
  return (before) => (before < 0 ? 0 : (counts[before] ?? sorted.length));
}

/** Takes away what the start or the end of a field is written with, and runs that hold nothing else. */
export function withoutField(source: XmlSource, { content, simple, which }: FieldPiece): readonly Replacement[] {
  if (simple !== null) {
    const { from, to, inner } = source.span(simple);
    const data = childNamed(simple, "w:fldData");
    const end = data === undefined ? inner[0] : source.span(data).to;
    return which === "start" ? [[from, end, ""]] : [[inner[1], to, ""]];
  }
  const gone = new Set(content.map(({ element }) => element));
  return [...new Set(content.map(({ run }) => run))].flatMap((run): readonly Replacement[] => {
    const all = childElements(run).filter(({ name }) => name !== "w:rPr");
    const parts = all.every((child) => gone.has(child)) ? [run] : all.filter((child) => gone.has(child));
    return parts.map((part) => [source.span(part).from, source.span(part).to, ""]);
  });
}

/** Where words stand beside a thing or field at a place without letters, and the run they stand in; null where there is neither. */
export function besideThing(
  source: XmlSource,
  { pieces }: Paragraph,
  at: number,
): { readonly place: number; readonly run: XmlElement | null } | null {
  const standing = pieces.filter((piece) => piece.kind === "thing" || piece.kind === "field");
  const before = standing.findLast((piece) => piece.at + piece.size === at);
  const piece = before ?? standing.find((each) => each.at === at);
  if (piece === undefined) return null;
  const written = piece.kind === "thing" ? [piece.element] : piece.content.map(({ element }) => element);
  const element = before === undefined ? written[0] : written.at(-1);
  const run = piece.kind === "thing" ? piece.run : (piece.content[0]?.run ?? null);
  if (element !== undefined) {
    const { from, to } = source.span(element);
    return { place: before === undefined ? from : to, run };
  }
  if (piece.kind !== "field" || piece.simple === null) return null;
  const { from, to, inner } = source.span(piece.simple);
  // Behind the start of a simple field, or before its end, words stand in it: such places are those of other fields.
  const place =
    piece.which === "start" ? (before === undefined ? from : inner[0]) : before === undefined ? inner[1] : to;
  return { place, run: null };
}
