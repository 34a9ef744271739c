import Link from "next/link";
import { buttonClass } from "./ui/button";

type Props = { path: string; page: number; pages: number };

/** From newer to older, a page at a time. */
export function Pager({ path, page, pages }: Props) {
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4 text-sm">
      {page > 1 ? (
        <Link href={`${path}?page=${page - 1}`} className={buttonClass("secondary")}>
          Newer
        </Link>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={`${path}?page=${page + 1}`} className={buttonClass("secondary")}>
          Older
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
