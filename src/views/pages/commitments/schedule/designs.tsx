import { useMemo, type ReactNode } from "react";
import { DESIGN_QUESTIONS, monitoringDesign, type DesignAnswer } from "../../../../core/commitments/index.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../../texts/draft-choice.tsx";
import { fullLabel } from "../../texts/labels.ts";

/** Monitoring of every draft against the same questions: the sentence that answers each, or that it is left open. */
export function MonitoringDesigns(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.commitments.schedule.designs;
  const designs = useMemo(
    () => state.drafts.map((tabled) => ({ tabled, design: monitoringDesign(tabled.draft) })),
    [state.drafts],
  );
  return (
    <div className="part">
      <div className="part-head">
        <h2 id="designs">{words.title}</h2>
        <p className="hint">{words.intro}</p>
      </div>
      <div className="data-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table className="data-table cm-designs stacks">
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              {designs.map(({ tabled }) => (
                <th key={tabled.id} scope="col">
                  <bdi>{draftTitle(tabled)}</bdi> <Parties ids={partiesOf(state, tabled.party)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DESIGN_QUESTIONS.map((question) => (
              <tr key={question}>
                <th scope="row">{words.questions[question]}</th>
                {designs.map(({ tabled, design }) => (
                  <td key={tabled.id} data-label={draftTitle(tabled)}>
                    {design === null ? (
                      <span className="standing">{words.notRead}</span>
                    ) : design[question].length === 0 ? (
                      <span className="standing">{t.commitments.schedule.open}</span>
                    ) : (
                      <Answers tabled={tabled} answers={design[question]} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Answers({
  tabled,
  answers,
}: {
  readonly tabled: TabledDraft;
  readonly answers: readonly DesignAnswer[];
}): ReactNode {
  const { place } = useWorkbench();
  return (
    <ul>
      {answers.map(({ point, sentence, from, to }) => (
        <li key={`${point} ${sentence}`} lang={tabled.draft.language} dir="auto">
          <PageLink to={onPage(place, "history", { draft: tabled.id, point })} className="point-label">
            {fullLabel(tabled.draft, point)}
          </PageLink>{" "}
          {sentence.slice(0, from)}
          <mark>{sentence.slice(from, to)}</mark>
          {sentence.slice(to)}
        </li>
      ))}
    </ul>
  );
}
