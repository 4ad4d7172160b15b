import type { ReactNode } from "react";
import { assessmentRows, assessorsOf } from "../../../core/evidence/assessment.ts";
import { CRITERIA, type Assessment } from "../../../core/things/assessment.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { PageTitle } from "../../kit/page-title.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Parties } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { draftColumns } from "../texts/draft-columns.tsx";
import { useWorkbench } from "../../workbench.ts";
import { DraftChoice } from "../texts/draft-choice.tsx";
import { AddAssessment, CorrectAssessment } from "./adding/assessment-form.tsx";
import { Burdens } from "./burdens.tsx";
import { DraftLink, SourceList } from "./links.tsx";
import { FillFrom } from "../record/fill-from.tsx";

const views = ["assessors", "criteria", "burdens"] as const;

/** Views of named assessors on points and on drafts, and who would owe whom by the text itself. Nothing is added up. */
export function AssessmentPage(): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.positions;
  const all = state.assessments ?? [];
  const first = state.drafts.find(({ id }) => all.some(({ draft }) => draft === id)) ?? state.drafts[0];
  const chosen = state.drafts.find(({ id }) => id === place.values["draft"]) ?? first;
  // A published page without an assessment shows what the text itself says: nobody can add one there.
  const usual = all.length === 0 && still !== undefined ? "burdens" : "assessors";
  const view = views.find((each) => each === place.values["view"]) ?? usual;
  const intros = { assessors: words.assessmentsIntro, criteria: words.criteriaIntro, burdens: words.burdensIntro };
  return (
    <>
      <PageTitle title={words.assessments} sub={intros[view]}>
        {view === "assessors" && chosen !== undefined && assessorsOf(all, chosen.id).length > 0 && (
          <AddAssessment draft={chosen.id} key={chosen.id} />
        )}
        {still === undefined && view !== "criteria" && (
          <DraftChoice chosen={chosen} label={words.draft} onChoose={(draft) => go(withValues(place, { draft }))} />
        )}
      </PageTitle>
      {still === undefined && (
        <div className="cm-bar">
          <Choice
            legend={words.assessmentView}
            look="words"
            value={view}
            options={views.map((value) => ({ value, label: words.assessmentViews[value] }))}
            onChange={(value) => go(withValues(place, { view: value === usual ? null : value }))}
          />
        </div>
      )}
      {view === "assessors" && <ByAssessor chosen={chosen} all={all} />}
      {view === "criteria" && <ByCriterion all={all} chosen={chosen} />}
      {view === "burdens" && chosen !== undefined && <Burdens tabled={chosen} />}
    </>
  );
}

/** Drafts side by side, criterion by criterion. */
function ByCriterion({
  all,
  chosen,
}: {
  readonly all: readonly Assessment[];
  readonly chosen: TabledDraft | undefined;
}): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const drafts = state.drafts.filter(({ id }) => all.some(({ draft }) => draft === id));
  if (drafts.length === 0)
    return (
      <Empty title={words.noAssessment} text={words.noAssessmentText}>
        {chosen === undefined ? <FillFrom page="tabling" /> : <AddAssessment draft={chosen.id} key={chosen.id} />}
      </Empty>
    );
  return (
    <Table
      className="data-table pos-assessments stacks"
      scroll={words.assessmentViews.criteria}
      rows={CRITERIA}
      keyOf={(criterion) => criterion}
      columns={[
        { head: words.criterion, cell: (criterion) => words.criteria[criterion] },
        ...draftColumns<(typeof CRITERIA)[number]>(state, drafts, {
          cell: (criterion, { id }) => {
            const here = all.filter((each) => each.draft === id && each.criterion === criterion);
            if (here.length === 0) return <span className="hint">{words.notAssessed}</span>;
            return here.map((each) => (
              <div key={each.id}>
                <p>
                  <DraftLink draft={id} point={each.point} within />
                  {": "}
                  <bdi>{each.assessor}</bdi>
                </p>
                <View view={each} />
              </div>
            ));
          },
        }),
      ]}
    />
  );
}

/** Points of one draft with a column for each assessor. */
function ByAssessor({
  chosen,
  all,
}: {
  readonly chosen: TabledDraft | undefined;
  readonly all: readonly Assessment[];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.positions;
  const points = chosen === undefined ? [] : [...walkPoints(chosen.draft.points)].map(({ point }) => point.id);
  const assessors = chosen === undefined ? [] : assessorsOf(all, chosen.id);
  const rows = chosen === undefined ? [] : assessmentRows(all, chosen.id, points);
  if (rows.length === 0)
    return (
      <Empty title={words.noAssessment} text={words.noAssessmentText}>
        {chosen !== undefined && <AddAssessment draft={chosen.id} key={chosen.id} />}
      </Empty>
    );
  return (
    <Table
      className="data-table pos-assessments stacks"
      scroll={words.assessments}
      rows={rows}
      keyOf={({ point, criterion }) => `${point} ${criterion}`}
      columns={[
        { head: words.point, cell: ({ draft, point }) => <DraftLink draft={draft} point={point} within /> },
        {
          head: words.criterion,
          cell: ({ criterion, differ }) => (
            <>
              {words.criteria[criterion]}
              {differ && <p className="hint">{words.rivals}</p>}
            </>
          ),
        },
        ...assessors.map((assessor) => ({
          head: <bdi>{assessor}</bdi>,
          label: assessor,
          cell: ({ by }: (typeof rows)[number]) => (
            <>
              {(by.get(assessor) ?? []).map((view) => (
                <View key={view.id} view={view} />
              ))}
              {!by.has(assessor) && <span className="hint">{words.notAssessed}</span>}
            </>
          ),
        })),
      ]}
    />
  );
}

function View({ view }: { readonly view: Assessment }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  return (
    <div className="pos-view">
      <p>
        <b>{words.judgement[view.judgement]}</b>
        {view.of !== undefined && <> {words.judgedFor({ party: view.of })}</>}{" "}
        <span className="hint">{locale.shortDate(view.on)}</span> <CorrectAssessment view={view} />
      </p>
      <p dir="auto">{view.reason}</p>
      {view.bears.length > 0 && (
        <p className="hint">
          {words.bears}: <Parties ids={view.bears} />
        </p>
      )}
      {view.benefits.length > 0 && (
        <p className="hint">
          {words.benefits}: <Parties ids={view.benefits} />
        </p>
      )}
      <SourceList ids={view.sources} />
    </div>
  );
}
