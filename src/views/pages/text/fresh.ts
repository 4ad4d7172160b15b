/** A name for a new point that no version has: the point it stands beside, and a mark of its own. */
export function freshId(beside: string): string {
  return `${beside}~${crypto.randomUUID().slice(0, 8)}`;
}
