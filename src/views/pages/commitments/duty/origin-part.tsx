import type { ReactNode } from "react";
import type { JsonObject } from "../../../../core/common/json.ts";
import type { Commitment } from "../../../../core/commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "../../../../core/record/acting.ts";
import { standingEntries } from "../../../../core/record/behind.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordButton } from "../../record/record-dialog.tsx";
import { mayWrite } from "../../record/writing.tsx";
import type { CommitmentText } from "../model.ts";
import { changedFrom, confirmedIn, entryOfDuty, proposalOn } from "./origin.ts";
import { useFieldWords } from "./words.ts";

interface OfDuty {
  readonly text: CommitmentText;
  readonly commitment: Commitment;
}

/** Who put a commitment on record and when, what a person changed against the proposal, and who contests it. */
export function OriginPart({ text, commitment }: OfDuty): ReactNode {
  const { t, locale, record, state } = useWorkbench();
  const words = t.commitments;
  const labels = useFieldWords();
  const entry = record === null ? undefined : entryOfDuty(text, commitment, record.entries);
  if (record === null || entry === undefined) return null;
  const called = (actor: string) => (actor === ACTING_OFFICE ? t.record.office : actor);
  const { actor, day } = confirmedIn(entry);
  const proposal = proposalOn(state, text, commitment);
  const changed = proposal === null ? [] : changedFrom(proposal, commitment);
  const shown = (written: string) => (written === "" ? words.changedNothing : written);
  const contests = standingEntries(record.entries, "note").filter(
    ({ entry: { body } }) => body?.["about"] === entry.id,
  );
  return (
    <section className="cm-origin">
      <p>{words.confirmedBy({ who: called(actor), on: day })}</p>
      {proposal !== null && changed.length === 0 && <p className="hint">{words.asProposed}</p>}
      {changed.length > 0 && (
        <details>
          <summary>
            {words.changedByPerson} <span className="choice-n">{locale.number(changed.length)}</span>
          </summary>
          <ul className="cm-lines">
            {changed.map(({ field, proposed, recorded }) => (
              <li key={field}>
                {words.changedFrom({ field: labels.field(field), was: shown(proposed), now: shown(recorded) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {contests.map(({ entry: { id, body, known, ...by } }) => (
        <p key={id} className="standing">
          {words.contested({ who: called(actorOf(by)), on: known.slice(0, 10), words: textOf(body) })}
        </p>
      ))}
    </section>
  );
}

/** Who may not correct a commitment can say that its words mean something else: a remark on its entry. */
export function Contest({ text, commitment }: OfDuty): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.commitments;
  const entry = record === null ? undefined : entryOfDuty(text, commitment, record.entries);
  if (record === null || entry === undefined || !mayWrite(record, "talk", entry.room)) return null;
  return (
    <RecordButton
      label={words.contest}
      text={words.contestText}
      writers="talk"
      room={entry.room}
      name={{ label: words.contestWhat, value: "" }}
      plans={(said) => [{ kind: "note", body: { text: said, about: entry.id } }]}
    />
  );
}

function textOf(body: JsonObject | null): string {
  const text = body?.["text"];
  return typeof text === "string" ? text : "";
}
