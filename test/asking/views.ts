import { sha256 } from "../../src/core/common/sha256.ts";
import { folderEntries } from "../../src/asking/folder.ts";
import { viewOf, type View } from "../../src/asking/view.ts";
import { readFolder } from "../../src/cli/processes.ts";

/** What the one person of a machine sees of a bundled example, or of a process in another folder. */
export async function exampleView(name: string, folder = "examples"): Promise<View> {
  const { state } = await readFolder(`${folder}/${name}`);
  const entries = folderEntries(state);
  if (!entries.ok) throw new Error(entries.failure.code);
  return viewOf(entries.value, { member: "me", capacity: "sole" }, { process: state.id, recorded: false });
}

/** SHA-256 of words. */
export const hashOf = (words: string): string => sha256(words);
