import type { ReactNode } from "react";

/** A part of a page under its own heading, with a note beside it and tools at the far side. */
export function Part({
  id,
  title,
  hint,
  tools,
  className = "",
  children,
}: {
  /** Of the heading, which names the part. */
  readonly id: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <section className={`part ${className}`.trim()} aria-labelledby={id}>
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
    </section>
  );
}
