// Writes the table of time zones (src/core/common/zones.data.ts) from the source of the IANA time zone database.
// Run by hand after a release of the database, on a machine with zic (package tzdata and libc-bin on Debian):
// node scripts/make-zones.mjs [tzdata.zi]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The table begins on this day: what is older makes it a third larger. */
const since = "1990-01-01";

const start = Date.parse(since) / 1000;

const source = process.argv[2] ?? "/usr/share/zoneinfo/tzdata.zi";
const lines = readFileSync(source, "utf8").split("\n");
const version = /^# version (\S+)/.exec(lines[0])?.[1];
if (version === undefined) throw new Error(`${source} names no version in its first line`);
const names = lines
  .map((line) => line.split(" "))
  .flatMap(([kind, first, second]) => (kind === "Z" ? [first] : kind === "L" ? [second] : []))
  // What a machine has before anybody sets it: no place.
  .filter((name) => name !== "Factory")
  .sort();

const folder = mkdtempSync(join(tmpdir(), "zones-"));
const rows = new Map();
try {
  execFileSync("zic", ["-b", "slim", "-d", folder, source], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  for (const name of names) {
    const clocks = packed(readFileSync(join(folder, name)), name);
    rows.set(clocks, [...(rows.get(clocks) ?? []), name]);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const table = [...rows].map(([clocks, alike]) => `${alike.join(" ")}|${clocks}`).join("\n");
const notice = `// Time zones of the IANA time zone database (https://www.iana.org/time-zones), release ${version}, which is in the public
// domain; written by scripts/make-zones.mjs. All zones and links; clocks since ${since}.
//
// One line for names whose clocks are alike: names | offsets, in minutes ahead of UTC | changes | yearly rule.
// A change is the time since the one before (the first: since ${since}), each by the local clock that ends with it, in weeks
// and, after a sign, minutes, both in base 36; then a capital: which of the offsets holds from then on (A = the first, which
// holds before the first change too). The rule, as in POSIX TZ without names, holds after the last change: capitals of winter
// and summer, then for each change month.week.day/minutes of the local clock.
`;
writeFileSync(
  join(import.meta.dirname, "../src/core/common/zones.data.ts"),
  `${notice}export const packedZones = \`\n${table}\n\`;\n\n/** The day from which on its clocks are told. */\nexport const zonesSince = "${since}";\n\n/** Release of the database that the table is made from. */\nexport const zonesRelease = "${version}";\n`,
);
console.log(`${names.length} names, ${rows.size} clocks, release ${version}, ${table.length} characters`);

/** The clocks of one compiled file (RFC 9636) as they are written in the table. */
function packed(file, name) {
  const { times, kinds, footer } = read(file);
  const first = times.findLastIndex((time) => time <= start);
  const offsets = [];
  const letter = (seconds) => {
    const minutes = Math.round(seconds / 60);
    if (!offsets.includes(minutes)) offsets.push(minutes);
    return String.fromCharCode(65 + offsets.indexOf(minutes));
  };
  let now = letter(kinds(first));
  let before = start / 60;
  let changes = "";
  for (let at = first + 1; at < times.length; at++) {
    const next = letter(kinds(at));
    // The last one stays also where it changes no clock: from there on the rule holds.
    if (next === now && at < times.length - 1) continue;
    // By the local clock most changes lie whole weeks apart.
    const local = Math.round(times[at] / 60) + offsets[now.charCodeAt(0) - 65];
    changes += spanOf(local - before) + next;
    [now, before] = [next, local];
  }
  const rule = ruleOf(footer, letter, name);
  return `${offsets.join(" ")}|${changes}|${rule}`;
}

/** Minutes as weeks and the rest. */
function spanOf(all) {
  const weeks = Math.round(all / 10_080);
  const rest = all - weeks * 10_080;
  return weeks.toString(36) + (rest === 0 ? "" : (rest < 0 ? "-" : "+") + Math.abs(rest).toString(36));
}

/** The instants of change, in seconds; the offset after each (-1: before the first), in seconds; the rule that follows. */
function read(file) {
  const counts = (at) =>
    ["isut", "isstd", "leap", "time", "type", "char"].map((_, index) => file.readUInt32BE(at + 20 + index * 4));
  const [isut, isstd, leap, time, type, char] = counts(0);
  const second = 44 + time * 5 + type * 6 + char + leap * 8 + isstd + isut;
  const [isut8, isstd8, leap8, times8, types8, chars8] = counts(second);
  const from = second + 44;
  const types = from + times8 * 9;
  const end = types + types8 * 6 + chars8 + leap8 * 12 + isstd8 + isut8;
  const kind = (index) => file.readInt32BE(types + index * 6);
  return {
    times: Array.from({ length: times8 }, (_, index) => Number(file.readBigInt64BE(from + index * 8))),
    kinds: (at) => kind(at < 0 ? 0 : file[from + times8 * 8 + at]),
    footer: file.toString("latin1", end).trim(),
  };
}

/** `CET-1CEST,M3.5.0,M10.5.0/3` as `AB3.5.0/120,10.5.0/180`; nothing where clocks stay as they are. */
function ruleOf(footer, letter, name) {
  const offset = String.raw`([+-]?\d+(?::\d+)?)`;
  const zone = "(?:[A-Za-z]+|<[^>]+>)";
  const match = new RegExp(
    `^${zone}${offset}(?:${zone}${offset}?,M([\\d.]+)(?:/${offset})?,M([\\d.]+)(?:/${offset})?)?$`,
  ).exec(footer);
  if (match === null) throw new Error(`${name}: the rule ${footer} is of no kind that the table can hold`);
  const [, winter, summer, start, startTime = "2", end, endTime = "2"] = match;
  if (start === undefined) return "";
  const west = minutes(winter);
  const east = summer === undefined ? west - 60 : minutes(summer);
  return `${letter(-west * 60)}${letter(-east * 60)}${start}/${minutes(startTime)},${end}/${minutes(endTime)}`;
}

function minutes(text) {
  const [hours, rest = "0"] = text.replace(/^[+-]/, "").split(":");
  return (Number(hours) * 60 + Number(rest)) * (text.startsWith("-") ? -1 : 1);
}
