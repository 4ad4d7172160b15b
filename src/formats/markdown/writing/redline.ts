import type { Redline } from "../../../core/text/alignment.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { layOut, type LaidRow, type TablePiece } from "../../../core/text/table.ts";
import { said, type Say } from "../../../core/common/said.ts";
import { frameFacts, type ExportFrame } from "../../frame.ts";
import { changeLine, pairEvents, redlineFacts } from "../../html/writing/changes.ts";
import { cutEdit } from "../../html/writing/edits.ts";
import { footnotesBeside } from "../../redline-notes.ts";
import { isUnread } from "../../html/writing/points.ts";

/** Escapes what Markdown would take for markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_~<>|#]/gu, (sign) => `\\${sign}`)
    .replace(/^([^\S\n\r\u2028\u2029]*)([-+]|\d+[.)])(?=\s)/gmu, "$1\\$2");
}

/** The head of an exported Markdown file. */
export function markdownHead(frame: ExportFrame): string {
  const marking = frame.marking === undefined || frame.marking === "" ? "" : `**${escapeMarkdown(frame.marking)}**\n\n`;
  return `${marking}# ${escapeMarkdown(frame.title)}\n\n${frameFacts(frame).map(escapeMarkdown).join(" ")}\n\n${escapeMarkdown(frame.generatedBy)}\n`;
}

/** Inserted words are `<ins>`, deleted ones `~~struck~~`; spaces stay outside the marks, as Markdown wants them. */
function editsMarkdown(edits: readonly Edit[], say: Say): string {
  return edits
    .map((edit) => {
      const words = edit.text.trim();
      const start = edit.text.indexOf(words);
      const [before, after] = [edit.text.slice(0, start), edit.text.slice(start + words.length)];
      if (edit.op === "keep" || words === "") return escapeMarkdown(edit.text);
      if (edit.op === "insert") return `${before}<ins>${escapeMarkdown(words)}</ins>${after}`;
      if (edit.op === "delete") return `${before}~~${escapeMarkdown(words)}~~${after}`;
      if (edit.op === "moveOut")
        return `${before}~~${escapeMarkdown(words)}~~ (${say(said("paper-moved", { n: edit.move }))})${after}`;
      if (edit.op !== "moveIn") return "";
      const inner = edit.edits === undefined ? escapeMarkdown(words) : editsMarkdown(edit.edits, say);
      return `${before}<ins>${inner}</ins> (${say(said("paper-moved.here", { n: edit.move }))})${after}`;
    })
    .join("");
}

/** Marked-up words, with tables where the texts have them. */
function laidMarkdown(edits: readonly Edit[], say: Say): string {
  const laid = layOut(edits.map((edit) => ({ text: edit.text, tag: edit })));
  if (laid.length === 1 && laid[0]?.kind === "words") return editsMarkdown(edits, say);
  return laid
    .map((each) =>
      each.kind === "words" ? marked(each.pieces, say).replaceAll(/^\n+|\n+$/gu, "") : tableMarkdown(each.rows, say),
    )
    .filter((part) => part !== "")
    .join("\n\n");
}

const marked = (pieces: readonly TablePiece<Edit>[], say: Say): string =>
  editsMarkdown(
    pieces.map(({ text, tag }) => cutEdit(tag, text)),
    say,
  );

/** A table under its first row, or under an empty one where that names no columns: Markdown knows none without. */
function tableMarkdown(rows: readonly LaidRow<Edit>[], say: Say): string {
  const lines = rows.map(({ cells }) =>
    cells.flatMap(({ pieces, columns, above }) => {
      const words = above ? "" : marked(pieces, say).trim().replaceAll("\n", "<br>");
      return [words, ...Array.from({ length: columns - 1 }, () => "")];
    }),
  );
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const row = (line: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, at) => (line[at] ? ` ${line[at]} |` : " |")).join("")}`;
  const isNamed = rows[0]?.cells.every(({ head }) => head) === true;
  const [head, ...body] = isNamed ? lines : [[], ...lines];
  return [row(head ?? []), row(Array.from({ length: width }, () => "---")), ...body.map(row)].join("\n");
}

/** A redline as Markdown; paraphrases stand whole beside each other and are never struck word by word. */
export function writeRedlineMarkdown(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
  const { say } = frame;
  const byId = (draft: Draft) => new Map([...walkPoints(draft.points)].map(({ point }) => [point.id, point]));
  const old = byId(from);
  const fresh = byId(to);
  const sections = redline.pairs.map((pair) => {
    const before = pair.from.flatMap((id) => old.get(id) ?? []);
    const after = pair.to.flatMap((id) => fresh.get(id) ?? []);
    const shown = after.length > 0 ? after : before;
    const points = [...before, ...after];
    const labels = shown.map(({ label, id }) => label || id).join(", ");
    const standing = [
      ...(points.some(({ wording }) => wording !== "verbatim") ? [say(said("paper-paraphrase"))] : []),
      ...(points.some(isUnread) ? [say(said("paper-unverified"))] : []),
    ];
    const verbatim = !pair.onSameMatter && points.every(({ wording }) => wording === "verbatim");
    // Our own words of a heading are no redline either.
    const heading =
      verbatim || pair.identical
        ? editsMarkdown(livingEdits(pair.headingEdits), say)
        : escapeMarkdown(shown.map((point) => point.heading).join("\n"));
    const whole = (name: string, list: typeof before) =>
      list.map(({ text }) =>
        `${say(said("paper-colon", { what: name }))} ${laidMarkdown([{ op: "keep", text }], say)}`
          .split("\n")
          .map((line) => `> ${line}`.trimEnd())
          .join("\n"),
      );
    const text =
      verbatim || pair.identical
        ? [laidMarkdown(livingEdits(pair.edits), say)]
        : [
            ...whole(from.tabledBy.join(", ") || say(said("paper-side.from")), before),
            ...whole(to.tabledBy.join(", ") || say(said("paper-side.to")), after),
          ];
    const footnotes = [before, after].map((list) =>
      list.flatMap(({ footnotes: own = [] }) => own.map((note) => `${note.mark} ${note.text}`)),
    );
    const notes = [
      ...footnotesBeside(footnotes[0] ?? [], footnotes[1] ?? [], say),
      ...pairEvents(pair, say),
      ...pair.changes.map((change) => {
        const judged = say(said("paper-class", { class: change.class }));
        return `${say(said("paper-colon", { what: judged }))} ${changeLine(change, say)}`;
      }),
    ];
    return [
      `## ${escapeMarkdown(labels)}${heading === "" ? "" : ` ${heading.replaceAll("\n", " / ")}`}`,
      ...(standing.length > 0 ? [`*${standing.join(". ")}*`] : []),
      ...text.filter((part) => part !== ""),
      ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []),
    ].join("\n\n");
  });
  const lines = redlineFacts(redline, to, say).map((line) => `- ${escapeMarkdown(line)}\n`);
  const facts = lines.length > 0 ? `${lines.join("")}\n` : "";
  return `${markdownHead(frame)}\n${facts}${sections.join("\n\n")}\n`;
}
