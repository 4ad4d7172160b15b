import { either } from "../../../common/literal.ts";
import type { Modality } from "../../model.ts";

/** What a verb binds to by being said. */
export interface Performative {
  /** "Undertakes to", "agree not to". */
  readonly to: boolean;
  /** "Agree on a timetable". */
  readonly on: boolean;
  /** What "that" opens: a duty of its own, nothing that binds, or it opens none. */
  readonly that: "own" | "none" | null;
  /** Objects by which it binds: "guarantees the financing". */
  readonly object: RegExp | null;
  /** It gives something up. */
  readonly ban?: true;
}

const ANY = /^(?:the|a|an|its|their|all|any|every|full|\p{L}+ing)\b/u;
const RESOLVE =
  /^(?:its|their|the|our)(?: \p{L}+)? (?:commitment|intention|determination|readiness|willingness|resolve|consent|undertaking|pledge)\b/u;
const bind = (stem: string, rule: Performative): readonly (readonly [string, Performative])[] =>
  [stem, /(?:s|sh|ch)$/u.test(stem) ? `${stem}es` : `${stem}s`].map((form) => [form, rule] as const);

/**
 * Verbs that bind by being said, each with what follows it.
 * Finds: "undertakes to cede", "agree not to recruit", "reaffirm their commitment to". Allows: "recognise that", "reaffirm the principles".
 */
export const PERFORMATIVES: ReadonlyMap<string, Performative> = new Map([
  ...bind("undertake", { to: true, on: false, that: "own", object: ANY }),
  ...bind("agree", { to: true, on: true, that: "own", object: null }),
  ...bind("commit", { to: true, on: false, that: "own", object: null }),
  ...bind("pledge", { to: true, on: false, that: "own", object: RESOLVE }),
  ...bind("promise", { to: true, on: false, that: "own", object: null }),
  ...bind("guarantee", { to: true, on: false, that: "own", object: ANY }),
  ...bind("engage", { to: true, on: false, that: null, object: null }),
  ...bind("resolve", { to: true, on: false, that: "own", object: null }),
  ...bind("decide", { to: true, on: false, that: "own", object: null }),
  ...bind("consent", { to: true, on: false, that: null, object: null }),
  ...bind("endeavour", { to: true, on: false, that: null, object: null }),
  ...bind("bind", { to: true, on: false, that: null, object: null }),
  ...bind("give", { to: false, on: false, that: null, object: /^(?:its|their|the )?consent\b/u }),
  ...bind("authorise", { to: false, on: false, that: null, object: ANY }),
  ...bind("authorize", { to: false, on: false, that: null, object: ANY }),
  ...bind("renounce", { to: false, on: false, that: null, object: ANY, ban: true }),
  ...bind("accept", {
    to: true,
    on: false,
    that: "none",
    object: /^the (?:\p{L}+ )?(?:obligations?|responsibilit|dut)/u,
  }),
  ...bind("assume", {
    to: false,
    on: false,
    that: null,
    object: /^(?:full |the |entire )?(?:responsibilit|obligation)/u,
  }),
  ...bind("declare", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("confirm", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("affirm", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("reaffirm", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("re-affirm", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("reiterate", { to: false, on: false, that: "own", object: RESOLVE }),
  ...bind("express", { to: false, on: false, that: null, object: RESOLVE }),
  ...bind("recognise", { to: false, on: false, that: "none", object: null }),
  ...bind("recognize", { to: false, on: false, that: "none", object: null }),
  ...bind("acknowledge", { to: false, on: false, that: "none", object: null }),
  ...bind("note", { to: false, on: false, that: "none", object: null }),
  ...bind("understand", { to: false, on: false, that: "none", object: null }),
  ...bind("recall", { to: false, on: false, that: "none", object: null }),
]);

/** What "be …" and "have …" make of a verb, whatever stands before them. */
export interface Complement {
  readonly find: RegExp;
  /** Null: it asks for nothing. */
  readonly modality: Modality | null;
  readonly passive: boolean;
  /** What "not" makes of it, where that is not what it makes of others of this modality. */
  readonly denied?: Modality;
  /** It says itself that nothing is granted: "have no right". */
  readonly grants?: false;
}

/** Finds: "be entitled to", "have the power to", "is prohibited". Allows: "be present", "have three members". */
export const COMPLEMENTS: readonly Complement[] = [
  {
    find: /^(?:strictly |hereby |absolutely |\p{L}+ (?:and|or) )?(?:forbidden|prohibited|banned|barred|outlawed|proscribed|unlawful|illegal)\b/u,
    modality: "prohibition",
    passive: true,
  },
  {
    find: /^(?:free|entitled|permitted|allowed|eligible|at liberty) to\b(?! \d)/u,
    modality: "permission",
    passive: false,
  },
  // "Passage shall be permitted by the Government": it must let pass.
  {
    find: /^(?:permitted|allowed|tolerated) (?:[^,;:]{0,40} )?by (?!\d|(?:day|night|law|sea|land|air|road|rail|way|means|virtue)\b)/u,
    modality: "obligation",
    denied: "prohibition",
    passive: true,
  },
  // "No weapons are permitted": who brings one is forbidden.
  { find: /^(?:permitted|allowed|tolerated)\b/u, modality: "permission", passive: true },
  {
    find: /^(?:(?:entrusted|tasked|charged|vested) with|(?:composed|made up|comprised) of)\b/u,
    modality: "obligation",
    passive: false,
  },
  { find: /^(?:authori[sz]ed|empowered|mandated|competent) to\b/u, modality: "power", passive: false },
  {
    find: /^(?:(?:required|obliged|bound|called upon|requested|committed|prepared|ready|willing) (?:to|by)|(?:responsible|accountable|answerable|in charge))\b/u,
    modality: "obligation",
    passive: false,
  },
  {
    find: /^(?:the )?(?:\p{L}+ )?(?:responsibility|duty|obligation|task) of (?:the |each |both |all |every )?\p{L}+/u,
    modality: "obligation",
    passive: false,
  },
  {
    find: /^under (?:an? |the )?(?:\p{L}+ )?(?:obligation|duty) (?:not )?to\b/u,
    modality: "obligation",
    passive: false,
  },
  {
    find: /^have (?:no|neither)(?: the)? (?:\p{L}+ )?(?:rights?|freedom|access|power|powers|authority|competence|jurisdiction)\b/u,
    modality: "prohibition",
    passive: false,
    grants: false,
  },
  {
    find: /^have no (?:\p{L}+ )?(?:duty|duties|obligations?|responsibilit\p{L}+|need)\b/u,
    modality: null,
    passive: false,
    grants: false,
  },
  {
    find: /^have (?:the |full |an? )?(?:\p{L}+ (?:and \p{L}+ )?)?(?:rights?|freedom)\b/u,
    modality: "permission",
    passive: false,
  },
  { find: /^have (?:\p{L}+ (?:and \p{L}+ )?)?access\b/u, modality: "permission", passive: false },
  {
    find: /^have (?:the |full |sole |all )?(?:\p{L}+ )?(?:power|powers|authority|competence|jurisdiction)\b/u,
    modality: "power",
    passive: false,
  },
  { find: /^have until\b/u, modality: "obligation", passive: false },
  { find: /^have (?:to (?=\p{L})|the (?:duty|obligation|responsibility))/u, modality: "obligation", passive: false },
];

/** Participles that tell a state rather than ask for an act. */
export const STATES = new RegExp(
  `^(?:${[
    "called|named|based|known|supposed|meant|needed|concerned|involved|related|described|contained|annexed|attached",
    "located|situated|reported|lacking|excluded from|limited to|modelled|composed of|said|mentioned|referred|specified|listed|defined|provided for (?:in|by|under)",
  ].join("|")})\\b`,
  "u",
);

/**
 * Sentences with the words of a duty that are none: savings, definitions, rules of reading, aims, entry into force.
 * Finds: "Nothing in this Article shall prevent …", "\"Zone\" shall mean …". Allows: "Nothing shall be built in the zone".
 */
export const NO_DUTY: readonly RegExp[] = [
  /\bnothing (?:in|contained in|herein|stated in) (?:this|the|these|paragraph|article|any)?/iu,
  /\b(?:is|are|be|shall be) without prejudice\b|\bshall not (?:affect|prejudice|preclude|prevent|impair|imply|constitute)\b/iu,
  /\b(?:shall|will|may) (?:\p{L}+ )?(?:not )?be (?:construed|interpreted|regarded|deemed|considered|understood|treated as having)\b/iu,
  new RegExp(
    [
      String.raw`^["“‘'][^"”’']{1,60}["”’'] (?:shall )?means?\b|^the (?:term`,
      String.raw`expression)s?\b.{1,80}\bmeans?\b|^(?:(?!\b(?:shall|will|may|must)\b)[^.,;:]){2,50}(?<!\b(?:the|of|by|all|any`,
      String.raw`its|other|financial)) means (?!of)|\bshall have the (?:following )?meanings?\b`,
      String.raw`^for the purposes? of this\b`,
    ].join("|"),
    "iu",
  ),
  /\b(?:shall|will) (?:be|remain) (?:equally authentic|an? integral|integral)|\b(?:shall|will) (?:form|constitute) (?:an? )?integral\b/iu,
  new RegExp(
    [
      String.raw`\b(?:agreement|treaty|protocol|memorandum|accord|convention|annex|declaration`,
      String.raw`article)s? (?:shall|will) (?:\p{L}+ )?(?:enter into force|come into (?:force|effect)`,
      String.raw`take effect|be effective|be binding|remain in force|prevail)\b`,
    ].join("|"),
    "iu",
  ),
  /\bshall be excepted from\b|\bshall (?:not )?apply to\b|^(?:purpose|aim|objective|target|note)\s*:/iu,
  /^(?:the )?(?:\p{L}+ )?(?:purpose|aim|objective|goal)s? of\b[^:]*\b(?:is|are|shall be)\b/iu,
  /\bshall be the (?:day|date|period|moment|time) (?:on|in|at|when)\b/iu,
  /\bmay include\b|\bis not specified\b|\bnot given\b|\bno distinction is made\b|\bsources (?:say|differ)\b|^not agreed\.?$/iu,
  /^(?:this|the present) (?:agreement|treaty|protocol|memorandum|accord|convention) (?:does|shall|will) not\b/iu,
  /\b(?:shall|will) be as (?:indicated|shown|set (?:out|forth)|described|specified|defined|delineated|listed|stipulated|provided) (?:in|on|by)\b/iu,
  /\bagree to (?:accept|be bound)\b[^.]{0,80}\bby the (?:following|conditions|terms|provisions)\b/iu,
  /\b(?:open-ended|non-exhaustive)\b|\bmeans that\b|^done (?:at|in)\b/iu,
];

/** Openings of recitals: "Recalling …", "Mindful of …", "Convinced that … must …". */
export const RECITAL = either(
  new RegExp(
    [
      String.raw`^(?:recalling|noting|recogni[sz]ing|mindful|determined|convinced|desiring|desirous`,
      String.raw`considering|bearing in mind|conscious|aware|moved|wishing|having (?:regard|agreed`,
      String.raw`considered|met)|expressing|welcoming|taking (?:note|into account)|inspired|committed`,
      String.raw`deploring|emphasi[sz]ing|stressing|acknowledging|reaffirming|affirming|whereas|concerned`,
      String.raw`guided|resolved|seeking|believing|understanding|appreciating|hereby agree|have agreed)\b`,
    ].join("|"),
    "iu",
  ),
);
