import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { triggered } from "../../../common/triggered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { kinship, likeness, provisionsOf, sameValue, type Slot } from "../reading/provisions.ts";
import type { Reading } from "../reading/reading.ts";
import { valuesOfCell, valuesSaid, type SaidValue } from "../reading/said-values.ts";
import { titleOf } from "../reading/titles.ts";
import { ALIKE, KIN, type Match } from "./value-match.ts";

/** What the sentences and cells of a block say of values. */
export const spokenIn = remembered((reading: Reading): readonly SaidValue[] => [
  ...reading.sentences.flatMap((read) => valuesSaid(read, reading.state)),
  ...reading.cells.flatMap((cell) => valuesOfCell(cell, reading.state)),
]);

/** The same of the blocks beside as well. */
const spokenAround = remembered((reading: Reading): readonly SaidValue[] => {
  const around = reading.around();
  return around === reading.sentences ? spokenIn(reading) : spokenIn({ ...reading, sentences: around });
});

const ALWAYS = triggered(
  /\b(?:at all times|always|(?:in|for) (?:war|peace) (?:and|or|as (?:well|much) as|as) (?:in |for )?(?:war|peace)|at any time|all (?:the )?year(?: round| long)?|year-round|throughout the year|the whole year|day and night|in (?:all|every) seasons?|permanently|without exception)\b/iu,
);
const PEACE = triggered(/\bpeace-?time\b|\bin (?:times of )?peace\b|\bin wartime\b/iu);

/** A figure with the condition under which a text gives it. */
const keyOf = ({ to, value }: SaidValue): string => `${to.draft.id} ${value.low}`;

/** Whether a text joins a figure to its condition at some place: it need not say so twice. */
function isConditioned(spoken: SaidValue, when: RegExp, reading: Reading): boolean {
  const key = keyOf(spoken);
  return spokenAround(reading).some(
    (each) => keyOf(each) === key && when.test(each.label === null ? zoneOf(each) : each.zone),
  );
}

/** The words around a value up to the values and texts beside it. */
function zoneOf({ read, value, zone, to }: SaidValue): string {
  if (read === null) return zone;
  const { values, drafts, tokens } = read;
  // What is said before the text is named is said of the value before it.
  const named = drafts.findLast(({ next, draft }) => next <= value.at && draft === to.draft);
  const last = Math.max(0, ...values.map(({ next }) => next).filter((next) => next <= value.at));
  const start = last > 0 && named !== undefined ? Math.max(last, named.at) : last;
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
export function condition(spoken: SaidValue, own: readonly Match[], reading: Reading): Fault | null {
  const { value, to, label, read, state } = spoken;
  const slot = own.find((each) => sameValue(value, each.slot.value))?.slot;
  if (slot === undefined || value.kind !== "count") return null;
  const { draft, point, text } = slot.provision;
  const place = { quoted: `${draft.id} ${point}`, from: value.from, to: value.to };
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
  // "… in peacetime …, and the mediator's paper 40": what the words go on with is not said again.
  if (label === null && isElided(spoken)) return null;
  const around = `${label ?? ""} ${read?.before?.sentence.text ?? ""} ${read?.sentence.text ?? zone}`;
  if (when.test(around) || isConditioned(spoken, when, reading)) return null;
  return { code: "scope", severity: "error", message, ...place };
}

/** Whether a text is joined to a value without a verb, behind another value of the sentence. */
function isElided({ read, value, to }: SaidValue): boolean {
  const ref = read?.drafts.findLast(({ draft, next }) => draft === to.draft && next <= value.at);
  if (read === null || ref === undefined) return false;
  const isFirst = !read.values.some(({ next }) => next <= ref.at);
  return !isFirst && value.at - ref.next <= 1;
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
