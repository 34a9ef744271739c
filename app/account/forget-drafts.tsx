"use client";

import { useEffect } from "react";

/** The room keeps unsent texts on the device under this name. */
const draftsDatabase = "preflight";

/** Whoever uses this device next must not find what the person who left had written. */
export function ForgetDrafts() {
  // The browser's own store is outside React; it is emptied once the server has confirmed the leaving.
  useEffect(() => {
    indexedDB.deleteDatabase(draftsDatabase);
  }, []);
  return null;
}
