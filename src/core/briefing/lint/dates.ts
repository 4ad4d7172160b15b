import { days, findDates, spanOf } from "../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../record/state.ts";
import { draftAbove, type DraftMentions } from "./draft-names.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";

/** A date this near to the record's is the same report. */
const SAME = 3;
/** Beyond this, the text may speak of another meeting at the same place. */
const NEAR = 21;
const MEETING = /\b(?:talks|met|meetings?|round|summit|negotiat\w+|sat down|gathered|conference)\b/iu;
const TABLED =
  /^\s*(?:,\s*)?(?:(?:was|were|is|has been|first|then|which was|that was|itself)\s+)*(?:of|dated|from|published|leaked|tabled|released|presented|handed over|unveiled|circulated|made public|set out|sent|surfaced|emerged)?\s*(?:on|in|to \w+ on)?\s*$/iu;
/** "published on", where the draft is named above. */
const LATE =
  /\b(?:dated|published|leaked|tabled|released|presented|handed over|unveiled|circulated|made public|sent|surfaced|emerged|date)(?:\s+(?:on|in))?[:\s]*$/iu;

/** Dates of drafts and meetings against the record. */
export function againstCalendar(
  prose: Prose,
  mentions: DraftMentions,
  state: ProcessState,
  year: string | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const places = [...new Set(state.events.flatMap(({ place }) => (place === undefined ? [] : [place])))];
  for (const sentence of prose.sentences) {
    const drafts = mentions.get(sentence) ?? [];
    const dates = findDates(sentence.text, year);
    for (const date of dates) {
      if (date.date.length < 10 || date.ambiguous) continue;
      const from = sentence.from + date.from;
      const to = sentence.from + date.to;
      const draft = drafts.find(
        (mention) =>
          mention.named && mention.to <= date.from && TABLED.test(sentence.text.slice(mention.to, date.from)),
      );
      const below =
        drafts.length === 0 && LATE.test(sentence.text.slice(0, date.from)) ? draftAbove(sentence, mentions) : null;
      const said = draft?.draft ?? below;
      const known = said === null ? [] : datesOf(said.id, state);
      if (said !== null && known.length > 0 && known.every((day) => Math.abs(days(day, date.date)) > SAME)) {
        faults.push({
          code: "wrong-date",
          severity: "error",
          message: `"${said.draft.title}" is of ${said.draft.date ?? "no known day"} by the record, not of ${date.date}.`,
          from,
          to,
        });
        continue;
      }
      if (!MEETING.test(sentence.text)) continue;
      const before = Math.max(
        0,
        date.from - 90,
        ...dates.filter(({ to: end }) => end <= date.from).map(({ to: end }) => end),
      );
      const place =
        placeIn(sentence.text.slice(before, date.from), places, "last") ??
        placeIn(sentence.text.slice(date.to, date.to + 60), places, "first");
      const event = place === null ? null : nearMiss(place, date.date, state.events);
      if (event !== null)
        faults.push({
          code: "wrong-date",
          severity: "error",
          message: `The record has "${event.title}" (${event.place ?? ""}) on ${event.date}${event.endDate === undefined ? "" : ` to ${event.endDate}`}, nothing there on ${date.date}.`,
          from,
          to,
        });
    }
  }
  return faults;
}

/** The place named last, or first, in some words. */
function placeIn(text: string, places: readonly string[], which: "first" | "last"): string | null {
  let found: { readonly at: number; readonly name: string } | null = null;
  for (const name of places) {
    const at = which === "last" ? text.lastIndexOf(name) : text.indexOf(name);
    if (at < 0 || /\p{L}/u.test(text.charAt(at + name.length))) continue;
    if (found === null || (which === "last" ? at > found.at : at < found.at)) found = { at, name };
  }
  return found?.name ?? null;
}

function datesOf(id: string, state: ProcessState): readonly string[] {
  const tabled = state.drafts.find((draft) => draft.id === id);
  const own = tabled?.draft.date ?? null;
  const sources = [...(tabled?.draft.sources ?? [])].flatMap((source) => state.sources[source]?.date ?? []);
  const events = state.events.filter(({ drafts }) => drafts?.includes(id) === true).map(({ date }) => date);
  const noted = findDates((tabled?.draft.notes ?? []).join(" "), own?.slice(0, 4) ?? null).map(({ date }) => date);
  return [...(own === null ? [] : [own]), ...sources, ...events, ...noted].filter((date) => date.length === 10);
}

/** The meeting at a place that a date just misses; null where one is there on the day, or none near. */
function nearMiss(place: string, date: string, events: readonly TimelineEvent[]): TimelineEvent | null {
  const there = events.filter(
    (event) => event.place === place || event.title.includes(place) || event.summary.includes(place),
  );
  const gap = (event: TimelineEvent): number => {
    const [first] = spanOf(event.date);
    const [, last] = spanOf(event.endDate ?? event.date);
    return date < first ? days(date, first) : date > last ? days(last, date) : 0;
  };
  const nearest = there.reduce<TimelineEvent | null>(
    (best, event) => (best === null || gap(event) < gap(best) ? event : best),
    null,
  );
  return nearest !== null && gap(nearest) > 1 && gap(nearest) <= NEAR ? nearest : null;
}
