import type { ReactNode } from "react";
import type { Issue, Position } from "../../../../core/evidence/positions/index.ts";
import { partyOf } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { AddingButton } from "../../record/adding/adding.tsx";
import { CorrectButton } from "../../record/adding/correcting.tsx";
import { mendable } from "../../record/adding/mending.ts";
import { IssueForm } from "./issue-form.tsx";
import { PositionForm } from "./position-form.tsx";

/** Opens the form for a position; issue and party are filled in where they are known. */
export function AddPosition({ issue, party }: { readonly issue?: string; readonly party?: string }): ReactNode {
  const { t, whole } = useWorkbench();
  if ((whole.positions?.issues ?? []).length === 0) return null;
  return (
    <AddingButton label={t.adding.position} form={`position ${issue ?? ""} ${party ?? ""}`} named={party === undefined}>
      {(close) => (
        <PositionForm
          onDone={close}
          {...(issue === undefined ? {} : { issue })}
          {...(party === undefined ? {} : { party })}
        />
      )}
    </AddingButton>
  );
}

/** Corrects a mistake in a position, where the reader may. */
export function CorrectPosition({ position }: { readonly position: Position }): ReactNode {
  const { t, whole } = useWorkbench();
  const issue = whole.positions?.issues.find(({ id }) => id === position.issue)?.title ?? position.issue;
  return (
    <CorrectButton
      kind="position"
      thing={position}
      what={t.positions.details({ party: partyOf(whole, position.party).name, issue })}
    >
      {(corrects, close) => <PositionForm corrects={corrects} onDone={close} />}
    </CorrectButton>
  );
}

/** Opens the form for a new issue. */
export function AddIssue(): ReactNode {
  const { t } = useWorkbench();
  return (
    <AddingButton label={t.adding.issue} named>
      {(close) => <IssueForm onDone={close} />}
    </AddingButton>
  );
}

/** Changes title, options and reach of an issue, where the reader may. */
export function ChangeIssue({ issue }: { readonly issue: Issue }): ReactNode {
  const { t, record, still } = useWorkbench();
  const behind = still === undefined ? mendable(record, "issue", issue.id) : null;
  if (behind === null) return null;
  return (
    <AddingButton
      label={t.adding.changeIssue}
      form={`issue ${issue.id}`}
      room={behind.entry.room}
      className="button button-quiet"
    >
      {(close) => <IssueForm issue={issue} behind={behind} onDone={close} />}
    </AddingButton>
  );
}
