import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../text/compile.ts";
import type { Composite } from "../text/composite.ts";
import { draft, point, walkPoints, type Draft } from "../text/draft.ts";
import { reading } from "../text/reading.ts";
import { applyToVersion, changesOf, nearestReading, ownDraftEdits } from "../text/spans.ts";
import { receivedProposals, sentText } from "./receiving.ts";
import type { TalksText } from "./talks.ts";

const PLACES = ["harbour", "river", "bridge", "market", "border", "station"];
const SIDES = ["KE", "SO"] as const;
/** Each paragraph has a word that is agreed in the revisions, and one that the party changes in its own file. */
const paragraph = (place: string, agreed: string, own: string, party: string): string =>
  `The ${party === "KE" ? "joint" : "common"} office of the ${place} shall inspect every cargo within ${agreed} of its arrival and, where the papers of the vessel are in order, release it after ${own} at the latest to its owner in the ${place}.`;
const of = (agreed: readonly string[], own: readonly string[], party: string, more: readonly string[] = []): Draft =>
  draft({
    language: "en",
    points: [...PLACES.map((place, at) => paragraph(place, agreed[at]!, own[at]!, party)), ...more].map((text, at) =>
      point({ id: `${at + 1}`, label: `${at + 1}.`, text }),
    ),
  });
const AGREED = PLACES.map(() => "ten days");
const OWN = PLACES.map(() => "a week");

interface Step {
  readonly at: number;
  /** Whose words change: those of one party go into brackets, what both agree on into the words of all. */
  readonly whose: "KE" | "SO" | "both";
}

/** Successive revisions, in each of which other words came in for both, or for one. */
function revisionsOf(steps: readonly Step[]): readonly Composite[] {
  const revisions = [compile(SIDES.map((party) => ({ party, draft: of(AGREED, OWN, party) }))).composite];
  for (const [step, { at, whose }] of steps.entries()) {
    const last = revisions.at(-1)!;
    const spans = SIDES.filter((party) => whose === "both" || whose === party).map((as) => {
      const point = last.points[at]!.id;
      const read = textAt(last, point, as);
      const quote = /within (.*?) of its arrival/u.exec(read)![1]!;
      const from = read.indexOf(quote);
      return { point, in: "text" as const, as, from, to: from + quote.length, quote, insert: `${step + 20} hours` };
    });
    const shared =
      textAt(last, spans[0]!.point, "KE") === textAt(last, spans[0]!.point, "SO").replaceAll("common", "joint");
    const edit = whose === "both" && shared ? { spans: spans.slice(0, 1) } : { spans, for: spans.map(({ as }) => as) };
    const applied = applyToVersion({ composite: last }, { ...edit, points: [] });
    if (!applied.ok) throw new Error(applied.failure.code);
    revisions.push(applied.value.composite!);
  }
  return revisions;
}

const both = (...places: readonly number[]): readonly Step[] => places.map((at) => ({ at, whose: "both" }));

function readingOf(composite: Composite, party: string): Draft {
  const read = reading(composite, party);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function textAt(composite: Composite, id: string, party: string): string {
  const at = composite.points.findIndex((each) => each.id === id);
  return readingOf(composite, party).points[at]!.text;
}

const textsOf = (of: Draft): readonly string[] => [...walkPoints(of.points)].map(({ point: { text } }) => text);

/** What a file proposes on the text that stands, and how all read that with what fits it. */
function received(revisions: readonly Composite[], file: Draft) {
  const nearest = nearestReading(
    revisions.map((each) => readingOf(each, "KE")),
    file,
  )!;
  const made = revisions[nearest.at]!;
  const versions = revisions.map((composite, at) => ({
    title: "",
    adopts: [],
    composite,
    entry: { room: "table", seq: at + 1, id: `${at}` },
  }));
  const text = { kind: "composite", id: "text", versions } as unknown as TalksText;
  const { changes, unplaced } = changesOf(ownDraftEdits(made, "KE", file), "KE", "");
  const found = receivedProposals(changes, made, sentText([text], made)!, { own: true });
  const last = `${revisions.length - 1}`;
  const fits = found.proposals.filter(({ body }) => body.base === last);
  const edit = {
    spans: fits.flatMap(({ body }) => body.spans ?? []),
    points: fits.flatMap(({ body }) => body.points ?? []),
  };
  const after = applyToVersion({ composite: revisions.at(-1)! }, edit);
  if (!after.ok) throw new Error(after.failure.code);
  const reads = (party: string) => textsOf(readingOf(after.value.composite!, party));
  return { ...found, at: nearest.at, unplaced: [...unplaced, ...found.unplaced], fits, reads };
}

const whose = fc.constantFrom("KE", "SO", "both");
const steps = fc.array(fc.record({ at: fc.nat(PLACES.length - 1), whose }), { minLength: 1, maxLength: 5 });

test("law: an own document that is as it was sent proposes nothing, of whatever revision it is", () => {
  fc.assert(
    fc.property(steps, fc.nat(), (made, which) => {
      const revisions = revisionsOf(made);
      const file = readingOf(revisions[which % revisions.length]!, "KE");
      const { proposals, unplaced, at, older, reads } = received(revisions, file);
      expect([proposals, unplaced]).toEqual([[], []]);
      const same = revisions.map((each) => textsOf(readingOf(each, "KE")).join() === textsOf(file).join());
      expect(at).toBe(same.lastIndexOf(true));
      expect(older?.revision ?? revisions.length).toBe(at + 1);
      for (const party of SIDES) expect(reads(party)).toEqual(textsOf(readingOf(revisions.at(-1)!, party)));
    }),
    { numRuns: 25 },
  );
});

test("law: what a party changed in a file of an earlier revision is all that is proposed, and what was agreed since stays", () => {
  const own = fc.array(fc.option(fc.constantFrom("two days", "one month", "no more than an hour"), { freq: 1 }), {
    minLength: PLACES.length,
    maxLength: PLACES.length,
  });
  fc.assert(
    fc.property(steps, fc.nat(), own, fc.boolean(), (made, which, wants, isLonger) => {
      const revisions = revisionsOf(made);
      const old = textsOf(readingOf(revisions[which % revisions.length]!, "KE"));
      const put = (texts: readonly string[]) => {
        const changed = texts.map((words, at) => (wants[at] == null ? words : words.replace("a week", wants[at])));
        return isLonger ? [...changed, "Sealed goods need no licence.", "Nothing here binds third States."] : changed;
      };
      const file = draft({
        language: "en",
        points: put(old).map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text })),
      });
      const { proposals, fits, unplaced, reads } = received(revisions, file);
      expect(unplaced).toEqual([]);
      expect(fits).toEqual(proposals);
      const standing = revisions.at(-1)!;
      expect(reads("KE")).toEqual(put(textsOf(readingOf(standing, "KE"))));
      for (const words of reads("SO").slice(0, PLACES.length)) expect(words).toContain("common office");
      for (const { changes } of proposals) for (const { from } of changes) expect(from).not.toMatch(/hours|ten days/u);
    }),
    { numRuns: 25 },
  );
});

test("law: a change right beside words that were agreed since takes none of them back: it is told with both, and not proposed", () => {
  const word = fc.constantFrom("after landing in port", "from the first bell");
  fc.assert(
    fc.property(fc.nat(PLACES.length - 1), word, fc.boolean(), (at, insert, isSentence) => {
      const revisions = revisionsOf(both(at, (at + 1) % PLACES.length));
      const old = textsOf(readingOf(revisions[0]!, "KE"));
      const beside = (words: string) => words.replace("of its arrival", insert);
      const texts = old.map((words, nth) => (nth === at && !isSentence ? beside(words) : words));
      const file = draft({
        language: "en",
        points: texts.map((text, nth) =>
          point({ id: `${nth + 1}`, label: "", text: isSentence ? `${text} Ten.` : text }),
        ),
      });
      const { proposals, fits, reads, unplaced } = received(revisions, file);
      const standing = textsOf(readingOf(revisions.at(-1)!, "KE"));
      expect(reads("KE")).toEqual(isSentence ? standing.map((words) => `${words} Ten.`) : standing);
      expect(proposals).toEqual(fits);
      const since = { now: expect.stringContaining("20 hours") };
      expect(unplaced).toMatchObject(isSentence ? [] : [{ code: "moved-away", since }]);
    }),
    { numRuns: 12 },
  );
});

test("law: what an own file of an earlier revision proposes can be taken in, and all else of it is told", () => {
  const fate = fc.constantFrom("stays", "out", "reworded", "agreed words");
  fc.assert(
    fc.property(fc.array(fate, { minLength: PLACES.length, maxLength: PLACES.length }), steps, (fates, made) => {
      const revisions = revisionsOf(made);
      const old = textsOf(readingOf(revisions[0]!, "KE"));
      const texts = old.flatMap((words, at) => {
        if (fates[at] === "out") return [];
        if (fates[at] === "reworded") return [words.replace("a week", "two days")];
        return [fates[at] === "stays" ? words : words.replace("within ten days", "inside five mornings")];
      });
      fc.pre(texts.length > 3);
      const file = draft({
        language: "en",
        points: texts.map((text, at) => point({ id: `${at + 1}`, label: "", text })),
      });
      const { proposals, fits, unplaced, there = 0 } = received(revisions, file);
      expect(proposals).toEqual(fits);
      const asked = fates.filter((each) => each !== "stays").length;
      expect(proposals.flatMap(({ changes }) => changes).length + unplaced.length + there).toBeGreaterThanOrEqual(
        asked,
      );
      for (const { code } of unplaced) expect(code).toBe("moved-away");
    }),
    { numRuns: 25 },
  );
});

test("a sentence that goes right behind words that were agreed since goes by itself", () => {
  const start = (master: string, more: string) =>
    draft({
      language: "en",
      points: [point({ id: "1", label: "1.", text: `Each vessel takes a pilot, unless the Master ${master}.${more}` })],
    });
  const made = (master: string) =>
    compile(SIDES.map((party) => ({ party, draft: start(master, " Ships of war stay out. The rest enter.") })))
      .composite;
  const [old, now] = [made("forbids it"), made("exempts it in writing")];
  const { proposals, fits, reads } = received([old, now], start("forbids it", " The rest enter."));
  expect(proposals).toEqual(fits);
  expect(proposals.flatMap(({ changes }) => changes.flatMap(({ since }) => since ?? []))).toEqual([]);
  expect(reads("KE")).toEqual(["Each vessel takes a pilot, unless the Master exempts it in writing. The rest enter."]);
});

test("a change that fits no more what stands is told with both, and one that stands already is counted", () => {
  const [first, second] = revisionsOf(both(0)) as [Composite, Composite];
  const change = (to: string) => {
    const [one, ...others] = textsOf(readingOf(first, "KE"));
    const all = [one!.replace("ten days", to), ...others.map((words) => words.replace("a week", "two days"))];
    return draft({ language: "en", points: all.map((text, at) => point({ id: `${at + 1}`, label: "", text })) });
  };
  const gone = received([first, second], change("five days"));
  expect(gone.older).toEqual({ revision: 1, standing: 2 });
  expect(gone.unplaced).toMatchObject([
    { code: "moved-away", from: "ten", to: "five", since: { now: expect.stringContaining("20 hours") } },
  ]);
  expect(gone.proposals).toEqual(gone.fits);
  expect(gone.fits).toHaveLength(PLACES.length - 1);
});

test("what a file of an earlier revision says as it was agreed since is no proposal, and is counted", () => {
  const all = revisionsOf(both(0, 1, 2));
  const [first, last] = [all[0]!, all.at(-1)!];
  const [one, ...others] = textsOf(readingOf(first, "KE"));
  const texts = [one!.replace("ten days", "20 hours"), ...others.map((words) => words.replace("a week", "two days"))];
  const file = draft({ language: "en", points: texts.map((text, at) => point({ id: `${at + 1}`, label: "", text })) });
  const { at, there, proposals, fits, reads } = received([first, last], file);
  expect([at, there]).toEqual([0, 1]);
  expect(proposals).toHaveLength(PLACES.length - 1);
  expect(fits).toEqual(proposals);
  expect(reads("KE")[0]).toBe(textsOf(readingOf(last, "KE"))[0]);
});

test("a new point of a file of an earlier revision that was taken in since is not asked for again", () => {
  const all = revisionsOf(both(1, 2, 3));
  const [first, agreed] = [all[0]!, all.at(-1)!];
  const more = ["Sealed goods need no licence.", "Nothing here binds third States."];
  const file = of(AGREED, ["two days", ...OWN.slice(1)], "KE", more);
  const { fits: asked } = received([first], file);
  const points = asked.flatMap(({ body }) => body.points ?? []);
  const last = applyToVersion({ composite: agreed }, { spans: [], points });
  if (!last.ok) throw new Error(last.failure.code);
  const { proposals, there, at } = received([first, last.value.composite!], file);
  expect([at, there]).toEqual([0, 1]);
  expect(proposals).toMatchObject([{ changes: [{ to: "two days" }] }]);
});
