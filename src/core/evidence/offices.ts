import { organisationWords } from "../common/names/index.ts";

/** The source of a pattern of authorities: by what they are, and organisations by name. */
export const AUTHORITIES = `officials?|president\\w*|government|ministry|ministers?|mod|general staff|authorit\\w+|commission|parliament|prosecutor\\w*|ombuds\\w+|side|bank|${organisationWords}`;
