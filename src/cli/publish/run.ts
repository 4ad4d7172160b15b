import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { basename, dirname, join, resolve } from "node:path";
import { briefingChanges, isUnfrozen, spokenIn } from "../../core/briefing/freeze.ts";
import { sha256 } from "../../core/common/sha256.ts";
import { entriesOn, processOn, talksOn } from "../../core/record/as-of.ts";
import { emptyHead } from "../../core/record/chain.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { readLicence } from "../../formats/publish/licence.ts";
import type { FolderProcess } from "../../formats/process-record.ts";
import { processFolderFiles } from "../../formats/process-folder.ts";
import { isDay } from "../../views/days.ts";
import { slug } from "../../views/publish/site-map.ts";

import { languageCodes } from "../../words/languages.ts";
import { loadWords, say, sayIn } from "../../words/words.ts";
import { said } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Terminal } from "../command.ts";
import { readFolder } from "../processes.ts";
import { PictureThreads } from "./picture-threads.ts";
import { makeSite, type SiteInput } from "./site.ts";
import type { SiteFile } from "./styles.ts";

/** Makes the site that the command line asks for. */
export async function publish(args: Arguments, terminal: Terminal): Promise<number> {
  const [folder, ...others] = args.words;
  const output = args.value("output");
  if (folder === undefined || others.length > 0 || output === undefined) throw new UsageError(said("folder-and-site"));
  const day = args.value("as-of") ?? null;
  if (day !== null && !isDay(day)) throw new UsageError(said("day-option", { day }));
  const language = languageCodes.find((known) => known === (args.value("language") ?? "en"));
  if (language === undefined) throw new UsageError(said("language-option", { languages: languageCodes.join(", ") }));
  const read = await readFolder(folder, terminal);
  const input = inputOf(read, day, {
    ...namedBy(args, terminal),
    address: addressOf(args),
    released: terminal.today,
    language,
    t: await loadWords(language),
    generator: `Parley ${terminal.version}`,
  });
  await tellChanged(input.state, terminal);
  tellUnpublished(input.state, terminal);
  await refuseForeign(output);
  const files = await siteOf({ ...input, pictures: !args.has("no-pictures") }, terminal);
  terminal.progress("");
  await writeSite(output, files);
  const pages = files.filter(([path]) => path.endsWith(".html") && !path.startsWith("files/")).length;
  if (args.has("json"))
    terminal.out(JSON.stringify({ site: output, pages, files: files.length, head: input.head }, null, 1));
  else {
    terminal.note(terminal.t.cli.published({ output, pages, files: files.length }));
    const [start, ...briefings] = addresses(output, input);
    terminal.note(terminal.t.cli.readAt({ address: start ?? "" }));
    for (const address of briefings) terminal.note(`  ${address}`);
  }
  return 0;
}

/** Where the first page and each briefing are read: where the site will stand, else on this disk. */
function addresses(output: string, { state, address }: SiteInput): readonly string[] {
  const root = address ?? `${pathToFileURL(resolve(output)).href}/`;
  const briefings = (state.briefings ?? []).filter(({ published }) => published !== null);
  return ["index.html", ...briefings.map(({ id }) => `briefings/${slug(id)}.html`)].map(
    (path) => new URL(path, root).href,
  );
}

/** The address that the site will have, its last `/` included; null where nobody said. */
function addressOf(args: Arguments): string | null {
  const given = args.value("address");
  if (given === undefined) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(said("address-option", { given }));
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

/** Who publishes and what readers may do with it, as asked for; what nobody named is told. */
function namedBy(args: Arguments, terminal: Terminal): Pick<SiteInput, "publisher" | "licence"> {
  const asked = (what: "publisher" | "licence"): string | null => {
    const named = (args.value(what) ?? process.env[`PARLEY_${what.toUpperCase()}`] ?? "").trim();
    if (named === "") terminal.note(terminal.t.cli.notNamed({ what }));
    return named === "" ? null : named;
  };
  const [publisher, licence] = [asked("publisher"), asked("licence")];
  return { publisher, licence: licence === null ? null : readLicence(licence) };
}

/** All files of the site; pictures are drawn in threads of their own. */
async function siteOf(input: SiteInput, terminal: Terminal): Promise<readonly SiteFile[]> {
  const threads = new PictureThreads();
  try {
    return await makeSite({ ...input, draw: threads.draw }, ({ done, total }) =>
      terminal.progress(terminal.t.cli.publishing({ done, total })),
    );
  } finally {
    await threads.close();
  }
}

/** What readers would notice before the desk has told them. */
async function tellChanged(state: ProcessState, terminal: Terminal): Promise<void> {
  for (const briefing of state.briefings ?? []) {
    // The pages, which tell the same changes, then find the words at hand.
    const { length } = briefingChanges(briefing, state, await sayIn(spokenIn(briefing))).due;
    if (length > 0) terminal.note(terminal.t.cli.correctionsDue({ briefing: briefing.id, count: length }));
  }
}

/** Briefings that readers do not get, since nobody said when they were published, and those whose figures were not kept. */
function tellUnpublished({ briefings = [] }: ProcessState, terminal: Terminal): void {
  const { cli } = terminal.t;
  for (const briefing of briefings) {
    const { id, title, published } = briefing;
    if (published === null) terminal.note(cli.notPublished({ briefing: id, title }));
    if (isUnfrozen(briefing)) terminal.note(cli.notFrozen({ briefing: id, why: say(terminal.t, said("not-frozen")) }));
  }
}

/** The public room alone, as of the day. */
export function inputOf(
  { state, entries }: Pick<FolderProcess, "state" | "entries">,
  day: string | null,
  common: Pick<SiteInput, "language" | "t" | "generator" | "publisher" | "licence" | "released" | "address">,
): SiteInput {
  if (entries === null) {
    const shown = processOn(state, day);
    return { ...common, asked: day, state: shown, head: { files: hashOf(shown) } };
  }
  const open = entries.filter(({ room }) => room === "public");
  if (open.length === 0) throw new CommandFailure(said("nothing-public"));
  const known = entriesOn(open, day);
  // The talks with it: where the text stands follows from all that was said, not from declared marks alone.
  const shown = named(talksOn(open, { day }));
  const { seq, hash } = known.at(-1) ?? emptyHead("public");
  return { ...common, asked: day, state: shown, entries: known, head: { seq, hash } };
}

/** Whose title no public entry says, goes by the id that whoever publishes it has named. */
function named<T extends Pick<ProcessState, "id" | "title" | "shortTitle">>(state: T): T {
  const title = state.title || state.id;
  return { ...state, title, shortTitle: state.shortTitle || title };
}

/** SHA-256 over all readable files in the order of their paths. */
function hashOf(state: ProcessState): string {
  const text = [...processFolderFiles(state)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`);
  return sha256(new TextEncoder().encode(text.join("\u0000")));
}

/** A folder that holds something else than a site is left as it is. */
async function refuseForeign(output: string): Promise<void> {
  if (!existsSync(output) || existsSync(join(output, "parley-site.json"))) return;
  const there = await readdir(output).catch(() => null);
  if (there === null) throw new CommandFailure(said("folder.none"), output);
  if (there.length > 0) throw new CommandFailure(said("folder.other"), output);
}

/** Writes the site beside its place and moves it there whole. */
async function writeSite(output: string, files: readonly SiteFile[]): Promise<void> {
  const target = resolve(output);
  const part = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const folders = new Set(files.map(([path]) => dirname(join(part, path))));
    for (const folder of folders) await mkdir(folder, { recursive: true });
    for (const [path, content] of files) await writeFile(join(part, path), content);
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
  } catch (error) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CommandFailure(said("site-unwritten", { why }), output, { cause: error });
  }
}
