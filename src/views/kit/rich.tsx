import { Fragment, type ReactNode } from "react";
import type { Rich } from "../../words/rich.ts";

/** Shows a rich sentence. */
export function RichText({ text }: { readonly text: Rich }): ReactNode {
  return text.map((part, index) => {
    const key = `${index}`;
    if (typeof part === "string") return <Fragment key={key}>{part}</Fragment>;
    return "strong" in part ? <b key={key}>{part.strong}</b> : <span key={key}>{part.quiet}</span>;
  });
}
