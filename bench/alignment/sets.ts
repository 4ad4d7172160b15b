import { existsSync, readdirSync, readFileSync } from "node:fs";
import { draft, point, type Draft } from "../../src/core/text/draft.ts";
import { sharedPath } from "../../test/shared-data.ts";

/** Two drafts and which of their top points correspond, as `from>to` of ids. */
export interface GoldSet {
  readonly name: string;
  readonly a: Draft;
  readonly b: Draft;
  readonly gold: ReadonlySet<string>;
  /** True for European Union acts, false for the paraphrased peace drafts. */
  readonly act: boolean;
}

interface ActArticle {
  readonly num: string;
  readonly title: string;
  readonly units: readonly { readonly label: string; readonly text: string }[];
}

interface PeaceDraft {
  readonly points: readonly {
    readonly number: number;
    readonly heading: string;
    readonly text: string;
    readonly subpoints?: readonly { readonly id: string; readonly text: string }[];
  }[];
}

interface PeaceAlignment {
  readonly sets: readonly {
    readonly id: string;
    readonly a: string;
    readonly b: string;
    readonly pairs: readonly {
      readonly from: readonly { readonly point: number }[];
      readonly to: readonly { readonly point: number }[];
    }[];
  }[];
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function actDraft(path: string): Draft {
  const points = (json(path) as readonly ActArticle[]).map((article) =>
    point({
      id: article.num,
      label: `Article ${article.num}`,
      heading: article.title,
      points: article.units.map((unit, at) =>
        point({ id: `${article.num}/${at + 1}`, label: unit.label, text: unit.text }),
      ),
    }),
  );
  return draft({ language: "en", points });
}

function peaceDraft(path: string): Draft {
  const points = (json(path) as PeaceDraft).points.map((item) =>
    point({
      id: String(item.number),
      label: String(item.number),
      heading: item.heading,
      text: item.text,
      wording: "paraphrase",
      points: (item.subpoints ?? []).map((sub) =>
        point({ id: `${item.number}/${sub.id}`, label: sub.id, text: sub.text, wording: "paraphrase" }),
      ),
    }),
  );
  return draft({ language: "en", points });
}

/** The acts of a folder with their gold: each in a folder of its own, both texts and the table of articles. */
export function actSets(folder: string): readonly GoldSet[] {
  return readdirSync(folder)
    .filter((name) => existsSync(`${folder}/${name}/gold.articles.tsv`))
    .sort()
    .map((name): GoldSet => {
      const lines = readFileSync(`${folder}/${name}/gold.articles.tsv`, "utf8").trim().split("\n").slice(1);
      const rows = lines.map((line) => line.trim().split("\t").slice(0, 2));
      const gold = new Set(rows.filter((row) => row.length === 2 && row.every(Boolean)).map((row) => row.join(">")));
      const [a, b] = ["old", "new"].map((side) => actDraft(`${folder}/${name}/${side}.en.json`));
      if (a === undefined || b === undefined) throw new Error("two texts are read");
      return { name, a, b, gold, act: true };
    });
}

/** Pairs of peace drafts with correspondences made by hand. */
export function peaceSets(folder: string): readonly GoldSet[] {
  const file = (id: string): string => `${folder}/drafts/${id === "european-e3" ? "european" : id}.json`;
  return (json(`${folder}/alignment.json`) as PeaceAlignment).sets.map((set): GoldSet => {
    const gold = new Set(
      set.pairs.flatMap(({ from, to }) => from.flatMap((x) => to.map((y) => `${x.point}>${y.point}`))),
    );
    return { name: set.id, a: peaceDraft(file(set.a)), b: peaceDraft(file(set.b)), gold, act: false };
  });
}

/** Acts and peace drafts of the reference data with their gold; none where the data are absent. */
export function goldSets(): readonly GoldSet[] {
  const acts = sharedPath("alignment");
  const peace = sharedPath("ukraine");
  return [...(acts === null ? [] : actSets(acts)), ...(peace === null ? [] : peaceSets(peace))];
}

/** Precision, recall and their harmonic mean of found top pairs. */
export function score(
  found: ReadonlySet<string>,
  gold: ReadonlySet<string>,
): { precision: number; recall: number; f1: number } {
  let right = 0;
  for (const pair of found) if (gold.has(pair)) right++;
  const precision = found.size === 0 ? 0 : right / found.size;
  const recall = gold.size === 0 ? 0 : right / gold.size;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
