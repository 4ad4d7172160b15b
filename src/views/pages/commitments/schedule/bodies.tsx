import { say } from "../../../../words/words.ts";
import {
  durationSaid,
  isWholeRule,
  pointsNaming,
  titleIn,
  type Agreement,
  type Body,
  type Party,
  type WordedPart,
} from "../../../../core/commitments/index.ts";
import { Fragment, type ReactNode } from "react";
import { Empty } from "../../../kit/states.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../../texts/draft-choice.tsx";
import { actWords, type CommitmentText } from "../model.ts";
import { useTexts } from "../use-texts.ts";
import { basisSaid, PointLink, TextWords } from "../parts.tsx";
import { InItsWords, wordsOf } from "./charter-cell.tsx";
import { DeadlockTest } from "./deadlock.tsx";
import { MonitoringDesigns } from "./designs.tsx";

const asked = ["members", "rule", "mandate", "access", "reports", "finds", "deadlock", "watches"] as const;

/** Bodies, funds and monitors of every draft against the same list: what is stated, and what is left open. */
export function Bodies(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.commitments.schedule;
  const drafts = state.drafts.filter(({ draft }) => draft.points.length > 0);
  const read = useTexts(drafts.map(({ id }) => id));
  const texts = read.flatMap((text) => (text.tabled === null ? [] : [{ tabled: text.tabled, text }]));
  if (texts.every(({ text }) => bodiesOf(text.agreement).length === 0))
    return <Empty title={words.none} text={words.noneText} />;
  return (
    <>
      <p className="hint">{words.bodiesHint}</p>
      {texts.map(({ tabled, text }) => (
        <section key={tabled.id} className="cm-group">
          <div className="cm-group-head">
            <h2>
              <bdi>{draftTitle(tabled)}</bdi>
            </h2>
            <p className="hint">{basisSaid(t, text)}</p>
          </div>
          <Charters text={text} title={draftTitle(tabled)} />
        </section>
      ))}
      <DeadlockTest texts={texts.map(({ text }) => text)} />
      <MonitoringDesigns />
    </>
  );
}

function Charters({ text, title }: { readonly text: CommitmentText; readonly title: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const bodies = bodiesOf(text.agreement);
  if (bodies.length === 0) return <p className="hint">{words.noneText}</p>;
  return (
    <Table
      className="data-table cm-bodies stacks"
      scroll={title}
      rows={bodies}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.bodies,
          cell: (body) => (
            <>
              <TextWords of={body.name} />
              <NamedIn body={body} text={text} />
            </>
          ),
        },
        ...asked.map((name) => ({
          head: words.charter[name],
          className: "flows",
          cell: (body: Party | Body) => <Charter body={body} name={name} text={text} />,
        })),
      ]}
    />
  );
}

/** The points whose duties name a body: there stands what nobody read of it. */
function NamedIn({ body, text }: { readonly body: Party | Body; readonly text: CommitmentText }): ReactNode {
  const { t, locale } = useWorkbench();
  const points = pointsNaming(text.agreement, body);
  if (points.length === 0) return null;
  return (
    <p className="hint">
      {t.commitments.schedule.bodiesNamed}{" "}
      {points.map((point, at) => (
        <Fragment key={point}>
          {at > 0 && locale.comma}
          <PointLink text={text} point={point} />
        </Fragment>
      ))}
    </p>
  );
}

function bodiesOf({ parties, commitments }: Agreement): readonly (Party | Body)[] {
  const watching = new Set(commitments.flatMap(({ monitor }) => monitor?.body ?? []));
  return parties.filter(({ id, kind }) => kind === "body" || (kind === "organisation" && watching.has(id)));
}

function Charter({
  body,
  name,
  text,
}: {
  readonly body: Party | Body;
  readonly name: (typeof asked)[number];
  readonly text: CommitmentText;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const charter: Partial<Body> = "members" in body ? body : {};
  const watched = agreement.commitments.filter(({ monitor }) => monitor?.body === body.id && monitor.general !== true);
  const general = agreement.commitments.some(({ monitor }) => monitor?.body === body.id && monitor.general === true);
  const said: Readonly<Record<(typeof asked)[number], string>> = {
    members: (charter.members ?? [])
      .map(({ party, weight }) => `${titleIn(agreement, party)}${weight === 1 ? "" : ` (${weight})`}`)
      .join(locale.comma),
    rule:
      charter.rule === undefined
        ? ""
        : [
            charter.rule.consensus === true
              ? words.deadlock.rules.consensus
              : t.commitments.majority({
                  share: `${charter.rule.strict === true ? ">" : "≥"} ${charter.rule.threshold.join("/")}`,
                }),
            ...(charter.rule.concurrent ?? []).map((group) => group.map((id) => titleIn(agreement, id)).join("+")),
          ].join(locale.semicolon),
    mandate: (charter.mandate ?? []).map((each) => each.replace(/ \[[^\]]*\]$/u, "")).join(locale.semicolon),
    access: charter.access ?? "",
    reports:
      charter.reportEvery === undefined ? "" : t.commitments.every({ time: say(t, durationSaid(charter.reportEvery)) }),
    finds: (charter.finds ?? []).map((kind) => t.commitments.monitoring[kind]).join(locale.comma),
    deadlock: charter.deadlock ?? "",
    watches: [...watched.map(actWords).slice(0, 4), ...(general ? [t.commitments.generalOnly] : [])].join(
      locale.semicolon,
    ),
  };
  const own = wordsOf(text, body)?.[name as WordedPart] ?? [];
  if (said[name] === "" && own.length === 0) return <span className="standing">{words.open}</span>;
  return (
    <>
      <bdi>{said[name]}</bdi>
      {(name === "rule" || said[name] === "") && <InItsWords of={own} whole={said[name] === "" || isWholeRule(own)} />}
    </>
  );
}
