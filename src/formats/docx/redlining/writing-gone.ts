import { escapeXml, xmlText, type XmlElement } from "../../xml.ts";
import type { PartPair } from "./parts.ts";
import type { Change, Runs } from "./runs.ts";
import { lettersOf, type PlacedPiece } from "./spans.ts";
import type { Heads } from "./writing-heads.ts";
import { simpleField } from "./writing-marks.ts";

/** Where pieces are written. */
export interface Written {
  readonly pair: PartPair;
  readonly heads: Heads;
  readonly runs: Runs;
}

/** Writes a piece that only the old draft has, as deleted or moved away, in the formatting that comes along with it. */
export function writeGone(
  { pair, heads, runs }: Written,
  placed: PlacedPiece,
  [from, to]: readonly [from: number, to: number],
  change: Change,
): void {
  const { piece } = placed;
  const put = (run: XmlElement | null, copy: string): void => runs.child(change, run, heads.gone(run), copy);
  if (piece?.kind === "letters") {
    const name = change.kind === "del" ? "w:delText" : "w:t";
    put(piece.run, `<${name} xml:space="preserve">${escapeXml(lettersOf(placed, from, to))}</${name}>`);
  } else if (piece?.kind === "thing") {
    const copy = pair.gone(piece.element);
    if (copy === null) return;
    if (piece.run === null) runs.beside(change, copy);
    else put(piece.run, copy);
  } else if (piece?.kind === "field") {
    const name = change.kind === "del" ? "w:delInstrText" : "w:instrText";
    if (piece.simple !== null) runs.child(change, null, "<w:r>", simpleField(piece, name));
    for (const { run, element } of piece.content)
      put(
        run,
        element.name === "w:instrText" && change.kind === "del"
          ? `<${name} xml:space="preserve">${escapeXml(xmlText(element))}</${name}>`
          : pair.import!.copy(element),
      );
  }
}
