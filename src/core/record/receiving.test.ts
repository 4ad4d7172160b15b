import { expect, test } from "vitest";
import { withHolders } from "../text/apart.ts";
import { compile } from "../text/compile.ts";
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
  const [proposal] = receivedProposals([change], sent, found, false).proposals;
  const spans = (proposal?.body as { spans?: readonly Span[] } | undefined)?.spans ?? [];
  expect(spans[0]?.slot).toBeUndefined();
  const after = applyToVersion({ composite }, { spans, points: [] });
  const words = after.ok ? (findPoint(after.value.composite?.points ?? [], id)?.text ?? []) : [];
  expect(readingText(words, "TA")).toBe(`${recital} of all, and that all shall be heard,`);
});
