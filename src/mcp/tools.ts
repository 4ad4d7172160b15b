import { z } from "zod";
import { checkArticle } from "../asking/article.ts";
import { checkClause } from "../asking/clause.ts";
import { compareTexts, compileTexts } from "../asking/comparing.ts";
import { findFigures } from "../asking/figures.ts";
import { frontierOf } from "../asking/frontier.ts";
import { historyOf } from "../asking/history.ts";
import { whoHolds } from "../asking/holding.ts";
import { proposalOf } from "../asking/propose.ts";
import { readText } from "../asking/reading.ts";
import { runScenario } from "../asking/scenario.ts";
import { verifyStatement } from "../asking/verify/verify.ts";
import type { Answer } from "../asking/answer.ts";
import type { View } from "../asking/view.ts";
import { isDay } from "../core/common/day.ts";
import { ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Source } from "./source.ts";

/** A tool: what it is asked and what answers it. What it is for is read by programs, like the description of the interface. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** It may write an entry: a proposal. */
  readonly writes?: true;
  readonly answer: (view: View, asked: never, source: Source) => Result<Answer> | Promise<Result<Answer>>;
}

const text = z.string().min(1).max(400);
const long = z.string().min(1).max(100_000);
const page = {
  from: z.number().int().min(0).optional().describe("Lines to skip, as the last answer said how many are left"),
  limit: z.number().int().min(1).max(400).optional().describe("Lines at most; 80 by default"),
};
const common = {
  process: text.optional().describe("Id of the process; may be left out where only one is open"),
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDay, { message: "a day of the calendar was expected: YYYY-MM-DD" })
    .optional()
    .describe("Only what was known by the end of this day (YYYY-MM-DD)"),
};
const textName = text.describe(
  "Id or title of a text, or the id of the one party that tabled it; see read_text without arguments",
);
const pointName = text.describe("Id or label of a point, such as 14/b or Article 5");

type Asked<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape & typeof common>>;

function tool<Shape extends z.ZodRawShape>(
  declared: Omit<Tool, "input" | "answer"> & {
    readonly input: Shape;
    readonly answer: (view: View, asked: Asked<Shape>, source: Source) => Result<Answer> | Promise<Result<Answer>>;
  },
): Tool {
  return { ...declared, input: { ...common, ...declared.input } };
}

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  tool({
    name: "read_text",
    title: "Read a text",
    description:
      "Without arguments: the texts on the table, the parties, the issues, the agreements, what was read as a duty and recorded as none (no-duty), reports that were taken back (report-taken-back), and where the text in front stands. With text: its words, point by point; with point as well: that point and all below it.",
    input: { text: textName.optional(), point: pointName.optional(), ...page },
    answer: readText,
  }),
  tool({
    name: "compare",
    title: "Compare two texts",
    description:
      "Points of two texts that differ, each with the words of both sides, and for each change whether it is of substance, unclassified or formal.",
    input: { from_text: textName, to_text: textName, point: pointName.optional(), ...page },
    answer: compareTexts,
  }),
  tool({
    name: "compile",
    title: "Compile one composite text",
    description:
      "One composite of the parties' latest drafts: at each point the different words, with the parties whose words they are.",
    input: {
      texts: z.array(textName).min(2).max(12).optional().describe("Texts to compile; all drafts by default"),
      differing: z.boolean().optional().describe("Only points at which parties differ (true by default)"),
      ...page,
    },
    answer: compileTexts,
  }),
  tool({
    name: "who_holds",
    title: "Who holds what",
    description:
      "On a topic: what each party is on record as wanting, and what was declared between whom. At a point of a text: whose words stand there, what was declared of it, and what parties said to it. Silence is never agreement.",
    input: {
      topic: text.optional().describe("An issue by id, title or words"),
      party: text.optional().describe("Id of a party"),
      text: textName.optional(),
      point: pointName.optional(),
      ...page,
    },
    answer: whoHolds,
  }),
  tool({
    name: "history_of_point",
    title: "History of a point",
    description:
      "The life of a point: its words in each version and in other drafts, and what was proposed, answered, declared and remarked, by day.",
    input: { text: textName, point: pointName, ...page },
    answer: historyOf,
  }),
  tool({
    name: "find_figures",
    title: "Find figures and their contradictions",
    description:
      "Figures on record with estimator, day, scope and source; and what among them contradicts or must not be compared.",
    input: { query: text.optional().describe("Words, or the id of a figure; all figures without"), ...page },
    answer: findFigures,
  }),
  tool({
    name: "check_article",
    title: "Check an article",
    description:
      "Holds prose (plain text or Markdown) against the record: what the record says otherwise, what was held against which entries, and, as notes, what was not understood or is not covered.",
    input: { article: long, ...page },
    answer: checkArticle,
  }),
  tool({
    name: "check_clause",
    title: "Check a clause",
    description:
      "What a clause leaves open, contradicts or hides, with a suggested drafting: words that are given (English), or a point of a text on record. Words given are shown beside provisions on record that are alike.",
    input: { clause: long.optional(), text: textName.optional(), point: pointName.optional(), ...page },
    answer: checkClause,
  }),
  tool({
    name: "run_scenario",
    title: "Run a scenario",
    description:
      "Where each commitment of an agreement on record stands after events that are supposed: status, deadline, delay, breaches.",
    input: {
      agreement: text.optional().describe("Id of the agreement; may be left out where there is only one"),
      events: z
        .array(z.object({ id: text, type: text, on: text }).loose())
        .max(2000)
        .default([])
        .describe(
          'Supposed events, none by default, such as {"id":"e1","type":"signature","on":"2031-05-30"}; also known, actor, target, attributes',
        ),
      until: text.optional().describe("Day or instant at which to look; the last event's day by default"),
      ...page,
    },
    answer: (view, { until, ...asked }) => runScenario(view, { ...asked, as_of: until }),
  }),
  tool({
    name: "frontier",
    title: "Frontier of a bargaining problem",
    description:
      "Of the bargaining problem on record (only invented processes have one): packages that no other improves for all, and those that four principles choose. Arithmetic on given scores; it says nothing of what a party wants.",
    input: page,
    answer: (view, asked, { now }) => frontierOf(view, asked, now),
  }),
  tool({
    name: "propose",
    title: "Propose other words",
    description:
      "Tables other words for a point as a proposal of the party whose access this is (or of the mediator's office). It takes nothing into the text. Where nothing can be written, the proposal is shown as it would be.",
    input: {
      text: textName,
      point: pointName,
      words: z.string().min(1).max(50_000).describe("The whole words of the point as they should be"),
      reason: z.string().max(4000).optional(),
    },
    writes: true,
    answer: propose,
  }),
  tool({
    name: "verify_statement",
    title: "Verify a statement",
    description:
      "Whether the record says a statement (supported), says otherwise (contradicted), or says nothing of it (not-on-record), with the entries; without a verdict where the statement or the record is in another language than English and its very words were not found. Ask one sentence at a time, before repeating anything as fact.",
    input: { statement: z.string().min(1).max(4000) },
    answer: verifyStatement,
  }),
];

async function propose(
  view: View,
  asked: {
    readonly text: string;
    readonly point: string;
    readonly words: string;
    readonly reason?: string | undefined;
  },
  source: Source,
): Promise<Result<Answer>> {
  const ready = proposalOf(view, asked);
  if (!ready.ok) return ready;
  const { room } = ready.value;
  const nothingLookedAt = { lines: [], lookedAt: {} };
  if (source.propose === undefined)
    return ok({ ...nothingLookedAt, notes: [said("proposal-ready", { room })], proposal: ready.value });
  const written = await source.propose(view, ready.value);
  if (!written.ok) return written;
  return ok({ ...nothingLookedAt, notes: [said("proposal-ready.written", { room })], proposal: written.value });
}
