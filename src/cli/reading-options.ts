import type { ReadOptions } from "../formats/read.ts";
import type { FoundChoices } from "../core/text/found.ts";
import { UsageError, type Arguments } from "./command.ts";

/** Options of every command that reads drafts. */
export const readingOptions = { tracked: { type: "string" }, "keep-names": { type: "boolean" } } as const;

/** Help on `readingOptions`. */
export const readingHelp = [
  "  --tracked original|final|both   how tracked changes are read (default: final, with a warning)",
  "  --keep-names                    keep names of persons; by default they become author 1, author 2 …",
];

/** The reading options of a command line. */
export function readOptionsOf(args: Arguments): ReadOptions {
  const tracked = args.value("tracked") ?? "final";
  if (tracked !== "original" && tracked !== "final" && tracked !== "both") {
    throw new UsageError(`--tracked ${tracked}: it must be original, final or both.`);
  }
  return { tracked, keepNames: args.has("keep-names") };
}

/** Option of commands that write what they read. */
export const besideOptions = { comments: { type: "string" } } as const;

/** Help on `besideOptions`. */
export const besideHelp = [
  "  --comments keep|leave-out       comments found in the files (default: leave-out; each is told)",
];

/** What is done with comments, hidden words and names that the files carry beside their text. */
export function besideOf(args: Arguments): Omit<FoundChoices, "tracked"> {
  const comments = args.value("comments") ?? "leave-out";
  if (comments !== "keep" && comments !== "leave-out")
    throw new UsageError(`--comments ${comments}: it must be keep or leave-out.`);
  return { comments, hidden: "leave-out", names: args.has("keep-names") ? "keep" : "leave-out" };
}
