import { expect, test } from "vitest";
import { History, newEntry, treaty } from "../../../test/support/history.ts";
import { fold } from "./fold.ts";
import { publicFrame } from "./made-public.ts";
import { kinds } from "./parts.ts";
import type { Audience } from "./permissions.ts";
import { checkWrite, foundation } from "./writing.ts";

const PARTIES = ["KE", "SO"];

test.each(["sole", "secretariat"] as const)(
  "%s makes the frame public once, and after that what names it can be",
  (capacity) => {
    const history = new History();
    const audience: Audience = { member: "m", capacity };
    const at = "2031-03-20T12:00:00.000Z";
    const frame = { title: "Talks", shortTitle: "Talks", fictitious: true, notice: "", timeZone: "UTC" };
    history.write("process", frame, { room: "table" });
    for (const [slot, id] of PARTIES.entries())
      history.write("party", { id, name: id, slot: slot + 1, roles: [] }, { room: "table" });
    history.write("draft", { id: "d", party: "KE", draft: treaty() }, { room: "table" });
    const may = (kind: string, body: object) => {
      const based = foundation("public", history.entries);
      const entryOf = (id: string) => based.find((each) => each.id === id);
      return checkWrite(newEntry(kind, body), {
        kinds,
        audience,
        room: "public",
        at,
        state: fold(based),
        entries: based,
        entryOf,
      });
    };
    const event = {
      id: "E",
      date: "2031-03-04",
      kind: "meeting",
      title: "They met",
      summary: "",
      parties: PARTIES,
      sources: [],
      confidence: "found",
    };
    expect(may("event", event).ok).toBe(false);
    const copies = publicFrame(fold(history.entries), history.entries);
    expect(copies.map(({ kind }) => kind)).toEqual(["process", "party", "party"]);
    const before = fold(history.entries);
    for (const { kind, body } of copies) {
      expect(may(kind, body)).toMatchObject({ ok: true });
      history.write(kind, body, { room: "public" });
    }
    expect(may("event", event)).toMatchObject({ ok: true });
    const after = fold(history.entries);
    expect(after.parties).toEqual(before.parties);
    expect(after.title).toBe(before.title);
    expect(publicFrame(after, history.entries)).toEqual([]);
    // Nothing else has left its room.
    const open = fold(history.entries.filter(({ room }) => room === "public"));
    expect([open.texts, open.drafts, open.events]).toEqual([[], [], []]);
  },
);
