import type { ReactNode } from "react";
import type { TabledDraft } from "../../../core/record/state.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { partyOf } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { actWords, textOf } from "../commitments/model.ts";
import { PointLink, Standing, Who } from "../commitments/parts.tsx";

/** Point by point, who would owe what and to whom, from the commitments of a draft. */
export function Burdens({ tabled }: { readonly tabled: TabledDraft }): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.positions;
  const text = textOf(state, tabled.id);
  const { commitments } = text.agreement;
  const party = place.values["party"] ?? "";
  const sides = (each: (typeof commitments)[number]) => [
    ...each.debtor,
    ...each.creditor,
    ...(each.beneficiaries ?? []),
  ];
  const named = new Set(commitments.flatMap(sides));
  const shown = party === "" ? commitments : commitments.filter((each) => sides(each).includes(party));
  if (commitments.length === 0) return <Empty title={t.commitments.none} text={t.commitments.noneText} />;
  return (
    <>
      {still === undefined && (
        <label className="cm-field">
          <span className="label">{words.owesOrOwed}</span>
          <select
            className="input"
            value={party}
            onChange={({ target }) => go(withValues(place, { party: target.value }))}
          >
            <option value="">{words.everyParty}</option>
            {state.parties
              .filter(({ id }) => named.has(id))
              .map(({ id }) => (
                <option key={id} value={id}>
                  {partyOf(state, id).name}
                </option>
              ))}
          </select>
        </label>
      )}
      {shown.length === 0 ? (
        <p className="hint">{words.noBurden}</p>
      ) : (
        <div className="data-scroll" role="region" aria-label={words.assessmentViews.burdens} tabIndex={0}>
          <table className="data-table pos-burdens stacks">
            <thead>
              <tr>
                <th scope="col">{words.point}</th>
                <th scope="col">{words.duty}</th>
                <th scope="col">{words.owes}</th>
                <th scope="col">{words.owedTo}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <tr key={each.id} id={`burden-${each.id}`}>
                  <th scope="row">
                    {each.anchors[0] !== undefined && <PointLink text={text} point={each.anchors[0].point} />}
                  </th>
                  <td data-label={words.duty}>
                    <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
                      <bdi lang="en">{actWords(each)}</bdi>
                    </PageLink>{" "}
                    <span className="cm-says">
                      {t.commitments.kinds[each.modality]} <Standing of={each} text={text} />
                    </span>
                  </td>
                  <td data-label={words.owes}>
                    <Who ids={each.debtor} agreement={text.agreement} />
                  </td>
                  <td data-label={words.owedTo}>
                    <Who
                      ids={[...new Set([...each.creditor, ...(each.beneficiaries ?? [])])]}
                      agreement={text.agreement}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
