import { isEnglishWord } from "../../../common/language/en-words.ts";
import { literal } from "../../../common/literal.ts";
import { said, type Said } from "../../../common/said.ts";
import { ADJECTIVES, agents, beginsKnown } from "../lexicon.ts";
import { bareName, NAME } from "./declared.ts";
import type { CastMember } from "./member.ts";
import { acts, kindOfName } from "./nouns.ts";
import { headWord } from "./recent.ts";

export interface Found {
  id: string;
  name: string;
  kind: CastMember["kind"];
  nouns: string[];
  adjectives: readonly string[];
  roles: readonly string[];
  signs: boolean | null;
  why: Said;
}

const JOINED = "-and-";
/** "The Commander-in-Chief, Norland Command": an office and whose it is are one name. */
const OFFICE = /(?<=\b(?:Commander|Commander-in-Chief|Commandant|Chief of Staff)), (?=\p{Lu})/gu;
const OF_OFFICE = "-office-";

/** Names in "the Government of A and the B Movement". */
export function namesIn(stretch: string, known: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  // An "and" within a name parts nobody: "Bosnia and Herzegovina".
  const whole = known
    .filter((name) => name.includes(" and "))
    .reduce((text, name) => text.replaceAll(name, name.replaceAll(" and ", JOINED)), stretch)
    .replace(OFFICE, OF_OFFICE);
  for (const match of whole.matchAll(new RegExp(NAME, "gu"))) {
    const name = bareName(match[0].replaceAll(JOINED, " and ").replaceAll(OF_OFFICE, ", ")).replace(
      /^(?:President|Prime Minister|Government|Representatives?|Presidents|Foreign Minister) of (?:the )?(?=(?:Republic|Kingdom|State|Federal|\p{Lu}\p{Ll}+ Federation|United)\b)/u,
      (lead) => (lead.startsWith("Government") ? lead : ""),
    );
    // "The Norlandic conflict": an adjective of something else.
    const describes =
      !name.includes(" ") &&
      ADJECTIVES.test(name.replace(/s$/u, "")) &&
      /^ (?!and\b|or\b|have\b|has\b|hereby\b|agree)\p{Ll}/u.test(whole.slice(match.index + match[0].length));
    if (name.length > 2 && !NO_NAME.test(name) && !describes) found.push(name);
  }
  return found;
}

export const NO_NAME = new RegExp(
  `^(?:${[
    "The This That These Those It They Each Either Neither Both All No Any Every If When Where Upon Within",
    "Article Articles Annex Paragraph Until After Before Such Nothing None Persons? Chapter Section Part Protocol",
    "Treaty Agreement Memorandum Accord Parties Party Signatory Signatories In For On At Its Their Hereby Having Understanding MoU",
    "Pursuant Subject Notwithstanding Accordingly However Moreover Furthermore Also During As By To Other",
    "January February March April May June July August September October November December",
    "Signed Done Concluded Adopted Whereas WHEREAS Conscious Convinced Determined Recalling Noting Acting Witness",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday God Law Act Decree Ordinance Regulation Resolution",
  ]
    .join(" ")
    .replaceAll(" ", "|")}|Peace(?: (?:Agreement|Accord|Process|Treaty|Plan|Protocol)|$))\\b`,
  "u",
);

/** The same as somebody already found, by name or by the State it governs. */
function sameAs(found: ReadonlyMap<string, Found>, name: string, whole: string): Found | "several" | undefined {
  const bare = bareName(name);
  const forms = [bare, ...(isPartOf(bare, whole) ? [] : statesOf(bare)), ...governed(found, bare)];
  if (
    !bare.includes(" ") &&
    (acts(bare.toLowerCase()) || /^(?:Union|Front|Movement|League|Alliance|Republic|Kingdom|Federation)$/u.test(bare))
  ) {
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
export function statesOf(name: string): readonly string[] {
  const forms: string[] = [];
  let rest = name;
  for (;;) {
    const inner =
      /^(?:(?:National|Federal|Royal|Transitional|Islamic|Democratic|Socialist|People['’]s|United|Grand|Free|Arab) ){0,2}(?:[Gg]overnment|Republic|Kingdom|State|Federation|Sultanate|Commonwealth|Federated State|Confederation|Principality|Emirate|Duchy|Empire|Dominion)s? of (?:the )?(\p{Lu}.*)$/u.exec(
        rest,
      )?.[1];
    const union = /^(?:Union|Alliance|League) of (?:the )?(\p{Lu}\p{L}+)$/u.exec(rest)?.[1];
    // "The Union of Bel" is Bel; a "Union of Writers" is not Writers.
    if (inner === undefined && union !== undefined && !isEnglishWord(union.toLowerCase())) forms.push(union);
    if (inner === undefined) break;
    forms.push(inner);
    rest = inner;
  }
  const government = /^(?:Government|State) of (?:the )?(?:Republic|Kingdom) of (?:the )?(.*)$/u.exec(name)?.[1];
  if (government !== undefined) forms.push(`Government of ${government}`);
  return forms;
}

/** "Federation of Surania" beside a "Republic of Surania" is a part of it, not the State by another name. */
function isPartOf(name: string, whole: string): boolean {
  const [, own, of] = /^(Federation|Region|Province|Autonomous Republic|State) of (?:the )?(.+)$/u.exec(name) ?? [];
  return (
    of !== undefined &&
    new RegExp(
      `(?<!${own} of the |Autonomous )(?:Republic|Kingdom|Union) of (?:the )?${literal(of)}(?!\\p{L})`,
      "u",
    ).test(whole)
  );
}

/** "Entity" and "Entities" are one name, and "People's" is "People’s". */
const singular = (name: string) =>
  bareName(name)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/ies$/u, "y")
    .replace(/(?<=[^s])s$/u, "");

const sameName = (a: string, b: string) => singular(a) === singular(b);

export function idOf(name: string): string {
  return bareName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase();
}

export function add(found: Map<string, Found>, name: string, whole: string, why: Said): Found | null {
  const bare = bareName(name);
  const id = idOf(bare);
  if (id === "" || NO_NAME.test(bare) || (why.code !== "cast.declared" && isForceOfKnown(found, bare))) return null;
  const same = sameAs(found, bare, whole);
  if (same === "several") return null;
  if (same !== undefined) {
    for (const form of isPartOf(bare, whole) ? [bare] : [bare, ...statesOf(bare)])
      if (!same.nouns.includes(form)) same.nouns.push(form);
    if (why.code === "cast.between") same.why = why;
    return same;
  }
  if (found.has(id) || beginsKnown(bare, whole)) return found.get(id) ?? null;
  const one: Found = {
    id,
    name: bare,
    kind: kindOfName(bare),
    nouns: isPartOf(bare, whole) ? [bare] : [bare, ...statesOf(bare)],
    adjectives: [],
    roles: [],
    signs: null,
    why,
  };
  found.set(id, one);
  return one;
}

export function declare(found: Map<string, Found>, name: string, alias: string, whole: string): void {
  const known = sameAs(found, alias, whole);
  const named = sameAs(found, name, whole);
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
export function isNamed(name: string): boolean {
  if (
    new RegExp(
      [
        String.raw`\b(?:Agreement|Accord|Protocol|Constitution|Treaty|Law|Act|Plan|Programme|Program|Zone`,
        String.raw`Area|Charter|Convention|Resolution|Declaration|Framework|Period|Day|Chapter|Annex|Date`,
        String.raw`Schedule|Process|Understanding|Territory)s?\b`,
      ].join("|"),
      "u",
    ).test(name)
  )
    return false;
  return name.split(/\s+/u).some((word) => acts(word.toLowerCase())) || /^\p{Lu}/u.test(name);
}
