import { position, wordsState, type Position } from "../../../../core/things/position.ts";
import { blank, filled, taken, type Typed } from "../../record/adding/typed.ts";
import { given, typedDay } from "../../record/adding/typed-day.ts";

/** A position as its form holds it; an empty absence where the party states something. */
export type PositionValues = Typed<Position>;

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
  return { ...blank(position), issue, party, utterance: "" };
}

/** The form that shows a position as it is. */
export function valuesOf(shown: Position): PositionValues {
  return filled(position, shown);
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
  const states = values.absence === "";
  const option = states ? values.option : "";
  const quote = states ? values.quote : "";
  return taken(position, {
    ...values,
    id,
    sources,
    option,
    words: option === "" ? "" : values.words,
    quote,
    language: quote.trim() === "" ? "" : values.language,
    utterance: values.utterance === "" ? "inference" : values.utterance,
    point: values.draft === "" ? "" : values.point,
  });
}
