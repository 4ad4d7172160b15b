import { expect, test } from "vitest";
import { agreement, runAgreement, type AgreementEvent } from "../../src/core/commitments/index.ts";
import { commitment, day, event, happened } from "./days.ts";

const model = agreement({
  id: "front",
  inForce: { at: day(0) },
  parties: [
    { id: "front", name: "Ost Valley Liberation Front", kind: "armedGroup", signs: true, aliases: ["Front"] },
    { id: "state", name: "Republic of Tarsel", kind: "state", signs: true, aliases: ["Republic"] },
  ],
  commitments: [commitment("peace", "prohibition", happened("raid", { actor: ["front"] }), { debtor: ["front"] })],
});
const run = (actor: string) => {
  const events: readonly AgreementEvent[] = [event("raid", 5, { actor })];
  const { answer } = runAgreement(model, events, { asOf: day(9) });
  return { breaches: answer.commitments[0]?.breaches.length, notes: answer.notes.map(({ message }) => message.code) };
};

test("who did it counts by id, name or another name; an unknown name is told and counts for nobody", () => {
  for (const name of ["front", "Ost Valley Liberation Front", "the front", "FRONT"])
    expect(run(name)).toEqual({ breaches: 1, notes: [] });
  expect(run("Republic")).toEqual({ breaches: 0, notes: [] });
  expect(run("OVLF")).toEqual({ breaches: 0, notes: ["unknown-party.event"] });
});
