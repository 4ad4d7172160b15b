import { firstDayOf, lastDayOf } from "../common/day.ts";
import { walkPoints, type Draft } from "../text/draft.ts";
import type { Claim } from "../things/claim.ts";
import type { PlannedEntry } from "./part.ts";
import type { ProcessState, TabledDraft } from "./state.ts";

/** The first day that a process speaks of; what has no day of its own stands on it. */
export function firstDay(state: ProcessState): string {
  const days = daysOf(state);
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? "1970-01-01");
}

function daysOf(state: ProcessState): readonly string[] {
  const days: string[] = [];
  for (const { draft } of state.drafts) if (draft.date !== null) days.push(lastDayOf(draft.date));
  for (const { date } of state.events) days.push(lastDayOf(date));
  for (const { on } of [
    ...state.counts,
    ...(state.shares ?? []),
    ...(state.marks ?? []),
    ...(state.bracketReasons ?? []),
  ])
    days.push(lastDayOf(on));
  return days;
}

/**
 * The day by which a draft that bears none was on the table: the first on which anything speaks of it, else the last of the process,
 * so that an earlier day does not know of it. It is no day of the draft, and no reader is told it as one.
 */
function spokenOfBy(state: ProcessState): (draft: string) => string {
  const first = new Map<string, string>();
  const spoken = (draft: string | undefined, on: string | null) => {
    if (draft === undefined || on === null) return;
    const [day, known] = [lastDayOf(on), first.get(draft)];
    if (known === undefined || day < known) first.set(draft, day);
  };
  const { events, counts, marks = [], bracketReasons = [], positions, drafts } = state;
  for (const { date, drafts: about = [] } of events) for (const id of about) spoken(id, date);
  for (const { draft, on } of [...counts, ...marks, ...bracketReasons, ...(positions?.positions ?? [])])
    spoken(draft, on);
  for (const { draft } of drafts) for (const id of draft.basedOn) spoken(id, draft.date);
  const last = daysOf(state).reduce((latest, day) => (day > latest ? day : latest), "1970-01-01");
  return (draft) => first.get(draft) ?? last;
}

/**
 * The entries of a process that has no record yet. Something became known on the day of its first source that is not older than
 * itself, else on the day on which it happened.
 */
export function planRecord(state: ProcessState, first: string): readonly PlannedEntry[] {
  const planned: PlannedEntry[] = [];
  const undated = spokenOfBy(state);
  const add = (kind: string, id: string, on: string, body: object, sources: readonly string[] = [], party?: string) => {
    const known = firstKnown(state, on, sources);
    planned.push({ id, kind, on, known, ...(party === undefined ? {} : { party }), body });
  };
  const { title, shortTitle, fictitious, notice, timeZone, names, handling } = state;
  add("process", "process", first, { title, shortTitle, fictitious, notice, timeZone, names, handling });
  for (const party of state.parties) add("party", party.id, first, party);
  for (const source of Object.values(state.sources)) add("source", source.id, first, source);
  for (const copy of state.copies ?? []) {
    const { source, captured, file } = copy;
    // Not the whole id of a long source: names are at most 200 characters.
    add("archived-copy", `${captured} ${file.sha256} ${source.slice(0, 90)}`.trimEnd(), captured, copy);
  }
  for (const { id, party, draft, reported } of state.drafts) {
    const sources = sourcesOf(draft, reported);
    const on = draft.date === null ? undated(id) : lastDayOf(draft.date);
    const [tabler, ...others] = draft.tabledBy;
    const alone = others.length === 0 ? tabler : undefined;
    add(
      "draft",
      id,
      on,
      reported === undefined ? { id, party, draft } : { id, party, draft, reported },
      sources,
      alone,
    );
  }
  for (const pair of state.corrections) add("alignment", `${pair.from} ${pair.to}`, first, pair);
  for (const event of state.events) add("event", event.id, lastDayOf(event.date), event, event.sources);
  for (const topic of state.topics) add("topic", topic.id, first, topic);
  numbered(state.counts, (id, count) => add("count", id, lastDayOf(count.on), count, count.sources));
  numbered(state.shares, (id, share) =>
    add("share", id, lastDayOf(share.on), { ...share, percent: String(share.percent) }, share.sources),
  );
  numbered(state.marks, (id, mark) => add("mark", id, lastDayOf(mark.on), mark, mark.sources));
  numbered(state.bracketReasons, (id, reason) => add("reason", id, lastDayOf(reason.on), reason, reason.sources));
  numbered(state.coverage, (id, coverage) => add("coverage", id, first, coverage));
  return planned;
}

function numbered<T>(list: readonly T[] | undefined, each: (id: string, value: T) => void): void {
  for (const [at, value] of (list ?? []).entries()) each(String(at + 1), value);
}

/** All sources that a draft is known from, its points and what is reported of it included. */
export function sourcesOf(draft: Draft, reported: TabledDraft["reported"] = []): readonly string[] {
  return [
    ...(draft.sources ?? []),
    ...[...walkPoints(draft.points)].flatMap(({ point }) => point.sources ?? []),
    ...reported.flatMap((change) => change.sources),
  ];
}

/** The day on which something became known: that of its first source that is not older than itself, else its own. */
export function firstKnown(state: Pick<ProcessState, "sources">, on: string, sources: readonly string[]): string {
  const days = sources
    .map((id) => (Object.hasOwn(state.sources, id) ? (state.sources[id]?.date ?? null) : null))
    .filter((date): date is string => date !== null && date.length === 10 && date >= on)
    .sort();
  return days[0] ?? on;
}

/**
 * The day from which the value of a figure can be known: of the first of its sources that is not older than the figure, an older one
 * cannot have told it; without such a source the last day that it may be of; null = undated.
 */
export function claimKnown(
  { sources: known }: Partial<Pick<ProcessState, "sources">>,
  { sources, asOf }: Pick<Claim, "sources" | "asOf">,
): string | null {
  const own = asOf === null ? "" : firstDayOf(asOf);
  const days = sources
    .flatMap((id) => (known !== undefined && Object.hasOwn(known, id) ? (known[id]?.date ?? []) : []))
    .map(lastDayOf)
    .filter((day) => day >= own)
    .sort();
  return days[0] ?? (asOf === null ? null : lastDayOf(asOf));
}
