import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Remark } from "../../core/text/draft.ts";
import type { Found, FoundChoices, FoundTrace, TrackedPassage } from "../../core/text/found.ts";
import { attribute, collapse, isHidden, textOf, type Element, type Node } from "./elements.ts";
import { embedded } from "./embedded.ts";

/** Names in the head of a page that say who wrote it. */
const PERSONS = /^(?:author|creator|publisher|generator|dc\.creator|article:author|last-modified-by)$/iu;

/** A stretch of the source. */
type Range = readonly [from: number, to: number];

/** What a page holds that a browser does not show, and where. */
class PageWalk {
  readonly comments: Remark[] = [];
  readonly tracked: TrackedPassage[] = [];
  readonly hidden: string[] = [];
  readonly names: FoundTrace[] = [];
  readonly ranges = { comments: [] as Range[], hidden: [] as Range[], always: [] as Range[] };
  /** Marked insertions and deletions: the whole, and its two tags. */
  readonly changes: { readonly kind: "ins" | "del"; readonly whole: Range; readonly tags: readonly Range[] }[] = [];

  constructor(source: string) {
    const document = parse(source, { sourceCodeLocationInfo: true });
    const stack: [node: Node, changed: boolean][] = document.childNodes.map((node): [Node, boolean] => [node, false]);
    stack.reverse();
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [node, changed] = next;
      if (!this.#take(node, changed) || !("childNodes" in node)) continue;
      const inside = changed || node.nodeName === "ins" || node.nodeName === "del";
      for (const child of node.childNodes.toReversed()) stack.push([child, inside]);
    }
  }

  /** Whether what lies in the node is to be looked at; `changed`: it lies in a marked change, whose words are told already. */
  #take(node: Node, changed: boolean): boolean {
    const place = node.sourceCodeLocation;
    const whole: readonly Range[] = place == null ? [] : [[place.startOffset, place.endOffset]];
    if (node.nodeName === "#comment" && "data" in node) {
      const text = node.data.trim();
      if (text !== "") this.comments.push({ author: "", date: null, text });
      this.ranges.comments.push(...whole);
      return false;
    }
    if (!("tagName" in node)) return true;
    if (node.tagName === "script" || node.tagName === "template") {
      this.ranges.always.push(...whole);
      return false;
    }
    if (node.tagName === "meta" && PERSONS.test(attribute(node, "name") ?? attribute(node, "property") ?? "")) {
      this.names.push({ kind: "author", text: attribute(node, "content") ?? "" });
      this.ranges.always.push(...whole);
      return false;
    }
    if (isHidden(node)) {
      const text = collapse(textOf(node)).trim();
      if (text !== "") this.hidden.push(text);
      this.ranges.hidden.push(...whole);
      return false;
    }
    if (node.tagName === "ins" || node.tagName === "del") this.#change(node, node.tagName, changed);
    return true;
  }

  #change(element: Element, kind: "ins" | "del", changed: boolean): void {
    const author = attribute(element, "cite") ?? "";
    const date = attribute(element, "datetime") ?? null;
    const text = changed ? "" : collapse(textOf(element)).trim();
    if (text !== "") this.tracked.push({ kind: kind === "ins" ? "insert" : "delete", author, date, text });
    const place: DefaultTreeAdapterTypes.Element["sourceCodeLocation"] = element.sourceCodeLocation;
    if (place == null) return;
    const tags = [place.startTag, place.endTag].flatMap((tag): Range[] =>
      tag === undefined ? [] : [[tag.startOffset, tag.endOffset]],
    );
    this.changes.push({ kind, whole: [place.startOffset, place.endOffset], tags });
  }
}

/** What a page holds beside what it shows. A page that carries data of Parley cannot be cleansed, only written anew. */
export function foundInHtml(source: string): Found {
  const { comments, tracked, hidden, names } = new PageWalk(source);
  return { comments, tracked, hidden, names, cleansable: !carriesData(source) };
}

/** Whether the page holds a draft or a composite as data. */
export function carriesData(source: string): boolean {
  return embedded(source, "draft") !== null || embedded(source, "composite") !== null;
}

/** The page without what the choices leave out, and without scripts; all else as it stands. */
export function cleanseHtml(source: string, { comments, hidden, tracked }: FoundChoices): string {
  const { ranges, changes } = new PageWalk(source);
  const gone = tracked === "original" ? "ins" : "del";
  const cut = [
    ...ranges.always,
    ...(comments === "leave-out" ? ranges.comments : []),
    ...(hidden === "leave-out" ? ranges.hidden : []),
    ...(tracked === "both" ? [] : changes.flatMap(({ kind, whole, tags }) => (kind === gone ? [whole] : tags))),
  ].toSorted(([a], [b]) => a - b);
  let kept = "";
  let at = 0;
  for (const [from, to] of cut) {
    if (from > at) kept += source.slice(at, from);
    at = Math.max(at, to);
  }
  return kept + source.slice(at);
}
