import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { mayWrite } from "./writing.tsx";

/** On an empty page, the button that fills it: to where drafts are tabled or positions are recorded; none for who may not. */
export function FillFrom({ page }: { readonly page: "tabling" | "positions" }): ReactNode {
  const { record, place, t } = useWorkbench();
  if (record === null || !mayWrite(record, page === "tabling" ? "texts" : "analysis")) return null;
  return (
    <PageLink className="button" to={{ ...onPage(place, page), asOf: null }}>
      {page === "tabling" ? t.record.pages.tabling : t.positions.pages.matrix}
    </PageLink>
  );
}
