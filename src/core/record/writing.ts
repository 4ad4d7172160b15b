import { dayIn } from "../common/zone.ts";
import { failed, ok, type Result } from "../common/result.ts";
import { said } from "../common/said.ts";
import { pointReading } from "../text/spans.ts";
import { acted, ACTING_OFFICE, actingAs, isFiled } from "./acting.ts";
import { checkEntry, forbidden } from "./check.ts";
import type { Entry, NewEntry } from "./entry.ts";
import { editMisfit } from "./fitting.ts";
import { namedProposal, whyNotAdopted, whyNotThere } from "./adopting.ts";
import { authorise } from "./gate/authorise.ts";
import { credentialProblem, undoneProblem, type Mandate } from "./gate/credentials.ts";
import { daysProblem } from "./gate/clocks.ts";
import { confirmingProblem } from "./gate/confirming.ts";
import { correctedForm, correctionProblem, madeOwnProblem } from "./gate/corrections.ts";
import { namesProblem } from "./gate/names.ts";
import { thingOf } from "./gate/holdings.ts";
import { livingProblem, mendedProblem } from "./gate/living.ts";
import { markProblem } from "./gate/marks.ts";
import { referenceProblem } from "./gate/references.ts";
import { isTakenIn } from "./gate/taken-in.ts";
import type { CompositeBody, EditBody } from "../things/texts.ts";
import { foreignName } from "./gate/speaking.ts";
import { erasureProblem } from "./gate/erasing.ts";
import { touches, type Ground } from "./gate/touches.ts";
import { wordsProblem } from "./gate/words-meant.ts";
import type { EntryKind } from "./kind.ts";
import type { CorrectionBody, ReleaseBody } from "../things/mending.ts";
import type { MarkBody } from "../things/declared.ts";
import type { StanceBody } from "../things/talks.ts";
import { canRefer, canWrite, isRoom, mayWriteKind, parseRoom, type Audience } from "./permissions.ts";
import type { RoomId } from "./room.ts";
import type { TalksState } from "./talks.ts";

/** What a new entry is judged by. */
export interface WriteContext extends Ground {
  readonly audience: Audience;
  /** Server clock. */
  readonly at: string;
  /**
   * The state folded from entries of `room` and of rooms that all of its readers can enter (`foundation`), and from no others:
   * an answer must not depend on what the readers of the room cannot see.
   */
  readonly state: TalksState;
}

/** The entries that an entry of a room may rest on. */
export function foundation(room: RoomId, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => canRefer(room, entry.room));
}

/**
 * Whether a new entry may be written: its schema, the table of permissions, its party, its clocks, and everything it refers to.
 * Who may not even read the room learns nothing of it.
 */
export function checkWrite(entry: NewEntry, context: WriteContext): Result<NewEntry> {
  const { kinds, audience, room } = context;
  const shaped = checkEntry(kinds, entry);
  const found = kinds.get(entry.kind);
  if (found === undefined || !mayWriteKind(audience, found.name) || !canWrite(audience, room, found.writers)) {
    if (found === undefined) return shaped;
    return canWrite(audience, room, "talk") ? closed(entry.kind, room) : forbidden();
  }
  if (!shaped.ok) return shaped;
  return (
    partyProblem(entry, context) ??
    clockProblem(entry, context) ??
    referenceProblem(found, entry, context) ??
    namesProblem(entry) ??
    confirmingProblem(entry) ??
    nameProblem(found, entry, context) ??
    editProblem(entry, context) ??
    touchProblem(entry, context) ??
    adoptProblem(entry, context) ??
    rangeProblem(entry, context) ??
    livingProblem(entry, { ...context, at: clockOf(context) }) ??
    actProblem(entry, context) ??
    ok(entry)
  );
}

type Refusal = Result<never> | null;

/** An edit, corrected or new, is counted in a version that is on the table, and its words stand there. */
function editProblem(entry: Pick<NewEntry, "kind" | "body">, { state, entryOf }: WriteContext): Refusal {
  const correction = entry.kind === "correction" ? (entry.body as unknown as CorrectionBody) : null;
  const target = correction === null ? undefined : entryOf(correction.entry);
  const form = correction === null || target === undefined ? entry : correctedForm(target, correction);
  const problem = form?.kind === "proposal" ? editMisfit(form.body, state) : null;
  return problem === null ? null : failed(said("edit-misfit", { why: problem }), { place: "body.base" });
}

/**
 * A version takes in proposals on its own text: neither withdrawn nor contested. A whole one takes in nothing that anybody opposes;
 * whose words an edit changes is judged word by word.
 */
function adoptProblem({ kind, body }: NewEntry, { state }: WriteContext): Refusal {
  if (kind !== "draft" && kind !== "composite" && kind !== "edit") return null;
  const { id, draft, composite, adopts = [] } = body as unknown as CompositeBody & EditBody;
  const on = kind !== "edit" ? kind : draft === undefined ? "composite" : "draft";
  const text = kind !== "edit" ? id : (draft ?? composite);
  for (const [at, adopted] of adopts.entries()) {
    const proposal = state.proposals.find((each) => each.id === adopted);
    const why =
      proposal === undefined || proposal[on] !== text
        ? said("adopted.elsewhere")
        : kind === "edit"
          ? whyNotThere(proposal)
          : whyNotAdopted(proposal);
    const named = namedProposal(proposal, state);
    if (why !== null) return failed(said("not-adopted", { ...named, why }), { place: `body.adopts[${at}]` });
  }
  return null;
}

/** Words that are bracketed stand there, as the party reads them. */
function rangeProblem({ kind, body, party = "" }: NewEntry, { state }: WriteContext): Refusal {
  const { range, point = "", draft, composite } = body as unknown as StanceBody;
  if (kind !== "stance" || range === undefined) return null;
  const on = draft === undefined ? "composite" : "draft";
  const version = state.texts.find((each) => each.kind === on && each.id === (draft ?? composite))?.versions.at(-1);
  const read = version === undefined ? null : pointReading(version, point, party);
  const { in: part, from, to, quote } = range;
  return read !== null && from < to && read[part].slice(from, to) === quote
    ? null
    : failed(said("span-misfit", { quote, from, point }), { place: "body.range" });
}

function closed(kind: string, room: RoomId): Result<never> {
  return failed(said("not-yours-to-write", { kind, room }));
}

/** A delegate writes for their party; what a party answers or tables needs a party. */
function partyProblem({ kind, party, as }: NewEntry, { audience, state }: WriteContext): Refusal {
  if (as !== undefined && as !== ACTING_OFFICE && !state.parties.some(({ id }) => id === as))
    return failed(said("unknown-party.here", { party: as }), { place: "as" });
  if (audience.capacity !== "sole" && as !== undefined && as !== actingAs(audience))
    return failed(said("other-party.as"), { place: "as" });
  if (audience.capacity === "delegate" && party !== audience.party)
    return failed(said("other-party.own", { party: audience.party ?? "" }), { place: "party" });
  if (party === undefined) return kind === "stance" ? failed(said("no-party"), { place: "party" }) : null;
  return state.parties.some(({ id }) => id === party)
    ? null
    : failed(said("unknown-party.here", { party }), { place: "party" });
}

/** Nothing is known before it happened or after it was written; what was known on an earlier day needs a source of that day. */
function clockProblem({ kind, known, body }: NewEntry, { at, state }: WriteContext): Refusal {
  const written = dayIn(state.zone, at);
  const day = dayIn(state.zone, known);
  if (day > written) return failed(said("known-later"), { place: "known" });
  if (day === written || kind === "process" || kind === "party" || kind === "source" || kind === "coverage")
    return null;
  const draft = body["draft"];
  const sources = [
    body["sources"],
    typeof draft === "object" && draft !== null && "sources" in draft ? draft["sources"] : [],
  ].flat();
  const dated = sources.some((id) => {
    const date = typeof id === "string" && Object.hasOwn(state.sources, id) ? state.sources[id]?.date : null;
    return typeof date === "string" && date <= day;
  });
  return dated ? null : failed(said("known-needs-source", { day }), { place: "known" });
}

/** A name that another room holds is taken, so that links to texts name one. */
function nameProblem(kind: EntryKind, entry: NewEntry, { state, room }: WriteContext): Refusal {
  if (entry.kind !== "draft" && entry.kind !== "composite") return null;
  const id = kind.names?.(entry.body);
  const texts = state.texts.filter((each) => each.kind === entry.kind);
  // A name that others took later does not keep anybody from renewing what is theirs.
  if (texts.some((each) => each.room === room && (each.id === id || each.id === `${room}#${id}`))) return null;
  const text = texts.find((each) => each.id === id);
  return text === undefined ? null : failed(said("name-taken", { id: text.id, room: text.room }), { place: "body.id" });
}

/** Whether an entry leaves nothing of another: by undoing it, or by blanking it, which the office may do under a rule of law. */
function takesAway({ kind, body }: NewEntry, { capacity }: Audience): boolean {
  return (kind === "erasure" && capacity === "delegate") || (kind === "correction" && body["body"] === null);
}

/** Whether an entry undoes another. */
function isUndone({ kind, body }: NewEntry): boolean {
  return kind === "correction" && body["body"] === null;
}

/** Whether words in a text rest on an entry among people who rely on it: not of one person alone. */
function isReliedOn(target: Entry, { audience, state }: WriteContext): boolean {
  return audience.capacity !== "sole" && isTakenIn(target, state);
}

/**
 * Whether an entry of one's own may be taken back, as far as it hangs on what others said on it and on what texts are made of: that is
 * told before anybody gives reasons for it.
 */
export function mayTakeBack(target: Entry, context: WriteContext): boolean {
  const undone = { entry: target.id, body: null, why: "" };
  return (
    !isSpokenOn(target, context) &&
    !isReliedOn(target, context) &&
    mendedProblem(target, undone, { ...context, at: clockOf(context) }) === null
  );
}

/** Whether other parties have answered, marked or proposed on what an entry brought. */
function isSpokenOn(target: Entry, { kinds, audience, state }: WriteContext): boolean {
  if (audience.capacity === "sole") return false;
  const { kind, id } = thingOf(kinds, target);
  const byOthers = ({ party }: { readonly party?: string }) => party !== target.party;
  if (kind === "proposal") return state.proposals.find((each) => each.id === id)?.stances.some(byOthers) ?? false;
  if (kind !== "draft" && kind !== "composite") return false;
  return (
    state.proposals.some((proposal) => proposal[kind] === id && byOthers(proposal)) ||
    state.ledger.some(
      (point) => point[kind] === id && [...point.marks, ...point.stances, ...point.reasons].some(byOthers),
    )
  );
}

/** What the entry does to the things of its room, and whether that is its writer's to do. */
function touchProblem(entry: NewEntry, context: WriteContext): Refusal {
  const touched = touches(entry, context);
  if (!touched.ok) return touched;
  const authorised = authorise(touched.value, context.audience, entry);
  if (!authorised.ok) return authorised;
  const { target } = touched.value;
  if (target !== undefined && takesAway(entry, context.audience) && isSpokenOn(target, context))
    return failed(said("spoken-on"), { place: entry.kind === "erasure" ? "body.seq" : "body.entry" });
  if (target !== undefined && isUndone(entry) && isReliedOn(target, context))
    return failed(said("taken-in"), { place: "body.entry" });
  switch (entry.kind) {
    case "correction":
      return (
        mendProblem(entry, touched.value.target as Entry, context) ??
        mendedProblem(touched.value.target as Entry, entry.body as unknown as CorrectionBody, context)
      );
    case "release": {
      const { to } = entry.body as unknown as ReleaseBody;
      return isRoom(to) && to !== context.room && canRefer(context.room, to)
        ? null
        : failed(said("not-wider", { room: context.room, to }), { place: "body.to" });
    }
    case "erasure":
      return erasureProblem(target as Entry, entry.body, context.audience);
    default:
      return saidProblem(entry, context);
  }
}

/** What an entry, or the form that a correction puts in its place, says in whose name and of which day. */
function saidProblem(entry: NewEntry, context: WriteContext): Refusal {
  const { audience, state, room } = context;
  const dated = daysProblem(entry, audience, { at: clockOf(context), state });
  if (dated !== null) return dated;
  if (entry.body["received"] !== undefined && !isFiled(acted(audience, entry)) && audience.capacity !== "sole")
    return failed(said("not-received"), { place: "body.received" });
  if (audience.capacity !== "delegate" || !readByOthers(room)) return null;
  const foreign = foreignName(entry.kind, entry.body, audience.party ?? "", state);
  return foreign === null
    ? null
    : failed(said("other-party.foreign", { party: audience.party ?? "", name: foreign.name }), {
        place: `body.${foreign.field}`,
      });
}

/** Whether others than the party itself read a room: there nobody speaks in another's name. */
function readByOthers(room: RoomId): boolean {
  return parseRoom(room)?.type !== "caucus";
}

function mendProblem(entry: NewEntry, target: Entry, context: WriteContext): Refusal {
  const { kinds, audience, room } = context;
  const correction = entry.body as unknown as CorrectionBody;
  const writers = kinds.get(target.kind)?.writers;
  if (writers === undefined) return failed(said("not-yours.mend"), { place: "body.entry" });
  if (!canWrite(audience, room, writers)) {
    const made = isFiled(target) && target.party === actingAs(audience);
    const problem = made
      ? madeOwnProblem(target, correction, context.state)
      : failed(said("not-yours.mend"), { place: "body.entry" });
    if (problem !== null) return problem;
  }
  const problem = correctionProblem(kinds, target, correction, audience);
  if (problem !== null) return problem;
  const form = correctedForm(target, correction);
  if (form === null) return undoneProblem(target, mandateOf(context));
  const whole: NewEntry = { ...entry, ...form, ...partyOf(target) };
  const found = kinds.get(form.kind);
  const judged =
    namesProblem(whole) ??
    (found === undefined ? null : referenceProblem(found, whole, context)) ??
    saidProblem(whole, context);
  if (judged === null || judged.ok) return judged;
  const place = judged.failure.place?.replace(/^body/u, "body.body");
  return { ok: false, failure: { ...judged.failure, ...(place === undefined ? {} : { place }) } };
}

function partyOf({ party }: Entry): { readonly party?: string } {
  return party === undefined ? {} : { party };
}

/**
 * What binds a delegation rests on a credential, and marks on the words that stand; a silence procedure is the office's to open.
 */
function actProblem(entry: NewEntry, context: WriteContext): Refusal {
  const { audience, room } = context;
  const problem =
    wordsProblem(entry, context) ??
    (entry.kind === "mark" ? markProblem(entry.body as unknown as MarkBody, context.state) : null) ??
    credentialProblem(entry, mandateOf(context));
  if (problem !== null || audience.capacity !== "delegate" || parseRoom(room)?.type === "caucus") return problem;
  if (entry.kind === "silence") return failed(said("not-yours-to-write.silence"));
  if (entry.kind !== "mark") return null;
  const { between } = entry.body as unknown as MarkBody;
  return between.includes(audience.party ?? "") ? null : failed(said("other-party.mark"), { place: "body.between" });
}

function mandateOf({ audience, room, state, ...context }: WriteContext): Mandate {
  return { audience, room, state, at: clockOf({ ...context, audience, room, state }) };
}

/** The server's clock as the record has it: never before the last entry. */
function clockOf({ at, state }: WriteContext): string {
  return at < state.lastAt ? state.lastAt : at;
}
