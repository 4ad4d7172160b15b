import { useState, type ReactNode } from "react";
import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
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
import { languageOf, pointsOf, standingVersion, textsWithPoints, type TextPoint } from "../record/text-points.ts";
import { useWriting, WriteFoot } from "../record/writing.tsx";
import { issueTitle, optionTitle } from "./model.ts";
import { placeIn, proposalFor, wordsOfOption } from "./package-words.ts";
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

interface Concern {
  readonly issue: string;
  readonly option: string;
  readonly point: TextPoint;
  /** The words of the option for the point; null where it has none. */
  readonly words: string | null;
}

/** The points of a text that the package concerns: those that its options have words for, and those that it names. */
function concerns({ file, chosen }: TablePackageProps, text: TalksText, state: ProcessState): readonly Concern[] {
  const version = standingVersion(text);
  if (version === undefined) return [];
  const points = new Map(pointsOf(version).map((point) => [point.id, point]));
  return file.issues.flatMap((issue) => {
    const chosenOption = chosen[issue.id] ?? "";
    const given = new Map(
      wordsOfOption(state, issue.id, chosenOption).flatMap((words) => {
        const place = placeIn(text, version, words);
        return place === null ? [] : [[place, words.text] as const];
      }),
    );
    const names = { issue: issueTitle(issue), option: optionTitle(issue, chosenOption) };
    return [...new Set([...given.keys(), ...(issue.points ?? [])])].flatMap((id): readonly Concern[] => {
      const point = points.get(id);
      return point === undefined ? [] : [{ ...names, point, words: given.get(id) ?? null }];
    });
  });
}

interface FormProps extends TablePackageProps {
  readonly record: RecordAccess;
  readonly onDone: () => void;
}

function ChooseText(props: FormProps): ReactNode {
  const { t, state } = useWorkbench();
  const texts = textsWithPoints(props.record.talks).filter((text) => concerns(props, text, state).length > 0);
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

function PackageForm({ text, onDone, ...props }: FormProps & { readonly text: TalksText }): ReactNode {
  const { t, state } = useWorkbench();
  const { record, file, alarms } = props;
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
  const list = concerns(props, text, state);
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
        const { issue, option, point } = each;
        return (
          <div key={`${issue} ${point.id}`} className="record-preview">
            <TextField
              label={words.point({ label: point.label, issue, option })}
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
