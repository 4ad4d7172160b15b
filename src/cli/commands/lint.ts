import { stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Briefing } from "../../core/briefing/briefing.ts";
import { briefingChanges } from "../../core/briefing/freeze.ts";
import { idInRoom, roomOfBriefing } from "../../core/briefing/room.ts";
import type { Entry } from "../../core/record/entry.ts";
import { fold } from "../../core/record/fold.ts";
import { foundation } from "../../core/record/writing.ts";
import { en, told } from "../../words/words.ts";
import { lintBriefing } from "../../core/briefing/lint-briefing.ts";
import { isAbout, otherLanguage, type LintFinding, type ReadLanguage } from "../../core/briefing/lint.ts";
import { checkLedger } from "../../core/evidence/check.ts";
import { findingsOf, openFindings } from "../../core/evidence/findings.ts";
import type { Claim } from "../../core/things/claim.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { readBriefing, writeBriefing } from "../../formats/briefing-markdown.ts";
import { proseOfFile } from "../../formats/briefing-prose.ts";
import { isClaimsJson, readClaimsJson } from "../../formats/claims-json.ts";
import { readClaimsCsv } from "../../formats/claims-csv.ts";
import { Problems } from "../../formats/process/problems.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { failureLine, notedLine, readBytes, writeWhole } from "../files.ts";
import { loadProcess, readFolder } from "../processes.ts";

/** `parley lint`: a briefing or any prose held against the record; a ledger of claims held against itself. */
export const lintCommand: Command = {
  name: "lint",
  usage: "lint FILE [--process DIR] [--as-of DAY]",
  summary: "Check the figures, dates, counts and names of a briefing or article against the record",
  help: [
    "  FILE is a briefing, an article in any readable format, a ledger of claims (claims.csv, or JSON with claims),",
    "  or a process folder, whose ledger and briefings are then checked. Of a published briefing it says which figures have",
    "  changed since (correction-due: an error until a dated note tells readers), and which are newly contradicted",
    "  (contradicted-since: a warning): parley export PROCESS -o DIR && parley lint DIR serves a nightly run.",
    "  --process DIR   the process folder to check against; without it, the bundled real process where the text is about it",
    "  --as-of DAY     the day to which the age of figures is counted; without it the briefing's own, or the latest day it names",
    "  -o FILE         write the findings as JSON as well",
    "  Exit code 1 where there is a finding of severity error or warning.",
  ],
  options: { process: { type: "string" }, "as-of": { type: "string" }, output: { type: "string", short: "o" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError("name one file.");
    const asOf = args.value("as-of");
    if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(asOf))
      throw new UsageError(`--as-of ${asOf}: write a day such as 2026-07-13.`);
    const isFolder = await stat(file)
      .then((info) => info.isDirectory())
      .catch(() => false);
    const bytes = isFolder ? new Uint8Array() : await readBytes(file);
    const ledger = await (isFolder
      ? lintProcess(file, asOf, terminal)
      : ledgerOf(bytes, file, args.value("process"), terminal));
    const findings = ledger ?? (await lintText(bytes, file, args.value("process"), asOf, terminal));
    const answer = JSON.stringify({ findings }, null, 1);
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, `${answer}\n`);
    if (args.has("json")) terminal.out(answer);
    else print(findings, file, terminal);
    return findings.some(({ severity }) => severity === "error" || severity === "warning") ? 1 : 0;
  },
};

/** A process folder held against itself: its ledger, and each of its briefings. */
async function lintProcess(folder: string, asOf: string | undefined, terminal: Terminal): Promise<readonly Told[]> {
  const { state, entries } = await readFolder(folder, terminal);
  const ledger = [
    ...problemsOfLedger(state),
    ...findingsOnLedger(state.claims ?? [], state.sources, state.resolutions ?? []),
  ];
  const briefings = (state.briefings ?? []).flatMap((briefing) =>
    told(en, lintBriefing(writeBriefing(briefing), state, asOf === undefined ? {} : { asOf })).map((finding) => ({
      ...finding,
      place: `briefings/${briefing.id}.md, ${finding.place}`,
    })),
  );
  return [...ledger, ...briefings, ...(state.briefings ?? []).flatMap((each) => sincePublished(each, state, entries))];
}

/** What a folder without a record would be refused for, but a record may hold: rings, references to nothing. */
function problemsOfLedger({ claims = [], sources }: ProcessState): readonly Told[] {
  const known = new Set(Object.keys(sources).flatMap((id) => [id, idInRoom(id)]));
  // The header is row 1; of two claims with one id the first is meant.
  const rows = new Map(claims.map(({ id }, at) => [id, at + 2] as const).reverse());
  return checkLedger(claims, known).map(({ code, claim, field, message }) => ({
    code,
    severity: "error" as const,
    message,
    place: `claims.csv, row ${rows.get(claim) ?? 1}, column ${field}`,
  }));
}

/** Published figures that have changed or are newly contradicted, by what the readers of the briefing's own room can see. */
function sincePublished(
  briefing: Briefing,
  state: ProcessState,
  entries: readonly Entry[] | null,
  place = `briefings/${briefing.id}.md, `,
): readonly Told[] {
  if (briefing.published === null) return [];
  const room = entries === null ? null : roomOfBriefing(briefing.id, entries);
  const own = entries === null || room === null ? state : fold(foundation(room, entries));
  const { due, contradicted } = briefingChanges(briefing, own);
  return [
    ...due.map(({ figure, of, was, now }) => ({
      code: "correction-due" as const,
      severity: "error" as const,
      message: `${of === undefined ? "" : `${of}: `}Published on ${briefing.published ?? ""} as "${was}"; the record now says "${now}". Readers are owed a dated note: add it on the page of the briefing.`,
      place: `${place}{{${figure}}}`,
    })),
    ...contradicted.map(({ figure, finding }) => ({
      code: "contradicted-since" as const,
      severity: "warning" as const,
      message: `Found since the publication on ${briefing.published ?? ""}, and not decided: ${finding.message}`,
      place: `${place}{{${figure}}}`,
    })),
  ];
}

type Told = Pick<LintFinding, "place" | "severity"> & { readonly code: string; readonly message: string };

function print(findings: readonly Told[], file: string, terminal: Terminal): void {
  for (const { place, severity, code, message } of findings)
    terminal.out(`${file}, ${place}: ${severity} (${code}): ${message}`);
  terminal.out(
    findings.length === 0
      ? `${file}: nothing found.`
      : `${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`,
  );
}

async function lintText(
  bytes: Uint8Array,
  file: string,
  folder: string | undefined,
  asOf: string | undefined,
  terminal: Terminal,
): Promise<readonly Told[]> {
  const prose = await proseOfFile(bytes, basename(file));
  if (!prose.ok) throw new CommandFailure(failureLine(prose.failure, file));
  const state = await processFor(prose.value, file, folder);
  const other = otherLanguage(prose.value);
  if (other !== null) terminal.note(`${file}: ${languageNote(other)}`);
  // A briefing that is out is held against what has come since as well.
  const briefing = readBriefing(prose.value, basename(file, extname(file)));
  const since = briefing.ok ? sincePublished(briefing.value, state, null, "") : [];
  return [...told(en, lintBriefing(prose.value, state, asOf === undefined ? {} : { asOf })), ...since];
}

/** What is checked in a text of another language, and what is not. */
function languageNote({ code, extent }: ReadLanguage): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  return extent === "figures"
    ? `this text seems to be in ${name}. Figures, dates, counts, labels such as "official" and tables of losses are checked; what it says of drafts, institutions and open points, and its choice of words, are checked in English only.`
    : `this text seems to be in ${name}, of which no words are known here. Only figures, dates and names in Latin letters are looked at; that nothing is found says little. Check a translation in English as well.`;
}

/** The process named, or the bundled one that the text is about. */
async function processFor(text: string, file: string, folder: string | undefined): Promise<ProcessState> {
  if (folder !== undefined) return loadProcess(folder);
  const bundled = fileURLToPath(new URL("../../../examples", import.meta.url));
  const ukraine = await loadProcess(join(bundled, "ukraine"));
  if (isAbout(text, ukraine)) return ukraine;
  throw new CommandFailure(
    `${file}: nothing was checked, since no process is named and the text does not seem to be about the bundled one (${ukraine.title}). Name the folder of its process: parley lint ${file} --process DIR`,
  );
}

/** Most problems of one table that are told in full. */
const MOST_TOLD = 200;

/** Findings on a ledger, where the file is one; null where it is a text. */
async function ledgerOf(
  bytes: Uint8Array,
  file: string,
  folder: string | undefined,
  terminal: Terminal,
): Promise<readonly Told[] | null> {
  const sources = folder === undefined ? {} : (await loadProcess(folder)).sources;
  // Without a process nobody can say which sources there are.
  const known = folder === undefined ? null : new Set(Object.keys(sources));
  if (extname(file).toLowerCase() === ".csv") {
    const problems = new Problems();
    const { claims, warnings } = readClaimsCsv(bytes, basename(file), problems, known);
    for (const warning of warnings) terminal.note(notedLine({ file: basename(file), warning }));
    const read = problems.result(claims, MOST_TOLD);
    if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
    return findingsOnLedger(claims, sources, await resolutionsBeside(folder));
  }
  if (extname(file).toLowerCase() !== ".json") return null;
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isClaimsJson(value)) return null;
  const read = readClaimsJson(text, basename(file));
  if (!read.ok) throw new CommandFailure(failureLine(read.failure, file));
  return findingsOnLedger(read.value.claims, { ...read.value.sources, ...sources }, []);
}

async function resolutionsBeside(folder: string | undefined): Promise<NonNullable<ProcessState["resolutions"]>> {
  return folder === undefined ? [] : ((await loadProcess(folder)).resolutions ?? []);
}

function findingsOnLedger(
  claims: readonly Claim[],
  sources: ProcessState["sources"],
  resolutions: NonNullable<ProcessState["resolutions"]>,
): readonly Told[] {
  return openFindings(findingsOf(claims, sources), resolutions).map((finding) => ({
    code: finding.kind,
    message: finding.message,
    place: finding.claims.join(", "),
    severity: "warning",
    id: finding.id,
    reason: finding.reason,
    topic: finding.topic,
    claims: finding.claims,
  })) as unknown as readonly Told[];
}
