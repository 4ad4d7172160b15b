import { describe, expect, test } from "vitest";
import { opened, treaty, type History } from "../../../../test/support/history.ts";
import { beginFrom } from "../../text/begin.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import { fold } from "../fold.ts";
import { broughtBy, frontText, reopens, unsettles } from "../living/index.ts";
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
