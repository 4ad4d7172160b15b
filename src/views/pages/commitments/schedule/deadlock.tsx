import { useState, type ReactNode } from "react";
import {
  titleIn,
  ASSUMED_RULES,
  deadlockTest,
  isBody,
  isWholeRule,
  withAssumedRule,
  type AssumedRule,
  type Body,
} from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../../texts/draft-choice.tsx";
import { type CommitmentText } from "../model.ts";
import { InItsWords, wordsOf } from "./charter-cell.tsx";

/** Who could stop each body from deciding: by its own rule, or by a rule that the reader assumes where none is stated. */
export function DeadlockTest({ texts }: { readonly texts: readonly CommitmentText[] }): ReactNode {
  const { t, still } = useWorkbench();
  const words = t.commitments.schedule.deadlock;
  const [rule, setRule] = useState<AssumedRule>("consensus");
  const rows = texts.flatMap((text) =>
    text.agreement.parties.filter(isBody).flatMap((body) => (body.members.length === 0 ? [] : [{ text, body }])),
  );
  if (rows.length === 0) return null;
  return (
    <div className="part">
      <div className="part-head">
        <h2 id="deadlock">{words.title}</h2>
        <p className="hint">{words.intro}</p>
      </div>
      {still === undefined && (
        <label className="cm-field">
          <span className="label">{words.assume}</span>
          <select className="input" value={rule} onChange={({ target }) => setRule(target.value as AssumedRule)}>
            {ASSUMED_RULES.map((each) => (
              <option key={each} value={each}>
                {words.rules[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="data-scroll" role="region" aria-label={words.title} tabIndex={0}>
        <table className="data-table cm-deadlock stacks">
          <thead>
            <tr>
              <th scope="col">{t.commitments.schedule.bodies}</th>
              <th scope="col">{t.commitments.schedule.charter.members}</th>
              <th scope="col">{t.commitments.schedule.charter.rule}</th>
              <th scope="col">{words.alone}</th>
              <th scope="col">{words.together}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ text, body }) => (
              <Row key={`${text.id} ${body.id}`} text={text} body={body} rule={rule} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({
  text,
  body,
  rule,
}: {
  readonly text: CommitmentText;
  readonly body: Body;
  readonly rule: AssumedRule;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule.deadlock;
  const test = deadlockTest(withAssumedRule(body, rule));
  const names = (ids: readonly string[]) => locale.list(ids.map((id) => titleIn(text.agreement, id)));
  return (
    <tr>
      <th scope="row">
        <bdi lang="en">{body.name}</bdi>
        {text.tabled !== null && (
          <p className="hint">
            <bdi>{draftTitle(text.tabled)}</bdi>
          </p>
        )}
      </th>
      <td data-label={t.commitments.schedule.charter.members}>
        <bdi>{names(body.members.map(({ party }) => party))}</bdi>
      </td>
      <td data-label={t.commitments.schedule.charter.rule}>
        {body.rule === undefined ? (
          <>
            <span className="standing">{t.commitments.schedule.open}</span>{" "}
            <span className="hint">{words.assumed({ rule: words.rules[rule] })}</span>
          </>
        ) : (
          <>
            {words.stated}
            {!isWholeRule(wordsOf(text, body)?.rule ?? []) && (
              <InItsWords of={wordsOf(text, body)?.rule ?? []} whole={false} />
            )}
          </>
        )}
      </td>
      <td data-label={words.alone}>
        {test === null || test.blockers.length === 0 ? words.nobody : <bdi>{names(test.blockers)}</bdi>}
      </td>
      <td data-label={words.together}>
        {test?.fewest === null || test === null ? "–" : words.fewest({ count: test.fewest })}
      </td>
    </tr>
  );
}
