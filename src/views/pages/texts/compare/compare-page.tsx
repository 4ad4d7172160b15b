import type { Words } from "../../../../words/types.ts";
import type { ReactNode } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { comparability } from "../../../../core/text/compare.ts";
import { lastDay } from "../../../days.ts";
import { Button } from "../../../kit/button.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { Empty, Trouble, Working } from "../../../kit/states.tsx";
import { withValues } from "../../../place.ts";
import { useComparison } from "../../../use-comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { DraftChoice, DraftDetails, DraftHead, draftTitle } from "../draft-choice.tsx";
import { draftNamed } from "../draft-versions.ts";
import { failureWords } from "../../../../words/words.ts";
import { comparePlace } from "./compare-place.ts";
import { areVersions } from "../language-versions.ts";
import { LanguageVersions } from "./versions-view.tsx";
import { Comparison } from "./comparison-view.tsx";
import { SaveComparison } from "./save-comparison.tsx";
import { useCompareRequest } from "./use-compare-request.ts";
import { FillFrom } from "../../record/fill-from.tsx";

/** Any two drafts beside each other: what changed, of what kind, and where each point went. */
export function ComparePage(): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const at = comparePlace(place, state);
  const words = t.compare;
  const from = draftNamed(state, at.from);
  const to = draftNamed(state, at.to);
  const choose = (side: "from" | "to") => (id: string) => {
    const other = side === "from" ? "to" : "from";
    // Choosing what stands on the other side swaps the two.
    const swapped = id === at[other] ? { [other]: at[side] } : { [other]: at[other] };
    go(withValues(place, { [side]: id, ...swapped, change: null, pairs: null }));
  };
  const chooser = (
    <div className="draft-pair">
      <DraftChoice chosen={from} label={words.chooseFrom} onChoose={choose("from")} />
      <DraftChoice chosen={to} label={words.chooseTo} onChoose={choose("to")} />
    </div>
  );
  const heading = from === undefined || to === undefined ? t.pages.compare : titleOf(from, to, words.heading);
  return (
    <>
      <div className="page-title">
        <h1>{heading}</h1>
        {from !== undefined && to !== undefined && from !== to && <SaveComparison from={from} to={to} />}
      </div>
      {from === undefined || to === undefined ? (
        <Absent id={from === undefined ? at.from : at.to} chooser={chooser} />
      ) : from === to ? (
        <Empty title={words.sameDraft} text={words.sameDraftText}>
          {chooser}
        </Empty>
      ) : (
        <Chosen from={from} to={to} choose={choose} />
      )}
    </>
  );
}

/** A draft that the link names cannot be shown: it came later, or there is none. */
function Absent({ id, chooser }: { readonly id: string; readonly chooser: ReactNode }): ReactNode {
  const { state, whole, place, go, t, locale } = useWorkbench();
  const words = t.compare;
  const later = whole.drafts.find((draft) => draft.id === id);
  const day = later?.draft.date ?? null;
  if (later !== undefined && day !== null)
    return (
      <Empty title={words.laterDraft({ title: draftTitle(later), date: locale.date(day) })} text={words.laterDraftText}>
        <Button onClick={() => go({ ...place, asOf: lastDay(day) })}>
          {words.showDay({ date: locale.date(day) })}
        </Button>
      </Empty>
    );
  if (state.drafts.length < 2)
    return (
      <Empty title={words.needTwo} text={words.needTwoText({ count: state.drafts.length })}>
        <FillFrom page="tabling" />
      </Empty>
    );
  return (
    <Trouble title={words.unknownDraft({ id })} text={words.unknownDraftText}>
      {chooser}
    </Trouble>
  );
}

/** One title where both drafts bear the same, else from the first to the second. */
function titleOf(from: TabledDraft, to: TabledDraft, both: Words["compare"]["heading"]): string {
  return draftTitle(from) === draftTitle(to) ? draftTitle(from) : both({ from: draftTitle(from), to: draftTitle(to) });
}

function Chosen({
  from,
  to,
  choose,
}: {
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly choose: (side: "from" | "to") => (id: string) => void;
}): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.compare;
  const comparable = comparability(from.draft, to.draft);
  const versions = areVersions(state, from, to);
  const unknown = [from, to].find(({ draft }) => draft.points.length === 0);
  const request = useCompareRequest(from, to);
  const comparison = useComparison(unknown === undefined && (comparable.ok || versions) ? request : null);
  const heads = (
    <>
      <DraftHead chosen={from} label={words.chooseFrom} onChoose={choose("from")} />
      <DraftHead chosen={to} label={words.chooseTo} onChoose={choose("to")} />
    </>
  );
  const frame = (content: ReactNode) => (
    <>
      <div className="draft-heads">{heads}</div>
      {content}
    </>
  );
  if (unknown !== undefined) return frame(<NotKnown draft={unknown} />);
  if (!comparable.ok && !versions)
    return frame(
      <Empty
        title={words.noPoints}
        text={words.languagesDiffer({
          from: locale.languageName(from.draft.language),
          to: locale.languageName(to.draft.language),
        })}
      />,
    );
  if (comparison.status === "failed")
    return frame(
      <Trouble title={t.states.failed} text={t.states.failedText({ reason: failureWords(t, comparison.failure) })} />,
    );
  if (comparison.status === "working")
    return frame(
      <Working
        text={t.states.working}
        done={comparison.done}
        total={comparison.total}
        count={`${Math.round((100 * comparison.done) / Math.max(1, comparison.total))} %`}
      />,
    );
  if (comparison.versions !== undefined)
    return frame(<LanguageVersions from={from} to={to} pairs={comparison.versions} />);
  return <Comparison from={from} to={to} redline={comparison.redline} request={request} choose={choose} />;
}

/** A draft whose text nobody published: what others report of it, never as its words. */
function NotKnown({ draft }: { readonly draft: TabledDraft }): ReactNode {
  const { state, t } = useWorkbench();
  return (
    <div className="not-known">
      <Empty title={t.compare.noPoints} text={t.compare.noPointsText} />
      {draft.reported !== undefined && draft.reported.length > 0 && (
        <section className="is-unread">
          <div className="draft-by">
            <Parties ids={partiesOf(state, draft.party)} /> <b>{draftTitle(draft)}</b> <DraftDetails chosen={draft} />
          </div>
          <h2 className="standing">{`${t.compare.reported}: ${t.text.textNotRead}`}</h2>
          <dl className="reported">
            {draft.reported.map((change) => (
              <div key={`${change.topic} ${change.text}`}>
                <dt>{change.topic}</dt>
                <dd dir="auto">{change.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
