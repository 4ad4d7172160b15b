/** Where the reader is: everything that a link must carry to show the same page again. */
export interface Place {
  /** Id of the process; empty until one is chosen. */
  readonly process: string;
  /** Id of a page in the registry. */
  readonly page: string;
  /** ISO day of the "as of" control; null = everything known. */
  readonly asOf: string | null;
  /** True: the day as it is known now; absent: as it was known then, whatever has become known since. */
  readonly nowKnown?: true;
  /** State of the page itself, by the names that the page owns. */
  readonly values: PlaceValues;
}

/** Named values of a page's state; absent = default. */
export type PlaceValues = Readonly<Record<string, string>>;

/** Names that the place itself uses in links; a page's own values must not. */
export const reservedValues: ReadonlySet<string> = new Set(["process", "page", "asof", "known"]);

/** The place with some of its page's values changed; null or empty removes a value. */
export function withValues(place: Place, changes: Readonly<Record<string, string | null>>): Place {
  const values: Record<string, string> = { ...place.values };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") delete values[name];
    else values[name] = value;
  }
  return { ...place, values };
}

/** Another page of the same process on the same day, with its own values. */
export function onPage(place: Place, page: string, values: PlaceValues = {}): Place {
  return { ...place, page, values };
}

/** Pages that are shown without a process: the way in, and a new negotiation. */
const PAGES_APART: ReadonlySet<string> = new Set(["start", "new"]);

/** Whether a place is one of those that need no process. */
export function isApart({ page }: Pick<Place, "page">): boolean {
  return PAGES_APART.has(page);
}

/** The place of the way in, or of a new negotiation. */
export function apart(page: "start" | "new", values: PlaceValues = {}): Place {
  return { process: "", page, asOf: null, values };
}

/** The number of the bracket at which one is, from 1; 0: at none. */
export function bracketAt({ values }: Place): number {
  const bracket = Number(values["bracket"] ?? 0);
  return Number.isInteger(bracket) && bracket > 0 ? bracket : 0;
}
