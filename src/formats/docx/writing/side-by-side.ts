import type { Redline, RedlinePair } from "../../../core/text/alignment.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import { walkPoints, type Draft, type Footnote, type Point } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { listed, type ExportFrame } from "../../frame.ts";
import { isRightToLeft, paragraph, runs, table, type Look, type TableRow } from "./markup.ts";
import { packDocument } from "./package.ts";
import { redlineFacts } from "../../html/writing/changes.ts";
import { said, type Say } from "../../../core/common/said.ts";
import { changeLine, draftName, line, none, wholePoint } from "./pair-table.ts";
import { writeTitle } from "./draft.ts";

const WIDTHS = [1500, 4900, 4900, 2900];
const GONE: Look = { struck: true, colour: "8A4B08" };
const COME: Look = { underlined: true, bold: true, colour: "1F4E79" };
const MOVED: Look = { italic: true, underlined: true };

/**
 * Two drafts side by side as a table: label, old text, new text, changes. Words of verbatim texts that go are struck
 * through, those that come are bold and underlined, moved ones slanted; other wordings stand as wholes.
 */
export function writeSideBySideDocx(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): Uint8Array {
  const old = byId(from);
  const fresh = byId(to);
  const language = to.language || from.language;
  const { say } = frame;
  const names = [draftName(from, say), draftName(to, say)];
  const head = ["", ...names, say(said("paper-changes"))].map((text) => line(text, { bold: true }));
  const rows: TableRow[] = [{ cells: head, header: true }];
  for (const pair of redline.pairs) {
    const before = pair.from.flatMap((id) => old.get(id) ?? []);
    const after = pair.to.flatMap((id) => fresh.get(id) ?? []);
    const verbatim = !pair.onSameMatter && [...before, ...after].every(({ wording }) => wording === "verbatim");
    const words = verbatim
      ? markedSides(pair, language, say)
      : [before, after].map((points) => wholes(points, language, say));
    const [ours, theirs] = [before, after].map((points) => points.flatMap(({ footnotes }) => footnotes ?? []));
    const noted = [
      footnotesOf(ours!, theirs!, verbatim ? GONE : {}, language),
      footnotesOf(theirs!, ours!, verbatim ? COME : {}, language),
    ];
    const sides = words.map((each, at) => each + noted[at]!);
    rows.push({ cells: [labels(before, after), ...sides, notes(pair, say)] });
  }
  const facts = redlineFacts(redline, to, say)
    .map((fact) => line(fact, {}))
    .join("");
  const body =
    writeTitle(frame.title, frame.language) + facts + table(WIDTHS, rows) + paragraph("", { style: "ParleyFrame" });
  return packDocument({ frame, language, body, landscape: true });
}

function byId(draft: Draft): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const { point } of walkPoints(draft.points)) if (!points.has(point.id)) points.set(point.id, point);
  return points;
}

function wholes(points: readonly Point[], language: string, say: Say): string {
  return points.map((point) => wholePoint({ ...point, label: "" }, language, say)).join("") || none(say);
}

function labels(before: readonly Point[], after: readonly Point[]): string {
  const name = (points: readonly Point[]): string => points.map(({ label }) => label).join(", ");
  const [one, other] = [name(before), name(after)];
  return paragraph(
    runs(one === other || other === "" ? one : one === "" ? other : `${one} → ${other}`, { bold: true }),
  );
}

function markedSides(pair: RedlinePair, language: string, say: Say): readonly string[] {
  return (["old", "new"] as const).map((side) => {
    const exists = side === "old" ? pair.from.length > 0 : pair.to.length > 0;
    if (!exists) return none(say);
    const heading = marked(livingEdits(pair.headingEdits), side, { bold: true });
    const text = marked(livingEdits(pair.edits), side, {});
    return [heading, text].map(({ content, words }) => cell(content, words, language)).join("") || paragraph("");
  });
}

/** The footnotes of a side below its words, marked where the other side has none of the same words. */
function footnotesOf(own: readonly Footnote[], others: readonly Footnote[], look: Look, language: string): string {
  const known = new Set(others.map(({ text }) => text));
  return own
    .map(({ mark, text }) => {
      const shown = known.has(text) ? {} : look;
      return cell(runs(`${mark} `, { small: true }) + runs(text, { ...shown, small: true }), text, language);
    })
    .join("");
}

function cell(content: string, words: string, language: string): string {
  return content === "" ? "" : paragraph(content, { rightToLeft: isRightToLeft(words, language) });
}

function marked(
  edits: readonly Edit[],
  side: "old" | "new",
  base: Look,
): { readonly content: string; readonly words: string } {
  const shown = edits.filter(
    ({ op }) =>
      op === "keep" || (side === "old" ? op === "delete" || op === "moveOut" : op === "insert" || op === "moveIn"),
  );
  const looks = { keep: {}, delete: GONE, insert: COME, moveOut: MOVED, moveIn: MOVED } as const;
  return {
    content: shown.map(({ op, text }) => runs(text, { ...base, ...looks[op] })).join(""),
    words: shown.map(({ text }) => text).join(""),
  };
}

function notes(pair: RedlinePair, say: Say): string {
  const relation = pair.relation === "same" && pair.identical ? "identical" : pair.relation;
  const facts = [relation, ...(pair.moved ? ["moved"] : []), ...(pair.renumbered ? ["renumbered"] : [])];
  const told = facts.map((fact) => say(said("paper-relation", { relation: fact })));
  const changes = pair.changes.filter((change) => change.class !== "formal");
  return line(listed(say, told), { small: true }) + changes.map((change) => changeLine(change, say)).join("");
}
