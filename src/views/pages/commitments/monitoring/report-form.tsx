import {
  eventCalling,
  titleIn,
  type Agreement,
  type Incident,
  type NamedEvent,
} from "../../../../core/commitments/index.ts";
import { type HTMLInputTypeAttribute, type ReactNode } from "react";
import { optionsOf } from "../../../kit/select.tsx";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Field, SelectField } from "../../record/field.tsx";
import { TypeList } from "../parts.tsx";
import { KeptList } from "./kept-list.tsx";
import { useKeptReports } from "./kept-reports.ts";
import { eventName, eventTypes } from "./model.ts";

const offered = ["alleged", "reported", "verified"] as const;
const blank = {
  on: "",
  time: "",
  type: "",
  place: "",
  precision: "",
  actor: "",
  count: "",
  note: "",
  commitment: "",
  meant: "",
};

type Values = typeof blank & { readonly reporter: string; readonly grade: (typeof offered)[number] };

/** The kind of event that the typed words mean; where several are called so, the one chosen, or null before. */
function eventOf({ type, commitment, meant }: Values, agreement: Agreement | null) {
  const called = eventCalling(agreement)(type, commitment === "" ? [] : [commitment]);
  if (!("several" in called)) return { type: "one" in called ? called.one : called.unknown, among: [] };
  const chosen = called.several.find(({ type: each }) => each === meant);
  return { type: chosen?.type ?? null, among: called.several };
}

function incidentOf(values: Values, type: string, today: string): Incident {
  const { on, time, grade, actor } = values;
  const [place, note, reporter] = [values.place.trim(), values.note.trim(), values.reporter.trim()];
  const [metres, count] = [Number(values.precision), Number(values.count)];
  return {
    id: `report-${on}-${crypto.randomUUID().slice(0, 8)}`,
    type,
    on: time === "" ? on : `${on}T${time}Z`,
    known: today,
    reporter,
    grade,
    ...(place === "" ? {} : { place: { name: place, ...(metres > 0 ? { precisionMetres: metres } : {}) } }),
    ...(actor === "" ? {} : { actor }),
    ...(count > 0 ? { count } : {}),
    commitments: values.commitment === "" ? [] : [values.commitment],
    sources: [{ publisher: reporter, date: today }],
    ...(note === "" ? {} : { note }),
  };
}

/** A form for the phone: it needs no connection; what is written stays in this page until it is recorded. */
export function ReportForm({ agreement }: { readonly agreement: Agreement | null }): ReactNode {
  const { whole, t, record, announce } = useWorkbench();
  const words = t.commitments.monitoring;
  const [reports, keepReports] = useKeptReports(whole.id);
  const [values, setValues] = useTyped<Values>("values", { ...blank, reporter: record?.name ?? "", grade: "reported" });
  const { type, among } = eventOf(values, agreement);
  const ready = values.on !== "" && values.type.trim() !== "" && values.reporter.trim() !== "" && type !== null;
  const keep = () => {
    if (type === null) return;
    const today = record?.today() ?? new Date().toISOString().slice(0, 10);
    keepReports([...reports, incidentOf(values, type, today)]);
    // All at once: what stays of one report is easily taken for the next one's.
    setValues({ ...blank, reporter: values.reporter, grade: "reported" });
    announce(words.keptOne);
  };
  return (
    <>
      <form
        className="record-form cm-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) keep();
        }}
      >
        <p className="hint">{words.formHint}</p>
        <ReportFields
          values={values}
          set={(name) => (value) => setValues((before) => ({ ...before, [name]: value }))}
          agreement={agreement}
          among={among}
        />
        <div className="tools">
          <button type="submit" className="button button-main" disabled={!ready}>
            {words.keep}
          </button>
        </div>
      </form>
      <KeptList agreement={agreement} />
    </>
  );
}

interface FieldsProps {
  readonly values: Values;
  readonly set: (name: keyof Values) => (value: string) => void;
  readonly agreement: Agreement | null;
  /** Events of the text that are called as what is typed, where that is more than one. */
  readonly among: readonly NamedEvent[];
}

function ReportFields({ values, set, agreement, among }: FieldsProps): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.commitments.monitoring;
  // A text may name who acts where the process does not.
  const others = (agreement?.parties ?? []).filter(({ id }) => !whole.parties.some((each) => each.id === id));
  const actors = [...whole.parties, ...others];
  const given = (name: keyof Values) => ({ value: values[name], onChange: set(name) });
  return (
    <>
      <Input label={words.whatHappened} hint={words.whatHint} list="event-types" {...given("type")}>
        <TypeList
          id="event-types"
          types={agreement === null ? [] : eventTypes(agreement)}
          written={(type) => eventName(agreement, type)}
        />
      </Input>
      {among.length > 0 && (
        <SelectField
          label={words.whichMeant}
          empty="…"
          options={among.map(({ type: value, name: label }) => ({ value, label }))}
          {...given("meant")}
        />
      )}
      <div className="cm-pair">
        <Input label={words.day} type="date" {...given("on")} />
        <Input label={words.time} type="time" hint={words.timeHint} {...given("time")} />
      </div>
      <div className="cm-pair">
        <Input label={words.place} type="text" {...given("place")} />
        <Input label={words.precision} type="number" {...given("precision")} />
      </div>
      <div className="cm-pair">
        <SelectField
          label={words.byWhom}
          hint={words.byWhomHint}
          empty={words.notSaid}
          options={actors.map(({ id, name }) => ({ value: id, label: name }))}
          {...given("actor")}
        />
        <Input label={words.howMany} type="number" {...given("count")} />
      </div>
      {agreement !== null && (
        <SelectField
          label={words.touches}
          empty={words.notSaid}
          options={agreement.commitments.map(({ id }) => ({ value: id, label: titleIn(agreement, id) }))}
          {...given("commitment")}
        />
      )}
      <div className="cm-pair">
        <Input label={words.reporter} {...given("reporter")} />
        <SelectField label={words.howSure} options={optionsOf(offered, words.grades)} {...given("grade")} />
      </div>
      <Field label={words.note} hint={words.noteHint}>
        {(ids) => (
          <textarea
            {...ids}
            className="field"
            rows={3}
            value={values.note}
            onChange={({ target }) => set("note")(target.value)}
          />
        )}
      </Field>
    </>
  );
}

/** A labelled line of one kind; what it offers is given beside it. */
function Input({
  label,
  hint,
  type,
  list,
  value,
  onChange,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly list?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <>
          <input
            {...ids}
            className="field"
            type={type}
            list={list}
            inputMode={type === "number" ? "numeric" : undefined}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          {children}
        </>
      )}
    </Field>
  );
}
