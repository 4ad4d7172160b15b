import { said } from "../../core/common/said.ts";
import type { Briefing } from "../../core/briefing/briefing.ts";
import { claim, resolution, type Claim, type Resolution } from "../../core/things/claim.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { readBriefing, writeBriefing } from "../briefing-markdown.ts";
import { defined } from "../checks.ts";
import { readClaimsCsv } from "../claims-csv.ts";
import { decodeText } from "../encoding.ts";
import { readThings, writeTable } from "../things/table.ts";
import type { Problems } from "./problems.ts";

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
  const table = files.get("resolutions.csv");
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
function readResolutions(bytes: Uint8Array, claims: readonly Claim[], problems: Problems): readonly Resolution[] {
  const ids = new Set(claims.map(({ id }) => id));
  return readThings(resolution, bytes, "resolutions.csv", { needs: [] }, problems, ({ prefers, reason }, row) => {
    if (reason === "") row.problem(said("missing-field.reason"), "reason");
    if (prefers !== undefined && !ids.has(prefers)) row.problem(said("unknown-claim", { id: prefers }), "prefers");
  });
}

/** Writes the files of claims, resolutions and briefings. */
export function writeEvidence(
  { claims, resolutions, briefings }: EvidenceParts,
  put: (path: string, text: string) => void,
): void {
  if (claims !== undefined) put("claims.csv", writeTable(claim, claims));
  if (resolutions !== undefined) put("resolutions.csv", writeTable(resolution, resolutions));
  for (const briefing of briefings ?? []) put(`briefings/${briefing.id}.md`, writeBriefing(briefing));
}
