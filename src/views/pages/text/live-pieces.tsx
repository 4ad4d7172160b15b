import type { ReactNode } from "react";
import { NoteMark } from "../../kit/footnotes.tsx";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";
import type { LeafMarks, LeafPiece } from "./leaves.ts";

/** Which proposal does something to words, or the number of a note. */
export interface Mark {
  readonly n: number | null;
  readonly id: string;
  readonly party: string | undefined;
  /** Words that come by it come for its party alone, beside those of the others. */
  readonly inBrackets?: true;
}

/** Words that come by a proposal. */
export type Insert = LeafMarks<Mark>["inserts"][number];

/** What is drawn of a leaf: what stays, what would go, what would come, and where reservations begin and end. */
export function Pieces({ pieces }: { readonly pieces: readonly LeafPiece<Mark>[] }): ReactNode {
  return pieces.map((piece, index) => {
    const key = `${piece.at} ${index}`;
    if ("bracket" in piece)
      return piece.bracket === "note" ? (
        <NoteMark key={key} n={piece.mark.n ?? 0} />
      ) : (
        <Reservation key={key} side={piece.bracket} party={piece.mark.party ?? ""} />
      );
    if ("insert" in piece) return <Inserts key={key} list={[{ ...piece, words: piece.insert }]} />;
    return <Gone key={key} marks={piece.goneBy} words={piece.words} />;
  });
}

/** Words of a leaf, struck where proposals take them out; where these are several, each is named. */
function Gone({ marks, words }: { readonly marks: readonly Mark[]; readonly words: string }): ReactNode {
  const { t } = useWorkbench();
  if (marks.length === 0) return words;
  return (
    <>
      <del data-proposal={marks.map(({ id }) => id).join(" ")}>
        <span className="heard" data-aside>
          {t.compare.heard.deleted}
        </span>
        {words}
      </del>
      {marks.length > 1 && marks.map((mark) => <ToProposal key={mark.id} mark={mark} />)}
    </>
  );
}

/** Where words that a party reserves on begin, or end: signed as any bracket. */
function Reservation({ side, party }: { readonly side: "opens" | "closes"; readonly party: string }): ReactNode {
  const { t } = useWorkbench();
  if (side === "opens") return <b data-aside>[</b>;
  return (
    <>
      <Sigla parties={[party]} />
      <span className="heard" data-aside>
        {" "}
        {t.livingText.reservedBy({ party })}
      </span>
      <b data-aside>]</b>
    </>
  );
}

/** Whose proposal does it, and the way to it. */
function ToProposal({ mark }: { readonly mark: Mark }): ReactNode {
  const { t } = useWorkbench();
  return (
    <a className="live-ref" data-aside href={`#proposal-${mark.id}`}>
      {mark.party !== undefined && <Sigla parties={[mark.party]} />}
      {mark.n === null ? <span className="heard">{t.livingText.notSent}</span> : <ProposalTag n={mark.n} />}
    </a>
  );
}

/** The number of a proposal, which is not to be taken for that of a note: seen in short, heard as words. */
export function ProposalTag({ n }: { readonly n: number }): ReactNode {
  const { livingText } = useWorkbench().t;
  return (
    <>
      <b className="prop-tag" aria-hidden="true">
        {livingText.proposalTag({ n })}
      </b>
      <span className="heard"> {livingText.proposalN({ n })}</span>
    </>
  );
}

/** Words that would come. */
export function Inserts({
  list,
  named = true,
}: {
  readonly list: readonly Insert[];
  /** Whether it is said whose they are. */
  readonly named?: boolean;
}): ReactNode {
  const { t } = useWorkbench();
  return list.map(({ words, mark }) => (
    <span key={`${mark.id} ${words}`} className="live-come" data-aside>
      <i className="between" data-aside />
      <ins data-aside data-proposal={mark.id}>
        <span className="heard">{t.compare.heard.inserted}</span>
        {mark.inBrackets === true ? (
          <>
            [{words}
            {mark.party !== undefined && <HeldBy parties={[mark.party]} />}]
          </>
        ) : (
          words
        )}
      </ins>
      {named && <ToProposal mark={mark} />}
    </span>
  ));
}

/** Who holds words in brackets: seen as letters, heard as a sentence. */
export function HeldBy({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      <Sigla parties={parties} />
      <span className="heard" data-aside>
        {" "}
        {t.composite.heldBy({ parties: parties.join(", ") })}
      </span>
    </>
  );
}

/** Letters over a strip of hatching. */
function Sigla({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { slots } = useBench();
  return (
    <span className="sigla" aria-hidden="true" data-aside>
      {parties.map((id) => (
        <span key={id} className="siglum" data-slot={slots[id] ?? 8}>
          {id}
        </span>
      ))}
    </span>
  );
}
