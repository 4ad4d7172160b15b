import { useMemo, type ReactNode } from "react";
import { Empty } from "../../../kit/states.tsx";
import { onPage } from "../../../place.ts";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import type { CommitmentText } from "../model.ts";
import { TextWords } from "../parts.tsx";
import { graphOf, nodeSize, placed, type Graph } from "./graph-model.ts";

/** What waits for what: a drawing, and the same as a table. */
export function DependencyGraph({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const graph = useMemo(() => graphOf(text.agreement), [text]);
  if (graph.edges.length === 0) return <Empty title={words.noEdges} text={words.noEdgesText} />;
  return (
    <>
      <ul className="cm-legend">
        {(["trigger", "exception", "violate", "deadline"] as const).map((kind) => (
          <li key={kind} className={`cm-key cm-edge-${kind}`}>
            {words.edges[kind]}
          </li>
        ))}
      </ul>
      <Drawing graph={graph} text={text} />
      <EdgeTable graph={graph} />
    </>
  );
}

function Drawing({ graph, text }: { readonly graph: Graph; readonly text: CommitmentText }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.schedule;
  const { width, height, edges, nodes } = useMemo(() => placed(graph), [graph]);
  const chosen = place.values["c"];
  const near = new Set(graph.edges.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])));
  return (
    <div className="data-scroll cm-graph" role="region" aria-label={words.views.graph} tabIndex={0}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.graphAlt({ n: graph.nodes.length, m: graph.edges.length })}
      >
        <defs>
          <marker
            id="cm-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" className="cm-arrow" />
          </marker>
        </defs>
        {edges.map(({ from, to, kind, points }) => (
          <path
            key={`${from} ${to} ${kind}`}
            d={points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
            className={`cm-edge cm-edge-${kind}${chosen === from || chosen === to ? " is-here-edge" : ""}`}
            markerEnd="url(#cm-arrow)"
          >
            <title>{words.edges[kind]}</title>
          </path>
        ))}
        {nodes.map((node) => (
          <NodeMark
            key={node.id}
            node={node}
            text={text}
            marks={`${node.id === chosen ? " is-here-node" : ""}${near.has(node.id) ? " is-near-node" : ""}`}
          />
        ))}
      </svg>
    </div>
  );
}

/** A commitment leads to its words; what it waits for, a moment or an event, is a box alone. */
function NodeMark({
  node,
  text,
  marks,
}: {
  readonly node: ReturnType<typeof placed>["nodes"][number];
  readonly text: CommitmentText;
  readonly marks: string;
}): ReactNode {
  const { place, href, go } = useWorkbench();
  const { id, kind, label, x, y, lines } = node;
  const { width, height } = nodeSize;
  const className = `cm-node cm-node-${kind}${marks}`;
  const box = (
    <>
      {kind !== "commitment" && <title>{label}</title>}
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} />
      {lines.map((line, at) => (
        <text key={line} x={x} y={y + (lines.length === 1 ? 4 : at * 15 - 3)} textAnchor="middle">
          {at === 0 ? `${line} ` : line}
        </text>
      ))}
    </>
  );
  if (kind !== "commitment") return <g className={className}>{box}</g>;
  const to = onPage(place, "commitments", { text: text.id, c: id });
  return (
    <a
      href={href(to)}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {box}
    </a>
  );
}

function EdgeTable({ graph: { nodes, edges } }: { readonly graph: Graph }): ReactNode {
  const { t } = useWorkbench();
  const words = t.commitments.schedule;
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <details className="cm-told" open>
      <summary>{words.asTable}</summary>
      <Table
        className="data-table"
        scroll={words.asTable}
        rows={edges}
        keyOf={({ from, to, kind }) => `${from} ${to} ${kind}`}
        columns={[
          { head: words.from, cell: ({ from }) => <TextWords of={labels.get(from)} /> },
          { head: words.how, cell: ({ kind }) => words.edges[kind] },
          { head: words.to, cell: ({ to }) => <TextWords of={labels.get(to)} /> },
        ]}
      />
    </details>
  );
}
