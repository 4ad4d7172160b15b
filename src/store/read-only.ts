import type { Failure, Result } from "../core/common/result.ts";
import type { Session, Store } from "./contract.ts";

/**
 * A damaged database: everything is read, nothing is written. Sessions and challenges live in the memory of this server, so that
 * people can still sign in to read.
 */
export function readOnlyStore(store: Store, damage: Failure): Store {
  const refused = (): Promise<Result<never>> => Promise.resolve({ ok: false, failure: damage });
  /** Null for those that were closed: what the database says of them no longer holds. */
  const sessions = new Map<string, Session | null>();
  const challenges = new Map<string, string>();
  return {
    ...store,
    damage,
    createProcess: refused,
    append: refused,
    adopt: refused,
    erase: refused,
    putFile: refused,
    invite: refused,
    acceptInvitation: refused,
    addCredential: refused,
    removeMember: refused,
    updatePasskeyCounter: () => Promise.resolve(),
    keepChallenge: (hash, expires) => Promise.resolve(void challenges.set(hash, expires)),
    useChallenge: (hash, now) => {
      const expires = challenges.get(hash);
      challenges.delete(hash);
      return Promise.resolve(expires !== undefined && expires > now);
    },
    openSession: (session) => Promise.resolve(void sessions.set(session.tokenHash, session)),
    session: async (tokenHash, now) => {
      const session = sessions.get(tokenHash);
      if (session === undefined) return store.session(tokenHash, now);
      return session !== null && session.expires > now ? session : null;
    },
    closeSession: (tokenHash) => Promise.resolve(void sessions.set(tokenHash, null)),
    ready: () => Promise.resolve({ ok: true, value: undefined }),
  };
}
