import { childNamed } from "../../xml.ts";
import { listPlaceOf, numberAt, readNumbering, type ListPlace, type Numbering } from "../numbering.ts";
import { readParagraphProperties, readStyles, type ParagraphProperties, type Styles } from "../styles.ts";
import type { WordFile } from "./file.ts";
import type { Paragraph } from "./pieces.ts";

/** The number that a paragraph asks for. */
export interface NumberAsked {
  readonly place: ListPlace;
  /** How it is written, but for its count. */
  readonly form: string;
  /** The paragraph names the list itself; otherwise its style does. */
  readonly own: boolean;
}

/** The numbers of paragraphs of one file, as its styles and lists give them. */
export class Numbers {
  readonly #styles: Styles;
  readonly #numbering: Numbering;

  constructor(file: WordFile) {
    this.#styles = readStyles(file.related("styles")?.source.root ?? null);
    this.#numbering = readNumbering(file.related("numbering")?.source.root ?? null);
  }

  /** The number that a paragraph asks for; null where it bears none. */
  of({ element }: Paragraph): NumberAsked | null {
    return this.#of(readParagraphProperties(childNamed(element, "w:pPr")));
  }

  /** The number that a style gives its paragraphs. */
  ofStyle(style: string): NumberAsked | null {
    return this.#of({ style });
  }

  #of(properties: ParagraphProperties): NumberAsked | null {
    const chain = this.#styles.chain(properties.style ?? this.#styles.defaultParagraph ?? undefined);
    const place = listPlaceOf(properties, chain, this.#numbering, this.#styles);
    const form = place === null ? null : numberAt(this.#numbering, this.#styles, place);
    return place === null || form === null ? null : { place, form, own: properties.numbering?.numId !== undefined };
  }

  /** Whether paragraphs of two lists are counted as those of one. */
  areOne(one: string, other: string): boolean {
    const [first, second] = [this.#numbering.uses.get(one), this.#numbering.uses.get(other)];
    if (first === undefined || second === undefined || first.abstractId !== second.abstractId) return one === other;
    return one === other || (first.overrides.size === 0 && second.overrides.size === 0);
  }
}
