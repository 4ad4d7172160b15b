import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { FoundChoices } from "../core/text/found.ts";
import { sniff } from "./detect.ts";
import { cleanse } from "./docx/cleanse.ts";
import { hasHead, textOf } from "./found.ts";
import { carriesData, cleanseHtml } from "./html/found.ts";
import { takeComments } from "./markdown/comments.ts";

/** What is left of a file under the choices; fails with `not-cleansable` where its kind allows no such copy. */
export function cleanseFile(bytes: Uint8Array, name: string, choices: FoundChoices): Result<Uint8Array> {
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok) return sniffed;
  const { format } = sniffed.value;
  if (format === "docx") return cleanse(bytes, choices);
  if (format === "text") return ok(bytes);
  const decoded = format === "md" || format === "html" ? textOf(bytes, format) : null;
  if (decoded === null || !decoded.ok || carriesData(decoded.value)) return notCleansable(name);
  const text = decoded.value;
  if (format === "md" && hasHead(text)) return notCleansable(name);
  const kept = format === "html" ? cleanseHtml(text, choices) : withoutComments(text, choices);
  // A byte order mark says how it is written, whatever the page itself says.
  return ok(kept === text ? bytes : new TextEncoder().encode(`\u{FEFF}${kept}`));
}

function withoutComments(text: string, { comments }: FoundChoices): string {
  if (comments === "keep") return text;
  const taken = takeComments(text.replace(/\r\n?/gu, "\n"));
  return taken.comments.length === 0 ? text : taken.text;
}

function notCleansable(name: string): Result<never> {
  return failed(said("not-cleansable"), { file: name });
}
