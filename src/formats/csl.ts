import type { Result } from "../core/common/result.ts";
import type { Source } from "../core/record/state.ts";
import { decodeText } from "./encoding.ts";
import { jsonNode } from "./process/node.ts";
import { Problems } from "./process/problems.ts";
import { readSources, sourceToCsl } from "./process/sources.ts";

/** Reads a bibliography in CSL-JSON, as Zotero and others export it; a failure names every item that is not understood. */
export function readCsl(bytes: Uint8Array, file: string): Result<Readonly<Record<string, Source>>> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, failure: { ...decoded.failure, file } };
  const problems = new Problems();
  const root = jsonNode(decoded.value.text, file, problems);
  return problems.result(root === null ? {} : readSources(root));
}

/** Sources as CSL-JSON, to be imported by Zotero and others. */
export function writeCsl(sources: Readonly<Record<string, Source>>): string {
  return `${JSON.stringify(Object.values(sources).map(sourceToCsl), null, 1)}\n`;
}
