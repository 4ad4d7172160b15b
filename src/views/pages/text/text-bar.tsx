import type { ReactNode } from "react";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Icon } from "../../kit/icon.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Parties, partiesOf } from "../../kit/party.tsx";
import { Popup } from "../../kit/popup.tsx";
import { onPage } from "../../place.ts";
import type { SetValues } from "../../use-latest-place.ts";
import { useWorkbench } from "../../workbench.ts";
import type { LiveText } from "./model.ts";
import { SendOut } from "./send-out.tsx";
import type { Show, TextPlace } from "./text-place.ts";

interface Bar {
  readonly live: LiveText;
  readonly at: TextPlace;
  readonly waits: number;
  readonly set: SetValues;
  readonly walk: (step: 1 | -1) => void;
}

/** How the text is read and shown, and what is done with it as a whole. At the foot of a narrow page. */
export function TextBar(props: Bar & { readonly narrow: boolean; readonly outline: ReactNode }): ReactNode {
  const { t, print } = useWorkbench();
  const { live, at, waits, set, walk, narrow, outline } = props;
  const words = t.livingText;
  const total = live.brackets;
  const step = total > 0 && (
    <span className="live-step">
      <button type="button" aria-label={t.composite.previousBracket} onClick={() => walk(-1)}>
        <Icon name="back" />
      </button>
      <span>{words.bracketOf({ n: at.bracket, total })}</span>
      <button type="button" aria-label={t.composite.nextBracket} onClick={() => walk(1)}>
        <Icon name="on" />
      </button>
    </span>
  );
  if (narrow)
    return (
      <div className="live-bar">
        <Popup kind="dialog" label={words.outline} buttonClass="button" button={words.outline} className="live-sheet">
          {(close) => (
            <>
              <ReadAs {...props} />
              <ShowChoice {...props} />
              <div className="tools">
                <History {...props} onDone={close} />
                <Projector live={live} at={at} />
                <SendOut live={live} at={at} />
              </div>
              {outline}
            </>
          )}
        </Popup>
        {step}
        {waits > 0 || at.show === "waiting" ? (
          <Button
            aria-pressed={at.show === "waiting"}
            onClick={() => set({ show: at.show === "waiting" ? null : "waiting" })}
          >
            <i className="waits-mark" aria-hidden="true" /> {words.wait({ n: waits })}
          </Button>
        ) : (
          <SendOut live={live} at={at} />
        )}
      </div>
    );
  return (
    <div className="live-bar">
      <ReadAs {...props} />
      <span className="live-show">
        <ShowChoice {...props} />
      </span>
      <span className="grow" />
      {step}
      <History {...props} />
      <Projector live={live} at={at} />
      <button type="button" className="button button-quiet" onClick={print}>
        {t.compare.print}
      </button>
      <SendOut live={live} at={at} />
    </div>
  );
}

function ReadAs({ live, at, set }: Bar): ReactNode {
  const { t, state } = useWorkbench();
  const readers = live.words.composite.drafts.map(({ party }) => party);
  if (readers.length < 2) return null;
  return (
    <>
      <span className="hint" aria-hidden="true">
        {t.composite.readAs}
      </span>
      <Choice
        look="words"
        legend={t.composite.readAs}
        value={at.reader ?? ""}
        options={[
          { value: "", label: t.livingText.all },
          ...readers.map((party) => ({ value: party, label: <Parties ids={partiesOf(state, party)} /> })),
        ]}
        onChange={(value) => set({ as: value === "" ? null : value })}
      />
    </>
  );
}

function ShowChoice({ live, at, waits, set }: Bar): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText;
  const bracketed = live.sections.filter(({ brackets }) => brackets > 0).length;
  return (
    <Choice<Show>
      look="words"
      legend={t.composite.show}
      value={at.show}
      options={[
        { value: "all", label: t.composite.everyPoint, count: live.sections.length },
        { value: "bracketed", label: words.bracketed, count: bracketed },
        { value: "waiting", label: words.waiting, count: waits },
      ]}
      onChange={(value) => set({ show: value === "all" ? null : value })}
    />
  );
}

/** The redline from the revision before to the one that stands, and back to the text. */
function History({ live, at, set, onDone }: Bar & { readonly onDone?: () => void }): ReactNode {
  const { t } = useWorkbench();
  const last = live.text.versions.length;
  const open = at.against !== null;
  if (last < 2) return null;
  return (
    <Button
      look="quiet"
      aria-pressed={open}
      onClick={() => {
        set(open ? { against: null, version: null } : { against: String(last - 1), version: null });
        onDone?.();
      }}
    >
      {t.livingText.history}
    </Button>
  );
}

function Projector({ live, at }: Pick<Bar, "live" | "at">): ReactNode {
  const { t, place } = useWorkbench();
  const point = at.point ?? live.sections[0]?.id ?? "";
  return (
    <PageLink className="button button-quiet" to={onPage(place, "projector", { text: live.text.id, point })}>
      {t.livingText.projector}
    </PageLink>
  );
}
