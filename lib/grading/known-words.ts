import { lightWord } from "./typo";

/**
 * English words, without their endings, that lie within a slip or two of another word, so that "stack" is
 * never read as a typo of "slack". The words and how usual they are were taken from WordNet 3.0 (Copyright
 * 2006 by Princeton University, used under its licence) and from public technical documentation.
 */
const WORDS = `everything everyone everybody anything anyone anybody something someone somebody nothing nobody
abasement aberration abet abjection able abolition abortion abound about above absent absolute absolutely absorption absorptive abstention abstraction
abstractive accelerat accelerate acceleration accelerator accent accept acceptable acceptance accessory accident accidental accidentally accomplice
accurate accurately accus accusative ache achieve acid acquir acquirer acre across action activat activate actuality actually adam addition additional
additionally adequate adequately adherence adjacency adjacent adjectival administration administrative administrator admirably admirer admonition
adolescent adsorb advanc advance advantage advantageou adventurer adventurou advertis advertise advice advis advisable advise aeration afar
affirmation africa african after again against aged aggravate aggregat aggregate aggression aggressive aggressor agitat agitate agitation agricultural
agriculture aide airless airs airy akin alabaman alexander alienat alienate alienation alignment alleg allegation allege allocable allocate allow
allowable allowance allowlist ally almost alone along alphabetical alphabetically already also alteration altercation alternate alternately
alternative alternatively although altitude always amazement ambiance ambition ambitiou america american americana amicable ammo ammunition among
amplitude amusement analeptic analyse analyst analysy analytical analytics analyz analyze analyzer anatomic anatomically ancestral ancestry andrena
andrew anemic anew angel angle animal animat animate announc announce annoyance anomic anonymity another answer antagonise antagonistic antagonize
anti anticipat anticipate anyone anything apex apologia apologist apparent apparently apparition appeal appear applicator apply apportion appreciable
appreciably appreciat appreciate appreciative appropriate appropriately approv approval approve approx approximate approximately aptitude arbitrarily
arbitrary arbitrate arch architect architectural architecture area arena argive arms army around arous arrang arrive arteriole arthrity artificially
arts asia aspect aspiration assemblage assemble assembly assent assert assertive asset assignment assistance assistant associat associate assort assum
assume assur assurance assure asymmetry asynchrony atmospheric atom atomic attach attack attainment attendance attentive attica attitude attraction
attractive attribut attribute audition aunt authentic authenticat authenticate authenticity authority authoriz authorize auto automat automate
automatic automation automotive autonomy aviation awake awaken away awed awry axiomatic axis babble babe baby back backbend backer backoff backward
backyard bacteria bacterial badger bait bake balanc balance bald balk ball ballet ballot band bandag bandage bandy bang bank banker banner banter
barbarian bare bark barley barn base baseball bask basketball bass batch batching bath bather batter battery battle bawl beach beacon beak beam bean
bear beardown beast beat beautiful beautifully beautify because becom become beef beer before began begin beginn behave behavior behavioral behaviour
behind being belat belie belief believe believer bell belligerently bellow below belt bend beneficiary bent bern best better between bevy beyond
bicker bill billow bind biome bird bite biter bitter blacklist blanch blandly blandness bleach blight blister blob blockad blond blood bloody blot
blow blower blue bluish blur blustery boards boat body bodybuild boil bold bolt bomb bond bone bony book boom boon boot bore born borrow boss both
bother bottle bounc bower bowl brag brain brainy brand brandy brassy breach breadth breast breath breathe breathlessly breech bride bridge bridle
brilliance brilliancy brilliant brilliantly brindle bring brittle broaden brocad broke broken broker bronchial bronchiolar bronchiole bronz bronze
brothel brother brow brows browse browser brushy bubble buck budge budget buff buffer buffet bugle bugler build bulb bulge bulk bull bullet bump bundl
bundle bundler bunk bunker bunter burn burr burrow bury bush business businessmen bustl busy butler butt butter buzz cache caching cackle cackly cafe
cage cake calculat calculate calculation calf calibrate calibration calibre californian call called callous calm cambridge camp cancel cancell cancer
candidacy candidate cane cannon cannot canon canter cantle canyon capacitor cape caper capitalism capitalist capitalistic capitalize captivat
captivate captor capture card care careen carelessly caret carpenter carpentry carpet carriage carry cart cartilage carton cartridge carve carven case
cash cassandra cast casted castle casual catastrophe catastrophic catch categoriz cattle causal cause caution cautiou cautiously cave ceaseless
celebrant celebrate celebration celebrity cell cellar cent central centralis centraliz centralize centrally cerebrate certain certainly certainty
certificate chaise challeng challenge chamber chance chancel chandelle chang change changed chapter charg charge charger charitable charity charnel
charter chat chatter check checkbook cheek cheer cheerfully cheery chemically chew childishly chilly chin chip chloride choice choose choosy chop
chopper choreographic choreography chorine chosen christen christian christma chromatography chunky cinch circle circular circulate circulation
circumstanc circumstance cite city clad claim clam clamber clap claret clarify clarity classically classmate clatter clause claw clay clean cleanly
cleans clear clearly clench cleverness clinically clip clod clog clone close closed closer closest closet closure clot cloth clothe cloudy clover club
clue cluster clutch clutter coal coalition coarse coat coax cock cockey cocky coddle code codec coerce coexistent coil coin coincidence cold
collaborator collage collapse collar collate collection collective collectively collector college collide collusion colon colony colour colt columnist
comb combat combin combination combine come cometary comfortable comfortably comic command commandeer commando commence commend comment commerce
commercial commercially commission commissioner commit committ commodity common commoner commonj commotion commune communicat communicate
communication communicative communion communism communist communistic community communize commut commutation commute commuter compact companion
company compar comparable comparative comparatively compare comparison compassion compatible compel compensation compete competence competent
competently competition competitive competitively competitor compil compilation compile compiler complain complaint complaisance complement complet
complete completely completion complex complexion complexity compliance compliant complicat complicate complication complicity compliment component
comportment compos compose composer composite composition compost composure comprehension comprehensive compression comprise compromis compromise
compulsion compulsive compulsively compunction comput computation computational compute computer conceit conceivable concentrat concentrate concept
conception conceptual concern concert concerto concession conclave conclud conclusion conclusive conclusively concretely concurrence concurrency
concurrent concurrently concussion condemnation condensation condenser condition conditional conditionally conditioner conduction cone confederacy
conference confession confessor confid confidant confidante confide confidence confident confidently config configur configure confin confine confirm
confluent conform confus confuse confusion congeal congest congestion congregation congregational conjugal conjugat conjugate connection connective
connector connotation consent consequence consequent consequently conservation conservatism conservative conservatively consider considerable
considerably considerate considerately consistence consistency consistent consistently consol consolation consolidat consolidation consonant
consonantal constancy constant constantly constatation consternation constrain constraint constrict constriction construct construction constructive
constructively constructor construe consultant consultation consum consume consumer consummat consumption consumptive contact contain contemplative
contend content contention contest contestant context contiguou continence continent continental contingent continu continual continually continue
continuou continuum contortion contour contraception contraceptive contract contraction contractor contradict contralto contraption contrast contribut
contribute contribution contributor contributory contrition contriv control controll controller contusion convection convenience convenient
conveniently convent convention conventional conventionally converge conversation conversational converse conversely conversion convert convex convey
conviction convinc convince convoy convulse convulsive convulsively cook cooky cool coop cooperate cooperation cooperative coordinat coordinate
coordinator cope copy coral cord core corn corner coroner corporal corporate corporation corporeal correct correction correctly correlat correlation
correspondence correspondent corruption cortically cosily cosmic cost costed couch could count counter counteract counterpart country county coup
coupl couple course cover cows cozy crackle crafty crate crave craven crease creat create creatively cremate crew crib crippl criterion critically
criticise criticism criticize crock crop cross crouch crow cruelly crunch crutch crystallite cuba cube cubism cubist culminate cult cultivate
cultivation cultur cultural culturally cupboard curb cure curio curiously curl currant currency currently curricular curse cursory curtail curtain
curtly curve cuss customarily customary customer customize cute cyst dagger daily dairy damag damage damn damnation damp dance dancer danger dangl
dangle dapper dare dark dart dash data database date dauntless dawn dazzl dead deadly deaf deal dear dearly deathb debate debt debug debugg debugger
decade deceas decedent deceit decelerate deceleration decent deceptive decid decide decimeter decision decisively deck declamation declar declaration
declarative declare decod decode decoder decorate decoration decorative decorator decreas decrease decree decryption dedicat dedicate dedication
deduce deduct deduction deductive deem deep deepen deer defeat defecate defect defection defective defend defendant defensible defensive deference
deficient defin definable define definite definitely definitive deflat deflection deformation deformational defy degree deign deject dejection delay
delegation delete deletion deliberate deliberately delicate delicately delightfully deliver delivery democracy democrat democratic democratize
demonstrable demonstrat demonstrate demonstrative demonstrator demote demythologiz denomination denominational denote denounce dent dental deny
denylist departmental depend dependence dependency dependent depletion deploy deployment deprave deprecat deprecate deprecation depreciation
depredation deprive deride derision derisive deriv derivation derivative derive descend descendant descendent descent describ describe description
descriptive descriptor desecrate desecration desertion deserv designation desir desire desk desolation desorption despatch desperate desperately
despis despise despite despondency despondent dessert destination destine destiny destruction destructive detachable detail detain detect detection
detective detector detergency detergent determin determinate determine deterministic deterrent detest detractor devastat development developmental
deviation devic device devise devisee devot devote devotee devotion devotional devout diabetic diagnos diagnose diagnosy dial diam diaper diarrhea
diarrhoea dice dictat diet differ difference different differentiable differential differentiat differentiate differently difficult difficulty
diffident diffidently diffus digestive dignify dignity dilate dilute dime dimension dimensional diminution dine diplomacy diplomat diplomatic direct
direction directional directive directly director directory dirt disabl disable disapproval disapprove disbelieve disc discard discernable disciple
disciplin discipline disclaimer disclose disclosure discomfit discontent discontinu discontinue discord discount discourag discourage discourse
discover discovery discriminat discriminate discrimination discriminator discuss diseas disguis dish dishonour disk dislocation dismount disobedient
disorderly disparate dispense dispenser dispers dispersal disperse dispersion disprove dissect dissection dissension dissolv dissolve distension
distinct distinction distinctive distinctively distinctly distract distraction distribut distribute distribution distributive distributor district
dive diverge divergent diverse diversify diversion diversity divest divid divide divine division divorc dock docker docket doctorate doctrinal
documentary dogmatically dominance dominant dominat dominate domination dominion donation done doom door dose double doubly doubt dove down doze drab
drafty drag dramatic dramatically dramatist dramatize draper drastically draught draughty draw dreadfully dreamy dressy drip drive driven driver
drizzl droop drop drought drover drug drum dual duck duct duel duffer dull dumb dump dung duplicable duplicate duplication durability dusk dust duty
dwindl each early earn earth earthy ease easier east easter eastern easy echo economic economical economically economist economize edge edgy
editorially educat educate education educational educator effect effective effectively efficiency efficient efficiently effort eggs egoist egotism
egotist eight eighteen eighteenth eighth eighty either ejaculation ejection elaborately elaps elation election electric electrical electrically
electrify electrode electron electronic elevat elevation elevator eliminate elimination eluate email emasculate embed embedd embrac emergence
eminently emit emotional emotionality emotionally empire empirical empirically employ employee employer enabl enable enclos enclose encod encode
encoder encourag encourage encrust ending endowment endur endurance endure enervation enforc enforce engag engage engine enhanc enhance enlargement
enough enrage enrol enroll ensue ensure enter enterpris enterprise entertainer enthusiast entice entire entirely entirety entitl entitle entity
entrance enumerate envelop envelope environmental envy epic equal equation equipotent equipp equivalence ergonomic error escap escape essential
essentially ester estimate eternal eternally ethic evacuate evacuation evaluate evaluation evaluative evaporate even evenly event eventual eventually
eventuate ever every evil evocation evolution exact exaggerat exaggeration examination exampl example exasperate excavation excellence excellently
except exception exceptional exceptionally excessive excise excit excite exclamation exclude exclusion exclusive exclusively excretion excursion
execut execute execution executioner executive executor exemplar exemplary exemplify exemption exercis exercise exert exertion exhaustion exhaustively
existence existent exorcise exotic expand expanse expansion expansively expect expectable expectancy expectant expectantly expedient expend expense
expensive experienc experience experiential experiment experimental experimentally experimenter expert expertise expir expiration expire explain
explanation expletive explicit explicitly explode exploitation exploration explore explorer explosion explosive explosively export expos expose
exposition expressible expression expressive expressively expulsion expurgation extant extend extensible extension extensive extensively extent
external externally extra extravagantly extravaganza extremity exultantly eyed eyes face faces fact faction factor factory faculty fade fail failover
fails failure fair fairly fairy faithfully fake fall fallback fallow false falsity falter fame familiarly fantasia fare farm farmer farther fascinat
fascinate fast fasten faster fate father fatigu fatten faucet fault faulty favor favorable favorably fear feat feather featur feature feed feel fell
fellow ferment fetch fete feverish feverishly fiat fictional field fiend fiftieth fight figur figuratively figure file filed filename fill fillip film
filter final finale financ finance financial financially find fine finer finger fire firm first fish fist five fixed fixture flag flap flashy flat
flatten flatter flattery flavor flaw flee fleshy flight flip floc floor flop florid flow flowerb fluorescent fluster flutter flux foam focus focuss
foil fold folk follow fond food fool foot footer footnot footnote force forearm forefinger foreigner forge forget forgo fork form formal format
formation formative formatt former formulate formulation fort forth fortunate fortunately forum forward foster foul found founder four fourteenth
fourth fraction fractional fractionate frame franc france franco free freed freez freeze freighter frenchman frequency frequent frequently fresh
freshman fret friction fried friend frieze fright fring fringe frog front froth frustrat fuel fulfil fulfill full fullback fumbl fume function
functional fund fundamental fundamentally furry further fury fuse fuss gabble gage gain gallon gallow gamble game gang garage garbage gasp gate gather
gaze gear general generalist generaliz generalize generally generat generate generation generator genetic gentile gentle gentlemanly gently gentry
geographer geographical geometric geometrical geometry georgian german germany gesticulat gesture gift gilt girl give given glad glassy glee glitter
gloomy glow glue gnaw goad goal goat goddam goddamn going gold golf gone good goroutine gossip gown grab graceful gracefully grade grader grafana gram
grammatic grammatical grammatically grand grandfather grandmother grant graphically grappl grateful grave gravel gravely gray grease greasy great
greatest greed green greenness grille grim grimly grimy grin grip grocery groov groove grotesquely ground group grovel grow grower grown grub grumbl
guam guarantee guess guide guilt guilty gulf gull gulp gush gust guts gutter hack hail hair half halfway hall hallow hallway halo halt hammer hamper
hand handicapp handl handle handler hang happen hard harden hardy harm harp hashing haste hasten hatch hate hatefully haul haunch have having hawk
haze head header headless headlinese headstand heal healer health healthily healthy heap hear heard hearer heart hearth hearty heat heater heaven
heaver heavy heed heedless heel heir hell helm help helplessly hence herb herd here hereafter hereinafter hero hesitat hide hideou hideout high higher
highlight highlighter highly hike hill hint hire histogram historian historical historically history hither hitler hitter hive hoards hoarse hold
holder hole holler home honesty honor honour hoof hook hoop hoot hope hopeless hopelessly horizontal horizontally horn horrible horribly horse
hospitable host hour hours house householder however howl huddl huddle huge hulk human humane humble humbly humidity humiliate hunch hungary hunger
hunt hunter hurdle hurl hurt hurtle hush hustle hydrate hymn hypocrisy hypothalamic hypothalamu hysteria hysterical hysterically icbm iceland idea
ideal idempotent identical identically identify identity idiotically idle idly idol ignor ignorance ignorant ignore illuminat illuminate illumine
illusion illustrate illustrative illustrator image imagination imaginative imaginatively imitation imitative immediacy immediate immediately immensely
immensity immerse immoral immortal impact impart impassable impassion impatience impatient impatiently imperative imperatively imperfectly impersonate
impinge implement implicat implication implicit implicitly imply import importance important importantly impos impose impotence impotency impotent
imprecation imprecise impression impressive improperly improv improve improvis impudently impunity inaccuracy inaccurate inaction inadequacy
inadequately inanimate inaugural inaugurate incantation incapable incarnation incense incentive inception inch incidence incident incidental
incidentally incipience incise incisive incite incitement inclin incline includ include inclusion inclusive incoherent incom income incompletely
inconsistency inconsistent incorrect incorrectly increas increase incredible incredibly increment incremental inculcate incurable incursion indebt
indeed indefinite indefinitely indefinity indelicate indent independence independent independently india indian indiana indicate indication indicator
indict indifference indifferent indifferently indigestion indignation indignity indirect indirectly indistinct individual individualism individualist
individuality individualiz individually indolence indolent induc induce inducement induct induction indulgent industriou inefficient ineligible inert
inescapable inescapably inevitable inevitably inexperience infect infection infectiou infective infer inference inferior infernal infest infinite
infinitely infinitive infinity infirmity inflation inflect inflection infliction influence influent inform informally informant information
informative infra infrar infrequent infuriat ingest inherent inherently inhibit initial initialize initially initiate initiation initiative inject
injection injur injure injury inline innocence innocent innovation inoperable inquir inquire inquiry insanely inscribe insect insert insertion inset
inside insistence insistent insolence insolent insolently inspect inspection inspector inspir inspirational inspire instability instal install instanc
instance instancy instant instantiate instantly instead instigate instillation institution institutional instruct instruction instructional
instructive instructor instrumental insufficient insufficiently insulation insur insurance insure integral integrat integrate integration integrity
intellect intellectually intelligence intelligent intelligently intend intensely intensify intensity intensive intensively intent intention
intentional intentionally intently inter interact interaction interactive interbank intercede intercept interception interceptor interdependent
interest interfac interface interfer interfere interior interject interlace interlayer interlock interlude intermediary intermesh internal internally
international interne internet interplay interpolate interpolation interposition interpret interpretation interpretative interpreter interrelat
interrelation interrogation interrupt interruption intersect intersection interspecy interval intervene intervention interviewer interweave intimate
intimately intimidate intolerance intonation intricate introduc introduce introspective intruder intrusion intrusive intuition intuitive inure invader
invalidat invalidate invariable invent invention inventive inventor inventory inversely inversion invert invest investigat investigate investigation
investigative investigator investor invincible invit invitation invite invocation invok invoke involv involve iodide iodinate iodination iodine iraq
ireland iron ironic irregularly irrigate irrigation irritable irritat irritation isolat isolate isotonic isotopic isotropic issuance issue issuer itch
item items iterate iteration itself jade jail java jeep jeer jerk jest jilt jitter john join joke jolt journalese journalism journalist jowl judge
judgement judgment july jumbl jump june junk jury just kafka keen keep keeps kick kill kind king kiss knee knit knob knot know known korean labour
lack lacks lacy laden lady lager lake lamb lambda lament lamp land landscap lane languag language laos large larger largest larval lash lasher last
latch late latent later latest lather latter launch lawn lawyer layer lazy lead leaden leader leaf leak lean leaner leap learn learner least leather
leave leaven lectur lecture lecturer ledge ledger leer left legal legislate legislation legislative legislator legislature legitimacy legitimately
legitimize lend length lengthy lens lesion less lessen lesser lesson letter level levy liar liberal liberalize liberally liberat licens license lick
life lift lifter light lighten lightn like likely likes limb limit limp linden line linen liner lines linger linguist linguistic link links lint lion
list listen liter literal literalism literally literary literate litigation litter little livable live liveliness lively lives load loader loaf loan
lobe local locale locat locate lock locks lockup loft logger logic login logins logout loiter lone lonely long longer look looks loom loon loop loose
loosen loot lord lordly lore lose loss lost lots loud louisianan lounge love loveliness lovell lovely loves lower luck lugubriou lull lumbar lump
lunch lung lure lurk lust machine madden made magnetic magnetism magnetize magnification magnificence magnificently maid mail main maine maintain
major make maker makes male mama mamma mammal manage manager mania manic manifestly manipulate manner manufactur manufacture manufacturer manure many
marbl mare margin marginally mark marker market mars martial martian martin martiny mary mask mass massachuset massage mast master masterly mastery
match mate material materialism materialize materially maternal mathematic mathematical mathematically matrices matrix matter mature maxim maximal
maybe maze meager meal mean meant measur measure meat mechanic mechanical mechanically mechanism mechaniz meddle media median mediate medically
meditative meek meet meeting melt member memoir memorization memorize menac mend menial mental mentality mention mercer merchandis mere merge merger
mesh mesmerize mess messag message metabolic metal meteor meteorite meteoritic meter method methodical methodically micro micromark micron microphon
microscope microscopic microscopy midday middle might mighty migrate mild mile militarily milk mill millisecond mind mine mingl minimiz minimize minor
minuet minut minute miserably misplace misread miss missive mist mistak mistake mistaken mistakenly misus mite mitigation moan mock mode model
moderately moderation modern modernism modernity modernize modes modesty modification modul modular module mold molecular molecule molest moment
momentarily momentary money monk monkey monophonic monotone monotonic monotonou monotony month monumental mood moon moral morale morality more mortal
mortality mortally mortar mortification most mostly moth mother motivat motivate motivation motor mount mountain mountainou mouth move moved moves
movie much muddle muffle mule multi multiple multiplier multiply muse music musically must mustach muster mutant mutate mutational mute mutex
mutilation mutter mysql mystery myth nail naive name named namesake namespace napoleonic narrative nation national nationality nationalize nationally
native naturalism naturaliz naturalize nature navigable navigate navigator navy nazi near nearby nearly neat neatly necessarily necessary necessity
neck necropsy necrosy necrotic nectary need needed negate negative negatively negligent neighbourhood neither nest nestl netpoll neurosy neutralism
neutralist neutrality neutraliz neutralize never newer news next nice nicety night nightly nine nineteen nineteenth nodes noise noon norm normal
normaliz normalize normative north northeast northerly northern northerner northland northwest nose notable notably note noted notes nothing notic
notice noticeably notion noun novel nowise nude numb number oath obedience obedient obediently obey object objection objective oblig obligational
oblige obscenity obscurely observ observance observational observe observer obtain obvious occasion occasional occasionally occlude occlusion
occupancy occupation occupational occur odor offence offer office officer official officially officiate offline often ogle ohio oily okay older
oleophobic omen omit once online only open opening opera operagoer operat operate operatic operation operational operationally operative operator
opinion opportunism oppos oppose optical optically optimal optimise optimize option optional optionally opus oral orchestral order ordinarily ordinary
ordinate organic organisation organise organiz organization organizational organize organizer orgy original originality originally originate orthodoxy
orthographic orthography other ought oust outbox outcome outer outfield outfight outlay outlet outlin outline outlive output outrag outset outside
outsider oval over overbear overboard overdrive overfill overhead overhear overheat overlap overlapp overlay overload overly overnight overnighter
overrid override overtly overture overturn overweight overwrite owner oxen oxygen pace pacer pack packag package packet page pager pages paid pail
pain painter pair paise palace pale pallor palm pamper pander pane panick pant papa paper papery paradoxical parallelism parallelize paramagnet
parameter parametric pardner parent parenthesy parish parity park parse parser parson parsonage part participant participat participate particular
particularly particulate partition partly party pass passed passionately past paste pastel pasture patch patent path pathologic patient patriotic
patriotism patristic patrol patron patronage patroniz patronize patronne patter pause pavement paxos payee payer payin payout peace peacefully peak
pear peasant peck pecs pectoral pectoraly peculiar peculiarity peculiarly peddle peel peer pelt penetrat peopl people perceiv percentage perception
perceptive perceptual perceptually percussion percussive perfection perfectly performance perfum perhaps period periodic periodical periodically
peripheral peripherally periphery perish permanence permanent permanently permissible permission permissive permit perpetrate perpetration perpetual
persecute persecution persistence persistency persistent persistently person persona personage personal personality personaliz personalize personally
personnel perspective pertinence pertinent pester peter petition petitioner phase pheasant philosopher philosophic philosophiz philosophy phone
phonetic phonograph phonologic phonology photograph photographic photography photon phras phrase physical physically physician physicist pianism pick
picker picket pictorial pictorially pictur piece pierce pile pill pimp pine pink pinned pipe piratical pity place placement plague plain plan plane
planet planner plant planter plaque plaster plastically platonic platonist play player pleas pleasant pleasantly please pleura pleural pliant plod
plot plow plug plum plural pocket poem poet poignancy point pointer points poison poke polarity pole polemical police policy polite political
politically politician poll polling pond ponder pony pool pooling poor pope populace popular popularism popularity popularly populat populate pore
pork port portability ported porter ports pose position positional positive positively positivism positivist possessive possible possibly post posted
poster postgres postulate posture potent potential potentiality potentially potter pottery pour powder powdery power powerfully pprof practic
practicable practical practically practice practis practise pray prayer preach preced precede precedence precedent preciou precision precociou
predicate predicator predict prediction predictive preeminent preempt prefer preferable preferably preference preferr prefix prejudic premiere premis
premise premix prepar preparation preparative prepare preposition prerequisite prescrib prescribe present presentational preserv preservation preserve
preset presidency president presign press pretence pretend pretension pretty prevent prevention preventive previou previously prevision prewar prey
price primacy primate prime primer primitive prince principal principally principle print prints prior prise prism prisma prison private privileg
privilege probability probable probably problem procedural procedure proceed process processor procreative procurer prod produce producer product
production productive profess profession professional professionally professor proficiency profil profile profit profitable profitably profound
profoundly profusion program programm programmer progression progressive progressively project projectile projection prolog prolong prometheus
prominence prominent prominently promis promise promo promote promoter promotion promotional prompt pronoun pronounc pronounce proof prop propagandist
propagandistic propagate propagation propel proper properly property prophesy propitiou proponent proportion proportional proportionally proportionate
propose proposition propriety proscribe prosecute prosecution prosecutor prospective prosper prosperity protect protection protective protectively
protest proton prototype protozoan prove provid provide providence providential provider province provision provisional prowess psychiatric psychical
psychically public publicist publicity publiciz publicize publicly pucker puff pull pulp pump pure purify purity purl purpose purse pursu pursue
pursuer push putt puzzl puzzle pyrometer quaker qualify qualitative qualitatively quality quantitative quantitatively quantize quarter quartile quartz
quaver questioner quick quicker quickness quicky quiet quit quite quiver quiz quorum quota quote rabbi rabbit race races racial rack racket radial
radiant radiator radical raft rage raid rail rain raise rake rally ramble ramp range rank ransom rape rapid rare rarify rate rates rather ratio ration
rational rationale rationalism rationalize rationally rattl rattler reach reachable react reactant reaction reactivate reactive reactivity read
readable reader ready real realist realization really reap rear rearguard reason reasonable reasonably reassemble reassur rebelliou rebuild
recalculate receipt receiv receive receiver recent reception receptive recession recipient recognise recogniz recognize recollect recollection
reconcil reconcile recondition reconvert record recorder recount recover recovery recreate recreation recreational recur recurr recursion recursive
redefine redemption redis reduc reduce reducer reduction redundancy redundant reek reel reelect reelection reenforce reenforcement refectory refer
referenc reference refin refinance refine refinement reflect reflection reflective reflectively reflector refund refuse refute regain regal regard
regenerat regenerate regex regexp regiment regimental region regionally registrant registry regularity regulat regulation regulator rehearsal rehearse
reign rein rejection rejoic rejoice rejoin relace relat relate relation relative relatively relaxation relay releas release relent relentless
relentlessly relevance relevancy relevant reliable reliably reliance relief reliev relieve religion religiou reliv relive reluctant reluctantly remain
remainder remand remarkable remarkably remembrance remind reminder remission remote remount remov remove rename rend render rent repair repay
repayable repeal repeat repeatable repeatedly repel repent repetition repetitive replac replace replay replicate replication reply report reportedly
represent representation representative repression reprieve reproducibly republic republican repulsion repulsive reputable reputation repute request
requir require requirement rescue reseal research researcher resemblance resemble resent resentful resentfully reserv reserve reset reside residence
resident residue resift resign resilience resilient resistance resistant resize resolution resolv resolve resonance resonant resort resourc resource
respect respectable respectful respective respectively respiration respond response responsible responsibly responsive rest restively restlessly
restore restrain restraint restrict restriction restrictive result resultant resume retail retain retaliate retaliation retard retardation retention
retentive retie retina retinal retir retire retirement retort retrace retract retrain retreat retrieval retrieve retro return reusable reuse reveal
revel revelation revenge revenue rever revere reverence revers reversal reverse revert revery revetment review revile revis revise revision revive
revolution revolve revolver revulsion reward rewrit rewrite rhythmical rice rich riddl ride ridicule ridiculou riffle right rightness ring ripe rise
risk rite river road roam roar robber robbery robe robot rock rocket role roll rollback rollout romanticism rome romp roof room root rope rose roster
rosy rotat rotate rough roughneck round rousseauan route router routing rove rubber rubbery rubble rude ruin rule runqueue runtime rupee rural rush
russia russian rust rustl rustle rustler sabine sable sack sacrifice sadden sadistic safary safe safely safety saga sage said sail sake salary sale
salesman saline sallow salmon salon salt salvage salvation salve same sameness sampl sample sampler sampling sand sandal sane sanitiz sanitize sash
satin satisfactorily satisfactory saturation saute savage save savior savory scale scaling scan scandal scar scarce scatter scene schedul schedule
scheduler schema scheme schoolmarm schoolmaster scoot scope score scoreboard scorer scores scot scott scrambl scrap scrape scratchy scrawl scream
screechy scriptural scripture scrubb scuffle sculptor sculptur sculptural sculpture seal seam seamless sear search season seat seattle second
secondarily secondly secret secretary secrete secretly sector secure security securitymd sedate sediment seduction seductive seed seek seem seep
segregat select selection selective selectively selectman selector self sell semaphore semver send senior sensation sensational sense sensibility
sensibly sensitivity sensitize sensor sensory sentient sentiment sentimental separable separat separate separately separation separator sept septation
septic sequence sequential sequentially serge serialism serializ serialization serialize series serious serve server servic service setter settl
settle settler seven seventeen seventeenth seventy sever severalty severe shadowy shakable shakeable shaken shallow sham shape shapeless sharding
shards share sharer shares sharp sharpen sharper shatter shaven shed sheet shift shin ship shirt shit shivery shod shoe shooter shop short shorten
shortness shot should shove shovel show showcase shower shown shrewd shriek shrilly shrine shrink shuffl shuffle shun shut shutter shuttle sick side
sift sigh sight sign signal signature significance significant significantly silenc silence silent silk sill silo silver silvery similar similarity
similarly simile simmer simple simpler simplex simply simulat simulate simulation since sincerely sincerity sing singe singer single singly singularly
sink sinner sinter sipper sire sister site sites situat situation sixth size skeptic skid skill skillful skillfully skim skin skip skirmish skirmisher
skulk slab slam slap slash slat slaver sleep sleeping sleepy slice slight slim slip slipper slippery slit slivery slob sloe slop slot slow slower slug
sluic sluice slum small smallness smart smile smoke smokehouse smolder smooth smug smuggle smuggler snag snap sneaker snow snowfall snub snuffer
snuggl snuggle soak soap soar sober sociably social socialist sociality socializ socialize socially sock sodden sofa soft soil solder soldier soldiery
sole solemnity solid solidity solidly solve somber some sometim sometime song soon sophisticate sorb sore sorely sorry sort soul sound soup sour sourc
source souse south southern southerner southwest sovereignty space span spanner spare sparkl sparse spatially spatter speak special specialist
specializ specialization specialize specially specialty specific specifier speckl spectacl spectacularly specular speculative speed speedy spellbind
spend spice spikes spin spine spinlock spiritual spiritually spit splash splatter splendidly splic splice spline splintery split splitt spoke
spokesman spongy sport sportswoman spot spout sprain spread sprightly spring sprinkl sprinter spur sputter squar square squatt squeak squeaky squeal
squire squirm squirt stabiliz stabilize stable stack staff stage stager stages staginess stagnation stain stale staleness stalin stand standard
standardiz standardize standby staple star stare starlight start starter startl startle starv starvation starve state stateless states statesman
statesmanship static statistic statistical statistically statistician statu statuary statue stature status statute stay stead steady steak stealthy
steam steel steeply stem step stereotyp stereotype sterilize stick sticky stiffness still stillness stilt stimulant stimulat stimulate stipulate stir
stitch stock stoke stolid stone stood stoop stop stopp stores storm stormy story stout strafe straggl straggle straggler straight straighten strain
strait strand strange stranger strangl strangle strangler strategic strategist strategy streak stream street strength strengthen stress striation
strict stride strife strik strike string strip stripe stripp striv strive stroke stroll strong struct structur structural structurally structure
struggl struggle strung stubborn stubbornly stud studio studiou study stuff stuffy stun stunn stupidity stupidly sturdy stutter style stylistic
subcontinent subdu subdue subject submarine submission submissive submit subsequent subsequently subsidiz subsidy subspace substance substantial
substantially substantiate substantive substation subtle subtly suburbaniz successful successfully succession successive successively successor such
suck suction sudden suds suffer sufficient sufficiently suffocat suggest suggestive suit suitability suitably summarize summer sunday sundry sunray
super superb superficially superior supersede superstitiou supervise supervision supervisor supine supper supplemental supply support suppos suppose
supremely sure surety surfac surface surly surpris surprise survey surviv survive suspicion suspiciou swagger swallow swan swatch sway swede sweep
sweeper sweeping swelter swerve swim swingy switch symbolic symbolism symbolist symbolize symmetric symmetrical symmetry symphonic symphony
synchronism synchroniz synchronize synchronou synchrony syntactic synthesise syscall system systematic table tablet tack tact tail take taken takes
tale talk tall tame tamper tangl tangle tank tape target task tasks taste tatter taut taxi teach team teammate tear teat technical technically
technician teen teenage teenager telegram telegraph telegrapher telegraphic telegraphy tell tells template temporal temporarily temporary tend tent
tentative tentatively term terminal terminat terminate terms terrible terribly terse test testily tests text textur thank thaw theater theatre their
theme then theologian theological theoretical theoretically there therefor therefore therefrom thereon theretofore thermometry these thick thicken
thicket thill thin thing think thinness third thirsty thirteenth thong thorough thoroughgo thoroughly those though thought thoughtful thoughtfully
thread threat three thresh thrice thrifty thrill thriv throat throbb throne through throughout throughput throw thrown thrust thud thus thyronine
thyroxine tick ticker ticket tide tied tight tiled tilt timber timbre time timeline timeliness timeout timer times tine tingl tingle tinkle tint tiny
tire tired title titter toad today together toggle toil tokenize tolerance tolerant tolerate toll tomb tone tongu tons tool topic topical topography
torn torrent tortuou tortur tory toss total toter totter touch tough tour toward tower town trace tracer tracing track tractor trade tradeoff trader
tradition traditional traditionalism traditionally trail train traitor trampl trance tranquil tranquility transaction transcend transfer transform
transformation transformer transience transient transit transition transitional transitive translate translation transmit transmitt transmute transpir
transpiration transplant transport transportation transpose transverse transversely trap travel traveller traversal traverse tray tread treasur
treasure treasurer treasury treat treaty treble tree trembl tremble trend trial triangle tribal trick tried trigger trill trim trio trip triumphant
triumphantly trot troubl troubleshooter trough true truly truncat truncate trust truth trying tube tuck tumbl tumbler tumour tune turbinate turn
tweedy tweet twice twig twin twinge twinkle type types typographic typography tyrosine ugly ultimate ultimately ultimatum unable unavailable
unavoidable unavoidably unawar unbreakable uncertain uncertainly uncertainty unchang uncharg unclean uncomfortably undeniable under underhand underl
underline undermine underpin underrate underside understand understate understood undertak undertaker underwear undo unequally unfair unfalter unfit
unfortunate unfortunately unheed uniformity union unique unison unit unite universal universality universalize universally universe university unlash
unless unload unmistakably unnecessarily unpaid unpair unpleasantly unpredictably unpunish unsaid unsaturat unsee unshakable unsold unsuitable
untellable untie until untold unwitt updat update upgrade upload upper uppercase upset urban urge usable usage useable used useful user using ussr
usual utah utiliz utilize utopia utopian vacation vain valiant valid validat validate validation valley valuation value variabl variable variant
variation variety various vary vase vast vector veer veil vein velvet venerable vent verandah verb veridical veritable vernal version vertical
vertically very vesicular vest veto viability vibration vice victor victory video view viewpoint villager vine violet virginian virginity virtually
virulence visible visibly visit visualize visually vital vitally vitess vocation vocationally voice volition volley volume voluntarily vote votes
voyager wade wage waggle wail wait waiter waiting wake walk wall wallop wallow wander wane wangle want ward warehous warhorse warily warm warn warp
warrant warranty wary wash watch water watery watt wave wavy weak weakly wealth wealthy wear weariness webhook website weed week weep weigh weight
weir welcom welcome weld well wend west wetness whatever whatsoever wheez whenever where whereas wherever which while whimper whip whir whisk whisker
whiskey whisky whistl white whiteface whitelist whiten whiz whole whose wide wider widow wife wifely wild will willow wind window wine wing wink
winner winnow wipe wire wiry wise wisely wish withdraw withdrawal withe without wobbl wobbly woman women wonder wonderful wonderfully wood wool woolen
woolly word words work worker works worktable world worlds worm wormer worn worry worse worsen worst worth worthy would wrap wreath wrench wrestl
wrestler wretch wriggle writ write writer writh writhe wrong yale yank yard yawn year yell yelp yield young yours zeal zero zinc zoom`;

const KNOWN: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/).flatMap((word) => [word, lightWord(word)]),
);

/** Whether this is (a form of) a word of its own, and so no typo of a rubric's word. */
export function isKnownWord(word: string): boolean {
  const light = lightWord(word);
  if (KNOWN.has(word) || KNOWN.has(light) || KNOWN.has(`${light}e`)) return true;
  if (KNOWN.has(light.replace(/(.)\1$/, "$1"))) return true;
  const cut = /^(.{4,}?)(?:er|est|ly|able|ers|ness)$/.exec(word)?.[1];
  if (cut === undefined) return false;
  return (
    KNOWN.has(cut) ||
    KNOWN.has(`${cut}e`) ||
    KNOWN.has(cut.replace(/i$/, "y")) ||
    KNOWN.has(cut.replace(/(.)\1$/, "$1"))
  );
}
