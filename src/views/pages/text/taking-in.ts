import type { EntryPlan } from "../../record.ts";
import { adoptedComposite, adoptedVersion } from "../record/point/adopt.ts";
import type { LiveText, ShownProposal } from "./model.ts";
import { partyOfDraft } from "./words-of.ts";

/**
 * The next version of the text, with a proposal taken in; null where it cannot be taken in as it stands. What says what changes is
 * written as just that; words for a whole point make a whole version.
 */
export function nextVersion(
  { talks, text, version }: LiveText,
  { proposal, edit, consent }: ShownProposal,
): EntryPlan | null {
  const adopts = [proposal.id];
  const party = version.party === undefined ? {} : { party: version.party };
  if (edit !== null) {
    const { spans, points } = edit;
    const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
    const rests = consent.silence === null ? {} : { silence: consent.silence };
    const changes = { ...(spans.length > 0 ? { spans } : {}), ...(points.length > 0 ? { points } : {}) };
    return { kind: "edit", body: { ...place, base: version.entry.id, ...changes, adopts, ...rests } };
  }
  if (proposal.base !== undefined) return null;
  if (version.draft !== undefined) {
    const draft = adoptedVersion(version.draft, proposal.point, proposal);
    const body = { id: text.id, party: partyOfDraft(talks, text, version), draft, adopts };
    return draft === null ? null : { kind: "draft", body, ...party };
  }
  if (version.composite === undefined) return null;
  const composite = adoptedComposite(version.composite, proposal.point, proposal);
  const { title, drafts = [] } = version;
  return composite === null
    ? null
    : { kind: "composite", body: { id: text.id, title, drafts, composite, adopts }, ...party };
}
