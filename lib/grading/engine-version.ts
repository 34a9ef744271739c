/** Rises with every change that can change a grade. */
export const ENGINE_VERSION = "1.9.5";
