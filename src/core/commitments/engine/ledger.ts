import type { Account, Fraction, Id } from "../model.ts";

/** One movement of money as it is kept. */
export interface Movement {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly minor: bigint;
  readonly memo: string;
  readonly cause: Id;
}

/** Balances of all accounts; every movement takes from one what it gives to another. */
export class Ledger {
  readonly #accounts: readonly Account[];
  readonly #balances: bigint[];
  readonly movements: Movement[] = [];

  constructor(accounts: readonly Account[]) {
    this.#accounts = accounts;
    this.#balances = accounts.map((each) => BigInt(each.opening));
  }

  reset(): void {
    this.#accounts.forEach((each, index) => (this.#balances[index] = BigInt(each.opening)));
    this.movements.length = 0;
  }

  balance(index: number): bigint {
    return this.#balances[index] ?? 0n;
  }

  /** Moves money; refuses (false) what the account does not hold. */
  move(at: number, from: number, to: number, minor: bigint, memo: string, cause: Id): boolean {
    const account = this.#accounts[from];
    if (account === undefined || this.#accounts[to] === undefined || minor < 0n) return false;
    if (account.external !== true && this.balance(from) < minor) return false;
    if (minor === 0n) return true;
    this.#balances[from] = this.balance(from) - minor;
    this.#balances[to] = this.balance(to) + minor;
    this.movements.push({ at, from, to, minor, memo, cause });
    return true;
  }
}

/** A share of a sum in whole minor units, rounded down: what is left over stays where it was. */
export function shareOf(minor: bigint, [numerator, denominator]: Fraction): bigint {
  return (minor * BigInt(numerator)) / BigInt(denominator);
}

/** Sum of fractions, as a reduced fraction. */
export function sumOf(fractions: readonly Fraction[]): readonly [bigint, bigint] {
  let p = 0n;
  let q = 1n;
  for (const [a, b] of fractions) {
    p = p * BigInt(b) + BigInt(a) * q;
    q *= BigInt(b);
    const divisor = gcd(p < 0n ? -p : p, q);
    p /= divisor;
    q /= divisor;
  }
  return [p, q];
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
