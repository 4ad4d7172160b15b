import type { Words } from "../words/types.ts";
import type { ProcessName } from "./workbench.ts";

/** What a process is called where room is narrow; its id is no name that anybody is to read. */
export function processName(
  t: Words,
  { shortTitle, title }: Pick<ProcessName, "shortTitle"> & Partial<ProcessName>,
): string {
  return shortTitle || title || t.shell.unnamed;
}

/** What a process is called in full. */
export function processTitle(t: Words, { title }: Pick<ProcessName, "title">): string {
  return title || t.shell.unnamed;
}
