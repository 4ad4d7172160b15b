import { plainName } from "../core/common/plain-name.ts";
import type { TabledDraft } from "../core/record/state.ts";
import {
  draftsOfOwnFile,
  partyPattern,
  usualParty,
  type OwnFile,
  type OwnFilesSource,
  type OwnFileState,
  type OwnReading,
  helpFor,
  withoutEnding,
  type SentComposite,
  type ServerReads,
} from "../views/own-files.ts";
import { usualChoices } from "../core/text/found.ts";
import { askFilesWorker } from "./ask-files-worker.ts";
import type { FilesAnswer, FilesRequest } from "./files-messages.ts";
import { apiAddress, askBytes } from "./record/api.ts";
import { brokenWith } from "./failed.ts";

/** Files read at the same time. */
const mostAtOnce = 2;

/** The reader's own files, and the server that may help to read them. */
export interface OwnFilesStore extends OwnFilesSource {
  readonly servedBy: (reads: ServerReads | null) => void;
}

/** The reader's own files: held in this page alone, each read in a worker that ends with it. */
export function ownFilesStore(createWorker: () => Worker): OwnFilesStore {
  const sources = new Map<string, File>();
  const sent = new Map<string, SentComposite>();
  /** Files whose pages the server is asked to recognise. */
  const recognised = new Set<string>();
  let reads: ServerReads | null = null;
  const workers = new Map<string, Worker>();
  const listeners = new Set<() => void>();
  let files: readonly OwnFile[] = [];
  let keep = false;
  let next = 1;

  let drafts: readonly TabledDraft[] = [];

  /** Drafts are made anew only where what decides them changed: pages compare and compile them again otherwise. */
  const renewDrafts = (before: readonly OwnFile[]) => {
    const decides = ({ id, party, tracked, choices, state }: OwnFile) =>
      [id, party, tracked, choices, state.status === "read" ? state.reading : null] as const;
    const same = (a: OwnFile, b: OwnFile | undefined) =>
      b !== undefined && decides(a).every((value, index) => value === decides(b)[index]);
    if (before.length === files.length && before.every((file, index) => same(file, files[index]))) return;
    const kept = new Map(drafts.map((draft) => [draft.id, draft]));
    const unchanged = new Set(before.filter((file) => files.some((now) => same(file, now))).map(({ id }) => id));
    drafts = files.flatMap((file) =>
      draftsOfOwnFile(file).map((draft) => (unchanged.has(file.id) ? (kept.get(draft.id) ?? draft) : draft)),
    );
  };
  const publish = (changed: readonly OwnFile[]) => {
    const before = files;
    files = changed;
    renewDrafts(before);
    for (const listener of listeners) listener();
  };
  const update = (id: string, changes: Partial<OwnFile>) =>
    publish(files.map((file) => (file.id === id ? { ...file, ...changes } : file)));
  const stop = (id: string) => {
    workers.get(id)?.terminate();
    workers.delete(id);
  };
  const finish = (id: string, state: OwnFileState) => {
    stop(id);
    update(id, { state, ...(state.status === "read" ? named(id, state.reading) : {}) });
    startNext();
  };
  /** A party written in the file becomes its name, unless the reader gave another. */
  const named = (id: string, { draft }: OwnReading): Partial<OwnFile> => {
    const written = draft.tabledBy.join("-");
    const own = files.find((file) => file.id === id)?.party !== usualParty(id);
    return own || !partyPattern.test(written) ? {} : { party: written };
  };
  const start = (id: string, source: File) => {
    const worker = createWorker();
    workers.set(id, worker);
    update(id, { state: { status: "reading", done: 0, total: source.size } });
    worker.addEventListener("message", ({ data }: MessageEvent<FilesAnswer>) => {
      if (workers.get(id) !== worker) return;
      if (data.kind === "progress") update(id, { state: { status: "reading", done: data.done, total: data.total } });
      else if (data.kind === "read") finish(id, { status: "read", reading: data.reading });
      else if (data.kind === "failed") finish(id, { status: "failed", failure: data.failure });
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      finish(id, { status: "failed", failure: brokenWith(event.message) });
    });
    const against = sent.get(id);
    const request: FilesRequest = {
      kind: "read",
      file: source,
      keepNames: keep,
      ...(against === undefined ? {} : { sent: against }),
      ...(recognised.has(id) ? { recognise: apiAddress("pages.recognise") } : {}),
    };
    worker.postMessage(request, {});
  };
  const startNext = () => {
    for (const { id, state } of files) {
      if (workers.size >= mostAtOnce) return;
      const source = sources.get(id);
      if (state.status === "waiting" && source !== undefined) start(id, source);
    }
  };
  const entry = (name: string, size: number, state: OwnFileState): OwnFile => {
    const id = `own-${next}`;
    next += 1;
    const { tracked, ...choices } = usualChoices;
    const names = keep ? "keep" : choices.names;
    return { id, name, size, party: usualParty(id), tracked, choices: { ...choices, names }, typed: {}, state };
  };
  const add = (added: readonly File[]) => {
    const entries = added.map((file) => {
      const made = entry(plainName(file.name), file.size, { status: "waiting" });
      sources.set(made.id, file);
      return made;
    });
    publish([...files, ...entries]);
    startNext();
  };
  const refuse = (name: string, code: "folder" | "nothing-dropped") =>
    publish([...files, entry(name, 0, { status: "failed", failure: { code, message: "" } })]);
  const again = (id: string, against?: SentComposite | null) => {
    if (!sources.has(id)) return;
    if (against === null) sent.delete(id);
    else if (against !== undefined) sent.set(id, against);
    stop(id);
    update(id, { state: { status: "waiting" } });
    startNext();
  };
  /** The file as the server turned it into docx takes its place. */
  const turnIntoWord = async (id: string, source: File): Promise<void> => {
    update(id, { state: { status: "reading", done: source.size, total: source.size } });
    const made = await askBytes("files.docx", new Uint8Array(await source.arrayBuffer()));
    // It may have been removed or cancelled meanwhile.
    if (sources.get(id) !== source || files.find((file) => file.id === id)?.state.status !== "reading") return;
    if (!made.ok) return finish(id, { status: "failed", failure: made.failure });
    const word = new File([new Uint8Array(made.value)], `${withoutEnding(plainName(source.name))}.docx`);
    sources.set(id, word);
    update(id, { name: word.name, size: word.size, madeFrom: source.name, state: { status: "waiting" } });
    startNext();
  };
  return {
    servedBy(found) {
      reads = found;
      for (const listener of listeners) listener();
    },
    server: () => reads,
    onServer(id) {
      const source = sources.get(id);
      const file = files.find((each) => each.id === id);
      const help = file === undefined ? null : helpFor(file, reads);
      if (source === undefined || help === null) return;
      if (help === "office") return void turnIntoWord(id, source);
      recognised.add(id);
      again(id);
    },
    read: () => files,
    drafts: () => drafts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    drop(dropped) {
      const items = [...dropped.items].filter(({ kind }) => kind === "file");
      // Entries must be asked for before the event has ended.
      const folders = items.flatMap((item) => {
        const entry = item.webkitGetAsEntry();
        return entry?.isDirectory === true ? [entry.name] : [];
      });
      const found = items.flatMap((item) => {
        const file = item.webkitGetAsEntry()?.isDirectory === true ? null : item.getAsFile();
        return file === null ? [] : [file];
      });
      for (const name of folders) refuse(name, "folder");
      if (found.length > 0) add(found);
      else if (folders.length === 0) {
        const text = dropped.getData("text/plain");
        if (text.trim() === "") refuse("", "nothing-dropped");
        else add([textFile("", text)]);
      }
    },
    source: (id) => sources.get(id) ?? null,
    addText: (title, text) => add([textFile(title, text)]),
    cancel(id) {
      stop(id);
      update(id, { state: { status: "cancelled" } });
      startNext();
    },
    again,
    remove(id) {
      stop(id);
      sources.delete(id);
      sent.delete(id);
      recognised.delete(id);
      publish(files.filter((file) => file.id !== id));
      startNext();
    },
    change: update,
    keepsNames: () => keep,
    cleansed: (file, choices) =>
      askFilesWorker(createWorker, { kind: "cleanse", file, choices }, (answer) =>
        answer.kind === "cleansed" ? answer.bytes : undefined,
      ),
    lookThrough: (file) =>
      askFilesWorker(createWorker, { kind: "look", file }, (answer) =>
        answer.kind === "looked" ? answer.found : undefined,
      ),
    keepNames(wanted) {
      keep = wanted;
      publish(files.map((file) => ({ ...file, choices: { ...file.choices, names: wanted ? "keep" : "leave-out" } })));
      for (const { id, state } of files) if (state.status === "read" || state.status === "reading") again(id);
    },
  };
}

function textFile(title: string, text: string): File {
  // What the reader typed or pasted has no bytes of its own: UTF-8 says so.
  return new File([text], title.trim() === "" ? "text.txt" : `${title.trim()}.txt`, {
    type: "text/plain;charset=utf-8",
  });
}
