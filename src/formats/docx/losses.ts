import type { Warning } from "../../core/text/draft.ts";

/** What a Word file holds beside the words of its paragraphs; each kind ends in a warning, so that nothing is lost unseen. */
export class Losses {
  pictures = 0;
  diagrams = 0;
  formulas = 0;
  objects = 0;
  /** Fields whose number the program computes and does not store. */
  computedNumbers = 0;
  unknownSymbols = 0;
  importedParts = 0;
  rubies = 0;
  readonly pictureTexts: string[] = [];
  readonly contents: string[] = [];

  warnings(): readonly Warning[] {
    const found: Warning[] = [];
    const add = (code: string, message: string): void => void found.push({ code, message });
    if (this.contents.length > 0) {
      add(
        "table-of-contents",
        `A table of contents was left out; its headings are in the text. Its ${count(this.contents.length, "line")}: ${this.contents.join(" | ")}`,
      );
    }
    if (this.pictures > 0) {
      const texts = this.pictureTexts.length === 0 ? "" : `; described as ${this.pictureTexts.map(quoted).join(", ")}`;
      add("picture", `${count(this.pictures, "picture")} without readable text${texts}.`);
    }
    if (this.diagrams > 0)
      add("diagram", `${count(this.diagrams, "chart or diagram", "charts or diagrams")} not read.`);
    if (this.formulas > 0) {
      add("formula", `${count(this.formulas, "formula")} written in one line; compare with the file.`);
    }
    if (this.objects > 0) add("embedded-object", `${count(this.objects, "embedded object")} not read.`);
    if (this.computedNumbers > 0) {
      add(
        "computed-number",
        `${count(this.computedNumbers, "number")} that Word computes inside a paragraph (LISTNUM, AUTONUM) not shown.`,
      );
    }
    if (this.unknownSymbols > 0) {
      add("unknown-symbol", `${count(this.unknownSymbols, "character")} of a symbol font not known, shown as U+FFFD.`);
    }
    if (this.importedParts > 0) {
      add("imported-part", `${count(this.importedParts, "other document")} embedded in this one not read.`);
    }
    if (this.rubies > 0) add("ruby", `${count(this.rubies, "reading aid")} above the line left out.`);
    return found;
  }
}

/** `1 picture`, `2 pictures`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Words between quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}
