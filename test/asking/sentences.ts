import { readFile } from "node:fs/promises";

/** A sentence on an example, and whether its record bears it out. */
export interface Sentence {
  readonly text: string;
  readonly borne: boolean;
  /** Whether it says nothing of it either way: an opinion, a question, what is not on record. */
  readonly silent: boolean;
}

/**
 * `fit` to `fit5` were tuned on. The others were written before anything judged them; of `judge` to `judge5` the failures
 * were looked at in the end, so they are fit by now. `judge5` is the other half of the sentences of `fit4`,
 * parted by a hash of their words. `judge6`, on a process of its own, was
 * written down before the last changes by the hand that made them: only its totals were looked at, eleven times. `fit5` and `judge7`, parted by
 * a hash of their words, are another person's on a process of that person's own, some written to find faults of a class: about twenty
 * of them were known from that person's report; of `judge7` totals were looked at, eight times, and later its failures, as of `judge6`. `fit6` and `judge8`,
 * parted by a shuffle, are on talks about a railway and were written before the rules of force were; of `judge8` only totals were looked at, four times.
 * `judge9` holds denials and untrue turns of one word, written before the rules against these; only its totals were looked at, eight times
 * and twelve later on, and then some of its sentences, so that it judges no more.
 * `verbs-fit` and `verbs-judge` exchange the main verb of a clause, or put it in other words; both were written before the rules against
 * that, and of `verbs-judge` only totals were looked at, five times.
 * `fit7` and `judge10`, parted by a hash of their words, are on two processes that were written for them, with order, place, part, owner, measure,
 * condition and day turned; they were written before the rule of few words, by the hand that made it; of `judge10` only totals were looked at, twelve times.
 */
export type SentenceSet =
  | "verbs-fit"
  | "verbs-judge"
  | "fit"
  | "fit2"
  | "fit3"
  | "fit4"
  | "fit5"
  | "fit6"
  | "fit7"
  | "judge"
  | "judge2"
  | "judge3"
  | "judge4"
  | "judge5"
  | "judge6"
  | "judge7"
  | "judge8"
  | "judge9"
  | "judge10";

/** The sentences of a set on an example; none where it has none. */
export async function sentencesOf(set: SentenceSet, example: string): Promise<readonly Sentence[]> {
  const source = await readFile(new URL(`sentences/${set}-${example}.txt`, import.meta.url), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    },
  );
  return source
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ borne: line.startsWith("+"), silent: line.startsWith("?"), text: line.slice(2) }));
}
