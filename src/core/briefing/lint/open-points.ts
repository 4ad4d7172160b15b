import { triggered } from "../../common/triggered.ts";
import { remembered } from "../../common/remembered.ts";
import { said as tell, type Fact, type Said } from "../../common/said.ts";
import { stem, wordsOf } from "../../evidence/features.ts";
import { pointsOn, type Issue } from "../../evidence/positions/index.ts";
import type { DeclaredCount, ProcessState, TabledDraft } from "../../record/state.ts";
import { walkPoints, type Point } from "../../text/draft.ts";
import { countsIn } from "./counts-text.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";

/** Words by which points are said to be open. */
export const OPEN = triggered(
  new RegExp(
    String.raw`\b(?:` +
      [
        String.raw`(?<!\b(?:to|will|shall|must|would|may|can) )open(?! (?:talks|negotiations|fire|room|the way|up)\b)`,
        "unresolved",
        "outstanding",
        "contested",
        "disputed",
        "unsettled",
        "undecided",
        // "Remain the five big families": what they are, not that they are open.
        "remain(?:s|ed|ing)?(?! of\\b)(?! (?:the|a|an|one of|in force|part|true|unchanged)\\b(?! (?:open|only|last|two|main|sole|sticking|hardest|most)\\b))",
        "sticking points?",
        "not (?:yet )?(?:been )?(?:agreed|settled|resolved)",
        "(?:yet|still) to be (?:agreed|settled|resolved|decided)",
        String.raw`(?:that (?:are|is) )?left(?! to\b)`,
        "(?<!(?:its|their|in the) )last",
        String.raw`still(?! (?:held|hold|holds|holding|alive|at war|in force)\b)`,
        "stumbling blocks?",
        "obstacles?",
        "hold(?:ing)? (?:up|out)",
        "unfinished",
        String.raw`leav(?:es?|ing)(?= (?:[^ .;,]+ ){0,3}?(?:open|unresolved|unsettled|points?|issues?|questions?|two|three|\d+|only|just|the (?:fate|status|future|question|matter))\b)(?!(?: [^ .;,]+){0,4} out\b)`,
        "all but",
        "everything but",
        "except(?: for)?",
        "other two (?:points |issues |ones )?(?:are|were|remain|concern)",
        "standing between",
        "stands? between",
        "keep(?:s|ing)? [^.;,]{0,24}apart",
        "divid(?:es?|ing)",
        "(?<!wounded,? (?:and |or )?)missing",
        "not (?:done|closed|finished)",
      ].join("|") +
      String.raw`)\b`,
    "iu",
  ),
);
/** Words by which points are said to be settled. */
export const AGREED = triggered(
  /\b(?:agreed?|settled|accepted|finali[sz]ed|resolved|ready|closed|signed off|done)\b|(?<!\p{L})(?:d[’']accord|convenus?|approuvé\p{L}*|accepté\p{L}*|réglé\p{L}*|погод\p{L}*|узгод\p{L}*)/iu,
);
const POINTS = triggered(
  /\b(?:points?|issues?|questions?|items?|disputes?|matters?|provisions?|ones?|two|pair|topics?|subjects?|blocks?|obstacles?)\b/iu,
);

/** Subjects called open points that the record does not name as open. */
export function openPoints(prose: Prose, state: ProcessState): readonly Fault[] {
  const known = progressOf(state);
  if (known === null) return [];
  return passages(prose).flatMap((passage) =>
    wrongIn(passage, known).map(({ from, to, said }) => ({
      code: "open-point" as const,
      severity: "error" as const,
      message: tell("open-point.not-named", { said, named: known.named, count: known.count }),
      from,
      to,
    })),
  );
}

/** What is open of the text that was counted last; null where nothing was counted. */
const progressOf = remembered((state: ProcessState): Progress | null => {
  const count = state.counts.at(-1);
  const tabled = state.drafts.find(({ id }) => id === count?.draft);
  if (count === undefined || tabled === undefined || count.open.length === 0) return null;
  const points = [...walkPoints(tabled.draft.points)].map(({ point }) => point);
  const open = points.filter(({ id }) => count.open.some((one) => id === one || id.startsWith(`${one}/`)));
  const named = open.filter(({ id }) => count.open.includes(id)).map(({ id, heading }) => `${id} ${heading}`);
  return {
    points,
    called: (state.positions?.issues ?? []).flatMap((issue) => namesOf(issue, tabled)),
    open: new Set(open.map(({ id }) => id)),
    openTopics: new Set(open.flatMap(({ topics }) => topics ?? [])),
    openWords: wordsOf(open.map(({ heading, text }) => `${heading} ${text}`).join(" ")),
    named: named.join(", "),
    count: countLine(count),
  };
});

interface Progress {
  readonly points: readonly Point[];
  readonly called: readonly Called[];
  readonly open: ReadonlySet<string>;
  readonly openTopics: ReadonlySet<string>;
  readonly openWords: ReadonlySet<string>;
  /** The points that are open, and the count, as they are told. */
  readonly named: string;
  readonly count: Said;
}

/** A passage that lists what is open: pieces of the text, each with its place. */
interface Passage {
  readonly pieces: readonly { readonly from: number; readonly text: string }[];
  /** Whether it counts the points, so that its list is meant to be the whole. */
  readonly counted: boolean;
}

const COUNTS = triggered(
  new RegExp(
    String.raw`\b(?:two|both|second|other|last|only|\d+) (?:[\p{L}-]+ ){0,2}(?:` +
      ["points?", "issues?", "questions?", "items?", "disputes?", "matters?", "ones?"].join("|") +
      String.raw`)|points? of|of (?:the |all )?\d+|\b(?:two|other) (?:that )?(?:are|is|remain\w*|left)\b`,
    "iu",
  ),
);

function passages({ sentences, tables }: Prose): readonly Passage[] {
  const found: Passage[] = [];
  const done = new Set<Sentence>();
  sentences.forEach((sentence, at) => {
    const isShort = sentence.text.length <= LONGEST_LINE;
    const below = sentence.lead?.heading === true && OPEN.test(sentence.lead.text) && !sentence.item && isShort;
    const before = [1, 2].map((back) => sentences[at - back]).filter((one) => one !== undefined);
    const near = before.filter(({ block }) => sentence.block - block <= 1);
    // "Two points are open. One is the border. The other …"
    const oneOfThem = ONE_OF_THEM.test(sentence.text) && near.some((one) => tellsCount(one) && OPEN.test(one.text));
    if (done.has(sentence) || sentence.heading || !(OPEN.test(sentence.text) || below || oneOfThem)) return;
    const afterCount = near.some(tellsCount);
    if (!afterCount && !POINTS.test(sentence.text)) return;
    const items = /[:–—]\s*$/u.test(sentence.text)
      ? sentences.filter(({ lead, item }) => item && lead === sentence)
      : [];
    for (const item of items) done.add(item);
    found.push({ pieces: [sentence, ...items], counted: afterCount || COUNTS.test(sentence.text) });
  });
  // A heading such as "Open points" with a list below it.
  for (const heading of sentences.filter((one) => one.heading && OPEN.test(one.text))) {
    const items = sentences.filter((one) => one.item && one.lead === heading && !done.has(one));
    if (items.length > 0) found.push({ pieces: items, counted: POINTS.test(heading.text) });
  }
  for (const { rows } of tables)
    for (const [label, ...cells] of rows)
      if (label !== undefined && OPEN.test(label.text)) found.push({ pieces: cells, counted: POINTS.test(label.text) });
  return found;
}

/** Longest sentence below such a heading that only names points; longer ones tell about them. */
const LONGEST_LINE = 100;
const ONE_OF_THEM = triggered(/^\W*(?:and )?(?:one|the (?:first|other|second|latter|former|last)|another|second)\b/iu);

/** Whether a sentence counts agreed or open points. */
function tellsCount({ text }: Sentence): boolean {
  return countsIn(text).length > 0 && (POINTS.test(text) || AGREED.test(text));
}

interface Subject {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Longest thing that a list names. */
const LONGEST = 70;

/** What a passage lists as open and the record does not; nothing where the list is of something else. */
function wrongIn({ pieces, counted }: Passage, known: Progress): readonly Subject[] {
  const wrong: Subject[] = [];
  let right = 0;
  pieces.forEach((piece, at) => {
    const parts = at > 0 || !OPEN.test(piece.text) ? partsOf(piece.text, 0) : openParts(piece.text);
    for (const part of parts) {
      const points = pointsOf(part.said, known);
      if (points === null ? shares(part.said, known.openWords) : points.some((point) => isOpen(point, known))) right++;
      else if (points !== null && part.said.length <= LONGEST)
        wrong.push({ from: piece.from + part.from, to: piece.from + part.to, said: part.said.trim() });
    }
  });
  return right > 0 || counted ? wrong : [];
}

function shares(said: string, words: ReadonlySet<string>): boolean {
  return [...wordsOf(said)].some((word) => word.length > 4 && words.has(word));
}

/** The parts of a sentence that it calls open: clauses that speak of what is agreed are left out. */
function openParts(text: string): readonly Subject[] {
  const clauses: { from: number; text: string }[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /;\s|\s(?:while|whereas|although|though)\s|,\s(?:but|which|who|where|with|leaving)\s|\.\s/gu,
  )) {
    clauses.push({ from, text: text.slice(from, match.index) });
    from = match.index;
  }
  clauses.push({ from, text: text.slice(from) });
  // The clause that calls something open, and what its colon opens.
  const start = clauses.findIndex((clause) => OPEN.test(clause.text));
  return clauses
    .slice(Math.max(0, start))
    .filter(
      (clause, at) =>
        (at === 0 || OPEN.test(clause.text) || !/(?<!\p{L})\p{L}+(?:ed|es|s)\s/u.test(clause.text)) &&
        !isSettled(clause.text),
    )
    .flatMap((clause) => partsOf(clause.text, clause.from).filter(({ said }) => !isSettled(said)));
}

function isSettled(text: string): boolean {
  return AGREED.test(text.replace(new RegExp(OPEN.source, "giu"), "")) && !OPEN.test(text);
}

/** What an issue is called elsewhere, and the points that speak of it. */
interface Called {
  readonly stems: readonly string[];
  readonly points: readonly Point[];
}

function namesOf(issue: Issue, tabled: TabledDraft): readonly Called[] {
  const points = pointsOn(issue, tabled);
  return (issue.alsoCalled ?? []).map((name) => ({ stems: [...shortestOf(name)], points }));
}

/** "Ceilings" and "ceiling" end alike only once both endings are off. */
function shortestOf(text: string): ReadonlySet<string> {
  return new Set([...wordsOf(text)].map(stem));
}

/** Points of a subject: by what the process calls it, else by the headings; null where it is no subject of the text. */
function pointsOf(said: string, { points, called }: Progress): readonly Point[] | null {
  const words = shortestOf(said);
  const named = called.filter(({ stems }) => stems.length > 0 && stems.every((each) => words.has(each)));
  if (named.length > 0) return named.flatMap((each) => each.points);
  const all = [...wordsOf(said)];
  // "The mines": a short word tells enough where it stands alone.
  const long = all.filter((word) => word.length > (all.length === 1 && !OPEN.test(said) ? 3 : 4));
  const headed = points.filter(({ heading }) => long.some((word) => wordsOf(heading).has(word)));
  return headed.length > 0 ? headed : null;
}

function isOpen({ id, topics = [] }: Point, known: Progress): boolean {
  return known.open.has(id) || topics.some((topic) => known.openTopics.has(topic));
}

const BETWEEN = triggered(
  /(,\s*(?:and\s+)?|;\s*|:\s*|\s[–—]\s|(?<!\s)(?:\s+(?:and\s+(?:on\s+|over\s+)?|as well as\s+|plus\s+|(?:are|is|were|was|remain\w*|include|includes|concern|concerns|namely)\s+)|\s*&\s*)|\.\s)/u,
);

const TAIL = triggered(
  /^(?:still|yet|both|also|now|the|two|only|last|key|open|unresolved|outstanding|contested|disputed|unsettled|undecided|points?|issues?)$/iu,
);

/** Where a thing ends: before the words after it that are none of its name, and the stop. */
function endOfName(part: string): number {
  let end = part.length - (/(?<![\s.!?])[\s.!?]+$/u.exec(part)?.[0].length ?? 0);
  for (const { 0: word, index } of [...part.slice(0, end).matchAll(/\S+/gu)].reverse()) {
    if (index === 0 || !TAIL.test(word)) break;
    end = part.slice(0, index).trimEnd().length;
  }
  return end;
}

/** The things that some words list. */
function partsOf(list: string, start: number): readonly Subject[] {
  const parts: Subject[] = [];
  let at = 0;
  list.split(BETWEEN).forEach((part, index) => {
    if (index % 2 === 0 && part.trim() !== "") {
      const lead = /^\s*(?:(?:[-*•–]|\d{1,2}[.)])\s+)?/u.exec(part)?.[0].length ?? 0;
      const end = endOfName(part);
      parts.push({ from: start + at + lead, to: start + at + end, said: part.slice(lead, end) });
    }
    at += part.length;
  });
  return parts;
}

/** A count as it may stand: between whom, by whose word, on which day. */
export function countLine({ agreed, total, between, declaredBy, on, notPart }: DeclaredCount): Said {
  return tell("count-declared", {
    agreed: String(agreed),
    total: String(total),
    between,
    who: declaredBy,
    on,
    outside: notPart.join(", "),
  });
}

/** Several counts, one after the other. */
export function countLines(counts: readonly DeclaredCount[]): Fact {
  return counts.map(countLine).reduce<Fact>((a, b) => (a === "" ? b : tell("joined.semicolon", { a, b })), "");
}
