import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { typedInMemory, type TypedStore } from "../views/typed.ts";

/** Where sealed words are kept: the part of the browser's `Storage` that is needed. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The store of this browser; null where it is switched off. */
export function shelfOfBrowser(): Shelf | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

const PREFIX = "parley.typed.";
const NONCE = 24;
/** What nobody came back to in thirty days. */
const LONGEST = 30 * 86_400_000;

interface Kept {
  readonly name: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Keeps what is typed in the browser's own store, sealed (XChaCha20-Poly1305) under the key of the session, names of forms
 * included: without the session nobody reads it, and it is thrown away. Where the store is full or forbidden, memory alone keeps it.
 */
export function sealedTyped(
  shelf: Shelf,
  keyHex: string,
  { now, random }: { readonly now: () => number; readonly random: (length: number) => Uint8Array },
): TypedStore {
  const key = hexToBytes(keyHex);
  const address = (name: string) => PREFIX + bytesToHex(hmac(sha256, key, utf8ToBytes(name))).slice(0, 32);
  const kept = new Map<string, unknown>();
  for (const at of addresses(shelf)) {
    const found = opened(key, shelf.getItem(at) ?? "");
    if (found === null || found.at < now() - LONGEST) shelf.removeItem(at);
    else kept.set(found.name, found.value);
  }
  const memory = typedInMemory(kept);
  return {
    read: memory.read,
    any: memory.any,
    below: memory.below,
    keep(name, value) {
      memory.keep(name, value);
      const nonce = random(NONCE);
      const words = utf8ToBytes(JSON.stringify({ name, value, at: now() } satisfies Kept));
      try {
        shelf.setItem(address(name), bytesToHex(nonce) + base64(xchacha20poly1305(key, nonce).encrypt(words)));
      } catch {
        // A full or forbidden store: an older state under this name would come back as if it were the last.
        shelf.removeItem(address(name));
      }
    },
    forget(name) {
      for (const each of kept.keys()) if (each === name || each.startsWith(`${name}/`)) shelf.removeItem(address(each));
      memory.forget(name);
    },
  };
}

function addresses(shelf: Shelf): readonly string[] {
  const all = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? "");
  return all.filter((each) => each.startsWith(PREFIX));
}

function opened(key: Uint8Array, sealed: string): Kept | null {
  try {
    const nonce = hexToBytes(sealed.slice(0, NONCE * 2));
    const words = xchacha20poly1305(key, nonce).decrypt(bytesOf(sealed.slice(NONCE * 2)));
    return JSON.parse(new TextDecoder().decode(words)) as Kept;
  } catch {
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0);
}
