import type { Composite } from "../../core/text/composite.ts";
import type { JsonObject } from "../../core/common/json.ts";

/** What a page written by Parley holds as data beside what it shows. */
export type EmbeddedKind = "draft" | "composite";

/** A data block that no browser runs; `<` is written as an escape, so that nothing in it can end it. */
export function embed(kind: EmbeddedKind, value: JsonObject | Composite): string {
  const text = JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `<script type="application/json" id="parley-${kind}">${text}</script>`;
}

/** The text of such a data block in a page, or null where it has none. */
export function embedded(source: string, kind: EmbeddedKind): string | null {
  const start = `<script type="application/json" id="parley-${kind}">`;
  const at = source.indexOf(start);
  if (at < 0) return null;
  const end = source.indexOf("</script>", at);
  return end < 0 ? null : source.slice(at + start.length, end);
}
