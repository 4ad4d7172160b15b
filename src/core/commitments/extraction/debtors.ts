import type { Cast, Mention } from "./actors.ts";
import { belligerentActs } from "./lexicon.ts";
import type { ModalReading } from "./modality.ts";

/** Who owes, who is owed, and how that was found. */
export interface Roles {
  readonly debtor: readonly string[];
  readonly creditor: readonly string[];
  /** Factor on the confidence: less where somebody is only implied. */
  readonly certainty: number;
}

/** What came before a clause. */
export interface Context {
  readonly cast: Cast;
  readonly heading: string;
  /** Debtors of the clause before, in the same point. */
  readonly previous: readonly string[];
  /** The clause before was an act of somebody (not a mere state). */
  readonly sameSentence: boolean;
  /** Debtors of the point above, where it introduces a list. */
  readonly lead: readonly string[];
  /** A body that the point above creates. */
  readonly leadBody: readonly string[];
}

/** Who owes what a clause asks for. */
export function rolesOf(clause: string, reading: ModalReading, context: Context): Roles {
  const { cast } = context;
  const mentions = cast.mentions(clause);
  const subject = subjectMentions(clause, reading, mentions);
  const others = mentions.filter((mention) => mention.from >= reading.subjectTo && !mention.adjective);
  const named = idsOf(subject);
  if (reading.benefit) return beneficiary(named, mentions, context);
  if (reading.modality === "obligation" && /\b(?:is|are) entitled to\b/iu.test(clause))
    return { debtor: [], creditor: named, certainty: 0.9 };
  if (!reading.passive && named.length > 0) {
    const joint = reciprocal(clause, reading, others);
    return {
      debtor: unique([...named, ...joint]),
      creditor: without(idsOf(others), [...named, ...joint]),
      certainty: 1,
    };
  }
  if (context.sameSentence && context.previous.length > 0 && clause.slice(0, reading.subjectTo).trim() === "")
    return { debtor: context.previous, creditor: idsOf(others), certainty: 0.9 };
  const agent = byAgent(clause, mentions);
  if (agent.length > 0) return { debtor: agent, creditor: without(idsOf(mentions), agent), certainty: 0.9 };
  const together = cast.joined(clause);
  if (together.length > 1) return { debtor: together, creditor: together, certainty: 0.8 };
  if (reading.passive && named.length > 0 && !isUndergoer(clause, reading, subject))
    return { debtor: named, creditor: [], certainty: 0.85 };
  if (/^(?:it|they|he|she|this|its decisions|such [\p{L}]+)\b/iu.test(clause) && context.previous.length > 0)
    return { debtor: context.previous, creditor: [], certainty: 0.75 };
  return implied(clause, reading, named, mentions, context);
}

/** Nobody is named: whom the words imply, by the topic, the place, the point above, or nobody. */
function implied(
  clause: string,
  reading: ModalReading,
  named: readonly string[],
  mentions: readonly Mention[],
  context: Context,
): Roles {
  const { cast } = context;
  if (/\b(?:vote|elections?|referendum|polls?)\b/iu.test(clause)) {
    const place = mentions.filter((mention) =>
      /\bin (?:the )?$/u.test(clause.slice(Math.max(0, mention.from - 7), mention.from)),
    );
    if (place.length > 0) return { debtor: idsOf(place), creditor: [], certainty: 0.8 };
  }
  if (CREATES.test(clause)) return { debtor: [], creditor: [], certainty: 0.9 };
  if (
    (belligerentActs.test(clause) || belligerentActs.test(context.heading)) &&
    !/\b(?:recognition of|sanctions?|reservations?)\b/iu.test(clause) &&
    cast.belligerents.length > 0 &&
    context.lead.length === 0
  )
    return { debtor: cast.belligerents, creditor: cast.belligerents, certainty: 0.75 };
  if (reading.modality === "power" && context.previous.length > 0)
    return { debtor: context.previous, creditor: [], certainty: 0.7 };
  const atHead = headingParty(context.heading, cast);
  if (reading.modality === "power" && context.lead.length > 0)
    return { debtor: context.lead, creditor: named, certainty: 0.8 };
  if (/\b(?:sanctions|restrictions)\b[^,]{0,20}\breturn/iu.test(clause))
    return { debtor: [], creditor: [], certainty: 0.8 };
  if (context.lead.length > 0 && !context.lead.some((id) => named.includes(id)))
    return { debtor: context.lead, creditor: without(named, context.lead), certainty: 0.75 };
  if (context.leadBody.length > 0 && reading.passive)
    return { debtor: context.leadBody, creditor: named, certainty: 0.6 };
  if (context.previous.length > 0 && /\b(?:is|are) to be\b/u.test(clause))
    return { debtor: context.previous, creditor: [], certainty: 0.65 };
  if (atHead.length > 0 && !named.some((id) => atHead.includes(id)))
    return { debtor: atHead, creditor: named, certainty: 0.6 };
  return { debtor: [], creditor: named, certainty: 0.85 };
}

const CREATES =
  /\b(?:is|are|shall be|be) (?:created|established|set up|formed|founded|launched|instituted|composed)\b/iu;

/** "Northland is to obtain guarantees": the duty lies with whoever the gift comes from, if the words name somebody. */
function beneficiary(named: readonly string[], mentions: readonly Mention[], context: Context): Roles {
  const { cast } = context;
  if (named.length > 1 || named.includes("all-parties")) return { debtor: named, creditor: named, certainty: 0.7 };
  const giver = mentions.filter((mention) => !mention.ids.every((id) => named.includes(id)) && isGiver(mention, cast));
  const atHead = headingParty(context.heading, cast).filter((id) => !named.includes(id));
  const kind = (id: string) => cast.parties.find((party) => party.id === id)?.kind;
  const organisations = idsOf(giver).filter((id) => kind(id) === "organisation");
  if (organisations.length > 0) return { debtor: organisations, creditor: named, certainty: 0.7 };
  if (atHead.length > 0) return { debtor: atHead, creditor: named, certainty: 0.65 };
  return { debtor: [], creditor: named, certainty: 0.8 };
}

function isGiver(mention: Mention, cast: Cast): boolean {
  return mention.ids.every((id) => cast.parties.some((party) => party.id === id));
}

/** Parties that a heading begins with: "Northland", "Northland's guarantee and its forfeiture". */
function headingParty(heading: string, cast: Cast): readonly string[] {
  const [first] = cast.mentions(heading);
  return first !== undefined && first.from <= 4 ? first.ids : [];
}

/** Parties in the head of the subject; those within "of …", "held in …" are not it. */
function subjectMentions(clause: string, reading: ModalReading, mentions: readonly Mention[]): readonly Mention[] {
  const subject = clause.slice(0, reading.subjectTo);
  const within =
    /\b(?:of|in|for|on|from|held|with|against|between|to|at|under|by|headed|chaired|composed|left|who|which|whose|than|conducted|whom|into|as operator)\b/u.exec(
      subject.replace(
        /^(?:in|on|at|from|until|within|upon|for|under|during|following|subject to)\b[^,]*,\s*/iu,
        (lead) => " ".repeat(lead.length),
      ),
    );
  const until = within === null ? reading.subjectTo : within.index;
  const skip =
    /^(?:in|on|at|from|until|within|upon|for|under|during|following|subject to)\b[^,]*,\s*/iu.exec(subject)?.[0]
      .length ?? 0;
  const mine = (mention: Mention) => !mention.adjective && !POSSESSIVE.test(clause.slice(mention.to));
  const head = mentions.filter((mention) => mention.to <= until + 1 && mention.from >= skip && mine(mention));
  if (head.length > 0) return head;
  // "Within ten days each Party shall …", "for the agreement to enter into force Northland withdraws …".
  const beside = mentions.filter((mention) => Math.abs(reading.subjectTo - mention.to) <= 1 && mine(mention));
  if (beside.length > 0 && PREPOSED.test(subject)) return beside;
  if (/\b(?:limit|ceiling|cap|maximum|strength) (?:for|of|on)\b/iu.test(subject))
    return mentions.filter((mention) => mention.to <= reading.subjectTo);
  // "Forces of either Party", "the Government of Northland": persons and things of a party.
  return mentions.filter(
    (mention) =>
      mention.to <= reading.subjectTo + 1 &&
      mention.from >= skip &&
      !mention.adjective &&
      /\b(?:forces|government|troops|authorities|army|armies|vessels|aircraft|police|nationals|parliament) (?:of|belonging to|under the control of) (?:the )?$/iu.test(
        subject.slice(0, mention.from),
      ),
  );
}

/** "Northland's partners" are not Northland; "Northland's government" is. */
const POSSESSIVE = /^['’]s? (?!(?:government|forces|armed forces|army|military|parliament|authorities|president)\b)/iu;
/** Words ahead of the subject. */
const PREPOSED = /^(?:within|for|in|on|at|from|until|upon|after|before|by|during|under|following|pending)\b/iu;

/** Whether the subject of a passive undergoes the act ("Northland is compensated") rather than performing it. */
function isUndergoer(clause: string, reading: ModalReading, subject: readonly Mention[]): boolean {
  if (/^\s*(?:\p{L}+ )?(?:is|are|shall be|be|must be|will be|may be|to be)\b/u.test(clause.slice(reading.subjectTo)))
    return true;
  return subject.length === 0;
}

/** "… by Northland", "led by …", "including by …". */
function byAgent(clause: string, mentions: readonly Mention[]): readonly string[] {
  return idsOf(
    mentions.filter(
      (mention) =>
        !mention.adjective &&
        /\bby (?:the |a |an |each |both )?$/iu.test(clause.slice(0, mention.from)) &&
        !/\b(?:chaired|headed|followed|supervised|monitored) by (?:the )?$/iu.test(clause.slice(0, mention.from)),
    ),
  );
}

/** "concludes with Northland", "negotiate with …": both do it. */
function reciprocal(clause: string, reading: ModalReading, others: readonly Mention[]): readonly string[] {
  const verb = clause.slice(reading.predicate, reading.predicate + 60);
  if (!/\b(?:conclud|agree|negotiat|enter|exchang|sign|sett?l)/iu.test(verb)) return [];
  return idsOf(others.filter((mention) => /\bwith (?:the )?$/u.test(clause.slice(0, mention.from))));
}

function idsOf(mentions: readonly Mention[]): readonly string[] {
  return unique(mentions.flatMap((mention) => mention.ids));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function without(ids: readonly string[], taken: readonly string[]): readonly string[] {
  return ids.filter((id) => !taken.includes(id));
}
