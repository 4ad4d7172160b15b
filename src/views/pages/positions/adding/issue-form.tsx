import { useState, type ReactNode } from "react";
import type { Issue, IssueOption } from "../../../../core/evidence/positions/index.ts";
import type { Behind } from "../../../../core/record/behind.ts";
import { walkPoints } from "../../../../core/text/draft.ts";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingForm } from "../../record/adding/adding.tsx";
import { SeveralField } from "../../record/adding/choices.tsx";
import { freshName, randomPart } from "../../record/adding/fresh-name.ts";
import { correctionPlan } from "../../record/adding/mending.ts";
import { SelectField, TextField } from "../../record/field.tsx";
import { useWriting } from "../../record/writing.tsx";
import { familyPlan, frameBehind, NEW_FAMILY } from "./frame.ts";
import { OptionRows } from "./option-rows.tsx";
import { PointsByDraft } from "./points-by-draft.tsx";

/** A question with the options on record; options that positions name stay. */
export function IssueForm({
  issue,
  behind,
  onDone,
}: {
  readonly issue?: Issue;
  readonly behind?: Behind;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record, whole } = useWorkbench();
  const words = t.adding;
  const families = whole.positions?.families ?? [];
  const frame = frameBehind(record);
  const [family, setFamily] = useTyped("family", issue?.family ?? families[0]?.id ?? NEW_FAMILY);
  const [familyTitle, setFamilyTitle] = useTyped("familyTitle", "");
  const [title, setTitle] = useTyped("title", issue?.title ?? "");
  const [options, setOptions] = useTyped<readonly IssueOption[]>("options", issue?.options ?? []);
  const [ordered, setOrdered] = useTyped("ordered", issue?.ordered === true);
  const [topics, setTopics] = useTyped<readonly string[]>("topics", issue?.topics ?? []);
  const [points, setPoints] = useTyped<NonNullable<Issue["points"]>>("points", issue?.points ?? {});
  const [called, setCalled] = useTyped("called", (issue?.alsoCalled ?? []).join("\n"));
  const [note, setNote] = useTyped("note", issue?.note ?? "");
  const [random] = useState(randomPart);
  // A new family renews the frame that all issues share: that is written where the frame is.
  const only = behind?.entry.room ?? (family === NEW_FAMILY && frame !== null ? frame.room : undefined);
  const writing = useWriting(record, "facts", only, only);
  if (record === null || writing === null) return null;
  const known = new Set(
    whole.drafts.flatMap(({ draft }) => [...walkPoints(draft.points)].flatMap(({ point }) => point.topics ?? [])),
  );
  for (const topic of issue?.topics ?? []) known.add(topic);
  const mayNewFamily = behind === undefined && (frame === null || writing.record.rooms.includes(frame.room));
  const missing = [
    ...(title.trim() === "" ? [words.issueTitle] : []),
    ...(family === NEW_FAMILY && familyTitle.trim() === "" ? [words.familyTitle] : []),
    ...(options.some((option) => option.title.trim() === "") ? [t.positions.optionsHead] : []),
  ];
  const submit = () => {
    const names = called
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const newFamily = { id: freshName(familyTitle, random), title: familyTitle.trim() };
    const { override: _judged, ...before } = issue ?? { id: freshName(title, random), between: undefined };
    const body = {
      ...before,
      title: title.trim(),
      family: family === NEW_FAMILY ? newFamily.id : family,
      options: options.map((option) => ({ ...option, title: option.title.trim() })),
      ordered: ordered && options.length > 1 ? true : undefined,
      topics,
      alsoCalled: names.length === 0 ? undefined : names,
      points: Object.keys(points).length === 0 ? undefined : points,
      note: note.trim() === "" ? undefined : note.trim(),
    };
    return writing.write([
      ...(family === NEW_FAMILY ? [familyPlan(whole.positions, frame, newFamily, record.today())] : []),
      behind === undefined ? { kind: "issue", body } : correctionPlan(behind, body, words.issueChanged),
    ]);
  };
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      <TextField label={words.issueTitle} required value={title} onChange={setTitle} />
      <SelectField
        label={words.family}
        value={family}
        options={[
          ...families.map(({ id, title: name }) => ({ value: id, label: name })),
          ...(mayNewFamily ? [{ value: NEW_FAMILY, label: words.newFamily }] : []),
        ]}
        onChange={(chosen) => setFamily(chosen === "" ? NEW_FAMILY : chosen)}
      />
      {family === NEW_FAMILY && (
        <TextField label={words.familyTitle} required value={familyTitle} onChange={setFamilyTitle} />
      )}
      <OptionRows
        value={options}
        ordered={ordered}
        kept={
          new Set(
            (whole.positions?.positions ?? []).filter((each) => each.issue === issue?.id).map(({ option }) => option),
          )
        }
        onChange={setOptions}
        onOrder={setOrdered}
      />
      <SeveralField
        label={words.topics}
        hint={words.topicsHint}
        value={topics}
        options={[...known].sort().map((topic) => ({
          value: topic,
          label: whole.topics.find(({ id }) => id === topic)?.title ?? topic,
        }))}
        onChange={setTopics}
      />
      <TextField label={words.alsoCalled} hint={words.alsoCalledHint} rows={2} value={called} onChange={setCalled} />
      <PointsByDraft value={points} onChange={setPoints} />
      <TextField label={t.text.note} rows={2} value={note} onChange={setNote} />
    </AddingForm>
  );
}
