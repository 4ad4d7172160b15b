import type { LanguageTable } from "../../common/language/index.ts";
import type { JsonObject } from "../../common/json.ts";
import type {
  Composite,
  CompositeDraft,
  CompositeDraftPoint,
  CompositePoint,
  CompositeText,
  PartyDraft,
} from "../composite.ts";
import { bracketsOfLabel } from "../bracketing/of-label.ts";
import type { Draft, Point } from "../draft.ts";
import { printedWarnings } from "../printed.ts";
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
  /** The drafts of the layout, in its order. */
  readonly sources: readonly PartyDraft[];
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
  const answered = answeredAmong(group, material);
  let whole = false;
  for (const piece of [...group.pieces].sort((x, y) => x.node - y.node)) {
    const party = layout.drafts[layout.draftOf[piece.node] ?? 0]?.party ?? "";
    const point = layout.pointOf[piece.node];
    if (!point) continue;
    if (point.wording !== "verbatim") whole = true;
    const refuses = point.deleted ? "all" : (answered.get(party) ?? []);
    const first = isFirst(piece, material);
    headings.push({ party, text: point.deleted || !first ? "" : point.heading, refuses: first ? refuses : [] });
    texts.push({ party, text: point.deleted ? "" : point.text.slice(piece.from, piece.to), refuses });
  }
  const options = { whole, table };
  return { heading: weave(headings, options, cache), text: weave(texts, options, cache) };
}

/** For each party: those whose draft its own was made from, and so whose words it struck out where it lacks them. */
function answeredAmong(group: Group, { layout, sources }: Material): ReadonlyMap<string, readonly string[]> {
  const here = group.pieces.flatMap(({ node }) => sources[layout.draftOf[node] ?? -1] ?? []);
  return new Map(here.map((one) => [one.party, here.filter((other) => answers(one, other)).map(({ party }) => party)]));
}

/** Whether a draft names another as its base, by id or title; none is based on a later one. */
function answers({ party, draft }: PartyDraft, base: PartyDraft): boolean {
  if (party === base.party || (draft.date !== null && base.draft.date !== null && base.draft.date > draft.date)) {
    return false;
  }
  return draft.basedOn.some((name) => name !== "" && (name === base.id || name === base.draft.title));
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
  const id = material.sources[draft]?.id;
  const first = layout.firstNode[draft] ?? 0;
  const points = flat.points.map((point, index) => entryOf(point, flat.depths[index] ?? 0, first + index, material));
  const rest = restOf({ ...flat.draft, warnings: printedWarnings(flat.draft) }, DRAFT_FIELDS);
  return {
    party: flat.party,
    ...(id === undefined ? {} : { id }),
    title,
    language,
    date,
    points,
    ...(rest ? { rest } : {}),
  };
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
  const brackets = bracketsOfLabel(label);
  return {
    id,
    label,
    ...(brackets === "" ? {} : { brackets }),
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
