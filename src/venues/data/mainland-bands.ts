/**
 * What is certain about the mainland, by bands of one degree of latitude: longitudes from west to east that certainly
 * lie in it, and longitudes outside of which nothing of it lies.
 *
 * @remarks Coarse on purpose: certain means at least a third of a degree from any border or coast, and between both
 * lists the answer is `"unknown"`. The seas within the lists, Hong Kong and Macao are not decided. Made from the public
 * domain data of Natural Earth, widened where they say less than the maps that are official in China.
 */
export interface MainlandBand {
  /** Pairs of longitudes between which everything is in the mainland. */
  readonly inside: readonly number[];
  /** Pairs of longitudes outside of which nothing is in the mainland. */
  readonly reach: readonly number[];
}

/** The latitude at which the first band begins. */
export const FIRST_LATITUDE = 3;

/** The bands from 3 degrees of latitude on. */
export const mainlandBands: readonly MainlandBand[] = [
  { inside: [], reach: [109.6, 118] }, // 3
  { inside: [], reach: [109.6, 118] }, // 4
  { inside: [], reach: [109.6, 118] }, // 5
  { inside: [], reach: [109.6, 118] }, // 6
  { inside: [], reach: [109.6, 118] }, // 7
  { inside: [], reach: [109.6, 118] }, // 8
  { inside: [], reach: [109.6, 118] }, // 9
  { inside: [], reach: [109.6, 118] }, // 10
  { inside: [], reach: [109.6, 118] }, // 11
  { inside: [], reach: [109.6, 118] }, // 12
  { inside: [], reach: [109.6, 118] }, // 13
  { inside: [], reach: [109.6, 118] }, // 14
  { inside: [], reach: [109.6, 118] }, // 15
  { inside: [], reach: [109.6, 118] }, // 16
  { inside: [], reach: [108.3, 118] }, // 17
  { inside: [], reach: [108.3, 118] }, // 18
  { inside: [], reach: [108.3, 118] }, // 19
  { inside: [], reach: [100.9, 102.1, 108.3, 118] }, // 20
  { inside: [], reach: [98.8, 102.1, 106.4, 113.9] }, // 21
  { inside: [100.3, 100.7, 107.4, 108.2, 109.2, 111.4], reach: [98.6, 117.1] }, // 22
  { inside: [99.8, 102.1, 102.8, 103, 107.1, 113.1, 114.1, 114.3], reach: [97.2, 118.4] }, // 23
  { inside: [99.1, 117], reach: [97.2, 119.6] }, // 24
  { inside: [99, 118.3], reach: [97.2, 120.2] }, // 25
  { inside: [99, 119], reach: [91, 120.8] }, // 26
  { inside: [99, 119.6], reach: [85.4, 121.7] }, // 27
  { inside: [98.5, 120.3], reach: [83.2, 122.3] }, // 28
  { inside: [84.7, 93.5, 96.9, 120], reach: [80.7, 122.7] }, // 29
  { inside: [83, 120], reach: [78.9, 122.7] }, // 30
  { inside: [80.5, 119.5], reach: [78.2, 122.3] }, // 31
  { inside: [79.8, 119.3], reach: [78.1, 122.2] }, // 32
  { inside: [79.8, 120], reach: [78.4, 121.2] }, // 33
  { inside: [79.3, 118.9], reach: [77.7, 120.8] }, // 34
  { inside: [78.5, 118.9], reach: [75.6, 121] }, // 35
  { inside: [76.9, 118.7], reach: [74.1, 122.9] }, // 36
  { inside: [76, 117.6], reach: [74.1, 122.9] }, // 37
  { inside: [75.3, 117.3], reach: [73.3, 123.5] }, // 38
  { inside: [74.9, 117.3], reach: [73.3, 124.9] }, // 39
  { inside: [78.6, 119.1, 122.6, 123], reach: [73.5, 126.7] }, // 40
  { inside: [80.6, 101.6, 107, 120.6, 122.3, 125.3], reach: [76.3, 129.5] }, // 41
  { inside: [81.1, 95.6, 111.2, 126.6, 127.3, 127.7], reach: [78.9, 131.5] }, // 42
  { inside: [81.1, 95, 112.2, 129.5], reach: [79.9, 97.9, 110, 131.6] }, // 43
  { inside: [82.9, 90.6, 114.8, 130.7], reach: [79.6, 95.9, 111.1, 133.4] }, // 44
  { inside: [82.9, 90.4, 116.8, 130.7], reach: [79.6, 94.1, 111.3, 134.2] }, // 45
  { inside: [86, 90.2, 120.2, 133.2], reach: [82.1, 91.3, 115.9, 134.5] }, // 46
  { inside: [86, 88.3, 120.2, 130.4], reach: [82.6, 91.3, 115.2, 135.1] }, // 47
  { inside: [119.1, 129.4], reach: [85.2, 90.4, 115.2, 131.2, 132.3, 135.1] }, // 48
  { inside: [119.6, 127.2], reach: [86.4, 88.3, 115.7, 131] }, // 49
  { inside: [120.1, 126.6], reach: [116.3, 128] }, // 50
  { inside: [121.1, 126.1], reach: [119.2, 127.6] }, // 51
  { inside: [121.1, 124.1], reach: [119.7, 126.9] }, // 52
  { inside: [], reach: [119.7, 126.4] }, // 53
  { inside: [], reach: [] }, // 54
];
