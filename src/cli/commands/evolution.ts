import { basename, extname } from "node:path";
import { said } from "../../core/common/said.ts";
import type { Draft } from "../../core/text/draft.ts";
import { evolutionSteps, type ComparedEvolution } from "../../core/text/evolution/steps.ts";
import type { SuccessiveDraft } from "../../core/text/evolution/trace.ts";
import type { Life } from "../../core/text/evolution/evolution.ts";
import type { ExportFrame } from "../../formats/frame.ts";
import { writeEvolutionHtml } from "../../formats/html/index.ts";
import { languageOf, localeOf } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { writeTableCsv, writeTableDocx } from "../../formats/tables/index.ts";
import { svgText } from "../../views/kit/charts/svg.ts";
import { drawEvolution } from "../../views/pages/texts/evolution/drawing.ts";
import { evolutionPaper } from "../../views/pages/texts/evolution/paper.ts";
import { longTable, wideTable } from "../../views/pages/texts/evolution/tables.ts";
import { fullName, livesShown, stageLines, type EvolutionVoice } from "../../views/pages/texts/evolution/told.ts";
import { UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { frameOf, spokenIn } from "../export-frame.ts";
import { exportHelp, exportOptions } from "../export-options.ts";
import { formatOf, readInput, writeWhole } from "../files.ts";
import { readingHelp, readingOptions, readOptionsOf } from "../reading-options.ts";
import { drive } from "../run-steps.ts";

const formats = ["html", "docx", "csv", "svg", "json"] as const;
const WIDTH = 1080;

/** The drafts that the command line names, in its order; `NAME=FILE` says who tabled one. */
async function successive(args: Arguments, terminal: Terminal): Promise<readonly SuccessiveDraft[]> {
  const options = readOptionsOf(args);
  if (args.words.length < 2) throw new UsageError(said("two-drafts"));
  if (options.tracked === "both") throw new UsageError(said("tracked-composite"));
  const drafts: SuccessiveDraft[] = [];
  for (const word of args.words) {
    const [, party, named] = /^([A-Za-z0-9_-]+)=(.+)$/su.exec(word) ?? [];
    const file = named ?? word;
    const { draft } = await readInput(file, options, terminal);
    const id = basename(file, extname(file));
    drafts.push({ id, draft, ...(party === undefined ? {} : { by: [party] }) });
  }
  return drafts;
}

function voiceOf(t: Words): EvolutionVoice {
  const { comma, dir } = localeOf(languageOf(t.locale.tag));
  return { t, list: (items) => items.join(comma), day: (iso) => iso, dir };
}

function jsonOf({ evolution }: ComparedEvolution): string {
  return `${JSON.stringify(evolution, null, 1)}\n`;
}

/** `parley evolution`: every provision through successive drafts. */
export const evolutionCommand: Command = {
  help: (words) => [["--top-level", words.options.topLevel], ...readingHelp(words), ...exportHelp(words)],
  options: { ...readingOptions, ...exportOptions, "top-level": { type: "boolean" } },
  async run(args, terminal) {
    const output = args.value("output");
    const format = output === undefined ? null : formatOf(output, formats);
    const drafts = await successive(args, terminal);
    const found = drive(evolutionSteps(drafts), terminal.t.cli.followingDrafts, terminal);
    const lives = livesShown(found.evolution, { level: args.has("top-level") ? "top" : "all", changed: false });
    if (output !== undefined && format !== null) {
      const texts = drafts.map(({ draft }) => draft);
      const t = await spokenIn(texts, terminal);
      const frame = frameOf(args, terminal, { kind: "evolution", t }, t.evolution.figure, texts);
      await writeWhole(output, document(format, found, { lives, texts }, voiceOf(t), frame));
    }
    if (args.has("json")) terminal.out(jsonOf(found));
    else if (output === undefined) terminal.out(summary(found, lives, voiceOf(terminal.t)));
    return 0;
  },
};

function document(
  format: (typeof formats)[number],
  found: ComparedEvolution,
  { lives, texts }: { readonly lives: readonly Life[]; readonly texts: readonly Draft[] },
  voice: EvolutionVoice,
  frame: ExportFrame,
): string | Uint8Array {
  const { evolution, redline } = found;
  if (format === "json") return jsonOf(found);
  if (format === "csv") return writeTableCsv(longTable(evolution, voice));
  const svg = svgText(drawEvolution(evolution, lives, voice, { width: WIDTH, alone: true }));
  if (format === "svg") return `${svg}\n`;
  if (format === "docx") return writeTableDocx(wideTable(evolution, lives, voice), frame);
  return writeEvolutionHtml(evolutionPaper(evolution, lives, texts, redline, voice), svg, frame);
}

/** Each provision with its stages, line by line; drafts go by the names of their files, which tell them apart. */
function summary({ evolution }: ComparedEvolution, lives: readonly Life[], voice: EvolutionVoice): string {
  return lives
    .map((life) =>
      [
        fullName(life),
        ...evolution.drafts.map(({ id }, at) => `  ${id}: ${stageLines(evolution, life, at, voice).join(": ")}`),
      ].join("\n"),
    )
    .join("\n\n");
}
