import { listLetters, romanNumeral } from "../../core/common/list-numerals.ts";

/** How the items of a list are numbered. */
export interface ListStyle {
  /** `1`, `a`, `A`, `i`, `I`, `•` or empty for none. */
  readonly type: string;
  readonly next: number;
  readonly step: 1 | -1;
}

const CSS_TYPES: Readonly<Record<string, string>> = {
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
  disc: "•",
  circle: "•",
  square: "•",
  none: "",
};

/** The numbering of a list element from its name, attributes and inline style; `items` = number of its items. */
export function listStyle(name: string, attributes: ReadonlyMap<string, string>, items: number): ListStyle {
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(attributes.get("style") ?? "")?.[1]?.toLowerCase();
  const styled = css === undefined ? undefined : CSS_TYPES[css];
  if (name !== "ol") return { type: styled ?? "•", next: 1, step: 1 };
  const type = styled ?? attributes.get("type") ?? "1";
  const reversed = attributes.has("reversed");
  const start = Number.parseInt(attributes.get("start") ?? "", 10);
  return { type, next: Number.isNaN(start) ? (reversed ? items : 1) : start, step: reversed ? -1 : 1 };
}

/** The label that a browser shows before an item. */
export function itemLabel(type: string, value: number): string {
  switch (type) {
    case "":
      return "";
    case "•":
      return "•";
    case "a":
    case "A":
      return `${inCase(type, value < 1 ? String(value) : listLetters(value))}.`;
    case "i":
    case "I":
      return `${inCase(type, value < 1 || value > 3999 ? String(value) : romanNumeral(value))}.`;
    default:
      return `${value}.`;
  }
}

function inCase(type: string, mark: string): string {
  return type === type.toUpperCase() ? mark.toUpperCase() : mark;
}
