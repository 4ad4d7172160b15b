import type { ReactNode } from "react";

interface StateProps {
  readonly title: string;
  readonly text: string;
  /** True where this is all that the page shows: its title is then the title of the page. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
}

/** Nothing to show: says why, and what to do about it. */
export function Empty({ title, text, alone = false, children }: StateProps) {
  const Title = alone ? "h1" : "h2";
  return (
    <div className="empty">
      <Title>{title}</Title>
      <p>{text}</p>
      {children !== undefined && <div className="tools">{children}</div>}
    </div>
  );
}

/** Something failed: what happened, what did not, what to do. */
export function Trouble({ title, text, alone = false, children }: StateProps) {
  const Title = alone ? "h1" : "h2";
  return (
    <div className="message" role="alert">
      <Title>{title}</Title>
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
