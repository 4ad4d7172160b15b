import { fail, ok, type Result } from "../../core/common/result.ts";
import type { Draft } from "../../core/text/draft.ts";
import { FieldError } from "../checks.ts";
import { EXACT_FORMAT, readExact } from "./exact-read.ts";
import { splitFrontMatter } from "./front-matter.ts";

export function readMarkdown(text: string, file?: string): Result<{ draft: Draft; languageStated: boolean }> {
  const split = splitFrontMatter(text.replace(/\r\n?/gu, "\n"), file);
  if (!split.ok) return split;
  const { fields, body, firstLine } = split.value;
  try {
    if (fields !== null && fields["format"] === EXACT_FORMAT) return ok(readExact(fields, body, firstLine));
    return fail("x", "x");
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return fail("draft-invalid", `${error.place}: ${error.message}.`);
  }
}
