import { dayIn, endOfDay, type Zone } from "../../common/zone.ts";
import { MARK_LEVELS } from "../kinds/shapes.ts";
import type { DecisionRule } from "../kinds/setup.ts";
import type { MarkBody, ReasonBody, SilenceBody, StanceBody } from "../kinds/talks.ts";
import type { LiveEntry } from "../part.ts";
import type { DeclaredCount, MarkLevel } from "../state.ts";
import type { Finding, OpenCause, PointMark, PointStatus, Proposal, Stance } from "../talks.ts";
import { compareMoments } from "./clocks.ts";
import { findingOf } from "./finding.ts";
import { isLater, withdrawalOf, type Slot } from "./names.ts";
import type { PointEntries, Points } from "./points.ts";
import type { Open, Recorder } from "./recorded.ts";
import { plain } from "./shelf.ts";
import { changedSince, follow, versionFor } from "./words.ts";

/** What the ledger needs to know besides the entries of the point. */
export interface LedgerContext {
  readonly recorder: Recorder;
  readonly zone: Zone;
  readonly now: string;
  readonly rule: DecisionRule | null;
  readonly deciding: readonly string[];
  readonly proposal: (slot: Slot) => Proposal;
}

/** The status of each point of one text that anything is known about; made anew where something was said since. */
export function ledgerOf(
  kind: "draft" | "composite",
  text: Slot,
  id: string,
  points: Points,
  context: LedgerContext,
): readonly PointStatus[] {
  const ledger: PointStatus[] = [];
  for (const [point, entries] of points.now()) {
    entries.status ??= statusOf(kind, text, id, point, entries, context);
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
  context: LedgerContext,
): PointStatus {
  const marks = marksOf(text, entries.marks, context.recorder);
  const stances = stancesOf(entries.stances, context.recorder, (live) =>
    changedSince(text, live, plain<StanceBody>(live).point ?? point),
  );
  const standing = marks.filter(({ stands }) => stands);
  let top: PointMark | undefined;
  for (const mark of standing) if (top === undefined || rank(mark.level) > rank(top.level)) top = mark;
  const silence = silenceOf(text, point, entries.silences, stances, context);
  const office = standing.find(({ party }) => party === undefined)?.level;
  const finding = findingOf({
    rule: context.rule,
    deciding: context.deciding,
    stances: stances.filter(({ stands }) => stands),
    ...(silence === undefined ? {} : { silence }),
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
    open: causesOf(entries, marks, stances, proposals, reasons, context.recorder),
  };
}

function rank(level: MarkLevel): number {
  return MARK_LEVELS.indexOf(level);
}

function found(level: MarkLevel): Finding["level"] {
  if (level === "agreed" || level === "closed") return "agreed";
  return level === "agreed-ad-referendum" ? level : "open";
}

/** Marks, newest first. One stands until its words change, it is withdrawn, or the same parties (and perhaps more) mark anew. */
function marksOf(text: Slot, slots: readonly Slot[], recorder: Recorder): readonly PointMark[] {
  const newest = [...slots].sort((a, b) => (isLater(a.live, b.live) ? -1 : 1));
  // Seldom more than a few groups of parties mark one point, however often.
  const renewed = new Map<string, readonly string[]>();
  return newest.map((slot) => {
    const live = slot.live;
    const body = plain<MarkBody>(live);
    const version = versionFor(text, live, body.version);
    const { by, gone } = follow(text, version, body.point);
    const withdrawn = withdrawalOf(slot);
    const group = body.between.join("\n");
    const again =
      renewed.has(group) ||
      [...renewed.values()].some((between) => body.between.every((party) => between.includes(party)));
    if (withdrawn === null) renewed.set(group, body.between);
    const mark = recorder.on<MarkBody>(live) as Open<PointMark>;
    mark.onVersion = recorder.of(version).entry;
    mark.stands = by === null && withdrawn === null && !again;
    if (by !== null) mark.fellBack = { by: recorder.of(by).entry, on: by.on, gone };
    if (withdrawn !== null) mark.withdrawn = recorder.withdrawn(withdrawn);
    return mark;
  });
}

/** Answers, oldest first. A party's last answer stands while the words it was about do. */
export function stancesOf(
  slots: readonly Slot[],
  recorder: Recorder,
  changed: (live: LiveEntry) => boolean,
): readonly Stance[] {
  const last = new Map<string, Slot>();
  for (const slot of slots) {
    const party = slot.live.entry.party ?? "";
    const before = last.get(party);
    if (withdrawalOf(slot) === null && (before === undefined || isLater(slot.live, before.live))) last.set(party, slot);
  }
  return slots.map((slot) => {
    const live = slot.live;
    const withdrawn = withdrawalOf(slot);
    const stance = recorder.on<StanceBody>(live) as Open<Stance>;
    stance.stands = last.get(live.entry.party ?? "") === slot && !changed(live);
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
  { recorder, zone, now }: LedgerContext,
): Finding["silence"] {
  const open = slots.filter((slot) => withdrawalOf(slot) === null).map(({ live }) => live);
  const live = open.reduce<LiveEntry | null>(
    (last, each) => (last === null || isLater(each, last) ? each : last),
    null,
  );
  if (live === null) return undefined;
  const { deadline } = plain<SilenceBody>(live);
  const end = deadline.length === 10 ? endOfDay(zone, deadline) : deadline;
  const objection = stances.some(
    ({ answer, stands, on }) =>
      stands &&
      (answer === "oppose" || answer === "reserve") &&
      compareMoments(on, live.on) >= 0 &&
      compareMoments(on, deadline.length === 10 ? dayIn(zone, deadline) : deadline) <= 0,
  );
  const state = changedSince(text, live, point) ? "lapsed" : objection ? "broken" : end <= now ? "passed" : "running";
  return { deadline, state, entry: recorder.of(live).entry };
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
  const agreed = marks.find(({ stands, level }) => stands && level !== "open");
  const last = marks.find(({ withdrawn }) => withdrawn === undefined);
  if (agreed === undefined) {
    if (last?.fellBack !== undefined)
      causes.push({ cause: "changed", entry: last.fellBack.by, was: last.level, on: last.fellBack.on });
    else if (last !== undefined) causes.push({ cause: "declared-open", entry: last.entry });
    else if (count !== null) causes.push({ cause: "counted-open", entry: recorder.of(count).entry });
    else causes.push({ cause: "never-marked" });
  }
  for (const { entry, state, party } of proposals)
    if (state === "tabled") causes.push({ cause: "proposal", entry, party: party ?? null });
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

/** Points that a count names as open. */
export function openPoints(live: LiveEntry): readonly string[] {
  return plain<DeclaredCount>(live).open;
}
