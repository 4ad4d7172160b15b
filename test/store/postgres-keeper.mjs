// Runs one PostgreSQL server as its child and ends it when the process that needs it is gone, however that ended:
// node postgres-keeper.mjs WATCHED_PID FOLDER_TO_REMOVE|"" UID|"" LOG PROGRAM ARGUMENTS…
import { spawn } from "node:child_process";
import { openSync, rmSync } from "node:fs";

const [watched, folder, uid, log, program, ...args] = process.argv.slice(2);
const output = openSync(log, "a");
const owner = uid === "" ? {} : { uid: Number(uid), gid: Number(uid) };
const server = spawn(program, args, { ...owner, stdio: ["ignore", output, output] });

function end() {
  server.kill("SIGINT");
  setTimeout(() => server.kill("SIGQUIT"), 5000).unref();
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
const watch = setInterval(() => {
  if (lives(Number(watched))) return;
  clearInterval(watch);
  end();
}, 200);
server.on("error", () => process.exit(1));
server.on("exit", () => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
