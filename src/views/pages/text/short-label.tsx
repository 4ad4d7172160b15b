import type { ReactNode } from "react";

/** The number of a point in its narrow column; heard with the word before it. */
export function ShortLabel({ label, hang }: { readonly label: string; readonly hang: string }): ReactNode {
  if (hang === "" || hang === label) return hang;
  return (
    <>
      <span aria-hidden="true">{hang}</span>
      <span className="heard">{label}</span>
    </>
  );
}
