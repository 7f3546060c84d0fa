// Blocks around single nodes: all that a user has, or all that have a course. The fewest stars that hold
// every edge are a smallest vertex cover, which by König's theorem is as large as a largest matching.
import { type Block, type Graph, neighbours } from './graph';
import { at } from './ints';

/** For each user the course it is matched with, and the other way about, or -1; as many as possible. */
function matching({ users, courses }: Graph): { courseOf: Int32Array; userOf: Int32Array } {
  const courseOf = new Int32Array(users.size).fill(-1);
  const userOf = new Int32Array(courses.size).fill(-1);
  const seen = new Uint8Array(courses.size);
  const next = new Int32Array(users.size);
  // Round by round, each course is tried once; a round that matches nobody shows that no more can be matched.
  for (let found = true; found; ) {
    found = false;
    seen.fill(0);
    for (let root = 0; root < users.size; root++) {
      if (at(courseOf, root) < 0 && match(root)) found = true;
    }
  }
  return { courseOf, userOf };

  /** Walks from a user to a free course, over courses whose users can take another. */
  function match(root: number): boolean {
    const path = [root];
    next[root] = at(users.start, root);
    for (let user = path[path.length - 1]; user !== undefined; user = path[path.length - 1]) {
      const place = at(next, user);
      if (place === at(users.start, user + 1)) {
        path.pop();
        continue;
      }
      next[user] = place + 1;
      const course = at(users.items, place);
      if (seen[course] === 1) continue;
      seen[course] = 1;
      const other = at(userOf, course);
      if (other >= 0) {
        next[other] = at(users.start, other);
        path.push(other);
        continue;
      }
      for (const step of path) {
        const taken = at(users.items, at(next, step) - 1);
        courseOf[step] = taken;
        userOf[taken] = step;
      }
      return true;
    }
    return false;
  }
}

/**
 * The nodes of a smallest vertex cover: those users that no alternating path reaches, those courses that one
 * does.
 */
function vertexCover(graph: Graph): Centres {
  const { courseOf, userOf } = matching(graph);
  const { users } = graph;
  const isUser = new Uint8Array(users.size).fill(1);
  const isCourse = new Uint8Array(graph.courses.size);
  const queue: number[] = [];
  const reach = (user: number) => {
    isUser[user] = 0;
    queue.push(user);
  };
  for (let u = 0; u < users.size; u++) if (at(courseOf, u) < 0) reach(u);
  for (const u of queue) {
    for (let i = at(users.start, u); i < at(users.start, u + 1); i++) {
      const course = at(users.items, i);
      isCourse[course] = 1;
      const other = at(userOf, course);
      if (other >= 0 && isUser[other] === 1) reach(other);
    }
  }
  return { isUser, isCourse };
}

/** Which nodes have a star: 1 for those that do. */
interface Centres {
  readonly isUser: Uint8Array;
  readonly isCourse: Uint8Array;
}

/** Three ways to hold every edge in one star: the fewest stars, one for each user, one for each course. */
export function starPlans(graph: Graph): Block[][] {
  const all = (size: number) => new Uint8Array(size).fill(1);
  const none = (size: number) => new Uint8Array(size);
  const { users, courses } = graph;
  return [
    vertexCover(graph),
    { isUser: all(users.size), isCourse: none(courses.size) },
    { isUser: none(users.size), isCourse: all(courses.size) },
  ].map((centres) => starsAround(graph, centres));
}

/** An edge between two centres goes to the course's star. */
function starsAround({ users, courses }: Graph, { isUser, isCourse }: Centres): Block[] {
  const blocks: Block[] = [];
  for (let u = 0; u < users.size; u++) {
    if (isUser[u] === 0) continue;
    const rays = neighbours(users, u).filter((c) => isCourse[c] === 0);
    if (rays.length > 0) blocks.push({ users: [u], courses: rays });
  }
  for (let c = 0; c < courses.size; c++) {
    if (isCourse[c] === 0) continue;
    blocks.push({ users: neighbours(courses, c), courses: [c] });
  }
  return blocks;
}
