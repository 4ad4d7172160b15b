import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkAgreement,
  compileAgreement,
  extractCommitments,
  indicesAt,
  plainCommitment,
  runAgreement,
  type Agreement,
} from "../../src/core/commitments/index.ts";
import type { Fact, Said } from "../../src/core/common/said.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { readDraft } from "../../src/formats/read.ts";
import { languageCodes } from "../../src/words/languages.ts";
import { say } from "../../src/words/words.ts";
import { everyLanguage } from "../support/words.ts";
import { agreements } from "./arbitrary.ts";
import { branches, day140 } from "./day140.ts";
import { day } from "./days.ts";

/** Everything that a value has to tell, what is told within it included. */
function saidIn(value: unknown): readonly Said[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(saidIn);
  return "code" in value && "facts" in value ? [value as Said, ...within] : within;
}

/** The words of others among facts, parted by spaces: a single one may be a name that chooses a branch of a sentence. */
function wordsOfOthers(fact: Fact): readonly string[] {
  if (typeof fact === "string") return fact.includes(" ") ? (fact.match(/\p{L}{3,}/gu) ?? []) : [];
  return Array.isArray(fact) ? fact.flatMap(wordsOfOthers) : [];
}

/** Holds all that is told of a text against the text: its sentences exist in every language, its facts are the text's words. */
function hold(told: unknown, text: unknown): void {
  const known = JSON.stringify(text).toLowerCase();
  for (const said of saidIn(told)) {
    for (const word of Object.values(said.facts).flatMap(wordsOfOthers))
      expect(known, `${said.code}: ${JSON.stringify(said.facts)}`).toContain(word.toLowerCase());
    for (const language of languageCodes) {
      const sentence = say(everyLanguage[language], said);
      expect(sentence.trim(), `${said.code} in ${language}`).not.toBe("");
      expect(sentence, `${said.code} in ${language}`).not.toMatch(/\bundefined\b|\[object/u);
    }
  }
}

function whole(agreement: Agreement, draft?: Draft): unknown {
  return [
    checkAgreement(draft === undefined ? { agreement } : { agreement, draft }),
    agreement.commitments.map((each) => plainCommitment(agreement, each)),
  ];
}

test("law: what is told of an agreement holds no words but its own", () => {
  fc.assert(
    fc.property(agreements, (agreement) => hold(whole(agreement), agreement)),
    { numRuns: Number(process.env["PARLEY_RUNS"] ?? 25) },
  );
  const run = runAgreement(day140, branches.D, { asOf: day(260), explain: "all" });
  const indices = indicesAt(compileAgreement(day140), branches.D, day(260));
  hold([whole(day140), run, indices], [day140, branches.D]);
});

test("law: so does what is told of drafts", async () => {
  const folder = join(import.meta.dirname, "../../examples/lake-irrin/drafts");
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
    const read = await readDraft(new Uint8Array(readFileSync(join(folder, name))), name);
    if (!read.ok) throw new Error(read.failure.code);
    const { draft } = read.value;
    const { agreement } = extractCommitments(draft, { draft: name });
    hold(whole(agreement, draft), [draft, agreement]);
  }
});
