import { useSyncExternalStore } from "react";
import type { Place } from "../views/place.ts";
import { placeOf, queryOf } from "./place-url.ts";

/** Fired by us after we changed the address; the browser itself tells only of back and forward. */
const changed = "parley:place";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(changed, listener);
  };
}

let read: { readonly search: string; readonly place: Place } = { search: "\u0000", place: placeOf("") };

/** The place in the address. */
export function currentPlace(): Place {
  const { search } = window.location;
  if (search !== read.search) read = { search, place: placeOf(search) };
  return read.place;
}

/** Goes to a place: the address changes, the page is not loaded anew. */
export function goTo(place: Place, how: "push" | "replace" = "push"): void {
  const address = hrefOf(place);
  const newPage = place.page !== currentPlace().page || place.process !== currentPlace().process;
  if (how === "replace" || queryOf(place) === window.location.search) window.history.replaceState(null, "", address);
  else window.history.pushState(null, "", address);
  window.dispatchEvent(new Event(changed));
  if (newPage) window.scrollTo(0, 0);
}

/** Address of a place on this page. */
export function hrefOf(place: Place): string {
  const query = queryOf(place);
  return query === "" ? window.location.pathname : query;
}

/** The place in the address, renewed on every step. */
export function usePlace(): { readonly place: Place; readonly go: typeof goTo } {
  const place = useSyncExternalStore(subscribe, currentPlace);
  return { place, go: goTo };
}
