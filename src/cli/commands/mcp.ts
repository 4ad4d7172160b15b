import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folderEntries } from "../../asking/folder.ts";
import { viewOf, type View } from "../../asking/view.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { Audience } from "../../core/record/permissions.ts";
import { readerNamed } from "../../core/record/readers.ts";
import type { Source } from "../../mcp/source.ts";
import { UsageError, type Command, type Terminal } from "../command.ts";
import { readFolder } from "../processes.ts";
import { demand, SOLE } from "../stored.ts";

/** The folder of the bundled examples. */
const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));

/** Views that are kept folded. */
const MOST_VIEWS = 16;

/** `parley mcp`: answers an assistant over stdin and stdout, from process folders; nothing is written to them. */
export const mcpCommand: Command = {
  help: ({ options }) => [
    ["--process DIR|NAME", options.mcpProcess],
    ["--as PARTY", options.mcpAs],
  ],
  options: { process: { type: "string", multiple: true }, as: { type: "string" } },
  async run(args, terminal) {
    if (args.words.length > 0) throw new UsageError(said("usage", { why: args.words.join(" ") }));
    const source = await sourceOf(args.values("process"), args.value("as"), terminal);
    // Loaded only here: no other command speaks the protocol.
    const [{ mcpServer }, { StdioServerTransport }] = await Promise.all([
      import("../../mcp/server.ts"),
      import("@modelcontextprotocol/sdk/server/stdio.js"),
    ]);
    const server = mcpServer(source);
    const closed = new Promise((end) => process.stdin.once("end", end).once("close", end));
    await server.connect(new StdioServerTransport());
    await closed;
    await server.close();
    return 0;
  },
};

interface Unread {
  readonly entries: readonly Entry[];
  readonly recorded: boolean;
}

/** A folder with the one who reads it. */
interface Folder extends Unread {
  readonly audience: Audience;
}

/** The processes of folders, as one reader sees them; both examples where no folder is named. */
export async function sourceOf(
  named: readonly string[],
  as: string | undefined,
  terminal: Pick<Terminal, "t" | "version"> & Partial<Terminal>,
): Promise<Source> {
  const all = new Map<string, Unread>();
  for (const name of named.length === 0 ? ["ukraine", "lake-irrin"] : named) {
    const { state, entries } = await readFolder(await folderNamed(name));
    all.set(state.id || basename(resolve(name)), {
      entries: entries ?? demand(folderEntries(state), name),
      recorded: entries !== null,
    });
  }
  const folders = openTo(as, all);
  // A folder does not change while it is asked: what was folded once serves every question of its day.
  const views = new Map<string, Result<View>>();
  return {
    processes: [...folders.keys()],
    words: terminal.t,
    version: terminal.version,
    now: () => performance.now(),
    view: (process, day) => {
      const key = JSON.stringify([process, day]);
      const view = views.get(key) ?? viewIn(folders, process, day);
      if (views.size >= MOST_VIEWS) views.clear();
      views.set(key, view);
      return Promise.resolve(view);
    },
  };
}

function viewIn(folders: ReadonlyMap<string, Folder>, process: string, day: string | null): Result<View> {
  const folder = folders.get(process);
  if (folder === undefined) return failed(said("not-found.here"));
  return ok(viewOf(folder.entries, folder.audience, { process, day, recorded: folder.recorded }));
}

/** The folders that the reader named may read at all: a party reads only the processes that it is a party of. */
function openTo(as: string | undefined, all: ReadonlyMap<string, Unread>): ReadonlyMap<string, Folder> {
  const open = new Map<string, Folder>();
  for (const [process, folder] of all) {
    const audience = as === undefined ? ok<Audience>(SOLE) : readerNamed(as, folder.entries, SOLE.member);
    if (audience.ok) open.set(process, { ...folder, audience: audience.value });
  }
  // Nobody knows the word: the refusal names the readers of all folders.
  if (open.size === 0 && as !== undefined)
    demand(
      readerNamed(
        as,
        [...all.values()].flatMap(({ entries }) => entries),
        SOLE.member,
      ),
    );
  return open;
}

/** A folder by its path, or a bundled example by its name. */
async function folderNamed(name: string): Promise<string> {
  const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
  return isFolder || /[/\\]/u.test(name) ? name : `${EXAMPLES}/${name}`;
}
