import { Fragment, type ReactNode } from "react";
import type { CompositeText } from "../../../../core/text/composite.ts";
import { partiesOf, partyOf } from "../../../kit/party.tsx";
import { bracketOfRow, layOutComposite, type HeldPiece } from "../../../../core/text/table-composite.ts";
import type { TablePiece } from "../../../../core/text/table.ts";
import { heldLines } from "../../../kit/held-lines.tsx";
import { LaidWords, type LaidLook } from "../../../kit/words-table.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** Words of a composite with their brackets and the letters of who holds what. */
function BracketedWords({
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

/** Words as paragraphs and tables; rows that only some hold stand in brackets. */
export function BracketedBlocks({
  text,
  ...look
}: { readonly text: CompositeText } & Omit<LaidLook<HeldPiece>, "children" | "lines" | "row">): ReactNode {
  const { t } = useWorkbench();
  const laid = layOutComposite(text);
  const around = (held: HeldPiece | null): readonly [ReactNode, ReactNode] => {
    if (held === null || held.parties === null) return [null, null];
    const after = (
      <Fragment key="closes">
        <Letters parties={held.parties} />]
      </Fragment>
    );
    return ["[", after];
  };
  const words = (pieces: readonly TablePiece<HeldPiece>[]) =>
    pieces.map(({ text: own, tag }, index) => (
      <Fragment key={`${tag.path} ${index + 1}`}>
        {tag.none === true ? (
          <i className="no-text">{t.composite.noText}</i>
        ) : typeof tag.part === "string" ? (
          own
        ) : (
          <BracketedWords text={[tag.part]} />
        )}
      </Fragment>
    ));
  return (
    <LaidWords laid={laid} {...look} row={(row) => around(bracketOfRow(row))} lines={heldLines(around, words)}>
      {words}
    </LaidWords>
  );
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
