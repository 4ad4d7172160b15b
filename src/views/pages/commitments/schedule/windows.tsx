import { say } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import {
  durationSaid,
  runProgram,
  compileAgreement,
  type Commitment,
  type RunAnswer,
} from "../../../../core/commitments/index.ts";
import type { MonitoringLog, ProcessState } from "../../../../core/record/state.ts";
import { Party } from "../../../kit/party.tsx";
import { Empty } from "../../../kit/states.tsx";
import { dayNumber, isDay, isoDay } from "../../../days.ts";
import { Part } from "../../../kit/part.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { SaidWords } from "../../positions/around-page.tsx";
import { actWords, dayIn, lastDayIn, type CommitmentText } from "../model.ts";
import { eventsOf, logKnown, signingsOf } from "../../../../core/record/watched.ts";
import { useLog } from "../monitoring/use-log.ts";
import { AssumedDays } from "./assumed-days.tsx";
import { Starts } from "./starts.tsx";
import { Phases } from "./phases.tsx";
import { CommitmentLink, Deadline, Labelled, TextWords } from "../parts.tsx";
import { DomesticStep } from "../detail.tsx";

interface Line {
  readonly commitment: Commitment;
  readonly due: string | null;
  readonly performed: string | null;
  /** Days late; null where it was not. */
  readonly late: number | null;
}

/** How the confirmed commitments stand long after the day of the text; null where there are none. */
function answerOf(
  { confirmed, kept, tabled }: CommitmentText,
  log: MonitoringLog | undefined,
  state: ProcessState,
): RunAnswer | null {
  // Without reports, terms are counted from the day of a signed text as far as they name it.
  const reported = log !== undefined && confirmed.size > 0 ? eventsOf(logKnown(log)) : [];
  const events = kept === null ? [] : [...signingsOf(state, kept), ...reported];
  const asOf = isoDay(dayNumber(tabled?.draft.date ?? "2026-01-01") + 1500);
  return kept === null ? null : runProgram(compileAgreement(kept), events, { asOf }).answer;
}

function linesOf({ agreement, confirmed }: CommitmentText, answer: RunAnswer | null): readonly Line[] {
  return agreement.commitments
    .filter(({ id, window }) => window?.due !== undefined && (confirmed.size === 0 || confirmed.has(id)))
    .map((commitment) => {
      const state = answer?.commitments.find(({ id }) => id === commitment.id);
      return {
        commitment,
        due: typeof state?.due === "string" ? lastDayIn(agreement, state.due) : null,
        performed: typeof state?.performed === "string" ? dayIn(agreement, state.performed) : null,
        late: state?.daysLate ?? null,
      };
    });
}

/** Windows over time; a term without a start is drawn open, and can be counted from a day that the reader assumes. */
export function Windows({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, locale, state, record } = useWorkbench();
  const { schedule: words, monitoring } = t.commitments;
  const { agreement } = text;
  const log = useLog();
  const process = record?.talks ?? state;
  const answer = useMemo(() => answerOf(text, log, process), [text, log, process]);
  const lines = linesOf(text, answer);
  if (lines.length === 0)
    return (
      <>
        <Empty title={words.noWindows} text={words.noWindowsText} />
        <Phases text={text} />
      </>
    );
  const days = lines.flatMap(({ due, performed }) => [due, performed].filter((day) => day !== null)).sort();
  const from = text.tabled?.draft.date ?? days[0] ?? "2026-01-01";
  const span = Math.max(1, dayNumber(days.at(-1) ?? from) - dayNumber(from)) + 10;
  const share = (day: string) => `${Math.min(100, Math.max(0, ((dayNumber(day) - dayNumber(from)) / span) * 100))}%`;
  return (
    <>
      <p className="hint">{words.start}</p>
      <ol className="cm-windows">
        {lines.map(({ commitment, due, performed, late }) => (
          <li key={commitment.id}>
            <CommitmentLink text={text.id} id={commitment.id} words={actWords(commitment)} />
            <span className="cm-track" aria-hidden="true">
              {due === null ? (
                <i className="cm-window is-open" />
              ) : (
                <i className="cm-window" style={{ inlineSize: share(due) }} />
              )}
              {performed !== null && <i className="cm-done" style={{ insetInlineStart: share(performed) }} />}
            </span>
            <span className="hint">
              {due === null ? (
                <Deadline of={commitment} agreement={agreement} />
              ) : (
                `${locale.shortDate(due)} · ${words.dayN({ n: String(dayNumber(due) - dayNumber(from)) })}`
              )}
              {performed !== null &&
                ` · ${late === null ? monitoring.statuses.fulfilled : monitoring.doneLate} ${locale.shortDate(performed)}`}
              {performed !== null && late !== null && ` · ${monitoring.daysLate({ n: late })}`}
            </span>
          </li>
        ))}
      </ol>
      <Starts text={text} answer={answer} />
      <Phases text={text} />
      <Calculator lines={lines} />
      <WaitingSteps />
      <Checklist text={text} lines={lines} />
      <DomesticSteps text={text} />
    </>
  );
}

function DomesticSteps({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const steps = text.agreement.commitments.filter(({ domestic }) => (domestic ?? []).length > 0);
  return (
    <Part id="domestic" title={words.domesticSteps}>
      {steps.length === 0 && <p className="hint">{words.noDomestic}</p>}
      <ul className="cm-lines">
        {steps.flatMap((each) =>
          (each.domestic ?? []).map((step) => (
            <li key={`${each.id} ${step.party}`}>
              <CommitmentLink text={text.id} id={each.id} words={actWords(each)} />
              <DomesticStep step={step} text={text} />
            </li>
          )),
        )}
      </ul>
    </Part>
  );
}

/** Terms without a stated start, counted from an assumed day. */
function Calculator({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { t, locale, still } = useWorkbench();
  const words = t.commitments.schedule;
  const [assumed, setAssumed] = useState("");
  const open = lines.flatMap(({ commitment }) => {
    const due = commitment.window?.due;
    if (due === undefined || !("anchor" in due) || due.anchor !== null || due.plus === undefined) return [];
    return due.plus.unit === "day" || due.plus.unit === "week" ? [{ commitment, plus: due.plus }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Part id="calculator" title={words.calculator} hint={still === undefined ? words.calculatorHint : words.counted}>
      <AssumedDays label={words.assumed} day={assumed} onChange={setAssumed}>
        {(start) => (
          <ul className="cm-lines">
            {open.map(({ commitment, plus }) => (
              <li key={commitment.id}>
                <TextWords of={actWords(commitment)} />
                <b>
                  {words.wouldEnd({
                    term: say(t, durationSaid(plus)),
                    day: locale.date(isoDay(dayNumber(start) + plus.n * (plus.unit === "week" ? 7 : 1))),
                  })}
                </b>
              </li>
            ))}
          </ul>
        )}
      </AssumedDays>
    </Part>
  );
}

/** Steps at home that have to wait after something has begun, such as a referendum after a ceasefire: the earliest day. */
function WaitingSteps(): ReactNode {
  const { state, t, locale, still } = useWorkbench();
  const words = t.commitments.schedule;
  const [begun, setBegun] = useState("");
  const waiting = (state.positions?.stakes ?? []).flatMap(({ party, ratification }) =>
    ratification.flatMap((step) => (step.after === undefined ? [] : [{ party, step, after: step.after }])),
  );
  if (waiting.length === 0) return null;
  return (
    <Part id="waiting" title={words.waiting} hint={still === undefined ? words.waitingHint : undefined}>
      {still === undefined && (
        <Labelled label={words.begun}>
          <input className="input" type="date" value={begun} onChange={({ target }) => setBegun(target.value)} />
        </Labelled>
      )}
      <div role="status">
        <ul className="cm-lines">
          {waiting.map(({ party, step, after }) => (
            <li key={`${party} ${step.text}`}>
              <span>
                <Party id={party} /> <b>{step.instrument}</b>, <bdi>{step.body}</bdi>
              </span>
              <SaidWords item={step} />
              <b>
                {isDay(begun)
                  ? words.earliest({ day: locale.date(isoDay(dayNumber(begun) + after.days)) })
                  : t.positions.notBefore({ days: after.days, event: after.event })}
              </b>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

/** What would have to be true before a duty with a term can be kept: steps at home, bars, conditions, what the text leaves open. */
function Checklist({ text, lines }: { readonly text: CommitmentText; readonly lines: readonly Line[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const asked = lines
    .map(({ commitment }) => commitment)
    .filter(({ domestic = [], notes = [] }) => domestic.length + notes.length > 0);
  if (asked.length === 0) return null;
  return (
    <Part id="checklist" title={words.checklist} hint={words.checklistHint}>
      <ul className="cm-lines">
        {asked.map((each) => (
          <li key={each.id}>
            <CommitmentLink text={text.id} id={each.id} words={actWords(each)} />
            {each.trigger !== undefined && (
              <span>
                {t.commitments.begins}: <TextWords of={each.trigger.words} />
              </span>
            )}
            {(each.domestic ?? []).map((step) => (
              <DomesticStep key={`${step.party} ${step.instrument}`} step={step} text={text} />
            ))}
            {(each.notes ?? []).length > 0 && (
              <ul className="cm-open-list">
                {(each.notes ?? []).map((note) => (
                  <li key={note}>
                    <TextWords of={note} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
