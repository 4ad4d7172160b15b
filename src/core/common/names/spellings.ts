import { packedSpellings } from "./spellings.data.ts";

/** A place by the name that our own prose uses, and others. */
export interface Spelling {
  readonly name: string;
  readonly avoided: readonly string[];
  /** Longer names in which the avoided ones may stand. */
  readonly spared: readonly string[];
}

/** Spellings of places that take a side, and what to write. */
export const spellings: readonly Spelling[] = packedSpellings
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", avoided = "", spared = ""] = line.split("|");
    return { name, avoided: avoided.split("/"), spared: spared.split("/").filter((word) => word !== "") };
  });
