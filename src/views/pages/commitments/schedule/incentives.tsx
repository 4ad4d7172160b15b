import type { ReactNode } from "react";
import { titleIn, incentivesOf, wordedStakes } from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, type CommitmentText } from "../model.ts";

/** What the text attaches to keeping and breaching, party by party and phase by phase. */
export function IncentiveTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  const formal = incentivesOf(agreement).map(({ party, phase, keeping, breaching }) => ({
    party: party as string | null,
    phase,
    keeping: told(keeping.map(({ what, how }) => `${titleIn(agreement, what)} ${how}`)),
    breaching: told(breaching.map(({ what, how }) => `${titleIn(agreement, what)} ${how}`)),
  }));
  // What others owe a party is said in words only where nothing ties it formally to what the party does.
  const worded = wordedStakes(agreement).map(({ party, phase, owed, loses }) => ({
    party,
    phase,
    keeping: formal.length > 0 ? [] : told(owed.map((each) => `${words.owed}: ${actWords(each)}`)),
    breaching: told(
      loses.map((each) =>
        [...(each.trigger === undefined ? [] : [each.trigger.words]), actWords(each), each.consequence ?? ""].join(
          ": ",
        ),
      ),
    ),
  }));
  const rows = [...formal, ...worded].filter(({ keeping, breaching }) => keeping.length + breaching.length > 0);
  const list = (lines: readonly string[]) =>
    lines.length === 0 ? (
      "–"
    ) : (
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <bdi lang="en">{line}</bdi>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <p className="hint">{words.incentivesHint}</p>
      <div className="data-scroll" role="region" aria-label={words.incentives} tabIndex={0}>
        <table className="data-table cm-runs cm-incentives">
          <thead>
            <tr>
              <th scope="col">{words.party}</th>
              <th scope="col">{t.commitments.phase}</th>
              <th scope="col">{words.keeping}</th>
              <th scope="col">{words.breaching}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ party, phase, keeping, breaching }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- formal and worded rows may name the same party and phase
              <tr key={`${party ?? ""} ${phase ?? ""} ${at}`} data-party={party ?? ""}>
                <th scope="row">{party === null ? words.whoever : <bdi>{titleIn(agreement, party)}</bdi>}</th>
                <td>{phase === null ? "–" : <bdi lang="en">{titleIn(agreement, phase)}</bdi>}</td>
                <td>{list(keeping)}</td>
                <td>{list(breaching)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function told(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
