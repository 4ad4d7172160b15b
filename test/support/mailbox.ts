import { once } from "node:events";
import { SMTPServer } from "smtp-server";

/** A letter as a mail server took it. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  /** Lines of the head by their name in small letters. */
  readonly head: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A mail server on this machine that keeps what it is given. */
export interface Mailbox {
  readonly url: string;
  readonly letters: Letter[];
  /** So many of the next letters are refused for now. */
  refusing: number;
  close(): Promise<void>;
}

/** Opens one on a free port. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (mailbox.refusing > 0) {
          mailbox.refusing--;
          done(Object.assign(new Error("try again"), { responseCode: 451 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        letters.push({ from, to: rcptTo.map(({ address }) => address), ...read(Buffer.concat(parts).toString()) });
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const address = listening.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const mailbox: Mailbox = {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refusing: 0,
    close: () => new Promise((done) => server.close(done)),
  };
  return mailbox;
}

/** Head and text of a letter in one part. */
function read(source: string): Pick<Letter, "head" | "text"> {
  const at = source.indexOf("\r\n\r\n");
  const lines = source
    .slice(0, at)
    .replaceAll(/\r\n[ \t]+/gu, " ")
    .split("\r\n");
  const head = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  const body = source.slice(at + 4);
  const coding = head["content-transfer-encoding"];
  if (coding === "base64") return { head, text: Buffer.from(body, "base64").toString().replaceAll("\r\n", "\n") };
  if (coding !== "quoted-printable") return { head, text: body.replaceAll("\r\n", "\n") };
  const bytes = body
    .replaceAll(/=\r\n/gu, "")
    .replaceAll(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { head, text: Buffer.from(bytes, "latin1").toString().replaceAll("\r\n", "\n") };
}
