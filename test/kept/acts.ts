import type { JsonObject } from "../../src/core/common/json.ts";
import { sha256 } from "../../src/core/common/sha256.ts";
import type { Audience } from "../../src/core/record/permissions.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { compile } from "../../src/core/text/compile.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import type { StoredFile } from "../../src/store/contract.ts";

/** Members of the kept talks. */
export const members = {
  office: { member: "office", capacity: "secretariat" },
  nila: { member: "nila", capacity: "delegate", party: "KE" },
  tomas: { member: "tomas", capacity: "delegate", party: "SO" },
  vera: { member: "vera", capacity: "delegate", party: "CU" },
  oren: { member: "oren", capacity: "observer" },
} as const satisfies Readonly<Record<string, Audience>>;

/** One entry of the kept talks: who writes what where. `erases` is the id of an entry of the room instead of a body. */
export interface Act {
  readonly who: keyof typeof members;
  readonly room: RoomId;
  readonly id: string;
  readonly kind: string;
  readonly body: JsonObject;
  /** Days after the first of the talks on which it is written. */
  readonly after?: number;
  /** The party for which the office writes. */
  readonly party?: string;
  readonly erases?: string;
}

/** A small file of the talks. */
export function fileOf(name: string, type = "text/plain"): StoredFile {
  const bytes = new TextEncoder().encode(`${name}: слово, كلمة, e\u0301\n`);
  return { sha256: sha256(bytes), name, type, bytes };
}

const reference = (name: string, type?: string): JsonObject => {
  const { bytes: _bytes, ...rest } = fileOf(name, type);
  return { ...rest };
};

/** Files and the rooms in which they are kept. */
export const files: readonly (readonly [keyof typeof members, RoomId, StoredFile])[] = [
  ["office", "table", fileOf("bridge.txt")],
  ["nila", "table", fileOf("ketara.txt")],
  ["office", "public", fileOf("minutes.html", "text/html")],
  ["nila", "caucus/KE", fileOf("secret.txt")],
  ["tomas", "confidence/SO", fileOf("returned.txt")],
];

const words: Readonly<Record<string, string>> = {
  "1": "The Parties shall stop all shooting on the fifth day.",
  "2": "Armies shall withdraw 12 km from the Lake.",
  "3": "Сторони обмінюються полоненими, всі за всіх.",
  "4": "تُفتح الموانئ في اليوم العاشر.",
  "5": "A Council of nine shall meet e\u0301ach month.",
};

function text(title: string, tabledBy: readonly string[], changed: Readonly<Record<string, string>> = {}) {
  const points = Object.entries({ ...words, ...changed }).map(([id, said]) =>
    point({ id, label: `${id}.`, heading: `Point ${id}`, text: said }),
  );
  return draft({ title, language: "en", tabledBy, date: "2031-09-02", points });
}

const plain = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
const bridge = text("Bridging text", ["OB"]);
const ketara = text("Ketara's text", ["KE"], { "1": "The Parties shall stop all shooting at once." });
const composite = compile([
  { party: "OB", draft: bridge },
  { party: "KE", draft: ketara },
]).composite;

const mark = { between: ["KE", "SO"], notPart: ["CU", "HG"], declaredBy: "the chair", on: "2031-09-02", sources: [] };
const day = "2031-09-02";

const frame: readonly Act[] = [
  {
    who: "office",
    room: "public",
    id: "frame-2",
    kind: "process",
    body: {
      title: "Kept talks",
      shortTitle: "Kept",
      fictitious: true,
      notice: "Fictitious: no such lake, States or talks exist.",
      timeZone: "Europe/Vienna",
      rule: { kind: "silence", deciding: ["KE", "SO"] },
    },
  },
  ...Object.values(members).map(({ member, capacity, ...rest }): Act => ({
    who: "office",
    room: "public",
    id: `m-${member}`,
    kind: "member",
    body: { id: member, name: `Name of ${member}`, capacity, ...rest },
  })),
  {
    who: "office",
    room: "public",
    id: "monitor",
    kind: "body",
    body: { id: "monitor", name: "Monitor", parties: ["KE", "SO"], draft: "signed", point: "4" },
  },
  {
    who: "office",
    room: "public",
    id: "share-1",
    kind: "share",
    body: { draft: "ob-chair", percent: "72.5", declaredBy: "the chair", on: day, sources: [] },
  },
  {
    who: "office",
    room: "public",
    id: "minutes",
    kind: "source",
    body: { id: "minutes", publisher: "The chair", title: "Minutes", date: day, url: null, kind: "official" },
  },
  {
    who: "office",
    room: "public",
    id: "copy-1",
    kind: "archived-copy",
    body: {
      source: "minutes",
      captured: day,
      size: fileOf("minutes.html", "text/html").bytes.length,
      file: reference("minutes.html", "text/html"),
    },
  },
];

const texts: readonly Act[] = [
  {
    who: "office",
    room: "table",
    id: "bridge-1",
    kind: "draft",
    body: { id: "bridge", party: "OB", draft: plain(bridge), file: reference("bridge.txt") },
  },
  {
    who: "nila",
    room: "table",
    id: "ketara-1",
    kind: "draft",
    body: { id: "ketara", party: "KE", draft: plain(ketara), file: reference("ketara.txt") },
  },
  {
    who: "office",
    room: "table",
    id: "receipt-1",
    kind: "receipt",
    body: { day, from: "by hand", drafts: ["bridge", "ketara"], note: "two files" },
  },
  {
    who: "office",
    room: "table",
    id: "align-1",
    kind: "alignment",
    body: { from: "bridge", to: "ketara", corrections: [{ from: ["1"], to: ["1"] }] },
  },
  {
    who: "office",
    room: "table",
    id: "roll-1",
    kind: "composite",
    body: { id: "roll", title: "Rolling text", drafts: ["bridge", "ketara"], composite: plain(composite) },
  },
  {
    who: "office",
    room: "table",
    id: "count-1",
    kind: "count",
    body: { draft: "bridge", agreed: 4, total: 5, ...mark, notPart: ["CU"], open: ["2"] },
  },
];

/** Before any authority is on record, which would be asked for then. */
const inFront: readonly Act[] = [
  ...(["nila", "tomas"] as const).map((who): Act => ({
    who,
    room: "table",
    id: `front-${who}`,
    kind: "stance",
    body: { composite: "roll", answer: "accept" },
  })),
  { who: "office", room: "table", id: "front-1", kind: "front", body: { composite: "roll" } },
];

const table: readonly Act[] = [
  {
    who: "nila",
    room: "table",
    id: "cred-ke",
    kind: "credential",
    body: {
      id: "ke-1",
      party: "KE",
      holder: "nila",
      levels: ["agreed-ad-referendum", "agreed"],
      adReferendumTo: "Diet",
    },
  },
  {
    who: "tomas",
    room: "table",
    id: "cred-so",
    kind: "credential",
    body: { id: "so-1", party: "SO", holder: "tomas", levels: ["agreed"], text: "bridge", points: ["1", "2", "5"] },
  },
  {
    who: "tomas",
    room: "table",
    id: "p-1",
    kind: "proposal",
    body: {
      draft: "bridge",
      point: "2",
      operation: "replace",
      text: "Armies shall withdraw 8 km from the Lake.",
      against: "Armies shall withdraw 12 km from the Lake.",
      reason: "the road",
    },
  },
  {
    who: "vera",
    room: "table",
    id: "p-2",
    kind: "proposal",
    body: { draft: "bridge", point: "5", operation: "add-after", text: "The Council sits in turn.", heading: "Seat" },
  },
  {
    who: "office",
    room: "table",
    id: "p-3",
    kind: "proposal",
    body: {
      draft: "bridge",
      point: "2",
      operation: "replace",
      text: "Armies shall withdraw 10 km from the Lake.",
      counters: "p-1",
    },
  },
  {
    who: "vera",
    room: "table",
    id: "p-4",
    kind: "proposal",
    body: { draft: "bridge", point: "4", operation: "delete", text: "" },
  },
  {
    who: "nila",
    room: "table",
    id: "p-5",
    kind: "proposal",
    body: { composite: "roll", point: composite.points[0]?.id ?? "", operation: "replace", text: "No shooting." },
  },
  { who: "nila", room: "table", id: "s-1", kind: "stance", body: { proposal: "p-3", answer: "accept" } },
  { who: "tomas", room: "table", id: "s-2", kind: "stance", body: { proposal: "p-3", answer: "accept-ad-referendum" } },
  {
    who: "vera",
    room: "table",
    id: "s-3",
    kind: "stance",
    body: { proposal: "p-1", answer: "oppose", reason: "too near" },
  },
  {
    who: "tomas",
    room: "table",
    id: "s-4",
    kind: "stance",
    body: { draft: "bridge", point: "5", answer: "reserve", reason: "the seat" },
  },
  {
    who: "office",
    room: "table",
    id: "s-5",
    kind: "stance",
    party: "HG",
    body: { draft: "bridge", point: "3", answer: "accept" },
  },
  {
    who: "nila",
    room: "table",
    id: "mark-1",
    kind: "mark",
    body: { draft: "bridge", point: "1", level: "agreed-ad-referendum", ...mark, declaredBy: "KE", credential: "ke-1" },
  },
  {
    who: "office",
    room: "table",
    id: "mark-2",
    kind: "mark",
    body: { draft: "bridge", point: "2", level: "agreed", ...mark },
  },
  {
    who: "office",
    room: "table",
    id: "mark-3",
    kind: "mark",
    body: { draft: "bridge", point: "3", level: "agreed", ...mark },
  },
  {
    who: "office",
    room: "table",
    id: "mark-4",
    kind: "mark",
    body: { draft: "bridge", point: "5", level: "agreed-in-substance", ...mark, version: "bridge-1" },
  },
  {
    who: "office",
    room: "table",
    id: "quiet-1",
    kind: "silence",
    body: { draft: "bridge", points: ["3"], deadline: "2031-09-03T10:00:00.000Z" },
  },
  {
    who: "office",
    room: "table",
    id: "quiet-2",
    kind: "silence",
    body: { draft: "bridge", points: ["4"], deadline: "2031-09-20", note: "running" },
  },
  {
    who: "office",
    room: "table",
    id: "quiet-3",
    kind: "silence",
    body: { composite: "roll", points: [composite.points[0]?.id ?? ""], deadline: "2031-09-20" },
  },
  {
    who: "tomas",
    room: "table",
    id: "s-6",
    kind: "stance",
    body: { draft: "bridge", point: "4", answer: "oppose", reason: "the ports" },
  },
  {
    who: "tomas",
    room: "table",
    id: "why-1",
    kind: "reason",
    body: { draft: "bridge", point: "2", reason: "tactical", saidBy: "SO", on: day, note: "", sources: [] },
  },
  {
    who: "office",
    room: "table",
    id: "meet-1",
    kind: "meeting",
    body: {
      title: "First sitting",
      date: day,
      sessions: [["KE", "SO"], ["CU"]],
      present: ["KE", "SO", "CU"],
      absent: ["HG"],
      observers: [],
      texts: ["bridge", "roll"],
      outcome: "point 2 read",
      next: "point 3",
      sources: ["minutes"],
    },
  },
  {
    who: "vera",
    room: "table",
    id: "note-1",
    kind: "note",
    body: { text: "Пункт 2 – наш.", draft: "bridge", point: "2" },
  },
  { who: "nila", room: "table", id: "note-2", kind: "note", body: { text: "لا.", answers: "note-1", about: "p-1" } },
  // The words of point 2 change: the mark on it falls back.
  {
    who: "office",
    room: "table",
    id: "bridge-2",
    kind: "draft",
    body: {
      id: "bridge",
      party: "OB",
      draft: plain(text("Bridging text", ["OB"], { "2": "Armies shall withdraw 10 km from the Lake." })),
      adopts: ["p-3"],
    },
  },
];

const rooms: readonly Act[] = [
  {
    who: "tomas",
    room: "channel/KE+SO",
    id: "channel-1",
    kind: "channel",
    body: { title: "The road", purpose: "to find the width" },
  },
  { who: "nila", room: "channel/KE+SO", id: "note-c", kind: "note", body: { text: "9 km?", about: "p-3" } },
  {
    who: "tomas",
    room: "channel/KE+SO",
    id: "p-c",
    kind: "proposal",
    body: { draft: "bridge", point: "2", operation: "replace", text: "Armies shall withdraw 9 km from the Lake." },
  },
  {
    who: "tomas",
    room: "table",
    id: "p-c-out",
    kind: "proposal",
    body: { draft: "bridge", point: "2", operation: "replace", text: "Armies shall withdraw 9 km from the Lake." },
  },
  {
    who: "tomas",
    room: "channel/KE+SO",
    id: "out-1",
    kind: "release",
    body: { entry: "p-c", to: "table", as: "p-c-out" },
  },
  {
    who: "tomas",
    room: "confidence/SO",
    id: "p-s",
    kind: "proposal",
    body: {
      draft: "bridge",
      point: "1",
      operation: "replace",
      text: "On the third day.",
      file: reference("returned.txt"),
      range: { from: 0, to: 17 },
    },
  },
  { who: "office", room: "confidence/SO", id: "note-s", kind: "note", body: { text: "Received.", about: "p-s" } },
  { who: "office", room: "confidence/KE", id: "note-k", kind: "note", body: { text: "Ask the Diet." } },
  { who: "nila", room: "caucus/KE", id: "note-own", kind: "note", body: { text: "Our last line is 8 km." } },
  {
    who: "nila",
    room: "caucus/KE",
    id: "claim-own",
    kind: "claim",
    body: {
      id: "own-1",
      topic: "road",
      statement: "Width of the road",
      low: "8",
      high: null,
      comparator: "~",
      unit: "km",
      scope: "the Lake",
      asOf: day,
      estimator: null,
      confidence: "found",
      sources: [],
    },
  },
  {
    who: "nila",
    room: "caucus/KE",
    id: "draft-own",
    kind: "draft",
    body: { id: "own", party: "KE", draft: plain(text("Ours alone", ["KE"])), file: reference("secret.txt") },
  },
  { who: "tomas", room: "caucus/SO", id: "note-so", kind: "note", body: { text: "9 km is enough." } },
  { who: "office", room: "secretariat", id: "note-o", kind: "note", body: { text: "Both hide something." } },
  {
    who: "office",
    room: "secretariat",
    id: "event-o",
    kind: "event",
    body: {
      id: "call",
      date: day,
      title: "A call",
      summary: "",
      parties: ["SO"],
      sources: ["minutes"],
      confidence: "found",
      kind: "contact",
    },
  },
];

const mending: readonly Act[] = [
  {
    who: "vera",
    room: "table",
    id: "fix-1",
    kind: "correction",
    body: { entry: "note-1", body: { text: "Пункт 2 – не наш.", draft: "bridge", point: "2" }, why: "a slip" },
  },
  {
    who: "office",
    room: "secretariat",
    id: "fix-2",
    kind: "correction",
    body: { entry: "note-o", body: null, why: "not so" },
  },
  {
    who: "office",
    room: "secretariat",
    id: "fix-3",
    kind: "correction",
    body: { entry: "fix-2", body: null, why: "it was so" },
  },
  {
    who: "nila",
    room: "caucus/KE",
    id: "fix-4",
    kind: "correction",
    body: {
      entry: "claim-own",
      body: {
        id: "own-1",
        topic: "road",
        statement: "Width of the road",
        low: "7.5",
        high: "8",
        unit: "km",
        scope: "the Lake",
        asOf: day,
        estimator: null,
        confidence: "found",
        sources: [],
      },
      on: day,
      why: "measured",
    },
  },
  {
    who: "vera",
    room: "table",
    id: "off-1",
    kind: "withdrawal",
    body: { what: "proposal", id: "p-4", reason: "answered" },
  },
  { who: "tomas", room: "table", id: "off-2", kind: "withdrawal", body: { what: "stance", id: "s-4" } },
  { who: "office", room: "table", id: "off-3", kind: "withdrawal", body: { what: "mark", id: "mark-4" } },
  { who: "office", room: "table", id: "off-4", kind: "withdrawal", body: { what: "silence", id: "quiet-3" } },
  {
    who: "nila",
    room: "table",
    id: "off-5",
    kind: "withdrawal",
    body: { what: "draft", id: "ketara", reason: "joined" },
  },
  { who: "tomas", room: "table", id: "off-6", kind: "withdrawal", body: { what: "credential", id: "so-1" } },
  {
    who: "nila",
    room: "caucus/KE",
    id: "gone-1",
    kind: "erasure",
    body: { why: "a name", ground: "" },
    erases: "draft-own",
    after: 1,
  },
  {
    who: "office",
    room: "table",
    id: "gone-2",
    kind: "erasure",
    body: { why: "a name", ground: "law" },
    erases: "note-2",
    after: 1,
  },
];

/** What later versions brought. */
const later: readonly Act[] = [
  {
    who: "nila",
    room: "table",
    id: "ketara-e",
    kind: "edit",
    body: {
      draft: "ketara",
      base: "ketara-1",
      spans: [{ point: "1", in: "text", as: "KE", from: 36, to: 43, quote: "at once", insert: "at dawn" }],
    },
  },
  {
    who: "office",
    room: "table",
    id: "s-filed",
    kind: "stance",
    party: "CU",
    body: { draft: "bridge", point: "1", answer: "accept" },
  },
  { who: "vera", room: "table", id: "yes-1", kind: "confirmation", body: { of: "s-filed", answer: "contest" } },
  {
    who: "office",
    room: "confidence/KE",
    id: "back-1",
    kind: "readmission",
    body: { member: "nila", name: "Name of nila", why: "The telephone fell into the lake." },
  },
];

/** Everything that is said in the kept talks, one minute apart. */
export const acts: readonly Act[] = [...frame, ...texts, ...inFront, ...table, ...rooms, ...later, ...mending];
