import { wordsState, type Position, type Utterance } from "../../../../core/evidence/positions/index.ts";
import type { Confidence } from "../../../../core/text/draft.ts";
import { given, typedDay } from "../../record/adding/typed-day.ts";

/** A position as its form holds it. */
export interface PositionValues {
  readonly issue: string;
  readonly party: string;
  readonly on: string;
  /** Empty where the party states something. */
  readonly absence: NonNullable<Position["absence"]> | "";
  readonly stance: string;
  readonly option: string;
  readonly words: string;
  readonly quote: string;
  readonly language: string;
  readonly utterance: Utterance | "";
  readonly draft: string;
  readonly point: string;
  readonly speaker: string;
  readonly confidence: Confidence;
  readonly doubt: string;
  readonly note: string;
}

/** What is missing or does not hold, by field. */
export type PositionGap =
  | "issue"
  | "party"
  | "on"
  | "stance"
  | "option"
  | "language"
  | "utterance"
  | "draft"
  | "sources";

/** An empty form for an issue and a party, as far as they are known. */
export function newPosition(issue = "", party = ""): PositionValues {
  return {
    issue,
    party,
    on: "",
    absence: "",
    stance: "",
    option: "",
    words: "",
    quote: "",
    language: "",
    utterance: "",
    draft: "",
    point: "",
    speaker: "",
    confidence: "found",
    doubt: "",
    note: "",
  };
}

/** The form that shows a position as it is. */
export function valuesOf(position: Position): PositionValues {
  const { issue, party, on, stance, option, utterance, confidence } = position;
  return {
    issue,
    party,
    on: on ?? "",
    absence: position.absence ?? "",
    stance,
    option: option ?? "",
    words: position.words ?? "",
    quote: position.quote ?? "",
    language: position.language ?? "",
    utterance,
    draft: position.draft ?? "",
    point: position.point ?? "",
    speaker: position.speaker ?? "",
    confidence,
    doubt: position.doubt ?? "",
    note: position.note ?? "",
  };
}

/** Whether the words given for the option stand in the quotation, or else in the stance; without an option they need not. */
export function optionStated({ option, words, quote, stance }: PositionValues): boolean {
  const own = given({ words, quote });
  return wordsState({ stance: stance.trim(), option: option === "" ? null : option, ...own });
}

/**
 * What keeps a position from being recorded. Silence needs a source that says so, what a text leaves out needs that text, and
 * what was read needs the place where it stands.
 */
export function positionGaps(values: PositionValues, sources: number): readonly PositionGap[] {
  const { absence, stance, quote, language, draft } = values;
  const rests = absence === "silent" ? sources > 0 : sources > 0 || draft !== "";
  return [
    ...(values.issue === "" ? (["issue"] as const) : []),
    ...(values.party === "" ? (["party"] as const) : []),
    ...(typedDay(values.on) === undefined ? (["on"] as const) : []),
    ...(absence === "" && stance.trim() === "" ? (["stance"] as const) : []),
    ...(absence === "" && !optionStated(values) ? (["option"] as const) : []),
    ...(absence === "" && quote.trim() !== "" && language.trim() === "" ? (["language"] as const) : []),
    ...(values.utterance === "" ? (["utterance"] as const) : []),
    ...(absence === "not-addressed" && draft === "" ? (["draft"] as const) : []),
    ...(rests ? [] : (["sources"] as const)),
  ];
}

/** The position that a complete form gives; what cannot go together with an absence is left out. */
export function positionOf(values: PositionValues, id: string, sources: readonly string[]): Position {
  const { issue, party, absence, utterance, option, confidence } = values;
  const states = absence === "";
  const { draft, point, speaker, doubt, note } = values;
  return {
    id,
    issue,
    party,
    on: typedDay(values.on) ?? null,
    stance: values.stance.trim(),
    option: states && option !== "" ? option : null,
    ...(states && option !== "" ? given({ words: values.words }) : {}),
    ...(states ? given({ quote: values.quote }) : {}),
    ...(states && values.quote.trim() !== "" ? given({ language: values.language }) : {}),
    utterance: utterance === "" ? "inference" : utterance,
    ...(states ? {} : { absence }),
    ...given({ draft, point: draft === "" ? "" : point, speaker, doubt, note }),
    confidence,
    sources,
  };
}
