// What changed between two drafts, substance apart from form, and the redline as a Word file.
// node compare.mjs [OLD NEW [REDLINE.docx]]
import { readFile, writeFile } from "node:fs/promises";
import { compareDrafts } from "parley-library/text";
import { exportFrame, readDraft, writeRedlineDocx } from "parley-library/formats";
import { failureLine, loadWords } from "parley-library/words";

const en = await loadWords("en");
const ours = "Article 1\n\nThe Parties shall withdraw within 30 days.\n\nArticle 2\n\nThe observers report each month.";
const theirs = "Article 1\n\nThe Parties should withdraw within 60 days.\n\nArticle 2\n\nThe observers report each month.";

/** @param {string | undefined} path @param {string} otherwise */
async function draftOf(path, otherwise) {
  const bytes = path === undefined ? new TextEncoder().encode(otherwise) : await readFile(path);
  const read = await readDraft(bytes, path ?? "draft.txt");
  if (!read.ok) throw new Error(failureLine(en, read.failure));
  return read.value.draft;
}

const [from, to, redline] = process.argv.slice(2);
const [before, after] = [await draftOf(from, ours), await draftOf(to, theirs)];
const compared = compareDrafts(before, after);
for (const pair of compared.pairs)
  for (const change of pair.changes)
    console.log(`${pair.to.join(" + ")}  ${change.class}, ${change.kind}: “${change.from}” → “${change.to}”`);
if (redline !== undefined)
  await writeFile(redline, writeRedlineDocx(compared, before, after, exportFrame({ title: after.title })));
