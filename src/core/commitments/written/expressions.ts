import { said, type Fact } from "../../common/said.ts";
import {
  comparisons,
  grades,
  outcomes,
  units,
  type AttributeTest,
  type Condition,
  type Duration,
  type Effect,
  type Pattern,
  type Status,
  type When,
} from "../model.ts";
import { defined, FieldError, unlike } from "../../common/field-error.ts";

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(>=|<=|!=|=)|([()[\];,*])|([^\s()[\];,"=<>!*]+))/uy;

/** Reads the words of an expression one after the other. */
export class Expression {
  readonly #place: string;
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string, place: string) {
    this.#place = place;
    const tokens: string[] = [];
    const pattern = new RegExp(TOKEN.source, TOKEN.flags);
    const source = text.trimEnd();
    while (pattern.lastIndex < source.length) {
      const from = pattern.lastIndex;
      const match = pattern.exec(source);
      if (match === null)
        throw new FieldError(place, said("field-fault.unread", { words: source.slice(from, from + 20) }));
      tokens.push(match[0].trimStart());
    }
    this.#tokens = tokens;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Demands that nothing is left. */
  end<T>(value: T): T {
    if (!this.done) this.#wrong(said("wanted.end"));
    return value;
  }

  peek(): string {
    return this.#tokens[this.#at] ?? "";
  }

  /** Takes a word if it is the next one. */
  accept(word: string): boolean {
    if (this.peek() !== word) return false;
    this.#at++;
    return true;
  }

  expect(word: string): void {
    if (!this.accept(word)) this.#wrong(`"${word}"`);
  }

  word(): string {
    const token = this.peek();
    if (token === "" || /^["()[\];,=<>!*]/u.test(token)) this.#wrong(said("wanted.name"));
    this.#at++;
    return token;
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const found = words.find((each) => each === this.peek());
    if (found === undefined) this.#wrong(words.join(", "));
    this.#at++;
    return found;
  }

  text(): string {
    const token = this.peek();
    if (!token.startsWith('"')) this.#wrong(said("wanted.quoted"));
    this.#at++;
    return this.#unquote(token);
  }

  number(): number {
    const value = Number(this.word());
    if (!Number.isFinite(value)) this.#wrong(said("wanted.number"));
    return value;
  }

  names(): readonly string[] {
    if (this.accept("nobody")) return [];
    const found = [this.word()];
    while (this.accept(",")) found.push(this.word());
    return found;
  }

  duration(): Duration {
    const n = this.number();
    const unit = this.oneOf(units);
    const overflow = this.accept("overflow") ? this.oneOf(["lastDay", "nextMonth"]) : undefined;
    return defined({ n, unit, overflow, calendar: this.accept("calendar") ? this.word() : undefined });
  }

  when(): When {
    if (this.accept("at")) return { at: this.text() };
    if (this.accept("earliest")) return { earliest: this.#group(() => this.when()) };
    if (this.accept("latest")) return { latest: this.#group(() => this.when()) };
    this.expect("after");
    const anchor = this.accept("*") ? null : this.word();
    const plus = this.accept("plus") ? this.duration() : undefined;
    return defined({ anchor, plus, minus: this.accept("minus") ? this.duration() : undefined });
  }

  pattern(): Pattern {
    const type = this.word();
    const actor = this.accept("by") ? this.names() : undefined;
    const target = this.accept("on") ? this.names() : undefined;
    const where = this.accept("where") ? this.#tests() : undefined;
    const grade = this.accept("grade") ? this.oneOf(grades) : undefined;
    let certifiedBy: string | undefined;
    if (this.accept("certified")) {
      this.expect("by");
      certifiedBy = this.word();
    }
    return defined({ type, actor, target, where, grade, certifiedBy });
  }

  condition(): Condition {
    if (++this.#depth > 60) this.#wrong(said("wanted.less-nesting"));
    const read = this.#condition();
    this.#depth--;
    return read;
  }

  effects(): readonly Effect[] {
    const found = [this.effect()];
    while (this.accept(";")) found.push(this.effect());
    return found;
  }

  effect(): Effect {
    const name = this.word();
    switch (name) {
      case "create":
      case "activate":
      case "suspend":
      case "resume":
      case "discharge":
      case "terminate":
      case "enterPhase":
      case "openVote":
      case "lift":
      case "reimpose":
        return { [name]: this.word() } as unknown as Effect;
      case "extend": {
        const extend = this.word();
        this.expect("by");
        return { extend, by: this.duration() };
      }
      case "setFlag": {
        const setFlag = this.word();
        this.expect("to");
        return { setFlag, to: this.text() };
      }
      case "post": {
        const from = this.word();
        this.expect("to");
        const posting = { from, to: this.word(), minor: this.text(), currency: this.word() };
        return { post: this.peek().startsWith('"') ? { ...posting, memo: this.text() } : posting };
      }
      case "after": {
        const after = this.duration();
        return { after, effects: this.#group(() => this.effect()) };
      }
      default:
        this.#at--;
        return this.#wrong(said("wanted.effect"));
    }
  }

  #condition(): Condition {
    if (this.accept("all")) return { all: this.#group(() => this.condition()) };
    if (this.accept("any")) return { any: this.#group(() => this.condition()) };
    if (this.accept("not")) {
      const [not] = this.#group(() => this.condition());
      return not === undefined ? this.#wrong(said("wanted.condition")) : { not };
    }
    if (this.accept("atLeast")) return { atLeast: this.number(), of: this.#group(() => this.condition()) };
    if (this.accept("happened")) return this.#happened();
    if (this.accept("state")) {
      const status = this.word();
      this.expect("is");
      const is = this.names() as readonly Status[];
      return this.accept("held") ? { status, is, heldFor: this.duration() } : { status, is };
    }
    if (this.accept("level")) return { level: this.word(), op: this.oneOf(["<=", ">=", "="]), value: this.number() };
    if (this.accept("balance")) return { balance: this.word(), op: this.oneOf(["<=", ">="]), minor: this.text() };
    if (this.accept("vote")) return { vote: this.word(), outcome: this.oneOf(outcomes) };
    if (this.accept("flag")) {
      const flag = this.word();
      this.expect("is");
      return { flag, is: this.text() };
    }
    if (this.accept("phase")) return { phase: this.word() };
    this.expect("passed");
    this.expect("(");
    const passed = this.when();
    this.expect(")");
    return { passed };
  }

  #happened(): Condition {
    this.expect("(");
    const happened = this.pattern();
    this.expect(")");
    const since = this.accept("since") ? this.when() : undefined;
    const until = this.accept("until") ? this.when() : undefined;
    let count;
    if (this.accept("times")) {
      const op = this.oneOf([">=", "<="]);
      const n = this.number();
      count = this.accept("per") ? { op, n, per: this.duration() } : { op, n };
    }
    return defined({ happened, since, until, count });
  }

  #group<T>(item: () => T): readonly T[] {
    this.expect("(");
    if (this.accept(")")) return [];
    const found = [item()];
    while (this.accept(";")) found.push(item());
    this.expect(")");
    return found;
  }

  #tests(): readonly AttributeTest[] {
    if (this.accept("nothing")) return [];
    const found = [this.#test()];
    while (this.accept("and")) found.push(this.#test());
    return found;
  }

  #test(): AttributeTest {
    const attribute = this.word();
    const op = this.oneOf(comparisons);
    if (!this.accept("[")) return { attribute, op, value: this.#scalar() };
    const values: (string | number)[] = [];
    while (!this.accept("]")) {
      values.push(this.#scalar());
      this.accept(",");
    }
    return { attribute, op, value: values };
  }

  #scalar(): string | number {
    return this.peek().startsWith('"') ? this.text() : this.number();
  }

  #unquote(token: string): string {
    try {
      return JSON.parse(token) as string;
    } catch {
      return this.#wrong(said("wanted.quoted"));
    }
  }

  #wrong(wanted: Fact): never {
    throw unlike(this.#place, wanted, this.done ? said("kind-end") : `"${this.peek()}"`);
  }
}
