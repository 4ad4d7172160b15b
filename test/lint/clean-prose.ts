import type { ProcessState } from "../../src/core/record/state.ts";
import { figureSaid } from "../../src/core/evidence/print.ts";
import { said, toldBy } from "../../src/core/common/said.ts";
import { inEnglish } from "../../src/words/english.ts";
import { originOf } from "../../src/core/briefing/resolve.ts";
import { isWeak } from "../../src/core/briefing/lint/same-figure.ts";

/** Sentences that hold no figure of the record and no fault. */
const PLAIN = [
  "Delegations worked through the afternoon and agreed to meet again.",
  "Two officials who were present described the mood as businesslike.",
  "The session lasted five hours; 12 advisers waited in the corridor.",
  "Several governments asked for more time to study the text.",
  "The draft was circulated in three languages, and about 40 reporters waited outside.",
  "Neither side gave details of the discussion on sequencing.",
  "A spokesperson said that contacts would go on at expert level.",
  "The building dates from 1927 and has hosted conferences before.",
  "Officials from the European Union followed the talks from Brussels.",
  "NATO foreign ministers discussed the plan over dinner.",
  "The hotel's 300 rooms were booked until the end of the month.",
  "Analysts disagree on what the next round can bring.",
  "Markets rose by 1.4 per cent on the news.",
  "The World Bank published its assessment with the government and the European Commission.",
  "No date has been set for the next meeting.",
  "The OSCE is not named in the US draft.",
  "Ukraine and Russia have exchanged lists through intermediaries.",
  "Point 14 of the 28-point plan deals with the use of frozen funds.",
  "The United States says that it will act as mediator between Russia and NATO.",
  "Ukraine's delegation was led by its chief negotiator.",
];

/** A day's sentences of prose that is right by the record: its figures with estimator, scope and day, between plain sentences. */
export function cleanProse(state: ProcessState, random: () => number, sentences: number): string {
  const sure = (state.claims ?? []).filter(
    (claim) =>
      claim.confidence === "found" &&
      claim.supersededBy === undefined &&
      claim.asOf !== null &&
      (claim.low !== null || claim.high !== null) &&
      !claim.sources.every((id) => isWeak(state.sources[id])),
  );
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const out: string[] = [];
  for (let at = 0; at < sentences; at++) {
    const claim = random() < 0.45 ? pick(sure) : undefined;
    const statement = claim === undefined ? pick(PLAIN) : statementOf(claim.statement, claim, random());
    out.push(statement ?? "");
    if (random() < 0.2) out.push("\n\n");
  }
  return `${out.join(" ")}\n`;
}

function statementOf(statement: string, claim: NonNullable<ProcessState["claims"]>[number], style: number): string {
  const figure = inEnglish(figureSaid(claim));
  const day = inEnglish(said("day-long", { on: claim.asOf ?? "" }));
  const topic = claim.topic.replaceAll("-", " ");
  const who = claim.estimator;
  if (style < 0.35 && who !== null)
    return `According to ${who}, ${topic} (${claim.scope}) came to ${figure} as of ${day}.`;
  if (style < 0.7)
    return `${statement} (${claim.scope}): ${figure}, as of ${day}${who === null ? "" : `, as estimated by ${who}`}.`;
  return `On ${day} the figure for ${topic}, ${claim.scope}, stood at ${figure} (${toldBy(originOf(claim), inEnglish)}).`;
}
