export type QuestionTab = { id: string; title: string; written: boolean[] };

type Props = { tabs: QuestionTab[]; current: string; onChoose: (id: string) => void };

/** The round's questions. Each shows which of its boxes hold something. */
export function QuestionTabs({ tabs, current, onChoose }: Props) {
  return (
    <nav
      aria-label="Questions of this round"
      className="mx-auto w-full max-w-(--site-width) px-4 sm:px-6"
    >
      <ol className="-mx-3 flex">
        {tabs.map((tab, index) => (
          <li key={tab.id} className="min-w-0 flex-1 lg:max-w-md lg:flex-initial">
            <button
              type="button"
              aria-current={tab.id === current ? "true" : undefined}
              onClick={() => onChoose(tab.id)}
              className="group flex min-h-11 w-full min-w-0 items-center gap-2.5 border-b-2 border-transparent px-3 text-left text-sm text-ink-soft hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
            >
              <span className="tabular-nums">{index + 1}</span>
              <span className="truncate font-medium">{tab.title}</span>
              <Pips written={tab.written} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Pips({ written }: { written: boolean[] }) {
  const done = written.filter(Boolean).length;
  return (
    <span className="ml-auto flex shrink-0 gap-1">
      <span className="sr-only">
        , {done} of {written.length} boxes written
      </span>
      {written.map((isWritten, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of a question never change places
          key={index}
          aria-hidden
          className={`size-2 rounded-full border ${isWritten ? "border-accent bg-accent" : "border-line-strong"}`}
        />
      ))}
    </span>
  );
}
