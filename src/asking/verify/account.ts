import { partsOf } from "../../core/briefing/lint/reading/tokens.ts";
import { type Kinship, kinship, lemmasOf } from "../../core/common/language/en-senses.ts";
import { rememberedWords } from "../../core/common/remembered.ts";
import type { Parsed } from "./clauses.ts";
import { type Asserted, isActOnText, REPORTING, STRUCK, wordStem } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isOfFigures } from "./figure-verbs.ts";
import { PREPOSITIONS } from "./verbs.ts";
import { callsAlike } from "./wordings.ts";

/** How a word of a statement stands to one of the record. */
export function likeness(one: string, other: string): Kinship {
  return pairOf(`${one} ${other}`);
}

const pairOf = rememberedWords((pair: string): Kinship => {
  const [one = "", other = ""] = pair.split(" ");
  if (wordStem(one) === wordStem(other) || root(one) === root(other) || callsAlike(one, other)) return "same";
  const kinds = new Set(partsOf(one).flatMap((a) => partsOf(other).map((b) => kinship(a, b))));
  return KINDS.find((kind) => kinds.has(kind)) ?? "none";
});

/** A verb and the noun of its act by what they begin with: "inspected", "inspection". */
function root(word: string): string {
  return word.length < LONG ? word : word.replace(/(?:ions?|ed|ing|es|e|s)$/u, "");
}

const LONG = 7;

const KINDS: readonly Kinship[] = ["same", "opposite", "wider", "narrower", "sibling"];

/** A word of a statement with where the record has it. */
export interface Pair {
  readonly at: number;
  /** As the same word or one derived from it, as a narrower one, only in what stands around, by its office, or not at all. */
  readonly how: "same" | "wider" | "around" | "light" | "opposite" | "none";
  readonly places: readonly number[];
}

/** Each telling word of a statement with its like in a piece of the record. */
export function pairsOf({ parsed, content }: Asserted, unit: Unit): readonly Pair[] {
  const own = unit.parsed();
  const isVerbless = own.clauses.length === 0;
  return content.map((at): Pair => {
    const { lower } = parsed.tokens[at] ?? { lower: "" };
    if (PARTICLE.test(lower)) return { at, how: "light", places: [] };
    const ways = waysOf(parsed, at);
    const isVerb = parsed.clauses.some(({ verb }) => verb === at);
    if (isVerb && unit.kind !== "event" && isActOnText(parsed, at))
      return { at, how: isOwner(parsed, at, unit) ? "light" : "none", places: [] };
    // A wider verb stands for a verb, a wider noun for a noun.
    const places = (kind: Kinship): readonly number[] =>
      own.tokens.flatMap((token, place) =>
        (kind === "same" || kind === "opposite" || isVerb === own.clauses.some(({ verb }) => verb === place)) &&
        token.kind === "word" &&
        token.lower.length > 1 &&
        ways.some((way) => likeness(way, token.lower) === kind)
          ? [place]
          : [],
      );
    const same = places("same");
    if (same.length > 0) return { at, how: "same", places: same };
    const phrasal = own.tokens.flatMap((_, place) =>
      waysOf(own, place)
        .slice(1)
        .some((way) => likeness(lower, way) === "same")
        ? [place]
        : [],
    );
    if (phrasal.length > 0) return { at, how: "same", places: phrasal };
    if (hasStem(unit.words, lower)) return { at, how: "around", places: [] };
    const wider = places("wider");
    if (wider.length > 0) return { at, how: "wider", places: wider };
    const opposite = places("opposite");
    const isDeniedThere = opposite.some((place) => (own.denials[place] ?? 0) % 2 !== (parsed.denials[at] ?? 0) % 2);
    if (opposite.length > 0) return { at, how: isDeniedThere ? "same" : "opposite", places: opposite };
    if (isVerb && isWord(parsed, at, unit)) return { at, how: "light", places: [] };
    const isTelling =
      !isVerb ||
      !(
        (unit.kind === "figure" && isOfFigures(lower)) ||
        (isVerbless && unit.kind !== "figure" && !UNDOES.test(lower)) ||
        isOfText(parsed, at) ||
        isTabled(parsed, at, unit)
      );
    // "The treaty forbids dams" of "No dam shall be built": the denial is told by whatever denies there.
    const isBan =
      isVerb &&
      BANS.test(lower) &&
      content.some((other) =>
        own.tokens.some(
          (token, place) =>
            (own.denials[place] ?? 0) % 2 === 1 &&
            token.kind === "word" &&
            likeness(parsed.tokens[other]?.lower ?? "", token.lower) === "same",
        ),
      );
    if (!isTelling || isBan || isLight(lower, unit)) return { at, how: "light", places: [] };
    return { at, how: "none", places: [] };
  });
}

/** A word, and with the particle behind it: "put off" is put_off. */
export function waysOf({ tokens }: Parsed, at: number): readonly string[] {
  const { lower = "" } = tokens[at] ?? {};
  const particle = particleAt(tokens, at);
  return particle === undefined ? [lower] : [lower, ...lemmasOf(lower).map((lemma) => `${lemma}_${particle}`)];
}

/** The particle of a verb, right behind it or behind a short object: "pull its forces back". */
function particleAt(tokens: Parsed["tokens"], at: number): string | undefined {
  for (let i = at + 1; i < tokens.length && i <= at + FAR; i++) {
    const { lower, kind } = tokens[i] as Parsed["tokens"][number];
    if (PARTICLE.test(lower) && (i <= at + 2 || /^(?:back|off|up|out|down|away|over)$/u.test(lower))) return lower;
    if (kind === "mark" || PREPOSITIONS.has(lower) || BREAKS.test(lower)) return undefined;
  }
  return undefined;
}

/** How far behind its verb a particle stands at most. */
const FAR = 5;

const BREAKS = /^(?:and|or|but|that|which|who|to|not|shall|must|may|can|will|would|is|are|was|were|be|has|have|had)$/u;

/** "The counter-draft limits the withdrawal to": what a text does is that it says so, unless it denies. */
function isOfText({ clauses, tokens }: Parsed, at: number): boolean {
  const clause = clauses.find(({ verb }) => verb === at);
  return (
    clause !== undefined &&
    clause.agent.length > 0 &&
    clause.agent.every((i) => /^(?:it|the)$/u.test(tokens[i]?.lower ?? "")) &&
    !UNDOES.test(tokens[at]?.lower ?? "")
  );
}

/** Whether a text was tabled by those who tabled it as a statement tells. */
function isOwner({ clauses, parties }: Parsed, at: number, { tabledBy }: Unit): boolean {
  const agents = clauses.find(({ verb }) => verb === at)?.agent.flatMap((i) => parties[i] ?? []) ?? [];
  return agents.every((party) => tabledBy.includes(party));
}

/** "Northland proposed a council" of what stands in the text that Northland tabled. */
function isTabled({ clauses, tokens, parties }: Parsed, at: number, { tabledBy }: Unit): boolean {
  const agents = clauses.find(({ verb }) => verb === at)?.agent.flatMap((i) => parties[i] ?? []) ?? [];
  return (
    PROPOSES.test(tokens[at]?.lower ?? "") && agents.length > 0 && agents.every((party) => tabledBy.includes(party))
  );
}

/** "Southland insisted that", of what Southland holds: to say it is what an entry of its words does. */
function isWord({ clauses, tokens, parties }: Parsed, at: number, { kind, holders, names }: Unit): boolean {
  const agent = clauses.find(({ verb }) => verb === at)?.agent ?? [];
  return (
    (kind === "position" || kind === "event") &&
    SAYS.test(tokens[at]?.lower ?? "") &&
    agent.some(
      (i) =>
        holders.includes(parties[i] ?? "") ||
        (/^\p{Lu}/u.test(tokens[i]?.text ?? "") && names.includes(tokens[i]?.lower ?? " ")),
    )
  );
}

const SAYS =
  /^(?:insist|consider|regard|warn|stat|declar|argu|claim|believ|think|stress|remark|comment|maintain|complain|explain|recall|emphasi[sz]|underlin|reiterat|repeat|describ|demand|not|view|deem|see)(?:s|es|ed|e|en)?$|^(?:thought|saw|held)$/u;
const PROPOSES =
  /^(?:propos(?:e|es|ed)|want(?:s|ed)?|ask(?:s|ed)?|s(?:eeks|ought)|demand(?:s|ed)?|suggest(?:s|ed)?|foresaw|foresees?)$/u;

export const UNDOES =
  /^(?:drop(?:s|ped)?|str(?:ikes?|uck)|delet\w*|remov\w*|reject\w*|refus\w*|forbid\w*|bar(?:s|red)?|ban(?:s|ned)?|exclud\w*|end(?:s|ed)?|abolish\w*|omit\w*|ignor\w*|prevent\w*|scrap\w*|cut(?:s)?|chang\w*|replac\w*|weaken\w*|lift(?:s|ed)?|suspend\w*|revers\w*)$/u;

const BANS = /^(?:forbid\w*|forbade|prohibit\w*|ban(?:s|ned)?|bar(?:s|red)|exclud\w*)$/u;

const PARTICLE = /^(?:off|up|out|over|down|away|back|on|in|through|forward|aside|apart|for|into|after|hands)$/u;

/** What stands for a party without naming it says nothing by itself. */
function isLight(lower: string, unit: Unit): boolean {
  if (REPORTING.has(lower) || TEXT_NOUN.test(lower) || EMPTY.test(lower)) return true;
  if (unit.struck && STRUCK.has(wordStem(lower))) return true;
  if (unit.kind === "event" && HAPPENS.test(lower)) return true;
  if (
    unit.kind === "figure" &&
    /^(?:costs?|prices?|sums?)$/u.test(lower) &&
    /\b[A-Z]{3}\b|\b(?:crowns|marks|dollars|euros)\b/u.test(unit.text)
  )
    return true;
  return PARTY_NOUN.test(lower) && (unit.named.length > 0 || /\b(?:part(?:y|ies)|states?|sides?)\b/iu.test(unit.text));
}

/** Verbs that lend another word its form, and what is no word for a thing. */
const EMPTY =
  /^(?:remain(?:s|ed)?|sp[eo]aks?|spoke|mention(?:s|ed)?|becom(?:es?|ing)|became|appear(?:s|ed)?|happen(?:s|ed)?|produc(?:es?|ed)|br(?:ings?|ought)|stands?|lies?|lay|lain|possible|able|obliged|bound|cannot|unless|which(?:ever)?|whatever|whoever|case|necessary|required|supposed|likely|expected|behalf|appl(?:y|ies|ied)|concern(?:s|ed|ing)?|respectively|otherwise|therefore|according|instead)$/u;
const TEXT_NOUN = /^(?:deal|pact|accord|treaty|convention|contract|document|paper)s?$/u;

/** What an event does: it is there. */
const HAPPENS =
  /^(?:beg[ai]ns?|begun|start(?:s|ed)?|meetings?|held|h[eo]ld|happen(?:s|ed)?|occur(?:s|red)?|remain(?:s|ed)?)$/u;

const PARTY_NOUN =
  /^(?:countr(?:y|ies)|nations?|capitals?|governments?|states?|sides?|part(?:y|ies)|delegations?|teams?)$/u;

function hasStem(words: ReadonlySet<string>, lower: string): boolean {
  return partsOf(lower).some((part) => words.has(wordStem(part)));
}
