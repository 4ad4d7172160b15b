import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { histories, History, opened } from "../../../test/support/history.ts";
import type { Entry } from "./entry.ts";
import { ProcessFold } from "./fold.ts";
import { RecordFold } from "./folding/record-fold.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many entries are looked at while `corrections` corrections come one by one and what a gate asks for is read each time. */
function looksAt(kind: string, body: (at: number) => object, size: number, corrections = 20): number {
  const history = opened();
  for (let at = 0; at < size; at++) history.write(kind, body(at), { id: `said-${at}`, party: "KE" });
  const going = new ProcessFold(history.entries);
  void going.current().parties;
  const takes = vi.spyOn(RecordFold.prototype, "apply");
  for (let at = 0; at < corrections; at++) {
    history.write("correction", { entry: `said-${at}`, body: at % 2 === 0 ? body(size) : null, why: "wrong" });
    going.append(history.entries.slice(-1));
    const { parties, texts, credentials, lastAt } = going.current();
    expect(lastAt).toBe(history.entries.at(-1)?.at);
    expect([parties.length, texts.length, credentials.length]).toEqual([4, 1, 0]);
  }
  const looked = takes.mock.calls.length;
  takes.mockRestore();
  expect(going.state()).toEqual(new ProcessFold(history.entries).state());
  return looked;
}

test("a correction of what is said on the table costs the gate nothing of what is there already", () => {
  const place = { draft: "d", point: "1" };
  const said: Readonly<Record<string, (at: number) => object>> = {
    note: (at) => ({ ...place, text: `remark ${at}` }),
    stance: (at) => ({ ...place, answer: at % 2 === 0 ? "accept" : "oppose" }),
    proposal: (at) => ({ ...place, operation: "replace", text: `words ${at}` }),
  };
  for (const [kind, body] of Object.entries(said)) expect([kind, looksAt(kind, body, 300)]).toEqual([kind, 0]);
});

test("what is corrected one by one shows as if all had come at once, to who asks for all and to who asks for some", () => {
  const picks = fc.array(fc.record({ target: fc.nat(100), undone: fc.boolean(), all: fc.boolean() }), { maxLength: 8 });
  fc.assert(
    fc.property(histories(), picks, (entries, corrections) => {
      const going = new ProcessFold(entries);
      going.state();
      const later = new History("talks", "2032-01-01T00:00:00.000Z");
      for (const { target, undone, all } of corrections) {
        const written = [...entries, ...later.entries].filter(({ kind }) => kind !== "process");
        const { id, room, body } = written[target % written.length] as Entry;
        later.write(
          "correction",
          { entry: id, body: undone ? null : body, why: "" },
          { room, id: `c${later.entries.length}` },
        );
        going.append(later.entries.slice(-1));
        const whole = new ProcessFold([...entries, ...later.entries]).state();
        if (all) expect(going.state()).toEqual(whole);
        else {
          const { parties, texts, credentials, lastAt, notes, ledger, mended } = going.current();
          expect({ ...whole, parties, texts, credentials, lastAt, notes, ledger, mended }).toEqual(whole);
        }
      }
    }),
  );
});

test("corrections that come together are folded in once", () => {
  const history = opened();
  for (let at = 0; at < 200; at++) history.write("topic", { id: `t${at}`, title: "", cells: {} }, { id: `said-${at}` });
  const going = new ProcessFold(history.entries);
  going.state();
  const takes = vi.spyOn(RecordFold.prototype, "apply");
  const before = history.entries.length;
  for (let at = 0; at < 50; at++)
    history.write("correction", { entry: `said-${at}`, body: { id: `t${at}`, title: "new", cells: {} }, why: "" });
  for (const entry of history.entries.slice(before)) going.append([entry]);
  expect(going.state().topics.filter(({ title }) => title === "new")).toHaveLength(50);
  expect(takes.mock.calls.length).toBeLessThanOrEqual(history.entries.length);
});

test("a correction of what comes only later holds for it", () => {
  const history = opened();
  history.write("correction", { entry: "later", body: { text: "right" }, why: "" });
  const going = new ProcessFold(history.entries);
  going.state();
  history.write("note", { text: "wrong" }, { id: "later" });
  going.append(history.entries.slice(-1));
  expect(going.current().notes.map(({ text }) => text)).toEqual(["right"]);
});
