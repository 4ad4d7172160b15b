import { en, failureWords } from "../words/words.ts";
import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Failure } from "../core/common/result.ts";
import type { Composite } from "../core/text/composite.ts";
import { usualChoices, type Found, type FoundChoices } from "../core/text/found.ts";
import { leftOut } from "../core/text/remarks.ts";
import { foundIn } from "../formats/found.ts";
import { readDraft, type ReadDraft, type ReadOptions } from "../formats/read.ts";
import type { Noted } from "../formats/process/problems.ts";
import { CommandFailure, UsageError, type Terminal } from "./command.ts";

/** Largest input that is read into memory: 256 MiB. */
const largestInput = 256 * 1024 * 1024;

/** The failure as one line: file, place, what is wrong and what to do. */
export function failureLine(failure: Failure, file?: string): string {
  const where = [failure.file ?? file, failure.place].filter((part) => part !== undefined && part !== "").join(", ");
  const told = failureWords(en, failure);
  return where === "" ? told : `${where}: ${told}`;
}

/** What was understood in a file only by guessing, as one line. */
export function notedLine({ file, warning }: Noted): string {
  const line = warning.line === undefined ? "" : `, line ${warning.line}`;
  return `${file}${line}: warning: ${failureWords(en, warning)}`;
}

/** The bytes of a file, or a failure that names it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new CommandFailure(`${path}: this is a folder; name a file.`);
    if (info.size > largestInput) {
      throw new CommandFailure(
        `${path}: the file has ${Math.round(info.size / 2 ** 20)} MiB; 256 MiB is the most that is read.`,
      );
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new CommandFailure(`${path}: there is no such file.`, { cause: error });
    if (code === "EACCES")
      throw new CommandFailure(`${path}: the file may not be read; check its permissions.`, { cause: error });
    throw new CommandFailure(`${path}: could not be read (${code ?? String(error)}).`, { cause: error });
  }
}

/**
 * Reads a draft or composite in any format; its warnings go to the terminal. With `beside`, what the file carries beside
 * its text is told as well, and left out of the drafts as chosen.
 */
export async function readInput(
  path: string,
  options: ReadOptions,
  terminal: Terminal,
  beside?: Omit<FoundChoices, "tracked">,
): Promise<ReadDraft> {
  const bytes = await readBytes(path);
  const read = await readDraft(bytes, basename(path), options);
  if (!read.ok) throw new CommandFailure(failureLine({ ...read.failure, file: path }));
  for (const warning of read.value.draft.warnings) {
    const place =
      warning.line === undefined ? "" : `:${warning.line}${warning.column === undefined ? "" : `:${warning.column}`}`;
    terminal.note(`${path}${place}: warning: ${failureWords(en, warning)}`);
  }
  if (beside === undefined) return read.value;
  const { draft, original, ...rest } = read.value;
  const drafts = original === undefined ? [draft] : [draft, original];
  const found = await foundIn(bytes, basename(path), drafts, { keepNames: options.keepNames ?? false });
  if (!found.ok) terminal.note(`${path}: note: not looked through for comments: ${failureWords(en, found.failure)}`);
  else for (const line of besideLines(found.value, beside)) terminal.note(`${path}: note: ${line}`);
  const choices = { ...usualChoices, ...beside };
  return {
    ...rest,
    draft: leftOut(draft, choices),
    ...(original === undefined ? {} : { original: leftOut(original, choices) }),
  };
}

/** What a file carries beside its text, and what became of it, line by line. */
function besideLines({ comments, names }: Found, choices: Omit<FoundChoices, "tracked">): readonly string[] {
  const counted = `${comments.length} ${comments.length === 1 ? "comment" : "comments"} found`;
  const became = choices.comments === "keep" ? "kept" : "left out; --comments keep keeps them";
  const told = comments.map(({ author, text }) => `  ${author === "" ? "" : `${author}: `}${text}`);
  const traces = names.map(({ text }) => text).join(", ");
  return [
    ...(comments.length === 0 ? [] : [`${counted}, ${became}:`, ...told]),
    ...(names.length === 0 ? [] : [`names and traces in the file, no part of the draft: ${traces}`]),
  ];
}

/** The composite that a file holds, or undefined where it holds none. */
export async function readComposite(path: string): Promise<Composite | undefined> {
  const read = await readDraft(await readBytes(path), basename(path));
  if (!read.ok) throw new CommandFailure(failureLine({ ...read.failure, file: path }));
  return read.value.composite;
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // What cannot be removed was never made.
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code;
    const advice =
      code === "ENOENT" || code === "ENOTDIR"
        ? "its folder does not exist"
        : code === "EISDIR"
          ? "this is a folder"
          : (code ?? String(error));
    throw new CommandFailure(`${path}: could not be written (${advice}). Nothing was changed.`, { cause: error });
  }
}

/** The format that a file name asks for, one of `allowed`. */
export function formatOf<F extends string>(path: string, allowed: readonly F[]): F {
  const extension = extname(path).slice(1).toLowerCase();
  const found = allowed.find(
    (format) =>
      format === extension ||
      (extension === "markdown" && format === "md") ||
      (extension === "htm" && format === "html"),
  );
  if (found === undefined)
    throw new UsageError(`-o ${path}: the name must end in ${allowed.map((format) => `.${format}`).join(", ")}.`);
  return found;
}

/** Splits `NAME=FILE`. */
export function namedFile(word: string): { readonly party: string; readonly file: string } {
  const match = /^([A-Za-z0-9_-]+)=(.+)$/s.exec(word);
  if (!match) throw new UsageError(`"${word}" must be NAME=FILE, the name of letters, digits, - and _.`);
  return { party: match[1] ?? "", file: match[2] ?? "" };
}
