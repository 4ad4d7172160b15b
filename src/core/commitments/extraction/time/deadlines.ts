import type { Commitment, Moment, When, Window } from "../../model.ts";
import type { Known } from "./moments.ts";
import { NOTICE, noticeIn } from "./notice.ts";
import { DATE, NTH } from "./numbers.ts";
import { repeatIn } from "./repeats.ts";
import { CLOCK, RULES } from "./rules.ts";
import type { Asked, Found } from "./terms.ts";

/** What words say on time. */
export interface ReadDeadline {
  readonly window: Window | null;
  readonly repeat: Commitment["repeat"] | null;
  /** Moments that the words describe. */
  readonly moments: readonly Moment[];
}

const EVERYWHERE = RULES.map(([find, rule]) => [new RegExp(find, `${find.flags}g`), rule] as const);

/** What is asked of whom: terms of bans begin and end what obligations fall due by. */
export type Asking = Pick<Commitment, "modality">["modality"];

/** What words say on time: of the clause itself, else of what stands ahead of it; `modality`: what they ask for. */
export function readDeadline(
  words: string,
  before: string,
  point: string,
  known: Known,
  modality: Asking = "obligation",
): ReadDeadline {
  const [clause, ahead] = [withoutOthers(words), withoutOthers(before)];
  const own = bestIn({ words: clause, ahead, point, known }, modality);
  const found =
    own !== null && own.weight > 1 ? own : (bestIn({ words: ahead, ahead: "", point, known }, modality) ?? own);
  const every = repeatIn(clause) ?? repeatIn(ahead);
  // "Within six hours": what "thereafter" counts from next is no earlier event.
  if (found?.due !== undefined || (found?.moments.length ?? 0) > 0) {
    const moment = found?.moments.at(-1);
    known.last = moment === undefined ? null : { moment, point };
  }
  // A period of notice is no last day: its words are kept where no day is set.
  const vague = found?.vague ?? (found?.due === undefined ? noticeIn(words) : hourIn(clause));
  const instant = found === null ? null : worldTime(found.due, vague);
  const window =
    instant !== null
      ? { due: instant, close: "instant" as const }
      : found === null
        ? vague === undefined
          ? null
          : { close: "throughDay" as const, vague }
        : {
            ...(found.opens === undefined ? {} : { opens: found.opens }),
            ...(found.due === undefined ? {} : { due: found.due }),
            close: found.close,
            ...(vague === undefined ? {} : { vague }),
          };
  return { window, repeat: every, moments: found?.moments ?? [] };
}

/** "At 06:00 hours UTC on 1 December 2031": the instant of an hour whose zone the words tell; null: they do not. */
function worldTime(due: When | undefined, hour = ""): When | null {
  const [, h = "", m = "", h4 = "", m4 = ""] =
    /(?:(\d{1,2})[:.](\d{2})(?: ?(?:hours|hrs|h))?|(\d{2})(\d{2}) hours) \(?(?:UTC|GMT|Z(?:ulu)?)(?![\p{L}+\d-])/u.exec(
      hour,
    ) ?? [];
  const [hours, minutes] = [h || h4, m || m4];
  if (due === undefined || !("at" in due) || due.at.length !== 10 || hours === "") return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return { at: `${due.at}T${hours.padStart(2, "0")}:${minutes}Z` };
}

/** "By 18:00 on 3 May 2030", "at 07:00 on the second day after signature": the hour of a day whose zone the words do not tell, as they put it. */
const hourIn = (words: string) => HOUR.exec(words)?.[0];
const HOUR = new RegExp(
  `\\b(?:(?:at|by|until|before|than) ${CLOCK}[^,.;]{0,40}? (?:on|of) (?:the )?(?:${DATE}|(?:${NTH} )?(?:working |calendar )?(?:day|date) (?:of|after|from|following) [^,.;]{3,60})|${DATE},? at ${CLOCK})`,
  "iu",
);

/**
 * Words without the terms that are not of their act: of a condition, an exception, and of whom they speak.
 * Blanks: "if Parliament has not adopted it within a year", "members who surrender by D+90", "any dispute which is not settled
 * within ten days", "any dispute not settled within ten days". Keeps: "upon receipt of the notice", "which shall be given within two weeks".
 */
function withoutOthers(words: string): string {
  return words.replace(OTHERS, (other) => " ".repeat(other.length));
}

const OTHERS = new RegExp(
  [
    String.raw`(?<![\p{L}-])(?:if|unless|except|save|should|in case|in the event)(?![\p{L}-])(?! (?:possible|necessary|appropriate))[^,;]*`,
    String.raw`(?<![\p{L}-])(?:failing(?! which)|in the absence of|in default of)(?![\p{L}-])[^,;]*`,
    String.raw`(?<![\p{L}-])where(?![\p{L}-]) [^,;]*(?=,)`,
    String.raw`(?<![\p{L}-])who (?!shall|must|may|will|is|are|was|were|has|have|had)[^,;]*?(?= (?:shall|must|may|will)[ ,]|[,;.]|$)`,
    String.raw`(?<!\b(?:shall|must|may|will|can|could|should|would|do|does|did|is|are|was|were|has|have|had|be|been|and|or) )(?<![\p{L}-])not (?:yet |so |otherwise )?\p{L}+(?:ed|en|id|one)(?![\p{L}-])[^,;]*?(?= (?:shall|must|may|will)[ ,])`,
    String.raw`(?<![\p{L}-])(?:which|that) (?:(?!shall|must|may|will)\p{L}+ ){0,5}?(?:is|are|has|have|was|were) [^,;]*?(?= (?:shall|must|may|will)[ ,])`,
    String.raw`(?<![\p{L}-])(?:provided that|provided(?= (?:such|the|they|it|he|no|all|any|each|both) )|on condition that|so long as|as long as) [^,;]*`,
    // "For having borne arms before signature": for what was done.
    String.raw`(?<![\p{L}-])for having [^,;]*`,
    // "Documents issued before 1 January 2034", "persons born after 1990": which ones.
    String.raw`(?<!\b(?:shall|must|may|will|do|does|did|is|are|was|were|has|have|had|be|been|being|and|or|to)(?: \p{L}+ly)? )(?<![\p{L}-])(?:\p{L}{2,}(?:ed|en)|born|made|held|taken|done|left|lost) (?:on or )?(?:before|after|since|prior to|between|until) (?:the )?${DATE}(?: and ${DATE})?`,
    NOTICE,
  ].join("|"),
  "giu",
);

/** "Not before 1 April", "as from D+30", "after 1 March": when an act, or a ban, begins. */
const BEGINS =
  /\b(?:(?:not|no) (?:earlier|sooner) than|not before|not prior to|as from|as of|from|starting(?: from| on)?|effective(?: from)?)(?: the)?\s*$/iu;

const FREE: ReadonlySet<Asking> = new Set<Asking>(["permission", "power"]);
const EXPIRY =
  /\b(?:up)?on(?: the)? (?:expiry|expiration|lapse|end|completion) of(?: a period of| a further| a)?\s*$/iu;

const LASTS = /\bfor (?:an? (?:\p{L}+ )?(?:period|term) of |at least |(?:no|not) less than )?$/iu;

/** A term whose own words end with a sign of beginning: turned from its end to its start; bans end where they are in force "until". */
function turned(read: Omit<Found, "at">, ahead: string, words: string, modality: Asking): Omit<Found, "at"> | null {
  const { due, ...rest } = read;
  if (due === undefined || read.opens !== undefined) return read;
  // "Shall keep the fort closed for ten years from signature": how long, not by when.
  const long = modality === "obligation" && "plus" in due && due.plus !== undefined ? LASTS.exec(ahead) : null;
  if (long !== null)
    return { weight: read.weight, close: read.close, vague: `${long[0].trim()} ${words}`, moments: [] };
  // "Shall pay until 2036" goes on till then; "has until 1 June to pay" and "may be lodged until 1 June" end there.
  if (modality === "obligation" && /^until\b/iu.test(words) && !/\b(?:has|have) $/iu.test(ahead)) return null;
  const begins =
    BEGINS.test(ahead) ||
    /^(?:from|as from|as of)\b/iu.test(words) ||
    (/\b(?:not|no) $/iu.test(ahead) && /^(?:before|prior to|earlier than|sooner than)\b/iu.test(words));
  if (begins || /^after \P{N}*\d+ \p{L}+ (?:have|has) /iu.test(words))
    return { ...rest, opens: due, close: "throughDay" };
  // "May re-impose it upon the expiry of 14 days from notice": who is free to act is so from then on.
  if (FREE.has(modality) && EXPIRY.test(ahead)) return { ...rest, opens: due, close: "throughDay" };
  const ban = modality === "prohibition";
  if (ban && (/\bafter(?: the)?\s*$/iu.test(ahead) || /^after\b/iu.test(words)))
    return { ...rest, opens: due, close: "throughDay" };
  // "Upon entry into force neither Party shall": from then on.
  if (ban && /^(?:up)?on\b/iu.test(words) && "plus" in due && due.plus?.n === 0)
    return { ...rest, opens: due, close: "throughDay" };
  if (ban && (/\b(?:before|prior to)(?: the)?\s*$/iu.test(ahead) || /^(?:before|prior to)\b/iu.test(words)))
    return { ...read, close: "before" };
  return read;
}

/** "Begin on …" opens; "finish within …" counts before it. */
function placed(read: Omit<Found, "at">, before: string, words: string): Omit<Found, "at"> {
  // "On a date six months after it, or, if that is too soon, no later than nine months": the last day counts.
  if (/\bor,? [^;]*$/iu.test(before) && /\b(?:no|not) later(?: than)?\b/iu.test(words))
    return { ...read, weight: read.weight + 0.5 };
  if (/\b(?:finish|complet|conclud|terminat)\p{L}*[^,;]{0,40}$/iu.test(before))
    return { ...read, weight: read.weight + 0.5 };
  if (!/\b(?:begin|start|commenc)\p{L}*[^,;]{0,25}$/iu.test(before)) return read;
  const { due, ...rest } = read;
  const later = /\b(?:no|not) later than\b/iu.test(before) || /^(?:by|before|no|not|at the latest)\b/iu.test(words);
  return due !== undefined && "at" in due && !later
    ? { ...rest, opens: due, weight: read.weight - 0.5 }
    : { ...read, weight: read.weight - 0.5 };
}

function bestIn(asked: Asked, modality: Asking): Found | null {
  let best: Found | null = null;
  for (const [find, rule] of EVERYWHERE) {
    for (const match of asked.words.matchAll(find)) {
      const plain = rule(asked, match);
      if (plain === null) continue;
      const ahead = asked.words.slice(Math.max(0, match.index - 60), match.index);
      const read = turned(placed(plain, ahead, match[0]), ahead, match[0], modality);
      if (read === null) continue;
      if (
        best === null ||
        read.weight > best.weight ||
        (read.weight === best.weight && match.index < best.at && read.due !== undefined)
      )
        best = { ...read, at: match.index };
    }
  }
  return best;
}
