import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, plainCommitment, runAgreement, type Agreement } from "../../src/core/commitments/index.ts";
import { say } from "../../src/words/words.ts";
import { everyLanguage } from "../support/words.ts";
import { commitment, day, event, happened } from "./days.ts";

const model = (modality: "permission" | "power" | "obligation" | "prohibition"): Agreement =>
  agreement({
    id: "a",
    inForce: { at: day(0) },
    parties: [{ id: "A", name: "A", kind: "state", signs: true }],
    commitments: [
      commitment("enter", modality, happened("entered"), {
        debtor: ["A"],
        exceptions: [{ words: "except hospitals", effect: "excuse", when: happened("hospital") }],
        ...(modality === "obligation" || modality === "prohibition"
          ? {}
          : { onExercise: [{ create: "report" as const }] }),
      }),
      commitment("report", "obligation", happened("reported"), { debtor: ["A"], dormant: true }),
    ],
  });

describe("an exception to what is free to be done", () => {
  test("withholds it: there is no breach to excuse, in every language", () => {
    for (const words of Object.values(everyLanguage))
      for (const modality of ["permission", "power"] as const) {
        const said = (of: "permission" | "power" | "obligation") => {
          const one = model(of);
          return plainCommitment(one, one.commitments[0]!).map((each) => say(words, each));
        };
        expect(said(modality).join(" ")).toContain("except hospitals");
        const other = said("obligation").find((each) => each.includes("except hospitals") && !each.includes("enter"));
        expect(other).toBeDefined();
        expect(said(modality)).not.toContain(other);
      }
  });
  test("law: what is done while it is withheld is no use of it, before it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("permission" as const, "power" as const),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (modality, enters, excepted) => {
          fc.pre(enters !== excepted);
          const events = [event("hospital", excepted), event("entered", enters)];
          const { answer } = runAgreement(model(modality), events, { asOf: day(30) });
          const made = answer.commitments.some(({ id, status }) => id === "report" && status === "inEffect");
          expect(made).toBe(enters < excepted);
        },
      ),
    );
  });
});
