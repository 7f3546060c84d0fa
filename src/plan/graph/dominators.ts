// Finds edges that are covered whenever others are. Holds only without caps on blocks.
import { common, degree, type Graph, goes, neighbours } from './graph';
import { at } from './ints';

/**
 * If every course of user a is one of user b too, a widest block that holds (a, c) holds (b, c) as well; the
 * same with the sides exchanged. Returns 1 for each edge that is brought along like that. If two nodes are
 * alike, the first brings the other along.
 */
export function broughtAlong(graph: Graph): Uint8Array {
  const along = new Uint8Array(graph.size);
  for (const [near, far] of [
    [graph.users, graph.courses],
    [graph.courses, graph.users],
  ] as const) {
    for (let n = 0; n < near.size; n++) {
      const items = neighbours(near, n);
      for (const wider of common(far, items)) {
        if (wider === n || (wider < n && degree(near, wider) === items.length)) continue;
        for (let i = at(near.start, wider); i < at(near.start, wider + 1); i++) {
          if (goes(near, n, at(near.items, i))) along[at(near.edges, i)] = 1;
        }
      }
    }
  }
  return along;
}
