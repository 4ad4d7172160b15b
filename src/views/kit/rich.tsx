import { Fragment, type ReactNode } from "react";

/** A sentence with emphasised parts, in the word order of its language. */
export type Rich = readonly (string | Strong | Quiet)[];

interface Strong {
  readonly strong: string;
}

interface Quiet {
  readonly quiet: string;
}

/** Part of a sentence that carries it. */
export function strong(text: string): Strong {
  return { strong: text };
}

/** Part of a sentence that steps back. */
export function quiet(text: string): Quiet {
  return { quiet: text };
}

/** Shows a rich sentence. */
export function RichText({ text }: { readonly text: Rich }): ReactNode {
  return text.map((part, index) => {
    const key = `${index}`;
    if (typeof part === "string") return <Fragment key={key}>{part}</Fragment>;
    return "strong" in part ? <b key={key}>{part.strong}</b> : <span key={key}>{part.quiet}</span>;
  });
}
