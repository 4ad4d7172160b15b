import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { ProcessState } from "../../core/record/state.ts";
import type { Locale } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { dayEntries, dayNumber, isoDay, lastDay, latestDay, type DayEntry } from "../days.ts";
import { partiesOf } from "../kit/party.tsx";
import { useWorkbench } from "../workbench.ts";
import { calendarScale, roomFor, type CalendarScale } from "./calendar-scale.ts";

/** The lower rule of the head: the calendar of the process, and the control of the day that all pages show. */
export function DayRule() {
  const { whole, place, go, t, locale } = useWorkbench();
  const rule = useRef<HTMLDivElement>(null);
  const width = useWidth(rule);
  const [dragged, setDragged] = useState<string | null>(null);
  const latest = latestDay(whole);
  const entries = useMemo(() => dayEntries(whole), [whole]);
  const scale = useMemo(
    () =>
      calendarScale(
        entries.map(({ day }) => dayNumber(day)),
        dayNumber(latest ?? "2000-01-01"),
      ),
    [entries, latest],
  );
  if (latest === null) return <div className="day-rule" />;
  const shown = dragged ?? place.asOf ?? latest;
  const at = (day: string) => scale.place(dayNumber(day));
  const x = (share: number) => `${(locale.dir === "rtl" ? 1 - share : share) * 100}%`;

  const goTo = (day: string, how: "push" | "replace") => {
    const bounded = isoDay(Math.max(scale.first, Math.min(scale.last, dayNumber(day))));
    go({ ...place, asOf: bounded === latest ? null : bounded }, how);
  };
  const dayAt = (event: PointerEvent) => {
    const box = rule.current?.getBoundingClientRect();
    if (box === undefined) return shown;
    const share = (event.clientX - box.left) / box.width;
    return isoDay(scale.day(locale.dir === "rtl" ? 1 - share : share));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(dayAt(event));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (dragged === null) return;
    setDragged(null);
    goTo(dayAt(event), "push");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && dragged !== null) {
      setDragged(null);
      return;
    }
    const aim = aimOf(event, { days: entries, shown, first: isoDay(scale.first), latest, rtl: locale.dir === "rtl" });
    if (aim === null) return;
    event.preventDefault();
    goTo(aim, "replace");
  };

  const marked = markedDays(whole, entries, t);
  const thinFrom = thinStart(whole.coverage, latest);
  const labels = roomFor(
    [
      ...marked.map(({ day, text }) => ({ share: at(day), text, kind: "day-draft" })),
      ...(thinFrom !== null && width > 700
        ? [{ share: (at(thinFrom) + 1) / 2, text: t.day.headlines, kind: "day-month" }]
        : []),
      ...monthLabels(scale, locale),
    ],
    width,
  );
  const onThatDay = entries.filter(({ day }) => day === shown);
  const what = onThatDay
    .map(({ kind, title }) => (kind === "draft" ? t.day.draft({ title }) : title))
    .slice(0, 3)
    .join("; ");
  return (
    <div
      className="day-rule"
      ref={rule}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => dragged !== null && setDragged(dayAt(event))}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDragged(null)}
    >
      <svg aria-hidden="true">
        {thinFrom !== null && <line className="day-thin" x1={x(at(thinFrom))} x2={x(1)} y1="2.5" y2="2.5" />}
        {[...new Set(entries.map(({ day }) => day))].map((day) => (
          <Tick key={day} look="day-tick" later={day > shown} x={x(at(day))} height="5" />
        ))}
        {marked.map(({ day }) => (
          <Tick key={day} look="day-tick-draft" later={day > shown} x={x(at(day))} height="9" />
        ))}
        {scale.breaks.map(({ from, to }) => (
          <Break key={from} x={x((scale.place(from) + scale.place(to)) / 2)} />
        ))}
        {labels.map(({ share, text, kind }) => (
          <text key={`${kind} ${share} ${text}`} className={kind} x={x(share)} y="21" textAnchor="middle">
            {text}
          </text>
        ))}
      </svg>
      <div
        className="day-knob"
        role="slider"
        tabIndex={0}
        aria-label={t.day.rule}
        aria-valuemin={0}
        aria-valuemax={scale.last - scale.first}
        aria-valuenow={dayNumber(shown) - scale.first}
        aria-valuetext={t.day.value({ date: locale.date(shown), what })}
        data-moved={shown !== latest}
        title={locale.date(shown)}
        style={{ insetInlineStart: `${at(shown) * 100}%` }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function Tick({
  look,
  later,
  x,
  height,
}: {
  readonly look: string;
  /** Whether its day comes after the one that is shown. */
  readonly later: boolean;
  readonly x: string;
  readonly height: string;
}) {
  return <line className={later ? `${look} day-later` : look} x1={x} x2={x} y1="0" y2={height} />;
}

/** Where the rule leaves out a time in which nothing happened. */
function Break({ x }: { readonly x: string }) {
  return (
    <g>
      <line className="day-break-gap" x1={x} x2={x} y1="-1" y2="1" />
      <svg x={x} y="0" overflow="visible">
        <path className="day-break" d="M-4 3.5 -1 -3.5M1 3.5 4 -3.5" />
      </svg>
    </g>
  );
}

/** The days of drafts and of counts revised, with what stands on them. */
function markedDays(whole: ProcessState, entries: readonly DayEntry[], t: Words) {
  const revisions = entries.flatMap(({ day, n }) => (n === undefined ? [] : [{ day, text: t.day.revision({ n }) }]));
  const drafts = whole.drafts.flatMap(({ party, draft }) =>
    draft.date === null ? [] : [{ day: lastDay(draft.date), text: partiesOf(whole, party).join(" ") }],
  );
  return mergeSameDay([...drafts, ...revisions]);
}

/** The names of the months that the rule does not leave out, with the year where it changes. */
function monthLabels(scale: CalendarScale, locale: Locale) {
  const inBreak = (day: string) => scale.breaks.some(({ from, to }) => dayNumber(day) > from && dayNumber(day) < to);
  const open = months(scale.first, scale.last).filter((day) => !inBreak(day));
  return open.map((day, index, list) => ({
    share: scale.place(dayNumber(day)),
    text: index === 0 || day.slice(0, 4) !== list[index - 1]?.slice(0, 4) ? locale.month(day) : locale.monthName(day),
    kind: "day-month",
  }));
}

const allKinds = ["draft", "event", "count", "revision"];
const textKinds = ["draft", "revision"];

/** The day that a key asks for: the next or last with something on it, by arrows; with a text, by pages; null for other keys. */
function aimOf(
  { key, shiftKey }: KeyboardEvent,
  on: {
    readonly days: readonly DayEntry[];
    readonly shown: string;
    readonly first: string;
    readonly latest: string;
    readonly rtl: boolean;
  },
): string | null {
  const step =
    key === (on.rtl ? "ArrowLeft" : "ArrowRight") ? 1 : key === (on.rtl ? "ArrowRight" : "ArrowLeft") ? -1 : 0;
  if (shiftKey && step !== 0) return isoDay(dayNumber(on.shown) + step);
  const of = (kinds: readonly string[]) => on.days.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day);
  const next = (kinds: readonly string[]) => of(kinds).find((day) => day > on.shown) ?? on.latest;
  const last = (kinds: readonly string[]) => of(kinds).findLast((day) => day < on.shown) ?? on.first;
  if (step === 1 || key === "ArrowUp") return next(allKinds);
  if (step === -1 || key === "ArrowDown") return last(allKinds);
  if (key === "PageUp") return next(textKinds);
  if (key === "PageDown") return last(textKinds);
  if (key === "Home") return on.first;
  return key === "End" ? on.latest : null;
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1360);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function mergeSameDay(drafts: readonly { readonly day: string; readonly text: string }[]) {
  const days = new Map<string, string>();
  for (const { day, text } of drafts) {
    const before = days.get(day);
    days.set(day, before === undefined ? text : `${before} · ${text}`);
  }
  return [...days].map(([day, text]) => ({ day, text }));
}

function months(first: number, last: number): readonly string[] {
  const list: string[] = [];
  const start = isoDay(first);
  for (let year = Number(start.slice(0, 4)), month = Number(start.slice(5, 7)); ; month += 1) {
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${year}-${String(month).padStart(2, "0")}-15`;
    if (dayNumber(day) > last || list.length > 600) return list;
    if (dayNumber(day) >= first) list.push(day);
  }
}

/** The first day from which only headlines are known, or null. */
function thinStart(
  coverage: readonly { readonly until: string; readonly headlinesOnly: boolean }[],
  latest: string,
): string | null {
  const index = coverage.findIndex(({ headlinesOnly }) => headlinesOnly);
  const before = index > 0 ? coverage[index - 1]?.until : undefined;
  return index < 0 || before === undefined || lastDay(before) > latest ? null : lastDay(before);
}
