import { useCallback, useEffect, useState, type ReactNode } from "react";
import { failureWords } from "../../../../words/words.ts";
import type { Asked, IdentityLine, RecordAccess } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** What the reader signs in with at an identity provider: shown, ended, added. */
export function Elsewhere({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.sessions;
  const [bound, setBound] = useState<readonly IdentityLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { identities, bindElsewhere, endIdentity, provider } = record;
  const load = useCallback(async () => {
    const answer = await identities();
    if (answer.ok) setBound(answer.value);
  }, [identities]);
  useEffect(() => {
    void Promise.resolve().then(load);
  }, [load]);
  const act = async (acting: Promise<Asked<void>>) => {
    const acted = await acting;
    setTrouble(acted.ok ? null : failureWords(t, acted.failure));
    await load();
  };
  return (
    <>
      {trouble !== null && (
        <p className="write-trouble" role="alert">
          {trouble}
        </p>
      )}
      {bound.map((identity) => (
        <p key={`${identity.issuer} ${identity.subject}`}>
          {words.bound({ name: new URL(identity.issuer).hostname, subject: identity.subject })}{" "}
          <Button look="link" onClick={() => void act(endIdentity(identity))}>
            {words.unbind}
          </Button>
        </p>
      ))}
      {provider !== null && (
        <p>
          <Button onClick={() => void act(bindElsewhere())}>{words.elsewhere({ name: provider })}</Button>
        </p>
      )}
    </>
  );
}
