// Made by scripts/make-words.mjs from the files of words beside it; edit those.
import type { Fact } from "../core/common/said.ts";
import type { Rich } from "./rich.ts";

/** Every sentence of Parley in one language. */
export interface Words {
  readonly locale: {
    readonly name: string;
    readonly tag: string;
    readonly dir: string;
  };
  readonly shell: {
    readonly skip: string;
    readonly pages: string;
    readonly subpages: (facts: { readonly section: Fact }) => string;
    readonly processes: string;
    readonly fictitious: string;
    readonly find: string;
    readonly palette: string;
    readonly help: string;
    readonly settings: string;
    readonly close: string;
    readonly undo: string;
    readonly menu: string;
    readonly foot: {
      readonly room: string;
      readonly counts: (facts: { readonly drafts: number; readonly events: number }) => string;
      readonly wordings: string;
      readonly notVerbatim: string;
    };
    readonly title: (facts: { readonly page: Fact; readonly process: Fact }) => string;
    readonly moved: (facts: { readonly page: Fact }) => string;
  };
  readonly pages: {
    readonly overview: string;
    readonly texts: string;
    readonly compare: string;
    readonly composite: string;
    readonly history: string;
    readonly positions: string;
    readonly evidence: string;
    readonly timeline: string;
    readonly bargain: string;
    readonly commitments: string;
    readonly briefings: string;
    readonly record: string;
  };
  readonly day: {
    readonly asOf: string;
    readonly rule: string;
    readonly value: (facts: { readonly what: string | null; readonly date: Fact }) => string;
    readonly choose: string;
    readonly field: string;
    readonly example: string;
    readonly show: string;
    readonly latest: string;
    readonly noDay: string;
    readonly drafts: string;
    readonly past: (facts: { readonly date: Fact }) => string;
    readonly headlines: string;
    readonly entries: (facts: { readonly count: number }) => string;
    readonly draft: (facts: { readonly title: Fact }) => string;
  };
  readonly find: {
    readonly title: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly none: (facts: { readonly query: Fact }) => string;
    readonly results: (facts: { readonly count: number }) => string;
    readonly more: (facts: { readonly count: number }) => string;
    readonly groups: {
      readonly point: string;
      readonly draft: string;
      readonly issue: string;
      readonly figure: string;
      readonly briefing: string;
      readonly event: string;
      readonly party: string;
      readonly source: string;
    };
  };
  readonly palette: {
    readonly placeholder: string;
    readonly none: string;
    readonly groups: {
      readonly page: string;
      readonly text: string;
      readonly process: string;
      readonly view: string;
      readonly app: string;
    };
    readonly go: (facts: { readonly page: Fact }) => string;
    readonly process: (facts: { readonly title: Fact }) => string;
  };
  readonly help: {
    readonly title: string;
    readonly keys: string;
    readonly everywhere: string;
    readonly onPage: (facts: { readonly page: Fact }) => string;
    readonly signs: string;
    readonly nothingAgreed: string;
    readonly brackets: {
      readonly "1": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "2": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "3": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "4": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "5": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "6": {
        readonly sign: string;
        readonly meaning: string;
      };
      readonly "7": {
        readonly sign: string;
        readonly meaning: string;
      };
    };
    readonly bracketed: string;
    readonly inserted: string;
    readonly deleted: string;
    readonly moved: string;
    readonly quiet: string;
    readonly told: string;
    readonly unread: string;
    readonly silent: string;
    readonly noDraft: string;
  };
  readonly settings: {
    readonly title: string;
    readonly theme: string;
    readonly themes: {
      readonly system: string;
      readonly light: string;
      readonly dark: string;
    };
    readonly density: string;
    readonly densities: {
      readonly regular: string;
      readonly compact: string;
    };
    readonly language: string;
    readonly motion: string;
    readonly motions: {
      readonly system: string;
      readonly none: string;
    };
    readonly keys: string;
    readonly note: string;
  };
  readonly states: {
    readonly loading: string;
    readonly working: string;
    readonly of: (facts: { readonly done: number; readonly total: number }) => string;
    readonly noProcess: string;
    readonly noProcessText: string;
    readonly unknownProcess: (facts: { readonly id: Fact }) => string;
    readonly unknownProcessText: string;
    readonly unknownPage: string;
    readonly unknownPageText: string;
    readonly overview: string;
    readonly failed: string;
    readonly failedText: (facts: { readonly reason: Fact }) => string;
    readonly retry: string;
    readonly notShown: (facts: { readonly of: Fact; readonly entry: string | null }) => string;
    readonly unreadable: (facts: { readonly entry: Fact; readonly field: Fact }) => string;
    readonly broken: string;
    readonly brokenText: string;
  };
  readonly adding: {
    readonly position: string;
    readonly issue: string;
    readonly changeIssue: string;
    readonly figure: string;
    readonly source: string;
    readonly event: string;
    readonly assessment: string;
    readonly contribution: string;
    readonly correct: string;
    readonly correctTitle: (facts: { readonly what: Fact }) => string;
    readonly replace: string;
    readonly replaceTitle: string;
    readonly missing: (facts: { readonly list: Fact }) => string;
    readonly notKnownThere: (facts: { readonly what: Fact }) => string;
    readonly choose: string;
    readonly remove: string;
    readonly removeSource: (facts: { readonly name: Fact }) => string;
    readonly understood: (facts: { readonly value: Fact }) => string;
    readonly day: string;
    readonly dayHint: string;
    readonly dayOpen: string;
    readonly dayUnclear: string;
    readonly dayAmbiguous: (facts: { readonly other: Fact }) => string;
    readonly why: string;
    readonly whyHint: string;
    readonly whyReplaced: string;
    readonly positionText: string;
    readonly says: string;
    readonly statesSomething: string;
    readonly stance: string;
    readonly stanceHint: string;
    readonly absenceHint: string;
    readonly quoteHint: string;
    readonly language: string;
    readonly option: string;
    readonly optionHint: string;
    readonly statedBy: string;
    readonly statedByHint: string;
    readonly takeMarked: (facts: { readonly words: Fact }) => string;
    readonly statedInQuote: string;
    readonly statedInStance: string;
    readonly noWords: string;
    readonly notInQuote: (facts: { readonly words: Fact }) => string;
    readonly notInStance: (facts: { readonly words: Fact }) => string;
    readonly noDraft: string;
    readonly doubtHint: string;
    readonly issueTitle: string;
    readonly family: string;
    readonly newFamily: string;
    readonly familyTitle: string;
    readonly optionsHint: string;
    readonly optionNumber: (facts: { readonly at: Fact }) => string;
    readonly addOption: string;
    readonly topics: string;
    readonly topicsHint: string;
    readonly pointsOfIssue: string;
    readonly pointsOfIssueHint: string;
    readonly byTopics: string;
    readonly alsoCalled: string;
    readonly alsoCalledHint: string;
    readonly issueChanged: string;
    readonly figureHint: string;
    readonly figureUnclear: string;
    readonly figurePart: string;
    readonly unitHint: string;
    readonly unitMissing: (facts: { readonly usual: Fact }) => string;
    readonly unitOther: (facts: { readonly unit: Fact; readonly usual: Fact }) => string;
    readonly takeUnit: (facts: { readonly unit: Fact }) => string;
    readonly asOfToCome: string;
    readonly asOfAfterSource: string;
    readonly quantity: string;
    readonly quantityHint: string;
    readonly newQuantity: string;
    readonly quantityName: string;
    readonly estimatorHint: string;
    readonly notSaid: string;
    readonly category: string;
    readonly categoryHint: string;
    readonly quotation: string;
    readonly quotationHint: string;
    readonly allocates: string;
    readonly noStock: string;
    readonly noFinding: string;
    readonly wouldStand: string;
    readonly replaceText: (facts: { readonly figure: Fact }) => string;
    readonly findSource: string;
    readonly noSource: string;
    readonly sourcesFound: (facts: { readonly count: number }) => string;
    readonly newSource: string;
    readonly dropSource: string;
    readonly sourceTitle: string;
    readonly publisher: string;
    readonly address: string;
    readonly addressUnclear: string;
    readonly byKind: string;
    readonly sourceKinds: {
      readonly official: string;
      readonly news: string;
      readonly "wire-republished": string;
      readonly transcript: string;
      readonly "thinktank-report-in-news": string;
      readonly mirror: string;
      readonly aggregator: string;
      readonly "paste-links": string;
      readonly memory: string;
    };
    readonly eventTitle: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly lastDayHint: string;
    readonly dateNote: string;
    readonly summary: string;
    readonly summaryHint: string;
    readonly parties: string;
    readonly place: string;
    readonly drafts: string;
    readonly assessmentText: string;
    readonly assessor: string;
    readonly assessorHint: string;
    readonly judgement: string;
    readonly judgedFor: string;
    readonly asWhole: string;
    readonly accountHint: string;
    readonly points: string;
    readonly pointsHint: string;
  };
  readonly acceptance: {
    readonly page: string;
    readonly title: string;
    readonly intro: string;
    readonly begin: string;
    readonly beginChoose: string;
    readonly fromDraft: string;
    readonly fromParty: string;
    readonly nothing: string;
    readonly verdict: string;
    readonly empty: string;
    readonly acceptedByAll: string;
    readonly notByAll: string;
    readonly unknownIsNoConsent: string;
    readonly verdicts: {
      readonly accepts: string;
      readonly differs: string;
      readonly open: string;
    };
    readonly tally: (facts: { readonly all: Fact; readonly holds: Fact; readonly other: Fact; readonly unread: Fact; readonly unknown: Fact }) => string;
    readonly clash: string;
    readonly zone: string;
    readonly every: string;
    readonly inPackage: string;
    readonly zones: {
      readonly common: string;
      readonly unopposed: string;
      readonly apart: string;
      readonly nothing: string;
    };
    readonly option: string;
    readonly optionFor: (facts: { readonly issue: Fact }) => string;
    readonly leftOut: string;
    readonly answers: {
      readonly holds: string;
      readonly other: string;
      readonly unread: string;
      readonly unknown: string;
    };
    readonly left: string;
  };
  readonly accounts: {
    readonly account: string;
    readonly trial: string;
    readonly trialInvite: string;
    readonly open: {
      readonly title: string;
      readonly none: string;
      readonly anew: string;
      readonly until: string;
      readonly revoke: string;
      readonly revokeTitle: string;
      readonly revokeText: (facts: { readonly name: Fact }) => string;
      readonly revokeAnew: (facts: { readonly name: Fact }) => string;
    };
    readonly lost: {
      readonly action: string;
      readonly title: (facts: { readonly name: Fact }) => string;
      readonly text: (facts: { readonly name: Fact }) => string;
      readonly why: string;
      readonly whyHint: string;
      readonly do: string;
      readonly done: (facts: { readonly day: Fact }) => string;
      readonly link: (facts: { readonly name: Fact }) => string;
    };
    readonly anew: {
      readonly title: (facts: { readonly name: Fact }) => string;
      readonly text: string;
      readonly keep: string;
    };
    readonly sessions: {
      readonly title: string;
      readonly intro: string;
      readonly device: string;
      readonly unknown: string;
      readonly opened: string;
      readonly seen: string;
      readonly notKept: string;
      readonly here: string;
      readonly end: string;
      readonly endOthers: string;
      readonly ended: string;
    };
  };
  readonly bargain: {
    readonly pages: {
      readonly packages: string;
      readonly preferences: string;
      readonly stability: string;
    };
    readonly title: string;
    readonly intro: string;
    readonly private: string;
    readonly none: string;
    readonly noneText: string;
    readonly start: string;
    readonly startEmpty: string;
    readonly open: string;
    readonly save: string;
    readonly clear: string;
    readonly example: string;
    readonly changed: string;
    readonly wrong: string;
    readonly place: (facts: { readonly place: Fact }) => string;
    readonly estimates: (facts: { readonly list: Fact }) => string;
    readonly unsigned: string;
    readonly issue: string;
    readonly option: string;
    readonly party: string;
    readonly choose: {
      readonly title: string;
      readonly hint: string;
      readonly hold: string;
      readonly holdOf: (facts: { readonly issue: Fact }) => string;
      readonly today: string;
      readonly held: (facts: { readonly count: number }) => string;
      readonly release: string;
    };
    readonly accept: {
      readonly title: string;
      readonly yes: string;
      readonly no: string;
      readonly noLine: string;
      readonly share: (facts: { readonly percent: Fact; readonly line: Fact }) => string;
      readonly shareOnly: (facts: { readonly percent: Fact }) => string;
      readonly all: string;
      readonly some: (facts: { readonly list: Fact }) => string;
      readonly breaks: string;
      readonly onFrontier: string;
      readonly improves: string;
      readonly apart: string;
      readonly showBetter: string;
      readonly unknown: string;
    };
    readonly zone: {
      readonly exists: (facts: { readonly count: number }) => string;
      readonly some: string;
      readonly none: string;
      readonly working: string;
    };
    readonly clash: {
      readonly together: string;
      readonly held: string;
      readonly line: (facts: { readonly party: Fact }) => string;
    };
    readonly working: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly failed: string;
    readonly solutions: {
      readonly title: string;
      readonly names: {
        readonly nash: string;
        readonly kalaiSmorodinsky: string;
        readonly egalitarian: string;
        readonly utilitarian: string;
      };
      readonly says: {
        readonly nash: string;
        readonly kalaiSmorodinsky: string;
        readonly egalitarian: string;
        readonly utilitarian: string;
      };
      readonly proved: string;
      readonly gap: (facts: { readonly percent: Fact }) => string;
      readonly none: string;
      readonly noProduct: string;
      readonly show: string;
      readonly showOf: (facts: { readonly name: Fact }) => string;
    };
    readonly frontier: {
      readonly title: string;
      readonly note: string;
      readonly across: string;
      readonly up: string;
      readonly line: (facts: { readonly party: Fact }) => string;
      readonly picture: (facts: { readonly count: number; readonly first: Fact; readonly second: Fact }) => string;
      readonly walk: (facts: { readonly party: Fact }) => string;
      readonly parallel: string;
      readonly parallelPicture: (facts: { readonly count: number }) => string;
      readonly yours: string;
      readonly today: string;
      readonly partial: string;
    };
    readonly side: {
      readonly title: string;
      readonly yours: string;
    };
    readonly current: {
      readonly title: string;
      readonly smallest: string;
      readonly smallestFor: (facts: { readonly party: Fact }) => string;
      readonly accepted: string;
      readonly none: string;
      readonly unproved: string;
      readonly trades: string;
      readonly noTrades: string;
      readonly gains: string;
      readonly change: (facts: { readonly issue: Fact; readonly from: Fact; readonly to: Fact }) => string;
    };
    readonly deciding: {
      readonly title: string;
      readonly note: string;
      readonly excludes: (facts: { readonly list: Fact }) => string;
    };
    readonly robust: {
      readonly title: string;
      readonly note: string;
      readonly run: string;
      readonly acceptable: string;
      readonly undominated: string;
      readonly regret: string;
      readonly stable: string;
      readonly unstable: (facts: { readonly percent: Fact }) => string;
      readonly influence: string;
      readonly leader: string;
    };
    readonly explain: {
      readonly title: string;
      readonly proved: string;
      readonly assumed: string;
      readonly choice: string;
    };
    readonly hand: {
      readonly title: string;
      readonly text: string;
      readonly markdown: string;
      readonly json: string;
      readonly heading: string;
      readonly proposal: (facts: { readonly issue: Fact; readonly option: Fact }) => string;
      readonly at: (facts: { readonly points: Fact }) => string;
    };
    readonly rules: {
      readonly title: string;
      readonly follows: (facts: { readonly condition: Fact; readonly result: Fact }) => string;
      readonly never: (facts: { readonly list: Fact }) => string;
      readonly redLine: (facts: { readonly party: Fact; readonly list: Fact }) => string;
      readonly is: (facts: { readonly issue: Fact; readonly option: Fact }) => string;
      readonly or: string;
      readonly add: string;
      readonly addLine: string;
      readonly remove: string;
      readonly removeOf: (facts: { readonly name: Fact }) => string;
      readonly first: string;
      readonly second: string;
      readonly kind: string;
      readonly kinds: {
        readonly follows: string;
        readonly never: string;
      };
    };
    readonly prefer: {
      readonly title: string;
      readonly intro: string;
      readonly of: string;
      readonly who: string;
      readonly whoHint: string;
      readonly order: string;
      readonly orderHint: string;
      readonly earlier: (facts: { readonly issue: Fact }) => string;
      readonly later: (facts: { readonly issue: Fact }) => string;
      readonly weight: string;
      readonly weightHint: string;
      readonly weightOf: (facts: { readonly issue: Fact }) => string;
      readonly scores: string;
      readonly scoresHint: string;
      readonly scoreOf: (facts: { readonly option: Fact; readonly issue: Fact }) => string;
      readonly lowOf: (facts: { readonly option: Fact; readonly issue: Fact }) => string;
      readonly highOf: (facts: { readonly option: Fact; readonly issue: Fact }) => string;
      readonly low: string;
      readonly high: string;
      readonly curve: string;
      readonly curves: {
        readonly even: string;
        readonly early: string;
        readonly late: string;
      };
      readonly turn: string;
      readonly turnOf: (facts: { readonly issue: Fact }) => string;
      readonly curveOf: (facts: { readonly issue: Fact }) => string;
      readonly line: string;
      readonly lineHint: string;
      readonly lineNumber: string;
      readonly lineFrom: string;
      readonly noLine: string;
      readonly red: string;
      readonly redHint: string;
      readonly checks: string;
      readonly ok: string;
      readonly check: {
        readonly order: (facts: { readonly first: Fact; readonly second: Fact }) => string;
        readonly best: (facts: { readonly issue: Fact }) => string;
        readonly flat: (facts: { readonly issue: Fact }) => string;
        readonly range: (facts: { readonly option: Fact; readonly issue: Fact }) => string;
        readonly line: string;
        readonly easy: string;
        readonly who: string;
        readonly red: (facts: { readonly name: Fact }) => string;
      };
      readonly parties: string;
      readonly addParty: string;
      readonly addIssue: string;
      readonly issueTitle: string;
      readonly optionTitles: string;
      readonly partyId: string;
      readonly done: string;
    };
    readonly stability: {
      readonly title: string;
      readonly intro: string;
      readonly none: string;
      readonly noneText: string;
      readonly state: string;
      readonly what: string;
      readonly nothing: string;
      readonly rank: string;
      readonly stableFor: string;
      readonly names: {
        readonly nash: string;
        readonly gmr: string;
        readonly smr: string;
        readonly seq: string;
      };
      readonly short: {
        readonly nash: string;
        readonly gmr: string;
        readonly smr: string;
        readonly seq: string;
      };
      readonly equilibrium: string;
      readonly coalitions: string;
      readonly from: string;
      readonly improving: string;
      readonly picture: (facts: { readonly count: number; readonly state: Fact }) => string;
      readonly step: (facts: { readonly count: number }) => string;
      readonly move: (facts: { readonly from: Fact; readonly to: Fact; readonly who: Fact }) => string;
      readonly hold: string;
      readonly holdOf: string;
      readonly giveUp: (facts: { readonly who: Fact; readonly list: Fact }) => string;
      readonly holds: (facts: { readonly who: Fact }) => string;
    };
    readonly table: {
      readonly button: string;
      readonly text: string;
      readonly point: (facts: { readonly label: Fact; readonly issue: Fact; readonly option: Fact }) => string;
      readonly none: string;
      readonly drawsOn: string;
      readonly consent: (facts: { readonly party: Fact }) => string;
      readonly consentNote: (facts: { readonly party: Fact }) => string;
    };
  };
  readonly byTopic: {
    readonly title: string;
    readonly intro: string;
    readonly introStill: string;
    readonly institutionsIntro: string;
    readonly none: string;
    readonly noneText: string;
    readonly view: string;
    readonly views: {
      readonly topics: string;
      readonly institutions: string;
    };
    readonly family: string;
    readonly everyFamily: string;
    readonly unfiled: string;
    readonly counted: (facts: { readonly shown: Fact; readonly of: Fact; readonly among: Fact }) => string;
    readonly topic: string;
    readonly all: string;
    readonly closeTopic: string;
    readonly notInDraft: string;
    readonly institution: string;
    readonly institutionsCounted: (facts: { readonly shown: Fact }) => string;
    readonly notNamed: string;
    readonly namedIn: string;
    readonly byReading: string;
    readonly owes: string;
    readonly watches: string;
  };
  readonly evidence: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly noneText: string;
    readonly view: string;
    readonly views: {
      readonly claims: string;
      readonly findings: string;
      readonly sources: string;
      readonly assets: string;
    };
    readonly quantities: string;
    readonly find: string;
    readonly noMatch: string;
    readonly noMatchText: string;
    readonly showAll: string;
    readonly comparators: {
      readonly ">": (facts: { readonly value: Fact }) => string;
      readonly ">=": (facts: { readonly value: Fact }) => string;
      readonly "~": (facts: { readonly value: Fact }) => string;
      readonly "<": (facts: { readonly value: Fact }) => string;
      readonly "<=": (facts: { readonly value: Fact }) => string;
    };
    readonly percent: (facts: { readonly value: Fact }) => string;
    readonly million: (facts: { readonly value: Fact }) => string;
    readonly billion: (facts: { readonly value: Fact }) => string;
    readonly notGiven: string;
    readonly columns: {
      readonly what: string;
      readonly figure: string;
      readonly scope: string;
      readonly estimator: string;
      readonly asOf: string;
      readonly sources: string;
      readonly measure: string;
      readonly note: string;
    };
    readonly means: {
      readonly what: string;
      readonly figure: string;
      readonly scope: string;
      readonly estimator: string;
      readonly asOf: string;
      readonly sources: string;
      readonly measure: string;
      readonly note: string;
    };
    readonly noEstimator: string;
    readonly noDay: string;
    readonly measures: {
      readonly stock: string;
      readonly flow: string;
      readonly cumulative: string;
    };
    readonly correctedFrom: (facts: { readonly day: Fact; readonly was: Fact }) => string;
    readonly correctedOn: (facts: { readonly day: Fact }) => string;
    readonly replacedOn: (facts: { readonly day: Fact }) => string;
    readonly supersededBy: string;
    readonly replacements: {
      readonly unknown: string;
      readonly ring: string;
    };
    readonly chartText: string;
    readonly chartSource: (facts: { readonly sources: Fact }) => string;
    readonly figures: (facts: { readonly count: number }) => string;
    readonly findingsOf: (facts: { readonly count: number }) => string;
    readonly save: string;
    readonly saveSources: string;
    readonly kinds: {
      readonly contradiction: string;
      readonly "not-comparable": string;
    };
    readonly kindText: {
      readonly contradiction: string;
      readonly "not-comparable": string;
    };
    readonly reasons: {
      readonly ranges: string;
      readonly "own-figure": string;
      readonly definition: string;
      readonly direction: string;
      readonly "one-source": string;
      readonly "falling-total": string;
      readonly "missing-value": string;
      readonly "merged-range": string;
      readonly "stock-flow": string;
      readonly category: string;
      readonly scope: string;
      readonly denominator: string;
      readonly unit: string;
      readonly magnitude: string;
      readonly parts: string;
      readonly "missing-part": string;
      readonly currency: string;
      readonly horizon: string;
      readonly "as-of": string;
      readonly "not-official": string;
      readonly "over-allocated": string;
    };
    readonly likely: string;
    readonly state: string;
    readonly states: {
      readonly open: string;
      readonly decided: string;
      readonly all: string;
    };
    readonly decide: string;
    readonly decided: (facts: { readonly decision: Fact; readonly by: Fact; readonly on: Fact }) => string;
    readonly decisions: {
      readonly prefer: string;
      readonly "show-both": string;
      readonly "keep-apart": string;
      readonly dismiss: string;
    };
    readonly decision: string;
    readonly prefers: string;
    readonly by: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly onlyReads: string;
    readonly noFindings: string;
    readonly noFindingsText: string;
    readonly source: string;
    readonly published: string;
    readonly kind: string;
    readonly strength: string;
    readonly used: string;
    readonly weakFirst: (facts: { readonly count: number }) => string;
    readonly holder: string;
    readonly stock: string;
    readonly legal: string;
    readonly uses: string;
    readonly left: string;
    readonly noUse: string;
    readonly undrawn: string;
    readonly exceeded: (facts: { readonly value: Fact }) => string;
    readonly otherCurrency: string;
    readonly noAssets: string;
    readonly noAssetsText: string;
    readonly assetsNote: string;
    readonly copies: {
      readonly keep: string;
      readonly column: string;
      readonly keepOf: (facts: { readonly title: Fact }) => string;
      readonly keepTitle: string;
      readonly text: string;
      readonly file: string;
      readonly fileHint: string;
      readonly day: string;
      readonly dayHint: string;
      readonly address: string;
      readonly kept: (facts: { readonly day: Fact }) => string;
      readonly copyHash: string;
      readonly copyHashOf: (facts: { readonly day: Fact }) => string;
      readonly hashCopied: string;
      readonly download: string;
      readonly downloadOf: (facts: { readonly name: Fact; readonly day: Fact }) => string;
      readonly verified: string;
      readonly gone: string;
      readonly notRead: (facts: { readonly why: Fact }) => string;
      readonly same: (facts: { readonly first: Fact; readonly last: Fact }) => string;
      readonly changed: (facts: { readonly first: Fact; readonly last: Fact }) => string;
      readonly empty: (facts: { readonly name: Fact }) => string;
      readonly tooLarge: (facts: { readonly name: Fact; readonly size: Fact }) => string;
      readonly notKept: (facts: { readonly name: Fact; readonly why: Fact }) => string;
      readonly onlyOnWeb: (facts: { readonly count: number }) => string;
    };
  };
  readonly briefings: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly noneText: string;
    readonly check: string;
    readonly checkTitle: string;
    readonly checkIntro: string;
    readonly checkText: string;
    readonly clear: string;
    readonly openFile: string;
    readonly opening: string;
    readonly opened: (facts: { readonly name: Fact }) => string;
    readonly notOpened: string;
    readonly ageTo: string;
    readonly ageHint: string;
    readonly checkedTitle: string;
    readonly checked: {
      readonly "1": string;
      readonly "2": string;
      readonly "3": string;
      readonly "4": string;
      readonly "5": string;
      readonly "6": string;
      readonly "7": string;
      readonly "8": string;
    };
    readonly report: {
      readonly save: string;
      readonly copy: string;
      readonly copied: string;
      readonly title: (facts: { readonly process: Fact }) => string;
      readonly note: string;
      readonly columns: {
        readonly line: string;
        readonly column: string;
        readonly finding: string;
        readonly severity: string;
        readonly words: string;
        readonly explanation: string;
      };
    };
    readonly write: string;
    readonly read: string;
    readonly edit: string;
    readonly preview: string;
    readonly list: string;
    readonly notPublished: string;
    readonly published: (facts: { readonly day: Fact }) => string;
    readonly frozen: string;
    readonly asOf: (facts: { readonly day: Fact }) => string;
    readonly liveFigures: (facts: { readonly count: number }) => string;
    readonly due: (facts: { readonly count: number }) => string;
    readonly dueText: string;
    readonly changed: (facts: { readonly count: number }) => string;
    readonly contradicted: (facts: { readonly count: number }) => string;
    readonly contradictedText: string;
    readonly aside: string;
    readonly asideText: string;
    readonly shownIn: string;
    readonly publishedOn: (facts: { readonly day: Fact }) => string;
    readonly changedSince: string;
    readonly contradictedSince: string;
    readonly seeFigure: string;
    readonly seeFinding: string;
    readonly figuresShown: string;
    readonly correction: (facts: { readonly day: Fact }) => string;
    readonly was: string;
    readonly now: string;
    readonly addCorrections: string;
    readonly publish: string;
    readonly publishHint: string;
    readonly cannotPublish: string;
    readonly save: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly formats: {
      readonly html: string;
      readonly docx: string;
      readonly md: string;
    };
    readonly name: string;
    readonly fresh: (facts: { readonly n: number }) => string;
    readonly day: string;
    readonly language: string;
    readonly text: string;
    readonly textHint: string;
    readonly insert: string;
    readonly insertTitle: string;
    readonly insertPlaceholder: string;
    readonly insertKinds: {
      readonly count: string;
      readonly claim: string;
      readonly table: string;
      readonly chart: string;
      readonly matrix: string;
      readonly timeline: string;
      readonly quote: string;
      readonly redline: string;
    };
    readonly keep: string;
    readonly unsaved: string;
    readonly unwritten: string;
    readonly unwrittenText: string;
    readonly findings: (facts: { readonly count: number }) => string;
    readonly clean: string;
    readonly otherLanguage: {
      readonly figures: (facts: { readonly language: Fact }) => string;
      readonly numbers: (facts: { readonly language: Fact }) => string;
    };
    readonly place: (facts: { readonly line: number; readonly column: number }) => string;
    readonly goTo: (facts: { readonly quote: Fact }) => string;
    readonly severities: {
      readonly error: string;
      readonly warning: string;
    };
    readonly sources: string;
    readonly problem: string;
    readonly provisional: string;
    readonly paraphrase: string;
    readonly codes: {
      readonly "two-figures": string;
      readonly contradicted: string;
      readonly overstated: string;
      readonly superseded: string;
      readonly unverified: string;
      readonly "weak-source": string;
      readonly aged: string;
      readonly "merged-range": string;
      readonly "not-official": string;
      readonly "missing-value": string;
      readonly "stock-flow": string;
      readonly currency: string;
      readonly denominator: string;
      readonly scope: string;
      readonly "wrong-draft": string;
      readonly "not-in-draft": string;
      readonly "wrong-vehicle": string;
      readonly "wrong-point": string;
      readonly "wrong-sponsor": string;
      readonly "open-point": string;
      readonly "wrong-count": string;
      readonly "count-without-parties": string;
      readonly "unknown-plan": string;
      readonly "unknown-name": string;
      readonly "wrong-date": string;
      readonly neutrality: string;
      readonly "live-figure": string;
      readonly "not-verbatim": string;
      readonly "no-record": string;
    };
  };
  readonly text: {
    readonly wording: {
      readonly verbatim: string;
      readonly translation: string;
      readonly paraphrase: string;
      readonly reported: string;
    };
    readonly standing: {
      readonly verbatim: string;
      readonly translation: string;
      readonly paraphrase: string;
      readonly reported: string;
    };
    readonly confidence: {
      readonly found: string;
      readonly memory: string;
      readonly article: string;
      readonly "headline-only": string;
    };
    readonly unreadTold: string;
    readonly textNotRead: string;
    readonly struck: string;
    readonly strength: {
      readonly official: string;
      readonly agency: string;
      readonly report: string;
      readonly weak: string;
      readonly none: string;
    };
    readonly strengthOf: (facts: { readonly level: number; readonly what: Fact }) => string;
    readonly sources: (facts: { readonly count: number }) => string;
    readonly tabledBy: (facts: { readonly names: Fact }) => string;
    readonly undated: string;
    readonly untitled: string;
    readonly noLabel: string;
    readonly point: (facts: { readonly label: Fact }) => string;
    readonly notAddressed: string;
    readonly notReported: string;
    readonly unverified: string;
    readonly alternatives: string;
    readonly note: string;
    readonly kind: {
      readonly quantity: string;
      readonly money: string;
      readonly percentage: string;
      readonly date: string;
      readonly modality: string;
      readonly negation: string;
      readonly actor: string;
      readonly condition: string;
      readonly exception: string;
      readonly scope: string;
      readonly article: string;
      readonly conjunction: string;
      readonly list: string;
      readonly tense: string;
      readonly definition: string;
      readonly precision: string;
      readonly reference: string;
      readonly addition: string;
      readonly deletion: string;
      readonly wording: string;
      readonly notation: string;
      readonly spelling: string;
      readonly punctuation: string;
      readonly numbering: string;
    };
    readonly direction: {
      readonly narrowed: string;
      readonly widened: string;
      readonly added: string;
      readonly removed: string;
    };
    readonly formal: (facts: { readonly kind: Fact }) => string;
    readonly none: string;
    readonly class: {
      readonly substance: string;
      readonly unclassified: string;
      readonly formal: string;
    };
  };
  readonly charts: {
    readonly noFigure: string;
    readonly unlimited: string;
    readonly notAddressed: string;
    readonly unknown: string;
    readonly noFigureInText: string;
    readonly reported: (facts: { readonly text: Fact }) => string;
    readonly comparators: {
      readonly ">": (facts: { readonly value: Fact }) => string;
      readonly ">=": (facts: { readonly value: Fact }) => string;
      readonly "~": (facts: { readonly value: Fact }) => string;
      readonly "<": (facts: { readonly value: Fact }) => string;
      readonly "<=": (facts: { readonly value: Fact }) => string;
    };
    readonly reference: string;
    readonly thin: string;
    readonly asTable: string;
    readonly save: string;
    readonly saveTable: string;
    readonly formats: {
      readonly svg: string;
      readonly png: string;
      readonly csv: string;
      readonly xlsx: string;
      readonly docx: string;
      readonly json: string;
      readonly html: string;
      readonly txt: string;
    };
    readonly columns: string;
    readonly source: string;
    readonly label: string;
    readonly labelMeans: string;
    readonly scope: string;
    readonly scopeMeans: string;
    readonly low: string;
    readonly lowMeans: string;
    readonly high: string;
    readonly highMeans: string;
    readonly comparator: string;
    readonly comparatorMeans: string;
    readonly unit: string;
    readonly unitMeans: string;
    readonly note: string;
    readonly noteMeans: string;
    readonly from: string;
    readonly fromMeans: string;
    readonly until: string;
    readonly untilMeans: string;
    readonly lane: string;
    readonly laneMeans: string;
  };
  readonly commitments: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly noneText: string;
    readonly text: string;
    readonly debtor: string;
    readonly creditor: string;
    readonly kind: string;
    readonly phase: string;
    readonly standing: string;
    readonly find: string;
    readonly point: string;
    readonly commitment: string;
    readonly deadline: string;
    readonly verifier: string;
    readonly begins: string;
    readonly condition: string;
    readonly exception: string;
    readonly consequence: string;
    readonly binding: string;
    readonly reports: string;
    readonly domestic: string;
    readonly topics: string;
    readonly note: string;
    readonly restsOn: string;
    readonly everyone: string;
    readonly everyKind: string;
    readonly everyPhase: string;
    readonly everyStanding: string;
    readonly confirmed: string;
    readonly proposed: string;
    readonly proposedWith: (facts: { readonly percent: number }) => string;
    readonly counted: (facts: { readonly every: boolean; readonly all: number; readonly shown: number }) => string;
    readonly confirmedCount: (facts: { readonly count: number }) => string;
    readonly proposedCount: (facts: { readonly count: number }) => string;
    readonly notRead: string;
    readonly noMatch: string;
    readonly noMatchText: string;
    readonly showAll: string;
    readonly save: string;
    readonly tableNote: string;
    readonly detail: string;
    readonly plain: string;
    readonly checksSay: string;
    readonly inGraph: string;
    readonly confirm: string;
    readonly confirmText: string;
    readonly noWords: string;
    readonly lostWords: (facts: { readonly quote: Fact }) => string;
    readonly quoted: (facts: { readonly words: Fact }) => string;
    readonly notNamed: string;
    readonly nobody: string;
    readonly generalOnly: string;
    readonly noDeadline: string;
    readonly unstatedDay: string;
    readonly itsBeginning: string;
    readonly earliestOf: (facts: { readonly list: Fact }) => string;
    readonly latestOf: (facts: { readonly list: Fact }) => string;
    readonly after: (facts: { readonly time: Fact; readonly from: Fact }) => string;
    readonly before: (facts: { readonly time: Fact; readonly from: Fact }) => string;
    readonly every: (facts: { readonly time: Fact }) => string;
    readonly durations: {
      readonly hour: (facts: { readonly n: number }) => string;
      readonly day: (facts: { readonly n: number }) => string;
      readonly workday: (facts: { readonly n: number }) => string;
      readonly week: (facts: { readonly n: number }) => string;
      readonly month: (facts: { readonly n: number }) => string;
      readonly year: (facts: { readonly n: number }) => string;
    };
    readonly kinds: {
      readonly obligation: string;
      readonly prohibition: string;
      readonly permission: string;
      readonly power: string;
    };
    readonly bindings: {
      readonly binding: string;
      readonly political: string;
      readonly expectation: string;
    };
    readonly effects: {
      readonly discharge: string;
      readonly suspend: string;
      readonly excuse: string;
    };
    readonly instruments: {
      readonly constitution: string;
      readonly statute: string;
      readonly ratification: string;
      readonly referendum: string;
      readonly decree: string;
    };
    readonly majority: (facts: { readonly share: Fact }) => string;
    readonly referendum: string;
    readonly martialLaw: string;
    readonly codes: {
      readonly "missing-certifier": string;
      readonly "inconsistent-deadlines": string;
      readonly "accused-can-block": string;
      readonly "deadline-without-start": string;
      readonly "amnesty-reaches-international-crimes": string;
      readonly "contradictory-duties": string;
      readonly "duty-of-non-party": string;
      readonly "fund-over-allocated": string;
      readonly "shares-do-not-add-up": string;
      readonly "worst-case-deadline": string;
      readonly "dead-commitment": string;
      readonly "circular-commitments": string;
      readonly "mutual-exceptions": string;
      readonly "no-legal-person": string;
      readonly "body-without-rule": string;
      readonly deadlock: string;
      readonly "sums-kept-apart": string;
      readonly "start-not-stated": string;
      readonly "guarantee-lost-by-others-breach": string;
      readonly "missing-signature": string;
      readonly "missing-entry-into-force": string;
      readonly "missing-ratification": string;
      readonly "missing-provisional-application": string;
      readonly "missing-depositary": string;
      readonly "missing-authentic-texts": string;
      readonly "missing-amendment": string;
      readonly "missing-withdrawal": string;
      readonly "missing-dispute-settlement": string;
      readonly "missing-material-breach": string;
      readonly "missing-relation-to-treaties": string;
      readonly "ceasefire-without-area": string;
      readonly "ceasefire-without-acts": string;
      readonly "ceasefire-without-start": string;
      readonly "ceasefire-without-access": string;
      readonly "ceasefire-without-channel": string;
      readonly "missing-addressee": string;
      readonly "missing-deadline": string;
      readonly "vague-deadline": string;
      readonly "missing-monitor": string;
      readonly "vague-term": string;
      readonly "domestic-law-step": string;
      readonly "broken-reference": string;
      readonly "term-defined-twice": string;
      readonly "undefined-term": string;
      readonly "expectation-only": string;
      readonly "right-of-non-party": string;
      readonly "missing-counterparty": string;
      readonly "missing-consequence": string;
      readonly "fund-without-governance": string;
      readonly "body-without-charter": string;
      readonly "sentence-without-commitment": string;
      readonly "anchor-lost": string;
    };
    readonly monitoring: {
      readonly title: string;
      readonly intro: string;
      readonly view: string;
      readonly none: string;
      readonly noneText: string;
      readonly calendar: string;
      readonly weekly: string;
      readonly dueThisWeek: string;
      readonly nothingDue: string;
      readonly overdue: string;
      readonly overdueHint: string;
      readonly nothingOverdue: string;
      readonly later: string;
      readonly doneLate: string;
      readonly nothingLate: string;
      readonly silent: string;
      readonly silentHint: string;
      readonly nobodySilent: string;
      readonly measures: string;
      readonly noMeasures: string;
      readonly lifted: string;
      readonly inPlace: string;
      readonly which: string;
      readonly mayViolate: string;
      readonly everything: string;
      readonly threeQuestions: string;
      readonly when: string;
      readonly report: string;
      readonly occurred: string;
      readonly violates: string;
      readonly attributable: string;
      readonly disputed: string;
      readonly effort: string;
      readonly period: string;
      readonly area: string;
      readonly hours: string;
      readonly denied: string;
      readonly down: string;
      readonly neverBlended: string;
      readonly strict: string;
      readonly dueAdjusted: string;
      readonly shares: string;
      readonly mostDaysLate: string;
      readonly daysHidden: string;
      readonly byPhase: string;
      readonly noPhase: string;
      readonly byParty: string;
      readonly byPartyHint: string;
      readonly byPartyClosed: string;
      readonly showByParty: string;
      readonly evidence: string;
      readonly score: string;
      readonly state: string;
      readonly why: string;
      readonly reports: string;
      readonly watched: string;
      readonly notWatched: string;
      readonly months: string;
      readonly monthsHint: string;
      readonly month: string;
      readonly thenKnown: string;
      readonly restated: string;
      readonly noPersons: string;
      readonly noTallies: string;
      readonly noTalliesText: string;
      readonly reportersDiffer: string;
      readonly reporter: string;
      readonly total: string;
      readonly since: string;
      readonly verification: string;
      readonly figures: string;
      readonly figuresHint: string;
      readonly category: string;
      readonly figure: string;
      readonly readInSource: string;
      readonly notRead: string;
      readonly keptHint: string;
      readonly keptOne: string;
      readonly saveReports: string;
      readonly drop: string;
      readonly recordAll: string;
      readonly recordAllText: string;
      readonly formHint: string;
      readonly whatHappened: string;
      readonly whatHint: string;
      readonly day: string;
      readonly time: string;
      readonly timeHint: string;
      readonly place: string;
      readonly precision: string;
      readonly byWhom: string;
      readonly byWhomHint: string;
      readonly notSaid: string;
      readonly howMany: string;
      readonly touches: string;
      readonly howSure: string;
      readonly note: string;
      readonly noteHint: string;
      readonly keep: string;
      readonly reportFile: string;
      readonly reportFileHint: string;
      readonly reportUnread: string;
      readonly noColumn: string;
      readonly noIncidents: string;
      readonly asOf: (facts: { readonly day: Fact; readonly title: Fact }) => string;
      readonly wasDue: (facts: { readonly day: Fact }) => string;
      readonly daysLate: (facts: { readonly n: number }) => string;
      readonly knownOn: (facts: { readonly day: Fact }) => string;
      readonly disputedBy: (facts: { readonly who: Fact }) => string;
      readonly effortHint: (facts: { readonly hours: Fact }) => string;
      readonly strictText: (facts: { readonly sum: Fact; readonly most: Fact }) => string;
      readonly dueText: (facts: { readonly sum: Fact; readonly most: Fact }) => string;
      readonly reportCounts: (facts: { readonly reported: number; readonly occurred: number; readonly violating: number }) => string;
      readonly kept: (facts: { readonly n: number }) => string;
      readonly tableNumber: (facts: { readonly n: number }) => string;
      readonly rows: (facts: { readonly n: number }) => string;
      readonly rowProblem: (facts: { readonly row: number; readonly message: Fact }) => string;
      readonly take: (facts: { readonly n: number }) => string;
      readonly reportWeek: (facts: { readonly from: Fact; readonly until: Fact }) => string;
      readonly views: {
        readonly week: string;
        readonly incidents: string;
        readonly indices: string;
        readonly tallies: string;
        readonly report: string;
        readonly import: string;
      };
      readonly what: {
        readonly due: string;
        readonly opens: string;
        readonly lapses: string;
        readonly takesEffect: string;
        readonly longStop: string;
        readonly pays: string;
      };
      readonly grades: {
        readonly alleged: string;
        readonly reported: string;
        readonly verified: string;
        readonly certified: string;
      };
      readonly verdicts: {
        readonly yes: string;
        readonly no: string;
        readonly unresolved: string;
        readonly none: string;
      };
      readonly shareNames: {
        readonly complete: string;
        readonly intermediate: string;
        readonly minimum: string;
        readonly notStarted: string;
        readonly disputed: string;
        readonly unknown: string;
      };
      readonly sums: {
        readonly commitments: string;
        readonly kept: string;
        readonly broken: string;
        readonly open: string;
        readonly mostDaysLate: string;
        readonly unobserved: string;
      };
      readonly statuses: {
        readonly none: string;
        readonly created: string;
        readonly inEffect: string;
        readonly suspended: string;
        readonly fulfilled: string;
        readonly violated: string;
        readonly exercised: string;
        readonly discharged: string;
        readonly terminated: string;
        readonly expired: string;
      };
      readonly fields: {
        readonly on: string;
        readonly type: string;
        readonly place: string;
        readonly latitude: string;
        readonly longitude: string;
        readonly actor: string;
        readonly count: string;
        readonly grade: string;
        readonly commitments: string;
        readonly note: string;
      };
    };
    readonly scenarios: {
      readonly title: string;
      readonly intro: string;
      readonly empty: string;
      readonly emptyText: string;
      readonly example: string;
      readonly exampleNote: string;
      readonly addBranch: string;
      readonly branchName: string;
      readonly start: string;
      readonly horizon: string;
      readonly day: string;
      readonly event: string;
      readonly actor: string;
      readonly certifier: string;
      readonly nobody: string;
      readonly addEvent: string;
      readonly remove: string;
      readonly sideBySide: string;
      readonly onlyDifferent: string;
      readonly measures: string;
      readonly what: string;
      readonly nothingChanges: string;
      readonly formal: string;
      readonly chance: string;
      readonly chanceHint: string;
      readonly probability: string;
      readonly spread: string;
      readonly seed: string;
      readonly count: string;
      readonly run: string;
      readonly cancel: string;
      readonly cancelled: string;
      readonly working: string;
      readonly failed: string;
      readonly ways: string;
      readonly waysFor: string;
      readonly toBe: string;
      readonly noWay: string;
      readonly notRunnable: string;
      readonly branch: (facts: { readonly n: number }) => string;
      readonly outOf: (facts: { readonly n: Fact }) => string;
      readonly mean: (facts: { readonly n: Fact }) => string;
      readonly requirement: {
        readonly event: string;
        readonly absence: string;
        readonly time: string;
        readonly inForce: string;
        readonly fact: string;
      };
    };
    readonly schedule: {
      readonly title: string;
      readonly intro: string;
      readonly view: string;
      readonly noWindows: string;
      readonly noWindowsText: string;
      readonly start: string;
      readonly asTable: string;
      readonly noEdges: string;
      readonly noEdgesText: string;
      readonly from: string;
      readonly to: string;
      readonly how: string;
      readonly account: string;
      readonly opening: string;
      readonly balance: string;
      readonly amount: string;
      readonly day: string;
      readonly cause: string;
      readonly movements: string;
      readonly tranches: string;
      readonly noFund: string;
      readonly noFundText: string;
      readonly sums: string;
      readonly drawnFrom: string;
      readonly outside: string;
      readonly notPaid: string;
      readonly bodies: string;
      readonly bodiesHint: string;
      readonly open: string;
      readonly none: string;
      readonly noneText: string;
      readonly incentives: string;
      readonly incentivesHint: string;
      readonly keeping: string;
      readonly breaching: string;
      readonly relief: string;
      readonly reliefHint: string;
      readonly consent: string;
      readonly snapback: string;
      readonly domesticSteps: string;
      readonly noDomestic: string;
      readonly calculator: string;
      readonly calculatorHint: string;
      readonly assumed: string;
      readonly dayN: (facts: { readonly n: Fact }) => string;
      readonly wouldEnd: (facts: { readonly term: Fact; readonly day: Fact }) => string;
      readonly graphAlt: (facts: { readonly n: number; readonly m: number }) => string;
      readonly views: {
        readonly timeline: string;
        readonly graph: string;
        readonly fund: string;
        readonly bodies: string;
        readonly relief: string;
        readonly incentives: string;
      };
      readonly edges: {
        readonly trigger: string;
        readonly condition: string;
        readonly exception: string;
        readonly fulfil: string;
        readonly violate: string;
        readonly exercise: string;
        readonly reparation: string;
        readonly deadline: string;
        readonly group: string;
      };
      readonly charter: {
        readonly members: string;
        readonly rule: string;
        readonly mandate: string;
        readonly access: string;
        readonly reports: string;
        readonly finds: string;
        readonly deadlock: string;
        readonly watches: string;
      };
      readonly party: string;
      readonly whoever: string;
      readonly owed: string;
      readonly deadlock: {
        readonly title: string;
        readonly intro: string;
        readonly assume: string;
        readonly rules: {
          readonly consensus: string;
          readonly "two-thirds": string;
          readonly majority: string;
        };
        readonly stated: string;
        readonly assumed: (facts: { readonly rule: Fact }) => string;
        readonly alone: string;
        readonly together: string;
        readonly nobody: string;
        readonly fewest: (facts: { readonly count: number }) => string;
      };
      readonly designs: {
        readonly title: string;
        readonly intro: string;
        readonly question: string;
        readonly questions: {
          readonly watcher: string;
          readonly means: string;
          readonly presence: string;
          readonly reports: string;
          readonly incidents: string;
          readonly consequence: string;
        };
        readonly notRead: string;
      };
      readonly fundSheets: {
        readonly title: string;
        readonly intro: string;
        readonly fund: string;
        readonly missing: string;
        readonly questions: {
          readonly governance: string;
          readonly contributors: string;
          readonly purpose: string;
          readonly oversight: string;
          readonly payout: string;
        };
      };
      readonly waiting: string;
      readonly waitingHint: string;
      readonly begun: string;
      readonly earliest: (facts: { readonly day: Fact }) => string;
      readonly checklist: string;
      readonly checklistHint: string;
    };
    readonly checks: {
      readonly title: string;
      readonly intro: string;
      readonly view: string;
      readonly views: {
        readonly list: string;
        readonly gaps: string;
      };
      readonly severity: string;
      readonly all: string;
      readonly severities: {
        readonly error: string;
        readonly warning: string;
        readonly info: string;
      };
      readonly basis: (facts: { readonly confirmed: number; readonly proposed: number }) => string;
      readonly nothing: string;
      readonly nothingText: string;
      readonly times: (facts: { readonly n: number }) => string;
      readonly suggestion: string;
      readonly more: (facts: { readonly n: number }) => string;
      readonly wordTable: string;
      readonly ours: string;
      readonly noOurs: string;
      readonly us: string;
      readonly anybody: string;
      readonly saveTable: string;
      readonly gap: string;
      readonly gapsNote: string;
      readonly noText: string;
      readonly columnBasis: (facts: { readonly confirmed: number; readonly proposed: number }) => string;
      readonly notFound: string;
      readonly andMore: (facts: { readonly n: number }) => string;
    };
  };
  readonly compare: {
    readonly heading: (facts: { readonly from: Fact; readonly to: Fact }) => string;
    readonly from: string;
    readonly to: string;
    readonly chooseFrom: string;
    readonly chooseTo: string;
    readonly swap: string;
    readonly view: string;
    readonly views: {
      readonly side: string;
      readonly unified: string;
      readonly changes: string;
    };
    readonly filter: string;
    readonly filters: {
      readonly all: string;
      readonly substance: string;
      readonly unclassified: string;
      readonly formal: string;
    };
    readonly legend: {
      readonly inserted: string;
      readonly deleted: string;
      readonly moved: string;
      readonly formal: string;
    };
    readonly list: string;
    readonly listLabel: string;
    readonly columns: string;
    readonly unified: string;
    readonly changesOnly: string;
    readonly ordinal: (facts: { readonly n: number; readonly total: number }) => string;
    readonly details: string;
    readonly witnesses: (facts: { readonly count: number }) => string;
    readonly witnessText: string;
    readonly variants: string;
    readonly basedOn: (facts: { readonly title: Fact }) => string;
    readonly notes: string;
    readonly warnings: (facts: { readonly count: number }) => string;
    readonly handling: string;
    readonly status: string;
    readonly sourcesHead: string;
    readonly tally: {
      readonly points: (facts: { readonly from: number; readonly to: number }) => string;
      readonly same: (facts: { readonly n: number }) => string;
      readonly modified: (facts: { readonly n: number }) => string;
      readonly split: (facts: { readonly n: number }) => string;
      readonly merged: (facts: { readonly n: number }) => string;
      readonly moved: (facts: { readonly n: number }) => string;
      readonly added: (facts: { readonly n: number }) => string;
      readonly dropped: (facts: { readonly n: number }) => string;
      readonly identical: (facts: { readonly n: number }) => string;
    };
    readonly changeOf: (facts: { readonly n: number; readonly total: number }) => string;
    readonly noChange: string;
    readonly counted: (facts: { readonly count: number }) => string;
    readonly next: string;
    readonly previous: string;
    readonly nextChange: string;
    readonly previousChange: string;
    readonly openList: string;
    readonly substanceOnly: string;
    readonly substanceKey: string;
    readonly unifiedKey: string;
    readonly whyKey: string;
    readonly copyKey: string;
    readonly sideKey: string;
    readonly changesKey: string;
    readonly why: string;
    readonly whyNot: string;
    readonly relation: {
      readonly split: (facts: { readonly from: Fact; readonly to: Fact }) => Rich;
      readonly merged: (facts: { readonly from: Fact; readonly to: Fact }) => Rich;
      readonly moved: (facts: { readonly from: Fact; readonly to: Fact }) => Rich;
      readonly renumbered: (facts: { readonly from: Fact; readonly to: Fact }) => Rich;
      readonly added: string;
      readonly dropped: string;
      readonly splitInto: (facts: { readonly to: Fact }) => string;
      readonly splitUnified: (facts: { readonly from: Fact }) => string;
      readonly mergedUnified: (facts: { readonly from: Fact }) => string;
      readonly movedUnified: (facts: { readonly from: Fact }) => string;
      readonly was: (facts: { readonly from: Fact }) => string;
      readonly nowAt: (facts: { readonly to: Fact }) => string;
      readonly nowAmong: (facts: { readonly to: Fact }) => string;
      readonly wasAt: (facts: { readonly from: Fact }) => string;
      readonly noCounterpartFrom: string;
      readonly noCounterpartTo: string;
      readonly identical: string;
      readonly renumberedOnly: string;
      readonly same: string;
    };
    readonly confidence: (facts: { readonly value: Fact }) => string;
    readonly unsure: string;
    readonly reasons: {
      readonly identical: string;
      readonly wording: string;
      readonly heading: string;
      readonly contained: string;
      readonly neighbours: string;
      readonly corrected: string;
      readonly none: string;
    };
    readonly correctedApart: string;
    readonly shared: string;
    readonly similarity: (facts: { readonly value: Fact }) => string;
    readonly runnerUp: (facts: { readonly labels: Fact; readonly value: Fact }) => string;
    readonly correct: string;
    readonly unpair: string;
    readonly pairWith: string;
    readonly pairNow: string;
    readonly paired: (facts: { readonly from: Fact; readonly to: Fact }) => string;
    readonly unpaired: (facts: { readonly from: Fact; readonly to: Fact }) => string;
    readonly corrections: (facts: { readonly count: number }) => string;
    readonly resetCorrections: string;
    readonly follow: string;
    readonly copy: string;
    readonly copied: (facts: { readonly what: Fact }) => string;
    readonly copyFailed: string;
    readonly print: string;
    readonly heard: {
      readonly deleted: string;
      readonly inserted: string;
      readonly end: string;
      readonly movedTo: (facts: { readonly label: Fact }) => string;
      readonly movedFrom: (facts: { readonly label: Fact }) => string;
      readonly change: (facts: { readonly n: number }) => string;
    };
    readonly movedFrom: (facts: { readonly label: Fact }) => string;
    readonly needTwo: string;
    readonly needTwoText: (facts: { readonly count: number }) => string;
    readonly unknownDraft: (facts: { readonly id: Fact }) => string;
    readonly unknownDraftText: string;
    readonly laterDraft: (facts: { readonly title: Fact; readonly date: Fact }) => string;
    readonly laterDraftText: string;
    readonly showDay: (facts: { readonly date: Fact }) => string;
    readonly noPoints: string;
    readonly noPointsText: string;
    readonly reported: string;
    readonly sameDraft: string;
    readonly sameDraftText: string;
    readonly nothingLeft: string;
    readonly nothingLeftText: string;
    readonly showAll: string;
    readonly noDifference: string;
    readonly languagesDiffer: (facts: { readonly from: Fact; readonly to: Fact }) => string;
    readonly rest: (facts: { readonly count: number }) => string;
    readonly history: {
      readonly intro: string;
      readonly draft: string;
      readonly point: string;
      readonly choose: string;
      readonly start: string;
      readonly dropped: string;
      readonly silent: string;
      readonly first: string;
      readonly noText: string;
      readonly unknownPoint: (facts: { readonly id: Fact }) => string;
      readonly compareWith: string;
    };
  };
  readonly composite: {
    readonly heading: (facts: { readonly process: Fact }) => string;
    readonly about: (facts: { readonly drafts: number; readonly day: Fact; readonly brackets: Fact }) => string;
    readonly brackets: (facts: { readonly count: number; readonly noText: number }) => string;
    readonly noDraftKnown: (facts: { readonly parties: Fact }) => string;
    readonly chooseDrafts: string;
    readonly draftsIn: string;
    readonly draftsInHint: string;
    readonly latestAgain: string;
    readonly readAs: string;
    readonly allParties: string;
    readonly noDraft: string;
    readonly names: string;
    readonly attributed: string;
    readonly anonymous: string;
    readonly bracketedOnly: string;
    readonly everyPoint: string;
    readonly show: string;
    readonly points: string;
    readonly outline: string;
    readonly noText: string;
    readonly noWords: string;
    readonly struckOut: (facts: { readonly parties: Fact }) => string;
    readonly option: (facts: { readonly n: number }) => string;
    readonly heldBy: (facts: { readonly parties: Fact }) => string;
    readonly bracket: (facts: { readonly n: number; readonly alternatives: Fact }) => string;
    readonly otherLanguage: string;
    readonly silent: string;
    readonly nearby: (facts: { readonly point: Fact }) => string;
    readonly silentHelp: (facts: { readonly party: Fact }) => string;
    readonly notKnown: string;
    readonly origin: string;
    readonly inBrackets: (facts: { readonly count: number }) => string;
    readonly open: {
      readonly title: (facts: { readonly place: Fact }) => string;
      readonly summary: (facts: { readonly alternatives: number; readonly parties: number }) => string;
      readonly alternative: string;
      readonly holder: string;
      readonly draft: string;
      readonly since: string;
      readonly reason: string;
      readonly noReason: string;
      readonly ourWords: string;
      readonly close: string;
      readonly copy: string;
      readonly history: string;
      readonly silent: string;
      readonly without: string;
      readonly askedForAbsence: string;
    };
    readonly unsure: {
      readonly mark: string;
      readonly text: (facts: { readonly points: Fact; readonly party: Fact; readonly confidence: Fact }) => string;
      readonly join: (facts: { readonly points: Fact }) => string;
      readonly joinText: (facts: { readonly points: Fact }) => string;
    };
    readonly reasons: {
      readonly alternative: string;
      readonly contentious: string;
      readonly suspicious: string;
      readonly tactical: string;
      readonly uncertain: string;
      readonly waiting: string;
      readonly weary: string;
    };
    readonly levels: {
      readonly open: string;
      readonly "agreed-in-substance": string;
      readonly "agreed-ad-referendum": string;
      readonly agreed: string;
      readonly closed: string;
    };
    readonly mark: (facts: { readonly between: Fact; readonly by: Fact; readonly on: Fact }) => string;
    readonly markOutside: (facts: { readonly parties: Fact; readonly several: boolean }) => string;
    readonly provisional: string;
    readonly markOlder: (facts: { readonly party: Fact }) => string;
    readonly retired: (facts: { readonly label: Fact }) => string;
    readonly table: string;
    readonly tableText: string;
    readonly viewText: string;
    readonly view: string;
    readonly tableCaption: string;
    readonly place: string;
    readonly words: string;
    readonly parties: string;
    readonly copied: string;
    readonly nothing: string;
    readonly nothingText: string;
    readonly unbracketed: string;
    readonly unbracketedText: string;
    readonly walk: (facts: { readonly n: number; readonly total: number }) => string;
    readonly next: string;
    readonly previous: string;
    readonly openKey: string;
    readonly nextBracket: string;
    readonly previousBracket: string;
    readonly openBracket: string;
    readonly readKey: (facts: { readonly party: Fact }) => string;
    readonly readAllKey: string;
    readonly namesKey: string;
    readonly onlyKey: string;
    readonly reading: (facts: { readonly party: Fact }) => string;
    readonly warnings: string;
    readonly exportAs: string;
    readonly exportFailed: string;
    readonly formats: {
      readonly docx: string;
      readonly html: string;
      readonly md: string;
      readonly json: string;
    };
  };
  readonly found: {
    readonly title: string;
    readonly titleOf: (facts: { readonly name: Fact }) => string;
    readonly nothing: string;
    readonly notLooked: string;
    readonly comments: (facts: { readonly count: number }) => string;
    readonly tracked: (facts: { readonly count: number }) => string;
    readonly hidden: (facts: { readonly count: number }) => string;
    readonly names: (facts: { readonly count: number }) => string;
    readonly choice: {
      readonly "leave-out": string;
      readonly keep: string;
    };
    readonly trackedChoice: {
      readonly final: string;
      readonly original: string;
      readonly both: string;
    };
    readonly kinds: {
      readonly insert: string;
      readonly delete: string;
      readonly move: string;
    };
    readonly traces: {
      readonly author: string;
      readonly property: string;
      readonly template: string;
      readonly variable: string;
      readonly data: string;
      readonly picture: string;
      readonly macro: string;
    };
    readonly nobody: string;
    readonly on: (facts: { readonly quote: Fact }) => string;
    readonly more: (facts: { readonly count: number }) => string;
    readonly commentsLeft: string;
    readonly namesLeft: string;
    readonly file: {
      readonly title: string;
      readonly of: (facts: { readonly name: Fact }) => string;
      readonly cleansed: string;
      readonly "as-came": string;
      readonly none: string;
      readonly cleansedHint: string;
      readonly "as-cameHint": string;
      readonly noneHint: string;
      readonly notCleansable: string;
    };
    readonly onRecord: {
      readonly title: string;
      readonly intro: (facts: { readonly count: number }) => string;
      readonly none: string;
      readonly look: string;
      readonly looking: string;
      readonly looked: (facts: { readonly count: number }) => string;
      readonly couldNotLook: (facts: { readonly count: number }) => string;
      readonly inText: string;
      readonly inFile: (facts: { readonly name: Fact }) => string;
      readonly cleanse: string;
      readonly cleanseTitle: string;
      readonly cleanseText: string;
      readonly cleansed: (facts: { readonly title: Fact }) => string;
      readonly erase: string;
      readonly notYours: string;
    };
    readonly repeats: {
      readonly title: (facts: { readonly count: number }) => string;
      readonly none: string;
      readonly text: string;
      readonly otherRoom: string;
      readonly words: string;
      readonly eraseAlso: string;
      readonly done: (facts: { readonly count: number }) => string;
      readonly stopped: (facts: { readonly done: number; readonly why: Fact }) => string;
    };
  };
  readonly office: {
    readonly ask: {
      readonly do: string;
      readonly why: string;
    };
    readonly lookFirst: string;
    readonly mayNotWrite: string;
    readonly nothingPublic: string;
    readonly nothingPublicText: string;
    readonly observerHint: string;
    readonly noAuthority: string;
    readonly everybody: string;
    readonly readingDay: (facts: { readonly day: Fact }) => string;
    readonly noneStands: (facts: { readonly n: number }) => string;
    readonly frame: {
      readonly title: string;
      readonly intro: string;
      readonly rule: string;
      readonly noRule: string;
      readonly rules: {
        readonly consensus: string;
        readonly "consensus-minus": string;
        readonly office: string;
        readonly silence: string;
      };
      readonly minus: string;
      readonly minusNeeded: string;
      readonly change: string;
      readonly changeText: string;
      readonly parties: string;
      readonly noParties: string;
      readonly addParty: string;
      readonly letters: string;
      readonly lettersHint: string;
      readonly lettersTaken: (facts: { readonly id: Fact }) => string;
      readonly lettersWrong: string;
      readonly name: string;
    };
    readonly filed: {
      readonly forParty: (facts: { readonly party: Fact }) => string;
      readonly received: (facts: { readonly party: Fact; readonly by: Fact; readonly on: Fact }) => string;
      readonly said: {
        readonly unconfirmed: (facts: { readonly party: Fact }) => string;
        readonly confirmed: (facts: { readonly party: Fact }) => string;
        readonly contested: (facts: { readonly party: Fact }) => string;
      };
      readonly how: string;
      readonly by: string;
      readonly on: string;
      readonly ways: {
        readonly "1": string;
        readonly "2": string;
        readonly "3": string;
        readonly "4": string;
        readonly "5": string;
      };
      readonly confirm: string;
      readonly contest: string;
      readonly contestText: string;
      readonly why: string;
      readonly done: string;
      readonly held: string;
    };
    readonly credentials: {
      readonly title: string;
      readonly intro: string;
      readonly none: string;
      readonly add: string;
      readonly party: string;
      readonly holder: string;
      readonly holderHint: string;
      readonly levels: string;
      readonly referred: string;
      readonly referredHint: string;
      readonly from: string;
      readonly until: string;
      readonly withdraw: string;
      readonly withdrawText: (facts: { readonly holder: Fact }) => string;
      readonly withdrawn: (facts: { readonly day: Fact }) => string;
      readonly always: string;
      readonly noLevel: string;
    };
    readonly reasons: {
      readonly title: string;
      readonly none: string;
      readonly add: string;
      readonly kind: string;
      readonly saidBy: string;
      readonly note: string;
    };
    readonly erase: {
      readonly do: string;
      readonly text: string;
      readonly why: string;
      readonly ground: string;
      readonly groundHint: string;
      readonly done: string;
    };
    readonly file: {
      readonly received: string;
      readonly failed: (facts: { readonly name: Fact; readonly why: Fact }) => string;
    };
    readonly withdraw: {
      readonly proposal: string;
      readonly text: string;
      readonly why: string;
    };
    readonly release: {
      readonly action: string;
      readonly do: string;
      readonly title: string;
      readonly text: string;
      readonly room: string;
    };
    readonly takeBack: string;
    readonly takeBackText: string;
    readonly remove: string;
    readonly discard: string;
    readonly emptyProcess: string;
    readonly emptyProcessText: string;
  };
  readonly overview: {
    readonly title: string;
    readonly stand: string;
    readonly counted: (facts: { readonly agreed: number; readonly total: number; readonly list: Fact; readonly declaredBy: Fact; readonly aside: boolean; readonly on: Fact; readonly outside: number; readonly notPart: Fact }) => Rich;
    readonly notCounted: (facts: { readonly parties: Fact; readonly drafts: number }) => Rich;
    readonly nothingOpen: Rich;
    readonly nothingYet: Rich;
    readonly nothing: Rich;
    readonly provisional: string;
    readonly provisionalText: string;
    readonly otherCounts: string;
    readonly otherCount: (facts: { readonly percent: Fact; readonly by: Fact; readonly on: Fact }) => string;
    readonly since: (facts: { readonly drafts: number }) => string;
    readonly noOtherCount: string;
    readonly strip: (facts: { readonly total: number }) => string;
    readonly stripOf: (facts: { readonly parties: Fact }) => string;
    readonly noMark: (facts: { readonly party: Fact }) => string;
    readonly noMarkNote: string;
    readonly agreedProvisional: string;
    readonly pointState: (facts: { readonly label: Fact; readonly heading: Fact; readonly state: Fact }) => string;
    readonly open: string;
    readonly outsideCount: string;
    readonly fullOnly: string;
    readonly levels: {
      readonly open: string;
      readonly "agreed-in-substance": string;
      readonly "agreed-ad-referendum": string;
      readonly agreed: string;
      readonly closed: string;
    };
    readonly openPoints: string;
    readonly latest: string;
    readonly perMonth: (facts: { readonly list: Fact }) => string;
    readonly coverageTo: (facts: { readonly day: Fact }) => string;
    readonly coverageAfter: string;
    readonly coverage: string;
    readonly lastMoved: string;
    readonly drafts: string;
    readonly draftsKnown: (facts: { readonly count: number }) => string;
    readonly compareAny: string;
    readonly firstText: string;
    readonly separateText: string;
    readonly ofBase: (facts: { readonly count: number; readonly title: Fact }) => string;
    readonly fate: (facts: { readonly count: number; readonly title: Fact }) => string;
    readonly fateOf: (facts: { readonly label: Fact; readonly fate: Fact }) => string;
    readonly fates: {
      readonly same: string;
      readonly modified: string;
      readonly added: string;
      readonly dropped: string;
      readonly split: string;
      readonly merged: string;
    };
    readonly fateCount: (facts: { readonly count: number; readonly fate: string }) => Rich;
    readonly fateKey: string;
    readonly splitOrMerged: string;
    readonly fateUnverified: string;
    readonly unverifiedToo: (facts: { readonly fate: Fact }) => string;
    readonly comparing: string;
    readonly onlyReported: string;
    readonly reportedChanges: (facts: { readonly count: number }) => string;
    readonly noText: string;
    readonly stemma: string;
    readonly stemmaOf: (facts: { readonly draft: Fact; readonly base: Fact }) => string;
    readonly met: string;
    readonly meetings: (facts: { readonly count: number }) => string;
    readonly scoreLabel: string;
    readonly oneRoom: string;
    readonly separateRooms: string;
    readonly observer: string;
    readonly notToScale: string;
    readonly noMeeting: (facts: { readonly days: number }) => string;
    readonly together: (facts: { readonly parties: Fact }) => string;
    readonly present: string;
    readonly observed: string;
    readonly absent: string;
    readonly meetingTable: string;
    readonly meeting: string;
    readonly timeline: string;
    readonly lastOf: (facts: { readonly shown: number; readonly total: number }) => string;
    readonly allOf: (facts: { readonly total: number }) => string;
    readonly allEvents: string;
    readonly fewerEvents: string;
    readonly everyEvent: string;
    readonly about: (facts: { readonly date: Fact }) => string;
    readonly channels: string;
    readonly channelsIntro: string;
    readonly channel: string;
    readonly rounds: string;
    readonly firstMet: string;
    readonly lastMet: string;
    readonly missing: string;
  };
  readonly own: {
    readonly title: string;
    readonly intro: string;
    readonly mark: string;
    readonly choose: string;
    readonly dropHint: string;
    readonly dropHere: string;
    readonly paste: string;
    readonly pasteTitle: string;
    readonly pasteText: string;
    readonly pasteHint: string;
    readonly pasteAdd: string;
    readonly keepNames: string;
    readonly keepNamesHint: string;
    readonly files: string;
    readonly file: string;
    readonly count: (facts: { readonly count: number }) => string;
    readonly clear: string;
    readonly party: string;
    readonly partyOf: (facts: { readonly name: Fact }) => string;
    readonly partyWrong: string;
    readonly tracked: string;
    readonly trackedOf: (facts: { readonly name: Fact }) => string;
    readonly trackedChoice: {
      readonly original: string;
      readonly final: string;
      readonly both: string;
    };
    readonly holds: (facts: { readonly points: number }) => string;
    readonly holdsComposite: (facts: { readonly points: number; readonly texts: number }) => string;
    readonly notes: (facts: { readonly count: number }) => string;
    readonly notesOf: (facts: { readonly name: Fact }) => string;
    readonly line: (facts: { readonly line: number }) => string;
    readonly waiting: string;
    readonly reading: string;
    readonly takingApart: string;
    readonly cancel: string;
    readonly cancelOf: (facts: { readonly name: Fact }) => string;
    readonly cancelled: string;
    readonly again: string;
    readonly remove: string;
    readonly removeOf: (facts: { readonly name: Fact }) => string;
    readonly removed: (facts: { readonly name: Fact }) => string;
    readonly failed: string;
    readonly unnamed: string;
    readonly read: (facts: { readonly name: Fact }) => string;
    readonly openText: string;
    readonly history: string;
    readonly none: string;
    readonly noneText: string;
    readonly work: string;
    readonly compareHead: string;
    readonly from: string;
    readonly to: string;
    readonly compare: string;
    readonly recorded: string;
    readonly yours: string;
    readonly compileHead: string;
    readonly compileHint: string;
    readonly compile: string;
    readonly needMore: string;
    readonly save: string;
    readonly saved: (facts: { readonly name: Fact }) => string;
    readonly saving: string;
    readonly saveFailed: (facts: { readonly reason: Fact }) => string;
    readonly export: string;
    readonly exports: {
      readonly docx: string;
      readonly "docx-table": string;
      readonly html: string;
      readonly md: string;
      readonly json: string;
    };
    readonly texts: {
      readonly docx: string;
      readonly html: string;
      readonly md: string;
      readonly json: string;
    };
    readonly exportAsShown: (facts: { readonly attributed: boolean }) => string;
    readonly received: {
      readonly title: (facts: { readonly count: number }) => string;
      readonly head: (facts: { readonly name: Fact }) => string;
      readonly intro: string;
      readonly recognised: string;
      readonly receive: string;
      readonly from: string;
      readonly nobody: string;
      readonly none: string;
      readonly noneText: string;
      readonly hide: string;
      readonly counted: (facts: { readonly changes: number; readonly proposals: number }) => string;
      readonly one: string;
      readonly each: {
        readonly point: string;
        readonly change: string;
      };
      readonly at: (facts: { readonly label: string | null }) => string;
      readonly after: (facts: { readonly label: string | null }) => string;
      readonly deletes: string;
      readonly inserts: string;
      readonly deleted: string;
      readonly older: string;
      readonly heldBy: string;
      readonly places: {
        readonly heading: string;
        readonly text: string;
      };
      readonly untracked: string;
      readonly keepComments: (facts: { readonly count: number }) => string;
      readonly commentsHint: string;
      readonly on: (facts: { readonly quote: Fact }) => string;
      readonly unplaced: (facts: { readonly count: number }) => string;
      readonly unplacedText: string;
      readonly reasons: {
        readonly label: string;
        readonly brackets: string;
        readonly holders: string;
        readonly joined: string;
        readonly outside: string;
        readonly "point-unknown": string;
        readonly "text-missing": string;
        readonly "composite-missing": string;
        readonly anonymous: string;
        readonly "moved-away": string;
      };
      readonly sentText: string;
      readonly findPlaces: string;
      readonly open: string;
      readonly save: string;
    };
    readonly refused: {
      readonly folder: string;
      readonly "nothing-dropped": string;
    };
  };
  readonly positions: {
    readonly title: string;
    readonly intro: string;
    readonly pages: {
      readonly matrix: string;
      readonly issue: string;
      readonly territory: string;
      readonly around: string;
      readonly assessment: string;
      readonly provenance: string;
    };
    readonly none: string;
    readonly noneText: string;
    readonly by: string;
    readonly byParties: string;
    readonly byDrafts: string;
    readonly show: string;
    readonly all: string;
    readonly recent: (facts: { readonly year: Fact }) => string;
    readonly differ: string;
    readonly silent: string;
    readonly hedged: string;
    readonly sort: string;
    readonly sorts: {
      readonly order: string;
      readonly latest: string;
      readonly standing: string;
    };
    readonly topic: string;
    readonly everyTopic: string;
    readonly partiesShown: (facts: { readonly shown: number; readonly total: number }) => string;
    readonly partiesChoose: string;
    readonly filter: string;
    readonly noMatch: string;
    readonly noMatchText: string;
    readonly showAll: string;
    readonly issue: string;
    readonly issues: (facts: { readonly count: number }) => string;
    readonly held: (facts: { readonly options: Fact; readonly parties: Fact; readonly total: Fact }) => string;
    readonly options: (facts: { readonly count: number }) => string;
    readonly last: (facts: { readonly date: Fact }) => string;
    readonly undated: string;
    readonly noOption: string;
    readonly laterWithout: string;
    readonly before: (facts: { readonly option: Fact; readonly date: Fact }) => string;
    readonly earlier: string;
    readonly others: string;
    readonly legend: {
      readonly shared: string;
      readonly alone: string;
      readonly without: string;
    };
    readonly absence: {
      readonly silent: string;
      readonly "not-addressed": string;
      readonly "no-draft-known": string;
      readonly unknown: string;
    };
    readonly absenceDraft: {
      readonly silent: string;
      readonly "not-addressed": string;
      readonly "no-draft-known": string;
      readonly unknown: string;
    };
    readonly absenceMeans: string;
    readonly utterance: {
      readonly "tabled-text": string;
      readonly "authorised-statement": string;
      readonly leak: string;
      readonly "press-report": string;
      readonly inference: string;
    };
    readonly utteranceLabel: string;
    readonly speaker: string;
    readonly since: string;
    readonly confidence: string;
    readonly read: string;
    readonly strength: string;
    readonly stated: string;
    readonly doubt: string;
    readonly sources: string;
    readonly point: string;
    readonly draft: string;
    readonly quote: string;
    readonly details: (facts: { readonly party: Fact; readonly issue: Fact }) => string;
    readonly openDetails: string;
    readonly history: string;
    readonly copyCell: string;
    readonly copied: string;
    readonly export: string;
    readonly picture: string;
    readonly standing: {
      readonly agreed: string;
      readonly converging: string;
      readonly contested: string;
      readonly "one-side": string;
      readonly unaddressed: string;
    };
    readonly standsHead: string;
    readonly agreedBetween: (facts: { readonly list: Fact; readonly declaredBy: Fact; readonly date: Fact }) => string;
    readonly notPart: (facts: { readonly list: Fact }) => string;
    readonly movedTo: (facts: { readonly party: Fact; readonly from: Fact; readonly to: Fact; readonly date: Fact }) => string;
    readonly sameOption: string;
    readonly rule: string;
    readonly ruleText: string;
    readonly byRule: (facts: { readonly standing: Fact }) => string;
    readonly judged: (facts: { readonly standing: Fact; readonly by: Fact; readonly date: Fact }) => string;
    readonly override: string;
    readonly overrideReason: string;
    readonly overrideBy: string;
    readonly overrideSave: string;
    readonly overrideWithdraw: string;
    readonly overrideRoom: (facts: { readonly room: Fact }) => string;
    readonly overrideAlone: string;
    readonly recorded: string;
    readonly waiting: string;
    readonly refused: (facts: { readonly message: Fact }) => string;
    readonly optionsHead: string;
    readonly heldBy: string;
    readonly nobody: string;
    readonly hedgedMark: string;
    readonly inDrafts: string;
    readonly optionIn: string;
    readonly chartTitle: (facts: { readonly issue: Fact }) => string;
    readonly chartDescription: (facts: { readonly named: Fact; readonly total: Fact }) => string;
    readonly chartSource: (facts: { readonly drafts: Fact; readonly day: Fact }) => string;
    readonly consents: string;
    readonly consentsIntro: string;
    readonly who: string;
    readonly kind: string;
    readonly says: string;
    readonly forIssues: string;
    readonly stakes: string;
    readonly stakesIntro: string;
    readonly interests: string;
    readonly alternatives: string;
    readonly ratification: string;
    readonly noSource: string;
    readonly territory: string;
    readonly territoryNote: string;
    readonly region: string;
    readonly status: {
      readonly recognise: string;
      readonly "de-facto": string;
      readonly freeze: string;
      readonly withdraw: string;
      readonly zone: string;
      readonly return: string;
      readonly talks: string;
      readonly contested: string;
      readonly "not-addressed": string;
      readonly unknown: string;
    };
    readonly precedents: string;
    readonly besideClauses: string;
    readonly assessments: string;
    readonly assessmentsIntro: string;
    readonly noAssessment: string;
    readonly noAssessmentText: string;
    readonly criterion: string;
    readonly criteria: {
      readonly sovereignty: string;
      readonly security: string;
      readonly reciprocity: string;
      readonly enforceability: string;
      readonly precision: string;
    };
    readonly judgement: {
      readonly strengthens: string;
      readonly weakens: string;
      readonly mixed: string;
      readonly "no-effect": string;
    };
    readonly judgedFor: (facts: { readonly party: Fact }) => string;
    readonly bears: string;
    readonly benefits: string;
    readonly rivals: string;
    readonly notAssessed: string;
    readonly provenance: string;
    readonly provenanceIntro: string;
    readonly account: string;
    readonly contribution: string;
    readonly wholeText: string;
    readonly noContribution: string;
    readonly profile: string;
    readonly profileIntro: string;
    readonly profileRun: string;
    readonly profileRefused: string;
    readonly profileFound: (facts: { readonly title: Fact; readonly nearest: Fact; readonly parts: Fact }) => string;
    readonly profileClear: string;
    readonly profileUnclear: string;
    readonly profileCheck: (facts: { readonly right: Fact; readonly of: Fact }) => string;
    readonly reference: string;
    readonly delta: string;
    readonly keys: string;
    readonly redLines: string;
    readonly notBefore: (facts: { readonly days: number; readonly event: Fact }) => string;
    readonly delegates: string;
    readonly delegatesIntro: string;
    readonly person: string;
    readonly role: string;
    readonly from: string;
    readonly until: string;
    readonly noEnd: string;
    readonly noStart: string;
    readonly clashes: string;
    readonly bearing: string;
    readonly bearingIntro: string;
    readonly assessmentView: string;
    readonly assessmentViews: {
      readonly assessors: string;
      readonly criteria: string;
      readonly burdens: string;
    };
    readonly criteriaIntro: string;
    readonly burdensIntro: string;
    readonly duty: string;
    readonly owes: string;
    readonly owedTo: string;
    readonly everyParty: string;
    readonly owesOrOwed: string;
    readonly noBurden: string;
  };
  readonly record: {
    readonly pages: {
      readonly status: string;
      readonly point: string;
      readonly tabling: string;
      readonly meetings: string;
      readonly activity: string;
      readonly rooms: string;
    };
    readonly none: string;
    readonly noneText: string;
    readonly rooms: {
      readonly public: string;
      readonly table: string;
      readonly secretariat: string;
      readonly channel: (facts: { readonly who: Fact }) => string;
      readonly confidence: (facts: { readonly party: Fact }) => string;
      readonly caucus: (facts: { readonly party: Fact }) => string;
    };
    readonly readers: {
      readonly public: string;
      readonly table: string;
      readonly secretariat: string;
      readonly channel: (facts: { readonly who: Fact }) => string;
      readonly confidence: (facts: { readonly party: Fact }) => string;
      readonly caucus: (facts: { readonly party: Fact }) => string;
    };
    readonly office: string;
    readonly writingIn: string;
    readonly chooseRoom: string;
    readonly actingAs: string;
    readonly nobody: string;
    readonly write: string;
    readonly writing: string;
    readonly cancel: string;
    readonly written: (facts: { readonly room: Fact }) => string;
    readonly undone: string;
    readonly undoWhy: string;
    readonly waiting: string;
    readonly overtaken: string;
    readonly overtakenText: string;
    readonly again: string;
    readonly leave: string;
    readonly refused: (facts: { readonly why: Fact }) => string;
    readonly link: {
      readonly waiting: string;
      readonly unsent: (facts: { readonly n: number }) => string;
      readonly send: string;
      readonly discard: string;
      readonly discardSure: string;
      readonly ended: {
        readonly removed: string;
        readonly "signed-out": string;
        readonly broken: string;
        readonly other: string;
      };
    };
    readonly damage: {
      readonly database: string;
      readonly entries: (facts: { readonly n: number }) => string;
    };
    readonly known: {
      readonly label: string;
      readonly now: string;
      readonly atThatTime: string;
    };
    readonly recordedLater: (facts: { readonly day: Fact }) => string;
    readonly by: (facts: { readonly who: Fact; readonly day: Fact }) => string;
    readonly levels: {
      readonly open: string;
      readonly "agreed-in-substance": string;
      readonly "agreed-ad-referendum": string;
      readonly agreed: string;
      readonly closed: string;
    };
    readonly provisional: string;
    readonly status: {
      readonly intro: string;
      readonly text: string;
      readonly noTexts: string;
      readonly noTextsText: string;
      readonly noTextsDay: string;
      readonly counted: (facts: { readonly agreed: number; readonly total: number; readonly list: Fact; readonly levels: Fact }) => string;
      readonly ofLevel: (facts: { readonly n: number; readonly level: Fact }) => string;
      readonly declaredBy: (facts: { readonly who: Fact; readonly on: Fact }) => string;
      readonly outside: (facts: { readonly list: Fact; readonly n: number }) => string;
      readonly noMarks: string;
      readonly show: string;
      readonly all: string;
      readonly open: string;
      readonly moved: string;
      readonly since: string;
      readonly point: string;
      readonly level: string;
      readonly why: string;
      readonly found: string;
      readonly onTable: string;
      readonly between: (facts: { readonly list: Fact }) => string;
      readonly notPart: (facts: { readonly list: Fact }) => string;
      readonly proposals: (facts: { readonly n: number }) => string;
      readonly notes: (facts: { readonly n: number }) => string;
      readonly select: (facts: { readonly point: Fact }) => string;
      readonly selected: (facts: { readonly n: number }) => string;
      readonly mark: string;
      readonly silence: string;
      readonly empty: string;
      readonly fellBack: (facts: { readonly was: Fact; readonly on: Fact }) => string;
      readonly gone: (facts: { readonly was: Fact; readonly on: Fact }) => string;
      readonly older: string;
      readonly causes: {
        readonly "never-marked": string;
        readonly "declared-open": string;
        readonly awaits: (facts: { readonly who: Fact }) => string;
        readonly changed: string;
        readonly proposal: (facts: { readonly who: Fact }) => string;
        readonly opposed: (facts: { readonly who: Fact; readonly why: Fact }) => string;
        readonly reserved: (facts: { readonly who: Fact; readonly why: Fact }) => string;
        readonly bracket: (facts: { readonly why: Fact; readonly who: Fact }) => string;
        readonly "counted-open": string;
      };
      readonly rules: {
        readonly none: string;
        readonly consensus: string;
        readonly "consensus-minus": string;
        readonly office: string;
        readonly silence: string;
      };
      readonly finds: {
        readonly open: string;
        readonly "agreed-ad-referendum": string;
        readonly agreed: string;
      };
      readonly silentParties: (facts: { readonly list: Fact }) => string;
      readonly accepted: (facts: { readonly list: Fact }) => string;
      readonly adReferendum: (facts: { readonly list: Fact }) => string;
      readonly bySilence: (facts: { readonly list: Fact }) => string;
      readonly silenceState: {
        readonly running: (facts: { readonly until: Fact }) => string;
        readonly broken: (facts: { readonly until: Fact }) => string;
        readonly passed: (facts: { readonly until: Fact }) => string;
        readonly unconfirmed: (facts: { readonly until: Fact }) => string;
        readonly lapsed: (facts: { readonly until: Fact }) => string;
      };
      readonly markTitle: (facts: { readonly n: number }) => string;
      readonly markLevel: string;
      readonly markBetween: string;
      readonly markBetweenHint: string;
      readonly declarer: string;
      readonly declarerHint: string;
      readonly declaredOn: string;
      readonly note: string;
      readonly source: string;
      readonly deadline: string;
      readonly silenceTitle: (facts: { readonly n: number }) => string;
      readonly silenceText: string;
    };
    readonly point: {
      readonly intro: string;
      readonly choose: string;
      readonly version: (facts: { readonly n: number; readonly of: number; readonly day: Fact }) => string;
      readonly noWords: string;
      readonly deleted: string;
      readonly propose: string;
      readonly proposeHere: string;
      readonly counter: string;
      readonly operation: string;
      readonly operations: {
        readonly replace: string;
        readonly "add-after": string;
        readonly delete: string;
      };
      readonly words: string;
      readonly preview: string;
      readonly noChange: string;
      readonly reason: string;
      readonly reasonNeeded: string;
      readonly proposals: string;
      readonly noProposals: string;
      readonly byOffice: string;
      readonly states: {
        readonly tabled: string;
        readonly withdrawn: string;
        readonly adopted: string;
      };
      readonly inTheRoom: (facts: { readonly room: Fact }) => string;
      readonly against: string;
      readonly newPoint: string;
      readonly misplaced: string;
      readonly answersTo: string;
      readonly withdraw: string;
      readonly withdrawWhy: string;
      readonly release: string;
      readonly released: (facts: { readonly room: Fact }) => string;
      readonly releasedFrom: (facts: { readonly room: Fact }) => string;
      readonly stances: string;
      readonly noStances: string;
      readonly answer: string;
      readonly answerOf: (facts: { readonly party: Fact }) => string;
      readonly answers: {
        readonly accept: string;
        readonly "accept-ad-referendum": string;
        readonly reserve: string;
        readonly oppose: string;
      };
      readonly answered: {
        readonly accept: string;
        readonly "accept-ad-referendum": string;
        readonly reserve: string;
        readonly oppose: string;
      };
      readonly stale: string;
      readonly asItStands: string;
      readonly discussion: string;
      readonly noDiscussion: string;
      readonly remark: string;
      readonly say: string;
      readonly marks: string;
      readonly noMarks: string;
      readonly history: string;
      readonly unknown: (facts: { readonly id: Fact }) => string;
      readonly unknownText: string;
      readonly adopt: string;
      readonly adoptText: string;
      readonly adopted: string;
    };
    readonly tabling: {
      readonly intro: string;
      readonly choose: string;
      readonly noFile: string;
      readonly noFileText: string;
      readonly ownFiles: string;
      readonly several: string;
      readonly severalHint: string;
      readonly from: string;
      readonly day: string;
      readonly party: string;
      readonly partyHint: string;
      readonly title: string;
      readonly id: string;
      readonly idTaken: (facts: { readonly id: Fact }) => string;
      readonly idTwice: (facts: { readonly id: Fact }) => string;
      readonly file: string;
      readonly renews: string;
      readonly renewsNone: string;
      readonly renewsTwice: string;
      readonly receivedBy: string;
      readonly receivedWays: {
        readonly "1": string;
        readonly "2": string;
        readonly "3": string;
        readonly "4": string;
        readonly "5": string;
      };
      readonly receivedHint: string;
      readonly receivedOn: string;
      readonly result: string;
      readonly resultLine: (facts: { readonly file: Fact }) => string;
      readonly resultDone: string;
      readonly versionOf: string;
      readonly date: string;
      readonly basedOn: string;
      readonly basedOnNone: string;
      readonly points: (facts: { readonly n: number }) => string;
      readonly pointsFound: string;
      readonly warnings: (facts: { readonly n: number }) => string;
      readonly align: string;
      readonly alignText: string;
      readonly pairs: (facts: { readonly same: number; readonly modified: number; readonly added: number; readonly dropped: number }) => string;
      readonly compare: string;
      readonly table: string;
      readonly tableAll: (facts: { readonly n: number }) => string;
      readonly unknownParty: (facts: { readonly id: Fact }) => string;
      readonly tabled: (facts: { readonly n: number }) => string;
      readonly newProcess: string;
    };
    readonly recorders: {
      readonly composite: string;
      readonly compositeText: string;
      readonly proposals: string;
      readonly proposalsText: (facts: { readonly n: number; readonly title: Fact }) => string;
      readonly noComposite: string;
      readonly pairing: string;
      readonly pairingText: string;
    };
    readonly newProcess: {
      readonly title: string;
      readonly text: string;
      readonly id: string;
      readonly idHint: string;
      readonly name: string;
      readonly parties: string;
      readonly partiesHint: string;
      readonly zone: string;
      readonly rule: string;
      readonly create: string;
      readonly wrongId: string;
      readonly wrongParty: (facts: { readonly line: Fact }) => string;
    };
    readonly meetings: {
      readonly next: string;
      readonly noNext: string;
      readonly fromTimeline: string;
      readonly observers: string;
      readonly intro: string;
      readonly none: string;
      readonly noneText: string;
      readonly add: string;
      readonly title: string;
      readonly date: string;
      readonly place: string;
      readonly present: string;
      readonly absent: string;
      readonly apart: string;
      readonly texts: string;
      readonly outcome: string;
      readonly noOutcome: string;
    };
    readonly activity: {
      readonly refusedToday: (facts: { readonly n: number }) => string;
      readonly refusedTodayText: string;
      readonly intro: string;
      readonly since: string;
      readonly room: string;
      readonly allRooms: string;
      readonly none: string;
      readonly noneText: string;
      readonly kinds: {
        readonly process: string;
        readonly party: string;
        readonly body: string;
        readonly member: string;
        readonly readmission: string;
        readonly credential: string;
        readonly draft: string;
        readonly receipt: string;
        readonly alignment: string;
        readonly composite: string;
        readonly proposal: string;
        readonly stance: string;
        readonly mark: string;
        readonly silence: string;
        readonly reason: string;
        readonly meeting: string;
        readonly channel: string;
        readonly note: string;
        readonly confirmation: string;
        readonly withdrawal: string;
        readonly release: string;
        readonly correction: string;
        readonly erasure: string;
        readonly source: string;
        readonly "archived-copy": string;
        readonly event: string;
        readonly count: string;
        readonly share: string;
        readonly topic: string;
        readonly coverage: string;
        readonly position: string;
        readonly claim: string;
        readonly issue: string;
        readonly assessment: string;
        readonly resolution: string;
        readonly briefing: string;
        readonly commitment: string;
        readonly incident: string;
        readonly agreement: string;
        readonly finding: string;
        readonly observation: string;
        readonly tally: string;
      };
      readonly count: (facts: { readonly n: number }) => string;
      readonly takeBack: string;
      readonly takeBackWhy: string;
      readonly takenBack: string;
      readonly erased: string;
      readonly damaged: string;
      readonly open: string;
      readonly more: string;
    };
    readonly people: {
      readonly intro: string;
      readonly roomsTitle: string;
      readonly room: string;
      readonly readBy: string;
      readonly entries: string;
      readonly head: string;
      readonly headHint: string;
      readonly check: string;
      readonly checking: string;
      readonly verified: (facts: { readonly n: number }) => string;
      readonly notVerified: (facts: { readonly room: Fact; readonly seq: number }) => string;
      readonly openChannel: string;
      readonly channelWith: string;
      readonly channelTitle: string;
      readonly channelPurpose: string;
      readonly channelText: string;
      readonly withOffice: string;
      readonly exportTitle: string;
      readonly exportText: string;
      readonly export: string;
      readonly membersTitle: string;
      readonly noMembers: string;
      readonly name: string;
      readonly capacity: string;
      readonly party: string;
      readonly capacities: {
        readonly secretariat: string;
        readonly delegate: string;
        readonly observer: string;
        readonly sole: string;
      };
      readonly invite: string;
      readonly inviteTitle: string;
      readonly link: string;
      readonly linkText: (facts: { readonly until: Fact }) => string;
      readonly copyLink: string;
      readonly copied: string;
      readonly remove: string;
      readonly removeSure: (facts: { readonly name: Fact }) => string;
      readonly removed: (facts: { readonly day: Fact }) => string;
      readonly you: string;
    };
  };
  readonly signIn: {
    readonly title: string;
    readonly account: string;
    readonly accountHint: string;
    readonly passphrase: string;
    readonly signIn: string;
    readonly passkey: string;
    readonly passkeyStopped: string;
    readonly noAccount: string;
    readonly wait: string;
    readonly alone: string;
    readonly aloneText: string;
    readonly invited: (facts: { readonly name: Fact }) => string;
    readonly invitedAs: (facts: { readonly process: Fact; readonly capacity: Fact }) => string;
    readonly invitedOffice: (facts: { readonly capacity: Fact }) => string;
    readonly capacities: {
      readonly secretariat: string;
      readonly delegate: (facts: { readonly party: Fact }) => string;
      readonly observer: string;
    };
    readonly keepAccount: string;
    readonly choose: string;
    readonly withPasskey: string;
    readonly passkeyHint: string;
    readonly or: string;
    readonly withPassphrase: string;
    readonly newPassphrase: string;
    readonly newPassphraseHint: string;
    readonly repeat: string;
    readonly notSame: string;
    readonly tooShort: string;
    readonly take: string;
    readonly used: string;
    readonly usedText: string;
    readonly reason: (facts: { readonly said: Fact }) => string;
    readonly signOut: string;
    readonly signedInAs: (facts: { readonly name: Fact }) => string;
  };
  readonly site: {
    readonly cite: string;
    readonly citation: (facts: { readonly process: Fact; readonly page: Fact; readonly day: Fact; readonly record: Fact }) => string;
    readonly entry: (facts: { readonly seq: Fact; readonly hash: Fact }) => string;
    readonly files: (facts: { readonly hash: Fact }) => string;
    readonly data: string;
    readonly dataIntro: string;
    readonly feed: string;
    readonly calendar: string;
    readonly comparisons: string;
    readonly compared: (facts: { readonly from: Fact; readonly to: Fact }) => string;
    readonly redlineIntro: string;
    readonly parts: string;
    readonly part: (facts: { readonly at: Fact; readonly total: Fact }) => string;
    readonly change: string;
    readonly moved: string;
    readonly news: {
      readonly draft: (facts: { readonly parties: Fact; readonly instrument: string | null; readonly says: Fact }) => string;
      readonly points: (facts: { readonly count: number }) => string;
      readonly event: (facts: { readonly kind: Fact; readonly says: Fact }) => string;
      readonly briefing: (facts: { readonly asOf: string | null; readonly says: Fact }) => string;
      readonly corrected: (facts: { readonly on: Fact; readonly was: Fact; readonly now: Fact }) => string;
    };
    readonly rows: (facts: { readonly count: number }) => string;
    readonly column: string;
    readonly means: string;
    readonly points: string;
    readonly topics: string;
    readonly institutions: string;
    readonly sources: string;
    readonly counts: string;
    readonly claims: string;
    readonly issues: string;
    readonly regions: string;
    readonly assessments: string;
    readonly findings: string;
    readonly notes: {
      readonly claims: string;
      readonly findings: string;
      readonly issues: string;
      readonly regions: string;
      readonly assessments: string;
      readonly topics: string;
      readonly institutions: string;
    };
  };
  readonly timeline: {
    readonly title: string;
    readonly intro: string;
    readonly rule: string;
    readonly noRule: string;
    readonly bias: string;
    readonly biasCount: string;
    readonly party: string;
    readonly events: string;
    readonly fromText: string;
    readonly fromHeadline: string;
    readonly official: string;
    readonly chart: string;
    readonly chartDescription: (facts: { readonly events: number }) => string;
    readonly chartSource: (facts: { readonly events: Fact; readonly sources: Fact }) => string;
    readonly chartEarlier: (facts: { readonly earlier: Fact }) => string;
    readonly kind: string;
    readonly everyKind: string;
    readonly everyParty: string;
    readonly zoom: string;
    readonly zooms: {
      readonly all: string;
      readonly year: string;
      readonly quarter: string;
    };
    readonly from: string;
    readonly until: string;
    readonly find: string;
    readonly none: string;
    readonly noneText: string;
    readonly showAll: string;
    readonly changed: string;
    readonly changedDraft: (facts: { readonly title: Fact }) => string;
    readonly changedPosition: (facts: { readonly party: Fact; readonly issue: Fact }) => string;
    readonly changedNothing: string;
    readonly counted: (facts: { readonly count: Fact; readonly total: Fact }) => string;
    readonly kinds: {
      readonly war: string;
      readonly talks: string;
      readonly summit: string;
      readonly draft: string;
      readonly drafting: string;
      readonly leak: string;
      readonly position: string;
      readonly statement: string;
      readonly decision: string;
      readonly legal: string;
      readonly truce: string;
      readonly humanitarian: string;
      readonly domestic: string;
      readonly incident: string;
      readonly context: string;
      readonly report: string;
      readonly conference: string;
      readonly signature: string;
      readonly other: string;
    };
    readonly risks: string;
    readonly risksIntro: string;
    readonly seen: (facts: { readonly dates: Fact }) => string;
    readonly notSeen: string;
    readonly precedents: string;
    readonly export: string;
  };
  readonly things: {
    readonly every: {
      readonly draft: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly point: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly confidence: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly sources: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly claim: {
      readonly id: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly topic: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly statement: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly low: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly high: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly comparator: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly unit: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly scope: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly measure: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly category: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly asOf: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly estimator: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly supersededBy: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly holder: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly legalStatus: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly allocates: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly note: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly finding: {
      readonly id: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly kind: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly reason: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly topic: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly claims: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly message: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly decision: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly prefers: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly decidedBy: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly decidedOn: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly decisionReason: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly source: {
      readonly id: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly publisher: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly title: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly date: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly url: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly kind: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly strength: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly note: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly copies: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly issue: {
      readonly id: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly title: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly family: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly options: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly standing: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly agreedBetween: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly declaredBy: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly declaredOn: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly judged: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly judgedBy: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly judgedWhy: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly tile: {
      readonly region: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly status: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly draft: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly party: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly on: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly text: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly assessment: {
      readonly criterion: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly assessor: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly on: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly judgement: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly of: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly bears: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly benefits: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly reason: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly point: {
      readonly point: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly label: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly heading: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly text: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly wording: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly deleted: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly topics: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly count: {
      readonly draft: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly agreed: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly total: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly between: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly notPart: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly declaredBy: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly on: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly open: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly topic: {
      readonly topic: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly title: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly family: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly count: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly points: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly institution: {
      readonly institution: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly read: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly points: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly owes: {
        readonly title: string;
        readonly meaning: string;
      };
      readonly watches: {
        readonly title: string;
        readonly meaning: string;
      };
    };
    readonly position: {
      readonly issueId: {
        readonly meaning: string;
      };
      readonly issue: {
        readonly meaning: string;
      };
      readonly partyId: {
        readonly meaning: string;
      };
      readonly party: {
        readonly meaning: string;
      };
      readonly state: {
        readonly meaning: string;
      };
      readonly since: {
        readonly meaning: string;
      };
      readonly option: {
        readonly meaning: string;
      };
      readonly stance: {
        readonly meaning: string;
      };
      readonly quote: {
        readonly meaning: string;
      };
      readonly speaker: {
        readonly meaning: string;
      };
      readonly utterance: {
        readonly meaning: string;
      };
      readonly confidence: {
        readonly meaning: string;
      };
      readonly strength: {
        readonly meaning: string;
      };
      readonly sources: {
        readonly meaning: string;
      };
      readonly absence: {
        readonly meaning: string;
      };
      readonly standing: {
        readonly meaning: string;
      };
      readonly point: {
        readonly meaning: string;
      };
      readonly note: {
        readonly meaning: string;
      };
    };
    readonly event: {
      readonly id: {
        readonly meaning: string;
      };
      readonly from: {
        readonly meaning: string;
      };
      readonly until: {
        readonly meaning: string;
      };
      readonly kind: {
        readonly meaning: string;
      };
      readonly title: {
        readonly meaning: string;
      };
      readonly summary: {
        readonly meaning: string;
      };
      readonly parties: {
        readonly meaning: string;
      };
      readonly place: {
        readonly meaning: string;
      };
      readonly drafts: {
        readonly meaning: string;
      };
      readonly confidence: {
        readonly meaning: string;
      };
      readonly sources: {
        readonly meaning: string;
      };
      readonly note: {
        readonly meaning: string;
      };
    };
  };
  readonly said: {

  };
}

/** The facts that each sentence of the core names, by its code. */
export interface SaidFacts {

}
