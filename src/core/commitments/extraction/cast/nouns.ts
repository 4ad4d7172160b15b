import { listed } from "../grammar/word.ts";
import type { Party } from "../../model.ts";

/** Nouns of bodies. Finds: "the Joint Military Commission". Allows: "the commission of crimes". */
export const BODIES = listed(
  `council commission committee mission assembly tribunal board mechanism court authority secretariat panel agency office
  conference team facility parliament legislature congress senate cabinet ministry department directorate presidency bureau bank
  fund chamber delegation subcommittee subcommission group unit center centre institute ombudsman inspectorate forum
  executive judiciary registry university church body taskforce operation corps administration component`,
);

/** Nouns of persons who hold an office. */
export const PERSONS = listed(
  `president minister secretary-general secretary commander chief chairman chairperson chair head representative facilitator
  mediator director governor administrator prosecutor coordinator general king queen vice-president prime-minister
  ombudsperson commissioner depositary registrar chancellor mayor ambassador taoiseach envoy moderator guarantor co-chairs`,
);

/** Nouns of those who carry arms, or act for somebody whose name stands beside them. */
export const FORCES = listed(
  `forces force troops army armies military militia militias units police navy contingent contingents soldiers combatants
  fighters guard guards elements formations personnel patrols`,
);

/** Nouns that act for the party beside them: "members of …", "the authorities of …". */
export const MEMBERS = listed(
  `members member representatives leaders leadership observers monitors officers officials staff delegates commanders
  side commanders-in-chief commander-in-chief government governments authorities administration party parties faction factions movement delegation
  wing experts inspectors ex-combatants groups nationals vessels`,
);

/** Nouns of many who act without a name. */
const CROWDS = listed(
  `factions combatants ex-combatants refugees returnees states governments authorities signatories participants
  alliance coalition league guarantors co-guarantors donors ministers parties reserves observers mediators peacekeepers municipalities entities troops powers teams`,
);

/** What is driven, sailed or carried, and acts for nobody whom it does not name. */
const THINGS = listed(
  `vessel vessels ship ships boat boats ferry ferries barge barges aircraft plane planes helicopter helicopters train trains lorry lorries
  truck trucks car cars vehicle vehicles convoy convoys caravan caravans cargo cargoes goods weapons arms guns tanks`,
);

/** Whether a name is that of things: "Vessels", "Heavy Vehicles". */
export const areThings = (name: string): boolean => THINGS.has(name.toLowerCase().split(/\s+/u).at(-1) ?? "");

/** Whether a noun is somebody, not something. */
export function acts(noun: string): boolean {
  return BODIES.has(noun) || PERSONS.has(noun) || FORCES.has(noun) || MEMBERS.has(noun) || CROWDS.has(noun);
}

/** Whether a noun is several bodies or offices, one of each whose names stand behind it: "the Parliaments of A and B", "the ministers of A and B". */
export const areOrgans = (noun: string): boolean =>
  noun.endsWith("s") &&
  [noun.slice(0, -1), noun.replace(/ies$/u, "y")].some((one) => BODIES.has(one) || PERSONS.has(one));

/** What kind of party a name tells of. */
export function kindOfName(name: string): Party["kind"] {
  const words = name.toLowerCase().split(/[\s-]+/u);
  const [head = ""] = words;
  if (BODIES.has(head) && !/^(?:government|state)$/u.test(head)) return "body";
  // "The Verification Mission of the Coastal League" is a mission, not the League.
  const [, own = ""] = /([\p{L}-]+) (?:of|for|on) /u.exec(name) ?? [];
  if (BODIES.has(own.toLowerCase()) && !/^(?:delegation|administration|component)$/iu.test(own)) return "body";
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  if (/\b(?:Government|Republic|Kingdom|Federation)\b|^State of \p{Lu}/u.test(name) && !/\bUnity\b/u.test(name))
    return "state";
  if (/\b(?:Union|Nations|League|Alliance|Organi[sz]ation)\b/u.test(name)) return "organisation";
  if (/\b(?:Front|Army|Movement|Forces|Party|Faction|factions)\b/u.test(name)) return "armedGroup";
  const [first = ""] = words;
  if (/^(?:general staff|(?:high )?command)\b/iu.test(name)) return "armedGroup";
  if (PERSONS.has(first) || PERSONS.has(words.at(-1) ?? "")) return "person";
  if (has(BODIES) || /\bPolice\b/u.test(name)) return "body";
  return "organisation";
}
