import { unquote } from "./plain-line";

/** "Scenario 3: …", "Problem #2 - …": a heading that numbers what is asked. The words after it are its title. */
const numbered =
  /^(?:interview |practice |mock |sample |bonus )?(?:scenario|challenge|problem|exercise|case(?: study)?|task|puzzle|question|design question|q|aufgabe|frage|ejercicio|pregunta|exercice|problème|esercizio|domanda|задача|вопрос|题目|问题|問題)\s*(?:no\.?|#)?\s*(\d{1,4}[a-z]?)\s*(?:[:：.)]|\s[-–—]|[-–—](?=\s)|$)\s*(.*)$/iu;

const mark = /[?？؟]["'”’»)\]*_.\s]*$/u;

const order =
  /^(?:design|explain|describe|implement|build|discuss|compare|contrast|tell (?:me|us)|walk (?:me|us)|how|what|why|when|which|where|who|write|give|outline|sketch|estimate|define|list|name|debug|optimi[sz]e|talk|show|suppose|imagine|propose|draw|model|identify|is|are|can|could|would|should|do|does)\b/iu;

/** Things that headings call "design …" without asking for one. */
const designNouns =
  /^design (?:principles?|decisions?|patterns?|considerations?|goals?|overview|choices?|documents?|docs?|rationale|phases?|reviews?|process|systems?|trade-?offs?|notes?|details?|questions?|interviews?|implications?|thinking|guidelines?)\b/iu;

/** The number and the title of a numbered heading; null for any other. */
export function readNumbered(words: string): { number: string; title: string } | null {
  const match = numbered.exec(words);
  return match && { number: match[1] ?? "", title: (match[2] ?? "").trim() };
}

/** It ends as a question does. */
export function asks(words: string): boolean {
  return mark.test(words);
}

/** It gives an order as interviewers do, or is quoted whole: a question where the surroundings say that questions come. */
export function orders(words: string): boolean {
  const bare = unquote(words);
  return bare !== words.trim() || order.test(bare);
}

/** "3. What is a lock?" → "What is a lock?" */
export function withoutNumber(words: string): string {
  return words.replace(/^\d{1,4}(?:\ufe0f?\u20e3|\s*[.):])\s+(?=\S)/, "");
}

/** A heading or line that is a question without anything around it that says so. */
export function asksByItself(words: string): boolean {
  const bare = withoutNumber(words);
  return asks(words) || asksForDesign(bare) || asksWithoutMark(bare);
}

/** "Explain the CAP theorem", "What is a lock": questions although no mark says so. */
function asksWithoutMark(words: string): boolean {
  return /^(?:explain|describe|compare|tell (?:me|us)|walk (?:me|us)|what (?:is|are|does|do|happens)|why (?:is|are|does|do|would|should)|how (?:is|are|does|do|would|can|should)|when (?:would|should|do)|difference between)\s+\S/iu.test(
    words,
  );
}

/** "Design a URL shortener", "Design WhatsApp", "System design: WhatsApp". */
export function asksForDesign(words: string): boolean {
  return (
    !designNouns.test(words) &&
    (/^(?:design(?:ing)?|build|implement) (?:an?|the|your)\b/iu.test(words) ||
      /^(?:system design|case study)\s*[:–-]\s*\S/iu.test(words) ||
      /^Design \p{Lu}/u.test(words))
  );
}

const announces =
  /\b(?:questions?|interview|exercises?|problems?|prompts?|quiz|mock|scenarios?|challenges?|drills?|practice)\b/iu;
const othersAsk = /\bto ask\b|\btips?\b|\bcontents\b|\bchecklist\b|\bresources\b|\breferences\b/iu;

/** A heading or lead-in below which a list holds questions for the candidate. */
export function announcesQuestions(words: string): boolean {
  return announces.test(words) && !othersAsk.test(words);
}

/** A heading below which questions are the candidate's own, or no questions at all. */
export function isAside(words: string): boolean {
  return othersAsk.test(words);
}
