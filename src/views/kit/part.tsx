import type { ReactNode } from "react";

/** A part of a page under its own heading, with a note beside it and tools at the far side. */
export function Part({
  id,
  title,
  hint,
  tools,
  className = "",
  region = true,
  children,
}: {
  /** Of the heading, which names the part. */
  readonly id: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly tools?: ReactNode;
  readonly className?: string;
  /** False where what it holds, a wide table, is a region of that name already. */
  readonly region?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const Frame = region ? "section" : "div";
  return (
    <Frame className={`part ${className}`.trim()} aria-labelledby={region ? id : undefined}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <span className="hint">{hint}</span>}
        {tools !== undefined && (
          <>
            <span className="grow" />
            {tools}
          </>
        )}
      </div>
      {children}
    </Frame>
  );
}
