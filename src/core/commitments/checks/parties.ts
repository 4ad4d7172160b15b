import { isBody, type Agreement, type Commitment, type Party } from "../model.ts";
import { about, brief, listed, type Check, type RawFinding } from "./finding-kinds.ts";

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

function duties(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const debtors = strangers(commitment.debtor, agreement);
  const persons = debtors.filter((party) => party.kind !== "unnamed");
  const nobody = debtors.filter((party) => party.kind === "unnamed");
  if (persons.length > 0)
    found.push(
      about(
        commitment,
        "duty-of-non-party",
        "error",
        `${listed(persons.map((party) => party.name))} ${persons.length === 1 ? "is" : "are"} no party to this text, but would be bound: "${brief(commitment)}".`,
        `Let it sign or declare its consent (Vienna Convention, Article 35), or word it as a duty of a signatory to seek it.`,
      ),
    );
  if (nobody.length > 0)
    found.push(
      about(
        commitment,
        "no-legal-person",
        "error",
        `${listed(nobody.map((party) => party.name))} is no legal person that can owe this: "${brief(commitment)}".`,
        `Name the States or the organisation that undertake it.`,
      ),
    );
  return found;
}

function rights(commitment: Commitment, agreement: Agreement): readonly RawFinding[] {
  const others = strangers(commitment.creditor, agreement).filter(
    (party) => party.kind !== "unnamed" && !commitment.debtor.includes(party.id),
  );
  if (others.length === 0) return [];
  return [
    about(
      commitment,
      "right-of-non-party",
      "info",
      `${listed(others.map((party) => party.name))}, no party to this text, would have a right from it: "${brief(commitment)}".`,
      `Say whether it may invoke the right, and whether its consent is needed to change it (Vienna Convention, Articles 36 and 37).`,
    ),
  ];
}
