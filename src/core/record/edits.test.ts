import { describe, expect, test } from "vitest";
import { mutationsOf } from "../../../test/hostile/mutations.ts";
import { opened, treaty, type History } from "../../../test/support/history.ts";
import { canonicalJson } from "../common/canonical.ts";
import { publicCode } from "../common/said.ts";
import type { JsonObject } from "../common/json.ts";
import { compile } from "../text/compile.ts";
import type { Composite } from "../text/composite.ts";
import { draft, point, type Draft } from "../text/draft.ts";
import type { ReadPoint, ReturnedChange, Span } from "../text/spans.ts";
import { checkBody, checkEntry } from "./check.ts";
import { fold } from "./fold.ts";
import { wordsAnswered } from "./folding/resting.ts";
import { kinds } from "./parts.ts";
import { madeAlready, receivedProposals, sentText } from "./receiving.ts";
import { checkWrite, foundation } from "./writing.ts";

const span: Span = { point: "1", in: "text", as: "KE", from: 8, to: 9, quote: "1", insert: "one" };
const bodyOf = (base: string, more: object = {}) => ({ draft: "d", point: "1", base, spans: [span], ...more });
const draftEntry = (history: History): string =>
  history.entries.findLast(({ kind }) => kind === "draft")?.id ?? expect.fail("no draft");
const proposals = (history: History) => fold(history.entries).proposals;
const problems = (body: object, v = 2) => checkBody(kinds, "proposal", v, body).map(({ field }) => field);

describe("a proposal of an edit", () => {
  test("holds it against a version; the whole point before and after follows", () => {
    const history = opened();
    history.write("proposal", bodyOf(draftEntry(history)), { party: "SO", v: 2 });
    expect(proposals(history)).toMatchObject([
      { operation: "replace", against: "Article 1 of the treaty.", text: "Article one of the treaty.", spans: [span] },
    ]);
    expect(proposals(history)[0]).not.toHaveProperty("misplaced");
    expect(fold(history.entries).ledger).toMatchObject([{ draft: "d", point: "1", proposals: ["e7"] }]);
  });

  test("of an older version keeps the words of that version, and follows its point to where it stands now", () => {
    const history = opened();
    const base = draftEntry(history);
    const now = treaty({ "1": "Other words." }) as Draft;
    const moved = { ...now, points: [point({ id: "0", text: "Article 1 of the treaty." }), ...now.points] };
    history.write("draft", { id: "d", party: "KE", draft: moved }, { on: "2031-03-03", party: "KE" });
    history.write("proposal", bodyOf(base), { party: "SO", on: "2031-03-05", v: 2 });
    expect(proposals(history)).toMatchObject([
      { against: "Article 1 of the treaty.", text: "Article one of the treaty." },
    ]);
    expect(fold(history.entries).ledger).toMatchObject([{ point: "0", proposals: ["e8"] }]);
  });

  test("changes a heading, puts points in, takes a point out", () => {
    const history = opened();
    const base = draftEntry(history);
    const fresh = { id: "1+a", label: "1 bis", heading: "", text: "New words.", points: [] };
    const heading = { ...span, in: "heading", from: 0, to: 0, quote: "", insert: "Peace" };
    const inserts = [{ op: "insert", at: { after: "1" }, point: fresh }];
    history.write("proposal", { draft: "d", point: "1", base, spans: [heading] }, { party: "SO", v: 2 });
    history.write("proposal", { draft: "d", point: "1", base, points: inserts }, { party: "SO", v: 2 });
    history.write(
      "proposal",
      { draft: "d", point: "1", base, points: [{ op: "delete", point: "1" }] },
      { party: "SO", v: 2 },
    );
    expect(proposals(history)).toMatchObject([
      { operation: "replace", heading: "Peace", againstHeading: "" },
      { operation: "add-after", text: "1 bis New words." },
      { operation: "delete", text: "", against: "Article 1 of the treaty." },
    ]);
  });

  test("that fits no version is shown with the words it names, and breaks nothing", () => {
    const history = opened();
    history.write("proposal", bodyOf("nowhere"), { party: "SO", v: 2 });
    const bad = { ...span, quote: "9", insert: "nine" };
    history.write("proposal", bodyOf(draftEntry(history), { spans: [bad] }), { party: "SO", v: 2 });
    expect(proposals(history)).toMatchObject([
      { misplaced: true, against: "1", text: "one" },
      { misplaced: true, against: "9", text: "nine" },
    ]);
  });

  test("one of whole words, of before spans, is as it was", () => {
    const history = opened();
    const whole = { draft: "d", point: "1", operation: "replace", text: "7", against: "14", slot: "s1" };
    history.write("proposal", whole, { party: "SO", v: 1 });
    expect(proposals(history)).toMatchObject([whole]);
    expect(problems(whole, 1)).toEqual([]);
    expect(problems(whole, 2)).toEqual([]);
  });

  test("is judged whole: what could not be shown, or says a thing twice, is refused", () => {
    const base = "e6";
    expect(problems(bodyOf(base))).toEqual([]);
    expect(problems(bodyOf(base), 1)).not.toEqual([]);
    expect(problems({ ...bodyOf(base), text: "Article one of the treaty." })).toEqual(["text"]);
    expect(problems({ ...bodyOf(base), against: "x" })).toEqual(["against"]);
    expect(problems({ draft: "d", point: "1", spans: [span] })).toEqual(["base"]);
    expect(problems({ draft: "d", point: "1", base })).toEqual(["spans"]);
    expect(problems(bodyOf(base, { spans: [{ ...span, point: "2" }] }))).toEqual(["spans[0].point"]);
    expect(problems(bodyOf(base, { spans: [{ ...span, to: 11 }] }))).toEqual(["spans[0].to"]);
    expect(problems(bodyOf(base, { spans: [{ ...span, insert: "1" }] }))).toEqual(["spans[0].insert"]);
    expect(problems(bodyOf(base, { spans: [{ ...span, from: -1, to: 0 }] }))).toEqual(["spans[0].from"]);
    expect(problems(bodyOf(base, { points: [{ op: "move", point: "1" }] }))).not.toEqual([]);
    expect(problems(bodyOf(base, { points: [null] }))).not.toEqual([]);
    expect(problems(bodyOf(base, { points: [{ op: "delete", point: "2" }] }))).toEqual(["points[0]"]);
    expect(problems(bodyOf(base, { points: [{ op: "delete", point: "1" }] }))).toEqual(["points"]);
    const fresh = { id: "n", label: "", heading: "", text: "", points: [] };
    const put = (at: object) =>
      problems({ draft: "d", point: "1", base, points: [{ op: "insert", at, point: fresh }] });
    expect(put({ after: "1" })).toEqual([]);
    expect(put({ under: "1" })).toEqual([]);
    expect(put({ under: null })).toEqual([]);
    expect(put({ after: "2" })).toEqual(["points[0]"]);
    expect(put({ after: "1", under: "1" })).toEqual(["points[0].at.after"]);
    expect(put({})).toEqual(["points[0].at.after"]);
  });

  test("with anything wrong in it is refused, or folds and shows words", () => {
    const fresh = { id: "n", label: "1 bis", heading: "", text: "New.", points: [] };
    const body = bodyOf("e6", { points: [{ op: "insert", at: { after: "1" }, point: fresh }] });
    let taken = 0;
    for (const { what, body: wrong } of mutationsOf(body as unknown as JsonObject)) {
      const history = opened();
      history.write("proposal", wrong, { party: "SO", v: 2 });
      const state = fold(history.entries);
      const isTaken = checkBody(kinds, "proposal", 2, wrong).length === 0;
      if (isTaken) taken++;
      expect([what, state.unreadable.length]).toEqual([what, isTaken ? 0 : 1]);
      if (isTaken) expect([what, typeof state.proposals[0]?.text]).toEqual([what, "string"]);
    }
    expect(taken).toBeGreaterThan(0);
  });

  test("is refused where its words do not stand in the version that it names", () => {
    const history = opened();
    const write = (body: object) => {
      const based = foundation("table", history.entries);
      const entry = {
        v: 2,
        id: "new",
        kind: "proposal",
        on: "2031-03-20",
        known: "2031-03-20",
        party: "SO",
        body: body as JsonObject,
        salt: "0".repeat(32),
      };
      expect(checkEntry(kinds, entry).ok).toBe(true);
      const result = checkWrite(entry, {
        kinds,
        audience: { member: "s", capacity: "delegate", party: "SO" },
        room: "table",
        at: "2031-03-20T12:00:00.000Z",
        state: fold(based),
        entries: based,
        entryOf: (id) => based.find((each) => each.id === id),
      });
      return result.ok ? "written" : publicCode(result.failure.code);
    };
    const base = draftEntry(history);
    expect(write(bodyOf(base))).toBe("written");
    expect(write(bodyOf("nowhere"))).toBe("unknown-reference");
    expect(write(bodyOf("e1"))).toBe("edit-misfit");
    expect(write(bodyOf(base, { spans: [{ ...span, quote: "2" }] }))).toBe("edit-misfit");
    expect(write(bodyOf(base, { spans: [span, { ...span, insert: "I" }] }))).toBe("edit-misfit");
    const told = treaty() as Draft;
    const paraphrased = { ...told, points: told.points.map((each) => ({ ...each, wording: "paraphrase" as const })) };
    const next = history.write(
      "draft",
      { id: "d", party: "KE", draft: paraphrased },
      { on: "2031-03-03", party: "KE" },
    );
    expect(write(bodyOf(next))).toBe("edit-misfit");
  });
});

test("an answer to an edit rests on the edit, and falls where it is corrected", () => {
  const history = opened({ kind: "consensus" });
  const base = draftEntry(history);
  const id = history.write("proposal", bodyOf(base), { party: "SO", v: 2 });
  const words = wordsAnswered(fold(history.entries), { proposal: id });
  history.write("stance", { proposal: id, answer: "accept", words }, { party: "KE", on: "2031-03-05" });
  expect(proposals(history)[0]?.stances).toMatchObject([{ stands: true }]);
  const corrected = bodyOf(base, { spans: [{ ...span, insert: "I" }] });
  history.write("correction", { entry: id, body: corrected, why: "Slip.", v: 2 }, { party: "SO", on: "2031-03-06" });
  expect(proposals(history)[0]).toMatchObject({ text: "Article I of the treaty.", stances: [{ stands: false }] });
});

describe("what came back, as proposals", () => {
  const north = (days: string) =>
    draft({
      points: [
        point({ id: "1", text: `All prisoners go home within ${days} days.` }),
        point({ id: "2", text: "Peace." }),
      ],
    });
  const compiled = (days: string): Composite => compile([{ party: "KE", draft: north(days) }]).composite;
  const by = { author: "author 1", date: null, tracked: true, comments: [] };
  const change = (composite: Composite, quote: string, insert: string): ReturnedChange => {
    const id = composite.points[0]?.id ?? "";
    const text = composite.points[0]?.text[0] as string;
    const from = text.indexOf(quote);
    const spans: Span[] = [{ point: id, in: "text", as: "SO", from, to: from + quote.length, quote, insert }];
    const context = { before: "", after: "" };
    const edit = { spans, points: [] };
    return {
      point: id,
      label: "1",
      kind: "words",
      in: "text",
      edit,
      from: quote,
      to: insert,
      context,
      alternative: null,
      by,
    };
  };
  const tabled = (...composites: readonly Composite[]) => {
    const history = opened();
    const entries = composites.map((composite, at) =>
      history.write("composite", { id: "c", title: "C", drafts: ["d"], composite }, { on: `2031-03-0${at + 3}` }),
    );
    return { texts: fold(history.entries).texts, entries, history };
  };
  const sent = compiled("14");
  const two = [change(sent, "14", "7"), change(sent, "All", "The")];

  test("are counted in the version that was sent: one a point, or one a change", () => {
    const { texts, entries, history } = tabled(sent);
    const target = sentText(texts, sent) ?? expect.fail("not found");
    const one = receivedProposals(two, sent, target);
    expect(one.unplaced).toEqual([]);
    expect(one.proposals).toHaveLength(1);
    expect(one.proposals[0]?.body).toMatchObject({ composite: "c", base: entries[0], spans: { length: 2 } });
    const each = receivedProposals(two, sent, target, { each: true });
    expect(each.proposals.map(({ body }) => body.spans?.length)).toEqual([1, 1]);
    for (const { body } of [...one.proposals, ...each.proposals]) {
      expect(problems(body)).toEqual([]);
      history.write("proposal", body, { party: "SO", v: 2, on: "2031-03-09" });
    }
    expect(proposals(history).map(({ text }) => text)).toEqual([
      "The prisoners go home within 7 days.",
      "All prisoners go home within 7 days.",
      "The prisoners go home within 14 days.",
    ]);
  });

  test("are known once they are on record, of their party and until withdrawn, wherever they are counted now", () => {
    const { texts, history } = tabled(sent);
    const [made] = receivedProposals(two, sent, sentText(texts, sent) ?? expect.fail()).proposals;
    const body = made?.body ?? expect.fail();
    const known = (party: string, change = body) =>
      madeAlready(change, party, fold(history.entries).proposals) !== undefined;
    expect(known("SO")).toBe(false);
    const id = history.write("proposal", body, { party: "SO", v: 2, on: "2031-03-09" });
    const elsewhere = { ...body, base: "later", spans: body.spans?.map((span) => ({ ...span, from: span.from + 4 })) };
    const others = { ...body, spans: body.spans?.map((span) => ({ ...span, insert: "nine" })) };
    expect([known("SO"), known("KE"), known("SO", elsewhere), known("SO", others)]).toEqual([true, false, true, false]);
    history.write("withdrawal", { what: "proposal", id }, { party: "SO", on: "2031-03-10" });
    expect(known("SO")).toBe(false);
  });

  test("are known once they are on record with the points that they put in, however the record orders their fields", () => {
    const { texts, history } = tabled(sent);
    const after = sent.points[0]?.id ?? "";
    const fresh: ReadPoint = { id: "n1", label: "1 bis", heading: "", text: "The sick go first.", points: [] };
    const edit = { spans: [], points: [{ op: "insert" as const, at: { after }, point: fresh }] };
    const put: ReturnedChange = { ...change(sent, "14", "7"), kind: "insert", point: after, edit };
    for (const some of [[put], [change(sent, "14", "7"), put]]) {
      const target = sentText(texts, sent) ?? expect.fail();
      const body = receivedProposals(some, sent, target).proposals[0]?.body ?? expect.fail();
      const known = () => madeAlready(body, "SO", fold(history.entries).proposals) !== undefined;
      expect(known()).toBe(false);
      const kept = canonicalJson(body);
      const onRecord = JSON.parse(kept.ok ? kept.value : "") as JsonObject;
      history.write("proposal", onRecord, { party: "SO", v: 3, on: "2031-03-09" });
      expect(known()).toBe(true);
    }
  });

  test("are moved to the version that stands; where it has other words, they stay with the one that was sent", () => {
    const { texts, entries } = tabled(sent, compiled("30"));
    const { proposals: made, unplaced } = receivedProposals(two, sent, sentText(texts, sent) ?? expect.fail());
    expect(unplaced).toEqual([]);
    expect(made.map(({ body }) => body.base)).toEqual([entries[0], entries[1]]);
  });

  test("have no place where the words are gone and the version that was sent is not on record: they are told", () => {
    const { texts, entries } = tabled(compiled("30"));
    const target = sentText(texts, sent) ?? expect.fail();
    expect(target.version).toBeUndefined();
    const { proposals: made, unplaced } = receivedProposals(two, sent, target);
    expect(made.map(({ body }) => [body.base, body.spans?.[0]?.quote])).toEqual([[entries[0], "All"]]);
    expect(unplaced).toMatchObject([{ code: "moved-away", from: "14", to: "7" }]);
  });

  test("of a composite that is not on the table there are none", () => {
    const other = compile([
      {
        party: "KE",
        draft: draft({
          points: [point({ id: "1", text: "A" }), point({ id: "2", text: "B" }), point({ id: "3", text: "C" })],
        }),
      },
    ]);
    expect(sentText(tabled(sent).texts, other.composite)).toBeNull();
  });

  test("words that are not verbatim are replaced as a whole", () => {
    const told = compile([
      {
        party: "SO",
        draft: {
          ...north("14"),
          points: north("14").points.map((each) => ({ ...each, wording: "paraphrase" as const })),
        },
      },
    ]).composite;
    const { texts } = tabled(told);
    const { proposals: made } = receivedProposals(
      [change(told, "14", "7")],
      told,
      sentText(texts, told) ?? expect.fail(),
    );
    expect(made[0]?.body).toMatchObject({ operation: "replace", text: "All prisoners go home within 7 days." });
    expect(made[0]?.body).not.toHaveProperty("spans");
    expect(problems(made[0]?.body ?? {})).toEqual([]);
  });
});
