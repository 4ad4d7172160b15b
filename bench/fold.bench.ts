import { deserialize, serialize } from "node:v8";
import { activitySince } from "../src/core/record/activity.ts";
import { verifyRooms } from "../src/core/record/chain.ts";
import type { Entry } from "../src/core/record/entry.ts";
import { fold, ProcessFold } from "../src/core/record/fold.ts";
import { longHistory } from "./fold/history.ts";
import { openingTables } from "./fold/opening.ts";
import { type BenchRun, type BenchTable, leastProcessorTime } from "./report.ts";

/** Folding a record, moving its date, appending to it, following its chains, opening it in a browser. */
export const run: BenchRun = async () => [
  {
    title: "Folding a record",
    about:
      "A negotiation of two years in five rooms, bodies as JSON gives them (draft of 200 points in four versions; notes, answers, proposals, marks, events, sources). Milliseconds of processor time, the least of three rounds (at 1,000,000 the only one), collecting garbage included. Peer: one pass that only files the same entries by kind and id in Maps.",
    columns: [
      "entries",
      "plain pass, ms",
      "fold, ms",
      "µs an entry",
      "as of a day, ms",
      "one entry more, ms",
      "moved since, ms",
      "fold / pass",
    ],
    rows: [20_000, 200_000, 1_000_000].map(folding),
  },
  handing(),
  following(),
  ...(await openingTables()),
];

function folding(count: number): readonly (string | number)[] {
  const entries = longHistory(count, false);
  const long = count > 500_000;
  const time = long ? onceTimed : (work: () => unknown) => leastProcessorTime(work, 3);
  const plain = time(() => plainPass(entries));
  let going = new ProcessFold([]);
  const whole = time(() => {
    going = new ProcessFold(entries.slice(0, -40));
    return going.state();
  });
  let next = entries.length - 40;
  const append = leastProcessorTime(() => {
    going.append(entries.slice(next, ++next));
    return going.state();
  }, 30);
  const { zone } = going.state();
  const asOf = long ? "–" : time(() => fold(entries, dayThen)).toFixed(0);
  const moved = long ? "–" : time(() => activitySince(entries, "2030-11-20", zone)).toFixed(0);
  return [
    count.toLocaleString("en-US"),
    plain.toFixed(0),
    whole.toFixed(0),
    ((whole * 1000) / count).toFixed(1),
    asOf,
    append.toFixed(1),
    moved,
    (whole / plain).toFixed(1),
  ];
}

const dayThen = { asOf: "2030-01-15", knownAt: "2030-01-15" };

/** Where the code is warm already and the work is long. */
function onceTimed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What a page would take to be handed what a worker had read or folded. */
function handing(): BenchTable {
  const rows = [20_000, 200_000].map((count) => {
    const entries = longHistory(count, true);
    const [given, state] = [serialize(entries), serialize(new ProcessFold(entries).state())];
    const times = [
      leastProcessorTime(() => deserialize(given), 3),
      leastProcessorTime(() => deserialize(state), 3),
      leastProcessorTime(() => new ProcessFold(entries).current(), 3),
    ];
    return [count.toLocaleString("en-US"), (state.length / 1e6).toFixed(1), ...times.map((time) => time.toFixed(0))];
  });
  return {
    title: "Folding in the page beside folding in a worker",
    about:
      "Milliseconds of processor time that a page takes to copy entries, or their state, out of a worker's message (as V8 reads structured clones), beside the fold itself, whose costly fields are made when they are read.",
    columns: ["entries", "state, MB", "entries copied, ms", "state copied, ms", "folded here, ms"],
    rows,
  };
}

function following(): BenchTable {
  const sealed = longHistory(20_000, true);
  const bytes = sealed.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  const verify = leastProcessorTime(() => verifyRooms(sealed), 2);
  const parse = leastProcessorTime(() => sealed.map((entry) => JSON.parse(JSON.stringify(entry)) as Entry), 2);
  return {
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
  };
}

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
