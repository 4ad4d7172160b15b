import { useState, type ReactNode } from "react";
import type { FileReference } from "../../../../core/record/kinds/texts.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { Empty } from "../../../kit/states.tsx";
import { draftsOfOwnFile, isReturned, withoutEnding, type OwnFile } from "../../../own-files.ts";
import type { Asked, EntryPlan, RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Intake } from "../../texts/own-files/intake.tsx";
import { ReturnedNotices } from "../../texts/own-files/returned-notice.tsx";
import { useOwnFiles } from "../../texts/own-files/use-own-files.ts";
import { RecordForm, TextField } from "../field.tsx";
import { RecordPage } from "../record-page.tsx";
import { mayWrite, useWriting, WriteFoot } from "../writing.tsx";
import { NewProcess } from "./new-process.tsx";
import { TableForm } from "./table-form.tsx";
import { planOf, usualPlan, type TablePlan } from "./table-plan.ts";

/** Drafts as they were received become part of the record: by file or pasted, one or several of a day. */
export function TablingPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.tabling} intro={t.record.tabling.intro} tools={<NewProcess />}>
      {(record) =>
        mayWrite(record, "texts") ? <Tabling record={record} /> : <p className="hint">{t.office.mayNotWrite}</p>
      }
    </RecordPage>
  );
}

function Tabling({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.tabling;
  const files = useOwnFiles().filter((file) => draftsOfOwnFile(file).length > 0 && !isReturned(file));
  return (
    <>
      <Intake />
      <ReturnedNotices />
      {files.length === 0 ? (
        <Empty title={words.noFile} text={words.noFileText} />
      ) : (
        <TableFiles key={files.map(({ id }) => id).join(" ")} record={record} files={files} />
      )}
    </>
  );
}

/** Keeps a file in the room; null where the text was pasted. */
async function keepFile(
  record: RecordAccess,
  room: RoomId | null,
  file: File | null,
): Promise<Asked<FileReference> | null> {
  if (room === null || file === null) return null;
  const { name, type: said } = file;
  const type = said === "" ? "application/octet-stream" : said;
  const stored = await record.putFile(room, { name, type, bytes: new Uint8Array(await file.arrayBuffer()) });
  return stored.ok ? { ok: true, value: { sha256: stored.value.sha256, name, type } } : stored;
}

function TableFiles({
  record,
  files,
}: {
  readonly record: RecordAccess;
  readonly files: readonly OwnFile[];
}): ReactNode {
  const { t, ownFiles, notify } = useWorkbench();
  const words = t.record.tabling;
  const writing = useWriting(record, "texts");
  const drafts = files.flatMap((file) =>
    draftsOfOwnFile(file).map((draft) => ({ file, draft: draft.draft, id: draft.id })),
  );
  const [plans, setPlans] = useState<readonly TablePlan[]>(() =>
    drafts.map(({ file, draft }) => usualPlan(record, draft, withoutEnding(file.name))),
  );
  const [from, setFrom] = useState("");
  const [day, setDay] = useState(record.today());
  const [keep, setKeep] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (writing === null) return null;
  const { room } = writing;
  // What a day brought is the office's to say; a delegation tables its drafts alone.
  const receipts = room !== null && mayWrite(record, "facts", room);
  const several = drafts.length > 1;
  const known = (name: string) => record.whole.parties.some(({ id }) => id === name);
  const ready = plans.every(({ party, id, title }) => id !== "" && title !== "" && party.split("-").every(known));
  const submit = async () => {
    setTrouble(null);
    const kept = new Map<string, FileReference>();
    for (const { id, name } of keep && room !== null ? files : []) {
      const stored = await keepFile(record, room, ownFiles.source(id));
      if (stored?.ok === false) {
        setTrouble(t.office.file.failed(name, stored.message));
        return;
      }
      if (stored !== null) kept.set(id, stored.value);
    }
    const entries: EntryPlan[] = drafts.flatMap(({ file, draft }, index) => {
      const plan = plans[index];
      return plan === undefined ? [] : [planOf(plan, draft, known, kept.get(file.id))];
    });
    const received: readonly EntryPlan[] =
      receipts && (several || from !== "")
        ? [{ kind: "receipt", body: { day, from, drafts: plans.map(({ id }) => id) } }]
        : [];
    if (!(await writing.write([...entries, ...received]))) return;
    for (const { id } of files) ownFiles.remove(id);
    notify(words.tabled(entries.length));
  };
  return (
    <RecordForm onSubmit={submit} className="tabling">
      {drafts.map(({ draft, id }, index) => {
        const plan = plans[index];
        if (plan === undefined) return null;
        return (
          <TableForm
            key={id}
            record={record}
            draft={draft}
            ownId={id}
            plan={plan}
            onChange={(changes) =>
              setPlans((before) => before.map((each, at) => (at === index ? { ...each, ...changes } : each)))
            }
          />
        );
      })}
      <label className="tabling-keep">
        <input type="checkbox" checked={keep} onChange={({ target }) => setKeep(target.checked)} />
        <span>
          {t.office.file.keep} <span className="hint">{t.office.file.keepHint}</span>
        </span>
      </label>
      {receipts && (
        <fieldset className="tabling-receipt">
          {several && <legend>{words.several}</legend>}
          {several && <p className="hint">{words.severalHint}</p>}
          <TextField label={words.from} value={from} onChange={setFrom} />
          <TextField label={words.day} type="date" max={record.today()} value={day} onChange={setDay} />
        </fieldset>
      )}
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {trouble}
        </p>
      )}
      <WriteFoot writing={writing} ready={ready} label={several ? words.tableAll(drafts.length) : words.table} />
    </RecordForm>
  );
}
