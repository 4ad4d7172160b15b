import { lookup } from "node:dns";
import { once } from "node:events";
import { createServer, type Server } from "node:https";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newSecret } from "../../src/server/messages/links.ts";
import { ClosedAddress, isPublicAddress, publicLookup } from "../../src/server/messages/private-address.ts";
import { callerTo } from "../../src/server/messages/webhook.ts";
import { certificate } from "../support/certificate.ts";

interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

describe("a webhook", () => {
  const own = certificate();
  const received: Received[] = [];
  let status = 204;
  let server: Server;
  let port = 0;
  const secret = newSecret();
  const call = (url: string, at = new Date().toISOString()) => ({ url, id: "m1", secret, body: '{"n":1}', at });

  beforeAll(async () => {
    server = createServer(own, (request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const headers = request.headers as Record<string, string>;
        received.push({ headers, body: Buffer.concat(parts).toString() });
        response.writeHead(status, status === 307 ? { Location: `https://127.0.0.1:${port}/other` } : {}).end();
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  });
  afterAll(() => server.close());

  it("is signed so that the reference library takes it, and refuses it changed, under another key, or minutes old", async () => {
    const send = callerTo(["localhost"], own.cert);
    expect(await send(call(`https://localhost:${port}/in`))).toBe("done");
    const [{ headers, body } = { headers: {}, body: "" }] = received;
    expect(new Webhook(secret).verify(body, headers)).toEqual({ n: 1 });
    expect(() => new Webhook(secret).verify('{"n":2}', headers)).toThrow();
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
    received.length = 0;
    await send(call(`https://localhost:${port}/in`, new Date(Date.now() - 600_000).toISOString()));
    const [old = { headers: {}, body: "" }] = received;
    expect(() => new Webhook(secret).verify(old.body, old.headers)).toThrow(/too old/u);
  });

  it("follows no redirection, and tells done, failed and gone apart", async () => {
    const send = callerTo(["localhost"], own.cert);
    const outcomes: string[] = [];
    for (status of [200, 307, 410, 500]) {
      received.length = 0;
      outcomes.push(await send(call(`https://localhost:${port}/in`)));
      expect(received).toHaveLength(1);
    }
    expect(outcomes).toEqual(["done", "failed", "gone", "failed"]);
  });

  it("goes to no private address unless its host is named, and to nobody whose certificate does not stand", async () => {
    received.length = 0;
    status = 200;
    expect(await callerTo([], own.cert)(call(`https://localhost:${port}/in`))).toBe("failed");
    expect(await callerTo([], own.cert)(call(`https://127.0.0.1:${port}/in`))).toBe("failed");
    expect(await callerTo(["localhost"])(call(`https://localhost:${port}/in`))).toBe("failed");
    expect(received).toEqual([]);
    expect(await callerTo(["127.0.0.1"], own.cert)(call(`https://127.0.0.1:${port}/in`))).toBe("done");
  });

  it("knows which addresses are public", () => {
    const open = ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "2a00:1450:4001:80b::200e"];
    const closed =
      `0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.168.1.1
      198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:1.1.1.1 64:ff9b::7f00:1 fe80::1 fc00::1 fd12::1 ff02::1
      2001:db8::1 2002:7f00:1:: 2001:0:1:: name`.split(/\s+/u);
    expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
    expect(closed.filter((address) => isPublicAddress(address))).toEqual([]);
  });

  it("resolves a name once, and connects to what was judged: one private address among public ones is enough to refuse", async () => {
    const answers = [
      [{ address: "1.1.1.1", family: 4 }],
      [
        { address: "1.1.1.1", family: 4 },
        { address: "10.0.0.1", family: 4 },
      ],
      [],
    ];
    const resolve = ((_name: string, _options: object, done: (error: null, found: object) => void) =>
      done(null, answers.shift() ?? [])) as unknown as typeof lookup;
    const ask = () =>
      new Promise((done) => publicLookup(resolve)("name.test", {}, (error, address) => done(error ?? address)));
    expect(await ask()).toBe("1.1.1.1");
    expect(await ask()).toBeInstanceOf(ClosedAddress);
    expect(await ask()).toBeInstanceOf(ClosedAddress);
  });
});
