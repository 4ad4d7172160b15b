import { languageKey } from "../../common/language/one-language.ts";
import type { Composite, CompositePoint, CompositeText, RetiredPoint } from "../composite.ts";
import { footnotesOf } from "../footnotes.ts";
import {
  notInText,
  standings,
  unsureAt,
  type DraftsBeside,
  type Standing,
  type UnsureView,
  walkComposite,
} from "../reading.ts";
import { escapeParty, printNotation, printParties, printWords, type PrintOptions } from "./print.ts";

/** How a composite is printed: its brackets, and whose drafts are known beside it. */
export type CompositePrintOptions = PrintOptions & DraftsBeside;

/**
 * A whole composite as plain text that is also Markdown: a heading for each point, whole alternatives as `Option 1
 * {NORTH}:`, retired numbers as "(deleted)". In braces stand parties without a known draft, those that do not address a
 * point, those that only hold one above or below it or one that is perhaps the same, and points that are perhaps the same.
 */
export function printComposite(composite: Composite, options: CompositePrintOptions): string {
  const printer = new Printer(composite, options);
  return `${printer.blocks().join("\n\n")}\n`;
}

class Printer {
  readonly #composite: Composite;
  readonly #options: CompositePrintOptions;
  readonly #standings: ReadonlyMap<string, Standing>;
  readonly #unsure: ReadonlyMap<string, readonly UnsureView[]>;
  readonly #struck = new Map<string, string[]>();
  readonly #alike = new Map<string, number>();
  readonly #which = new Map<string, number>();
  readonly #retiredAt = new Map<string, RetiredPoint[]>();

  constructor(composite: Composite, options: CompositePrintOptions) {
    this.#composite = composite;
    this.#options = options;
    this.#standings = standings(composite);
    this.#unsure = unsureAt(composite);
    for (const { party, points } of composite.drafts) {
      for (const { deleted, pieces } of points) {
        for (const piece of deleted ? pieces : []) append(this.#struck, piece, party);
      }
    }
    for (const { point } of walkComposite(composite.points)) {
      const which = (this.#alike.get(point.label) ?? 0) + 1;
      this.#alike.set(point.label, which);
      this.#which.set(point.id, which);
    }
    for (const retired of composite.retired) append(this.#retiredAt, placeKey(retired.parent, retired.after), retired);
  }

  blocks(): readonly string[] {
    const { parties, points } = this.#composite;
    const blocks: string[] = [];
    if (this.#options.attributed) {
      const { proposed, elsewhere, unknown } = notInText(this.#composite, this.#options);
      const lines = [`{parties: ${names(parties)}}`];
      if (proposed.length > 0) lines.push(`{draft as proposals: ${names(proposed)}}`);
      if (elsewhere.length > 0) lines.push(`{draft not in this text: ${names(elsewhere)}}`);
      if (unknown.length > 0) lines.push(`{no draft known: ${names(unknown)}}`);
      lines.push(...this.#languages());
      blocks.push(lines.join("\n"));
    }
    this.#level(points, null, 0, blocks);
    return blocks;
  }

  /** Whose draft is in which language, where there are several: drafts in other languages are not compared. */
  #languages(): readonly string[] {
    const spoken = new Map<string, string[]>();
    for (const { party, language } of this.#composite.drafts) {
      const parties = spoken.get(language);
      if (parties) parties.push(party);
      else spoken.set(language, [party]);
    }
    if (new Set([...spoken.keys()].filter((tag) => tag !== "").map(languageKey)).size < 2) return [];
    return [...spoken].map(
      ([language, parties]) =>
        `{language ${encodeURIComponent(language.replaceAll(/\p{Surrogate}/gu, ""))}: ${names(parties)}}`,
    );
  }

  #level(points: readonly CompositePoint[], parent: string | null, depth: number, blocks: string[]): void {
    this.#retired(parent, null, depth, blocks);
    for (const point of points) {
      this.#point(point, depth, blocks);
      this.#retired(parent, point.id, depth, blocks);
    }
  }

  #retired(parent: string | null, after: string | null, depth: number, blocks: string[]): void {
    for (const { id, label } of this.#retiredAt.get(placeKey(parent, after)) ?? []) {
      blocks.push(`${marks(depth)} ${escapeLabel(label)}. (deleted)`);
      this.#retired(parent, id, depth, blocks);
    }
  }

  #point({ id, label, heading, text, points }: CompositePoint, depth: number, blocks: string[]): void {
    const title = printNotation(heading, this.#options).replaceAll(/\n|\r$/gu, "\\$&");
    const shownTitle = title === "(deleted)" ? "\\(deleted)" : title;
    blocks.push(`${marks(depth)} ${escapeLabel(label)}.${title === "" ? "" : ` ${shownTitle}`}`);
    blocks.push(...this.#body(text));
    const notes = [...this.#footnotes(id), ...(this.#options.attributed ? this.#notes(id, text) : [])];
    if (notes.length > 0) blocks.push(notes.join("\n"));
    this.#level(points, id, depth + 1, blocks);
  }

  #body(text: CompositeText): readonly string[] {
    const [only] = text;
    if (only === undefined) return [];
    if (text.length > 1 || typeof only === "string" || only.alternatives.length === 1)
      return [guardLines(printNotation(text, this.#options))];
    return only.alternatives.map(({ parties, text: words }, index) => {
      const holders = this.#options.attributed && parties.length > 0 ? ` ${printParties(parties)}` : "";
      return `Option ${index + 1}${holders}:\n${guardLines(printWords(words, this.#options))}`;
    });
  }

  /** A point as another names it: by its label, and by which of them it is where several bear it, as all do that bear none. */
  #named({ id, label }: CompositePoint): string {
    const alike = this.#alike.get(label) ?? 0;
    const which = alike > 1 ? ` (${this.#which.get(id)} of ${alike})` : "";
    return `${escapeLabel(label)}.${which}`;
  }

  /** `{note 1 after "its depots", NORTH: words}`: told beside the text, which holds no marks. */
  #footnotes(id: string): readonly string[] {
    return (footnotesOf(this.#composite).get(id) ?? []).map(({ n, after, which, parties, common, text }) => {
      const words = after === "" ? "" : ` after "${escapeNote(after).replaceAll('"', '\\"')}"`;
      const place = which === 1 ? words : `${words} (${which})`;
      const whose = common || !this.#options.attributed ? "" : `, ${names(parties).replaceAll(":", "\\:")}`;
      return `{note ${n}${place}${whose}: ${escapeNote(text)}}`;
    });
  }

  #notes(id: string, text: CompositeText): readonly string[] {
    const { nearby = [], notAddressed = [], otherLanguage = [] } = this.#standings.get(id) ?? {};
    const struck = text.length === 0 ? (this.#struck.get(id) ?? []) : [];
    const unsure = (this.#unsure.get(id) ?? []).map(
      ({ other, here, there, pair }) =>
        `{perhaps the same as ${this.#named(other)}: ${names([here, there])}, ${pair.percent} %}`,
    );
    return [
      ...(struck.length > 0 ? [`{struck out: ${names(struck)}}`] : []),
      ...(notAddressed.length > 0 ? [`{not addressed: ${names(notAddressed)}}`] : []),
      ...(otherLanguage.length > 0 ? [`{in another language: ${names(otherLanguage)}}`] : []),
      ...(nearby.length > 0 ? [`{no words here: ${names(nearby.map(({ party }) => party))}}`] : []),
      ...unsure,
    ];
  }
}

/** Words of a note on one line in which nothing ends it. */
function escapeNote(text: string): string {
  return text
    .replaceAll(/[\\{}:]/gu, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function placeKey(parent: string | null | undefined, after: string | null | undefined): string {
  return after === null || after === undefined ? `under ${parent ?? ""}` : `after ${after}`;
}

function names(parties: readonly string[]): string {
  return parties.map(escapeParty).join(", ");
}

function marks(depth: number): string {
  return "#".repeat(depth + 2);
}

function escapeLabel(label: string): string {
  return label.replaceAll(/[\\.\n]/gu, "\\$&");
}

/** Lines of text that would be read as a heading, an option or a note. */
function guardLines(printed: string): string {
  return printed.replaceAll(/^(?=#|Option \d)/gmu, "\\");
}
