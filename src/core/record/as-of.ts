import { firstDayOf, lastDayOf } from "../common/day.ts";
import type { Claim } from "../things/claim.ts";
import type { Issue } from "../things/issue.ts";
import { optionsAmong, type PositionBook } from "../evidence/positions/index.ts";
import { fold, ProcessFold, zoneOf, type FoldOptions } from "./fold.ts";
import { upTo } from "./folding/clocks.ts";
import type { Entry } from "./entry.ts";
import { lazily } from "../common/lazily.ts";
import { finish } from "../common/pieces.ts";
import { toldThen, type Then } from "./told-then.ts";
import { claimKnown, firstKnown } from "./planning.ts";
import type { ProcessState, TimelineEvent } from "./state.ts";
import { plannedTalks } from "./standing/talks-of.ts";
import { processOf, type TalksState } from "./talks.ts";

/** The talks on a day, for whoever asks: what had happened and was known by its end, or with `nowKnown` what is known of it today. */
export interface DayOptions extends Pick<FoldOptions, "process" | "zone"> {
  /** Null = all that is known. */
  readonly day: string | null;
  readonly nowKnown?: boolean;
}

/**
 * The talks as of a day, the one way to ask for them. What it gives does not depend on any entry that became known later, but for
 * the first name of the process and its parties (see `fold`); nor on what lies later inside an entry that was known.
 */
export function talksOn(entries: readonly Entry[], options: DayOptions): TalksState {
  return finish(talksInPieces(entries, options));
}

/** The same with rests in between, for a page that answers its reader meanwhile. */
export function* talksInPieces(
  entries: readonly Entry[],
  { day, nowKnown = false, ...options }: DayOptions,
): Generator<void, TalksState> {
  if (day === null) return fold(entries, options);
  const folded = new ProcessFold(entries, { ...options, asOf: day, knownAt: nowKnown ? null : day });
  yield* folded.pieces();
  // Nothing is appended to it any more: what costs much may wait until it is read.
  return cutOn(folded.current(), day, nowKnown);
}

/** The same for a process of which there are readable files only: they are taken for what they would be on record. */
export function processOn(state: ProcessState, day: string | null, nowKnown = false): ProcessState {
  if (day === null) return state;
  return processOf(cutOn(plannedTalks(state, { asOf: day, knownAt: nowKnown ? null : day }), day, nowKnown));
}

/** The entries of a record that a day knows: those of `talksOn`. */
export function entriesOn(entries: readonly Entry[], day: string | null): readonly Entry[] {
  if (day === null) return entries;
  const isKnown = upTo(day, zoneOf(entries));
  return entries.filter(({ on, known }) => isKnown(on) && isKnown(known));
}

/** Parts of a state with what stands in them of later days left out: one entry may hold things of several days. */
export function cutOn<S extends Partial<ProcessState>>(state: S, day: string, nowKnown = false): S {
  const known = (on: string | null | undefined) => on === undefined || on === null || lastDayOf(on) <= day;
  const { sources, drafts, events, counts, coverage, topics, parties, positions, briefings } = state;
  // One entry holds what stands around the table; what rests on later sources alone is not known yet.
  // Whatever day an entry gives, a figure is not known before its own day, nor before a source that can have told it.
  const told: Told = ({ on, sources: from }) =>
    firstKnown({ sources: sources ?? {} }, on === undefined || on === null ? "" : lastDayOf(on), from) <= day;
  const claims = state.claims?.filter((claim) =>
    nowKnown ? claim.asOf === null || firstDayOf(claim.asOf) <= day : known(claimKnown(state, claim)),
  );
  const ids = new Set(drafts?.map(({ id }) => id));
  const cut: Partial<ProcessState> = {
    // What is known now of that day is known from later sources as well.
    ...(sources === undefined || nowKnown ? {} : { sources: kept(sources, ({ date }) => known(date)) }),
    ...(claims === undefined ? {} : { claims: claimsAmong(claims) }),
    ...(events === undefined || drafts === undefined
      ? {}
      : {
          events: events.map((event) => eventAmong(event, ids, known)),
        }),
    ...(counts === undefined
      ? {}
      : {
          counts: counts.map(({ remarks, ...count }) =>
            remarks === undefined ? count : { ...count, remarks: remarks.filter(({ on }) => known(on)) },
          ),
        }),
    // A period is told once it has begun, and no further than the day.
    ...(coverage === undefined
      ? {}
      : {
          coverage: coverage
            .filter((_, at) => at === 0 || lastDayOf(coverage[at - 1]?.until ?? "") < day)
            .map((period) => (known(period.until) ? period : { ...period, until: day })),
        }),
    ...(topics === undefined || drafts === undefined
      ? {}
      : { topics: topics.map((topic) => ({ ...topic, cells: kept(topic.cells, (_, id) => ids.has(id)) })) }),
    ...(parties === undefined
      ? {}
      : {
          parties: parties.map((party) => ({
            ...party,
            roles: party.roles
              .filter(({ from }) => known(from))
              .map(({ until, ...role }) => (until === undefined || !known(until) ? role : { ...role, until })),
          })),
        }),
    ...(positions === undefined
      ? {}
      : {
          positions: optionsAmong(
            bookAmong(nowKnown ? positions : bookTold(positions, told), ids, { ...state, claims }),
            ids,
            known,
          ),
        }),
    ...(briefings === undefined
      ? {}
      : {
          briefings: briefings
            .filter(({ published, asOf }) => known(published ?? asOf))
            .map(({ corrections, ...briefing }) =>
              corrections === undefined
                ? briefing
                : { ...briefing, corrections: corrections.filter(({ on }) => known(on)) },
            ),
        }),
  };
  const later = new Set(Object.keys(sources ?? {}).filter((id) => !Object.hasOwn(cut.sources ?? sources ?? {}, id)));
  return changed(state, cut, { later, day: nowKnown ? null : day });
}

/** The state with these fields in the place of its own, all as told then; what it makes when it is read is made then. */
function changed<S extends Partial<ProcessState>>(state: S, cut: Partial<ProcessState>, then: Then): S {
  const whole = {};
  const fields = { ...Object.getOwnPropertyDescriptors(state), ...Object.getOwnPropertyDescriptors(cut) };
  for (const [name, field] of Object.entries(fields)) {
    if ("value" in field) Object.assign(whole, { [name]: toldThen(field.value, then) });
    else lazily(whole, name, () => toldThen(state[name as keyof S], then));
  }
  return whole as S;
}

/** An event without drafts of later days and an end that was not known; itself where it has none: what is found of it stays. */
function eventAmong(
  event: TimelineEvent,
  ids: ReadonlySet<string>,
  known: (on: string | undefined) => boolean,
): TimelineEvent {
  if (known(event.endDate) && (event.drafts ?? []).every((id) => ids.has(id))) return event;
  const { drafts: about, endDate, ...rest } = event;
  return {
    ...rest,
    ...(endDate === undefined || !known(endDate) ? {} : { endDate }),
    ...(about === undefined ? {} : { drafts: about.filter((id) => ids.has(id)) }),
  };
}

/** What replaces a figure only later has not replaced it yet; one of which that is not so is itself: what is found of it stays. */
function claimsAmong(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  const isThere = (id: string | undefined) => id === undefined || ids.has(id);
  return claims.map((whole) => {
    if (isThere(whole.supersededBy) && isThere(whole.allocates)) return whole;
    const { supersededBy, allocates, ...claim } = whole;
    return {
      ...claim,
      ...(supersededBy === undefined || !ids.has(supersededBy) ? {} : { supersededBy }),
      ...(allocates === undefined || !ids.has(allocates) ? {} : { allocates }),
    };
  });
}

/** Whether what stands in an entry of several days had been told by the day. */
type Told = (what: { readonly on?: string | null | undefined; readonly sources: readonly string[] }) => boolean;

/** A book without what nobody had told of what stands around the table. */
function bookTold(book: PositionBook, told: Told): PositionBook {
  const { stakes, delegates, clashes, consents, tiles, precedents, risks, contributions, ...rest } = book;
  const among = <T extends Parameters<Told>[0]>(list: readonly T[] | undefined) => list?.filter(told);
  return {
    ...rest,
    ...present({
      stakes: stakes?.map((stake) => ({
        ...stake,
        interests: stake.interests.filter(told),
        alternatives: stake.alternatives.filter(told),
        ...present({ redLines: among(stake.redLines) }),
        ratification: stake.ratification.filter(told),
      })),
      delegates: among(delegates),
      clashes: among(clashes),
      consents: among(consents),
      tiles: among(tiles),
      precedents: among(precedents),
      risks: among(risks),
      contributions: among(contributions),
    }),
  };
}

/** What issues, regions and precedents say of drafts, figures and events that are not there yet is not said yet. */
function bookAmong(
  book: PositionBook,
  drafts: ReadonlySet<string>,
  { claims, events }: Partial<ProcessState>,
): PositionBook {
  const [figures, happened] = [claims, events].map((list) => new Set(list?.map(({ id }) => id)));
  const issueAmong = ({ points, figures: own, ...issue }: Issue): Issue => ({
    ...issue,
    ...(points === undefined ? {} : { points: kept(points, (_, id) => drafts.has(id)) }),
    ...(own === undefined ? {} : { figures: own.filter((id) => figures?.has(id) === true) }),
  });
  const { tiles, precedents, risks, contributions } = book;
  return {
    ...book,
    issues: book.issues.map(issueAmong),
    ...(tiles === undefined ? {} : { tiles: tiles.filter(({ draft }) => draft === undefined || drafts.has(draft)) }),
    ...(contributions === undefined ? {} : { contributions: contributions.filter(({ draft }) => drafts.has(draft)) }),
    ...(precedents === undefined
      ? {}
      : {
          precedents: precedents.map((each) => ({
            ...each,
            clauses: each.clauses.filter(({ draft }) => drafts.has(draft)),
          })),
        }),
    ...(risks === undefined
      ? {}
      : {
          risks: risks.map((risk) => ({
            ...risk,
            signs: risk.signs.map((sign) => ({
              ...sign,
              events: sign.events.filter((id) => happened?.has(id) === true),
            })),
          })),
        }),
  };
}

/** The fields that are there. */
function present<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function kept<V>(
  record: Readonly<Record<string, V>>,
  fits: (value: V, name: string) => boolean,
): Readonly<Record<string, V>> {
  const all = Object.entries(record);
  const fitting = all.filter(([name, value]) => fits(value, name));
  return fitting.length === all.length ? record : Object.fromEntries(fitting);
}
