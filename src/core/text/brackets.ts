import { said, type Said } from "../common/said.ts";
import { isNoText, optionHeadings, saysNoText } from "./bracketing/options.ts";
import { bracketTree, printTree, type BracketNode, type BracketTree } from "./bracketing/tree.ts";
import type { Alternative, CompositeText } from "./composite.ts";
import type { Warning } from "./draft.ts";
import { placeFinder, type Place } from "./notation/place.ts";
import { partiesAt } from "./notation/parse.ts";

export type { Bracket, BracketNode, BracketSlot, Words } from "./bracketing/tree.ts";

/** What a bracketed text holds, as scripts read it. */
export interface BracketReport {
  /** Every "[" outside front matter, those of links and footnotes included. */
  readonly brackets: number;
  /** Deepest nesting in one scan of the whole text; an unmatched "]" changes nothing. */
  readonly maxNesting: number;
  /** Brackets without counterpart, in order; columns in UTF-16 units from 1. */
  readonly unbalanced: readonly (Place & { readonly char: "[" | "]" })[];
  /** Headings such as "Option 2". */
  readonly options: number;
  /** Headings such as "Option (a)", options within options. */
  readonly subOptions: number;
  /** Alternatives that say no text, no provision or no reference. */
  readonly noText: number;
}

/** A foreign bracketed text: its source untouched, its structure, and what had to be repaired to see it. */
export interface BracketedText {
  readonly source: string;
  readonly report: BracketReport;
  readonly nodes: readonly BracketNode[];
  /** Each repair with its place; the source itself is never changed. */
  readonly repairs: readonly Warning[];
}

/**
 * Reads any bracketed text: touching brackets are alternatives, spaced ones separate words to keep or to drop. Never
 * fails: a bracket without counterpart stays among the words and is reported, as is one that spans paragraphs.
 */
export function readBrackets(source: string): BracketedText {
  const start = frontMatterEnd(source);
  const tree = bracketTree(source, start);
  const placeOf = placeFinder(source);
  const headings = optionHeadings(source, start);
  const report: BracketReport = {
    brackets: tree.brackets,
    maxNesting: tree.maxNesting,
    unbalanced: tree.unmatched.map(({ at, char }) => ({ ...placeOf(at), char })),
    options: headings.filter(({ isSub }) => !isSub).length,
    subOptions: headings.filter(({ isSub }) => isSub).length,
    noText: countNoText(
      source,
      tree,
      headings.map(({ end }) => end),
    ),
  };
  return { source, report, nodes: tree.nodes, repairs: repairsOf(source, tree, placeOf) };
}

/** The source form, spelled out from the structure: the source, byte for byte. */
export function printBrackets({ source, nodes }: BracketedText): string {
  return printTree(source, nodes);
}

/**
 * The same text as slots and alternatives. Without `{A, B}` before its "]" an alternative has no parties; slashes stay
 * words of one alternative.
 */
export function compositeTextOf({ source, nodes }: BracketedText): CompositeText {
  return textOf(source, nodes);
}

/** Length of the front matter of a Markdown file, its fences included; 0 where there is none. */
function frontMatterEnd(source: string): number {
  const found = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(source);
  return found ? found[0].length : 0;
}

function countNoText(source: string, tree: BracketTree, optionStarts: readonly number[]): number {
  const places = new Set<number>();
  const firstWord = (from: number): number =>
    from + (/^[\s*_[({“"]*/u.exec(source.slice(from, from + 80))?.[0].length ?? 0);
  for (const from of optionStarts) if (saysNoText(source, from, source.length)) places.add(firstWord(from));
  const waiting: BracketNode[] = [...tree.nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "words") continue;
    for (const { from, to, nodes } of node.alternatives) {
      if (saysNoText(source, from + 1, to)) places.add(firstWord(from + 1));
      for (const inner of nodes) waiting.push(inner);
    }
  }
  return places.size;
}

const repaired = (code: "stray-bracket" | "unclosed-bracket"): Said => said(code, { kept: false });

function repairsOf(source: string, tree: BracketTree, placeOf: (offset: number) => Place): readonly Warning[] {
  const repairs = tree.unmatched.map(({ at, char }) => ({
    at,
    told: repaired(char === "]" ? "stray-bracket" : "unclosed-bracket"),
  }));
  const waiting: BracketNode[] = [...tree.nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "words") continue;
    for (const { from, to, nodes } of node.alternatives) {
      if (nodes.some((inner) => inner.kind === "words" && breaksParagraph(source, inner.from, inner.to))) {
        const end = placeOf(to - 1);
        repairs.push({
          at: from,
          told: said("bracket-across-paragraphs", { line: end.line, column: end.column }),
        });
      }
      for (const inner of nodes) waiting.push(inner);
    }
  }
  return repairs.sort((x, y) => x.at - y.at).map(({ at, told }) => ({ ...told, ...placeOf(at) }));
}

function breaksParagraph(source: string, from: number, to: number): boolean {
  return /\n[ \t\r]*\n/u.test(source.slice(from, to));
}

/** Built from the innermost brackets outwards without recursion: foreign texts may nest without end. */
function textOf(source: string, nodes: readonly BracketNode[]): CompositeText {
  interface Level {
    readonly nodes: readonly BracketNode[];
    next: number;
    readonly text: CompositeText[number][];
    /** Alternatives of the slot that is being read, and which of them comes next. */
    alternatives: Alternative[];
    nextAlternative: number;
  }
  const level = (list: readonly BracketNode[]): Level => ({
    nodes: list,
    next: 0,
    text: [],
    alternatives: [],
    nextAlternative: 0,
  });
  const levels = [level(nodes)];
  for (;;) {
    const top = levels.at(-1);
    if (!top) throw new RangeError("the text as a whole is never closed");
    const node = top.nodes[top.next];
    if (!node) {
      if (levels.length === 1) return top.text;
      levels.pop();
      const parent = levels.at(-1);
      parent?.alternatives.push(alternativeOf(top.text));
      continue;
    }
    if (node.kind === "words") {
      addWords(top.text, source.slice(node.from, node.to));
      top.next++;
      continue;
    }
    const bracket = node.alternatives[top.nextAlternative++];
    if (bracket) {
      levels.push(level(bracket.nodes));
      continue;
    }
    top.text.push({ alternatives: top.alternatives });
    top.alternatives = [];
    top.nextAlternative = 0;
    top.next++;
  }
}

function addWords(text: CompositeText[number][], words: string): void {
  const last = text.at(-1);
  if (typeof last === "string") text[text.length - 1] = last + words;
  else text.push(words);
}

const PARTY = /^[\p{L}\p{N}_-]{1,24}$/u;

function alternativeOf(text: CompositeText): Alternative {
  const last = text.at(-1);
  const brace = typeof last === "string" ? / ?\{[^{}]*\}$/u.exec(last) : null;
  const found = brace ? partiesAt(brace[0].trimStart(), 0) : null;
  const parties = found?.parties.every((party) => PARTY.test(party)) ? found.parties : [];
  const words = [...text];
  if (brace && parties.length > 0 && typeof last === "string") {
    words.pop();
    if (brace.index > 0) words.push(last.slice(0, brace.index));
  }
  const [only] = words;
  const isEmpty = words.length === 1 && typeof only === "string" && isNoText(only);
  return { parties, text: isEmpty ? [] : words };
}
