import { said } from "../../common/said.ts";
import type { AlignmentCorrection } from "../alignment.ts";
import type { Warning } from "../draft.ts";
import type { Link, SplitLink } from "./groups.ts";
import type { Allowed, FlatDraft, Layout } from "./layout.ts";

/** A person's pairings between the drafts of two parties. */
export interface PartyCorrections {
  readonly from: string;
  readonly to: string;
  readonly corrections: readonly AlignmentCorrection[];
}

/** What persons decided on the points of all drafts. */
export interface Decisions {
  /** The corrections that can be followed: each names points that both drafts have. */
  readonly corrections: readonly PartyCorrections[];
  readonly links: readonly Link[];
  readonly splits: readonly SplitLink[];
  readonly allowed: Allowed;
  readonly warnings: readonly Warning[];
}

/**
 * Reads corrections in terms of nodes. Where two contradict each other the later holds; one that names a point that is
 * not in its draft is left out whole, and a warning says so.
 */
export function decide(layout: Layout, given: readonly PartyCorrections[]): Decisions {
  const table = new Table();
  const corrections: PartyCorrections[] = [];
  const warnings: Warning[] = [];
  for (const { from, to, corrections: decided } of given) {
    const [a, b] = [draftOf(layout, from), draftOf(layout, to)];
    if (a === null || b === null || a.index === b.index) continue;
    const known = decided.filter((one) => {
      const missing = [...a.missing(one.from), ...b.missing(one.to)];
      if (missing.length > 0) warnings.push(pointMissing(from, to, missing));
      return missing.length === 0;
    });
    for (const one of known) table.add(a.index, a.nodes(one.from), b.index, b.nodes(one.to));
    corrections.push({ from, to, corrections: known });
  }
  return { corrections, ...table.evidence(), allowed: table.allowed, warnings };
}

/** Nodes of the points with these ids. */
export function nodesOf({ indexOfId }: FlatDraft, first = 0): (ids: readonly string[]) => number[] {
  return (ids) =>
    ids.flatMap((id) => {
      const index = indexOfId.get(id);
      return index === undefined ? [] : [first + index];
    });
}

function draftOf(layout: Layout, party: string) {
  const index = layout.drafts.findIndex((flat) => flat.party === party);
  const flat = layout.drafts[index];
  if (!flat) return null;
  return {
    index,
    nodes: nodesOf(flat, layout.firstNode[index]),
    missing: (ids: readonly string[]) => ids.filter((id) => !flat.indexOfId.has(id)),
  };
}

function pointMissing(from: string, to: string, missing: readonly string[]): Warning {
  return said("correction-without-point", { from, to, points: missing.join(", ") });
}

/** For each node and draft, the nodes that a person put it together with; both ways. */
class Table {
  readonly allowed = new Map<number, Map<number, Set<number>>>();

  add(a: number, left: readonly number[], b: number, right: readonly number[]): void {
    if (left.length === 0) for (const node of right) this.#part(node, b, a);
    else if (right.length === 0) for (const node of left) this.#part(node, a, b);
    for (const one of left) for (const other of right) this.#join(one, a, other, b);
  }

  /** Each pair once: one to one as links, one to several as splits, several to several in order. */
  evidence(): { readonly links: readonly Link[]; readonly splits: readonly SplitLink[] } {
    const links: Link[] = [];
    const splits: SplitLink[] = [];
    const why = { weight: 1, corrected: true };
    for (const [node, drafts] of [...this.allowed].sort(([x], [y]) => x - y)) {
      for (const set of drafts.values()) {
        const others = inOrder(set);
        const back = others.map((other) => this.#partners(other, node));
        if (others.length > 1 && back.every(({ length }) => length === 1))
          splits.push({ whole: node, parts: others, ...why });
        others.forEach((other, at) => {
          if (node > other) return;
          const alone = others.length === 1 && back[at]?.length === 1;
          const both = others.length > 1 && (back[at]?.length ?? 0) > 1;
          if (alone || (both && back[at]?.indexOf(node) === at)) links.push({ a: node, b: other, ...why });
        });
      }
    }
    return { links, splits };
  }

  /** The nodes of `node`'s draft that stand with `other`. */
  #partners(other: number, node: number): readonly number[] {
    const sets = [...(this.allowed.get(other)?.values() ?? [])];
    return inOrder(sets.find((set) => set.has(node)) ?? new Set());
  }

  #of(node: number, draft: number): Set<number> {
    const drafts = this.allowed.get(node) ?? new Map<number, Set<number>>();
    this.allowed.set(node, drafts);
    const set = drafts.get(draft) ?? new Set<number>();
    drafts.set(draft, set);
    return set;
  }

  #part(node: number, own: number, draft: number): void {
    const set = this.#of(node, draft);
    for (const other of set) this.#of(other, own).delete(node);
    set.clear();
  }

  #join(node: number, own: number, other: number, draft: number): void {
    this.#of(node, draft).add(other);
    this.#of(other, own).add(node);
  }
}

function inOrder(nodes: ReadonlySet<number>): readonly number[] {
  return [...nodes].sort((x, y) => x - y);
}
