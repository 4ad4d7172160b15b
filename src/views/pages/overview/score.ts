import type { ProcessState, TimelineEvent } from "../../../core/record/state.ts";
import { dayNumber, lastDay } from "../../days.ts";

/** A meeting with its place on the line. */
export interface Meeting {
  readonly event: TimelineEvent;
  readonly rooms: readonly (readonly string[])[];
  readonly observers: readonly string[];
  /** Middle of its slot, 0 to 1. */
  readonly at: number;
}

/** Meetings in order, with the staves of parties and the long stretches without any. */
export interface Score {
  readonly meetings: readonly Meeting[];
  readonly parties: readonly string[];
  readonly gaps: readonly { readonly at: number; readonly days: number }[];
  /** Drafts between the meetings, where they became known. */
  readonly drafts: readonly { readonly at: number; readonly parties: readonly string[] }[];
}

/** Parties that sat in one room, and when. */
export interface Channel {
  readonly parties: readonly string[];
  readonly meetings: readonly Meeting[];
}

/** Days without a meeting that are said in words. */
const longGap = 60;
/** Parties up to which every order of staves is tried. */
const mostTried = 7;

/** Kinds of event at which parties come together. */
const TALKS: ReadonlySet<string> = new Set(["talks", "summit", "drafting", "conference"]);

/** Talks of several parties of which nobody said who sat with whom, in the order of their days. */
export function withoutRooms(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events
    .filter(({ kind, parties, rooms = [] }) => TALKS.has(kind) && parties.length > 1 && rooms.length === 0)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Lays out who met whom: equal steps, not to scale. */
export function scoreOf(state: ProcessState): Score {
  const events = state.events
    .filter(({ rooms }) => rooms !== undefined && rooms.length > 0)
    .sort((a, b) => a.date.localeCompare(b.date));
  const slots: { readonly event: TimelineEvent | null; readonly width: number; readonly days: number }[] = [];
  events.forEach((event, index) => {
    const before = events[index - 1];
    const days = before === undefined ? 0 : dayNumber(event.date) - dayNumber(before.endDate ?? before.date);
    if (days > longGap) slots.push({ event: null, width: 2.2, days });
    slots.push({ event, width: 1, days: 0 });
  });
  const total = slots.reduce((sum, { width }) => sum + width, 0);
  const meetings: Meeting[] = [];
  const gaps: { at: number; days: number }[] = [];
  let left = 0;
  for (const { event, width, days } of slots) {
    const at = (left + width / 2) / total;
    if (event === null) gaps.push({ at, days });
    else meetings.push({ event, rooms: event.rooms ?? [], observers: event.observers ?? [], at });
    left += width;
  }
  const present = new Set(meetings.flatMap(({ rooms, observers }) => [...rooms.flat(), ...observers]));
  const parties = bestOrder(
    [
      ...state.parties.map(({ id }) => id).filter((id) => present.has(id)),
      ...[...present].filter((id) => !state.parties.some((party) => party.id === id)),
    ],
    meetings,
  );
  const known = new Map<number, string[]>();
  for (const { party, draft } of state.drafts) {
    if (draft.date === null) continue;
    const day = lastDay(draft.date);
    const next = meetings.findIndex(({ event }) => event.date > day);
    const step = 0.5 / total;
    const beside = next < 0 ? meetings.at(-1) : meetings[next];
    if (beside === undefined) continue;
    const at = next < 0 ? Math.min(1, beside.at + step) : Math.max(0, beside.at - step);
    known.set(at, [...(known.get(at) ?? []), party]);
  }
  const drafts = [...known].map(([at, names]) => ({ at, parties: names }));
  return { meetings, parties, gaps, drafts };
}

/** The order of staves in which stems join neighbours: the least total length of stems. */
function bestOrder(parties: readonly string[], meetings: readonly Meeting[]): readonly string[] {
  if (parties.length > mostTried) return parties;
  const rooms = meetings.flatMap((meeting) =>
    meeting.rooms.map((room, index) => (index === 0 ? [...room, ...meeting.observers] : room)),
  );
  const length = (order: readonly string[]) => {
    const place = new Map(order.map((party, index) => [party, index]));
    return rooms.reduce((sum, room) => {
      const places = room.map((party) => place.get(party) ?? 0);
      return sum + Math.max(...places) - Math.min(...places);
    }, 0);
  };
  let best = parties;
  let least = length(parties);
  for (const order of permutations(parties)) {
    const now = length(order);
    if (now < least) {
      least = now;
      best = order;
    }
  }
  return best;
}

function* permutations(items: readonly string[]): Generator<readonly string[]> {
  if (items.length <= 1) {
    yield items;
    return;
  }
  for (const [index, item] of items.entries())
    for (const rest of permutations([...items.slice(0, index), ...items.slice(index + 1)])) yield [item, ...rest];
}

/** Who met whom, by room: each set of parties once, the most frequent first. */
export function channelsOf({ meetings, parties }: Score): readonly Channel[] {
  const channels = new Map<string, { parties: readonly string[]; meetings: Meeting[] }>();
  for (const meeting of meetings)
    for (const room of meeting.rooms) {
      const sorted = parties.filter((party) => room.includes(party));
      const known = channels.get(sorted.join("+"));
      if (known === undefined) channels.set(sorted.join("+"), { parties: sorted, meetings: [meeting] });
      else known.meetings.push(meeting);
    }
  return [...channels.values()].sort((a, b) => b.meetings.length - a.meetings.length);
}
