import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./encoding.ts";

const UKRAINIAN =
  "Сторони цієї Угоди домовилися про таке: чисельність гарнізону порту не перевищує 600 осіб у мирний час.\n";
const RUSSIAN =
  "Стороны настоящего Соглашения договорились о нижеследующем: численность гарнизона порта не превышает 600 человек.\n";
const ARABIC = "اتفق الطرفان على ما يلي: لا يتجاوز عدد أفراد حامية الميناء ستمائة فرد في وقت السلم.\n";
const FRENCH =
  "Les Parties au présent Accord sont convenues de ce qui suit : l’effectif de la garnison n’excède pas 600 à l’été.\n";
const GERMAN =
  "Die Vertragsparteien sind wie folgt übereingekommen: Die Stärke der Hafenbesatzung beträgt höchstens 600 Köpfe.\n";

/** Bytes of a text in an 8-bit encoding, by inverting the decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map(Array.from(all).map((char, byte): [string, number] => [char, byte]));
  if (encoding === "windows-1252") bytes.set("’", 0x92);
  return Uint8Array.from(text, (char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${char} is not in ${encoding}`);
    return byte;
  });
}

function decoded(bytes: Uint8Array): { text: string; encoding: string } {
  const result = decodeText(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe("encodings", () => {
  test.each([
    ["windows-1251", UKRAINIAN],
    ["windows-1251", RUSSIAN],
    ["koi8-u", UKRAINIAN],
    ["koi8-u", RUSSIAN],
    ["ibm866", RUSSIAN],
    ["windows-1256", ARABIC],
    ["windows-1252", FRENCH],
    ["windows-1252", GERMAN],
  ])("%s is told from the letters", (encoding, text) => {
    const result = decodeText(encode(text, encoding));
    expect(result).toMatchObject({ ok: true, value: { text, encoding } });
    expect(result.ok && result.value.warnings.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  test.each([
    "id,note\nc,“élite”\n",
    "id,figure\nc,57\u00a0500–100\u00a0000\n",
    "id,note\nc,naïve – café\n",
    "Zoë,1\n",
  ])("a table with few letters beyond ASCII is read as it was written: %s", (text) => {
    const bytes = encode(text.replace(/[“”–]/gu, "x"), "windows-1252");
    const marks = new Map([
      ["“", 0x93],
      ["”", 0x94],
      ["–", 0x96],
    ]);
    Array.from(text).forEach((char, at) => {
      const byte = marks.get(char);
      if (byte !== undefined) bytes[at] = byte;
    });
    expect(decoded(bytes).text).toBe(text);
  });

  test("UTF-16 with and without a mark", () => {
    const units = (text: string, little: boolean): Uint8Array =>
      Uint8Array.from(
        Array.from(text).flatMap((char) => {
          const code = char.charCodeAt(0);
          return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
        }),
      );
    for (const little of [true, false]) {
      expect(decoded(units(`\ufeff${UKRAINIAN}`, little)).text).toBe(UKRAINIAN);
      expect(decoded(units(UKRAINIAN + FRENCH, little)).text).toBe(UKRAINIAN + FRENCH);
    }
  });

  test("lines in another encoding are read by themselves and named", () => {
    const utf8 = new TextEncoder().encode(UKRAINIAN + FRENCH);
    const bytes = new Uint8Array([...utf8, ...encode(FRENCH, "windows-1252"), ...utf8]);
    const result = decodeText(bytes);
    expect(result).toMatchObject({
      ok: true,
      value: {
        text: UKRAINIAN + FRENCH + FRENCH + UKRAINIAN + FRENCH,
        warnings: [{ code: "mixed-encodings", line: 3 }],
      },
    });
  });

  test("binary data are refused", () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
    expect(decodeText(bytes)).toMatchObject({ ok: false, failure: { code: "binary-file" } });
  });

  test("UTF-8 is decoded exactly, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.replace(/[^\P{Cc}\n\t]/gu, "").replace(/^\ufeff/u, "");
        expect(decoded(new TextEncoder().encode(plain)).text).toBe(plain);
      }),
    );
  });

  test("any bytes give a text or a failure", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes).ok === "boolean"));
  });
});
