import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreement,
  confirmedCast,
  extractCommitments,
  partiesOfCast,
  type Commitment,
  type WrittenMember,
} from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { readCastJson } from "../../src/formats/cast-json.ts";
import { writeAgreementJson } from "../../src/formats/commitments-json.ts";

const text = draft({
  language: "en",
  title: "Agreement between Norland and the Sudeer Front",
  points: [
    point({ id: "1", text: "Norland and the Sudeer Front shall cease all hostilities within 3 days." }),
    point({ id: "2", text: "The Tarnfoot Commission shall verify the withdrawal. Tarnfoot shall remain open." }),
  ],
});

const member: fc.Arbitrary<WrittenMember> = fc.record(
  {
    id: fc.constantFrom("norland", "front", "tarnfoot", "commission", "both"),
    name: fc.constantFrom("Norland", "Sudeer Front", "Tarnfoot", "Tarnfoot Commission", "The Parties"),
    kind: fc.constantFrom("state" as const, "armedGroup" as const, "place" as const, "body" as const),
    signs: fc.boolean(),
    aliases: fc.subarray(["the Front", "the Commission", "N"]),
  },
  { requiredKeys: ["id", "name", "kind", "signs"] },
);
const casts = fc.uniqueArray(member, { selector: ({ id }) => id, maxLength: 5 });
const owed = (debtor: readonly string[]): Commitment => ({
  id: "c1",
  modality: "obligation",
  debtor,
  creditor: [],
  act: { words: "cease" },
  anchors: [],
});

describe("a confirmed cast", () => {
  test("law: nobody else owes, a place owes nothing, and the parties of the agreement are those who act", () => {
    fc.assert(
      fc.property(casts, (written) => {
        const cast = confirmedCast(written);
        const acting = new Set(cast.filter(({ kind }) => kind !== "place").map(({ id }) => id));
        const found = extractCommitments(text, { cast });
        for (const { debtor } of found.agreement.commitments)
          for (const id of debtor) expect(acting.has(id) || id === "all-parties").toBe(true);
        expect(new Set(partiesOfCast(cast, null).map(({ id }) => id))).toEqual(acting);
      }),
      { numRuns: 60 },
    );
  });

  test("whoever a confirmed duty names stays, whatever the cast says later; a body keeps its charter", () => {
    const council = { id: "council", name: "Council", kind: "body" as const, signs: false, members: [] };
    const kept = agreement({
      id: "a",
      parties: [
        { id: "norland", name: "Norland", kind: "state", signs: true },
        { id: "gone", name: "Gone", kind: "state", signs: true },
        { ...council, chair: "norland", mandate: ["watch"] },
      ],
      commitments: [owed(["norland"])],
    });
    const cast = confirmedCast([{ id: "council", name: "Joint Council", kind: "body", signs: false }]);
    expect(partiesOfCast(cast, kept)).toEqual([
      { ...council, name: "Joint Council", chair: "norland", mandate: ["watch"] },
      { id: "norland", name: "Norland", kind: "state", signs: true },
    ]);
  });

  test("it stands in commitments.json, and a command that takes a cast takes it from there", () => {
    const cast: readonly WrittenMember[] = [{ id: "front", name: "Sudeer Front", kind: "armedGroup", signs: true }];
    const read = readCastJson(writeAgreementJson(agreement({ id: "a", cast })));
    expect(read.ok && read.value.map(({ id, kind, signs }) => ({ id, kind, signs }))).toEqual([
      { id: "front", kind: "armedGroup", signs: true },
    ]);
  });
});
