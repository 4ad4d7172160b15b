import { findLabel, separatorOf } from "../../core/text/segmenting/label.ts";
import { escapeInline, plainInline } from "./inline.ts";

/** Label, what follows it, and what stands between where that is more than a space. */
export interface Lead {
  readonly label: string;
  readonly separator?: string;
  readonly rest: string;
}

/** Reads the start of a point: a label in braces, a label of the usual kinds, or none. */
export function readLead(source: string): Lead {
  const { text, shape } = plainInline(source);
  if (shape.startsWith("{")) {
    const end = shape.indexOf("}");
    if (end > 0) return lead(text.slice(1, end), text.slice(end + 1), separatorOf(shape.slice(end + 1)));
  }
  const found = findLabel(shape);
  if (found === null) return { label: "", rest: text };
  const { length } = found.printed;
  return lead(text.slice(0, length), text.slice(length), found.separator);
}

function lead(label: string, after: string, separator: string): Lead {
  const rest = after.slice(separator.length);
  return separator.trim() === "" ? { label, rest } : { label, separator, rest };
}

/** The start of a point as Markdown; `lost` says that its separator could not be written and must stand elsewhere. */
export function printLead(wanted: Lead): { readonly source: string; readonly lost: boolean } {
  const rest = escapeInline(wanted.rest);
  const rests = [rest, maskStop(rest), maskFirst(wanted.rest)];
  const labels =
    wanted.label === "" ? [""] : [escapeInline(wanted.label), `{${escapeInline(wanted.label).replaceAll("}", "\\}")}}`];
  const separators = [wanted.separator ?? (wanted.label === "" || rest === "" ? "" : " ")];
  for (const label of labels) {
    for (const separator of separators) {
      for (const words of rests) {
        const source = label + separator + words;
        const read = readLead(source);
        if (source === source.trim() && sameLead(read, wanted)) return { source, lost: false };
      }
    }
  }
  const braced = wanted.label === "" ? "" : `{${escapeInline(wanted.label).replaceAll("}", "\\}")}}`;
  const gap = braced === "" || rest === "" ? "" : " ";
  return { source: braced + gap + maskFirst(wanted.rest), lost: true };
}

function sameLead(a: Lead, b: Lead): boolean {
  return a.label === b.label && a.rest === b.rest && a.separator === b.separator;
}

/** Escapes the first stop or bracket, so that `5. March` is not a label. */
function maskStop(source: string): string {
  return source.replace(/^([^\s\\.):]{1,12})([.):])/u, "$1\\$2");
}

function maskFirst(text: string): string {
  const first = text.codePointAt(0);
  if (first === undefined) return "";
  const char = String.fromCodePoint(first);
  const masked = /[!-/:-@[-`{-~]/u.test(char) ? `\\${char}` : `&#${first};`;
  return masked + escapeInline(`x${text.slice(char.length)}`).slice(1);
}
