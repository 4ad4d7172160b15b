import { triggered } from "../../common/triggered.ts";
import { said as tell, type Fact, type Said } from "../../common/said.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState } from "../../record/state.ts";
import { misdeclared, sharesDeclared } from "./declared.ts";
import type { Fault } from "./finding.ts";
import { countsIn, LEAST, OTHERS } from "./counts-text.ts";
import { AGREED, countLine, countLines, OPEN } from "./open-points.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Sides } from "./sides.ts";

/** Counts and shares of agreed points in the sentences that are meant, and their parties. */
export function countsOfPoints(
  prose: Prose,
  state: ProcessState,
  sides: Sides,
  isMeant: (sentence: Sentence) => boolean = () => true,
): readonly Fault[] {
  const shares = sharesDeclared(prose, state, sides);
  if (state.counts.length === 0) return shares;
  const faults: Fault[] = [...shares];
  prose.sentences.forEach((sentence, at) => {
    if (!isMeant(sentence)) return;
    const around = [prose.sentences[at - 1], sentence, prose.sentences[at + 1]].filter(
      (one) => one !== undefined && Math.abs(one.block - sentence.block) <= 1,
    );
    faults.push(...counts(sentence, around.map((one) => one?.text ?? "").join(" "), state, sides));
  });
  return faults;
}

const OF_POINTS = triggered(
  /\bpoints?\b|\barticles?\b|\bplan\b|\bdraft\b|\btext\b|\bframework\b|\bprovisions?\b|(?<!\p{L})пункт/iu,
);

/** Whether points are counted: the sentence says so, or those around it where a count on record is of so many, or its parties are named. */
function isOfPoints(of: string, text: string, around: string, state: ProcessState, sides: Sides): boolean {
  const count = state.counts.find(({ total }) => String(total) === of);
  if (count === undefined) return OF_POINTS.test(text);
  const named = sides.in(text);
  return OF_POINTS.test(around) || count.between.every((party) => named.has(party));
}

/** Longest sentence that says nothing but a count. */
const SHORT = 45;
/** Parties that the sentences before have named. */
const BETWEEN_THEM = triggered(/\bbetween (?:him|her|them|the two|both|these two)\b/iu);

/** All of them, where somebody stands outside or has objected. */
const ALL = triggered(
  /\b(?<!not )(?:all|every one of|each of) (?:of )?(?:the )?(?:\p{L}+ )?(?:parties|sides|delegations|governments|states|capitals|teams|participants)\b|\b(?<!not )(?:everybody|everyone|unanim\p{L}+|without objections?)\b/iu,
);

/** Who counts is told by a pronoun or an office as well. */
const COUNTS = triggered(/\b(?:counts|counted|declares|declared)\b/iu);

type Note = (from: number, to: number, code: Fault["code"], severity: Fault["severity"], message: Said) => void;

/** A count of points that are open, where the record has none of so many. */
function noteOpenCount(sentence: Sentence, state: ProcessState, note: Note): void {
  const open =
    /\b(one|two|three|four|five|six|\d{1,2})\s+(?:(?:key|major|main|last|final|remaining|contested|open|delicate|thorny)\s+){0,3}(?:points?|issues?|items?|questions?|disputes?)\s+(?:(?:are|were|remain|remained|stay|is|still|left)\s+)+(?:open|unresolved|outstanding|contested|unsettled|disputed|to be (?:agreed|settled))\b/iu.exec(
      sentence.text,
    );
  if (open !== null) {
    const said = findFigures(open[1] ?? "")[0]?.low ?? open[1];
    const totals = state.counts.map(({ open: points, agreed, total }) =>
      points.length > 0 ? points.length : total - agreed,
    );
    if (!totals.some((number) => String(number) === said))
      note(
        open.index,
        open.index + open[0].length,
        "wrong-count",
        "error",
        tell("wrong-count.open", {
          totals: totals.map(String).reduce<Fact>((a, b) => (a === "" ? b : tell("joined.or", { a, b })), ""),
          counts: countLines(state.counts),
        }),
      );
  }
}

/** "The other 17 are agreed", where no count on record has 17. */
function noteOthers(sentence: Sentence, state: ProcessState, note: Note): void {
  for (const { 0: words, index, groups } of sentence.text.matchAll(OTHERS)) {
    const said = findFigures(groups?.["said"] ?? "")[0]?.low;
    if (said !== undefined && Number(said) >= LEAST && !state.counts.some(({ agreed }) => String(agreed) === said))
      note(
        index,
        index + words.length,
        "wrong-count",
        "error",
        tell("wrong-count.unknown", { counts: countLines(state.counts) }),
      );
  }
}

function counts(sentence: Sentence, around: string, state: ProcessState, sides: Sides): readonly Fault[] {
  const faults: Fault[] = [];
  const note: Note = (from, to, code, severity, message) => {
    faults.push({ code, severity, message, from: sentence.from + from, to: sentence.from + to });
  };
  // "How much is settled? Eighteen of the twenty points."
  const told = sentence.text.trim().length <= SHORT ? around : sentence.text;
  for (const figure of countsIn(sentence.text)) {
    if (!(AGREED.test(told) || OPEN.test(told)) || !isOfPoints(figure.of, sentence.text, around, state, sides))
      continue;
    const ofTotal = state.counts.filter(({ total }) => String(total) === figure.of);
    const matching = ofTotal.find(
      ({ agreed, total }) =>
        String(agreed) === figure.said ||
        (OPEN.test(sentence.text) && !AGREED.test(sentence.text) && String(total - agreed) === figure.said),
    );
    // "One of the eight": of those that are agreed.
    if (matching === undefined && state.counts.some(({ agreed }) => String(agreed) === figure.of)) continue;
    if (matching === undefined) {
      const message = tell("wrong-count.unknown", { counts: countLines(state.counts) });
      note(figure.from, figure.to, "wrong-count", "error", message);
      continue;
    }
    const declared = misdeclared(sentence, matching, figure, state, sides);
    if (declared !== null) {
      faults.push(declared);
      continue;
    }
    const outside = [...new Set([...matching.notPart, ...(matching.remarks ?? []).map(({ party }) => party)])];
    if (outside.length > 0 && ALL.test(sentence.text) && AGREED.test(told)) {
      const message = tell("wrong-count.outside", { outside: outside.join(", "), count: countLine(matching) });
      note(figure.from, figure.to, "wrong-count", "error", message);
      continue;
    }
    const named = sides.in(around);
    const missing = matching.between.filter((party) => !named.has(party));
    const teller = matching.declaredBy.split(" ").at(-1) ?? "";
    // Who says so is named: then it is known whose count it is.
    const isTold = (teller.length > 2 && sentence.text.includes(teller)) || COUNTS.test(sentence.text);
    if (missing.length === matching.between.length && !isTold && !BETWEEN_THEM.test(sentence.text))
      note(
        figure.from,
        figure.to,
        "count-without-parties",
        "warning",
        tell("count-without-parties.named", { count: countLine(matching) }),
      );
    else if (
      matching.notPart.some(
        (party) =>
          sides.in(sentence.text).has(party) &&
          new RegExp(`\\b(?:agreed|accepted|signed up)\\b`, "iu").test(sentence.text),
      ) &&
      missing.length > 0 &&
      !isTold
    )
      note(
        figure.from,
        figure.to,
        "wrong-count",
        "error",
        tell("wrong-count.outside", { outside: matching.notPart.join(", "), count: countLine(matching) }),
      );
  }
  noteOthers(sentence, state, note);
  noteOpenCount(sentence, state, note);
  return faults;
}
