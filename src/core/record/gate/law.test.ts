import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attempts, entryOfAttempt, heldByOthers, inhabited } from "../../../../test/support/attempts.ts";
import { histories, treaty } from "../../../../test/support/history.ts";
import { NOW, offered } from "../../../../test/support/offering.ts";
import { finish } from "../../common/pieces.ts";
import type { JsonObject } from "../../common/json.ts";
import type { Draft } from "../../text/draft.ts";
import type { Entry, NewEntry } from "../entry.ts";
import { fold } from "../fold.ts";
import { kinds } from "../parts.ts";
import type { Audience } from "../permissions.ts";
import { checkWrite, foundation } from "../writing.ts";
import { refusedInPieces } from "./review.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };
const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
const solmark: Audience = { member: "s", capacity: "delegate", party: "SO" };
const office: Audience = { member: "o", capacity: "secretariat" };
const now = NOW;

function entry(kind: string, body: object, more: Partial<NewEntry> = {}): NewEntry {
  const salt = "0".repeat(32);
  return { v: 1, id: "new", kind, on: "2031-03-20", known: "2031-03-20", body: body as JsonObject, salt, ...more };
}

describe("the gate", () => {
  test("whatever a delegate brings in, nothing that another holds changes", () => {
    fc.assert(
      fc.property(fc.option(histories(12), { freq: 1 }), attempts, (drawn, tries) => {
        let entries: readonly Entry[] = drawn ?? inhabited().entries;
        const before = heldByOthers(entries, "KE");
        for (const [at, attempt] of tries.entries()) {
          const tried = entryOfAttempt(attempt, at, entries);
          if (tried !== null) ({ entries } = offered(entries, ketara, attempt.room, tried));
        }
        expect(heldByOthers(entries, "KE")).toEqual(before);
      }),
      runs,
    );
  });

  test("is total: any JSON is an entry or a refusal, never a throw", () => {
    const { entries } = inhabited();
    const based = foundation("table", entries);
    const state = fold(based);
    const entryOf = (id: string) => based.find((each) => each.id === id);
    fc.assert(
      fc.property(fc.constantFrom(...kinds.keys()), fc.jsonValue({ maxDepth: 3 }), fc.string(), (kind, body, id) => {
        const hostile = entry(kind, {}, { id, party: "KE" }) as unknown as Record<string, unknown>;
        hostile["body"] = body;
        for (const audience of [ketara, office]) {
          const context = { kinds, audience, room: "table" as const, at: now, state, entries: based, entryOf };
          expect(typeof checkWrite(hostile as unknown as NewEntry, context).ok).toBe("boolean");
        }
      }),
      { numRuns: runs.numRuns * 3 },
    );
  });
});

const own = { party: "KE" };
const why = { reason: "waiting", on: "2031-03-20", note: "", sources: [] };
const marked = {
  draft: "d",
  point: "1",
  level: "open",
  between: ["KE", "SO"],
  notPart: [],
  on: "2031-03-20",
  sources: [],
};

function withAlternative(party: string): object {
  const text = treaty() as Draft;
  const [first, ...others] = text.points;
  return { ...text, points: [{ ...first, alternatives: [{ parties: [party], text: "No." }] }, ...others] };
}
const held = { draft: "d", point: "1" };

describe("each way round the gate that was found is closed", () => {
  test.each<[string, Audience, NewEntry, string]>([
    [
      "a correction that renames a draft to another's",
      ketara,
      entry("correction", { entry: "e6", body: { id: "o", party: "KE", draft: treaty() }, why: "slip" }, own),
      "not-corrected",
    ],
    [
      "a correction that gives a draft another's party",
      ketara,
      entry("correction", { entry: "e6", body: { id: "d", party: "SO", draft: treaty() }, why: "slip" }, own),
      "not-corrected",
    ],
    [
      "a correction that lifts a mark",
      solmark,
      entry(
        "correction",
        {
          entry: "m-SO",
          body: {
            ...held,
            level: "closed",
            between: ["KE", "SO"],
            notPart: [],
            declaredBy: "head",
            on: "2031-03-08",
            sources: [],
          },
          why: "slip",
        },
        { party: "SO" },
      ),
      "not-corrected",
    ],
    [
      "a credential that renews another's by its id",
      ketara,
      entry("credential", { id: "cred-SO", party: "KE", holder: "me", levels: ["closed"] }, own),
      "not-yours",
    ],
    [
      "a withdrawal of another's credential",
      ketara,
      entry("withdrawal", { what: "credential", id: "cred-SO" }, own),
      "not-yours",
    ],
    ["a day in the far future", ketara, entry("note", { text: "x" }, { ...own, on: "2131-01-01" }), "not-yet"],
    [
      "a draft tabled as another's",
      ketara,
      entry("draft", { id: "x", party: "SO", draft: { ...treaty(), tabledBy: ["SO"] } }, own),
      "other-party",
    ],
    [
      "an address that is no page",
      office,
      entry("source", { id: "s", publisher: "", title: "", date: null, url: "javascript:x", kind: "" }),
      "wrong-address",
    ],
    [
      "a name that turns its direction",
      office,
      entry("party", { id: "ZZ", name: "a\u202eb", slot: 5, roles: [] }),
      "turned-name",
    ],
    ...["\u202e", "\u202a", "\u2066", "\u2069", "\u200f", "\u061c"].flatMap(
      (sign): readonly [string, Audience, NewEntry, string][] => [
        [
          `words that ${sign.codePointAt(0)?.toString(16)} turns, tabled`,
          ketara,
          entry("draft", { id: "x", party: "KE", draft: treaty({ 2: `not${sign} 15 days` }) }, own),
          "turned-words",
        ],
        [
          `words that ${sign.codePointAt(0)?.toString(16)} turns, proposed`,
          ketara,
          entry("proposal", { draft: "d", point: "1", operation: "replace", text: `a ${sign}b`, against: "" }, own),
          "turned-words",
        ],
      ],
    ),
    [
      "a party called as the office",
      office,
      entry("party", { id: "office", name: "O", slot: 5, roles: [] }),
      "name-taken",
    ],
    ["acting as another", ketara, entry("note", { text: "x" }, { ...own, as: "SO" }), "other-party"],
    [
      "a correction of a correction that names another's entry",
      ketara,
      entry(
        "correction",
        { entry: "fix", body: { entry: "n-SO", body: { text: "mine" }, why: "slip" }, why: "slip" },
        own,
      ),
      "not-corrected",
    ],
    [
      "a mark in the name of the chair",
      solmark,
      entry("mark", { ...marked, declaredBy: "the chair" }, { party: "SO" }),
      "other-party",
    ],
    [
      "a look-alike of another's name",
      ketara,
      entry("reason", { ...held, ...why, saidBy: "S\u043E" }, own),
      "other-party",
    ],
    [
      "another's alternative in one's draft",
      ketara,
      entry("draft", { id: "x", party: "KE", draft: withAlternative("SO") }, own),
      "other-party",
    ],
    [
      "another's proposal taken into a text that it is not on",
      ketara,
      entry("draft", { id: "x", party: "KE", draft: treaty(), adopts: ["p-SO"] }, own),
      "not-adopted",
    ],
    [
      "a name that is the address of a room's text",
      ketara,
      entry("draft", { id: "confidence/SO#pre", party: "KE", draft: treaty() }, own),
      "disguised-name",
    ],
    [
      "a name with invisible characters",
      ketara,
      entry("draft", { id: "d\u200b", party: "KE", draft: treaty() }, own),
      "disguised-name",
    ],
    [
      "an answer of a day to come",
      ketara,
      entry("stance", { draft: "d", point: "2", answer: "oppose", reason: "no" }, { ...own, on: "2099-12-31" }),
      "not-yet",
    ],
    [
      "words that were not received from a party",
      ketara,
      entry("proposal", { ...held, operation: "replace", text: "x", received: { by: "post", on: "2031-03-01" } }, own),
      "not-received",
    ],
    [
      "another confirms what was filed for one",
      solmark,
      entry("confirmation", { of: "f-entry", answer: "confirm" }, { party: "SO" }),
      "not-yours",
    ],
    [
      "the office takes what a party holds",
      office,
      entry("draft", { id: "o", party: "SO", draft: { ...treaty(), tabledBy: ["SO"] } }),
      "not-yours",
    ],
    [
      "words that have changed",
      solmark,
      entry("stance", { ...held, answer: "accept", words: "0".repeat(64) }, { party: "SO" }),
      "words-changed",
    ],
  ])("%s", (_name, who, tried, refusal) => {
    const history = inhabited();
    const before = heldByOthers(history.entries, "KE");
    const { entries, refused } = offered(history.entries, who, "table", tried);
    expect(refused).toBe(refusal);
    expect(heldByOthers(entries, "KE")).toEqual(before);
  });

  test("a delegation states what is of a day to come where all is invented, and nowhere else", () => {
    const { entries } = inhabited();
    const real = entries.map((each) =>
      each.kind === "process" ? { ...each, body: { ...each.body, fictitious: false } } : each,
    );
    const stated = entry("draft", { id: "x", party: "KE", draft: { ...treaty(), date: "2099-12-31" } }, own);
    expect(offered(entries, ketara, "table", { ...stated, on: "2099-12-31" }).refused).toBeNull();
    expect(offered(real, ketara, "table", stated).refused).toBe("not-yet");
    // A report of what happened is such a statement as well.
    const on = "2099-12-31";
    const report = { id: "r", type: "shelling", commitments: [], reporter: "KE", sources: [] };
    const reported = { ...entry("incident", { ...report, on, known: on, grade: "reported" }, own), on };
    expect(offered(entries, ketara, "caucus/KE", reported).refused).toBeNull();
    expect(offered(real, ketara, "caucus/KE", reported).refused).toBe("not-yet");
  });

  test("a proposal that nobody opposes is taken into the text that it is on, and into no other", () => {
    const { entries } = offered(
      inhabited().entries,
      ketara,
      "table",
      entry("proposal", { draft: "d", point: "1", operation: "replace", text: "Ours." }, { ...own, id: "p-KE" }),
    );
    const adopting = (id: string) =>
      offered(entries, ketara, "table", entry("draft", { id, party: "KE", draft: treaty(), adopts: ["p-KE"] }, own));
    expect(adopting("d").refused).toBeNull();
    expect(adopting("x").refused).toBe("not-adopted");
  });

  test("a note whose id is that of another's credential, then withdrawn", () => {
    let { entries }: { entries: readonly Entry[] } = inhabited();
    ({ entries } = offered(entries, ketara, "table", entry("note", { text: "x" }, { ...own, id: "cred-SO" })));
    const end = entry("withdrawal", { what: "credential", id: "cred-SO" }, own);
    expect(offered(entries, ketara, "table", end).refused).toBe("not-yours");
    // Nor does an id that was there first give what comes to be named so.
    ({ entries } = offered(entries, ketara, "table", entry("note", { text: "x" }, { ...own, id: "later" })));
    const made = entry(
      "credential",
      { id: "later", party: "SO", holder: "head", levels: ["open"] },
      { id: "made", party: "SO" },
    );
    const after = offered(entries, solmark, "table", made);
    expect(after.refused).toBeNull();
    const taken = entry("withdrawal", { what: "credential", id: "later" }, own);
    expect(offered(after.entries, ketara, "table", taken).refused).toBe("not-yours");
  });

  test("a stance with a day of before breaks no silence that has passed", () => {
    const { entries } = inhabited();
    const back = { ...own, on: "2031-03-09", known: "2031-03-20" };
    const tried = entry("stance", { draft: "d", point: "2", answer: "oppose", reason: "no" }, back);
    const after = offered(entries, ketara, "table", tried);
    expect(after.refused).toBeNull();
    const silence = (list: readonly Entry[]) =>
      fold(list, { now }).ledger.find(({ point }) => point === "2")?.finding.silence;
    expect(silence(entries)?.state).toBe("unconfirmed");
    expect(silence(after.entries)?.state).toBe("unconfirmed");
    const received = { by: "e-mail", on: "2031-03-09T10:00:00.000Z" };
    const filed = entry(
      "stance",
      { draft: "d", point: "2", answer: "oppose", reason: "no", received },
      { party: "KE", id: "filed" },
    );
    expect(silence(offered(entries, office, "table", filed).entries)?.state).toBe("broken");
    const confirmed = offered(entries, office, "table", entry("confirmation", { of: "sil", answer: "confirm" }));
    expect(silence(confirmed.entries)?.state).toBe("passed");
  });

  test("what stands for the state of the talks is the office's: a delegation's stays in its own room", () => {
    const { entries } = inhabited();
    const count = { draft: "d", agreed: 3, total: 3, between: ["KE", "SO"], notPart: [], declaredBy: "KE", open: [] };
    const counted = entry("count", { ...count, on: "2031-03-20", sources: [] }, own);
    for (const room of ["confidence/KE", "channel/KE+SO"] as const)
      expect(offered(entries, ketara, room, counted).refused).toBe("not-yours-to-write");
    expect(offered(entries, ketara, "caucus/KE", counted).refused).not.toBe("not-yours-to-write");
  });

  test("an objection after a silence that passed and was confirmed takes nothing back", () => {
    let { entries }: { entries: readonly Entry[] } = inhabited();
    ({ entries } = offered(entries, office, "table", entry("confirmation", { of: "sil", answer: "confirm" })));
    const finding = () => fold(entries, { now }).ledger.find(({ point }) => point === "2")?.finding;
    expect(finding()?.level).toBe("agreed");
    const late = entry("stance", { draft: "d", point: "2", answer: "oppose", reason: "no" }, { ...own, id: "late" });
    ({ entries } = offered(entries, ketara, "table", late));
    expect(finding()).toMatchObject({ level: "agreed", opposed: [] });
  });

  test("a party's acceptance is erased by nobody", () => {
    const { entries } = inhabited();
    const { seq = 0 } = entries.find(({ id }) => id === "st-SO") ?? {};
    const erasure = (party?: string) =>
      entry("erasure", { seq, why: "asked", ground: "law" }, party === undefined ? {} : { party });
    expect(offered(entries, solmark, "table", erasure("SO")).refused).toBe("not-yours");
    expect(offered(entries, office, "table", erasure()).refused).toBe("not-erased");
  });

  test("a draft corrected under another's standing mark: the mark falls, and says by what", () => {
    const { entries } = inhabited();
    const markOf = (list: readonly Entry[]) =>
      fold(list)
        .ledger.find(({ draft, point }) => draft === "d" && point === "1")
        ?.marks.find(({ entry: { id } }) => id === "m-SO");
    expect(markOf(entries)?.stands).toBe(true);
    const body = { id: "d", party: "KE", draft: treaty({ 1: "Quite other words." }) };
    const after = offered(entries, ketara, "table", entry("correction", { entry: "e6", body, why: "slip" }, own));
    expect(after.refused).toBeNull();
    expect(markOf(after.entries)).toMatchObject({ stands: false, fellBack: { by: { id: "new" }, gone: false } });
  });

  test("a footnote put under another's standing mark takes it down as well", () => {
    const { entries } = inhabited();
    const text = treaty() as Draft;
    const [first, ...others] = text.points;
    const noted = { ...first, footnotes: [{ mark: "1", text: "This binds SO alone.", at: 0 }] };
    const body = { id: "d", party: "KE", draft: { ...text, points: [noted, ...others] } };
    const after = offered(entries, ketara, "table", entry("correction", { entry: "e6", body, why: "slip" }, own));
    expect(after.refused).toBeNull();
    const mark = fold(after.entries).ledger.find(({ point }) => point === "1")?.marks[0];
    expect(mark).toMatchObject({ stands: false, fellBack: { by: { id: "new" } } });
  });

  test("a delegation's mark speaks for itself until the others have marked as much", () => {
    let { entries }: { entries: readonly Entry[] } = inhabited();
    const level = () => fold(entries).ledger.find(({ draft, point }) => draft === "d" && point === "1");
    expect(level()).toMatchObject({ level: "open", marks: [{ awaits: ["KE"] }] });
    const body = {
      ...held,
      level: "agreed",
      between: ["KE", "SO"],
      notPart: [],
      declaredBy: "KE",
      on: "2031-03-20",
      sources: [],
    };
    ({ entries } = offered(entries, ketara, "table", entry("mark", body, own)));
    expect(level()?.level).toBe("agreed");
  });

  test("a mark that the office declared falls where a party named in it contests it", () => {
    let { entries }: { entries: readonly Entry[] } = inhabited();
    const body = { ...marked, point: "3", level: "closed", declaredBy: "the chair" };
    ({ entries } = offered(entries, office, "table", entry("mark", body, { id: "called" })));
    const level = () => fold(entries).ledger.find(({ draft, point }) => draft === "d" && point === "3")?.level;
    expect(level()).toBe("closed");
    const contest = (party: string) =>
      entry("confirmation", { of: "called", answer: "contest" }, { party, id: `no-${party}` });
    const cumar: Audience = { member: "c", capacity: "delegate", party: "CU" };
    expect(offered(entries, cumar, "table", contest("CU")).refused).toBe("not-yours");
    ({ entries } = offered(entries, solmark, "table", contest("SO")));
    expect(level()).toBe("open");
  });

  test("what the office filed becomes the party's when it confirms it, and counts no more when it contests it", () => {
    const { entries } = inhabited();
    const confirm = offered(entries, ketara, "table", entry("confirmation", { of: "f-entry", answer: "confirm" }, own));
    expect(confirm.refused).toBeNull();
    const renew = entry("draft", { id: "f", party: "KE", draft: treaty() }, { id: "next" });
    expect(offered(confirm.entries, office, "table", renew).refused).toBe("not-yours");
    // Until then the office may file anew; what the party made its own is the party's to renew and to withdraw.
    expect(offered(entries, office, "table", { ...renew, party: "KE" }).refused).toBeNull();
    expect(offered(confirm.entries, office, "table", { ...renew, party: "KE" }).refused).toBe("not-yours");
    const end = entry("withdrawal", { what: "draft", id: "f" }, { party: "KE" });
    expect(offered(entries, office, "table", end).refused).toBeNull();
    expect(offered(confirm.entries, office, "table", end).refused).toBe("not-yours");
    const answer = () => fold(entries).proposals.find(({ id }) => id === "p-SO")?.stances[0]?.stands;
    expect(answer()).toBe(true);
    // A proposal filed for a party is no acceptance of it, and no proposal of it once it contests it.
    const body = { draft: "d", point: "3", operation: "replace", text: "Filed." };
    const filed = offered(entries, office, "table", entry("proposal", body, { party: "KE", id: "fp" })).entries;
    const of = (list: readonly Entry[]) => fold(list).proposals.find(({ id }) => id === "fp");
    expect(of(filed)?.finding.accepted).toEqual([]);
    const said = (what: string) =>
      offered(filed, ketara, "table", entry("confirmation", { of: "fp", answer: what }, { ...own, id: what })).entries;
    expect(of(said("confirm"))?.finding.accepted).toEqual(["KE"]);
    expect(of(said("contest"))).toMatchObject({ contested: true, finding: { accepted: [] } });
    const open = (list: readonly Entry[]) => fold(list).ledger.find(({ point }) => point === "3")?.open ?? [];
    expect(open(filed).some(({ cause }) => cause === "proposal")).toBe(true);
    expect(open(said("contest")).some((each) => each.cause === "proposal" && each.entry.id === "fp")).toBe(false);
  });

  test("marks that belong to right-to-left words, and joiners of any script, are let in", () => {
    const own = { party: "KE" };
    const allowed = [
      "می\u200cخواهند",
      "المادة 5\u200f (أ)",
      "\u061cمادة 3-4",
      "סעיף 5\u200f.",
      "SPLA\u200e-IO",
      "क\u094d\u200dष",
    ];
    for (const text of allowed) {
      const tabled = entry("draft", { id: "x", party: "KE", draft: treaty({ 2: text }) }, own);
      expect([text, offered(inhabited().entries, ketara, "table", tabled).refused]).toEqual([text, null]);
    }
  });

  test("entries of before the gate that it would refuse are told, and none of those that it let in", () => {
    const history = inhabited();
    const told = () => finish(refusedInPieces(kinds, history.entries)).map(({ entry: { id } }) => id);
    expect(told()).toEqual([]);
    history.write("draft", { id: "o", party: "SO", draft: treaty() }, { id: "forged", party: "KE" });
    history.write("correction", { entry: "n-SO", body: null, why: "slip" }, { id: "taken", party: "KE" });
    history.write(
      "credential",
      { id: "cred-SO", party: "KE", holder: "me", levels: ["closed"] },
      { id: "lifted", party: "KE" },
    );
    expect(told()).toEqual(["forged", "taken", "lifted"]);
  });
});
