import { basename, extname } from "node:path";
import type { ProcessState, TabledDraft } from "../core/record/state.ts";
import { usualChoices, type FoundChoices } from "../core/text/found.ts";
import { leftOut } from "../core/text/remarks.ts";
import { latestDrafts, sameDraft, type PartyCorrections } from "../core/text/compile.ts";
import type { PartyDraft } from "../core/text/composite.ts";
import { correctionsAmong, compositionOf } from "../views/pages/texts/composite/composition-of.ts";
import { usualDrafts } from "../views/pages/texts/composite/composite-place.ts";
import { said } from "../core/common/said.ts";
import { CommandFailure, UsageError, type Arguments, type Terminal } from "./command.ts";
import { partyCorrectionsOf } from "./corrections.ts";
import { namedFile, readInput } from "./files.ts";
import { loadProcess } from "./processes.ts";
import { besideOf, readOptionsOf } from "./reading-options.ts";

/** What the command line names to be compiled. */
export interface CompileInputs {
  readonly drafts: readonly PartyDraft[];
  /** All drafts of the process named, so that a later text than the one given is noticed. */
  readonly known: readonly PartyDraft[];
  readonly parties: readonly string[];
  readonly corrections: readonly PartyCorrections[];
}

/** Reads the drafts, the process and the corrections that the command line names. */
export async function compileInputs(args: Arguments, terminal: Terminal): Promise<CompileInputs> {
  const folder = args.value("process");
  const state = folder === undefined ? null : await loadProcess(folder);
  const named =
    args.words.length === 0 ? ofProcess(state, besideOf(args), folder) : await ofFiles(args, terminal, state);
  const known = (state?.drafts ?? []).map(({ id, party, draft }) => ({ id, party, draft }));
  return { ...named, known, corrections: await partyCorrectionsOf(args, named.drafts, named.corrections) };
}

/** The latest text of each party, as the workbench compiles them. */
function ofProcess(
  state: ProcessState | null,
  beside: Omit<FoundChoices, "tracked">,
  folder = "",
): Omit<CompileInputs, "known"> {
  if (state === null) throw new UsageError(said("drafts-or-process"));
  const drafts = usualDrafts(state).map((one) => ({
    ...one,
    draft: leftOut(one.draft, { ...usualChoices, ...beside }),
  }));
  if (drafts.length === 0) throw new CommandFailure(said("no-known-text"), folder);
  return compositionOf(state, drafts);
}

async function ofFiles(
  args: Arguments,
  terminal: Terminal,
  state: ProcessState | null,
): Promise<Omit<CompileInputs, "known">> {
  const options = readOptionsOf(args);
  if (options.tracked === "both") throw new UsageError(said("tracked-composite"));
  const beside = besideOf(args);
  const read: { readonly file: string; readonly given: PartyDraft; readonly tabled: TabledDraft | undefined }[] = [];
  for (const { party, file } of args.words.map(namedFile)) {
    const { draft } = await readInput(file, options, terminal, beside);
    const same = (state?.drafts ?? []).filter((one) => sameDraft(one.draft, draft));
    const tabled = same.find((one) => one.party === party) ?? same[0];
    read.push({ file, given: { party, draft }, tabled });
    if (state !== null && tabled === undefined && state.corrections.length > 0)
      terminal.note(terminal.t.cli.aloneNote({ what: terminal.t.cli.otherText({ file }) }));
  }
  const bases = new Set(read.flatMap(({ given }) => given.draft.basedOn));
  const drafts = read.map(({ file, given, tabled }) => {
    const stem = basename(file, extname(file));
    const id = tabled?.id ?? (bases.has(stem) ? stem : undefined);
    return id === undefined ? given : { ...given, id };
  });
  // Of two texts of a party the latest is compiled: what was corrected in the other says nothing of it.
  const { drafts: latest } = latestDrafts(drafts);
  const placed = read.flatMap(({ given, tabled }, at) =>
    tabled !== undefined && latest.some((one) => one === drafts[at]) ? [{ ...tabled, party: given.party }] : [],
  );
  return { drafts, parties: [], corrections: state === null ? [] : correctionsAmong(state, placed) };
}
