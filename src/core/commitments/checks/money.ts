import { addTo } from "../../common/append.ts";
import { bareWords } from "../act-words.ts";
import { joined, said, type Said } from "../../common/said.ts";
import { sumOf } from "../engine/ledger.ts";
import type { Agreement, Commitment, Money } from "../model.ts";
import { moneySaid, titleIn } from "../spoken.ts";
import { about, brief, finding, placeOf, type Check, type RawFinding } from "./finding-kinds.ts";

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
    const sumSaid = (minor: bigint) => moneySaid(String(minor), account.currency);
    const message = said("fund-over-allocated", {
      account: account.title ?? account.id,
      holds: sumSaid(open),
      tranches: out.map(({ id }) => id),
      out: sumSaid(sum),
    });
    return [
      finding(
        "error",
        message,
        said("fund-over-allocated.suggestion", { by: sumSaid(sum - open) }),
        nowhere(account.id),
      ),
    ];
  });
}

const nowhere = (place: string) => ({ place, words: [], commitments: [] });

/** Shares of indicators must add up to one, profit shares to no more. */
function shares(agreement: Agreement): readonly RawFinding[] {
  return agreement.tranches.flatMap((tranche) => {
    const [p, q] = sumOf(tranche.indicators.map((each) => each.share));
    const [a, b] = sumOf((tranche.profitShare ?? []).map((each) => each.share));
    const wrong = [
      ...(tranche.indicators.length > 0 && p !== q ? [said("shares-do-not-add-up", { share: `${p}/${q}` })] : []),
      ...(a > b ? [said("shares-do-not-add-up.profit", { share: `${a}/${b}` })] : []),
    ];
    const suggestion = said("shares-do-not-add-up.suggestion");
    return wrong.map((message) => finding("error", message, suggestion, nowhere(tranche.id)));
  });
}

/** The same sum in two clauses: one sum told twice, or two sums? */
function apart(agreement: Agreement): readonly RawFinding[] {
  const sums: { readonly commitment: Commitment; readonly sum: Money }[] = agreement.commitments.flatMap((commitment) =>
    (commitment.money ?? []).map((sum) => ({ commitment, sum })),
  );
  const groups = new Map<string, (typeof sums)[number][]>();
  for (const each of sums) addTo(groups, `${each.sum.minor} ${each.sum.currency}`, each);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ commitment }) => placeOf(commitment))).size < 2) return [];
    const message = said("sums-kept-apart", {
      n: group.length,
      sum: moneySaid(first.sum.minor, first.sum.currency),
      told: joined(
        "semicolon",
        group.map((each) => originOf(each, agreement)),
      ),
    });
    return [
      finding("warning", message, said("sums-kept-apart.suggestion"), {
        place: placeOf(first.commitment),
        words: group.flatMap((each) => each.commitment.anchors),
        commitments: group.map((each) => each.commitment.id),
      }),
    ];
  });
}

function originOf(
  { commitment, sum }: { readonly commitment: Commitment; readonly sum: Money },
  agreement: Agreement,
): Said {
  const place = placeOf(commitment);
  if (sum.origin?.startsWith("its own") === true) return said("sum-told.own", { place });
  if (sum.origin !== undefined) return said("sum-told.from", { place, origin: sum.origin });
  const by = commitment.debtor.map((id) => titleIn(agreement, id));
  return by.length > 0 ? said("sum-told.by", { place, by }) : said("sum-told.act", { place, act: brief(commitment) });
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
      ...(commitment.money === undefined ? [said("fund-part.capital")] : []),
      ...(/\b(?:governed|board|council|managed|administ(?:ered|ration)|led by)\b/iu.test(words)
        ? []
        : [said("fund-part.governs")]),
      said("fund-part.draws"),
    ];
    const message = said("fund-without-governance", { missing, act: brief(commitment) });
    const severity = missing.some(({ code }) => code === "fund-part.governs") ? "warning" : "info";
    return [about(commitment, severity, message, said("fund-without-governance.suggestion"))];
  });
}
