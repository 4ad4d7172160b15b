import { said } from "../../core/common/said.ts";
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
  /** Notes that are referred to and that the file does not hold. */
  readonly missingNotes = new Set<string>();
  /** Paragraphs of lists that the file does not hold. */
  readonly missingNumbers = new Set<object>();
  /** Paragraphs that name a style where the file holds none at all. */
  readonly missingStyles = new Set<object>();
  /** Pictures, and headers and footers, that the file names and does not hold. */
  readonly missingPictures = new Set<string>();
  missingPages = 0;
  /** What the pictures of the file are called in its relations. */
  readonly pictureIds = new Set<string>();
  /** By what their bytes are told from others, in the order of their names. */
  readonly pictureMarks: string[] = [];
  readonly pictureTexts: string[] = [];
  readonly contents: string[] = [];

  warnings(): readonly Warning[] {
    const counted = [
      ["diagram", this.diagrams],
      ["formula", this.formulas],
      ["embedded-object", this.objects],
      ["computed-number", this.computedNumbers],
      ["missing-note", this.missingNotes.size],
      ["missing-number", this.missingNumbers.size],
      ["missing-styles", this.missingStyles.size],
      ["missing-picture", this.missingPictures.size],
      ["missing-page-header", this.missingPages],
      ["unknown-symbol", this.unknownSymbols],
      ["imported-part", this.importedParts],
      ["ruby", this.rubies],
    ] as const;
    return [
      ...(this.contents.length === 0
        ? []
        : [said("table-of-contents", { count: this.contents.length, words: this.contents.join(" | ") })]),
      ...(this.pictures === 0
        ? []
        : [
            withMarks(said("picture", { count: this.pictures, texts: this.pictureTexts.map(quoted).join(", ") }), this),
          ]),
      ...counted.flatMap(([code, count]) => (count === 0 ? [] : [said(code, { count })])),
    ];
  }
}

/** A later state of the file is held against these: what a picture shows is no word of the draft. */
function withMarks(warning: Warning, { pictureMarks }: Losses): Warning {
  if (pictureMarks.length === 0) return warning;
  return { ...warning, facts: { ...warning.facts, marks: pictureMarks.toSorted().join(" ") } };
}

/** Words between quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}
