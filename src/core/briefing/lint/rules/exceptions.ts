import { triggered } from "../../../common/triggered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { attributedAt } from "../reading/attribution.ts";
import { kinship, provisionsOf, sameValue, type Provision, type Provisions } from "../reading/provisions.ts";
import { wordsIn, type Reading, type ReadSentence } from "../reading/reading.ts";
import { tellingWords } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { KIN } from "./value-match.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** An exception that a text makes, told as none, and one told that it does not make. */
export const exceptions: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.points.length > 0),
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap(
      (read) => ofSentence(read, provisionsOf(state), state) ?? ofIncluded(read, provisionsOf(state), state) ?? [],
    ),
  finds: [
    "Under Northland's draft the bridge is repaired by Northland, ⟦floods excepted⟧.",
    "In the mediator's paper the Union of Masons repairs the bridge, ⟦except in winter⟧.",
    "Under the mediator's paper monitors enter any yard of the ferry, ⟦kitchens included⟧.",
    "Monitors may enter the yards of the ferry, ⟦including its kitchens⟧.",
  ],
  allows: [
    "Under Northland's draft the bridge is repaired by Northland, without exceptions.",
    "Under Northland's draft nobody crosses at night, doctors excepted.",
    "Under the mediator's paper monitors enter any yard of the ferry, stables included.",
    "Under the mediator's paper monitors enter any yard of the ferry, kitchens not included.",
    "The cook showed reporters the whole ferry, including its kitchens.",
  ],
};

const NONE = triggered(
  /\b(?:without (?:any )?exceptions?|with no exceptions?|no exceptions?(?: is made| are made)?|unconditional(?:ly)?|in all cases|come what may|for everybody and everything)\b/iu,
);
const SOME = triggered(
  /,\s*((?:\p{L}+ ){1,5}(?:excepted|excluded|exempted|apart|aside)|(?:except|save|unless|other than|with the exception of)\b[^,;.]*)/iu,
);
/** How a text makes an exception. */
const EXCEPTS = triggered(
  /\b(?:except(?:ed|ing|ions?)?|excluded|exempt\w*|unless|save|other than|apart from|does not apply|do not apply|provided that|with the exception)\b/iu,
);

function ofSentence(read: ReadSentence, provisions: Provisions, state: Reading["state"]): Fault | null {
  const { text, from } = read.sentence;
  if (text.includes("?")) return null;
  const none = NONE.exec(text);
  const some = none === null ? SOME.exec(text) : null;
  const words = none?.[0] ?? some?.[1] ?? null;
  if (words === null) return null;
  const start = from + (none?.index ?? (some?.index ?? 0) + (some?.[0].length ?? 0) - words.length);
  // The clause from the text that was named last before.
  const end = read.tokens.findIndex((token) => token.from >= start);
  const [begin, draft] = spokenOf(read, end);
  if (draft === null) return null;
  const meant = meantIn(read, begin, end, draft, provisions);
  if (meant === null || EXCEPTS.test(pointOf(meant, provisions)) === (some !== null)) return null;
  const other = some === null ? null : excepting(meant, words, provisions);
  return wrongDraft({ from: start, to: start + words.length }, meant, other, state);
}

const INCLUDED = triggered(
  /(?:^|,)\s*((?:(?!not\b)[\p{L}\d]+ ){1,5}included|(?:including|even)(?: [\p{L}\d]+){1,5})/iu,
);

/** "Hospitals included": of what a text says in so many words that it is not. */
function ofIncluded(read: ReadSentence, { all, byDraft }: Provisions, state: Reading["state"]): Fault | null {
  const match = INCLUDED.exec(read.sentence.text);
  const words = match?.[1];
  if (match === null || words === undefined || /\?|\bnot\b/u.test(read.sentence.text)) return null;
  const start = read.sentence.from + match.index + match[0].length - words.length;
  const at = read.tokens.findIndex((token) => token.from >= start);
  const draft = attributedAt(read, 0, at);
  const what = tellingWords(words.replace(/\b(?:included|including|even)\b/giu, ""));
  const about = wordsIn(read.tokens.slice(0, at));
  const meant = (draft === null ? all : (byDraft.get(draft.id) ?? [])).filter((each) => {
    const excepted = EXCEPTED.exec(each.text)?.[0] ?? "";
    const out = tellingWords(excepted);
    const shared = [...about].filter((word) => each.own.has(word) && !out.has(word)).length;
    return !each.deleted && what.size > 0 && [...what].every((word) => out.has(word)) && shared >= WORDS;
  });
  const [first] = [...meant].reverse();
  return first === undefined ? null : wrongDraft({ from: start, to: start + words.length }, first, null, state);
}

/** What a sentence of a text leaves out. */
const EXCEPTED = triggered(
  /\b(?:except(?:ing)?|save|other than|apart from|with the exception of|but not)\b.*|[^,;]*\bnot (?:counted|included|covered)\b/iu,
);

/** The other text that makes the exception on the same matter. */
function excepting(meant: Provision, words: string, provisions: Provisions): TabledDraft | null {
  const told = tellingWords(words);
  const found = provisions.all.find(
    (each) =>
      each.draft !== meant.draft &&
      !each.deleted &&
      EXCEPTS.test(each.text) &&
      [...told].some((word) => each.own.has(word)) &&
      kinship(each, meant, provisions) >= KIN,
  );
  return found?.draft ?? null;
}

/** Where the statement begins that an exception belongs to, and of which text it is. */
function spokenOf(read: ReadSentence, end: number): readonly [number, TabledDraft | null] {
  const { tokens } = read;
  const cut = tokens.findLastIndex(
    ({ text, lower }, at) => at < end && (/^[;:]$/u.test(text) || /^(?:while|whereas)$/u.test(lower)),
  );
  const last = read.drafts.findLast(({ at }) => at < end && at > cut);
  if (last !== undefined && read.drafts.filter(({ at }) => at < end && at > cut).length > 1)
    return [last.at, last.draft];
  return [cut + 1, last?.draft ?? attributedAt(read, cut + 1, end)];
}

/** So much of a provision must be told, in natural logarithms and by words, and so much more than of any other. */
const LEAST = 3;
const WORDS = 2;
const MARGIN = 0.7;

/** The provision of a text that has one of the values told, or the most of its words; null where none has surely. */
function meantIn(
  read: ReadSentence,
  from: number,
  to: number,
  draft: TabledDraft,
  { byDraft, weightOf }: Provisions,
): Provision | null {
  const own = (byDraft.get(draft.id) ?? []).filter(({ deleted }) => !deleted);
  const values = read.values.filter(({ at, bare }) => at >= from && at < to && !bare);
  const words = new Set(wordsIn(read.tokens.slice(from, to)));
  const held = own.filter(({ slots }) =>
    values.some((value) => slots.some((slot) => slot.value.kind === value.kind && sameValue(value, slot.value))),
  );
  if (held.length === 1) return held[0] ?? null;
  let [best, most, next]: [Provision | null, number, number] = [null, 0, 0];
  for (const provision of own) {
    let [sum, count] = [0, 0];
    for (const word of words) if (provision.words.has(word)) [sum, count] = [sum + weightOf(word), count + 1];
    if (count < WORDS) continue;
    if (sum > most) [best, most, next] = [provision, sum, most];
    else if (sum > next) next = sum;
  }
  return best === null || most < LEAST || next > most * MARGIN ? null : best;
}

/** All that the point of a provision says: an exception may stand in the sentence beside. */
function pointOf({ draft, top }: Provision, { byDraft }: Provisions): string {
  return (byDraft.get(draft.id) ?? [])
    .filter((other) => other.top === top)
    .map(({ text }) => text)
    .join(" ");
}
