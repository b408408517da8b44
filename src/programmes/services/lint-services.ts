import { errorOf, findingBelow, warningOf } from "../../core/index.ts";
import type { Course } from "../courses/model.ts";
import { repeatedIds } from "../repeated.ts";
import type { ServiceSetFinding } from "./findings.ts";
import type { Service } from "./model.ts";

/** What services are held against. */
export interface LintServicesOptions {
  /** The courses that are taught in them; nothing is said of courses where absent. */
  readonly courses?: readonly Course[] | undefined;
}

/**
 * Finds what is wrong in a list of services: a reference twice, a course that is not there or in other languages.
 *
 * @param services - services, each valid by itself
 * @param options - the courses
 * @returns the findings at the index of the service: `service.repeated`, `.course-unknown`, `.course-language`
 *
 * @see {@link lintServicePoints}, {@link lintServiceReach}
 *
 * @example
 * import { lintServices, type Service } from "linli/programmes";
 *
 * const pottery: Service = {
 *   id: "s-1",
 *   name: "陶艺体验课",
 *   category: "heritage-course",
 *   provider: { name: "云栖社区文化活动中心" },
 *   access: "universal",
 *   course: "c-9",
 * };
 * lintServices([pottery], { courses: [] }).map(({ code, path }) => [code, path]);
 * // => [["service.course-unknown", [0, "course"]]]
 */
export function lintServices(
  services: readonly Service[],
  options: LintServicesOptions = {},
): readonly ServiceSetFinding[] {
  const found: ServiceSetFinding[] = repeatedIds(services).map(({ index, positions }) =>
    findingBelow(errorOf("service.repeated", { positions }), index, "id"),
  );
  if (options.courses === undefined) return found;
  const courses = new Map(options.courses.map((course) => [course.id, course]));
  services.forEach((service, index) => {
    if (service.course === undefined) return;
    const course = courses.get(service.course);
    if (course === undefined) {
      found.push(findingBelow(errorOf("service.course-unknown", {}), index, "course"));
    } else if (!mayShareLanguage(service.languages, course.languages)) {
      found.push(findingBelow(warningOf("service.course-language", {}), index, "languages"));
    }
  });
  return found;
}

/** Tags are compared by their language: `en-GB` is taught where `en` is asked for. */
function mayShareLanguage(
  asked: readonly string[] | undefined,
  taught: readonly string[] | undefined,
): boolean {
  if (asked === undefined || taught === undefined || asked.length === 0 || taught.length === 0) return true;
  const known = new Set(taught.map(languageOf));
  return asked.some((tag) => known.has(languageOf(tag)));
}

function languageOf(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
