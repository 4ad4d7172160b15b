import { remembered } from "../../common/remembered.ts";
import { triggered } from "../../common/triggered.ts";
import { WORDS } from "../../evidence/figure-words.ts";
import type { ProcessState } from "../../record/state.ts";
import { NUMBERS, TEXT } from "./draft-words.ts";

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

/** "Cut to 19 points", "shrank from twenty-eight points to nineteen": the number of points left, and where. */
export function shortenedTo(
  text: string,
): readonly { readonly number: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(SHORTENED)].map(({ 0: said, 1: number = "", index }) => {
    const at = index + said.lastIndexOf(number);
    const to = said.endsWith("s") ? index + said.length : at + number.length;
    return { number: NUMBERS[number.toLowerCase()] ?? String(WORDS[number.toLowerCase()] ?? number), from: at, to };
  });
}

const SHORTENED = triggered(
  new RegExp(
    String.raw`\b(?:` +
      [
        "cut",
        "reduced",
        String.raw`shr[aiu]nk\w*`,
        "trimmed",
        "pared",
        "whittled",
        "slimmed",
        "condensed",
        "shortened",
        "boiled",
        "brought",
        "winnowed",
        "grew",
        "grown",
        "expanded",
      ].join("|") +
      String.raw`)\b[^.;]{0,40}?\bto (?:just |only |about )?(\d{1,2}|[\p{L}]+(?:-[\p{L}]+)?) points\b`,
    "giu",
  ),
);
