import type { ReactNode } from "react";

/** Why something could not be done, beside what was asked; nothing where there is no trouble. */
export function WriteTrouble({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? null : (
    <p className="write-trouble" role="alert">
      {text}
    </p>
  );
}
