import type { CompositeText } from "../composite.ts";

/** A text in normal form in the making. */
export class Spelling {
  readonly #parts: CompositeText[number][] = [];
  #words = "";

  addWords(words: string): void {
    this.#words += words;
  }

  add(text: CompositeText): void {
    for (const part of text) {
      if (typeof part === "string") this.#words += part;
      else {
        if (this.#words !== "") this.#parts.push(this.#words);
        this.#words = "";
        this.#parts.push(part);
      }
    }
  }

  parts(): CompositeText {
    return this.#words === "" ? this.#parts : [...this.#parts, this.#words];
  }
}
