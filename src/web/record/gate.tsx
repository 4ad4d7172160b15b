import { Suspense, useCallback, useEffect, useState, type ReactNode } from "react";
import { Button } from "../../views/kit/button.tsx";
import { Trouble } from "../../views/kit/states.tsx";
import { later } from "../../views/pages/later.tsx";
import { PageFence } from "../../views/shell/page-fence.tsx";
import type { Words } from "../../words/types.ts";
import { failureWords } from "../../words/words.ts";
import type { ApiAnswer } from "./api.ts";
import { openSession, type Opening, type Session } from "./session.ts";

/** Who is let in needs no way in. */
const { Page: SignIn } = later(async () => (await import("./sign-in.tsx")).SignIn);
const { Page: TakeInvitation } = later(async () => (await import("./sign-in.tsx")).TakeInvitation);
const { Page: NotLetIn } = later(async () => (await import("./sign-in.tsx")).NotLetIn);
const { Page: OpenedMessageLink } = later(async () => (await import("./message-link.tsx")).OpenedMessageLink);

/** Lets in who is signed in; shows the others how to get in. */
export function Gate({
  t,
  opening,
  children,
}: {
  readonly t: Words;
  readonly opening: Opening;
  /** `renew` asks anew what the session may do, without loading the page. */
  readonly children: (session: Session, renew: () => Promise<void>) => ReactNode;
}): ReactNode {
  const [answer, setAnswer] = useState<ApiAnswer<Session> | null>(null);
  const [invitation, setInvitation] = useState(opening.invitation);
  useEffect(() => {
    void opening.session.then(setAnswer);
  }, [opening]);
  const renew = useCallback(async () => {
    const renewed = await openSession({ token: null });
    if (renewed.ok) setAnswer(renewed);
  }, []);
  usePastedLinks();
  const page = (content: ReactNode) => (
    <main id="main" className="sheet gate">
      <p className="wordmark gate-mark">Parley</p>
      {content}
    </main>
  );
  const loading = page(
    <p className="finder-note" role="status">
      {t.states.loading}
    </p>,
  );
  if (answer === null) return loading;
  if (!answer.ok)
    return page(
      <Trouble alone title={t.states.failed} text={t.states.failedText({ reason: failureWords(t, answer.failure) })}>
        <Button onClick={() => window.location.reload()}>{t.states.retry}</Button>
      </Trouble>,
    );
  const onSignedIn = () => {
    setInvitation(null);
    // Only a session that is open knows the key of what is typed in it.
    void openSession({ token: null }).then(setAnswer);
  };
  const session = answer.value;
  const gate = (content: ReactNode) => (
    <Suspense fallback={loading}>
      {page(
        <PageFence t={t}>
          {session.trial && <p className="who-trial gate-trial">{t.accounts.trial}</p>}
          {content}
        </PageFence>,
      )}
    </Suspense>
  );
  if (opening.message !== null) return gate(<OpenedMessageLink t={t} link={opening.message} />);
  if (invitation !== null)
    return gate(<TakeInvitation session={session} t={t} token={invitation} onSignedIn={onSignedIn} />);
  if (!session.signedIn)
    return gate(<SignIn session={session} t={t} onSignedIn={onSignedIn} refused={opening.refused} />);
  if (opening.refused !== null) return gate(<NotLetIn t={t} refused={opening.refused} />);
  return (
    <PageFence t={t}>
      <Suspense fallback={loading}>{children(session, renew)}</Suspense>
    </PageFence>
  );
}

/** A link that is pasted over this page's own address changes the fragment alone: nothing would be loaded. */
function usePastedLinks(): void {
  useEffect(() => {
    const take = () => {
      if (/^#(?:token|invitation|confirm|stop)=/u.test(window.location.hash)) window.location.reload();
    };
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
}
