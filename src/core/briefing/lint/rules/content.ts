import { triggered } from "../../../common/triggered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { attributedAt } from "../reading/attribution.ts";
import { namedParties, partiesIn, personsIn } from "../reading/names.ts";
import { likeness, provisionsOf, type Provision, type Provisions } from "../reading/provisions.ts";
import { wordsIn, type Reading, type ReadSentence } from "../reading/reading.ts";
import { numberAt } from "../reading/numbers.ts";
import { isTelling, stemOf, tokensOf, type Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** What a sentence has a draft provide, where the draft has another body, place or party there, or where another draft says it. */
export const content: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => state.drafts.some(({ draft }) => draft.points.length > 0),
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: ["In the mediator's paper the bridge is repaired by ⟦Southland⟧."],
  allows: [
    "In Northland's draft the bridge is repaired by Northland.",
    "In the mediator's paper the bridge is not repaired by Southland.",
  ],
};

/** What is denied, changed or compared says nothing of what a draft holds. */
const UNSAID = triggered(
  /\b(?:not|no|never|nobody|none|neither|nor|without|unlike|instead|rather|struck|delet\w+|drop\w*|remov\w+|left out|leaves out|lacks?|reject\w*|refus\w+|want\w*|changed?|against|whether|if|except|save for|may have|silent)\b|\?/iu,
);

/** A part of a sentence that is said of one draft. */
interface Part {
  readonly draft: TabledDraft;
  readonly tokens: readonly Token[];
  /** Named in the part itself, not before it. */
  readonly isNamed: boolean;
}

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const provisions = provisionsOf(state);
  return partsOf(read).flatMap((part) => {
    const text = read.sentence.text.slice(
      (part.tokens[0]?.from ?? 0) - read.sentence.from,
      (part.tokens.at(-1)?.to ?? 0) - read.sentence.from,
    );
    if (UNSAID.test(text)) return [];
    return (
      otherName(part, provisions, state) ??
      otherActor(part, read, provisions, state) ??
      otherDraft(part, provisions, state) ??
      []
    );
  });
}

/** The parts of a sentence by the drafts of which they are said: from one name to the next, cut at semicolons. */
function partsOf(read: ReadSentence): readonly Part[] {
  const { tokens, drafts } = read;
  const parts: Part[] = [];
  let start = 0;
  const close = (end: number): void => {
    const own = tokens.slice(start, end);
    const draft = attributedAt(read, start, end);
    if (draft !== null && own.length >= 4)
      parts.push({
        draft,
        isNamed: drafts.some(({ at, how }) => how === "named" && at >= start && at < end),
        tokens: own.filter(
          (token) =>
            !drafts.some(
              (ref) =>
                token === tokens[ref.at] || (tokens.indexOf(token) >= ref.at && tokens.indexOf(token) < ref.next),
            ),
        ),
      });
    start = end;
  };
  tokens.forEach(({ text, lower }, at) => {
    if (/^[;:]$/u.test(text) || (/^(?:while|whereas|but)$/u.test(lower) && at > start)) close(at);
    // "… and starts talks on the rest": another thing that the same text does.
    else if (
      lower === "and" &&
      at > start &&
      /\p{Ll}s$/u.test(tokens[at + 1]?.text ?? "") &&
      VERBS.test(tokens[at + 1]?.lower ?? "")
    )
      close(at);
  });
  close(tokens.length);
  return parts;
}

const VERBS = triggered(
  /^(?:starts|has|lets|gives|keeps|makes|puts|sets|allows|leaves|takes|requires|provides|foresees|calls|wants|asks|bars|caps|adds|sends|pays|speaks|says)$/u,
);

/** A name that a provision has: a body, a place, a party. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  tokensOf(text).forEach((token, at, all) => {
    const isFirst = at === 0 || /^[.;:(–-]$/u.test(all[at - 1]?.text ?? "");
    if (token.kind === "word" && /^\p{Lu}\p{L}{2,}/u.test(token.text) && !isFirst && isTelling(token.lower))
      names.add(stemOf(token.lower));
  });
  return names;
}

/** So much of what a part says must be in a provision for it to be meant, by weight and in words. */
const SHARE = 0.6;
const LEAST = 3;
const WORDS = 2;

/** "Named by Northland", where the provision has another name in that place. */
function otherName({ draft, tokens }: Part, provisions: Provisions, state: ProcessState): readonly Fault[] | null {
  const all = provisions.byDraft.get(draft.id) ?? [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? "";
    const prior = before === "the" ? (tokens[at - 2]?.lower ?? "") : before;
    if (!/^(?:by|under|in|with|at|into|from)$/u.test(prior) || !/^\p{Lu}\p{L}{2,}/u.test(token.text)) continue;
    // Who presides over a body is told by another rule.
    if (MONTH.test(token.text) || tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => PRESIDED.test(lower)))
      continue;
    let next = at;
    while (/^\p{Lu}/u.test(tokens[next]?.text ?? "") && (tokens[next]?.kind ?? "") === "word") next++;
    const name = wordsIn(tokens.slice(at, next));
    if (name.size === 0) continue;
    const clause = tokens.slice(Math.max(0, at - 14), at);
    const meant = best(wordsIn(clause), all, provisions);
    if (meant === null) continue;
    // The whole point is looked at: what it says elsewhere is no fault.
    const point = all.filter((other) => other.draft === draft && other.point === meant.point);
    if (point.some(({ words }) => [...name].some((word) => words.has(word)))) continue;
    const own = namesIn(meant.text);
    if (![...own].some((word) => !wordsIn(tokens).has(word))) continue;
    if (!new RegExp(`\\b(?:${prior})\\b`, "u").test(meant.text)) continue;
    return [wrongDraft({ from: tokens[at]?.from ?? 0, to: tokens[next - 1]?.to ?? 0 }, meant, null, state)];
  }
  return null;
}

const MODAL = triggered(/^(?:would|will|shall|must|may)$/u);
const DOES = triggered(
  /^(?:sends|pays|keeps|leaves|withdraws|takes|gets|lends|clears|appoints|names|supervises|writes|recogni[sz]es|chairs|opens|holds|frees|releases|receives|bears|finances|runs|operates|enshrines|renounces|joins|creates|repairs|provides)$/u,
);
/** Who is meant where nobody is named. */
const ANYBODY = triggered(/\b(?:each|both|all|neither|either|parties|party|states?|sides?|governments?|they|it)\b/iu);

/** "Southland repairs the bridge", where the provision has another do it and does not speak of Southland. */
function otherActor(
  { draft, tokens }: Part,
  read: ReadSentence,
  provisions: Provisions,
  state: ProcessState,
): readonly Fault[] | null {
  for (const party of read.parties) {
    const at = tokens.indexOf(read.tokens[party.next - 1] ?? NO_TOKEN);
    if (at < 0 || party.by !== "name" || party.possessive) continue;
    const verb = tokens[at + 1]?.lower ?? "";
    if (!DOES.test(verb) && !(MODAL.test(verb) && tokens[at + 2]?.lower !== "be")) continue;
    const meant = best(wordsIn(tokens.slice(at + 1)), provisions.byDraft.get(draft.id) ?? [], provisions);
    if (meant === null || ANYBODY.test(meant.text)) continue;
    const own = partiesOf(meant, state);
    if (own.size === 0 || own.has(party.id)) continue;
    return [
      wrongDraft(
        { from: read.tokens[party.at]?.from ?? 0, to: read.tokens[party.next - 1]?.to ?? 0 },
        meant,
        null,
        state,
      ),
    ];
  }
  return null;
}

const NO_TOKEN: Token = { from: -1, to: -1, text: "", lower: "", kind: "mark", possessive: false };

/** The parties of which a provision speaks, by whatever name. */
function partiesOf({ text }: Provision, state: ProcessState): ReadonlySet<string> {
  const tokens = tokensOf(text);
  return new Set(namedParties(tokens, partiesIn(text, state), personsIn(tokens, state), state).map(({ id }) => id));
}

const PRESIDED = triggered(/^(?:headed|chaired|led|presided|run)$/u);
const MONTH = triggered(/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u);

/** What another draft says almost word by word, and this one does not. */
function otherDraft(
  { draft, tokens, isNamed }: Part,
  provisions: Provisions,
  state: ProcessState,
): readonly Fault[] | null {
  // Values are held against the drafts one by one.
  if (!isNamed || tokens.some((_token, at) => numberAt(tokens, at) !== null)) return null;
  const words = wordsIn(tokens);
  const foreign = best(
    words,
    provisions.all.filter((each) => each.draft !== draft && !each.deleted),
    provisions,
  );
  if (foreign === null || !isTold(words, foreign, provisions)) return null;
  const own = provisions.byDraft.get(draft.id) ?? [];
  const shares = own.filter(({ deleted }) => !deleted).map((each) => coverage(words, each, provisions).share);
  if (Math.max(0, ...shares) > 0.4) return null;
  const subject = own.reduce<Provision | null>(
    (found, each) =>
      found === null || likeness(each, foreign, provisions) > likeness(found, foreign, provisions) ? each : found,
    null,
  );
  if (subject === null || subject.deleted || likeness(subject, foreign, provisions) < 0.15) return null;
  return [wrongDraft({ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }, subject, foreign.draft, state)];
}

/** Whether so much of a provision is said that it is meant: half of it, or less where what is said is all its own. */
function isTold(words: ReadonlySet<string>, foreign: Provision, provisions: Provisions): boolean {
  const { back, share, count } = coverage(words, foreign, provisions);
  return back >= 0.5 || (back >= 0.3 && share >= 0.8 && count >= 3);
}

interface Coverage {
  /** Share of what is said that the provision has, and of the provision that is said; by weight. */
  readonly share: number;
  readonly back: number;
  readonly sum: number;
  readonly count: number;
}

function coverage(words: ReadonlySet<string>, { words: all, own }: Provision, { weightOf }: Provisions): Coverage {
  let [said_, told, whole, count, held] = [0, 0, 0, 0, 0];
  for (const word of words) {
    const weight = weightOf(word) || 1.5;
    whole += weight;
    if (all.has(word)) [told, count] = [told + weight, count + 1];
  }
  for (const word of own) {
    held += weightOf(word);
    if (words.has(word)) said_ += weightOf(word);
  }
  return { share: whole === 0 ? 0 : told / whole, back: held === 0 ? 0 : said_ / held, sum: told, count };
}

/** The provision that a part of a sentence means; null where none is meant surely. */
function best(words: ReadonlySet<string>, all: readonly Provision[], provisions: Provisions): Provision | null {
  let [found, most]: [Provision | null, number] = [null, 0];
  for (const each of all) {
    if (each.deleted) continue;
    const { share, sum, count } = coverage(words, each, provisions);
    if (share >= SHARE && sum >= LEAST && count >= WORDS && sum * share > most) [found, most] = [each, sum * share];
  }
  return found;
}
