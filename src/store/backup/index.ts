import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { canonical } from "../../core/common/canonical.ts";
import { failed, failureOf, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Database } from "../database.ts";
import { answer, refuse, Refused, StoreFailure } from "../failures.ts";
import { openPostgres, openSqlite, type StorePlace } from "../index.ts";
import { copyAll } from "./copying.ts";
import { readBackup, writeBackup } from "./file.ts";
import { followedHeads } from "./heads.ts";
import type { Manifest } from "./manifest.ts";

export type { Manifest } from "./manifest.ts";

/**
 * Writes everything that is kept, of all processes and rooms, to one new file for this user alone, from one unchanging view while
 * others go on writing. Accounts and open invitations are in it, sessions are not. A record that does not verify is not backed up
 * as a good one: the room is named.
 */
export function makeBackup(
  place: StorePlace,
  path: string,
  about: Pick<Manifest, "parley" | "made">,
): Promise<Result<Manifest>> {
  return answer(async () => {
    if (existsSync(path)) refuse(failed(said("backup-exists"), { file: path }));
    return inFolder(dirname(resolve(path)), async (folder) => {
      const manifest = await using(await openPlace(place), async (source) => {
        if (source.damage !== null) throw new StoreFailure(source.damage);
        return using(await openSqlite(folder), async (copy) => {
          const entries = await copyAll(source, copy);
          const heads = await followedHeads(copy);
          if (Object.keys(heads).length === 0) refuse(failed(said("backup-empty")));
          await copy.scrub();
          return { ...about, entries, heads };
        });
      });
      const whole = join(folder, "whole");
      await writeBackup(whole, manifest, join(folder, "parley.db"));
      await rename(whole, path);
      return manifest;
    });
  });
}

/**
 * Brings a backup back into a place where nothing is kept yet, whole or not at all. Before, its sums are taken and every chain is
 * followed to the head that the backup names; a failure names the file and the part or room.
 */
export async function restoreBackup(place: StorePlace, path: string): Promise<Result<Manifest>> {
  return answer(() =>
    inFolder(tmpdir(), async (folder) => {
      const manifest = await naming(path, async () => {
        const found = await readBackup(path, join(folder, "parley.db"));
        await using(await openSqlite(folder), async (copy) => {
          if (copy.damage !== null) throw new StoreFailure(copy.damage);
          if (canonical(await followedHeads(copy)) !== canonical(found.heads))
            refuse(failed(said("backup-damaged", { part: "parley.db" })));
        });
        return found;
      });
      await using(await openSqlite(folder), async (copy) =>
        using(await openPlace(place), (target) => copyAll(copy, target)),
      );
      return manifest;
    }),
  );
}

const openPlace = (place: StorePlace): Promise<Database> =>
  "postgres" in place ? openPostgres(place.postgres) : openSqlite(place.sqlite);

async function using<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Works in a folder that nobody else can enter and that is gone afterwards. */
async function inFolder<T>(within: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(within, ".parley-backup-")).catch((error: unknown) => {
    const reason = String((error as { readonly code?: unknown }).code);
    throw new Refused(failureOf(said("database-failed.folder", { reason }), { file: within }));
  });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets what fails say which file it is about. */
async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused || error instanceof StoreFailure) throw new Refused({ file, ...error.failure });
    throw error;
  }
}
