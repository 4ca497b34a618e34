/// Verbs, the frequent ones first, whose regular forms ``RegularForms`` makes: those that two English treebanks use at
/// least twice, and some of politics and war.
enum VerbList {
  static let words = """
    have go get do know say make be take see think want use come look give find need call try work tell let
    put feel like start leave mean help ask keep include show send live become talk provide follow pay write
    receive believe move seem run bring add love thank understand play hear recommend change buy stay read
    wait consider hold eat remember begin base continue create meet turn happen grow hope offer check attach
    learn stop speak build return serve lose walk set require watch expect develop spend enjoy lead visit
    die allow decide open bear discuss drive sit apply agree suggest pass explain plan pick accord study
    kill stand cause appear mention fill remain exist end break support claim increase travel choose order
    fall attend carry regard report accept win cover suppose describe fight place throw charge sell save
    forget focus fix ensure face establish seek guess sign propose feed treat involve note hit state arrive
    drink prepare publish name depend handle wear deal cut assume collect raise protect achieve own figure
    release refer maintain review join remove finish notice avoid produce reach wish miss respond lie pull
    estimate contact fly catch determine address purchase present identify complete imagine post push test
    train care enter define refuse appreciate affect occur realize intend deliver listen improve represent
    book surround approve confirm elect close compare answer replace reduce request sound wonder share trust
    head reflect introduce list touch manage act teach result locate force argue freeze blow clean launch
    drop discover hang hurt form cook indicate fail contain execute suffer encourage rise attempt expand
    experience hire perform draw schedule promise obtain taste attack hate prevent prove destroy explore fit
    prefer measure sleep last beat adopt inform observe promote design gain announce laugh marry extend
    implement forward ignore escape earn tend mark jump participate quote demonstrate express worry separate
    cost operate grab bite back assist enable print conduct point hide inspire advise demand invite generate
    belong recognize admit translate spread relate issue cross wake stick lay conclude wash guarantee pack
    step associate repeat file smell feature gather organize flow reveal deny count afford attract adjust
    connect copy combine assign declare arrange contribute record acquire fund settle recall defeat ride
    sink strengthen select score engage question document acknowledge emerge link suspect commit search
    preserve pour dry remind waste install shoot view compete bother control survive float host track
    distribute investigate initiate assess pose proceed oppose stretch practice rely cancel vary mix limit
    aim rate roll concern vote submit interview decline succeed graduate click date register cry assure
    capture license examine perceive email warn rent delete transfer breathe benefit allocate update
    negotiate surprise arrest blink matter direct complain award transport plant grant eliminate reference
    permit revise highlight value cite distinguish employ skip recover invent evaluate abandon threaten
    solve invest trade monitor arise dance fax approach store disappear lack donate divide blame shop deploy
    challenge hand rebuild predict fire board desire risk climb press absorb convince burn fear draft
    satisfy enhance incorporate accomplish urge notify wrap rule shake equal tie kick deserve sing found
    struggle prevail dine relax rush withdraw smile melt light bake switch steal suck split comment target
    secure assert possess retire guide rank evolve transform experiment regret defend research modify warm
    paint cast impress illustrate judge flip load haul rest process communicate drag lick shut vomit
    transmit reserve mind amend anticipate range alter allege access pursue intervene expire initial convert
    line calculate multiply resolve strike project greet welcome film rip pretend accuse seize dream
    undertake hike dismiss facilitate swing displace park adapt clear reject expose filter flirt bend mail
    dress ban reside verify cure scare react tolerate interact reproduce starve spot rinse equip signal
    trigger hiss consist migrate await ship swear exceed sponsor overcome analyze circle differ respect
    populate accommodate imprison influence finance wave stir integrate emphasize display shine joke flee
    sail dislike situate chill renew scream discourage fold tear administer knock yell circulate lift infect
    broadcast lock manufacture consume devote breed spawn chew exhibit dip shed damage lower match interfere
    supply prompt recreate reply hesitate blend crush assemble exploit collapse mess land wander restore
    exercise glow trip download weaken interpret derive recruit swim tackle yield loom dominate suit educate
    undermine cooperate contemplate witness orient advance trim supersede carve gear forgive detect chase
    specify realise ruin inquire span confine label boast cool soak mount tighten paste tame dig slide seal
    pray balance forbid attribute confuse dissolve characterize emit toss boil delay disclose shape
    apologize manipulate accelerate owe designate testify regulate deteriorate price compensate deduct
    depart sustain affirm protest bless evacuate house impose fulfil frighten flourish title murder hurry
    cease explode rescue distort tow repair amaze crack seat annoy compose congratulate fool uncover
    accumulate condemn implicate contradict scan occupy encompass pronounce wound celebrate bury bat appeal
    harvest wink strive vlog pinch hypnotize reward surrender venture pump bet censor battle concentrate
    denote crash speed slow creep rub bust injure sort burrow text stress prohibit diagnose thrive crawl pop
    hack heat stare correct reconcile resign dial embed reason justify structure coordinate insert further
    chat compel adhere accompany outline contract insist consent stem merge swirl fuck lean retain upload
    entitle pledge coincide diminish vanish originate heal assassinate excite twist stimulate reinforce
    comprise warrant ring water tour shout persuade isolate contest symbolize please account salute
    subscribe endure appoint decrease exchange edit motivate star square unfold convey wipe rain unite repay
    restrict sweep screw blur extradite reassure camp doubt consult grasp pair offend wind scratch charter
    double disconnect harm trot plunge groom thaw freak mature substitute stream mate clarify pee hunt
    reschedule compound flesh finalize intercept invoice blackline authorize log intrigue retrieve condition
    postpone progress depict refine bind govern attain thwart favor aid burst inflate wield dispatch sense
    smoke distract render preach proclaim swallow sacrifice overlook descend conquer curb reaffirm cling
    infuse function provoke squeeze reverse fry dare pressure quit frequent disappoint beware color disagree
    insult kiss sweat slip honor strain revolve adorn kid invoke incite debate raid shelter collaborate
    disrupt resist imply inhabit construct disperse credit exclude irritate smuggle marginalize augment
    mimic better presume impact dedicate redesign fulfill dispute excuse sway erupt wail tug tremble
    copyright repaid devise warp wai puree narrow weigh jam sneak bike abstain reopen rack advertise beg
    shift echo foresee resort criticize hop unload customize prearrange crumple hug google dust lope effect
    qualify stink flicker panic teethe flop opt dictate spell reconsider foster scoop spay retreat ascertain
    can meow invade bleed mitigate commission instigate commence finger command fuel sow violate abolish
    concur obligate bid deem falter gaze borrow object enclose omit utilize comply conflict number drool
    constitute retake pend conference envision phone detail hook reap hurtle game pollute straighten tout
    veto boost favour flood hurl slam stamp picture penetrate grapple stab reimburse scrape prolong brief
    trap renege import screen recognise confiscate photograph endanger detain roam smack browse bloom shrink
    ridicule wane worship deceive curse coin strip ooze annotate fade weather neighbor tax retaliate
    heighten hamper dump overwhelm offset garner giggle revive leak cope couple rock spill style peel lace
    rob block voice desert arm mutilate brainwash reign deepen weaponize bomb purport abuse embarrass
    suppress aggravate obey curate appropriate formulate chant sympathize confront slack punish induce
    complement recur accustom simulate code resemble frame exclaim specialize divorce bale outgrow stall
    dribble concede tap implant malfunction age trouble smear drum ascend gleam sneeze medicate encounter
    remark stain interest fork revisit dwell tweet analyse shove redeem embrace flead flavor preheat peg
    cater scroll pacify rally subdue party taxi grip tick spoil shorten gasp cough decorate allot trace type
    shell string rewind zoom clash shoe crumble calm immigrate comb pet gallop blood digest spray puff
    pester volunteer scrub aspire incubate hatch bloody hibernate bounce bask sniff paw wag prop admire
    prescribe hospitalize hedge compile interrupt prioritise utilise decouple format picket minimize bypass
    laud single incur profit terminate betray stifle withhold avert skyrocket orbit centralize alert nail
    race articulate persue roast trademark forecast revalue modulate crystallize brainstorm disseminate
    excel bill harass batter obliterate pin supplement capitalize disregard leverage cycle embark applaud
    reintroduce oppress nurture bar officiate submerge soar drill overflow blog ward visualize numb maul
    dwarf downgrade subject classify handcuff graze reestablish nest neglect transcend nickname repress
    nominate recite outnumber solicit position cherish redefine divert convict guard torture disenfranchise
    oversee craft succumb conceptualize top flex hinder hum array combat total pale liquefy imperil surpass
    envelop boot personalize ski size discount activate stock yelp rig blacken pound reciprocate budge
    relocate stack overcharge rage steep underpin slap stumble rectify mask cheat misrepresent even instruct
    inspect manifest nibble trash source grill sum pride massacre channel package encircle appease expel
    pave criticise restrain unreport prize indulge ramp beef deter flock case evidence bump foist summarize
    spout dread long root contend neighbour scatter staff abide blast bang glance strangle drape assault cap
    hint evaporate befuddle permeate purge mollify proliferate absent scour kidnap enlarge bound advocate
    mimick credential segment dispose innovate mutate simplify plague roughen popularize exemplify shock
    align ground commemorate vibrate enlist rebel disband station illuminate generalize allude confide
    interpolate exaggerate erect portray persecute liberate smash debut center ordain partner splash less
    meditate will spit breath spiral magnify inventory wast monetize amount reclaim leap bolster wire
    daydream stagger resonate navigate tread unpack nip salt tuck frown wheeze sigh shiver lap engulf
    scramble groan negate slant flutter whisper ebb gnaw shriek optimize punch curl moan course dash poke
    revert aerate ingest rescind sample spirit depress chop deposit interrogate route don mirror engrave
    crowd commute streamline equalise trample gamble shade obsess inhale preview preside commend beckon
    embody ease destabilize hasten steer emulate upset march flunk rang domesticate perfect behave curve
    tower elapse plot glaze enrich counteract part intersect plat gauge transplant drain clap sift drown
    distil tape dislocate toast fluff skittle abduct airlift ambush annex arraign assail barricade blockade
    bombard capitulate cede censure chide coerce commandeer conscript convene decry defect demobilize
    demobilise denounce deport depose deride dethrone detonate disarm embargo entrench eulogize evict exile
    exonerate extort hail hijack impeach impound incarcerate indict infiltrate interdict intimidate jail
    lambast loot lynch maim mediate mobilize mobilise mutiny nationalize obstruct oust outlaw overrun pardon
    patrol pillage placate plunder proscribe prosecute quell ransack rebuff rebuke recapture reiterate
    renounce repatriate reprimand repudiate riot sabotage sanction shun snub strafe summon suspend traffic
    usurp vandalize vilify vow
    """
}
