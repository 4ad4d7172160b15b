import { reservedValues, type Place } from "../views/place.ts";
import { isDay } from "../views/days.ts";
import { firstPage } from "../views/pages/registry.ts";

/** The query of an address that holds a whole place; values in a fixed order, so that equal places have equal links. */
export function queryOf(place: Place): string {
  const pairs: [string, string][] = [];
  if (place.process !== "") pairs.push(["process", place.process]);
  if (place.page !== firstPage(place.process)) pairs.push(["page", place.page]);
  if (place.asOf !== null) pairs.push(["asof", place.asOf]);
  if (place.asOf !== null && place.nowKnown === true) pairs.push(["known", "now"]);
  for (const name of Object.keys(place.values).sort()) {
    const value = place.values[name];
    if (value !== undefined && value !== "" && !reservedValues.has(name)) pairs.push([name, value]);
  }
  return pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
}

/** The place that a query names; what it does not name takes its default, what it cannot be read as is left out. */
export function placeOf(query: string): Place {
  const values: Record<string, string> = {};
  const search = new URLSearchParams(query);
  for (const [name, value] of search) if (!reservedValues.has(name) && value !== "") values[name] = value;
  const process = search.get("process") ?? "";
  const day = search.get("asof");
  return {
    process,
    page: search.get("page") ?? firstPage(process),
    asOf: day !== null && isDay(day) ? day : null,
    ...(day !== null && isDay(day) && search.get("known") === "now" ? { nowKnown: true } : {}),
    values,
  };
}

/** Percent-encodes what must be, and leaves signs that keep a link readable. */
function encode(text: string): string {
  // Most names and days; a page of thousands of links asks for each.
  if (/^[\w.!~*'()/:,;-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/%(?:2F|3A|2C|3B)/g, (code) =>
    decodeURIComponent(code),
  );
}
