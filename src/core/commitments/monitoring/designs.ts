import { bodyWords, knownBodies } from "../../common/names/index.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";

/** What a monitoring design has to answer. */
export const DESIGN_QUESTIONS = ["watcher", "means", "presence", "reports", "incidents", "consequence"] as const;
/** One of them. */
export type DesignQuestion = (typeof DESIGN_QUESTIONS)[number];

/** A sentence of a draft that answers a question, with the words that do. */
export interface DesignAnswer {
  readonly point: string;
  readonly sentence: string;
  /** Place of the words in the sentence, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** What a draft says on each question; an empty list = left open. */
export type MonitoringDesign = Readonly<Record<DesignQuestion, readonly DesignAnswer[]>>;

const TOPICS = /monitor|compliance|verification|peace-council|disputes/u;
const ABOUT = /\bmonitor|\bverif|\bsupervis|\boversee|\bobserver|\bpeace council\b|\bboard of peace\b|\bcompliance\b/iu;
/** After a full stop or semicolon, but not after an initial. */
const SENTENCE_END = /(?<=[.;])(?<!\b\p{Lu}\.)\s+/u;
/** Organisations that watch: agencies, and those for security. */
const OBSERVERS = knownBodies
  .filter(({ kind, names: [full = ""] }) => kind === "organisation" && /Agency|Security and/u.test(full))
  .flatMap(({ names }) => names.map(bodyWords))
  .join("|");
const WORDS: Readonly<Record<DesignQuestion, RegExp>> = {
  watcher: new RegExp(
    `\\b(?:peace council|board of peace|working group|task force|mission|commission|committee|partners|leadership|supervision|mechanism|observers?|guarantees? (?:performance|it)|${OBSERVERS})\\b`,
    "iu",
  ),
  means:
    /\b(?:satellites?|drones?|unmanned|space-based|remote(?:ly)?|technical means|sensors?|cameras?|radars?|aerial|overflights?)\b/iu,
  presence:
    /\b(?:ground component|on the ground|on site|on-site|inspect(?:s|ions?|ors?)?|patrols?|access|checkpoints?|enter any|visits?|international forces)\b/iu,
  reports: /\b(?:reports?|early warning|notif(?:y|ies|ication)|publish(?:es)?|each week|every week|daily)\b/iu,
  incidents: /\b(?:violations?|incidents?|breach(?:es)?|investigat\p{L}*|resolves? conflicts?)\b/iu,
  consequence: /\b(?:sanction(?:ed|s)?|corrective|penalt\p{L}+|snapback|measures|respon\p{L}+|return of)\b/iu,
};

/**
 * A draft's monitoring, question by question, from the points that speak of monitoring. Read by English words; null for a
 * draft in another language and for one without points, of which nothing can be said.
 */
export function monitoringDesign(draft: Draft): MonitoringDesign | null {
  if (draft.points.length === 0 || !/^(?:en\b|$)/u.test(draft.language)) return null;
  const points = [...walkPoints(draft.points)].map(({ point }) => point).filter(speaksOfMonitoring);
  const sentences = points.flatMap((point) =>
    point.text.split(SENTENCE_END).map((sentence) => ({ point: point.id, sentence })),
  );
  const answers = (question: DesignQuestion): readonly DesignAnswer[] =>
    sentences.flatMap(({ point, sentence }) => {
      const found = WORDS[question].exec(sentence);
      return found === null ? [] : [{ point, sentence, from: found.index, to: found.index + found[0].length }];
    });
  return Object.fromEntries(DESIGN_QUESTIONS.map((question) => [question, answers(question)])) as MonitoringDesign;
}

function speaksOfMonitoring({ deleted, topics = [], heading, text }: Point): boolean {
  return !deleted && (topics.some((topic) => TOPICS.test(topic)) || ABOUT.test(`${heading}\n${text}`));
}
