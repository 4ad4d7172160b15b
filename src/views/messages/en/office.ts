import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("en");

const plural = pluralsOf("en");

/** What the office and delegations do beside the texts: frame of the process, authority to mark, reasons, files, erasure. */
export const office = {
  ask: { do: "Do it", why: "Why" },
  lookFirst:
    "Something on the same point came in first; nothing of yours was written. Look at it, then do it again if you still want to.",
  mayNotWrite: "You read here; recording is for the delegations and the mediator’s office.",
  nothingPublic: "No text is open to you yet",
  nothingPublicText:
    "You read what the mediator’s office makes public. When a text is, its points appear here with their status.",
  observerHint: "An observer reads the public room alone; make public what they are to see.",
  noAuthority:
    "Your delegation has no authority to mark on record. It is recorded under “Rooms and people”; until then you can answer and propose.",
  everybody: "everybody",
  readingDay: (day: string) => `You are reading ${day}. What you record now counts from today.`,
  noneStands: (n: number) =>
    `No mark stands. On ${figure(n)} ${plural(n, { one: "point", other: "points" })} the words changed after they were marked, and the mark fell back.`,
  frame: {
    title: "How points are agreed, and who negotiates",
    intro: "Everyone at the table sees the rule; what it finds stands beside what was declared, never in its place.",
    rule: "Decision rule",
    noRule:
      "No rule is recorded. Until there is one, nothing is found from the answers; declared marks stand as they are.",
    rules: {
      consensus: "Consensus: all deciding parties accept.",
      "consensus-minus": "Consensus without the parties named below.",
      office: "The mediator’s office calls what is agreed.",
      silence: "Silence procedure: who does not object by a recorded deadline has agreed.",
    },
    minus: "Agreement not needed of",
    minusNeeded: "Name at least one party whose agreement is not needed.",
    change: "Change the rule…",
    changeText: "The new rule holds from today for answers on record; earlier days keep the earlier rule.",
    parties: "Parties",
    noParties: "No party is entered yet. Enter the parties first: drafts, answers and invitations name them.",
    addParty: "Enter a party…",
    letters: "Letters",
    lettersHint: "Two to four letters stand in brackets and lists, such as KE. They stay.",
    lettersTaken: (id: string) => `“${id}” is taken; choose other letters.`,
    lettersWrong: "Letters, digits, hyphens; eight at most.",
    name: "Name",
  },
  filed: {
    forParty: (party: string) => `Filed by the mediator’s office for ${party}.`,
    received: (party: string, by: string, on: string) =>
      `Filed by the mediator’s office as received from ${party} (${by}, ${on}).`,
    said: {
      unconfirmed: (party: string) => `Not confirmed by ${party}.`,
      confirmed: (party: string) => `Confirmed by ${party}.`,
      contested: (party: string) => `Contested by ${party}.`,
    },
    how: "How it came (may stay empty)",
    by: "By",
    on: "On",
    ways: ["e-mail", "by hand", "post", "telephone", "in the meeting"],
    confirm: "Confirm",
    contest: "Contest…",
    contestText: "It stays on record as what the office filed, and counts no more as your delegation’s.",
    why: "Why (may stay empty)",
    done: "Recorded: what the office filed now says what your delegation says of it.",
    held: "Confirm that no objection came",
  },
  credentials: {
    title: "Who may mark",
    intro:
      "A delegation marks a point only with an authority that covers the level on that day; the mediator’s office marks what was declared to it.",
    none: "No authority is recorded: delegations can answer, but not mark.",
    add: "Record an authority…",
    party: "Party",
    holder: "Who holds it",
    holderHint: "Person or office, such as “Head of delegation”.",
    levels: "May mark",
    referred: "Ad referendum to",
    referredHint: "The authority that has to approve, such as “Council of Ministers”.",
    from: "From",
    until: "Until",
    withdraw: "Withdraw",
    withdrawText: (holder: string) => `${holder} can then no longer mark. What was marked until now stays.`,
    withdrawn: (day: string) => `withdrawn ${day}`,
    always: "without end",
    noLevel: "Choose at least one level.",
  },
  reasons: {
    title: "Why words are in brackets",
    none: "No reason is on record.",
    add: "Give a reason…",
    kind: "Reason",
    saidBy: "Who says so",
    note: "In their words",
  },
  erase: {
    do: "Erase by law…",
    text: "The words of this entry are deleted for good, with the files that it alone names. That something was there, when, and on which ground it was erased remains in the record. Copies already exported or backed up are not reached.",
    why: "Why it is erased",
    ground: "Rule or authority",
    groundHint: "Such as the article of a law, or a court’s order.",
    done: "Erased. The record says so.",
  },
  file: {
    received: "File as received",
    failed: (name: string, why: string) =>
      `“${name}” could not be kept: ${why} Nothing was tabled; try again, or table without the file.`,
  },
  withdraw: {
    proposal: "Withdraw the proposal",
    text: "It stays on record as withdrawn, with the answers that it had.",
    why: "Why it is withdrawn (may stay empty)",
  },
  release: {
    action: "Bring it there",
    do: "Bring before others…",
    title: "Bring the proposal before others",
    text: "A copy of the proposal goes to the wider room, without a word of where it came from. Answers stay here. It cannot be called back from those who have read it.",
    room: "Room",
  },
  takeBack: "Take the entry back",
  takeBackText: "It no longer counts; both the entry and that it was taken back stay readable in its room.",
  remove: "Remove from the process",
  discard: "Give up what was not sent",
  emptyProcess: "Nothing is on record yet",
  emptyProcessText: "Begin with the parties, then table the drafts that you have.",
};
