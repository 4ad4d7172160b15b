import { failed, ok, type Result } from "../../common/result.ts";
import { said, type Said } from "../../common/said.ts";
import type { Alternative, CompositeText, Slot } from "../composite.ts";
import type { Warning } from "../draft.ts";
import { placeFinder } from "./place.ts";

/** Text read from notation, with every repair that was needed. */
export interface ParsedNotation {
  readonly text: CompositeText;
  readonly warnings: readonly Warning[];
}

/** Deeper nesting is no text that anybody reads. */
const DEEPEST = 500;

/**
 * Reads bracketed text: touching brackets are alternatives of one slot, `{A, B}` before `]` names the parties, a
 * backslash makes the next character literal. Stray brackets and braces are kept as text and reported with their place.
 * Fails only where brackets nest more than 500 deep.
 */
export function parseNotation(source: string): Result<ParsedNotation> {
  const parser = new Parser(source);
  const tooDeep = parser.run();
  if (tooDeep !== null) {
    const { line, column } = placeFinder(source)(tooDeep);
    return failed(said("nested-too-deep", { most: DEEPEST }), { place: `line ${line}, column ${column}` });
  }
  return ok({ text: parser.text(), warnings: parser.warnings() });
}

/** A text in the making: words and slots, and whether the next bracket would touch the last one. */
class Builder {
  readonly parts: (string | Alternative[])[] = [];

  addWords(words: string): void {
    if (words === "") return;
    const last = this.parts.at(-1);
    if (typeof last === "string") this.parts[this.parts.length - 1] = last + words;
    else this.parts.push(words);
  }

  addAlternative(alternative: Alternative): void {
    const last = this.parts.at(-1);
    if (last !== undefined && typeof last !== "string") last.push(alternative);
    else this.parts.push([alternative]);
  }

  /** Takes over what stood in a bracket that turned out to be no bracket. */
  addAll(other: Builder): void {
    for (const part of other.parts) {
      if (typeof part === "string") this.addWords(part);
      else for (const alternative of part) this.addAlternative(alternative);
    }
  }

  text(): CompositeText {
    return this.parts.map((part): string | Slot => (typeof part === "string" ? part : { alternatives: part }));
  }
}

interface Frame {
  readonly builder: Builder;
  /** Offset of its `[`, or -1 for the text as a whole. */
  readonly start: number;
  parties: readonly string[];
  /** True where a backslash was used: then the words are never read as "no text". */
  escaped: boolean;
}

class Parser {
  readonly #source: string;
  readonly #frames: Frame[] = [newFrame(-1)];
  readonly #repairs: { readonly at: number; readonly told: Said }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads everything; answers the place where nesting became too deep, or null. */
  run(): number | null {
    const source = this.#source;
    const special = /[\\[\]{}]/g;
    let at = 0;
    for (;;) {
      special.lastIndex = at;
      const next = special.exec(source)?.index ?? source.length;
      this.#top().builder.addWords(source.slice(at, next));
      if (next >= source.length) break;
      if (source[next] === "[" && this.#frames.length > DEEPEST) return next;
      at = this.#step(next);
    }
    while (this.#frames.length > 1) this.#unclosed();
    return null;
  }

  text(): CompositeText {
    return this.#top().builder.text();
  }

  warnings(): readonly Warning[] {
    const place = placeFinder(this.#source);
    return this.#repairs.toSorted((x, y) => x.at - y.at).map(({ at, told }) => ({ ...told, ...place(at) }));
  }

  #step(at: number): number {
    const source = this.#source;
    const top = this.#top();
    switch (source[at]) {
      case "\\": {
        const next = source.codePointAt(at + 1);
        top.escaped = true;
        top.builder.addWords(next === undefined ? "\\" : String.fromCodePoint(next));
        return at + 1 + (next === undefined ? 0 : next > 0xffff ? 2 : 1);
      }
      case "[":
        this.#frames.push(newFrame(at));
        return at + 1;
      case "]":
        this.#close(at);
        return at + 1;
      default:
        return this.#brace(at);
    }
  }

  #close(at: number): void {
    const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined;
    if (!frame) {
      this.#repair(at, said("stray-bracket", { kept: true }));
      this.#top().builder.addWords("]");
      return;
    }
    const text = frame.builder.text();
    const [only] = text;
    const isEmpty = text.length === 1 && typeof only === "string" && !frame.escaped && /^no text$/iu.test(only);
    this.#top().builder.addAlternative({ parties: frame.parties, text: isEmpty ? [] : text });
  }

  #unclosed(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    this.#repair(frame.start, said("unclosed-bracket", { kept: true }));
    const { builder } = this.#top();
    builder.addWords("[");
    builder.addAll(frame.builder);
  }

  /** Parties before a closing bracket, or a brace that is text. */
  #brace(at: number): number {
    const names = this.#source[at] === "{" && this.#frames.length > 1 ? attributionAt(this.#source, at) : null;
    const top = this.#top();
    if (!names) {
      this.#repair(at, said("stray-brace"));
      top.builder.addWords(this.#source[at] ?? "");
      return at + 1;
    }
    top.parties = names.parties;
    const last = top.builder.parts.at(-1);
    if (typeof last === "string" && last.endsWith(" ")) {
      top.builder.parts.pop();
      top.builder.addWords(last.slice(0, -1));
    }
    return names.end;
  }

  #repair(at: number, told: Said): void {
    this.#repairs.push({ at, told });
  }

  #top(): Frame {
    const top = this.#frames.at(-1);
    if (!top) throw new RangeError("the text as a whole is never closed");
    return top;
  }
}

function newFrame(start: number): Frame {
  return { builder: new Builder(), start, parties: [], escaped: false };
}

/** `{A, B}` right before `]`, read from its opening brace; or null. */
function attributionAt(
  source: string,
  at: number,
): { readonly parties: readonly string[]; readonly end: number } | null {
  const parties = partiesAt(source, at);
  return parties && source[parties.end] === "]" ? parties : null;
}

/** Parties in braces from the opening brace on; or null where it is no such list. */
export function partiesAt(
  source: string,
  at: number,
): { readonly parties: readonly string[]; readonly end: number } | null {
  const parties: string[] = [];
  let name = "";
  /** Length of the name up to its last character that is certain to belong to it. */
  let solid = 0;
  const take = (): void => {
    parties.push(name.slice(0, solid) + name.slice(solid).trimEnd());
    name = "";
    solid = 0;
  };
  for (let next = at + 1; next < source.length; next++) {
    const char = source[next] ?? "";
    if (char === "[" || char === "]" || char === "{") return null;
    if (char === "}") {
      take();
      return { parties: parties.filter((party) => party !== ""), end: next + 1 };
    }
    if (char === ",") take();
    else if (char === "\\") {
      name += source[++next] ?? "";
      solid = name.length;
    } else if (name !== "" || char.trim() !== "") name += char;
  }
  return null;
}
