import type { ReactNode } from "react";
import type { HandedLink } from "../../../record.ts";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** A link that works once, shown once, to be handed over. */
export function HandedLinkBox({
  label,
  handed,
  trial,
}: {
  readonly label: string;
  readonly handed: HandedLink;
  readonly trial: boolean;
}): ReactNode {
  const { t, locale, copy, notify } = useWorkbench();
  const words = t.record.people;
  const { link, expires } = handed;
  return (
    <div className="invite-link" role="status">
      <p className="label">{label}</p>
      <code>{link}</code>
      <p className="hint">{words.linkText({ until: locale.date(expires.slice(0, 10)) })}</p>
      {trial && <p className="hint">{t.accounts.trialInvite}</p>}
      <Button
        onClick={() =>
          void copy({ text: link, html: link }).then((done) => {
            if (done) notify(words.copied);
          })
        }
      >
        {words.copyLink}
      </Button>
    </div>
  );
}
