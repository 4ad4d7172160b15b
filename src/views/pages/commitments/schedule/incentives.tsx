import type { ReactNode } from "react";
import { titleIn, incentivesOf, stakeSaid, wordedStakes, type Agreement } from "../../../../core/commitments/index.ts";
import type { Said } from "../../../../core/common/said.ts";
import { say } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";
import { actWords, type CommitmentText } from "../model.ts";
import { TextWords } from "../parts.tsx";

interface Incentive {
  readonly party: string | null;
  readonly phase: string | null;
  readonly keeping: readonly Line[];
  readonly breaching: readonly Line[];
}

/** Words of the text, or a sentence about it. */
type Line = string | Said;

function incentives(agreement: Agreement, owedWord: string): readonly Incentive[] {
  const formal = incentivesOf(agreement).map(({ party, phase, keeping, breaching }) => ({
    party,
    phase,
    keeping: told(keeping.map((each) => stakeSaid(agreement, each))),
    breaching: told(breaching.map((each) => stakeSaid(agreement, each))),
  }));
  // What others owe a party is said in words only where nothing ties it formally to what the party does.
  const worded = wordedStakes(agreement).map(({ party, phase, owed, loses }) => ({
    party,
    phase,
    keeping: formal.length > 0 ? [] : told(owed.map((each) => `${owedWord}: ${actWords(each)}`)),
    breaching: told(
      loses.map((each) =>
        [...(each.trigger === undefined ? [] : [each.trigger.words]), actWords(each), each.consequence ?? ""].join(
          ": ",
        ),
      ),
    ),
  }));
  return [...formal, ...worded].filter(({ keeping, breaching }) => keeping.length + breaching.length > 0);
}

/** What the text attaches to keeping and breaching, party by party and phase by phase. */
export function IncentiveTable({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const { agreement } = text;
  return (
    <>
      <p className="hint">{words.incentivesHint}</p>
      <div className="data-scroll" role="region" aria-label={words.incentives} tabIndex={0}>
        <table className="data-table cm-runs cm-incentives stacks">
          <thead>
            <tr>
              <th scope="col">{words.party}</th>
              <th scope="col">{t.commitments.phase}</th>
              <th scope="col">{words.keeping}</th>
              <th scope="col">{words.breaching}</th>
            </tr>
          </thead>
          <tbody>
            {incentives(agreement, words.owed).map(({ party, phase, keeping, breaching }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- formal and worded rows may name the same party and phase
              <tr key={`${party ?? ""} ${phase ?? ""} ${at}`} data-party={party ?? ""}>
                <th scope="row">{party === null ? words.whoever : <bdi>{titleIn(agreement, party)}</bdi>}</th>
                <td data-label={t.commitments.phase}>
                  {phase === null ? "–" : <TextWords of={titleIn(agreement, phase)} />}
                </td>
                <td data-label={words.keeping}>{<Lines of={keeping} />}</td>
                <td data-label={words.breaching}>{<Lines of={breaching} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Lines({ of }: { readonly of: readonly Line[] }): ReactNode {
  const { t } = useWorkbench();
  if (of.length === 0) return "–";
  return (
    <ul>
      {of.map((line) => (
        <li key={JSON.stringify(line)}>
          {typeof line === "string" ? <TextWords of={line} /> : <bdi>{say(t, line)}</bdi>}
        </li>
      ))}
    </ul>
  );
}

function told(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}
