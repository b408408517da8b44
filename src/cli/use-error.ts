/**
 * Something that the user of the command can put right: a file that is not there, options that do not fit.
 *
 * @remarks The command prints it as one line and ends with the exit code 2. Anything else that is thrown is a defect
 * of the command and shows where it happened.
 */
export class UseError extends Error {
  /**
   * @param en - what is wrong, in English
   * @param zhCN - the same in Chinese
   */
  constructor(en: string, zhCN: string) {
    super(`${en} · ${zhCN}`);
    this.name = "UseError";
  }
}
