import { walkPoints, type Draft } from "../text/draft.ts";
import type { Redline } from "../text/alignment.ts";
import type { Agreement, Commitment, TextAnchor } from "./model.ts";

/** Where words went: the same words at a new place, or lost with the reason. */
export type FollowedAnchor =
  | { readonly kept: true; readonly anchor: TextAnchor }
  | { readonly kept: false; readonly anchor: TextAnchor; readonly reason: "point-dropped" | "words-changed" };

/**
 * Follows words from an old draft through a redline to a new one. They are kept only if every word is still there, in one
 * piece of one point; otherwise they are lost and say so.
 */
export function followAnchor(
  anchor: TextAnchor,
  redline: Redline,
  from: Draft,
  to: Draft,
  name: string,
): FollowedAnchor {
  const lost = (reason: "point-dropped" | "words-changed"): FollowedAnchor => ({ kept: false, anchor, reason });
  const pair = redline.pairs.find((each) => each.from.includes(anchor.point));
  if (pair === undefined || pair.to.length === 0) return lost("point-dropped");
  const old = textsOf(from);
  const fresh = textsOf(to);
  let at = anchor.from;
  for (const id of pair.from) {
    if (id === anchor.point) break;
    at += (old.get(id)?.length ?? 0) + 1;
  }
  const length = anchor.to - anchor.from;
  const found = mapped(pair.edits, at, length);
  if (found === null) return lost("words-changed");
  let rest = found;
  for (const id of pair.to) {
    const text = fresh.get(id) ?? "";
    if (rest + length <= text.length && text.slice(rest, rest + length) === anchor.quote)
      return { kept: true, anchor: { ...anchor, draft: name, point: id, from: rest, to: rest + length } };
    rest -= text.length + 1;
    if (rest < 0) break;
  }
  return lost("words-changed");
}

function textsOf(draft: Draft): ReadonlyMap<string, string> {
  return new Map([...walkPoints(draft.points)].map(({ point }) => [point.id, point.text]));
}

/** Where a stretch of the old text begins in the new one, if one kept (or moved) piece holds all of it. */
function mapped(edits: Redline["pairs"][number]["edits"], at: number, length: number): number | null {
  let old = 0;
  let fresh = 0;
  // The run of kept words that ends here: where it began in both texts.
  let run = { old: -1, fresh: -1 };
  let running = false;
  for (const edit of edits) {
    const size = edit.text.length;
    if (edit.op === "keep") {
      if (!running) run = { old, fresh };
      running = true;
      old += size;
      fresh += size;
      if (at >= run.old && at + length <= old) return run.fresh + (at - run.old);
      continue;
    }
    running = false;
    if (edit.op === "delete" || edit.op === "moveOut") old += size;
    else fresh += size;
  }
  return null;
}

/** Commitments that moved to a new draft with their words, and those that lost some. */
export interface FollowedAgreement {
  readonly agreement: Agreement;
  readonly lost: readonly { readonly commitment: string; readonly anchor: TextAnchor; readonly reason: string }[];
}

/** Takes all commitments from one draft to the next; those whose words are lost keep the old anchor and are reported. */
export function followAgreement(
  agreement: Agreement,
  redline: Redline,
  from: Draft,
  to: Draft,
  names: { readonly from: string; readonly to: string },
): FollowedAgreement {
  const lost: { commitment: string; anchor: TextAnchor; reason: string }[] = [];
  const commitments = agreement.commitments.map((commitment): Commitment => ({
    ...commitment,
    anchors: commitment.anchors.map((anchor) => {
      if (anchor.draft !== names.from) return anchor;
      const followed = followAnchor(anchor, redline, from, to, names.to);
      if (!followed.kept) lost.push({ commitment: commitment.id, anchor, reason: followed.reason });
      return followed.anchor;
    }),
  }));
  const drafts = agreement.drafts.includes(names.to) ? agreement.drafts : [...agreement.drafts, names.to];
  return { agreement: { ...agreement, commitments, drafts }, lost };
}
