import fc from "fast-check";
import type { Proposal } from "../talks.ts";
import type { Ground } from "./ground.ts";
import { proposedSaid } from "./proposed.ts";
import { describe, expect, test } from "vitest";
import { histories, opened, treaty, type History } from "../../../../test/support/history.ts";
import { fold } from "../fold.ts";
import { canRead, canWrite } from "../permissions.ts";
import { compareWaits, waitCount, waitsFor } from "./index.ts";
import {
  office,
  observer,
  sole,
  of,
  consensus,
  waits,
  kindsOf,
  waitOf,
  words,
  place,
  propose,
  answer,
} from "../../../../test/support/waits.ts";

describe("proposals", () => {
  test("tell each of several changes", () => {
    const at = { point: "1", in: "text", as: "KE", from: 0, to: 1 } as const;
    const spans = [
      { ...at, quote: "30", insert: "thirty" },
      { ...at, quote: "through", insert: "via" },
    ];
    const proposal = { party: "KE", spans } as unknown as Proposal;
    const ground = { point: () => "4(1)" } as unknown as Ground;
    expect(words(proposedSaid(ground, proposal))).toBe("KE in 4(1): thirty … via in place of 30 … through.");
  });

  test("wait for those that have not answered, and go with the answer", () => {
    const history = opened(consensus);
    const first = propose(history, "KE");
    expect(kindsOf(history, of("KE"))).toEqual([]);
    expect(kindsOf(history, of("SO"))).toEqual(["answer"]);
    const wait = waitOf(history, of("SO"), "answer");
    expect(words(wait.said)).toBe("Answer a proposal");
    expect(wait.details.map(words)).toEqual(["KE in 1: Article one in place of Article 1 of the treaty."]);
    expect(wait.place).toEqual({ page: "text", values: { text: "d", point: "1" } });
    expect(wait.entries.map(({ id }) => id)).toEqual([first]);
    answer(history, "SO", first);
    expect(kindsOf(history, of("SO"))).toEqual([]);
    expect(kindsOf(history, of("CU"))).toEqual(["answer"]);
    // The mediator is not asked, and who only looks on has nothing to do.
    expect([kindsOf(history, of("OB")), kindsOf(history, observer)]).toEqual([[], []]);
    expect(waits(history, office).map(({ kind, yours }) => [kind, yours])).toEqual([["answers", false]]);
  });

  test("of a process without a rule wait for all but its own party", () => {
    const history = opened();
    const id = propose(history, "KE");
    expect(["KE", "SO", "CU"].map((party) => kindsOf(history, of(party)))).toEqual([[], ["answer"], ["answer"]]);
    answer(history, "SO", id, "oppose");
    expect(kindsOf(history, of("SO"))).toEqual([]);
  });

  test("that were withdrawn, contested or brought before more people wait for nobody", () => {
    const history = opened(consensus);
    const id = propose(history, "KE", {}, "channel/KE+SO");
    expect(kindsOf(history, of("SO"))).toEqual(["answer"]);
    expect(kindsOf(history, of("CU"))).toEqual([]);
    history.write("withdrawal", { what: "proposal", id }, { party: "KE", as: "KE", room: "channel/KE+SO" });
    expect(kindsOf(history, of("SO"))).toEqual([]);
  });

  test("can be taken into the text once all have agreed, until it is", () => {
    const history = opened(consensus);
    const id = propose(history, "KE");
    answer(history, "SO", id);
    expect(kindsOf(history, office)).toEqual(["answers"]);
    answer(history, "CU", id);
    expect(kindsOf(history, office)).toEqual(["take-in"]);
    expect(waitOf(history, office, "take-in").details.map(words)).toEqual([
      "1: SO and CU have all accepted what KE proposed, as the words stand.",
    ]);
    expect(kindsOf(history, sole)).toEqual(["take-in"]);
    expect(kindsOf(history, of("KE"))).toEqual([]);
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "Article one." }), adopts: [id] });
    expect(kindsOf(history, office)).toEqual([]);
  });

  test("whose words went in are told of once an acceptance is withdrawn, until it is given anew or the words change", () => {
    const history = opened(consensus);
    const id = propose(history, "KE");
    const yes = answer(history, "SO", id);
    answer(history, "CU", id);
    const withdraw = (stance: string, on: string) =>
      history.write("withdrawal", { what: "stance", id: stance }, { party: "SO", as: "SO", on });
    const causes = () => fold(history.entries).ledger.flatMap(({ open }) => open.map(({ cause }) => cause));
    const tabled = (text: string, adopts: readonly string[]) =>
      history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": text }), adopts }, { on: "2031-03-04" });
    tabled("Article one.", [id]);
    expect(causes()).toEqual(["never-marked"]);
    const back = withdraw(yes, "2031-03-05");
    expect(causes()).toEqual(["never-marked", "unaccepted"]);
    expect(fold(history.entries).texts[0]?.versions.at(-1)?.draft?.points[0]?.text).toBe("Article one.");
    const wait = waitOf(history, office, "unaccepted");
    expect(words(wait.said)).toBe("An acceptance was withdrawn after its words went into the text");
    expect(wait.details.map(words)).toEqual([
      "1: SO withdrew its acceptance on 5 Mar 2031. The words stay until an edit changes them.",
    ]);
    expect(wait.entries.map((each) => each.id)).toEqual([back]);
    expect([office, of("KE"), of("CU")].map((who) => waitOf(history, who, "unaccepted").yours)).toEqual([
      true,
      false,
      false,
    ]);
    expect([kindsOf(history, of("SO")), kindsOf(history, observer)]).toEqual([[], []]);
    const again = answer(history, "SO", id);
    expect(causes()).toEqual(["never-marked"]);
    withdraw(again, "2031-03-06");
    expect(causes()).toEqual(["never-marked", "unaccepted"]);
    tabled("Article 1.", []);
    expect(causes()).toEqual(["never-marked"]);
    expect(kindsOf(history, office)).toEqual([]);
  });

  test("that an acceptance was withdrawn from before they went in are told of to nobody", () => {
    const history = opened({ kind: "silence" });
    const id = propose(history, "KE");
    const yes = answer(history, "SO", id);
    history.write("withdrawal", { what: "stance", id: yes }, { party: "SO", as: "SO" });
    history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": "Article one." }), adopts: [id] });
    expect(kindsOf(history, office)).toEqual([]);
  });

  test("accepted ad referendum wait for the capital, whose delegation confirms", () => {
    const history = opened(consensus);
    const id = propose(history, "KE");
    answer(history, "SO", id, "accept-ad-referendum");
    answer(history, "CU", id);
    history.write("credential", {
      id: "c",
      party: "SO",
      holder: "Bo",
      levels: ["agreed"],
      adReferendumTo: "the Council of Solmark",
    });
    expect(kindsOf(history, of("SO"))).toEqual(["own-referendum"]);
    expect(waitOf(history, of("SO"), "own-referendum").details.map(words)).toEqual([
      "SO on 1, to be confirmed by the Council of Solmark. Silence does not confirm it.",
    ]);
    history.write(
      "stance",
      { proposal: id, answer: "accept-ad-referendum", until: "2031-04-01" },
      { party: "SO", as: "SO" },
    );
    expect(waitOf(history, of("SO"), "own-referendum").details.map(words)).toEqual([
      "SO on 1, to be confirmed by the Council of Solmark, capital to confirm by 1 Apr 2031. Silence does not confirm it.",
    ]);
    expect(waitOf(history, office, "capitals")).toMatchObject({ yours: false, act: null });
    expect(waitCount(waits(history, office))).toBe(0);
    answer(history, "SO", id);
    expect(kindsOf(history, of("SO"))).toEqual([]);
    expect(kindsOf(history, office)).toEqual(["take-in"]);
  });
});

describe("what the office filed", () => {
  test("waits for its party alone, until that confirms or contests it", () => {
    const history = opened(consensus);
    const body = { ...place, operation: "replace", text: "Article one.", received: { by: "e-mail", on: "2031-03-03" } };
    const id = history.write("proposal", body, { party: "SO", as: "office" });
    expect(kindsOf(history, of("SO"))).toEqual(["filed"]);
    expect(kindsOf(history, of("KE"))).toEqual(["answer"]);
    expect(waitOf(history, of("SO"), "filed").details.map(words)).toEqual([
      "Proposal on 1, received by e-mail, 3 Mar 2031.",
    ]);
    history.write("confirmation", { of: id, answer: "confirm" }, { party: "SO", as: "SO" });
    expect(kindsOf(history, of("SO"))).toEqual([]);
  });
});

describe("what was filed and taken into the text", () => {
  test("is told to the office once its party contests it, until the words change", () => {
    const history = opened(consensus);
    const id = history.write(
      "proposal",
      { ...place, operation: "replace", text: "Article one.", against: "Article 1 of the treaty." },
      { party: "SO", as: "office" },
    );
    const tabled = (text: string, adopts: readonly string[], on: string) =>
      history.write("draft", { id: "d", party: "KE", draft: treaty({ "1": text }), adopts }, { on });
    tabled("Article one.", [id], "2031-03-04");
    expect(kindsOf(history, office)).not.toContain("contested");
    const against = history.write(
      "confirmation",
      { of: id, answer: "contest", reason: "Never sent." },
      { party: "SO", as: "SO", on: "2031-03-05" },
    );
    const wait = waitOf(history, office, "contested");
    expect(wait.details.map(words)).toEqual([
      "1: SO contested on 5 Mar 2031 what the office had filed for it. The words stay until an edit changes them.",
    ]);
    expect([wait.yours, wait.entries.map((each) => each.id)]).toEqual([true, [against]]);
    tabled("Article 1.", [], "2031-03-06");
    expect(kindsOf(history, office)).not.toContain("contested");
  });
});

describe("a silence", () => {
  const deadline = "2031-03-25T16:00:00.000Z";
  const silence = (history: History) =>
    history.write("silence", { draft: "d", points: ["1", "2"], deadline }, { as: "office", on: "2031-03-20" });

  test("runs for those that have said nothing, by its hour in the zone of the process", () => {
    const history = opened({ kind: "silence" });
    silence(history);
    const wait = waitOf(history, of("SO"), "silence");
    expect([wait.due?.day, wait.due?.clock, words(wait.said)]).toEqual([
      "2031-03-25",
      "18:00",
      "A silence ends on 2 points",
    ]);
    expect(waitOf(history, office, "silence").yours).toBe(false);
    for (const point of ["1", "2"])
      history.write("stance", { draft: "d", point, answer: "accept" }, { party: "SO", as: "SO" });
    expect(kindsOf(history, of("SO"))).toEqual([]);
    expect(kindsOf(history, of("CU"))).toEqual(["silence"]);
  });

  test("on the text as a whole waits for those that it would bind, until one objects", () => {
    const history = opened();
    history.write("silence", { draft: "d", deadline }, { as: "office", on: "2031-03-20" });
    expect(kindsOf(history, of("SO"))).toEqual(["silence"]);
    const wait = waitOf(history, of("SO"), "silence");
    expect([words(wait.said), wait.place]).toEqual([
      "A silence ends on the text as a whole",
      { page: "text", values: { text: "d" } },
    ]);
    expect(kindsOf(history, of("OB"))).toEqual([]);
    history.write("stance", { draft: "d", answer: "oppose", reason: "No." }, { party: "CU", as: "CU" });
    expect(kindsOf(history, of("SO"))).toEqual([]);
    expect(kindsOf(history, office, "2031-03-26T16:00:00.000Z")).toEqual([]);
  });

  test("that has passed waits for the office to say that it held, as soon as the clock says so", () => {
    const history = opened({ kind: "silence" });
    const id = silence(history);
    const after = "2031-03-25T16:00:01.000Z";
    expect(kindsOf(history, of("SO"), after)).toEqual([]);
    expect(kindsOf(history, office, after)).toEqual(["silence-ended"]);
    // A page that was folded before the deadline says so too.
    expect(waitsFor(fold(history.entries), office, after).map(({ kind }) => kind)).toEqual(["silence-ended"]);
    history.write("confirmation", { of: id, answer: "confirm" }, { as: "office", on: "2031-03-26" });
    expect(kindsOf(history, office, after)).toEqual([]);
  });
});

describe("for every history", () => {
  const readers = [office, observer, ...["KE", "SO", "CU"].map(of)];

  test("nothing waits that rests on a room the reader cannot read, or for one who cannot write there", () => {
    fc.assert(
      fc.property(histories(40), (entries) => {
        // On all that there is, more than any of them is handed.
        const state = fold(entries);
        for (const reader of readers)
          for (const wait of waitsFor(state, reader)) {
            for (const { room } of wait.entries) expect(canRead(reader, room)).toBe(true);
            const [{ room } = { room: "" }] = wait.entries;
            if (wait.yours)
              expect(
                ["answers", "marks", "texts", "analysis", "credentials"].some((writers) =>
                  canWrite(reader, room, writers as "marks"),
                ),
              ).toBe(true);
          }
        expect(waitsFor(state, observer)).toEqual([]);
      }),
    );
  });
});

test("what is due first comes first, what has no day last, and what waits for others after what waits for the reader", () => {
  const history = opened({ kind: "silence" });
  propose(history, "KE");
  history.write("silence", { draft: "d", points: ["1"], deadline: "2031-03-25T16:00:00.000Z" }, { as: "office" });
  history.write("silence", { draft: "d", points: ["2"], deadline: "2031-03-24" }, { as: "office" });
  history.write("credential", { id: "c", party: "SO", holder: "Bo", levels: ["agreed"], until: "2031-03-25" });
  const all = waits(history, of("SO"));
  expect(all.map(({ kind, due }) => [kind, due?.day])).toEqual([
    ["silence", "2031-03-24"],
    ["silence", "2031-03-25"],
    ["credential", "2031-03-25"],
    ["answer", undefined],
  ]);
  expect(all.toReversed().toSorted(compareWaits)).toEqual(all);
});

test("a proposal that only moves, splits or joins points is told as such", () => {
  const history = opened(consensus);
  const first = history.entries.find(({ kind }) => kind === "draft");
  history.write(
    "proposal",
    {
      draft: "d",
      point: "1",
      base: first?.id ?? "",
      points: [{ op: "move", point: "1", at: { after: "2" } }],
    },
    { party: "KE", as: "KE", v: 2 },
  );
  expect(waitOf(history, of("SO"), "answer").details.map(words)).toEqual(["KE in 1: to move the point after 2."]);
});
