import { en, failureWords } from "../../words/words.ts";
import { compile, latestDrafts } from "../../core/text/compile.ts";
import type { Composite } from "../../core/text/composite.ts";
import { printComposite } from "../../core/text/notation.ts";
import { writeCompositeDocx } from "../../formats/docx/index.ts";
import { writeCompositeHtml } from "../../formats/html/index.ts";
import { writeCompositeMarkdown } from "../../formats/markdown/index.ts";
import { CommandFailure, UsageError, type Arguments, type Command } from "../command.ts";
import { compileInputs } from "../compile-inputs.ts";
import { correctionOptions, partyCorrectionHelp } from "../corrections.ts";
import { exportHelp, exportOptions, frameOf } from "../export-options.ts";
import { formatOf, readComposite, writeWhole } from "../files.ts";
import { besideHelp, besideOptions, readingHelp, readingOptions } from "../reading-options.ts";

const formats = ["docx", "html", "md", "json"] as const;

async function existing(args: Arguments): Promise<Composite | undefined> {
  const path = args.value("onto");
  if (path === undefined) return undefined;
  const composite = await readComposite(path);
  if (composite === undefined)
    throw new CommandFailure(`${path}: this is not a composite that Parley wrote; without --onto a new one is made.`);
  return composite;
}

/** `parley compile`: one composite text from the parties' drafts. */
export const compileCommand: Command = {
  name: "compile",
  usage: "compile [NAME=FILE …] [--process DIR] [--onto COMPOSITE] [-o COMPOSITE.{docx,html,md,json}]",
  summary: "Compile one composite text with attributed brackets",
  help: [
    "  --onto COMPOSITE                recompile: numbers stay, new points get bis, ter …",
    "  --parties A,B,…                 parties without a draft, to be listed as such",
    "  --process DIR                   use the pairings corrected on record there, warn of later drafts; without",
    "                                  NAME=FILE: compile the latest text of each of its parties",
    ...partyCorrectionHelp,
    "  --anonymous                     brackets without names, as UN texts are published",
    ...readingHelp,
    ...besideHelp,
    ...exportHelp,
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
  },
  async run(args, terminal) {
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, formats);
    const attributed = !args.has("anonymous");
    if (!attributed && (format === "json" || args.has("json")))
      throw new UsageError("--anonymous: JSON always holds the names; write docx, html or md.");
    const onto = await existing(args);
    const { drafts: given, known, parties: others, corrections } = await compileInputs(args, terminal);
    const chosen = latestDrafts(given, { known });
    for (const { party, draft } of given.filter((entry) => !chosen.drafts.includes(entry))) {
      const taken = chosen.drafts.find((entry) => entry.party === party)?.draft.date ?? "undated";
      terminal.note(
        `note: of ${party} the latest text is compiled (${taken}); its text of ${draft.date ?? "no date"} is left out.`,
      );
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
    if (mixed !== undefined) throw new CommandFailure(failureWords(en, mixed));
    for (const warning of new Set([...chosen.warnings, ...warnings]))
      terminal.note(`warning: ${failureWords(en, warning)}`);
    const unsure = composite.unsure?.length ?? 0;
    if (unsure > 0)
      terminal.note(
        `note: ${unsure} ${unsure === 1 ? "pairing is" : "pairings are"} unsure: the points stand apart and say which others they are perhaps the same as. Join them with --corrections, or in the workbench.`,
      );
    const json = `${JSON.stringify(composite, null, 1)}\n`;
    if (output !== undefined && format !== null) {
      const names = composite.drafts.map((draft) => draft.party).join(", ");
      const frame = frameOf(
        args,
        terminal,
        attributed ? `Composite text of ${names}` : "Composite text",
        chosen.drafts.map((entry) => entry.draft),
      );
      if (format === "json") await writeWhole(output, json);
      else if (format === "md") await writeWhole(output, writeCompositeMarkdown(composite, frame, { attributed }));
      else if (format === "docx") await writeWhole(output, writeCompositeDocx(composite, frame, { attributed }));
      else await writeWhole(output, writeCompositeHtml(composite, frame, { attributed }));
    }
    if (args.has("json")) terminal.out(json);
    else if (output === undefined) terminal.out(printComposite(composite, { attributed }));
    return 0;
  },
};
