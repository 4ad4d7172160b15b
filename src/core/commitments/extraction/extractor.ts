import type { Span } from "../../text/compiling/sentences.ts";
import { sentencesOf } from "./grammar/sentences.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import { agreement, type Body, type Party } from "../model.ts";
import { PURPOSE } from "./acts.ts";
import { Actors } from "./actors.ts";
import { bodiesOf } from "./bodies.ts";
import { castOf, type Cast } from "./cast/cast.ts";
import type { CastMember } from "./cast/member.ts";
import { proposeCast } from "./cast/proposed.ts";
import { isGetting } from "./creditors.ts";
import { createdIn, rolesOf, rolesOfVerbless } from "./debtors.ts";
import { FoundDuties } from "./found-duties.ts";
import { headOf } from "./heads.ts";
import { dutyClauses, firstSubject, hasMainVerb, type DutyClause } from "./grammar/clauses.ts";
import { conditionsIn, type SubClause } from "./grammar/conditions.ts";
import { actsOf, askingIn, directiveIn, type Directive } from "./grammar/directives.ts";
import type { Verbless } from "./grammar/verbless.ts";
import { completes, dutiesOfItem, headingLead, labelled, leadIn, plainLead, type Around, type Lead } from "./leads.ts";
import { currenciesIn } from "./money.ts";
import { callsBreach, forbiddenIn, modalityOfClause, negationIn } from "./modality.ts";
import { CONSEQUENCE, createsItself, isNoAct, NORMATIVE, speaksPresentTense, trimmed } from "./normative.ts";
import { announces, atDefault, atProviso, banIn, SENDS, tells, toDo } from "./sentence-forms.ts";
import { dutyVerbs } from "./lexicon.ts";
import { PERFORMATIVES } from "./grammar/tables.ts";
import { lettersIn } from "./time/moments.ts";
import { overseen } from "./oversight.ts";
import { partsOf } from "./parted.ts";
import type { ExtractOptions, Extraction } from "./extract.ts";

/** Goes through the sentences of a draft in English and finds the duties that they state. */
export class Extractor {
  readonly #draft: Draft;
  readonly #name: string;
  readonly #members: readonly CastMember[];
  readonly #cast: Cast;
  readonly #present: boolean;
  readonly #found: FoundDuties;
  readonly #actors: Actors;
  /** What starts the clauses in hand, told ahead of them: "failing which". */
  #standing: readonly SubClause[] = [];
  /** Who is asked first for what the words in hand ask of another, and where its name begins: "A, failing which B, shall". */
  #instead: { readonly debtor: readonly string[]; readonly from: number } | null = null;
  /** Whose people the sentence before sends or stations: "The League shall send observers. They …". */
  #sender: readonly string[] = [];

  constructor(draft: Draft, options: ExtractOptions) {
    this.#draft = draft;
    this.#name = options.draft ?? "draft";
    this.#members = options.cast ?? proposeCast(draft, this.#name, options.parties ?? []);
    this.#cast = castOf(draft, this.#members, options.cast !== undefined);
    const points = [...walkPoints(draft.points)].filter(({ point }) => !point.deleted).map(({ point }) => point);
    this.#actors = new Actors(this.#cast);
    this.#present = speaksPresentTense(
      points.flatMap(({ text }) => sentencesOf(text).map(({ from, to }) => text.slice(from, to))),
    );
    const whole = points.map(({ heading, text }) => `${heading} ${text}`).join("\n");
    const known = { letters: lettersIn(whole), last: null };
    this.#found = new FoundDuties(this.#name, this.#cast, known, currenciesIn(whole));
  }

  get #around(): Around {
    return { cast: this.#cast, present: this.#present, previous: this.#actors.previous };
  }

  run(): Extraction {
    for (const point of this.#draft.points) this.#point(point, "", null);
    const bodies = bodiesOf(this.#draft, this.#cast, this.#found.commitments);
    const parties = this.#cast.parties.map((party): Party | Body => bodies.get(party.id) ?? party);
    if (this.#found.commitments.some((each) => [...each.debtor, ...each.creditor].includes("all-parties")))
      parties.push({ id: "all-parties", name: "all parties", kind: "unnamed", signs: true });
    return {
      cast: this.#members,
      agreement: agreement({
        id: this.#name,
        title: this.#draft.title,
        parties,
        moments: [...this.#found.moments.values()],
        commitments: overseen(this.#draft, this.#found.commitments, bodies, parties),
        drafts: [this.#name],
      }),
      uncovered: this.#found.uncovered,
    };
  }

  #point(point: Point, heading: string, lead: Lead | null): void {
    if (point.deleted) return;
    const title = point.heading === "" ? heading : point.heading;
    if (/^preamble/iu.test(point.id) || /^(?:preamble|definitions?)$/iu.test(point.heading)) return this.#aside(point);
    const spans = sentencesOf(point.text);
    const items = point.points.filter((each) => !each.deleted && each.text.trim() !== "");
    let below = this.#present && items.length > 0 ? plainLead(this.#around, point) : null;
    if (this.#present) this.#actors.previous = [];
    for (const [index, span] of spans.entries()) {
      const introduces =
        items.length > 0 && index === spans.length - 1 ? leadIn(this.#around, point, span, items, lead) : null;
      if (introduces !== null) below = introduces;
      if (introduces === null || !items.some((item) => completes(this.#around, item, introduces)))
        this.#sentence(point, span, title, lead, spans.length);
      else this.#aheadOfLead(point, span, title, lead);
    }
    const titled = below === null && point.text.trim() === "" ? headingLead(this.#around, point) : null;
    for (const each of point.points)
      this.#point(each, title, below ?? titled ?? (point.text.trim() === "" ? lead : null));
  }

  /** "It shall supervise the truce, and it shall in particular:": what the introduction asks for before the list. */
  #aheadOfLead(point: Point, span: Span, heading: string, lead: Lead | null): void {
    const names = (from: number, to: number) => headOf(point.text, from, to, this.#cast).length > 0;
    const clauses = dutyClauses(point.text, span, this.#present, names);
    const last = clauses.at(-1);
    if (clauses.length < 2 || last === undefined || last.subject === null || last.group.performative) return;
    this.#sentence(point, { from: span.from, to: last.from }, heading, lead, 2);
  }

  /** Preambles and definitions bind nobody; what sounds as if it did is told. */
  #aside(point: Point): void {
    for (const span of sentencesOf(point.text))
      if (NORMATIVE.test(point.text.slice(span.from, span.to))) this.#found.rest(point, span);
    for (const each of point.points) if (!each.deleted) this.#aside(each);
  }

  #sentence(point: Point, span: Span, heading: string, lead: Lead | null, of: number): void {
    const { text } = point;
    const speaks = firstSubject(text, span);
    const last = this.#actors.subject;
    const spoken = headOf(text, speaks.from, speaks.to, this.#cast);
    this.#actors.subject =
      spoken.length === 0 && /^(?:they|it)\b/iu.test(text.slice(speaks.from, speaks.to))
        ? this.#actors.previous
        : spoken;
    if (last.length > 0 && !this.#present) this.#actors.previous = last;
    const directive = directiveIn(text, span);
    if (directive?.subject === null) {
      // "Decides that …, and that …": each a sentence of its own.
      const { from, to } = directive.act;
      let at = from;
      for (const cut of text.slice(from, to).matchAll(/,? and that /gu)) {
        this.#sentence(point, { from: at, to: from + cut.index }, heading, lead, of);
        at = from + cut.index + cut[0].length;
      }
      return this.#sentence(point, { from: at, to }, heading, lead, of);
    }
    if (directive !== null) return this.#directive(point, directive, directive.subject, heading);
    const failing = atDefault(text, span);
    if (failing !== null) {
      // "A, failing which B, shall": what is said of B is asked of A first.
      const first = failing.named ? headOf(text, failing.first.from, failing.first.to, this.#cast) : [];
      if (first.length > 0) {
        this.#instead = { debtor: first, from: failing.first.from };
        this.#stated(point, failing.rest, heading, lead, of);
        this.#instead = null;
      } else if (failing.first.to > failing.first.from) this.#sentence(point, failing.first, heading, lead, of);
      const standing = this.#standing;
      this.#standing = [failing.opener];
      this.#sentence(point, failing.rest, heading, lead, of);
      this.#standing = standing;
      return;
    }
    this.#stated(point, span, heading, lead, of);
  }

  /** What a sentence without a default asks for. */
  #stated(point: Point, span: Span, heading: string, lead: Lead | null, of: number): void {
    const before = this.#found.commitments.length;
    const told = this.#found.uncovered.length;
    const { text } = point;
    const names = (from: number, to: number) => headOf(text, from, to, this.#cast).length > 0;
    if (this.#asking(point, span, (part) => this.#sentence(point, part, heading, lead, of), heading)) return;
    const words = text.slice(span.from, span.to);
    const ban = banIn(text, span);
    if (ban !== null) return this.#verbless(point, ban, span, heading, lead);
    if (callsBreach(words) && !CONSEQUENCE.test(words)) return this.#breach(point, span, heading, lead);
    // An item that completes "shall:" or "shall not:" obliges by what introduces it, not by a plain verb within it.
    const completing = lead !== null && (lead.dangling || lead.silent === true) && /^\P{Lu}/u.test(words);
    const whole = completing && lead.modality === "prohibition" && !/^(?:shall|will|must|may|should)\b/u.test(words);
    const parts = lead?.dangling === true ? atProviso(text, span) : null;
    if (parts !== null) {
      this.#sentence(point, parts[0], heading, lead, of);
      return this.#sentence(point, parts[1], heading, null, of);
    }
    // "Receive reports and agree on actions" under "The Commission shall:": its own verb asks, none that binds by being said.
    const bare = lead?.dangling === true && dutyVerbs.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? "");
    if (!whole)
      for (const clause of dutyClauses(text, span, this.#present && !completing, names).filter(
        ({ group }) =>
          !bare || !group.performative || group.at === 0 || PERFORMATIVES.has(words.split(" ")[0]?.toLowerCase() ?? ""),
      ))
        this.#clause(point, clause, heading, lead);
    if (this.#found.commitments.length > before || this.#found.uncovered.length > told) return;
    const asked = toDo(text, span);
    const who = asked === null ? [] : headOf(text, span.from, asked.name, this.#cast);
    if (asked !== null && who.length > 0 && !hasMainVerb(text, span, names)) {
      const { modality } = asked;
      const by: Lead = { debtor: who, modality: "obligation", words: "", dangling: false };
      return this.#verbless(point, { ...trimmed(text, span), modality, style: "verb" }, span, heading, by);
    }
    if (PURPOSE.test(words) && this.#found.purpose(point, span)) return;
    // Few words ahead of others are a title.
    const titles = of > 1 && span.from === 0 && words.split(/\s+/u).length < 5;
    const hasVerb = (): boolean => hasMainVerb(text, span, names);
    if (lead !== null || !tells(words))
      for (const each of dutiesOfItem(text, span, lead, { titles, hasVerb }))
        this.#verbless(point, each, span, heading, lead);
    if (this.#found.commitments.length === before) this.#found.rest(point, span);
  }

  /** "Firing across the line is a violation": a ban by its name. */
  #breach(point: Point, span: Span, heading: string, lead: Lead | null): void {
    const act = forbiddenIn(point.text, span);
    if (act === null) return this.#found.rest(point, span);
    this.#verbless(point, { ...act, modality: "prohibition", style: "noun" }, span, heading, lead);
  }

  /** "…, and the Parties request the Mission to …, and it shall …": what is asked, and what stands around it. */
  #asking(point: Point, span: Span, others: (part: Span) => void, heading: string): boolean {
    const { text } = point;
    const asking = askingIn(text, span, this.#cast.mentions(text));
    if (asking === null) return false;
    const cut = /[,;] and (?=(?:\p{L}+ ){1,8}(?:shall|may|will|must)\b)/u.exec(text.slice(asking.to, span.to));
    const to = cut === null ? span.to : asking.to + cut.index;
    const asked = directiveIn(text, { from: asking.to, to }, true);
    if (asked === null || asked.subject === null) return false;
    if (headOf(text, asked.subject.from, asked.subject.to, this.#cast).length === 0) return false;
    if (asking.from > span.from + 3) others({ from: span.from, to: asking.from });
    this.#directive(point, asked, asked.subject, heading);
    if (cut !== null) others({ from: to + cut[0].length, to: span.to });
    return true;
  }

  #clause(point: Point, clause: DutyClause, heading: string, lead: Lead | null): void {
    const { text } = point;
    const { group } = clause;
    const they = clause.subject !== null && /^they\b/iu.test(text.slice(clause.subject.from, clause.subject.to));
    const instead = this.#instead;
    const found = rolesOf(text, clause, this.#cast, {
      previous: !they
        ? this.#actors.previous
        : this.#sender.length > 0
          ? this.#sender
          : this.#actors.several(this.#actors.previous),
      subject:
        they && this.#sender.length > 0 && clause.subject?.from === clause.sentence.from
          ? []
          : this.#actors.speaking(point, clause),
      agent: this.#actors.agentBefore(point, clause),
      lead: lead?.debtor ?? [],
      body: lead?.body ?? [],
      heading,
      plain: this.#present,
    });
    const roles = instead === null ? found : { ...found, debtor: instead.debtor };
    const after = this.#actors.actBefore(point, clause);
    const earlier = this.#actors.before?.point === point ? this.#actors.before : null;
    this.#actors.before = { point, clause, debtor: roles.debtor };
    const subject = clause.subject === null ? "" : text.slice(clause.subject.from, clause.subject.to);
    const begin = instead?.from ?? (group.inverted ? clause.from : (clause.subject?.from ?? clause.from));
    const whole = text.slice(begin, clause.to);
    if (clause.antecedent !== null && roles.debtor.length === 0) {
      // "…, who shall comment on it": somebody of whom the text tells no more; the sentence is told, not passed over.
      if (/^who$/iu.test(text.slice(clause.from, clause.predicate).trim())) this.#found.rest(point, clause);
      return;
    }
    const spokenBefore = this.#actors.spoken;
    if (clause.subject !== null) this.#actors.spoken = negationIn(text, clause) + subject;
    // "No weapon shall be moved or may be stored": the subject, and its "no", are those of the clause before.
    const shares = clause.shared && /\b(?:or|nor)\s+$/u.test(text.slice(0, clause.from));
    const party =
      clause.subject !== null && headOf(text, clause.subject.from, clause.subject.to, this.#cast).length > 0;
    const modality = modalityOfClause(shares ? this.#actors.spoken : negationIn(text, clause) + subject, group, party);
    if (modality === null) return;
    if (announces(subject, group.verb, text.slice(clause.to, clause.sentence.to))) return;
    const meant = /^it\s*$/iu.test(subject) && /^(?:end|expire|last)$/u.test(group.verb) ? spokenBefore : subject;
    if (isNoAct(meant, group.verb, text.slice(clause.predicate, clause.to), roles.debtor.length > 0)) return;
    if (CONSEQUENCE.test(whole) && this.#found.consequence(point, clause)) return;
    this.#actors.acted(roles.debtor);
    if (!they) this.#sender = SENDS.test(text.slice(clause.predicate, clause.to)) ? roles.debtor : [];
    if (clause.subject !== null) {
      const speaks = headOf(text, clause.subject.from, clause.subject.to, this.#cast);
      this.#actors.subject = speaks.length > 0 ? speaks : roles.debtor;
    }
    // "There shall be a Panel. It shall …", "shall appoint an Envoy. He or she …": whom it creates speaks next.
    const created = createdIn(whole, roles.creditor, this.#cast);
    if (created !== null) this.#actors.created(point, clause, roles.debtor, created);
    if (createsItself(group.verb, text.slice(clause.predicate, clause.to))) return;
    // "A shall be exempt from the toll": it owes nothing, and the words name nobody who does.
    if (roles.debtor.length === 0 && party && isGetting(text, clause)) return this.#found.rest(point, clause);
    const conditions = [...this.#standing, ...(lead?.conditions ?? []), ...clause.conditions];
    const read = {
      span: instead === null ? clause : { from: begin, to: clause.to },
      modality,
      bindingness: group.bindingness,
      roles,
      words: whole,
      ahead: [lead?.ahead ?? "", clause.ahead === null ? "" : text.slice(clause.ahead.from, clause.ahead.to)]
        .join(" ")
        .trim(),
      conditions,
      strength: group.strength,
      after,
    };
    for (const part of partsOf(text, clause, read, this.#cast, earlier))
      this.#found.add(point, part.read, part.context ?? heading);
  }

  #directive(point: Point, directive: Directive, subject: Span, heading: string): void {
    const debtor = headOf(point.text, subject.from, subject.to, this.#cast);
    for (const { from, to, modality } of actsOf(point.text, directive))
      this.#found.add(
        point,
        {
          span: { from, to },
          modality,
          bindingness: directive.bindingness,
          roles: { debtor, creditor: [], certainty: 0.9 },
          words: point.text.slice(from, to),
          ahead: "",
          conditions: conditionsIn(point.text, { from: Math.max(from, subject.to), to }),
          strength: 0.9,
        },
        heading,
      );
  }

  #verbless(point: Point, each: Verbless, sentence: Span, heading: string, lead: Lead | null): void {
    const words = point.text.slice(each.from, each.to);
    const label =
      lead === null && each.from > sentence.from ? labelled(this.#around, point.text, sentence.from, each.from) : [];
    const roles = rolesOfVerbless(point.text, each, this.#cast, lead?.debtor ?? label, lead?.creditor);
    const modality =
      lead !== null && lead.modality !== "obligation" && each.modality === "obligation" ? lead.modality : each.modality;
    if (roles.debtor.length > 0) this.#actors.previous = roles.debtor;
    const context = lead === null ? heading : lead.words;
    this.#found.add(
      point,
      {
        span: each,
        modality,
        bindingness: "binding",
        roles,
        words,
        ahead: [lead?.ahead ?? "", point.text.slice(sentence.from, each.from)].join(" ").trim(),
        conditions: [...(lead?.conditions ?? []), ...conditionsIn(point.text, each)],
        strength: lead === null ? 0.5 : 0.7,
        completes: lead !== null && (lead.dangling || lead.staged === true) && lead.titled !== true,
      },
      context,
    );
  }
}
