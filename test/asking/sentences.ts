import { readFile } from "node:fs/promises";

/** A sentence on an example, and whether its record bears it out. */
export interface Sentence {
  readonly text: string;
  readonly borne: boolean;
}

/** The sentences of a set: `fit` was tuned on, `judge` was written before anything judged it and never tuned on. */
export async function sentencesOf(set: "fit" | "judge" | "judge2", example: string): Promise<readonly Sentence[]> {
  const source = await readFile(new URL(`sentences/${set}-${example}.txt`, import.meta.url), "utf8");
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ borne: line.startsWith("+"), text: line.slice(2) }));
}
