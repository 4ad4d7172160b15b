import { parseDocument, plainInlines, type Inline } from "../../core/briefing/document.ts";
import type { Briefing } from "../../core/briefing/briefing.ts";
import { shownFigure, wasOf } from "../../core/briefing/freeze.ts";
import type { ProcessState, TabledDraft, TimelineEvent } from "../../core/record/state.ts";
import { walkPoints } from "../../core/text/draft.ts";
import { NAMELESS } from "../../formats/publish/citation.ts";
import { writeAtom, type FeedEntry } from "../../formats/publish/atom.ts";
import { lastDay } from "../../views/days.ts";
import { titleIn } from "../../core/commitments/index.ts";
import { dayIn } from "../../views/pages/commitments/model.ts";
import { logOf } from "../../core/record/contests.ts";
import { firstKnown } from "../../core/record/planning.ts";
import { signingsOf, watchedAgreement } from "../../core/record/watched.ts";
import { lastDayOfLog, standingOf, watchOf } from "../../views/pages/commitments/monitoring/model.ts";
import { partiesOf, partyOf } from "../../views/kit/party.tsx";
import type { Language } from "../../words/languages.ts";
import { localeOf, type Locale } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { say } from "../../words/words.ts";
import { kindOf } from "../../views/pages/timeline/model.ts";
import { sitePlace } from "../../views/publish/site-map.ts";

/** What a feed is made from. */
export interface FeedInput {
  readonly state: ProcessState;
  readonly t: Words;
  readonly language: Language;
  readonly generator: string;
  /** What the feed is called; absent: as the process is. */
  readonly title?: string;
  /** Who answers for the site; null where nobody said. */
  readonly publisher?: string | null;
  /** Address that the site will have; feed readers then find its pages wherever they keep the feed. */
  readonly address?: string | null;
}

interface Teller {
  readonly state: ProcessState;
  readonly t: Words;
  readonly locale: Locale;
}

/** Drafts, events and published briefings as news, each with what kind of entry it is and what it says. */
export function feed({
  state,
  t,
  language,
  generator,
  publisher = null,
  address = null,
  title = state.title,
}: FeedInput): string {
  const teller = { state, t, locale: localeOf(language) };
  return writeAtom({
    id: `urn:parley:${encodeURIComponent(state.id)}`,
    title,
    language,
    author: publisher ?? NAMELESS,
    generator,
    base: address,
    entries: [
      ...state.drafts.flatMap((tabled) => draftEntry(tabled, teller)),
      ...state.events.map((event) => eventEntry(event, teller)),
      ...breachEntries(teller),
      ...(state.briefings ?? []).flatMap((briefing) => briefingEntry(briefing, teller)),
    ],
  });
}

function draftEntry({ id, draft, party, reported = [] }: TabledDraft, { state, t, locale }: Teller): FeedEntry[] {
  if (draft.date === null) return [];
  const points = [...walkPoints(draft.points)].length;
  const words = t.site.news;
  const told = reported.map(({ text }) => text).join(" ");
  const holders = locale.list(partiesOf(state, party).map((one) => partyOf(state, one).name));
  const says =
    points > 0
      ? words.points({ count: points })
      : told === ""
        ? `${t.charts.unknown}.`
        : t.charts.reported({ text: told });
  return [
    {
      id: urn(state, "draft", id),
      title: draft.title === "" ? id : draft.title,
      updated: instant(draft.date),
      summary: oneLine(words.draft({ parties: holders, instrument: draft.instrument, says })),
      href: placeOf(state, "history", { draft: id }),
    },
  ];
}

function eventEntry(event: TimelineEvent, { state, t }: Teller): FeedEntry {
  const says = event.summary === "" ? event.title : event.summary;
  return {
    id: urn(state, "event", event.id),
    title: event.title,
    updated: instant(toldOn(state, event)),
    summary: oneLine(t.site.news.event({ kind: t.timeline.kinds[kindOf(event)], says })),
    href: placeOf(state, "timeline", { event: event.id }),
  };
}

/** The day from which an event can be told whole: that of its end, or of the first source that is not older. */
function toldOn(state: ProcessState, { date, endDate, sources }: TimelineEvent): string {
  return firstKnown(state, lastDay(endDate ?? date), sources);
}

/** Breaches of prohibitions by the rules of the agreement that is watched, each with the reports that it rests on. */
function breachEntries({ state, t, locale }: Teller): readonly FeedEntry[] {
  const agreement = watchedAgreement(state);
  const log = logOf(state);
  const day = log === undefined ? null : lastDayOfLog(log);
  if (agreement === null || log === undefined || day === null) return [];
  const words = t.commitments.monitoring;
  return standingOf(watchOf(agreement, log, day, null, signingsOf(state, agreement))).broken.flatMap(
    ({ id, at, reports }) =>
      reports.map((report) => {
        const who = titleIn(agreement, report.reporter);
        const says = words.reportedBy({ who, grade: words.grades[report.grade] });
        return {
          id: urn(state, "breach", `${id} ${report.id}`),
          title: titleIn(agreement, id),
          updated: instant(report.known.slice(0, 10)),
          summary: oneLine(t.site.news.breach({ day: locale.date(dayIn(agreement, at)), says })),
          href: placeOf(state, "monitoring", { view: "incidents", incident: report.id }),
        };
      }),
  );
}

function briefingEntry(briefing: Briefing, { state, t, locale }: Teller): FeedEntry[] {
  const { published } = briefing;
  if (published === null) return [];
  const words = t.site.news;
  const corrections = briefing.corrections ?? [];
  const last = [published, ...corrections.map(({ on }) => on)].sort().at(-1) ?? published;
  const told = [
    words.briefing({
      asOf: briefing.asOf === null ? null : locale.date(briefing.asOf),
      says: contents(briefing, { state, t, locale }),
    }),
    ...corrections.map((each) => words.corrected({ on: locale.date(each.on), was: wasOf(each), now: each.now })),
  ];
  return [
    {
      id: urn(state, "briefing", briefing.id),
      title: briefing.title,
      updated: instant(last),
      summary: oneLine(told.join(" ")),
      href: placeOf(state, "briefings", { briefing: briefing.id }),
    },
  ];
}

/** Headings of the parts of a briefing; the words that it begins with where it has none. Figures stand as on its page. */
function contents(briefing: Briefing, { state, t, locale }: Teller): string {
  const blocks = parseDocument(briefing.body);
  const wordsOf = (inlines: readonly Inline[]): string => inWords(inlines, briefing, { state, t });
  const parts = blocks.flatMap((block) =>
    block.kind === "heading" && block.level > 1 ? [wordsOf(block.inlines)].filter((words) => words !== "") : [],
  );
  if (parts.length > 0) return parts.join(locale.semicolon);
  for (const block of blocks) {
    const words = block.kind === "paragraph" ? wordsOf(block.inlines) : "";
    if (words !== "") return words.replace(/\.$/u, "");
  }
  return briefing.title;
}

const NOT_DRAWN = "\u0000";

/** A line with its figures; a sentence whose figure cannot be put in words is left out, for without it it says something else. */
function inWords(inlines: readonly Inline[], briefing: Briefing, { state, t }: Pick<Teller, "state" | "t">): string {
  const words = plainInlines(inlines, (live) => {
    const shown = shownFigure(live, briefing, state, (what) => say(t, what));
    if (shown.kind === "text") return shown.text;
    return shown.kind === "quote" ? `“${shown.text}”` : NOT_DRAWN;
  });
  const sentences = words.split(/(?<=[.!?؟]["”»]?)\s+/u);
  return sentences.filter((sentence) => !sentence.includes(NOT_DRAWN)).join(" ");
}

function urn(state: ProcessState, kind: string, id: string): string {
  return `urn:parley:${encodeURIComponent(state.id)}:${kind}:${encodeURIComponent(id)}`;
}

function instant(date: string): string {
  return `${lastDay(date)}T00:00:00Z`;
}

function placeOf(state: ProcessState, page: string, values: Readonly<Record<string, string>>): string {
  return sitePlace({ process: state.id, page, asOf: null, values }, state);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
