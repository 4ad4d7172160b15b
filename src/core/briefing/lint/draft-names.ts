import { literal } from "../../common/literal.ts";
import { remembered } from "../../common/remembered.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import type { Sentence } from "./prose.ts";

const TEXT =
  "draft|plan|text|proposals?|document|framework|blueprint|paper|counter-?proposals?|counter-?draft|counter-?text|mark-?up|version|non-paper|memorandum|package|outline|answer|reply|alternative|wish ?list|scheme|terms";
const NUMBERS: Readonly<Record<string, string>> = {
  nine: "9",
  ten: "10",
  twelve: "12",
  fifteen: "15",
  nineteen: "19",
  twenty: "20",
  "twenty-four": "24",
  "twenty-seven": "27",
  "twenty-eight": "28",
  thirty: "30",
};

/** A draft that a sentence names. */
export interface DraftMention {
  /** Absent where the text says only "the draft" and none was named before. */
  readonly draft: TabledDraft | null;
  readonly from: number;
  readonly to: number;
  /** Named by number of points, by sponsor or by title, not only as "the draft". */
  readonly named: boolean;
}

/** The drafts that each sentence of a text names; a heading's or list's draft stands for what is below it. */
export type DraftMentions = ReadonlyMap<Sentence, readonly DraftMention[]>;

/** Reads the drafts that sentences name, in order. */
export function draftMentions(sentences: readonly Sentence[], state: ProcessState): DraftMentions {
  const names = new DraftNames(state);
  const found = new Map<Sentence, readonly DraftMention[]>();
  for (const sentence of sentences) found.set(sentence, names.in(sentence, draftAbove(sentence, found)));
  return found;
}

/** The one draft that the heading or the item above a sentence names; null where it names none or several. */
export function draftAbove({ lead }: Sentence, mentions: DraftMentions): TabledDraft | null {
  const named = lead === null ? [] : (mentions.get(lead) ?? []).filter((mention) => mention.named);
  return named.length === 1 ? (named[0]?.draft ?? null) : null;
}

/** "It would …", "Under it, …": the text of the sentence before. */
const PRONOUN =
  /^\W*(?:(?:under|in) )?(?:it|this)\b(?!\s+(?:is|was|has been|seems|remains) (?:not |un)?\w*(?:clear|likely|said|reported))/iu;

/** Finds the drafts that prose speaks of; "the draft" is the one named last. */
export class DraftNames {
  private readonly known: readonly { readonly draft: TabledDraft; readonly words: RegExp }[];
  private last: TabledDraft | null;
  /** The draft of the sentence before, for "it". */
  private before: TabledDraft | null = null;

  constructor(private readonly state: ProcessState) {
    this.known = patternsOf(state);
    this.last = null;
  }

  /** To be called sentence by sentence, in order. */
  in(sentence: Sentence, above: TabledDraft | null = null): readonly DraftMention[] {
    const found: DraftMention[] = [];
    for (const { draft, words } of this.known)
      for (const match of sentence.text.matchAll(words)) {
        const [from, to] = [match.index, match.index + match[0].length];
        const rival = found.findIndex((other) => from < other.to && other.from < to);
        if (rival >= 0) continue;
        found.push({ draft, from, to, named: true });
      }
    for (const match of sentence.text.matchAll(
      new RegExp(
        `\\b(?:the|this|that|its) (?:(?:original|revised|leaked|current|latest|peace|proposed|full|draft|whole) ){0,2}(?:${TEXT})\\b`,
        "giu",
      ),
    )) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const first = this.state.drafts[0] ?? null;
      found.push({ draft: found[0]?.draft ?? this.last ?? first, from, to, named: false });
    }
    const pronoun = PRONOUN.exec(sentence.text);
    const meant = this.before ?? above;
    if (pronoun !== null && meant !== null && !found.some(({ from }) => from < pronoun[0].length))
      found.push({ draft: meant, from: 0, to: pronoun[0].length, named: true });
    found.sort((a, b) => a.from - b.from);
    this.last = found.findLast(({ named }) => named)?.draft ?? this.last;
    this.before = found.at(-1)?.draft ?? null;
    return found;
  }

  /** The one draft that a few words name, such as the head of a column: by its name, or by the party alone; null where none or several. */
  only(words: string, byParty: boolean): TabledDraft | null {
    const named = this.known.filter(({ words: pattern }) => words.search(pattern) >= 0).map(({ draft }) => draft);
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
    if (!byParty) return null;
    const known = this.state.drafts.filter(({ draft }) => draft.points.length > 0);
    const isNamed = (id: string): boolean => sponsorPattern(id, this.state).test(words.trim());
    const alone = known.filter(({ party }) => isNamed(party));
    const [only, ...others] = alone.length > 0 ? alone : known.filter(({ draft }) => draft.tabledBy.some(isNamed));
    return only !== undefined && others.length === 0 ? only : null;
  }
}

/** All words of a draft, deleted points left out. */
export function wordsOfDraft({ points }: Draft): readonly { readonly point: Point; readonly text: string }[] {
  return [...walkPoints(points)]
    .filter(({ point }) => !point.deleted)
    .map(({ point }) => ({
      point,
      text: [point.heading, point.text, ...(point.alternatives ?? []).map(({ text }) => text)].join(" "),
    }));
}

/** Numbers of points by which plans are known: of titles, and as counted. */
export const planNumbers = remembered((state: ProcessState): ReadonlySet<string> => {
  const told = [
    ...state.drafts.flatMap(({ draft }) => [draft.title, draft.status ?? "", ...(draft.notes ?? [])]),
    ...state.events.flatMap(({ title, summary, note }) => [title, summary, note ?? ""]),
    ...state.counts.flatMap(({ note, remarks }) => [note ?? "", ...(remarks ?? []).map(({ text }) => text)]),
    ...Object.values(state.sources).map(({ title }) => title),
  ].join(" ");
  const numbers = [...told.matchAll(/\b(\d{1,3})(?:[- ]points?\b| become (\d{1,3}))/gu)].flatMap((match) => [
    match[1],
    match[2],
  ]);
  const counted = state.drafts.map(({ draft }) => String(draft.points.length));
  return new Set([...numbers, ...counted].filter((number) => number !== undefined));
});

/** "28-point plan", "twenty-point text": the number, and where. */
export function pointPlans(
  text: string,
): readonly { readonly number: string; readonly from: number; readonly to: number }[] {
  const words = Object.keys(NUMBERS)
    .sort((a, b) => b.length - a.length)
    .join("|");
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(\\d{1,3}|${words})[- ]points?\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:${TEXT})\\b`,
    "giu",
  );
  // "plan en 28 points", "план із 28 пунктів"
  const others =
    /(?<!\p{L})(?:plan|projet|texte|план|текст)\p{L}* (?:\p{L}+ ){0,2}?(?:en|de|із|з|на) (\d{1,3}) (?:points?|пункт\p{L}*)(?!\p{L})/giu;
  return [...text.matchAll(pattern), ...text.matchAll(others)].map((match) => {
    const said = (match[1] ?? "").toLowerCase();
    return { number: NUMBERS[said] ?? said, from: match.index, to: match.index + match[0].length };
  });
}

const patternsOf = remembered((state: ProcessState) =>
  state.drafts.map((draft) => ({ draft, words: patternOf(draft, state) })),
);

function patternOf({ id, party, draft }: TabledDraft, state: ProcessState): RegExp {
  const number = /\b(\d{1,3})[- ]point/u.exec(draft.title)?.[1] ?? /(\d+)$/u.exec(id)?.[1];
  const alternatives: string[] = [literal(draft.title), literal(id)];
  if (number !== undefined) {
    const spelt = Object.entries(NUMBERS).find(([, digits]) => digits === number)?.[0];
    const rival = state.drafts.some((other) => other.id !== id && (/(\d+)$/u.exec(other.id)?.[1] ?? "") === number);
    // Two drafts of 28 points: the number alone then means the one tabled first.
    const first = state.drafts.find((other) => (/(\d+)$/u.exec(other.id)?.[1] ?? "") === number)?.id === id;
    if (!rival || first)
      alternatives.push(
        `(?:${number}${spelt === undefined ? "" : `|${spelt}`})[- ]points?(?:\\s+[\\p{L}-]+){0,3}?\\s+(?:${TEXT})`,
      );
  }
  const sponsor = sponsorWords(party, state);
  alternatives.push(`${sponsor}\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?(?:${TEXT})`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}\\d])`, "giu");
}

const SPONSORS: Readonly<Record<string, string>> = {
  US: "(?:U\\.?S\\.?|American|Washington(?:['’]s)?|Trump(?:['’]s)?|Witkoff(?:['’]s)?)",
  E3: "(?:E3|French, German and British|Europe(?:an(?:s['’])?|['’]s)?)",
  EUR: "(?:separate European)",
  "UA-US": "(?:U\\.?S\\.?[-–]Ukrainian|Ukrainian[-–]American|joint|Kyiv(?:['’]s)?|Ukrainian)",
};

function sponsorWords(party: string, state: ProcessState): string {
  const name = state.parties.find(({ id }) => id === party)?.name;
  return SPONSORS[party] ?? (name === undefined ? literal(party) : `(?:${literal(name)}(?:['’]s)?|${literal(party)})`);
}

function sponsorPattern(party: string, state: ProcessState): RegExp {
  const name = state.parties.find(({ id }) => id === party)?.name;
  return new RegExp(`^(?:${sponsorWords(party, state)}${name === undefined ? "" : `|${literal(name)}`})$`, "iu");
}
