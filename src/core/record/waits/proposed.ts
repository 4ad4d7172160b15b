import { said, type Said } from "../../common/said.ts";
import { arranging } from "../living/arranged.ts";
import type { Proposal } from "../talks.ts";
import type { Ground } from "./ground.ts";

/** Letters of a proposal that are told; the rest is on its page. */
const MOST_WORDS = 70;

/** Who proposes what, in the words that it would change. */
export function proposedSaid(ground: Ground, proposal: Proposal): Said {
  const { party = null, operation, spans, text, against = "", points = [] } = proposal;
  const facts = { party, point: ground.point(proposal) };
  if (operation === "delete") return said("waits-proposed.point-out", facts);
  const [span] = spans ?? [];
  const [arranged] = arranging(points);
  if (span === undefined && arranged !== undefined)
    return said("waits-proposed.arranges", { ...facts, how: arranged.op, ...placeOf(ground, proposal, arranged) });
  const all = (each: "quote" | "insert"): string =>
    (spans ?? []).flatMap((one) => (one[each].trim() === "" ? [] : [brief(one[each])])).join(" … ");
  // Each change of several may be the one that the reader is asked about.
  const [instead, words] =
    span === undefined ? [brief(operation === "replace" ? against : ""), brief(text)] : [all("quote"), all("insert")];
  if (instead === "") return said("waits-proposed.in", { ...facts, words });
  if (words === "") return said("waits-proposed.out", { ...facts, instead });
  return said("waits-proposed.change", { ...facts, words, instead });
}

/** Where a point that moves shall stand. */
function placeOf(
  ground: Ground,
  { draft, composite }: Proposal,
  operation: ReturnType<typeof arranging>[number],
): { readonly where: string; readonly to: string | null } {
  if (operation.op !== "move") return { where: "", to: null };
  const { at } = operation;
  const beside = "after" in at ? at.after : at.under;
  if (beside === null) return { where: "first", to: null };
  const place = { ...(draft === undefined ? {} : { draft }), ...(composite === undefined ? {} : { composite }) };
  return { where: "after" in at ? "after" : "under", to: ground.point({ ...place, point: beside }) };
}

/** The first words, cut between words and marked as cut. */
function brief(words: string): string {
  const flat = words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.,;:]$/u, "");
  if (flat.length <= MOST_WORDS) return flat;
  const cut = flat.lastIndexOf(" ", MOST_WORDS);
  return `${flat.slice(0, cut > MOST_WORDS / 2 ? cut : MOST_WORDS).replace(/[\s,;:(\p{Surrogate}]+$/u, "")}…`;
}
