import { stated, type Basis, type Statement } from "../../common/statement.ts";
import { standStatements } from "../../evidence/positions/index.ts";
import type { ProcessState } from "../state.ts";
import { declarationsOf, type Declaration } from "./declared.ts";
import { issueStands } from "./issues.ts";
import { standingOf } from "./standing.ts";
import { talksOf } from "./talks-of.ts";

/** A sentence that Parley composes about the world, and what it is of: an issue, a text, a count. */
export interface Sentence {
  readonly of: Basis;
  readonly statement: Statement;
}

/** Every sentence that is derived from a state, each with the entries that it rests on. */
export function sentencesOf(state: ProcessState): readonly Sentence[] {
  const talks = talksOf(state);
  const { text, said, rests } = standingOf(talks);
  const front: readonly Basis[] = [
    ...(text === null ? [] : [{ kind: text.kind, id: text.id }]),
    ...rests.map(({ id }) => ({ kind: "entry", id })),
  ];
  return [
    ...(text === null ? [] : sentences({ kind: text.kind, id: text.id }, [stated(said, front)])),
    ...declarationsOf(talks).flatMap((declaration) => ofCount(declaration)),
    ...[...issueStands(state)].flatMap(([id, stand]) => sentences({ kind: "issue", id }, standStatements(stand))),
  ];
}

/** What was counted; what came since stands beside it by its own entry or sources, and is told there. */
function ofCount({ count, said, changed }: Declaration): readonly Sentence[] {
  const own: Basis = { kind: "count", id: `${count.draft} ${count.on}` };
  const text: Basis = { kind: "draft", id: count.draft };
  return sentences(own, [stated(said, [own]), ...(changed === null ? [] : [stated(changed, [own, text])])]);
}

function sentences(of: Basis, statements: readonly (Statement | null)[]): readonly Sentence[] {
  return statements.flatMap((statement) => (statement === null ? [] : [{ of, statement }]));
}
