import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { dayEntries, dayNumber, isoDay, lastDay, latestDay } from "../days.ts";
import { partiesOf } from "../kit/party.tsx";
import { useWorkbench } from "../workbench.ts";
import { calendarScale, roomFor } from "./calendar-scale.ts";

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
    const forward = locale.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = locale.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step = (kinds: readonly string[], direction: 1 | -1) => {
      const days = entries.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day);
      return direction === 1 ? days.find((day) => day > shown) : days.findLast((day) => day < shown);
    };
    const all = ["draft", "event", "count", "revision"];
    const aim =
      event.shiftKey && (event.key === forward || event.key === backward)
        ? isoDay(dayNumber(shown) + (event.key === forward ? 1 : -1))
        : event.key === forward || event.key === "ArrowUp"
          ? (step(all, 1) ?? latest)
          : event.key === backward || event.key === "ArrowDown"
            ? (step(all, -1) ?? isoDay(scale.first))
            : event.key === "PageUp"
              ? (step(["draft", "revision"], 1) ?? latest)
              : event.key === "PageDown"
                ? (step(["draft", "revision"], -1) ?? isoDay(scale.first))
                : event.key === "Home"
                  ? isoDay(scale.first)
                  : event.key === "End"
                    ? latest
                    : null;
    if (aim === null) return;
    event.preventDefault();
    goTo(aim, "replace");
  };

  const revisions = entries.flatMap(({ day, n }) => (n === undefined ? [] : [{ day, text: t.day.revision({ n }) }]));
  const drafts = whole.drafts.flatMap(({ party, draft }) =>
    draft.date === null ? [] : [{ day: lastDay(draft.date), text: partiesOf(whole, party).join(" ") }],
  );
  const marked = mergeSameDay([...drafts, ...revisions]);
  const draftLabels = marked.map(({ day, text }) => ({ share: at(day), text, kind: "day-draft" }));
  const inBreak = (day: string) => scale.breaks.some(({ from, to }) => dayNumber(day) > from && dayNumber(day) < to);
  const open = months(scale.first, scale.last).filter((day) => !inBreak(day));
  const monthLabels = open.map((day, index, list) => ({
    share: scale.place(dayNumber(day)),
    text: index === 0 || day.slice(0, 4) !== list[index - 1]?.slice(0, 4) ? locale.month(day) : locale.monthName(day),
    kind: "day-month",
  }));
  const thin = whole.coverage.filter(({ headlinesOnly }) => headlinesOnly);
  const thinFrom = thinStart(whole.coverage, latest);
  const labels = roomFor(
    [
      ...draftLabels,
      ...(thin.length > 0 && thinFrom !== null && width > 700
        ? [{ share: (at(thinFrom) + 1) / 2, text: t.day.headlines, kind: "day-month" }]
        : []),
      ...monthLabels,
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
          <line
            key={day}
            className={day > shown ? "day-tick day-later" : "day-tick"}
            x1={x(at(day))}
            x2={x(at(day))}
            y1="0"
            y2="5"
          />
        ))}
        {marked.map(({ day }) => (
          <line
            key={day}
            className={day > shown ? "day-tick-draft day-later" : "day-tick-draft"}
            x1={x(at(day))}
            x2={x(at(day))}
            y1="0"
            y2="9"
          />
        ))}
        {scale.breaks.map(({ from, to }) => {
          const middle = (scale.place(from) + scale.place(to)) / 2;
          return (
            <g key={from}>
              <line className="day-break-gap" x1={x(middle)} x2={x(middle)} y1="-1" y2="1" />
              <svg x={x(middle)} y="0" overflow="visible">
                <path className="day-break" d="M-4 3.5 -1 -3.5M1 3.5 4 -3.5" />
              </svg>
            </g>
          );
        })}
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
