import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { findingsOf, openFindings } from "../../../core/evidence/findings.ts";
import { Button } from "../../kit/button.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Fence } from "../../kit/fence.tsx";
import { Choice } from "../../kit/choice.tsx";
import { SaveTable } from "../../kit/save-menu.tsx";
import { Empty } from "../../kit/states.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage, withValues } from "../../place.ts";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import { useWorkbench } from "../../workbench.ts";
import { asTitle } from "../record/field.tsx";
import { mayWrite } from "../record/writing.tsx";
import { AddFigure, AddSource } from "./adding/buttons.tsx";
import { ImportFigures } from "./adding/import-figures.tsx";
import { AssetLedger } from "./assets.tsx";
import { claimsTable, quantitiesOf } from "./figures.ts";
import { Findings } from "./findings.tsx";
import { QuantityIndex } from "./quantity-index.tsx";
import { QuantityView } from "./quantity.tsx";
import { Sources } from "./sources.tsx";

const views = ["claims", "findings", "sources", "assets"] as const;
/** The view that no list leads to: a table of figures is taken in. */
const IMPORT = "import";

/** Figures by quantity, what stands against what, sources with their strength, and the asset ledger. */
export function EvidencePage(): ReactNode {
  const { state, place, go, t, locale, still } = useWorkbench();
  const words = t.evidence;
  const claims = useMemo(() => state.claims ?? [], [state]);
  const findings = useMemo(() => findingsOf(claims, state.sources), [claims, state]);
  const open = useMemo(() => openFindings(findings, state.resolutions ?? []), [findings, state]);
  const view = views.find((name) => name === place.values["view"]) ?? "claims";
  const [typed, setTyped] = useState(place.values["q"] ?? "");
  const find = (wanted: string | null) => {
    setTyped(wanted ?? "");
    go(withValues(place, { q: wanted }), "replace");
  };
  const text = useDeferredValue(place.values["q"] ?? "");
  const quantities = useMemo(() => quantitiesOf(claims, findings, text), [claims, findings, text]);
  if (place.values["view"] === IMPORT && still === undefined)
    return (
      <>
        <PageTitle title={asTitle(t.adding.importFigures)} sub={t.adding.importText} />
        <ImportFigures />
      </>
    );
  if (claims.length === 0 && Object.keys(state.sources).length === 0)
    return (
      <Empty alone title={words.none} text={words.noneText}>
        <AddAnything />
      </Empty>
    );
  const counts = {
    claims: claims.length,
    findings: open.length,
    sources: Object.keys(state.sources).length,
    assets: claims.filter(({ holder }) => holder !== undefined).length,
  };
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        <AddAnything />
        <SaveTable
          label={words.save}
          id="figures"
          name={`${state.id}-figures`}
          table={() => claimsTable(claims, state, { t, locale })}
        />
      </PageTitle>
      <div className="evidence-bar">
        {still === undefined && <ViewChoice view={view} counts={counts} />}
        {still === undefined && view === "claims" && (
          <input
            className="input evidence-find"
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            value={typed}
            onChange={({ target }) => find(target.value)}
          />
        )}
      </div>
      {view === "claims" ? (
        <Quantities quantities={quantities} showAll={() => find(null)} />
      ) : (
        <EvidencePart key={view} name={view} findings={findings} />
      )}
    </>
  );
}

type View = (typeof views)[number];

/** What the reader may add: a figure, a table of them, a source. */
function AddAnything(): ReactNode {
  const { place, record, still, t } = useWorkbench();
  return (
    <>
      <AddFigure />
      {still === undefined && record !== null && mayWrite(record, "facts") && (
        <PageLink className="button" to={onPage(place, "evidence", { view: IMPORT })}>
          {t.adding.importFigures}
        </PageLink>
      )}
      <AddSource />
    </>
  );
}

function ViewChoice({
  view,
  counts,
}: {
  readonly view: View;
  readonly counts: Readonly<Record<View, number>>;
}): ReactNode {
  const { place, go, t } = useWorkbench();
  const words = t.evidence;
  return (
    <Choice
      legend={words.view}
      look="words"
      value={view}
      options={views.map((value) => ({ value, label: words.views[value], count: counts[value] }))}
      onChange={(value) => go(withValues(place, { view: value === "claims" ? null : value, finding: null }))}
    />
  );
}

function Quantities({
  quantities,
  showAll,
}: {
  readonly quantities: ReturnType<typeof quantitiesOf>;
  readonly showAll: () => void;
}): ReactNode {
  const { t, whole, still } = useWorkbench();
  const words = t.evidence;
  // A static page holds some of the quantities; its index leads to all.
  const indexed = useMemo(() => {
    const claims = whole.claims ?? [];
    return still === undefined ? quantities : quantitiesOf(claims, findingsOf(claims, whole.sources), "");
  }, [still, quantities, whole]);
  const [attach, window] = useWindowed(quantities.length, {
    height: 400,
    find: (id) =>
      quantities.findIndex(
        ({ topic, claims }) => id === `quantity-${topic}` || claims.some((claim) => id === `claim-${claim.id}`),
      ),
  });
  if (quantities.length === 0)
    return (
      <Empty title={words.noMatch} text={words.noMatchText}>
        <Button onClick={showAll}>{words.showAll}</Button>
      </Empty>
    );
  return (
    <>
      {indexed.length > 3 && <QuantityIndex quantities={indexed} />}
      <div ref={attach}>
        <WindowedRows rows={quantities} window={window} as="div">
          {(quantity) => (
            <Fence key={quantity.topic} of={quantity.topic}>
              <QuantityView quantity={quantity} />
            </Fence>
          )}
        </WindowedRows>
      </div>
    </>
  );
}

/** What stands beside the figures. */
function EvidencePart({
  name,
  findings,
}: {
  readonly name: Exclude<View, "claims">;
  readonly findings: ReturnType<typeof findingsOf>;
}): ReactNode {
  const title = useWorkbench().t.evidence.views[name];
  return (
    <Fence of={title}>
      {name === "findings" ? <Findings findings={findings} /> : name === "sources" ? <Sources /> : <AssetLedger />}
    </Fence>
  );
}
