/**
 * Pairs of English words that can mean nearly the same ("buy" "purchase") or of which one includes the other ("tree"
 * "graph"), as groups "word its kin" divided by bars. Made once from WordNet 3.1 (its licence: word-kin.license.txt):
 * words of one of the eight commonest synsets of each other, or one the other's direct broader term in one of the four
 * commonest. Only those are kept that also stand in alike company in ten million words of public documentation (FOLDOC,
 * Linux, PostgreSQL, Python, scikit-learn, Next.js, C++, manual pages), and are common there: that leaves the senses in which
 * engineers use them. No question and no answer went into it.
 */
export const WORD_KIN = `abbreviate brief truncate|ability capable capacity compete creative intelligent knowledge sensitise skill|absent disappear lack|
abstract absent attribute entity summary synopsis|accept approve submit|accommodate adapt fit fulfil oblige suit|accompany comply incidental voice|
accomplish ability achieve acquisition action complete craft dispatch effect effort execute exploit fulfil perform reach realise skill win|
accord conform convent grant treat|account audit bill describe explanation history profit report score summary|
accumulate batter collect collector cumulative deposit gather heap increase pile sum|
acknowledge accept credit handshake know mention message notice receipt recognise recognition respond|acquire acquisition lease preempt share|
act attempt behave cause characterise dispose|
action act behavior complete conflict course execute fulfil hostile inhibit kind opposite polite prohibit resist|
active action alive attempt busy continue control dynamic excite fight individual organ participant recreate response select sleep start state stimulant trigger trip work|
addition access extension extra linear plus|
adjust accommodate adapt align allow alter calibre conform correct fit focus improve proportion registry regulate time tune|
administer inject supervise treat|adopt accept acquire adhere approve borrow|
advance approach boost encourage far forward improve modern progress promote propose sophisticate win|advantage benefit leverage|
advert announce commerce|advisor advise|affect alter attack concern expose heart impact influence protect regard relate respect warm|
aggregate accumulate category collate collect collector combine gather heap individual mass sum total whole|agree accord community conform grant sale|
aim goal intend target|alert alarm alive wake warn watch|align address array axis conjunct coordinate correct|allocate percentage reallocate share|
allow accept appropriate grant let permission permit privilege provide share|alphabet abc|alter automate fix interpol qualify revise undo|
alternate default flip interchange jump option possible prefer sequence substitute switch|always forever invariant|
amount asset average decrease increase insufficient magnitude quantity sum total volume|analyse diagnose parse|ancillary accessory|
anime alive brute female life survive vital|answer agree defence reply resolute resolve respond response say solute solve suffice tell|
apparent manifest obviously seem|append add|approach approximate attack conceptual converge near reachable similar suggest way|
approximate around estimate guess near roughly|arch arc|area country extent field region space territory|
arrange agree chain compose composite decorate draw pack pair piece pile plan put stag|array column matrix range row|art graphic human|
ascend ancestor dominic|aside apart away parenthesis|assemble compile machine|asset credit plus|
assign allocate allow apple appropriate attribute cast choose delegate evaluate grant put select transfer|
assist aid facilitate helper serve thank worker|associate familiar group link member peer pool relate relationship tie|
assume accept acquire adopt appropriate assumption don false presume simulate suppose|assumption basis conclusion possible scenario theory|
assure assert confide ensure guarantee insure promise proof|attack attempt bomb brute fire|attempt risk seek|
attention aid alert attract caution considerate regard tend trait watch|attract appeal magnet|auxiliary accessory aid ancillary helper|
avail access command usable|average intermediate median middle norm ratio|back backup backward mount side spin|background desktop scope|
bad badly big defect outcome risk|balance compensate equal residue symmetry|bang bash batter|base bag basis founding infrastructure radix|
bear carriage conduct contain head pay presence stand|beat meter overcome pace pound pulse tick|begin occurrent offset|beneath below|
best advantage benefit depend effect effort estimate expert full honor improve kind moral people perfect practice product respect serious shop skill somebody someone try virtue well|
bind attach back bounds confine constrain destine oblige restrict spring stick throttle tie|block closure forget pad|blow bang impact punch snow|
bomb atom|bottom behind|boundary border bounds|brace couple fresh pair stabile steady tie|branch arm fork stem|brand steel trademark|
break accident become best burst cease collapse confuse crack dash die discover expose fail fault fragment gap happen interrupt low offend pause quit separate sever shift viol|
broadcast air announce beam medium message news propagate radio receipt satellite send spread transmit video wireless|browser applicant|
build architecture assemble library rebuild|bunch bundle cluster crowd|burst explosion fire occurrent|
busy account advert commerce concern employee engage enterprise farm finance house industry job manufacture occupy office public publish trade|
buy pay shop steal|
calculate account aim approximate average balance bank cipher compute count counter depend differential direct divide estimate evaluate factor figure fraction integral interpol look measure multiple predict rely scheme subtract|
calibre bore label|canon basic|capable able capacity|capture appropriate|car auto|card board bridge game menu|
care aid attention caution concern deliberate handle maintenance manage please tend treat wish worry|carriage buggy car|
carry bear behave channel conduct contain convey motor pack transmit|
case argue cause character circumstance contain example fact instance occurrent problem suit type|cast class put stamp throw|
catch capture delivery detect grab perceive propagate snap spot stop trick|category attribute class classify family kind unconditionally|
caution cave discrete|cease disappear quit retire|ceiling cap|center area capital country focus focused heart middle snap|
certify authentic confirm credential endorse manifest qualify valid|chain cascade concatenate range series|
chance attempt danger encounter fortune hazard luck opportune possible potent probable risk|
chang action add adjust affect alter alternate assume automate break clear convert correct differ effect happen improve interchange issue merge modify normal recommend refresh replace stabile transit undo update vary|
character blank graph letter lowercase uppercase|charge bang bear bill commit cost excite explosion kick pay|
check account alter analyse assure checker checksum confirm contain correspond delay duplicate ensure halt inspect insure learn stop suppress verify|
cheese cheap|child descend orphan|chip bit microprocessor semiconductor|
choice alternate conclusion decide decision default impossible option pick possible prefer prim select vote way|
choose decide elect evaluate opt pick prefer select|circle band circuit ellipse equate|circumstance considerate context destine fortune luck|
claim assert title|class classify family|classic art artist idiom|clean cleanup pick sweep|clear clarify clearly crystal free readable solve|
close cease closure come complete conclusion confine end final fold last near secret shut shutdown stuff terminal tight|coarse granular salt|
code decode encode|cohere adhere logic|collect assemble book compile corporal gather heap|collision accident|
combine blend compound feature fuse incorporate integral merge mix sequence synthesis unify|
come approach arrive become descend fair fall hit near occur reach total|commit committal dedicate devote invest put|common coarse green usual|
commune announce broadcast carry channel connect convey interact mail message network radio receipt relay sender talk transfer transmission transmit transmitter voice|
compact bundle compress concrete dense density pack press solid thick tight|compare comparison equate relative|comparison collate|
competition challenge game|complete dispatch entire execute final fulfil full perfect pure realise terminal total whole|
complicate complex sophisticate|composite complex compose dram music song theme whole|compound complex derive mixture salt synthesis synthetic|
comprehension comp inclusion|compress encode encrypt flat mpeg pack press tight|comprise contain include incorporate|
compute approximate average differential engine estimate integral machine solve technology|conceal hide privacy|
concentric center central compact dense density digest focus focused increase industry saturate tight|
concept abstract conceptual creation fact invent notion theory|concern implicated matter pertain relate worry|concurrent conjunct overlap simultaneous|
condition circumstance health ill normal provide qualify situated statue weather|conduct behave behavior bring convey led|
confine constrain enclose jail keep restrict throttle tie|confirm proof prove sustain valid|
conflict collision comb disagree fight incompatible row viol|conform adapt convent|confuse disconnect lose mistake scatter throw|
connect associate attach conjunct connector interconnect join jumper link node relate tee tie transfer|connector attach jumper|
consequent accompany accordingly effect event impact import issue matter outcome sequent significant therefor|
consider believe compare count deliberate discuss evaluate include regard respect|
consist body cohere comprise logic reproduce solid system thin uniform|constant coefficient invariant parameter quantity|
constituent component crystal division element|constitute composite comprise constituent federal inherent institute law nominal plant|
construct abstract build category clause complex concept conceptual fabric fact section structure|
consult advise advisor ask audience confer discuss research|consume ate|content argue capacity comb entry insert list message object table|
contest challenge competition game participant player race trial victor|contiguity adjacent|
continue duration extend keep persist preserve remain repeat repetition restart resume retain stay supple|
contrast compare differential incompatible oppose|contributor contribute|
control account channel command contain ensure handle individual manage manipulate master mechanic moderate power regulate restrict statue switch|
convenient avail comfort facile widget|converse argue shift|convert encode float translate|convey bring channel intend|cook boil manipulate toast|
cool cold|cooper collaborate concurrent conjunct dedicate|coordinate interconnect ordinal|copy cast create dump duplicate imitate replicate text|
corner box|corporal body|correct compensate discipline|
correspond accord analog balance compare correlate duplicate equal fit look match similar support symmetry|
course class grad nature path step teach track way|
cover back compensate conceal enclose extend face hide insure overlay paint plat protect screen surround top wrap|crack buggy gap|
crash accident bloom collapse fail ram|cryptograph cipher|culture civil polish|curl loop scroll wave|curve arc arch curl twist|
custom build client create tradition usage|cut chop clip curve edge edit piece prune ration reduce shorten slash slice slip thin trim|
danger grave risk serious unsafe|dark black night shadow|day date daylight era even today year|dead drain perfectly suddenly|
deal administer batch conduct consider distribute flock hand handle heap lot manage mess relate sell stack trade treat understand|
decide decree pick reject resolve will|decision conclusion critic final outcome|declare announce assert evaluate promise resolve|decomposition decay|
decompress decode decrypt reconstruct uncompress unwind|decrease decree lower minim shrink|decrypt cryptograph decode|deep deeply depth thick|
defect abandon|defend guard oppose suspect|defer call delay probe prop respect submit suspend table|deficient absence inferior insufficient lack|
degrade corrupt fast|degree extent extreme grad high honor intense low magnitude stag|delay lag stall wait|delete cancel erase|delimit bounds define|
delivery bring carrier|demand ask challenge claim oblige|demonstrate demo exhibit manifest proof prove|denote announce signify|
dense density dim thick tight|depart division gone|depend count qualify reliable rely safe true|depress low lower|derive deduce inherit obtain|
design advance aim concept decorate delegate engine figure goal idea identify intend intent invent pattern plan program programme project purpose scheme show specify system|
desire attract hope seek worth|destine address fortune|destroy consume death destruct fire kill undo|detach disconnect free isolate|
detail description discuss elaborate highlight info particular regard technical|
determine argue check choice choose conclusion count decide decision define definite dictate find fix identify index influence initial judge limit local locate name number option purpose quantify regulate resolute resolve saw select sequence set settle specify take translate valid value|
develop advance arise build commerce educate evolution evolve exploit formulate grow growth improve mature modern origin produce train|devi abnormal|
device adapt remote reset|devote dedicate|diagonal bias slash|die death disappear exit expire fail|
differ conflict contrast devi differential disagree distinct diverge remainder row variance variant|digit finger integer octet single three|
dim blind shadow|
direct aim center channel charge conduct course directly engine focus focused guide head instruct led manage opposite send steer straight target way wind|
director subdirectory supervisor|disc audio disk floppy|discharge arc dispatch emit explosion fire flow unload|discover describe detect reveal|
discriminate acute favorite|discuss confer considerate|dispose discard|disposition dispose friendly tendency|
distinct decide differential discrete discriminate distinguish note sharp typical|
distinguish contrast describe differential discriminate recognise spot|disturb interfere storm worry|dive duck flip jump|diverge devi disagree|
divide fraction partition quarter wall|dollar bill coin|domain environ field|dot dash scatter|double dual twice|
draw attract diagram draft graphic hook outline plan pull tie trace|drive aim device effort mechanic motor push ram steer transfer|
drop alter dip fall lose omit sink skip throw unload|duck dip|dummy blank|dump chunk discard|duration clock|earliest earlier|
eas comfort facilitate simplicity|easy comfort eas easily gentle relax simple simplicity slowly soft|economy conserve industry|
edge border boundary inch margin sharp side|edit delete publish variant|editor article|
educate academy course founding instruct professional school social teach train|effect appear efficient execute induce influence outcome strength|
effort achieve attempt difficult exercise exploit|egg ball|elaborate clarify complex complicate discuss enlarge expand|element component|
elevate acme lift top|eliminate analysis prune reject simplify|emphasis importance underscore|employ apple|employee employ exercise worker|
empty contain drain void|enclose box contain introduce wrap|encourage aid approve assist boost far hope inspire promote|
encrypt cipher cryptograph encode|end cease complete conclusion death destine destroy final goal last occurrent remainder stop suffix tail terminal|
endorse approve warrant|energy electric strength vital|enforce apple constrain|
engage absorb act book comb conflict employ employee fight interest occupy participant|enough adequate|enter arrive participant|
entire alone exclusion full integral whole|entitle claim gentle title|entry access begin enter file registry|epoch date era recent|
equal adequate equate|equip armor gear satellite technology wire|equivalent compare comparison equal equate substitute|error incorrect mistake|
essential basic necessary|
establish accomplish administrator build company confirm constitute convent demonstrate federal govern ground install institute made nature organ proof prove settle valid|
estimate evaluate guess|even daylight|evident apparent certify demonstrate ground manifest obviously presume proof prove|evolve differential|
exact accuracy accurate claim demand precise strict|
examine analyse audit diagnose inquire inspect investigate judge look medici probe prove query question review saw scan search stud test trace try view|
example except exercise guide illustrate instance model pattern precede prototype temple|except exceeding instance object omit particular|
exchange commerce convert interchange sell similar standard substitute switch|excite disturb energy sex shake volatile|
exclude bar disallow except omit prohibit shut|exclusion alone single sole|execute dispatch fulfil process run subscript|
exhaust ate beat burn consume discharge drain gone waste|exhibit demo display|exist actual creation possible real survive universe|exit abort|
expand amplify enlarge|expanse area elaborate enlarge extent grand inflate scope space stretch sweep talk|
expect ask assume await big call carry consider evaluate guess hope look mean possible promise require suppose wait|expense cost overhead|
expire abort exit|explain clarify|explanation definite simplify theory|exploit tap victim|explore browser cave navigate research|
expose discover display exposure flash leak reveal|exposure pic vulnerable|
express ambiguity clause comply construct denote explicit face formula formulate limit look manifest phrase quantify say show state word|
extend expand extension offer run stretch|extent depth range|extra duplicate excess|fabric artifact|face aspect font front lay side|facilitate aid|
factor agent component constituent gene integer mill parameter product|failure abort error fail|fairly clean fair middle pretty somewhat|
faith christian|fake cook false imitate manipulate phone pseudo|fall decrease descend descent dip fly hang rain|
fancy fabric fiction imaginary notion visual|far boost|fatal black death|fault defect error incorrect mistake wrong|
favor advantage approve disposition favorite golden luck prefer promote tendency|feature attribute dimension invariant|fed ate crop|
feel affect aware desire experience finger happy hope idea impress look notion opinion pain perceive seem sense spirit suffer thing tone touch|
fence barrier wall|fiber cell fabric|fight aggression comb competition defend oppose|
figure compute decorate digit estimate fancy illustrate image imagine interpol pattern shape sum three visual|
fill consume enough fit fulfil mixture occupy pack pad pick satisfy stuff|final eventual ultimate|finance asset bank economy invest pay principe|
find base build chance detect discover discovery encounter ground locate notice obtain plant recover retrieve|finder discovery|
fine cool delicate smooth thin ticket|
finish accomplish cease close closer complete conclusion consume destine end execute goal halt happen last perfect polish refine stop terminal worker|
fire burn|fit correlate|flash bright cheap dash instant|flat apart mat plan|flavor condiment curry|flexible compromise|flight air|flock batch cluster|
floppy disk|flow current flood stream|flower bloom daisy|flush bloom red|fly air fast flight|focused focus|follow comply|
force aggression constrain effect energy hostile influence power pressure pull push ram storm strength|
form abbreviate arrange build cast configure conform constitute document frame kind like organ pattern shape style variant variety word|
formal ball convent declare manner office scheme valid|former earl late old previous sometime|formula algorithm convent heuristic recipe|
formulate conceptual invent|forth away|forward ahead forth|founding basis|frame applicant buffer compose pic skeleton|framework fabric model window|
freeze cool halt suspend|frequency audio ratio|friend ally familiar|friendly familiar|function map procedure purpose routine run subroutine usable|
fund accumulate asset bank budget collect deposit finance invest money provision stock|fundamental basic cardinal essential underlying|
fuse blend coalesce prim|future next succeeding|gain account acquire addition advantage amplify benefit hit increase pay profit reach realise win|
gather assemble bunch crowd pick|general abstract distribute infer liberal mostly multiple popular produce product render return source yield|
get act arrive become begin break bring buy catch cause come confuse contract decide develop encourage experience fetch find general let made obtain receipt render suffer turn understand win work|
gist core heart|
give accept accord allow apple confide dispose establish express general grant held made mind offer pay present return say supple tell tend throw yield|
glob ball chunk earth|global internationally worldwide|glue attach|golden fortune gold|govern administrator|grace decorate elegant|
grad high scale score student|grain granular rice seed texture|grand elegant elevate importance wonder|graph chart diagram|grave scratch serious|
great big capital grand importance large old outstanding|grey gray|ground anchor basis earth floor foot lay|group community|
grow arise big branch farm flower growth habit mature produce rise root|growth emerge evolution habit mature|guarantee ensure insure warrant|
hacker hack|hall floor|handle address ignore interact manipulate treat|hang decorate|
happen accident case chance come crash disappear encounter error event failure find interrupt occur occurrent repeat result synchrony thing|
hard difficult heavily strong|hardware cpu|harm damage|harmony accord agree blend fundamental music sing symmetry|
hazard danger fortune guess luck risk wild|head brain front|heap batch|hear audience listen perceive|heat boil energy hot temperature|
heave big dense grave great hard heavily large lift thick weight|height ceiling dimension elevate high top|
held accommodate agree belong bind carry confine contain defend handle keep maintain oblige obtain ownership property retain store wait|
help aid assist avail encourage exploit facilitate far helper improve provide serve service support thank|hex curse hexadecimal|
highlight foreground marker|highly extreme|hit bang collision dispatch ping|hole fix gap leak trap|
home base environ family habit house interior nation plain plat resid|homogenize blend uniform|hostile aggression comb|
house accommodate apart build family hall quarter resid|hybrid cross|icon bitmap graphic|
idea approximate concept guess ideal inspire mind motive notion opinion programme suggest theme|
identify associate consider denote describe discover distinguish enumerate identity individual key list name recognise recognition refer symbol view|
idiom dialect|ill badly|illustrate demo demonstrate famous graphic instance notable note sample|image bitmap fancy graphic icon vision visual|
imagine creative fancy guess image invent suppose vision visual|imitate false mock resemble|immediate directly|implicated deduce import|
imply apple enforce suggest|impose clamp constrain distinguish enforce grand oblige tax visit|
impress affect appear depress effect excel grand idea intuition notion opinion print rich stamp surprise tell|
improve aid enhance fit fix optimal stabile|inaction delay idle passive wait|incidental accidental|include contain|income arrive|
incompatible inappropriate inconsistent|incorrectly false|increase addition boost enlarge growth increment inflate maxim|independent city|
indic argue call denote index mode print read register show sign signal signify suggest|individual divide identity owner privy relate single unique|
induce cause|infer deduce derive guess implicated solve|inflate amplify enlarge expand hyperbolic|info gen|
inform account collect commune content data database describe detail entropy example explain indic info instruct introduction knowledge message metadata modify present report reveal show source update|
inherit attribute|initial attempt begin create creation handle install trigger|inner inside intern|inquire ask probe query research wonder|
insert add append enter interpol introduce|inspect analyse audit review visit|install facile|institute academy bring company founding|
instruct code command macro teach|insufficient fail poor|integral incorporate inherent|intelligent health perceive wit|
intense acute deeply saturate strength|intent aim deliberate goal know purpose spirit will wrap|interchange flip similar standard substitute switch|
interest benefit concern fee news occupy wonder worry|interface gui|interior inner inside intern|intermediate mediate medium|
interpret annotate execute explain profile programme read representable translate version|
interrupt delay gap inject interval pause signal stop suspend wait|intersect converge corner cross junction overlap|interval cycle latency|
introduction creation intro launch text|intuition insight|invalid avoid cancel disable void|inventor armor discovery stock|invest asset leverage put|
investigate analyse analysis detect experience expert inquire office probe research|
involve affect ask complicate concern condition engage govern implicated interest need participant regard relate require|
irregular abnormal temporary unpredictable|isolate apart|issue effect event exit matter outcome provision public publish response topic|java coffee|
job account difficult duty employ employee engage line occupy office problem speculate task|
join attach concatenate couple intersect joint junction link match pair splice union|
judge act approve conclusion decide decision evaluate guess mind office opinion pronounce prove settle try|junction joint|
justify circumstance considerate correct defence explain explanation|keep preserve retain shut|kernel core|key describe|
kick bang blow boot bounce complain flush|kill cleanup death defeat fatal|knob knot node|know aware experience knowledge realise recognise remember|
laboratory lab|lan ethernet|land area bring country earth estate farm forest ground nation occupy plain region|large big mostly|larger bigger|
last conclusion death final lowest permanent persist survive|later afterward late subsequent|leak escape|leap bounce jump salt spring transit|
learn acquisition discover instruct know knowledge teach train tutor|led ahead hint|left empty forget hand leaf odd remain|
length dimension distance duration extend extent radius segment short size|less matter slight small thing trivial|let lease|
level degree depth elevate flat floor grad high layer low rank stag top|liberal big broad free loose progress|life lifetime survive year|
light beam bright burn fire moon ray scene sun trip weak|
like care compare consider correspond equivalent kind prefer probable resemble same similar variety want wish|
limit bind boundary bounds constrain define fix maximum minimum range reach restrict special throttle|
line argue cable channel course describe note pipeline print text trace|linear dimensional|link bridge couple interconnect node|
list catalog director faq index key queue|live alive anime bounce exist experience keep know life occupy populate resid spring survive vital|
load payload reload|locate east fix local region site situated somewhere south space west|logarithm exponent log|
look appear aspect depend face rely search seem sight watch|loop iterate|lose forget|
lot batch bunch circumstance draw fortune heap luck mass mess much pile pot stack|love devote enjoy|luck destine fortune golden|macintosh mac|
made become brand cause constitute construct cook fabric fashion gain kind manufacture prepare produce product reach realise|
magnitude dimension extent importance intense ratio strength|main independent primary|maintain assert conserve defend keep preserve sustain|
maker creator|man hand human|manage achieve administrator director handle handler manipulate supervise|manipulate interact|
manner behavior fashion kind|manufacture fabric industry invent maker produce product|margin bare border boundary narrow|
mark brand characterise cross distinguish indic label marker pattern pronounce punctuation sign spot tag tick underscore|
market commerce industry sale shop|mass body bulk heap|master command dominic primary professional superior victor|mat felt|
match duplicate equal final pair peer substitute|mater artifact corporal fabric fiber manifest metal paper|mathematics math|maximum maxim|
mean average denote effect imply import intend intent mention norm purpose semantic significant signify symbol way|
measure amount beat calibre clock criterion deliberate evaluate instrument interval magnet meter metric observe quantify quantity sample scale standard step volume|
mechanic automate barrier equip gear motor technical|
meet accommodate assemble confer converge encounter fit fulfil gather merge provide satisfy sit social|memory address|
mention advert annotate quote say|mere bare|merge coalesce incorporate integral|mess ate difficult fix heap mass pile pot sight stack|
message info mail packet submission|metadata data|metal copper element steel|meter foot|metric criterion|mib megabyte|middle fair mediate|
mill machinery|mind aware brain dispose intellectual intelligent knowledge listen opinion tend worry|minimum minim|minute hour jiffy min narrow|
mirror glass|miss absent avoid drop exclude fail failure forget lack lose omit skip want|mix blend fuse integral merge mixture shuffle|
mixture blend solute|moderate decrease eas fairly mitigate pretty somewhat|modern mod|
modify add adjust affect alter automate buffer check clear converse copy form individual invalid normal qualify read replace restore right special translate update|
money currency|monitor display supervise supervisor watch|month date|moral motive reform|moreover furthermore|
motion gesture kick question rotate shake shift snap speed sweep throw wave|motor engine motive|
move act affect ascend cause drive effort front gesture impress kick motion motor proceed progress relocate rotate scroll shift slide swap sweep throw touch travel turn wave|
movie film|multiple create duplicate propagate reproduce|
name advert alias assign call denote describe distinguish enumerate filename find gen list mention refer rename|nation ally country federal interior|
nature born|navigate guide|near many|nearest closest|nearly many near|need ask demand motive necessarily necessary|negative minus polar|
negotiate dialog|neighbor adjacent contiguity|net internet network web|newly fresh new|noise bang disturb explosion interfere random|
norm criterion median|normal commonly convent formula standard usual|notable famous|notation annotate|note annotate famous mention notable notation|
notice bill detect|notion imaginary intuition opinion|novel fiction|now directly immediate|
number amount average bit cardinal constant count decimal differ enumerate factor figure identify integer item list multiple numeral ordinal period quota radix remainder round routine sign size total|
numeral count enumerate mathematics|oblige duty liability|obscure cloud conceal confuse dark hide isolate unknown|
observe detect discover evident experience fact honor individual keep mention note occasion reflect remark respect sight supervise watch|
obtain extract|occupy absorb employee populate resid|office duty|often frequent much|old older previous sometime|
open capable clear expose gap hole initial possible success window|
operant access function identity integral lock manipulate perform procedure process run sort synchrony usable|opposite contrary inverse pair polar|
option default|
order arrange cohere collate consist decree dictate evaluate govern impose logic ordinal rank rate regular reorder require say sequence synchrony|
organ administrator anime arrange body constituent constitute coordinate federal govern individual institute parasite prepare union|orient east|
origin arise begin come creation derive earlier extract founding initial institute introduction root source start|outcome conclusion event|
outline abstract brief define describe draft schema scheme summary|output crop|outside away extern intern region remote unknown|overcome defeat|
overflow flood overrun|overlap converge|owner holder|pack box bundle plural|package box bundle document software upgrade|
paint abstract art color craft icon shad|pair couple|panel board decorate window|paper article document press publish|parallel analog duplicate|
parameter argue|parity bit|park green|
part company component constituent divide division function left locate office organ partial partly percentage piece portion region relate role section side|
particular especial fact item|particularly especial|partition segment zone|partly partial|partner collaborate|
pass allow attempt clear commune elapse evaluate exceed exit expire extend happen let message occur qualify receipt release request response succeed success try valid|
past glue retire|patch fix|pattern convent decorate formula normal quote symbol|pause delay halt inaction interval suspense wait|pay compensate|
peak acme bill elevate flower height tip top|penalty disadvantage|
people busy child community country friend govern group individual leader life live man mass nation native organ part public relate self somebody someone subject|
percentage percent|percept detect discriminate hear insight knowledge sensible sensitise taste|perfect aspect ideal polish pure|perfectly absolute|
perform achieve act actor benefit demonstrate execute function improve mechanic routine|
period continue day duration epoch era grace hour interval life month occasional past phase run sleep stop time week year|permanent perm|
permit include permission privilege|pertain belong|phase stag sync synchrony|philosophy art law logic teach|photograph artist exposure film|
phrase formulate idiom nominal predicate say|physic electron|
picture bitmap characterise exposure fancy film frame graphic icon illustrate image impress movie paint photograph pic scene video visual|
piece article assemble composite fragment music patch slice snap strip suit|pile bundle collect heap lay mass pot stack|pipe cylinder pipeline tube|
pitch ball bullet gear tar tune|pivot axis polar rotate|
place arrange back commit direct home identify lay left local locate occupy office point post property put resid site situated space spot stand station target top|
plain apparent complain manifest obviously|plant annual|play act bat bring fun game loose music perform pitch recreate shot sport stroke toy turn|
player actor participant|plot diagram graph plan strategy|plug hack punch|
point begin degree direct dot element end indic intersect item level locate mean orient peak respect result signal stag start stop target terminal tip|
pointer cursor|policy insure|polite civil culture govern nice opinion|poll count|popular pop|port interface scsi|
portion assign circumstance constituent destine help item lot luck particular percentage piece provide segment serve share split|
posit align back confide confirm direct equal finger fix forward item lay left line locate office ordinal place plus point post present put rank sign situated stand statue|
possess asset belong own ownership territory|possible applicant maybe|post announce bill list mail notice office site station|
potent latency possible strong voltage|power ability capacity electric energy exponent influence office potent strength|
practice apple convent cooper engage exercise expert knowledge much operant pattern perform skill tradition train|
precede introduce led past predate priority|precise accurate exactly|predicate assert|prefer advantage favorite opt option orient|
prepare alter cook dispose educate fix plan provision read toast train|
present current date deliver demonstrate display exhibit indic intro introduce introduction now recognise show stag tell|preserve conserve|
press contract pressure|prevent avoid exclude inhibit interfere keep restrict safe shut suppress|price cost|prim monkey|primarily mainly|
primitive naive|principe main mainly primarily primary|principle conserve explanation fundamental law logic|
print edit photograph produce publish reproduce|printer machine periphery|probable likelihood|problem difficult|proceeding appeal trial|
process deliver procedure progress|processor cpu hardware|produce cause farm reproduce|product fat industry stock yield|professional pro|
profit advantage benefit income net win|
program applicant assemble compile debugger install interface interpret parser platform programme scheme software supervisor system translate|
programme applicant assemble compile hacker plan translate|progress elapse|prohibit disallow forbidden inhibit law|project extern plan visual|
prominent big large outstanding|promise call hope|promote advert endorse forward upgrade|prompt immediate inspire motive suggest|propagate circular|
properly appropriate exactly precise|property attribute belong composite dimension estate lease possess prop strength thing|
proportion balance dimension harmony magnitude percent percentage quantity ratio relative scale symmetry|
propose aim introduce introduction nominal offer project question submit suggest|protect armor defence guard lock|protocol ftp tcp|
prove negate presume|provide helper offer|provision plan|proxy placeholder|prune clip|public advert announce book endorse package promote publish|
pull attract commit draft drag tear twist|punctuation brace bracket colon comma dash parenthesis quote semicolon slash|
purchase acquisition buy custom leverage shop steal|pure saturate strictly|purple color imperial royal|purpose aim deliberate goal intend role|
push advert button crowd energy press pressure promote|put lay|
quality ability accuracy bad best calibre choice degree difficult easy elegant excel grad human impress inferior moral nature prim property rank simplicity sophisticate suitable superior tone truth worth|
quantum quantity|question ask challenge doubt inquire problem topic wonder|quick facile fast fly immediate pace prompt quickly skill speed|
quiet gentle silence|quote credit notation|race compete competition run sport|radical atom group theme|
raise elevate enhance farm invoke lift parent produce rise|ram pound|random entropy|randomly arbitrarily|
rank absolute excel grad membership range station superior|rapidly quickly|
rate cycle evaluate frequency grad pace price proportion pulse range rank rpm slow speed tax value|
ration explanation fraction intellectual philosophy prune real|ray beam emit|reach achieve arrive contact hit range scope stretch succeed|
reaction neutral|read call cook data facile scan translate|reader critic review subscribe|real actual imaginary liter|realise achieve|
reality actual experience fact|rear back behind bottom elevate lift side tail|
reason account argue cause explanation fact fair fairly ground infer intelligent justify pretty ration sensible somewhat understand|reboot boot|
receipt accept detect encounter incur obtain radio recipe response welcome|recent late|recognise accept honor realise|
recognition approve credit realise|reconstruct rebuild uncompress|record account audio book disc disk enter file photograph save tape|
recover reclaim reuse revert|recreate create|redefine define|reduce decrease degrade inflate reduction shorten shrink simplify thin throttle trim|
reduction decrease deduce lower minim shrink simplify|redundant excess extra repetition|
refer consult denote director extension import mention reader ref relate source url|
refine civil complicate culture elaborate elegant grace perfect polish sophisticate|reflect emit mirror|refresh fresh recreate review|
refuse deny garbage reject|regard believe comply honor|regenerate feedback reclaim reform refresh|region country territory zone|
register counter enter registry|regulate govern influence office ordinal register|reject ignore|relate pertain relationship relative|
relationship affine|relax decompress eas lazy loose sleep unwind|
release announce button deactivate discharge exhaust exit fire free product publish remove secret unblock|reliable authentic true|
remain keep object odd persist|remark critic mention notable notice say singular unusual|remember recall|remote distant|remount mount|
remove absent clean clear delete discard dispatch drop empty free head|render deliver leverage submit theme toggle|reorder permute shuffle|
repair compensate correct fix maintenance reconstruct recreate resort|
repeat cycle double duplicate echo iterate quote redundant repetition replicate sequence|
replace alternate convert equivalent exchange fill interchange permute put substitute succeed successor supersede switch|
replicate duplicate reproduction scan|reply echo feedback|report complain coverage describe info news paper summary|repository archive deposit install|
represent argue comprise constitute correspond describe example exponent illustrate indic instance interpret local map mean precede present sample symbol|
request applicant ask call callback content demand invoke message notify wish|
require ask command demand disallow essential exact mandatory necessary need prohibit want|research experience|resid colon hall|residue remainder|
resist fight immune oppose opposite refuse reject stand|resolute closure decision declare resolve solute solve|
respect accept estimate honor regard value various|respond accept react refuse reject reply|
response demand duty feedback oblige reaction reply sensitise|rest balance eas lay relax remain remainder resid residue sit sleep stay suspense|
restore alter correct decompress fix preserve reconstruct regenerate repair uncompress|restrict constrain constraint qualify|
result bad consequent effect event issue led left occur outcome produce sequent subsequent terminal|resume restart|retrieve access fetch|
return counter deliver yield|reuse reclaim|reveal confide|
reverse blow contrary converse decree inverse invert mutate occurrent opposite permute reorder revert turn undo|revert regress|revoke lift|
rewrite revise|rich deep fat full gold grand product robust|rid free|right appropriate grant law proper|ring band chain echo pack phone telephone|
risc architecture|rise arise ascend emerge lift spike|robot automate|rock crystal|roll curl cylinder rotate scroll wheel wrap|roman italian|
room apart area board capacity door floor hall suit|root ancestor ascend base begin rout source stem theme|
rough approximate coarse rock roughly scratch storm texture|roughly around|round circle circular cycle division interval polish|rout path|
routine procedure|royal imperial|
rule concept convent decide decree dominic formula general govern guideline law normal opinion override pattern practice principle procedure regulate restrict|
safety guard safe|sale merchant|same equal identity monotone similar|sanity cleanup|satellite moon|satisfy comfort fulfil|
save deliver delivery economy enter overwrite preserve retrieve|
saw catch consider encounter ensure experience figure find identify include inspect interpret learn project read regard understand view visit|
say pronounce|scene aspect background photograph shadow stag|scheme convent strategy syntax system|school academy teach|
science discipline linguist mathematics|score evaluate goal|screen background blind conceal desktop display hide|seal certain stamp|
search explore google lookup probe research seek|secret conceal hide password privy silence|
section above book chapter class concept introduction segment subsection|
secure asset assure certify depart depend ensure fix guarantee insure plug procure protect safe stock strong|seem appear|
select clip option pick sample|sell commerce dispose market sale trade|semantic linguist|
send channel commit dispatch mail post redirect station transfer transmission transmit|
sense aware detect excite hear modal perceive percept sensible sensitise sensor signify taste|sensible insight sensitise|
separate class classify detach differ differential discriminate distinct distinguish divide division fragment group identify independent individual isolate paragraph part partition single sort space split tell|
sequence gene repetition row series string success|sequent consecutive|serial sequent series|server host|
service assist avail company delivery employee facile serve usable|
set adjust alter band choose context correct define dictate domain environ field fix identify initial interval local modify mount prepare range read receipt replace reset select specify subset transmitter|
settle agree closure colon come conclusion decide descend final locate resolute resolve sink|setup mode|
sever bad badly danger difficult grave hard intense serious|sex couple reproduction|shad blend color shadow suspect|shake handshake rock|
shallow depth superficial water|shape body cast curve flatten narrow round square straight|sharp acute discriminate pain|
sheet artifact board panel paper plat stamp|ship board dispatch load payload|shoe plat|shop frequent|short duration less poor suddenly truncate trunk|
shorten abbreviate contract truncate|shot ball blow crack dig fire guess inject scene snapshot stroke|
show appear demo demonstrate display evident exhibit illustrate manifest prove reveal screen|shrink contract|shutdown closure|side front hand|
sight perceive vision watch|sign contract negative polar subscribe|significant implicated importance important|silicon semiconductor|
simple bare dummy eas mere plain simplicity|simulate emulate fake framework imitate machine model technique|sin offend sine viol|singular odd|
sink embed|sit session|situated challenge complicate deadlock difficult spot thing|size resize|skill acquisition craft expert nice science technique|
skip error failure hop jump omit|slice chop slash|slip artifact mistake sheet slide smooth steal strip trip|
slop angle ascend diagonal dip fall gentle gradient pitch rise side|slow behind bore decrease delay deliberate dense dim pace slowly|small low minor|
smart bright elegant fresh wise|smooth polish texture|snap click crack grab photograph snapshot tear|society civil company culture social|
soft body delicate gentle voice|software code dbms document|sole alone|solid crystal cube glass matter strong whole|solve guess resolve|
somebody friend hope victim|someone child hope individual life man somebody sport suspect victim wit worker|somewhat pretty slightly|
sort category choose class group kind select similar type variety|sound audio bell intelligent music noise phone pronounce sing voice|
source begin document install|space blank distance gap|spam email|span brace bridge couple distance pair sweep traverse|
spar bare box economy excess extra redundant save trim|special differential especial except extra offer particular particularly|
specify assign choose condition define delimit description destine intend limit name particular provide qualify restrict select spec special|
speculate guess hazard invest notion question reflect risk suppose wonder|speech delivery language speak spell|speed accelerate pace race rapid ratio|
spell curse patch|spend consume cost exhaust expense gone invest pay save summer waste|spin rotate twist|
spirit bounce disposition flavor happy heart life|split burst divide fragment percentage scatter tear|sport fun ski|spot detect patch pip|
spread air circular distribute gap past propagate scatter|spring bounce jump salt|stack batch heap load|staff office serve|stand stall|
standard similar|star actor led perfect principe pure sun|start begin entry initial jump launch offset pop restart scratch startup|
state assert command country declare formal govern instruct nation power prepare say unit|statistic correlate data devi|
statue command low mode slot submission|stay delay halt inaction persist remain stick stop visit|steady regular stabile|steer channel|step pace|
stick adhere cohere joint joystick past pin|stimulant cause energy excite induce sensitise sex shake|stone concrete gem rock|
stop cease checkpoint closure halt intercept quit|store account cache content dump fib file history keep level memory record rom shop stock structure|
straightforward straight|stream current|strength robust|stress emphasis focus pronounce|stretch exercise straight|strip band bar clean tab|
stroke accident blow diagonal slash throw underscore|stud analyse art consider diagnose discipline engine human investigate learn science|
style dash elegant fashion idiom manner way|
subject capable case constituent content depend discipline individual issue matter precede question someone stud submit theme topic|
subroutine procedure routine|subsequent afterward|
substantial confirm considerate essential flush mater money real realise satisfy significant solid square strong support sustain well|substitute sub|
substrate string|subtract deduce minus|succeed arrive follow win|success consecutive sequent serial|suffer collapse die lose pain stand sustain|
suffice enough fulfil satisfy serve|suggest hint|suit become fit|suitable appropriate convenient desire properly suit worth|
sum count loss quantity summary|summary overview|sun solar|supple accessory add append auxiliary provide provision|
support allow assist attach back base device document encourage helper valid verify|suppose guess hypothetical presume say suspect|
suppress inhibit silence|sure certain certainly|surface elevate face floor ground interior layer metal rise side|surprise storm|
surround border enclose environ fence protect ring wall|suspect doubt|switch flip shift toggle|symptom diagnostic pain|synchrony sync|syntax grammar|
tail behind bottom dog|taint corrupt|
take accept acquire act action apple ask assume bring carry choose consider consume contain contract convey decide demand direct exact fill film get grab interpret involve issue lease led need occupy read remove require return select steal win|
talk dialog discuss negotiate sing speak speech|target object|task delegate|taste ate discriminate experience flavor modal perceive|
team batter defence|technical expert|technology engine technical|telephone phone|
tell distinguish evident mention notify reply respond reveal say talk verify|temporary temp|tend aid dispose|term predicate sentence|
terminal abort cease endpoint expire final kill last shutdown stop subsequent|test evaluate experience final prove run trial tried|text book column|
theory hypothetical|thick stock|thin narrow slight|thing matter necessary|
think believe consider considerate deliberate explanation feel guess idea ideal imagine impress intelligent intend judge mean mind notion opinion programme propose ration reason recall regard remember suggest suppose view|
throttle accelerate constrain|throw flip game|thumb finger|tick click|tie attach even splice wed|tight density|
time clock day duration hour meter minute multiple past schedule|tip fee head hint top|toast brown|token item nominal|
tolerant accept adequate allow broad capacity disagree disposition kind liberal margin neutral resist stand suffer|
tone flavor harmony monotone note pitch shad sound speak speech spirit step|tool instrument provide tap|topic matter theme|topology bus configure|
total average count entire full quantity sum whole|touch affect concern contact delicate disturb finger hint perceive percept quick spot stroke tap|
tour circuit|tower column|toy dog|trace analyse describe follow print proceed shadow|track dog led road run traverse|trade commerce craft|
trail dog drag follow led tag tail track|train aim discipline gear school teach|trait behavior|transfer channel negotiate transact upload|
transform permute translate|transit converse jump shift|transmission channel medium multimedia|
transmit beam channel convey satellite transfer transmission|transmitter carrier sender|transparent film slide|
transport carry channel connect delivery facile lift motor movable send ship trailer transfer transit transmit vehicle|
travel air carrier carry fly motor pace repair runner ski speed trip walk wheel|traverse cross deny sweep|treat harden|tree palm|
trick craft joke magic|trim clip decorate prune thin|trip flight step trigger|trivial object superficial|
trouble difficult disturb effort pain problem worry|trunk body stem|trust allow believe commit confide desire faith hope oblige rely sure|
truth accuracy actual fact true|try attempt bad chance decide effort hear prove retry run seek test verify|tube cylinder|tune calibre music voice|
turn act become curve grow left motion pivot rotate round routine spell twist|twin counterpart couple duplicate pair parallel roll twist|
unchanged stable static|underlying inherent|
understand agree clearly comprehension infer insight intelligent interpret know perceive realise sense solve translate|
unify conjunct coordinate incorporate integral interconnect merge mix union unit|union couple federal pair sex sum unit|unique alone singular|
unit federal|universe creation nature populate|university cambridge mit stanford|unknown strange unnamed|unload offload|unpleasant pain|
unrelated persist|unused fresh idle|unusual notable strange|unwanted undesired|uppercase capital|usage abuse|usual commonly|
utilise apple applicant avail dedicate driver employ exercise facile imply install usable usage|valid proof|value argue duration evaluate parameter|
variable argue placeholder scalar symbol unknown|variance covariant devi diverge division margin variable|variety color kind spec stock|
various several|vary accommodate alter alternate devi differ diverge edit mutate variable variance variant version|vehicle craft|
verify assert checksum confirm ensure proof prove test valid|version adapt edit modern translate variant|victor superior win|
view analyse appear aspect consider content display look opinion perspective regard scene screen show sight visual|viol offend|
virtue honor moral worth|visible profile|visit chat trial|visual optic|void null|volatile explosion|
volume book bulk capacity intense journal mass quantity|vote elect|wait await|wake event watch|walk foot path|
want absent desire lack necessary need privy|warm heart heat hot strong weather|warn alarm discourage|waste consume discard emaciated garbage refuse|
water tear|wave pulse|way fashion idiom imply manner|web network|website site|wed splice|weight angle balance bias coefficient equal importance metric|
well advantage comfort considerate easily|wheel cycle gear rotate|white snow|whole item unit|wide broad extension full|wild abandon risk|
wind air blow curve steer tip twist weather wrap|wire adapt cable circuit|wireless radio|wish ask comply desire please prefer regard want|wit joke|
wood cypress forest|word discuss formulate intelligent language phrase quantify row speech synonym term text|
work assist bring care cooper employee farm handle influence job learn manage operant product project run solve stud task understand utilise|
worker actor|world earth exist global human man public reality universe worldwide|wrap absorb wrapper|writ rewrite script warrant|writer franc robert|
wrong damage incorrect incorrectly|yellow color`;
