import { bareWords } from "../act-words.ts";
import type { Span } from "../../text/compiling/sentences.ts";
import type { Point } from "../../text/draft.ts";
import type { Commitment, Moment, Money, TextAnchor } from "../model.ts";
import { actWords, PRONOUN } from "./acts.ts";
import { rolesBeside, stepsBefore, type Beside } from "./beside.ts";
import { monitorIn } from "./bodies.ts";
import type { Cast } from "./cast/cast.ts";
import type { Roles } from "./debtors.ts";
import type { SubClause } from "./grammar/conditions.ts";
import { exceptionsOf } from "./exceptions.ts";
import { instalmentsIn } from "./instalments.ts";
import { moneyIn } from "./money.ts";
import { NORMATIVE } from "./normative.ts";
import { DEFINES } from "./sentence-forms.ts";
import { begun } from "./time/begun.ts";
import { readDeadline } from "./time/deadlines.ts";
import type { Known } from "./time/moments.ts";

/** A sentence that no commitment rests on; `normative`: it has the words of a duty. */
export type Uncovered = TextAnchor & { readonly normative?: true };

/** A time by which something is to be done, in a sentence whose verb is none that binds: "each Party releases its captives within five days". */
const TERM =
  /\b(?:within|(?:no|not) later than|at the latest)\b[^.;]{0,30}\d|\b(?:hours?|days?|weeks?|months?) after\b/iu;

/** A duty found, before it becomes a commitment. */
export interface Read {
  readonly span: Span;
  readonly modality: Commitment["modality"];
  readonly bindingness: NonNullable<Commitment["bindingness"]>;
  readonly roles: Roles;
  readonly words: string;
  /** Its words with what another part of the sentence says of their time; absent: the words alone. */
  readonly timed?: string;
  /** Sums that it owes, where they are not those that its words name. */
  readonly money?: readonly Money[];
  readonly ahead: string;
  readonly conditions: readonly SubClause[];
  readonly strength: number;
  /** What is done before in the same sentence, where its words point back to it. */
  readonly after?: string | null;
  /** It completes the words that introduce it and says too little without them. */
  readonly completes?: boolean;
}

/** Parts of a text as one quotation: what stands between two of them is left out by a sign that says so. */
function quoted(text: string, parts: readonly string[]): string {
  return parts.reduce((words, part) => {
    if (words === "") return part;
    return text.includes(`${words}, ${part}`) ? `${words}, ${part}` : `${words} … ${part}`;
  }, "");
}

/** Commitments as they are found, point by point, and the sentences that gave none. */
export class FoundDuties {
  readonly commitments: Commitment[] = [];
  readonly moments = new Map<string, Moment>();
  readonly uncovered: Uncovered[] = [];
  readonly #name: string;
  readonly #cast: Cast;
  readonly #known: Known;
  readonly #perPoint = new Map<string, number>();
  /** Duties that the words of another one carry with them. */
  readonly #carried = new Set<string>();

  /** Currencies that the text alone knows. */
  readonly #currencies: readonly string[];

  constructor(name: string, cast: Cast, known: Known, currencies: readonly string[]) {
    this.#name = name;
    this.#currencies = currencies;
    this.#cast = cast;
    this.#known = known;
  }

  /** Makes a duty a commitment, with what its words say of time, money, conditions and who watches. */
  add(point: Point, read: Read, context: string): void {
    const parts = read.money === undefined ? instalmentsIn(read.words, moneyIn(read.words, this.#currencies)) : null;
    if (parts !== null) return parts.forEach((part) => this.add(point, { ...read, ...part }, context));
    const { span, roles, words } = read;
    const deadline = readDeadline(read.timed ?? words, read.ahead, point.id, this.#known, read.modality);
    for (const moment of deadline.moments) this.moments.set(moment.id, moment);
    // "Without the consent of A": a ban holds so far; how an obligation is met is no condition of it.
    const holds = read.conditions.filter(({ text }) => read.modality === "prohibition" || !/^without\b/iu.test(text));
    const stated = (kind: SubClause["kind"]) =>
      quoted(
        point.text,
        holds.filter((each) => each.kind === kind).map(({ text }) => text),
      );
    const [trigger, condition] = [stated("starts"), stated("limits")];
    const counted =
      deadline.window === null
        ? null
        : begun(deadline.window, { words, point: point.id, trigger, after: read.after ?? null });
    const window = counted?.window ?? null;
    if (counted?.moment != null) this.moments.set(counted.moment.id, counted.moment);
    const exceptions = exceptionsOf(read.conditions, this.#cast);
    const money = read.money ?? moneyIn(words, this.#currencies);
    const monitor = monitorIn(words, roles.debtor, this.#cast);
    const bare = read.conditions.reduce(
      (act, { text, kind }) =>
        kind === "starts" && !/\d/u.test(text) && act.endsWith(text) && act.length > text.length + 20
          ? act.slice(0, -text.length).replace(/[\s,]+$/u, "")
          : act,
      words,
    );
    this.commitments.push({
      id: this.#id(point),
      modality: read.modality,
      ...(read.bindingness === "binding" ? {} : { bindingness: read.bindingness }),
      debtor: roles.debtor,
      creditor: roles.creditor,
      ...(trigger === "" ? {} : { trigger: { words: trigger } }),
      ...(condition === "" ? {} : { condition: { words: condition } }),
      act: {
        words: actWords(
          read.modality === "power" ? words : bare,
          this.#context(point, read, bare, context),
          roles.debtor.length > 0 && read.completes !== true,
        ),
      },
      ...(exceptions.length > 0 ? { exceptions } : {}),
      ...(window === null ? {} : { window }),
      ...(deadline.repeat === null || deadline.repeat === undefined ? {} : { repeat: deadline.repeat }),
      ...(monitor === null ? {} : { monitor }),
      ...(money.length === 0 ? {} : { money }),
      anchors: [this.#anchor(point, span.from, span.to)],
      confidence: Math.round(read.strength * roles.certainty * 100) / 100,
    });
    const named = read.modality === "obligation" ? rolesBeside(point.text, span, this.#cast) : [];
    for (const each of [...named, ...stepsBefore(read.conditions, this.#cast)]) this.#beside(point, each);
  }

  #beside(point: Point, { span, fields }: Beside): void {
    const anchors = [this.#anchor(point, span.from, span.to)];
    const id = this.#id(point);
    this.#carried.add(id);
    this.commitments.push({ id, modality: "obligation", ...fields, anchors, confidence: 0.6 });
  }

  /** What "it" and "them" may mean: what introduces it, and the clause before. */
  #context(point: Point, { conditions }: Read, words: string, heading: string): string {
    if (!PRONOUN.test(words)) return heading;
    const last = this.commitments[this.commitments.length - 1];
    const before = last?.anchors[0]?.point === point.id ? bareWords(last.act.words) : "";
    return [heading, before, ...conditions.map(({ text }) => text)].filter((each) => each !== "").join("; ");
  }

  /** "Purpose: …" belongs to the act before it. */
  purpose(point: Point, span: Span): boolean {
    const at = this.commitments.findLastIndex(
      ({ id, anchors }) => anchors[0]?.point === point.id && !this.#carried.has(id),
    );
    const last = this.commitments[at];
    if (last === undefined) return false;
    const anchor = this.#anchor(point, span.from, span.to);
    this.commitments[at] = {
      ...last,
      act: { words: `${last.act.words}; ${anchor.quote}` },
      anchors: [...last.anchors, anchor],
    };
    return true;
  }

  /** "A breach switches the guarantees off": what follows from the commitments before it in the point. */
  consequence(point: Point, span: Span): boolean {
    const last = this.commitments[this.commitments.length - 1];
    if (last === undefined || last.anchors[0]?.point !== point.id) return false;
    const anchor = this.#anchor(point, span.from, span.to);
    this.commitments[this.commitments.length - 1] = {
      ...last,
      consequence: anchor.quote,
      anchors: [...last.anchors, anchor],
    };
    return true;
  }

  /** Lists a sentence that gave no duty. */
  rest(point: Point, span: Span): void {
    const anchor = this.#anchor(point, span.from, span.to);
    // What a word stands for binds nobody; what else the sentence says may.
    const said = anchor.quote.replace(DEFINES, "");
    const defined = said.length < anchor.quote.length;
    const normative = NORMATIVE.test(said) || (!defined && TERM.test(said));
    if (normative || anchor.quote.split(/\s+/u).length > 2)
      this.uncovered.push(normative ? { ...anchor, normative: true } : anchor);
  }

  #id(point: Point): string {
    const n = (this.#perPoint.get(point.id) ?? 0) + 1;
    this.#perPoint.set(point.id, n);
    return `${point.id.replace(/[^\p{L}\p{N}_.~/-]+/gu, "-")}.${n}`;
  }

  #anchor(point: Point, from: number, to: number): TextAnchor {
    return {
      draft: this.#name,
      point: point.id,
      from,
      to,
      quote: point.text.slice(from, to),
      ...(point.wording === "verbatim" ? {} : { paraphrase: true as const }),
    };
  }
}
