import type { ReactNode } from "react";
import type { Proposal, TalksText } from "../../../../core/record/talks.ts";
import { arranging } from "../../../../core/record/living/arranged.ts";
import { pointNames } from "../../../../core/record/waits/names.ts";
import { pointReading, type PointOperation } from "../../../../core/text/spans.ts";
import type { Words } from "../../../../words/types.ts";
import { useWorkbench } from "../../../workbench.ts";

/** Letters of the words that are shown on each side of a cut. */
const BESIDE = 40;

/** Whether a proposal cuts, joins or moves points and says nothing else: there are no words to compare. */
export function onlyArranges({ spans = [], points = [] }: Proposal): boolean {
  return spans.length === 0 && points.length > 0 && arranging(points).length === points.length;
}

/** Where an edit of a version cuts the words of a point, and where points would stand, a line for each. */
export function arrangedLines(
  t: Words,
  text: TalksText,
  { base: id, points = [] }: Pick<Proposal, "base" | "points">,
): readonly string[] {
  const words = t.record.point;
  const base = text.versions.find(({ entry }) => entry.id === id);
  if (base === undefined) return [];
  const name = (point: string) => pointNames(base).get(point) ?? point;
  const told = (operation: PointOperation): string | null => {
    switch (operation.op) {
      case "split": {
        const read = pointReading(base, operation.point, operation.as ?? "")?.text ?? "";
        const before = read.slice(0, operation.at);
        const after = read.slice(operation.at + operation.gap.length);
        return words.cutBetween({
          before: before.length > BESIDE ? `…${before.slice(-BESIDE)}` : before,
          after: after.length > BESIDE ? `${after.slice(0, BESIDE)}…` : after,
        });
      }
      case "move": {
        const { at } = operation;
        if ("after" in at) return words.movedBehind({ point: name(at.after) });
        return at.under === null ? words.movedFirst : words.movedUnder({ point: name(at.under) });
      }
      default:
        return null;
    }
  };
  return points.flatMap((operation) => told(operation) ?? []);
}

/** Where a proposal cuts the words of its point, and where the point would stand, in the version that it was made on. */
export function Arranged({ proposal, text }: { readonly proposal: Proposal; readonly text: TalksText }): ReactNode {
  const { t } = useWorkbench();
  return arrangedLines(t, text, proposal).map((line) => (
    <p key={line} dir="auto">
      {line}
    </p>
  ));
}
