import type { Composite } from "../../../core/text/composite.ts";
import { withoutParties } from "../../../core/text/reading.ts";
import type { ExportFrame } from "../../frame.ts";
import { carry } from "../carried.ts";
import { bookmarkNames, COMPOSITE_NAMESPACE } from "../composite-names.ts";
import { layComposite, type CompositeView, type LaidParagraph, type LaidPiece } from "./composite-layout.ts";
import { writeTitle } from "./draft.ts";
import { Ids, isRightToLeft, paragraph, runs, type Look, type ParagraphLook } from "./markup.ts";
import { packDocument } from "./package.ts";

/**
 * A composite as a Word file: differences in brackets, with the parties that hold them where `attributed`. The file
 * carries the ids of points and slots as hidden bookmarks and, out of sight, the whole composite; an anonymous file
 * carries neither parties nor drafts, so that nothing in it tells who wants what.
 */
export function writeCompositeDocx(composite: Composite, frame: ExportFrame, view: CompositeView): Uint8Array {
  const shown = view.attributed ? composite : withoutParties(composite);
  const language = composite.drafts.find((draft) => draft.language !== "")?.language ?? "";
  const body = new CompositeWriter(shown, language).write(layComposite(composite, view));
  const data = { title: frame.title, attributed: view.attributed, names: view.names ?? {}, composite: shown };
  return packDocument({
    frame,
    language,
    body: `${writeTitle(frame.title, frame.language)}${body}${paragraph("", { style: "ParleyFrame" })}`,
    data: carry(COMPOSITE_NAMESPACE, "composite", data),
  });
}

const LOOKS: Readonly<Record<LaidPiece["role"], Look>> = {
  words: {},
  label: {},
  bracket: { bold: true, colour: "1F4E79" },
  holders: { small: true, colour: "1F4E79" },
};

class CompositeWriter {
  private readonly ids = new Ids();
  private readonly names: ReadonlyMap<string, string>;
  private readonly language: string;

  constructor(composite: Composite, language: string) {
    this.names = bookmarkNames(composite);
    this.language = language;
  }

  /** Each point's bookmark spans its own paragraphs; each slot's, the brackets of all of its alternatives. */
  write(paragraphs: readonly LaidParagraph[]): string {
    let body = "";
    for (const [i, laid] of paragraphs.entries()) {
      const isOwn = ({ kind, point }: LaidParagraph): boolean =>
        point !== null && kind !== "note" && kind !== "retired";
      const opens = isOwn(laid) && !(isOwn(paragraphs[i - 1] ?? NOTHING) && paragraphs[i - 1]?.point === laid.point);
      const closes = isOwn(laid) && !(isOwn(paragraphs[i + 1] ?? NOTHING) && paragraphs[i + 1]?.point === laid.point);
      body += this.paragraph(laid, opens, closes);
    }
    return body;
  }

  private pointBookmark = 0;

  private paragraph(laid: LaidParagraph, opens: boolean, closes: boolean): string {
    const name = this.names.get(laid.point?.id ?? "") ?? "";
    let content = "";
    if (opens && name !== "") {
      this.pointBookmark = this.ids.next();
      content += bookmarkStart(this.pointBookmark, name);
    }
    content += this.pieces(laid, name);
    if (closes && name !== "") content += bookmarkEnd(this.pointBookmark);
    return paragraph(content, this.look(laid));
  }

  private pieces({ pieces }: LaidParagraph, name: string): string {
    const open: { readonly slot: string; readonly id: number }[] = [];
    let content = "";
    const closeTo = (depth: number): void => {
      while (open.length > depth) content += bookmarkEnd(open.pop()?.id ?? 0);
    };
    for (const piece of pieces) {
      const same = open.findIndex(({ slot }, i) => piece.slots[i] !== slot);
      closeTo(same === -1 ? Math.min(open.length, piece.slots.length) : same);
      for (const slot of piece.slots.slice(open.length)) {
        const id = this.ids.next();
        open.push({ slot, id });
        if (name !== "") content += bookmarkStart(id, `${name}_${slot}`);
      }
      content += runs(piece.text, LOOKS[piece.role]);
    }
    closeTo(0);
    return content;
  }

  private look({ kind, depth, pieces }: LaidParagraph): ParagraphLook {
    const words = pieces.map(({ text }) => text).join("");
    const style =
      kind === "heading"
        ? HEADINGS[Math.min(depth, 2)]
        : kind === "note" || kind === "retired"
          ? "ParleyNote"
          : undefined;
    return { depth, rightToLeft: isRightToLeft(words, this.language), ...(style === undefined ? {} : { style }) };
  }
}

const HEADINGS = ["Heading1", "Heading2", "Heading3"] as const;
const NOTHING: LaidParagraph = { point: null, kind: "note", depth: 0, pieces: [] };

function bookmarkStart(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}

function bookmarkEnd(id: number): string {
  return `<w:bookmarkEnd w:id="${id}"/>`;
}
