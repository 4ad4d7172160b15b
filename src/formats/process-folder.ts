import { said } from "../core/common/said.ts";
import type { Result } from "../core/common/result.ts";
import type { ProcessState, TabledDraft } from "../core/record/state.ts";
import { readBargaining } from "./bargaining-folder.ts";
import { defined } from "./checks.ts";
import { readMonitoringCsv } from "./monitoring-csv.ts";
import { readCommitmentFiles } from "./process/commitments.ts";
import { checkReferences } from "./process/check.ts";
import { readCopies } from "./process/copies.ts";
import { readEvidence, tableText } from "./process/evidence.ts";
import { idOfFileName } from "./process/file-names.ts";
import { type DraftEntry, type Manifest, readManifest } from "./process/manifest.ts";
import { type Node, jsonNode, yamlNode } from "./process/node.ts";
import { Problems, type Noted } from "./process/problems.ts";
import { readSources } from "./process/sources.ts";
import { readTimeline, readTopics } from "./process/tables.ts";
import { readPositionFiles } from "./positions-folder.ts";
import { readDraft } from "./read.ts";

export { processFolderFiles } from "./process/write.ts";

/** The rooms that are not public whose entries readable files hold, by their process.yaml; empty where it names none. */
export function closedRoomsOf(files: FolderFiles): readonly string[] {
  const root = textOf(files, "process.yaml", new Problems(), (text, file) => yamlNode(text, file, new Problems()));
  return (root ? (readManifest(root).rooms ?? []) : []).filter((room) => room !== "public");
}

/** Files by their path in the process folder, `/` between the parts. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a process folder: process.yaml, drafts/*, sources.json, timeline.csv, topics.csv, claims.csv, briefings/*, issues.yaml with
 * positions.csv, and assessments.csv; all but the first may be absent.
 * Every name that one file uses of another is checked. A failure tells all problems, with file and line or row; `note` is told
 * what was understood only by guessing.
 */
export async function readProcessFolder(
  files: FolderFiles,
  folderName: string,
  note: (noted: Noted) => void = () => undefined,
): Promise<Result<ProcessState>> {
  const problems = new Problems();
  const root = textOf(files, "process.yaml", problems, (text, file) => yamlNode(text, file, problems));
  if (!files.has("process.yaml")) {
    problems.add(said("no-process"), "process.yaml");
  }
  const manifest = root ? readManifest(root) : null;
  if (manifest === null) return problems.result<never>(undefined as never, Infinity);

  const drafts = await readDrafts(files, manifest, problems);
  const sourceList = textOf<Node | null>(files, "sources.json", problems, (text, file) =>
    jsonNode(text, file, problems),
  );
  const copies = sourceList ? readCopies(sourceList) : [];
  const { drafts: _entries, rooms: _rooms, ...facts } = manifest;
  const sources = sourceList ? readSources(sourceList) : {};
  const tableOf = <T>(path: string, read: (table: Uint8Array, file: string, problems: Problems) => readonly T[]) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : read(bytes, path, problems);
  };
  const state: ProcessState = defined({
    ...facts,
    ...readEvidence(files, new Set(Object.keys(sources)), problems),
    id: manifest.id === "" ? folderName : manifest.id,
    drafts,
    sources,
    copies: copies.length === 0 ? undefined : copies,
    events: tableOf("timeline.csv", readTimeline),
    topics: tableOf("topics.csv", readTopics),
    ...readPositionFiles(files, problems),
    ...readBargaining(files, manifest.fictitious, problems),
    ...readCommitmentFiles(files, problems),
    monitoring: textOf(files, "incidents.csv", problems, (text, file) => readMonitoringCsv(text, file, problems)),
  });
  checkReferences(state, problems);
  problems.notes.forEach(note);
  return problems.result(state, Infinity);
}

/** Hands the text of a file to its reader; undefined where the file is absent or not UTF-8. */
function textOf<T>(
  files: FolderFiles,
  path: string,
  problems: Problems,
  read: (text: string, file: string) => T,
): T | undefined {
  const bytes = files.get(path);
  if (bytes === undefined) return undefined;
  if (path.endsWith(".csv")) {
    const table = tableText(files, path, problems);
    return table === undefined ? undefined : read(table, path);
  }
  const text = utf8(bytes);
  if (text === null) {
    problems.add(said("not-utf8"), path);
    return undefined;
  }
  return read(text, path);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Drafts in the order of process.yaml, then files that it does not name, by date and name. */
async function readDrafts(files: FolderFiles, manifest: Manifest, problems: Problems): Promise<readonly TabledDraft[]> {
  const paths = draftPaths(files, problems);
  const named: TabledDraft[] = [];
  for (const entry of manifest.drafts) {
    const path = paths.get(entry.id);
    paths.delete(entry.id);
    if (path === undefined) problems.add(said("no-draft-file", { id: entry.id }), "process.yaml");
    const read = path === undefined ? null : await readDraftFile(files, path, entry, problems);
    if (read) named.push(read);
  }
  const others: TabledDraft[] = [];
  for (const [id, path] of paths) {
    const read = await readDraftFile(files, path, { id }, problems);
    if (read) others.push(read);
  }
  const dateOf = (tabled: TabledDraft): string => tabled.draft.date ?? "9999";
  return [...named, ...others.sort((a, b) => compare(dateOf(a), dateOf(b)) || compare(a.id, b.id))];
}

/** Paths in drafts/ by the id of the draft, which is the file's name without its extension. */
function draftPaths(files: FolderFiles, problems: Problems): Map<string, string> {
  const paths = new Map<string, string>();
  for (const path of [...files.keys()].sort(compare)) {
    const name = /^drafts\/([^./][^/]*)$/.exec(path)?.[1];
    if (name === undefined) continue;
    const id = idOfFileName(name.replace(/\.[^.]*$/, ""));
    const other = paths.get(id);
    if (other !== undefined) problems.add(said("same-draft", { other, id }), path);
    paths.set(id, path);
  }
  return paths;
}

async function readDraftFile(
  files: FolderFiles,
  path: string,
  entry: DraftEntry,
  problems: Problems,
): Promise<TabledDraft | null> {
  const bytes = files.get(path);
  const read = bytes === undefined ? null : await readDraft(bytes, path);
  if (read === null) return null;
  if (!read.ok) {
    problems.take(read.failure, path);
    return null;
  }
  const { draft } = read.value;
  if (draft.date === null) problems.guessed([said("undated-draft")], path);
  const party = entry.party ?? draft.tabledBy.join("-");
  if (party === "") problems.add(said("no-party.draft", { field: "tabledBy: [KE]" }), path);
  return defined({ id: entry.id, party, draft, reported: entry.reported });
}

/** Order by code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
