import { either } from "../../common/literal.ts";
import type { Bindingness, Modality } from "../model.ts";
import { benefitVerbs, dutyVerbs, irregular, powerVerbs } from "./lexicon.ts";

/** What a clause does, and where its subject ends. */
export interface ModalReading {
  readonly modality: Modality;
  readonly bindingness: Bindingness;
  /** Where the subject ends, in UTF-16 units of the clause. */
  readonly subjectTo: number;
  /** Where the predicate begins (the verb). */
  readonly predicate: number;
  /** The subject undergoes the act: "is released", "are withdrawn". */
  readonly passive: boolean;
  /** The subject gets something from somebody else. */
  readonly benefit: boolean;
  /** How sure the reading is, 0 to 1. */
  readonly strength: number;
}

const ADVERB =
  "(?:\\p{L}+ly |also |at once |in turn |in particular |further |then |thereafter |immediately |, [^,]{1,60}, )?";
const PAST = `(?:re|un|over|out|under|pre|de)?(?:\\p{L}{2,}ed|${irregular})`;

const PASSIVE_AFTER = new RegExp(`^\\s*(?:not )?${ADVERB}(?:be|been) ${ADVERB}${PAST}\\b`, "iu");
const PARTICIPLE_FIRST = new RegExp(`^${PAST}\\b`, "iu");
const NEGATED_PASSIVE = new RegExp(
  `\\bno \\p{L}+ [^.]{0,60}?(?:is|are) ${ADVERB}${PAST}\\b|^no \\p{L}+ (?:is|are) `,
  "iu",
);
const PASSIVE = new RegExp(`\\b(?:is|are) ${ADVERB}(?:now |not )?(?:${PAST})\\b`, "iu");

interface Rule {
  readonly find: RegExp;
  readonly modality: Modality | "may";
  readonly bindingness?: Bindingness;
  readonly strength: number;
}

/** In order: the first that occurs earliest in the clause counts. */
const rules: readonly Rule[] = [
  {
    find: /\b(?:shall|must|will|may|can) (?:\p{L}+ly )?not\b|\bcannot\b|\bmay no longer\b|\bshall no longer\b/iu,
    modality: "prohibition",
    strength: 0.95,
  },
  { find: /\bshould not\b/iu, modality: "prohibition", bindingness: "political", strength: 0.7 },
  { find: /\b(?:is|are) not to\b(?! be taken)/iu, modality: "prohibition", strength: 0.85 },
  {
    find: /\b(?:(?:shall|must|will) )?(?:undertakes?|agrees?|commits? (?:itself|themselves)|pledges?|promises?|binds? (?:itself|themselves)) (?:\p{L}+ly )?not to\b/iu,
    modality: "prohibition",
    strength: 0.95,
  },
  { find: /\b(?:agrees?|undertakes?|pledges?) to \p{L}+ no\b/iu, modality: "prohibition", strength: 0.85 },
  {
    find: /\b(?:shall|must|will|undertakes? to|agrees? to)?\s?refrains? from\b|\bshall refrain\b|\babstains? from\b|\brenounces?\b/iu,
    modality: "prohibition",
    strength: 0.85,
  },
  {
    find: /\b(?:is|are|be) (?:\p{L}+ (?:and|or) )?(?:forbidden|prohibited|banned|barred|outlawed)\b|\b(?:is|are) (?:not|never) (?:permitted|allowed)\b/iu,
    modality: "prohibition",
    strength: 0.85,
  },
  {
    find: /\b(?:does|do) not (?=\p{L})(?!apply|include|mean|affect|cover|prejudice|constitute|concern|need|preclude|exclude)/iu,
    modality: "prohibition",
    strength: 0.75,
  },
  { find: /\b(?:shall|must)\b/iu, modality: "obligation", strength: 0.95 },
  {
    find: /\b(?:undertakes?|agrees?|commits?(?: itself| themselves)?|pledges?|binds? (?:itself|themselves|one another|each other)) (?:\p{L}+ly )?to\b/iu,
    modality: "obligation",
    strength: 0.95,
  },
  {
    find: /\b(?:is|are) (?:required|obliged|bound|called upon) to\b|\b(?:has|have) to\b|\b(?:has|have) the (?:duty|obligation) to\b/iu,
    modality: "obligation",
    strength: 0.9,
  },
  { find: /\b(?:is|are) to (?=\p{L})/iu, modality: "obligation", strength: 0.85 },
  {
    find: /\bhas the (?:power|authority) to\b|\breserves? the right to\b|\b(?:is|are) (?:empowered|authori[sz]ed) to\b/iu,
    modality: "power",
    strength: 0.85,
  },
  {
    find: /\b(?:has|have|shall have) the right (?:to|of)\b|\b(?:is|are) (?:free|entitled|permitted|allowed) to (?=\p{Ll})|\bdecides? freely\b/iu,
    modality: "permission",
    strength: 0.8,
  },
  { find: /\b(?:is|are) entitled to (?=\d|an? |the |\p{L}+ per)/iu, modality: "obligation", strength: 0.7 },
  { find: /\bmay \p{L}+ no (?!more than)/u, modality: "prohibition", strength: 0.85 },
  { find: /\bmay\b/u, modality: "may", strength: 0.85 },
  { find: /\bwill\b/u, modality: "obligation", strength: 0.8 },
  { find: /\bshould\b/iu, modality: "obligation", bindingness: "political", strength: 0.65 },
];

/** What a clause does, or null where it only tells, defines or explains. */
export function readModality(clause: string, presentTense: boolean): ModalReading | null {
  if (TELLS.test(clause)) return null;
  const expected = /^(?:it is |the text records an )?expect(?:ed that|ation[^:]*:)\s*/iu.exec(clause);
  if (expected !== null) {
    const inner = readModality(clause.slice(expected[0].length), presentTense);
    return inner === null
      ? null
      : {
          ...inner,
          bindingness: "expectation",
          subjectTo: inner.subjectTo + expected[0].length,
          predicate: inner.predicate + expected[0].length,
        };
  }
  const modal = firstRule(clause);
  const plain = presentTense ? presentReading(clause) : performative(clause);
  // "Northland enacts … that it will …": the verb of the main clause comes first.
  if (
    modal === null ||
    (plain !== null && plain.predicate + 1 < modal.predicate && insideComplement(clause, modal.subjectTo))
  )
    return plain;
  return modal;
}

/** Definitions, reasons, tables of contents. */
const TELLS = either(
  /^["“‘']?(?:the )?[\p{L} ]{1,40}["”’']? means\b|\bas follows\b|^(?:purpose|aim|objective|target|note)\s*:/iu,
  /\bopen-ended\b|\bnon-exhaustive\b|\bshall not be (?:construed|interpreted)\b|\bnothing in\b/iu,
  /^for the purposes? of\b|\bthe day from which\b|\bno distinction is made\b|\bis not specified\b|\bnot given\b/iu,
  /\bmeans that\b|^not agreed$|^done at\b|\bmay include\b|\bhas not been\b|\bsources (?:say|differ)\b/iu,
);

function insideComplement(clause: string, at: number): boolean {
  return /\b(?:that|which|who|whose|to)\b/u.test(clause.slice(0, at));
}

/** "Whoever cannot …": what somebody is unable to do is the case, not the duty. */
const CASES = /^(?:in (?:any |all )?cases? (?:where|in which)|where|whoever|those who|any(?:one|body) who)\b/iu;

function firstRule(clause: string): ModalReading | null {
  let best: { readonly rule: Rule; readonly at: number; readonly length: number } | null = null;
  for (const rule of rules) {
    const match = rule.find.exec(clause);
    if (match === null || (match[0] === "cannot" && CASES.test(clause))) continue;
    const at = match.index;
    if (best === null || at < best.at) best = { rule, at, length: match[0].length };
  }
  if (best === null) return null;
  const { rule, at, length } = best;
  const subject = clause.slice(0, at);
  const rest = clause.slice(at + length);
  const negated =
    /^(?:no|neither|none)\b(?! (?:less|fewer) than\b)|(?<!\b(?:take|takes|taken|took|have|has|had|of|with) )\bno (?:party|side|person|one|other)\b/iu.test(
      subject.trim(),
    );
  const passive =
    PASSIVE_AFTER.test(rest) ||
    (clause.slice(0, at + length).endsWith("be ") && PARTICIPLE_FIRST.test(rest)) ||
    /\b(?:is|are|be) (?:\p{L}+ (?:and|or) )?(?:forbidden|prohibited|banned|barred|outlawed)\b/iu.test(
      clause.slice(at, at + length),
    );
  const verb = firstVerb(rest);
  let modality: Modality;
  if (rule.modality === "may") modality = negated ? "prohibition" : powerVerbs.has(verb) ? "power" : "permission";
  else if (negated && rule.modality === "obligation") modality = "prohibition";
  else if (
    rule.modality === "obligation" &&
    /\bbe (?:\p{L}+ (?:and|or) )?(?:forbidden|prohibited|banned|barred)\b/iu.test(rest.slice(0, 60))
  )
    modality = "prohibition";
  else modality = rule.modality;
  // A ceiling stated as a duty forbids more.
  if (modality === "obligation" && /^\s*(?:keep|have|retain|maintain|deploy|draw)? ?no more than\b/iu.test(rest))
    modality = "prohibition";
  if (
    modality === "permission" &&
    /^\s*(?:\p{L}+ )?(?:draw|keep|have|retain|maintain|deploy|station)? ?no more than\b/iu.test(rest)
  )
    modality = "prohibition";
  return {
    modality,
    bindingness: rule.bindingness ?? "binding",
    subjectTo: at,
    predicate: at,
    passive,
    benefit: benefitVerbs.has(verb) && !passive && modality === "obligation",
    strength: rule.strength,
  };
}

function firstVerb(rest: string): string {
  const words = rest.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.find((word) => !/^(?:not|be|also|only|at|once|by|common|agreement|either|freely|\p{L}+ly)$/u.test(word)) ?? ""
  );
}

/** Verbs that bind by being said, in any style. */
function performative(clause: string): ModalReading | null {
  const match = /\s(?:undertakes?|guarantees?|affirms?|reaffirms?|recogni[sz]es?|renounces?|confirms?)\s/u.exec(clause);
  if (match === null || /^(?:recogni|mindful|determined|recalling|noting)/iu.test(clause)) return null;
  if (
    insideComplement(clause, match.index) ||
    (/\b(?:a|an|the) \p{L}+$/u.test(clause.slice(0, match.index)) &&
      / of /u.test(clause.slice(match.index, match.index + 20)))
  )
    return null;
  return {
    modality: "obligation",
    bindingness: "binding",
    subjectTo: match.index,
    predicate: match.index + 1,
    passive: false,
    benefit: false,
    strength: 0.6,
  };
}

/** Drafts in the present tense: "Northland enacts a law", "the fund is set up". */
function presentReading(clause: string): ModalReading | null {
  const power = /\b(?:lapses?|(?:is|are) (?:null and )?void|is forfeited|forfeits?|ceases? to apply)\b/iu.exec(clause);
  if (power !== null && /\b(?:guarantees?|assurances?|protection|commitments?|it)\b/iu.test(clause))
    return reading("power", power.index, { passive: true, strength: 0.7 });
  const punished = /\b(?:is|are) (?:sanctioned|penali[sz]ed|punished)\b/iu.exec(clause);
  if (punished !== null) return reading("power", punished.index, { passive: true, strength: 0.65 });
  const limit = /\b(?:limit|ceiling|cap|maximum|strength) (?:for|of|on) [^:.]{3,60}:\s*\d/iu.exec(clause);
  if (limit !== null) return reading("prohibition", limit.index + limit[0].indexOf(":"), { strength: 0.6 });
  const negative = NEGATED_PASSIVE.exec(clause);
  if (negative !== null) {
    const verb = /\b(?:is|are) /u.exec(clause);
    return reading("prohibition", verb?.index ?? 0, { passive: true, strength: 0.65 });
  }
  const passive = PASSIVE.exec(clause);
  const active = activeVerb(clause);
  if (active !== null && /^(?:neither|no (?:party|side|one|state))\b/iu.test(clause.trim()))
    return { ...active.reading, modality: "prohibition", strength: 0.75 };
  if (active !== null && (passive === null || active.at < passive.index)) return active.reading;
  if (passive !== null && !STATES.test(clause.slice(passive.index)) && !RELATIVE.test(clause.slice(0, passive.index)))
    return reading("obligation", passive.index, { passive: true, strength: 0.6 });
  return active?.reading ?? nominal(clause);
}

/** Relative clauses and complements: their verb is not the clause's. */
const RELATIVE = /\b(?:that|which|who|what|whatever|whether|how)\s*$|\b(?:that|which|what) [^,]{0,30}$/u;
/** Participles that tell a state rather than ask for an act. */
const STATES = new RegExp(
  `^(?:is|are) (?:not )?(?:\\p{L}+ly )?(?:${[
    "called|named|based (?:on|upon)|known|supposed|meant|needed|concerned|involved|entitled|expected|related",
    "located|situated|reported|lacking|excluded from|limited to|modelled|composed of|said",
  ].join("|")})\\b`,
  "iu",
);

function reading(
  modality: Modality,
  at: number,
  more: { readonly passive?: boolean; readonly benefit?: boolean; readonly strength: number },
): ModalReading {
  return {
    modality,
    bindingness: "binding",
    subjectTo: at,
    predicate: at,
    passive: more.passive ?? false,
    benefit: more.benefit ?? false,
    strength: more.strength,
  };
}

/** The first verb of duty in third person or plural that follows a subject. */
function activeVerb(clause: string): { readonly at: number; readonly reading: ModalReading } | null {
  const subject = clause.search(/\S/u);
  let previous = "";
  for (const match of clause.matchAll(/[\p{L}'-]+/gu)) {
    const word = match[0].toLowerCase();
    const at = match.index;
    if (at > 110) return null;
    const first = at === subject;
    const before = previous;
    previous = word;
    if (first) continue;
    if (/^(?:that|which|who|whose|to)$/u.test(word) && at > 30) return null;
    // After an article, a preposition or an adjective ending it is a noun: "the works", "of supplies".
    if (
      /^(?:the|a|an|of|on|in|for|and|its|their|to|with|at|by|no|all|every|other|this|these|european|public|under|from|or|\p{L}+(?:al|ic|ive|ous))$/u.test(
        before,
      )
    )
      continue;
    if (
      /^(?:becomes?|binds?|takes?|follows?|goes|go|comes?|lapses?|returns?|resumes?|starts?|ends?|stops?|rests?|stay|stays)$/u.test(
        word,
      )
    )
      return { at, reading: reading("obligation", at, { passive: !SUBJECT_ACTS.test(word), strength: 0.55 }) };
    // "Security issues is formed", "the works of …": a noun.
    if (/^\s+(?:is|are|of|shall|may|must|will|was|were)\b/iu.test(clause.slice(at + word.length))) continue;
    const base = baseOf(word);
    if (
      benefitVerbs.has(base) &&
      (word !== base || isPluralSubject(clause.slice(0, at))) &&
      !/^(?:has|have)$/u.test(word)
    ) {
      const qualifies = base === "qualify";
      return {
        at,
        reading: reading(qualifies ? "permission" : "obligation", at, {
          benefit: base !== "regain" || true,
          strength: base === "regain" ? 0.35 : 0.55,
        }),
      };
    }
    if (!dutyVerbs.has(base)) continue;
    if (word === base && !isPluralSubject(clause.slice(0, at))) continue;
    return { at, reading: reading("obligation", at, { strength: 0.6 }) };
  }
  return null;
}

const SUBJECT_ACTS = /^(?:takes?|starts?|stays?|binds?)$/u;

function isPluralSubject(subject: string): boolean {
  return /\band\b|(?<!\p{L})\p{L}{2,}s\s*$|\b(?:states|parties|sides|forces|people|both|all|partners|they)\b/iu.test(
    subject,
  );
}

/** Third person to base form. */
function baseOf(word: string): string {
  if (dutyVerbs.has(word) || benefitVerbs.has(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("oes")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const NOMINAL = new RegExp(
  `^(?:joint |common |full |immediate |regular |infrastructure )?(?:${[
    "work|works|effort|efforts|restoration|reconstruction|release|return|withdrawal|extraction|mining",
    "development|exchange|establishment|creation|implementation|cooperation|removal|lifting|programme|program",
    "measures",
  ].join("|")})\\b`,
  "iu",
);

/** Items of a list without a verb: "Works on infrastructure", "Joint effort to restore …". */
function nominal(clause: string): ModalReading | null {
  const match =
    NOMINAL.exec(clause) ??
    /^an? (?:[\p{L}-]+ ){1,5}(?:fund|programme|program|package|group|mechanism)\b/iu.exec(clause);
  if (match === null) return null;
  return reading("obligation", 0, { passive: true, strength: 0.45 });
}

/** How a draft speaks: with "shall", or in the present tense. */
export function speaksPresentTense(sentences: readonly string[]): boolean {
  const legal = sentences.filter((sentence) => /\b(?:shall|must)\b/iu.test(sentence)).length;
  return legal < sentences.length * 0.3;
}
