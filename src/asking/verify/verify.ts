import { ok, type Result } from "../../core/common/result.ts";
import { said, type Said } from "../../core/common/said.ts";
import { lintBriefing } from "../../core/briefing/lint-briefing.ts";
import { articleLines, REMARKS } from "../article.ts";
import type { Answer, Line } from "../answer.ts";
import { line } from "../answer.ts";
import type { View } from "../view.ts";
import { judge, type Judgement } from "./judge.ts";
import { isQuestion } from "./questions.ts";
import { otherFigures } from "./other-figures.ts";
import { isOfThatFigure } from "./predicates.ts";
import { type Asserted, assertionsOf } from "./statement.ts";
import { unitsOf, type Unit, type Units } from "./units.ts";
import { isEnglish, standsThere } from "./unread.ts";

/** Whether the record says a statement, says otherwise, or says nothing of it; with the entries. */
export function verifyStatement(view: View, { statement }: { readonly statement: string }): Result<Answer> {
  const units = unitsOf(view);
  const lookedAt = { points: 0, figures: 0, events: 0, positions: 0 };
  // A figure and what is noted beside it are one thing of the record, with the same lines.
  const counted = new Map(units.all.map(({ kind, lines }) => [lines, kind]));
  for (const kind of counted.values()) lookedAt[`${kind}s`]++;
  // Of other languages than English only the very words are known again.
  const same = units.all.filter((unit) => !unit.read && standsAsSaid(statement, unit, units));
  if (same.length > 0)
    return ok(
      supportedBy(
        same.slice(0, 3).flatMap((unit) => unit.lines()),
        lookedAt,
      ),
    );
  const unread = units.all.filter(({ read }) => !read).length;
  if (!isEnglish(statement) || unread === units.all.length)
    return ok({ lines: [], lookedAt, notes: [isEnglish(statement) ? unreadRecord(unread) : said("verdict-language")] });
  const assertions = assertionsOf(apart(statement), view);
  if (assertions.some(({ text }) => isQuestion(text)))
    return ok({ verdict: "not-on-record", lines: [], lookedAt, notes: [said("verdict-question")] });
  const found = lintBriefing(statement, view.talks).filter(
    ({ code, severity, claims = [] }) =>
      severity === "error" && !REMARKS.has(code) && areOfThat(assertions, claims, units),
  );
  const judged = assertions.map((each) => judge(each, units));
  // Whatever is found by rule in a sentence that a piece of the record bears out whole was read of something else.
  const isBorne = judged.length > 0 && judged.every(({ verdict }) => verdict === "supported");
  const against = isBorne ? [] : articleLines(view, statement, found);
  const verdict = verdictOf(judged, against);
  const evidence = judged.flatMap(({ bearings }) =>
    bearings.flatMap(({ unit }) =>
      unit.lines().map((each) => ({ ...each, as: verdict === "not-on-record" ? "nearest" : (each.as ?? "") })),
    ),
  );
  const lines = [...(verdict === "contradicted" ? against : []), ...evidence];
  const first = lines.flatMap(({ of }) => of);
  if (verdict === "not-on-record") {
    const none = unread === 0 ? said("verdict.not-on-record") : unreadRecord(unread);
    return ok({ verdict, lines, lookedAt, notes: [none, ...whyNot(judged)] });
  }
  const others =
    verdict === "supported"
      ? otherFigures(
          view,
          judged.flatMap(({ bearings }) => bearings.map(({ unit }) => unit)),
          units,
        )
      : [];
  return ok({
    verdict,
    lines: [...line(said(`verdict.${verdict}`), "paraphrase", first, { as: "verdict" }), ...lines, ...others],
    lookedAt,
    notes: others.length === 0 ? [] : [said("verdict-other-figures", { figures: others.map(({ text }) => text) })],
  });
}

/** Whether some figure that is held against a statement is of what it speaks of. */
function areOfThat(assertions: readonly Asserted[], claims: readonly string[], { all }: Units): boolean {
  const those = all.filter(({ claim }) => claim !== null && claims.includes(claim));
  return those.length === 0 || those.some((unit) => assertions.some((each) => isOfThatFigure(each, unit)));
}

function unreadRecord(unread: number): Said {
  return said("verdict-unread", { unread });
}

function supportedBy(lines: readonly Line[], lookedAt: Answer["lookedAt"]): Answer {
  const verdict = line(
    said("verdict.supported"),
    "paraphrase",
    lines.flatMap(({ of }) => of),
    { as: "verdict" },
  );
  return { verdict: "supported", lines: [...verdict, ...lines], lookedAt, notes: [] };
}

/** Whether a statement stands word for word in a piece that is not struck out, nor in another text than the one that was signed. */
function standsAsSaid(statement: string, unit: Unit, { signed }: Units): boolean {
  const holds = unit.kind !== "point" || signed === null || unit.draft === signed;
  return holds && !unit.struck && standsThere(statement, unit.text);
}

/** What of a statement the entry nearest to it does not have, and in what it differs. */
function whyNot(judged: readonly Judgement[]): readonly Said[] {
  const nearest = judged.flatMap(({ verdict, bearings }) => (verdict === "supported" ? [] : bearings.slice(0, 1)));
  const words = [...new Set(nearest.flatMap(({ unaccounted }) => unaccounted))];
  const differing = [...new Set(nearest.flatMap(({ missing }) => missing))];
  return [
    ...(words.length > 0 ? [said("verdict-unaccounted", { words: words.join(", ") })] : []),
    ...differing
      .filter((what) => what !== "words" || words.length === 0)
      .map((what) => said("verdict-differs", { what })),
  ];
}

/** Two statements that are set against each other in one sentence, each by itself. */
function apart(statement: string): string {
  return statement.replaceAll(
    /[,;]\s+(?:while|whereas)\s+(\p{L})/gu,
    (_whole, letter: string) => `. ${letter.toUpperCase()}`,
  );
}

function verdictOf(judged: readonly Judgement[], against: readonly Line[]): NonNullable<Answer["verdict"]> {
  if (against.length > 0 || judged.some(({ verdict }) => verdict === "contradicted")) return "contradicted";
  if (judged.length === 0 || judged.some(({ verdict }) => verdict !== "supported")) return "not-on-record";
  return "supported";
}
