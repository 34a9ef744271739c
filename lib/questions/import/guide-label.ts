/** What a line announces: "Q3: …", "Answer Framework:", "Key insights". */
export type GuideLabel = {
  kind: "question" | "answer" | "insights" | "follow-ups";
  /** It has a number or is the letter alone: "Q", "Q3", "Question 3". Such labels head lists of questions. */
  listed: boolean;
  /** What follows on the same line. */
  rest: string;
};

const questionWords =
  "question|prompt|interviewer|frage|pregunta|domanda|pergunta|vraag|pytanie|вопрос|питання|soru|प्रश्न|問題|质问|問|问题|问|質問|سؤال";
const answerWords =
  "answer|ans|candidate|solution|response|reply|antwort|lösung|respuesta|solución|réponse|risposta|soluzione|resposta|solução|antwoord|odpowiedź|ответ|решение|відповідь|cevap|उत्तर|解答|答え|答案|回答|答|الجواب|إجابة";
const qualifier =
  "(?:(?:sample|model|ideal|suggested|expected|possible|example|good|strong|reference|short|detailed)\\s+)?";
const addition =
  "(?:\\s+(?:framework|outline|approach|points|guide|sketch|structure|strategy|example|key))?";
const number = "\\s*(?:no\\.?|nr\\.?|#)?\\s*(\\d{1,4}[a-z]?)?\\s*";
const stop = "\\s*(?:[:：]|[.)](?=\\s|$)|\\s[-–—]\\s|[-–—](?=\\s)|$)\\s*";

const letterQ = /^(?:q|f|в|问|問)\s*#?(\d{0,4})\s*[:：.)]\s*(.+)$/iu;
const letterA = /^(?:a|о|答)\s*#?\d{0,4}\s*[:：.)]\s*(.*)$/iu;
const question = new RegExp(
  `^(?:the\\s+)?(?:interview\\s+)?(?:${questionWords})${number}${stop}(.*)$`,
  "iu",
);
const answer = new RegExp(
  `^(?:the\\s+)?${qualifier}(?:${answerWords})(?:\\s*\\d{0,4})${addition}${stop}(.*)$`,
  "iu",
);
const insights =
  /^(?:key|main|important)?\s*(?:insights?|take-?aways?|lessons(?: learn(?:ed|t))?|points to remember)\s*:?$/iu;
const followUps = /^(?:possible |common |likely )?follow[- ]?ups?(?: questions?)?\s*:?$/iu;

/** Reads a plain line (see plain-line.ts) as a label; null for any other line. */
export function readLabel(line: string): GuideLabel | null {
  if (insights.test(line)) return { kind: "insights", listed: false, rest: "" };
  if (followUps.test(line)) return { kind: "follow-ups", listed: false, rest: "" };
  const q = letterQ.exec(line);
  if (q) return { kind: "question", listed: true, rest: (q[2] ?? "").trim() };
  const a = letterA.exec(line);
  if (a) return { kind: "answer", listed: false, rest: (a[1] ?? "").trim() };
  const asked = question.exec(line);
  if (asked) {
    return { kind: "question", listed: asked[1] !== undefined, rest: (asked[2] ?? "").trim() };
  }
  const answered = answer.exec(line);
  return answered && { kind: "answer", listed: false, rest: (answered[1] ?? "").trim() };
}
