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
      return `${letters(value)}.`;
    case "A":
      return `${letters(value).toUpperCase()}.`;
    case "i":
      return `${roman(value)}.`;
    case "I":
      return `${roman(value).toUpperCase()}.`;
    default:
      return `${value}.`;
  }
}

function letters(value: number): string {
  if (value < 1) return String(value);
  let text = "";
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
  }
  return text;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = "";
  for (const [sign, worth] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}
