/** Name of the session cookie. On loopback it names the port, as cookies are shared by all ports of a host. */
export function cookieName(secure: boolean, port: number): string {
  return secure ? "__Host-parley" : `parley-${port}`;
}

/** The value of a cookie in a request, or null. */
export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/**
 * A Set-Cookie header: never readable by scripts, never sent from another site, unless `Lax` lets a link from there bring it;
 * `seconds` 0 removes it.
 */
export function setCookie(
  name: string,
  value: string,
  seconds: number,
  secure: boolean,
  sameSite: "Strict" | "Lax" = "Strict",
): string {
  const attributes = [
    "Path=/",
    `Max-Age=${seconds}`,
    "HttpOnly",
    `SameSite=${sameSite}`,
    ...(secure ? ["Secure"] : []),
  ];
  return `${name}=${value}; ${attributes.join("; ")}`;
}
