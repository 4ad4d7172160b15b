/** The source of a pattern that matches a text as it stands, whatever signs it holds. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
