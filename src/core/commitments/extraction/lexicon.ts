import type { Party } from "../model.ts";

/** A name by which texts call a party, and how. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly kind: Party["kind"];
  /** Names, longest first. */
  readonly nouns: readonly string[];
  /** Adjectives: of its forces, government, companies. */
  readonly adjectives: readonly string[];
}

const known = (id: string, name: string, kind: Party["kind"], nouns: string, adjectives = ""): KnownName => ({
  id,
  name,
  kind,
  nouns: [name, ...nouns.split("|")].filter((each) => each !== ""),
  adjectives: adjectives.split("|").filter((each) => each !== ""),
});

/** States and organisations that agreements of our time name; others are found by how a text uses them. */
export const knownNames: readonly KnownName[] = [
  known(
    "US",
    "United States",
    "state",
    "United States of America|US|U.S.|USA|America|Washington",
    "American|US|United States",
  ),
  known("RU", "Russia", "state", "Russian Federation|Moscow", "Russian"),
  known("UA", "Ukraine", "state", "Kyiv|Kiev", "Ukrainian"),
  known("EU", "European Union", "organisation", "EU", "EU"),
  known("EUR", "Europe", "unnamed", "Europeans|European countries|European States|European partners", "European"),
  known("NATO", "NATO", "organisation", "North Atlantic Treaty Organization|the Alliance", "Alliance|NATO"),
  known("WB", "World Bank", "organisation", "", "World Bank"),
  known("IMF", "International Monetary Fund", "organisation", "IMF"),
  known("UN", "United Nations", "organisation", "UN|U.N.", "UN"),
  known("UNSC", "Security Council", "organisation", "UN Security Council"),
  known("IAEA", "IAEA", "organisation", "International Atomic Energy Agency", "IAEA"),
  known("ICRC", "International Committee of the Red Cross", "organisation", "ICRC"),
  known("OSCE", "Organization for Security and Co-operation in Europe", "organisation", "OSCE", "OSCE"),
  known("ICC", "International Criminal Court", "organisation", "ICC"),
  known("AU", "African Union", "organisation", "AU"),
  known("G8", "G8", "organisation", ""),
  known("G7", "G7", "organisation", "Group of Seven"),
  known("PL", "Poland", "state", "Warsaw", "Polish"),
  known("FR", "France", "state", "Paris", "French"),
  known("DE", "Germany", "state", "Berlin", "German"),
  known("GB", "United Kingdom", "state", "UK|Britain|Great Britain", "British"),
  known("TR", "Türkiye", "state", "Turkey|Ankara", "Turkish"),
  known("CN", "China", "state", "Beijing", "Chinese"),
  known("BY", "Belarus", "state", "Minsk", "Belarusian"),
  known("IL", "Israel", "state", "", "Israeli"),
  known("EG", "Egypt", "state", "Cairo", "Egyptian"),
  known("QA", "Qatar", "state", "Doha", "Qatari"),
  known("HAMAS", "Hamas", "armedGroup", ""),
  known("IR", "Iran", "state", "Islamic Republic of Iran|Tehran", "Iranian"),
  known("AM", "Armenia", "state", "", "Armenian"),
  known("AZ", "Azerbaijan", "state", "", "Azerbaijani"),
];

/** Nouns that act for the party whose adjective stands before them. */
export const agents =
  "armed forces|forces|force|troops|army|military|military personnel|government|authorities|side|party|parliament|police|units|navy|companies|delegation|president|administration";

/** Words that make a capitalised name a body. */
export const bodyWords =
  "Council|Commission|Committee|Mission|Group|Fund|Assembly|Police|Tribunal|Board|Mechanism|Court|Authority|Force|Secretariat|Panel|Agency|Office|Conference|Team|Facility|Body";

/** Words for all or both parties, and what they mean. */
export const collectives: readonly (readonly [RegExp, "both" | "all"])[] = [
  [/\b(?:both|the two|either|neither) (?:states?|sides?|parties|party|belligerents?|countries)\b/giu, "both"],
  [/(?:^|\. )A Party\b/gu, "all"],
  [/\b(?:each|every|no|any) (?:party|side)\b(?! to the conflict)/giu, "all"],
  [/\b(?:all|the) (?:parties|sides|belligerents)\b/giu, "all"],
  [/\b(?:each|every|all) signator(?:y|ies)\b/giu, "all"],
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
list locate meter mine patrol police process procure reform rehabilitate reintegrate repay screen simplify subordinate tolerate translate undertake unify vet`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Verbs whose subject gets something: the duty lies with somebody else. */
export const benefitVerbs = new Set("receive obtain get enjoy gain have qualify regain".split(" "));

/** Past participles that do not end in -ed. */
export const irregular =
  "built|made|held|paid|set|put|taken|given|drawn|written|kept|sent|brought|met|laid|led|bound|left|begun|chosen|borne|found|lost|sold|spent|thrown|withdrawn|forbidden|shown|known|frozen|fought|cut|let|rebuilt|undertaken|overseen|done|won";

/** Verbs that change a legal situation: with "may" they are powers, not permissions. */
export const powerVerbs = new Set(
  `adopt amend annul appoint approve authorise authorize block cancel certify change choose convene decide declare denounce designate determine
disband discharge dismiss dissolve exclude extend freeze impose invoke lift modify nominate object order reimpose reinstate reject release
replace request require revoke sanction submit suspend take terminate veto void waive withdraw`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Plain words for acts, and the verb that treaties use for them. */
export const treatyVerbs: readonly (readonly [RegExp, string])[] = [
  [/\bpull(?:s|ed)? (?:back|out)\b|\bleaves?\b|\bevacuates?\b|\bredeploy/iu, "withdraw"],
  [/\bceasefire\b|\bcease-fire\b|\bfiring stops\b|\bhostilities (?:end|stop|cease)/iu, "cease fire"],
  [/\bgoe?s? (?:back )?home\b|\bcomes? home\b/iu, "return"],
  [/\bchanges? hands\b|\ball[- ]for[- ]all\b/iu, "exchange"],
  [/\b(?:is|are) paid\b|\bcompensat/iu, "compensate"],
  [/\bbrings? in\b/iu, "adopt"],
  [/\bputs? to rest\b/iu, "settle"],
  [/\bsets? free\b/iu, "release"],
  [/\bsets? up\b|\b(?:is|are) (?:set up|formed|founded)\b/iu, "create"],
  [/\bworks? (?:together )?with\b|\bpartners? with\b/iu, "cooperate with"],
  [/\bgoes into\b|\bputs? into\b/iu, "place in"],
  [/\bresum(?:e|es|ed|ption)\b|\breopen/iu, "restart"],
  [/\bnational vote\b|\bvote (?:is|must|shall|takes?)\b|\bpolls?\b/iu, "hold elections"],
  [/\bwatches\b|\boversees?\b/iu, "monitor"],
  [/\bswitch(?:es)? off\b/iu, "end"],
  [/\blapses?\b|\bis void\b|\bforfeits?\b/iu, "end"],
  [/\bopens? talks\b/iu, "negotiate"],
  [/\bgives? up\b/iu, "relinquish"],
  [/\b(?:sanctions? return|return of (?:\w+ ){0,6}sanctions?)\b/iu, "reinstate"],
  [/\bresponse follows\b/iu, "respond"],
];

/** Acts that only those who fight can perform, where nobody is named. */
export const belligerentActs =
  /\bcease-?fire|hostilities|\bfiring\b|\bprisoners?\b|\bhostages?\b|\bdetainees?\b|\bcivilians? held\b|\bin detention\b|\bpull(?:ed)? back|\bwithdraw|\bline of contact\b|\bcontact line\b|\bfront ?line\b|\bdisengage|\bagreements? (?:is|are|let)\b|\bminefields?\b|\bmortal remains\b|\bremains of the dead\b/iu;
