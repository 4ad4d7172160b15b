import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import type { BenchRun } from "./report.ts";

const assets = join(import.meta.dirname, "../dist/web/assets");
const ROUNDS = 8;
const REQUESTS = 1000;

interface Places {
  readonly own: string;
  readonly alike: string;
  readonly bare: string;
}

/** Files of the built workbench over HTTP: processor time of the server alone, which asks take turns at. */
export const run: BenchRun = async () => {
  const child = fork(join(import.meta.dirname, "server/file-server.ts"), { execArgv: process.execArgv });
  const hear = async <T>(): Promise<T> => (await once(child, "message"))[0] as T;
  const places = await hear<Places>();
  const spent = async (): Promise<number> => {
    const heard = hear<NodeJS.CpuUsage>();
    child.send("spent");
    const { user, system } = await heard;
    return (user + system) / 1000;
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const fetched = (address: string): Promise<void> =>
    new Promise((resolve, reject) => {
      get(address, { agent, headers: { "Accept-Encoding": "br" } }, (answer) => {
        answer.resume().on("end", resolve);
        if (answer.statusCode !== 200) reject(new Error(`${address}: ${answer.statusCode}`));
      }).on("error", reject);
    });
  const rows: string[][] = [];
  for (const [what, name] of chosen()) {
    const least = { own: Infinity, alike: Infinity, bare: Infinity };
    for (let round = 0; round < ROUNDS; round++)
      for (const [who, place] of Object.entries(places) as [keyof Places, string][]) {
        const before = await spent();
        for (let asked = 0; asked < REQUESTS; asked += 4)
          await Promise.all([0, 1, 2, 3].map(() => fetched(`${place}assets/${name}`)));
        least[who] = Math.min(least[who], (await spent()) - before);
      }
    const micros = (ms: number) => ((ms * 1000) / REQUESTS).toFixed(0);
    const times = (peer: number) => `${(least.own / peer).toFixed(2)} ×`;
    rows.push([
      what,
      micros(least.own),
      micros(least.alike),
      times(least.alike),
      micros(least.bare),
      times(least.bare),
    ]);
  }
  agent.destroy();
  child.kill();
  return [
    {
      title: "Files over HTTP",
      about: `Microseconds of the server's processor time a request, the least of ${ROUNDS} rounds of ${REQUESTS} in which each server runs in turn. Beside it a Node server of a few lines that sends the same packed bytes from memory: with the same headers (content security policy and the like), and with three.`,
      columns: ["file", "Parley", "bare, same headers", "as long", "bare, three headers", "as long"],
      rows,
    },
  ];
};

/** The largest script and one of the smallest that the build has packed. */
function chosen(): readonly (readonly [string, string])[] {
  const packed = readdirSync(assets)
    .filter((name) => name.endsWith(".js.br"))
    .map((name) => ({ name: name.slice(0, -3), size: statSync(join(assets, name)).size }))
    .filter(({ size }) => size > 300)
    .sort((a, b) => a.size - b.size);
  const [small, large] = [packed[0], packed.findLast(({ size }) => size < 120_000)];
  return [small, large].flatMap((file) =>
    file === undefined ? [] : [[`${(file.size / 1000).toFixed(1)} kB`, file.name] as const],
  );
}
