import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import type { Address, Line } from "../../src/asking/answer.ts";
import type { Source } from "../../src/mcp/source.ts";
import { mcpServer } from "../../src/mcp/server.ts";

/** What a tool answered a client. */
export interface Told {
  readonly isError: boolean;
  readonly text: string;
  readonly verdict?: string;
  readonly lines: readonly (Omit<Line, "text"> & { readonly text: string })[];
  readonly notes: readonly string[];
  readonly lookedAt: Readonly<Record<string, number>>;
  readonly proposal?: unknown;
}

/** A client of the official SDK, with what it asked answered as plain values. */
export interface Asking {
  readonly client: Client;
  ask(name: string, asked?: object): Promise<Told>;
}

/** A client beside a server in this process. */
export async function clientOf(source: Source): Promise<Asking> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "test", version: "1" });
  await Promise.all([mcpServer(source).connect(far), client.connect(near)]);
  return askingBy(client);
}

/** Questions by a client that is connected. */
export function askingBy(client: Client): Asking {
  return {
    client,
    async ask(name, asked = {}) {
      const result = await client.callTool({ name, arguments: asked as Record<string, unknown> });
      const [first] = result.content as readonly { readonly text: string }[];
      const answer = result.structuredContent as Partial<Told> | undefined;
      return {
        lines: [],
        notes: [],
        lookedAt: {},
        ...answer,
        isError: result.isError === true,
        text: first?.text ?? "",
      };
    },
  };
}

/** All addresses of an answer. */
export function addressesIn({ lines }: Told): readonly Address[] {
  return lines.flatMap(({ of }) => of);
}
