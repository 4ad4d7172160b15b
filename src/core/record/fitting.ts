import { said, type Fact } from "../common/said.ts";
import { withPointNames } from "../text/said-points.ts";
import { misfit, type TextEdit } from "../text/spans.ts";
import type { ProposalBody } from "../things/texts.ts";
import type { TalksState } from "./talks.ts";

/** Why the edit of a proposal does not fit the version that it names; null where it does, or holds whole words. */
export function editMisfit(body: Partial<ProposalBody>, { texts }: Pick<TalksState, "texts">): Fact {
  if (body.base === undefined) return null;
  const kind = body.draft === undefined ? "composite" : "draft";
  const text = texts.find((each) => each.kind === kind && each.id === (body.draft ?? body.composite));
  const version = text?.versions.find(({ entry }) => entry.id === body.base);
  if (version === undefined) return said("edit-base", { base: body.base });
  const edit: TextEdit = { spans: body.spans ?? [], points: body.points ?? [] };
  const why = misfit(version, edit);
  return why === null ? null : withPointNames(why, version);
}
