/** A quantity's name as people write it: parties keep their capitals, and one at the end is set off ("Killed, Northland"). */
export function topicName(
  topic: string,
  { parties }: { readonly parties: readonly { readonly id: string; readonly name: string }[] },
): string {
  const names = new Map(
    parties.flatMap(({ id, name }) => [id, name].map((word) => [word.toLowerCase(), word] as const)),
  );
  const words = topic
    .split("-")
    .map((word, at) => names.get(word) ?? (at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  const last = words.pop() ?? "";
  const apart = words.length > 0 && names.has(last.toLowerCase());
  return [words.join(" "), last].filter((part) => part !== "").join(apart ? ", " : " ");
}
