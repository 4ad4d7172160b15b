import { say } from "../../../../words/words.ts";
import { useMemo, type ReactNode } from "react";
import { titleIn, compileAgreement, runProgram } from "../../../../core/commitments/index.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, dayIn, type CommitmentText } from "../model.ts";
import { eventsOf, lastDayOfLog } from "../monitoring/model.ts";
import { FundSheets } from "./fund-sheets.tsx";
import { sumsOf } from "./graph-model.ts";

/** Accounts, payments against conditions and movements; sums that a text only names are listed and never added up. */
export function FundLedger({ text }: { readonly text: CommitmentText }): ReactNode {
  const { whole, t, locale, place } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement, kept } = text;
  const day = place.asOf ?? (whole.monitoring === undefined ? null : lastDayOfLog(whole.monitoring));
  const answer = useMemo(
    () =>
      kept === null || kept.accounts.length === 0 || whole.monitoring === undefined || day === null
        ? null
        : runProgram(compileAgreement(kept), eventsOf(whole.monitoring), { asOf: day }).answer,
    [kept, whole.monitoring, day],
  );
  const money = (minor: string, currency: string) => `${locale.number(Number(minor) / 100)} ${currency}`;
  const sums = sumsOf(agreement);
  const notes = (answer?.notes ?? []).filter(({ code }) => code.startsWith("tranche") || code.includes("funds"));
  return (
    <>
      {agreement.accounts.length === 0 ? (
        <p className="cm-count">
          <b>{words.noFund}.</b> {words.noFundText}
        </p>
      ) : (
        <div className="data-scroll" role="region" aria-label={words.account} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.account}</th>
                <th scope="col" className="is-number">
                  {words.opening}
                </th>
                <th scope="col" className="is-number">
                  {words.balance}
                </th>
              </tr>
            </thead>
            <tbody>
              {agreement.accounts.map((account) => (
                <tr key={account.id}>
                  <th scope="row">
                    <bdi lang="en">{account.title ?? account.id}</bdi>
                    {account.external === true && <span className="cm-says">{words.outside}</span>}
                  </th>
                  <td className="is-number">{money(account.opening, account.currency)}</td>
                  <td className="is-number">
                    {money(
                      answer?.balances.find((each) => each.account === account.id)?.minor ?? account.opening,
                      account.currency,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer !== null && (
        <section className="part" aria-labelledby="movements">
          <div className="part-head">
            <h2 id="movements">{words.movements}</h2>
          </div>
          <div className="data-scroll" role="region" aria-label={words.movements} tabIndex={0}>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.from}</th>
                  <th scope="col">{words.to}</th>
                  <th scope="col" className="is-number">
                    {words.amount}
                  </th>
                  <th scope="col">{words.cause}</th>
                </tr>
              </thead>
              <tbody>
                {answer.ledger.map((each) => (
                  <tr key={`${each.at} ${each.cause} ${each.to}`}>
                    <th scope="row">{locale.shortDate(dayIn(agreement, each.at))}</th>
                    <td>
                      <bdi lang="en">{titleIn(agreement, each.from)}</bdi>
                    </td>
                    <td>
                      <bdi lang="en">{titleIn(agreement, each.to)}</bdi>
                    </td>
                    <td className="is-number">{money(each.minor, each.currency)}</td>
                    <td>
                      <bdi lang="en">{titleIn(agreement, each.cause)}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {notes.length > 0 && (
            <>
              <h3 className="label">{words.notPaid}</h3>
              <ul className="cm-lines">
                {notes.map(({ id, message }) => (
                  <li key={`${id} ${say(t, message)}`}>{say(t, message)}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <FundSheets text={text} />
      {sums.length > 0 && (
        <section className="part" aria-labelledby="sums">
          <div className="part-head">
            <h2 id="sums">{words.sums}</h2>
          </div>
          <ul className="cm-lines">
            {sums.flatMap((each) =>
              (each.money ?? []).map(({ minor, currency, origin }) => (
                <li key={`${each.id} ${minor} ${origin ?? ""}`}>
                  <b>{money(minor, currency)}</b>
                  <PageLink to={onPage(place, "commitments", { text: text.id, c: each.id })}>
                    <bdi lang="en">{actWords(each)}</bdi>
                  </PageLink>
                  {origin !== undefined && (
                    <span className="hint">
                      {words.drawnFrom}: <bdi lang="en">{origin}</bdi>
                    </span>
                  )}
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </>
  );
}
