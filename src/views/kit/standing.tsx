import type { ReactNode } from "react";
import type { Source, SourceStrength, TabledDraft } from "../../core/record/state.ts";
import { walkPoints, type Draft, type Point } from "../../core/text/draft.ts";
import { useWorkbench } from "../workbench.ts";

/** True where a point's content rests on no text that anyone read. */
export function isUnread(point: Pick<Point, "confidence">): boolean {
  return point.confidence === "memory" || point.confidence === "headline-only" || point.confidence === "article";
}

/** Says in words, with a texture, why a text is not the words of a draft; nothing for verbatim text that was read. */
export function Standing({ point }: { readonly point: Pick<Point, "wording" | "confidence"> }) {
  const { t } = useWorkbench();
  const unread = isUnread(point);
  if (point.wording === "verbatim" && !unread) return null;
  const unreadText = point.confidence === undefined ? "" : t.text.confidence[point.confidence];
  const words = unread && point.wording === "verbatim" ? unreadText : t.text.standing[point.wording];
  return (
    <p className={unread ? "standing" : "standing standing-told"}>
      {unread && point.wording !== "verbatim" ? `${words}; ${unreadText}` : words}
    </p>
  );
}

/** Whether no word of a draft is its own, and all of it is retold in one way: that is said once, at the head of a page. */
export function isToldThroughout({ points }: Pick<Draft, "points">): boolean {
  const own = [...walkPoints(points)].map(({ point }) => point).filter(({ text, heading }) => text + heading !== "");
  const [first] = own;
  return first !== undefined && first.wording !== "verbatim" && own.every(({ wording }) => wording === first.wording);
}

/** Says once, at the head of a page, how texts that are not verbatim are compared, and which are so from end to end. */
export function ToldLine({ drafts }: { readonly drafts: readonly TabledDraft[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const told = drafts.filter(({ draft }) =>
    [...walkPoints(draft.points)].some(({ point }) => point.wording !== "verbatim"),
  );
  if (told.length === 0) return null;
  const whole = told.filter(({ draft }) => isToldThroughout(draft));
  return (
    <p className="standing standing-told told-line" role="note">
      {t.text.toldLine}{" "}
      {whole.length > 0 &&
        t.text.toldThroughout({ drafts: locale.list(whole.map(({ id, draft }) => draft.title || id)) })}
    </p>
  );
}

/** Class that draws the texture beside a text of that standing. */
export function standingClass(point: Pick<Point, "wording" | "confidence">): string {
  if (isUnread(point)) return "is-unread";
  return point.wording === "verbatim" ? "" : "is-told";
}

const squares: Readonly<Record<SourceStrength, number>> = { official: 4, agency: 3, report: 2, weak: 1, none: 0 };
const weakKinds = new Set(["mirror", "aggregator", "paste-links"]);

/** How much some sources bear together: two ordinary reports count as an agency. */
export function strengthOf(sources: readonly Source[]): SourceStrength {
  const each = sources.map(({ kind, strength }): SourceStrength => {
    if (strength !== undefined) return strength;
    if (weakKinds.has(kind)) return "weak";
    return kind === "official" ? "official" : "report";
  });
  if (each.includes("official")) return "official";
  if (each.includes("agency") || each.filter((strength) => strength === "report").length > 1) return "agency";
  if (each.includes("report")) return "report";
  return each.includes("weak") ? "weak" : "none";
}

/** Four small squares with the count of sources beside them. */
export function Strength({ sources: ids }: { readonly sources: readonly string[] }) {
  const { t, state } = useWorkbench();
  const sources = ids.flatMap((id) => state.sources[id] ?? []);
  const strength = strengthOf(sources);
  const level = squares[strength];
  const label = t.text.strengthOf({ level, what: t.text.strength[strength] });
  return (
    <>
      <span className="strength" role="img" aria-label={label} title={label}>
        {[1, 2, 3, 4].map((step) => (
          <i key={step} className={step <= level ? "on" : undefined} />
        ))}
      </span>{" "}
      <span className="hint">{t.text.sources({ count: ids.length })}</span>
    </>
  );
}
