import { triggered } from "../../common/triggered.ts";
import { rememberedWords } from "../../common/remembered.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState } from "../../record/state.ts";
import { officesOf, OUTLETS } from "./estimators.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Known, Ledger } from "./ledger.ts";
import type { Cell } from "./loose-tables.ts";
import type { Prose, Sentence } from "./prose.ts";
import { officialFault } from "./tables.ts";

const CALLED = triggered(
  new RegExp(
    [
      String.raw`\bofficial(?!s)\s+(?:[\p{L}-]+\s+){0,2}(?:estimates?|figures?|counts?|data|numbers?|statistics|tolls?|totals?|tall(?:y|ies)|accounts?|records?|losses|casualt\w+)\b`,
      String.raw`\bofficially\b(?! (?:announc|open|launch|sign|declin|confirm|said|recogni|at war|part|begin|began|start|end)\w*)`,
      String.raw`\b(?:estimates?|figures?|numbers?|data|counts?|tolls?|losses) (?:(?:that|which|above|below|here|given|shown|listed|in the (?:table|chart)) ){0,2}(?:are|is|were|was) (?:all |both )?official\b`,
      String.raw`\b(?:governments?['’]?|state|ministry) (?:statistics|figures|data|numbers|counts?|tall(?:y|ies))\b`,
      String.raw`\bofficial (?:\p{L}+ )?sources\b`,
      String.raw`\(official(?=[),;])`,
      String.raw`(?<!\p{L})(?:chiffres|estimations|données|bilans?|décomptes?) officiel(?:le)?s?(?!\p{L})`,
      String.raw`(?<!\p{L})офіційн\p{L}+ (?:\p{L}+ )?(?:дан|оцін|цифр|підрахунк)\p{L}*`,
    ].join("|"),
    "giu",
  ),
);

const calledIn = rememberedWords((text): readonly RegExpExecArray[] => [...text.matchAll(CALLED)]);

/** Figures called official that are estimates of the press or of think tanks, by the record or by the sources the text names. */
export function calledOfficial(
  prose: Prose,
  uses: readonly FigureUse[],
  ledger: Ledger,
  state: ProcessState,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { sentence, row } of [...prose.sentences.map(inProse), ...inTables(prose)]) {
    const called = calledIn(sentence.text);
    if (called.length === 0) continue;
    const spoken =
      row === null ? spokenOf(sentence, uses, prose) : uses.filter(({ cell }) => cell !== null && row.includes(cell));
    const known = spoken.flatMap((use) =>
      ledger.matching(use).filter(({ claim }) => isFigureOf(use, claim.low, claim.high)),
    );
    for (const match of called) {
      // "Officially 46,000; The Economist puts it at 60,000": the label is of its own clause.
      const clause = clauseAt(sentence.text, match.index);
      const told = sentence.heading && row === null ? spoken : spoken.filter(({ table }) => table !== null);
      const words = new Set([clause, ...told.map(({ context }) => context)]);
      const { names, claims } = unofficialOf(known, [...words].join(" "), state);
      if (names.length === 0) continue;
      const from = sentence.from + match.index;
      faults.push(officialFault(from, from + match[0].length, names.join(", "), claims));
    }
  }
  return faults;
}

interface Labelled {
  readonly sentence: Sentence;
  /** The row of a table whose figures a cell speaks of; null for heads and prose. */
  readonly row: readonly Cell[] | null;
}

function inProse(sentence: Sentence): Labelled {
  return { sentence, row: null };
}

/** Cells may call a column or their row official too. */
function inTables(prose: Prose): readonly Labelled[] {
  const asSentence = ({ from, to, text }: Cell, block: number): Sentence => ({
    from,
    to,
    text,
    block,
    heading: true,
    item: false,
    lead: null,
  });
  return prose.tables.flatMap(({ header, rows, block }) => [
    ...header.map((cell) => ({ sentence: asSentence(cell, block), row: null })),
    ...rows.flatMap((row) => row.map((cell) => ({ sentence: asSentence(cell, block), row }))),
  ]);
}

function clauseAt(text: string, at: number): string {
  const ends = [...text.matchAll(/;|\bwhile\b|\bwhereas\b|\bbut\b|\balthough\b/giu)].map(({ index }) => index);
  return text.slice(ends.findLast((end) => end <= at) ?? 0, ends.find((end) => end > at) ?? text.length);
}

/** Who stands behind figures spoken of, where that is no official body: at most three names, and the claims; none where the label is borne out. */
function unofficialOf(
  known: readonly Known[],
  words: string,
  state: ProcessState,
): { readonly names: readonly string[]; readonly claims: readonly string[] } {
  const office = officesOf(state);
  const unofficial = known.filter(({ claim }) => claim.estimator !== null && !office.test(claim.estimator));
  const named = estimatorsNamed(words, state);
  // One figure may have an official and an unofficial estimator: then the label may be true of it.
  const borneOut =
    unofficial.length > 0 &&
    unofficial.every((one) =>
      known.some(
        (other) =>
          other !== one &&
          sameFigure(other, one) &&
          other.claim.estimator !== null &&
          office.test(other.claim.estimator),
      ),
    );
  if (borneOut && named.length === 0) return { names: [], claims: [] };
  const names = [...new Set([...unofficial.map(({ claim }) => claim.estimator ?? ""), ...named])].slice(0, 3);
  return { names, claims: [...new Set(unofficial.map(({ claim }) => claim.id))] };
}

/** The figures that a sentence speaks of: its own, else those of the table or paragraph that follows. */
function spokenOf(sentence: Sentence, uses: readonly FigureUse[], prose: Prose): readonly FigureUse[] {
  const own = uses.filter((use) => use.from >= sentence.from && use.to <= sentence.to && use.high >= 1000);
  if (own.length > 0) return own;
  const table =
    prose.tables.find(
      ({ block, caption }) => caption === sentence || block === sentence.block || block === sentence.block + 1,
    ) ?? prose.tables.find(({ block }) => block === sentence.block - 1 && isNote(sentence.text));
  if (table !== undefined) return uses.filter((use) => use.table === table);
  const before = REFERS.test(sentence.text)
    ? prose.sentences.findLast(({ block, to }) => block === sentence.block && to <= sentence.from)
    : undefined;
  if (before !== undefined)
    return uses.filter(({ from, to, high }) => from >= before.from && to <= before.to && high >= 1000);
  const next = prose.sentences.filter(({ block }) => block === sentence.block + 1);
  return sentence.heading ? uses.filter((use) => next.some(({ from, to }) => use.from >= from && use.to <= to)) : [];
}

/** "These are official figures", "Both numbers are official": of the sentence before. */
const REFERS = triggered(
  /^\W*(?:(?:and|all|both) )?(?:these|those|they|both|all|the (?:numbers|figures|counts|data))\b/iu,
);

/** A line below a table that tells its source. */
function isNote(text: string): boolean {
  return text.length < 120 && findFigures(text).length === 0;
}

function isFigureOf(use: FigureUse, low: string | null, high: string | null): boolean {
  const near = (a: number, b: string | null): boolean => b !== null && Math.abs(a - Number(b)) <= 0.015 * a;
  return near(use.low, low) || near(use.high, high) || near(use.low, high);
}

function sameFigure(a: Known, b: Known): boolean {
  return a.claim.low === b.claim.low && a.claim.high === b.claim.high;
}

/** Estimators of the record that are no official body, named in the text. */
function estimatorsNamed(text: string, state: ProcessState): readonly string[] {
  const names = new Set(
    (state.claims ?? []).flatMap(({ estimator }) =>
      estimator === null || officesOf(state).test(estimator)
        ? []
        : [estimator.replace(/(?<!\s)\s+(?:via|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b.*$/u, "")],
    ),
  );
  const found = [...names].filter((name) => name.length > 2 && text.includes(name.replace(/^The /u, "")));
  const press = text.match(OUTLETS) ?? [];
  return [...new Set([...found, ...press.filter((name) => !found.some((other) => other.includes(name)))])];
}
