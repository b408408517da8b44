import type { Organization } from "../../src/organizations/index.ts";

/** A body with one Chinese name, and whatever else a row of the mission is about. */
export function body(id: string, name: string, rest: Partial<Organization> = {}): Organization {
  return {
    id,
    kind: "social-group",
    names: [{ text: name, language: "zh-CN", role: "registered" }],
    ...rest,
  };
}
