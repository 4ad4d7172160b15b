/**
 * The addresses of a database that stands on several hosts, in the notation of PostgreSQL's own tools:
 * `postgres://user:secret@one:5432,two:5432/parley`.
 */
export function hostsOf(url: string): readonly string[] {
  const match = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?]*)(.*)$/u.exec(url);
  const [, before = "", hosts = "", after = ""] = match ?? [];
  if (match === null || !hosts.includes(",")) return [url];
  return hosts.split(",").map((host) => `${before}${host}${after}`);
}
