import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCommitment, writeCommitment } from "../../src/core/commitments/index.ts";
import { agreements } from "./arbitrary.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 50) };

describe("the written form of one commitment", () => {
  test("the example of the documentation is read, and written back as it stands", () => {
    const text = readFileSync(join(import.meta.dirname, "../../docs/commitments.md"), "utf8");
    const example = /```\n(prohibition "[\s\S]*?)```/u.exec(text)?.[1] ?? "";
    const read = readCommitment(example);
    expect(read.ok ? writeCommitment(read.value) : read.failure).toBe(`${example}  anchors: nothing\n`);
  });
  test("law: reading gives back what was written", () => {
    fc.assert(
      fc.property(agreements, ({ commitments }) => {
        for (const each of commitments)
          expect(readCommitment(writeCommitment(each))).toEqual({ ok: true, value: each });
      }),
      runs,
    );
  });
  test("law: any other words are refused with their line, and never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(400), agreements, (noise, at, { commitments }) => {
        const whole = writeCommitment(commitments[0]!);
        const read = readCommitment(whole.slice(0, at) + noise + whole.slice(at));
        if (!read.ok) expect([read.failure.code, read.failure.place]).toEqual([expect.any(String), expect.any(String)]);
      }),
      runs,
    );
    expect(readCommitment("")).toMatchObject({ ok: false, failure: { code: "field-fault.one-commitment" } });
    expect(readCommitment('obligation "a"\n  act: "x" when hapened(y)\n')).toMatchObject({
      ok: false,
      failure: { place: "line 2" },
    });
  });
});
