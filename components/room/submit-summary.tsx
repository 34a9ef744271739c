export type SubmitQuestion = { id: string; title: string; empty: string[]; tooLong: string[] };

type Props = {
  questions: SubmitQuestion[];
  hasConflict: boolean;
  isOffline: boolean;
};

/** What someone should know before a round ends: exactly which boxes are empty, and what would not be graded as it stands. */
export function SubmitSummary({ questions, hasConflict, isOffline }: Props) {
  const unfinished = questions.filter(({ empty }) => empty.length > 0);
  const tooLong = questions.flatMap((question) => question.tooLong);
  return (
    <>
      {unfinished.length === 0 ? (
        <p>Every box has something in it.</p>
      ) : (
        <div className="space-y-2">
          <p className="text-ink">Still empty:</p>
          {unfinished.map(({ id, title, empty }) => (
            <div key={id}>
              {questions.length > 1 && <p className="font-medium text-ink">{title}</p>}
              <ul className="list-disc pl-5">
                {empty.map((stage) => (
                  <li key={stage}>{stage}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {tooLong.length > 0 && (
        <p className="text-contradicted">
          Too long to save: {tooLong.join(", ")}. The last version that fitted would be graded.
        </p>
      )}
      {hasConflict && (
        <p>A box still has two versions. Submitting now hands in both, one after the other.</p>
      )}
      {isOffline && <p>The server can't be reached just now; you may have to try again.</p>}
      <p>After this the answers can't be changed.</p>
    </>
  );
}
