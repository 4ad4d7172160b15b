import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import { applyToVersion, type Span } from "../../text/spans.ts";
import { fold } from "../fold.ts";
import { consentTo } from "../living/index.ts";
import type { Audience } from "../permissions.ts";
import { waitsFor } from "../waits/index.ts";
import {
  ketara,
  solmark,
  office,
  drafts,
  span,
  clause,
  refusal,
  begun,
  composite,
  own,
  proposed,
  answered,
  first,
  point,
} from "../../../../test/support/living.ts";

describe("an edit by a delegation", () => {
  test("changes its own words and nobody else's", () => {
    const { history, base } = begun();
    const body = { composite: "text", base, spans: clause };
    expect(refusal(history, ketara, "edit", { ...body, for: ["KE"] })).toBe("written");
    expect(refusal(history, ketara, "edit", body)).toBe("edit-for");
    expect(refusal(history, ketara, "edit", { ...body, for: ["KE", "SO"] })).toBe("edit-for");
    expect(refusal(history, solmark, "edit", { ...body, for: ["SO"] })).toBe("edit-own");
    const move = { op: "move", point, at: { under: null } };
    expect(refusal(history, ketara, "edit", { composite: "text", base, for: ["KE"], points: [move] })).toBe(
      "edit-arranges",
    );
    expect(refusal(history, office, "edit", { composite: "text", base, points: [move] })).toBe("not-consented KE SO");
    const moved = { draft: "d", base: "e6", points: [{ op: "move", point: "2", at: { under: null } }] };
    expect(refusal(history, office, "edit", moved)).toBe("not-consented KE");
    expect(refusal(history, ketara, "edit", moved)).toBe("written");
    expect(
      refusal(history, solmark, "edit", { draft: "d", base: "e6", spans: [span("SO", "Article", "Clause", "1")] }),
    ).toBe("not-yours");
    expect(
      refusal(history, ketara, "edit", { draft: "d", base: "e6", spans: [span("KE", "Article", "Clause", "1")] }),
    ).toBe("written");
  });

  test("is counted in the version that stands, in the room of its text, and fits", () => {
    const { history, base } = begun();
    history.write("edit", { composite: "text", base, spans: clause, for: ["KE"] }, own);
    const body = { composite: "text", base, spans: clause, for: ["KE"] };
    expect(refusal(history, ketara, "edit", body)).toBe("edit-stale");
    expect(refusal(history, ketara, "edit", body, {}, "caucus/KE")).toBe("edit-elsewhere");
    const last = history.entries.at(-1)?.id ?? "";
    expect(refusal(history, ketara, "edit", { ...body, base: last })).toBe("edit-misfit");
    expect(refusal(history, ketara, "edit", { ...body, base: "e1" })).toBe("edit-misfit");
  });

  test("filed by the office needs to have been received, and goes where the party does not act itself", () => {
    const { history, base } = begun();
    const body = { composite: "text", base, spans: clause, for: ["KE"] };
    const received = { by: "e-mail", on: "2031-03-05" };
    expect(refusal(history, office, "edit", body, { party: "KE" })).toBe("edit-received");
    expect(refusal(history, office, "edit", { ...body, received }, { party: "KE" })).toBe("written");
    history.write("note", { text: "we are here" }, own);
    expect(refusal(history, office, "edit", { ...body, received }, { party: "KE" })).toBe("edit-acts");
  });
});

describe("an edit by the office", () => {
  test("rests on the acceptance of all whose words change, and says who is missing", () => {
    const { history, base } = begun();
    const body = { composite: "text", base, spans: clause };
    expect(refusal(history, office, "edit", body)).toBe("not-consented KE SO");
    const proposal = proposed(history, base);
    const taken = { ...body, adopts: [proposal] };
    expect(refusal(history, office, "edit", taken)).toBe("not-consented SO");
    expect(refusal(history, office, "edit", { ...taken, for: ["KE"] })).toBe("written");
    answered(history, proposal, "SO", "accept-ad-referendum");
    expect(refusal(history, office, "edit", taken)).toBe("not-consented SO");
    answered(history, proposal, "SO", "accept");
    expect(refusal(history, office, "edit", taken)).toBe("written");
    const more = [...clause, span("SO", "Article", "Clause", composite.points[2]?.id)];
    expect(refusal(history, office, "edit", { ...taken, spans: more })).toBe("not-consented KE SO");
  });

  test("rests on no objection in a meeting of those who were present", () => {
    const { history, base } = begun();
    const meet = (present: readonly string[], more: object = {}) =>
      history.write(
        "meeting",
        {
          title: "M",
          date: "2031-03-10",
          sessions: [],
          present,
          absent: [],
          observers: [],
          texts: ["text"],
          outcome: "",
          sources: [],
          ...more,
        },
        { as: "office" },
      );
    const body = (meeting: string) => ({ composite: "text", base, spans: clause, meeting });
    expect(refusal(history, office, "edit", body(meet(["KE"])))).toBe("not-consented SO");
    expect(refusal(history, office, "edit", body(meet(["KE", "SO"], { texts: ["d"] })))).toBe("not-consented KE SO");
    expect(refusal(history, office, "edit", body(meet(["KE", "SO"], { date: "2031-02-10" })))).toBe(
      "not-consented KE SO",
    );
    expect(refusal(history, office, "edit", body(meet(["KE", "SO"])))).toBe("written");
    const proposal = proposed(history, base);
    answered(history, proposal, "SO", "oppose", { reason: "no" });
    expect(refusal(history, office, "edit", { ...body(meet(["KE", "SO"])), adopts: [proposal] })).toBe(
      "not-consented SO",
    );
  });

  test("is taken in exactly where the page and the list of what waits say that it can be, and asks whom they name", () => {
    const answer = fc.constantFrom(null, "accept", "accept-ad-referendum", "reserve", "oppose");
    const by = fc.constantFrom("KE", "SO");
    fc.assert(
      fc.property(by, by, fc.boolean(), answer, answer, answer, (party, as, filed, ...answers) => {
        const { history, base } = begun({ kind: "consensus" });
        // Both read the word that is changed, or only Solmark does.
        const spans =
          as === "KE" ? [span("KE", "Article", "Clause")] : [span("SO", "Article 1 of the pact", "One", first)];
        const who = filed ? { as: "office", party } : { as: party, party };
        const id = history.write(
          "proposal",
          { composite: "text", point: spans[0]?.point, base, spans },
          { v: 2, ...who },
        );
        for (const [at, each] of ["KE", "SO", "CU"].entries())
          if (answers[at] !== null) answered(history, id, each, answers[at] ?? "", { reason: "So." });
        const state = fold(history.entries);
        const text = state.texts.find((each) => each.id === "text") ?? expect.fail("no text");
        const proposal = state.proposals[0] ?? expect.fail("no proposal");
        const consent = consentTo(proposal, text, state, "2031-03-20T12:00:00.000Z");
        const told = refusal(history, office, "edit", { composite: "text", base, spans, adopts: [id] });
        const objects = [...consent.answers.values()].some((each) => /oppose|reserve/u.test(each.answer));
        expect(consent.complete).toBe(told === "written" && !objects);
        for (const each of told === "written" ? [] : told.split(" ").slice(1)) expect(consent.asked).toContain(each);
        const waits = waitsFor(state, { member: "o", capacity: "secretariat" }, "2031-03-20T12:00:00.000Z");
        expect(waits.some(({ kind }) => kind === "take-in")).toBe(consent.complete);
        for (const each of ["KE", "SO", "CU"]) {
          const own = waitsFor(state, { member: "x", capacity: "delegate", party: each }, "2031-03-20T12:00:00.000Z");
          expect(own.some(({ kind }) => kind === "answer")).toBe(consent.silent.includes(each));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("asks whoever holds a point before it is cut, joined or moved, though all read on as before", () => {
    const [one, two] = [composite, compile(drafts.slice(0, 1)).composite];
    const at = "2031-03-20T12:00:00.000Z";
    const pairs = [
      [one, ["KE", "SO"]],
      [two, ["KE"]],
    ] as const;
    const into = { id: "fresh", label: "" };
    const operations = [
      { op: "move", point, at: { under: null } },
      { op: "split", point, at: 7, gap: " ", into, below: 0, as: "KE" },
    ];
    for (const [words, holders] of pairs)
      for (const operation of operations) {
        const history = opened();
        const tabled = { id: "text", title: "Text", drafts: [] };
        const base = history.write("composite", { ...tabled, composite: words }, { as: "office" });
        const points = [operation];
        const id = history.write("proposal", { composite: "text", point, base, points }, { v: 3, as: "office" });
        const whole = applyToVersion({ composite: words }, { spans: [], points: points as never });
        const next = whole.ok ? whole.value.composite : expect.fail();
        const told = () => {
          const state = fold(history.entries);
          const text = state.texts.find((each) => each.id === "text") ?? expect.fail("no text");
          const consent = consentTo(state.proposals[0] ?? expect.fail(), text, state, at);
          const edit = refusal(history, office, "edit", { composite: "text", base, points, adopts: [id] });
          const version = refusal(history, office, "composite", { ...tabled, composite: next, adopts: [id] });
          return { asked: consent.asked, complete: consent.complete, edit, version };
        };
        const who = holders.join(" ");
        expect(told()).toEqual({
          asked: [...holders],
          complete: false,
          edit: `not-consented ${who}`,
          version: `takes-back ${who}`,
        });
        expect(refusal(history, office, "edit", { composite: "text", base, points })).toBe(`not-consented ${who}`);
        for (const holder of holders) answered(history, id, holder, "accept");
        expect(told()).toEqual({ asked: [...holders], complete: true, edit: "written", version: "written" });
        // What was accepted is this operation and no other.
        const other = [{ op: "move", point: first, at: { after: point } }];
        const misused = refusal(history, office, "edit", { composite: "text", base, points: other, adopts: [id] });
        expect(misused).toBe(`not-consented ${who}`);
      }
  });

  test("asks whoever brought the words into a text that began from the draft of another", () => {
    const { composite: begunFromOne } = compile(drafts.slice(0, 1));
    const history = opened();
    const tabled = { id: "text", title: "Text", drafts: [], composite: begunFromOne };
    const base = history.write("composite", tabled, { as: "office" });
    const propose = (party: string, from: string, spans: readonly Span[]) =>
      history.write("proposal", { composite: "text", point, base: from, spans }, { v: 2, as: party, party });
    const brought = propose("SO", base, clause);
    answered(history, brought, "KE", "accept");
    const body = { composite: "text", base, spans: clause, adopts: [brought] };
    expect(refusal(history, office, "edit", body)).toBe("written");
    const now = history.write("edit", body, { as: "office" });
    const instead = [span("KE", "Clause", "Chapter")];
    const id = propose("KE", now, instead);
    const next = { composite: "text", base: now, spans: instead, adopts: [id] };
    const told = () => {
      const state = fold(history.entries);
      const text = state.texts.find((each) => each.id === "text") ?? expect.fail("no text");
      const proposal = state.proposals.find((each) => each.id === id) ?? expect.fail();
      const { asked, complete } = consentTo(proposal, text, state, "2031-03-20T12:00:00.000Z");
      return [asked, complete, refusal(history, office, "edit", next)];
    };
    expect(told()).toEqual([["SO"], false, "not-consented SO"]);
    expect(refusal(history, office, "composite", { ...tabled, adopts: [id] })).toBe("takes-back KE SO");
    answered(history, id, "SO", "accept");
    expect(told()).toEqual([["SO"], true, "written"]);
    // Words beside those are nobody's but the draft's own.
    const rest = [{ ...span("KE", "treaty", "pact"), from: 16, to: 22 }];
    const beside = propose("KE", now, rest);
    expect(refusal(history, office, "edit", { composite: "text", base: now, spans: rest, adopts: [beside] })).toBe(
      "written",
    );
  });

  test("waits for nobody once the words that it was accepted on have changed", () => {
    const { history, base } = begun();
    const [id, late] = [proposed(history, base), proposed(history, base)];
    answered(history, id, "SO", "accept");
    answered(history, late, "SO", "accept");
    const referred = history.write(
      "proposal",
      { composite: "text", point, base, spans: [span("KE", "Article", "Chapter")] },
      { v: 2, ...own },
    );
    answered(history, referred, "SO", "accept-ad-referendum");
    const at = "2031-03-20T12:00:00.000Z";
    const told = (proposal: string) => {
      const state = fold(history.entries);
      const text = state.texts.find((each) => each.id === "text") ?? expect.fail("no text");
      return consentTo(state.proposals.find((each) => each.id === proposal) ?? expect.fail(), text, state, at);
    };
    const kindsOf = (who: Audience) => waitsFor(fold(history.entries), who, at).map(({ kind }) => kind);
    expect(told(late)).toMatchObject({ fits: true, complete: true, asked: ["SO"] });
    expect(kindsOf(office)).toEqual(expect.arrayContaining(["take-in", "capitals"]));
    expect(kindsOf(solmark)).toContain("own-referendum");
    history.write("edit", { composite: "text", base, spans: clause, adopts: [id] }, { as: "office" });
    for (const each of [late, referred])
      expect(told(each)).toMatchObject({ fits: false, complete: false, asked: ["SO"], notAsked: [], silent: [] });
    for (const who of [office, solmark, ketara])
      for (const kind of ["take-in", "capitals", "own-referendum", "answer", "answers"])
        expect(kindsOf(who)).not.toContain(kind);
    const now = history.entries.at(-1)?.id ?? "";
    const spans = [span("KE", "Clause", "Article")];
    const stale = { composite: "text", base: now, spans, adopts: [late] };
    expect(refusal(history, office, "edit", stale)).toBe("not-consented KE SO");
  });

  test("other words for a whole point are held against the words that their writer saw there", () => {
    const { history, base } = begun();
    const against = composite.points[1]?.text[0];
    const body = { composite: "text", point, operation: "replace", text: "Treaty.", against };
    const id = history.write("proposal", body, { v: 2, ...own });
    const fits = (): boolean => {
      const state = fold(history.entries);
      const text = state.texts.find((each) => each.id === "text") ?? expect.fail("no text");
      const proposal = state.proposals.find((each) => each.id === id) ?? expect.fail("no proposal");
      return consentTo(proposal, text, state, "2031-03-20T12:00:00.000Z").fits;
    };
    expect(fits()).toBe(true);
    const taken = proposed(history, base);
    answered(history, taken, "SO", "accept");
    history.write("edit", { composite: "text", base, spans: clause, adopts: [taken] }, { as: "office" });
    // Taken in now, it would undo what both have just accepted, and nobody was shown that.
    expect(fits()).toBe(false);
  });

  test("rests on a silence that the office has confirmed, and that nobody broke", () => {
    const { history, base } = begun();
    const proposal = proposed(history, base);
    const silence = history.write(
      "silence",
      { composite: "text", proposals: [proposal], deadline: "2031-03-20T10:00:00.000Z" },
      { as: "office" },
    );
    const body = { composite: "text", base, spans: clause, adopts: [proposal], silence };
    expect(refusal(history, office, "edit", body)).toBe("not-consented SO");
    history.write("confirmation", { of: silence, answer: "confirm" }, { as: "office" });
    expect(refusal(history, office, "edit", body)).toBe("written");
    answered(history, proposal, "SO", "reserve", { silence });
    expect(refusal(history, office, "edit", body)).toBe("not-consented SO");
  });

  test("is undone only by another edit where others hold what it made", () => {
    const { history, base } = begun();
    const mine = history.write("edit", { composite: "text", base, spans: clause, for: ["KE"] }, own);
    const undo = (entry: string) => ({ entry, body: null, why: "a slip" });
    expect(refusal(history, ketara, "correction", undo(mine))).toBe("written");
    const all = history.write(
      "edit",
      { composite: "text", base: mine, spans: [span("SO", "Article", "Part", first)] },
      { as: "office" },
    );
    expect(refusal(history, ketara, "correction", undo(mine))).toBe("edit-built-on");
    expect(refusal(history, office, "correction", undo(all))).toBe("takes-back KE SO");
    const move = { op: "move", point: first, at: { after: point } };
    const moved = history.write("edit", { composite: "text", base: all, points: [move] }, { as: "office" });
    expect(refusal(history, office, "correction", undo(moved))).toBe("written");
    // It changed nobody's words, yet another is counted in it.
    history.write("edit", { composite: "text", base: moved, spans: [span("KE", "Clause", "Rule")], for: ["KE"] }, own);
    expect(refusal(history, office, "correction", undo(moved))).toBe("edit-built-on");
  });

  test("is not undone once a version written whole came after it: its number would go to that one", () => {
    const { history, base } = begun();
    const mine = history.write("edit", { composite: "text", base, spans: clause, for: ["KE"] }, own);
    const undo = (entry: string) => ({ entry, body: null, why: "a slip" });
    expect(refusal(history, ketara, "correction", undo(mine))).toBe("written");
    const held = fold(history.entries)
      .texts.find(({ id }) => id === "text")
      ?.versions.at(-1)?.composite;
    const whole = { id: "text", title: "Text", drafts: [], composite: held ?? {} };
    const woven = history.write("composite", whole, { as: "office" });
    expect(refusal(history, ketara, "correction", undo(mine))).toBe("edit-built-on");
    expect(refusal(history, office, "correction", undo(woven))).toBe("written");
    expect(refusal(history, office, "correction", undo(base))).toBe("edit-built-on");
  });

  test("leaves the draft that the text rests on to be read, until nothing is made of it", () => {
    const history = opened();
    const undo = (entry: string) => ({ entry, body: null, why: "a slip" });
    expect(refusal(history, ketara, "correction", undo("e6"))).toBe("written");
    const renewed = history.write("draft", { id: "d", party: "KE", draft: drafts[0]?.draft ?? {} }, own);
    const woven = { id: "text", title: "Text", drafts: ["d"], composite };
    const text = history.write("composite", woven, { as: "office" });
    const later = history.write("draft", { id: "d", party: "KE", draft: drafts[0]?.draft ?? {} }, own);
    // The text rests on neither what came before the version that went in, nor on what has not been taken in.
    for (const [entry, told] of [
      ["e6", "written"],
      [renewed, "draft-woven"],
      [later, "written"],
    ] as const)
      expect(refusal(history, ketara, "correction", undo(entry)), entry).toBe(told);
    const alone: Audience = { member: "a", capacity: "sole" };
    expect(refusal(history, alone, "correction", undo(renewed))).toBe("written");
    // Withdrawn, it would be gone from what its readers compare just so.
    const end = { what: "draft", id: "d" };
    expect(refusal(history, ketara, "withdrawal", end)).toBe("draft-woven");
    expect(refusal(history, alone, "withdrawal", end)).toBe("written");
    history.write("correction", undo(text), { as: "office" });
    expect(refusal(history, ketara, "correction", undo(renewed))).toBe("written");
    expect(refusal(history, ketara, "withdrawal", end)).toBe("written");
  });
});
