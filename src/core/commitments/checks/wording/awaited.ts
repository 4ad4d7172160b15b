import type { WordingRule } from "./rule.ts";

/** An event on which something hangs, and of which nobody could say that it has come: a quality, or an agreement still to be made. */
export const awaited: WordingRule = {
  code: "undefined-event",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:once|when|whenever|after|until|as soon as|as long as)\b[^.,;:]{0,60}\b(?:proves?|is|are|remains?|becomes?|be|been|an?|the) `,
      String.raw`(?:sufficiently |fully |truly )?(?:durable|sustainable|sustained|stable|lasting|normali[sz]ed|satisfactory|consolidated|secured?)\b`,
      String.raw`|\b(?:once|when|after|until) (?:(?:it|this|they|the matter) (?:has|have) been )?(?:agreed|settled|resolved)(?=,| )(?! (?:by|in|at|on|under|within)\b)`,
      String.raw`|\b(?:once|when|after) [^.,;:]{3,60}\b(?:settlement|agreement|arrangement|understanding|boundary|line|status|terms?|question|issue|matter)s? `,
      String.raw`(?:has|have) been (?:fixed|agreed|settled|resolved|determined|defined|reached|found)(?=,|\.|$)`,
      String.raw`|\buntil (?:an? |the )?(?:final|further|definitive|political) (?:decision|settlement|solution|agreement|notice|regulation)\b(?! (?:of|by) (?:the )?\p{Lu})`,
      String.raw`|\b(?:when|once|after|where) (?:the )?(?:circumstances|conditions|situation) (?:so )?(?:allows?|permits?|improves?|changes?|warrants?|requires?)\b|\bif (?:the )?(?:circumstances|conditions|situation) (?:fundamentally |materially |so )?(?:changes?|requires?|allows?|permits?|warrants?)\b`,
      String.raw`|\b(?:if|when|once|after) (?:the )?(?:talks|negotiations|mediation) (?:has |have )?(?:fails?|failed|collapses?|collapsed|breaks? down|broken down)\b`,
      String.raw`|\buntil [^.,;:]{2,40} (?:pays?|compensates?|makes? good|has paid) for the damage`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:as (?:certified|found|declared|determined|established|confirmed) by|(?:certif|verif)\p{L}+ by|declares? that|by decision of|may (?:at any time )?(?:walk away|suspend|leave|end|terminate))\b/iu,
  finds: [
    "Once the ceasefire proves durable, relief measures follow.",
    "Sanctions may be eased after a sustainable peace.",
    "Once agreed, neither side changes the arrangement by force.",
    "When the territorial settlement has been fixed, neither side may overturn it.",
    "The islands are administered jointly until a final decision is taken.",
    "The force stays when circumstances so require.",
    "The matter goes to the Court if talks fail.",
    "The assets stay frozen until Norland pays for the damage.",
  ],
  allows: [
    "Once the Mission declares that the ceasefire is durable, relief measures follow.",
    "Once the boundary has been determined by the Court, Norland shall withdraw.",
    "After the prisoners have been released, the Front shall leave.",
    "The islands are administered jointly until a final decision of the Court.",
    "When all parties have signed, it enters into force.",
  ],
};
