import type { Agreement, RunAnswer, Upcoming } from "../core/commitments/index.ts";

/** What a feed needs besides the answer. */
export interface IcsOptions {
  /** The moment of writing, an ISO instant. */
  readonly stamp: string;
  /** Domain part of the ids of entries. */
  readonly host: string;
}

const WORDS: Readonly<Record<Upcoming["what"], string>> = {
  due: "Due",
  opens: "Opens",
  lapses: "Lapses",
  takesEffect: "Takes effect",
  longStop: "Long stop",
  pays: "Pays",
};

/** What is due as an iCalendar file (RFC 5545): one entry for each moment, with an alarm a day before. */
export function writeDeadlinesIcs(answer: RunAnswer, agreement: Agreement, options: IcsOptions): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Commitments//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escape(agreement.title)}`,
  ];
  const count = new Map<string, number>();
  for (const each of answer.upcoming) {
    const key = `${each.id}-${each.what}`;
    const n = (count.get(key) ?? 0) + 1;
    count.set(key, n);
    const title = titleOf(agreement, each.id);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${key}-${n}@${agreement.id}.${options.host}`,
      `DTSTAMP:${compact(options.stamp)}`,
      `DTSTART:${compact(each.at)}`,
      "DURATION:PT0S",
      `SUMMARY:${escape(`${WORDS[each.what]}: ${title}`)}`,
      `DESCRIPTION:${escape(`As of ${answer.asOf}. ${quoteOf(agreement, each.id)}`)}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-P1D",
      `DESCRIPTION:${escape(title)}`,
      "END:VALARM",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function titleOf(agreement: Agreement, id: string): string {
  const found = [...agreement.commitments, ...agreement.phases, ...agreement.tranches, ...agreement.procedures].find(
    (each) => each.id === id,
  );
  return found?.title ?? id;
}

function quoteOf(agreement: Agreement, id: string): string {
  const commitment = agreement.commitments.find((each) => each.id === id);
  if (commitment === undefined) return "";
  return [commitment.act.words, ...commitment.anchors.map((anchor) => `[${anchor.point}]`)].join(" ");
}

function compact(instant: string): string {
  return instant.replace(/\.\d+/u, "").replace(/[-:]/gu, "");
}

function escape(text: string): string {
  return text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r?\n/gu, "\\n");
}

/** Lines of at most 75 bytes, never cut within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let size = 0;
  for (const sign of line) {
    const bytes = encoder.encode(sign).length;
    if (size + bytes > 74) {
      folded += "\r\n ";
      size = 1;
    }
    folded += sign;
    size += bytes;
  }
  return folded;
}
