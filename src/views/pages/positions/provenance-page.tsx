import { failureWords } from "../../../words/words.ts";
import { useState, type ReactNode } from "react";
import { profileText, type ProfiledText, type ProfileReport } from "../../../core/evidence/provenance/delta.ts";
import type { Result } from "../../../core/common/result.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { Button } from "../../kit/button.tsx";
import { Part } from "../../kit/part.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Party } from "../../kit/party.tsx";
import { Empty } from "../../kit/states.tsx";
import { withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { DraftChoice, draftTitle } from "../texts/draft-choice.tsx";
import { SaidWords } from "./around-page.tsx";
import { AddContribution } from "./adding/contribution-form.tsx";
import { DraftLink } from "./links.tsx";
import { FillFrom } from "../record/fill-from.tsx";

/** Who is said to have had a hand in a text, by whose account; and a hint from its function words, where its words allow one. */
export function ProvenancePage(): ReactNode {
  const { state, place, go, t, still } = useWorkbench();
  const words = t.positions;
  const chosen = state.drafts.find(({ id }) => id === place.values["draft"]) ?? state.drafts[0];
  if (chosen === undefined)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <FillFrom page="positions" />
      </Empty>
    );
  const contributions = (state.positions?.contributions ?? []).filter(({ draft }) => draft === chosen.id);
  return (
    <>
      <PageTitle title={words.provenance} sub={words.provenanceIntro}>
        <AddContribution draft={chosen.id} key={chosen.id} />
        {still === undefined && (
          <DraftChoice chosen={chosen} label={words.draft} onChoose={(draft) => go(withValues(place, { draft }))} />
        )}
      </PageTitle>
      {contributions.length === 0 ? (
        <p className="hint">{words.noContribution}</p>
      ) : (
        <Table
          className="data-table stacks"
          scroll={words.provenance}
          rows={contributions}
          keyOf={({ party, text }) => `${party} ${text}`}
          columns={[
            { head: words.who, cell: ({ party }) => <Party id={party} named /> },
            {
              head: words.point,
              cell: ({ points, draft }) =>
                points.length === 0
                  ? words.wholeText
                  : points.map((point) => (
                      <p key={point}>
                        <DraftLink draft={draft} point={point} />
                      </p>
                    )),
            },
            { head: words.contribution, cell: (each) => <SaidWords item={each} /> },
            { head: words.account, cell: ({ account }) => <bdi>{account}</bdi> },
          ]}
        />
      )}
      {still === undefined && <Profile key={chosen.id} chosen={chosen} />}
    </>
  );
}

function Profile({ chosen }: { readonly chosen: TabledDraft }): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const [report, setReport] = useState<Result<ProfileReport> | null>(null);
  const run = () =>
    setReport(profileText(profiled(chosen), state.drafts.filter(({ id }) => id !== chosen.id).map(profiled)));
  return (
    <Part id="profile" title={words.profile} hint={words.profileIntro}>
      <Button onClick={run}>{words.profileRun}</Button>
      <div aria-live="polite">
        {report !== null && !report.ok && (
          <div className="pos-refused">
            <p className="label">{words.profileRefused}</p>
            <p>{failureWords(t, report.failure)}</p>
          </div>
        )}
        {report !== null && report.ok && <Found report={report.value} />}
      </div>
    </Part>
  );
}

function Found({ report }: { readonly report: ProfileReport }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.positions;
  const title = (id: string) => {
    const draft = state.drafts.find((each) => each.id === id);
    return draft === undefined ? id : draftTitle(draft);
  };
  const [first] = report.nearness;
  const number = (value: number) => locale.number(Math.round(value * 1000) / 1000);
  return (
    <div className="pos-refused">
      {first !== undefined && (
        <p>
          {words.profileFound({
            title: title(first.reference),
            nearest: `${first.nearestTo}`,
            parts: `${report.parts}`,
          })}
        </p>
      )}
      <p>{report.clear ? words.profileClear : words.profileUnclear}</p>
      <p className="hint">{words.profileCheck({ right: `${report.check.right}`, of: `${report.check.of}` })}</p>
      <Table
        className="data-table stacks"
        rows={report.nearness}
        keyOf={({ reference }) => reference}
        columns={[
          { head: words.reference, cell: ({ reference }) => title(reference) },
          {
            head: words.delta,
            cell: ({ delta, lowest, highest }) => (
              <>
                {number(delta)} ({number(lowest)}–{number(highest)})
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function profiled(tabled: TabledDraft): ProfiledText {
  const points = [...walkPoints(tabled.draft.points)].map(({ point }) => point);
  return {
    id: tabled.id,
    title: draftTitle(tabled),
    language: tabled.draft.language,
    text: points.map(({ heading, text }) => `${heading}\n${text}`).join("\n"),
    wordings: [...new Set(points.map(({ wording }) => wording))],
  };
}
