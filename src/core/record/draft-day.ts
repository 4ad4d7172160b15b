import { isDate, lastDayOf } from "../common/day.ts";
import { remembered } from "../common/remembered.ts";
import type { ProcessState, TabledDraft } from "./state.ts";

/** Events of these kinds that name a draft say on which day it was put on the table, or signed, which its own words say last. */
const TABLING = "draft";
const SIGNING = "signature";

type Known = Pick<ProcessState, "drafts" | "events">;

const daysNamed = remembered((events: ProcessState["events"]): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  const ofKind = (kind: string) => events.filter((event) => event.kind === kind && isDate(event.date));
  for (const { date, drafts = [] } of ofKind(TABLING)) for (const id of drafts) if (!days.has(id)) days.set(id, date);
  for (const { date, drafts = [] } of ofKind(SIGNING)) for (const id of drafts) days.set(id, date);
  return days;
});

/** The day of a draft: the one that it bears, else that of the event by which it was signed or tabled; null where neither is known. */
export function dayOfDraft({ events }: Pick<Known, "events">, { id, draft }: TabledDraft): string | null {
  return draft.date ?? daysNamed(events).get(id) ?? null;
}

const inOrder = new WeakMap<ProcessState["drafts"], WeakMap<ProcessState["events"], ProcessState["drafts"]>>();

/** Drafts in the order of their days, those of which none is known last; of one day as they stand. */
export function draftsInOrder({ drafts, events }: Known): readonly TabledDraft[] {
  const known = inOrder.get(drafts) ?? new WeakMap<ProcessState["events"], ProcessState["drafts"]>();
  inOrder.set(drafts, known);
  const found = known.get(events) ?? sorted(drafts, events);
  known.set(events, found);
  return found;
}

/** The very list where it is in order. */
function sorted(drafts: readonly TabledDraft[], events: ProcessState["events"]): readonly TabledDraft[] {
  if (drafts.every(({ draft }) => draft.date !== null)) return drafts;
  const day = (each: TabledDraft) => {
    // A reader's own files stand behind what is on record.
    if (each.own === true) return "9999~";
    const date = dayOfDraft({ events }, each);
    return date === null ? "9999" : lastDayOf(date);
  };
  const list = drafts.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  return list.every((draft, at) => draft === drafts[at]) ? drafts : list;
}
