import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { Part } from "../../kit/part.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { atWords } from "./duty/duty.ts";
import type { CommitmentText } from "./model.ts";
import { PointLink, recordsDuties } from "./parts.tsx";

/** Sentences that have the words of a duty and gave none: always listed, and each can be made one. */
export function UncoveredPart({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, place, record } = useWorkbench();
  const words = t.commitments.editor;
  if (!text.read) return null;
  const left = text.uncovered.filter(({ normative }) => normative === true);
  return (
    <Part id="uncovered" title={words.uncovered} hint={words.uncoveredCount({ n: left.length })}>
      <ol className="cm-uncovered">
        {left.map((each) => (
          <li key={`${each.point} ${each.from}`}>
            <PointLink text={text} point={each.point} />
            <bdi lang={text.tabled?.draft.language} className={each.paraphrase === true ? "told" : "words words-two"}>
              {each.quote}
            </bdi>
            {recordsDuties(record, text) && (
              <PageLink className="button" to={onPage(place, "duty", { text: text.id, at: atWords(each) })}>
                {words.make}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
