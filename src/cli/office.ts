import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { OfficeKind } from "../formats/office.ts";

const run = promisify(execFile);

/** Where LibreOffice is looked for: on the path, then where its own installers put it. */
const PROGRAMS = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];
/** Longest time that one file may take, in milliseconds. */
const LONGEST = 180_000;

/**
 * A file of another word processor as docx, by LibreOffice where it is installed: with a profile of its own, so that an open
 * LibreOffice is not disturbed, in a folder that is removed. Its macros are not run.
 */
export async function asDocx(bytes: Uint8Array, kind: OfficeKind, programs = PROGRAMS): Promise<Result<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "parley-office-"));
  try {
    const given = join(folder, `draft.${kind}`);
    await writeFile(given, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [
      profile,
      "--headless",
      "--norestore",
      "--convert-to",
      "docx:MS Word 2007 XML",
      "--outdir",
      folder,
      given,
    ];
    for (const program of programs) {
      const tried = await run(program, words, { timeout: LONGEST }).then(
        () => null,
        (error: NodeJS.ErrnoException) => error,
      );
      if (tried?.code === "ENOENT") continue;
      // It says nothing of a file that it could not read but that none was made.
      const made = await readFile(join(folder, "draft.docx")).catch(() => null);
      return made === null ? failed(said("office-failed", { kind })) : ok(new Uint8Array(made));
    }
    return failed(said("needs-office", { kind }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
