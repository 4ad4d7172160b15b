import { seededRandom } from "../src/core/common/random.ts";
import { activitySince } from "../src/core/record/activity.ts";
import { emptyHead, sealEntry, verifyRooms } from "../src/core/record/chain.ts";
import type { Entry, Head } from "../src/core/record/entry.ts";
import { fold, ProcessFold } from "../src/core/record/fold.ts";
import type { RoomId } from "../src/core/record/room.ts";
import { draft, point } from "../src/core/text/draft.ts";
import { type BenchRun, type BenchTable, medianTime } from "./report.ts";

const PARTIES = ["AA", "BB", "CC", "DD", "EE", "FF"];
const ROOMS: readonly RoomId[] = ["public", "table", "channel/AA+BB", "confidence/CC", "secretariat"];
const SALT = "0".repeat(32);

/**
 * A long negotiation: a draft of 200 points with versions, then notes, answers, marks, proposals, events and sources in five rooms.
 * Entries are numbered and hashed only where `sealed` asks for it: folding does not look at hashes.
 */
function history(count: number, sealed: boolean): readonly Entry[] {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const heads = new Map<RoomId, Head>();
  const entries: Entry[] = [];
  const start = Date.UTC(2029, 0, 1);
  const step = Math.floor((700 * 86_400_000) / count);
  const write = (room: RoomId, kind: string, body: object, party?: string): string => {
    const at = new Date(start + entries.length * step).toISOString();
    const id = `${kind}-${entries.length}`;
    const on = at.slice(0, 10);
    const whose = party === undefined ? {} : { party };
    const fresh = { v: 1, id, kind, on, known: on, ...whose, body: body as Entry["body"] & object, salt: SALT };
    const head = heads.get(room) ?? emptyHead(room);
    const entry: Entry = sealed
      ? sealEntry(fresh, head, { process: "long", by: "me", at })
      : { ...fresh, process: "long", room, seq: head.seq + 1, at, by: "me", content: "", prev: "", hash: "" };
    heads.set(room, { room, seq: entry.seq, hash: entry.hash });
    entries.push(entry);
    return id;
  };
  write("public", "process", {
    title: "Long talks",
    shortTitle: "Long",
    fictitious: true,
    notice: "",
    timeZone: "Europe/Kyiv",
    rule: { kind: "consensus" },
  });
  for (const [at, id] of PARTIES.entries()) write("public", "party", { id, name: id, slot: at + 1, roles: [] });
  const text = (version: number) =>
    draft({
      title: "Treaty",
      language: "en",
      date: "2029-01-01",
      tabledBy: ["AA"],
      points: Array.from({ length: 200 }, (_, at) =>
        point({
          id: String(at + 1),
          text: at % 10 === version ? `Version ${version} of it.` : `Article ${at + 1} says so.`,
        }),
      ),
    });
  write("table", "draft", { id: "d", party: "AA", draft: text(0) }, "AA");
  const proposals: string[] = [];
  while (entries.length < count) {
    const room = pick(ROOMS);
    const party = pick(PARTIES);
    const place = { draft: "d", point: String(1 + Math.floor(random() * 200)) };
    const day = new Date(start + entries.length * step).toISOString().slice(0, 10);
    const kind = random();
    if (kind < 0.35)
      write(room === "public" ? "table" : room, "note", { text: "Asked why it says so.", ...place }, party);
    else if (kind < 0.55)
      write("table", "stance", { ...place, answer: random() < 0.6 ? "accept" : "oppose", reason: "As said." }, party);
    else if (kind < 0.6)
      proposals.push(write("table", "proposal", { ...place, operation: "replace", text: "It may say so." }, party));
    else if (kind < 0.7 && proposals.length > 0)
      write("table", "stance", { proposal: pick(proposals.slice(-50)), answer: "accept" }, party);
    else if (kind < 0.75)
      write("table", "mark", {
        ...place,
        level: "agreed-ad-referendum",
        between: ["AA", "BB"],
        notPart: [],
        declaredBy: "the chair",
        on: day,
        sources: [],
      });
    else if (kind < 0.9)
      write(room, "event", {
        id: `v${entries.length}`,
        date: day,
        title: "A day of talks",
        summary: "",
        parties: [party],
        sources: [],
        confidence: "found",
        kind: "talks",
      });
    else
      write(room, "source", {
        id: `s${entries.length}`,
        publisher: "Agency",
        title: "Report",
        date: day,
        url: null,
        kind: "news",
      });
  }
  for (let version = 1; version < 4; version++)
    write("table", "draft", { id: "d", party: "AA", draft: text(version) }, "AA");
  return entries;
}

/** Folding a record, moving its date, appending to it, and following its chains; beside the plainest possible pass over the same entries. */
export const run: BenchRun = () => {
  const rows: (readonly (string | number)[])[] = [];
  for (const count of [20_000, 200_000, 1_000_000]) {
    const entries = history(count, false);
    const rounds = count > 500_000 ? 1 : 3;
    const plain = medianTime(() => plainPass(entries), rounds);
    const whole = medianTime(() => fold(entries), rounds);
    const asOf = medianTime(() => fold(entries, { asOf: "2030-01-15", knownAt: "2030-01-15" }), rounds);
    const going = new ProcessFold(entries.slice(0, -40));
    going.state();
    let next = entries.length - 40;
    const append = medianTime(() => {
      going.append(entries.slice(next, ++next));
      return going.state();
    }, 9);
    const moved = medianTime(() => activitySince(entries, "2030-11-20", going.state().zone), rounds);
    rows.push([
      count.toLocaleString("en-US"),
      ...[plain, whole, asOf, append, moved].map((time) => time.toFixed(1)),
      (whole / plain).toFixed(1),
    ]);
  }
  const sealed = history(20_000, true);
  const bytes = sealed.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  const verify = medianTime(() => verifyRooms(sealed), 3);
  const parse = medianTime(() => sealed.map((entry) => JSON.parse(JSON.stringify(entry)) as Entry), 3);
  const tables: readonly BenchTable[] = [
    {
      title: "Folding a record",
      about:
        "A negotiation of two years in five rooms (draft of 200 points in four versions; notes, answers, proposals, marks, events, sources). Peer: one pass that only files the same entries by kind and id in Maps.",
      columns: [
        "entries",
        "plain pass, ms",
        "fold, ms",
        "as of a day, ms",
        "one entry more, ms",
        "moved since, ms",
        "fold / pass",
      ],
      rows,
    },
    {
      title: "Following the chains",
      about:
        "20,000 sealed entries in five rooms: every body and every head hashed anew. Peer: writing and parsing the same entries as JSON.",
      columns: ["entries", "MB", "JSON out and in, ms", "verify, ms", "µs an entry"],
      rows: [
        [
          "20,000",
          (bytes / 1e6).toFixed(1),
          parse.toFixed(0),
          verify.toFixed(0),
          ((verify * 1000) / sealed.length).toFixed(1),
        ],
      ],
    },
  ];
  return Promise.resolve(tables);
};

function plainPass(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const kinds = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    let ids = kinds.get(entry.kind);
    if (ids === undefined) {
      ids = new Map();
      kinds.set(entry.kind, ids);
    }
    ids.set(entry.id, entry);
  }
  return kinds;
}
