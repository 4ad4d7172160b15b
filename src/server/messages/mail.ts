import { createTransport } from "nodemailer";

/** A message as a mail server takes it: plain words, as nothing in it is to be fetched from anywhere. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same at every attempt, so that a mailbox shows it once. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Brings mail on its way; rejects where the mail server does not take it. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The mail server of an installation. */
export interface MailOptions {
  /** `smtps://NAME:PASSWORD@HOST`, or `smtp://…`, which begins TLS before anything is said. */
  readonly server: string;
  readonly from: string;
}

/** One e-mail address alone, without a name beside it; what else a header could be made of is not in it. */
export const mailAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u;

/** Whether a mail server is named as it can be used. */
export function isMailOptions({ server, from }: MailOptions): boolean {
  if (!URL.canParse(server)) return false;
  const { protocol, hostname } = new URL(server);
  return ["smtp:", "smtps:"].includes(protocol) && hostname !== "" && mailAddress.test(from);
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Mail by SMTP. */
export function mailerFor({ server, from }: MailOptions): Mailer {
  const { protocol, hostname, port, username, password } = new URL(server);
  const secure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/gu, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    // Nothing is handed over in the open but to a mail server of this very machine.
    requireTLS: !secure && !loopback.has(hostname),
    ignoreTLS: !secure && loopback.has(hostname),
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send({ to, subject, text, messageId, headers }) {
      await transport.sendMail({
        from: { name: "Parley", address: from },
        to: { name: "", address: to },
        subject,
        text,
        messageId,
        headers: { ...headers, "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}
