import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { remembered } from "../../common/remembered.ts";
import { stem, wordsOf } from "../../evidence/features.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { walkPoints } from "../../text/draft.ts";
import { NEGATED } from "./draft-institutions.ts";
import { draftAbove, isListed, type DraftMentions } from "./draft-names.ts";
import { wordsOfDraft } from "./draft-text.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";
import { institutionsOf } from "./institutions.ts";
import type { Prose, Sentence } from "./prose.ts";
import { sidesOf } from "./sides.ts";

/** How a sentence says that a draft provides for something. */
const PROVIDES =
  "(?:provid|includ|offer|grant|giv|contain|promis|foresee|envisag|stipulat|guarantee|requir|call|impos|introduc|propos|demand|set|would|mention|keep|kept|retain|maintain|preserv)\\p{L}*";
/** What a topic line says of a draft from which its subject was taken. */
const GONE = triggered(/\b(?:gone|left out|dropped|deleted|removed|struck out)\b/iu);

interface Subject {
  /** The word as topics write it, and in stem. */
  readonly word: string;
  readonly stem: string;
}

/** Subjects said to be in a draft that, by the record, does not address them: "the European draft would give full amnesty". */
export function subjectsOfDrafts(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
): readonly Fault[] {
  const subjects = subjectsOf(state);
  const inProse = prose.sentences.flatMap((sentence) =>
    NEGATED.test(sentence.text)
      ? []
      : providedIn(sentence, mentions).flatMap(({ draft, from, what }) => missing(draft, from, what, subjects, state)),
  );
  // A cell that says something of a subject says that its draft has it.
  const inTables = cells.flatMap(({ draft, cell, label }) =>
    NEGATED.test(cell.text) || NOTHING.test(cell.text) || cell.text.trim() === label.trim()
      ? []
      : missing(draft, 0, label, subjects, state).map((fault) => ({ ...fault, from: cell.from, to: cell.to })),
  );
  return [...inProse, ...inTables];
}

/** A cell that says that there is nothing, or nothing known. */
const NOTHING = triggered(
  /^\W*$|^\W*(?:n\/?a|gone|open|unknown|unclear|deleted)\W*$|^\W*(?:struck|see)\b|\b(?:instead|replaced)\b|\?/iu,
);

/** What a sentence says that a draft provides, with its place. */
interface Provided {
  readonly draft: TabledDraft;
  readonly from: number;
  readonly what: string;
}

/** Longest item below a draft's name that is read as what it provides. */
const LONGEST_ITEM = 80;

function providedIn(sentence: Sentence, mentions: DraftMentions): readonly Provided[] {
  const own = (mentions.get(sentence) ?? []).filter(({ named }) => named);
  const above = own.length === 0 && isListed(sentence, mentions) ? draftAbove(sentence, mentions) : null;
  if (above !== null && sentence.text.length <= LONGEST_ITEM)
    return [{ draft: above, from: sentence.from, what: sentence.text }];
  return own.flatMap(({ draft, to }, at) => {
    const said = new RegExp(`^[^.;:]{0,60}?\\b${PROVIDES}\\b(?<what>[^.;:]{0,80})`, "iu").exec(
      sentence.text.slice(to, own[at + 1]?.from),
    );
    const what = said?.groups?.["what"];
    if (draft === null || said === null || what === undefined) return [];
    return [{ draft, from: sentence.from + to + said[0].length - what.length, what }];
  });
}

function missing(
  draft: TabledDraft,
  from: number,
  what: string,
  subjects: readonly Subject[],
  state: ProcessState,
): readonly Fault[] {
  if (draft.draft.points.length === 0) return [];
  const name = foreignName(draft, from, what, state);
  if (name !== null) return [name];
  for (const match of what.matchAll(/\p{L}+/gu)) {
    const subject = subjects.find((one) => one.stem === stem(match[0]));
    if (subject === undefined || addresses(draft, subject, state)) continue;
    const holders = state.drafts.filter((one) => one !== draft && hasWord(one, subject));
    if (holders.length === 0) continue;
    return [
      {
        code: "not-in-draft",
        severity: "error",
        message: tell("not-in-draft.subject", {
          title: draft.draft.title,
          word: subject.word,
          ...others(holders.map((one) => one.draft.title)),
        }),
        from: from + match.index,
        to: from + match.index + match[0].length,
      },
    ];
  }
  return [];
}

function others(titles: readonly string[]): { readonly others: string; readonly several: boolean } {
  return { others: titles.join(", "), several: titles.length > 1 };
}

/** A place or person that other texts alone name. */
function foreignName(tabled: TabledDraft, from: number, what: string, state: ProcessState): Fault | null {
  // A capital at the very beginning says nothing.
  const first = /^\W*/u.exec(what)?.[0].length ?? 0;
  for (const match of what.matchAll(/\p{Lu}\p{Ll}{4,}/gu)) {
    if (match.index <= first) continue;
    const holders = namesOf(state).get(match[0]);
    if (holders === undefined || holders.has(tabled.id)) continue;
    const titles = state.drafts.filter(({ id }) => holders.has(id)).map(({ draft }) => draft.title);
    return {
      code: "not-in-draft",
      severity: "warning",
      message: tell("not-in-draft.name", { title: tabled.draft.title, word: match[0], ...others(titles) }),
      from: from + match.index,
      to: from + match.index + match[0].length,
    };
  }
  return null;
}

/** Names of places and persons in drafts, with the drafts that have them; parties and institutions are told elsewhere. */
const namesOf = remembered((state: ProcessState): ReadonlyMap<string, ReadonlySet<string>> => {
  const sides = sidesOf(state);
  const found = new Map<string, Set<string>>();
  for (const tabled of state.drafts)
    for (const { point } of wordsOfDraft(tabled.draft))
      for (const [name] of point.text.matchAll(
        /(?<=[\p{Ll},] (?:the )?(?:\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?)?)\p{Lu}\p{Ll}{4,}(?! (?:\p{Lu}\. )?\p{Lu})/gu,
      ))
        if (sides.in(name).size === 0 && institutionsOf(state).every(({ name: full }) => !full.includes(name)))
          found.set(name, (found.get(name) ?? new Set()).add(tabled.id));
  // A heading or an adjective may name what the text does not.
  for (const [name, holders] of found)
    for (const tabled of state.drafts)
      if (wordsOfDraft(tabled.draft).some(({ text }) => wordsOf(text).has(stem(name)))) holders.add(tabled.id);
  return found;
});

/** Single words that name topics and stand in headings of points: amnesty, elections, sanctions. */
const subjectsOf = remembered((state: ProcessState): readonly Subject[] => {
  const points = state.drafts.flatMap(({ draft }) => [...walkPoints(draft.points)].map(({ point }) => point));
  const heads = new Set(points.flatMap(({ heading }) => [...wordsOf(heading)]));
  const topics = new Set(points.flatMap(({ topics: own }) => own ?? []));
  return [...topics]
    .filter((topic) => /^\p{L}{6,}$/u.test(topic) && heads.has(stem(topic)))
    .map((word) => ({ word, stem: stem(word) }));
});

/** Whether a draft addresses a subject, in its words or by a topic; a topic from which it was dropped does not count. */
function addresses(tabled: TabledDraft, subject: Subject, state: ProcessState): boolean {
  if (hasWord(tabled, subject)) return true;
  const cell = state.topics.find(({ id }) => stem(id) === subject.stem)?.cells[tabled.id];
  const topical = [...walkPoints(tabled.draft.points)].some(
    ({ point }) => point.topics?.includes(subject.word) === true,
  );
  if (cell === undefined || cell.state === "not-reported") return topical;
  return !(cell.state === "not-addressed" || GONE.test(cell.text));
}

function hasWord({ draft }: TabledDraft, { stem: word }: Subject): boolean {
  return wordsOfDraft(draft).some(({ text }) => wordsOf(text).has(word));
}
