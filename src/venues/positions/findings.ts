/** What is found in a position. */
export type PositionFindings = {
  /** A longitude that is not between -180 and 180. */
  readonly "position.longitude": Record<never, never>;
  /** A latitude that is not between -90 and 90. */
  readonly "position.latitude": Record<never, never>;
  /** The point [0, 0], which stands in forms that nobody has filled in. */
  readonly "position.empty": Record<never, never>;
  /** Longitude and latitude are swapped: changed, they are a point in the ranges of China. */
  readonly "position.axes-swapped": Record<never, never>;
  /** The point is certainly outside of the mainland. */
  readonly "position.outside-mainland": Record<never, never>;
};
