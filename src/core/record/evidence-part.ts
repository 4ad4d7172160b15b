import { lastDayOf } from "../common/day.ts";
import { briefing, type Briefing } from "../things/briefing.ts";
import { claim, resolution, type Claim, type Resolution } from "../things/claim.ts";
import { named, plain, Shelf } from "./folding/shelf.ts";
import { kindOf } from "./kind.ts";
import type { LateFields, PartFold, PlannedEntry, RecordPart, Takes } from "./part.ts";
import { claimKnown } from "./planning.ts";
import type { ProcessState } from "./state.ts";
import type { TalksState } from "./talks.ts";

/** Figures from sources, what persons decided about them, and briefings. */
export const evidencePart: RecordPart = {
  name: "evidence",
  kinds: [kindOf(claim, "facts"), kindOf(resolution, "judgements"), kindOf(briefing, "facts")],
  start: () => new EvidenceFold(),
  entriesOf: planEvidence,
};

class EvidenceFold implements PartFold {
  readonly #claims = new Shelf<Claim>(named);
  readonly #resolutions = new Shelf<Resolution>((live) => plain(live));
  readonly #briefings = new Shelf<Briefing>(named);

  readonly takes: Takes = new Map([
    ["claim", (live) => void this.#claims.put(plain<Claim>(live).id, live)],
    ["resolution", (live) => void this.#resolutions.put(live.entry.id, live)],
    ["briefing", (live) => void this.#briefings.put(plain<Briefing>(live).id, live)],
  ]);

  readonly quiet = new Set(this.takes.keys());

  state(): Partial<TalksState> {
    return {};
  }

  late(): LateFields {
    const some = <V>(list: readonly V[]) => (list.length === 0 ? undefined : list);
    return {
      claims: () => some(this.#claims.list()),
      resolutions: () => some(this.#resolutions.list()),
      briefings: () => some(this.#briefings.list()),
    };
  }
}

function planEvidence(state: ProcessState, first: string): readonly PlannedEntry[] {
  const plan = (kind: string, id: string, on: string, body: object): PlannedEntry => ({
    id,
    kind,
    on,
    known: on,
    body,
  });
  return [
    ...(state.claims ?? []).map((claim) => plan("claim", claim.id, claimKnown(state, claim) ?? first, claim)),
    ...(state.resolutions ?? []).map((resolution, at) =>
      plan("resolution", String(at + 1), lastDayOf(resolution.on), resolution),
    ),
    ...(state.briefings ?? []).map((briefing) =>
      plan("briefing", briefing.id, lastDayOf(briefing.published ?? first), briefing),
    ),
  ];
}
