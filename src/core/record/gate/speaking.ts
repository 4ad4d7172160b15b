import type { JsonObject } from "../../common/json.ts";
import type { Claim } from "../../things/claim.ts";
import type { Position } from "../../things/position.ts";
import { walkPoints } from "../../text/draft.ts";
import type { CredentialBody } from "../../things/process.ts";
import type { MarkBody, ReasonBody } from "../../things/declared.ts";
import type { DraftBody } from "../../things/texts.ts";
import type { DeclaredCount } from "../state.ts";
import type { TalksState } from "../talks.ts";

/** A name in an entry's body, as whose the body speaks. */
export interface Spoken {
  readonly field: string;
  /** Id of a party, or the name of a person, body or party. */
  readonly name: string;
}

/** In whose name the body of an entry speaks, beside the entry's own party. Sources and figures speak for nobody. */
export function spokenIn(kind: string, body: JsonObject): readonly Spoken[] {
  switch (kind) {
    case "draft": {
      const { party, draft } = body as unknown as DraftBody;
      const alternatives = [...walkPoints(draft.points)].flatMap(({ point }) => point.alternatives ?? []);
      return [
        { field: "party", name: party },
        ...draft.tabledBy.map((name, at) => ({ field: `draft.tabledBy[${at}]`, name })),
        ...alternatives.flatMap(({ parties }) => parties).map((name) => ({ field: "draft.points", name })),
      ];
    }
    case "position":
      return [{ field: "party", name: (body as unknown as Position).party }];
    case "claim": {
      const { estimator } = body as unknown as Claim;
      return estimator === null ? [] : [{ field: "estimator", name: estimator }];
    }
    case "credential":
      return [{ field: "party", name: (body as unknown as CredentialBody).party }];
    case "reason":
      return [{ field: "saidBy", name: (body as unknown as ReasonBody).saidBy }];
    case "mark":
      return [{ field: "declaredBy", name: (body as unknown as MarkBody).declaredBy }];
    case "count":
      return (body as unknown as DeclaredCount).between.map((name, at) => ({ field: `between[${at}]`, name }));
    default:
      return [];
  }
}

/** The kinds in which anybody else but a party may be named, such as who made a figure. */
const OTHERS_TOO: ReadonlySet<string> = new Set(["claim"]);

/**
 * The first name in a delegate's entry that is not their party's to use; null where there is none. A delegation speaks as its
 * party, by the party's id or name: names of persons, offices and look-alikes would be taken for others' word.
 */
export function foreignName(kind: string, body: JsonObject, party: string, state: TalksState): Spoken | null {
  const spoken = spokenIn(kind, body);
  const own = new Set([party, state.parties.find(({ id }) => id === party)?.name ?? party].map(folded));
  if (!OTHERS_TOO.has(kind)) return spoken.find(({ name }) => !own.has(folded(name))) ?? null;
  const others = new Set(
    state.parties.filter(({ id }) => id !== party).flatMap(({ id, name }) => [folded(id), folded(name)]),
  );
  return spoken.find(({ name }) => others.has(folded(name)) && !own.has(folded(name))) ?? null;
}

/** Names as people tell them apart: without regard to case, width, spaces and marks of direction. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]+/gu, "")
    .toLowerCase();
}
