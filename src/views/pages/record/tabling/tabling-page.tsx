import { useState, type ReactNode } from "react";
import type { FileReference } from "../../../../core/things/declared.ts";
import { Empty } from "../../../kit/states.tsx";
import { draftsOfOwnFile, isReturned, usualParty, withoutEnding, type OwnFile } from "../../../own-files.ts";
import type { EntryPlan, RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { FileRow } from "../../texts/own-files/file-row.tsx";
import { Intake } from "../../texts/own-files/intake.tsx";
import { ReturnedNotices } from "../../texts/own-files/returned-notice.tsx";
import { useOwnFiles } from "../../texts/own-files/use-own-files.ts";
import { RecordForm, TextField } from "../field.tsx";
import { RecordPage } from "../record-page.tsx";
import { mayWrite, useWriting, WriteFoot } from "../writing.tsx";
import { failureWords } from "../../../../words/words.ts";
import { AlreadyOnRecord } from "./already.tsx";
import { FileBeside, keptOf } from "./file-beside.tsx";
import { keepFile } from "./keep-file.ts";
import { OnRecord } from "./on-record.tsx";
import { TableForm } from "./table-form.tsx";
import { actualRequest, planOf, plansFor, problemsOf, renewable, type TablePlan } from "./table-plan.ts";
import { TabledList, type Tabled } from "./tabled-list.tsx";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

/** Drafts as they were received become part of the record: by file or pasted, one or several of a day. */
export function TablingPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.tabling} intro={t.record.tabling.intro}>
      {(record) =>
        mayWrite(record, "texts") ? <Tabling record={record} /> : <p className="hint">{t.office.mayNotWrite}</p>
      }
    </RecordPage>
  );
}

function Tabling({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.tabling;
  const chosen = useOwnFiles();
  const read = chosen.filter((file) => draftsOfOwnFile(file).length > 0);
  const unread = chosen.filter(({ state }) => state.status !== "read");
  const files = read.filter((file) => !isReturned(file));
  const [tabled, setTabled] = useState<readonly Tabled[]>([]);
  return (
    <>
      <Intake />
      <ReturnedNotices />
      {unread.length > 0 && (
        <ul className="own-files">
          {unread.map((file) => (
            <FileRow key={file.id} file={file} />
          ))}
        </ul>
      )}
      <TabledList tabled={tabled} onClose={() => setTabled([])} />
      {files.length === 0 ? (
        tabled.length === 0 && chosen.length === 0 && <Empty title={words.noFile} text={words.noFileText} />
      ) : (
        <TableFiles record={record} files={files} onTabled={setTabled} />
      )}
      <OnRecord record={record} />
    </>
  );
}

/** Fields of a plan that were typed for one draft of a file. */
function typedOf({ typed }: OwnFile, draft: string): Partial<TablePlan> {
  const fields = Object.entries(typed).filter(([key]) => key.startsWith(`${draft} `));
  return Object.fromEntries(fields.map(([key, value]) => [key.slice(draft.length + 1), value]));
}

function TableFiles({
  record,
  files,
  onTabled,
}: {
  readonly record: RecordAccess;
  readonly files: readonly OwnFile[];
  readonly onTabled: (tabled: readonly Tabled[]) => void;
}): ReactNode {
  const { t, ownFiles, comparisons } = useWorkbench();
  const words = t.record.tabling;
  const writing = useWriting(record, "texts");
  const [from, setFrom] = useState("");
  const [day, setDay] = useState(record.today());
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (writing === null) return null;
  const { room } = writing;
  const drafts = files.flatMap((file) => draftsOfOwnFile(file).map(({ draft, id }) => ({ file, draft, id })));
  const plans = plansFor(
    record,
    drafts.map(({ file, draft, id }) => ({
      draft,
      fileName: withoutEnding(file.name),
      party: file.party === usualParty(file.id) ? "" : file.party,
      typed: typedOf(file, id),
    })),
  );
  const problems = problemsOf(record, plans);
  // What a day brought is the office's to say; a delegation tables its drafts alone.
  const receipts = room !== null && mayWrite(record, "facts", room);
  const several = drafts.length > 1;
  const ready = problems.every((own) => own.length === 0);
  const type = (file: OwnFile, id: string, changes: Partial<TablePlan>) => {
    const typed = Object.entries(changes).map(([field, value]) => [`${id} ${field}`, value]);
    ownFiles.change(file.id, { typed: { ...file.typed, ...(Object.fromEntries(typed) as Record<string, string>) } });
  };
  const submit = async () => {
    if (room === null || !ready) return;
    const redlines = drafts.map(({ draft, id }, index) => {
      const plan = plans[index];
      const request = plan === undefined ? null : actualRequest(record, plan, draft, id);
      return request === null ? null : comparisons.read(request);
    });
    const late = redlines.find((state) => state !== null && state.status !== "done");
    setTrouble(late == null ? null : late.status === "failed" ? failureWords(t, late.failure) : t.states.working);
    if (late != null) return;
    setBusy(true);
    const kept = new Map<string, FileReference>();
    for (const file of files) {
      const stored = await keepFile(record, ownFiles, room, file, keptOf(file));
      if (!stored.ok) {
        setBusy(false);
        setTrouble(t.office.file.failed({ name: file.name, why: failureWords(t, stored.failure) }));
        return;
      }
      if (stored.value !== null) kept.set(file.id, stored.value);
    }
    const entries: EntryPlan[] = drafts.flatMap(({ file, draft }, index) => {
      const plan = plans[index];
      const compared = redlines[index];
      const redline = compared?.status === "done" ? compared.redline : null;
      return plan === undefined ? [] : [planOf(plan, draft, record.whole, kept.get(file.id), redline)];
    });
    const received: readonly EntryPlan[] =
      receipts && (several || from !== "")
        ? [{ kind: "receipt", body: { day, from, drafts: plans.map(({ id }) => id) } }]
        : [];
    const written = await writing.write([...entries, ...received]);
    setBusy(false);
    if (!written) return;
    onTabled(
      plans.map(({ id, title, party, renews }, index) => ({
        id,
        title,
        party,
        room,
        renews: renews !== "",
        fileName: drafts[index]?.file.name ?? "",
      })),
    );
    for (const { id } of files) ownFiles.remove(id);
  };
  const firsts = new Set(files.flatMap((file) => draftsOfOwnFile(file)[0]?.id ?? []));
  return (
    <RecordForm onSubmit={submit} className="tabling">
      {drafts.map(({ file, draft, id }, index) => {
        const plan = plans[index];
        if (plan === undefined) return null;
        return (
          <div key={id} className="tabling-row">
            <TableForm
              record={record}
              draft={draft}
              warnings={file.state.status === "read" ? file.state.reading.draft.warnings : []}
              ownId={id}
              fileName={file.name}
              plan={plan}
              problems={problems[index] ?? []}
              renewable={renewable(record, room)}
              onChange={(changes) => type(file, id, changes)}
            />
            <AlreadyOnRecord record={record} draft={draft} file={file.id} />
            {firsts.has(id) && <FileBeside file={file} />}
          </div>
        );
      })}
      {receipts && (
        <fieldset className="tabling-receipt">
          {several && <legend>{words.several}</legend>}
          {several && <p className="hint">{words.severalHint}</p>}
          <TextField label={words.from} value={from} onChange={setFrom} />
          <TextField label={words.day} type="date" max={record.today()} value={day} onChange={setDay} />
        </fieldset>
      )}
      <WriteTrouble text={trouble} />
      <WriteFoot
        writing={writing}
        ready={ready && !busy}
        label={several ? words.tableAll({ n: drafts.length }) : words.table}
      />
    </RecordForm>
  );
}
