import type { Entry, Head } from "../../src/core/record/entry.ts";
import { seededRandom } from "../../src/core/common/random.ts";
import { emptyHead, sealEntry } from "../../src/core/record/chain.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const PARTIES = ["AA", "BB", "CC", "DD", "EE", "FF"];
const ROOMS: readonly RoomId[] = ["public", "table", "channel/AA+BB", "confidence/CC", "secretariat"];
const SALT = "0".repeat(32);

/**
 * A long negotiation: a draft of 200 points with versions, then notes, answers, marks, proposals, events and sources in five rooms.
 * Entries have been through JSON, as those that a reader gets: it is not the same to the engine. They are hashed only where
 * `sealed` asks for it: folding does not look at hashes.
 */
export function longHistory(count: number, sealed: boolean): readonly Entry[] {
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
    const fresh = {
      v: 1,
      id,
      kind,
      on,
      known: on,
      ...whose,
      body: body as Entry["body"] & object,
      salt: SALT,
    };
    const head = heads.get(room) ?? emptyHead(room);
    const entry: Entry = sealed
      ? sealEntry(fresh, head, { process: "long", by: "me", at })
      : { ...fresh, process: "long", room, seq: head.seq + 1, at, by: "me", content: "", prev: "", hash: "" };
    heads.set(room, { room, seq: entry.seq, hash: entry.hash });
    entries.push(JSON.parse(JSON.stringify(entry)) as Entry);
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
