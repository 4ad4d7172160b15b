/** Signing in, taking an invitation, and the day on which neither works. */
export const signIn = {
  title: "Sign in",
  account: "Account",
  accountHint: "The name you were given when you took your invitation.",
  passphrase: "Passphrase",
  signIn: "Sign in",
  passkey: "Sign in with a passkey",
  passkeyStopped: "The passkey was not used. Try again, or sign in with your passphrase.",
  noAccount:
    "No account yet? The mediator’s office invites people by a link that works once. Lost what you sign in with? It lets you in anew.",
  wait: "One moment…",
  alone: "Open the address that Parley printed",
  aloneText:
    "This workbench belongs to one person on this machine. For each start it prints an address that ends in #token=…; open that one. If it was closed, run the command again.",
  invited: (name: string) => `Welcome, ${name}`,
  invitedAs: (capacity: string, process: string) => `You are invited to ${process} as ${capacity}.`,
  invitedOffice: (capacity: string) => `You are invited as ${capacity}.`,
  capacities: {
    secretariat: "member of the mediator’s office",
    delegate: (party: string) => `delegate of ${party}`,
    observer: "observer",
  },
  keepAccount: "Your account name, to be written down:",
  choose: "Choose how you will sign in",
  withPasskey: "Use a passkey of this device",
  passkeyHint:
    "The device keeps it; there is nothing to remember. It works in this browser or wherever your device shares its passkeys.",
  or: "or",
  withPassphrase: "Use a passphrase",
  newPassphrase: "Passphrase",
  newPassphraseHint: "At least 12 characters. Four or five words that only you would put together do well.",
  repeat: "The same again",
  notSame: "The two are not the same.",
  tooShort: "It has fewer than 12 characters.",
  take: "Take the invitation",
  used: "This invitation cannot be used",
  usedText:
    "It was used, has run out or was withdrawn. Ask the mediator’s office for another one; nothing was changed.",
  reason: (said: string) => `${said} Nothing was changed.`,
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in: ${name}`,
};
