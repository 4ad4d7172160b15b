import { said } from "../../../common/said.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { Provision } from "../reading/provisions.ts";
import { titleOf, wordsOfPoint } from "../reading/titles.ts";

/** That a text tells otherwise what a provision says, and in which other draft it stands as told, where that is known. */
export function wrongDraft(
  { from, to }: Pick<Fault, "from" | "to">,
  { draft, point, text }: Provision,
  other: TabledDraft | null,
  state: ProcessState,
): Fault {
  return {
    code: "wrong-draft",
    severity: "error",
    message: said("wrong-draft.words", {
      title: titleOf(draft, state),
      point,
      words: wordsOfPoint(draft, point, text),
      other: other === null ? null : titleOf(other, state),
    }),
    quoted: `${draft.id} ${point}`,
    from,
    to,
  };
}
