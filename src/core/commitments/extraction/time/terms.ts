import type { Moment, When, Window } from "../../model.ts";
import { EVENTS } from "./events.ts";
import { momentOf, type Known } from "./moments.ts";
import { dayAfter } from "./between.ts";
import { DATE, dayOf, durationOf, unitOf } from "./numbers.ts";

/** A term as some words put it. */
export interface Found {
  readonly at: number;
  /** 3: a day or a length; 2: at an event; 1: words only. */
  readonly weight: number;
  readonly due?: When;
  readonly opens?: When;
  readonly close: Window["close"];
  readonly vague?: string;
  readonly moments: readonly Moment[];
}

/** Words, and what stands around them. */
export interface Asked {
  readonly words: string;
  /** What stands ahead of them: "As of the transfer, …". */
  readonly ahead: string;
  readonly point: string;
  readonly known: Known;
}

export type Match = RegExpExecArray;

/** "Approved by the Cabinet on …": a day of the past. */
export const PAST =
  /\b(?:approved|adopted|signed|dated|concluded|made|issued|agreed|begun|established|held|reached|existing|enacted|occurred|committed|taken|sent|exchanged|was|were|had)\b[^,;]{0,110}$/iu;

export function after(moment: Moment, n: string | undefined, unit: string | undefined): When {
  return { anchor: moment.id, plus: { n: Number(n), unit: unitOf(unit ?? "day") } };
}

/** A term of hours ends at an instant, one of days with a day. */
export function closeOf(unit: string | undefined): Window["close"] {
  return unit?.startsWith("hour") === true ? "instant" : "throughDay";
}

export function counted({ words, ahead, point, known }: Asked, m: Match): Omit<Found, "at"> | null {
  // "Closed for up to 24 hours": how long, not by when.
  if (/^up to/iu.test(m[0]) && /\bfor $/iu.test(words.slice(0, m.index))) return null;
  // "But not during the first two years": when nothing is done.
  if (/^(?:during|within|in|inside|over)\b/iu.test(m[0]) && /\bnot $/iu.test(words.slice(0, m.index))) return null;
  const half = /^ and (?:a|one) half\b/u.test(m[1] ?? "");
  const length = durationOf(m[1] ?? "", m[2] ?? "");
  if (
    length === null ||
    half ||
    /^age\b/iu.test(m[4] ?? "") ||
    (/^an?$/iu.test((m[1] ?? "").trim()) && !/^\s*(?:within|no|not)/iu.test(m[0]))
  )
    return null;
  const back =
    m[3] === undefined
      ? null
      : (eventBefore(words.slice(0, m.index), point) ??
        eventBefore(ahead, point) ??
        (known.last?.point === point ? known.last.moment : null));
  const moment = momentOf(m[4], point) ?? back;
  // "On 3 June 2047 and all others within 12 days thereafter": from that day of the calendar.
  const day = m[3] === undefined || moment !== null ? null : lastDay(words.slice(0, m.index));
  const when: When = (day === null ? null : dayAfter(day, length)) ?? { anchor: moment?.id ?? null, plus: length };
  // "After 24 hours from the start": a beginning.
  const opens = /\bafter (?:a period of |at least )?$/iu.test(words.slice(0, m.index));
  return {
    weight: 3,
    ...(opens ? { opens: when } : { due: when }),
    close: closeOf(length.unit),
    moments: moment === null ? [] : [moment],
  };
}

/** What "thereafter" counts from: "after the coming into force …, and not later than 90 days thereafter". */
function eventBefore(words: string, point: string): Moment | null {
  const match =
    /\b(?:after|upon|following|as of|as from) (?:the )?([^,;]{4,90})/iu.exec(words) ??
    /\b(?:of|from) (?:the )?([^,;]{4,90}),?[^,;]*$/iu.exec(words);
  const name = [...words.matchAll(NAMED)].at(-1)?.[1];
  if (name !== undefined) return momentOf(name, point);
  return match?.[1] === undefined || !EVENTS.test(match[1]) ? null : momentOf(match[1], point);
}

const NAMED =
  /(?<![\p{L}\p{N}])(?:[Oo]n|[Bb]y|[Ff]rom|[Aa]fter|[Bb]efore|[Uu]pon|than|of|until) (?:the )?((?:\p{Lu}[\p{L}\p{N}]*[- ]){1,4}(?:Day|Date)|Day (?:Zero|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)|[Dd]ay \p{Lu})(?![\p{L}\p{N}])/gu;

/** The day of the calendar that words name last; null where they name none. */
function lastDay(words: string): string | null {
  const last = [...words.matchAll(new RegExp(`\\b(?:on|by|from|before|after) (${DATE})`, "giu"))].at(-1)?.[1];
  return last === undefined ? null : dayOf(last);
}

export function dated(words: string | undefined, close: Window["close"], opens: boolean): Omit<Found, "at"> | null {
  const at = dayOf(words ?? "");
  if (at === null) return null;
  return { weight: 3, ...(opens ? { opens: { at } } : { due: { at } }), close, moments: [] };
}

export function atEvent({ point }: Asked, words: string, weight: number): Omit<Found, "at"> | null {
  const moment = momentOf(words, point);
  return moment === null
    ? null
    : { weight, due: { anchor: moment.id, plus: { n: 0, unit: "day" } }, close: "throughDay", moments: [moment] };
}

/** "Contracts signed before the date of signature": which ones, not by when. */
const QUALIFIED =
  /\b(?:signed|concluded|made|issued|existing|adopted|committed|acquired|held|registered|born|done|arrested|detained|displaced|in force|occupied|agreed(?: up?on)?) (?:(?:in|by) [^,;]{1,30} )?$/iu;

export function before(asked: Asked, m: Match): Omit<Found, "at"> | null {
  const words = m[1] ?? "";
  if (!EVENTS.test(words.slice(0, 50)) || /^until/iu.test(m[0]) || QUALIFIED.test(asked.words.slice(0, m.index)))
    return null;
  const moment = momentOf(words, asked.point);
  return moment === null
    ? null
    : { weight: 2, due: { anchor: moment.id, minus: { n: 0, unit: "day" } }, close: "before", moments: [moment] };
}

const ABOUT =
  /\b(?:agree(?:s|d|ment)?|agreements|decisions?|views|consult\p{L}*|reports?|discussions?|votes?|positions?|negotiat\p{L}*|information|laws?|provisions)\s$/iu;

export function upon(asked: Asked, m: Match): Omit<Found, "at"> | null {
  const words = m[1] ?? "";
  const bare = /^(?:on(?! the (?:date|day) of\b)|upon|as soon as)\b/iu.test(m[0]);
  if (/^possible|^practicable|^feasible/iu.test(words)) return null;
  // "Reach agreement on the adoption of …": about what, not when.
  if (/^on\b/iu.test(m[0]) && ABOUT.test(asked.words.slice(0, m.index))) return null;
  if (
    bare &&
    /^on\b/iu.test(m[0]) &&
    !/^on (?:the )?(?:\p{L}+ )?(?:sign(?:ature|ing)|entry into force|coming into (?:force|effect)|entering|ratification|adoption|completion|inauguration|expir\p{L}+|D-Day)\b/iu.test(
      m[0],
    )
  )
    return null;
  if (/^upon\b/iu.test(m[0]) && !EVENTS.test(words.slice(0, 60))) return null;
  if (
    /^upon\b/iu.test(m[0]) &&
    /\b(?:agreed|decided|called|based|conferred|imposed|incumbent)\s$/iu.test(asked.words.slice(0, m.index))
  )
    return null;
  return atEvent(asked, words, 2);
}

/** "At once after both sides have pulled back": no time after an event; "as soon as possible" alone: words only. */
export function soon({ words, point }: Asked, m: Match): Omit<Found, "at"> | null {
  const rest = words.slice(m.index + m[0].length);
  const found =
    /^\s*(?:as soon as|after|once|when|upon|following|as|on)\s+([^,.;]{4,90})/u.exec(rest) ??
    /\b(?:when|once|after|upon)\s+(?!\s)([^,.;]{4,90}?)(?=,| the | a )/iu.exec(words.slice(0, m.index));
  const moment = /at once|immediate|without delay|forthwith/iu.test(m[0]) ? momentOf(found?.[1], point) : null;
  if (moment === null) return { weight: 1, close: "throughDay", vague: m[0], moments: [] };
  return {
    weight: 2,
    due: { anchor: moment.id, plus: { n: 0, unit: "day" } },
    close: "throughDay",
    vague: m[0],
    moments: [moment],
  };
}
