import { useMemo, type ComponentType, type ReactNode } from "react";
import { namesOwnAlone, ownDraftsAlone, withOwnDrafts } from "../../../own-files.ts";
import { useWorkbench, WorkbenchProvider } from "../../../workbench.ts";
import { ReturnedNotices } from "./returned-notice.tsx";
import { useOwnDrafts } from "./use-own-files.ts";

/** A page that sees the reader's own drafts beside those on record; pages about the record itself never do. */
export function seesOwnDrafts(Page: ComponentType): ComponentType {
  const page = <Page />;
  return function WithOwnDrafts(): ReactNode {
    const { state, whole, place, t } = useWorkbench();
    const own = useOwnDrafts();
    const alone = namesOwnAlone(place, own);
    const title = t.own.title;
    const extended = useMemo(() => {
      if (own.length === 0) return { state, whole };
      const of = (all: typeof state) => (alone ? ownDraftsAlone(all, own, title) : withOwnDrafts(all, own));
      return { state: of(state), whole: of(whole) };
    }, [state, whole, own, alone, title]);
    return (
      <WorkbenchProvider value={extended}>
        {own.length > 0 && <ReturnedNotices />}
        {page}
      </WorkbenchProvider>
    );
  };
}
