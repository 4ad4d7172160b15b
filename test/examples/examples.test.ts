import { describe, expect, test } from "vitest";
import type { ProcessState, TabledDraft } from "../../src/core/record/state.ts";
import { walkPoints, type Point } from "../../src/core/text/draft.ts";
import { processFolderFiles, readProcessFolder } from "../../src/formats/process-folder.ts";
import { example, exampleFiles } from "./load.ts";

function draftOf(state: ProcessState, id: string): TabledDraft {
  const found = state.drafts.find((tabled) => tabled.id === id);
  if (found === undefined) throw new Error(`no draft ${id}`);
  return found;
}

function pointsOf(tabled: TabledDraft): readonly Point[] {
  return [...walkPoints(tabled.draft.points)].map(({ point }) => point);
}

describe.each(["ukraine", "lake-irrin"])("the example %s", (name) => {
  test("is read under its folder's name, without a warning about any draft", async () => {
    const state = await example(name);
    expect(state.id).toBe(name);
    expect(state.drafts.flatMap(({ draft }) => draft.warnings)).toEqual([]);
  });

  test("is the same after it was written and read", async () => {
    const state = await example(name);
    expect(await readProcessFolder(processFolderFiles(state), name)).toEqual({ ok: true, value: state });
  });

  test("gives every party a slot, its own up to the eighth", async () => {
    const slots = (await example(name)).parties.map(({ slot }) => slot);
    const own = slots.filter((slot) => slot < 8);
    expect(new Set(own).size).toBe(own.length);
  });

  test("has every topic said, or marked as not addressed or not reported, for every draft", async () => {
    const state = await example(name);
    const ids = state.drafts.map(({ id }) => id).toSorted();
    for (const { cells } of state.topics) expect(Object.keys(cells).toSorted()).toEqual(ids);
  });

  test("states every count between named parties, with as many open points as it says", async () => {
    const state = await example(name);
    for (const count of state.counts) {
      expect(draftOf(state, count.draft).draft.points).toHaveLength(count.total);
      expect(count.open).toHaveLength(count.total - count.agreed);
      expect(count.between.filter((party) => count.notPart.includes(party))).toEqual([]);
      expect(count.sources.length).toBeGreaterThan(0);
    }
  });

  test("tells its events in order, each with a source", async () => {
    const { events } = await example(name);
    const days = events.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect(events.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const strangers = events.filter((event) =>
      (event.rooms ?? []).flat().some((party) => !event.parties.includes(party)),
    );
    expect(strangers).toEqual([]);
  });
});

describe("the Ukraine talks", () => {
  test("have the points that are known, and none where only changes were reported", async () => {
    const state = await example("ukraine");
    const counts = state.drafts.map(({ id, party, draft }) => [id, party, draft.points.length]);
    expect(counts).toEqual([
      ["us-28", "US", 28],
      ["eur-24", "EUR", 24],
      ["e3-28", "E3", 28],
      ["geneva-19", "UA-US", 0],
      ["ua-us-20", "UA-US", 20],
    ]);
    expect(draftOf(state, "geneva-19").reported).toHaveLength(10);
  });

  test("give every point as paraphrase, with sources and with how well it is known", async () => {
    const state = await example("ukraine");
    for (const point of state.drafts.flatMap(pointsOf)) {
      expect(point).toMatchObject({ wording: "paraphrase" });
      expect(["found", "memory"]).toContain(point.confidence);
      expect(point.sources?.length ?? 0).toBeGreaterThan(0);
      expect((point.sources ?? []).includes("memory")).toBe(point.confidence === "memory");
      expect(point.text).not.toBe("");
    }
  });

  test("rest on no article without a source, and invent no correction, mark or reason", async () => {
    const state = await example("ukraine");
    expect(state.sources["article"]).toBeUndefined();
    expect(Object.values(state.sources).filter(({ kind }) => kind === "article")).toEqual([]);
    expect(state.events.filter(({ confidence }) => confidence === "article")).toEqual([]);
    expect([state.corrections, state.marks ?? [], state.bracketReasons ?? []]).toEqual([[], [], []]);
  });

  test("keep the alternatives of the two open points, and the struck point", async () => {
    const state = await example("ukraine");
    const open = pointsOf(draftOf(state, "ua-us-20")).filter(({ alternatives }) => alternatives !== undefined);
    expect(open.map(({ id, alternatives }) => [id, alternatives?.map(({ parties }) => parties[0])])).toEqual([
      ["12", ["US", "UA"]],
      ["14", ["RU", "US", "UA"]],
    ]);
    for (const { sources } of open.flatMap(({ alternatives }) => alternatives ?? [])) expect(sources).not.toEqual([]);
    expect(state.counts[0]).toMatchObject({ agreed: 18, open: ["12", "14"], between: ["UA", "US"], notPart: ["RU"] });
    expect(draftOf(state, "e3-28").draft.points[2]).toMatchObject({ id: "3", deleted: true });
  });

  test("keep remarks out of the texts", async () => {
    const state = await example("ukraine");
    const remark =
      /\b(?:the text|this point|not specified|not named|is named|not given|memory|is gone|are gone|removed|distinction)\b/i;
    const found = state.drafts
      .flatMap(pointsOf)
      .filter(({ id, text }) => remark.test(text) && !(id === "1" && text.startsWith("The text affirms")));
    expect(found.map(({ id, text }) => [id, text])).toEqual([]);
  });

  test("use neutral names of places and States", async () => {
    const avoided =
      /\b(?:Kiev|Kharkov|Lvov|Odessa|Donbass|Zaporozh\w*|Lugansk|Dnepr\w*|the Ukraine|Kremlin|regime|aggressor|special military operation|puppet|terrorist)\b/i;
    // Titles of sources are theirs; everything else is ours.
    for (const [path, bytes] of exampleFiles("ukraine")) {
      if (path === "sources.json") continue;
      expect([path, new TextDecoder().decode(bytes).match(avoided)?.[0]]).toEqual([path, undefined]);
    }
  });
});

describe("the talks on Lake Irrin", () => {
  test("are marked as fictitious", async () => {
    const state = await example("lake-irrin");
    expect(state.fictitious).toBe(true);
    expect(state.notice).toBe("Fictitious example: no such lake, States or talks exist.");
  });

  test("have three full drafts, a partial one and a signed text, all verbatim", async () => {
    const state = await example("lake-irrin");
    for (const id of ["ke-draft", "ob-chair", "so-counter"]) {
      const { length } = draftOf(state, id).draft.points;
      expect(length).toBeGreaterThanOrEqual(25);
      expect(length).toBeLessThanOrEqual(35);
    }
    expect(draftOf(state, "cu-note").draft.points.length).toBeLessThan(10);
    expect(draftOf(state, "signed")).toMatchObject({ party: "KE-SO", draft: { date: "2031-05-30" } });
    expect(state.drafts.flatMap(pointsOf).filter(({ wording }) => wording !== "verbatim")).toEqual([]);
    expect(state.topics).toHaveLength(12);
  });

  test("show a struck article, inserted numbers, and a party without a draft", async () => {
    const state = await example("lake-irrin");
    const counter = draftOf(state, "so-counter");
    expect(
      pointsOf(counter)
        .filter(({ deleted }) => deleted)
        .map(({ id }) => id),
    ).toEqual(["21", "21/1", "21/2", "21/3"]);
    expect(pointsOf(counter).map(({ id }) => id)).toContain("22bis");
    expect(pointsOf(draftOf(state, "signed")).map(({ id }) => id)).toContain("23bis");
    const withDraft = new Set(state.drafts.flatMap(({ draft }) => draft.tabledBy));
    expect(state.parties.map(({ id }) => id).filter((id) => !withDraft.has(id))).toEqual(["HG"]);
  });

  test("refer to articles that exist", async () => {
    const state = await example("lake-irrin");
    for (const tabled of state.drafts) {
      const labels = new Set(tabled.draft.points.map(({ label }) => label.replace(/\.$/, "")));
      const cited = pointsOf(tabled).flatMap(({ text }) =>
        [...text.matchAll(/\b(?:Article|Section|Annex) (?:\d+(?: bis)?|[IV]+)(?= |\b)/g)].map(([match]) => match),
      );
      expect(cited.filter((label) => !labels.has(label))).toEqual([]);
    }
  });
});
