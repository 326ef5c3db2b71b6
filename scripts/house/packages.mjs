/** Returns the package that a file belongs to: `packages/text`, `bench`, `docs`; `.` is the root. */
export function packageOf(file) {
  const [, owner = '.'] = /^((?:packages|apps)\/[^/]+|[^/]+)\//.exec(file) ?? [];
  return owner;
}

/** Source files of packages and apps, without tests and what only they use. */
export function isSource(file) {
  return /^(?:packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(file) && !isTest(file);
}

/** Tests and what only they use. */
export function isTest(file) {
  return /\.test\.tsx?$|\/test\//.test(file);
}
