import { type ReactNode, type Dispatch, type SetStateAction } from "react";
import { useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, TextField, ChecksField } from "../field.tsx";
import { standingVersion } from "../text-points.ts";
import { textTitle } from "../text-choice.tsx";
import { useWriting, WriteFoot } from "../writing.tsx";

type Presence = "present" | "absent" | "neither";

/** Records a meeting: day, place, who was there and who was not, the texts on the table, the outcome. */
export function MeetingForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { t, record, whole } = useWorkbench();
  const words = t.record.meetings;
  const writing = useWriting(record, "judgements");
  const [title, setTitle] = useTyped("title", "");
  const [date, setDate] = useTyped("date", record?.today() ?? "");
  const [place, setPlace] = useTyped("place", "");
  const [presence, setPresence] = useTyped<Readonly<Record<string, Presence>>>("presence", {});
  const [texts, setTexts] = useTyped<readonly string[]>("texts", []);
  const [outcome, setOutcome] = useTyped("outcome", "");
  const [next, setNext] = useTyped("next", "");
  if (record === null || writing === null) return null;
  const those = (wanted: Presence) =>
    whole.parties.map(({ id }) => id).filter((id) => (presence[id] ?? "neither") === wanted);
  const present = those("present");
  const ready = title.trim() !== "" && date !== "" && present.length > 0;
  const submit = async () => {
    const body = {
      title: title.trim(),
      date,
      ...(place.trim() === "" ? {} : { place: place.trim() }),
      sessions: [present],
      present,
      absent: those("absent"),
      observers: [],
      texts,
      outcome: outcome.trim(),
      ...(next.trim() === "" ? {} : { next: next.trim() }),
      sources: [],
    };
    if (await writing.write([{ kind: "meeting", on: date, body }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <TextField label={words.title} required value={title} onChange={setTitle} />
      <TextField label={words.date} type="date" required max={record.today()} value={date} onChange={setDate} />
      <TextField label={words.place} value={place} onChange={setPlace} />
      <PresenceTable presence={presence} setPresence={setPresence} />
      <ChecksField
        label={words.texts}
        value={texts}
        options={record.whole.texts
          .filter((text) => standingVersion(text) !== undefined)
          .map((text) => ({ value: text.id, label: textTitle(text) }))}
        onChange={setTexts}
      />
      <TextField label={words.outcome} rows={3} value={outcome} onChange={setOutcome} />
      <TextField label={words.next} value={next} onChange={setNext} />
      <WriteFoot writing={writing} ready={ready} onCancel={onDone} />
    </RecordForm>
  );
}

/** Who was there and who was not. */
function PresenceTable({
  presence,
  setPresence,
}: {
  readonly presence: Readonly<Record<string, Presence>>;
  readonly setPresence: Dispatch<SetStateAction<Readonly<Record<string, Presence>>>>;
}): ReactNode {
  const { whole, t } = useWorkbench();
  const words = t.record.meetings;
  return (
    <table className="presence">
      <tbody>
        {whole.parties.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">
              {id} <span className="hint">{name}</span>
            </th>
            {(["present", "absent"] as const).map((each) => (
              <td key={each}>
                <label>
                  <input
                    type="checkbox"
                    checked={presence[id] === each}
                    onChange={({ target }) =>
                      setPresence((before) => ({ ...before, [id]: target.checked ? each : "neither" }))
                    }
                  />{" "}
                  {words[each]}
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
