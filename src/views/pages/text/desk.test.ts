import { expect, test } from "vitest";
import { Desk, typedKey, type KeptDesk, type Typed } from "./desk.ts";

const key = typedKey("p", "words");
const typed = (words: string, why = ""): Typed => ({ words, why, base: "v1", quote: "Article" });

function kept(): { readonly desk: Desk; readonly stored: () => KeptDesk | null } {
  let last: KeptDesk | null = null;
  const desk = new Desk({ read: () => undefined, keep: (next) => (last = next) });
  desk.open({ kind: "edit", point: "p", edit: "words" });
  return { desk, stored: () => last };
}

test("words are begun once something else than spaces is typed, or a reason", () => {
  const { desk } = kept();
  desk.keep(key, typed("Article  "));
  expect(desk.isBegun("p")).toBe(false);
  desk.keep(key, typed("Article", "Clearer."));
  expect(desk.isBegun("p")).toBe(true);
  desk.keep(key, typed("Clause"));
  expect([desk.isBegun("p"), desk.isBegun("p2")]).toEqual([true, false]);
});

test("what is given up is begun no more, and kept nowhere", () => {
  const { desk, stored } = kept();
  desk.keep(key, typed("Clause"));
  desk.keep(typedKey("p", "comment"), { ...typed("Why?"), quote: "" });
  expect(stored()?.typed).toHaveLength(2);
  desk.discard("p");
  expect([desk.isBegun("p"), stored()]).toEqual([false, null]);
  desk.keep(key, typed("Clause"));
  desk.keep(typedKey("q", "words"), typed("Clause"));
  desk.keep(key, null);
  expect([desk.isBegun("p"), stored()?.last.length]).toEqual([false, 0]);
});
