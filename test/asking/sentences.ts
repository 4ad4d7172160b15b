import { readFile } from "node:fs/promises";

/** A sentence on an example, and whether its record bears it out. */
export interface Sentence {
  readonly text: string;
  readonly borne: boolean;
}

/** `fit` and `fit2` were tuned on; the others were written before anything judged them and never tuned on. */
export type SentenceSet = "fit" | "fit2" | "judge" | "judge2" | "judge3";

/** The sentences of a set. */
export async function sentencesOf(set: SentenceSet, example: string): Promise<readonly Sentence[]> {
  const source = await readFile(new URL(`sentences/${set}-${example}.txt`, import.meta.url), "utf8");
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ borne: line.startsWith("+"), text: line.slice(2) }));
}
