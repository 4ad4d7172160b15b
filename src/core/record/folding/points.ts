import type { MarkBody } from "../../things/declared.ts";
import type { ProposalBody } from "../../things/texts.ts";
import type { LiveEntry } from "../part.ts";
import type { PointStatus } from "../talks.ts";
import type { Slot } from "./names.ts";
import { plain } from "./shelf.ts";
import { follow, versionFor } from "./words.ts";

/** Everything said about one point, in the order of the record. */
export class PointEntries {
  readonly marks: Slot[] = [];
  readonly stances: Slot[] = [];
  readonly proposals: Slot[] = [];
  readonly silences: Slot[] = [];
  readonly reasons: LiveEntry[] = [];
  readonly notes: LiveEntry[] = [];
  count: LiveEntry | null = null;
  /** Place in the record of the first thing said about it. */
  first = Infinity;
  /** What the ledger says of it; null once something was said since. */
  status: PointStatus | null = null;
}

/** The points of a text with what was said about each. */
export class Points {
  /** By the name that the point had for those who spoke. */
  readonly #said = new Map<string, PointEntries>();
  /** By the name that it has now; null where that is to be found out anew. */
  #now: Map<string, PointEntries> | null;
  #last: LiveEntry | null = null;

  constructor(private readonly text: Slot) {
    this.#now = text.single ? this.#said : null;
  }

  /** Files something said about a point; `version` is the one that it names itself. */
  file(live: LiveEntry, point: string, put: (entries: PointEntries) => void, version?: string): void {
    put(at(this.#said, point, live));
    if (this.#now !== null && this.#now !== this.#said) {
      // Several points of one entry have one place in the record: their order is that of all.
      if (live === this.#last) this.#now = null;
      else put(at(this.#now, this.#nameNow(point, live, version), live));
    }
    this.#last = live;
  }

  /** Something said about a point is to be looked at again. */
  touched(live: LiveEntry, point: string): void {
    const entries = this.#now?.get(this.#now === this.#said ? point : this.#nameNow(point, live, undefined));
    if (entries !== undefined) entries.status = null;
  }

  /** A new version stands: words may stand elsewhere. */
  moved(): void {
    this.#now = null;
  }

  /** Everything is to be looked at again. */
  changed(): void {
    for (const entries of (this.#now ?? this.#said).values()) entries.status = null;
  }

  /** The latest count takes the place of the one before it. */
  uncount(): void {
    for (const entries of this.#said.values()) {
      entries.count = null;
      entries.status = null;
    }
    // A point that the count alone spoke of has no place in the record any more, another perhaps a later one.
    if (this.#now !== this.#said) this.#now = null;
  }

  /** A point whose words stand elsewhere in a later version takes what was said about it along. */
  now(): ReadonlyMap<string, PointEntries> {
    this.#now ??= this.#follow();
    return this.#now;
  }

  #follow(): Map<string, PointEntries> {
    const now = new Map<string, PointEntries>();
    const names = new Map<PointEntries, string>();
    const joined = new Set<PointEntries>();
    for (const [point, said] of this.#said) {
      const whereNow = (live: LiveEntry, version?: string): PointEntries => {
        const entries = at(now, this.#nameNow(point, live, version), live);
        if (names.get(entries) === undefined) names.set(entries, point);
        else if (names.get(entries) !== point) joined.add(entries);
        return entries;
      };
      for (const slot of said.marks) whereNow(slot.live, plain<MarkBody>(slot.live).version).marks.push(slot);
      for (const slot of said.stances) whereNow(slot.live).stances.push(slot);
      for (const slot of said.silences) whereNow(slot.live).silences.push(slot);
      for (const slot of said.proposals) whereNow(slot.live, plain<ProposalBody>(slot.live).base).proposals.push(slot);
      for (const live of said.reasons) whereNow(live).reasons.push(live);
      for (const live of said.notes) whereNow(live).notes.push(live);
      if (said.count !== null) whereNow(said.count).count = said.count;
    }
    for (const entries of joined) inOrder(entries);
    // What one entry said of several points has one place in the record: their names then tell which comes first.
    return new Map([...now].sort(([one, a], [other, b]) => a.first - b.first || (one < other ? -1 : 1)));
  }

  #nameNow(point: string, live: LiveEntry, version: string | undefined): string {
    return follow(this.text, versionFor(this.text, live, version), point).point;
  }
}

/** The point about which something is said now. */
function at(points: Map<string, PointEntries>, point: string, { order }: LiveEntry): PointEntries {
  let entries = points.get(point);
  if (entries === undefined) {
    entries = new PointEntries();
    points.set(point, entries);
  }
  entries.status = null;
  if (order < entries.first) entries.first = order;
  return entries;
}

/** What was said about several points that are one now, in the order of the record. */
function inOrder({ marks, stances, proposals, silences, reasons, notes }: PointEntries): void {
  for (const slots of [marks, stances, proposals, silences]) slots.sort((a, b) => a.live.order - b.live.order);
  for (const lives of [reasons, notes]) lives.sort((a, b) => a.order - b.order);
}
