import type { BargainFile, Package } from "../../../core/bargain/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { pointReading } from "../../../core/text/spans.ts";
import { tokenize, Lexicon } from "../../../core/text/tokens.ts";
import { pointsOf, standingVersion, type TextPoint } from "../record/text-points.ts";
import { fullLabel, plainLabel } from "../texts/labels.ts";
import { issueTitle, optionTitle } from "./model.ts";
import { placeIn, wordsOfOption } from "./package-words.ts";

/** A point of a text that the chosen option of an issue concerns. */
export interface Concern {
  readonly issue: string;
  readonly option: string;
  readonly point: TextPoint;
  /** How the point is called, with those above it: `8(1)`. */
  readonly label: string;
  /** The words of the option for the point; null where it has none. */
  readonly words: string | null;
  /** Words that the option has for the point as it was once: the point now says something else, so they are not put there. */
  readonly refused: string | null;
}

/**
 * The points of a text that the package concerns: those that its options have words for, and those that its issues name.
 * `only`: it is the only text on the table.
 */
export function concernsOf(
  { file, chosen }: { readonly file: BargainFile; readonly chosen: Package },
  text: TalksText,
  state: ProcessState,
  only: boolean,
): readonly Concern[] {
  const version = standingVersion(text);
  if (version === undefined) return [];
  const points = new Map(pointsOf(version).map((point) => [point.id, point]));
  return file.issues.flatMap((issue) => {
    const option = chosen[issue.id] ?? "";
    const given = new Map(
      wordsOfOption(state, issue.id, option).flatMap((words) => {
        const place = placeIn(text, version, words);
        return place === null ? [] : [[place, words] as const];
      }),
    );
    const named = namedIn(file, issue.id, text, version, state, only);
    return [...new Set([...given.keys(), ...named])].flatMap((id): readonly Concern[] => {
      const point = points.get(id);
      if (point === undefined) return [];
      const label = version.draft === undefined ? plainLabel(point.label) : fullLabel(version.draft, id);
      const names = { issue: issueTitle(issue), option: optionTitle(issue, option), point, label };
      const words = given.get(id);
      if (words === undefined) return [{ ...names, words: null, refused: null }];
      return speaksOfTheSame(words.text, readingNow(version, point, words.draft))
        ? [{ ...names, words: words.text, refused: null }]
        : [{ ...names, words: null, refused: words.text }];
    });
  });
}

/** What a point says now to the party whose draft it came from. */
function readingNow(version: TextVersion, point: TextPoint, draft: string): string {
  const party = version.composite?.drafts.find(({ id }) => id === draft)?.party;
  return party === undefined ? point.words : (pointReading(version, point.id, party)?.text ?? point.words);
}

/**
 * The points of a text that an issue names. The same number is another point in another draft, so each is looked up in the
 * draft it is named in; points of a problem that names no draft are those of the only text there is.
 */
function namedIn(
  file: BargainFile,
  issue: string,
  text: TalksText,
  version: TextVersion,
  state: ProcessState,
  only: boolean,
): readonly string[] {
  const known = state.positions?.issues.find(({ id }) => id === issue)?.points;
  const own = file.issues.find(({ id }) => id === issue)?.points ?? [];
  if (known === undefined && file.draft === undefined) return only ? own : [];
  const places = Object.entries(known ?? { [file.draft ?? ""]: own });
  return places.flatMap(([draft, ids]) => ids.flatMap((point) => placeIn(text, version, { draft, point }) ?? []));
}

/** At least this share of the words of two texts is the same where they are versions of one provision (Dice). */
const LIKE = 0.45;

/** Whether words could be a new version of a point; words for a point without any always are. */
export function speaksOfTheSame(words: string, now: string): boolean {
  const [ours, theirs] = [wordsIn(words), wordsIn(now)];
  if (theirs.length === 0) return true;
  const left = new Map<string, number>();
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return 2 * common >= LIKE * (ours.length + theirs.length);
}

function wordsIn(text: string): readonly string[] {
  const { starts, ends, count } = tokenize(text, new Lexicon());
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]).toLowerCase()).filter((word) =>
    /[\p{L}\p{N}]/u.test(word),
  );
}
