import type { CommitmentState, RunAnswer } from "../answer.ts";
import { eventNames } from "../event-called.ts";
import type { Agreement, Id } from "../model.ts";
import { startOf } from "../starting.ts";
import { anchorsOf } from "../time/moments.ts";
import { lacksStart } from "../walk.ts";

/**
 * Obligations whose day has passed without a performance, a breach or an excuse, since something of them is not known: words that
 * nobody has put formally, a condition that is not established, a cure that no notice has begun. Reports of an act apart.
 */
export function unsettledOf({
  commitments,
  asOf,
}: Pick<RunAnswer, "commitments" | "asOf">): readonly CommitmentState[] {
  return commitments.filter(
    ({ modality, status, due, performed, breaches, unknown }) =>
      modality === "obligation" &&
      (status === "inEffect" || status === "created") &&
      due !== null &&
      Date.parse(due) <= Date.parse(asOf) &&
      performed === null &&
      breaches.length === 0 &&
      !unknown.some(({ code }) => code === "not-known.act"),
  );
}

/** A start that is not known, and the commitments whose terms count from it. */
export interface StartMissing {
  /** As the text calls the moment; null: the text does not say from when it counts. */
  readonly start: string | null;
  readonly commitments: readonly Id[];
}

/** Starts that no report and no day on record gives: of what counts from them nobody can say whether it is due. */
export function startsMissing(
  agreement: Agreement,
  { commitments, moments }: Pick<RunAnswer, "commitments" | "moments">,
): readonly StartMissing[] {
  const sources = new Map(agreement.commitments.map((each) => [each.id, each]));
  const names = eventNames(agreement);
  const beginning = startOf(agreement);
  const found = new Map<string | null, Id[]>();
  for (const { id, due, status, performed } of commitments) {
    const source = sources.get(id);
    const when = source?.window?.due;
    const begins = status !== "none" || (source?.trigger === undefined && source?.dormant !== true);
    const over = performed !== null || !["none", "created", "inEffect", "suspended"].includes(status);
    if (when === undefined || due !== null || !begins || over) continue;
    // Nothing binds before the agreement is in force.
    const force = status === "none" && beginning !== null ? anchorsOf(beginning) : [];
    const unknown = [...force, ...anchorsOf(when)].filter(
      (anchor) => anchor !== "trigger" && (moments[anchor] ?? null) === null,
    );
    const starts = unknown.length > 0 || !lacksStart(when) ? unknown : [null];
    for (const start of new Set(starts)) {
      const name = start === null ? null : (names.get(start) ?? start);
      found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return [...found].map(([start, of]) => ({ start, commitments: of }));
}
