import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { Point } from "../../../text/draft.ts";
import { sidesOf } from "../sides.ts";
import { isTelling, partsOf, stemOf, tellingWords, tokensOf, type Token } from "./tokens.ts";
import { valuesOf, type Value } from "./values.ts";

/** A value that a draft sets, with whom it is for. */
export interface Slot {
  readonly value: Value;
  /** Whom it is for, where the draft sets one for each side. */
  readonly party: string | null;
  readonly provision: Provision;
}

/** A sentence of a draft. */
export interface Provision {
  readonly draft: TabledDraft;
  /** Id of its point, and of the point on the first level. */
  readonly point: string;
  readonly top: string;
  readonly text: string;
  readonly deleted: boolean;
  /** Whether the draft leaves open what stands there: parties ask for something else. */
  readonly isOpen: boolean;
  /** Its own words and those of its headings and topics, in stem. */
  readonly words: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  /** When alone it holds, such as in peacetime; null where it says nothing of that. */
  readonly condition: RegExp | null;
}

/** What the drafts of a process provide, and how much each word tells. */
export interface Provisions {
  readonly all: readonly Provision[];
  readonly byDraft: ReadonlyMap<string, readonly Provision[]>;
  /** The provisions that have a word. */
  readonly index: ReadonlyMap<string, readonly Provision[]>;
  /** The rarer among points, the more; in natural logarithms. */
  readonly weightOf: (word: string) => number;
  /** Values that a draft has in its notes, its alternatives and in our words on it: a text may mean those too. */
  readonly besides: ReadonlyMap<string, readonly Beside[]>;
  /** Values that a party has given otherwise than in a text: "could live with 16 kilometres". */
  readonly stated: ReadonlyMap<string, readonly Beside[]>;
}

/** A value that is said of a draft elsewhere than in its words, and what it is of. */
export interface Beside {
  readonly value: Value;
  readonly words: ReadonlySet<string>;
}

/** What the drafts of a process provide, read once. */
export const provisionsOf = remembered((state: ProcessState): Provisions => {
  const topical = topicWords(state);
  const byDraft = new Map(state.drafts.map((draft) => [draft.id, ofDraft(draft, topical, state)] as const));
  const all = [...byDraft.values()].flat();
  // A word tells a subject: it is weighed by how many subjects of one draft have it, not by how many drafts.
  const points = new Map<string, Set<string>>();
  for (const { words, top, draft } of all)
    for (const word of words) points.set(word, (points.get(word) ?? new Set()).add(`${draft.id} ${top}`));
  const subjects = new Set(all.map(({ draft, top }) => `${draft.id} ${top}`)).size;
  const weightOf = (word: string): number => {
    const count = points.get(word)?.size ?? 0;
    return count === 0 ? 0 : Math.log((subjects + 1) / count);
  };
  const index = new Map<string, Provision[]>();
  for (const each of all) for (const word of each.words) index.set(word, [...(index.get(word) ?? []), each]);
  return {
    all,
    byDraft,
    index,
    weightOf,
    besides: new Map(state.drafts.map((draft) => [draft.id, besidesOf(draft, state)])),
    stated: new Map(
      [...new Set(state.drafts.map(({ party }) => party))].map((party) => [party, statedBy(party, state)]),
    ),
  };
});

function ofDraft(draft: TabledDraft, topical: ReadonlyMap<string, string>, state: ProcessState): readonly Provision[] {
  const found: Provision[] = [];
  const walk = (point: Point, top: string, above: string, struck: boolean): void => {
    // Recitals provide nothing.
    if (/^preamble/iu.test(point.id)) return;
    const deleted = struck || point.deleted;
    const topics = (point.topics ?? []).join(" ").replaceAll("-", " ");
    const head = `${above} ${point.heading} ${topics} ${topical.get(`${draft.id} ${point.id}`) ?? ""}`;
    for (const text of sentencesOf(point.text)) found.push(provision(draft, point, top, text, head, deleted, state));
    // A point that has its content in its parts is read there; its opening words stand above them.
    for (const part of point.points)
      walk(part, top, `${head} ${point.points.length > 0 ? point.text.slice(0, 120) : ""}`, deleted);
  };
  for (const point of draft.draft.points) walk(point, point.id, "", false);
  return found;
}

/** Times to which a provision may be confined: peace, a season, the night, a dry year. */
const CONDITIONS: readonly RegExp[] = [
  /\bpeace-?time\b|\bin (?:times of )?peace\b|\bin wartime\b/iu,
  /\b(?:in|during|over) (?:the )?winters?\b|\bwinter(?:time)?\b/iu,
  /\b(?:in|during|over) (?:the )?summers?\b|\bsummer(?:time)?\b/iu,
  /\b(?:at|by|during the) nights?\b|\bnight-?time\b/iu,
  /\b(?:by day|in daylight|during the day|day-?time)\b/iu,
  /\bdry (?:years?|seasons?|months?)\b|\bdroughts?\b/iu,
  /\b(?:wet|rainy) (?:years?|seasons?|months?)\b/iu,
  /\bin (?:an? |cases? of )?emergenc(?:y|ies)\b/iu,
];

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.;])\s+(?=\p{Lu})/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

function provision(
  draft: TabledDraft,
  { id: point, alternatives = [] }: Point,
  top: string,
  text: string,
  head: string,
  deleted: boolean,
  state: ProcessState,
): Provision {
  const tokens = tokensOf(text);
  const own = tellingWords(text);
  const made: { -readonly [Key in keyof Provision]: Provision[Key] } = {
    draft,
    point,
    top,
    text,
    deleted,
    isOpen: alternatives.length > 0,
    own,
    words: new Set([...own, ...tellingWords(head)]),
    slots: [],
    condition: CONDITIONS.find((pattern) => pattern.test(text)) ?? null,
  };
  const parties = sidesOf(state).find(text);
  made.slots = valuesOf(tokens, () => false).map((value) => ({
    value,
    provision: made,
    party: ownerOf(value, parties, tokens),
  }));
  return made;
}

/** The party named last before a value in its clause. */
function ownerOf(
  { from }: Value,
  parties: readonly { readonly id: string; readonly from: number; readonly to: number }[],
  tokens: readonly Token[],
): string | null {
  const last = parties.findLast((party) => party.to <= from);
  if (last === undefined || parties.length < 2) return null;
  const between = tokens.filter((token) => token.from >= last.to && token.to <= from);
  return between.length <= 6 ? last.id : null;
}

/** Titles of issues and topics by draft and point: the words by which people call what a point is about. */
function topicWords(state: ProcessState): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { title, alsoCalled = [], points } of state.positions?.issues ?? [])
    for (const [draft, ids] of Object.entries(points ?? {}))
      for (const id of ids)
        found.set(`${draft} ${id}`, `${found.get(`${draft} ${id}`) ?? ""} ${title} ${alsoCalled.join(" ")}`);
  return found;
}

/** Values in notes on a draft, in what it leaves open, in our words on it and in what parties said of it. */
function besidesOf({ id, draft, reported = [] }: TabledDraft, state: ProcessState): readonly Beside[] {
  const texts: (readonly [text: string, of: string])[] = [
    ...[...(draft.notes ?? []), draft.status ?? ""].map((text) => [text, text] as const),
    ...reported.map(({ text, topic }) => [text, `${topic.replaceAll("-", " ")} ${text}`] as const),
  ];
  const walk = (point: Point): void => {
    const told = [...(point.notes ?? []), ...(point.alternatives ?? []).map(({ text }) => text), point.heading];
    for (const text of told) texts.push([text, `${point.heading} ${point.text} ${text}`]);
    for (const part of point.points) walk(part);
  };
  for (const point of draft.points) walk(point);
  for (const { id: topic, title, cells } of state.topics)
    texts.push([cells[id]?.text ?? "", `${topic.replaceAll("-", " ")} ${title} ${cells[id]?.text ?? ""}`]);
  return [...texts.flatMap(valuesSaid), ...positionsWhere(state, (position) => position.draft === id)];
}

/** What a party has said that is of no text on the table. */
function statedBy(party: string, state: ProcessState): readonly Beside[] {
  return positionsWhere(state, (position) => position.party === party && position.draft === undefined);
}

type Positions = NonNullable<ProcessState["positions"]>["positions"];

function positionsWhere(state: ProcessState, isOf: (position: Positions[number]) => boolean): readonly Beside[] {
  const issues = new Map((state.positions?.issues ?? []).map((issue) => [issue.id, issue.title]));
  return (state.positions?.positions ?? []).filter(isOf).flatMap(({ issue, words = "", stance }) => {
    const of = `${issues.get(issue) ?? issue} ${words} ${stance}`;
    return [words, stance].flatMap((text) => valuesSaid([text, of]));
  });
}

function valuesSaid([text, of]: readonly [text: string, of: string]): readonly Beside[] {
  const words = tellingWords(of);
  return valuesOf(tokensOf(text), () => false).map((value) => ({ value, words }));
}

/** Words of a sentence by how near they stand to what is judged. */
export type Near = ReadonlyMap<string, number>;

/** How much what a text says has to do with each provision, by the words they share; provisions that share none are left out. */
export function agreements(near: Near, { index, weightOf }: Provisions): ReadonlyMap<Provision, number> {
  const sums = new Map<Provision, number>();
  for (const [word, weight] of near) {
    const tells = weight * weightOf(word);
    for (const provision of index.get(word) ?? [])
      sums.set(provision, (sums.get(provision) ?? 0) + tells * (provision.own.has(word) ? 1 : 0.9));
  }
  return sums;
}

/** How much two provisions have in common, by the words of both. */
export function kinship(a: Provision, b: Provision, { weightOf }: Provisions): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += weightOf(word);
  return shared;
}

/** The share of the weight of all their words that two provisions have in common. */
export function likeness(a: Provision, b: Provision, provisions: Provisions): number {
  const shared = kinship(a, b, provisions);
  let whole = -shared;
  for (const { words } of [a, b]) for (const word of words) whole += provisions.weightOf(word);
  return whole <= 0 ? 0 : shared / whole;
}

/** Telling words of tokens, each with a weight; those that stand already with a greater one keep it. */
export function addWords(near: Map<string, number>, tokens: readonly Token[], weight: number): void {
  for (const { kind, lower } of tokens)
    if (kind === "word")
      for (const part of partsOf(lower))
        if (isTelling(part)) {
          const word = stemOf(part);
          if ((near.get(word) ?? 0) < weight) near.set(word, weight);
        }
}

/** Whether two values are one: a month is thirty days and a bit. */
export function sameValue(a: Value, b: Value): boolean {
  const [x, y] = [a.low, b.low];
  const near = a.kind === "time" || a.kind === "share" ? 0.03 : 0.0005;
  const equal = (m: number, n: number): boolean => Math.abs(m - n) <= near * Math.max(Math.abs(m), Math.abs(n));
  return equal(x, y) && equal(a.high, b.high);
}
