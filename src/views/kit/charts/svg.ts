import { createElement, type ReactElement, type ReactNode } from "react";

/** An element of a drawing; attributes by their names in React. */
export interface SvgNode {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Makes an element; children that are not there are left out. */
export function el(
  tag: string,
  attrs: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (SvgNode | string | null | undefined | readonly SvgNode[])[]
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attrs)) if (value !== undefined) kept[name] = value;
  const flat = children.flatMap((child): readonly (SvgNode | string)[] =>
    child === null || child === undefined ? [] : typeof child === "string" || "tag" in child ? [child] : child,
  );
  return { tag, attrs: kept, children: flat };
}

/** The drawing as React elements, for pages. */
export function svgElement(node: SvgNode, key?: string): ReactElement {
  const children: ReactNode[] = node.children.map((child, at) =>
    typeof child === "string" ? child : svgElement(child, `${at}`),
  );
  return createElement(node.tag, key === undefined ? node.attrs : { ...node.attrs, key }, ...children);
}

/** Attributes that SVG itself writes with capitals. */
const capitals = new Set(["viewBox", "patternUnits", "patternTransform", "preserveAspectRatio"]);

/** The drawing as an SVG document of its own. */
export function svgText(node: SvgNode): string {
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${svgName(name)}="${escape(String(value))}"`);
  const inner = node.children.map((child) => (typeof child === "string" ? escape(child) : svgText(child)));
  return inner.length === 0
    ? `<${node.tag}${attrs.join("")}/>`
    : `<${node.tag}${attrs.join("")}>${inner.join("")}</${node.tag}>`;
}

function svgName(name: string): string {
  if (name === "className") return "class";
  return capitals.has(name) ? name : name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

// What XML cannot hold becomes the replacement character.
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
