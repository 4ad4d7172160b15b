import type { ReactNode } from "react";
import type { RecordAccess } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { useAsked } from "./use-asked.ts";
import { WriteTrouble } from "../../../kit/write-trouble.tsx";

/** What the reader signs in with at an identity provider: shown, ended, added. */
export function Elsewhere({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const words = t.accounts.sessions;
  const { value: bound, trouble, act } = useAsked(record.identities, (why) => why);
  const { bindElsewhere, endIdentity, provider } = record;
  return (
    <>
      <WriteTrouble text={trouble} />
      {bound?.map((identity) => (
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
