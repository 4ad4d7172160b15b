import { createContext, useContext, useEffect, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Alternative, CompositeText, Slot } from "../../../../core/text/composite.ts";
import { unmarked } from "../../../../core/text/footnotes.ts";
import type { TablePiece } from "../../../../core/text/table.ts";
import { bracketOfRow, layOutComposite, type HeldPiece } from "../../../../core/text/table-composite.ts";
import { MarkedWords } from "../../../kit/footnotes.tsx";
import { Parties, partiesOf, partyOf } from "../../../kit/party.tsx";
import { heldLines } from "../../../kit/held-lines.tsx";
import { LaidWords, type LaidLook } from "../../../kit/words-table.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** What brackets need to know of the page around them. */
export interface BracketContext {
  readonly numbers: ReadonlyMap<Slot, number>;
  readonly names: boolean;
  readonly reader: string | null;
  /** Number of the bracket one is at. */
  readonly here: number;
  readonly open: boolean;
  readonly choose: (n: number) => void;
}

const context = createContext<BracketContext | null>(null);

/** Hands the page's choices to the brackets below. */
export const BracketProvider = context.Provider;

function useBrackets(): BracketContext {
  const value = useContext(context);
  if (value === null) throw new Error("a bracket was rendered outside a composite text");
  return value;
}

/** Whether the page says who holds what. */
export function useNamesShown(): boolean {
  return useBrackets().names;
}

/** Words with their brackets; `told` where they are not the words of a draft. */
export function CompositeWords({ text }: { readonly text: CompositeText }): ReactNode {
  return text.map((part, index) => {
    const key = `${index}`;
    return typeof part === "string" ? <MarkedWords key={key} words={part} /> : <Bracket key={key} slot={part} />;
  });
}

/** Words of a point as paragraphs and tables; rows that only some hold stand in brackets. */
export function CompositeBlocks({
  text,
  ...look
}: { readonly text: CompositeText } & Omit<LaidLook<HeldPiece>, "children" | "lines" | "row">): ReactNode {
  const laid = layOutComposite(text);
  const around = ({ around: slot, parties }: HeldPiece): readonly [ReactNode, ReactNode] =>
    slot === undefined || parties === null ? [null, null] : rowSigns(slot, parties);
  return (
    <LaidWords
      laid={laid}
      {...look}
      row={(row) => {
        const held = bracketOfRow(row);
        return held === null ? null : around(held);
      }}
      lines={heldLines((held) => (held === null ? [null, null] : around(held)), heldWords)}
    >
      {heldWords}
    </LaidWords>
  );
}

function heldWords(pieces: readonly TablePiece<HeldPiece>[]): ReactNode {
  return pieces.map((piece, index) => <HeldWords key={`${piece.tag.path} ${index + 1}`} piece={piece} />);
}

function HeldWords({ piece: { text, tag } }: { readonly piece: TablePiece<HeldPiece> }): ReactNode {
  const { t } = useWorkbench();
  if (tag.none === true) return <i className="no-text">{t.composite.noText}</i>;
  return typeof tag.part === "string" ? <MarkedWords words={text} /> : <Bracket slot={tag.part} />;
}

function rowSigns(slot: Slot, parties: readonly string[]): readonly [ReactNode, ReactNode] {
  return [<RowSign key="opens" slot={slot} />, <RowEnd key="closes" slot={slot} parties={parties} />];
}

/** Letters over a strip of the party's hatching, running with the words so that lines break where they should. */
function Sigla({ parties }: { readonly parties: readonly string[] }): ReactNode {
  const { state } = useWorkbench();
  return (
    <span className="sigla">
      {parties.map((id) => (
        <span
          key={id}
          className="siglum"
          data-slot={Math.min(partyOf(state, partiesOf(state, id)[0] ?? id).slot, 8)}
          title={partiesOf(state, id)
            .map((one) => partyOf(state, one).name)
            .join(", ")}
        >
          {id}
        </span>
      ))}
    </span>
  );
}

/** The first sign of a bracket around whole rows or lines. */
function RowSign({ slot }: { readonly slot: Slot }): ReactNode {
  const { numbers, here } = useBrackets();
  const n = numbers.get(unmarked(slot)) ?? 0;
  return (
    <span className={n === here ? "bracket is-here" : "bracket"} data-bracket={n}>
      <BracketSign slot={slot} nests={false} />
    </span>
  );
}

function RowEnd({ slot, parties }: { readonly slot: Slot; readonly parties: readonly string[] }): ReactNode {
  const { numbers, names } = useBrackets();
  const { t } = useWorkbench();
  return (
    <span className="bracket" data-bracket={numbers.get(unmarked(slot)) ?? 0}>
      {names && (
        <>
          <Sigla parties={parties} />
          <span className="heard"> {t.composite.heldBy({ parties: parties.join(", ") })}</span>
        </>
      )}
      ]
    </span>
  );
}

function AlternativeView({
  alternative,
  nests,
  sign,
}: {
  readonly alternative: Alternative;
  readonly nests: boolean;
  /** The opening bracket, where it is more than a sign. */
  readonly sign: ReactNode;
}): ReactNode {
  const { names, reader } = useBrackets();
  const { t, state } = useWorkbench();
  const own = reader !== null && alternative.parties.includes(reader);
  const standing = reader === null ? "" : own ? " is-read" : " is-other";
  const slot = own ? Math.min(partyOf(state, partiesOf(state, reader)[0] ?? reader).slot, 8) : undefined;
  return (
    <span className={`alternative${standing}`} data-slot={slot}>
      {sign ?? (nests ? <b>[</b> : "[")}
      {alternative.text.length === 0 ? (
        <i className="no-text">{t.composite.noText}</i>
      ) : (
        <CompositeWords text={alternative.text} />
      )}
      {names && (
        <>
          <Sigla parties={alternative.parties} />
          <span className="heard"> {t.composite.heldBy({ parties: alternative.parties.join(", ") })}</span>
        </>
      )}
      {nests ? <b>]</b> : "]"}
    </span>
  );
}

/** One place where words differ: its first sign is the button that opens what is known about it, as a press anywhere on it. */
function Bracket({ slot }: { readonly slot: Slot }): ReactNode {
  const { numbers, here } = useBrackets();
  const n = numbers.get(unmarked(slot)) ?? 0;
  const isHere = n === here;
  const nests = slot.alternatives.some(({ text }) => text.some((part) => typeof part !== "string"));
  const sign = <BracketSign slot={slot} nests={nests} />;
  return (
    <span className={isHere ? "bracket is-here" : "bracket"} data-bracket={n}>
      {slot.alternatives.map((alternative, index) => (
        <AlternativeView
          key={alternative.parties.join(" ")}
          alternative={alternative}
          nests={nests}
          sign={index === 0 ? sign : null}
        />
      ))}
    </span>
  );
}

/** The opening sign of a bracket, which opens what is known about it. */
function BracketSign({ slot, nests }: { readonly slot: Slot; readonly nests: boolean }): ReactNode {
  const { numbers, here, open, choose } = useBrackets();
  const { t } = useWorkbench();
  const n = numbers.get(unmarked(slot)) ?? 0;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose(n);
  };
  const summary = slot.alternatives
    .map(({ text }) => (text.length === 0 ? t.composite.noText : plain(text)))
    .join(" / ");
  return (
    <span
      className={nests ? "bracket-sign bracket-outer" : "bracket-sign"}
      role="button"
      tabIndex={0}
      aria-expanded={n === here && open}
      aria-label={t.composite.bracket({ n, alternatives: summary })}
      onKeyDown={press}
    >
      [
    </span>
  );
}

/** Opens the bracket that is pressed within an element; selecting words in a bracket is not pressing it. */
export function useBracketPress(element: RefObject<HTMLElement | null>, choose: (n: number) => void): void {
  useEffect(() => {
    const body = element.current;
    if (body === null) return;
    const press = ({ target }: MouseEvent) => {
      const bracket = target instanceof Element ? target.closest<HTMLElement>(".bracket") : null;
      const n = Number(bracket?.dataset["bracket"] ?? 0);
      if (n > 0 && window.getSelection()?.isCollapsed !== false) choose(n);
    };
    body.addEventListener("click", press);
    return () => body.removeEventListener("click", press);
  });
}

/** The words of a text with brackets, all alternatives one after the other. */
export function plain(text: CompositeText): string {
  return text
    .map((part) =>
      typeof part === "string" ? part : `[${part.alternatives.map((one) => plain(one.text)).join("][")}]`,
    )
    .join("");
}

/** The one bracket of several alternatives that a point as a whole is, or null. */
export function wholeSlot(text: CompositeText): Slot | null {
  const only = text.length === 1 ? text[0] : undefined;
  return only === undefined || typeof only === "string" || only.alternatives.length === 1 ? null : only;
}

/** A whole point in alternatives: `Option 1`, its holders, its words. The names of the options open what is known. */
export function Options({
  slot,
  told,
}: {
  readonly slot: Slot;
  readonly told: (parties: readonly string[]) => ReactNode;
}): ReactNode {
  const { numbers, names, reader, here, open, choose } = useBrackets();
  const { t, state } = useWorkbench();
  const n = numbers.get(unmarked(slot)) ?? 0;
  const isHere = n === here;
  return (
    <div className={isHere ? "options-whole is-here" : "options-whole"} data-bracket={n}>
      {slot.alternatives.map(({ parties }, index) => {
        const own = reader !== null && parties.includes(reader);
        const standing = reader === null ? "" : own ? " is-read" : " is-other";
        return (
          <div
            key={parties.join(" ")}
            className={`option-whole${standing}`}
            data-slot={own ? Math.min(partyOf(state, partiesOf(state, reader)[0] ?? reader).slot, 8) : undefined}
          >
            <p className="option-head">
              <button type="button" className="option-name" aria-expanded={isHere && open} onClick={() => choose(n)}>
                {t.composite.option({ n: index + 1 })}
              </button>
              {names && <Parties ids={parties.flatMap((id) => partiesOf(state, id))} />}
            </p>
            {told(parties)}
          </div>
        );
      })}
    </div>
  );
}
