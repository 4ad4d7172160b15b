import { toldBy, type Said, type Say, type Speaker } from "../common/said.ts";
import { canonical } from "../common/canonical.ts";
import type { Claim } from "../things/claim.ts";
import type { ClaimFinding } from "../evidence/finding.ts";
import { inPast, isOneCount } from "./past.ts";
import { figureSaid } from "../evidence/print.ts";
import type { FigureState } from "./figure-state.ts";
import type { Briefing, Correction } from "./briefing.ts";
import { linesChanged, linesNow, linesTold, type Lined } from "./figure-lines.ts";
import { findLive, type LiveRef } from "./live.ts";
import { drawnOn } from "./on-day.ts";
import { lineName } from "./resolve-claims.ts";
import type { Shown } from "./resolved.ts";
import { objectionsTo, type Objection } from "./standing.ts";

/** What a live figure of a briefing shows: as it was on publication, else as the record has it on the briefing's day. */
export function shownFigure(live: LiveRef, briefing: Briefing, state: FigureState, say: Say): Shown {
  const kept = briefing.published === null ? undefined : briefing.frozen?.[live.key];
  return (kept === undefined ? null : thawed(kept)) ?? toldBy(drawnOn(live, briefing, state), say);
}

/** What a published figure is kept as; one without the language that it speaks is in English. */
type Kept = Shown & { readonly spoken?: string };

/** The language that the figures of a published briefing speak: what is told of them since is told in the same. */
export function spokenIn({ frozen = {} }: Briefing): string {
  const [kept] = Object.values(frozen);
  return (kept === undefined ? null : thawed(kept))?.spoken ?? "en";
}

/**
 * The briefing as published on a day: every figure kept as it stands, in plain words of one language. Fails with the figures that
 * cannot be drawn.
 */
export function publishBriefing(
  briefing: Briefing,
  state: FigureState,
  on: string,
  { language, say }: Speaker,
): { readonly briefing: Briefing; readonly problems: readonly Said[] } {
  const frozen: Record<string, string> = {};
  const problems: Said[] = [];
  const lives = findLive(briefing.body);
  const dated = { ...briefing, asOf: briefing.asOf ?? on };
  for (const live of lives) {
    const resolved = drawnOn(live, dated, state);
    if (resolved.kind === "problem") problems.push(resolved.message);
    else frozen[live.key] = canonical({ ...toldBy(resolved, say), ...(language === "en" ? {} : { spoken: language }) });
  }
  if (problems.length > 0) return { briefing, problems };
  const objections = objectionsTo(lives, dated, state);
  const known = [...new Set(lives.flatMap((live) => objections(live).map(({ key }) => key)))].sort();
  return { briefing: { ...dated, published: on, frozen, known }, problems };
}

/** Whether a day of publication was written on a briefing whose figures nobody kept: they then follow the record. */
export function isUnfrozen({ published, frozen, body }: Briefing): boolean {
  return published !== null && frozen === undefined && findLive(body).length > 0;
}

/** A contradiction of a published figure that nobody had found when it was published, and nobody has decided. */
export interface NewContradiction {
  /** Key of the live figure. */
  readonly figure: string;
  readonly finding: ClaimFinding;
}

/** What has become of the figures of a published briefing since. */
export interface BriefingChanges {
  /** Figures that the record would now show otherwise and no correction tells: what a dated note must say, but for its day. */
  readonly due: readonly Omit<Correction, "on">[];
  /** A warning to the desk, not yet a correction: it may turn out either way. */
  readonly contradicted: readonly NewContradiction[];
}

/** Whether a change is one of this claim: of the claims of a table or chart, only those whose line became another changed. */
export function changesClaim(
  { of, was, now }: Pick<Correction, "of" | "was" | "now">,
  claim: Claim,
  shown: readonly Claim[],
  state: Pick<FigureState, "parties">,
  say: Say,
): boolean {
  const name = toldBy(lineName(claim, state), say);
  if (of !== undefined) return of === name || of.startsWith(`${name}, `);
  if (claim.supersededBy !== undefined) return true;
  const before = new Set(was.split("; "));
  const fresh = now.split("; ").filter((line) => !before.has(line));
  const tells = (line: string, each: Claim): boolean => line.includes(say(figureSaid(each)));
  const others = shown.filter(({ id }) => id !== claim.id);
  return fresh.length === 0 || fresh.some((line) => tells(line, claim) || !others.some((other) => tells(line, other)));
}

const none: BriefingChanges = { due: [], contradicted: [] };

/** Compares what a briefing showed on publication with what the record says now; `say` speaks the language of `spokenIn`. */
export function briefingChanges(briefing: Briefing, state: FigureState, say: Say): BriefingChanges {
  const { published, frozen, known, corrections } = briefing;
  if (published === null || frozen === undefined) return none;
  const due: Omit<Correction, "on">[] = [];
  const contradicted: NewContradiction[] = [];
  const lives = [...new Map(findLive(briefing.body).map((live) => [live.key, live])).values()];
  const objections = objectionsTo(lives, briefing, state);
  for (const live of lives) {
    const { key } = live;
    const kept = frozen[key];
    // Where a text stood on a day is not changed by what is said of it later.
    if (kept === undefined || live.name === "standing") continue;
    const since = objections(live).filter((each) => isSince(each, published, known));
    const notes = since.flatMap(({ note }) => (note === undefined ? [] : [`; ${say(note)}`]));
    const told = corrections?.findLast(({ figure, of }) => figure === key && of === undefined);
    const [shown, drawn] = [thawed(kept), toldBy(drawnOn(live, briefing, state), say)];
    const is = `${plainOf(drawn)}${notes.join("")}`;
    if (isLined(shown)) {
      // Of a table or chart readers are told the lines that changed: the whole of it twice tells them nothing.
      const whole = !isLined(drawn) || told?.was === shown.caption;
      const last = isLined(drawn) || told?.now === is ? (told?.now ?? shown.caption) : shown.caption;
      const next = isLined(drawn) ? shown.caption : is;
      if (whole && last !== next) due.push({ figure: key, was: last, now: next });
      // A note written before lines were told apart said it all at once.
      if (isLined(drawn) && !(corrections?.findLast(({ figure }) => figure === key) === told && told?.now === is))
        for (const change of linesChanged(
          linesTold(key, shown, drawn, corrections ?? [], say),
          linesNow(shown, drawn, since, state, say),
          shown,
          say,
        ))
          tell(due, { figure: key, ...change });
    } else {
      // What readers were last told, be it the figure itself or a note: going back is a change as well.
      const was = told === undefined ? plainOf(shown) : inPast(told.now);
      if (was !== is && !isOneCount(was, is)) due.push({ figure: key, was, now: is });
    }
    for (const { finding } of since) if (finding !== undefined) contradicted.push({ figure: key, finding });
  }
  return { due, contradicted };
}

/** What readers are owed, as notes of a day. */
export function datedNotes({ due }: BriefingChanges, on: string): readonly Correction[] {
  return due.map((change) => ({ ...change, on }));
}

/** Adds a change of a line; where another figure shows the same line, one note tells both. */
function tell(due: Omit<Correction, "on">[], change: Omit<Correction, "on">): void {
  const at = due.findIndex(
    ({ figure, of, was, now }) =>
      figure !== change.figure && of === change.of && was === change.was && now === change.now,
  );
  const same = due[at];
  if (same === undefined) due.push(change);
  else due[at] = { ...same, also: [...(same.also ?? []), change.figure] };
}

/** What a change was, with the line that it is of. */
export function wasOf({ of, was }: Pick<Correction, "of" | "was">): string {
  return of === undefined ? was : `${of}: ${was}`;
}

function isLined(shown: Shown | null): shown is Lined {
  return shown?.kind === "table" || shown?.kind === "chart";
}

/**
 * Whether an objection has come since publication. Of a briefing that keeps no list of what was known, only what carries its own
 * day, or stands in the ledger as a replacement, can be told.
 */
function isSince({ key, on, finding }: Objection, published: string, known: readonly string[] | undefined): boolean {
  if (known !== undefined) return !known.includes(key);
  return finding === undefined && (on === undefined || on > published);
}

/** A kept figure, what was declared told in the past tense; null where it cannot be read. */
function thawed(kept: string): Kept | null {
  try {
    const value = JSON.parse(inPast(kept)) as Kept;
    return typeof value === "object" && value !== null && "kind" in value ? value : null;
  } catch {
    return null;
  }
}

/** What a figure says, in one line of words. */
export function plainOf(resolved: Shown | null): string {
  switch (resolved?.kind) {
    case "text":
    case "quote":
      return resolved.text;
    case "table":
      return resolved.rows.map((row) => row.join(" | ")).join("; ");
    case "chart":
      return resolved.rows
        .map(({ label, printed, date }) => `${label}: ${printed}${date === null ? "" : ` (${date})`}`)
        .join("; ");
    case "redline":
      return `${resolved.before.text} / ${resolved.after.text}`;
    case "problem":
      return resolved.message;
    default:
      return "";
  }
}
