import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Claim } from "../../../things/claim.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tellingWords, tokensOf, type Token } from "../reading/tokens.ts";
import { sidesOf } from "../sides.ts";
import type { Rule } from "./rule.ts";

/** A stock of money said to lie with another than holds it. */
export const holders: Rule = {
  code: "wrong-holder",
  needs: ({ state }) => heldClaims(state).length > 0,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: [
    "The receipts of the bridge, 130 million crowns, are held in escrow by the ⟦River League⟧.",
    "The receipts of the bridge, 130 million crowns, are with the ⟦River League⟧.",
    "The receipts of the bridge came to 130 million crowns in June. The ⟦River League⟧ holds them until all is signed.",
    "The receipts of the bridge, 130 million crowns, sit in an account of the ⟦River League⟧.",
    "The receipts of the bridge, 130 million crowns, are held in escrow by the ⟦Southern Bank⟧.",
    "The ⟦River League⟧ keeps the 130 million crowns of receipts until all is signed.",
  ],
  allows: [
    "The Northern Bank keeps the 130 million crowns of receipts until all is signed.",
    "The receipts of the bridge, 130 million crowns, are held in escrow by the Northern Bank.",
    "A vote on the receipts of the bridge is to be held in Reed Hall.",
  ],
};

const heldClaims = remembered(
  (
    state: ProcessState,
  ): readonly { readonly claim: Claim; readonly words: ReadonlySet<string>; readonly holder: ReadonlySet<string> }[] =>
    (state.claims ?? []).flatMap((claim) =>
      claim.holder === undefined || claim.supersededBy !== undefined
        ? []
        : [
            {
              claim,
              words: tellingWords(
                `${claim.topic.replaceAll("-", " ")} ${claim.statement} ${claim.scope} ${claim.legalStatus ?? ""}`,
              ),
              holder: tellingWords(`${claim.holder} ${claim.scope}`),
            },
          ],
    ),
);

const HELD = triggered(
  /^(?:held|lies?|lying|lie|kept|deposited|parked|sits?|stays?|remains?|rests?|rested|stored|placed|stuck|frozen|immobilised|escrow|trust)$/u,
);
const PLACE = triggered(/^(?:by|with|at|in)$/u);

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const { tokens } = read;
  return tokens.flatMap((token, at): readonly Fault[] => {
    // "Held in escrow" is told once.
    const isAgain = /^(?:escrow|trust)$/u.test(token.lower) && HELD.test(tokens[at - 2]?.lower ?? "");
    // "A vote is to be held in Northland".
    const isMeeting = tokens[at - 1]?.lower === "be" && tokens[at - 2]?.lower === "to";
    if (isAgain || (isMeeting && read.values.every(({ low }) => low < 1000))) return [];
    const before = holderBefore(tokens, at);
    const where =
      before ??
      (HELD.test(token.lower) || isWith(tokens, at) ? placeAfter(tokens, at) : placeOfAmount(read, at, state));
    if (where === null) return [];
    const name = nameAt(tokens, where);
    if (name === null || /^\p{Lu}{3}$/u.test(tokens[where]?.text ?? "")) return [];
    const claims = claimsMeant(read, before === null ? at : at + OBJECT, state);
    const [first] = claims;
    if (first === undefined) return [];
    const said_ = tellingOf(
      tokens
        .slice(where, name.next)
        .map(({ text }) => text)
        .join(" "),
    );
    // Who holds another part of the same is no stranger to it.
    const kin = heldClaims(state).filter(
      ({ claim }) => claims.some((one) => one.claim.topic === claim.topic) && claim !== first.claim,
    );
    const hasAmount = read.values.some(({ low }) => low >= 1000);
    if (!hasAmount && kin.some(({ holder }) => [...said_].some((word) => holder.has(word)))) return [];
    const sides = sidesOf(state);
    const parties = sides.in(
      tokens
        .slice(where, name.next)
        .map(({ text }) => text)
        .join(" "),
    );
    if (
      claims.some(({ claim }) => [...sides.in(`${claim.holder ?? ""}. ${claim.scope}`)].some((id) => parties.has(id)))
    )
      return [];
    if (claims.some(({ holder }) => [...said_].some((word) => holder.has(word)))) return [];
    return [
      {
        code: "wrong-holder",
        severity: "error",
        message: said("wrong-holder.claim", { holder: first.claim.holder ?? "", figure: figureLine(first.claim) }),
        from: tokens[where]?.from ?? 0,
        to: tokens[name.next - 1]?.to ?? 0,
        claims: [first.claim.id],
      },
    ];
  });
}

/** So far behind the verb what is held may stand. */
const OBJECT = 6;
const KEEPS = triggered(/^(?:holds|keeps|guards|has|administers|manages|safeguards|kept|controls|hold|keep)$/u);

/** "The Mining Office keeps the 310 million": the name of who is said to hold what follows. */
function holderBefore(tokens: readonly Token[], at: number): number | null {
  // "The League holds them": of what the sentence before gives the amount.
  const isOfIt = IT.test(tokens[at + 1]?.lower ?? "");
  const isOfMoney =
    isOfIt ||
    tokens
      .slice(at + 1, at + 5)
      .some(({ lower }) =>
        /^(?:million|billion|bn|mn|fund|account|escrow|money|assets|receipts|royalties|tolls)$/u.test(lower),
      );
  if (!KEEPS.test(tokens[at]?.lower ?? "") || !isOfMoney) return null;
  let start = at;
  while (start > 0 && (/^\p{Lu}/u.test(tokens[start - 1]?.text ?? "") || tokens[start - 1]?.lower === "of")) start--;
  if (/^(?:the|a|an|it|he|she|they|who|this|that)$/u.test(tokens[start]?.lower ?? "")) start++;
  return start < at ? start : null;
}

const IT = triggered(/^(?:it|them|this|these|those)$/u);

/** "Are with the lenders". */
function isWith(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|are|was|were)$/u.test(tokens[at]?.lower ?? "") && /^(?:with|at|in)$/u.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "USD 4 to 5 billion in Northland": the place right after an amount that is on record as held. */
function placeOfAmount({ tokens, values }: ReadSentence, at: number, state: ProcessState): number | null {
  if (!/^(?:in|at|with)$/u.test(tokens[at]?.lower ?? "")) return null;
  const value = values.find(({ next, low }) => next === at && low >= 1000);
  if (
    value === undefined ||
    !heldClaims(state).some(({ claim }) => Number(claim.low) === value.low && Number(claim.high) === value.high)
  )
    return null;
  const skip = tokens[at + 1]?.lower === "the" ? 2 : 1;
  return /^\p{Lu}/u.test(tokens[at + skip]?.text ?? "") ? at + skip : null;
}

/** The token at which the name of a holder begins: after "held in escrow by the". */
function placeAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next < at + 6; next++) {
    const token = tokens[next];
    if (token === undefined || /^[;:.]$/u.test(token.text)) return null;
    if (!PLACE.test(token.lower) || tokens[next + 1]?.lower === "escrow") continue;
    const skip = /^(?:the|a|an|its)$/u.test(tokens[next + 1]?.lower ?? "") ? 2 : 1;
    if (/^\p{Lu}/u.test(tokens[next + skip]?.text ?? "")) return next + skip;
    // "In an account of the League".
    if (
      /^(?:accounts?|vaults?|hands|books)$/u.test(tokens[next + skip]?.lower ?? "") &&
      /^(?:of|at|with)$/u.test(tokens[next + skip + 1]?.lower ?? "")
    ) {
      const the = tokens[next + skip + 2]?.lower === "the" ? 1 : 0;
      if (/^\p{Lu}/u.test(tokens[next + skip + 2 + the]?.text ?? "")) return next + skip + 2 + the;
    }
  }
  return null;
}

const BODY = triggered(
  /^(?:bank|fund|government|union|council|ministry|bureau|office|agency|republic|treasury|account)$/u,
);

/** Words of a name that tell it from others: "Bank" alone tells none. */
function tellingOf(name: string): ReadonlySet<string> {
  // By the word itself: in stem a bank is a shore.
  const own = tokensOf(name).flatMap(({ kind, lower }) => (kind === "word" && !BODY.test(lower) ? [lower] : []));
  return tellingWords(own.length > 0 ? own.join(" ") : name);
}

function nameAt(tokens: readonly Token[], at: number): { readonly next: number } | null {
  let next = at;
  while (
    next < tokens.length &&
    (/^\p{Lu}/u.test(tokens[next]?.text ?? "") ||
      (/^(?:of|the)$/u.test(tokens[next]?.lower ?? "") && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? "")))
  )
    next++;
  // A month or a day is no holder.
  return next === at ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      tokens[at]?.text ?? "",
    )
    ? null
    : { next };
}

/** The stock whose amount stands in a sentence before, where there is one large amount; null where none is told there. */
function amountBefore(read: ReadSentence, state: ProcessState): ReturnType<typeof heldClaims> | null {
  let back = read.before;
  for (let far = 0; back !== null && far < BACK; far++, back = back.before) {
    const large = back.values.filter(({ low }) => low >= 1000);
    if (large.length === 0) continue;
    const held = heldClaims(state).filter(({ claim }) => large.some(({ low }) => Number(claim.low) === low));
    return held.length === 1 ? held : [];
  }
  return null;
}

/** How far back, in sentences, the amount of what "it" is may stand. */
const BACK = 2;

/** The held stocks of which a sentence speaks: by their amount, else by their words, its own or those of the sentence before. */
function claimsMeant(read: ReadSentence, at: number, state: ProcessState): ReturnType<typeof heldClaims> {
  const all = heldClaims(state);
  const clauseStart = read.clauses.indexOf(read.clauses[at] ?? 0);
  const near = read.values.filter((value) => value.at <= at && value.low >= 1000).sort((a, b) => b.at - a.at);
  const byAmount = near.flatMap((value) =>
    all.filter(
      ({ claim }) => Number(claim.low) === value.low || (claim.low === null && Number(claim.high) === value.high),
    ),
  );
  if (byAmount.length > 0 && near.some((value) => value.at >= clauseStart - 12)) return byAmount.slice(0, 2);
  if (near.length > 0) return [];
  if (IT.test(read.tokens[at - OBJECT + 1]?.lower ?? "")) {
    const before = amountBefore(read, state);
    if (before !== null) return before;
  }
  const words = new Set(read.words);
  if (/^(?:it|this|that|the)$/u.test(read.tokens[0]?.lower ?? "") && read.before !== null)
    for (const word of read.before.words) words.add(word);
  const scored = all
    // "A vote is to be held": how money is held says nothing of what is held.
    .map((one) => ({ one, shared: [...one.words].filter((word) => words.has(word) && !HELD.test(word)).length }))
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared);
  const most = scored[0]?.shared ?? 0;
  return scored.filter(({ shared }) => shared === most).map(({ one }) => one);
}
