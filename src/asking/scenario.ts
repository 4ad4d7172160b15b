import { failed, ok, type Result } from "../core/common/result.ts";
import { joined, said, type Fact } from "../core/common/said.ts";
import { problemsOf } from "../core/common/shape.ts";
import {
  agreementProblems,
  checkMoment,
  plainCommitment,
  runAgreement,
  type Agreement,
  type AgreementEvent,
} from "../core/commitments/index.ts";
import { eventShape } from "../core/commitments/event.ts";
import { line, type Answer } from "./answer.ts";
import { listed } from "./finding-texts.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOfPoint, addressOfThing, type View } from "./view.ts";

/** Where each commitment of an agreement stands after a course of events. */
export function runScenario(
  view: View,
  asked: Page & {
    readonly agreement?: string | undefined;
    readonly events: readonly unknown[];
    readonly as_of?: string | undefined;
  },
): Result<Answer> {
  const all = view.talks.agreements ?? [];
  const agreement =
    asked.agreement === undefined && all.length === 1 ? all[0] : all.find(({ id }) => id === asked.agreement);
  if (agreement === undefined)
    return failed(said("unknown-agreement", { name: asked.agreement ?? "", known: listed(all) }));
  const [problem] = agreementProblems(agreement);
  if (problem !== undefined) return failed(said("unknown-agreement", { name: agreement.id, known: "" }));
  for (const [at, event] of asked.events.entries()) {
    const [wrong] = problemsOf(event, eventShape);
    if (wrong !== undefined) return failed(wrong.said, { place: `events[${at}]` });
  }
  const moment = asked.as_of === undefined ? null : checkMoment(agreement, asked.as_of);
  if (moment !== null) return failed(moment);
  const question = asked.as_of === undefined ? {} : { asOf: asked.as_of };
  const { answer } = runAgreement(agreement, asked.events as readonly AgreementEvent[], question);
  const lines = answer.commitments.flatMap(({ id, status, due, since, daysLate, breaches, unknown }) =>
    line(saysOf(agreement, id), "paraphrase", placesOf(view, agreement, id), {
      as: status,
      label: id,
      facts: { status, due, since, daysLate, breaches, unknown },
    }),
  );
  const notes: readonly Fact[] = answer.notes.map(({ message }) => message);
  return ok({
    ...pageOf(lines, asked),
    lookedAt: { commitments: agreement.commitments.length, events: asked.events.length },
    notes: [...notes, said("asked-day", { day: answer.asOf, next: answer.next ?? "" })],
  });
}

function saysOf(agreement: Agreement, id: string): Fact {
  const commitment = agreement.commitments.find((each) => each.id === id);
  return commitment === undefined ? id : joined("space", plainCommitment(agreement, commitment));
}

function placesOf(view: View, agreement: Agreement, id: string) {
  const anchors = agreement.commitments.find((each) => each.id === id)?.anchors ?? [];
  return [
    addressOfThing(view, "commitment", `${agreement.id}:${id}`),
    ...anchors.map(({ draft, point }) => {
      const text = view.talks.texts.find((each) => each.id === draft);
      return text === undefined ? null : addressOfPoint(view, text, point);
    }),
  ];
}
