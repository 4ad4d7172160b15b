import { withParts } from "../support/archive.ts";

/** The same Word file with one part changed; a part that becomes null is left out. */
export function editPart(bytes: Uint8Array, part: string, change: (xml: string) => string | null): Uint8Array {
  return withParts(bytes, (xml, name) => (name === part ? change(xml) : xml));
}
