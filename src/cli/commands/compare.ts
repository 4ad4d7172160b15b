import type { Redline } from "../../core/text/alignment.ts";
import { remarksOf } from "../../core/text/remarks.ts";
import type { Draft } from "../../core/text/draft.ts";
import { writeRedlineDocx, writeSideBySideDocx } from "../../formats/docx/index.ts";
import type { ExportFrame } from "../../formats/frame.ts";
import { writeRedlineHtml, writeSideBySideHtml } from "../../formats/html/index.ts";
import { writeRedlineMarkdown } from "../../formats/markdown/index.ts";
import type { Words } from "../../words/types.ts";
import type { Arguments, Command, Terminal } from "../command.ts";
import { unfollowedLine } from "../../core/text/unfollowed-line.ts";
import { say } from "../../words/words.ts";
import { compareHelp, compareInputs, compareOptions, pairLine, type Comparison } from "../comparing.ts";
import { frameOf, spokenIn } from "../export-frame.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { formatOf, writeWhole } from "../files.ts";
import { ownFileRedline, redliningHelp, redliningOptions } from "../redlining.ts";
import { authorsOf } from "../standing.ts";

const formats = ["html", "docx", "md", "json"] as const;

function redlineJson(redline: Redline): string {
  return `${JSON.stringify(redline, null, 1)}\n`;
}

function document(
  format: (typeof formats)[number],
  sideBySide: boolean,
  { from, to, redline }: Comparison,
  frame: ExportFrame,
): string | Uint8Array {
  if (format === "json") return redlineJson(redline);
  if (format === "md") return writeRedlineMarkdown(redline, from, to, frame);
  if (format === "docx") return (sideBySide ? writeSideBySideDocx : writeRedlineDocx)(redline, from, to, frame);
  return (sideBySide ? writeSideBySideHtml : writeRedlineHtml)(redline, from, to, frame);
}

function titleOf(from: Draft, to: Draft, t: Words): string {
  const name = (draft: Draft) =>
    [draft.title, draft.tabledBy.join(", "), draft.date ?? ""].filter((part) => part !== "").join(", ") ||
    t.text.untitled;
  return `${name(from)} → ${name(to)}`;
}

function summary({ redline, to }: Comparison, terminal: Terminal): string {
  const lines = redline.pairs.flatMap((pair) => {
    const changes = pair.changes.filter((change) => change.class !== "formal");
    const detail = changes.map((change) => {
      const mark = change.class === "substance" ? "substance" : "unclassified";
      return `    ${mark.padEnd(14)}${change.kind.padEnd(13)}${change.from || "–"} → ${change.to || "–"}`;
    });
    return pair.identical && !pair.moved ? [] : [pairLine(pair, terminal), ...detail];
  });
  const all = redline.pairs.flatMap((pair) => pair.changes);
  const count = (wanted: string) => all.filter((change) => change.class === wanted).length;
  const identical = redline.pairs.filter((pair) => pair.identical).length;
  const everywhere = (redline.substitutions ?? []).map(({ from, to, count: n }) =>
    terminal.t.cli.substituted({ from, to, n }),
  );
  return [
    ...everywhere,
    ...(redline.unfollowed ?? []).map((one) => say(terminal.t, unfollowedLine(one, to))),
    ...(redline.beside ?? []).map((one) => say(terminal.t, one)),
    ...lines,
    "",
    terminal.t.cli.pairs({
      pairs: redline.pairs.length,
      identical,
      substance: count("substance"),
      unclassified: count("unclassified"),
      formal: count("formal"),
    }),
  ].join("\n");
}

/** Says what comments the files hold beside the words that are compared. */
function tellComments({ words }: Arguments, { from, to }: Comparison, terminal: Terminal): void {
  const { cli } = terminal.t;
  for (const [at, draft] of [from, to].entries()) {
    const comments = remarksOf(draft).map(({ remark }) => remark);
    const place = words[at];
    if (comments.length === 0 || place === undefined) continue;
    terminal.note(
      cli.note({ place, what: cli.commentsBeside({ count: comments.length, authors: authorsOf(comments).authors }) }),
    );
  }
}

/** `parley compare`: the redline of two drafts. */
export const compareCommand: Command = {
  help: (words) => [
    ["--side-by-side", words.options.sideBySide],
    ...redliningHelp(words),
    ...compareHelp(words),
    ...exportHelp(words),
  ],
  options: { ...compareOptions, ...exportOptions, ...redliningOptions, "side-by-side": { type: "boolean" } },
  async run(args, terminal) {
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, formats);
    const own = format === "docx" ? await ownFileRedline(args, terminal) : null;
    if (own !== null) await writeWhole(output!, own);
    if (own !== null && !args.has("json")) return 0;
    const comparison = await compareInputs(args, terminal);
    if (own === null) tellComments(args, comparison, terminal);
    if (output !== undefined && format !== null && own === null) {
      const kind = args.has("side-by-side") ? "side-by-side" : "comparison";
      const { from, to } = comparison;
      const t = await spokenIn([from, to], terminal);
      const frame = frameOf(args, terminal, { kind, t }, titleOf(from, to, t), [from, to]);
      await writeWhole(output, document(format, args.has("side-by-side"), comparison, frame));
    }
    if (args.has("json")) terminal.out(redlineJson(comparison.redline));
    else if (output === undefined) terminal.out(summary(comparison, terminal));
    return 0;
  },
};
