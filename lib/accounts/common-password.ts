import "server-only";

let known: Promise<Set<string>> | undefined;

/** Whether a password is among the 49,000 that people pick most, however it is capitalised. */
export async function isCommonPassword(password: string): Promise<boolean> {
  known ??= load();
  return (await known).has(password.toLowerCase());
}

/** The list takes 20 ms and some memory, so it is read when someone first picks a password. */
async function load(): Promise<Set<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"]);
}
