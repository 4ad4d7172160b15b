import { useState, type ReactNode } from "react";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import { movedWords, type ReturnedRemark } from "../../../../core/text/spans.ts";
import type { EntryPlan } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { plainLabel } from "../labels.ts";
import { ChangeWords, MovedWords } from "./exchange.tsx";
import type { ShownProposal } from "./proposals.tsx";

/** Records what is chosen of what is shown as proposals of whoever sent it back; from the office they are received from that party. */
export function RecordReceived({
  proposals,
  comments,
  text,
  title,
  from,
}: {
  readonly proposals: readonly ShownProposal[];
  readonly comments: readonly ReturnedRemark[];
  /** Id and title of the composite on the table. */
  readonly text: string;
  readonly title: string;
  readonly from: string;
}): ReactNode {
  const { t, record } = useWorkbench();
  // What is left out is known by what it proposes, as the list may be cut anew.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (record === null) return null;
  const chosen = proposals.filter((each) => !left.has(keyOf(each)));
  const filed = from !== "" && record.audience.capacity !== "delegate";
  const whose = { ...(from === "" ? {} : { party: from }), ...(filed ? { as: ACTING_OFFICE } : {}) };
  const plans = (): readonly EntryPlan[] => [
    ...chosen.flatMap(({ body }) => (body === undefined ? [] : [{ kind: "proposal", body, ...whose }])),
    ...comments.map(({ point, quote, text: said }): EntryPlan => {
      const remark = quote === "" ? said : `${t.own.received.on({ quote })}: ${said}`;
      return { kind: "note", body: { ...(point === null ? {} : { composite: text, point }), text: remark }, ...whose };
    }),
  ];
  return (
    <RecordButton
      label={t.record.recorders.proposals}
      text={t.record.recorders.proposalsText({ n: chosen.length, title })}
      writers="texts"
      plans={plans}
      whose={from === "" ? null : from}
      ready={chosen.length > 0}
    >
      <Chosen proposals={proposals} left={left} onLeft={setLeft} />
    </RecordButton>
  );
}

/** Each proposal with a box: what is not ticked is not recorded. */
function Chosen({
  proposals,
  left,
  onLeft,
}: {
  readonly proposals: readonly ShownProposal[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.own.received;
  const moved = movedWords(proposals.flatMap(({ changes }) => changes));
  const put = (key: string, isIn: boolean): void =>
    onLeft(new Set([...left].filter((each) => each !== key).concat(isIn ? [] : [key])));
  return (
    <fieldset className="proposals-chosen">
      <legend className="label">{words.chosen}</legend>
      {proposals.map((each) => {
        const [key, label] = [keyOf(each), plainLabel(each.label)];
        return (
          <label key={key} className="tabling-keep">
            <input type="checkbox" checked={!left.has(key)} onChange={(event) => put(key, event.target.checked)} />
            <span>
              <b>{each.changes[0]?.kind === "insert" ? words.after({ label }) : words.at({ label })}</b>{" "}
              {each.changes.map((change) => (
                <span key={JSON.stringify(change.edit)} className="words-two proposals-exchange" dir="auto">
                  <ChangeWords change={change} />{" "}
                  <span className="hint">
                    <MovedWords change={change} other={moved.get(change)} />
                  </span>
                </span>
              ))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function keyOf({ point, changes }: ShownProposal): string {
  return JSON.stringify([point, changes.map(({ edit }) => edit)]);
}
