import { literal } from "../../../common/literal.ts";
import { said, type Said } from "../../../common/said.ts";
import { walkPoints, type Draft } from "../../../text/draft.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import type { Party, TextAnchor } from "../../model.ts";
import { dutyClauses } from "../grammar/clauses.ts";
import { DETERMINERS, isParticiple, JOINS, PREPOSITIONS, RELATIVES, wordsOf } from "../grammar/word.ts";
import { ADJECTIVES, agents, beginsKnown, knownAs, knownIn } from "../lexicon.ts";
import { headWord } from "./recent.ts";
import { acts, BODIES, FORCES, kindOfName, MEMBERS, PERSONS } from "./nouns.ts";
import type { CastMember } from "./member.ts";
import { bareName, declaredIn, NAME, namedWhole, stretchOfParties } from "./declared.ts";

interface Found {
  id: string;
  name: string;
  kind: CastMember["kind"];
  nouns: string[];
  adjectives: readonly string[];
  roles: readonly string[];
  signs: boolean | null;
  why: Said;
}

/** Parties as a caller knows them. */
export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly roles?: readonly string[];
  readonly kind?: Party["kind"];
  readonly signs?: boolean;
}

/** A text as its cast is read from: lines with the points they stand in. */
export interface Lines {
  readonly title: string;
  readonly points: readonly {
    readonly id: string;
    readonly text: string;
    readonly heading: string;
    readonly paraphrase: boolean;
  }[];
  readonly whole: string;
}

export function linesOf(draft: Draft): Lines {
  const points = [...walkPoints(draft.points)]
    .filter(({ point }) => !point.deleted)
    .map(({ point }) => ({
      id: point.id,
      text: point.text,
      heading: point.heading,
      paraphrase: point.wording !== "verbatim",
    }));
  return { title: draft.title, points, whole: points.map(({ heading, text }) => `${heading}. ${text}`).join("\n") };
}

/** Everybody whom a text names: parties, bodies, holders of offices, and what is only a place. */
export function proposeCast(draft: Draft, draftName: string, given: readonly KnownParty[]): readonly CastMember[] {
  const lines = linesOf(draft);
  const whole = `${lines.title}\n${lines.whole}`;
  const found = new Map<string, Found>();
  for (const party of given) found.set(party.id, fromGiven(party, given));
  for (const known of knownIn(whole))
    if (
      ![...found.values()].some((each) => each.id === known.id || each.nouns.some((noun) => known.nouns.includes(noun)))
    )
      found.set(known.id, {
        id: known.id,
        name: known.name,
        kind: known.kind,
        nouns: [...known.nouns],
        adjectives: known.adjectives,
        roles: [],
        signs: null,
        why: said("cast.known"),
      });
  const stretch = stretchOfParties(lines.title, whole);
  for (const name of namesIn(stretch ?? "")) add(found, name, whole, said("cast.between"));
  for (const { name, alias } of declaredIn(whole)) declare(found, name, alias, whole);
  governmentInitials([...found.values()], whole);
  for (const name of [...bodiesIn(whole), ...initialsIn(whole)]) add(found, name, whole, said("cast.body"));
  for (const name of actingIn(lines, found)) add(found, name, whole, said("cast.acts"));
  const all = [...found.values()].filter(
    (each) => given.some(({ id }) => id === each.id) || each.nouns.some((noun) => hasWord(whole, noun)),
  );
  shortForms(all, whole);
  return membersOf(all, lines, draftName, stretch, given);
}

function fromGiven(party: KnownParty, given: readonly KnownParty[]): Found {
  const same = knownAs(party.name, party.id);
  const adjectives = same?.adjectives ?? [];
  const taken = new Set(given.flatMap((other) => (other === party ? [] : [other.name, ...(other.aliases ?? [])])));
  const general = (same?.nouns ?? []).filter((noun) => !taken.has(noun));
  const own = (party.aliases ?? []).filter((each) => !adjectives.includes(each));
  return {
    id: party.id,
    name: party.name,
    kind: party.kind ?? same?.kind ?? kindOfName(party.name),
    nouns: [...new Set([party.name, ...own, ...general])],
    adjectives,
    roles: party.roles ?? [],
    signs: party.signs ?? (party.roles?.includes("signatory") === true ? true : null),
    why: said("cast.given"),
  };
}

/** Names in "the Government of A and the B Movement". */
function namesIn(stretch: string): readonly string[] {
  const found: string[] = [];
  for (const match of stretch.matchAll(new RegExp(NAME, "gu"))) {
    const name = bareName(match[0]).replace(
      /^(?:President|Prime Minister|Government|Representatives?|Presidents|Foreign Minister) of (?:the )?(?=(?:Republic|Kingdom|State|Federal|Russian|United)\b)/u,
      (lead) => (lead.startsWith("Government") ? lead : ""),
    );
    if (name.length > 2 && !NO_NAME.test(name)) found.push(name);
  }
  return found;
}

const NO_NAME = new RegExp(
  `^(?:${[
    "The This That These Those It They Each Either Neither Both All No Any Every If When Where Upon Within",
    "Article Articles Annex Paragraph Until After Before Such Nothing None Persons? Chapter Section Part Protocol",
    "Treaty Agreement Memorandum Accord Parties Party In For On At Its Their Hereby Having Peace Understanding MoU",
    "Pursuant Subject Notwithstanding Accordingly However Moreover Furthermore Also During As By To Other",
    "January February March April May June July August September October November December",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday God Law Act",
  ]
    .join(" ")
    .replaceAll(" ", "|")})\\b`,
  "u",
);

/** The same as somebody already found, by name or by the State it governs. */
function sameAs(found: ReadonlyMap<string, Found>, name: string): Found | "several" | undefined {
  const bare = bareName(name);
  const forms = [bare, ...statesOf(bare), ...governed(found, bare)];
  if (!bare.includes(" ") && (acts(bare.toLowerCase()) || /^(?:Union|Front|Movement|League|Alliance)$/u.test(bare))) {
    const ones = [...found.values()].filter(({ nouns }) => nouns.some((noun) => headWord(noun) === bare));
    // "The Government" where there are two is neither of them.
    if (ones.length > 0) return ones.length === 1 ? ones[0] : "several";
  }
  return [...found.values()].find((each) => each.nouns.some((noun) => forms.some((form) => sameName(noun, form))));
}

/** "Norlandic armed forces" are Norland's, not somebody else. */
function isForceOfKnown(found: ReadonlyMap<string, Found>, name: string): boolean {
  return (
    new RegExp(` (?:${agents})$`, "iu").test(name) &&
    [...found.values()].some(({ adjectives }) => adjectives.some((each) => name.startsWith(`${each} `)))
  );
}

/** "Norlandic Government" is Norland. */
function governed(found: ReadonlyMap<string, Found>, name: string): readonly string[] {
  const adjective = /^(.+) (?:Government|State|authorities)$/u.exec(name)?.[1];
  return adjective === undefined
    ? []
    : [...found.values()].flatMap(({ adjectives, nouns }) => (adjectives.includes(adjective) ? nouns.slice(0, 1) : []));
}

/** "Government of the Republic of Surania" is "Republic of Surania" and "Surania" too. */
function statesOf(name: string): readonly string[] {
  const forms: string[] = [];
  let rest = name;
  for (;;) {
    const inner =
      /^(?:National |Federal |Royal |Transitional )?(?:Government|Republic|Kingdom|State|Federation|Sultanate|Commonwealth)s? of (?:the )?(\p{Lu}.*)$/u.exec(
        rest,
      )?.[1];
    if (inner === undefined) break;
    forms.push(inner);
    rest = inner;
  }
  const government = /^(?:Government|State) of (?:the )?(?:Republic|Kingdom) of (?:the )?(.*)$/u.exec(name)?.[1];
  if (government !== undefined) forms.push(`Government of ${government}`);
  return forms;
}

const sameName = (a: string, b: string) => bareName(a).toLowerCase() === bareName(b).toLowerCase();

export function idOf(name: string): string {
  return bareName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase();
}

function add(found: Map<string, Found>, name: string, whole: string, why: Said): Found | null {
  const bare = bareName(name);
  const id = idOf(bare);
  if (id === "" || NO_NAME.test(bare) || (why.code !== "cast.declared" && isForceOfKnown(found, bare))) return null;
  const same = sameAs(found, bare);
  if (same === "several") return null;
  if (same !== undefined) {
    for (const form of [bare, ...statesOf(bare)]) if (!same.nouns.includes(form)) same.nouns.push(form);
    if (why.code === "cast.between") same.why = why;
    return same;
  }
  if (found.has(id) || beginsKnown(bare, whole)) return found.get(id) ?? null;
  const one: Found = {
    id,
    name: bare,
    kind: kindOfName(bare),
    nouns: [bare, ...statesOf(bare)],
    adjectives: [],
    roles: [],
    signs: null,
    why,
  };
  found.set(id, one);
  return one;
}

function declare(found: Map<string, Found>, name: string, alias: string, whole: string): void {
  const known = sameAs(found, alias);
  const named = sameAs(found, name);
  if (known === "several" || named === "several") return;
  const one = named ?? (isNamed(name) ? add(found, name, whole, said("cast.declared")) : null);
  if (one === null) return;
  if (known !== undefined && known !== one) {
    if (known.why.code === "cast.known" || known.why.code === "cast.given") return;
    for (const noun of known.nouns) one.nouns.push(noun);
    found.delete(known.id);
  }
  for (const form of [alias, ...(alias.includes("/") ? [alias.split("/")[0] ?? alias] : [])])
    if (!one.nouns.includes(form)) one.nouns.push(form);
}

/** Somebody, not something: "the Bougainville Constitution (BC)" is no party. */
function isNamed(name: string): boolean {
  if (
    /\b(?:Agreement|Accord|Protocol|Constitution|Treaty|Law|Act|Plan|Programme|Program|Zone|Area|Charter|Convention|Resolution|Declaration|Framework|Period|Day|Chapter|Annex|Date|Schedule|Process|Understanding|Territory)s?\b/u.test(
      name,
    )
  )
    return false;
  return name.split(/\s+/u).some((word) => acts(word.toLowerCase())) || /^\p{Lu}/u.test(name);
}

const BODY_WORDS = [...BODIES].map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`).join("|");

/** Names of bodies: capitalised, with a word such as Council or Mission; or created in small letters ("a humanitarian committee is created"). */
function bodiesIn(whole: string): readonly string[] {
  const found = new Set<string>();
  const cap = "\\p{Lu}[\\p{L}-]+";
  const forms = [
    new RegExp(`(?<![\\p{L}])((?:${cap} ){1,5}(?:${BODY_WORDS}|Police))(?![\\p{L}-])`, "gu"),
    new RegExp(
      `(?<![\\p{L}])((?:${cap} ){0,4}(?:${BODY_WORDS}) (?:for|on|of)(?: the)? ${cap}(?: ${cap}| of(?: the)? ${cap}| and ${cap}){0,5})`,
      "gu",
    ),
  ];
  for (const form of forms)
    for (const match of whole.matchAll(form)) {
      const name = bareName(match[1] ?? "");
      const alone = new RegExp(`${literal(name)}(?! (?:for|on|of)(?: the)? \\p{Lu})`, "u");
      if (name.includes(" ") && !NO_NAME.test(name) && !ADJECTIVES.test(name) && alone.test(whole)) found.add(name);
    }
  const small =
    /\b(?:[Aa]n?|[Tt]he) ((?:[\p{L}-]+ ){1,3}?(?:council|commission|committee|mission|working group|task force|board|tribunal|mechanism|panel|fund|centre|center))(?:[^.;,]{0,60}?)\b(?:is|are|is being|shall be|will be|to be|shall|will|monitors?|watches|oversees|resolves|settles|determines|promotes|verifies|administers)\b/gu;
  for (const match of whole.matchAll(small))
    if (match[1] !== undefined && match[1].length < 50) found.add(match[1].trim());
  return [...found];
}

/** Initials that act: "UNMIT shall", "by COPAZ". */
function initialsIn(whole: string): readonly string[] {
  const found = new Set<string>();
  const before =
    /(?<![\p{L}-])([\p{Lu}][\p{Lu}\p{Ll}]*\p{Lu}[\p{L}]*(?:-\p{L}+)?)(?: (?:shall|will|must|may|undertakes?|agrees?|commits?|forces|troops|personnel)\b)/gu;
  const after = /\b(?:by|of|with|between) (?:the )?(\p{Lu}{3,12}(?:-\p{L}+)?)(?![\p{L}-])/gu;
  for (const form of [before, after])
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

/** Whoever stands before "shall" or behind "by", and has no name yet. */
function actingIn(lines: Lines, found: ReadonlyMap<string, Found>): readonly string[] {
  const names = new Set<string>();
  const known = (text: string) => [...found.values()].some((each) => each.nouns.some((noun) => text.startsWith(noun)));
  for (const { text } of lines.points)
    for (const sentence of sentencesOf(text)) {
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
      for (const by of text.slice(sentence.from, sentence.to).matchAll(/\bby (?=(?:the|an?|each|all) |\p{Lu})/gu)) {
        const name = nounPhrase(
          text,
          sentence.from + by.index + by[0].length,
          Math.min(sentence.to, sentence.from + by.index + 100),
          lines.whole,
        );
        if (name !== null && (/\p{Lu}/u.test(name) || name.includes(" "))) names.add(name);
      }
    }
  return [...names];
}

/** "UNM personnel" are UNM's, not somebody else. */
function isOfKnown(name: string, found: ReadonlyMap<string, Found>): boolean {
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    (FORCES.has(last) || MEMBERS.has(last)) &&
    [...found.values()].some(({ nouns }) => nouns.some((noun) => name.startsWith(`${noun} `)))
  );
}

/** The somebody with whom some words begin: "the legislature of Aceh, which …" → "legislature of Aceh"; null for a thing. */
export function nounPhrase(text: string, from: number, to: number, whole: string): string | null {
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
    /^[\p{L}]/u.test(words[end]!.text) &&
    !PREPOSITIONS.has(words[end]!.lower) &&
    !RELATIVES.has(words[end]!.lower) &&
    !JOINS.has(words[end]!.lower) &&
    words[end]!.lower !== "that" &&
    !/^(?:shall|will|must|may|is|are|has|have)$/u.test(words[end]!.lower) &&
    !(end > begin && isParticiple(words[end]!.lower))
  )
    end++;
  if (end === begin) return null;
  const head = words[end - 1]!;
  const first = words[begin]!;
  const proper =
    /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(head.text) && !/^(?:Nos?|Orders?|Minutes|Notes?)$/u.test(head.text);
  if (!acts(head.lower) && !(proper && isNamed(text.slice(first.from, head.to)) && !THING.test(head.lower)))
    return null;
  // A word with which a sentence begins is a name only where it is one in the middle of another.
  if (end - begin === 1 && proper && !acts(head.lower) && !isNameElsewhere(whole, head.text)) return null;
  if (
    /^(?:governments?|states?|country|powers?|States?|Powers?)$/u.test(text.slice(first.from, head.to)) &&
    !/^(?:of)$/u.test(words[end]?.lower ?? "")
  )
    return null;
  if (
    /^(?:part(?:y|ies)|sides?|members?|representatives?|group|force|forces|officers?|personnel|general|head|staff)$/u.test(
      text.slice(first.from, head.to).toLowerCase(),
    )
  ) {
    if (!/^(?:head)$/u.test(head.lower)) return null;
  }
  let last = end - 1;
  if (
    (BODIES.has(head.lower) ||
      PERSONS.has(head.lower) ||
      /^(?:authorities|government|governments|armed|reserves|republic|kingdom|federation|union|state|front|movement|army|party)$/u.test(
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
  const name = text.slice(first.from, words[last]!.to);
  return name.length > 60 || PRONOUN.test(name) ? null : name;
}

const isNameElsewhere = (whole: string, name: string) =>
  new RegExp(`[\\p{Ll},] ${literal(name)}(?![\\p{L}\\p{N}])`, "u").test(whole);

/** What binds by being said, right behind a name. */
const BINDS =
  /^ (?:\p{L}+ly )?(?:shall|will|must|may|undertakes?|agrees?|commits?|pledges?|accepts?|confirms?|affirms?|reaffirms?|declares?|guarantees?|recogni[sz]es?|for (?:its|their) part)\b/u;

const PRONOUN = /^(?:it|they|he|she|we|this|these|those|there|everyone|who|which)\b/iu;
const THING =
  /^(?:agreement|treaty|protocol|annex|article|chapter|law|act|constitution|period|phase|day|zone|area|plan|programme|program|process|referendum|elections?|laws?|accord|memorandum|provisions?|amnesty|ceasefire|withdrawal|mou|understanding|instrument|charter|declaration)s?$/u;

/** "The Commission" is the one whose name has the word, "the Government" the only one there is. */
function shortForms(all: readonly Found[], whole: string): void {
  const heads = new Map<string, Set<Found>>();
  for (const one of all) {
    if (one.kind === "place") continue;
    for (const noun of one.nouns) {
      const head = headWord(noun);
      if (
        /^\p{Lu}/u.test(head) &&
        (acts(head.toLowerCase()) || head === "Union" || head === "Front" || head === "Movement" || head === "Tribunal")
      )
        (heads.get(head) ?? heads.set(head, new Set()).get(head)!).add(one);
    }
  }
  for (const [head, ones] of heads) {
    const [only] = ones;
    if (
      ones.size === 1 &&
      only !== undefined &&
      hasWord(whole, head) &&
      !all.some((each) => each !== only && each.nouns.includes(head)) &&
      !/^(?:Party|Parties|Forces|Force|States|Group|Members)$/u.test(head)
    )
      only.nouns.push(head);
  }
}

/** "GoS" is the Government of Surania, where one alone is meant. */
function governmentInitials(all: readonly Found[], whole: string): void {
  for (const match of whole.matchAll(/(?<![\p{L}])G[oO](\p{Lu}{1,4})(?![\p{L}])/gu)) {
    const ones = all.filter((one) =>
      one.nouns.some(
        (noun) => /^Government of /u.test(noun) && initials(noun.replace(/^Government of (?:the )?/u, "")) === match[1],
      ),
    );
    const [only] = ones;
    if (ones.length === 1 && only !== undefined && !all.some((each) => each.nouns.includes(match[0]) && each !== only))
      only.nouns.push(match[0]);
  }
}

const initials = (name: string) =>
  name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

export function hasWord(text: string, noun: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(noun)}(?![\\p{L}\\p{N}])`, /^\p{Ll}/u.test(noun) ? "iu" : "u").test(
    text,
  );
}

/** A State that is only somewhere: "in Norland", "signed at …", and never acts. */
function isPlace(one: Found, whole: string): boolean {
  if (one.kind !== "state" || one.why.code !== "cast.known" || one.signs === true) return false;
  const nouns = one.nouns.map(literal).join("|");
  const somewhere = new RegExp(
    `\\b(?:in|at|near|within|throughout|from|to|across|inside|outside|of)\\s+(?:the )?(?:\\p{L}+ (?:and|or) )?(?:${nouns})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${nouns})(?![\\p{L}\\p{N}])`, "gu");
  const adjectives =
    one.adjectives.length === 0
      ? 0
      : (whole.match(
          new RegExp(
            `(?<![\\p{L}])(?:${one.adjectives.map(literal).join("|")}) (?:\\p{L}+ ){0,2}(?:forces|troops|government|side|authorities|army)\\b`,
            "giu",
          ),
        )?.length ?? 0);
  const governs = new RegExp(
    `\\b(?:Government|Republic|Kingdom|forces|troops|President|army) of (?:the )?(?:${nouns})`,
    "u",
  ).test(whole);
  return !governs && adjectives === 0 && (whole.match(all)?.length ?? 0) <= (whole.match(somewhere)?.length ?? 0);
}

function membersOf(
  all: readonly Found[],
  lines: Lines,
  draftName: string,
  stretch: string | null,
  given: readonly KnownParty[],
): readonly CastMember[] {
  const whole = `${lines.title}\n${lines.whole}`;
  const signing =
    stretch === null
      ? []
      : namedWhole(stretch, all, ({ nouns }) => nouns).filter(({ kind }) => kind !== "body" && kind !== "person");
  // "We, the President of A, … and the President of C, declare": they sign, whoever "the Parties" are.
  const opening = /(?:^|\n|[.] )We, [^:\n]{10,600}/u.exec(whole)?.[0];
  const declaring =
    opening === undefined
      ? []
      : namedWhole(opening, all, ({ nouns }) => nouns).filter(({ kind }) => kind === "state" || kind === "armedGroup");
  for (const one of declaring) one.signs ??= true;
  const stated = signing.length > 1;
  const betweenStates = stated && signing.every(({ kind }) => kind === "state");
  return all.map((one) => {
    const place = !given.some(({ id }) => id === one.id) && !signing.includes(one) && isPlace(one, whole);
    const guess = stated ? signing.includes(one) : !place && (one.kind === "state" || one.kind === "armedGroup");
    const [name = one.name, ...aliases] = [...new Set([...shortName(one, betweenStates), one.name, ...one.nouns])];
    return {
      id: betweenStates && name !== one.name ? idOf(name) : one.id,
      name,
      kind: place ? "place" : one.kind,
      signs: one.signs ?? guess,
      aliases,
      ...(one.adjectives.length === 0 ? {} : { adjectives: one.adjectives }),
      ...(one.roles.length === 0 ? {} : { roles: one.roles }),
      anchors: anchorsOf(one, lines, draftName),
      why: place ? said("cast.place") : one.why,
    };
  });
}

/** Between States "the Republic of Ketara" is Ketara; within one its Government keeps its name. */
function shortName(one: Found, betweenStates: boolean): readonly string[] {
  if (!betweenStates || one.kind !== "state" || one.why.code === "cast.given") return [];
  return statesOf(one.name)
    .filter((form) => !/\b(?:Government|Republic|Kingdom|State|Federation) of\b/u.test(form))
    .slice(-1);
}

/** The first words that name somebody, by each of its names. */
function anchorsOf(one: Found, lines: Lines, draft: string): readonly TextAnchor[] {
  for (const noun of [...one.nouns].sort((a, b) => b.length - a.length)) {
    const find = new RegExp(
      `(?<![\\p{L}\\p{N}])${literal(noun)}(?![\\p{L}\\p{N}])`,
      /^\p{Ll}/u.test(noun) ? "iu" : "u",
    );
    for (const { id, text, paraphrase } of lines.points) {
      const match = find.exec(text);
      if (match !== null)
        return [
          {
            draft,
            point: id,
            from: match.index,
            to: match.index + match[0].length,
            quote: match[0],
            ...(paraphrase ? { paraphrase: true as const } : {}),
          },
        ];
    }
  }
  return [];
}
