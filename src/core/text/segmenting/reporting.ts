import { said } from "../../common/said.ts";
import type { OutsideText, Warning } from "../draft.ts";
import { addWords, grow, type Growing } from "./growing.ts";
import type { Line } from "./lines.ts";

/** A number that a sibling bears already, and where it stands again. */
export function duplicateNumber(printed: string, { block }: Line): Warning {
  const { line, column, page } = block.place ?? {};
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return { ...said("duplicate-number", { number: printed, page: page === undefined ? null : String(page) }), ...place };
}

/** Lines that are no part of the agreement as one point, with all that the file prints in them. */
export function outsideNode(kind: OutsideText, id: string, lines: readonly Line[]): Growing {
  const [first] = lines;
  const node: Growing = { ...grow("", first?.block ?? { text: "" }), id, outside: kind };
  for (const { automatic, label, words, block, start } of lines) {
    const printed = automatic ? `${label?.printed ?? ""} ` : "";
    addWords(node, (printed + words).trim(), block, start - printed.length);
  }
  return node;
}
