/**
 * Compares linli as built with its peers and with the physical floor, as ratios in one run: `npm run bench`.
 * A missed ratio is printed as such; the command still ends well, because a busy machine proves nothing.
 */
import { parseISO } from "date-fns";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isResidentId, isUscc } from "linli/identifiers";
import { millisecondsOf } from "linli/core";
import { sampleResidentId, sampleUscc } from "linli/testing";
import { rowGates } from "./check-rows.ts";
import { guardGates } from "./guards.ts";
import { objectGates } from "./objects.ts";
import { objectRowGates } from "./object-rows.ts";
import { openingGates } from "./opening-hours.ts";
import { linkCardGates } from "./link-cards.ts";
import { hourGates } from "./volunteer-hours.ts";
import {
  bytesPerCall,
  checksum,
  isMet,
  printTimings,
  race,
  raceStarts,
  type Contender,
  type Gate,
} from "./measure.ts";
import { randomFrom } from "../test/support/random.ts";
import { venueGates } from "./venues.ts";

interface Peer {
  readonly validate: (text: string) => { readonly isValid: boolean };
}
const { stdnum } = createRequire(import.meta.url)("stdnum") as {
  readonly stdnum: { readonly CN: { readonly uscc: Peer; readonly ric: Peer } };
};

const INPUTS = 1000;

function inputs(
  make: (random: () => number) => string,
  accepts: (text: string) => boolean,
): readonly string[] {
  const random = randomFrom(1);
  const texts: string[] = [];
  while (texts.length < INPUTS) {
    const text = make(random);
    if (accepts(text)) texts.push(text);
  }
  return texts;
}

function counting(name: string, texts: readonly string[], accepts: (text: string) => boolean): Contender {
  return {
    name,
    run: () => {
      let count = 0;
      for (const text of texts) if (accepts(text)) count += 1;
      return count;
    },
  };
}

/** The floor: nothing but reading every character. */
function readingOnly(texts: readonly string[]): Contender {
  return {
    name: "a loop that only reads the characters",
    run: () => {
      let sum = 0;
      for (const text of texts)
        for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
      return sum;
    },
  };
}

function against(
  title: string,
  texts: readonly string[],
  ours: Contender,
  peers: readonly Contender[],
  bounds: readonly number[],
): readonly Gate[] {
  const timings = race([ours, ...peers, readingOnly(texts)], texts.length);
  printTimings(title, timings, "ns");
  console.log(`  allocated by ${ours.name}: ${bytesPerCall(ours, texts.length).toFixed(2)} bytes a call`);
  return peers.map((peer, index) => ({
    title: `${ours.name} against ${peer.name}`,
    ratio: (timings[index + 1]?.nanoseconds ?? NaN) / (timings[0]?.nanoseconds ?? NaN),
    bound: bounds[index] ?? NaN,
    direction: "at least",
  }));
}

function codeGates(): readonly Gate[] {
  // The peer refuses codes that end in 0: only what both accept is timed.
  const valid = (text: string): boolean => stdnum.CN.uscc.validate(text).isValid;
  const texts = inputs((random) => sampleUscc(random, { category: "91" }), valid);
  const peer = counting("stdnum CN.uscc", texts, valid);
  return against("Credit codes, valid", texts, counting("isUscc", texts, isUscc), [peer], [40]);
}

function residentGates(): readonly Gate[] {
  const valid = (text: string): boolean => stdnum.CN.ric.validate(text).isValid;
  const texts = inputs(sampleResidentId, valid);
  const peer = counting("stdnum CN.ric", texts, valid);
  return against(
    "Resident ID numbers, valid",
    texts,
    counting("isResidentId", texts, isResidentId),
    [peer],
    [40],
  );
}

function instantGates(): readonly Gate[] {
  const random = randomFrom(2);
  const texts = Array.from({ length: INPUTS }, () => {
    const at = new Date(Math.floor(random() * 4e9) * 1000 + 8 * 3_600_000);
    return at.toISOString().replace(".000Z", "+08:00");
  });
  const adding = (name: string, read: (text: string) => number): Contender => ({
    name,
    run: () => {
      let sum = 0;
      for (const text of texts) sum += read(text) % 1000003;
      return sum;
    },
  });
  const peers = [
    adding("date-fns parseISO", (text) => parseISO(text).getTime()),
    adding("Date.parse", Date.parse),
  ];
  return against("Instants with offset", texts, adding("millisecondsOf", millisecondsOf), peers, [18, 1.8]);
}

function startGates(): readonly Gate[] {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const modules = [
    "empty",
    "linli/identifiers",
    "zod/mini",
    "linli/core",
    "linli/identifiers/schema",
    "linli/divisions",
  ];
  const timings = raceStarts({ linli: root, zod: join(root, "node_modules", "zod") }, modules);
  printTimings("Cold import as a whole process", timings, "ms");
  const time = (index: number): number => timings[index]?.nanoseconds ?? NaN;
  return [
    {
      title: "linli/identifiers against an empty package",
      ratio: time(1) / time(0),
      bound: 1.3,
      direction: "at most",
    },
    { title: "linli/core against zod/mini", ratio: time(3) / time(2), bound: 1.15, direction: "at most" },
    {
      title: "linli/identifiers/schema against zod/mini",
      ratio: time(4) / time(2),
      bound: 1.15,
      direction: "at most",
    },
  ];
}

console.log(`Node ${process.version}, ${String(INPUTS)} inputs each, the fastest of 25 rounds in turns`);
const gates = [
  ...codeGates(),
  ...residentGates(),
  ...instantGates(),
  ...guardGates(randomFrom(3)),
  ...objectGates(randomFrom(7)),
  ...openingGates(randomFrom(5)),
  ...venueGates(randomFrom(6)),
  ...startGates(),
  ...hourGates(randomFrom(5)),
  ...(await rowGates(randomFrom(4))),
  ...objectRowGates(),
  ...(await linkCardGates()),
];
console.log("\nRatios");
for (const gate of gates) {
  const verdict = isMet(gate) ? "met" : "MISSED";
  console.log(
    `  ${gate.title.padEnd(48)} ${gate.ratio.toFixed(2).padStart(7)}  ${gate.direction} ${String(gate.bound).padEnd(5)} ${verdict}`,
  );
}
const missed = gates.filter((gate) => !isMet(gate)).length;
console.log(
  `\n${String(gates.length - missed)} ratios met, ${String(missed)} missed (checksum ${String(checksum() % 997)})`,
);
