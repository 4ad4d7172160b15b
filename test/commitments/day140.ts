import { agreement, type Agreement, type AgreementEvent } from "../../src/core/commitments/index.ts";
import { after, commitment, due, event, happened } from "./days.ts";

const certified = { grade: "certified", certifiedBy: "monitor" } as const;

/** One breach, four branches: an agreement of our own. Days count from signature. */
export const day140: Agreement = agreement({
  id: "day-140",
  inForce: { anchor: "signature" },
  parties: [
    { id: "A", name: "A", kind: "state", signs: true },
    { id: "B", name: "B", kind: "state", signs: true },
    { id: "guarantor", name: "Guarantor", kind: "state", signs: true },
    { id: "fund", name: "Fund", kind: "organisation", signs: true },
    { id: "monitor", name: "Monitor", kind: "body", signs: false, members: [], finds: ["occurred", "violates"] },
    { id: "council", name: "Council", kind: "body", signs: false, members: [] },
  ],
  moments: [
    { id: "signature", first: { type: "signature" } },
    { id: "breachReported", first: { type: "breach" } },
    { id: "breachCertified", first: { type: "breach-certified", ...certified } },
    { id: "notice", first: { type: "snapback-notice" } },
  ],
  commitments: [
    commitment("fCeasefire", "prohibition", happened("breach-certified", certified), { debtor: ["A", "B"] }),
    commitment(
      "oCertify",
      "obligation",
      { any: [happened("breach-certified", certified), happened("breach-rejected")] },
      {
        debtor: ["monitor"],
        trigger: { words: "a breach is reported", when: happened("breach") },
        window: due(after(3, "breachReported")),
      },
    ),
    commitment("pSnapback", "power", happened("snapback-notice"), {
      debtor: ["guarantor"],
      trigger: { words: "the ceasefire is violated", when: { status: "fCeasefire", is: ["violated"] } },
      window: due(after(60, "breachCertified")),
    }),
    commitment(
      "oReimpose",
      "obligation",
      { passed: after(31, "notice") },
      {
        debtor: ["guarantor"],
        trigger: { words: "notice is given", when: { status: "pSnapback", is: ["exercised"] } },
        exceptions: [
          {
            words: "the council continues relief",
            // It answers the notice: what the council decided before it says nothing about it.
            when: happened("relief-continued", {}, "trigger"),
            effect: "discharge",
          },
        ],
        onFulfil: [{ setFlag: "sanctions", to: "back" }],
      },
    ),
    commitment("oResponse", "obligation", happened("response"), {
      debtor: ["guarantor"],
      trigger: { words: "a breach is certified", when: happened("breach-certified", certified) },
      window: due({ anchor: "breachCertified", plus: { n: 72, unit: "hour" } }, "instant"),
    }),
    commitment("oTranche3", "obligation", happened("tranche-paid"), {
      debtor: ["fund"],
      exceptions: [
        {
          words: "while a certified breach stands",
          when: happened("breach-certified", certified),
          effect: "suspend",
          until: { words: "compliance is certified", when: happened("compliance-certified", certified) },
        },
      ],
      window: due(after(150)),
    }),
    commitment("oElections", "obligation", happened("elections"), { debtor: ["A"], window: due(after(100)) }),
    commitment("pVoidGuarantee", "power", happened("guarantee-voided"), {
      debtor: ["guarantor"],
      trigger: { words: "a certified unprovoked attack", when: happened("attack-certified", certified) },
    }),
  ],
});

const begin = [event("signature", 0), event("elections", 95), event("breach", 140)];
const certificate = event("breach-certified", 142, { grade: "certified", certifiedBy: "monitor" });
const compliance = event("compliance-certified", 200, { grade: "certified", certifiedBy: "monitor" });

/** What happens in each branch. */
export const branches: Readonly<Record<"A" | "B" | "C" | "D", readonly AgreementEvent[]>> = {
  A: [
    ...begin,
    certificate,
    event("snapback-notice", 143),
    event("response", 144),
    compliance,
    event("tranche-paid", 207),
  ],
  B: [
    ...begin,
    certificate,
    event("snapback-notice", 143),
    event("response", 144),
    event("relief-continued", 160),
    compliance,
  ],
  C: begin,
  D: [...begin, certificate],
};
