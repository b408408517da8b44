import type { UsccCategory } from "../../identifiers/index.ts";

/** Why an organization counts as a recognised social enterprise or not. All are warnings. */
export type SocialEnterpriseFindings = {
  /** No recognition as a social enterprise is recorded. */
  readonly "social-enterprise.not-recorded": Record<never, never>;
  /** It is only named in the recognition, so that it may be another body. */
  readonly "social-enterprise.holder-uncertain": Record<never, never>;
  /** The recognition does not say who gave it. */
  readonly "social-enterprise.giver-missing": Record<never, never>;
  /** The document of the place has other legal forms; `form` is that of the credit code. */
  readonly "social-enterprise.form-not-covered": { readonly form: UsccCategory; readonly ruleSet: string };
  /** No document that is known holds for the place on that day. */
  readonly "social-enterprise.rules-unknown": Record<never, never>;
};
