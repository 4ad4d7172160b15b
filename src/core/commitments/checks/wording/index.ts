import { said, type Said } from "../../../common/said.ts";
import { sentencesOf } from "../../extraction/grammar/sentences.ts";
import type { TextAnchor } from "../../model.ts";
import type { Text } from "../final-clauses.ts";
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

/** Whether a rule finds its trap in a sentence of a text. */
export function trapIn(rule: WordingRule, sentence: string, whole: string): RegExpExecArray | null {
  return rule.elsewhere?.test(whole) === true ? null : trapWithin(rule, sentence);
}

function trapWithin(rule: WordingRule, sentence: string): RegExpExecArray | null {
  return rule.answered?.test(sentence) === true ? null : rule.find.exec(sentence);
}

/** The traps that stand in the words of single sentences. */
export function wording(text: Text): readonly RawFinding[] {
  // The whole text is asked once for each rule, not again for each of its sentences.
  const open = wordingRules.filter((rule) => rule.elsewhere?.test(text.whole) !== true);
  const found = text.points.flatMap((point) =>
    sentencesOf(point.text).flatMap(({ from, to }) => {
      const sentence = point.text.slice(from, to);
      return open.flatMap((rule) => {
        const trap = trapWithin(rule, sentence);
        if (trap === null) return [];
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
        return [{ rule, told }];
      });
    }),
  );
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
