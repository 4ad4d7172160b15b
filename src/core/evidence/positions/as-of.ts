import type { PositionBook } from "./book.ts";
import type { Delegate } from "../../things/around.ts";

/**
 * The book as it stood at the end of a day; `known` says whether a date lies on or before it. Undated positions stay:
 * nothing says when they began.
 */
export function bookAsOf(book: PositionBook, known: (on: string) => boolean): PositionBook {
  const dated = <T extends { readonly on?: string | null }>(list: readonly T[]): readonly T[] =>
    list.filter(({ on }) => on === undefined || on === null || known(on));
  return {
    ...book,
    positions: dated(book.positions),
    issues: book.issues.map((issue) => {
      if (issue.override === undefined || known(issue.override.on)) return issue;
      const { override: _later, ...rest } = issue;
      return rest;
    }),
    ...(book.stakes === undefined
      ? {}
      : {
          stakes: book.stakes.map((stake) => ({
            ...stake,
            interests: dated(stake.interests),
            alternatives: dated(stake.alternatives),
            ...(stake.redLines === undefined ? {} : { redLines: dated(stake.redLines) }),
            ratification: dated(stake.ratification),
          })),
        }),
    ...(book.delegates === undefined ? {} : { delegates: delegatesAsOf(book.delegates, known) }),
    ...(book.clashes === undefined ? {} : { clashes: dated(book.clashes) }),
    ...(book.consents === undefined ? {} : { consents: dated(book.consents) }),
    ...(book.tiles === undefined ? {} : { tiles: dated(book.tiles) }),
    ...(book.risks === undefined ? {} : { risks: dated(book.risks) }),
    ...(book.contributions === undefined ? {} : { contributions: dated(book.contributions) }),
  };
}

/** Who spoke for whom as it was known: an end that lies later is not known yet. */
function delegatesAsOf(delegates: readonly Delegate[], known: (on: string) => boolean): readonly Delegate[] {
  return delegates
    .filter(({ from, until, on }) => known(from ?? (until === undefined ? (on ?? "") : "")))
    .map((delegate) => {
      if (delegate.until === undefined || known(delegate.until)) return delegate;
      const { until: _later, ...rest } = delegate;
      return rest;
    });
}
