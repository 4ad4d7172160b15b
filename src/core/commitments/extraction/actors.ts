import { literal } from "../../common/literal.ts";
import type { Draft } from "../../text/draft.ts";
import { walkPoints } from "../../text/draft.ts";
import type { Party } from "../model.ts";
import {
  ADJECTIVES,
  agents,
  beginsKnown,
  bodyWords,
  collectives,
  knownAs,
  knownIn,
  type KnownName,
} from "./lexicon.ts";

/** Somebody named in a stretch of text. */
export interface Mention {
  /** Ids of parties; several for "both sides". */
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** By adjective, without a noun that acts. */
  readonly adjective: boolean;
}

/** Parties as a caller knows them. */
export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

/** Everybody that a draft names, and how to find them in its words. */
export interface Cast {
  readonly parties: readonly Party[];
  /** Those who fight, or between whom the agreement is. */
  readonly belligerents: readonly string[];
  /** Ids of those meant by "the Parties". */
  readonly signatories: readonly string[];
  mentions(text: string): readonly Mention[];
  /** Ids of those whom words joined by a stroke name together, as in "A-B commission". */
  joined(text: string): readonly string[];
}

interface Pattern {
  readonly find: RegExp;
  readonly id: string;
  readonly adjective: boolean;
}

/** Finds who a draft names: parties given, names known from the lexicon, parties of its preamble, bodies, and capitalised subjects. */
export function castOf(draft: Draft, given: readonly KnownParty[] = []): Cast {
  const texts = [...walkPoints(draft.points)].filter(({ point }) => !point.deleted).map(({ point }) => point);
  const whole = texts.map((point) => `${point.heading}. ${point.text}`).join("\n");
  const names = new Map<string, KnownName>();
  for (const party of given) names.set(party.id, fromGiven(party, given));
  for (const each of knownIn(whole))
    if (![...names.values()].some((name) => shares(name, each))) names.set(each.id, each);
  const preamble = preambleParties(whole);
  for (const name of [...preamble, ...bodiesIn(whole), ...subjectsIn(whole)]) {
    const id = idOf(name);
    const longer = longerName(name, names);
    if (longer !== undefined) {
      names.set(longer.id, { ...longer, nouns: [...longer.nouns, name] });
      continue;
    }
    if (
      !names.has(id) &&
      !beginsKnown(name, whole) &&
      ![...names.values()].some((each) => each.nouns.some((noun) => sameName(noun, name)))
    )
      names.set(id, {
        id,
        name,
        kind: kindOf(name, whole),
        nouns: [name, ...shortForm(name)],
        adjectives: [],
      });
  }
  const used = [...names.values()].filter(
    (name) => given.some((party) => party.id === name.id) || name.nouns.some((noun) => contains(whole, noun)),
  );
  const inPreamble = used
    .filter((name) => preamble.some((each) => name.nouns.some((noun) => sameName(noun, each))))
    .map((name) => name.id);
  const belligerents = belligerentsOf(whole, used, given, inPreamble);
  const signatories = inPreamble.length > 0 ? inPreamble : [];
  const patterns = patternsOf(used);
  return {
    parties: partiesOf(used, given, belligerents, signatories),
    belligerents,
    signatories,
    mentions: remembered((text) => mentionsIn(text, patterns, belligerents, signatories)),
    joined: (text) => used.filter((name) => isJoined(name, text)).map(({ id }) => id),
  };
}

/** "the Union" after "the Northland Union": the same, where only one name ends so. */
function longerName(name: string, names: ReadonlyMap<string, KnownName>): KnownName | undefined {
  if (name.includes(" ") || names.has(idOf(name))) return undefined;
  const longer = [...names.values()].filter((each) => each.name.endsWith(` ${name}`));
  return longer.length === 1 ? longer[0] : undefined;
}

function isJoined({ nouns, adjectives }: KnownName, text: string): boolean {
  const words = [...new Set([...nouns, ...adjectives])].map(literal).join("|");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})[-–](?=\\p{Lu})|(?<=\\p{L})[-–](?:${words})(?![\\p{L}\\p{N}])`,
    "u",
  ).test(text);
}

/** The same sentence is asked about again and again. */
function remembered(find: (text: string) => readonly Mention[]): Cast["mentions"] {
  const known = new Map<string, readonly Mention[]>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

function fromGiven(party: KnownParty, given: readonly KnownParty[]): KnownName {
  const same = knownAs(party.name, party.id);
  const adjectives = same?.adjectives ?? [];
  const taken = new Set(given.flatMap((other) => (other === party ? [] : [other.name, ...(other.aliases ?? [])])));
  const general = (same?.nouns ?? []).filter((noun) => !taken.has(noun));
  return {
    id: party.id,
    name: party.name,
    kind: same?.kind ?? "state",
    nouns: [
      ...new Set([party.name, ...(party.aliases ?? []).filter((each) => !adjectives.includes(each)), ...general]),
    ],
    adjectives,
  };
}

function shares(a: KnownName, b: KnownName): boolean {
  return a.id === b.id || a.nouns.some((noun) => b.nouns.includes(noun));
}

function contains(text: string, noun: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal(noun)}(?![\\p{L}\\p{N}])`, "u").test(text);
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/^the |^an? /u, "") === b.toLowerCase().replace(/^the |^an? /u, "");

function idOf(name: string): string {
  return name
    .replace(/^(?:the|an?) /iu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .toLowerCase();
}

/** "the Republic of Northland" is also called Northland, "the Joint Military Council" also the Council. */
function shortForm(name: string): readonly string[] {
  const of =
    /(?:Republic|Kingdom|Government|State|Federation|Union) of (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)$/u.exec(
      name,
    );
  return of?.[1] === undefined ? [] : [of[1]];
}

/** Names between "The Government of …" and "hereinafter referred to as the Parties". */
function preambleParties(whole: string): readonly string[] {
  const head = whole.slice(0, 4000);
  const until = /\b(?:hereinafter|hereafter|referred to as)\b[^.]{0,40}\b(?:Parties|Sides)\b/u.exec(head);
  if (until === null) return [];
  const before = head.slice(Math.max(0, until.index - 600), until.index);
  const found: string[] = [];
  for (const match of before.matchAll(
    /(?:Government of |Republic of |Kingdom of )+(?:the )?(?:Republic of |Kingdom of |State of )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu,
  ))
    if (match[1] !== undefined) found.push(match[1]);
  return [...new Set(found)];
}

/** Names of bodies: capitalised, ending in a word such as Council or Mission; or created in small letters ("a humanitarian committee is created"). */
function bodiesIn(whole: string): readonly string[] {
  const found = new Set<string>();
  const capital = new RegExp(
    `(?<![\\p{L}])((?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:${bodyWords})|(?:${bodyWords}) of (?:\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)?)(?![\\p{L}])`,
    "gu",
  );
  for (const match of whole.matchAll(capital)) {
    const name = (match[1] ?? "").replace(/^(?:The|A|An|Each|This|That|Upon|If|When|No|All|Any|One|Both|After) /u, "");
    if (name.includes(" ") && !/^(?:Harbour|World|Security|Armed)\b.*\bForce$/u.test(name)) found.add(name);
  }
  const small = new RegExp(
    `\\b(?:[Aa]n?|[Tt]he) ((?:[\\p{L}-]+ ){1,3}?(?:council|commission|committee|mission|working group|task force|board|tribunal|mechanism|panel|fund))(?:[^.;,]{0,60}?)\\b(?:is|are|shall be|will be|to be) (?:created|established|set up|formed|founded|composed|instituted)`,
    "gu",
  );
  for (const match of whole.matchAll(small))
    if (match[1] !== undefined && match[1].length < 50) found.add(match[1].trim());
  const acting = new RegExp(
    `\\b[Aa]n? ((?:[\\p{L}-]+ ){1,3}?(?:council|commission|committee|mission|working group|task force|board|tribunal|mechanism|panel))(?: [^.;]{0,60}?)? (?:shall|monitors?|watches|oversees|resolves|settles|determines|promotes|verifies|administers)\\b`,
    "gu",
  );
  for (const match of whole.matchAll(acting))
    if (match[1] !== undefined && match[1].length < 50) found.add(match[1].trim());
  return [...found];
}

const NAME = "\\p{Lu}[\\p{L}-]+";

/** Capitalised names that stand before a modal verb again and again. */
function subjectsIn(whole: string): readonly string[] {
  const counts = new Map<string, number>();
  const subject = new RegExp(
    `(?:^|[.;,]\\s+|\\n)(?:\\d+\\.\\s+)?(?:The |the )?(${NAME}(?: (?:of |of the )?${NAME}){0,3})(?: and (?:the )?(${NAME}(?: ${NAME}){0,2}))?,?(?: [^.;]{0,40}?,)? (?:(?:shall|must|may|will)(?! be\\b)|undertakes?|agrees?|commits?)\\b`,
    "gu",
  );
  for (const match of whole.matchAll(subject))
    for (const name of [match[1], match[2]])
      if (name !== undefined && !NO_NAME.test(name) && !ADJECTIVES.test(name) && !/^\p{L}+s$/u.test(name))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 1).map(([name]) => name);
}

/** Words that begin a sentence, or name what owes nothing. */
const NO_NAME = new RegExp(
  `^(?:${[
    "The This That These Those It They Each Either Neither Both All No Any Every If When Where Upon Within",
    "Article Articles Annex Paragraph Until After Before Such Nothing None Persons? Displaced Heavy Forces",
    "Fishing Laws Measures? Commercial Vessels? Goods Members? Proceedings Recourse Military Defence Agreement",
    "Treaty Protocol Parties Party States? In For On At Its Their Decisions? Information Elections? Prisoners?",
    "Other Developed Developing Country Countries Support Adaptation Mitigation Efforts Action Actions",
    "Implementation Nationally Recovery",
  ]
    .join(" ")
    .replaceAll(" ", "|")})\\b`,
  "u",
);

function kindOf(name: string, whole: string): Party["kind"] {
  if (new RegExp(`(?:${bodyWords})\\b`, "iu").test(name)) {
    const outside = /(?:Union|Bank|Nations|Organi[sz]ation)/u.test(name);
    return outside ? "organisation" : "body";
  }
  if (/\b(?:Union|Bank|Organi[sz]ation|League|Alliance)\b/u.test(name)) return "organisation";
  if (/\b(?:Front|Army|Movement|Forces)\b/u.test(name)) return "armedGroup";
  return contains(whole, `Republic of ${name}`) || contains(whole, `Government of ${name}`) ? "state" : "state";
}

function patternsOf(names: readonly KnownName[]): readonly Pattern[] {
  const patterns: Pattern[] = [];
  for (const name of names) {
    for (const noun of name.nouns) {
      const flags = /^\p{Ll}/u.test(noun) ? "giu" : "gu";
      patterns.push({
        find: new RegExp(`(?<![\\p{L}\\p{N}-])${literal(noun)}(?![\\p{L}\\p{N}])`, flags),
        id: name.id,
        adjective: false,
      });
    }
    for (const adjective of name.adjectives)
      patterns.push({
        find: new RegExp(`(?<![\\p{L}\\p{N}])${literal(adjective)}(?![\\p{L}\\p{N}])`, "gu"),
        id: name.id,
        adjective: true,
      });
  }
  return patterns;
}

const AGENT = new RegExp(`^(?:-\\p{L}+)?(?:\\s+\\p{L}+)?\\s+(?:${agents})\\b`, "iu");

function mentionsIn(
  text: string,
  patterns: readonly Pattern[],
  belligerents: readonly string[],
  signatories: readonly string[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (const { find, id, adjective } of patterns)
    for (const match of text.matchAll(find)) {
      const to = match.index + match[0].length;
      found.push({ ids: [id], from: match.index, to, adjective: adjective && !AGENT.test(text.slice(to)) });
    }
  for (const [find, who] of collectives)
    for (const match of text.matchAll(find)) {
      const both = signatories.length > 0 ? signatories : belligerents;
      const ids = who === "both" || signatories.length > 0 ? both : ["all-parties"];
      found.push({
        ids: ids.length === 0 ? ["all-parties"] : ids,
        from: match.index,
        to: match.index + match[0].length,
        adjective: false,
      });
    }
  // Of overlapping names the longest counts; a noun before an adjective.
  found.sort((a, b) => a.from - b.from || Number(a.adjective) - Number(b.adjective) || b.to - a.to);
  const kept: Mention[] = [];
  for (const mention of found) {
    const last = kept[kept.length - 1];
    if (last === undefined || mention.from >= last.to) kept.push(mention);
    else if (mention.to - mention.from > last.to - last.from) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Those given as belligerents; the parties of the preamble; else the two States named most. */
function belligerentsOf(
  whole: string,
  names: readonly KnownName[],
  given: readonly KnownParty[],
  preamble: readonly string[],
): readonly string[] {
  const fighting = given.filter((party) => party.roles?.includes("belligerent") === true).map((party) => party.id);
  if (fighting.length > 0) return fighting;
  if (preamble.length > 0) return preamble;
  const score = (name: KnownName) => {
    const find = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[...new Set([...name.nouns, ...name.adjectives])].map(literal).join("|")})(?![\\p{L}\\p{N}])`,
      "gu",
    );
    let sum = 0;
    for (const sentence of whole.split(/[.;\n]+/u)) {
      const times = sentence.match(find)?.length ?? 0;
      if (times === 0) continue;
      sum += times;
      if (HOSTILE.test(sentence)) sum += 4;
      if (HELPING.test(sentence)) sum -= 3;
    }
    return sum;
  };
  const found = names
    .filter((name) => name.kind === "state" || name.kind === "armedGroup")
    .map((name) => ({ id: name.id, n: score(name) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, 2)
    .map(({ id }) => id);
  // Where one alone is known, the other side is somebody whom the words do not show.
  return found.length < 2 ? [] : found;
}

const HOSTILE =
  /\b(?:invad|attack|occup|hostilit|aggression|withdraw|opens? fire|fires|prisoner|deport|unlawfully|sets? free|civilians it holds|renounces? arms|neither|both states|armed forces|troops)/iu;
const HELPING =
  /\b(?:guarantor|mediat|supervis|leadership|involvement|participation|assist|with the united states as|appointed by|good offices)/iu;

/** States sign where nothing else is said; organisations and bodies only where the preamble or the cover names them. */
function partiesOf(
  names: readonly KnownName[],
  given: readonly KnownParty[],
  belligerents: readonly string[],
  signatories: readonly string[],
): readonly Party[] {
  return names.map((name) => {
    const roles = given.find((party) => party.id === name.id)?.roles ?? [];
    const stated = signatories.length > 0;
    const signs = stated
      ? signatories.includes(name.id) || roles.includes("signatory")
      : belligerents.includes(name.id) ||
        roles.includes("signatory") ||
        // Where the text names no signatories, a State may be one; what it owes is then no duty of a stranger.
        name.kind === "state";
    return {
      id: name.id,
      name: name.name,
      kind: name.kind,
      signs,
      ...(name.nouns.length > 1 ? { aliases: name.nouns.slice(1) } : {}),
    };
  });
}
