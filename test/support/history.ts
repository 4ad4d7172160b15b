import fc from "fast-check";
import type { JsonObject } from "../../src/core/common/json.ts";
import { emptyHead, sealEntry } from "../../src/core/record/chain.ts";
import type { Entry, Head, NewEntry } from "../../src/core/record/entry.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { draft, point, type Point } from "../../src/core/text/draft.ts";

/** What a test says of an entry beside its kind and body. */
export interface Said {
  readonly room?: RoomId;
  readonly id?: string;
  readonly on?: string;
  readonly known?: string;
  readonly party?: string;
  readonly as?: string;
  readonly by?: string;
  readonly v?: number;
}

/** A record in the making: entries are sealed as they come, one second apart. */
export class History {
  readonly entries: Entry[] = [];
  readonly #heads = new Map<RoomId, Head>();

  constructor(
    readonly process = "talks",
    private readonly start = "2031-03-20T09:00:00.000Z",
  ) {}

  /** Writes an entry and gives its id. */
  write(kind: string, body: object, said: Said = {}): string {
    const { room = "table", on = "2031-03-01", known = on, party, as, v = 1 } = said;
    const id = said.id ?? `e${this.entries.length + 1}`;
    const salt = (this.entries.length + 1).toString(16).padStart(32, "0");
    const entry: NewEntry = {
      v,
      id,
      kind,
      on,
      known,
      ...(party === undefined ? {} : { party }),
      ...(as === undefined ? {} : { as }),
      body: body as JsonObject,
      salt,
    };
    const at = new Date(Date.parse(this.start) + this.entries.length * 1000).toISOString();
    const sealed = sealEntry(entry, this.#heads.get(room) ?? emptyHead(room), {
      process: this.process,
      by: said.by ?? "me",
      at,
    });
    this.#heads.set(room, { room, seq: sealed.seq, hash: sealed.hash });
    this.entries.push(sealed);
    return id;
  }
}

/** An entry that is about to be written. */
export function newEntry(kind: string, body: object, more: Partial<NewEntry> = {}): NewEntry {
  return {
    v: 1,
    id: "new",
    kind,
    on: "2031-03-20",
    known: "2031-03-20",
    body: body as JsonObject,
    salt: "0".repeat(32),
    ...more,
  };
}

/** A draft of three articles, the words of one of which may be given. */
export function treaty(words: Readonly<Record<string, string>> = {}): object {
  const text = (id: string) => words[id] ?? `Article ${id} of the treaty.`;
  return draft({
    title: "Treaty",
    language: "en",
    tabledBy: ["KE"],
    date: "2031-03-02",
    points: ["1", "2", "3"].map((id) => point({ id, label: `${id}.`, text: text(id) })),
  });
}

/** A draft of an article with opening words and two paragraphs, a heading with one article under it, and `more`. */
export function nested(words: Readonly<Record<string, string>> = {}, more: readonly Point[] = []): object {
  const of = (id: string) => point({ id, label: id, text: words[id] ?? `Words of ${id}.` });
  return draft({
    title: "Treaty",
    language: "en",
    tabledBy: ["KE"],
    date: "2031-03-02",
    points: [
      { ...of("1"), points: [of("1/a"), of("1/b")] },
      point({ id: "II", label: "Part II", heading: "Guarantees", points: [of("2")] }),
      ...more,
    ],
  });
}

/** A process of three parties and an office with one draft, in the room `table` (the frame in `public`). */
export function opened(rule?: object, process?: string): History {
  const history = new History(process);
  const frame = { title: "Talks", shortTitle: "Talks", fictitious: true, notice: "", timeZone: "Europe/Kyiv" };
  history.write("process", rule === undefined ? frame : { ...frame, rule }, { room: "public" });
  for (const [at, id] of ["KE", "SO", "CU"].entries())
    history.write("party", { id, name: id, slot: at + 1, roles: [{ role: "belligerent" }] }, { room: "public" });
  history.write("party", { id: "OB", name: "OB", slot: 4, roles: [{ role: "mediator" }] }, { room: "public" });
  history.write("draft", { id: "d", party: "KE", draft: treaty() }, { on: "2031-03-02", party: "KE" });
  return history;
}

const rooms: readonly RoomId[] = [
  "public",
  "table",
  "channel/KE+SO",
  "confidence/KE",
  "confidence/SO",
  "caucus/KE",
  "secretariat",
];
const days = ["2031-03-02", "2031-03-05", "2031-03-08T22:30:00.000Z", "2031-03-09", "2031-03-12"];
const prose = fc.constantFrom("yes", "ні, ще ні", "لا", "e\u0301 \u{1F54A}", "");

/** One thing that happens in a random history; references are drawn among what was said before. */
const step = fc.record({
  room: fc.constantFrom(...rooms),
  kind: fc.constantFrom(
    "event",
    "note",
    "proposal",
    "stance",
    "mark",
    "draft",
    "correction",
    "undo",
    "withdrawal",
    "count",
    "source",
    "archived-copy",
  ),
  party: fc.constantFrom("KE", "SO", "CU"),
  point: fc.constantFrom("1", "2", "3"),
  on: fc.constantFrom(...days),
  delay: fc.constantFrom(0, 0, 3, 9),
  text: prose,
  pick: fc.nat(20),
});

/** Histories of up to `most` entries in seven rooms, with late news, corrections, undoing and withdrawals. */
export function histories(most = 25): fc.Arbitrary<readonly Entry[]> {
  return fc.array(step, { maxLength: most }).map((steps) => {
    const history = opened({ kind: "consensus" });
    for (const [at, each] of steps.entries()) write(history, at, each);
    return history.entries;
  });
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function write(history: History, at: number, { room, kind, party, point: place, on, delay, text, pick }: Step): void {
  const known =
    delay === 0 ? on : new Date(Date.parse(on.slice(0, 10)) + delay * 86_400_000).toISOString().slice(0, 10);
  const said: Said = { room, on, known, party };
  const own = history.entries.filter((entry) => entry.room === room);
  const chosen = own[pick % Math.max(1, own.length)];
  const proposals = own.filter((entry) => entry.kind === "proposal");
  const proposal = proposals[pick % Math.max(1, proposals.length)]?.id;
  const day = on.slice(0, 10);
  switch (kind) {
    case "event":
      history.write(
        "event",
        {
          id: `v${pick % 4}`,
          date: day,
          title: text,
          summary: "",
          parties: [party],
          sources: [],
          confidence: "found",
          kind: "talks",
        },
        said,
      );
      break;
    case "source":
      history.write(
        "source",
        { id: `s${pick % 3}`, publisher: text, title: "", date: null, url: null, kind: "news" },
        said,
      );
      break;
    case "archived-copy":
      history.write(
        "archived-copy",
        {
          source: `s${pick % 3}`,
          captured: day,
          size: 1 + pick,
          file: { sha256: String(pick % 2).repeat(64), name: "page.html", type: "text/html" },
        },
        said,
      );
      break;
    case "proposal":
      history.write("proposal", { draft: "d", point: place, operation: "replace", text: `${text}.` }, said);
      break;
    case "stance":
      history.write(
        "stance",
        {
          ...(proposal === undefined ? { draft: "d", point: place } : { proposal }),
          answer: pick % 2 ? "accept" : "oppose",
          reason: "because",
        },
        said,
      );
      break;
    case "mark":
      history.write(
        "mark",
        {
          draft: "d",
          point: place,
          level: "agreed-ad-referendum",
          between: ["KE", "SO"],
          notPart: ["CU"],
          declaredBy: "the chair",
          on: day,
          sources: [],
        },
        said,
      );
      break;
    case "draft":
      history.write(
        "draft",
        { id: "d", party: "KE", draft: treaty({ [place]: `Version ${at}` }) },
        { ...said, room: pick % 3 ? "table" : room },
      );
      break;
    case "count":
      history.write(
        "count",
        {
          draft: "d",
          agreed: 1,
          total: 3,
          between: ["KE", "SO"],
          notPart: [],
          declaredBy: "the chair",
          on: day,
          sources: [],
          open: [place],
        },
        said,
      );
      break;
    case "withdrawal":
      if (proposal !== undefined) history.write("withdrawal", { what: "proposal", id: proposal }, said);
      break;
    case "correction":
    case "undo": {
      const body = kind === "undo" || chosen?.kind !== "note" ? null : { text: `${text} corrected` };
      if (chosen !== undefined && chosen.kind !== "process")
        history.write("correction", { entry: chosen.id, body, why: "slip" }, said);
      break;
    }
    default:
      history.write("note", { text: `${text}!`, draft: "d", point: place }, said);
  }
}
