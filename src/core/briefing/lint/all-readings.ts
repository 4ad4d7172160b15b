import type { Fault } from "./finding.ts";
import type { CheckedPart } from "./parts.ts";
import { Spans } from "./reading/spans.ts";
import type { Judged } from "./rules/draft-values.ts";

/**
 * What is found of a block in whatever way it is read. Where a party has tabled several texts and the words do not tell which is meant,
 * a fault is one only where it is one of each; and what any of them has, stands.
 */
export function inAllReadings(part: CheckedPart, others: readonly CheckedPart[]): CheckedPart {
  if (others.length === 0) return part;
  const inAll = (what: (of: CheckedPart) => readonly Fault[]): readonly Fault[] => {
    const found = others.map((other) => what(other));
    return what(part).filter((fault) => found.every((faults) => faults.some((one) => isSame(one, fault))));
  };
  return {
    ...part,
    byClause: inAll((of) => of.byClause),
    drafts: inAll((of) => of.drafts),
    calendar: inAll((of) => of.calendar),
    events: inAll((of) => of.events),
    judged: judgedBest(part, others),
  };
}

function isSame(a: Fault, b: Fault): boolean {
  return a.code === b.code && a.from < b.to && b.from < a.to;
}

/** Each value as that reading has it that bears it out; where none does, as the likeliest has it. */
function judgedBest(part: CheckedPart, others: readonly CheckedPart[]): readonly Judged[] {
  const readings = others.map(({ judged }) => new Spans(judged));
  const own = part.judged.map((one): Judged => {
    if (one.fault === null && one.borne !== null) return one;
    const found = readings.flatMap((spans) => spans.touching(one) ?? []);
    return found.find(({ fault, borne }) => fault === null && borne !== null) ?? one;
  });
  const known = new Spans(own);
  const besides = others.flatMap(({ judged }) =>
    judged.filter((one) => one.fault === null && one.borne !== null && known.touching(one) === undefined),
  );
  return [...own, ...besides];
}
