import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { openArchive, packArchive } from "../../formats/archive.ts";
import type { OfficeKind } from "../../formats/office.ts";
import { closedOff } from "./closed-off.ts";
import { runConfined } from "./confined.ts";

/** Where LibreOffice is looked for: on the path, then where its own installers put it. */
const PROGRAMS = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** Longest time that one file may take, in milliseconds, where nobody says otherwise. */
const LONGEST = 180_000;
/** Most bytes of the docx that is made. */
const LARGEST_MADE = 256 * 1024 * 1024;

/** Its reader for each kind: what is no such file is not read as another. */
const READERS: Readonly<Record<OfficeKind, string>> = { odt: "writer8", rtf: "Rich Text Format", doc: "MS Word 97" };

/** How a file is turned into docx. */
export interface OfficeOptions {
  readonly programs?: readonly string[];
  /** Milliseconds. */
  readonly longest?: number;
  readonly signal?: AbortSignal | undefined;
}

/** The first of these programs that is installed; null where none is. */
export function officeProgram(programs: readonly string[] = PROGRAMS): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = programs.flatMap((program) =>
    isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * A file of another word processor as docx, by LibreOffice where it is installed: with a profile of its own, so that an open
 * LibreOffice is not disturbed and no macro, link or address in the file is followed, in a folder that is removed.
 */
export async function asDocx(
  bytes: Uint8Array,
  kind: OfficeKind,
  options: OfficeOptions = {},
): Promise<Result<Uint8Array>> {
  const program = officeProgram(options.programs);
  if (program === null) return failed(said("needs-office", { kind }));
  const packed = kind === "odt" ? unpacks(bytes) : ok(undefined);
  if (!packed.ok) return packed;
  const folder = await mkdtemp(join(tmpdir(), "parley-office-"));
  try {
    const given = join(folder, `draft.${kind}`);
    const user = join(folder, "profile", "user");
    await mkdir(user, { recursive: true });
    const { settings, environment } = closedOff();
    await writeFile(join(user, "registrymodifications.xcu"), settings);
    await writeFile(given, bytes);
    const words = [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--norestore",
      "--nolockcheck",
      `--infilter=${READERS[kind]}`,
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      folder,
      given,
    ];
    const { longest = LONGEST, signal } = options;
    const ended = await runConfined(program, words, { folder, longest, signal, environment });
    if (ended === "stopped") return failed(said("office-slow", { kind, seconds: Math.round(longest / 1000) }));
    // It says nothing of a file that it could not read but that none was made.
    const made = await madeIn(join(folder, "draft.docx"));
    if (made === null) return failed(said("office-failed", { kind }));
    return kind === "odt" ? ok(made) : withoutPictures(made);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function madeIn(path: string): Promise<Uint8Array | null> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  return size === null || size > LARGEST_MADE ? null : new Uint8Array(await readFile(path));
}

/** Whether all parts of an OpenDocument file unpack within the limits of an archive. */
function unpacks(bytes: Uint8Array): Result<undefined> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  for (const name of archive.value.names) {
    const part = archive.value.read(name);
    if (!part.ok) return part;
  }
  return ok(undefined);
}

/** A picture of one clear dot. */
const NO_PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==",
  "base64",
);
const PICTURE = /^word\/(?:media|embeddings)\//u;

/**
 * The file without its pictures and things of other programs: in rtf and doc files a field may name a picture on this machine, which
 * LibreOffice puts in whatever it is told, and in what it made nobody can tell that from the file's own.
 */
function withoutPictures(docx: Uint8Array): Result<Uint8Array> {
  const archive = openArchive(docx);
  if (!archive.ok) return archive;
  const { names } = archive.value;
  if (!names.some((name) => PICTURE.test(name))) return ok(docx);
  const parts: [string, Uint8Array][] = [];
  for (const name of names) {
    const part = PICTURE.test(name) ? ok(new Uint8Array(NO_PICTURE)) : archive.value.read(name);
    if (!part.ok) return part;
    parts.push([name, part.value]);
  }
  return ok(packArchive(parts));
}
