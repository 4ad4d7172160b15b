import { literal } from "../literal.ts";
import { packedStatesAbroad } from "./states-abroad.data.ts";
import { columnsOf, type KnownState } from "./states.ts";

let table: ReadonlyMap<string, ReturnType<typeof columnsOf>> | undefined;

function abroad(): ReadonlyMap<string, ReturnType<typeof columnsOf>> {
  table ??= new Map(
    packedStatesAbroad
      .trim()
      .split("\n")
      .map((line) => [columnsOf(line)[0], columnsOf(line)]),
  );
  return table;
}

/** What a State is called in the other languages of the interface, with its inflected forms, as sources of patterns. */
export function foreignWords({ code }: KnownState): readonly string[] {
  const [, french = [], ukrainian = [], arabic = []] = abroad().get(code) ?? [];
  return [
    ...french.map((word) => `${eitherCase(word)}(?:n?e)?s?`),
    ...ukrainian.map((word) => anyEnding(word, /[аяїіьй]$/u)),
    ...arabic.map((word) => `و?(?:ال)?${anyEnding(word, /[اة]$/u)}`),
  ];
}

/** A word whose first letter may be small, where it is an adjective. */
export function eitherCase(word: string): string {
  const [first = ""] = word;
  return first.toLowerCase() === first.toUpperCase()
    ? literal(word)
    : `[${first.toUpperCase()}${first.toLowerCase()}]${literal(word.slice(first.length))}`;
}

/** A stem too short would be in other words. */
const SHORTEST_STEM = 4;

function anyEnding(word: string, ending: RegExp): string {
  const stem = word.replace(ending, "");
  return stem.length < SHORTEST_STEM || /\s/u.test(word) ? literal(word) : `${eitherCase(stem)}\\p{L}*`;
}
