import { useState, type ReactNode } from "react";
import type { Said } from "../../core/common/said.ts";
import type { Wait, WaitMoment } from "../../core/record/waits/wait.ts";
import type { Locale } from "../../words/locale.ts";
import type { Words } from "../../words/types.ts";
import { escapeHtml } from "../escape-html.ts";
import { Button } from "../kit/button.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { useWorkbench } from "../workbench.ts";
import { processName } from "../process-name.ts";
import { SaidLine, saidText } from "./said-line.tsx";

/** What waits, in the order given: the day, one sentence, what it is about, and its one act. Needs no open process. */
export function WaitsList({
  waits,
  today,
  among = true,
}: {
  readonly waits: readonly Wait[];
  /** The present day, from which days are counted. */
  readonly today: string;
  /** Whether each line says its process: false on the pages of one. */
  readonly among?: boolean;
}): ReactNode {
  return (
    <ul className="waits">
      {waits.map((wait, at) => (
        <Line key={`${wait.process.id} ${wait.kind} ${wait.entries[0]?.id ?? at}`} {...{ wait, today, among }} />
      ))}
    </ul>
  );
}

function Line({
  wait,
  today,
  among,
}: {
  readonly wait: Wait;
  readonly today: string;
  readonly among: boolean;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const { process, details, left, said, text } = wait;
  const { parties } = process;
  const where = [...(among ? [processName(t, process)] : []), ...(text === null ? [] : [saidText(t, text, parties)])];
  return (
    <li className="wait" data-yours={wait.yours} data-kind={wait.kind}>
      <When wait={wait} today={today} />
      <div className="wait-what">
        <h3>
          <SaidLine what={said} parties={parties} t={t} />
        </h3>
        {details.map((detail, at) => {
          const key = `${at}`;
          return (
            <p key={key}>
              <SaidLine what={detail} parties={parties} t={t} />
            </p>
          );
        })}
        {left > 0 && <p>{t.waits.more({ n: left })}</p>}
        {where.length > 0 && (
          <p className="wait-at">
            <bdi>{where.join(locale.comma)}</bdi>
          </p>
        )}
      </div>
      {wait.act === null ? <Remind wait={wait} /> : <Act wait={wait} act={wait.act} />}
    </li>
  );
}

/** The day comes first: when it is due, or else since when it waits. */
function When({ wait: { due, since }, today }: { readonly wait: Wait; readonly today: string }): ReactNode {
  const { t, locale } = useWorkbench();
  if (due !== null) {
    const left = daysBetween(today, due.day);
    return (
      <p className="wait-when">
        <b>{dueDay(locale, today, due.day)}</b>{" "}
        {due.clock ?? (left < 0 ? t.waits.over({ n: -left }) : t.waits.left({ n: left }))}
      </p>
    );
  }
  return (
    <p className="wait-when">
      <b>{since === null ? t.waits.whenYouCan : sinceWords(since, today, t, locale)}</b> {since?.clock}
    </p>
  );
}

/** `Monday 2 June`; with its year where that is not this one. */
export function dueDay(locale: Locale, today: string, day: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? locale.weekday(day) : locale.date(day);
}

function sinceWords({ day }: WaitMoment, today: string, t: Words, locale: Locale): string {
  const days = daysBetween(day, today);
  if (days === 0) return t.waits.sinceToday;
  return days === 1 ? t.waits.sinceYesterday : t.waits.since({ day: locale.shortDate(day) });
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function Act({ wait, act }: { readonly wait: Wait; readonly act: Said }): ReactNode {
  const { t } = useWorkbench();
  const { process, place, said } = wait;
  const does = saidText(t, act, process.parties);
  return (
    <PageLink
      to={{ process: process.id, page: place.page, asOf: null, values: place.values }}
      className="button wait-act"
      label={t.waits.actOn({ act: does, what: saidText(t, said, process.parties) })}
    >
      {does}
    </PageLink>
  );
}

/** For what waits for others nothing can be done here but to put a line to them on the clipboard. */
function Remind({ wait }: { readonly wait: Wait }): ReactNode {
  const { t, copy, announce } = useWorkbench();
  const [copied, setCopied] = useState(false);
  const { process, said, details } = wait;
  const line = [said, ...details].map((each) => saidText(t, each, process.parties)).join(" ");
  const remind = async () => {
    if (!(await copy({ text: line, html: escapeHtml(line) }))) return;
    setCopied(true);
    announce(t.waits.copied);
  };
  return (
    <Button
      look="link"
      aria-label={t.waits.actOn({ act: t.waits.remind, what: saidText(t, said, process.parties) })}
      onClick={() => void remind()}
    >
      {copied ? t.waits.copied : t.waits.remind}
    </Button>
  );
}
