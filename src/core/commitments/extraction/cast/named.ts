import { isEnglishWord } from "../../../common/language/en-words.ts";
import { literal } from "../../../common/literal.ts";
import type { Span } from "../../../text/compiling/sentences.ts";
import { dutyClauses } from "../grammar/clauses.ts";
import { directiveIn } from "../grammar/directives.ts";
import { OBLIGATIONS } from "../normative.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import { DETERMINERS, JOINS, PREPOSITIONS, RELATIVES, wordsOf, isParticiple, type Word } from "../grammar/word.ts";
import { ADJECTIVES } from "../lexicon.ts";
import { NUMBER } from "../time/numbers.ts";
import { bareName, NAME } from "./declared.ts";
import { isNamed, NO_NAME, type Found } from "./found.ts";
import type { Lines } from "./lines.ts";
import { acts, areOrgans, BODIES, FORCES, MEMBERS, PERSONS } from "./nouns.ts";

const BODY_WORDS = [...BODIES].map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`).join("|");

/** Names of bodies: capitalised, with a word such as Council or Mission; or created in small letters ("a humanitarian committee is created"). */
export function bodiesIn(whole: string): readonly string[] {
  const found = new Set<string>();
  const cap = "\\p{Lu}[\\p{L}-]+(?:/\\p{Lu}[\\p{L}-]+)?";
  const forms = [
    new RegExp(`(?<![\\p{L}])((?:${cap} ){1,5}(?:${BODY_WORDS}|Police))(?![\\p{L}-])`, "gu"),
    // "The Western Interposition Force", not "the Norlandic Force" or "the Air Force".
    new RegExp(`(?<![\\p{L}])((?:${cap} ){1,4}(?<!\\b(?:Air|Task|Security|Armed) )Force)(?![\\p{L}-])`, "gu"),
    new RegExp(
      `(?<![\\p{L}])((?:${cap} ){0,4}(?:${BODY_WORDS}) (?:for|on|of)(?: the)? ${cap}(?: ${cap}| of(?: the)? ${cap}| and ${cap}){0,5})`,
      "gu",
    ),
  ];
  const paired = new RegExp(`(?<=\\b(?:an?|the) )(${cap}) and (?:${cap} ){1,4}(?:${BODY_WORDS})(?![\\p{L}-])`, "gu");
  for (const { 0: name, 1: first = "" } of whole.matchAll(paired)) if (!acts(first.toLowerCase())) found.add(name);
  for (const form of forms)
    for (const match of whole.matchAll(form)) {
      const name = bareName(match[1] ?? "");
      const alone = new RegExp(`${literal(name)}(?! (?:for|on|of)(?: the)? \\p{Lu})`, "u");
      if (name.includes(" ") && !NO_NAME.test(name) && !ADJECTIVES.test(name) && alone.test(whole)) found.add(name);
    }
  const small = new RegExp(
    [
      String.raw`\b(?:[Aa]n?|[Tt]he) ((?:[\p{L}-]+ ){1,3}?(?:council|commission|committee|mission`,
      String.raw`working group|task force|board|tribunal|mechanism|panel|fund|centre`,
      String.raw`center))(?:[^.;,]{0,60}?)\b(?:is|are|is being|shall be|will be|to be|shall|will|monitors?`,
      String.raw`watches|oversees|resolves|settles|determines|promotes|verifies|administers)\b`,
    ].join("|"),
    "gu",
  );
  for (const match of whole.matchAll(small))
    // "The general mission of the Commission is": what it is there for.
    if (match[1] !== undefined && match[1].length < 50 && !/mission of the \p{Lu}/u.test(match[0]))
      found.add(match[1].trim());
  return [...found];
}

/** Initials that act: "UNMIT shall", "by COPAZ". */
export function initialsIn(whole: string): readonly string[] {
  const found = new Set<string>();
  const before =
    /(?<![\p{L}-])([\p{Lu}][\p{Lu}\p{Ll}]*\p{Lu}[\p{L}]*(?:-\p{L}+)?)(?: (?:shall|will|must|may|undertakes?|agrees?|commits?|forces|troops|personnel)\b)/gu;
  const after = /\b(?:by|of|with|between) (?:the )?(\p{Lu}{3,12}(?:-\p{L}+)?)(?![\p{L}-])/gu;
  const toward = /\b(?:to|from) the (\p{Lu}{3,12}(?:-\p{L}+)?)(?![\p{L}-])/gu;
  for (const form of [before, after, toward])
    for (const match of whole.matchAll(form)) {
      const name = match[1] ?? "";
      if (
        !/^[IVXLC]+$/u.test(name) &&
        !/^(?:MOU|MoU|DDR|SSR|DNA|ID|GDP|VAT|ICT|NGO|NGOs|TV|HIV|AIDS|IDP|IDPs|DMZ)$/u.test(name) &&
        name.length > 1
      )
        found.add(name);
    }
  return [...found];
}

/** "Forces of Norland": whose they are. */
const OWNED = new RegExp(`\\b(?:${[...FORCES].join("|")}) of (?:the )?(${NAME})`, "gu");

/** Whoever stands before "shall" or behind "by", and has no name yet. */
export function actingIn(lines: Lines, found: ReadonlyMap<string, Found>): readonly string[] {
  const names = new Set<string>();
  const known = (text: string) => [...found.values()].some((each) => each.nouns.some((noun) => text.startsWith(noun)));
  for (const { heading, text } of lines.points) {
    const titled = OBLIGATIONS.exec(heading);
    if (titled !== null) {
      const name = nounPhrase(heading, titled[0].length, heading.length, lines.whole);
      if (name !== null && !isOfKnown(name, found)) names.add(name);
    }
    for (const sentence of sentencesOf(text)) {
      for (const name of asked(text, sentence, lines.whole)) if (!isOfKnown(name, found)) names.add(name);
      for (const clause of dutyClauses(text, sentence, false, (from, to) => known(text.slice(from, to)))) {
        const subject = clause.subject;
        if (subject === null || (clause.group.passive && !clause.group.inverted)) continue;
        const name = nounPhrase(text, subject.from, subject.to, lines.whole);
        if (name !== null && !isOfKnown(name, found)) names.add(name);
      }
      const begins = nounPhrase(text, sentence.from, sentence.to, lines.whole);
      if (
        begins !== null &&
        BINDS.test(text.slice(sentence.from + text.slice(sentence.from).indexOf(begins) + begins.length, sentence.to))
      )
        names.add(begins);
      // "A copy goes to the Ombudsman, who shall comment": whoever is first named where somebody else acts.
      for (const { index, 0: words } of text.slice(sentence.from, sentence.to).matchAll(WHO)) {
        const at = sentence.from + index;
        const name = nounPhrase(text, at, at + words.length, lines.whole);
        if (name !== null && !isOfKnown(name, found)) names.add(name);
      }
      for (const name of owingSums(text.slice(sentence.from, sentence.to), lines.whole)) names.add(name);
      for (const own of text.slice(sentence.from, sentence.to).matchAll(OWNED))
        if (own[1] !== undefined) names.add(own[1]);
      for (const by of text
        .slice(sentence.from, sentence.to)
        .matchAll(/\bby (?=(?:the|an?|each|all) |\p{Lu})|\bshall be the responsibility of (?=\p{L})/gu)) {
        const phrase = nounPhrase(
          text,
          sentence.from + by.index + by[0].length,
          Math.min(sentence.to, sentence.from + by.index + 100),
          lines.whole,
        );
        const name = phrase === null ? null : nameOfPerson(phrase);
        if (name !== null && (/\p{Lu}/u.test(name) || name.includes(" "))) names.add(name);
      }
    }
  }
  return [...names];
}

/** "A shall pay 10 million talers, and B and C 5 million each": whose name stands right before a second sum. */
function owingSums(sentence: string, whole: string): readonly string[] {
  const paid = PAYS.exec(sentence);
  if (paid === null) return [];
  return [...sentence.slice(paid.index + paid[0].length).matchAll(SECOND)].flatMap(({ 1: first = "", 2: second }) =>
    [first, second ?? ""]
      .map(bareName)
      .filter((name) => name !== "" && !NO_NAME.test(name) && isNamed(name))
      .filter((name) => name.includes(" ") || !isEnglishWord(name.toLowerCase()) || isNameElsewhere(whole, name)),
  );
}

const PAYS =
  /\b(?:shall|will|must|undertakes to|agrees to) (?:pay|contribute|provide|give|deliver|transfer|supply|grant|lend) (?=[^;]{0,20}\d)/u;
const SECOND = new RegExp(
  `(?:,| and|, and|, while) (?:the )?(\\p{Lu}[\\p{L}-]{1,40}(?: \\p{Lu}[\\p{L}-]{1,40}){0,4})(?: and (?:the )?(\\p{Lu}[\\p{L}-]{1,40}(?: \\p{Lu}[\\p{L}-]{1,40}){0,4}))? (?=${NUMBER} (?:(?:thousand|million|billion) )?\\p{L})`,
  "gu",
);

const WHO = new RegExp(`\\b(?:the |an? )?${NAME}(?=,? who (?:\\p{L}+ly )?(?:shall|will|must|may)\\b)`, "gu");

/** Whom a directive asks: "Calls upon the Army and the Front to …". */
function asked(text: string, sentence: Span, whole: string): readonly string[] {
  const subject = directiveIn(text, sentence)?.subject ?? null;
  if (subject === null) return [];
  const found: string[] = [];
  let from = subject.from;
  for (const part of text.slice(subject.from, subject.to).split(/(?<=, | and )/u)) {
    const name = nounPhrase(text, from, from + part.length, whole);
    if (name !== null) found.push(name);
    from += part.length;
  }
  return found;
}

/** "President Surname monitors" ends with the surname; "President A", cut at the stop of an initial, is nobody. */
function nameOfPerson(phrase: string): string | null {
  const [title = ""] = phrase.split(" ");
  if (!PERSONS.has(title.toLowerCase()) || !/^\p{Lu}/u.test(phrase)) return phrase;
  if (/ \p{Lu}$/u.test(phrase)) return null;
  return phrase.replace(/^(\p{Lu}\S*(?: \p{Lu}\S*)+) \p{Ll}+s$/u, "$1");
}

/** "UNM personnel" are UNM's, not somebody else. */
function isOfKnown(name: string, found: ReadonlyMap<string, Found>): boolean {
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    (FORCES.has(last) || MEMBERS.has(last)) &&
    [...found.values()].some(({ nouns }) => nouns.some((noun) => name.startsWith(`${noun} `)))
  );
}

/** "Seafarers’ Relief": the sign that ends an owner's name inside a name. */
function isOwners(words: readonly Word[], at: number): boolean {
  const [owner, sign, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    /^['’]$/u.test(sign?.text ?? "") &&
    sign?.from === owner?.to &&
    /^\p{Lu}.*s$/u.test(owner?.text ?? "") &&
    /^\p{Lu}/u.test(next?.text ?? "")
  );
}

/** The somebody with whom some words begin: "the legislature of Aceh, which …" → "legislature of Aceh"; null for a thing. */
function nounPhrase(text: string, from: number, to: number, whole: string): string | null {
  const words = wordsOf(text, { from, to });
  let begin = 0;
  while (
    begin < words.length &&
    (DETERMINERS.has(words[begin]!.lower) ||
      /^(?:new|other|following|relevant|competent|respective|former|present)$/u.test(words[begin]!.lower))
  )
    begin++;
  while (
    /^\p{Ll}/u.test(words[begin]?.text ?? "") &&
    /^\p{Lu}/u.test(words[begin + 1]?.text ?? "") &&
    !PREPOSITIONS.has(words[begin]!.lower)
  )
    begin++;
  let end = begin;
  while (
    end < words.length &&
    end - begin < 8 &&
    (/^[\p{L}]/u.test(words[end]!.text) || isOwners(words, end)) &&
    !PREPOSITIONS.has(words[end]!.lower) &&
    !RELATIVES.has(words[end]!.lower) &&
    !JOINS.has(words[end]!.lower) &&
    words[end]!.lower !== "that" &&
    !/^(?:shall|will|must|may|is|are|has|have)$/u.test(words[end]!.lower) &&
    !(end > begin && isParticiple(words[end]!.lower))
  )
    end++;
  for (let k = end - 1; k > begin; k--)
    if (words[k]!.lower === "the") return nounPhrase(text, words[k]!.from, to, whole);
  if (end === begin) return null;
  // "No authority may": nobody by that name.
  if (
    end - begin === 1 &&
    /^\p{Ll}/u.test(words[begin]!.text) &&
    /^(?:no|any|every|an?|such)$/u.test(words[begin - 1]?.lower ?? "")
  )
    return null;
  const head = words[end - 1]!;
  const first = words[begin]!;
  if (/^(?:military|paramilitary|armed)$/u.test(head.text)) return null;
  // "Either Government": one of the two; "the mission of the Commission": what it is there for.
  if (
    end - begin === 1 &&
    /^Governments?$/u.test(head.text) &&
    /^(?:either|neither|each|both|two|any|other)$/u.test(words[begin - 1]?.lower ?? "")
  )
    return null;
  // "The Parliaments of A and B": each has its own, which acts for it.
  if (areOrgans(head.lower) && OF_SEVERAL.test(text.slice(head.to, to))) return null;
  // "The Commanders of the two parties": theirs, nobody else.
  if (OF_BOTH.test(text.slice(head.to, to))) return null;
  if (/^(?:mission|function|office)$/u.test(head.text) && words[end]?.lower === "of") return null;
  const proper =
    /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(head.text) && !/^(?:Nos?|Orders?|Minutes|Notes?)$/u.test(head.text);
  if (!acts(head.lower) && !(proper && isNamed(text.slice(first.from, head.to)) && !THING.test(head.lower)))
    return null;
  // "Withdrawn units": whoever they belong to.
  if (end - begin === 2 && FORCES.has(head.text) && (isParticiple(first.lower) || isEnglishWord(first.lower)))
    return null;
  // A word of English with which a sentence begins is a name only where it is one in the middle of another.
  if (
    end - begin === 1 &&
    proper &&
    !acts(head.lower) &&
    isEnglishWord(head.lower) &&
    !isNameElsewhere(whole, head.text)
  )
    return null;
  if (
    /^(?:governments?|states?|country|powers?|States?|Powers?)$/u.test(text.slice(first.from, head.to)) &&
    !/^(?:of)$/u.test(words[end]?.lower ?? "")
  )
    return null;
  if (
    /^(?:(?:warring|belligerent|opposing|fighting) \p{L}+|(?:responsible|other|aggrieved|injured|\p{L}+ing) (?:part(?:y|ies)|sides?)|part(?:y|ies)|sides?|members?|representatives?|group|force|forces|officers?|personnel|general|head|staff)$/u.test(
      text.slice(first.from, head.to).toLowerCase(),
    )
  ) {
    if (!/^(?:head)$/u.test(head.lower)) return null;
  }
  let last = end - 1;
  if (
    (BODIES.has(head.lower) ||
      PERSONS.has(head.lower) ||
      /^(?:authorities|government|governments|armed|reserves|republic|kingdom|federation|union|state|front|movement|army|party|alliance|league|coalition)$/u.test(
        head.lower,
      )) &&
    /^(?:of|for|on)$/u.test(words[end]?.lower ?? "")
  ) {
    let on = end + 1;
    while (DETERMINERS.has(words[on]?.lower ?? "")) on++;
    let more = on;
    while (
      more < words.length &&
      more - on < 5 &&
      (/^\p{Lu}/u.test(words[more]!.text) ||
        (more > on &&
          (BODIES.has(head.lower) ? /^(?:of|the|and|for)$/u : /^(?:of|the)$/u).test(words[more]!.lower) &&
          /^\p{Lu}/u.test((words[more + 1]?.lower === "the" ? words[more + 2]?.text : words[more + 1]?.text) ?? "")))
    )
      more++;
    if (more > on) last = more - 1;
  }
  // "Each State Party": whichever it is.
  if (/^(?:State|Contracting|Signatory) Part(?:y|ies)$/u.test(text.slice(first.from, head.to))) return null;
  // "Armed forces of either Entity": whoever they belong to.
  if (last === end - 1 && FORCES.has(head.lower) && !proper && words[end]?.lower === "of") return null;
  const name = text.slice(first.from, words[last]!.to).replace(/\.$/u, "");
  return name.length > 60 || name.length < 2 || PRONOUN.test(name) ? null : name;
}

const OF_SEVERAL = new RegExp(`^ of (?:the )?${NAME},? (?:and|,) (?:the |of )*\\p{Lu}`, "u");

const OF_BOTH =
  /^ (?:of|on) (?:the |each |either |both )?(?:two |other |opposing |contracting |warring |respective )?(?:part(?:y|ies)|sides?)\b(?! to)/iu;

const isNameElsewhere = (whole: string, name: string) =>
  new RegExp(`[\\p{Ll},] ${literal(name)}(?![\\p{L}\\p{N}])`, "u").test(whole);

/** What binds by being said, right behind a name. */
const BINDS =
  /^ (?:\p{L}+ly )?(?:shall|will|must|may|undertakes?|agrees?|commits?|pledges?|accepts?|confirms?|affirms?|reaffirms?|declares?|guarantees?|recogni[sz]es?|for (?:its|their) part)\b/u;

const PRONOUN = /^(?:it|they|he|she|we|this|these|those|there|everyone|who|which)\b/iu;

const THING = new RegExp(
  [
    String.raw`^(?:agreement|treaty|protocol|annex|article|chapter|law|act|constitution|period|phase|day`,
    String.raw`zone|area|plan|programme|program|process|referendum|elections?|laws?|accord|memorandum`,
    String.raw`provisions?|amnesty|ceasefire|withdrawal|mou|understanding|instrument|charter`,
    String.raw`declaration|use|right|line|date|number|need|case)s?$`,
  ].join("|"),
  "u",
);
