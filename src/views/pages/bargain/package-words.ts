import type { BargainFile, Package, PackageNote } from "../../../core/bargain/index.ts";
import type { Alarm } from "../../../core/commitments/index.ts";
import type { OptionWords } from "../../../core/things/issue.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { misfit, pointReading, spansBetween, type Span } from "../../../core/text/spans.ts";
import type { AlarmTask } from "../../bargaining.ts";
import type { Words } from "../../../words/types.ts";
import { say } from "../../../words/words.ts";
import { plainLabel } from "../texts/labels.ts";
import { placeOf, type TextPoint } from "../record/text-points.ts";
import { issueTitle, optionTitle } from "./model.ts";

/** The words that the process has for the chosen option of an issue. */
export function wordsOfOption(state: ProcessState, issue: string, option: string): readonly OptionWords[] {
  const known = state.positions?.issues.find(({ id }) => id === issue);
  return known?.options.find(({ id }) => id === option)?.words ?? [];
}

/** The point of a text that a point of a draft has become: itself, or what a composite made of it. */
export function placeIn(
  text: TalksText,
  version: TextVersion,
  { draft, point }: Pick<OptionWords, "draft" | "point">,
): string | null {
  if (version.composite === undefined) return text.id === draft ? point : null;
  const pieces = version.composite.drafts.find(({ id }) => id === draft)?.points.find(({ id }) => id === point)?.pieces;
  // Words for a point that was taken apart would be put into one of its parts.
  return pieces?.length === 1 ? (pieces[0] ?? null) : null;
}

/** The words of the package and the drafts that they are for, to be checked. */
export function alarmTask(state: ProcessState, file: BargainFile, chosen: Package): AlarmTask {
  const words = file.issues.flatMap((issue) => {
    const option = chosen[issue.id] ?? "";
    const names = { issue: issueTitle(issue), option: optionTitle(issue, option) };
    return wordsOfOption(state, issue.id, option).map((each) => ({ ...each, ...names }));
  });
  const concerned = new Set(words.map(({ draft }) => draft));
  const drafts = state.drafts.filter(({ id }) => concerned.has(id)).map(({ id, draft }) => ({ id, draft }));
  return { kind: "alarms", drafts, words };
}

/** The alarms as sentences. */
export function alarmWords(t: Words, alarms: readonly Alarm[]): readonly string[] {
  return alarms.map(({ issue, option, finding }) =>
    t.bargain.table.alarm({ issue, option, what: say(t, finding.message) }),
  );
}

/** The package as a note of one page, with the words that the process has for it. */
export function packageNote(
  t: Words,
  language: string,
  state: ProcessState,
  file: BargainFile,
  chosen: Package,
  alarms: readonly Alarm[],
): PackageNote {
  const words = t.bargain.table;
  return {
    title: t.bargain.hand.heading,
    intro: words.noteIntro,
    alarms: alarmWords(t, alarms),
    lines: file.issues.map((issue) => {
      const option = chosen[issue.id] ?? "";
      return {
        issue: issueTitle(issue),
        option: optionTitle(issue, option),
        words: wordsOfOption(state, issue.id, option).map((each) => ({ ...labelled(state, each), text: each.text })),
      };
    }),
    heads: words.heads,
    noWords: words.noWords,
    language,
  };
}

function labelled(state: ProcessState, { draft: id, point }: OptionWords): { label: string; language: string } {
  const draft = state.drafts.find((each) => each.id === id)?.draft;
  const found = draft === undefined ? undefined : [...walkPoints(draft.points)].find((each) => each.point.id === point);
  const above = plainLabel(found?.parent?.label ?? "");
  return {
    label: [above, found?.point.label ?? point].filter((part) => part !== "").join(" "),
    language: draft?.language ?? "",
  };
}

/**
 * Other words for a point as a proposal: an edit of just the words that differ, counted in the version that stands. Where the
 * words are not verbatim, or parties read the point differently, whole words against whole words.
 */
export function proposalFor(
  state: ProcessState,
  text: TalksText,
  version: TextVersion,
  point: TextPoint,
  words: string,
) {
  const party = state.drafts.find(({ id }) => id === text.id)?.party ?? "";
  const spans = spansFor(party, version, point, words);
  if (spans !== null && misfit(version, { spans, points: [] }) === null)
    return { kind: "proposal", body: { ...placeOf(text, point.id), base: version.entry.id, spans } };
  return {
    kind: "proposal",
    body: { ...placeOf(text, point.id), operation: "replace", text: words, against: point.words },
  };
}

/** The spans in the reading of each party that holds the point; null where their readings differ. */
function spansFor(party: string, version: TextVersion, point: TextPoint, words: string): readonly Span[] | null {
  if (version.draft !== undefined) return spansBetween({ point: point.id, in: "text", as: party }, point.words, words);
  if (point.bracketed?.some((part) => typeof part !== "string") !== false) return null;
  const holders = (version.composite?.drafts ?? [])
    .filter(({ points }) => points.some(({ pieces }) => pieces.includes(point.id)))
    .map(({ party }) => party);
  return holders.flatMap((as) =>
    spansBetween({ point: point.id, in: "text", as }, pointReading(version, point.id, as)?.text ?? "", words),
  );
}
