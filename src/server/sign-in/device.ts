/** Programs by the words that they alone put into their name, the more particular first. */
const programs: readonly (readonly [string, string])[] = [
  ["Edg", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
];
const systems: readonly (readonly [string, string])[] = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["CrOS", "ChromeOS"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
];

/** Most characters of a User-Agent header that are looked at. */
const LOOKED_AT = 400;

/**
 * A rough label of a browser such as "Firefox, Linux", for its owner to tell their sessions apart; empty where nothing is known.
 * Made of our own words alone: whatever a browser says of itself is not kept.
 */
export function deviceOf(userAgent: string | null): string {
  const said = (userAgent ?? "").slice(0, LOOKED_AT);
  return [nameIn(programs, said), nameIn(systems, said)].filter((name) => name !== "").join(", ");
}

function nameIn(table: typeof programs, said: string): string {
  return table.find(([word]) => said.includes(word))?.[1] ?? "";
}
