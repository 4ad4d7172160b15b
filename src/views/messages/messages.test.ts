import { describe, expect, test } from "vitest";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";
import { fr } from "./fr.ts";
import { uk } from "./uk.ts";

const languages: Readonly<Record<string, Messages>> = { en, fr, uk, ar };
const counts = [0, 1, 2, 3, 5, 11, 21, 100];

type Sentence = (...given: readonly unknown[]) => unknown;
type Leaf = string | Sentence;

/** Every sentence of a language by its path. */
function leaves(value: unknown, path = ""): ReadonlyMap<string, Leaf> {
  const found = new Map<string, Leaf>();
  const walk = (inner: unknown, at: string) => {
    if (typeof inner === "string") found.set(at, inner);
    else if (typeof inner === "function") found.set(at, inner as Sentence);
    else if (typeof inner === "object" && inner !== null)
      for (const [key, child] of Object.entries(inner)) walk(child, at === "" ? key : `${at}.${key}`);
    else throw new Error(`${at} is no sentence`);
  };
  walk(value, path);
  return found;
}

/** The words of a sentence, its emphasis left out. */
function plainWords(said: unknown): string {
  if (typeof said === "string") return said;
  if (Array.isArray(said)) return said.map(plainWords).join("");
  if (typeof said === "object" && said !== null) return Object.values(said).map(plainWords).join("");
  throw new Error(`not a sentence: ${String(said)}`);
}

const heldWords = "Kept words";

/** What the sentences that take an object or a name of something are told. */
const special: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  "overview.counted": (count) => [
    {
      agreed: count,
      total: 100,
      list: heldWords,
      declaredBy: heldWords,
      on: heldWords,
      notPart: heldWords,
      outside: count,
    },
  ],
  "overview.fateCount": (count) => [count, "modified"],
  "composite.open.summary": (count) => [count, count],
  "compare.tally.points": (count) => [count, count],
  "own.received.counted": (count) => [count, count],
  "text.languages": () => ["uk"],
};

const english = leaves(en);

const sentence = (leaf: Leaf, path: string, count: number, text = heldWords): string => {
  if (typeof leaf === "string") return leaf;
  const given = special[path]?.(count);
  if (given !== undefined) return plainWords(leaf(...given));
  // A sentence takes figures, words or both: the names that the English one gives them tell which.
  const example = english.get(path);
  const names = typeof example === "function" ? parameters(example) : [];
  return plainWords(leaf(...names.map((name) => (figures.has(name) ? count : text))));
};

function parameters(told: Sentence): readonly string[] {
  const list = /^\(([^)]*)\)\s*=>|^([\w$]+)\s*=>/u.exec(told.toString());
  return (list?.[1] ?? list?.[2] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

const figures = new Set(
  [
    "n m count total all drafts events points texts line column row level days shown done noText percent",
    "reported occurred violating confirmed proposed agreed of seq added dropped modified same",
  ].flatMap((names) => names.split(" ")),
);

/** Names that every language writes alike. */
const shared = new Set(["Word", "Markdown", "Parley", "3 bis, 3 ter"]);
/** Words that English took from French, or the other way round. */
const sharedWithFrench = new Set(
  [
    ["paraphrase", "Pages", "Sources", "Points", "Point", "Parties", "Positions", "Option 1, Option 2"],
    ["Date", "Condition", "Exception", "Notation", "Original", "Final"],
    ["Phase", "ratification", "Total", "Incidents", "Indices", "Latitude", "Longitude", "Cause", "grave"],
    ["Public", "consensus", "Note", "source", "position", "incident", "Institution", "Institutions"],
  ].flat(),
);

describe.each(Object.entries(languages))("interface in %s", (name, messages) => {
  const own = leaves(messages);

  test("has the keys of English and no other", () => {
    expect([...own.keys()].sort()).toEqual([...leaves(en).keys()].sort());
  });

  test("says something wherever English does, for every count", () => {
    for (const [path, leaf] of own)
      for (const count of counts) {
        const wanted = sentence(english.get(path) ?? "", path, count);
        const said = sentence(leaf, path, count);
        expect(said.trim() === "", `${path} for ${count}: “${said}”`).toBe(wanted.trim() === "");
        expect(said, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/u);
      }
  });

  test("keeps the words it is given", () => {
    for (const [path, leaf] of own) {
      if (typeof leaf === "string") continue;
      const held = (said: string) => said.toLowerCase().split(heldWords.toLowerCase()).length - 1;
      const said = sentence(leaf, path, 5);
      expect(held(said), `${path}: “${said}”`).toBe(held(sentence(english.get(path) ?? "", path, 5)));
    }
  });

  test("parts the thousands of every count where English does", () => {
    const bare = (leaf: Leaf | undefined, path: string) => /12345/u.test(sentence(leaf ?? "", path, 12_345));
    // A figure that is told as words is written by who tells it; the others are told as they are, in every language.
    const unlike = [...own].filter(([path, leaf]) => bare(leaf, path) !== bare(english.get(path), path));
    expect(unlike.map(([path]) => path)).toEqual([]);
    expect(sentence(own.get("bargain.zone.exists") ?? "", "bargain.zone.exists", 12_345)).toContain(
      new Intl.NumberFormat(name).format(12_345),
    );
  });

  // English is what the others are held against.
  if (name === "en") return;
  test("leaves no sentence in English", () => {
    const same = [...own].flatMap(([path, leaf]) =>
      typeof leaf === "string" && leaf === english.get(path) && /\p{L}{3}/u.test(leaf) ? [leaf] : [],
    );
    expect(same.filter((words) => !shared.has(words) && !(name === "fr" && sharedWithFrench.has(words)))).toEqual([]);
  });
});

test("French keeps its signs with their words", () => {
  for (const [path, leaf] of leaves(fr)) {
    const said = sentence(leaf, path, 5);
    expect(said, path).not.toMatch(/ [;:!?»]|« |[\p{L}\p{N})][;!?]|\p{L}: |«[^\u202f]|[^\u202f]»/u);
  }
});

test("Ukrainian counts agree", () => {
  const said = counts.map((count) => uk.compare.counted(count));
  expect(said).toEqual(["0 змін", "1 зміна", "2 зміни", "3 зміни", "5 змін", "11 змін", "21 зміна", "100 змін"]);
});

test("Arabic has six forms", () => {
  const said = counts.map((count) => ar.compare.counted(count));
  expect(said).toEqual([
    "لا تغييرات",
    "تغيير واحد",
    "تغييران",
    "3 تغييرات",
    "5 تغييرات",
    "11 تغييرًا",
    "21 تغييرًا",
    "100 تغيير",
  ]);
});

test("Arabic keeps every quotation in its own direction", () => {
  for (const [path, leaf] of leaves(ar)) {
    const said = sentence(leaf, path, 5);
    expect(said.split("\u2068").length, path).toBe(said.split("\u2069").length);
  }
});
