// The workbench's own server and a bare one beside it, in a process of its own: tells where both are, and the processor time it has taken when asked.
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { securityHeaders } from "../../src/server/http/headers.ts";
import { startServer } from "../../src/server/serve.ts";
import { startTokens } from "../../src/server/sign-in/start-token.ts";
import { openStore } from "../../src/store/index.ts";

const web = join(import.meta.dirname, "../../dist/web");
const opened = await openStore({ sqlite: mkdtempSync(join(tmpdir(), "parley-bench-files-")) });
if (!opened.ok) throw new Error(opened.failure.code);
const server = await startServer({
  mode: { kind: "alone", tokens: startTokens() },
  store: opened.value,
  webFolder: web,
  port: 0,
  version: "0",
  log: () => undefined,
});
const assets = join(web, "assets");
const files = new Map(readdirSync(assets).map((name) => [`/assets/${name}`, readFileSync(join(assets, name))]));
const few = {
  "Content-Type": "text/javascript; charset=utf-8",
  "Content-Encoding": "br",
  "Cache-Control": "public, max-age=31536000, immutable",
};
/** A server that looks a file up and sends it. */
const bare = (headers: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve) => {
    const listening = createServer(({ url }, answer) => {
      const bytes = files.get(`${url}.br`);
      answer.writeHead(bytes === undefined ? 404 : 200, { ...headers, "Content-Length": bytes?.length ?? 0 });
      answer.end(bytes);
    }).listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`);
    });
  });
const alike = { ...securityHeaders(false), ...few, ETag: '"0"', Vary: "Accept-Encoding" };
process.send?.({ own: server.url, alike: await bare(alike), bare: await bare(few) });
process.on("message", () => process.send?.(process.cpuUsage()));
