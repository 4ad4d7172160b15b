import type { ReactNode } from "react";
import { SURE_PAIRING } from "../../../../core/text/alignment.ts";
import type { Rich } from "../../../../words/rich.ts";
import type { Words } from "../../../../words/types.ts";
import { namesOf, type FlatPoint } from "../labels.ts";
import { RichText } from "../../../kit/rich.tsx";
import type { BlockContext } from "./block-context.ts";
import type { ComparedPair } from "./compared.ts";

function relationWords(pair: ComparedPair, t: Words): Rich | null {
  const words = t.compare.relation;
  const from = namesOf(pair.from, t.text.noLabel).join(" + ");
  const to = namesOf(pair.to, t.text.noLabel).join(" + ");
  if (pair.pair.relation === "split") return words.split({ from, to });
  if (pair.pair.relation === "merged") return words.merged({ from, to });
  if (pair.pair.moved && pair.to.length > 0 && pair.from.length > 0) return words.moved({ from, to });
  if (pair.pair.renumbered && pair.to.length > 0 && pair.from.length > 0 && from !== to)
    return words.renumbered({ from, to });
  return null;
}

/** Points that did not stay one by one and in order. */
function restructured({ pair, from, to }: ComparedPair): boolean {
  return pair.relation === "split" || pair.relation === "merged" || (pair.moved && from.length > 0 && to.length > 0);
}

/** Whether the margin speaks of the pairing at all, or keeps its reason for those who ask. */
function speaksOfPairing(pair: ComparedPair): boolean {
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const { confidence, reason } = pair.pair;
  return oneSided || reason.basis === "corrected" || confidence < SURE_PAIRING || restructured(pair);
}

/** In the margin: what became of the point, how sure the pairing is, and why. Silent where there is nothing to say. */
export function RelationLine({
  pair,
  context,
  brief = false,
}: {
  readonly pair: ComparedPair;
  readonly context: BlockContext;
  readonly brief?: boolean;
}): ReactNode {
  const { t } = context;
  const words = relationWords(pair, t);
  const speaks = speaksOfPairing(pair);
  if (!speaks && (words === null || brief)) return null;
  const { confidence, reason } = pair.pair;
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const sure = confidence >= SURE_PAIRING || oneSided || reason.basis === "corrected";
  const identical = !oneSided && pair.pair.identical;
  return (
    <p className="relation">
      {words !== null && !brief && (
        <span>
          <RichText text={words} />
          {identical && `, ${t.compare.relation.identical.toLocaleLowerCase()}`}
          {restructured(pair) &&
            sure &&
            reason.basis !== "corrected" &&
            ` · ${t.compare.confidence({ value: confidence.toFixed(2) })}`}{" "}
        </span>
      )}
      {!sure && (
        <span className="standing relation-unsure">
          {pair.pair.onSameMatter
            ? t.compare.onSameMatter
            : t.compare.unsure({ percent: Math.round(confidence * 100) })}
        </span>
      )}
      {pair.pair.onSameMatter && (
        <button type="button" className="link" onClick={() => context.join(pair)}>
          {t.compare.join}
        </button>
      )}{" "}
      {speaks && <WhyButton pair={pair} context={context} quiet={false} />}
    </p>
  );
}

/** The way to the reason of an ordinary pairing: there for the keyboard, seen when pointed at. */
export function QuietWhy({
  pair,
  context,
}: {
  readonly pair: ComparedPair;
  readonly context: BlockContext;
}): ReactNode {
  return speaksOfPairing(pair) ? null : <WhyButton pair={pair} context={context} quiet />;
}

function WhyButton({
  pair,
  context,
  quiet,
}: {
  readonly pair: ComparedPair;
  readonly context: BlockContext;
  readonly quiet: boolean;
}): ReactNode {
  const { t } = context;
  const oneSided = pair.from.length === 0 || pair.to.length === 0;
  const corrected = pair.pair.reason.basis === "corrected";
  return (
    <button
      type="button"
      className={quiet ? "link why why-quiet" : "link why"}
      data-why={pair.index}
      aria-haspopup="dialog"
      onClick={(event) => context.openWhy(pair.index, event.currentTarget)}
    >
      {corrected ? t.compare.reasons.corrected : oneSided ? t.compare.whyNot : t.compare.why}
    </button>
  );
}

/** Under the heading in one text: where the point comes from. */
export function RelationText({
  pair,
  flat,
  index,
  context,
}: {
  readonly pair: ComparedPair;
  readonly flat: FlatPoint;
  readonly index: number;
  readonly context: BlockContext;
}): ReactNode {
  const { t } = context;
  const words = t.compare.relation;
  const from = namesOf(pair.from, t.text.noLabel).join(", ");
  const own = namesOf([flat], t.text.noLabel).join("");
  const text = (): string | null => {
    if (pair.from.length === 0) return words.added;
    if (pair.to.length === 0) return words.dropped;
    if (pair.pair.relation === "split")
      return index === 0 && flat === pair.to[0]
        ? words.splitInto({ to: namesOf(pair.to, t.text.noLabel).join(", ") })
        : words.splitUnified({ from });
    if (pair.pair.relation === "merged") return words.mergedUnified({ from });
    if (pair.pair.moved) return words.movedUnified({ from });
    return index === 0 && from !== own && pair.pair.renumbered ? words.was({ from }) : null;
  };
  const said = text();
  return said === null ? null : <p className="relation relation-under">{said}</p>;
}
