import { useEffect, useMemo, useState, type ReactNode } from "react";
import { typedInMemory, type TypedStore } from "../views/typed.ts";
import { App } from "./app.tsx";
import type { Mounted } from "./mount.tsx";
import { onSignedOutElsewhere } from "./record/leaving.ts";
import { serverSource } from "./record/server-source.ts";
import { serverStarts } from "./record/server-starts.ts";
import type { Session } from "./record/session.ts";
import { sealedTyped, shelfOfBrowser } from "./typed-store.ts";

/** The workbench of who was let in, until that person signs out in this tab or in another: then nothing is shown or held any more. */
export function SignedIn(
  props: { readonly session: Session; readonly renew: () => Promise<void> } & Mounted,
): ReactNode {
  const [gone, setGone] = useState(false);
  useEffect(() => onSignedOutElsewhere(() => setGone(true)), []);
  useEffect(() => {
    // Loaded anew, so that nothing of what was read or typed stays in memory; the way in is what it shows.
    if (gone) window.location.replace(window.location.pathname);
  }, [gone]);
  return gone ? null : <Entered {...props} />;
}

function Entered({
  session,
  renew,
  ...mounted
}: { readonly session: Session; readonly renew: () => Promise<void> } & Mounted): ReactNode {
  const { ownFiles, createWorker } = mounted;
  const { reads = null } = session;
  useEffect(() => ownFiles.servedBy(reads), [ownFiles, reads]);
  const source = useMemo(() => serverSource(session), [session]);
  const typed = useMemo(() => typedIn(session), [session]);
  const starts = useMemo(
    () => serverStarts(session, ownFiles, createWorker, renew),
    [session, ownFiles, createWorker, renew],
  );
  return <App source={source} session={session} starts={starts} typed={typed} {...mounted} />;
}

const inMemory = typedInMemory();

/** What is typed outlives a reload where the browser keeps anything and the session has a key for it. */
function typedIn({ typedKey }: Session): TypedStore {
  const shelf = shelfOfBrowser();
  if (shelf === null || typedKey === undefined) return inMemory;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return sealedTyped(shelf, typedKey, { now: Date.now, random });
}
