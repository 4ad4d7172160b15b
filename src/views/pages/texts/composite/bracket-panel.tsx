import type { ReactNode } from "react";
import type { Slot } from "../../../../core/text/composite.ts";
import { Button } from "../../../kit/button.tsx";
import { Icon } from "../../../kit/icon.tsx";
import { Parties, partiesOf } from "../../../kit/party.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { draftTitle } from "../draft-choice.tsx";
import { plainLabel } from "../labels.ts";
import { plain } from "./text-view.tsx";
import type { NumberedSlot, GatheredPoint, Origin } from "./gathered.ts";

/** What is known about one bracket: alternatives, who holds them in which draft of which day, reasons, the silent. */
export function BracketPanel({
  numbered,
  onClose,
}: {
  readonly numbered: NumberedSlot;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.composite.open;
  const { slot, point } = numbered;
  const label = plainLabel(point.point.label);
  const first = point.origins[0];
  const holders = slot.alternatives.flatMap(({ parties }) => parties);
  return (
    <section className="bracket-panel" aria-label={words.title({ place: label })}>
      <div className="bracket-panel-head">
        <p>
          <b>{words.title({ place: label })}</b>{" "}
          <span className="hint">
            {words.summary({ alternatives: slot.alternatives.length, parties: holders.length })}
          </span>
        </p>
        <span className="grow" />
        <Button look="quiet" onClick={onClose}>
          <Icon name="close" /> <span className="heard">{words.close}</span> <kbd>Esc</kbd>
        </Button>
      </div>
      <div className="bracket-panel-body">
        <Alternatives slot={slot} point={point} />
        <Reasons point={point} numbered={numbered} first={first} />
      </div>
    </section>
  );
}

/** Why the words stand in brackets, by those who say so. */
function Reasons({
  point,
  numbered,
  first,
}: {
  readonly point: GatheredPoint;
  readonly numbered: NumberedSlot;
  readonly first: Origin | undefined;
}): ReactNode {
  const { t, locale, state, place } = useWorkbench();
  const words = t.composite.open;
  return (
    <div className="bracket-reasons">
      <p className="label">{words.reason}</p>
      {point.reasons.length === 0 ? (
        <p className="hint">{words.noReason}</p>
      ) : (
        point.reasons.map((reason) => (
          <p key={`${reason.saidBy} ${reason.note}`}>
            <b>{t.composite.reasons[reason.reason]}.</b> {reason.note}{" "}
            <span className="hint">
              {reason.saidBy}, {locale.date(reason.on)}. {words.ourWords}
            </span>
          </p>
        ))
      )}
      {[
        { said: words.without, parties: numbered.without },
        { said: words.silent, parties: point.notAddressed },
        { said: t.composite.otherLanguage, parties: point.otherLanguage },
      ].map(
        ({ said, parties }) =>
          parties.length > 0 && (
            <p key={said} className="silent">
              <span className="silent-ring" aria-hidden="true" /> {said}:{" "}
              <Parties ids={parties.flatMap((party) => partiesOf(state, party))} />
            </p>
          ),
      )}
      {first !== undefined && (
        <p>
          <PageLink to={onPage(place, "history", { draft: first.tabled.id, point: first.point.id })}>
            {words.history}
          </PageLink>
        </p>
      )}
    </div>
  );
}

/** Who holds which words since when. */
function Alternatives({ slot, point }: { readonly slot: Slot; readonly point: GatheredPoint }): ReactNode {
  const { t, state, locale } = useWorkbench();
  const words = t.composite.open;
  return (
    <table className="alternatives">
      <thead>
        <tr>
          <th scope="col">{words.alternative}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{words.draft}</th>
          <th scope="col">{words.since}</th>
        </tr>
      </thead>
      {slot.alternatives.map(({ parties, text }) => (
        <tbody key={parties.join(" ")}>
          {parties.map((party, index) => {
            const origin = point.origins.find((candidate) => candidate.party === party);
            const date = origin?.tabled.draft.date ?? null;
            return (
              <tr key={party}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={parties.length} className={text.length === 0 ? "hint" : "words"}>
                    {text.length === 0 ? t.composite.noText : plain(text).trim()}
                  </th>
                )}
                <td>
                  <Parties ids={partiesOf(state, party)} />
                </td>
                <td>{origin === undefined ? "" : `${draftTitle(origin.tabled)}, ${origin.name || t.text.noLabel}`}</td>
                <td className="nowrap">{date === null ? t.text.undated : locale.shortDate(date)}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
