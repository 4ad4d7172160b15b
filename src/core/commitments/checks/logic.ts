import { titleIn } from "../spoken.ts";
import { said } from "../../common/said.ts";
import { addTo } from "../../common/append.ts";
import { bareWords } from "../act-words.ts";
import type { Agreement, Commitment, Condition, Id, Status } from "../model.ts";
import { effectsOf, statesIn, targetsOf, typesIn } from "../walk.ts";
import { about, brief, type Check, type RawFinding } from "./finding-kinds.ts";

/** Commitments that cannot live, that wait for each other, or that contradict each other. */
export const logicChecks: Check = ({ agreement }) => [
  ...dead(agreement),
  ...mutual(agreement),
  ...contradictions(agreement),
  ...lostByOthers(agreement),
];

/**
 * Least fixpoint over what can ever be true: an event may always happen, a negation may always hold; a state of a
 * commitment can be reached only once the commitment can live (Dowling and Gallier 1984). "Dead" is sound.
 */
function dead(agreement: Agreement): readonly RawFinding[] {
  const living = new Set<Id>();
  const groups = groupsOf(agreement);
  const createdBy = new Map<Id, Id[]>();
  for (const commitment of agreement.commitments) {
    const chain = commitment.reparation ?? [];
    chain.forEach((id, at) => addTo(createdBy, id, at === 0 ? commitment.id : (chain[at - 1] ?? commitment.id)));
    for (const effect of effectsOf(commitment))
      if ("create" in effect || "activate" in effect)
        for (const target of targetsOf(effect))
          for (const id of groups.get(target) ?? []) addTo(createdBy, id, commitment.id);
  }
  const can = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return true;
    if ("all" in condition) return condition.all.every(can);
    if ("any" in condition) return condition.any.some(can);
    if ("of" in condition) return condition.of.filter(can).length >= condition.atLeast;
    if ("status" in condition)
      return (groups.get(condition.status) ?? []).some((id) => living.has(id) || condition.is.includes("none"));
    return true;
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const commitment of agreement.commitments) {
      if (living.has(commitment.id)) continue;
      const created = (createdBy.get(commitment.id) ?? []).some((id) => living.has(id));
      const alone = commitment.dormant === true ? created : can(commitment.trigger?.when) || created;
      if (!alone || !can(commitment.condition?.when)) continue;
      living.add(commitment.id);
      grown = true;
    }
  }
  const gone = agreement.commitments.filter((each) => !living.has(each.id));
  return cyclesOrDead(gone, groups);
}

function cyclesOrDead(gone: readonly Commitment[], groups: ReadonlyMap<Id, readonly Id[]>): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const needs = new Map(
    gone.map((each) => [each.id, waitsFor(each, groups).filter((id) => gone.some((other) => other.id === id))]),
  );
  const told = new Set<Id>();
  for (const commitment of gone) {
    if (told.has(commitment.id)) continue;
    const cycle = cycleFrom(commitment.id, needs);
    if (cycle === null) {
      const message = said("dead-commitment", { act: brief(commitment) });
      found.push(about(commitment, "error", message, said("dead-commitment.suggestion")));
      continue;
    }
    for (const id of cycle) told.add(id);
    found.push({
      ...about(
        commitment,
        "error",
        said("circular-commitments", { cycle: [...cycle, cycle[0]].join(" → ") }),
        said("circular-commitments.suggestion"),
      ),
      commitments: cycle,
    });
  }
  return found;
}

function waitsFor(commitment: Commitment, groups: ReadonlyMap<Id, readonly Id[]>): readonly Id[] {
  return [commitment.trigger?.when, commitment.condition?.when].flatMap((condition) =>
    statesIn(condition).flatMap(({ status }) => groups.get(status) ?? []),
  );
}

function cycleFrom(start: Id, needs: ReadonlyMap<Id, readonly Id[]>): readonly Id[] | null {
  const path: Id[] = [];
  const seen = new Set<Id>();
  const visit = (id: Id): readonly Id[] | null => {
    const at = path.indexOf(id);
    if (at >= 0) return path.slice(at);
    if (seen.has(id)) return null;
    seen.add(id);
    path.push(id);
    for (const next of needs.get(id) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    path.pop();
    return null;
  };
  return visit(start);
}

/** A falls away where B is broken, and B where A is: each may say the other began. */
function mutual(agreement: Agreement): readonly RawFinding[] {
  const groups = groupsOf(agreement);
  const frees = new Map(
    agreement.commitments.map((commitment) => [
      commitment.id,
      (commitment.exceptions ?? []).flatMap(({ when }) =>
        statesIn(when).flatMap(({ status, is }) => (is.some(failing) ? (groups.get(status) ?? []) : [])),
      ),
    ]),
  );
  return agreement.commitments.flatMap((commitment) =>
    (frees.get(commitment.id) ?? []).flatMap((other) => {
      if (other <= commitment.id || frees.get(other)?.includes(commitment.id) !== true) return [];
      return [
        {
          ...about(
            commitment,
            "warning",
            said("mutual-exceptions", { a: commitment.id, b: other }),
            said("mutual-exceptions.suggestion"),
          ),
          commitments: [commitment.id, other],
        },
      ];
    }),
  );
}

const failing = (status: Status): boolean =>
  status === "violated" || status === "discharged" || status === "terminated";

const OPPOSITE: ReadonlySet<string> = new Set([
  "obligation prohibition",
  "prohibition obligation",
  "permission prohibition",
  "prohibition permission",
]);

/** The same debtor must and must not do the same, and neither prevails. */
function contradictions(agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const buckets = new Map<string, Commitment[]>();
  for (const commitment of agreement.commitments) {
    for (const type of typesIn(commitment.act.when))
      for (const debtor of commitment.debtor) addTo(buckets, `${type} ${debtor}`, commitment);
  }
  const told = new Set<string>();
  for (const bucket of buckets.values())
    for (const [a, b] of pairs(bucket)) {
      if (!OPPOSITE.has(`${a.modality} ${b.modality}`) || prevails(a, b) || apart(a, b) || told.has(`${a.id} ${b.id}`))
        continue;
      told.add(`${a.id} ${b.id}`);
      found.push(contradiction(a, b, agreement, a.trigger?.when === undefined && b.trigger?.when === undefined));
    }
  for (const [a, b] of wordPairs(agreement.commitments)) {
    if (told.has(`${a.id} ${b.id}`)) continue;
    found.push(contradiction(a, b, agreement, false));
  }
  return found;
}

function contradiction(a: Commitment, b: Commitment, agreement: Agreement, proved: boolean): RawFinding {
  const who = a.debtor.filter((id) => b.debtor.includes(id)).map((id) => titleIn(agreement, id));
  const facts = { who, a: brief(a), aId: a.id, b: brief(b), bId: b.id };
  const message = proved ? said("contradictory-duties", facts) : said("contradictory-duties.may", facts);
  return {
    ...about(a, proved ? "error" : "warning", message, said("contradictory-duties.suggestion")),
    words: [...a.anchors, ...b.anchors],
    commitments: [a.id, b.id],
  };
}

function prevails(a: Commitment, b: Commitment): boolean {
  return a.prevailsOver?.includes(b.id) === true || b.prevailsOver?.includes(a.id) === true;
}

/** Windows that both give dates and do not overlap. */
function apart(a: Commitment, b: Commitment): boolean {
  const until = (each: Commitment) =>
    each.window?.due !== undefined && "at" in each.window.due ? each.window.due.at : null;
  const from = (each: Commitment) =>
    each.window?.opens !== undefined && "at" in each.window.opens ? each.window.opens.at : null;
  const before = (x: Commitment, y: Commitment) => {
    const end = until(x);
    const start = from(y);
    return end !== null && start !== null && end <= start;
  };
  return before(a, b) || before(b, a);
}

/** Pairs with opposite modality, the same debtor and nearly the same words. */
function wordPairs(commitments: readonly Commitment[]): readonly (readonly [Commitment, Commitment])[] {
  const prohibitions = commitments.filter((each) => each.modality === "prohibition" && each.act.when === undefined);
  const others = commitments.filter(
    (each) => (each.modality === "obligation" || each.modality === "permission") && each.act.when === undefined,
  );
  return prohibitions.flatMap((a) => {
    const mine = stems(a.act.words);
    if (mine.size < 3) return [];
    return others.flatMap((b) => {
      if (!b.debtor.some((id) => a.debtor.includes(id)) || prevails(a, b)) return [];
      const theirs = stems(b.act.words);
      const shared = [...mine].filter((word) => theirs.has(word)).length;
      return theirs.size >= 3 && shared >= 0.7 * Math.max(mine.size, theirs.size) ? [[a, b] as const] : [];
    });
  });
}

function stems(text: string): ReadonlySet<string> {
  const words = bareWords(text.toLowerCase()).match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(
    words
      .filter(
        (word) =>
          !/^(?:shall|must|will|with|from|that|this|their|each|either|neither|party|parties|than|more|less|such|which)$/u.test(
            word,
          ),
      )
      .map((word) => word.slice(0, 6)),
  );
}

/** A guarantee that its beneficiary loses by the breach of anybody, the other side included. */
function lostByOthers(agreement: Agreement): readonly RawFinding[] {
  return agreement.commitments.flatMap((commitment) => {
    const text = commitment.consequence ?? "";
    if (
      commitment.debtor.length < 2 ||
      !/\b(?:switch(?:es)? .{0,200}off|does not apply|do not apply|void|lapse|lost|forfeit)/iu.test(text) ||
      !/\bguarantee/iu.test(text)
    )
      return [];
    const message = said("guarantee-lost-by-others-breach", { words: text });
    return [about(commitment, "error", message, said("guarantee-lost-by-others-breach.suggestion"))];
  });
}

function groupsOf(agreement: Agreement): ReadonlyMap<Id, readonly Id[]> {
  const groups = new Map<Id, Id[]>();
  for (const { id, group } of agreement.commitments) {
    addTo(groups, id, id);
    if (group !== undefined && group !== id) addTo(groups, group, id);
  }
  return groups;
}

function* pairs(list: readonly Commitment[]): Generator<readonly [Commitment, Commitment]> {
  for (let a = 0; a < list.length; a++)
    for (let b = a + 1; b < list.length; b++) yield [list[a] as Commitment, list[b] as Commitment];
}
