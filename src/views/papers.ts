import { isNegotiated, paperName, type Paper, type PaperKind } from "../core/common/paper.ts";
import { clockIn, dayIn, utc, type Zone } from "../core/common/zone.ts";
import { knownZone } from "../core/common/zones.ts";
import type { ProcessState } from "../core/record/state.ts";
import type { TabledDraft } from "../core/record/state.ts";
import type { TalksState } from "../core/record/talks.ts";
import type { Words } from "../words/types.ts";
import type { SaveRequest } from "./saving.ts";

/** What a person says of a paper when it is made. */
export interface PaperChoice {
  /** Handling marking; empty = none. */
  readonly handling: string;
  readonly withoutPrejudice: boolean;
}

/** What is known of a paper before its words are said. */
export interface PaperFacts extends PaperChoice {
  readonly kind: PaperKind;
  /** What the file is about: the process, the texts. */
  readonly about: readonly string[];
  readonly revision: number | null;
  /** Day in the process's zone, the hour with it where it is known. */
  readonly day: string;
  readonly clock: string | null;
  readonly zone: string;
  /** The process that it leaves, where that is known: a paper of an invented one says so. */
  readonly process?: Named;
}

/** What tells whether a process is real. */
export type Named = Pick<ProcessState, "fictitious" | "title">;

/** What stands on whatever leaves an invented process, in the words of one language; null for a real one. The one place that says it. */
export function inventedNote(t: Words, { fictitious, title }: Named): string | null {
  return fictitious ? t.papers.invented({ process: title }) : null;
}

/** The title of a process where nothing else stands beside it: that of an invented one says that it is. */
export function titleAlone(t: Words, { title, fictitious }: Named): string {
  return fictitious ? `${title} (${t.shell.fictitious})` : title;
}

/** The paper in words of one language. */
export function sayPaper(t: Words, facts: PaperFacts): Paper {
  const words = t.papers;
  const { kind, about, revision, day, clock, zone, handling } = facts;
  const reserve = facts.withoutPrejudice ? words.withoutPrejudice : "";
  const moment = day === "" ? "" : clock === null ? words.day({ on: day }) : words.moment({ on: day, clock, zone });
  const named = words.kinds[kind];
  return {
    kind: named,
    revision: revision === null ? "" : t.papers.rev({ n: revision }),
    moment,
    handling,
    reserve,
    invented: (facts.process === undefined ? null : inventedNote(t, facts.process)) ?? "",
    file: paperName(about, [
      small(named),
      revision === null ? "" : words.fileRevision({ n: revision }),
      day,
      clock === null ? "" : clock.replace(":", ""),
      small(handling),
      small(reserve),
    ]),
  };
}

// Without a language: the same words make the same name everywhere.
function small(words: string): string {
  return words.toLowerCase();
}

/** The zone in which a process counts its days. */
export function zoneOf(state: ProcessState): Zone {
  return "zone" in state ? (state as TalksState).zone : (knownZone(state.timeZone) ?? utc);
}

/** What a request says of its paper by itself, before a person has chosen. */
export function usualChoice(request: SaveRequest, state: ProcessState): PaperChoice {
  const drafts = draftsOf(request);
  const markings = [
    ...drafts.map(({ draft }) => draft.handling ?? ""),
    ...(isReadersOwn(request) ? [] : [state.handling ?? ""]),
  ];
  // What was signed is not negotiated any more.
  const signed = new Set(state.events.flatMap(({ kind, drafts: of = [] }) => (kind === "signature" ? of : [])));
  const bound = drafts.length > 0 && drafts.every((each) => !isOwn(each) && signed.has(each.id));
  return {
    handling: [...new Set(markings)].filter((marking) => marking !== "").join(" / "),
    withoutPrejudice: isNegotiated(kindOf(request)) && !bound,
  };
}

/** What a file to be made says of itself; `now` is the edge's clock. */
export function paperOf(
  t: Words,
  request: SaveRequest,
  state: ProcessState,
  now: string,
  choice: PaperChoice = usualChoice(request, state),
): Paper {
  const zone = zoneOf(state);
  return sayPaper(t, {
    kind: kindOf(request),
    about: aboutOf(request),
    revision: revisionOf(request, state),
    day: now === "" ? "" : dayIn(zone, now),
    clock: now === "" ? null : clockIn(zone, now),
    zone: zone.name,
    ...(isReadersOwn(request) ? {} : { process: state }),
    ...choice,
  });
}

/** Which paper a request makes. */
export function kindOf(request: SaveRequest): PaperKind {
  switch (request.kind) {
    case "comparison":
      return request.format === "docx-table" ? "side-by-side" : "comparison";
    case "composite":
      return request.paper?.kind ?? (request.attributed ? "compilation" : "compilation-anonymous");
    case "table":
      return request.paper ?? "table";
    case "file":
      return request.paper ?? "chart";
    case "picture":
      return "chart";
    default:
      return request.kind;
  }
}

function draftsOf(request: SaveRequest): readonly TabledDraft[] {
  if (request.kind === "draft") return [request.draft];
  if (request.kind === "comparison") return [request.from, request.to];
  if (request.kind === "composite") return request.drafts;
  return "of" in request ? (request.of ?? []) : [];
}

/** The languages of the texts that a paper is made of, which it speaks too, or that its words are said in already; none = the page's. */
export function languagesIn(request: SaveRequest): readonly string[] {
  if (request.kind === "briefing") return [request.briefing.language];
  const isText = request.kind === "draft" || request.kind === "comparison" || request.kind === "composite";
  if (isText) return draftsOf(request).map(({ draft }) => draft.language);
  return "language" in request && request.language !== undefined ? [request.language] : [];
}

function isOwn({ own }: TabledDraft): boolean {
  return own === true;
}

/** Whether a paper is made of the reader's own files alone, which are of no process. */
function isReadersOwn(request: SaveRequest): boolean {
  const drafts = draftsOf(request);
  return drafts.length > 0 && drafts.every(isOwn);
}

/** Files of the reader's own bear no open process's name. */
function aboutOf(request: SaveRequest): readonly string[] {
  if (request.kind === "data" || request.kind === "table" || request.kind === "evolution") return [request.name];
  if (request.kind === "picture" || request.kind === "file") return [request.name.replace(/\.[^.]*$/u, "")];
  const drafts = draftsOf(request);
  const process = isReadersOwn(request) ? "" : request.process;
  if (request.kind === "draft" || request.kind === "comparison")
    return [process, ...drafts.map((each) => (isOwn(each) ? each.draft.title || each.id : ofParty(each)))];
  if (request.kind === "briefing") return [process, request.briefing.id];
  if (request.kind === "report") return [process, request.report.day];
  return request.kind === "checks" ? [process, request.text] : [process];
}

/** The id of a draft with whose it is: of one text, each party may have its own version in a file. */
function ofParty({ id, party }: TabledDraft): string {
  return party === "" || id.toLowerCase().startsWith(party.toLowerCase()) ? id : `${party}-${id}`;
}

/** Which version of its text a paper shows: what was said, else that of the draft on the table. */
function revisionOf(request: SaveRequest, state: ProcessState): number | null {
  if (request.kind === "composite") return request.paper?.revision ?? null;
  if (request.kind !== "draft" || !("texts" in state)) return null;
  const { id } = request.draft;
  return (state as TalksState).texts.find((text) => text.id === id)?.versions.length ?? null;
}
