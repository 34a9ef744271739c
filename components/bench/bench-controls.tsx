import { type ReactNode, useId } from "react";

type Props = {
  questions: string[];
  questionId: string;
  onQuestion: (id: string) => void;
  /** The question's own answers, to begin from. */
  answers: { name: string; text: string }[];
  onAnswer: (text: string) => void;
};

/** Which question, and one of its labelled answers to fill in. */
export function BenchControls({ questions, questionId, onQuestion, answers, onAnswer }: Props) {
  return (
    <div className="flex flex-wrap gap-3">
      <Choice label="Question" value={questionId} onChange={onQuestion}>
        {questions.map((id) => (
          <option key={id}>{id}</option>
        ))}
      </Choice>
      <Choice
        label="Fill in an answer of the bank"
        value=""
        onChange={(name) => onAnswer(answers.find((answer) => answer.name === name)?.text ?? "")}
      >
        <option value="">none</option>
        {answers.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-56 flex-1 space-y-1.5 sm:flex-none">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-base"
      >
        {children}
      </select>
    </div>
  );
}
