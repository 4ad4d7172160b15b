import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../src/core/text/compile.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { writeCompositeDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { editPart } from "../office/edit-docx.ts";
import { deletedParagraph, editRun, paragraphsOf, wordRuns } from "../office/word-edits.ts";
import { scratch } from "./run.ts";

const work = scratch();
afterAll(() => work.remove());

const text = draft({
  points: [
    point({ id: "1", label: "1.", text: "All prisoners go home within 14 days." }),
    point({ id: "2", label: "2.", text: "A joint commission watches over it." }),
  ],
});
const sides = ["KE", "SO"].map((party) => ({ party, draft: text }));
const sent = writeCompositeDocx(compile(sides).composite, exportFrame({ title: "Text" }), { attributed: true });
const returned = editPart(sent, "word/document.xml", (xml) => {
  const [first = "", second = ""] = paragraphsOf(xml).filter((each) => /prisoners|commission/u.test(each));
  let edited = first;
  for (const [find, by] of [
    ["14", "7"],
    ["All", "The"],
  ] as const) {
    const run = wordRuns(edited).find((each) => each.text.includes(find)) ?? expect.fail(find);
    edited = editRun(edited, run, run.text.indexOf(find), find.length, by);
  }
  return xml
    .replace(first, () => edited)
    .replace(second, deletedParagraph)
    .replace(">Text<", ">Our text<");
});

describe("receive", () => {
  const file = work.file("returned.docx", returned);
  const bare = work.file(
    "bare.docx",
    editPart(returned, "customXml/item1.xml", () => null),
  );
  const original = work.file("sent.docx", sent);

  it("gives each point with just the words that change, and tells what has no place", async () => {
    const output = "proposals.json";
    const outcome = await work.here("receive", file, "--from", "SO", "-o", output);
    expect(outcome.code).toBe(0);
    expect(outcome.err).toMatch(/no place for “Text” → “Our text”: it is outside the text of any point/u);
    const { from, proposals, unplaced } = JSON.parse(readFileSync(join(work.folder, output), "utf8")) as Record<
      string,
      unknown
    >;
    expect(from).toBe("SO");
    expect(proposals).toMatchObject([
      {
        spans: [
          { as: "SO", quote: "All", insert: "The" },
          { as: "SO", quote: "14", insert: "7" },
        ],
        before: { text: "All prisoners go home within 14 days." },
        after: { text: "The prisoners go home within 7 days." },
      },
      { points: [{ op: "delete" }] },
    ]);
    expect(unplaced).toMatchObject([{ code: "outside" }]);
  });

  it("refuses a sender that is no party of the composite, as its reading does", async () => {
    for (const words of [
      ["receive", file, "--from", "CARU"],
      ["receive", bare, "--from", "CARU", "--sent", original],
    ]) {
      const refused = await work.here(...words);
      const { code, err } = await work.here("reading", original, "CARU");
      expect(code).not.toBe(0);
      expect([refused.code, refused.out]).toEqual([code, ""]);
      expect(refused.err).toContain("KE, SO");
      expect(err).toContain("KE, SO");
    }
  });

  it("makes one proposal of each change where asked to", async () => {
    const outcome = await work.here("receive", file, "--from", "SO", "--each");
    expect(outcome.out).toContain("3 changes of SO in 3 proposals; 1 without a place");
    expect((await work.here("receive", file, "--from", "SO")).out).toContain("3 changes of SO in 2 proposals");
  });

  it("takes the composite as it was sent where the file no longer carries it", async () => {
    const without = await work.here("receive", bare, "--from", "SO");
    expect(without).toMatchObject({ out: "", code: 1 });
    expect(without.err).toContain("--sent");
    const given = await work.here("receive", bare, "--from", "SO", "--sent", original);
    expect(given.out).toContain("3 changes of SO in 2 proposals");
  });

  it("holds a party's own document against what that party reads", async () => {
    const others = draft({ points: text.points.map((each) => ({ ...each, text: each.text.replace("14", "30") })) });
    const both = compile([
      { party: "KE", draft: text },
      { party: "SO", draft: others },
    ]).composite;
    const sent = work.file("both.docx", writeCompositeDocx(both, exportFrame({ title: "Text" }), { attributed: true }));
    const own = work.file(
      "own.md",
      "1. All prisoners go home within 7 days.\n\n2. A joint commission watches over it.\n",
    );
    const given = await work.here("receive", own, "--own", "--from", "KE", "--sent", sent);
    expect(given.out).toContain("“14” → “7”");
    expect(given.out).toContain("; 0 without a place");
    const missing = await work.here("receive", own, "--own", "--from", "KE");
    expect(missing.code).not.toBe(0);
    expect(missing.err).toContain("--sent FILE.docx");
  });

  describe("of several revisions", () => {
    const articles = (days: string, mail: string, time: string) =>
      draft({
        points: [
          `All prisoners go home within ${days} of the signature, the wounded before all others.`,
          `Mail of the prisoners is carried ${mail} by the joint commission of the two armies.`,
          `A joint commission watches over the exchange and reports to both governments each ${time}.`,
        ].map((words, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text: words })),
      });
    const composites = [["14 days", "month"] as const, ["30 days", "week"] as const].map(([days, time]) =>
      compile(["KE", "SO"].map((party) => ({ party, draft: articles(days, "free of charge", time) }))),
    );
    const [first = "", last = ""] = composites.map(({ composite }, at) =>
      work.file(`rev-${at + 1}.docx`, writeCompositeDocx(composite, exportFrame({ title: "T" }), { attributed: true })),
    );
    const own = (days: string, mail = "free of charge", time = "month") =>
      work.file(
        `own-${days}-${mail}.md`.replaceAll(" ", "-"),
        articles(days, mail, time)
          .points.map(({ label, text: words }) => `${label} ${words}\n`)
          .join("\n"),
      );
    const run = (file: string, ...more: readonly string[]) =>
      work.here("receive", file, "--own", "--from", "KE", "--sent", first, "--sent", last, ...more);

    it("takes only what the party changed in it since the one that it was made from", async () => {
      const given = await run(own("14 days", "at the usual rate"));
      expect(given.out).toContain("“free of charge” → “at the usual rate”");
      expect(given.out).not.toContain("14");
      expect(given.out).toContain("1 change of KE in 1 proposal; 0 without a place");
      expect(given.err).toMatch(
        /own-14.*is by its words nearest to what KE read in .*rev-1.docx, not in .*rev-2.docx/u,
      );
    });

    it("says of one that is as it was sent that it is that revision's reading", async () => {
      const given = await run(own("14 days"));
      expect(given.out).toContain("0 changes of KE in 0 proposals");
      expect(given.err).toMatch(/is KE’s reading of .*rev-1.docx; nothing was changed in it since/u);
      expect((await run(own("30 days", "free of charge", "week"))).err).toMatch(/KE’s reading of .*rev-2.docx/u);
    });

    it("tells a change that fits no more with what stands now, and proposes the others", async () => {
      const file = own("7 days", "at the usual rate");
      const given = await run(file);
      expect(given.err).toMatch(
        /no place for “14” → “7” at 1: .* anew .*\(made where .*“.*14 days.*”; it says “.*30 days/u,
      );
      expect(given.out).toMatch(/“free of charge” → “at the usual rate”$/mu);
      expect(given.out).toContain("1 change of KE in 1 proposal; 1 without a place");
      const { proposals, unplaced, older } = JSON.parse((await run(file, "--json")).out) as Record<string, unknown>;
      expect(older).toEqual({ sent: first, standing: last });
      expect(proposals).toMatchObject([{ label: "2" }]);
      expect(unplaced).toMatchObject([{ code: "moved-away", label: "1", from: "14", to: "7" }]);
    });

    it("refuses another agreement or language before anything is listed, naming the file", async () => {
      const other = work.file(
        "lake.md",
        "1. No party shall draw more water from the lake than its level on the first day of each month allows.\n\n2. Fishing is prohibited from March to May, save with nets that the guards of the lake have marked beforehand.\n",
      );
      const given = await run(other);
      expect([given.code, given.out]).toEqual([1, ""]);
      expect(given.err).toMatch(/lake.md: .*not KE’s document of this text/u);
    });

    it("tells of a file under another name, and of points in another language, and proposes what it can", async () => {
      const lines = articles("14 days", "free of charge", "month").points.map(({ text: words }) => words);
      const french =
        "La commission se réunit chaque mois dans un port neutre et rend compte aux deux parties de son travail.";
      const body = [...lines.slice(0, -1), french].map((words, at) => `${at + 1}. ${words}\n`).join("\n");
      const file = work.file("sarn.md", `---\ntitle: Treaty of Sarn\n---\n\n${body}`);
      const given = await run(file);
      expect(given.code).toBe(0);
      expect(given.err).toMatch(/warning: 1 point of the file is in another language \(French/u);
      const { doubts } = JSON.parse((await run(file, "--json")).out) as Record<string, unknown>;
      expect(doubts).toMatchObject([{ code: "own-doubt.language" }]);
    });

    it("tells that a composite carries what was sent, and that several are none", async () => {
      const carried = await work.here("receive", last, "--from", "KE", "--sent", first);
      expect(carried.err).toMatch(/rev-2.docx carries the composite that it was sent as; .*rev-1.docx was not used/u);
      const several = await work.here("receive", last, "--from", "KE", "--sent", first, "--sent", last);
      expect([several.code, several.err]).toEqual([2, expect.stringContaining("add --own")]);
    });
  });

  it("names a line without a number by its words", async () => {
    const fronted = draft({
      points: [
        point({ id: "f", label: "", text: "Done at Port Hallen, 1 March 2031" }),
        point({ id: "1", label: "1.", text: "All prisoners go home." }),
      ],
    });
    const both = ["KE", "SO"].map((party) => ({ party, draft: fronted }));
    const composite = writeCompositeDocx(compile(both).composite, exportFrame({ title: "T" }), { attributed: true });
    const back = editPart(composite, "word/document.xml", (xml) => xml.replace("1 March 2031", "2 March 2031"));
    const { out } = await work.here("receive", work.file("fronted.docx", back), "--from", "SO");
    expect(out).toMatch(/^“Done at Port Hallen.*”: “1[^”]*” → “2[^”]*”$/mu);
  });
});
