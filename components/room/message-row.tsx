import type { ReactNode } from "react";
import type { RoomMessage } from "./room-words";

const tones = {
  calm: "bg-accent-soft",
  warning: "bg-partly-soft",
  problem: "bg-contradicted-soft",
};

/** The sentence under the bar. The room's own live region reads it out, once. */
export function MessageRow({ message, children }: { message: RoomMessage; children?: ReactNode }) {
  return (
    <div className={`border-t border-line ${tones[message.tone]}`}>
      <div className="mx-auto flex w-full max-w-(--site-width) flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm sm:px-6">
        <p>{message.text}</p>
        {children}
      </div>
    </div>
  );
}
