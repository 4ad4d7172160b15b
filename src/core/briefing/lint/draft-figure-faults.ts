import { said as tell } from "../../common/said.ts";
import { conceptsOf } from "../../evidence/concepts.ts";
import type { FigureMention } from "../../evidence/figure-text.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { NEGATED } from "./draft-institutions.ts";
import { walkPoints } from "../../text/draft.ts";
import type { DraftFigure, Unlimited } from "./draft-figure-ledger.ts";
import type { Fault } from "./finding.ts";

/** A figure that a text gives as a draft's. */
export interface SaidFigure {
  readonly draft: TabledDraft;
  readonly figure: FigureMention;
  /** Place of the figure's text in the whole. */
  readonly offset: number;
  /** What it counts, in stem. */
  readonly noun: string;
  /** The words it stands in, up to the next figure or draft. */
  readonly zone: string;
  readonly words: ReadonlySet<string>;
  /** The cell's row names its matter; a sentence must share more words with the point. */
  readonly inTable: boolean;
}

/** Content words that a sentence and a point must share to speak of one thing. */
const SHARED = 2;

/** The draft has the amount, but in another currency. */
export function otherCurrency({ draft, figure, offset }: SaidFigure, own: readonly DraftFigure[]): Fault | null {
  const isMoney = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);
  const held = isMoney(figure.unit ?? "")
    ? own.find(({ low, unit }) => low === figure.low && isMoney(unit))
    : undefined;
  return held === undefined
    ? null
    : {
        code: "currency",
        severity: "error",
        message: tell("currency.draft", { title: draft.draft.title, figure: held.text, point: held.point }),
        from: offset + figure.from,
        to: offset + figure.to,
      };
}

/** A figure of another draft, where this one has its own of the same thing, or none. */
export function otherDraft(
  { draft, figure, offset, words, inTable, noun, zone }: SaidFigure,
  own: readonly DraftFigure[],
  byDraft: ReadonlyMap<string, readonly DraftFigure[]>,
  state: ProcessState,
): Fault | null {
  const ofUnit = (one: DraftFigure): boolean => one.unit === (figure.unit ?? "");
  const shares = (one: DraftFigure): number => [...one.words].filter((word) => words.has(word)).length;
  for (const { id, draft: other } of state.drafts) {
    if (id === draft.id) continue;
    for (const held of byDraft.get(id) ?? []) {
      if (held.low !== figure.low || !ofUnit(held)) continue;
      const instead = own.find(
        (one) =>
          ofUnit(one) &&
          ((shares(one) >= SHARED && shares(held) >= SHARED) ||
            (one.topics.some((topic) => held.topics.includes(topic)) && (inTable || shares(one) + shares(held) > 0))),
      );
      const silent =
        instead === undefined && noun !== "" && held.noun === noun && shares(held) >= SHARED && !REWRITES.test(zone);
      const point = silent ? topicPoint(draft, held.topics) : undefined;
      if (point !== undefined)
        return {
          code: "wrong-draft",
          severity: "error",
          message: tell("wrong-draft.none", { title: draft.draft.title, point, other: other.title }),
          from: offset + figure.from,
          to: offset + figure.to,
        };
      if (instead === undefined) continue;
      return {
        code: "wrong-draft",
        severity: "error",
        message: tell("wrong-draft.instead", {
          title: draft.draft.title,
          figure: instead.text.replace(LIMIT, ""),
          point: instead.point,
          other: other.title,
        }),
        from: offset + figure.from,
        to: offset + figure.to,
      };
    }
  }
  return null;
}

/** The point of a draft that is on the same topic. */
function topicPoint({ draft }: TabledDraft, topics: readonly string[]): string | undefined {
  return [...walkPoints(draft.points)].find(
    ({ point }) => point.topics?.some((topic) => topics.includes(topic)) === true,
  )?.point.id;
}

/** How a sentence says that a figure is no longer, or not yet, the text's. */
const REWRITES =
  /\b(?:instead|rather|up from|down from|wants?|wanted|ask(?:s|ed)? for|demand(?:s|ed)?|initially|at first|earlier|before|raised?|lowered|changed?|revis\w+|amend\w*|insist\w*|offer\w*)\b/iu;

/** "(12)" is a point's number or a note's. */
function isBare({ low, unit }: FigureMention, noun: string): boolean {
  return unit === undefined && noun === "" && Number(low) < 100;
}

/** A figure that no draft has, where the draft has one figure of the same thing. */
export function ownInstead(
  { draft, figure, offset, words, noun, zone }: SaidFigure,
  own: readonly DraftFigure[],
): Fault | null {
  if (REWRITES.test(zone) || figure.low !== figure.high || isBare(figure, noun)) return null;
  const shares = (one: DraftFigure): number =>
    [...one.words].filter((word) => words.has(word) && word !== noun && !/\d/u.test(word)).length;
  const of = own.filter((one) => one.unit === (figure.unit ?? "") && one.noun === noun && shares(one) >= SHARED);
  const best = of.filter((one) => shares(one) === Math.max(...of.map(shares)));
  const [only, ...others] = best;
  if (only === undefined || others.some(({ point }) => point !== only.point)) return null;
  return {
    code: "wrong-draft",
    severity: "error",
    message: tell("wrong-draft.own", {
      title: draft.draft.title,
      figures: best.map(({ text }) => text.replace(LIMIT, "")),
      point: only.point,
    }),
    from: offset + figure.from,
    to: offset + figure.to,
  };
}

/** A limit that a draft is said to set, where it says that there is none. */
export function noneThere(
  { draft, figure, offset, words, zone }: SaidFigure,
  unlimited: readonly Unlimited[],
  byDraft: ReadonlyMap<string, readonly DraftFigure[]>,
): Fault | null {
  if (NEGATED.test(zone)) return null;
  const topics = new Set(
    [...byDraft.values()]
      .flat()
      .filter(({ low }) => low === figure.low)
      .flatMap((one) => one.topics),
  );
  const none = unlimited.find(
    (one) =>
      one.topics.some((topic) => topics.has(topic)) ||
      [...one.words].filter((word) => words.has(word)).length >= SHARED,
  );
  return none === undefined
    ? null
    : {
        code: "wrong-draft",
        severity: "error",
        message: tell("wrong-draft.unlimited", { title: draft.draft.title, point: none.point }),
        from: offset + figure.from,
        to: offset + figure.to,
      };
}

/** "May not exceed 600,000": the figure alone stands in a sentence of ours. */
const LIMIT = /^exceed(?:s|ing)?\s+/iu;

/** A ceiling that holds in peacetime only must say so, one that holds always must not be said to end in war. */
export function condition(
  { draft, figure, offset, zone }: SaidFigure,
  same: DraftFigure,
  withCondition: ReadonlySet<string>,
): Fault | null {
  const said = conceptsOf(zone).get("condition");
  const own = same.condition;
  const place = { from: offset + figure.from, to: offset + figure.to };
  const text = { title: draft.draft.title, point: same.point };
  if (said === undefined && own?.has("peacetime") === true && !withCondition.has(`${draft.id} ${figure.low}`))
    return {
      code: "scope",
      severity: "warning",
      message: tell("scope.unsaid", text),
      ...place,
    };
  if (said?.has("peacetime") === true && said.size === 1 && (own === null || !own.has("peacetime")))
    return {
      code: "scope",
      severity: "error",
      message: tell("scope.always", text),
      ...place,
    };
  if (said?.has("always") === true && !said.has("peacetime") && own?.has("peacetime") === true)
    return {
      code: "scope",
      severity: "error",
      message: tell("scope.peacetime", text),
      ...place,
    };
  return null;
}
