import { seededRandom } from "../../src/core/common/random.ts";
import { draft, point, type Draft } from "../../src/core/text/draft.ts";

/** Two drafts made by a seed: words of Zipf-like frequency, a seventh replaced, a fifth of the points moved. */
export function madeDrafts(points: number, words: number, subPoints: number, seed: number): readonly [Draft, Draft] {
  const random = seededRandom(seed);
  const vocabulary = Array.from({ length: 6000 }, (_, at) => syllables(at));
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? "";
  const text = (): string => `${Array.from({ length: words }, word).join(" ")}.`;
  const first = Array.from({ length: points }, () => Array.from({ length: Math.max(1, subPoints) }, text));
  const edit = (old: string): string =>
    old
      .split(" ")
      .map((one) => (random() < 1 / 7 ? word() : one))
      .join(" ");
  const second = first.map((texts) => texts.map(edit));
  for (let move = 0; move < points / 10; move++) {
    const x = Math.floor(random() * points);
    const y = Math.floor(random() * points);
    [second[x], second[y]] = [second[y] ?? [], second[x] ?? []];
  }
  return [built(first, subPoints), built(second, subPoints)];
}

function syllables(number: number): string {
  let rest = number + 17;
  let made = "";
  while (rest > 0) {
    made += `${"bcdfghklmnprstvz"[rest % 16] ?? ""}${"aeiou"[(rest >> 2) % 5] ?? ""}`;
    rest = Math.floor(rest / 16);
  }
  return made + (["", "s", "ed", "ing"][number % 4] ?? "");
}

function built(texts: readonly (readonly string[])[], subPoints: number): Draft {
  return draft({
    points: texts.map((list, at) =>
      subPoints === 0
        ? point({ id: `${at}`, label: `${at}`, text: list[0] ?? "" })
        : point({
            id: `${at}`,
            label: `${at}`,
            points: list.map((text, k) => point({ id: `${at}/${k}`, label: `${k}`, text })),
          }),
    ),
  });
}
