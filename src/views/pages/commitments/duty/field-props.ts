import { createContext } from "react";
import type { Shape } from "../../../../core/common/shape.ts";
import type { Agreement, Commitment } from "../../../../core/commitments/index.ts";

/** The agreement around what is edited, for names to choose from. */
export const around = createContext<{ readonly agreement: Agreement; readonly own: Commitment } | null>(null);

/** A field of a commitment, whatever its declaration makes of it. */
export interface FieldProps {
  readonly name: string;
  /** Where it stands in the commitment, such as `act.when.all.0`; letters typed there one after the other are one step. */
  readonly path: string;
  readonly shape: Shape<unknown>;
  readonly value: unknown;
  readonly onChange: (value: unknown, path: string) => void;
}
