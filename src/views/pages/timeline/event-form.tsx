import { useState, type ReactNode } from "react";
import { lastDayOf } from "../../../core/common/day.ts";
import { CONFIDENCES } from "../../../core/common/confidence.ts";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { AddingButton, AddingForm } from "../record/adding/adding.tsx";
import { ConfidenceField, PartiesField, SeveralField, useDraftOptions } from "../record/adding/choices.tsx";
import { CorrectButton, WhyField, type Corrected } from "../record/adding/correcting.tsx";
import { DayField } from "../record/adding/day-field.tsx";
import { freshName, randomPart } from "../record/adding/fresh-name.ts";
import { correctionPlan } from "../record/adding/mending.ts";
import { noSources, SourceChoice, sourceIds, sourcePlans, sourcesOpen } from "../record/adding/source-choice.tsx";
import { SelectField, TextField } from "../record/field.tsx";
import { useWriting } from "../record/writing.tsx";
import { eventGaps, eventOf, eventValues, newEvent, type EventGap } from "./event-values.ts";
import { eventKinds } from "./model.ts";

/** Opens the form for an event. */
export function AddEvent(): ReactNode {
  const { t } = useWorkbench();
  return (
    <AddingButton label={t.adding.event} named>
      {(close) => <EventForm onDone={close} />}
    </AddingButton>
  );
}

/** Corrects a mistake in an event, where the reader may. */
export function CorrectEvent({ event }: { readonly event: TimelineEvent }): ReactNode {
  return (
    <CorrectButton kind="event" thing={event} what={event.title}>
      {(corrects, close) => <EventForm corrects={corrects} onDone={close} />}
    </CorrectButton>
  );
}

/** What happened, on a day or in a period, with its sources. */
function EventForm({
  corrects,
  onDone,
}: {
  readonly corrects?: Corrected<TimelineEvent>;
  readonly onDone: () => void;
}): ReactNode {
  const { t, record, state } = useWorkbench();
  const words = t.adding;
  const room = corrects?.behind.entry.room;
  const before = corrects?.before;
  const writing = useWriting(record, "facts", room, room);
  const [values, setValues] = useTyped("values", () => (before === undefined ? newEvent() : eventValues(before)));
  const [sources, setSources] = useTyped("sources", () =>
    before === undefined ? noSources : { known: before.sources, added: [] },
  );
  const [why, setWhy] = useTyped("why", "");
  const [random] = useState(randomPart);
  const drafts = useDraftOptions();
  if (record === null || writing === null) return null;
  const set =
    <K extends keyof typeof values>(name: K) =>
    (given: (typeof values)[K]) =>
      setValues((last) => ({ ...last, [name]: given }));
  const chosen = sourceIds(sources);
  const labels: Readonly<Record<EventGap, string>> = {
    title: words.eventTitle,
    kind: t.timeline.kind,
    date: words.firstDay,
    endDate: words.lastDay,
    sources: t.positions.sources,
  };
  const missing = [
    ...eventGaps(values, chosen.length).map((gap) => labels[gap]),
    ...(sourcesOpen(sources) ? [words.newSource] : []),
    ...(corrects !== undefined && why.trim() === "" ? [words.why] : []),
  ];
  const submit = () => {
    const today = record.today();
    const id = before?.id ?? freshName(`${values.date} ${values.title}`, random);
    const body = eventOf(values, id, chosen);
    const on = lastDayOf(body.date);
    return writing.write([
      ...sourcePlans(sources, today),
      corrects === undefined ? { kind: "event", on, body } : correctionPlan(corrects.behind, body, why.trim(), on),
    ]);
  };
  return (
    <AddingForm writing={writing} missing={missing} onSubmit={submit} onDone={onDone}>
      {corrects !== undefined && <WhyField value={why} onChange={setWhy} />}
      <p className="hint" dir="auto">
        {state.positions?.inclusion ?? t.timeline.noRule}
      </p>
      <TextField label={words.eventTitle} required value={values.title} onChange={set("title")} />
      <SelectField
        label={t.timeline.kind}
        empty={words.choose}
        value={values.kind}
        options={[
          ...eventKinds.map((value) => ({ value: value as string, label: t.timeline.kinds[value] })),
          ...(before === undefined || eventKinds.some((kind) => kind === before.kind)
            ? []
            : [{ value: before.kind, label: before.kind }]),
        ]}
        onChange={set("kind")}
      />
      <div className="adding-pair">
        <DayField label={words.firstDay} needed value={values.date} onChange={set("date")} />
        <DayField label={words.lastDay} hint={words.lastDayHint} value={values.endDate} onChange={set("endDate")} />
      </div>
      <TextField label={words.dateNote} value={values.dateNote} onChange={set("dateNote")} />
      <TextField
        label={words.summary}
        hint={words.summaryHint}
        rows={3}
        value={values.summary}
        onChange={set("summary")}
      />
      <PartiesField label={words.parties} value={values.parties} onChange={set("parties")} />
      <TextField label={words.place} value={values.place} onChange={set("place")} />
      <SeveralField label={words.drafts} value={values.drafts ?? []} options={drafts} onChange={set("drafts")} />
      <SourceChoice value={sources} onChange={setSources} />
      <ConfidenceField
        value={CONFIDENCES.find((each) => each === values.confidence) ?? "found"}
        onChange={set("confidence")}
      />
      <TextField label={t.text.note} value={values.note} onChange={set("note")} />
    </AddingForm>
  );
}
