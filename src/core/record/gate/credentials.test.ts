import { describe, expect, test } from "vitest";
import { newEntry, opened, treaty, type History } from "../../../../test/support/history.ts";
import { compile } from "../../text/compile.ts";
import type { Draft } from "../../text/draft.ts";
import type { NewEntry } from "../entry.ts";
import { fold } from "../fold.ts";
import { kinds } from "../parts.ts";
import type { Audience } from "../permissions.ts";
import type { RoomId } from "../room.ts";
import { checkWrite, foundation } from "../writing.ts";

const ketara: Audience = { member: "k", capacity: "delegate", party: "KE" };
const office: Audience = { member: "o", capacity: "secretariat" };
const own = { as: "KE", party: "KE" };
const { composite } = compile([
  { party: "KE", draft: treaty() as Draft },
  { party: "SO", draft: treaty({ "1": "Article 1 of the pact." }) as Draft },
]);
const [first = "", second = ""] = composite.points.map(({ id }) => id);

/** The code of what refuses an entry of KE's delegate, or `written`. */
function refusal(
  history: History,
  kind: string,
  body: object,
  { who = ketara, room = "table", ...more }: Partial<NewEntry> & { who?: Audience; room?: RoomId } = {},
): string {
  const entries = foundation(room, history.entries);
  const entry = newEntry(kind, body, { v: kinds.get(kind)?.version ?? 1, party: "KE", ...more });
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const at = "2031-03-20T12:00:00.000Z";
  const result = checkWrite(entry, { kinds, audience: who, room, at, state: fold(entries), entries, entryOf });
  return result.ok ? "written" : result.failure.code;
}

const credential = (history: History, party: string, levels: readonly string[], more: object = {}) =>
  history.write("credential", { id: `c-${party}`, party, holder: "the head", levels, ...more }, { party, as: party });
const accept = { draft: "d", point: "1", answer: "accept" };
const referred = { ...accept, answer: "accept-ad-referendum" };
const BOUND = "no-credential.bound";

describe("to accept", () => {
  test("needs no credential while none is on record", () => {
    expect(refusal(opened(), "stance", accept)).toBe("written");
  });

  test("needs one that covers it once any is, for whoever speaks as a delegation", () => {
    const history = opened();
    credential(history, "SO", ["agreed"]);
    expect(refusal(history, "stance", accept)).toBe(BOUND);
    expect(refusal(history, "stance", referred)).toBe(BOUND);
    expect(refusal(history, "stance", accept, { who: office })).toBe("written");
    expect(refusal(history, "stance", { ...accept, answer: "reserve", reason: "Later." })).toBe("written");
    expect(refusal(history, "proposal", { draft: "d", point: "1", operation: "delete", text: "" })).toBe("written");
    expect(refusal(history, "stance", accept, { room: "caucus/KE" })).toBe("written");
  });

  test.each<[string, readonly string[], object, string, string]>([
    ["agreement", ["agreed"], {}, "written", "written"],
    ["agreement ad referendum alone", ["agreed-ad-referendum"], {}, BOUND, "written"],
    ["agreement in substance alone", ["agreed-in-substance"], {}, BOUND, BOUND],
    ["another text", ["agreed"], { text: "other" }, BOUND, BOUND],
    ["another point", ["agreed"], { points: ["2"] }, BOUND, BOUND],
    ["another time", ["agreed"], { until: "2031-03-19" }, BOUND, BOUND],
  ])("with a credential for %s", (_what, levels, more, whole, half) => {
    const history = opened();
    credential(history, "KE", levels, more);
    expect(refusal(history, "stance", accept)).toBe(whole);
    expect(refusal(history, "stance", referred)).toBe(half);
  });

  test("a proposal is covered by its own point, a text as a whole by no credential for points", () => {
    const history = opened();
    const body = { draft: "d", point: "2", operation: "replace", text: "Other." };
    const proposal = history.write("proposal", body, { party: "SO", as: "SO" });
    credential(history, "KE", ["agreed"], { points: ["2"] });
    expect(refusal(history, "stance", { proposal, answer: "accept" })).toBe("written");
    expect(refusal(history, "stance", { draft: "d", answer: "accept" })).toBe(BOUND);
  });

  test("one that was withdrawn covers nothing, and locks nobody out for ever", () => {
    const history = opened();
    credential(history, "KE", ["agreed"]);
    history.write("withdrawal", { what: "credential", id: "c-KE" }, own);
    expect(refusal(history, "stance", accept)).toBe(BOUND);
    const body = { id: "new", party: "KE", holder: "the deputy", levels: ["agreed"] };
    expect(refusal(history, "credential", body)).toBe("written");
  });
});

describe("to lift", () => {
  const reserved = { draft: "d", point: "1", answer: "reserve", reason: "Later." };

  test("what one holds against words needs one, by withdrawing it as by undoing it", () => {
    const history = opened();
    const stance = history.write("stance", reserved, own);
    const withdrawal = { what: "stance", id: stance };
    const undone = { entry: stance, body: null, why: "slip" };
    expect(refusal(history, "withdrawal", withdrawal)).toBe("written");
    credential(history, "SO", ["agreed"]);
    expect(refusal(history, "withdrawal", withdrawal)).toBe(BOUND);
    expect(refusal(history, "correction", undone)).toBe(BOUND);
    credential(history, "KE", ["agreed-in-substance"]);
    expect(refusal(history, "withdrawal", withdrawal)).toBe("written");
    expect(refusal(history, "correction", undone)).toBe("written");
  });

  test("that one can live with words is said by anyone, but where it takes the place of a reservation", () => {
    const history = opened();
    credential(history, "SO", ["agreed"]);
    const softer = { draft: "d", point: "1", answer: "can-live-with" };
    expect(refusal(history, "stance", softer)).toBe("written");
    history.write("stance", reserved, own);
    expect(refusal(history, "stance", softer)).toBe(BOUND);
    expect(refusal(history, "stance", { ...softer, point: "2" })).toBe("written");
    credential(history, "KE", ["agreed-in-substance"]);
    expect(refusal(history, "stance", softer)).toBe("written");
  });

  test("an acceptance is taken back by anyone", () => {
    const history = opened();
    const stance = history.write("stance", accept, own);
    credential(history, "SO", ["agreed"]);
    expect(refusal(history, "withdrawal", { what: "stance", id: stance })).toBe("written");
  });

  test("brackets, or to take up the words of others, needs one; to write other words does not", () => {
    const history = opened();
    const base = history.write("composite", { id: "text", title: "Text", drafts: [], composite }, { as: "office" });
    const change = (point: string, quote: string, insert: string) => {
      const from = `Article ${point === first ? 1 : 2} of the `.length;
      const span = { point, in: "text", as: "KE", from, to: from + quote.length, quote, insert };
      return refusal(history, "edit", { composite: "text", base, spans: [span], for: ["KE"] });
    };
    expect(change(first, "treaty", "pact")).toBe("written");
    credential(history, "SO", ["agreed"]);
    expect(change(first, "treaty", "pact")).toBe(BOUND);
    expect(change(first, "treaty", "covenant")).toBe("written");
    expect(change(first, "treaty", "")).toBe("written");
    expect(change(second, "treaty", "covenant")).toBe("written");
    credential(history, "KE", ["agreed-in-substance"]);
    expect(change(first, "treaty", "pact")).toBe("written");
  });
});
