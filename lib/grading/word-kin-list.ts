/**
 * Pairs of English words of which one means or includes the other in its first sense ("buy" "purchase", "value"
 * "number"), as groups "word its kin" divided by bars. Counted once from WordNet 3.1 (its licence: word-kin.license.txt):
 * same synset, or one the other's direct broader term; words seen five times and more in its tagged texts, one of the
 * two common in technical prose; words with more than forty kin left out, they say too little.
 */
export const WORD_KIN = `abide complement conformity cooperation endure keeping last residence stay|ability able competent|abstraction absolute conception right|accept believe fatal recognize tolerance|
access hand increment retrieve|accessory trap|accompany concurrence subsequent|accomplish effect finish free fulfill implement pass skill|accord harmony|
account explanation job occupy|accumulation assembly chunk compile increment story worker|
achievement accomplish action attainment exploitation free fulfill great liberal nature pass possibility recruit smooth succeed|
acknowledge accept confession grant putting recognize|
act action aggression attempt commit continue court dare engage heroic interaction participate performance pursue react respond satisfy take temporary try|
action accomplish emphasis fetch interaction opposite pick resistance save take|adapt ability modification nature reconcile variation|add addition button linear|addition linear|
address url|adjust adapt linear reconcile regulate suite sync synchronism zero|administration director handle|admiration back believe maintain second subscribe verify|
adopt accept approval bless choose follow parent|advance early edge elevation far progress promote|advantage lead plus profit|advise consideration consult deliberation urge|
affair matter|affect heart impress influence process protection stimulate strike subject touch warm|age old older|agent relax satisfy weaken|
aggregate accumulation assembly batch bundle category class combine compile content data find flag group law mass number package pile total traffic variety|aim goal intend target|
air expose propagation|alerting alarm fly wake warning|algorithm recursion|alien import|align true|allocation award|allot allocation|allow grant permission|alternate relieve|
altogether entire raw|amendment damage revision|amount coverage|analogy compare infer match parallel represent|analysis analytic|
analyze audit check compare complex investigator review study survey trace|angle fish lean|animal dead energy existing inspire philosophy physical survive var vitality|
annotating footnote quotation|answer account counter examine interview react reply respond tell test|anticipate await|appear attend gleam seem sound stain|append red|
application concern enforce hope practice probability relevance request technology usage|
apply application avail dedication devotion exercise exploitation implement reuse usable usage usefulness user|appointed nominal|appreciation thanks|approach near|
appropriate alien allot allow proper suitability trademark|approval bless|arc arch bend|archives repository|area corner haunt middle scene|
argument challenge comb content debate defend ration spare|arrangement alphabetize array chain coordinate serialism string system|array table|articulate join|
artifact block clothe duplication layer marker pad surface|ask appeal bill callback inquiry invite recall request|assembly compile configuration gather piece|
assert allegation claim confirm content forward insist push substantial|asset advantage amount capital finance fort fund plus receive resource share sum|
assign alien allot appointed elevation transfer|assist aid attend boost enforce expedition helper lift underling worker|
association capable connect cooperation institution link member participate peer|assume anticipate pseudo shame suppose|assure ensure sure|atmosphere static|atomic spray|
attach affect append bell connect insert mark mount nail past relate tag warm|attack aggression bull charge fight fire gas penetration|attainment succeed|
attempt bat contribution pain risk sample struggle try|attend attention listen participate|attention absorb|attraction fetch pull|attribute credit external feature|audit hearing|
authentic believe certify dependable evaluation evidence manifestation reliable trust value|
authority abstraction approval canon compile license permit playwright rule validity write|auto electricity|avail access address hand obtain|avoid bypass|
awareness letter mind unawareness|back approval bless rear second subscribe|backward inversion stupidity|bad awed beat swing|balance poise|bang bash|bar exercise|base basic|
bash embarrassment knock|beginning emerge offset start|behave rage sentiment storm|behavior doings offense|belong letting property spiritual thing|benefit net|bid dictate offer|
big bang capacity extension great heroic larger macro size|bind adhere attraction bond bounce chain confinement jump leap limit margin spring tie validity|bless invoke|
board director enter going|book folder reservation schedule|border box delimit edge|bounce elastic|boundary border confinement delimit edge outline|
bounds border boundary confinement delimit edge outline|brace fresh|branch fork|break splinter|breed spawn|build architecture constructor house made maker rebuilding structure|
bump hurt jerk jolt|bundle box court pack package|business processor|button bright drop|
calculation computation deliberation enumerate estimate factor forecast fraction intend interpol multiply number numerical process reckon scheme|
call job label occupy rename style term title|caller coolness|calm consolation stillness|campaign candidate|capable ability capacity competent defense execute resource|
capital benefit round|care love nurse treat|carry bring carrier transport|case inspect instant|catch contract surprise|
cause breed contribution contributor effect factor induce motivation occasion prompt send shape spawn|celebrate notable|
center area concentration concern focus focusing focussing middle|central policy|certify award credential evidence license manifestation|chain concatenation iron|
challenge competent contend|chance danger occur|channel bring carry conduct guide manage transmit tree|chart graph profile|chat chatter|check draft|child minor|
choice fine superiority|choose election pick selector sort vote|chrome chromium plate salt|chunk configuration globe lump|cipher cryptograph encoding encryption message programme|
claim contend profess|clarify crystal explain|class catalog category group kind sort|classification category class group index kind sort|clean dirty sanitation soil wash|
clear clarify crystal explicit open precisely readable|click tick|close adjacent belong block distance end final finish last near seal shut surround terminal together walk|
clothe accessory array suite thread uniform|cluster bunch knot|coat surface|code cipher cryptograph decoder decryption encoding encryption tag|coerce pressure|collapse ill sick|
collect accumulation aggregate assembly batch bundle category chunk class combine compile content data due find flag gather group law lump package pile story traffic variety|
color flag gray influence painting shot|comb conflict|combine compound consolidation mix|come approach become future near proper|comfort consolation convenience|command bid dictate|
comment annotating critical mention|commercial export import|commonly usual|
communication announce answer articulate assert authority comfort common correspond discipline discussion message object popular present promise public receive report request respond signal sympathy talk transmit|
commute exchange independence replacement switch transform|compare comparison relative|compile chunk lump|complement balance compliant congratulate greet|
complete accomplish altogether close complement comprehension entire exhaust finish fulfill full incomplete integration last realize terminal total whole|
complex complication composition simple|component element|compose calm component composition element|compound enhance mix|
comprehension approach clear compatible discernible embrace full intelligent understand universality|
computation estimate factor forecast fraction interpol machine multiply number process reckon total website|conceive propose|concentration align focus focusing focussing ore|
conception attribute conceive|concern affair haunt interest involve matter|conclusion final|concrete corporate|concurrence agreement conjunction|
condition absolute atmosphere comfort danger decline desperate empty hope illumination impact instruction leak learn mechanism need normal polarize pure regular rusty safety silence sound standard teaching wet|
conduct administration behavior doings handle offense transaction|confidence assure intimate reassure sure|configuration cluster dotted|confinement range restrict scope|
confirm insure sustain unchanged verify|conformity justness|confused bluster|conjunction red|connect bridge conjunction continue couple link relevance|
consequence accompany accordingly result subsequent wake|consider abstraction advise ideal opinion treasure|consideration appreciation deliberation kind reflection|
consistency hard reconcile soft solid system unchanged uniform|consolation reassure sympathy|consolidation merge|constant parameter|
construction abstraction attribute build conceive conception constructor create fashion form idea level made maker rebuilding reconstruct rule shape whole|
contain arm bag bin box bucket canful cap case control empty glass head house include instrument mouth pipe plate pocket policy pot room|content comb contend satisfy|
continue conjunction insist persist proceed straight sustain|contract getting promise rent|contribution addition contributor|
contrivance convenience intent program project purpose task|
control account authority channel command corner corporate discipline dominate government guide handle manage monopoly possess power preoccupation president rule|
conventional formula|conversion acquaintance chat convert familiarity interview introduce nothings talk transform transition|convert auto metric|coolness freeze|
cooperation collaboration|coordinate skill|correction amendment debug discipline incorrect wrong|
correspond accord adhere analogy harmony match parallel proportionate relate represent similar|count investigator|counter negative oppose|couple mate|
course education election hunting nature track traverse|cover coat concrete enclose smother wax wrap|crack click top|crash ball bloom|
create actual animal arouse assembly build cause fashion father initiate made produce|credit memory worth|critical professional|cross course irritation pass touch track traverse|
cryptograph decoder|current circulate latest now|curve arc arch bend|custom consume|cut fall see severe share slash slice tap trim|damage battery distortion|damn hex invoke|
danger dodge vulnerability|data metadata|day date platform|deal discussion|debate problem|debug debugger|
decide alternate choice choose conclusion decision definition distinction government judgment measure office orient pick reference regular reject resolve selection|
decision appointed conclusion final resolution|declare acknowledge allegation announce assert indicate proclaim promise propose suggestion tell|decoder decryption|
decorator appear artifact become come finish folder grace hang landscape panel proper study|dedication allegation devotion faith|defend guard shield sponsor|defer prop table|
definition certain conclusion explanation explicit final predict|degree extreme|delay extension halt pause slow wait|deliberation intend intentionally slow|delimit define|
demand clamor exact request|demented crazy sick|demo display screen|demonstration demo exhibit screen stage|depart die exit going migration|
dependable duplication independence reliable rely reproduce|deployment deploy|depression discourage|depth deep shallowness|
derive deduction differentiation explanation infer partial reckon source|descend crash dive drop tumble|description species|descriptor stem|
design aim contrivance fashion identify income intent intentionally invention label name plan program project purpose special task undertake|desire long prefer want wish|
destination inevitable|destroy decimal|detail care elaborate enumerate fact info item particular|detection detector discover discovery hearing perception sense sight|
determine argument conclusion count decide decision define definition detection discover discovery final find fix identify local notice numerical observe predict resolution shape situation solve validity|
develop formulate grow growth|
device application comb contrivance convert correction detector fan filter inclination instrument interrupt key machine magnetic override remote reset stability trap|
die death grave|difference contrast differentiation distinguish diversion other variant various|differentiation distinguish partial severe|
difficulty catch challenge embarrassment worry|digitalization finger four integer octet threat two|direct directly straight|discard abandon liquid scrape|disclosure revelation|
discourage frustration|discover detector sight|discovery discover invention inventory patent|disk plow|display exhibit|distance far|
distinction classification difference differentiation discernible distinguish especially manner other particular sharp|distinguish contrast discrimination severe|distortion false|
distribute allocation allot diffusion disperse fan portion ration scatter space splash spread|diversion escape|
divide branch chamber division fork fragment lot section segmental split|doc doctor|docker loader|
document certify confirm copyright credential evidence manifestation paper patent record referenced report resolution substantial|dodge strategic|doings offense|dominate override|
dotted disk|draft leak|drift stream|drive ride tool|due callable|duplication insist reliable reproduce setup|
dynamics drive energy heart induce mechanism motivation philosophy slash|early earlier|easy dream ease easily|economy efficiency|editor article edition revision|
education letter train|effect accompany consequence fulfill power result settle wake|effort attempt bat contribution difficulty drag labor pain strain struggle tire try wear|
elaborate care clarify complex|elastic spring stretch|election primary|elevation hoist raise|eliminate agent destroy exclude omit|embrace include|emerge arise|
emphasis background topic underscore|empty blank hollow|enclose embedded include wrap|encourage admiration advance boost cheer far please promote rally shout spur urge|
encryption cryptograph encoding programme|end destination endpoint suffix tip|engine programme technology|enhance intensify potent|enough plenty|enter penetration red|
enumerate count item list token|environment border delimit domain edge habit surround|
equality association balance contemporary coordinate correspond equivalence match peer quit relieve represent same score|equip mechanism setup wire|error blame|
especially particularly|essential basic necessary require vitality|establish colony coordinate foundation institution launch machine philosophy plant recognize union|
evaluation estimate judgment measure value|evidence manifestation obvious patent|exact precisely strict verbatim|
examine analyze audit check compare comparison inspect question respond review scan test trace|example precede sample typical|exchange convert replacement sell sub transfer|
exclude exception omit|exclusion alone bar exclude omit sole|excuse exemption|execute dead kill performance solve|exhaust tire waste wear|
existing actual consistency life menace presence real threaten|expanse enlarge expand impress magnify range scope span stretch sweep|
expect anticipate assume await common hope reckon speculation|expedition efficiency|experience familiarity suffer|explanation simplify|explicit implicit|exploration google|
explosion payload|expression appear describe emphasis explicit implement look mail phrase representation seem speak stress utter word|
extend broaden extension extent global length long|extension wait|external doc doctor|extra unnecessary|extract solution|extreme highly|fact truth|
factor component element fundamental plant|fail default neglect weak|fall savage|familiarity introduce|fashion build machine made manner mod mode product style way|
fast acceleration haste hurry instant quick race rush slow|fatal death|father parent|favor advantage approval elevation love prefer profit spare|
feature bear combine external possess sporting star|federal merge union|
feel affect amaze awareness desire faint harbor like pain passion regret rejoice sensitivity sentiment shame sympathy warm|fight conflict encounter|
figure analogy approximation calculation computation derive differentiation estimate fancy forecast illustration integration pattern picture reckon representation symbolic visualization|
file register submission|fill bell enough flood full girl miss stuff|find detection discover discovery establish foundation identify launch local notice pay solve validity|
finish coat fulfill last|fire burn discharge shell|first prototype|fit adapt adjust habit jerk meet prime proper qualify reconcile suitability suite|
fix maintenance patch quick sole|flag tire|flight arbitrary pip|float drift impulse interval light stream|flow smooth surge|flush wealth|focus focusing focussing|focusing focussing|
folder script|follow faith mass shadow undermentioned|force coerce influence insist intensity obligation pressure|forecast predict|
form create descriptor establish flight government indentation info initiate line mold rear shape stem word|forward push shipment|foundation arise base basis institution launch|
fraction fragment|fragment atomic scrape|free escape liberal loose|freeze chill|frequent custom often patronize shop|fresh new newly|fulfill discharge|full flood overload|
function map metric operation|fund finance resource save treasure|fundamental base basic essential key suppose|future approach emerge offing proxy|gather community meet|
generate charity command contemporary create give idea induce infer kind mouth overall principle product reason setup speak universality unspecific|getting capture|
give acknowledge assume bounce elastic grant infect spring suppose|glass species|global earth world|globe earth global lump world|
good advantage attempt beat bull crack desire effort optimism solid swell treat try well worth|
government administration authority coordinate dominate legislation manage politics regular regulate rule standard zone|grace panel|grade hierarchy priority scale sequence upgrade|
great celebrate notable|green rich|greet hello welcome|ground land|group batch devotion human mass|grow leaf root|growth leaf root|
guess anticipate approximation divine estimate expect opinion reckon speculation suppose suspect|guide lead tree|halt stop|hand hook|handle grip|
happen accompany beginning break case chance destination discharge event fire flash instance marvel material occasion occur strike success synchronism|harbor port|
hard catch challenge difficulty embarrassment soft strength|head header|healthy bounce flush glow medical prevent well|
help aid assist avail boost drink expedition helper implement lift serve stability steady usefulness|helper aid attend enforce underling worker|hex spell|
hide bury fall mask obscurity|hierarchy rank|high degree graduate higher soar|hint intimate|hit exploitation foul hole shoot single strike|
hold clutch conservative distance embrace grip maintain possess preserve story sustain|hole leak|home family|honor abide award recognize reputation reverie reward stand|
house duplex|human art classic discipline|hurry haste run|idea conception guess ideal imagination impress inspire plan preoccupation program recall reckon remember suggestion|
ideal defense sentiment|identify acknowledge classification differentiation distinguish identity key know specify symbolic|
illustration case celebrate elaborate example great instance know notable|image dream fancy imagination picture vision visualization|imitation copy reproduce|immediate instantly|
implement enforce fulfill stick suggestion tool|import foreign|important alpha burn central consequential distinguish fundamental key maine master principal|impress surprise|
improvement addition adjust amendment build conservative education encourage fit fix landscape performance progress promote refinement relieve revive rise temporary transform|
income earnings enter proceed profit registrant|incomplete partial sketch|increase accumulation add compound enhance gain increment magnify multiply raise swell|increment relax|
infer deduction ill|infinitely eternity unbounded|influence manipulate|info database secret update|
information acquaintance announce casual communication confession conversion data database detail disclosure explain familiarity form formal illumination info instruction introduce know minimize notification point report revelation secret teaching update volunteer warning witness|
initiate beginning conceive creative descriptor first foundation offset open start train|inquiry consult experience exploration query search|insert input interpol|inside thick|
insist coerce demand|instance case elaborate example immediate instant|instant example immediate moment|instruction clarify education interpret lecturer manual teaching train tutor|
instrument analyze arm artifact connect equip implement medium system transport whip|
integration break composition consolidation entire fraction incomplete merge reckon total unify whole|intelligent readable|intend intentionally|
intensity consume extreme modification severe|intent absorb aim attention goal intend intentionally|interaction contact margin social transaction treat|
interest absorb amusement arouse fascinate grip|internal attribute captive doc doctor global inside learn spirit world|
interpret education explain literal representation spiritual take translate understand|interval cycle latency|interview query|introduce acquaintance|
invalid null suffer unsupportable|investigator analysis experience exploration|invite letter|involve engage pursue|irregularity randomization|issue release|
item inventory list token|iteration loop quotation translate|key central|kill decimal fatal pip|kind type|know awareness celebrate discernible notable realize understand|
labor docker loader|lack tight|land platform|lapse error failure transition|large bang big capacity extension great heroic intelligent larger macro mostly room size|
last end endure eternity|late recent|later side|lead major|leaf blade|learn memory|leave board depart going leaf port|legal conformity law legitimate|length dimension radius short|
letter text|letting rent|level aim degree extreme flat high intensity low moderate|license credential|lie bucket front installation line parallel space|lift hoist raise upgrade|
like admiration compare desire friendly kind liable partial prefer probability promise similar sort want wish|limit absolute boundary bounds confinement qualify restrict rule utter|
line border boundary bounds face outline rank row|linguistic semantic|list catalog credit database faq inventory|literal alphabetize concrete real true|
little affair matter minute pocket size small smaller tiny|live camp habit lodge nest residence|load docker fill full loader lot overload shipment stack weight|local later scene|
locate finger lie local orient plant region site situation|long length longer wish|look appear eye peer seem sound star watch|lose loss|lot jam split stack|
low degree depression humble|machine assembly contrivance made mechanism plot prepare scheme|made invention|maintain conservative distance sustain|maker produce|man stiff|
manage administration director handle succeed|manifestation ground obvious|manipulate mobilize telegraph|manner mode style way|map chart metric operation plate|
mark authentic badge code grade label score symbolic tag trademark value|master maine principal|match accord adhere competition harmony parallel|
material builder color fill homogenate occur pack relevance stuff waste|maybe perhaps|mean agent average gist intensity meaningfulness morale normal wing|meaningfulness significant|
measure step survey|mechanism auto physical static|meet conventional encounter|menace threat|mention quotation|merchant commercial market vendor venture|message mail|middle pretty|
mighty strength|mind unconscious|minify lessen reduce|minimize minify minimum reduce token|minimum peak|minute min tiny|miss bell girl lose|mistake blame confused error lapse|
mix variety|model framework imitation mold sculpture worth|moderate medium pretty|modern contemporary current develop mod progress regenerating renewal|
modification buffer intensify update|modulation soften|mold mustiness stale|moment significant|monitoring cave|
mortal achievement adopt advise aggregate application attempt capture common communication convert demand effect engine equality exploration literal longer measure modern native observe oppose optimistic organize peer primitive registrant relative repeat selector test unfortunate user welcome worker|
much such|multiply double duplex father propagation|music popular|name alias brand call filename key label mention numerical reference rename signature style term title|
native russian|navigation sailing|near adjacent|need essential lack necessary privy require want|neglect ignore skip|net internet|new age newly recent|
nominal campaign candidate phrase|normal average common commonly stability typical usual|
note annotating celebrate comment great illustration know mention notable reference remarkable tell|
notice detection detector discover discovery evidence manifestation mark notification obvious perception plain sight|null zero zip|
number average count enumerate few item list major numerical total|numerical count enumerate few many|
object discard exception goal ground locate mind neutral protest purpose remain target verify web|obligation coerce enforce prerequisite require suppose|
observe attend attention detection detector discernible discover discovery find listen look measure monitoring notice perception sight visualization watch witness|
obtain gain getting secure shop source|occupy colony job|office aggression aid appointed command enumerate invalid judgment license province role|
offset balance inaugural start threshold|old older|omit exception|open area beginning crack hole star start|operation finance idle|oppose resistance|
opposite contrast inversion oppose other polarize resistance reverse word|optimism optimistic|order bid command dictate direct sequential serialism series|
organize administration align animal arrangement association clon configuration coordinate create establish federal form government institution machine mutational part secret structure system tongue union utter vitality vocal wing|
orient align destination direct head home human mind|
origin arise beginning cause conceive creative derive emerge fancy first foundation imagination initiate invention process propose source suggestion|other another|
outline describe synopsis|owner own ownership|pack crowd jam package|package box|pad exaggeration false soft|pair couple mate|
paper card certify copyright cover credential material pad patent report resolution stuff|parent rear|
part compound environment exit going item leave partial portion relate rest surround|participate discussion engage involve pursue|
particular center elaborate fact focus focusing focussing specify|pass later temporary transition traverse|past depart history last old recent sometime then|patch blob piece|
patent inventory secure|patronize custom sponsor|pattern check dotted flower framework imitation model shape slash spot strand streak strip water|
pause falter hesitation interval wait|peak maximum reach|peer contemporary relieve|perception visible|performance heroic render|
period digest duration flush lifetime month night phase public stage time year|permit endure legal legitimate license permission tolerance|
philosophy creation human literal population|photograph snapshot|physical concrete corporate electron medical|pick choice selector|picture icon|piece snippet|
pipe cry scream screech shriek yell|
place arrangement bucket calm clap column compose composition gentle height installation lie local locate middle parallel park plant position reconcile scouring seat set settle site situation space spot target zone|
plain evidence flat grip ground grumble manifestation obvious patent protest pure|plan contrivance cut flat intend level prepare preset program read schedule wear|
playwright dramatize play|please amusement charm delicate delight|plot strategic|plus fort|point component element intercept reflection|polarize charge|politics nice|popular pop|
population camp habit live lodge nest residence room|portion allocation allot appropriate item partial|
position aim align deploy finger leave lie locate orient plant post right site|possess own owner|
possibility accomplish assert attainment chance conceive execute existing expect maybe perhaps potent|power disposal influence mighty potent|
practice custom execute function nature quick skill system usage usefulness|precede above previous priority|precisely exactly|prefer love optative|
prepare brace deployment precede prime train|presence hereness thereness|
present award current demo demonstration existing immediate notification now philosophy predict respect screen show time view|
preserve conservative crystal domain jam maintain protection restore salt sustain|press coerce compress cry force grind insist iron pressure push touch urge|
prevent bar crush frustration intercept save|price cost|prime first|primitive savage wild|principal maine primarily|privy hide isolation|problem trouble|
process blow develop digest indirect prepare processor refinement routine|produce manufacturer|product fruit made profit release shipment trade|profit benefit net|program schedule|
progress develop liberal workflow|project labor predict stick task undertake venture|promise pin|promote far|prompt induce motivation|proper become reservation|
property letting spiritual thing|propose hint prompt recommendation|protection defend lock seal shield warm|protocol http tcp|prove tried|
provide articulate bottom capital distribute equip glass hydrate offer provision recruit sanitation signal theme toggle uniform yield|proxy placeholder|
public announce book issue print promote publicly publish|publish firm issue print|pull drag draw jerk|pure strictly|
purpose aim deliberation goal intend intent intentionally meaningfulness|push thrust|qualify suffice|query wonder|question ask debate doubt inquiry interview problem query suspect|
race campaign dash hurry rush sporting|raise boost rise|range reach scope|rate evaluation grade mark often pace price priority rpm scale score sequence space speed upgrade value|
ration logic real restrict sanitation|react marvel refuse|read alerting cook deployment disposal interpret prepare prime public study wait|real actual|
reason argument base conclusion decision deduction derive infer intelligent middle moderate predict pretty ration regress sanitation validity|recall callback refreshed remember|
receive due getting graduate greet|recipient address alien assign dependable done grant honor instruction mandatory receive send transfer warrant|recognize reward treasure|
reconcile balance|record access account canful entry equip file film log photograph register signal|recruit register registrant union|
reference attribute comment judgment mean mention office quotation ref remarkable write|reflection brooding contemplate|refreshed brace fresh glow remember|
regard abstraction backward consider defer detail ideal involve opinion treasure|regenerating renewal|region count depth inside outside parade side top|registrant file register|
regular frequent patronize regulate rule standard symmetry time zone|regulate index restrict|reject abandon avoid|
relate association connect foundation link opposite ownership portion relationship relative|relative ancestor descend relationship sibling|relax depression|reliable reproduce|
relieve sub|remain stay|remarkable annotating comment mention|remember memory|remote bare distance eliminate empty far|
remove bare deletion dissolve distance eliminate empty extract hollow remote resolve strip|repeat continue copy duplication iteration loop quotation summary translate|
replacement alternate regenerating renewal|reply counter|report description explanation notification|represent describe typical|
representation blur concrete image instant memory perception schema|require necessary|reservation withholding|residence colony home|resolution firm steady|
resolve decision dissolve factor firm judgment resolution solve steady terminal|
respect admiration consider credit defer detail honor involve regard reputation reverie single view worth|respond interview marvel react refuse reply|
response account answer consequence dependable effect excitement obligation prerequisite reliable reply require result sensitivity trust|
rest iteration loop portion quotation refreshed relax repeat stand summary translate|restore medical reconstruct regenerating renewal revive|restrict qualify suppress|
result accompany prove subsequent wake|reverse backward commute correction inversion stake switch turn|revision edition|rewrite decoder decryption edition editor revision|
right access amendment damage due morale|rise mount|risk danger menace speculation stake threaten|room bar capacity library live privy|rotate wheel whirl wind|
rough bump cost granular scale site|round circle ring tone|route beat crowd direct dispatch jam orbit|rule conception power restrict|run pour rush|sample taste|satisfy suffice|
save economy|say allegation ambiguous anatomy answer chance declare note remarkable reply same see southern sum summary tell utter|scale index|
scheme diagram dodge forecast plot schema strategic|score evaluation grade hit load lot run stack value|screen surface|script scenario|search fish fumble scouring|
section above insert music segmental split zone|secure copyright safety|seem gleam sound|
selection action adopt choice choose decision discrimination election fine optative pick sample selector sort superiority vote willing|send cast redirect|
sense awareness detector sensitivity shock smell taste|sensitivity acute sore spirit|separate article division isolation|serialism music publish sequential|
series chain hierarchy progress sequence sequential serialism|serve drink|service function mate pair usable|
set aggregate arrangement bracket bucket clap collect core environment fit installation lie locate middle pair parallel park plant position prime read seat settle space spot surround|
settle colony dictate|setup separate sequence telegraph|severe awed division separate|shame pseudo|shape define model mold narrow regulate|
share allocation allot allow char slice stake|shield mask|shift trick variable|shipment dispatch|short brief dead truncation|show demo demonstration fair screen splash stir|
sight see|sign language signature|signal beam flag impress indicate input sign|silence silent stillness|silent film quiet stillness|
similar analogy confused homogenate mistake parallel same uniform|situation challenge crowd environment exclusion inclusive local thing|size coat small|
skill hand learn master quick|slash slice wound|slice fade|slope feed|slow fumble lessen|small minute pocket smaller tiny|soft compress downiness|sole alone bottom exclude omit|
solution inject|solve dissolve|sort kind size type|sound depth|space blank infinitely|span duration|spark trigger|
special adapt asset attach classification decorator distinction especially fort manner offer particular plus specify variation|specify contract description fact qualify species|
speed acceleration dash expedition fast hurry immediate instance prompt quick race rush|spirit brand|split division fragment|sponsor backer warrant|sporting cycle row|
spot blob dirty height lie scouring sight soil target zone|spread redistribute|stability brace sculpture stable|stable stall|stack pile|stage phase|stale mustiness stock|
stand queue|standard baseline benchmark evaluation normal regulate scale value|star binary lead major|
state agreement announce answer comment declare description explanation explicit forecast impress note province remarkable reply rest say sum summary tell utter|
status cast dominate equivalence foot low retire sculpture stand term|steady behalf role|stillness quiet|stop card quit|story bin compile frequent history patronize shop|
straight directly|stress background topic underscore|strike impact|string lean|strip badge bare minimize minimum need privy remote want|
structure artifact bridge catch coordinate cross house linguistic lodge way|study audit check compare configuration dotted man review trace|
stuff builder color homogenate pack waste|style mode way|subject expose theme topic|submission bow submit|subscribe bid second sign|subsequent late later|
substantial confirm consideration physical satisfy verify word|substitute alternate commute equivalence exchange replacement sub switch truncation variation|
success luck order prosperity roar sequence sequential serialism series win|suffer unfortunate|suffice enough serve wealth|suggestion conceive hint prompt propose recommendation|
suite suitability|sum amount coverage|summary iteration overview sum synopsis|superiority fine top|
supply add append articulate bottom capital equip glass grace hydrate issue offer provide provision sanitation signal theme toggle underling uniform yield|
support accessory admiration aid assist back believe confirm defend encourage endure frequent help helper maintain patronize promote second sponsor subscribe substantial suffer sustain tolerance validity verify|
suppose speculation|suppress crush grow growth silence|surface well|surprise amaze capture floor shock|surround delimit edge enclose|sweep clean range scope span wide|switch shift|
symbolic crown honor icon interpret mean numerical representation signal token|symmetry radiation|synchronism concurrence occur sync|system formal|tag badge label trademark|
take attraction fetch income pick proceed|talk dialogue|task assign labor undertake venture|teaching tutor|tell receive remarkable reply sum summary utter|term foot|
terminal abortion break end expire final finish temporary|test attempt cross experience irritation prove respond sample touch tried willing|theme topic|therefor thus|
think advise conception consider consideration construction generate guess idea ideal imagination impress inspire intelligent opinion plan preoccupation program ration reason recall reckon regard remember reputation suggestion view|
thread string wind|threaten threat vulnerability|time case early future instance late now past precede|tip bank|title head header proclaim|token minimum|tolerance permission|
tool plow|top upper|total altogether average destroy entire mass numerical|track trail|trade deal export import merchant traffic|traffic flash|train discipline teaching|
transaction commercial deal minute operation rent|transfer bring carry fetch transport|transform weaken|transition passage|transmit catch contract forward inheritance send|
travel advance angle come cross descend fall float follow migration pass race return round speed step thread traverse visit visitor walk|traverse track trave|
treat burn ignore wrong|trouble cloud|trust believe belong confidence property rely|try bat contribution difficulty hard pain risk struggle|turn bend curve invert roll rotate|
tutor session|unawareness unconscious|undefinable vague|underling implicit|understand appreciation clear discernible intelligent realize solve take|unfortunate captive desperate|
uniform homogenate|unify consolidation federal merge mix|union northern|
unit agreement break chunk club complete configuration consolidation couple divide federal fraction incomplete integration join merge pair split unify whole|
upgrade inclination slope|usage exercise exploitation|usefulness reusable service usable|user consume|
utility application apply avail dedication devotion exercise exploitation implement practice reusable reuse usable usage usefulness user|utter absolute page|
validity believe confirm formal legal strict substantial verify|value measure price|variation alternate diversion variable variant|variety odd|vendor market sell|
verify guarantee insure prove|view abstraction consider demo demonstration ideal opinion regard screen show treasure|visit caller chat invite visitor|visitor caller chat invite|
visualization eye fancy imagination picture|vitality critical|wait halt|walk march pace stamp|want long privy wish|warning alarm cave monitoring|warrant guarantee|
watch alerting fly monitoring sight wake witness|way mode|web network|whole altogether break complex composition compound conception entire fraction incomplete total|
wide beam broad width|width broad dimension narrow|willing disposal irritation|wind tailwind|wire bug|wish hope|word descriptor phrase term verboseness|
work business care collaboration cooperation factor investigator log occupy plant polish project service shine special sub substitute task undertake wash worker|
worker employment temporary|world earth universality|wrap wrapper|write annotating draft dramatize footnote profile script shorthand warrant|wrong incorrect|yield output|zero zip`;
