import { expect, test } from "vitest";
import { draft, point } from "../core/text/draft.ts";
import { compareDrafts } from "../core/text/compare.ts";
import { writeDraftDocx } from "../formats/docx/index.ts";
import { exportFrame } from "../formats/frame.ts";
import type { WordBytes } from "../views/word-files.ts";
import type { MadeDocument } from "./documents.ts";
import type { ProcessState } from "../core/record/state.ts";
import { paperOf } from "../views/papers.ts";
import { en } from "../words/english.ts";
import { speakerOf } from "../words/words.ts";
import type { Paper } from "../core/common/paper.ts";
import type { DocumentRequest } from "./documents.ts";
import { makeWordDocument } from "./word-documents.ts";
import { partOf } from "../../test/support/archive.ts";

const state = { id: "p", title: "P", timeZone: "UTC", drafts: [], events: [], parties: [] } as unknown as ProcessState;
const voice = (paper: Paper) => ({ ...speakerOf(en), paper, version: "0" });
const madeOf = (request: DocumentRequest): MadeDocument => {
  const made = makeWordDocument(request, voice(paperOf(en, request, state, "2031-05-30T11:05:00Z")));
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
};
const made = (text: string) => draft({ title: "Draft", language: "en", points: [point({ id: "1", text })] });
const [a, b] = [made("The force has 600 observers."), made("The force has 800 observers.")];
const file = (text: typeof a): WordBytes => ({
  name: "kept.docx",
  tabled: text,
  bytes: writeDraftDocx(text, exportFrame({ title: "Draft" })),
});
const mainOf = ({ content }: MadeDocument): string => (typeof content === "string" ? "" : partOf(content));

const request = {
  kind: "comparison",
  format: "docx",
  process: "p",
  from: { id: "a", party: "NH", draft: a },
  to: { id: "b", party: "SH", draft: b },
  redline: compareDrafts(a, b),
  asOf: null,
} as const;
const how = { settle: false, formatting: false };

test("a Word redline is made inside the later draft's own file where both files are given", () => {
  const own = mainOf(madeOf({ ...request, within: { from: file(a), to: file(b), ...how } }));
  expect(own).toMatch(/<w:del [^>]*w:author="SH"[^>]*><w:r>.*?<w:delText xml:space="preserve">600<\/w:delText>/u);
  expect(own.replace(/<w:del [^>]*>.*?<\/w:del>|<\/?w:ins\b[^>]*>/gu, "")).toContain("800");
  expect(mainOf(madeOf(request))).not.toBe(own);
});

test("a file whose draft was edited on record is redlined as the draft reads now", () => {
  const now = made("The force has 900 observers.");
  const to = { ...request.to, draft: now };
  const own = mainOf(madeOf({ ...request, to, within: { from: file(a), to: file(b), ...how } }));
  expect(own).toContain("900");
  expect(own).not.toContain("800");
});

test("a file that is no Word file is refused with its reason, not redlined otherwise", () => {
  const broken = { ...file(b), bytes: new Uint8Array([1]) };
  const refused = { ...request, within: { from: file(a), to: broken, ...how } };
  expect(makeWordDocument(refused, voice(paperOf(en, refused, state, ""))).ok).toBe(false);
});

test("a party's text comes as the kept bytes under their own name, or with what changed since in its place", () => {
  const kept = file(a);
  const same = { kind: "draft", format: "docx", process: "p", draft: request.from } as const;
  const unchanged = madeOf({ ...same, within: { file: kept, tracked: true } });
  expect(unchanged.content).toBe(kept.bytes);
  expect(unchanged.name).toBe("kept.docx");
  const changed = { ...same, draft: { ...request.from, draft: b } };
  expect(mainOf(madeOf({ ...changed, within: { file: kept, tracked: false } }))).not.toContain("600");
  expect(mainOf(madeOf({ ...changed, within: { file: kept, tracked: true } }))).toMatch(/<w:del [^>]*w:author="NH"/u);
});

test("law: what changed since in a party's own file bears no day on which nobody changed it", () => {
  const dated = { ...request.from, draft: { ...b, date: "2031-05-01" } };
  const asked = { kind: "draft", format: "docx", process: "p", draft: dated } as const;
  const own = mainOf(madeOf({ ...asked, within: { file: file(a), tracked: true } }));
  expect(own).toMatch(/<w:ins [^>]*w:author="NH"/u);
  expect(own).not.toContain("w:date=");
});

test("a plain redline is written in the style of a file where one is chosen", () => {
  const house = file(made("Words of the house."));
  const styled = mainOf(madeOf({ ...request, house }));
  expect(styled).toContain("800");
  expect(styled).not.toContain("Words of the house");
  expect(styled).not.toBe(mainOf(madeOf(request)));
});
