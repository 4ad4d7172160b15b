import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import { spanOf } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import { isTelling, partsOf, stemOf, tellingWords, tokensOf, type Token } from "./tokens.ts";
import { valuesOf, type Value } from "./values.ts";

/** An event of the record as clauses are held against it. */
export interface KnownEvent {
  readonly event: TimelineEvent;
  readonly words: ReadonlySet<string>;
  /** Those that are names, of places and of whoever takes part: by these alone no event is told. */
  readonly names: ReadonlySet<string>;
  readonly values: readonly Value[];
  /** "First round": which of several of a name it is, by the noun behind the ordinal. */
  readonly ordinals: ReadonlyMap<string, string>;
}

/** The events of a record, and how much each word tells of one. */
export interface Timeline {
  readonly all: readonly KnownEvent[];
  readonly weightOf: (word: string) => number;
}

/** The events of a record, read once. */
export const timelineOf = remembered((state: ProcessState): Timeline => {
  const all = state.events.map((event): KnownEvent => {
    const told = `${event.title}. ${event.summary}. ${event.place ?? ""}`;
    const tokens = tokensOf(told);
    return {
      event,
      words: tellingWords(told),
      names: namesIn(event),
      values: valuesOf(tokens, () => false),
      ordinals: ordinalsIn(tokens),
    };
  });
  const count = new Map<string, number>();
  for (const { words } of all) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return { all, weightOf: (word) => (count.has(word) ? Math.log((all.length + 1) / (count.get(word) ?? 1)) : 0) };
});

/** Words in capitals where no sentence begins, and those of the place. */
function namesIn({ title, summary, place = "" }: TimelineEvent): ReadonlySet<string> {
  const inside = [title, summary].flatMap((text) => [...text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+/gu)]);
  return new Set([...tellingWords(place), ...tellingWords(inside.map(([word]) => word).join(" "))]);
}

const ORDINAL = triggered(/^(?:first|second|third|fourth|fifth|sixth)$/u);

/** "The first round", "round two" is not read. */
function ordinalsIn(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  tokens.forEach(({ lower }, at) => {
    const noun = tokens[at + 1];
    if (ORDINAL.test(lower) && noun?.kind === "word" && isTelling(noun.lower)) found.set(stemOf(noun.lower), lower);
  });
  return found;
}

/** What happened, with its first and last day. */
export interface Happening {
  readonly title: string;
  readonly on: string;
  readonly until: string | null;
  readonly from: string;
  readonly to: string;
}

/** Least agreement with an event, in natural logarithms; so much less must every other agree. */
const LEAST = 3;
const MARGIN = 0.75;

/** The one event that words tell of; null where they tell of none, or may tell of several. `besides`: words that help where there are any of its own. */
export function eventTold(
  tokens: readonly Token[],
  state: ProcessState,
  besides: ReadonlySet<string> = new Set(),
): Happening | null {
  const { all, weightOf } = timelineOf(state);
  const words = new Set<string>();
  for (const { kind, lower } of tokens)
    if (kind === "word") for (const part of partsOf(lower)) if (isTelling(part)) words.add(stemOf(part));
  const ordinals = ordinalsIn(tokens);
  let [best, most, next]: [KnownEvent | null, number, number] = [null, 0, 0];
  for (const known of all) {
    let [score, own, deeds] = [0, 0, 0];
    for (const word of known.words) {
      if (words.has(word)) [score, own] = [score + weightOf(word), own + 1];
      if ((words.has(word) || besides.has(word)) && !known.names.has(word)) deeds++;
      if (words.has(word)) continue;
      if (besides.has(word)) score += 0.5 * weightOf(word);
    }
    const isOther = [...ordinals].some(
      ([noun, order]) => known.ordinals.has(noun) && known.ordinals.get(noun) !== order,
    );
    const isSame = [...ordinals].some(([noun, order]) => known.ordinals.get(noun) === order);
    if (isSame) score += 2;
    if (isOther || own === 0 || (deeds === 0 && !isSame) || (own < 2 && !isSame && besides.size === 0)) continue;
    if (score > most) [best, most, next] = [known, score, most];
    else if (score > next) next = score;
  }
  return best === null || most < LEAST || next > most * MARGIN ? null : happening(best.event);
}

function happening({ title, date, endDate }: TimelineEvent): Happening {
  return { title, on: date, until: endDate ?? null, from: spanOf(date)[0], to: spanOf(endDate ?? date)[1] };
}

const MADE = triggered(
  /^(?:tabled|presented|published|printed|submitted|unveiled|put|came|appeared|circulated|leaked|handed|released|issued|known|public|out)$/u,
);

/** The day of a text that a clause says was tabled or published. */
export function draftTold(tokens: readonly Token[], drafts: readonly DraftRef[], from: number): Happening | null {
  const [only, ...others] = drafts.filter(({ at, how }) => how === "named" && at >= from && at < from + tokens.length);
  if (only === undefined || others.length > 0 || !tokens.some(({ lower }) => MADE.test(lower))) return null;
  const { title, date } = only.draft.draft;
  return date === null || date.length < 10 ? null : { title, on: date, until: null, from: date, to: date };
}
