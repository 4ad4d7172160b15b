import type { Confirmation, EndedMark, PointMark, PointStatus } from "../talks.ts";

/** Statuses of drafts that count no more, with what took each away: a party that it names contests it, or its point has other words. */
export function endedMarks(
  ledger: readonly PointStatus[],
  confirmations: readonly Confirmation[],
): readonly EndedMark[] {
  return ledger.flatMap(({ marks }) =>
    marks.flatMap((mark): readonly EndedMark[] => {
      const { draft, point, between, on, withdrawn } = mark;
      const ended = draft === undefined || withdrawn !== undefined ? undefined : endOf(mark, confirmations);
      return ended === undefined || draft === undefined ? [] : [{ draft, point, between, on, ended }];
    }),
  );
}

function endOf(
  { entry, between, fellBack }: PointMark,
  confirmations: readonly Confirmation[],
): EndedMark["ended"] | undefined {
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
