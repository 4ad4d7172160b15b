import type { TalksState } from "../talks.ts";

/** What the process calls its parties; who is none of them is called as given. */
export function names({ parties }: Pick<TalksState, "parties">, ids: readonly string[]): readonly string[] {
  return ids.map((id) => parties.find((party) => party.id === id)?.name ?? id);
}
