import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { MarkBody } from "../../things/declared.ts";
import type { ConfirmationBody, StanceBody } from "../../things/talks.ts";
import type { CompositeBody, DraftBody } from "../../things/texts.ts";
import { isFiled } from "../acting.ts";
import { standsIn } from "../behind.ts";
import type { NewEntry } from "../entry.ts";
import { compareMoments } from "../folding/clocks.ts";
import { pointHash, proposalHash, wordsAnswered, type Answered } from "../folding/resting.ts";
import { lift } from "../kind.ts";
import type { TalksState } from "../talks.ts";
import type { Ground } from "./touches.ts";

/** What it is judged by. */
export interface MeantContext extends Ground {
  readonly state: TalksState;
}

type Refusal = Result<never> | null;

/**
 * An answer, a mark or a confirmation names the words that stand, so that nobody agrees to what has changed meanwhile. What names none
 * means the words as they were first written: where these were corrected it would count nowhere, and is to say what it means.
 */
export function wordsProblem(
  { kind, on, body }: Pick<NewEntry, "kind" | "on" | "body">,
  context: MeantContext,
): Refusal {
  if (kind === "confirmation") return confirmedProblem(body as unknown as ConfirmationBody, context);
  if (kind !== "stance" && kind !== "mark") return null;
  const { words, ...about } = body as unknown as StanceBody & Partial<MarkBody>;
  if (words === undefined) return isCorrected(about, on, context) ? unnamed() : null;
  return words === wordsAnswered(context.state, about) ? null : changed();
}

function confirmedProblem({ of, answer, words }: ConfirmationBody, { entries, entryOf, room }: MeantContext): Refusal {
  const target = entryOf(of);
  if (target === undefined || target.room !== room) return null;
  if (words === undefined && (answer !== "confirm" || !isFiled(target))) return null;
  const standing = standsIn(entries, target);
  if (words !== undefined) return words === standing.content ? null : changed();
  return standing === target ? null : unnamed();
}

/** Whether what is answered was corrected, so that other words stand than were first written. */
function isCorrected(about: Answered, on: string, { kinds, state, entryOf }: MeantContext): boolean {
  if (about.proposal !== undefined) {
    const proposal = state.proposals.find(({ id }) => id === about.proposal);
    const first = proposal === undefined ? undefined : entryOf(proposal.entry.id);
    const body = first?.body == null ? null : lift(kinds, first.kind, first.v, first.body);
    return proposal !== undefined && body !== null && proposalHash(body) !== proposalHash(proposal);
  }
  const { draft, composite, point, version } = about;
  const text = state.texts.find((each) => (each.kind === "draft" ? each.id === draft : each.id === composite));
  const spoken =
    version === undefined
      ? text?.versions.findLast((each) => compareMoments(each.on, on) <= 0)
      : text?.versions.find(({ entry }) => entry.id === version);
  const now = spoken?.draft ?? spoken?.composite;
  const first =
    spoken === undefined
      ? undefined
      : (entryOf(spoken.entry.id)?.body as Partial<DraftBody & CompositeBody> | null | undefined);
  const was = first?.draft ?? first?.composite;
  if (point === undefined || now === undefined || typeof was !== "object") return false;
  return pointHash(now, point) !== pointHash(was, point);
}

function changed(): Refusal {
  return failed(said("words-changed"), { place: "body.words" });
}

function unnamed(): Refusal {
  return failed(said("words-unnamed"), { place: "body.words" });
}
