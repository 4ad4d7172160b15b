import { ok, type Result } from "../core/common/result.ts";
import { walkPoints } from "../core/text/draft.ts";
import { sniff } from "./detect.ts";
import { decodeText } from "./encoding.ts";
import { readDraft, type ReadOptions } from "./read.ts";

/**
 * The words of a file as one plain text: of text and Markdown the source as it stands, of any other format its points,
 * one paragraph each. Fails as `readDraft` does.
 */
export async function textOfFile(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Result<string>> {
  const sniffed = sniff(bytes, name);
  if (sniffed.ok && (sniffed.value.format === "text" || sniffed.value.format === "md")) {
    const decoded = decodeText(bytes);
    return decoded.ok ? ok(decoded.value.text) : decoded;
  }
  const read = await readDraft(bytes, name, options);
  if (!read.ok) return read;
  const paragraphs = [...walkPoints(read.value.draft.points)].flatMap(({ point }) => {
    const head = [point.label, point.heading].filter((part) => part !== "").join(" ");
    return [head, point.text].filter((part) => part !== "");
  });
  return ok(paragraphs.join("\n\n"));
}
