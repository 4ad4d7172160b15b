import type { ReactNode } from "react";
import type { Uncovered } from "../../../core/commitments/index.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Part } from "../../kit/part.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { atWords } from "./duty/duty.ts";
import type { CommitmentText } from "./model.ts";
import { otherWords } from "./words-left.ts";
import { PointLink, recordsDuties } from "./parts.tsx";

/**
 * Sentences that have the words of a duty and gave none: always listed, and each can be made one. In a language that is not read,
 * the points of the text.
 */
export function UncoveredPart({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.commitments.editor;
  const records = recordsDuties(record, text);
  if (!text.read && !records) return null;
  const left = text.read ? text.uncovered.filter(({ normative }) => normative === true) : pointsOf(text);
  if (!text.read && left.length === 0) return null;
  const others = text.read && records ? otherWords(text) : [];
  return (
    <Part
      id="uncovered"
      title={text.read ? words.uncovered : words.byHand}
      hint={text.read ? words.uncoveredCount({ n: left.length }) : words.byHandText}
    >
      <WordList text={text} list={left} />
      {others.length > 0 && (
        <details className="cm-others">
          <summary>{words.others({ n: others.length })}</summary>
          <WordList text={text} list={others} />
        </details>
      )}
    </Part>
  );
}

/** Words of the text, each with the way to make a duty of them. */
function WordList({ text, list }: { readonly text: CommitmentText; readonly list: readonly Uncovered[] }): ReactNode {
  const { t, place, record } = useWorkbench();
  return (
    <ol className="cm-uncovered">
      {list.map((each) => (
        <li key={`${each.point} ${each.from}`}>
          <PointLink text={text} point={each.point} />
          <bdi lang={text.tabled?.draft.language} className={each.paraphrase === true ? "told" : "words words-two"}>
            {each.quote}
          </bdi>
          {recordsDuties(record, text) && (
            <PageLink className="button" to={onPage(place, "duty", { text: text.id, at: atWords(each) })}>
              {t.commitments.editor.make}
            </PageLink>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The words of each point on which no confirmed commitment rests. */
function pointsOf({ id, tabled, agreement }: CommitmentText): readonly Uncovered[] {
  if (tabled === null) return [];
  const taken = new Set(agreement.commitments.flatMap(({ anchors }) => anchors.map(({ point }) => point)));
  return [...walkPoints(tabled.draft.points)].flatMap(({ point }) =>
    point.deleted || point.text.trim() === "" || taken.has(point.id)
      ? []
      : [
          {
            draft: id,
            point: point.id,
            from: 0,
            to: point.text.length,
            quote: point.text,
            ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }),
          },
        ],
  );
}
