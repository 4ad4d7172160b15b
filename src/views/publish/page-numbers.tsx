import type { ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** The pages of something too long for one; nothing where there is but one. */
export function PageNumbers({
  pages,
  page,
  href,
}: {
  readonly pages: number;
  readonly page: number;
  readonly href: (page: number) => string;
}): ReactNode {
  const { t } = useWorkbench();
  if (pages < 2) return null;
  return (
    <nav aria-label={t.site.parts}>
      <ol className="site-inline">
        {Array.from({ length: pages }, (_, at) => (
          <li key={href(at)}>
            <a href={href(at)} aria-current={at === page ? "page" : undefined}>
              {t.site.part({ at: `${at + 1}`, total: `${pages}` })}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
