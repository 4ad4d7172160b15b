import type { ReactNode } from "react";
import type { Proposal, TalksText } from "../../../../core/record/talks.ts";
import { arranging } from "../../../../core/record/living/arranged.ts";
import { pointNames } from "../../../../core/record/waits/names.ts";
import { pointReading, type PointOperation } from "../../../../core/text/spans.ts";
import { useWorkbench } from "../../../workbench.ts";

/** Letters of the words that are shown on each side of a cut. */
const BESIDE = 40;

/** Whether a proposal cuts, joins or moves points and says nothing else: there are no words to compare. */
export function onlyArranges({ spans = [], points = [] }: Proposal): boolean {
  return spans.length === 0 && points.length > 0 && arranging(points).length === points.length;
}

/** Where a proposal cuts the words of its point, and where the point would stand, in the version that it was made on. */
export function Arranged({ proposal, text }: { readonly proposal: Proposal; readonly text: TalksText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const base = text.versions.find(({ entry }) => entry.id === proposal.base);
  if (base === undefined) return null;
  const name = (id: string) => pointNames(base).get(id) ?? id;
  const told = (operation: PointOperation): string | null => {
    if (operation.op === "split") {
      const read = pointReading(base, operation.point, operation.as ?? "")?.text ?? "";
      const before = read.slice(0, operation.at);
      const after = read.slice(operation.at + operation.gap.length);
      return words.cutBetween({
        before: before.length > BESIDE ? `…${before.slice(-BESIDE)}` : before,
        after: after.length > BESIDE ? `${after.slice(0, BESIDE)}…` : after,
      });
    }
    if (operation.op !== "move") return null;
    const { at } = operation;
    if ("after" in at) return words.movedBehind({ point: name(at.after) });
    return at.under === null ? words.movedFirst : words.movedUnder({ point: name(at.under) });
  };
  return proposal.points?.map((operation) => {
    const line = told(operation);
    return line === null ? null : (
      <p key={JSON.stringify(operation)} dir="auto">
        {line}
      </p>
    );
  });
}
