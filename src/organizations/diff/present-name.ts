import type { Locale } from "../../core/index.ts";
import type { Organization } from "../model.ts";
import { organizationName } from "../names.ts";

/** The name by which a change calls an organization. */
export interface PresentName {
  /** The name. */
  readonly text: string;
  /** The language of the registered name; nothing where the record decides on none. */
  readonly language?: Locale | undefined;
}

/**
 * Gives the registered name that an organization has now, the Chinese one where it has one.
 *
 * @param organization - an organization
 * @returns the name; where no registered one is decided the first one of another sort, a former one only for want of others
 */
export function presentName(organization: Organization): PresentName {
  for (const language of ["zh-CN", "en"] as const) {
    const text = organizationName(organization, undefined, { language });
    if (text !== "unknown") return { text, language };
  }
  const other = organization.names.find(({ role }) => role !== "former") ?? organization.names[0];
  return { text: other?.text ?? organization.id };
}
