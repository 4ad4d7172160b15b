import { activitySince } from "../src/core/record/activity.ts";
import { verifyRooms } from "../src/core/record/chain.ts";
import type { Entry } from "../src/core/record/entry.ts";
import { fold, ProcessFold } from "../src/core/record/fold.ts";
import { longHistory } from "./fold/history.ts";
import { type BenchRun, type BenchTable, medianTime } from "./report.ts";

/** Folding a record, moving its date, appending to it, and following its chains; beside the plainest possible pass over the same entries. */
export const run: BenchRun = () => {
  const rows: (readonly (string | number)[])[] = [];
  for (const count of [20_000, 200_000, 1_000_000]) {
    const entries = longHistory(count, false);
    const rounds = count > 500_000 ? 1 : 3;
    const plain = medianTime(() => plainPass(entries), rounds);
    const whole = medianTime(() => fold(entries), rounds);
    const asOf = medianTime(() => fold(entries, { asOf: "2030-01-15", knownAt: "2030-01-15" }), rounds);
    const going = new ProcessFold(entries.slice(0, -40));
    going.state();
    let next = entries.length - 40;
    const append = medianTime(() => {
      going.append(entries.slice(next, ++next));
      return going.state();
    }, 9);
    const moved = medianTime(() => activitySince(entries, "2030-11-20", going.state().zone), rounds);
    rows.push([
      count.toLocaleString("en-US"),
      ...[plain, whole, asOf, append, moved].map((time) => time.toFixed(1)),
      (whole / plain).toFixed(1),
    ]);
  }
  const sealed = longHistory(20_000, true);
  const bytes = sealed.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  const verify = medianTime(() => verifyRooms(sealed), 3);
  const parse = medianTime(() => sealed.map((entry) => JSON.parse(JSON.stringify(entry)) as Entry), 3);
  const tables: readonly BenchTable[] = [
    {
      title: "Folding a record",
      about:
        "A negotiation of two years in five rooms (draft of 200 points in four versions; notes, answers, proposals, marks, events, sources). Peer: one pass that only files the same entries by kind and id in Maps.",
      columns: [
        "entries",
        "plain pass, ms",
        "fold, ms",
        "as of a day, ms",
        "one entry more, ms",
        "moved since, ms",
        "fold / pass",
      ],
      rows,
    },
    {
      title: "Following the chains",
      about:
        "20,000 sealed entries in five rooms: every body and every head hashed anew. Peer: writing and parsing the same entries as JSON.",
      columns: ["entries", "MB", "JSON out and in, ms", "verify, ms", "µs an entry"],
      rows: [
        [
          "20,000",
          (bytes / 1e6).toFixed(1),
          parse.toFixed(0),
          verify.toFixed(0),
          ((verify * 1000) / sealed.length).toFixed(1),
        ],
      ],
    },
  ];
  return Promise.resolve(tables);
};

function plainPass(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const kinds = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    let ids = kinds.get(entry.kind);
    if (ids === undefined) {
      ids = new Map();
      kinds.set(entry.kind, ids);
    }
    ids.set(entry.id, entry);
  }
  return kinds;
}
