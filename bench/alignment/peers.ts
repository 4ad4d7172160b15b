import { diffArrays } from "diff";
import type { Draft, Point } from "../../src/core/text/draft.ts";

/** Top pairs that a method finds, as `from>to` of ids. */
export type Method = (a: Draft, b: Draft) => Set<string>;

/** Articles with the same number correspond. */
export const sameNumber: Method = (a, b) => {
  const ids = new Set(b.points.map((point) => point.id));
  return new Set(a.points.filter((point) => ids.has(point.id)).map((point) => `${point.id}>${point.id}`));
};

function wholeText(point: Point): string {
  return [point.heading, point.text, ...point.points.map(wholeText)].join("\n");
}

/** What a diff of paragraphs sees: articles that share an unchanged paragraph. */
export const diffedParagraphs: Method = (a, b) => {
  const paragraphs = (draft: Draft): { text: string; id: string }[] =>
    draft.points.flatMap((point) =>
      wholeText(point)
        .split("\n")
        .filter((text) => text !== "")
        .map((text) => ({ text, id: point.id })),
    );
  const left = paragraphs(a);
  const right = paragraphs(b);
  const found = new Set<string>();
  let x = 0;
  let y = 0;
  for (const change of diffArrays(
    left.map((p) => p.text),
    right.map((p) => p.text),
  )) {
    const count = change.value.length;
    if (change.added) y += count;
    else if (change.removed) x += count;
    else for (let k = 0; k < count; k++) found.add(`${left[x++]?.id}>${right[y++]?.id}`);
  }
  return found;
};

function similarities(a: Draft, b: Draft): number[][] {
  const bags = [a, b].map((draft) =>
    draft.points.map((point) => {
      const bag = new Map<string, number>();
      for (const word of wholeText(point)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [])
        bag.set(word, (bag.get(word) ?? 0) + 1);
      return bag;
    }),
  );
  const frequency = new Map<string, number>();
  for (const bag of bags.flat()) for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = a.points.length + b.points.length;
  const vectors = bags.map((list) =>
    list.map((bag) => {
      const weights = new Map(
        [...bag].map(([word, count]) => [
          word,
          (1 + Math.log(count)) * Math.log((total + 1) / (frequency.get(word) ?? 1)),
        ]),
      );
      const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
      return new Map([...weights].map(([word, weight]) => [word, weight / norm]));
    }),
  );
  return (vectors[0] ?? []).map((one) =>
    (vectors[1] ?? []).map((other) =>
      [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0),
    ),
  );
}

const LEAST = 0.15;

/** TF-IDF cosine, the most similar pair first, each article once. */
export const tfidfGreedy: Method = (a, b) => {
  const cells = similarities(a, b).flatMap((line, x) => line.map((value, y) => ({ value, x, y })));
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const found = new Set<string>();
  for (const { value, x, y } of cells.sort((one, other) => other.value - one.value)) {
    if (value < LEAST) break;
    if (usedA.has(x) || usedB.has(y)) continue;
    usedA.add(x);
    usedB.add(y);
    found.add(`${a.points[x]?.id}>${b.points[y]?.id}`);
  }
  return found;
};

/** TF-IDF cosine with the assignment of greatest total similarity (Hungarian method with potentials). */
export const tfidfHungarian: Method = (a, b) => {
  const table = similarities(a, b);
  const found = new Set<string>();
  assignment(table.map((line) => line.map((value) => 1 - value))).forEach((y, x) => {
    if ((table[x]?.[y] ?? 0) >= LEAST) found.add(`${a.points[x]?.id}>${b.points[y]?.id}`);
  });
  return found;
};

function assignment(cost: readonly (readonly number[])[]): number[] {
  const size = Math.max(cost.length, cost[0]?.length ?? 0);
  const at = (x: number, y: number): number => cost[x - 1]?.[y - 1] ?? 1;
  const zeros = (): number[] => Array.from({ length: size + 1 }, () => 0);
  const u = zeros();
  const v = zeros();
  const matched = zeros();
  for (let x = 1; x <= size; x++) {
    matched[0] = x;
    let column = 0;
    const least = Array.from({ length: size + 1 }, () => Infinity);
    const used = Array.from({ length: size + 1 }, () => false);
    const way = zeros();
    do {
      used[column] = true;
      const row = matched[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let y = 1; y <= size; y++) {
        if (used[y] === true) continue;
        const value = at(row, y) - (u[row] ?? 0) - (v[y] ?? 0);
        if (value < (least[y] ?? 0)) {
          least[y] = value;
          way[y] = column;
        }
        if ((least[y] ?? 0) < delta) {
          delta = least[y] ?? 0;
          next = y;
        }
      }
      for (let y = 0; y <= size; y++) {
        if (used[y] === true) {
          u[matched[y] ?? 0] = (u[matched[y] ?? 0] ?? 0) + delta;
          v[y] = (v[y] ?? 0) - delta;
        } else least[y] = (least[y] ?? 0) - delta;
      }
      column = next;
    } while ((matched[column] ?? 0) !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      matched[column] = matched[before] ?? 0;
      column = before;
    }
  }
  const result = Array.from({ length: cost.length }, () => -1);
  matched.forEach((x, y) => {
    if (y > 0 && x > 0 && x <= cost.length && y <= (cost[0]?.length ?? 0)) result[x - 1] = y - 1;
  });
  return result;
}
