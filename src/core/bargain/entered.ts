import type { BargainFile } from "./problem.ts";

/** Parties of which preferences are entered: at least one score. Of the others nothing can be said. */
export function partiesEntered({ parties, preferences }: Pick<BargainFile, "parties" | "preferences">) {
  return parties.filter((party) =>
    Object.values(preferences[party]?.scores ?? {}).some((scores) => Object.keys(scores).length > 0),
  );
}

/**
 * The problem of those who entered anything: a party without scores would count every package alike, and so accept every one.
 * Red lines are kept, whoever drew them.
 */
export function enteredOnly(file: BargainFile): BargainFile {
  const entered = new Set(partiesEntered(file));
  const counts = (party: string) => entered.has(party) || (file.redLines?.[party] ?? []).length > 0;
  const parties = file.parties.filter(counts);
  if (parties.length === 0 || parties.length === file.parties.length) return file;
  const of = <V>(by: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(by).filter(([party]) => parties.includes(party)));
  return {
    ...file,
    parties,
    preferences: of(file.preferences),
    ...(file.redLines === undefined ? {} : { redLines: of(file.redLines) }),
  };
}
