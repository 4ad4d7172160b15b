import type { TabledDraft } from "../core/record/state.ts";
import type { TalksText, TextVersion } from "../core/record/talks.ts";
import { ok } from "../core/common/result.ts";
import type { Draft } from "../core/text/draft.ts";
import { isNamedWord, keptWith } from "../core/record/kept-with.ts";
import { choicesOf, type OwnFilesSource } from "./own-files.ts";
import type { Asked, RecordAccess } from "./record.ts";
import type { Workbench } from "./workbench.ts";

/** The Word file that a draft was read from. */
export interface WordFile {
  readonly name: string;
  /** The draft as it was read from the file, before anything in it changed on record. */
  readonly tabled: Draft;
  readonly bytes: () => Promise<Asked<Uint8Array>>;
}

/** Why there is no Word file behind a draft. */
export type NoWordFile =
  | { readonly why: "none" }
  /** A file is there, but of another kind. */
  | { readonly why: "other"; readonly name: string };

/** Whether there is a Word file. */
export function isWordFile(found: WordFile | NoWordFile): found is WordFile {
  return !("why" in found);
}

const none: NoWordFile = { why: "none" };

/** The Word file behind a draft: kept in the room of its text, or of this session alone. */
export function wordFileOf(
  draft: TabledDraft,
  { record, ownFiles }: Pick<Workbench, "record" | "ownFiles">,
): WordFile | NoWordFile {
  if (draft.own === true) return ownWordFile(draft, ownFiles);
  const text = record?.talks.texts.find(({ kind, id }) => kind === "draft" && id === draft.id);
  const version = text?.versions.at(-1);
  return record === null || text === undefined || version === undefined ? none : keptWordFile(record, text, version);
}

/** The Word file that was kept with a version of a draft, or with the one that it was edited from. */
export function keptWordFile(record: RecordAccess, text: TalksText, version: TextVersion): WordFile | NoWordFile {
  const kept = keptWith(record.entries, text, version);
  if (kept === null) return none;
  const { room, file, tabled } = kept;
  if (!isNamedWord(file.name)) return { why: "other", name: file.name };
  return { name: file.name, tabled, bytes: () => record.readFile(room, file.sha256) };
}

/** A file of the reader's own, without what is left out of it wherever it goes. */
function ownWordFile({ id, draft }: TabledDraft, ownFiles: OwnFilesSource): WordFile | NoWordFile {
  const original = id.endsWith("-original");
  const own = ownFiles.read().find((each) => each.id === (original ? id.slice(0, -"-original".length) : id));
  const source = own === undefined ? null : ownFiles.source(own.id);
  if (own === undefined || source === null) return none;
  if (!isNamedWord(own.name)) return { why: "other", name: own.name };
  return {
    name: own.name,
    tabled: draft,
    bytes: () => ownFiles.cleansed(source, { ...choicesOf(own), tracked: original ? "original" : "both" }),
  };
}

/** A file's bytes with the draft that was read from them. */
export interface WordBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tabled: Draft;
}

/** Brings the bytes of a Word file. */
export async function bytesOf({ name, tabled, bytes }: WordFile): Promise<Asked<WordBytes>> {
  const read = await bytes();
  return read.ok ? ok({ name, tabled, bytes: read.value }) : read;
}
