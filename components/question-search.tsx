import type { Level, Track } from "@/lib/questions/question";
import { Button } from "./ui/button";
import { levelNames, trackNames } from "./words";

export type Asked = { track: Track | undefined; level: Level | undefined; search: string };

export const searchLengthMax = 100;

const control =
  "block min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 text-base font-normal";

/** A plain GET form: it works without scripts, and every search has an address of its own. */
export function QuestionSearch({ asked }: { asked: Asked }) {
  const { track, level, search } = asked;
  return (
    <search>
      <form
        action="/questions"
        className="grid grid-cols-2 gap-3 md:grid-cols-[1fr_auto_auto_auto] md:items-end"
      >
        <label className="col-span-2 space-y-1.5 text-sm font-medium md:col-span-1">
          Search
          <input
            type="search"
            name="search"
            defaultValue={search}
            maxLength={searchLengthMax}
            autoComplete="off"
            enterKeyHint="search"
            className={control}
          />
        </label>
        <Choice label="Track" name="track" value={track} options={trackNames} />
        <Choice label="Level" name="level" value={level} options={levelNames} />
        <Button type="submit" look="secondary" className="col-span-2 md:col-span-1">
          Show
        </Button>
      </form>
    </search>
  );
}

type ChoiceProps = {
  label: string;
  name: string;
  value: string | undefined;
  options: Record<string, string>;
};

function Choice({ label, name, value, options }: ChoiceProps) {
  return (
    <label className="space-y-1.5 text-sm font-medium">
      {label}
      <select name={name} defaultValue={value ?? ""} className={control}>
        <option value="">All</option>
        {Object.entries(options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
