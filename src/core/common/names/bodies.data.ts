// Bodies that texts of many processes name. One line a body: id | kind | name, its abbreviation in brackets | other names |
// words that stand for it before a noun; several are parted by a stroke; a star marks the one that is usual in a sentence. Kinds: organisation; organ (of the organisation
// after the colon, as the union of the States of a continent is of that); armedGroup; unnamed (many States without a body); outlet (gives or prints estimates); seat (stands for the government of
// the State after the colon); region.
export const packedBodies = `
EU|organisation:EUROPE|European Union|EU/E.U.|EU
EUROPE|unnamed|Europe|Europeans/European countries/European States/European partners|European
NATO|organisation|North Atlantic Treaty Organization (NATO*)|North Atlantic Alliance/the Alliance|Alliance/NATO
WB|organisation|World Bank||World Bank
IMF|organisation|International Monetary Fund|IMF|
UN|organisation|United Nations|UN/U.N.|UN
UNSC|organ:UN|Security Council|UN Security Council|
UNGA|organ:UN|General Assembly||
IAEA|organisation|International Atomic Energy Agency (IAEA*)||IAEA
ICRC|organisation|International Committee of the Red Cross|ICRC/Red Cross|
OSCE|organisation|Organization for Security and Co-operation in Europe (OSCE)||OSCE
ICC|organisation|International Criminal Court|ICC|
ICJ|organisation|International Court of Justice|ICJ|
AU|organisation|African Union|AU|
G7|organisation|Group of Seven|G7*|
G8|organisation|Group of Eight|G8*|
G20|organisation|Group of Twenty|G20*|
EC|organisation|European Commission||
ECB|organisation|European Central Bank|ECB|
EBRD|organisation|European Bank for Reconstruction and Development|EBRD|
EIB|organisation|European Investment Bank|EIB|
CoE|organisation|Council of Europe||
UNHCR|organisation|UN High Commissioner for Refugees (UNHCR)||
OHCHR|organisation|UN High Commissioner for Human Rights (OHCHR)||
IOM|organisation|International Organization for Migration (IOM)||
UNESCO|organisation|UNESCO||
UNICEF|organisation|UNICEF||
WTO|organisation|World Trade Organization|WTO|
WHO|organisation|World Health Organization||
LAS|organisation|League of Arab States|Arab League|
CSTO|organisation|Collective Security Treaty Organization|CSTO|
OPCW|organisation|Organisation for the Prohibition of Chemical Weapons|OPCW|
HAMAS|armedGroup|Hamas||
CSIS|outlet|CSIS||
BBC|outlet|BBC||
MZ|outlet|Mediazona||
TE|outlet|Economist||
NYT|outlet|New York Times|NYT|
WSJ|outlet|Wall Street Journal|WSJ|
WP|outlet|Washington Post||
RTR|outlet|Reuters||
AFP|outlet|AFP||
TG|outlet|Guardian||
AX|outlet|Axios||
WH|seat:US|White House||
PG|seat:US|Pentagon||
KR|seat:RU|Kremlin||
DS|seat:GB|Downing Street||
EP|seat:FR|Élysée||
GZ|region|Gaza||
WBK|region|West Bank||
ME|region|Middle East||
`;
