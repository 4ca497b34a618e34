/// A word, then words akin to it, each with a hundred times the cosine of their vectors.
///
/// Made by Training/chancery_training/wordtables.py; do not edit.
enum WordKinshipTable {
  static let rows = """
    abandon abandoning86 abandoned70 surrendering60 depart60 demolishing59 disappearance59 retreat58 leaving57 surrender57 dismiss56
    abandoned abandon70 disappearance69 defunct67 vanished63 abandoning61 demolished58 scrapped58 disbanded57 buried57 relocated55
    abandoning abandon86 leaving65 depart65 abandoned61 fled60 exile60 disappearance59 expulsion59 surrendering59 detain58
    abducted abduction80 kidnapped79 kidnapping76 kidnap72 kidnappings71 abducting63 disappearance62 snatched58 snatching57 rescued56
    abducting abduction73 abducted63 snatching55 abandoning52
    abduction abducted80 abducting73 kidnapping65 kidnap64 kidnappings63 kidnapped62 snatching53
    ability capability70 skill70 strength67 powerful64 equipped60 trait59 intelligence57 inability57 power55 able55
    ablaze glaze66 arson61 burning57 burns56 burned55 fire54 explosion54 burn53 flames52 inferno52
    able can71 could69 permitted68 allowed65 willing62 cannot59 allows59 possible58 unable57 gave57
    aboard boarded74 ships65 boarding64 crew63 ship63 underway61 naval60 passengers59 boat59 cargo58
    abolish abolished80 eliminate59 denounce58 removal57 denouncing57 destroying56 demolishing55 removing53 disbanding52 destroy52
    abolished abolish80 enacted60 outlawed60 removal59 eliminate58 freedom57 denounced56 permanently55 removing55 sanctioned54
    about bout68 doing57 saying52 discussed52
    abroad international66 foreign64 europe61 travel60 country59 travelling57 foreigner57 traveling55 vacation55 india52
    absence disappearance73 presence66 disappear63 existence60 vanished57 neglect57 abandoning54 lack53 necessity53 vanish52
    absolutely totally73 yes64 unlikely52 only52
    absorb extract52
    abstain abstains97 abstained55
    abstained rescinded57 abstain55 withdrew54 ignored53 eliminated53 resisted53 abstains53 ignoring52 insisted52 conceded52
    abstains abstain97 abstained53
    abstract structure56 composition52
    abundance ecological60 biodiversity54 ecology54 quantity54 nature52 ample52 harvest52 capacity52 ecosystem52
    abuse abused87 abuses79 harassing60 assaults59 ban58 violence58 inflicted58 violate58 assaulted57 harassment56
    abused abuse87 abuses74 assaults66 assaulted64 violence62 inflicted62 violent61 victim59 assault58 harassed57
    abuses abuse79 abused74 atrocities67 assaults63 exploited63 inflicted60 violate58 killings57 persecution56 threatens56
    accede accustom70
    accelerate speed58 velocity57 motion55 advancing54
    accent dialect69 pronunciation66 pronounced57 voice57 pronounce57 language56 voiced54
    accept accepted82 acceptance64 offering64 receive63 exchanged63 enter62 reject61 rejected60 approve60 offers60
    acceptance accept64 reject59 rejection58 approval57 rejects57 willingness55 rejecting55 refusal55 adoption53 admission52
    accepted accept82 invited73 offered70 inviting69 sent68 invite67 exchanged66 awarded66 received65 submitted64
    access authorization63 permission61 utilize56 allow56 entering55 account53 entry52
    accessory device66 equipment59 equipped55 attaches55 item55 attach53 toy52
    accident incident75 injury64 injuring62 incidents62 crash60 damaged60 trauma60 injured59 fault59 recover59
    accommodate fit60 arranged57 adjust57 arrangement54 comply54 capacity54 extent52 tolerate52
    accommodation lodging79 hotel70 hospitality66 guesthouses65 housing63 apartment61 bedroom58 establishment58 rental57 room56
    accompany escorted63 attends60 undertake59 bring57 bringing56 facilitate55 involvement55 arrival53 involve52
    accomplish achieve82 accomplished72 succeed67 attain66 accomplishment65 success65 fulfill64 successful63 achievement62 proceed60
    accomplished accomplish72 accomplishment66 complete64 successful63 occurred59 realized58 achieve58 achievement57 completion57 concluded56
    accomplishment achievement82 accomplished66 accomplish65 achieve62 success61 successful60 award59 surpassing58 overcame57 dedication56
    accord accords92 accorded60
    accorded accord60 established57 commited56 complied56 accords55 unanimously54 approved54 quashed52 acknowledge52 cooperated52
    according stated61 fact57 statement52
    accords accord92 accorded55
    account user60 membership59 reputation56 wallet56 bank55 member55 billing55 password54 profile53 owe53
    accounting finances64 finance62 audit59 payroll56 business55 banking55 billing55 expense54 revenue53 equity53
    accumulate addition61 sum59 surplus59 collect57 collecting57 earn54 spending53 quantity52 sump52
    accuracy inaccurate71 measuring56 uncertainty55 performance54 consistently52
    accusation accusations86 accusing79 accuse77 allegations75 accuses74 alleging73 accused71 alleged67 acquitted60 provocation59
    accusations accusation86 allegations84 accuses78 accusing77 accuse74 accused73 alleged68 alleging67 claims62 harassment61
    accuse accuses93 accusing79 accused78 accusation77 accusations74 defendant66 alleging66 allegations63 testify61 alleged60
    accused defendant80 accuses80 accuse78 acquitted75 prosecutor73 accusations73 accusation71 accusing71 prosecution70 alleged70
    accuses accuse93 accused80 accusing78 accusations78 accusation74 defendant67 allegations66 alleging66 alleged60 prosecutor60
    accusing accuse79 accusation79 accuses78 accusations77 accused71 alleging69 blaming68 alleged68 allegations67 claims65
    accustom accede70
    achieve accomplish82 attain69 achievement68 fulfill62 succeed62 advancing62 accomplishment62 ambition61 success60 develop59
    achievement accomplishment82 achieve68 accomplish62 success58 award57 accomplished57 celebration54 earned54 successful54 reward53
    acknowledge acknowledged81 appreciation61 commended58 gratitude58 recognised56 courtesy56 recognise56 accept55 agreement54 recognize54
    acknowledged acknowledge81 commended64 recognised63 thanked61 concluded59 honored59 recognized59 thanking59 noted58 honoured58
    acquire acquisition77 obtain67 gain62 purchase62 buying60 buy59 takeover58 bought57 buyer56 financing56
    acquisition acquire77 obtain58 merger58 takeover57 buyer54 ownership54 purchase53 recapture52 sales52 collecting52
    acquitted accused75 convicted71 guilty67 innocent66 conviction65 prosecution65 prosecute63 murdered63 convict62 alleged62
    acronym term52
    across crossing76 cross71 crossed69 bridge53 borders52
    act action74 actions71 acting69 practising60 practise59 activity55 intent55 behavior54 play53 personifaction53
    acting actor72 act69 theatre63 casting63 role61 theater60 cast59 actions59 film59 actress59
    action actions93 act74 activity66 task59 acting58 activities58 behavior58 active56 reaction55 engaging55
    actions action93 act71 activity67 activities63 behavior63 acting59 practising55 personifaction55 task55 intent55
    active status58 marked57 idle57 action56 doing55 pending55 participating55 joined53 working53 activity53
    activist protester67 politician63 advocates61 founder56 militant56 martyr56 demonstrators55 advocate55 author54 person54
    activities activity91 actions63 recreation61 hobby61 leisure59 action58 movements55 sport54 exercise53 playing53
    activity activities91 actions67 action66 movements60 motion59 hobby59 exercise58 movement57 recreation57 act55
    actor acting72 actress70 cast66 celebrity60 comedian59 spokesman58 director55 politician55 agent54 governor53
    actress actor70 cast63 celebrity60 woman59 acting59 mia58 female56 her55 granddaughter54 singer52
    acupuncture acupuncturist75
    acupuncturist acupuncture75
    adapt adaptation60 contribution56 compensate54 attach52 substitute52
    adaptation adapt60 adjustment57 changing54 alterations54 modification53 trained52 altered52 diversity52
    add adding95 added82 invite67 offered66 offer66 inviting66 invited63 additional63 addition63 available61
    added adding82 add82 invited71 sent69 requested68 inviting63 available62 completed61 invite59 accepted59
    addict addiction88 addictions79 drug60 alcoholism57 craving56 rehab55 smoking54 habit54 crack52 withdrawal52
    addiction addictions91 addict88 alcoholism64 drug60 smoking58 desire57 craving57 habit55 excessive54 depression53
    addictions addiction91 addict79 alcoholism61 drug58 smoking57 desire54 punishing52 craving52 bans52 habit52
    adding add95 added82 inviting71 invite68 invited66 additional65 offered63 addition63 extra63 available62
    addition sum64 adding63 add63 extra63 additional61 accumulate61 operations55 increase55 quantity52
    additional extra83 adding65 other65 add63 addition61 further61 increase61 extended58 enhanced57 total56
    address addresses82 location58 contact57 whereabouts56 mail55 avenue53 email52 located52
    addressed presented60 discussed59 acknowledged57 remarks55 stated55 mention54 respond53 overview52
    addresses address82 contacts55 mail55 recipient52
    adhere stick62 attach57 adherence57 onto53
    adherence compliance62 comply61 adhere57
    adjust adjustment82 tighten69 loosened65 fit58 tightening57 accommodate57 compensate57 change56 heighten56 tight55
    adjustment adjust82 changing63 compensate62 modification62 changes60 amend59 alterations58 modify58 offset58 increasing57
    administer administers95 administration77 administrator73 appoint68 manage65 management64 duties63 appointee63 authority63 manager61
    administers administer95 administration75 administrator68 duties65 appoint65 management63 manage62 authority61 staff61 appointee60
    administration administer77 administrator76 administers75 management70 manager65 organisation65 department65 government64 organization64 agency63
    administrator administration76 administer73 administers68 authority58 manage58 manager57 adviser56 advisor56 management55 behalf55
    admission admitted73 attending72 university62 entrance62 attend61 scholarship61 entry59 college59 apply57 qualification57
    admit admitting79 admitted64 confessed57 tell57 excuse55 denying54 honesty53 lies52 telling52 lied52
    admitted admission73 admitting73 admit64 attending60 entry56 attends56 conceded55 confessed54 into53 entrance53
    admitting admit79 admitted73 confessed70 conceded61 denying60 confesses57 guilty55 denial55 refusing53 refusal52
    adopt adopting89 adoption88 adopted82 parent55
    adopted adopt82 adoption79 adopting75 birth57 parent56 descendant56
    adopting adopt89 adoption86 adopted75
    adoption adopt88 adopting86 adopted79 parent58 acceptance53 offspring52
    adult mature67 teenager64 individual64 male60 youngster58 age55 youth55 senior55 old54 elder54
    advance advancing75 advanced72 preparatory60 forward56 planning55 progressed55 further55 upcoming55 delaying55 ahead54
    advanced advance72 advancing64 progressed61 technical56 enhanced54 expertise54 technological54 interactive53 advancement52
    advancement progressed64 advancing63 improvement63 progress62 innovation61 achieve59 breakthrough59 increasing57 growth57 enhancement55
    advancing advance75 progressed66 advanced64 advancement63 achieve62 proceeding61 movement60 transition60 progress59 pursue59
    advantage benefit74 beneficial65 convenience59 incentive56 protection53 importance52
    adventure exploration59 recreation57 trip57 explore55 amusement54 leisure53 tales53 quest53 scenery53 resort52
    adversity subversive58
    advertise advertising80 advertiser69 promote59 marketing57 sell54 selling52
    advertiser advertising80 advertise69 marketing65 consumer59 product58 marketer57 customer55 market54 device54 sales53
    advertising advertiser80 advertise80 marketing76 market61 sales61 selling59 business59 branding58 promote57 promotion55
    advice advise86 advised63 tips62 guidance62 suggestion58 suggest57 recommend56 recommendations55 thoughts52 guide52
    advise advice86 advised77 suggest68 guidance63 suggestion62 suggests59 advising58 warned58 recommend57 recommends56
    advised advise77 recommended74 recommends71 recommend70 suggest68 recommendations64 advice63 suggestion63 suggests61 recommendation61
    adviser advisor88 advising71 analyst63 manager61 administration59 agent58 secretary58 coordinator57 expert56 administrator56
    advising advisor72 adviser71 guidance65 advise58 instructed56 directing54 counsel53 guiding53 counselor52
    advisor adviser88 advising72 analyst60 assistant58 manager57 coordinator57 administrator56 specialist55 counsel55 professor55
    advocate advocates86 advocated71 lobbied62 lawyer61 arguing59 attorney59 argue57 argument57 supporting57 argued56
    advocated advocate71 advocates69 proponent62 oppose57 lobbied56 encourage54 urged54 justification53 urging53 encourages53
    advocates advocate86 advocated69 proponent63 lobbied62 activist61 attorney58 arguing57 lawyer57 oppose56 arguments56
    aerogel gel59
    aeroplane plane82 aircraft80 airplane79 planes78 flight69 aviation68 flying66 airline65 flights63 flown60
    aesthetics beauty66 design62 enjoyment60 artwork59 creativity59 style58 art57 branding55 enhancement55 appearance55
    afc nfl69 teams54
    affair betrayal61 marriage61 divorce61 relationship59 romance59 partner59 married58 cheating57 marriages56 lover56
    affect affects82 effect78 affecting78 emotion68 affected62 mood62 impact59 emotional58 influence57 anger57
    affected affecting78 affects70 disrupted65 affect62 harmed61 damaged61 effect57 helped56 caused56 applied56
    affecting affects86 affected78 affect78 effect72 causing69 impact64 changes62 influence62 disrupted60 caused59
    affects affecting86 affect82 effect80 impact70 affected70 influence66 causing59 changes54 consequences54 damage54
    affirm affirms95 reaffirms68 reaffirm68 reaffirming66 affirmed64 confirms56 confirmation55 assure52 confirm52 assured52
    affirmed affirms64 affirm64 uphold61 assertion59 reaffirms58 confirms57 reaffirm56 reaffirming55 dispute55 reiterated55
    affirms affirm95 reaffirms72 reaffirming67 reaffirm67 affirmed64 confirms60 confirmation57 confirm53 assertions53
    afford paying66 budget64 pay62 funded61 spending61 costly61 spend60 financing59 paid58 buying58
    afghan pakistan57 terrorist56 islamist53
    african ethiopia63 ethnicity63 ethnically58 zambia58 nationality57 black56 guinea56 race56 asian55 morocco55
    after later69 before64 followed61 earlier59 meantime58 now56 ahead56 last56 third55 soon54
    aftermath trauma63 incident62 devastating60 caused59 incidents59 disaster58 accident57 recover56 ending56 interrupted56
    afternoon noon78 evening78 morning72 hour64 daytime62 day60 night60 today58 lunch55 tomorrow54
    aftershock aftershocks94
    aftershocks aftershock94
    again still59 now56 repeated55 yet52 second52
    against oppose68 opposed67 anti62 opposition60 opposes58 defended55 defeat55 defeats54 behind53 with53
    age old69 youngster62 teenager59 mature55 adult55 grandson54 youth54 granddaughter53 aging53 child53
    agency agent71 administration63 commission63 commissioner59 government58 department58 organisation56 organization56 authority54 assistant53
    agent agency71 adviser58 commissioner58 assistant56 acting56 ambassador56 analyst54 actor54 servant53 robot53
    aggression aggressive76 violence76 violent71 assaults67 hostile61 behavior59 anger59 retaliation58 threatening58 attacking57
    aggressive aggression76 violent68 hostile66 offensive62 confrontational59 violence57 attacking56 angry56 threatening56 threat56
    aging lifespan64 alzheimer61 retirement58 old57 retire55 deterioration55 age53
    agitations confrontation55 confrontational55 disrupts54 tremors54 quarrel53 riots53 frustration52 anger52
    agree agreed90 agrees85 disagree67 agreeing56
    agreed agree90 agrees83 disagree60 agreeing56
    agreeing agreement63 argue61 arguing60 agrees58 argued58 disagree57 agree56 misunderstanding56 agreed56 justification54
    agreement agreements82 consensus64 negotiated64 agreeing63 negotiations62 contract61 treaty60 dispute58 partnership57 proposal57
    agreements agreement82 negotiations73 negotiated71 contract70 treaty67 negotiating67 negotiation66 negotiate64 partnership62 deals58
    agrees agree85 agreed83 disagree62 agreeing58 genuinely52
    agriculture farming75 farmer71 farm67 planting63 crop61 maize59 pasture59 garden58 harvest57 cattle57
    ahead later60 forward58 after56 behind55 advance54 planned53 waiting52 before52 upcoming52 proceed52
    aid assistance64 charity62 intervene60 intervention60 assisting57 funding55 assist54 helping54 rescue54 donations53
    ailment illness53
    aim aiming72 aimed63 target56 targets52 rifle52
    aimed aiming72 targeting71 targeted69 targets64 aim63 pointed62 target59 intend57 pointing56 towards54
    aiming aimed72 aim72 targets68 targeting66 shooting65 pointing65 shoots64 target63 targeted62 shot62
    air atmosphere72 wind64 gas64 breathing63 breeze63 blowing62 dust60 flying60 airstrike60 vacuum60
    aircraft airplane89 planes86 plane84 aviation81 aeroplane80 flying74 airline74 flight73 flown70 flights68
    airfare flights71 airline70 flight67 flying60 aviation59 airplane59 travel58 flown55 airport55 fare53
    airlift flight67 shuttle62 flying61 lift60 flights60 flown58 transported58 airplane56 aviation56 shuttled56
    airline airplane85 flights82 aviation79 flight78 aircraft74 planes72 airport71 plane70 airfare70 flying68
    airplane aircraft89 plane85 airline85 planes83 aviation80 flight80 aeroplane79 flights76 flying76 pilot70
    airport airline71 flights69 flight63 aviation62 airplane61 taxi58 airfare55 plane55 planes55 flying54
    airspace flight56 planes55 jurisdiction55 flights54 flying53 airline52
    airstrike air60 aircraft59 aviation55 bomber54 flown53 airplane53 flying53
    alarm alert64 alarmed62 emergency55 clock55 notification54 detector52 wake52
    alarmed alert64 concerned63 alarm62 concern61 concerns61 warns58 cautious58 scare57 panic56 anticipate55
    album song70 band61 artist56 pictures55 photograph55 music55 book54 photo53 released53 singer52
    alcohol drinking84 alcoholism79 beer77 vodka76 wine73 beverage73 drink70 cocktail65 rum59 bottle59
    alcoholism drinking80 alcohol79 addiction64 beer64 beverage63 drink62 addictions61 rehab59 wine58 addict57
    alert notification67 alarm64 alarmed64 notify63 warning63 warns62 warn61 warnings58 emergency56 reassure55
    alignment positioning55 positioned54 position53
    all each64 any64 none61 full57 most57 whole54 entirely53 enough52 total52 everyone52
    allegation delegate58 allege55 pledged53 delegation52
    allegations accusations84 accusation75 alleged71 accusing67 accuses66 accused66 alleging65 accuse63 claims60 acquitted59
    allege alleges91 allegation55
    alleged alleging74 allegations71 accused70 accusations68 accusing68 accusation67 claims64 suspected63 acquitted62 accuse60
    alleges allege91
    allegiance pledges60 pledge60 solidarity59 nation53
    alleging alleged74 accusation73 accusing69 accusations67 accused67 accuses66 accuse66 allegations65 claims63 claiming60
    alliance allied69 ally68 faction66 coalition64 joining61 pact61 guild59 join58 partnership57 association56
    allied alliance69 ally65 army55 military53 faction52 troops52 coalition52 battalion52
    allocate allocated70 allocation64 storage52
    allocated allocation81 allocate70 memory61 assign54 capacity52
    allocation allocated81 allocate64 arrangement60 assignment57 assign55 distribute55 arranging55 organised54 spending53 organizing53
    allow allowing90 allows82 prohibits70 restrict70 prohibit68 restrictions66 forbids65 forbidden64 permitted64 restriction64
    allowed permitted90 able65 available59 provided58 encouraged58 restricted58 allow58 wanted57 fine57 forbidden56
    allowing allow90 allows83 prohibits70 letting69 restrict69 restriction68 restrictions68 forbids65 preventing64 prohibit64
    allows allowing83 allow82 capability65 restrictions62 prevents60 forbids60 provides59 able59 enabling59 prohibits58
    ally alliance68 allied65 enemy55 partner54 peer54 companion52 invade52
    along while58 alongside57 with54 goes53 beside52 followed52 together52
    alongside beside64 along57 include56 among54 under53 towards52
    already will55 not54 yet54 also53 soon52 now52 shouldn52 course52
    also too75 and71 plus67 but57 mainly53 already53 aside53 still53 further52
    alter modify82 modification73 changing72 altered72 change71 amend70 changes64 alterations64 replace63 edit61
    alterations modification75 altered73 modify66 changes65 alter64 enhancement60 adjustment58 changing58 amend57 adaptation54
    altered alterations73 alter72 modification71 modify69 changing66 changes65 change61 amend60 manipulate60 changed58
    alternate alternative79 opposite59 other59 preferred56 alter56 reverse55 secondary53 opposed53 modify52 reversal52
    alternative alternate79 other59 suggestion57 opposite55 substitute54 opposed53
    altitude height61 atmosphere56 peak56 mountain55 terrain54 high53 heighten53
    aluminum steel72 metal70 material60 plastic60 brass55 zinc54 mineral53
    always ever61 never60 should53
    alzheimer aging61 disease56 brain56 neuroscience54
    ambassador ambassadors87 diplomat76 diplomats74 diplomatic70 embassy69 envoy66 diplomacy60 consulate58 agent56 secretary55
    ambassadors ambassador87 diplomats69 embassy65 envoy63 diplomat63 diplomatic61 hospitality55 consuls54 diplomacy53 consulate53
    ambition motivation61 achieve61 intends59 intend58 passion58 accomplish58 motivate56 career56 attain56 goal56
    ambulance emergency68 hospital60 funeral55 hospitalised54 rescue54 casualty53 doctor53
    ambush ambushed77 strategy57 tactic57 attack53 battle53 encounter53 firefight52 spies52 assassination52 battles52
    ambushed ambush77 encounter63 attacked61 assassinate61 assassination59 besieged58 infiltrated57 kidnap56 assassinated56 assault55
    amend alter70 modify69 amendment67 modification67 change61 changing61 altered60 adjustment59 edit59 replace57
    amendment amend67 constitution66 constitutional63 militia55 rights53 ratification53 ratified52
    american european63 nationality61 foreigner58 immigrant53 country52 foreign52 ethnicity52
    ammunition bullets76 firearms75 gun73 guns73 rifles72 rifle70 bullet68 armament67 weaponry65 gunfire64
    amnesty deportation66 deportations64 immigration60 deported56 immigrant55 refugee54
    among gathered61 gather56 alongside54 collected54 organized53 gathering53 various52
    amount total67 quantity66 price62 dollar62 million60 zero60 thousand59 value58 hundred58 portion57
    ample variety57 abundance52
    amusement entertained67 enjoyment63 entertainment61 excitement60 enjoys55 adventure54 comedy53 humor52 creativity52
    analogy likened56 describing55 explanation55 similar55 similarity54 equivalent52 semantics52
    analyse analyze86 analysis73 examine67 examining64 investigating63 examined63 investigation60 investigations59 investigate57 probing57
    analysis analyze79 analyse73 evaluation61 examined59 investigated58 investigations56 measures56 investigation56 examine56 study55
    analyst adviser63 advisor60 researcher59 economist58 profession57 interviewer56 career55 lawyer55 attorney55 agent54
    analyze analyse86 analysis79 examine74 examining71 examined70 probing66 investigating64 investigate62 investigation62 investigations62
    anatomy tissue60 bodies59 surgical58 surgeon54 body54 surgery54 neuroscience52 spine52
    ancestry descendant69 ethnicity65 ethnically62 census58 nationality57 cousin55 origin55 relative55 tribe55 family53
    and also71 but65 plus61 said52 too52
    anemone aylum61
    angel grace54 monster53
    anger angry90 rage74 emotion72 enraged67 emotional66 frustration66 temper61 outrage61 quarrel60 aggression59
    angle geometry57 direction55 orientation54 circle54 rotation53 sin52 coordinate52 corner52
    angry anger90 enraged71 rage69 outraged68 emotion65 emotional65 outrage64 frustration64 confrontation57 hostile57
    animal dog81 creature77 pet75 pup68 puppy68 cat67 wildlife67 horse66 rabbit65 elephant65
    animation motion61 cartoon57 interactive53 graphic53 slide52 anime52
    anime cartoon66 kaoshikii53 animation52
    ankara turkey71 moscow60 damascus54
    annex annexed80 invasion53 territory52 invade52
    annexed annex80 conquered62 invaded62 imperialism58 invasion57 invade55 secession53 territory52 deposed52 invading52
    anniversary celebrated56 date54 occasion54 celebration54 birthday53 celebrations52 celebrate52
    annotate semantics52
    announce announcement83 announcing82 announced71 disclose61 inform59 informed58 reveal55 notify53 release52
    announced announcement75 announcing72 announce71 finalized61 pending56 planned56 upcoming55 officially52 released52
    announcement announcing85 announce83 announced75 planned57 news57 status56 upcoming56 release55 notification55 inform55
    announcing announcement85 announce82 announced72 planned60 upcoming58 finalized57 celebration55 status55 debut54 declared54
    annoy irritate53
    another other78 two62 one61 more60 second60 some59 previous53 further52 additional52 certain52
    answer answered82 question73 reply66 response60 respond59 replies59 explain58 hint57 asking57 given56
    answered answer82 reply73 asked72 responded69 replied69 replies68 respond66 question65 asking64 asks63
    ant insect55 elephant53
    anthropologist biologist60 researcher59 scientist58 scholar55 investigator55 ecology54
    anti oppose65 against62 opposes62 opposed59 opposition58 hatred56 anticipate52 enemy52 opposite52 denounce52
    antibiotic infection67 medicine61 infected58 drug52
    anticipate alarmed55 advance53 anti52 revisit52
    antics drama59 behavior57 entertainment55 comedy53 aggression52
    antiquity civilization56 bce55 history54 historian53
    any all64 none60 want60 some58 interested58 plenty57 looking56 wants53 each52 one52
    apartment landlord72 rent70 rental69 housing68 bedroom67 house62 room62 accommodation61 houses61 residence58
    apec cuc52 monkey52 epc52
    apologies apologize74 apology74 apologized71 apologised57 forgive57 mistake53 apologise52
    apologise apologised94 apology68 apologized66 apologize64 forgive54 apologies52
    apologised apologise94 apologized71 apology70 apologize67 apologies57 forgive54
    apologize apology91 apologized89 apologies74 forgive72 apologised67 apologise64 cry54 forgiveness52
    apologized apology90 apologize89 apologies71 apologised71 forgive67 apologise66 pardoned52
    apology apologize91 apologized90 apologies74 forgive73 apologised70 apologise68 forgiveness55 misgivings54 pardon52
    app application72 appetizer61 software59 phone56 appellant54 programs53 tablet53 download52 use52
    appeal appeals87 appealed85 advocate53 verdict53 judge52
    appealed appeal85 appeals83 overturned60 verdict53
    appeals appeal87 appealed83 judicial60 court59 advocate56 judge56 verdict55 overturned55 lawsuit55 conviction54
    appear appearing86 appeared74 showing68 appearance64 show63 seen61 shown60 displayed59 presence56 arrives56
    appearance style65 beauty64 appear64 makeup63 outfit62 impression62 face61 fashion61 appearing59 costume59
    appeared appearing75 appear74 showed63 shown62 reached61 placed61 arrived60 seen60 marked59 applied59
    appearing appear86 appeared75 showing68 displayed66 disappearance61 disappear61 seen60 shown60 appearance59 presence57
    appellant app54
    appetite hungry77 hunger76 craving70 eating67 eat64 meal63 stomach56 snack56 diet55 eater53
    appetizer app61
    applaud applauded94 saluted52
    applauded applaud94 saluted53 cheered53
    apple mac72 computer56 device55 fruit53 phone53
    appliance kitchen60 stove57 heater55 refrigerator55 cooker53 fridge52
    application app72 programs64 software64 program62 applied53 functionality53 process52
    applied apply76 submitted66 earned60 appeared59 approved59 hired58 indicated58 used58 awarded57 marked57
    apply applied76 admission57 admitted53 qualification52
    appoint appointee91 administer68 administers65 delegation62 secretary61 nomination61 nominate60 administration59 authority58 behalf57
    appointee appoint91 administer63 secretary61 administers60 delegation58 nomination57 behalf55 candidate54 administration54 assistant54
    appointment clinic57 consultations55 meeting55 meetings55 appoint54 booking53 scheduled53 receptionist52 attend52
    apportions ordering57 arrangement57 sort53 arranging53 arranged53 arrange53
    appreciate appreciated77 grateful65 thanking61 thank60 thanked60 welcomed59 enjoy57 thanks57 pleased57 pleas56
    appreciated appreciate77 grateful59 thank58 encouraged58 provided56 welcomed56 thanked55 needed54 pleas54 greatly53
    appreciation gratitude78 honour64 praised62 thanking62 praises61 acknowledge61 commended60 award60 earned60 reward60
    approach method68 approached61 proceed59 solution58 methodology58 strategy57 technique56 attempt53 achieve53 implement52
    approached approach61 initiate60 contacted56 prompted56 pursue56 instructed55 reaching55 towards54 greeted54 escorted54
    appropriate suitable77 inappropriate65 encouraged61 unacceptable59 permitted58 recommended56 necessary54 valid54 required53 allowed53
    approval approves83 approve82 approved77 ratification61 unanimously60 unapproved59 proposal58 ratified57 acceptance57 reject57
    approve approves89 approval82 approved77 reject60 accept60 reviewed58 confirms58 authorized57 confirmation57 proposal56
    approved approve77 approval77 approves75 reviewed65 unapproved63 authorized61 accepted61 rejected60 authorised59 submitted59
    approves approve89 approval83 approved75 confirms60 reject56 authorized55 reviewed55 accept54 confirmation54 unanimously53
    archipelago island68 mainland56 continent54
    architect architecture74 designer67 building61 engineer60 carpenter59 engineering54 construction53 design53 painter52 contractor52
    architecture architect74 design63 structure59 building58 construction54 infrastructure54 implement53 engineering52
    archive stored56 copy52 files52
    are aren83 were70 was62 isn60
    area region71 location62 suburb59 town57 zone57 place56 room56 land56 territory55 district55
    aren are83 isn73 were64 was58 not53 they53 most53 don52
    arena stadium60 venue56 tournament56 conference53
    argue arguing90 argued83 argument74 convince67 fight65 debate65 discussion64 discuss63 arguments62 agreeing61
    argued argue83 arguing79 argument72 dispute63 convince62 discussion61 debated61 debate60 discuss59 agreeing58
    arguing argue90 argued79 argument76 debate72 discussion69 quarrel66 debated65 arguments65 discuss64 discussions63
    argument arguments84 arguing76 argue74 argued72 debate68 assertion65 dispute64 debated62 convince58 premise58
    arguments argument84 arguing65 argue62 debate60 advocates56 argued56 parameter55 objections55 advocate54 assertions53
    arise emerge70 rise61 rises56 originate55 formed55 flourish54 creation53 becomes52 begun52
    arm arms85 arming83 limb64 shoulder61 body59 hand58 muscle57 asset57 armed57 bone56
    armament weaponry83 weapons80 weapon76 rifles74 rifle72 firearms71 guns70 artillery68 missiles68 gun68
    armed guns71 gun70 weaponry70 weapons68 firearms67 armament66 weapon66 equipped64 rifles63 rifle62
    arming arm83 arms77 hands55 grip55 snatching55 limb54 armed54 hand53 shoulder52
    armoured armament64 weaponry57 tanks55 steel54 weapon54 weapons54 wield53
    arms arm85 arming77 body68 hands68 bodies63 shoulder61 armed59 muscle58 sleeve57 limb57
    army military90 soldiers76 troops75 troop71 soldier69 battalion67 regiment66 militarise66 navy66 warfare64
    arraignment courting58 defendant53 court52
    arrange arranging93 arranged88 arrangement87 ordering76 order71 organize69 orders69 organised68 sort68 organized67
    arranged arrange88 arrangement86 arranging84 ordered72 ordering71 order71 organised69 orders67 organized64 sort61
    arrangement arranging91 arrange87 arranged86 ordering68 organised65 order64 orders61 organized61 combination60 allocation60
    arranging arrange93 arrangement91 arranged84 ordering74 order65 organised64 sort63 organize63 orders62 organized62
    arrest arresting88 arrests82 arrested82 detained79 imprisonment71 detention71 jail70 jailing68 imprisoned67 conviction65
    arrested arrest82 arresting79 arrests77 jailed73 detained73 jail72 imprisoned69 convicted67 sentenced66 jailing62
    arresting arrest88 arrested79 arrests79 detained75 jailing70 imprisonment69 jail68 detention65 jailed65 imprisoned64
    arrests arrest82 arresting79 arrested77 detained73 jail69 crimes68 jailing68 detention67 suspects65 crime64
    arrival arriving82 arrive78 arrives74 delivery67 departure61 deliveries59 arrived57 departures56 deliver55 abducted55
    arrive arrives91 arriving89 arrived83 arrival78 delivery70 shipment69 delivered68 receive67 deliver67 coming67
    arrived arrive83 arrives79 delivered75 received74 arriving71 receive68 shipped65 shipment65 coming64 packed64
    arrives arrive91 arriving86 arrived79 arrival74 delivery70 delivered67 deliver67 shipment65 coming64 dispatched62
    arriving arrive89 arrives86 arrival82 arrived71 delivery70 departure62 deliver60 coming60 deliveries59 shipment58
    arrogance superiority63 ego63 pride62 ignorance53 attitude52
    arson fire71 fires71 burning67 burns63 homicide61 ablaze61 flames60 crime59 murder59 burned58
    art artwork86 artist72 painting71 sculpture66 painter65 paint65 creativity63 gallery63 artworld62 graphic62
    artery coronary55 vessel53
    arthritis knee57 joint55 bone52 pain52 disease52
    article published56 news56 publication53 citation53 headline52 cited52
    artillery armament68 ammunition62 weaponry62 warfare60 firearms60 weapons59 rifles59 guns58 rifle58 barrage58
    artist artwork73 art72 painter68 singer67 painting60 sculpture57 musician56 album56 author54 photo54
    artwork art86 artist73 painting71 sculpture71 painter67 gallery67 graphic65 paint63 design61 artworld60
    artworld art62 artwork60 world55
    ascend climb54 descend54
    ashamed shameful64 proud62 embarrassment61 guilt60 confessed57 shame56 confesses54 guilty52
    asian ethnicity70 ethnically62 nationality58 african55 race55 russian53 china53 immigrant53 japan52 european52
    aside other59 plus54 also53 additional52
    ask asking85 asks81 asked74 questioned60 inquiry58 question56 answered55 inquiries52
    asked asking85 asks85 ask74 questioned74 answered72 question62 inquiry60 answer56 responded56 reply55
    asking asks87 asked85 ask85 questioned70 answered64 inquiry63 question59 answer57 reply54 inquiries54
    asks asking87 asked85 ask81 questioned71 inquiry64 answered63 inquiries57 wants57 replies56 question55
    aspect viewpoint56 subject52
    aspiration breathing56
    ass butt79 assailed56 backside54 nose52 hip52
    assailed derailed66 ass56 ambushed52
    assassinate assassination88 assassinated78 murdering62 ambushed61 murder61 murderer59 fatally58 murdered57 kills57 kidnap56
    assassinated assassination89 assassinate78 murdered66 murderer62 fatally60 executed59 murder59 murders58 murdering58 massacre58
    assassination assassinated89 assassinate88 murder67 murdering66 murdered64 murderer63 murders63 fatally62 killings62 homicide59
    assault assaulted86 assaults78 trauma66 rape64 violence64 injuring64 attacked64 wounding62 raped60 violent58
    assaulted assault86 assaults74 trauma70 incident68 raped67 injuring66 violence64 abused64 attacked64 violent63
    assaults assault78 violence77 assaulted74 attackers70 violent69 attacked69 aggression67 abused66 attacking66 threatens64
    assemble assembled86 arrangement58 arranging58 construction58 building58 arranged56 setup55 built55 arrange54 organized53
    assembled assemble86 built67 manufacture61 construction60 fabrication59 making59 building57 operated56 made56 packed55
    assert assertions75 assertion74 testing58 accuse56 test54 accuses53 testify52
    assertion assertions88 assert74 verify66 argument65 statement65 dispute65 claim64 imply64 proof62 conclude61
    assertions assertion88 assert75 statements62 dispute60 claims59 verify58 argument56 accuses55 assurances55 affirmed54
    assess assessing92 assessment81 assessed81 examining68 examine68 evaluation66 evaluate62 examined61 analyze60 examination60
    assessed assess81 assessing80 assessment76 evaluation57 rating55 evaluate54 examination52
    assessing assess92 assessment82 assessed80 evaluation68 examining67 examine64 examined62 measuring61 analyze61 evaluate60
    assessment assessing82 assess81 assessed76 examination66 evaluation66 exam62 examined54 evaluate54 study54 examine53
    asset wealth64 equity57 arm57 investor56 attribute55 finance54 arms54 invested54 investment54 interest53
    assign assigned75 assignment73 designate62 allocation55 allocated54
    assigned assign75 assignment65 placed65 hired57 invited57 submitted57 marked56 inviting56 joined56 adding56
    assignment assign73 assigned65 allocation57 description54 duties54 operations53 task53 class53 math53 subject52
    assist assisting77 assistance76 assisted71 helping57 helper54 aid54 support52
    assistance assist76 assisting76 helping76 helper69 aid64 helped62 assisted60 help59 support58 intervention57
    assistant assisting70 associate65 receptionist61 advisor58 secretary57 personnel56 agent56 adviser55 assistance55 coordinator54
    assisted assisting74 assist71 operated63 assistance60 facilitate56 involved53
    assisting assist77 assistance76 assisted74 assistant70 helping59 duties58 aid57 helper56 role55 volunteered55
    associate association67 assistant65 credentials54 employer54 occupation53 joining52 employee52 credential52 union52
    association associate67 organization58 relations57 alliance56 relation56 organisation53 relationship52
    assume assumption81 suppose71 presume61 imply59
    assumption assume81 imply63 presume57 suppose55 presumption55 premise55 implication53 assertion53 doubt52
    assurances assured69 assure68 guarantee60 guarantees59 reassure57 safeguarded55 assertions55 ensure53
    assure assured80 ensure74 reassure74 assurances68 ensures66 guarantee64 reassured63 guarantees61 warns54 confirms53
    assured assure80 assurances69 guarantee66 ensure65 ensures63 guarantees62 reassure61 reassured59 cautious58 confirms56
    astronaut spacecraft62 scientist57 pilot52 ambassador52
    asylum refugee67 paradise54
    athlete sport68 trainer60 player58 basketball56 muscle56 tennis56 runner55 jumper53 fitness53
    atmosphere air72 ozone60 gas60 sky59 earth57 altitude56 wind53 environment52 moisture52
    atrocities genocide78 massacres69 killings68 abuses67 massacre63 destruction62 massacred61 persecution60 hatred58 tragedy56
    atrocity reciprocity64 retaliation52 outrage52
    atrophy theropod63 attrition58
    attach attaches82 attachment62 mount58 adhere57 screw55 mounted54 strap54 clip54 connected53 accessory53
    attaches attach82 attachment67 mount56 accessory55 mounted54
    attachment attaches67 attach62
    attack attacking86 attacked85 attacks84 attacker77 attackers74 threat65 invade61 battle61 counterattacks60 damage60
    attacked attacking85 attack85 attacker78 attackers77 attacks75 assaults69 invaded67 invade65 assaulted64 assault64
    attacker attackers82 attacked78 attacking77 attack77 attacks72 threat70 threats63 enemy62 defend62 threatening62
    attackers attacker82 attacking82 attacks78 attacked77 attack74 assaults70 defends68 defending66 defence65 counterattacks65
    attacking attack86 attacked85 attackers82 attacks80 attacker77 defence70 defending69 counterattacks68 assaults66 defense66
    attacks attack84 attacking80 attackers78 attacked75 attacker72 counterattacks63 security60 assaults60 intrusions59 threats58
    attain achieve69 strive67 accomplish66 obtain65 fulfill62 become56 ambition56 endeavor55 commence55 reaching55
    attempt attempted78 trying70 tried66 try60 failed60 result57 fail56 check56 verify56 inquiry56
    attempted attempt78 trying72 failed70 tried69 occurred61 unable59 effort59 desperate58 fail57 try57
    attend attending88 attendee81 attended80 attends76 admission61 ticket58 participated55 invitation55 visit55 conference54
    attended attend80 attending78 attends73 attendee69 participated61 admission57 convened55 escorted55 visited54 campus54
    attendee attend81 attending72 attended69 attends66
    attending attend88 attended78 attends76 admission72 attendee72 college67 university66 semester63 campus63 admitted60
    attends attending76 attend76 attended73 attendee66 accompany60 admitted56 admission55 approached53 pursue53 bring52
    attention distract63 focus59 distraction57 glance54 gaze53 salvoes52 memory52 stare52
    attitude personality59 honesty57 perspective54 emotional52 stance52 heart52 arrogance52
    attorney lawyer88 prosecutor68 plaintiff65 defendant61 counsel60 behalf59 advocate59 law58 advocates58 llc57
    attract attracts76 attraction73 encourage55
    attraction attract73 attracts71 desire55 sexual54 flirting53 instinct53 beauty52 lured52
    attracts attract76 attraction71 lured56 persuaded52
    attribute field56 asset55 property52
    attributed cited60 blamed57 cite56 traced54 likened52 linked52 blaming52
    attrition atrophy58
    audience crowd67 theatre58 theater57 presentation56 participant56 surround56 public53 participation53 venue52 turnout52
    audio sound76 music68 speaker67 hearing63 recording62 voices60 recorder60 voice60 radio59 loudspeaker59
    audit investigations62 investigation60 accounting59 investigating57 fraud55 inspect55 inspected55 checks54 investigated54 investigate52
    aught augment73 augmentation62
    augment augmentation93 aught73 enhance53 extra53
    augmentation augment93 aught62 enhance60 enhancement57
    aunt uncle73 grandmother68 grandma67 cousin66 sister63 mother60 mum60 nephew59 granddaughter59 family58
    author writer69 wrote66 creator62 published59 founder57 book57 novel57 literature55 publisher55 publication55
    authorised authorized77 authorization62 permitted62 recognised60 approved59 claimed58 obligated57 behalf56 licence55 allowed55
    authority administer63 government61 administers61 enforcement61 delegation61 leadership60 dictatorship59 ruled59 govern59 administrator58
    authorization authorized80 authorize73 authorizing72 permission65 access63 authorised62 credentials59 membership54 security54 allow53
    authorize authorizing95 authorization73 authorized63 permission54
    authorized authorization80 authorised77 authorizing64 authorize63 approved61 approve57 issued57 credentials56 approves55 prompted54
    authorizing authorize95 authorization72 authorized64 permission52
    auto manual59 mechanic52
    autonomy self56 independent56 independence54 freedom53
    availability dissemination52
    available offered67 sold66 requested65 request64 added62 offer62 online62 accepted62 adding62 add61
    avenge superhero56 grace55
    avenue street76 boulevard71 streets69 road63 downtown58 neighborhood57 highway56 sidewalk55 location55 suburb54
    average estimated52
    aversion avert57 avoid53
    avert aversion57
    aviation aircraft81 airplane80 flight79 airline79 flying77 flights75 pilot73 planes71 flown71 plane69
    avoid prevent85 avoided83 preventing74 discourage69 ignore67 mitigate66 suppress64 prevented64 prevents62 exclude61
    avoided avoid83 prevent71 prevented69 preventing66 prevents62 mitigate62 discourage62 ignore59 ignoring58 exclude58
    await awaiting64 delaying56 delay54 waiting54 delays52
    awaiting waiting77 waited65 await64 arrives62 pending61 arrived56 status56 delivered55 coming55 arrive53
    award prize79 rewarded71 medal70 earned69 honored68 nominated63 won63 contest62 awarded62 winner61
    awarded completed68 sent68 accepted66 received65 rewarded64 submitted62 award62 recognised61 commended60 honoured58
    awareness consciousness57 ignorance55 realization52 cognition52
    away behind62 off61 out58 leaving57 fled56 back56 from55 gone55 disappearance54 disappear54
    axis plotting63 plots59 plot55 coordinate54
    aylum anemone61
    baby kid70 boy67 child60 son59 brother58 girl56 birth56 pup55 mom55 pregnant53
    babysitters daycare59
    bachelor degree63 college57 university55 doctorate55
    back backs77 backed69 behind64 gone63 comeback62 rear61 regained61 backside60 backing60 restored59
    backed backing78 back69 backup67 backs64 restored59 regained56 restores55 kept55 spent53 funded52
    background theme57 front55
    backing backed78 backup77 backs64 back60 behind52 backside52
    backs back77 backside71 rear68 backing64 backed64 behind63 front59 rebounds55 offs54 forward54
    backside backs71 front69 rear67 butt62 sides62 back60 side59 behind58 bottom55 ass54
    backup backing77 backed67 restores58 restore56 copy53
    backyard yard78 garden68 neighborhood59 park58 porch58 parked55 parking54 neighbor54 suburb53 habitat53
    bad badly71 worst65 terribly61 good58 dangerous55 negative54 unacceptable53
    badly bad71 terribly69 worst59 highly57 extremely56 strongly53 mainly52 devastating52 better52
    bag bags86 pack64 suitcase61 carrying59 cargo59 carry58 carried58 packing56 strap55 clothes55
    bags bag86 pack57 packing57 carrying55 sacks55 supplies55 carry54 suitcase53 clothes52 vacuum52
    bait fishing59 catch58 caught57 trap56 fish55
    bake baking84 oven65 cook60 bakery53 bread53 cake52 pie52
    bakery baking63 bread62 grocery55 restaurant55 dessert54 flatbread54 bake53 cake53 cafe53
    baking bake84 oven67 bakery63 bread57 cook55 recipe54 flatbread52
    balance balanced82
    balanced balance82 equal53 harmony53 tension53
    balcony porch60 courtyard60 curtain55 roof54 backyard53 ballroom52
    bale balks70 balked66
    balked balks68 bale66 thrown55 bribing55 throwing54 sacking53
    balks bale70 balked68 brak52
    ball baseball67 basketball67 football62 sport62 cricket59 playing57 pitch57 player56 game55 golf55
    ballerina ballet80 dancer77 dancing64 dance61
    ballet ballerina80 dancing71 dancer70 dance69 musical52
    balloon tube54 inflate54 air53 ball53
    ballot balloting92 voting79 vote75 election73 elections72 voter72 referendum64 voted62 nomination59 candidate59
    balloting ballot92 voting79 elections72 election69 voter69 vote66 referendum62 campaign54 turnout53 campaigned53
    ballroom dancing60 nightclub60 dance57 venue54 room53 chamber53 hallway53 theater52 bedroom52 balcony52
    ban bans84 banning84 banned77 prohibit71 forbade66 violate65 outlawed63 blocked62 restrict61 block61
    banana fruit72 coconut65 monkey62 strawberry59 soy54 flavor52 lemon52
    band music65 album61 concert60 group59 musical58 rock58 drum57 guitar55 team54 fray53
    bang beat57
    bank banking90 finance65 cash63 loan61 deposit61 currency59 wallet59 loans58 billing58 payment57
    banking bank90 finance72 finances63 loans59 cash58 loan58 financing57 deposit56 commerce55 currency55
    bankruptcy debt64 liquidation59 filed57 filing57 finances55 financing54 finance53 loan52
    banned ban77 banning71 forbidden70 blocked65 bans64 restricted61 violation60 stopped60 removed60 permitted60
    banner logo54 crest52
    banning ban84 bans77 banned71 outlawed70 prohibit70 forbade66 prohibits64 violating62 restrict62 violate60
    bans ban84 banning77 banned64 forbids61 boycotts60 prohibit58 condemns58 outlawed58 violate57 forbade57
    bar bars87 club57 barbarity55 pub54 rack53
    barbarity bar55
    barefoot shoe70 toe63 foot63 heel61 fingers52
    barn pasture60 farm59 cattle56 cow54 pig54 farmer54 village53 hay52
    barrage flood58 artillery58 bombardment57 onslaught57 bombardments55 blitz55 besieged54 flooding54 blasts54 wrath53
    barred banning58 ban58 bans55 lashed54 banned53 gate53 knocked52
    barrel rifle68 gun66 ammunition63 firearms59 rifles59 guns59 bullet58 duck57 weapon56 armament55
    barricaded barricades79 blocking53 veiled52
    barricades barricaded79 blockade54
    bars bar87 rack56
    base basis60 structure53
    baseball sport72 basketball69 ball67 football66 hockey66 cricket65 batter65 pitching64 bat63 league60
    baseless disputed52
    basil herb61
    basis base60
    basket basketball61 hoop58 rack55 ball55
    basketball sport76 baseball69 football67 hockey67 ball67 hoop67 rebounds62 games62 tennis62 basket61
    bat batter79 baseball63 battery58 cricket58 pitching54 ball53
    bath bathtub81 bathroom74 shower72 toilet57 sink55 water54 washing53 towel53 waters53 spa52
    bathroom toilet79 bath74 shower68 bathtub67 potty66 pee65 sink60 hallway59 bladder58 bedroom58
    bathtub bath81 bathroom67 shower57 tube54
    batons patrols52
    battalion troop67 army67 squadron64 brigade63 regiment62 soldiers60 troops60 squads59 military58 faction58
    batter bat79 baseball65 pitching61 battery60 strikes54 pitch54 strike54 ball54 cricket53 rbi53
    battery charge66 charged60 batter60 bat58 power54 electricity54
    battle battles93 battling84 battled80 combat79 fighting75 fought75 warfare75 fight74 war73 wars71
    battled battling88 battle80 battles77 fought77 fighting70 fight69 combat69 skirmish67 fights64 clashed63
    battleground battle69 battles66 combat62 skirmish61 warfare58 skirmishes58 battling58 firefight57 ground57 battled55
    battles battle93 battling82 combat79 battled77 fighting75 warfare74 fights74 fought73 wars72 war71
    battling battled88 battle84 battles82 fighting79 combat76 fought75 fight74 fights72 infighting67 quarrel66
    bbq grill70 charcoal56 restaurant54 beer53
    bce antiquity55
    beach ocean71 sand70 coast69 shore66 sea64 desert59 location56 reef55 places54 tide54
    beak bird70 duck63 finch62 cage57 feather55 swallow55 creature54 snake52 chicken52
    beam slide58 frame54 bows53
    bean soybean55 jar52 pea52
    bear animal58 creature56 rabbit52
    beard hair64 face61 neck59 haircut59 faces54 appearance53 paw52
    beat beating78 beaten76 defeat67 beatings66 beater65 win63 victory63 smashing62 wins61 hit60
    beaten beating86 beat76 beatings73 defeat70 defeated68 overcame66 pounded65 fought64 knocked61 defeats60
    beater beat65 beatings57 leaner56 beaten56 beating56 grinder53 chaser52 drum52 styler52
    beating beatings87 beaten86 beat78 defeat71 pounding65 smashing63 overcame63 fight61 victory61 fought61
    beatings beating87 beaten73 beat66 pounding63 fights60 battles60 defeat59 fighting57 beater57 battling56
    beauty aesthetics66 appearance64 art58 love58 compliment55 fame53 charm53 taste53 fashion53 attraction52
    became become82 becomes80 becoming79 began54 successful54 ousted53 getting52 obtain52 overcame52 from52
    become becoming91 becomes83 became82 getting56 attain56 learn55 into54 obtain54 succeed53 being53
    becomes become83 becoming80 became80 destroys55 into54 comes53 being52 arise52 destroy52
    becoming become91 becomes80 became79 being66 advancing56 getting56 attain55 into54 career53 living53
    bed sleeping71 bedding70 bedroom69 slept65 sleep63 night59 morning57 room54 home53
    bedding bed70 bolstering57 bedroom56 furniture56 foam55 wood54 linen54 blanket53 materialise52
    bedroom room81 bed69 apartment67 house65 hotel63 guesthouses63 houses60 rental60 lodging59 accommodation58
    bee honey60 jelly56 insect54
    beef meat81 steak74 beefed74 cattle69 cow69 burger65 chicken60 vegetarian58 food57 lamb57
    beefed beef74 tendered67 meat60 gunned58 picketed56 rocketed56 cowering54 knifed53 steak52 pounded52
    been was58 had52 were52 went52 since52 new52
    beer drinking78 alcohol77 beverage73 drink69 alcoholism64 wine62 vodka61 water59 bottle59 soda57
    before earlier75 after64 past62 previous60 once58 soon58 yesterday58 now55 later55 never55
    beg begged73 desperate60 borrow54 urge54 demanded53 attempt53 give52 attempted52
    began begins85 begun84 begin84 started84 beginning83 starts80 start79 starting77 commence69 initial67
    begged beg73 pleaded55 urge54 confesses54 betrayal53
    begin beginning87 began84 start84 begins79 starting77 started76 starts73 begun70 initial67 commence66
    beginner begin56 instruction55 beginning53
    beginning begin87 begins83 began83 starting77 start76 starts75 begun73 started72 initial72 starter63
    begins starts85 began85 beginning83 begun81 begin79 start74 starting70 initial69 commence69 started65
    begun began84 begins81 commence74 beginning73 begin70 starts68 started68 start64 initial62 starting60
    behalf administer60 role60 attorney59 owner59 delegation58 duties58 ownership58 appoint57 representative57 administers56
    behavior behaviour93 actions63 aggression59 action58 obedience57 antics57 psychology56 activity55 act54 harassment53
    behaviour behavior93 phenomenon55 actions55 aggression54 causing52
    behead beheading87 beheaded69 head62 heads60 headbutt53 header53
    beheaded beheading69 behead69 strangled59 slain59 executed58 head58 severed57 heads56 slaughtered56 murdering54
    beheading behead87 beheaded69 head54 heads52
    behind front68 forward65 back64 backs63 away62 backside58 direction56 out56 beside56 under56
    beijing china75 moscow65 cairo58 russia56 city56 japan56 korea56 cities54 province53
    being becoming66 having63 living58 doing56 making54 feeling54 experiencing53 become53 self53 becomes52
    belief believes78 believed75 religion72 faith71 believe67 spiritual57 deity56 ideology55 thinking55 prayer54
    believe believes86 believed80 belief67 convinced58 truth57 think56 thoughts55 lie54 credibility54 faith53
    believed believes84 believe80 belief75 credibility56 convinced55 credible54 reality53 evidence53 hoax52 truth52
    believes believe86 believed84 belief78 convinced61 thinking59 faith58 thoughts57 religion54 think54 credibility54
    belly stomach79 waist72 body59 vest57 diaper54 breast54 shape53 belt53 scarf52 gutted52
    belong inhabit56 surrounded55 living54 housed53 joining53 join53
    belt waist66 vest63 robe60 strap57 shirt56 pants54 wearing53 skirt53 belly53 ligament52
    bend bending93 stretched62 stretch58 flat56 lashed55 loosened55 shape55 bowed54 flexibility54 rounded54
    bending bend93 stretched65 flexibility59 stretch59 shape57 loosened57 bowed56 straighten54 flat53 rounded53
    beneficial benefit82 advantage65 convenience63 effectiveness60 improved60 purpose57 enhancement57 improvement55 convenient55 encourages53
    benefit beneficial82 advantage74 purpose63 incentive63 convenience58 reward57 effectiveness54 importance53 encourages52
    berry strawberry68 fruit56 grape53 flavor52
    beside alongside64 further57 behind56 farther54 under53 along52 located52
    besieged siege78 sieges76 battle65 battles61 battling61 bombardment59 bombardments58 combat58 conquer58 ambushed58
    best worst66 better64 greatest62 favorite59 great54 second52
    bet guess61 guaranteed59 hope53 hopes53 chance53 knows52 fooled52
    betray betrayal84 betrayed83 treason59 confesses59 blackmail59 loyalty57 stabbing56 undermine54 stabbed54
    betrayal betrayed86 betray84 stabbed63 stabbing63 affair61 cheating61 treason60 loyalty60 blackmail58 confesses58
    betrayed betrayal86 betray83 stabbed61 blackmail56 stabbing56 confesses55 affair55 defected53 cheating53 trust53
    betta tempura53
    better best64 compared60 more60 improved58 prefer57 easier55 instead54 improvement53 compare53 than53
    beverage drinking80 drink79 beer73 alcohol73 soda71 cocktail68 wine67 coffee66 water64 alcoholism63
    beware warning57 warned55 caution53 cautioned52
    bicycle bike91 riding70 wheel62 rider60 ride59 tire57 cycle57 vehicle56 vehicles53 car52
    bid negotiating60 negotiate58 negotiations57 negotiated56 negotiation56 pricing53 buyer53 sale53 demand52
    bike bicycle91 riding71 rider61 ride59 wheel59 vehicle58 cycle55 tire55 car55 vehicles53
    bilateral trilateral57
    bill congressman57 senator57 president54 bush54 billing53 rob53 wall52
    billing payment66 payments64 invoice61 paying59 bank58 pay57 revenue55 pays55 account55 accounting55
    billion million76 thousand63 amount53
    biodiversity ecological71 species71 ecology68 ecosystem65 diversity59 nature59 extinction57 conservation56 endangered56 wildlife55
    biologist scientist74 anthropologist60 species60 scientific59 ecology59 science59 gene56 investigator55 researcher54 ecological54
    bird finch75 beak70 duck65 chicken64 animal63 creature63 rooster63 dove61 chick60 feather60
    birth birthday64 childhood58 offspring58 adopted57 baby56 child56 pregnant56 reproduce56 creation55 generation54
    birthday birth64 date60 celebrated58 year58 celebrate55 celebration54 day53 anniversary53 month52
    bit piece53
    bitch gal61 comment55 chick55 girl53 cry53
    bite chew71 mouth63 jaw61 tooth60 lick58 tongue55 kiss55 claw54 swallow53 teethe53
    bitmap map56
    black color78 colour75 blue68 dark66 red64 green63 brown61 blackline58 race57 african56
    blackline line61 black58
    blacklist ban58 banning58 restrict56
    blackmail exploited62 betray59 extorted59 threatening59 confesses58 betrayal58 bribe57 betrayed56 undermine56 threaten55
    bladder urine75 pee74 toilet63 potty60 kidney60 bathroom58
    blade knife80 weapon61 knifed61 cutting59 chop57 cut57 slice55 sharp54 slaughter53 cuts52
    blame blaming88 blames87 blamed85 fault70 faulted65 accusing60 caused59 guilty58 cause53 responsible53
    blamed blame85 blaming83 blames78 fault65 responsible63 faulted61 accusing61 caused57 attributed57 inflicted56
    blames blame87 blaming79 blamed78 fault65 faulted62 misgivings58 accuses57 fixes57 accusing56 complains53
    blaming blame88 blamed83 blames79 accusing68 fault66 faulted60 accusation55 accusations54 accuse54 caused54
    blank open54 clear52 void52
    blanket cloth57 fabric57 wrap56 cover55 scarf54 linen54 towel54 shelter53 warmth53 bedding53
    blast blasts79 bomb75 explosive71 explosion71 bombs69 explosions66 explodes65 blasted63 detonated63 exploded63
    blasted blast63 devastating57 blasts55 devastated54 sparked54 bomb53 exploded53 stormed52 destroyed52 enraged52
    blasts blast79 bombs77 bomb72 explosions68 detonated67 explosive66 explosion65 bombings63 bombing62 grenades61
    blaze inferno63 fire60 flames59 fires56 burns52 firefight52
    bled bleed71 blood56 throws52
    bleed bled71 blood68 wound55 bruise53 hurt52
    blend mix66 mixture62 stirring54 stir54 cocktail53 disperse53 fusion53 makeup52
    bless blessing62 grateful57 saluted53 thank52 boom52
    blessing gratitude65 praise63 bless62 appreciation58 praises56 pleasure55 delight55 thanking54 happy52 compliment52
    blew blown86 blowing78 blow77 blows73 exploded62 cried58 roared58 waved55 bomb54 burned53
    blink eye58 winking57 flash55 flicker54 gaze53
    blitz barrage55 bomb52 shield52
    block blocking85 blocked72 ban61 blockade58 roadblocks58 deny57 bans53
    blockade block58 blocking57 barricades54 besieged53
    blocked blocking76 block72 banned65 ban62 restricted58 suspended58 bans55 forbidden54 banning53
    blocking block85 blocked76 preventing57 roadblocks57 blockade57 prevented56 banning55 ban55 guarding55 bans53
    blog journal60 newspaper57 journalism57 journalist54 web53 posts53 writing52 writer52
    blood bleed68 bloodbath61 bloodshed57 flesh57 body56 bled56 donor55 juice55 fluid54 bodies54
    bloodbath blood61 bloodshed52
    bloodshed blood57 tragedy56 killings55 massacres54 murdered54 massacre54 gunfight53 bloodbath52 massacred52
    bloom flower66
    blow blowing87 blew77 blown74 blows72 bomb63 breathe59 twist58 throws57 throw57 thrown56
    blowing blow87 blown79 blew78 blows65 air62 breathing60 breathe59 thrown59 sweep58 wind58
    blown blew86 blowing79 blow74 blows69 exploded56 thrown56 cried53 threw52 throws52
    blows blew73 blow72 blown69 blowing65 suck58 hear56 gasp55 boom52 knock52 lies52
    blue colour81 color81 red72 green69 black68 orange62 brown56
    blur focus62 clear57 vision53 distortion52
    board boarding69 chess61 wood60 boarded54 aboard53 committee53
    boarded aboard74 boarding71 passengers61 passenger58 booked58 pilot55 seat55 booking55 board54 crew54
    boarding boarded71 board69 aboard64 flight58 airline56 flying56 flights55 pilot54 airplane52
    boasts praising56 praises56 accomplishment54 feat54 proud53
    boat ships73 sailing72 vessel72 sail72 lifeboat67 submarine66 sea65 naval64 maritime64 ferry63
    bodies body85 flesh66 arms63 objects60 anatomy59 tissue56 hands55 faces54 stomach54 blood54
    body bodies85 arms68 muscle64 stomach62 flesh62 leg61 skin61 arm59 face59 belly59
    boil stove59 cook58 cooker56 milk54 heating53 pot52
    bolstering reinforcements62 strengthened60 strengthens57 bedding57 strengthen54 reinforced53 raising52
    bolts screw56 bone56 drilled56 drills54 ties53 drill53 bows52 hammer52 drilling52
    bomb bombs87 blast75 bombing73 blasts72 explosive72 explosion71 detonated71 grenade70 bombed68 explodes68
    bombarded bomb64 bombardment61 bombardments59 bombs58 bombing57 bombed56 blasts53 detonated53
    bombardment bombardments97 bombing74 bombings69 bombed64 bombs61 bombarded61 besieged59 barrage57 bomb57 destruction56
    bombardments bombardment97 bombing72 bombings69 bombed62 bombs62 bombarded59 besieged58 blasts56 barrage55 targets55
    bombed bombing83 bombings79 bombs69 bomb68 bombardment64 bombardments62 explodes60 exploded60 demolished58 attacked58
    bomber aircraft67 airplane63 plane63 bombing63 bomb62 jet62 planes61 bombs60 fly60 flew58
    bombing bombings87 bombed83 bombs78 bombardment74 bomb73 bombardments72 terrorism68 bomber63 detonated62 blasts62
    bombings bombing87 bombed79 bombs74 bombardment69 terrorism69 bombardments69 explosions67 detonated64 blasts63 explosion62
    bombs bomb87 bombing78 blasts77 bombings74 detonated73 explosions73 explosion71 explosive70 grenades70 bombed69
    bone femur68 fracture64 spine62 arm56 bolts56 hip55 implant54 limb54 tooth54 mineral54
    bonus granted58 award53 gives53 winner52 rewarded52 prize52
    book novel76 chapter64 literature64 fiction59 reading59 movie57 author57 novella55 published55 album54
    booked booking80 boarded58 ticket57 buying56 sale55 selling55 paid55 purchase54 reservation54 available54
    booking booked80 reservation68 hotel59 lodging55 boarded55 accommodation54 contract54 appointment53 venue53 flights53
    boom wink55 swoop55 gasp53 blows52 bless52
    boot kicked58 loading56 load53 kick52
    boozing glasses52
    border borders92 boundary65 corner57 immigration56 territory56 fence54 zone53 sides53 region53
    borders border92 boundary65 immigration61 territory58 sides56 across52 wall52 fence52
    borrow lend80 loan72 loaned71 loans67 owe64 repay64 financing63 debt60 steal56 donate55
    boss leader65 job62 monster61 master61 chief61 worker57 manager56 mama55 employee55 captain54
    both which56 difference52
    bottle wine61 beverage60 vodka60 milk59 alcohol59 beer59 water57 product57 gallon56 liquid56
    bottom top69 lower62 middle57 ground56 butt56 backside55 front54
    bought buy81 buying81 purchase78 sold76 confirmed67 seller66 buyer65 sell64 traded64 sale63
    boulevard avenue71 street67 downtown66 streets65 sidewalk63 road62 suburb62 highway59 city57 landmark54
    bounce jump57 landing57 hits56 rebounds56 splash55 slamming54 jumped54 stumbling53 flung52 falling52
    bound squeeze57 inequality56 length55 extent53 maximum52
    boundary borders65 border65 outline53
    bounty indictment58 owe54 paid52 coup52 discount52 snatched52
    bout about68 great53 that53
    boutique shops72 shop68 retail59 fashion57 salon57 designer56 mall55 commerce55 catalog54 company54
    bow bows88 bowed70 hunt59 weapon58 pinned54 pin53
    bowed bows76 bow70 bending56 bend54
    bowl salad62 toilet57 sink55 dining52 kitchen52 dish52
    bows bow88 bowed76 pinned58 pin56 weapon54 weapons53 hunt53 beam53 bolts52
    box boxes84 shipping61 shipment60 packed58 crate56 container55 package54 shipped54 item53 seller53
    boxes box84 container57 packing55 supplies53
    boy son74 kid73 baby67 guy64 brother62 girl61 man58 child55 male53
    boycott boycotts88 boycotted83 protest65 protesting60 protested59 protests59 ban54
    boycotted boycott83 boycotts79 protested56 protest56 protesting54 protests53 refused53 cancelled53 rioted53 canceled52
    boycotts boycott88 boycotted79 protests64 protest63 protesting62 bans60 deportations57 protested56
    boyfriend girlfriend74 relationship63 husband60 dating59 lover57 guy54 sex53 sexually52 male52 nephew52
    brain neuro73 neuroscience72 mind64 mental63 cognition63 intelligence61 nerve60 thinking59 brainwash59 head58
    brainwash brain59 mind53 whitewash52
    brak perk57 balks52
    branch tree54
    brand branded82 manufacturer69 branding69 trademark63 manufacture59 company58 supplier56 logo54 product54 owned54
    branded brand82 branding75 trademark69 logo57 manufacturer56 manufacture55 seller54 dealer52
    branding branded75 trademark70 brand69 logo66 marketing61 slogans60 advertising58 aesthetics55 design54 fashion53
    brass metal60 steel56 aluminum55 bronze54 silver53 jewelry52
    bravery courageous79 courage77 danger52 pride52 inspire52
    brawl fights70 smash66 fight64 punch61 battling60 battled60 fighter60 fighting59 fought57 skirmish57
    breach infiltrated53 breaking53
    bread flatbread69 sandwich67 wheat63 bakery62 flour60 toast57 baking57 breakfast55 food55 cereal55
    break breaking92 breaks91 broke61 breakdown61 broken61 stopping60 stops59 shattered58 split58 smashing58
    breakdown breaks61 breaking61 break61 split59 shattered56 crackdown52 collapse52 separate52
    breakfast lunch71 meal68 morning65 lunches63 food59 egg59 dinner58 eating58 eggs58 cereal56
    breaking break92 breaks89 broken67 smashing66 broke66 shattered64 breakdown61 crack60 crackdown59 fracture58
    breaks break91 breaking89 broken63 broke62 breakdown61 stops61 shattered60 smashing58 crack57 crackdown55
    breakthrough advancement59 innovation59 discovered53 progressed52 promising52
    breast chest65 milk59 body57 implant56 belly54 nurse53 arms53
    breath breathe87 breathing83 mouth60 air56 smell56 smoke56 blowing55 blow54 smoking54 vent53
    breathe breath87 breathing84 air59 blowing59 blow59 vent58 relax54 survive54 smoke54 die52
    breathing breathe84 breath83 air63 blowing60 smoking59 dying57 smoke57 aspiration56 cigarette54 vent53
    breed breeding86 breeder83 puppy64 pup61 animal60 dog60 offspring59 pet57 species56 shepherd55
    breeder breed83 breeding76 puppy56 shepherd55 farmer54 vet52 pup52
    breeding breed86 breeder76 offspring67 reproduction65 reproduce61 species55 egg55 eggs54 seed52 farming52
    breeze wind71 air63 dust57 duster54 flew52
    bribe fraud57 blackmail57 lobbied53 extorted52 coup52
    bribing dribble59 balked55
    brick mortar66 wall58 peanut54 concrete54 rubble53 stone52
    bridge causeway64 crossing53 across53 ferry52 joint52 toll52
    brief briefed90 short65 detail54
    briefed brief90 short59 distract52
    briefing briefings96
    briefings briefing96
    brigade troop63 battalion63 regiment61 faction59 troops56 army55 soldiers54
    brightness lighting66 light55 led53 glow52
    bring bringing89 brought76 accompany57 transported57 arrive57 arrives55 transporting55 comes53 carrying52 attends52
    bringing bring89 brought82 transporting66 transported65 carrying63 carried59 handing59 arrives56 packing56 accompany56
    broad broaden78 narrow70 widened54 widen52 medium52
    broadcast channel64 radio63 channels61 communications61 television60 station57 reception57 reporters56 dissemination55 radios55
    broaden broad78 narrow62 widen56 deepen53
    broke broken79 breaking66 breaks62 repaired62 shattered61 break61 smashed59 repair58 cracked57 afford54
    broken broke79 damaged69 breaking67 shattered67 repaired64 breaks63 repair63 fix62 failure61 failed61
    broker brokered87 trader72 trading64 investor57 stock56 commission56 stocking52 market52 buyer52
    brokered broker87 trader65 trading63 buyer58 stocking57 stock55 traded55 investor54 invested54 commission54
    bronze silver69 medal59 gold55 brass54 metal53 mined52
    broom sweep68 swept56 cleaning55 hammer54
    brother sister64 boy62 friend62 son58 baby58 buddy58 guy58 man57 mate54 fellow52
    brought bringing82 bring76 came65 comes62 coming60 arrive60 took58 arrives58 arrived58 shipment57
    brown green62 color61 black61 colour59 blue56 red56 orange55
    browse browser67 web60 searches58 searching57 internet57 using55 search55 looking55 searched54 viewer52
    browser browse67 web59 internet53
    bruise injury59 sprain57 spraining56 punch56 wounds55 lashed55 sprained55 blood53 damage53 bleed53
    brushed swirl54
    brutal cruel65 devastating60 devastated59 worst59 harsh58 rip56 sad54 shame53 tortured53 struggle53
    buck deer55
    bud buddy73 friend54 dude54 budgie53 mate52
    buddy bud73 friend66 mate60 brother58 dude56 fellow56
    budget spending74 costly67 spend65 afford64 expense62 finances61 cost61 funding60 money59 pricing58
    budgie parakeet54 bud53
    bug bugging71 issue61 fixed57 fix57 exception53 error52
    bugging bug71 defection59
    build built77 building75 buildup73 construction69 rebuild62 making60 make59 develop59 crafted56 create55
    building construction86 built76 build75 making62 architect61 buildup60 houses60 housing58 architecture58 establishment58
    buildup build73 rebuild61 building60 built59 construction58
    built build77 building76 construction74 assembled67 made67 designed67 manufacture62 making61 housed59 buildup59
    bulb bulbs88 lamp78 light66 lighting65 led65 fixture62 candle57 lighted55 cfl55 candles54
    bulbs bulb88 lighting68 lamp68 candles61 fixture61 led60 light60 candle57 lighted53 cfl52
    bullet bullets87 gun74 gunfire70 shot70 ammunition68 guns66 shoots66 rifle65 weapon65 shooting65
    bullets bullet87 ammunition76 gunfire74 guns74 firearms70 gun70 shooting68 shoots68 shootings67 shot65
    bumped jolted53
    bunch lot61 handful58 gathered58 group57 crowd55 count55 dozen54 counts54 counted53 filled52
    bundled package58 pack54
    burden demands59 obligation53 tension53 suffering52
    burger beef65 sandwich64 meat60 restaurant58 steak56 cuisine55 chicken53 grill53 meal52 food52
    buried grave78 cemetery76 bury74 remains67 funeral63 dead60 memorial57 abandoned57 scrapped55 dies54
    burn burned89 burning85 burns82 burner68 fire65 fires60 flames59 smoke57 fired56 arson55
    burned burn89 burning87 burns84 fire68 burner66 torched64 flames63 fires63 fired63 destroyed60
    burner burning74 burns73 heater69 burn68 burned66 stove65 fire60 flames59 fires57 cooker55
    burning burned87 burns87 burn85 fire78 burner74 fires72 flames69 arson67 smoke67 heat63
    burns burning87 burned84 burn82 burner73 fire70 flames69 fires66 arson63 heat60 wounds59
    burrow grinder54 paw53 shovelled53
    burst blast58 explosion56 exploded56 blasts56 surge55 shock55 explode55 explosions53 explodes53 stunned52
    bury buried74 grave64 cemetery56 trenches55 pile53 shed52 dig52
    bus buses88 bused79 bussed75 transportation61 vehicle54 trains53 passengers52 passenger52
    bused bussed85 bus79 buses70 shuttled58 transportation54
    buses bus88 bused70 bussed65 transportation63 trains60 passengers55 transport55
    bush president78 presidency63 politician59 governor58 iraqi56 government56 dictatorship56 politics55 candidate55 govern55
    business marketing71 company70 industry69 commerce69 corporation68 sales66 economy66 enterprise65 companies65 selling65
    bussed bused85 bus75 buses65
    but yet67 and65 than57 also57 well57 nonetheless57 that56 not55 unless53 still53
    butt ass79 backside62 leg60 pants57 nose57 bottom56 body56 toilet55 face53 rear52
    butter cream57 milk56 oil55 cheese54 peanut54
    butterfly insect62 predator57 creature53 flies53 bird52
    button pressed62 pressing60 press58 click58
    buy buying91 purchase87 bought81 sell75 sale71 buyer70 sells70 selling69 seller64 deals62
    buyer seller82 sale78 selling77 sell74 buying73 purchase73 buy70 deals66 bought65 trading64
    buying buy91 purchase91 bought81 selling74 sale74 buyer73 sell70 seller69 deals66 sells66
    bye leave64 end63 leaving59 keep57 shut54 stay53
    bypass through52
    cab taxi70 truck55 taxing55
    cabin camp57 airplane55 furnished55 airline54 passengers54 cockpit54 lifeboat53 flight53 room53 cargo53
    cabinet drawer59 secretary58 kitchen57 shelf57 furniture57 dresser53 ministerial52 administration52 ministers52
    cafe restaurant69 coffee61 kitchen60 hotel55 pub54 bakery53 nightclub52 establishment52 dining52
    cage zoo58 beak57 bird56 snake56 rat56 guinea54 hamster54 crate53
    cairo egypt82 beijing58 damascus57 ethiopia54 city54 moscow54 tehran53 morocco52
    cake cupcake63 dessert58 bakery53 pie53 bake52
    calculate calculation94 formula71 multiply61 determine60 math60 equation56 solve56 expression56 determining55 evaluate55
    calculation calculate94 formula69 multiply59 math56 solving55 proportion55 expression55 equation55 determine54 solve54
    calendar schedule52
    call calling91 calls84 called71 telephoned65 dial62 telephone62 phone57 telephones53
    called call71 calling66 calls63 named54
    calling call91 calls88 telephone67 called66 telephoned66 phone65 dial65 talking59 telephones59 talk55
    calls calling88 call84 telephone69 telephones68 phone64 telephoned63 called63 dial60 talking57 talks56
    came comes79 come72 coming66 brought65 went62 arrived61 did61 goes55 took54 appeared53
    camera photography75 photograph74 dslr72 photographer72 recording64 photo63 surveillance62 pictures61 capturing60 vision57
    camp camps84 camping82 tent66 tents64 troop62 cabin57 shelter56 motel55 shelters55 sheltering54
    campaign campaigned71 election67 elections63 candidate58 voting57 ballot57 troop56 political54 balloting54 voter54
    campaigned campaign71 candidate65 election65 presidency59 elections58 nomination56 ballot56 governor55 voting54 voter53
    camping camp82 camps72 tent71 tents70 hiking59 sheltering58 lodging56 hike55 shelter55
    camps camp84 camping72 tents66 shelters59 tent58 prisoners54
    campus university81 college72 semester70 institution64 attending63 student62 faculty59 schools55 facility55 attended54
    can could84 able71 cannot65 possible63 will61 permitted61 allowed56 might53 course52 forbid52
    cancel cancell90 cancellation87 cancelled65 canceled62 dismiss59 reneged57 shutting56 cease56 stopping55 disbanding55
    canceled cancelled95 postponed66 renewed62 cancel62 cancellation61 finalized59 halted58 ended56 cancell56 finale55
    cancell cancel90 cancellation86 cancelled59 canceled56 reneged52
    cancellation cancel87 cancell86 cancelled65 canceled61 disburse55 disbanding52 disbursed52
    cancelled canceled95 cancellation65 cancel65 renewed61 postponed61 cancell59 finalized56 ended55 finale55 demolished54
    cancer tumor82 disease58 illness55
    candidate nomination76 election68 campaigned65 politician65 nominate64 elections59 voter59 constituency59 ballot59 campaign58
    candle candles89 lamp61 torch60 wax60 flames58 bulb57 bulbs57 lighting54 burning53 gleam53
    candles candle89 bulbs61 flames58 wax58 lamp55 lighting55 burns54 torch54 bulb54 glow53
    candy sugar68 chocolate65 flavor58 snack57 cereal56 jelly55 toy53 tooth53
    cannon gun57 artillery55 weapon53 guns53 armament52
    cannot unable84 tried66 can65 impossible60 could60 able59 failed59 try57 error56 possible55
    canopy tent63 shade57 leaf56 tents56 tree53 frame52 vegetation52
    canvas painting63 paint63 pencil58 fabric55 artwork55 painter55 draw54 sketch54 mesh54 drawn53
    cap hat59 capitulate58 head53 capital52
    capability ability70 allows65 enabling58 allowing57 privilege56 equipped55 skill53 limitation53 functionality53 role52
    capacity storage59 limitation56 quantity55 memory54 accommodate54 volume53 allocated52 abundance52 maximum52
    capital cap52
    capitulate cap58 populate53 circulate53
    capsule pill61 supplement52
    captain lieutenant61 commander60 crew59 leader56 mutiny56 aboard56 officer55 duty55 pilot54 boss54
    captivity kidnapped59 recapture58 imprisoned57 prisoner57 prisoners56 imprisonment55 kidnappings55 detention55 slave55 kidnapping54
    capture capturing94 captures90 captured80 recording62 recaptured57 camera55 snatching55 recorder54 clip54 shot53
    captured captures82 capture80 recaptured75 capturing74 stole64 imprisoned63 caught63 collected63 recapture61 kidnapped61
    captures capture90 capturing87 captured82 recaptured61 shot60 shoots59 recording57 photograph56 grabbing56 record56
    capturing capture94 captures87 captured74 recording62 camera60 photograph56 tracking54 surveillance54 recaptured53 recorder52
    car vehicle87 vehicles79 driving71 truck68 drive63 engine62 drove60 garage59 driver58 driveway58
    carbon charcoal68 coal58 chemical56 chemistry53
    card deck62 wallet60 gift56 pin53 pinned52
    care concerned56 cope56 worry53 concern53 lives52 patient52 die52
    career profession74 job67 occupation62 researcher61 employment60 education60 hiring59 graduate59 business58 workforce58
    cargo suitcase70 haul68 transporting66 transportation66 transported65 ships65 freight65 smuggling60 packing60 vehicle60
    carpenter contractor67 architect59 industrialist58 painter54 wood53 worker52 engineer52 chef52
    carpet flooring60 floor60 furniture55 pile53 vacuum52
    carried carry85 carrying84 transporting65 transported63 dragged62 retained59 bringing59 bag58 haul57 brought57
    carrier provider64 transmit57 telecom54 airline54
    carry carrying85 carried85 transporting67 bag58 transported57 dragged57 packing56 haul56 smuggling56 handle55
    carrying carry85 carried84 transporting74 transported65 bringing63 packing63 bag59 cargo59 suitcase59 transport57
    cartoon comic73 anime66 comedy62 movie57 graphic57 animation57 character56 rabbit55 creature55 dinosaur52
    carve starve62
    carving cutting67 cuts62 cut60 sculpture60 knife58 craft57 slice56 crafted56 artwork56 art54
    case lawsuit54
    cash cashout71 money70 currency63 bank63 dollar62 finance61 payment61 coin61 pays59 pay59
    cashout cash71 checkout59 withdraws53 payoffs52 payment52
    cast casting70 actor66 actress63 acting59 starred56
    casting cast70 acting63 directing52
    casualty injury60 wounded59 wounding55 fatally53 ambulance53 injuring53 trauma52 deaths52 hospitalised52 wounds52
    cat kitty84 kitten78 pet74 animal67 dog66 vet59 paw57 pup56 meow55 creature55
    catalog inventory58 listing56 boutique54 commerce52
    catch catches76 caught76 bait58 trap55
    catches catch76 caught67 tackle57 grabbing55 fishing55 captured54 throws54 guarding54 captures53 interception53
    category cat53 class52
    cater feeding52
    catholic church69 priest65 religion64 worship56 pastor54 congregation53 mary52
    cattle cow79 beef69 pasture66 deer61 horse60 meat60 animal59 farmer58 farm57 agriculture57
    caught catch76 catches67 captured63 stole59 cheating58 trap58 punished58 trapped57 bait57 convicted56
    cause reason75 reasons73 caused63 causes59 mainly55 blame53
    caused causing77 causes73 cause63 inflicted62 resulted62 occurred61 incident60 aftermath59 blame59 affecting59
    causes causing76 caused73 reasons60 disease60 cause59 sickness55 illness54 disorder53
    causeway bridge64 ferry59 harbour57 lane53 road52
    causing caused77 causes76 affecting69 inflicted59 affects59 resulting56 experiencing56 occur56 preventing55 disturbances54
    caution cautioned84 cautious77 warnings74 warning74 warns72 safety68 warn68 warned67 danger63 safe62
    cautioned caution84 cautious72 warning71 warned68 warnings63 warns61 safe58 safeguarded57 warn57 concerned56
    cautious caution77 safe76 cautioned72 concerned68 danger66 worry66 concern66 warns63 warning63 reassure62
    cave crawl57 hole54 rock54 dug53 drilled53 grave52 terrain52
    cease stopping62 stops61 quit61 continue60 halted58 stop58 quits58 quitting58 stopped57 commence56
    ceasefire peacekeeping62 truce58 peacekeepers55 peace54 hostilities54
    cede censured56 censure55
    ceiling floor59 room57 roof55 bedroom55 wall54 chandelier54 tower53
    celebrate celebration87 celebrations81 celebrated80 holiday59 commemorating56 party55 birthday55 festival53 anniversary52
    celebrated celebration81 celebrations80 celebrate80 commemorating71 festival63 holiday62 birthday58 ceremony57 honored56 anniversary56
    celebration celebrations88 celebrate87 celebrated81 festival63 ceremony62 commemorating60 event59 cheering59 party58 occasion57
    celebrations celebration88 celebrate81 celebrated80 festival62 ceremony60 holiday58 commemorating57 tradition57 occasion54 event52
    celebrity fame61 actress60 actor60 singer57 stardom54 comedian54 politician54
    cell cells95 tissue53
    cells cell95 tissue53
    cemetery grave82 buried76 funeral69 memorial68 bury56 mortem54 remains52
    censor censured55 censure55
    censure censured87 certificate56 censor55 cede55 cessation53
    censured censure87 cede56 certificate55 censor55
    census ancestry58 population55
    cent rounded57 currency57 dollar56 quarter56 round56 coin55 hundred53
    center centre90 middle73 positioned56 position56 positioning54 corner52 positions52 placement52
    centre center90 middle66 establishment52
    century decade68 modernity56 era54 hundred52
    ceo chairman67 chief61 corporation60 founder59 company56 employee55 industrialist55 leadership55 secretary55 management54
    cereal wheat70 rice62 corn62 flour61 grain59 snack58 chocolate58 milk57 breakfast56 candy56
    ceremony wedding65 celebration62 celebrations60 gown57 celebrated57 marriages55 tradition55 honor53
    certain some60 possibility55 doubt55 various55 most55 other52 another52 necessarily52 suspected52
    certificate censure56 censured55
    cessation disappear58 abandon56 disengagement55 abandoning55 dismiss54 vanished54 disappearance54 denounce53 censure53 rescinded52
    cfl bulb55 bulbs52
    chair seat76 wheelchair68 furniture63 chaired60 desk60 sit59 couch56 chairman55 position54 positioned53
    chaired chairman72 convened70 chair60 committee59 presided56 councillor52 appoint52
    chairman chaired72 ceo67 committee59 congressman58 founder56 chair55 senator55 presided55 councillor55 president55
    chalk sand58 pencil54 paint54
    challenge challenging86 challenges85 challenged74 contest69 difficulty66 struggle65 competition61 struggling54 obstacle54 fight53
    challenged challenging75 challenge74 challenges68 questioned61 contest58 dispute57 difficulty56 inquiry56 disrupted52 confrontation52
    challenges challenge85 challenging84 challenged68 difficulty66 struggle59 contest58 problems58 struggling55 competition54 obstacle54
    challenging challenge86 challenges84 challenged75 difficulty75 struggle73 struggling63 contest57 obstacle57 frustration56 easier55
    chamber hallway63 facility54 ballroom53 room53
    champions championship75 opponent60 reign58 tournament57 league57 winning57 fighters56 team55 competition54 conquer54
    championship champions75 tournament70 playoff70 playoffs65 competition63 opponent62 clinch62 basketball61 semifinals61 sport58
    chance possibility69 unlikely62 luck61 guaranteed59 probability58 doubt54 bet53 guarantee52
    chandelier ceiling54
    change changing92 changes84 modify77 changed74 alter71 modification68 amend61 edit61 altered61 update60
    changed changes77 change74 changing72 modify66 update64 modification60 fixed58 altered58 removed57 moved57
    changes changing86 change84 changed77 modification74 modify73 altered65 alterations65 alter64 affecting62 improvement60
    changing change92 changes86 modify77 modification73 alter72 changed72 replacing66 altered66 adjustment63 switched62
    channel channels92 broadcast64 television62 stream61 radio60 communications59 network55 station55 transmit54 audio52
    channels channel92 communications66 broadcast61 television61 radio60 radios60 transmit57 network56 audio55 stream54
    chant chanting91 chanted83 shouting64 cheering59 mantra59 yell58 cheer57 shout56 screaming56 yelled54
    chanted chant83 chanting78 shouting59 shouted58 cheered57 yelled57 shout54 roared54 screamed53 screaming52
    chanting chant91 chanted78 shouting62 mantra60 cheering56 screaming54 hearing53 prayer52
    chaos chaotic92 disaster56 misery55 riot54
    chaotic chaos92 disaster53 revolve53 scramble53
    chapter book64 section55 character53 episode53 scene52
    character characterize71 comic57 player56 cartoon56 appearance55 role55 face55 creature54 costume54 personality54
    characteristic trait63 characterize54 character52
    characterize character71 representation65 represented58 appearance55 symbolize54 characteristic54 personality52 interpret52
    charcoal coal70 carbon68 grill64 smoke61 cigarette59 bbq56 petrol55 fuel52 stove52
    charge charged91 charges84 battery66 fee64 paying60 overcharge59 pay56 electricity55 paid55 repaid54
    charged charge91 charges79 paid64 fee63 paying63 repaid61 battery60 pay59 payment56 rep55
    charges charge84 charged79 fee61 arrest60 prosecution56 prosecute55 arresting55 prosecutor54 arrests54 indictment54
    charity donations76 donation70 donated67 donate67 fundraising66 welfare64 humanitarian63 aid62 volunteer61 volunteers60
    charm beauty53 magic52
    chase chaser82 lane56 pursuit56
    chaser chase82 beater52
    chastised reprimanded60 pardoned55 disgraceful54 condemnation54 punished52 denouncing52
    chat talking72 conversation70 conversations66 talks64 talk63 communication61 communicate60 messages59 discussing59 discuss57
    cheating betrayal61 caught58 honesty57 affair57 deception55 suspicious55 hack55 betrayed53 confuse52 lied52
    check checking85 checked83 verify70 checks63 attempt56 test56 look55 try54 checkout53 valid52
    checked check83 checking75 verify61 checks58 reviewed54 marked53
    checkerspot checks62 checkout53 checking53 payer52
    checking check85 checked75 checks74 verify74 test64 examine62 examining61 testing61 inspect60 examined58
    checkout checks64 cashout59 payment58 shopping55 cheque55 checking55 bank54 deposit54 check53 checkerspot53
    checks checking74 checkout64 check63 checkerspot62 cheque62 verify59 checked58 investigations55 integrity54 audit54
    cheek face67 lip62 facing59 mouth58 smile57 faces57 nose52
    cheer cheering80 cheered76 chant57
    cheered cheering78 cheer76 roared62 chanted57 waved54 reacted53 chant53 applauded53 shout53 proud53
    cheering cheer80 cheered78 enthusiasm60 excitement59 screaming59 celebration59 chant59 praising58 supporting56 chanting56
    cheese pasta63 milk62 pizza62 food61 chocolate57 cuisine57 sandwich56 meat55 salad55 wine55
    chef cook72 kitchen67 cuisine66 cooker62 waiter61 restaurant60 recipe59 grill59 meal55 stove55
    chem chemical72 chemistry70 cheque65 chemist64 reaction55 compound53
    chemical chemistry80 substance72 chem72 chemist68 drug60 reaction59 metal58 poison58 compound57 petrol57
    chemist chemistry75 chemical68 chem64 scientist64 petroleum57 substance52 sci52
    chemistry chemical80 chemist75 chem70 science64 substance60 reaction58 scientist57 compound55 mineral54 hydrogen54
    cheque chem65 checks62 checkout55
    chess games63 board61 hockey55 football53 game53 sport52 basketball52 tennis52
    chest breast65 heart63 sleeve62 vest60 shirt55 body54 arms54 belly52
    chew bite71 jaw60 snack59 tooth59 swallow57 mouth56 eating54 breath52 eat52 eater52
    chick gal67 lady63 chicken62 bird60 girl58 rooster58 girlfriend57 hen55 female55 bitch55
    chicken chickening78 meat69 rooster66 hen65 bird64 chick62 food61 beef60 cuisine59 egg59
    chickening chicken78 raping57 meat56 rooster55 cook54 cowering53 meal52 hen52 cooker52 storming52
    chief leader63 boss61 ceo61 mayor57 master57 commander56 general53 king52 officer52
    child kid81 daughter73 parent70 childhood69 youngster65 grandson63 granddaughter60 offspring60 grandchild60 baby60
    childhood child69 youth60 kid59 parent59 birth58 teenager57 generation57 offspring56 youngster54 grandchild54
    chili pepper72 spice64 salsa63 cuisine59 pizza57 flavor56 chicken55 food54 recipe54 chef53
    chill worry56 relax55
    china beijing75 japan74 russia74 india70 korea70 country70 pakistan61 moscow57 iraqi56 europe56
    chiro outro54
    chocolate candy65 cocoa62 milk60 flavor59 cereal58 food58 sugar57 cheese57 tasting56 dessert56
    choice choose87 chose82 decision76 decisions74 chosen74 decide73 pick71 option67 picked64 preference64
    choose chose93 choice87 decide79 pick77 chosen75 decision71 option71 picked69 decisions67 selection66
    chop cutting64 cut62 knife60 cuts59 slice58 blade57 stab54 knifed53 slaughter53 kill52
    chose choose93 choice82 pick77 chosen76 picked76 decide75 decided72 decision70 option67 picks63
    chosen picked77 chose76 choose75 choice74 selection72 pick71 picks68 determined67 decision64 decide63
    chunk portion67 split64 piece59 slice56 cuts54 cut54 whole54 consist52
    church congregation75 pastor70 worship69 catholic69 preacher69 religion66 mosque55 priest55 sect55 worshipper54
    ciac cuc56
    cider vinegar62
    cigarette smoking85 smoke84 smoker69 weed60 charcoal59 puff55 breathing54 gas54 drug54 car53
    cinema film80 theater78 theatre71 movie68 television59 comedy55 acting53 scene52
    cinnamon spice57 chili53 pepper52
    circle encircled68 oval66 circularisation64 round56 rounded55 angle54 spiral54 ring53 shape52
    circularisation circle64
    circulate populate53 capitulate53
    circulated issuing61 dissemination60 issued57 submission55 submitted55 poster53 distribute52 delivery52 presented52 publication52
    circumstance occasion60 situation60 precedent57 sympathy55 guilt55 prosecution54 justification54 conditions53 unconditional52 scenario52
    circus zoo56 theater53 theatre52
    citation cite89 cited86 citing85 article53 reference52
    cite citing90 cited89 citation89 attributed56 reference55
    cited cite89 citation86 citing84 attributed60 reference58 quoted53 research52 article52
    cities city87 town67 places66 streets66 location63 suburb60 downtown59 europe57 municipality57 roads57
    citing cite90 citation85 cited84
    citizen civilian67 resident67 immigrant59 foreigner58 inhabitant58 politician56 civilians56 officer56 individual54 nationality54
    city cities87 town76 downtown68 suburb67 location64 municipality64 street62 streets61 neighborhood60 boulevard57
    civil offensive53
    civilian civilians84 personnel70 officer67 citizen67 military67 soldier64 officers64 policemen63 lieutenant59 troop59
    civilians civilian84 soldiers64 personnel64 policemen62 soldier58 peacekeepers57 militia56 officers56 troop56 militarise56
    civilization humanity61 culture61 mankind56 antiquity56 society55 nation53 history52 conquer52 technological52
    claim claiming90 claims87 claimed73 assertion64 dispute63 exclaim61 accusing59 denied58 proof57 proclaim57
    claimed claim73 claiming70 claims67 sold61 submitted60 stated59 completed59 requested59 request58 bought58
    claiming claim90 claims85 claimed70 exclaim66 accusing64 alleging60 dispute60 denied59 assertion59 proclaim58
    claims claim87 claiming85 claimed67 complaints66 dispute65 accusing65 alleged64 alleging63 lawsuit63 accusations62
    clamp cling63
    clan faction60 community58 battalion54 member54 alliance53 group52
    clarification clarify70 confusion64 misunderstanding59 explanation58 usage54 question54 understanding53 sentence52
    clarify clarification70 confusion68 explain66 misunderstanding64 question63 explained63 explanation62 understanding62 understand61 understood61
    clash clashed71 clashes69 battle64 battling64 conflict62 battles61 battled61 truce60 meets59 rivalry56
    clashed clashes81 clash71 quarrel65 battling63 battled63 conflict62 battles60 fought59 battle58 truce58
    clashes clashed81 conflict75 quarrel70 clash69 truce67 rivalry65 battling64 disputes63 hostilities62 confrontation61
    class classroom66 lecture62 instructor58 object57 student57 grade56 instance54 teacher53 school53 assignment53
    classmate student67 teacher58 cousin57 colleague55 professor54 instructor53 classroom52 person52
    classroom teaching72 teacher71 lecture68 school67 class66 schools64 instructor64 teach62 student62 semester59
    clause sentence60 sentences56 statements54 statement54
    claw nail60 toe59 paw55 bite54 tug53 hammer53 bone52
    clay mud57 sand56 stone55 powder53
    clean cleaned86 cleaning82 cleansed79 cleaner77 dirty73 wash70 wipe68 rinse67 washing67 trash62
    cleaned clean86 cleaning82 cleaner78 cleansed76 purged68 dirty67 washing63 wash62 rinse61 cleared60
    cleaner cleaning82 cleaned78 clean77 cleansed72 dirty64 rinse60 wipe58 dusting57 washing57 dirt57
    cleaning cleaner82 clean82 cleaned82 cleansed75 washing72 rinse70 wash66 dirty65 wipe63 dusting60
    cleansed clean79 cleaned76 cleaning75 cleaner72 wipe64 dirty63 purged62 clearing62 rinse59 cleared59
    clear clearing82 cleared78 clean59 cleansed58 blur57 fresh54 veiled53 cleaner53 wipe53 quiet53
    cleared clearing84 clear78 revived61 cleaned60 cleansed59 clean57 purged57 reset55 closed55 gone55
    clearing cleared84 clear82 cleansed62 wipe62 clean59 cleaning58 delving58 cleaned57 cleaner56 reset55
    cleric priest74 pastor67 worshipper60 preacher59 congregation54 sect54 minister53 martyr52 church52 ministers52
    clerks receptionist53
    click press63 pressed59 button58 pressing54 browse52
    client customer60 server55 vendor54 provider52
    climate weather65 warming64 winter58 environment55 temperature53 greenhouse52 desert52 rain52
    climb climbing95 hike61 mountain61 stepping59 hiking57 peak55 summit55 terrain55 stair55 rise55
    climbing climb95 hike61 hiking59 stepping58 mountain57 lifting55 lift55 jump54 falling54 terrain53
    clinch clinching90 clinched82 championship62 opponent57 playoff53 fights53 pact52
    clinched clinching83 clinch82 tie63 tied58 playoff57 ties57 championship56 holding56 playoffs55 holds55
    clinching clinch90 clinched83 tie56 championship54 rallying54 embracing53 pact52
    cling clamp63 clog63
    clinic hospital74 doctor58 appointment57 facility57 patient53
    clip capture54 attach54 cut53 video53 copy52 capturing52 paste52 captures52
    clock clocks89 timing61 timer61 alarm55 time52
    clocks clock89 timer59 timing57
    clog cling63
    close closed68 closing64 shut59 open59 reopened55 closely55 wait55 tied53 final53 end52
    closed reopened79 closing78 reopen73 opened69 open69 close68 reopening68 shutting62 finished60 opening58
    closely strongly59 close55 greatly53 deeply52 further52 highly52
    closeness distance55 farther55 narrow52
    closing closed78 shutting69 reopening67 reopen67 close64 reopened61 opening60 closure60 open59 exit57
    closure closures95 closing60 closed53
    closures closure95 closing56
    cloth fabric79 clothing76 clothes73 towel66 textile66 laundry65 washing62 underwear62 material61 linen61
    clothes clothing95 outfit78 dressed76 wearing74 cloth73 underwear72 pants71 shirt69 laundry68 dress68
    clothing clothes95 outfit79 wearing77 dressed77 cloth76 fashion74 shirt71 underwear70 pants70 dress69
    cloud steam55 internet54 ripple53
    club nightclub74 bar57 pub56 member56 membership56 league55 community54 town54 cult54 alliance53
    clue clues82 hint66 hints65 unknown61 mystery58 guess54 hinted53 mysteries52
    clues clue82 hints72 mysteries63 mystery62 hint60 hinted56 identify53 signs53 suspicion52 discovered52
    cluster node55
    coach coordinator62 manager61 teacher57 trainer56 governor56 adviser54 instructor53 waiter53 minister53 commissioner52
    coal charcoal70 mined59 fuels58 carbon58 petroleum58 fuel54 petrol54 gas54 smoke53 dirt52
    coalition alliance64 solidarity59 faction55 unite55 parliament55 convoy55 clashes54 squads54 campaign53 clash53
    coast shore78 beach69 ocean68 sea68 harbour64 maritime59 cruises58 mainland58 tide58 naval58
    coat dressed56 paint55 clothing54 wearing54 layer54 skin52
    cockpit pilot66 aviation63 aircraft59 airplane57 maritime57 naval55 lifeboat55 vessel55 navy55 flight55
    cocktail beverage68 drinking65 alcohol65 drink63 vodka62 rum59 beer56 wine56 mix55 blend53
    cocoa chocolate62
    coconut banana65 fruit61 vegetable53 palm53 strawberry52 soybean52 snake52
    code coding80 program64 programming58 script56 passcode56 sketch53 software53 functionality52
    codex manuscript53
    coding code80 programming75 computing63 program61 programs56 software54
    coerce coerced95 coercion83 punishing55 manipulation55 restraint54 resisting54 punish53
    coerced coerce95 coercion80 punishing58 restraint56 manipulation55 resisting53 punish53 forced53 prosecute52 extorted52
    coercion coerce83 coerced80
    coffee beverage66 cup63 tea61 cafe61 chocolate55 drinking54 drink54 grinder54 milk54 beer53
    cognition perception65 brain63 perceive62 ideation57 intelligence57 psychology57 verbal56 consciousness56 thinking56 mental55
    coin currency71 penny64 dollar61 cash61 bank57 cent55 wallet54
    coincide coincidence54
    coincidence similar58 coincide54 mystery52
    cold warm76 winter72 warmly69 snow69 warmth69 frozen67 ice66 freeze64 froze63 frost62
    collaborate collaboration89 collaborated77 together67 cooperate65 cooperation63 partnership60 cooperated56 cooperating55 shared55 coordination54
    collaborated collaborate77 collaboration65 together57 connected53 contributed53 partnership53 cooperated52
    collaboration collaborate89 cooperation70 together68 partnership65 collaborated65 cooperate64 coordination60 participation59 shared57 participate57
    collapse collapsed89 fold64 toppled61 dismantled56 demolition55 crisis54 weakened53 disappear53 destruction53 breakdown52
    collapsed collapse89 toppled66 fold66 dismantled56 vanished56 crash55 recovered54 disappear54 fell52 exploded52
    collateral loan57 financing57 bank56 loans55 banking54 robbery54 debt52 leverage52
    colleague worker69 employee69 partner58 person57 companion56 classmate55 neighbor55 professor55 personnel54 profession54
    collect collecting87 collected80 collection70 collector62 gather61 gathered58 accumulate57 gathering57 grab54 looted54
    collected collecting84 collect80 collection71 captured63 gathered62 reclaimed61 collector60 gather59 gathering58 looted58
    collecting collect87 collected84 collection71 collector70 gathering63 looted60 accumulate57 captured57 gather56 reclaimed56
    collection collecting71 collected71 collect70 collector67 list59 lists57
    collector collecting70 collection67 collect62 collected60 inventory57 curator56 holder55 museum53
    college university82 school73 campus72 semester69 schools68 attending67 education65 student65 scholarship64 graduate62
    colonels officers59 soldiers59 military57 lieutenant56 policemen55 officer55 troops55 army55 regiment54 guardsmen52
    colony settler64 imperialism54
    color colour97 blue81 black78 red74 green73 orange68 brown61 material59 dark59 light59
    colour color97 blue81 black75 red74 green72 orange66 material59 brown59 styling59 light58
    column table65 row59
    com website73 site73 web57 google56 online54 links53 search53
    coma consciousness52
    comb hair58 knot54 haircut53
    combat warfare82 fighting80 battle79 battles79 battling76 fights72 wars71 gunfight71 fight70 war70
    combination combine63 arrangement60 combined60 each58 arranged57 counted57 choose56 four56 chosen56 three56
    combine combined77 merge75 mix65 together63 combination63 split61 merger56 separate56 pair55 mixture54
    combined combine77 total64 combination60 merge59 together58 each58 whole57 complete55 part55 mix54
    come comes72 came72 coming65 get59 knock55 take53 wait52 brought52 from52 happen52
    comeback back62 regained58 return58 recover58 response57 returning57 retorted55 recur53 reaffirming52 reviving52
    comedian comedy67 actor59 preacher54 celebrity54 comic52 magician52
    comedy humor68 comedian67 comic63 entertainment62 cartoon62 movie61 drama58 film58 laugh55 cinema55
    comes came79 come72 coming66 brought62 arrives59 goes57 arrive55 resulting54 becomes53 bringing53
    comet telescope54 spacecraft52
    comfort comfortable68 warmth66 relaxed56 reassure54 warm54 emotional53 shelter53 happiness53 hug53 relax52
    comfortable comfort68 relaxed59 warm54 tight54 discomfort52 quiet52 wearing52
    comic cartoon73 superhero66 comedy63 graphic57 character57 art53 humor52 comedian52
    coming arrive67 comes66 came66 come65 going65 arrives64 arrived64 getting64 brought60 arriving60
    command commands89 execute60 executing60 commandeered60 terminal56 commander56 script55 shell52 program52
    commandeered commands61 command60 remanded53 massed52 shuttled52 shelled52
    commander lieutenant61 officer61 captain60 command56 chief56 squadron55 director55 military54 naval53 navy53
    commands command89 commandeered61 executing54 execute52 terminal52
    commemorating celebrated71 honored63 memorial61 celebration60 celebrations57 tribute57 celebrate56 historic54 lauded53 accomplishment52
    commence begun74 began69 begins69 begin66 proceed66 undertook62 initiate61 initial61 proceeding60 beginning60
    commended praised78 lauded74 praising65 acknowledged64 conferred63 honored62 praise62 recognised60 appreciation60 award60
    comment replies63 reply62 respond61 response57 remark56 answer55 bitch55 reported55 answered54 responded53
    commentary referee56 reporters53 reporter53 broadcast52 critic52 criticism52
    commerce ecommerce72 business69 shopping68 sales66 retail65 economy65 shop64 merchant64 marketing64 goods63
    commission commissioner64 agency63 delegation57 broker56 contractor54 brokered54 contract53 payroll52 directing52
    commissioner commission64 agency59 agent58 league58 councillor56 coordinator55 mayor55 deputy54 sheriff54 curator54
    commit commited86 committing85 committed80 commits80 commitment72 transaction52 contribute52
    commited commit86 committed85 committing76 commits67 commitment66 reneged56 pushed56 accorded56 transaction54 accept53
    commitment committed75 commit72 committing70 commited66 passion61 loyalty57 dedication55 vowed54 pushing54 relationship53
    commits commit80 commited67 committing66 committed60 revision53
    committed commited85 commit80 committing80 commitment75 commits60 signed54 accept53 saved53 secured53 admitted53
    committee chaired59 convened59 chairman59 crew57 councillor57 staff53 board53 coalition52 battalion52
    committing commit85 committed80 commited76 commitment70 commits66 passion52 pushing52
    commodity goods59 currency58 tariff53 trader53 mineral53
    common standard56
    communicate communication93 communications80 conversation67 conversations66 talks64 transmit63 talking62 speak62 chat60 mediated59
    communication communicate93 communications87 conversations72 conversation70 talks68 talking66 discussing62 chat61 speak60 transmit59
    communications communication87 communicate80 telecommunications71 transmit71 channels66 telecom64 conversations62 telecoms61 broadcast61 network61
    community clan58 group58 team58 town58 solidarity57 forum55 club54 participation53 society53
    companies company88 corporation79 industry76 manufacturer66 business65 firm64 supplier63 manufacture62 organisation62 employer61
    companion follower60 escort59 colleague56 leash55 ally52 patron52 predator52
    company companies88 corporation85 manufacturer70 industry70 business70 firm69 organisation68 employer67 llc66 manufacture66
    compare comparison90 compared89 difference70 differ65 similar65 similarity58 test57 equal56 equivalent56 better53
    compared compare89 comparison83 similar66 difference66 differ62 better60 than60 likened55 similarity54 disagree52
    comparison compare90 compared83 difference66 similarity64 differ59 greater58 equal58 similar58 equivalent57 equivalence55
    compassion empathy67 sympathy66 prayer59 cruelty57 suffering56 soul55 wisdom52 guilt52 emotional52 emotion52
    compatibility supported60
    compel expel73 expell70 expelling67 expels66 spell61 spelling60
    compensate compensation68 adjustment62 adjust57 equal56 equality54 adapt54 acknowledge53 correction52
    compensation compensate68 pays66 wage62 pay61 salary59 paying57 paid56 repaid54 payoffs54 reputation53
    compete competition80 participate70 tournament63 participating62 perform59 contest59 racing58 participated57 sport57 championship56
    competition compete80 contest72 tournament67 opponent64 racing63 championship63 challenge61 participate61 sport59 promotion58
    complain complains89 complaining88 complained79 complaint73 complaints73 suck57 reported56 criticised56 whines56 frustrating55
    complained complain79 complaining78 complains73 complaints72 complaint67 criticised62 reported60 dispute56 frustrating54 criticized52
    complaining complain88 complains83 complained78 complaints73 complaint69 frustrating61 whines59 criticised57 criticism53 arguing53
    complains complain89 complaining83 complaints74 complained73 complaint71 whines67 claims55 blames53 reported53 criticised52
    complaint complaints90 complain73 complains71 complaining69 complained67 dispute64 claims61 lawsuit61 alleging57 issues56
    complaints complaint90 complains74 complain73 complaining73 complained72 issues67 claims66 problems62 criticised60 dispute60
    complement union52
    complete completed75 completing72 finished71 completion68 accomplished64 full63 finalized60 satisfied58 done57 required57
    completed finished77 complete75 done69 awarded68 completing65 sent64 submitted63 requested62 added61 accepted60
    completing completion76 complete72 finished71 completed65 finish62 accomplish58 progress57 proceeding57 continue57 continued56
    completion completing76 complete68 finish61 finished57 accomplished57 finalize56 fulfill54 continued53 accomplish53 due52
    compliance comply72 enforcement69 enforce69 adherence62 regulation58 integrity55 complied55 protections54 sanction53
    complication scenario55 incident54 repeated54 dispute53 misunderstanding53 conflict53 confusion52 situation52 ongoing52
    complied comply69 proceeding57 violate57 accorded56 prompted55 compliance55 underwent54 enacted54 intervened54 obey53
    compliment praises58 appreciation57 praised55 beauty55 gratitude53 impression53 blessing52 praise52
    comply compliance72 complied69 enforce64 adherence61 obey60 enforcement59 uniform54 accommodate54 proceeding52 approval52
    component element58 panel53 react53
    compose composition67 write53 paste53
    composition compose67 consist56 abstract52 mixture52 craft52
    compound chemical57 chemistry55 element53 chem53 substance53 ingredient52 mixture52
    compressor air53 gas52
    comprise consist64 portion58 constitute58 divide56 gathered55 gather55 formed52
    compromise compromises92 compromising69 negotiate67 negotiating66 negotiated63 negotiation62 negotiations61 compromised56 agreement56 agreements54
    compromised hacked81 hacker61 secure59 infiltrated58 exploited58 stolen58 compromise56 hack55 attacker55 secured55
    compromises compromise92 compromising64 negotiating61 negotiated60 negotiate60 negotiations59 negotiation58 agreements54 marginalize53 compromised52
    compromising compromise69 compromises64 secure56 securing54 compromised54 blackmail52
    computer laptop71 windows68 hardware65 machine65 internet62 desk61 mac60 computing60 phone60 processor59
    computing programming69 processing67 coding63 computer60 program59 implement56 implementation56 operations55 software55 programs55
    con concur55 confer55 contol54
    concede conceded61 abstained52
    conceded admitting61 concede61 concession61 insisted59 defeats58 scored58 won56 disqualification55 admitted55 defeated55
    concentrate concentration76 focus58 disperse56 distract53 pollute52
    concentration concentrate76 mixture56 quantity54 disperse53 pollute53 proportion52
    concept notion71 ideation60 theory58 cognition53
    concern concerns91 concerned86 worry67 cautious66 alarmed61 warnings60 warns60 issues59 caution58 danger58
    concerned concern86 concerns77 worry74 cautious68 alarmed63 warns58 reassured57 warning56 cautioned56 care56
    concerns concern91 concerned77 scrutiny67 issues64 alarmed61 cautious59 consideration58 threats57 worry57 suspicions56
    concert venue74 tour67 touring63 musical60 band60 stage58 festival57 music56 theater56 theatre55
    concession conceded61 reservation54 coup53 coups52
    conclude conclusion80 imply68 concluded67 prove63 assertion61 proved60 implication59 proof58 verify58 statement57
    concluded conclusion71 conclude67 finished63 finalized62 ended60 resulted60 acknowledged59 result59 final56 satisfied56
    conclusion conclude80 concluded71 summary59 outcome55 result54 premise54 imply52 response52
    concrete mortar69 steel57 paved57 ground56 building56 construction55 material54 brick54 rubble53 soil52
    concur con55
    condemn condemns90 condemned82 condemnation75 denounced64 deny62 denying58 denounce57 forbade56 punished55 denouncing55
    condemnation condemn75 condemned75 condemns69 persecution63 forgiveness56 denounced56 praise55 worship54 salvation54 chastised54
    condemned condemn82 condemns76 condemnation75 punished63 denounced62 imprisoned57 executed57 punishment56 punish56 sanctioned55
    condemns condemn90 condemned76 condemnation69 denounced59 bans58 imposes55 denounce53 punished52 deny52
    condition conditions86 conditional60 criterion54 requirement52
    conditional condition60 imply54 conditions54 implication54
    conditions condition86 criterion57 conditional54 scenario54 circumstance53 statements52 requirement52
    condolence condolences94 devastated61 died54 rip52
    condolences condolence94 devastated56 died53
    conduct conducting77 resisting54
    conducting conduct77
    confer convene59 contol55 con55
    conference conferences89 tournament61 playoff59 teams58 gathering56 championship55 attend54 playoffs54 meeting54 arena53
    conferences conference89 tournament58 teams56 meetings52 gathering52
    conferred honours64 commended63 recognised61 award59 issued58 declared57 earned57 qualification56 honored56 applied54
    confessed admitting70 confesses70 guilty64 guilt58 convicted58 raped57 admit57 ashamed57 disclose56 denying56
    confesses confessed70 disguised60 secret60 betray59 blackmail58 betrayal58 admitting57 deception56 reveal56 betrayed55
    confidence optimism56 uncertainty54 intelligence53 reliability52 trust52
    confidentiality secrecy73 privacy72 disclose62 security62 secure61 private56 publicly54 disclosed54 secret54
    confined trapped58 secured56 imprisoned54 escapes54 surrounded54 restraint53 securing53 prison53 sheltered53 jailed52
    confirm confirmation76 confirms76 verify61 affirms53 pleased53 approve52 affirm52 reassured52 assure52 delivers52
    confirmation confirms79 confirm76 verify63 affirms57 approve57 concluded55 affirm55 acknowledged55 convinced55 reassured54
    confirmed traded70 bought67 confirms58 seller55 buyer55 buy55 exchanged55 dealt53 sold52 sell52
    confirms confirmation79 confirm76 approves60 affirms60 verify60 confirmed58 approve58 affirmed57 finalized57 assured56
    confiscate confiscation97
    confiscated smuggling61 seized60 detained59 customs57 enforcement54 arresting52 arrest52 outlawed52
    confiscation confiscate97
    conflict clashes75 quarrel70 disputes67 confrontation66 rivalry64 hostilities63 controversy62 clash62 clashed62 war61
    confront confrontation76 confrontational62 fight59 fighting55 threaten53 punch53 quarrel53 threatening52
    confrontation confrontational86 confront76 fight67 quarrel67 conflict66 fighting65 disputes63 clashes61 hostilities60 anger59
    confrontational confrontation86 confront62 aggressive59 quarrel58 hostile57 aggression57 fighting56 disputes55 agitations55 defiance55
    confuse confusion73 explain63 tell58 misunderstanding58 understand56 clarify56 explanation56 telling55 differ54 explained54
    confusion misunderstanding74 confuse73 clarify68 clarification64 explanation63 understanding61 difference59 explain59 mistake57 discrepancy57
    congestion traffic64 toll55 transport52
    congestive remainder59
    congratulate congratulated89 congratulates89 congratulation87
    congratulated congratulation89 congratulate89 congratulates85
    congratulates congratulate89 congratulation86 congratulated85 thanks58 thanking54 thanked54 thank52
    congratulation congratulated89 congratulate87 congratulates86
    congregation church75 pastor67 sect65 preacher63 worship61 flock55 cleric54 worshipper53 catholic53 mosque53
    congressman representative79 politician69 senator68 legislature62 governor60 councillor60 chairman58 attorney57 lawyer57 bill57
    connect connecting94 connection88 connected80 connections76 joined66 connectivity66 join62 joining60 disconnect59 tie58
    connected connect80 connecting77 connection77 connectivity71 connections70 joined63 tied61 linked60 disconnect59 network58
    connecting connect94 connection90 connections82 connected77 connectivity69 joined61 network60 disconnect58 join58 joining58
    connection connections91 connecting90 connect88 connected77 connectivity75 network64 disconnect62 interconnect58 port57 joined55
    connections connection91 connecting82 connectivity76 connect76 connected70 network64 interconnect59 wire57 port55 disconnect54
    connectivity connections76 connection75 network75 connected71 connecting69 connect66 internet56 interconnect56 junction55 net55
    conquer conquered78 invade64 invaded61 invasion60 defeat59 battle59 dominate58 besieged58 invading58 warlord56
    conquered conquer78 invaded76 rebelled66 invade64 invading63 recaptured62 deposed62 annexed62 invasion61 seize59
    conscience guilt62 consciousness62 ethics58 integrity52
    consciousness conscience62 realization59 awareness57 brain57 cognition56 perceive56 perception55 bodies52 coma52 illusion52
    conscription militia59 military58 troop56 draft56 army56 recruitment56 militarise55 soldiers55 enlist55 mobilized52
    consensus agreement64 discussions61 unanimously58 discussion57 debate53 agreeing53 collaborate52
    consent consents94 prohibits58 rape55 legal52 rights52 discretion52 permit52 forbade52 approval52 allowing52
    consents consent94 prohibits58 rape54 rights52 forbade52
    consequence consequences84 punishment58 punished57 repercussions57 precedent55 prosecution55 implication55 retaliation55 outcome55 sanction54
    consequences consequence84 repercussions74 punishment66 punished61 effect58 punish58 retaliation57 punishing57 fines56 danger55
    conservation extinction59 endangered57 biodiversity56 ecological56 preserve56 reclaimed53
    consider considering73 considered73 suggested60 suggest58 suggestion55 consideration55 take53 suppose53 possible52 proposed52
    consideration decisions66 decision63 considered62 decide60 choice58 concerns58 scrutiny56 priority56 considering56 consider55
    considered consider73 considering71 consideration62 suggested60 discussed58 proposed58 reviewed56 approved55 suitable55 described54
    considering consider73 considered71 suggest59 suggested58 consideration56 proposed55 suitable55 suggestion54 discussed54 provided54
    consist comprise64 formed56 composition56 organized55 mixture55 portion54 repetition53 combine52 continued52 gather52
    consistency consistently70 validity55 stable52 reliability52
    consistently consistency70 repeatedly60 stubbornly57 frequent56 keeping54 continues52 strongly52 accuracy52 maintain52 success52
    consolidated merger58 merge55 corporation54 dissolved52
    conspiracy suspicion60 suspected59 hoax59 suspicious58 suspicions55 mystery55 suspect54 mysteries54 investigation53
    constituency councillor66 parliament64 legislature61 election61 elections61 politician59 referendum59 candidate59 voter59 representative58
    constitute declaration60 declaring59 designate58 comprise58 declared56 declare55 undertake55 declares55 imposing54 describes52
    constitution constitutional88 amendment66 legislature61 judicial58 sovereignty58 government57 ratification56 democracy54 legislation53 ratified53
    constitutional constitution88 judicial66 amendment63 legislature60 legislation59 government59 sovereignty57 democracy56 jurisdiction56 monarchy55
    constraint restriction57
    construct construction69 creation61 create58 implement58 building57 establishes56 declaration55 existence54 establish54 forming53
    construction building86 built74 construct69 build69 fabrication63 making62 assembled60 manufacture59 assemble58 buildup58
    consulate embassy88 visa71 visas69 consuls66 diplomat59 ambassador58 diplomatic58 diplomats56 ambassadors53
    consuls consulate66 embassy65 diplomat61 diplomats58 ambassador55 ambassadors54 ministers53
    consult consulted69 consultations60
    consultations consulted68 consult60 counsel59 consultative57 appointment55 ministerial54 meetings52
    consultative ministerial58 consultations57 ratification53 convened52
    consulted consult69 consultations68 expertise54 informed53 lobbied52
    consume consumption75 eating63 eat62 feeding58 meal55 waste55 hungry54 feed52
    consumer consumerism79 customer66 marketing59 advertiser59 commerce56 retail56 consumption55 industry54 sales53 market53
    consumerism consumer79 marketing56 consumption55
    consumption consume75 spending67 consumer55 spend55 consumerism55 expense54 economic53 economy53 demand52 economics52
    contact contacted79 contacts69 email60 address57 mail56 telephoned55 mailing54 invitation53 responded52 send52
    contacted contact79 responded65 wanted59 send59 sending58 requested58 gave57 followed57 willing57 submitted57
    contacts contact69 addresses55 telephone53 telephones52 contacted52
    contain include63 exclude57
    container dock67 lid60 boxes57 box55 packing55 cargo53 liquid52 vial52
    content contents76 text62 posts62 media56 information55 resource53 reading53 stuff52
    contents content76 resource56 text55 information53 stuff52 document52 files52
    contest prize75 competition72 challenge69 winning62 award62 participating62 won62 nomination61 victory60 participate59
    context usage59 scene57 scope52 sentence52 purpose52
    continent europe68 country62 region61 european58 mainland56 archipelago54 china54 earth53 ocean53 african52
    continue continued86 continuing85 continues83 stops69 stopped67 proceed67 stopping66 end65 finish64 quit63
    continued continue86 continues85 continuing85 ongoing63 stopped60 further60 follows59 stops59 repeat59 ends59
    continues continuing88 continued85 continue83 ongoing65 stopped65 end64 keep64 stops63 ends61 remained60
    continuing continues88 continue85 continued85 ongoing67 stopped63 proceed61 end61 keep61 stop58 stops56
    contol convene65 confer55 con54
    contract agreements70 negotiated65 negotiate64 negotiating62 negotiations62 agreement61 lease61 deals61 contractor61 negotiation60
    contractor carpenter67 contract61 vendor59 supplier59 worker59 employer58 engineer58 designer57 employee57 secretary56
    contradict contradicts95 contradicted91 misunderstanding59 false54 unfounded53 implication53 misconception53
    contradicted contradicts91 contradict91 misunderstanding55 unfounded55 misconception54 false52
    contradicts contradict95 contradicted91 misunderstanding56 misconception52 false52
    contrast colour54 emphasis53
    contribute contribution82 contributions76 contributed71 donate66 donated62 participate61 donations61 donation60 participating59 participated57
    contributed contribution75 contributions73 contribute71 participated59 submitted58 created58 resulted58 acknowledged57 applied56 donated56
    contribution contributions90 contribute82 contributed75 donation64 donations64 donated62 earned59 award58 participated58 participating57
    contributions contribution90 contribute76 contributed73 donations63 donation60 donated59 influence57 award57 participated57 funding56
    control manipulate62 dominate59 controller57 manipulation56 manage56 regulate55 management54 restraint53 responsible53 disturbances52
    controller mvc64 control57
    controversy debate68 debated66 disputed65 conflict62 dispute61 criticized61 disputes60 criticism59 criticised58 objections58
    convene contol65 confer59 renege52
    convened chaired70 unanimously61 committee59 meeting56 attended55 presided53 consultative52 meetings52 appoint52
    convenience convenient75 beneficial63 advantage59 necessity59 benefit58 efficiency55 practical54 preference52 purpose52
    convenient convenience75 easier57 beneficial55 practical53
    convention tradition55
    converged convergence82 sequence63 limit58 infinity56 begun54 series53 limits52
    convergence converged82 sequence59 limit58
    conversation conversations91 talking84 talks80 discussing79 talk75 communication70 chat70 dialogue70 discuss68 communicate67
    conversations conversation91 talks79 talking77 communication72 discussing71 dialogue70 discussions67 chat66 communicate66 talk65
    convert transform61 multiply55 transformation53
    convey expressing57 expresses52
    convict convicted77 criminal76 imprisonment73 conviction70 imprisoned69 prison69 prisoner67 prisoners66 convictions64 crimes64
    convicted conviction81 convict77 sentenced77 criminal75 convictions71 acquitted71 prosecuted70 crimes70 imprisoned69 jailed69
    conviction convictions82 convicted81 convict70 criminal69 prosecution69 acquitted65 arrest65 crimes64 imprisonment64 crime63
    convictions conviction82 convicted71 convict64 verdict60 crimes60 criminal60 acquitted58 accused57 judge56 prosecution56
    convince argue67 persuade66 convinced64 argued62 argument58 prove57 arguing56 proof56 preach53 proved53
    convinced convince64 persuaded62 believes61 fooled60 believe58 argued57 crushed55 believed55 reassured55 sense55
    convoy patrols56 cargo55 coalition55 troop54 battalion54 patrol53 tanker52 troops52
    cook cooker74 chef72 stove67 cuisine66 bake60 meal59 grill59 fry58 boil58 oven57
    cooker cook74 stove65 pot63 chef62 cuisine60 chicken57 boil56 burner55 kitchen55 oven54
    cookie session52
    cool great62 fine54
    cooperate cooperated86 cooperation78 cooperating72 collaborate65 collaboration64 partnership62 together60 coordination59 negotiated58 negotiation58
    cooperated cooperate86 cooperating63 cooperation61 collaborate56 negotiated53 labored53 partnership53 together53 dealt52 acknowledged52
    cooperating cooperation72 cooperate72 cooperated63 coordination58 meeting57 collaboration57 collaborate55 feuding54 delegation53 together53
    cooperation cooperate78 cooperating72 coordination72 collaboration70 collaborate63 diplomacy62 cooperated61 communication57 partnership57 coordinated56
    coordinate axis54 angle52
    coordinated coordination72 organised61 organized61 arranged57 organizing56 cooperation56 collaboration55 arrange55 organize55 formation54
    coordination coordinated72 cooperation72 collaboration60 cooperate59 cooperating58 interaction57 organizing54 collaborate54 mechanism53 initiative53
    coordinator coach62 manager57 adviser57 advisor57 commissioner55 assistant54 liaison53 instructor52 assisting52 manage52
    cop policeman77 officer74 police70 policemen68 detective64 officers63 policing61 criminal61 sheriff60 civilian58
    cope survive59 care56 worry54
    copy copyright62 paste61 stoning58 transfer55 download54 backup53 preserve53 clip52 transferred52 archive52
    copyright copy62 license56 trademark56 publisher52 sued52 legal52 rights52
    cordon cordoned58 coupon52
    cordoned cordon58 sealed53
    core processor57
    corn maize81 cereal62 wheat61 vegetable61 grain59 rice58 soybean54 food54 agriculture54 bread52
    corner border57 wall57 sides53 sidewalk53 center52 boulevard52 side52 angle52
    coronary artery55 heart53
    corporation company85 companies79 llc73 business68 organisation66 organization65 industry63 manufacturer62 headquarters61 ceo60
    corpus linguistics62 linguist55 grammar53
    correct right73 clarify59 correction57 mistake52
    correction mistake69 inaccurate60 misunderstanding58 fixed58 discrepancy57 correct57 clarify55 false54 confusion54 fix54
    correlation relation54
    correspondence mapped52
    cosmos universe64 galaxy60 planet57 sky56 destiny53
    cosplay costume52
    cost costly78 pricing73 price73 fee69 budget61 free57 afford55 expense54 dollar52
    costly cost78 budget67 pricing64 expense62 afford61 spending60 fee56 money56 paying54 deals54
    costume outfit76 dressed76 dress69 suit69 clothing66 gown65 disguised65 wearing64 robe62 clothes62
    cotton fabric67 textile65 material61 silk59 cloth58 linen57 clothing56 towel55 laundry53 jeans53
    couch furniture75 bedroom58 desk56 seat56 chair56 room53
    could can84 possible73 able69 would66 might66 cannot60 possibility58 permitted58 suitable53 allowed53
    council councillor69 counsel53 municipality53 authority52
    councillor council69 constituency66 politician63 senator63 mayor63 congressman60 representative59 parliament59 candidate58 voter57
    counsel counselor78 counseling77 therapist69 therapy61 lawyer61 attorney60 consultations59 judge55 advisor55 psychologist55
    counseling counselor78 counsel77 therapy72 therapist67 psychologist54 psychology52 troubled52 discipline52
    counselor counsel78 counseling78 therapist69 psychologist62 therapy59 college52 advising52
    count counts91 counted90 total62 three61 two60 counter59 dozen59 six58 four57 twelve56
    counted count90 counts85 total64 three62 two62 four62 six58 dozen57 combination57 twelve56
    counter counts59 count59 countered58 counted55
    counterattacks attacking68 attackers65 attacks63 defends63 defence61 attack60 defense60 defending60 defend56 countered56
    countered counter58 counterattacks56 opponent52
    country nation76 india71 china70 russia69 europe65 japan65 location63 pakistan63 ukraine63 korea63
    countryside garden57 village56 landscape56 scenery56 territory55 land55 courtyard55 area55 country55 suburb53
    counts count91 counted85 total59 counter59 dozen55 plenty55 two54 bunch54 three53 twelve53
    county district58 state57 town53 country53 located53 location52
    coup coups93 coupon83 discount64 indictment55 overthrow54 concession53 hostages53 overthrowing53 kidnap52 bounty52
    couple together64 partner62 relationship61 marriages59 pair58 married56 marriage55 engaged55 partnership53 wife52
    coupon coup83 coups82 discount64 cordon52
    coups coup93 coupon82 discount62 hostages56 kidnappings54 deals52 indictment52 rallies52 concession52
    courage courageous80 bravery77 fiercely57 inspire57 pride57 strong56 fear55 strength54 dedication53 motto52
    courageous courage80 bravery79 fiercely55 pride52
    course yes55 allowed54 can52 already52 pleas52
    court courting85 judicial80 judge72 proceedings71 defendant70 justice68 jurisdiction66 lawyer63 prosecution62 law61
    courtesy manners62 politely57 appreciation57 acknowledge56 respect55 prompting53 thanking53 gratitude53 rudeness53
    courting court85 judicial68 defendant66 justice64 proceedings64 judge63 jailing59 disputes59 plaintiff58 arraignment58
    courtyard balcony60 countryside55 monastery55 garden54 backyard52
    cousin nephew68 relative67 uncle67 aunt66 sister64 granddaughter61 grandson60 family60 grandmother58 classmate57
    cover covered80 coverup73 sleeve59 coverage58 blanket55 shelter55 cloth54 wrap53 surrounded53 scarf52
    coverage covered64 cover58 insurance56 coverup55
    covered cover80 coverup66 coverage64 surrounded57 protects56 treated54 protection54 protected54 protect52
    coverup cover73 covered66 coverage55
    cow cattle79 beef69 cowering62 animal61 milk60 deer58 meat58 horse56 steak56 pig55
    cowering cow62 beefed54 chickening53 beef53 cattle53
    crab lobster73 shrimp67 whale57 fish54 tide53
    crack cracked84 crackdown70 fracture67 shattered61 breaking60 breaks57 break56 addict52
    crackdown crack70 cracked65 breaking59 lockdown57 break56 shattered56 breaks55 smashing55 halt53 breakdown52
    cracked crack84 shattered66 crackdown65 fracture64 broken60 breaking58 broke57 smashed55 stole54 repair53
    craft crafted72 making69 fabrication62 maker60 creation58 production58 supplies58 hobby57 carving57 workshop57
    crafted craft72 making64 manufacture63 made63 designed60 fabrication60 make58 created58 maker58 built58
    crap shit77 nonsense58 junk52 stupid52
    crash wrecked64 fatal63 accident60 fault60 faulted59 broken56 halted56 collapsed55 malfunction53 broke52
    crate box56 steam53 trade53 cage53
    craving appetite70 hungry67 desire64 hunger63 addiction57 tasting57 addict56 eating55 taste55 urge55
    crawl crawler82 cave57 scrap57 scrape56 searching54 searches53 dig53 walk52
    crawler crawl82 critter55 worm55 grinder53
    crazy insanity60 odd56
    cream dessert57 wax57 butter57 milk56 foam55 skin55 powder53 gel53
    create creation76 created72 generate70 creator65 making64 make59 construct58 developing58 develop58 formed57
    created create72 made64 creation63 creator63 contributed58 formed58 crafted58 making56 original55 appeared55
    creation create76 creator73 created63 evolution63 making62 construct61 generation60 existence59 formed59 generate58
    creativity art63 imagination61 aesthetics59 ideation58 innovation57 design56 entertainment56 making55 marketing54 creation54
    creator creation73 create65 maker64 created63 founder63 author62 invented57 deity56 owner56 crafted55
    creature animal77 critter69 species66 insect65 snake64 predator64 bird63 monster63 prey62 dog61
    credence crumple59
    credential credentials84 associate52
    credentials credential84 authorization59 password58 authorized56 associate54 account53 secured52
    credibility credible75 legitimacy66 trust60 validity57 quality57 believed56 evidence55 claims55 fake55 believe54
    credible credibility75 legitimacy54 believed54 valid53 disputed53 legitimate53 fake52 validity52 believe52
    credit credits81 creditor72 debt62 payment61 owe60 loan58 payments58 paying57 reputation56 repay56
    creditor debtor79 credit72 payer65 credits58 bank55 debt52
    credits credit81 creditor58 paid54 reputation53 owe52 paying52 payment52
    creep scare55 grotesque54 horror53 freak52
    crest tooth55 logo53 banner52
    crew aboard63 ships60 personnel60 captain59 team57 committee57 navy57 passengers56 recruits56 boarded54
    cricket baseball65 sport64 football59 ball59 bat58 tennis58 hockey56 basketball55 india54 pitch54
    cried cry72 screamed60 tear58 blew58 devastated57 sad56 saddened56 felled55 yelled54 blown53
    crime crimes93 criminal81 murders73 thefts71 theft71 robberies71 homicides70 murder70 homicide69 prosecuted67
    crimes crime93 criminal79 prosecuted76 murders75 thefts71 homicides70 convicted70 robberies69 murder69 punishment68
    criminal crime81 crimes79 convict76 convicted75 conviction69 detective68 prosecuted68 homicide66 police66 murderer66
    crisis disaster75 panic66 tragedy65 emergency60 unrest60 troubled58 recession57 rescue57 riots56 situation56
    criterion conditions57 condition54 validity53 assertion52
    critic criticising83 criticize81 critics79 criticism72 criticized67 reviewer60 criticised59 praising53 review53 commentary52
    critical review56 criticism53 reviewed52
    criticised criticized83 criticism79 criticising70 criticize67 critics64 complained62 complaints60 critic59 dislike58 controversy58
    criticising criticize95 critic83 criticized77 criticism77 critics72 criticised70 feedback58 sentiment58 reviewer57 reviews56
    criticism criticized86 criticised79 critics78 criticising77 criticize75 critic72 reviews59 reviewer59 dislike59 controversy59
    criticize criticising95 critic81 criticized75 criticism75 critics70 criticised67 sentiment56 feedback56 praising54 reviewer53
    criticized criticism86 criticised83 criticising77 criticize75 critics75 critic67 controversy61 dislike60 hostile57 denounced56
    critics critic79 criticism78 criticized75 criticising72 criticize70 reviewer68 reviews66 criticised64 review60 rating54
    critter creature69 animal62 predator58 pest58 prey58 insect56 crawler55 worm55 wildlife54 rabbit53
    crop cropduster73 agriculture61 planting61 planted59 harvest58 grow57 grass54 vegetation52
    cropduster crop73 duster63 harvest52
    cross crossing81 crossed79 across71 crossfire53 passing53 passes53
    crossed crossing79 cross79 across69 passed61 passes54 passing52
    crossfire fire58 fires54 cross53
    crossing cross81 crossed79 across76 passes56 passing53 bridge53
    crowd people70 audience67 group59 flock56 gathering56 population56 bunch55 demonstrators52 turnout52 gathered52
    crowned reigning61 reigned60 reign55 beheaded53 ruled53 slain53 decreed52 conquered52 deposed52
    crude petrol60 petroleum57 fuels54 vanilla54 oil54 fuel53 sour52
    cruel brutal65 harsh59 kill52 deadly52
    cruelty compassion57 animal54
    cruise cruises89 cruised81 ships63 sailing63 sail63 maritime59 naval56 shipper55 ship55 navy55
    cruised cruise81 cruises75 sail59 sailing57 ships56 ship55 shuttled54 shipper53 flead52
    cruises cruise89 cruised75 sailing66 ships65 maritime63 sail63 ship59 coast58 naval56 sea55
    crumple credence59
    crush crushing71 crushed61 match52
    crushed crushing76 crush61 convinced55 defeated54 devastating53 collapsed52 cried52
    crushing crushed76 crush71 pushing55 strangled55 pushes55 smashing54 devastating54 push53 embracing52 beat52
    cry cried72 tear59 emotional58 emotion57 suck57 feel56 angry55 feeling54 hug54 hurt54
    cuc epc58 ciac56 gtc55 apec52
    cuisine meal74 food71 dish68 restaurant68 dining66 cook66 chef66 recipe64 kitchen63 dinner62
    cult sect61 worship58 religion55 club54 worshipper53 follower53 congregation52
    culture civilization61 entertainment57 language56 society56 nation54 country53 ethnicity53 religion53 tradition53 ethnically52
    cup coffee63 beverage62 cupcake61 union57 poured54 pour54 milk53 beer53
    cupcake cake63 cup61 dessert55 muffin54 flavor54 pie52
    curate curator55
    curator museum64 collector56 curate55 exhibit55 commissioner54 biologist53 historian53 investigator52
    curb streets59 road57 street55 roll55 sidewalk54 roadside54 roads53 avenue52
    cure remedy75 treatment70 heal67 treat61 treating59 therapy58 medicine57 disease57 treated57 patch57
    curfew curfews96
    curfews curfew96 rioting52
    currency dollar77 coin71 cash63 pound60 money59 bank59 economy59 commodity58 inflation57 value57
    current present58 electricity52
    curse swear68 swore56 suck52
    cursor mouse68 pointer61 notepad52
    curtain linen59 cloth59 robe55 balcony55 fabric53 shower53 gown52
    curve plotting60 slope59 plot56 spiral56 bend53
    custody parent61 divorce61 kidnapping57 jail57 possession57 court55 detention54 ruling53 detained52
    custom customize78 design55 modification54 modify53 redesign52
    customer consumer66 client60 service60 patient57 user57 purchase57 vendor56 company56 retail56 merchant55
    customize custom78 modification63 modify61 redesign59 styling52
    customs smuggling71 confiscated57 imports57 duty57 exports56 shipment54 freight53
    cut cutting91 cuts87 slice71 trim64 split64 chop62 haircut62 knife62 knifed61 carving60
    cuts cut87 cutting86 slice63 carving62 wound62 haircut60 wounds60 trim59 chop59 knife57
    cutting cut91 cuts86 slice67 carving67 chop64 knife63 mutilate62 trim61 delving60 knifed59
    cycle period62 bicycle57 bike55
    dad father89 mom75 mother70 parent70 mum65 family63 husband62 daughter62 grandson61 sister59
    damage damaging79 damaged76 destroys65 harmed62 injuring62 wounding61 destroyed61 hurt60 impact60 attack60
    damaged damage76 repaired71 broken69 wrecked68 damaging68 smashed67 repair66 destroyed65 harmed63 affected61
    damaging damage79 harm71 damaged68 harmed68 destroying66 destroys64 dangerous64 injuring63 destruction61 wounding60
    damascus mosul62 cairo57 egypt54 ankara54 jihad54 iraqi54 tehran53 morocco53
    dance dancing95 dancer75 ballet69 ballerina61 music58 ballroom57 movements57 movement56 party56 musical55
    dancer ballerina77 dancing76 dance75 ballet70 performer56
    dancing dance95 dancer76 ballet71 ballerina64 ballroom60 music59 movements58 movement57 musical57 motion56
    danger dangerous85 safety77 risk72 threats71 threat69 safe69 harm66 cautious66 threatened66 threatening64
    dangerous danger85 deadly71 safe70 safety69 damaging64 risk63 threats62 harm61 cautious59 violent58
    dark darkness86 black66 night66 light64 shadow62 color59 lighting57 lighted57 colour57 evening53
    darkness dark86 shadow66 light64 night61 lighted59 lighting58 black56 twilight56 sunlight54 silence54
    data information64 database59
    database data59 table57 stored54
    date dating65 month63 birthday60 year59 expire55 expiration55 anniversary54 days54 day54 timeframe52
    dating date65 single63 relationship63 girlfriend59 boyfriend59 romance59 sex55 married54 flirting53 marriage53
    daughter granddaughter76 child73 parent70 mother67 girl66 sister65 her64 mom64 grandson63 father62
    day days75 today68 everyday68 friday63 monday63 daytime61 evening61 yesterday60 afternoon60 holiday57
    daycare babysitters59
    daydream daytime54
    days day75 week63 monday60 everyday59 hours59 weekly58 yesterday56 hour55 today55 month55
    daytime evening71 sunlight67 night64 afternoon62 sun62 day61 sunshine60 weather59 noon57 morning57
    dead died77 killed76 dies73 death71 die68 dying66 murdered66 fatal66 fatally62 deaths61
    deadbolt lock54
    deadline postponed57 schedule55 scheduled54 delaying52
    deadly fatal74 dangerous71 fatally70 homicide66 poisoned65 poisoning64 killing64 poison64 killer64 death63
    deal offer72 deals69 offers67 trade67 dealt65 offered64 offering63 buy61 redeem60 purchase59
    dealer dealership87 vendor64 seller63 buyer61 mechanic61 factory60 merchant59 selling58 trader58 car57
    dealership dealer87 sales57 vehicle56 car55 commerce55 retail54 selling54 factory53 buyer53 seller53
    deals sale71 deal69 buying66 negotiate66 buyer66 offers66 negotiations65 discount65 pricing65 dealt65
    dealt deal65 traded65 deals65 trade63 exchanged63 bought60 buyer59 sold59 repaid58 accept57
    death dying86 deaths80 die75 fatal74 dies73 killing73 murder72 dead71 suicide70 murdering70
    deaths death80 dies73 fatal72 dying71 killings70 killed70 died69 murders68 killing68 kills67
    debate debated87 discussion74 arguing72 discussions70 controversy68 argument68 argue65 dispute60 disputes60 arguments60
    debated debate87 discussion68 controversy66 arguing65 argument62 discussions62 disputed62 dispute61 argued61 questioned59
    debris rubble68 dust57 dirt56 trash52 dusting52 bodies52 bombardments52
    debt owe73 debtor72 loans66 repay66 loan66 bankruptcy64 finance64 finances63 credit62 financing60
    debtor creditor79 debt72 payer64 owe55 loan54 defector53 finance52 repay52
    debut starts60 beginning59 initial57 introduced56 starter55 starting55 announcing54 begins54 began54 launches52
    decade century68 year63 era61 ten52 vintage52
    deceive deception70 fooled58 decried58 fraud55 lie53 misgivings52
    deception deceive70 fraud64 lie63 illusion62 lied59 fooled58 disguised57 lies56 confesses56 cheating55
    decide choose79 chose75 decision74 choice73 decisions70 decided68 pick66 chosen63 consideration60 picked57
    decided chose72 decide68 decision66 choose64 picked64 chosen60 choice59 finalized56 voted56 finished55
    decision decisions88 choice76 decide74 choose71 chose70 decided66 chosen64 consideration63 verdict59 determined58
    decisions decision88 choice74 decide70 choose67 consideration66 chosen62 chose61 determined59 dilemma55 decided55
    decisive final58 chosen56 determined54 unanimously52 favoured52
    deck card62
    declaration declaring83 declared76 declare75 declares71 constitute60 designate59 denote57 establishes55 construct55 establish54
    declare declaring83 declares75 declaration75 declared74 designate65 constitute55 denote55
    declared declaring82 declaration76 declare74 declares71 designate62 denote60 conferred57 constitute56 proclaimed56 announcing54
    declares declare75 declaration71 declared71 declaring68 designate64 proclaimed57 denote57 constitute55 establishes52
    declaring declaration83 declare83 declared82 declares68 designate66 constitute59 establishes58 denote55 formally54 establish52
    decline declining92 declined68 decrease67 dropping60 reducing57 loss56 losses54 drop53 dismiss53 reduce52
    declined rejected69 decline68 refused63 declining62 removed60 responded58 refusal56 denied55 contacted54 refuses54
    declining decline92 decrease63 declined62 dropping59 reducing55 refusing52 loss52
    decor decorated80 decorations78 styling55 furniture54 wood53 linen53 cloth53
    decorated decorations81 decor80 costume55 styling55
    decorations decorated81 decor78 costume55 sculpture52 aesthetics52
    decrease reduce77 reducing74 decline67 reduced67 reduction64 declining63 increase60 increasing60 lower58 loss56
    decree decreed67
    decreed decree67 ruled57 heralded53 crowned52
    decried deceive58 queried55
    dedicate deduct56 sentence56 logic53 expressed52
    dedicated dedication68 devote60 commended54 complete53 built52 lauded52 tribute52 accomplished52
    dedication dedicated68 gratitude58 proud57 accomplishment56 fiercely56 effort56 supportive56 passion55 commitment55 strive54
    deduct deduction74 dedicate56 disburse55 claiming53 disbursed53
    deduction deduct74 disburse55
    deed estate64 ownership55 property54
    deepen deeply63 broaden53 deepest53
    deepest depth70 deeply53 deepen53
    deeply deepen63 depth57 fiercely57 severe55 deepest53 strongly53 extremely52 closely52 breath52 breathe52
    deer hunting65 cattle61 hunt60 wildlife60 animal59 cow58 buck55 tractors54 elk54 horse54
    defaced rescinded61 removal57 defying55 remove54 replace53 defy52 removing52
    default setting58
    defeat victory79 defeated78 defeats78 beating71 fight71 beaten70 battle69 beat67 winning66 fought65
    defeated defeat78 victory73 won72 destroyed70 defeats69 overcame68 beaten68 eliminated65 fought64 winning64
    defeats defeat78 defeated69 losses68 victory68 loss65 winning63 lose62 wins61 unbeaten61 destroys60
    defected disappearance54 broken53 betrayed53 kidnapped53 abandon53 abandoning53 strayed53 vanished53 resigned53 fled52
    defection defector74 faults62 bugging59 fault57 failures56 repair55 failure53 faulted52
    defector defection74 debtor53
    defence defense91 defending81 defend78 defends78 defended75 defender74 guarding72 attacking70 attackers65 protection61
    defend defends91 defending90 defended88 defence78 defense75 defender69 protect68 attacking65 guarding63 attackers62
    defendant accused80 plaintiff76 prosecutor72 court70 prosecution69 accuses67 accuse66 courting66 testified64 lawyer63
    defended defend88 defending84 defends83 defence75 defender72 defense71 protect67 protections65 protects65 recaptured64
    defender defence74 defending73 defended72 defend69 defense68 defends68 guarding65 guard63 tackle61 guardsman61
    defending defend90 defended84 defends83 defence81 defense78 defender73 attacking69 guarding68 protect67 attackers66
    defends defend91 defending83 defended83 defence78 defense74 defender68 attackers68 guarding64 attacking63 counterattacks63
    defense defence91 defending78 defend75 defends74 guarding73 defended71 defender68 attacking66 attackers61 protection61
    defiance uprising65 rebellion65 protest59 resisting58 confrontation58 surrender58 revolt57 rebelled56 obedience55 confrontational55
    define definition97 meaning80 term57 means55 dictionary54
    definition define97 meaning82 term60 means55 dictionary54 interpretation52
    defunct disbanded67 abandoned67 vanished63 scrapped59 dead57 revived56 disappearance53 maintained52 demolished52
    defy defying62 defaced52
    defying defy62 vying59 defaced55 battling53
    degree graduate65 doctorate64 bachelor63 qualification63 university58 phd57 college55 honours54 education53 profession53
    deity god69 worship66 worshipper65 religion63 belief56 creator56 prayer55 faith54 praise53 pastor52
    delay delays90 delaying85 timing65 waiting62 postponed58 pause56 pausing56 slow56 promptly55 waited55
    delaying delay85 delays84 postponed62 procrastination59 later57 postpone57 patience57 timing56 await56 waiting56
    delays delay90 delaying84 timing63 postponed61 waiting60 slow56 patience56 stalled54 speed53 promptly53
    delegate delegation81 allegation58 authority55 govern55 appoint54 appointee53 administer52 behalf52
    delegation delegate81 appoint62 authority61 behalf58 appointee58 duties57 commission57 administer56 administers55 ministerial55
    delete remove75 removing68 delving63 destroy61 removal60 removed59 purged59 clean57 kill57 cleaned57
    deli loi61 eei59
    delight enjoys56 praise56 blessing55 pleasure55 satisfaction52
    deliver delivery86 deliveries77 delivers76 delivered75 arrive67 arrives67 dispatched66 ship62 shipment62 arriving60
    delivered deliver75 arrived75 delivery74 delivers73 shipped71 receive70 received70 shipment70 arrive68 arrives67
    deliveries delivery84 deliver77 freight68 shipping61 shipment61 arriving59 arrival59 arrives58 arrive58 packing57
    delivers deliver76 delivered73 delivery64 promised56 serves56 pleased54 dispatched54 deliveries54 confirms53 arrives53
    delivery deliver86 deliveries84 delivered74 arrives70 arrive70 arriving70 shipment69 shipping68 arrival67 dispatched66
    delving removing68 removal67 delete63 remove63 cutting60 dismantling60 destroying60 severed59 trim59 clearing58
    demand demands71 demanding70 demanded64 pricing61 economics57 economic56 supply55 economy55 market54 surplus53
    demanded demanding71 sought67 demands64 demand64 prompted62 requested61 wanted60 required60 request59 requests58
    demanding demands83 demanded71 demand70 insist63 obligation61 imposed59 requiring59 forced58 mandate58 insistence57
    demands demanding83 demand71 demanded64 obligation64 burden59 tension58 frustration57 desire57 needs56 mandate55
    demilitarised militarise59
    demo sample52
    democracy dictatorship75 government69 elections66 election66 political66 politics65 voting62 govern61 freedom61 voter61
    demolished demolition72 destroyed72 destroying66 demolishing65 destroy64 dismantled63 eliminated63 destroys63 destruction60 dismissed59
    demolishing demolition68 dismantling67 demolished65 destroying63 abandon59 dismantled59 destroy59 removal58 surrendering57 reclaimed57
    demolition demolished72 demolishing68 rubble66 destroying63 destruction61 dismantling61 destroy58 dismantled58 destroys56 collapse55
    demon ghost55 inferno54 priest54 spirit54 evil54 witch53 monster53
    demonstrate demonstration84 demonstrated75 showing67 demonstrations64 illustrate63 indicate62 show61 prove60 exhibit57 showed55
    demonstrated demonstration75 demonstrate75 proved74 presented67 showed67 showing65 prove63 illustrate63 show60 indicated60
    demonstration demonstrate84 demonstrations75 demonstrated75 illustrate65 showing64 prove61 proved59 experiment58 proof58 show56
    demonstrations demonstration75 demonstrate64 protests58 protest57 demonstrators56 protested56 protesting53
    demonstrators protest71 protests70 protester67 protesting67 rallies62 marches61 protested58 riots58 demonstrations56 marched55
    denial denying71 denies67 deny65 rejecting60 reject57 rejects55 refuses55 admitting55 refusal54 rejection54
    denied denies73 rejected68 refused68 deny65 refusal62 refuses61 claiming59 denying59 claim58 insisted57
    denies denying82 deny82 denied73 refuses68 denial67 refusal65 rejecting65 reject63 insists61 rejects59
    denote designate61 symbol61 declared60 indicate59 declaration57 represented57 declares57 formally56 declaring55 declare55
    denounce denouncing95 denounced72 oppose62 opposes59 disbanding59 disband58 abolish58 condemn57 deny56 dissent56
    denounced denounce72 denouncing71 condemn64 condemned62 proclaimed61 condemns59 revoked59 dismantled56 criticized56 opposes56
    denouncing denounce95 denounced71 oppose61 disbanding60 opposes59 dissent58 abolish57 deny57 disband56 suppress55
    dentist tooth79 teethe63 surgeon59 jaw55 mouth53 doctor53
    deny denying89 denies82 denial65 denied65 restrict65 refuse64 reject63 rejecting63 prohibit63 forbid63
    denying deny89 denies82 denial71 rejecting66 refusing62 ignoring61 reject60 admitting60 denied59 refuses59
    depart departure78 leave76 leaving71 resignation68 resign68 departures67 abandoning65 resigning64 exit64 resigns63
    department administration65 agency58 officers57 personnel56 officer55 secretary54 administers54 faculty53 administer53 institution53
    departure departures91 depart78 leaving74 leave63 exit63 arriving62 flight61 destination61 arrival61 travel60
    departures departure91 depart67 leaving62 flights61 flight58 travel57 resignations57 arrival56 arriving56 destination56
    depend depending73
    depending depend73 unless60 suppose57 necessarily57 might53 possibility53 scenario52
    depict represented62 illustrate62 exhibit61 artwork59 portrayed59 showing58 art57 describing56 indicate56 demonstrate55
    deploy deploying95 deployment92 deploys89 deployed83 stationed52
    deployed deployment85 deploy83 deploying80 deploys80 stationed68 troops56 mobilized55 troop55 military53 dispatched53
    deploying deploy95 deployment93 deploys92 deployed80
    deployment deploying93 deploy92 deploys87 deployed85 stationed58
    deploys deploying92 deploy89 deployment87 deployed80 troops54 stationed52
    deportation deportations93 deported87 deporting80 immigration70 amnesty66 refugee65 detained59 expulsion59 extradition58 expulsions58
    deportations deportation93 deported80 deporting75 immigration68 amnesty64 expulsions63 refugee59 boycotts57 kidnappings56 detained55
    deported deportation87 deportations80 deporting75 immigration66 immigrant61 illegally60 arresting59 detained58 smuggle57 expulsion57
    deporting deportation80 deported75 deportations75 immigration62 smuggling62 smuggle59 detain59 abandoning57 extradition53 expulsion53
    deposed ousted70 conquered62 overthrown61 recaptured59 presided57 seized57 overthrow57 revolt56 overthrowing55 indictment54
    deposit bank61 lodged56 banking56 payment55 filled54 checkout54 pen54 account53 fund53 interest52
    deposition defendant58 prosecution57 proceedings53 court52 trial52 accused52
    depot contractor55 warehouse54
    depression suicide66 misery63 happiness62 mood60 illness57 sickness57 emotion57 therapy56 suffering56 stress56
    depth deepest70 deeply57 extent55 farther54
    deputy lieutenant64 sheriff64 policeman61 officer59 policemen59 patrol57 secretary57 officers56 governor55 cop55
    derailed assailed66 deregistered61 deregistering53
    deregistered deregistering92 deregulation70 derailed61 neutralised57 disurpted54 removal53 disbanding52
    deregistering deregistered92 deregulation75 neutralised55 removal53 derailed53 disengagement53 retraction52
    deregulation deregistering75 deregistered70 reform55 marginalize52
    derivative differential65 derive60
    derive derivative60 expression59
    descend rise58 descendant56 fall56 falling55 ascend54 inversion54 climb53 staircase53 down53 rises53
    descendant ancestry69 parent61 relative59 grandson57 descend56 adopted56 succession54 grandchild54 offspring53 nephew52
    describe describes86 describing85 described81 description80 detail54 explained53 interpret53
    described describe81 description77 describing75 describes73 presented64 identified59 explained57 summary57 detail56 identify55
    describes describe86 describing79 described73 description67 expressed57 expresses55 expressing52 realization52 constitute52
    describing describe85 describes79 description77 described75 depict56 expressing56 analogy55 interpretation55 interpret54 detail54
    description describe80 described77 describing77 detail69 describes67 summary62 explained58 overview58 understanding54 assignment54
    desert sand63 beach59 dessert57 paradise55 gulf54 valley52 climate52 iraqi52
    deserve deserves86 earned57 justify56 respect55 appreciation52 succumbed52
    deserves deserve86 award59 should57 honored55 honor54 earned52
    design designed74 designer67 architecture63 aesthetics62 artwork61 style61 redesign59 layout58 art57 creativity56
    designate declaring66 declare65 declares64 assign62 declared62 denote61 declaration59 constitute58 establishes56 appoint55
    designed design74 built67 made66 crafted60 manufacture59 designer55 fabrication55 build54 invented54 fabricated53
    designer design67 architect67 engineer62 fashion58 contractor57 artwork57 developer57 boutique56 stylist56 designed55
    desire urges67 craving64 motivation63 urge61 passion61 motive60 enjoyment60 addiction57 demands57 seeking57
    desk office65 furniture63 computer61 chair60 drawer57 couch56
    desperate trying63 want62 wants61 wanted60 beg60 attempted58 urgent55 demanded54 need54 sought53
    dessert pie65 fruit59 cake58 cuisine57 cream57 recipe57 desert57 strawberry57 meal56 chocolate56
    destination travel76 transported71 traveling71 transportation70 travelling70 transport68 trip68 traveler67 journey66 tourism64
    destiny fate57 cosmos53
    destroy destroying90 destroys86 destruction84 destroyed80 ruin67 kill66 defeat65 demolished64 dismantled63 remove62
    destroyed destroys84 destroying81 destroy80 destruction78 demolished72 wrecked71 defeated70 damaged65 dismantled64 killed64
    destroying destroy90 destroys88 destruction87 destroyed81 ruin69 demolished66 damaging66 dismantling66 dismantled65 demolition63
    destroys destroying88 destroy86 destruction85 destroyed84 ruin66 damage65 wrecked65 defeat64 damaging64 demolished63
    destruction destroying87 destroys85 destroy84 destroyed78 defeat65 ruin64 devastating62 atrocities62 demolition61 damaging61
    detail description69 information64 summary63 info62 explained59 explanation57 described56 clarify55 overview54 paragraph54
    detain detained67 imprison63 arresting62 imprisoned61 arrest61 detention60 imprisonment60 kidnap60 deporting59 abandoning58
    detained arrest79 detention76 imprisoned76 arresting75 imprisonment73 arrested73 arrests73 jailed73 detain67 jail65
    detect detector72 determining60 observe60 indication58 distinguish57 sensing56 recognize56 observed54 checking54 recognition53
    detective investigator76 criminal68 suspects66 suspect65 cop64 police64 policeman63 mysteries63 investigation60 spy59
    detector detect72 sensor62 observe62 sensing59 observed58 scanners57 probe56 observing56 surveillance55 recognition55
    detention detained76 arrest71 imprisonment70 jailing68 jail67 imprisoned67 arrests67 arresting65 prison64 kidnapping63
    deteriorate deterioration74 maintain56 lifespan53 diminish52
    deterioration deteriorate74 lifespan61 maintenance58 aging55 lifetime55 rot52 restoration52 maintain52
    determination determined70 determining64 determine59 assessing53 assess53 analyze52 realization52
    determine determining90 determined73 finding64 calculate60 distinguish60 determination59 find57 evaluate57 verify56 identify56
    determined determine73 determining70 determination70 chosen67 realization59 decisions59 decision58 discovered58 decide56 selection56
    determining determine90 determined70 finding65 determination64 distinguish61 detect60 examining57 checking57 assessing56 assess56
    detonated explosion74 explodes73 bombs73 explosions72 explosive72 bomb71 exploded70 blasts67 explode66 bombings64
    devastated rip68 sad67 devastating62 died62 saddened62 condolence61 brutal59 cried57 condolences56 blasted54
    devastating severe63 destruction62 devastated62 brutal60 aftermath60 destroys59 destroyed57 destroying57 blasted57 disaster56
    develop developing93 development89 developer70 achieve59 build59 create58 construction57 innovation56 building56 progressed55
    developer development70 develop70 developing68 studio57 programming57 designer57 contractor56 engineer55
    developing develop93 development90 developer68 create58 making58 construction57 building57 practising56 production54 build54
    development developing90 develop89 developer70 production56 innovation55 design55 construction54 technology53 build53 progress52
    deviate devise71
    device accessory66 tablet65 usb62 phone62 product61 dongle60 hardware59 equipment59 driver57 computer57
    devise deviate71
    devote dedicated60 contribution54 fund54 spend54 contributions53 grant53 patron52
    diagnose symptom55 illness53 disease53 plagued52
    diagram plotting52
    dial telephone74 calling65 tel64 telephones64 call62 phone60 calls60 telephoned59 press55 telecom53
    dialect accent69 language56 pronunciation54
    dialogue conversations70 conversation70 talks63 speech62 talking61 discourse58 monologue57 speak56 scene56 voices55
    diaper potty56 belly54 diarrhea52 toy52 baby52
    diarrhea vomit62 sickness60 stomach58 gastroenteritis54 flu54 illness53 poisoning53 diaper52
    dictatorship regime77 democracy75 govern70 government69 monarchy68 imperialism62 republic62 authority59 ruled59 overthrown58
    dictionary term59 keyword58 spelling58 meaning58 word58 words58 define54 spell54 definition54 wording53
    did came61 happened60 went60 does58 had57 said54 worked54 will54 tried52 waited52
    die dies84 death75 kill73 dying72 killed71 died70 dead68 kills68 fatal67 killing66
    died dies81 killed78 dead77 die70 fatal69 deaths69 death68 dying65 murdered65 rip63
    dies die84 died81 killed76 death73 deaths73 dead73 kills72 fatal71 fatally68 dying67
    diet eat74 eating71 meal62 food61 hunger57 appetite55 health53 hungry52 salad52
    differ difference80 compare65 compared62 comparison59 changes58 similar55 change55 confuse54 disagree53 changed53
    difference differ80 compare70 comparison66 compared66 distinction62 confusion59 misunderstanding55 similar54 equivalent54 change54
    differential derivative65
    difficulty challenging75 trouble74 struggle72 struggling71 problems68 challenges66 challenge66 problem63 inability61 easier61
    dig dug70 dignitary65 scoop55 crawl53 bury52
    dignitary dig65
    dilemma conflict58 decide57 decision57 situation56 dispute56 decisions55 choice54 negotiation54 objections54 negotiable54
    dimension length54 measurement53 width52
    diminish deteriorate52
    dine meal53
    dining meal77 dinner75 restaurant74 eating70 lunches69 lunch68 cuisine66 food65 serving62 kitchen62
    dinner meal80 dining75 food68 eating65 lunch64 cuisine62 lunches61 restaurant60 eat60 hungry60
    dinosaur creature61 snake56 elephant56 reptile54 monster53 animal53 cartoon52
    dioxide gas57 soda53 ozone52
    dip dipped80
    diplomacy diplomatic85 diplomats71 diplomat67 treaty63 cooperation62 ambassador60 negotiations58 politics57 communication57 negotiation57
    diplomat diplomats85 diplomatic82 ambassador76 diplomacy67 embassy64 ambassadors63 consuls61 consulate59 envoy58 secretary57
    diplomatic diplomacy85 diplomats83 diplomat82 ambassador70 embassy66 treaty63 ambassadors61 peacekeeping59 consulate58 jurisdiction56
    diplomats diplomat85 diplomatic83 ambassador74 diplomacy71 ambassadors69 embassy63 consuls58 envoy57 spies56 consulate56
    dipped dip80 sprayed53
    direct directly73 directing64 directs63 directed60
    directed directing66 direct60 film59 directs59 director57 movie56 starred52 watched52
    directing directs82 director76 directed66 guiding65 direct64 acting57 leads56 film55 advising54 appoint53
    direction orientation63 towards62 reverse62 reversed59 orient58 reverses58 forward58 side57 behind56 position56
    directly direct73 publicly56 further55
    director directing76 role58 directs57 directed57 film57 secretary55 actor55 commander55
    directs directing82 direct63 directed59 director57 film54 transmedia53
    dirt dirty72 mud70 soil68 dust63 grass62 sand61 ground59 cleaning59 paved58 cleaner57
    dirty clean73 dirt72 cleaned67 cleaning65 cleaner64 cleansed63 mud62 wipe59 washing58 wash56
    disability disabled61 wheelchair60
    disabled enabled77 enable75 enabling72 enabler66 disability61
    disagree agree67 opinion64 agrees62 agreed60 agreeing57 argue54 differ53 compare52 compared52 argued52
    disappear vanished79 disappearance78 vanish75 hide64 absence63 gone62 appearing61 remove60 removal59 cessation58
    disappearance vanished85 disappear78 absence73 abandoned69 gone64 abducted62 appearing61 kidnapped60 vanish59 abandoning59
    disappointed disappointment79 dismayed71 expecting59 saddened58 hoped58 expected57 shocked57 indignant55 hope54 regrettable53
    disappointment disappointed79 optimism60 regret60 failure57 expecting57 loss56 hopes55 dismayed54 regrettable54 suck53
    disarm disarming80 disarmed78 disarmament62 disband53
    disarmament disarm62 disarming62 disarmed58 disband52
    disarmed disarming86 disarm78 disband60 disowned59 disarmament58 disbanding57 detain54 disurpted53 rescinded53 dismantling52
    disarming disarmed86 disarm80 disarmament62 dismantling62 disbanding60 detain56 disband56 disengagement54 armed54
    disaster crisis75 tragedy74 emergency64 explosion61 evacuation59 rescue59 exploded58 explosions58 fault58 aftermath58
    disband disbanding93 disburse77 disbursed72 disengagement61 disarmed60 denounce58 denouncing56 disarming56 denounced54 withdrawn54
    disbanded defunct67 dismantled67 demolished58 vanished58 abandoned57 founded57 denounced56 dismissed55 scrapped53 rejoined53
    disbanding disband93 disburse75 disbursed71 disengagement68 dismantling61 denouncing60 disarming60 denounce59 abandoning58 disarmed57
    disburse disbursed95 disband77 disbanding75 reimburse62 deduction55 cancel55 deduct55 cancellation55 repay53
    disbursed disburse95 disband72 disbanding71 reimburse64 repay55 deduct53 cancellation52
    discipline punishing59 punishment59 punish57 aggression54 restraint53 practising52 practise52 behavior52 counseling52
    disclose disclosed69 inform66 confidentiality62 reveal62 announce61 undisclosed59 confessed56 secrecy56 informed56 telling55
    disclosed disclose69 revealed65 reveal60 informed57 inform56 stated55 information55 unveiled55 undisclosed54 secrecy54
    discomfort pain76 hurt65 injury58 frustration58 sensation58 injuring58 relief57 sickness57 suffering56 concern56
    disconnect connection62 shutting60 connect59 connected59 connecting58 shutdown56 withdraw56 connections54 exit53 depart52
    discount pricing72 deals65 coupon64 coup64 coups62 sale58 price56 premium54 sales54 charge52
    discourage avoid69 prevent68 preventing65 forbid62 avoided62 encourage60 forbade58 prevents57 forbids57 mitigate56
    discourse speech60 discussions58 dialogue58 debate58 discussing57 linguistics55 conversations55 discussion55 conversation54
    discover discovery83 discovered76 finding63 find60 finds59 unearthed56 locate54 revealed52
    discovered discover76 discovery75 invented67 finding63 find61 revealed58 determined58 scientist57 invention57 mysteries56
    discovery discover83 discovered75 finding61 science61 knowledge58 observation56 determined55 searching54 find54 scientific54
    discrepancy misunderstanding60 correction57 confusion57 difference53 misconception53
    discretion forbade59 consent52
    discuss discussing83 discussion80 discussions78 discussed71 talk68 conversation68 talks68 talking67 talked64 arguing64
    discussed discuss71 discussions69 discussion68 stated64 discussing63 mention62 addressed59 proposed59 considered58 presented57
    discussing discuss83 conversation79 discussions77 discussion76 talking74 conversations71 talks71 talk64 discussed63 communication62
    discussion discussions91 discuss80 discussing76 debate74 arguing69 discussed68 debated68 conversation66 argue64 talks61
    discussions discussion91 discuss78 discussing77 debate70 discussed69 talks67 conversations67 conversation66 arguing63 debated62
    disease illness79 disorder73 sickness67 plague65 infection63 infected61 flu61 health60 causes60 medicine59
    disengagement disbanding68 disband61 abandoning58 dismantling57 repatriate55 cessation55 disarming54 deregistering53 abandon52 disconnect52
    disgraceful shameful63 unjustified55 chastised54 unacceptable54
    disgracing disurpted65 disobedience55 distort52
    disguised pretending65 costume65 sneak62 confesses60 pretend59 ruse57 deception57 trick55 spy55 hide54
    dish cuisine68 meal58 restaurant58 cook57 dining56 spoon55 satellite55 feed54 cooker53 food53
    dislike hate78 hatred71 criticized60 criticism59 criticised58 opposed56 liked54 criticize53
    dismantled dismantling76 severed72 disbanded67 removal66 destroying65 destroyed64 demolished63 destroy63 destroys62 removing59
    dismantling dismantled76 demolishing67 destroying66 removal64 disarming62 disbanding61 demolition61 destroy61 delving60 removing58
    dismayed disappointed71 indignant63 saddened58 shocked58 unfounded56 disappointment54 outraged53 shameful53
    dismiss dismissing89 dismissed76 dismissal70 dismissals64 depart61 cancel59 disappear58 resign58 suppress56 vanish56
    dismissal dismissals94 dismissed80 dismiss70 termination62 dismissing61 fired61 resignation59 resignations57 depart57 sacked57
    dismissals dismissal94 dismissed77 dismiss64 resignations63 termination62 fired61 dismissing57 employment56 sacked56 resignation55
    dismissed dismissal80 dismissals77 dismiss76 dismissing70 dropped66 sacked64 vanished61 dropping59 demolished59 revoked58
    dismissing dismiss89 dismissed70 dismissal61 suppress59 ignoring57 dismissals57 disappear54 ignored54 eliminate54 ignore54
    disobedience disgracing55 obedience55 disowned53 enmity52
    disorder disease73 illness64 therapy58 therapist58 sickness56 depression55 causes53 tremors53 psychologist52 plagued52
    disowned disarmed59 disobedience53 rescinded53 disband53 disbanding52
    dispatch dispatching94 dispatched73 operates55 officer54 duty52 operate52 operation52
    dispatched dispatch73 dispatching68 delivery66 deliver66 delivered64 arrives62 operated61 arrive60 shipment59 escorted58
    dispatching dispatch94 dispatched68 operates55 utility53 operate53
    disperse dispersed74 spread57 dissolve56 flourish56 concentrate56 dissolving55 concentration53 blend53 dissemination53
    dispersed disperse74 dissolved57 spread52 surrounded52 occupied52 distribute52
    displace displacement67
    displacement displace67
    display displayed86 showing69 screen64 monitor61 show58 shown58 render56 view54 demonstrate54 appearing53
    displayed display86 showing77 shown73 appearing66 show62 showed59 appear59 presented56 indicate54 render53
    dispute disputed78 disputes76 claims65 assertion65 misunderstanding65 complaint64 argument64 claim63 argued63 arguing62
    disputed dispute78 disputes67 controversy65 debated62 alleged56 claims54 assertions53 assertion53 debate53 credibility53
    disputes quarrel77 dispute76 conflict67 disputed67 plaintiff64 clashes63 confrontation63 lawsuit61 debate60 court60
    disqualification revoked60 contest58 ban56 banning56 conceded55 suspended53 overturned53
    disregard ignore71 ignoring64 omit59 ignored56 exclude54 mistake52
    disrupt disrupts93 disruption77 disrupted67 interfering61 interfere60 interruption58 interference54 distraction53 interrupted52
    disrupted disruption72 disrupt67 disrupts67 affected65 interrupted64 affecting60 halted58 interruption57 broken55 disturbances53
    disruption disrupts78 disrupt77 disrupted72 interruption58 distraction55 interfere53 transition52 isolation52 crisis52
    disrupts disrupt93 disruption78 disrupted67 interfere60 interfering59 interruption56 distraction56 affecting55 interference55 agitations54
    dissatisfaction satisfaction69 satisfied59 frustration54 complaints52 complaint52
    dissemination distribute63 publish62 spread61 promote60 circulated60 publication57 broadcast55 disperse53 availability52
    dissent opposition63 opposes58 denouncing58 oppose57 denounce56 denounced55 controversy55 disputes54 objections54 objection53
    dissolve dissolving83 dissolved79 disperse56 merge54 combine53
    dissolved dissolve79 dissolving75 dispersed57 formed55 dismantled53 liquid53 consolidated52
    dissolving dissolve83 dissolved75 disperse55 dismantling53
    distance length66 farther62 range61 kilometre60 kilometer59 reach55 closeness55 inch54 mile54 away52
    distinction distinguish69 difference62 comparison54
    distinguish distinction69 determining61 determine60 recognise60 recognises59 detect57 recognize57 indication56 determined56 recognition54
    distort distortion65 warp56 disurpted54 stretched54 disgracing52
    distortion distort65 stretched55 warp52 blur52 sound52
    distract distraction85 focus65 attention63 interruption60 interfere58 pausing56 interfering55 pause55 overlook53 concentrate53
    distraction distract85 focus64 interruption64 pausing62 pause57 interfere57 attention57 disrupts56 disruption55 interfering55
    distribute redistribution64 dissemination63 distribution60 spread60 packing57 issuing56 allocation55 deliveries54 supply53 circulated52
    distribution distribute60
    district suburb62 town60 neighborhood58 county58 city56 village55 area55 located54 region53 constituency53
    disturbances causing54 disrupted53 control52
    disurpted disgracing65 distort54 deregistered54 disarmed53
    diversity biodiversity59 racism53 adaptation52
    diverted evacuated55 withdrew54 withdrawn53
    divide division78 remainder65 split61 fraction59 dividend58 comprise56 multiply56 proportion55 calculate53 segment52
    dividend stock61 divide58 shares55 investor54 remainder54 division53 invest52
    division divide78 remainder58 halve55 fraction54 dividend53
    divorce marriage75 married69 marriages64 wife64 husband62 custody61 affair61 marry57 vows55
    dna gene65
    doc doctor68 physician63 document59 medicine58 med58 office56 tissue54 patient54
    dock container67
    doctor physician85 med75 surgeon74 medicine74 specialist72 doc68 patient62 scientist60 nurse60 lawyer60
    doctorate phd85 degree64 graduate62 faculty58 physician58 doctor57 profession56 professor55 bachelor55 university54
    doctrine entity54 treatise54
    document documentation67 papers64 paperwork64 manuscript63 paper61 file61 doc59 text57 files54 page54
    documentation document67 paperwork61 specification54 manual52
    dodging evade64 defending58 combat56 avoid55 exploiting54 resisting54 counterattacks52 avoided52 guarding52
    does did58 has57 will55 shouldn54 don52
    dog animal81 pup80 puppy80 pet80 cat66 shepherd63 creature61 vet61 breed60 paw57
    doing going69 working68 participating66 helping64 posting60 trying59 putting59 work58 making58 playing57
    dollar currency77 money63 cash62 amount62 coin61 value59 pricing58 price57 payment56 cent56
    domain host56 realm54
    domestic household60 house57 national54 home53
    dominance dominate73 superiority65 dominated62 aggression54 influence52
    dominate dominated74 dominance73 control59 conquer58 seize57 superiority57 ruled55 leader53 takeover53 leading53
    dominated dominate74 dominance62 overrun57 reigned56 championship53
    don will55 tell55 knock53 omit53 stop52 does52 lie52 suck52 haven52 aren52
    donate donation87 donated86 donations83 donor71 charity67 contribute66 volunteer60 giving57 contribution57 funded55
    donated donate86 donation85 donations83 donor68 charity67 contribution62 funded62 contribute62 contributions59 giving58
    donation donations93 donate87 donated85 donor79 charity70 contribution64 fundraising63 funding60 contribute60 funded60
    donations donation93 donated83 donate83 charity76 donor73 fundraising70 funding68 funded66 contribution64 fund64
    done completed69 ready61 requested60 finished59 complete57 sent57 submitted56 needed56 added56 required56
    dongle usb62 device60
    donor donation79 donations73 donate71 transplant70 donated68 charity57 blood55 giving53
    doom inferno57 nightmare55 quake53 siege53 revelations52 wrath52 grotesque52 enemy52
    door doors89 entrance65 opener63 gate58 hallway58 enter57 entry56 entering54 inside54 house54
    doors door89 entrance60 hallway60 houses58 opener56 inside54 house54 hinges53 interior52
    double doubled85 doubling81 triple64 tripled60 two54
    doubled doubling89 double85 tripled56 repeated54 triple54
    doubling doubled89 double81 multiply55
    doubt possibility67 unlikely62 speculation58 wonder57 questioned56 guess55 suspicion55 certain55 chance54 question53
    dove bird61 finch55 flower55 rooster53
    down lower63 downtime63 fell57 dropping56 goes56 drop56 under55 dropped54 back54 out53
    downfall defeats58 destruction58 defeat56 tragedy55 misfortune55 weaken55 devastating53 weakened52 failures52 destroys52
    downgraded downgrading76 upgrade57 downtime56 version53
    downgrading downgraded76 downtime56 upgrade55
    download install63 version61 free61 installed61 released60 loading58 file58 upload58 installing57 update55
    downtime down63 downgrading56 outage56 downgraded56 time56 timing52
    downtown city68 town66 boulevard66 suburb65 neighborhood63 streets60 street59 cities59 avenue58 metro56
    dozen twelve79 six68 ten66 handful63 count59 five58 three58 nine58 counted57 counts55
    dpr dprk86
    dprk dpr86
    draft drafted82 picks58 conscription56 recruiting55 recruits54 pick54
    drafted draft82 recruited63 picked54
    drag dragged85 movement54 moving54 carried52 carry52 drop52
    dragged drag85 carried62 pulling57 carry57 carrying57 transported56 transporting54 moving53 bringing53 pull53
    dragon snake58 monster56 creature55 lion54
    drain sink68 leak58 pipe58 dump55 pee53 splash53 toilet53 flow53 sinking52 bathroom52
    drama tragedy62 entertainment62 antics59 comedy58 acting56 theatre56 violence56 theater54 narrative54 politics53
    draw drawn89 drawstring70 sketch67 drew67 pencil64 painting59 sketched59 paint58 pen57 canvas54
    drawer dresser60 cabinet59 furniture57 desk57
    drawn draw89 drew68 sketched67 sketch66 pencil66 drawstring64 painting62 artwork59 paint58 pen57
    drawstring draw70 drawn64 pencil52 drew52
    dream nightmare61 expecting53 wish53 imagination52 fantasy52
    dress dressed84 outfit75 wear71 wearing71 gown71 fashion69 clothing69 costume69 clothes68 skirt62
    dressed wearing85 dress84 outfit81 clothing77 costume76 clothes76 wear75 suit68 fashion68 gown64
    dresser furniture63 drawer60 costume56 designer54 dressed53 clothes53 cabinet53 outfit53 clothing52 furnished52
    drew drawn68 draw67 sketch53 drawstring52
    dribble bribing59
    drift wander55 wandering55
    drill drilling84 drilled78 drills69 screw66 hole61 tool56 hammering54 tools53 bolts53
    drilled drilling86 drill78 hole65 screw58 dug57 drills57 bolts56 pounded55 mounted54 hammering53
    drilling drilled86 drill84 drills64 hammering56 construction54 trenches53 hole53 screw52 bolts52
    drills drill69 drilling64 drilled57 tackle56 practice55 bolts54 hammering52 tackled52
    drink drinking86 beverage79 alcohol70 beer69 cocktail63 alcoholism62 water62 soda59 wine58 poured57
    drinking drink86 alcohol84 alcoholism80 beverage80 beer78 cocktail65 wine63 water63 vodka61 soda59
    drive drives85 driving81 drove74 driven63 car63 vehicle63 driver62 road58 lap58 ride57
    driven drove66 drive63 driving60 road57 steering57 roads56 drives53 steer53 driver52 vehicle52
    driver driving68 drive62 vehicle62 car58 device57 drove56 vehicles56 drives54 passenger53 driven52
    drives drive85 driving64 vehicles59 drove58 storage57 vehicle56 driver54 car54 raid54 driven53
    driveway road73 roads69 paved65 roadside65 highway65 parking58 car58 vehicle58 sidewalk57 parked57
    driving drive81 drove73 car71 vehicle68 driver68 vehicles65 drives64 roadside63 road63 racing60
    drone drones89 helicopter66 helicopters63 flying58 aircraft56 flown54 fly53
    drones drone89 helicopters71 helicopter61 aircraft55 troops52
    drop dropping92 dropped83 fell65 fall58 fallen56 down56 dismiss56 depart55 falling55 dismissed54
    dropped dropping88 drop83 fell70 dismissed66 vanished60 fallen59 gone57 felled55 down54 thrown54
    dropping drop92 dropped88 fell64 fall60 decline60 fallen59 dismissed59 declining59 falling58 thrown57
    drove drive74 driving73 driven66 car60 vehicle59 ride58 drives58 wrecked57 road56 driver56
    drug medicine74 weed73 substance63 pill62 chemical60 addict60 addiction60 alcohol58 addictions58 poison58
    drum band57 sound53 beater52 music52
    dry dryer78 wet77 moisture67 washing62 wash61 rain56 water55 fresh54 sweat53 clear52
    dryer dry78 washing57 laundry55 heater54 wet53 moisture53
    dsl dslr56 internet54 modem53 telecom52
    dslr camera72 photography58 dsl56 photographer52
    dubbed film53
    duck bird65 beak63 feather61 barrel57 hen55 egg55 chicken54 creature53 peg52 cartoon52
    dude man71 buddy56 guy56 bud54 genuinely54 mate52
    due caused55 obligated54 passed54 completion52 requiring52 effort52
    duel battle63 battling62 feuding62 battled61 combat61 battles61 opponent59 tournament57 gunfight56 brawl56
    dug dig70 drilled57 hole56 filled54 connected53 cave53 dirt52
    dump dumping87 waste58 drain55 resumption54 trash52
    dumping dump87 scrap55 waste54 sacking53 pile52 resumption52 trash52
    duration longer68 length67 prolong64 timeframe60 long58 hours56 hour54 delay52
    dust duster80 dusting66 dirt63 sand61 air60 powder59 vacuum59 mud59 breeze57 debris57
    duster dust80 dusting64 cropduster63 vacuum55 breeze54 grinder54
    dusting dust66 duster64 cleaning60 cleaner57 debris52
    duties duty70 administers65 responsibility65 role65 administer63 obligation62 occupation62 personnel60 profession60 responsible59
    duty duties70 military62 warfare62 combat60 army59 troops58 customs57 soldiers56 weapon56 responsibility56
    dwarf giant57
    dwell shelter55 overlook55 situate53 sheltering52 inhabit52
    dying death86 suicide73 die72 deaths71 killing69 dies67 dead66 fatal66 died65 survival65
    dynamic interactive52
    each three65 all64 two63 one61 four61 none60 combination58 combined58 various58 per55
    eager keenness62 keen56 intimidated54 approached53 prompted52
    ear hearing74 head60 nose58 sound58 heads58 headset56 audio55 hair54 tooth54 neck53
    earlier before75 later71 yesterday69 today62 tomorrow61 soon60 past59 after59 tonight56 recent53
    earn earned74 income71 pays67 wage63 pay61 profit59 work58 employment56 cash55 accumulate54
    earned earn74 rewarded69 award69 paid61 appreciation60 gets60 applied60 reward59 recognised59 honored59
    earth planet66 world63 ocean62 terrestrial61 environment60 nature59 ground58 globe58 space57 atmosphere57
    earthquake quake78 disaster56
    earthworm worm68 insect53
    ease eased71 difficulty57 easier56 smoothly53
    eased ease71 loosened68 smoothly62 tightening54 relief52 slip52
    easier difficulty61 convenient57 ease56 challenging55 struggle55 better55 effort52
    east west79 southeast74 northeast71 north65 south61 northwest61 location56 region55 avenue54 street53
    eat eating88 food74 diet74 meal74 hungry71 feeding66 snack66 appetite64 consume62 hunger61
    eater eating59 prey57 hungry57 eat56 meal56 feed55 feeding54 appetite53 bite52 chew52
    eating eat88 meal82 food79 hungry75 snack72 feeding71 diet71 dining70 appetite67 dinner65
    echo echoed71 shell55
    echoed echo71 voiced55 sounded55 roared53 voice52
    eclipse odyssey52 solar52
    eco ecological66 economics65 economic64 environment63 economy63 ecosystem61 economist59 ecology59 ecommerce55
    ecological ecology89 ecosystem79 environment71 biodiversity71 habitat67 eco66 species65 nature64 abundance60 vegetation60
    ecology ecological89 ecosystem79 biodiversity68 nature67 environment67 habitat66 wildlife66 species65 vegetation63 eco59
    ecommerce commerce72 eco55 shopping55 enterprise53 shop53 retail52
    economic economics90 economy88 economist74 eco64 prosperity64 industry62 gdp62 market62 wealth62 business61
    economics economic90 economist81 economy80 eco65 finance65 market60 commerce60 marketing59 investment59 industry58
    economist economics81 economic74 economy66 eco59 analyst58 finance57 gdp57 sociologist57 researcher55 mathematician53
    economy economic88 economics80 gdp67 economist66 business66 commerce65 industry65 prosperity64 wealth63 eco63
    ecosystem ecological79 ecology79 biodiversity65 environment64 habitat61 eco61 vegetation55 wildlife55 nature53 species52
    edge ties55 knife52 cut52
    edit modify70 update65 alter61 change61 modification59 amend59 altered56 changing56 changed56 delete55
    editor studio63 writer55 notepad53
    educate education75 teach71 taught68 learn64 teaching61 informed57 ignorance57 learner57 instructed54 learning53
    education educate75 school73 schools72 teaching72 teach69 taught66 college65 learning65 learn63 career60
    eei loi60 deli59
    effect affects80 affect78 affecting72 impact67 influence65 consequences58 affected57 reaction54 experiment54 consequence53
    effectiveness ineffective70 beneficial60 improvement59 improved59 efficiency56 benefit54 advancement53 evaluation52
    efficiency performance67 productivity63 effectiveness56 convenience55 feasible53 utility53 overhead52
    effigy eol54
    effort efforts81 attempted59 difficulty58 dedication56 demanding54 easier52 accomplishment52 due52 challenging52
    efforts effort81 accomplish60 success57 attempted56 accomplishment56 succeed55 accomplished55 progress54 helping54 participation54
    egg eggs91 chicken59 hen59 breakfast59 breeding55 duck55 feather54 rooster54 bird53 breed52
    eggs egg91 breakfast58 chicken57 food57 breeding54 milk52
    ego self63 arrogance63 personality60 emotional54 empathy52 reality52
    egypt cairo82 ethiopia65 morocco64 country58 kuwait56 china56 russia56 zambia55 saudi54 damascus54
    eighth nine70 sixth69 six66 twelve59 ten58 five56 number55 third53 three52 counted52
    eject ejecting94 injection60 interjection54 removal54 unload54 equipping53 remove52
    ejecting eject94 injection62 equipping59 interjection57
    elder senior64 successor62 grandmother58 old56 administrator55 grandma55 father54 adult54 grandson53 legacy53
    elect election72 elections67 voter60 voting58 president57 political56 politics56 vote56 ballot56 nominate55
    election elections93 voting77 voter75 ballot73 elect72 politics71 political70 balloting69 candidate68 campaign67
    elections election93 voting74 ballot72 voter72 balloting72 politics69 political67 elect67 democracy66 campaign63
    electricity power65 energy63 wire58 charge55 lighting54 battery54 outlet52 emission52 current52 elect52
    element component58 metal54 compound53 material53
    elephant animal65 whale57 creature57 dinosaur56 monkey55 snake55 zoo54 ant53 horse53 lion52
    elevator lift62 stair56 opener53 floor53 staircase52
    eliminate removing71 reduction68 remove68 removal68 suppress67 reduced66 exclude65 reducing65 reduce62 ignore60
    eliminated defeated65 demolished63 ousted61 semifinal60 removal59 final59 quarterfinals57 outcome57 vanished56 eliminate56
    elk deer54
    email mail85 mailing77 recipient61 sends61 contact60 sender59 send58 sending57 messages55 voicemail55
    embargo embarrass61
    embarrass embargo61 embarrassment61
    embarrassment ashamed61 embarrass61 outrageous53
    embassy consulate88 ambassador69 visa68 diplomatic66 consuls65 visas65 ambassadors65 diplomat64 diplomats63 passport52
    embrace embracing78 embraced75 hug70 unite52 endure52
    embraced embracing80 embrace75 hug55
    embracing embraced80 embrace78 hug65 romance57 kiss56 clinching53 crushing52
    emerge arise70 generation54 initiative54 formation54 flourish53 creation53 spawn53 evolve52
    emergency ambulance68 disaster64 evacuation63 evacuated62 crisis60 rescue59 evacuate59 accident56 alert56 alarm55
    emission emit71 ozone55 lighting54 radiation53 lighted53 light53 glow52 electricity52
    emit emission71
    emotion emotional87 anger72 affect68 happiness66 angry65 mood64 feeling63 empathy61 sentiment60 frustration59
    emotional emotion87 anger66 angry65 empathy64 feeling62 happiness59 heart59 affect58 cry58 mental57
    empathising empathy66 emotional52 felt52
    empathy sympathy68 compassion67 empathising66 emotional64 emotion61 betrayal54 brain53 gratitude53 ego52 psychology52
    emperor presided58 monarchy53 ruled53
    emphasis emphasize87 expresses57 highlight54 contrast53 underlined52 focus52
    emphasize emphasis87 highlight61 enhance54 expresses53 tone52 indicate52
    employ employment82 employer76 workforce70 occupation69 hiring67 hire65 employee65 worker62 unemployment61 rehires61
    employee worker83 employer76 personnel69 colleague69 employment69 employ65 occupation63 staff63 payroll62 receptionist61
    employer employment86 employee76 employ76 workforce71 worker68 company67 hiring66 payroll65 occupation64 labour64
    employment employer86 employ82 unemployment72 workforce72 hiring71 labor70 job70 occupation70 employee69 labour68
    enable enabled89 enabling87 enabler85 disabled75 setting59 allows55 supported53 unable53
    enabled enable89 enabling82 disabled77 enabler72 unable59 setting59 supported58 restarted57 installed56 loading54
    enabler enable85 enabling79 enabled72 disabled66
    enabling enable87 enabled82 enabler79 disabled72 setting60 allows59 capability58 allowing57 mode54 supported53
    enacted legislation69 abolished60 imposed60 enforce58 outlawed57 law56 prohibits55 statute55 legal55 mandate55
    encircled circle68 oval62 surrounded59 outline55 rounded54 segment52
    enclose enfored56 enjambment53 enculturation53
    encompass extend55 extends55 extension55 expand54 extent53 expanding53 extended52
    encounter meet63 ambushed63 meeting63 meets63 gathering62 battling61 met60 gather59 battle59 battled59
    encourage encourages86 urging73 motivate65 urged64 promote63 persuade63 discourage60 motivation60 reinforce60 inspire58
    encouraged urging62 encourages62 appropriate61 advised61 provided59 appreciated58 allowed58 encourage58 permitted57 prompted56
    encourages encourage86 urging72 promote66 incentive63 motivate62 encouraged62 urged60 promotion59 persuade58 motivation56
    enculturation enclose53
    end ends81 ending74 ended74 finish68 continue65 continues64 bye63 continuing61 exit60 last59
    endanger endangered66 predator56 danger54 threatened53 prey52
    endangered extinction68 endanger66 species62 conservation57 biodiversity56 wildlife56 threatened56 ecological55 habitat54 predator53
    endeavor endeavour75 strive60 venture60 undertake57 attain55 accomplish54 exploration54 initiative53 undertook53 efforts53
    endeavour endeavor75 spacecraft60 venture57 exploration52
    ended end74 finished72 ends69 ending66 stopped65 concluded60 interrupted59 completed58 resulted58 gone58
    ending ends83 finale75 end74 ended66 finish65 termination61 exit57 resulting57 final57 aftermath56
    endorse endorsing90 endorsed60 endorsement52
    endorsed endorsement79 sponsored62 endorse60 sponsor58 proponent58 supporter54 contribution53 approved52 supporting52
    endorsement endorsed79 sponsor60 sponsored59 lobbied53 promotion52 endorse52
    endorsing endorse90
    ends ending83 end81 finish69 ended69 stops66 termination65 trailing61 finale61 continues61 exit60
    endure overcame58 overcome58 suffer58 tolerate57 sustain56 resisted54 survive54 resisting53 obey53 defiance52
    enemy warfare63 attacker62 threat61 creature60 attackers60 menace59 battle59 attack59 insurgency58 attacking57
    energetic energy81 power54 fuel54 activity54 explosive53 excitement53 idle53 fuels52
    energy energetic81 power67 electricity63 heat60 fuel59 light58 fuels58 heating55 gas52
    enforce enforcement78 compliance69 comply64 sanction63 impose62 obey61 prohibit59 forbade59 imposed58 prohibits58
    enforcement enforce78 policing74 compliance69 sanction66 police65 protections65 security64 arrest63 protection62 authority61
    enfored envisaged65 entitle61 enclose56 entree53 envision52 enjambment52
    engage engaging74 engagement61 facilitate59 involve59 initiate57 participate56 stimulate56 engaged55 action54 advancing54
    engaged engagement81 married71 marry66 marriage65 wedding62 propose62 marriages59 proposing56 partner56 vows55
    engagement engaged81 engage61 propose58 marriage57 proposing56 marry55 ultimatum55 romance55 relationship54 marriages52
    engaging engage74 involve65 entertained62 enjoyment58 involvement57 participating56 involved56 action55 encourage55 participation55
    engine motor72 car62 machine62 turbine60 vehicle59 fuel59 oil56 speed56 rocket55 vehicles55
    engineer engineering88 technicians63 designer62 technician61 architect60 tech60 contractor58 scientist56 career56 developer55
    engineering engineer88 tech58 mechanics56 industry55 construction55 technology55 architect54 career54 education54 technological53
    enhance enhancement78 enhanced77 improve61 augmentation60 improvement58 improved57 emphasize54 alterations54 augment53 increasing53
    enhanced enhance77 enhancement74 improved67 extended67 modification60 additional57 improvement56 modify55 advanced54 ability53
    enhancement enhance78 enhanced74 improved66 improvement66 alterations60 improve58 modification57 augmentation57 beneficial57 aesthetics55
    enjambment enclose53 enfored52
    enjoy pleasure63 welcome60 pleased58 appreciate57 happy56 welcomed56 welcomes55 thanked53 enjoys53
    enjoyment enjoys69 excitement67 amusement63 entertainment62 happiness60 aesthetics60 desire60 emotion59 engaging58 entertained58
    enjoys enjoyment69 entertained58 delight56 experiencing55 amusement55 pleasure53 recreation53 enjoy53 engaging52 playing52
    enlist recruit70 military63 soldier62 army60 soldiers57 troops57 recruits57 troop56 conscription55 civilian55
    enmity entitle53 intolerance53 disobedience52
    enough more62 plenty59 lot58 counted54 total54 most54 full54 count53 all52 fully52
    enovate innovation66 develop53 technological53 achieve53
    enraged angry71 outraged70 anger67 rage64 outrage63 retorted52 blasted52
    ensure ensures84 assure74 guarantee68 guarantees67 assured65 reassure63 safeguard59 safeguarded57 assurances53 cautious52
    ensures ensure84 assure66 guarantees64 assured63 guarantee61 safeguard56 prevents56 safeguarded55 protect55 reassure55
    enter entered84 entering83 entry77 into69 input68 entrance65 accept62 insert59 pressed57 door57
    entered enter84 entering80 entry72 submitted61 into60 accepted60 arrived59 input59 filled58 joined57
    entering enter83 entry81 entered80 into70 entrance69 insert62 input62 interior56 opening55 access55
    enterprise business65 llc61 industry60 corporation59 company57 organisation57 companies56 commerce54 ecommerce53 organization53
    entertained amusement67 engaging62 entertainment61 enjoys58 enjoyment58 excitement53
    entertainment media65 television63 comedy62 enjoyment62 drama62 entertained61 amusement61 money58 theatre57 sport57
    enthusiasm excitement67 passion60 cheering60 frustration56 emotion56 urging54 keenness53 fiercely53 emotional52 enjoyment52
    entirely fully63 whole62 totally58 partially57 largely55 all53 necessarily53
    entitle enfored61 enmity53 title53
    entity doctrine54 institution53
    entourage envoy52
    entrance entry72 entering69 into67 door65 enter65 admission62 doors60 inside56 interior55 opening55
    entree tree60 enfored53 trees53
    entry entering81 enter77 into75 entered72 entrance72 insert63 admission59 interior58 inquiry57 input57
    envelope mail64 postage64 recipient60 mailing57 stamp57 letter56 paper55 delivery53 deliveries52
    environment ecological71 surroundings68 ecology67 ecosystem64 eco63 nature63 earth60 scenery58 habitat58 pollution57
    envisaged enfored65 pillaged63 envision60 foresees53
    envision envisaged60 foresees55 imagine55 vision54 enfored52 foresee52
    envoy ambassador66 ambassadors63 diplomat58 diplomats57 diplomatic55 traveler53 entourage52
    eol effigy54 equip52
    epc epm64 cuc58 apec52
    episode scene57 season53 chapter53 song52
    epistemology philosophy55 knowledge54 belief54
    epm epc64 llm52
    equal equality85 equivalent66 equivalence65 expressed58 comparison58 compensate56 compare56 expression55 value53 balanced53
    equality equal85 equivalence64 expression60 identity58 equivalent57 inequality55 compensate54 prove54 equation53
    equation solve76 solving76 expression67 formula63 calculate56 calculation55 equality53 expressed52 solution52 equal52
    equip equipping85 inquire61 eol52
    equipment gear68 supplies63 weaponry61 hardware60 accessory59 device59 equipped58 weapons56 instrument55 inventory55
    equipped gear65 armed64 outfit63 ability60 armament59 weapon58 wielded58 mounted58 equipment58 weaponry58
    equipping equip85 ejecting59 inquire53 eject53
    equity investor60 shares58 finance58 asset57 accounting53 investment53 wealth52 stock52 financing52
    equivalence equivalent77 equal65 equality64 imply58 assertion55 comparison55 similarity54 implication54
    equivalent equivalence77 equal66 similar60 comparison57 equality57 compare56 difference54 similarity53 assertion53 translation52
    era decade61 vintage59 century54 year54 period53 historic53
    error unable77 failed73 exception70 exceeded64 issue60 problem57 cannot56 fail55 mistake55 fix54
    erupt erupted77
    erupted erupt77 uprising56 wrath53 summit53 overthrow52 revolt52
    escalate escalation94
    escalation escalate94
    escape escapes88 escaped82 fled70 fleeing69 flee66 trapped62 evacuation62 evacuate59 rescuing59 exit57
    escaped escapes85 escape82 fled70 flee63 fleeing62 trapped58 rescuing56
    escapes escape88 escaped85 fled66 fleeing65 flee64 trapped62 rescuing57 evade55 evacuation55 confined54
    escort prostitute66 companion59 escorted53 liaison52
    escorted accompany63 dispatched58 arrive56 brought55 arrives55 attended55 arriving55 proceeding54 approached54 greeted54
    essence perfume54 spirit52 puree52
    essential importance65 necessity64 necessary62 important57 urgent52
    establish establishes76 established74 establishment63 founded60 commence59 formation56 declaration54 construct54 initial53 prepare53
    established founded76 establish74 establishes66 establishment61 formed58 accorded57 introduced54 began54 founder53 created52
    establishes establish76 established66 initial62 founded59 declaring58 formation57 establishment57 designate56 construct56 declaration55
    establishment establish63 facility63 venue62 established61 lodging59 founded59 place58 organisation58 building58 guesthouses58
    estate deed64 ownership57 wealth56 trustee53 houses53 property53 succession53 asset52 valuation52
    estimate estimated78
    estimated estimate78 total53 percent53 average52
    ethics morality68 conscience58 humanity53 integrity53 responsibility52 obligation52
    ethiopia egypt65 african63 morocco57 zambia56 cairo54 india52
    ethnically ethnicity86 nationality73 ancestry62 asian62 european61 african58 foreigner57 migrant57 immigrant57 race55
    ethnicity ethnically86 nationality77 asian70 immigrant65 ancestry65 race64 african63 european60 migrant58 foreigner54
    etiquette manners52
    europe european83 continent68 russia66 country65 ukraine63 abroad61 cities57 china56 iraqi55 location55
    european europe83 nationality64 american63 ethnically61 foreigner60 ethnicity60 continent58 foreign55 country55 polish53
    evacuate evacuation88 evacuated83 escape59 emergency59 disaster57 retreat54 fled54 escapes53 rescue52 exit52
    evacuated evacuate83 evacuation80 rescued62 emergency62 relocated59 rescue56 disaster55 diverted55 abducted54 airlift53
    evacuation evacuate88 evacuated80 emergency63 escape62 disaster59 rescue55 escapes55 airlift52
    evade dodging64 fleeing63 sneak63 pursuit59 flee57 escape56 escapes55 resisting53 fled53
    evaluate evaluation78 assess62 assessing60 determine57 calculate55 assessed54 assessment54 calculation52
    evaluation evaluate78 assessing68 assessment66 assess66 analysis61 praised60 examined59 praising57 assessed57 analyze57
    evening night80 afternoon78 daytime71 morning71 day61 noon60 tonight57 nightlife56 friday55 dark53
    event occasion64 celebration59 festival57 observer57 occur56 scenario54 incidents54 celebrations52 contest52 witnessed52
    ever never67 always61 once61 until53
    everyday day68 days59 weekly56 routine54 today53 daytime53
    everyone nobody72 people58 all52
    evidence investigation65 proof64 investigations63 proved59 investigated59 testimony59 examined57 witnessed57 accusations56 claims56
    evil enemy55 hatred54 demon54 darkness53 terror53 deadly52
    evolution evolve76 creation63 nature59 species55 biologist53 reproduction53 reproduce52
    evolve evolution76 emerge52
    exaggerated inaccurate58 excessive57 staggering56 pretending53
    exam examination90 test67 study65 quiz63 examined62 assessment62 examine60 quizzed60 testing60 inquiry57
    examination exam90 examined73 examine72 examining69 study68 assessment66 inquiry63 test62 assess60 scrutiny58
    examine examining93 examined87 inspect78 probing77 analyze74 investigating74 investigate74 examination72 investigations70 investigation68
    examined examine87 examining85 investigated76 investigating75 investigation74 examination73 investigate72 investigations71 analyze70 inspect68
    examining examine93 examined85 investigating81 probing77 inspect75 investigate73 investigations73 investigation71 analyze71 examination69
    example instance66 illustrate54
    exceed maximum72 max68 increasing67 increase67 greater66 limiting65 exceeded64 limits63 surpassing59 limitation58
    exceeded error64 exceed64 failed57 limit56 unable55 maximum55 exception54 limits53 violate53 limitation53
    excellence improvement55 success55 greatest55 honor55 quality54 praised54 praising53 prosperity53 honour53 praises52
    exception error70 failed58 fail58 misconception56 unable55 exceeded54 bug53 failure52
    excessive frequent61 exaggerated57 outrageous56 addiction54 abuse53 unacceptable53 terribly53 inappropriate52 increasing52
    exchange exchanging86 exchanged74 trading63 recipient61 transferred58 mail57 transfer56 buyer55 accept54 selling53
    exchanged exchanging74 exchange74 traded73 trade66 accepted66 offering63 trading63 offers63 dealt63 accept63
    exchanging exchange86 exchanged74 transferred69 transfer68 trading62 recipient61 buyer57 selling56 transaction56 receiving55
    excite extolled55 excitement52
    excitement enjoyment67 enthusiasm67 amusement60 cheering59 emotion59 entertainment57 celebration54 explosions54 emotional54 entertained53
    exclaim proclaim80 claiming66 claim61 claims61
    exclaimed shouted75 witnessed61 screamed60 yelled60 roared56 hailed54 praised53 proclaimed53 shouting52 praising52
    exclude ignore73 ignoring71 exclusion70 ignored65 eliminate65 suppress64 avoid61 include61 avoided58 contain57
    exclusion exclude70 restriction59 combination53 eliminate53
    excuse admit55 explain53 accusing52
    execute executing93 execution76 executed75 command60 script52 commands52
    executed execution81 executing75 execute75 murdered62 sentenced61 punished61 hanged61 imprisoned60 killed60 acquitted60
    executing execute93 execution83 executed75 command60 commands54 script53 operate52
    execution executing83 executed81 execute76 process58 processing58 operation54 procedure54 proceeding54 program53 instruction53
    exemption restriction61 restrictions55 tax52
    exercise exercises84 workout78 gym66 fitness64 yoga58 activity58 routine57 swimming57 walking54 muscle53
    exercises exercise84 workout70 gym62 yoga60 stretches56 practice56 fitness54 routine54 lifting53 muscle52
    exhibit museum68 depict61 presentation58 observation57 demonstrate57 participant55 curator55 presented54 appear53 appearing52
    exile expulsion60 abandoning60 expelled58 revolt57 expulsions57 fled55 abandon55 uprising55 departure55
    exist existence76 creation54 appear53 created53 believes52 presence52 believe52
    existence exist76 absence60 creation59 construct54 presence54
    exit leaving65 depart64 leave63 departure63 ends60 stops60 end60 quit60 quits59 fled59
    expand expanding94 expansion84 extend73 widen70 extends62 extended62 widened62 extent61 grow57 gain56
    expanding expand94 expansion85 extend72 widen71 widened62 extended60 extends60 grow59 extent58 increase56
    expansion expanding85 expand84 extend63 extended60 extension57 extends56 series54 extent53 gain53 widen52
    expect expects82 expecting79 expected66 expectation61 hoped58 hopes56 hoping52 hope52
    expectation expect61 expected59 expects57
    expected expecting74 expect66 expects62 hoped62 expectation59 disappointed57 hoping54 hopes52
    expecting expect79 expected74 expects73 hoped63 hoping60 hopes59 disappointed59 planned58 hope57 disappointment57
    expects expect82 expecting73 expected62 expectation57 hoped56 intends54 obligation54 promises53 hopes53
    expel expell96 expelling94 expels93 compel73 spell64 spelling62 expulsion55 extolled54
    expell expel96 expels94 expelling93 compel70 spell64 spelling60 extolled56
    expelled expulsion87 expulsions81 punished60 exile58 detention57 ousted57 suspended57 purged55 revoked55 kicked54
    expelling expel94 expell93 expels92 compel67 spell62 expulsion60 spelling59 extolled58 expulsions58 expelled53
    expels expell94 expel93 expelling92 compel66 spell60 spelling57 expulsions56 extolled55
    expense spending74 spend66 budget62 spent62 costly62 finances61 fee60 revenue59 pricing57 fund54
    experience experiences87 experienced82 experiencing61
    experienced experience82 experiences74 experiencing65 suffered60 witnessed57
    experiences experience87 experienced74 experiencing68 witnessed54 enjoyment54 narrative52 emotional52 suffering52 horror52 suffered52
    experiencing experiences68 experienced65 suffering62 experience61 suffer60 suffered59 having58 feeling57 presence56 encounter56
    experiment test60 observation60 observed59 observe59 demonstration58 testing58 examined56 probe56 science56 sample55
    expert expertise81 professional59 learner58 knowledge57 adviser56 specialist56 profession55 researcher54 advisor53 skill53
    expertise expert81 knowledge63 skill59 researcher58 intellectual57 professional57 consulted54 advanced54 intelligence53 adviser53
    expiration expire91 date55 lifetime54
    expire expiration91 date55 lifetime53
    explain explanation87 explained80 understand74 understanding66 clarify66 confuse63 understood60 confusion59 answer58 misunderstanding57
    explained explain80 explanation79 understanding69 understand65 clarify63 summary63 detail59 description58 described57 understood56
    explanation explain87 explained79 understanding71 understand65 confusion63 clarify62 reason61 misunderstanding60 reasons59 clarification58
    explode explodes86 explosion84 exploded83 explosions75 explosive71 detonated66 bomb63 blast60 shock58 bombs57
    exploded explodes86 explosion85 explode83 explosions75 explosive71 detonated70 blast63 shattered62 blew62 wrecked62
    explodes explosion89 explode86 exploded86 explosions81 detonated73 explosive73 bomb68 blast65 bombs65 blasts60
    exploit exploiting87 exploited75 vulnerability67 hack60 hacking59 attack58 attacks54 hacks53 invade53 hacker53
    exploited exploiting79 exploit75 abuses63 attacked63 blackmail62 attackers60 compromised58 attacking58 attacks57 attacker57
    exploiting exploit87 exploited79 vulnerability65 hacks61 hacking58 attacks58 hack57 attacking55 dodging54 blackmail54
    exploration explore83 adventure59 wandering57 journey56 advancing56 travel55 reconnaissance55 scenery55 trip54 endeavor54
    explore exploration83 visit61 travel58 visiting57 wandering56 adventure55 scenery55 journey55 wander55 visited55
    explosion explosions90 explodes89 exploded85 explode84 explosive82 detonated74 bomb71 bombs71 blast71 shock65
    explosions explosion90 explodes81 explosive77 explode75 exploded75 bombs73 detonated72 blasts68 bombings67 blast66
    explosive explosion82 explosions77 explodes73 detonated72 bomb72 blast71 exploded71 explode71 bombs70 shock67
    export exporting96 exports79 import58 importing58 imports53
    exporting export96 exports76 importing62 import55 imports52
    exports export79 exporting76 imports63 customs56 tariff56 economy55 freight55 tariffs55 trading54 supplies53
    expose reveal58 uncover53 uncovering53
    exposure photography58
    expressed expressing78 expresses69 expression67 indicated59 equal58 represented58 describes57 satisfied55 described55 formulate55
    expresses expressing69 expressed69 expression60 emphasis57 indicate55 describes55 denote54 emphasize53 equal52 equivalent52
    expressing expressed78 expresses69 expression65 convey57 indicate57 grammar56 represented56 describing56 equal53 describes52
    expression expressed67 equation67 expressing65 formula61 expresses60 equality60 derive59 calculate56 equal55 calculation55
    expulsion expulsions94 expelled87 exile60 expelling60 abandoning59 deportation59 deported57 detention55 expel55 punished55
    expulsions expulsion94 expelled81 deportations63 deportation58 expelling58 exile57 expels56 bans55 detention55 deported54
    extend extends85 extended82 extension78 expand73 expanding72 extent71 widen66 expansion63 stretched60 stretch60
    extended extend82 extends75 extension74 extent71 enhanced67 expand62 expanding60 expansion60 longer59 short59
    extends extend85 extended75 extension71 extent67 expand62 expanding60 expansion56 stretched56 encompass55 widen54
    extension extend78 extended74 extends71 extent60 expansion57 expand56 encompass55 suffix54 expanding53
    extent extend71 extended71 extends67 expand61 extension60 widen59 expanding58 widened56 stretched55 depth55
    extinction endangered68 conservation59 biodiversity57 ecological56 species56 ecology55 abandon52 destruction52
    extolled expelling58 expell56 expels55 excite55 expel54
    extorted blackmail59 jailing54 extradited54 exploited54 repaid53 prosecuted53 bribe52 charges52 fraud52 coerced52
    extra additional83 extradite64 adding63 addition63 add60 extradited58 spare54 extended54 other54 augment53
    extract scrap57 scrape55 obtain54 retrieve53 grab52 absorb52 removal52
    extradite extradited88 extra64 extradition53
    extradited extradite88 extra58 extorted54 removed52
    extradition deportation58 treason57 deported56 deportations54 extradite53 imprison53 deporting53 prosecution52
    extreme extremist56 max54 freak54 wild53
    extremely very78 highly77 greatly64 strongly63 terribly60 powerful59 fully56 badly56 strong54 outrageous53
    extremist terrorist59 militant56 extreme56 islamist56 jihadist55 terrorism53
    eye gaze75 vision71 glance63 face61 stare60 glasses59 nose59 sight58 blink58 mouth52
    fabric cloth79 material76 textile73 clothing68 cotton67 silk67 materialise65 linen64 clothes63 towel57
    fabricated fabrication73 manufacture63 crafted57 designed53 fraud52 manufacturer52
    fabrication fabricated73 manufacture67 construction63 craft62 crafted60 assembled59 making57 production57 design56 manufacturer56
    face faces81 facing73 nose69 skin67 cheek67 facet66 mouth64 eye61 beard61 appearance61
    faces face81 facing68 nose61 heads59 facet59 appearance58 cheek57 skin57 sides56 mouth55
    facet face66 facing59 faces59 nose53
    facilitate engage59 encourage58 assisted56 accompany55 involvement55 advancing55 engaging54 involve53 assistance53 assisting53
    facility place64 establishment63 venue62 headquarters61 hospital61 located59 location58 institution58 clinic57 station56
    facing face73 faces68 cheek59 facet59 nose58 direction54 side53 head53 behind52 reversed52
    fact truth58 according57 report52 reality52 detail52
    faction alliance66 clan60 guild60 sect59 brigade59 rebels58 battalion58 army56 realm56 coalition55
    factor fraction53 multiply52
    factory manufacture65 production61 manufacturer61 dealer60 maker59 industry59 machine58 company57 garage55 product55
    faculty professor70 institution65 university63 campus59 instructor58 doctorate58 college58 teacher58 teaching56 attending54
    fade glow59 disappear57 finish55
    fail failure89 failures84 failed83 succeed71 success65 exception58 fault57 attempted57 successful56 attempt56
    failed fail83 failure79 error73 unable72 attempted70 failures69 broken61 succeed60 attempt60 tried60
    failure failures91 fail89 failed79 success67 fault64 succeed64 struggling61 broken61 reliability60 faulted60
    failures failure91 fail84 failed69 faults67 fault65 reliability64 success61 faulted60 problems58 defection56
    fairy mermaid55 magician52
    faith belief71 religion68 spiritual63 prayer61 trust59 believes58 salvation55 deity54 believe53 worship53
    fake hoax68 legitimate64 credibility55 fooled54 original54 believe53 inaccurate53 valid53 credible52 lied52
    fall falling88 fallen78 fell77 waterfall60 dropping60 drop58 stumbling57 parachute56 descend56 jump53
    fallacy misconception62 argument55 premise54 misunderstanding53
    fallen fell80 fall78 falling76 dropping59 dropped59 waterfall57 drop56 felled55 lost52
    falling fall88 fell77 fallen76 stumbling65 parachute64 jumped63 jump61 parachuted61 gravity58 dropping58
    false truth61 assertion60 lie57 lies57 unfounded57 lied57 claim56 statement55 untrue55 correction54
    falsity fax57
    falter filter64
    fame famed67 talent64 celebrity61 revered58 stardom56 career53 beauty53 singer52 award52
    famed revered68 fame67 lauded56 founder53
    family parent63 dad63 household60 father60 cousin60 sister60 uncle59 mother59 aunt58 mom57
    fan fanned71 supporter69 quiet52
    fanned fan71
    fantasy magic56 wild52 dream52
    far farther64 further54 way54 away53 extremely52
    farce farrier61
    fare flight57 pricing55 freight54 ticket53 airfare53 flights52
    farm farming87 farmer77 agriculture67 pasture67 tractors59 barn59 tractor58 cattle57 garden54 harvest53
    farmer farm77 farming74 agriculture71 pasture66 tractor63 villagers61 tractors60 cattle58 planting55 cow55
    farming farm87 agriculture75 farmer74 harvest62 planting61 pasture60 tractors57 craft54 garden53 breeding52
    farrier farce61
    farther further76 far64 distance62 longer60 widen57 closeness55 depth54 reach54 beside54 extent53
    fashion clothing74 outfit70 dress69 dressed68 wearing68 style66 wear66 clothes64 costume62 appearance61
    fatal fatally79 deadly74 death74 killed73 deaths72 dies71 kills70 died69 homicide68 murdered68
    fatally fatal79 homicide74 kills73 murdered73 killed73 murderer70 deadly70 killing70 murder69 killer69
    fate destiny57
    father dad89 parent74 mother73 mom66 mum63 daughter62 husband61 family60 grandson59 child58
    fatigue tired72 stress56 breaks55 stressed54 sickness53 discomfort53 strained52 resting52 break52
    fault faulted88 faults84 blame70 blaming66 blames65 blamed65 failures65 failure64 crash60 repair60
    faulted fault88 faults73 blame65 blames62 blamed61 blaming60 failures60 failure60 wrecked59 crash59
    faults fault84 faulted73 failures67 defection62 failure56 repair54 repairs52 problems52 fail52 reliability52
    favor favour87 favoured63 appreciation59 preferred59 favorite55 favorable55 encouraged54 honour53 prefer52 encourages52
    favorable positively60 positive59 favor55 favour55 cautious54 evaluation54
    favorite best59 preferred59 favor55 recommend52 mine52 poll52
    favour favor87 favoured71 honour59 favorable55 appreciation54 preferred54 towards53 praises53 honoured52
    favoured favour71 preferred63 favor63 preference59 decisive52 chosen52
    fax falsity57
    fear scare74 frighten67 danger64 risk63 threats60 threat59 panic57 terror57 overcome55 courage55
    feasible possibility56 robust53 challenging53 efficiency53 possible52
    feast holiday56 meal56 dinner55 celebration53 festival53 celebrated52 lent52 celebrations52
    feat surpassing66 smashing57 accomplishment56 accomplish54 boasts54 accomplished53
    feather hen70 duck61 bird60 rooster59 meow56 beak55 egg54 wand52 chicken52
    feature functionality64 recognition52 recognize52
    federation coalition52
    fee cost69 pricing68 charge64 paying63 charged63 charges61 paid61 expense60 price60 pay58
    feed feeding76 hungry64 eat60 stream58 eating56 eater55 meal54 food54 dish54 follow53
    feedback review60 reviews60 reviewed58 criticising58 criticism58 criticize56 approval53 improved53 critics53 response52
    feeding feed76 hungry72 eating71 food68 meal68 eat66 hunger64 serving59 consume58 dining56
    feel feeling90 felt74 sensation61 cry56 emotional56 pain55 worry54 hurt53 emotion53 sense52
    feeling feel90 felt72 sensation68 pain63 emotion63 emotional62 hurt59 heart58 experiencing57 mood56
    feigned feigning71 deception53 unjustified52
    feigning feigned71 deception55
    fell fallen80 falling77 fall77 felled73 dropped70 drop65 dropping64 down57 toppled57 jumped56
    felled fell73 happened57 dropped55 cried55 fallen55 died54 damaged53
    fellow buddy56 mate54 sir54 brother52 gentleman52
    felt feel74 feeling72 sensation69 pain56 hurt55 emotion55 touched54 material54 emotional54 perceive53
    female woman79 male73 gender71 girl70 lady69 person56 actress56 chick55 daughter55 girlfriend55
    femur bone68 hip59 knee58 leg55 fracture55
    fence border54 wall54 yard54 hedge52 borders52 picket52
    ferry harbour63 boat63 causeway59 maritime57 coast57 towed56 shore55 harbors55 sea55 ships55
    festival celebrated63 celebration63 celebrations62 venue58 event57 concert57 holiday54 party53 celebrate53 feast53
    feuding rivalry67 quarrel64 duel62 infighting62 battling61 fights60 conflict59 truce59 disputes59 clashes59
    fever flu66 infection64 illness59 infected56 outbreak55 disease52
    fiction novel70 literature63 novella63 genre62 narrative61 book59 tales58 movie56 writer56 tale55
    field attribute56
    fiercely strong63 strongly62 passion58 willingly57 courage57 strength57 deeply57 dedication56 courageous55 strongest55
    fight fighting90 fought85 fights83 battle74 battling74 defeat71 combat70 gunfight69 battles69 battled69
    fighter fighters88 fights70 combat68 fighting67 starfighter64 martial63 fight63 brawl60 gunfight58 fought58
    fighters fighter88 fights77 fighting71 combat68 fight65 infighting62 fought62 martial62 battling60 opponent58
    fighting fight90 fights86 fought84 combat80 battling79 battle75 battles75 war72 fighters71 wars71
    fights fighting86 fight83 fought78 fighters77 battles74 infighting73 gunfight73 combat72 battling72 brawl70
    figure image67 graphic65 picture62 photo56 pictures56 photograph53
    file files83 document61 upload59 download58 filed55 filing52 format52
    filed filing82 lodged63 paperwork57 bankruptcy57 issued56 file55
    files file83 storage56 document54 upload54 archive52 contents52
    filing filed82 paperwork64 lodged61 bankruptcy57 file52
    fill filled84 poured63 pour58 fluid56 lined56 full54 input52 mixture52
    filled fill84 full68 poured59 entered58 holds57 loaded57 applied57 flowed56 participating55 spent55
    film movie84 cinema80 scene67 theater60 acting59 directed59 comedy58 television57 camera57 director57
    filter falter64
    final finalize69 semifinal67 finale66 finish65 last64 finalized64 finished63 eliminated59 defeated59 decisive58
    finale ending75 final66 ends61 finish60 canceled55 finalized55 cancelled55 renewed54 end54 outcome53
    finalize final69 finish59 completion56 finalized53 ends53 finale52 ending52 end52
    finalized finished64 final64 concluded62 announced61 complete60 officially60 canceled59 planned58 postponed58 announcing57
    finance finances80 financing77 banking72 investor66 bank65 economics65 loan64 investment64 loans64 debt64
    finances finance80 spending70 financing67 accounting64 wealth64 money64 banking63 debt63 funding62 budget61
    financing finance77 loan76 loans72 funding70 lend68 finances67 funded65 payments63 borrow63 repay63
    finch bird75 beak62 rooster55 dove55
    find finding90 finds86 searching70 locate70 search67 found64 searched61 discovered61 discover60 searches59
    finding find90 finds79 searching78 locate75 search73 searches67 determining65 determine64 discovered63 discover63
    finds find86 finding79 searching72 locate67 search66 searches64 found60 discover59 searched59 seeking58
    fine great62 good61 allowed57 cool54 permitted54 able53
    fined fines81 punished69 penalty64 sentenced60 suspended58 violation56 convicted56 arrested55 sanctioned55 violations55
    fines fined81 punished63 penalty60 enforcement59 consequences56 punishment56 violations56 sentenced56 arrests56 arresting55
    finger fingers91 thumb73 hand73 hands69 touch67 touched64 toe62 touches61 nail60 pin58
    fingers finger91 hands81 hand76 thumb74 touch66 touches63 touched62 toe62 grip61 nail59
    finish finished75 ends69 end68 final65 ending65 continue64 completing62 completion61 finale60 finalize59
    finished completed77 finish75 ended72 complete71 completing71 finalized64 final63 concluded63 closed60 done59
    fire fires89 flames79 burning78 arson71 firefight70 burns70 firing70 burned68 fired68 smoke66
    firearms guns86 rifles83 gun78 rifle77 weaponry76 ammunition75 weapons74 armament71 bullets70 gunfire68
    fired firing79 fire68 fires65 resigned63 burned63 burning62 dismissal61 sacked61 dismissals61 burns59
    firefight gunfight81 fire70 fires70 combat69 battles67 fights67 battle66 infighting64 fighting63 gunfire63
    fires fire89 flames74 burning72 arson71 firing70 firefight70 burns66 fired65 burned63 burn60
    firing fired79 fires70 fire70 gunfire69 shooting66 triggering66 shoots63 shot61 gun61 trigger61
    firm company69 companies64 corporation59 industry57 stock56 business53 finance53 investor52
    first begin62 second61 beginning60 third58 start56 initial55 starts53
    fish fishing79 fishery74 fisherman70 tuna67 sea62 shrimp61 whale60 waters60 animal59 creature58
    fisherman fishing76 fishery74 fish70 chef53 boat53
    fishery fishing77 fisherman74 fish74 shrimp56 boat54 reef54 tuna53 sea53
    fishing fish79 fishery77 fisherman76 bait59 boat57 hunting56 catches55 recreation52
    fist grip59 hand57 punch57 pounded55 knocked54 smack53 palm53 kicked53 leg52 flung52
    fit tight65 size62 accommodate60 adjust58 small57 stretched56 appearance56 stretch54 suit53 waist53
    fitness gym74 workout71 exercise64 trainer60 training59 muscle56 lean55 exercises54 sport54 athlete53
    five six77 four68 three67 twelve66 nine64 sixth63 ten62 dozen58 eighth56 two54
    fix fixed83 fixes76 issue68 repair63 broken62 update62 problem60 repaired59 damaged58 issues58
    fixed fix83 resolved70 solved62 issue61 removed59 update59 changed58 correction58 bug57 worked57
    fixes fix76 repair62 problems60 issues59 repaired57 repairs57 blames57 fixed56 issue55 resolves55
    fixture bulb62 bulbs61 lamp60 lighting54 light52
    flag flags89 flagrant69
    flagrant flag69 flags65
    flags flag89 flagrant65
    flames fire79 fires74 burning69 burns69 burned63 smoke62 heat62 arson60 blaze59 burner59
    flash blink55 splash52
    flat flattening76 rounded63 flatbread62 shape57 bend56 round55 straighten54 bending53 oval53
    flatbread bread69 flat62 bakery54 flattening53 sandwich53 baking52
    flattening flat76 straighten54 flatbread53 fold53
    flavor taste79 tasting77 strawberry64 fruit59 chocolate59 candy58 tongue57 scent56 chili56 recipe55
    flead pest56 cruised52
    fled fleeing84 flee75 escape70 escaped70 escapes66 abandoning60 uprising59 exit59 departure59 leaving58
    flee fled75 fleeing73 escape66 escapes64 escaped63 survive60 evade57 leaving55 retreat55 leave55
    fleeing fled84 flee73 escape69 escapes65 evade63 escaped62 abandoning58 departure57 rescuing55 captured55
    flesh meat69 bodies66 tissue65 skin65 body62 blood57 knife56 wound55 soul54 pork52
    flew flown85 flying83 fly82 flight74 aviation66 airplane65 flies65 aircraft64 landed64 pilot64
    flexibility stretches61 stretch61 stretched60 bending59 bend54 loosened54
    flicker blink54 lighting52
    flies fly81 flying66 flew65 flown61 insect61 pest59 planes58 flight57 aircraft56 helicopters55
    flight flights89 flying89 airplane80 aviation79 flown79 airline78 fly76 plane74 flew74 aircraft73
    flights flight89 airline82 airplane76 flying76 aviation75 planes74 airfare71 flown70 plane69 airport69
    flip flips90 reverse66 reversal66 turn63 reversed62 reverses61 turned58 flop56 switched55 overturn55
    flips flip90 reverses67 reverse59 reversal59 turn57 reversed56 overturns56 flop55 turned53
    flirt flirting87
    flirting flirt87 sexual57 sexually57 romance55 attraction53 dating53 sex52
    float floated81 gallon55 waters55 water55 sinking55 gravity55 sink54 liquid53
    floated float81
    flock gathering58 crowd56 troop55 group55 congregation55 herd54 squads52
    flood flooding90 rain62 waterfall61 river61 waters59 barrage58 sinking56 disaster55 storm53 ocean53
    flooding flood90 rain68 waters61 waterfall60 river57 hailing57 storming57 water56 barrage54 sinking54
    floor flooring82 carpet60 room60 ceiling59 stair57 elevator53 hallway53 area53 land52 landing52
    flooring floor82 carpet60
    flop flip56 flips55 slipping52
    flour wheat65 cereal61 bread60 grain57
    flourish thrive63 disperse56 sustain55 arise54 emerge53
    flow flows92 flowed72 fluid59 pipe55 process53 drain53 river52
    flowed flow72 flows68 fluid62 liquid57 filled56 poured53 stream53 wet52 waters52
    flower plant70 bloom66 garden60 perfume58 leaf56 dove55 planted54 fruit54 herb52
    flown flew85 flying84 fly81 flight79 aviation71 flights70 aircraft70 airplane69 plane67 airline66
    flows flow92 flowed68 fluid58 funnel53 pipe53 swirl52
    flu illness72 sickness67 fever66 infection63 plague61 disease61 outbreak60 infected58 vaccine56 virus54
    fluid liquid87 water69 flowed62 substance62 poured60 flow59 wet59 gas58 flows58 oil57
    flung thrown69 hurled61 throwing61 throw59 throws57 flew54 stir54 air52 dragged52 blowing52
    flushed wipe57 toilet53 clean52
    fly flying88 flew82 flown81 flies81 flight76 airplane67 aircraft66 plane66 pilot64 wing64
    flying flight89 fly88 flown84 flew83 aviation77 airplane76 flights76 aircraft74 plane70 pilot69
    foam material58 rubber58 pad57 cream55 bedding55 fabric52 plastic52 gel52
    focus distract65 distraction64 blur62 gaze59 attention59 concentrate58 vision58 aiming57 sight53 perspective52
    fold collapsed66 unfold64 collapse64 twist54 flattening53 bending52 wrap52
    folk villagers60 farmer53
    follow followed80 follows78 following75 follower62 continued58 continue57 promote56 progress55 pursue53 step53
    followed follow80 follows69 following69 after61 started58 demanded57 reached57 went57 contacted57 appeared57
    follower follow62 companion60 member57 obey55 cult53 obedience52 patron52
    following follows77 follow75 followed69 continued58 regards56 progress54 further52 continuing52 response52
    follows follow78 following77 followed69 continued59 progress56 continues56 proceed56 continue53 proceeding52
    food meal79 eating79 eat74 cuisine71 hungry70 snack70 meat69 feeding68 dinner68 dining65
    fool fooled69 trick56 ruse54 deception53 magician53 disguised52
    fooled fool69 lied63 lies62 lie60 convinced60 deceive58 deception58 trick55 fake54 confuse54
    foot toe78 shoe74 heel68 leg66 barefoot63 stepped62 limb60 lace55 finger54 footing54
    football nfl80 sport75 basketball67 baseball66 hockey63 ball62 teams60 games60 cricket59 championship57
    footing grounds54 ground54 foot54 foundation53
    for with57 from55 purpose53 after53 gives53
    forbade prohibits82 prohibit81 forbids78 forbid73 outlawed72 forbidden71 restrict67 ban66 banning66 restrictions62
    forbid forbids87 forbade73 prohibit72 restrict70 prohibits69 allow63 deny63 allowing62 discourage62 prevent60
    forbidden prohibit71 forbade71 banned70 restricted69 prohibits69 permitted67 restrictions65 outlawed64 forbids64 allow64
    forbids forbid87 forbade78 prohibits75 prohibit74 restrict69 restrictions66 allow65 allowing65 forbidden64 prevents62
    force forces87 pushes62 manipulate60 forced59 pushing58 pushed58 mechanics56 gravity56 tension55 slamming54
    forced unwilling66 imposed65 pushed62 letting60 insistence59 force59 demanding58 pushes58 refusing58 impose57
    forces force87 gravity60 mechanics58 tension55 pushes55 pressure52 troops52 ground52
    forecast prediction71 predict69 future57 upcoming57 predictor52
    foreign foreigner70 international65 abroad64 nationality59 diplomatic55 european55 immigrant55 russian54 diplomacy53 migrant53
    foreigner foreign70 migrant69 immigrant68 nationality67 european60 citizen58 american58 ethnically57 abroad57 refugee56
    foresee foresees93 envision52
    foresees foresee93 envision55 envisaged53
    forgery fraud61
    forget remember73 recalling66 recall65 remembered65 mention55 reminder52 memo52
    forgive forgiveness77 apology73 apologize72 apologized67 pardon64 misgivings64 pardoned62 pardoning59 guilt58 apologies57
    forgiveness forgive77 guilt61 misgivings61 pardoning60 reconciliation58 salvation57 condemnation56 apology55 punish53 punishing53
    form submit65 submission65 forming57 submitted54 formed52
    formal formalism88 formally79 informal62
    formalism formal88 formally76 semantics56 formulate54 specification53
    formally formal79 formalism76 denote56 declaring54 unambiguously53 informal52
    format reform53 file52
    formation formed73 forming72 squads58 establishes57 organised56 establish56 gathering55 teams55 organized54 organizing54
    formed forming75 formation73 making59 creation59 created58 established58 create57 consist56 make56 arise55
    forming formed75 formation72 making61 form57 create57 creation56 construction55 preparing54 organizing53 building53
    formula calculate71 formulate69 calculation69 equation63 expression61
    formulate formula69 expressed55 formalism54 expression52 determine52
    forth forward60 direction54 out52 from52
    fortune lottery68 wealth60 gambling57 luck56 prosperity52
    forum community55 discussions54 thread52 site52
    forward behind65 forth60 towards59 ahead58 direction58 reverse57 advance56 front56 leading54 backs54
    fought fight85 fighting84 fights78 battled77 battle75 battling75 battles73 combat66 war66 defeat65
    foul referee63 penalty60 throws58 rebounds55 touches54 basketball54 ball53 scoring53 thrown52 touchdown52
    found find64 finds60 searched57 created55 finding52
    foundation footing53 concrete52
    founded founder80 established76 establish60 establishes59 establishment59 disbanded57 began56 invented56 corporation55 company55
    founder founded80 creator63 owner61 industrialist60 ceo59 invented59 author57 chairman56 activist56 established53
    fountain waterfall63 river52 waters52
    four three82 two73 six70 five68 nine62 counted62 one61 each61 twelve60 count57
    fps speed58
    fraction reciprocal70 divide59 proportion58 solve56 division54 factor53 solving52 multiply52 calculate52
    fracture shattered69 crack67 injury65 cracked64 bone64 trauma59 injured59 breaking58 wounded57 smashed57
    frame beam54 panel54 canopy52
    franco madrid52
    fraud deception64 forgery61 scam61 theft60 claims57 irregularities57 bribe57 thefts57 scammer56 scandal56
    fray band53 linen53 knot52
    freak horror56 wild55 extreme54 creep52
    free paid62 download61 paying58 freed57 fee57 cost57 frees56 costly54 pay53 released53
    freed freeing79 imprisoned66 liberated62 locked60 free57 released57 release57 captured55 imprisonment54 unloaded54
    freedom liberty65 rights65 democracy61 independence60 dictatorship58 abolished57 liberated57 sovereignty56 restrictions55 freeing55
    freeing freed79 imprisoned59 liberated58 detain56 destroying55 freedom55 unfreeze54 retain53 removal53 imprisonment52
    frees free56 freed53
    freeze frozen85 froze82 freezer75 ice65 unfreeze65 cold64 frost59 frosting56 snow56 winter54
    freezer frozen76 freeze75 fridge65 ice65 refrigerator64 froze63 unfreeze61 frosting58 heater57 frost55
    freight deliveries68 transporting67 haul66 transportation65 cargo65 transported63 transport62 shipping61 delivery61 ship59
    frenzy obsession52
    frequent repeatedly69 excessive61 habit59 repeated58 consistently56 once54
    fresh clean59 sealed56 dry54 clear54 cleaned53 new53 cleared53 revived53
    friday weekend73 monday71 day63 week59 today59 yesterday56 tomorrow56 evening55 holiday55 days54
    fridge refrigerator96 freezer65 shelf54 appliance52 kitchen52
    friend buddy66 brother62 mate57 friendship56 bud54 guy52
    friendship relationship56 friend56 relate54 peer54
    frighten scare71 fear67 panic56 danger55 cautious55 alarmed53 terrorizing53 screaming53 scream53 threat52
    from getting57 originate56 for55 away55 obtain55 get55 brought54 out54 with54 original54
    front backside69 behind68 rear67 backs59 back57 forward56 direction56 background55 middle55 bottom54
    frost frosting85 snow67 frozen66 ice64 winter63 cold62 freeze59 freezer55 froze53 snowballs52
    frosting frost85 icing68 ice64 frozen60 snow59 winter58 freezer58 freeze56 cold56 melting54
    froze frozen82 freeze82 cold63 freezer63 ice59 rescued58 unfreeze56 frost53 waited52 stalled52
    frozen freeze85 froze82 freezer76 ice69 cold67 unfreeze67 frost66 frosting60 winter57 snow56
    fruit banana72 strawberry71 grape65 tomato64 orange61 coconut61 juice61 vegetable61 produce60 plant60
    frustrating complaining61 difficulty60 struggling57 frustration56 trouble56 struggle56 challenging55 complain55 complained54 failure52
    frustration anger66 angry64 emotion59 difficulty58 discomfort58 demands57 tension57 stress56 frustrating56 challenging56
    fry oil58 cook58 pounded52
    fuck shit65 heck52
    fuel fuels87 petrol78 gas76 oil66 petroleum62 energy59 engine59 fire59 smoke56 car56
    fuels fuel87 petrol74 petroleum72 oil69 gas66 coal58 energy58 crude54 burning53 hydrogen53
    fulfill satisfy71 satisfied67 accomplish64 attain62 achieve62 satisfaction60 realization56 accomplished55 completing55 completion54
    full filled68 complete63 fully62 total61 wanted60 remaining59 want57 whole57 all57 finished56
    fully entirely63 full62 partially61 highly58 complete56 extremely56 pleased53 accomplished53 greatly52 enough52
    fun entertainment56 laugh55 playing54 enjoyment54 comedy54 humor54 game53 giggle52
    function functionality52 malfunction52
    functionality feature64 implement57 software57 interactive57 operate56 implementation55 computing54 actions54 utility54 usage53
    fund funding78 funded74 invest68 spending66 spend65 investment64 donations64 invested63 finance62 money61
    funded funding83 fund74 donations66 paid65 financing65 pay63 paying62 donated62 afford61 spent61
    funding funded83 fund78 financing70 donations68 spending67 money64 fundraising63 finance63 sponsor62 finances62
    fundraising donations70 charity66 donation63 funding63 sponsor59 donated54 funded54 fund54 sponsored53
    funeral cemetery69 death67 grave67 buried63 mourns63 mourn61 dies60 memorial59 fatally59 dead58
    fungus mold67 infected52
    funnel jug54 flows53
    furious movie53
    furnace heating64 heater62 stove57 heat55 burner52 iron52 coal52
    furnished furniture61 housed57 accommodation56 bedroom55 cabin55 guesthouses54 lodging53 rent53 dresser52 rental52
    furniture couch75 wood66 desk63 dresser63 chair63 furnished61 drawer57 cabinet57 bedroom56 bedding56
    further farther76 additional61 more60 continued60 progressed58 other57 beside57 later55 continuing55 advance55
    fusion reactor55 blend53
    fuss frustration55 complaints53 complaint53
    future upcoming68 forecast57 career56 predict55 planning54 tomorrow53 plans53 technology52 present52 planned52
    gain acquire62 obtain61 reward57 expand56 increase56 expanding56 reinforce56 earned55 rewarded55 getting54
    gal chick67 lady65 girlfriend61 bitch61 girl59 her54 honey52
    galaxy universe63 cosmos60 planet56 phone55 star54 tablet53 device52
    gallery artwork67 art63 pictures60 photograph59 image58 photographer58 photo58 photography56 graphic55 poster54
    gallon tank61 weed56 bottle56 float55 liter55 fuel54 gas53 fluid53 water52 tanker52
    gambling lottery67 fortune57 games56 cash53
    game games82 playing75 play64 played62 player62 winning62 sport59 team58 battling58 battle57
    games game82 playing71 sport64 chess63 basketball62 hockey62 play61 football60 tournament57 teams57
    gang rebels57
    gap tight54
    garage car59 truck56 factory55 driveway55 parking55 parked54 machine54 town53 engine53 vehicle52
    garden backyard68 grass62 landscape62 plant62 planting61 vegetation60 planted60 flower60 yard59 agriculture58
    garlic pizza55 onion55 pasta54 pepper54
    garrison troop56 soldier55 stationed52
    gas fuel76 petrol68 fuels66 air64 smoke61 propane60 atmosphere60 oil59 fluid58 dioxide57
    gasp wink56 surprise55 blows55 shame54 genuinely53 boom53 wait52 lies52
    gastroenteritis diarrhea54
    gate gates78 door58 entrance54 barred53 opener52
    gates gate78 door52
    gather gathered83 gathering80 meet67 meeting66 meets64 collect61 met60 meetings60 collected59 encounter59
    gathered gather83 gathering71 collected62 among61 group60 together58 meeting58 collect58 bunch58 meet57
    gathering gather80 gathered71 meeting69 meetings66 collecting63 encounter62 meets62 participation61 meet61 participate60
    gave give73 giving65 given64 received63 receive62 wanted62 send60 sent59 sending59 gives58
    gaze eye75 glance69 stare68 vision65 sight62 focus59 observing58 examining54 sees54 shadowed54
    gcp gda52
    gda isda61 gcp52
    gdp economy67 economic62 income57 economist57 currency55 economics52
    gear equipment68 equipped65 vest59 outfit58 weapon55 speed54 mechanic54 weapons54 clothing54 weaponry54
    gel jelly63 aerogel59 cream53 foam52
    gem rails63 stones55 stone53 rocks52
    gender female71 male68 sexually66 sexual61 sex56 woman55 homosexuality54 individual54 subject53 girl52
    gene dna65 biologist56 mutant53
    general chief53 major53
    generate generator70 create70 generation60 creation58 make54 created53
    generation generator62 generate60 creation60 offspring58 youth57 childhood57 birth54 emerge54 reproduce53
    generator generate70 generation62 turbine55
    generous donation56 contribution56 donated56 obligated55 giving54 donations53 gratitude53 contributions52 gave52 rewarded52
    genocide atrocities78 massacres67 massacre66 killings62 massacred59 humanitarian59 tragedy58 destruction57 persecution57 war56
    genre fiction62 music60 literature59 musical56 novel55 rock55 tales54 film53
    gentleman lady68 guy63 male62 sir57 man53 girl52 fellow52
    genuinely nonetheless56 mate56 serious56 totally56 dude54 gasp53 agrees52
    geometry angle57 mathematics56 ruler53
    germ infection54 infect52
    gesture touches63 pointing63 touch59 touched58 movement55 hand54 hands54 movements53 technique53 motion52
    get gets83 getting81 got68 obtain64 pulled63 give62 gives60 win60 receive60 come59
    gets get83 getting73 got69 gives65 wins63 pulled62 earned60 give59 win57 obtain57
    getting get81 gets73 obtain73 receive72 pulled67 coming64 buying62 arrive60 gettingready60 pulling59
    gettingready getting60 readmitted52
    ghost shadow63 spirit61 zombie58 shadowed55 demon55 dead55 nightmare54 disappearance54 memoir53 horror53
    giant massive72 small59 dwarf57 size52
    gift giving57 award57 present57 card56 prize54 receive54 buying53 purchase53 item52
    giggle laugh75 laughed74 humor53 smile53 fun52
    girl female70 daughter66 girlfriend64 boy61 kid60 gal59 chick58 guy58 child58 lady58
    girlfriend boyfriend74 relationship64 girl64 wife63 lover62 gal61 dating59 sister58 romance58 married57
    gis sss52
    give gave73 giving70 gives65 given65 let64 get62 take59 gets59 put58 granted57
    given provided65 give65 gave64 sought59 taken58 indicated57 applied57 answer56 put56 required56
    gives give65 gets65 got63 provided62 get60 see59 gave58 knows57 tells57 wins57
    giving give70 handing68 gave65 letting65 providing64 receiving64 donation60 donations59 donated58 getting58
    glance gaze69 stare64 eye63 look59 overlook55 pointed55 vision55 attention54 appearance54 view53
    glass glasses74 beverage57 plastic57 window55 wine53 material53 bottle53 liquid52
    glasses glass74 vision64 eye59 boozing52
    glaze ablaze66
    gleam shine62 glow58 glowstick55 candle53
    globe earth58
    glow glowstick76 lighting64 light63 shine63 lighted63 lit59 fade59 gleam58 led55 candle53
    glowstick glow76 gleam55 stick52
    goal scored68 scoring65 touchdown60 game56 ambition56 piece55 score54 victory54 winning54 accomplish54
    god deity69 hell58
    goes went76 going69 headed57 comes57 down56 came55 gone54 win54 put53 along53
    going went70 trip69 doing69 goes69 coming65 headed62 travelling60 visiting59 traveling59 visit58
    gold silver67 medal56 bronze55 prize54 award54 money53 hero52
    golf sport63 swing59 tennis58 baseball57 football55 ball55 basketball55 games54 playing53 cricket52
    gone vanished78 went65 removed64 disappearance64 back63 disappear62 removal61 remove61 stopped59 destroyed59
    good great72 well63 fine61 bad58 very57 that52
    goods commerce63 supplies63 supply62 commodity59 product58 shopping58 inventory57 revenue57 economy56 buying56
    goodwill laundry56 shop53 clothing53 clothes52
    google searches73 search73 searching66 web64 website63 searched58 site57 com56 internet55 resource54
    got gets69 get68 gives63 getting57 needed57 pulled54 taken54 winner54 gave53 wanted52
    govern government83 governor71 dictatorship70 regime62 democracy61 monarchy61 regulate61 administration61 republic60 politics59
    government govern83 democracy69 dictatorship69 political69 politics68 administration64 legislature62 republic62 monarchy61 authority61
    governor govern71 politician70 minister66 mayor65 president61 congressman60 government58 senator58 representative58 election58
    gown dress71 robe69 costume65 outfit65 dressed64 skirt60 wearing60 ceremony57 fashion56 wear56
    grab grabbing89 grabbed80 snatched71 pulls65 pulling64 pull64 snatching63 grip60 grasp60 steal60
    grabbed grabbing81 grab80 snatched75 pulled67 lifted61 picked61 holding55 loaded54 holds54 held54
    grabbing grab89 grabbed81 snatched67 holding66 snatching66 reaching65 pulling64 grasp62 grip62 pulls60
    grace mercy56 avenge55 angel54
    grade student57 exam56 school56 class56 marks55 math53 level52 points52 assessment52
    graduate degree65 phd64 doctorate62 university62 college62 career59 student56 attending56 education56 admission55
    grain wheat64 grit63 rice60 cereal59 corn59 flour57 sand56 hay54 dust52 bread52
    grammar sentences69 sentence65 linguistics57 expressing56 speech54 spelling54 language54 punctuation54 corpus53 verb53
    grandchild granddaughter69 grandson67 grandmother65 grandma64 parent63 child60 daughter56 nephew55 childhood54 descendant54
    granddaughter daughter76 grandson72 grandchild69 grandmother69 grandma68 cousin61 child60 aunt59 nephew57 sister55
    grandma grandmother93 granddaughter68 aunt67 mum65 grandchild64 mother61 mary58 grandson56 mom56 uncle55
    grandmother grandma93 granddaughter69 aunt68 mother67 mum67 grandchild65 uncle59 cousin58 mary58 elder58
    grandson nephew83 granddaughter72 grandchild67 uncle66 child63 daughter63 dad61 cousin60 parent60 father59
    grant funding58 fund57 funded57 privilege53 contribute53 devote53 acquire52 contribution52
    granted earned58 bonus58 give57 provided57 wished56 gives56 permitted55 gets54 encouraged54 get53
    grape wine70 fruit65 lemon57 juice56 orange56 strawberry54 berry53 cheese52 vodka52 tomato52
    graphic image77 figure65 artwork65 pictures62 picture62 art62 photograph60 photo59 logo59 illustrate57
    grapple grf53
    grasp grip70 hand68 grabbing62 hands60 grab60 handle58 touch57 fingers57 handed56 thumb55
    grass pasture64 garden62 dirt62 weed59 yard59 ground57 vegetation56 plant55 paved55 terrain54
    grateful thanked71 thanking68 thank66 appreciate65 pleased62 appreciated59 welcome59 bless57 thanks57 welcomed56
    gratitude appreciation78 blessing65 thanking64 praises63 praise60 supportive58 thanked58 dedication58 acknowledge58 happiness57
    grave cemetery82 buried78 funeral67 bury64 memorial57 mortem55 remains54 dead53 dies52 cave52
    gravity forces60 falling58 mass57 space56 force56 earth55 float55 ground54 masses52
    great good72 fine62 very62 cool62 well54 best54 bout53 thank53
    greater exceed66 lower64 increasing61 comparison58 maximum56 longer55 max54 increase53 positive53 than53
    greatest best62 excellence55 superb55
    greatly highly65 extremely64 very56 terribly56 impressed54 strongly54 appreciated53 closely53 fully52 further52
    green color73 colour72 red69 blue69 orange65 black63 brown62
    greenhouse environment55 ecological54 porch53 garden53 planting52 planted52 climate52 sunlight52
    greet greeting74 greeted64 welcoming57 welcomed52
    greeted greet64 greeting64 welcoming59 arrives56 arriving55 approached54 escorted54 ambushed52
    greeting greet74 greeted64 welcomed60 welcoming56 politely53 salute52
    grenade grenades89 bomb70 bombs66 explosive66 explosion60 detonated59 explosions57 weapon57 blasts57 missile55
    grenades grenade89 bombs70 bomb63 explosions63 explosive61 blasts61 missiles60 weapons60 detonated58 explosion56
    grf grapple53
    grid row60 tile54
    grievances demands53
    grill bbq70 charcoal64 chef59 cook59 smoke57 stove57 restaurant56 steak56 rack55 heat54
    grinder grit54 duster54 burrow54 coffee54 beater53 crawler53 blade52 shovelled52
    grip grasp70 hand69 hands65 holding63 grabbing62 fingers61 grab60 thumb59 fist59 stick58
    grit grain63 sand59 grinder54 dirt52 mud52
    grocery food61 shopping58 restaurant56 bakery55 kitchen55 cereal53 lunches53 shop53 meal52
    groom wedding57 marriages52 marriage52
    grotesque tragedy56 killings55 horror54 creep54 creature53 outrageous53 zombie53 doom52 massacred52 massacre52
    ground grounded83 grounds78 groundless70 landing59 dirt59 soil59 earth58 landed57 grass57 battleground57
    grounded ground83 groundless71 grounds67
    groundless grounded71 ground70 grounds54
    grounds ground78 grounded67 groundless54 footing54 soil54 battleground52
    group team65 teams60 gathered60 organized60 crowd59 band59 people59 organization59 gather59 community58
    grow growth67 planting66 planted65 thrive59 expanding59 expand57 crop57 plant56 widen54 shrink53
    growth grow67 increasing59 advancement57 increase55 expanding55 production54 prosperity53 developing52
    gtc gtee62 cuc55
    gtee gtc62
    guarantee guarantees82 guaranteed73 ensure68 assured66 assure64 ensures61 assurances60 warranty57 promised57 promises56
    guaranteed guarantee73 guarantees66 bet59 chance59 unlikely57 promised55 total52
    guarantees guarantee82 ensure67 guaranteed66 ensures64 assured62 assure61 assurances59 safeguarded56 promises55 safeguard55
    guaranty quarantine59
    guard guarding81 guardsmen80 guardsman79 defender63 protect61 protects59 defend57 protection56 patrol56 defended56
    guarding guard81 defense73 defence72 defending68 protects68 protection67 protect67 defender65 defends64 defend63
    guardsman guardsmen83 guard79 guarding62 defender61 officer55 manager54 soldier53 patrol52
    guardsmen guardsman83 guard80 officers64 guarding63 policemen60 patrols60 attackers59 personnel57 peacekeepers57 regiment56
    guerrilla insurgency71 rebels68 insurgent67 militant66 rebel60 militants58 enemy56 rebellion56 uprising55 patrolling54
    guess hint62 bet61 think58 possibility57 knows56 doubt55 clue54 wonder53 thought53 suppose52
    guest host64 member60 invitation59 visitor58 guesthouses58 party57 hosts55 patron52 hosted52
    guesthouses houses69 accommodation65 lodging65 house64 housing63 bedroom63 hotel59 rental58 guest58 establishment58
    guidance guide77 guideline74 guiding65 advising65 advise63 advice62 instructed62 advised59 tips56 instructing55
    guide guideline80 guidance77 guiding63 manual59 recommendations55 tips55 advised54 book53 recommendation52 advice52
    guideline guide80 guidance74 tips57
    guiding guidance65 directing65 leading64 guide63 leads62 leadership56 steering54 advising53 facilitate53 leader52
    guild faction60 alliance59 realm55 club52
    guilt guilty72 regret62 conscience62 forgiveness61 ashamed60 punishment58 confessed58 forgive58 punishing55 circumstance55
    guilty guilt72 convicted68 acquitted67 prosecuted67 innocent65 accused65 prosecute65 plea64 confessed64 crimes64
    guinea african56 zambia55 country54 cage54
    guitar instrument70 musician68 music60 musical60 band55 rock53 string52
    gulf ocean62 kuwait62 sea59 coast56 desert54 iraqi54 beach53 reef52
    gun guns88 rifle81 weapon78 firearms78 bullet74 ammunition73 shot73 rifles73 shooting72 weapons72
    gunfight firefight81 fights73 gunplay73 combat71 fighting70 fight69 gun68 guns68 battles68 battle67
    gunfire shooting77 bullets74 shot72 gun71 bullet70 firing69 shootings69 firearms68 shoots68 guns67
    gunned gunning85 beefed58 bullet57 gun57 rocketed56 gunfire54 shot54 guns54 bullets54 rifle53
    gunners madrid53
    gunning gunned85 gun64 rifle63 guns63 gunfire62 firearms61 shooting60 rifles60 shoots58 bullet58
    gunplay gunfight73 gun69 guns67 shooting67 gunfire63 firearms62 shootings60 playing60 play59 rifle59
    guns gun88 firearms86 weapons80 rifles80 weaponry75 bullets74 ammunition73 rifle73 armed71 weapon71
    gutted stomach55 belly52
    guy boy64 gentleman63 man61 girl58 brother58 male57 him56 dude56 kid54 boyfriend54
    gym workout76 fitness74 exercise66 muscle63 exercises62 trainer60 sport60 training60 school57 basketball55
    habit frequent59 addiction55 addict54 urge53 discourage52 addictions52
    habitat ecological67 ecology66 wildlife64 ecosystem61 environment58 species55 shelter55 endangered54 scenery54 vegetation53
    hack hacking87 hacks87 hacked78 hacker76 exploit60 exploiting57 compromised55 cheating55 vulnerability54 hijacking53
    hacked compromised81 hack78 hacker76 hacking75 hacks69 stolen57 hijacked57 banned54 exploited54 secure53
    hacker hacking83 hacked76 hack76 hacks67 compromised61 spy60 security58 attacker56 spies53 exploit53
    hacking hack87 hacker83 hacks79 hacked75 security60 exploit59 exploiting58 password56 vulnerability55 spy52
    hacks hack87 hacking79 hacked69 hacker67 exploiting61 thefts60 intrusions56 attacks56 stabbings55 bans55
    had have78 has72 haven66 having60 did57 been52
    hailed shouted66 hails65 praised61 hailing61 praise60 shout58 roared56 lauded56 praising55 rise55
    hailing hails85 hailed61 storming59 flooding57 rises56 praise55 rain54 rise54 raping53 flood53
    hails hailing85 hailed65 rises57 praise57 rise54 rain54 shout52
    hair haircut74 beard64 wax60 head59 skin58 comb58 neck57 body55 salon55 silky55
    haircut hair74 cut62 cuts60 beard59 cutting58 trim56 salon53 comb53
    half portion66 quarter60 percent60 whole55 percentage55 two52
    hall hallway62 room54 wall54 hill52 house52
    hallway staircase64 room63 chamber63 hall62 doors60 bathroom59 door58 wall58 stair57 bedroom56
    halt halting94 halted69 pause64 stops63 stopping63 pausing58 paused56 shutting56 cease56 stalled56
    halted paused74 stopped74 stalled73 stops71 halt69 halting67 interrupted66 stopping65 resumed65 pause63
    halting halt94 halted67 stopping65 pause62 stops60 shutting60 pausing59 lockdown58 shutdown55 suspending55
    halve division55
    ham hamper76 hamster74 pork60 bread53
    hamas militants64 terrorist56 terrorism55 humanitarian52
    hammer hammering82 tool59 nail56 weapon55 pounding54 broom54 claw53 bolts52 barrel52
    hammering hammer82 pounding72 pounded65 nail59 slamming56 drilling56 sharking54 drill54 drilled53 drills52
    hamper ham76 hamster73
    hampered inability61 injury60 injured59 injuring54 severe54 hesitation53 strained52
    hamster ham74 hamper73 rodent59 youngster56 animal56 cage54 cat52 pig52
    hand hands88 handed81 fingers76 finger73 grip69 grasp68 thumb68 handle67 handing66 touched65
    handcuffed handcuffs70 detention60 arrest58 detained56 jailing56 handcuffing55 arresting55 jail53 arrests52
    handcuffing hand60 hands59 handcuffed55 handing55 handed54
    handcuffs handcuffed70 hands58 restraint56 arrest54 jail52 detention52
    handed hand81 hands73 handing66 handle59 thumb57 grip57 fingers57 grasp56 handcuffing54 finger54
    handful dozen63 bunch58 plenty52
    handing giving68 hand66 handed66 letting60 bringing59 handover58 hands58 handle57 receiving56 handcuffing55
    handle hand67 handed59 hands58 grasp58 grip57 handing57 carry55 holding52
    handover handing58 hand52
    hands hand88 fingers81 handed73 finger69 arms68 touches66 grip65 touch63 touched61 thumb61
    hang hanging87 hung83 hangs76 hanged69 hook58 hold53 waiting52 stalled52
    hanged hung84 hanging79 hangs71 hang69 executed61 hook55 beheaded54 jailed53 imprisoned52 lashed52
    hanging hung90 hang87 hangs83 hanged79 hook60 lashed53
    hangs hanging83 hung80 hang76 hanged71 stalled63 paused53
    happen happened72 unlikely55 possible54 occurred54 wait53 occur53 come52
    happened happen72 occurred67 did60 incident60 died58 accident57 felled57 rip52 caused52 blew52
    happiness emotion66 misery64 satisfaction63 depression62 enjoyment60 mood60 life59 emotional59 happy58 gratitude57
    happy pleased65 satisfied61 thanking58 happiness58 enjoy56 thanked56 pleasure54 feeling53 smile53 gratitude53
    harass harassing83 harassment69 harassed64 abuse55 abused52 accusations52
    harassed harassment85 harassing73 harass64 assaulted61 abused57 reprimanded55 hostile54 picketed54 threatening54 picketing54
    harassing harass83 harassment82 harassed73 abuse60 vandalised59 vandalising59 threatening57 abused57 threats55 provocation55
    harassment harassed85 harassing82 harass69 accusations61 allegations59 provocation58 alleging58 accusation58 assaulted58 retaliation58
    harbors harbour82 maritime64 ships62 naval61 shore59 boat58 sea58 waters57 ferry55 coast54
    harbour harbors82 maritime71 shore66 coast64 ferry63 naval62 sea61 ships58 boat57 causeway57
    harden rockets55
    hardness strongest52
    hardware processor66 computer65 equipment60 ram60 device59 laptop53 computing53 technology53
    harm harmed82 damaging71 danger66 dangerous61 damage59 injuring58 hurt58 injure56 threats55 wounding54
    harmed harm82 damaging68 suffered65 damaged63 damage62 danger62 affected61 injuring60 injure60 wounded59
    harmony peace54 balanced53
    harness vest57 leash56 strap55 train53 wire52
    harsh cruel59 brutal58 indignant56 unfair55 worst52
    harvest produce62 farming62 crop58 agriculture57 planting56 farm53 feeding53 planted53 yield53 reclaimed52
    has have84 haven76 had72 having63 does57 since56
    hashtag tag71
    hat head62 cap59 heads54 helmet52 helm52
    hate hatred79 dislike78 racism54 angry53 criticism53 abuse52
    hatred hate79 dislike71 racism58 atrocities58 anti56 criticism56 persecution55 abuses55 evil54 opposition53
    haul cargo68 freight66 towed65 tow64 transporting62 transported58 carried57 carry56 transportation55 carrying55
    have has84 had78 haven72 having63
    haven has76 have72 had66 having58 since53 don52
    having being63 has63 have63 had60 experiencing58 haven58 possess53 with52
    hay grain54 dust52 cotton52 barn52 wheat52
    head heads87 headbutt78 headbutting63 behead62 hat62 helmet62 headed62 neck60 ear60 hair59
    headache pain58 discomfort52 head52
    headbutt head78 headbutting69 heads68 behead53
    headbutting headbutt69 head63 heads59
    headed heading72 going62 head62 goes57 coming57 went56 heads54 finished53 doing52 ran52
    header heading64 head56 behead53 headline53
    heading headed72 header64 head58 headline55 top55 sectioned54 title52
    headline heading55 newspaper55 title55 news53 header53 article52
    headquarters company64 facility61 corporation61 located59 companies57 organisation56 city56 office56 stationed55 establishment54
    heads head87 headbutt68 behead60 faces59 headbutting59 ear58 headset57 beheaded56 hat54 headed54
    headset heads57 ear56 audio53 head53 telephone52 phone52
    heal wounds67 cure67 wound62 hurt60 recovery59 recover58 repair58 wounded57 remedy57 regaining56
    health illness72 medicine65 sickness61 disease60 smoking55 body54 dying54 happiness54 diet53 med52
    hear heard83 listen64 spoken63 sounded58 talked57 blows56 shout56 told55 speaking54 hearing53
    heard hear83 spoken62 sounded61 talked61 hearing60 told60 listen57 read52
    hearing ear74 sound68 noise64 audio63 heard60 speaker60 sounded59 voices58 rehearsing58 conversations56
    heart chest63 soul60 love59 emotional59 feeling58 emotion56 hurt55 happiness53 coronary53 hug53
    heat heating83 warm75 heater73 warmth71 warming68 burning63 flames62 cold61 melting61 melt60
    heater heating75 heat73 burner69 furnace62 freezer57 stove56 appliance55 dryer54 cooker54 grill53
    heating heat83 heater75 warming69 warm69 warmth66 furnace64 preheat62 stove60 melting58 melt58
    heaven paradise71 salvation62 life56 hell56 dying54 death53
    heavy weight78 weigh74 strong62 powerful60 strength59 weak59 pound56 medium53 massive53 light53
    heck hell66 fuck52
    hedge pasture54 fence52
    heel shoe69 foot68 toe64 barefoot61 slip57 slipping54 ruse54 stepped54 kicked53 sock52
    height heighten77 length63 altitude61 size59 high55 inch53
    heighten height77 high56 adjust56 rise54 raiser54 rises53 widened53 altitude53 inched52
    heist heists87
    heists heist87
    held holds80 holding76 hold73 lifted56 placed55 carried54 grabbed54 kept54 participated53 reopened53
    helicopter helicopters88 drone66 aircraft65 flying63 drones61 fly61 flew59 flown59 airplane59 plane57
    helicopters helicopter88 drones71 aircraft66 drone63 flying59 planes58 fly56 flown55 flies55 flew54
    hell heck66 god58 heaven56
    helm helmet72 head55 hat52
    helmet helm72 head62 vest57 wearing54 mask54 heads53 hat52
    help helping68 helped65 trouble62 assistance59 problem58 tried58 answer55 trying55
    helped helping79 help65 assistance62 worked61 affected56 contributed55 encouraged53
    helper assistance69 helping63 assisting56 sender55 assist54 learner53 payer52
    helping helped79 assistance76 help68 doing64 helper63 assisting59 struggling58 trying57 assist57 involved57
    hen feather70 rooster67 chicken65 bird59 egg59 chick55 duck55 pony53 chickening52
    her herself76 him65 daughter64 his64 wife59 woman58 sister58 lady57 girlfriend56 them56
    heralded decreed53
    herb weed64 basil61 plant58 planted52 flower52
    herd flock54 cattle54
    here there56
    hero legend60 superhero59 character52 gold52
    herself himself79 her76 self66 themselves64 woman58 own57 daughter56 wife56 ourselves53 mother52
    hesitate hesitation66 depart57 regretted53 regret53 discourage53 urge53 unwilling52
    hesitation hesitate66 hampered53 patience52 pausing52
    hide reveal70 disappear64 uncover62 uncovering62 vanish59 sneak59 showing57 suppress57 disguised54 show53
    hierarchy organizing57 levels55 organized54 structure54 organization52 parent52
    high rises60 lower59 heighten56 rise56 top55 height55 raised55 peak55 altitude53 raise53
    highlight emphasize61 indicate55 emphasis54
    highly extremely77 very72 greatly65 strongly59 fully58 badly57 most56 largely55 lot53 impressed53
    highway road81 roads77 roadside73 driveway65 route62 traffic62 streets61 lane61 street60 boulevard59
    hijack hijacker91 hijacking86 hijackings83 hijacked82
    hijacked hijacking85 hijackings84 hijack82 hijacker82 hacked57 compromised54
    hijacker hijack91 hijackings87 hijacking87 hijacked82
    hijacking hijackings95 hijacker87 hijack86 hijacked85 hack53
    hijackings hijacking95 hijacker87 hijacked84 hijack83
    hike hiking92 trail67 walking64 walk63 climb61 climbing61 terrain60 trip58 mountain57 walked56
    hiking hike92 walking65 trail62 walk60 camping59 climbing59 climb57 terrain56 trip55 scenery55
    hill mountain58 terrain55 hall52
    him his81 himself69 her65 them57 guy56 bush54 you53 the52
    himself herself79 him69 his67 themselves66 self66 own59 ourselves56 nobody56 her54 individual54
    hinges doors53
    hint hints67 clue66 hinted63 guess62 clues60 answer57 speculated54 attempt52 twist52 confuse52
    hinted hints68 revealed65 hint63 speculated60 reveal59 speculation58 suggests58 clues56 rumored55 disclosed54
    hints clues72 hinted68 hint67 clue65 tips63 reveal56 tip55 trick52 indication52 signs52
    hip femur59 bone55 leg54 ass52
    hire hiring79 hired71 employ65 recruit64 job61 employment59 recruited58 worker55 employer55 pay55
    hired hire71 job67 hiring64 paid62 recruited60 applied58 working58 joined57 assigned57 worked56
    hiring hire79 employment71 employ67 recruitment67 recruiting67 employer66 hired64 workforce64 interviewer64 job63
    his him81 their67 himself67 your65 her64 mine58 our57 the56 them53 own52
    hiss scream57 noise57 screaming55 silence53
    historian history74 historic65 researcher57 journalist54 scholar53 curator53 antiquity53 profession52 museum52
    historic history75 historian65 vintage63 past57 commemorating54 legacy54 museum53 era53 unprecedented52 old52
    history historic75 historian74 past62 politics54 antiquity54 civilization52
    hit hits80 struck68 beat60 strikes59 shot57 shoot57 knocked56 striking56 reached55 strike54
    hits hit80 struck68 strikes67 striking61 smashing59 impact58 touches58 damage58 strike57 hurt57
    hoax fake68 suspected59 conspiracy59 legitimate57 rumor54 suspicious54 nonsense53 believed52
    hobby leisure65 recreation65 lifestyle62 activities61 sport59 activity59 occupation57 craft57 profession54 entertainment53
    hockey sport73 basketball67 baseball66 football63 games62 playoffs59 teams59 playoff57 cricket56 chess55
    hold holds82 holding81 held73 keep62 pressed56 kept54 grab54 continue54 waited54 retain54
    holder holds56 collector55 retained55 holding52 retains52
    holding holds89 hold81 held76 grabbing66 grip63 retains60 hand59 hands57 retain57 grab57
    holds holding89 hold82 held80 retains65 kept61 grabbing59 continues58 filled57 retained57 stands57
    hole drilled65 drill61 spot61 dug56 cave54 connected53 drilling53 screw52 penetrated52
    holiday vacation64 celebrated62 celebrate59 celebrations58 day57 feast56 celebration55 friday55 festival54 weekend53
    home house80 houses72 household62 housing59 residence57 living56 place56 location56 places54 wife53
    homeland nation57 immigration56 sovereignty54 country54 territory54 migrant52 deported52 countryside52 land52
    homicide homicides91 murder79 murders78 fatally74 murdering73 murderer73 murdered73 crime69 killings69 fatal68
    homicides homicide91 murders84 murder76 killings73 murdering72 crimes70 crime70 murdered69 stabbings68 fatally67
    homosexuality sexual63 sexually59 gender54 religion52 sex52
    honesty truth66 cheating57 attitude57 trust54 admit53 lie52 heart52 sincere52 deception52
    honey bee60 gal52
    honor honour88 honored69 honours67 respect63 appreciation59 tribute57 award56 medal56 excellence55 earned55
    honored honoured72 honor69 award68 honour66 commemorating63 tribute63 commended62 thanked62 lauded60 praised60
    honour honor88 honours72 honoured67 honored66 respect66 appreciation64 favour59 award59 tribute58 recognised57
    honoured honored72 honour67 thanked64 recognised63 thanking62 pleased59 acknowledged58 awarded58 appreciation56 commended55
    honours honour72 honor67 conferred64 merit59 award58 medal58 recognised57 qualification57 admission57 honored55
    hook hanging60 hung60 hang58 trap55 hanged55 strap53 line53 pull52 drawn52
    hoop basketball67 basket58 ball54 jazz53 golf52
    hop stepping61 jump59 walk57 fly55 stepped53 jumper52 steppe52
    hope hoping85 hopes84 hoped69 wish68 wished61 expecting57 disappointed54 bet53 disappointment53 will52
    hoped hope69 hopes67 wished67 hoping66 wish63 expecting63 expected62 expect58 disappointed58 expects56
    hopes hope84 hoping80 wish68 hoped67 wished60 expecting59 possibility57 expect56 optimism55 disappointment55
    hoping hope85 hopes80 wish67 hoped66 expecting60 wished60 probably56 soon54 will54 expected54
    horizon sky64
    horror nightmare67 scare59 freak56 screaming55 scream55 grotesque54 monster54 movie54 creep53 mystery53
    horse mare72 pony67 animal66 saddle60 cattle60 pasture58 cow56 rode55 deer54 rider54
    hose pump59 pipe58 vacuum55 spray52 toilet52 fluid52 pants52 tube52
    hospital clinic74 hospitalised67 facility61 ambulance60 doctor59 nurse57 patient55 medicine55 med53 physician52
    hospitalised hospital67 illness59 severe59 surgery58 patient57 trauma56 treated55 surgical55 accident55 dying54
    hospitality lodging75 hotel72 tourism66 accommodation66 tourist61 tourists59 motel59 visiting58 restaurant56 ambassadors55
    host hosts86 hosted78 hosting76 guest64 server62 domain56 invitation55 invites53
    hostage hostages87 kidnap77 kidnapping72 kidnapped72 ransom70 kidnappings69 prisoner62 prisoners58 captured55 abducted55
    hostages hostage87 kidnap68 kidnappings67 kidnapped63 prisoners63 ransom62 kidnapping62 spies59 coups56 suspects55
    hosted host78 hosting75 hosts62 server58 invites57 invitation55 inviting53 site53 website53 paid52
    hostile aggressive66 threatening61 aggression61 temper60 threatened59 confrontation58 violent57 confrontational57 threat57 criticized57
    hostilities warfare66 wars65 combat63 quarrel63 conflict63 clashes62 war62 violence61 confrontation60 fighting59
    hosting host76 hosted75 server68 hosts63
    hosts host86 hosting63 hosted62 guest55
    hotel motel78 lodging75 hospitality72 accommodation70 bedroom63 resort62 restaurant61 rental60 tourist60 tourism60
    hotline line52
    hour hours89 afternoon64 time62 minute59 noon58 days55 timeframe54 duration54 timing53
    hours hour89 days59 time58 duration56 afternoon54
    house houses88 home80 housing73 household71 bedroom65 guesthouses64 room62 apartment62 residence61 kitchen57
    housed housing64 lodging60 built59 inhabitant59 occupied58 houses57 furnished57 house56 shelter56 room55
    household house71 houses67 home62 family60 domestic60 housing59 kitchen54 lifestyle54 wife52 husband52
    houses house88 housing80 home72 guesthouses69 household67 residence62 apartment61 bedroom60 building60 neighborhood59
    housing houses80 house73 apartment68 rent66 housed64 residence63 accommodation63 guesthouses63 rental62 lodging61
    how way54
    hug embrace70 embracing65 embraced55 cry54 kiss54 heart53 comfort53 smile52 supportive52 love52
    human person75 individual66 humanity65 people61 creature58 animal57 male57 body56 lady56 woman56
    humanitarian refugee64 charity63 peacekeeping60 genocide59 humanity59 volunteers56 civilians52 hamas52 volunteer52
    humanity mankind84 human65 people64 society62 civilization61 humanitarian59 ourselves58 solidarity55 genocide54 earth54
    humor laugh75 comedy68 joke58 laughed58 irony56 fun54 giggle53 entertainment53 comic52 amusement52
    hundred thousand67 amount58 ten55 zero54 number54 cent53 century52
    hung hanging90 hanged84 hang83 hangs80 hook60 lashed55
    hunger hungry82 appetite76 meal67 eating65 feeding64 craving63 eat61 food60 snack58 starve58
    hungry hunger82 appetite77 meal75 eating75 feeding72 eat71 snack70 food70 craving67 feed64
    hunt hunting84 deer60 bow59 lookout59 prey58 manhunt57 wildlife54 bows53 slaughter53
    hunting hunt84 wildlife65 deer65 shooting62 gun59 shoots59 firearms58 prey58 rifle58 guns58
    hurl lope53
    hurled thrown69 throwing69 throws63 flung61 threw61 throw60 slamming59 pounded54 lashed54 kicked53
    hurry slow60 promptly58 rushed55 waiting54 later54 please53 urgent53 desperate52 minute52 waited52
    hurt pain82 injuring70 injury69 injured66 discomfort65 tear63 wounds63 wounded62 injure62 wound62
    hurtle hurt54
    husband wife86 married81 marriage72 dad62 divorce62 father61 boyfriend60 marriages59 partner59 mother59
    hydrogen fuel55 gas54 chemistry54 fuels53 water52
    hypnosis hypnotize85
    hypnotize hypnosis85
    ice frozen69 cold66 freeze65 freezer65 frosting64 frost64 froze59 snow59 melting58 icing57
    icing frosting68 ice57
    idea suggestion69 thought64 proposed60 ideation60 suggested58 project56 proposal56 think55 plan53 thoughts52
    ideation thinking63 concept60 idea60 imagination58 creativity58 cognition57 knowledge56 suggestion54 realization54 notion53
    identification identify89 identified84 recognize64 identity64 recognition58 recognized58 recognise56 unknown55 recognised54 recognises52
    identified identify88 identification84 recognize68 recognized67 recognise63 recognised62 described59 identity57 recognises57 marked55
    identify identification89 identified88 recognize71 recognise64 recognized62 identity60 recognises57 determine56 described55 determined55
    identity identification64 identify60 equality58 identified57 prove55 expression53 account52 contribution52
    ideology political59 religion57 philosophy56 propaganda56 belief55 militant54 liberal53 islamist52 democracy52 politics52
    idiot idiots77 stupid62 jerk54
    idiots idiot77 stupid61
    idle active57 energetic53
    ignorance racism58 educate57 awareness55 knowledge54 arrogance53 fear52
    ignore ignoring94 ignored84 exclude73 disregard71 suppress70 avoid67 deny61 eliminate60 avoided59 denying58
    ignored ignoring90 ignore84 exclude65 suppress59 disregard56 skipped56 dismissing54 abstained53 dismiss52 denying52
    ignoring ignore94 ignored90 exclude71 suppress67 disregard64 denying61 avoid61 deny59 avoided58 eliminate57
    illegal legal83 illegally78 outlawed65 prohibits60 prosecuted58 crime57 forbidden56 violating55 violate55 criminal54
    illegally illegal78 legal63 deported60 smuggling59 smuggle57 deportation57 crime54 criminal53 law53 deportations53
    illness sickness86 disease79 health72 flu72 disorder64 medicine63 infection62 plague61 hospitalised59 fever59
    illusion deception62 perception60 imagination58 perceive55 magician55 realism55 pretending54 phenomenon53 vision53 magic52
    illustrate demonstration65 demonstrate63 demonstrated63 depict62 showing58 graphic57 presented57 indicate57 visualization55 explanation54
    image photo79 photograph79 graphic77 picture77 pictures75 figure67 pic65 video61 vision60 gallery58
    imagination imagine71 thinking66 creativity61 illusion58 ideation58 realism56 fiction54 magic54 mind54 perception53
    imagine imagination71 think61 thinking56 envision55 thought54 thoughts53 wonder52 wished52
    immigrant immigration82 migrant80 refugee69 foreigner68 ethnicity65 nationality64 deported61 settler59 citizen59 deportation58
    immigration immigrant82 migrant75 deportation70 deportations68 refugee67 deported66 visas66 deporting62 borders61 visa60
    immunity vaccine69 infection56 infected55 infect53
    impact affects70 effect67 affecting64 damage60 damaging59 affect59 hits58 influence56 affected54 struck54
    impeach impeached93 impeachment90 imprison67 presidency57 implicate54 president54 treason54 bush53 veto52
    impeached impeach93 impeachment89 imprison64 presidency58 treason54 deposed54 president53 implicate53 acquitted52 ousted52
    impeachment impeach90 impeached89 imprison61 treason58 presidency57 veto53 president52 bush52 implicate52
    impediments implicate64 implicating61 imperil59 imprison56
    imperialism dictatorship62 sovereignty60 invaded60 conquered58 annexed58 regime56 sanctions55 slavery54 colony54 invading53
    imperil imprison66 impediments59 impunity53 implicate52
    impetus force53
    implant surgery60 surgical58 breast56 tooth54 surgeon54 bone54
    implement implementation84 construct58 functionality57 computing56 achieve56 operations55 architecture53 design53 operation53 approach52
    implementation implement84 computing56 functionality55 method52 construct52
    implicate implicating97 impediments64 imprison61 impunity56 impeach54 impeached53 incitement53 imperil52 impeachment52
    implicating implicate97 impediments61 imprison57 impunity55
    implication imply78 statement62 conclude59 assertion58 suppose56 logic55 consequence55 equivalence54 presumption54 conditional54
    imply implication78 conclude68 assertion64 assumption63 statement61 suppose60 assume59 equivalence58 statements54 conditional54
    import importing94 imports88 export58 exporting55 entry53 exports52
    importance important72 significance65 essential65 priority62 necessity58 benefit53 advantage52 beneficial52 detail52
    important importance72 necessary60 essential57 significant55 significance55 detail54
    importing import94 imports85 exporting62 export58 exports52
    imports import88 importing85 exports63 supplies59 customs57 smuggling53 export53 package52 exporting52
    impose imposes92 imposing81 imposed75 enforce62 insistence61 forced57 inflicted57 restrict55 condemn55 deny54
    imposed impose75 imposes71 imposing71 sanctioned67 forced65 requiring63 mandate61 enacted60 insistence59 restriction59
    imposes impose92 imposing77 imposed71 enforce58 insistence57 condemns55 inflicted54 abuses54 forced53 undertake53
    imposing impose81 imposes77 imposed71 insistence58 enforce56 constitute54 sanctioned54 expulsion53 requiring52 forced52
    impossible possible62 cannot60 unlikely59 possibility57
    impress impressed58
    impressed pleased65 impress58 greatly54 praised54 highly53 superb52
    impression appearance62 resemble55 compliment53 aesthetics52 perception52 style52
    imprison impeach67 imperil66 impunity64 impeached64 detain63 implicate61 impeachment61 imprisoned58 imprisonment58 implicating57
    imprisoned imprisonment86 detained76 jailed76 prison74 sentenced74 prisoner73 jail72 prisoners71 convict69 convicted69
    imprisonment imprisoned86 prison78 jailed77 jail76 jailing76 sentenced74 detained73 convict73 arrest71 prisoners70
    improve improvement84 improved79 enhance61 enhancement58 increase57 strengthen57 strengthens55 increasing55 modify55 achieve54
    improved improvement87 improve79 enhanced67 enhancement66 modification61 beneficial60 progressed59 effectiveness59 changes58 better58
    improvement improved87 improve84 enhancement66 advancement63 modification62 changes60 effectiveness59 performance59 modify58 enhance58
    impunity imprison64 implicate56 implicating55 imperil53 perseverance53 cooperation53 incitement52
    inability hampered61 difficulty61 lack61 ability57 injury56 failure55 discomfort55 failures55 struggling54 frustration54
    inaccurate accuracy71 correction60 exaggerated58 uncertainty54 misunderstanding53 mistake53 fake53
    inappropriate unacceptable66 appropriate65 sexual60 forbidden57 encouraged55 sexually55 prohibits55 offensive54 indecency53 violation53
    inaugurated unveiled60 launched56 launches54 undertook54 founded53 commence52
    incentive reward77 motivation64 encourages63 benefit63 motivate62 promotion61 rewarded57 encourage57 advantage56 subsidies55
    inch length66 size61 inched59 width58 ruler58 magnitude57 widened57 measurement56 small55 distance54
    inched inch59 stepped57 widened54 heighten52
    incident incidents83 accident75 assaulted68 occurred67 aftermath62 situation62 injuring60 injury60 caused60 happened60
    incidents incident83 trauma62 riots62 occasion62 assaulted62 accident62 injuring60 aftermath59 clashes58 occur58
    incite incitement84
    incitement incite84 incursion56 interogation53 implicate53 impunity52
    include contain63 exclude61 alongside56 mention54 specify53
    income earn71 revenue66 salary65 wage64 pays61 finances61 wealth61 tax60 cash58 gdp57
    incorporate corporation58 llc53 partnership53
    increase increasing85 exceed67 raise66 additional61 decrease60 improve57 gain56 expanding56 growth55 maximum55
    increasing increase85 exceed67 raise64 greater61 decrease60 growth59 advancement57 adjustment57 raising56 improve55
    incursion incitement56
    indecency inappropriate53 sexual52
    independence independent84 freedom60 sovereignty58 liberty57 autonomy54 secession53
    independent independence84 autonomy56
    india pakistan73 country71 china70 japan67 russia61 korea59 saudi56 cricket54 europe54 south54
    indicate indication72 indicator62 demonstrate62 showing62 denote59 symbolize58 indicated58 expressing57 illustrate57 marked56
    indicated stated60 demonstrated60 expressed59 indicate58 shown58 applied58 given57 presented55 marked55 provided53
    indication indicate72 indicator60 detect58 signs57 distinguish56 checking54 demonstrate53 showing53 demonstration53 hints52
    indicator indicate62 indication60 symbol57 notification53 detector52
    indictment prosecution74 prosecutor72 accused62 prosecuted62 acquitted60 prosecuting60 prosecute59 scandal59 conviction59 criminal58
    indignant dismayed63 harsh56 disappointed55 offend55 saddened54 shameful52 admit52
    individual person72 human66 people65 adult64 participant56 citizen54 male54 himself54 player54 gender54
    induce stimulate64
    industrialist manufacturer61 founder60 carpenter58 industry57 corporation56 company56 ceo55 manufacture55 companies55 investor54
    industry companies76 company70 business69 production68 marketing66 economy65 manufacture64 technology64 manufacturer63 corporation63
    ineffective effectiveness70 damaging56 failure55 rely54 failures53 destroying52
    inequality bound56 equality55 greater52
    inequitable injustice53
    infect infected72 infection68 virus60 outbreak59 injure56 disease54 immunity53 vaccine52 germ52
    infected infection85 virus72 infect72 outbreak70 disease61 flu58 antibiotic58 plagued57 fever56 plague55
    infection infected85 infect68 antibiotic67 fever64 flu63 disease63 outbreak62 illness62 virus61 pneumonia58
    inferno blaze63 doom57 flames56 demon54 burning54 fire53 burns53 ablaze52 arson52
    infighting fights73 fighting71 combat69 battling67 battles66 battle66 fight66 firefight64 fighters62 fought62
    infiltrated intrusions61 invaded60 compromised58 invading58 invade58 ambushed57 attacked57 invasion56 exploited56 purged53
    infinity limits58 converged56 limit56 reciprocal52 limiting52
    inflate pump61 air57 blowing55 balloon54 blow52
    inflation currency57 economy54 economics54 dollar54 economic53
    inflicted caused62 abused62 punished61 abuses60 causing59 imposed59 abuse58 suffered57 impose57 forced56
    influence affects66 effect65 affecting62 promote59 affect57 contributions57 inspire57 contribution56 impact56 involvement54
    info information74 detail62 stuff57
    inform informed72 information68 disclose66 announce59 disclosed56 announcement55 instruct53 reporting53 tells52 warn52
    informal formal62 formally52
    information info74 inform68 detail64 data64 knowledge59 informed58 disclosed55 content55 disclose53 contents53
    informed inform72 told59 announce58 information58 disclosed57 educate57 disclose56 consulted53 revealed53
    infrastructure roads58 technology56 transportation55 network54 industry54 architecture54 services54 government53 telecoms52 construction52
    infuse puree52
    ingredient recipe60 product59 powder55 nutrient54 chemical54 mixture54 soy53 compound52
    inhabit inhabitant89 reside61 living60 lived57 belong56 resident56 occupied55 housed55 lives53 environment52
    inhabitant inhabit89 resident64 reside63 housed59 residence59 citizen58 living55 occupied55 migrant54 lived52
    initial beginning72 begins69 begin67 began67 starts64 starter62 establishes62 begun62 commence61 introduce60
    initiate commence61 approached60 engage57 interact56 prompting56 initial54 advancing53 introduce53 establishes53 interaction52
    initiative planning54 emerge54 endeavor53 coordination53 advancing52 intend52
    injection ejecting62 interjection61 eject60 vaccine54
    injure injuring76 injury72 injured66 wounding66 hurt62 wounded61 harmed60 spraining59 damage58 trauma57
    injured injury86 injuring77 injure66 hurt66 sprained66 wounded64 sprain63 spraining62 accident59 hampered59
    injuring injury84 injured77 injure76 wounding75 hurt70 spraining67 wounded67 trauma66 assaulted66 assault64
    injury injured86 injuring84 spraining73 trauma73 sprain72 injure72 hurt69 wounding67 sprained66 wounded66
    injustice justice69 uprising55 unrest53 genocide53 inequitable53 defiance52 retaliation52 violence52
    ink pen69 printing67 print63 tattoo60 pencil60 paper60 stamp56 paint56 marker53 drawn53
    innkeeper peacekeeper56
    innocent accused67 acquitted66 guilty65 criminal61 prosecuted60 prosecute60 justice60 accuse57 accuses56 convicted56
    innovation invention70 invent67 enovate66 technological64 technology62 advancement61 invented60 patent59 breakthrough59 industry58
    input enter68 entering62 entered59 pressed59 entry57 into55 fill52 keyboard52 program52
    inquire inquiries62 inquiry62 equip61 obligated54 equipping53
    inquiries inquiry83 inquire62 questioned62 seeking61 requests59 asks57 prompted54 entry54 sought54 seeks54
    inquiry inquiries83 questioned73 asks64 asking63 examined63 examination63 inquire62 asked60 investigation60 question60
    ins instigate62 international56 inspector54 immigration54 instated54 insurance53 insurgent52
    insanity mental61 crazy60 torture56 maniac55
    inscription letter62 signature53 write53 manuscript52
    insect pest81 creature65 butterfly62 flies61 species58 critter56 worm55 ant55 bee54 earthworm53
    insert entry63 entering62 paste60 into60 enter59 entered56
    inside interior76 internal73 into63 room62 surrounded60 surroundings58 place57 entrance56 doors54 door54
    insight intelligence55 thinking54 wisdom54 thoughts54 understanding54 arguing52 intelligent52
    insist insists76 insisted76 insistence71 insisting70 demanding63 refusing61 refuses59 deny56 refuse55 urged54
    insisted insists78 insist76 insisting74 insistence66 conceded59 denies58 denied57 demanded55 reiterated54 demanding54
    insistence insist71 insisted66 insisting63 insists63 impose61 unwilling61 imposed59 forced59 imposing58 refusing57
    insisting insists78 insisted74 insist70 insistence63 dispute58 denying58 claiming55 assertion54 argument52 argued52
    insists insisted78 insisting78 insist76 insistence63 denies61 refuses60 denying57 conceded55 continues53 dispute52
    inspect inspected79 examine78 inspection78 examining75 investigating71 investigate69 examined68 investigations65 investigated64 probing63
    inspected inspection82 inspect79 examined67 examine64 investigating63 examining62 investigated62 repairs62 investigation60 investigations60
    inspection inspected82 inspect78 examining65 examine64 investigating60 inspector59 examined57 investigations57 repairs55 examination54
    inspector inspection59 inspect59 inspected57 officer56 ins54 investigator54 detective53 policeman52
    inspire persuade60 passion59 encourage58 motivate57 courage57 influence57 motivation55 achieve55 encourages54 urging54
    install installing96 installation92 installed81 download63 setup61
    installation installing93 install92 installed79 setup63
    installed install81 installation79 installing77 download61 enabled56 setup56 loading55 supplied54 restarted54 removed52
    installing install96 installation93 installed77 setup59 download57
    instance example66 class54 object52 exhibit52
    instated instigate64 ins54 altered53 mutant52
    instead opposed59 too58 prefer56 change56 better54 than54 now52 shouldn52
    instigate instated64 ins62
    instinct prey59 motive58 urge55 nature54 actions53 desire53 attraction53 behavior52 offspring52 betrayal52
    institution university72 faculty65 campus64 organization60 organisation60 college58 facility58 attending56 establishment55 authority55
    instruct instructing79 achieve54 inform53 instruction52 guidance52 instructed52
    instructed taught64 urged63 guidance62 instructing62 instruction57 advising56 urging56 approached55 instructor55 prompted55
    instructing instruct79 instructed62 instruction61 rehearsing60 practising58 instructor57 guidance55 training53 assistant53 practise52
    instruction instructing61 manual60 instructed57 beginner55 guidance54 execution53 instruct52 practising52
    instructor teacher72 teaching68 professor66 trainer65 teach65 classroom64 lecture64 student63 training63 taught61
    instrument guitar70 musician67 music58 musical56 equipment55 performer53 band52
    insult offensive54 likened53 mockery53
    insurance liability61 coverage56 policy54 premium54 ins53
    insurgency guerrilla71 insurgent70 warfare68 combat68 uprising64 rebels64 militant62 fighting59 enemy58 troops58
    insurgent insurgency70 guerrilla67 militant63 militia63 rebels58 militants58 rebelled56 soldier53 uprising53 terrorist52
    integrate integration95
    integration integrate95
    integrity legitimacy59 compliance55 trust54 checks54 validity53 ethics53 conscience52
    intellectual intelligence73 intelligent72 scholar60 expertise57 philosopher55 mental54 creativity54 brain52
    intelligence intelligent86 intellectual73 brain61 skill59 wisdom58 personality58 ability57 cognition57 knowledge56 trait56
    intelligent intelligence86 intellectual72 personality55 brain53 mental53 human52 expertise52 insight52
    intend intends80 intention69 intentions66 intent64 plans64 planning59 planned59 ambition58 aimed57 plan57
    intends intend80 intentions65 intention61 ambition59 intent55 expects54 plans54 obligation52 desire52
    intent intention76 intentions73 intend64 motive58 actions55 act55 intends55 action54 engaging54 activity53
    intention intentions86 intent76 intend69 intends61 motive55
    intentions intention86 intent73 intend66 intends65 motive61 behavior52
    interact interaction86 interactive68 interface58 initiate56 communicate55
    interaction interact86 interactive63 interface58 coordination57 involve56 involvement55 collaboration54 cooperation54 communicate54 manipulate53
    interactive interact68 interaction63 functionality57 prompt53 animation53 advanced53 program52 engaging52 dynamic52 computing52
    intercept intersect57 interception55 intercepted53 intersection52
    intercepted interception79 interfere54 caught54 interfering54 interference54 captured53 intercept53
    interception intercepted79 touchdown68 touchdowns60 tackled60 tackle57 throws56 intercept55 interference53 catches53 penalty52
    interconnect connections59 connection58 connectivity56 network54 interface53 connecting52
    interest investment57 invested57 loan56 offering56 involved54 asset53 inquiry53 loans53 invest53 fund52
    interested want62 invited61 wanted60 any58 replied57 offer57 pending57 responded57 looking56 offered56
    interface interact58 interaction58 interconnect53
    interfere interfering90 interference81 disrupt60 disrupts60 clashes58 distract58 conflict57 distraction57 intercepted54 prevented54
    interference interfere81 interfering75 disrupts55 intercepted54 disrupt54 signal53 interception53 communications52
    interfering interfere90 interference75 disrupt61 preventing60 disrupts59 prevent59 intervene58 prevented57 conflict56 isolation56
    interior inside76 internal68 surroundings63 entry58 entering56 entrance55 into54 kitchen52 doors52 room52
    interjection injection61 ejecting57 interogation57 eject54
    internal inside73 interior68 self53 into52
    international abroad66 foreign65 ins56 nationality54 country53 national53 european53 jurisdiction52
    interned occupation56 invaded52 recruitment52
    internet web75 network65 computer62 net62 browse57 phone57 television56 technology56 connectivity56 website55
    interogation interjection57 incitement53
    interpret interpretation86 understanding73 understand64 translation58 meaning58 translate56 describing54 means54 explain54 explained54
    interpretation interpret86 understanding65 meaning61 describing55 semantics54 passage53 explanation52 definition52 means52
    interrogated inquiry57 tortured56 questioned54 assault54 investigation52 examined52
    interrupted interruption81 paused70 halted66 stopped66 disrupted64 resuming64 pause62 pausing60 stalled60 ended59
    interruption interrupted81 pausing69 pause65 paused64 distraction64 distract60 resuming58 disrupt58 disruption58 disrupted57
    intersect intersection92 intercept57
    intersection intersect92 intercept52 meets52
    intervene intervention84 intervened79 aid60 interfering58 assistance57 manipulation55 helping54 involve54 involvement54 assisting53
    intervened intervene79 intervention66 involved59 retaliation57 assaulted56 incident55 interrupted55 complied54 objected53 participated53
    intervention intervene84 intervened66 aid60 prevented57 assistance57 amend56 treatment55 adjustment54 preventing53 prevent52
    interview interviews90 interviewing89 interviewer83 hiring62 inquiry54 questioned54 quiz53 inquiries53 examination52
    interviewer interview83 interviews81 interviewing78 hiring64 worker56 analyst56 investigator55 researcher55 hire54 profession53
    interviewing interview89 interviews86 interviewer78 hiring60
    interviews interview90 interviewing86 interviewer81 hiring61
    intimidated intimidation69 eager54
    intimidation intimidated69 threats57 harassment56 threatening55 obedience53 harassing52 harassed52 aggression52
    into entry75 entering70 enter69 entrance67 inside63 out61 entered60 insert60 penetrated57 involved56
    intolerance tolerate54 enmity53
    intrigue spies52
    introduce introduced77 initial60 introduction57 beginning54 establishes54 initiate53 welcoming52 establish52 begin52 debut52
    introduced introduce77 initial57 introduction57 invented56 debut56 established54 extended53 enhanced53 new52
    introduction overview68 beginning60 introduce57 introduced57 begin57 summary55 explained55 topic53 book53
    intrusions infiltrated61 attacks59 attackers58 security56 hacks56 invading55 incidents54
    invade invading91 invasion89 invaded89 attacked65 conquered64 conquer64 attack61 attacking61 infiltrated58 attackers57
    invaded invading89 invade89 invasion87 conquered76 attacked67 annexed62 conquer61 infiltrated60 recaptured60 imperialism60
    invading invade91 invaded89 invasion88 conquered63 attacked61 attackers60 attacking59 infiltrated58 conquer58 exploited55
    invasion invade89 invading88 invaded87 conquered61 conquer60 attacked58 annexed57 infiltrated56 troops54 attackers54
    invent invention79 invented72 innovation67 patent57 technological56 discovered55 creation55 manufacture54 technology54 achievement52
    invented invention75 invent72 discovered67 innovation60 founder59 creator57 manufacture57 introduced56 founded56 creation55
    invention invent79 invented75 patent71 innovation70 technological62 technology59 discovered57 creation56 manufacture55 discovery53
    inventory supply63 stocking62 quantity62 stock61 supplies60 supplier58 catalog58 goods57 collector57 equipment55
    inversion reversal58 flip54 descend54 reverse54 reverses53
    invest investment88 invested84 investor81 fund68 finance63 stock63 trading62 stocking59 trader58 shares57
    invested invest84 investment81 investor81 stock63 fund63 shares62 spent58 trading57 interest57 spend57
    investigate investigating90 investigated86 investigation84 investigations82 examine74 investigator73 examining73 examined72 inspect69 study64
    investigated investigate86 investigation85 investigating84 investigations81 examined76 investigator70 examining65 inspect64 examine63 inspected62
    investigating investigate90 investigation88 investigations87 investigated84 examining81 investigator79 examined75 examine74 inspect71 probing67
    investigation investigations92 investigating88 investigated85 investigate84 investigator79 examined74 examining71 examine68 evidence65 scrutiny63
    investigations investigation92 investigating87 investigate82 investigated81 investigator77 examining73 examined71 examine70 probing66 inspect65
    investigator investigation79 investigating79 investigations77 detective76 investigate73 investigated70 researcher70 examining63 scientist63 examined62
    investment invest88 invested81 investor80 fund64 finance64 economic60 economics59 market57 trading57 interest57
    investor invest81 invested81 investment80 stock69 finance66 trader66 market63 shares61 trading61 equity60
    invitation invites86 inviting76 invite68 invited66 guest59 joined59 accepted58 entered57 offering57 enter57
    invite inviting89 invited82 adding68 invitation68 add67 offer67 accepted67 offered67 invites66 offers63
    invited inviting87 invite82 accepted73 added71 invitation66 adding66 sent66 requested65 add63 offered62
    invites invitation86 inviting69 invite66 invited59 hosted57 host53 joined53
    inviting invite89 invited87 invitation76 adding71 invites69 accepted69 add66 added63 offered63 sending62
    invoice invoke62 billing61 payment55 payments53
    invoke invoice62
    involve involved77 involvement72 engaging65 engage59 interaction56 intervene54 participate53 facilitate53 accompany52 encourage52
    involved involvement78 involve77 part63 participating62 participated62 role60 intervened59 participate57 together57 helping57
    involvement involved78 involve72 role69 participation67 participate65 participated62 participating59 engaging57 supporting56 collaboration55
    iraqi kuwait68 ukraine63 saudi61 country59 russia58 turkey57 morocco57 china56 bush56 troops56
    iron steel69 metal63 mineral60 blood52 furnace52
    irony humor56
    irregularities fraud57
    irritate frustration55 anger53 annoy53 angry52
    isda gda61
    islamist jihadist78 jihad70 jihadi69 terrorist69 militant63 mosque62 terrorism59 religion56 extremist56 militants55
    island archipelago68 mainland67 reef56 territory54 ocean54 location53 place52 islet52 beach52
    islet island52
    isn aren73 not62 are60 was59 its55
    isolate isolation81 separation61 separate53
    isolation isolate81 separation66 interfering56 interfere54 separate54 disruption52
    issue issues85 problem82 problems75 trouble70 fix68 unable64 fixed61 bug61 error60 broken58
    issued issuing68 conferred58 lodged58 circulated57 authorized57 filed56 dispatched56 warrant56 approved56 arrived55
    issues problems88 issue85 trouble71 problem69 complaints67 concerns64 struggling61 fixes59 difficulty59 concern59
    issuing issued68 circulated61 distribute56 delivery55 providing54 releases54 release53 submission52 released52
    item product62 shipment57 purchase57 weapon56 ordered56 piece55 accessory55 object54 goods54 box53
    itinerary travel63 destination63 trip59 traveling58 travelling57 tourism57 traveler55 flights55 traveller54 journey53
    its isn55 their53 your52 only52
    itself ourselves54 self54 himself53
    jack rose54
    jail jailing86 prison84 jailed80 imprisonment76 imprisoned72 arrested72 sentenced70 arrest70 arrests69 arresting68
    jailed jail80 imprisonment77 imprisoned76 arrested73 sentenced73 detained73 jailing72 convicted69 prison68 arresting65
    jailing jail86 imprisonment76 jailed72 prison71 arresting70 imprisoned69 arrest68 detention68 arrests68 crimes66
    japan china74 korea73 russia70 india67 country65 pakistan57 beijing56 ukraine55 europe54 moscow53
    jar jelly62 bean52
    jaw mouth71 tooth66 bite61 chew60 teethe59 tongue58 dentist55 bone54 face53 swallow53
    jazz basketball55 music53 band53 hoop53
    jeans pants83 clothes66 clothing65 underwear62 waist58 cloth57 wearing57 fashion55 fabric55 wear54
    jelly gel63 jar62 bee56 marble56 candy55 peanut52
    jeopardised jeopardize91 jeopardises84 misfortune53
    jeopardises jeopardize92 jeopardised84
    jeopardize jeopardises92 jeopardised91
    jerk idiot54
    jet airplane66 aircraft65 bomber62 plane60 planes59 flight57 rocket56 pilot56 aeroplane56 aviation55
    jewelry ring62 brass52
    jihad jihadi85 jihadist82 islamist70 terrorism64 militant62 bombing62 bombings58 terrorist58 militants58 bombs57
    jihadi jihad85 jihadist83 islamist69 militant61 terrorist60 terrorism57 militants56 mosque53
    jihadist jihadi83 jihad82 islamist78 militant69 terrorist67 terrorism59 militants57 extremist55 protester53 activist52
    job work77 working74 employment70 career67 hired67 hiring63 boss62 hire61 worker61 employ60
    join joining95 joined90 connect62 participate61 recruit59 rejoined59 connecting58 alliance58 meeting57 participating57
    joined join90 joining89 rejoined69 member67 connect66 connected63 participating63 connecting61 participated60 tied60
    joining join95 joined89 participate67 membership65 participating63 member63 participated62 rejoined62 recruit62 alliance61
    joint jointly67 arthritis55 limb52 knee52 bridge52
    jointly joint67 marginalize56 together54
    joke laughed62 laugh59 humor58 serious54
    jolt jolts93 jolted67 shock60 spike58 explosive57 surge55 tremor54
    jolted jolt67 jolts65 shock62 shook60 stunned57 shake57 smoothly55 bumped53 roared53 rumblings53
    jolts jolt93 jolted65 shock60 tremors59 spike55 surge55 explosive54 rumblings54 explosions53 tremor52
    journal publication62 magazine60 blog60 manuscript58 newspaper58 paper58 papers57 publisher56 journalism52 journalist52
    journalism journalist85 reporters76 newspaper75 reporter71 news63 media62 writer59 blog57 publication53 career52
    journalist journalism85 reporters80 reporter78 newspaper73 news61 writer60 researcher59 photographer57 media56 politician56
    journey traveler69 travel66 destination66 route65 trip64 travelling63 traveller63 traveling63 transportation60 tour60
    judge judicial74 court72 judgment68 justice67 courting63 prosecutor62 verdict61 jury61 defendant61 lawyer58
    judgment judge68 verdict65 justice58 judicial55 courting55 convictions54 disputes54 outcome54 court53 consequence52
    judicial court80 judge74 justice70 jurisdiction70 courting68 constitutional66 law65 lawyer64 proceedings63 prosecutor62
    jug funnel54
    juice beverage62 water61 fruit61 soda59 liquid57 grape56 vinegar56 alcohol56 fluid55 drinking55
    jump jumped87 leap74 jumper70 parachute63 stepping63 falling61 parachuted59 hop59 landing58 fly57
    jumped jump87 leap66 falling63 parachuted63 jumper61 parachute57 stepped57 fell56 landed56 stepping55
    jumper jump70 jumped61 leap60 athlete53 hop52
    junction segment56 connectivity55 connected53
    jungle lion54
    junk trash57 crap52
    jurisdiction judicial70 court66 territory65 sovereignty64 law64 ruling60 state60 proceedings59 enforcement58 lawyer56
    jury verdict63 defendant63 accused62 trial62 judge61 judicial61 court60 acquitted59 testified58 convict57
    just only64 seem53
    justice judicial70 injustice69 court68 judge67 courting64 guilty62 lawsuit60 innocent60 punishment60 prosecuted60
    justification justify83 justified78 reasons61 argument57 explanation57 reason56 reasonable54 arguing54 agreeing54 circumstance54
    justified justify83 justification78 unjustified62 tolerated55 reasonable55 enforce54
    justify justification83 justified83 deserve56 argue53 reasonable53 reiterated53 agreeing53 unjustified53 equivalent52
    kaoshikii anime53 japan52
    karma reputation52
    keen keenness82 eager56 sought54 seeks53
    keenness keen82 eager62 lured55 seek54 enthusiasm53 desire52 urge52 seeks52
    keep keeping75 stay73 kept72 continues64 stayed63 continue63 hold62 continuing61 preserve60 stop59
    keeping kept76 keep75 preserve71 maintain71 staying66 remain65 retained65 maintained63 persists60 stayed60
    kept keeping76 keep72 stayed68 retained66 remained64 holds61 maintained61 stored60 retains59 saved58
    key keyboard57 pressed56 knife56 accept53 item53 keyword52 offer52
    keyboard pressed58 key57 pressing57 computer56 mouse54 laptop54 tablet53 input52
    keyword word65 words64 wording63 term60 dictionary58 phrase57 sentence56 terms54 key52 spelling52
    kick kicked84 punch55 tackled55 stepped55 knocked54 fight52 landed52 boot52
    kicked kick84 knocked62 landed60 beaten59 stepped58 boot58 sparked56 expelled54 slamming54 leg54
    kid child81 boy73 baby70 son65 girl60 childhood59 youngster58 guy54 daughter53 parent53
    kidnap kidnapping90 kidnappings85 kidnapped84 hostage77 abducted72 hostages68 ransom65 snatching64 abduction64 stealing61
    kidnapped kidnapping85 kidnap84 kidnappings80 abducted79 hostage72 thief66 stolen65 imprisoned65 stole65 theft64
    kidnapping kidnappings93 kidnap90 kidnapped85 abducted76 hostage72 abduction65 detention63 detained62 hostages62 theft61
    kidnappings kidnapping93 kidnap85 kidnapped80 abducted71 hostage69 hostages67 thefts64 abduction63 suspects62 snatching61
    kidney urine65 bladder60 pee57 toilet52 bathroom52
    kill killing87 kills84 killed79 die73 murdering72 murdered70 murder68 dies67 killings66 destroy66
    killed murdered85 kills84 killing83 kill79 died78 dies76 dead76 murdering74 fatally73 fatal73
    killer murderer79 murdered73 killed73 killing71 kills71 fatally69 murdering68 murder68 killings67 fatal67
    killing kill87 kills86 murdering84 killed83 murder78 killings78 murdered75 death73 killer71 fatally70
    killings murders86 murder80 killing78 murdering77 murdered77 massacres76 homicides73 murderer72 kills71 massacre71
    kills killing86 killed84 kill84 fatally73 dies72 murdering71 killings71 killer71 murdered70 fatal70
    kilometer kilometre86 distance59 units54 mile53
    kilometre kilometer86 distance60 units59 unit53 meter52
    kind type59
    kinematics mechanics63 motion61 robotics58 velocity54 locomotion53 movement53
    king monarchy66 reign60 boss54 reigned52 chief52
    kiss mouth61 romance60 lick58 sex57 tongue57 embracing56 bite55 love55 lip54 hug54
    kitchen restaurant67 chef67 cuisine63 dining62 appliance60 cafe60 oven60 stove58 meal57 house57
    kitten kitty79 cat78 puppy61 pup60 pet58 animal58 vet54 dog52
    kitty cat84 kitten79 pet71 vet61 paw58 animal58 dog57 pup56 bird55 puppy55
    knee kneel80 ligament69 leg65 sprain60 femur58 spraining57 arthritis57 injury55 foot54 sprained53
    kneel knee80 ligament54 leg53
    knife blade80 knifed77 stabbing66 weapon65 cutting63 stabbed62 cut62 stabbings60 chop60 tooth59
    knifed knife77 blade61 cut61 stabbed59 stabbing59 cutting59 cuts55 shovelled55 massacred54 pend54
    knock knocking63 knocked58 beat56 come55 take54 don53 shoot53 blows52 wink52 hit52
    knocked knocking78 kicked62 punch61 beaten61 pounded59 toppled59 struck58 knock58 smashed57 hit56
    knocking knocked78 knock63 punch59 beaten57 pounding55 beating55 beat53 hit53 fight53 door53
    knot ties67 tie65 tied57 tug55 comb54 nail53 severed52 fray52 leash52
    know knows84 known64 see58 tell57 understood53 tells53 understand53
    knowledge expertise63 learning62 information59 learn59 education59 discovery58 expert57 understanding56 intelligence56 ideation56
    known know64 unknown57 knows56 realized56 noted52
    knows know84 tells59 tell59 gives57 known56 guess56 that56 telling55 see54 bet52
    korea japan73 china70 russia69 country63 ukraine60 saudi60 india59 pakistan57 beijing56 iraqi56
    kuwait iraqi68 saudi65 gulf62 morocco59 egypt56 country54 zambia53 turkey52
    lab scientist57 vial56 machine56
    labor labour85 labored79 employment70 laborers67 unemployment65 employer62 workforce61 worker61 employ59 slavery58
    labored labor79 labour66 employment59 tendered57 working57 operated56 unemployment54 laborers54 work54 torched54
    laborers labor67 labour64 worker62 workforce57 contractor56 employer55 soldiers55 labored54
    labour labor85 employment68 labored66 laborers64 employer64 employ60 worker60 unemployment58 workforce57 union54
    lace shoe69 toe56 foot55 wearing53 lined52
    lack inability61 absence53 necessity52 without52
    lady woman77 female69 gentleman68 gal65 chick63 wife58 girl58 person57 mary57 her57
    laid lay74 laying72
    lamb meat58 beef57 shepherd53 slaughter53 cattle52 deer52 wolf52
    lamp bulb78 bulbs68 lighting64 light62 candle61 fixture60 torch56 led56 candles55 lighted53
    land lands85 territory69 landing69 landed68 landscape60 scenery58 sovereignty57 sea57 terrain57 earth56
    landed landing86 land68 flew64 kicked60 lands59 touchdown58 ground57 parachuted56 jumped56 flown55
    landing landed86 land69 flight64 flying63 lands61 ground59 flew59 splash58 flown58 jump58
    landlord apartment72 rental71 rent68 lease64 housing56 residence53 neighbor52
    landmark venue58 memorial58 boulevard54 facility53 downtown52 tower52 summit52
    landmines lands57 land55
    lands land85 landscape62 territory61 landing61 landed59 landmines57 terrain57 terrestrial56 scenery54 vegetation53
    landscape terrain65 scenery64 lands62 garden62 land60 countryside56 orientation55 ecological55 vegetation54 orient53
    lane road66 highway61 roads56 chase56 street53 roadside53 causeway53
    language linguist73 linguistics68 speak58 translate58 translation57 dialect56 culture56 accent56 verbal56 words56
    lantern torch54 light52
    lap laptop66 drive58 drives53 lapse53
    lapse racing54 lap53 trip52
    laptop notebook73 computer71 lap66 windows56 machine55 keyboard54 device53 hardware53 tablet53
    largely mainly70 partially62 necessarily62 majority58 most56 highly55 entirely55
    laser light54
    lashed slamming58 pounded58 wing56 bend55 hung55 suspended55 abused55 punch55 suspension55 bruise55
    last final64 latest60 end59 previous59 after56 recent55 continues54 ends52 ending52
    later earlier71 after69 ahead60 soon59 promptly59 meantime59 now58 delaying57 further55 before55
    latest recent71 last60 upcoming59 update58 version55 new54 finalized53
    lauded praised84 commended74 praising71 praise68 praises65 revered65 honored60 appreciation57 tribute57 famed56
    lauds laundry61 wash52
    laugh laughed80 humor75 giggle75 joke59 comedy55 fun55 stare55 smile54 cry54
    laughed laugh80 giggle74 joke62 humor58 serious53 disappointed53
    launch launching92 launched91 launches90 opening63 start62 started61 launcher61 starting59 starts58 began58
    launched launch91 launching91 launches91 started61 opening61 began59 launcher57 starting57 opens56 inaugurated56
    launcher launch61 launched57 launching57 unity56 launches56
    launches launched91 launching90 launch90 opening61 starter58 opens57 starts57 began56 launcher56 starting55
    launching launch92 launched91 launches90 opening63 launcher57 opens57 starting57 start56 started55 starter53
    laundry washing80 wash72 clothes68 clothing66 cloth65 lauds61 cleaning60 underwear60 towel57 clean57
    law lawyer70 legislation67 legal67 statute65 judicial65 jurisdiction64 court61 enforcement60 crime59 ruling59
    lawsuit sued87 sue81 plaintiff71 negligence66 lawyer63 claims63 disputes61 complaint61 justice60 court60
    lawyer attorney88 law70 prosecutor68 plaintiff66 judicial64 defendant63 lawsuit63 court63 counsel61 advocate61
    lay laying88 laid74
    layer vest54 coat54
    laying lay88 laid72 resting60 situate52
    layout design58 positioning57 styling57 page53 margin52
    lead leads87 leading75 led64 leadership57 leader55
    leader leadership84 leading66 boss65 chief63 role59 leads59 president57 governor57 captain56 manager56
    leadership leader84 management67 leading66 role63 administration62 leads61 organization60 authority60 manager59 administer59
    leading leads80 lead75 leader66 leadership66 guiding64 forward54 role54 led54 dominate53 directing52
    leads lead87 leading80 guiding62 leadership61 led59 leader59 directing56
    leaf leaves84 tree70 plant68 trees61 node58 planted58 canopy56 flower56 potato54 vegetable53
    league teams65 baseball60 team59 championship58 commissioner58 champions57 club55 sport55 hockey55 games53
    leak leaks91 leaked82 spill63 secret59 drain58 sealed54 loose54 secrecy53
    leaked leaks82 leak82 secret59 revealed57 released56 release55 spill52
    leaks leak91 leaked82 spill57 secrecy56 secret53
    lean leaner83 fitness55 toned52
    leaner lean83 beater56 styler54
    leap jump74 jumped66 jumper60 landing55 stepping55 snap55 flying54 flight53
    learn learning80 taught74 teach70 learner66 educate64 education63 practice60 training60 trained59 knowledge59
    learner learning67 learn66 taught60 teach59 instructor59 expert58 trained58 educate57 education56 training55
    learning learn80 taught69 training68 learner67 teach65 education65 trained63 knowledge62 understanding61 teaching61
    lease rent69 rental64 landlord64 contract61 apartment55 furnished52
    leash harness56 companion55 dog54 puppy54 path54 strap52 pup52 knot52 shepherd52
    leave leaving86 stay76 depart76 quit68 remain66 resigning65 resign64 bye64 staying64 exit63
    leaves leaf84 plant65 trees61 tree61 planted57 vegetation55
    leaving leave86 staying74 departure74 depart71 resigning68 stay66 abandoning65 exit65 quitting64 resigned63
    lecture classroom68 instructor64 teaching63 class62 semester60 teach59 taught57 study57 student57 attend54
    led lighting70 light70 bulb65 lighted64 lead64 bulbs60 leads59 lit57 color57 lamp56
    left side59 remaining58 gone57 leaving53
    leg limb71 foot66 knee65 toe64 body61 muscle60 butt60 shoe60 stepped58 femur55
    legacy vintage71 historic54 elder53
    legal illegal83 law67 illegally63 prohibits62 outlawed61 license60 prosecuted58 lawyer55 licence55 lawsuit55
    legend hero60 story56 tale53
    legislation legislature75 enacted69 law67 regulation63 parliament61 government59 constitutional59 statute58 mandate57 policy57
    legislature legislation75 parliament72 representative63 congressman62 government62 constitution61 constituency61 constitutional60 govern59 governor56
    legitimacy validity68 credibility66 legitimate60 integrity59 valid56 credible54
    legitimate fake64 valid62 legitimacy60 hoax57 scam56 suspicious55 fraud53 credible53 credibility52
    leisure recreation72 hobby65 tourism59 activities59 vacation56 lifestyle56 activity54 adventure53 sport53 wandering53
    lemon grape57 fruit56 lime55 juice53 banana52
    lend loan81 borrow80 loans75 loaned71 financing68 repay66 owe62 finance54 debt53 bank53
    length longer74 size70 duration67 inch66 distance66 width66 long64 height63 short62 measurement59
    lent feast52
    lesion surgical54 surgery52 severe52
    lesson taught70 teach65 learn58 teaching57 classroom53 lecture53
    let letting67 give64 put58 allow53 say52 able52 can52
    letter inscription62 stamp58 mail57 envelope56 write56 spelling53 spell53 text52 symbol52 writing52
    letting allowing69 let67 giving65 handing60 forced60 putting59 allow58 keeping56 allows55 providing52
    lettuce vegetable62 salad52
    level levels89 leveled81 levelled78 lower57 points56 peak56 rank55 top54 high52 grade52
    leveled levelled82 level81 levels78 peak60 summit52
    levelled leveled82 level78 levels73
    levels level89 leveled78 levelled73 hierarchy55 lower54
    leverage financing58 leveraging55 finance54 investor52 collateral52
    leveraging leverage55
    levying seizing59 summons52
    liability negligence71 insurance61 prosecution59 responsibility59 responsible58 risk57 protection55 law54 lawsuit52 consequences52
    liaison coordinator53 directing53 delegation53 escort52
    liberal political61 moderate57 politics54 ideology53
    liberated freed62 freeing58 freedom57
    liberty freedom65 independence57 republic53 democracy53 constitution53
    licence license91 unlicensed63 permits59 permit59 authorised55 legal55
    license licence91 unlicensed65 legal60 permit59 permits59 copyright56
    lick tongue60 bite58 kiss58 tasting56 taste56
    lid container60
    lie lies88 lied86 truth66 deception63 tell60 fooled60 tells59 telling58 false57 believe54
    lied lies90 lie86 fooled63 truth60 deception59 false57 telling56 tells56 tell56 shame54
    lies lied90 lie88 truth66 fooled62 tells58 tell58 false57 deception56 telling55 shame55
    lieutenant officer73 deputy64 officers64 captain61 commander61 civilian59 soldier57 personnel57 colonels56 regiment54
    life lives79 living75 live65 world62 death61 lifestyle60 happiness59 dying58 lived58 survival58
    lifeboat boat67 submarine63 sinking63 vessel58 ships58 tanker57 naval56 cockpit55 sailing55 sail55
    lifespan lifetime76 aging64 deterioration61 survival56 deteriorate53
    lifestyle living62 hobby62 life60 lives57 leisure56 household54 environment52 nightlife52
    lifetime lifespan76 permanently56 survival55 life55 lives55 deterioration55 expiration54 expire53 lived53 retirement52
    lift lifting91 lifted77 elevator62 raising61 airlift60 raise57 pulling56 climbing55 opener55 raiser55
    lifted lift77 lifting73 loaded66 pulled66 pull62 grabbed61 pulling61 load60 pulls57 toppled57
    lifting lift91 lifted73 strength60 workout59 raising58 pulling56 climbing55 muscle54 exercises53 exercise53
    ligament knee69 sprain60 shoulder56 injury56 sprained56 muscle55 kneel54 spraining54 belt52
    light lighting83 lighted82 lit73 led70 bulb66 darkness64 dark64 glow63 lamp62 sunlight61
    lighted light82 lit74 lighting73 led64 glow63 darkness59 dark57 colour55 color55 bulb55
    lighting light83 lighted73 led70 lit69 bulbs68 brightness66 bulb65 lamp64 glow64 sunlight61
    like such53 similar52
    liked dislike54 watched52
    likened resemble61 similar56 analogy56 compared55 relate54 insult53 attributed52 succumbed52
    likewise appreciate54
    limb leg71 arm64 foot60 arms57 body55 muscle54 toe54 bone54 arming54 joint52
    lime lemon55 flavor54 black52
    limit limits90 limiting81 limitation60 convergence58 converged58 exceed58 squeeze57 restrict57 infinity56 exceeded56
    limitation limiting77 restrictions71 restriction68 limits68 restrict64 limit60 exceed58 capacity56 allowing55 prohibit55
    limiting limits84 limit81 limitation77 restrict74 exceed65 restriction62 restrictions59 prohibit57 preventing57 allowing57
    limits limit90 limiting84 limitation68 exceed63 restrict61 infinity58 squeeze56 restrictions54 ban54 exceeded53
    line lined68 blackline61 underlined55 hook53 lineatus52 hotline52 drawn52 notch52
    lineatus line52
    lined line68 linen65 fill56 underlined53 fabric52 lace52 material52 wrap52
    linen lined65 fabric64 textile63 cloth61 curtain59 silk58 cotton57 clothes54 blanket54 bedding54
    lingering retained61 remains59 preserve57 keeping57 persists55 retain55 disappear54 remain53 kept53 aftermath52
    linguist linguistics81 language73 corpus55
    linguistics linguist81 language68 corpus62 semantics57 grammar57 morphology55 discourse55 speech55 verbal53
    link links81 linked62 searched55 source55 posted53 linking53 video53 thanks53 reference52
    linked linking78 links72 link62 resource60 connected60 refer57 website55 site54 attributed52 tied52
    linking linked78 links68 resource53 link53
    links link81 linked72 linking68 website61 resource61 site57 searched54 com53 pictures53 post53
    lion animal57 jungle54 dragon54 monkey53 cat52 snake52 zoo52 elephant52
    lip lipstick73 mouth62 cheek62 face55 kiss54 tongue53 skin52
    lipstick lip73 makeup71 perfume54 ink52
    liquid fluid87 substance69 water69 poured62 waters59 beverage58 wet58 mixture57 juice57 flowed57
    liquidation bankruptcy59
    list lists92 listing74 collection59 names58
    listen hear64 heard57 watch55 talk52 hearing52
    listing list74 lists68 catalog56
    lists list92 listing68 collection57 organized54
    lit lighted74 light73 lighting69 glow59 led57 torch55 shine55 burning54 bulb53 candle53
    liter volume61 fluid56 liquid55 gallon55
    literature novel69 poetry66 book64 fiction63 reading63 writer61 genre59 writing58 poet58 novella56
    litter waste58 trash55 urine54 pee54 cat53
    little small72 minimal53 baby52
    live living79 lives77 lived72 survive69 life65 die60 stay56 staying56 dead55 stayed55
    lived lives78 living75 live72 stayed62 dead58 life58 moved58 survive57 inhabit57 died57
    lives living85 life79 lived78 live77 dead60 dies59 die58 survival57 killed57 survive57
    living lives85 live79 lived75 life75 survive65 lifestyle62 inhabit60 survival60 dying60 staying60
    llc corporation73 company66 business62 enterprise61 companies60 attorney57 incorporate53 partnership52 manufacturer52 ownership52
    llm may52 shall52 epm52 midterm52
    load loading92 loaded87 unloaded75 unload73 lifted60 using56 demanded56 download54 boot53 utilize53
    loaded load87 loading84 unloaded77 unload70 lifted66 filled57 restarted55 pulled55 grabbed54 opened54
    loading load92 loaded84 unloaded71 unload65 download58 restarted57 boot56 installed55 enabled54 unable54
    loan loans89 lend81 financing76 loaned74 repay72 borrow72 debt66 owe65 payments65 finance64
    loaned loan74 lend71 borrow71 owe67 loans64 repay63 financing60 transferred56 debt56 paid55
    loans loan89 lend75 financing72 borrow67 debt66 loaned64 finance64 repay64 owe60 payments60
    lobbied advocate62 advocates62 advocated56 lawyer56 appeals53 subsidies53 lobby53 bribe53 legislation53 attorney53
    lobby lobbied53
    lobster crab73 shrimp70 fish58 onion53 whale53 potato52 cheese52
    loc loi70 lope68 nab56
    local location58 native57 city56 neighborhood55 cities55 neighbourhood53 village52 suburb52 mainland52 town52
    locate finding75 location71 whereabouts70 find70 located69 searching67 finds67 search66 searches65 searched61
    located location80 whereabouts73 locate69 place68 placed64 nowhere63 places62 headquarters59 facility59 site59
    location located80 place74 places74 whereabouts72 locate71 nowhere66 city64 country63 cities63 northeast62
    lock locking92 locked81 lockdown79 securing58 secured55 secure54 deadbolt54 password53 holding52 prison52
    lockdown lock79 locking77 locked67 shutdown66 shutting62 halting58 crackdown57 setoff55 halt54 signoff53
    locked lock81 locking77 lockdown67 restricted62 freed60 secured59 imprisoned58 banned56 jailed56 stolen56
    locking lock92 lockdown77 locked77 securing63 restraint58 secure57 secured55 security54 safeguard53 confined52
    locomotion movement66 motion64 movements63 mechanics58 walking54 kinematics53 robotics53
    lodged filed63 filing61 issued58 deposit56 paperwork52
    lodging accommodation79 hotel75 hospitality75 guesthouses65 motel61 housing61 housed60 establishment59 shelter59 sheltering59
    log vlog62
    logic semantics62 statement58 truth57 implication55 confusion55 premise54 dedicate53 sense53 understanding53 explanation52
    logo branding66 shirt63 symbol60 graphic59 trademark58 branded57 image57 artwork54 brand54 symbolize54
    loi loc70 lope62 deli61 eei60
    long longer80 short65 length64 until59 prolong58 duration58 wait53 time52
    longer long80 length74 short68 prolong68 duration68 farther60 extended59 extend57 greater55 stretched55
    look looked74 looking72 looks71 see60 glance59 seem56 seen56 check55 stare53 appearance53
    looked looking76 look74 looks63 searched59 went58 seen58 watched57 appeared57 missed55 searching52
    looking looked76 look72 seeking67 searched64 want62 searching60 looks60 wanted59 trying59 sought58
    lookout hunt59 overlook57
    looks look71 looked63 looking60 pic56 seem54
    loop repeat55 stops52 scramble52
    loose tighten66 tight64 loosened60 tightening60 loss59 lose59 twist57 retain54 leak54 losses52
    loosened tighten72 tightening70 eased68 adjust65 loose60 tight59 tension59 propped57 stretched57 bending57
    looted looting82 reclaimed66 stole64 collecting60 stealing60 seized59 mined58 steal58 stolen58 collected58
    looting looted82 stealing59 thefts59 theft57 ransacks57 stole56 seizing55 collecting55 ransacked54 raided53
    lope loc68 loi62 hurl53
    lorries roads55 driveway55 truck53 roadside53 freight52
    lose loss78 win68 winning68 losses66 defeat64 wins62 defeats62 lost60 kill59 survive59
    loss losses89 lose78 defeats65 lost63 defeat60 loose59 winning58 victory58 decline56 disappointment56
    losses loss89 defeats68 lose66 lost58 victory56 defeat56 winning55 defeated55 decline54 profit54
    lost loss63 lose60 losses58 survivor55 fallen52 movie52
    lot bunch61 enough58 million58 most57 total56 amount56 plenty56 more55 highly53
    lottery fortune68 gambling67 prize53 contest53
    loudspeaker speaker74 audio59 sound55 hearing53
    love lover65 heart59 beauty58 romance58 feeling56 kiss55 pleasure53 happy52 life52 hurt52
    lover love65 partner65 girlfriend62 romance62 husband58 wife57 boyfriend57 sexually57 sexual57 affair56
    lower greater64 down63 bottom62 minimum60 under59 high59 decrease58 level57 levels54 minimal54
    loyalty betrayal60 trust59 betray57 commitment57 fiercely54 pride53 betrayed52 honor52
    lubumbashi spine53
    luck chance61 fortune56
    luna moon67 lunacy56
    lunacy luna56
    lunch lunches91 breakfast71 meal71 dining68 dinner64 eating63 sandwich62 restaurant58 food57 eat55
    lunches lunch91 meal71 dining69 eating64 breakfast63 food61 dinner61 restaurant59 eat57 sandwich57
    lured attracts56 keenness55 attraction52 caught52 persuaded52
    lyric song64 poem55 poetry52 artist52
    mac apple72 computer60 windows57 software52
    machine computer65 engine62 robot59 motor59 factory58 system56 lab56 laptop55 maker54 garage54
    made makes76 built67 make66 making66 designed66 manufacture65 created64 crafted63 maker56 assembled56
    madrid palace54 gunners53 teams53 franco52 city52 ukraine52 stadium52
    magazine publisher61 journal60 publication57 newspaper54 published52 journalist52 gallery52
    magic magician68 trick59 spell59 witch56 fantasy56 imagination54 spiritual53 illusion52 charm52 fire52
    magician magic68 illusion55 trick53 fool53 comedian52 fairy52
    magnitude scale57 inch57
    maid servant62 grandmother54 slave52
    mail mailing88 email85 recipient67 sends66 postage66 envelope64 sending62 send60 sender59 receiving58
    mailing mail88 email77 recipient64 postage59 sends59 receiving59 envelope57 sender57 deliver56 delivery56
    mainland island67 province62 peninsula60 coast58 region58 continent56 archipelago56 maritime56 location55 territory55
    mainly largely70 cause55 most54 also53 badly52
    maintain maintained82 maintains74 maintenance72 keeping71 preserve67 sustain61 retains58 persists57 retained57 deteriorate56
    maintained maintains83 maintain82 remained69 keeping63 retained62 kept61 maintenance60 retains58 persists56 continues55
    maintains maintained83 maintain74 retained59 retains59 remained56 operates54 keeping53 holds52 maintenance52 persists52
    maintenance repairs73 maintain72 repair66 maintained60 repaired58 deterioration58 cleaning55 inspected54 duties53 operating53
    maize corn81 wheat63 agriculture59 vegetable55 rice54 cereal52 plant52 planting52
    major college55 graduate53 general53
    majority minority75 most60 percent59 largely58 percentage54 portion52 partially52
    make making85 makes79 maker70 made66 recipe60 build59 create59 crafted58 production58 producer57
    maker making75 make70 producer69 makes65 creator64 manufacture64 manufacturer61 craft60 factory59 crafted58
    makes make79 made76 making70 maker65 built57 manufacture56 crafted55 product54 build54 formed53
    makeup lipstick71 appearance63 fashion58 skin54 costume54 paint53 clothing53 blend52 faces52 outfit52
    making make85 maker75 makes70 craft69 production69 made66 manufacture65 crafted64 create64 construction62
    male female73 gender68 gentleman62 adult60 human57 guy57 person56 sexually55 individual54 girl53
    malfunction repair57 fault55 failures55 failure54 repaired53 crash53 error53 failed52 function52
    mall shops65 shop64 shopping59 boutique55 downtown55 store55 town52
    mama mom77 mother75 mum73 dad59 father56 boss55 master53
    man dude71 guy61 boy58 brother57 sir54 gentleman53 son53 mate52
    manage management85 manager73 administer65 administration63 administers62 organize61 organisation60 organization59 leadership58 administrator58
    management manage85 manager80 administration70 organisation70 leadership67 organization65 administer64 administers63 organizing59 business59
    manager management80 manage73 administration65 adviser61 administer61 coach61 leadership59 spokesman59 minister58 administers57
    mandate requiring64 obligation62 imposed61 require60 requires59 demanding58 legislation57 demands55 enacted55 necessity54
    maneuvers motion60 movements59 manoeuvres57 steering57 movement56 rotation52
    manhunt hunt57 hunting54
    maniac insanity55
    manipulate manipulation79 control62 altered60 force60 alter59 modification55 modify54 grasp53 powerful53 interaction53
    manipulation manipulate79 undermine57 modification56 control56 coerce55 intervene55 coerced55 overthrowing54 altered53 interaction53
    mankind humanity84 civilization56 people55 society55 human53 earth53 nature52 ourselves52 creation52
    manner manners71
    manners manner71 rudeness65 courtesy62 politely61 etiquette52
    manoeuvres maneuvers57
    mantra chanting60 chant59 prayer58
    manual instruction60 auto59 guide59 serial52 documentation52
    manufacture manufacturer86 supplier68 production67 fabrication67 company66 factory65 making65 made65 maker64 industry64
    manufacturer manufacture86 supplier71 company70 brand69 companies66 industry63 corporation62 industrialist61 vendor61 maker61
    manuscript document63 publication63 publisher61 journal58 papers56 paper56 writing55 writer54 codex53 paperwork53
    map mapped85 slam63 bitmap56
    mapped map85 slam55 correspondence52
    marble stone61 rocks59 stones59 mineral57 jelly56
    march month61 may58 marches57 spring57 season53 marching53 year52 marched52
    marched marches82 marching77 parade59 rallied58 rallies56 demonstrators55 protest55 uprising54 defiance54 walked53
    marches marched82 marching78 rallies68 protest62 demonstrators61 rallied60 protests60 rally60 movements58 rallying58
    marching marches78 marched77 rallies55 parade53 march53 troops52 protest52 demonstrators52 guerrilla52
    mare horse72 pony59 moon54 saddle53
    margin width59 layout52
    marginalize jointly56 compromises53 compromise52 deregulation52 allocation52
    maritime ships79 naval78 harbour71 navy68 sailing67 vessel66 sea66 boat64 harbors64 ship63
    mark marks71 marker62 marked57 sign53 signed52
    marked recognised62 shown62 recognized61 signed61 placed60 appeared59 completed58 approved58 marks58 awarded57
    marker marks65 mark62 ink53 pencil53 signature53 indicate52 pointing52
    market marketer75 marketing73 trading66 trader64 investor63 commerce63 economic62 selling61 sales61 advertising61
    marketer market75 trader58 advertiser57 payer56 marketing56 buyer55 advertising53 trading53 styler52 salesman52
    marketing advertising76 market73 business71 industry66 advertiser65 sales64 commerce64 branding61 promotion60 economics59
    marks mark71 marker65 stamp59 marked58 points56 grade55 sign53 signature53 ink52 tattoo52
    marriage marriages88 marry84 married82 divorce75 wife72 husband72 wedding70 vows68 engaged65 sex64
    marriages marriage88 marry74 wedding72 married70 vows67 divorce64 wife60 husband59 couple59 engaged59
    married wife83 marriage82 husband81 marry73 engaged71 marriages70 divorce69 wedding61 vows59 affair58
    marry marriage84 marriages74 married73 engaged66 wedding64 propose62 wife62 vows62 husband57 divorce57
    martial fighter63 fighters62 combat59 defender58 defence57 opponent56 defended54 fighting54 defend53 attacking52
    martyr martyred86 militant58 murderer56 terrorist56 activist56 patron54 fatally54 massacre53 assassination53 islamist52
    martyred martyr86 massacred61 assassination56 slain56 massacre55 murdered55 fatally54 sacrifice54 massacres54 slaughtered54
    mary grandma58 grandmother58 lady57 nurse57 worshipper52 catholic52 mother52
    mask scarf60 costume56 seal54 helmet54 face53 veiled53 vest53 disguised53 secret52
    mass masses85 massed79 massing77 massive60 weight59 gravity57 matter57 weigh56 quantity54 heavy52
    massacre massacres90 massacred86 killings71 genocide66 murdered63 atrocities63 murderer62 murders62 tragedy61 murder60
    massacred massacre86 massacres81 killings67 murdered67 killed63 slain61 slaughtered61 atrocities61 martyred61 murderer59
    massacres massacre90 massacred81 killings76 murders69 atrocities69 genocide67 homicides62 tragedy61 murdered60 assaults59
    massage rub55 yoga53 spa52 therapist52
    massed massing87 mass79 masses74 massive60 commandeered52
    masses mass85 massed74 massing73 massive61 gravity52
    massing massed87 mass77 masses73 massive55
    massive giant72 small62 masses61 massed60 widened60 mass60 size56 massing55 powerful54 heavy53
    master boss61 chief57 mama53 slave53 leader52
    match opponent67 tournament60 fight58 semifinal57 championship56 battling55 final55 game55 referee55 quarterfinals54
    mate buddy60 friend57 genuinely56 sir55 fellow54 brother54 man52 dude52 bud52
    material fabric76 materialise75 plastic71 rubber64 steel64 metal63 cotton61 cloth61 clothing61 substance61
    materialise material75 fabric65 textile55 cloth54 bedding52 styling52
    math mathematics90 mathematician69 quantity60 calculate60 science59 number57 school57 calculation56 measuring55 teaching54
    mathematician mathematics81 math69 scientist54 economist53
    mathematics math90 mathematician81 geometry56 computing54 science52
    matter substance60 universe57 mass57 science56 liquid55 material54 fluid53 stuff53 solid52 space52
    mature adult67 old57 age55 inappropriate52 kid52
    max maximum85 exceed68 extreme54 greater54 increase53 total53 peak53 minimum52
    maximum max85 exceed72 minimum64 greater56 increase55 zero55 exceeded55 range54 limitation54 limits52
    may march58 month57 might57 llm52 summer52
    mayor governor65 councillor63 politician61 chief57 city56 leader55 sheriff55 commissioner55 policeman54 deputy53
    mba university58 management53 semester52 graduate52 admission52
    meal eating82 dinner80 food79 dining77 hungry75 cuisine74 eat74 lunches71 lunch71 breakfast68
    mean means81 meaning64 meant59
    meaning definition82 means80 define80 mean64 term62 interpretation61 dictionary58 interpret58 meant55 understanding52
    means mean81 meaning80 meant68 term59 translation57 translate57 definition55 define55 interpret54 usage53
    meant means68 mean59 meaning55 necessarily53
    meantime until60 later59 after58 waiting58 promptly52 awaiting52
    measure measures89 measuring78 measurement74 meter54 analysis54
    measurement measuring90 measure74 measures71 ruler64 scale63 meter60 width59 length59 size57 inch56
    measures measure89 measuring77 measurement71 analysis56
    measuring measurement90 measure78 measures77 meter65 metering62 ruler62 scale62 assessing61 assess59 accuracy56
    meat beef81 pork72 steak70 food69 chicken69 flesh69 vegetarian69 slaughter61 meal60 cuisine60
    mechanic mechanics76 dealer61 technicians60 technician57 sport57 tech57 repairs57 engine55 repair55 vehicle55
    mechanics mechanic76 motion65 kinematics63 motor59 forces58 locomotion58 engineering56 velocity56 force56 movement55
    mechanism coordination53
    med medicine79 doctor75 physician71 medicate65 patient61 surgeon59 doc58 drug57 specialist57 nurse56
    medal award70 prize61 rewarded60 honored59 bronze59 honours58 commended56 gold56 honor56 honour56
    media mediating71 entertainment65 television64 journalism62 music59 mediate59 reporters58 audio57 journalist56 content56
    median middle52
    mediate mediating76 media59
    mediated mediation66 transmedia63 communicate59 communication58 communications56 mediating54 media54
    mediating mediate76 media71 mediated54 tape53 making52 mediation52 entertainment52
    mediation mediated66 involvement52 mediating52 delegation52
    medicate med65 medicine54
    medicine med79 physician74 doctor74 drug74 health65 illness63 antibiotic61 treatment60 disease59 patient58
    meditation spiritual61 prayer60 yoga53
    medium size66 small63 heavy53 broad52
    meet meets85 meeting85 met80 meetings67 gather67 encounter63 gathering61 together58 gathered57 join56
    meeting meetings88 meet85 meets79 met71 gathering69 gather66 encounter63 gathered58 together57 join57
    meetings meeting88 meets69 meet67 gathering66 gather60 organize59 collaboration57 talks57 conversations56 discussions56
    meets meet85 meeting79 met73 meetings69 gather64 encounter63 gathering62 clash59 together56 gathered56
    megawatt power57
    melt melting87 heat60 heating58 warm53 ice53 burns53 burn52
    melting melt87 heat61 ice58 heating58 warming56 frosting54 liquid53 solid53 warmth53 warm52
    member membership73 joined67 joining63 guest60 user59 join57 follower57 group57 participated57 assigned56
    membership member73 joining65 account59 joined58 join57 club56 participation54 authorization54 participate53 password52
    memo recall65 recalling62 memory57 record54 remembered53 forget52 notes52
    memoir novella56 narrative54 ghost53
    memorial cemetery68 commemorating61 tribute60 funeral59 landmark58 buried57 grave57 statue54 stadium53 honor52
    memory ram73 storage65 allocated61 recalling60 recall60 memo57 stored56 capacity54 attention52 retention52
    menace threat60 enemy59 movie55 predator54 wrath53 wars53 terror52 plagued52
    mental mind68 thinking64 brain63 insanity61 emotional57 mindset57 thoughts57 cognition55 intelligence54 intellectual54
    mention discussed62 refer58 forget55 remember55 addressed54 include54
    meow feather56 cat55 mezza53 kitty53 pet52
    mercenaries soldiers60 troops58 militia55 peacekeeping55 troop55 guerrilla54 civilians54 rebels54 peacekeepers52 patrolling52
    merchant trader71 vendor68 commerce64 dealer59 shop59 buyer58 seller56 customer55 retail54 payment53
    mercury metal55 planet53
    mercy grace56 sympathy55 justice52
    merge combine75 merger74 combined59 consolidated55 dissolve54 together52
    merger merge74 takeover71 partnership61 consolidated58 acquisition58 combine56 acquire55 finalized52 agreements52 corporation52
    merit honours59 incentive54 reward54
    mermaid sea60 whale56 waters56 ocean55 fairy55 swam53 boat53 swim52
    mesh surface62 shape58 object55 canvas54 sheet52 faces52
    message messages79 send63 sending62 replied60 reply56 responded56 request56 contacted55 sent54 receive53
    messages message79 conversations61 chat59 sends58 conversation58 mail57 email55 notification54 communicate53 communication52
    met meet80 meets73 meeting71 gather60 encounter60 gathered56 meetings55 gathering53
    metal steel78 aluminum70 plastic68 iron63 material63 brass60 silver59 mineral59 chemical58 zinc57
    metascience scientific64 science63 scientist56 sci53
    meter metering87 measuring65 measurement60 units57 measure54 kilometre52
    metering meter87 measuring62 measurement52
    method technique69 approach68 methodology65 implementation52
    methodology method65 approach58 technique58 research52
    metro downtown56 city55
    mezza meow53
    mia actress58 her52
    microscope probe52
    microwave oven62 heating53
    middle center73 centre66 midterm60 top59 bottom57 midst57 front55 mideast53 median52
    mideast midterm60 middle53
    midst middle57
    midterm mideast60 middle60 llm52
    might could66 would65 will59 probably58 may57 shouldn56 possible54 depending53 can53 possibility52
    migrant immigrant80 immigration75 refugee73 foreigner69 traveller61 settler60 ethnicity58 nationality58 ethnically57 deportation55
    migrate migration94 relocated59 transferred58 moving58 transfer57 move56 moved55
    migration migrate94 relocated58 transferred58 transfer57 immigration56 moving55 travel55 migrant54 traveling53 travelling53
    mile distance54 runner53 kilometer53
    militant militants77 jihadist69 terrorist68 guerrilla66 insurgent63 militia63 islamist63 jihad62 terrorism62 insurgency62
    militants militant77 rebels65 hamas64 terrorist64 terrorism62 attackers60 guerrilla58 insurgent58 jihad58 jihadist57
    militarise military71 army66 warfare62 soldiers61 troops60 demilitarised59 war59 wars57 civilians56 conscription55
    military army90 troops77 soldiers74 navy72 militarise71 soldier68 civilian67 troop66 combat66 war65
    militia soldiers63 militant63 insurgent63 troops62 army61 armed61 troop60 conscription59 military59 soldier58
    milk cheese62 cow60 chocolate60 bottle59 breast59 soy58 water58 cereal57 butter56 beverage56
    mill millileter67
    millileter mill67 percentile59 quartile52
    million thousand78 billion76 amount60 lot58 total52
    mimic resemble65
    mind thinking75 mental68 thoughts67 think67 brain64 mindset63 thought60 imagination54 brainwash53
    mindset mind63 thinking63 thoughts61 mental57 thought53
    mine mines88 your64 his58 own54 favorite52
    mined coal59 looted58 crafted56 reclaimed56 mineral55 metal53 rocks52 steel52 seized52 bronze52
    mineral nutrient62 iron60 material59 rocks59 substance59 metal59 marble57 steel56 powder55 zinc55
    mines mine88 your54
    minimal minimum74 lower54 difficulty53 small53 little53
    minimum minimal74 maximum64 lower60 zero56 threshold52 max52
    minister ministers88 ministerial78 governor66 pastor65 politician61 manager58 govern58 spokesman57 secretary56 adviser55
    ministerial ministers82 minister78 parliament60 consultative58 delegation55 government55 consultations54 counsel54 congregation53 pastor52
    ministers minister88 ministerial82 pastor60 parliament58 secretary58 government58 governor57 govern55 politician55 consuls53
    minority majority75 percent55 race55 percentage53 ethnicity52
    minute hour59 quarter58 timing57 time57 promptly52 hurry52
    mirror reflect66 reflection65
    misconception misunderstanding63 fallacy62 exception56 contradicted54 confusion54 discrepancy53 contradict53 contradicts52
    misery suffering69 happiness64 depression63 tragedy59 chaos55 disaster54 frustration54 misfortune53 suffer53 emotion52
    misfortune misgivings55 downfall55 misery53 jeopardised53 tragedy52
    misgivings forgive64 forgiveness61 pardons59 blames58 misfortune55 apology54 pardoning52 deceive52 wrongdoing52
    miss missed64 skipped55 her53 overlook52 lady52
    missed skipped65 miss64 looked55 gone52 mistake52 vanished52 passed52
    missile missiles91 rocket68 armament64 rockets60 rifle57 weapon56 weaponry55 grenade55 artillery53 aircraft53
    missiles missile91 armament68 weaponry63 weapons63 rocket60 grenades60 rockets59 bombs58 rifles57 weapon55
    mission missions84 spacecraft54 campaign53 quest53 crew52 troop52
    missions mission84 quest56 patrols55 spacecraft55 reconnaissance55 troop52 campaign52
    missouri state60 washington52
    mist spray54 scent52 sprayed52 spraying52
    mistake correction69 misunderstanding59 fix57 confusion57 fixed56 error55 inaccurate53 edit53 apologies53 correct52
    misunderstanding confusion74 understanding66 dispute65 clarify64 misconception63 discrepancy60 explanation60 mistake59 contradict59 understand59
    mitigate prevent70 avoid66 preventing66 avoided62 thwart59 discourage56 prevented56 prevents56 protect55 interfering53
    mix mixture74 blend66 combine65 stirring59 stir56 cocktail55 combined54 together52
    mixture mix74 blend62 liquid57 quantity57 concentration56 consist55 powder55 fluid54 ingredient54 combine54
    moan scream59 screaming53 kiss52
    mobilisation occupy53 mobilized52
    mobilized soldiers56 troop55 troops55 deployed55 reinforcements53 militia52 mobilisation52 conscription52
    mocked mockery65 testing64 test57 simulate54
    mockery mocked65 insult53
    mode enabling54 enabled53 setting53
    model modeling80 remodel55 object55 machine53 predictor52
    modeling model80 design52
    modem telecom57 telecommunications54 dial53 dsl53 provider53
    moderate liberal57
    modernity century56 vintage53
    modification modify91 alterations75 changes74 alter73 changing73 altered71 change68 amend67 redesign64 customize63
    modify modification91 alter82 change77 changing77 changes73 edit70 amend69 altered69 alterations66 changed66
    mogadishu mosul55
    moisture dry67 wet66 rain62 sweat62 water60 material53 dryer53 atmosphere52
    mold fungus67
    mom mother89 mama77 mum77 dad75 father66 parent65 daughter64 sister59 wife58 son57
    monarchy dictatorship68 king66 republic63 govern61 government61 ruled58 regime56 democracy56 authority55 constitutional55
    monastery monk59 temple57 village56 courtyard55 church53 mosque52 priest52
    monday week71 friday71 weekend64 today63 day63 tomorrow62 weekly61 days60 yesterday58 schedule56
    money cash70 wealth69 spending66 funding64 finances64 dollar63 pay62 pays61 fund61 budget59
    monitor screen67 display61 observing52 observe52
    monk monastery59 monkey57 priest54 preacher54 rat52
    monkey banana62 monk57 elephant55 animal55 lion53 apec52
    monologue dialogue57 speech55
    monster creature63 boss61 dragon56 nightmare55 horror54 dinosaur53 demon53 angel53
    month year65 date63 march61 week60 season60 may57 weekly57 days55 birthday52
    mood emotion64 affect62 sentiment60 happiness60 depression60 sex58 upbeat57 feeling56 emotional56 temper55
    moon luna67 planet58 earth55 mare54 solar54 space52
    morality ethics68 religion54 empathy52
    moratorium precedent53
    more most65 enough62 another60 further60 better60 other60 additional56 some55 lot55 full55
    morning afternoon72 evening71 breakfast65 night64 noon62 wake61 sleeping60 daytime57 bed57 day56
    morocco saudi69 egypt64 zambia63 kuwait59 ethiopia57 iraqi57 country55 african55 europe54 ukraine54
    morphology linguistics55
    mortar concrete69 brick66 stone56 artillery54 tile52 plaster52 ammunition52
    mortem murdered61 murder60 murderer60 dead60 funeral57 killed56 killings56 grave55 death54 cemetery54
    moscow russia83 russian69 beijing65 ukraine63 ankara60 china57 city55 korea55 cairo54 japan53
    mosque islamist62 jihad57 church55 shrines54 temple53 jihadi53 congregation53 tehran52 monastery52
    most some67 plenty67 more65 majority60 lot57 all57 highly56 largely56 certain55 mainly54
    mosul damascus62 mogadishu55 iraqi52
    motel hotel78 lodging61 hospitality59 bedroom57 camp55 restaurant53
    mother mom89 mum84 mama75 father73 parent71 dad70 grandmother67 daughter67 sister62 wife62
    motion movement80 movements74 mechanics65 locomotion64 velocity62 moving62 kinematics61 animation61 slide61 maneuvers60
    motivate motivation85 encourage65 motive65 encourages62 incentive62 inspire57 ambition56 reward56 urging55 achieve53
    motivation motivate85 motive75 incentive64 desire63 ambition61 encourage60 reward58 encourages56 purpose56 inspire55
    motive motivation75 motivate65 intentions61 desire60 purpose60 intent58 instinct58 incentive55 intention55 reasons54
    motor engine72 motorist64 mechanics59 machine59 vehicle59 helicopter57 car57 tractor56 turbine55 mechanic54
    motorist motor64 passenger57 vehicle56 driving56
    motto slogans76 quotes53 courage52
    mount mounted91 attach58 attaches56 equipped56 mountain55 screw53
    mountain summit64 terrain62 climb61 valley59 hill58 peak58 climbing57 hike57 mount55 altitude55
    mounted mount91 equipped58 attach54 attaches54 drilled54
    mourn mourns92 funeral61 dies56
    mourns mourn92 funeral63 dies56 deaths55
    mouse cursor68 rodent61 rat57 keyboard54 rode53 computer53
    mouth tongue76 jaw71 tooth69 face64 bite63 lip62 kiss61 swallow61 breath60 throat60
    move moving91 moved76 movement65 relocated64 destination57 stay57 migrate56 shift56 movements56 staying55
    moved relocated84 move76 moving75 transferred59 lived58 changed57 went56 migrate55 pushed55 switched55
    movement movements92 motion80 moving76 locomotion66 move65 walking64 advancing60 stepping58 dancing57 walk57
    movements movement92 motion74 moving65 locomotion63 walking62 activity60 maneuvers59 dancing58 marches58 dance57
    movie film84 scene68 cinema68 comedy61 sequel58 book57 cartoon57 fiction56 directed56 portrayed56
    moving move91 movement76 moved75 relocated66 movements65 walking65 traveling64 travelling63 motion62 transportation61
    mud dirt70 sand64 dirty62 dust59 clay57 grass54 rocks54 wet52 rock52 grit52
    muffin muscling60 cupcake54
    multiply calculate61 calculation59 divide56 operations56 doubling55 convert55 fraction52 factor52 math52
    mum mother84 mom77 mama73 grandmother67 dad65 grandma65 father63 parent62 aunt60 daughter57
    municipality city64 village61 town60 cities57 council53 mayor52
    murder murdering89 murders86 murdered85 murderer83 killings80 homicide79 killing78 homicides76 death72 killed70
    murdered murdering85 murder85 killed85 murders81 murderer79 killings77 killing75 killer73 fatally73 homicide73
    murderer murder83 murdered79 killer79 murdering77 murders76 homicide73 killings72 fatally70 killed68 homicides66
    murdering murder89 murdered85 killing84 murders80 murderer77 killings77 killed74 homicide73 kill72 homicides72
    murders murder86 killings86 homicides84 murdered81 murdering80 homicide78 murderer76 crimes75 crime73 massacres69
    muscle body64 gym63 workout60 leg60 arms58 arm57 fitness56 athlete56 strength56 shoulder56
    muscling muffin60 mutilate56
    museum exhibit68 curator64 statue54 sculpture53 collector53 historic53 historian52
    music musical79 musician69 audio68 sound65 band65 rock63 guitar60 genre60 song59 radio59
    musical musicals81 music79 musician65 theater62 theatre61 concert60 guitar60 band58 dancing57 genre56
    musicals musical81 theater65 theatre63 music55
    musician music69 singer68 guitar68 instrument67 performer66 musical65 artist56 band53 concert52 player52
    must requires66 necessary62 needs59 shall56 should55 requiring55 needed54 shouldn54 requirement53 required53
    muster tanker52
    mutant mutation76 gene53 instated52 altered52
    mutation mutant76
    mutilate severed62 cutting62 surgical59 muscling56 cut56 cuts55 surgery54
    mutiny captain56 uprising55 rebellion55 aboard54 slave53
    mvc controller64
    mysteries mystery84 clues63 detective63 investigator58 investigations58 discovered56 investigation56 suspicion55 secret55 murders54
    mystery mysteries84 clues62 unknown61 clue58 secret57 detective57 suspicion56 suspicious56 conspiracy55 suspected54
    nab nabs79 loc56 uth52
    nabs nab79
    nail toe67 finger60 claw60 hammering59 fingers59 hammer56 thumb55 knot53 staple53 bite52
    name names81 named75 nickname62 title61 pseudonym57 renamed55 identified53 ornament53
    named name75 names71 renamed67 ornament57 nickname57 pseudonym56 called54
    names name81 named71 nickname59 pseudonym58 list58 renamed52 ornament52
    narrative tale63 tales61 fiction61 story56 novella55 drama54 memoir54 experiences52
    narrow widen75 widened70 broad70 width65 broaden62 tight59 stretched58 stretch56 small55 shape53
    nation country76 national70 republic63 regime58 homeland57 government56 sovereignty56 territory55 govern55 culture54
    national nation70 domestic54 country54 international53
    nationality ethnicity77 ethnically73 foreigner67 immigrant64 european64 american61 country59 foreign59 asian58 migrant58
    native tribe60 local57 nationality56 foreigner55 ethnicity54 ethnically54 european53 asian52
    natural nature54 wild53
    nature ecology67 ecological64 environment63 species60 earth59 evolution59 biodiversity59 science57 wildlife56 terrestrial56
    naval navy85 maritime78 ships76 boat64 submarine63 squadron63 sea63 sailing62 harbour62 harbors61
    navy naval85 military72 ships68 maritime68 squadron66 army66 stationed59 submarine59 ship58 crew57
    necessarily largely62 totally60 depending57 suppose53 meant53 entirely53 doubt52 certain52
    necessary requires74 requiring73 required72 necessity69 needed67 needs65 requirement65 must62 essential62 important60
    necessity requiring69 necessary69 requires67 essential64 convenience59 importance58 require57 obligation56 mandate54 optionality53
    neck head60 beard59 spine57 throat57 hair57 shoulder56 face55 ear53 nose52 belt52
    need needed75 needs71 request67 required67 want63 sought61 requested61 wanted60 requirement59 urgent57
    needed required79 need75 necessary67 requested65 needs64 provided61 request61 wanted60 suitable58 used58
    needs need71 requires70 necessary65 wants64 needed64 requirement60 requiring59 must59 require58 required58
    negative negatively80 positive71 positively62 opposite59 bad54
    negatively negative80 positively69 positive67 opposite64 sentiment54 reverse53 reversed52
    neglect absence57 abused52 negligence52
    negligence liability71 lawsuit66 sued60 sue60 responsibility53 prosecution53 prosecuted52 neglect52
    negotiable negotiation67 negotiations66 negotiate63 negotiating62 negotiated62 deals59 dilemma54 pricing53 agreements52 contract52
    negotiate negotiating91 negotiation87 negotiated87 negotiations86 compromise67 deals66 agreements64 contract64 negotiable63 compromises60
    negotiated negotiate87 negotiating86 negotiations85 negotiation83 agreements71 contract65 agreement64 deals64 compromise63 negotiable62
    negotiating negotiation92 negotiations91 negotiate91 negotiated86 agreements67 compromise66 deals64 negotiable62 contract62 compromises61
    negotiation negotiations93 negotiating92 negotiate87 negotiated83 negotiable67 agreements66 deals64 compromise62 contract60 compromises58
    negotiations negotiation93 negotiating91 negotiate86 negotiated85 agreements73 negotiable66 deals65 contract62 agreement62 compromise61
    neighbor neighbour91 neighborhood68 neighbourhood64 suburb56 colleague55 yard55 backyard54 landlord52
    neighborhood neighbourhood91 suburb81 neighbor68 neighbour63 downtown63 village61 town61 streets60 city60 backyard59
    neighbour neighbor91 neighbourhood65 neighborhood63 yard52
    neighbourhood neighborhood91 suburb72 neighbour65 neighbor64 village61 streets59 houses57 town55 street54 downtown54
    nephew grandson83 uncle75 cousin68 aunt59 granddaughter57 dad56 parent56 sister55 grandchild55 family53
    nerve neuro64 neuroscience63 brain60 sensation57 paralysed52
    nest roof52 offspring52
    net network76 internet62 web55 connectivity55 telecom55
    network net76 connectivity75 internet65 connections64 connection64 communications61 connecting60 packet59 telecom58 connected58
    neuro neuroscience76 brain73 nerve64
    neuroscience neuro76 brain72 nerve63 psychology59 alzheimer54 cognition53 anatomy52
    neuter polluter58
    neutral neutralised83 neutralises83 hostile54
    neutralised neutralises91 neutral83 deregistered57 deregistering55
    neutralises neutralised91 neutral83
    never ever67 soon65 always60 once57 before55
    nevertheless nonetheless78 yet52
    new previous60 changed56 recent54 latest54 changes54 fresh53 update52 introduced52 been52
    newcomers welcoming65
    news newspaper70 journalism63 journalist61 reporters57 announcement57 rumor56 article56 reporter56 headline53 media53
    newspaper journalism75 journalist73 news70 paper63 reporters63 papers61 journal58 blog57 reporter56 headline55
    nfl football80 afc69 teams62 baseball57 sport55 hockey54 league53 basketball52 television52 stadium52
    nickname name62 pseudonym61 names59 named57 renamed54 ornament52
    night evening80 nightlife73 dark66 tonight65 morning64 daytime64 sleeping61 darkness61 afternoon60 bed59
    nightclub club74 pub61 ballroom60 hotel57 restaurant57 venue54 establishment54 party54 cafe52 bedroom52
    nightlife night73 evening56 daytime56 twilight52 dark52 lifestyle52
    nightmare horror67 dream61 scare55 doom55 monster55 ghost54 terror53 darkness53
    nine ten79 six73 eighth70 twelve65 number64 five64 four62 three62 sixth58 dozen58
    nobody everyone72 himself56 none53 bush53 people52
    node leaf58 tree55 cluster55
    noise sound68 quiet67 hearing64 screaming62 silent61 silence60 hiss57 quietly56 rumblings55 scream53
    nominate nomination82 nominated76 candidate64 appoint60 chosen59 picked56 award56 elect55 choose55 election55
    nominated nomination80 nominate76 award63 chosen60 picked59 contest56 voted55 candidate55 won54 approved52
    nomination nominate82 nominated80 candidate76 election67 contest61 appoint61 ballot59 chosen59 president58 presidency58
    none plenty64 two62 all61 any60 three60 each60 zero59 nothing55 one55 count54
    nonetheless nevertheless78 yet68 still65 but57 genuinely56
    nonsense stupid60 crap58 hoax53
    noon afternoon78 morning62 evening60 hour58 daytime57 timer53
    nor than53
    normal standard57 regular53
    north northeast81 northwest70 south67 southeast67 east65 west64 location59 direction54 located54 coast54
    northeast north81 southeast72 east71 northwest68 south66 west64 location62 region60 located55 whereabouts54
    northwest west72 north70 northeast68 southeast63 east61 washington59 south54
    nose face69 faces61 mouth60 eye59 ear58 tongue58 facing58 smell58 butt57 skin57
    not only65 isn62 but55 already54 aren53 still53 yet52 shouldn52 that52 yes52
    notch cuts53 line52
    note notes72 noted59 notice55 remarks54 remark53
    notebook laptop73 tablet60 computer53
    noted note59 acknowledged58 remarks58 provided55 stated55 understood53 appreciated53 regards52 known52 indicated52
    notepad text58 notes56 editor53 cursor52 pad52
    notes note72 notepad56 sheet55 write54 writing53 paper53 remarks53 memo52
    nothing stuff56 none55
    notice noticed71 note55
    noticed notice71 realized59 appeared56 recognized54 affected54 showed53 seen53 recognised52 occurred52 watched52
    notification notify79 alert67 announcement55 alarm54 messages54 indicator53 announcing52
    notify notification79 alert63 reminder54 remind53 warn53 announcement53 announce53 announcing52
    notion concept71 ideation53
    novel book76 fiction70 novella69 literature69 author57 summary56 genre55 movie55 tales53 sequel53
    novella novel69 fiction63 tales60 tale59 memoir56 literature56 book55 narrative55 writing54 story54
    now still61 later58 yet57 after56 again56 before55 soon55 today54 earlier52 already52
    nowhere location66 places63 located63 place61 whereabouts61 site57 locate57 website53
    nuclear reactor69 radiation61 detonated58 bomb54 science52 bombs52
    number nine64 thousand62 value58 math57 ten57 twelve57 six57 count56 quantity56 eighth55
    nurse doctor60 hospital57 mary57 med56 physician56 profession56 patient55 medicine55 waitress55 breast53
    nutrient mineral62 vitamin61 supplement59 protein56 food55 ingredient54 hunger54 soil52
    oak wood61 walnut59 tree57 trees53
    obedience obey78 behavior57 disobedience55 defiance55 honor54 intimidation53 enforce53 resisting52 follower52
    obey obedience78 enforce61 comply60 resist59 refuse59 resisting56 follower55 willingly54 defiance53 endure53
    object objects86 toy61 creature60 class57 vehicle55 mesh55 model55 item54 participant54 bodies53
    objected objection80 objections77 oppose60 opposes59 resisted57 opposed57 refusal56 denied54 opposition53 intervened53
    objection objections81 objected80 opposes62 opposition61 oppose61 dispute56 obstructing54 refusal53 dissent53 controversy53
    objections objection81 objected77 controversy58 debate57 disputes57 opposes56 debated56 opposition55 arguments55 oppose55
    objects object86 bodies60 toy56 equipment54 vehicles53
    obligate obligated93 obligation75 demanding55 obstructing55 imposed54 demanded52 oblige52 urge52
    obligated obligate93 obligation69 authorised57 demanded56 generous55 due54 inquire54 prompted53 imposed53 required53
    obligation obligate75 obligated69 responsibility67 demands64 requiring63 mandate62 duties62 demanding61 requires60 requirement59
    oblige obstructing62 obsf52 obligate52
    observation observed86 observe81 observing81 observer61 experiment60 examining59 examined58 phenomenon57 exhibit57 investigating57
    observe observing87 observed84 observation81 observer66 examine62 detector62 investigate61 examining60 detect60 probing59
    observed observation86 observe84 observing79 experiment59 observer59 detector58 examined57 investigating57 phenomenon56 examining56
    observer observing67 observe66 observation61 observed59 event57 participant52
    observing observe87 observation81 observed79 observer67 examining64 investigating60 watch60 sensing59 probing59 examine58
    obsession frenzy52 panic52 desire52
    obsf oblige52
    obstacle challenging57 challenges54 challenge54 motion53
    obstructing oblige62 unruly55 obligate55 objection54 disbanding52
    obtain getting73 acquire67 retrieve67 receive66 attain65 get64 arrive63 gain61 sought59 acquisition58
    occasion event64 incidents62 circumstance60 occur59 celebration57 incident57 anniversary54 celebrations54 tradition52 occurred52
    occupation profession75 worker71 employment70 employ69 employer64 employee63 career62 duties62 job58 hobby57
    occupied occupy73 housed58 surrounded58 detained56 occupation55 inhabit55 inhabitant55 participation54 room53 establishment52
    occupy occupied73 mobilisation53
    occur occurred69 occasion59 incidents58 caused57 resulting56 witnessed56 event56 incident56 causing56 proceeding55
    occurred occur69 incident67 happened67 witnessed64 caused61 attempted61 accomplished59 appeared59 resulted57 incidents56
    ocean sea87 waters72 beach71 coast68 shore64 earth62 gulf62 reef62 submarine61 boat57
    odd crazy56 mystery53
    odyssey eclipse52
    off offs73 setoff64 away61 out59 shutdown54 shut52 shutting52 signoff52 unload52
    offend indignant55
    offensive offensives82 aggressive62 insult54 inappropriate54 civil53 violent53 hostile52
    offensives offensive82 defends56 defense55 aggressive53 defence52
    offer offered88 offers82 deal72 offering72 invite67 add66 available62 accepted62 adding61 sold60
    offered offer88 offers85 offering77 accepted70 available67 invite67 add66 deal64 trade63 adding63
    offering offers81 offered77 offer72 accept64 exchanged63 deal63 willing61 accepted60 available60 buyer59
    offers offered85 offer82 offering81 deal67 deals66 accepted63 exchanged63 invite63 accept60 sold60
    office desk65 receptionist61 employment60 workforce57 business57 employer56 employee56 doc56 headquarters56 worker55
    officer officers88 policeman80 cop74 lieutenant73 policemen72 police70 civilian67 personnel64 patrol62 commander61
    officers officer88 policemen82 policeman73 personnel69 patrols69 police69 guardsmen64 civilian64 lieutenant64 cop63
    official officially75 officials60 finalized54
    officially official75 finalized60 announced52
    officials referee61 official60 officers59 personnel57 government57 administration56 police55 authority54 people54 policemen53
    offs off73 out57 backs54
    offset adjustment58 position57 positioning57 adjust52 positioned52
    offspring breeding67 reproduction66 reproduce61 parent61 child60 breed59 generation58 birth58 childhood56 species54
    oil petroleum78 fuels69 fuel66 petrol65 gas59 fry58 fluid57 engine56 water55 soy55
    old age69 vintage66 mature57 aging57 elder56 dead54 adult54 youngster53 year53 historic52
    olive tomato53 fruit52
    omit disregard59 ignore55 don53
    once repeatedly67 ever61 repeated60 before58 one58 never57 two56 while56 plenty55 repeat54
    one two78 three64 each61 four61 another61 once58 some56 none55 counted53 six52
    ongoing continuing67 continues65 continued63 finalized57 discussed56 involved54 concluded54 investigated53 previous53 upcoming52
    onion vegetable56 garlic55 lobster53
    online available62 site56 website55 com54 supplied54 accepted53 request53 added53 shipped53 invited52
    only not65 just64 yes55 still53 totally52 absolutely52 its52
    onslaught wrath61 barrage57 uprising53
    onto upon55 adhere53 touched52
    open opened88 opening80 opens74 closed69 reopened66 reopen60 close59 closing59 accept58 available57
    opened open88 opening75 reopened72 closed69 opens67 reopen62 available58 accepted58 reopening58 closing57
    opener opening66 door63 opens58 doors56 lift55 reach54 open54 elevator53 gate52
    opening opens86 open80 opened75 opener66 launch63 launching63 launches61 launched61 closing60 starting59
    opens opening86 open74 opened67 opener58 launch57 launches57 launching57 launched56 closing55 reopen55
    operate operates85 operating80 operated76 operation70 operations65 administer58 business57 working56 service56 functionality56
    operated operate76 operates75 operating74 assisted63 dispatched61 operation60 operative59 administer58 labored56 assembled56
    operates operate85 operating75 operated75 operation60 service60 services59 duties59 administers57 administer57 operations56
    operating operate80 operates75 operated74 operation65 administer56 operations55 working54 windows54 service54 runs53
    operation operations89 operate70 operating65 operative63 operates60 operated60 operator56 surgical55 execution54 procedure54
    operations operation89 operate65 operates56 multiply56 computing55 addition55 operating55 operator55 implement55 operated53
    operative surgical73 surgery68 surgeon65 operation63 operated59 procedure55 operating53 specialist52
    operator operation56 operations55 expression54
    opinion disagree64 thoughts63 poll61 truth57 thought56 reviews53 comment52 sentiment52 discussion52
    opponent match67 battling66 tournament65 competition64 championship62 battle62 fights62 fight61 champions60 vying59
    opportunity scenario54 employment53 business53 competition52 situation52
    oppose opposes88 opposition77 opposed73 against68 anti65 proponent64 denounce62 denouncing61 objection61 objected60
    opposed oppose73 opposite68 against67 opposes65 instead59 opposition59 anti59 objected57 dislike56 preferred54
    opposes oppose88 opposition72 opposed65 objection62 anti62 proponent60 denounce59 objected59 denouncing59 dissent58
    opposite reverse69 opposed68 reversed66 negatively64 reverses60 alternate59 reversal59 negative59 alternative55 opposition55
    opposition oppose77 opposes72 dissent63 objection61 against60 opposed59 anti58 objections55 political55 opposite55
    opt option52
    optimism disappointment60 reassure57 confidence56 hopes55 fear54 happiness53 predict53 regret53 promising52
    option choose71 choice67 chose67 preferred57 chosen57 decision56 decide56 pick55 suggested54 specify53
    optionality necessity53
    orange color68 colour66 red66 green65 blue62 fruit61 black56 grape56 brown55
    orbit spacecraft61 satellite55
    order ordered91 ordering89 orders88 arranged71 arrange71 sort68 arranging65 arrangement64 preorder62 shipment62
    ordered order91 ordering84 orders80 arranged72 arrange64 sort63 shipment63 preorder60 arranging60 arrangement59
    ordering order89 orders85 ordered84 arrange76 arranging74 sort72 arranged71 arrangement68 preorder60 apportions57
    orders order88 ordering85 ordered80 arrange69 arranged67 arranging62 arrangement61 sort60 preorder57 shipment55
    organisation organization91 organised71 management70 organizing69 company68 organized67 corporation66 organize66 administration65 companies62
    organised organized86 organize77 organizing75 organisation71 arranged69 arrange68 organization67 arrangement65 arranging64 coordinated61
    organization organisation91 organized75 organizing73 organize71 organised67 management65 corporation65 administration64 company62 leadership60
    organize organizing87 organized87 organised77 organization71 arrange69 organisation66 arranging63 manage61 meetings59 arrangement57
    organized organize87 organised86 organizing83 organization75 arrange67 organisation67 arranged64 arranging62 arrangement61 coordinated61
    organizing organize87 organized83 organised75 organization73 organisation69 arranging61 arrange60 management59 manage58 arrangement57
    orient orientation76 direction58 rotation53 landscape53
    orientation orient76 rotation66 direction63 portrait59 landscape55 posture54 angle54 stance54 stances53 positioning53
    origin originate79 ancestry55 manufacture54 founded52 invented52
    original created55 made55 version54 fake54 from54 recreate52
    originate origin79 from56 beginning55 arise55 invented54 began54
    ornament named57 name53 names52 nickname52
    other another78 additional65 more60 aside59 alternate59 alternative59 some58 further57 various55 extra54
    ounce amount54 liquid52 weigh52
    our their72 the59 ourselves58 them57 they57 his57 your56 team54 were53
    ourselves themselves78 self62 our58 humanity58 himself56 people55 itself54 herself53 own53 solidarity52
    oust ouster59
    ousted deposed70 resigned68 eliminated61 defeated58 overthrown58 sacked57 expelled57 removal57 fired56 dismantled56
    ouster oust59
    out into61 outgrow61 outro59 off59 away58 offs57 behind56 from54 down53 outage53
    outage outages91 downtime56 out53
    outages outage91
    outbreak infected70 infection62 plague62 virus62 flu60 infect59 plagued56 fever55 disease54 illness53
    outcome result68 verdict62 resulted61 success60 resulting60 victory59 won57 winning57 eliminated57 conclusion55
    outfit dressed81 clothing79 clothes78 costume76 dress75 wearing74 fashion70 wear68 suit66 gown65
    outgrow out61 outro59
    outlawed prohibits74 forbade72 prohibit72 banning70 illegal65 forbidden64 ban63 violate61 legal61 violating60
    outlet plug64 charge53 electricity52
    outline encircled55 boundary53 sheet52
    outrage outraged82 angry64 enraged63 anger61 outrageous54 retaliation54 protesting53 protests52 atrocity52 protest52
    outraged outrage82 enraged70 angry68 anger59 alarmed54 dismayed53
    outrageous unacceptable61 staggering57 terribly56 excessive56 outrage54 extremely53 grotesque53 embarrassment53 inappropriate52 unprecedented52
    outro out59 outgrow59 chiro54
    oval round67 circle66 rounded64 shape62 encircled62 spiral55 flat53 square52
    oven stove67 baking67 bake65 microwave62 kitchen60 cook57 heating57 cooker54 grill53 pan53
    over overturn63 overtaken62 overturns62 overran61 overthrew54 overcharge53 overflow53 passed52
    overcame overcome70 defeated68 beaten66 regaining63 beating63 defeat61 fought60 witnessed59 suffered59 victory58
    overcharge charge59 overwhelm55 overran53 over53 charged53 charges52
    overcome overcame70 endure58 suffering57 defeat57 suffer57 regaining55 fear55 conquer54 preventing52 therapy52
    overflow overran65 overturns59 overturn59 overthrew59 overrun57 widen55 overtaken53 over53 widened53
    overhead performance53 efficiency52
    overlook lookout57 dwell55 glance55 uncover54 uncovering54 distract53 gaze53 miss52 sight52 sees52
    overpowered overran59 overwhelm58 powerful56 strongest55
    overran overflow65 overthrew63 overtaken63 overturns62 overturn62 over61 overpowered59 overwhelm57 overcharge53
    overrun overflow57 dominated57 overtaken54 extended53 extends53 extend52
    oversee administer54 appoint52 administers52
    overshadowed overwhelm60 surpassing56 overtaken56 devastating54 aftermath53
    overtaken retaken70 overran63 over62 overturn58 overturns57 overshadowed56 recaptured55 overrun54 overflow53 overthrew53
    overthrew overran63 overflow59 overturn58 overturns58 over54 overtaken53
    overthrow overthrown94 overthrowing94 uprising66 revolt65 revolution58 deposed57 invade56 invaded55 unrest55 assassination55
    overthrowing overthrow94 overthrown93 uprising67 revolt66 abandoning58 unrest58 revolution57 assassination57 deposed55 invade55
    overthrown overthrow94 overthrowing93 revolt67 uprising66 deposed61 revolution60 dictatorship58 ousted58 unrest58 invaded57
    overture musical56
    overturn overturns94 overturned71 over63 overran62 overflow59 overthrew58 overtaken58 turn58 flip55 revoked54
    overturned overturn71 revoked70 overturns68 appealed60 ruling57 precedent56 appeals55 disqualification53 rulings53 amend52
    overturns overturn94 overturned68 over62 overran62 overflow59 overthrew58 overtaken57 flips56 turn54 toppled52
    overview introduction68 summary66 description58 discussed56 detail54 explained54 described53 section52 addressed52 discussions52
    overwhelm overshadowed60 overpowered58 overran57 overcharge55
    owe repay76 debt73 loaned67 loan65 paying65 repaid65 payments65 borrow64 payment63 lend62
    own owned75 ownership71 owner69 self63 himself59 themselves58 herself57 possess55 selling54 sharing54
    owned owner85 ownership85 own75 behalf55 buyer55 bought54 brand54 seller54 built54 company53
    owner ownership86 owned85 own69 buyer64 seller62 founder61 behalf59 user57 husband56 manufacturer56
    ownership owner86 owned85 own71 takeover61 possession60 corporation59 buyer59 company59 investor58 behalf58
    ozone atmosphere60 emission55 air53 pollution52 dioxide52
    pace rushing67 rushes57 rushed53 speed53 runner53 runs52 rush52 running52
    pack packing71 packed70 bag64 bags57 package56 carrying56 bundled54 suitcase53 carry53 carried53
    package shipment62 bundled58 packed58 packing57 pack56 delivery55 supply55 box54 vendor54 supplies54
    packed shipment71 pack70 packing70 shipped64 arrived64 delivered63 shipping61 arrives60 box58 package58
    packet network59 transmit56 package53 communications52 traffic52
    packing pack71 packed70 supplies65 carrying63 cargo60 shipment60 transporting59 suitcase58 deliveries57 bags57
    pact alliance61 treaty56 pledged55 union54 join53 joining52 joined52 clinching52 agreement52 clinch52
    pad foam57 notepad52
    page pager64 stoppage59 website57 site55 document54 layout53
    pager page64 styler56
    paid paying82 pay80 pays77 payment72 repaid67 funded65 charged64 spent64 rewarded63 wage62
    pain hurt82 discomfort76 feeling63 sensation62 suffering59 headache58 tear57 wounds56 felt56 injury56
    paint painting91 painter74 art65 artwork63 canvas63 drawn58 draw58 pencil57 color57 spraying56
    painter painting84 paint74 artist68 artwork67 art65 drawn57 photographer57 portrait56 sculpture56 canvas55
    painting paint91 painter84 artwork71 art71 canvas63 drawn62 artist60 draw59 pencil56 photography55
    pair together63 couple58 combination55 combine55 two55 connected54 ordered53 combined53 single53 arranged52
    pakistan india73 saudi66 country63 russia61 china61 afghan57 japan57 korea57 ukraine55 turkey54
    palace stadium60 madrid54 tower53
    palate mouth52
    palm fingers56 finger54 thumb54 fist53 hand53 coconut53
    pan saucepan57 cook54 bread54 oven53 stove52 breakfast52
    panel saucepan54 frame54 component53 window52
    panic crisis66 fear57 scare57 frighten56 alarmed56 disaster53 relax53 worry53 screaming53 scream52
    pants jeans83 underwear73 clothes71 clothing70 waist68 outfit62 wearing61 dressed58 butt57 skirt57
    paper papers82 printing64 newspaper63 paperwork62 sheet62 document61 print61 ink60 pen58 journal58
    papers paper82 paperwork73 document64 newspaper61 publication57 journal57 manuscript56 sheet54 proceedings52
    paperwork papers73 document64 filing64 paper62 documentation61 filed57 mailing55 publication55 proceedings53 manuscript53
    parachute parachuted88 falling64 jump63 jumped57 flight57 fall56 landing55 flying55 fly52
    parachuted parachute88 jumped63 falling61 jump59 fell56 landed56 flew53 landing53 fall52
    parade marched59 celebration57 marches55 pride54 marching53 honor52 celebrations52
    paradise heaven71 desert55 asylum54 place52
    paragraph sentence68 sentences66 wording59 text58 words55 detail54 summary53 scene52 phrase52
    parakeet bird59 budgie54
    paralysed nerve52
    parameter arguments55
    pardon pardoned86 pardoning83 pardons82 forgive64 apology52 guilty52
    pardoned pardoning89 pardon86 pardons83 forgive62 chastised55 punished54 forgiveness52 apologized52 convicted52 martyred52
    pardoning pardoned89 pardons89 pardon83 forgiveness60 forgive59 punishment56 punished56 punishing56 imprisonment53 jailing53
    pardons pardoning89 pardoned83 pardon82 misgivings59 forgive54 convictions53 forgiveness53
    parent father74 mother71 daughter70 child70 dad70 mom65 family63 grandchild63 mum62 offspring61
    park parking77 parked68 backyard58 stadium55 recreation55 garden53
    parked parking83 park68 towed58 driveway57 backyard55 garage54 vehicle54 rental54 car54 drove53
    parking parked83 park77 driveway58 garage55 backyard54 car53 rental53 sidewalk53 roadside52
    parliament legislature72 constituency64 legislation61 ministerial60 councillor59 government59 ministers58 political55 coalition55 politics54
    parole probation74 imprisonment67 prison67 jail63 conviction58 imprisoned57 sentenced57 convict57 prisoner56 convicted56
    part piece67 portion66 involved63 partially63 whole60 combined55 role54 fix54 product53 involvement52
    partial partially72 complete54 combined53 whole52
    partially partial72 part63 largely62 fully61 entirely57 whole54 further54 complete53 combined52 majority52
    participant participated68 participate66 performer64 person61 participating61 participation57 opponent56 individual56 audience56 exhibit55
    participate participation87 participating84 participated83 compete70 joining67 participant66 involvement65 join61 contribute61 competition61
    participated participate83 participating80 participation74 participant68 involved62 joining62 involvement62 attended61 joined60 contributed59
    participating participate84 participated80 participation73 doing66 joining63 joined63 compete62 involved62 contest62 participant61
    participation participate87 participated74 participating73 involvement67 turnout62 gathering61 joining60 collaboration59 volunteers57 participant57
    particle matter52
    partner partnership77 relationship65 lover65 couple62 husband59 affair59 together58 colleague58 cooperate58 wife57
    partnership partner77 collaboration65 agreements62 cooperate62 merger61 collaborate60 together59 agreement57 alliance57 cooperation57
    party election58 celebration58 guest57 voting56 drinking56 dance56 celebrate55 nightclub54 gathering53 festival53
    pass passes87 passing82 passed75 through56 passcode52
    passage proceeding54 interpretation53 journey52
    passcode password60 code56 pass52
    passed pass75 passes74 passing70 through65 crossed61 resulted57 brought56 took56 plea55 marked54
    passenger passengers82 vehicle65 boarded58 traveller58 motorist57 traveler57 taxi57 rider56 car54 aboard54
    passengers passenger82 airline64 transportation61 boarded61 vehicle61 airplane60 aboard59 flights58 transporting58 transported57
    passes pass87 passing83 passed74 throws58 through56 crossing56 crossed54 throw53 cross53
    passing passes83 pass82 passed70 bringing54 through54 crossing53 cross53 taking52 crossed52 handing52
    passion commitment61 desire61 enthusiasm60 inspire59 fiercely58 ambition58 emotion57 dedication55 motivation55 motive54
    passport citizen53 embassy52
    password passcode60 credentials58 hacking56 locked55 account54 lock53 membership52 authorization52
    past before62 history62 earlier59 previous58 historic57 vintage57 yesterday55 recent54 back52
    pasta cheese63 pizza59 soy58 soup55 tomato55 garlic54 sauce54 salad52 meal52 food52
    paste copy61 insert60 compose53 clip52
    pastor preacher82 church70 congregation67 cleric67 minister65 priest65 worshipper61 ministers60 catholic54 worship53
    pasture farm67 cattle66 farmer66 grass64 barn60 farming60 tractor59 agriculture59 tractors58 horse58
    patch cure57 repair56 fix55 update53 fixes53 repaired52 remedy52 heal52
    patent invention71 innovation59 invent57 manufacture55 invented53 trademark52
    path route64 road61 highway59 trail58 journey58 roads57 leash54 destination52
    patience delaying57 waiting57 delays56 frustration54 struggling52 hesitation52 struggle52
    patient doctor62 med61 physician59 medicine58 hospitalised57 customer57 nurse55 illness55 hospital55 treatment55
    patrol patrolled81 patrols75 patrolling73 officer62 officers60 deputy57 police57 troop57 guard56 policemen55
    patrolled patrol81 patrols69 patrolling67 officer54 officers53 enforcement53 guard53 deputy52 guarding52
    patrolling patrols75 patrol73 patrolled67 troop64 policemen59 peacekeepers58 peacekeeping58 troops57 guarding56 officers56
    patrols patrol75 patrolling75 officers69 patrolled69 policemen68 troop62 police61 policing60 troops60 guardsmen60
    patron martyr54 priest53 guest52 devote52 companion52 merchant52 follower52 cleric52 worshipper52
    pause pausing91 paused85 stops67 interruption65 halt64 halted63 stopping62 halting62 interrupted62 resuming60
    paused pausing86 pause85 halted74 interrupted70 stops69 resuming66 interruption64 stopped63 stalled60 resumed58
    pausing pause91 paused86 interruption69 stops64 halted63 distraction62 resuming61 interrupted60 halting59 halt58
    paved driveway65 roads63 road61 roadside60 sidewalk59 dirt58 concrete57 tyres57 grass55 terrain54
    paw pet63 pup60 kitty58 dog57 cat57 puppy55 claw55 burrow53 foot52 beard52
    pay paying93 pays92 paid80 payment79 payments74 wage72 payer69 repaid68 repay66 funded63
    payer pays69 pay69 creditor65 debtor64 payment64 paying64 payments62 wage58 paid57 sender56
    paying pay93 pays85 paid82 payment81 payments75 repaid70 repay69 afford66 owe65 wage64
    payment payments93 paying81 pay79 repay76 pays72 paid72 billing66 repaid66 payer64 transaction64
    payments payment93 repay81 paying75 pay74 pays70 loan65 owe65 billing64 transaction63 financing63
    payoffs pays61 pay57 paying55 wage55 compensation54 payer53 cashout52 setoff52
    payroll employer65 employment64 workforce64 wage64 pays62 employee62 employ58 worker57 accounting56 labor55
    pays pay92 paying85 wage78 paid77 payment72 payments70 payer69 earn67 compensation66 payroll62
    pea vegetable53 plant52 bean52
    peace peacekeeper64 war61 peacekeepers60 wars58 hostilities56 fighting56 harmony54 treaty54 ceasefire54 happiness53
    peacekeeper peacekeepers79 peace64 peacekeeping58 innkeeper56
    peacekeepers peacekeeper79 peacekeeping73 peace60 patrolling58 soldiers57 guardsmen57 civilians57 troops55 ceasefire55 diplomats55
    peacekeeping peacekeepers73 ceasefire62 humanitarian60 diplomatic59 peacekeeper58 hostilities58 patrolling58 mercenaries55 civilians55 militants54
    peak leveled60 summit59 mountain58 altitude56 level56 climb55 high55 max53 prominence52
    peanut sandwich56 brick54 butter54 snack52 jelly52
    pee urine80 bladder74 toilet69 bathroom65 potty64 kidney57 wet56 litter54 water54 drain53
    peel slice54 stick53 rub53 scrape53
    peer ally54 friendship54 party53 collaboration52
    peg duck52
    pellets ammunition63 bullets61 pelted61 rifles59 firearms58 rifle56 shootings55 guns54 barrel53 bullet52
    pelted pellets61
    pen pend77 ink69 pencil67 write61 writing60 paper58 drawn57 draw57 touch54 deposit54
    penalty fined64 fines60 foul60 punished60 punishment59 scored55 referee54 touchdown54 scoring54 suspended53
    pencil pen67 drawn66 draw64 ink60 canvas58 sketch58 paint57 painting56 sharp55 chalk54
    pend pen77 knifed54 stoned53
    pending awaiting61 status61 available61 requested60 approved58 interested57 request57 announced56 submitted56 reaffirmed56
    penetrate penetrating85 penetrated80 assaults56 pursue55 reach54 assault52 approached52 reaching52 attack52 through52
    penetrated penetrate80 penetrating72 into57 pounded55 rammed54 underwent54 touched54 infiltrated53 stimulate53 hole52
    penetrating penetrate85 penetrated72 wounding54 assaults52 pursue52
    peninsula mainland60 region55
    penny coin64
    pensions retirement66 retire54
    people crowd70 individual65 humanity64 person61 human61 personnel59 themselves59 group59 everyone58 police56
    pepper chili72 spice64 pizza58 vegetable54 garlic54 salad54 salt52 cinnamon52
    per total62 perk58 perish57 each55 percent53 rate52 price52
    perceive perception89 cognition62 sight61 sees61 vision60 realization57 consciousness56 perspective56 illusion55 recognize55
    percent percentage94 percentile63 proportion60 half60 majority59 rate57 portion57 minority55 per53 estimated53
    percentage percent94 percentile67 proportion66 rate58 half55 majority54 portion53 minority53
    percentile percentage67 percent63 millileter59 quartile54
    perception perceive89 vision66 cognition65 illusion60 sight59 recognition58 perspective57 realism56 realization55 consciousness55
    perfection superb55 thank54
    perform performer64 accomplish60 compete59 achieve58 operate55 performance54 practised54 proceeding53 stage52 participant52
    performance efficiency67 speed63 improvement59 improved57 slow56 evaluation56 perform54 accuracy54 overhead53 processing53
    performer musician66 perform64 participant64 person57 singer56 dancer56 concert54 instrument53 musical52
    perfume scent78 smell65 smelled64 flower58 lipstick54 essence54 bottle53 spray52 poison52
    peril perish64 perk63
    period cycle62 era53
    perish peril64 perk63 per57
    perished die61 survive58 victory58 defeat57 spared54 overcame54 dies54 imprisoned53 fled52 killed52
    perk perish63 peril63 per58 brak57
    permanently persists62 persist60 lifetime56 abolished55
    permission authorization65 access61 allowing61 privilege61 allow60 rights59 ownership56 authorize54 permitted54 allows54
    permit permits87 prohibits60 license59 licence59 restrictions57 prohibit55 legal53 consent52
    permits permit87 restrictions63 licence59 prohibits59 license59 allowing54 allow54 unlicensed52 restricted52
    permitted allowed90 able68 forbidden67 allow64 restricted63 authorised62 suitable61 can61 available61 banned60
    persecution condemnation63 atrocities60 genocide57 abuses56 hatred55 martyred53 terrorizing53 condemned52
    perseverance success55 accomplishment54 impunity53
    persist persists91 permanently60 preserve60 keeping59 stored58 maintain55
    persists persist91 permanently62 stored61 keeping60 preserve59 maintain57 maintained56 lingering55 remained54 retains53
    person human75 individual72 woman63 participant61 player61 people61 personifaction59 colleague57 lady57 worker57
    personality trait63 ego60 attitude59 intelligence58 appearance56 intelligent55 character54 psychology53 characterize52
    personifaction person59 actions55 action54 act53 human53 behavior52
    personnel staff71 civilian70 employee69 officers69 military64 officer64 civilians64 worker63 workforce63 recruits62
    perspective viewpoint83 vision65 view64 views59 regard57 perception57 perceive56 photograph55 attitude54 sight53
    persuade persuaded71 urging66 convince66 urged66 encourage63 inspire60 encourages58 push54 promote53 advocated52
    persuaded persuade71 convinced62 urging54 urged53 attracts52 lured52
    pest insect81 worm61 flies59 creature59 critter58 flead56 plague55 species55 prey55 predator53
    pet dog80 animal75 cat74 kitty71 pup69 puppy68 paw63 rat62 vet61 creature59
    petition signed53 ratification52 signing52 ballot52 referendum52
    petrol fuel78 petroleum75 fuels74 gas68 oil65 crude60 propane58 chemical57 fluid57 stove57
    petroleum oil78 petrol75 fuels72 fuel62 coal58 crude57 chemist57 chemical56 gas55 tanker52
    phase phased56
    phased phase56
    phd doctorate85 graduate64 degree57 university53 faculty53 psychologist52
    phenomenon observation57 observed56 behaviour55 mystery53 sensation53 illusion53 occurred53 experiencing53 noise52 occur52
    philosopher philosophy80 intellectual55 scholar54 scientist53 activist53
    philosophy philosopher80 ideology56 religion56 epistemology55
    phone telephone80 telephones71 calling65 calls64 device62 telephoned60 dial60 computer60 call57 telecom57
    photo photograph85 picture84 image79 pictures78 pic71 photographer70 photography67 camera63 graphic59 posing59
    photograph photo85 image79 photography77 pictures77 photographer76 camera74 picture74 pic66 portrait61 posing60
    photographer photography83 photograph76 camera72 photo70 gallery58 journalist57 painter57 reporters56 reporter56 pictures56
    photography photographer83 photograph77 camera75 photo67 pictures62 exposure58 dslr58 gallery56 painting55 art55
    phrase sentence65 statement62 sentences57 remark57 keyword57 term56 quote55 saying54 paragraph52 words52
    physician doctor85 medicine74 med71 surgeon70 specialist69 doc63 profession61 patient59 doctorate58 lawyer57
    pic picture81 pictures74 photo71 photograph66 image65 graphic56 looks56 looking53 screenshots52
    pick picks87 picked84 choose77 chose77 choice71 chosen71 decide66 selection60 decision56 select56
    picked pick84 picks78 chosen77 chose76 choose69 choice64 decided64 selection62 grabbed61 nominated59
    picket picketing84 picketed83 fence52
    picketed picketing93 picket83 rioted58 protesting58 protested57 beefed56 harassed54 protest53 quarrel52 rioting52
    picketing picketed93 picket84 protesting66 protest63 rioting59 quarrel59 protested58 harassment57 protests55 harassed54
    picks pick87 picked78 chosen68 choose63 selection63 chose63 choice62 draft58 selective53 select53
    picture photo84 pic81 image77 pictures77 photograph74 graphic62 figure62 video56 shown53 camera53
    pictures photo78 photograph77 picture77 image75 pic74 screenshots63 graphic62 photography62 camera61 gallery60
    pie dessert65 pizza60 cake53 cuisine52 cook52 cupcake52 bake52
    piece part67 chunk59 portion58 image55 item55 goal55 plate53 whole53 cut53 bit53
    pig pork69 rabbit61 cow55 animal55 barn54 pet53 stone52 hamster52
    pile piled66 scrap57 dirt56 scooping55 stack53 carpet53 bury53 dumping52 scoop52
    piled pile66 lifted56 carried55 sacks54 haul53 filled53 arranged52 toppled52
    pilgrim pilgrimage67 traveller58 traveler54
    pilgrimage pilgrim67 tourism58 shrines58 tourist57 traveller56 tourists54
    pill drug62 capsule61 medicine53 pillaged53
    pillaged envisaged63 pill53
    pillar stone54
    pilot aviation73 airplane70 flying69 aircraft67 plane66 cockpit66 flight66 flown65 fly64 flew64
    pin pinned83 finger58 bows56 card53 bow53 pressed52 box52
    pinch thumb57 grabbing55 fingers55 twist54 finger54 tipped54 stretch54 grip53 squeeze52 grab52
    pinkie pinky87 color54 colour53
    pinky pinkie87 color54 colour54 red53
    pinned pin83 pressed59 bows58 tie57 finger56 tied56 ties55 bow54 tap53 card52
    pipe pipeline80 tube64 hose58 drain58 siphon55 flow55 flows53 pump52 sink52 scooping52
    pipeline pipe80 tube52
    pitch pitching74 ball57 baseball57 batter54 cricket54
    pitching pitch74 baseball64 throwing63 batter61 throws61 throw58 bat54 blowing53 rbi52 thrown52
    pitted spate52
    pizza food63 cheese62 pie60 pasta59 tomato58 pepper58 dinner57 chili57 garlic55 meal55
    place places82 location74 placement69 located68 facility64 nowhere61 placed60 position60 venue60 establishment58
    placed assigned65 located64 placement63 positioned63 putting62 appeared61 submitted61 place60 marked60 position57
    placement position71 positioning69 place69 positioned68 positions64 placed63 located58 putting58 arrangement57 location56
    places place82 location74 cities66 nowhere63 located62 shops61 schools58 houses57 city56 streets56
    plague disease65 outbreak62 illness61 flu61 plagued61 death57 pest55 infected55 deaths55 killings54
    plagued plague61 suffered59 troubled59 infected57 outbreak56 virus53 wrath53 illness52 caused52 diagnose52
    plaintiff defendant76 lawsuit71 sued67 lawyer66 attorney65 sue64 disputes64 court61 proceedings61 courting58
    plan plans85 planned77 planning68 intend57 proposal56 proposed54 suggestion53 idea53 option52 proceed52
    plane planes91 airplane85 aircraft84 aeroplane82 flight74 planeload70 flying70 airline70 aviation69 flights69
    planeload planeloads97 plane70 planes70 airplane64 aircraft64 flown60 flight60 flights60 aeroplane59 airline59
    planeloads planeload97 planes71 plane67 aircraft64 airplane61 flights61 flight59 aeroplane57 flown57 airline57
    planes plane91 aircraft86 airplane83 aeroplane78 flights74 flight73 airline72 aviation71 planeloads71 planeload70
    planet earth66 moon58 solar57 universe57 cosmos57 galaxy56 space55 terrestrial54 spacecraft54 warplanes54
    planned plans83 plan77 planning71 upcoming66 announcing60 intend59 proposed58 scheduled58 expecting58 finalized58
    planning plans79 planned71 plan68 intend59 strategy55 advancing55 advance55 initiative54 future54 guidance53
    plans plan85 planned83 planning79 intend64 upcoming57 proposal55 scheduled55 intends54 proposing54 strategy53
    plant planted77 flower70 planting69 leaf68 leaves65 vegetation65 garden62 fruit60 weed58 herb58
    planted planting87 plant77 grow65 seed64 vegetation62 garden60 crop59 leaf58 leaves57 vegetable56
    planting planted87 plant69 grow66 agriculture63 garden61 farming61 crop61 seed60 vegetation57 harvest56
    plaster mortar52
    plastic material71 metal68 rubber64 steel62 aluminum60 glass57 fabric53 substance53 foam52 silicone52
    plate platter59 sandwich53 piece53 dish53 steak52
    platform computer55 windows54
    platter plate59 sandwich56 slice55 freezer52
    play playing88 played71 game64 games61 player60 gunplay59 practice58 act53 compete52 sport52
    played play71 playing71 game62 player62 served58 dealt57 ran57 appeared56 used54 watched54
    player playing65 game62 played62 person61 play60 opponent58 athlete58 team57 defender57 user57
    playing play88 game75 games71 played71 player65 sport63 gunplay60 ball57 basketball57 doing57
    playoff playoffs94 championship70 semifinals64 conference59 tournament58 teams57 hockey57 season57 clinched57 shootout56
    playoffs playoff94 championship65 semifinals62 hockey59 season59 teams56 clinched55 conference54 tournament53 league53
    plea plead72 pleads70 pleaded68 guilty64 sentenced56 prosecution55 passed55 defendant54 prosecutor53 indictment53
    plead pleads97 pleaded89 plea72 guilty62 testify61 testified56 defendant53
    pleaded plead89 pleads88 plea68 guilty57 begged55 testified53 denied52 confessed52
    pleads plead97 pleaded88 plea70 guilty62 testify60 testified56 defendant52
    pleas please60 appreciate56 thank54 appreciated54 seconded52 course52
    please pleas60 need56 want55 interested53 hurry53 given52
    pleased thanking65 happy65 impressed65 grateful62 thanked62 satisfied59 thank59 honoured59 enjoy58 welcomed57
    pleasure enjoy63 thanking62 thanked62 satisfied56 gratitude56 welcome56 appreciate55 blessing55 delight55 happy54
    pledge pledges95 pledged78 allegiance60 vow59 vowed59 vowing58 pledging57
    pledged pledge78 pledges76 vowed68 pledging63 vowing61 vow60 pact55 signed55 allegation53
    pledges pledge95 pledged76 allegiance60 pledging57 vowed57 vow55 vowing55
    pledging pledged63 pledges57 pledge57
    plenty some69 most67 none64 enough59 any57 lot56 once55 counts55 two53 handful52
    plight suffering59 troubled56 exploited53 crisis53 suffered53 suffer52 unrest52 refugee52
    plot plotting81 plots80 plotter68 curve56 axis55 visualization52 sketch52
    plots plotting85 plot80 plotter74 visualization63 axis59 sketch54 graphic53
    plotter plots74 plotting68 plot68 visualization53
    plotting plots85 plot81 plotter68 axis63 curve60 visualization55 diagram52
    ploughed shovelled58
    plug outlet64 wire64 led54 connected54 charge53 connections53 elect53 usb52
    plunge snap53
    plus also67 and61 aside54 too54 additional52
    pneumonia infection58 flu53
    poa pounce63
    pocket wallet59 waist56 pants55 bag55 underwear54 fingers52
    podcast radio57 audio55 broadcast55 channel52
    poem poetry84 poet79 lyric55 literature53
    poet poetry86 poem79 writer60 literature58 artist53 author53 painter52
    poetry poet86 poem84 literature66 writing58 art57 writer54 lyric52 artist52 write52
    point points74 pointed55 pointing54 sense53 understand53 explain52
    pointed pointing81 aimed62 tipped62 points61 aiming60 pointer59 tip58 targeted57 head56 point55
    pointer pointing63 cursor61 pointed59
    pointing pointed81 aiming65 pointer63 gesture63 points57 aimed56 tip56 position55 spot55 point54
    points point74 pointed61 spot59 scoring58 pointing57 scored57 marks56 level56 reputation55 score53
    poison poisoned88 poisoning82 deadly64 chemical58 drug58 murder54 weed54 sprayed54 substance54 harmed53
    poisoned poisoning89 poison88 deadly65 murder58 murdered58 harmed58 sickness58 vomit57 murdering56 death54
    poisoning poisoned89 poison82 sickness65 deadly64 murder57 illness57 homicide57 death57 murdering57 vomit57
    police policing79 policeman77 policemen76 cop70 officer70 officers69 criminal66 suspect65 sheriff65 suspects65
    policeman policemen84 officer80 cop77 police77 officers73 policing68 detective63 deputy61 criminal61 sheriff61
    policemen policeman84 officers82 police76 officer72 patrols68 cop68 policing67 civilian63 suspects62 civilians62
    policing police79 enforcement74 policeman68 policemen67 crime65 crimes63 surveillance62 cop61 patrols60 criminal60
    policy regulate61 regulation60 enforcement58 legislation57 government56 policing55 enforce54 insurance54 govern54 sanctioned52
    polish russian57 european53 language52
    politely manners61 courtesy57 rudeness56 insist54 greeting53
    political politics92 politician76 election70 government69 elections67 democracy66 liberal61 voter60 ideology59 voting59
    politician political76 politics70 governor70 congressman69 senator68 candidate65 activist63 councillor63 mayor61 minister61
    politics political92 election71 politician70 elections69 government68 democracy65 govern59 dictatorship58 voting58 diplomacy57
    poll survey66 polls64 opinion61 choose61 chose60 choice57 decide57 answer53 voted53 decided52
    polls poll64 election59 elections58 voting58 ballot56 voter55 vote52
    pollute pollution62 polluter57 concentration53 concentrate52
    polluter neuter58 pollute57
    pollution pollute62 environment57 ozone52
    pony horse67 mare59 hen53 rabbit52
    pool swimming67 swim65 waters60 pooled58 swam58 river56 water53
    pooled pool58
    pop popup59
    popularity trend58 tendency53 influence52
    populate circulate53 capitulate53
    population crowd56 census55 people52
    popup pop59
    porch balcony60 roof59 backyard58 house54 greenhouse53 houses52
    pork meat72 pig69 ham60 chicken56 beef56 vegetarian56 food56 cuisine54 sandwich54 steak54
    port connection57 connections55 harbour55 connecting54
    portion chunk67 part66 half66 whole62 piece58 comprise58 quantity58 amount57 percent57 proportion57
    portrait photograph61 artwork59 orientation59 posing58 painter56 photographer56 pose55 painting54 art54 photo54
    portrayed depict59 movie56 acting54 played52
    pose posing87 posture59 positioned58 portrait55 photograph55 position54 camera52 outfit52 strap52 photo52
    posing pose87 photograph60 positioned60 photo59 portrait58 posture56 position55 pictures53 photographer53 picture52
    position positions87 positioned86 positioning81 placement71 stance62 place60 offset57 location57 placed57 stances57
    positioned position86 positioning85 positions73 placement68 placed63 standing61 stance60 posing60 pose58 place57
    positioning positioned85 position81 positions70 placement69 layout57 offset57 arranging56 alignment55 standing54 center54
    positions position87 positioned73 positioning70 placement64 stances55 arranging55 arrangement54 center52
    positive positively86 negative71 negatively67 favorable59 sentiment55 appreciation54 gratitude53 greater53 blessing52
    positively positive86 negatively69 negative62 favorable60 praises57 sentiment57 appreciation54 gratitude54 happiness52
    possess possession66 own55 equipped55 seize53 ownership53 having53 owned52 attain52
    possession possess66 ownership60 custody57 holding56 property55 owner54 carrying54 ruling53 championship53 defense52
    possibility possible71 unlikely69 chance69 doubt67 speculation60 could58 speculated58 guess57 probably57 impossible57
    possible could73 possibility71 unlikely70 can63 impossible62 able58 suitable58 cannot55 happen54 permitted54
    post posting89 posts78 posted77 thread58 submitted58 update54 delete54 submit53 pictures53 upload53
    postage stamp69 shipping68 mail66 envelope64 mailing59 shipment57 delivery57 deliveries56 recipient54
    posted post77 posting73 submitted62 posts58 link53 pending53 replied53 reported53 claimed53 removed53
    poster photo55 artwork55 gallery54 pictures54 image54 paper54 circulated53 picture52 post52
    posting post89 posts75 posted73 doing60 upload59 working58 reported55 thread54 submission53 pictures53
    postpone postpones95 postponement92 postponed62 delaying57 delay52
    postponed canceled66 delaying62 postpone62 cancelled61 delays61 postponement60 postpones60 delay58 finalized58 deadline57
    postponement postpones93 postpone92 postponed60 prepayment58 delaying55
    postpones postpone95 postponement93 postponed60 delaying55
    posts post78 posting75 content62 pictures58 posted58 blog53 replies52 thread52 reporting52
    posture pose59 stance59 stances58 positioned57 posing56 position55 spine55 orientation54 yoga54 chair52
    pot cooker63 weed62 stove60 potty59 smoke56 cook53 drug53 poured53 boil52 substance52
    potato vegetable66 fruit59 tomato58 leaf54 steak53 lobster52
    potential prospect59
    potty toilet69 bathroom66 pee64 bladder60 pot59 urine58 underwear57 diaper56 weed54 pants52
    pounce poa63
    pound weight66 weigh65 ton61 currency60 amount56 heavy56 dollar55
    pounded pounding81 slammed67 hammering65 beaten65 slamming62 beating60 knocked59 lashed58 penetrated55 drilled55
    pounding pounded81 hammering72 slamming66 beating65 beatings63 slammed61 raping59 beaten59 smack57 punch57
    pour poured81 fill58 fluid56 liquid55 cup54 filled52 drink52
    poured pour81 fill63 liquid62 fluid60 filled59 beverage58 drink57 water56 cup54 bottle53
    poverty welfare60 wealth59 prosperity59 charity59 economic53 income52 economics52
    powder shake60 dust59 scoop58 mineral55 ingredient55 ammunition55 scooping55 mixture55 substance54 cream53
    power powerful72 energy67 electricity65 megawatt57 light55 ability55 battery54 energetic54 elect53 charge53
    powerful power72 strong69 ability64 strongest62 strength60 heavy60 extremely59 weak58 overpowered56 destroys56
    practical convenience54 convenient53
    practice practised63 practise63 tips62 learn60 practising59 play58 technique57 training56 exercises56 drills55
    practise practising95 practised65 practice63 act59 achieve56 pursue55 actions54 pursuing54 action54 advancing53
    practised technique66 practising65 practise65 practice63 operated54 achieve54 perform54 surgical53 training52
    practising practise95 practised65 act60 practice59 instructing58 developing56 actions55 achieve55 develop54 action54
    praise praises84 praising83 praised80 lauded68 blessing63 commended62 worship60 hailed60 gratitude60 appreciation59
    praised lauded84 praising81 praise80 praises79 commended78 appreciation62 hailed61 evaluation60 honored60 award58
    praises praise84 praised79 praising78 lauded65 gratitude63 appreciation61 commended59 compliment58 positively57 blessing56
    praising praise83 praised81 praises78 lauded71 commended65 cheering58 evaluation57 appreciation57 boasts56 hailed55
    pray prayer76
    prayer pray76 spiritual62 religion62 faith61 worship61 meditation60 compassion59 mantra58 deity55 belief54
    preach convince53
    preacher pastor82 church69 congregation63 cleric59 worshipper57 priest55 minister55 monk54 comedian54 worship53
    prearrange pretense69 prevail60 preorder57 preheat55 advance52
    precedent ruling62 rulings61 circumstance57 overturned56 consequence55 appeals54 moratorium53
    predator prey76 creature64 animal58 critter58 butterfly57 endanger56 wildlife56 species54 menace54 enemy54
    predict prediction89 predictor74 forecast69 future55 optimism53 upcoming52
    prediction predict89 forecast71 predictor67
    predictor predict74 prediction67 model52 forecast52 learner52
    prefer preferred74 preference60 better57 instead56 choose54 option52 chose52 favor52 want52
    preference preferred69 choice64 prefer60 choose60 favoured59 chose55 selection53 priority53 prioritized52 convenience52
    preferred prefer74 preference69 favoured63 chose61 choose61 recommended60 suggested60 favor59 favorite59 option57
    pregnancy pregnant94 birth52
    pregnant pregnancy94 birth56 baby53
    preheat heating62 prearrange55 heat55 prepared55 pretense55 preorder54 warm53
    preliminary proceeding55 speculated55 planned53 concluded53 further52 hinted52 finalized52 progressed52
    premise argument58 assumption55 fallacy54 conclusion54 logic54 implication52 arguing52
    premium pricing56 discount54 insurance54
    preorder order62 ordering60 ordered60 orders57 prearrange57 prioritized54 preheat54
    preparation preparing78 prepare74 prepared73 prepares66 preparedness64 procedure56
    preparatory advance60 prepares54 preparing54 prepared52
    prepare prepared85 preparing81 prepares77 preparedness74 preparation74 establish53
    prepared preparedness87 prepare85 prepares80 preparing78 preparation73 preheat55 preparatory52 supplies52 planned52 readiness52
    preparedness prepared87 prepare74 prepares73 preparing71 preparation64 readiness58
    prepares prepared80 preparing80 prepare77 preparedness73 preparation66 preparatory54
    preparing prepare81 prepares80 prepared78 preparation78 preparedness71 readiness57 advancing56 preparatory54 forming54 examination53
    prepayment postponement58 pretense53
    presence absence66 appearing57 appear56 experiencing56 existence54 exist52
    present presented64 showing58 current58 gift57 show55 giving55 selling52 future52 given52
    presentation presented70 exhibit58 slide57 audience56 demonstrate54 depict54 lecture54 workshop52
    presented presentation70 demonstrated67 described64 present64 showing63 shown62 show61 addressed60 showed60 stated58
    preserve keeping71 maintain67 remain62 persist60 reviving60 keep60 persists59 remains58 stored58 lingering57
    presided presidency59 emperor58 president58 deposed57 reigned56 chaired56 chairman55 appointee53 convened53 appoint52
    presidency president85 bush63 election62 presided59 campaigned59 nomination58 impeached58 impeachment57 impeach57 elect55
    president presidency85 bush78 governor61 administration59 politician59 government59 nomination58 presided58 govern58 elect57
    press pressing85 pressed78 presses75 click63 button58 stimulate57 dial55 hold52 pause52 push52
    pressed pressing83 press78 presses68 button62 pushed61 click59 pinned59 input59 keyboard58 enter57
    presses pressing81 press75 pressed68 pressure59
    pressing press85 pressed83 presses81 button60 keyboard57 stimulate55 pressure54 click54 pause52
    pressure tension61 presses59 pump58 gas57 air56 fluid56 stress55 pressing54 stressed53 force53
    presume presumption68 assume61 assumption57
    presumption presume68 prevail58 assumption55 pretense54 implication54
    pretend pretending85 disguised59 trick54 deception53 fake52
    pretending pretend85 disguised65 deception55 illusion54 exaggerated53 being52 staged52 trick52 fake52
    pretense prearrange69 prevail57 preheat55 presumption54 prepayment53
    prevail prearrange60 presumption58 pretense57
    prevent preventing92 avoid85 prevents84 prevented83 avoided71 mitigate70 protect68 discourage68 restrict67 suppress64
    prevented prevents86 preventing85 prevent83 avoided69 stopping66 avoid64 restrict61 halted60 forbids59 forbade59
    preventing prevent92 prevents87 prevented85 avoid74 restrict67 stopping67 mitigate66 avoided66 protect65 discourage65
    prevents preventing87 prevented86 prevent84 protect66 protection65 restrict63 protects62 avoided62 avoid62 forbids62
    preview viewer67 view58
    previous recent62 new60 before60 last59 past58 another53 continuing53 post53 ongoing53 earlier52
    prey predator76 creature62 instinct59 hunting58 hunt58 critter58 eater57 slaughtered57 animal55 pest55
    price pricing80 cost73 sale68 purchase62 amount62 seller62 deals61 fee60 shipping58 offers58
    pricing price80 cost73 discount72 fee68 sale67 deals65 costly64 demand61 purchase61 valuation60
    pride proud72 arrogance62 courage57 parade54 honor54 guilt54 honour53 loyalty53 dedication52 bravery52
    priest cleric74 catholic65 pastor65 worshipper60 church55 preacher55 monk54 demon54 worship54 patron53
    primary secondary71
    principle theory58
    print printing94 ink63 paper61 document54
    printing print94 ink67 paper64
    prioritized priority80 selection54 preorder54 preference52
    priority prioritized80 importance62 consideration56 ordering53 preference53 order52
    prison prisoners84 jail84 prisoner79 imprisonment78 imprisoned74 jailing71 convict69 jailed68 sentenced67 parole67
    prisoner prisoners85 prison79 imprisoned73 imprisonment69 convict67 jail65 hostage62 jailed60 jailing59 detention58
    prisoners prisoner85 prison84 imprisoned71 imprisonment70 jail67 convict66 hostages63 crimes62 jailing61 detention61
    privacy confidentiality72 private67 security63 surveillance62 secrecy61 public61 publicly59 secure55
    private privacy67 public66 publicly65 confidentiality56 sharing54 secrecy53 restricted53 secret52
    privilege rights62 permission61 capability56 authority55 grant53 protected52 administrator52
    prize award79 contest75 rewarded74 winner71 winning69 won67 reward65 win64 wins62 medal61
    pro professional60 prolong54 proclaim53 product53
    probability chance58 combination53
    probably might58 possibility57 unlikely56 hoping56 doubt53 would53
    probation parole74 imprisonment62 jail61 detention59 jailing58 prison58 jailed57 arrest56 convict55 sentenced55
    probe probes93 probing82 examine67 examining61 examined58 detector56 experiment56 analyze56 investigation53 investigations53
    probes probe93 probing80 examine64 examining61 examined59 investigations56 detector54 inspect52 analyze52 experiment52
    probing probe82 probes80 examine77 examining77 investigating67 investigations66 analyze66 examined64 inspect63 investigation62
    problem issue82 problems81 trouble73 issues69 solution68 difficulty63 unable61 fix60 question59 help58
    problems issues88 problem81 trouble75 issue75 difficulty68 struggling63 complaints62 fixes60 failures58 challenges58
    procedure surgical58 process57 preparation56 proceeding55 operative55 surgery54 execution54 operation54
    proceed proceeding74 continue67 commence66 continuing61 accomplish60 approach59 continued58 continues58 begin57 finish56
    proceeding proceed74 proceedings70 advancing61 commence60 courting58 complied57 completing57 court56 participating55 underwent55
    proceedings court71 proceeding70 courting64 judicial63 plaintiff61 jurisdiction59 defendant57 disputes57 attorney55 lawyer55
    process processing77 execution58 procedure57 production54 task54 flow53 program52 application52
    processing process77 computing67 execution58 processor55 task53 performance53 progress52
    processor hardware66 computer59 core57 processing55 ram55 machine53
    proclaim exclaim80 claiming58 claim57 pro53 claims53
    proclaimed denounced61 declares57 declared56 exclaimed53 declaration52 accomplished52
    procrastination delaying59
    produce production68 harvest62 producer62 fruit60 agriculture57 make55 planting54 maker53 factory53 manufacture53
    producer production71 maker69 produce62 making60 make57 creator53 writer52 directing52 manufacture52 studio52
    product manufacture63 item62 purchase61 device61 ingredient59 selling59 goods58 advertiser58 bottle57 buying57
    production producer71 making69 produce68 industry68 manufacture67 sales62 factory61 business60 productivity59 make58
    productivity efficiency63 production59 workforce58 employment56 economic56 prosperity56 economy55 labor54 technological53 industry53
    profession occupation75 career74 professionalism72 professional68 specialist64 worker62 researcher61 physician61 duties60 teacher59
    professional professionalism78 profession68 specialist62 pro60 expert59 expertise57 physician56 career53 researcher53 doctor53
    professionalism professional78 profession72 sociologist54 doctorate53 career53
    professor teacher72 faculty70 instructor66 student61 teaching58 profession55 advisor55 colleague55 doctorate55 classroom54
    profile user54 account53
    profit revenue73 sales61 business60 earn59 pricing58 selling57 pays57 wage57 production56 goods55
    program programs85 programme80 programming77 software71 code64 python64 application62 coding61 computing59 computer55
    programme program80 programs71 software56 programming56 python54
    programming program77 coding75 programs73 computing69 software63 python61 code58 developer57 programme56 developing53
    programs program85 software79 programming73 programme71 application64 computer58 python58 coding56 computing55 app53
    progress progressed67 advancement62 status60 advancing59 accomplish59 success59 achieve57 completing57 continued57 follows56
    progressed progress67 advancing66 advancement64 advanced61 improved59 further58 improvement57 develop55 advance55 achieve55
    prohibit prohibits82 forbade81 forbids74 forbid72 outlawed72 restrict72 ban71 forbidden71 banning70 violate68
    prohibits prohibit82 forbade82 forbids75 outlawed74 restrictions71 allow70 allowing70 violate69 forbidden69 forbid69
    project task56 idea56 pictures54 need54 attempt53 research53 workshop53 topic53 requirement53 resource52
    prolong longer68 duration64 long58 pro54
    prominence revered52 peak52
    promise promises82 promised75 vowed63 promising54 guarantee52
    promised promise75 promises70 vowed61 promising58 guarantee57 delivers56 expecting55 assured55 guaranteed55 hoped53
    promises promise82 promised70 vowed66 vow58 vowing57 guarantee56 promising55 guarantees55 expects53
    promising promised58 successful56 success56 promises55 assured54 achieve54 promise54 succeed53 optimism52 prospect52
    promote promotion81 encourages66 encourage63 dissemination60 advertise59 influence59 advertising57 marketing57 follow56 sponsor54
    promotion promote81 incentive61 marketing60 encourages59 competition58 reward58 advertising55 sponsor55 sponsored54 profit54
    prompt prompting77 prompted64 interactive53 terminal53 dialogue53
    prompted prompting75 prompt64 demanded62 sought59 requests57 entered56 encouraged56 approached56 followed56 urged56
    prompting prompt77 prompted75 urging60 initiate56 urged55 courtesy53
    promptly later59 hurry58 waiting56 delay55 arrives54 rushed54 soon53 delays53 timing53 meantime52
    pronounce pronounced83 pronunciation80 accent57 vowel55 spelling52
    pronounced pronounce83 pronunciation81 spelling63 accent57 vowel54 spell53
    pronunciation pronounced81 pronounce80 accent66 vowel65 dialect54 spelling52
    proof prove89 proved87 evidence64 verify64 assertion62 showing59 conclude58 demonstrated58 demonstration58 claim57
    propaganda ideology56 terrorism55 media52
    propane gas60 petrol58 stove57 fuel54 grill52 fuels52 heater52 torch52
    property possession55 ownership54 deed54 wealth53 estate53 attribute52 asset52
    proponent oppose64 advocates63 advocated62 opposes60 endorsed58 advocate56 opposed53 objection52
    proportion percentage66 quantity61 percent60 fraction58 portion57 calculation55 divide55 reciprocal54 calculate54 concentration52
    proposal proposed84 proposing79 propose71 proposes69 approval58 suggestion58 planned57 agreement57 approve56 plan56
    propose proposing87 proposes79 proposal71 proposed63 marry62 engaged62 engagement58 wedding52 marriage52
    proposed proposal84 proposing75 suggestion65 proposes64 propose63 idea60 suggested60 suggest60 discussed59 planned58
    proposes proposing83 propose79 proposal69 proposed64 intend53 suggests52
    proposing propose87 proposes83 proposal79 proposed75 engaged56 intend56 engagement56 planned55 plans54 objections53
    propped loosened57 positioned54 holding54 pushed52
    prosecute prosecuted82 prosecuting80 prosecution76 crimes68 accused66 criminal65 prosecutor65 guilty65 convicted65 punished64
    prosecuted prosecute82 prosecution80 crimes76 prosecuting71 convicted70 punished69 criminal68 crime67 guilty67 prosecutor66
    prosecuting prosecute80 prosecution78 prosecutor74 prosecuted71 accused67 defendant63 indictment60 criminal60 crimes58 courting56
    prosecution prosecuted80 prosecutor78 prosecuting78 prosecute76 indictment74 accused70 trial70 defendant69 conviction69 crimes67
    prosecutor prosecution78 prosecuting74 accused73 defendant72 indictment72 attorney68 lawyer68 criminal66 prosecuted66 prosecute65
    prospect potential59 promising52 recruited52
    prosperity wealth71 economy64 economic64 poverty59 income56 productivity56 business55 revenue55 spending55 economics55
    prostitute sex66 escort66 sexually60 sexual59 waitress57 rape56 wife55 stripping54 trafficking54 girlfriend54
    protect protection89 protects89 protections83 protected82 safeguard75 securing70 safeguarded70 prevent68 defend68 defended67
    protected protect82 protections81 protection79 protects76 safeguard69 safeguarded67 secure67 defended63 secured63 security62
    protection protect89 protects88 protections87 protected79 safeguard71 security70 safeguarded69 securing67 guarding67 safety66
    protections protection87 protect83 protects82 protected81 safeguard75 safeguarded71 securing66 security66 defended65 enforcement65
    protects protect89 protection88 protections82 protected76 guarding68 securing65 defended65 safeguard65 prevents62 defends62
    protein nutrient56 muscle53
    protest protests93 protesting92 protested82 protester80 demonstrators71 riots70 rallies69 uprising69 unrest67 boycott65
    protested protest82 protesting81 protests75 protester69 boycott59 picketing58 uprising58 demonstrators58 resisted58 rallies57
    protester protest80 protests73 protesting73 protested69 activist67 demonstrators67 uprising57 riots55 smoker54 defiance53
    protesting protest92 protests90 protested81 protester73 demonstrators67 picketing66 riots64 boycotts62 unrest61 rallies61
    protests protest93 protesting90 protested75 protester73 riots71 rallies71 demonstrators70 unrest68 uprising67 boycotts64
    prototype invention52 fabrication52
    proud pride72 ashamed62 dedication57 accomplishment55 cheered53 boasts53 supportive52 happy52
    prove proof89 proved86 showing68 show66 verify65 demonstrated63 conclude63 demonstration61 demonstrate60 assertion59
    proved proof87 prove86 demonstrated74 showing63 show61 result61 showed61 conclude60 evidence59 demonstration59
    provide providing86 provides81 supplying65 deliver55 obtain55 give53 provided53 giving53 delivers52
    provided given65 required62 gives62 needed61 requested61 encouraged59 allowed58 claimed58 stated57 granted57
    provider carrier64 telecom59 telecommunications57 telecoms55 services54 vendor54 service54 customer53 modem53 client52
    provides provide81 providing79 supplying63 allows59 obtain55 support53 requires53 utilize53 supports52
    providing provide86 provides79 giving64 supplying63 provided55 issuing54 handing53 deliver53 letting52 disclosed52
    province mainland62 country56 region54 china54 beijing53 location52
    provocation accusation59 harassment58 threatening55 provoke55 bombardment55 harassing55 bombing54 bombardments54 attacker53 triggering53
    provoke threatened55 provocation55 threatening55 hostilities55 threaten53 threat53 confrontation52 demanding52 attacking52 demands52
    pseudonym nickname61 names58 name57 named56 renamed54 author52
    psychologist psychology81 therapist69 counselor62 therapy60 counsel55 counseling54 depression52 disorder52 phd52 doctorate52
    psychology psychologist81 neuroscience59 cognition57 behavior56 therapist55 science54 therapy54 mental54 personality53 scientific53
    pub nightclub61 club56 establishment55 cafe54 bar54 venue53
    public publicly83 private66 privacy61 audience53
    publication publish79 published74 publisher73 manuscript63 journal62 magazine57 dissemination57 papers57 paper55 paperwork55
    publicly public83 private65 privacy59 directly56 confidentiality54 disclose53
    publish publication79 publisher66 published65 dissemination62 submit53 submission53
    published publication74 publish65 wrote64 author59 publisher57 article56 book55 magazine52
    publisher publication73 publish66 manuscript61 magazine61 published57 writer57 journal56 author55 newspaper53 copyright52
    puff smoke56 cigarette55 smoking52
    pull pulling91 pulls88 pulled75 pullout75 push67 pushing64 pushed64 grab64 lifted62 pushes61
    pulled pull75 pulling74 pulls74 grabbed67 getting67 lifted66 get63 gets62 grab58 withdrew57
    pulling pull91 pulls89 pulled74 pullout69 grabbing64 grab64 tug63 lifted61 pushing61 getting59
    pullout pull75 pulls70 pulling69 pulled54 grab52
    pulls pulling89 pull88 pulled74 pullout70 grab65 grabbing60 pushes58 lifted57 push56 pushing55
    pump inflate61 hose59 pressure58 fluid54 pipe52 milk52
    punch striking67 fight67 fights65 fighting64 strike63 smack63 knocked61 brawl61 strikes60 knocking59
    punctuation punitive58 sentence55 grammar54 sentences53
    punish punishing92 punishment88 punished81 imprisonment62 imprisoned60 crimes60 sentenced59 prosecuted59 justice58 consequences58
    punished punishment83 punish81 punishing77 sentenced70 prosecuted69 fined69 imprisoned69 imprisonment66 prosecute64 convicted64
    punishing punish92 punishment86 punished77 imprisonment63 crimes63 jailing61 murder60 discipline59 prosecuted59 imprisoned59
    punishment punish88 punishing86 punished83 imprisonment70 crimes68 consequences66 sentenced65 crime64 prison64 imprisoned63
    punitive punctuation58 grammar52
    pup puppy90 dog80 pet69 animal68 breed61 paw60 kitten60 shepherd57 kitty56 cat56
    puppy pup90 dog80 pet68 animal68 breed64 kitten61 toy58 shepherd58 vet58 breeder56
    purchase buying91 buy87 bought78 buyer73 sale73 seller72 selling68 deals64 sells63 payment63
    puree silicone55 mixture53 liquid52 infuse52 essence52
    purged cleaned68 removal67 remove62 cleansed62 removing61 massacred59 delete59 cleared57 clean55 delving55
    purpose benefit63 reasons60 reason60 motive60 beneficial57 motivation56 usage55 explanation54 necessary54 for53
    pursue pursuing87 pursuit64 advancing59 approached56 practise55 penetrate55 follow53 attends53 towards52 proceeding52
    pursuing pursue87 pursuit58 study57 attending56 advancing55 admission54 practise54 career53 recruiting53 approached52
    pursuit pursue64 evade59 pursuing58 chase56 fleeing54 exploration53 endeavor52 seek52
    push pushing92 pushed85 pushes84 shove67 pull67 pulling57 pulls56 persuade54 crushing53 urged53
    pushed pushing86 push85 pushes84 pull64 forced62 pressed61 shove60 force58 pulling57 commited56
    pushes pushing89 push84 pushed84 shove67 force62 pull61 pulling59 pulls58 forced58 forces55
    pushing push92 pushes89 pushed86 shove69 pull64 pulling61 force58 crushing55 pulls55 commitment54
    put putting72 puts61 give58 let58 given56 gave56 placed55 gives54 keep54 goes53
    puts putsch68 putting66 put61
    putsch puts68
    putting put72 puts66 placed62 doing59 letting59 placement58 place57 making56 going54 keeping54
    pyramid tower57 egypt53
    python program64 programming61 programs58 software56 programme54
    quaffle quashed55 qualms52
    quake earthquake78 tremor53 doom53
    qualification qualify66 degree63 requirement58 admission57 honours57 conferred56 career55 graduate53 sat53 apply52
    qualify qualification66
    quality credibility57 reliability56 excellence54 satisfaction53 brand52 valued52 improved52
    qualms quaffle52 quashed52
    quantity amount66 supply63 inventory62 units61 proportion61 math60 portion58 value57 unit57 mixture57
    quarantine guaranty59 outbreak53
    quarrel disputes77 conflict70 clashes70 confrontation67 battling66 arguing66 fighting66 clashed65 fight64 feuding64
    quarter round61 half60 minute58 cent56 portion55 rounded52
    quarterfinals semifinals85 semifinal81 tournament65 eliminated57 match54 championship54 playoff54 final52 unbeaten52 playoffs52
    quartile percentile54 millileter52
    quashed queried58 quaffle55 accorded52 qualms52
    queried quashed58 sought55 decried55 inquiry54 questioned53 searched52
    quest encounter57 missions56 adventure53 mission53 raids53
    question answer73 answered65 questioned63 clarify63 asked62 inquiry60 asking59 problem59 ask56 reply55
    questioned asked74 inquiry73 asks71 asking70 quizzed66 question63 inquiries62 answered61 challenged61 ask60
    questionnaire quiz63 survey57
    queue delays52
    quiet silent78 silence75 quietly74 noise67 sound61 talking56 screaming55 talk55 clean55 relaxed55
    quietly silent77 quiet74 silence68 noise56 hearing52 strongly52
    quit quitting87 quits86 stop68 leave68 stopping66 stopped65 resigning64 resign64 stay63 continue63
    quits quitting87 quit86 stops66 resigns65 stopping65 resigning64 stopped62 leaving61 resign60 resigned60
    quitting quit87 quits87 resigning67 stopping67 leaving64 resign63 leave62 resigned59 withdrawal59 continue59
    quiz quizzed75 questionnaire63 exam63 test60 questioned59 survey57 examination56 inquiry55 interview53
    quizzed quiz75 questioned66 exam60 test58 examination58 examined56 inquiry55 asked53 asks53 debated52
    quote quotes80 quoted75 said59 reference57 statement55 phrase55 sentence54 saying52
    quoted quotes78 quote75 source59 said54 cited53 stated52
    quotes quote80 quoted78 motto53 slogans52
    rabbit rat65 animal65 pig61 rodent56 bird56 snake55 cartoon55 pet55 creature54 cat54
    race racing71 racism68 ethnicity64 runner59 black57 african56 running55 ethnically55 minority55 asian55
    racing race71 competition63 sport63 track61 driving60 running60 runner60 compete58 riding56 speed55
    racism race68 hatred58 ignorance58 hate54 ethnicity54 diversity53 religion53 politics53 slavery53 violence52
    rack shelf60 bars56 basket55 grill55 bar53
    radar radios56
    radiation nuclear61 emission53
    radio radios85 station70 reception65 broadcast63 channel60 channels60 audio59 music59 podcast57 communications54
    radios radio85 channels60 communications59 transmit59 station57 reception57 radar56 broadcast55 audio53 telecom53
    rage anger74 angry69 enraged64 violent56 violence55 frustration54 aggression53 defiance52 fight52 swear52
    raid raids87 raided77 drives54
    raided raids84 raid77 seized61 looted58 seizing57 seize56 invaded56 bombed55 conquered54 invade54
    raids raid87 raided84 quest53
    rail railway76 trains66 train59 rails52
    rails gem63 rail52
    railway trains88 train79 rail76 transportation60 freight57 track53 transport52
    rain wet68 flooding68 weather66 water62 moisture62 flood62 snow58 storm58 dry56 wind55
    raise raising83 raised73 raiser72 increase66 increasing64 rise60 rises58 lift57 promotion54 high53
    raised raising80 raise73 raiser65 rise61 rises57 high55 parent53 increasing53 lifted53 grow52
    raiser raising72 raise72 raised65 rise57 rises55 lift55 heighten54 styler54 lifted52
    raising raise83 raised80 raiser72 rise62 lift61 lifting58 rises58 increasing56 lifted55 bolstering52
    rallied rally83 rallies82 rallying81 marches60 marched58 protest55 protests54 clashed54 turnout52 demonstrators52
    rallies rallying83 rally83 rallied82 protests71 protest69 marches68 demonstrators62 protesting61 protested57 turnout57
    rally rallying90 rallied83 rallies83 marches60 protest58 protests57 campaign52 clash52 protested52
    rallying rally90 rallies83 rallied81 marches58 protest57 protests56 clinching54 cheering53 gathering53 picketing52
    ram memory73 hardware60 processor55 computer54
    rammed slammed63 slamming61 tendered55 penetrated54 sinking53
    rampage massacre60 stampede59 uprising57 brawl56 besieged55 massacres53 violent53 violence53 massacred53 warlord53
    ran run83 runs83 running78 runner68 rushed59 played57 followed55 went55 operated54 started52
    range distance61 reach58 maximum54 exceed54 farther53
    rank reputation60 rating58 level55
    ransacked ransacks87 looting54 looted53 carried53 snatching52
    ransacks ransacked87 looting57 kidnappings53 thief52
    ransom hostage70 kidnap65 hostages62 kidnapped58 kidnapping56 kidnappings55 theft53 blackmail53
    rape raped89 sex64 assault64 raping63 murder62 sexual62 violence62 crimes61 sexually61 assaulted60
    raped rape89 assaulted67 murdered64 trauma62 assault60 raping59 victim58 confessed57 murder57 murdering57
    raping rape63 pounding59 raped59 chickening57 snatching54 sacking54 hailing53 dance53 jailing53 storming52
    rat rodent77 rabbit65 pet62 ratify61 animal58 mouse57 cage56 rode56 snake55 puppy54
    rate rating60 pricing59 percentage58 percent57 fee55 price53 per52 discount52
    ratification ratified88 approval61 treaty56 constitution56 referendum53 consultative53 amendment53 signatures53 petition52 constitutional52
    ratified ratification88 referendum59 approval57 treaty53 constitution53 amendment52
    ratify rat61
    rating score63 rate60 review59 rank58 reviewer58 reviews57 assessed55 critics54 reviewed53 reputation52
    razed destroyed54 destroying52 demolished52 suffocated52
    rbi batter53 pitching52
    reach reaching89 reached75 towards59 range58 route56 grabbing56 distance55 hits55 opener54 attain54
    reached reach75 reaching72 appeared61 completed58 yielded58 followed57 finished57 sought56 getting56 arrived56
    reaching reach89 reached72 grabbing65 advancing57 getting56 grab56 towards56 attain55 approached55 stepped53
    react component53
    reacted reaction76 responded57 respond57 response57 retorted56 expressed54 cheered53 affect53 contributed53 resulted53
    reaction reacted76 chemical59 chemistry58 action55 retaliation55 chem55 effect54 experiment54 actions54 resulting53
    reactor nuclear69 fusion55 turbine52
    read reading79 reader71 wrote58 readmitted57 write56 understand54 hear53 look52 learn52 heard52
    reader reading83 read71 literature55 writer55 write54 viewer53 writing53 readmitted53 pen53 book53
    readiness preparedness58 preparing57 progress54 prepared52 maintenance52
    reading reader83 read79 writing63 literature63 write60 book59 study57 readmitted53 writer53 content53
    readmitted read57 reading53 reader53 commited52 gettingready52
    ready done61 available61 opened56 arrived55 supplied55 open54 requested54 finished53 request53 coming53
    reaffirm reaffirms97 reaffirming97 reaffirmed72 affirm68 affirms67 reiterate59 reiterates57 affirmed56 retaliate55 retook54
    reaffirmed reaffirm72 reaffirming70 reaffirms69 pending56 returned54 revived54 reopened54 confirms53 recur53
    reaffirming reaffirm97 reaffirms97 reaffirmed70 affirms67 affirm66 reiterate61 reiterates59 affirmed55 retaliate54 reiterated54
    reaffirms reaffirm97 reaffirming97 affirms72 reaffirmed69 affirm68 reiterates59 reiterate59 affirmed58 reiterated52 retaliate52
    realise realize80 realized64 realization56 recognise55 recognised53
    realism realist63 reality63 imagination56 perception56 illusion55
    realist realism63 reality54
    reality realism63 truth56 realist54 believe53 believed53 ego52 fact52
    realization determined59 achieve59 consciousness59 perceive57 realize57 realise56 fulfill56 perception55 accomplish55 creation54
    realize realise80 realized71 realization57
    realized realize71 realise64 revealed60 noticed59 accomplished58 recognized56 known56 decided55 occurred54 realization53
    realm faction56 guild55 domain54
    reap retook64 rebuff59 recur57 relents54 rebuffed53 reaffirm52 remanded52 retraction52
    rear backs68 backside67 front67 back61 reverse54 forward54 vehicle53 reverses53 behind53 butt52
    reason reasons87 cause75 explanation61 purpose60 caused58 justification56 explain54 question52
    reasonable justified55 justification54 justify53
    reasons reason87 cause73 justification61 causes60 purpose60 explanation59 caused56 motive54 motivation53 explained52
    reassure reassured76 assure74 warns65 ensure63 cautious62 safeguard61 assured61 warnings58 warn58 caution58
    reassured reassure76 assure63 cautious60 assured59 concerned57 warns56 warned56 convinced55 worry54 confirmation54
    rebel rebels80 rebellion64 guerrilla60 militant55 insurgency55 fighter54 militants53 revolt52
    rebelled revolt81 rebellion77 uprising72 conquered66 rebels62 revolution60 invaded59 dictatorship58 reign57 defiance56
    rebellion revolt82 rebelled77 uprising76 rebels72 defiance65 rebel64 unrest62 wars58 revolution57 insurgency56
    rebels rebel80 rebellion72 guerrilla68 militants65 insurgency64 rebelled62 revolt59 wars59 insurgent58 faction58
    rebounds basketball62 bounce56 backs55 foul55 injury55 throws53 scoring52
    rebuff rebuffed69 reap59 retook59 recur55 retraction55 reconsider53 retaliate53 remanded53 retaliated52 relents52
    rebuffed rebuff69 retook57 retaliated56 retaliate55 remanded54 reap53 reprimanded52
    rebuild build62 buildup61 repairs60 repair60 remodel58 restoration56 repaired56 wrecked56 recreate54 built54
    recall recalling89 recalled82 remembered67 remember65 forget65 memo65 memory60
    recalled recall82 recalling80
    recalling recall89 recalled80 remembered66 forget66 remember64 memo62 memory60 repetition55 retain53 collected52
    recapture recaptured67 captured61 captivity58 kidnapping54 captures53 snatching53 capture53 kidnappings53 acquisition52 retaken52
    recaptured captured75 recapture67 seized65 defended64 retaken62 conquered62 seizing62 captures61 invaded60 deposed59
    receipt transaction57
    receive receiving79 received78 getting72 delivered70 sending69 arrived68 arrive67 send67 obtain66 sends65
    received receive78 sent75 arrived74 shipped72 delivered70 supplied66 sending65 accepted65 awarded65 gave63
    receiving receive79 recipient68 sends67 giving64 sending60 mailing59 reception59 mail58 getting58 arriving58
    recent latest71 previous62 yesterday58 last55 today55 new54 past54 earlier53 since52
    reception radio65 communications61 station60 signal59 receiving59 transmit57 radios57 broadcast57 communication52
    receptionist waitress62 office61 assistant61 employee61 worker59 workforce55 hiring55 waiter54 personnel54 clerks53
    recession economy58 crisis57 economic54
    recipe cuisine64 make60 ingredient60 chef59 meal58 making57 dessert57 cook56 flavor55 baking54
    recipient receiving68 mail67 mailing64 sender62 email61 exchanging61 exchange61 envelope60 sends60 sending60
    reciprocal fraction70 proportion54 infinity52
    reciprocity atrocity64
    reclaimed looted66 restoration63 collected61 recovered60 seized58 rubble57 demolishing57 restored56 dismantled56 regained56
    recognise recognises92 recognize89 recognized73 recognised73 recognition66 identify64 identified63 distinguish60 sees56 identification56
    recognised recognized83 recognise73 recognises67 recognize64 acknowledged63 honoured63 marked62 identified62 awarded61 conferred61
    recognises recognise92 recognize83 recognition70 recognized67 recognised67 distinguish59 identify57 identified57 sees55 detect53
    recognition recognize75 recognises70 recognise66 identification58 perception58 vision58 learning57 image55 detector55 identify54
    recognize recognise89 recognises83 recognized79 recognition75 identify71 identified68 identification64 recognised64 distinguish57 detect56
    recognized recognised83 recognize79 recognise73 recognises67 identified67 identify62 marked61 acknowledged59 identification58 honored57
    recommend recommendation82 recommended82 recommendations82 advised70 suggest68 suggestion66 recommends64 suggested64 advise57 advice56
    recommendation recommendations93 recommend82 recommends73 suggest66 recommended64 suggestion63 advised61 suggests57 suggested56 guide52
    recommendations recommendation93 recommend82 recommends74 suggest68 recommended66 suggestion66 advised64 suggests57 suggested57 guide55
    recommended recommend82 advised74 suggested69 recommendations66 recommendation64 suggest63 suitable62 preferred60 suggestion59 required56
    recommends recommendations74 recommendation73 advised71 suggest67 suggests65 recommend64 advise56 suggestion55 recommended54 preferred52
    reconcile reconciliation82 conflict55
    reconciliation reconcile82 forgiveness58 truce56 conflict53 cooperating53 peace53 together52
    reconnaissance patrols58 missions55 spies55 exploration55 patrolling55 troops52 troop52 probing52 patrol52
    reconsider rescinded56 rebuff53 reiterate53 revisit52
    record recording77 recorder70 captures56 memo54 capture53 reporting52
    recorder recording86 record70 audio60 camera56 tape56 capture54 capturing52
    recording recorder86 record77 camera64 capture62 capturing62 audio62 captures57 tape56 rehearsing55 surveillance52
    recover recovered85 recovery85 regained78 regaining73 restore67 rescued64 reviving61 restores60 restored60 repair59
    recovered recover85 regained73 recovery72 restored70 retrieve69 restore67 restores63 regaining63 vanished62 repatriated62
    recovery recover85 recovered72 regaining70 regained67 rehab66 trauma59 heal59 rescued58 revive57 repair57
    recreate recur64 restored61 recovered61 revived59 remodel59 severed58 restoration56 regained55 altered55 revive55
    recreation leisure72 hobby65 sport63 activities61 adventure57 activity57 park55 enjoys53 playing53 entertainment53
    recruit recruiting81 recruits79 recruited77 recruitment75 enlist70 hire64 hiring62 joining62 join59 troop55
    recruited recruiting78 recruit77 recruits72 recruitment67 drafted63 hired60 hiring60 hire58 joining55 trained55
    recruiting recruits82 recruitment81 recruit81 recruited78 hiring67 training58 joining57 troop56 draft55 hire55
    recruitment recruiting81 recruits76 recruit75 hiring67 recruited67 workforce64 personnel61 troop59 employment57 conscription56
    recruits recruiting82 recruit79 recruitment76 recruited72 troop65 soldiers63 personnel62 troops60 joining59 reinforcements58
    recur recreate64 regained63 rescinded62 retaking62 repatriated62 restored61 resumption61 reviving60 revived60 returned59
    red color74 colour74 blue72 green69 orange66 black64 brown56 led55 pinky53
    redeem deal60 repaid56 offering56 trade55 sold54 claimed54 exchanged54 returned53 accepted53 receive53
    redesign modification64 remodel62 customize59 design59 modify57 replacing57 changes57 changing55 improvement54 rebuild52
    redistribution distribute64 subsidies56 welfare55
    reduce reducing91 reduced85 reduction85 decrease77 eliminate62 decline52 shrink52
    reduced reduction87 reducing85 reduce85 decrease67 eliminate66 dropping55 decline52 equal52 expressed52 destroying52
    reducing reduce91 reduction87 reduced85 decrease74 eliminate65 decline57 declining55 dropping55 cutting52 destroying52
    reduction reduced87 reducing87 reduce85 eliminate68 decrease64 removal56 completing53 removing53
    reef ocean62 waters58 island56 sea56 beach55 fishery54 harbour54 gulf52 coast52
    refer reference72 mention58 linked57 referral56 relate52
    referee foul63 officials61 commentary56 reviewer56 match55 penalty54
    reference refer72 source61 cited58 quote57 cite55 remark52 explanation52 citation52 link52
    referendum ballot64 balloting62 voter61 elections61 election60 voting60 constituency59 ratified59 vote56 ratification53
    referral refer56
    refinance loan57 loans55 financing54 refine53 refund52 refunds52
    refine remodel54 refinance53 modification52
    reflect reflection81 mirror66 light59 lighting53 sunlight52 shine52
    reflection reflect81 mirror65
    reform amend56 legislation55 deregulation55 format53 revolution52
    refrained forbade53 instructed52 prohibit52
    refrigerator fridge96 freezer64 appliance55 shelf52
    refugee migrant73 immigrant69 immigration67 asylum67 deportation65 humanitarian64 deportations59 foreigner56 fled55 amnesty54
    refund refunds89 repaid61 reimburse60 return59 returned54 cancel52 refinance52 recur52 returning52
    refunds refund89 reimburse66 repaid61 return59 returns56 recur54 repay54 returning52 refinance52
    refusal refusing81 refuses79 refused76 refuse71 unwilling70 rejecting69 denies65 reject64 rejected63 denied62
    refuse refusing83 refuses76 refusal71 refused69 reject68 unwilling64 deny64 rejecting62 rejects59 prohibit59
    refused refusal76 refuses74 refusing74 rejected70 refuse69 denied68 declined63 reject62 forbidden60 rejecting60
    refuses refusing84 refusal79 refuse76 refused74 unwilling71 rejecting68 denies68 reject65 rejects65 denied61
    refusing refuses84 refuse83 refusal81 refused74 unwilling72 rejecting70 reject65 deny62 denying62 insist61
    regained regaining82 recover78 restored73 recovered73 restore72 restores70 revived67 recovery67 revival66 revive65
    regaining regained82 recover73 recovery70 reviving63 overcame63 recovered63 revival61 recaptured59 heal56 revive56
    regard perspective57 regards56 respect56 consideration53 undertake52
    regards regard56 following56 noted52 remarks52
    regime dictatorship77 govern62 government58 nation58 republic57 ruled57 monarchy56 imperialism56 democracy56 overthrown54
    regiment soldiers67 army66 troop65 soldier64 troops63 military62 battalion62 brigade61 uniform57 officers57
    region area71 continent61 territory60 location60 northeast60 southeast58 mainland58 zone56 east55 west55
    register registering92 registration88
    registering register92 registration90
    registration registering90 register88
    regret regretted89 regrettable82 guilt62 disappointment60 hesitate53 optimism53
    regrettable regret82 regretted76 disappointment54 disappointed53
    regretted regret89 regrettable76 forgive56 hesitate53 forgiveness53 disappointment52 guilt52
    regular standard65 preferred54 normal53
    regulate regulation84 govern61 policy61 banning60 enforce56 restrict56 legislation55 enforcement55 ruling55 control55
    regulation regulate84 legislation63 policy60 enforcement58 sanctioned58 compliance58 restrictions57 banning56 enforce54 government53
    rehab recovery66 alcoholism59 addict55 drug54 prison52 drinking52 addiction52
    rehearsing instructing60 hearing58 recording55 practising52
    rehires employment63 employer63 employ61 resignations57 workforce56 dismissals54 hiring53 unemployment52
    reign reigned78 reigning74 ruled66 king60 champions58 rebelled57 crowned55 regime54 monarchy54 conquer53
    reigned reign78 reigning75 ruled71 crowned60 dominated56 presided56 king52 rebelled52
    reigning reigned75 reign74 ruled63 crowned61
    reimburse repaid67 refunds66 disbursed64 repay63 payments63 disburse62 payment61 refund60 pay59 paying58
    rein reintroduction65 revived54 revive54
    reinforce strengthen64 reinforced63 strengthens60 encourage60 reinforcements59 strengthened56 gain56 encourages55 reward54 incentive52
    reinforced strengthened72 strengthens65 strengthen64 reinforce63 reinforcements59 bolstering53 strength52 strong52
    reinforcements bolstering62 troops61 reinforce59 reinforced59 recruits58 strengthened58 strengthens58 strengthen57 troop55 soldiers55
    reintroduction rein65 retraction60 reviving58 repatriate55 regained52 reversal52 regaining52
    reiterate reiterates96 reaffirming61 reiterated60 reaffirm59 reaffirms59 repeated54 repeat54 retaliate54 reconsider53 remanded52
    reiterated reiterates61 reiterate60 continued57 repeated55 continues55 affirmed55 insisted54 continuing54 reaffirming54 resumed53
    reiterates reiterate96 reiterated61 reaffirming59 reaffirms59 reaffirm57 repeated54 retaliate53
    reject rejecting91 rejects82 rejected78 rejection76 refuse68 refuses65 refusing65 refusal64 deny63 denies63
    rejected reject78 rejecting78 rejection74 refused70 rejects69 declined69 denied68 refusal63 refuses61 accept60
    rejecting reject91 rejects78 rejection78 rejected78 refusing70 refusal69 refuses68 denying66 denies65 deny63
    rejection rejecting78 reject76 rejected74 rejects73 refusal62 refuses59 acceptance58 unwilling57 refusing57 refused56
    rejects reject82 rejecting78 rejection73 rejected69 refuses65 refuse59 denies59 refusing58 refusal57 acceptance57
    rejoined joined69 joining62 regained59 join59 resumed57 revived54 ended54 restored53 disbanded53 back52
    relate relationship61 relation55 understand55 friendship54 likened54 empathy52 refer52
    relation relations92 relationship76 association56 relate55 correlation54 relative53
    relations relation92 relationship70 association57
    relationship relation76 relations70 partner65 girlfriend64 boyfriend63 dating63 marriage62 relate61 couple61 affair59
    relative cousin67 descendant59 ancestry55 parent55 relation53
    relax relaxed68 stressed59 reassure57 worry56 chill55 breathe54 stress54 panic53 comfort52
    relaxed relax68 stressed59 comfortable59 comfort56 upbeat56 smoothly55 quiet55
    release released89 releases88 version58 freed57 announcement55 leaked55 issuing53 announce52 download52
    released release89 releases81 download60 version60 freed57 leaked56 available55 delivered53 album53 update53
    releases release88 released81 version55 issuing54 upcoming52 announcement52 album52
    relents retaliated58 recur58 rescinded57 retaliate56 fixes54 reap54 retook53 rebuff52 revive52 repatriated52
    relevance significance57 retrieval55
    reliability failures64 failure60 quality56 validity52 confidence52 consistency52 faults52
    relief shock59 discomfort57 pain54 eased52
    religion belief72 worship68 faith68 church66 spiritual65 catholic64 deity63 prayer62 ideology57 islamist56
    relocated moved84 moving66 move64 migrate59 evacuated59 migration58 whereabouts58 resident57 settled56 location56
    rely maintain55 utilize54 ineffective54 trust53 failures53 necessity52
    remain remained76 staying70 stay68 remains66 leave66 keeping65 stayed64 retained63 leaving63 preserve62
    remainder divide65 congestive59 division58 dividend54
    remained remain76 maintained69 stayed68 remains65 remaining65 kept64 retained63 continues60 keeping58 retains58
    remaining remained65 leaving61 total61 remain60 continues59 full59 continue59 left58 gone57 remains56
    remains buried67 remain66 remained65 lingering59 preserve58 remaining56 retains55 kept55 dead55 grave54
    remanded rescinded66 retaliated60 retook58 retraction58 reneged57 retaliate57 recur55 retaken55 retaking54 rebuffed54
    remark remarks80 statement63 phrase57 comment56 assertion56 agreeing53 note53 acknowledged52 reference52 noted52
    remarks remark80 noted58 acknowledged57 addressed55 stated54 statement54 note54 notes53 discussed53 regards52
    remedy cure75 treatment64 treat58 heal57 treating56 treated56 solution54 patch52
    remember remembered80 forget73 recall65 recalling64 reminded60 mention55
    remembered remember80 recall67 recalling66 forget65 reminded57 memo53
    remind reminder67 reminded60 notify53
    reminded reminder61 remember60 remind60 remembered57
    reminder remind67 reminded61 notify54 alert53 forget52
    remodel redesign62 recreate59 rebuild58 model55 refine54 modification52
    removal removing89 remove85 removed68 eliminate68 delving67 purged67 dismantled66 dismantling64 destroying61 gone61
    remove removing96 removal85 delete75 removed75 eliminate68 replace63 delving63 destroy62 purged62 gone61
    removed remove75 removal68 removing68 gone64 declined60 banned60 fixed59 delete59 changed57 claimed57
    removing remove96 removal89 eliminate71 delete68 removed68 delving68 replace61 purged61 destroy61 destroying61
    renamed named67 name55 title54 nickname54 pseudonym54 changed53 names52 trademark52
    render display56 displayed53
    renege reneged71 convene52
    reneged renege71 rescinded64 remanded57 dealt57 cancel57 commited56 revived53 repaid53 recur53 cancell52
    renew renews94 renewed67 reset52
    renewed renews70 renew67 canceled62 cancelled61 finale54
    renews renew94 renewed70
    rent rental88 apartment70 lease69 landlord68 housing66 lodging57 accommodation56 bedroom56 houses55 afford53
    rental rent88 landlord71 apartment69 lease64 housing62 bedroom60 hotel60 guesthouses58 accommodation57 lodging57
    reopen reopening95 reopened85 closed73 closing67 opened62 open60 opening58 restarted55 opens55 shutting52
    reopened reopen85 reopening80 closed79 opened72 open66 restarted62 closing61 revived61 opening56 close55
    reopening reopen95 reopened80 closed68 closing67 opened58 opening56 restarted55 open54 resuming53 shutting53
    rep reputation76 paid61 repaid60 representative58 rewarded56 charged55 pay52 paying52
    repaid paying70 repay68 pay68 reimburse67 paid67 payment66 owe65 payments62 refunds61 refund61
    repair repaired93 repairs88 maintenance66 damaged66 fix63 broken63 fixes62 replacement61 rebuild60 fault60
    repaired repair93 repairs84 damaged71 broken64 broke62 recovered61 fix59 wrecked59 maintenance58 injured58
    repairs repair88 repaired84 maintenance73 inspected62 rebuild60 restoration58 fixes57 mechanic57 damaged56 inspection55
    repatriate repatriated65 reviving57 reintroduction55 disengagement55 abandoning55 repelled54 repaid52 imprison52 imprisoned52
    repatriated repatriate65 recovered62 recur62 restored58 regained57 resumption57 revived56 rescinded56 transferred54 recover53
    repay payments81 payment76 owe76 loan72 paying69 repaid68 lend66 debt66 pay66 loans64
    repeat repeated83 repeatedly80 repetition77 continued59 continuing55 loop55 continue55 reiterate54 continues54 once54
    repeated repeat83 repeatedly79 repetition77 once60 frequent58 continued55 reiterated55 again55 doubled54 reiterate54
    repeatedly repeat80 repeated79 repetition78 frequent69 once67 consistently60 continues54 continued53
    repelled repatriate54
    repercussions consequences74 retaliation63 consequence57 punishment53 prosecute52 reprimanded52 prosecuted52 lawsuit52 punishing52
    repetition repeatedly78 repeat77 repeated77 recalling55 consist53 once52
    replace replacing90 replacement84 substitute73 remove63 alter63 modify62 changing62 removing61 change59 amend57
    replacement replacing86 replace84 substitute68 repair61 repaired56 changing54 repairs53 modify53 stripped53 broken52
    replacing replace90 replacement86 substitute67 changing66 modify63 removing60 repair59 change59 alter59 modification59
    replication stoning55
    replied responded87 reply85 replies74 answered69 respond67 message60 response59 interested57 contacted56 invited55
    replies reply83 respond76 responded75 replied74 answered68 response68 retorted63 comment63 answer59 asks56
    reply replied85 replies83 responded83 respond80 answered73 response69 answer66 comment62 message56 asked55
    report reporting82 reported81 reports79 presented54 complain53 fact52 investigated52 summary52 detail52 stated52
    reported report81 reporting72 reports61 complained60 complain56 stated56 posting55 comment55 reviewed54 told53
    reporter reporters85 journalist78 journalism71 reporting57 newspaper56 photographer56 news56 spokesman54 commentary53
    reporters reporter85 journalist80 journalism76 newspaper63 media58 news57 photographer56 broadcast56 commentary53
    reporting reports88 report82 reported72 reporter57 complaints55 inform53 complains52 complaint52 posts52 record52
    reports reporting88 report79 reported61 complaints53 investigated52
    represent represented76 representative59 representation52
    representation represented74 characterize65 representative57 depict54 character54 expressed54 represent52 recognition52
    representative congressman79 legislature63 represented60 represent59 councillor59 rep58 politician58 constituency58 governor58 representation57
    represented represent76 representation74 depict62 representative60 characterize58 expressed58 denote57 participated57 symbolize57 expressing56
    reprimanded chastised60 retaliated59 harassed55 harassing54 retaliate53 harassment52 rebuffed52 disbanding52 repercussions52 punished52
    reproduce reproduction86 offspring61 breeding61 creation57 birth56 breed54 generation53 sex52 evolution52 sexually52
    reproduction reproduce86 offspring66 breeding65 creation54 birth53 evolution53 breed52
    reptile creature58 snake57 dinosaur54 critter53 animal52
    republic monarchy63 nation63 government62 dictatorship62 govern60 country59 democracy59 regime57 citizen54 liberty53
    reputation rep76 rank60 rewarded59 reward58 prize57 account56 credit56 points55 paid55 charged55
    request requested85 requests69 sought68 need67 wanted67 available64 required63 supplied61 submitted61 needed61
    requested request85 wanted70 required69 added68 sought67 invited65 available65 needed65 sent63 supplied63
    requests request69 seeks64 seeking60 sought60 inquiries59 demanded58 requested57 needs57 prompted57 wants57
    require requires81 requiring78 requirement67 mandate60 necessary60 needs58 necessity57 required55 demanded54 obligation52
    required needed79 necessary72 requirement72 requested69 need67 request63 requires63 provided62 demanded60 needs58
    requirement requires75 required72 requiring71 require67 necessary65 needs60 need59 obligation59 qualification58 specify58
    requires requiring85 require81 requirement75 necessary74 needs70 necessity67 must66 required63 obligation60 mandate59
    requiring requires85 require78 necessary73 requirement71 necessity69 mandate64 obligation63 imposed63 needs59 demanding59
    reschedule scheduled65 schedule60 postponed55 resuming55
    rescinded remanded66 reneged64 recur62 defaced61 revoked60 retook58 abstained57 relents57 removal57 retaliated56
    rescue rescuing84 rescued83 survival59 disaster59 emergency59 crisis57 recovery56 kidnapped56 evacuated56 shelter56
    rescued rescue83 rescuing81 recover64 evacuated62 recovered61 captured59 recovery58 froze58 kidnapped57 trapped56
    rescuing rescue84 rescued81 spared60 escape59 survival59 kidnapped57 escapes57 survive57 escaped56 captured56
    research researcher75 study66 scientific65 investigating63 investigated60 investigation59 investigate58 investigations58 technology58 science58
    researcher research75 scientist72 investigator70 scientific68 scholar67 study62 career61 profession61 science60 anthropologist59
    resemble similar68 mimic65 similarity64 likened61 appearance59 impression55 specimen52 shape52 compare52
    reservation booking68 reserve60 booked54 concession54 seat53
    reserve reservation60 retains54
    reset restarted70 restore61 resuming56 cleared55 clearing55 regained55 restores53 restored52 renew52
    reside residence78 resident74 inhabitant63 inhabit61 housing56 settled56 housed55 relocated54 living54 apartment53
    residence reside78 resident74 housing63 houses62 house61 inhabitant59 apartment58 home57 accommodation55 rental55
    resident residence74 reside74 citizen67 inhabitant64 relocated57 settled56 inhabit56 foreigner52 housed52 living52
    resign resigns91 resigning91 resignation89 resigned84 resignations82 depart68 leave64 quit64 quitting63 quits60
    resignation resignations94 resign89 resigning88 resigned84 resigns83 depart68 leave59 dismissal59 termination59 leaving58
    resignations resignation94 resigns87 resigning82 resign82 resigned80 depart63 dismissals63 termination61 quits58 rehires57
    resigned resigning89 resigns85 resign84 resignation84 resignations80 ousted68 leaving63 depart63 fired63 quits60
    resigning resign91 resigned89 resignation88 resigns86 resignations82 leaving68 quitting67 leave65 depart64 quit64
    resigns resign91 resignations87 resigning86 resigned85 resignation83 quits65 depart63 leaving59 quitting58 leave57
    resilience survival59 disaster55 crisis52
    resist resistance82 resisted74 resisting66 obey59 refuse57 protested56 defiance53 attack53 force53
    resistance resist82 resisted73 resisting64
    resisted resist74 resistance73 resisting71 refusal59 refuses59 refused58 protested58 unwilling58 objected57 reject56
    resisting resisted71 resist66 resistance64 defiance58 restraint58 obey56 conduct54 fleeing54 defended54 unwilling54
    resolution resolve55 measurement52
    resolve resolves94 resolution55
    resolved solved73 fixed70 fix53 worked52
    resolves resolve94 fixes55
    resort tourism65 vacation63 tourist62 hotel62 tourists59 spa55 adventure52 trip52 leisure52 visiting52
    resource links61 linked60 contents56 website54 google54 linking53 content53 site53 asset53 project52
    respect honour66 honor63 regard56 appreciation56 courtesy55 deserve55 gratitude53 obligation52
    respond response84 reply80 responded79 replies76 replied67 answered66 comment61 answer59 retorted57 reacted57
    responded replied87 reply83 respond79 replies75 response70 answered69 contacted65 declined58 reacted57 interested57
    response respond84 responded70 reply69 replies68 answered60 answer60 replied59 returned58 retorted57 comeback57
    responsibility responsible87 obligation67 duties65 liability59 role56 duty56 authority55 blamed55 involvement54 negligence53
    responsible responsibility87 blamed63 duties59 liability58 role56 authority56 obligation56 involved55 involvement54 justice53
    rest resting71 tired57 sleep55 slept53 sleeping53
    restarted reset70 reopened62 unable61 restore59 restored59 stopped57 enabled57 loading57 started55 loaded55
    restaurant dining74 waiter69 cafe69 cuisine68 kitchen67 meal63 waitress63 food61 hotel61 chef60
    resting rest71 sleeping61 laying60 sleep58 tired56 slept55 fatigue52
    restoration restored65 reclaimed63 revival62 restore62 restores62 reviving61 regained60 revive60 recovered59 repairs58
    restore restores89 restored87 regained72 recover67 recovered67 restoration62 reset61 resumption60 restarted59 revive58
    restored restore87 restores84 regained73 recovered70 revived69 restoration65 returned64 recreate61 recur61 vanished60
    restores restore89 restored84 regained70 recovered63 restoration62 recover60 resumption59 revive59 backup58 revived57
    restraint imprisonment60 resisting58 locking58 enforcement58 protection56 coerced56 protections56 imposed56 imprisoned56 handcuffs56
    restrict restriction84 restrictions78 limiting74 prohibit72 forbid70 allow70 forbids69 allowing69 restricted68 preventing67
    restricted restrictions80 restriction72 forbidden69 restrict68 permitted63 locked62 allow62 banned61 prohibits59 allowed58
    restriction restrictions86 restrict84 restricted72 allowing68 limitation68 allow64 prohibit63 limiting62 prohibits61 exemption61
    restrictions restriction86 restricted80 restrict78 limitation71 prohibits71 allowing68 allow66 forbids66 forbidden65 prohibit64
    result outcome68 resulted68 resulting63 proved61 concluded59 won59 prize57 conclude57 demonstrated57 attempt57
    resulted resulting79 result68 caused62 won61 outcome61 concluded60 yielded59 ended58 contributed58 defeated58
    resulting resulted79 result63 outcome60 ending57 end56 occur56 causing56 finish56 caused56 formed54
    resume resumed70 resuming56
    resumed resuming78 resume70 halted65 paused58 rejoined57 interrupted57 revived56 regained56 reopened55 commence55
    resuming resumed78 paused66 interrupted64 pausing61 pause60 resumption60 halted59 revived58 interruption58 resume56
    resumption recur61 resuming60 restore60 restores59 retraction59 restored58 recovered57 repatriated57 reviving57 rescinded56
    retail shopping68 sales67 shop67 shops66 commerce65 store62 boutique59 sale56 dealer56 customer56
    retain retained75 retains73 retention70 holding57 preserve56 keeping56 lingering55 holds55 loosened54 hold54
    retained retains78 retain75 kept66 keeping65 remain63 remained63 maintained62 retention62 lingering61 carried59
    retains retained78 retain73 holds65 holding60 remain59 kept59 maintains59 keeping58 remained58 maintained58
    retake retaking76 retaken68 retraction57 recur55 examination52
    retaken retaking70 overtaken70 retake68 recaptured62 retraction59 recur59 regained57 retook57 regaining55 remanded55
    retaking retake76 retaken70 reviving63 recur62 retraction61 retook58 remanded54 revise54 recreate54 revisit53
    retaliate retaliated82 retook61 remanded57 relents56 retaliation56 reaffirm55 rebuffed55 reaffirming54 reiterate54 reiterates53
    retaliated retaliate82 remanded60 reprimanded59 retook58 relents58 rescinded56 retraction56 rebuffed56 retaliation54 repatriated52
    retaliation repercussions63 aggression58 confrontation58 punishment58 harassment58 consequences57 intervened57 threatening56 retaliate56 reaction55
    retention retain70 retained62 keeping57 retains56 lingering52 memory52 recalling52
    retire retirement90 career55 aging55 resigning54 pensions54 staying53
    retirement retire90 pensions66 aging58 career56 lifetime52
    retook reap64 retraction64 retaliate61 rebuff59 recur58 retaliated58 retaking58 remanded58 rescinded58 retaken57
    retorted replies63 response57 respond57 reacted56 comeback55 replied53 reply53 enraged52 responded52
    retraction retook64 retaking61 reintroduction60 retaken59 resumption59 remanded58 retake57 removal57 recur56 retaliated56
    retreat retreated80 abandon58 surrender55 flee55 depart55 evacuate54 fleeing53 away52 staying52 surrendering52
    retreated retreat80 abandon55 recaptured54 weakened54 wounded53 surrender53 withdrew53 fleeing53 surrendering52 withdrawn52
    retrieval searching67 searches66 search65 retrieve59 relevance55 seeking53 seeks53 discovery52 recognition52
    retrieve recovered69 obtain67 returning60 retrieval59 recover57 rescued55 returned55 stored54 grab54 captured54
    return returning93 returns86 returned81 refund59 refunds59 recur59 comeback58 response56 regained54 back53
    returned return81 returning79 returns68 restored64 received61 arrived59 recur59 receive59 response58 back56
    returning return93 returns83 returned79 retrieve60 comeback57 recur56 regained55 restore55 restores53 back52
    returns return86 returning83 returned68 refunds56
    reveal uncover75 revealed74 uncovering74 hide70 secret66 disclose62 disclosed60 secrecy59 hinted59 expose58
    revealed reveal74 unveiled67 disclosed65 hinted65 realized60 secret59 discovered58 leaked57 undisclosed56 uncover56
    revelations wrath53 doom52
    revenue profit73 income66 sales65 tax64 business60 expense59 pays58 money58 pricing57 funding57
    revered famed68 lauded65 fame58 praised55 commended54 fiercely53 praising53 honor52 prominence52 honored52
    reversal reverse86 reverses83 reversed80 flip66 revise60 opposite59 flips59 inversion58 reviving57 retraction55
    reverse reverses90 reversed90 reversal86 opposite69 flip66 revise62 direction62 turn60 flips59 turned58
    reversed reverse90 reverses81 reversal80 opposite66 flip62 turned60 direction59 flips56 turn54 revise54
    reverses reverse90 reversal83 reversed81 flips67 flip61 opposite60 revise59 direction58 revolve57 turn56
    review reviewed89 reviews86 reviewer80 critics60 feedback60 rating59 criticism56 critical56 approved55 praised54
    reviewed review89 reviews77 reviewer72 approved65 feedback58 rejected58 approve58 watched57 discussed56 considered56
    reviewer review80 reviews77 reviewed72 critics68 critic60 criticism59 rating58 criticising57 criticised56 referee56
    reviews review86 reviewer77 reviewed77 critics66 feedback60 criticism59 complaints58 rating57 criticising56 criticized55
    revise revisit72 revision70 reverse62 reviving61 reversal60 reverses59 revolve57 reversed54 retaking54 progressed53
    revision revise70 modification58 reviving57 changes57 commits53 revisit52 amend52 modify52 version52
    revisit revise72 reverse55 reviving55 reversal54 retaking53 revision52 anticipate52 continued52 reconsider52
    revival revive66 regained66 revived63 restoration62 regaining61 reviving59 overcame57 recur52 rise52 restored52
    revive revived80 revival66 regained65 reviving62 restoration60 restores59 dead59 restored58 restore58 recover58
    revived revive80 restored69 regained67 revival63 recovered61 cleared61 reopened61 vanished60 recur60 recreate59
    reviving regained64 regaining63 retaking63 revive62 recover61 restoration61 revise61 recur60 preserve60 recovered60
    revoked overturned70 withdrawn61 disqualification60 rescinded60 denounced59 dismissed58 removal58 expelled55 ousted55 overturn54
    revolt uprising87 rebellion82 rebelled81 unrest71 revolution71 overthrown67 overthrowing66 overthrow65 protest61 protests60
    revolution revolt71 uprising62 rebelled60 overthrown60 overthrow58 rebellion57 overthrowing57 unrest56 democracy56 marches54
    revolve reverses57 revise57 reverse56 reversal53 chaotic53
    reward rewarded80 incentive77 prize65 appreciation60 earned59 reputation58 motivation58 promotion58 award58 giving57
    rewarded reward80 prize74 award71 earned69 awarded64 paid63 medal60 appreciation59 reputation59 honored59
    rice cereal62 grain60 wheat59 corn58 food58 maize54 soybean54 soy53 cuisine52
    richocheted tendered52
    ride riding85 rider68 rode63 bike59 bicycle59 trip59 drove58 trail57 drive57 haul54
    rider riding74 ride68 rode63 bike61 bicycle60 passenger56 horse54 saddle52
    riding ride85 rider74 bike71 bicycle70 driving60 rode60 racing56 sport56 saddle55 trail54
    rifle rifles89 gun81 firearms77 weapon73 guns73 armament72 ammunition70 barrel68 weaponry67 weapons67
    rifles rifle89 firearms83 guns80 armament74 weaponry73 weapons73 gun73 ammunition72 weapon66 shootings65
    right correct73 too52 still52
    rights freedom65 privilege62 permission59 ownership57 allowing55 allows54 amendment53 consent52 restrictions52 consents52
    ring jewelry62 circle53
    rinse wash72 cleaning70 clean67 washing66 cleaned61 cleaner60 cleansed59 whitewash56 wipe54 dirty52
    riot rioting81 riots77 rioted75 uprising58 protest56 rebellion56 stampede54 chaos54 protests52 unrest52
    rioted rioting79 riot75 riots69 picketed58 torched57 rocketed56 boycotted53 banned52 labored52
    rioting riots82 riot81 rioted79 protest64 violent61 protests59 picketing59 uprising59 unrest59 violence58
    riots rioting82 riot77 unrest74 protests71 protest70 rioted69 uprising67 protesting64 incidents62 violent61
    rip devastated68 sad64 died63 brutal56 shame54 happened52 condolence52
    ripped tore66 torn63 stripped55 muscle52 heavy52 shattered52
    ripple cloud53
    rise rises87 raising62 arise61 raised61 raise60 descend58 raiser57 high56 hailed55 climb55
    rises rise87 high60 raising58 raise58 raised57 hails57 rose57 hailing56 arise56 raiser55
    risk danger72 dangerous63 fear63 safety61 cautious60 threats60 caution59 vulnerability59 scare58 liability57
    rivalry feuding67 clashes65 conflict64 clash56 duel56 quarrel56 hostilities55 infighting55 match54 championship54
    river waters66 flood61 flooding57 water57 waterfall57 pool56 boat53 flow52 fountain52 valley52
    road roads88 highway81 street80 roadside79 streets75 driveway73 lane66 avenue63 driving63 route62
    roadblocks block58 blocking57 bans54
    roads road88 highway77 roadside77 streets75 driveway69 street66 traffic65 paved63 vehicles62 driving60
    roadside road79 roads77 highway73 driveway65 streets64 driving63 vehicles61 vehicle61 traffic61 street61
    roam wander53 wandering52
    roared shouted66 screamed63 cheered62 shouting59 shout59 yelled58 blew58 screaming57 hailed56 sounded56
    rob robbed56 bill53 stole52 captain52
    robbed robbery71 stole68 stolen65 steal60 theft59 thief58 stealing57 won57 rob56 robberies55
    robberies robbery80 thefts74 crime71 crimes69 theft65 jailing64 thief62 arrests61 murders60 jail59
    robbery robberies80 robbed71 theft70 thefts67 thief66 stole64 crime64 stealing63 steal62 stolen60
    robe gown69 skirt63 outfit63 costume62 underwear61 clothing61 wearing60 belt60 clothes59 scarf59
    robot robotics80 machine59 agent53
    robotics robot80 kinematics58 mechanics54 motion54 locomotion53
    robust stability55 stable55 feasible53
    rock rocks88 stone70 stones64 music63 band58 stoned57 genre55 cave54 sand53 metal53
    rocket rockets81 rocketed78 missile68 missiles60 shuttle58 spacecraft58 jet56 engine55 fuel55 flight54
    rocketed rocket78 rockets64 torched63 shuttled59 exploded57 gunned56 beefed56 rioted56 explosion55 explodes52
    rockets rocket81 rocketed64 missile60 missiles59 basketball56 harden55 championship52
    rocks rock88 stone71 stones71 mineral59 marble59 sand58 stoned58 grass54 mud54 dirt53
    rode rodent66 rider63 ride63 riding60 rat56 horse55 trail53 mouse53
    rodent rat77 rode66 mouse61 hamster59 animal58 rabbit56
    role involvement69 duties65 leadership63 acting61 behalf60 involved60 leader59 director58 participate57 appoint56
    roll rolling91 wrap59 shove58 sweep55 curb55 pack52
    rolling roll91 sweep57 wrap57 slipping53 sway52 wheel52 sacking52
    rom romps80
    romance lover62 kiss60 sexual60 dating59 affair59 sex59 sexually59 love58 girlfriend58 embracing57
    romps rom80
    roof porch59 ceiling55 tent55 balcony54 shelter53 tents53 nest52
    room bedroom81 hallway63 house62 apartment62 inside62 floor60 space58 housing58 place58 guesthouses58
    rooster hen67 chicken66 bird63 feather59 chick58 finch55 chickening55 egg54 dove53
    root lend52
    rose rises57 jack54 rise53
    rot deterioration52 overthrowing52 vomit52 death52
    rotation orientation66 spin61 angle53 orient53 turn52 maneuvers52 transform52
    roughness dirty53
    round rounded83 roundup76 rounds73 oval67 shape63 quarter61 square57 cent56 circle56 flat55
    rounded round83 roundup67 oval64 flat63 shape61 cent57 widened57 circle55 bend54 encircled54
    rounds round73 roundup60 shootouts57 shootout57 ammunition55 battles53 rounded52
    roundup round76 rounded67 rounds60
    route journey65 path64 road62 highway62 destination57 roads56 reach56 flight54 traveler54 trip53
    routine workout61 exercise57 exercises54 everyday54
    row table66 grid60 column59
    rub massage55 peel53 wax53
    rubber material64 plastic64 foam58 tire57 fabric56 substance53 tyres53
    rubble debris68 demolition66 scrap57 reclaimed57 looted57 dirt55 brick53 remains53 concrete53 buried52
    rudeness manners65 politely56 courtesy53
    ruin destroying69 destroy67 destroys66 destruction64 destroyed63 wrecked58 damage53 damaging53
    rule rules88 ruling58 ruled56 valid55 rulings52 confusion52
    ruled ruling79 rulings73 reigned71 reign66 reigning63 authority59 dictatorship59 govern58 monarchy58 conquered57
    ruler measurement64 measuring62 inch58 scale56 geometry53 length52 width52
    rules rule88 valid56 ruling54 allowed53
    ruling rulings92 ruled79 precedent62 judicial60 court60 jurisdiction60 law59 rule58 courting58 overturned57
    rulings ruling92 ruled73 precedent61 judicial60 court58 courting57 jurisdiction56 law55 prosecution54 appeals53
    rum alcohol59 cocktail59 vodka57 beverage56 wine56 drinking54 beer52
    rumblings tremors56 screaming56 noise55 roared54 jolts54 jolted53
    rumor rumored71 speculation58 speculated56 news56 hoax54
    rumored speculated72 rumor71 speculation64 upcoming59 hinted55
    run running85 runs84 ran83 runner70 kill52
    runner running78 runs78 run70 ran68 rushing61 track61 racing60 race59 athlete55 rushes53
    running runs86 run85 runner78 ran78 racing60 workout60 rushing59 race55 doing55 track55
    runs running86 run84 ran83 runner78 rushes59 rushing57 operated54 racing54 operating53 launch53
    ruse trick61 disguised57 scheme55 fool54 heel54
    rush rushing70 rushes69 rushed53 pace52
    rushed rushing61 slow61 ran59 rushes58 hurry55 promptly54 rush53 pace53 runs53 delays52
    rushes rushing80 rush69 runs59 rushed58 pace57 runner53
    rushing rushes80 rush70 pace67 runner61 rushed61 running59 runs57 fleeing53 sacks52
    russia moscow83 ukraine75 china74 russian71 japan70 country69 korea69 europe66 india61 pakistan61
    russian russia71 moscow69 vodka61 ukraine57 polish57 language55 foreign54 nationality54 asian53 foreigner52
    sacked sacking69 dismissed64 fired61 resigned58 ousted57 dismissal57 demolished56 dismissals56 inflicted56 sacks55
    sacking sacked69 sacks64 snatching59 slaying55 surrendering55 punishing54 raping54 leaving54 dumping53 balked53
    sacks sacking64 tackle57 sacked55 bags55 piled54 tackled53 bag53 rushing52 catches52
    sacrifice slaughtered66 slaughter60 martyred54 betrayal53 killing53
    sad saddened77 devastated67 shame65 rip64 cried56 brutal54 shameful53 hope52
    saddened sad77 devastated62 dismayed58 disappointed58 cried56 indignant54
    saddle seat63 horse60 riding55 mare53 rider52
    safe cautious76 safety71 dangerous70 danger69 secure63 caution62 worry59 cautioned58 warning56 safeguarded55
    safeguard safeguarded93 protect75 protections75 protection71 secure70 protected69 securing68 security66 safety66 protects65
    safeguarded safeguard93 protections71 protect70 secure70 protection69 protected67 safety65 securing64 protects61 caution61
    safety danger77 safe71 dangerous69 caution68 protection66 safeguard66 safeguarded65 cautious62 security61 risk61
    said says76 told65 stated65 saying64 say64 quote59 spoken55 did54 quoted54 talked54
    sail sailing88 boat72 ships70 cruises63 cruise63 maritime62 ship60 naval60 cruised59 vessel58
    sailing sail88 boat72 maritime67 ships66 cruises66 cruise63 naval62 sea59 cruised57 sinking56
    salad meal64 bowl62 food60 vegetable59 eating56 soup56 cuisine56 cheese55 dinner55 fruit54
    salary wage71 income65 compensation59 pays59 payroll55 earn52
    sale selling86 sell80 buyer78 sells78 sales78 seller76 buying74 purchase73 deals71 buy71
    sales sale78 selling75 retail67 business66 sells66 commerce66 salesman66 revenue65 marketing64 sell63
    salesman sales66 commerce56 waiter54 dealer53 marketing53 shop53 marketer52 retail52 customer52 selling52
    salinity salt56 saluting55 salvoes52
    salon boutique57 hair55 haircut53
    salsa chili63 cuisine52 pizza52
    salt salinity56 water55 mineral54 pepper52
    salute saluted85 saluting59 greeting52
    saluted salute85 acknowledged54 applauded53 thanked53 bless53 thanking52 saluting52 applaud52
    saluting salvoes70 salute59 salinity55 saluted52 commended52
    salvation heaven62 forgiveness57 religion56 faith55 saved54 condemnation54 church53
    salvoes saluting70 attention52 salinity52
    sample samples93 sampling82 specimen59 test56 experiment55 collected52 demo52
    samples sample93 sampling79 specimen58 experiment52
    sampling sample82 samples79
    sanction enforcement66 enforce63 sanctions62 sanctioned61 punished55 consequence54 forbade54 prohibit53 punishment53 disbanding53
    sanctioned sanctions70 imposed67 sanction61 regulation58 punished58 forbade58 prohibits57 enforcement57 prohibit56 restrictions56
    sanctions sanctioned70 sanction62 imperialism55 punishment53 tariffs53 consequences52 diplomacy52 consequence52
    sanctuaries harbour52
    sand beach70 mud64 desert63 dust61 dirt61 grit59 shore59 rocks58 chalk58 grain56
    sandwich bread67 burger64 lunch62 meal60 snack58 meat58 lunches57 toast57 cheese56 platter56
    sap enterprise52
    sat exam57 examination55 admission55 attending54 qualification53 sit52
    satellite spacecraft60 orbit55 dish55 telescope54 sky53
    satisfaction satisfied75 dissatisfaction69 success64 happiness63 satisfy60 fulfill60 successful59 enjoyment58 gratitude55 desire55
    satisfied satisfaction75 fulfill67 satisfy67 happy61 successful60 dissatisfaction59 pleased59 complete58 pleasure56 concluded56
    satisfy fulfill71 satisfied67 satisfaction60 attain53
    sauce saucepan67 tomato56 pasta54
    saucepan sauce67 pan57 panel54 tomato52
    saudi morocco69 pakistan66 kuwait65 iraqi61 korea60 russia59 ukraine56 india56 egypt54 country54
    save saved86 keep58 keeping55 spared52 safe52
    saved save86 kept58 spared57 rescued55 keeping55 keep55 salvation54 committed53 safe53 preserve53
    saw sees61 seen59 wood52 blade52
    say saying71 says71 said64 suppose53 let52 telling52
    saying say71 says69 telling66 said64 speaking60 spoken54 phrase54 wording53 quote52 about52
    says said76 say71 saying69 told61 tells61 stated60 gives55 telling53 but53 complains52
    scale measurement63 measuring62 weigh60 magnitude57 small57 ruler56 size55 weight55 massive53 zoom52
    scam scammer79 fraud61 legitimate56 claims54
    scammer scam79 fraud56 scour52
    scan scanners80
    scandal indictment59 fraud56 prosecution53 allegations52
    scanners scan80 detector57 inspection52
    scare fear74 frighten71 threat65 threats63 danger61 scream59 horror59 risk58 alarmed57 panic57
    scarf mask60 robe59 shield59 cloth57 sleeve56 vest55 costume55 blanket54 clothing54 knife53
    scenario situation77 outcome55 complication55 opportunity54 possibility54 conditions54 event54 crisis54 dilemma53 depending52
    scene movie68 film67 context57 episode57 dialogue56 place53 cinema52 paragraph52 chapter52
    scenery landscape64 surroundings63 terrain62 environment58 land58 location56 countryside56 explore55 hiking55 nature55
    scent smell82 smelled79 perfume78 stink58 tasting57 taste57 flavor56 spray56 sprayed54 sensation53
    schedule scheduled87 weekly63 reschedule60 monday56 deadline55 week53 calendar52
    scheduled schedule87 reschedule65 weekly58 planned58 plans55 monday55 postponed54 deadline54 upcoming53 appointment53
    scheme ruse55
    scholar researcher67 intellectual60 scientist56 anthropologist55 philosopher54 institution54 historian53 scholarship53 doctorate52
    scholarship college64 university62 admission61 attending60 campus54 sponsor54 semester53 graduate53 funding53 education53
    school schools87 education73 college73 classroom67 student65 university64 teacher61 teaching60 semester59 gym57
    schools school87 education72 college68 classroom64 university62 teaching58 places58 teacher56 campus55 student54
    sci science69 scientific66 scientist65 metascience53 chemistry53 biologist53 researcher52 chemist52
    science scientific87 scientist76 sci69 chemistry64 metascience63 discovery61 researcher60 biologist59 math59 technology58
    scientific science87 scientist77 researcher68 sci66 research65 metascience64 biologist59 technological58 study57 technology55
    scientist scientific77 science76 biologist74 researcher72 sci65 chemist64 investigator63 doctor60 anthropologist58 discovered57
    scolded scorned70 scour58 spooked56 snubbed52 beefed52
    scoop scooping90 powder58 dig55 spoon54 ton52 pile52
    scooping scoop90 powder55 pile55 snatching54 pipe52
    scope rifle55 context52
    score scored84 scoring81 rating63 semifinal58 goal54 points53 zero53 touchdown53 tied53 result53
    scored score84 scoring84 goal68 touchdowns60 semifinal59 touchdown59 conceded58 points57 resulted55 penalty55
    scoring scored84 score81 goal65 touchdowns63 touchdown59 points58 throws55 ball55 penalty54 playing53
    scorned scolded70 spooked54
    scour scolded58 scrutinise57 scammer52
    scramble chaotic53 loop52 twist52 hack52
    scrap scrape63 rubble57 extract57 crawl57 pile57 dumping55 scrapped55 reclaimed52
    scrape scrap63 scratch58 crawl56 extract55 peel53
    scrapped defunct59 vanished59 dismantled58 demolished58 abandoned58 scrap55 buried55 dismissed54 gone54 recovered54
    scratch scrape58
    scream screaming85 screamed75 yell71 shouting65 silence61 yelled61 silent60 moan59 scare59 shout58
    screamed screaming82 yelled76 scream75 shouted69 yell63 roared63 exclaimed60 shouting60 cried60 chanted53
    screaming scream85 screamed82 shouting69 yelled62 noise62 yell61 cheering59 silence58 silent57 roared57
    screen monitor67 display64 screened62 window60 screenshots53 tablet53 view52 displayed52
    screened screen62 watched52
    screenshots pictures63 photograph55 screen53 pic52
    screw drill66 drilled58 bolts56 attach55 mount53 hole52 drilling52 gear52
    script code56 command55 executing53 execute52
    scrutinise scour57
    scrutiny examining68 concerns67 examined64 investigation63 examine63 probing61 investigating61 investigations60 inquiry59 examination58
    sculpture statue78 artwork71 art66 carving60 artist57 painter56 museum53 craft53 painting52 decorations52
    sea ocean87 waters72 coast68 shore67 maritime66 submarine66 boat65 beach64 ships64 naval63
    seacom sea62 maritime53 ships52
    seal sealing81 sealed71 mask54 protect53 secured52 preserve52
    sealed sealing74 seal71 secured59 fresh56 locked55 kept55 secrecy55 leak54 closed53 clinched53
    sealing seal81 sealed74 preserve56 securing52
    search searching94 searches93 searched80 finding73 google73 seeking68 find67 locate66 finds66 retrieval65
    searched searching80 search80 searches77 seeking67 sought65 looking64 find61 locate61 finding60 looked59
    searches search93 searching91 searched77 google73 finding67 retrieval66 seeking65 locate65 finds64 find59
    searching search94 searches91 searched80 finding78 seeking74 finds72 find70 retrieval67 locate67 google66
    season winter67 year65 spring62 month60 summer60 playoffs59 playoff57 week56 episode53 championship53
    seat chair76 sit70 saddle63 toilet56 couch56 boarded55 position54 wheelchair54 reservation53 passenger53
    secession union60 independence53 annexed53
    second third74 seconded68 first61 another60 two53 best52 again52
    secondary primary71 alternate53
    seconded second68 pleas52
    secrecy confidentiality73 security69 secure66 secret64 privacy61 securing60 reveal59 secured59 leaks56 disclose56
    secret reveal66 secrecy64 confesses60 leaked59 leak59 revealed59 mystery57 mysteries55 confidentiality54 twist54
    secretary appointee61 appoint61 cabinet58 spokesman58 adviser58 ministers58 assistant57 deputy57 diplomat57 minister56
    sect congregation65 cult61 faction59 church55 cleric54
    section sectioned77 chapter55 portion53 overview52
    sectioned section77 heading54
    sector industry59
    secure security84 secured84 securing83 safeguard70 safeguarded70 protect67 protected67 secrecy66 protection66 safe63
    secured secure84 securing81 security69 protected63 locked59 sealed59 secrecy59 tight58 safeguarded57 protection56
    securing secure83 secured81 security80 protect70 safeguard68 protection67 protections66 protects65 safeguarded64 guarding63
    security secure84 securing80 protection70 secured69 secrecy69 protect66 protections66 safeguard66 enforcement64 privacy63
    see seen61 look60 gives59 know58 tell56 sees55 show55 knows54 showed53 explain52
    seed planted64 seeded61 planting60 breeding52
    seeded seed61
    seek seeks75 seeking61 seeker60 desire56 searching55 sought54 keenness54 exploration52 requests52 explore52
    seeker seeks62 seeking62 seek60 sought59
    seeking sought78 searching74 seeks74 search68 searched67 looking67 searches65 finding62 seeker62 inquiries61
    seeks seek75 seeking74 sought69 requests64 seeker62 searching59 searches54 inquiries54 finds53 retrieval53
    seem look56 looks54 appear54 just53
    seen sees74 shown68 showed64 showing61 appear61 see61 appearing60 appeared60 saw59 looked58
    sees seen74 sight63 saw61 perceive61 showing59 vision57 show56 recognise56 see55 recognises55
    segment junction56 cuts52 divide52 encircled52
    seize seizing80 seized76 conquered59 recaptured59 dominate57 raided56 acquire55 looted55 snatched53 possess53
    seized seize76 seizing76 recaptured65 raided61 snatched60 confiscated60 looted59 reclaimed58 deposed57 conquered56
    seizing seize80 seized76 recaptured62 levying59 snatching58 raided57 looted55 looting55 takeover55 snatched54
    seizure seizing53
    select selection66 choose59 chosen57 chose56 pick56 picks53 option53 picked53
    selection selective73 chosen72 select66 choose66 picks63 choice63 chose62 picked62 pick60 determined56
    selective selection73 chosen59 picks53 picked53 targeted53 choose52 choice52
    self herself66 himself66 ego63 own63 ourselves62 themselves58 autonomy56 suicide55 body54 itself54
    sell selling91 sells85 sale80 buy75 buyer74 buying70 seller69 trading66 sold64 bought64
    seller buyer82 selling77 sale76 purchase72 buying69 sell69 bought66 sells66 buy64 deals64
    selling sell91 sale86 sells82 buyer77 seller77 sales75 buying74 trading71 buy69 purchase68
    sells sell85 selling82 sale78 buy70 buying66 sales66 seller66 sold64 purchase63 buyer63
    semantics logic62 linguistics57 formalism56 language54 interpretation54 sentences53 wording53 analogy52 annotate52 describing52
    semester campus70 college69 student68 university66 attending63 lecture60 classroom59 school59 scholarship53 admission53
    semifinal semifinals89 quarterfinals81 final67 tournament61 eliminated60 scored59 unbeaten59 score58 championship58 match57
    semifinals semifinal89 quarterfinals85 playoff64 tournament64 playoffs62 championship61 final57 eliminated54 unbeaten53
    senator congressman68 politician68 councillor63 governor58 bill57 president55 chairman55 representative54 candidate54 politics53
    send sending88 sends79 sent67 receive67 sender66 message63 delivered62 shipped60 gave60 mail60
    sender sends69 send66 sending64 recipient62 mail59 email59 mailing57 payer56 helper55 sentry54
    sending send88 sends84 sent69 receive69 received65 shipped64 sender64 delivered63 accepted63 message62
    sends sending84 send79 sender69 receiving67 mail66 receive65 email61 recipient60 mailing59 messages58
    senior elder64 student60 adult55
    sensation felt69 feeling68 pain62 feel61 discomfort58 nerve57 taste57 hurt57 touched55 shock53
    sense understand58 explain55 explanation55 clarify55 convinced55 understood54 logic53 point53 confuse52 doubt52
    sensing sensor76 observing59 detector59 detect56 observe55 perception53
    sensitivity variability53 uncertainty52
    sensor sensing76 detector62 detect52
    sent received75 sending69 added69 accepted68 awarded68 send67 shipped66 invited66 completed64 requested63
    sentence sentences87 paragraph68 phrase65 statement65 grammar65 clause60 wording59 dedicate56 keyword56 verb55
    sentenced convicted77 imprisoned74 imprisonment74 jailed73 jail70 punished70 prison67 arrested66 punishment65 verdict64
    sentences sentence87 grammar69 paragraph66 speech62 statements60 phrase57 words57 clause56 wording56 statement54
    sentiment emotion60 mood60 criticism58 criticising58 positively57 criticize56 criticised56 positive55 negatively54 criticized53
    sentry sender54 sends52
    separate separation82 split77 together64 combine56 isolation54 whole53 isolate53 delving52 dismantled52 breakdown52
    separation separate82 isolation66 split65 isolate61 together58 dismantling57 delving56
    sequel movie58 ending55 novel53
    sequence converged63 series61 convergence59
    serial manual52
    series sum67 sequence61 expansion54 converged53
    serious genuinely56 joke54 laughed53
    servant maid62 slave57 secretary56 occupation54 agent53 worshipper53
    serve serving85 served79 serves61 service52 dining52
    served serve79 serving74 serves72 service58 played58 operated53
    server hosting68 host62 hosted58 client55 setup52 service52
    serves served72 serve61 serving57 delivers56 gives54
    service services92 system62 customer60 operates60 served58 business56 serving56 operate56 job55 task55
    services service92 system59 operates59 business57 telephones55 duties55 assistance54 provider54 infrastructure54 operate53
    serving serve85 served74 meal62 dining62 feeding59 serves57 service56 dinner56 eating54 lunches52
    session cookie52
    set sets81 setting66 setoff58
    setoff off64 shutting59 set58 shutdown58 setting58 signoff57 lockdown55 payoffs52
    sets set81
    setting set66 enabling60 enabled59 enable59 default58 setup58 setoff58 changing53 mode53 option53
    settle settled76 settlement68
    settled settle76 settlement71 resident56 reside56 relocated56 moved54 settler53 lived52 residence52 inhabit52
    settlement settled71 settle68 settler62 negotiated56 negotiating55 negotiation55 negotiations54 plaintiff52 negotiate52
    settler colony64 settlement62 migrant60 immigrant59 settled53 villagers53 inhabitant52
    setup installation63 install61 installing59 setting58 installed56 assemble55 build53 connecting53 server52 assembled52
    severe devastating63 hospitalised59 trauma58 troubled56 suffered56 deeply55 fatal54 hampered54 injury54 deadly53
    severed dismantled72 mutilate62 cut60 delving59 cutting59 strangled58 recreate58 removal58 shattered57 stripped57
    sex sexually85 sexual84 prostitute66 marriage64 rape64 romance59 mood58 kiss57 desire56 entertainment56
    sexual sexually93 sex84 homosexuality63 rape62 gender61 inappropriate60 romance60 prostitute59 flirting57 lover57
    sexually sexual93 sex85 gender66 rape61 prostitute60 homosexuality59 romance59 flirting57 lover57 girlfriend56
    shade shadowed65 shadow63 sun62 sunlight61 sunshine61 color58 canopy57 lighting57 colour56 light55
    shadow shadowing85 shadowed82 darkness66 shade63 ghost63 dark62 lighting61 light58 sky56 sun55
    shadowed shadow82 shadowing75 shade65 ghost55 gaze54 sun53 darkness53
    shadowing shadow85 shadowed75 lighting59 shade54 ghost53 darkness52
    shake shook80 tremble67 powder60 stirring59 tremor59 jolted57 tremors56 stir55
    shall must56 will54 llm52 should52
    sham sock55
    shame shameful80 sad65 ashamed56 lies55 lied54 gasp54 rip54 brutal53 shit52
    shameful shame80 ashamed64 disgraceful63 sad53 dismayed53 indignant52
    shape round63 oval62 rounded61 mesh58 flat57 bending57 stretched57 widened55 bend55 square53
    share sharing86 shared76 shares72 own53 invested52 partner52
    shared sharing84 share76 collaboration57 shares56 collaborate55
    shares share72 stock68 invested62 investor61 equity58 stocking57 invest57 shared56 dividend55 trading55
    sharing share86 shared84 collaboration56 own54 private54 collaborate53 shares52
    sharking hammering54
    sharp knife58 pencil55 blade54 cut53 knifed52
    shattered smashed71 fracture69 wrecked67 smashing67 broken67 cracked66 breaking64 exploded62 broke61 torn61
    shed shedding83 bury52
    shedding shed83
    sheet spreadsheet64 paper62 notes55 papers54 mesh52 outline52
    shelf rack60 store59 cabinet57 fridge54 furniture53 stored52 refrigerator52
    shell shelling84 shelled78 terminal56 echo55 command52
    shelled shelling81 shell78 tendered52 commandeered52
    shelling shell84 shelled81
    shelter sheltering94 shelters85 sheltered62 tent61 lodging59 tents58 volunteer56 housing56 rescue56 camp56
    sheltered shelter62 sheltering62 shelters58 confined53 tame52
    sheltering shelter94 shelters79 sheltered62 lodging59 camping58 tent58 tents57 camp54 housing53 volunteer53
    shelters shelter85 sheltering79 camps59 sheltered58 lodging56 tents56 camp55 housing54 volunteers54 charity52
    shepherd dog63 puppy58 pup57 breed55 breeder55 lamb53 animal52 leash52 tractor52
    sheriff police65 deputy64 officer61 policeman61 cop60 jail58 policemen58 detective58 criminal58 enforcement56
    shield shielded69 shielding64 scarf59 wield58 defence55 sleeve54 defender54 defense53 defend53 defended52
    shielded shielding89 shield69
    shielding shielded89 shield64
    shift switch59 moving57 switched56 move56 slip55 transition54 slips53
    shine glow63 gleam62 light57 lighting55 lit55 sunshine53 lighted52 reflect52
    ship ships82 shipper73 shipment72 shipping71 arrive65 maritime63 aboard63 deliver62 sail60 delivery60
    shipment shipping82 ship72 shipped72 packed71 delivered70 delivery69 arrive69 arrives65 arrived65 ordered63
    shipped received72 shipment72 shipping71 delivered71 sent66 arrived65 supplied65 packed64 sending64 sold62
    shipper ship73 ships73 maritime61 boat58 freight56 navy56 vessel55 cruise55 cargo54 naval53
    shipping shipment82 shipped71 ship71 delivery68 postage68 delivered63 seller62 freight61 packed61 deliveries61
    ships ship82 maritime79 naval76 boat73 shipper73 sail70 vessel68 navy68 sailing66 cargo65
    shirt clothing71 clothes69 wearing67 outfit63 logo63 sleeve62 cloth60 dressed58 robe57 belt56
    shit crap77 fuck65 shame52
    shock explosive67 stunned66 explosion65 shocked63 jolted62 explosions61 jolt60 jolts60 explodes59 exploded59
    shocked shock63 surprise62 stunned60 dismayed58 disappointed57 unfounded56 blasted52
    shoe foot74 toe72 barefoot70 heel69 lace69 sock63 leg60 stepped54 pants53 thumb53
    shook shake80 tremor61 jolted60 tremble57 tremors57 stirring54
    shoot shot73 shoots69 shooting64 gun59 kill59 bullet58 hit57 shots57 shootings54 take54
    shooting shootings89 shoots88 shot85 gunfire77 shots77 gun72 firearms68 guns68 bullets68 gunplay67
    shootings shooting89 shoots82 shots78 shot75 gunfire69 shootouts69 firearms68 guns67 bullets67 rifles65
    shootout shootouts93 gunfire65 gunfight63 shooting61 firefight59 shootings58 shot57 rounds57 bullets57 playoff56
    shootouts shootout93 shootings69 gunfire63 shooting63 shots60 gunfight59 bullets59 rounds57 shoots57 firefight57
    shoots shooting88 shot84 shootings82 shots76 gun70 shoot69 gunfire68 bullets68 guns67 bullet66
    shop shops86 shopping77 boutique68 retail67 store66 commerce64 mall64 merchant59 sales56 sale55
    shopping shop77 retail68 commerce68 shops68 store62 buying61 deals61 mall59 goods58 sales58
    shops shop86 boutique72 shopping68 retail66 mall65 store65 places61 commerce57 sales54 location54
    shore coast78 sea67 beach66 harbour66 ocean64 naval60 harbors59 sand59 tide57 maritime56
    short longer68 long65 brief65 length62 briefed59 extended59 small57
    shortcomings failures54
    shot shooting85 shots84 shoots84 shootings75 gun73 shoot73 gunfire72 bullet70 bullets65 guns64
    shots shot84 shootings78 shooting77 shoots76 gunfire62 shootouts60 bullets60 pictures60 guns59 photograph59
    should shouldn87 will63 deserves57 must55 always53 shall52 might52
    shoulder arms61 arm61 sleeve58 neck56 ligament56 muscle56 body54 vest53 strap52 handed52
    shouldn should87 will60 might56 must54 does54 not52 would52 instead52 already52
    shout shouting71 yell70 shouted68 yelled61 roared59 hailed58 scream58 chant56 hear56 chanted54
    shouted yelled80 exclaimed75 shouting74 yell72 screamed69 shout68 roared66 hailed66 chanted58 screaming56
    shouting shouted74 yell74 shout71 yelled70 screaming69 scream65 chant64 chanting62 screamed60 chanted59
    shove pushing69 pushes67 push67 pushed60 roll58 pull53 slice52
    shovelled ploughed58 knifed55 burrow53 knife52 grinder52
    show showing88 showed76 shown72 prove66 appear63 displayed62 demonstrate61 proved61 presented61 demonstrated60
    showed shown80 showing78 show76 demonstrated67 seen64 appeared63 proved61 presented60 displayed59 marked57
    shower bath72 bathroom68 bathtub57 wet56 towel56 water54 curtain53 washing53 wash52
    showing show88 shown79 showed78 displayed77 display69 appearing68 prove68 appear68 demonstrate67 demonstrated65
    shown showed80 showing79 displayed73 show72 seen68 presented62 marked62 appeared62 appear60 appearing60
    shrimp lobster70 crab67 fish61 fishery56 tuna52
    shrines temple69 pilgrimage58 mosque54
    shrink stretch56 widen53 grow53 stretched53 stretches53 reduce52
    shut shutting66 shutdown61 close59 stop58 bye54 closed54 wait53 off52 hold52
    shutdown shutting84 lockdown66 shut61 setoff58 disconnect56 halting55 signoff54 shuttling54 off54 halt54
    shutting shutdown84 closing69 shut66 closed62 lockdown62 shuttling62 disconnect60 halting60 setoff59 exit58
    shuttle shuttled80 airlift62 flight61 spacecraft60 transported59 transportation59 rocket58 cargo58 aviation56 passengers56
    shuttled shuttle80 rocketed59 bused58 airlift56 transported54 cruised54 commandeered52
    shuttling shutting62 shutdown54
    sickness illness86 vomit70 disease67 flu67 poisoning65 dying61 health61 diarrhea60 symptom59 poisoned58
    side sides84 backside59 left59 direction57 facing53 corner52 part52
    sides side84 backside62 faces56 borders56 corner53 border53 facing52 shape52
    sidewalk streets64 boulevard63 street59 paved59 roadside59 driveway57 road56 walk56 avenue55 roads54
    siege sieges93 besieged78 battle68 battles62 warfare61 combat56 attack56 battling55 conquer54 attacking54
    sieges siege93 besieged76 battle63 battles63 warfare61 defends58 attackers58 trenches56 attacking55 defence54
    sight vision71 sees63 gaze62 perceive61 perception59 eye58 stare56 view56 aiming55 perspective53
    sign signed81 signing80 signs76 signature71 signatures64 signatory61 symbol60 signoff58 symbolize57 indicate54
    signal wave60 reception59 communications56 channels54 interference53 transmit52 communication52
    signatory signing64 sign61 signature60 signatures59 signed59 trustee53
    signature signatures91 signed72 sign71 signing70 signatory60 stamp58 inscription53 marker53 marks53 trademark52
    signatures signature91 signing68 signed66 sign64 signatory59 ratification53
    signed signing87 sign81 signature72 signatures66 marked61 signatory59 signs56 buyer55 selling55 pledged55
    significance significant73 importance65 relevance57 important55 detail53
    significant significance73 important55 massive52
    signing signed87 sign80 signature70 signatures68 signatory64 signoff55 signs55 contract52 ratification52 petition52
    signoff sign58 setoff57 signing55 shutdown54 signed54 lockdown53 shutting53 off52
    signs sign76 indication57 signed56 signing55 clues53 hints52 indicate52
    silence silent84 quiet75 quietly68 scream61 suppress61 noise60 screaming58 pause56 hearing55 darkness54
    silent silence84 quiet78 quietly77 noise61 scream60 screaming57 suppress56 hearing56 sound54 shouting52
    silicone puree55 material52 plastic52
    silk silkie83 textile68 fabric67 cotton59 linen58 cloth58 silky58 wax57 material53 clothing53
    silkie silk83 silky57
    silky silk58 silkie57 hair55
    silver bronze69 gold67 metal59 medal55 color54 black53 brass53 colour53
    similar similarity71 resemble68 compared66 compare65 equivalent60 coincidence58 comparison58 likened56 differ55 analogy55
    similarity similar71 resemble64 comparison64 compare58 analogy54 equivalence54 compared54 equivalent53
    simulate mocked54
    sin sinus64 angle52
    since until62 has56 before53 haven53 recent52 been52
    sincere honesty52 satisfied52
    sing singer69 voice61 voices57 music56 yell54 scream54 song54 shout53 musical53
    singer sing69 musician68 artist67 voice61 celebrity57 performer56 song54 music53 album52 actress52
    single dating63 married56 pair53 one52
    sink sinking68 drain68 bathroom60 bowl55 bath55 float54 splash52 pipe52 waters52 kitchen52
    sinking sink68 boat63 submarine63 lifeboat63 waters57 sail57 flood56 sailing56 float55 flooding54
    sinus sin64 nose57
    siphon pipe55
    sir gentleman57 mate55 fellow54 man54
    sister daughter65 brother64 cousin64 aunt63 mother62 family60 mom59 dad59 girlfriend58 her58
    sit seat70 chair59 sat52
    site website91 com73 web63 located59 location57 nowhere57 google57 links57 online56 page55
    situate positioned55 dwell53 laying52
    situation scenario77 incident62 circumstance60 dilemma56 crisis56 trouble56 problem55 incidents53 complication52 opportunity52
    six sixth82 five77 twelve76 nine73 four70 dozen68 three68 eighth66 ten61 two58
    sixth six82 eighth69 five63 twelve62 third61 nine58 four54 three53
    size small77 length70 medium66 width64 fit62 inch61 widened60 height59 measurement57 massive56
    sketch sketched80 draw67 drawn66 pencil58 plots54 canvas54 code53 drew53 graphic52 illustrate52
    sketched sketch80 drawn67 draw59
    skill ability70 talent67 trained66 intelligence59 expertise59 strength57 knowledge56 training55 career54 equipped53
    skin face67 flesh65 body61 hair58 wound57 nose57 faces57 cream55 makeup54 appearance54
    skip skipped81 ignore57 exclude57 avoid55 avoided54 ignoring53 delaying52
    skipped skip81 missed65 ignored56 followed55 exclude55 miss55 ignore54
    skirmish skirmishes91 battled67 battle65 battles64 battling63 combat63 troop61 battleground61 brawl57 soldier56
    skirmishes skirmish91 battles67 combat63 battle61 battling61 battled60 troop60 battleground58 troops55 soldiers54
    skirt robe63 dress62 gown60 outfit60 wearing59 waist59 dressed58 clothing58 pants57 underwear56
    sky horizon64 flying59 atmosphere59 flight59 air57 cosmos56 shadow56 sun55 fly55 planes54
    slain killed71 murdered66 kills66 slaughtered66 fatally65 killings64 fatal64 dies62 massacred61 destroyed60
    slam map63 mapped55
    slammed slamming74 pounded67 rammed63 smashed61 pounding61 smashing57 beaten56 hits56 wrecked56 pushed55
    slamming slammed74 pounding66 smashing65 pounded62 rammed61 hurled59 beating58 smack58 lashed58 smashed57
    slaughter slaughtered82 killing61 meat61 killings61 sacrifice60 slain57 killed56 massacre55 kill55 beef55
    slaughtered slaughter82 sacrifice66 slain66 killings64 killed61 stabbed61 massacred61 killing61 murdered61 massacre60
    slave slavery77 servant57 captivity55 mutiny53 master53 trafficking53 maid52
    slavery slave77 labor58 trafficking56 genocide55 imperialism54 rebelled53 racism53 revolt52 labored52
    slay slaying88 slayings86
    slaying slayings92 slay88 killing55 sacking55 killings52 murdering52
    slayings slaying92 slay86 killings54
    sleep sleeping90 slept78 bed63 wake60 tired59 resting58 rest55 night54
    sleeping sleep90 slept83 bed71 night61 resting61 morning60 tired59 wake58 dying56 rest53
    sleeve shirt62 chest62 cover59 shoulder58 arms57 vest57 scarf56 robe55 shield54 wearing54
    slept sleeping83 sleep78 bed65 tired61 night58 morning56 wake56 resting55 rest53 stayed52
    slice cut71 cutting67 cuts63 split59 chop58 carving56 chunk56 knife55 platter55 blade55
    slide motion61 beam58 presentation57 slip56 animation52
    slip slips85 slipping82 heel57 slide56 shift55 pull54 stumbling53 pulls52 eased52
    slipping slip82 slips79 stumbling59 heel54 falling54 rolling53 flop52 tightening52
    slips slip85 slipping79 shift53 stumbling52
    slogans motto76 branding60 quotes52
    slope curve59 descend52
    slow speed68 rushed61 hurry60 timing57 performance56 delay56 delays56 smoothly56 waiting54
    smack punch63 slamming58 pounding57 smashing56 pounded55 smash54 strikes54 fist53 assault53 fighting53
    small size77 little72 medium63 massive62 giant59 widened58 scale57 fit57 short57 inch55
    smash smashing70 brawl66 beat55 smack54 smashed54 clash54 shattered53 punch53 blast52 battle52
    smashed wrecked72 shattered71 smashing70 damaged67 slammed61 broke59 destroyed59 broken59 beaten58 knocked57
    smashing smashed70 smash70 shattered67 breaking66 slamming65 beating63 beat62 wrecked61 hits59 destroys59
    smear examine52
    smeared inflicted52
    smell smelled87 scent82 stink74 perfume65 taste61 smoke61 nose58 breath56 fire52 tasting52
    smelled smell87 scent79 stink70 perfume64 taste61 smoke56 nose53 tasting52 sprayed52 flavor52
    smile cheek57 laugh54 stare54 happiness53 giggle53 happy53 hug52
    smoke smoking88 cigarette84 smoker72 burning67 fire66 weed63 flames62 charcoal61 gas61 smell61
    smoker smoke72 cigarette69 smoking65 burner54 protester54 heater52
    smoking smoke88 cigarette85 weed65 smoker65 breathing59 addiction58 drug57 addictions57 dying56 drinking56
    smoothly eased62 loosened56 slow56 jolted55 relaxed55 stable55 ease53
    smuggle smuggling78 deporting59 illegally57 deported57 deportation53 trafficking53 deportations52
    smuggling smuggle78 customs71 trafficking71 transporting63 deporting62 confiscated61 cargo60 illegally59 transported57 deported56
    snack eating72 hungry70 food70 meal68 eat66 chew59 cereal58 sandwich58 hunger58 candy57
    snake creature64 animal61 dragon58 reptile57 cage56 dinosaur56 elephant55 rabbit55 rat55 cat54
    snap leap55 grabbing54 plunge53 chop52
    snatched grabbed75 grab71 grabbing67 snatching66 stole65 stolen65 steal63 seized60 captured60 kidnapped59
    snatching snatched66 grabbing66 kidnap64 grab63 kidnappings61 kidnapping61 captured61 sacking59 pulling59 seizing58
    sneak evade63 disguised62 hide59 secret53
    sneeze nose52
    snow winter80 cold69 snowballs68 frost67 ice59 frosting59 weather58 rain58 frozen56 warmly56
    snowballs snow68 ice56 ball53 winter53 frost52
    snubbed scolded52
    soak sow55 wet52
    society humanity62 culture56 mankind55 family55 civilization55 government53 community53 people52
    sociologist economist57 researcher57 professionalism54 economics53 profession52
    sock shoe63 toe55 sham55 foot53 heel52
    soda beverage71 sugar64 drinking59 juice59 drink59 water58 beer57 alcohol57 liquid56 milk55
    software programs79 program71 application64 tools63 programming63 computer59 app59 functionality57 tool57 python56
    soil dirt68 ground59 grounds54 agriculture54 garden54 vegetation53 planting52 lands52 nutrient52 sand52
    solar sun79 sunlight71 sunshine61 planet57 moon54 light52 eclipse52
    sold bought76 available66 traded65 sell64 sale64 sells64 shipped62 selling62 offered62 exchanged61
    soldier soldiers83 troop74 troops71 army69 military68 veteran66 civilian64 regiment64 enlist62 stationed59
    soldiers troops88 soldier83 army76 military74 troop74 regiment67 warfare65 civilians64 war64 militia63
    solid material57 substance57 liquid54 steel54 melting53 matter52 filled52 lit52
    solidarity unite68 charity60 allegiance59 coalition59 supporting58 community57 support56 group55 humanity55 welfare54
    solution problem68 solved66 solve66 solving63 approach58 problems56 issue55 fix55 answer55 attempt54
    solve solving95 equation76 solution66 calculate56 fraction56 finding55 calculation54 expression53 find53 math52
    solved resolved73 solution66 fixed62
    solving solve95 equation76 solution63 finding56 calculation55 calculate55 problems53 fraction52
    some plenty69 most67 certain60 them60 another59 various59 other58 any58 one56 more55
    son boy74 kid65 baby59 brother58 dad58 child58 mom57 father57 man53 guy52
    song album70 lyric64 music59 singer54 sing54 episode52 video52
    soon never65 earlier60 later59 tomorrow58 before58 waiting58 upcoming58 today55 now55 hoping54
    sort ordering72 order68 arrange68 ordered63 arranging63 arranged61 orders60 arrangement57 apportions53
    sought seeking78 seeks69 wanted68 request68 demanded67 requested67 searched65 need61 supplied61 requests60
    soul spirit67 heart60 spiritual59 body57 compassion55 flesh54
    sound audio76 sounded72 hearing68 noise68 music65 speaker64 quiet61 voices59 voice59 ear58
    sounded sound72 heard61 hearing59 hear58 voice58 roared56 speaker55 voices55 echoed55 audio54
    soup salad56 pasta55 meal55 food54 cuisine53 hungry53 spoon52
    sour tongue55 crude52
    source reference61 quoted59 link55
    south southeast74 north67 northeast66 west63 east61 location55 korea55 northwest54 region54 india54
    southeast east74 south74 northeast72 west68 north67 northwest63 location60 region58 located56 suburb55
    sovereignty jurisdiction64 territory64 imperialism60 govern59 treaty58 constitution58 government58 independence58 land57 constitutional57
    sow soak55
    soy soybean83 milk58 pasta58 oil55 banana54 rice53 ingredient53 cheese52
    soybean soy83 bean55 corn54 rice54 vegetable52 coconut52
    spa spay67 resort55 bath52 massage52
    space spacetime69 universe62 spacecraft59 room58 earth57 gravity56 planet55 matter52 moon52
    spacecraft astronaut62 orbit61 shuttle60 endeavour60 satellite60 space59 rocket58 ships56 missions55 mission54
    spacetime space69 universe55
    spare extra54 bag53 spent53 spend53 surplus52 spared52 steal52 borrow52
    spared rescuing60 saved57 perished54 save52 spare52 rescued52
    sparked triggered57 triggering57 kicked56 explosive56 shock55 firing55 torched54 blasted54 explosion53 fired53
    spate spread53 pitted52
    spawn create53 summon53 emerge53
    spay spa67
    speak speaking78 talks73 talking72 talk72 speech68 spoke66 spoken65 conversation63 communicate62 speaker60
    speaker loudspeaker74 audio67 sound64 voice62 speak60 hearing60 speech60 voices59 speaking58 talking56
    speaking speak78 spoken76 talking73 talk67 talks64 talked64 speech62 discuss62 saying60 discussion60
    special specialize75
    specialist surgeon72 doctor72 physician69 profession64 professional62 scientist57 researcher57 med57 expert56 advisor55
    specialize special75
    species biodiversity71 creature66 ecology65 ecological65 animal62 wildlife62 endangered62 nature60 biologist60 insect58
    specification documentation54 requirement54 formalism53 legislation52
    specify requirement58 clarify55 choose54 option53 required53 include53 type52
    specimen sample59 examined58 samples58 examine56 test54 material53 resemble52 probe52 exhibit52 examination52
    speculated speculation79 rumored72 hinted60 possibility58 rumor56 preliminary55 hint54 suspected52 unknown52
    speculation speculated79 rumored64 possibility60 rumor58 doubt58 hinted58 suspicion56 suspicions52
    speech speak68 dialogue62 speaking62 sentences62 talking61 talks61 discourse60 speaker60 verbal59 conversations58
    speed velocity72 slow68 performance63 fps58 accelerate58 timing57 engine56 motion56 racing55 gear54
    spell spelling86 expell64 expel64 expelling62 compel61 expels60 magic59 witch55 write54 dictionary54
    spelling spell86 pronounced63 expel62 expell60 compel60 wording59 expelling59 dictionary58 expels57 writing57
    spend spending84 spent83 expense66 fund65 budget65 waste61 afford60 invested57 invest56 wallet56
    spending spend84 expense74 budget74 spent71 finances70 funding67 consumption67 fund66 money66 surplus62
    spent spend83 spending71 paid64 expense62 waste61 funded61 fund58 invested58 afford58 repaid57
    spice chili64 pepper64 cinnamon57 flavor54 scent52
    spies spy82 suspects60 hostages59 diplomats56 reconnaissance55 missiles54 suspicions54 hacker53 prey53 disguised53
    spike jolt58 jolts55 surge52
    spill leak63 leaks57 splash56 leaked52 poured52
    spin rotation61 swirl56 flip54 wheel53
    spine bone62 neck57 posture55 lubumbashi53 anatomy52
    spiral curve56 oval55 circle54 stair53
    spirit soul67 spiritual63 ghost61 demon54 felt53 essence52 heart52
    spiritual religion65 faith63 spirit63 prayer62 meditation61 soul59 belief57 magic53 worship53 mental52
    spite confrontation54 defiance52 resisted52 hatred52 quarrel52 consequence52
    splash wet64 landing58 water57 spill56 bounce55 poured53 fluid53 waterfall53 waters53 drain53
    split separate77 separation65 cut64 chunk64 divide61 combine61 breakdown59 slice59 break58 cutting57
    spoke speak66 talks63 speech57 speaking56 talking54 talked54 spoken53 wheel52 talk52
    spoken speaking76 talked74 speak65 hear63 heard62 talk60 discuss60 understood59 understand58 told57
    spokesman manager59 actor58 secretary58 minister57 governor57 adviser55 reporter54 representative53 customer52 deputy52
    sponsor sponsored83 donations63 funding62 endorsement60 donation59 fundraising59 charity59 funded58 endorsed58 donated57
    sponsored sponsor83 endorsed62 funded59 endorsement59 donations58 donated56 product55 promotion54 promote54 advertising54
    spooked scolded56 scorned54
    spoon utensil56 dish55 teaspoon54 scoop54 tea53 cuisine53 knife52 soup52 meal52
    sport basketball76 football75 hockey73 baseball72 athlete68 tennis66 cricket64 games64 golf63 racing63
    spot hole61 points59 place55 pointed55 pointing55 position54
    sprain spraining93 sprained87 injury72 injured63 strained62 hurt61 injuring61 ligament60 knee60 wounds57
    sprained sprain87 spraining84 strained68 injury66 injured66 hurt58 injuring58 ligament56 injure55 bruise55
    spraining sprain93 sprained84 injury73 injuring67 injured62 strained61 hurt61 wounding60 injure59 knee57
    spray spraying90 sprayed90 scent56 mist54 paint54 perfume52 hose52 poison52
    sprayed spray90 spraying87 poison54 scent54 paint53 grenade53 dipped53 weed52 poured52 smelled52
    spraying spray90 sprayed87 paint56 grenades52 mist52
    spread dissemination61 distribute60 disperse57 expanding54 spate53 dispersed52 push52
    spreadsheet sheet64
    spring summer70 season62 winter60 march57 afternoon53 fall52
    spur ball52 tend52
    spy spies82 hacker60 detective59 suspect58 suspicious57 surveillance56 suspects56 disguised55 investigator53 hacking52
    squadron navy66 battalion64 naval63 pilot58 commander55 helicopter55 troop54 cockpit54 army54 military53
    squads teams65 team61 battalion59 formation58 troop56 group56 coalition54 flock52
    square round57 shape53 oval52 rounded52
    squeeze bound57 limit57 limits56 stretch55 limiting53 pinch52 grabbing52 grab52
    sss gis52
    stab stabbed69 stabbing67 stabbings61 stabilization57 chop54 stable52
    stabbed stabbing87 stabbings78 stab69 murdered64 betrayal63 knife62 betrayed61 slaughtered61 wound61 knifed59
    stabbing stabbings90 stabbed87 stab67 knife66 betrayal63 murdering63 homicide60 murder60 murdered60 knifed59
    stabbings stabbing90 stabbed78 homicides68 killings62 stab61 murders61 knife60 massacres59 murdering58 murder57
    stability stable89 stabilization79 robust55 weakened54
    stabilization stability79 stable71 stab57
    stable stability89 stabilization71 weakened60 strong56 maintain56 robust55 smoothly55 maintained54 consistency52 stab52
    stack pile53
    stadium venue66 palace60 arena60 park55 city53 memorial53 football53 madrid52 baseball52 nfl52
    staff personnel71 employee63 administers61 workforce60 organisation59 duties58 administer58 worker57 organization56 administration54
    stage staging66 concert58 theatre58 theater55 staged53 perform52 venue52
    staged stage53 staging52 pretending52 acting52 depict52
    staggering outrageous57 exaggerated56 surpassing54
    staging stage66 touring56 theater55 theatre54 production54 staged52 tour52
    stain fabric55 cloth55 bruise52
    stair staircase90 stepping70 stepped68 steps61 hallway57 step57 floor57 elevator56 steppe56 climb55
    staircase stair90 hallway64 stepping64 steps62 stepped62 step56 descend53 elevator52
    stake fund53
    stall stalled72
    stalled halted73 stall72 hangs63 stopped61 paused60 interrupted60 stops57 halt56 continued55 postponed54
    stamp postage69 marks59 letter58 signature58 tattoo57 envelope57 ink56
    stampede rampage59 riot54
    stance stances93 position62 positioned60 posture59 viewpoint55 orientation54 supports52 attitude52
    stances stance93 posture58 position57 positions55 positioned55 supports55 orientation53
    stand standing86 stands85 stood77 positioned55 rise52
    standard regular65 normal57 common56
    standing stood86 stand86 stands79 positioned61 holds55 position54 positioning54 holding52
    stands stand85 standing79 stood74 holds57
    staple nail53
    star starred70 starfighter68 stardom67 starve57 galaxy54 bird53 sun52
    stardom star67 starred59 fame56 celebrity54
    stare gaze68 glance64 eye60 sight56 laugh55 smile54 look53 vision53 sees52 attention52
    starfighter star68 fighter64 starred58
    starred star70 stardom59 starfighter58 cast56 movie54 directed52 actor52
    start starting89 begin84 starts83 started82 began79 beginning76 begins74 starter67 begun64 launch62
    started began84 starting84 start82 begin76 beginning72 starts72 begun68 begins65 stopped61 launch61
    starter starting72 starts71 start67 beginning63 initial62 started60 began60 begins59 launches58 begin57
    starting start89 starts84 started84 beginning77 begin77 began77 starter72 begins70 begun60 initial59
    starts begins85 starting84 start83 began80 beginning75 begin73 started72 starter71 begun68 initial64
    starve carve62 hunger58 star57
    state washington61 missouri60 jurisdiction60 govern58 county57 country57 location57 governor54 government54 legislature54
    stated said65 told64 discussed64 according61 says60 indicated60 claimed59 presented58 provided57 claims57
    statement statements77 sentence65 assertion65 remark63 phrase62 implication62 imply61 logic58 conclude57 stated55
    statements statement77 assertions62 sentences60 assertion57 imply54 clause54 conditions52 remarks52 logic52
    station radio70 reception60 radios57 broadcast57 facility56 stationery55 channel55 location55 place54 channels53
    stationed deployed68 military64 troops61 army60 troop60 navy59 soldier59 soldiers59 deployment58 recruits55
    stationery station55
    statue sculpture78 statute58 artwork56 memorial54 museum54
    status pending61 progress60 active58 announcement56 support56 awaiting56 marked55 announcing55 approved54 remaining54
    statute law65 legislation58 statue58 enacted55 declaration53 conviction53 legislature53 court52
    stay stayed79 staying78 leave76 keep73 remain68 leaving66 quit63 keeping59 continue57 move57
    stayed stay79 staying78 kept68 remained68 remain64 keep63 lived62 leaving62 keeping60 leave59
    staying stay78 stayed78 leaving74 remain70 keeping66 leave64 moving60 living60 survive58 quitting56
    steak beef74 meat70 restaurant57 burger56 grill56 cow56 cuisine54 pork54 sandwich54 potato53
    steal stealing83 stole80 stolen74 theft73 thief73 thefts65 snatched63 robbery62 robbed60 grab60
    stealing stole87 theft86 steal83 stolen80 thefts79 thief79 robbery63 crime63 kidnapped62 kidnap61
    steam games55 windows55 cloud55 crate53 game52
    steel metal78 aluminum72 iron69 material64 plastic62 concrete57 wood57 brass56 mineral56 crafted55
    steer steering77 driven53 tow52
    steering steer77 maneuvers57 driven57 driving56 wheel55 guiding54 sway53 roadside52
    step steps92 stepping74 stepped72 stair57 staircase56 walk55 accomplish55 walked54 proceed54 follow53
    steppe stepping58 stair56 terrain54 hop52
    stepped stepping85 step72 walked70 steps69 stair68 staircase62 walk62 foot62 stumbled61 stumbling59
    stepping stepped85 steps75 step74 walk71 stair70 stumbling68 walked66 walking65 staircase64 jump63
    steps step92 stepping75 stepped69 staircase62 stair61 walk55 progress55 walked54 accomplish53 proceed52
    stick adhere62 grip58 peel53 glowstick52
    stifle stranglings68
    still nonetheless65 yet63 now61 again59 but53 also53 not53 only53 right52
    stimulate induce64 urging61 press57 encourage56 engage56 pressing55 pressed53 touched53 penetrated53 encouraged52
    stimulus brain52
    stink smell74 smelled70 scent58 suck54
    stir stirring86 mix56 shake55 blend54 flung54
    stirring stir86 shake59 mix59 shook54 blend54 liquid52 melting52 flung52
    stock stocking79 investor69 shares68 trading67 trader66 invested63 invest63 inventory61 dividend61 market60
    stocking stock79 trading67 inventory62 investor60 invest59 trader59 brokered57 shares57 investment54 market53
    stole stealing87 stolen86 steal80 theft78 thief77 thefts69 robbed68 snatched65 kidnapped65 robbery64
    stolen stole86 stealing80 theft80 thief75 steal74 thefts68 robbed65 kidnapped65 snatched65 captured60
    stomach belly79 body62 vomit62 eating60 hungry59 diarrhea58 waist58 meal57 appetite56 gutted55
    stone stones90 stoned79 rocks71 rock70 marble61 mortar56 clay55 pillar54 mineral53 gem53
    stoned stone79 stones72 rocks58 rock57 pend53 knifed52
    stones stone90 stoned72 rocks71 rock64 marble59 gem55
    stoning copy58 replication55
    stood standing86 stand77 stands74 gathered55 holds54 lived53
    stop stopped71 stopping68 quit68 stops65 continue63 stopgap62 continues59 keep59 end59 continuing58
    stopgap stopping63 stop62 stops59 stoppage56 stopped55 quits54 quit52
    stoppage stops69 stopping60 page59 pause58 halted57 stopped56 stopgap56 pausing54 paused54 exit54
    stopped halted74 stops72 stopping71 stop71 continue67 interrupted66 ended65 continues65 quit65 paused63
    stopping stops80 stopped71 stop68 preventing67 quitting67 prevented66 continue66 quit66 quits65 halted65
    stops stopping80 stopped72 halted71 stoppage69 continue69 paused69 pause67 ends66 quits66 stop65
    storage stored76 memory65 store61 capacity59 drives57 files56 keeping55 allocate52
    store stored70 shop66 shops65 retail62 shopping62 storage61 shelf59 purchase58 sale58 buy56
    stored storage76 store70 persists61 kept60 persist58 keeping58 preserve58 archive56 memory56 retained55
    storm storming85 wind62 rain58 stormed55 flooding53 flood53
    stormed attacked61 struck57 shouted56 storming55 storm55 pounded54 attack54 roared53 knocked53 blasted52
    storming storm85 hailing59 flooding57 wind56 rioting56 stormed55 rain54 gunning53 raping52 chickening52
    story tale62 narrative56 legend56 novella54
    stove cook67 oven67 burner65 cooker65 heating60 pot60 boil59 kitchen58 grill57 appliance57
    straighten flattening54 flat54 bending54 bend53 tighten53
    strain strained75 shattered55 warp55
    strained strain75 sprained68 sprain62 spraining61 injured58 torn58 stretched58 injury57 hurt56 injuring56
    strangled murdering64 murdered64 murderer62 murder61 killing59 beheaded59 slaughtered58 killed58 severed58 kill57
    stranglings stifle68
    strap belt57 wearing56 carried55 harness55 bag55 attach54 tighten54 carrying54 waist53 hook53
    strategic strategy76 tactic54
    strategy strategic76 tactic66 approach57 ambush57 planning55 attacking53 advancing53 plans53 defence52 game52
    strawberry fruit71 berry68 flavor64 banana59 dessert57 tomato57 tasting56 juice54 grape54 coconut52
    strayed fled56 disappearance55 abandon54 fleeing54 defected53 wandering52
    streak swept62 sweep57
    stream channel61 feed58 channels54 flowed53 broadcast53 river52
    street streets89 road80 avenue76 boulevard67 roads66 city62 roadside61 highway60 sidewalk59 suburb59
    streets street89 roads75 road75 avenue69 cities66 boulevard65 sidewalk64 roadside64 highway61 city61
    strength strong78 strengthen71 strengthens70 ability67 strongest67 strengthened63 weak60 powerful60 lifting60 heavy59
    strengthen strengthens96 strengthened82 strength71 reinforce64 weaken64 reinforced64 strong61 improve57 reinforcements57 supports56
    strengthened strengthens82 strengthen82 reinforced72 strength63 bolstering60 strong60 reinforcements58 supports57 weaken57 reinforce56
    strengthens strengthen96 strengthened82 strength70 reinforced65 weaken61 supports60 reinforce60 strong59 reinforcements58 bolstering57
    stress stressed92 tension63 frustration56 fatigue56 depression56 pressure55 crisis55 discomfort55 demands54 relax54
    stressed stress92 tension63 relaxed59 relax59 fatigue54 pressure53 discomfort53 frustration52 demands52
    stretch stretches88 stretched84 widen62 flexibility61 extend60 widened59 bending59 bend58 shrink56 narrow56
    stretched stretch84 stretches76 widened70 bending65 bend62 extend60 flexibility60 widen58 narrow58 strained58
    stretches stretch88 stretched76 flexibility61 exercises56 strained54 shrink53 tighten53
    strict imposed55 enforce54 strongly53 forbade53
    strike strikes88 striking81 struck74 punch63 hits57 batter54 hit54 smack52
    striker defender60 player55 goal54
    strikes strike88 struck84 striking82 hits67 punch60 hit59 burns56 batter54 smack54 impact53
    striking strikes82 strike81 struck79 punch67 hits61 hit56 attacking55 knocked55 wounding55 violent55
    string text55 guitar52
    strip stripping79 stripe62 cutting54 stripped52
    stripe strip62 billing53
    stripped snatched59 removal58 damaged57 severed57 stripping56 ripped55 stole55 tore55 stolen54 paid54
    stripping strip79 stripped56 prostitute54
    strive attain67 endeavor60 achieve58 accomplish55 dedication54
    strong weak78 strength78 strongest75 strongly75 powerful69 weakened63 fiercely63 heavy62 weaken61 strengthen61
    strongest strong75 strength67 powerful62 weak62 weaken57 weakened56 strongly56 fiercely55 overpowered55 defended53
    strongly strong75 weak71 extremely63 fiercely62 highly59 closely59 weaken56 strongest56 weakened56 powerful55
    struck strikes84 striking79 strike74 hit68 hits68 knocked58 stormed57 punch57 damaged55 damage55
    structure organized61 architecture59 construction57 abstract56 building55 organization54 hierarchy54 base53 construct53 organizing53
    struggle struggling79 challenging73 difficulty72 trouble67 challenge65 suffer60 challenges59 problems57 fought56 fight56
    struggling struggle79 difficulty71 trouble70 problems63 challenging63 issues61 failure61 troubled60 working59 trying58
    stubbornly consistently57
    student semester68 classmate67 teacher66 college65 school65 university64 instructor63 campus62 classroom62 professor61
    studio editor63 developer57 workshop55 suite52 producer52
    study examination68 examined66 investigating66 research66 exam65 investigate64 examine64 examining64 researcher62 investigated61
    stuff thing64 info57 nothing56 what55 matter53 baby52 contents52 content52
    stumbled stumbling77 stepped61 stepping57 walked56 traced54 fell53 disappearance52 underwent52 jumped52
    stumbling stumbled77 stepping68 falling65 stepped59 slipping59 walk58 fall57 walking57 jump56 wander55
    stunned shock66 shocked60 jolted57 burst52
    stupid idiot62 idiots61 nonsense60 crap52
    style styling77 fashion66 appearance65 styler63 design61 aesthetics58 wearing57 theme57 outfit57 color54
    styler style63 styling62 pager56 fashion55 leaner54 raiser54 marketer52 beater52
    styling style77 theme63 styler62 wearing59 colour59 color58 layout57 appearance57 fashion56 decor55
    stylist designer56 fashion53
    subject topic67 examination55 gender53 education52 assignment52 matter52 inquiry52 body52 aspect52
    submarine boat66 sea66 naval63 lifeboat63 sinking63 ocean61 ships59 navy59 aboard55 waters55
    submission submit86 submitted67 form65 contest56 participating55 circulated55 posting53 rejected53 publish53 issuing52
    submit submission86 submitted68 form65 upload53 post53 posting53 publish53 vote52 entered52 rejected52
    submitted submit68 submission67 applied66 accepted64 completed63 posted62 awarded62 sent62 request61 requested61
    subpoena subpoenas79 prosecuting53
    subpoenas subpoena79
    subsidies welfare61 funding59 tariffs59 tariff56 redistribution56 incentive55 economics54 sponsor54 lobbied53 economic52
    substance chemical72 liquid69 drug63 fluid62 material61 matter60 chemistry60 mineral59 solid57 alcohol57
    substitute replace73 replacement68 replacing67 alter55 alternative54 modify52 adapt52
    suburb neighborhood81 neighbourhood72 city67 town65 downtown65 district62 boulevard62 village61 cities60 streets59
    subversive adversity58
    succeed success86 successful78 fail71 accomplish67 failure64 achieve62 continue60 failed60 failures56 quit56
    success successful89 succeed86 failure67 fail65 accomplish65 satisfaction64 failures61 accomplishment61 outcome60 achieve60
    successful success89 succeed78 accomplished63 accomplish63 satisfied60 accomplishment60 satisfaction59 failure58 failed57 fail56
    succession successor66 descendant54 estate53 overthrown52
    successor succession66 elder62 leadership53 ousted53 appoint52 descendant52
    succumbed likened52 deserve52
    such that57 this55 like53
    suck blows58 cry57 complain57 stink54 lie54 blow53 disappointment53 don52 lose52 curse52
    sue sued84 lawsuit81 plaintiff64 negligence60 claims57 justice54 alleging54 dispute54 lawyer53 claim53
    sued lawsuit87 sue84 plaintiff67 claims60 negligence60 alleging55 claiming55 lawyer54 guilty53 claim53
    suffer suffering79 suffered78 struggle60 experiencing60 endure58 overcome57 struggling55 pain54 defeat54 misery53
    suffered suffer78 suffering72 harmed65 experienced60 experiencing59 plagued59 overcame59 caused59 trauma58 inflicted57
    suffering suffer79 suffered72 misery69 experiencing62 plight59 pain59 dying59 overcome57 discomfort56 compassion56
    suffix extension54
    suffocated rescinded53 sut53 razed52
    sugar candy68 soda64 chocolate57 snack55 milk55 flavor53 juice52
    suggest suggests84 suggestion83 suggested73 advised68 recommend68 advise68 recommendations68 recommends67 recommendation66 recommended63
    suggested suggestion81 suggest73 recommended69 recommend64 suggests61 advised60 proposed60 consider60 preferred60 considered60
    suggestion suggest83 suggested81 suggests72 idea69 recommendations66 recommend66 proposed65 recommendation63 advised63 advise62
    suggests suggest84 suggestion72 recommends65 suggested61 advised61 advise59 hinted58 recommendations57 recommendation57 urged56
    suicide dying73 death70 depression66 murder61 murdering60 killing60 fatal59 die58 murdered58 kill57
    suit costume69 dressed68 outfit66 wearing61 clothing61 wear60 dress59 fashion58 clothes55 robe55
    suitable appropriate77 recommended62 permitted61 needed58 possible58 required56 suggested55 considering55 valid55 considered55
    suitcase cargo70 bag61 carrying59 packing58 carry54 clothes53 pack53 bags53 haul52 ships52
    suite studio52
    sum sump73 series67 addition64 total59 accumulate59 amount55 expression53 contribution52 earned52
    summarily summary54
    summary overview66 detail63 explained63 description62 conclusion59 described57 novel56 introduction55 explanation55 ending55
    summer spring70 season60 winter60 daytime56 afternoon53 sunshine52 may52
    summit mountain64 peak59 climb55 erupted53 leveled52 landmark52
    summon summoned87 summons82 spawn53
    summoned summon87 summons84 jury54 appeared53
    summons summoned84 summon82 court56 courting55 defendant53 warrant53 proceedings52 seized52 levying52
    sump sum73 accumulate52
    sun sunlight82 sunshine79 solar79 daytime62 shade62 shadow55 sky55 light54 shadowed53 star52
    sunlight sun82 sunshine71 solar71 daytime67 lighting61 shade61 light61 darkness54 lighted54 reflect52
    sunshine sun79 sunlight71 shade61 solar61 daytime60 shine53 sky53 summer52
    superb thanking55 greatest55 perfection55 lauded53 thanked53 honoured52 impressed52
    superhero comic66 hero59 avenge56
    superiority dominance65 arrogance63 dominate57
    supplement vitamin69 nutrient59 capsule52
    supplied received66 shipped65 requested63 request61 sought61 delivered60 available60 wanted59 sold59 arrived58
    supplier vendor74 manufacturer71 supply69 supplying68 manufacture68 companies63 company62 supplies61 contractor59 inventory58
    supplies supply76 supplying65 packing65 goods63 equipment63 supplier61 inventory60 imports59 craft58 deliveries55
    supply supplies76 supplying72 supplier69 quantity63 inventory63 goods62 shipment61 shipping59 purchase57 vendor57
    supplying supply72 supplier68 supplies65 provide65 provides63 providing63 goods56 bringing55 handing54 brought53
    support supports86 supporting86 supportive75 supported72 supporter60 assistance58 solidarity56 progress56 status56 provides53
    supported support72 supports68 compatibility60 supporting58 enabled58 allows55 unable53 enabling53 enable53 broken52
    supporter fan69 supporting67 supportive60 support60 member54 cheering54 endorsed54 contribution52 protester52 solidarity52
    supporting support86 supports80 supportive75 supporter67 solidarity58 supported58 advocate57 cheering56 involvement56 helping53
    supportive supporting75 support75 supports62 supporter60 gratitude58 dedication56 cheering55 appreciation54 feeling53 helping53
    supports support86 supporting80 supported68 supportive62 strengthens60 strengthened57 strengthen56 stances55 stance52 sustain52
    suppose assume71 imply60 depending57 implication56 assumption55 conclude54 say53 consider53 necessarily53 think52
    suppress ignore70 eliminate67 ignoring67 exclude64 avoid64 prevent64 deny62 silence61 ignored59 dismissing59
    surface mesh62 terrain54 shape52 touch52
    surge jolt55 burst55 jolts55 shock52 spike52
    surgeon surgery76 surgical75 doctor74 specialist72 physician70 operative65 med59 dentist59 profession56 medicine55
    surgery surgical94 surgeon76 operative68 implant60 hospitalised58 treatment58 mutilate54 procedure54 anatomy54 injury54
    surgical surgery94 surgeon75 operative73 mutilate59 implant58 anatomy58 procedure58 operation55 treatment55 hospitalised55
    surpasses surpassing53 dominate52
    surpassing feat66 exceed59 accomplishment58 overshadowed56 unprecedented54 staggering54 surpasses53 accomplished52
    surplus spending62 accumulate59 budget56 goods55 supply54 supplies54 spend53 demand53 debt53 economy53
    surprise shocked62 gasp55 disappointment52 expecting52
    surrender surrendering93 surrendered91 battle58 defiance58 defeat58 abandon57 fighting57 victory56 combat56 treason55
    surrendered surrender91 surrendering88 cease55 abandon54 denounced54 treason54 combat53 detain53 recaptured53 battle52
    surrendering surrender93 surrendered88 abandon60 abandoning59 demolishing57 disbanding56 detain55 confesses55 sacking55 fighting54
    surround audience56 surroundings55 audio53 channels53 theater52 surrounded52
    surrounded inside60 encircled59 occupied58 covered57 belong55 surroundings55 confined54 cover53 dispersed52 surround52
    surroundings environment68 scenery63 interior63 inside58 surround55 surrounded55
    surveillance tracking66 arrests63 security63 policing62 camera62 privacy62 suspects60 police59 observing58 enforcement57
    survey poll66 questionnaire57 quiz57 inquiry56
    survival survive76 dying65 death61 living60 resilience59 rescue59 rescuing59 danger58 life58 lives57
    survive survival76 live69 living65 die62 dying60 flee60 cope59 lose59 perished58 staying58
    survivor lost55
    suspect suspects78 suspected74 suspicion72 suspicions70 police65 suspicious65 criminal65 detective65 accused63 investigation61
    suspected suspicion75 suspicions74 suspect74 suspicious72 alleged63 investigation61 investigated60 conspiracy59 hoax59 accusing57
    suspects suspect78 detective66 police65 arrests65 criminal65 policemen62 kidnappings62 accused62 crimes62 crime60
    suspend suspending96 suspends89 suspended67 suspension65 pause56 pausing56 paused55 resuming52
    suspended suspension74 suspend67 suspending67 suspends65 banned59 fined58 blocked58 expelled57 lashed55 halted55
    suspending suspend96 suspends90 suspended67 suspension63 pausing56 halting55 pause55 paused54 resuming52
    suspends suspending90 suspend89 suspended65 suspension64 paused53
    suspension suspended74 suspend65 suspends64 suspending63 lashed55 lift54 shock53
    suspicion suspicions80 suspicious80 suspected75 suspect72 conspiracy60 investigation58 suspects57 mystery56 accusing56 speculation56
    suspicions suspicion80 suspected74 suspicious73 suspect70 investigation63 investigate60 accusing60 investigations59 investigating59 accusations59
    suspicious suspicion80 suspicions73 suspected72 suspect65 conspiracy58 spy57 mystery56 legitimate55 cheating55 checking54
    sustain maintain61 thrive58 endure56 flourish55 survival54 maintained53 preserve52 supports52
    sut suffocated53
    swallow throat69 mouth61 chew57 beak55 milk54 jaw53 bite53 drink52 bottle52
    swam swimming79 swim79 waters60 pool58 wet54 mermaid53 sailing53
    swap switched64 switch60 exchanging54
    sway ride54 steering53 rolling52 influence52
    swear swore69 curse68 abuse54 rage52
    sweat moisture62 wet60 heat55 clothing54 cold54 warm53 skin53 dry53 clothes53 warmth52
    sweep swept83 broom68 blowing58 rolling57 streak57 roll55 blow53 clean52
    swell poured52 widened52
    swept sweep83 streak62 blowing57 broom56
    swim swimming92 swam79 pool65 wet62 water60 waters60 sport56 sailing54 ocean53 exercise53
    swimming swim92 swam79 pool67 sport63 water61 waters59 wet58 exercise57 basketball55 racing55
    swing golf59 batter53
    swirl spin56 brushed54 flows52
    switch switched85 swap60 shift59 flip54 changing53 change53 pressed52 turn52
    switched switch85 swap64 changing62 change59 changed56 shift56 flip55 moved55 changes53 transferred52
    swoop boom55
    swore swear69 curse56 vowed56 lied53 tells53 yelled52
    symbol symbolize80 denote61 logo60 sign60 indicator57 indicate55 represented54 letter52
    symbolize symbol80 indicate58 represented57 sign57 logo54 characterize54
    sympathised sympathize92 sympathizer80 sympathy53
    sympathize sympathised92 sympathizer90 sympathy58
    sympathizer sympathize90 sympathised80 sympathy59
    sympathy empathy68 compassion66 sympathizer59 sympathize58 tragedy57 suffering56 circumstance55 mercy55 emotion54 sympathised53
    symposium workshop53
    symptom sickness59 illness56 diagnose55 discomfort55
    synthesis make53
    system service62 services59 computer56 task56 machine56
    table row66 column65 database57
    tablespoon teaspoon56
    tablet device65 notebook60 screen53 laptop53 phone53 keyboard53 galaxy53 app53 drug52
    tackle tackled85 defender61 sacks57 catches57 interception57 football56 drills56 guarding54 defence53 defending53
    tackled tackle85 touchdown62 interception60 touches55 kick55 defender55 sacked55 injury55 hits55 football54
    tactic strategy66 attacking60 ambush57 attack57 counterattacks55 strategic54 targets53 targeting53 technique53 action53
    tag hashtag71 title52
    take took84 taking79 takes79 taken78 give59 get57 knock54 shoot54 consider53 come53
    taken took84 take78 taking71 takes68 wanted61 given58 sought56 gone55 want54 considered54
    takeover merger71 ownership61 acquire58 acquisition57 corporation56 seizing55 promotion53 dominate53 seize53
    takes taking83 took81 take79 taken68 bringing54
    taking takes83 take79 took78 taken71 bringing55 doing53 giving53 going53 passing52
    tale tales85 narrative63 story62 novella59 fiction55 legend53 novel53
    talent skill67 fame64 career57 intelligence55 ability54 creativity54 musician52
    tales tale85 narrative61 novella60 fiction58 genre54 adventure53 novel53
    talk talking87 talks81 talked78 conversation75 speak72 discuss68 speaking67 conversations65 discussing64 chat63
    talked talk78 spoken74 talking70 talks69 discuss64 speaking64 conversation62 heard61 discussion60 discussions57
    talking talk87 talks85 conversation84 conversations77 discussing74 speaking73 speak72 chat72 talked70 discuss67
    talks talking85 talk81 conversation80 conversations79 speak73 discussing71 talked69 communication68 discuss68 discussions67
    tame wild54 unleashed52 sheltered52
    tank tanks90 tanker65 gallon61 fish58 fuel54 gas52 barrel52
    tanker tanks67 tank65 ships61 boat60 vessel57 maritime57 lifeboat57 cargo56 fuel55 harbour55
    tanks tank90 tanker67 armoured55 armament54 troops53 artillery52
    tap touch58 finger55 fingers54 pinned53
    tape recording56 recorder56 mediating53 paper53
    target targets87 targeted80 targeting79 aiming63 aimed59 aim56 gun54 hit52 shoots52 bullet52
    targeted targeting88 targets83 target80 aimed69 aiming62 pointed57 attacking56 attacked54 hits53 selective53
    targeting targeted88 targets85 target79 aimed71 aiming66 pointed54 hits54 tactic53 pointing52 towards52
    targets target87 targeting85 targeted83 aiming68 aimed64 shoots58 bullets57 hits56 bombardments55 shooting55
    tariff tariffs95 subsidies56 exports56 economy55 economics54 goods54 commodity53 economic52 tax52
    tariffs tariff95 subsidies59 economy56 exports55 sanctions53 economics53 economic53 goods52
    task action59 job57 work57 working57 accomplish56 system56 project56 activity55 actions55 service55
    taste tasting82 flavor79 tongue62 smell61 smelled61 sensation57 scent57 lick56 craving55 beauty53
    tasting taste82 flavor77 tongue62 cuisine62 beverage59 scent57 craving57 lick56 eating56 strawberry56
    tattoo ink60 stamp57 art54 artwork54 skin54 marks52
    taught teach86 teaching76 learn74 lesson70 learning69 educate68 education66 instructed64 trained63 instructor61
    tax revenue64 income60 expense54 exemption52 pays52 tariff52
    taxi taxing84 cab70 transportation58 airport58 passenger57 roadside57 road56 truck55 driveway54 destination54
    taxing taxi84 cab55 transportation53 sacking52 driving52 traffic52
    tea teaspoon69 coffee61 beverage60 spoon53 drink53 milk53
    teach teaching90 taught86 teacher72 educate71 learn70 education69 lesson65 learning65 instructor65 classroom62
    teacher teaching79 instructor72 teach72 professor72 classroom71 student66 school61 taught61 education59 profession59
    teaching teach90 teacher79 taught76 classroom72 education72 instructor68 lecture63 educate61 learning61 school60
    team teams79 group65 squads61 league59 community58 game58 crew57 player57 champions55 battalion55
    teams team79 squads65 league65 nfl62 tournament61 football60 group60 hockey59 conference58 playoff57
    tear tore64 hurt63 wounds60 injury60 wound60 torn59 teargas59 cry59 cried58 pain57
    teargas tear59
    teaspoon tea69 tablespoon56 spoon54
    tech technician81 technicians81 technical80 technological76 technology71 engineer60 engineering58 mechanic57 computer56 telecoms55
    technical tech80 technological72 technicians68 technician65 technology63 advanced56 professional52
    technician technicians93 tech81 technical65 engineer61 worker58 mechanic57 profession56 personnel55 technological55 telecoms53
    technicians technician93 tech81 technical68 engineer63 mechanic60 worker58 personnel58 technological57 workforce55 career53
    technique method69 practised66 methodology58 practice57 approach56 trick56 tactic53 gesture53
    technological technology89 tech76 technical72 innovation64 invention62 industry60 scientific58 technicians57 science57 invent56
    technology technological89 tech71 industry64 technical63 innovation62 invention59 science58 research58 internet56 infrastructure56
    teenager youngster71 youth69 adult64 age59 childhood57 daughter57 child57 granddaughter55 grandson55 student53
    teethe tooth72 dentist63 jaw59 mouth55 bite53
    tegucigalpa tempura62
    tehran iraqi54 cairo53 damascus53 mosque52
    tel telecom65 telephone64 dial64 telecommunications58 telecoms56 telephones55 phone54 telephoned54 calling53
    telecom telecoms92 telecommunications90 telephone70 tel65 communications64 telephones64 provider59 network58 modem57 phone57
    telecommunications telecom90 telecoms86 telephone71 communications71 telephones69 tel58 provider57 transmit57 phone55 modem54
    telecoms telecom92 telecommunications86 telephones71 telephone65 communications61 companies58 tel56 tech55 provider55 phone54
    telephone telephones90 phone80 telephoned78 dial74 telecommunications71 telecom70 calls69 calling67 telecoms65 tel64
    telephoned telephone78 telephones72 calling66 call65 calls63 phone60 dial59 contact55 tel54 contacted52
    telephones telephone90 telephoned72 telecoms71 phone71 telecommunications69 calls68 telecom64 dial64 calling59 tel55
    telescope observing56 comet54 satellite54 spacecraft54 sky52
    television media64 entertainment63 channel62 channels61 broadcast60 cinema59 computer57 film57 internet56 football56
    tell tells78 telling77 told68 lie60 knows59 lies58 confuse58 know57 admit57 give56
    telling tells79 tell77 told72 saying66 lie58 lied56 explain56 lies55 confuse55 disclose55
    tells telling79 tell78 told77 says61 knows59 lie59 lies58 gives57 lied56 disclose53
    temper anger61 hostile60 angry57 aggression56 mood55 emotion54 temperature54 warmth53 threat52 rage52
    temperature cold61 warm61 weather58 heat56 temper54 warmth54 climate53 heating53 tempura53
    temple shrines69 monastery57 mosque53 church52
    temptation urges61 urge56 desire54 craving52 instinct52
    tempura tegucigalpa62 betta53 temperature53
    ten nine79 twelve67 dozen66 five62 six61 eighth58 number57 hundred55 thousand54 decade52
    tend spur52
    tendency trend54 popularity53
    tendered beefed67 labored57 rammed55 pounded54 richocheted52 knifed52 shelled52
    tennis sport66 basketball62 tournament62 golf58 cricket58 baseball57 athlete56 ball54 chess52 swimming52
    tension stressed63 stress63 pressure61 tug60 loosened59 demands58 tightening57 frustration57 tremble55 force55
    tent tents88 camping71 camp66 canopy63 shelter61 sheltering58 camps58 roof55 bag53 lodging52
    tents tent88 camping70 camps66 camp64 shelter58 sheltering57 shelters56 canopy56 roof53
    term terms81 meaning62 definition60 keyword60 means59 dictionary59 word57 define57 phrase56 wording53
    terminal command56 shell56 prompt53 commands52
    termination ends65 dismissals62 dismissal62 resignations61 ending61 resignation59 fired57 exit54 resign54 resigns53
    terms term81 keyword54 words52
    terrain landscape65 scenery62 mountain62 hike60 lands57 land57 hiking56 hill55 climb55 paved54
    terrestrial earth61 nature56 lands56 planet54 vegetation54 ecological52 ground52
    terribly badly69 bad61 extremely60 unacceptable57 greatly56 outrageous56 devastating55 excessive53 severe52 very52
    territory land69 jurisdiction65 sovereignty64 lands61 region60 borders58 country56 border56 countryside55 area55
    terror terrorizing87 terrorism79 terrorist73 threat65 threats62 fear57 scare57 bombings56 torture56 threatening56
    terrorism terrorist83 terror79 terrorizing73 bombings69 bombing68 jihad64 militants62 militant62 warfare61 threats60
    terrorist terrorism83 terror73 islamist69 militant68 jihadist67 terrorizing65 militants64 bombing61 bombings60 jihadi60
    terrorizing terror87 terrorism73 terrorist65 threats64 threat63 threatening60 bombing58 bombings57 threatens56 threatened56
    test testing90 exam67 checking64 examination62 examined62 experiment60 quiz60 verify59 quizzed58 examine58
    testified testify80 testimony75 defendant64 accused63 witness62 witnessed61 jury58 acquitted58 accuses57 accuse57
    testify testified80 testimony79 witness76 accuse61 plead61 defendant61 pleads60 accused59 accuses59 witnessed58
    testimony testify79 witness77 testified75 witnessed63 evidence59 trial56 jury55 defendant54 verdict54 accuse53
    testing test90 mocked64 checking61 exam60 experiment58 assert58 examination57 probing56 verify54 assertions53
    text content62 paragraph58 notepad58 document57 string55 contents55 writing54 language53 letter52
    textile fabric73 silk68 clothing67 cloth66 cotton65 linen63 clothes59 fashion57 materialise55 laundry55
    texture material59 image57 graphic52
    than compared60 but57 yet55 instead54 nor53 better53 greater53 compare52
    thank thanks85 welcome70 grateful66 thanking65 thanked65 appreciate60 pleased59 appreciated58 welcomes55 welcomed55
    thanked thanking92 grateful71 thank65 honoured64 pleasure62 pleased62 welcome62 welcomes62 honored62 acknowledged61
    thanking thanked92 grateful68 thank65 pleased65 gratitude64 pleasure62 honoured62 appreciation62 appreciate61 acknowledged59
    thanks thank85 welcome70 thanked60 thanking59 welcomes59 congratulates58 grateful57 appreciate57 pleased55 link53
    that this61 such57 but56 knows56 bout53 not52 good52
    the their61 our59 they58 them58 his56 her54 which53 involved52 him52
    theater theatre94 cinema78 musicals65 musical62 film60 acting60 venue57 audience57 concert56 entertainment56
    theatre theater94 cinema71 musicals63 acting63 venue62 musical61 audience58 stage58 entertainment57 drama56
    theft thefts90 stealing86 stolen80 thief78 stole78 steal73 crime71 robbery70 crimes66 robberies65
    thefts theft90 stealing79 robberies74 crime71 crimes71 thief70 stole69 stolen68 robbery67 steal65
    their they81 them81 our72 his67 themselves67 your62 the61 were58 her53 its53
    them they91 their81 themselves68 some60 the58 him57 were57 our57 her56 his53
    theme styling63 background57 style57 design54 unity53 color52
    themselves ourselves78 them68 their67 himself66 herself64 they63 people59 own58 self58
    theory concept58 principle58
    therapist therapy86 counselor69 psychologist69 counsel69 counseling67 disorder58 treatment56 depression55 psychology55 doctor52
    therapy therapist86 treatment73 counseling72 counsel61 psychologist60 counselor59 disorder58 cure58 depression56 psychology54
    there here56
    theropod atrophy63
    they them91 their81 themselves63 the58 our57 were56 some55 you54 aren53
    thief stealing79 theft78 stole77 stolen75 steal73 thefts70 robbery66 kidnapped66 criminal62 robberies62
    thing stuff64 toy53
    think thought80 thoughts74 thinking73 mind67 wonder62 imagine61 guess58 believe56 idea55 believes54
    thinking mind75 thoughts73 think73 thought69 imagination66 mental64 mindset63 ideation63 brain59 believes59
    third second74 three71 sixth61 first58 triple56 after55 four54 two54 final53 followed53
    this that61 such55
    thought think80 thoughts76 thinking69 idea64 wonder62 mind60 opinion56 imagine54 mindset53 guess53
    thoughts thought76 think74 thinking73 mind67 opinion63 mindset61 believes57 mental57 believe55 wonder54
    thousand million78 hundred67 billion63 number62 amount59 ten54
    thread post58 posting54 forum52 comment52 posts52
    threat threats88 threatening84 threatened84 threatens78 threaten78 attacker70 danger69 attack65 terror65 scare65
    threaten threatening86 threatened81 threatens81 threats79 threat78 scare56 blackmail55 ultimatum55 confront53 attacker53
    threatened threatening86 threat84 threatens82 threats81 threaten81 danger66 attacked62 attacker61 violent59 defending59
    threatening threaten86 threatened86 threatens86 threats85 threat84 danger64 attacker62 hostile61 violence61 violent60
    threatens threatening86 threatened82 threaten81 threats79 threat78 assaults64 attacked63 attackers62 attacker62 attacking60
    threats threat88 threatening85 threatened81 threatens79 threaten79 danger71 terrorizing64 attacker63 attackers63 scare63
    three four82 two80 third71 six68 five67 each65 one64 counted62 nine62 count61
    threshold exceed54 minimum52
    threw thrown85 throw81 throwing80 throws77 toss65 hurled61 sends56 sending53 passed53 blown52
    thrive flourish63 grow59 sustain58 survive54 succeed53 survival52
    throat swallow69 mouth60 neck57 vomit56 tongue53 jaw52 breathing52 nose52
    through passed65 pass56 passes56 into54 behind54 passing54 brought54 with53 coming53 bypass52
    throw throwing91 throws89 thrown86 threw81 toss72 hurled60 flung59 pitching58 blow57 blowing56
    throwing throw91 throws87 thrown86 threw80 toss70 hurled69 pitching63 flung61 vomit58 blowing57
    thrown throw86 throwing86 threw85 throws84 hurled69 toss69 flung69 blowing59 dropping57 touchdown56
    throws throw89 throwing87 thrown84 threw77 hurled63 toss62 pitching61 touchdown60 foul58 touchdowns58
    thumb fingers74 finger73 hand68 hands61 grip59 handed57 pinch57 toe57 grasp55 nail55
    thwart prevent61 mitigate59 avoid59 suppress58 preventing57 prevented54 prevents53
    ticket attend58 booked57 fare53 fines53 attending52 booking52
    tide coast58 shore57 sea56 ocean56 waters55 beach54 crab53
    tie tied86 ties81 knot65 clinched63 connect58 pinned57 connected57 clinching56 joined55 connection55
    tied tie86 ties70 connected61 joined60 clinched58 connect57 knot57 pinned56 playoff55 connecting55
    ties tie81 tied70 knot67 clinched57 pinned55 edge55 bolts53 connections53 strap53 tug52
    tight tighten70 fit65 tightening65 loose64 loosened59 narrow59 secured58 stretched58 stretch56 adjust55
    tighten tightening88 loosened72 tight70 adjust69 loose66 stretch55 adjustment55 tension55 strap54 stretched53
    tightening tighten88 loosened70 tight65 loose60 tension57 adjust57 tremble55 eased54 pressure52 stretched52
    tile grid54 mortar52
    time timing69 timeframe63 hour62 hours58 minute57 downtime56 later52 clock52 long52
    timeframe time63 timing61 duration60 hour54 date52
    timer clock61 clocks59 delay54 timing53 noon53
    timing time69 delay65 delays63 clock61 timeframe61 speed57 minute57 slow57 clocks57 delaying56
    tin tonne52
    tip tipped73 tips72 pointed58 pointing56 hints55
    tipped tip73 pointed62 pinch54 pointing52 finger52
    tips tip72 hints63 advice62 practice62 guideline57 guidance56 advise56 guide55 advised54
    tire tyres85 wheel72 bicycle57 rubber57 bike55 tube53 paved53
    tired fatigue72 slept61 sleeping59 sleep59 rest57 resting56 warm52
    tissue flesh65 anatomy60 material60 bodies56 doc54 body54 cell53 fabric53 cells53 wood53
    title name61 headline55 renamed54 entitle53 heading52 tag52
    toast bread57 sandwich57 breakfast53
    today yesterday85 tomorrow77 day68 tonight67 monday63 earlier62 friday59 afternoon58 morning55 soon55
    toe foot78 shoe72 nail67 heel64 leg64 barefoot63 finger62 fingers62 claw59 thumb57
    together collaboration68 collaborate67 separate64 couple64 combine63 pair63 cooperate60 unite60 partnership59 gathered58
    toilet bathroom79 pee69 potty69 bladder63 urine61 bowl57 bath57 seat56 butt55 flushed53
    told tells77 telling72 tell68 said65 stated64 says61 heard60 informed59 spoken57 hear55
    tolerate tolerated77 endure57 intolerance54 enforce53 accommodate52
    tolerated tolerate77 justified55 forbade54 unacceptable54 hostile54 enforce54 ignore52 outlawed52 violating52
    toll congestion55 traffic52 bridge52
    tomato fruit64 vegetable60 pizza58 potato58 strawberry57 plant56 sauce56 pasta55 olive53 leaf53
    tomorrow tonight79 today77 yesterday72 monday62 earlier61 upcoming61 soon58 friday56 day56 afternoon54
    ton tonne75 pound61 haul53 scoop52
    tone toned75 sound56 emphasize52 wave52
    toned tone75 lean52
    tongue mouth76 taste62 tasting62 lick60 nose58 jaw58 kiss57 flavor57 tooth56 bite55
    tonight tomorrow79 today67 night65 yesterday63 evening57 earlier56 afternoon53
    tonne ton75 tin52
    too also75 instead58 plus54 right52 and52
    took take84 taken84 takes81 taking78 brought58 passed56 pulled56 gone55 came54 get53
    tool tools88 hammer59 software57 drill56 knife54 hammering52 weapon52
    tools tool88 software63 equipment54 craft54 drill53 programs53 functionality52
    tooth dentist79 teethe72 mouth69 jaw66 bite60 knife59 chew59 tongue56 crest55 implant54
    top bottom69 topple68 middle59 high55 heading55 level54 head52 face52
    topic subject67 discussed56 discussion55 discussions55 question53 introduction53 project53 discussing52
    topple top68
    toppled collapsed66 collapse61 knocked59 smashed57 fell57 lifted57 dismantled56 falling55 beaten54 thrown54
    torch torched80 candle60 flames58 light56 lamp56 burns55 fire55 lit55 burning54 lighting54
    torched torch80 burned64 rocketed63 burning58 rioted57 burns55 sparked54 flames54 labored54 lighted53
    tore torn71 ripped66 tear64 injured58 wounded56 injury56 stripped55 strained54 sprain54 wound54
    torn tore71 ripped63 shattered61 tear59 strained58 wrecked56 damaged53 stripped53
    torture tortured84 punishment57 insanity56 terror56 suffering55 terrorizing55 genocide55 death54 punishing53 kidnap52
    tortured torture84 massacred56 killings56 interrogated56 suffering55 killing55 killed55 hostage55 slaughtered54 massacre54
    toss throw72 throwing70 thrown69 threw65 throws62
    total amount67 counted64 combined64 per62 count62 full61 remaining61 sum59 counts59 paid57
    totally absolutely73 necessarily60 entirely58 genuinely56 only52
    touch touched85 touches84 finger67 fingers66 hand65 hands63 gesture59 tap58 grasp57 grip55
    touchdown touchdowns81 interception68 tackled62 throws60 goal60 scored59 scoring59 landed58 thrown56 landing56
    touchdowns touchdown81 scoring63 interception60 scored60 throws58 tackled52 score52
    touched touch85 touches81 hand65 finger64 fingers62 hands61 gesture58 sensation55 felt54 landed54
    touches touch84 touched81 hands66 gesture63 fingers63 hand62 finger61 hits58 tackled55 foul54
    tour touring90 concert67 trip65 visit63 tourist60 journey60 visited59 tourists59 visiting59 tourism58
    touring tour90 trip64 concert63 visiting60 visit60 tourists58 tourist58 travel58 visited58 tourism57
    tourism tourist88 tourists87 travel67 hospitality66 resort65 destination64 visiting62 visit61 trip61 traveller60
    tourist tourists89 tourism88 visiting67 traveller67 visit67 visitor67 resort62 visits62 hospitality61 destination61
    tourists tourist89 tourism87 visiting65 traveller65 travel64 visits63 visitor62 visit62 traveler61 destination60
    tournament championship70 competition67 opponent65 quarterfinals65 semifinals64 compete63 tennis62 conference61 teams61 semifinal61
    tow towed85 haul64 vehicle59 trailer56 pulling56 transporting56 truck55 ferry54 steer52
    towards direction62 forward59 reach59 reaching56 aimed54 approached54 position54 advancing53 favour53 positioned53
    towed tow85 haul65 transporting58 parked58 ferry56 vehicle56 trailer56 boat54 pulling54 transported53
    towel cloth66 washing59 wet58 fabric57 laundry57 underwear56 shower56 cotton55 wash55 robe55
    tower building58 pyramid57 ceiling53 palace53 landmark52 construction52
    town city76 village74 cities67 downtown66 suburb65 neighborhood61 location61 district60 municipality60 community58
    toy object61 creature59 animal58 puppy58 child56 car56 objects56 dog54 pup54 offspring54
    trace traced77 trot56
    traced trace77 stumbled54 tracking54 attributed54
    track tracking73 racing61 runner61 train58 running55 trail53 railway53 trains52
    tracking track73 surveillance66 capturing54 traced54 detector54 observing54 motion52
    tractor tractors89 farmer63 truck61 pasture59 farm58 vehicle57 motor56 grass54 wheel52 deer52
    tractors tractor89 farmer60 farm59 pasture58 farming57 deer54 truck54 agriculture54 helicopters53 grass53
    trade traded79 trading75 deal67 exchanged66 dealt63 offered63 selling62 seller62 sell60 offer59
    traded trade79 exchanged73 confirmed70 trading67 sold65 dealt65 bought64 seller61 accepted60 shipped60
    trademark branding70 branded69 brand63 logo58 copyright56 signature52 patent52 renamed52
    trader trading83 broker72 merchant71 investor66 stock66 brokered65 market64 vendor63 buyer62 commerce60
    trading trader83 trade75 selling71 traded67 stock67 stocking67 market66 sell66 broker64 buyer64
    tradition celebrations57 celebration56 convention55 ceremony55 culture53 occasion52
    traffic roads65 congestion64 transportation64 road62 highway62 roadside61 driving59 transport57 transmission56 destination54
    trafficking smuggling71 slavery56 transporting55 kidnappings55 prostitute54 kidnapping53 smuggle53 slave53 transport52 transportation52
    tragedy disaster74 crisis65 drama62 homicide61 massacre61 massacres61 murder60 murdered60 killings59 homicides59
    trail hike67 hiking62 path58 ride57 road57 highway55 tour54 riding54 camp54 track53
    trailer truck57 tow56 towed56 movie56 film55 boat52 vehicle52
    trailing ends61
    train trains87 railway79 training69 trained66 rail59 transportation58 track58 trainer57 aboard55 freight54
    trained training85 trainer71 train66 skill66 learning63 taught63 learn59 learner58 instructor55 recruited55
    trainer trained71 training70 instructor65 fitness60 athlete60 gym60 train57 coach56 sport53 workout52
    training trained85 trainer70 train69 learning68 instructor63 learn60 taught60 gym60 workout59 fitness59
    trains railway88 train87 rail66 transportation65 buses60 freight57 transport57 transported55 passengers54 bus53
    trait personality63 characteristic63 ability59 intelligence56
    transaction payment64 payments63 transfer58 receipt57 transferred57 exchanging56 receiving55 repay54 commited54 exchange53
    transfer transferred93 exchanging68 transported61 transaction58 destination57 migrate57 migration57 exchange56 move55 copy55
    transferred transfer93 exchanging69 transported66 moved59 migrate58 migration58 exchange58 destination58 sending57 brought57
    transform transformation88 convert61 replace52 rotation52
    transformation transform88 convert53
    transit transportation69 transport64 transported62 traveling59 travelling59 transporting59 destination58 travel57 flight55 freight54
    transition advancing60 progress56 moving55 shift54 changing54 progressed54 movement53 becoming53 disruption52
    translate translation91 language58 means57 interpret56 spelling53
    translation translate91 interpret58 language57 means57 equivalent52
    transmedia mediated63 media56 transmit55 transmission54 directs53
    transmission transmit70 traffic56 transportation55 transmedia54 communications54 receiving53 transported53 transport53 transit52 speed52
    transmit communications71 transmission70 communicate63 communication59 radios59 carrier57 reception57 sends57 channels57 telecommunications57
    transplant donor70 donated52
    transport transportation88 transporting86 transported85 traveling70 travelling69 travel68 destination68 transit64 freight62 traveler59
    transportation transport88 transporting81 transported78 traveling73 travel72 travelling70 destination70 transit69 cargo66 freight65
    transported transporting87 transport85 transportation78 destination71 traveling71 travelling69 travel67 transferred66 cargo65 carrying65
    transporting transported87 transport86 transportation81 carrying74 carry67 freight67 cargo66 bringing66 traveling66 carried65
    trap trapped71 caught58 bait56 catch55 hook55 captured52
    trapped trap71 escape62 escapes62 imprisoned58 confined58 escaped58 caught57 rescued56 prisoner55 locked54
    trash waste65 clean62 junk57 litter55 cleaned55 cleaner52 dump52 debris52 destroyed52 dumping52
    trauma injury73 assaulted70 injuring66 assault66 wounding64 wounded64 aftermath63 incidents62 wounds62 raped62
    travel travelling94 traveling94 trip79 traveler78 traveller77 destination76 transportation72 flight69 transport68 tourism67
    traveler traveller90 traveling78 travel78 travelling78 trip69 journey69 destination67 transported63 tourists61 tourist60
    traveling travelling98 travel94 traveler78 traveller77 trip75 transportation73 transported71 destination71 transport70 transporting66
    traveller traveler90 travelling78 travel77 traveling77 tourist67 tourists65 destination64 journey63 trip62 migrant61
    travelling traveling98 travel94 traveller78 traveler78 trip75 transportation70 destination70 transport69 transported69 journey63
    treason betrayal60 betray59 impeachment58 indictment57 extradition57 revolt56 deportation56 surrender55 impeached54 deported54
    treasure treasured81 looted56 goods52 rocks52 looting52
    treasured treasure81 rewarded54 looted53 honored52
    treat treating85 treated71 treatment66 cure61 remedy58
    treated treatment77 treating77 treat71 cure57 remedy56 harmed55 hospitalised55 heal55 repaired55 rescinded54
    treating treat85 treated77 treatment69 cure59 remedy56 medicine56
    treatise doctrine54
    treatment treated77 therapy73 cure70 treating69 treat66 remedy64 medicine60 surgery58 therapist56 surgical55
    treaty agreements67 diplomacy63 diplomatic63 agreement60 sovereignty58 pact56 ratification56 truce56 negotiations55 peace54
    tree trees88 leaf70 leaves61 wood60 entree60 plant58 oak57 node55 branch54 canopy53
    trees tree88 leaf61 leaves61 wood60 vegetation58 plant55 planted55 oak53 entree53
    tremble shake67 tremor60 shook57 tremors57 loosened56 pounding56 tension55 tightening55 pounded54 tighten52
    tremor tremors94 shook61 tremble60 shake59 jolt54 quake53 jolted52 jolts52 disorder52
    tremors tremor94 jolts59 shook57 tremble57 rumblings56 shake56 agitations54 disorder53
    trenches battles57 sieges56 bury55 soldiers54 battle54 battleground53 drilling53 artillery52 drilled52
    trend popularity58 tendency54
    trial prosecution70 jury62 defendant62 prosecuted60 accused59 court59 guilty58 verdict58 acquitted57 prosecute57
    tribe native60 villagers58 village57 ancestry55 nation54 ethnicity52
    tribute honored63 memorial60 honour58 honor57 commemorating57 lauded57 appreciation56 praised55 contribution54 commended53
    trick ruse61 magic59 twist57 technique56 fool56 disguised55 fooled55 pretend54 magician53 flip53
    tried try84 trying74 worked71 attempted69 cannot66 attempt66 unable65 failed60 help58 stopped55
    trigger triggering78 firing61 shot52
    triggered sparked57 triggering56 blasted52
    triggering trigger78 firing66 sparked57 triggered56 provocation53 causing53
    trilateral bilateral57
    trim cut64 cutting61 delving59 cuts59 haircut56
    trip travel79 traveling75 travelling75 going69 traveler69 vacation68 destination68 tour65 visit65 touring64
    triple tripled83 double64 three58 third56 doubled54
    tripled triple83 double60 doubled56 third52
    troop troops80 soldiers74 soldier74 army71 battalion67 military66 regiment65 recruits65 patrolling64 brigade63
    troops soldiers88 troop80 military77 army75 soldier71 war69 battles67 warfare67 wars67 combat64
    trot trace56
    trouble problems75 difficulty74 problem73 issues71 issue70 struggling70 struggle67 help62 unable59 frustrating56
    troubled struggling60 plagued59 crisis58 plight56 severe56 concerned55 concern54 trouble54 raped53 violent53
    truce clashes67 clash60 feuding59 conflict59 hostilities59 fighting59 battling59 ceasefire58 clashed58 battles57
    truck vehicle76 car68 vehicles68 tractor61 cargo60 trailer57 road57 driving57 garage56 cab55
    trust credibility60 faith59 loyalty59 secure58 honesty54 integrity54 reputation54 assured53 rely53 betrayed53
    trustee estate53 signatory53
    truth lies66 lie66 honesty66 false61 lied60 fact58 opinion57 believe57 logic57 reality56
    try tried84 trying69 attempt60 unable58 worked58 cannot57 attempted57 failed56 check54
    trying tried74 attempted72 attempt70 try69 desperate63 doing59 looking59 struggling58 helping57 unable56
    tube pipe64 bathtub54 balloon54 tire53 pipeline52 hose52
    tug pulling63 tension60 knot55 pull55 claw53 loosened53 ties52 pulls52
    tumor cancer82
    tuna fish67 chicken55 fishery53 shrimp52
    turbine engine60 generator55 motor55 reactor52
    turkey ankara71 iraqi57 russia56 country56 pakistan54 ukraine54 egypt52 kuwait52 europe52
    turn turned87 turnaround63 flip63 reverse60 overturn58 flips57 reverses56 reversed54 overturns54 reversal52
    turnaround turn63 turned53 reverse52
    turned turn87 reversed60 reverse58 flip58 flips53 reverses53 turnaround53 overturn53 pointed52 switched52
    turnout participation62 election60 voter58 voting58 rallies57 elections55 participating54 balloting53 ballot53 rallied52
    tweaked modify55 modification53
    tweet tweeted82
    tweeted tweet82
    twelve dozen79 six76 ten67 five66 nine65 sixth62 four60 eighth59 three58 number57
    twilight darkness56 night55 sky52 dark52 nightlife52 movie52
    twist blow58 loose57 trick57 pull56 pinch54 fold54 secret54 bend53 hint52 scramble52
    two three80 one78 four73 each63 none62 another62 counted62 count60 six58 once56
    type kind59 specify52
    tyres tire85 paved57 wheel56 vehicles54 rubber53
    ukraine russia75 moscow63 country63 europe63 iraqi63 korea60 russian57 saudi56 pakistan55 japan55
    ultimatum engagement55 threaten55 threatening54 blackmail53 unwilling53 confesses53 relationship52
    unable cannot84 error77 failed72 tried65 issue64 problem61 restarted61 attempted59 enabled59 trouble59
    unacceptable inappropriate66 outrageous61 appropriate59 terribly57 unprecedented55 forbidden55 violating54 tolerated54 outlawed54 disgraceful54
    unambiguously formally53
    unanimously convened61 approval60 consensus58 approved57 finalized57 concluded56 vetoed55 accorded54 approve53 accomplished53
    unapproved approved63 approval59 rejected54 abstained52 approve52 approves52
    unbeaten defeats61 semifinal59 semifinals53 clinched52 quarterfinals52 defeated52 conceded52
    uncertainty variability61 accuracy55 confidence54 inaccurate54 sensitivity52
    uncle nephew75 aunt73 cousin67 grandson66 family59 grandmother59 dad58 father55 grandma55 sister54
    unconditional circumstance52
    uncover uncovering97 reveal75 hide62 revealed56 overlook54 expose53
    uncovering uncover97 reveal74 hide62 revealed56 overlook54 surveillance53 expose53
    under lower59 behind56 down55 alongside53 beside53 inside53 underlined52
    underlined line55 lined53 under52 emphasis52
    undermine weaken58 manipulation57 blackmail56 betray54 exploited54 attacker53 betrayed52 exploiting52 overthrowing52
    understand understood78 understanding78 explain74 explanation65 explained65 interpret64 clarify61 misunderstanding59 spoken58 sense58
    understanding understand78 interpret73 explanation71 explained69 misunderstanding66 explain66 interpretation65 clarify62 confusion61 learning61
    understood understand78 clarify61 understanding60 explain60 spoken59 explained56 sense54 know53 noted53 misunderstanding52
    undertake undertook71 accompany59 endeavor57 commence56 constitute55 impose54 attain53 proceeding53 imposes53 regard52
    undertook undertake71 commence62 underwent59 intend54 inaugurated54 establishes53 endeavor53 established52 founded52
    underway aboard61 naval57 ships53 submarine52
    underwear pants73 clothes72 clothing70 cloth62 jeans62 robe61 laundry60 outfit60 wearing58 potty57
    underwent witnessed59 undertook59 overcame57 proceeding55 complied54 penetrated54 suffered52 visited52 stumbled52
    undisclosed disclose59 unveiled58 revealed56 disclosed54
    unearthed discover56 discovered52
    unemployment employment72 labor65 employer62 employ61 labour58 labored54 hiring54 job53 fired53 rehires52
    unfair harsh55 unjustified53
    unfold fold64 delving53 severed52 collapsed52 meets52
    unfounded untrue62 false57 shocked56 dismayed56 contradicted55 contradict53
    unfreeze frozen67 freeze65 freezer61 froze56 ice55 freeing54 cold54
    uniform uniformity79 regiment57 military56 wearing56 suit55 wear55 army54 personnel54 comply54 officer53
    uniformity uniform79
    unilateral unsympathetic55
    union secession60 cup57 pact54 labour54 associate52 complement52
    unit units90 quantity57 member56 kilometre53 service53 customer52
    unite solidarity68 together60 joining58 coalition55 clash53 alliance52 join52 embrace52
    units unit90 quantity61 kilometre59 meter57 kilometer54
    unity launcher56 theme53
    universe cosmos64 galaxy63 space62 planet57 matter57 earth56 world56 spacetime55 creation52
    university college82 campus81 institution72 attending66 semester66 student64 school64 faculty63 schools62 admission62
    unjustified justified62 disgraceful55 unworthy53 unfair53 justify53 guilty52 feigned52
    unknown mystery61 clue61 known57 suspected55 identification55 identify54 discovered54 finding53 find53 speculated52
    unleashed tame52
    unless depending60 but53 until52
    unlicensed license65 licence63 legal54 illegal54 permits52
    unlikely possible70 possibility69 chance62 doubt62 impossible59 guaranteed57 probably56 happen55 absolutely52 could52
    unload unloaded86 load73 loaded70 loading65 remove58 removing56 eject54 shutting54 disconnect52 off52
    unloaded unload86 loaded77 load75 loading71 freed54 download54 restarted52 lifted52
    unprecedented unacceptable55 surpassing54 accomplished53 outrageous52 historic52
    unrest uprising77 riots74 revolt71 protests68 protest67 rebellion62 protesting61 crisis60 rioting59 overthrown58
    unruly unworthy64 obstructing55 unsympathetic53
    unsympathetic unilateral55 unruly53 unworthy52
    until while64 since62 meantime60 long59 after53 ever53 longer52 waiting52 unless52
    untrue unfounded62 false55
    unveiled revealed67 inaugurated60 undisclosed58 dismantled57 reveal56 appearing56 vanished55 disappearance55 disclosed55
    unwilling refusing72 refuses71 refusal70 forced66 refuse64 willingly61 insistence61 refused60 resisted58 rejection57
    unworthy unruly64 unjustified53 unsympathetic52
    upbeat mood57 relaxed56 cheering53 warm53
    upcoming future68 planned66 tomorrow61 latest59 rumored59 announcing58 soon58 plans57 forecast57 announcement56
    update edit65 changed64 modify62 fix62 version62 upgrade61 change60 fixed59 latest58 changes57
    upgrade update61 downgraded57 downgrading55
    uphold affirmed61 enforce58 enforcement56 honor53 conviction52
    upload file59 posting59 download58 files54 submit53 post53 pictures52
    upon onto55
    uprising revolt87 unrest77 rebellion76 rebelled72 protest69 riots67 overthrowing67 protests67 overthrown66 overthrow66
    urge urges72 urging68 urged61 desire61 temptation56 instinct55 craving55 begged54 beg54 encourage53
    urged urging82 persuade66 encourage64 instructed63 urges61 urge61 encourages60 suggests56 prompted56 prompting55
    urgent need57 desperate55 emergency55 demanded54 hurry53 essential52
    urges urge72 desire67 urging65 temptation61 urged61 encourage55 confesses53 addiction52
    urging urged82 encourage73 encourages72 urge68 persuade66 urges65 encouraged62 stimulate61 prompting60 instructed56
    urine pee80 bladder75 kidney65 toilet61 potty58 bathroom56 litter54 fluid52
    usage use75 using71 context59 used59 purpose55 clarification54 utilize54 means53 functionality53 phrase52
    usb device62 dongle62 computer54 plug52
    use using90 usage75 used72 user61 utilize61 preferred53 need52 app52 recommended52 purpose52
    used use72 using60 sought59 usage59 applied58 needed58 user57 played54 removed54 wanted54
    user use61 account60 member59 owner57 used57 player57 customer57 using56 person54 profile54
    using use90 usage71 utilize64 used60 load56 user56 browse55 loading53 operating52 download52
    utensil spoon56
    uth nab52
    utility functionality54 dispatching53 efficiency53
    utilize using64 use61 access56 rely54 usage54 load53 used53 provides53
    uva uvb71
    uvb uva71
    vacate vacuum60
    vacation trip68 travel64 holiday64 resort63 travelling61 traveling60 tourism58 visiting57 leisure56 tourist55
    vaccine immunity69 shots58 flu56 shot55 injection54 infected53 infect52
    vacuum vacate60 air60 dust59 cleaner56 duster55 voiding55 hose55 cleaning54 void53 dirt52
    valid validity71 verify64 legitimate62 permitted58 legitimacy56 rules56 dispute55 rule55 suitable55 checking55
    validity valid71 legitimacy68 credibility57 consistency55 criterion53 integrity53 verify52 credible52 reliability52
    valley mountain59 village54 town53 area52 desert52 river52 suburb52
    valuation valued67 value65 pricing60 wealth54 estate52 profit52 revenue52
    value valued75 valuation65 worth62 dollar59 amount58 number58 quantity57 pricing57 currency57 price56
    valued value75 valuation67 worth62 quality52 goods52
    vandalised vandalising92 harassing59 harassment53 incident52
    vandalising vandalised92 harassing59 policing55 rioting53 demolishing52 crimes52 crime52 harassment52
    vanilla crude54 flavor53
    vanish disappear75 disappearance59 hide59 vanished58 dismiss56 eliminate54 dismissing52 absence52 suppress52
    vanished disappearance85 disappear79 gone78 abandoned63 defunct63 recovered62 dismissed61 restored60 revived60 dropped60
    variability variation70 uncertainty61 vary55 sensitivity53
    variation variability70 vary65
    variety ample57 various53
    various some59 each58 other55 certain55 variety53 most53 among52
    vary variation65 variability55
    vegetable potato66 vegetarian65 lettuce62 corn61 fruit61 tomato60 food60 salad59 plant57 planted56
    vegetarian meat69 vegetable65 beef58 pork56
    vegetation plant65 ecology63 planted62 garden60 ecological60 trees58 planting57 grass56 ecosystem55 leaves55
    vehicle vehicles90 car87 truck76 driving68 passenger65 drive63 driver62 roadside61 transportation61 passengers61
    vehicles vehicle90 car79 truck68 driving65 roads62 roadside61 drives59 transportation58 passengers57 driveway56
    veiled clear53 mask53 barricaded52
    velocity speed72 motion62 accelerate57 mechanics56 kinematics54
    vendor supplier74 merchant68 dealer64 trader63 seller63 manufacturer61 contractor59 supply57 customer56 buyer55
    vent breathe58 smoke56 breathing53 breath53 air52
    venture endeavor60 endeavour57
    venue concert74 stadium66 establishment62 theatre62 facility62 place60 landmark58 festival58 theater57 arena56
    verb sentence55 spelling53 grammar53 verbal52
    verbal speech59 cognition56 language56 wording54 linguistics53 writing53 communication53 verb52
    verdict judgment65 sentenced64 guilty64 jury63 convicted62 outcome62 judge61 convictions60 conviction60 decision59
    verify checking74 check70 assertion66 prove65 valid64 proof64 confirmation63 checked61 confirm61 confirms60
    version update62 download61 released60 release58 latest55 releases55 original54 downgraded53 issue53 changed53
    very extremely78 highly72 great62 good57 greatly56 terribly52
    vessel boat72 ships68 maritime66 lifeboat58 sail58 tanker57 shipper55 cockpit55 sailing55 naval54
    vest belt63 chest60 gear59 outfit58 helmet57 wearing57 sleeve57 harness57 robe57 belly57
    vet vetted74 veteran62 pet61 dog61 kitty61 animal61 cat59 puppy58 pup56 med54
    veteran soldier66 vet62 soldiers60 military60 troops58 army55 vetted55 troop54 civilian52 regiment52
    veto vetoed87 compromise54 impeachment53 approval52 impeach52
    vetoed veto87 unanimously55
    vetted vet74 veteran55
    vial lab56 container52
    victim abused59 raped58 murdered58 assaulted57 guilty56 rape56 accused55 murderer55 suspect55 justice54
    victory defeat79 winning79 defeated73 win71 battle70 won69 defeats68 wins65 fought63 fight63
    video image61 watched59 pictures57 watch57 graphic56 picture56 camera54 photograph54 link53 photo53
    view views87 viewer71 viewpoint65 perspective64 vision59 preview58 sight56 display54 showing54 observe54
    viewer view71 preview67 views57 reader53 inspect53 browse52 watch52
    viewpoint perspective83 view65 views64 vision57 aspect56 stance55 understanding52
    views view87 viewpoint64 perspective59 viewer57 vision52
    vigil vigils92 vilified60
    vigils vigil92 vilified58
    vilified vigil60 vigils58
    village town74 villagers71 municipality61 neighbourhood61 neighborhood61 suburb61 tribe57 monastery56 countryside56 district55
    villagers village71 farmer61 folk60 tribe58 settler53 farm52
    vinegar cider62 juice56 alcohol54
    vintage legacy71 old66 historic63 era59 past57 modernity53 decade52
    violate violating87 violation80 violations73 prohibits69 prohibit68 ban65 forbade62 outlawed61 banning60 forbidden60
    violating violate87 violation80 violations75 prohibits64 banning62 outlawed60 ban59 prohibit59 forbidden59 forbade58
    violation violations83 violate80 violating80 banned60 ban59 punished57 banning57 fined56 incident55 abuse55
    violations violation83 violating75 violate73 punished58 bans56 fines56 enforcement55 fined55 ban54 crimes53
    violence violent89 assaults77 aggression76 fighting67 assaulted64 assault64 murder64 killings64 fights63 war62
    violent violence89 aggression71 assaults69 aggressive68 assaulted63 fighting62 homicide61 abused61 rioting61 riots61
    virus infected72 outbreak62 infection61 infect60 computer55 flu54 disease54 plagued53 compromised53
    visa visas91 consulate71 embassy68 immigration60 immigrant53
    visas visa91 consulate69 immigration66 embassy65 immigrant54
    vision sight71 eye71 perception66 perspective65 gaze65 glasses64 photograph60 image60 perceive60 view59
    visit visiting91 visited82 visits81 tourist67 visitor66 trip65 tour63 tourists62 tourism61 explore61
    visited visit82 visiting80 visits78 trip63 visitor61 tour59 traveler58 touring58 tourist57 went56
    visiting visit91 visits83 visited80 visitor71 tourist67 tourists65 trip63 traveling62 travelling62 tourism62
    visitor visiting71 visits69 tourist67 visit66 tourists62 visited61 guest58 traveller58 traveler56 tourism53
    visits visiting83 visit81 visited78 visitor69 tourists63 tourist62 trip60 tour57 wandering56 tourism56
    visualization plots63 graphic56 illustrate55 plotting55 plotter53 plot52
    vitamin supplement69 nutrient61 mineral52
    vlog log62
    vodka alcohol76 wine67 beverage62 cocktail62 beer61 drinking61 russian61 bottle60 rum57 liquid55
    voice voices88 voiced81 speaker62 sing61 singer61 audio60 voicemail59 sound59 speech58 sounded58
    voiced voice81 voices77 echoed55 accent54
    voicemail telephone61 voice59 email55 phone54 mail53 telephones53 voices52
    voices voice88 voiced77 audio60 sound59 speaker59 hearing58 sing57 speech56 dialogue55 music55
    void voiding86 vacuum53 blank52
    voiding void86 vacuum55
    volume liter61 fluid56 sound55 capacity53 quantity52
    volunteer volunteers85 volunteered81 charity61 donate60 participate57 shelter56 donated56 participation55 contribute54 participating54
    volunteered volunteer81 volunteers77 participated57 assisting55 participate53 participation52
    volunteers volunteer85 volunteered77 charity60 participation57 humanitarian56 recruits55 donated55 donations54 soldiers54 shelters54
    vomit sickness70 stomach62 diarrhea62 throwing58 throws57 death57 poisoned57 poisoning57 throat56 illness55
    vote voting88 voted80 ballot75 voter72 balloting66 election66 elections60 referendum56 elect56 democracy55
    voted vote80 voting69 won63 ballot62 voter59 winner58 chose57 submitted56 win56 marked56
    voter voting81 election75 ballot72 elections72 vote72 balloting69 referendum61 democracy61 political60 elect60
    voting vote88 voter81 ballot79 balloting79 election77 elections74 voted69 democracy62 referendum60 political59
    vow vowing95 vowed83 vows80 pledged60 pledge59 promises58 pledges55 confesses52
    vowed vow83 vowing82 pledged68 vows67 promises66 promise63 promised61 pledge59 pledges57 swore56
    vowel pronunciation65 pronounce55 pronounced54
    vowing vow95 vowed82 vows77 pledged61 pledge58 promises57 pledges55
    vows vow80 vowing77 marriage68 vowed67 marriages67 wedding63 marry62 married59 divorce55 engaged55
    vulnerability exploit67 exploiting65 security60 threats59 risk59 danger57 protections56 secure56 exploited56 safeguard55
    vying battling64 opponent59 defying59 battles56 battled55 battle55 competition54 racing54 beating53
    wage pays78 pay72 salary71 payroll64 paying64 income64 earn63 paid62 compensation62 employment59
    wai wail82
    wail wai82 waived52
    waist belly72 pants68 belt66 skirt59 stomach58 jeans58 pocket56 underwear55 strap53 tight53
    wait waited65 waiting58 close55 happen53 long53 shut53 come52 gasp52 yet52
    waited waiting80 awaiting65 wait65 delay55 hold54 later54 came53 froze52 went52 did52
    waiter waitress79 restaurant69 chef61 dining61 worker55 cuisine54 receptionist54 dinner54 salesman54 meal54
    waiting waited80 awaiting77 delay62 delays60 arrives58 soon58 wait58 meantime58 patience57 promptly56
    waitress waiter79 restaurant63 receptionist62 worker57 prostitute57 dining56 nurse55 chef54 employee52 assistant52
    waived wail52
    wake morning61 sleep60 sleeping58 slept56 alarm52
    walk walking91 walked86 stepping71 wander65 hike63 stepped62 hiking60 wandering60 stumbling58 movement57
    walked walk86 walking84 stepped70 stepping66 wander58 hike56 stumbled56 wandering56 moving55 steps54
    walking walk91 walked84 moving65 stepping65 hiking65 movement64 hike64 wander63 wandering63 movements62
    wall brick58 hallway58 room57 corner57 fence54 ceiling54 bedroom54 hall54 borders52 bill52
    wallet card60 pocket59 bank59 cash57 account56 spend56 coin54 payment53 currency53 spending53
    walnut oak59 wood55
    wand feather52
    wander wandering87 walk65 walking63 walked58 trip56 stumbling55 hike55 drift55 explore55 hiking54
    wandering wander87 walking63 walk60 travelling59 trip58 traveling58 moving58 exploration57 traveler57 traveller57
    want wanted86 wants85 need63 looking62 desperate62 interested62 any60 request60 sought59 seeking57
    wanted want86 wants82 requested70 sought68 request67 gave62 taken61 needed60 desperate60 interested60
    wants want85 wanted82 needs64 desperate61 willing59 offers58 gave57 asks57 wishes57 requests57
    war wars91 warfare80 battle73 fighting72 battles71 combat70 troops69 fought66 fight65 military65
    warehouse cargo57 facility54 shop54 commerce54 depot54 headquarters54 factory54 business53 store53 inventory53
    warfare combat82 war80 wars79 battle75 battles74 weaponry70 insurgency68 troops67 battling66 fighting66
    warlord warfare58 conquer56 insurgency54 combat53 rampage53
    warm warmth83 cold76 heat75 heating69 warmly67 warming66 temperature61 winter57 comfortable54 comfort54
    warming warmth72 heating69 heat68 warm66 climate64 cold60 winter57 melting56 ice55 warmly53
    warmly cold69 warm67 warmth66 winter57 snow56 warming53
    warmth warm83 warming72 heat71 cold69 warmly66 comfort66 heating66 winter62 temperature54 blanket53
    warn warns88 warnings81 warning80 warned78 caution68 alert61 reassure58 cautioned57 cautious56 notify53
    warned warning80 warns79 warn78 warnings71 cautioned68 caution67 cautious60 worry60 advise58 advised56
    warning warnings84 warns80 warned80 warn80 caution74 cautioned71 cautious63 alert63 worry60 beware57
    warnings warns89 warning84 warn81 caution74 warned71 cautioned63 cautious62 concern60 reassure58 alert58
    warns warnings89 warn88 warning80 warned79 caution72 reassure65 cautious63 alert62 cautioned61 concern60
    warp warplanes70 distort56 strain55 stretch54 stretched54 distortion52
    warplanes warp70 planet54
    warrant warrants93 warranty81 enforcement60 inspected58 arrest58 issued56 justice54 arrested54 prosecuted54 court53
    warrants warrant93 warranty82 enforcement58 inspected55 prosecuted52 arrest52
    warranty warrants82 warrant81 guarantee57 complaint53 repair53 repaired52
    wars war91 warfare79 battles72 battle71 fighting71 combat71 troops67 hostilities65 fought65 fights64
    was were73 are62 isn59 aren58 been58
    wash washing92 laundry72 rinse72 clean70 cleaning66 cleaned62 dry61 whitewash60 wipe59 wet58
    washing wash92 laundry80 cleaning72 clean67 rinse66 cleaned63 dry62 cloth62 whitewash60 towel59
    washington state61 northwest59 city57 location56 headquarters53 west53 missouri52
    waste trash65 spend61 spent61 dump58 litter58 consume55 fuel54 dumping54 clean54 spending52
    watch watched80 observing60 observe58 video57 listen55 show54 witnessed54 investigate54 viewer52
    watched watch80 video59 looked57 reviewed57 seen57 witnessed56 played54 observing54 investigated52 screened52
    water waters80 wet75 fluid69 liquid69 beverage64 drinking63 rain62 drink62 swimming61 juice61
    waterfall fountain63 flood61 fall60 flooding60 fallen57 river57 falling54 waters54 fell53 splash53
    waters water80 ocean72 sea72 wet69 river66 boat62 flooding61 fish60 pool60 swim60
    wave waved70 signal60 tone52
    waved wave70 blew55 cheered54
    wax hair60 candle60 candles58 silk57 cream57 rub53
    way far54 how54
    weak strong78 strongly71 weakened71 weaken68 strongest62 strength60 heavy59 powerful58 failure54 stable52
    weaken weakened80 weak68 strengthen64 strong61 strengthens61 strength58 undermine58 strongest57 strengthened57 strongly56
    weakened weaken80 weak71 strong63 stable60 strongest56 unrest56 strongly56 threatened55 overthrown55 failure54
    wealth prosperity71 money69 finances64 asset64 economy63 economic62 income61 spending60 fortune60 finance60
    weapon weapons90 weaponry80 gun78 armament76 weaponize76 rifle73 guns71 firearms67 armed66 rifles66
    weaponize weapon76 weapons71 weaponry67 armament61 warfare57 gunplay55 combat55 gun55 gunfight54 guns53
    weaponry weapons88 armament83 weapon80 firearms76 guns75 rifles73 armed70 warfare70 gun68 rifle67
    weapons weapon90 weaponry88 guns80 armament80 firearms74 rifles73 gun72 weaponize71 armed68 rifle67
    wear wearing86 dressed75 dress71 clothing69 outfit68 fashion66 clothes65 suit60 cloth58 gown56
    wearing wear86 dressed85 clothing77 outfit74 clothes74 dress71 fashion68 shirt67 costume64 suit61
    weather rain66 climate65 daytime59 temperature58 snow58 winter55
    web internet75 website72 google64 site63 browse60 browser59 computer57 com57 net55 blog53
    website site91 com73 web72 google63 links61 page57 located56 internet55 online55 linked55
    wedding marriages72 marriage70 ceremony65 marry64 vows63 engaged62 married61 groom57 propose52 gown52
    weed drug73 smoking65 herb64 smoke63 pot62 cigarette60 grass59 alcohol59 plant58 beer57
    week weekly78 monday71 days63 weekend60 month60 friday59 season56 day54 today53 year53
    weekend friday73 monday64 week60 weekly57 day55 vacation54 holiday53 night52 days52
    weekly week78 schedule63 monday61 scheduled58 days58 month57 weekend57 everyday56 season53 friday52
    weigh weight91 heavy74 pound65 scale60 mass56 ounce52
    weight weigh91 heavy78 pound66 mass59 strength55 scale55 amount54 size52
    welcome welcomes79 welcomed71 thanks70 thank70 thanked62 enjoy60 grateful59 thanking58 pleasure56 appreciate53
    welcomed welcome71 welcomes65 greeting60 appreciate59 thanked59 pleased57 enjoy56 thanking56 welcoming56 grateful56
    welcomes welcome79 welcomed65 thanked62 thanks59 thanking58 thank55 enjoy55
    welcoming newcomers65 greeted59 greet57 greeting56 welcomed56 introduce52
    welfare charity64 subsidies61 poverty60 redistribution55 solidarity54 money54 prosperity53 government53 wealth52 spending52
    well good63 but57 yet56 great54
    went goes76 going70 gone65 came62 did60 won59 looked58 followed57 headed56 moved56
    were was73 are70 aren64 their58 them57 they56 our53 been52
    west east79 northwest72 southeast68 northeast64 north64 south63 location56 region55 downtown53 washington53
    wet dry77 water75 waters69 rain68 moisture66 splash64 swim62 sweat60 fluid59 swimming58
    whale sea62 fish60 elephant57 crab57 animal56 mermaid56 ocean55 cow55 coast54 lobster53
    what which56 stuff55 explain52
    wheat cereal70 flour65 grain64 bread63 maize63 corn61 rice59 vegetable56 agriculture55 grass54
    wheel tire72 bicycle62 bike59 tyres56 steering55 vehicle53 spin53 spoke52 tractor52 rolling52
    wheelchair chair68 disability60 seat54
    whereabouts located73 location72 locate70 nowhere61 relocated58 address56 northeast54 seeking53 place52 town52
    which what56 both56 the53
    while until64 along58 once56 continues53 with52
    whines complains67 complaining59 complain56 blames52
    whitewash wash60 washing60 rinse56 brainwash52
    whole portion62 entirely62 part60 combined57 full57 half55 total55 all54 partially54 chunk54
    widen widened77 narrow75 expanding71 expand70 extend66 width63 stretch62 extent59 stretched58 farther57
    widened widen77 stretched70 narrow70 width68 expand62 expanding62 size60 massive60 stretch59 small58
    width widened68 length66 narrow65 size64 widen63 measurement59 margin59 inch58 dimension52 ruler52
    wield wielded84 weapon59 shield58 weaponry58 armament57 weapons57 combat57 armed56 armoured53 duty53
    wielded wield84 equipped58 armed57 weapon55 wounding53 carried53 powerful53 weaponry52 weapons52
    wife husband86 married83 marriage72 divorce64 girlfriend63 marry62 mother62 marriages60 woman59 her59
    wild wildcat73 freak55 tame54 extreme53 natural53 fantasy52
    wildcat wild73
    wildlife animal67 ecology66 hunting65 habitat64 species62 zoo60 deer60 ecological59 bird57 nature56
    will should63 can61 shouldn60 might59 does55 already55 don55 would54 hoping54 did54
    willing able62 offering61 offered60 wants59 wanted57 contacted57 offers56 available56 accept54 offer54
    willingly unwilling61 refusing58 fiercely57 refuses54 obey54 refuse54
    willingness acceptance55 unwilling54 incentive53 preference52
    willow tree53
    win wins82 winning81 won74 victory71 winner71 lose68 prize64 defeat64 beat63 defeated60
    wind breeze71 air64 storm62 blowing58 storming56 rain55 dust54 atmosphere53 flew53 window52
    window windows71 screen60 glass55 door52 wind52 panel52
    windows window71 computer68 mac57 laptop56 steam55 software54 operating54 platform54 programs52
    wine alcohol73 grape70 vodka67 beverage67 drinking63 beer62 bottle61 drink58 alcoholism58 rum56
    wing fly64 plane57 bomber57 flying56 lashed56 flew55 aircraft54 flight54 flown54 bird53
    wink winking76 gasp56 boom55 knock52
    winking wink76 blink57
    winner wins75 win71 prize71 won68 winning62 award61 voted58 contest57 victory55 result55
    winning win81 victory79 wins77 won77 prize69 lose68 defeat66 defeated64 defeats63 contest62
    wins win82 winning77 winner75 won70 victory65 gets63 lose62 prize62 beat61 defeats61
    winter snow80 cold72 season67 frost63 warmth62 spring60 summer60 frosting58 climate58 warming57
    wipe clean68 cleansed64 cleaning63 clearing62 cleaned59 wash59 dirty59 cleaner58 washing57 flushed57
    wire plug64 electricity58 connections57 network55 harness52 connection52 connected52
    wisdom intelligence58 knowledge55 insight54 compassion52
    wish wished87 wishes79 hopes68 hope68 hoping67 hoped63 expecting54 want53 dream53
    wished wish87 wishes79 hoped67 hope61 hopes60 hoping60 granted56 wants53 want52 expecting52
    wishes wish79 wished79 wants57 hopes53 happiness52 hoped52
    witch magic56 spell55 demon53
    with without64 for57 along54 from54 through53 against53 having52 together52 while52 using52
    withdraw withdraws91 withdrawing90 withdrawal88 withdrawn84 withdrew83 quit58 depart58 disconnect56 exit55 quits54
    withdrawal withdraw88 withdrawing88 withdraws84 withdrawn81 withdrew74 quitting59 quits58 quit56 leaving53 departure53
    withdrawing withdraw90 withdrawal88 withdraws83 withdrawn79 withdrew77
    withdrawn withdraw84 withdrew84 withdrawal81 withdraws80 withdrawing79 revoked61 resigned55 abandoning55 depart55 disbanding54
    withdraws withdraw91 withdrawal84 withdrawing83 withdrawn80 withdrew79 quits58 departures54 cashout53 expulsions53 resigns53
    withdrew withdrawn84 withdraw83 withdraws79 withdrawing77 withdrawal74 pulled57 resigned55 diverted54 abstained54 revoked54
    withheld withholding75 withhold74
    withhold withheld74 withholding72 holding54
    withholding withheld75 withhold72 payroll52
    without with64 necessary59 removing58 remove58 eliminate55 removal55 lack52
    witness testimony77 testify76 witnessed67 testified62 defendant57 court54 accused53 accuse53
    witnessed witness67 occurred64 testimony63 exclaimed61 testified61 incident60 underwent59 overcame59 testify58 experienced57
    wolf animal54 lamb52
    woman female79 lady77 person63 actress59 wife59 her58 herself58 human56 gender55 mother54
    won winning77 win74 defeated72 wins70 victory69 winner68 prize67 voted63 award63 contest62
    wonder thought62 think62 doubt57 hopes54 thoughts54 guess53 thinking53 imagine52
    wood furniture66 oak61 tree60 trees60 board60 material59 steel57 walnut55 bedding54 carpenter53
    word words83 wording76 keyword65 dictionary58 term57 spelling56 spell54 spoken52
    wording word76 words74 keyword63 sentence59 spelling59 paragraph59 speaking58 sentences56 verbal54 writing53
    words word83 wording74 keyword64 dictionary58 sentences57 speech57 language56 paragraph55 spoken54 spelling54
    work working90 job77 employment63 worker59 doing58 earn58 task57 worked56 career56 pay56
    worked tried71 working61 helped61 try58 fixed57 hired56 work56 trying55 update55 applied55
    worker employee83 occupation71 colleague69 employer68 workforce65 employment64 personnel63 laborers62 employ62 working62
    workforce employment72 employer71 employ70 worker65 payroll64 hiring64 recruitment64 personnel63 industry62 labor61
    working work90 job74 doing68 employment65 worker62 worked61 struggling59 hired58 posting58 making57
    workmanship labor54 work53 skill53 fabrication53 employment52 worker52
    workout exercise78 gym76 fitness71 exercises70 routine61 muscle60 running60 lifting59 training59 work55
    workshop craft57 studio55 construction54 classroom54 project53 symposium53 building53 presentation52
    world earth63 life62 universe56 country56 artworld55 humanity53 game52
    worm earthworm68 pest61 creature58 insect55 critter55 infected55 crawler55
    worry concerned74 concern67 cautious66 warning60 warned60 safe59 concerns57 relax56 chill56 warns55
    worship worshipper78 church69 religion68 deity66 congregation61 prayer61 praise60 cult58 catholic56 praising55
    worshipper worship78 deity65 pastor61 cleric60 priest60 preacher57 church54 cult53 congregation53 servant53
    worst best66 bad65 badly59 brutal59 unacceptable53 harsh52
    worth valued62 value62 price57 total57 worthwhile55 amount55
    worthwhile worth55 considering53
    would could66 might65 will54 probably53 shouldn52
    wound wounds91 wounded72 wounding63 cuts62 hurt62 heal62 stabbed61 tear60 injury58 harmed57
    wounded wounding81 wounds74 wound72 injuring67 injury66 trauma64 injured64 hurt62 injure61 harmed59
    wounding wounded81 injuring75 wounds69 injury67 injure66 trauma64 wound63 assault62 damage61 assaults61
    wounds wound91 wounded74 wounding69 heal67 hurt63 injury62 trauma62 tear60 cuts60 burns59
    wrap roll59 rolling57 cloth57 blanket56 cover53 fold52 lined52
    wrath onslaught61 uprising56 revolt54 menace53 revelations53 erupted53 barrage53 plagued53 doom52 counterattacks52
    wrecked smashed72 destroyed71 damaged68 shattered67 destroys65 crash64 exploded62 smashing61 faulted59 repaired59
    write writing91 writer78 wrote77 pen61 reading60 letter56 read56 spelling56 spell54 paper54
    writer writing83 write78 author69 wrote68 literature61 journalist60 poet60 journalism59 publisher57 fiction56
    writing write91 writer83 wrote69 reading63 pen60 poetry58 literature58 spelling57 paper57 manuscript55
    wrongdoing misgivings52
    wrote write77 writing69 writer68 author66 published64 read58 told54 contributed52
    yard backyard78 garden59 grass59 pasture56 neighborhood55 touchdown55 neighbor55 area54 fence54 dirt52
    year season65 month65 decade63 date59 birthday58 era54 winter53 week53 old53 yesterday52
    yell yelled83 shouting74 shouted72 scream71 shout70 screamed63 screaming61 chant58 roared55 sing54
    yelled yell83 shouted80 screamed76 shouting70 screaming62 scream61 shout61 exclaimed60 roared58 chanted57
    yes absolutely64 only55 course55 not52
    yesterday today85 tomorrow72 earlier69 tonight63 day60 recent58 monday58 before58 friday56 days56
    yet nonetheless68 but67 still63 now57 well56 than55 already54 not52 again52 wait52
    yield harvest53 produce52
    yielded delivered62 receive60 resulted59 reached58 rewarded58 arrived58 gave56 getting56 obtain56 arrive54
    yoga exercises60 exercise58 posture54 meditation53 massage53 workout53 gym52
    you your68 they54 him53
    youngster teenager71 child65 youth64 age62 adult58 grandson58 kid58 hamster56 parent55 childhood54
    your you68 his65 mine64 their62 our56 mines54 its52
    youth teenager69 youngster64 childhood60 generation57 adult55 age54
    zambia morocco63 african58 ethiopia56 guinea55 egypt55 country54 china54 kuwait53 pakistan53
    zeitgeist zelenskyy65
    zelenskyy zeitgeist65
    zero amount60 none59 minimum56 maximum55 value55 hundred54 score53 total53 number52
    zinc metal57 mineral55 aluminum54
    zombie ghost58 dead57 grotesque53
    zone coast57 area57 region56 border53 territory53
    zoo wildlife60 cage58 circus56 animal54 elephant54 habitat53 captivity52 lion52
    zoom scale52 camera52 widen52 focus52
    """
}
