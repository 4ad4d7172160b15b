// One server with accounts, in a process of its own; tells its port, and its memory when asked.
import { startServer } from "../../src/server/serve.ts";
import { openStore, storePlace } from "../../src/store/index.ts";

const opened = await openStore(storePlace(process.env));
if (!opened.ok) throw new Error(opened.failure.code);
const server = await startServer({
  mode: { kind: "accounts", origin: "https://parley.test" },
  store: opened.value,
  webFolder: "/nowhere",
  port: 0,
  log: (line) => {
    if (line.event === "failure") console.error(JSON.stringify(line));
  },
  version: "0",
});
process.send?.({ port: server.port });
process.on("message", (asked) => {
  if (asked === "memory") process.send?.({ memory: process.memoryUsage().rss });
  else void server.close().then(() => process.exit(0));
});
