import type { AlignmentCorrection } from "../core/text/alignment.ts";
import { CommandFailure, type Arguments } from "./command.ts";
import { readBytes } from "./files.ts";

/** Option of commands that align. */
export const correctionOptions = { corrections: { type: "string" } } as const;

/** Help on `correctionOptions`. */
export const correctionHelp = [
  '  --corrections FILE              pairings that override the computed ones: [{"from":["6"],"to":["7"]}, …]',
];

function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** A person's corrections from the file named, none where no file is named. */
export async function correctionsOf(args: Arguments): Promise<readonly AlignmentCorrection[]> {
  const path = args.value("corrections");
  if (path === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await readBytes(path)));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(`${path}: this is not JSON (${error instanceof Error ? error.message : String(error)}).`, {
      cause: error,
    });
  }
  const list = Array.isArray(value) ? value : (value as { pairs?: unknown } | null)?.pairs;
  if (!Array.isArray(list)) throw new CommandFailure(`${path}: it must hold a list of {"from":[ids],"to":[ids]}.`);
  return list.map((item: unknown, index) => {
    const { from, to } = (item ?? {}) as { from?: unknown; to?: unknown };
    if (!isIdList(from) || !isIdList(to))
      throw new CommandFailure(`${path}, entry ${index + 1}: "from" and "to" must be lists of point ids.`);
    return { from, to };
  });
}
