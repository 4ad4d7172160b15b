import type { Composite } from "../../../core/text/composite.ts";
import { printComposite } from "../../../core/text/notation.ts";
import type { ExportFrame } from "../../frame.ts";
import { frameFacts } from "../../frame.ts";

/**
 * The composite text in the notation of brackets, under a front matter with the frame. It holds text and attribution;
 * what else a composite knows (dates, origins, wordings) is in its docx, html and JSON forms.
 */
export function writeCompositeMarkdown(
  composite: Composite,
  frame: ExportFrame,
  { attributed }: { readonly attributed: boolean },
): string {
  const fields = {
    format: "parley-composite",
    title: frame.title,
    ...(frame.marking === undefined ? {} : { handling: frame.marking }),
    ...(frame.status === undefined ? {} : { status: frame.status }),
    ...(frame.asOf === null ? {} : { asOf: frame.asOf }),
    notice: frameFacts(frame).join(" "),
    generatedBy: frame.generatedBy,
  };
  // A JSON string is a YAML string as well.
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${head.join("\n")}\n---\n\n${printComposite(composite, { attributed })}\n`;
}
