import { stemWord } from "./stem-word";

const WORDS = `about above across after again against allow almost alone along already also although always among another
answer anyone anything apply around arrive because become before began begin behind being believe below between beyond bring
build business called cannot carry catch cause central certain change changed charge chance check choice choose claim clean clear close
closed common compare complete concern consider contain content continue control correct could count couple course cover create
cross daily debate decide deep deliver depend detail differ direct discuss double doubt early effect effort either email employ enable
ending enough entire equal error event every exact example except expect explain extra factor fails fairly false faster father feature
field figure final first fixed flight floor follow force forget formal former forward found frame fresh front further gather general
given going grand grant great green ground group grown guess guide happen having heard heart heavy hence highly history hours house
however human ideal image impact imply improve include indeed inform inside instead intend issue items itself judge keeps known large
largest later latest learn least leave legal length letter level light likely limit listen little local longer looks lower major makes
manage manner market matter maybe meant measure meeting member mention merge method middle might minor minute model modern moment
money month moral mostly mother motor mount mouth moved movie multi music must named nature nearly needed neither never newer night
noise normal north noted nothing notice novel number object obtain obvious occur offer office often older opening operate opinion
option order other ought outer output outside owner paper parent parse partly party paste pause peace people perhaps period person
phase phone phrase pick piece place plain plane plant point policy popular possible power practice prefer prepare present press pretty
prevent price prime prior private problem proceed process produce product profit program project proof proper protect prove provide
public purpose quality quarter quick quiet quite quota quote raise range rapid rather reach react ready reason recent record reduce
refer reflect refuse regard region relate remain remind remote remove repair repeat reply report request require rescue reserve
resort respect respond result return reveal review right river robot rough round route rural safely salary sample scale scene scope
score search season second secret sector secure select senior sense series serious serve seven sever shape share sharp sheet shift
shirt short should shown sight signal silent silver similar simple since single sister sites sixth skill sleep slice slight slower small
smart smile smoke smooth social solid solve sorry sound source south space spare speak special speed spend split spoke sport spread
spring staff stage stand standard start state static status steady steam steel still stock stone stood storm story strange stream
street stress strict string strip strong studio study stuff style subject submit sudden suffer suggest super supply support sure
surface survey switch system table taken target taste teach team tells terms tests thank their theme there these thick thing think
third those though thought threat three through throw tight times title today together topic total touch tough toward tower trace
track trade train transfer travel treat trend trial trick tried trigger truly trust truth trying twice types under union unique unit
unless until update upper urban usage useful user using usual valid value variety various vary version video visit vital voice volume
waiting watch water weight where which while white whole whose wider window without woman women wonder words worker works world worry
worse worst worth would write wrong yield young yours cache patch batch match latch hatch fetch phrase parse passed posted ported
costed casted tasks takes lacks locks looks links likes lines lives loves moves modes nodes notes votes rates races faces pages ports
points prints spikes states stages stores scores shares shards hoards boards words worlds quorum forum ledger larger leader reader
header loader trader grader master faster poster router outer replay delay relay reply apply`;

const STEMS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).map(stemWord));

/** Whether this is (a form of) an everyday word, and so never a typo of a rubric's word. */
export function isCommonWord(word: string): boolean {
  return STEMS.has(stemWord(word));
}
