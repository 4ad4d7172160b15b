import type { Edit } from "../../../core/text/edit.ts";
import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import type { Paragraph } from "./pieces.ts";
import type { PlannedBlock, PlannedText } from "./plan.ts";

/** What came behind a paragraph whose last words came too. */
export interface CameBehind {
  readonly before: PlannedText;
  readonly came: readonly PlannedText[];
}

/**
 * What came behind the changed end of a paragraph at a place of a sequence; null where its end stands, or nothing came.
 * LibreOffice makes one insertion of last words and of the paragraph behind them: rejected, the end between them, which was
 * there, goes too.
 */
export function cameBehind(sequence: readonly PlannedBlock[], at: number): CameBehind | null {
  const before = sequence[at];
  if (before?.kind !== "text" || before.a.length === 0 || before.b.length === 0) return null;
  if (before.edits.at(-1)?.op !== "insert" || endsSection(before)) return null;
  const came: PlannedText[] = [];
  for (const block of sequence.slice(at + 1)) {
    if (block.kind !== "text" || block.a.length > 0 || endsSection(block)) break;
    if (block.edits.some(({ op }) => op !== "insert")) break;
    came.push(block);
  }
  return came.length === 0 ? null : { before, came };
}

/**
 * The edits of the paragraph with what it lost behind what it got, which keeps the two insertions apart; null where nothing was lost
 * at its end, or what came last is of its kind: then it can end with the end that was there, as Word writes it.
 */
export function lostLast({ before, came }: CameBehind): readonly Edit[] | null {
  const [lost, got] = before.edits.slice(-2);
  const [end, last] = [before.b.at(-1), came.at(-1)?.b.at(-1)];
  if (lost?.op !== "delete" || got === undefined) return null;
  if (end !== undefined && last !== undefined && kindOf(end) === kindOf(last)) return null;
  return [...before.edits.slice(0, -2), got, lost];
}

export const endsSection = ({ a, b }: Pick<PlannedText, "a" | "b">): boolean =>
  [...a, ...b].some(({ section }) => section !== null);

/** What a paragraph is set as, its own runs aside. */
function kindOf({ element }: Paragraph): string {
  const properties = childElements(childNamed(element, "w:pPr")).filter(({ name }) => name !== "w:rPr");
  return JSON.stringify(properties.map(shapeOf));
}

function shapeOf(element: XmlElement): unknown {
  return [element.name, element.attributes, childElements(element).map(shapeOf)];
}
