import { describe, expect, it } from "vitest";
import { findingsPage, findingsPageFile, messageTemplate } from "../../scripts/build-reference.ts";
import { committedPage } from "../../scripts/generated-page.ts";

describe("the page of finding codes", () => {
  it("is up to date (node scripts/build-reference.ts)", async () => {
    expect(committedPage(findingsPageFile)).toBe(await findingsPage());
  });
});

describe("a message without values", () => {
  const words: { readonly [kind: string]: string } = { year: "年" };

  it.each<[string, (p: { readonly [name: string]: unknown }) => string, string]>([
    ["prints parameters by name", (p) => `From ${p["from"]} to ${p["to"]}.`, "From {from} to {to}."],
    ["joins a list", (p) => `One of ${(p["kinds"] as readonly string[]).join(", ")}.`, "One of {kinds}."],
    ["maps a list", (p) => (p["at"] as readonly number[]).map((n) => `#${n}`).join(), "#{at}"],
    ["takes a list's items", (p) => `${(p["at"] as readonly number[])[1]}`, "{at}"],
    ["calls a number's methods", (p) => `${(p["n"] as number).toFixed(2)}.`, "{n}."],
    [
      "names what it looks up in a table of words",
      (p) => `${words[p["kind"] as string]}、${p["n"]}`,
      "{kind}、{n}",
    ],
    ["names what is a whole sentence of a table", (p) => words[p["kind"] as string] as string, "{kind}"],
  ])("%s", (_, message, text) => {
    expect(messageTemplate("x.y", message as never)).toBe(text);
  });

  it("refuses what cannot be printed by name", () => {
    expect(() => messageTemplate("x.y", (() => "") as never)).toThrow("x.y");
    expect(() => messageTemplate("x.y", (() => `${Number("n")}`) as never)).toThrow("x.y");
  });
});
