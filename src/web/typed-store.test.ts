import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sealedTyped, type Shelf } from "./typed-store.ts";

const key = "0f".repeat(32);
const other = "f0".repeat(32);
const day = 86_400_000;

function shelf(kept = new Map<string, string>(), room = Infinity): Shelf & { readonly kept: Map<string, string> } {
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > room) throw new Error("full");
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
  };
}

const openWith = (on: Shelf, under = key, now = 0) =>
  sealedTyped(on, under, { now: () => now, random: (length) => crypto.getRandomValues(new Uint8Array(length)) });

describe("what is typed and not recorded yet", () => {
  test("is there again after a reload, whatever was typed, and gone where it was forgotten", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("a", "a/b", "a/b/c", "ab", "d"),
            fc.json().map((text) => JSON.parse(text) as unknown),
          ),
        ),
        fc.constantFrom("a", "a/b", "d"),
        fc.string({ unit: "binary" }),
        (typed, gone, words) => {
          const on = shelf();
          const before = openWith(on);
          const last = new Map<string, unknown>();
          for (const [name, value] of [...typed, ["words", words] as const]) {
            before.keep(name, value);
            last.set(name, value);
          }
          before.forget(gone);
          for (const name of last.keys()) if (name === gone || name.startsWith(`${gone}/`)) last.delete(name);
          const after = openWith(on);
          for (const name of ["a", "a/b", "a/b/c", "ab", "d", "words"]) {
            const as = last.has(name) ? (JSON.parse(JSON.stringify(last.get(name))) as unknown) : undefined;
            expect(after.read(name)).toEqual(as);
          }
          expect(on.kept.size).toBe(last.size);
        },
      ),
    );
  });

  test("nobody reads what is kept without the key of the session, and it is thrown away", () => {
    const on = shelf();
    openWith(on).keep("talks/point/propose/words", "Our red line is the bridge.");
    const [[address = "", sealed = ""] = []] = on.kept;
    for (const word of ["red line", "bridge", "talks", "propose"]) {
      expect(address + sealed).not.toContain(word);
      expect(atob(sealed.slice(48))).not.toContain(word);
    }
    expect(openWith(on, other).read("talks/point/propose/words")).toBeUndefined();
    expect(on.kept.size).toBe(0);
  });

  test("what is broken or forged is thrown away, what others keep stays", () => {
    const on = shelf();
    openWith(on).keep("a", 1);
    const [[address = "", sealed = ""] = []] = on.kept;
    for (const forged of ["", "zz", sealed.slice(1), `${sealed.slice(0, -4)}AAAA`, "0".repeat(48)]) {
      on.kept.set(address, forged);
      on.kept.set("parley.settings", "{}");
      expect(openWith(on).read("a")).toBeUndefined();
      expect([...on.kept.keys()]).toEqual(["parley.settings"]);
    }
  });

  test("is known to be there, after a reload as well, until the last of it is forgotten", () => {
    const on = shelf();
    expect(openWith(on).any()).toBe(false);
    openWith(on).keep("a/b", "");
    const typed = openWith(on);
    expect(typed.any()).toBe(true);
    typed.forget("a");
    expect([typed.any(), openWith(on).any()]).toEqual([false, false]);
  });

  test("what is kept below a name is told from what is kept under it, and under another that begins alike", () => {
    const on = shelf();
    for (const name of ["a", "a/b", "a/b/c", "ab/c"]) openWith(on).keep(name, 1);
    expect(openWith(on).below("a").toSorted()).toEqual(["a/b", "a/b/c"]);
    expect(openWith(on).below("a/b/c")).toEqual([]);
  });

  test("thirty days keep it, no longer", () => {
    const on = shelf();
    openWith(on, key, 0).keep("a", 1);
    expect(openWith(on, key, 30 * day).read("a")).toBe(1);
    expect(openWith(on, key, 30 * day + 1).read("a")).toBeUndefined();
    expect(on.kept.size).toBe(0);
  });

  test("where the store is full, the page still has it, and no older state comes back as the last", () => {
    const on = shelf(new Map(), 200);
    const typed = openWith(on);
    typed.keep("a", "short");
    typed.keep("a", "long".repeat(200));
    expect(typed.read("a")).toBe("long".repeat(200));
    expect(openWith(on).read("a")).toBeUndefined();
  });
});
