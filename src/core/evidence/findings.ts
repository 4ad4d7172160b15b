import { remembered } from "../common/remembered.ts";
import { overAllocated } from "./assets.ts";
import type { Claim, Resolution } from "../things/claim.ts";
import { featuresOf, type Features } from "./features.ts";
import type { ClaimFinding, ClaimFindingKind, ClaimReason, SourceKinds } from "./finding.ts";
import { explain } from "./finding/explain.ts";
import { replacements, standingOf } from "./finding/replacements.ts";
import { totalsAndParts, totalsBesideNone } from "./finding/sums.ts";
import { Verdicts } from "./finding/verdicts.ts";
import { inFullUnits } from "./units.ts";
import { mergedFrom, officialThatIsNot } from "./finding/single.ts";

/**
 * What stands against what in a ledger. Claims are held against each other within their quantity (`topic`); pairs with one
 * reason that hang together are one finding. The order of the ledger does not matter.
 */
export function findingsOf(ledger: readonly Claim[], sources: SourceKinds = noSources): readonly ClaimFinding[] {
  const claims = ledger.map(fullUnits);
  const byTopic = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = byTopic.get(claim.topic);
    if (group === undefined) byTopic.set(claim.topic, [claim]);
    else group.push(claim);
  }
  const findings: ClaimFinding[] = [];
  for (const group of byTopic.values()) {
    group.sort((a, b) => (a.id < b.id ? -1 : 1));
    findings.push(...findingsOfQuantity(group, sources));
  }
  findings.push(
    ...overAllocated(claims),
    ...totalsAndParts(new Map([...byTopic].map(([topic, group]) => [topic, group.map(features)]))),
    ...totalsBesideNone(
      [...byTopic.values()]
        .flat()
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(features),
    ),
  );
  return findings.sort(
    (a, b) => rank(a) - rank(b) || (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** Findings that nobody has decided yet; a decision whose finding has changed does not count. */
export function openFindings(
  findings: readonly ClaimFinding[],
  resolutions: readonly Resolution[],
): readonly ClaimFinding[] {
  const decided = new Set(resolutions.map(({ finding }) => finding));
  return findings.filter(({ id }) => !decided.has(id));
}

function rank({ kind }: ClaimFinding): number {
  return kind === "contradiction" ? 0 : 1;
}

const noSources: SourceKinds = {};

/** Claims are read once, and one in its full units stays one: what is kept of a quantity is known by them. */
const features = remembered(featuresOf);
const fullUnits = remembered((claim: Claim) => inFullUnits(claim));

/** What was found of a quantity. */
interface Judged {
  readonly group: readonly Claim[];
  readonly sources: SourceKinds;
  readonly verdicts: Verdicts;
  readonly findings: readonly ClaimFinding[];
}

/** By the first claim of the quantity and by its last one: where one of them has changed, the other leads to what was found. */
const judged = new WeakMap<Claim, Judged>();

/** Judges a quantity anew only where one of its claims, or a source, has changed: a ledger is asked about at each entry. */
function findingsOfQuantity(group: readonly Claim[], sources: SourceKinds): readonly ClaimFinding[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = judged.get(first) ?? judged.get(last);
  const same =
    known?.sources === sources &&
    known.group.length === group.length &&
    known.group.every((claim, at) => claim === group[at]);
  if (known !== undefined && same) return known.findings;
  const verdicts = new Verdicts(group.map(features), known?.verdicts);
  const findings = findingsOfTopic(first.topic, verdicts, sources);
  for (const end of [first, last]) judged.set(end, { group, sources, verdicts, findings });
  return findings;
}

function findingsOfTopic(topic: string, verdicts: Verdicts, sources: SourceKinds): readonly ClaimFinding[] {
  const { group } = verdicts;
  const lineOf = replacements(group.map(({ claim }) => claim));
  const links = new Map<string, { kind: ClaimFindingKind; reason: ClaimReason; pairs: [number, number][] }>();
  group.forEach((a, first) => {
    const line = lineOf(a.claim);
    for (let second = first + 1; second < group.length; second++) {
      const b = group[second];
      // What took a figure's place is not judged against it: of a figure renewed each day those are most pairs.
      const verdict = b === undefined || line.has(b.claim.id) ? null : verdicts.of(first, second);
      if (verdict === null) continue;
      const key = `${verdict.kind}/${verdict.reason}`;
      const link = links.get(key) ?? { ...verdict, pairs: [] };
      links.set(key, link);
      link.pairs.push([first, second]);
    }
  });
  const ledger = new Map(group.map(({ claim }) => [claim.id, claim]));
  const findings = [...links.values()].flatMap(({ kind, reason, pairs }) =>
    connectedStanding(pairs, group, ledger).map((members) =>
      finding(
        topic,
        kind,
        reason,
        members.map((at) => group[at]),
      ),
    ),
  );
  for (const range of group) {
    const ends = mergedFrom(range, group);
    if (ends !== null) findings.push(finding(topic, "not-comparable", "merged-range", [range, ...ends]));
    if (officialThatIsNot(range, sources)) findings.push(finding(topic, "contradiction", "not-official", [range]));
  }
  return findings;
}

function finding(
  topic: string,
  kind: ClaimFindingKind,
  reason: ClaimReason,
  members: readonly (Features | undefined)[],
): ClaimFinding {
  const known = members.filter((member) => member !== undefined);
  const claims = [...new Set(known.map(({ claim }) => claim.id))].sort();
  return { id: `${reason}:${claims.join("+")}`, kind, reason, topic, claims, message: explain(reason, known) };
}

/** Members that pairs join, without those that another of them replaced. */
function connectedStanding(
  pairs: readonly (readonly [number, number])[],
  group: readonly Features[],
  ledger: ReadonlyMap<string, Claim>,
): readonly (readonly number[])[] {
  return connected(pairs).flatMap((members) => {
    const claims = members.flatMap((at) => group[at]?.claim ?? []);
    const standing = new Set(standingOf(claims, ledger));
    if (standing.size === claims.length) return [members];
    const stands = (at: number): boolean => {
      const claim = group[at]?.claim;
      return claim !== undefined && standing.has(claim);
    };
    const own = new Set(members);
    return connected(pairs.filter(([a, b]) => own.has(a) && stands(a) && stands(b)));
  });
}

/** Members that pairs join, each group in order. */
function connected(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const parent = new Map<number, number>();
  const root = (at: number): number => {
    let top = at;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  for (const [a, b] of pairs) {
    for (const at of [a, b]) if (!parent.has(at)) parent.set(at, at);
    parent.set(root(b), root(a));
  }
  const groups = new Map<number, number[]>();
  for (const at of [...parent.keys()].sort((a, b) => a - b)) {
    const group = groups.get(root(at));
    if (group === undefined) groups.set(root(at), [at]);
    else group.push(at);
  }
  return [...groups.values()];
}
