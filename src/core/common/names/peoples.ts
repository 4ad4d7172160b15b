import { knownBodies } from "./bodies.ts";
import { spellings } from "./spellings.ts";
import { knownStates } from "./states.ts";

/**
 * Peoples, adjectives, capitals and short names with the State or body they stand for, in small letters; where two States
 * share one, the first in the list of States has it.
 */
export function peoples(): Readonly<Record<string, string>> {
  const pairs = [
    ...knownStates().flatMap(({ names: [name = "", ...others], capital = "", adjectives }) => {
      const spelt = spellings.find((one) => one.name === capital)?.avoided ?? [];
      return [...adjectives, ...adjectives.map((each) => `${each}s`), ...others, capital, ...spelt].map(
        (word) => [word, name] as const,
      );
    }),
    ...knownBodies.flatMap(({ kind, of, name, names, adjectives }) => {
      const whole = knownBodies.find(({ id }) => kind === "organisation" && id === of)?.name;
      return [...(whole === undefined ? [] : names), ...adjectives].map((word) => [word, whole ?? name] as const);
    }),
  ];
  const out: Record<string, string> = {};
  for (const [word, name] of pairs) if (word !== "" && word !== name) out[word.toLowerCase()] ??= name.toLowerCase();
  return out;
}

/** Names of organisations, and of States that go by letters, as groups of a lexicon: "a = b; c". */
export function actors(): string {
  const lettered = knownStates().filter(({ names }) => names.some((name) => /^[A-Z]{2,3}$/u.test(name)));
  const bodies = knownBodies.filter(({ kind }) => kind === "organisation");
  return [...lettered, ...bodies]
    .map(({ names }) =>
      names
        .filter((name) => !/[.]|^the /u.test(name))
        .map((name) => name.toLowerCase())
        .join(" = "),
    )
    .join("; ");
}
