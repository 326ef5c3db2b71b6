import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY, PairingHeaps } from './pairing-heaps';

it('queues give their members in order, however they were melded', () => {
  const groups = fc.array(fc.nat(5), { maxLength: 40 });
  fc.assert(
    fc.property(groups, fc.nat(5), (list, alone) => {
      const heaps = new PairingHeaps(list.length);
      const queues = new Int32Array(6).fill(EMPTY);
      list.forEach((group, member) => {
        queues[group] = heaps.meld(queues[group] ?? EMPTY, member);
      });
      const drain = (queue: number): number[] => {
        const members: number[] = [];
        for (let least = queue; least !== EMPTY; least = heaps.pop(least)) members.push(least);
        return members;
      };
      const membersOf = (keep: (group: number) => boolean): number[] =>
        [...list.keys()].filter((member) => keep(list[member] ?? EMPTY));

      expect(drain(queues[alone] ?? EMPTY)).toEqual(membersOf((group) => group === alone));
      queues[alone] = EMPTY;
      const all = queues.reduce((one, other) => heaps.meld(one, other), EMPTY);
      expect(drain(all)).toEqual(membersOf((group) => group !== alone));
    }),
  );
});
