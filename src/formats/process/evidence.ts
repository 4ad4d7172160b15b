import type { Briefing } from "../../core/briefing/briefing.ts";
import { DECISIONS, type Claim, type Resolution } from "../../core/things/claim.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { readBriefing, writeBriefing } from "../briefing-markdown.ts";
import { isDate as isDay, defined } from "../checks.ts";
import { readClaimsCsv, writeClaimsCsv } from "../claims-csv.ts";
import { parseCsv, writeCsv } from "../csv.ts";
import { decodeText } from "../encoding.ts";
import type { Problems } from "./problems.ts";

const RESOLUTION_COLUMNS = ["finding", "decision", "prefers", "by", "on", "reason"] as const;

/** The parts of a process that claims.csv, resolutions.csv and briefings/*.md hold. */
export type EvidenceParts = Pick<ProcessState, "claims" | "resolutions" | "briefings">;

/** Reads claims, resolutions and briefings of a process folder; each may be absent. */
export function readEvidence(
  files: ReadonlyMap<string, Uint8Array>,
  sources: ReadonlySet<string>,
  problems: Problems,
): EvidenceParts {
  const ledger = files.get("claims.csv");
  const read = ledger === undefined ? undefined : readClaimsCsv(ledger, "claims.csv", problems, sources);
  problems.guessed(read?.warnings ?? [], "claims.csv");
  const claims = read?.claims;
  const table = tableText(files, "resolutions.csv", problems);
  const resolutions = table === undefined ? undefined : readResolutions(table, claims ?? [], problems);
  return defined({ claims, resolutions, briefings: readBriefings(files, problems) });
}

/** The text of a table in any encoding; undefined where there is none, or it is no text. */
export function tableText(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  problems: Problems,
): string | undefined {
  const bytes = files.get(path);
  const decoded = bytes === undefined ? undefined : decodeText(bytes);
  if (decoded === undefined) return undefined;
  if (decoded.ok) problems.guessed(decoded.value.warnings, path);
  else problems.take(decoded.failure, path);
  return decoded.ok ? decoded.value.text : undefined;
}

function readBriefings(files: ReadonlyMap<string, Uint8Array>, problems: Problems): readonly Briefing[] | undefined {
  const briefings: Briefing[] = [];
  for (const path of [...files.keys()].sort()) {
    const id = /^briefings\/([^./][^/]*)\.md$/u.exec(path)?.[1];
    const bytes = files.get(path);
    if (id === undefined || bytes === undefined) continue;
    const read = readBriefing(new TextDecoder().decode(bytes), id);
    if (read.ok) briefings.push(read.value);
    else problems.take(read.failure, path);
  }
  return briefings.length === 0 ? undefined : briefings;
}

/** Reads resolutions.csv: what persons decided about findings, by the finding's id. */
export function readResolutions(text: string, claims: readonly Claim[], problems: Problems): readonly Resolution[] {
  const file = "resolutions.csv";
  const parsed = parseCsv(text, { file });
  if (!parsed.ok) {
    problems.take(parsed.failure, file);
    return [];
  }
  const [header, ...rows] = parsed.value;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const wrong = names.find((name) => !(RESOLUTION_COLUMNS as readonly string[]).includes(name));
  if (wrong !== undefined)
    problems.add(
      "unknown-column",
      `"${wrong}" is not a column of this table; known are ${RESOLUTION_COLUMNS.join(", ")}.`,
      file,
      "line 1",
    );
  const ids = new Set(claims.map(({ id }) => id));
  return rows.map(({ cells, line }) => {
    const cell = (name: (typeof RESOLUTION_COLUMNS)[number]): string => (cells[names.indexOf(name)] ?? "").trim();
    const problem = (code: string, name: string, message: string): void =>
      problems.add(code, message, file, `line ${line}, column ${name}`);
    const decision = DECISIONS.find((word) => word === cell("decision"));
    if (decision === undefined)
      problem("wrong-word", "decision", `"${cell("decision")}" is not one of ${DECISIONS.join(", ")}.`);
    if (!isDay(cell("on"))) problem("wrong-date", "on", `"${cell("on")}" is not a day such as 2026-07-13.`);
    for (const name of ["finding", "by", "reason"] as const)
      if (cell(name) === "")
        problem("missing-field", name, "This cell must not be empty: a decision names who made it and why.");
    const prefers = cell("prefers") || undefined;
    if (prefers !== undefined && !ids.has(prefers))
      problem("unknown-claim", "prefers", `There is no claim "${prefers}".`);
    return defined({
      finding: cell("finding"),
      decision: decision ?? "show-both",
      prefers,
      by: cell("by"),
      on: cell("on"),
      reason: cell("reason"),
    });
  });
}

/** Resolutions as resolutions.csv. */
export function writeResolutions(resolutions: readonly Resolution[]): string {
  return writeCsv([
    RESOLUTION_COLUMNS,
    ...resolutions.map((resolution) => RESOLUTION_COLUMNS.map((name) => resolution[name] ?? "")),
  ]);
}

/** Writes the files of claims, resolutions and briefings. */
export function writeEvidence(
  { claims, resolutions, briefings }: EvidenceParts,
  put: (path: string, text: string) => void,
): void {
  if (claims !== undefined) put("claims.csv", writeClaimsCsv(claims));
  if (resolutions !== undefined) put("resolutions.csv", writeResolutions(resolutions));
  for (const briefing of briefings ?? []) put(`briefings/${briefing.id}.md`, writeBriefing(briefing));
}
