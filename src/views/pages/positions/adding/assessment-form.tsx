import { useState, type ReactNode } from "react";
import { lastDayOf } from "../../../../core/common/day.ts";
import { assessment, CRITERIA, JUDGEMENTS, type Assessment } from "../../../../core/things/assessment.ts";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingButton, AddingForm } from "../../record/adding/adding.tsx";
import {
  ConfidenceField,
  PartiesField,
  PartyField,
  useDraftOptions,
  usePointOptions,
} from "../../record/adding/choices.tsx";
import { CorrectButton, WhyField, type Corrected } from "../../record/adding/correcting.tsx";
import { DayField } from "../../record/adding/day-field.tsx";
import { freshName, randomPart } from "../../record/adding/fresh-name.ts";
import { correctionPlan } from "../../record/adding/mending.ts";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
import { blank, filled, taken } from "../../record/adding/typed.ts";
import { typedDay } from "../../record/adding/typed-day.ts";
import { SelectField, TextField } from "../../record/field.tsx";
import { useWriting } from "../../record/writing.tsx";

/** Opens the form for an assessment of a point of a draft. */
export function AddAssessment({ draft }: { readonly draft: string }): ReactNode {
  const { t } = useWorkbench();
  return (
    <AddingButton label={t.adding.assessment} named>
      {(close) => <AssessmentForm draft={draft} onDone={close} />}
    </AddingButton>
  );
}

/** Corrects what an assessor was noted to have judged, where the reader may. */
export function CorrectAssessment({ view }: { readonly view: Assessment }): ReactNode {
  const { t } = useWorkbench();
  return (
    <CorrectButton kind="assessment" thing={view} what={`${t.positions.criteria[view.criterion]}, ${view.assessor}`}>
      {(corrects, close) => <AssessmentForm draft={view.draft} corrects={corrects} onDone={close} />}
    </CorrectButton>
  );
}

/** One named assessor's view of one point on one criterion; another's stands beside it. */
function AssessmentForm({
  draft: first,
  corrects,
  onDone,
}: {
  readonly draft: string;
  readonly corrects?: Corrected<Assessment>;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record, whole } = useWorkbench();
  const { adding: words, positions: names } = t;
  const room = corrects?.behind.entry.room;
  const before = corrects?.before;
  const writing = useWriting(record, "judgements", room, room);
  const [values, setValues] = useTyped("values", () =>
    before === undefined
      ? { ...blank(assessment), draft: first, on: record?.today() ?? "" }
      : filled(assessment, before),
  );
  const [sources, setSources] = useTyped("sources", () =>
    before === undefined ? noSources : { known: before.sources, added: [] },
  );
  const [why, setWhy] = useTyped("why", "");
  const [random] = useState(randomPart);
  const drafts = useDraftOptions();
  const points = usePointOptions(values.draft);
  if (record === null || writing === null) return null;
  const set =
    <K extends keyof typeof values>(name: K) =>
    (given: (typeof values)[K]) =>
      setValues((last) => ({ ...last, [name]: given }));
  const day = typedDay(values.on);
  const missing = [
    ...(values.assessor.trim() === "" ? [words.assessor] : []),
    ...(values.draft === "" ? [names.draft] : []),
    ...(values.point === "" ? [names.point] : []),
    ...(values.criterion === "" ? [names.criterion] : []),
    ...(values.judgement === "" ? [words.judgement] : []),
    ...(typeof day === "string" ? [] : [words.day]),
    ...(values.reason.trim() === "" ? [t.evidence.reason] : []),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
    ...(corrects !== undefined && why.trim() === "" ? [words.why] : []),
  ];
  const submit = () => {
    const id = before?.id ?? freshName(`${values.assessor} ${values.point}`, random);
    const body = taken(assessment, { ...values, id, sources: sourceIds(sources) });
    const on = lastDayOf(day ?? record.today());
    return writing.write([
      ...sourcePlans(sources, record.today()),
      corrects === undefined ? { kind: "assessment", on, body } : correctionPlan(corrects.behind, body, why.trim(), on),
    ]);
  };
  const known = [...new Set((whole.assessments ?? []).map(({ assessor }) => assessor))];
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      {corrects === undefined ? (
        <p className="hint">{words.assessmentText}</p>
      ) : (
        <WhyField value={why} onChange={setWhy} />
      )}
      <div className="adding-pair">
        <TextField
          label={words.assessor}
          hint={words.assessorHint}
          required
          offered={known}
          value={values.assessor}
          onChange={set("assessor")}
        />
        <DayField label={words.day} needed value={values.on} onChange={set("on")} />
      </div>
      <div className="adding-pair">
        <SelectField
          label={names.draft}
          empty={words.choose}
          value={values.draft}
          options={drafts}
          onChange={(draft) => setValues((last) => ({ ...last, draft, point: "" }))}
        />
        <SelectField
          label={names.point}
          empty={words.choose}
          value={values.point}
          options={points}
          onChange={set("point")}
        />
      </div>
      <div className="adding-pair">
        <SelectField
          label={names.criterion}
          empty={words.choose}
          value={values.criterion}
          options={CRITERIA.map((value) => ({ value, label: names.criteria[value] }))}
          onChange={set("criterion")}
        />
        <SelectField
          label={words.judgement}
          empty={words.choose}
          value={values.judgement}
          options={JUDGEMENTS.map((value) => ({ value, label: names.judgement[value] }))}
          onChange={set("judgement")}
        />
      </div>
      <PartyField label={words.judgedFor} empty={words.asWhole} value={values.of} onChange={set("of")} />
      <PartiesField label={names.bears} value={values.bears} onChange={set("bears")} />
      <PartiesField label={names.benefits} value={values.benefits} onChange={set("benefits")} />
      <TextField label={t.evidence.reason} rows={3} required value={values.reason} onChange={set("reason")} />
      <SourceChoice value={sources} onChange={setSources} />
      <ConfidenceField value={values.confidence} onChange={set("confidence")} />
    </AddingForm>
  );
}
