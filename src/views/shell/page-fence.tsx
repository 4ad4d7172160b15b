import { Component, type ReactNode } from "react";
import { NotFetched } from "../pages/later.tsx";
import { Button } from "../kit/button.tsx";
import { Trouble } from "../kit/states.tsx";
import type { Words } from "../../words/types.ts";

/** Keeps the frame standing when a page fails, and says what can be done. */
export class PageFence extends Component<
  { readonly t: Words; readonly children: ReactNode },
  { readonly failure: string | NotFetched | null }
> {
  override state: { readonly failure: string | NotFetched | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: string | NotFetched } {
    return { failure: error instanceof NotFetched ? error : error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    const { failure } = this.state;
    if (failure === null) return children;
    const again = <Button onClick={() => this.setState({ failure: null })}>{t.states.retry}</Button>;
    if (failure instanceof NotFetched)
      return (
        <Trouble alone title={t.states.notFetched} text={t.states.notFetchedText}>
          {again}
          <Button onClick={() => location.reload()}>{t.states.loadAgain}</Button>
        </Trouble>
      );
    return (
      <Trouble alone title={t.states.broken} text={t.states.brokenText}>
        <code>{failure}</code>
        {again}
      </Trouble>
    );
  }
}
