// Measures one shape, for main.mjs: `node measure-shape.mjs NAME BYTES` prints JSON.
import { climb, exponentOf } from './ladder.mjs';
import { shapes } from './shapes.mjs';

const [name, bytes] = process.argv.slice(2);
const shape = shapes.find((one) => one.name === name);
const { rungs, failures } = await climb(shape, { bytes: Number(bytes) });
const stages = [...rungs[0].times.keys()].map((stage) => ({
  stage,
  ms: rungs.flatMap(({ times }) => times.get(stage) ?? []),
  exponent: exponentOf(rungs, stage),
}));
const sizes = rungs.map(({ times: _, ...rung }) => rung);
process.stdout.write(JSON.stringify({ rungs: sizes, stages, failures }));
