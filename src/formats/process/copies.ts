import { said } from "../../core/common/said.ts";
import { isDay } from "../../core/common/day.ts";
import { compareCopies, copyKey } from "../../core/record/folding/copies.ts";
import { copyFields, LARGEST_COPY } from "../../core/things/source.ts";
import type { ArchivedCopy } from "../../core/record/state.ts";
import { defined } from "../checks.ts";
import type { Node } from "./node.ts";

/**
 * Reads the archived copies that the items of sources.json list in `custom.copies`. Their bytes lie in files/public, under their
 * hash. What is no plain file name, day, hash or size is refused.
 */
export function readCopies(root: Node): readonly ArchivedCopy[] {
  const copies = new Map<string, ArchivedCopy>();
  for (const node of root.items()) {
    const custom = node.field("custom");
    if (custom.absent || custom.field("copies").absent) continue;
    const source = node.field("id").text();
    for (const item of custom.field("copies").items()) {
      const copy = readCopy(item, source);
      const key = copyKey(copy);
      if (copies.has(key)) item.problem(said("same-copy", { id: source }));
      copies.set(key, copy);
    }
  }
  return [...copies.values()].sort(compareCopies);
}

function readCopy(item: Node, source: string): ArchivedCopy {
  const checked = (name: "sha256" | "name" | "type" | "captured"): string => {
    const node = item.field(name);
    const text = node.text();
    if (!copyFields[name].test(text) || (name === "captured" && !isDay(text)))
      node.problem(said("wrong-copy", { given: text.slice(0, 80), field: name }));
    return text;
  };
  const size = item.field("size");
  const bytes = Number(size.textOr(""));
  if (!Number.isSafeInteger(bytes) || bytes < 1 || bytes > LARGEST_COPY)
    size.problem(said("wrong-copy.size", { given: size.textOr(""), most: LARGEST_COPY }));
  return defined({
    source,
    captured: checked("captured"),
    size: bytes,
    file: {
      sha256: checked("sha256"),
      name: checked("name"),
      type: checked("type"),
    },
    url: item.field("url").absent ? undefined : item.field("url").text(),
  });
}

/** Copies as `custom.copies` of the items of their sources. */
export function copiesToCsl(copies: readonly ArchivedCopy[]): ReadonlyMap<string, readonly object[]> {
  const bySource = new Map<string, object[]>();
  for (const { source, captured, size, file, url } of copies) {
    const list = bySource.get(source) ?? [];
    bySource.set(source, list);
    const { sha256, name, type } = file;
    list.push({ captured, sha256, name, type, size, ...(url === undefined ? {} : { url }) });
  }
  return bySource;
}
