import { useState, type ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordForm, TextField, ChecksField } from "../record/field.tsx";
import { LiveRedline } from "../record/live-redline.tsx";
import { TextChoice } from "../record/text-choice.tsx";
import {
  languageOf,
  placeOf,
  pointsOf,
  standingVersion,
  textsWithPoints,
  type TextPoint,
} from "../record/text-points.ts";
import { useWriting, WriteFoot } from "../record/writing.tsx";
import { proposalsOf } from "./package-points.ts";

/** Parties who gave their own preferences in confidence: nothing that rests on them is tabled without their consent. */
export function consentNeeded({ preferences }: BargainFile, own: string | undefined): readonly string[] {
  return Object.entries(preferences)
    .filter(([party, { estimatedBy }]) => party !== own && estimatedBy === undefined)
    .map(([party]) => party);
}

interface TablePackageProps {
  readonly file: BargainFile;
  readonly chosen: Package;
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

interface Concern {
  readonly issue: string;
  readonly option: string;
  readonly point: TextPoint;
}

/** The points of a text that the package concerns. */
function concerns({ file, chosen }: TablePackageProps, text: TalksText): readonly Concern[] {
  const version = standingVersion(text);
  const points = new Map((version === undefined ? [] : pointsOf(version)).map((point) => [point.id, point]));
  return proposalsOf(file, chosen).flatMap(({ issue, option, points: ids }) =>
    ids.flatMap((id) => {
      const point = points.get(id);
      return point === undefined ? [] : [{ issue, option, point }];
    }),
  );
}

interface FormProps extends TablePackageProps {
  readonly record: RecordAccess;
  readonly onDone: () => void;
}

function ChooseText(props: FormProps): ReactNode {
  const { t } = useWorkbench();
  const texts = textsWithPoints(props.record.talks).filter((text) => concerns(props, text).length > 0);
  const [wanted, setWanted] = useState("");
  const text = texts.find(({ id }) => id === wanted) ?? texts[0];
  if (text === undefined) return <p>{t.bargain.table.none}</p>;
  return (
    <>
      <TextChoice texts={texts} chosen={text} onChoose={setWanted} />
      <PackageForm key={text.id} {...props} text={text} />
    </>
  );
}

function replacement(text: TalksText, point: TextPoint, words: string) {
  return {
    kind: "proposal",
    body: { ...placeOf(text, point.id), operation: "replace", text: words, against: point.words },
  };
}

function PackageForm({ text, onDone, ...props }: FormProps & { readonly text: TalksText }): ReactNode {
  const { t } = useWorkbench();
  const { record, file } = props;
  const words = t.bargain.table;
  const writing = useWriting(record, "texts", text.room === "public" ? undefined : text.room);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [consents, setConsents] = useState<readonly string[]>([]);
  const version = standingVersion(text);
  if (writing === null || version === undefined) return null;
  const own = record.audience.capacity === "delegate" ? record.audience.party : undefined;
  const owners = consentNeeded(file, own);
  const list = concerns(props, text);
  const changed = list.filter(({ point }) => (written[point.id] ?? point.words) !== point.words);
  const submit = async () => {
    // The consent stands where its owner reads it, before anything is tabled; what is tabled does not refer to it.
    for (const party of owners) {
      const room: RoomId = `confidence/${party}`;
      const kept = await record.write(room, [{ kind: "note", body: { text: words.consentNote({ party }) } }]);
      if (kept.kind === "refused") return;
    }
    const plans = changed.map(({ point }) => replacement(text, point, written[point.id] ?? point.words));
    if (await writing.write(plans)) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.text}</p>
      {list.map(({ issue, option, point }) => (
        <div key={`${issue} ${point.id}`} className="record-preview">
          <TextField
            label={words.point({ label: point.label, issue, option })}
            rows={3}
            lang={languageOf(version)}
            value={written[point.id] ?? point.words}
            onChange={(value) => setWritten((before) => ({ ...before, [point.id]: value }))}
          />
          <LiveRedline
            from={point.words}
            to={written[point.id] ?? point.words}
            verbatim={point.wording === "verbatim"}
            language={languageOf(version)}
          />
        </div>
      ))}
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
        ready={changed.length > 0 && owners.every((party) => consents.includes(party))}
        onCancel={onDone}
      />
    </RecordForm>
  );
}
