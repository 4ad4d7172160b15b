import type { CheckFinding, CheckInput, Commitment, Modality } from "../core/commitments/index.ts";
import { alignDrafts } from "../core/text/align.ts";
import { clauseName } from "../core/text/clause-name.ts";
import { walkPoints, type Draft, type Point } from "../core/text/draft.ts";
import { packDocument } from "./docx/writing/package.ts";
import { isRightToLeft, paragraph, runs, table, type TableRow } from "./docx/writing/markup.ts";
import { wholePoint } from "./docx/writing/pair-table.ts";
import type { Say } from "../core/common/said.ts";
import { exportFrame } from "./frame.ts";
import type { Paper } from "../core/common/paper.ts";

/** A finding whose sentences are said. */
export type ToldFinding = Omit<CheckFinding, "message" | "suggestion"> & {
  readonly message: string;
  readonly suggestion: string;
};

/** What the table says itself. */
export interface CheckTableWords {
  readonly heads: Readonly<Record<"clause" | "ours" | "theirs" | "effect" | "duty" | "reply" | "fallback", string>>;
  readonly noneNamed: string;
  /** What can still be asked for where the proposed reply is refused, by code, and in all other cases. */
  readonly fallbacks: Readonly<Record<string, string>>;
  readonly otherwise: string;
  readonly kinds: Readonly<Record<Modality, string>>;
}

/** What the table of checks needs besides the findings. */
export interface CheckTableOptions {
  /** Day of the export, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  /** The reader's language, and what the table says in it. */
  readonly language: string;
  readonly say: Say;
  readonly title: string;
  readonly words: CheckTableWords;
  /** Our own draft, whose corresponding points stand beside. */
  readonly ours?: Draft;
  /** The party whose duties are named. */
  readonly us?: string;
  readonly paper?: Paper;
}

const HEADS = ["clause", "ours", "theirs", "effect", "duty", "reply", "fallback"] as const;
const WIDTHS = [900, 2300, 2300, 2700, 2000, 2500, 1900] as const;
/** The findings as a Word table: clause, ours, theirs, effect, duty on us, proposed reply, fallback. */
export function writeCheckTableDocx(
  findings: readonly ToldFinding[],
  input: CheckInput,
  options: CheckTableOptions,
): Uint8Array {
  const { agreement, draft } = input;
  const theirs = draft === undefined ? new Map<string, Point>() : pointsOf(draft);
  const ours =
    options.ours === undefined || draft === undefined ? new Map<string, Point>() : counterparts(draft, options.ours);
  const commitments = new Map(agreement.commitments.map((each) => [each.id, each]));
  const { language, say, title, words } = options;
  const own = draft?.language ?? "en";
  const line = (text: string, bold = false) =>
    paragraph(runs(text, { small: true, bold }), { rightToLeft: isRightToLeft(text, language) });
  const rows = findings
    .filter((finding) => finding.severity !== "info")
    .map((finding): TableRow => {
      const point = theirs.get(finding.place);
      const our = ours.get(finding.place);
      const duties = finding.commitments.flatMap((id) => commitments.get(id) ?? []);
      return {
        cells: [
          line(clauseOf(point, finding.place)),
          our === undefined ? line("–") : wholePoint(our, own, say),
          point === undefined ? quoted(finding, line) : wholePoint(point, own, say),
          line(finding.message),
          line(dutyOn(options.us, duties, words)),
          line(finding.suggestion),
          line(words.fallbacks[finding.code] ?? words.otherwise),
        ],
      };
    });
  const heads = HEADS.map((head) => line(words.heads[head], true));
  return packDocument({
    frame: exportFrame({
      title,
      language,
      say,
      asOf: options.today,
      generatedBy: `Parley ${options.version}`,
      paraphrase: findings.some((finding) => finding.words.some((words) => words.paraphrase === true)),
      ...(options.paper === undefined ? {} : { paper: options.paper }),
    }),
    language,
    landscape: true,
    body:
      paragraph(runs(title), { style: "Title", rightToLeft: isRightToLeft(title, language) }) +
      table([...WIDTHS], [{ cells: heads, header: true }, ...rows]) +
      paragraph("", { style: "ParleyNote" }),
  });
}

/** The clause as one cites it, with its article: a paragraph's own number says little. */
function clauseOf(point: Point | undefined, place: string): string {
  if (point === undefined || point.label === "") return place;
  return point.id.includes("/") ? clauseName(point.label.replace(/[.:\s]+$/u, ""), point.id) : point.label;
}

function quoted({ words }: Pick<CheckFinding, "words">, line: (text: string) => string): string {
  return words.map(({ quote }) => line(quote)).join("") || line("–");
}

function dutyOn(us: string | undefined, duties: readonly Commitment[], words: CheckTableWords): string {
  const mine = duties.filter((each) => us === undefined || each.debtor.includes(us));
  if (mine.length === 0) return us === undefined ? "–" : words.noneNamed;
  return mine.map((each) => `${words.kinds[each.modality]}: ${each.act.words}`).join("; ");
}

function pointsOf(draft: Draft): Map<string, Point> {
  return new Map([...walkPoints(draft.points)].map(({ point }) => [point.id, point]));
}

/** Points of our draft by the points of theirs to which they correspond. */
function counterparts(theirs: Draft, ours: Draft): Map<string, Point> {
  const mine = pointsOf(ours);
  const found = new Map<string, Point>();
  for (const pair of alignDrafts(theirs, ours)) {
    const point = mine.get(pair.to[0] ?? "");
    if (point !== undefined) for (const id of pair.from) found.set(id, point);
  }
  return found;
}
