import type { Confirmation, MarkLife, PointMark, PointStatus } from "../talks.ts";

/**
 * Of declared statuses of drafts: between which days the point had the words they were made on, and what took away those that count no
 * more: a party that they name contests it, or the point has other words. Statuses of which neither is known are left out.
 */
export function markLives(ledger: readonly PointStatus[], confirmations: readonly Confirmation[]): readonly MarkLife[] {
  return ledger.flatMap(({ marks }) =>
    marks.flatMap((mark): readonly MarkLife[] => {
      const { draft, point, between, on, withdrawn, wordsSince: since, fellBack } = mark;
      if (draft === undefined || withdrawn !== undefined) return [];
      const ended = endOf(mark, confirmations);
      if (ended === undefined && since === undefined) return [];
      return [
        {
          draft,
          point,
          between,
          on,
          ...(since === undefined ? {} : { since }),
          ...(fellBack === undefined ? {} : { until: fellBack.on }),
          ...(ended === undefined ? {} : { ended }),
        },
      ];
    }),
  );
}

function endOf({ entry, between, fellBack }: PointMark, confirmations: readonly Confirmation[]): MarkLife["ended"] {
  const contested = confirmations.findLast(
    ({ of, answer, party, entry: own }) =>
      of === entry.id &&
      own.room === entry.room &&
      answer === "contest" &&
      party !== undefined &&
      between.includes(party),
  );
  if (contested?.party !== undefined)
    return { how: "contested", on: contested.on, id: contested.entry.id, party: contested.party };
  return fellBack === undefined ? undefined : { how: "changed", on: fellBack.on, id: fellBack.by.id };
}
