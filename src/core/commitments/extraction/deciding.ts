import { literal } from "../../common/literal.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import { RULES } from "../deadlock.ts";
import type { Body, Party, VotingRule } from "../model.ts";
import { sentencesOf } from "./grammar/sentences.ts";
import { durationOf } from "./time/numbers.ts";

/** How a body decides, and what follows where it cannot, as the text says. */
export function decidingOf(draft: Draft, body: Party): Pick<Body, "rule" | "deadlock"> {
  const names = [body.name, ...(body.aliases ?? [])].map(literal).join("|");
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, "u");
  let known: number | null | undefined;
  const size = () => (known ??= sizeOf(draft, named));
  let [rule, deadlock]: [VotingRule | undefined, string | undefined] = [undefined, undefined];
  // "If no decision is taken, the chair shall decide", a paragraph after the one on how it decides.
  let ruledIn: Point | null = null;
  for (const { point, parent } of walkPoints(draft.points)) {
    if (point.deleted) continue;
    // "Decisions shall be taken by unanimity" in the article on the body.
    const around =
      named.test(`${parent?.heading ?? ""} ${point.heading} ${point.text}`) || (ruledIn !== null && parent === ruledIn);
    for (const { from, to } of sentencesOf(point.text)) {
      const sentence = point.text.slice(from, to);
      if (!named.test(sentence) && !(around && OWN.test(sentence))) continue;
      if (FAILS.test(sentence)) deadlock ??= sentence;
      else if (DECIDES.test(sentence)) {
        rule ??= ruleIn(sentence) ?? ruleOfNumber(sentence, size);
        if (rule !== undefined && named.test(sentence)) ruledIn ??= parent ?? null;
      }
    }
  }
  return { ...(rule === undefined ? {} : { rule }), ...(deadlock === undefined ? {} : { deadlock }) };
}

/** A sentence on a body that its neighbour names. */
const OWN = /^(?:(?:all|its|the) )?decisions?\b|^(?:it|they)\b|^(?:if|where|failing|should|in the absence of|when)\b/iu;
const DECIDES = /\b(?:decides?|decided|decisions?|resolutions?|acts?|adopts?|adopted|votes?|voting|vote)\b/iu;

/** Finds: "If unanimity is not reached", "failing consensus", "where it is unable to agree". */
const FAILS = new RegExp(
  [
    String.raw`^(?:if|where|when|should)\b[^.;]{0,80}\b(?:(?:no|not|fails?|cannot|unable)\b[^.;]{0,60}\b(?:unanimity|consensus|agree(?:ment)?|decisions?|decide|majority)`,
    String.raw`|(?:unanimity|consensus|agreement|decision|majority)\b[^.;]{0,30}\b(?:not|cannot|fails?)|tie\b|deadlock)`,
    String.raw`|^(?:failing|in the absence of)\b[^.;]{0,40}\b(?:unanimity|consensus|agreement|decision|majority)`,
  ].join(""),
  "iu",
);

const CONSENSUS =
  /\bunanim(?:ity|ous|ously)\b|\bby consensus\b|\bby (?:common|mutual) (?:agreement|accord|consent)\b|\bby agreement (?:of|among|between) (?:all|both)\b/iu;
const PARTS: Readonly<Record<string, number>> = { third: 3, thirds: 3, quarters: 4, fourths: 4, fifths: 5 };
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const SHARE = /\b(two|three|four)[- ](thirds|quarters|fourths|fifths)\b/iu;

/** Finds: "by unanimity", "by a majority of two thirds", "by simple majority". Allows: "the majority of the population". */
function ruleIn(sentence: string): VotingRule | undefined {
  if (CONSENSUS.test(sentence)) return RULES.consensus;
  if (!/\bmajority\b/iu.test(sentence)) return undefined;
  const share = SHARE.exec(sentence);
  if (share !== null) {
    const [n, of] = [NUMBERS[share[1]!.toLowerCase()], PARTS[share[2]!.toLowerCase()]];
    return n === undefined || of === undefined ? undefined : { ...RULES["two-thirds"], threshold: [n, of] };
  }
  if (BY_NUMBER.test(sentence)) return undefined;
  return /\bby (?:an? )?(?:simple |absolute )?majority\b(?! of \d)/iu.test(sentence) ? RULES.majority : undefined;
}

const COUNT = "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty";
/** "By a majority of five", "by five votes", "by five votes to two": members, not shares. */
const BY_NUMBER = new RegExp(
  `\\bmajority of (?:at least )?(${COUNT})\\b(?![- ](?:thirds?|quarters|fourths|fifths|per ?cent)|%)|\\bby (?:at least )?(${COUNT}) votes\\b`,
  "iu",
);
const OF_ALL = new RegExp(
  `\\b(?:of|out of) (?:its|the|all) (${COUNT}) (?:members|votes|judges|seats)|\\bvotes to (${COUNT})\\b`,
  "iu",
);
const SIZE = new RegExp(
  `\\b(?:of|have|has|comprises?|comprising|with|includes?) (${COUNT}) (?:\\p{L}+ ){0,2}?(?:members|judges|persons|representatives|experts|commissioners|delegates)\\b`,
  "iu",
);

/** So many of so many; null size: the text does not say of how many, and no rule is made of it. */
function ruleOfNumber(sentence: string, size: () => number | null): VotingRule | undefined {
  const match = BY_NUMBER.exec(sentence);
  const n = numberIn(match?.[1] ?? match?.[2]);
  if (n === null) return undefined;
  const all = OF_ALL.exec(sentence);
  const against = numberIn(all?.[2]);
  const of = against === null ? (numberIn(all?.[1]) ?? size()) : n + against;
  return of === null || of < n ? undefined : { threshold: [n, of], base: "members", tie: "fails" };
}

/** How many a body has, as the text says where it names it, or in the sentence behind. */
function sizeOf(draft: Draft, named: RegExp): number | null {
  for (const { point } of walkPoints(draft.points)) {
    if (point.deleted || !named.test(point.text)) continue;
    for (const { from, to } of sentencesOf(point.text)) {
      const sentence = point.text.slice(from, to);
      const size = named.test(sentence) || /^(?:it|the)\b/iu.test(sentence) ? numberIn(SIZE.exec(sentence)?.[1]) : null;
      if (size !== null) return size;
    }
  }
  return null;
}

/** A number in figures or in a word. */
function numberIn(words: string | undefined): number | null {
  return words === undefined ? null : (durationOf(words, "day")?.n ?? null);
}
