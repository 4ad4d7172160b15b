import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effective, inhabited } from "../../../../test/support/attempts.ts";
import { newEntry, opened, treaty } from "../../../../test/support/history.ts";
import { offered } from "../../../../test/support/offering.ts";
import type { JsonObject } from "../../common/json.ts";
import type { Entry, NewEntry } from "../entry.ts";
import { filingOf } from "../filing.ts";
import { fold } from "../fold.ts";
import type { Audience } from "../permissions.ts";
import { leftOfAct } from "./erasing.ts";
import { isAct } from "./touches.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) };
const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
const office: Audience = { member: "o", capacity: "secretariat" };

const amendment = { draft: "d", point: "1", operation: "replace", against: "" };
/** What the office files for KE: a kind, its body and other words of it. */
const filings: readonly (readonly [string, object, (words: string) => object])[] = [
  ["proposal", { ...amendment, text: "Mira." }, (text) => ({ ...amendment, text })],
  [
    "reason",
    { draft: "d", point: "1", reason: "alternative", saidBy: "KE", on: "2031-03-20", note: "First.", sources: [] },
    (note) => ({ draft: "d", point: "1", reason: "alternative", saidBy: "KE", on: "2031-03-20", note, sources: [] }),
  ],
  [
    "draft",
    { id: "k", party: "KE", draft: treaty({ 1: "Ten years." }) },
    (words) => ({ id: "k", party: "KE", draft: treaty({ 1: words }) }),
  ],
];

/** What is tried on it, one after the other, by the office or the party. */
const step = fc.record({
  what: fc.constantFrom("mend", "mend", "back", "undo", "undo", "erase", "confirm", "confirm", "contest", "unsay"),
  words: fc.constantFrom("Mira Town.", "Betatown.", "Mira."),
  pick: fc.nat(9),
  /** How many of the forms that the party was shown it is behind. */
  behind: fc.nat(2),
});

/** The words that stand for an entry as the fold has them, and the `content` that names them. */
function standing(entries: readonly Entry[], id: string): { readonly by: string; readonly body: JsonObject } | null {
  const live = effective(entries).find(({ entry }) => entry.id === id);
  return live === undefined ? null : { by: (live.corrected?.by ?? live.entry).content, body: live.body };
}

function sayingOf(entries: readonly Entry[], id: string): string | undefined {
  const entry = entries.find((each) => each.id === id) as Entry;
  return filingOf(fold(entries), { entry, as: "office", party: "KE" })?.said;
}

describe("what a party made its own", () => {
  test("law: says what it said when the party confirmed it, whatever the office corrects, undoes or erases", () => {
    const confirmed = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...filings), fc.array(step, { maxLength: 14 }), ([kind, body, other], steps) => {
        let { entries, refused } = offered(opened().entries, office, "table", {
          ...newEntry(kind, body, { party: "KE" }),
          id: "filed",
        });
        expect(refused).toBeNull();
        const shown = [standing(entries, "filed")?.by ?? ""];
        for (const [at, { what, words, pick, behind }] of steps.entries()) {
          const by = (id: string) => entries.filter((each) => each.kind === id && each.body !== null);
          const correct = (entry: string, form: object | null, party = {}): NewEntry =>
            newEntry("correction", { entry, body: form, why: "slip" }, { id: `t${at}`, ...party });
          const own = { party: "KE" };
          const corrections = by("correction").filter(({ as }) => as === "office");
          const aimed = corrections[pick % Math.max(1, corrections.length)];
          const said = by("confirmation");
          const unsaid = said[pick % Math.max(1, said.length)];
          const seen = shown.at(-1 - (behind % shown.length)) ?? "";
          const saying = (answer: string) =>
            newEntry("confirmation", { of: "filed", answer, words: seen }, { id: `t${at}`, v: 2, ...own });
          const tries: Readonly<Record<string, readonly [Audience, NewEntry] | null>> = {
            mend: [office, correct("filed", other(words), own)],
            back: [office, correct("filed", null, own)],
            undo: aimed === undefined ? null : [office, correct(aimed.id, null)],
            erase:
              aimed === undefined
                ? null
                : [office, newEntry("erasure", { seq: aimed.seq, why: "asked", ground: "law" }, { id: `t${at}` })],
            confirm: [ketara, saying("confirm")],
            contest: [ketara, saying("contest")],
            unsay: unsaid === undefined ? null : [ketara, correct(unsaid.id, null, own)],
          };
          const tried = tries[what];
          if (tried === null || tried === undefined) continue;
          const before = standing(entries, "filed");
          const was = sayingOf(entries, "filed");
          ({ entries, refused } = offered(entries, tried[0], "table", tried[1]));
          const after = standing(entries, "filed");
          if (was === "confirmed" && tried[0] === office) {
            expect(["not-yours", "not-erased"]).toContain(refused);
            expect(after).toEqual(before);
          }
          if (what === "confirm") {
            expect(refused).toBe(before?.by === seen ? null : "words-changed");
            if (refused === null) confirmed.add(kind);
          }
          if (after !== null && after.by !== shown.at(-1)) shown.push(after.by);
        }
      }),
      runs,
    );
    expect(confirmed.size).toBe(filings.length);
  });
});

/** A record with answers, marks, withdrawals, a confirmation and a contest, with remarks that name persons. */
function answered(): readonly Entry[] {
  const history = inhabited();
  const say = (kind: string, body: object, as: string, more = {}) =>
    history.write(kind, body, { as, by: as, party: as, on: "2031-03-08", ...more });
  const filed = say("proposal", { ...amendment, text: "Kestrel Bay." }, "office", { party: "KE" });
  const other = say("stance", { draft: "d", point: "2", answer: "accept", received: { by: "Ms Reed" } }, "office", {
    party: "CU",
  });
  say("confirmation", { of: filed, answer: "confirm", reason: "Mr Grey says so." }, "KE");
  say("confirmation", { of: other, answer: "contest", reason: "Mr Grey says so." }, "CU");
  say("stance", { draft: "d", point: "1", answer: "oppose", reason: "Mr Grey lives there." }, "KE");
  say("stance", { proposal: filed, answer: "reserve", reason: "Mr Grey lives there." }, "SO");
  say("withdrawal", { what: "mark", id: "m-SO", reason: "Mr Grey erred." }, "SO");
  const back = history.write("correction", { entry: other, body: null, why: "Filed by error." }, { as: "office" });
  say("confirmation", { of: back, answer: "contest", reason: "Mr Grey says so." }, "CU");
  return history.entries;
}

/** What acts do, whatever remarks stand beside; and what is taken back. */
function doings(entries: readonly Entry[]): unknown {
  const acts = effective(entries).filter(({ entry: { kind } }) => isAct(kind));
  return acts.map(({ entry, body, on }) => [entry.room, entry.id, on, leftOfAct({ ...entry, body }) ?? body]);
}

describe("what acts did", () => {
  test("law: stays and counts whatever the office erases, and the remarks of what it erased are gone", () => {
    const erasing = fc.record({ pick: fc.nat(60), keeps: fc.constantFrom("left", "left", "nothing", "other") });
    let gone = 0;
    fc.assert(
      fc.property(fc.array(erasing, { minLength: 1, maxLength: 8 }), (steps) => {
        let entries = answered();
        const before = doings(entries);
        for (const [at, { pick, keeps: kept }] of steps.entries()) {
          const here = entries.filter(({ room }) => room === "table");
          const target = here[pick % here.length] as Entry;
          if (target.kind === "edit" || target.body === null) continue;
          const left = leftOfAct(target);
          const others = { ...target.body, answer: "accept" } as JsonObject;
          const keeps = kept === "nothing" ? {} : { keeps: kept === "left" && left !== null ? left : others };
          const body = { seq: target.seq, why: "asked", ground: "law", ...keeps };
          const v = kept === "nothing" ? 1 : 2;
          const tried = offered(entries, office, "table", newEntry("erasure", body, { id: `x${at}`, v }));
          if (tried.refused === null && left !== null) {
            gone++;
            expect(
              JSON.stringify(tried.entries.filter(({ seq, room }) => room === "table" && seq === target.seq)),
            ).toContain('"body":null');
            expect(JSON.stringify(tried.entries.at(-1)?.body)).not.toMatch(/Mr Grey|Ms Reed/u);
          }
          ({ entries } = tried);
          expect(doings(entries)).toEqual(before);
        }
      }),
      runs,
    );
    expect(gone).toBeGreaterThan(10);
  });

  test("an act without remarks is not erased, words are whole, and a correction goes after what it corrects", () => {
    const entries = answered();
    const seqOf = (id: string) => entries.find((each) => each.id === id)?.seq ?? 0;
    const erase = (id: string, list = entries, more = {}) =>
      offered(
        list,
        office,
        "table",
        newEntry("erasure", { seq: seqOf(id), why: "asked", ground: "law", ...more }, { id: `x-${id}` }),
      );
    expect(erase("st-SO").refused).toBe("not-erased");
    const refused = offered(
      entries,
      office,
      "table",
      newEntry("erasure", { seq: seqOf("n-SO"), why: "asked", ground: "law", keeps: { text: "" } }, { id: "x", v: 2 }),
    );
    expect(refused.refused).toBe("not-erased");
    expect(erase("fix").refused).toBe("not-yours");
    const after = erase("n-KE");
    expect(after.refused).toBeNull();
    expect(erase("fix", after.entries).refused).toBeNull();
  });
});

describe("which words are meant", () => {
  const proposing = (text: string) => ({ ...amendment, text });
  const solmark: Audience = { member: "s", capacity: "delegate", party: "SO" };

  test.each([
    ["stance", { proposal: "p", answer: "oppose", reason: "No." }],
    ["confirmation", { of: "p", answer: "confirm" }],
  ])("a %s that names none is taken only while what it means was never corrected", (kind, body) => {
    const who = kind === "stance" ? solmark : ketara;
    const tried = newEntry(kind, body, { id: "t", party: who.party ?? "" });
    let { entries } = offered(opened().entries, office, "table", {
      ...newEntry("proposal", proposing("Mira."), { party: "KE" }),
      id: "p",
    });
    expect(offered(entries, who, "table", tried).refused).toBeNull();
    const mended = newEntry(
      "correction",
      { entry: "p", body: proposing("Mira Town."), why: "slip" },
      { id: "c", party: "KE" },
    );
    ({ entries } = offered(entries, office, "table", mended));
    expect(offered(entries, who, "table", tried).refused).toBe("words-unnamed");
    const undone = newEntry("correction", { entry: "c", body: null, why: "slip" }, { id: "u" });
    ({ entries } = offered(entries, office, "table", undone));
    expect(offered(entries, who, "table", tried).refused).toBeNull();
  });

  test("a party that undoes its contest says what it said before, of the words that it said it of", () => {
    const own = { party: "KE" };
    const filed = { ...newEntry("proposal", proposing("Mira."), own), id: "p" };
    let entries = offered(opened().entries, office, "table", filed).entries;
    const saying = (answer: string, id: string) =>
      newEntry("confirmation", { of: "p", answer, words: standing(entries, "p")?.by }, { ...own, id, v: 2 });
    const undoing = (entry: string, id: string) =>
      newEntry("correction", { entry, body: null, why: "slip" }, { ...own, id });
    const mending = newEntry(
      "correction",
      { entry: "p", body: proposing("Mira Town."), why: "slip" },
      { ...own, id: "m" },
    );
    for (const [answer, id] of [
      ["confirm", "y"],
      ["contest", "n"],
    ] as const)
      ({ entries } = offered(entries, ketara, "table", saying(answer, id)));
    expect(sayingOf(entries, "p")).toBe("contested");
    const before = entries;
    ({ entries } = offered(before, ketara, "table", undoing("n", "u")));
    expect(sayingOf(entries, "p")).toBe("confirmed");
    expect(offered(entries, office, "table", mending).refused).toBe("not-yours");
    // Corrected in between, it is not what was confirmed.
    ({ entries } = offered(before, office, "table", mending));
    ({ entries } = offered(entries, ketara, "table", undoing("n", "u")));
    expect(standing(entries, "p")?.body["text"]).toBe("Mira Town.");
    expect(sayingOf(entries, "p")).toBe("unconfirmed");
  });

  test("a confirmation stands while its party corrects what it confirmed, and falls where another does", () => {
    const said = (as: string) => {
      const history = opened();
      history.write("proposal", proposing("Mira."), { id: "p", as: "office", party: "KE" });
      const { content: words } = history.entries.at(-1) as Entry;
      history.write("confirmation", { of: "p", answer: "confirm", words }, { as: "KE", party: "KE", v: 2 });
      history.write("correction", { entry: "p", body: proposing("Mira Town."), why: "slip" }, { as, party: "KE" });
      return sayingOf(history.entries, "p");
    };
    expect(["KE", "office"].map(said)).toEqual(["confirmed", "unconfirmed"]);
  });

  test("a confirmation of before it named words counts whatever was corrected since", () => {
    const history = opened();
    history.write("proposal", proposing("Mira."), { id: "p", as: "office", party: "KE" });
    history.write("confirmation", { of: "p", answer: "confirm" }, { as: "KE", party: "KE" });
    history.write("correction", { entry: "p", body: proposing("Mira Town."), why: "slip" }, { as: "office" });
    expect(sayingOf(history.entries, "p")).toBe("confirmed");
  });
});
