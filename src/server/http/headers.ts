/**
 * Headers of every answer, of a script, a style or letters too: a worker is bound by those of its own script.
 * `Strict-Transport-Security` where the workbench is reached over https.
 */
export function securityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    ...(secure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** Headers of answers that a browser may show as a document: on the twenty files that a page consists of they say nothing. */
export const documentHeaders: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
  "X-DNS-Prefetch-Control": "off",
  "X-Frame-Options": "DENY",
};

/** What a page loads and a browser does not show by itself. */
const PARTS = /^(?:text\/(?:javascript|css)|font\/)/u;

/** The headers of a file of the workbench beside its own. */
export function fileHeaders(secure: Readonly<Record<string, string>>, type: string): Readonly<Record<string, string>> {
  return PARTS.test(type) ? secure : { ...secure, ...documentHeaders };
}

/** Headers of every answer of the interface: kept nowhere. */
export const apiHeaders: Readonly<Record<string, string>> = { "Cache-Control": "no-store" };
