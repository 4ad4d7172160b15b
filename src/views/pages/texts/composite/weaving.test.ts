import { expect, test } from "vitest";
import { newEntry, opened, treaty } from "../../../../../test/support/history.ts";
import { publicCode } from "../../../../core/common/said.ts";
import { fold } from "../../../../core/record/fold.ts";
import { frontText, readingOf, textNow } from "../../../../core/record/living/index.ts";
import { kinds } from "../../../../core/record/parts.ts";
import { waitsFor } from "../../../../core/record/waits/index.ts";
import { checkWrite, foundation } from "../../../../core/record/writing.ts";
import type { Audience } from "../../../../core/record/permissions.ts";
import type { Composite } from "../../../../core/text/composite.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { walkComposite } from "../../../../core/text/reading.ts";
import { compile } from "../../../../core/text/compile.ts";
import { weavingOf } from "./weaving.ts";

const office: Audience = { member: "o", capacity: "secretariat" };
const words = { KE: "Article 1 of the pact.", SO: "Article 1 of this pact." };
const draftOf = (own: string) => treaty({ "1": own }) as Draft;

/** Two drafts side by side; KE has then changed its words on the text itself; SO tables another draft. */
function talks() {
  const history = opened();
  history.write("draft", { id: "ke", party: "KE", draft: draftOf(words.KE) }, { party: "KE" });
  history.write("draft", { id: "so", party: "SO", draft: draftOf(words.SO) }, { party: "SO" });
  const { composite } = compile([
    { party: "KE", id: "ke", draft: draftOf(words.KE) },
    { party: "SO", id: "so", draft: draftOf(words.SO) },
  ]);
  const base = history.write("composite", { id: "t", title: "T", drafts: ["ke", "so"], composite }, { as: "office" });
  const point = [...walkComposite(composite.points)].find((each) => each.point.text.length > 1)?.point.id;
  const span = { point, in: "text", as: "KE", from: 0, to: 7, quote: "Article", insert: "Clause" };
  history.write("edit", { composite: "t", base, for: ["KE"], spans: [span] }, { party: "KE" });
  return history;
}

const stateOf = (history: ReturnType<typeof opened>) => fold(foundation("table", history.entries));
function refusal(history: ReturnType<typeof opened>, drafts: readonly string[], composite: Composite): string {
  const entries = foundation("table", history.entries);
  const entryOf = (id: string) => entries.find((each) => each.id === id);
  const entry = newEntry(
    "composite",
    { id: "t", title: "T", drafts, composite },
    {
      v: kinds.get("composite")?.version ?? 1,
      as: "office",
    },
  );
  const at = "2031-03-20T12:00:00.000Z";
  const context = { kinds, audience: office, room: "table" as const, at, state: fold(entries), entries, entryOf };
  const result = checkWrite(entry, context);
  return result.ok ? "" : publicCode(result.failure.code);
}

test("law: a further draft is taken into the text as it stands, and takes nothing back that others hold there", () => {
  const history = talks();
  const text = frontText(stateOf(history)) ?? expect.fail("no text");
  expect(weavingOf(stateOf(history), text)).toBeNull();
  const late = draftOf("Article 1 of our last pact.");
  history.write("draft", { id: "so-2", party: "SO", draft: { ...late, date: "2031-03-19" } }, { party: "SO" });
  const state = stateOf(history);
  const now = frontText(state) ?? expect.fail("no text");
  const weaving = weavingOf(state, now) ?? expect.fail("nothing to take in");
  expect(weaving.drafts.map(({ id }) => id)).toEqual(["ke", "so-2"]);
  const { drafts, parties, corrections, onto } = weaving.request;
  const { composite } = compile(drafts, { parties, corrections, ...(onto === undefined ? {} : { onto }) });
  expect(refusal(history, ["ke", "so-2"], composite)).toBe("");
  // Compiled anew of the drafts, it would take back what KE changed in the text.
  const anew = compile(weaving.drafts.map(({ party, id, draft }) => ({ party, id, draft }))).composite;
  expect(refusal(history, ["ke", "so-2"], anew)).toBe("takes-back");
  history.write("composite", { id: "t", title: "T", drafts: ["ke", "so-2"], composite }, { as: "office" });
  const after = frontText(stateOf(history)) ?? expect.fail("no text");
  const read = (of: typeof after, party: string) => {
    const reading = readingOf(of, party);
    return reading.ok ? JSON.stringify(reading.value.points.map(({ label, text: own }) => [label, own])) : "";
  };
  expect(read(after, "KE")).toBe(read(now, "KE"));
  expect(read(after, "KE")).toContain("Clause 1 of the pact.");
  expect(read(after, "SO")).toContain("Article 1 of our last pact.");
  // The points of the text keep their names and numbers.
  const points = (of: typeof after) =>
    [...walkComposite(textNow(of)?.composite?.points ?? [])].map(({ point }) => `${point.id} ${point.label}`);
  expect(points(after)).toEqual(points(now));
});

test("who keeps the text is led to the draft that waits", () => {
  const history = talks();
  history.write("draft", { id: "so-2", party: "SO", draft: draftOf("Article 1 of our last pact.") }, { party: "SO" });
  const waiting = waitsFor(stateOf(history), office).find(({ kind }) => kind === "further-draft");
  expect(waiting?.place).toMatchObject({ page: "composite", values: { onto: "t" } });
});
