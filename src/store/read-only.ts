import { ok, type Failure, type Result } from "../core/common/result.ts";
import type { Session, Store } from "./contract.ts";
import { StoreFailure } from "./failures.ts";

/**
 * A damaged database: everything is read, nothing is written. Sessions and challenges live in the memory of this server, so that
 * people can still sign in to read, and out; sessions are not renewed.
 */
export function readOnlyStore(store: Store, damage: Failure): Store {
  const refused = (): Promise<Result<never>> => Promise.resolve({ ok: false, failure: damage });
  const thrown = (): Promise<never> => Promise.reject(new StoreFailure(damage));
  return {
    ...store,
    damage,
    createProcess: refused,
    append: refused,
    adopt: refused,
    erase: refused,
    putFile: refused,
    invite: thrown,
    revokeInvitation: thrown,
    acceptInvitation: thrown,
    readmit: thrown,
    addCredential: thrown,
    endIdentity: thrown,
    removeMember: thrown,
    makeAccess: thrown,
    revokeAccess: thrown,
    // Whether it is open was asked before; when it was used is not written down.
    seeAccess: () => Promise.resolve(true),
    addNoticeAddress: thrown,
    dropNoticeAddress: thrown,
    confirmNoticeAddress: () => Promise.resolve(),
    // Nothing can be written down of what was told: nothing is sent.
    openNoticeAddresses: () => Promise.resolve([]),
    dueMessages: () => Promise.resolve([]),
    updatePasskeyCounter: () => Promise.resolve(),
    ...signedInHere(store),
    ready: () => Promise.resolve(ok(undefined)),
  };
}

/** Sessions and challenges in memory. */
function signedInHere(store: Store) {
  const own = new Map<string, Session>();
  /** Ids of sessions that were ended: what the database says of them no longer holds. */
  const ended = new Set<string>();
  const challenges = new Map<string, string>();
  const isOpen = ({ id, expires }: Session, now: string): boolean => expires > now && !ended.has(id);
  const sessions: Store["sessions"] = async (account, now) => {
    const known = [...own.values()].filter((session) => session.account === account);
    return [...known, ...(await store.sessions(account, now))].filter((session) => isOpen(session, now));
  };
  const isSessionOpen: Store["isSessionOpen"] = async (id, now) => {
    if (ended.has(id)) return false;
    return (
      [...own.values()].some((session) => session.id === id && isOpen(session, now)) || store.isSessionOpen(id, now)
    );
  };
  return {
    keepChallenge: (hash, expires) => Promise.resolve(void challenges.set(hash, expires)),
    useChallenge: (hash, now) => {
      const expires = challenges.get(hash);
      challenges.delete(hash);
      return Promise.resolve(expires !== undefined && expires > now);
    },
    openSession: async ({ tokenHash, ...session }) => {
      own.set(tokenHash, { ...session, seen: session.opened });
      return ok(undefined);
    },
    session: async (tokenHash, now) => {
      const session = own.get(tokenHash) ?? (await store.session(tokenHash, now));
      return session !== null && isOpen(session, now) ? session : null;
    },
    sessions,
    isSessionOpen,
    seeSession: isSessionOpen,
    renewSession: () => Promise.resolve(false),
    closeSession: async (account, id) => {
      const known = (await sessions(account, "")).some((session) => session.id === id);
      if (known) ended.add(id);
      return known;
    },
    closeOtherSessions: async (account, kept) => {
      const others = (await sessions(account, "")).map(({ id }) => id).filter((id) => id !== kept);
      for (const id of others) ended.add(id);
      return others;
    },
  } satisfies Partial<Store>;
}
