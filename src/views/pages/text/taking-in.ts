import type { EntryPlan } from "../../record.ts";
import { adoptedComposite, adoptedVersion } from "../record/point/adopt.ts";
import type { LiveText, ShownProposal } from "./model.ts";
import { partyOfDraft } from "./words-of.ts";

/** The next version of the text, with a proposal taken in; null where it cannot be taken in as it stands. */
export function nextVersion({ talks, text, version }: LiveText, { proposal }: ShownProposal): EntryPlan | null {
  const from = text.versions.find(({ entry }) => entry.id === proposal.base) ?? {};
  const adopts = [proposal.id];
  const party = version.party === undefined ? {} : { party: version.party };
  if (version.draft !== undefined) {
    const draft = adoptedVersion(version.draft, proposal.point, proposal, from);
    const body = { id: text.id, party: partyOfDraft(talks, text, version), draft, adopts };
    return draft === null ? null : { kind: "draft", body, ...party };
  }
  if (version.composite === undefined) return null;
  const composite = adoptedComposite(version.composite, proposal.point, proposal, from);
  const { title, drafts = [] } = version;
  return composite === null
    ? null
    : { kind: "composite", body: { id: text.id, title, drafts, composite, adopts }, ...party };
}
