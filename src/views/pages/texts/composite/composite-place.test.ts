import { expect, test } from "vitest";
import type { ProcessState, TabledDraft } from "../../../../core/record/state.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { usualDrafts } from "./composite-place.ts";

const tabled = (id: string, party: string, language: string, date: string, versionOf?: string): TabledDraft => ({
  id,
  party,
  draft: draft({
    date,
    language,
    points: [point({ id: "1", label: "1", text: id })],
    ...(versionOf === undefined ? {} : { versionOf }),
  }),
});
const usual = (...drafts: readonly TabledDraft[]) =>
  usualDrafts({ id: "p", parties: [], drafts } as unknown as ProcessState).map(({ id }) => id);
const ta = tabled("ta", "TA", "en", "2026-10-12");
const mo = tabled("mo", "MO", "en-GB", "2026-10-20");

test("law: a language version beside a draft is no second draft: the one in the language of the others is compiled", () => {
  const french = tabled("ta-fr", "TA", "fr", "2026-10-12");
  expect(usual(ta, french, mo)).toEqual(["ta", "mo"]);
  expect(usual(french, ta, mo)).toEqual(["ta", "mo"]);
  const later = tabled("ta-fr", "TA", "fr", "2026-11-02", "ta");
  expect(usual(ta, later, mo)).toEqual(["ta", "mo"]);
  expect(usual(ta, later, tabled("mo-fr", "MO", "fr", "2026-10-21"), tabled("hal", "HAL", "fr", "2026-10-22"))).toEqual(
    ["ta-fr", "mo-fr", "hal"],
  );
});

test("a later draft in another language is a later draft, and of one day the later in the process", () => {
  expect(usual(ta, tabled("ta-2", "TA", "fr", "2026-11-02"), mo)).toEqual(["ta-2", "mo"]);
  expect(usual(ta, tabled("ta-2", "TA", "en", "2026-10-12"), mo)).toEqual(["ta-2", "mo"]);
});

test("the language of the text on the table goes before that of most drafts", () => {
  const french = tabled("ta-fr", "TA", "fr", "2026-10-12");
  const composite = {
    parties: ["TA"],
    points: [point({ id: "1", text: "x" })],
    drafts: [{ language: "fr" }],
    retired: [],
  };
  const text = {
    kind: "composite",
    id: "text",
    room: "table",
    versions: [{ composite, entry: { id: "e" }, on: "", at: "" }],
  };
  const state = {
    id: "p",
    parties: [],
    drafts: [ta, french, mo],
    texts: [text],
    proposals: [],
    ledger: [],
    timeline: [],
  };
  expect(usualDrafts(state as unknown as ProcessState).map(({ id }) => id)).toEqual(["ta-fr", "mo"]);
});
