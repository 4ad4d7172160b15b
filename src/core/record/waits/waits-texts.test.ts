import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opened, treaty, type History } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { fold } from "../fold.ts";
import { standingOf } from "../standing/index.ts";
import {
  office,
  of,
  consensus,
  waits,
  kindsOf,
  waitOf,
  words,
  place,
  propose,
} from "../../../../test/support/waits.ts";

test("a status that a party named in it contests is told to the office, as contested and not as declared open", () => {
  const history = opened(consensus);
  const body = { ...place, level: "agreed", between: ["KE", "SO"], notPart: ["CU"], declaredBy: "the chair" };
  const on = "2031-03-05";
  const id = history.write("mark", { ...body, on, sources: [] }, { on, as: "office" });
  history.write(
    "confirmation",
    { of: id, answer: "contest", reason: "Our capital has not spoken." },
    { party: "SO", as: "SO", on: "2031-03-06" },
  );
  expect(waitOf(history, office, "contested").details.map(words)).toEqual([
    "1: SO contested on 6 Mar 2031 that it is agreed.",
  ]);
  const state = fold(history.entries);
  expect(state.ledger.map(({ open }) => open[0])).toMatchObject([{ cause: "contested", between: ["KE", "SO"] }]);
  expect(words(standingOf(state).said)).toContain(
    "all 3 provisions are open: the status of 1 is contested by a party that it names.",
  );
});

describe("statuses", () => {
  const between = { between: ["KE", "SO"], notPart: ["CU"], declaredBy: "the chair", on: "2031-03-05", sources: [] };
  const mark = (history: History, party?: string, on = "2031-03-05") =>
    history.write(
      "mark",
      { ...place, level: "agreed", ...between, on },
      { on, ...(party === undefined ? { as: "office" } : { party, as: party }) },
    );
  const rewrite = (history: History) =>
    history.write(
      "draft",
      { id: "d", party: "KE", draft: treaty({ "1": "Other words." }) },
      { on: "2031-03-09", party: "KE" },
    );
  const authority = (history: History, until = "2031-12-31") =>
    history.write("credential", { id: "c", party: "SO", holder: "Bo", levels: ["agreed"], until });

  test("that fell are told with who changed the words, to those who may mark", () => {
    const history = opened();
    mark(history);
    rewrite(history);
    expect(waitOf(history, office, "fell").details.map(words)).toEqual([
      "1: agreed between KE and SO. It ended on 9 Mar 2031, when KE changed the words.",
    ]);
    expect(kindsOf(history, of("SO"))).toEqual([]);
    authority(history);
    expect(kindsOf(history, of("SO"))).toEqual(["fell"]);
    expect(kindsOf(history, of("CU"))).toEqual([]);
    mark(history, undefined, "2031-03-10");
    expect(kindsOf(history, office)).toEqual([]);
  });

  test("that fell with a draft woven in are told with whose draft it was", () => {
    const history = opened();
    const drafts = (words: object = {}) => [
      { party: "KE", draft: treaty() as Draft },
      { party: "SO", draft: treaty(words as Record<string, string>) as Draft },
    ];
    const woven = (words: object, ids: readonly string[], on: string) =>
      history.write(
        "composite",
        { id: "text", title: "Text", drafts: ids, composite: compile(drafts(words)).composite },
        { as: "office", on },
      );
    const so = (words: object, on: string) =>
      history.write(
        "draft",
        { id: "so", party: "SO", draft: treaty(words as Record<string, string>) },
        { as: "SO", party: "SO", on },
      );
    so({}, "2031-03-02");
    woven({}, ["d", "so"], "2031-03-03");
    const point = fold(history.entries).texts.find(({ id }) => id === "text")?.versions[0]?.composite?.points[0]?.id;
    history.write(
      "mark",
      { composite: "text", point, level: "agreed", ...between },
      { as: "office", on: "2031-03-05" },
    );
    so({ "1": "Article 1 of the pact." }, "2031-03-06");
    woven({ "1": "Article 1 of the pact." }, ["d", "so"], "2031-03-07");
    expect(waitOf(history, office, "fell").details.map(words)).toEqual([
      expect.stringContaining("It ended on 7 Mar 2031, when SO changed the words."),
    ]);
  });

  test("that one party declared wait for the other, where it has an authority", () => {
    const history = opened();
    mark(history, "KE");
    history.write("credential", { id: "other", party: "CU", holder: "Cy", levels: ["agreed"] });
    expect(kindsOf(history, of("SO"))).toEqual([]);
    authority(history);
    expect(kindsOf(history, of("SO"))).toEqual(["mark"]);
    mark(history, "SO");
    expect(kindsOf(history, of("SO"))).toEqual([]);
  });

  test("authorities that end within two weeks are told to those whose they are", () => {
    const history = opened();
    authority(history, "2031-04-02");
    expect(kindsOf(history, of("SO"))).toEqual(["credential"]);
    expect(waitOf(history, of("SO"), "credential").due?.day).toBe("2031-04-02");
    expect(kindsOf(history, of("SO"), "2031-03-10T09:00:00.000Z")).toEqual([]);
    expect(kindsOf(history, of("SO"), "2031-04-03T09:00:00.000Z")).toEqual([]);
    expect(kindsOf(history, of("KE"))).toEqual([]);
  });
});

describe("a compiled text", () => {
  test("has pairings to decide, and drafts that came later, for those who keep it", () => {
    const history = opened();
    const draft = treaty() as Draft;
    const { composite } = compile([
      { party: "KE", id: "d", draft },
      { party: "SO", draft: treaty({ "1": "Of the pact." }) as Draft },
    ]);
    const pair = {
      point: composite.points[0]?.id ?? "",
      party: "KE",
      other: composite.points[1]?.id ?? "",
      otherParty: "SO",
      percent: 60,
    };
    const text = { id: "t", title: "Text", drafts: ["d"], composite: { ...composite, unsure: [pair] } };
    history.write("composite", text, { as: "office" });
    expect(waits(history, office).map(({ kind, since }) => [kind, since])).toEqual([["pairing", null]]);
    history.write("draft", { id: "late", party: "CU", draft }, { party: "CU" });
    history.write("draft", { id: "own", party: "CU", draft }, { party: "CU", room: "confidence/CU" });
    expect(waitOf(history, office, "further-draft").n).toBe(1);
    expect(kindsOf(history, of("CU"))).toEqual([]);
    history.write("composite", { ...text, drafts: ["d", "late"], composite }, { as: "office" });
    expect(kindsOf(history, office)).toEqual([]);
  });
});

test("law: what waits together is on the one text whose name it bears and to which its act leads", () => {
  const on = fc.record({ text: fc.constantFrom("d", "e", "f"), point: fc.constantFrom("1", "2"), by: fc.boolean() });
  fc.assert(
    fc.property(fc.array(on, { minLength: 1, maxLength: 5 }), (list) => {
      const history = opened(consensus);
      const textOf = new Map<string, string>();
      for (const id of ["e", "f"])
        history.write(
          "draft",
          { id, party: "SO", draft: { ...treaty(), title: `Text ${id}` } },
          { party: "SO", as: "SO" },
        );
      for (const [at, { text, point, by }] of list.entries()) {
        const more = { draft: text, point, text: `Words ${at}.`, against: `Article ${point} of the treaty.` };
        textOf.set(propose(history, by ? "KE" : "SO", more), text);
      }
      for (const reader of [office, of("CU"), of("KE")])
        for (const { kind, entries, place: to, text, details, said, n } of waits(history, reader)) {
          const texts = new Set(entries.flatMap(({ id }) => textOf.get(id) ?? []));
          if (kind !== "answer" && kind !== "answers") continue;
          expect([...texts]).toEqual([to.values["text"]]);
          expect(text === null ? "" : words(text)).toContain(texts.has("d") ? "Treaty" : `Text ${[...texts].join("")}`);
          expect([n, details.length]).toEqual([entries.length, Math.min(3, entries.length)]);
          expect(words(said)).toContain(entries.length === 1 ? "" : String(entries.length));
        }
    }),
    { numRuns: 40 },
  );
});
