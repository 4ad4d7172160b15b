import { useState, type ReactNode } from "react";
import { packDecimals } from "../../../../core/common/decimals.ts";
import type { Incident } from "../../../../core/commitments/index.ts";
import type { Entry } from "../../../../core/record/entry.ts";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { TextField } from "../../record/field.tsx";

/** How a party says better when, where and how many a report says that the office filed for it and it confirmed. */
export function CorrectReport({
  record,
  incident,
  entry,
  about,
}: {
  readonly record: RecordAccess;
  readonly incident: Incident;
  readonly entry: Entry;
  /** What the dialog is called. */
  readonly about: string;
}): ReactNode {
  const words = useWorkbench().t.commitments.monitoring;
  const given = {
    on: incident.on,
    place: incident.place?.name ?? "",
    count: String(incident.count ?? ""),
    note: incident.note ?? "",
  };
  const [typed, setTyped] = useState(given);
  const field = (name: keyof typeof given) => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  const isWhole = typed.count === "" || /^\d{1,12}$/u.test(typed.count);
  // As it stands on record: what parties say of it is no part of it.
  const now = record.talks.monitoring?.incidents.find(({ id }) => id === incident.id) ?? incident;
  return (
    <RecordButton
      look="link"
      room={entry.room}
      label={words.correct}
      about={about}
      text={words.correctText}
      writers="mending"
      whose={null}
      name={{ label: words.takeBackWhy, value: "" }}
      ready={isWhole && typed.on !== "" && JSON.stringify(typed) !== JSON.stringify(given)}
      plans={(why) => [
        {
          kind: "correction",
          body: { entry: entry.id, body: packDecimals(correctedReport(now, typed, entry)) as object, why },
          ...(entry.party === undefined ? {} : { party: entry.party }),
        },
      ]}
    >
      <TextField label={words.day} {...field("on")} />
      <TextField label={words.place} {...field("place")} />
      <TextField label={words.howMany} {...field("count")} invalid={!isWhole} />
      <TextField label={words.note} rows={3} {...field("note")} />
    </RecordButton>
  );
}

/** The report with what is typed in the place of what it said; a name that is only this reader's stays that of the entry. */
export function correctedReport(
  { place, count: _count, note: _note, ...now }: Incident,
  typed: { readonly on: string; readonly place: string; readonly count: string; readonly note: string },
  { body }: Pick<Entry, "body">,
): Incident {
  const name = typed.place.trim();
  return {
    ...now,
    id: typeof body?.["id"] === "string" ? body["id"] : now.id,
    on: typed.on.trim(),
    ...(name === "" ? {} : { place: place?.name === name ? place : { name } }),
    ...(typed.count === "" ? {} : { count: Number(typed.count) }),
    ...(typed.note.trim() === "" ? {} : { note: typed.note.trim() }),
  };
}
