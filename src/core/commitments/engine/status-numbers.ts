/** Places of the states in `statuses`, as the machine keeps them. */
export const NONE = 0;
export const CREATED = 1;
export const IN_EFFECT = 2;
export const SUSPENDED = 3;
export const FULFILLED = 4;
export const VIOLATED = 5;
export const EXERCISED = 6;
export const DISCHARGED = 7;
export const TERMINATED = 8;
export const EXPIRED = 9;
