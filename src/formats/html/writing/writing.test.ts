import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { drafts } from "../../../../test/support/drafts.ts";
import { compareDrafts } from "../../../core/text/compare.ts";
import { compile } from "../../../core/text/compile.ts";
import { draft, point, walkPoints, type Draft } from "../../../core/text/draft.ts";
import { said } from "../../../core/common/said.ts";
import { inEnglish } from "../../../words/english.ts";
import { exportFrame, notice } from "../../frame.ts";
import { writeCompositeMarkdown, writeDraftMarkdown, writeRedlineMarkdown } from "../../markdown/index.ts";
import { writeCompositeHtml, writeDraftHtml, writeRedlineHtml, writeSideBySideHtml } from "../index.ts";

const frame = exportFrame({
  title: "Text of the lake",
  marking: "Confidential",
  status: "Chair's text",
  asOf: "2031-03-19",
  generatedBy: "Parley 0.1.0",
  paraphrase: true,
  unverified: true,
});

function lakeDraft(party: string, cap: string, wording: "verbatim" | "paraphrase"): Draft {
  return draft({
    title: "Agreement on the Lake",
    language: "en",
    tabledBy: [party],
    date: "2031-02-10",
    points: [
      point({
        id: "1",
        label: "1.",
        heading: "Forces",
        text: `The garrison of the port shall not exceed ${cap} persons.`,
        wording,
      }),
      point({
        id: "2",
        label: "2.",
        text: "The lake is shared equally between the Parties.",
        wording,
        ...(wording === "paraphrase" ? { confidence: "memory" as const } : {}),
      }),
    ],
  });
}

type Pair = readonly [from: Draft, to: Draft];

function outputs([from, to]: Pair): readonly (readonly [string, string])[] {
  const redline = compareDrafts(from, to);
  const parties = [
    { party: "KE", draft: from },
    { party: "SO", draft: to },
  ];
  const { composite } = compile(parties);
  return [
    ["redline.html", writeRedlineHtml(redline, from, to, frame)],
    ["side-by-side.html", writeSideBySideHtml(redline, from, to, frame)],
    ["draft.html", writeDraftHtml(to, frame)],
    ["composite.html", writeCompositeHtml(composite, frame, { attributed: true })],
    ["anonymous.html", writeCompositeHtml(composite, frame, { attributed: false })],
    ["redline.md", writeRedlineMarkdown(redline, from, to, frame)],
    ["composite.md", writeCompositeMarkdown(composite, frame, { attributed: true })],
  ];
}

/** Words between tags, data blocks left out. */
function visible(page: string): string {
  return page
    .replace(/<script[^]*?<\/script>|<style[^]*?<\/style>|<[^>]+>/gu, " ")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe("every export", () => {
  const verbatim: Pair = [lakeDraft("KE", "600", "verbatim"), lakeDraft("SO", "800", "verbatim")];
  const told: Pair = [lakeDraft("KE", "600", "paraphrase"), lakeDraft("SO", "800", "paraphrase")];

  test.each(outputs(verbatim))("%s prints marking, status, day and notice", (_, text) => {
    for (const fact of ["Confidential", "Chair's text", "2031-03-19", notice(frame), "Parley 0.1.0"]) {
      expect(visible(text).replaceAll("\\", "")).toContain(fact);
    }
  });

  test.each(outputs(told))("%s says that words are not the draft's own, and not read", (name, text) => {
    // The sentence stands at the points, not only at the head.
    const places =
      visible(text)
        .replaceAll("\\", "")
        .split(inEnglish(said("paper-paraphrase"))).length - 1;
    expect(places).toBeGreaterThan(name.endsWith(".md") && name.startsWith("composite") ? 1 : 2);
    expect(text).toContain(inEnglish(said("paper-unverified")));
    expect(text).not.toMatch(/<(?:ins|del)>|~~/u);
  });

  test("words are struck and underlined one by one only in verbatim texts", () => {
    const [redline] = outputs(verbatim);
    expect(redline?.[1]).toMatch(/<del>600<\/del>.*<ins>800<\/ins>/su);
  });

  test("a draft in an Arabic text keeps its language and direction at each quotation", () => {
    const arabic = draft({ language: "ar", points: [point({ id: "1", label: "١", text: "نص" })] });
    expect(writeDraftHtml(arabic, frame)).toMatch(/<p class="words" lang="ar" dir="rtl">نص<\/p>/u);
    expect(writeDraftHtml(arabic, frame)).toMatch(/<html lang="en" dir="ltr">/u);
  });

  test("without attribution no party's name is in the page", () => {
    const [, , , , anonymous] = outputs([
      lakeDraft("KETARAN", "600", "verbatim"),
      lakeDraft("SOLMARKI", "800", "verbatim"),
    ]);
    expect(anonymous?.[1]).not.toMatch(/\b(?:KE|SO)\b|KETARAN|SOLMARKI/u);
  });
});

/** All elements and attributes of a page. */
function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

const ALLOWED =
  /^(?:html|head|meta|title|style|body|header|footer|main|section|div|span|p|ul|ol|li|h[1-6]|table|thead|tbody|tr|th|td|ins|del|a|b|i|bdi|script|caption|sup|ol|s|colgroup|col)$/u;

test("nothing in a draft becomes markup: only our own elements, no handler, no script that runs, no link out", () => {
  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "javascript:alert(1)",
    "</script>",
    "<!--",
    "]]>",
    "&lt;",
    "'\"",
  );
  const spiced = fc.tuple(drafts, hostile).map(([each, evil]): Draft => ({
    ...each,
    title: evil + each.title,
    language: "en",
    points: [
      ...each.points,
      point({ id: `evil${evil}`, label: evil, heading: evil, text: `shall not exceed ${evil}`, notes: [evil] }),
    ],
  }));
  fc.assert(
    fc.property(spiced, spiced, (from, to) => {
      for (const [name, text] of outputs([from, to])) {
        if (!name.endsWith(".html")) continue;
        for (const element of elements(parse(text))) {
          expect(element.tagName).toMatch(ALLOWED);
          for (const { name: attribute, value } of element.attrs) {
            expect(attribute).not.toMatch(/^on|^src$|^srcdoc$|^action$/u);
            if (attribute === "href") expect(value).toMatch(/^#/u);
          }
          if (element.tagName === "script")
            expect(element.attrs.find(({ name: key }) => key === "type")?.value).toBe("application/json");
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("a redline shows every word of both drafts", () => {
  const verbatim = drafts.map((each): Draft => ({ ...each, language: "en", points: strip(each) }));
  fc.assert(
    fc.property(verbatim, verbatim, (from, to) => {
      const page = visible(writeRedlineHtml(compareDrafts(from, to), from, to, frame));
      const shown = new Set(page.match(/[\p{L}\p{M}\p{Nd}]+/gu));
      for (const { point: each } of [...walkPoints(from.points), ...walkPoints(to.points)]) {
        for (const word of `${each.heading} ${each.text}`.match(/\p{L}{3,}/gu) ?? [])
          expect([...shown].some((one) => one.includes(word) || word.includes(one))).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

function strip({ points }: Draft): Draft["points"] {
  return points.map((each) =>
    point({
      id: each.id,
      label: each.label,
      heading: each.heading,
      text: each.text,
      points: strip({ ...draft({ points: each.points }) }),
    }),
  );
}

test("the draft form of Markdown is what the exchange of drafts uses: it holds all that the page holds", () => {
  expect(writeDraftMarkdown(lakeDraft("KE", "600", "paraphrase"))).toContain("wording: paraphrase");
});

test("a redline in Markdown has tables where the drafts have them, marked cell by cell", () => {
  const fees = (lorries: string, port: string, wording: "verbatim" | "paraphrase" = "verbatim"): Draft => {
    const text = `The fees are these:\n|= Port |= Lorries |\n| Norrhaven | ${lorries} |\n| ${port} | 5 or \\| less |\n| both ||\nThey fall due in May.`;
    return draft({ language: "en", tabledBy: ["KE"], points: [point({ id: "1", label: "1.", text, wording })] });
  };
  const told = (from: Draft, to: Draft): string => writeRedlineMarkdown(compareDrafts(from, to), from, to, frame);
  const table = [
    "The fees are these:",
    "",
    "| Port | Lorries |",
    "| --- | --- |",
    "| Norrhaven | ~~40~~<ins>60</ins> |",
    "| ~~Lome~~<ins>Sava</ins> | 5 or \\| less |",
    "| both | |",
    "",
    "They fall due in May.",
  ];
  expect(told(fees("40", "Lome"), fees("60", "Sava"))).toContain(table.join("\n"));
  const own = told(fees("40", "Lome", "paraphrase"), fees("60", "Sava", "paraphrase"));
  expect(own).toContain("> KE: The fees are these:\n>\n> | Port | Lorries |\n> | --- | --- |\n> | Norrhaven | 40 |");
  const bare = draft({
    language: "en",
    points: [point({ id: "1", label: "1.", text: "| Irrin | 40 |\n| Lome | 5 |" })],
  });
  expect(told(bare, bare)).toContain("| | |\n| --- | --- |\n| Irrin | 40 |\n| Lome | 5 |");
});
