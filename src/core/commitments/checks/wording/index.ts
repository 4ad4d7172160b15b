import { said, type Said } from "../../../common/said.ts";
import { sentencesOf } from "../../extraction/grammar/sentences.ts";
import type { TextAnchor } from "../../model.ts";
import type { Text } from "../final-clauses.ts";
import { namedIn, standsOf, type Stand } from "../stands.ts";
import { finding, type RawFinding } from "../finding-kinds.ts";
import { agreeLater } from "./agree-later.ts";
import { areas } from "./areas.ts";
import { awaited } from "./awaited.ts";
import { bothTasks } from "./both-tasks.ts";
import { consent } from "./consent.ts";
import { ambiguousCount } from "./count.ts";
import { exit } from "./exit.ts";
import { leftOpen } from "./left-open.ts";
import { mandate } from "./mandate.ts";
import { newBody } from "./new-body.ts";
import { openList } from "./open-list.ts";
import type { SharedCode, WordingRule } from "./rule.ts";
import { ownJudgment } from "./own-judgment.ts";
import { saving } from "./saving.ts";
import { unanchored } from "./unanchored.ts";
import { uncertified } from "./uncertified.ts";
import { unspecified } from "./unspecified.ts";
import { vagueTime } from "./vague-time.ts";
import { weak } from "./weak.ts";
import { weapons } from "./weapons.ts";

/** Traps of wording, one file each. */
export const wordingRules: readonly WordingRule[] = [
  consent,
  agreeLater,
  saving,
  exit,
  mandate,
  ambiguousCount,
  openList,
  ownJudgment,
  weak,
  awaited,
  vagueTime,
  unspecified,
  bothTasks,
  uncertified,
  leftOpen,
  newBody,
  unanchored,
  weapons,
  areas,
];

/** Whether a rule finds its trap in a sentence of an article that is a text of its own. */
export function trapIn(rule: WordingRule, sentence: string, article: string): RegExpExecArray | null {
  return [rule.anywhere, rule.elsewhere?.says].some((answer) => answer?.test(article) === true)
    ? null
    : trapWithin(rule, sentence);
}

function trapWithin(rule: WordingRule, sentence: string): RegExpExecArray | null {
  return rule.answered?.test(sentence) === true ? null : rule.find.exec(sentence);
}

/** A sentence of a text, with where it stands. */
interface Sentence {
  readonly point: Text["points"][number];
  readonly stand: Pick<Stand, "article" | "path">;
  readonly from: number;
  readonly words: string;
}

function sentencesIn({ points, tree }: Text): readonly Sentence[] {
  const stands = tree === null ? null : standsOf(tree);
  return points.flatMap((point) => {
    const stand = stands?.get(point.id) ?? { article: point.id, path: [] };
    return sentencesOf(point.text).map(({ from, to }) => ({ point, stand, from, words: point.text.slice(from, to) }));
  });
}

/** The traps that stand in the words of single sentences. */
export function wording(text: Text): readonly RawFinding[] {
  const sentences = sentencesIn(text);
  const found = wordingRules.flatMap((rule) => {
    if (rule.anywhere?.test(text.whole) === true) return [];
    const traps = sentences.flatMap((sentence) => {
      const trap = trapWithin(rule, sentence.words);
      return trap === null ? [] : [{ sentence, trap, asks: rule.elsewhere?.asks?.(sentence.words, trap) ?? [] }];
    });
    return open(rule, traps, sentences).map(({ sentence: { point, from }, trap }) => {
      const [words] = trap;
      const at = from + trap.index;
      const anchor = {
        draft: text.draft,
        point: point.id,
        from: at,
        to: at + words.length,
        quote: words,
        ...(point.paraphrase ? { paraphrase: true as const } : {}),
      };
      const told = finding(rule.severity, ...saidOf(rule, words), {
        place: point.id,
        words: [anchor],
        commitments: [],
      });
      return { rule, told };
    });
  });
  // One question for the whole text, with all the places where it arises.
  const places = new Map<WordingRule, TextAnchor[]>();
  return found.flatMap(({ rule, told }) => {
    if (rule.once !== true) return [told];
    const known = places.get(rule);
    if (known !== undefined) {
      known.push(...told.words);
      return [];
    }
    const words = [...told.words];
    places.set(rule, words);
    return [{ ...told, words }];
  });
}

interface Trap {
  readonly sentence: Sentence;
  readonly trap: RegExpExecArray;
  /** What it is about. */
  readonly asks: readonly string[];
}

/** The traps that no sentence of their article, none that names it and none on the same thing answers. */
function open({ elsewhere }: WordingRule, traps: readonly Trap[], sentences: readonly Sentence[]): readonly Trap[] {
  if (elsewhere === undefined || traps.length === 0) return traps;
  const answers = sentences.filter(({ words }) => elsewhere.says.test(words));
  if (answers.length === 0) return traps;
  const articles = new Set(answers.map(({ stand }) => stand.article));
  const named = new Set(
    answers.flatMap(({ words, stand }) => namedIn(words, stand.path).map((path) => path.join(" "))),
  );
  const told = new Set(answers.flatMap(({ words }) => elsewhere.tells?.(words) ?? []));
  const asking = new Map<string, Set<string>>();
  for (const { asks, sentence } of traps)
    for (const each of asks) asking.set(each, (asking.get(each) ?? new Set()).add(sentence.stand.article));
  return traps.filter(
    ({ sentence: { stand }, asks }) =>
      !articles.has(stand.article) &&
      !stand.path.some((_, at) => named.has(stand.path.slice(0, at + 1).join(" "))) &&
      !asks.some((each) => told.has(each) && (elsewhere.alone !== true || asking.get(each)?.size === 1)),
  );
}

const shared: ReadonlySet<string> = new Set<SharedCode>([
  "vague-term",
  "vague-deadline",
  "undefined-event",
  "undefined-term",
  "double-mandate",
  "missing-certifier",
  "deadline-without-start",
  "body-without-charter",
]);

function isShared(code: WordingRule["code"]): code is SharedCode {
  return shared.has(code);
}

function saidOf({ code }: WordingRule, words: string): readonly [message: Said, suggestion: Said] {
  return isShared(code)
    ? [said(`${code}.worded`, { words }), said(`${code}.suggestion-worded`)]
    : [said(code, { words }), said(`${code}.suggestion`)];
}
