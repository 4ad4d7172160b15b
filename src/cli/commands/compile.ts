import { compile, latestDrafts } from "../../core/text/compile.ts";
import type { Composite, PartyDraft } from "../../core/text/composite.ts";
import { printComposite } from "../../core/text/notation.ts";
import { writeCompositeDocx } from "../../formats/docx/index.ts";
import { writeCompositeHtml } from "../../formats/html/index.ts";
import { writeCompositeMarkdown } from "../../formats/markdown/index.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { exportHelp, exportOptions, frameOf } from "../export-options.ts";
import { formatOf, namedFile, readComposite, readInput, writeWhole } from "../files.ts";
import { loadProcess } from "../processes.ts";
import { readingHelp, readingOptions, readOptionsOf } from "../reading-options.ts";

const formats = ["docx", "html", "md", "json"] as const;

async function draftsOf(args: Arguments, terminal: Terminal): Promise<readonly PartyDraft[]> {
  if (args.words.length === 0) throw new UsageError("name the drafts as NAME=FILE.");
  const options = readOptionsOf(args);
  if (options.tracked === "both")
    throw new UsageError("--tracked both: a composite takes one text of each party; choose original or final.");
  const named = args.words.map(namedFile);
  const drafts: PartyDraft[] = [];
  for (const { party, file } of named) drafts.push({ party, draft: (await readInput(file, options, terminal)).draft });
  return drafts;
}

/** Drafts of the process folder named, so that a later text than the one given is noticed. */
async function knownDrafts(args: Arguments): Promise<readonly PartyDraft[]> {
  const folder = args.value("process");
  if (folder === undefined) return [];
  const state = await loadProcess(folder);
  return state.drafts.map(({ party, draft }) => ({ party, draft }));
}

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
  usage: "compile NAME=FILE … [--onto COMPOSITE] [-o COMPOSITE.{docx,html,md,json}]",
  summary: "Compile one composite text with attributed brackets",
  help: [
    "  --onto COMPOSITE                recompile: numbers stay, new points get bis, ter …",
    "  --parties A,B,…                 parties without a draft, to be listed as such",
    "  --process DIR                   warn where this process knows a later draft of a party",
    "  --anonymous                     brackets without names, as UN texts are published",
    ...readingHelp,
    ...exportHelp,
  ],
  options: {
    ...readingOptions,
    ...exportOptions,
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
    const given = await draftsOf(args, terminal);
    const chosen = latestDrafts(given, { known: await knownDrafts(args) });
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
    const { composite, warnings } = compile(chosen.drafts, { parties, ...(onto === undefined ? {} : { onto }) });
    const mixed = warnings.find(({ code }) => code === "languages-differ");
    if (mixed !== undefined) throw new CommandFailure(mixed.message);
    for (const warning of new Set([...chosen.warnings, ...warnings])) terminal.note(`warning: ${warning.message}`);
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
