import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Comparisons, stillFrame } from "../../src/cli/publish/still-frame.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { roomsOf } from "../../src/core/record/permissions.ts";
import { processOf, type TalksState } from "../../src/core/record/talks.ts";
import { readBargainJson } from "../../src/formats/bargain-json.ts";
import { readConflictJson } from "../../src/formats/conflict-json.ts";
import { localeOf } from "../../src/words/locale.ts";
import { en } from "../../src/words/english.ts";
import type { PlaceValues } from "../../src/views/place.ts";
import type { RecordAccess } from "../../src/views/record.ts";
import { typedInMemory } from "../../src/views/typed.ts";
import { WorkbenchProvider, type Frame } from "../../src/views/workbench.ts";

const never = () => Promise.reject(new Error("nothing is asked of a page that is only drawn"));
const comparisons = new Comparisons();
const nothing: readonly never[] = [];
const ownFiles: Partial<Frame["ownFiles"]> = {
  read: () => nothing,
  drafts: () => nothing,
  subscribe: () => () => undefined,
  keepsNames: () => false,
};
const bargaining: Partial<NonNullable<Frame["bargaining"]>> = {
  problem: () => null,
  readProblem: readBargainJson,
  readConflict: readConflictJson,
  run: () => idle,
  subscribe: () => () => undefined,
};
const idle = { status: "working", done: 0, total: 0 } as const;

/** The record behind pages that are only drawn: the one person of a machine alone. */
export function recordOf(entries: readonly Entry[], talks: TalksState = fold(entries)): RecordAccess {
  const audience = { member: "me", capacity: "sole" } as const;
  const heads = new Map(entries.map(({ room, seq, hash }) => [room, { room, seq, hash }]));
  return {
    mode: "alone",
    trial: false,
    damaged: false,
    account: "",
    provider: null,
    audience,
    name: "",
    talks,
    whole: talks,
    stateIn: () => talks,
    entries,
    heads: [...heads.values()],
    rooms: roomsOf(audience, talks),
    link: "live",
    ended: null,
    unsent: [],
    lastVisit: null,
    today: () => "2031-09-04",
    write: never,
    retry: () => undefined,
    discardUnsent: () => undefined,
    erase: never,
    putFile: never,
    fileHref: (room, sha256) => `/${room}/${sha256}`,
    readFile: never,
    exportHref: "/export",
    signOut: () => undefined,
    members: never,
    invite: never,
    invitations: never,
    revokeInvitation: never,
    readmit: never,
    programs: never,
    makeProgram: never,
    endProgram: never,
    sessions: never,
    endSession: never,
    endOtherSessions: never,
    bindElsewhere: never,
    identities: never,
    endIdentity: never,
    told: never,
    tellAt: never,
    endTelling: never,
    removeMember: never,
  };
}

/** The frame of the workbench around a record, with nothing behind it. */
export function frameOf(record: RecordAccess): Frame {
  const state = processOf(record.talks);
  const source = { state, t: en, locale: localeOf("en"), file: () => null };
  const { still: _still, ...frame } = stillFrame(source, comparisons, "index.html");
  return {
    ...frame,
    href: () => "#",
    state,
    whole: state,
    record,
    typed: typedInMemory(),
    ownFiles: ownFiles as Frame["ownFiles"],
    bargaining: bargaining as NonNullable<Frame["bargaining"]>,
  };
}

/** What a page of the workbench shows, as HTML; throws where it cannot be drawn. */
export function drawn(Page: ComponentType, page: string, frame: Frame, values: PlaceValues = {}): string {
  const place = { process: frame.state.id, page, asOf: null, values };
  return renderToStaticMarkup(createElement(WorkbenchProvider, { value: { ...frame, place } }, createElement(Page)));
}
