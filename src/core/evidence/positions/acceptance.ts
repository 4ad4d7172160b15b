import type { PositionBook } from "./book.ts";
import type { Clash } from "../../things/around.ts";
import { partyCell, type PositionIndex } from "./cells.ts";
import { conditionOf } from "./conditions.ts";
import { isUnreadPosition } from "./position.ts";
import type { Issue } from "../../things/issue.ts";
import type { Position } from "../../things/position.ts";

/** One option for each issue that a package settles; issues that it leaves out are not in it. */
export type Package = Readonly<Record<string, string>>;

/**
 * What the record says of a party and an option. *holds*: its current stance states it; *conditional*: it does, on a condition. *other*: its current stance states
 * another option. *unread*: a stance is known, but its text was not read. *unknown*: no option of the party is on record,
 * for whichever reason. Only *holds* speaks for acceptance: what is unknown is no consent.
 */
export type OptionAnswer = "holds" | "conditional" | "other" | "unread" | "unknown";

/** One party's answer on one issue of a package. */
export interface IssueAnswer {
  readonly issue: string;
  readonly option: string;
  readonly answer: OptionAnswer;
  /** The position that it rests on; null where there is none. */
  readonly position: Position | null;
  /** The condition on which the position states its option, in its words; null where there is none. */
  readonly condition: string | null;
  /** True where the party stated this very option before and states another now. */
  readonly left: boolean;
}

/** A party held against a package. */
export interface PartyAnswer {
  readonly party: string;
  readonly answers: readonly IssueAnswer[];
  /** *accepts*: it holds each option; *conditional*: some of them on a condition; *differs*: it states another on at least one; *open*: none can be said. */
  readonly verdict: "accepts" | "conditional" | "differs" | "open";
}

/** Which parties hold an option, which state another, of which nothing can be said. */
export interface OptionHolders {
  readonly option: string;
  readonly holds: readonly string[];
  readonly other: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Where the parties could meet on an issue. *common*: one option is held by all; *conditional*: so it is, by some on a condition; *unopposed*: all who state an option state
 * the same one, and of others nothing is known; *apart*: different options are stated; *nothing*: nobody states one.
 */
export interface IssueZone {
  readonly issue: string;
  readonly zone: "common" | "conditional" | "unopposed" | "apart" | "nothing";
  readonly options: readonly OptionHolders[];
}

/** Holds a package against what each party is on record as wanting. Issues and options that nobody knows are left out. */
export function testPackage(
  book: PositionBook,
  index: PositionIndex,
  parties: readonly string[],
  chosen: Package,
): readonly PartyAnswer[] {
  const issues = book.issues.filter(({ id, options }) => options.some((option) => option.id === chosen[id]));
  return parties.map((party) => {
    const answers = issues.map((issue) => answerOf(index, issue, party, chosen[issue.id] ?? ""));
    return { party, answers, verdict: verdictOf(answers.map(({ answer }) => answer)) };
  });
}

function verdictOf(answers: readonly OptionAnswer[]): PartyAnswer["verdict"] {
  if (answers.includes("other")) return "differs";
  if (answers.length === 0 || answers.some((answer) => answer !== "holds" && answer !== "conditional")) return "open";
  return answers.includes("conditional") ? "conditional" : "accepts";
}

function answerOf(index: PositionIndex, issue: Issue, party: string, option: string): IssueAnswer {
  const { current, earlier } = partyCell(index, issue.id, party);
  const answer = optionAnswer(current, option);
  return {
    issue: issue.id,
    option,
    answer,
    position: current,
    condition: current === null ? null : conditionOf(current),
    left: answer === "other" && earlier.some((each) => each.option === option && !isUnreadPosition(each)),
  };
}

function optionAnswer(current: Position | null, option: string): OptionAnswer {
  if (current === null || current.option === null) return "unknown";
  if (isUnreadPosition(current)) return "unread";
  if (current.option !== option) return "other";
  return conditionOf(current) === null ? "holds" : "conditional";
}

/** The zone of agreement, issue by issue, between the parties given. */
export function zoneOf(book: PositionBook, index: PositionIndex, parties: readonly string[]): readonly IssueZone[] {
  return book.issues.map((issue) => {
    const stated = parties.map((party) => {
      const { current } = partyCell(index, issue.id, party);
      return current === null || isUnreadPosition(current) ? null : current.option;
    });
    const those = (fits: (option: string | null) => boolean) => parties.filter((_, at) => fits(stated[at] ?? null));
    const options = [...new Set(stated.filter((option) => option !== null))].map((option) => ({
      option,
      holds: those((each) => each === option),
      other: those((each) => each !== null && each !== option),
      unknown: those((each) => each === null),
    }));
    const [first] = options;
    const isTied = parties.some((party) => {
      const { current } = partyCell(index, issue.id, party);
      return current !== null && conditionOf(current) !== null;
    });
    const zone =
      first === undefined
        ? "nothing"
        : options.length > 1
          ? "apart"
          : first.unknown.length === 0
            ? isTied
              ? "conditional"
              : "common"
            : "unopposed";
    return { issue: issue.id, zone, options };
  });
}

/** Clashes on record whose options all stand in the package. */
export function clashesIn(book: PositionBook, chosen: Package): readonly Clash[] {
  return (book.clashes ?? []).filter(({ options }) =>
    Object.entries(options).every(([issue, option]) => chosen[issue] === option),
  );
}
