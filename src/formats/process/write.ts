import { stringify } from "yaml";

import type { RoomId } from "../../core/record/room.ts";
import type { MonitoringLog, ProcessState, TabledDraft } from "../../core/record/state.ts";
import { writeDraftMarkdown } from "../markdown/exact-write.ts";
import { writeBargaining } from "../bargaining-folder.ts";
import { writePositionFiles } from "../positions-folder.ts";
import { writeMonitoringCsv } from "../monitoring-csv.ts";
import { writeCommitmentFiles } from "./commitments.ts";
import { writeEvidence } from "./evidence.ts";
import { copiesToCsl } from "./copies.ts";
import { fileNameOf } from "./file-names.ts";
import { sourceToCsl } from "./sources.ts";
import { event } from "../../core/things/event.ts";
import { writeTable } from "../things/table.ts";
import { writeTopics } from "./tables.ts";

/**
 * The files of a process folder by path; reading them gives the same process. Where they hold what came from rooms that are not public,
 * process.yaml names the `rooms`.
 */
export function processFolderFiles(
  state: ProcessState,
  rooms: readonly RoomId[] = [],
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const put = (path: string, text: string): void => {
    files.set(path, new TextEncoder().encode(text));
  };
  put("process.yaml", stringify(manifestOf(state, rooms), { lineWidth: 120, aliasDuplicateObjects: false }));
  for (const { id, draft } of state.drafts) put(`drafts/${fileNameOf(id)}.md`, writeDraftMarkdown(draft));
  put("sources.json", `${JSON.stringify(sourceItems(state), null, 1)}\n`);
  put("timeline.csv", writeTable(event, state.events));
  put("topics.csv", writeTopics(state.topics));
  writeEvidence(state, put);
  writePositionFiles(state, put);
  writeBargaining(state, put);
  writeCommitmentFiles(state, put);
  if (state.monitoring !== undefined && isReported(state.monitoring))
    put("incidents.csv", writeMonitoringCsv(state.monitoring));
  return files;
}

/** Whether anything stands in a log: what was taken back stands in the record alone. */
function isReported({ incidents, findings, observations, tallies, takenBack }: MonitoringLog): boolean {
  return takenBack === undefined || [incidents, findings, observations, tallies].some((each) => each.length > 0);
}

/** Sources as CSL-JSON items, each with what is kept of it. */
function sourceItems({ sources, copies = [] }: ProcessState): readonly object[] {
  const items = new Map(Object.values(sources).map((source) => [source.id, sourceToCsl(source)]));
  for (const [id, kept] of copiesToCsl(copies)) {
    const item = items.get(id) as { readonly custom: object } | undefined;
    if (item !== undefined) items.set(id, { ...item, custom: { ...item.custom, copies: kept } });
  }
  return [...items.values()];
}

/** What process.yaml holds; everything else has a file of its own. */
function manifestOf(state: ProcessState, rooms: readonly RoomId[]): object {
  const { sources: _sources, events: _events, topics: _topics, drafts, ...rest } = state;
  const {
    claims: _claims,
    resolutions: _resolutions,
    briefings: _briefings,
    positions: _book,
    assessments: _views,
    bargaining: _models,
    agreements: _agreements,
    monitoring: _monitoring,
    copies: _copies,
    eventRooms: _eventRooms,
    filings: _filings,
    ...facts
  } = rest;
  const { id, title, ...more } = facts;
  const closed = rooms.some((room) => room !== "public");
  return { id, title, ...(closed ? { rooms } : {}), ...more, drafts: drafts.map(draftEntry) };
}

function draftEntry({ id, party, reported }: TabledDraft): object {
  return { id, party, ...(reported === undefined ? {} : { reported }) };
}
