import { useRef, useState, type ReactNode, type RefObject } from "react";
import { LARGEST_COPY } from "../../../core/things/source.ts";
import type { ArchivedCopy, Source } from "../../../core/record/state.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import type { RecordAccess } from "../../record.ts";
import { TypedPart, useTyped } from "../../typed.ts";
import { useWorkbench } from "../../workbench.ts";
import { Field, RecordForm, TextField } from "../record/field.tsx";
import { mayWrite, useWriting, WriteFoot } from "../record/writing.tsx";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";
import { failureWords } from "../../../words/words.ts";
import { copiesBySource, fileFields, roomOfCopy } from "./copies.ts";
import { WriteTrouble } from "../../kit/write-trouble.tsx";

/** Whether the reader may keep copies somewhere. */
export function useMayKeep(): boolean {
  const { record, still } = useWorkbench();
  return still === undefined && record !== null && mayWrite(record, "facts");
}

/** The button that keeps a source as it is now. */
export function KeepButton({ source }: { readonly source: Source }): ReactNode {
  const { t, record } = useWorkbench();
  const [keeping, setKeeping] = useState(false);
  if (record === null) return null;
  return (
    <>
      <Button
        look="link"
        aria-label={t.evidence.copies.keepOf({ title: source.title === "" ? source.publisher : source.title })}
        onClick={() => setKeeping(true)}
      >
        {t.evidence.copies.keep}
      </Button>
      {keeping && (
        <TypedPart name={`copy ${source.id}`}>
          <KeepCopy source={source} record={record} onClose={() => setKeeping(false)} />
        </TypedPart>
      )}
    </>
  );
}

/** What is kept of a source, by day; a page that has changed between two says so. */
export function SourceCopies({ source }: { readonly source: Source }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.evidence.copies;
  const copies = copiesBySource(state.copies).get(source.id) ?? [];
  const first = copies[0];
  const last = copies.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <div className="source-copies">
      <ul>
        {copies.map((copy) => (
          <li key={`${copy.captured} ${copy.file.sha256}`}>
            <CopyLine copy={copy} />
          </li>
        ))}
      </ul>
      {first.captured !== last.captured && (
        <p className="hint">
          {(first.file.sha256 === last.file.sha256 ? words.same : words.changed)({
            first: locale.shortDate(first.captured),
            last: locale.shortDate(last.captured),
          })}
        </p>
      )}
    </div>
  );
}

/** Day, size and hash of a copy; its bytes for those who may enter its room. */
function CopyLine({ copy }: { readonly copy: ArchivedCopy }): ReactNode {
  const { t, locale, record, notify, save, still } = useWorkbench();
  const words = t.evidence.copies;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { captured, size, file } = copy;
  const hash = <code title={file.sha256}>{still === undefined ? file.sha256.slice(0, 12) : file.sha256}</code>;
  const day = locale.shortDate(captured);
  if (still !== undefined || record === null)
    return (
      <span className="hint">
        {words.kept({ day })} {locale.bytes(size)}, SHA-256 {hash}
      </span>
    );
  const download = async () => {
    const room = roomOfCopy(copy, record.entries, record.rooms);
    setBusy(true);
    const read = room === undefined ? null : await record.readFile(room, file.sha256);
    setBusy(false);
    if (read?.ok !== true) {
      setTrouble(words.notRead({ why: read === null ? words.gone : failureWords(t, read.failure) }));
      return;
    }
    setTrouble(null);
    // As mere bytes: what a stranger's page holds must not be shown as one of ours.
    await save({ kind: "file", name: file.name, type: "application/octet-stream", content: read.value });
    notify(words.verified);
  };
  return (
    <>
      <span>{words.kept({ day })}</span>{" "}
      <span className="hint">
        {locale.bytes(size)}, SHA-256 {hash}
      </span>{" "}
      <CopyHash of={copy} />{" "}
      <Button
        look="link"
        disabled={busy}
        title={file.name}
        aria-label={words.downloadOf({ name: file.name, day })}
        onClick={() => void download()}
      >
        {words.download}
      </Button>
      {trouble !== null && (
        <span className="write-trouble" role="alert">
          {trouble}
        </span>
      )}
    </>
  );
}

function CopyHash({ of: { captured, file } }: { readonly of: ArchivedCopy }): ReactNode {
  const { t, locale, copy, notify } = useWorkbench();
  const words = t.evidence.copies;
  return (
    <Button
      look="link"
      aria-label={words.copyHashOf({ day: locale.shortDate(captured) })}
      onClick={() =>
        void copy({ html: file.sha256, text: file.sha256 }).then((done) =>
          notify(done ? words.hashCopied : t.briefings.notCopied),
        )
      }
    >
      {words.copyHash}
    </Button>
  );
}

interface KeepProps {
  readonly source: Source;
  readonly record: RecordAccess;
  readonly onClose: () => void;
}

/** Why a file cannot be taken, or null. */
function wrongWith(chosen: File | null, words: Words["evidence"]["copies"], locale: Locale): string | null {
  if (chosen === null) return null;
  const { name, size } = chosen;
  if (size === 0) return words.empty({ name });
  return size > LARGEST_COPY ? words.tooLarge({ name, size: locale.bytes(size) }) : null;
}

function copyOf(
  { id, url: known }: Source,
  captured: string,
  size: number,
  file: ArchivedCopy["file"],
  url: string,
): ArchivedCopy {
  return { source: id, captured, size, file, ...(url === "" || url === known ? {} : { url }) };
}

/** Chooses a file and its day, keeps its bytes in a room and says so in the record. */
function KeepCopy({ source, record, onClose }: KeepProps): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence.copies;
  const writing = useWriting(record, "facts");
  const [file, setFile] = useState<File | null>(null);
  const [captured, setCaptured] = useTyped("captured", record.today());
  const [url, setUrl] = useTyped("url", source.url ?? "");
  const [trouble, setTrouble] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  if (writing === null) return null;
  const take = (chosen: File | null) => {
    // What the field itself says must not be another file than the one that is taken.
    if (input.current !== null && chosen !== input.current.files?.[0]) input.current.value = "";
    const wrong = wrongWith(chosen, words, locale);
    setTrouble(wrong);
    setFile(wrong === null ? chosen : null);
  };
  const submit = async () => {
    if (file === null || writing.room === null) return;
    const fields = fileFields(file);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await record.putFile(writing.room, { ...fields, bytes });
    if (!kept.ok) return setTrouble(words.notKept({ name: file.name, why: failureWords(t, kept.failure) }));
    const body = copyOf(source, captured, bytes.length, { sha256: kept.value.sha256, ...fields }, url.trim());
    if (await writing.write([{ kind: "archived-copy", on: captured, body }])) onClose();
  };
  return (
    <Dialog open title={words.keepTitle} onClose={onClose} className="dialog-form">
      <RecordForm onSubmit={submit} label={words.keepTitle}>
        <p>
          <bdi>{source.title === "" ? source.publisher : source.title}</bdi>
        </p>
        <p className="hint">{words.text}</p>
        <FileField file={file} input={input} take={take} />
        <TextField
          label={words.day}
          hint={words.dayHint}
          type="date"
          required
          max={record.today()}
          value={captured}
          onChange={setCaptured}
        />
        <TextField label={words.address} value={url} onChange={setUrl} />
        <WriteTrouble text={trouble} />
        <WriteFoot
          writing={writing}
          label={words.keep}
          ready={file !== null && captured !== ""}
          onCancel={onClose}
          fixedParty
        />
      </RecordForm>
    </Dialog>
  );
}

/** Takes a file that is chosen or dropped. */
function FileField({
  file,
  input,
  take,
}: {
  readonly file: File | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly take: (chosen: File | null) => void;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence.copies;
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0] ?? null);
      }}
    >
      <Field label={words.file} hint={words.fileHint}>
        {(ids) => (
          <>
            <input {...ids} ref={input} type="file" onChange={({ target }) => take(target.files?.[0] ?? null)} />
            {file !== null && (
              <p className="copy-chosen">
                <bdi>{file.name}</bdi>, {locale.bytes(file.size)}
              </p>
            )}
          </>
        )}
      </Field>
    </div>
  );
}
