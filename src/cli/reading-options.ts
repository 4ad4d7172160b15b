import type { ReadOptions } from "../formats/read.ts";
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
