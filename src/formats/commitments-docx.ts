import type { CheckFinding, CheckInput, Commitment } from "../core/commitments/index.ts";
import { alignDrafts } from "../core/text/align.ts";
import { walkPoints, type Draft, type Point } from "../core/text/draft.ts";
import { packDocument } from "./docx/writing/package.ts";
import { paragraph, runs, table, type TableRow } from "./docx/writing/markup.ts";
import { wholePoint } from "./docx/writing/pair-table.ts";
import { exportFrame } from "./frame.ts";

/** What the table of checks needs besides the findings. */
export interface CheckTableOptions {
  /** Day of the export, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  /** Our own draft, whose corresponding points stand beside. */
  readonly ours?: Draft;
  /** The party whose duties are named. */
  readonly us?: string;
}

const WIDTHS = [900, 2300, 2300, 2700, 2000, 2500, 1900] as const;
const HEADS = ["Clause", "Ours", "Theirs", "Effect", "Duty on us", "Proposed reply", "Fallback"] as const;

/** What can still be asked for where the proposed reply is refused. */
const fallbacks: Readonly<Record<string, string>> = {
  "missing-certifier": "No loss of the guarantee before notice and [N] days to answer.",
  "deadline-without-start": "Count the term from entry into force, by an agreed interpretation.",
  "duty-of-non-party": "A duty of the signatories to seek it, with a date.",
  "no-legal-person": "A declaration of the States meant, attached as an annex.",
  "accused-can-block": "The measure stands unless a majority lifts it.",
  "amnesty-reaches-international-crimes": "A clause without prejudice to obligations under international law.",
  "contradictory-duties": "A clause that says which of the two prevails.",
  "inconsistent-deadlines": "A clause that lets the longer term prevail.",
  "missing-deadline": "A date for a work plan that sets the deadlines.",
  "missing-monitor": "The general body reports on this duty by name.",
  "sums-kept-apart": "A footnote that the two sums are distinct.",
};

/** The findings as a Word table: clause, ours, theirs, effect, duty on us, proposed reply, fallback. */
export function writeCheckTableDocx(
  findings: readonly CheckFinding[],
  input: CheckInput,
  options: CheckTableOptions,
): Uint8Array {
  const { agreement, draft } = input;
  const theirs = draft === undefined ? new Map<string, Point>() : pointsOf(draft);
  const ours =
    options.ours === undefined || draft === undefined ? new Map<string, Point>() : counterparts(draft, options.ours);
  const commitments = new Map(agreement.commitments.map((each) => [each.id, each]));
  const language = draft?.language ?? "en";
  const rows = findings
    .filter((finding) => finding.severity !== "info")
    .map((finding): TableRow => {
      const point = theirs.get(finding.place);
      const our = ours.get(finding.place);
      const duties = finding.commitments.flatMap((id) => commitments.get(id) ?? []);
      return {
        cells: [
          line(point?.label === undefined || point.label === "" ? finding.place : point.label),
          our === undefined ? line("–") : wholePoint(our, language),
          point === undefined ? quoted(finding) : wholePoint(point, language),
          line(finding.message),
          line(dutyOn(options.us, duties)),
          line(finding.suggestion),
          line(fallbacks[finding.code] ?? "Reserve the point; ask that an annex settles it before entry into force."),
        ],
      };
    });
  const heads = HEADS.map((head) => paragraph(runs(head, { bold: true, small: true })));
  const title = `Checks: ${agreement.title}`;
  return packDocument({
    frame: exportFrame({
      title,
      asOf: options.today,
      generatedBy: `Parley ${options.version}`,
      paraphrase: findings.some((finding) => finding.words.some((words) => words.paraphrase === true)),
    }),
    language: "en",
    landscape: true,
    body:
      paragraph(runs(title), { style: "Title" }) +
      table([...WIDTHS], [{ cells: heads, header: true }, ...rows]) +
      paragraph("", { style: "ParleyNote" }),
  });
}

function line(text: string): string {
  return paragraph(runs(text, { small: true }));
}

function quoted(finding: CheckFinding): string {
  return finding.words.map((words) => line(words.quote)).join("") || line("–");
}

function dutyOn(us: string | undefined, duties: readonly Commitment[]): string {
  const mine = duties.filter((each) => us === undefined || each.debtor.includes(us));
  if (mine.length === 0) return us === undefined ? "–" : "None named";
  return mine.map((each) => `${each.modality}: ${each.act.words}`).join("; ");
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
