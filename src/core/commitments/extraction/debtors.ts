import type { Cast } from "./cast/cast.ts";
import { acts, FORCES } from "./cast/nouns.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import type { Verbless } from "./grammar/verbless.ts";
import { JOINS, PREPOSITIONS, wordsOf, isParticiple, type Word } from "./grammar/word.ts";
import { headOf, idsOf, mentionsIn, unique } from "./heads.ts";
import { giverIn, impliedIn } from "./implied.ts";
import { giverOf, isGetting, isGiven, owedIn, toward } from "./creditors.ts";
import { benefitVerbs } from "./lexicon.ts";

/** Who owes, who is owed, and how that was found. */
export interface Roles {
  readonly debtor: readonly string[];
  readonly creditor: readonly string[];
  /** Factor on the confidence: less where somebody is only implied. */
  readonly certainty: number;
}

/** What stands around a clause. */
export interface Before {
  readonly heading: string;
  /** The text obliges by plain verbs: whoever is not named is implied. */
  readonly plain: boolean;
  /** A body that the point above creates. */
  readonly body: readonly string[];
  /** Debtors of the clause before. */
  readonly previous: readonly string[];
  /** Parties in its subject, whether they act or undergo. */
  readonly subject: readonly string[];
  /** Who does what the clause before says of the same thing that is acted on: "shall be restored by A and shall be maintained". */
  readonly agent: readonly string[];
  /** Debtors of what introduces a list. */
  readonly lead: readonly string[];
}

/** Who owes what a clause asks for. */
export function rolesOf(text: string, clause: DutyClause, cast: Cast, before: Before): Roles {
  const { group } = clause;
  const owed = clause.subject === null ? [] : owedIn(text, clause.subject, cast);
  const given =
    group.passive && isGiven(group) && clause.subject !== null
      ? headOf(text, clause.subject.from, clause.subject.to, cast)
      : [];
  const others = unique([...owed, ...given, ...toward(text, clause.predicate, clause.to, cast)]);
  const without = (ids: readonly string[]) => others.filter((id) => !ids.includes(id));
  if (clause.antecedent !== null) {
    const by = group.passive ? byAgent(text, clause, cast) : [];
    if (by.length > 0) return { debtor: by, creditor: without(by), certainty: 0.9 };
    const named = endingAt(cast, text, clause.antecedent);
    return { debtor: named, creditor: without(named), certainty: 0.9 };
  }
  const agent = byAgent(text, clause, cast);
  if (group.passive && agent.length > 0) return { debtor: agent, creditor: without(agent), certainty: 0.9 };
  if (clause.subject === null) {
    const debtor =
      clause.shared && !group.passive
        ? before.subject.length > 0
          ? before.subject
          : before.lead
        : clause.shared
          ? before.agent
          : before.lead;
    return { debtor, creditor: without(debtor), certainty: 0.9 };
  }
  const { from, to } = clause.subject;
  const named = headOf(text, from, to, cast);
  // "It shall be the responsibility of A to …", "it shall be unlawful for A to …".
  const falls =
    /^(?:\p{L}+ )+(?:(?:rest|lie) with|fall (?:to|(?:up)?on)|be in the hands of) /iu.exec(
      text.slice(clause.predicate, clause.to),
    ) ??
    /^(?:\p{L}+ )*(?:be|is) (?:(?:the )?(?:\p{L}+ )?(?:responsibility|duty|obligation|task) of|incumbent (?:up)?on|(?:(?:unlawful |illegal |open )(?:for|to)|for)(?= (?:the|either|any|each|every|all|both|neither|\p{Lu}))) /iu.exec(
      text.slice(clause.predicate, clause.to),
    );
  if (falls !== null) {
    const bound = headOf(text, clause.predicate + falls[0].length, clause.to, cast);
    return { debtor: bound, creditor: without(bound), certainty: 0.9 };
  }
  if (isPronoun(text.slice(from, to))) {
    // "The Powers confirm that they will": the subject of the words around it, else of the clause before.
    const own = from > clause.sentence.from ? antecedentIn(text, clause.sentence.from, from, cast) : [];
    const spoken = own.length > 0 ? own : from > clause.sentence.from ? before.subject : [];
    const meant = spoken.length > 0 ? spoken : before.previous;
    const undergoes = group.passive && !MOVED.test(group.verb) && from === clause.sentence.from;
    return { debtor: undergoes ? [] : meant, creditor: without(meant), certainty: 0.75 };
  }
  // "The Front is prohibited from entering": whom the ban names keeps it.
  if (named.length > 0 && /^(?:prohibited|forbidden|barred|banned)$/u.test(group.verb))
    return { debtor: named, creditor: without(named), certainty: 0.9 };
  if (group.passive && named.length > 0 && MOVED.test(group.verb) && isForce(text.slice(from, to), named, cast))
    return { debtor: named, creditor: without(named), certainty: 0.7 };
  if (!group.passive && named.length > 0) {
    if (before.plain && isBenefit(group.verb) && !group.performative && !group.modal) {
      const giver = giverIn(text.slice(from, clause.to), before.heading, named, cast);
      return { debtor: giver, creditor: named, certainty: 0.7 };
    }
    const bodies = named.every((id) => cast.parties.find((party) => party.id === id)?.kind === "body");
    if (group.modal && !bodies && isGetting(text, clause)) {
      const giver = giverOf(text, clause, cast).filter((id) => !named.includes(id));
      return { debtor: giver, creditor: named, certainty: 0.9 };
    }
    const joint = reciprocal(text, clause, cast);
    const debtor = unique([...named, ...joint]);
    return { debtor, creditor: without(debtor), certainty: 1 };
  }
  // "Each Party agrees that any use made by it shall be …".
  if (
    before.subject.length > 0 &&
    /\b(?:made|taken|issued|held|used|imposed|deployed) by (?:it|them)\b/iu.test(text.slice(from, to))
  )
    return { debtor: before.subject, creditor: without(before.subject), certainty: 0.8 };
  // "The mission of the Commission shall be to supervise …".
  const task = group.verb === "be" ? TASK.exec(text.slice(from, to)) : null;
  if (task !== null && /^\p{L}+ be(?: also)? to \p{L}/u.test(text.slice(clause.predicate, clause.to))) {
    const body = headOf(text, from + task[0].length, to, cast);
    if (body.length > 0) return { debtor: body, creditor: without(body), certainty: 0.9 };
  }
  const moved = MOVES.exec(text.slice(from, to));
  const movers = moved === null ? [] : moverIn(text, from + moved[0].length, to, cast);
  const owner = movers.length > 0 ? movers : ownerOf(text, from, to, cast);
  if (owner.length > 0) return { debtor: owner, creditor: without(owner), certainty: 0.85 };
  if (agent.length > 0) return { debtor: agent, creditor: without(agent), certainty: 0.8 };
  const implied = before.plain
    ? impliedIn(
        {
          ...before,
          words: text.slice(from, clause.to),
          modality: group.modality ?? "obligation",
          passive: group.passive,
          named: unique([...named, ...others]),
        },
        cast,
      )
    : [];
  return {
    debtor: implied,
    creditor: unique([...(isGiven(group) ? named : []), ...others]).filter((id) => !implied.includes(id)),
    certainty: implied.length > 0 ? 0.7 : 0.85,
  };
}

/** Words with which a condition ahead of its clause begins. */
const CONDITION =
  /(?<![\p{L}-])(?:if|where|when|whenever|once|should|unless|as soon as|as long as|so long as|in case|in the event that)(?![\p{L}-]) /giu;

/** "If a Party breaks": whichever it is. */
const A_PARTY = /^(?:a|any|either|one|each|the) (?:(?:State|Contracting|Signatory) )?(?:Party|side)\b(?!['’])/iu;

/** Of whom the condition ahead of a pronoun speaks: "If a Party breaks the truce, it shall …", "…; if A does not appear, it shall". */
function antecedentIn(text: string, from: number, to: number, cast: Cast): readonly string[] {
  const last = [...text.slice(from, to).matchAll(CONDITION)].at(-1);
  if (last === undefined) return [];
  const begin = from + last.index + last[0].length;
  if (A_PARTY.test(text.slice(begin, to))) return cast.signatories;
  const first = mentionsIn(cast, text, begin, to).at(0);
  if (first === undefined || first.adjective || /^['’]/u.test(text.slice(first.to))) return [];
  return /^(?:(?:the|a|an|any|either|each) )?$/iu.test(text.slice(begin, first.from)) ? first.ids : [];
}

/** What a body is there for. Finds: "the general mission of", "the purpose and functions of". Allows: "the end of". */
const TASK =
  /^(?:the |its |their )?(?:\p{L}+ ){0,2}?(?:missions?|purposes?|functions?|tasks?|roles?|mandates?|duty|duties|responsibilit(?:y|ies)|objectives?)(?: and (?:\p{L}+ )?\p{L}+)? of (?=the |each |an? |\p{Lu})/iu;

const CREATES =
  /^there (?:shall|will|is|are)\b|\b(?:establish|create|set up|form|constitute|found|appoint|nominate|designate|elect|institute)(?:e?d)? (?:an?|the)\b/iu;

/** The one body or office that words create, none where it has no name; null where they create nothing. */
export function createdIn(words: string, named: readonly string[], cast: Cast): readonly string[] | null {
  const verb = CREATES.exec(words);
  if (verb === null) return null;
  const first = cast.mentions(words).find(({ from }) => from >= verb.index + verb[0].length);
  const one = first?.ids.length === 1 ? first.ids : named.length === 1 ? named : [];
  return one.filter((id) => /^(?:body|person)$/u.test(cast.parties.find((party) => party.id === id)?.kind ?? ""));
}

const isBenefit = (verb: string) =>
  benefitVerbs.has(verb) || benefitVerbs.has(verb.replace(/s$/u, "")) || /^(?:qualifies)$/u.test(verb);

/** Forces that are moved move themselves. */
const MOVED =
  /^(?:withdrawn|redeployed|deployed|confined|cantoned|assembled|concentrated|relocated|quartered|stationed|grouped|regrouped|separated)$/u;

function isForce(subject: string, ids: readonly string[], cast: Cast): boolean {
  return (
    /\b(?:forces|troops|army|units|contingents?|combatants|soldiers|observers|militias?|fighters|battalions?|missions?|monitors|teams?)\b/iu.test(
      subject,
    ) || ids.every((id) => cast.parties.find((party) => party.id === id)?.kind === "armedGroup")
  );
}

/** Forces that are moved, by those whose they are: not "the return of refugees to A". */
function moverIn(text: string, from: number, to: number, cast: Cast): readonly string[] {
  const ids = headOf(text, from, to, cast);
  return ids.length > 0 && isForce(text.slice(from, to), ids, cast) ? ids : [];
}

const isPronoun = (subject: string) =>
  /^(?:it|they|he|she|both|these|he or she|each|none|neither|either|(?:(?:both|each|either|neither|none) of )?them)(?: \p{L}+ly| also| then| further)*\s*$/iu.test(
    subject.split(",")[0] ?? "",
  );

/** "Forces of A", "violence between A and B", "decisions by A": whoever has the thing in hand. */
function ownerOf(text: string, from: number, to: number, cast: Cast): readonly string[] {
  const subject = text.slice(from, to);
  const found = mentionsIn(cast, text, from, to).filter((mention) => {
    if (mention.adjective) return false;
    const before = subject.slice(Math.max(0, mention.from - from - 80), mention.from - from);
    if (/\b(?:except|other than|save|excluding|apart from)\b[^,]*$/iu.test(before)) return false;
    return (
      OWNS.test(before) ||
      AGENT.test(before) ||
      /\b(?:force|mission|contingent|team|group|committee|commission)s? (?:comprising|comprised of|composed of|consisting of|made up of)\b[^.;:]*$/iu.test(
        before,
      ) ||
      /\b(?:violence|hostilities|war|clashes|attacks|fighting|conflict|armistice|acts) between (?:the |both )?$/iu.test(
        before,
      )
    );
  });
  return idsOf(found);
}

/** "Decisions by A", "prisoners held by B"; not what somebody only watched, got or set. */
const AGENT = new RegExp(
  [
    String.raw`(?<!\b(?:chaired|headed|led|presided over|supervised|monitored|verified|observed|accompanied|acquired|owned|suffered`,
    String.raw`|caused|proposed|designated|determined|specified|indicated|approved|agreed|agreed upon|recogni[sz]ed|authori[sz]ed) )`,
    String.raw`\bby (?:the |an? |each |both |all )?$`,
  ].join(""),
  "iu",
);

const OWNS = new RegExp(
  `\\b(?:${[...FORCES, "ships", "vessels", "aircraft", "vehicles", "nationals", "citizens", "decisions", "rulings", "findings", "meetings", "sessions"].join("|")}) (?:and \\p{L}+ )?(?:of|belonging to|under the (?:control|command) of|loyal to) (?:the |each |either |both )?$`,
  "iu",
);

/** The party, or parties, whose name ends where "which" begins. */
function endingAt(cast: Cast, text: string, at: number): readonly string[] {
  return idsOf(
    cast.mentions(text).filter((mention) => {
      if (mention.adjective || mention.to > at + 2) return false;
      // "The Mission's personnel, who shall …".
      const noun = /^(?:['’]s?)? (\p{L}+)$/u.exec(text.slice(mention.to, at).trimEnd())?.[1];
      return mention.to >= at - 2 || (noun !== undefined && acts(noun.toLowerCase()));
    }),
  );
}

/** "… by the Commission and the Parties", where they perform the act; not "supervised by". */
function byAgent(text: string, { group, predicate, to }: DutyClause, cast: Cast): readonly string[] {
  const words = wordsOf(text, { from: predicate, to });
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    // "Shall be permitted to cross unless authorised by …": the agent of the exception.
    if (/^(?:unless|except|save)$/u.test(word.lower) && words[at - 1]?.text !== ",") break;
    if (word.lower !== "by" || at < 2) continue;
    const before = words[at - 1]!;
    const upon = PREPOSITIONS.has(before.lower) && isParticiple(words[at - 2]!.lower) ? words[at - 2]!.lower : "";
    const joined = isJoined(words, at - 2);
    const other =
      (upon !== "" && upon !== group.verb) ||
      (isParticiple(before.lower) && before.lower !== group.verb && (!joined || isNested(words, at - 2, group.verb)));
    if (
      other ||
      (/^(?:chaired|headed|supervised|monitored|followed|verified|observed|accompanied|means|stage|step|day|verification|supervision|monitoring|observation|inspection)$/u.test(
        before.lower,
      ) &&
        before.lower !== group.verb)
    )
      continue;
    const begin = words[at + 1]?.from ?? to;
    // "By the mutual agreement of all Parties": they agree.
    const consent = /^(?:the )?(?:\p{Ll}+ ){0,2}(?:agreement|consent|decision) of (?=the |all |both |\p{Lu})/u.exec(
      text.slice(begin, to),
    );
    found.push(...headOf(text, begin + (consent?.[0].length ?? 0), to, cast));
    if (found.length > 0) break;
  }
  return unique(found);
}

/** Whether a sign or word joins a verb to another one before it: "held and", "collected, held and"; not "the Fund, held". */
function isJoined(words: readonly Word[], join: number): boolean {
  const [before, last] = [words[join - 1], words[join]];
  if (last === undefined || before === undefined) return false;
  if (before.text === ",") return last.lower !== "," && isJoined(words, join - 1);
  if (isParticiple(before.lower)) return last.text === "," || JOINS.has(last.lower);
  return JOINS.has(last.lower);
}

/** "Paid to a fund to be set up and run by the Bank": participles joined to another that is no verb of the clause. */
function isNested(words: readonly Word[], join: number, verb: string): boolean {
  const first = words[join - 1]?.lower ?? "";
  return first !== verb && isParticiple(first) && words[join - 2]?.lower === "be" && words[join - 3]?.lower === "to";
}

/** "Concludes with A", "negotiate with A": both do it. */
function reciprocal(text: string, { group, predicate, to }: DutyClause, cast: Cast): readonly string[] {
  if (!/^(?:conclud|negotiat|exchang|sign)/u.test(group.verb) || group.modal) return [];
  const verb = text.slice(predicate, to);
  return idsOf(
    mentionsIn(cast, text, predicate, to).filter(
      (mention) => /\bwith (?:the )?$/u.test(verb.slice(0, mention.from - predicate)) && !mention.adjective,
    ),
  );
}

/** "Withdrawal of all the forces of A": whoever is moved moves. */
const MOVES = new RegExp(
  [
    String.raw`^(?:(?:the|an?|all|any|full|complete|immediate|total|phased|gradual|orderly|\p{L}+al) ){0,4}`,
    String.raw`(?:withdrawal|pull-?out|redeployment|deployment|disarmament|entry|assembly|concentration|regrouping`,
    String.raw`|demobili[sz]ation|departure|return|cantonment|movement|participation|arrival)s? of (?:the |all (?:the )?)?`,
  ].join(""),
  "iu",
);

/** Whoever acts in words without a verb: "Ratification by A", "Withdrawal of the forces of B". */
export function rolesOfVerbless(
  text: string,
  { from, to, style }: Verbless,
  cast: Cast,
  lead: readonly string[],
  owedBy: readonly string[] = [],
): Roles {
  const act = text.slice(from, to);
  const words = act.slice(0, /,? (?:provided that|if|unless|subject to|once|when|after)\b/iu.exec(act)?.index);
  const mentions = mentionsIn(cast, text, from, from + words.length).filter(({ adjective }) => !adjective);
  const by = mentions.filter((mention) =>
    /(?<!\b(?:supervised|monitored|verified|observed|followed|chaired|headed) )\b(?:by|on the part of) (?:the |an? |each |both )?$/iu.test(
      words.slice(0, mention.from - from),
    ),
  );
  const owned = mentions.filter((mention) => OWNS.test(words.slice(0, mention.from - from)));
  const moved = MOVES.exec(words);
  // "Adopt a resolution of the Parliament": whose it is adopts it.
  const author =
    style === "verb"
      ? /\b(?:resolution|law|laws|decree|act|decision|legislation) (?:of|by) (?=the |\p{Lu})/u.exec(act)
      : null;
  if (author !== null && lead.length === 0) {
    const authors = headOf(text, from + author.index + author[0].length, to, cast);
    if (authors.length > 0) return { debtor: authors, creditor: [], certainty: 0.75 };
  }
  const movers = moved === null || style === "verb" ? [] : headOf(text, from + moved[0].length, to, cast);
  const debtor =
    lead.length > 0 && (by.length === 0 || style !== "noun")
      ? lead
      : unique([...idsOf(by), ...(by.length > 0 ? [] : owned.length > 0 ? idsOf(owned) : movers)]);
  const creditor = unique([...owedBy, ...toward(text, from, from + words.length, cast)]);
  return { debtor, creditor: creditor.filter((id) => !debtor.includes(id)), certainty: 0.8 };
}
