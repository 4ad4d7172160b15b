import type { Draft, Point } from "../../text/draft.ts";
import { isDivision } from "./divisions.ts";

/** Where a point stands: its article, its numbers from there, and its words with those that introduce it. */
export interface Stand {
  readonly article: string;
  readonly path: readonly string[];
  readonly words: string;
}

/** By the id of each point; parts and chapters stand nowhere, and what they hold is counted from its article. */
export function standsOf(draft: Draft): ReadonlyMap<string, Stand> {
  const found = new Map<string, Stand>();
  const walk = (point: Point, above: Stand | null): void => {
    if (above === null && isDivision(point)) {
      for (const each of point.points) walk(each, null);
      return;
    }
    const number = /(\d+|(?<=\()\p{Ll}+(?=\))|^\p{Ll}(?=[.)]))(?!.*\d)/u.exec(point.label)?.[1];
    const stand = {
      article: above?.article ?? point.id,
      path: [...(above?.path ?? []), ...(number === undefined ? [] : [number])],
      words: `${above?.words ?? ""} ${point.text}`.slice(-2000),
    };
    found.set(point.id, stand);
    for (const each of point.points) walk(each, stand);
  };
  for (const point of draft.points) walk(point, null);
  return found;
}

const NAMES =
  /\b(?:(Articles?|points?) (\d+)(?:, | ?\(|, ?paragraph )?|paragraph )(?:paragraph )?(\d+)?\)?(?: ?\((\p{Ll})\))?/gu;

/** "Article 4, paragraph 1 (a)", "Article 4 (1)", "paragraph 1" of the same article: their numbers, article first. */
export function namedIn(words: string, own: readonly string[]): readonly (readonly string[])[] {
  return [...words.matchAll(NAMES)].flatMap(([, , article, paragraph, item]) => {
    const first = article ?? own[0];
    if (first === undefined || (article === undefined && paragraph === undefined)) return [];
    return [[first, ...(paragraph === undefined ? [] : [paragraph, ...(item === undefined ? [] : [item])])]];
  });
}
