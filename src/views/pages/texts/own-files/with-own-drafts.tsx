import { useMemo, type ComponentType, type ReactNode } from "react";
import { withOwnDrafts } from "../../../own-files.ts";
import { useWorkbench, WorkbenchProvider } from "../../../workbench.ts";
import { ReturnedNotices } from "./returned-notice.tsx";
import { useOwnDrafts } from "./use-own-files.ts";

/** A page that sees the reader's own drafts beside those on record; pages about the record itself never do. */
export function seesOwnDrafts(Page: ComponentType): ComponentType {
  const page = <Page />;
  return function WithOwnDrafts(): ReactNode {
    const { state, whole } = useWorkbench();
    const own = useOwnDrafts();
    const extended = useMemo(
      () =>
        own.length === 0 ? { state, whole } : { state: withOwnDrafts(state, own), whole: withOwnDrafts(whole, own) },
      [state, whole, own],
    );
    return (
      <WorkbenchProvider value={extended}>
        {own.length > 0 && <ReturnedNotices />}
        {page}
      </WorkbenchProvider>
    );
  };
}
