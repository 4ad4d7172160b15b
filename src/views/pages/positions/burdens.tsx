import type { ReactNode } from "react";
import type { Commitment } from "../../../core/commitments/index.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { partyOf } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage, withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { Select } from "../../kit/select.tsx";
import { useWorkbench } from "../../workbench.ts";
import { actWords, type CommitmentText } from "../commitments/model.ts";
import { useTexts } from "../commitments/use-texts.ts";
import { PointLink, Standing, Who } from "../commitments/parts.tsx";

/** Point by point, who would owe what and to whom, from the commitments of a draft. */
export function Burdens({ tabled }: { readonly tabled: TabledDraft }): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.positions;
  const [text] = useTexts([tabled.id]);
  if (text === undefined) return null;
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
          <Select
            value={party}
            empty={words.everyParty}
            options={state.parties
              .filter(({ id }) => named.has(id))
              .map(({ id }) => ({ value: id, label: partyOf(state, id).name }))}
            onChange={(value) => go(withValues(place, { party: value }))}
          />
        </label>
      )}
      {shown.length === 0 ? <p className="hint">{words.noBurden}</p> : <BurdenTable shown={shown} text={text} />}
    </>
  );
}

/** Duties one by one. */
function BurdenTable({
  shown,
  text,
}: {
  readonly shown: readonly Commitment[];
  readonly text: CommitmentText;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.positions;
  return (
    <Table
      className="data-table pos-burdens stacks"
      scroll={words.assessmentViews.burdens}
      rows={shown}
      keyOf={({ id }) => id}
      rowProps={({ id }) => ({ id: `burden-${id}` })}
      columns={[
        {
          head: words.point,
          cell: ({ anchors: [anchor] }) => anchor !== undefined && <PointLink text={text} point={anchor.point} />,
        },
        {
          head: words.duty,
          cell: (each) => (
            <>
              <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
                <bdi lang="en">{actWords(each)}</bdi>
              </PageLink>{" "}
              <span className="cm-says">
                {t.commitments.kinds[each.modality]} <Standing of={each} text={text} />
              </span>
            </>
          ),
        },
        { head: words.owes, cell: ({ debtor }) => <Who ids={debtor} agreement={text.agreement} /> },
        {
          head: words.owedTo,
          cell: ({ creditor, beneficiaries = [] }) => (
            <Who ids={[...new Set([...creditor, ...beneficiaries])]} agreement={text.agreement} />
          ),
        },
      ]}
    />
  );
}
