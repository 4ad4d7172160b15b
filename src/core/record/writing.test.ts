import { describe, expect, test } from "vitest";
import { newEntry, opened, treaty, type History } from "../../../test/support/history.ts";
import { publicCode, said } from "../common/said.ts";
import type { Result } from "../common/result.ts";
import { checkEntry } from "./check.ts";
import type { NewEntry } from "./entry.ts";
import { fold } from "./fold.ts";
import { kinds } from "./parts.ts";
import type { Audience } from "./permissions.ts";
import type { RoomId } from "./room.ts";
import { checkWrite, foundation } from "./writing.ts";
import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";

const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
const solmark: Audience = { member: "s", capacity: "delegate", party: "SO" };
const office: Audience = { member: "o", capacity: "secretariat" };
const observer: Audience = { member: "w", capacity: "observer" };

function written(history: History, who: Audience, what: NewEntry, room: RoomId = "table"): Result<NewEntry> {
  const based = foundation(room, history.entries);
  const entryOf = (id: string) =>
    based.find((each) => each.id === id && each.room === room) ?? based.find((each) => each.id === id);
  const at = "2031-03-20T12:00:00.000Z";
  return checkWrite(what, { kinds, audience: who, room, at, state: fold(based), entries: based, entryOf });
}

function refusal(history: History, who: Audience, what: NewEntry, room: RoomId = "table"): string {
  const result = written(history, who, what, room);
  return result.ok ? "written" : `${publicCode(result.failure.code)} ${result.failure.place ?? ""}`.trim();
}

const proposal = { draft: "d", point: "1", operation: "replace", text: "Better." };
const own = { party: "KE" };

describe("a new entry is written", () => {
  test("by those whom the table of permissions names, for their own party", () => {
    const history = opened();
    expect(refusal(history, ketara, newEntry("proposal", proposal, own))).toBe("written");
    expect(refusal(history, ketara, newEntry("proposal", proposal, { party: "SO" }))).toBe("other-party party");
    expect(refusal(history, office, newEntry("proposal", proposal, { party: "SO" }))).toBe("written");
    expect(refusal(history, office, newEntry("proposal", proposal, { party: "XX" }))).toBe("unknown-party party");
    expect(refusal(history, ketara, newEntry("proposal", proposal, own), "public")).toBe("not-found");
    expect(refusal(history, ketara, newEntry("party", { id: "ZZ", name: "Z", slot: 1, roles: [] }, own))).toBe(
      "not-yours-to-write",
    );
    expect(refusal(history, office, newEntry("stance", { draft: "d", point: "1", answer: "accept" }))).toBe(
      "no-party party",
    );
  });

  test("nowhere by those who cannot read there, and they learn nothing", () => {
    const history = opened();
    const bad = newEntry("proposal", { nonsense: true }, own);
    for (const who of [solmark, observer, office]) expect(refusal(history, who, bad, "caucus/KE")).toBe("not-found");
    expect(refusal(history, observer, bad)).toBe("not-found");
  });

  test("only about what every reader of its room can see", () => {
    const history = opened();
    history.write("draft", { id: "secret", party: "KE", draft: treaty() }, { room: "confidence/KE", party: "KE" });
    const about = (draft: string, point = "1") => newEntry("note", { text: "x", draft, point }, own);
    expect(refusal(history, ketara, about("d"))).toBe("written");
    expect(refusal(history, ketara, about("d", "9"))).toBe("unknown-reference body.point");
    expect(refusal(history, ketara, about("secret"))).toBe("unknown-reference body.draft");
    expect(refusal(history, ketara, about("secret"), "channel/KE+SO")).toBe("unknown-reference body.draft");
    expect(refusal(history, ketara, about("secret"), "caucus/KE")).toBe("written");
    expect(refusal(history, office, { ...about("secret") }, "secretariat")).toBe("written");
    // The same answer as for a draft that does not exist at all.
    expect(written(history, ketara, about("secret"))).toEqual({
      ...written(history, ketara, about("nowhere")),
      failure: {
        code: "unknown-reference",
        facts: { what: said("named.draft", { id: "secret" }), room: "table" },
        message: "",
        place: "body.draft",
      },
    });
  });

  test("on a day on which it was known, with a source of that day where it is told late", () => {
    const history = opened();
    history.write("source", { id: "s", publisher: "", title: "", date: "2031-03-10", url: null, kind: "news" });
    const event = (sources: readonly string[], known: string) =>
      newEntry(
        "event",
        { id: "v", date: "2031-03-09", title: "", summary: "", parties: [], sources, confidence: "found", kind: "" },
        { on: "2031-03-09", known },
      );
    expect(refusal(history, office, event([], "2031-03-20"))).toBe("written");
    expect(refusal(history, office, event([], "2031-03-21"))).toBe("known-later known");
    expect(refusal(history, office, event([], "2031-03-10"))).toBe("known-needs-source known");
    expect(refusal(history, office, event(["s"], "2031-03-10"))).toBe("written");
    expect(refusal(history, office, event(["s"], "2031-03-09"))).toBe("known-needs-source known");
  });

  test("under a name that is free, or renews what is one's own", () => {
    const history = opened();
    history.write("draft", { id: "o", party: "OB", draft: treaty() });
    const draft = (id: string) => newEntry("draft", { id, party: "KE", draft: treaty() }, own);
    expect(refusal(history, ketara, draft("d"))).toBe("written");
    expect(refusal(history, ketara, draft("o"))).toBe("not-yours body.id");
    expect(refusal(history, solmark, { ...draft("d"), party: "SO" })).toBe("not-yours body.id");
    expect(refusal(history, ketara, draft("d"), "caucus/KE")).toBe("name-taken body.id");
    expect(refusal(history, ketara, draft("other"), "caucus/KE")).toBe("written");
  });

  test("as a mark only under a credential that covers it", () => {
    const history = opened();
    const mark = (level: string, on = "2031-03-20", between = ["KE", "SO"]) =>
      newEntry("mark", { draft: "d", point: "1", level, between, notPart: [], declaredBy: "KE", on, sources: [] }, own);
    expect(refusal(history, ketara, mark("agreed-in-substance"))).toBe("no-credential body.level");
    history.write(
      "credential",
      { id: "c", party: "KE", holder: "k", levels: ["agreed-in-substance"], until: "2031-03-21" },
      { party: "KE" },
    );
    expect(refusal(history, ketara, mark("agreed-in-substance"))).toBe("written");
    expect(refusal(history, ketara, mark("agreed"))).toBe("no-credential body.level");
    expect(refusal(history, ketara, mark("agreed-in-substance", "2031-03-22"))).toBe("not-yet body.on");
    expect(refusal(history, ketara, mark("agreed-in-substance", "2031-03-20", ["CU", "SO"]))).toBe(
      "other-party body.between",
    );
    expect(refusal(history, solmark, { ...mark("agreed-in-substance"), party: "SO" })).toBe(
      "other-party body.declaredBy",
    );
    expect(refusal(history, office, mark("agreed"))).toBe("written");
  });

  test("to open a silence procedure, if one is the office", () => {
    const history = opened();
    const body = { draft: "d", points: ["1"], deadline: "2031-04-01" };
    expect(refusal(history, ketara, newEntry("silence", body, own))).toBe("not-yours-to-write");
    expect(refusal(history, office, newEntry("silence", body))).toBe("written");
  });

  test("to correct, withdraw or release what is one's own", () => {
    const history = opened();
    const mine = history.write("proposal", proposal, { party: "KE" });
    const caucus = history.write("note", { text: "plan" }, { room: "caucus/KE", party: "KE" });
    const correct = (id: string, body: object | null = null) =>
      newEntry("correction", { entry: id, body, why: "slip" }, own);
    expect(refusal(history, ketara, correct(mine))).toBe("written");
    expect(refusal(history, ketara, correct(mine, { ...proposal, operation: "burn" }))).toBe(
      "wrong-entry body.body.operation",
    );
    expect(refusal(history, solmark, { ...correct(mine), party: "SO" })).toBe("not-yours body.entry");
    expect(refusal(history, ketara, correct("e1"))).toBe("unknown-reference body.entry");
    expect(refusal(history, ketara, correct(caucus))).toBe("unknown-reference body.entry");
    const withdraw = newEntry("withdrawal", { what: "proposal", id: mine }, { party: "SO" });
    expect(refusal(history, solmark, withdraw)).toBe("not-yours body.id");
    expect(refusal(history, office, withdraw)).toBe("not-yours body.id");
    expect(refusal(history, office, { ...withdraw, party: "KE" })).toBe("written");
    const release = (to: string) => newEntry("release", { entry: caucus, to, as: "copy" }, own);
    expect(refusal(history, ketara, release("table"), "caucus/KE")).toBe("written");
    expect(refusal(history, ketara, release("caucus/SO"), "caucus/KE")).toBe("not-wider body.to");
  });
});

describe("what is out of schema is refused with its field", () => {
  test.each<[string, NewEntry, string]>([
    ["an unknown kind", newEntry("dream", {}), "kind"],
    ["a newer version", newEntry("note", { text: "x" }, { v: 7 }), "v"],
    ["a missing field", newEntry("note", {}), "body.text"],
    ["an unknown field", newEntry("note", { text: "x", mood: 1 }), "body.mood"],
    [
      "a wrong level",
      newEntry("mark", {
        draft: "d",
        point: "1",
        level: "done",
        between: ["A", "B"],
        notPart: [],
        declaredBy: "x",
        on: "2031",
        sources: [],
      }),
      "body.level",
    ],
    [
      "a mark of one party",
      newEntry("mark", {
        draft: "d",
        point: "1",
        level: "open",
        between: ["A"],
        notPart: [],
        declaredBy: "x",
        on: "2031",
        sources: [],
      }),
      "body.between",
    ],
    [
      "a party on both sides",
      newEntry("mark", {
        draft: "d",
        point: "1",
        level: "open",
        between: ["A", "B"],
        notPart: ["B"],
        declaredBy: "x",
        on: "2031",
        sources: [],
      }),
      "body.notPart",
    ],
    ["opposing without a reason", newEntry("stance", { draft: "d", point: "1", answer: "oppose" }), "body.reason"],
    ["a place in two texts", newEntry("proposal", { ...proposal, composite: "c" }), "body.draft"],
    ["a deletion with words", newEntry("proposal", { ...proposal, operation: "delete" }), "body.text"],
    [
      "a count over its total",
      newEntry("count", {
        draft: "d",
        agreed: 4,
        total: 3,
        between: ["A", "B"],
        notPart: [],
        declaredBy: "x",
        on: "2031",
        sources: [],
        open: [],
      }),
      "body.agreed",
    ],
    [
      "a deep point",
      newEntry("draft", {
        id: "x",
        party: "KE",
        draft: {
          ...treaty(),
          points: [{ id: "1", label: "", heading: "", text: 5, wording: "verbatim", deleted: false, points: [] }],
        },
      }),
      "body.draft.points[0].text",
    ],
    ["a decimal", newEntry("note", { text: "x", about: 0.5 }), "body.about"],
    ["half a surrogate", newEntry("note", { text: "\ud83d" }), "body.text"],
    ["U+0000", newEntry("note", { text: "a\u0000b" }), "body.text"],
    ["a wrong day", newEntry("note", { text: "x" }, { on: "2031-02-30" }), "on"],
    ["no salt", newEntry("note", { text: "x" }, { salt: "" }), "salt"],
    ["a blank id", newEntry("note", { text: "x" }, { id: " " }), "id"],
    ["a body that is a list", newEntry("note", []), "body"],
  ])("%s", (_name, what, place) => {
    expect(checkEntry(kinds, what)).toMatchObject({ ok: false, failure: { code: "wrong-entry", place } });
  });

  test("all at once", () => {
    const result = checkEntry(kinds, newEntry("note", { text: "", point: 1, mood: 2 }));
    expect(!result.ok && failureWords(en, result.failure).split("\n")).toHaveLength(3);
  });
});
