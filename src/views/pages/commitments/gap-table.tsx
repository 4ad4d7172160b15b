import { wordOf } from "../../../words/words.ts";
import { Fragment, type ReactNode } from "react";
import { questionsOf, type Question } from "../../../core/commitments/index.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";
import { Table } from "../../kit/table.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { findingsOf, idsWithPoints, textOf, type CommitmentText } from "./model.ts";
import { useFindings, useTexts } from "./use-texts.ts";
import { basisSaid, pointLabel } from "./parts.tsx";

/** A draft and what it leaves open. */
interface GapColumn {
  readonly tabled: TabledDraft;
  /** Null where the draft has no points to look at. */
  readonly text: CommitmentText | null;
  readonly byCode: ReadonlyMap<string, Question>;
}

function gapColumns(state: ProcessState): readonly GapColumn[] {
  return state.drafts.map((tabled) => {
    if (tabled.draft.points.length === 0) return { tabled, text: null, byCode: new Map() };
    const text = textOf(state, tabled.id);
    return { tabled, text, byCode: new Map(questionsOf(findingsOf(text)).map((group) => [group.code, group])) };
  });
}

/** Of what is only worth a look, what drafts are compared by. */
const COMPARED: ReadonlySet<string> = new Set([
  "missing-deadline",
  "missing-monitor",
  "missing-consequence",
  "body-without-charter",
  "body-without-rule",
]);

/** Kinds of gaps that any draft has, the gravest first. */
function gapCodes(columns: readonly GapColumn[]): readonly string[] {
  const ranks = new Map<string, number>();
  for (const { byCode } of columns)
    for (const { code, severity, findings } of byCode.values())
      if (severity !== "info" || COMPARED.has(code)) ranks.set(code, findings[0]?.rank ?? 0);
  return [...ranks].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The same questions to every draft: how often and where each gap occurs. */
export function GapTable(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.commitments;
  useFindings(useTexts(idsWithPoints(state)));
  const columns = gapColumns(state);
  const codes = gapCodes(columns);
  if (codes.length === 0) return <Empty title={words.checks.nothing} text={words.checks.nothingText} />;
  return (
    <>
      <p className="hint">{words.checks.gapsNote}</p>
      <Table
        className="data-table cm-gaps stacks"
        scroll={words.checks.views.gaps}
        rows={codes}
        keyOf={(code) => code}
        columns={[
          { head: words.checks.gap, cell: (code) => wordOf(words.codes, code) },
          ...columns.map((column) => ({
            head: <GapHead of={column} />,
            label: draftTitle(column.tabled),
            cell: (code: string) => <GapCell of={column} code={code} />,
          })),
        ]}
      />
    </>
  );
}

function GapHead({ of: { tabled, text } }: { readonly of: GapColumn }): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      <bdi>{draftTitle(tabled)}</bdi>
      <span className="cm-says">{text === null ? t.commitments.checks.noText : basisSaid(t, text)}</span>
    </>
  );
}

const placesShown = 6;

function GapCell({ of: { text, byCode }, code }: { readonly of: GapColumn; readonly code: string }): ReactNode {
  const { t, locale, place: here } = useWorkbench();
  const words = t.commitments.checks;
  if (text === null)
    return (
      <span className="cm-absent" title={words.noText}>
        <span className="heard">{words.noText}</span>
      </span>
    );
  const group = byCode.get(code);
  if (group === undefined) return <span className="hint">{words.notFound}</span>;
  const places = [...new Set(group.findings.map(({ place }) => place))];
  const labels = places.slice(0, placesShown).map((place) => pointLabel(text, place));
  const more = places.length - labels.length;
  return (
    <>
      <PageLink to={onPage(here, "checks", { text: text.id, code })} className="cm-gap-count">
        {words.times({ n: group.findings.length })}
      </PageLink>
      <span className="cm-gap-places">
        {labels.map((label, index) => (
          <Fragment key={label}>
            {index > 0 && locale.comma}
            <bdi>{label}</bdi>
          </Fragment>
        ))}
        {more > 0 && ` ${words.andMore({ n: more })}`}
      </span>
    </>
  );
}
