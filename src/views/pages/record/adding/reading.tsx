import type { ReactNode } from "react";

/** How something typed is understood, under its field, or why it is refused; heard as it changes. */
export function Reading({
  wrong = false,
  doubt = false,
  children,
}: {
  readonly wrong?: boolean;
  /** A word of warning, which keeps nobody from going on. */
  readonly doubt?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p className={wrong ? "reading is-refused" : doubt ? "reading is-doubt" : "reading"} role="status">
      {children}
    </p>
  );
}
