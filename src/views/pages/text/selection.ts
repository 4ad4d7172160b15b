import type { Span } from "../../../core/text/spans.ts";
import type { Picked } from "./picking.ts";

/** A place in a point's words. */
interface Spot {
  readonly words: HTMLElement;
  readonly leaf: number;
  readonly at: number;
}

/** The words that are selected in one point; null where none are, or where the selection leaves the point. */
export function pickedNow(selection: Selection | null): Picked | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    spotOf(range.startContainer, range.startOffset, 1),
    spotOf(range.endContainer, range.endOffset, -1),
  ];
  if (start === null || end === null || start.words !== end.words) return null;
  if (start.leaf > end.leaf || (start.leaf === end.leaf && start.at >= end.at)) return null;
  const { point = "", within = "text" } = start.words.dataset;
  return {
    point,
    in: within as Span["in"],
    from: { leaf: start.leaf, at: start.at },
    to: { leaf: end.leaf, at: end.at },
  };
}

/** The place in the words at which a selection begins or ends; what the page adds belongs to the next words in that direction. */
function spotOf(node: Node, offset: number, direction: 1 | -1): Spot | null {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>("[data-words]");
  if (words === null || words === undefined) return null;
  const texts = textsIn(words);
  const place = document.createRange();
  place.setStart(node, offset);
  place.collapse(true);
  const found =
    texts.find((text) => text === node) ??
    (direction === 1
      ? texts.find((text) => place.comparePoint(text, 0) >= 0)
      : texts.findLast((text) => place.comparePoint(text, text.data.length) <= 0));
  const leaf = found?.parentElement?.closest<HTMLElement>("[data-leaf]");
  if (found === undefined || leaf === null || leaf === undefined) return null;
  const within = found === node ? offset : direction === 1 ? 0 : found.data.length;
  return {
    words,
    leaf: Number(leaf.dataset["leaf"]),
    at: Number(leaf.dataset["from"] ?? 0) + lengthBefore(leaf, found) + within,
  };
}

/** Text nodes with words of the text, without what the page adds. */
function textsIn(root: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest("[data-aside]") === null) texts.push(node);
  return texts;
}

function lengthBefore(leaf: HTMLElement, text: Text): number {
  let length = 0;
  for (const each of textsIn(leaf)) {
    if (each === text) break;
    length += each.data.length;
  }
  return length;
}

/** Keeps selected words marked while one writes in a field, where the browser can. */
export function showPicked(range: Range | null): void {
  if (typeof CSS === "undefined" || !("highlights" in CSS) || typeof Highlight === "undefined") return;
  if (range === null) CSS.highlights.delete("picked");
  else CSS.highlights.set("picked", new Highlight(range));
}
