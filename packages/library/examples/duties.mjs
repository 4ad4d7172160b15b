// What a text obliges to, who owes it, and what its words leave open.
// node duties.mjs [DRAFT]
import { readFile } from "node:fs/promises";
import { checkDraft, extractCommitments, plainCommitment } from "parley-library/commitments";
import { readDraft } from "parley-library/formats";
import { failureLine, loadWords, say } from "parley-library/words";

const en = await loadWords("en");
const text = `Article 1

Ketara and Solmark shall withdraw their forces from the shore within 30 days of the entry into force of this Agreement.

Article 2

Solmark shall release all prisoners.`;

const [path] = process.argv.slice(2);
const bytes = path === undefined ? new TextEncoder().encode(text) : await readFile(path);
const read = await readDraft(bytes, path ?? "draft.txt");
if (!read.ok) throw new Error(failureLine(en, read.failure));
const { draft } = read.value;

const { agreement, uncovered } = extractCommitments(draft);
for (const commitment of agreement.commitments) {
  const said = plainCommitment(agreement, commitment).map((each) => say(en, each));
  console.log(`${commitment.id}: ${said.join(" ")}`);
}
console.log(`${uncovered.length} sentences from which no duty was read`);
for (const { place, message, suggestion } of checkDraft(draft))
  console.log(`${place}: ${say(en, message)} ${say(en, suggestion)}`);
