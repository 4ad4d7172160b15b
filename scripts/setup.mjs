// Installs and builds what is missing, once, safely: several starts at the same time wait for one another,
// a killed install is done again, and nothing runs when nothing changed. Uses Node alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, ".parley-setup.lock");
const installStamp = join(root, "node_modules", ".parley-stamp");
const buildStamp = join(root, "dist", ".parley-stamp");
const sleepCell = new Int32Array(new SharedArrayBuffer(4));

/** Stops with advice where this Node cannot run the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Parley needs Node 20.19 or later; this is ${process.versions.node}. Install a current Node and run the command again.`,
  );
  process.exit(1);
}

/** Runs a program with its output shown (on stderr, so that stdout stays for results); throws if it fails. */
export function run(command, args, options = {}) {
  const shell = process.platform === "win32";
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell, ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${result.status ?? result.signal}`);
}

function installKey() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256")
    .update(lock)
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest("hex");
}

const buildInputs = [
  "src",
  "examples",
  "vite.config.ts",
  "vite.one-file.config.ts",
  "tsconfig.base.json",
  "tsconfig.build.json",
  "package.json",
  "package-lock.json",
  "scripts/build.mjs",
  "scripts/bundle-cli.mjs",
  "scripts/letters-early.mjs",
  "scripts/one-file.mjs",
  "scripts/pdf-that-reads.mjs",
  "scripts/words-of-pages.mjs",
];

/** Hash over the contents of everything that the build reads. */
export function buildKey() {
  const hash = createHash("sha256").update(process.version);
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  for (const input of buildInputs) add(input);
  return hash.digest("hex");
}

function stampSays(file, key) {
  try {
    return readFileSync(file, "utf8") === key;
  } catch {
    return false;
  }
}

function processLives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function removeStaleLock() {
  try {
    const pid = Number(readFileSync(lockFile, "utf8"));
    const age = Date.now() - statSync(lockFile).mtimeMs;
    // An empty lock is one that another process is about to fill, unless it is old.
    const stale = pid > 0 ? !processLives(pid) : age > 5000;
    if (stale) rmSync(lockFile, { force: true });
  } catch {
    // Gone in the meantime: the next try takes it.
  }
}

function withLock(work) {
  let told = false;
  for (;;) {
    try {
      const handle = openSync(lockFile, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      removeStaleLock();
      if (!told) console.error("Another set-up is running here; waiting for it.");
      told = true;
      Atomics.wait(sleepCell, 0, 0, 300);
    }
  }
  const release = () => rmSync(lockFile, { force: true });
  process.once("exit", release);
  try {
    return work();
  } finally {
    release();
    process.removeListener("exit", release);
  }
}

function install() {
  const key = installKey();
  if (stampSays(installStamp, key)) return;
  console.error("Installing dependencies (once) …");
  const npm = process.env.npm_execpath;
  // The build is run below, so scripts are not needed; dev tools are, whatever NODE_ENV says.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (npm?.endsWith(".js")) run(process.execPath, [npm, ...args]);
  else run("npm", args);
  writeFileSync(installStamp, key);
}

/** Builds, unless what is built is of these very sources. */
export function buildWhatChanged() {
  const key = buildKey();
  if (stampSays(buildStamp, key)) return;
  console.error("Building …");
  run(process.execPath, [join(root, "scripts", "build.mjs")]);
}

/** Leaves the checkout installed and built. */
export function setUp() {
  requireNode();
  withLock(() => {
    install();
    buildWhatChanged();
  });
}

/** Marks the build as complete for the present sources. */
export function stampBuild(key) {
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, key);
}
