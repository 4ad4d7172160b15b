import { either } from "../../common/literal.ts";
import { literal } from "../../common/literal.ts";
import { knownBodies, knownStates } from "../../common/names/index.ts";
import type { Party } from "../model.ts";

/** A name by which texts call a party, and how. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly kind: Party["kind"];
  /** Names, its own first. */
  readonly nouns: readonly string[];
  /** Adjectives: of its forces, government, companies. */
  readonly adjectives: readonly string[];
}

const KINDS = {
  organisation: "organisation",
  organ: "organisation",
  armedGroup: "armedGroup",
  unnamed: "unnamed",
} as const;

/** Bodies that agreements name; others are found by how a text uses them. */
const bodies = knownBodies.flatMap(({ id, kind, name, names, adjectives }): readonly KnownName[] =>
  kind === "outlet" || kind === "seat" || kind === "region"
    ? []
    : [{ id, name, kind: KINDS[kind], nouns: [...new Set([name, ...names])], adjectives }],
);

const knownNames: readonly KnownName[] = [
  ...knownStates().map(({ code, names, adjectives }): KnownName => {
    const [name = ""] = names;
    // "US" stands before nouns too.
    const short = names.filter((each) => /^[A-Z]{2,3}$/u.test(each));
    return { id: code, name, kind: "state", nouns: names, adjectives: [...adjectives, ...short, name] };
  }),
  ...bodies,
];

const byNoun = new Map([...knownNames].reverse().flatMap((known) => known.nouns.map((noun) => [noun, known] as const)));
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byNoun.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** What is generally known of a party by its name, of a body by its id too; null for one of this text alone. */
export function knownAs(name: string, id: string): KnownName | null {
  return byNoun.get(name) ?? bodies.find((body) => body.id === id) ?? null;
}

/** States and bodies that a text names, in that order; a capital names a place, not its State. */
export function knownIn(text: string): readonly KnownName[] {
  return [...new Set((text.match(KNOWN) ?? []).flatMap((noun) => byNoun.get(noun) ?? []))];
}

/** Whether a name only begins a longer one that is known and that the text has: "International Committee" of the Red Cross. */
export function beginsKnown(name: string, text: string): boolean {
  return [...byNoun.keys()].some((noun) => noun.startsWith(`${name} `) && text.includes(noun));
}

/** "Northland Armed Forces" by an adjective is the State's, not somebody else. */
export const ADJECTIVES = new RegExp(
  `^(?:${knownNames
    .flatMap(({ nouns, adjectives }) => adjectives.filter((each) => !nouns.includes(each)))
    .map(literal)
    .join("|")})(?!\\p{L})`,
  "u",
);

/** Nouns that act for the party whose adjective stands before them. */
export const agents =
  "armed forces|forces|force|troops|army|military|military personnel|government|authorities|side|party|parliament|police|units|navy|companies|delegation|president|administration";

/** Words for all or both parties, and what they mean. */
export const collectives: readonly (readonly [RegExp, "both" | "all" | "governments"])[] = [
  [
    /\b(?:both|the two|two|either|neither|each|the) governments\b|\b(?:either|neither|each|the other) government\b/giu,
    "governments",
  ],
  [
    /\b(?:both|the two|either|neither) (?:states?|sides?|parties|party|belligerents?|countries|delegations?)\b/giu,
    "both",
  ],
  [
    /\b(?:[Ee]ach|[Ee]very|[Aa]ny|[Ee]ither|[Nn]o|[Tt]he other) (?:State|Contracting|Signatory) Party\b|\b(?:[Tt]he |[Aa]ll )?(?:State|Contracting|Signatory) Parties\b|\bStates Parties\b/gu,
    "all",
  ],
  [/\b(?:warring|belligerent|opposing|fighting) (?:part(?:y|ies)|factions?|sides?)\b/giu, "both"],
  [/(?:^|\. )A Party\b/gu, "all"],
  [/\b(?:that|such) (?:party|side|signatory)\b/giu, "all"],
  [/\bthe (?:\p{Ll}+ing|responsible|aggrieved|injured) (?:party|side|signatory)\b/giu, "all"],
  // "The Party holding them", "the Party on whose territory it lies": whichever of them that is.
  [
    new RegExp(
      [
        String.raw`\bthe (?:party|side|signatory)(?= (?:in (?:breach|default)|at fault|concerned|responsible|that|which|who|whose`,
        String.raw`|(?:on|in|under|to|from|by|for|within|over|of) (?:whose|whom|which)`,
        String.raw`|(?!during|following|regarding|concerning|including|notwithstanding|pending|according)\p{Ll}{2,}ing)(?![\p{L}-]))`,
      ].join(""),
      "giu",
    ),
    "all",
  ],
  [/\b(?:each|every|no|any|none|neither|both|all) of the (?:parties|sides)\b/giu, "all"],
  [/\b(?:each|every|no|any|the other|another) (?:party|side)\b(?! to the conflict)/giu, "all"],
  [/\b(?:all|the) (?:parties|sides|belligerents)\b/giu, "all"],
  [/\b(?:the )?(?:contracting|signatory) (?:parties|states)\b|\beach signatory state\b/giu, "all"],
  [/\b(?:each|every|all|the) (?:signator(?:y|ies)|participants)\b/giu, "all"],
  [/\bParties\b/gu, "all"],
];

/** Verbs of duties, in their base form: in drafts written in the present tense they oblige. */
export const dutyVerbs = new Set(
  `abide abolish accede accept adapt add address adhere adjust admit adopt allocate allow amend anchor announce apply appoint
approve arrange assist assume assure attract avoid ban base bear begin bind bring build carry cease clear close collect
commit compensate complete comply conclude conduct confirm consult contribute control convene convey cooperate coordinate
create deliver demarcate demilitarise demilitarize demobilise deploy design destroy determine develop disarm disband
discuss dismantle dissolve draw draft drop elect eliminate employ enact encourage end endeavour enforce enlarge ensure enshrine
enter establish evacuate examine exchange exclude execute exercise expand expedite extend facilitate finance forgo form foster free freeze
fulfil fulfill fund give go grant guarantee halt hand handle help hold honour implement impose improve increase inform initiate inspect
institute introduce invest investigate invite issue join keep launch leave lift limit maintain make mark mediate
meet modernise modernize monitor move negotiate notify observe obstruct offer open operate organise organize oversee participate partner
pass pay permit place pledge prepare preserve prevent proceed prohibit prolong promote protect provide publish pull
put raise ratify reaffirm rebuild recognise recognize recover reduce refrain register reject release relinquish relocate remain remove
renew renounce reopen repair repatriate replace report resolve respect respond restart restore restrict resume return
revoke run safeguard secure send set settle share shield sign speed start stay stop store strengthen submit supervise supply
support surrender suspend take terminate train transfer transmit transport treat uphold use verify vacate waive watch withdraw withhold work
write affirm acknowledge observe resettle compile disclose dispose dispatch escort fence guide house host inventory license
list locate meter mine patrol police process procure reform rehabilitate reintegrate repay screen simplify subordinate tolerate translate undertake unify vet intensify accelerate vacate revoke reopen
designate nominate convoke summon assemble canton arrest prosecute punish pardon commute deport expel visit attend investigate
arbitrate adjudicate advise recommend propose allot apportion deposit reimburse cede seal reinstate demine demarcate delimit
communicate broadcast disseminate identify separate disengage regroup redeploy construct erect recruit dismiss elaborate
formulate define delineate compel accredit certify renovate dredge educate vaccinate feed bury exhume rescue enrol lend hear let buy sell
donate borrow hire indemnify insure underwrite subsidise subsidize reunite reconnect reroute resupply decommission`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Verbs whose subject gets something: the duty lies with somebody else. */
export const benefitVerbs = new Set("receive obtain get enjoy gain have qualify regain".split(" "));

/** Verbs that change a legal situation: with "may" they are powers, not permissions. */
export const powerVerbs = new Set(
  `adopt amend annul appoint approve authorise authorize block cancel certify change choose convene decide declare denounce designate determine
disband discharge dismiss dissolve exclude extend freeze impose invoke lift modify nominate object order reimpose reinstate reject release
replace request require revoke sanction submit suspend take terminate veto void waive withdraw`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Acts that only those who fight can perform, where nobody is named. */
export const belligerentActs = either(
  /\bcease-?fire|hostilities|\bfiring\b|\bprisoners?\b|\bhostages?\b|\bdetainees?\b|\bcivilians? held\b/iu,
  /\bin detention\b|\bpull(?:ed)? back|\bwithdraw|\bline of contact\b|\bcontact line\b|\bfront ?line\b|\bdisengage/iu,
  /\bagreements? (?:is|are|let)\b|\bminefields?\b|\bmortal remains\b|\bremains of the dead\b/iu,
);
