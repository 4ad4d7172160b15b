import { redlineTexts } from "../../../core/text/redline.ts";
import { layOut, type Laid } from "../../../core/text/table.ts";
import type { Piece } from "../texts/compare/pieces.ts";

/** What words would become, laid out as lines and tables: a change in a cell stands in its cell. */
export function laidRedline(from: string, to: string): readonly Laid<Piece>[] {
  return layOut(redlineTexts(from, to).map((edit) => ({ text: edit.text, tag: { ...edit, refs: [] } })));
}
