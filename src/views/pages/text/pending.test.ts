import fc from "fast-check";
import { expect, test } from "vitest";
import { opened, type History } from "../../../../test/support/history.ts";
import { fold } from "../../../core/record/fold.ts";
import { frontText, textNow } from "../../../core/record/living/index.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { plainNotation, printNotation } from "../../../core/text/notation.ts";
import { readingText } from "../../../core/text/reading.ts";
import { applyToVersion, findPoint, type TextEdit } from "../../../core/text/spans.ts";
import { pendingLines } from "../../../formats/composite-standing.ts";
import { inEnglish } from "../../../words/english.ts";
import { liveText } from "./model.ts";
import { pendingOn } from "./pending.ts";
import { nextVersion } from "./taking-in.ts";

const sentence = "This Agreement shall enter into force thirty days after ratification by both.";

/** A text of KE, or of KE and SO with the same words, on which a proposal is made before it changes. */
function begun(parties: readonly string[]): { readonly history: History; readonly base: string; readonly at: string } {
  const history = opened();
  const words = draft({ title: "T", language: "en", points: [point({ id: "1", label: "1.", text: sentence })] });
  const drafts = parties.map((party) => ({ id: party.toLowerCase(), party, draft: words }));
  for (const each of drafts) history.write("draft", each, { party: each.party });
  const { composite } = compile(drafts);
  const base = history.write("composite", { id: "t", title: "T", drafts: drafts.map(({ id }) => id), composite });
  return { history, base, at: composite.points[0]?.id ?? "" };
}

function live(history: History) {
  const talks = fold(history.entries);
  const text = frontText(talks) ?? expect.fail("no text");
  return liveText(talks, text, textNow(text) ?? expect.fail("no version"));
}

function wordsAt(version: Parameters<typeof applyToVersion>[0], at: string): string {
  const found = findPoint(version.composite?.points ?? [], at) ?? expect.fail("no point");
  return plainNotation(printNotation(found.text, { attributed: true }));
}

const change = fc.record({
  by: fc.constantFrom("KE", "SO"),
  word: fc.nat(11),
  length: fc.integer({ min: 1, max: 3 }),
  insert: fc.constantFrom("", "Riparians", "сім днів", "سبعة", "take effect"),
  alone: fc.boolean(),
});

test("law: a paper prints what taking a proposal in would write on the words that stand, else on which words it was made", () => {
  const seen = { fits: 0, older: 0, moved: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: fc.constantFrom("propose", "edit"), change }), { minLength: 2, maxLength: 6 }),
      fc.boolean(),
      (steps, two) => {
        const { history, at } = begun(two ? ["KE", "SO"] : ["KE"]);
        const made = new Map<string, string>();
        for (const { kind, change: drawn } of steps) {
          const { version } = live(history);
          const as = two ? drawn.by : "KE";
          const reading = readingText(version.composite?.points[0]?.text ?? [], as);
          const places = [...reading.matchAll(/\S+/gu)];
          const [from, to] = [places[drawn.word], places[drawn.word + drawn.length - 1]];
          if (from === undefined || to === undefined) continue;
          const quote = reading.slice(from.index, to.index + to[0].length);
          const span = { point: at, in: "text", as, from: from.index, to: from.index + quote.length, quote };
          const edit = { composite: "t", base: version.entry.id, spans: [{ ...span, insert: drawn.insert }] };
          if (quote === drawn.insert || !applyToVersion(version, { spans: edit.spans as never, points: [] }).ok)
            continue;
          if (kind === "edit")
            history.write("edit", { ...edit, for: drawn.alone ? [as] : ["KE", "SO"] }, { as: "office" });
          else
            made.set(history.write("proposal", { ...edit, point: at }, { v: 3, party: as, as }), wordsAt(version, at));
        }
        const now = live(history);
        const shown = now.sections.flatMap((each) => each.points.flatMap(({ proposals }) => proposals));
        const pending = pendingOn(now);
        expect(pending).toHaveLength(made.size);
        for (const each of shown) {
          const [ask, ...more] = pending.find(({ n }) => n === each.n)?.asks ?? expect.fail("not printed");
          expect(more).toEqual([]);
          const plan = nextVersion(now, each);
          const taken =
            each.consent.fits && plan !== null
              ? applyToVersion(now.version, { points: [], ...plan.body } as unknown as TextEdit)
              : null;
          if (taken?.ok === true) {
            expect(ask).toMatchObject({ at: "1", operation: "replace", words: wordsAt(taken.value, at) });
            expect(ask?.older).toBeUndefined();
            seen.fits++;
            if (made.get(each.proposal.id) !== wordsAt(now.version, at)) seen.moved++;
          } else {
            expect(ask?.older?.words).toBe(made.get(each.proposal.id));
            expect(ask?.older?.revision).not.toBeNull();
            seen.older++;
          }
        }
      },
    ),
    { numRuns: 150 },
  );
  for (const [what, n] of Object.entries(seen)) expect(n, what).toBeGreaterThan(10);
});

test("a proposal made before other words were agreed is printed with these, and one whose words are gone with its own", () => {
  const { history, base, at } = begun(["KE", "SO"]);
  const change = (quote: string, insert: string, as = "KE") => {
    const from = sentence.indexOf(quote);
    return [{ point: at, in: "text", as, from, to: from + quote.length, quote, insert }];
  };
  const propose = (quote: string, insert: string) =>
    history.write("proposal", { composite: "t", base, point: at, spans: change(quote, insert) }, { v: 3, party: "KE" });
  propose("by both", "by both Riparians");
  propose("into force", "into full force");
  history.write(
    "edit",
    { composite: "t", base, spans: change("enter into force", "take effect", "SO") },
    { as: "office" },
  );
  expect(pendingLines(pendingOn(live(history)), inEnglish)).toEqual([
    "Proposal 1, KE: 1 to read: “This Agreement shall take effect thirty days after ratification by both Riparians.”",
    `Proposal 2, KE: 1 to read: “${sentence.replace("into force", "into full force")}”; made on words of rev. 1 that have changed since: “${sentence}”`,
  ]);
});
