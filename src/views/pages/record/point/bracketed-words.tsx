import { Fragment, type ReactNode } from "react";
import type { CompositeText } from "../../../../core/text/composite.ts";
import { partiesOf, partyOf } from "../../../kit/party.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** Words of a composite with their brackets and the letters of who holds what. */
export function BracketedWords({
  text,
  nested = false,
}: {
  readonly text: CompositeText;
  readonly nested?: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  return text.map((part, at) => {
    const key = `${at}`;
    if (typeof part === "string") return <Fragment key={key}>{part}</Fragment>;
    const outer = !nested && part.alternatives.some((each) => each.text.some((piece) => typeof piece !== "string"));
    const sign = (bracket: string) => (outer ? <b>{bracket}</b> : bracket);
    return (
      <Fragment key={key}>
        {part.alternatives.map(({ parties, text: held }) => (
          <span key={parties.join(" ")}>
            {sign("[")}
            {held.length === 0 ? (
              <i className="no-text">{t.composite.noText}</i>
            ) : (
              <BracketedWords text={held} nested />
            )}
            <Letters parties={parties} />
            {sign("]")}
          </span>
        ))}
      </Fragment>
    );
  });
}

function Letters({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { t, state } = useWorkbench();
  return (
    <>
      <span className="sigla" aria-hidden="true">
        {parties.map((id) => (
          <span key={id} className="siglum" data-slot={Math.min(partyOf(state, partiesOf(state, id)[0] ?? id).slot, 8)}>
            {id}
          </span>
        ))}
      </span>
      <span className="heard"> {t.composite.heldBy({ parties: parties.join(", ") })}</span>
    </>
  );
}
