import { triggered } from "../../../common/triggered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { carried } from "../reading/attribution.ts";
import { provisionsOf, sameValue, type Provision, type Provisions } from "../reading/provisions.ts";
import { wordsIn, type Reading, type ReadSentence } from "../reading/reading.ts";
import { isTelling, stemOf, tokensOf, type Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** What a draft provides, told as if it did not, and what it rules out, told as if it provided it. */
export const polarity: Rule = {
  code: "wrong-draft",
  readsDenials: true,
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.points.length > 0),
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, provisionsOf(state), state)),
  finds: [
    "Under Northland's draft the bridge ⟦is not repaired by Northland⟧.",
    "Southland's counter-draft is short. Under it the bridge ⟦would not be repaired by Southland⟧.",
  ],
  allows: [
    "Under Northland's draft the bridge is not repaired by Southland.",
    "Nobody knows why Northland's draft speaks of a bridge that is not repaired by anybody.",
    "Under Northland's draft the bridge is repaired by Northland.",
    "Under Northland's draft the bridge is shut, not because Northland repairs it.",
    "Under Northland's draft the bridge is not repaired by Northland within 40 days.",
  ],
};

const NEGATES = triggered(/^(?:not|never|cannot|isn['’]t|aren['’]t|won['’]t|wouldn['’]t|nobody|neither|nor)$/u);
const DOUBT = triggered(
  /\b(?:if|whether|unless|until|nobody knows|said to|critics?|fear\w*|why|only|just|yet|more than|less than)\b|\?/iu,
);
/** So much, by weight, must a statement share with the provision that it turns round. */
const LEAST = 3;
const WORDS = 2;
/** A part of a sentence that says one thing. */
interface Statement {
  readonly tokens: readonly Token[];
  /** The token that denies, among them. */
  readonly denies: number;
}

function ofSentence(read: ReadSentence, provisions: Provisions, state: Reading["state"]): readonly Fault[] {
  if (DOUBT.test(read.sentence.text)) return [];
  const draft = draftOf(read);
  if (draft === null) return [];
  const own = (provisions.byDraft.get(draft.id) ?? []).filter(({ deleted }) => !deleted);
  return statementsOf(read).flatMap((statement): readonly Fault[] => {
    const meant = meantBy(statement, read, own, provisions);
    if (meant === null) return [];
    const [from, to] = [statement.tokens[Math.max(0, statement.denies - 1)]?.from, statement.tokens.at(-1)?.to];
    return [wrongDraft({ from: from ?? read.sentence.from, to: to ?? read.sentence.to }, meant, null, state)];
  });
}

/** The one text of which a sentence tells. */
function draftOf(read: ReadSentence): TabledDraft | null {
  const spoken = new Set(read.drafts.map(({ draft }) => draft));
  const [only] = spoken;
  if (spoken.size > 1) return null;
  return only ?? read.above ?? carried(read);
}

function deniesIn(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ lower }) => NEGATES.test(lower));
}

/** The parts of a sentence between commas, semicolons and "and" that deny something. */
function statementsOf({ tokens }: ReadSentence): readonly Statement[] {
  const found: Statement[] = [];
  let start = 0;
  const close = (end: number): void => {
    const part = tokens.slice(start, end);
    // "Wants nobody to pay but itself": all but one are denied.
    const isExcepting = tokens[end]?.lower === "but" && /^(?:nobody|none|nothing)$/u.test(deniesIn(part)?.lower ?? "");
    const denies = part.findIndex(({ lower }) => NEGATES.test(lower));
    if (denies >= 0 && !isExcepting && part.filter(({ lower }) => NEGATES.test(lower)).length === 1)
      found.push({ tokens: part, denies });
    start = end + 1;
  };
  tokens.forEach(({ text, lower }, at) => {
    if (/^[,;:.—–]$/u.test(text) || /^(?:and|but|while)$/u.test(lower)) close(at);
  });
  close(tokens.length);
  return found;
}

/** The provision that says without denial what a statement denies; null where none does surely. */
function meantBy(
  { tokens, denies }: Statement,
  read: ReadSentence,
  own: readonly Provision[],
  { weightOf }: Provisions,
): Provision | null {
  const verb = tokens.slice(denies + 1, denies + 5).find(({ kind, lower }) => kind === "word" && isTelling(lower));
  // "Is not a treaty" says what it is, not what it does; "not because it is secret" why.
  if (
    verb === undefined ||
    /^(?:an?|the|only|just|yet|because|so|merely|that|as)$/u.test(tokens[denies + 1]?.lower ?? "")
  )
    return null;
  const deed = stemOf(verb.lower);
  const words = new Set(wordsIn(tokens));
  // "Their term cannot be extended": of whom one has read.
  if (tokens.some(({ lower }) => /^(?:it|its|they|their|them)$/u.test(lower)))
    for (const each of [read, read.before]) for (const word of each?.words ?? []) words.add(word);
  let [best, most, next]: [Provision | null, number, number] = [null, 0, 0];
  for (const provision of own) {
    if (!provision.own.has(deed)) continue;
    const shared = [...words].filter((word) => provision.words.has(word));
    const told = shared.reduce((sum, word) => sum + weightOf(word), 0);
    if (shared.length < WORDS || told <= next) continue;
    if (told > most) [best, most, next] = [provision, told, most];
    else next = told;
  }
  if (best === null || most < LEAST || next > most * 0.8) return null;
  // Another party or body named in the statement than in the provision: another rule tells it.
  const names = tokens.filter(({ text, from }) => /^\p{Lu}\p{L}{2,}/u.test(text) && from !== read.tokens[0]?.from);
  const isOfOthers = names.some(({ lower }) => !best.words.has(stemOf(lower)));
  return isOfOthers || isOfMore(tokens, read, pointOf(best, own)) || isDenied(best.text) ? null : best;
}

/** "Does not have to pay 20 million" of what pays 12: who denies a value that the provision has not agrees with it. */
function isOfMore(tokens: readonly Token[], { values }: ReadSentence, point: readonly Provision[]): boolean {
  const [from, to] = [tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0];
  const slots = point.flatMap((each) => each.slots);
  return values.some(
    (value) => value.from >= from && value.to <= to && !slots.some(({ value: own }) => sameValue(own, value)),
  );
}

/** All that stands in the point of a provision. */
function pointOf({ point }: Provision, own: readonly Provision[]): readonly Provision[] {
  return own.filter((each) => each.point === point);
}

/** Whether a provision denies or excepts anything. */
function isDenied(text: string): boolean {
  return tokensOf(text).some(
    ({ lower }) => NEGATES.test(lower) || /^(?:no|none|without|except|excepted|excluded|unless|save)$/u.test(lower),
  );
}
