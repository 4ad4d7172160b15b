import { newToken, sameText } from "./tokens.ts";

/** Tokens for the addresses that `parley start` prints: each lets one browser in, once. */
export interface StartTokens {
  issue(): string;
  /** True once for a token that was issued. */
  use(token: string): boolean;
}

/** Tokens in the memory of this server; the newest eight are kept. */
export function startTokens(): StartTokens {
  const open: string[] = [];
  return {
    issue() {
      const token = newToken();
      open.push(token);
      if (open.length > 8) open.shift();
      return token;
    },
    use(token) {
      const at = open.findIndex((one) => sameText(one, token));
      if (at < 0) return false;
      open.splice(at, 1);
      return true;
    },
  };
}
