import type { ComponentType } from "react";
import { later } from "../views/pages/later.tsx";
import { loadWords } from "../words/words.ts";
import type { Mounted } from "./mount.tsx";
import { Gate } from "./record/gate.tsx";
import type { Opening } from "./record/session.ts";
import { readSettings } from "./settings.ts";

/** The workbench on processes that a server keeps, for who is let in. */
export function served(opening: Opening): ComponentType<Mounted> {
  const { Page: SignedIn, load } = later(async () => (await import("./signed-in.tsx")).SignedIn);
  // On its way once there are words to say so; what fails is asked for again, and told, when it is shown.
  void loadWords(readSettings().language)
    .then(load, load)
    .catch(() => undefined);
  return function Served(mounted) {
    return (
      <Gate t={mounted.t} opening={opening}>
        {(session, renew) => <SignedIn session={session} renew={renew} {...mounted} />}
      </Gate>
    );
  };
}
