import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../core/commitments/index.ts";
import { draft, point } from "../core/text/draft.ts";
import { en } from "../words/english.ts";
import { speakerOf, told } from "../words/words.ts";
import { writeCheckTableDocx } from "./commitments-docx.ts";

test("a clause of the table stands with its article", () => {
  const text = draft({
    title: "Accord",
    language: "en",
    points: [
      point({
        id: "3",
        label: "Article 3",
        heading: "Withdrawal",
        points: [
          point({ id: "3/1", label: "1.", text: "All forces shall be withdrawn as soon as possible." }),
          point({
            id: "3/2",
            label: "2.",
            text: "The Front shall:",
            points: [point({ id: "3/2/a", label: "(a)", text: "hand over its weapons within a reasonable time;" })],
          }),
        ],
      }),
    ],
  });
  const found = told(en, checkDraft(text, { draft: "d" }));
  const { agreement } = extractCommitments(text);
  const bytes = writeCheckTableDocx(
    found,
    { agreement, draft: text },
    {
      today: "2031-01-01",
      version: "1",
      ...speakerOf(en),
      title: "Table",
      words: { ...en.commitments.table, kinds: en.commitments.kinds },
    },
  );
  const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
  const first = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => /<w:t(?: [^>]*)?>([^<]*)/u.exec(row)?.[1]);
  expect(first).toContain("3(1)");
  expect(first).toContain("3(2)(a)");
  expect(first).not.toContain("1.");
});
