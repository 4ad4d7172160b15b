import type { Draft } from "../core/text/draft.ts";
import { draftToJson } from "../formats/draft-json.ts";
import type { Arguments, Terminal } from "./command.ts";
import { formatOf, writeWhole } from "./files.ts";
import { outlineOf } from "./outline.ts";

const formats = ["json", "md", "docx", "html"] as const;

/** Writes a draft where `-o` says, prints it as `--json` or, with neither, as an outline. `original` stands beside a final text. */
export async function putDraft(args: Arguments, terminal: Terminal, draft: Draft, original?: Draft): Promise<void> {
  const output = args.value("output");
  const format = output === undefined ? null : formatOf(output, formats);
  const value =
    original === undefined ? draftToJson(draft) : { ...draftToJson(draft), original: draftToJson(original) };
  const json = `${JSON.stringify(value, null, 1)}\n`;
  if (output !== undefined && format !== null) {
    const { frameOf, spokenIn } = await import("./export-frame.ts");
    const t = await spokenIn([draft], terminal);
    const title = draft.title || draft.tabledBy.join(", ") || t.papers.kinds.draft;
    const frame = frameOf(args, terminal, { kind: "draft", t }, title, [draft]);
    // Each is loaded where it is asked for.
    const content = await {
      json: () => json,
      md: async () => (await import("../formats/markdown/exact-write.ts")).writeDraftMarkdown(draft, frame),
      docx: async () => (await import("../formats/docx/writing/draft.ts")).writeDraftDocx(draft, frame),
      html: async () => (await import("../formats/html/writing/draft.ts")).writeDraftHtml(draft, frame),
    }[format]();
    await writeWhole(output, content);
    if (original !== undefined && format !== "json")
      terminal.note(terminal.t.cli.note({ place: output, what: terminal.t.cli.afterAlone }));
  }
  if (args.has("json")) terminal.out(json);
  else if (output === undefined) terminal.out(outlineOf(draft, terminal));
}
