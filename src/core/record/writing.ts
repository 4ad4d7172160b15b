import { dayIn } from "../common/zone.ts";
import { fail, ok, type Result } from "../common/result.ts";
import { walkPoints } from "../text/draft.ts";
import type { CompositePoint } from "../text/composite.ts";
import { checkBody, checkEntry, forbidden } from "./check.ts";
import type { Entry, NewEntry } from "./entry.ts";
import type { EntryKind, KindTable, Reference } from "./kind.ts";
import type { CorrectionBody, ReleaseBody } from "./kinds/mending.ts";
import type { MarkBody, WithdrawalBody } from "./kinds/talks.ts";
import { canRefer, canWrite, isRoom, parseRoom, type Audience } from "./permissions.ts";
import type { RoomId } from "./room.ts";
import type { TalksState, TalksText } from "./talks.ts";

/** What a new entry is judged by. */
export interface WriteContext {
  readonly kinds: KindTable;
  readonly audience: Audience;
  readonly room: RoomId;
  /** Server clock. */
  readonly at: string;
  /**
   * The state folded from entries of `room` and of rooms that all of its readers can enter (`foundation`), and from no others:
   * an answer must not depend on what the readers of the room cannot see.
   */
  readonly state: TalksState;
  /** An entry of those rooms by its id, looked up in `room` first. */
  readonly entryOf: (id: string) => Entry | undefined;
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
  if (found === undefined || !canWrite(audience, room, found.writers)) {
    if (found === undefined) return shaped;
    return canWrite(audience, room, "talk") ? closed(entry.kind, room) : forbidden();
  }
  if (!shaped.ok) return shaped;
  return (
    partyProblem(entry, context) ??
    clockProblem(entry, context) ??
    referenceProblem(found, entry, context) ??
    nameProblem(found, entry, context) ??
    ownProblem(entry, context) ??
    ok(entry)
  );
}

type Refusal = Result<never> | null;

function closed(kind: string, room: RoomId): Result<never> {
  return fail(
    "not-yours-to-write",
    `An entry of the kind "${kind}" is not yours to write in ${room}. Nothing was written.`,
  );
}

/** A delegate writes for their party; what a party answers or tables needs a party. */
function partyProblem({ kind, party }: NewEntry, { audience, state }: WriteContext): Refusal {
  if (audience.capacity === "delegate" && party !== audience.party)
    return fail("other-party", `You write for ${audience.party ?? "your party"}: set it as the entry's party.`, {
      place: "party",
    });
  if (party === undefined)
    return kind === "stance" ? fail("no-party", "Say whose answer this is.", { place: "party" }) : null;
  return state.parties.some(({ id }) => id === party)
    ? null
    : fail("unknown-party", `There is no party "${party}" in this process.`, { place: "party" });
}

/** Nothing is known before it happened or after it was written; what was known on an earlier day needs a source of that day. */
function clockProblem({ kind, known, body }: NewEntry, { at, state }: WriteContext): Refusal {
  const written = dayIn(state.zone, at);
  const day = dayIn(state.zone, known);
  if (day > written) return fail("known-later", "It cannot become known after it is written down.", { place: "known" });
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
  return dated
    ? null
    : fail("known-needs-source", `To say that it was known on ${day}, name a source of that day or before.`, {
        place: "known",
      });
}

function referenceProblem(kind: EntryKind, entry: NewEntry, context: WriteContext): Refusal {
  for (const reference of kind.refers?.(entry.body) ?? []) {
    if (!exists(reference, context))
      return fail("unknown-reference", `${describe(reference)} is not known to everybody in ${context.room}.`, {
        place: `body.${reference.field}`,
      });
  }
  return null;
}

function describe({ to, id, point }: Reference): string {
  return point === undefined ? `The ${to} "${id}"` : `Point "${point}" of the ${to} "${id}"`;
}

function exists({ to, id, point }: Reference, { state, entryOf }: WriteContext): boolean {
  switch (to) {
    case "party":
      return state.parties.some((party) => party.id === id);
    case "source":
      return Object.hasOwn(state.sources, id);
    case "event":
      return state.events.some((event) => event.id === id);
    case "topic":
      return state.topics.some((topic) => topic.id === id);
    case "proposal":
      return state.proposals.some((proposal) => proposal.id === id);
    case "entry":
      return entryOf(id) !== undefined;
    case "draft":
    case "composite":
    case "text": {
      const text = state.texts.find((each) => each.id === id && (to === "text" || each.kind === to));
      return text !== undefined && (point === undefined || hasPoint(text, point));
    }
  }
}

/** Whether any version has the point: what was said of an older one stays sayable. */
function hasPoint({ versions }: TalksText, point: string): boolean {
  return versions.some(
    ({ draft, composite }) =>
      (draft !== undefined && [...walkPoints(draft.points)].some((each) => each.point.id === point)) ||
      (composite !== undefined && someBelow(composite.points, point)),
  );
}

function someBelow(points: readonly CompositePoint[], id: string): boolean {
  return points.some((point) => point.id === id || someBelow(point.points, id));
}

/** A name that another room holds is taken; a thing is renewed only by its party, or by the office. */
function nameProblem(kind: EntryKind, entry: NewEntry, { state, audience, room }: WriteContext): Refusal {
  if (entry.kind !== "draft" && entry.kind !== "composite") return null;
  const id = kind.names?.(entry.body);
  const text = state.texts.find((each) => each.kind === entry.kind && each.id === id);
  if (text === undefined) return null;
  if (text.room !== room)
    return fail("name-taken", `"${id}" is already the name of a text in ${text.room}: choose another.`, {
      place: "body.id",
    });
  const owner = text.versions[0]?.party;
  return audience.capacity === "delegate" && owner !== audience.party
    ? fail(
        "not-yours",
        `"${id}" was tabled by ${owner ?? "the mediator's office"}: table your words as a proposal or under another name.`,
        { place: "body.id" },
      )
    : null;
}

/** Marks rest on a credential; what is withdrawn, corrected or released is one's own, or the office's. */
function ownProblem(entry: NewEntry, context: WriteContext): Refusal {
  const { audience, room, entryOf } = context;
  const mine = (id: string): boolean => {
    const target = entryOf(id);
    if (target === undefined) return false;
    return audience.capacity !== "delegate" || target.party === audience.party;
  };
  switch (entry.kind) {
    case "mark":
      return audience.capacity === "delegate" && parseRoom(room)?.type !== "caucus"
        ? credentialProblem(entry.body as unknown as MarkBody, context)
        : null;
    case "silence":
      return audience.capacity === "delegate" && parseRoom(room)?.type !== "caucus"
        ? fail("not-yours-to-write", "A silence procedure is opened by the mediator's office. Nothing was written.")
        : null;
    case "withdrawal": {
      const { what, id } = entry.body as unknown as WithdrawalBody;
      const text = what === "draft" ? context.state.texts.find((each) => each.id === id) : undefined;
      const allowed =
        audience.capacity !== "delegate" ||
        (text === undefined ? mine(id) : text.versions[0]?.party === audience.party);
      return allowed ? null : fail("not-yours", "Only who brought it, or the mediator's office, may withdraw it.");
    }
    case "correction":
      return correctionProblem(entry.body as unknown as CorrectionBody, context, mine);
    case "release": {
      const { entry: id, to } = entry.body as unknown as ReleaseBody;
      if (!isRoom(to) || to === room || !canRefer(room, to))
        return fail("not-wider", `Not everybody in ${room} can enter ${to}: this would be no release.`, {
          place: "body.to",
        });
      return mine(id) ? null : fail("not-yours", "Only who wrote it, or the mediator's office, may release it.");
    }
    default:
      return null;
  }
}

function correctionProblem(
  { entry, body, v }: CorrectionBody,
  { kinds, entryOf, room, audience }: WriteContext,
  mine: (id: string) => boolean,
): Refusal {
  const target = entryOf(entry);
  if (target === undefined || target.room !== room)
    return fail("unknown-reference", `There is no entry "${entry}" in ${room} to correct.`, { place: "body.entry" });
  const writers = kinds.get(target.kind)?.writers;
  if (target.kind === "erasure" || !mine(entry) || writers === undefined || !canWrite(audience, room, writers))
    return fail("not-yours", "Only who wrote it, or the mediator's office, may correct it.", { place: "body.entry" });
  if (body === null) return null;
  const [problem] = checkBody(kinds, target.kind, v ?? target.v, body);
  return problem === undefined
    ? null
    : fail("wrong-entry", `body.${problem.field}: ${problem.message}`, { place: `body.body.${problem.field}` });
}

/** A delegate marks what a credential of their party covers, on a day on which it holds. */
function credentialProblem(body: MarkBody, { state, audience }: WriteContext): Refusal {
  if (audience.capacity !== "delegate") return null;
  const text = body.draft ?? body.composite;
  const covering = state.credentials.filter(
    ({ party, levels, text: confined, points, from = "", until = "9999", withdrawn, id }) =>
      withdrawn === undefined &&
      party === audience.party &&
      levels.includes(body.level) &&
      (confined === undefined || confined === text) &&
      (points === undefined || points.includes(body.point)) &&
      from <= body.on &&
      body.on.slice(0, until.length) <= until &&
      (body.credential === undefined || body.credential === id),
  );
  if (covering.length === 0)
    return fail(
      "no-credential",
      `No credential of ${audience.party ?? "your party"} covers "${body.level}" on this point on ${body.on}.`,
      { place: "body.level" },
    );
  return body.between.includes(audience.party ?? "")
    ? null
    : fail("other-party", "A delegation marks what its own party agrees to.", { place: "body.between" });
}
