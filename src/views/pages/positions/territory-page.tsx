import type { ReactNode } from "react";
import type { RegionTile } from "../../../core/evidence/positions/index.ts";
import { PageTitle } from "../../kit/page-title.tsx";
import { Fence } from "../../kit/fence.tsx";
import { Empty } from "../../kit/states.tsx";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { DraftLink, FoldedSources } from "./links.tsx";

/** Regions down, drafts across, one tile for each thing a draft says of a region. A table of names, not a map. */
export function TerritoryPage(): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const { regions = [], tiles = [] } = state.positions ?? {};
  if (regions.length === 0) return <Empty alone title={words.noRegions} text={words.noRegionsText} />;
  const { drafts } = state;
  return (
    <>
      <PageTitle title={words.territory} sub={words.territoryNote} />
      <Table
        className="data-table pos-regions stacks"
        scroll={words.territory}
        rows={regions}
        keyOf={({ id }) => id}
        columns={[
          { head: words.region, cell: ({ title }) => title },
          ...drafts.map((tabled) => ({
            head: (
              <>
                {draftTitle(tabled)} <span className="hint">{tabled.party}</span>
              </>
            ),
            label: draftTitle(tabled),
            cell: ({ id }: (typeof regions)[number]) => {
              const own = tiles.filter((tile) => tile.region === id && tile.draft === tabled.id);
              const none = tabled.draft.points.length === 0 ? "unknown" : "not-addressed";
              return own.length === 0 ? (
                <span className="pos-tile" data-status={none}>
                  <b>{words.status[none]}</b>
                </span>
              ) : (
                own.map((tile) => (
                  <Fence key={`${tile.status} ${tile.text}`} of={tile.region}>
                    <Tile tile={tile} />
                  </Fence>
                ))
              );
            },
          })),
        ]}
      />
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
