import type { ReactNode } from "react";
import { PageTitle } from "../../kit/page-title.tsx";
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
    <PageTitle title={<bdi>{title}</bdi>} sub={sub}>
      <PageLink to={back}>{t.briefings.list}</PageLink>
    </PageTitle>
  );
}
