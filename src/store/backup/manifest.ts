import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { integer, list, moment, object, pattern, problemsOf, record, text, type Of } from "../../core/common/shape.ts";

const hash = pattern(/^[0-9a-f]{64}$/u, said("wanted.text"));

const manifest = object<{
  readonly parley: string;
  readonly made: string;
  readonly entries: number;
  readonly heads: Readonly<
    Record<string, readonly { readonly room: string; readonly seq: number; readonly hash: string }[]>
  >;
}>({
  /** Version of the program that made the backup. */
  parley: text,
  made: moment,
  entries: integer(),
  /** The last entry of each room, by process: what the chains in the backup must lead to. */
  heads: record(list(object({ room: text, seq: integer(), hash }))),
});

/** What a backup says of itself, beside the database. */
export type Manifest = Of<typeof manifest>;

/** As the file holds it. */
export function writeManifest(value: Manifest): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Reads it; what is no manifest is told as a damaged part. */
export function readManifest(source: string): Result<Manifest> {
  const damaged = failed(said("backup-damaged", { part: "manifest.json" }));
  try {
    const value: unknown = JSON.parse(source);
    return problemsOf(value, manifest).length === 0 ? ok(value as Manifest) : damaged;
  } catch {
    return damaged;
  }
}
