import { typesWithin, type Agreement, type Incident } from "../../../../core/commitments/index.ts";
import { lastDayIn } from "../model.ts";
import type { Standing, Watch } from "./model.ts";

/**
 * Reports that may be violations: what touches or breaks a prohibition, what touches an obligation after its last day and is no
 * report of its act, and what bodies have judged.
 */
export function mayViolate(
  { agreement }: Pick<Watch, "agreement">,
  { incidents, broken, answer }: Pick<Standing, "incidents" | "broken" | "answer">,
) {
  const owed = new Map(answer.commitments.map(({ id, due }) => [id, due === null ? null : lastDayIn(agreement, due)]));
  const late = agreement.commitments.flatMap(({ id, modality, act }) => {
    const last = owed.get(id) ?? null;
    return modality !== "obligation" || last === null ? [] : [{ id, last, acts: typesWithin([act.when]) }];
  });
  const isLate = ({ commitments, on, type }: Incident): boolean =>
    late.some(({ id, last, acts }) => commitments.includes(id) && on.slice(0, 10) > last && !acts.has(type));
  const prohibited = new Set(
    agreement.commitments.filter(({ modality }) => modality === "prohibition").map(({ id }) => id),
  );
  const breaking = new Set(broken.flatMap(({ reports }) => reports.map(({ id }) => id)));
  return incidents.filter(
    ({ incident, occurred, violates }) =>
      incident.commitments.some((id) => prohibited.has(id)) ||
      breaking.has(incident.id) ||
      isLate(incident) ||
      Object.keys(violates).length > 0 ||
      (occurred.verdict !== "none" && incident.commitments.length === 0),
  );
}

/** Whether any duty is watched of which something is to be heard again and again: its monitor reports, or it is performed anew. */
export function isToBeHeard({ commitments }: Agreement): boolean {
  return commitments.some(
    ({ monitor, repeat, modality }) =>
      monitor?.reportEvery !== undefined || (repeat !== undefined && modality === "obligation"),
  );
}
