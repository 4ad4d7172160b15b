import { expect, test } from "vitest";
import { proseOfFile } from "./briefing-prose.ts";
import { exportFrame } from "./frame.ts";
import { writeTableDocx } from "./tables/index.ts";

test("a table of a Word file keeps its rows and cells", async () => {
  const word = writeTableDocx(
    {
      id: "losses",
      title: "Losses",
      notes: [],
      columns: ["Side", "Killed", "Wounded"].map((title) => ({ id: title.toLowerCase(), title, description: title })),
      rows: [
        ["Україна", "57,500–100,000", "two\nlines"],
        ["Росія", null, "N/A"],
      ],
    },
    exportFrame({ title: "Losses" }),
  );
  const read = await proseOfFile(word, "losses.docx");
  if (!read.ok) throw new Error(read.failure.code);
  const lines = read.value.split("\n");
  // Paragraphs stand apart, or a title would run into the sentence below it.
  expect(read.value).toContain("# Losses\n\n");
  const at = lines.indexOf("Side\tKilled\tWounded");
  expect(lines.slice(at - 1, at + 5)).toEqual([
    "",
    "Side\tKilled\tWounded",
    "Україна\t57,500–100,000\ttwo lines",
    "Росія\t–\tN/A",
    "",
  ]);
});
