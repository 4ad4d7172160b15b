import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile.ts";
import type { Composite, CompositeText } from "../composite.ts";
import { draft, point, walkPoints, type Draft } from "../draft.ts";
import { bracketOfRow, holdsRows, layOutComposite } from "../table-composite.ts";
import { printNotation } from "../notation.ts";
import { printRow } from "../table.ts";
import { reading, readingText } from "../reading.ts";
import type { Edit } from "../edit.ts";
import { changesOf } from "./changes.ts";
import { applyToComposite } from "./composite.ts";
import { joinedOverEdges } from "./edges.ts";
import { ownDraftEdits } from "./own-draft.ts";
import type { Span } from "./span.ts";

const SENTENCES = [
  "The parties shall open two crossings on the river within 30 days of signature .",
  "Усі полонені повертаються додому протягом 40 днів після підписання угоди .",
  "تجتمع اللجنة من ثمانية أعضاء مرتين في السنة في ميناء محايد .",
].map((sentence) => sentence.split(" "));
const OWN = ["six", "at once", "нового", "تقرير", "by arbitration in The Port", ""];

/** A sentence with some words in other words, or left out. */
const varied = (words: readonly string[]) =>
  fc
    .array(
      fc.record({ at: fc.nat(words.length - 1), length: fc.integer({ min: 1, max: 3 }), now: fc.constantFrom(...OWN) }),
      {
        maxLength: 2,
      },
    )
    .map((changes) => changes.reduce((text, { at, length, now }) => replaced(text, at, length, now), words).join(" "));

function replaced(words: readonly string[], at: number, length: number, now: string): readonly string[] {
  return words.toSpliced(at, length, ...now.split(" ").filter((word) => word !== ""));
}

const PARTIES = ["KE", "SO", "TZ"];
const of = (text: string): Draft => draft({ language: "", points: [point({ id: "1", label: "1.", text })] });

/** One sentence as three parties have it, and other words that one of them has for a part of its own. */
const negotiated = fc
  .constantFrom(...SENTENCES)
  .chain((words) =>
    fc.record({
      texts: fc.tuple(varied(words), varied(words), varied(words)),
      at: fc.nat(20),
      length: fc.nat(5),
      now: fc.constantFrom("mediated", "by mediation", "within seven days", "наступного року", "خبراء ثلاث", ""),
    }),
  )
  .map(({ texts, at, length, now }) => {
    const { composite } = compile(texts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
    const own = texts[0].split(" ");
    const wants = replaced(own, at % own.length, length, now).join(" ");
    return { composite, wants };
  })
  .filter(({ composite, wants }) => composite.points.length === 1 && wants !== "");

const textOf = (of: Composite): CompositeText => of.points[0]?.text ?? [];

/** What a party reads, each unit by the place in the text that it stands at: what two read of one place they share. */
function unitsOf(text: CompositeText, party: string, path = ""): readonly string[] {
  return text.flatMap((part, nth) =>
    typeof part === "string"
      ? Array.from({ length: part.length }, (_, at) => `${path}${nth}:${at}`)
      : part.alternatives.flatMap(({ parties, text: held }, n) =>
          parties.includes(party) ? unitsOf(held, party, `${path}${nth}/${n}/`) : [],
        ),
  );
}

/** All that a party may read after spans of another: some of those put in whose words it shares whole, and insertions. */
function allowed(text: CompositeText, spans: readonly Span[], party: string): readonly string[] {
  const own = unitsOf(text, party);
  const words = readingText(text, party);
  const places = spans.flatMap((span) => {
    const units = unitsOf(text, span.as).slice(span.from, span.to);
    const beside = unitsOf(text, span.as);
    const at =
      units.length > 0
        ? own.indexOf(units[0]!)
        : span.from === 0
          ? 0
          : own.indexOf(beside[span.from - 1]!) + 1 || own.indexOf(beside[span.from] ?? "none");
    const shared = at >= 0 && units.every((unit, nth) => own[at + nth] === unit);
    return shared ? [{ at, to: at + units.length, insert: span.insert }] : [];
  });
  return [...Array.from({ length: 2 ** places.length }).keys()].map((chosen) => {
    let now = words;
    for (const [nth, { at, to, insert }] of [...places.entries()].toSorted((a, b) => b[1].at - a[1].at))
      if (((chosen >> nth) & 1) === 1) now = now.slice(0, at) + insert + now.slice(to);
    return now;
  });
}

describe("law: an edit of one party that all accept", () => {
  test("takes from nobody else words that it does not share whole", () => {
    fc.assert(
      fc.property(negotiated, fc.nat(40), fc.integer({ min: 1, max: 30 }), ({ composite }, at, length) => {
        const text = textOf(composite);
        const read = readingText(text, "KE");
        const from = at % read.length;
        const quote = read.slice(from, from + length);
        const span: Span = {
          point: composite.points[0]!.id,
          in: "text",
          as: "KE",
          from,
          to: from + quote.length,
          quote,
          insert: "now",
        };
        const after = applyToComposite(composite, { spans: [span], points: [] });
        if (!after.ok) throw new Error(JSON.stringify(after.failure));
        const now = textOf(after.value);
        expect(readingText(now, "KE")).toBe(read.slice(0, from) + "now" + read.slice(span.to));
        for (const party of ["SO", "TZ"]) expect(allowed(text, [span], party)).toContain(readingText(now, party));
      }),
      { numRuns: 120 },
    );
  });

  test("made in its own document, glues and doubles no words of anybody else", () => {
    let crossed = 0;
    fc.assert(
      fc.property(negotiated, ({ composite, wants }) => {
        const { changes, unplaced } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
        fc.pre(unplaced.length === 0 && changes.every(({ kind }) => kind === "words"));
        const spans = changes.flatMap(({ edit }) => edit.spans);
        const text = textOf(composite);
        const after = applyToComposite(composite, { spans, points: [] });
        if (!after.ok) throw new Error(JSON.stringify(after.failure));
        expect(readingText(textOf(after.value), "KE")).toBe(wants);
        for (const party of ["SO", "TZ"]) {
          const [before, now] = [readingText(text, party), readingText(textOf(after.value), party)];
          if (now !== before) crossed++;
          expect(allowed(text, spans, party)).toContain(now);
          const written = pairsOf([before, readingText(text, "KE"), wants]);
          const known = new Set([before, wants].flatMap((words) => words.split(/\s+/u)));
          expect(now.split(/\s+/u).filter((word) => !known.has(word))).toEqual([]);
          expect([...pairsOf([now])].filter((pair) => isDoubled(pair) && !written.has(pair))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
    // What they share reaches them.
    expect(crossed).toBeGreaterThan(10);
  });
});

describe("a sentence that no two parties have alike", () => {
  const WHEN = ["within ten days", "within twenty days", "within thirty days"];
  const HOW = ["in two sessions", "in four sessions", "in six sessions"];
  const sentence = (when: string, how: string): string =>
    `The first party shall ${when} after signature open the crossings, and the commission shall meet ${how} each year.`;
  const three = (of: readonly string[]) => fc.tuple(...PARTIES.map(() => fc.constantFrom(...of)));
  const other = fc.tuple(
    fc.constantFrom("at once", "a year"),
    fc.constantFrom("whenever it wishes", "in ten sessions"),
  );

  test("law: stays each party's own, who stands in one alternative of a bracket alone", () => {
    fc.assert(
      fc.property(three(WHEN), three(HOW), other, (whens, hows, [when, how]) => {
        const drafts = PARTIES.map((_, nth) => sentence(whens[nth]!, hows[nth]!));
        const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
        fc.pre(composite.points.length === 1);
        const wants = sentence(when, how);
        const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
        const spans = changes.flatMap(({ edit }) => edit.spans);
        const after = applyToComposite(composite, { spans, points: [] });
        if (!after.ok) throw new Error(JSON.stringify(after.failure));
        const [before, now] = [textOf(composite), textOf(after.value)];
        expect(readingText(now, "KE")).toBe(wants);
        for (const party of ["SO", "TZ"]) expect(allowed(before, spans, party)).toContain(readingText(now, party));
        for (const part of now) {
          const named = typeof part === "string" ? [] : part.alternatives.flatMap(({ parties }) => parties);
          expect(new Set(named).size).toBe(named.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => {
      const words = text.split(/\s+/u);
      return words.slice(1).map((word, nth) => `${words[nth]!} ${word}`);
    }),
  );
}

function isDoubled(pair: string): boolean {
  const [one, other] = pair.split(" ");
  return one === other;
}

describe("a table in which a party changes cells", () => {
  const ROWS = [
    ["Quay", "Tonnes", "Fee"],
    ["Північ", "400", "twenty crowns a day"],
    ["رصيف", "900", "crowns a day"],
    ["South", "", "paid each month"],
  ];
  const printed = (rows: readonly (readonly string[])[]) =>
    ["The fees are paid in advance.", ...rows.map((cells) => printRow(cells.map((words) => ({ words }))))].join("\n");
  const cellOf = (nth: number) => ({ row: Math.floor(nth / 3), column: nth % 3 });
  const changed = (rows: readonly (readonly string[])[], changes: readonly { cell: number; now: string }[]) =>
    changes.reduce((table, { cell, now }) => {
      const { row, column } = cellOf(cell);
      return table.with(row, table[row]!.with(column, now));
    }, rows);
  const changes = fc.array(
    fc.record({ cell: fc.nat(11), now: fc.constantFrom("none", "half as much", "80 hm3", "безкоштовно", "مجاناً", "") }),
    { maxLength: 4 },
  );

  test("stays a table: brackets stand in its cells, and each party reads rows", () => {
    let forks = 0;
    fc.assert(
      fc.property(changes, changes, changes, fc.boolean(), (one, other, wanted, withProse) => {
        const drafts = [changed(ROWS, one), changed(ROWS, other), ROWS].map(printed);
        const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
        fc.pre(composite.points.length === 1);
        const text = textOf(composite);
        // Where rows that differ in all cells stand apart already, they go on standing so.
        fc.pre(text.every((part) => typeof part === "string" || !holdsRows(part)));
        const rows = printed(changed(changed(ROWS, one), wanted));
        const wants = withProse ? rows.replace("in advance", "each month") : rows;
        const { changes: made, unplaced } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
        fc.pre(unplaced.length === 0 && made.every(({ kind }) => kind === "words"));
        const after = applyToComposite(composite, {
          spans: made.flatMap(({ edit }) => edit.spans),
          points: [],
          for: ["KE"],
        });
        if (!after.ok) throw new Error(JSON.stringify(after.failure));
        const now = textOf(after.value);
        expect(readingText(now, "KE")).toBe(wants);
        for (const [nth, party] of PARTIES.entries()) if (nth > 0) expect(readingText(now, party)).toBe(drafts[nth]);
        // One after the other, whole rows of a party among them: no cell runs over into the next.
        const laid = layOutComposite(now);
        expect(laid.map(({ kind }) => kind)).toEqual(["words", "table"]);
        for (const row of laid.flatMap((block) => (block.kind === "table" ? block.rows : [])))
          expect(row.cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(3);
        if (now.length > text.length) forks++;
      }),
      {
        numRuns: 200,
        // Of several other cells none is known again: the row comes whole, and the one that was there goes.
        examples: [
          [
            [{ cell: 0, now: "مجاناً" }],
            [],
            [
              { cell: 1, now: "none" },
              { cell: 0, now: "none" },
              { cell: 3, now: "مجاناً" },
            ],
            false,
          ],
        ],
      },
    );
    expect(forks).toBeGreaterThan(10);
  });

  const NOW = [
    ["Harbour", "Гавань", "ميناء"],
    ["80 hm3", "70", ""],
    ["forty crowns a day", "a day forty crowns", "per week forty crowns", "half as much", "безкоштовно"],
  ];
  /** Other words in one cell of some rows. */
  const cells = fc
    .uniqueArray(fc.record({ row: fc.nat(3), column: fc.nat(2), nth: fc.nat(4) }), {
      selector: ({ row }) => row,
      maxLength: 3,
    })
    .map((all) =>
      all.map(({ row, column, nth }) => ({ cell: row * 3 + column, now: NOW[column]![nth % NOW[column]!.length]! })),
    );
  const maybe = fc.option(fc.nat(3), { nil: null });

  test("has in brackets the cells in which somebody differs, and the rows that came or went, no others", () => {
    let whole = 0;
    fc.assert(
      fc.property(cells, cells, cells, maybe, maybe, fc.boolean(), (one, other, wanted, out, put, alone) => {
        const drafts = [changed(ROWS, one), changed(ROWS, other), ROWS].map(printed);
        const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
        const text = textOf(composite);
        fc.pre(composite.points.length === 1 && text.every((part) => typeof part === "string" || !holdsRows(part)));
        // A row of three cells that says other words in one and stands beside a bracket in another is known again by its place alone.
        const [mine, theirs] = [changed(ROWS, one), changed(ROWS, other)];
        const isBesideGap = ({ row, column }: ReturnType<typeof cellOf>): boolean =>
          mine[row]!.some(
            (words, at) => at !== column && words === "" && (theirs[row]![at] !== "" || ROWS[row]![at] !== ""),
          );
        fc.pre((out === null && put === null) || !wanted.some(({ cell }) => isBesideGap(cellOf(cell))));
        // Where rows come or go, two that have the same words in a cell may be each other, moved: then no cell is anybody else's.
        const states = [mine, changed(mine, wanted)];
        const isLikeAnother = ({ row, column }: ReturnType<typeof cellOf>): boolean => {
          const own = new Set(states.map((rows) => rows[row]![column]));
          return states.some((rows) => rows.some((words, nth) => nth !== row && own.has(words[column])));
        };
        fc.pre((out === null && put === null) || ![...one, ...wanted].some(({ cell }) => isLikeAnother(cellOf(cell))));
        const left = changed(mine, wanted).filter((_, row) => row !== out);
        const wants = printed(put === null ? left : left.toSpliced(put, 0, ["West", "120", "free of charge"]));
        const { changes: made, unplaced } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
        fc.pre(unplaced.length === 0 && made.every(({ kind }) => kind === "words"));
        const spans = made.flatMap(({ edit }) => edit.spans);
        const after = applyToComposite(composite, { spans, points: [], ...(alone ? { for: ["KE"] } : {}) });
        if (!after.ok) throw new Error(JSON.stringify(after.failure));
        const now = textOf(after.value);
        expect(readingText(now, "KE")).toBe(wants);
        const rows = layOutComposite(now).flatMap((each) => (each.kind === "table" ? each.rows : []));
        const held = rows.filter((row) => bracketOfRow(row) !== null && row.cells.length > 1);
        if (held.length > 0) whole++;
        expect(held.length).toBeLessThanOrEqual(Number(out !== null) + Number(put !== null));
        for (const { cells: own } of rows.filter((row) => !held.includes(row)))
          for (const { pieces } of own) {
            const parts = pieces.map(({ tag, text: words }) => (typeof tag.part === "string" ? words : tag.part));
            if (parts.every((part) => typeof part === "string")) continue;
            expect(new Set(PARTIES.map((party) => readingText(parts, party))).size).toBeGreaterThan(1);
          }
      }),
      {
        numRuns: 300,
        // Words put in where a party reads nothing in the bracket of others.
        examples: [
          [[], [{ cell: 8, now: "forty crowns a day" }], [{ cell: 8, now: "a day forty crowns" }], null, null, false],
        ],
      },
    );
    expect(whole).toBeGreaterThan(10);
  });
});

describe("words across the edge of a party's own alternative", () => {
  const composite = compile([
    {
      party: "DR",
      draft: of("Differences over the reading and the carrying out of this agreement shall be settled by negotiation."),
    },
    {
      party: "KV",
      draft: of(
        "Differences over the reading and the carrying out of this agreement shall be settled by arbitration in The Port.",
      ),
    },
  ]).composite;
  const taken = (wants: string) => {
    const { changes } = changesOf(ownDraftEdits(composite, "DR", of(wants)), "DR", "");
    const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
    return after.ok ? value(after.value) : JSON.stringify(after.failure);
  };
  const value = (of: Composite) => {
    const [own, other] = ["DR", "KV"].map((party) => {
      const read = reading(of, party);
      return read.ok ? [...walkPoints(read.value.points)].map((each) => each.point.text).join() : "";
    });
    return [own, other];
  };

  test("are one with what changes a few words away: half a sentence for all and half for one is what nobody wrote", () => {
    const first = "The ford shall carry not less than 35 cubic metres in each second of the day, and no toll is paid.";
    const drafts = [first, first.replace("35", "55")];
    const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
    const read = (wants: string) => {
      const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
      const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
      if (!after.ok) expect.fail(after.failure.code);
      return ["KE", "SO"].map((party) => (after.ok ? readingText(textOf(after.value), party) : ""));
    };
    const litres = first.replace("not less than 35 cubic metres", "no more than 30 litres");
    expect(read(litres)).toEqual([litres, drafts[1]]);
    // What changes far from it is a change for all who share it.
    const fee = litres.replace("no toll is paid", "no fee is paid");
    expect(read(fee)).toEqual([fee, drafts[1]!.replace("no toll is paid", "no fee is paid")]);
  });

  test("moved within the sentence, they go from nobody's words where they do not come", () => {
    const sentence = (depth: string, who: string) =>
      `The channel shall be dredged to ${depth} metres by ${who} and kept at that depth.`;
    const drafts = [sentence("11", "the Riparians jointly"), sentence("9", "Drusia"), sentence("11", "Drusia")];
    const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
    const wants = "The channel shall be dredged by the Riparians jointly to 11 metres and kept at that depth.";
    const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
    const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
    if (!after.ok) expect.fail(after.failure.code);
    const read = PARTIES.map((party) => (after.ok ? readingText(textOf(after.value), party) : ""));
    expect(read).toEqual([wants, drafts[1], drafts[2]]);
  });

  test("moved to words of all, they are its own there too", () => {
    for (const [before, theirs, wants] of [
      [
        "This Agreement enters into force on signature.",
        "This Agreement enters into force thirty days after the last ratification.",
        "On signature this Agreement enters into force.",
      ],
      [
        "Each Party on the upper or the lower river shall warn the other of a flood within six hours, subject to Article 2.",
        "Each Party on the upper or the lower river shall warn the other of a flood at once, subject to Article 2.",
        "Each Party on the upper or the lower river shall, within six hours, warn the other of a flood, subject to Article 2.",
      ],
      [
        "The Joint Office shall collect the dues of the harbour on behalf of both.",
        "Kelvia shall collect the dues of the harbour on behalf of both.",
        "On behalf of both, the Joint Office shall collect the dues of the harbour.",
      ],
      [
        "Кожна сторона попереджає іншу про повінь негайно, згідно зі статтею 2.",
        "Кожна сторона попереджає іншу про повінь протягом шести годин, згідно зі статтею 2.",
        "Кожна сторона негайно попереджає іншу про повінь, згідно зі статтею 2.",
      ],
    ] as const) {
      const drafts = [before, theirs, theirs];
      const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
      const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
      const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
      if (!after.ok) expect.fail(after.failure.code);
      expect(PARTIES.map((party) => (after.ok ? readingText(textOf(after.value), party) : ""))).toEqual([
        wants,
        theirs,
        theirs,
      ]);
    }
  });

  test("are in one bracket with what changes a few words away, and no further", () => {
    const forked = (own: string, theirs: string, wants: string) => {
      const headed = (text: string) =>
        draft({ language: "en", points: [point({ id: "1", label: "1.", heading: "Harbour", text })] });
      const { composite } = compile([own, theirs].map((text, nth) => ({ party: PARTIES[nth]!, draft: headed(text) })));
      const { changes } = changesOf(ownDraftEdits(composite, "KE", headed(wants)), "KE", "");
      const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
      if (!after.ok) expect.fail(after.failure.code);
      expect(PARTIES.slice(0, 2).map((party) => readingText(textOf(after.value), party))).toEqual([wants, theirs]);
      return printNotation(textOf(after.value), { attributed: true });
    };
    expect(
      forked(
        "Containers may be opened only in the presence of both.",
        "Containers may be opened only on suspicion of contraband, with the consent of the carrier.",
        "In the presence of both, containers may be opened.",
      ),
    ).toBe(
      "[In the presence of both, containers may be opened {KE}][Containers may be opened only on suspicion of contraband, with the consent of the carrier {SO}].",
    );
    expect(
      forked(
        "The fee is 15 crowns, which each master of a vessel pays at the quay in March.",
        "The fee is 25 crowns, which each master of a vessel pays at the quay in May.",
        "The fee is 16 crowns, which each master of a vessel pays at the quay in June.",
      ),
    ).toBe(
      "The fee is [16 {KE}][25 {SO}] crowns, which each master of a vessel pays at the quay in [June {KE}][May {SO}].",
    );
  });

  test("put beside a bracket in which the party has none are its words for it", () => {
    const free = (how: string) => `Goods in transit over the ford shall, from the day of signature, be free of ${how}.`;
    const drafts = ["duty", "duty for a period of five years", "duty for a period of five years"].map(free);
    const { composite } = compile(drafts.map((text, nth) => ({ party: PARTIES[nth]!, draft: of(text) })));
    const read = (wants: string) => {
      const { changes } = changesOf(ownDraftEdits(composite, "KE", of(wants)), "KE", "");
      const after = applyToComposite(composite, { spans: changes.flatMap(({ edit }) => edit.spans), points: [] });
      return after.ok ? PARTIES.map((party) => readingText(textOf(after.value), party)) : after.failure.code;
    };
    // However few they are: "dutiable for a period of five years" is what nobody wrote.
    for (const how of ["all charges for two years", "duty for two years", "all of the charges within reason", "tax"])
      expect(read(free(how))).toEqual([free(how), drafts[1], drafts[2]]);
    for (const [was, now] of [
      ["be free of duty", "be dutiable"],
      ["be free of duty", "not be free"],
    ] as const)
      expect(read(drafts[0]!.replace(was, now))).toEqual([drafts[0]!.replace(was, now), drafts[1], drafts[2]]);
    // What stands far from the bracket, or goes and leaves no words, is a change for all who share it.
    for (const [was, now] of [
      ["the ford", "the river"],
      [" of duty", ""],
    ] as const)
      expect(read(drafts[0]!.replace(was, now))).toEqual(drafts.map((text) => text.replace(was, now)));
  });

  test("are joined over few words that stayed, and no further", () => {
    const around = (kept: string): readonly Edit[] => [
      { op: "delete", text: "not less" },
      { op: "insert", text: "no more" },
      { op: "keep", text: kept },
      { op: "delete", text: "35 metres" },
      { op: "insert", text: "30 litres" },
    ];
    expect(joinedOverEdges(around(" than "), ["not less than ".length])).toEqual([
      { op: "delete", text: "not less than 35 metres" },
      { op: "insert", text: "no more than 30 litres" },
    ]);
    // So are those beside a bracket in which the party has none.
    const both = ["not less than 35 metres".length, 0];
    for (const gap of both) expect(joinedOverEdges(around(" than "), [], new Set([gap]))).toHaveLength(2);
    for (const [kept, edge] of [
      [" than what it carried in ", "not less than what it carried in ".length],
      [" than ", 99],
    ] as const)
      expect(joinedOverEdges(around(kept), [edge])).toEqual(around(kept));
  });

  test("are the party's own as a whole, and the others keep theirs", () => {
    for (const wants of [
      "Differences over the reading and the carrying out of this agreement shall be resolved by mediation.",
      "Differences over the reading and the carrying out of this agreement shall be mediated.",
      "Differences over the reading and the carrying out of this agreement shall be settled.",
    ])
      expect(taken(wants)).toEqual([
        wants,
        "Differences over the reading and the carrying out of this agreement shall be settled by arbitration in The Port.",
      ]);
  });

  test("new words at the edge are of the party's own", () => {
    expect(
      taken(
        "Differences over the reading and the carrying out of this agreement shall be settled by direct negotiation or mediation.",
      ),
    ).toEqual([
      "Differences over the reading and the carrying out of this agreement shall be settled by direct negotiation or mediation.",
      "Differences over the reading and the carrying out of this agreement shall be settled by arbitration in The Port.",
    ]);
  });
});
