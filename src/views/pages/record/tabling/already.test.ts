import { expect, test } from "vitest";
import { opened, treaty } from "../../../../../test/support/history.ts";
import { fold } from "../../../../core/record/fold.ts";
import type { Draft } from "../../../../core/text/draft.ts";
import { sameOnRecord } from "./already.tsx";

const file = { sha256: "a".repeat(64), name: "treaty.docx", type: "" };

test("a draft with the words of any version on record, or of a file that was kept, is on record already", () => {
  const history = opened();
  const changed = treaty({ "1": "Article 1 of the pact." });
  history.write("draft", { id: "d", party: "KE", draft: changed, file }, { party: "KE", on: "2031-03-05" });
  const known = { whole: fold(history.entries), entries: history.entries };
  const same = (words: Readonly<Record<string, string>>, hash: string | null = null) => {
    const found = sameOnRecord(known, treaty(words) as Draft, hash);
    return found === null ? null : [found.text.id, found.revision];
  };
  expect(same({})).toEqual(["d", 1]);
  expect(same({ "1": "Article 1 of the pact." })).toEqual(["d", 2]);
  expect(same({ "1": "Article 1 of the covenant." })).toBeNull();
  expect(same({ "1": "Article 1 of the covenant." }, file.sha256)).toEqual(["d", 2]);
  expect(same({ "1": "Article 1 of the covenant." }, "b".repeat(64))).toBeNull();
  const empty = { ...(treaty() as Draft), points: [] };
  expect(sameOnRecord(known, empty, null)).toBeNull();
});
