import { plainCommitment, type RefusedDuty } from "../../../core/commitments/index.ts";
import { ACTING_OFFICE } from "../../../core/record/acting.ts";
import type { Entry } from "../../../core/record/entry.ts";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";
import { say } from "../../../words/words.ts";
import { confirmedIn } from "./duty/origin.ts";
import type { CommitmentText } from "./model.ts";

/** What a refused duty would have obliged to, in plain words; the words of the text where nothing is proposed on them any more. */
export function refusedWords({ agreement }: CommitmentText, { proposal, quote }: RefusedDuty, t: Words): string {
  if (proposal === null) return t.commitments.refused.words({ words: quote });
  return plainCommitment(agreement, proposal)
    .map((sentence) => say(t, sentence))
    .join(" ");
}

/** Who recorded that it is none, and when; undefined where that entry is not known. */
export function refusedBy(entry: Entry | undefined, { t, locale }: { readonly t: Words; readonly locale: Locale }) {
  if (entry === undefined) return undefined;
  const { actor, day } = confirmedIn(entry);
  const who = actor === ACTING_OFFICE ? t.record.office : actor;
  return t.commitments.refused.by({ who, day: locale.shortDate(day) });
}

/** What tells one from another in a list. */
export function refusedKey({ only, proposal, draft, point, from }: RefusedDuty): string {
  return JSON.stringify([proposal?.id ?? only, draft, point, from]);
}
