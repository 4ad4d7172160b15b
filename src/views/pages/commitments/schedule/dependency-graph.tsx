import { useMemo, type ReactNode } from "react";
import { Empty } from "../../../kit/states.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import type { CommitmentText } from "../model.ts";
import { graphOf, nodeSize, placed } from "./graph-model.ts";

/** What waits for what: a drawing, and the same as a table. */
export function DependencyGraph({ text }: { readonly text: CommitmentText }): ReactNode {
  const { t, place, href, go } = useWorkbench();
  const words = t.commitments.schedule;
  const graph = useMemo(() => graphOf(text.agreement), [text]);
  const drawing = useMemo(() => placed(graph), [graph]);
  if (graph.edges.length === 0) return <Empty title={words.noEdges} text={words.noEdgesText} />;
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const chosen = place.values["c"];
  const near = new Set(graph.edges.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])));
  return (
    <>
      <ul className="cm-legend">
        {(["trigger", "exception", "violate", "deadline"] as const).map((kind) => (
          <li key={kind} className={`cm-key cm-edge-${kind}`}>
            {words.edges[kind]}
          </li>
        ))}
      </ul>
      <div className="data-scroll cm-graph" role="region" aria-label={words.views.graph} tabIndex={0}>
        <svg
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
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
          {drawing.edges.map(({ from, to, kind, points }) => (
            <path
              key={`${from} ${to} ${kind}`}
              d={points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("")}
              className={`cm-edge cm-edge-${kind}${chosen === from || chosen === to ? " is-here-edge" : ""}`}
              markerEnd="url(#cm-arrow)"
            >
              <title>{words.edges[kind]}</title>
            </path>
          ))}
          {drawing.nodes.map((node) => {
            const box = (
              <>
                {node.kind !== "commitment" && <title>{node.label}</title>}
                <rect
                  x={node.x - nodeSize.width / 2}
                  y={node.y - nodeSize.height / 2}
                  width={nodeSize.width}
                  height={nodeSize.height}
                />
                {node.lines.map((line, at) => (
                  <text
                    key={line}
                    x={node.x}
                    y={node.y + (node.lines.length === 1 ? 4 : at * 15 - 3)}
                    textAnchor="middle"
                  >
                    {at === 0 ? `${line} ` : line}
                  </text>
                ))}
              </>
            );
            const names = `cm-node cm-node-${node.kind}${node.id === chosen ? " is-here-node" : ""}${near.has(node.id) ? " is-near-node" : ""}`;
            if (node.kind !== "commitment")
              return (
                <g key={node.id} className={names}>
                  {box}
                </g>
              );
            const to = onPage(place, "commitments", { text: text.id, c: node.id });
            return (
              <a
                key={node.id}
                href={href(to)}
                className={names}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey) return;
                  event.preventDefault();
                  go(to);
                }}
              >
                {box}
              </a>
            );
          })}
        </svg>
      </div>
      <details className="cm-told" open>
        <summary>{words.asTable}</summary>
        <div className="data-scroll" role="region" aria-label={words.asTable} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.how}</th>
                <th scope="col">{words.to}</th>
              </tr>
            </thead>
            <tbody>
              {graph.edges.map(({ from, to, kind }) => (
                <tr key={`${from} ${to} ${kind}`}>
                  <th scope="row">
                    <bdi lang="en">{labels.get(from)}</bdi>
                  </th>
                  <td>{words.edges[kind]}</td>
                  <td>
                    <bdi lang="en">{labels.get(to)}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
