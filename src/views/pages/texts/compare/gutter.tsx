import type { ReactNode } from "react";
import type { Block } from "./blocks.ts";

/** The track between the drafts: lines from first line to first line where points split, merged or moved. */
export function Gutter({
  block,
  row,
  rows,
}: {
  readonly block: Block;
  readonly row: number;
  readonly rows: number;
}): ReactNode {
  const { from, to, lanes } = block;
  const fans = rows > 1 && (from.length === 1 || to.length === 1);
  const many = from.length > to.length ? "from" : "to";
  return (
    <div className="gutter" style={{ gridRow: row + 1 }} aria-hidden="true">
      {fans && <Fan many={many} first={row === 0} last={row === rows - 1} />}
      {lanes.map(({ lane, part, leaves, down }) => (
        <LaneLine
          key={lane}
          lane={lane}
          part={row === 0 ? part : part === "end" ? "none" : "pass"}
          leaves={leaves}
          down={down}
        />
      ))}
    </div>
  );
}

/** One point on one side, several on the other. */
function Fan({
  many,
  first,
  last,
}: {
  readonly many: "from" | "to";
  readonly first: boolean;
  readonly last: boolean;
}): ReactNode {
  return (
    <>
      <i className={`fan-arm ${first ? "fan-through" : `fan-${many}`}`} />
      {!last && <i className="fan-stem fan-down" />}
      {!first && <i className="fan-stem fan-up" />}
    </>
  );
}

/** A stretch of the dotted line of a move. */
function LaneLine({
  lane,
  part,
  leaves,
  down,
}: {
  readonly lane: number;
  readonly part: "start" | "pass" | "end" | "none";
  readonly leaves: boolean;
  readonly down: boolean;
}): ReactNode {
  if (part === "none") return null;
  const at = { "--lane": lane } as React.CSSProperties;
  if (part === "pass") return <i className="lane lane-pass" style={at} />;
  return (
    <>
      <i className={`lane ${down ? "lane-down" : "lane-up"}`} style={at} />
      <i className={`lane-arm ${leaves ? "lane-from" : "lane-to"}`} style={at} />
    </>
  );
}
