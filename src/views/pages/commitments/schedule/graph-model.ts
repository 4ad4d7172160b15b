import dagre from "@dagrejs/dagre";
import type { Agreement, Commitment, Condition, Effect, When } from "../../../../core/commitments/index.ts";
import { actWords } from "../model.ts";
import { eventName } from "../monitoring/model.ts";

/** How one thing bears on another. */
export type EdgeKind =
  | "trigger"
  | "condition"
  | "exception"
  | "fulfil"
  | "violate"
  | "exercise"
  | "reparation"
  | "deadline"
  | "group";

/** A commitment, or something that may happen, in the words of the text. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "commitment" | "event" | "consequence";
}

/** One connection. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** What waits for what. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Triggers, conditions, exceptions, effects, chains of reparation and deadlines as one graph; unconnected ones are left out. */
export function graphOf(agreement: Agreement): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const performers = new Map<string, string[]>();
  for (const each of agreement.commitments) {
    nodes.set(each.id, { id: each.id, label: actWords(each), kind: "commitment" });
    for (const type of typesIn(each.act.when)) performers.set(type, [...(performers.get(type) ?? []), each.id]);
  }
  const add = (from: string, to: string, kind: EdgeKind) => {
    if (from !== to) edges.set(`${from} ${to} ${kind}`, { from, to, kind });
  };
  const event = (label: string): string => {
    const id = `event ${label}`;
    nodes.set(id, { id, label, kind: "event" });
    return id;
  };
  const stated = (
    given: { readonly words: string; readonly when?: Condition } | undefined,
    to: string,
    kind: EdgeKind,
  ) => {
    if (given === undefined) return;
    const sources = [
      ...statusesIn(given.when).flatMap((id) => members(agreement, id)),
      ...typesIn(given.when).flatMap((type) => performers.get(type) ?? []),
    ];
    if (sources.length === 0) add(event(given.words), to, kind);
    else for (const source of sources) add(source, to, kind);
  };
  for (const each of agreement.commitments) {
    stated(each.trigger, each.id, "trigger");
    stated(each.condition, each.id, "condition");
    for (const exception of each.exceptions ?? []) stated(exception, each.id, "exception");
    for (const target of targets(agreement, each.onFulfil)) add(each.id, target, "fulfil");
    for (const target of targets(agreement, each.onViolate)) add(each.id, target, "violate");
    for (const target of targets(agreement, each.onExercise)) add(each.id, target, "exercise");
    (each.reparation ?? []).forEach((next, at) => add(each.reparation?.[at - 1] ?? each.id, next, "reparation"));
    for (const anchor of anchorsIn(each.window?.due)) {
      const moment = agreement.moments.find(({ id }) => id === anchor);
      const makers = moment?.first === undefined ? [] : (performers.get(moment.first.type) ?? []);
      if (makers.length > 0) for (const maker of makers) add(maker, each.id, "deadline");
      else if (anchor !== "trigger")
        add(event(moment === undefined ? anchor : eventName(agreement, anchor)), each.id, "deadline");
    }
    if (each.consequence !== undefined) {
      const id = `consequence ${each.consequence}`;
      nodes.set(id, { id, label: each.consequence, kind: "consequence" });
      add(each.id, id, each.modality === "power" ? "exercise" : "violate");
    }
    if (each.modality === "power" && each.group !== undefined)
      for (const other of members(agreement, each.group))
        if (agreement.commitments.find(({ id }) => id === other)?.modality === "obligation")
          add(each.id, other, "group");
  }
  const list = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const used = new Set(list.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...nodes.values()].filter(({ id }) => used.has(id)), edges: list };
}

function members(agreement: Agreement, id: string): readonly string[] {
  return agreement.commitments.flatMap((each) => (each.id === id || each.group === id ? [each.id] : []));
}

function typesIn(condition: Condition | undefined): readonly string[] {
  return found(condition, "happened").flatMap((each) => {
    const { type } = each as { readonly type?: unknown };
    return typeof type === "string" ? [type] : [];
  });
}

function statusesIn(condition: Condition | undefined): readonly string[] {
  return found(condition, "status").flatMap((each) => (typeof each === "string" ? [each] : []));
}

/** Values of a field anywhere in a condition. */
function found(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => found(each, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === field ? [each as unknown] : []),
    ...found(each, field),
  ]);
}

function anchorsIn(when: When | undefined): readonly string[] {
  return found(when, "anchor").flatMap((each) => (typeof each === "string" ? [each] : []));
}

function targets(agreement: Agreement, effects: readonly Effect[] | undefined): readonly string[] {
  return (effects ?? []).flatMap((effect) =>
    ["create", "activate", "suspend", "resume", "discharge", "terminate", "extend"].flatMap((name) => {
      const id = (effect as Readonly<Record<string, unknown>>)[name];
      return typeof id === "string" ? members(agreement, id) : [];
    }),
  );
}

/** A node with its place. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** The graph laid out from left to right. */
export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly (GraphEdge & { readonly points: readonly { readonly x: number; readonly y: number }[] })[];
}

/** Size of a node in units of the drawing. */
export const nodeSize = { width: 210, height: 46 };

/** Places nodes and bends edges with dagre. */
export function placed({ nodes, edges }: Graph): PlacedGraph {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 70, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize });
  for (const { from, to, kind } of edges) graph.setEdge(from, to, {}, kind);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.max(width, 1),
    height: Math.max(height, 1),
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id);
      return { ...node, x, y, lines: lines(node.label) };
    }),
    edges: edges.map((edge) => ({
      ...edge,
      points: graph.edge({ v: edge.from, w: edge.to, name: edge.kind }).points ?? [],
    })),
  };
}

/** A label in at most two lines; what is left out is in the table and in the title of the node. */
function lines(label: string): readonly string[] {
  const rows: string[] = [""];
  for (const word of label.split(/\s+/u)) {
    const last = rows.at(-1) ?? "";
    if ((last + word).length <= 30) rows[rows.length - 1] = last === "" ? word : `${last} ${word}`;
    else rows.push(word);
  }
  return rows.length <= 2 ? rows : [rows[0] ?? "", `${(rows[1] ?? "").slice(0, 28)}…`];
}

/** Commitments with money in words. */
export function sumsOf(agreement: Agreement): readonly Commitment[] {
  return agreement.commitments.filter(({ money }) => (money ?? []).length > 0);
}
