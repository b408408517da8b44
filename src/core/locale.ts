/** A language that the library prints. */
export type Locale = "en" | "zh-CN";

/** A name in both languages, with what is known about it. */
export interface Label {
  /** The name in English. */
  readonly en: string;
  /** The name in Chinese, the official term where there is one. */
  readonly "zh-CN": string;
  /** Earlier or other names that texts in use still carry. */
  readonly former?: readonly string[] | undefined;
  /** `false` where the Chinese name is not confirmed by a source: it is not printed as official. */
  readonly confirmed?: boolean | undefined;
}
