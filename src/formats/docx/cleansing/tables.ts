import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import { readChange, type TrackedChange } from "../changes.ts";
import type { Cleansing } from "./report.ts";
import { wordsOf } from "./words.ts";

/** Whether a table, row or cell stands in the text that is wanted. */
export function tablePartStands(element: XmlElement, cleansing: Cleansing): boolean {
  if (element.name === "w:tbl") return tableStands(element, cleansing);
  const changes = changesOf(element, cleansing);
  for (const change of changes) cleansing.passage(change, wordsOf(element, cleansing.noteWords));
  if (!cleansing.stands(changes)) return false;
  const cells = childElements(element, "w:tc");
  return (
    element.name === "w:tc" || cells.length === 0 || cells.some((cell) => cleansing.stands(changesOf(cell, cleansing)))
  );
}

function tableStands(table: XmlElement, cleansing: Cleansing): boolean {
  const rows = childElements(table, "w:tr");
  const others = childElements(table).some(({ name }) => name !== "w:tr" && !/^w:(?:tbl|bookmark)/u.test(name));
  return others || rows.length === 0 || rows.some((row) => cleansing.stands(changesOf(row, cleansing)));
}

/** Changes that a row or a cell lies in as a whole. */
function changesOf(element: XmlElement, { authors }: Cleansing): readonly TrackedChange[] {
  return childElements(childNamed(element, `${element.name}Pr`)).flatMap((child) => readChange(child, authors) ?? []);
}
