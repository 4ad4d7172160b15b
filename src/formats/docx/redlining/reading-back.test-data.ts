import { expect } from "vitest";
import { childElements, childNamed, xmlText, type XmlElement } from "../../xml.ts";
import { cleanse } from "../cleanse.ts";
import { openDocx, type DocxParts } from "../parts.ts";
import { redlineInPlace, type InPlaceOptions } from "./index.ts";
import { allOf, partOf } from "../../../../test/support/archive.ts";

export const options: InPlaceOptions = { author: "Secretariat", date: "2026-03-01" };

export function redlined(a: Uint8Array, b: Uint8Array, more: Partial<InPlaceOptions> = {}): Uint8Array {
  const made = redlineInPlace(a, b, { ...options, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  expect(made.value.lost).toBe(0);
  return made.value.bytes;
}

/** A file with its tracked changes settled, by the cleanser, which knows nothing of redlines. */
export function settled(bytes: Uint8Array, tracked: "final" | "original"): Uint8Array {
  const copy = cleanse(bytes, { comments: "keep", hidden: "keep", names: "keep", tracked });
  if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
  return copy.value;
}

/** All that a file says in its body, tables, text boxes, notes and headers, in order. */
export function told(bytes: Uint8Array): string {
  const opened = openDocx(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const parts = opened.value;
  const main = parts.part(parts.main);
  if (!main.ok) throw new Error(JSON.stringify(main.failure));
  return new Teller(parts).told(main.value, parts.main);
}

class Teller {
  readonly #parts: DocxParts;
  /** What pages show, by kind, until a section tells otherwise. */
  readonly #shown = new Map<string, string>();

  constructor(parts: DocxParts) {
    this.#parts = parts;
  }

  told(element: XmlElement, part: string): string {
    const parts = this.#parts;
    const inside = (): string =>
      childElements(element)
        .map((child) => this.told(child, part))
        .join("");
    const target = (id: string | undefined): string =>
      parts.relationsOf(part).find((each) => each.id === id)?.target ?? "";
    switch (element.name) {
      case "w:p":
        return `${inside()}¶`;
      case "w:tc":
        return `<${element.name}${shapeOf(element)}<${inside()}>`;
      case "w:tbl":
      case "w:tr":
        return `<${element.name}<${inside()}>`;
      case "w:t":
      case "m:t":
        return xmlText(element);
      case "w:tab":
        return "→";
      case "w:br":
        return "↵";
      case "w:instrText":
        return `{${xmlText(element)}}`;
      case "w:fldSimple":
        return `⟦{${element.attributes["w:instr"]}}${inside()}⟧`;
      case "w:fldChar":
        return { begin: "⟦", end: "⟧" }[element.attributes["w:fldCharType"] ?? ""] ?? "";
      case "w:txbxContent":
        return `[box ${inside()}]`;
      case "pic": {
        const bytes = parts.archive.read(target(element.attributes["r:embed"]));
        return `[picture ${bytes.ok ? new TextDecoder().decode(bytes.value) : "lost"}]`;
      }
      case "w:footnoteReference": {
        const notes = parts.relations.find(({ type }) => type === "footnotes")?.target ?? "";
        const read = parts.part(notes);
        const all = read.ok ? childElements(read.value) : [];
        const note = all.find((each) => each.attributes["w:id"] === element.attributes["w:id"]);
        return `[note ${note === undefined ? "lost" : this.told(note, notes)}]`;
      }
      case "w:headerReference":
      case "w:footerReference": {
        const name = target(element.attributes["r:id"]);
        const shown = parts.part(name);
        this.#shown.set(
          `${element.name} ${element.attributes["w:type"]}`,
          shown.ok ? this.told(shown.value, name) : "lost",
        );
        return "";
      }
      case "w:sectPr": {
        inside();
        const shown = [...this.#shown].toSorted(([one], [other]) => (one < other ? -1 : 1));
        return shown
          .filter(([, text]) => text.replaceAll("¶", "") !== "")
          .map(([kind, text]) => `[${kind} ${text}]`)
          .join("");
      }
      default:
        return inside();
    }
  }
}

/** How a cell is merged with others, where it is. */
function shapeOf(cell: XmlElement): string {
  const properties = childNamed(cell, "w:tcPr");
  const [span, above] = ["w:gridSpan", "w:vMerge"].map((name) => childNamed(properties, name));
  const val = (of: XmlElement): string => of.attributes["w:val"] ?? "";
  return `${span === undefined ? "" : ` over ${val(span)}`}${above === undefined ? "" : ` merged ${val(above)}`}`;
}

/** The numbers of the paragraphs with words in a body, as Word counts lists of one level. */
export function numbersOf(bytes: Uint8Array): readonly string[] {
  const body = partOf(bytes, "word/document.xml").replace(/<w:txbxContent>.*?<\/w:txbxContent>/gsu, "");
  const lists = partOf(bytes, "word/numbering.xml");
  const counts = new Map<string, number>();
  const begun = new Set<string>();
  return [...body.matchAll(/<w:p>.*?<\/w:p>/gsu)].flatMap(([paragraph]) => {
    const words = [...paragraph.matchAll(/<w:t [^>]*>([^<]*)/gu)].map((found) => found[1]).join("");
    const id = /<w:numId w:val="(\d+)"/u.exec(paragraph.replace(/<w:pPrChange.*?<\/w:pPrChange>/gsu, ""))?.[1];
    if (words === "") return [];
    if (id === undefined) return [words];
    const num = new RegExp(`<w:num w:numId="${id}".*?</w:num>`, "su").exec(lists)?.[0] ?? "";
    const abstract = /<w:abstractNumId w:val="(\d+)"/u.exec(num)?.[1] ?? "";
    const pattern = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, "su").exec(
      lists,
    )?.[0];
    const anew = num.includes("startOverride") && !begun.has(id);
    begun.add(id);
    const count = anew ? 1 : (counts.get(abstract) ?? 0) + 1;
    counts.set(abstract, count);
    return [`${/<w:numFmt w:val="(\w+)"/u.exec(pattern ?? "")?.[1]} ${count} ${words}`];
  });
}

/** Every id of a tracked change in the file. */
export function changeIds(bytes: Uint8Array): readonly string[] {
  const change = /<w:(?:ins|del|moveFrom|moveTo|\w+Change|move\w+RangeStart|cell\w+) w:id="(\d+)"/gu;
  return [...allOf(bytes).matchAll(change)].map((found) => found[1]!);
}
