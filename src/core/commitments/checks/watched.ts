import { walkPoints, type Draft } from "../../text/draft.ts";
import { sentencesOf } from "../extraction/grammar/sentences.ts";
import type { Agreement, Commitment } from "../model.ts";
import { namedIn, standsOf } from "./stands.ts";
import { stems } from "./stems.ts";

/** A sentence by which somebody watches, inspects or certifies something. */
interface Watching {
  readonly article: string;
  readonly point: string;
  readonly words: ReadonlySet<string>;
  /** Numbers of the points that it names, article first. */
  readonly names: readonly (readonly string[])[];
}

const WATCHES =
  /\b(?:verif|monitor|supervis|oversee|oversight|certif|inspect|investigat|attest)\p{L}*|\bobserv(?:es?|ed|ation)\b/iu;
const WATCHING = /^(?:verif|monito|superv|overse|oversi|certif|inspec|invest|attest|observ)/u;

/**
 * Whether a clause of the text watches what a duty is about: one of the same article that speaks of the same thing ("the completion of the
 * withdrawal shall be verified by the Mission"), or one that names its article or paragraph ("certified the assembly provided for in Article 4").
 */
export function watchedIn(draft: Draft, { parties }: Agreement): (commitment: Commitment) => boolean {
  const watchers = parties
    .filter(({ signs, kind }) => !signs && kind !== "unnamed")
    .flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const called = new Set(
    parties.flatMap(({ name, aliases = [] }) => [name, ...aliases]).flatMap((each) => [...stems(each)]),
  );
  const stands = standsOf(draft);
  const all: readonly Watching[] = [...walkPoints(draft.points)].flatMap(({ point }) => {
    const stand = stands.get(point.id);
    if (point.deleted || stand === undefined) return [];
    return sentencesOf(point.text).flatMap(({ from, to }): readonly Watching[] => {
      const words = point.text.slice(from, to);
      if (!WATCHES.test(words) || !isDoneBy(words, watchers)) return [];
      const own = [...stems(watchedWords(words))].filter((each) => !called.has(each) && !WATCHING.test(each));
      return [{ article: stand.article, point: point.id, words: new Set(own), names: namedIn(words, stand.path) }];
    });
  });
  return ({ anchors }) => {
    const [anchor] = anchors;
    const stand = anchor === undefined ? undefined : stands.get(anchor.point);
    if (anchor === undefined || stand === undefined) return false;
    const about = stems(stand.words);
    return all.some(
      ({ article, point, words, names }) =>
        names.some((path) => path.every((number, at) => stand.path[at] === number)) ||
        (point !== anchor.point && article === stand.article && [...words].some((each) => about.has(each))),
    );
  };
}

const UNDERGONE = /\b(?:be|is|are|been|being) (?:\p{L}+ly |jointly )?$/u;

/** Whether one of those who may watch does so: "verified by the Mission", "the Mission shall verify", "certification by the Mission". */
function isDoneBy(words: string, watchers: readonly string[]): boolean {
  const at = words.search(WATCHES);
  const [before, behind] = [words.slice(0, at), words.slice(at)];
  return watchers.some(
    (each) =>
      (!UNDERGONE.test(before) && before.includes(each)) ||
      behind.includes(`by ${each}`) ||
      behind.includes(`by the ${each}`),
  );
}

/** What a sentence says to be watched: the subject of a verb that is undergone, else what stands behind the word for it. */
function watchedWords(words: string): string {
  const at = words.search(WATCHES);
  const before = words.slice(0, at);
  return UNDERGONE.test(before) ? before : words.slice(at);
}
