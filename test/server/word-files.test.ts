import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/common/json.ts";
import { versionFor } from "../../src/core/record/kind.ts";
import { kinds } from "../../src/core/record/parts.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { Composite } from "../../src/core/text/composite.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { readDraft } from "../../src/formats/read.ts";
import { notFound } from "../../src/server/http/answer.ts";
import type { Store } from "../../src/store/contract.ts";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { editPart } from "../office/edit-docx.ts";
import { engines, north, office, south, value, watcher, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, said, type House } from "./house.ts";
import { partOf as main } from "../support/archive.ts";

const comment = '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
const file = (days: string, remark = "") =>
  buildDocx({
    body:
      para(run("Agreement on the ceasefire"), '<w:pStyle w:val="Title"/>') +
      para(run(`1. The Parties shall withdraw all forces within ${days} days of signature.`)) +
      para(run("2. Monitors of both sides shall watch the whole line of contact.") + (remark === "" ? "" : comment)) +
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${para(run("Depot"))}</w:tc></w:tr></w:tbl>`,
    ...(remark === "" ? {} : { comments: `<w:comment w:id="0" w:author="Bo">${para(run(remark))}</w:comment>` }),
    styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    header: para(run(`Draft, ${days}`)),
  });
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const files = { north: file("sixty"), south: file("ninety"), secret: file("ten") };

async function draftOf(bytes: Uint8Array, party: string): Promise<Draft> {
  const read = await readDraft(bytes, `${party}.docx`, { party });
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.draft;
}

interface Returned {
  readonly proposals: readonly { readonly v: number; readonly body: JsonObject; readonly known?: string }[];
  readonly unplaced: readonly { readonly code: string }[];
  readonly comments: readonly { readonly text: string; readonly author: string }[];
}

describe.each(engines)("the parties' own Word files on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let parley: House;
  let composite: Composite;
  const test = it.skipIf(missing !== undefined);

  const write = async (
    who: typeof north,
    room: "table" | "confidence/SOUTH",
    expected: number,
    ...entries: readonly ReturnType<typeof said>[]
  ) => value(await store.append("talks", who, room, expected, entries, "2031-03-04T09:00:01.000Z"));
  const as = async (who: typeof north, path: string, bytes?: Uint8Array) => {
    const cookie = await parley.cookie(accountOf(who));
    const answer = await parley.fetch(`/api/${path}`, { cookie, ...(bytes === undefined ? {} : { bytes }) });
    return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const get = (who: typeof north, query: string) => as(who, `texts.file?process=talks&${query}`);
  const returned = async (who: typeof north, query: string, bytes: Uint8Array) => {
    const answer = await as(who, `texts.returned?process=talks&${query}`, bytes);
    return { status: answer.status, body: JSON.parse(textOf(answer.bytes)) as Returned & { error?: { code: string } } };
  };

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
    parley = house(store, "accounts");
    await furnish(store, "talks");
    const drafts = { north: await draftOf(files.north, "NORTH"), south: await draftOf(files.south, "SOUTH") };
    const keep = async (name: keyof typeof files, room: "table" | "confidence/SOUTH") => {
      const bytes = files[name];
      const kept = { sha256: hashOf(bytes), name: `${name}.docx`, type: "application/zip", bytes };
      value(await store.putFile("talks", room === "table" ? office : south, room, kept));
      return { sha256: kept.sha256, name: kept.name, type: kept.type };
    };
    ({ composite } = compile([
      { party: "NORTH", draft: drafts.north },
      { party: "SOUTH", draft: drafts.south },
    ]));
    const body = async (id: keyof typeof drafts) =>
      ({ id, party: id.toUpperCase(), draft: drafts[id], file: await keep(id, "table") }) as unknown as JsonObject;
    await write(north, "table", 0, said("draft", "d-north", await body("north"), "NORTH"));
    await write(south, "table", 1, said("draft", "d-south", await body("south"), "SOUTH"));
    const rolling = { id: "rolling", title: "Rolling text", drafts: ["north", "south"], composite };
    await write(office, "table", 2, said("composite", "c1", rolling as unknown as JsonObject));
    const secret = {
      id: "secret",
      party: "SOUTH",
      draft: drafts.south,
      file: await keep("secret", "confidence/SOUTH"),
    };
    await write(south, "confidence/SOUTH", 0, said("draft", "d-secret", secret as unknown as JsonObject, "SOUTH"));
    const bare = { id: "bare", party: "SOUTH", draft: drafts.south } as unknown as JsonObject;
    await write(south, "confidence/SOUTH", 1, said("draft", "d-bare", bare, "SOUTH"));
  });
  afterAll(async () => {
    parley?.stop();
    await place?.close();
  });

  test("a draft, and a party's version of the composite, come back as the kept file, byte for byte", async () => {
    for (const who of [north, south, office]) {
      parley.clock += 60_000;
      const own = await get(who, "text=north");
      expect(Buffer.from(own.bytes).equals(Buffer.from(files.north))).toBe(true);
      expect(own.headers.get("content-disposition")).toContain("north.docx");
      expect(own.headers.get("content-security-policy")).toContain("sandbox");
      const read = await get(who, "text=rolling&party=SOUTH");
      expect(hashOf(read.bytes)).toBe(hashOf(files.south));
    }
  });

  test("a file of another's room is answered as one that does not exist", async () => {
    parley.clock += 60_000;
    expect((await get(south, "text=secret")).status).toBe(200);
    for (const who of [north, watcher])
      for (const text of ["secret", "bare", "none"]) {
        const answer = await get(who, `text=${text}`);
        expect([answer.status, textOf(answer.bytes)]).toEqual([404, JSON.stringify(notFound.body)]);
      }
    const answer = await as(north, "texts.returned?process=talks&text=secret&party=SOUTH", files.south);
    expect([answer.status, textOf(answer.bytes)]).toEqual([404, JSON.stringify(notFound.body)]);
    // Who is of another delegation's version, and no file of theirs is known, learns just that.
    expect((await get(north, "text=rolling&party=EAST")).status).toBe(422);
  });

  test("a party's own document comes back as proposals, which are recorded as they are and known again", async () => {
    parley.clock += 60_000;
    const changed = file("thirty", "Cleared by the capital.");
    const query = "text=rolling&party=SOUTH&own=1";
    const found = await returned(south, query, changed);
    expect(found.status).toBe(200);
    expect(found.body.unplaced).toEqual([]);
    expect(found.body.proposals.map(({ body }) => body["spans"])).toMatchObject([
      [{ as: "SOUTH", quote: "ninety", insert: "thirty" }],
    ]);
    expect(found.body.comments).toMatchObject([{ text: "Cleared by the capital.", author: "author 1" }]);
    const cookie = await parley.cookie(accountOf(south));
    const entries = found.body.proposals.map(({ body, v }, at) => {
      return { ...said("proposal", `p${at}`, body, "SOUTH"), v };
    });
    const asked = { process: "talks", room: "table", expected: 3, entries };
    expect((await parley.send("/api/entries.append", { cookie, body: asked })).status).toBe(200);
    expect((await returned(office, query, changed)).body.proposals).toMatchObject([{ known: "p0" }]);
    // What NORTH reads is not in question: held against its own file nothing changed.
    expect((await returned(north, "text=rolling&party=NORTH&own=1", files.north)).body.proposals).toEqual([]);
  });

  test("what changed on record since stands in the file in its place, tracked where that is asked for", async () => {
    parley.clock += 60_000;
    const point = composite.points.find(({ text }) => JSON.stringify(text).includes("Monitors"));
    const spans = [
      { point: point?.id, in: "text", as: "SOUTH", from: 0, to: 8, quote: "Monitors", insert: "Observers" },
    ];
    const edit = { composite: "rolling", base: "c1", for: ["SOUTH"], spans } as unknown as JsonObject;
    await write(south, "table", 4, { ...said("edit", "e1", edit, "SOUTH"), v: versionFor(kinds, "edit", edit) });
    const plain = main((await get(south, "text=rolling&party=SOUTH")).bytes);
    expect(plain).toContain("Observers");
    expect(plain).not.toContain("Monitors");
    expect(plain).toContain("<w:tbl>");
    const tracked = main((await get(south, "text=rolling&party=SOUTH&tracked=1")).bytes);
    expect(tracked).toMatch(/<w:del [^>]*w:author="SOUTH"[^>]*>.*Monitors/u);
    // The day of the draft is not the day of the change.
    expect(tracked).not.toContain("w:date=");
    expect(hashOf((await get(south, "text=rolling&party=NORTH")).bytes)).toBe(hashOf(files.north));
  });

  test("an own file of an earlier revision proposes what was changed in it alone, and takes nothing back", async () => {
    parley.clock += 60_000;
    const query = "text=rolling&party=SOUTH&own=1";
    const older = { revision: 1, standing: 2 };
    expect((await returned(south, query, files.south)).body).toMatchObject({ proposals: [], unplaced: [], older });
    const found = await returned(south, query, file("thirty", "Cleared by the capital."));
    expect(found.body).toMatchObject({
      older,
      unplaced: [],
      proposals: [{ body: { base: "e1", spans: [{ quote: "ninety", insert: "thirty" }] } }],
    });
  });

  test("what is no Word file, or none at all, is refused in plain words", async () => {
    parley.clock += 60_000;
    const query = "text=rolling&party=SOUTH";
    const broken = editPart(files.south, "word/document.xml", (xml) => xml.slice(0, 300));
    for (const bytes of [new Uint8Array([1, 2, 3]), new TextEncoder().encode("{\\rtf1 words}"), broken])
      for (const how of ["", "&own=1"]) expect((await returned(south, query + how, bytes)).status).toBe(422);
    expect((await returned(south, "text=south&party=SOUTH", files.south)).body.error?.code).toBe("returned");
    // Each is worked on while others wait: a dozen a minute.
    const statuses = [];
    for (let at = 0; at < 13; at++) statuses.push((await get(north, "text=north")).status);
    expect(statuses.slice(11)).toEqual([200, 429]);
  });
});
