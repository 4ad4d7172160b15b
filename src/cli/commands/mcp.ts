import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folderEntries } from "../../asking/folder.ts";
import { viewOf, type View } from "../../asking/view.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { Audience } from "../../core/record/permissions.ts";
import type { Source } from "../../mcp/source.ts";
import { UsageError, type Command, type Terminal } from "../command.ts";
import { readFolder } from "../processes.ts";
import { demand } from "../stored.ts";

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

interface Folder {
  readonly entries: readonly Entry[];
  readonly recorded: boolean;
}

/** The processes of folders, as one reader sees them; both examples where no folder is named. */
export async function sourceOf(
  named: readonly string[],
  as: string | undefined,
  terminal: Pick<Terminal, "t" | "version"> & Partial<Terminal>,
): Promise<Source> {
  const folders = new Map<string, Folder>();
  for (const name of named.length === 0 ? ["ukraine", "lake-irrin"] : named) {
    const { state, entries } = await readFolder(await folderNamed(name));
    folders.set(state.id || basename(resolve(name)), {
      entries: entries ?? demand(folderEntries(state), name),
      recorded: entries !== null,
    });
  }
  const audience = audienceOf(as);
  // A folder does not change while it is asked: what was folded once serves every question of its day.
  const views = new Map<string, Result<View>>();
  return {
    processes: [...folders.keys()],
    words: terminal.t,
    version: terminal.version,
    now: () => performance.now(),
    view: (process, day) => {
      const key = JSON.stringify([process, day]);
      const view = views.get(key) ?? viewIn(folders, process, audience, day);
      if (views.size >= MOST_VIEWS) views.clear();
      views.set(key, view);
      return Promise.resolve(view);
    },
  };
}

function viewIn(
  folders: ReadonlyMap<string, Folder>,
  process: string,
  audience: Audience,
  day: string | null,
): Result<View> {
  const folder = folders.get(process);
  if (folder === undefined) return failed(said("not-found.here"));
  return ok(viewOf(folder.entries, audience, { process, day, recorded: folder.recorded }));
}

/** A folder by its path, or a bundled example by its name. */
async function folderNamed(name: string): Promise<string> {
  const isFolder = (await stat(name).catch(() => null))?.isDirectory() === true;
  return isFolder || /[/\\]/u.test(name) ? name : `${EXAMPLES}/${name}`;
}

function audienceOf(as: string | undefined): Audience {
  if (as === undefined) return { member: "me", capacity: "sole" };
  if (as === "secretariat" || as === "observer") return { member: "me", capacity: as };
  return { member: "me", capacity: "delegate", party: as };
}
