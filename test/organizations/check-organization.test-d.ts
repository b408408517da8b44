import { describe, expectTypeOf, it } from "vitest";
import type { CheckResult, Finding, StateOnDate } from "../../src/core/index.ts";
import {
  checkOrganization,
  isOrganization,
  isPartyUnit,
  organizationStatusOn,
  type Organization,
  type OrganizationState,
  type PartyUnit,
} from "../../src/organizations/index.ts";

describe("the checks of organizations", () => {
  it("guard the models", () => {
    const value: unknown = undefined;
    if (isOrganization(value)) expectTypeOf(value).toEqualTypeOf<Organization>();
    if (isPartyUnit(value)) expectTypeOf(value).toEqualTypeOf<PartyUnit>();
    expectTypeOf(checkOrganization(value)).toEqualTypeOf<CheckResult<Organization, Finding>>();
  });

  it("give the states of the machine, or unknown", () => {
    expectTypeOf(organizationStatusOn).returns.toEqualTypeOf<StateOnDate<OrganizationState>>();
    expectTypeOf<StateOnDate<OrganizationState>["state"]>().toExtend<OrganizationState | "unknown">();
  });

  it("take codes of one's own, and no misspelt one", () => {
    expectTypeOf<"x-qinghe:club">().toExtend<Organization["kind"]>();
    expectTypeOf<"foundatoin">().not.toExtend<Organization["kind"]>();
  });
});
