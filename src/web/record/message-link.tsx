import { useState, type ReactNode } from "react";
import type { Failure } from "../../core/common/result.ts";
import { Button } from "../../views/kit/button.tsx";
import type { Words } from "../../words/types.ts";
import { failureWords } from "../../words/words.ts";
import { tell } from "./api.ts";
import type { MessageLink } from "./session.ts";

/**
 * What a link in an e-mail is for, and the button that does it: programs that open the links of a letter to look at them shall
 * neither confirm an address nor stop what somebody wants.
 */
export function OpenedMessageLink({ t, link }: { readonly t: Words; readonly link: MessageLink }): ReactNode {
  const words = t.accounts.messages;
  const confirms = link.purpose === "confirm";
  const [outcome, setOutcome] = useState<"done" | Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async () => {
    setBusy(true);
    const { id, token } = link;
    const query = `id=${encodeURIComponent(id)}&token=${encodeURIComponent(token)}`;
    const answer = confirms
      ? await tell<void>("messages.confirm", { id, token })
      : await tell<void>(`messages.stop?${query}`, {});
    setBusy(false);
    setOutcome(answer.ok ? "done" : answer.failure);
  };
  return (
    <section className="sign-in" aria-labelledby="message-link">
      <h1 id="message-link">{confirms ? words.confirmTitle : words.stopTitle}</h1>
      {outcome !== null && outcome !== "done" && (
        <p className="sign-in-trouble" role="alert">
          {failureWords(t, outcome)}
        </p>
      )}
      {outcome === "done" ? (
        <>
          <p role="status">{confirms ? words.confirmed : words.stopDone}</p>
          <p>
            <a className="button" href={document.baseURI}>
              {words.toParley}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{confirms ? words.confirmText : words.stopText}</p>
          <div className="tools">
            <Button look="main" disabled={busy} onClick={() => void act()}>
              {confirms ? words.confirm : words.stopNow}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
