import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { useEffect, useId, useState, type FormEvent, type ReactNode } from "react";
import { Button } from "../../views/kit/button.tsx";
import type { Failure } from "../../core/common/result.ts";
import { Trouble } from "../../views/kit/states.tsx";
import type { Words } from "../../words/types.ts";
import { failureWords } from "../../words/words.ts";
import { tell, type ApiAnswer } from "./api.ts";
import { goElsewhere, type Session, type SessionCapacity } from "./session.ts";

/** Shortest passphrase that the server takes. */
const shortest = 12;

interface SignInProps {
  readonly session: Session;
  readonly t: Words;
  readonly onSignedIn: (session: Session) => void;
}

/** Signing in to an installation with accounts, or how to get in on a machine of one's own. */
export function SignIn({
  session,
  t,
  onSignedIn,
  refused,
}: SignInProps & {
  /** Why the identity provider's word was not enough, just now. */
  readonly refused: string | null;
}): ReactNode {
  const words = t.signIn;
  const [account, setAccount] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const { act, busy, trouble } = useAction(onSignedIn, t, refused);
  if (session.mode === "alone") return <Trouble alone title={words.alone} text={words.aloneText} />;
  const withPassphrase = (event: FormEvent) => {
    event.preventDefault();
    void act(() => tell<Session>("session.passphrase", { account: account.trim(), passphrase }));
  };
  const withPasskey = async (): Promise<ApiAnswer<Session>> => {
    const options = await tell<Parameters<typeof startAuthentication>[0]["optionsJSON"]>("passkey.signInOptions", {});
    if (!options.ok) return options;
    return tell<Session>("passkey.signIn", { response: await startAuthentication({ optionsJSON: options.value }) });
  };
  return (
    <section className="sign-in" aria-labelledby="sign-in">
      <h1 id="sign-in">{words.title}</h1>
      {trouble !== null && (
        <p className="sign-in-trouble" role="alert">
          {words.reason({ said: trouble })}
        </p>
      )}
      <form onSubmit={withPassphrase}>
        <Field label={words.account} hint={words.accountHint} value={account} onChange={setAccount} name="username" />
        <Field label={words.passphrase} value={passphrase} onChange={setPassphrase} name="current-password" secret />
        <div className="tools">
          <Button look="main" type="submit" disabled={busy}>
            {busy ? words.wait : words.signIn}
          </Button>
          {session.passkeys && (
            <Button disabled={busy} onClick={() => void act(withPasskey)}>
              {words.passkey}
            </Button>
          )}
          {session.provider !== undefined && (
            <Button disabled={busy} onClick={() => void act(() => elsewhere({}))}>
              {words.elsewhere({ name: session.provider })}
            </Button>
          )}
        </div>
      </form>
      <p className="hint">{words.noAccount}</p>
    </section>
  );
}

/** Goes to the identity provider; the page that comes back is another one. */
async function elsewhere(errand: Parameters<typeof goElsewhere>[0]): Promise<ApiAnswer<Session>> {
  const gone = await goElsewhere(errand);
  return gone.ok ? new Promise<never>(() => undefined) : gone;
}

/** Why the identity provider could not be added to the account that is signed in. */
export function NotLetIn({ t, refused }: { readonly t: Words; readonly refused: string }): ReactNode {
  return (
    <>
      <p className="sign-in-trouble" role="alert">
        {refusedWords(t, refused)}
      </p>
      <p>
        <a className="button" href={document.baseURI}>
          {t.accounts.messages.toParley}
        </a>
      </p>
    </>
  );
}

/** What stands in an address is nobody's word but one of these. */
function refusedWords(t: Words, refused: string): string {
  const codes = ["no-such-identity", "no-invitation", "identity-exists"];
  return failureWords(t, { code: codes.includes(refused) ? refused : "provider-refused", facts: {} });
}

/** What an invitation says about itself. */
interface InvitationRead extends Pick<SessionCapacity, "name" | "party"> {
  /** What the process is called; null where the person could not read that yet. */
  readonly title: string | null;
  readonly capacity: "secretariat" | "delegate" | "observer";
  readonly account: string;
  /** It takes the place of what the person signed in with before. */
  readonly anew: boolean;
}

/** Taking an invitation: who, as what, and how to sign in from now on. */
export function TakeInvitation({ session, t, onSignedIn, token }: SignInProps & { readonly token: string }): ReactNode {
  const words = t.signIn;
  const [read, setRead] = useState<InvitationRead | "used" | null>(null);
  const { act, busy, trouble } = useAction(onSignedIn, t);
  useEffect(() => {
    let wanted = true;
    void tell<InvitationRead>("invitation.read", { token }).then((answer) => {
      if (wanted) setRead(answer.ok ? answer.value : "used");
    });
    return () => {
      wanted = false;
    };
  }, [token]);
  if (read === null) return <p role="status">{words.wait}</p>;
  if (read === "used") return <Trouble alone title={words.used} text={words.usedText} />;
  const role =
    read.capacity === "delegate"
      ? words.capacities.delegate({ party: read.party ?? "" })
      : words.capacities[read.capacity];
  const withPasskey = async (): Promise<ApiAnswer<Session>> => {
    const options = await tell<Parameters<typeof startRegistration>[0]["optionsJSON"]>("passkey.registerOptions", {
      token,
    });
    if (!options.ok) return options;
    const response = await startRegistration({ optionsJSON: options.value });
    return tell<Session>("passkey.register", { token, response });
  };
  const accept = (body: object) => act(() => tell<Session>("invitation.accept", { token, ...body }));
  return (
    <section className="sign-in" aria-labelledby="invited">
      <h1 id="invited">
        {read.anew ? t.accounts.anew.title({ name: read.name }) : words.invited({ name: read.name })}
      </h1>
      <p className="sign-in-role">
        {read.anew
          ? t.accounts.anew.text
          : read.title === null
            ? words.invitedOffice({ capacity: role })
            : words.invitedAs({ capacity: role, process: read.title })}
      </p>
      {trouble !== null && (
        <p className="sign-in-trouble" role="alert">
          {words.reason({ said: trouble })}
        </p>
      )}
      {session.signedIn && !read.anew ? (
        <Button look="main" disabled={busy} onClick={() => void accept({})}>
          {words.take}
        </Button>
      ) : (
        <>
          <div className="sign-in-keep">
            <p>{read.anew ? t.accounts.anew.keep : words.keepAccount}</p>
            <code className="sign-in-account">{read.account}</code>
          </div>
          <h2>{words.choose}</h2>
          {session.passkeys && (
            <div className="sign-in-way">
              <Button look="main" disabled={busy} onClick={() => void act(withPasskey)}>
                {words.withPasskey}
              </Button>
              <p className="hint">{words.passkeyHint}</p>
            </div>
          )}
          {session.provider !== undefined && (
            <div className="sign-in-way">
              <Button disabled={busy} onClick={() => void act(() => elsewhere({ invitation: token }))}>
                {words.withElsewhere({ name: session.provider })}
              </Button>
            </div>
          )}
          {session.passkeys && <p className="sign-in-or">{words.or}</p>}
          <NewPassphrase
            account={read.account}
            main={!session.passkeys}
            busy={busy}
            words={words}
            onChosen={(passphrase) => void accept({ passphrase })}
          />
        </>
      )}
    </section>
  );
}

/** A passphrase for an account, written twice. */
function NewPassphrase({
  account,
  main,
  busy,
  words,
  onChosen,
}: {
  readonly account: string;
  /** Whether it is the way that is offered first. */
  readonly main: boolean;
  readonly busy: boolean;
  readonly words: Words["signIn"];
  readonly onChosen: (passphrase: string) => void;
}): ReactNode {
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const problem = passphrase.length < shortest ? words.tooShort : passphrase === again ? null : words.notSame;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onChosen(passphrase);
      }}
    >
      <input type="hidden" name="username" autoComplete="username" value={account} readOnly />
      <Field
        label={words.newPassphrase}
        hint={words.newPassphraseHint}
        value={passphrase}
        onChange={setPassphrase}
        name="new-password"
        secret
      />
      <Field label={words.repeat} value={again} onChange={setAgain} name="new-password" secret />
      <p className="hint sign-in-problem" role="status">
        {passphrase !== "" && (again !== "" || passphrase.length < shortest) && problem}
      </p>
      <button type="submit" className={main ? "button button-main" : "button"} disabled={busy || problem !== null}>
        {busy ? words.wait : words.withPassphrase}
      </button>
    </form>
  );
}

/** One attempt at a time; what the server said where it refused. */
function useAction(onSignedIn: (session: Session) => void, t: Words, refused: string | null = null) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | "stopped" | null>(null);
  const [untried, setUntried] = useState(true);
  const act = async (attempt: () => Promise<ApiAnswer<Session>>): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    setUntried(false);
    // A passkey that the person cancels, or that the device refuses, throws.
    const answer = await attempt().catch(() => null);
    setBusy(false);
    if (answer === null) setTrouble("stopped");
    else if (answer.ok) onSignedIn(answer.value);
    else setTrouble(answer.failure);
  };
  const said =
    trouble === null && untried && refused !== null
      ? refusedWords(t, refused)
      : trouble === "stopped"
        ? t.signIn.passkeyStopped
        : trouble === null
          ? null
          : failureWords(t, trouble);
  return { act, busy, trouble: said };
}

function Field({
  label,
  hint,
  value,
  onChange,
  name,
  secret = false,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the browser's own keeper of passwords knows it as. */
  readonly name: string;
  readonly secret?: boolean;
}): ReactNode {
  const id = useId();
  return (
    <div className="sign-in-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type={secret ? "password" : "text"}
        autoComplete={name}
        autoCapitalize="none"
        spellCheck={false}
        required
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
