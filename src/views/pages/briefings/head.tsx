import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import type { Place } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";

/** The head of a page of one briefing or check, with the way back to all. */
export function Head({
  title,
  sub,
  back,
}: {
  readonly title: string;
  readonly sub: string;
  readonly back: Place;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <div className="page-title">
      <div>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className="page-sub">{sub}</p>
      </div>
      <span className="grow" />
      <PageLink to={back}>{t.briefings.list}</PageLink>
    </div>
  );
}
