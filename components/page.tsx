import type { ReactNode } from "react";

type Props = { title: string; intro?: ReactNode; width?: keyof typeof widths; children: ReactNode };

const widths = { narrow: "max-w-3xl", wide: "max-w-6xl", full: "max-w-(--site-width)" };

/** The frame of an ordinary page: one heading, one column. */
export function Page({ title, intro, width = "wide", children }: Props) {
  return (
    <div className={`mx-auto w-full px-4 py-8 sm:px-6 sm:py-12 ${widths[width]}`}>
      <header className="mb-8 space-y-2">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {intro && <div className="max-w-2xl text-ink-soft">{intro}</div>}
      </header>
      {children}
    </div>
  );
}
