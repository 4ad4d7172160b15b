import { append } from "../../core/common/append.ts";
import type { DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text is no text of the page. */
export const SILENT = new Set([
  "script",
  "style",
  "template",
  "head",
  "noscript",
  "iframe",
  "object",
  "svg",
  "math",
  "nav",
  "select",
  "button",
  "textarea",
  "canvas",
  "audio",
  "video",
]);

/** Elements that start and end paragraphs. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre search section summary table tbody td tfoot th thead tr ul menu caption legend".split(
    " ",
  ),
);

/** White space as a browser shows it. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, " ");
}

/** The value of an attribute, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All attributes by name. */
export function attributesOf(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map((each): [string, string] => [each.name, each.value]));
}

/** Whether a browser would not show the element. */
export function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]))/iu.test(
    attribute(element, "style") ?? "",
  );
}

/** Whether the element is set in the middle. */
export function isCentred(element: Element, name: string): boolean {
  if (name === "center" || attribute(element, "align")?.toLowerCase() === "center") return true;
  return /(?:^|;)\s*text-align\s*:\s*center/iu.test(attribute(element, "style") ?? "");
}

/** Whether paragraphs lie directly in the element. */
export function hasBlocks(element: Element): boolean {
  return element.childNodes.some((node) => "tagName" in node && BLOCKS.has(node.tagName));
}

/** The id of the note that a reference such as `<sup><a href="#n1">1</a></sup>` points to. */
export function noteTarget(element: Element): string | null {
  const link =
    element.tagName === "sup" ? element.childNodes.find((node): node is Element => "tagName" in node) : element;
  if (link === undefined || link.tagName !== "a") return null;
  const target = /^#(.+)$/u.exec(attribute(link, "href") ?? "")?.[1];
  if (target === undefined) return null;
  const marked =
    element.tagName === "sup" ||
    /noteref|footnote-ref/u.test(`${attribute(link, "role") ?? ""} ${attribute(link, "class") ?? ""}`);
  const mark = textOf(element).trim();
  return marked && mark !== "" && mark.length <= 6 ? safeDecode(target) : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The paragraph or item that holds a note; null where the target holds other things too. */
export function noteBlock(target: Element): Element | undefined {
  const holds = /^(?:li|p|div|dd|aside|section|td)$/u;
  if (holds.test(target.tagName)) return textOf(target).length > 4000 ? undefined : target;
  const parent = target.parentNode;
  return parent !== null && "tagName" in parent && holds.test(parent.tagName) && textOf(parent).length <= 4000
    ? parent
    : undefined;
}

/** The first element of a name, in the order of the page. */
export function find(root: Element, name: string): Element | undefined {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === name) return node;
    append(stack, node.childNodes.toReversed());
  }
  return undefined;
}

/** All text in an element, silent parts left out. */
export function textOf(element: Element | undefined): string {
  if (element === undefined) return "";
  let text = "";
  const stack: Node[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) text += node.value;
    else if ("tagName" in node && !SILENT.has(node.tagName)) append(stack, node.childNodes.toReversed());
  }
  return text;
}
