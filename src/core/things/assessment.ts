import { confidence } from "../common/confidence.ts";
import { date, oneOf, optional, own, pointOf, words, type Of } from "../common/shape.ts";
import { draft, parties, party, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** What a point is judged by, in the order of tables; named, so that nobody has to guess what "favours" means. */
export type Criterion = (typeof CRITERIA)[number];
export const CRITERIA = ["sovereignty", "security", "reciprocity", "enforceability", "precision"] as const;

/** What an assessor finds that a point does to a criterion. Never a number: nothing here is to be added up. */
export type Judgement = (typeof JUDGEMENTS)[number];
export const JUDGEMENTS = ["strengthens", "weakens", "mixed", "no-effect"] as const;

/** One assessor's view of one point on one criterion, on a day. */
export const assessment = thing(
  "assessment",
  {
    id: own,
    draft,
    point: pointOf("draft"),
    criterion: oneOf(CRITERIA),
    /** A person or institution by name. */
    assessor: words,
    on: date,
    /** Who carries the burden, by the assessor's view. */
    bears: parties,
    benefits: parties,
    judgement: oneOf(JUDGEMENTS),
    /** For whom the criterion is judged; absent = for the agreement as a whole. */
    of: optional(party),
    reason: words,
    sources,
    confidence,
  },
  {
    published: [
      "draft",
      "point",
      "criterion",
      "assessor",
      "on",
      "judgement",
      "of",
      "bears",
      "benefits",
      "reason",
      "sources",
    ],
  },
);
export type Assessment = Of<typeof assessment>;
