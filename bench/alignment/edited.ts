import { readFileSync } from "node:fs";
import { seededRandom } from "../../src/core/common/random.ts";
import { draft, point, type Draft, type Point } from "../../src/core/text/draft.ts";
import { readDraft } from "../../src/formats/read.ts";
import type { GoldSet } from "./sets.ts";

const NAMES = ["ob-chair", "signed", "so-counter"];

/** The fictitious drafts, each beside itself with points split, merged, moved, dropped and reworded by a seed. */
export async function editedSets(seed: number): Promise<readonly GoldSet[]> {
  const sets: GoldSet[] = [];
  for (const name of NAMES) {
    const url = new URL(`../../examples/lake-irrin/drafts/${name}.md`, import.meta.url);
    const read = await readDraft(new Uint8Array(readFileSync(url)), `${name}.md`);
    if (!read.ok) throw new Error(`${name} is a draft`);
    sets.push(edited(name, read.value.draft, seed));
  }
  return sets;
}

interface Made {
  readonly texts: readonly string[];
  readonly heading: string;
  readonly from: readonly string[];
}

function edited(name: string, a: Draft, seed: number): GoldSet {
  const random = seededRandom(seed);
  const made: Made[] = [];
  for (const top of a.points) {
    const texts = textsOf(top).map((text) => reworded(text, random));
    const fate = random();
    const last = made.at(-1);
    if (fate < 0.08) continue;
    if (fate < 0.2 && texts.length > 1) {
      const half = Math.ceil(texts.length / 2);
      for (const part of [texts.slice(0, half), texts.slice(half)])
        made.push({ texts: part, heading: "", from: [top.id] });
    } else if (fate < 0.3 && last !== undefined) {
      made[made.length - 1] = { ...last, texts: [...last.texts, ...texts], from: [...last.from, top.id] };
    } else made.push({ texts, heading: top.heading, from: [top.id] });
  }
  for (let move = 0; move < made.length / 10; move++) {
    const [taken] = made.splice(Math.floor(random() * made.length), 1);
    if (taken !== undefined) made.splice(Math.floor(random() * made.length), 0, taken);
  }
  const points = made.map(({ texts, heading }, at) =>
    point({
      id: `n${at}`,
      heading,
      points: texts.map((text, k) => point({ id: `n${at}/${k}`, text })),
    }),
  );
  const gold = new Set(made.flatMap(({ from }, at) => from.map((id) => `${id}>n${at}`)));
  return { name, a, b: draft({ language: a.language, points }), gold, act: false };
}

function textsOf(top: Point): string[] {
  return [top.text, ...top.points.flatMap(textsOf)].filter((text) => text.trim() !== "");
}

function reworded(text: string, random: () => number): string {
  const words = text.split(" ");
  return words
    .filter(() => random() > 0.1)
    .map((word) => (random() < 0.1 ? (words[Math.floor(random() * words.length)] ?? word) : word))
    .join(" ");
}
