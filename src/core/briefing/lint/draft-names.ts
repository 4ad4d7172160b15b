import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import type { Sentence } from "./prose.ts";

const TEXT =
  "draft|plan|text|proposals?|document|framework|blueprint|paper|counter-?proposals?|counter-?draft|counter-?text|mark-?up|version|non-paper|memorandum|package|outline";
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

/** Finds the drafts that prose speaks of; "the draft" is the one named last. */
export class DraftNames {
  private readonly known: readonly { readonly draft: TabledDraft; readonly words: RegExp }[];
  private last: TabledDraft | null;

  constructor(private readonly state: ProcessState) {
    this.known = state.drafts.map((draft) => ({ draft, words: patternOf(draft, state) }));
    this.last = null;
  }

  /** To be called sentence by sentence, in order. */
  in(sentence: Sentence): readonly DraftMention[] {
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
    found.sort((a, b) => a.from - b.from);
    this.last = found.findLast(({ named }) => named)?.draft ?? this.last;
    return found;
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
export function planNumbers(state: ProcessState): ReadonlySet<string> {
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
}

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
  return [...text.matchAll(pattern)].map((match) => {
    const said = (match[1] ?? "").toLowerCase();
    return { number: NUMBERS[said] ?? said, from: match.index, to: match.index + match[0].length };
  });
}

function patternOf({ id, party, draft }: TabledDraft, state: ProcessState): RegExp {
  const number = /\b(\d{1,3})[- ]point/u.exec(draft.title)?.[1] ?? /(\d+)$/u.exec(id)?.[1];
  const alternatives: string[] = [escape(draft.title), escape(id)];
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
  const sponsors: Readonly<Record<string, string>> = {
    US: "(?:U\\.?S\\.?|American|Washington(?:['’]s)?|Trump(?:['’]s)?|Witkoff(?:['’]s)?)",
    E3: "(?:E3|French, German and British|European(?:s['’])?)",
    EUR: "(?:separate European)",
    "UA-US": "(?:U\\.?S\\.?[-–]Ukrainian|Ukrainian[-–]American|joint|Kyiv(?:['’]s)?|Ukrainian)",
  };
  const name = state.parties.find(({ id: own }) => own === party)?.name;
  const sponsor =
    sponsors[party] ?? (name === undefined ? escape(party) : `(?:${escape(name)}(?:['’]s)?|${escape(party)})`);
  alternatives.push(`${sponsor}\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?(?:${TEXT})`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}\\d])`, "giu");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
