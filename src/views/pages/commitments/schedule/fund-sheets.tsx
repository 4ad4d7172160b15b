import type { ReactNode } from "react";
import { FUND_QUESTIONS, fundSheets } from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { CommitmentText } from "../model.ts";
import { PointLink } from "../parts.tsx";

/** Each fund and each sum of a text against what a fund needs; what the text does not say is listed as missing. */
export function FundSheets({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.schedule;
  const sheets = fundSheets(text.agreement);
  if (sheets.length === 0) return null;
  return (
    <div className="part">
      <div className="part-head">
        <h2 id="fund-sheets">{words.fundSheets.title}</h2>
        <p className="hint">{words.fundSheets.intro}</p>
      </div>
      <div className="data-scroll" role="region" aria-label={words.fundSheets.title} tabIndex={0}>
        <table className="data-table cm-funds stacks">
          <thead>
            <tr>
              <th scope="col">{words.fundSheets.fund}</th>
              {FUND_QUESTIONS.map((question) => (
                <th key={question} scope="col">
                  {words.fundSheets.questions[question]}
                </th>
              ))}
              <th scope="col">{words.fundSheets.missing}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <tr key={sheet.id}>
                <th scope="row">
                  <bdi lang="en">{sheet.title}</bdi>{" "}
                  {sheet.point !== null && <PointLink text={text} point={sheet.point} />}
                  {sheet.sums.map(({ minor, currency, origin }) => (
                    <p key={`${minor} ${origin ?? ""}`} className="hint">
                      {locale.number(Number(minor) / 100)} {currency}
                    </p>
                  ))}
                  {sheet.unread.map((sum) => (
                    <p key={sum} className="hint">
                      {words.fundSheets.sumUnread({ sum })}
                    </p>
                  ))}
                </th>
                {FUND_QUESTIONS.map((question) => (
                  <td key={question} data-label={words.fundSheets.questions[question]}>
                    {sheet.answers[question].length === 0 ? (
                      <span className="standing">{words.open}</span>
                    ) : (
                      <bdi lang="en">{sheet.answers[question].join("; ")}</bdi>
                    )}
                  </td>
                ))}
                <td data-label={words.fundSheets.missing}>
                  {locale.list(sheet.missing.map((question) => words.fundSheets.questions[question]))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
