import type { ReactNode } from "react";
import type { RegionTile } from "../../../core/evidence/positions/index.ts";
import { Fence } from "../../kit/fence.tsx";
import { Empty } from "../../kit/states.tsx";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { DraftLink, FoldedSources } from "./links.tsx";

/** Regions down, drafts across, one tile for each thing a draft says of a region. A table of names, not a map. */
export function TerritoryPage(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const { regions = [], tiles = [] } = state.positions ?? {};
  if (regions.length === 0) return <Empty alone title={words.none} text={words.noneText} />;
  const { drafts } = state;
  return (
    <>
      <div className="page-title">
        <div>
          <h1>{words.territory}</h1>
          <p className="page-sub">{words.territoryNote}</p>
        </div>
      </div>
      <div className="data-scroll" role="region" aria-label={words.territory} tabIndex={0}>
        <table className="data-table pos-regions stacks">
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {drafts.map((draft) => (
                <th key={draft.id} scope="col">
                  {draftTitle(draft)} <span className="hint">{draft.party}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {drafts.map((tabled) => {
                  const { id: draft, draft: text } = tabled;
                  const own = tiles.filter((tile) => tile.region === id && tile.draft === draft);
                  return (
                    <td key={draft} data-label={draftTitle(tabled)}>
                      {own.length === 0 ? (
                        <span className="pos-tile" data-status={text.points.length === 0 ? "unknown" : "not-addressed"}>
                          <b>{words.status[text.points.length === 0 ? "unknown" : "not-addressed"]}</b>
                        </span>
                      ) : (
                        own.map((tile) => (
                          <Fence key={`${tile.status} ${tile.text}`} of={tile.region}>
                            <Tile tile={tile} />
                          </Fence>
                        ))
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Tile({ tile }: { readonly tile: RegionTile }): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="pos-tile" data-status={tile.status}>
      <b>{t.positions.status[tile.status]}</b>
      <p dir="auto">{tile.text}</p>
      <p className="hint">
        {tile.draft !== undefined && (
          <DraftLink draft={tile.draft} {...(tile.point === undefined ? {} : { point: tile.point })} />
        )}
      </p>
      <FoldedSources ids={tile.sources} />
    </div>
  );
}
