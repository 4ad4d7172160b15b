import type { ReactNode } from "react";

/** The head of a page: its name, what it is about, and tools at the far side. */
export function PageTitle({
  title,
  sub,
  children,
}: {
  readonly title: ReactNode;
  readonly sub: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="page-title">
      <div>
        <h1>{title}</h1>
        <p className="page-sub">{sub}</p>
      </div>
      {children !== undefined && (
        <>
          <span className="grow" />
          {children}
        </>
      )}
    </div>
  );
}
