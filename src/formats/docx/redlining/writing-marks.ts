import { childElements, childNamed } from "../../xml.ts";
import { tagsOf } from "./file.ts";
import type { PartPair } from "./parts.ts";
import type { Paragraph } from "./pieces.ts";
import type { Change } from "./runs.ts";

const LAST = new Set(["w:rPr", "w:sectPr", "w:pPrChange"]);

function sign(pair: PartPair, change: Change | null): string {
  return change === null ? "" : `<w:${change.kind} w:id="${pair.context.nextId()}"${change.signature}/>`;
}

/** Properties of a paragraph of the new draft whose end came, or stays. */
export function markedProperties(pair: PartPair, { element, section }: Paragraph, change: Change | null): string {
  const own = childNamed(element, "w:pPr");
  const mark = sign(pair, change);
  if (own === undefined) return mark === "" ? "" : `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`;
  const copier = pair.own!;
  const [open, close] = tagsOf(copier.source, own);
  const first = childElements(own).flatMap((child) => (LAST.has(child.name) ? [] : [copier.copy(child)]));
  const run = childNamed(own, "w:rPr");
  const inside = run === undefined ? "" : copier.inner(run);
  const runs = mark === "" && inside === "" ? "" : `<w:rPr>${mark}${inside}</w:rPr>`;
  return open + first.join("") + runs + (section === null ? "" : pair.section(section)) + close;
}

/** Properties of a paragraph of the old draft whose end went. */
export function goneProperties(pair: PartPair, { element, section }: Paragraph, change: Change): string {
  const own = childNamed(element, "w:pPr");
  const into = pair.import!;
  const runs = `<w:rPr>${sign(pair, change)}${into.children(childNamed(own, "w:rPr"))}</w:rPr>`;
  return `<w:pPr>${into.children(own, LAST)}${runs}${section === null ? "" : pair.goneSection(section)}</w:pPr>`;
}
