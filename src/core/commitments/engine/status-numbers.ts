/* Places of the states in `statuses`, as the machine keeps them. */

/** `none`: not made yet. */
export const NONE = 0;
/** `created`: made; its condition has not come about. */
export const CREATED = 1;
/** `inEffect`: owed, or open to use. */
export const IN_EFFECT = 2;
/** `suspended`: held up, and may go on. */
export const SUSPENDED = 3;
/** `fulfilled`: done as it was owed. */
export const FULFILLED = 4;
/** `violated`: not done in time, or done though forbidden. */
export const VIOLATED = 5;
/** `exercised`: a permission or power that was used. */
export const EXERCISED = 6;
/** `discharged`: ended by an act that sets free from it. */
export const DISCHARGED = 7;
/** `terminated`: ended by an act of the text. */
export const TERMINATED = 8;
/** `expired`: its time passed. */
export const EXPIRED = 9;
