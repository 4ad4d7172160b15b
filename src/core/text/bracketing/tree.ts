/** Words between brackets. */
export interface Words {
  readonly kind: "words";
  readonly from: number;
  readonly to: number;
}

/** Brackets that touch are alternatives of one slot; a lone one is words to keep or to drop. */
export interface BracketSlot {
  readonly kind: "slot";
  readonly from: number;
  readonly to: number;
  readonly alternatives: readonly Bracket[];
}

/** One pair of brackets; offsets are those of `[` and of the unit after `]`. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly BracketNode[];
}

export type BracketNode = Words | BracketSlot;

/** A bracket without its counterpart: it stays among the words. */
export interface Unmatched {
  readonly at: number;
  readonly char: "[" | "]";
}

/** A source taken apart at its brackets. */
export interface BracketTree {
  readonly nodes: readonly BracketNode[];
  readonly brackets: number;
  readonly maxNesting: number;
  readonly unmatched: readonly Unmatched[];
}

/** Takes a source apart from `start` on: one scan, any depth; what stands before `start` is words. */
export function bracketTree(source: string, start: number): BracketTree {
  const { pairs, ...counts } = matchBrackets(source, start);
  const top: BracketNode[] = [];
  const open: { readonly from: number; readonly nodes: BracketNode[] }[] = [{ from: -1, nodes: top }];
  let words = 0;
  for (const { at, opens } of pairs) {
    const nodes = open.at(-1)?.nodes ?? top;
    if (at > words) nodes.push({ kind: "words", from: words, to: at });
    words = at + 1;
    if (opens) open.push({ from: at, nodes: [] });
    else {
      const closed = open.pop();
      if (closed) addBracket(open.at(-1)?.nodes ?? top, { from: closed.from, to: at + 1, nodes: closed.nodes });
    }
  }
  if (source.length > words) top.push({ kind: "words", from: words, to: source.length });
  return { nodes: top, ...counts };
}

function addBracket(nodes: BracketNode[], bracket: Bracket): void {
  const last = nodes.at(-1);
  // Where brackets do not touch, words stand between them.
  if (last?.kind !== "slot") {
    nodes.push({ kind: "slot", from: bracket.from, to: bracket.to, alternatives: [bracket] });
    return;
  }
  const alternatives = last.alternatives as Bracket[];
  alternatives.push(bracket);
  nodes[nodes.length - 1] = { ...last, to: bracket.to, alternatives };
}

interface Matched {
  readonly pairs: readonly { readonly at: number; readonly opens: boolean }[];
  readonly brackets: number;
  readonly maxNesting: number;
  readonly unmatched: readonly Unmatched[];
}

/** Which brackets belong together; an unmatched "]" changes nothing. */
function matchBrackets(source: string, start: number): Matched {
  const pairs: { at: number; opens: boolean }[] = [];
  const unmatched: Unmatched[] = [];
  const open: number[] = [];
  let brackets = 0;
  let maxNesting = 0;
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5b) {
      brackets++;
      open.push(at);
      maxNesting = Math.max(maxNesting, open.length);
    } else if (unit === 0x5d) {
      const from = open.pop();
      if (from === undefined) unmatched.push({ at, char: "]" });
      else pairs.push({ at: from, opens: true }, { at, opens: false });
    }
  }
  for (const at of open) unmatched.push({ at, char: "[" });
  pairs.sort((x, y) => x.at - y.at);
  return { pairs, brackets, maxNesting, unmatched: unmatched.sort((x, y) => x.at - y.at) };
}

/** The source, spelled out again from the tree. */
export function printTree(source: string, nodes: readonly BracketNode[]): string {
  const spelled: string[] = [];
  const waiting: (BracketNode | "[" | "]")[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === "string") spelled.push(node);
    else if (node.kind === "words") spelled.push(source.slice(node.from, node.to));
    else {
      for (const { nodes: inside } of [...node.alternatives].reverse()) {
        waiting.push("]");
        for (let at = inside.length - 1; at >= 0; at--) waiting.push(inside[at]!);
        waiting.push("[");
      }
    }
  }
  return spelled.join("");
}
