import type { Redline } from "../../../core/text/alignment.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { frameFacts, PARAPHRASE_LABEL, UNVERIFIED_LABEL, type ExportFrame } from "../../frame.ts";
import { changeLine, pairEvents, substitutionLine } from "../../html/writing/changes.ts";
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
function editsMarkdown(edits: readonly Edit[]): string {
  return edits
    .map((edit) => {
      const words = edit.text.trim();
      const start = edit.text.indexOf(words);
      const [before, after] = [edit.text.slice(0, start), edit.text.slice(start + words.length)];
      if (edit.op === "keep" || words === "") return escapeMarkdown(edit.text);
      if (edit.op === "insert") return `${before}<ins>${escapeMarkdown(words)}</ins>${after}`;
      if (edit.op === "delete") return `${before}~~${escapeMarkdown(words)}~~${after}`;
      if (edit.op === "moveOut") return `${before}~~${escapeMarkdown(words)}~~ (moved, ${edit.move})${after}`;
      if (edit.op !== "moveIn") return "";
      const inner = edit.edits === undefined ? escapeMarkdown(words) : editsMarkdown(edit.edits);
      return `${before}<ins>${inner}</ins> (moved here, ${edit.move})${after}`;
    })
    .join("");
}

/** A redline as Markdown; paraphrases stand whole beside each other and are never struck word by word. */
export function writeRedlineMarkdown(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
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
      ...(points.some(({ wording }) => wording !== "verbatim") ? [PARAPHRASE_LABEL] : []),
      ...(points.some(isUnread) ? [UNVERIFIED_LABEL] : []),
    ];
    const verbatim = !pair.onSameMatter && points.every(({ wording }) => wording === "verbatim");
    // Our own words of a heading are no redline either.
    const heading =
      verbatim || pair.identical
        ? editsMarkdown(livingEdits(pair.headingEdits))
        : escapeMarkdown(shown.map((point) => point.heading).join("\n"));
    const whole = (name: string, list: typeof before) =>
      list.map(({ text }) => `> ${name}: ${escapeMarkdown(text).replaceAll("\n", "\n> ")}`);
    const text =
      verbatim || pair.identical
        ? [editsMarkdown(livingEdits(pair.edits))]
        : [...whole(from.tabledBy.join(", ") || "from", before), ...whole(to.tabledBy.join(", ") || "to", after)];
    const footnotes = [before, after].map((list) =>
      list.flatMap(({ footnotes: own = [] }) => own.map((note) => `${note.mark} ${note.text}`)),
    );
    const notes = [
      ...footnotesBeside(footnotes[0] ?? [], footnotes[1] ?? []),
      ...pairEvents(pair),
      ...pair.changes.map((change) => `${change.class}: ${changeLine(change)}`),
    ];
    return [
      `## ${escapeMarkdown(labels)}${heading === "" ? "" : ` ${heading.replaceAll("\n", " / ")}`}`,
      ...(standing.length > 0 ? [`*${standing.join(". ")}*`] : []),
      ...text.filter((part) => part !== ""),
      ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n")] : []),
    ].join("\n\n");
  });
  const everywhere = (redline.substitutions ?? []).map((one) => `- ${escapeMarkdown(substitutionLine(one))}\n`);
  const facts = everywhere.length > 0 ? `${everywhere.join("")}\n` : "";
  return `${markdownHead(frame)}\n${facts}${sections.join("\n\n")}\n`;
}
