import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { withoutHolders } from "../core/text/apart.ts";
import type { Draft } from "../core/text/draft.ts";
import { receiveOwnDraft, receiveReturned } from "../formats/docx/index.ts";
import { proseOfFile } from "../formats/briefing-prose.ts";
import type { Found } from "../core/text/found.ts";
import { reading as readingOf } from "../core/text/reading.ts";
import type { Composite } from "../core/text/composite.ts";
import { foundIn } from "../formats/found.ts";
import { readDraft } from "../formats/read.ts";
import type { OwnReading, OwnReceived, SentComposite } from "../views/own-files.ts";
import type { Recognise, SeenWord } from "../formats/pdf/scanned.ts";
import type { FilesRequest } from "./files-messages.ts";
import { voicesOf } from "../words/words.ts";
import { sendTo } from "./record/api.ts";
import { loadPdfInWorker } from "./pdf-engine.ts";

/** Largest file that is read into memory, in bytes: 256 MiB. */
const largest = 256 * 1024 * 1024;

/** Reads a file of the reader's own: its draft with both texts of tracked changes, or a composite that came back. */
export async function readOwnFile(
  { file, keepNames, sent, recognise }: Omit<Extract<FilesRequest, { kind: "read" }>, "kind">,
  progress: (done: number, total: number) => void,
): Promise<Result<OwnReading>> {
  const bytes = await bytesOf(file, progress);
  if (!bytes.ok) return bytes;
  const read = await readDraft(bytes.value, file.name, {
    tracked: "both",
    keepNames,
    pdf: loadPdfInWorker,
    ...(recognise === undefined ? {} : { recognise: recogniseAt(recognise) }),
  });
  if (!read.ok) return read;
  const { draft, original, composite } = read.value;
  const received = await receivedIn(bytes.value, draft, keepNames, sent);
  if (received?.ok === false && received.failure.code.startsWith("not-returned")) return received;
  const returned = received?.ok === true ? received.value : undefined;
  const held = sent?.party === undefined ? returned?.sent?.composite : undefined;
  const whole = composite ?? (held === undefined ? undefined : withoutHolders(held));
  const drafts = whole === undefined ? [draft] : [draft, ...draftsOf(whole)];
  const found = await foundIn(bytes.value, file.name, drafts, { keepNames, pdf: loadPdfInWorker });
  return ok({
    draft,
    ...(original === undefined || sameWords(original, draft) ? {} : { original }),
    ...(whole === undefined ? {} : { composite: whole }),
    ...(returned === undefined ? {} : { received: returned }),
    ...(found.ok ? { found: found.value } : {}),
  });
}

/** Text recognition by a server, one picture of a page after the other. */
function recogniseAt(address: string): Recognise {
  return async ({ width, height, grey }) => {
    const answer = await sendTo<{ readonly words: readonly SeenWord[] }>(`${address}?width=${width}&height=${height}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: new Uint8Array(grey),
    });
    return answer.ok ? ok(answer.value.words) : answer;
  };
}

/** What a file that was sent out says: a composite with its changes, or a party's own document against what it reads there. */
async function receivedIn(
  bytes: Uint8Array,
  draft: Draft,
  keepNames: boolean,
  sent: SentComposite | undefined,
): Promise<Result<OwnReceived> | null> {
  if (sent?.party !== undefined) {
    const revisions = sent.revisions ?? [sent.composite];
    const own = receiveOwnDraft(revisions, sent.party, draft, isArchive(bytes) ? bytes : undefined);
    if (!own.ok) return own;
    const { at, ...found } = own.value;
    return ok({ ...found, sent: { composite: revisions[at]! }, party: sent.party });
  }
  if (!isArchive(bytes)) return null;
  const voices = await voicesOf(sent?.composite.drafts.map(({ language }) => language) ?? []);
  return receiveReturned(bytes, sent, { keepNames, voices });
}

/** What a file holds beside its words, whatever draft it is. */
export async function lookThrough(file: File): Promise<Result<Found>> {
  const bytes = await bytesOf(file, () => undefined);
  if (!bytes.ok) return bytes;
  const read = await readDraft(bytes.value, file.name, { pdf: loadPdfInWorker });
  if (!read.ok) return read;
  return foundIn(bytes.value, file.name, [read.value.draft], { pdf: loadPdfInWorker });
}

function draftsOf(composite: Composite): readonly Draft[] {
  return composite.drafts.flatMap(({ party }) => {
    const read = readingOf(composite, party);
    return read.ok ? [read.value] : [];
  });
}

/** The words of an article in a file, for checking. */
export async function readProse(file: File): Promise<Result<string>> {
  const bytes = await bytesOf(file, () => undefined);
  return bytes.ok ? proseOfFile(bytes.value, file.name, loadPdfInWorker) : bytes;
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function sameWords(a: Draft, b: Draft): boolean {
  return JSON.stringify(a.points) === JSON.stringify(b.points) && a.title === b.title;
}

/** All bytes of a file; tells how many have come. A file that was moved or removed meanwhile is a failure with advice. */
async function bytesOf(file: File, progress: (done: number, total: number) => void): Promise<Result<Uint8Array>> {
  const { size, name } = file;
  if (size > largest)
    return failed(said("file-too-large", { size: mebibytes(size), most: mebibytes(largest) }), { file: name });
  try {
    const bytes = new Uint8Array(size);
    const reader = file.stream().getReader();
    let done = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      bytes.set(chunk.value, done);
      done += chunk.value.length;
      progress(done, size);
    }
    if (done !== size) return gone(name);
    return ok(bytes);
  } catch (error) {
    if (error instanceof DOMException || error instanceof RangeError || error instanceof TypeError) return gone(name);
    throw error;
  }
}

function gone(name: string): Result<never> {
  return failed(said("file-gone"), { file: name });
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}
