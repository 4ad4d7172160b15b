import type { ReactNode } from "react";
import type { HandedLink } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { ShownOnce } from "./shown-once.tsx";

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
  const { t, locale } = useWorkbench();
  const words = t.record.people;
  const { link, expires } = handed;
  return (
    <ShownOnce label={label} text={link} button={words.copyLink}>
      <p className="hint">{words.linkText({ until: locale.date(expires.slice(0, 10)) })}</p>
      {trial && <p className="hint">{t.accounts.trialInvite}</p>}
    </ShownOnce>
  );
}
