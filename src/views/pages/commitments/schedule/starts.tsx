import { useMemo, useState, type ReactNode } from "react";
import { packDecimals } from "../../../../core/common/decimals.ts";
import {
  eventSetting,
  momentsCounted,
  whenSaid,
  type Moment,
  type RunAnswer,
} from "../../../../core/commitments/index.ts";
import { SIGNATURE } from "../../../../core/things/signatories.ts";
import { signingsOf } from "../../../../core/record/watched.ts";
import { say } from "../../../../words/words.ts";
import { isDay } from "../../../days.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Part } from "../../../kit/part.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { dayIn, frameOf, type CommitmentText } from "../model.ts";
import { eventName } from "../monitoring/model.ts";
import { Labelled, recordsDuties, TextWords } from "../parts.tsx";

/** The moments that terms count from: what sets each, on which day, and a field for a day that a person knows. */
export function Starts({
  text,
  answer,
}: {
  readonly text: CommitmentText;
  /** How the confirmed commitments stand; null where there are none. */
  readonly answer: RunAnswer | null;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule.starts;
  const counted = useMemo(() => momentsCounted(text.agreement), [text.agreement]);
  if (counted.length === 0) return null;
  return (
    <Part id="starts" title={words.title} hint={words.hint}>
      <ul className="cm-lines">
        {counted.map(({ moment, terms }) => (
          <li key={moment.id}>
            <b>
              <TextWords of={eventName(text.agreement, moment.id)} />
            </b>
            <span className="hint">{words.counted({ n: terms })}</span>
            <StartOf text={text} moment={moment} at={answer?.moments[moment.id] ?? null} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function StartOf({
  text,
  moment,
  at,
}: {
  readonly text: CommitmentText;
  readonly moment: Moment;
  readonly at: string | null;
}): ReactNode {
  const { t, locale, place, record, still, state } = useWorkbench();
  const words = t.commitments.schedule.starts;
  const { agreement } = text;
  const signed = moment.id === SIGNATURE ? (signingsOf(record?.talks ?? state, agreement).at(0)?.on ?? null) : null;
  const { on } = moment;
  const open = at === null && (on === undefined || !("at" in on));
  return (
    <>
      {on !== undefined && <span>{words.byText({ when: say(t, whenSaid(agreement, on)) })}</span>}
      {at !== null && <span>{words.since({ day: locale.date(dayIn(agreement, at)) })}</span>}
      {open && signed !== null && <span>{words.signed({ day: locale.date(signed) })}</span>}
      {open && signed === null && eventSetting(moment) !== null && <span>{words.waits}</span>}
      {open && still === undefined && (
        <>
          <PageLink to={onPage(place, "monitoring", { view: "report" })}>{words.report}</PageLink>
          {recordsDuties(record, text) && <GiveDay text={text} moment={moment} known={signed} />}
        </>
      )}
    </>
  );
}

/** A day that a person knows, recorded with the frame of the agreement. */
function GiveDay({
  text,
  moment,
  known,
}: {
  readonly text: CommitmentText;
  readonly moment: Moment;
  /** The day that an event of the record gives; null where none does. */
  readonly known: string | null;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule.starts;
  const [day, setDay] = useState(known ?? "");
  const called = eventName(text.agreement, moment.id);
  const frame = frameOf(text);
  const moments = frame.moments.map((each) => (each.id === moment.id ? { ...each, on: { at: day } } : each));
  return (
    <span className="tools">
      <Labelled label={words.dayOf({ moment: called })}>
        <input className="input" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      </Labelled>
      {isDay(day) && (
        <RecordButton
          label={words.record}
          text={words.recordText({ moment: called, day: locale.date(day) })}
          writers="judgements"
          plans={() => [{ kind: "agreement", body: packDecimals({ ...frame, moments }) as object }]}
        />
      )}
    </span>
  );
}
