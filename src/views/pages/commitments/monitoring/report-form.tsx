import { titleIn, type Agreement, type Incident } from "../../../../core/commitments/index.ts";
import { useState, type ReactNode } from "react";
import { useWorkbench } from "../../../workbench.ts";
import { Field } from "../../record/field.tsx";
import { KeptList } from "./kept-list.tsx";
import { keepReports, useKeptReports } from "./kept-reports.ts";
import { eventTypes, typeWords } from "./model.ts";

const offered = ["alleged", "reported", "verified"] as const;
const blank = { on: "", time: "", type: "", place: "", precision: "", actor: "", count: "", note: "", commitment: "" };

/** A form for the phone: it needs no connection; what is written stays in this page until it is recorded. */
export function ReportForm({ agreement }: { readonly agreement: Agreement | null }): ReactNode {
  const { whole, t, record, announce } = useWorkbench();
  const words = t.commitments.monitoring;
  const reports = useKeptReports(whole.id);
  const [values, setValues] = useState(blank);
  const [reporter, setReporter] = useState(record?.name ?? "");
  const [grade, setGrade] = useState<(typeof offered)[number]>("reported");
  const types = agreement === null ? [] : eventTypes(agreement);
  const set = (name: keyof typeof blank) => (event: { readonly target: { readonly value: string } }) =>
    setValues((before) => ({ ...before, [name]: event.target.value }));
  const ready = values.on !== "" && values.type.trim() !== "" && reporter.trim() !== "";
  const keep = () => {
    const today = record?.today() ?? new Date().toISOString().slice(0, 10);
    const report: Incident = {
      id: `report-${values.on}-${crypto.randomUUID().slice(0, 8)}`,
      type: values.type.trim().toLowerCase().replace(/\s+/gu, "-"),
      on: values.time === "" ? values.on : `${values.on}T${values.time}Z`,
      known: today,
      reporter: reporter.trim(),
      grade,
      ...(values.place.trim() === ""
        ? {}
        : {
            place: {
              name: values.place.trim(),
              ...(Number(values.precision) > 0 ? { precisionMetres: Number(values.precision) } : {}),
            },
          }),
      ...(values.actor === "" ? {} : { actor: values.actor }),
      ...(Number(values.count) > 0 ? { count: Number(values.count) } : {}),
      commitments: values.commitment === "" ? [] : [values.commitment],
      sources: [{ publisher: reporter.trim(), date: today }],
      ...(values.note.trim() === "" ? {} : { note: values.note.trim() }),
    };
    keepReports(whole.id, [...reports, report]);
    setValues({ ...blank, on: values.on, type: values.type });
    announce(words.keptOne);
  };
  const input = (name: keyof typeof blank, label: string, type: string, hint?: string) => (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <input
          {...ids}
          className="field"
          type={type}
          inputMode={type === "number" ? "numeric" : undefined}
          value={values[name]}
          onChange={set(name)}
        />
      )}
    </Field>
  );
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
        <Field label={words.whatHappened} hint={words.whatHint}>
          {(ids) => (
            <>
              <input {...ids} className="field" list="event-types" value={values.type} onChange={set("type")} />
              <datalist id="event-types">
                {types.map((type) => (
                  <option key={type} value={typeWords(type)}>
                    {typeWords(type)}
                  </option>
                ))}
              </datalist>
            </>
          )}
        </Field>
        <div className="cm-pair">
          {input("on", words.day, "date")}
          {input("time", words.time, "time", words.timeHint)}
        </div>
        <div className="cm-pair">
          {input("place", words.place, "text")}
          {input("precision", words.precision, "number")}
        </div>
        <div className="cm-pair">
          <Field label={words.byWhom} hint={words.byWhomHint}>
            {(ids) => (
              <select {...ids} className="input" value={values.actor} onChange={set("actor")}>
                <option value="">{words.notSaid}</option>
                {whole.parties.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {input("count", words.howMany, "number")}
        </div>
        {agreement !== null && (
          <Field label={words.touches}>
            {(ids) => (
              <select {...ids} className="input" value={values.commitment} onChange={set("commitment")}>
                <option value="">{words.notSaid}</option>
                {agreement.commitments.map(({ id }) => (
                  <option key={id} value={id}>
                    {titleIn(agreement, id)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="cm-pair">
          <Field label={words.reporter}>
            {(ids) => (
              <input
                {...ids}
                className="field"
                value={reporter}
                onChange={(event) => setReporter(event.target.value)}
              />
            )}
          </Field>
          <Field label={words.howSure}>
            {(ids) => (
              <select
                {...ids}
                className="input"
                value={grade}
                onChange={(event) => setGrade(offered.find((each) => each === event.target.value) ?? "reported")}
              >
                {offered.map((each) => (
                  <option key={each} value={each}>
                    {words.grades[each]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <Field label={words.note} hint={words.noteHint}>
          {(ids) => <textarea {...ids} className="field" rows={3} value={values.note} onChange={set("note")} />}
        </Field>
        <div className="tools">
          <button type="submit" className="button button-main" disabled={!ready}>
            {words.keep}
          </button>
        </div>
      </form>
      <KeptList />
    </>
  );
}
