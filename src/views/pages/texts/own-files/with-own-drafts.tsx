import { useMemo, type ComponentType, type ReactNode } from "react";
import { withOwnDrafts } from "../../../own-files.ts";
import { FrameProvider, useFrame } from "../../../workbench.ts";
import { ReturnedNotices } from "./returned-notice.tsx";
import { useOwnDrafts } from "./use-own-files.ts";

/** A page that sees the reader's own drafts beside those on record; pages about the record itself never do. */
export function seesOwnDrafts(Page: ComponentType): ComponentType {
  return function WithOwnDrafts(): ReactNode {
    const frame = useFrame();
    const own = useOwnDrafts();
    const extended = useMemo(
      () => ({ ...frame, state: withOwnDrafts(frame.state, own), whole: withOwnDrafts(frame.whole, own) }),
      [frame, own],
    );
    return (
      <FrameProvider value={own.length === 0 ? frame : extended}>
        {own.length > 0 && <ReturnedNotices />}
        <Page />
      </FrameProvider>
    );
  };
}
