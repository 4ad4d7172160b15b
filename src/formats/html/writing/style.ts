/**
 * One style for all exported pages: the serif is the words of a draft, the sans all that is said about them. A column of a
 * table is never narrower than its longest word, or figures and units break in the middle: a wide table scrolls.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1b17;--ink-2:#423e37;--ink-3:#524c43;--rule:#ded8ca;--rule-2:#bdb5a4;--ins:#0b3f6e;--ins-line:#2f76b5;--ins-tint:#deebf5;--del:#6f3008;--del-line:#b4601f;--del-tint:#f8e7d7;--move:#4d3080;--move-line:#7a5bb0;--doubt:#574810;--doubt-line:#a08a3c;--alarm:#7a1f12;--serif:"Source Serif 4","Noto Naskh Arabic",Georgia,serif;--sans:"IBM Plex Sans","IBM Plex Sans Arabic","Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#131210;--ink:#ece7dc;--ink-2:#cdc7ba;--ink-3:#b3ac9d;--rule:#2d2a25;--rule-2:#4b463d;--ins:#b9daf5;--ins-line:#6faadb;--ins-tint:#15304a;--del:#f4c9a2;--del-line:#d98b4c;--del-tint:#40250f;--move:#d4c5f1;--move-line:#a78bdb;--doubt:#dccb8f;--doubt-line:#9c8940;--alarm:#f3b7a9}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1.25rem 3rem;background:var(--paper);color:var(--ink-2);font:14px/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1{font:400 28px/1.2 var(--serif);color:var(--ink);margin:0 0 .5rem}
h2,h3,h4{font:600 17px/1.35 var(--serif);color:var(--ink);margin:0 0 .3rem}
p{margin:0}
header{border-bottom:1px solid var(--ink);padding-bottom:.75rem;margin-bottom:1.25rem}
.facts{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;font-size:12px;color:var(--ink-3)}
.marking{font-weight:600;color:var(--alarm);letter-spacing:.02em}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--rule-2);font-size:12px;color:var(--ink-3)}
.point{display:grid;grid-template-columns:6rem minmax(0,40rem) minmax(0,1fr);column-gap:1rem;padding:.8rem 0;border-top:1px solid var(--rule)}
.point[data-depth="1"]{padding-inline-start:1.5rem}.point[data-depth="2"]{padding-inline-start:3rem}.point[data-depth="3"]{padding-inline-start:4.5rem}
.label{font-size:13px;color:var(--ink-3);padding-top:.3rem}
.words{font:400 18px/1.65 var(--serif);color:var(--ink);white-space:pre-line}
.words[dir="auto"],.told[dir="auto"]{unicode-bidi:plaintext}
h2.words,h3.words,h4.words{font-weight:600}
h2.told,h3.told,h4.told{font-weight:600}
header+main>.hint,header+main>.notes{padding-bottom:.75rem}
.words:lang(ar){line-height:1.9}
.told{font:400 16px/1.6 var(--sans);color:var(--ink);white-space:pre-line}
.standing{font-size:12px;font-weight:500;color:var(--doubt)}
.is-told{border-inline-start:2px dotted var(--doubt-line);padding-inline-start:.75rem}
.is-unread{border-inline-start:3px dashed var(--doubt-line);padding-inline-start:.75rem}
.notes{font-size:13px;color:var(--ink-2);list-style:none;margin:0;padding:0}
.notes li{padding:.1rem 0}
.notes b{font-weight:600;color:var(--ink)}
.notes .formal{color:var(--ink-3)}
ins{background:var(--ins-tint);color:var(--ins);text-decoration:underline;text-decoration-color:var(--ins-line);text-underline-offset:.2em}
del{background:var(--del-tint);color:var(--del);text-decoration:line-through;text-decoration-color:var(--del-line)}
.moved-in{color:var(--move);text-decoration:underline dotted 2px var(--move-line);text-underline-offset:.24em}
.moved-out{color:var(--move);text-decoration:line-through dotted 2px var(--move-line)}
.struck{text-decoration:line-through}
a.move{font:600 11px var(--sans);color:var(--move);text-decoration:none}
.parties{font:600 11px/1 var(--sans);color:var(--ink-2);margin-inline-start:.25em;letter-spacing:.02em;border-bottom:2px solid var(--rule-2)}
.no-text{font:400 .8em var(--sans);color:var(--ink-3)}
.option{margin-top:.4rem}
.option>.label b{color:var(--ink)}
.hint{font-size:12px;color:var(--ink-3)}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--rule);overflow-wrap:break-word}
.wide,.words-table{overflow-x:auto}
.words-table{margin-block:.5rem}
.words-table table{width:auto;min-width:60%}
.words-table th,.words-table td{border:1px solid var(--rule-2);padding:.35rem .6rem;min-width:5rem;overflow-wrap:normal}
.words-table th{font-weight:600}
.footnotes{margin:.5rem 0 0;padding-inline-start:1.5rem;border-top:1px solid var(--rule);list-style-position:outside}
ul.footnotes{list-style:none;padding:0}
.words.footnotes{font-size:14px;line-height:1.5}
sup+sup{margin-inline-start:.25em}
sup a{text-decoration:none;color:inherit}
thead th{border-top:0;border-bottom:1px solid var(--ink);font-weight:600;color:var(--ink)}
td.words,td .words{font-size:16px;line-height:1.55}
@media (max-width:760px){.point{grid-template-columns:4.5rem minmax(0,1fr)}.point>.notes{grid-column:2}}
main>h2,main>h3{margin-top:1.25rem}
main>p+p,main>table+p{margin-top:.6rem}
figure{margin:0 0 1.5rem}
figure svg{max-width:100%;height:auto}
figure.wide svg{max-width:none}
@media screen and (prefers-color-scheme:dark){figure.wide svg{filter:invert(.92) hue-rotate(180deg)}}
td a,.step a{color:inherit;text-decoration-color:var(--rule-2);text-underline-offset:.2em}
.step{padding:.6rem 0;border-top:1px solid var(--rule);max-width:46rem}
.step p{margin-top:.3rem}
.indent[data-depth="1"]{padding-inline-start:1rem}.indent[data-depth="2"]{padding-inline-start:2rem}.indent[data-depth="3"]{padding-inline-start:3rem}
.step:target,td:target{outline:2px solid var(--ink);outline-offset:3px}
.drawn-narrow{display:none}
caption{text-align:start;font-weight:600;color:var(--ink);padding-block:.75rem .4rem}
@media screen and (max-width:760px){.drawn-wide{display:none}.drawn-narrow{display:block}
.stacks,.stacks caption,.stacks tbody,.stacks tr,.stacks th,.stacks td{display:block}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks tbody tr{border-bottom:1px solid var(--rule-2);padding:.6rem 0}
.stacks tbody th,.stacks tbody td{border:0;padding:.15rem 0}
.stacks td:empty{display:none}
.stacks td[data-label]::before{content:attr(data-label) ": ";font:400 13px var(--sans);color:var(--ink-3)}}
@media print{:root{color-scheme:light;--paper:#fff}body{max-width:none;padding:0;font-size:9.5pt}.words{font-size:11pt}ins,del{background:none}.point,tr{break-inside:avoid}thead{display:table-header-group}@page{size:A4;margin:18mm 16mm}}
`.trim();
