import type { Draft } from "../core/text/draft.ts";
import { walkPoints } from "../core/text/draft.ts";
import { instantOf } from "../core/common/day.ts";
import { isNegotiated, type Paper, type PaperKind } from "../core/common/paper.ts";
import { clockIn, dayIn, utc } from "../core/common/zone.ts";
import { sayPaper } from "../views/papers.ts";
import { exportFrame, type ExportFrame } from "../formats/frame.ts";
import { said } from "../core/common/said.ts";
import { UsageError, type Arguments, type Terminal, type CliWords, type HelpLine } from "./command.ts";

/** Options of every command that writes a document. */
export const exportOptions = {
  output: { type: "string", short: "o" },
  marking: { type: "string" },
  status: { type: "string" },
  "as-of": { type: "string" },
  revision: { type: "string" },
  at: { type: "string" },
  final: { type: "boolean" },
} as const;

/** Help on `exportOptions`. */
export const exportHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["-o, --output FILE", options.output],
  ["--marking TEXT", options.marking],
  ["--status TEXT", options.status],
  ["--as-of YYYY-MM-DD", options.asOf],
  ["--revision N", options.revision],
  ["--at YYYY-MM-DDTHH:MMZ", options.at],
  ["--final", options.final],
];

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** Which paper the options describe; a command line knows no process, so its hours are UTC. */
function paperOf(args: Arguments, terminal: Terminal, kind: PaperKind, handling: string): Paper {
  const at = args.value("at") ?? terminal.now;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(at) || Number.isNaN(Date.parse(at)))
    throw new UsageError(said("at-option", { at }));
  const revision = args.value("revision");
  if (revision !== undefined && !/^[1-9]\d{0,5}$/u.test(revision))
    throw new UsageError(said("revision-option", { revision }));
  const now = instantOf(Date.parse(at));
  return sayPaper(terminal.t, {
    kind,
    about: [],
    revision: revision === undefined ? null : Number(revision),
    day: dayIn(utc, now),
    clock: clockIn(utc, now),
    zone: utc.name,
    handling,
    withoutPrejudice: isNegotiated(kind) && !args.has("final"),
  });
}

/** The day asked for. */
export function dayOf(args: Arguments): string | undefined {
  const asOf = args.value("as-of");
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(said("day-option", { day: asOf }));
  return asOf;
}

/** What an export of these drafts says about itself. */
export function frameOf(
  args: Arguments,
  terminal: Terminal,
  kind: PaperKind,
  title: string,
  drafts: readonly Draft[],
): ExportFrame {
  const asOf = dayOf(args);
  const dates = drafts.flatMap((draft) => (draft.date === null ? [] : [draft.date])).toSorted();
  const points = drafts.flatMap((draft) => [...walkPoints(draft.points)].map((placed) => placed.point));
  const marking =
    args.value("marking") ?? drafts.map((draft) => draft.handling).find((handling) => handling !== undefined);
  const status = args.value("status") ?? (drafts.length === 1 ? drafts[0]?.status : undefined);
  return exportFrame({
    title,
    paper: paperOf(args, terminal, kind, marking ?? ""),
    ...(status === undefined ? {} : { status }),
    asOf: asOf ?? dates.at(-1) ?? null,
    generatedBy: `Parley ${terminal.version}`,
    paraphrase: points.some((point) => point.wording !== "verbatim"),
    unverified: points.some((point) => point.confidence === "memory" || point.confidence === "headline-only"),
  });
}
