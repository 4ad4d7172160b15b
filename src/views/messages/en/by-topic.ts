/** Points by topic, and the institutions that drafts name. */
export const byTopic = {
  title: "Topics and institutions",
  intro:
    "Every point of every draft under the topics that it bears. Choose a topic to read what each draft says on it.",
  introStill: "How many points of each draft stand under each topic, and below, which institutions each draft names.",
  institutionsIntro:
    "Which institutions each draft names, in which points and in which role, found by searching the texts. What a draft does not name is said.",
  none: "No point bears a topic",
  noneText: "Topics are read from the drafts of the process folder, or from its issues.",
  view: "View",
  views: { topics: "Topics", institutions: "Institutions" },
  family: "Family",
  everyFamily: "All families",
  unfiled: "Under no issue",
  counted: (shown: string, of: string, among: string) => `Topics: ${shown}. Points: ${of}. Drafts: ${among}.`,
  topic: "Topic",
  all: "All drafts",
  closeTopic: "Close topic",
  notInDraft: "No point of this draft bears the topic.",
  institution: "Institution",
  institutionsCounted: (shown: string) => `Institutions: ${shown}`,
  notNamed: "not named",
  namedIn: "named in",
  byReading: "given a role, not named in words",
  owes: "Owes or may",
  watches: "Watches",
};
