import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage } from "../../place.ts";
import type { RecordAccess } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { mayWrite } from "./writing.tsx";

/** No text lies before the reader: how one gets there, for who may table it; else when one will be seen. */
export function NoText({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.record.status;
  if (place.asOf !== null) return <Empty title={words.noTexts} text={words.noTextsDay} />;
  if (!mayWrite(record, "texts")) return <Empty title={t.office.nothingPublic} text={t.office.nothingPublicText} />;
  return (
    <Empty title={words.noTexts} text={words.noTextsText}>
      <PageLink className="button" to={onPage(place, "tabling")}>
        {t.record.pages.tabling}
      </PageLink>
    </Empty>
  );
}
