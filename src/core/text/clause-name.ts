/**
 * A point as one cites it: a sub-point's own label does not say where it stands: `(a)` of `3/a` is 3(a), `1` of `3/1` is 3(1).
 * A label of the top level stays as printed.
 */
export function clauseName(label: string, id: string): string {
  const above = id.split("/").slice(0, -1);
  const first = above[0];
  // `14(b)` says it itself; `3`, the third of article 3, does not.
  const says = first !== undefined && label.startsWith(first) && /^[^\p{L}\p{N}]/u.test(label.slice(first.length));
  if (first === undefined || says) return label;
  const [head, ...between] = above;
  const inner = [...between.map((part) => `(${part})`), label.startsWith("(") ? label : `(${label})`];
  return `${head}${inner.join("")}`;
}
