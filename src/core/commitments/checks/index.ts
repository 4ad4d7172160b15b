import { walkPoints, type Draft } from "../../text/draft.ts";
import { extractCommitments, type ExtractOptions } from "../extraction/extract.ts";
import type { CheckFinding } from "../finding.ts";
import { bodyChecks } from "./bodies.ts";
import { dutyChecks } from "./duties.ts";
import { ranked, type Check, type CheckInput, type RawFinding } from "./finding-kinds.ts";
import { logicChecks } from "./logic.ts";
import { instalments } from "./instalments.ts";
import { moneyChecks } from "./money.ts";
import { partyChecks } from "./parties.ts";
import { shortNames } from "./short-names.ts";
import { textChecks } from "./text.ts";
import { timeChecks } from "./time.ts";
import { wordGraphChecks } from "./words-graph.ts";

/** What each check is given. */
export type { CheckInput } from "./finding-kinds.ts";

/** What commitments say formally, in whatever language their words are. */
const formal: readonly Check[] = [partyChecks, timeChecks, logicChecks, moneyChecks];
/** What English words say, or leave out. */
const worded: readonly Check[] = [dutyChecks, bodyChecks, textChecks, wordGraphChecks, shortNames, instalments];

/** Whether the words of a draft are checked: of English only is it known what they leave out. */
export function checksWords(draft: Pick<Draft, "language">): boolean {
  return /^(?:en\b|$)/u.test(draft.language);
}

/** Everything that the text alone leaves open, contradicts or hides, the gravest first. */
export function checkAgreement(input: CheckInput): readonly CheckFinding[] {
  const places = new Map<string, number>();
  if (input.draft !== undefined)
    for (const { point } of walkPoints(input.draft.points)) places.set(point.id, places.size);
  else
    for (const commitment of input.agreement.commitments)
      places.set(commitment.anchors[0]?.point ?? commitment.id, places.size);
  return ranked(
    toldOnce(
      [...formal, ...(input.draft === undefined || checksWords(input.draft) ? worded : [])].flatMap((check) =>
        check(input),
      ),
    ),
    places,
  );
}

/** What a check of duties and one of words alone say of the same words is told of the duty, as gravely as either says it. */
function toldOnce(found: readonly RawFinding[]): readonly RawFinding[] {
  const shared = found.filter(
    ({ message, commitments }) => commitments.length === 0 && message.code.endsWith(".worded"),
  );
  if (shared.length === 0) return found;
  const within = (worded: RawFinding, other: RawFinding) =>
    other.code === worded.code &&
    other.commitments.length > 0 &&
    other.words.some(({ point, from, to }) =>
      worded.words.some((each) => each.point === point && from < each.to && each.from < to),
    );
  return found.flatMap((each) => {
    if (shared.includes(each)) return found.some((other) => within(each, other)) ? [] : [each];
    const graver = shared.find((worded) => within(worded, each));
    return [graver === undefined || each.severity !== "info" ? each : { ...each, severity: graver.severity }];
  });
}

/** The same for a draft: its commitments are proposed from its words first. */
export function checkDraft(draft: Draft, options: ExtractOptions = {}): readonly CheckFinding[] {
  const { agreement, uncovered } = extractCommitments(draft, options);
  return checkAgreement({ agreement, draft, uncovered });
}
