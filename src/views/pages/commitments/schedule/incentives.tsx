import type { ReactNode } from "react";
import { incentivesOf, type Commitment } from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, nameIn, titleIn, type CommitmentText } from "../model.ts";

/** What the text attaches to keeping and breaching, party by party and phase by phase. */
export function IncentiveTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const rows = incentivesOf(agreement);
  const worded = agreement.commitments.filter(({ consequence }) => consequence !== undefined);
  const stakes = (list: (typeof rows)[number]["keeping"]) =>
    [...new Set(list.map(({ what, how }) => `${titleIn(agreement, what)} ${how}`))].map((line) => (
      <li key={line}>
        <bdi lang="en">{line}</bdi>
      </li>
    ));
  return (
    <>
      <p className="hint">{words.incentivesHint}</p>
      <div className="data-scroll" role="region" aria-label={words.incentives} tabIndex={0}>
        <table className="data-table cm-runs">
          <thead>
            <tr>
              <th scope="col">{t.commitments.debtor}</th>
              <th scope="col">{t.commitments.phase}</th>
              <th scope="col">{words.keeping}</th>
              <th scope="col">{words.breaching}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, phase, keeping, breaching }) => (
              <tr key={`${party} ${phase ?? ""}`}>
                <th scope="row">
                  <bdi>{nameIn(agreement, party)}</bdi>
                </th>
                <td>{phase === null ? "–" : <bdi lang="en">{titleIn(agreement, phase)}</bdi>}</td>
                <td>{keeping.length === 0 ? "–" : <ul>{stakes(keeping)}</ul>}</td>
                <td>{breaching.length === 0 ? "–" : <ul>{stakes(breaching)}</ul>}</td>
              </tr>
            ))}
            {worded.map((each: Commitment) => (
              <tr key={each.id}>
                <th scope="row">
                  {each.trigger === undefined ? (
                    <bdi>{each.debtor.map((id) => nameIn(agreement, id)).join(", ") || t.commitments.notNamed}</bdi>
                  ) : (
                    <>
                      {t.commitments.begins}: <bdi lang="en">{each.trigger.words}</bdi>
                    </>
                  )}
                </th>
                <td>{each.phase === undefined ? "–" : <bdi lang="en">{titleIn(agreement, each.phase)}</bdi>}</td>
                <td>–</td>
                <td>
                  <bdi lang="en" dir="ltr">
                    {actWords(each)}: {each.consequence}
                  </bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
