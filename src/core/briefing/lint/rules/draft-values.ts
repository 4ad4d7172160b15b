import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { triggered } from "../../../common/triggered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { carried } from "../reading/attribution.ts";
import { bearingOfSlots, type Bearing } from "../reading/bearing.ts";
import { isSum } from "../reading/borne-out.ts";
import { signedText } from "../reading/texts.ts";
import {
  agreements,
  kinship,
  likeness,
  provisionsOf,
  sameValue,
  type Provision,
  type Provisions,
} from "../reading/provisions.ts";
import { isFigureOf, ledgerOf, meant, type Known, type Ledger } from "../reading/quantities.ts";
import type { Reading } from "../reading/reading.ts";
import type { SaidValue } from "../reading/said-values.ts";
import { titleOf } from "../reading/titles.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";
import { dutyOf, isAsked, isOfEvent, isOfParty, isOfRecord } from "./value-excuses.ts";
import { condition, spokenIn } from "./value-conditions.ts";
import {
  type Match,
  LEAST,
  CLEAR,
  SURE,
  KIN,
  withPoints,
  isClear,
  ALIKE,
  isOfRow,
  likest,
  sameSubject,
  namesNoun,
  matching,
  isSame,
  isSameAs,
} from "./value-match.ts";
import { valuesListed, type Listed } from "./value-lists.ts";
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
    "Howitzers: 20 in Northland's draft, ⟦50⟧ in Southland's, and the mediator's paper has 40, in peacetime.",
    "Observers depend on the text: 300 for 30 months, 80 for 10, or 200 for ⟦24⟧.",
    "SubjectNorthland's draftSouthland's counter-draftMediator's paper\nCeasefireSecond dayTenth day⟦Sixth day⟧\nObservers300 for 30 months⟦300⟧ for 10 months200 for 20 months",
  ],
  allows: [
    "Observers depend on the text: 300 for 30 months, 80 for 10, or 200 for 20.",
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
  /** How its words there bear it out; null where it was not found in them. */
  readonly borne: { readonly how: Bearing; readonly provision: Provision } | null;
  readonly fault: Fault | null;
}

/** The values of a text that were held against drafts. */
export const valuesJudged = remembered((reading: Reading): readonly Judged[] => {
  const provisions = provisionsOf(reading.state);
  const listed = valuesListed(reading);
  const spoken = spokenIn(reading);
  const alone = spoken.filter(({ value }) => !listed.has(value));
  return [
    ...[...listed.values()].flatMap((one) => judgeListed(one, spoken, reading) ?? []),
    ...alone.flatMap((each) =>
      each.read !== null && isSum(each.read, each.value) ? [] : (judge(each, provisions, reading) ?? []),
    ),
  ];
});

/** A value of a list that goes through the texts: where it is right, its condition may still be wrong. */
function judgeListed(
  { value, slot, isRight, other }: Listed,
  spoken: readonly SaidValue[],
  reading: Reading,
): Judged | null {
  if (isRight === null) return null;
  const { provision } = slot;
  const own = spoken.find((each) => each.value === value);
  if (!isRight && own?.to.how === "agent" && dutyOf(own, provisionsOf(reading.state)) !== null) return null;
  const fault = isRight
    ? own === undefined || own.to.draft !== provision.draft
      ? null
      : condition(own, [{ slot, score: 0 }], reading)
    : wrongDraft(value, provision, other, reading.state);
  const against = `${provision.draft.id} ${provision.point}`;
  const borne = isRight && own !== undefined ? borneBy(own, provision) : isRight ? borneAs("as-told", provision) : null;
  return { from: value.from, to: value.to, isMeasure: value.kind !== "count", against, borne, fault };
}

type Borne = NonNullable<Judged["borne"]>;
const borneAs = (how: Bearing, provision: Provision): Borne => ({ how, provision });

/** How a provision bears out what is said. */
function borneBy(spoken: SaidValue, provision: Provision): Borne | null {
  const { value, read, zone } = spoken;
  const how = bearingOfSlots(
    { value, tokens: read?.tokens ?? [], clauses: read?.clauses ?? [], zone },
    provision.slots.filter((slot) => isSame(spoken, slot)),
  );
  return how === null ? null : borneAs(how, provision);
}

/** Holds a value against the drafts; what may be told of something else than a party's text is a fault only where it is one of that too. */
function judge(spoken: SaidValue, provisions: Provisions, reading: Reading): Judged | null {
  const own = judgeAs(spoken, provisions, reading);
  if (own?.fault == null || spoken.read === null) return own;
  if (spoken.to.how !== "named" && (isOfEvent(spoken.read, spoken.value, reading) || isOfRecord(spoken))) return null;
  if (spoken.to.how !== "agent") return own;
  const duty = dutyOf(spoken, provisions);
  if (duty !== null)
    return { ...own, fault: null, against: `${duty.draft.id} ${duty.point}`, borne: borneBy(spoken, duty) };
  const draft = isAsked(spoken) ? null : carried(spoken.read);
  if (draft === null || draft === spoken.to.draft) return own;
  const other = judgeAs({ ...spoken, to: { draft, how: "carried", agent: null, isSure: false } }, provisions, reading);
  return other !== null && isOfParty(spoken, other.against, provisions) ? other : own;
}

/** Holds a value against the drafts by the words around it; where they name no subject, by those before as well. */
function judgeAs(spoken: SaidValue, provisions: Provisions, reading: Reading): Judged | null {
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
  const verdict = (found: Fault | null, held?: Provision | null): Judged => ({
    from,
    to: end,
    isMeasure: value.kind !== "count",
    against: found?.quoted ?? (held ? `${held.draft.id} ${held.point}` : to.draft.id),
    borne: held ? borneBy(spoken, held) : null,
    fault: found,
  });
  const heldBy = (held: Provision | null): Judged | null => (held === null ? null : verdict(null, held));
  const scores = withPoints(agreements(spoken.near, provisions));
  const matches = matching(spoken, scores, provisions);
  const [best] = matches;
  const currency = to.how === "agent" ? null : otherCurrency(spoken, provisions);
  if (currency !== null) return verdict(currency);
  if (best === undefined) return null;
  if (best.score < LEAST || !isClear(spoken, matches, scores, provisions)) return heldBy(anywhere(spoken, provisions));
  const own = matches.filter(
    ({ slot, score }) =>
      slot.provision.draft === to.draft &&
      (score >= best.score * 0.5 || (value.low >= 1000 && isSame(spoken, slot))) &&
      isOfRow(label, slot.provision),
  );
  // A text that has the very term somewhere is not told to have it elsewhere on faint words.
  const isTime = (value.bare && like !== null ? like : value).kind === "time";
  const term = best.score < CLEAR && isTime && !hasCompany(spoken, best) ? termOf(spoken, provisions) : null;
  if (term !== null) return verdict(null, term);
  const rate = own.find(({ slot }) => isSame(spoken, slot) && isOtherRate(value, slot.value));
  if (rate !== undefined) return verdict(wrongDraft(spoken.value, rate.slot.provision, null, spoken.state));
  if (own.some(({ slot }) => isSame(spoken, slot)))
    return verdict(condition(spoken, own, reading), own.find(({ slot }) => isSame(spoken, slot))?.slot.provision);
  if (isBeside(spoken, provisions)) return verdict(null);
  const another = to.isSure ? null : (ofAnother(spoken, matches, best.score) ?? ofNamed(spoken, matches, best.score));
  if (another !== null && isMeantBeside(spoken, another, own[0])) return verdict(null, another);
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
    // Another value of the same cell or list stands there as told: it is of that.
    const isCompany = top !== undefined && hasCompany(spoken, top);
    const isTop =
      isCompany ||
      (top !== undefined && likeness(top.slot.provision, foreign.slot.provision, provisions) >= ALIKE * 0.5);
    const instead = isTop
      ? top
      : likest(
          foreign.slot,
          matches.filter(({ slot }) => slot.provision.draft === to.draft),
          provisions,
        );
    const closer = to.how === "carried" || isCompany ? null : sameSubject(to.draft, foreign.slot.provision, provisions);
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
  const akin = to.isSure ? null : ofNamedAkin(spoken, first.slot.provision, provisions);
  if (akin !== null && isMeantBeside(spoken, akin, first)) return verdict(null, akin);
  // "Stored within 240" of what is stored there within 240 days; not "three of them within three years", where the years are told.
  if (value.bare && slotsLeft(spoken, first.slot.provision).some((own) => own.low / own.scale === value.low))
    return heldBy(first.slot.provision);
  // A figure of the record that is no draft's is judged as such.
  if (
    to.how === "carried" &&
    spoken.read !== null &&
    meant(spoken.read, value, ledgerOf(spoken.state)).some((known) => isFigureOf(value, known))
  )
    return null;
  if (isOnRecord(spoken, ledgerOf(spoken.state)) || (to.how === "carried" && isNumberOf(spoken, provisions)))
    return null;
  const needed =
    label !== null
      ? LEAST
      : to.how === "carried"
        ? to.draft === signedText(spoken.state)
          ? SURE
          : spoken.read?.above === to.draft
            ? CLEAR
            : SURE * 1.6
        : to.how === "agent"
          ? CLEAR
          : LEAST * 1.5;
  // "Two claims have been announced" of a body that decides on claims, where no point of it is named.
  const isNamed =
    isOfNoun(value, first.slot.value) || namesPoint(spoken.read?.sentence.text ?? "", first.slot.provision);
  if (to.how === "carried" && !value.bare && !isNamed) return null;
  return first.score >= needed && namesNoun(spoken, first.slot)
    ? verdict(wrongDraft(spoken.value, first.slot.provision, null, spoken.state))
    : null;
}

/** Whether a count is of the very things that a text counts; whatever is no count is of its kind. */
function isOfNoun({ kind, nouns }: Value, own: Value): boolean {
  return kind !== "count" || own.kind !== "count" || nouns.some((noun) => own.nouns.includes(noun));
}

const POINT = triggered(/\b(?:point|article|paragraph|clause|section)\s+(\d+)/giu);

/** Whether words name the point that a provision stands in: "under point 6/1", "Article 6(1)". */
function namesPoint(text: string, { top }: Provision): boolean {
  return [...text.matchAll(POINT)].some(([, number]) => number === top);
}

/** Whether notes and our own words on the draft give it the value, or its party has otherwise, of what the text speaks of. */
function isBeside({ value, to, near, read }: SaidValue, { besides, stated }: Provisions): boolean {
  const { id, party } = to.draft;
  const isNamed =
    to.how === "agent" || (to.how !== "named" && read?.parties.some((each) => each.id === party) === true);
  return [...(besides.get(id) ?? []), ...(isNamed ? (stated.get(party) ?? []) : [])].some(
    (other) =>
      other.value.kind === value.kind &&
      sameValue(value, other.value) &&
      (other.words.size === 0 || [...other.words].some((word) => (near.get(word) ?? 0) >= 0.5)),
  );
}

/** The values of a provision that no other value of the sentence is. */
function slotsLeft({ company, like }: SaidValue, { slots }: Provision): readonly Value[] {
  return slots.filter((slot) => !company.some((other) => isSameAs(other, like, slot))).map(({ value }) => value);
}

function hasCompany({ value, company, like }: SaidValue, { slot }: Match): boolean {
  return (
    value.kind === slot.value.kind &&
    company.some((other) =>
      slot.provision.slots.some((each) => each.value !== slot.value && isSameAs(other, like, each)),
    )
  );
}

/** Another text may be meant, unless it lacks what the sentence says beside the value and its own text has: "24 hours above 150". */
function isMeantBeside(spoken: SaidValue, { slots }: Provision, own: Match | undefined): boolean {
  if (own === undefined || !hasCompany(spoken, own)) return true;
  return slots.some((slot) => isSame(spoken, slot) && hasCompany(spoken, { slot, score: 0 }));
}

/** Where the text has the very term. */
function termOf({ value, like, to }: SaidValue, { byDraft }: Provisions): Provision | null {
  const own = byDraft.get(to.draft.id) ?? [];
  return own.find(({ slots, deleted }) => !deleted && slots.some((slot) => isSameAs(value, like, slot))) ?? null;
}

/** Whether the text has a bare number somewhere, of whatever it is: "those over 60". */
function isNumberOf({ value, to }: SaidValue, { byDraft }: Provisions): boolean {
  return (
    value.bare &&
    (byDraft.get(to.draft.id) ?? []).some(({ slots }) =>
      slots.some((slot) => slot.value.low / slot.value.scale === value.low),
    )
  );
}

/** "75 million a month" where it is so much a year. */
function isOtherRate({ per, low }: Value, own: Value): boolean {
  return per !== null && own.per !== null && per !== own.per && low === own.low;
}

/** Where a draft has an amount for things of the name, on whatever matter. */
function anywhere({ value, to }: SaidValue, { byDraft }: Provisions): Provision | null {
  if (value.kind !== "money" && (value.kind !== "count" || value.nouns.length === 0)) return null;
  const found = (byDraft.get(to.draft.id) ?? []).find(
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
  return found ?? null;
}

/** Where another text that is spoken of nearby has the value: where it is not said whose it is, it may be that one's. */
function ofAnother(spoken: SaidValue, matches: readonly Match[], most: number): Provision | null {
  const near = new Set<TabledDraft>();
  const parties = new Set<string>();
  // Once a text is signed, what is told as it is is told of it.
  const back = spoken.to.draft === signedText(spoken.state) ? 1 : NEARBY;
  for (let read = spoken.read, far = 0; read !== null && far < back; read = read.before, far++) {
    for (const { draft, how } of read.drafts) {
      if (far === 0 || how !== "agent") near.add(draft);
      // "The first paper had 240. The plan has been changed since."
      if (far === 1) parties.add(draft.party);
    }
    if (read.above !== null) near.add(read.above);
  }
  const found = matches.find(
    ({ slot, score }) =>
      (near.has(slot.provision.draft) || parties.has(slot.provision.draft.party)) &&
      score >= most * 0.7 &&
      isSame(spoken, slot),
  );
  return found?.slot.provision ?? null;
}

/**
 * Where a party that the sentence names has the value in one of its texts: "in January Northland had tabled a treaty of its own". Of
 * what is only carried on from before, that one may be meant.
 */
function ofNamed({ to, read, ...spoken }: SaidValue, matches: readonly Match[], most: number): Provision | null {
  // Below the name of a text all is of that text.
  if (read === null || isBelow(read, to.draft)) return null;
  const named = new Set(read.parties.map(({ id }) => id));
  const found = matches.find(
    ({ slot, score }) =>
      slot.provision.draft !== to.draft &&
      named.has(slot.provision.draft.party) &&
      score >= most * 0.7 &&
      isSame({ to, read, ...spoken }, slot),
  );
  return found?.slot.provision ?? null;
}

/** The same where that text has it on the matter of a provision, whatever words it has for it. */
function ofNamedAkin(spoken: SaidValue, own: Provision, provisions: Provisions): Provision | null {
  if (spoken.read !== null && isBelow(spoken.read, spoken.to.draft)) return null;
  const named = new Set(spoken.read?.parties.map(({ id }) => id));
  const isOn = (other: Provision): boolean =>
    kinship(other, own, provisions) >= KIN || likeness(other, own, provisions) >= ALIKE;
  const found = provisions.all.find(
    (other) =>
      other.draft !== own.draft &&
      !other.deleted &&
      named.has(other.draft.party) &&
      other.slots.some((slot) => isSame(spoken, slot)) &&
      isOn(other),
  );
  return found ?? null;
}

/** Whether the sentence stands below the name of a text, or goes on in a paragraph that begins with it. */
function isBelow({ above, before }: NonNullable<SaidValue["read"]>, draft: TabledDraft): boolean {
  if (above === draft) return true;
  let first = before;
  for (let far = 0; far < NEARBY && first?.before != null; far++) first = first.before;
  return (
    first !== null &&
    first.before === null &&
    first.tokens.length <= LABEL &&
    first.drafts.some((ref) => ref.draft === draft)
  );
}

/** A sentence of so few tokens is the label of those after it. */
const LABEL = 6;

/** How far back, in sentences, texts may still be spoken of. */
const NEARBY = 4;

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
        quoted: `${to.draft.id} ${held.provision.point}`,
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
