import { firstDayOf, lastDayOf } from "../../../common/day.ts";
import { joined, said, type Said } from "../../../common/said.ts";
import { stated, type Basis, type Statement } from "../../../common/statement.ts";
import type { Issue, StandingOverride } from "../../../things/issue.ts";
import type { Position } from "../../../things/position.ts";
import { partyCell, PositionIndex } from "../cells.ts";
import { conditionOf } from "../conditions.ts";
import { isUnreadPosition } from "../position.ts";
import { bearingOn, isBelow, type Bearing, type Ground } from "./bearing.ts";
import { dayOf, namesOf, sayBefore, sayDeclared, sayEnded, sayJudged, sayMove } from "./saying.ts";
import { shrinking, type Move } from "./scale.ts";

/** Where an issue stands by its entries, from settled to untouched. */
export const STANDS = [
  "signed",
  "declared",
  "ended",
  "alike",
  "converging",
  "contested",
  "unsettled",
  "one-side",
  "unaddressed",
] as const;
export type StandCode = (typeof STANDS)[number];

/** Parties that hold one option. */
export interface OptionGroup {
  readonly option: string;
  readonly parties: readonly string[];
}

/** What was declared of points that state an option, and what ended it. */
export interface DeclaredStand {
  readonly code: "signed" | "declared" | "ended";
  readonly declaration: Bearing;
  /** The later entry that differs: of a party it holds between, or a declaration that the point is open. */
  readonly ended: Bearing | null;
  readonly statement: Statement;
}

/** What the parties' own positions allow to say. */
export interface StatedStand {
  readonly code: "alike" | "converging" | "contested" | "unsettled" | "one-side" | "unaddressed";
  readonly groups: readonly OptionGroup[];
  /**
   * Who counts as holding an option, as the statement counts them: of what was read, and where options differ without those who have
   * since spoken without naming one.
   */
  readonly holders: readonly OptionGroup[];
  /** Parties between whom it is to be settled. */
  readonly among: number;
  /** The moves by which the distance has shrunk. */
  readonly moves: readonly Move[];
  /** Null where no party's position is on record. */
  readonly statement: Statement | null;
}

/** Where an issue stands: its entries in order, and no more than they say. */
export interface IssueStand {
  readonly entries: readonly Bearing[];
  readonly declared: DeclaredStand | null;
  /** Of an issue that was signed, what was stated after that day. */
  readonly stated: StatedStand;
  /** What was held before it was signed; null where it was not, or nothing is on record of that time. */
  readonly before: Statement | null;
  /** A person's judgement in place of the rule's. */
  readonly override?: StandingOverride;
}

/**
 * Where an issue stands. *Signed* or *declared* only where the entry names the points, and entries state one option in them; always in the
 * past tense with its day, between named parties; *ended* where one of those parties later stated another option, or the point
 * was declared open again. What was held before a signature is told as past, and only what was stated after it as held now. Else what the parties' own positions allow: *alike*, *converging* by moves on an ordered scale, *contested*,
 * stated by *one side*. Only what was read in a source counts, and only the parties between whom the issue is to be settled.
 */
export function standingOf(ground: Ground, issue: Issue, parties: readonly string[]): IssueStand {
  const entries = bearingOn(issue, ground);
  const declared = declaredOn(ground, issue, entries);
  const between = issue.between ?? parties;
  const signed = declared?.declaration.level === "signed" ? declared.declaration.on : null;
  const held = (of: (on: string) => boolean) => statedBy(heldIn(ground, issue, of), issue, between, declared !== null);
  return {
    entries,
    declared,
    stated:
      signed === null
        ? statedBy(ground, issue, between, declared !== null)
        : held((on) => firstDayOf(on) > lastDayOf(signed)),
    before: signed === null ? null : pastOf(signed, held((on) => lastDayOf(on) < firstDayOf(signed)).statement),
    ...(issue.override === undefined ? {} : { override: issue.override }),
  };
}

/** The same ground with those positions on the issue alone whose day fits; of an undated one nobody knows. */
function heldIn(ground: Ground, issue: Issue, fits: (on: string) => boolean): Ground {
  const positions = ground.index.on(issue.id).filter(({ on }) => on !== null && fits(on));
  return { ...ground, index: new PositionIndex({ families: [], issues: [issue], positions }, []) };
}

function pastOf(signed: string, held: Statement | null): Statement | null {
  const what = held === null ? null : sayBefore(signed, held);
  return what === null || held === null ? null : stated(what, held.entries);
}

/** What is said of an issue on the line of one party: nothing that was declared without it. */
export function standFor(stand: IssueStand, party: string): IssueStand {
  const { override: _ofAll, ...rest } = stand;
  return { ...rest, declared: stand.declared?.declaration.parties.includes(party) === true ? stand.declared : null };
}

/** The strongest thing that the entries allow. */
export function standCode({ declared, stated: { code } }: IssueStand): StandCode {
  return declared?.code ?? code;
}

/** What is to be said of an issue, in order; empty where no entry says anything. */
export function standStatements(stand: IssueStand): readonly Statement[] {
  const { declared, before } = stand;
  const told = declared?.declaration.level === "signed" ? isHeldSince(stand) : declared?.code !== "declared";
  const all = [declared?.statement ?? null, told ? stand.stated.statement : null, before];
  return all.filter((statement) => statement !== null);
}

/** Whether more than one party has stated an option of the issue since it was signed. */
function isHeldSince({ stated: { groups } }: IssueStand): boolean {
  return groups.flatMap(({ parties }) => parties).length > 1;
}

/** Where an issue stands, as lists and tables have it: what a person judged, else what the entries say. */
export function sayStand(stand: IssueStand): Said {
  if (stand.override !== undefined) return sayJudged(stand.override);
  const all = standStatements(stand);
  return all.length === 0 ? said("issue.unaddressed") : (joined("semicolon", all.map(bare)) as Said);
}

/** A statement as one fact of a sentence. */
function bare({ code, facts }: Said): Said {
  return { code, facts };
}

/** The latest declaration of points in which entries state one option, or the latest signature, and the first later entry that differs. */
function declaredOn(ground: Ground, issue: Issue, entries: readonly Bearing[]): DeclaredStand | null {
  const found = entries.findLast(
    ({ kind, level, option }) =>
      kind !== "position" && level !== null && level !== "open" && (option !== null || level === "signed"),
  );
  if (found === undefined) return null;
  const ended = entries.find((entry) => differs(entry, found)) ?? null;
  const what = sayDeclared(ground, issue, found);
  const statement = stated(
    ended === null ? what : sayEnded(ground, issue, what, ended),
    [found, ...stating(entries, found), ...(ended === null ? [] : [ended])].map(basis),
  );
  if (statement === null) return null;
  // Whether an option is another than the words that were signed is known only where those are an option too.
  const isSigned = found.level === "signed" && (ended === null || found.option === null);
  const code = isSigned ? "signed" : ended === null ? "declared" : "ended";
  return { code, declaration: found, ended, statement };
}

/** A later position with another option, of a party of the declaration, or a later word that the points are open. */
function differs(entry: Bearing, { on, draft, points, option, parties }: Bearing): boolean {
  if (entry.on.slice(0, 10) < on.slice(0, 10) || entry.unread) return false;
  // What took a status away may have come on its day; of two statements of one day neither is known to be the later.
  const isTaken = entry.kind === "changed" || entry.kind === "contested";
  if (entry.on.slice(0, 10) === on.slice(0, 10) && !isTaken) return false;
  if (entry.kind === "position")
    return entry.option !== null && entry.option !== option && entry.parties.some((party) => parties.includes(party));
  return (
    entry.level === "open" &&
    entry.draft === draft &&
    entry.points.some((a) => points.some((b) => isBelow(b, a) || isBelow(a, b)))
  );
}

/** The positions that state the option in the points that a declaration names. */
function stating(entries: readonly Bearing[], { points, option, rests = [] }: Bearing): readonly Bearing[] {
  return entries.filter(
    (entry) =>
      entry.kind === "position" &&
      rests.includes(entry.id) &&
      entry.option === option &&
      entry.points.some((point) => points.some((above) => isBelow(point, above))),
  );
}

function basis({ kind, id }: Basis): Basis {
  return { kind, id };
}

function statedBy(ground: Ground, issue: Issue, parties: readonly string[], declared: boolean): StatedStand {
  const held = parties.flatMap((party) => {
    const { current } = partyCell(ground.index, issue.id, party);
    return current === null || current.option === null || isUnreadPosition(current) ? [] : [current];
  });
  const groups = groupsOf(held);
  const later = held.flatMap(({ party }) => laterWord(ground, issue, party));
  const loose = new Set(later.map(({ party }) => party));
  // What a party said since without naming an option may have left the one it named before: that options differ rests on the others.
  const firm = held.filter(({ party }) => !loose.has(party));
  const moves = groups.length > 1 ? shrinking(issue, ground.index, firm) : [];
  const made = (code: StatedStand["code"], what: Said, entries: readonly Position[], of = held) => ({
    code,
    groups: groupsOf(of),
    holders: groupsOf(groups.length > 1 ? firm : held),
    among: parties.length,
    moves,
    statement: stated(
      what,
      [...new Set([...entries, ...of])].map(({ id }) => ({ kind: "position", id })),
    ),
  });
  if (held.length === 0) return made("unaddressed", said("issue.unaddressed"), []);
  if (held.length === 1) return made("one-side", said("issue.one-side"), []);
  const tied = held.flatMap((each) => (conditionOf(each) === null ? [] : [each.party]));
  if (groups.length === 1)
    return made(
      "alike",
      said("issue.alike", {
        parties: namesOf(ground, groups[0]?.parties ?? []),
        tied: tied.length,
        conditional: namesOf(ground, tied),
        declared,
      }),
      [],
    );
  const [last] = later.toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? 1 : -1));
  if (last !== undefined && groupsOf(firm).length < 2)
    return made(
      "unsettled",
      said("issue.unsettled", { party: namesOf(ground, [last.party])[0] ?? "", on: dayOf(last.on ?? "") }),
      later,
    );
  if (moves.length === 0) return made("contested", said("issue.contested"), [], firm);
  return made(
    "converging",
    said("issue.converging", {
      moves: joined(
        "semicolon",
        moves.map((move) => sayMove(ground, issue, move)),
      ),
    }),
    moves.flatMap(({ entries }) => entries),
    firm,
  );
}

/** The last that a party said of an issue since it named an option, where that was read and names none; silence is no statement. */
function laterWord(ground: Ground, issue: Issue, party: string): readonly Position[] {
  const { later } = partyCell(ground.index, issue.id, party);
  return later.filter((each) => each.absence === undefined && !isUnreadPosition(each)).slice(-1);
}

function groupsOf(held: readonly Position[]): readonly OptionGroup[] {
  const groups = new Map<string, string[]>();
  for (const { option, party } of held) {
    if (option === null) continue;
    const list = groups.get(option);
    if (list === undefined) groups.set(option, [party]);
    else list.push(party);
  }
  return [...groups].map(([option, parties]) => ({ option, parties }));
}
