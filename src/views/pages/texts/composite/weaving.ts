import { canRefer } from "../../../../core/record/permissions.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { TalksState, TalksText } from "../../../../core/record/talks.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { CompositionRequest } from "../../../composition.ts";
import { areVersions } from "../language-versions.ts";
import { compositionOf } from "./composition-of.ts";

/** Drafts that came after a text, to be taken into it as it stands. */
export interface Weaving {
  readonly text: TalksText;
  /** What is taken in: the latest draft of each party that brought one. */
  readonly fresh: readonly TabledDraft[];
  /** All drafts that the text then rests on. */
  readonly drafts: readonly TabledDraft[];
  readonly request: CompositionRequest;
}

/**
 * The drafts that came, or came anew, after a text was put on the table, and what makes the next version of it: the text as it
 * stands with the words of these parties' new drafts. What others hold and what was taken in stays. Null: none came.
 */
export function weavingOf(talks: TalksState, text: TalksText): Weaving | null {
  const [first, last] = [text.versions[0], text.versions.at(-1)];
  const onto = last?.composite;
  if (first === undefined || last?.drafts === undefined || onto === undefined) return null;
  const held = new Set(last.drafts);
  const base = talks.drafts.filter(({ id }) => held.has(id));
  const isFresh = ({ id, own, draft }: TabledDraft): boolean => {
    const tabled = talks.texts.find((each) => each.kind === "draft" && each.id === id);
    const version = tabled?.versions.at(-1);
    if (tabled === undefined || version === undefined || tabled.withdrawn !== undefined) return false;
    if (own === true || draft.points.length === 0 || !canRefer(text.room, tabled.room)) return false;
    return version.at > (held.has(id) ? last : first).at;
  };
  const later = talks.drafts.filter(isFresh);
  // A language version beside a draft of the text says nothing new.
  const fresh = later.filter(
    (each) =>
      !base.some((other) => areVersions(talks, each, other)) &&
      later.findLast(({ party }) => party === each.party) === each,
  );
  if (fresh.length === 0) return null;
  const parties = new Set(fresh.map(({ party }) => party));
  const drafts = [...base.filter(({ party }) => !parties.has(party)), ...fresh];
  return { text, fresh, drafts, request: requestOf(talks, drafts, fresh, text, onto) };
}

function requestOf(
  talks: TalksState,
  drafts: readonly TabledDraft[],
  fresh: readonly TabledDraft[],
  text: TalksText,
  onto: Composite,
): CompositionRequest {
  const whole = compositionOf(talks, drafts);
  const ids = new Set(fresh.map(({ id }) => id));
  const parties = new Set(fresh.map(({ party }) => party));
  return {
    ...whole,
    key: JSON.stringify([whole.key, text.id, text.versions.at(-1)?.entry.id]),
    drafts: whole.drafts.filter(({ id }) => id !== undefined && ids.has(id)),
    // What was decided between others stands in the text already.
    corrections: whole.corrections.filter(({ from, to }) => parties.has(from) || parties.has(to)),
    onto,
  };
}
