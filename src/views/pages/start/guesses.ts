import { findDates } from "../../../core/evidence/date-text.ts";
import type { Party } from "../../../core/record/state.ts";
import { walkPoints, type Draft } from "../../../core/text/draft.ts";

/** Most characters of a draft's head that a guess is read from. */
const HEAD = 400;

/** Letters of a name or word, so that spellings can be held against each other. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What stands before the first numbered point: the title, and lines such as "Draft of the North, 12 January". */
function headOf({ title, points }: Draft): string {
  const first = points.findIndex(({ label }) => label !== "");
  const front = points.slice(0, first === -1 ? 1 : Math.min(first, 3));
  return [title, ...front.map(({ heading, text }) => `${heading} ${text}`)].join("\n").slice(0, HEAD);
}

/** The party that words name by its letters or its name; null where they name none or several. */
function partyIn(words: readonly string[], parties: readonly Party[]): string | null {
  const named = parties.filter(({ id, name, alsoCalled = [] }) => {
    const letters = folded(id);
    if (words.includes(letters)) return true;
    // A name is found by each of its longer words: "Republic of Kelun" by "kelun" as by "republic".
    const own = [name, ...alsoCalled.filter((each) => !each.includes("*"))];
    return own.some((each) => wordsOf(each).some((word) => word.length > 3 && words.includes(word)));
  });
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** What something is guessed from: the name of the file, or the words at the head or end of the draft; null where the file says it itself. */
export type GuessedFrom = "name" | "words" | null;

/** Whose draft a file is, and what that is guessed from: as the file says, else by its name, else by its head; empty where nothing tells. */
export function partyAndWhy(
  name: string,
  draft: Draft,
  parties: readonly Party[],
): { readonly party: string; readonly from: GuessedFrom } {
  const written = draft.tabledBy.filter((each) => parties.some(({ id }) => id === each));
  if (written.length > 0 && written.length === draft.tabledBy.length) return { party: written.join("-"), from: null };
  const named = partyIn(wordsOf(name), parties);
  if (named !== null) return { party: named, from: "name" };
  const headed = partyIn(wordsOf(headOf(draft)), parties);
  return headed === null ? { party: "", from: null } : { party: headed, from: "words" };
}

/** The day that some words name; empty where they name none or several. */
function dayIn(text: string): string {
  const days = new Set(findDates(text).flatMap(({ date }) => (date.length === 10 ? [date] : [])));
  return days.size === 1 ? ([...days][0] ?? "") : "";
}

/** "Done at Halm on 1 September 2026", in the languages that are read: how a text says of which day it is. */
const DONE =
  /^\W*(?:(?:done|signed|concluded|made|adopted|given)\b(?! by\b)|(?:fait|signé|conclu|adopté)e?\b|(?:вчинено|учинено|укладено|підписано|совершено|подписано|заключено)(?!\p{L})|(?:حرر|حُرر|وقع|وُقّع|أبرم)(?!\p{L}))/iu;

/** Sentences by which a text says where and when it was done: they stand at its end, a word or two of witness ahead. */
function closingOf({ points }: Draft): string {
  const sentences = [...walkPoints(points)]
    .flatMap(({ point }) => `${point.heading}\n${point.text}`.split(/(?<=[.;])\s|\n/u))
    .map((each) => each.replace(/^in witness whereof[^.]*?\b(?=done at\b)/iu, ""));
  return sentences.findLast((each) => DONE.test(each))?.slice(0, HEAD) ?? "";
}

/** Of which day a draft is: as it says, else by its file's name, else by its closing words or its head. When the file was saved says nothing. */
export function guessDate(name: string, draft: Draft): string {
  if (draft.date !== null) return draft.date;
  return (
    dayIn(name.replace(/[_\s]+/gu, " ").replace(/(?<=\p{L})-|-(?=\p{L})/gu, " ")) ||
    dayIn(closingOf(draft)) ||
    dayIn(headOf(draft))
  );
}
