import { confidence } from "../common/confidence.ts";
import {
  date,
  name,
  nullable,
  oneOf,
  optional,
  orElse,
  own,
  pointOf,
  text,
  type FieldProblem,
  type Of,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import { draft, issue, party, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** What kind of utterance a position is known from, apart from how strong its source is: from the party's own text to what others conclude. */
export type Utterance = (typeof UTTERANCES)[number];
export const UTTERANCES = ["tabled-text", "authorised-statement", "leak", "press-report", "inference"] as const;

/** What a party is on record as wanting on an issue, on a day, from a source. */
export const position = thing(
  "position",
  {
    id: own,
    issue,
    party,
    /** ISO day, or month or year where no day is known; null where undated. */
    on: nullable(date),
    /** Id of an option of the issue; null where the words state none. */
    option: nullable(name),
    /** The words of the quotation, or else of the stance, that state the option. */
    words: optional(text),
    /** In our own words. */
    stance: text,
    /** The party's own words, where they were read; never a translation of ours. */
    quote: optional(text),
    /** BCP 47 tag of the quotation. */
    language: optional(text),
    utterance: orElse(oneOf(UTTERANCES), "press-report"),
    /** Given where a source says that the party said nothing, or a text read whole does not speak of it. */
    absence: optional(oneOf(["silent", "not-addressed"])),
    /** Draft in which it stands, and the point of it. */
    draft: optional(draft),
    point: optional(pointOf("draft")),
    speaker: optional(text),
    confidence,
    /** What of it is less sure than the rest, and why. */
    doubt: optional(text),
    sources,
    note: optional(text),
  },
  { rules: [optionIsStated] },
);
export type Position = Of<typeof position>;

/** Whether the words state the option: they must stand in the quotation, or else in the stance. */
export function wordsState({
  option,
  words,
  quote,
  stance,
}: {
  readonly option: string | null;
  readonly words?: string | undefined;
  readonly quote?: string | undefined;
  readonly stance: string;
}): boolean {
  return option === null || (words !== undefined && words !== "" && (quote ?? stance).includes(words));
}

function optionIsStated(value: Parameters<typeof wordsState>[0]): FieldProblem | null {
  return wordsState(value) ? null : { field: "words", said: said("thing.option-words") };
}
