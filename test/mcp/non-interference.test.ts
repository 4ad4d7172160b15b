import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewOf } from "../../src/asking/view.ts";
import { ok } from "../../src/core/common/result.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { canRead, type Audience } from "../../src/core/record/permissions.ts";
import { tools } from "../../src/mcp/tools.ts";
import { en } from "../../src/words/english.ts";
import { histories } from "../support/history.ts";
import { clientOf } from "./client.ts";

const readers: readonly Audience[] = [
  { member: "an", capacity: "delegate", party: "KE" },
  { member: "bo", capacity: "delegate", party: "SO" },
  { member: "cy", capacity: "delegate", party: "CU" },
  { member: "di", capacity: "secretariat" },
  { member: "ed", capacity: "observer" },
];

/** One question to every tool, and those whose answers may depend on what others wrote asked in every way. */
const questions: readonly (readonly [string, object])[] = [
  ["read_text", {}],
  ["read_text", { text: "d" }],
  ["read_text", { text: "nothing" }],
  ["read_text", { text: "d", point: "1", as_of: "2031-03-08" }],
  ["compare", { from_text: "d", to_text: "d" }],
  ["compile", { differing: false }],
  ["who_holds", { topic: "treaty" }],
  ["who_holds", { text: "d", point: "2" }],
  ["history_of_point", { text: "d", point: "1" }],
  ["find_figures", {}],
  ["check_article", { article: "KE and SO agreed on Article 1. 3 of 5 points are agreed." }],
  ["check_clause", { text: "d", point: "1" }],
  ["check_clause", { clause: "KE shall pay SO within ten days." }],
  ["run_scenario", { events: [] }],
  ["frontier", {}],
  ["propose", { text: "d", point: "3", words: "Other words." }],
  ["verify_statement", { statement: "yes" }],
  ["verify_statement", { statement: "Article 1 of the treaty is agreed between KE and SO." }],
];

/** All that a reader is told who asks every question of these entries. */
async function toldTo(audience: Audience, entries: readonly Entry[]): Promise<readonly string[]> {
  const { client } = await clientOf({
    processes: ["talks"],
    words: en,
    version: "0",
    now: () => 0,
    view: (process, day) => Promise.resolve(ok(viewOf(entries, audience, { process, day }))),
  });
  const told: string[] = [];
  for (const [name, asked] of questions)
    told.push(JSON.stringify(await client.callTool({ name, arguments: { ...asked } })));
  await client.close();
  return told;
}

describe("what an assistant is told", () => {
  it("asks every tool", () => {
    expect(new Set(questions.map(([name]) => name))).toEqual(new Set(tools.map(({ name }) => name)));
  });

  it("is the same with and without entries of rooms that are closed to its reader", async () => {
    const runs = Number(process.env["PARLEY_RUNS"] ?? 25);
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(histories(14), fc.constantFrom(...readers), async (entries, audience) => {
        const open = entries.filter(({ room }) => canRead(audience, room));
        hidden += entries.length - open.length;
        expect(await toldTo(audience, entries)).toEqual(await toldTo(audience, open));
      }),
      { numRuns: runs },
    );
    expect(hidden).toBeGreaterThan(runs / 5);
  });
});
