import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newEntry, opened, treaty, type History } from "../../../../test/support/history.ts";
import { publicCode } from "../../common/said.ts";
import { beginFrom } from "../../text/begin.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { applyToVersion, type Span } from "../../text/spans.ts";
import type { NewEntry } from "../entry.ts";
import { fold } from "../fold.ts";
import { broughtBy, consentTo, frontText, reopens, unsettles } from "../living/index.ts";
import { kinds } from "../parts.ts";
import type { Audience } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import { waitsFor } from "../waits/index.ts";
import { checkWrite, foundation } from "../writing.ts";

const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
const solmark: Audience = { member: "s", capacity: "delegate", party: "SO" };
const office: Audience = { member: "o", capacity: "secretariat" };
const drafts = [
  { party: "KE", draft: treaty() as Draft },
  { party: "SO", draft: treaty({ "1": "Article 1 of the pact." }) as Draft },
];
const { composite } = compile(drafts);
const [first = "", point = ""] = composite.points.map(({ id }) => id);
const span = (as: string, quote: string, insert: string, at = point): Span => ({
  point: at,
  in: "text",
  as,
  from: 0,
  to: quote.length,
  quote,
  insert,
});
const clause = [span("KE", "Article", "Clause")];

function refusal(
  history: History,
  who: Audience,
  kind: string,
  body: object,
  more: Partial<NewEntry> = {},
  room: RoomId = "table",
): string {
  const entries = foundation(room, history.entries);
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const party = who.capacity === "delegate" ? { party: who.party ?? "" } : {};
  const v = kinds.get(kind)?.version ?? 1;
  const entry = newEntry(kind, body, { v, ...party, ...more });
  const context = {
    kinds,
    audience: who,
    room,
    at: "2031-03-20T12:00:00.000Z",
    state: fold(entries),
    entries,
    entryOf,
  };
  const result = checkWrite(entry, context);
  if (result.ok) return "written";
  const named = result.failure.facts?.["who"];
  return `${publicCode(result.failure.code)}${Array.isArray(named) ? ` ${named.join(" ")}` : ""}`;
}

function begun(rule?: object): { readonly history: History; readonly base: string } {
  const history = opened(rule);
  return {
    history,
    base: history.write("composite", { id: "text", title: "Text", drafts: [], composite }, { as: "office" }),
  };
}

const own = { as: "KE", party: "KE" };
const proposed = (history: History, base: string) =>
  history.write("proposal", { composite: "text", point, base, spans: clause }, { v: 2, ...own });
const answered = (history: History, proposal: string, party: string, answer: string, more: object = {}) =>
  history.write("stance", { proposal, answer, ...more }, { as: party, party });

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
});

describe("a consent whose words went into the text", () => {
  test("is not undone as if it had never been, but withdrawn", () => {
    const { history, base } = begun();
    const proposal = proposed(history, base);
    const yes = answered(history, proposal, "SO", "accept");
    const undo = (entry: string) => ({ entry, body: null, why: "a slip" });
    expect(refusal(history, solmark, "correction", undo(yes))).toBe("written");
    const taken = history.write(
      "edit",
      { composite: "text", base, spans: clause, adopts: [proposal] },
      { as: "office" },
    );
    expect(refusal(history, solmark, "correction", undo(yes))).toBe("taken-in");
    expect(refusal(history, solmark, "withdrawal", { what: "stance", id: yes })).toBe("written");
    // Once the words have gone, nothing rests on it.
    history.write("correction", undo(taken), { as: "office" });
    expect(refusal(history, solmark, "correction", undo(yes))).toBe("written");
  });

  test("rests as well on a meeting, and on a silence with what confirmed it", () => {
    const { history, base } = begun();
    const undo = (entry: string) => ({ entry, body: null, why: "a slip" });
    const silence = history.write("silence", { composite: "text", deadline: "2031-03-20" }, { as: "office" });
    const over = history.write("confirmation", { of: silence, answer: "confirm" }, { as: "office" });
    const lists = { sessions: [], present: ["KE", "SO"], absent: [], observers: [], texts: ["text"], sources: [] };
    const meeting = history.write(
      "meeting",
      { title: "M", date: "2031-03-10", outcome: "", ...lists },
      { as: "office" },
    );
    for (const each of [silence, over, meeting])
      expect(refusal(history, office, "correction", undo(each))).toBe("written");
    history.write("edit", { composite: "text", base, spans: clause, silence, meeting }, { as: "office" });
    for (const each of [silence, over, meeting])
      expect(refusal(history, office, "correction", undo(each))).toBe("taken-in");
  });
});

describe("a further draft", () => {
  const woven = (party: string, words: Readonly<Record<string, string>>) =>
    compile([...drafts.filter((each) => each.party !== party), { party, draft: treaty(words) as Draft }]).composite;

  test("woven in takes nothing back that was taken in; what its own party changes is that party's act, and is told", () => {
    const { history, base } = begun();
    const proposal = proposed(history, base);
    answered(history, proposal, "SO", "accept");
    history.write(
      "edit",
      { composite: "text", base, spans: clause, adopts: [proposal] },
      { as: "office", on: "2031-03-05" },
    );
    const body = (next: object) => ({ id: "text", title: "Text", drafts: [], composite: next });
    expect(refusal(history, office, "composite", body(composite))).toBe("takes-back KE SO");
    const words = { "1": "Article 1 of the pact.", "2": "Something else." };
    const next = woven("SO", words);
    expect(refusal(history, office, "composite", body(next))).toBe("takes-back KE SO");
    const text = frontText(fold(history.entries)) ?? expect.fail("no text");
    expect(reopens(text, { composite: next })).toMatchObject([
      { party: "KE", point: "2", was: "Clause 2 of the treaty.", now: "Article 2 of the treaty.", takenIn: true },
      { party: "SO", point: "2", was: "Clause 2 of the treaty.", now: "Something else.", takenIn: true },
    ]);
    history.write("draft", { id: "so", party: "SO", draft: treaty(words) }, { as: "SO", party: "SO" });
    expect(refusal(history, office, "composite", body(next))).toBe("takes-back KE");
    const onto = compile([{ party: "SO", draft: treaty(words) as Draft }], {
      onto: text.versions.at(-1)?.composite,
    }).composite;
    expect(refusal(history, office, "composite", body(onto))).toBe("written");
    expect(reopens(text, { composite: onto }).map(({ party }) => party)).toEqual(["SO"]);
  });
});

describe("a text begun from the draft of one party", () => {
  const alone = beginFrom(composite, "KE").composite;
  const body = (next: object) => ({ id: "text", title: "Text", drafts: [], composite: next });
  function agreed(history: History): string {
    const base = history.write("composite", body(alone), { as: "office" });
    const proposal = proposed(history, base);
    const yes = answered(history, proposal, "SO", "accept");
    history.write("edit", { composite: "text", base, spans: clause, adopts: [proposal] }, { as: "office" });
    return yes;
  }

  test("tells what a whole new version would undo, and whose draft brings it", () => {
    const history = opened();
    agreed(history);
    history.write(
      "mark",
      {
        composite: "text",
        point,
        level: "agreed",
        between: ["KE", "SO"],
        notPart: [],
        declaredBy: "The chair",
        on: "2031-03-05",
        sources: [],
      },
      { as: "office", on: "2031-03-19" },
    );
    history.write("draft", { id: "ke", party: "KE", draft: drafts[0]?.draft as object }, own);
    const state = fold(history.entries);
    const text = frontText(state) ?? expect.fail("no text");
    expect(unsettles(state, text, { composite }, "2031-03-20")).toMatchObject([
      { point, parties: ["KE", "SO"], falls: { level: "agreed", between: ["KE", "SO"] } },
    ]);
    expect(broughtBy(state, text, ["ke"])).toEqual(["KE"]);
    expect(unsettles(state, text, text.versions.at(-1) ?? {}, "2031-03-20")).toEqual([]);
  });

  test("is not woven anew against a party that agreed to its words and has no draft in it", () => {
    const history = opened();
    const yes = agreed(history);
    // The draft of the basis came anew: it may go back on its own words, not on what another agreed to.
    history.write("draft", { id: "ke", party: "KE", draft: drafts[0]?.draft as object }, own);
    expect(refusal(history, office, "composite", body(composite))).toBe("takes-back SO");
    expect(refusal(history, office, "composite", body(alone))).toBe("takes-back SO");
    const standing = fold(history.entries)
      .texts.find(({ id }) => id === "text")
      ?.versions.at(-1)?.composite;
    expect(refusal(history, office, "composite", body(standing ?? {}))).toBe("written");
    history.write("withdrawal", { what: "stance", id: yes }, { as: "SO", party: "SO" });
    history.write("draft", { id: "so", party: "SO", draft: drafts[1]?.draft as object }, { as: "SO", party: "SO" });
    expect(refusal(history, office, "composite", body(composite))).toBe("written");
  });
});

describe("the text in front", () => {
  const chair = { id: "chair", title: "Chair", drafts: [], composite, chair: true };
  const rule = { kind: "consensus", deciding: ["KE", "SO"] };

  test("is changed with the consent of all who decide; a chair's text is the office's to issue", () => {
    const { history } = begun(rule);
    expect(refusal(history, ketara, "composite", { ...chair, id: "ours" }, {}, "channel/KE+SO")).toBe("chair-office");
    expect(refusal(history, office, "composite", chair)).toBe("written");
    history.write("composite", chair, { as: "office" });
    const accept = (party: string, answer = "accept") =>
      history.write("stance", { composite: "chair", answer }, { as: party, party });
    expect(refusal(history, office, "front", { composite: "chair" })).toBe("not-consented KE SO");
    accept("KE");
    accept("SO", "accept-ad-referendum");
    expect(refusal(history, office, "front", { composite: "chair" })).toBe("not-consented SO");
    accept("SO");
    expect(refusal(history, office, "front", { composite: "chair" })).toBe("written");
    history.write(
      "edit",
      { composite: "chair", base: history.entries.find(({ body }) => body?.["id"] === "chair")?.id, spans: clause },
      { as: "office" },
    );
    expect(refusal(history, office, "front", { composite: "chair" })).toBe("not-consented KE SO");
  });

  test("by a silence on the whole, which any objection breaks and which raises no ad referendum", () => {
    const { history } = begun(rule);
    history.write("composite", chair, { as: "office" });
    const silence = history.write(
      "silence",
      { composite: "chair", deadline: "2031-03-20T10:00:00.000Z" },
      { as: "office" },
    );
    history.write("confirmation", { of: silence, answer: "confirm" }, { as: "office" });
    const front = { composite: "chair", silence };
    expect(refusal(history, office, "front", front)).toBe("written");
    history.write("stance", { composite: "chair", answer: "accept-ad-referendum" }, { as: "KE", party: "KE" });
    expect(refusal(history, office, "front", front)).toBe("not-consented KE");
    history.write("stance", { composite: "chair", point, answer: "reserve", silence }, { as: "SO", party: "SO" });
    expect(refusal(history, office, "front", front)).toBe("not-consented KE SO");
  });
});

describe("an answer", () => {
  test("brackets words that its party reads, without a reason; waits for a day only where it is ad referendum", () => {
    const { history } = begun();
    const range = { in: "text", from: 8, to: 9, quote: "2" };
    const body = { composite: "text", point, answer: "reserve", range };
    expect(refusal(history, solmark, "stance", body)).toBe("written");
    expect(refusal(history, solmark, "stance", { ...body, range: { ...range, quote: "3" } })).toBe("span-misfit");
    expect(refusal(history, solmark, "stance", { composite: "text", point, answer: "reserve" })).toBe("wrong-entry");
    expect(
      refusal(history, solmark, "stance", { composite: "text", point, answer: "reserve", reservation: "scrutiny" }),
    ).toBe("written");
    // The office files an objection as it came, with no reason of its own making.
    const received = { by: "in the meeting", on: "2031-03-19" };
    const filed = { composite: "text", point, answer: "oppose" };
    expect(refusal(history, office, "stance", { ...filed, received }, { party: "SO" })).toBe("written");
    expect(refusal(history, office, "stance", filed, { party: "SO" })).toBe("wrong-entry");
    expect(refusal(history, solmark, "stance", { ...filed, received })).toBe("not-received");
    const until = { composite: "text", point, until: "2031-04-01" };
    expect(refusal(history, solmark, "stance", { ...until, answer: "accept-ad-referendum" })).toBe("written");
    expect(refusal(history, solmark, "stance", { ...until, answer: "accept" })).toBe("wrong-entry");
  });
});

describe("a mark", () => {
  test("of agreed words is not set between parties whose words still stand in brackets", () => {
    const { history, base } = begun();
    const mark = (level: string, between = ["KE", "SO"], more: object = {}) =>
      refusal(history, office, "mark", {
        composite: "text",
        point: first,
        level,
        between,
        notPart: [],
        declaredBy: "the office",
        on: "2031-03-20",
        sources: [],
        ...more,
      });
    for (const level of ["agreed-ad-referendum", "agreed", "closed"]) expect(mark(level)).toBe("mark-bracketed KE SO");
    expect(mark("agreed-in-substance")).toBe("written");
    // Where nobody differs, and between those who hold no other words.
    expect(mark("agreed", ["KE", "SO"], { point })).toBe("written");
    expect(mark("agreed", ["KE", "CU"])).toBe("written");
    const words = [span("SO", "Article 1 of the pact.", "Article 1 of the treaty.", first)];
    history.write("edit", { composite: "text", base, spans: words, for: ["SO"] }, { as: "SO", party: "SO" });
    expect(mark("agreed")).toBe("written");
    // Words of the version that it names, whatever came since.
    expect(mark("agreed", ["KE", "SO"], { version: base })).toBe("mark-bracketed KE SO");
  });
});
