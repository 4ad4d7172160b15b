import { said } from "../../common/said.ts";
import type { PartyDraft } from "../composite.ts";
import type { Warning } from "../draft.ts";
import { contentKey } from "./evidence.ts";
import { byCodeUnit } from "./layout.ts";

/** What may be said about which texts count. */
export interface LatestOptions {
  /** ISO date: drafts of a later date are left out. */
  readonly asOf?: string;
  /** Drafts known besides those given: a later one of a given party causes a warning. */
  readonly known?: readonly PartyDraft[];
}

/**
 * Each party's latest text among those given, parties in order. Undated texts count as oldest. Warns where a party has a
 * later text than the one chosen, and where two texts of one party bear the same date.
 */
export function latestDrafts(
  drafts: readonly PartyDraft[],
  options: LatestOptions = {},
): { readonly drafts: readonly PartyDraft[]; readonly warnings: readonly Warning[] } {
  const { asOf, known = [] } = options;
  const chosen = new Map<string, PartyDraft>();
  const warnings: Warning[] = [];
  for (const candidate of drafts) {
    if (asOf !== undefined && dateOf(candidate) > asOf) continue;
    const held = chosen.get(candidate.party);
    if (!held || isLater(candidate, held)) chosen.set(candidate.party, candidate);
  }
  const inOrder = [...chosen.values()].sort((x, y) => byCodeUnit(x.party, y.party));
  for (const held of inOrder) warnings.push(...warningsOn(held, drafts, known));
  return { drafts: inOrder, warnings };
}

/** Two texts of one date are told apart by content, so that the choice does not depend on the order given. */
function isLater(candidate: PartyDraft, held: PartyDraft): boolean {
  const order = byCodeUnit(dateOf(candidate), dateOf(held));
  return order > 0 || (order === 0 && byCodeUnit(contentKey(candidate.draft), contentKey(held.draft)) > 0);
}

function dateOf({ draft }: PartyDraft): string {
  return draft.date ?? "";
}

function warningsOn(held: PartyDraft, given: readonly PartyDraft[], known: readonly PartyDraft[]): readonly Warning[] {
  const others = [...given, ...known].filter(({ party, draft }) => party === held.party && draft !== held.draft);
  const latest = others.reduce((most, other) => (dateOf(other) > most ? dateOf(other) : most), dateOf(held));
  if (latest > dateOf(held)) {
    return [said("later-draft-known", { party: held.party, latest, used: held.draft.date })];
  }
  const twins = given.filter(
    (other) =>
      other.party === held.party &&
      dateOf(other) === dateOf(held) &&
      contentKey(other.draft) !== contentKey(held.draft),
  );
  if (twins.length === 0) return [];
  return [said("same-date", { party: held.party, count: twins.length + 1, day: held.draft.date })];
}
