import { literal } from "../common/literal.ts";
import { titleIn } from "./spoken.ts";
import type { Agreement, Body, Commitment, Id, Money } from "./model.ts";
import { isBody } from "./model.ts";

/** What a fund needs to be told about itself; an empty answer is what was not read, and the text may say it. */
export const FUND_QUESTIONS = ["governance", "contributors", "purpose", "oversight", "payout"] as const;
/** One of them. */
export type FundQuestion = (typeof FUND_QUESTIONS)[number];

/** A fund or a sum that a text provides, held against what a fund needs. */
export interface FundSheet {
  /** Id of the body, account or commitment. */
  readonly id: Id;
  readonly title: string;
  /** Point of the text that provides it; null where it stands on none. */
  readonly point: Id | null;
  readonly sums: readonly Money[];
  /** Sums of its clause that were not read as money, in the words of the text. */
  readonly unread: readonly string[];
  /** What the text says on each question, in its words or by the names of its parties. */
  readonly answers: Readonly<Record<FundQuestion, readonly string[]>>;
  readonly missing: readonly FundQuestion[];
}

const FUND = /\b(?:fund|facility|trust)\b/iu;
const PROVIDES = /\bfinanc|\bvehicle\b|\bfund\b/iu;
const PAYS_IN =
  /\b(?:pay|pays|paid|contribut\p{L}*|transfer\p{L}*|deposit\p{L}*|provide|place)\b[^.;]*\b(?:in|into|to)\b/iu;
const PAYS_OUT = /\bprofits?\b|\bper cent\b|\btranche|\bdisburs|\bgrants?\b/iu;
const LED = /(?<!\p{L})\p{L}+(?:-\p{L}+)?-(?:led|run|controlled)\b/iu;

/** Every fund and every sum of an agreement as a sheet: who governs, who pays in, for what, who oversees, how it pays out. */
export function fundSheets(agreement: Agreement): readonly FundSheet[] {
  const bodies = agreement.parties.filter(isBody).filter(({ name }) => FUND.test(name));
  const names = bodies.map(({ name }) => name.toLowerCase());
  const provided = agreement.commitments.filter(
    (each) =>
      (each.money ?? []).length > 0 ||
      (PROVIDES.test(each.act.words) && !names.some((name) => each.act.words.toLowerCase().includes(name))),
  );
  return [
    ...bodies.map((body) => ofBody(agreement, body)),
    ...provided.filter(({ act }) => !PAYS_OUT.test(act.words)).map((each) => ofCommitment(agreement, each)),
  ];
}

function ofBody(agreement: Agreement, body: Body): FundSheet {
  const name = body.name.toLowerCase();
  const about = agreement.commitments.filter(
    ({ act, debtor }) => debtor.includes(body.id) || act.words.toLowerCase().includes(name),
  );
  const paid = [...new Set([...about.filter(paysIn), ...besides(agreement, about.filter(paysIn))])];
  const accounts = new Set(agreement.accounts.filter(({ holder }) => holder === body.id).map(({ id }) => id));
  const tranches = agreement.tranches.filter(({ from }) => accounts.has(from));
  const rule = body.rule === undefined ? [] : [body.rule.threshold.join("/")];
  return sheet(body.id, body.name, pointOf(about[0]), [...new Set([...about, ...paid])], {
    governance: [
      ...body.members.map(({ party }) => titleIn(agreement, party)),
      ...rule,
      ...governors(agreement, about, name),
    ],
    contributors: contributors(agreement, paid),
    purpose: body.mandate ?? [],
    oversight: overseers(agreement, about).filter((overseer) => overseer !== body.name),
    payout: tranches.map(({ id, title }) => title ?? id),
  });
}

function ofCommitment(agreement: Agreement, commitment: Commitment): FundSheet {
  const point = pointOf(commitment);
  const article = point?.split("/")[0];
  const beside = agreement.commitments.filter(
    (each) => each !== commitment && pointOf(each)?.split("/")[0] === article && PAYS_OUT.test(each.act.words),
  );
  const led = LED.exec(commitment.act.words);
  return sheet(commitment.id, commitment.title ?? commitment.act.words, point, [commitment], {
    governance: led === null ? [] : [led[0]],
    contributors: contributors(agreement, [commitment]),
    purpose: commitment.creditor.map((id) => titleIn(agreement, id)),
    oversight: overseers(agreement, [commitment]),
    payout: (commitment.money ?? []).length > 0 ? beside.map(({ title, act }) => title ?? act.words) : [],
  });
}

function sheet(
  id: Id,
  title: string,
  point: Id | null,
  naming: readonly Commitment[],
  answers: FundSheet["answers"],
): FundSheet {
  const sums = naming.flatMap(({ money = [] }) => money);
  const unread = [...new Set(naming.flatMap(unreadSums))];
  const missing = FUND_QUESTIONS.filter((name) => answers[name].length === 0);
  return { id, title, point, sums, unread, answers, missing };
}

/** The words of a duty without those that are only read with it. */
const ownWords = ({ act }: Commitment) => act.words.replace(/ \[[^\]]*\]$/u, "");

function paysIn(commitment: Commitment): boolean {
  const { act, money = [] } = commitment;
  if (money.length > 0 || PAYS_IN.test(act.words)) return true;
  // The verb may stand with the payer before: "Averly shall pay 12 million, Dossel 4 million into the Fund".
  const own = ownWords(commitment);
  return /\bpay|\bcontribut/iu.test(act.words) && AMOUNT.test(own) && /\b(?:into|to)\b/u.test(own);
}

/** "Averly shall pay 12 million crowns, Dossel 4 million crowns into the Fund": payments of one point whose way in stands once. */
function besides(agreement: Agreement, into: readonly Commitment[]): readonly Commitment[] {
  const points = new Set(into.map(pointOf));
  return agreement.commitments.filter(
    (each) =>
      points.has(pointOf(each)) &&
      /\bpay|\bcontribut/iu.test(each.act.words) &&
      AMOUNT.test(ownWords(each)) &&
      !/\b(?:in|into|to) (?:the |an? )?\p{Lu}/u.test(ownWords(each)),
  );
}

/** A number with what is counted: "65 million florins". */
const AMOUNT = /(?<![\p{L}\d])\d[\d,.]*(?: (?:thousand|million|billion|trillion))? \p{Ll}{3,}/u;
/** What is no money, whoever pays within it. */
const NO_MONEY = /(?:hours?|days?|weeks?|months?|years?|per(?:cent)?|and|of|to)$/u;

/** Sums that a duty of paying names in a currency that is not known. */
function unreadSums(commitment: Commitment): readonly string[] {
  if (
    (commitment.money ?? []).length > 0 ||
    !/\bpay|\bcontribut|\bprovide|\bdeposit|\btransfer/iu.test(commitment.act.words)
  )
    return [];
  return [...ownWords(commitment).matchAll(new RegExp(AMOUNT, "gu"))].flatMap(([sum]) =>
    NO_MONEY.test(sum) ? [] : [sum],
  );
}

/** Who runs a fund by what the text says: "The Board shall administer the Fund". */
function governors(agreement: Agreement, about: readonly Commitment[], fund: string): readonly string[] {
  const governed = new RegExp(
    `\\b(?:administer|manag|govern|direct|run|runs)\\p{L}*\\b[^.;]{0,40}${literal(fund)}`,
    "iu",
  );
  const debtors = about.filter(({ act }) => governed.test(act.words)).flatMap(({ debtor }) => debtor);
  return [...new Set(debtors.map((id) => titleIn(agreement, id)))];
}

function contributors(agreement: Agreement, commitments: readonly Commitment[]): readonly string[] {
  const named = commitments.flatMap(({ debtor, money = [] }) => [
    ...debtor.map((id) => titleIn(agreement, id)),
    ...money.flatMap(({ origin }) => origin ?? []),
  ]);
  return [...new Set(named)];
}

function overseers(agreement: Agreement, commitments: readonly Commitment[]): readonly string[] {
  const named = commitments.flatMap(({ monitor }) =>
    typeof monitor?.body === "string" && monitor.general !== true ? [titleIn(agreement, monitor.body)] : [],
  );
  return [...new Set(named)];
}

function pointOf(commitment: Commitment | undefined): Id | null {
  return commitment?.anchors[0]?.point ?? null;
}
