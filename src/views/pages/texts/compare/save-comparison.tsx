import type { ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { comparability } from "../../../../core/text/compare.ts";
import type { ComparisonFormat } from "../../../saving.ts";
import { useComparison } from "../../../use-comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { PrintOrSave } from "../../../kit/save-menu.tsx";
import { useRedlineWithin } from "../../../kit/word-choices.tsx";
import { wordFileOf } from "../../../word-files.ts";
import { draftTitle } from "../draft-choice.tsx";
import { useCompareRequest } from "./use-compare-request.ts";

const formats: readonly ComparisonFormat[] = ["docx", "docx-table", "html", "md", "json"];

/** Prints the comparison, or saves it with the pairings that are shown; nothing before it has been worked out. */
export function SaveComparison({ from, to }: { readonly from: TabledDraft; readonly to: TabledDraft }): ReactNode {
  const { t, state, place, record, ownFiles } = useWorkbench();
  const request = useCompareRequest(from, to);
  const known = from.draft.points.length > 0 && to.draft.points.length > 0;
  const comparison = useComparison(known && comparability(from.draft, to.draft).ok ? request : null);
  const side = (draft: TabledDraft) => ({
    party: draft.party,
    title: draftTitle(draft),
    file: wordFileOf(draft, { record, ownFiles }),
  });
  const { element, prepare, within } = useRedlineWithin(side(from), side(to));
  if (comparison.status !== "done") return null;
  const { redline } = comparison;
  return (
    <div className="tools page-tools">
      <PrintOrSave
        id="comparison"
        formats={formats}
        names={t.own.exports}
        requestOf={(format) => ({ kind: "comparison", format, process: state.id, from, to, redline, asOf: place.asOf })}
        prepare={prepare}
        within={within}
      >
        {element}
      </PrintOrSave>
    </div>
  );
}
