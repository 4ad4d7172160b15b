import { parseRoom } from "../../../../core/record/permissions.ts";
import type { Proposal } from "../../../../core/record/talks.ts";

/** Where a proposal stands, as it is said: words in a party's own room are on nobody's table yet. */
export function shownState({
  state,
  entry: { room },
}: {
  readonly state: Proposal["state"];
  readonly entry: { readonly room: Proposal["entry"]["room"] };
}): Proposal["state"] | "kept" {
  return state === "tabled" && parseRoom(room)?.type === "caucus" ? "kept" : state;
}
