import type { OutsideText, Warning } from "../draft.ts";
import { Ahead } from "./ahead.ts";
import { isPreambleEnd } from "./front.ts";
import { addWords, grow, setHeaded, setHeading, type Growing } from "./growing.ts";
import { duplicateNumber, outsideNode } from "./reporting.ts";
import type { LabelFound } from "./label.ts";
import { isShort, type Line } from "./lines.ts";
import { DEEPER, unnumbered, type Choice, type Level } from "./levels.ts";
import { heldBy, isWrapper, keptBy, numbersAround, optionsIn, isStructure, UNSTYLED } from "./placing.ts";
import { choose, pastAside, rankOf, type Open } from "./choosing.ts";
import { breaksOff, isTitle } from "./title-words.ts";
import { headingEnd } from "./heading-end.ts";

const CONTAINERS = new Set(["annex", "preamble", "part", "chapter", "section"]);

/** Builds the tree of points by learning which numbering stands inside which. */
export class TreeBuilder {
  readonly top: Growing[] = [];
  readonly warnings: Warning[] = [];
  /** Whether any point bears a number. */
  numbered = false;
  readonly #lines: readonly Line[];
  readonly #ahead: Ahead;
  readonly #levels: Level[] = [];
  readonly #open: Open;
  readonly #labels = new Map<Growing[], Set<string>>();
  /** Whether a part, an article or a numbered heading has come. */
  #structured = false;
  readonly #outside = { front: 0, contents: 0 };

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#ahead = new Ahead(lines);
    this.#open = { lines, ahead: this.#ahead, levels: this.#levels, remembered: new Map(), newest: null };
  }

  /** Takes the line as a numbered point, or answers false where its "label" is running text. */
  labelled(at: number): boolean {
    const line = this.#lines[at];
    const label = line?.label;
    if (line === undefined || label === undefined || label === null) return false;
    if (label.kind === "title") return this.#otherTitle(at, line, label);
    // What follows a heading between numbers stands beside it or, where it belongs to no open numbering, under it.
    const aside = this.#levels.at(-1)?.series === "loose" ? this.#levels.pop() : undefined;
    const choice = choose(this.#open, at, line, label);
    if (choice === null) {
      if (aside !== undefined) this.#levels.push(aside);
      return false;
    }
    if (label.kind !== "bullet") this.numbered = true;
    this.#opens(at, line, label, choice);
    return true;
  }

  /** Takes lines that are no part of the agreement: in their place, beside or under what holds points there. */
  outside(kind: OutsideText, lines: readonly Line[]): void {
    if (lines.length === 0) return;
    this.#levels.length = keptBy(this.#levels, undefined);
    const number = ++this.#outside[kind];
    this.#childrenOf(this.#levels.length).push(outsideNode(kind, number === 1 ? kind : `${kind}~${number}`, lines));
    this.#open.newest = null;
  }

  #opens(at: number, line: Line, label: LabelFound, choice: Choice): void {
    const { series, reading } = choice.candidate;
    const level = this.#levels[choice.keep];
    const around = choice.between === true ? this.#levels[choice.keep - 1] : choice.sibling ? level : undefined;
    const siblings = around?.siblings ?? this.#childrenOf(choice.keep);
    const node = grow(label.printed, line.block);
    if (label.kind !== "bullet") this.#noteLabel(siblings, label.printed, line);
    siblings.push(node);
    this.#levels.length = choice.keep;
    this.#levels.push({
      series,
      rank: rankOf(this.#ahead, choice.candidate),
      last: reading,
      node,
      siblings,
      indent: line.block.indent,
      listLevel: line.block.labelLevel,
      heading: line.block.heading,
      container: CONTAINERS.has(label.kind ?? "") || /^(?:headed|chapters)/u.test(series),
      ...(isWrapper(line, at, this.#lines.length, this.#structured) ? { wrapper: true as const } : {}),
      ...(choice.between === true || (choice.sibling && level?.between === true) ? { between: true as const } : {}),
    });
    this.#structured ||= isStructure(choice.candidate);
    this.#open.remembered.set(series, reading);
    this.#fill(at, node, line, label);
    this.#open.newest = node;
  }

  /** Another title for the point that is open: a point in it that holds no others. */
  #otherTitle(at: number, line: Line, label: LabelFound): true {
    const node = grow(label.printed, line.block);
    this.#childrenOf(this.#levels.length).push(node);
    this.#fill(at, node, line, label);
    this.#open.newest = node;
    return true;
  }

  /** Reports a number that a sibling bears already. */
  #noteLabel(siblings: Growing[], printed: string, line: Line): void {
    const labels = this.#labels.get(siblings) ?? new Set<string>();
    this.#labels.set(siblings, labels);
    if (labels.has(printed)) this.warnings.push(duplicateNumber(printed, line));
    labels.add(printed);
  }

  #childrenOf(keep: number): Growing[] {
    return this.#levels[keep - 1]?.node.points ?? this.top;
  }

  /** Puts what follows the label into heading and text. */
  #fill(at: number, node: Growing, line: Line, label: LabelFound): void {
    const { rest } = label;
    if (label.separator.trim() !== "" && rest !== "") node.separator = label.separator;
    const end = headingEnd(this.#lines, this.#ahead, at, label);
    const words = rest.slice(end).trimStart();
    const start = line.start + line.words.length - words.length;
    setHeaded(node, rest.slice(0, end).trimEnd(), words, line.block, start);
  }

  /** Takes a line that is set like a heading and bears no number. */
  heading(at: number): void {
    const line = this.#lines[at];
    if (line === undefined || this.#completesLabel(line)) return;
    const level = line.block.heading ?? UNSTYLED;
    if (this.#levels.at(-1)?.series === "loose") this.#levels.pop();
    const node = grow("", line.block);
    if (this.#besideOptions(line, node)) return;
    const inner = line.block.heading === undefined ? heldBy(this.#levels, this.#ahead, at, this.#open.newest) : 0;
    const around = numbersAround(this.#levels, this.#ahead, at, line.block.heading);
    const between = around !== null && around < inner ? null : around;
    const loose = between === null && inner === 0 && !this.#ahead.isOuter(level) && this.#ahead.runsOn(level);
    const kept = Math.max(inner, keptBy(this.#levels, line.block.heading));
    this.#levels.length = between === null ? pastAside(this.#levels, kept) : between + 1;
    const siblings =
      between === null ? this.#childrenOf(this.#levels.length) : (this.#levels[between]?.siblings ?? this.top);
    siblings.push(node);
    const series = between !== null ? "aside" : loose ? "loose" : `heading ${level}`;
    this.#levels.push(unnumbered(series, node, siblings, level));
    setHeading(node, line.words, line.block);
    this.#open.newest = node;
  }

  /** `Provisions common to options 1 and 2`: stands beside the options that it speaks of. */
  #besideOptions(line: Line, node: Growing): boolean {
    const spoken = optionsIn(line.words);
    const keep = this.#levels.findLastIndex((level) => spoken.has(level.series));
    const level = this.#levels[keep];
    if (level === undefined) return false;
    level.siblings.push(node);
    this.#levels.length = keep;
    this.#levels.push({ ...level, node, container: true });
    setHeading(node, line.words, line.block);
    this.#open.newest = node;
    return true;
  }

  /** `Forces` on the line after `Article 5`, or the rest of a title that broke off. */
  #completesLabel(line: Line): boolean {
    const node = this.#open.newest;
    if (node === null || node.label === "" || node.paragraphs.length > 0 || node.points.length > 0) return false;
    const before = node.heading;
    if (before !== "" && !(line.headingLike && breaksOff(before))) return false;
    if (this.#levels.at(-1)?.series.startsWith("preamble") === true) return false;
    setHeading(node, before === "" ? line.words : `${before} ${line.words}`, line.block);
    return true;
  }

  /** Words without a number: more of the open point, or a point of their own after its sub-points. */
  words(at: number): void {
    const line = this.#lines[at];
    if (line === undefined || (this.#followsLabel(at, line) && this.#completesLabel(line))) return;
    if (isTitle(line.words) && this.#besideOptions(line, grow("", line.block))) return;
    // "Have agreed as follows:" closes the recitals before it.
    if (this.#levels[0]?.series.startsWith("preamble") === true && isPreambleEnd(line.words)) this.#levels.length = 1;
    const level = this.#ownerOf(line);
    const node = level?.node;
    const full =
      node !== undefined && (node.points.length > 0 || (level?.container === true && node.paragraphs.length > 0));
    if (node !== undefined && !full) return addWords(node, line.words, line.block, line.start);
    const own = grow("", line.block);
    (node?.points ?? this.top).push(own);
    addWords(own, line.words, line.block, line.start);
    this.#open.newest = own;
  }

  /** Opens a point without a label that holds the words before the first article. */
  preamble(at: number, id: string): void {
    const line = this.#lines[at];
    if (line === undefined) return;
    const node: Growing = { ...grow("", line.block), id };
    this.top.push(node);
    this.#levels.length = 0;
    this.#levels.push(unnumbered("preamble", node, this.top, undefined));
    addWords(node, line.words, line.block, line.start);
    this.#open.newest = node;
  }

  /** Whether short words stand where a label alone on its line has its heading. */
  #followsLabel(at: number, line: Line): boolean {
    const label = this.#lines[at - 1]?.label;
    if (label === undefined || label === null || label.rest !== "" || label.kind === null || label.kind === "bullet")
      return false;
    if (label.kind === "preamble" || label.kind === "recital" || !isShort(line.words)) return false;
    return this.#lines[at + 1] !== undefined && /^[\p{Lu}\p{Lo}[(“"«\p{Nd}]/u.test(line.words);
  }

  /** The open level that words at this indent belong to. */
  #ownerOf(line: Line): Level | undefined {
    const { indent } = line.block;
    const innermost = this.#levels.at(-1);
    // What a label alone on its line stands over is its own, however it is set.
    if (innermost?.node === this.#open.newest && innermost.node.paragraphs.length + innermost.node.points.length === 0)
      return innermost;
    if (indent === undefined || innermost?.indent === undefined || indent + DEEPER / 2 >= innermost.indent)
      return innermost;
    const keep = this.#levels.findLastIndex(
      (level) => level.indent !== undefined && level.indent <= indent + DEEPER / 2,
    );
    // Set flush by habit, not because it belongs further out.
    if (keep < 0) return innermost;
    this.#levels.length = pastAside(this.#levels, keep + 1);
    return this.#levels.at(-1);
  }
}
