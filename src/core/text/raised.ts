const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹", (sign, digit) => [String(digit), sign])),
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "(": "⁽",
  ")": "⁾",
  n: "ⁿ",
};
const LOWERED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from("₀₁₂₃₄₅₆₇₈₉", (sign, digit) => [String(digit), sign])),
  "+": "₊",
  "-": "₋",
  "−": "₋",
  "(": "₍",
  ")": "₎",
};

/** How letters stand to the line. */
export type Baseline = "raised" | "lowered";

/**
 * Letters set above or below the line in the signs that plain text has for them, each one UTF-16 unit: 10⁹, m³, CO₂. Where
 * some have no such sign, as in 1st or bis, all stay as they are.
 */
export function onBaseline(text: string, baseline: Baseline): string {
  const signs = baseline === "raised" ? RAISED : LOWERED;
  if (!/\d/u.test(text) && text.trim() !== "n") return text;
  const moved = Array.from(text, (letter) => signs[letter] ?? (/[\s,.]/u.test(letter) ? letter : null));
  return moved.includes(null) ? text : moved.join("");
}

/** The figures that such signs stand for. */
export function offBaseline(text: string): string {
  return text.normalize("NFKC").length === text.length && /^[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾ⁿ₀-₎\s,.]+$/u.test(text)
    ? text.normalize("NFKC").replaceAll("\u2212", "-")
    : text;
}
