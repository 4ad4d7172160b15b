import { Component, type ReactNode } from "react";
import { Button } from "../kit/button.tsx";
import { Trouble } from "../kit/states.tsx";
import type { Words } from "../../words/types.ts";

/** Keeps the frame standing when a page fails, and says what can be done. */
export class PageFence extends Component<
  { readonly t: Words; readonly children: ReactNode },
  { readonly failure: string | null }
> {
  override state: { readonly failure: string | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string } {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    if (this.state.failure === null) return children;
    return (
      <Trouble alone title={t.states.broken} text={t.states.brokenText}>
        <code>{this.state.failure}</code>
        <Button onClick={() => this.setState({ failure: null })}>{t.states.retry}</Button>
      </Trouble>
    );
  }
}
