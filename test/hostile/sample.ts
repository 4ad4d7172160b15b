import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../../src/core/record/entry.ts";
import type { TalksState } from "../../src/core/record/talks.ts";
import { openFolder } from "../../src/formats/folder-zip.ts";
import { readRecordFiles } from "../../src/formats/process/record-files.ts";
import type { PlaceValues } from "../../src/views/place.ts";

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

/** Pages that show different things by a value of their place. */
const views: Readonly<Record<string, readonly string[]>> = {
  monitoring: ["week", "incidents", "indices", "tallies", "report", "import"],
  schedule: ["timeline", "graph", "fund", "bodies", "relief", "incentives"],
  checks: ["list", "gaps"],
  compare: ["side", "unified", "changes"],
  assessments: ["assessors", "criteria", "burdens"],
  evidence: ["claims", "findings", "sources", "assets"],
  positions: ["drafts"],
};

/** The places of a page on which something of a record is chosen. */
export function placesOf(
  page: string,
  state: Pick<TalksState, "briefings" | "positions" | "texts">,
): readonly PlaceValues[] {
  const [briefing, issue, text] = [state.briefings?.[0], state.positions?.issues[0], state.texts[0]];
  const chosen: Readonly<Record<string, PlaceValues>> = {
    briefings: briefing === undefined ? {} : { briefing: briefing.id },
    issue: issue === undefined ? {} : { issue: issue.id },
    status: text === undefined ? {} : { text: text.id, since: "2031-01-01" },
    point: { text: "bridge", point: "2" },
    activity: { since: "2031-01-01" },
  };
  const named = page === "positions" ? "by" : "view";
  return [chosen[page] ?? {}, ...(views[page] ?? []).map((view) => ({ [named]: view }))];
}
