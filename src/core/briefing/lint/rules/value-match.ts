import type { TabledDraft } from "../../../record/state.ts";
import { kinship, likeness, sameValue, type Provision, type Provisions, type Slot } from "../reading/provisions.ts";
import type { SaidValue } from "../reading/said-values.ts";
import { tellingWords } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";

/** A slot of a draft that may be what is spoken of, and how surely. */
export interface Match {
  readonly slot: Slot;
  readonly score: number;
}

/** How rare the words that agree are, in natural logarithms: below this nothing is said. */
export const LEAST = 1.3;
/** From here on they tell one subject from others. */
export const CLEAR = 3.4;
/** From here on they leave no doubt. */
export const SURE = 4.2;
/** So much more must agree with one subject than with the next. */
const MARGIN = 0.62;
/** What two provisions on one subject have in common at least. */
export const KIN = 1.8;

/** Sentences of one point are on one subject: what agrees with one speaks for the others. */
export function withPoints(scores: ReadonlyMap<Provision, number>): ReadonlyMap<Provision, number> {
  const best = new Map<string, number>();
  const keyOf = ({ draft, point }: Provision): string => `${draft.id} ${point}`;
  for (const [provision, score] of scores) best.set(keyOf(provision), Math.max(best.get(keyOf(provision)) ?? 0, score));
  return new Map(
    [...scores].map(([provision, score]) => [provision, Math.max(score, 0.7 * (best.get(keyOf(provision)) ?? 0))]),
  );
}

/** Whether the words are of one subject and no other. A cell's label that a provision has in full leaves no doubt. */
export function isClear(
  { label }: SaidValue,
  matches: readonly Match[],
  scores: ReadonlyMap<Provision, number>,
  provisions: Provisions,
): boolean {
  const [best] = matches;
  if (best === undefined) return false;
  const { provision } = best.slot;
  const bestScore = scores.get(provision) ?? 0;
  if (best.score - bestScore >= LISTED * 2) return true;
  if (label !== null && [...tellingWords(label)].some((word) => provision.words.has(word))) return true;
  let rival = 0;
  for (const [other, score] of scores) if (score > rival && kinship(other, provision, provisions) < KIN) rival = score;
  if (rival > best.score) return false;
  return best.score >= CLEAR || rival <= best.score * MARGIN;
}

/** Least share that two provisions on one matter have in common. */
export const ALIKE = 0.2;

/** Whether a provision is of what the label of a row names. */
export function isOfRow(label: string | null, { words }: Provision): boolean {
  const told = label === null ? [] : [...tellingWords(label)];
  return told.length === 0 || told.some((word) => words.has(word));
}

/** Whether the label of a row stands in the heading of a provision. */
function heads(label: string, { words, own }: Provision): boolean {
  return [...tellingWords(label)].some((word) => words.has(word) && !own.has(word));
}

/** Of a draft's own slots the one that is most like another draft's. */
export function likest(foreign: Slot, own: readonly Match[], provisions: Provisions): Match | null {
  let [best, most]: [Match | null, number] = [null, ALIKE];
  for (const match of own) {
    const { value, provision } = match.slot;
    if (value.kind !== foreign.value.kind) continue;
    const nouns = value.nouns.some((noun) => foreign.value.nouns.includes(noun)) ? 0.1 : 0;
    const alike =
      likeness(provision, foreign.provision, provisions) + nouns + (value.ordinal === foreign.value.ordinal ? 0.1 : 0);
    if (alike > most) [best, most] = [match, alike];
  }
  return best;
}

/** The provision of a draft that is on the subject of another draft's; null where it has none. */
export function sameSubject(draft: TabledDraft, foreign: Provision, provisions: Provisions): Provision | null {
  let [best, most]: [Provision | null, number] = [null, ALIKE * 0.75];
  for (const own of provisions.byDraft.get(draft.id) ?? []) {
    const alike = own.deleted ? 0 : likeness(own, foreign, provisions);
    if (alike > most) [best, most] = [own, alike];
  }
  return best;
}

/** Whether the words right after a number are those of the provision: "45 crossings" are no 45 days. */
export function namesNoun({ value, like }: SaidValue, { value: own, provision }: Slot): boolean {
  const nouns = value.bare ? (like?.nouns ?? []) : value.nouns;
  if (own.kind !== "count" && own.kind !== "money") return true;
  return (
    (nouns.length === 0 && value.bare) || nouns.some((noun) => own.nouns.includes(noun) || provision.words.has(noun))
  );
}

/** The places of provisions that may have the value said, by how rare the words are that agree, best first. */
export function matching(
  spoken: SaidValue,
  scores: ReadonlyMap<Provision, number>,
  provisions: Provisions,
): readonly Match[] {
  const { value, party, like, company, label } = spoken;
  const found: Match[] = [];
  const held = heldBeside(spoken, provisions);
  const rare = holdersOf(value, provisions);
  for (const provision of new Set([...scores.keys(), ...held.flatMap((each) => likeIn(each, spoken, provisions))])) {
    if (provision.slots.length === 0 || provision.deleted) continue;
    const score = scores.get(provision) ?? 0;
    const kept = company.filter((other) =>
      provision.slots.some((slot) => slot.value !== value && isSameAs(other, like, slot)),
    ).length;
    // A large number that a draft has there is hardly one of anything else.
    const isRare =
      score > 0 && rare.some((other) => other === provision || likeness(other, provision, provisions) >= ALIKE);
    const listed = held.filter((each) =>
      each.some((other) => other === provision || likeness(other, provision, provisions) >= ALIKE),
    ).length;
    for (const slot of provision.slots) {
      const fit = fits(value, like, slot.value, provision);
      // Who asks need not ask for himself.
      const isOther = party !== null && slot.party !== null && slot.party !== party && party !== spoken.to.agent;
      if (fit <= 0 || isOther) continue;
      found.push({
        slot,
        score:
          score +
          fit -
          1 -
          (isOfOtherSize(value, slot.value) ? 2 : 0) +
          kept * 2 +
          listed * LISTED +
          (isRare ? LISTED : 0) +
          (label !== null && heads(label, provision) ? 1 : 0) +
          (party !== null && slot.party === party ? 0.5 : 0),
      });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Six of one and 23 million of the other are hardly amounts of one thing. */
function isOfOtherSize(value: Value, own: Value): boolean {
  if (own.kind !== "count" && own.kind !== "money") return false;
  const ratio = value.low / (own.low || 1);
  return !value.bare && (ratio > 40 || ratio < 1 / 40);
}

/** Each value of a list that other texts have on one matter tells as much of it. */
const LISTED = 2.5;

/** The provisions of whatever draft that have a large amount. */
function holdersOf(value: Value, { all }: Provisions): readonly Provision[] {
  if (value.low < 1000 || value.kind === "time") return [];
  return all.filter(
    ({ slots, deleted }) =>
      !deleted && slots.some(({ value: own }) => (own.kind === value.kind || value.bare) && sameValue(own, value)),
  );
}

/** Of each value that the sentence gives to another text, the provisions of that text that have it. */
function heldBeside({ beside }: SaidValue, { byDraft }: Provisions): readonly (readonly Provision[])[] {
  return beside.map(({ value, to, like }) =>
    (byDraft.get(to.draft.id) ?? []).filter(
      ({ slots, deleted }) => !deleted && slots.some((slot) => isSameAs(value, like, slot)),
    ),
  );
}

/** The provisions of the text spoken of that are on the matter of one of others. */
function likeIn(others: readonly Provision[], { to }: SaidValue, provisions: Provisions): readonly Provision[] {
  const own = provisions.byDraft.get(to.draft.id) ?? [];
  return own.filter(
    (each) => each.slots.length > 0 && others.some((other) => likeness(each, other, provisions) >= ALIKE),
  );
}

/** Whether two values can be of one thing: 0 where not, more than 1 where their nouns are the same. */
function fits(value: Value, like: Value | null, own: Value, provision: Provision): number {
  const meant = value.bare && like !== null && like.kind === own.kind ? like : value;
  // A bare number may be of anything but money and time.
  if (meant.kind !== own.kind) return value.bare && like === null && own.kind !== "time" ? 1 : 0;
  if (own.kind === "money") return meant.unit === own.unit ? 1.5 : 0;
  if (own.kind !== "count") return meant.nouns.some((noun) => own.nouns.includes(noun)) ? 1.8 : 1.2;
  if (meant.bare || value.bare) return meant.nouns.some((noun) => own.nouns.includes(noun)) ? 1.6 : 1;
  if (meant.nouns.some((noun) => own.nouns.includes(noun))) return 2;
  return meant.nouns.some((noun) => provision.words.has(noun)) ? 1.4 : 0;
}

/** Whether a provision has the value that is said, written in one way or another. */
export function isSame({ value, like }: SaidValue, slot: Slot): boolean {
  return isSameAs(value, like, slot);
}

/** The same of a value, and of the one before it whose thing a bare one is of. */
export function isSameAs(value: Value, like: Value | null, { value: own, provision }: Slot): boolean {
  // "58 to 42": what each side gets.
  if (
    value.low < value.high &&
    [value.low, value.high].every((end) => provision.slots.some((slot) => slot.value.low === end))
  )
    return true;
  if (!value.bare || like === null || like.kind !== own.kind || like.kind === "count") {
    if (sameValue(value, own) && (value.bare || value.kind === own.kind)) return true;
    // "380 and 170 million": the scale stands after the last.
    return (
      value.bare &&
      own.kind === "count" &&
      like !== null &&
      like.low >= 1e6 &&
      sameValue({ ...value, low: value.low * 1e6, high: value.high * 1e6 }, own)
    );
  }
  // "20" after "45 days": in the unit of the one before.
  const { scale } = like;
  return sameValue({ ...value, low: value.low * scale, high: value.high * scale, kind: like.kind }, own);
}
