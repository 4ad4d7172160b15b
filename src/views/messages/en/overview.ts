import { quiet, strong, type Rich } from "../../kit/rich.tsx";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("en");

const plural = pluralsOf("en");
const points = (n: number) => plural(n, { one: "point", other: "points" });

const fates = {
  same: "same",
  modified: "modified",
  added: "added",
  dropped: "dropped",
  split: "split",
  merged: "merged",
};

/** Where the talks stand. */
export const overview = {
  title: "Overview",
  stand: "Where the talks stand",
  /** One sentence, all of it at the same size: how much, between whom, declared by whom, when, and who is not part of it. */
  counted: (said: {
    readonly agreed: number;
    readonly total: number;
    readonly list: string;
    readonly declaredBy: string;
    readonly on: string;
    readonly notPart: string;
    readonly outside: number;
  }): Rich => [
    strong(`${figure(said.agreed)} of ${figure(said.total)} points`),
    " are agreed between ",
    strong(said.list),
    `, as declared by ${said.declaredBy}${said.declaredBy.includes(",") ? "," : ""} on ${said.on}. `,
    ...(said.outside === 0
      ? []
      : [quiet(`${said.notPart} ${said.outside === 1 ? "is" : "are"} not part of this count.`)]),
  ],
  notCounted: (drafts: number, parties: string): Rich => [
    strong("No count of agreed points"),
    ` is on record between ${parties}. `,
    quiet(`${figure(drafts)} ${plural(drafts, { one: "draft is", other: "drafts are" })} on the table.`),
  ],
  nothingOpen: (): Rich => [
    strong("Nothing is open to you yet."),
    " ",
    quiet("You read what the mediator’s office makes public; it then stands here."),
  ],
  nothingYet: (): Rich => [
    strong("Nothing is on record yet."),
    " ",
    quiet("Under Record, enter the parties and table the drafts that you have; what they say then stands here."),
  ],
  nothing: (): Rich => [strong("Nothing is on record"), " on this day. ", quiet("Choose a later day on the calendar.")],
  provisional: "Provisional.",
  provisionalText: "Nothing is agreed until everything is agreed.",
  otherCounts: "Other counts.",
  otherCount: (percent: string, by: string, on: string) => `${percent} (${by}, ${on})`,
  since: (drafts: number) =>
    `${figure(drafts)} ${plural(drafts, { one: "draft has", other: "drafts have" })} become known since this count; it does not speak of ${plural(drafts, { one: "it", other: "them" })}.`,
  noOtherCount: "No other count is on record.",
  strip: (total: number) => `The ${figure(total)} points by state of text`,
  stripOf: (parties: string) => `As counted between ${parties}`,
  noMark: (party: string) => `${party}: no mark on record`,
  noMarkNote: "No mark on record.",
  agreedProvisional: "agreed between them, provisional",
  pointState: (label: string, heading: string, state: string) => `${label} ${heading}: ${state}`,
  open: "open",
  outsideCount: "not part of the count",
  fullOnly: "A bar is full only when the whole is closed.",
  levels: {
    open: "open",
    "agreed-in-substance": "agreed in substance, provisional",
    "agreed-ad-referendum": "agreed ad referendum, provisional",
    agreed: "agreed, provisional",
    closed: "closed",
  },
  openPoints: "Points named as open",
  latest: "Latest day known",
  perMonth: (list: string) => `Entries per month: ${list}.`,
  coverageTo: (day: string) => `to ${day}`,
  coverageAfter: "after that",
  coverage: "How well it is covered",
  lastMoved: "What moved last",
  drafts: "Drafts in order, and what each changed",
  draftsKnown: (count: number) => `${figure(count)} ${plural(count, { one: "draft", other: "drafts" })} known`,
  compareAny: "Compare any two",
  firstText: "First text on record.",
  separateText: "Not based on a draft on record.",
  ofBase: (count: number, title: string): string => `Of the ${figure(count)} ${points(count)} of ${title}: `,
  fate: (count: number, title: string) => `What became of the ${figure(count)} ${points(count)} of ${title}`,
  fateOf: (label: string, fate: string) => `${label}: ${fate}`,
  fates,
  /** `12 modified` among the points of a base text. */
  fateCount: (count: number, fate: keyof typeof fates): Rich => [strong(figure(count)), ` ${fates[fate]}`],
  fateKey: "Points of the base text in order:",
  splitOrMerged: "split or merged",
  fateUnverified: "dotted edge: one side unverified",
  unverifiedToo: (fate: string) => `${fate}, unverified`,
  comparing: "comparing…",
  onlyReported: "Only reported changes are known.",
  reportedChanges: (count: number) => `${figure(count)} reported ${plural(count, { one: "change", other: "changes" })}`,
  noText: "Text not known.",
  stemma: "Which draft is based on which",
  stemmaOf: (draft: string, base: string) => `${draft} is based on ${base}`,
  met: "Who met whom",
  meetings: (count: number) =>
    `${figure(count)} ${plural(count, { one: "meeting", other: "meetings" })}; each stem is one, each head a party present`,
  scoreLabel: "Meetings in order, with the parties present; the same as in the table",
  oneRoom: "solid stem: one room",
  separateRooms: "dotted stem: one round, separate meetings",
  observer: "empty head: observer",
  notToScale: "meetings are in order, not to scale",
  noMeeting: (days: number) => `no meeting on record, ${figure(days)} days`,
  together: (parties: string) => `${parties} together`,
  present: "present",
  observed: "observer",
  absent: "not there",
  meetingTable: "Meetings as a table",
  meeting: "Meeting",
  timeline: "Timeline",
  lastOf: (shown: number, total: number) => `the last ${figure(shown)} of ${figure(total)} events`,
  allOf: (total: number) => `${figure(total)} ${plural(total, { one: "event", other: "events" })}, latest first`,
  allEvents: "All events",
  fewerEvents: "Only the last events",
  everyEvent: "Without this filter",
  about: (date: string) => `about ${date}`,
  channels: "Channels",
  channelsIntro: "Who met whom, by room; separate rooms of one round count apart.",
  channel: "In one room",
  rounds: "Meetings",
  firstMet: "First",
  lastMet: "Last",
  missing: "Not in the room",
};
