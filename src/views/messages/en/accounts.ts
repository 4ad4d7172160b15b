/** Who is signed in and where, open invitations, and the way back in for who has lost what they sign in with. */
export const accounts = {
  account: "Account",
  trial: "Trial: plain http, on this machine alone. Do not enter real talks.",
  trialInvite:
    "One browser window is one person. Open the link in a private window or another browser profile to see what this person sees.",
  open: {
    title: "Open invitations",
    none: "No invitation is open.",
    anew: "to sign in anew",
    until: "Works until",
    revoke: "Revoke",
    revokeTitle: "Revoke the invitation",
    revokeText: (name: string) => `The link for ${name} works no longer. You can invite again at any time.`,
    revokeAnew: (name: string) =>
      `The link for ${name} works no longer. Until you make another, ${name} cannot sign in.`,
  },
  lost: {
    action: "Sign-in lost…",
    title: (name: string) => `Let ${name} sign in anew`,
    text: (name: string) =>
      `What ${name} signs in with ends at once, and so does every open session. Seat and account stay. You get a link to hand over; the record says that you did this.`,
    why: "What was lost",
    whyHint: "Such as “telephone stolen on 3 March”. The person’s own delegation and the mediator’s office read it.",
    do: "End it and make a link",
    done: (day: string) => `sign-in replaced ${day}`,
    link: (name: string) => `Link for ${name} to sign in anew`,
  },
  anew: {
    title: (name: string) => `Sign in anew, ${name}`,
    text: "The mediator’s office has ended what you signed in with before. Your account and your seat are the same.",
    keep: "Your account name, as before:",
  },
  sessions: {
    title: "Where you are signed in",
    intro: "End what you do not know, and tell the mediator’s office: it can replace what you sign in with.",
    device: "Browser",
    unknown: "unknown browser",
    opened: "Signed in",
    seen: "Last seen",
    notKept: "not recorded",
    here: "this one",
    end: "End",
    endOthers: "End all others",
    ended: "Signed out there.",
  },
};
