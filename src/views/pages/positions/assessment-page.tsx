import type { ReactNode } from "react";
import { assessmentRows, assessorsOf, type Assessment } from "../../../core/evidence/assessment.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { Parties } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { DraftChoice } from "../texts/draft-choice.tsx";
import { AddAssessment } from "./adding/assessment-form.tsx";
import { DraftLink, SourceList } from "./links.tsx";

/** Views of named assessors on points, on named criteria, side by side. Nothing is added up. */
export function AssessmentPage(): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.positions;
  const all = state.assessments ?? [];
  const first = state.drafts.find(({ id }) => all.some(({ draft }) => draft === id)) ?? state.drafts[0];
  const chosen = state.drafts.find(({ id }) => id === place.values["draft"]) ?? first;
  const points = chosen === undefined ? [] : [...walkPoints(chosen.draft.points)].map(({ point }) => point.id);
  const assessors = chosen === undefined ? [] : assessorsOf(all, chosen.id);
  const rows = chosen === undefined ? [] : assessmentRows(all, chosen.id, points);
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.assessments}</h1>
          <p className="page-sub">{words.assessmentsIntro}</p>
        </div>
        <span className="grow" />
        {chosen !== undefined && rows.length > 0 && <AddAssessment draft={chosen.id} key={chosen.id} />}
        {still === undefined && (
          <DraftChoice chosen={chosen} label={words.draft} onChoose={(draft) => go(withValues(place, { draft }))} />
        )}
      </div>
      {rows.length === 0 || chosen === undefined ? (
        <Empty title={words.noAssessment} text={words.noAssessmentText}>
          {chosen !== undefined && <AddAssessment draft={chosen.id} key={chosen.id} />}
        </Empty>
      ) : (
        <div className="data-scroll" role="region" aria-label={words.assessments} tabIndex={0}>
          <table className="data-table pos-assessments">
            <thead>
              <tr>
                <th scope="col">{words.point}</th>
                <th scope="col">{words.criterion}</th>
                {assessors.map((assessor) => (
                  <th key={assessor} scope="col">
                    <bdi>{assessor}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.point} ${row.criterion}`}>
                  <th scope="row">
                    <DraftLink draft={row.draft} point={row.point} />
                  </th>
                  <td>
                    {words.criteria[row.criterion]}
                    {row.differ && <p className="hint">{words.rivals}</p>}
                  </td>
                  {assessors.map((assessor) => (
                    <td key={assessor}>
                      {(row.by.get(assessor) ?? []).map((view) => (
                        <View key={view.id} view={view} />
                      ))}
                      {!row.by.has(assessor) && <span className="hint">{words.notAssessed}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function View({ view }: { readonly view: Assessment }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  return (
    <div className="pos-view">
      <p>
        <b>{words.judgement[view.judgement]}</b>
        {view.of !== undefined && <> {words.judgedFor(view.of)}</>}{" "}
        <span className="hint">{locale.shortDate(view.on)}</span>
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
