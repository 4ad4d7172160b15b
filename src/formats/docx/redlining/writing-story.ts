import { childNamed, type XmlElement } from "../../xml.ts";
import { gridWithGone } from "./columns.ts";
import { rawOf, replacing, tagsOf } from "./file.ts";
import type { PartPair } from "./parts.ts";
import type { Cell, Row, Story, Table } from "./pieces.ts";
import type { Plan, PlannedCell, PlannedRow, PlannedTable, PlannedText } from "./plan.ts";
import { mateFields } from "./spans.ts";
import { hasTracked, inside } from "./story.ts";
import { GroupWriter } from "./writing-text.ts";

/** Something written, and where the new draft has it; null for what only the old one has. */
interface Written {
  readonly place: readonly [from: number, to: number] | null;
  readonly text: string;
}

type Replacement = readonly [from: number, to: number, text: string];

const TRACKED_RANGES =
  /<(?:[\w-]+:)?(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)\b[^>]*>/gu;
const NAMES = { story: new Set(["w:p", "w:tbl"]), table: new Set(["w:tr"]), row: new Set(["w:tc"]) };

/** Starts and ends of bookmarks in a stretch of XML whose other half lies elsewhere: they stay where the stretch goes. */
function openMarks(xml: string): string {
  const marks = [...xml.matchAll(/<(?:[\w.-]+:)?bookmark(?:Start|End)\b[^>]*?\sw:id\s*=\s*["'](\w+)["'][^>]*\/>/gu)];
  const counts = new Map<string, number>();
  for (const [, id] of marks) counts.set(id!, (counts.get(id!) ?? 0) + 1);
  return marks.map(([mark, id]) => (counts.get(id!) === 1 ? mark : "")).join("");
}

/** What the new draft has from here to there. */
export type Between = (from: number, to: number) => string;

/** Puts what was written where the new draft has it; what only the old draft has comes where it belongs in order. */
function woven([from, to]: readonly [number, number], parts: readonly Written[], between: Between): string {
  const first = parts.find(({ place }) => place !== null)?.place?.[0];
  // What stands before the first, such as the properties of a cell, comes before all.
  let written = first === undefined ? "" : between(from, first);
  let at = first ?? from;
  for (const { place, text } of parts) {
    if (place !== null) {
      written += between(at, place[0]);
      at = place[1];
    }
    written += text;
  }
  return written + between(at, to);
}

/** Writes the redline of a story: what stays as the new draft has it, byte for byte, and the rest as tracked changes. */
export class StoryWriter {
  readonly #pair: PartPair;

  constructor(pair: PartPair) {
    this.#pair = pair;
  }

  /** What stands between the tags of the new story's element. */
  write(b: Story | null, plan: Plan, replacements: readonly Replacement[] = []): string {
    mateFields(plan);
    if (b === null)
      return this.#blocks(plan, () => "")
        .map(({ text }) => text)
        .join("");
    const range = this.#pair.b!.source.span(b.element).inner;
    return this.#story(b.element, range, plan, replacements);
  }

  #story(
    element: XmlElement,
    range: readonly [from: number, to: number],
    plan: Plan,
    replacements: readonly Replacement[],
  ): string {
    const between = this.#between(element, NAMES.story, range, replacements);
    return woven(range, this.#blocks(plan, between), between);
  }

  #blocks(plan: Plan, between: Between): readonly Written[] {
    return plan.map((block) => (block.kind === "text" ? this.#text(block, between) : this.#table(block)));
  }

  /** What the new draft has between its blocks, rows or cells, but for those that earlier tracked changes took out. */
  #between(
    element: XmlElement,
    names: ReadonlySet<string>,
    [from, to]: readonly [number, number],
    replacements: readonly Replacement[],
  ): Between {
    const { source } = this.#pair.b!;
    const tracked = hasTracked(source.text.slice(from, to));
    const gone = tracked ? inside(element, names) : [];
    const left = new Set(replacements);
    return (lo, hi) => {
      const here = [...left].filter((each) => each[0] >= lo && each[1] <= hi);
      for (const each of here) left.delete(each);
      if (!tracked || !hasTracked(source.text.slice(lo, hi))) return replacing(source, [lo, hi], here);
      const dropped = gone.flatMap((each): Replacement[] => {
        const span = source.span(each);
        if (span.from < lo || span.to > hi) return [];
        // What a paragraph holds runs into the next one, its bookmarks too.
        const left = each.name === "w:p" ? "" : openMarks(source.text.slice(span.from, span.to));
        return [[span.from, span.to, left]];
      });
      return replacing(source, [lo, hi], [...here, ...dropped]).replace(TRACKED_RANGES, "");
    };
  }

  #text(block: PlannedText, between: Between): Written {
    const [first, last] = [block.b[0], block.b.at(-1)];
    const place = first === undefined || last === undefined ? null : ([first.from, last.to] as const);
    return { place, text: new GroupWriter(this.#pair, block, between).write() };
  }

  #table({ a, b, rows }: PlannedTable): Written {
    const written = rows.map((row) => this.#row(row));
    if (b === null) return { place: null, text: this.#goneTable(a!, written) };
    const { from, to } = this.#pair.b!.source.span(b.element);
    return { place: [from, to], text: this.#rewoven(b.element, NAMES.table, written, this.#grid(a, b, rows)) };
  }

  /** The columns of a table where some went by their cells: these are there until that is accepted. */
  #grid(a: Table | null, b: Table, rows: readonly PlannedRow[]): readonly Replacement[] {
    const columns = a === null ? null : gridWithGone(a, b, rows);
    const own = childNamed(b.element, "w:tblGrid");
    if (columns === null || own === undefined) return [];
    const { source } = this.#pair.b!;
    const { from, to } = source.span(own);
    const [open, close] = tagsOf(source, own);
    const written = columns.map(({ side, element }) =>
      side === "a" ? this.#pair.import!.copy(element) : rawOf(source, element),
    );
    return [[from, to, open + written.join("") + close]];
  }

  #rewoven(
    element: XmlElement,
    names: ReadonlySet<string>,
    parts: readonly Written[],
    replacements: readonly Replacement[],
  ): string {
    const { from, to } = this.#pair.b!.source.span(element);
    return woven([from, to], parts, this.#between(element, names, [from, to], replacements));
  }

  #goneTable({ element }: Table, rows: readonly Written[]): string {
    const into = this.#pair.import!;
    const [properties, grid] = [childNamed(element, "w:tblPr"), childNamed(element, "w:tblGrid")];
    const head = [properties, grid].map((each) => (each === undefined ? "" : into.copy(each))).join("");
    const missing = grid === undefined ? "<w:tblGrid/>" : "";
    return `<w:tbl>${head}${missing}${rows.map(({ text }) => text).join("")}</w:tbl>`;
  }

  #row({ a, b, cells }: PlannedRow): Written {
    const written = cells.map((cell) => this.#cell(cell, a !== null && b !== null));
    if (b === null) return { place: null, text: this.#goneRow(a!, written) };
    const { source } = this.#pair.b!;
    const { from, to } = source.span(b.element);
    const change = a === null ? this.#sign("ins", b.by) : "";
    const place = childNamed(b.element, "w:tblPrEx");
    const replaced = this.#properties(b.element, "w:trPr", change, place);
    return { place: [from, to], text: this.#rewoven(b.element, NAMES.row, written, replaced) };
  }

  #goneRow({ element }: Row, cells: readonly Written[]): string {
    const into = this.#pair.import!;
    const extra = childNamed(element, "w:tblPrEx");
    const properties = into.children(childNamed(element, "w:trPr"));
    const head = extra === undefined ? "" : into.copy(extra);
    const content = cells.map(({ text }) => text).join("");
    return `<w:tr>${head}<w:trPr>${properties}${this.#sign("del", null)}</w:trPr>${content}</w:tr>`;
  }

  #cell({ a, b, content }: PlannedCell, single: boolean): Written {
    if (b === null)
      return {
        place: null,
        text: this.#goneCell(
          a!,
          this.#blocks(content, () => ""),
          single,
        ),
      };
    const { from, to } = this.#pair.b!.source.span(b.element);
    const change = a === null && single ? this.#sign("cellIns", b.by) : "";
    const replaced = this.#properties(b.element, "w:tcPr", change, undefined);
    return { place: [from, to], text: this.#story(b.element, [from, to], content, replaced) };
  }

  #goneCell({ element }: Cell, blocks: readonly Written[], single: boolean): string {
    const properties = this.#pair.import!.children(childNamed(element, "w:tcPr"));
    const mark = single ? this.#sign("cellDel", null) : "";
    return `<w:tc><w:tcPr>${properties}${mark}</w:tcPr>${blocks.map(({ text }) => text).join("")}</w:tc>`;
  }

  /** The mark of a change of a whole row or cell. */
  #sign(kind: string, by: XmlElement | null): string {
    return `<w:${kind} w:id="${this.#pair.context.nextId()}"${this.#pair.signature(by)}/>`;
  }

  /** Properties of a row or cell with a mark at their end; earlier marks are settled. */
  #properties(element: XmlElement, name: string, mark: string, after: XmlElement | undefined): readonly Replacement[] {
    const { source } = this.#pair.b!;
    const own = childNamed(element, name);
    if (own === undefined) {
      if (mark === "") return [];
      const at = after === undefined ? source.span(element).inner[0] : source.span(after).to;
      return [[at, at, `<${name}>${mark}</${name}>`]];
    }
    const { from, to } = source.span(own);
    if (mark === "" && !hasTracked(rawOf(source, own))) return [];
    const [open, close] = tagsOf(source, own);
    return [[from, to, open + this.#pair.own!.inner(own) + mark + close]];
  }
}
