import { isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";

/** What is wrong with a YAML text first, and on which line, from 1. */
export interface YamlFault {
  readonly message: string;
  readonly line: number;
}

/** A YAML text as a document with its lines, or what is wrong with it. */
export type YamlReading =
  | { readonly document: Document; readonly lines: LineCounter; readonly fault: null }
  | { readonly fault: YamlFault };

/**
 * Reads YAML in time that grows with the text alone: the library compares each key of a group with all before it and
 * prints the lines around each fault, so both are left to us.
 */
export function readYaml(source: string): YamlReading {
  const lines = new LineCounter();
  const document: Document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const faults = document.errors.slice(0, 1).map(({ message, pos }) => ({ message, at: pos[0] }));
  const twice = keyGivenTwice(document);
  if (twice !== null) faults.push({ message: "Map keys must be unique", at: twice });
  const [first] = faults.sort((a, b) => a.at - b.at);
  if (first === undefined) return { document, lines, fault: null };
  return { fault: { message: first.message, line: lines.linePos(first.at).line } };
}

/** Where a key stands that its group already has. */
function keyGivenTwice(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found ??= key.range?.[0] ?? 0;
        seen.add(key.value);
      }
      return found === null ? undefined : visit.BREAK;
    },
  });
  return found;
}
