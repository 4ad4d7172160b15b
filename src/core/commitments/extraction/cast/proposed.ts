import { literal } from "../../../common/literal.ts";
import { said } from "../../../common/said.ts";
import type { Draft } from "../../../text/draft.ts";
import type { Party } from "../../model.ts";
import { knownAs, knownIn } from "../lexicon.ts";
import { demonymsIn } from "./demonyms.ts";
import { declaredIn, stretchOfParties } from "./declared.ts";
import { add, declare, namesIn, type Found } from "./found.ts";
import { initials } from "./initials.ts";
import { languagesIn } from "./languages.ts";
import { hasWord, linesOf } from "./lines.ts";
import type { CastMember } from "./member.ts";
import { membersOf } from "./members.ts";
import { actingIn, bodiesIn, initialsIn } from "./named.ts";
import { outlinedIn } from "./outlined.ts";
import { acts, areThings, kindOfName } from "./nouns.ts";
import { headWord } from "./recent.ts";

/** Parties as a caller knows them. */
export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly roles?: readonly string[];
  readonly kind?: Party["kind"];
  readonly signs?: boolean;
}

/** Everybody whom a text names: parties, bodies, holders of offices, and what is only a place. */
export function proposeCast(draft: Draft, draftName: string, given: readonly KnownParty[]): readonly CastMember[] {
  const lines = linesOf(draft);
  const whole = `${lines.title}\n${lines.whole}`;
  const found = new Map<string, Found>();
  for (const party of given) found.set(party.id, fromGiven(party, given));
  for (const known of knownIn(whole)) {
    const taken = new Set([...found.values()].flatMap(({ nouns }) => nouns));
    if (found.has(known.id) || taken.has(known.name) || !namedItself(known.nouns, whole)) continue;
    // "Europe" is no party that is also called "Europeans": it keeps the names that nobody else has.
    found.set(known.id, {
      id: known.id,
      name: known.name,
      kind: known.kind,
      nouns: known.nouns.filter(
        (noun) => !taken.has(noun) && !(GENERIC.test(noun) && endsAnother(noun, known.nouns, whole)),
      ),
      adjectives: known.adjectives.filter(
        (each) => !known.nouns.includes(`the ${each}`) || !endsAnother(each, known.nouns, whole),
      ),
      roles: [],
      signs: null,
      why: said("cast.known"),
    });
  }
  const stretch = stretchOfParties(lines.title, whole);
  const declared = declaredIn(whole);
  const joined = [...declared.map(({ name }) => name), ...[...found.values()].flatMap(({ nouns }) => nouns)];
  for (const name of namesIn(stretch ?? "", joined)) add(found, withoutTopic(name, whole), whole, said("cast.between"));
  for (const { name, alias } of declared) declare(found, name, alias, whole);
  governmentInitials([...found.values()], whole);
  const bodies = [...bodiesIn(whole)].sort((a, b) => b.length - a.length);
  for (const name of bodies)
    if (standsAlone(name, [...found.values()], whole) && !isTopic(name, whole))
      add(found, name, whole, said("cast.body"));
  for (const name of initialsIn(whole)) abbreviate(found, name, whole);
  // "The Norlandic Government" is no other than Norland: its adjectives are known before others are looked for.
  for (const one of found.values()) one.adjectives = adjectivesOf(one, whole);
  const languages = languagesIn(whole);
  const acting = [...actingIn(lines, found), ...(stretch === null ? outlinedIn(lines) : [])];
  for (const name of acting) if (!languages.has(name) && !areThings(name)) add(found, name, whole, said("cast.acts"));
  const all = [...found.values()].filter(
    (each) => given.some(({ id }) => id === each.id) || each.nouns.some((noun) => hasWord(whole, noun)),
  );
  for (const party of given) statehood(party, found.get(party.id));
  for (const one of all) one.adjectives = adjectivesOf(one, whole);
  shortForms(all, whole);
  theState(all, whole);
  return membersOf(all, lines, draftName, stretch, given);
}

/** "Treaty between A and the Union of B on Fishing": B's name ends where another sentence ends it. */
function withoutTopic(name: string, whole: string): string {
  const bare = /^(.{3,}?) (?:on|for|concerning|regarding|in) /u.exec(name)?.[1];
  if (bare === undefined) return name;
  const alone = new RegExp(
    `(?<![\\p{L}])${literal(bare)}(?! (?:on|for|concerning|regarding|in) (?:the )?\\p{Lu})(?![\\p{L}-])`,
    "u",
  );
  return alone.test(whole) ? bare : name;
}

/** The adjectives of a State, or of a party with a name of one word; those that are known stay. */
function adjectivesOf({ kind, why, nouns, adjectives }: Found, whole: string): readonly string[] {
  const land = kind === "state" || (kind === "organisation" && why.code === "cast.between");
  if (!land || adjectives.length > 0) return adjectives;
  return [...new Set(nouns.flatMap((noun) => demonymsIn(whole, noun)))];
}

/** "The Alliance": a name that many have. */
const GENERIC = /^the \p{Lu}/u;

/** Whether a text has a name that a known body has alone: "the Alliance" by itself is whichever the text means. */
const namedItself = (nouns: readonly string[], whole: string) =>
  nouns.some((noun) => !GENERIC.test(noun) && hasWord(whole, noun));

/** Whether the noun of a general name ends the name of somebody else: "the Alliance" beside a "Democratic Alliance". */
function endsAnother(noun: string, own: readonly string[], whole: string): boolean {
  const bare = literal(noun.replace(/^the /u, ""));
  return (whole.match(new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${bare}(?!\\p{L})`, "gu")) ?? []).some(
    (name) => !own.some((each) => each.endsWith(name)) && !/^(?:The|An?|Each|Any) /u.test(name),
  );
}

/** Whether a name stands somewhere without being a part of a longer one: "Observer Mission" of "Joint Observer Mission". */
function standsAlone(name: string, found: readonly Found[], whole: string): boolean {
  let left = whole;
  for (const noun of found.flatMap(({ nouns }) => nouns))
    if (noun.length > name.length && noun.includes(name)) left = left.replaceAll(noun, "·");
  return hasWord(left, name);
}

/** "Agreement on the Administration of the Plain", and nowhere else: what an instrument is about, nobody. */
function isTopic(name: string, whole: string): boolean {
  const times = whole.split(name).length - 1;
  const about = new RegExp(
    `(?<![\\p{L}])(?:Agreement|Treaty|Protocol|Accord|Convention|Memorandum|Arrangement|Pact|Declaration|Framework)(?: [\\p{L}'’]+,?){0,8}? (?:on|for|concerning|regarding|relating to|and) (?:the )?${literal(name)}(?![\\p{L}])`,
    "gu",
  );
  return (whole.match(about) ?? []).length === times;
}

/** Initials that act are those of a name that they spell, else somebody of their own. */
function abbreviate(found: Map<string, Found>, letters: string, whole: string): void {
  if ([...found.values()].some(({ nouns }) => nouns.includes(letters))) return;
  const ones = [...found.values()].filter(({ nouns }) => nouns.some((noun) => initials(noun) === letters));
  const [only] = ones;
  if (ones.length === 1 && only !== undefined) only.nouns.push(letters);
  else add(found, letters, whole, said("cast.body"));
}

/** A process calls a party by one word; "the Government of the Republic of …" in the text tells that it is a State. */
function statehood({ kind }: KnownParty, one: Found | undefined): void {
  if (kind !== undefined || one?.kind !== "organisation") return;
  if (one.nouns.some((noun) => kindOfName(noun) === "state")) one.kind = "state";
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

/** "The Commission" is the one whose name has the word, "the Government" the only one there is. */
function shortForms(all: readonly Found[], whole: string): void {
  const heads = new Map<string, Set<Found>>();
  for (const one of all) {
    if (one.kind === "place") continue;
    for (const noun of one.nouns) {
      const head = headWord(noun);
      if (
        /^\p{Lu}/u.test(head) &&
        (acts(head.toLowerCase()) || /^(?:Union|Front|Movement|Tribunal|Republic|Kingdom|Federation)$/u.test(head))
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

/** "The State shall promote": the only State between whose sides the agreement is. */
function theState(all: readonly Found[], whole: string): void {
  const ones = all.filter(({ kind, why }) => kind === "state" && why.code === "cast.between");
  const [only] = ones;
  if (
    ones.length === 1 &&
    only !== undefined &&
    /\bThe State (?:shall|will|must|undertakes|guarantees|agrees)\b/u.test(whole)
  )
    only.nouns.push("State");
}

/** "GoS" is the Government of Surania, where one alone is meant. */
function governmentInitials(all: readonly Found[], whole: string): void {
  for (const match of whole.matchAll(/(?<![\p{L}])G[oO](\p{Lu}{1,4})(?![\p{L}])/gu)) {
    const ones = all.filter((one) =>
      one.nouns.some(
        (noun) =>
          noun.startsWith("Government of ") && initials(noun.replace(/^Government of (?:the )?/u, "")) === match[1],
      ),
    );
    const [only] = ones;
    if (ones.length === 1 && only !== undefined && !all.some((each) => each.nouns.includes(match[0]) && each !== only))
      only.nouns.push(match[0]);
  }
}
