import type { ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** The head of a page: its name, what it is about, and tools at the far side. A published view stands under its own name. */
export function PageTitle({
  title,
  sub,
  children,
}: {
  readonly title: ReactNode;
  readonly sub: ReactNode;
  readonly children?: ReactNode;
}): ReactNode {
  const { still } = useWorkbench();
  const isWhole = typeof title !== "string" || still?.title === undefined || still.title === title;
  return (
    <div className="page-title">
      <div>
        <h1>{isWhole ? title : still.title}</h1>
        {isWhole && <p className="page-sub">{sub}</p>}
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
