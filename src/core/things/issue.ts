import {
  date,
  flag,
  group,
  integer,
  list,
  name,
  naming,
  nullable,
  oneOf,
  optional,
  own,
  pointOf,
  record,
  text,
  texts,
  words,
  type Of,
} from "../common/shape.ts";
import { COMPARATORS } from "./claim.ts";
import { draft, figure, issue as issueName, party } from "./names.ts";
import { thing } from "./thing.ts";

/** The figure of an option: a ceiling, a share, a term. */
const optionValue = group({
  /** Null = expressly without limit. */
  amount: nullable(integer()),
  unit: text,
  /** How the texts qualify it: `<=` where they say at most or within. Absent = as it stands. */
  comparator: optional(oneOf(COMPARATORS)),
  /** `in peacetime only`, `in peace and war`. */
  scope: optional(text),
});
export type OptionValue = Of<typeof optionValue>;

/** Words of an option for a point that it concerns. */
const optionWords = group({ draft, point: pointOf("draft"), text: words });
export type OptionWords = Of<typeof optionWords>;

/** One answer to an issue. */
const option = group({
  id: name,
  title: text,
  /** Leaves the matter open or makes it depend on others: deferred, conditional, by consensus. */
  hedged: optional(flag),
  /** A figure that the option names, for charts: with its unit and what it holds for. */
  value: optional(optionValue),
  /** Day on which it was first named; absent = that of the first position that names it. Before it no page of a day shows it. */
  on: optional(date),
  /** What the points that it concerns would say. */
  words: optional(list(optionWords, 1)),
});
export type IssueOption = Of<typeof option>;

/** Where an issue stands, from settled to untouched. */
export type IssueStanding = (typeof STANDINGS)[number];
export const STANDINGS = ["agreed", "converging", "contested", "one-side", "unaddressed"] as const;

/** A person's judgement in place of the rule's, always with its reason. */
const override = group({ standing: oneOf(STANDINGS), reason: words, by: words, on: date });
export type StandingOverride = Of<typeof override>;

/** What is negotiated: a question with the options on record. */
export const issue = thing("issue", {
  id: own,
  title: words,
  family: naming("family"),
  options: list(option),
  /** The options stand in the order of a scale, such as no, partial and full: a party may come nearer to another on it. */
  ordered: optional(flag),
  /** Topics of points that speak of it. */
  topics: texts,
  /** What articles call its subject besides the headings of drafts. */
  alsoCalled: optional(list(words)),
  /** Points by draft where the topics are too coarse; an empty list = the draft does not speak of it. */
  points: optional(record(list(pointOf()), draft)),
  /** Parties between whom it must be settled; absent = those of the process. */
  between: optional(list(party)),
  /** Ids of figures of the record that its options are held against in charts, such as a present strength. */
  figures: optional(list(figure)),
  note: optional(text),
});
/** An issue as it was put down; its standing is judged in entries of its own. */
export type IssueBody = Of<typeof issue>;

/** A person's judgement of an issue; without it the rule holds again. */
export const issueStanding = thing("issue-standing", { issue: issueName, override: optional(override) });
export type IssueStandingBody = Of<typeof issueStanding>;

/** An issue with the judgement of it, as files and pages have it. */
export const judgedIssue = group({ ...issue.fields, override: optional(override) });
export type Issue = IssueBody & Pick<IssueStandingBody, "override">;
