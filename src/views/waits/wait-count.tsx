import type { ReactNode } from "react";
import { waitCount } from "../../core/record/waits/index.ts";
import { PageLink } from "../kit/page-link.tsx";
import { onPage, type Place } from "../place.ts";
import { useWorkbench } from "../workbench.ts";
import { useWaits } from "./use-waits.ts";

/** The ink square: how many things wait for the reader, and the way to them; nothing where none does. */
function WaitCount({ count, to }: { readonly count: number; readonly to: Place }): ReactNode {
  const { t, locale } = useWorkbench();
  if (count === 0) return null;
  return (
    <PageLink to={to} className="wait-count" label={t.waits.count({ n: count })}>
      <b>{locale.number(count)}</b> <span className="only-wide">{t.waits.waiting({ n: count })}</span>
    </PageLink>
  );
}

/** What waits in the open process. */
export function ProcessWaits(): ReactNode {
  const { place } = useWorkbench();
  return <WaitCount count={waitCount(useWaits())} to={{ ...onPage(place, "waits"), asOf: null }} />;
}
