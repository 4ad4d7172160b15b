import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/core/record/fold.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { openFolder } from "../../src/formats/folder-zip.ts";
import { readRecordFiles } from "../../src/formats/process/record-files.ts";

const kept = join(import.meta.dirname, "../kept/0.3/export.zip");

/** A small record that holds every kind of entry, taken from the kept talks: a page is drawn of it in little time. */
export function smallRecord(): readonly Entry[] {
  const folder = openFolder(readFileSync(kept));
  const entries = folder.ok ? readRecordFiles(folder.value) : folder;
  if (!entries.ok || entries.value === null) throw new Error("the kept export cannot be read");
  const taken = new Map<string, number>();
  return entries.value.filter(({ room, kind, body }) => {
    if (room !== "public" || kind === "process" || kind === "party" || kind === "member") return true;
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return kind === "draft" ? body?.["id"] === "signed" : count <= 2;
  });
}

/** The same entries, some of them with another body. */
export function withBodies(entries: readonly Entry[], bodies: ReadonlyMap<Entry, Entry["body"]>): readonly Entry[] {
  return entries.map((entry) => (bodies.has(entry) ? { ...entry, body: bodies.get(entry) ?? null } : entry));
}

/** Names of what is chosen on pages: the first of each thing that a record holds. */
export function choices(entries: readonly Entry[]): Readonly<Record<string, string>> {
  const { agreements, positions, events, drafts } = fold(entries);
  const commitment = agreements?.[0]?.commitments[0];
  return {
    ...(commitment === undefined ? {} : { c: commitment.id }),
    ...(positions?.issues[0] === undefined ? {} : { issue: positions.issues[0].id }),
    ...(events[0] === undefined ? {} : { event: events[0].id }),
    ...(drafts[0] === undefined ? {} : { draft: drafts[0].id }),
  };
}
