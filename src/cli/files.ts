import type { Words } from "../words/types.ts";
import type { Noted } from "../formats/process/problems.ts";
import { failureWords } from "../words/words.ts";
import { open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Composite } from "../core/text/composite.ts";
import { usualChoices, type Found, type FoundChoices } from "../core/text/found.ts";
import { leftOut } from "../core/text/remarks.ts";
import { foundIn } from "../formats/found.ts";
import { sniff } from "../formats/detect.ts";
import { readDraft, type ReadDraft, type ReadOptions } from "../formats/read.ts";
import { officeKind } from "../formats/office.ts";
import { said } from "../core/common/said.ts";
import { CommandFailure, UsageError, type Terminal, type CliWords } from "./command.ts";

/** Largest input that is read into memory: 256 MiB. */
const largestInput = 256 * 1024 * 1024;

/** The bytes of a file, or a failure that names it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new CommandFailure(said("file.folder"), path);
    if (info.size > largestInput) {
      const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20);
      throw new CommandFailure(said("file.large", { size: mebibytes(info.size), most: mebibytes(largestInput) }), path);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new CommandFailure(said("file.missing"), path, { cause: error });
    if (code === "EACCES") throw new CommandFailure(said("file.closed"), path, { cause: error });
    throw new CommandFailure(said("file.unread", { why: code ?? String(error) }), path, { cause: error });
  }
}

/**
 * Reads a draft or composite in any format, and gives the bytes that were read; its warnings go to the terminal. With `beside`, what the file carries beside
 * its text is told as well, and left out of the drafts as chosen.
 */
export async function readInput(
  path: string,
  options: ReadOptions,
  terminal: Terminal,
  beside?: Omit<FoundChoices, "tracked">,
): Promise<ReadDraft & { readonly bytes: Uint8Array }> {
  const bytes = await readable(path, terminal);
  const read = await readSeeing(bytes, path, options);
  if (!read.ok) throw new CommandFailure({ ...read.failure, file: path });
  for (const warning of read.value.draft.warnings) {
    const place =
      warning.line === undefined ? "" : `:${warning.line}${warning.column === undefined ? "" : `:${warning.column}`}`;
    terminal.note(terminal.t.cli.warning({ place: `${path}${place}`, what: failureWords(terminal.t, warning) }));
  }
  if (beside === undefined) return { ...read.value, bytes };
  const { draft, original, ...rest } = read.value;
  const drafts = original === undefined ? [draft] : [draft, original];
  const found = await foundIn(bytes, basename(path), drafts, { keepNames: options.keepNames ?? false });
  const { cli } = terminal.t;
  const told = found.ok
    ? besideLines(found.value, beside, cli)
    : [cli.notLookedThrough({ why: failureWords(terminal.t, found.failure) })];
  for (const what of told) terminal.note(cli.note({ place: path, what }));
  const choices = { ...usualChoices, ...beside };
  return {
    ...rest,
    bytes,
    draft: leftOut(draft, choices),
    ...(original === undefined ? {} : { original: leftOut(original, choices) }),
  };
}

/** Reads a draft; pages that are pictures by text recognition, where it is installed. */
async function readSeeing(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions,
): Promise<Awaited<ReturnType<typeof readDraft>>> {
  const name = basename(path);
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok || sniffed.value.format !== "pdf") return readDraft(bytes, name, options);
  const { recognition } = await import("../server/reading/recognition.ts");
  const { recognise, close } = recognition(options.language);
  try {
    return await readDraft(bytes, name, { ...options, ...(recognise === undefined ? {} : { recognise }) });
  } finally {
    await close();
  }
}

/** The bytes of a file as they can be read: those of another word processor through LibreOffice, which is told. */
export async function readable(path: string, terminal: Terminal): Promise<Uint8Array> {
  const bytes = await readBytes(path);
  const kind = officeKind(bytes);
  if (kind === null) return bytes;
  const { asDocx } = await import("../server/reading/office.ts");
  const docx = await asDocx(bytes, kind);
  if (!docx.ok) throw new CommandFailure({ ...docx.failure, file: path });
  terminal.note(terminal.t.cli.note({ place: path, what: failureWords(terminal.t, said("office-used", { kind })) }));
  return docx.value;
}

/** What was understood in a file only by guessing, as one line. */
export function notedLine(t: Words, { file, warning: { line, ...warning } }: Noted, folder = ""): string {
  const place = line === undefined ? `${folder}${file}` : t.cli.line({ file: `${folder}${file}`, line });
  return t.cli.warning({ place, what: failureWords(t, warning) });
}

/** What a file carries beside its text, and what became of it, line by line. */
function besideLines(
  { comments, names }: Found,
  choices: Omit<FoundChoices, "tracked">,
  cli: CliWords,
): readonly string[] {
  const told = comments.map(({ author, text }) => `  ${author === "" ? "" : `${author}: `}${text}`);
  const traces = names.map(({ text }) => text).join(", ");
  return [
    ...(comments.length === 0
      ? []
      : [cli.comments({ count: comments.length, kept: choices.comments === "keep" }), ...told]),
    ...(names.length === 0 ? [] : [cli.traces({ traces })]),
  ];
}

/** The composite that a file holds, or undefined where it holds none. */
export async function readComposite(path: string): Promise<Composite | undefined> {
  const read = await readDraft(await readBytes(path), basename(path));
  if (!read.ok) throw new CommandFailure({ ...read.failure, file: path });
  return read.value.composite;
}

/** Writes a file whole or not at all: behind a link, where that leads; into a device or pipe, as it comes. */
export async function writeWhole(named: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(named).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory()) return writeFile(named, content);
  const path = found === null ? named : await realpath(named);
  const temporary = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.part`);
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
    const why =
      code === "ENOENT" || code === "ENOTDIR"
        ? said("unwritten.no-folder")
        : code === "EISDIR"
          ? said("unwritten.folder")
          : (code ?? String(error));
    throw new CommandFailure(said("file.unwritten", { why }), named, { cause: error });
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
    throw new UsageError(said("ending", { path, endings: allowed.map((format) => `.${format}`).join(", ") }));
  return found;
}

/** Splits `NAME=FILE`. */
export function namedFile(word: string): { readonly party: string; readonly file: string } {
  const match = /^([A-Za-z0-9_-]+)=(.+)$/s.exec(word);
  if (!match) throw new UsageError(said("named-file", { word }));
  return { party: match[1] ?? "", file: match[2] ?? "" };
}
