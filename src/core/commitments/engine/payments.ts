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
    else
      this.note(
        tranche.onLapse === "forfeit" ? "tranche-forfeited" : "tranche-rolled-over",
        `Of tranche ${tranche.id}, ${minor - paid - share} minor units ${tranche.onLapse === "forfeit" ? "are forfeited" : "roll over"}: its indicators are not all met.`,
        tranche.id,
      );
  }

  protected payOut(id: Id, index: number, share: bigint): void {
    const tranche = this.program.agreement.tranches[index];
    if (tranche === undefined || share <= 0n) return;
    const account = (name: Id) => this.program.indexOf.accounts.get(name) ?? -1;
    if (!this.ledger.move(this.now, account(tranche.from), account(tranche.to), share, id, id)) {
      this.note(
        "insufficient-funds",
        `Tranche ${id} of ${share} minor units was not paid: ${tranche.from} holds less.`,
        id,
      );
      return;
    }
    this.watchBalance(tranche.from);
    this.watchBalance(tranche.to);
    this.tell(id, 1, "due", `paid ${share} ${tranche.currency}`, { kind: "deadline", due: this.now });
    if (tranche.coInvest !== undefined) {
      const part = shareOf(share, tranche.coInvest.ratio);
      if (
        !this.ledger.move(
          this.now,
          account(tranche.coInvest.from),
          account(tranche.to),
          part,
          `${id} co-investment`,
          id,
        )
      )
        this.note("insufficient-funds", `The co-investment of ${part} in ${id} was not paid.`, id);
    }
    for (const profit of tranche.profitShare ?? []) {
      const part = shareOf(share, profit.share);
      if (!this.ledger.move(this.now, account(tranche.to), account(profit.to), part, `${id} share`, id))
        this.note("insufficient-funds", `The share of ${profit.to} in ${id} was not paid.`, id);
    }
  }

  protected watchBalance(account: Id): void {
    for (const node of this.program.balanceWatch.get(account) ?? []) this.mark(node);
  }
}
