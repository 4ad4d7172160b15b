/** Least probability of a link between points of linked articles, or between articles. */
export const ACCEPT = 0.42;

/** Least probability of a link between points whose articles do not correspond: it must be nearly certain. */
export const ACCEPT_ALONE = 0.6;
