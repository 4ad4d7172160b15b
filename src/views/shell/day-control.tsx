import { useId, useState, type FormEvent, type ReactNode } from "react";
import { isDay, latestDay } from "../days.ts";
import { Button } from "../kit/button.tsx";
import { Icon } from "../kit/icon.tsx";
import { Parties, partiesOf } from "../kit/party.tsx";
import { Popup } from "../kit/popup.tsx";
import { useWorkbench } from "../workbench.ts";
import { draftDays } from "./draft-days.ts";
import { readDay } from "./read-day.ts";

/** The day in words; opens a field to type another one, with the days of the drafts below it. */
export function DayControl() {
  const { whole, place, t, locale } = useWorkbench();
  const latest = latestDay(whole);
  if (latest === null) return null;
  return (
    <Popup
      kind="dialog"
      label={t.day.choose}
      className="popup-pad"
      buttonClass="head-tool head-day"
      button={
        <>
          <span>
            {t.day.asOf} <b>{locale.shortDate(place.asOf ?? latest)}</b>
          </span>
          <Icon name="down" />
        </>
      }
    >
      {(close) => <DayForm close={close} latest={latest} />}
    </Popup>
  );
}

function DayForm({ close, latest }: { readonly close: () => void; readonly latest: string }) {
  const { whole, place, go, t, record } = useWorkbench();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = useId();
  const show = (day: string | null) => {
    close();
    go({ ...place, asOf: day === null || day >= latest ? null : day });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const day = readDay(text);
    if (day === null || !isDay(day)) setWrong(true);
    else show(day);
  };
  const drafts = draftDays(whole, record);
  return (
    <div>
      <form className="day-form" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={field}>{t.day.field}</label>
          <input
            id={field}
            className="input"
            autoComplete="off"
            data-first
            value={text}
            placeholder={t.day.example}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${field}-wrong` : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setWrong(false);
            }}
          />
          {wrong && (
            <p className="wrong" id={`${field}-wrong`} role="alert">
              {t.day.noDay}
            </p>
          )}
        </div>
        <div className="tools">
          <Button look="main" type="submit">
            {t.day.show}
          </Button>
          {place.asOf !== null && (
            <Button look="quiet" onClick={() => show(null)}>
              {t.day.latest}
            </Button>
          )}
        </div>
      </form>
      {drafts.length > 0 && <DraftDays drafts={drafts} show={show} />}
    </div>
  );
}

/** Days on which drafts were tabled. */
function DraftDays({
  drafts,
  show,
}: {
  readonly drafts: readonly {
    readonly id: string;
    readonly party: string;
    readonly day: string;
    readonly title: string;
  }[];
  readonly show: (day: string | null) => void;
}): ReactNode {
  const { t, locale, whole } = useWorkbench();
  return (
    <div className="day-list">
      <p className="option-group">{t.day.drafts}</p>
      {drafts.map(({ id, party, day, title }) => (
        <button key={id} type="button" className="option" onClick={() => show(day)}>
          <span>
            {locale.shortDate(day)} <span className="hint">{title}</span>
          </span>
          <Parties ids={partiesOf(whole, party)} />
        </button>
      ))}
    </div>
  );
}
