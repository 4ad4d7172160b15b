import { useState, type ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import type { Alarm } from "../../../core/commitments/index.ts";
import type { TaskState } from "../../bargaining.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordForm, TextField, ChecksField } from "../record/field.tsx";
import { LiveRedline } from "../record/live-redline.tsx";
import { TextChoice } from "../record/text-choice.tsx";
import { languageOf, standingVersion, textsWithPoints } from "../record/text-points.ts";
import { useWriting, WriteFoot } from "../record/writing.tsx";
import { concernsOf, type Concern } from "./concerns.ts";
import { proposalFor } from "./package-words.ts";
import { Alarms } from "./alarms.tsx";

/** Parties who gave their own preferences in confidence: nothing that rests on them is tabled without their consent. */
export function consentNeeded({ preferences }: BargainFile, own: string | undefined): readonly string[] {
  return Object.entries(preferences)
    .filter(([party, { estimatedBy }]) => party !== own && estimatedBy === undefined)
    .map(([party]) => party);
}

interface TablePackageProps {
  readonly file: BargainFile;
  readonly chosen: Package;
  /** What the checks say of its words. */
  readonly alarms: TaskState<readonly Alarm[]>;
}

/** Turns the package into proposals on the points it concerns: people write the words, the record learns nothing else. */
export function TablePackage(props: TablePackageProps): ReactNode {
  const { t, record } = useWorkbench();
  const [open, setOpen] = useState(false);
  if (record === null) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.bargain.table.button}</Button>
      <Dialog open={open} title={t.bargain.table.button} onClose={() => setOpen(false)} className="dialog-form">
        <ChooseText {...props} record={record} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

interface FormProps extends TablePackageProps {
  readonly record: RecordAccess;
  readonly onDone: () => void;
}

function ChooseText(props: FormProps): ReactNode {
  const { t, state } = useWorkbench();
  const all = textsWithPoints(props.record.talks);
  const only = all.length === 1;
  const texts = all.filter((text) => concernsOf(props, text, state, only).length > 0);
  const [wanted, setWanted] = useState("");
  const text = texts.find(({ id }) => id === wanted) ?? texts[0];
  if (text === undefined) return <p>{t.bargain.table.none}</p>;
  return (
    <>
      <TextChoice texts={texts} chosen={text} onChoose={setWanted} />
      <PackageForm key={text.id} {...props} text={text} list={concernsOf(props, text, state, only)} />
    </>
  );
}

interface PackageFormProps extends FormProps {
  readonly text: TalksText;
  readonly list: readonly Concern[];
}

function PackageForm({ text, list, record, file, alarms, onDone }: PackageFormProps): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.bargain.table;
  const writing = useWriting(record, "texts", text.room === "public" ? undefined : text.room);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [consents, setConsents] = useState<readonly string[]>([]);
  const [anyway, setAnyway] = useState(false);
  // What could not be checked is not floated as if it had been.
  const alarmed = alarms.status !== "done" || alarms.value.length > 0;
  const version = standingVersion(text);
  if (writing === null || version === undefined) return null;
  const own = record.audience.capacity === "delegate" ? record.audience.party : undefined;
  const owners = consentNeeded(file, own);
  const wordsFor = ({ point, words: given }: Concern) => written[point.id] ?? given ?? point.words;
  const changed = list.filter((each) => wordsFor(each) !== each.point.words);
  const submit = async () => {
    // The consent stands where its owner reads it, before anything is tabled; what is tabled does not refer to it.
    for (const party of owners) {
      const room: RoomId = `confidence/${party}`;
      const kept = await record.write(room, [{ kind: "note", body: { text: words.consentNote({ party }) } }]);
      if (kept.kind === "refused") return;
    }
    const plans = changed.map((each) => proposalFor(state, text, version, each.point, wordsFor(each)));
    if (await writing.write(plans)) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.text}</p>
      <Alarms state={alarms} />
      {list.map((each) => {
        const { issue, option, point, label, refused } = each;
        return (
          <div key={`${issue} ${point.id}`} className="record-preview">
            <TextField
              label={words.point({ label, issue, option })}
              rows={3}
              lang={languageOf(version)}
              value={wordsFor(each)}
              onChange={(value) => setWritten((before) => ({ ...before, [point.id]: value }))}
            />
            <LiveRedline
              from={point.words}
              to={wordsFor(each)}
              verbatim={point.wording === "verbatim"}
              language={languageOf(version)}
            />
            {refused !== null && <p className="quiet">{words.elsewhere({ words: refused })}</p>}
          </div>
        );
      })}
      {alarmed && (
        <label className="check">
          <input type="checkbox" checked={anyway} onChange={({ target }) => setAnyway(target.checked)} />
          <span>{words.anyway}</span>
        </label>
      )}
      {owners.length > 0 && (
        <ChecksField
          label={words.drawsOn}
          value={consents}
          options={owners.map((party) => ({ value: party, label: words.consent({ party }) }))}
          onChange={setConsents}
        />
      )}
      <WriteFoot
        writing={writing}
        ready={changed.length > 0 && (anyway || !alarmed) && owners.every((party) => consents.includes(party))}
        onCancel={onDone}
      />
    </RecordForm>
  );
}
