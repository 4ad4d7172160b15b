import type { ReactNode } from "react";

/** Nothing to show: says why, and what to do about it. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children !== undefined && <div className="tools">{children}</div>}
    </div>
  );
}

/** Something failed: what happened, what did not, what to do. */
export function Trouble({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="message" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {children !== undefined && <div className="tools">{children}</div>}
    </div>
  );
}

/** Long work under way. */
export function Working({
  text,
  done,
  total,
  count,
}: {
  readonly text: string;
  readonly done: number;
  readonly total: number;
  readonly count: string;
}) {
  return (
    <div className="progress" role="status">
      <p>
        <span>{text}</span>
        {total > 0 && <span className="hint">{count}</span>}
      </p>
      <progress aria-label={text} {...(total > 0 ? { value: done, max: total } : {})} />
    </div>
  );
}
