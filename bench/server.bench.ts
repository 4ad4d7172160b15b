import { engines } from "../test/store/engines.ts";
import type { BenchRun } from "./report.ts";
import { watchCrowd, type Load, type Seen } from "./server/crowd.ts";
import { bareFanOut } from "./server/peer.ts";

const seconds = Number(process.env["PARLEY_BENCH_SECONDS"] ?? 60);

/** Members who follow one process while others write: delay, exactness, memory. */
export const run: BenchRun = async () => {
  const rows: (string | number)[][] = [];
  for (const [name, servers, members, perSecond] of [
    ["PostgreSQL", 2, 200, 20],
    ["SQLite", 1, 50, 10],
  ] as const) {
    const engine = engines.find((each) => each.name === name);
    if (engine === undefined || engine.missing !== undefined) continue;
    const place = await engine.place();
    const environment: Readonly<Record<string, string>> =
      place.app === undefined ? { PARLEY_DATA: place.folder ?? "", DATABASE_URL: "" } : { DATABASE_URL: place.app };
    const load: Load = { store: await place.open(), environment, servers, members, perSecond, seconds };
    const seen = await watchCrowd(load);
    const bare = await bareFanOut(members, perSecond, Math.min(10, seconds));
    await place.close();
    rows.push(rowOf(`${name}, ${servers} server${servers > 1 ? "s" : ""}`, members, seen, bare));
  }
  return [
    {
      title: "Live updates",
      about: `Members follow one process by server-sent events while four write by HTTP for ${seconds} seconds, 20 (SQLite: 10) entries a second in four rooms; each entry is judged, chained, stored and read back from the database once for each audience. Beside it, a bare Node server that sends the same words from memory to as many connections. Delay from sending an entry to having it, over all members.`,
      columns: [
        "engine",
        "members",
        "entries written",
        "entries given",
        "lost, doubled or out of order",
        "errors",
        "median delay",
        "95 %",
        "largest",
        "bare fan-out, median",
        "largest server, MB",
      ],
      rows,
    },
  ];
};

function rowOf(name: string, members: number, seen: Seen, bare: number): (string | number)[] {
  const { written, given, wrong, errors, delays, memory } = seen;
  const at = (share: number) => Number((delays[Math.floor(delays.length * share)] ?? 0).toFixed(1));
  const largest = Number((delays.at(-1) ?? 0).toFixed(1));
  const megabytes = Math.round(memory / 1024 / 1024);
  return [name, members, written, given, wrong, errors, at(0.5), at(0.95), largest, Number(bare.toFixed(1)), megabytes];
}
