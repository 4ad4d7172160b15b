import type { ReactNode } from "react";
import { charterWords, type CharterWords, type Party } from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { CommitmentText } from "../model.ts";

/** The words of the text beside what was read of them, which may be less. */
export function InItsWords({ of, whole }: { readonly of: readonly string[]; readonly whole: boolean }): ReactNode {
  const { t } = useWorkbench();
  const { textSays, textInPart } = t.commitments.schedule;
  return of.map((sentence) => (
    <p key={sentence} className="hint">
      {whole ? textSays({ words: sentence }) : textInPart({ words: sentence })}
    </p>
  ));
}

const charters = new WeakMap<CommitmentText, ReadonlyMap<string, CharterWords>>();

/** What the text says of a body in its own words. */
export function wordsOf(text: CommitmentText, { id }: Pick<Party, "id">): CharterWords | undefined {
  if (text.tabled === null) return undefined;
  const known = charters.get(text) ?? charterWords(text.tabled.draft, text.agreement.parties);
  charters.set(text, known);
  return known.get(id);
}
