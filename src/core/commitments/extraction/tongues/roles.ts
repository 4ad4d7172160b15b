import { literal } from "../../../common/literal.ts";
import type { CastMember } from "../cast/member.ts";
import type { Tongue } from "./tables.ts";

/** All the parties, by a word that names none of them. */
export const ALL = "all-parties";

/** Of whom a verb speaks, and whether its subject undergoes it. */
interface Bound {
  readonly subject: string;
  readonly passive: boolean;
}

/** A subject without what stands ahead of it and without its article. */
export function bare(tongue: Tongue, subject: string): string {
  return (subject.split(/, /u).at(-1) ?? "").replace(tongue.determiner, "").trim();
}

/** Whoever owes: by name at the beginning of the subject, all of them, or the agent of what is undergone. */
export function debtorsOf(
  tongue: Tongue,
  { subject, passive }: Bound,
  words: string,
  cast: readonly CastMember[],
): readonly string[] {
  const named = (where: string) =>
    cast
      .filter(({ kind, name, aliases }) => kind !== "place" && [name, ...aliases].some((each) => begins(where, each)))
      .map(({ id }) => id);
  if (passive) {
    const by = tongue.agent?.exec(words) ?? null;
    const agent = by === null ? [] : named(bare(tongue, words.slice(by.index + by[0].length)));
    const bound = agent.length > 0 ? agent : boundBy(tongue, subject, words, cast);
    return bound.length > 0 ? bound : tongue.all.test(words) && !tongue.all.test(subject) ? [ALL] : [];
  }
  const who = (subject.split(/, /u).at(-1) ?? "").trim();
  if (tongue.all.test(who)) return [ALL];
  // "A and B": each begins one of the parts.
  return [...new Set(who.split(/ (?:et|та|і|й|и|und) /u).flatMap((part) => named(bare(tongue, part))))];
}

export const begins = (where: string, name: string) =>
  new RegExp(`^${literal(name)}(?![\\p{L}\\p{N}])`, "iu").test(where);

/** "Il est interdit au Front", "Фронту забороняється", "будуть звільнені Фронтом": whoever is bound without being the subject. */
function boundBy(tongue: Tongue, subject: string, words: string, cast: readonly CastMember[]): readonly string[] {
  const verb = tongue.toWhom.exec(words);
  const behind = verb === null ? null : words.slice(verb.index + verb[0].length);
  if (tongue.cases === null) {
    if (behind === null) return [];
    if (tongue.all.test(behind)) return [ALL];
    return namedIn(cast, (name) => begins(behind, name));
  }
  const { toWhom, by } = tongue.cases;
  if (verb !== null) {
    const both = /^(?:\p{L}+ )?сторон(?:ам|і|е)(?![\p{L}])/iu;
    if ([subject, behind ?? ""].some((where) => both.test(where))) return [ALL];
    return namedIn(cast, (name) => [subject, behind ?? ""].some((where) => inCase(name, toWhom, "^").test(where)));
  }
  if (/(?<![\p{L}])сторонами(?![\p{L}])/iu.test(words)) return [ALL];
  return namedIn(cast, (name) => inCase(name, by, "(?<![\\p{L}\\p{N}])").test(words));
}

const namedIn = (cast: readonly CastMember[], is: (name: string) => boolean) =>
  cast.filter(({ kind, name, aliases }) => kind !== "place" && [name, ...aliases].some(is)).map(({ id }) => id);

/** A name with the endings of a case: "Фронт" as "Фронту", "Уряд Норландії" as "Уряду Норландії", "Спільна комісія" as "Спільній комісії". */
export function inCase(name: string, endings: string, before: string): RegExp {
  const stem = (word: string) =>
    literal(word.length < 4 ? word : word.replace(/(?:ий|ій|ый|ий|ая|ое|[аяоеєіїийьуюы])$/u, ""));
  const words = name.split(/\s+/u);
  // The noun is the first word that is no adjective; what follows it stays in its own case.
  const noun = Math.max(
    0,
    words.findIndex((word) => !/(?:ий|ій|ый|ая|яя|ое|а|на)$/u.test(word) || word === words.at(-1)),
  );
  const parts = words.map((word, at) =>
    at < noun ? `${stem(word)}\\p{Ll}{1,4}` : at === noun ? `${stem(word)}${endings}` : literal(word),
  );
  return new RegExp(`${before}${parts.join("\\s+")}(?![\\p{L}\\p{N}])`, "iu");
}

/** To whom something comes by a verb of giving: "remet les listes à la Commission", "передає Комісії". */
export function creditorsOf(
  tongue: Tongue,
  words: string,
  cast: readonly CastMember[],
  debtor: readonly string[],
): readonly string[] {
  const verb = tongue.gives.exec(words);
  if (verb === null) return [];
  const behind = words.slice(verb.index);
  const { to, cases } = tongue;
  const found =
    cases !== null
      ? namedIn(cast, (name) => inCase(name, cases.toWhom, "(?<![\\p{L}\\p{N}])").test(behind))
      : [...behind.matchAll(to ?? /$^/gu)].flatMap((match) => {
          const where = behind.slice(match.index + match[0].length);
          return namedIn(cast, (name) => begins(where, name));
        });
  const all =
    cases !== null
      ? /(?<![\p{L}])сторонам(?![\p{L}])/iu.test(behind)
      : [...behind.matchAll(to ?? /$^/gu)].some((match) =>
          tongue.all.test(behind.slice(match.index + match[0].length)),
        );
  return [...new Set(all ? [...found, ALL] : found)].filter((id) => !debtor.includes(id));
}

/** Who gives what somebody gets: "reçoit du Gouvernement", "отримує від Уряду"; the first that is named. */
export function giversOf(
  { from, cases }: Tongue,
  words: string,
  cast: readonly CastMember[],
  receiver: readonly string[],
): readonly string[] {
  for (const match of words.matchAll(from)) {
    const behind = words.slice(match.index + match[0].length);
    const found = namedIn(cast, (name) =>
      cases === null ? begins(behind, name) : inCase(name, cases.of, "^").test(behind),
    ).filter((id) => !receiver.includes(id));
    if (found.length > 0) return found;
  }
  return [];
}
