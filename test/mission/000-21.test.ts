// Mission row 000#21: "nearly 100 social organizations took part".
// Quantity "nearly 100" is not 100; participant list de-duplicated by credit code, then name; reconcile 96 listed.
import { describe, expect, it } from "vitest";
import { parseQuantity, reconcile } from "../../src/core/index.ts";
import { isObservation, type Observation } from "../../src/indicators/index.ts";
import { bodyGroupsOf, type BodyReference } from "../../src/organizations/index.ts";
import { sampleUscc } from "../../src/testing/index.ts";

let seed = 7;
const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
const named = Array.from({ length: 40 }, (_, index): BodyReference => ({
  name: `东江区第${String(index)}协会`,
}));
const coded = Array.from({ length: 56 }, (_, index): BodyReference => {
  return { uscc: sampleUscc(random), name: `东江区第${String(index + 40)}服务中心` };
});

describe("000#21: nearly 100 organizations", () => {
  const announced = parseQuantity("近100家");
  if (!announced.ok) throw new Error("a quantity was expected");

  it("stay nearly 100", () => {
    const observation: Observation = { id: "o-1", indicator: "participants", quantity: announced.value };
    expect(isObservation(observation)).toBe(true);
    expect(observation.quantity).toEqual({ value: 100, qualifier: "nearly", unit: "organization" });
    expect(reconcile(announced.value, 100).state).toBe("over");
  });

  it("are 96 by credit code, then name, however often each is listed", () => {
    const byCodeAlone = coded.map(({ uscc }) => ({ uscc }));
    const byNameAlone = coded.slice(0, 10).map(({ name }) => ({ name }));
    const otherSpelling = named.map(({ name = "" }) => ({ name: name.replace("东江区", "东江区 ") }));
    const list = [...named, ...coded, ...byCodeAlone, ...byNameAlone, ...otherSpelling];
    expect(list).toHaveLength(202);
    const participants = bodyGroupsOf(list);
    expect(participants).toHaveLength(96);
    expect(reconcile(announced.value, participants.length)).toEqual({ state: "consistent", because: [] });
  });
});
