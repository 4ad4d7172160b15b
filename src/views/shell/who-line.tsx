import { useState, type ReactNode } from "react";
import { AskDialog } from "../kit/ask-dialog.tsx";
import { Button } from "../kit/button.tsx";
import { Party } from "../kit/party.tsx";
import { PageLink } from "../kit/page-link.tsx";
import type { Words } from "../../words/types.ts";
import { onPage } from "../place.ts";
import type { TypedStore } from "../typed.ts";
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

/** The way out; what was typed and not recorded goes with the session, so it asks first where there is any. */
function SignOut({ t, signOut }: { readonly t: Words; readonly signOut: () => void }): ReactNode {
  // Before a process is shown there is no workbench around, and no form.
  const typed = useWorkbench().typed as TypedStore | undefined;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button look="link" onClick={() => ((typed?.any() ?? false) ? setAsked(true) : signOut())}>
        {t.signIn.signOut}
      </Button>
      {asked && (
        <AskDialog
          title={t.signIn.signOut}
          text={t.signIn.typedLost}
          action={t.signIn.signOut}
          onClose={() => setAsked(false)}
          onDo={() => {
            signOut();
            return Promise.resolve(null);
          }}
        />
      )}
    </>
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
        <SignOut t={t} signOut={signOut} />
      </div>
    </div>
  );
}
