// Goes with an installed Parley from nothing to what a server needs, in an empty folder: node journey.mjs FOLDER_OF_PARLEY
// The first composite, a server, two delegates signed in, a backup while it runs, its restoring elsewhere. Each step with its seconds.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [folder = "/opt/parley"] = process.argv.slice(2);
const parley = join(folder, "bin/parley");
const lake = join(folder, "lib/node_modules/parley/examples/lake-irrin");
const work = mkdtempSync(join(tmpdir(), "parley-journey-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const passphrase = "a long enough passphrase";
const environment = (data) => ({
  ...process.env,
  PARLEY_DATA: join(work, data),
  DATABASE_URL: "",
  PARLEY_LANGUAGE: "en",
});

let began = performance.now();
function step(what) {
  console.log(` ✓ ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  began = performance.now();
}

function demand(holds, what) {
  if (holds) return;
  console.error(`failed: ${what}`);
  process.exit(1);
}

/** What a command prints; it must succeed. */
function does(data, ...words) {
  const { status, stdout, stderr } = spawnSync(parley, words, { cwd: work, encoding: "utf8", env: environment(data) });
  demand(status === 0, `parley ${words.join(" ")}: ${stderr}`);
  return stdout;
}

/** A request as the proxy hands it on. */
function ask(port, path, body, cookie = "") {
  const headers = {
    host: "parley.test",
    origin: "https://parley.test",
    "x-forwarded-for": "192.0.2.7",
    "content-type": "application/json",
    cookie,
  };
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, (got) => {
      let text = "";
      got.on("data", (part) => (text += part));
      got.on("end", () => {
        demand(got.statusCode === 200, `${path}: ${got.statusCode} ${text}`);
        resolve({ json: JSON.parse(text), cookie: (got.headers["set-cookie"]?.[0] ?? "").split(";")[0] });
      });
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** A server with accounts, once it listens: its process and port. */
function started(data) {
  const server = spawn(parley, ["start", "--no-open", "--origin", "https://parley.test", "--port", "0"], {
    env: environment(data),
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve) => {
    let told = "";
    server.stderr.on("data", (part) => {
      told += part;
      const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(told) ?? [];
      if (port !== undefined) resolve({ server, port: Number(port) });
    });
    server.on("exit", (code) => demand(code === 0, `the server ended: ${told}`));
  });
}

const drafts = ["ke-draft", "so-counter"].map((name) => join(lake, "drafts", `${name}.md`));
does("data", "compile", `KE=${drafts[0]}`, `SO=${drafts[1]}`, "-o", "composite.docx");
step("the first composite");
const invitation = ["invite", "--role", "secretariat", "--process", "talks", "--title", "Talks", "--json"];
const { token } = JSON.parse(does("data", ...invitation));
const { server, port } = await started("data");
await ask(port, "/api/ready");
step("a server that is ready");
const office = await ask(port, "/api/invitation.accept", { token, passphrase });
for (const party of ["KE", "SO"]) {
  const body = { process: "talks", name: party, capacity: "delegate", party };
  const invited = await ask(port, "/api/members.invite", body, office.cookie);
  const accepted = await ask(port, "/api/invitation.accept", { token: invited.json.token, passphrase });
  const { json } = await ask(port, "/api/session", undefined, accepted.cookie);
  demand(
    json.signedIn === true && JSON.stringify(json).includes(`"${party}"`),
    `${party} is signed in: ${JSON.stringify(json)}`,
  );
}
step("two delegates signed in");
does("data", "import", lake);
does("data", "backup", "-o", "night.tar");
step("a backup while it runs");
const ended = new Promise((resolve) => server.once("exit", resolve));
server.kill("SIGTERM");
demand((await ended) === 0, "the server ends when it is told to");
does("elsewhere", "restore", "night.tar");
for (const process of ["talks", "lake-irrin"])
  demand(
    does("elsewhere", "verify", process, "--json") === does("data", "verify", process, "--json"),
    `${process} is the same`,
  );
step("restored elsewhere, every chain the same");
