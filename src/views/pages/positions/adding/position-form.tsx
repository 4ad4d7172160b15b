import { useState, type ReactNode } from "react";
import { lastDayOf } from "../../../../core/common/day.ts";
import { UTTERANCES, type Position } from "../../../../core/evidence/positions/index.ts";
import type { Words } from "../../../../words/types.ts";
import { Choice } from "../../../kit/choice.tsx";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { AddingForm } from "../../record/adding/adding.tsx";
import { ConfidenceField, PartyField, useDraftOptions, usePointOptions } from "../../record/adding/choices.tsx";
import { WhyField, type Corrected } from "../../record/adding/correcting.tsx";
import { DayField } from "../../record/adding/day-field.tsx";
import { freshName, randomPart } from "../../record/adding/fresh-name.ts";
import { correctionPlan, knownIn } from "../../record/adding/mending.ts";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
import { SelectField, TextField } from "../../record/field.tsx";
import { useWriting } from "../../record/writing.tsx";
import { newPosition, positionGaps, positionOf, valuesOf, type PositionGap } from "./position-values.ts";
import { StatedOption } from "./stated-option.tsx";

/** What a party wants on an issue, on a day, from a source. Earlier positions stay; a mistake in one is corrected in its room. */
export function PositionForm({
  issue,
  party,
  corrects,
  onDone,
}: {
  readonly issue?: string;
  readonly party?: string;
  readonly corrects?: Corrected<Position>;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record, whole } = useWorkbench();
  const { adding: words, positions: names } = t;
  const room = corrects?.behind.entry.room;
  const writing = useWriting(record, "facts", room, room);
  const [values, setValues] = useTyped("values", () =>
    corrects === undefined ? newPosition(issue, party) : valuesOf(corrects.before),
  );
  const [sources, setSources] = useTyped("sources", () =>
    corrects === undefined ? noSources : { known: corrects.before.sources, added: [] },
  );
  const [why, setWhy] = useTyped("why", "");
  const [random] = useState(randomPart);
  const drafts = useDraftOptions();
  const points = usePointOptions(values.draft);
  if (record === null || writing === null) return null;
  const change = (changes: Partial<typeof values>) => setValues((before) => ({ ...before, ...changes }));
  const set =
    <K extends keyof typeof values>(name: K) =>
    (given: (typeof values)[K]) =>
      change({ [name]: given });
  const issues = whole.positions?.issues ?? [];
  const chosen = sourceIds(sources);
  const missing = [
    ...positionGaps(values, chosen.length).map((gap) => gapLabel(gap, t)),
    ...(knownIn(record, writing.room, "issue", values.issue) ? [] : [words.notKnownThere({ what: names.issue })]),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
    ...(corrects !== undefined && why.trim() === "" ? [words.why] : []),
  ];
  const submit = () => {
    const today = record.today();
    const id = corrects?.before.id ?? freshName(`${values.issue} ${values.party} ${values.on}`, random);
    const body = positionOf(values, id, chosen);
    const on = body.on === null ? null : lastDayOf(body.on);
    return writing.write([
      ...sourcePlans(sources, today),
      corrects === undefined
        ? { kind: "position", on: on ?? today, body }
        : correctionPlan(corrects.behind, body, why.trim(), on),
    ]);
  };
  const states = values.absence === "";
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      {corrects === undefined && <p className="hint">{words.positionText}</p>}
      {corrects !== undefined && <WhyField value={why} onChange={setWhy} />}
      <SelectField
        label={names.issue}
        empty={words.choose}
        value={values.issue}
        options={issues.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(chosenIssue) => change({ issue: chosenIssue, option: "", words: "" })}
      />
      <div className="adding-pair">
        <PartyField label={t.timeline.party} empty={words.choose} value={values.party} onChange={set("party")} />
        <DayField label={words.day} value={values.on} onChange={set("on")} />
      </div>
      <Choice
        legend={words.says}
        look="list"
        value={states ? "states" : values.absence}
        options={(["states", "silent", "not-addressed"] as const).map((value) => ({
          value,
          label: value === "states" ? words.statesSomething : names.absence[value],
        }))}
        onChange={(value) => change({ absence: value === "states" ? "" : value })}
      />
      {states ? (
        <StatedOption values={values} issue={issues.find(({ id }) => id === values.issue)} change={change} />
      ) : (
        <TextField
          label={words.stance}
          hint={words.absenceHint}
          rows={2}
          value={values.stance}
          onChange={set("stance")}
        />
      )}
      <SelectField
        label={names.utteranceLabel}
        empty={words.choose}
        value={values.utterance}
        options={UTTERANCES.map((value) => ({ value, label: names.utterance[value] }))}
        onChange={set("utterance")}
      />
      {drafts.length > 0 && (
        <div className="adding-pair">
          <SelectField
            label={names.draft}
            empty={words.noDraft}
            value={values.draft}
            options={drafts}
            onChange={(draft) => change({ draft, point: "" })}
          />
          {values.draft !== "" && (
            <SelectField
              label={names.point}
              empty={names.wholeText}
              value={values.point}
              options={points}
              onChange={set("point")}
            />
          )}
        </div>
      )}
      <SourceChoice value={sources} onChange={setSources} />
      <div className="adding-pair">
        <ConfidenceField value={values.confidence} onChange={set("confidence")} />
        <TextField label={names.speaker} value={values.speaker} onChange={set("speaker")} />
      </div>
      <TextField label={names.doubt} hint={words.doubtHint} value={values.doubt} onChange={set("doubt")} />
      <TextField label={t.text.note} value={values.note} onChange={set("note")} />
    </AddingForm>
  );
}

/** What a field that is still empty is called on the form. */
function gapLabel(gap: PositionGap, { adding: words, positions: names, timeline }: Words): string {
  const labels: Readonly<Record<PositionGap, string>> = {
    issue: names.issue,
    party: timeline.party,
    on: words.day,
    stance: words.stance,
    option: words.statedBy,
    language: words.language,
    utterance: names.utteranceLabel,
    draft: names.draft,
    sources: names.sources,
  };
  return labels[gap];
}
