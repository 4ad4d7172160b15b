import { say } from "../../../../words/words.ts";
import { useMemo, useState, type ReactNode } from "react";
import { durationSaid, runProgram, compileAgreement, type Commitment } from "../../../../core/commitments/index.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Party } from "../../../kit/party.tsx";
import { Empty } from "../../../kit/states.tsx";
import { dayNumber, isDay, isoDay } from "../../../days.ts";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { SaidWords } from "../../positions/around-page.tsx";
import { actWords, dayIn, lastDayIn, type CommitmentText } from "../model.ts";
import { eventsOf } from "../monitoring/model.ts";
import { Deadline } from "../parts.tsx";
import { DomesticStep } from "../detail.tsx";

interface Line {
  readonly commitment: Commitment;
  readonly due: string | null;
  readonly performed: string | null;
}

/** Windows over time; a term without a start is drawn open, and can be counted from a day that the reader assumes. */
export function Windows({ text }: { readonly text: CommitmentText }): ReactNode {
  const { whole, t, locale, place } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const lines = useMemo((): readonly Line[] => {
    const timed = agreement.commitments.filter(
      ({ id, window }) => window?.due !== undefined && (text.confirmed.size === 0 || text.confirmed.has(id)),
    );
    const watched = text.kept !== null && whole.monitoring !== undefined && text.confirmed.size > 0;
    const signed = text.tabled?.draft.date ?? null;
    // Without reports, terms are counted from the day of a signed text as far as they name it.
    const events = watched && whole.monitoring !== undefined ? eventsOf(whole.monitoring) : [];
    const answer =
      text.kept === null
        ? null
        : runProgram(compileAgreement(text.kept), events, {
            asOf: isoDay(dayNumber(signed ?? "2026-01-01") + 1500),
          }).answer;
    return timed.map((commitment) => {
      const state = answer?.commitments.find(({ id }) => id === commitment.id);
      return {
        commitment,
        due: typeof state?.due === "string" ? lastDayIn(agreement, state.due) : null,
        performed: typeof state?.performed === "string" ? dayIn(agreement, state.performed) : null,
      };
    });
  }, [agreement, text, whole.monitoring]);
  if (lines.length === 0) return <Empty title={words.noWindows} text={words.noWindowsText} />;
  const days = lines.flatMap(({ due, performed }) => [due, performed].filter((day) => day !== null)).sort();
  const from = text.tabled?.draft.date ?? days[0] ?? "2026-01-01";
  const span = Math.max(1, dayNumber(days.at(-1) ?? from) - dayNumber(from)) + 10;
  const share = (day: string) => `${Math.min(100, Math.max(0, ((dayNumber(day) - dayNumber(from)) / span) * 100))}%`;
  const steps = agreement.commitments.filter(({ domestic }) => (domestic ?? []).length > 0);
  return (
    <>
      <p className="hint">{words.start}</p>
      <ol className="cm-windows">
        {lines.map(({ commitment, due, performed }) => (
          <li key={commitment.id}>
            <PageLink to={onPage(place, "commitments", { text: text.id, c: commitment.id })}>
              <bdi lang="en">{actWords(commitment)}</bdi>
            </PageLink>
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
              {performed !== null && ` · ${t.commitments.monitoring.statuses.fulfilled} ${locale.shortDate(performed)}`}
            </span>
          </li>
        ))}
      </ol>
      <Calculator lines={lines} />
      <WaitingSteps />
      <Checklist text={text} lines={lines} />
      <section className="part" aria-labelledby="domestic">
        <div className="part-head">
          <h2 id="domestic">{words.domesticSteps}</h2>
        </div>
        {steps.length === 0 && <p className="hint">{words.noDomestic}</p>}
        <ul className="cm-lines">
          {steps.flatMap((each) =>
            (each.domestic ?? []).map((step) => (
              <li key={`${each.id} ${step.party}`}>
                <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
                  <bdi lang="en">{actWords(each)}</bdi>
                </PageLink>
                <DomesticStep step={step} text={text} />
              </li>
            )),
          )}
        </ul>
      </section>
    </>
  );
}

/** Terms without a stated start, counted from an assumed day. */
function Calculator({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const [assumed, setAssumed] = useState("");
  const open = lines.flatMap(({ commitment }) => {
    const due = commitment.window?.due;
    if (due === undefined || !("anchor" in due) || due.anchor !== null || due.plus === undefined) return [];
    return due.plus.unit === "day" || due.plus.unit === "week" ? [{ commitment, plus: due.plus }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section className="part" aria-labelledby="calculator">
      <div className="part-head">
        <h2 id="calculator">{words.calculator}</h2>
        <p className="hint">{words.calculatorHint}</p>
      </div>
      <label className="cm-field">
        <span className="label">{words.assumed}</span>
        <input className="input" type="date" value={assumed} onChange={({ target }) => setAssumed(target.value)} />
      </label>
      {isDay(assumed) && (
        <div role="status">
          <ul className="cm-lines">
            {open.map(({ commitment, plus }) => (
              <li key={commitment.id}>
                <bdi lang="en">{actWords(commitment)}</bdi>
                <b>
                  {words.wouldEnd({
                    term: say(t, durationSaid(plus)),
                    day: locale.date(isoDay(dayNumber(assumed) + plus.n * (plus.unit === "week" ? 7 : 1))),
                  })}
                </b>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Steps at home that have to wait after something has begun, such as a referendum after a ceasefire: the earliest day. */
function WaitingSteps(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const [begun, setBegun] = useState("");
  const waiting = (state.positions?.stakes ?? []).flatMap(({ party, ratification }) =>
    ratification.flatMap((step) => (step.after === undefined ? [] : [{ party, step, after: step.after }])),
  );
  if (waiting.length === 0) return null;
  return (
    <section className="part" aria-labelledby="waiting">
      <div className="part-head">
        <h2 id="waiting">{words.waiting}</h2>
        <p className="hint">{words.waitingHint}</p>
      </div>
      <label className="cm-field">
        <span className="label">{words.begun}</span>
        <input className="input" type="date" value={begun} onChange={({ target }) => setBegun(target.value)} />
      </label>
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
    </section>
  );
}

/** What would have to be true before a duty with a term can be kept: steps at home, bars, conditions, what the text leaves open. */
function Checklist({ text, lines }: { readonly text: CommitmentText; readonly lines: readonly Line[] }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.schedule;
  const asked = lines
    .map(({ commitment }) => commitment)
    .filter(({ domestic = [], notes = [] }) => domestic.length + notes.length > 0);
  if (asked.length === 0) return null;
  return (
    <section className="part" aria-labelledby="checklist">
      <div className="part-head">
        <h2 id="checklist">{words.checklist}</h2>
        <p className="hint">{words.checklistHint}</p>
      </div>
      <ul className="cm-lines">
        {asked.map((each) => (
          <li key={each.id}>
            <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
              <bdi lang="en">{actWords(each)}</bdi>
            </PageLink>
            {each.trigger !== undefined && (
              <span>
                {t.commitments.begins}: <bdi lang="en">{each.trigger.words}</bdi>
              </span>
            )}
            {(each.domestic ?? []).map((step) => (
              <DomesticStep key={`${step.party} ${step.instrument}`} step={step} text={text} />
            ))}
            {(each.notes ?? []).length > 0 && (
              <ul className="cm-open-list">
                {(each.notes ?? []).map((note) => (
                  <li key={note}>
                    <bdi lang="en">{note}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
