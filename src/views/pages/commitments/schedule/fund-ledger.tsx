import { say } from "../../../../words/words.ts";
import { useMemo, type ReactNode } from "react";
import {
  fundSheets,
  titleIn,
  compileAgreement,
  runProgram,
  type Agreement,
} from "../../../../core/commitments/index.ts";
import type { Locale } from "../../../../words/locale.ts";
import { Table } from "../../../kit/table.tsx";
import { Part } from "../../../kit/part.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, dayIn, type CommitmentText } from "../model.ts";
import { eventsOf, logKnown, signingsOf } from "../../../../core/record/watched.ts";
import { lastDayOfLog } from "../monitoring/model.ts";
import { useLog } from "../monitoring/use-log.ts";
import { CommitmentLink, TextWords } from "../parts.tsx";
import { FundSheets } from "./fund-sheets.tsx";
import { sumsOf } from "./graph-model.ts";

/** Accounts, payments against conditions and movements; sums that a text only names are listed and never added up. */
export function FundLedger({ text }: { readonly text: CommitmentText }): ReactNode {
  const { place, state, record } = useWorkbench();
  const process = record?.talks ?? state;
  const log = useLog();
  const { agreement, kept } = text;
  const day = place.asOf ?? (log === undefined ? null : lastDayOfLog(log));
  const answer = useMemo(
    () =>
      kept === null || kept.accounts.length === 0 || log === undefined || day === null
        ? null
        : runProgram(compileAgreement(kept), [...signingsOf(process, kept), ...eventsOf(logKnown(log))], { asOf: day })
            .answer,
    [kept, log, day, process],
  );
  return (
    <>
      <Accounts agreement={agreement} answer={answer} funds={fundSheets(agreement).length} />
      {answer !== null && <Movements agreement={agreement} answer={answer} />}
      <FundSheets text={text} />
      <Sums text={text} />
    </>
  );
}

type Answer = ReturnType<typeof runProgram>["answer"];

/** An amount in hundredths as it is written. */
function money(locale: Locale, minor: string, currency: string): string {
  return `${locale.number(Number(minor) / 100)} ${currency}`;
}

function Accounts({
  agreement,
  answer,
  funds,
}: {
  readonly agreement: Agreement;
  readonly answer: Answer | null;
  /** Funds and sums that the text provides, listed below. */
  readonly funds: number;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  if (agreement.accounts.length === 0)
    return (
      <p className="cm-count">
        {funds === 0 && <b>{words.noFund}. </b>}
        {words.noFundText}
        {sumsOf(agreement).length > 0 && <> {words.sumsBelow}</>}
      </p>
    );
  const balance = (id: string) => answer?.balances.find(({ account }) => account === id)?.minor;
  return (
    <Table
      className="data-table stacks"
      scroll={words.account}
      rows={agreement.accounts}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.account,
          cell: ({ id, title, external }) => (
            <>
              <TextWords of={title ?? id} />
              {external === true && <span className="cm-says">{words.outside}</span>}
            </>
          ),
        },
        { head: words.opening, number: true, cell: ({ opening, currency }) => money(locale, opening, currency) },
        {
          head: words.balance,
          number: true,
          cell: ({ id, opening, currency }) => money(locale, balance(id) ?? opening, currency),
        },
      ]}
    />
  );
}

function Movements({ agreement, answer }: { readonly agreement: Agreement; readonly answer: Answer }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const notes = answer.notes.filter(({ code }) => code.startsWith("tranche") || code.includes("funds"));
  const titled = (name: "from" | "to" | "cause") => ({
    head: words[name],
    cell: (each: Answer["ledger"][number]) => <TextWords of={titleIn(agreement, each[name])} />,
  });
  return (
    <Part id="movements" title={words.movements}>
      <Table
        className="data-table stacks"
        scroll={words.movements}
        rows={answer.ledger}
        keyOf={({ at, cause, to }) => `${at} ${cause} ${to}`}
        columns={[
          { head: words.day, cell: ({ at }) => locale.shortDate(dayIn(agreement, at)) },
          titled("from"),
          titled("to"),
          { head: words.amount, number: true, cell: ({ minor, currency }) => money(locale, minor, currency) },
          titled("cause"),
        ]}
      />
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
    </Part>
  );
}

/** Sums that a text only names. */
function Sums({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const sums = sumsOf(text.agreement);
  if (sums.length === 0) return null;
  return (
    <Part id="sums" title={words.sums}>
      <ul className="cm-lines">
        {sums.flatMap((each) =>
          (each.money ?? []).map(({ minor, currency, origin }) => (
            <li key={`${each.id} ${minor} ${origin ?? ""}`}>
              <b>{money(locale, minor, currency)}</b>
              <CommitmentLink text={text.id} id={each.id} words={actWords(each)} />
              {origin !== undefined && (
                <span className="hint">
                  {words.drawnFrom}: <TextWords of={origin} />
                </span>
              )}
            </li>
          )),
        )}
      </ul>
    </Part>
  );
}
