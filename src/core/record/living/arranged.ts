import { canonical } from "../../common/canonical.ts";
import { walkComposite } from "../../text/reading.ts";
import { findPoint, holdersAt, type PointOperation, type TextVersionWords } from "../../text/spans.ts";
import type { Proposal } from "../talks.ts";

type Arranging = Extract<PointOperation, { readonly op: "split" | "join" | "move" }>;

/**
 * The operations that cut, join or move points. Everybody's words read on as before, so that no comparison of words shows them; they
 * are nevertheless made with the words of whoever holds these points.
 */
export function arranging(operations: readonly PointOperation[]): readonly Arranging[] {
  return operations.filter(
    (each): each is Arranging => each.op === "split" || each.op === "join" || each.op === "move",
  );
}

/** Whoever holds words of the points that operations arrange, all below included; of a draft, which has one reading, nobody apart. */
export function arrangedHolders(operations: readonly PointOperation[], version: TextVersionWords): readonly string[] {
  const named = arranging(operations).flatMap((each) => (each.op === "join" ? [each.point, each.next] : [each.point]));
  return [...new Set(named.flatMap((id) => holdersUnder(id, version)))];
}

function holdersUnder(id: string, { composite }: TextVersionWords): readonly string[] {
  const found = findPoint(composite?.points ?? [], id);
  if (composite === undefined || found === undefined) return [];
  return [...walkComposite([found])].flatMap(({ point }) => holdersAt(composite, point));
}

/**
 * What an edit arranges beside saying which points of different parties are one: who pairs drafts leaves each of them as it is, and
 * a point goes beside the one that it becomes one with.
 */
export function arrangedBeyondPairs(
  operations: readonly PointOperation[],
  version: TextVersionWords,
): readonly Arranging[] {
  const all = arranging(operations);
  const paired = new Set<string>();
  for (const each of all) {
    if (each.op !== "join") continue;
    const there = holdersUnder(each.next, version);
    if (!holdersUnder(each.point, version).some((party) => there.includes(party))) paired.add(each.next);
  }
  return all.filter((each) => !paired.has(each.op === "join" ? each.next : each.op === "move" ? each.point : ""));
}

/** Whether a proposal has an operation as it stands there. */
export function proposes({ points = [] }: Pick<Proposal, "points">, operation: PointOperation): boolean {
  const wanted = canonical(operation);
  return points.some((each) => canonical(each) === wanted);
}
