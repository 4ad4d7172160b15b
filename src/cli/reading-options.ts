import type { ReadOptions } from "../formats/read.ts";
import type { FoundChoices } from "../core/text/found.ts";
import { UsageError, type Arguments, type CliWords, type HelpLine } from "./command.ts";
import { said } from "../core/common/said.ts";

/** Options of every command that reads drafts. */
export const readingOptions = {
  tracked: { type: "string" },
  language: { type: "string" },
  "keep-names": { type: "boolean" },
} as const;

/** Help on `readingOptions`. */
export const readingHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["--tracked original|final|both", options.tracked],
  ["--language TAG", options.language],
  ["--keep-names", options.keepNames],
];

/** The reading options of a command line. */
export function readOptionsOf(args: Arguments): ReadOptions {
  const tracked = args.value("tracked") ?? "final";
  if (tracked !== "original" && tracked !== "final" && tracked !== "both") {
    throw new UsageError(
      said("choice-option", { option: "tracked", given: tracked, choices: said("choices.tracked") }),
    );
  }
  const language = args.value("language");
  if (language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language))
    throw new UsageError(said("language-tag", { given: language }));
  return { tracked, keepNames: args.has("keep-names"), ...(language === undefined ? {} : { language }) };
}

/** Option of commands that write what they read. */
export const besideOptions = { comments: { type: "string" } } as const;

/** Help on `besideOptions`. */
export const besideHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["--comments keep|leave-out", options.comments],
];

/** What is done with comments, hidden words and names that the files carry beside their text. */
export function besideOf(args: Arguments): Omit<FoundChoices, "tracked"> {
  const comments = commentsOf(args, "leave-out");
  return { comments, hidden: "leave-out", names: args.has("keep-names") ? "keep" : "leave-out" };
}

/** Whether comments stay; `usual` where nothing is asked for. */
export function commentsOf(args: Arguments, usual: FoundChoices["comments"]): FoundChoices["comments"] {
  return keepOrLeaveOut(args, "comments", usual);
}

/** Whether `--comments` or `--hidden` keeps what it names; `usual` where nothing is asked for. */
export function keepOrLeaveOut(
  args: Arguments,
  option: "comments" | "hidden",
  usual: "keep" | "leave-out",
): "keep" | "leave-out" {
  const given = args.value(option) ?? usual;
  if (given !== "keep" && given !== "leave-out")
    throw new UsageError(said("choice-option", { option, given, choices: said("choices.comments") }));
  return given;
}
