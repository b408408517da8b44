import { assertCivilDate, periodContains, type CivilDate, type ExtensibleCode } from "../core/index.ts";
import type { PostTitle } from "./code-lists.ts";
import type { Organization, Post } from "./model.ts";
import { bodyReferenceMatches } from "./references.ts";

/** Which offices are asked for. */
export interface PostOptions {
  /** Only offices of this title. */
  readonly title?: ExtensibleCode<PostTitle> | undefined;
  /** Only offices that are certainly in this organization; those without a body are in the organization of the record. */
  readonly body?: Pick<Organization, "id" | "uscc" | "names"> | undefined;
}

/**
 * Lists the offices on the record of an organization that are certainly held on a date.
 *
 * @remarks One person can hold several at once; their order is that of the record. An office whose dates leave the
 * day open is left out.
 *
 * @param organization - the organization
 * @param date - a civil date of any precision
 * @param options - which title, and in which body; every office by default
 * @returns the offices
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { postsOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-group",
 *   names: [{ text: "东江区志愿者联合会", language: "zh-CN", role: "registered" }],
 *   posts: [
 *     { holder: { id: "p1" }, title: "president", from: "2019-02-01" },
 *     { holder: { id: "p1" }, title: "party-secretary", body: { id: "party-committee" } },
 *   ],
 * };
 * postsOn(organization, "2019-02-20").map((post) => post.title); // => ["president", "party-secretary"]
 * postsOn(organization, "2019-02-20", { body: organization }).length; // => 1
 */
export function postsOn(
  organization: Pick<Organization, "id" | "uscc" | "names" | "posts">,
  date: CivilDate,
  options: PostOptions = {},
): readonly Post[] {
  assertCivilDate(date);
  const { title, body } = options;
  return (organization.posts ?? []).filter(
    (post) =>
      (title === undefined || post.title === title) &&
      (body === undefined || bodyReferenceMatches(post.body ?? organization, body) === true) &&
      periodContains(post, date) === true,
  );
}
