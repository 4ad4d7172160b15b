import type { Block } from "../../../core/text/block.ts";
import { draft } from "../../../core/text/draft.ts";
import { segment } from "../../../core/text/segment.ts";
import { linesOf } from "../own/lines.ts";

/** The names of the paragraph styles that a house gives to what its own document says; null where it gives none. */
export interface HouseLooks {
  readonly title: string | null;
  /** Of headings and of texts of points, by the depth of the point. */
  readonly heading: ReadonlyMap<number, string | null>;
  readonly text: ReadonlyMap<number, string | null>;
}

/** Reads off a house's document how it sets the title, the headings and the texts of each depth: in the style that most of them have. */
export function houseLooks(blocks: readonly Block[]): HouseLooks {
  const styles = new Map(
    blocks.flatMap(({ text, style, cell, box }) =>
      cell === undefined && box === undefined ? [[bare(text), style ?? null] as const] : [],
    ),
  );
  const { title, points } = segment(blocks);
  const found = { heading: new Map<number, (string | null)[]>(), text: new Map<number, (string | null)[]>() };
  for (const { text, label, heading, depth, cell } of linesOf(draft({ points }))) {
    const style = styles.get(bare(text)) ?? styles.get(bare(label + text));
    if (style === undefined || cell !== undefined) continue;
    const kind = found[heading ? "heading" : "text"];
    const known = kind.get(depth);
    if (known === undefined) kind.set(depth, [style]);
    else known.push(style);
  }
  return {
    title: styles.get(bare(title)) ?? null,
    heading: new Map([...found.heading].map(([depth, all]) => [depth, most(all)])),
    text: new Map([...found.text].map(([depth, all]) => [depth, most(all)])),
  };
}

/**
 * Our own body in the looks of a house: titles, headings and texts of points; cells and what the program says stay. `idOf` answers the
 * id of a style by its name.
 */
export function inLooks(
  body: string,
  { title, heading, text }: HouseLooks,
  idOf: (name: string) => string | null,
): string {
  const nearest = [...text.keys()].sort((a, b) => b - a);
  const id = (name: string | null | undefined) => (name == null ? null : idOf(name));
  const textAt = (depth: number) => text.get(nearest.find((each) => each <= depth) ?? nearest.at(-1) ?? 0);
  const dressed = (all: string, properties = "", inner = ""): string => {
    const style = /<w:pStyle w:val="([^"]*)"\/>/u.exec(inner)?.[1];
    const depth = Number(/<w:ind w:left="(\d+)"\/>/u.exec(inner)?.[1] ?? 0) / 360;
    if (style === undefined) {
      const own = id(textAt(depth));
      return own === null ? all : `<w:p><w:pPr><w:pStyle w:val="${own}"/>${inner}</w:pPr>`;
    }
    const own = id(style === "Title" ? title : style.startsWith("Heading") ? heading.get(depth) : null);
    return own === null ? all : `<w:p>${properties.replace(`w:val="${style}"`, () => `w:val="${own}"`)}`;
  };
  return body
    .split(/(<w:tbl>.*?<\/w:tbl>)/su)
    .map((part) => (part.startsWith("<w:tbl>") ? part : part.replace(/<w:p>(<w:pPr>(.*?)<\/w:pPr>)?/gsu, dressed)))
    .join("");
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

function most(all: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
