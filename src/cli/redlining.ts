import { usualChoices } from "../core/text/found.ts";
import { said } from "../core/common/said.ts";
import { cleanse } from "../formats/docx/cleanse.ts";
import { isDocx, redlineInPlace } from "../formats/docx/index.ts";
import { CommandFailure, type Arguments, type CliWords, type HelpLine, type Terminal } from "./command.ts";
import { dayOf } from "./export-options.ts";
import { readBytes } from "./files.ts";
import { readOptionsOf } from "./reading-options.ts";

/** Options of a redline inside the new draft's own file. */
export const redliningOptions = {
  author: { type: "string" },
  formatting: { type: "boolean" },
  settle: { type: "boolean" },
  plain: { type: "boolean" },
} as const;

/** Help on `redliningOptions`. */
export const redliningHelp = ({ options }: CliWords): readonly HelpLine[] => [
  ["--author NAME", options.author],
  ["--formatting", options.formatting],
  ["--settle", options.settle],
  ["--plain", options.plain],
];

/** Asked for any of these, a document is made anew, not in the file of the new draft. */
const NEW_DOCUMENT = ["plain", "side-by-side", "corrections", "marking", "status"] as const;

/** The redline inside the new draft's own Word file; null where the sides are no two Word files, or another one is asked for. */
export async function ownFileRedline(args: Arguments, terminal: Terminal): Promise<Uint8Array | null> {
  const [first, second, ...others] = args.words;
  if (first === undefined || second === undefined || others.length > 0) return null;
  if (NEW_DOCUMENT.some((name) => args.has(name) || args.value(name) !== undefined)) return null;
  const [a, b] = [await readBytes(first), await readBytes(second)];
  if (!isDocx(a) || !isDocx(b)) return null;
  const { tracked, keepNames } = readOptionsOf(args);
  if (tracked === "both") throw new CommandFailure(said("tracked-one"), `${first} and ${second}`);
  const settled = (bytes: Uint8Array, path: string): Uint8Array => {
    if (tracked !== "original") return bytes;
    const original = cleanse(bytes, { ...usualChoices, comments: "keep", hidden: "keep", names: "keep", tracked });
    if (!original.ok) throw new CommandFailure(original.failure, path);
    return original.value;
  };
  const redline = redlineInPlace(settled(a, first), settled(b, second), {
    author: args.value("author") ?? "Parley",
    date: dayOf(args) ?? null,
    formatting: args.has("formatting"),
    settle: args.has("settle"),
    keepNames: keepNames ?? false,
  });
  if (!redline.ok) throw new CommandFailure(redline.failure, `${first} and ${second}`);
  const { lost, bytes } = redline.value;
  if (lost > 0) terminal.note(terminal.t.cli.notCarried({ count: lost, place: first }));
  return bytes;
}
