import type { BargainFile } from "../../../core/bargain/index.ts";
import { frontText, textNow } from "../../../core/record/living/index.ts";
import type { TalksState } from "../../../core/record/talks.ts";
import { findPoint } from "../../../core/text/spans.ts";
import { holdersOf, readingText } from "../../../core/text/reading.ts";
import { placeIn, wordsOfOption } from "./package-words.ts";

/** An option whose words parties read in the text in front, at every point that it concerns. */
export interface HeldOption {
  readonly issue: string;
  readonly option: string;
  readonly parties: readonly string[];
}

/** The options of a file that the text in front holds now; of options without words nothing can be said. */
export function heldNow(state: TalksState, file: BargainFile): readonly HeldOption[] {
  const text = frontText(state);
  const version = text === null ? null : textNow(text);
  const composite = version?.composite;
  if (text === null || version === null || composite === undefined) return [];
  const holders = holdersOf(composite);
  return file.issues.flatMap(({ id: issue, options }) =>
    options.flatMap((option): readonly HeldOption[] => {
      const words = wordsOfOption(state, issue, option);
      const read = words.map((each): readonly string[] => {
        const place = placeIn(text, version, each);
        const point = place === null ? undefined : findPoint(composite.points, place);
        if (point === undefined) return [];
        return (holders.get(point.id) ?? []).filter(
          (party) => readingText(point.text, party).trim() === each.text.trim(),
        );
      });
      const parties = (read[0] ?? []).filter((party) => read.every((those) => those.includes(party)));
      return parties.length === 0 ? [] : [{ issue, option, parties }];
    }),
  );
}
