import type { Agreement, Incident, IncidentFinding } from "../../../../core/commitments/index.ts";
import { isDay } from "../../../days.ts";

/** A finding as it is asked for in a form; what is not of its question stays empty. */
export interface AskedFinding {
  readonly kind: IncidentFinding["kind"];
  readonly verdict: IncidentFinding["verdict"];
  readonly body: string;
  readonly on: string;
  readonly commitment: string;
  readonly party: string;
}

/** Who can find something about a report: bodies, and organisations that are party neither to the text nor to the process. */
export function findersOf({ parties }: Agreement, process: readonly { readonly id: string }[]): Agreement["parties"] {
  const sides = new Set(process.map(({ id }) => id));
  return parties.filter(
    ({ id, kind, signs }) => kind === "body" || (kind === "organisation" && !signs && !sides.has(id)),
  );
}

/** A form about a report: what the report says is offered first. */
export function blankFinding(
  { commitments, actor }: Incident,
  agreement: Agreement,
  bodies: Agreement["parties"],
  today: string,
): AskedFinding {
  return {
    kind: "occurred",
    verdict: "yes",
    body: bodies.length === 1 ? (bodies[0]?.id ?? "") : "",
    on: today,
    commitment: commitments.length === 1 ? (commitments[0] ?? "") : "",
    party: actor !== undefined && agreement.parties.some(({ id }) => id === actor) ? actor : "",
  };
}

/** Whether a finding says all that its question needs; none is made before what it is about. */
export function findingReady({ kind, body, on, commitment, party }: AskedFinding, incident: Incident): boolean {
  const about = kind === "violates" ? commitment : kind === "attributable" ? party : body;
  return body !== "" && about !== "" && isDay(on) && on >= incident.on.slice(0, 10);
}

/** The finding asked for; it stands in the place of the same body's earlier one on the same question. */
export function findingFrom(
  { kind, verdict, body, on, commitment, party }: AskedFinding,
  incident: Incident,
  /** Of the room that it is written in: none of another room stands back for it. */
  findings: readonly IncidentFinding[],
  today: string,
  random: string,
): IncidentFinding {
  const about = {
    ...(kind === "violates" ? { commitment } : {}),
    ...(kind === "attributable" ? { party } : {}),
  };
  const gone = new Set(findings.flatMap(({ supersedes }) => supersedes ?? []));
  const before = findings.findLast(
    (each) =>
      each.incident === incident.id &&
      each.kind === kind &&
      each.body === body &&
      each.commitment === about.commitment &&
      each.party === about.party &&
      !gone.has(each.id),
  );
  return {
    id: `finding-${on}-${random}`,
    incident: incident.id,
    kind,
    verdict,
    body,
    on,
    known: today,
    ...about,
    ...(before === undefined ? {} : { supersedes: before.id }),
  };
}
