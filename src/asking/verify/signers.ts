import type { Clause, Parsed } from "./clauses.ts";
import type { Unit } from "./units.ts";

const SIGNS = /^(?:sign|signs|signed|signing|initial\w*|ratif\w+)$/u;

/** Whether those who sign in a statement are those who sign in the piece: who attends, mediates or keeps the text signs nothing. */
export function areSigners(parsed: Parsed, unit: Unit, signatories: readonly string[]): boolean {
  const said = parsed.clauses
    .filter(({ verb }) => SIGNS.test(parsed.tokens[verb]?.lower ?? ""))
    .flatMap((each) => named(parsed, each.agent));
  if (said.length === 0) return true;
  const own = unit.parsed();
  const signing = own.clauses.filter(({ verb }) => SIGNS.test(own.tokens[verb]?.lower ?? ""));
  const there = signing.flatMap(({ agent, patient }: Clause) => named(own, [...agent, ...patient]));
  const signers = there.length > 0 ? there : signatories;
  return said.every((party) => signers.includes(party));
}

function named({ parties }: Parsed, places: readonly number[]): readonly string[] {
  return places.flatMap((at) => parties[at] ?? []);
}
