import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { failureOf } from "../../src/core/common/result.ts";
import { said, type Fact, type SaidCode } from "../../src/core/common/said.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import type { Reader } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import { tell, type ApiFailure } from "../../src/web/record/api.ts";
import type { Language } from "../../src/words/languages.ts";
import { failureWords } from "../../src/words/words.ts";
import { engines, enrol, sole, value, type Place } from "../store/engines.ts";
import { attempts, entryOfAttempt, inhabited } from "../support/attempts.ts";
import { everyLanguage } from "../support/words.ts";
import { accountOf, house, type House } from "./house.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 10);
const delegate: Reader = { member: "k", capacity: "delegate", party: "KE" };
const others = ["ar", "fr", "uk"] as const satisfies readonly Language[];

/** The words of others and the figures among facts, at any depth. */
function namedIn(fact: Fact): readonly string[] {
  if (typeof fact === "string" || typeof fact === "number") return [String(fact)];
  if (typeof fact !== "object" || fact === null) return [];
  return ("code" in fact ? Object.values(fact.facts) : fact).flatMap(namedIn);
}

/** A sentence without its figures and the words of others. */
function bare(sentence: string, facts: ApiFailure["facts"] = {}): string {
  return Object.values(facts)
    .flatMap(namedIn)
    .reduce((left, named) => (named === "" ? left : left.replaceAll(named, " ")), sentence);
}

describe("a refusal reaches the page as a sentence of every language", () => {
  let place: Place;
  let store: Store;
  let parley: House;
  let cookie = "";
  beforeAll(async () => {
    place = await (engines[0] ?? expect.fail("an engine was expected")).place();
    store = await place.open();
    parley = house(store, "accounts", Date.UTC(2031, 2, 20, 12));
    value(await store.adopt("talks", inhabited("talks").entries, [], "2031-03-20T10:00:00.000Z"));
    await enrol(store, "talks", delegate);
    cookie = await parley.cookie(accountOf({ member: "k" }));
    vi.stubGlobal("document", { baseURI: "https://parley.test/" });
    vi.stubGlobal("fetch", (url: string, { body }: { readonly body: string }) =>
      parley.fetch(new URL(url).pathname, { cookie, body }),
    );
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    parley.stop();
    await place.close();
  });

  const inEveryLanguage = (failure: ApiFailure) => {
    const { facts, message } = failure;
    expect(failureWords(everyLanguage.en, failure)).toBe(message);
    // What the sentence does not say in English, no fact tells beside it.
    for (const named of Object.values(facts ?? expect.fail(`${failure.code} has no facts`)).flatMap(namedIn))
      expect(message).toContain(named);
    for (const language of others) {
      const words = failureWords(everyLanguage[language], failure);
      const own = bare(words, facts);
      expect(own, `${failure.code} in ${language}`).not.toMatch(/[{}]|undefined/u);
      expect(own).not.toBe(bare(message, facts));
      if (language !== "fr") expect(own, failure.code).toMatch(language === "ar" ? /\p{sc=Arabic}/u : /\p{sc=Cyrl}/u);
    }
  };

  test("whatever a delegate tries", async () => {
    const met = new Set<string>();
    const entries = value(await store.read("talks", sole, {}, 1000));
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        for (const [at, attempt] of tries.entries()) {
          const entry = entryOfAttempt(attempt, at, entries);
          if (entry === null) continue;
          const expected = entries.findLast(({ room }) => room === attempt.room)?.seq ?? 0;
          const body = { process: "talks", room: attempt.room, expected, entries: [entry] };
          const answer = await tell<{ readonly entries: readonly Entry[] }>("entries.append", body);
          if (answer.ok) continue;
          met.add(answer.failure.code);
          inEveryLanguage(answer.failure);
        }
      }),
      { numRuns: runs },
    );
    expect(met.size).toBeGreaterThan(5);
  });

  test("a body that is out of schema, field by field", async () => {
    const salt = "0".repeat(32);
    const entry = { v: 1, id: "x", kind: "note", on: "2031-03-20", known: "2031-03-20", party: "KE", salt };
    const wrong = [{ ...entry, body: { text: "", draft: 7, mood: [] } }];
    const answer = await tell("entries.append", { process: "talks", room: "table", expected: 0, entries: wrong });
    if (answer.ok) return expect.fail("a refusal was expected");
    expect(answer.failure.code).toBe("wrong-entry");
    expect(failureWords(everyLanguage.fr, answer.failure).split("\n").length).toBeGreaterThan(2);
    inEveryLanguage(answer.failure);
  });

  test("in English as the server told it, where it is newer than the page", () => {
    const known = failureOf(said("no-party"));
    for (const newer of [{ code: "of-tomorrow" as SaidCode }, { code: "unknown-party" as SaidCode }])
      expect(failureWords(everyLanguage.ar, { ...known, ...newer, message: "Told by the server." })).toBe(
        "Told by the server.",
      );
  });
});
