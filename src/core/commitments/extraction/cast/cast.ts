import { literal } from "../../../common/literal.ts";
import type { Party } from "../../model.ts";
import { agents, collectives } from "../lexicon.ts";
import { partyKind, type CastMember } from "./member.ts";
import { linesOf } from "./lines.ts";
import { recentNames, type Recent } from "./recent.ts";
import { namedWhole, stretchOfParties } from "./declared.ts";
import type { Draft } from "../../../text/draft.ts";

/** Somebody named in a stretch of text. */
export interface Mention {
  /** Ids of parties; several for "both sides". */
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** By adjective, without a noun that acts. */
  readonly adjective: boolean;
}

/** Everybody that a draft names, and how to find them in its words. */
export interface Cast {
  readonly parties: readonly Party[];
  /** Those who fight, or between whom the agreement is. */
  readonly belligerents: readonly string[];
  /** Ids of those meant by "the Parties"; empty where the text does not say. */
  readonly signatories: readonly string[];
  mentions(text: string): readonly Mention[];
  /** Ids of those whom words joined by a stroke name together, as in "A-B commission". */
  joined(text: string): readonly string[];
}

interface Pattern {
  readonly find: RegExp;
  readonly ids: readonly string[];
  readonly adjective: boolean;
}

/** Finds the members of a cast, proposed or confirmed, in the words of a draft. */
export function castOf(draft: Draft, members: readonly CastMember[], confirmed: boolean): Cast {
  const lines = linesOf(draft);
  const acting = members.filter(({ kind }) => kind !== "place");
  const stretch = stretchOfParties(lines.title, `${lines.title}\n${lines.whole}`);
  const signs = acting.filter((one) => one.signs);
  const named = stretch === null ? [] : namedWhole(stretch, acting, namesOf).filter((one) => signs.includes(one));
  const stated = confirmed ? signs.filter(({ members: of = [] }) => of.length === 0) : named.length > 1 ? named : [];
  const signatories = stated.map(({ id }) => id);
  const governments = acting.filter((one) => hasGovernment(one, lines.whole)).map(({ id }) => id);
  const belligerents = belligerentsOf(lines.whole, acting, signatories);
  const patterns = patternsOf(acting);
  const recent = recentNames(lines, acting);
  return {
    parties: acting
      .filter(({ members = [] }) => members.length === 0)
      .map(({ id, name, kind, signs: binds, aliases }) => ({
        id,
        name,
        kind: partyKind(kind),
        signs: binds,
        ...(aliases.length === 0 ? {} : { aliases }),
      })),
    belligerents,
    signatories,
    mentions: remembered((text) =>
      mentionsIn(text, patterns, recent.get(text) ?? [], { belligerents, signatories, governments }),
    ),
    joined: (text) => acting.filter((one) => isJoined(one, text)).map(({ id }) => id),
  };
}

/** Whom a name means: itself, or the members of a group. */
const meant = ({ id, members = [] }: CastMember) => (members.length === 0 ? [id] : members);

/** Whether a text speaks of a government of its own: "the Norlandic Government", "the Government of Norland". */
const hasGovernment = (one: CastMember, whole: string) =>
  namesOf(one).some((noun) => /\bGovernment\b/u.test(noun)) ||
  (one.kind === "state" && (one.adjectives ?? []).some((each) => whole.includes(`${each} Government`)));

const namesOf = ({ name, aliases }: CastMember) => [name, ...aliases];

function isJoined(one: CastMember, text: string): boolean {
  const words = [...new Set([...namesOf(one), ...(one.adjectives ?? [])])].map(literal).join("|");
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

/** A name with whichever apostrophe a text writes it. */
const anyApostrophe = (name: string) => literal(name).replaceAll(/['’]/gu, "['’]");

function patternsOf(members: readonly CastMember[]): readonly Pattern[] {
  return members.flatMap((one) => [
    ...[...new Set(namesOf(one))].map((noun) => ({
      find: new RegExp(
        `(?<![\\p{L}\\p{N}-])${anyApostrophe(noun)}(?![\\p{L}\\p{N}])`,
        /^\p{Ll}/u.test(noun) ? "giu" : "gu",
      ),
      ids: meant(one),
      adjective: false,
    })),
    ...(one.adjectives ?? []).map((adjective) => ({
      find: new RegExp(`(?<![\\p{L}\\p{N}])${literal(adjective)}(?![\\p{L}\\p{N}])`, "gu"),
      ids: meant(one),
      adjective: true,
    })),
  ]);
}

/** Ids of those whom collective words mean. */
interface Groups {
  readonly belligerents: readonly string[];
  readonly signatories: readonly string[];
  readonly governments: readonly string[];
}

const AGENT = new RegExp(`^(?:-\\p{L}+)?(?:\\s+\\p{L}+)?\\s+(?:${agents})\\b`, "iu");

function mentionsIn(
  text: string,
  patterns: readonly Pattern[],
  recent: readonly Recent[],
  { belligerents, signatories, governments }: Groups,
): readonly Mention[] {
  const found: Mention[] = recent.map(({ id, from, to }) => ({ ids: [id], from, to, adjective: false }));
  for (const { find, ids, adjective } of patterns)
    for (const match of text.matchAll(find)) {
      const to = match.index + match[0].length;
      found.push({ ids, from: match.index, to, adjective: adjective && !AGENT.test(text.slice(to)) });
    }
  for (const [find, who] of collectives)
    for (const match of text.matchAll(find)) {
      const both = signatories.length > 0 ? signatories : belligerents;
      const ids =
        who === "governments"
          ? governments.length > 1
            ? governments
            : signatories.length > 0
              ? signatories
              : ["all-parties"]
          : who === "both" || signatories.length > 0
            ? both
            : ["all-parties"];
      if (ids === null) continue;
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

/** Those given as belligerents; the parties of the preamble; else the two of those who may fight that are named most. */
function belligerentsOf(
  whole: string,
  members: readonly CastMember[],
  signatories: readonly string[],
): readonly string[] {
  const fighting = members.filter((one) => one.roles?.includes("belligerent") === true).map(({ id }) => id);
  if (fighting.length > 0) return fighting;
  if (signatories.length > 0) return signatories;
  const score = (one: CastMember) => {
    const find = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[...new Set([...namesOf(one), ...(one.adjectives ?? [])])].map(literal).join("|")})(?![\\p{L}\\p{N}])`,
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
  const found = members
    .filter(({ kind }) => kind === "state" || kind === "armedGroup")
    .map((one) => ({ id: one.id, n: score(one) }))
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
