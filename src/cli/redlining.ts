import { usualChoices } from "../core/text/found.ts";
import { said } from "../core/common/said.ts";
import { cleanse } from "../formats/docx/cleanse.ts";
import { isDocx, redlineInPlace } from "../formats/docx/index.ts";
import { officeKind } from "../formats/office.ts";
import { CommandFailure, type Arguments, type CliWords, type HelpLine, type Terminal } from "./command.ts";
import { dayOf } from "./export-options.ts";
import { readBytes } from "./files.ts";
import { hiddenIn, tellHidden, tellSettled, tellStanding } from "./standing.ts";
import { besideOptions, commentsOf, keepOrLeaveOut, readOptionsOf } from "./reading-options.ts";

/** Options of a redline inside the new draft's own file. */
export const redliningOptions = {
  author: { type: "string" },
  formatting: { type: "boolean" },
  settle: { type: "boolean" },
  plain: { type: "boolean" },
  hidden: { type: "string" },
  ...besideOptions,
} as const;

/** Help on `redliningOptions`. */
export const redliningHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["--author NAME", options.author],
  ["--formatting", options.formatting],
  ["--settle", options.settle],
  ["--plain", options.plain],
  ["--comments keep|leave-out", options.commentsKept],
  ["--hidden leave-out|keep", options.hidden],
];

/** Asked for any of these, a document is made anew, not in the file of the new draft. */
const NEW_DOCUMENT = ["plain", "side-by-side", "corrections", "marking", "status"] as const;

/** The redline inside the new draft's own Word file; null where the sides are no two Word files, or another one is asked for. */
export async function ownFileRedline(args: Arguments, terminal: Terminal): Promise<Uint8Array | null> {
  const [first, second, ...others] = args.words;
  if (first === undefined || second === undefined || others.length > 0) return null;
  if (NEW_DOCUMENT.some((name) => args.has(name) || args.value(name) !== undefined)) return null;
  const [a, b] = [await readBytes(first), await readBytes(second)];
  const comments = commentsOf(args, "keep");
  const hidden = keepOrLeaveOut(args, "hidden", "leave-out");
  if (!isDocx(a) || !isDocx(b)) {
    tellPlain([first, second], [a, b], terminal);
    return null;
  }
  const { tracked, keepNames } = readOptionsOf(args);
  if (tracked === "both") throw new CommandFailure(said("tracked-one"), `${first} and ${second}`);
  const settled = (bytes: Uint8Array, path: string): Uint8Array => {
    const unseen = hiddenIn(bytes);
    if (unseen.length > 0) tellHidden(path, unseen, hidden === "keep", terminal);
    if (tracked !== "original" && (hidden === "keep" || unseen.length === 0)) return bytes;
    const before = tracked === "original" ? tracked : "both";
    const copy = cleanse(bytes, { ...usualChoices, comments: "keep", hidden, names: "keep", tracked: before });
    if (!copy.ok) throw new CommandFailure(copy.failure, path);
    return copy.value;
  };
  const author = args.value("author") ?? "Parley";
  const redline = redlineInPlace(settled(a, first), settled(b, second), {
    author,
    date: dayOf(args) ?? null,
    formatting: args.has("formatting"),
    settle: args.has("settle"),
    keepNames: keepNames ?? false,
    comments,
  });
  if (!redline.ok) throw new CommandFailure(redline.failure, `${first} and ${second}`);
  const { lost, renumbered, bytes } = redline.value;
  if (lost > 0) terminal.note(terminal.t.cli.notCarried({ count: lost, place: first }));
  if (renumbered > 0) terminal.note(terminal.t.cli.numbersTracked({ count: renumbered, place: second }));
  // Where the words before them are asked for, none of them is accepted.
  const tellsSettled = tracked !== "original";
  if (tellsSettled) tellSettled(first, a, keepNames ?? false, terminal);
  tellStanding(
    second,
    { from: b, written: bytes },
    {
      as: "redline",
      author,
      comments,
      keepNames: keepNames ?? false,
      tellsSettled: tellsSettled && !args.has("settle"),
    },
    terminal,
  );
  return bytes;
}

/** Says why a redline is no Word file of the new draft, where a side comes from another word processor. */
function tellPlain(places: readonly string[], files: readonly Uint8Array[], terminal: Terminal): void {
  const { cli } = terminal.t;
  if (!files.some((bytes) => isDocx(bytes) || officeKind(bytes) !== null)) return;
  for (const [at, place] of places.entries())
    if (!isDocx(files[at]!)) terminal.note(cli.note({ place, what: cli.plainRedline }));
}
