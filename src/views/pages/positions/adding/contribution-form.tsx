import type { ReactNode } from "react";
import type { Confidence } from "../../../../core/common/confidence.ts";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingButton, AddingForm } from "../../record/adding/adding.tsx";
import { ConfidenceField, PartyField, SeveralField, usePointOptions } from "../../record/adding/choices.tsx";
import { DayField } from "../../record/adding/day-field.tsx";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
import { typedDay } from "../../record/adding/typed-day.ts";
import { TextField } from "../../record/field.tsx";
import { useWriting } from "../../record/writing.tsx";
import { contributionPlan, frameBehind } from "./frame.ts";

/** Opens the form for an account of who contributed to a draft. */
export function AddContribution({ draft }: { readonly draft: string }): ReactNode {
  const { t, record } = useWorkbench();
  const frame = frameBehind(record);
  return (
    <AddingButton label={t.adding.contribution} named {...(frame === null ? {} : { room: frame.room })}>
      {(close) => <ContributionForm draft={draft} onDone={close} />}
    </AddingButton>
  );
}

/** Accounts stand in the frame that all positions share: one more is written where the frame is. */
function ContributionForm({ draft, onDone }: { readonly draft: string; readonly onDone: () => void }): ReactNode {
  const { t, record, whole } = useWorkbench();
  const { adding: words, positions: names } = t;
  const frame = frameBehind(record);
  const writing = useWriting(record, "judgements", frame?.room, frame?.room);
  const [values, setValues] = useTyped("values", { party: "", account: "", text: "", on: "" });
  const [points, setPoints] = useTyped<readonly string[]>("points", []);
  const [sources, setSources] = useTyped("sources", noSources);
  const [confidence, setConfidence] = useTyped<Confidence>("confidence", "found");
  const options = usePointOptions(draft);
  if (record === null || writing === null) return null;
  const set = (name: keyof typeof values) => (given: string) => setValues((before) => ({ ...before, [name]: given }));
  const day = typedDay(values.on);
  const chosen = sourceIds(sources);
  const missing = [
    ...(values.party === "" ? [names.who] : []),
    ...(values.account.trim() === "" ? [names.account] : []),
    ...(values.text.trim() === "" ? [names.contribution] : []),
    ...(day === undefined ? [words.day] : []),
    ...(chosen.length === 0 ? [names.sources] : []),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
  ];
  const submit = () => {
    const { party, account, text } = values;
    const contribution = {
      draft,
      points,
      party,
      account: account.trim(),
      text: text.trim(),
      sources: chosen,
      confidence,
      ...(typeof day === "string" ? { on: day } : {}),
    };
    return writing.write([
      ...sourcePlans(sources, record.today()),
      contributionPlan(whole.positions, frame, contribution, record.today()),
    ]);
  };
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      <PartyField label={names.who} empty={words.choose} value={values.party} onChange={set("party")} />
      <TextField
        label={names.account}
        hint={words.accountHint}
        required
        value={values.account}
        onChange={set("account")}
      />
      <TextField label={names.contribution} rows={2} required value={values.text} onChange={set("text")} />
      <DayField label={words.day} value={values.on} onChange={set("on")} />
      <SourceChoice value={sources} onChange={setSources} />
      <ConfidenceField value={confidence} onChange={setConfidence} />
      <SeveralField
        label={words.points}
        hint={words.pointsHint}
        value={points}
        options={options}
        onChange={setPoints}
      />
    </AddingForm>
  );
}
