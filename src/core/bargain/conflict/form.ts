import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { ConflictFile } from "./model.ts";
import { statementOf } from "./prioritising.ts";

/** One decision maker as a person writes it down; lists are lines of text, so that what is half typed stays. */
export interface MakerForm {
  readonly id: string;
  readonly options: string;
  readonly by: "statements" | "states";
  /** Statements, the most important first, or numbers of states, the best rank first: whichever `by` says. */
  readonly ranking: string;
  /** Numbers of two states a line; counted where moves are listed. */
  readonly moves: string;
}

/** A graph model of conflict as a person writes it down. */
export interface ConflictForm {
  readonly makers: readonly MakerForm[];
  readonly statesOf: "all" | "listed";
  /** Statements none of which holds in a state, where `statesOf` is all; else the states as in a file, one a line. */
  readonly states: string;
  readonly movesOf: "options" | "listed";
  readonly oneWay: Readonly<Record<string, "forward" | "backward">>;
}

/** Options up to which all their combinations are laid out: 4,096 states. */
const MOST_OPTIONS = 12;

/** Lines with something on them. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const numbersIn = (line: string) => (line.match(/\d+/gu) ?? []).map(Number);

/** Every combination of so many options, those of the first changing fastest, as states are usually numbered. */
function combinations(width: number): readonly string[] {
  return Array.from({ length: 2 ** width }, (_, at) =>
    Array.from({ length: width }, (_, bit) => ((at >> bit) & 1 ? "Y" : "N")).join(""),
  );
}

function statesOf(form: ConflictForm, options: readonly string[]): Result<readonly string[]> {
  if (form.statesOf === "listed") return ok(linesOf(form.states));
  if (options.length > MOST_OPTIONS)
    return failed(said("too-many-options", { count: options.length, most: MOST_OPTIONS }));
  let left = combinations(options.length);
  for (const source of linesOf(form.states)) {
    const statement = statementOf(source, options);
    if (!statement.ok) return statement;
    left = left.filter((state) => statement.value(state) !== true);
  }
  return ok(left);
}

/** The model that the form says; fails where a statement on what cannot be is not understood. */
export function fileOfForm(form: ConflictForm): Result<ConflictFile> {
  const decisionMakers = form.makers.map(({ id, options }) => ({ id: id.trim(), options: linesOf(options) }));
  const options = decisionMakers.flatMap((maker) => maker.options);
  const states = statesOf(form, options);
  if (!states.ok) return states;
  const of = <Value>(pick: (maker: MakerForm) => Value | null) =>
    Object.fromEntries(
      form.makers.flatMap((maker): [string, Value][] => {
        const value = pick(maker);
        return value === null ? [] : [[maker.id.trim(), value]];
      }),
    );
  const oneWay = Object.entries(form.oneWay).filter(([option]) => options.includes(option));
  return ok({
    decisionMakers,
    states: states.value,
    irreversible: Object.fromEntries(oneWay),
    ranking: of(({ by, ranking }) => (by === "states" ? linesOf(ranking).map(numbersIn) : null)),
    prioritising: of(({ by, ranking }) => (by === "statements" ? linesOf(ranking) : null)),
    ...(form.movesOf === "options"
      ? {}
      : {
          moves: of(({ moves }) =>
            linesOf(moves).map((line) => {
              const [from = 0, to = 0] = numbersIn(line);
              return [from, to] as const;
            }),
          ),
        }),
  });
}

/** The form that says a model. */
export function formOfFile(file: ConflictFile): ConflictForm {
  const width = file.decisionMakers.reduce((sum, { options }) => sum + options.length, 0);
  const isAll =
    width <= MOST_OPTIONS &&
    file.states.length === 2 ** width &&
    combinations(width).every((state, at) => state === file.states[at]);
  return {
    makers: file.decisionMakers.map(({ id, options }) => {
      const statements = file.prioritising?.[id];
      const ranks = (file.ranking?.[id] ?? []).map((group) => group.join(", "));
      return {
        id,
        options: options.join("\n"),
        by: statements === undefined ? "states" : "statements",
        ranking: (statements ?? ranks).join("\n"),
        moves: (file.moves?.[id] ?? []).map(([from, to]) => `${from} → ${to}`).join("\n"),
      };
    }),
    statesOf: isAll ? "all" : "listed",
    states: isAll ? "" : file.states.join("\n"),
    movesOf: file.moves === undefined ? "options" : "listed",
    oneWay: file.irreversible ?? {},
  };
}

/** A decision maker of whom nothing is said yet: all states are alike to it. */
export function newMaker(id: string): MakerForm {
  return { id, options: "", by: "statements", ranking: "", moves: "" };
}

/** A model in which these decide, and nothing else is said. */
export function formOfParties(parties: readonly string[]): ConflictForm {
  return { makers: parties.map(newMaker), statesOf: "all", states: "", movesOf: "options", oneWay: {} };
}
