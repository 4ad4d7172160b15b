import { triggered } from "../../common/triggered.ts";
import type { Said } from "../../common/said.ts";
import type { Claim } from "../../things/claim.ts";
import { conceptsOf, type Facet } from "../../evidence/concepts.ts";
import { featuresOf, wordsOf, type Features } from "../../evidence/features.ts";
import { findingsOf, openFindings } from "../../evidence/findings.ts";
import { inFullUnits } from "../../evidence/units.ts";
import type { ClaimFinding } from "../../evidence/finding.ts";
import type { ProcessState } from "../../record/state.ts";
import { estimatorNames } from "./estimators.ts";
import type { Fault } from "./finding.ts";
import type { EmptyCell, FigureUse } from "./figure-use.ts";
import type { Sides } from "./sides.ts";

/** A claim as lint sees it. */
export interface Known {
  readonly claim: Claim;
  readonly features: Features;
  readonly sides: ReadonlySet<string>;
  /** Content words of quantity, statement and scope. */
  readonly words: ReadonlySet<string>;
  /** Words that name who estimated it. */
  readonly estimators: readonly string[];
}

/** Makes a fault at the figure that is judged, resting on claims. */
export type MakeFault = (
  code: Fault["code"],
  severity: Fault["severity"],
  message: Said,
  claims: readonly Known[],
) => Fault;

/** Facets that decide whether a figure and a claim count the same thing. */
const DECIDING: readonly Facet[] = ["fate", "movement", "money", "force", "land"];
/** Facets that no figure is of by accident: where the claim has one, the words must name it. */
const SURE: ReadonlySet<Facet> = new Set<Facet>(["fate", "movement", "force"]);
/** Facets in which the side matters: whose dead, whose army. */
const ABOUT_PEOPLE: readonly Facet[] = ["fate"];

/** The claims of a process, to look figures of a text up in. */
export class Ledger {
  readonly known: readonly Known[];
  readonly findings: readonly ClaimFinding[];
  /** Claims by the kind of their unit. */
  private readonly ofKind = new Map<string, Known[]>();
  private readonly weight = new Map<string, number>();

  constructor(
    state: ProcessState,
    readonly sides: Sides,
  ) {
    const claims = (state.claims ?? []).map(inFullUnits);
    this.known = claims.map((claim) => {
      const told = `${claim.topic.replaceAll("-", " ")}. ${claim.statement}. ${claim.scope}`;
      const named = sides.in(`${capitals(claim.topic)}. ${claim.scope}`);
      return {
        claim,
        features: counted(featuresOf(claim)),
        sides: named.size > 0 ? named : sides.in(told),
        words: wordsOf(told),
        estimators: estimatorNames(claim, state),
      };
    });
    this.findings = openFindings(findingsOf(claims, state.sources), state.resolutions ?? []);
    // Words are weighed by how few quantities they occur in: a quantity with many claims must not weigh its own words down.
    const topics = new Map<string, Set<string>>();
    for (const { words, claim } of this.known)
      for (const word of words) topics.set(word, (topics.get(word) ?? new Set()).add(claim.topic));
    const total = new Set(claims.map(({ topic }) => topic)).size;
    for (const known of this.known) {
      const { kind } = known.features.unit;
      const of = this.ofKind.get(kind);
      if (of === undefined) this.ofKind.set(kind, [known]);
      else of.push(known);
    }
    for (const [word, occurs] of topics) this.weight.set(word, Math.log((total + 1) / occurs.size));
  }

  /** Claims of the one quantity that a figure is of, by its words; none where the words do not decide. */
  matching(use: FigureUse | EmptyCell, kind: "figure" | "empty" = "figure"): readonly Known[] {
    const ofUnit = kind === "empty" ? this.known : (this.ofKind.get(use.unit.kind) ?? []);
    const fitting = ofUnit.filter((known) => (kind === "empty" || sameUnit(use, known)) && sameThing(use, known));
    const candidates = fitting.filter((known) => !isOfOtherSide(use, known, fitting));
    const scores = new Map<string, number>();
    for (const known of candidates) {
      const score = this.score(use, known);
      scores.set(known.claim.topic, Math.max(scores.get(known.claim.topic) ?? 0, score));
    }
    let best: string | null = null;
    for (const [topic, score] of scores) if (score > (best === null ? 0 : (scores.get(best) ?? 0))) best = topic;
    // Who estimated it and the number itself tell more than words that many quantities have.
    const held = topicOfNumber(use, candidates);
    if (held?.isAttributed === true) best = held.topic;
    else if (best === null || (scores.get(best) ?? 0) < LEAST)
      best = held !== null && (scores.get(held.topic) ?? 0) >= LEAST_SAME ? held.topic : null;
    return candidates.filter(({ claim }) => claim.topic === best);
  }

  private score(use: FigureUse | EmptyCell, known: Known): number {
    let score = 0;
    for (const word of known.words) if (use.words.has(word)) score += this.weight.get(word) ?? 0;
    // What the quantity is called counts twice.
    for (const word of wordsOf(known.claim.topic)) if (use.words.has(word)) score += this.weight.get(word) ?? 0;
    for (const facet of DECIDING) if (share(use.concepts.get(facet), known.features.concepts.get(facet))) score += 2;
    // "Displaced" is all who moved, whichever way a claim counts them.
    const moved = known.features.concepts.get("movement");
    if (use.concepts.get("movement")?.has("displaced") === true && moved !== undefined) score += 1;
    if (use.concepts.get("movement")?.has("displaced") === true && moved?.has("displaced") === false) score += 2;
    // Whose dead they are is told by a pronoun as well as by a name.
    if (use.sides.size === 1 && equal(use.sides, known.sides) && ABOUT_PEOPLE.some((facet) => use.concepts.has(facet)))
      score += 1.5;
    return score;
  }
}

/** Casualties are killed, wounded and missing together: a claim that lists them counts none of them alone. */
function counted(features: Features): Features {
  if (features.concepts.get("fate")?.has("casualties") !== true) return features;
  return { ...features, concepts: new Map([...features.concepts, ["fate", new Set(["casualties"])]]) };
}

/** Least agreement in words for a claim to be of the quantity that a text speaks of. */
const LEAST = 3;

/** The same where the number itself is on record of that quantity, and of no other. */
const LEAST_SAME = 2;

/** The one quantity of which a number that is not round is on record, and whether the text names who estimated it. */
function topicOfNumber(
  use: FigureUse | EmptyCell,
  candidates: readonly Known[],
): { readonly topic: string; readonly isAttributed: boolean } | null {
  if (!("mention" in use) || use.mention.low.replace(/\D|(?<!0)0+$/gu, "").length < 3) return null;
  const held = candidates.filter(
    ({ claim, features }) => [claim.low, claim.high].includes(use.mention.low) && features.unit.name === use.unit.name,
  );
  const [first, ...others] = held;
  if (first === undefined || others.some(({ claim }) => claim.topic !== first.claim.topic)) return null;
  const names = held.flatMap(({ claim }) => claim.estimator?.match(/\p{Lu}[\p{L}’'-]{3,}(?: \p{Lu}\p{L}+)*/gu) ?? []);
  return { topic: first.claim.topic, isAttributed: names.some((name) => use.context.includes(name)) };
}

function sameUnit(use: FigureUse | EmptyCell, { features }: Known): boolean {
  const [text, claim] = [use.unit, features.unit];
  if (text.kind !== claim.kind) return false;
  if (text.kind === "money") return true;
  if (text.kind !== "count" || text.name === claim.name) return text.name === claim.name;
  // Persons are what is counted where no other thing is named; things of another kind must be named.
  return PERSONS.test(text.name) && (PERSONS.test(claim.name) || use.words.has(claim.name));
}

const PERSONS = triggered(/^(?:person|people|personnel|soldier|troop|child|men|civilian|refugee)/u);

/** "880 guards of Northland", where the record counts those of Southland in one figure and those of Northland in another. */
function isOfOtherSide(use: FigureUse | EmptyCell, known: Known, all: readonly Known[]): boolean {
  if (use.sides.size !== 1 || known.sides.size !== 1 || equal(use.sides, known.sides)) return false;
  const own = wordsOf(known.claim.statement);
  return all.some(
    (other) =>
      equal(other.sides, use.sides) && [...wordsOf(other.claim.statement)].filter((word) => own.has(word)).length >= 1,
  );
}

/** Whether words and claim can be about one thing: same fate, movement, money … where either names one. */
function sameThing(use: FigureUse | EmptyCell, { features, sides }: Known): boolean {
  for (const facet of DECIDING) {
    const text = use.concepts.get(facet);
    const claim = features.concepts.get(facet);
    if (SURE.has(facet) && claim !== undefined && text === undefined) return false;
    if (facet !== "force" && SURE.has(facet) && text !== undefined && claim === undefined) return false;
    if (text === undefined || claim === undefined) continue;
    if (!compatible(facet, text, claim)) return false;
  }
  // Children are part of "people moved", not all of them: a figure of children is held against words that name them.
  // So is one of civilians: a State's deaths in a war are its soldiers' where no civilians are named.
  for (const part of ["children", "civilians"])
    if (
      features.concepts.get("people")?.has(part) === true &&
      conceptsOf(use.context).get("people")?.has(part) !== true
    )
      return false;
  if (ABOUT_PEOPLE.some((facet) => features.concepts.has(facet))) {
    const people = use.concepts.get("people");
    const claimed = features.concepts.get("people");
    if (people !== undefined && claimed !== undefined && !share(people, claimed)) return false;
    // "Both militaries" has no side; a total is no side's.
    const total = sides.size !== 1;
    if (total ? use.sides.size === 1 : !equal(use.sides, sides)) return false;
  } else if (features.concepts.has("force") && use.sides.size > 0 && sides.size > 0 && !share(use.sides, sides))
    return false;
  return true;
}

function compatible(facet: Facet, text: ReadonlySet<string>, claim: ReadonlySet<string>): boolean {
  if (share(text, claim)) return true;
  // "Displaced" is said of refugees and of internally displaced alike.
  return (
    facet === "movement" &&
    (text.has("displaced") || claim.has("displaced")) &&
    !text.has("returned") &&
    !claim.has("returned") &&
    !claim.has("deported") &&
    !text.has("deported")
  );
}

function share(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((name) => b.has(name));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** A quantity's name as prose: `killed-northland` → `Killed Northland`. */
function capitals(topic: string): string {
  return topic.replace(/(?:^|-)(\p{L})/gu, (_whole, letter: string) => ` ${letter.toUpperCase()}`);
}
