import { stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Briefing } from "../../core/briefing/briefing.ts";
import { briefingChanges, isUnfrozen, spokenIn } from "../../core/briefing/freeze.ts";
import { idInRoom, roomOfBriefing } from "../../core/briefing/room.ts";
import type { Entry } from "../../core/record/entry.ts";
import { fold } from "../../core/record/fold.ts";
import { foundation } from "../../core/record/writing.ts";
import { en } from "../../words/english.ts";
import { placeWords, say, sayIn, told } from "../../words/words.ts";
import { namedEntry } from "../../core/briefing/lint/entry-names.ts";
import { checkBriefing, lintBriefing, type ArticleAnswer } from "../../core/briefing/lint-briefing.ts";
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
import { said, type Fact, type Told } from "../../core/common/said.ts";
import { CommandFailure, UsageError, type Command, type Terminal } from "../command.ts";
import { notedLine, readBytes, writeWhole } from "../files.ts";
import type { FolderProcess } from "../../formats/process-record.ts";
import { loadProcess, readFolder } from "../processes.ts";
import { entriesOn, processOn, talksOn } from "../../core/record/as-of.ts";
import { isDay } from "../../core/common/day.ts";

/** `parley lint`: a briefing or any prose held against the record; a ledger of claims held against itself. */
export const lintCommand: Command = {
  help: ({ options, help }) => [
    ["--process DIR", options.lintProcess],
    ["--as-of DAY", options.lintAsOf],
    ["-o FILE", options.lintOutput],
    "",
    help.lint,
  ],
  options: { process: { type: "string" }, "as-of": { type: "string" }, output: { type: "string", short: "o" } },
  async run(args, terminal) {
    const [file, ...others] = args.words;
    if (file === undefined || others.length > 0) throw new UsageError(said("one-file"));
    const asOf = args.value("as-of");
    if (asOf !== undefined && !isDay(asOf)) throw new UsageError(said("day-option", { day: asOf }));
    const isFolder = await stat(file)
      .then((info) => info.isDirectory())
      .catch(() => false);
    const bytes = isFolder ? new Uint8Array() : await readBytes(file);
    const ledger = await (isFolder
      ? lintProcess(file, asOf, terminal)
      : ledgerOf(bytes, file, args.value("process"), terminal));
    const text = ledger === null ? await lintText(bytes, file, args.value("process"), asOf, terminal) : null;
    const { findings, rest } = text ?? { findings: ledger ?? [], rest: null };
    // Scripts read JSON, whoever runs them.
    const answer = JSON.stringify(told(en, { findings, ...rest }), null, 1);
    const output = args.value("output");
    if (output !== undefined) await writeWhole(output, `${answer}\n`);
    if (args.has("json")) terminal.out(answer);
    else print(told(terminal.t, findings), told(terminal.t, rest), file, terminal, text?.state ?? null);
    return findings.some(({ severity }) => severity === "error" || severity === "warning") ? 1 : 0;
  },
};

/** What was known on a day of a folder, all of it where no day is asked for: as every command has it. */
function knownOn(
  { state, entries }: Pick<FolderProcess, "state" | "entries">,
  day: string | null,
): Pick<FolderProcess, "state" | "entries"> {
  if (day === null) return { state, entries };
  if (entries === null) return { state: processOn(state, day), entries };
  return { state: talksOn(entries, { process: state.id, day }), entries: entriesOn(entries, day) };
}

/** A process folder held against itself: its ledger, and each of its briefings. */
async function lintProcess(folder: string, asOf: string | undefined, terminal: Terminal): Promise<readonly Finding[]> {
  const { state, entries } = knownOn(await readFolder(folder, terminal), asOf ?? null);
  const ledger = [
    ...problemsOfLedger(state),
    ...findingsOnLedger(state.claims ?? [], state.sources, state.resolutions ?? []),
  ];
  const briefings = (state.briefings ?? []).flatMap((briefing) =>
    lintBriefing(writeBriefing(briefing), state, asOf === undefined ? {} : { asOf }).map((finding) => ({
      ...finding,
      place: `briefings/${briefing.id}.md, ${finding.place}`,
    })),
  );
  const since = (state.briefings ?? []).map((each) => sincePublished(each, state, entries));
  return [...ledger, ...briefings, ...(await Promise.all(since)).flat()];
}

/** What a folder without a record would be refused for, but a record may hold: rings, references to nothing. */
function problemsOfLedger({ claims = [], sources }: ProcessState): readonly Finding[] {
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
async function sincePublished(
  briefing: Briefing,
  state: ProcessState,
  entries: readonly Entry[] | null,
  place = `briefings/${briefing.id}.md, `,
): Promise<readonly Finding[]> {
  if (briefing.published === null) return [];
  const room = entries === null ? null : roomOfBriefing(briefing.id, entries);
  const own = entries === null || room === null ? state : fold(foundation(room, entries));
  if (isUnfrozen(briefing))
    return [
      {
        code: "not-frozen" as const,
        severity: "warning" as const,
        message: said("not-frozen"),
        place: `${place}frozen`,
      },
    ];
  const { due, contradicted } = briefingChanges(briefing, own, await sayIn(spokenIn(briefing)));
  return [
    ...due.map(({ figure, of, was, now }) => ({
      code: "correction-due" as const,
      severity: "error" as const,
      message:
        of === undefined
          ? said("correction-due", { day: briefing.published ?? "", was, now })
          : said("correction-due.of", { of, day: briefing.published ?? "", was, now }),
      place: `${place}{{${figure}}}`,
    })),
    ...contradicted.map(({ figure, finding }) => ({
      code: "contradicted-since" as const,
      severity: "warning" as const,
      message: said("contradicted-since", { day: briefing.published ?? "", finding: finding.message }),
      place: `${place}{{${figure}}}`,
    })),
  ];
}

type Finding = Pick<LintFinding, "place" | "severity"> & { readonly code: string; readonly message: Fact };

/** What a check of a text says besides its findings. */
type Rest = Omit<ArticleAnswer, "findings">;

function print(
  findings: Told<readonly Finding[]>,
  rest: Told<Rest> | null,
  file: string,
  terminal: Terminal,
  state: ProcessState | null,
): void {
  const { cli, briefings } = terminal.t;
  for (const { place, severity, code, message } of findings)
    terminal.out(
      `${file}, ${placeWords(terminal.t, place)}: ${cli.severities[severity]} (${code}): ${String(message)}`,
    );
  if (rest === null) {
    terminal.out(findings.length === 0 ? cli.nothingFound({ file }) : cli.findings({ count: findings.length }));
    return;
  }
  terminal.out(findings.length === 0 ? `${file}: ${briefings.answer.none}` : cli.findings({ count: findings.length }));
  terminal.out(cli.lintChecked({ count: rest.checked.length }));
  if (state !== null)
    for (const { line, column, quote, entries } of rest.checked) {
      const names = entries.map((id) => namedEntry(id, state).name);
      const against = names.map((name) => (typeof name === "string" ? name : say(terminal.t, name))).join("; ");
      terminal.out(
        `  ${briefings.place({ line, column })}: ${quote.replace(/\s+/gu, " ")}: ${briefings.answer.entries({ entries: against })}`,
      );
    }
  const list = (head: string, places: Told<Rest>["notCovered"]): void => {
    terminal.out(head);
    for (const { line, column, quote, why } of places)
      terminal.out(`  ${briefings.place({ line, column })}: ${quote.replace(/\s+/gu, " ")}: ${why}`);
  };
  list(cli.lintNotUnderstood({ count: rest.notUnderstood.length }), rest.notUnderstood);
  list(cli.lintNotCovered({ count: rest.notCovered.length }), rest.notCovered);
}

async function lintText(
  bytes: Uint8Array,
  file: string,
  folder: string | undefined,
  asOf: string | undefined,
  terminal: Terminal,
): Promise<{ readonly findings: readonly Finding[]; readonly rest: Rest; readonly state: ProcessState }> {
  const prose = await proseOfFile(bytes, basename(file));
  if (!prose.ok) throw new CommandFailure(prose.failure, file);
  const state = await processFor(prose.value, file, folder, asOf ?? null);
  const other = otherLanguage(prose.value);
  if (other !== null) terminal.note(`${file}: ${languageNote(other, terminal)}`);
  // A briefing that is out is held against what has come since as well.
  const briefing = readBriefing(prose.value, basename(file, extname(file)));
  const since = briefing.ok ? await sincePublished(briefing.value, state, null, "") : [];
  const { findings, ...rest } = checkBriefing(prose.value, state, asOf === undefined ? {} : { asOf });
  return { findings: [...findings, ...since], rest, state };
}

/** What is checked in a text of another language, and what is not. */
function languageNote({ code, extent }: ReadLanguage, { t: { cli, locale } }: Terminal): string {
  const language = new Intl.DisplayNames(locale.tag, { type: "language" }).of(code) ?? code;
  return (extent === "figures" ? cli.otherLanguage : cli.unknownLanguage)({ language });
}

/** The process named, or the bundled one that the text is about. */
async function processFor(
  text: string,
  file: string,
  folder: string | undefined,
  day: string | null,
): Promise<ProcessState> {
  if (folder !== undefined) return knownOn(await readFolder(folder), day).state;
  const bundled = fileURLToPath(new URL("../../../examples", import.meta.url));
  const ukraine = await loadProcess(join(bundled, "ukraine"));
  if (isAbout(text, ukraine)) return processOn(ukraine, day);
  throw new CommandFailure(said("lint-process", { title: ukraine.title, file }), file);
}

/** Most problems of one table that are told in full. */
const MOST_TOLD = 200;

/** Findings on a ledger, where the file is one; null where it is a text. */
async function ledgerOf(
  bytes: Uint8Array,
  file: string,
  folder: string | undefined,
  terminal: Terminal,
): Promise<readonly Finding[] | null> {
  const sources = folder === undefined ? {} : (await loadProcess(folder)).sources;
  // Without a process nobody can say which sources there are.
  const known = folder === undefined ? null : new Set(Object.keys(sources));
  if (extname(file).toLowerCase() === ".csv") {
    const problems = new Problems();
    const { claims, warnings } = readClaimsCsv(bytes, basename(file), problems, known);
    for (const warning of warnings) terminal.note(notedLine(terminal.t, { file: basename(file), warning }));
    const read = problems.result(claims, MOST_TOLD);
    if (!read.ok) throw new CommandFailure(read.failure, file);
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
  if (!read.ok) throw new CommandFailure(read.failure, file);
  return findingsOnLedger(read.value.claims, { ...read.value.sources, ...sources }, []);
}

async function resolutionsBeside(folder: string | undefined): Promise<NonNullable<ProcessState["resolutions"]>> {
  return folder === undefined ? [] : ((await loadProcess(folder)).resolutions ?? []);
}

function findingsOnLedger(
  claims: readonly Claim[],
  sources: ProcessState["sources"],
  resolutions: NonNullable<ProcessState["resolutions"]>,
): readonly Finding[] {
  return openFindings(findingsOf(claims, sources), resolutions).map((finding) => ({
    code: finding.kind,
    message: finding.message,
    place: finding.claims.join(", "),
    severity: "warning",
    id: finding.id,
    reason: finding.reason,
    topic: finding.topic,
    claims: finding.claims,
  })) as unknown as readonly Finding[];
}
