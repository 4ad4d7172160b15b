import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drafts } from "../../test/support/drafts.ts";
import { compile } from "../core/text/compile.ts";
import type { Composite } from "../core/text/composite.ts";
import { walkPoints, type Draft } from "../core/text/draft.ts";
import { reading } from "../core/text/reading.ts";
import { draftToJson, writeDraftJson } from "./draft-json.ts";
import { writeCompositeDocx } from "./docx/index.ts";
import { exportFrame } from "./frame.ts";
import { writeCompositeHtml, writeDraftHtml } from "./html/index.ts";
import { writeCompositeMarkdown, writeDraftMarkdown } from "./markdown/index.ts";
import { readDraft, type ReadDraft, type ReadOptions } from "./read.ts";

const frame = exportFrame({ title: "Draft", generatedBy: "Parley 0.1.0" });
const examples = join(import.meta.dirname, "../../examples/lake-irrin/drafts");

async function read(text: string, name: string, options: ReadOptions = {}): Promise<ReadDraft> {
  const result = await readDraft(new TextEncoder().encode(text), name, options);
  if (!result.ok) throw new Error(`${result.failure.place ?? ""} ${result.failure.message}`);
  return result.value;
}

describe("read(write(x)) = x", () => {
  const writers: readonly (readonly [string, (draft: Draft) => string])[] = [
    ["draft.json", writeDraftJson],
    ["draft.md", writeDraftMarkdown],
    ["draft.html", (draft) => writeDraftHtml(draft, frame)],
  ];
  test.each(writers)("%s", async (name, write) => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        expect(draftToJson((await read(write(draft), name)).draft)).toEqual(draftToJson(draft));
      }),
      { numRuns: 100 },
    );
  });

  async function composite(): Promise<Composite> {
    const party = (name: string): string => name.split("-")[0]?.toUpperCase() ?? "";
    const names = readdirSync(examples).filter((name) => /^(?:ke|so|cu)-.*\.md$/u.test(name));
    const given = await Promise.all(
      names.map(async (name) => ({
        party: party(name),
        draft: (await read(readFileSync(join(examples, name), "utf8"), name)).draft,
      })),
    );
    return compile(given, { parties: ["HG"] }).composite;
  }

  test("a composite, as JSON and as a page", async () => {
    const whole = await composite();
    expect((await read(JSON.stringify(whole), "c.json")).composite).toEqual(whole);
    expect((await read(writeCompositeHtml(whole, frame, { attributed: true }), "c.html")).composite).toEqual(whole);
  });

  test("a composite as Markdown gives each party its words, with a warning", async () => {
    const whole = await composite();
    const { composite: again, draft } = await read(writeCompositeMarkdown(whole, frame, { attributed: true }), "c.md");
    expect(draft.warnings.map(({ code }) => code)).toContain("text-and-attribution-only");
    for (const party of ["KE", "SO", "CU"]) {
      // The order of a draft's own points and the words it struck out are not in that form.
      const words = (source: Composite | undefined): string => {
        const own = source === undefined ? null : reading(source, party);
        const texts =
          own?.ok === true
            ? [...walkPoints(own.value.points)]
                .filter(({ point }) => !point.deleted)
                .map(({ point }) => `${point.heading} ${point.text}`)
            : [];
        return texts
          .flatMap((text) => text.split(/\s+/u))
          .toSorted()
          .join(" ")
          .trim();
      };
      expect(words(again)).toBe(words(whole));
    }
  });

  test("law: out of every form of a composite each party gets its footnotes, word for word and in their places", async () => {
    const whole = await composite();
    const noted = (words: string, at: number): Composite => ({
      ...whole,
      drafts: whole.drafts.map((own) => ({
        ...own,
        points: own.points.map((each) =>
          each.deleted || each.pieces.length !== 1
            ? each
            : { ...each, rest: { footnotes: [{ mark: "1", text: `${own.party}: ${words}`, at }] } },
        ),
      })),
    });
    const forms: readonly (readonly [string, (made: Composite) => Uint8Array])[] = [
      ["c.json", (made) => new TextEncoder().encode(JSON.stringify(made))],
      ["c.html", (made) => new TextEncoder().encode(writeCompositeHtml(made, frame, { attributed: true }))],
      ["c.md", (made) => new TextEncoder().encode(writeCompositeMarkdown(made, frame, { attributed: true }))],
      ["c.docx", (made) => writeCompositeDocx(made, frame, { attributed: true })],
    ];
    const notes = (source: Composite | undefined, party: string): readonly string[] => {
      const own = source === undefined ? null : reading(source, party);
      const points = own?.ok === true ? [...walkPoints(own.value.points)] : [];
      return points
        .flatMap(({ point: { text, footnotes = [] } }) =>
          footnotes.map((note) => JSON.stringify([text.slice(0, note.at), note.text])),
        )
        .toSorted();
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("Of both sides: {x}", "عربي\nsecond line", "a \\ b", '"said", KE: not'),
        fc.nat(9),
        async (words, at) => {
          const made = noted(words, at);
          for (const [name, write] of forms) {
            const back = await readDraft(write(made), name, {});
            for (const { party } of made.drafts) {
              expect(notes(back.ok ? back.value.composite : undefined, party), name).toEqual(notes(made, party));
              expect(notes(made, party).length).toBeGreaterThan(2);
            }
          }
        },
      ),
      { numRuns: 4 },
    );
  });

  test("asked for a party, a composite gives that party's draft", async () => {
    const whole = await composite();
    const { draft } = await read(JSON.stringify(whole), "c.json", { party: "KE" });
    expect(draft).toEqual((reading(whole, "KE") as { value: Draft }).value);
  });
});

describe("what the file is decides, not its name", () => {
  test.each([
    ["<!doctype html><p>1. One.</p>", "a.txt", "1"],
    ["<html><body><p>1. One.</p></body></html>", "draft", "1"],
    ['{"points":[{"label":"Article 3 bis"}]}', "a.md", "3bis"],
    ["---\nformat: parley-draft\n---\n\n- (a) one\n", "a.txt", "a"],
    ["## Article 1\n\nText of it.\n\n## Article 2\n\nMore.\n", "a", "1"],
    ["[3. The port is free.]\n[3 bis. The port is closed.]\n", "a.txt", "3"],
  ])("%#", async (text, name, id) => {
    expect((await read(text, name)).draft.points[0]?.id).toBe(id);
  });
});

test("the language is told where the words show it, and left open where they do not", async () => {
  const language = async (text: string): Promise<string> => (await read(text, "a.txt")).draft.language;
  expect(await language("1. The Parties shall withdraw all of their forces from the port and the lake.")).toBe("en");
  expect(await language("1. Сторони зобов’язуються вивести всі свої війська з порту та з озера.")).toBe("uk");
  expect(await language("1. Стороны обязуются вывести все свои войска из порта и с озера в срок.")).toBe("ru");
  expect(await language("1. Les Parties retirent l’ensemble de leurs forces du port et des rives du lac.")).toBe("fr");
  expect(
    await language("1. Die Vertragsparteien ziehen alle ihre Streitkräfte aus dem Hafen und von dem See ab."),
  ).toBe("de");
  expect(await language("1. Las Partes retirarán todas sus fuerzas del puerto y de la orilla del lago.")).toBe("es");
  expect(await language("1. تسحب الأطراف جميع قواتها من الميناء ومن ضفاف البحيرة.")).toBe("ar");
  expect(await language("1. 600. 2. 800.")).toBe("");
});

test("JSON keeps given ids and labels, fills defaults and carries unknown fields", async () => {
  const source =
    '{"points":[{"label":"14","wording":"paraphrase","params":{"cap":600},"points":[{"label":"14(b)"},{"id":"x","label":"14(c)"},{"label":"14(b)"}]}],"wings":[1]}';
  const { draft } = await read(source, "a.json");
  expect([...walkPoints(draft.points)].map(({ point }) => [point.id, point.wording])).toEqual([
    ["14", "paraphrase"],
    ["14/b", "paraphrase"],
    ["x", "paraphrase"],
    ["14/b~2", "paraphrase"],
  ]);
  expect(draft).toMatchObject({ date: null, extra: { wings: [1] }, points: [{ extra: { params: { cap: 600 } } }] });
  expect(draftToJson((await read(writeDraftJson(draft), "b.json")).draft)).toEqual(draftToJson(draft));
});
