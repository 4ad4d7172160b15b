import { say } from "../../../../words/words.ts";
import { durationSaid, titleIn, type Agreement, type Commitment } from "../../../../core/commitments/index.ts";
import type { ReactNode } from "react";
import { Empty } from "../../../kit/states.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, type CommitmentText } from "../model.ts";
import { CommitmentLink, TextWords, Who } from "../parts.tsx";

const subjects = /sanction|g8|frozen|relief|trade/u;

/** What is lifted when and on what condition, whose consent it needs without their signature, and how it comes back. */
export function ReliefTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const rows = agreement.commitments.filter(
    (each) =>
      subjects.test((each.topics ?? []).join(" ")) ||
      /\bsanctions?\b|\bG8\b|\bfrozen\b/iu.test(each.act.words) ||
      each.consequence === "snapback",
  );
  if (rows.length + agreement.relief.length === 0) return <Empty title={words.relief} text={words.noEdgesText} />;
  const others = ({ debtor }: Commitment) =>
    debtor.filter((id) => agreement.parties.find((party) => party.id === id)?.signs !== true);
  const who = (ids: readonly string[]) => <Who ids={ids} agreement={agreement} />;
  const said = (value: string | undefined) => (value === undefined ? "–" : <TextWords of={value} />);
  return (
    <>
      <p className="hint">{words.reliefHint}</p>
      {agreement.relief.map((relief) => (
        <Phases key={relief.id} relief={relief} agreement={agreement} />
      ))}
      <Table
        className="data-table cm-runs stacks"
        scroll={words.relief}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            head: t.commitments.commitment,
            props: (each) => ({ "aria-label": actWords(each) }),
            cell: (each) => <CommitmentLink text={text.id} id={each.id} words={actWords(each)} />,
          },
          {
            head: t.commitments.phase,
            cell: ({ phase }) => said(phase === undefined ? undefined : titleIn(agreement, phase)),
          },
          {
            head: t.commitments.begins,
            cell: ({ trigger }) =>
              trigger === undefined ? <span className="standing">{words.open}</span> : said(trigger.words),
          },
          { head: t.commitments.debtor, cell: ({ debtor }) => who(debtor) },
          { head: words.consent, cell: (each) => (others(each).length === 0 ? "–" : who(others(each))) },
          { head: words.snapback, cell: ({ consequence }) => said(consequence) },
        ]}
      />
    </>
  );
}

/** What is lifted phase by phase. */
function Phases({
  relief,
  agreement,
}: {
  readonly relief: Agreement["relief"][number];
  readonly agreement: Agreement;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <section className="cm-group">
      <div className="cm-group-head">
        <h2>
          <TextWords of={relief.title ?? relief.id} />
        </h2>
      </div>
      <ul className="cm-lines">
        {relief.phases.map(({ phase, lift }) => (
          <li key={phase}>
            <b>
              <TextWords of={titleIn(agreement, phase)} />
            </b>
            <span className="hint">
              {t.commitments.monitoring.lifted}: <TextWords of={lift.join(", ").replaceAll("-", " ")} />
            </span>
          </li>
        ))}
        {relief.snapback !== undefined && (
          <li>
            <b>{t.commitments.schedule.snapback}</b>
            <span className="hint">
              <Who ids={relief.snapback.who} agreement={agreement} /> {say(t, durationSaid(relief.snapback.delay))}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
