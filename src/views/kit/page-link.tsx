import type { MouseEvent, ReactNode } from "react";
import type { Place } from "../place.ts";
import { useWorkbench } from "../workbench.ts";

/** A link to a place: a real address, followed without loading the page anew. */
export function PageLink({
  to,
  children,
  className,
  current,
  dataText,
  label,
  replace = false,
  onFollow,
}: {
  readonly to: Place;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: "page" | "true";
  readonly dataText?: string;
  readonly label?: string | undefined;
  readonly replace?: boolean;
  /** Called once the link is followed here. */
  readonly onFollow?: () => void;
}) {
  const { href, go } = useWorkbench();
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    onFollow?.();
    go(to, replace ? "replace" : "push");
  };
  return (
    <a
      href={href(to)}
      onClick={follow}
      className={className}
      aria-current={current}
      data-text={dataText}
      aria-label={label}
    >
      {children}
    </a>
  );
}

/** Whether a click means what it says: with another button or a key held, the browser does something of its own. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
