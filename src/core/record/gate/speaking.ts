import type { JsonObject } from "../../common/json.ts";
import type { CredentialBody } from "../kinds/setup.ts";
import type { MarkBody, ReasonBody } from "../kinds/talks.ts";
import type { DraftBody } from "../kinds/texts.ts";
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
      return [
        { field: "party", name: party },
        ...draft.tabledBy.map((name, at) => ({ field: `draft.tabledBy[${at}]`, name })),
      ];
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

/** The kinds in whose bodies only a party's own id may stand; elsewhere names of persons may, but not those of others' parties. */
const IDS_ALONE: ReadonlySet<string> = new Set(["draft", "credential", "count"]);

/** The first name in a delegate's entry that is not their party's to use; null where there is none. */
export function foreignName(kind: string, body: JsonObject, party: string, state: TalksState): Spoken | null {
  const spoken = spokenIn(kind, body);
  if (IDS_ALONE.has(kind)) return spoken.find(({ name }) => name !== party) ?? null;
  const others = namesOfOthers(party, state);
  return spoken.find(({ name }) => others.has(folded(name))) ?? null;
}

function namesOfOthers(party: string, { parties, members, credentials }: TalksState): ReadonlySet<string> {
  const others = [
    ...parties.filter(({ id }) => id !== party).flatMap(({ id, name }) => [id, name]),
    ...members.filter((member) => member.party !== party).map(({ name }) => name),
    ...credentials.filter((credential) => credential.party !== party).map(({ holder }) => holder),
  ];
  const own = parties.find(({ id }) => id === party);
  const names = new Set(others.map(folded));
  for (const name of [party, own?.name ?? party]) names.delete(folded(name));
  return names;
}

/** Names as people tell them apart: without regard to case, width, spaces and marks of direction. */
function folded(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]+/gu, " ")
    .trim()
    .toLowerCase();
}
