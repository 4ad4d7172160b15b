import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import type { CheckFinding } from "../finding.ts";
import { checkDraft } from "./index.ts";

/** Other words for a point of a draft. */
export interface WordsForPoint {
  readonly point: string;
  readonly text: string;
}

/** What the checks call an error at the points that get other words, once they have them; whether or not it stood there before. */
function errorsBrought(draft: Draft, words: readonly WordsForPoint[]): readonly CheckFinding[] {
  const given = new Map(words.map(({ point, text }) => [point, text]));
  const known = new Set([...walkPoints(draft.points)].map(({ point }) => point.id));
  if (!words.some(({ point }) => known.has(point))) return [];
  const changed = (points: readonly Point[]): readonly Point[] =>
    points.map((point) => ({
      ...point,
      text: given.get(point.id) ?? point.text,
      points: changed(point.points),
    }));
  return checkDraft({ ...draft, points: changed(draft.points) }).filter(
    ({ severity, place }) => severity === "error" && given.has(place),
  );
}

/** Words of one option for a point of a draft. */
export interface OptionInWords extends WordsForPoint {
  readonly draft: string;
  readonly issue: string;
  readonly option: string;
}

/** An error of our own checks in the words of an option. */
export interface Alarm {
  readonly issue: string;
  readonly option: string;
  readonly finding: CheckFinding;
}

/** What our own checks call an error in the words of a package, draft by draft with all of its words put in. */
export function alarmsIn(
  drafts: readonly { readonly id: string; readonly draft: Draft }[],
  words: readonly OptionInWords[],
): readonly Alarm[] {
  return drafts.flatMap(({ id, draft }) => {
    const own = words.filter((each) => each.draft === id);
    return errorsBrought(draft, own).flatMap((finding) => {
      const of = own.find(({ point }) => point === finding.place);
      return of === undefined ? [] : [{ issue: of.issue, option: of.option, finding }];
    });
  });
}
