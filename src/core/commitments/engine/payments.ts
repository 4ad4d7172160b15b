import { said } from "../../common/said.ts";
import type { Id } from "../model.ts";
import { addToInstant } from "../time/calendar.ts";
import { close } from "../time/moments.ts";
import { shareOf } from "./ledger.ts";
import { EVER } from "./program.ts";
import { TimerKind, type Timer } from "./timers.ts";
import { Institutions } from "./institutions.ts";

/** Tranches and what they move. */
export abstract class Payments extends Institutions {
  protected pay(timer: Timer): void {
    const tranche = this.program.agreement.tranches[timer.index];
    const tests = this.program.tranches[timer.index];
    if (tranche === undefined || tests === undefined) return;
    const before = (timer.kind === TimerKind.Hold ? timer.subject : null) as readonly boolean[] | null;
    const met = tests.map((test) => test(this, null, EVER) === 2);
    const whole = met.every(Boolean);
    const minor = BigInt(tranche.minor);
    let share = 0n;
    tranche.indicators.forEach((indicator, index) => {
      if (met[index] === true && before?.[index] !== true && (tranche.partial || whole))
        share += shareOf(minor, indicator.share);
    });
    // Rounding leaves nothing behind once everything is met: the last payment is the rest.
    const paid = this.ledger.movements
      .filter((each) => each.cause === tranche.id && each.memo === tranche.id)
      .reduce((sum, each) => sum + each.minor, 0n);
    if (tranche.indicators.length === 0 || whole) share = minor - paid;
    this.payOut(tranche.id, timer.index, share);
    if (whole || tranche.indicators.length === 0) return;
    if (timer.kind === TimerKind.Pays && tranche.holdFor !== undefined)
      this.timers.set(
        close(addToInstant(this.now, tranche.holdFor, 1, this.program.reckoning), "instant", this.program.reckoning),
        { kind: TimerKind.Hold, index: timer.index, generation: 0, subject: tranche.partial ? met : null },
      );
    else {
      const left = { id: tranche.id, minor: String(minor - paid - share) };
      const forfeit = tranche.onLapse === "forfeit";
      this.note(tranche.id, forfeit ? said("tranche-forfeited", left) : said("tranche-rolled-over", left));
    }
  }

  protected payOut(id: Id, index: number, share: bigint): void {
    const tranche = this.program.agreement.tranches[index];
    if (tranche === undefined || share <= 0n) return;
    const account = (name: Id) => this.program.indexOf.accounts.get(name) ?? -1;
    const move = (from: Id, to: Id, minor: bigint, memo: string) =>
      this.ledger.move(this.now, account(from), account(to), minor, memo, id);
    if (!move(tranche.from, tranche.to, share, id)) {
      this.note(id, said("insufficient-funds.tranche", { id, minor: String(share), from: tranche.from }));
      return;
    }
    this.watchBalance(tranche.from);
    this.watchBalance(tranche.to);
    this.tell(id, 1, "due", "paid", { kind: "deadline", due: this.now }, `${share} ${tranche.currency}`);
    if (tranche.coInvest !== undefined) {
      const part = shareOf(share, tranche.coInvest.ratio);
      if (!move(tranche.coInvest.from, tranche.to, part, `${id} co-investment`))
        this.note(id, said("insufficient-funds.co-investment", { id, minor: String(part) }));
    }
    for (const profit of tranche.profitShare ?? [])
      if (!move(tranche.to, profit.to, shareOf(share, profit.share), `${id} share`))
        this.note(id, said("insufficient-funds.share", { id, to: profit.to }));
  }

  protected watchBalance(account: Id): void {
    for (const node of this.program.balanceWatch.get(account) ?? []) this.mark(node);
  }
}
