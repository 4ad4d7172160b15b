import { failureWords } from "../../words/words.ts";
import { withHolders } from "../../core/text/apart.ts";
import { compile, latestDrafts } from "../../core/text/compile.ts";
import type { Composite } from "../../core/text/composite.ts";
import { sharedTitle, toTellFirst } from "../../core/text/front.ts";
import { printComposite } from "../../core/text/notation.ts";
import { inHouseStyle, writeCompositeDocx } from "../../formats/docx/index.ts";
import { writeCompositeHtml } from "../../formats/html/index.ts";
import { writeCompositeMarkdown } from "../../formats/markdown/index.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Command } from "../command.ts";
import { compileInputs } from "../compile-inputs.ts";
import { correctionOptions, partyCorrectionHelp } from "../corrections.ts";
import { frameOf, spokenIn } from "../export-frame.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { formatOf, readBytes, readComposite, writeWhole } from "../files.ts";
import { besideHelp, besideOptions, readingHelp, readingOptions } from "../reading-options.ts";

const formats = ["docx", "html", "md", "json"] as const;

async function existing(args: Arguments): Promise<Composite | undefined> {
  const path = args.value("onto");
  if (path === undefined) return undefined;
  const composite = await readComposite(path);
  if (composite === undefined) throw new CommandFailure(said("no-composite.onto"), path);
  return composite;
}

/** The document in the house style of the file asked for. */
async function styled(args: Arguments, made: Uint8Array): Promise<Uint8Array> {
  const path = args.value("style");
  if (path === undefined) return made;
  const dressed = inHouseStyle(made, await readBytes(path));
  if (!dressed.ok) throw new CommandFailure(dressed.failure, path);
  return dressed.value;
}

/** `parley compile`: one composite text from the parties' drafts. */
export const compileCommand: Command = {
  help: (words) => [
    ["--onto COMPOSITE", words.options.onto],
    ["--parties A,B,…", words.options.parties],
    ["--process DIR", words.options.process],
    ...partyCorrectionHelp(words),
    ["--anonymous", words.options.anonymous],
    ["--style FILE.docx", words.options.style],
    ...readingHelp(words),
    ...besideHelp(words),
    ...exportHelp(words),
  ],
  options: {
    ...readingOptions,
    ...besideOptions,
    ...exportOptions,
    ...correctionOptions,
    onto: { type: "string" },
    parties: { type: "string" },
    process: { type: "string" },
    anonymous: { type: "boolean" },
    style: { type: "string" },
  },
  async run(args, terminal) {
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, formats);
    const attributed = !args.has("anonymous");
    if (!attributed && (format === "json" || args.has("json"))) throw new UsageError(said("anonymous-json"));
    const { cli } = terminal.t;
    const onto = await existing(args);
    const { drafts: given, known, parties: others, corrections } = await compileInputs(args, terminal);
    const chosen = latestDrafts(given, { known });
    for (const { party, draft } of given.filter((entry) => !chosen.drafts.includes(entry))) {
      const taken = chosen.drafts.find((entry) => entry.party === party)?.draft.date ?? cli.undated;
      terminal.note(cli.aloneNote({ what: cli.laterText({ party, taken, left: draft.date ?? cli.noDate }) }));
    }
    const parties = (args.value("parties") ?? "")
      .split(",")
      .map((party) => party.trim())
      .filter((party) => party !== "");
    const { composite, warnings } = compile(chosen.drafts, {
      parties: [...others, ...parties],
      corrections,
      ...(onto === undefined ? {} : { onto }),
    });
    const mixed = warnings.find(({ code }) => code === "languages-differ");
    if (mixed !== undefined) throw new CommandFailure({ message: "", ...mixed });
    for (const warning of new Set([...chosen.warnings, ...warnings]))
      terminal.note(cli.aloneWarning({ what: failureWords(terminal.t, warning) }));
    const unsure = composite.unsure?.length ?? 0;
    if (unsure > 0) terminal.note(cli.aloneNote({ what: cli.unsure({ count: unsure }) }));
    const shown = withHolders(composite);
    const json = `${JSON.stringify(composite, null, 1)}\n`;
    if (output !== undefined && format !== null) {
      const names = composite.drafts.map((draft) => draft.party).join(", ");
      const shared = sharedTitle(composite.drafts);
      const view = { attributed, front: toTellFirst(composite) };
      const compiled = chosen.drafts.map((entry) => entry.draft);
      const t = await spokenIn(compiled, terminal);
      const title = shared !== "" ? shared : attributed ? t.cli.compositeOf({ names }) : t.cli.composite;
      const kind = attributed ? "compilation" : "compilation-anonymous";
      const frame = frameOf(args, terminal, { kind, t }, title, compiled);
      if (format === "json") await writeWhole(output, json);
      else if (format === "md") await writeWhole(output, writeCompositeMarkdown(shown, frame, view));
      else if (format === "docx") await writeWhole(output, await styled(args, writeCompositeDocx(shown, frame, view)));
      else await writeWhole(output, writeCompositeHtml(shown, frame, view));
    }
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) terminal.out(printComposite(shown, { attributed }));
    return 0;
  },
};
