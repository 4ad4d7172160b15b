import { triggered } from "../../common/triggered.ts";
import { said as tell, type Said } from "../../common/said.ts";
import { literal } from "../../common/literal.ts";
import { days, findDates, spanOf, type DateMention } from "../../evidence/date-text.ts";
import type { ProcessState, TabledDraft, TimelineEvent } from "../../record/state.ts";
import { walkPoints } from "../../text/draft.ts";
import { draftAbove, type DraftMentions } from "./draft-names.ts";
import { dayLine, readings } from "./event-line.ts";
import { isDateline } from "./figure-use.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";

/** A date this near to the record's is the same report: days begin elsewhere at other times. */
const SAME = 1;
/** So many characters after a day its place may stand. */
const AFTER = 60;
/** Beyond this, the text may speak of another meeting at the same place. */
const NEAR = 21;
const MEETING = triggered(
  /\b(?:talks|met|meetings?|round|summit|negotiat\w+|sat down|gathered|conference|convened|took place|held|hosted)\b/iu,
);
const TABLED = triggered(
  new RegExp(
    String.raw`^\s*(?:,\s*)?(?:(?:was|were|is|has been|first|then|which was|that was|itself)\s+)*(?:(?:` +
      [
        "of",
        "dated",
        "from",
        "published",
        "leaked",
        "tabled",
        "released",
        "presented",
        "handed over",
        "unveiled",
        "circulated",
        "made public",
        "set out",
        "sent",
        "surfaced",
        "emerged",
      ].join("|") +
      String.raw`)\s*)?(?:(?:on|in|to \w+ on)\s*)?$`,
    "iu",
  ),
);
/** "…, which Axios printed on", "came out on": how a text became known, some words on. */
const KNOWN = triggered(
  new RegExp(
    String.raw`^[^.;:]{0,60}?\b(?:` +
      [
        "published",
        "leaked",
        "tabled",
        "released",
        "presented",
        "handed",
        "unveiled",
        "circulated",
        "made public",
        "became public",
        "set out",
        "sent",
        "surfaced",
        "emerged",
        "came out",
        "appeared",
        "printed",
        "revealed",
        "disclosed",
        "went public",
        "came to light",
        "made its way",
        "delivered",
        "landed",
      ].join("|") +
      String.raw`)\b[^.;:]{0,40}?(?:\bon|\bdated|,|\bthis|\blast)\s*$`,
    "iu",
  ),
);
/** Words of another act than that by which the text became known. */
const OTHER_ACT = triggered(
  /\b(?:until|before|after|since|deadline|answer\w*|repl\w+|reject\w*|respon\w+|accept\w*|sign\w*|said|told|discuss\w*|revis\w*|chang\w*|objections?|comments?|not)\b/iu,
);
/** "published on", where the draft is named above. */
const LATE = triggered(
  /\b(?:dated|published|leaked|tabled|released|presented|handed over|unveiled|circulated|made public|sent|surfaced|emerged|came out|appeared|printed|revealed|date)(?:\s+(?:on|in))?[:\s]*$/iu,
);

/** Dates of drafts and meetings against the record. */
export function againstCalendar(
  prose: Prose,
  mentions: DraftMentions,
  state: ProcessState,
  year: string | null,
  asOf: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  const places = [...new Set(state.events.flatMap(({ place }) => (place === undefined ? [] : [place])))];
  for (const sentence of prose.sentences) {
    const drafts = (mentions.get(sentence) ?? []).filter((mention) => !mention.implied);
    const dates = findDates(sentence.text, year ?? asOf.slice(0, 4));
    for (const date of dates) {
      if (date.date.length < 10 || date.ambiguous || isDateline(sentence.text, date)) continue;
      const from = sentence.from + date.from;
      const to = sentence.from + date.to;
      const draft = drafts.find(
        (mention) =>
          (mention.named || mention.meant === true) &&
          mention.to <= date.from &&
          isDateOf(sentence.text.slice(mention.to, date.from)),
      );
      const below =
        drafts.length === 0 && LATE.test(sentence.text.slice(0, date.from)) ? draftAbove(sentence, mentions) : null;
      const dated = draft?.draft ?? below;
      // "The framework" may be another than was named last: a day that some text has is no fault then.
      const isOther = draft?.meant === true && state.drafts.some(({ id }) => bears(datesOf(id, state), date));
      const message = dated === null || isOther ? null : wrongDay(dated, date, sentence.text, state);
      if (message !== null) {
        faults.push({ code: "wrong-date", severity: "error", message, from, to });
        continue;
      }
      const place = placeOfDay(sentence.text, date, dates, places);
      if (!MEETING.test(sentence.text) && !isOnlyEventIn(place, sentence.text, state)) continue;
      const event = place === null ? null : nearMiss(place, readings(date), state.events);
      if (event !== null)
        faults.push({
          code: "wrong-date",
          severity: "error",
          message: tell("wrong-date.place", {
            title: event.title,
            place: event.place ?? "",
            on: event.date,
            until: event.endDate ?? null,
            day: dayLine(date, sentence.text),
          }),
          from,
          to,
        });
    }
  }
  return faults;
}

/** The place that the words around a day name for it. */
function placeOfDay(
  text: string,
  date: DateMention,
  dates: readonly DateMention[],
  places: readonly string[],
): string | null {
  const before = Math.max(
    0,
    date.from - 90,
    text.lastIndexOf(";", date.from),
    ...dates.filter(({ to }) => to <= date.from).map(({ to }) => to),
  );
  // Where another day follows at once, the place between is where that one was.
  const isFollowed = dates.some((other) => other.from >= date.to && other.from <= date.to + AFTER);
  return (
    placeIn(text.slice(before, date.from), places, "last") ??
    (isFollowed ? null : placeIn(text.slice(date.to, date.to + AFTER), places, "first"))
  );
}

function isDateOf(between: string): boolean {
  return TABLED.test(between) || (KNOWN.test(between) && !OTHER_ACT.test(between));
}

/** Whether a sentence is of a place at which the record has one event alone: nothing else is meant by it. */
function isOnlyEventIn(place: string | null, text: string, { events }: ProcessState): boolean {
  // "The capital said no" is not in the capital.
  const isThere = place !== null && new RegExp(`\\b(?:[Ii]n|[Aa]t|[Nn]ear) ${literal(place)}`, "u").test(text);
  return isThere && events.filter((event) => event.place === place).length === 1;
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

/** Events at which texts become known; others may only speak of them. */
const TABLING: ReadonlySet<string> = new Set(["draft", "leak", "talks", "drafting"]);

/** What is wrong with a day that a text gives for a draft, or that a draft is said to be of; null where the record has it, or no day at all. */
export function wrongDay(
  { id, draft }: TabledDraft,
  date: DateMention,
  text: string,
  state: ProcessState,
  isItsOwn = false,
): Said | null {
  const own = (draft.date ?? "").padEnd(10, "-31");
  // A text that is "of" a day is not of one on which people only met on it afterwards.
  const known = datesOf(
    id,
    state,
    ({ kind, date: on }) => TABLING.has(kind) && !(isItsOwn && kind === "talks" && on > own),
  );
  // A day that the draft itself names is one of its provisions, not its own.
  const words = text.slice(date.from, date.to);
  const isOfContent = [...walkPoints(draft.points)].some(({ point }) => point.text.includes(words));
  return known.length === 0 || bears(known, date) || isOfContent
    ? null
    : tell("wrong-date.draft", { title: draft.title, on: draft.date, day: dayLine(date, text) });
}

function bears(known: readonly string[], date: DateMention): boolean {
  return known.some((day) => readings(date).some((one) => Math.abs(days(day, one)) <= SAME));
}

/** Days on which a draft became known: its own, those of the events at which it was, and those of its notes. */
function datesOf(
  id: string,
  state: ProcessState,
  tells: (event: TimelineEvent) => boolean = ({ kind }) => TABLING.has(kind),
): readonly string[] {
  const tabled = state.drafts.find((draft) => draft.id === id);
  const own = tabled?.draft.date ?? null;
  const events = state.events
    .filter((event) => event.drafts?.includes(id) === true && tells(event))
    .map(({ date }) => date);
  const noted = findDates((tabled?.draft.notes ?? []).join(" "), own?.slice(0, 4) ?? null).map(({ date }) => date);
  return [...(own === null ? [] : [own]), ...events, ...noted].filter((date) => date.length === 10);
}

/** Whether a day is an event's but for the month, which is the one before or after. */
function isMonthOff({ date: first, endDate: last = first }: TimelineEvent, date: string): boolean {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return [first, last].some(
    (of) => of.length === 10 && of.slice(8) === date.slice(8) && Math.abs(months(of) - months(date)) === 1,
  );
}

/** The meeting at a place that a day just misses, in whichever year it may be; null where one is there on the day, or none near. */
function nearMiss(place: string, dates: readonly string[], events: readonly TimelineEvent[]): TimelineEvent | null {
  const there = events.filter(
    (event) => event.place === place || event.title.includes(place) || event.summary.includes(place),
  );
  const gap = (event: TimelineEvent): number => {
    const [first] = spanOf(event.date);
    const [, last] = spanOf(event.endDate ?? event.date);
    return Math.min(...dates.map((date) => (date < first ? days(date, first) : date > last ? days(last, date) : 0)));
  };
  const nearest = there.reduce<TimelineEvent | null>(
    (best, event) => (best === null || gap(event) < gap(best) ? event : best),
    null,
  );
  if (nearest === null || gap(nearest) <= 1) return null;
  return gap(nearest) <= NEAR
    ? nearest
    : (there.find((event) => dates.some((date) => isMonthOff(event, date))) ?? null);
}
