import { addTo } from "../../common/append.ts";
import { bareWords } from "../act-words.ts";
import { grouped } from "../../common/grouped.ts";
import { sumOf } from "../engine/ledger.ts";
import type { Agreement, Commitment, Money } from "../model.ts";
import { brief, listed, nameOf, type Check, type RawFinding } from "./finding-kinds.ts";

/** Sums, shares and funds. */
export const moneyChecks: Check = ({ agreement }) => [
  ...allocations(agreement),
  ...shares(agreement),
  ...apart(agreement),
  ...governance(agreement),
];

/** Tranches and postings out of an account beyond what it holds. */
function allocations(agreement: Agreement): readonly RawFinding[] {
  return agreement.accounts.flatMap((account) => {
    if (account.external === true) return [];
    const out = agreement.tranches.filter((each) => each.from === account.id);
    const into = agreement.tranches.filter(
      (each) => each.to === account.id || each.profitShare?.some((share) => share.to === account.id) === true,
    );
    const sum = out.reduce((total, each) => total + BigInt(each.minor), 0n);
    const open = BigInt(account.opening);
    if (sum <= open || into.length > 0) return [];
    return [
      {
        code: "fund-over-allocated",
        severity: "error" as const,
        message: `${account.title ?? account.id} holds ${money(account.opening, account.currency)}, but ${listed(out.map((each) => each.id))} pay out ${money(String(sum), account.currency)}.`,
        suggestion: `Reduce the payments by ${money(String(sum - open), account.currency)} or name where the rest comes from.`,
        place: account.id,
        words: [],
        commitments: [],
      },
    ];
  });
}

/** Shares of indicators must add up to one, profit shares to no more. */
function shares(agreement: Agreement): readonly RawFinding[] {
  return agreement.tranches.flatMap((tranche) => {
    const found: RawFinding[] = [];
    const [p, q] = sumOf(tranche.indicators.map((each) => each.share));
    if (tranche.indicators.length > 0 && p !== q)
      found.push(wrongShares(tranche.id, `The shares of its indicators add up to ${p}/${q}, not to 1.`));
    const [a, b] = sumOf((tranche.profitShare ?? []).map((each) => each.share));
    if (a > b) found.push(wrongShares(tranche.id, `The profit shares add up to ${a}/${b}, more than the whole.`));
    return found;
  });
}

function wrongShares(place: string, message: string): RawFinding {
  return {
    code: "shares-do-not-add-up",
    severity: "error",
    message,
    suggestion: "Correct the shares so that they add up to 1.",
    place,
    words: [],
    commitments: [],
  };
}

/** The same sum in two clauses: one sum told twice, or two sums? */
function apart(agreement: Agreement): readonly RawFinding[] {
  const sums: { readonly commitment: Commitment; readonly sum: Money }[] = agreement.commitments.flatMap((commitment) =>
    (commitment.money ?? []).map((sum) => ({ commitment, sum })),
  );
  const groups = new Map<string, (typeof sums)[number][]>();
  for (const each of sums) addTo(groups, `${each.sum.minor} ${each.sum.currency}`, each);
  return [...groups.values()].flatMap((group) => {
    const places = new Set(group.map((each) => each.commitment.anchors[0]?.point ?? each.commitment.id));
    if (places.size < 2) return [];
    const [first] = group;
    if (first === undefined) return [];
    const told = group.map(
      (each) => `${each.commitment.anchors[0]?.point ?? each.commitment.id}: ${originOf(each, agreement)}`,
    );
    return [
      {
        code: "sums-kept-apart",
        severity: "warning" as const,
        message: `${group.length === 2 ? "Two" : group.length} sums of ${money(first.sum.minor, first.sum.currency)} stand side by side (${told.join("; ")}). They are kept apart here: the text does not say that they are one sum, nor how they add up.`,
        suggestion: `Say for each sum who pays it, out of what, by when, and that one does not count towards the other.`,
        place: first.commitment.anchors[0]?.point ?? first.commitment.id,
        words: group.flatMap((each) => each.commitment.anchors),
        commitments: group.map((each) => each.commitment.id),
      },
    ];
  });
}

function originOf(
  { commitment, sum }: { readonly commitment: Commitment; readonly sum: Money },
  agreement: Agreement,
): string {
  if (sum.origin !== undefined) return `from ${sum.origin.replace(/^its own.*$/u, "its own means")}`;
  const by = commitment.debtor.map((id) => nameOf(agreement, id));
  return by.length > 0 ? `by ${listed(by)}` : brief(commitment);
}

/** A fund that the text creates without saying who runs it and who pays in. */
function governance(agreement: Agreement): readonly RawFinding[] {
  return agreement.commitments.flatMap((commitment) => {
    const words = bareWords(commitment.act.words);
    if (
      !/\b(?:fund|investment vehicle|facility)\b/iu.test(words) ||
      !/\b(?:set up|establish|creat|goes into|place in|found|fund for)/iu.test(words)
    )
      return [];
    const missing = [
      ...(commitment.money === undefined ? ["capital"] : []),
      ...(/\b(?:governed|board|council|managed|administered|led by)\b/iu.test(words) ? [] : ["who governs it"]),
      "who may draw on it and on what conditions",
    ];
    return [
      {
        code: "fund-without-governance",
        severity: "warning" as const,
        message: `The fund is created without ${listed(missing)}: "${brief(commitment)}".`,
        suggestion: `Add contributors and sums, the governing body and its majority, the rule of payment, and audit.`,
        place: commitment.anchors[0]?.point ?? commitment.id,
        words: commitment.anchors,
        commitments: [commitment.id],
      },
    ];
  });
}

/** Minor units in words that people read: "USD 100 billion". */
export function money(minor: string, currency: string): string {
  const whole = BigInt(minor) / 100n;
  const cents = BigInt(minor) % 100n;
  for (const [factor, word] of [
    [1_000_000_000n, "billion"],
    [1_000_000n, "million"],
  ] as const) {
    if (whole >= factor && whole % (factor / 100n) === 0n && cents === 0n) {
      const hundredths = (whole * 100n) / factor;
      const text = `${hundredths / 100n}${
        hundredths % 100n === 0n
          ? ""
          : `.${String(hundredths % 100n)
              .padStart(2, "0")
              .replace(/0$/u, "")}`
      }`;
      return `${currency} ${text} ${word}`;
    }
  }
  return `${currency} ${grouped(String(whole))}${cents === 0n ? "" : `.${String(cents < 0n ? -cents : cents).padStart(2, "0")}`}`;
}
