import { childNamed, type XmlElement, type XmlNode } from "../xml.ts";

/** An Office formula in one line: fractions with a slash, powers with `^`, indices with `_`. */
export function formulaText(node: XmlNode | undefined): string {
  if (node === undefined || typeof node === "string") return "";
  if (node.name === "m:t" || node.name === "w:t")
    return node.children.filter((child) => typeof child === "string").join("");
  const part = (name: string): string => formulaText(childNamed(node, name));
  if (node.name === "m:f") return `${grouped(part("m:num"))}/${grouped(part("m:den"))}`;
  if (node.name === "m:sSup") return `${part("m:e")}^${grouped(part("m:sup"))}`;
  if (node.name === "m:sSub") return `${part("m:e")}_${grouped(part("m:sub"))}`;
  if (node.name === "m:rad") return `${part("m:deg")}√${grouped(part("m:e"))}`;
  return contents(node);
}

function contents(element: XmlElement): string {
  return element.children.map(formulaText).join("");
}

function grouped(text: string): string {
  return text.length > 1 && !/^\d+$/u.test(text) ? `(${text})` : text;
}

/** Brackets within brackets that are followed. */
const MOST_NESTED = 20;

/** The formula of an EQ field in one line: `EQ \\f(1,2)` is 1/2; of other switches, what they hold. Empty for other fields. */
export function equationText(instruction: string): string {
  const words = /^\s*EQ(?=[\s\\])(.*)$/isu.exec(instruction)?.[1] ?? "";
  let text = words;
  for (let depth = 0; depth < MOST_NESTED; depth++) {
    const next = text.replace(/\\f\(([^(),;\\]*)[,;]([^(),;\\]*)\)/giu, "$1/$2");
    if (next === text) break;
    text = next;
  }
  return text.replace(/\\[a-z]+/giu, "").trim();
}
