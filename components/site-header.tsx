import Link from "next/link";
import { LinkPending } from "./pending";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

const links = [
  { href: "/questions", text: "Questions" },
  { href: "/attempts", text: "Attempts" },
  { href: "/invites", text: "Invites" },
  { href: "/account", text: "Account" },
];

export function SiteHeader({ theme }: { theme: Theme }) {
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <nav
        aria-label="Site"
        className="mx-auto flex w-full max-w-(--site-width) items-center gap-0.5 px-3 sm:gap-1 sm:px-6"
      >
        <Link
          href="/"
          className="mr-auto inline-flex min-h-14 items-center gap-2.5 font-semibold tracking-tight"
        >
          <Mark />
          <span className="max-[26rem]:sr-only">Preflight</span>
          <LinkPending />
        </Link>
        {links.map(({ href, text }) => (
          <Link
            key={href}
            href={href}
            prefetch={false}
            className="inline-flex min-h-11 items-center rounded-lg px-2 text-sm whitespace-nowrap text-ink-soft hover:bg-sunken hover:text-ink sm:px-3"
          >
            {text}
            <LinkPending />
          </Link>
        ))}
        <ThemeSwitch initial={theme} />
      </nav>
    </header>
  );
}

/** A tick drawn as a wing: checklist and take-off. */
function Mark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-6 text-accent"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 13.5 9 19 21 5" />
      <path d="M13.5 19H21" opacity="0.45" />
    </svg>
  );
}
