import type { LanguageTable } from "../../common/language/index.ts";
import type { JsonObject } from "../../common/json.ts";
import type { Composite, CompositeDraft, CompositeDraftPoint, CompositePoint, CompositeText } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import type { CompileCache } from "./cache.ts";
import type { Group, Grouping, Piece } from "./groups.ts";
import type { Layout } from "./layout.ts";
import type { Numbering } from "./numbering.ts";
import type { Pins } from "./pins.ts";
import { piecesOf, type Levels } from "./tree.ts";
import { weave, type Voice } from "./weave.ts";

/** Everything a composite is put together from. */
export interface Material {
  readonly layout: Layout;
  readonly grouping: Grouping;
  readonly levels: Levels;
  readonly numbering: Numbering;
  readonly pins: Pins | null;
  readonly table: LanguageTable;
  readonly cache: CompileCache;
}

/** Puts a composite together from groups in their order. */
export function assemble(material: Material, parties: readonly string[]): Composite {
  const { layout, numbering } = material;
  return {
    parties,
    points: pointsUnder(null, material),
    drafts: layout.drafts.map((_, draft) => draftEntry(draft, material)),
    retired: numbering.retired,
  };
}

function pointsUnder(parent: Group | null, material: Material): readonly CompositePoint[] {
  const points: CompositePoint[] = [];
  for (const entry of material.levels.get(parent) ?? []) {
    if ("group" in entry) points.push(pointOf(entry.group, material));
  }
  return points;
}

function pointOf(group: Group, material: Material): CompositePoint {
  const { numbering, pins } = material;
  const id = numbering.ids.get(group) ?? "";
  const label = numbering.labels.get(group) ?? "";
  const points = pointsUnder(group, material);
  // The list of pieces is replaced whenever a piece comes or goes: the same list means the same pieces.
  const old = pins?.untouched.get(id) === group.pieces ? pins.oldPoints.get(id) : null;
  if (old) return { id, label, heading: old.heading, text: old.text, points };
  return { id, label, ...wordsOf(group, material), points };
}

function wordsOf(group: Group, material: Material): { heading: CompositeText; text: CompositeText } {
  const { layout, table, cache } = material;
  const headings: Voice[] = [];
  const texts: Voice[] = [];
  let whole = false;
  for (const piece of [...group.pieces].sort((x, y) => x.node - y.node)) {
    const party = layout.drafts[layout.draftOf[piece.node] ?? 0]?.party ?? "";
    const point = layout.pointOf[piece.node];
    if (!point) continue;
    if (point.wording !== "verbatim") whole = true;
    headings.push({ party, text: point.deleted || !isFirst(piece, material) ? "" : point.heading });
    texts.push({ party, text: point.deleted ? "" : point.text.slice(piece.from, piece.to) });
  }
  const options = { whole, table };
  return { heading: weave(headings, options, cache), text: weave(texts, options, cache) };
}

function isFirst(piece: Piece, { grouping }: Material): boolean {
  const groups = grouping.groupsOf[piece.node];
  return !groups || groups.length <= 1 || piecesOf(piece.node, grouping)[0]?.piece === piece;
}

function draftEntry(draft: number, material: Material): CompositeDraft {
  const { layout } = material;
  const flat = layout.drafts[draft];
  if (!flat) throw new RangeError(`no draft ${draft}`);
  const { title, language, date } = flat.draft;
  const first = layout.firstNode[draft] ?? 0;
  const points = flat.points.map((point, index) => entryOf(point, flat.depths[index] ?? 0, first + index, material));
  const rest = restOf(flat.draft, DRAFT_FIELDS);
  return { party: flat.party, title, language, date, points, ...(rest ? { rest } : {}) };
}

const DRAFT_FIELDS: ReadonlySet<string> = new Set<keyof Draft>(["title", "language", "date", "points"]);
const POINT_FIELDS: ReadonlySet<string> = new Set<keyof Point>([
  "id",
  "label",
  "heading",
  "text",
  "wording",
  "deleted",
  "points",
]);

function entryOf(point: Point, depth: number, node: number, material: Material): CompositeDraftPoint {
  const placed = piecesOf(node, material.grouping);
  const { id, label, wording, deleted, heading, text } = point;
  const rest = restOf(point, POINT_FIELDS);
  return {
    id,
    label,
    depth,
    pieces: placed.map(({ group }) => material.numbering.ids.get(group) ?? ""),
    wording,
    deleted,
    ...(placed.length > 1 && !deleted ? { joins: joinsOf(placed, text) } : {}),
    ...(deleted ? { struck: { heading, text } } : {}),
    ...(rest ? { rest } : {}),
  };
}

function joinsOf(placed: readonly { readonly piece: Piece }[], text: string): readonly string[] {
  return placed.slice(1).map(({ piece }, index) => text.slice(placed[index]?.piece.to, piece.from));
}

/** The fields of a value that a composite does not hold itself, or null where there are none. */
function restOf(value: Draft | Point, own: ReadonlySet<string>): JsonObject | null {
  const rest: Record<string, unknown> = {};
  let some = false;
  for (const [field, content] of Object.entries(value)) {
    if (own.has(field) || content === undefined) continue;
    rest[field] = content;
    some = true;
  }
  // Drafts are plain data: whatever a field holds is JSON.
  return some ? (rest as JsonObject) : null;
}
