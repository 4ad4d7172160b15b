import fc from "fast-check";
import type { JsonObject } from "../../src/core/common/json.ts";
import { actorOf } from "../../src/core/record/acting.ts";
import type { Entry, NewEntry } from "../../src/core/record/entry.ts";
import { compareMoments } from "../../src/core/record/folding/clocks.ts";
import { fold } from "../../src/core/record/fold.ts";
import { thingOf } from "../../src/core/record/gate/holdings.ts";
import { kinds, parts } from "../../src/core/record/parts.ts";
import type { LiveEntry, RecordPart } from "../../src/core/record/part.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import type { EntryRef, TalksState } from "../../src/core/record/talks.ts";
import { opened, treaty, type History } from "./history.ts";

/** What a delegate of KE tries: one entry, whose targets are drawn among what is there, ids of others included. */
export interface Attempt {
  readonly room: RoomId;
  readonly kind: string;
  readonly on: string;
  readonly known: string;
  readonly pick: number;
  readonly other: number;
  readonly party: string;
  readonly level: string;
}

// Most are aimed where much is held by others, on days on which they are let in.
const rooms: readonly RoomId[] = [
  "table",
  "table",
  "table",
  "channel/KE+SO",
  "channel/KE+SO",
  "confidence/KE",
  "caucus/KE",
];

/** Days before, within and after the history, one of them in the far future. */
const days = ["2031-03-20", "2031-03-20", "2031-03-20T09:00:05.000Z", "2031-03-08", "2031-03-01", "2040-01-01"];

export const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    room: fc.constantFrom(...rooms),
    kind: fc.constantFrom(
      "draft",
      "credential",
      "note",
      "proposal",
      "stance",
      "mark",
      "reason",
      "silence",
      "withdrawal",
      "correction",
      "recorrection",
      "undo",
      "release",
      "erasure",
      "confirmation",
      "source",
      "event",
      "composite",
      "channel",
    ),
    on: fc.constantFrom(...days),
    known: fc.constantFrom("2031-03-20", "2031-03-20", "2031-03-20", "2031-03-08"),
    pick: fc.nat(60),
    other: fc.nat(60),
    party: fc.constantFrom("KE", "KE", "KE", "KE", "KE", "SO"),
    level: fc.constantFrom("open", "agreed", "closed"),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The entry of an attempt on what is there; null where there is nothing to try it on. */
export function entryOfAttempt(attempt: Attempt, at: number, entries: readonly Entry[]): NewEntry | null {
  const { room, kind, on, known, pick, other, party, level } = attempt;
  const here = entries.filter((entry) => entry.room === room && entry.body !== null);
  const own = here.filter(
    (entry) => actorOf(entry) === "KE" && entry.kind === (kind === "recorrection" ? "correction" : entry.kind),
  );
  // What is one's own is let in further: it is aimed at more often than by chance.
  const aimed = kind === "recorrection" || (kind === "correction" && other % 2 === 0) ? own : here;
  const target = aimed[pick % Math.max(1, aimed.length)];
  const second = here[other % Math.max(1, here.length)];
  // Names of things of any kind, and ids of entries of any kind.
  const named = here.map((entry) => thingOf(kinds, entry).id);
  const names = other % 3 === 0 ? ["d", "o", "f", "cred-SO", "cred-KE", "office", "d\u202e"] : named;
  const name = names[(pick >> 1) % Math.max(1, names.length)] ?? "d";
  const day = on.slice(0, 10);
  const make = (of: string, body: object, id = `try-${at}`): NewEntry => ({
    v: 1,
    id,
    kind: of,
    on,
    known,
    party,
    body: body as JsonObject,
    salt: at.toString(16).padStart(32, "0"),
  });
  const replacing = (body: JsonObject): JsonObject => {
    const fields: JsonObject = { ...body };
    if (typeof fields["text"] === "string") return { ...fields, text: "altered" };
    if (typeof fields["party"] === "string") return { ...fields, ...(pick % 3 === 0 ? { party: "SO" } : {}), id: name };
    if (typeof fields["level"] === "string") return { ...fields, level, between: ["KE", "SO", "CU"] };
    if (typeof fields["what"] === "string") return { ...fields, id: name };
    return { ...fields, id: name };
  };
  switch (kind) {
    case "draft":
      return make("draft", { id: name, party, draft: { ...treaty({ 1: `Try ${at}.` }), tabledBy: [party] } });
    case "credential":
      return make("credential", { id: name, party, holder: "me", levels: ["open", "agreed", "closed"] });
    case "note":
      return make("note", { text: "aside" }, name);
    case "proposal":
      return make("proposal", { draft: "d", point: "1", operation: "replace", text: "Better." }, name);
    case "stance":
      return make("stance", { draft: "d", point: "1", answer: "oppose", reason: "no" });
    case "mark":
      return make("mark", {
        draft: "d",
        point: "1",
        level,
        between: ["KE", "SO"],
        notPart: [],
        declaredBy: ["SO", "KE", "the chair", "S\u043E"][other % 4] ?? "KE",
        on: day,
        sources: [],
      });
    case "reason":
      return make("reason", {
        draft: "d",
        point: "1",
        reason: "alternative",
        saidBy: other % 2 === 0 ? "SO" : "KE",
        on: day,
        note: "",
        sources: [],
      });
    case "silence":
      return make("silence", { draft: "d", points: ["1"], deadline: "2031-03-21" });
    case "withdrawal": {
      const any = ["draft", "proposal", "stance", "mark", "meeting", "silence", "credential"][other % 7] ?? "draft";
      const real = target !== undefined && pick % 2 === 0;
      const what = real ? target.kind : any;
      return make("withdrawal", { what, id: real ? thingOf(kinds, target).id : name });
    }
    case "correction":
      if (target?.body == null) return null;
      return make("correction", { entry: target.id, body: replacing(target.body), on, why: "slip" });
    case "recorrection":
      // A correction of one's own that comes to name another's entry.
      if (target?.kind !== "correction" || second?.body == null) return null;
      return make("correction", {
        entry: target.id,
        body: { entry: second.id, body: replacing(second.body), why: "slip" },
        why: "slip",
      });
    case "undo":
      return target === undefined ? null : make("correction", { entry: target.id, body: null, why: "slip" });
    case "release":
      return target === undefined
        ? null
        : make("release", { entry: target.id, to: "table", as: pick % 2 === 0 ? "wide" : name });
    case "erasure":
      return make("erasure", { seq: (target?.seq ?? 0) || 1, why: "asked", ground: "law" });
    case "confirmation":
      return target === undefined
        ? null
        : make("confirmation", { of: target.id, answer: pick % 2 ? "confirm" : "contest" });
    case "source":
      return make("source", {
        id: name,
        publisher: "P",
        title: "",
        date: null,
        url: other % 2 === 0 ? "javascript:alert(1)" : "https://example.org/",
        kind: "news",
      });
    case "event":
      return make("event", {
        id: name,
        date: day,
        title: "",
        summary: "",
        parties: [],
        sources: [],
        confidence: "found",
        kind: "talks",
      });
    case "composite":
      return make("composite", {
        id: name,
        title: "",
        drafts: ["d"],
        composite: { parties: ["KE"], points: [], drafts: [], retired: [] },
      });
    default:
      return make("channel", { title: "Ours", purpose: "" });
  }
}

/** Entries as they count, after corrections and erasures, as a fold hands them to its parts. */
export function effective(entries: readonly Entry[]): readonly LiveEntry[] {
  const lives: LiveEntry[] = [];
  const take = (live: LiveEntry) => void lives.push(live);
  const spy: RecordPart = {
    name: "spy",
    kinds: parts.flatMap((part) => part.kinds),
    start: () => ({ takes: new Map([...kinds.keys()].map((kind) => [kind, take])), state: () => ({}) }),
    entriesOf: () => [],
  };
  void fold(entries, { parts: [spy] });
  return lives;
}

/** All that others than `party` hold: effective words and days, which version of each thing stands, what is withdrawn. */
export function heldByOthers(entries: readonly Entry[], party: string): unknown {
  const lives = effective(entries);
  const theirs = (entry: Entry): boolean => actorOf(entry) !== party;
  const words = lives
    .filter(({ entry }) => theirs(entry))
    .map(({ entry, body, on }) => [entry.room, entry.id, entry.kind, on, body]);
  const standing = new Map<string, LiveEntry>();
  const firsts = new Map<string, Entry>();
  for (const live of lives) {
    const key = JSON.stringify(thingOf(kinds, { ...live.entry, body: live.body }));
    if (!firsts.has(key)) firsts.set(key, live.entry);
    const before = standing.get(key);
    if (before === undefined || compareMoments(live.on, before.on) >= 0) standing.set(key, live);
  }
  const things = [...standing].filter(([key]) => {
    const first = firsts.get(key);
    // What was filed for the party is the party's to take.
    return first !== undefined && theirs(first) && !(first.as === "office" && first.party === party);
  });
  return {
    words,
    standing: things.map(([key, { entry }]) => [key, entry.id]),
    withdrawn: withdrawn(fold(entries), entries, party),
  };
}

function withdrawn(state: TalksState, entries: readonly Entry[], party: string): unknown {
  const by = new Map(entries.map((entry) => [`${entry.room}\n${entry.seq}`, entry]));
  const theirs = ({ entry: { room, seq } }: { readonly entry: { readonly room: string; readonly seq: number } }) => {
    const entry = by.get(`${room}\n${seq}`);
    return entry !== undefined && actorOf(entry) !== party && !(entry.as === "office" && entry.party === party);
  };
  const gone = (list: readonly { readonly entry: EntryRef; readonly withdrawn?: unknown }[]) =>
    list.filter(theirs).map(({ entry, withdrawn: was }) => [entry.room, entry.id, was === undefined ? null : was]);
  return {
    texts: state.texts.flatMap(({ versions, withdrawn: was, room, id }) =>
      versions[0] !== undefined && theirs(versions[0]) ? [[room, id, was ?? null]] : [],
    ),
    proposals: gone(state.proposals),
    stances: gone([
      ...state.ledger.flatMap(({ stances }) => stances),
      ...state.proposals.flatMap(({ stances }) => stances),
    ]),
    marks: gone(state.ledger.flatMap(({ marks }) => marks)),
    meetings: gone(state.meetings),
    silences: gone(state.silences),
    credentials: state.credentials
      .filter((credential) => credential.party !== party)
      .map(({ entry: _entry, ...credential }) => credential),
  };
}

/** A history with a draft of each side, a credential of each, answers, marks, a silence and what the office filed. */
export function inhabited(process?: string): History {
  const history = opened({ kind: "silence" }, process);
  const say = (kind: string, body: object, id: string, as: string, party?: string, on = "2031-03-08") =>
    history.write(kind, body, { id, on, as, by: as, ...(party === undefined ? {} : { party }) });
  say("draft", { id: "o", party: "SO", draft: { ...treaty(), tabledBy: ["SO"] } }, "o-entry", "SO", "SO");
  say("draft", { id: "f", party: "KE", draft: treaty() }, "f-entry", "office", "KE");
  for (const party of ["KE", "SO"])
    say(
      "credential",
      { id: `cred-${party}`, party, holder: "head", levels: ["open", "agreed"] },
      `c-${party}`,
      party,
      party,
    );
  say("proposal", { draft: "d", point: "1", operation: "replace", text: "Hers." }, "p-SO", "SO", "SO");
  say("stance", { proposal: "p-SO", answer: "accept" }, "st-office", "office", "CU");
  say("stance", { draft: "d", point: "1", answer: "accept" }, "st-SO", "SO", "SO");
  const mark = {
    draft: "d",
    point: "1",
    level: "agreed",
    between: ["KE", "SO"],
    notPart: [],
    on: "2031-03-08",
    sources: [],
  };
  say("mark", { ...mark, declaredBy: "head" }, "m-SO", "SO", "SO");
  say("silence", { draft: "d", points: ["2"], deadline: "2031-03-10" }, "sil", "office");
  say("note", { text: "hers" }, "n-SO", "SO", "SO");
  say("withdrawal", { what: "proposal", id: "p-SO" }, "w-SO", "SO", "SO");
  const narrow = { room: "channel/KE+SO" as const, on: "2031-03-08" };
  const amendment = { draft: "d", point: "3", operation: "replace" };
  for (const party of ["KE", "SO"])
    history.write("proposal", { ...amendment, text: party }, { ...narrow, id: `narrow-${party}`, as: party, party });
  say("proposal", { ...amendment, text: "Wide." }, "wide", "SO", "SO");
  say("note", { text: "ours" }, "n-KE", "KE", "KE");
  say("correction", { entry: "n-KE", body: { text: "mended" }, why: "slip" }, "fix", "KE", "KE");
  return history;
}
