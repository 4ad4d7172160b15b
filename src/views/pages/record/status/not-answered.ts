import type { Finding } from "../../../../core/record/talks.ts";

/**
 * Who was asked and has not answered. A point as it stands asks nobody: who has words or proposals there is not silent. It is put to
 * all by a silence, or once somebody answers it; who is not needed under the rule is not asked.
 */
export function notAnswered({
  silent,
  minus,
  silence,
  accepted,
  adReferendum,
  reserved,
  opposed,
}: Finding): readonly string[] {
  const asked = silence !== undefined || [accepted, adReferendum, reserved, opposed].some((some) => some.length > 0);
  return asked ? silent.filter((party) => !minus.includes(party)) : [];
}
