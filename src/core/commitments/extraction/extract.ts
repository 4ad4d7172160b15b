import { bareWords } from "../act-words.ts";
import { walkPoints, type Draft, type Point } from "../../text/draft.ts";
import {
  agreement,
  type Agreement,
  type Body,
  type Commitment,
  type Moment,
  type Monitor,
  type Party,
  type TextAnchor,
} from "../model.ts";
import { actWords, exceptionsOf, PRONOUN, PURPOSE, withTreatyVerb } from "./acts.ts";
import { castOf, type Cast, type KnownParty } from "./actors.ts";
import { membersOf, OVERSEES, overseen, WHOLE_TEXT } from "./bodies.ts";
import { clausesOf, type Clause, type SubClause } from "./clauses.ts";
import { readDeadline, type ReadDeadline } from "./deadlines.ts";
import { rolesOf, type Context } from "./debtors.ts";
import { readModality, speaksPresentTense, type ModalReading } from "./modality.ts";
import { moneyIn } from "./money.ts";

/** What is known besides the words. */
export interface ExtractOptions {
  /** Name of the draft in anchors. */
  readonly draft?: string;
  readonly parties?: readonly KnownParty[];
}

/** Commitments proposed from a draft, and the sentences that none of them rests on. */
export interface Extraction {
  readonly agreement: Agreement;
  readonly uncovered: readonly TextAnchor[];
}

/**
 * Proposes commitments from the words of an English draft: who owes whom, what, when, watched by whom, each with the
 * words it rests on and a confidence. A person confirms them; nothing here is a fact about the parties.
 */
export function extractCommitments(draft: Draft, options: ExtractOptions = {}): Extraction {
  return new Extractor(draft, options).run();
}

class Extractor {
  readonly #draft: Draft;
  readonly #name: string;
  readonly #cast: Cast;
  readonly #present: boolean;
  readonly #commitments: Commitment[] = [];
  readonly #moments = new Map<string, Moment>();
  readonly #uncovered: TextAnchor[] = [];
  readonly #perPoint = new Map<string, number>();

  constructor(draft: Draft, options: ExtractOptions) {
    this.#draft = draft;
    this.#name = options.draft ?? "draft";
    this.#cast = castOf(draft, options.parties);
    const sentences = [...walkPoints(draft.points)].flatMap(({ point }) =>
      point.deleted ? [] : clausesOf(point.text).map((clause) => clause.text),
    );
    this.#present = speaksPresentTense(sentences);
  }

  run(): Extraction {
    for (const point of this.#draft.points) this.#point(point, "", [], []);
    const bodies = this.#bodies();
    const parties = this.#cast.parties.map((party): Party | Body => bodies.get(party.id) ?? party);
    if (this.#commitments.some((each) => [...each.debtor, ...each.creditor].includes("all-parties")))
      parties.push({ id: "all-parties", name: "all parties", kind: "unnamed", signs: true });
    const commitments = overseen(this.#commitments, bodies);
    return {
      agreement: agreement({
        id: this.#name,
        title: this.#draft.title,
        parties,
        moments: [...this.#moments.values()],
        commitments,
        drafts: [this.#name],
      }),
      uncovered: this.#uncovered,
    };
  }

  #point(point: Point, heading: string, lead: readonly string[], leadBody: readonly string[]): void {
    if (point.deleted) return;
    const title = point.heading === "" ? heading : point.heading;
    if (/^preamble/iu.test(point.id) || /^definitions?$/iu.test(point.heading)) return;
    let previous: readonly string[] = [];
    let introduces: readonly string[] = [];
    let body: readonly string[] = [];
    const list = point.points.length > 0;
    const clauses = clausesOf(point.text);
    for (const [index, clause] of clauses.entries()) {
      const opens = list && index === clauses.length - 1 && /:\s*$/u.test(point.text);
      const context: Context = {
        cast: this.#cast,
        heading: title,
        previous,
        sameSentence: clause.order > 0,
        lead,
        leadBody,
      };
      const reading = readModality(clause.text, this.#present);
      if (reading === null && PURPOSE.test(clause.text) && this.#purpose(point, clause)) continue;
      if (reading === null || (reading.strength < 0.4 && !reading.passive)) {
        this.#rest(point, clause);
        continue;
      }
      const roles = rolesOf(clause.text, reading, context);
      if (roles.debtor.length > 0) previous = roles.debtor;
      if (opens) {
        this.#items(point, clause, reading, context, title);
        introduces = [];
        continue;
      }
      if (list && clauses.length === 1 && !reading.passive && roles.debtor.length > 0 && LEADS.test(clause.text))
        introduces = roles.debtor;
      if (list && /\b(?:is|are|be) (?:created|established|set up|formed)\b/u.test(clause.text))
        body = this.#cast
          .mentions(clause.text)
          .filter((mention) => mention.from < reading.subjectTo)
          .flatMap((mention) => mention.ids);
      if (CONSEQUENCE.test(clause.text) && this.#consequence(point, clause)) continue;
      this.#add(point, clause, reading, roles, title);
    }
    if (list && CARRIES_LIST.test(point.text))
      introduces = previous.length > 0 ? previous : (this.#cast.mentions(point.text)[0]?.ids ?? []);
    if (/:\s*$/u.test(point.text)) {
      // The items were read together with their introduction.
      for (const each of point.points) for (const below of each.points) this.#point(below, title, introduces, body);
      if (clauses.some((clause) => readModality(clause.text, this.#present) !== null)) return;
    }
    for (const each of point.points) this.#point(each, title, introduces, body);
  }

  /** "The Mission shall: (a) observe …; (b) report …": each item with the introduction. */
  #items(point: Point, clause: Clause, reading: ModalReading, context: Context, heading: string): void {
    for (const item of point.points) {
      if (item.deleted || item.text.trim() === "") continue;
      const lead = clause.text.replace(/:\s*$/u, "").trimEnd();
      const text = `${lead} ${item.text}`;
      const whole: Clause = { ...clause, text, conditions: clause.conditions };
      const again = readModality(text, this.#present) ?? reading;
      const roles = rolesOf(text, again, context);
      this.#add(
        item,
        { ...whole, from: 0, to: item.text.length, sentence: { from: 0, to: item.text.length } },
        again,
        roles,
        heading,
      );
    }
  }

  #add(
    point: Point,
    clause: Clause,
    reading: ModalReading,
    roles: { readonly debtor: readonly string[]; readonly creditor: readonly string[]; readonly certainty: number },
    heading: string,
  ): void {
    const sentence = point.text.slice(clause.sentence.from, clause.sentence.to);
    const deadline = this.#deadline(clause, point);
    if (deadline?.moment !== undefined && deadline.moment !== null)
      this.#moments.set(deadline.moment.id, deadline.moment);
    const triggers = clause.conditions.filter(
      (each) => each.kind === "if" || each.kind === "when" || each.kind === "while",
    );
    const exceptions = exceptionsOf(clause, reading);
    const money = moneyIn(clause.text);
    const monitor = this.#monitor(clause.text, roles.debtor);
    const id = this.#id(point);
    const confidence = Math.round(reading.strength * roles.certainty * 100) / 100;
    const trigger = triggers.map((each) => each.text).join(", ");
    this.#commitments.push({
      id,
      modality: reading.modality,
      ...(reading.bindingness === "binding" ? {} : { bindingness: reading.bindingness }),
      debtor: roles.debtor,
      creditor: roles.creditor,
      ...(trigger === "" ? {} : { trigger: { words: trigger } }),
      act: { words: actWords(clause, reading, this.#context(point, clause, heading), roles.debtor) },
      ...(exceptions.length > 0 ? { exceptions } : {}),
      ...(deadline === null ? {} : { window: deadline.window }),
      ...(monitor === null ? {} : { monitor }),
      ...(money.length === 0 ? {} : { money }),
      anchors: [this.#anchor(point, clause.sentence.from, clause.sentence.to, sentence)],
      confidence,
    });
    this.#withRole(point, clause, reading);
    for (const each of clause.conditions) this.#hidden(point, clause, each);
  }

  /** The deadline of a clause; "at once" counts from what its conditions name, "after …" before "when …". */
  #deadline(clause: Clause, point: Point): ReadDeadline | null {
    const own = readDeadline(clause.text, point.id);
    if (own !== null && own.window.due !== undefined) return own;
    const after = clause.conditions.toSorted(
      (a, b) => Number(/^after/iu.test(b.text)) - Number(/^after/iu.test(a.text)),
    );
    const whole = readDeadline(`${clause.text} ${after.map((each) => each.text).join(" ")}`, point.id);
    return whole ?? own;
  }

  /** "… with Northland as mediator": a duty of its own. */
  #withRole(point: Point, clause: Clause, reading: ModalReading): void {
    if (reading.modality !== "obligation") return;
    for (const mention of this.#cast.mentions(clause.text)) {
      const before = clause.text.slice(0, mention.from);
      const role = /^ as (mediator|supervisor|guarantor|depositary|facilitator|host)\b/u.exec(
        clause.text.slice(mention.to),
      );
      if (role === null || !/\bwith (?:the )?$/u.test(before)) continue;
      if (role[1] === "supervisor") continue;
      this.#commitments.push({
        id: this.#id(point),
        modality: "obligation",
        debtor: mention.ids,
        creditor: [],
        act: { words: `act as ${role[1]}: ${before.replace(/(?<!\s)\s*with (?:the )?$/u, "")}` },
        anchors: [this.#anchor(point, clause.sentence.from, clause.sentence.to)],
        confidence: 0.6,
      });
    }
  }

  /** "after both sides have pulled back": what others must do first is a duty too. */
  #hidden(point: Point, clause: Clause, condition: SubClause): void {
    const match =
      /\b(?:after|once|when|as) (.{0,200}?) (?:have|has) (?:all )?((?:pulled back|withdrawn|disarmed|released|handed over|returned|demobilised|left)\b.*)$/isu.exec(
        condition.text,
      ) ?? /^(?:as) (.*?) (withdraws?|pulls? back)\b(.*)$/isu.exec(condition.text);
    if (match === null) return;
    const ids = this.#cast.mentions(match[1] ?? "").flatMap((mention) => mention.ids);
    if (ids.length === 0) return;
    this.#commitments.push({
      id: this.#id(point),
      modality: "obligation",
      debtor: [...new Set(ids)],
      creditor: [...new Set(ids)],
      trigger: { words: clause.conditions.find((each) => each !== condition)?.text ?? "" },
      act: { words: withTreatyVerb(`${match[1]} ${match[2]}${match[3] ?? ""}`) },
      anchors: [this.#anchor(point, condition.from, condition.to)],
      confidence: 0.6,
    });
    const added = this.#commitments[this.#commitments.length - 1];
    if (added?.trigger?.words === "") {
      const { trigger: _none, ...rest } = added;
      this.#commitments[this.#commitments.length - 1] = rest;
    }
  }

  /** What "it" and "them" may mean: the clause before, what introduces it, and the heading. */
  #context(point: Point, clause: Clause, heading: string): string {
    if (!PRONOUN.test(clause.text)) return heading;
    const last = this.#commitments[this.#commitments.length - 1];
    const before = last?.anchors[0]?.point === point.id ? bareWords(last.act.words) : "";
    const conditions = clause.conditions.map((each) => each.text).join(", ");
    return [heading, before, conditions].filter((each) => each !== "").join("; ");
  }

  /** "Purpose: …" belongs to the act before it. */
  #purpose(point: Point, clause: Clause): boolean {
    const at = this.#commitments.findLastIndex(
      (each) => each.anchors[0]?.point === point.id && !each.act.words.startsWith("act as "),
    );
    const last = this.#commitments[at];
    if (last === undefined) return false;
    this.#commitments[at] = {
      ...last,
      act: { words: `${last.act.words}; ${clause.text}` },
      anchors: [...last.anchors, this.#anchor(point, clause.from, clause.to)],
    };
    return true;
  }

  /** "A breach switches the guarantees off": what follows from the commitments before it in the point. */
  #consequence(point: Point, clause: Clause): boolean {
    const last = this.#commitments[this.#commitments.length - 1];
    if (last === undefined || last.anchors[0]?.point !== point.id) return false;
    this.#commitments[this.#commitments.length - 1] = {
      ...last,
      consequence: clause.text,
      anchors: [...last.anchors, this.#anchor(point, clause.from, clause.to)],
    };
    return true;
  }

  /** A named supervisor: "under the agency's supervision", "with the agency supervising", "monitored by …". */
  #monitor(text: string, debtor: readonly string[]): Monitor | null {
    for (const mention of this.#cast.mentions(text)) {
      const before = text.slice(0, mention.from);
      const after = text.slice(mention.to);
      const watches =
        /\b(?:monitored|verified|supervised|observed|certified) by (?:the )?$/iu.test(before) ||
        /\bunder (?:the )?(?:supervision|control|monitoring|verification) of (?:the )?$/iu.test(before) ||
        (/\bunder (?:the )?$/iu.test(before) && /^(?:'s)? (?:supervision|control|monitoring)/iu.test(after)) ||
        /^ (?:supervising|as supervisor|monitoring|verifying)\b/iu.test(after);
      const [body] = mention.ids;
      if (watches && body !== undefined && !debtor.includes(body))
        return { body, method: /supervis/iu.test(text) ? "supervision" : "monitoring" };
    }
    return null;
  }

  /** Bodies with what the text says of them: general oversight, membership, mandate. */
  #bodies(): ReadonlyMap<string, Body> {
    const bodies = new Map<string, Body>();
    for (const party of this.#cast.parties) {
      if (party.kind !== "body") continue;
      const own = this.#commitments.filter((each) => each.debtor.includes(party.id));
      const general = own.some((each) => OVERSEES.test(each.act.words) && WHOLE_TEXT.test(each.act.words));
      bodies.set(party.id, {
        ...party,
        kind: "body",
        members: membersOf(this.#draft, this.#cast, party),
        ...(own.length > 0 ? { mandate: own.map((each) => each.act.words) } : {}),
        ...(general ? { general: true as const } : {}),
      });
    }
    return bodies;
  }

  #rest(point: Point, clause: Clause): void {
    const anchor = this.#anchor(point, clause.from, clause.to);
    if (anchor.quote.split(/\s+/u).length > 2) this.#uncovered.push(anchor);
  }

  #id(point: Point): string {
    const n = (this.#perPoint.get(point.id) ?? 0) + 1;
    this.#perPoint.set(point.id, n);
    return `${point.id.replace(/[^\p{L}\p{N}_.~/-]+/gu, "-")}.${n}`;
  }

  #anchor(point: Point, from: number, to: number, quote = point.text.slice(from, to)): TextAnchor {
    return {
      draft: this.#name,
      point: point.id,
      from,
      to,
      quote,
      ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }),
    };
  }
}

const LEADS = /\b(?:guarantor|introduce|undertake|following|terms)\b/iu;
const CARRIES_LIST = /\b(?:as guarantor|on stated terms|the following terms|both states introduce)\b/iu;
const CONSEQUENCE =
  /^(?:a|any|each|the) (?:breach|violation)\b|^(?:breaches|violations) (?:of this point|switch|end|void)/iu;
