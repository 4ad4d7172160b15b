import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { isFigureOf, ledgerOf, meant, type Known, type Ledger } from "../reading/quantities.ts";
import { signedText } from "../reading/drafts.ts";
import {
  agreements,
  kinship,
  likeness,
  provisionsOf,
  sameValue,
  type Provision,
  type Provisions,
  type Slot,
} from "../reading/provisions.ts";
import { isSum } from "../reading/borne-out.ts";
import type { Reading } from "../reading/reading.ts";
import { valuesOfCell, valuesSaid, type SaidValue } from "../reading/said-values.ts";
import { titleOf } from "../reading/titles.ts";
import { tellingWords } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** Values given as a draft's that it does not have: it has another there, none at all, or one under a condition. */
export const draftValues: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.points.length > 0),
  find: (reading) => valuesJudged(reading).flatMap(({ fault }) => fault ?? []),
  finds: [
    "Under Northland's draft each side keeps ⟦40⟧ howitzers.",
    "Northland asked for 20 howitzers and Southland for 60; in the mediator's paper it is ⟦60⟧ in peacetime.",
    "The League sends 200 observers for ⟦30 months⟧ in the mediator's paper.",
    "In the paper of the mediator each side keeps ⟦40⟧ howitzers at all times.",
    "SubjectNorthland's draftSouthland's counter-draftMediator's paper\nCeasefireSecond dayTenth day⟦Sixth day⟧\nObservers300 for 30 months⟦300⟧ for 10 months200 for 20 months",
  ],
  allows: [
    "Northland would keep 20 howitzers, Southland 60 in peacetime; the mediator's paper has 40 in peacetime.",
    "SubjectNorthland's draftSouthland's counter-draftMediator's paper\nCeasefireSecond dayTenth dayFifth day\nObservers300 for 30 months80 for 10 months200 for 20 months",
    "In Northland's draft nobody counted the 40 geese on the bridge.",
    "Northland would keep 20 howitzers and Southland 60, which makes 80.",
  ],
};

/** A value that could be held against a draft, and the fault found, where one was. */
export interface Judged {
  readonly from: number;
  readonly to: number;
  /** Days, shares and distances are read better here than by their number alone. */
  readonly isMeasure: boolean;
  /** The draft and point it was held against. */
  readonly against: string;
  readonly fault: Fault | null;
}

/** The values of a text that were held against drafts. */
export const valuesJudged = remembered((reading: Reading): readonly Judged[] => {
  const provisions = provisionsOf(reading.state);
  return spokenIn(reading).flatMap((each) =>
    each.read !== null && isSum(each.read, each.value) ? [] : (judge(each, provisions, reading) ?? []),
  );
});

const spokenIn = remembered((reading: Reading): readonly SaidValue[] => [
  ...reading.sentences.flatMap((read) => valuesSaid(read, reading.state)),
  ...reading.cells.flatMap((cell) => valuesOfCell(cell, reading.state)),
]);

/** A slot of a draft that may be what is spoken of, and how surely. */
interface Match {
  readonly slot: Slot;
  readonly score: number;
}

/** What words agree with, in natural logarithms of how rare they are: below the least nothing is said; above, the words leave no doubt. */
const LEAST = 1.3;
const CLEAR = 3.4;
const SURE = 4.2;
/** So much more must agree with one subject than with the next. */
const MARGIN = 0.62;
/** What two provisions on one subject have in common at least. */
const KIN = 1.8;

/** Holds a value against the drafts by the words around it; where they name no subject, by those before as well. */
function judge(spoken: SaidValue, provisions: Provisions, reading: Reading): Judged | null {
  return (
    judgeNear(spoken, provisions, reading) ??
    (spoken.to.how === "carried" || spoken.value.bare
      ? null
      : judgeNear({ ...spoken, near: spoken.wider }, provisions, reading))
  );
}

function judgeNear(spoken: SaidValue, provisions: Provisions, reading: Reading): Judged | null {
  const { from, to: end } = spoken.value;
  const { value, to, label, like } = spoken;
  const verdict = (found: Fault | null, held: Provision | undefined = matches[0]?.slot.provision): Judged => ({
    from,
    to: end,
    isMeasure: value.kind !== "count",
    against: `${to.draft.id} ${held?.point ?? ""}`.trim(),
    fault: found,
  });
  const scores = withPoints(agreements(spoken.near, provisions));
  const matches = matching(spoken, scores, provisions);
  const [best] = matches;
  const currency = to.how === "agent" ? null : otherCurrency(spoken, provisions);
  if (currency !== null) return verdict(currency);
  if (best === undefined) return null;
  if (best.score < LEAST || !isClear(spoken, matches, scores, provisions))
    return isAnywhere(spoken, provisions) ? verdict(null) : null;
  const own = matches.filter(
    ({ slot, score }) =>
      slot.provision.draft === to.draft &&
      (score >= best.score * 0.5 || (value.low >= 1000 && isSame(spoken, slot))) &&
      isOfRow(label, slot.provision),
  );
  // A text that has the very term somewhere is not told to have it elsewhere on faint words.
  const isTime = (value.bare && like !== null ? like : value).kind === "time";
  if (best.score < CLEAR && isTime && isTermOf(spoken, provisions)) return verdict(null);
  const rate = own.find(({ slot }) => isSame(spoken, slot) && isOtherRate(value, slot.value));
  if (rate !== undefined) return verdict(wrongDraft(spoken.value, rate.slot.provision, null, spoken.state));
  if (own.some(({ slot }) => isSame(spoken, slot)))
    return verdict(condition(spoken, own, reading), own.find(({ slot }) => isSame(spoken, slot))?.slot.provision);
  if ((provisions.besides.get(to.draft.id) ?? []).some((other) => other.kind === value.kind && sameValue(value, other)))
    return verdict(null);
  if (!to.isSure && isOfAnother(spoken, matches, best.score)) return verdict(null);
  const foreign = matches.find(
    ({ slot, score }) =>
      slot.provision.draft !== to.draft &&
      isSame(spoken, slot) &&
      (score >= best.score * 0.7 ||
        (own[0] !== undefined && likeness(slot.provision, own[0].slot.provision, provisions) >= ALIKE * 1.5)),
  );
  if (foreign !== undefined) {
    const other = foreign.slot.provision.draft;
    const free = to.how === "agent" ? null : unlimited(to.draft, foreign.slot.provision, provisions);
    if (free !== null) return verdict(wrongDraft(spoken.value, free, other, spoken.state));
    const [top] = own;
    const isTop = top !== undefined && likeness(top.slot.provision, foreign.slot.provision, provisions) >= ALIKE * 0.5;
    const instead = isTop
      ? top
      : likest(
          foreign.slot,
          matches.filter(({ slot }) => slot.provision.draft === to.draft),
          provisions,
        );
    const closer = to.how === "carried" ? null : sameSubject(to.draft, foreign.slot.provision, provisions);
    if (
      closer !== null &&
      instead !== null &&
      closer !== instead.slot.provision &&
      likeness(closer, foreign.slot.provision, provisions) >
        likeness(instead.slot.provision, foreign.slot.provision, provisions) + 0.15
    )
      return verdict(wrongDraft(spoken.value, closer, other, spoken.state));
    // What the text only goes on about must be on that very matter.
    const isMeant =
      instead !== null &&
      (to.how !== "carried" || likeness(instead.slot.provision, foreign.slot.provision, provisions) >= ALIKE * 1.5);
    if (instead !== null)
      return isMeant ? verdict(wrongDraft(spoken.value, instead.slot.provision, other, spoken.state)) : null;
    const none = to.how === "named" ? sameSubject(to.draft, foreign.slot.provision, provisions) : null;
    return none === null ? null : verdict(wrongDraft(spoken.value, none, other, spoken.state));
  }
  const [first] = own;
  if (
    first === undefined ||
    (first.score < best.score * 0.7 && kinship(first.slot.provision, best.slot.provision, provisions) < KIN)
  )
    return null;
  // A figure of the record that is no draft's is judged as such.
  if (
    to.how === "carried" &&
    spoken.read !== null &&
    meant(spoken.read, value, ledgerOf(spoken.state)).some((known) => isFigureOf(value, known))
  )
    return null;
  if (isOnRecord(spoken, ledgerOf(spoken.state))) return null;
  const needed =
    label !== null
      ? LEAST
      : to.how === "carried"
        ? to.draft === signedText(spoken.state)
          ? SURE
          : SURE * 1.6
        : to.how === "agent"
          ? CLEAR
          : LEAST * 1.5;
  return first.score >= needed && namesNoun(spoken, first.slot)
    ? verdict(wrongDraft(spoken.value, first.slot.provision, null, spoken.state))
    : null;
}

function isTermOf({ value, like, to }: SaidValue, { byDraft }: Provisions): boolean {
  return (byDraft.get(to.draft.id) ?? []).some(
    ({ slots, deleted }) => !deleted && slots.some((slot) => isSameAs(value, like, slot)),
  );
}

/** "75 million a month" where it is so much a year. */
function isOtherRate({ per, low }: Value, own: Value): boolean {
  return per !== null && own.per !== null && per !== own.per && low === own.low;
}

/** Whether a draft has an amount for things of the name somewhere: then nobody needs to know where. */
function isAnywhere({ value, to }: SaidValue, { byDraft }: Provisions): boolean {
  if (value.kind !== "money" && (value.kind !== "count" || value.nouns.length === 0)) return false;
  return (byDraft.get(to.draft.id) ?? []).some(
    ({ slots, deleted }) =>
      !deleted &&
      slots.some(
        ({ value: own }) =>
          own.kind === value.kind &&
          own.unit === value.unit &&
          sameValue(own, value) &&
          (value.kind === "money" || own.nouns.some((noun) => value.nouns.includes(noun))),
      ),
  );
}

/** Whether another text that is spoken of nearby has the value there: where it is not said whose it is, it may be that one's. */
function isOfAnother(spoken: SaidValue, matches: readonly Match[], most: number): boolean {
  const near = new Set<TabledDraft>();
  // Once a text is signed, what is told as it is is told of it.
  const back = spoken.to.draft === signedText(spoken.state) ? 1 : NEARBY;
  for (let read = spoken.read, far = 0; read !== null && far < back; read = read.before, far++) {
    for (const { draft, how } of read.drafts) if (far === 0 || how !== "agent") near.add(draft);
    if (read.above !== null) near.add(read.above);
  }
  return matches.some(
    ({ slot, score }) => near.has(slot.provision.draft) && score >= most * 0.7 && isSame(spoken, slot),
  );
}

/** How far back, in sentences, texts may still be spoken of. */
const NEARBY = 4;

/** Sentences of one point are on one subject: what agrees with one speaks for the others. */
function withPoints(scores: ReadonlyMap<Provision, number>): ReadonlyMap<Provision, number> {
  const best = new Map<string, number>();
  const keyOf = ({ draft, point }: Provision): string => `${draft.id} ${point}`;
  for (const [provision, score] of scores) best.set(keyOf(provision), Math.max(best.get(keyOf(provision)) ?? 0, score));
  return new Map(
    [...scores].map(([provision, score]) => [provision, Math.max(score, 0.7 * (best.get(keyOf(provision)) ?? 0))]),
  );
}

/** Whether the words are of one subject and no other. A cell's label that a provision has in full leaves no doubt. */
function isClear(
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
const ALIKE = 0.2;

/** Whether a provision is of what the label of a row names. */
function isOfRow(label: string | null, { words }: Provision): boolean {
  const told = label === null ? [] : [...tellingWords(label)];
  return told.length === 0 || told.some((word) => words.has(word));
}

/** Whether the label of a row stands in the heading of a provision. */
function heads(label: string, { words, own }: Provision): boolean {
  return [...tellingWords(label)].some((word) => words.has(word) && !own.has(word));
}

/** Whether the record has the figure as one of something that the sentence names. */
function isOnRecord({ value, near, to }: SaidValue, { all }: Ledger): boolean {
  const isNamed = (word: string): boolean => (near.get(word) ?? 0) >= 0.4;
  const isWithin = ({ low, high }: Known): boolean =>
    low !== null && high !== null && value.low >= low && value.high <= high;
  if (value.low < 1000) return false;
  if (to.how === "carried") return all.some((known) => isFigureOf(value, known) || isWithin(known));
  return all.some(
    (known) => isFigureOf(value, known) && [...(value.low >= 1e6 ? known.words : known.core)].some(isNamed),
  );
}

/** Of a draft's own slots the one that is most like another draft's. */
function likest(foreign: Slot, own: readonly Match[], provisions: Provisions): Match | null {
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
function sameSubject(draft: TabledDraft, foreign: Provision, provisions: Provisions): Provision | null {
  let [best, most]: [Provision | null, number] = [null, ALIKE * 0.75];
  for (const own of provisions.byDraft.get(draft.id) ?? []) {
    const alike = own.deleted ? 0 : likeness(own, foreign, provisions);
    if (alike > most) [best, most] = [own, alike];
  }
  return best;
}

/** Whether the words right after a number are those of the provision: "45 crossings" are no 45 days. */
function namesNoun({ value, like }: SaidValue, { value: own, provision }: Slot): boolean {
  const nouns = value.bare ? (like?.nouns ?? []) : value.nouns;
  if (own.kind !== "count" && own.kind !== "money") return true;
  return (
    (nouns.length === 0 && value.bare) || nouns.some((noun) => own.nouns.includes(noun) || provision.words.has(noun))
  );
}

function matching(spoken: SaidValue, scores: ReadonlyMap<Provision, number>, provisions: Provisions): readonly Match[] {
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

function isSame({ value, like }: SaidValue, slot: Slot): boolean {
  return isSameAs(value, like, slot);
}

function isSameAs(value: Value, like: Value | null, { value: own, provision }: Slot): boolean {
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

const ALWAYS = triggered(
  /\b(?:at all times|always|(?:in|for) (?:war|peace) (?:and|or|as (?:well|much) as|as) (?:in |for )?(?:war|peace)|at any time|all (?:the )?year(?: round| long)?|year-round|throughout the year|the whole year|day and night|in (?:all|every) seasons?|permanently|without exception)\b/iu,
);
const PEACE = triggered(/\bpeace-?time\b|\bin (?:times of )?peace\b|\bin wartime\b/iu);

/** A figure with the condition under which a text gives it. */
const keyOf = ({ to, value }: SaidValue): string => `${to.draft.id} ${value.low}`;

/** Whether a text joins a figure to its condition at some place: it need not say so twice. */
function isConditioned(spoken: SaidValue, when: RegExp, reading: Reading): boolean {
  const key = keyOf(spoken);
  return spokenIn(reading).some(
    (each) => keyOf(each) === key && when.test(each.label === null ? zoneOf(each) : each.zone),
  );
}

/** The words around a value up to the values and texts beside it. */
function zoneOf({ read, value, zone }: SaidValue): string {
  if (read === null) return zone;
  const { values, drafts, tokens } = read;
  const start = Math.max(0, ...values.map(({ next }) => next).filter((next) => next <= value.at));
  const end = Math.min(
    tokens.length,
    ...values.map(({ at }) => at).filter((at) => at >= value.next),
    ...drafts.map(({ at }) => at).filter((at) => at >= value.next + 4),
  );
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
}

/** What holds in peacetime only and is said to hold always, or without saying so; or what holds always, as if in peacetime only. */
function condition(spoken: SaidValue, own: readonly Match[], reading: Reading): Fault | null {
  const { value, to, label, read, state } = spoken;
  const slot = own.find((each) => sameValue(value, each.slot.value))?.slot;
  if (slot === undefined || value.kind !== "count") return null;
  const { draft, point, text } = slot.provision;
  const place = { from: value.from, to: value.to };
  const zone = zoneOf(spoken);
  const { condition: when } = slot.provision;
  if (when === null) {
    const isOnly = isInPeace(spoken) && isConditional(slot, state);
    return isOnly
      ? {
          code: "scope",
          severity: "error",
          message: said("scope.always", { title: titleOf(draft, state), point }),
          ...place,
        }
      : null;
  }
  const message = said("scope.words", { title: titleOf(draft, state), point, words: text });
  if (ALWAYS.test(zone)) return { code: "scope", severity: "error", message, ...place };
  const isListed =
    read !== null &&
    ((read.above !== null && read.sentence.item) || read.drafts.some(({ draft: own_ }) => own_ === draft));
  if (to.how === "agent" || (to.how === "carried" && !isListed)) return null;
  const around = `${label ?? ""} ${read?.before?.sentence.text ?? ""} ${read?.sentence.text ?? zone}`;
  if (when.test(around) || isConditioned(spoken, when, reading)) return null;
  return { code: "scope", severity: "error", message, ...place };
}

/** "600,000 in peacetime": right behind the value. */
function isInPeace({ read, value }: SaidValue): boolean {
  const behind = read?.tokens.slice(value.next, value.next + 5) ?? [];
  const end = behind.findIndex(({ kind, lower }) => kind !== "word" || /^(?:and|but|while|which)$/u.test(lower));
  return PEACE.test((end < 0 ? behind : behind.slice(0, end)).map(({ text }) => text).join(" "));
}

/** Whether other drafts set a condition there, so that it tells them apart. */
function isConditional({ provision }: Slot, state: ProcessState): boolean {
  const provisions = provisionsOf(state);
  return provisions.all.some(
    (other) =>
      other.draft !== provision.draft &&
      other.condition !== null &&
      (kinship(other, provision, provisions) >= KIN || likeness(other, provision, provisions) >= ALIKE * 0.5),
  );
}

/** The amount of a draft in another currency. */
function otherCurrency({ value, to, state }: SaidValue, { byDraft }: Provisions): Fault | null {
  if (value.kind !== "money") return null;
  const held = (byDraft.get(to.draft.id) ?? [])
    .flatMap(({ slots, deleted }) => (deleted ? [] : slots))
    .find(({ value: own }) => own.kind === "money" && own.unit !== value.unit && own.low === value.low);
  return held === undefined
    ? null
    : {
        code: "currency",
        severity: "error",
        message: said("currency.draft", {
          title: titleOf(to.draft, state),
          figure: held.provision.text,
          point: held.provision.point,
        }),
        from: value.from,
        to: value.to,
      };
}

const NO_LIMIT = triggered(
  /\bno (?:limits?|ceilings?|caps?)\b|\bnot (?:be )?limited\b|\bwithout (?:any )?(?:limits?|ceiling)\b/iu,
);

/** The provision by which a draft sets no limit where another has this one. */
function unlimited(draft: TabledDraft, foreign: Provision, provisions: Provisions): Provision | null {
  const all = provisions.byDraft.get(draft.id) ?? [];
  return all.find((own) => !own.deleted && NO_LIMIT.test(own.text) && kinship(own, foreign, provisions) >= KIN) ?? null;
}
