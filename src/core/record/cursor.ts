/** How far each room has been read, by room. */
export type Position = Readonly<Record<string, number | undefined>>;

/** A position as it stands in addresses and in the ids of the stream: `public:12,channel%2FKE%2BSO:3`. */
export function positionText(position: Position): string {
  return Object.entries(position)
    .filter(([, seq]) => seq !== undefined && seq > 0)
    .map(([room, seq]) => `${encodeURIComponent(room)}:${seq}`)
    .join(",");
}

/** Longest cursor: with a process's name and a cookie it fits into what servers and proxies take of a request's head. */
const LONGEST_CURSOR = 1500;

/**
 * How far a stream has come, short enough to be the id of an event: the position, without the rooms in which least was given where
 * it would be too long. Who resumes from it is given those from their beginning again, and passes over what is there already.
 */
export function cursorText(position: Position): string {
  const whole = positionText(position);
  if (whole.length <= LONGEST_CURSOR) return whole;
  const parts = Object.entries(position)
    .sort(([one, a = 0], [other, b = 0]) => b - a || (one < other ? -1 : 1))
    .map(([room, seq]) => positionText({ [room]: seq }));
  let length = -1;
  return parts.filter((part) => (length += part.length + 1) <= LONGEST_CURSOR).join(",");
}
