import { lemmasOf } from "../../core/common/language/en-senses.ts";
import { rememberedWords } from "../../core/common/remembered.ts";

/**
 * Words by which agreements and those who report on them call one thing, a group a line; only where the one may be put for the other without
 * saying more: no kinds of a thing, no degrees, no court for a tribunal. A verb with its particle is joined by "_".
 */
const GROUPS = `
appoint name designate nominate choose pick select appointment
establish set_up create form introduce found
release free let_go release
return restore give_back hand_back send_back come_back go_back go_home
transfer hand_over turn_over deliver surrender pass_on
inform notify warn tell alert advise notice notification warning
submit present put_forward table send refer go_to lay_before show take_before
propose suggest put_forward float proposal suggestion
demand ask ask_for call_for insist urge want request press_for
reject refuse decline turn_down dismiss rebuff rule_out deny
oppose object resist
dispute contest challenge question call_into_question doubt
accept agree approve consent endorse back support
prohibit ban forbid bar outlaw
allow permit authorise let entitle may can
lower reduce cut decrease trim lessen
raise increase expand enlarge
prolong extend renew lengthen
postpone delay put_off defer adjourn
stop cease halt end discontinue
complete finish conclude
begin start commence break_out erupt outbreak
last run remain stay continue stand duration term period validity
repay pay_back reimburse repayment
lend loan credit
finance fund pay_for pay bear cover meet shoulder foot
owe compensate pay
compensate indemnify reimburse compensation damages indemnity reparation redress
guarantee secure underwrite surety
hold conduct organise take_place
verify check
recommend suggest
conduct perform execute implement carry_out undertake run do
operate run manage administer
monitor watch watch_over oversee supervise observe keep_watch
access enter go_into reach entry
withdraw pull_back pull_out retreat leave vacate evacuate withdrawal
station base deploy post garrison
detain seize take_into_custody detention
imprison jail
injure hurt wound
build construct erect put_up construction building works
rebuild reconstruct
apply cover
design prepare draw_up draft work_out devise
publish public issue release bring_out
denounce terminate withdraw_from quit denunciation termination
settle resolve decide determine settlement resolution
determine fix set lay_down
count include reckon
exempt except spare free
prosecute try punish charge crime offence prosecution
convene meet assemble gather sit
sit seat
attend be_present present sit_in take_part participate join
chair preside head lead
amend alter change revise modify overturn amendment
alternate rotate take_turns
resign step_down quit resignation
take_over succeed
call describe label term regard consider deem see
blame accuse hold_responsible
promise pledge undertake commit vow promise
renounce give_up waive abandon relinquish drop
delete strike_out remove drop leave_out cut omit cut_out take_out
add insert include contain
spend use employ
own belong possess
receive get obtain gain have
provide supply furnish
maintain keep_up look_after upkeep maintenance
exceed overrun go_beyond
block blockade obstruct
circulate distribute send_round
navigate sail cross traverse ply
live reside dwell inhabit
lie be fall
break violate breach infringe violation infringement
invade attack invasion
search look_for
require need
negotiate talk discuss negotiation discussion talks
exchange swap change_hands
recruit hire enlist
repatriate return send_home
oblige bind require
recover get_back regain recovery
train instruct
speed_up accelerate
installation site facility
aircraft plane jet warplane
fighter combat
weapon arm firearm gun
ceasefire truce armistice
border frontier boundary
harbour port
country state nation
treaty agreement accord convention pact deal
money fund means funds cash
share portion part
stage phase step
ceiling limit cap maximum
award decision ruling verdict judgement
measure step action
principle basis
cost price expense
head chief leader chairman president chair
consensus unanimity agreement
consent approval agreement permission authorisation
escrow trust
toll dues charge fee levy
tax duty customs tariff
prisoner captive detainee
war fighting hostilities hostility combat
mediation mediate good_offices
person people individual anyone everyone those whoever
nobody no_one
remains body dead
dead death killed die fatality
refugee displaced
parliament legislature
deputy lawmaker
duration term period
dissolve disband wind_up
asset holding
advance beforehand prior before
inhabitant resident population
power authority competence
reconstruction rebuilding
sewage waste
drinking potable
secret confidential
binding compulsory mandatory
different unlike distinct
whole entire full
big large great
annual yearly
equal equally same alike
costless free gratis
`;

const groupsOf = new Map<string, Set<number>>();
GROUPS.trim()
  .split("\n")
  .forEach((group, at) => {
    for (const word of group.split(" ")) groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(at));
  });

const groups = rememberedWords((word: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const lemma of lemmasOf(word)) for (const at of groupsOf.get(lemma) ?? []) found.add(at);
  return found;
});

/** Whether agreements and reports call one thing by both words, in any form; a verb with its particle is joined by "_". */
export function callsAlike(one: string, other: string): boolean {
  const others = groups(other);
  for (const at of groups(one)) if (others.has(at)) return true;
  return false;
}
