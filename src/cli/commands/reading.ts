import { reading } from "../../core/text/reading.ts";
import { said } from "../../core/common/said.ts";
import type { Draft } from "../../core/text/draft.ts";
import type { Composite } from "../../core/text/composite.ts";
import { ownFileTracked, sharedWords } from "../../formats/docx/index.ts";
import { readDraft } from "../../formats/read.ts";
import { CommandFailure, UsageError, type Arguments, type Command, type Terminal } from "../command.ts";
import { putDraft } from "../draft-output.ts";
import { dayOf, exportHelp, exportOptions } from "../export-options.ts";
import { formatOf, readBytes, readInput, writeWhole } from "../files.ts";
import { tellStanding } from "../standing.ts";

/** `parley reading`: one party's draft read back out of a composite. */
export const readingCommand: Command = {
  help: (words) => [
    ["--file KEPT.docx", words.options.keptFile],
    ["--redline", words.options.keptRedline],
    ...exportHelp(words),
  ],
  options: { ...exportOptions, file: { type: "string" }, redline: { type: "boolean" } },
  async run(args, terminal) {
    const [file, party, ...others] = args.words;
    if (file === undefined || party === undefined || others.length > 0) throw new UsageError(said("composite-party"));
    const { composite } = await readInput(file, { party }, terminal);
    if (composite === undefined) throw new CommandFailure(said("no-composite.file"), file);
    const read = reading(composite, party);
    if (!read.ok) throw new CommandFailure(read.failure, file);
    const kept = args.value("file");
    if (kept === undefined) await putDraft(args, terminal, read.value);
    else await putKept(kept, party, read.value, composite, args, terminal);
    return 0;
  },
};

/** The file that the party's draft was read from, as the draft reads now: the same bytes where no word of it changed. */
async function putKept(
  path: string,
  party: string,
  draft: Draft,
  composite: Composite,
  args: Arguments,
  terminal: Terminal,
): Promise<void> {
  const output = args.value("output") ?? "";
  formatOf(output, ["docx"]);
  const kept = await readBytes(path);
  const tabled = await readDraft(kept, path, { party });
  if (!tabled.ok) throw new CommandFailure(tabled.failure, path);
  const other = closerParty(composite, party, tabled.value.draft);
  if (other !== undefined) throw new CommandFailure(said("own-file.party", { party, other }), path);
  const tracked = args.has("redline") ? { author: party, date: dayOf(args) ?? null } : null;
  const own = ownFileTracked(kept, tabled.value.draft, draft, tracked);
  if (!own.ok) throw new CommandFailure(own.failure, path);
  await writeWhole(output, own.value.bytes);
  const author = own.value.changed ? (tracked?.author ?? null) : null;
  tellStanding(
    output,
    { from: kept, written: own.value.bytes },
    { as: "file", author, comments: "keep", keepNames: true, tellsSettled: true },
    terminal,
  );
}

/** How much more of a file's words another party's draft must have before it is taken for that one's file. */
const CLEARLY = 0.02;

/** Another party whose draft says clearly more of what a file says than the draft of the party that is asked for. */
function closerParty(composite: Composite, party: string, file: Draft): string | undefined {
  const shares = composite.parties.map((each) => {
    const read = reading(composite, each);
    return { each, share: read.ok ? sharedWords(file, read.value) : 0 };
  });
  const own = shares.find(({ each }) => each === party)?.share ?? 0;
  return shares.find(({ share }) => share > own + CLEARLY)?.each;
}
