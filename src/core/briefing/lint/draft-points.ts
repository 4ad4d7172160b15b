import { triggered } from "../../common/triggered.ts";
import { said as tell, type Said } from "../../common/said.ts";
import { remembered } from "../../common/remembered.ts";
import { wordsOf } from "../../evidence/features.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import { WORDS } from "../../evidence/figure-words.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { walkPoints } from "../../text/draft.ts";
import { NUMBER } from "./counts-text.ts";
import { draftAbove, type DraftMention, type DraftMentions } from "./draft-names.ts";
import { planNumbers } from "./plan-numbers.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";

/** "Point 6", "Article five", "the clause numbered 6". */
const NUMBERED = triggered(
  new RegExp(
    `\\b(?:point|article|item|paragraph|clause|section|provision)\\s+(?:no\\.?\\s*|number(?:ed)?\\s+)?(?<number>${NUMBER})(?![\\p{L}\\d%]|[.,]\\d|-(?:style|like|type))`,
    "giu",
  ),
);
/** "It has 24 points", "a plan of 28 points"; not "has 18 points agreed". */
const TOTAL = triggered(
  new RegExp(
    `^(?:,? (?:which|that)|, [^,.;]{3,40},)?[^.;:,]{0,24}?\\b(?:has|have|had|with|of|contains?|contained|lists?|listed|runs? to|ran to|compris\\w+|counts?|consist\\w* of|holds?|in|into)\\s+(?:(?:just|only|some|exactly|its|a total of|as many as) ){0,2}(?<number>${NUMBER})\\s+points?\\b(?! (?:\\p{L}+ )?(?:agreed|open|settled|left|remain\\w*|unresolved|closed|of (?:the|which|them)))`,
    "iu",
  ),
);
/** What a point is said not to do. */
const DENIED = triggered(
  /^[^.;:,]{0,50}?\b(?:do|does|did|is|was|has|had|would|will|can|could|should)(?: not|n[’']t| never)\b|^\s*(?:nowhere|never)\b/iu,
);
/** Treaties have articles, and guarantees are modelled on one of them: a text must be named as theirs. */
const OF_TEXT = triggered(
  /^\s*(?:of|in|from) (?:the |its |this )?\s*(?:$|[,.;]|draft|plan|text|framework|mark-?up|proposal)/iu,
);
/** Words of a point's text that tell it as well as one of its heading. */
const SHARED = 2;
/** A word that so large a part of a text's points has tells none from another. */
const COMMON = 0.2;

/** Points told by number that are about something else, and totals of points that a text does not have. */
export function pointsOfDrafts(prose: Prose, mentions: DraftMentions, state: ProcessState): readonly Fault[] {
  return prose.sentences.flatMap((sentence) => [
    ...wrongNumbers(sentence, mentions),
    ...wrongTotals(sentence, mentions, state),
  ]);
}

function wrongNumbers(sentence: Sentence, mentions: DraftMentions): readonly Fault[] {
  // Words of the texts' own names are no subject of their points.
  const text = (mentions.get(sentence) ?? []).reduce(
    (left, { from, to }) => left.slice(0, from) + " ".repeat(to - from) + left.slice(to),
    sentence.text,
  );
  const all = numberedIn(text);
  return all.flatMap(({ from, to, number }, at) => {
    if (/^article/iu.test(text.slice(from)) && !OF_TEXT.test(text.slice(to))) return [];
    const tabled = draftOf(sentence, from, to, mentions);
    if (tabled === null || tabled.draft.points.length === 0) return [];
    const message = wrongPoint(tabled, number, zoneOf(text, from, to, all[at - 1], all[at + 1]));
    if (message === null || DENIED.test(text.slice(to)) || /\bno\s*$/iu.test(text.slice(0, from))) return [];
    return [{ code: "wrong-point", severity: "error", message, from: sentence.from + from, to: sentence.from + to }];
  });
}

interface Numbered {
  readonly from: number;
  readonly to: number;
  readonly number: string;
}

/** Points that a text tells by number. */
export function numberedIn(text: string): readonly Numbered[] {
  return [...text.matchAll(NUMBERED)].map((match) => {
    const said = match.groups?.["number"] ?? "";
    return { from: match.index, to: match.index + match[0].length, number: String(WORDS[said.toLowerCase()] ?? said) };
  });
}

/** What is said of a point: the words after its number, up to the next; before it where the number ends the clause. */
function zoneOf(
  text: string,
  from: number,
  to: number,
  before: Numbered | undefined,
  next: Numbered | undefined,
): string {
  const after = text.slice(to, next?.from).split(/[;]|,? (?:while|whereas|but)\s/u)[0] ?? "";
  const closes = /^\s*(?:[).,;]|of the|in the|$)/u.test(after);
  const start = before?.to ?? 0;
  return closes ? `${text.slice(start, from).split(/[;]/u).at(-1) ?? ""} ${after}` : after;
}

/** The text whose point is meant: the one named next to the number, else the one named last or above. */
function draftOf(sentence: Sentence, from: number, to: number, mentions: DraftMentions): TabledDraft | null {
  const own = (mentions.get(sentence) ?? []).filter(({ named, meant }) => named || meant === true);
  const isNext = (one: DraftMention): boolean =>
    one.from >= to && /^\s*(?:\([a-z]\)\s*)?(?:of|in|from)\s+(?:the\s+)?$/iu.test(sentence.text.slice(to, one.from));
  const near = own.find(isNext) ?? own.findLast((one) => one.to <= from) ?? own[0];
  return near?.draft ?? (own.length === 0 ? draftAbove(sentence, mentions) : null);
}

/** What is wrong with a point's number, given what is said of it; null where nothing is. */
export function wrongPoint({ draft }: TabledDraft, number: string, zone: string): Said | null {
  const known = pointWords(draft);
  const own = known.find(({ id }) => id === number);
  if (own === undefined)
    return /^\d+$/u.test(known.at(-1)?.id ?? "") && Number(number) > known.length
      ? tell("wrong-point.missing", { title: draft.title, total: String(known.length), number })
      : null;
  const said = wordsOf(zone);
  const shared = (words: ReadonlySet<string>): number => [...said].filter((word) => words.has(word)).length;
  if (shared(own.words) > 0 || shared(own.heading) > 0) return null;
  if (findFigures(zone).some(({ low }) => own.figures.has(low))) return null;
  const about = known.filter((one) => one !== own && (shared(one.heading) > 0 || shared(one.words) >= SHARED));
  const best = about.filter((one) => shared(one.words) === Math.max(...about.map(({ words }) => shared(words))));
  const [only, ...others] = best.length === 0 ? byFigure(zone, known) : best;
  return only === undefined || others.length > 0
    ? null
    : tell("wrong-point.other", { number, title: draft.title, own: own.title, other: only.title, point: only.id });
}

/** Figures so small stand anywhere. */
const TELLING = 12;

/** The points that have a figure which is told as another's. */
function byFigure(zone: string, known: readonly PointWords[]): readonly PointWords[] {
  const said = findFigures(zone).filter(({ low }) => Number(low) > TELLING);
  return known.filter(({ figures }) => said.some(({ low }) => figures.has(low)));
}

interface PointWords {
  readonly id: string;
  readonly title: string;
  /** Words of the heading and the topics, those that tell it from other points. */
  readonly heading: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Words of any point of any peace. */
const OF_ANY: ReadonlySet<string> = wordsOf("peace war agreement security");

const pointWords = remembered((draft: TabledDraft["draft"]): readonly PointWords[] => {
  const read = draft.points.map((point) => {
    const below = [...walkPoints([point])].map(({ point: { heading, text } }) => `${heading} ${text}`).join(" ");
    const heading = wordsOf(`${point.heading} ${(point.topics ?? []).join(" ").replaceAll("-", " ")}`);
    return {
      id: point.id,
      title: point.heading,
      heading,
      words: new Set([...heading, ...wordsOf(below)]),
      figures: new Set(findFigures(below).map(({ low }) => low)),
    };
  });
  const isTelling = (word: string): boolean =>
    word.length > 3 &&
    !OF_ANY.has(word) &&
    read.filter(({ words }) => words.has(word)).length <= Math.max(2, read.length * COMMON);
  const telling = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].filter(isTelling));
  return read.map((one) => ({ ...one, heading: telling(one.heading), words: telling(one.words) }));
});

function wrongTotals(sentence: Sentence, mentions: DraftMentions, state: ProcessState): readonly Fault[] {
  return (mentions.get(sentence) ?? []).flatMap(({ draft: tabled, named, to }) => {
    const match = named ? TOTAL.exec(sentence.text.slice(to)) : null;
    const said = match?.groups?.["number"];
    if (tabled === null || match === null || said === undefined) return [];
    const message = wrongTotal(tabled, String(WORDS[said.toLowerCase()] ?? said));
    if (message === null || !planNumbers(state).has(String(tabled.draft.points.length))) return [];
    const from = sentence.from + to + match[0].lastIndexOf(said);
    return [{ code: "wrong-count", severity: "error", message, from, to: from + said.length }];
  });
}

/** What is wrong with a number of points given for a draft; null where it has so many, or is told to have had. */
export function wrongTotal({ draft }: TabledDraft, number: string): Said | null {
  const total = draft.points.length;
  const told = `${draft.title} ${draft.status ?? ""} ${(draft.notes ?? []).join(" ")}`;
  const isKnown = String(total) === number || new RegExp(`\\b${number}[- ]points?\\b`, "u").test(told);
  return total === 0 || isKnown
    ? null
    : tell("wrong-count.points", { title: draft.title, total: String(total), number });
}
