import type { ReactNode } from "react";
import { said } from "../../../core/common/said.ts";
import { changesClaim } from "../../../core/briefing/freeze.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { figuresOf, usePublishedChanges, usesOfFigures } from "../../published-changes.ts";
import { useWorkbench } from "../../workbench.ts";

/** The published briefings that show a figure, and whether what they say of it still stands. */
export function ShownIn({ claim }: { readonly claim: string }): ReactNode {
  const { state, whole, record, place, t, locale } = useWorkbench();
  const words = t.briefings;
  const changes = usePublishedChanges();
  // A day shows the briefings that were out by then.
  const out = new Set((state.briefings ?? []).map(({ id }) => id));
  const briefings = (usesOfFigures({ whole, record }).get(claim) ?? []).filter(({ id }) => out.has(id));
  return briefings.map((briefing) => {
    const found = changes.find((each) => each.briefing === briefing);
    const figures = new Map(
      [...figuresOf(briefing, { whole, record })].filter(([, shown]) => shown.some(({ id }) => id === claim)),
    );
    const all = found === undefined ? [] : [found.told, found.aside];
    const due = all
      .flatMap((each) => each.due)
      .filter((change) => {
        const shown = figures.get(change.figure);
        const own = shown?.find(({ id }) => id === claim);
        if (found === undefined || shown === undefined || own === undefined) return false;
        return changesClaim(change, own, shown, state, found.say);
      });
    // What came on record later, though of an earlier day, no reader was shown.
    if (due.some(({ of, was }) => of !== undefined && was === found?.say(said("not-shown")))) return null;
    const changed = due.length > 0;
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
