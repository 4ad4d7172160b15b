import type { Result } from "../../../core/common/result.ts";
import { ok } from "../../../core/common/result.ts";
import { decodeXml, parseXml, type XmlElement, type XmlSpan } from "../../xml.ts";
import { WORD_PREFIXES } from "../parts.ts";

/** An XML part with the place of every element in its text, for copies in which all else stays as it is. */
export interface XmlSource {
  readonly root: XmlElement;
  readonly text: string;
  /** The text between the tags and around them, as it stands. */
  span(element: XmlElement): XmlSpan;
  /** Bytes of a changed text in the part's own encoding. */
  encode(text: string): Uint8Array;
}

/** Opens a part; fails where it is not well-formed. */
export function openSource(bytes: Uint8Array): Result<XmlSource> {
  const decoded = decodeXml(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const spans = new Map<XmlElement, XmlSpan>();
  const root = parseXml(text, { prefixes: WORD_PREFIXES, spans });
  if (!root.ok) return root;
  return ok({
    root: root.value,
    text,
    span(element) {
      const span = spans.get(element);
      if (span === undefined) throw new RangeError(`no place is known of ${element.name}`);
      return span;
    },
    encode: (changed) => encodeLike(bytes, changed),
  });
}

const isUtf16 = (bytes: Uint8Array): "le" | "be" | null =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
    ? "le"
    : (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)
      ? "be"
      : null;

/** The text in the encoding of the bytes, with their byte order mark where they have one. */
function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const order = isUtf16(bytes);
  if (order === null) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return new TextEncoder().encode(marked ? `\u{FEFF}${text}` : text);
  }
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe ? `\u{FEFF}${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), order === "le");
  return new Uint8Array(view.buffer);
}

/** Source text without comments and processing instructions, the declaration apart; sections of characters stay. */
export function withoutRemarks(source: string): string {
  if (!source.includes("<!--") && !source.includes("<?")) return source;
  let kept = "";
  for (let at = 0; at < source.length;) {
    const next = source.indexOf("<", at);
    if (next === -1) return kept + source.slice(at);
    kept += source.slice(at, next);
    const [start, end] = source.startsWith("<!--", next)
      ? ["", "-->"]
      : source.startsWith("<![CDATA[", next)
        ? ["keep", "]]>"]
        : source.startsWith("<?", next)
          ? [source.startsWith("<?xml ", next) ? "keep" : "", "?>"]
          : ["keep", ""];
    const found = end === "" ? next : source.indexOf(end, next);
    const to = found === -1 ? source.length : found + (end === "" ? 1 : end.length);
    if (start === "keep") kept += source.slice(next, to);
    at = to;
  }
  return kept;
}
