import {
  type CompiledRubric,
  compileRubric,
  gradeAnswer,
  hostileTexts,
  stemText,
} from "@/lib/grading";
import type { LoadedContent } from "@/lib/questions/load-questions";
import type { Figure, Goal } from "./figure";
import { type Clock, timeRuns } from "./time-runs";

const WORDS = 1000;
const CRITERIA = 20;
const HOSTILE_LENGTH = 20_000;

/** What is timed: a rubric of the bank and a text of its own answers. */
export type BenchSubject = {
  id: string;
  rubric: CompiledRubric;
  text: string;
  compile: () => unknown;
};

/** The question whose number of criteria is nearest to twenty, with a thousand words of its answers. */
export function benchSubject({ questions, lexicon }: LoadedContent): BenchSubject | null {
  const far = (count: number) => Math.abs(count - CRITERIA);
  const [first] = questions
    .filter(({ sound, answers }) => sound && answers.length > 0)
    .sort(
      (a, b) =>
        far(a.question.rubric.criteria.length) - far(b.question.rubric.criteria.length) ||
        (a.question.id < b.question.id ? -1 : 1),
    );
  if (!first) return null;
  const { question, answers } = first;
  const honest = answers.filter(({ quality }) => quality >= 2).map(({ text }) => text);
  const compile = () => compileRubric(question.rubric, lexicon);
  return { id: question.id, rubric: compile(), text: cut(honest.join("\n\n"), WORDS), compile };
}

/** The first words of a text, repeated when it is too short. */
function cut(text: string, words: number): string {
  const pieces = text.match(/\S+\s*/g) ?? ["x "];
  return Array.from({ length: words }, (_, at) => pieces[at % pieces.length]).join("");
}

/** How long the engine takes; `clock` in milliseconds. */
export function benchFigures({ rubric, text, compile }: BenchSubject, clock: Clock): Figure[] {
  const grading = timeRuns(() => gradeAnswer(text, rubric), clock);
  const floor = timeRuns(() => stemText(text), clock);
  const count = rubric.criteria.length;
  const over = `${WORDS} words, ${count} criteria`;
  const growth = timeGrowth(rubric, text, clock);
  const hostile = worstHostile(rubric, clock);
  const compiling = timeRuns(compile, clock, { warmUp: 5, rounds: 20 });
  return [
    figure("grading: p50, ms", grading.middle, { goal: { atMost: 3, aim: 1 }, over }),
    figure("grading: p95, ms", grading.slow, { goal: { atMost: 8, aim: 2 } }),
    figure("tokenising and stemming the same text: p50, ms", floor.middle, { digits: 3 }),
    figure("grading as a multiple of that", grading.middle / floor.middle, { digits: 1 }),
    figure("time of 20,000 characters by that of 10,000", growth, {
      goal: { atMost: 2.5, aim: 2.1 },
    }),
    figure(`hostile input of ${HOSTILE_LENGTH} characters, worst, ms`, hostile.time, {
      goal: { atMost: 100, aim: 30 },
      digits: 1,
      over: hostile.name,
    }),
    figure("compiling the rubric: p50, ms", compiling.middle, { digits: 1 }),
  ];
}

function figure(
  name: string,
  value: number,
  { goal, digits = 2, over = "" }: { goal?: Goal; digits?: number; over?: string },
): Figure {
  return { name, value, interval: null, goal: goal ?? null, over, digits };
}

function timeGrowth(rubric: CompiledRubric, text: string, clock: Clock): number {
  const long = text.repeat(Math.ceil(20_000 / text.length));
  const time = (length: number) => {
    const part = long.slice(0, length);
    return timeRuns(() => gradeAnswer(part, rubric), clock, { warmUp: 20, rounds: 60 }).middle;
  };
  return time(20_000) / time(10_000);
}

/** The slowest hostile text; each takes its best of three runs, so that another process's turn isn't counted. */
function worstHostile(rubric: CompiledRubric, clock: Clock): { name: string; time: number } {
  const own = rubric.rubric.criteria.flatMap(({ says, accept }) => [says, ...accept]).join(" ");
  const texts = [
    ...hostileTexts(HOSTILE_LENGTH),
    { name: "the rubric's own words", text: own.repeat(20).slice(0, HOSTILE_LENGTH) },
    {
      name: "the rubric's own words without stops",
      text: own
        .replace(/[^\w\s]/g, "")
        .repeat(20)
        .slice(0, HOSTILE_LENGTH),
    },
    {
      name: "the prompt again and again",
      text: rubric.rubric.prompt.repeat(100).slice(0, HOSTILE_LENGTH),
    },
  ];
  let worst = { name: "", time: 0 };
  for (const { name, text } of texts) {
    const { best } = timeRuns(() => gradeAnswer(text, rubric), clock, { warmUp: 1, rounds: 3 });
    if (best > worst.time) worst = { name, time: best };
  }
  return worst;
}
