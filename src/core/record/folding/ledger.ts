import { dayIn, endOfDay, type Zone } from "../../common/zone.ts";
import { ACTING_OFFICE, isFiled } from "../acting.ts";
import { MARK_LEVELS, type MarkBody, type ReasonBody } from "../../things/declared.ts";
import type { DecisionRule } from "../../things/process.ts";
import type { ConfirmationBody, SilenceBody, StanceBody } from "../../things/talks.ts";
import type { CompositeBody } from "../../things/texts.ts";
import type { LiveEntry } from "../part.ts";
import type { MarkLevel } from "../state.ts";
import type { FellBack, Finding, OpenCause, PointMark, PointStatus, Proposal, Stance } from "../talks.ts";
import { bracketedPoints } from "./bracketed.ts";
import { compareMoments } from "./clocks.ts";
import { findingOf } from "./finding.ts";
import { isLater, withdrawalOf, type Slot } from "./names.ts";
import type { PointEntries, Points } from "./points.ts";
import type { Open, Recorder } from "./recorded.ts";
import { renews, speakerOf, type Renewal } from "./renewing.ts";
import { plain } from "./shelf.ts";
import { unaccepted } from "./unaccepted.ts";
import { fallenSince, versionSpokenOn, wordsSince, type Fallen } from "./words.ts";

/** What the ledger needs to know besides the entries of the point. */
export interface LedgerContext {
  readonly recorder: Recorder;
  readonly zone: Zone;
  readonly now: string;
  readonly rule: DecisionRule | null;
  readonly deciding: readonly string[];
  readonly proposal: (slot: Slot) => Proposal;
  /** What the party for which an entry was filed says of it, or the office of a silence; null where nothing was said. */
  readonly confirmed: (live: LiveEntry) => ConfirmationBody["answer"] | null;
}

/** What was said about one text. */
interface Spoken {
  readonly kind: "draft" | "composite";
  readonly points: Points;
  /** Answers that object to anything in it: each breaks a silence on the whole. */
  readonly objections: readonly Slot[];
}

/** The status of each point of one text that anything is known about; made anew where something was said since. */
export function ledgerOf(
  { kind, points, objections }: Spoken,
  text: Slot,
  id: string,
  context: LedgerContext,
): readonly PointStatus[] {
  const ledger: PointStatus[] = [];
  for (const [point, entries] of points.now()) {
    entries.status ??= statusOf(kind, text, id, point, entries, objections, context);
    ledger.push(entries.status);
  }
  return ledger;
}

function statusOf(
  kind: "draft" | "composite",
  text: Slot,
  id: string,
  point: string,
  entries: PointEntries,
  objections: readonly Slot[],
  context: LedgerContext,
): PointStatus {
  const marks = marksOf(text, entries.marks, context);
  const stances = stancesOf(entries.stances, context, (live) =>
    fallenSince(text, live, plain<StanceBody>(live).point ?? point),
  );
  const standing = marks.filter(({ stands, awaits }) => stands && awaits === undefined);
  let top: PointMark | undefined;
  for (const mark of standing) if (top === undefined || rank(mark.level) > rank(top.level)) top = mark;
  const silence = silenceOf(text, point, entries.silences, stances, objections, context);
  const office = standing.find(({ party }) => party === undefined)?.level;
  const finding = findingOf({
    rule: context.rule,
    deciding: context.deciding,
    stances: stances.filter((stance) => stance.stands && !isLate(stance, silence, context.zone)),
    ...(silence === undefined ? {} : { silence }),
    bracketed: isBracketed(text, point),
    ...(office === undefined ? {} : { office: found(office) }),
  });
  const proposals = entries.proposals.map(context.proposal);
  const reasons = entries.reasons.map((live) => context.recorder.on<ReasonBody>(live));
  return {
    ...(kind === "draft" ? { draft: id } : { composite: id }),
    point,
    marks,
    level: top?.level ?? "open",
    between: top?.between ?? [],
    finding,
    stances,
    proposals: proposals.map((proposal) => proposal.id),
    reasons,
    notes: entries.notes.map(({ entry }) => entry.id),
    open: [...causesOf(entries, marks, stances, proposals, reasons, context.recorder), ...unaccepted(text, proposals)],
  };
}

/** Whether parties hold different words at a point, or below it, as the text stands. */
function isBracketed({ live }: Slot, point: string): boolean {
  const { composite } = plain<Partial<CompositeBody>>(live);
  return composite !== undefined && bracketedPoints(composite).has(point);
}

function rank(level: MarkLevel): number {
  return MARK_LEVELS.indexOf(level);
}

function found(level: MarkLevel): Finding["level"] {
  if (level === "agreed" || level === "closed") return "agreed";
  return level === "agreed-ad-referendum" ? level : "open";
}

/** Marks, newest first. One stands until its words change, it is withdrawn or contested, or the same parties mark anew. */
function marksOf(
  text: Slot,
  slots: readonly Slot[],
  { recorder, confirmed }: Pick<LedgerContext, "recorder" | "confirmed">,
): readonly PointMark[] {
  const newest = [...slots].sort((a, b) => (isLater(a.live, b.live) ? -1 : 1));
  // Seldom more than a few groups of parties mark one point, however often.
  const renewed = new Map<string, Renewal>();
  const marks = newest.map((slot) => {
    const live = slot.live;
    const body = plain<MarkBody>(live);
    const version = versionSpokenOn(text, live, body.point, body.version);
    const fallen = fallenSince(text, live, body.point, body.version);
    const withdrawn = withdrawalOf(slot);
    const filed = isFiled(live.entry) && confirmed(live) !== "confirm";
    const mine = { between: body.between, speaker: speakerOf(live.entry), filed };
    const again = [...renewed.values()].some((later) => renews(later, mine));
    if (withdrawn === null) renewed.set(`${filed}\n${mine.speaker}\n${body.between.join("\n")}`, mine);
    const mark = recorder.on<MarkBody>(live) as Open<PointMark>;
    mark.onVersion = recorder.of(version).entry;
    const contested = confirmed(live) === "contest";
    mark.stands = fallen === null && withdrawn === null && !again && !contested;
    if (contested) mark.contested = true;
    if (fallen !== null) mark.fellBack = fellBack(fallen);
    const since = wordsSince(text, version, body.point);
    if (since !== null) mark.wordsSince = since;
    if (withdrawn !== null) mark.withdrawn = recorder.withdrawn(withdrawn);
    return mark;
  });
  for (const mark of marks) {
    const awaits = awaitedBy(mark, marks);
    if (awaits.length > 0) mark.awaits = awaits;
  }
  return marks;
}

/** The parties that a delegation's mark names beside its own and that have not marked as much between them. */
function awaitedBy(mark: PointMark, marks: readonly PointMark[]): readonly string[] {
  const speaker = mark.as === undefined || mark.party === undefined ? "" : mark.party;
  if (speaker === "") return [];
  return mark.between.filter(
    (party) =>
      party !== speaker &&
      !marks.some(
        (other) =>
          other.stands &&
          rank(other.level) >= rank(mark.level) &&
          [speaker, party].every((each) => other.between.includes(each)) &&
          (other.as === undefined || other.party === undefined || other.party === party),
      ),
  );
}

function fellBack({ by: { room, seq, id }, on, gone }: Fallen): FellBack {
  return { by: { room, seq, id }, on, gone };
}

/** Answers, oldest first. A party's last answer stands while the words it was about do. */
export function stancesOf(
  slots: readonly Slot[],
  { recorder, confirmed }: Pick<LedgerContext, "recorder" | "confirmed">,
  fallenOf: (live: LiveEntry) => Fallen | null,
): readonly Stance[] {
  const last = new Map<string, Slot>();
  const own = new Set(
    slots.filter(({ live: { entry } }) => entry.as === entry.party).map(({ live }) => live.entry.party),
  );
  for (const slot of slots) {
    const { entry } = slot.live;
    const party = entry.party ?? "";
    const before = last.get(party);
    // What the office filed takes nothing away that the party said itself, until the party confirms it.
    const said = confirmed(slot.live) ?? (isFiled(entry) && own.has(party) ? "contest" : "confirm");
    const counts = withdrawalOf(slot) === null && said === "confirm";
    if (counts && (before === undefined || isLater(slot.live, before.live))) last.set(party, slot);
  }
  return slots.map((slot) => {
    const live = slot.live;
    const withdrawn = withdrawalOf(slot);
    const fallen = fallenOf(live);
    const stance = recorder.on<StanceBody>(live) as Open<Stance>;
    stance.stands = last.get(live.entry.party ?? "") === slot && fallen === null;
    if (fallen !== null) stance.fellBack = fellBack(fallen);
    if (withdrawn !== null) stance.withdrawn = recorder.withdrawn(withdrawn);
    return stance;
  });
}

/** The latest silence procedure on a point: running, broken by an objection before its deadline, passed, or lapsed with the words. */
function silenceOf(
  text: Slot,
  point: string,
  slots: readonly Slot[],
  stances: readonly Stance[],
  objections: readonly Slot[],
  { recorder, zone, now, confirmed }: LedgerContext,
): Finding["silence"] {
  const open = slots.filter((slot) => withdrawalOf(slot) === null).map(({ live }) => live);
  const live = open.reduce<LiveEntry | null>(
    (last, each) => (last === null || isLater(each, last) ? each : last),
    null,
  );
  if (live === null) return undefined;
  const { deadline, points } = plain<SilenceBody>(live);
  const whole = points === undefined;
  const end = deadline.length === 10 ? endOfDay(zone, deadline) : deadline;
  const last = deadline.length === 10 ? dayIn(zone, deadline) : deadline;
  const inTime = (stance: Stance): boolean => isWithin(momentOf(stance), live, last, end);
  const own = stances.filter(
    (stance) => stance.stands && (stance.answer === "oppose" || stance.answer === "reserve") && inTime(stance),
  );
  // On the whole it is broken once, for all points and whatever becomes of their words.
  const ofWhole = (whole ? objections : [])
    .filter((slot) => withdrawalOf(slot) === null && confirmed(slot.live) !== "contest")
    .map((slot): Stance => recorder.on<StanceBody>(slot.live) as Stance)
    .filter(inTime);
  const [objection] = [...own, ...ofWhole].toSorted((a, b) => compareMoments(momentOf(a), momentOf(b)));
  const passed = live.entry.as === undefined || confirmed(live) === "confirm" ? "passed" : "unconfirmed";
  const lapsed = fallenSince(text, live, point) !== null && ofWhole.length === 0;
  const state = lapsed ? "lapsed" : objection !== undefined ? "broken" : end <= now ? passed : "running";
  const broken =
    state === "broken" && objection?.party !== undefined
      ? { brokenBy: { party: objection.party, on: momentOf(objection) } }
      : {};
  return { deadline, state, entry: recorder.of(live).entry, ...(whole ? { whole } : {}), ...broken };
}

/** When an answer counts as given: by the server's clock; what the office filed, when it was received; before `as`, on its day. */
function momentOf({ as, at, on, received }: Stance): string {
  if (as === undefined) return on;
  return as === ACTING_OFFICE ? (received?.on ?? on) : at;
}

/** Whether an objection came after a silence had passed: it stands on record, and takes nothing back. */
function isLate(stance: Stance, silence: Finding["silence"], zone: Zone): boolean {
  if (silence?.state !== "passed" || stance.as === undefined) return false;
  const { deadline } = silence;
  return momentOf(stance) > (deadline.length === 10 ? endOfDay(zone, deadline) : deadline);
}

/** Whether a moment lies in a silence: from its opening to its deadline. */
function isWithin(moment: string, opened: LiveEntry, last: string, end: string): boolean {
  const intime =
    moment.length > 10 && opened.entry.as !== undefined ? moment <= end : compareMoments(moment, last) <= 0;
  return intime && compareMoments(moment, opened.on) >= 0;
}

/** Why a point is open; nothing where a mark above `open` stands and nothing speaks against it. */
function causesOf(
  { count, reasons: reasonEntries }: PointEntries,
  marks: readonly PointMark[],
  stances: readonly Stance[],
  proposals: readonly Proposal[],
  reasons: PointStatus["reasons"],
  recorder: Recorder,
): readonly OpenCause[] {
  const causes: OpenCause[] = [];
  const agreed = marks.find(({ stands, level, awaits }) => stands && level !== "open" && awaits === undefined);
  const awaiting = marks.find(({ stands, level, awaits }) => stands && level !== "open" && awaits !== undefined);
  const last = marks.find(({ withdrawn }) => withdrawn === undefined);
  if (agreed === undefined) {
    if (awaiting !== undefined) causes.push({ cause: "awaits", entry: awaiting.entry, parties: awaiting.awaits ?? [] });
    else if (last?.fellBack !== undefined)
      causes.push({ cause: "changed", entry: last.fellBack.by, was: last.level, on: last.fellBack.on });
    else if (last?.contested === true && last.level !== "open")
      causes.push({ cause: "contested", entry: last.entry, was: last.level, between: last.between });
    else if (last !== undefined) causes.push({ cause: "declared-open", entry: last.entry });
    else if (count !== null) causes.push({ cause: "counted-open", entry: recorder.of(count).entry });
    else causes.push({ cause: "never-marked" });
  }
  for (const { entry, state, party, contested } of proposals)
    if (state === "tabled" && contested === undefined) causes.push({ cause: "proposal", entry, party: party ?? null });
  for (const { stands, answer, entry, party, reason } of stances) {
    if (stands && (answer === "oppose" || answer === "reserve"))
      causes.push({
        cause: answer === "oppose" ? "opposed" : "reserved",
        entry,
        party: party ?? "",
        reason: reason ?? "",
      });
  }
  for (const [at, { entry, reason, saidBy, on }] of reasons.entries()) {
    const settled = agreed !== undefined && compareMoments(agreed.on, reasonEntries[at]?.on ?? on) >= 0;
    if (!settled) causes.push({ cause: "bracket", entry, reason, saidBy });
  }
  return causes;
}
