import type { ReactNode } from "react";
import type { TabledDraft } from "../../../core/record/state.ts";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { stemmaOf } from "./stemma-layout.ts";

const laneHeight = 24;

/** A line drawing of which draft is based on which; said in words for those who do not see it. */
export function Stemma({ drafts }: { readonly drafts: readonly TabledDraft[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const nodes = stemmaOf(drafts);
  const lanes = Math.max(...nodes.map(({ lane }) => lane), 0);
  const height = (lanes + 1) * laneHeight + 4;
  const share = (column: number) => (100 * column) / drafts.length;
  // The nodes stand at the start of their columns; right to left that is the other edge.
  const x = (column: number) => `${locale.dir === "rtl" ? 100 - share(column) : share(column)}%`;
  const y = (lane: number) => height - 10 - lane * laneHeight;
  const said = nodes.flatMap(({ column, base }) => {
    const draft = drafts[column];
    const from = base === null ? undefined : drafts[base.column];
    return draft === undefined || from === undefined
      ? []
      : [t.overview.stemmaOf({ draft: draftTitle(draft), base: draftTitle(from) })];
  });
  return (
    <svg
      className="stemma"
      height={height}
      width="100%"
      role="img"
      aria-label={said.length === 0 ? t.overview.stemma : `${said.join(". ")}.`}
    >
      {nodes.map(({ id, column, lane, base, others }) => (
        <g key={id}>
          {base === null && column > 0 && (
            <line className="stemma-apart" x1={x(column - 0.3)} x2={x(column)} y1={y(lane)} y2={y(lane)} />
          )}
          {base !== null && base.lane === lane && <line x1={x(base.column)} x2={x(column)} y1={y(lane)} y2={y(lane)} />}
          {base !== null && base.lane !== lane && (
            <>
              <line x1={x(base.column)} x2={x(column - 0.12)} y1={y(base.lane)} y2={y(base.lane)} />
              <line x1={x(column - 0.12)} x2={x(column - 0.12)} y1={y(base.lane)} y2={y(lane)} />
              <line x1={x(column - 0.12)} x2={x(column)} y1={y(lane)} y2={y(lane)} />
            </>
          )}
          {others.map((other) => (
            <g key={other.column} className="stemma-other">
              <line x1={x(other.column)} x2={x(column - 0.06)} y1={y(other.lane)} y2={y(other.lane)} />
              <line x1={x(column - 0.06)} x2={x(column - 0.06)} y1={y(other.lane)} y2={y(lane)} />
              <line x1={x(column - 0.06)} x2={x(column)} y1={y(lane)} y2={y(lane)} />
            </g>
          ))}
        </g>
      ))}
      {nodes.map(({ id, column, lane, known }) => (
        <circle key={id} className={known ? undefined : "stemma-unread"} cx={x(column)} cy={y(lane)} r="5" />
      ))}
    </svg>
  );
}
