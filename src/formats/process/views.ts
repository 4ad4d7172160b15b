import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { ProcessState } from "../../core/record/state.ts";
import type { FolderFiles } from "../process-folder.ts";
import { processFolderFiles } from "./write.ts";

/**
 * Whether the readable files of a folder say what its record says. They may be laid out by hand: what counts is what they say. A
 * difference is refused with the file and line where it stands; where something is missing, with the line that would hold it.
 */
export function checkViews(files: FolderFiles, read: ProcessState, recorded: ProcessState): Result<void> {
  const [found, wanted] = [processFolderFiles(withoutWarnings(read)), processFolderFiles(withoutWarnings(recorded))];
  for (const path of [...new Set([...wanted.keys(), ...found.keys()])].sort()) {
    const [is, should] = [textOf(found.get(path)), textOf(wanted.get(path))];
    if (is === should) continue;
    const lines = is.split("\n");
    const others = should.split("\n");
    const at = firstDifference(lines, others);
    const file = fileOf(files, path);
    return failed(said("view-differs", { found: shown(lines[at]), wanted: shown(others[at]) }), {
      file,
      place: `line ${lineIn(textOf(files.get(file)), lines[at] ?? "", at)}`,
    });
  }
  return ok(undefined);
}

/** Notes on reading are no part of what a file says: another version of Parley words them otherwise. */
function withoutWarnings(state: ProcessState): ProcessState {
  return {
    ...state,
    drafts: state.drafts.map((tabled) => ({ ...tabled, draft: { ...tabled.draft, warnings: [] } })),
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** The file that a person wrote: a draft may have been read from another format than Markdown. */
function fileOf(files: FolderFiles, path: string): string {
  if (files.has(path)) return path;
  const stem = path.replace(/\.[^.]*$/u, "");
  return [...files.keys()].find((other) => other.startsWith(`${stem}.`)) ?? path;
}

/** The line of a file that holds what Parley would have written on a line: the same line, else one with the same words. */
function lineIn(text: string, line: string, at: number): number {
  const lines = text.split("\n");
  if (lines[at] === line) return at + 1;
  const words = line.trim();
  const found =
    words === ""
      ? -1
      : lines.findIndex((other) => other.trim() === words || (words.length > 3 && other.includes(words)));
  return found >= 0 ? found + 1 : Math.min(at + 1, Math.max(1, lines.length));
}

function shown(line: string | undefined): string {
  const text = (line ?? "").trim();
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
