import { useMemo, type ReactNode } from "react";
import { failureWords } from "../../../../words/words.ts";
import { Choice } from "../../../kit/choice.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { Empty, Trouble, Working } from "../../../kit/states.tsx";
import { ToldLine } from "../../../kit/standing.tsx";
import { withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { FillFrom } from "../../record/fill-from.tsx";
import { draftsWithVersions } from "../draft-versions.ts";
import { DraftsFollowed } from "./drafts-followed.tsx";
import { draftsFollowed, evolutionPlace } from "./evolution-place.ts";
import { EvolutionView } from "./evolution-view.tsx";
import { useEvolution } from "./use-evolution.ts";

/** The life of every provision through successive drafts. */
export function EvolutionPage(): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.evolution;
  const { unknown } = evolutionPlace(place, state);
  const named = place.values["drafts"];
  const drafts = useMemo(() => draftsFollowed(named, draftsWithVersions(state)), [named, state]);
  const readable = drafts.filter(({ draft }) => draft.points.length > 0);
  return (
    <>
      <PageTitle title={words.title} sub={words.intro} />
      {state.drafts.length > 0 && <EvolutionBar />}
      {unknown.length > 0 && (
        <Trouble title={words.unknownDraft({ ids: unknown.join(", ") })} text={t.compare.unknownDraftText} />
      )}
      <ToldLine drafts={readable} />
      {readable.length < 2 ? (
        <Empty title={words.none} text={words.noneText}>
          <FillFrom page="tabling" />
        </Empty>
      ) : (
        <Followed drafts={drafts} />
      )}
    </>
  );
}

function EvolutionBar(): ReactNode {
  const { state, place, go, t } = useWorkbench();
  const words = t.evolution;
  const at = evolutionPlace(place, state);
  return (
    <div className="cm-bar evolution-bar">
      <DraftsFollowed at={at} />
      <Choice
        legend={words.level}
        look="words"
        value={at.level}
        options={[
          { value: "all", label: words.levelAll },
          { value: "top", label: words.levelTop },
        ]}
        onChange={(level) => go(withValues(place, { level: level === "all" ? null : level }), "replace")}
      />
      <Choice
        legend={words.show}
        look="words"
        value={at.changed ? "changed" : "all"}
        options={[
          { value: "all", label: words.showAll },
          { value: "changed", label: words.showChanged },
        ]}
        onChange={(show) => go(withValues(place, { show: show === "all" ? null : show }), "replace")}
      />
    </div>
  );
}

function Followed({ drafts }: { readonly drafts: Parameters<typeof useEvolution>[0] }): ReactNode {
  const { t } = useWorkbench();
  const found = useEvolution(drafts);
  if (found.status === "failed") return <Trouble title={t.evolution.none} text={failureWords(t, found.failure)} />;
  if (found.status === "done") return <EvolutionView found={found} drafts={drafts} />;
  const { done, total } = found;
  const text = t.evolution.following({ done, total });
  return <Working text={text} done={done} total={total} count="" />;
}
