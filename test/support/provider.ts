import { once } from "node:events";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

/** An identity provider on this machine, and people of it who sign in by naming themselves. */
export interface OpenProvider {
  readonly issuer: string;
  readonly client: { readonly clientId: string; readonly clientSecret: string };
  /** Takes another address to come back to, known only once Parley listens. */
  comesBackTo(address: string): void;
  /** Goes where Parley sends a browser, as this person; the address to which it is sent back. */
  signInAs(subject: string, url: string): Promise<URL>;
  close(): Promise<void>;
}

/** Opens one for a client that comes back to this address. Everybody has the same e-mail address. */
export async function openProvider(back: string): Promise<OpenProvider> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const client = { clientId: "parley", clientSecret: "a secret of this test, long enough" };
  const make = (redirect: string) =>
    new Provider(issuer, {
      clients: [
        {
          client_id: client.clientId,
          client_secret: client.clientSecret,
          redirect_uris: [redirect],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      pkce: { required: () => true },
      claims: { openid: ["sub", "email"] },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => Promise.resolve({ sub: accountId, email: "shared@ministry.test" }),
      }),
    });
  let answer = make(back).callback();
  server.on("request", (request, response) => void answer(request, response));
  return {
    issuer,
    client,
    comesBackTo: (address) => {
      answer = make(address).callback();
    },
    close: () => new Promise((done) => void server.close(() => done())),
    async signInAs(subject, url) {
      const cookies = new Map<string, string>();
      let at = new URL(url);
      let form: Record<string, string> | null = null;
      for (let step = 0; step < 20; step++) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const answer: Response = await fetch(at, {
          redirect: "manual",
          headers: { cookie, ...(form === null ? {} : { "content-type": "application/x-www-form-urlencoded" }) },
          ...(form === null ? {} : { method: "POST", body: new URLSearchParams(form).toString() }),
        });
        for (const set of answer.headers.getSetCookie()) {
          const [pair = ""] = set.split(";");
          const cut = pair.indexOf("=");
          cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
        }
        const location = answer.headers.get("location");
        form = null;
        if (location !== null) {
          at = new URL(location, at);
          if (at.origin !== issuer) return at;
          continue;
        }
        const page = await answer.text();
        const action = /action="([^"]+)"/u.exec(page)?.[1];
        if (action === undefined) throw new Error(page);
        const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1] ?? "";
        form = prompt === "login" ? { prompt, login: subject, password: "any" } : { prompt };
        at = new URL(action, at);
      }
      throw new Error("the provider leads nowhere");
    },
  };
}
