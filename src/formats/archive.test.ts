import { publicCode } from "../core/common/said.ts";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { DOCUMENT_LIMITS, openArchive, packArchive } from "./archive.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function readAll(archive: Uint8Array, limits = DOCUMENT_LIMITS): ReadonlyMap<string, Uint8Array | string> | string {
  const opened = openArchive(archive, limits);
  if (!opened.ok) return publicCode(opened.failure.code);
  return new Map(
    opened.value.names.map((name) => {
      const part = opened.value.read(name);
      return [name, part.ok ? part.value : publicCode(part.failure.code)];
    }),
  );
}

/** Each part by its length and its bytes added up: large ones are compared in no time. */
function told(read: ReturnType<typeof readAll>): unknown {
  const sum = (part: Uint8Array) => `${part.length} ${part.reduce((all, byte, at) => (all * 31 + byte + at) | 0, 7)}`;
  return typeof read === "string"
    ? read
    : [...read].map(([name, part]) => [name, typeof part === "string" ? part : sum(part)]);
}

test("what is packed is unpacked, and equal content gives equal bytes", () => {
  const name = fc.stringMatching(/^[a-zа-я0-9]{1,8}(\/[a-z]{1,5}\.xml)?$/u);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 300 })), { selector: ([key]) => key }),
      (files) => {
        const distinct = files.filter(
          ([key]) => !files.some(([other]) => other !== key && other.startsWith(`${key}/`)),
        );
        const packed = packArchive(distinct);
        expect(readAll(packed)).toEqual(new Map(distinct));
        expect(packArchive(distinct)).toEqual(packed);
      },
    ),
    { numRuns: 50 },
  );
});

test("a file that is opened again is not unpacked again, and reads and fails as it would the first time", () => {
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 3000 }),
    fc.integer({ min: 900_000, max: 1_200_000 }).map((n) => new Uint8Array(n)),
  );
  const limits = fc.record({ total: fc.constantFrom(2000, 2_000_000, 2 ** 29), ratio: fc.constantFrom(1, 5000) });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.array(limits, { maxLength: 4 }), (parts, openings) => {
      const packed = packArchive(parts.map((content, at) => [`${at}.xml`, content]));
      for (const some of openings) {
        const given = { ...DOCUMENT_LIMITS, ...some };
        expect(told(readAll(packed, given))).toEqual(told(readAll(packed.slice(), given)));
      }
      const [one, other] = [readAll(packed), readAll(packed)] as ReadonlyMap<string, unknown>[];
      for (const [name, content] of one ?? [])
        if ((content as Uint8Array).length <= 3000) expect(other?.get(name)).toBe(content);
    }),
    { numRuns: 20 },
  );
});

test("a byte changed anywhere is found or harmless: no part reads differently", () => {
  const packed = packArchive([["a.xml", bytes("The garrison shall not exceed 600,000. ".repeat(20))]]);
  const whole = readAll(packed);
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = packed.slice();
      changed[at] = (changed[at] ?? 0) ^ change;
      const result = readAll(changed);
      if (typeof result === "string") return;
      for (const [name, part] of result)
        if (typeof part !== "string" && name === "a.xml") expect(result).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test("a file cut off anywhere is refused", () => {
  const packed = packArchive([["a.xml", bytes("text ".repeat(50))]]);
  for (let length = 0; length < packed.length; length += 7)
    expect(readAll(packed.subarray(0, length))).toBe("corrupt-archive");
});

describe("hostile archives", () => {
  test("a bomb is not unpacked, whether it tells its size or lies about it", () => {
    const bomb = zipSync({ "a.xml": new Uint8Array(40_000_000) });
    expect(readAll(bomb)).toEqual(new Map([["a.xml", "zip-bomb"]]));
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 4 <= liar.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(["zip-bomb", "corrupt-archive"]).toContain((readAll(liar) as ReadonlyMap<string, string>).get("a.xml"));
  });

  test("many parts together are limited as well", () => {
    const parts = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.xml`, new Uint8Array(1000).fill(i)]));
    const results = readAll(zipSync(parts, { level: 0 }), { ...DOCUMENT_LIMITS, total: 3500 });
    expect([...(results as ReadonlyMap<string, unknown>).values()].filter((part) => part === "zip-bomb")).toHaveLength(
      2,
    );
    expect(readAll(zipSync(parts), { ...DOCUMENT_LIMITS, entries: 4 })).toBe("zip-bomb");
  });

  test("names that lead out of the archive, and second entries of one name, are left out and told", () => {
    const opened = openArchive(
      zipSync({
        "../evil.xml": bytes("x"),
        "/abs.xml": bytes("x"),
        "C:/c.xml": bytes("x"),
        "a/../../b.xml": bytes("x"),
        "ok.xml": bytes("x"),
      }),
    );
    expect(opened.ok && opened.value.names).toEqual(["ok.xml"]);
    expect(opened.ok && opened.value.refused).toHaveLength(4);
  });

  test("an encrypted part and an unknown method have their own reasons", () => {
    const packed = packArchive([["a.xml", bytes("text ".repeat(50))]]);
    const patched = (offset: number, value: number): Uint8Array => {
      const copy = packed.slice();
      const view = new DataView(copy.buffer);
      for (let at = 0; at + 4 <= copy.length; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
      return copy;
    };
    expect(readAll(patched(8, 1))).toEqual(new Map([["a.xml", "password-protected"]]));
    expect(readAll(patched(10, 99))).toEqual(new Map([["a.xml", "corrupt-archive"]]));
  });
});

test("a part that is absent is a failure", () => {
  const opened = openArchive(packArchive([["a.xml", bytes("x")]]));
  const part = opened.ok ? opened.value.read("b.xml") : opened;
  expect(part.ok ? "read" : part.failure.code).toBe("missing-part");
});
