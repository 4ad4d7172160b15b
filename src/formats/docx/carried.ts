import { failed, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { decodeXml, escapeXml, xmlText } from "../xml.ts";
import type { DocxParts } from "./parts.ts";

/** What a Word file carries out of sight: the text of a data part, and the part's name. */
export interface CarriedText {
  readonly text: string;
  readonly part: string;
}

/** A data part as XML, to be packed with a document. */
export function carry(
  namespace: string,
  element: string,
  value: unknown,
): { readonly namespace: string; readonly xml: string } {
  const open = `<parley:${element} xmlns:parley="${namespace}">`;
  return { namespace, xml: `${open}${escapeXml(safeJson(value))}</parley:${element}>` };
}

/** JSON of characters that XML can hold: the two that JSON leaves as they are and XML refuses are escaped. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/gu, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}

/** The data part of this namespace; fails with `not-carried` where the file has none. */
export function carriedText(parts: DocxParts, namespace: string): Result<CarriedText> {
  for (const name of parts.archive.names) {
    if (!/^customXml\/item\d+\.xml$/iu.test(name)) continue;
    const bytes = parts.archive.read(name);
    const text = bytes.ok ? decodeXml(bytes.value) : bytes;
    if (!text.ok || !text.value.includes(namespace)) continue;
    const root = parts.part(name);
    return root.ok ? { ok: true, value: { text: xmlText(root.value), part: name } } : root;
  }
  return failed(said("not-carried"));
}
