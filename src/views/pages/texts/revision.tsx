import type { ReactNode } from "react";
import type { TabledDraft } from "../../../core/record/state.ts";
import { useWorkbench } from "../../workbench.ts";
import { earlierVersion } from "./draft-versions.ts";

/** Which revision an earlier version of a draft is; nothing beside a draft that is on the table. */
export function Revision({ tabled }: { readonly tabled: TabledDraft }): ReactNode {
  const { t } = useWorkbench();
  const n = earlierVersion(tabled);
  return n === null ? null : <> · {t.papers.rev({ n })}</>;
}
