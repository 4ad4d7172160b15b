import { instantOf } from "../core/common/day.ts";
import { isNegotiated, type Paper, type PaperKind } from "../core/common/paper.ts";
import { said } from "../core/common/said.ts";
import { clockIn, dayIn, utc } from "../core/common/zone.ts";
import { walkPoints, type Draft } from "../core/text/draft.ts";
import { exportFrame, type ExportFrame } from "../formats/frame.ts";
import { sayPaper } from "../views/papers.ts";
import type { Words } from "../words/types.ts";
import { speakerOf, wordsOfPaper } from "../words/words.ts";
import { UsageError, type Arguments, type Terminal } from "./command.ts";
import { dayOf } from "./export-options.ts";

/** What a paper is, and the sentences that it is said with. */
export interface PaperAsked {
  readonly kind: PaperKind;
  readonly t: Words;
}

/** The sentences of a paper made of drafts: in their language, where Parley speaks it. */
export function spokenIn(drafts: readonly Draft[], { t }: Terminal): Promise<Words> {
  return wordsOfPaper(
    drafts.map(({ language }) => language),
    t,
  );
}

/** Which paper the options describe; a command line knows no process, so its hours are UTC. */
function paperOf(args: Arguments, terminal: Terminal, { kind, t }: PaperAsked, handling: string): Paper {
  const at = args.value("at") ?? terminal.now;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(at) || Number.isNaN(Date.parse(at)))
    throw new UsageError(said("at-option", { at }));
  const revision = args.value("revision");
  if (revision !== undefined && !/^[1-9]\d{0,5}$/u.test(revision))
    throw new UsageError(said("revision-option", { revision }));
  const now = instantOf(Date.parse(at));
  return sayPaper(t, {
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

/** What an export of these drafts says about itself. */
export function frameOf(
  args: Arguments,
  terminal: Terminal,
  asked: PaperAsked,
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
    ...speakerOf(asked.t),
    title,
    paper: paperOf(args, terminal, asked, marking ?? ""),
    ...(status === undefined ? {} : { status }),
    asOf: asOf ?? dates.at(-1) ?? null,
    generatedBy: `Parley ${terminal.version}`,
    paraphrase: points.some((point) => point.wording !== "verbatim"),
    unverified: points.some((point) => point.confidence === "memory" || point.confidence === "headline-only"),
  });
}
