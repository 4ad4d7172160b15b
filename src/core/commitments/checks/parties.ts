import { said } from "../../common/said.ts";
import { isBody, type Agreement, type Commitment, type Party } from "../model.ts";
import { about, brief, type Check, type RawFinding } from "./finding-kinds.ts";

/** Duties and rights of those who do not sign. */
export const partyChecks: Check = ({ agreement }) =>
  agreement.commitments.flatMap((commitment) => [...duties(commitment, agreement), ...rights(commitment, agreement)]);

function strangers(ids: readonly string[], agreement: Agreement): readonly Party[] {
  return ids.flatMap((id) => {
    const party = agreement.parties.find((each) => each.id === id);
    if (party === undefined || party.signs || isBody(party) || party.kind === "body" || party.id === "all-parties")
      return [];
    return [party];
  });
}

const namesOf = (parties: readonly Party[]): readonly string[] => parties.map(({ name }) => name);

function duties(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  // Where the text does not say between whom it is, nobody is a stranger to it.
  if (agreement.parties.filter(({ id, signs }) => signs && id !== "all-parties").length < 2) return [];
  const debtors = strangers(commitment.debtor, agreement).filter(({ kind }) => kind !== "person");
  const persons = namesOf(debtors.filter((party) => party.kind !== "unnamed"));
  const nobody = namesOf(debtors.filter((party) => party.kind === "unnamed"));
  const act = brief(commitment);
  const found: RawFinding[] = [];
  if (persons.length > 0)
    found.push(
      about(
        commitment,
        "error",
        said("duty-of-non-party", { names: persons, n: persons.length, act }),
        said("duty-of-non-party.suggestion"),
      ),
    );
  if (nobody.length > 0)
    found.push(
      about(commitment, "error", said("no-legal-person", { names: nobody, act }), said("no-legal-person.suggestion")),
    );
  return found;
}

function rights(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const others = strangers(commitment.creditor, agreement).filter(
    // A third State or movement gets a right with its assent; a body that is helped or informed gets none.
    (party) => (party.kind === "state" || party.kind === "armedGroup") && !commitment.debtor.includes(party.id),
  );
  if (others.length === 0) return [];
  const message = said("right-of-non-party", { names: namesOf(others), act: brief(commitment) });
  return [about(commitment, "info", message, said("right-of-non-party.suggestion"))];
}
