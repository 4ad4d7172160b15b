import type { CommitmentState, RunAnswer } from "../answer.ts";
import type { Program } from "../engine/program.ts";
import { runProgram } from "../engine/run.ts";
import type { AgreementEvent } from "../event.ts";
import type { Id } from "../model.ts";

/** One way things may go: a name and its events. */
export interface Branch {
  readonly name: string;
  readonly events: readonly AgreementEvent[];
}

/** One commitment in all branches. */
export interface BranchRow {
  readonly id: Id;
  readonly states: readonly CommitmentState[];
  /** Not the same in all branches. */
  readonly differs: boolean;
}

/** Branches side by side, as of one moment. */
export interface BranchTable {
  readonly names: readonly string[];
  readonly answers: readonly RunAnswer[];
  readonly rows: readonly BranchRow[];
}

/** Runs each branch; `common` events happened in all of them. */
export function compareBranches(
  program: Program,
  branches: readonly Branch[],
  asOf: string,
  common: readonly AgreementEvent[] = [],
): BranchTable {
  const answers = branches.map((branch) => runProgram(program, [...common, ...branch.events], { asOf }).answer);
  const rows = program.commitments.map(({ source }, index) => {
    const states = answers.map((answer) => answer.commitments[index] as CommitmentState);
    const [first, ...others] = states;
    return {
      id: source.id,
      states,
      differs: others.some((state) => state.status !== first?.status || state.since !== first.since),
    };
  });
  return { names: branches.map((branch) => branch.name), answers, rows };
}
