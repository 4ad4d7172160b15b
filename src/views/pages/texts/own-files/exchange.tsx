import type { ReactNode } from "react";
import { useWorkbench } from "../../../workbench.ts";

/** Old words struck, new ones underlined. */
export function Exchange({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.own.received;
  return (
    <>
      {from !== "" && (
        <del>
          <span className="heard">{words.deletes} </span>
          {from}
        </del>
      )}
      {to !== "" && (
        <ins>
          <span className="heard"> {words.inserts} </span>
          {to}
        </ins>
      )}
    </>
  );
}
