/** Reports whether an input is left out, by the name that messages show. */
export type IsExcluded = (name: string) => boolean;

/**
 * Returns the test of `--exclude`. A glob without a slash is for the name of a file or a folder
 * wherever it is; any other is for the path as the inputs name it. What is in an excluded folder is
 * excluded, too.
 */
export async function excluderOf(globs: readonly string[]): Promise<IsExcluded> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((glob) =>
    picomatch(withoutDot(glob), { dot: true, basename: !glob.includes('/') }),
  );
  return (name) => {
    const steps = withoutDot(name).split('/');
    return steps.some((_, last) => {
      const path = steps.slice(0, last + 1).join('/');
      return path !== '' && tests.some((test) => test(path));
    });
  };
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/$/, '');
}
