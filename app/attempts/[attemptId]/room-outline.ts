import type { Room } from "@/lib/attempts/attempt";
import type { PublicQuestion } from "@/lib/questions/question";

/** A question without its prompt, which comes as a rendered node. */
export type RoomQuestion = Omit<PublicQuestion, "prompt">;

/** What the room's client part gets. */
export type RoomOutline = Omit<Room, "items"> & { questions: RoomQuestion[] };

export type OutlineBox = {
  key: string;
  questionId: string;
  title: string;
  minutes: number;
  isFirst: boolean;
};

/** The boxes of a round in the order in which they are answered. */
export function boxesOf({ questions }: Pick<RoomOutline, "questions">): OutlineBox[] {
  return questions.flatMap((question) =>
    question.stages.map(({ id, title, minutes }, index) => ({
      key: `${question.id}/${id}`,
      questionId: question.id,
      title,
      minutes,
      isFirst: index === 0,
    })),
  );
}

/** The id of a box's text area in the page. */
export function elementId(key: string): string {
  return `box:${key}`;
}
