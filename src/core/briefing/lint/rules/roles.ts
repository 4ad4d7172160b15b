import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import type { Named } from "../reading/names.ts";
import { ROLES, type Role } from "../reading/people.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** A party said to mediate, guarantee, finance or keep the originals, where by the record another does. */
export const roles: Rule = {
  code: "wrong-role",
  needs: ({ state }) => state.parties.some((party) => party.roles.length > 0),
  find: (reading: Reading) => reading.sentences.flatMap((read) => ofSentence(read, reading.state)),
  finds: [
    "The talks are ⟦mediated by the River League⟧.",
    "⟦River League, which mediates⟧.",
    "⟦River League, which had mediated⟧, left.",
  ],
  allows: ["Harbour City mediates, and the River League is the guarantor.", "The River League offered to mediate."],
};

/** What is only wished, offered or denied is no statement of who does it. */
const UNREAL = triggered(
  /^(?:to|would|could|might|may|should|will|not|never|no|offered|asked|once|former|formerly|if|can|cannot)$/u,
);
const LINKS = triggered(
  /^(?:is|was|remains|acts|acted|serves|served|stands|as|are|were|the|sole|chief|main|now|also|still|its|a|he|she|they|says|said|say)$/u,
);

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const parties = read.parties.filter(({ by }) => by === "name");
  if (parties.length === 0 && !read.tokens.some(({ text }) => text === ":")) return [];
  return ROLES.flatMap((role) => {
    const holders = state.parties.filter(({ roles: own }) => own.some((each) => each.role === role.role));
    if (holders.length === 0) return [];
    return saidOf(role, read, parties).flatMap(({ id, at, next, word }) => {
      if (holders.some((party) => party.id === id)) return [];
      return [
        {
          code: "wrong-role" as const,
          severity: "error" as const,
          message: said("wrong-role.holder", { role: role.role, names: holders.map(({ name }) => name) }),
          from: read.tokens[Math.min(at, word)]?.from ?? 0,
          to: read.tokens[Math.max(next - 1, word)]?.to ?? 0,
        },
      ];
    });
  });
}

/** A party with the token that names its role. */
interface Said extends Named {
  readonly word: number;
}

/** The parties that a sentence says to have a role. */
function saidOf(role: Role, { tokens, parties: all }: ReadSentence, parties: readonly Named[]): readonly Said[] {
  const found: Said[] = [];
  const add = (party: Named, word: number): void => void found.push({ ...party, word });
  tokens.forEach(({ lower }, at) => {
    const isGuarantee = lower === "guarantee" && role.role === "guarantor";
    if (!role.nouns.has(lower) && !role.verbs.has(lower) && !isGuarantee) return;
    const isVerb = role.verbs.has(lower);
    // "Northland would guarantee what is signed".
    const would = lower === "guarantee" ? subjectOfWould(tokens, at, parties) : undefined;
    if (would !== undefined) add(would, at);
    if (isGuarantee && !isVerb) return;
    const near = (from: number, to: number): boolean =>
      tokens.slice(from, to).some((token) => UNREAL.test(token.lower));
    if (near(Math.max(0, at - 3), at)) return;
    // "Who mediates: Northland", "Mediator: Northland".
    const colon = tokens.slice(at + 1, at + 5).findIndex(({ text }) => text === ":");
    const behind = parties.find((party) => party.at > at && party.at - at <= 3 + Math.max(colon, 0));
    if (colon >= 0 && behind !== undefined && behind.at <= at + colon + 4 && !all.some((party) => party.at < at)) {
      add(behind, at);
      return;
    }
    const other = colon >= 0 && at <= 2 ? otherAfter(tokens, at + colon + 2) : null;
    if (other !== null)
      return void found.push({ id: "", at: other, next: other + 1, by: "name", possessive: false, word: at });
    if (isVerb) {
      if (lower.endsWith("ed") && tokens[at + 1]?.lower === "by") return void (behind !== undefined && add(behind, at));
      if (lower === "guarantees" && !/^(?:it|the|this|its|them)$/u.test(tokens[at + 1]?.lower ?? "")) return;
      const before = parties.findLast((party) => party.next <= at);
      if (
        before !== undefined &&
        !before.possessive &&
        isSubject(tokens.slice(before.next, at).map((token) => token.lower))
      )
        add(before, at);
      return;
    }
    // "The guarantor, Northland, has three weeks"; "Northland, the guarantor,"; "Northland is the guarantor".
    const comma = tokens[at + 1]?.text === "," && !isObject(tokens[at - 2]?.lower ?? "");
    const named = parties.find((party) => party.at > at && party.at <= at + (comma ? 3 : 1));
    if (
      comma &&
      named !== undefined &&
      /^[,.;]$/u.test(tokens[named.next]?.text ?? ".") &&
      isApposition(tokens[at - 1]?.lower)
    )
      add(named, at);
    // "The mediator is Northland", "the guarantor will be the League".
    const is = /^(?:is|was|remains|becomes)$/u.test(tokens[at + 1]?.lower ?? "")
      ? at + 2
      : isFuture(tokens, at + 1)
        ? at + 3
        : null;
    const told =
      is === null
        ? undefined
        : parties.find((party) => party.at === is || (party.at === is + 1 && tokens[is]?.lower === "the"));
    if (told !== undefined && isApposition(tokens[at - 1]?.lower)) {
      add(told, at);
      return;
    }
    const before = parties.findLast((party) => party.next <= at);
    if (before === undefined || before.possessive || named !== undefined) return;
    const between = tokens.slice(before.next, at).map((token) => token.lower);
    const linked =
      between.length > 0 && between.length <= 5 && between.every((word) => LINKS.test(word) || word === ",");
    if (
      linked &&
      (between.some((word) => /^(?:is|was|remains|acts|acted|serves|served|stands|as)$/u.test(word)) ||
        (between[0] === "," &&
          /^(?:the|its)$/u.test(between.at(-1) ?? "") &&
          /^(?:[,.]|in|of|between|throughout|here)$/u.test(tokens[at + 1]?.lower ?? ".")))
    )
      add(before, at);
  });
  return found;
}

function isFuture(tokens: ReadSentence["tokens"], at: number): boolean {
  return /^(?:will|would|shall)$/u.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "be";
}

/** Who, right before "would guarantee" or "is to guarantee", is said to do it. */
function subjectOfWould(tokens: ReadSentence["tokens"], at: number, parties: readonly Named[]): Named | undefined {
  const isTo = tokens[at - 1]?.lower === "to" && /^(?:is|are)$/u.test(tokens[at - 2]?.lower ?? "");
  const start = isTo ? at - 2 : /^(?:would|will|shall)$/u.test(tokens[at - 1]?.lower ?? "") ? at - 1 : -1;
  return parties.find(({ next, possessive }) => next === start && !possessive);
}

/** A name after a colon that is no party's: who is said to do it is not on record. */
function otherAfter(tokens: ReadSentence["tokens"], at: number): number | null {
  const first = /^(?:the|a|an)$/u.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return /^\p{Lu}\p{L}{2,}/u.test(tokens[first]?.text ?? "") ? first : null;
}

function isApposition(before: string | undefined): boolean {
  return before === undefined || before === "the" || before === "its";
}

function isObject(word: string): boolean {
  return /^(?:to|with|for|from)$/u.test(word);
}

/** "Northland mediates", "Northland, which mediates": nothing else stands between. */
function isSubject(between: readonly string[]): boolean {
  return (
    between.length <= 4 &&
    between.every((word) => /^(?:,|which|that|who|also|has|have|had|long|now|itself|in|effect|the|one)$/u.test(word))
  );
}
