import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Median delay of the simplest thing that pushes: one Node server, no database, no rooms, no permissions. */
export async function bareFanOut(members: number, perSecond: number, seconds: number): Promise<number> {
  const open = new Set<ServerResponse>();
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { "content-type": "text/event-stream" });
    answer.flushHeaders();
    open.add(answer);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const delays: number[] = [];
  for (let member = 0; member < members; member++) {
    const asked = request({ port, host: "127.0.0.1" });
    asked.on("response", (answer) => {
      answer.setEncoding("utf8");
      answer.on("data", (text: string) => {
        const sent = /^data: (\S+)/u.exec(text)?.[1];
        if (sent !== undefined) delays.push(performance.now() - Number(sent));
      });
    });
    asked.on("error", () => undefined);
    asked.end();
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (let count = 0; count < perSecond * seconds; count++) {
    const words = `data: ${performance.now()} ${"word ".repeat(120)}\n\n`;
    for (const answer of open) answer.write(words);
    await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond));
  }
  for (const answer of open) answer.destroy();
  server.close();
  return delays.sort((a, b) => a - b)[Math.floor(delays.length / 2)] ?? 0;
}
