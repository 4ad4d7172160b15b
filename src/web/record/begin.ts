import { ok, type Result } from "../../core/common/result.ts";
import { dayIn, utc } from "../../core/common/zone.ts";
import { knownZone } from "../../core/common/zones.ts";
import { ACTING_OFFICE } from "../../core/record/acting.ts";
import type { NewEntry } from "../../core/record/entry.ts";
import { differenceProposals } from "../../core/record/receiving.ts";
import type { Begun, Difference } from "../../core/text/begin.ts";
import type { Composite } from "../../core/text/composite.ts";
import type { FileReference } from "../../core/things/declared.ts";
import type { OwnFilesSource } from "../../views/own-files.ts";
import { keepFile } from "../../views/pages/record/tabling/keep-file.ts";
import type { Asked, EntryPlan } from "../../views/record.ts";
import type { BegunNegotiation, FirstDraft, NewNegotiation } from "../../views/starting.ts";
import { files } from "./access.ts";
import { tell } from "./api.ts";
import { newEntry } from "./new-entry.ts";

/** Id of the text that a negotiation begins with. */
const firstText = "text";

/** What beginning a negotiation needs from around it. */
export interface Beginning {
  readonly ownFiles: OwnFilesSource;
  /** Makes the first text, in a worker. */
  readonly textOf: (plan: NewNegotiation) => Promise<Result<Begun | null>>;
  /** The present instant. */
  readonly now: () => string;
  /** Processes that were opened for a plan of that name in this page and not filled yet. */
  readonly opened: Map<string, string>;
}

/**
 * Begins a negotiation: its text is made before anything is written; then the process is opened, its files are kept, and all that
 * it begins with is written at once.
 */
export async function beginNegotiation(plan: NewNegotiation, around: Beginning): Promise<Asked<BegunNegotiation>> {
  const text = await around.textOf(plan);
  if (!text.ok) return text;
  const opened = await openFor(plan, around.opened);
  if (!opened.ok) return opened;
  const process = opened.value;
  const kept = await keepFiles(process, plan, around.ownFiles);
  if (!kept.ok) return kept;
  // Days are those of the new process: where its reader is, it may be yesterday still.
  const today = dayIn(knownZone(plan.timeZone) ?? utc, around.now());
  const plans = [
    ...frameOf(plan),
    ...plan.drafts.map((draft) => draftEntry(plan, draft, kept.value.get(draft.file))),
    ...(text.value === null ? [] : textEntries(plan, text.value, today)),
  ];
  const written = await append(
    { process, room: plan.room },
    plans.map((each) => newEntry(each, today)),
    1,
  );
  if (!written.ok) return written;
  around.opened.delete(plan.id);
  const told = (text.value?.differences ?? []).reduce((sum, difference) => sum + difference.told, 0);
  return ok({ process, told });
}

async function openFor(
  { id, title, timeZone, room }: NewNegotiation,
  opened: Map<string, string>,
): Promise<Asked<string>> {
  const before = opened.get(id);
  if (before !== undefined) return ok(before);
  const created = await tell<{ readonly id: string }>("processes.create", { id, title, timeZone, room });
  if (!created.ok) return created;
  opened.set(id, created.value.id);
  return ok(created.value.id);
}

/** Keeps each file once, as was chosen for it. */
async function keepFiles(
  process: string,
  { drafts, room }: NewNegotiation,
  ownFiles: OwnFilesSource,
): Promise<Asked<ReadonlyMap<string, FileReference>>> {
  const kept = new Map<string, FileReference>();
  for (const { file: id, kept: how } of drafts) {
    const file = ownFiles.read().find((each) => each.id === id);
    if (file === undefined || kept.has(id)) continue;
    const stored = await keepFile(files(process), ownFiles, room, file, how);
    if (!stored.ok) return stored;
    if (stored.value !== null) kept.set(id, stored.value);
  }
  return ok(kept);
}

function frameOf({ title, timeZone, rule, names, parties }: NewNegotiation): readonly EntryPlan[] {
  const body = {
    title,
    shortTitle: title,
    fictitious: false,
    notice: "",
    timeZone,
    ...(rule === null ? {} : { rule }),
    ...(names === undefined ? {} : { names }),
  };
  return [{ kind: "process", body }, ...parties.map((party) => ({ kind: "party", body: party }))];
}

/** A joint draft is tabled by all of its parties, and is no single one's. */
function draftEntry(
  { parties }: NewNegotiation,
  { id, party, draft }: FirstDraft,
  file: FileReference | undefined,
): EntryPlan {
  const whose = parties.some((each) => each.id === party) ? { party } : {};
  return { kind: "draft", ...whose, body: { id, party, draft, ...(file === undefined ? {} : { file }) } };
}

function textEntries(plan: NewNegotiation, { composite, differences }: Begun, today: string): readonly EntryPlan[] {
  const { drafts, textTitle: title } = plan;
  const entry = crypto.randomUUID();
  const from = drafts.filter(({ inText, party }) => inText && composite.drafts.some((held) => held.party === party));
  const body = { id: firstText, title, drafts: from.map(({ id }) => id), composite };
  return [
    { id: entry, kind: "composite", body },
    ...differences.flatMap((difference) => proposalEntries(plan, difference, { entry, composite }, today)),
  ];
}

/** What a party's draft says differently, as the office files it for the party. */
function proposalEntries(
  { drafts, receivedBy, room }: NewNegotiation,
  difference: Difference,
  { entry: id, composite }: { readonly entry: string; readonly composite: Composite },
  today: string,
): readonly EntryPlan[] {
  const { party } = difference;
  const draft = drafts.find((each) => each.inText && each.party === party);
  const entry = { room, seq: 0, id };
  const said = { on: today, known: today, at: today, by: "", adopts: [], title: "" };
  const version = { ...said, entry, composite };
  const text = { kind: "composite" as const, id: firstText, room, versions: [version] };
  // A file without a day stays without one: the day of the work is not the day of the draft.
  const date = draft?.draft.date ?? null;
  const received = { by: receivedBy(draft?.draft.title ?? party), ...(date === null ? {} : { on: date }) };
  return differenceProposals(difference, { text, version }).map(({ body }) => ({
    kind: "proposal",
    party,
    as: ACTING_OFFICE,
    body: { ...body, received },
  }));
}

/** Most entries that the server takes at once. */
const AT_ONCE = 1000;

async function append(
  to: { readonly process: string; readonly room: string },
  entries: readonly NewEntry[],
  expected: number,
): Promise<Asked<void>> {
  for (let from = 0, after = expected; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    const answer = await tell<unknown>("entries.append", { ...to, expected: after, entries: some });
    if (!answer.ok) {
      const { code, since = [] } = answer.failure;
      if (code !== "conflict" || since.length === 0) return answer;
      after += since.length;
      from -= AT_ONCE;
      continue;
    }
    after += some.length;
  }
  return ok(undefined);
}
