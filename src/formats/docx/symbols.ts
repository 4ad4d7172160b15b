/**
 * Characters of Adobe's Symbol font from code 0x20 and from 0xA1, in Unicode
 * (Unicode Consortium, VENDORS/ADOBE/symbol.txt). Pieces of tall brackets are left out: they spell nothing.
 */
const SYMBOL_LOW =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203Eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const SYMBOL_HIGH = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\u23D0\u23AF↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

/** Bullets, boxes, ticks and arrows of Wingdings that texts use. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x70: "◻",
  0x71: "❑",
  0x72: "❒",
  0x75: "◆",
  0x76: "❖",
  0x77: "◆",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/**
 * The Unicode character that a code shows in a symbol font, or null where it is not known.
 * Symbol fonts use the private area U+F000 to U+F0FF for their codes.
 */
export function symbolText(font: string, code: number): string | null {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase();
  if (name === "symbol") return symbolFontText(low);
  if (name.startsWith("wingdings")) return name === "wingdings" ? (WINGDINGS[low] ?? null) : null;
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCodePoint(code);
}

function symbolFontText(code: number): string | null {
  if (code >= 0xa1) return SYMBOL_HIGH[code - 0xa1] ?? null;
  return SYMBOL_LOW[code - 0x20] ?? null;
}
