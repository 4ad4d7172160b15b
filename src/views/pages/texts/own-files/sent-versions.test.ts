import { expect, test } from "vitest";
import { opened } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import { compile } from "../../../../core/text/compile.ts";
import { draft, point } from "../../../../core/text/draft.ts";
import { loadWords } from "../../../../words/words.ts";
import { sentVersions } from "./sent-versions.ts";

test("no two versions that may have been sent are called alike, several of one day neither", async () => {
  const history = opened();
  const drafts = ["ke", "so"].map((id) => ({
    id,
    party: id.toUpperCase(),
    draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text: `Truce by ${id}.` })] }),
  }));
  for (const each of drafts) history.write("draft", each, { party: each.party });
  const { composite } = compile(drafts);
  for (const text of ["t", "u"]) {
    let base = history.write("composite", { id: text, title: "Composite", drafts: ["ke", "so"], composite });
    for (const n of [1, 2, 3]) {
      const fresh = { id: `n${n}`, label: `${n + 1}.`, heading: "", text: `Monitors report ${n}.`, points: [] };
      const points = [{ op: "insert", at: { after: composite.points[0]?.id }, point: fresh }];
      base = history.write("edit", { composite: text, base, points, for: ["KE"] }, { party: "KE", as: "KE" });
    }
  }
  const versions = sentVersions(fold(history.entries), await loadWords("en"), ({ on }) => `on ${on}`);
  expect(versions).toHaveLength(8);
  expect(new Set(versions.map(({ label }) => label)).size).toBe(8);
  expect(versions[1]?.label).toBe("Composite, rev. 2, on 2031-03-01 (t)");
});
