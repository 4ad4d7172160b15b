import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDraft, extractCommitments, type Commitment, type TextAnchor } from "../../src/core/commitments/index.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { readDraft } from "../../src/formats/read.ts";

/** One agreement with its duties and gaps marked by hand, before any rule read it. */
export interface Marked {
  readonly text: string;
  readonly cast: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly members?: readonly string[];
  }[];
  readonly items: readonly {
    readonly id: string;
    readonly quote: string;
    readonly modality: string;
    readonly also?: readonly string[];
    readonly debtors: readonly (string | { readonly cast: string })[];
    readonly inferred?: readonly string[];
    readonly optional?: boolean;
  }[];
  readonly gaps: readonly { readonly kind: string; readonly quote: string }[];
}

/** Texts and their marks of a folder. */
export async function marked(folder: string): Promise<readonly (readonly [Marked, Draft])[]> {
  const { texts } = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as { texts: readonly Marked[] };
  return Promise.all(
    texts.map(async (each) => {
      const path = join(folder, each.text);
      const read = await readDraft(new Uint8Array(readFileSync(path)), path);
      if (!read.ok) throw new Error(read.failure.code);
      return [each, read.value.draft] as const;
    }),
  );
}

const flat = (text: string) => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, " ").trim();

/** Whether two quotations share words in a row that are half of the shorter one. */
function overlaps(a: string, b: string): boolean {
  const [short, long] = [flat(a), flat(b)].sort((x, y) => x.length - y.length) as [string, string];
  const half = Math.ceil(short.length / 2);
  return long.includes(short) || long.includes(short.slice(0, half)) || long.includes(short.slice(-half));
}

const MODALITY: Readonly<Record<string, string>> = { must: "obligation", "must-not": "prohibition", may: "permission" };
const key = (name: string) => flat(name).toLowerCase().replace(/^the /u, "").replace(/s\b/gu, "");

/** How many duties are right by act and modality, and by who owes them too; both as F1. */
export function dutiesRight(texts: readonly (readonly [Marked, Draft])[]): {
  readonly act: number;
  readonly debtor: number;
} {
  let [proposed, wanted, right, owed] = [0, 0, 0, 0];
  for (const [{ cast, items }, draft] of texts) {
    const { agreement } = extractCommitments(draft);
    const ids = new Map(
      cast.flatMap((one) => [one.id, one.name, ...one.aliases].map((name) => [key(name), one.id] as const)),
    );
    const spell = (list: readonly string[]) =>
      new Set(list.flatMap((id) => cast.find((one) => one.id === id)?.members ?? [id]));
    const mine = (id: string) => {
      const party = agreement.parties.find((each) => each.id === id);
      const names = [party?.name ?? id, ...(party?.aliases ?? []), id];
      return names.map((name) => ids.get(key(name))).find((each) => each !== undefined) ?? `?${id}`;
    };
    const left = new Set<Commitment>(agreement.commitments);
    proposed += agreement.commitments.length;
    for (const item of [...items].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
      const kinds = new Set([item.modality, ...(item.also ?? [])].map((each) => MODALITY[each] ?? each));
      const one = [...left].find(
        ({ modality, anchors }) => kinds.has(modality) && anchors.some(({ quote }) => overlaps(quote, item.quote)),
      );
      if (one !== undefined) left.delete(one);
      if (item.optional === true) {
        // Readers may differ: it counts neither for nor against.
        if (one !== undefined) proposed--;
        continue;
      }
      wanted++;
      if (one === undefined) continue;
      right++;
      const have = spell(one.debtor.map(mine));
      const named = spell(item.debtors.map((each) => (typeof each === "string" ? each : each.cast)));
      const inferred = spell(item.inferred ?? []);
      const same = have.size === named.size && [...have].every((id) => named.has(id));
      if (same || (have.size > 0 && [...have].every((id) => inferred.has(id)))) owed++;
    }
  }
  const f1 = (n: number) => (2 * n) / (proposed + wanted);
  return { act: f1(right), debtor: f1(owed) };
}

/** Codes that say what a lawyer's word for a gap says. */
export const SAYS: Readonly<Record<string, readonly string[]>> = {
  "no-addressee": ["missing-addressee"],
  "no-verifier": ["missing-monitor"],
  "weak-monitor": ["missing-monitor", "vague-term"],
  "blanket-amnesty": ["amnesty-reaches-international-crimes"],
  "undefined-term": ["open-list", "undefined-term", "vague-term"],
  "undefined-party": ["open-list", "undefined-term", "duty-of-non-party"],
  "no-deadline": ["missing-deadline"],
  "start-for-deadline": ["start-without-end"],
  "vague-deadline": ["vague-deadline", "vague-term"],
  "vague-duty": ["vague-term"],
  "agreement-to-agree": ["agreement-to-agree"],
  veto: ["consent-without-answer", "deadlock", "accused-can-block"],
  escape: ["saving-clause", "own-judgment"],
  "own-judgment": ["own-judgment"],
  "double-mandate": ["double-mandate", "own-judgment", "duty-of-non-party"],
  "duty-of-non-party": ["duty-of-non-party"],
  "undefined-event": ["undefined-event", "deadline-without-start"],
  "deadline-without-start": ["deadline-without-start", "undefined-event"],
  "no-consequence": ["missing-consequence"],
  "missing-annex": ["broken-reference"],
  "cross-reference": ["broken-reference"],
  "cross-reference-error": ["broken-reference"],
  "ambiguous-count": ["ambiguous-count"],
  "unilateral-exit": ["unilateral-exit"],
  "no-mandate": ["missing-mandate"],
  "presupposed-duty": ["undefined-event"],
  circular: ["circular-commitments"],
  "fund-without-governance": ["fund-without-governance"],
  "body-without-charter": ["body-without-charter", "body-without-rule"],
  "no-certifier": ["missing-certifier"],
  "open-point": ["point-left-open"],
};
/** What is asked of a text as a whole: one question of each kind. */
const WHOLE =
  /^(?:ceasefire-without|missing-(?:signature|entry|ratif|provisional|depositary|authentic|amendment|withdrawal|dispute|material|relation))/u;

/**
 * Alarms (errors and warnings) held against the gaps that a lawyer listed. An alarm is right where its words overlap a gap's by half of
 * the shorter and its code says the gap's kind; questions to the text as a whole count once each, and never as right.
 */
export function alarmsRight(texts: readonly (readonly [Marked, Draft])[]): {
  readonly precision: number;
  readonly recall: number;
} {
  let [all, right, gaps, found] = [0, 0, 0, 0];
  for (const [{ gaps: listed }, draft] of texts) {
    if (listed.length === 0) continue;
    const alarms = checkDraft(draft).filter(({ severity }) => severity !== "info");
    const single = alarms.filter(({ code }) => !WHOLE.test(code));
    const whole = new Set(alarms.filter(({ code }) => WHOLE.test(code)).map(({ code }) => code.startsWith("cease")));
    const says = (code: string, words: readonly TextAnchor[], gap: Marked["gaps"][number]) =>
      SAYS[gap.kind]?.includes(code) === true && words.some(({ quote }) => overlaps(quote, gap.quote));
    all += single.length + whole.size;
    right += single.filter(({ code, words }) => listed.some((gap) => says(code, words, gap))).length;
    gaps += listed.length;
    found += listed.filter((gap) => single.some(({ code, words }) => says(code, words, gap))).length;
  }
  return { precision: right / all, recall: found / gaps };
}
