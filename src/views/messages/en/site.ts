import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("en");

const plural = pluralsOf("en");

/** Words of a published site. */
export const site = {
  cite: "Cite as:",
  citation: (process: string, page: string, record: string, day: string) =>
    `${process}: ${page}. Parley, public room, as of ${day}, ${record}.`,
  entry: (seq: string, hash: string) => `entry ${seq}, hash ${hash}`,
  files: (hash: string) => `files with SHA-256 ${hash}`,
  data: "Data and citation",
  dataIntro: "Every table of this site as CSV and JSON, with what each column means.",
  feed: "Feed",
  calendar: "Calendar",
  comparisons: "Comparisons",
  compared: (from: string, to: string) => `${from} compared with ${to}`,
  redlineIntro:
    "Deleted words are struck through, inserted ones underlined, moved ones dotted. Where a point is not verbatim, old and new stand whole side by side.",
  parts: "Parts of this page",
  part: (at: string, total: string) => `Part ${at} of ${total}`,
  change: "Change",
  moved: "moved",
  /** Lines of the feed. */
  news: {
    draft: (parties: string, instrument: string, says: string) =>
      `Text of ${parties}${instrument === "" ? "" : ` (${instrument})`}: ${says}`,
    points: (count: number) => `${figure(count)} ${plural(count, { one: "point", other: "points and sub-points" })}.`,
    event: (kind: string, says: string) => `Event (${kind}): ${says}`,
    briefing: (asOf: string | null, says: string) => `Briefing${asOf === null ? "" : ` as of ${asOf}`}: ${says}.`,
    corrected: (on: string, was: string, now: string) => `Corrected on ${on}: ${was} → ${now}.`,
  },
  rows: (count: number) => `${figure(count)} ${plural(count, { one: "row", other: "rows" })}`,
  column: "Column",
  means: "Meaning",
  points: "Points of drafts",
  topics: "Points by topic and draft",
  institutions: "Institutions by draft",
  sources: "Sources",
  counts: "Declared counts",
  claims: "Figures",
  issues: "Issues and where they stand",
  regions: "Regions",
  assessments: "Assessments",
  findings: "Findings on figures",
};
