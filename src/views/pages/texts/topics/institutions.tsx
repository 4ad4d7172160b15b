import { useMemo, type ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { Table } from "../../../kit/table.tsx";
import { draftColumns } from "../draft-columns.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, idsWithPoints } from "../../commitments/model.ts";
import { useTexts } from "../../commitments/use-texts.ts";
import { fullLabel } from "../labels.ts";
import { institutionRows, type InstitutionCell } from "./model.ts";

/** Institutions against drafts: where the text names each and in which role; where it does not, that is said. */
export function Institutions(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.byTopic;
  useTexts(idsWithPoints(state));
  const rows = useMemo(() => institutionRows(state), [state]);
  return (
    <>
      <p className="cm-count">{words.institutionsCounted({ shown: locale.number(rows.length) })}</p>
      <Table
        className="data-table topic-institutions stacks"
        scroll={words.views.institutions}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { head: words.institution, cell: ({ name }) => <bdi>{name}</bdi> },
          ...draftColumns<(typeof rows)[number]>(state, state.drafts, {
            cell: ({ cells }, tabled, at) => <Cell cell={cells[at]} tabled={tabled} />,
          }),
        ]}
      />
    </>
  );
}

/** Acts of an institution that are shown before a reader asks for all: of a body that watches all they are many. */
const AT_ONCE = 5;

function Cell({
  cell,
  tabled,
}: {
  readonly cell: InstitutionCell | undefined;
  readonly tabled: TabledDraft;
}): ReactNode {
  const { place, t, still } = useWorkbench();
  const words = t.byTopic;
  if (cell?.known !== true) return <span className="standing">{t.positions.absenceDraft.unknown}</span>;
  if (cell.points.length === 0 && cell.owes.length === 0 && cell.watches.length === 0)
    return <span className="hint">{words.notNamed}</span>;
  const lines = (list: InstitutionCell["owes"]) => (
    <ul className="link-list">
      {list.map((each) => (
        <li key={each.id}>
          {still === undefined ? (
            <PageLink to={onPage(place, "commitments", { text: tabled.id, c: each.id })}>
              <bdi lang="en">{actWords(each)}</bdi>
            </PageLink>
          ) : (
            <bdi lang="en">{actWords(each)}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
  const acts = (title: string, list: InstitutionCell["owes"]) =>
    list.length === 0 ? null : (
      <>
        <span className="label">{title}</span>
        {lines(list.slice(0, AT_ONCE))}
        {list.length > AT_ONCE && (
          <details>
            <summary>{t.commitments.checks.more({ n: list.length - AT_ONCE })}</summary>
            {lines(list.slice(AT_ONCE))}
          </details>
        )}
      </>
    );
  return (
    <>
      {cell.points.length > 0 && (
        <p>
          {words.namedIn}{" "}
          {cell.points.map(({ id }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <PageLink to={onPage(place, "history", { draft: tabled.id, point: id })}>
                <bdi>{fullLabel(tabled.draft, id)}</bdi>
              </PageLink>
            </span>
          ))}
        </p>
      )}
      {cell.points.length === 0 && <p className="hint">{words.byReading}</p>}
      {acts(words.owes, cell.owes)}
      {acts(words.watches, cell.watches)}
    </>
  );
}
