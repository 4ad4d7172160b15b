import { pages } from "../views/pages/registry.ts";
import { placeOf } from "./place-url.ts";
import { currentPlace } from "./router.ts";

/** Milliseconds after which the rest is fetched: by then the first page stands. */
const QUIET = 20_000;

/**
 * Fetches the code of pages ahead: at once that of the page that is opened, then of each whose link is pointed at or reached by the
 * keyboard, and in the end all others one by one, so that a line that breaks takes no page away.
 */
export function fetchAhead(): void {
  fetchPage(currentPlace().page);
  for (const event of ["pointerover", "focusin"])
    document.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link !== null && link.host === location.host) fetchPage(placeOf(link.search).page);
    });
  setTimeout(() => void fetchRest(), QUIET);
}

/** What fails here is asked for again, and told, when the page is opened. */
function fetchPage(page: string): void {
  void pages
    .find(({ id }) => id === page)
    ?.load()
    .catch(() => undefined);
}

async function fetchRest(): Promise<void> {
  for (const { load } of pages) if (navigator.onLine) await load().catch(() => undefined);
}
