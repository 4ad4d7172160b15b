import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { usualChoices } from "../../../core/text/found.ts";
import { readDraft, type ReadOptions } from "../../read.ts";
import { cleanse } from "../cleanse.ts";
import { foundInDocx } from "../found.ts";
import { ownFileTracked } from "./index.ts";
import { linesOf } from "./lines.ts";

const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Draft> => {
  const found = await readDraft(bytes, "kept.docx", options);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
};
const words = (draft: Draft): readonly string[] => linesOf(draft).map(({ text }) => text);
const settled = async (bytes: Uint8Array, tracked: "final" | "original"): Promise<readonly string[]> => {
  const copy = cleanse(bytes, { ...usualChoices, tracked });
  return copy.ok ? words(await read(copy.value)) : [JSON.stringify(copy.failure)];
};

const by = 'w:author="Jana Roth" w:date="2031-04-01T00:00:00Z"';
const pending = `<w:del w:id="31" ${by}><w:r><w:delText>promptly</w:delText></w:r></w:del><w:ins w:id="32" ${by}>${run("within 24 hours")}</w:ins>`;
const kept = buildDocx({
  body:
    para(run("1. The Parties shall withdraw all forces within sixty days.")) +
    para(`${run("2. Each Party shall tell the other ")}${pending}${run(" of any incident.")}`) +
    para(run("3. Monitors shall watch the whole line together.")),
});

test("law: a colleague's tracked changes stay pending in a party's own file with tracked changes", async () => {
  const tabled = await read(kept);
  const now: Draft = {
    ...tabled,
    points: tabled.points.map((each) => ({ ...each, text: each.text.replace("sixty days", "ninety days") })),
  };
  const own = ownFileTracked(kept, tabled, now, { author: "SOUTH", date: null });
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  const found = foundInDocx(own.value.bytes, true);
  expect(found.ok && found.value.tracked.map(({ author, kind, text }) => [author, kind, text])).toEqual([
    ["SOUTH", "delete", "sixty"],
    ["SOUTH", "insert", "ninety"],
    ["Jana Roth", "delete", "promptly"],
    ["Jana Roth", "insert", "within 24 hours"],
  ]);
  expect(await settled(own.value.bytes, "final")).toEqual(words(now));
  // Rejecting all leads to what stood before her changes too.
  expect(await settled(own.value.bytes, "original")).toEqual(await settled(kept, "original"));
});
