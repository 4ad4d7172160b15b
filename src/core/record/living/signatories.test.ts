import fc from "fast-check";
import { expect, test } from "vitest";
import { History, treaty } from "../../../../test/support/history.ts";
import { refusal, office, span } from "../../../../test/support/living.ts";
import { fold } from "../fold.ts";
import type { RoomId } from "../room.ts";
import { askedParties, consentTo } from "./index.ts";

const AT = "2031-04-01T09:00:00.000Z";

/** Talks of two States under a mediator, with an organisation that guarantees, and a text that the two may have signed. */
function talks(signing: object | null, room: RoomId = "table", rule?: object): History {
  const history = new History();
  const frame = { title: "T", shortTitle: "T", fictitious: true, notice: "", timeZone: "UTC" };
  history.write("process", rule === undefined ? frame : { ...frame, rule }, { room: "public" });
  const roles = { KE: "belligerent", SO: "belligerent", CU: "guarantor", OB: "mediator" };
  for (const [at, [id, role]] of Object.entries(roles).entries())
    history.write("party", { id, name: id, slot: at + 1, roles: [{ role }] }, { room: "public" });
  history.write("draft", { id: "d", party: "KE", draft: treaty() }, { party: "KE" });
  const event = { id: "s", date: "2031-03-10", kind: "signature", title: "Signed", summary: "" };
  if (signing !== null)
    history.write("event", { ...event, drafts: ["d"], confidence: "found", sources: [], ...signing }, { room });
  return history;
}

const asked = (history: History) => {
  const state = fold(history.entries);
  return askedParties(
    state,
    AT,
    state.texts.find(({ id }) => id === "d"),
  );
};

test("law: who is no party to a signed text is not asked, and nobody is signed out of one that is not, or in secret", () => {
  const signers = fc.subarray(["KE", "SO", "CU", "OB"]);
  const room = fc.constantFrom<RoomId>("public", "table", "channel/KE+SO", "caucus/KE", "confidence/KE");
  fc.assert(
    fc.property(fc.option(signers), room, fc.boolean(), (parties, where, named) => {
      const deciding = { kind: "consensus", deciding: ["KE", "SO", "CU"] };
      const history = talks(parties === null ? null : { parties }, where, named ? deciding : undefined);
      const all = ["KE", "SO", "CU"];
      const open = where === "public" || where === "table";
      const by = (parties ?? []).filter((party) => party !== "OB");
      expect(asked(history)).toEqual(!named && open && by.length > 0 ? all.filter((each) => by.includes(each)) : all);
    }),
  );
});

test("a proposal on a signed text waits for its signatories, and the office may not edit it over one of them", () => {
  for (const [signing, silent] of [
    [null, ["KE", "CU"]],
    [{ parties: ["KE", "SO"] }, ["KE"]],
  ] as const) {
    const history = talks(signing);
    const base = history.entries.find(({ kind }) => kind === "draft")?.id;
    history.write("front", { draft: "d" }, { as: "office" });
    const spans = [span("SO", "Article", "Clause", "1")];
    history.write("proposal", { draft: "d", point: "1", base, spans }, { v: 2, as: "SO", party: "SO" });
    const state = fold(history.entries);
    expect(state.unreadable).toEqual([]);
    const [proposal] = state.proposals;
    const text = state.texts.find(({ id }) => id === "d")!;
    expect(consentTo(proposal!, text, state, AT).silent).toEqual(silent);
    expect(refusal(history, office, "edit", { draft: "d", base, spans, adopts: [proposal!.id] })).toBe(
      `not-consented ${silent.join(" ")}`,
    );
  }
});
