import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice shall do with a file: each line of Basic works on `doc`. */
export interface OfficeJob {
  readonly input: Uint8Array;
  /** Format to save in. */
  readonly output: "docx" | "txt" | "pdf";
  /** Commands such as `.uno:AcceptAllTrackedChanges`, run before saving. */
  readonly commands?: readonly string[];
  /** Further Basic statements; the open document is `doc`. */
  readonly basic?: readonly string[];
}

const FILTERS = { docx: "MS Word 2007 XML", txt: "Text (encoded)", pdf: "writer_pdf_Export" } as const;
const PLACES = [
  "/usr/lib/libreoffice/program",
  "/opt/libreoffice/program",
  "/Applications/LibreOffice.app/Contents/MacOS",
];

/** Path of LibreOffice, or null (with the reason printed) where it is not installed. */
export function findOffice(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...PLACES];
  const found = folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path));
  if (found !== undefined) return found;
  console.warn(
    "skipped: LibreOffice is not installed (soffice not found); install libreoffice-writer to run these tests",
  );
  return null;
}

/** Runs all jobs in one LibreOffice with a profile of its own; the files it saved, in the same order. */
export function runOffice(office: string, jobs: readonly OfficeJob[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "parley-office-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const start = (...args: string[]) =>
      spawnSync(office, [profile, "--headless", "--norestore", ...args], { timeout: 600_000, encoding: "utf8" });
    // A first start fills the profile; it would overwrite macros that were there before.
    start("--terminate_after_init");
    const macros = join(folder, "profile", "user", "basic", "Standard");
    mkdirSync(macros, { recursive: true });
    for (const [i, { input }] of jobs.entries()) writeFileSync(join(folder, `in${i}.docx`), input);
    writeFileSync(
      join(macros, "Module1.xba"),
      moduleXml(jobs.map((job, i) => jobSub(folder, job, i)).join("\n"), jobs.length),
    );
    writeFileSync(join(macros, "script.xlb"), LIBRARY);
    const run = start("macro:///Standard.Module1.Main");
    return jobs.map(({ output }, i) => {
      const path = join(folder, `out${i}.${output}`);
      if (existsSync(path)) return readFileSync(path);
      throw new Error(`LibreOffice did not write file ${i}: ${run.error?.message ?? run.stderr}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jobSub(folder: string, job: OfficeJob, index: number): string {
  const url = (name: string): string => pathToFileURL(join(folder, name)).href;
  const commands = (job.commands ?? []).map(
    (command) => `helper.executeDispatch(doc.CurrentController.Frame, "${command}", "", 0, Array())`,
  );
  return [
    `Sub Job${index}`,
    "Dim args(1) As New com.sun.star.beans.PropertyValue",
    'args(0).Name = "Hidden"',
    "args(0).Value = True",
    `doc = StarDesktop.loadComponentFromURL("${url(`in${index}.docx`)}", "_blank", 0, args())`,
    'helper = createUnoService("com.sun.star.frame.DispatchHelper")',
    ...commands,
    ...(job.basic ?? []),
    "Dim save(1) As New com.sun.star.beans.PropertyValue",
    'save(0).Name = "FilterName"',
    `save(0).Value = "${FILTERS[job.output]}"`,
    'save(1).Name = "FilterOptions"',
    `save(1).Value = "${job.output === "txt" ? "UTF8,LF" : ""}"`,
    `doc.storeToURL("${url(`out${index}.${job.output}`)}", save())`,
    "doc.close(True)",
    "End Sub",
  ].join("\n");
}

function moduleXml(source: string, count: number): string {
  const calls = Array.from({ length: count }, (_, i) => `Job${i}`).join("\n");
  const basic = `Sub Main\n${calls}\nStarDesktop.terminate\nEnd Sub\n${source}`;
  const escaped = basic.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;
