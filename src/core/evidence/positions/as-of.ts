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

/** The options that a position or a clash of a book names, as `issue\noption`. */
function namedOptions({ positions, clashes = [] }: PositionBook): ReadonlySet<string> {
  return new Set([
    ...positions.map(({ issue, option }) => `${issue}\n${option}`),
    ...clashes.flatMap(({ options }) => Object.entries(options).map(([issue, option]) => `${issue}\n${option}`)),
  ]);
}

/**
 * A book of a day without the options that nobody had named by then: neither a position or a clash in it, nor words of a draft, nor a
 * day of their own. An issue that is `written` was itself put down with its options by then.
 */
export function optionsAsOf(
  book: PositionBook,
  known: (on: string) => boolean,
  written: ReadonlySet<string> = new Set(),
): PositionBook {
  const named = namedOptions(book);
  const issues = book.issues.map((issue) => {
    if (written.has(issue.id)) return issue;
    const options = issue.options.filter(
      ({ id, on, words }) => words !== undefined || named.has(`${issue.id}\n${id}`) || (on !== undefined && known(on)),
    );
    return options.length === issue.options.length ? issue : { ...issue, options };
  });
  return { ...book, issues };
}

/** The same without words of drafts that are not there yet, and without the options that stand nowhere else. */
export function optionsAmong(
  book: PositionBook,
  drafts: ReadonlySet<string>,
  known: (on: string) => boolean,
): PositionBook {
  const named = namedOptions(book);
  const issues = book.issues.map((issue) => ({
    ...issue,
    options: issue.options.flatMap(({ words, ...option }) => {
      if (words === undefined) return [option];
      const there = words.filter(({ draft }) => drafts.has(draft));
      if (there.length > 0) return [{ ...option, words: there }];
      const stands = named.has(`${issue.id}\n${option.id}`) || (option.on !== undefined && known(option.on));
      return stands ? [option] : [];
    }),
  }));
  return { ...book, issues };
}

/** Who spoke for whom as it was known: what is told of it only later is not known yet, nor an end that lies later. */
function delegatesAsOf(delegates: readonly Delegate[], known: (on: string) => boolean): readonly Delegate[] {
  return delegates
    .filter(({ from = "", on = "" }) => known(from) && known(on))
    .map((delegate) => {
      if (delegate.until === undefined || known(delegate.until)) return delegate;
      const { until: _later, ...rest } = delegate;
      return rest;
    });
}
