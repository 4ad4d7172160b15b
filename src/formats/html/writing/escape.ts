/** Escapes text for HTML, attribute values included; characters that no document may hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** JSON that stands in a script element without ending it. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** `lang` and `dir` of words in a language; without a known language the letters decide the direction. */
export function languageAttributes(language: string): string {
  if (language === "") return ' dir="auto"';
  const direction = rightToLeft.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
  return ` lang="${escapeHtml(language)}" dir="${direction}"`;
}
