import type { ReactNode } from "react";
import { findLive } from "../../../core/briefing/live.ts";
import { claimsShown } from "../../../core/briefing/resolve.ts";
import { changesClaim } from "../../../core/briefing/freeze.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { usePublishedChanges, usesOfFigures } from "../../published-changes.ts";
import { useWorkbench } from "../../workbench.ts";

/** The published briefings that show a figure, and whether what they say of it still stands. */
export function ShownIn({ claim }: { readonly claim: string }): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.briefings;
  const changes = usePublishedChanges();
  const briefings = usesOfFigures(state).get(claim) ?? [];
  return briefings.map((briefing) => {
    const found = changes.find((each) => each.briefing === briefing);
    const figures = new Map(
      findLive(briefing.body)
        .map((live) => [live.key, claimsShown(live, state)] as const)
        .filter(([, shown]) => shown.some(({ id }) => id === claim)),
    );
    const all = found === undefined ? [] : [found.told, found.aside];
    const changed = all.some(({ due }) =>
      due.some((change) => {
        const shown = figures.get(change.figure);
        const own = shown?.find(({ id }) => id === claim);
        if (found === undefined || shown === undefined || own === undefined) return false;
        return changesClaim(change, own, shown, state, found.say);
      }),
    );
    const contradicted = all.some((each) => each.contradicted.some(({ figure }) => figures.has(figure)));
    const standing = changed ? words.changedSince : contradicted ? words.contradictedSince : null;
    return (
      <span key={briefing.id} className="hint claim-line">
        {words.shownIn}{" "}
        <PageLink to={onPage(place, "briefings", { briefing: briefing.id })}>
          <bdi>{briefing.title}</bdi>
        </PageLink>
        {briefing.published !== null &&
          `${locale.comma}${words.publishedOn({ day: locale.shortDate(briefing.published) })}`}
        {standing !== null && (
          <>
            {" "}
            <b>{standing}</b>
          </>
        )}
      </span>
    );
  });
}
