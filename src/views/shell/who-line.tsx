import type { ReactNode } from "react";
import { Button } from "../kit/button.tsx";
import { Party } from "../kit/party.tsx";
import { PageLink } from "../kit/page-link.tsx";
import type { Words } from "../../words/types.ts";
import { onPage } from "../place.ts";
import { useWorkbench } from "../workbench.ts";

/** Above the head, where people sign in: who is here and as what, and the way out beside it. */
export function WhoLine(): ReactNode {
  const { record, place, t } = useWorkbench();
  if (record === null || record.mode === "alone") return null;
  const { audience, name, trial, signOut } = record;
  const party = audience.capacity === "delegate" ? audience.party : undefined;
  return (
    <WhoFrame t={t} trial={trial} signOut={signOut}>
      <PageLink to={onPage(place, "rooms")} className="who-name">
        <span className="heard">{t.signIn.signedInAs({ name: "" })}</span>
        <bdi>{name}</bdi>
      </PageLink>
      <span className="who-role">
        {t.record.people.capacities[audience.capacity]} {party !== undefined && <Party id={party} />}
      </span>
    </WhoFrame>
  );
}

/** The line itself; also where no process can be shown. */
export function WhoFrame({
  t,
  trial,
  signOut,
  children,
}: {
  readonly t: Words;
  readonly trial: boolean;
  readonly signOut: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="who">
      {trial && <p className="who-trial">{t.accounts.trial}</p>}
      <div className="who-is">
        {children}
        <Button look="link" onClick={signOut}>
          {t.signIn.signOut}
        </Button>
      </div>
    </div>
  );
}
