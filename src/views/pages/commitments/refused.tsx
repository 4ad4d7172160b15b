import type { ReactNode } from "react";
import { restsOn, type Commitment, type RefusedDuty } from "../../../core/commitments/index.ts";
import { Part } from "../../kit/part.tsx";
import { useWorkbench } from "../../workbench.ts";
import { RecordButton } from "../record/record-dialog.tsx";
import { openedPlans } from "./duty/duty.ts";
import { refusalOf } from "./duty/origin.ts";
import type { CommitmentText } from "./model.ts";
import { PointLink, recordsDuties } from "./parts.tsx";
import { refusedBy, refusedKey, refusedWords } from "./refused-words.ts";

/** Duties that somebody recorded to be none: nobody watches them, and whoever reads the text sees that nobody does. */
export function RefusedPart({ text }: { readonly text: CommitmentText }): ReactNode {
  const words = useWorkbench().t.commitments.refused;
  if (text.refused.length === 0) return null;
  return (
    <Part id="refused" title={words.title} hint={words.hint({ n: text.refused.length })}>
      <RefusedList text={text} list={text.refused} />
    </Part>
  );
}

/** Those that rest on the words of a commitment, such as another instalment of its sum. */
export function RefusedBeside({ text, of }: { readonly text: CommitmentText; readonly of: Commitment }): ReactNode {
  const words = useWorkbench().t.commitments.refused;
  const list = text.refused.filter((each) => restsOn(of, [each]));
  if (list.length === 0) return null;
  return (
    <>
      <h2 className="label">{words.beside}</h2>
      <RefusedList text={text} list={list} />
    </>
  );
}

export function RefusedList({
  text,
  list,
}: {
  readonly text: CommitmentText;
  readonly list: readonly RefusedDuty[];
}): ReactNode {
  const { t, record, locale, still } = useWorkbench();
  const words = t.commitments.refused;
  return (
    <ul className="cm-lines">
      {list.map((each) => {
        const by = refusedBy(record === null ? undefined : refusalOf(text, each, record.entries), { t, locale });
        return (
          <li key={refusedKey(each)}>
            <PointLink text={text} point={each.point} />
            <bdi>{refusedWords(text, each, t)}</bdi>
            {by !== undefined && <span className="hint">{by}</span>}
            {still === undefined && recordsDuties(record, text) && (
              <RecordButton
                label={words.open}
                text={words.openText}
                writers="judgements"
                plans={() => openedPlans(text, each)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
