import { Component, Suspense, type ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

interface FenceProps {
  /** What stands in it, in words: the title of a part, the name of a thing. */
  readonly of: string;
  /** The entry that it comes from, where one is known. */
  readonly entry?: { readonly room: string; readonly seq: number };
  /** Where it stands: in a list or a table its place is an item or a row. Default: a part of the page. */
  readonly among?: "items" | "rows";
  readonly children: ReactNode;
}

/** What stands in it is shown; where that fails, its place says so, and the rest of the page is there. */
export function Fence({ of, entry, among, children }: FenceProps): ReactNode {
  const { t } = useWorkbench();
  const text = t.states.notShown({ of, entry: entry === undefined ? null : `${entry.room} ${entry.seq}` });
  const instead =
    among === "rows" ? (
      <tr>
        <td colSpan={99} className="not-shown">
          {text}
        </td>
      </tr>
    ) : among === "items" ? (
      <li className="not-shown">{text}</li>
    ) : (
      <p className="not-shown" role="note">
        {text}
      </p>
    );
  // Where pages are drawn without a browser, only this catches what fails.
  if (typeof document === "undefined") return <Suspense fallback={instead}>{children}</Suspense>;
  return <Catch instead={instead}>{children}</Catch>;
}

interface CatchProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

interface Caught {
  readonly failed: boolean;
  readonly children: ReactNode;
}

/** Draws something else where its children fail; it tries again once they are renewed. */
export class Catch extends Component<CatchProps, Caught> {
  override state: Caught = { failed: false, children: this.props.children };

  static getDerivedStateFromError(): Partial<Caught> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ children }: CatchProps, before: Caught): Caught | null {
    return before.children === children ? null : { failed: false, children };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
