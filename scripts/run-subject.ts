/** What a command does with the options behind the name of its subject. */
export interface Subject {
  readonly run: (options: readonly string[]) => Promise<void> | void;
}

/**
 * Runs the subject that the command line names, with the options behind it; without one it says which there are, and fails.
 * @param usage as people type the command: "npm run bench NAME"
 * @param prepare what has to be there before a subject is loaded
 */
export async function runSubject(usage: string, subjects: Readonly<Record<string, () => Promise<Subject>>>, prepare?: () => void): Promise<void> {
  const [name = '', ...options] = process.argv.slice(2);
  const load = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  if (load) {
    prepare?.();
    await (await load()).run(options);
  } else {
    console.error(`Cách dùng / usage: ${usage}. ${usage.split(' ').at(-1)}: ${Object.keys(subjects).join(', ')}`);
    process.exitCode = 1;
  }
}
