// How far a point is from a line of points, in the units that both have.

export function distanceTo(line, [x, y]) {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1], line[i]];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length2 ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2)) : 0;
    least = Math.min(least, (ax + share * (bx - ax) - x) ** 2 + (ay + share * (by - ay) - y) ** 2);
  }
  return Math.sqrt(least);
}
