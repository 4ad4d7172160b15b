import { triggered } from "../../../common/triggered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { DraftMentions } from "../draft-names.ts";
import type { Prose } from "../prose.ts";
import { annotate } from "./reading.ts";
import { signedText } from "./texts.ts";

/** Of what an article as a whole speaks. */
export interface About {
  /** The one text that its headline names; null where none or several. */
  readonly main: TabledDraft | null;
  /** Whether it was written once the text was signed. */
  readonly isSigned: boolean;
}

const SIGNED = triggered(
  /\b(?:(?:since|after) (?:the )?(?:signing|signature)|(?:have|had|has|was|were) (?:just |now |finally )?signed|signed (?:the|an|their) (?:agreement|accord|peace))\b/iu,
);

/** Reads what an article is about from its headline, from its days and from what it says at its beginning. */
export function aboutOf(prose: Prose, mentions: DraftMentions, days: readonly string[], state: ProcessState): About {
  const signed = signedText(state);
  const on = signed?.draft.date ?? null;
  const [first] = prose.sentences;
  const head = prose.sentences.filter(({ block }) => block === first?.block);
  const opening = prose.sentences.filter(({ block }) => block <= (first?.block ?? 0) + OPENING);
  const isSigned =
    signed !== null &&
    (days.some((day) => day.length === 10 && on !== null && day >= on) ||
      opening.some(({ text }) => SIGNED.test(text)));
  const refs =
    head.length > 2
      ? []
      : annotate({ ...prose, sentences: head }, mentions, [], state).sentences.flatMap(({ drafts }) =>
          drafts.filter(({ how, compared }) => how !== "agent" && !compared),
        );
  const [only, ...others] = new Set(refs.map(({ draft }) => draft));
  return { main: only !== undefined && others.length === 0 ? only : null, isSigned };
}

/** Blocks at the beginning of an article in which it says what has happened. */
const OPENING = 3;
