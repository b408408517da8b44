import type { BodyRole, Edition, Presenter, Programme, Session } from "../programmes/index.ts";
import { communities, dayIn, some, streets, tradeNames } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of programmes, editions or sessions refuses, and the code of the error that says why. */
export interface InvalidEditionSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const host: BodyRole = { role: "host", body: { name: "青禾区民政局" } };

function bodies(random: Random): readonly BodyRole[] {
  return [
    ...oneOf<readonly BodyRole[]>(random, [
      [],
      [{ role: "guide", body: { name: "青禾区委社会工作部" }, plaque: "青禾区新兴领域党工委" }],
    ]),
    host,
    ...oneOf<readonly BodyRole[]>(random, [
      [],
      [
        { role: "organizer", body: { name: `青禾区${oneOf(random, tradeNames)}社会工作服务中心` } },
        { role: "supporter", body: { name: "青禾区志愿者联合会" } },
        { role: "supporter", body: { name: oneOf(random, streets) } },
      ],
    ]),
  ];
}

/**
 * Draws a valid programme.
 *
 * @param random - a source of random numbers
 * @returns a programme that `checkProgramme` accepts without a warning
 *
 * @example
 * import { isProgramme } from "linli/programmes";
 * import { sampleProgramme } from "linli/testing";
 *
 * isProgramme(sampleProgramme(Math.random)); // => true
 */
export function sampleProgramme(random: Random): Programme {
  return {
    id: `programme-${digits(random, 6)}`,
    name: oneOf(random, ["青禾区社会组织嘉年华", "云栖社区邻里节", "青禾儿童健康成长营"] as const),
    ...some(random, () => ({ englishName: "Qinghe Neighbours' Day" })),
    ...some(random, () => ({ ordinalWord: oneOf(random, ["届", "次", "期", "季"] as const) })),
    ...some(random, () => ({ brand: "青禾小新城" })),
    ...some(random, () => ({ partOf: "qinghe" })),
    ...some(random, () => ({ startedOn: oneOf(random, ["2018", "2018-05", "2018-05-04"] as const) })),
    ...some(random, () => ({
      roles: [host, { role: "funder", body: { name: "青禾区晨光公益基金会" } }] as const,
    })),
    ...some(random, () => ({ tags: ["社会组织", "公益"] })),
    ...some(random, () => ({
      announced: {
        sessions: { value: 100 + below(random, 100), qualifier: "more-than", unit: "event" },
        personTimes: { value: 2900, qualifier: "more-than", unit: "person-time" },
      } as const,
    })),
    ...some(random, () => ({ source: { title: "青禾区社会组织年报", on: "2026-01-15" } })),
  };
}

/**
 * Draws a valid edition.
 *
 * @param random - a source of random numbers
 * @returns an edition that `checkEdition` accepts without a warning
 *
 * @example
 * import { isEdition } from "linli/programmes";
 * import { sampleEdition } from "linli/testing";
 *
 * isEdition(sampleEdition(Math.random)); // => true
 */
export function sampleEdition(random: Random): Edition {
  const number = 1 + below(random, 20);
  const year = String(2005 + number);
  const first = 10 + below(random, 10);
  return {
    id: `edition-${digits(random, 6)}`,
    programme: "carnival",
    number,
    period: { from: `${year}-12-${String(first)}`, until: `${year}-12-${String(first + below(random, 8))}` },
    roles: bodies(random),
    ...some(random, () => ({ name: "共建共治共享" })),
    ...some(random, () => ({ mode: oneOf(random, ["online", "offline", "mixed"] as const) })),
    ...some(random, () => ({ themes: ["party-building", "x-qinghe:neighbours"] as const })),
    ...some(random, () => ({ tags: ["服务周"] })),
    ...some(random, () => ({ venues: ["hall", "park"] })),
    ...some(random, () => ({ participants: communities.map((name) => ({ name: `${name}互助会` })) })),
    ...some(random, () => ({
      announced: {
        participants: { value: 100, qualifier: "nearly", unit: "organization" },
        recognitions: { value: 13, qualifier: "exact", unit: "organization" },
      } as const,
    })),
    ...some(random, () => ({ source: { title: "青禾区民政局活动通知", on: `${year}-11-30` } })),
  };
}

/**
 * Draws a valid session.
 *
 * @param random - a source of random numbers
 * @returns a session that `checkSession` accepts without a warning
 *
 * @example
 * import { isSession } from "linli/programmes";
 * import { sampleSession } from "linli/testing";
 *
 * isSession(sampleSession(Math.random)); // => true
 */
export function sampleSession(random: Random): Session {
  const day = dayIn(random, 2018 + below(random, 8));
  const presenters: readonly Presenter[] = [
    { ageClass: "adult", consent: true, person: `p-${digits(random, 4)}` },
    { ageClass: "minor", consent: true, guardianConsent: true },
  ];
  const heads = 1 + below(random, 500);
  return {
    id: `session-${digits(random, 6)}`,
    ...oneOf(random, [{ edition: "carnival-8" }, { programme: "growth" }] as const),
    kind: oneOf(random, ["opening", "service", "training", "outing", "x-qinghe:flash-mob"] as const),
    ...oneOf<Pick<Session, "on" | "part" | "period" | "startAt" | "endAt">>(random, [
      { on: day, part: "morning" },
      { on: day.slice(0, 7) },
      { on: day.slice(0, 4) },
      { period: { from: day, until: day } },
      { startAt: `${day}T09:00:00+08:00`, endAt: `${day}T12:00:00+08:00` },
    ]),
    ...some(random, () => ({ name: "社会组织服务周" })),
    ...some(random, () => ({ venue: "park" })),
    ...some(random, () => ({ place: { name: oneOf(random, streets) } })),
    ...some(random, () => ({ persons: { value: heads, qualifier: "exact", unit: "person" } as const })),
    ...some(random, () => ({
      personTimes: { value: heads + below(random, 500), qualifier: "at-least", unit: "person-time" } as const,
    })),
    ...some(random, () => ({
      roles: [{ role: "venue-provider", body: { name: "云栖社区社会组织服务中心" } }] as const,
    })),
    ...some(random, () => ({ presenters })),
    ...some(random, () => ({ source: { title: "云栖社区活动台账" } })),
  };
}

type Defects<Model> = readonly (readonly [string, (record: Model) => unknown])[];

function spoiled<Model>(random: Random, defects: Defects<Model>, record: Model): InvalidEditionSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? ["field.type", (): unknown => undefined];
  return { record: spoil(record), because };
}

const programmeDefects: Defects<Programme> = [
  ["programme.part-of-itself", (programme) => ({ ...programme, partOf: programme.id })],
  ["edition.year-missing", (programme) => ({ ...programme, startedOn: "05-04" })],
  ["body-role.repeated", (programme) => ({ ...programme, roles: [host, host] })],
  [
    "edition.announced-unit",
    (programme) => ({
      ...programme,
      announced: { persons: { value: 30_000, qualifier: "more-than", unit: "person-time" } },
    }),
  ],
  ["field.value", (programme) => ({ ...programme, ordinalWord: "回" })],
  ["field.missing", ({ name: _, ...programme }) => programme],
];

/**
 * Draws a record that is nearly a programme.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkProgramme` gives
 *
 * @example
 * import { checkProgramme } from "linli/programmes";
 * import { sampleInvalidProgramme } from "linli/testing";
 *
 * const { record, because } = sampleInvalidProgramme(Math.random);
 * checkProgramme(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidProgramme(random: Random): InvalidEditionSample {
  return spoiled(random, programmeDefects, sampleProgramme(random));
}

const editionDefects: Defects<Edition> = [
  [
    "edition.host-missing",
    (edition) => ({ ...edition, roles: edition.roles.filter(({ role }) => role !== "host") }),
  ],
  ["edition.number", (edition) => ({ ...edition, number: 0 })],
  ["edition.number", (edition) => ({ ...edition, number: 8.5 })],
  ["edition.year-missing", (edition) => ({ ...edition, period: { ...edition.period, until: "12月23日" } })],
  ["edition.year-missing", (edition) => ({ ...edition, period: { ...edition.period, from: "12-17" } })],
  ["edition.date", (edition) => ({ ...edition, period: { ...edition.period, from: "2005-02-30" } })],
  ["period.order", (edition) => ({ ...edition, period: { from: "2025-12-23", until: "2025-12-17" } })],
  ["field.missing", (edition) => ({ ...edition, period: { from: "2025-12-17" } })],
  ["body-role.repeated", (edition) => ({ ...edition, roles: [...edition.roles, host] })],
  ["body-role.kind", (edition) => ({ ...edition, roles: [host, { ...host, role: "sponsor" }] })],
  ["edition.theme", (edition) => ({ ...edition, themes: ["harmony"] })],
  ["edition.venue-repeated", (edition) => ({ ...edition, venues: ["hall", "hall"] })],
  ["organization.reference-empty", (edition) => ({ ...edition, participants: [{}] })],
];

/**
 * Draws a record that is nearly an edition.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkEdition` gives
 *
 * @example
 * import { checkEdition } from "linli/programmes";
 * import { sampleInvalidEdition } from "linli/testing";
 *
 * const { record, because } = sampleInvalidEdition(Math.random);
 * checkEdition(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidEdition(random: Random): InvalidEditionSample {
  return spoiled(random, editionDefects, sampleEdition(random));
}

const noTime = { on: undefined, part: undefined, period: undefined, startAt: undefined, endAt: undefined };
const minor = { ageClass: "minor", consent: true, guardianConsent: true } as const;

const sessionDefects: Defects<Session> = [
  ["session.belongs-nowhere", (session) => ({ ...session, edition: undefined, programme: undefined })],
  ["session.kind", (session) => ({ ...session, kind: "party" })],
  ["session.time-form", (session) => ({ ...session, ...noTime })],
  ["session.time-form", (session) => ({ ...session, ...noTime, startAt: "2025-12-23T09:00:00+08:00" })],
  ["session.part-needs-day", (session) => ({ ...session, ...noTime, on: "2024-07", part: "morning" })],
  [
    "session.time-order",
    (session) => ({
      ...session,
      ...noTime,
      startAt: "2025-12-23T12:00:00+08:00",
      endAt: "2025-12-23T04:00:00Z",
    }),
  ],
  ["edition.year-missing", (session) => ({ ...session, ...noTime, on: "7月9日" })],
  [
    "session.not-persons",
    (session) => ({ ...session, persons: { value: 1, qualifier: "exact", unit: "person-time" } }),
  ],
  [
    "session.not-person-times",
    (session) => ({ ...session, personTimes: { value: 9, qualifier: "exact", unit: "person" } }),
  ],
  [
    "session.persons-above-person-times",
    (session) => ({
      ...session,
      persons: { value: 31, qualifier: "exact", unit: "person" },
      personTimes: { value: 30, qualifier: "exact", unit: "person-time" },
    }),
  ],
  ["session.presenter-name", (session) => ({ ...session, presenters: [{ ...minor, name: "小禾" }] })],
  [
    "session.presenter-name",
    (session) => ({ ...session, presenters: [{ ageClass: "adult", consent: false, name: "林晓禾" }] }),
  ],
  [
    "session.guardian-consent",
    (session) => ({ ...session, presenters: [{ ageClass: "minor", consent: true }] }),
  ],
  ["field.missing", (session) => ({ ...session, presenters: [{ ageClass: "adult" }] })],
];

/**
 * Draws a record that is nearly a session.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkSession` gives
 *
 * @example
 * import { checkSession } from "linli/programmes";
 * import { sampleInvalidSession } from "linli/testing";
 *
 * const { record, because } = sampleInvalidSession(Math.random);
 * checkSession(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidSession(random: Random): InvalidEditionSample {
  return spoiled(random, sessionDefects, sampleSession(random));
}
