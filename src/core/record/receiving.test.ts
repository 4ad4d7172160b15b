import { describe, expect, test } from "vitest";
import { withHolders } from "../text/apart.ts";
import { compile } from "../text/compile.ts";
import type { Composite } from "../text/composite.ts";
import { draft, point } from "../text/draft.ts";
import { applyToVersion, findPoint, type ReturnedChange, type Span } from "../text/spans.ts";
import { readingText } from "../text/reading.ts";
import { receivedProposals, sentText } from "./receiving.ts";
import type { TalksText } from "./talks.ts";

const shared = "The parties shall cease all hostilities at noon on the day after signature.";
const recital = "Recognising that the river is a shared watercourse";
const of = (party: string, ...texts: readonly string[]) => ({
  party,
  draft: draft({ language: "en", points: texts.map((text, n) => point({ id: `${n + 1}`, label: `${n + 1}`, text })) }),
});
const { composite } = compile([
  of("KA", shared, `${recital}, on which many depend, and that all shall be heard,`),
  of("TA", shared, `${recital}, and that all shall be heard,`),
  of("VE", shared),
]);
const version = { title: "", adopts: [], composite, entry: { room: "table", seq: 1, id: "entry-1" } };
const text = { kind: "composite", id: "text", versions: [version] } as unknown as TalksText;

test("law: a text sent with brackets around what only some hold is known again, and what is put in stands where it was put", () => {
  const sent = withHolders(composite);
  const found = sentText([text], sent);
  expect(found?.version?.entry.id).toBe("entry-1");
  if (found === null) return;
  const [, { id }] = composite.points as unknown as [unknown, { id: string }];
  const at = recital.length;
  // Right before the bracket of KA, in the words that both hold: the first slot of what was sent, no slot of the text.
  const span: Span = { point: id, in: "text", as: "KA", from: at, to: at, quote: "", insert: " of all", slot: "s1" };
  const change = {
    point: id,
    label: "2",
    kind: "words",
    edit: { spans: [span], points: [] },
  } as unknown as ReturnedChange;
  const [proposal] = receivedProposals([change], sent, found).proposals;
  const spans = (proposal?.body as { spans?: readonly Span[] } | undefined)?.spans ?? [];
  expect(spans[0]?.slot).toBeUndefined();
  const after = applyToVersion({ composite }, { spans, points: [] });
  const words = after.ok ? (findPoint(after.value.composite?.points ?? [], id)?.text ?? []) : [];
  expect(readingText(words, "TA")).toBe(`${recital} of all, and that all shall be heard,`);
});

describe("law: a change made on an older revision glues no words together that nobody wrote", () => {
  const words = (most: string) => `The Commission shall decide by ${most}, and its reports are public.`;
  const deciding = (most: string, more: string = shared) =>
    compile([of("KA", more, words("consensus")), of("TA", more, words(most)), of("VE", more)]).composite;
  const sent = deciding("majority");
  const id = sent.points[1]?.id ?? "";
  const put = (standing: Composite, quote: string, insert: string, before = quote) => {
    const as = "TA";
    const versions = [sent, standing].map((each, at) => ({
      ...version,
      composite: each,
      entry: { ...version.entry, id: `${at}` },
    }));
    const on = { kind: "composite", id: "text", versions } as unknown as TalksText;
    const from = readingText(findPoint(sent.points, id)?.text ?? [], as).indexOf(before);
    const span: Span = { point: id, in: "text", as, from, to: from + quote.length, quote, insert, slot: "s1" };
    const change = { point: id, kind: "words", edit: { spans: [span], points: [] } } as unknown as ReturnedChange;
    const made = receivedProposals([change], sent, { text: on, version: on.versions[0] });
    expect(made.older).toEqual({ revision: 1, standing: 2 });
    const [{ body, changes } = { body: {}, changes: [] }] = made.proposals;
    const { base, spans = [] } = body as { base?: string; spans?: readonly Span[] };
    const after = base === "1" ? applyToVersion({ composite: standing }, { spans, points: [] }) : null;
    const reads = (party: string) =>
      after?.ok === true ? readingText(findPoint(after.value.composite?.points ?? [], id)?.text ?? [], party) : base;
    return { reads, since: changes[0]?.since, changes, unplaced: made.unplaced };
  };

  test("words replaced beside words that came since stand as their sender wrote them, and what was seen is told", () => {
    const { reads, since } = put(deciding("two-thirds majority"), "majority", "simple majority");
    expect(reads("TA")).toBe(words("simple majority"));
    expect(reads("KA")).toBe(words("consensus"));
    expect(since).toEqual({ saw: "by majority,", now: "by two-thirds majority," });
  });

  test("words put in where others were put in since stay with the revision that was sent, and both are told", () => {
    const { reads, since } = put(deciding("two-thirds majority"), "", "simple ", "majority");
    expect([reads("TA"), since]).toEqual(["0", { saw: "by majority,", now: "by two-thirds majority," }]);
  });

  test("what stands in words that were left alone goes along with them, and nothing is told of it", () => {
    const { reads, since } = put(deciding("majority", "The parties cease all fire."), "majority", "vote");
    expect(reads("TA")).toBe(words("vote"));
    expect(since).toBeUndefined();
  });

  test("words that are gone stay with the revision that was sent, and both are told", () => {
    const { reads, since } = put(deciding("lot"), "majority", "simple majority");
    expect([reads("TA"), since]).toEqual(["0", { saw: "by majority,", now: "by lot," }]);
  });

  test("what the text says already is not proposed again", () => {
    expect(put(deciding("simple majority"), "majority", "simple majority").changes).toEqual([]);
  });
});
