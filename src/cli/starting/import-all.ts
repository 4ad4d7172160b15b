import { basename } from "node:path";
import { showFolder } from "../../server/record/importing.ts";
import type { Store } from "../../store/index.ts";
import { CommandFailure, type Terminal } from "../command.ts";
import { filesBelow } from "../processes.ts";
import { failureLine } from "../../words/words.ts";
import { said } from "../../core/common/said.ts";

/** Shows process folders; one that cannot be read is named and left out. The ids of those that are there. */
export async function importAll(
  store: Store,
  folders: readonly string[],
  terminal: Terminal,
): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const folder of folders) {
    try {
      const imported = await showFolder(store, await filesBelow(folder), basename(folder), new Date().toISOString());
      if (!imported.ok) throw new CommandFailure(imported.failure, folder);
      shown.push(imported.value.process);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      terminal.note(`parley start: ${failureLine(terminal.t, error.failure)}`);
    }
  }
  if (shown.length === 0 && (await store.processes(null)).length === 0)
    throw new CommandFailure(said("no-process-read"));
  return shown;
}
