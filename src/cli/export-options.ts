import type { Draft } from "../core/text/draft.ts";
import { walkPoints } from "../core/text/draft.ts";
import { exportFrame, type ExportFrame } from "../formats/frame.ts";
import { said } from "../core/common/said.ts";
import { UsageError, type Arguments, type Terminal, type CliWords, type HelpLine } from "./command.ts";

/** Options of every command that writes a document. */
export const exportOptions = {
  output: { type: "string", short: "o" },
  marking: { type: "string" },
  status: { type: "string" },
  "as-of": { type: "string" },
} as const;

/** Help on `exportOptions`. */
export const exportHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["-o, --output FILE", options.output],
  ["--marking TEXT", options.marking],
  ["--status TEXT", options.status],
  ["--as-of YYYY-MM-DD", options.asOf],
];

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** What an export of these drafts says about itself. */
export function frameOf(args: Arguments, terminal: Terminal, title: string, drafts: readonly Draft[]): ExportFrame {
  const asOf = args.value("as-of");
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(said("day-option", { day: asOf }));
  const dates = drafts.flatMap((draft) => (draft.date === null ? [] : [draft.date])).toSorted();
  const points = drafts.flatMap((draft) => [...walkPoints(draft.points)].map((placed) => placed.point));
  const marking =
    args.value("marking") ?? drafts.map((draft) => draft.handling).find((handling) => handling !== undefined);
  const status = args.value("status") ?? (drafts.length === 1 ? drafts[0]?.status : undefined);
  return exportFrame({
    title,
    ...(marking === undefined ? {} : { marking }),
    ...(status === undefined ? {} : { status }),
    asOf: asOf ?? dates.at(-1) ?? null,
    generatedBy: `Parley ${terminal.version}`,
    paraphrase: points.some((point) => point.wording !== "verbatim"),
    unverified: points.some((point) => point.confidence === "memory" || point.confidence === "headline-only"),
  });
}
