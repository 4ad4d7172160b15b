import type { Edit } from "../../../core/text/edit.ts";
import { redlineMany, type TextPair } from "../../../core/text/redline.ts";
import { childNamed } from "../../xml.ts";
import { cameBehind, endsSection, lostLast } from "./changed-ends.ts";
import { cellsOfRows, type RowPair } from "./columns.ts";
import type { PairingRules } from "./pairing.ts";
import { pairSequences } from "./pairing.ts";
import type { Block, Cell, Paragraph, Row, Story, Table } from "./pieces.ts";
import type { Signs } from "./signs.ts";

/** What is to be written for a story: its blocks in the order of the redline. */
export type Plan = readonly PlannedBlock[];

export type PlannedBlock = PlannedText | PlannedTable;

/** Paragraphs that became others; one side may be empty. */
export interface PlannedText {
  readonly kind: "text";
  readonly a: readonly Paragraph[];
  readonly b: readonly Paragraph[];
  /** From the joined text of the one to that of the other. */
  edits: readonly Edit[];
  /** The ends that stay at its end belong to paragraphs that do not correspond. */
  readonly shifted?: true;
}

export interface PlannedTable {
  readonly kind: "table";
  readonly a: Table | null;
  readonly b: Table | null;
  readonly rows: readonly PlannedRow[];
}

export interface PlannedRow {
  readonly a: Row | null;
  readonly b: Row | null;
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly a: Cell | null;
  readonly b: Cell | null;
  readonly content: Plan;
}

const BLOCKS: PairingRules = { least: 0.5, several: true, byOrder: false };
/** A short story, such as a cell or header, is changed in place rather than replaced. */
const FEW: PairingRules = { least: 0.5, several: true, byOrder: true };
const FEW_BLOCKS = 2;
const ROWS: PairingRules = { least: 0.4, several: false, byOrder: false };

/** Finds what became of every block of a story, and of every word of its paragraphs. */
export class Planner {
  readonly #signs: Signs;
  readonly #sequences: PlannedBlock[][] = [];

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  /** The plan of a story with the edits of all its texts; moves are numbered from `firstMove`. */
  plan(a: Story | null, b: Story | null, firstMove: number): { readonly plan: Plan; readonly moves: number } {
    const plan = this.#blocks(a?.blocks ?? [], b?.blocks ?? []);
    const compared: PlannedText[] = [];
    const pairs: TextPair[] = [];
    for (const text of this.#sequences.flat().filter(isText)) {
      const pair = { from: this.#joined(text.a), to: this.#joined(text.b) };
      if (pair.from === pair.to) text.edits = pair.from === "" ? [] : [{ op: "keep", text: pair.from }];
      else {
        compared.push(text);
        pairs.push(pair);
      }
    }
    const edits = redlineMany(pairs, { firstMove });
    for (const [index, text] of compared.entries()) text.edits = edits[index]!;
    for (const sequence of this.#sequences) {
      for (const end of ends(sequence)) this.#settleEnd(sequence, end);
      for (let at = sequence.length - 2; at >= 0; at--) {
        const found = cameBehind(sequence, at);
        const reordered = found === null ? null : lostLast(found);
        if (reordered !== null) found!.before.edits = reordered;
        else if (found !== null) this.#shiftEnd(sequence, at, found.before, found.came);
      }
    }
    const moves = edits.flat().reduce((count, { op }) => count + (op === "moveOut" ? 1 : 0), 0);
    return { plan, moves };
  }

  #joined(paragraphs: readonly Paragraph[]): string {
    let text = "";
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) text += this.#signs.of(paragraphs[index - 1]!.section === null ? "end" : "end of section");
      text += paragraph.text;
    }
    return text;
  }

  #blocks(a: readonly Block[], b: readonly Block[]): Plan {
    const few = a.length <= FEW_BLOCKS && b.length <= FEW_BLOCKS;
    const sequence: PlannedBlock[] = [];
    for (const { aLo, aHi, bLo, bHi } of pairSequences(a, b, few ? FEW : BLOCKS)) {
      const [ours, theirs] = [a.slice(aLo, aHi), b.slice(bLo, bHi)];
      const [one, other] = [ours[0], theirs[0]];
      if (one?.kind === "table" || other?.kind === "table") {
        sequence.push(this.#table(one?.kind === "table" ? one : null, other?.kind === "table" ? other : null));
      } else sequence.push(...this.#text(ours.filter(isParagraph), theirs.filter(isParagraph)));
    }
    for (const end of ends(sequence)) pairEnds(sequence, end);
    this.#sequences.push(sequence);
    return sequence;
  }

  #text(a: readonly Paragraph[], b: readonly Paragraph[]): readonly PlannedText[] {
    // Ends of sections stand for themselves: what is split or joined across them goes and comes whole.
    const sections = [...a.slice(0, -1), ...b.slice(0, -1)].some(({ section }) => section !== null);
    const parted = sections
      ? [...a.map((each) => [[each], []] as const), ...b.map((each) => [[], [each]] as const)]
      : [[a, b] as const];
    return parted.map(([from, to]) => ({ kind: "text", a: from, b: to, edits: [] }));
  }

  /**
   * The last end before a table or the end of a story cannot go or come: where paragraphs only went or only came there,
   * the end of the last one stays, and the end of the one before them went or came in its place. Word does the same.
   */
  #settleEnd(sequence: PlannedBlock[], end: number): void {
    const from = tailFrom(sequence, end);
    const before = sequence[from - 1];
    if (from === end || before?.kind !== "text") return;
    const tail = sequence.slice(from, end).filter(isText);
    const side = tail[0]!.a.length > 0 ? "a" : "b";
    if (tail.some((each) => each[side].length === 0) || [before, ...tail].some(endsSection)) return;
    this.#shiftEnd(sequence, from - 1, before, tail);
  }

  /** Makes one text of one and of those behind it that only went or only came: the end of the last one is the one that stays. */
  #shiftEnd(sequence: PlannedBlock[], at: number, before: PlannedText, tail: readonly PlannedText[]): void {
    const op = tail[0]!.a.length > 0 ? "delete" : "insert";
    const edits = [...before.edits];
    for (const each of tail) edits.push({ op, text: this.#signs.of("end") }, ...each.edits);
    const all = (of: "a" | "b") => [before, ...tail].flatMap((each) => each[of]);
    sequence.splice(at, tail.length + 1, { kind: "text", a: all("a"), b: all("b"), edits, shifted: true });
  }

  #table(a: Table | null, b: Table | null): PlannedTable {
    const [ours, theirs] = [a?.rows ?? [], b?.rows ?? []];
    const rules = ours.length === theirs.length ? { ...ROWS, byOrder: true } : ROWS;
    const pairs = pairSequences(ours, theirs, rules).map(
      ({ aLo, aHi, bLo, bHi }) => [aLo < aHi ? ours[aLo]! : null, bLo < bHi ? theirs[bLo]! : null] as const,
    );
    const rows = cellsOfRows(a, b, pairs).map((row) => this.#cells(row));
    return { kind: "table", a, b, rows };
  }

  #cells({ a, b, cells: pairs }: RowPair): PlannedRow {
    const cells = pairs.map(([one, other]) => {
      return { a: one, b: other, content: this.#blocks(one?.content.blocks ?? [], other?.content.blocks ?? []) };
    });
    return { a, b, cells };
  }
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === "paragraph";
}

const isText = (block: PlannedBlock): block is PlannedText => block.kind === "text";
const isOneSided = (block: PlannedBlock): boolean => isText(block) && (block.a.length === 0 || block.b.length === 0);

/** Where texts end: before each table and at the end, last first. */
function ends(sequence: readonly PlannedBlock[]): readonly number[] {
  return [sequence.length, ...sequence.flatMap((block, at) => (block.kind === "table" ? [at] : [])).reverse()];
}

/** Where what only went or only came before an end begins. */
function tailFrom(sequence: readonly PlannedBlock[], end: number): number {
  let from = end;
  while (from > 0 && isOneSided(sequence[from - 1]!)) from--;
  return from;
}

/** Makes one pair of the last that went and the last that came before an end. */
function pairEnds(sequence: PlannedBlock[], end: number): void {
  const from = tailFrom(sequence, end);
  const tail = sequence.slice(from, end).filter(isText);
  const [a, b] = [tail.findLast((each) => each.a.length > 0), tail.findLast((each) => each.b.length > 0)];
  if (a === undefined || b === undefined || endsSection(a) || endsSection(b)) return;
  const pair: PlannedText = { kind: "text", a: a.a, b: b.b, edits: [] };
  sequence.splice(from, tail.length, ...tail.filter((each) => each !== a && each !== b), pair);
}

/** The list that a paragraph names itself. */
export function listOf(paragraph: Paragraph): string | undefined {
  const properties = childNamed(paragraph.element, "w:pPr");
  return childNamed(childNamed(properties, "w:numPr"), "w:numId")?.attributes["w:val"];
}
