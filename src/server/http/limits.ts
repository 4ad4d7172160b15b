/** So many within so many seconds. */
export interface Allowance {
  readonly amount: number;
  readonly seconds: number;
  /** Only what was done counts: who is refused may try again. Of what is heavy to refuse this must not be so. */
  readonly ifDone?: true;
}

interface Window {
  count: number;
  ends: number;
}

/** Most keys that are remembered; beyond it the oldest windows are forgotten. */
const MOST_KEYS = 50_000;

/** Counts what each key did within its window. In the memory of one server: each of several counts for itself. */
export class Limiter {
  private readonly windows = new Map<string, Window>();
  private readonly now: () => number;

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Counts one more; seconds to wait where that is too many, else 0. */
  take(key: string, { amount, seconds }: Allowance): number {
    const now = this.now();
    let window = this.windows.get(key);
    if (window === undefined || window.ends <= now) {
      this.windows.delete(key);
      window = { count: 0, ends: now + seconds * 1000 };
      this.windows.set(key, window);
      if (this.windows.size > MOST_KEYS) this.forget();
    }
    window.count++;
    return window.count > amount ? Math.max(1, Math.ceil((window.ends - now) / 1000)) : 0;
  }

  /** Takes back what was counted last. */
  giveBack(key: string): void {
    const window = this.windows.get(key);
    if (window !== undefined && window.count > 0) window.count--;
  }

  /** Starts the key's window anew. */
  clear(key: string): void {
    this.windows.delete(key);
  }

  private forget(): void {
    const now = this.now();
    for (const [key, { ends }] of this.windows) {
      if (ends > now && this.windows.size <= MOST_KEYS) break;
      this.windows.delete(key);
    }
  }
}

/** What is allowed. Sign-in counts alike for accounts that exist and for those that do not. */
export const allowances = {
  /** Attempts to prove who one is, by the account named. */
  signInByAccount: { amount: 10, seconds: 900 },
  /** The same by network address, where many may share one. */
  signInByAddress: { amount: 60, seconds: 900 },
  /** Requests of one signed-in account. */
  reads: { amount: 2400, seconds: 60 },
  writes: { amount: 600, seconds: 60 },
  /** Exports of one account: each folds the whole record. */
  exports: { amount: 12, seconds: 60 },
  /** Word files that one account has read or made here: each is worked on while others wait. */
  wordFiles: { amount: 12, seconds: 60 },
  /** Files that one account has turned into docx, and pages that it has recognised: programs of others work on them. */
  conversions: { amount: 12, seconds: 60 },
  pages: { amount: 120, seconds: 60 },
  /** Questions of one account's assistants: each may fold the whole record. */
  assistants: { amount: 120, seconds: 60 },
  /** Addresses that one account has told of what waits: each e-mail address is sent a link, wanted or not. */
  addresses: { amount: 10, seconds: 3600, ifDone: true },
  /** Requests of one network address without an account. */
  anonymous: { amount: 600, seconds: 60 },
} as const satisfies Readonly<Record<string, Allowance>>;
