import { say } from "../../../../words/words.ts";
import { durationSaid, titleIn } from "../../../../core/commitments/index.ts";
import type { ReactNode } from "react";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, type CommitmentText } from "../model.ts";
import { Who } from "../parts.tsx";

const subjects = /sanction|g8|frozen|relief|trade/u;

/** What is lifted when and on what condition, whose consent it needs without their signature, and how it comes back. */
export function ReliefTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const rows = agreement.commitments.filter(
    (each) =>
      subjects.test((each.topics ?? []).join(" ")) ||
      /\bsanctions?\b|\bG8\b|\bfrozen\b/iu.test(each.act.words) ||
      each.consequence === "snapback",
  );
  if (rows.length + agreement.relief.length === 0) return <Empty title={words.relief} text={words.noEdgesText} />;
  const signs = (id: string) => agreement.parties.find((party) => party.id === id)?.signs === true;
  return (
    <>
      <p className="hint">{words.reliefHint}</p>
      {agreement.relief.map((relief) => (
        <section key={relief.id} className="cm-group">
          <div className="cm-group-head">
            <h2>
              <bdi lang="en">{relief.title ?? relief.id}</bdi>
            </h2>
          </div>
          <ul className="cm-lines">
            {relief.phases.map(({ phase, lift }) => (
              <li key={phase}>
                <b>
                  <bdi lang="en">{titleIn(agreement, phase)}</bdi>
                </b>
                <span className="hint">
                  {t.commitments.monitoring.lifted}: <bdi lang="en">{lift.join(", ").replaceAll("-", " ")}</bdi>
                </span>
              </li>
            ))}
            {relief.snapback !== undefined && (
              <li>
                <b>{words.snapback}</b>
                <span className="hint">
                  <Who ids={relief.snapback.who} agreement={agreement} /> {say(t, durationSaid(relief.snapback.delay))}
                </span>
              </li>
            )}
          </ul>
        </section>
      ))}
      <div className="data-scroll" role="region" aria-label={words.relief} tabIndex={0}>
        <table className="data-table cm-runs">
          <thead>
            <tr>
              <th scope="col">{t.commitments.commitment}</th>
              <th scope="col">{t.commitments.phase}</th>
              <th scope="col">{t.commitments.begins}</th>
              <th scope="col">{t.commitments.debtor}</th>
              <th scope="col">{words.consent}</th>
              <th scope="col">{words.snapback}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => {
              const others = each.debtor.filter((id) => !signs(id));
              return (
                <tr key={each.id}>
                  <th scope="row" aria-label={actWords(each)}>
                    <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
                      <bdi lang="en">{actWords(each)}</bdi>
                    </PageLink>
                  </th>
                  <td>{each.phase === undefined ? "–" : <bdi lang="en">{titleIn(agreement, each.phase)}</bdi>}</td>
                  <td>
                    {each.trigger === undefined ? (
                      <span className="standing">{words.open}</span>
                    ) : (
                      <bdi lang="en">{each.trigger.words}</bdi>
                    )}
                  </td>
                  <td>
                    <Who ids={each.debtor} agreement={agreement} />
                  </td>
                  <td>{others.length === 0 ? "–" : <Who ids={others} agreement={agreement} />}</td>
                  <td>{each.consequence === undefined ? "–" : <bdi lang="en">{each.consequence}</bdi>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
