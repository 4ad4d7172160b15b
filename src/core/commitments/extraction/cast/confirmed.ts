import { said } from "../../../common/said.ts";
import { knownAs } from "../lexicon.ts";
import type { CastMember, WrittenMember } from "./member.ts";
import { kindOfName } from "./nouns.ts";

/** A cast as a person wrote or confirmed it; what is left out is taken from what the names tell. */
export function confirmedCast(members: readonly WrittenMember[]): readonly CastMember[] {
  return members.map(({ id, name, kind, signs, aliases = [], adjectives, members: of, roles, anchors = [] }) => {
    const known = knownAs(name, id);
    const own = kind ?? known?.kind ?? kindOfName(name);
    return {
      id,
      name,
      kind: own,
      signs: signs ?? (own === "state" || own === "armedGroup"),
      aliases,
      adjectives: adjectives ?? known?.adjectives ?? [],
      ...(of === undefined ? {} : { members: of }),
      ...(roles === undefined ? {} : { roles }),
      anchors,
      why: said("cast.given"),
    };
  });
}
