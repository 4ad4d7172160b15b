import type { ReactNode } from "react";

/** How something typed is understood, under its field, or why it is refused; heard as it changes. */
export function Reading({
  wrong = false,
  children,
}: {
  readonly wrong?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p className={wrong ? "reading is-refused" : "reading"} role="status">
      {children}
    </p>
  );
}
