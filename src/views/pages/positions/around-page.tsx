import type { ReactNode } from "react";
import type { Consent, Delegate, Ratification, Sourced } from "../../../core/evidence/positions/index.ts";
import { Part } from "../../kit/part.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { Standing } from "../../kit/standing.tsx";
import { Empty } from "../../kit/states.tsx";
import { onPage } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SourceList } from "./links.tsx";
import { FillFrom } from "../record/fill-from.tsx";

/** What stands behind the positions, what must be done at home, and whose consent is needed outside the table. */
export function AroundPage(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const book = state.positions;
  const stakes = book?.stakes ?? [];
  const consents = book?.consents ?? [];
  const delegates = book?.delegates ?? [];
  if (stakes.length === 0 && consents.length === 0 && delegates.length === 0)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <FillFrom page="positions" />
      </Empty>
    );
  return (
    <>
      <PageTitle title={words.pages.around} sub={words.stakesIntro} />
      <section aria-labelledby="stakes">
        <div className="part-head">
          <h2 id="stakes">{words.stakes}</h2>
        </div>
        <div className="pos-people">
          {stakes.map(({ party, interests, alternatives, redLines = [], ratification }) => (
            <section key={party} aria-label={party}>
              <h3>
                <Party id={party} named />
              </h3>
              <SaidList title={words.interests} list={interests} />
              <SaidList title={words.alternatives} list={alternatives} />
              <SaidList title={words.redLines} list={redLines} />
              <SaidList title={words.ratification} list={ratification} />
            </section>
          ))}
        </div>
      </section>
      <DelegateTable delegates={delegates} />
      {consents.length > 0 && (
        <Part region={false} id="consents" title={words.consents} hint={words.consentsIntro}>
          <ConsentTable consents={consents} />
        </Part>
      )}
    </>
  );
}

function SaidList({
  title,
  list,
}: {
  readonly title: string;
  readonly list: readonly (Sourced | Ratification)[];
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="pos-said-list">
      <h4 className="label">{title}</h4>
      {list.length === 0 ? (
        <p className="hint">{t.positions.noSource}</p>
      ) : (
        <ul>
          {list.map((item) => (
            <li key={item.text}>
              {"body" in item && (
                <>
                  <bdi>
                    <b>
                      {item.instrument}, {item.body}.
                    </b>
                  </bdi>{" "}
                </>
              )}
              <SaidWords item={item} />
              {"after" in item && item.after !== undefined && (
                <p className="hint">{t.positions.notBefore({ days: item.after.days, event: item.after.event })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Persons who speak for parties, with their roles over time. */
function DelegateTable({ delegates }: { readonly delegates: readonly Delegate[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.positions;
  const day = (on: string | undefined, none: string) =>
    on === undefined ? <span className="hint">{none}</span> : locale.shortDate(on);
  if (delegates.length === 0) return null;
  return (
    <Part region={false} id="delegates" title={words.delegates} hint={words.delegatesIntro}>
      <Table
        className="data-table pos-delegates stacks"
        scroll={words.delegates}
        rows={delegates}
        keyOf={({ party, person, from }) => `${party} ${person} ${from ?? ""}`}
        columns={[
          { head: words.who, cell: ({ party }) => <Party id={party} /> },
          { head: words.person, names: true, cell: ({ person }) => <bdi>{person}</bdi> },
          { head: words.from, cell: ({ from }) => day(from, words.noStart) },
          { head: words.until, cell: ({ until }) => day(until, words.noEnd) },
          { head: words.role, cell: (delegate) => <SaidWords item={delegate} /> },
        ]}
      />
    </Part>
  );
}

/** A statement with its day, its sources and how far it was read. */
export function SaidWords({ item }: { readonly item: Sourced }): ReactNode {
  const { locale } = useWorkbench();
  return (
    <>
      <bdi>{item.text}</bdi>
      {item.on !== undefined && <span className="hint"> {locale.shortDate(item.on)}</span>}
      {item.note !== undefined && (
        <span className="hint">
          {" "}
          <bdi>{item.note}</bdi>
        </span>
      )}
      {item.confidence !== "found" && <Standing point={{ wording: "verbatim", confidence: item.confidence }} />}
      {item.confidence === "found" && <SourceList ids={item.sources} />}
    </>
  );
}

/** Whose consent is needed, for which issues, and what is on record of it. */
export function ConsentTable({ consents }: { readonly consents: readonly Consent[] }): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.positions;
  return (
    <Table
      className="data-table stacks"
      scroll={words.consents}
      rows={consents}
      keyOf={({ who, issues }) => `${who} ${issues.join()}`}
      columns={[
        { head: words.who, cell: ({ who }) => <bdi>{who}</bdi> },
        { head: words.kind, cell: ({ kind }) => <bdi>{kind}</bdi> },
        {
          head: words.forIssues,
          cell: ({ issues }) => (
            <ul className="link-list">
              {issues.map((id) => (
                <li key={id}>
                  <PageLink to={onPage(place, "issue", { issue: id })}>
                    {state.positions?.issues.find((issue) => issue.id === id)?.title ?? id}
                  </PageLink>
                </li>
              ))}
            </ul>
          ),
        },
        { head: words.says, cell: (consent) => <SaidWords item={consent} /> },
      ]}
    />
  );
}
