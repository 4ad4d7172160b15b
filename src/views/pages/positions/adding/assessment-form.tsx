import { useState, type ReactNode } from "react";
import { lastDayOf } from "../../../../core/common/day.ts";
import { CRITERIA, JUDGEMENTS, type Criterion, type Judgement } from "../../../../core/evidence/assessment.ts";
import type { ClaimConfidence } from "../../../../core/evidence/claim.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingButton, AddingForm } from "../../record/adding/adding.tsx";
import {
  ConfidenceField,
  PartiesField,
  PartyField,
  useDraftOptions,
  usePointOptions,
} from "../../record/adding/choices.tsx";
import { DayField } from "../../record/adding/day-field.tsx";
import { freshName, randomPart } from "../../record/adding/fresh-name.ts";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
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

/** One named assessor's view of one point on one criterion; another's stands beside it. */
function AssessmentForm({ draft: first, onDone }: { readonly draft: string; readonly onDone: () => void }): ReactNode {
  const { t, record, whole } = useWorkbench();
  const { adding: words, positions: names } = t;
  const writing = useWriting(record, "facts");
  const [values, setValues] = useState({
    draft: first,
    point: "",
    assessor: "",
    on: record?.today() ?? "",
    of: "",
    reason: "",
  });
  const [criterion, setCriterion] = useState<Criterion | "">("");
  const [judgement, setJudgement] = useState<Judgement | "">("");
  const [bears, setBears] = useState<readonly string[]>([]);
  const [benefits, setBenefits] = useState<readonly string[]>([]);
  const [sources, setSources] = useState(noSources);
  const [confidence, setConfidence] = useState<ClaimConfidence>("found");
  const [random] = useState(randomPart);
  const drafts = useDraftOptions();
  const points = usePointOptions(values.draft);
  if (record === null || writing === null) return null;
  const set = (name: keyof typeof values) => (given: string) => setValues((before) => ({ ...before, [name]: given }));
  const day = typedDay(values.on);
  const missing = [
    ...(values.assessor.trim() === "" ? [words.assessor] : []),
    ...(values.draft === "" ? [names.draft] : []),
    ...(values.point === "" ? [names.point] : []),
    ...(criterion === "" ? [names.criterion] : []),
    ...(judgement === "" ? [words.judgement] : []),
    ...(typeof day === "string" ? [] : [words.day]),
    ...(values.reason.trim() === "" ? [t.evidence.reason] : []),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
  ];
  const submit = () => {
    const { draft, point, assessor, of, reason } = values;
    const body = {
      id: freshName(`${assessor} ${point}`, random),
      draft,
      point,
      criterion,
      assessor: assessor.trim(),
      on: day,
      bears,
      benefits,
      judgement,
      ...(of === "" ? {} : { of }),
      reason: reason.trim(),
      sources: sourceIds(sources),
      confidence,
    };
    const on = lastDayOf(day ?? record.today());
    return writing.write([...sourcePlans(sources, record.today()), { kind: "assessment", on, body }]);
  };
  const known = [...new Set((whole.assessments ?? []).map(({ assessor }) => assessor))];
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      <p className="hint">{words.assessmentText}</p>
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
          onChange={(draft) => setValues((before) => ({ ...before, draft, point: "" }))}
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
          value={criterion}
          options={CRITERIA.map((value) => ({ value, label: names.criteria[value] }))}
          onChange={setCriterion}
        />
        <SelectField
          label={words.judgement}
          empty={words.choose}
          value={judgement}
          options={JUDGEMENTS.map((value) => ({ value, label: names.judgement[value] }))}
          onChange={setJudgement}
        />
      </div>
      <PartyField label={words.judgedFor} empty={words.asWhole} value={values.of} onChange={set("of")} />
      <PartiesField label={names.bears} value={bears} onChange={setBears} />
      <PartiesField label={names.benefits} value={benefits} onChange={setBenefits} />
      <TextField label={t.evidence.reason} rows={3} required value={values.reason} onChange={set("reason")} />
      <SourceChoice value={sources} onChange={setSources} />
      <ConfidenceField value={confidence} onChange={setConfidence} />
    </AddingForm>
  );
}
