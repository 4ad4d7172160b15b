import { markingOf, type MarkedView } from "./closed-rooms.ts";
import { useWorkbench } from "./workbench.ts";

/** What of the workbench decides how whatever leaves it is marked. */
export function useMarkedView(): MarkedView {
  const { t, locale, record, whole } = useWorkbench();
  return { t, locale, record, whole };
}

/** What must stand on whatever leaves the page alone; null where nothing must. */
export function useMarking(): string | null {
  return markingOf(useMarkedView());
}
