import { useState, type ReactNode } from "react";
import type { Issue } from "../../../../core/evidence/positions/index.ts";
import type { TabledDraft } from "../../../../core/record/state.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { SeveralField, usePointOptions } from "../../record/adding/choices.tsx";
import { draftTitle } from "../../texts/draft-choice.tsx";

type Points = NonNullable<Issue["points"]>;

/** The points of each draft that speak of an issue, where its topics are too coarse to say so. */
export function PointsByDraft({
  value,
  onChange,
}: {
  readonly value: Points;
  readonly onChange: (value: Points) => void;
}): ReactNode {
  const { t, whole } = useWorkbench();
  const read = whole.drafts.filter(({ draft }) => draft.points.length > 0);
  if (read.length === 0) return null;
  return (
    <fieldset className="adding-sources">
      <legend>{t.adding.pointsOfIssue}</legend>
      <p className="hint">{t.adding.pointsOfIssueHint}</p>
      {read.map((draft) => (
        <PointsOf key={draft.id} draft={draft} value={value} onChange={onChange} />
      ))}
    </fieldset>
  );
}

function PointsOf({
  draft,
  value,
  onChange,
}: {
  readonly draft: TabledDraft;
  readonly value: Points;
  readonly onChange: (value: Points) => void;
}): ReactNode {
  const { t } = useWorkbench();
  // Long drafts have a thousand points: those of a closed draft are not drawn.
  const [open, setOpen] = useState(false);
  const options = usePointOptions(draft.id);
  const chosen = value[draft.id];
  const title = `${draft.party}: ${draftTitle(draft)}`;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{title}</bdi>
        {chosen !== undefined && ` (${chosen.length})`}
      </summary>
      {open && (
        <SeveralField
          label={t.positions.point}
          value={chosen ?? []}
          options={options}
          onChange={(points) => onChange({ ...value, [draft.id]: points })}
        />
      )}
      {open && chosen !== undefined && (
        <Button
          look="link"
          onClick={() => onChange(Object.fromEntries(Object.entries(value).filter(([id]) => id !== draft.id)))}
        >
          {t.adding.byTopics}
        </Button>
      )}
    </details>
  );
}
